### Peligro. Nunca junto a contadores ni bromas; sin métodos; ayuda y esperanza.

crisis-first-none = Qué bueno que lo dices. No tienes que pasar por esto a solas.
crisis-first-self = Qué bueno que me lo dices, y lo tomo en serio. Tú importas, y este dolor puede cambiar aunque ahora no lo parezca.
crisis-first-hurt_by = Qué bueno que me lo dices. Lo que te hacen no es culpa tuya, y mereces estar a salvo.
crisis-first-may_hurt = Cuesta mucho decir eso, y decirlo ya es dar un paso atrás. Por favor, pon distancia ahora mismo.
crisis-first-other = Gracias por cuidar de esa persona. No tienes que cargar con esto a solas, y está bien pedir ayuda.

crisis-number-call = { $name }: llama al { $number } (comprobado el { $on }).
crisis-number-call_unchecked = { $name }: llama al { $number } (sin comprobar últimamente).
crisis-number-call_women = { $name }, una línea para mujeres: llama al { $number } (comprobado el { $on }).
crisis-number-call_women_unchecked = { $name }, una línea para mujeres: llama al { $number } (sin comprobar últimamente).
crisis-number-text = { $name }: envía { $word } al { $number } (comprobado el { $on }).
crisis-number-text_unchecked = { $name }: envía { $word } al { $number } (sin comprobar últimamente).
crisis-number-none = No tengo una línea de ese tipo para donde estás: si es urgente llama al { $number } (sin comprobar últimamente), y { $directory } tiene líneas por país.
crisis-number-unknown = No sé dónde estás: si es urgente llama a tu número de emergencias, { $number } desde casi cualquier móvil, y { $directory } tiene líneas por país.
crisis-emergency-call = Emergencias: llama ya al { $number }.
crisis-emergency-call_unchecked = Emergencias: llama ya al { $number }, o al número de emergencias que conozcas.
crisis-emergency-unknown = Llama ya a tu número de emergencias; desde casi cualquier móvil sirve el { $number }.
crisis-directory = { $directory } tiene personas con quienes hablar, por país.
crisis-no_store = Algo falla de mi lado y ahora no puedo guardar ni leer nada. Si en unos minutos no llega respuesta, envíalo otra vez. Si hay peligro, llama a tu número de emergencias.

crisis-danger_now = ¿Estás en peligro ahora mismo?
crisis-danger_now-yes = Sí
    .says = si | claro
crisis-danger_now-not_sure = No lo sé
    .says = quizá | tal vez | no sé
crisis-danger_now-no = No
    .says = ahora no
crisis-danger_theirs = ¿Está esa persona en peligro ahora mismo?
crisis-danger_theirs-yes = Sí
    .says = si | claro
crisis-danger_theirs-not_sure = No lo sé
    .says = quizá | tal vez | no sé
crisis-danger_theirs-no = No
    .says = ahora no

crisis-near-none = Después ve donde haya alguien: alguien del edificio, una tienda, una calle con luz. Dile a una persona: «te necesito conmigo ahora».
crisis-near-self = Después busca a alguien: despierta a quien tengas cerca, llama a la puerta de al lado, ve donde haya gente. Di: «ahora no es seguro que esté a solas».
crisis-near-hurt_by = Si puedes salir, ve donde haya gente y lleva el teléfono. Si no puedes, quédate cerca de una salida.
crisis-near-may_hurt = Sal de donde estás y camina hacia donde haya gente. Dile a quien conteste: «tengo miedo de hacer daño».
crisis-near-other = Llama en su nombre, di dónde está y sigue hablando con esa persona hasta que llegue alguien. Pide ayuda a una persona más.

crisis-about = ¿De qué se trata?
crisis-about-self = Pensamientos oscuros, o hacerme daño
    .says = yo | pensamientos oscuros | morir
crisis-about-hurt_by = Alguien me hace daño o me da miedo
    .says = me hacen daño | tengo miedo
crisis-about-may_hurt = Puedo hacer daño a alguien
    .says = puedo hacer daño
crisis-about-other = Me preocupa alguien
    .says = otra persona

crisis-barrier = ¿Qué es lo que más cuesta para pedir ayuda?
crisis-barrier-not_bad_enough = No es tan grave
    .says = no es grave
crisis-barrier-burden = No quiero ser una carga
    .says = carga
crisis-barrier-no_calls = No puedo hablar por teléfono
    .says = teléfono | sin llamadas
crisis-barrier-afraid = Me da miedo lo que pase después
    .says = miedo
