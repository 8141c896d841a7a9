### Tres toques, detalles solo donde se tocan, y después como mucho una pregunta más.

checkin-tomorrow = Hoy me contaste mucho, así que no pregunto más. El primer registro es mañana.
checkin-mood = ¿Cómo estás hoy?
checkin-mood-rough = Fatal
    .says = muy mal | horrible | terrible | pésimo | 0/10 | 0 de 10 | 1/10 | 1 de 10 | 2/10 | 2 de 10
checkin-mood-low = Mal
    .says = bajón | triste | no muy bien | 3/10 | 3 de 10 | 4/10 | 4 de 10
checkin-mood-so_so = Más o menos
    .says = regular | ni bien ni mal | no sé | así así | 5/10 | 5 de 10 | 6/10 | 6 de 10
checkin-mood-okay = Bien
    .says = ok | normal | 7/10 | 7 de 10 | 8/10 | 8 de 10
checkin-mood-good = Muy bien
    .says = genial | súper | excelente | 9/10 | 9 de 10 | 10/10 | 10 de 10
checkin-urge = { $name ->
    [none] ¿Qué tan fuerte fue el mayor impulso de contactar?
   *[other] ¿Qué tan fuerte fue el mayor impulso de contactar a { $name }?
}
checkin-urge-none = Ninguno
    .says = no | nada | cero
checkin-urge-some = Algo
    .says = un poco | poco | leve | no sé | ni idea
checkin-urge-strong = Fuerte
    .says = mucho | bastante | grande
checkin-urge-almost = Casi lo hago
    .says = casi | por poco
checkin-contact = { $name ->
    [none] ¿Hubo algún contacto desde la última vez?
   *[other] ¿Hubo algún contacto con { $name } desde la última vez?
}
checkin-contact-none = Ningún contacto
    .says = ninguno | no | nada
checkin-contact-they = Me contactó
    .says = ella | él | me escribió | me llamó | fue mi ex
checkin-contact-i_did = Contacté yo
    .says = yo | le escribí | le llamé | fui yo
checkin-contact-both = De ambas partes
    .says = ambas | las dos cosas | los dos
checkin-contact-practical = Solo cosas prácticas
    .says = práctico | lo práctico | por los niños
checkin-contact-looked = Miré su perfil
    .says = miré | su perfil | su página

checkin-began = ¿Quién escribió primero? Cualquier respuesta está bien.
checkin-began-they = La otra persona
    .says = la otra persona | fue la otra persona
checkin-began-me = Yo
    .says = fui yo | yo escribí
checkin-began-not_sure = No estoy en claro
    .says = no sé

checkin-they = ¿Miramos lo que te escribió?
checkin-they-together = Sí, miremos
    .says = sí | si | ok
checkin-they-told = Ya te lo conté
    .says = ya lo conté | ya
checkin-they-leave = No hace falta
    .says = no | déjalo | ahora no
checkin-mine = Gracias por decirlo. ¿Lo miramos un minuto?
checkin-mine-together = Sí, un minuto
    .says = sí | si | ok
checkin-mine-told = Ya te lo conté
    .says = ya lo conté | ya
checkin-mine-leave = No hace falta
    .says = no | déjalo | ahora no

checkin-slipped = Gracias por decirlo. Aquí le pasa a mucha gente, y no borra ninguno de los días de antes.
checkin-noted = Anotado, gracias.
checkin-heavy = Gracias por contármelo. Si pesa demasiado, en /crisis hay una persona para ti.
checkin-almost = Estuviste muy cerca y aguantaste. Si vuelve, la caja está a un toque.

checkin-how_often = Llevas 14 días aquí. ¿Cada cuánto te pregunto de ahora en adelante?
checkin-how_often-daily = Todos los días
    .says = cada día | diario | a diario
checkin-how_often-three_a_week = Tres veces por semana
    .says = tres | tres por semana | menos | 3
checkin-still_useful = Ha pasado un tiempo. ¿Te sirven todavía estos registros?
checkin-still_useful-less = Menos seguido, por favor
    .says = menos
checkin-still_useful-same = Déjalos como están
    .says = igual | sí | si
checkin-still_useful-done = Ya terminé con esto
    .says = terminé | no | no preguntes más
checkin-done = Entonces dejo de preguntar. Irse cuando ya no hace falta es buena cosa.
checkin-stop_stands = Hace un tiempo no quería contacto, o no estaba claro. ¿Sigue siendo así?
checkin-stop_stands-yes = Sí, sigue así
    .says = sí | si | todavía
checkin-stop_stands-no = No, se retractó
    .says = no | ya no
checkin-stop_stands-not_sure = No lo sé
    .says = no sé | ni idea | no estoy seguro | no estoy segura
checkin-still_talking = ¿Siguen hablando de ustedes dos?
checkin-still_talking-yes = Sí
    .says = si | seguimos | todavía
checkin-still_talking-no = No
    .says = ya no | se acabó

checkin-mood_why = Quiero decir el día entero. Con las semanas muestra qué te ayuda, y basta con lo más cercano.
checkin-urge_why = Quiero decir cuántas ganas tuviste de escribir, llamar o ir desde la última vez. Tener ganas no es una falta.
checkin-contact_why = Cuenta todo entre los dos: un mensaje, una llamada, verse, cosas prácticas, mirar su página. Nadie pone nota.
