### Una muerte. Queda fuera de los dos artículos, y así se dice.

bereaved-sorry = Lo siento mucho. Los dos artículos que conozco hablan de rupturas, y esta es otra clase de pérdida. Aquí no hay plan que seguir.
bereaved-own = Lo pregunto una sola vez. ¿Estás a salvo, o te vienen pensamientos de no querer vivir?
bereaved-own-safe = Estoy a salvo
    .says = a salvo | sí | si | estoy bien
bereaved-own-not_safe = Me vienen pensamientos así
    .says = vienen | a veces | no estoy a salvo
bereaved-own-rather_not = Prefiero no decirlo
    .says = prefiero no | no quiero decirlo | no quiero hablar de eso | saltar | paso
bereaved-people = Los grupos de duelo y el personal de salud conocen este camino, y findahelpline.com tiene líneas para quien ha perdido a alguien.
bereaved-letters = Si quieres, escríbele aquí. Te guardo las cartas, y nunca se envían.

bereaved-own_why = El duelo puede traer esos pensamientos, y prefiero preguntar a que se me escape. Nada de lo que digas aquí es demasiado.
