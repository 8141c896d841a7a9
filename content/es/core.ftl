### Las líneas propias del motor, dichas en cualquier charla.

core-done = Listo
    .says = ya está | eso es todo
core-unsure = No lo sé
    .says = no sé | ni idea | no lo sé bien | no estoy seguro | no estoy segura | quién sabe
core-several_hint = Escribe los números que correspondan, por ejemplo 1 3 5.
core-and = { $first } y { $last }
core-empty = Ese mensaje no tenía palabras. Puedes escribir o tocar un botón.
core-broken = Algo falló en mí ahora mismo, y no es culpa tuya. Lo que me contaste está guardado. Puedes seguir sin más.
core-set_aside = No pude con ese mensaje, y no es culpa tuya. Inténtalo otra vez, o dilo de otra manera.
core-back_to = Volvemos a donde estábamos.
core-back_seam = Esa parte ya está. Desde aquí solo se sigue.
core-back_nothing = Ahora no hay nada a lo que volver.
core-stale = Ese botón es de antes. Aquí es donde estamos.
core-left = Lo dejamos ahí. No se pierde nada.
core-hidden = { $platform ->
    [telegram] { $how ->
        [all] Oculto: nuestros mensajes de las últimas 48 horas, hasta donde Telegram me deja. Lo anterior lo puedes borrar en el menú del chat.
        [none] Telegram no me ha dejado ocultar nada ahora. Puedes vaciar este chat en su menú.
       *[some] He ocultado lo que Telegram me ha dejado, y puede que no sea todo. Lo que siga ahí lo puedes borrar en el menú del chat.
    }
    [discord] { $how ->
        [all] Oculto: lo que te escribí por mensaje directo en las últimas 48 horas. Lo que escribiste tú, y lo que solo tú ves en un servidor, Discord solo te deja borrarlo a ti.
        [none] Discord no me ha dejado ocultar nada ahora. Lo que hay aquí puedes borrarlo o cerrarlo tú.
        [nowhere] Aquí no puedo ocultar nada: lo que solo tú ves, Discord solo te deja descartarlo a ti. En los mensajes directos puedo retirar mis propias palabras.
       *[some] He ocultado lo que Discord me ha dejado, y puede que no sea todo lo mío. Lo que escribiste tú, Discord solo te deja borrarlo a ti.
    }
   *[other] La pantalla está limpia. Lo que había puede seguir en la memoria de esta ventana.
}
core-unknown_command = No conozco ese comando. Con /help te muestro los que conozco.
core-took = Lo tomo así: { $choice }.
core-near = Leí eso como: { $choice }. ¿Es así?
core-near-yes = Sí
    .says = sí | si | así es | exacto | correcto
core-near-no = No
    .says = no | eso no

core-not = no
    .says = nunca | jamás | tampoco | ni | nada | nadie | ninguno | ninguna
core-slight = yo
    .says = tú | tu | él | el | ella | ellos | le | lo | la | me | sí | si | quizá | quizás | tal vez
core-yes = sí
    .says = si | s | claro | por supuesto | desde luego
core-no = no
    .says = n | para nada | nada de nada | nunca | no nunca | no nada | qué va
core-soft_yes = creo que sí
    .says = probablemente | supongo | supongo que sí | puede que sí
core-soft_no = creo que no
    .says = no creo | la verdad no | probablemente no | supongo que no | que yo sepa no
core-lead = un
    .says = una | el | la | los | las | mi | mis | nuestro | nuestra | nuestros | nuestras | solo | sólo | todavía | es | era | fue | tenemos | tengo | hay | compartimos
core-self = estoy
    .says = me siento | ando
core-filler = jaja
    .says = jeje | la verdad | perdón | perdona | lo siento | ups | uy | uf | ay | dios | eh | ok | vale | pues | bueno
core-hedge = supongo
    .says = creo | quizá | quizás | tal vez | por favor | porfa | gracias | sí | entonces | más o menos | como | por ahora
core-reply = ok
    .says = okay | okey | vale | qué | cómo | eh | por qué | hm | hmm | mmm | ajá | bueno | bien | de acuerdo | entiendo | entendido | gracias | qué quieres decir | y ahora qué | y ahora | no entiendo | no lo entiendo | quién eres | estás ahí | espera | qué es esto
core-decline = no es asunto tuyo
    .says = prefiero no decirlo | prefiero no contestar | no quiero decirlo | no quiero contestar | saltar | es privado | privado
core-why = por qué preguntas
    .says = por qué | para qué | por qué preguntas eso | por qué lo preguntas | por qué quieres saber | por qué quieres saberlo | por qué quieres saber eso | por qué importa | por qué importa eso | por qué es importante | importa eso | eso importa | para qué es | para qué es eso | para qué lo necesitas | para qué quieres saber | qué importa eso | y eso qué importa
core-what = qué quieres decir
    .says = a qué te refieres | qué significa | qué significa eso | qué quiere decir eso | no entiendo | no lo entiendo | no entiendo la pregunta | no te entiendo | cómo | qué | eh | explica | explícame | explícamelo | puedes explicar | qué me preguntas | qué digo | qué contesto | no me queda claro
core-amount = bastante
    .says = suficiente
core-asked-why = Para que lo que diga después te sirva; no es para nada más. No tienes que contármelo.
core-asked-what = Me refiero a la línea de abajo, como se lo dirías a alguien cercano. Basta con lo más cercano, y ninguna respuesta está mal.
core-declined = No tienes que contármelo. «atrás» da un paso atrás, «parar» lo deja por ahora.