crisis-barrier-tried = Lo intenté y no sirvió
    .says = lo intenté
crisis-barrier-alone = No hay nadie
    .says = nadie | soledad
crisis-barrier-other = Otra cosa
    .says = otra | no sé | ni idea
crisis-ease-not_bad_enough = No tiene que ser lo peor. También hablan con gente en días como este.
crisis-ease-burden = Quien te quiere prefiere que le despierten a no saberlo. Tú querrías lo mismo.
crisis-ease-no_calls = No hace falta hablar. Muchas líneas tienen mensajes o chat, y un mensaje a una amistad también cuenta.
crisis-ease-afraid = Primero puedes preguntar qué pasará, y no tienes que dar tu nombre. Puedes parar cuando quieras.
crisis-ease-tried = Siento que no sirviera. Importa quién contesta, y la próxima persona puede ser la adecuada.
crisis-ease-alone = Entonces alguien desconocido cuyo trabajo es escuchar es un buen comienzo.
crisis-ease-other = Sea lo que sea que lo hace difícil, no hay que resolverlo primero.
crisis-step = Una cosa pequeña para los próximos diez minutos. ¿Cuál podrías hacer?
crisis-step-tell_one = Decirle a alguien «no estoy bien»
    .says = decirlo | contarlo
crisis-step-be_near = Ir donde haya gente
    .says = salir
crisis-step-call = Llamar o escribir a una línea
    .says = llamar
crisis-step-move_away = Alejarme de lo que puede dañar
    .says = alejarme
crisis-step-none = Nada de esto ahora
    .says = nada | ninguna | no | no puedo
crisis-do-tell_one = Bien. Tres palabras bastan, y puedes enviarlas así.
crisis-do-be_near = Bien. No tienes que explicar nada; estar cerca de gente es suficiente.
crisis-do-call = Bien. «No sé cómo empezar» es una buena forma de empezar.
crisis-do-move_away = Bien. Pon una puerta, una calle o una persona en medio.
crisis-do-none = Está bien. Pasar los próximos diez minutos es suficiente, y no tienes que hacerlo en soledad.

crisis-again = ¿Quieres que vuelva a mirar más tarde? Solo si lo deseas.
crisis-again-hour = En una hora
    .says = hora | una hora
crisis-again-evening = A las 8 de la noche
    .says = noche | esta noche
crisis-again-morning = Por la mañana
    .says = mañana
crisis-again-no = No, gracias
    .says = no
crisis-will_look = Lo haré, con un simple hola y nada más en la pantalla. /crisis funciona en cualquier momento antes.
crisis-stay = Está bien. /crisis funciona a cualquier hora, de día y de noche.
crisis-not_read = Sigo aquí. Basta un número de la lista, o sus palabras.
crisis-again_how = { $asked ->
    [no] Hola de nuevo. ¿Cómo está la cosa ahora?
   *[yes] Hola, como pediste. ¿Cómo está la cosa ahora?
}
crisis-again_how-better = Mejor
crisis-again_how-same = Igual
    .says = lo mismo
crisis-again_how-worse = Peor
crisis-glad = Me alegro. Aquí estoy si eso cambia.

# It was done "again", and it is not said what.
crisis-done_again = Gracias por decirlo. ¿Qué fue? Pregunto para no adivinar.
crisis-done_again-reached_out = Le escribí o llamé
    .says = le escribí | le llamé | escribí | llamé | le mandé un mensaje | la llamé | lo llamé
crisis-done_again-hurt_myself = Me hice daño
    .says = me he hecho daño | me hice daño a mí | me corté | me lastimé | me he cortado | las dos cosas
crisis-done_again-else = Otra cosa
    .says = otra | ninguna | no | nada | no sé
crisis-done_again_else = Entonces dilo con tus palabras, o déjalo. Las dos cosas están bien.

crisis-danger_now_why = Hay peligros que no pueden esperar, y entonces la ayuda va primero. Quiero decir: ¿podrías sufrir daño en las próximas horas, por ti o por alguien?
crisis-danger_theirs_why = Hay peligros que no pueden esperar, y entonces la ayuda va primero. Quiero decir: ¿podría esa persona sufrir daño en las próximas horas?
crisis-barrier_why = A menudo algo nos separa de la persona a la que podríamos llamar. Si sé qué es, busco contigo un camino pequeño.
crisis-step_why = Quiero decir una cosa pequeña que te lleve por los próximos diez minutos. La más fácil es la buena.
crisis-done_again_why = Puede ser un mensaje o puede ser daño a ti, y cada cosa pide algo distinto de mí.
