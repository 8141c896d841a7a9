### Contacto que ya pasó: se dice enseguida, se recibe con cariño, y después un paso.

slip-what = Gracias por decirlo. ¿Qué fue?
slip-what-wrote = Le escribí
    .says = escribí | mensaje | le mandé un mensaje
slip-what-called = Le llamé
    .says = llamé | llamada | lo llamé | la llamé
slip-what-met = Fui a verle
    .says = fui | fui a verlo | fui a verla
slip-what-through_friend = Por medio de alguien
    .says = un amigo | una amiga | alguien
slip-what-answered = Contesté lo suyo
    .says = contesté | respondí | le contesté
slip-what-page = Miré su perfil
    .says = perfil | miré | su página
slip-what-practical = Solo algo práctico
    .says = práctico | lo práctico
slip-what-ran_into = Nos encontramos por casualidad
    .says = por casualidad | nos cruzamos
slip-what-turned_up = Aparecí donde estaba
    .says = aparecí | le esperé
slip-what-round_a_block = Desde otro número o cuenta
    .says = otro número | otra cuenta | número nuevo
slip-noted_as = Gracias por decirlo. Lo anoto como «{ $what }».

slip-no_slip = Anotado. Eso no es un desliz, y no se te cuenta en contra.
slip-page = Anotado: no es contacto, aunque suele remover cosas. Silenciar el perfil toma un minuto, y mañana es más fácil.
slip-same_one = Cuenta junto con lo de antes, no como algo nuevo. Por ahora basta con dejar el teléfono lejos.
slip-kind = Pasó, y le pasa a mucha gente en tu lugar. No borra ninguno de los días de antes. Lo que cuenta es la próxima hora.
slip-kind_night = Pasó, y las noches son lo más difícil para esto. Esta noche ya no hay que hacer nada: el teléfono lejos, la luz apagada.
slip-fact-court_order = Pasó, y puede parar aquí. Con una orden puede contar como incumplimiento, así que no escribas nada más y anota la hora. Cuéntalo tú en tu asesoría legal.
slip-fact-safety_first = Pasó, y no es culpa tuya si la respuesta es enojo. Si puede hacer que venga hacia ti, díselo ya a alguien cercano. En /crisis hay un número.
slip-fact-stop_pursuit = Pasó, y puede parar aquí. No escribas nada más ahora, ni siquiera para pedir perdón. Eso es lo que pide su no.
slip-offer = ¿Paso a ver cómo estás, o basta por ahora?
slip-offer-both = Esta noche y al mediodía
    .says = ambas | esta noche | noche
slip-offer-noon = Pasa al mediodía
    .says = mediodía
slip-offer-plan_now = Hacer un plan ahora
    .says = plan | plan ahora
slip-offer-calm = Algo de calma · 2 min
    .says = calma
slip-offer-no = Con esto basta
    .says = no | basta
slip-until_evening = Entonces esta noche, y mañana al mediodía. Hasta entonces nadie te pide nada.
slip-evening = ¿Cómo va la noche?
slip-evening-calm = En calma, más o menos
    .says = calma | bien | ok
slip-evening-strong = Volvieron las ganas
    .says = fuerte | mal | ganas
slip-evening_calm = Bien. Para todo lo demás basta con mañana al mediodía.
slip-until_noon = Al mediodía, entonces. Hasta ese momento nadie te pide nada.
slip-that_is_all = Está bien. Aquí estoy.

slip-sure = ¿Cuánta confianza tienes, de 0 a 10, en pasar el próximo día sin escribirle?
slip-if_then = Ayuda un plan en tus palabras, como «si no puedo dormir, entonces pongo la radio». ¿Cuál es el tuyo?
slip-if_then-skip = Saltar
    .says = no | ahora no | paso
slip-rebuilt = Ese es ahora tu plan. Te lo muestro primero cuando se abra la caja. Dítelo una vez, despacio.
slip-rebuilt_without = Está bien. Contármelo también fue un paso.
slip-what-asked_back = Le pedí volver
    .says = pedí volver | le rogué | rogué
slip-asked_back = Pedirlo puede presionar, así que por 7 días no preguntamos nada sobre ustedes dos; ese plazo lo elegimos aquí.
slip-kind_asked_back = Pasó, y le pasa a mucha gente en tu lugar. Pedirlo puede presionar, así que por 7 días no preguntamos nada sobre ustedes dos; ese plazo lo elegimos aquí.
slip-offer-exception = Tomarlo como excepción
    .says = excepción
slip-exception = { $left ->
    [one] Te queda una excepción este mes; dos al mes es elección nuestra. Cuesta una línea: ¿para qué fue?
   *[other] Tienes { $left } excepciones este mes; ese número lo elegimos aquí. Cada una cuesta una línea: ¿para qué fue?
}
slip-exception-not_now = Ahora no
    .says = no | saltar
slip-excepted = { $left ->
    [0] Anotado como la segunda excepción del mes. Sigue siendo un desliz, y no rompe nada.
   *[other] Anotado como excepción. Sigue siendo un desliz, y no rompe nada; te queda una más este mes.
}

slip-what_why = Quiero decir de qué manera fue. Solo guardo el tipo, para que los próximos días te vayan bien.
slip-offer_why = Puedo pasar esta noche y al mediodía, o hacemos un plan ahora. No también es una buena respuesta.
slip-sure_why = Quiero decir una sensación, y vale cualquier número: 0 es nada, 10 es del todo.