# Short words that mean nothing else, and what they are met with.
core-courtesy-hello = hola
    .says = holi | hola de nuevo | hola otra vez | hola buenas | buenas | buenos días | buen día | buenas tardes | hey | ey | qué tal | hola qué tal | cómo estás | hola cómo estás | hay alguien | soy yo | soy yo otra vez | ya volví | he vuelto | volví
core-courtesy-thanks = gracias
    .says = muchas gracias | mil gracias | gracias por todo | gracias por escuchar | gracias por escucharme | gracias por tu ayuda | te lo agradezco | me ayudó | eso ayuda
core-courtesy-good_night = buenas noches
    .says = buena noche | que descanses | me voy a dormir | me voy a la cama | gracias buenas noches
core-courtesy-goodbye = adiós
    .says = chao | chau | hasta mañana | hasta luego | me tengo que ir | gracias hasta mañana
core-courtesy-swearing = mierda
    .says = joder | qué mierda | esto es una mierda | carajo | coño | puta madre | me cago en todo | a la mierda | qué asco | maldita sea | maldición | hostia | hijo de puta | cabrón | vete a la mierda | chingada | pinche vida
core-courtesy-lost = qué hago
    .says = qué hago ahora | y ahora qué hago | qué debo hacer | qué puedo hacer
core-met-hello = Hola, qué bien que estés aquí.
core-met-thanks = De nada. Aquí estoy cuando quieras.
core-met-good_night = Buenas noches. Nada tiene que decidirse antes de la mañana.
core-met-goodbye = Cuídate. Puedes volver cuando quieras.
core-met-swearing = Suéltalo. Son días duros.
core-met-lost = Un paso a la vez basta.

core-not_read-pick = No entendí cuál. Tócala, o escribe su número o sus palabras.
core-not_read-some = { $platform ->
    [discord] No lo pude relacionar. Elige en la lista todo lo que corresponda.
   *[other] No lo pude relacionar. Escribe los números, por ejemplo 1 3, o toca y luego Listo.
}
core-not_read-scale = Me basta un número de los que se ven.
core-not_read-words = No lo pude leer. Escríbelo otra vez, por favor.
core-not_read-clock = No lo pude leer como una hora. Prueba con 20:15.
core-not_read-zone = No conozco ese lugar. Prueba una ciudad más grande cerca de ti.
core-no_such_number = Ese número no está en la lista. Van del 1 al { $most }.
core-named_several = Leo más de una: { $choices }. ¿Cuál encaja mejor?
core-no_list = { $platform ->
    [terminal] Ese número no estaba debajo de ninguna lista, así que no eligió nada. Aquí hay una.
   *[other] No sé de qué lista es ese número, así que no eligió nada. Toca un botón o escribe lo que dice.
}
core-which-pick = ¿Cuál es? Tócala, o escribe su número o sus palabras.
core-which-some = ¿Cuáles son? Con una basta, y varias también valen.
core-too_early = Eso llegó mientras mi pregunta aún venía, así que no lo he contado. Aquí está.
core-not_read_again = No lo entendí, y no hay prisa. «atrás» da un paso atrás, «parar» lo deja por ahora.
core-unsure_some = Está bien no tenerlo claro. Elige lo que pueda encajar; si nada encaja, «{ $none }» también es una respuesta.
core-idle = Ha pasado un rato. ¿Seguimos donde lo dejamos?
core-idle-go_on = Seguir
    .says = sí | si | continuar
core-idle-start_over = Empezar de nuevo
    .says = otra vez
core-idle-leave = Dejarlo
    .says = no
core-still_open = Quedó algo abierto de antes. ¿Seguimos con eso?
core-still_open-go_on = Seguir
    .says = sí | si | continuar
core-still_open-start_over = Empezar de nuevo
    .says = otra vez
core-still_open-leave = Dejarlo
    .says = no

core-odd-photo = No puedo ver imágenes. Con tus palabras basta.
core-odd-sticker = No puedo leer stickers. Con tus palabras basta.
core-odd-voice = No puedo escuchar mensajes de voz. ¿Me lo escribes?
core-odd-video = No puedo ver videos. Con tus palabras basta.
core-odd-document = No puedo abrir archivos. ¿Me escribes lo que importa?
core-odd-contact = No recibo contactos, y no lo he guardado. ¿Me escribes lo que importa?
core-odd-location = No recibo ubicaciones, y no la he guardado. ¿Me escribes lo que importa?
core-odd-edited = Vi que cambiaste un mensaje, pero sigo con el que leí primero. Puedes escribirlo de nuevo.
core-odd-forwarded = No guardo mensajes reenviados. Cuéntamelo con tus palabras.
core-odd-other = No puedo leer ese tipo de mensaje. Con tus palabras basta.

# Los meses como se muestran en una fecha, y cómo más se pueden escribir.
core-moment = { $day } { $month }, { $time }
core-month-1 = ene
    .says = enero
core-month-2 = feb
    .says = febrero
core-month-3 = mar
    .says = marzo
core-month-4 = abr
    .says = abril
core-month-5 = may
    .says = mayo
core-month-6 = jun
    .says = junio
core-month-7 = jul
    .says = julio
core-month-8 = ago
    .says = agosto
core-month-9 = sep
    .says = sept | septiembre | setiembre | set
core-month-10 = oct
    .says = octubre
core-month-11 = nov
    .says = noviembre
core-month-12 = dic
    .says = diciembre

core-no_way_back-asked = Aquí no puedo escribirte por mi cuenta, así que pon una alarma en tu teléfono. Cuando suene, usa /start y aquí estará.
core-no_way_back-first = Aquí no puedo escribir primero. Por mensaje directo sí; o ven con /checkin cuando te venga bien.
