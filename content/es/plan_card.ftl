### Las tarjetas. `card` es el lado del plan, `other` el del otro artículo: cada par difiere como mucho un quinto en largo.
### `cost` nombra el riesgo y para quién el plan no sirve. En palabras propias y con su fuente; ninguna frase es de los autores.

plan_card-card-court_order = Plan: cumplir la orden. Es ley, otra cosa que la «regla de contacto cero», y hasta una respuesta, un «me gusta» o un recado por terceros puede incumplirla. Léela o consulta una asesoría legal; yo no puedo aconsejar sobre leyes.
plan_card-card-court_order_fear = Plan: cumplir la orden, que es ley; hasta una respuesta, un «me gusta» o un recado por terceros puede incumplirla. Léela o consulta una asesoría legal; yo no puedo aconsejar sobre leyes.
plan_card-safety_block = Primero tu seguridad: si hay peligro, pide ayuda ya o envía /crisis.
plan_card-card-safety_first = Plan: primero la seguridad. Que te hagan daño, te vigilen o te asusten no es culpa tuya, y va antes que cualquier pregunta sobre el contacto. No propongo contacto, y no escribo primero hasta que digas que aquí es seguro.
plan_card-card-stop_pursuit = Plan: parar y dar un paso atrás. El miedo, o un no, significa cero contacto por cualquier vía, y las palabras amables también son contacto.
# claims: A17 A19 B10 B38
plan_card-card-stop_pursuit_tries = Plan: parar y dar un paso atrás. Los dos artículos coinciden en que agobiar aleja, así que por ahora no hay contacto, tampoco con palabras amables.
plan_card-one_hour = Parar está en tu mano, una hora a la vez.
plan_card-under_one_roof = Bajo el mismo techo, quédate en lo que pide el día y deja en paz «lo nuestro».
plan_card-card-moving_on = Plan: seguir adelante. Lee Baucom admite que el silencio puede dar alivio, porque la mente suelta a la otra persona, y dice que eso se logra sin regla. Así que le quitamos atención y se la damos a las tardes, a la gente y a ti.
plan_card-card-at_the_table = Plan: sentarse a hablar. Coach Lee dice que cuando tu ex quiere hablar, el silencio solo pierde tiempo y empieza el trabajo de verdad. Así que: respuestas cortas, ligeras y lentas, límites claros, y una sola charla que preparas.
plan_card-card-human_first = Plan: primero una persona. Ningún artículo responde a lo que vives, y no voy a inventar una respuesta. Alguien que medie, una terapia de pareja o, si quieres, alguien de tu fe puede escuchar a las dos partes.
plan_card-card-space_not_distance = Plan: espacio, no distancia. Lee Baucom dice que dar espacio es no agobiar, y que el silencio total le dice a tu ex que no te importa y que hizo bien en irse. Así que: poco, amable, sin preguntas y ni una palabra sobre «lo nuestro».
# claims: A9 A17
plan_card-card-space_not_distance_left = Plan: espacio, no distancia. Ningún artículo habla a quien dejó la relación, así que sopésalo: Lee Baucom dice que no agobies, y que no calles como si no te importara. Así que: poco, amable, sin preguntas y ni una palabra sobre «lo nuestro».
plan_card-card-give_the_breakup = Plan: aceptar la ruptura. Coach Lee dice que a quien hoy no quiere seguir no se le puede presionar, y que dar un paso atrás es el primer paso maduro para llegar a hablar. Usamos esa calma para ti: para recuperar el equilibrio, haga lo que haga tu ex.
# claims: B4 B12 B31
plan_card-card-give_the_breakup_left = Plan: aceptar la ruptura. Ningún artículo habla a quien dejó la relación, así que sopésalo: lo que mejor encaja es el paso atrás de Coach Lee, que no presiona a nadie. Usamos esa calma para ti: para recuperar el equilibrio y ver claro qué quieres.

plan_card-cost-court_order = Su costo: quedan cosas sin decir, y solo un juzgado puede cambiarlo. No es para ti solo si no hay orden; lo dice el papel o la oficina del juzgado.
plan_card-cost-safety_first = Su costo: puede sentirse como soledad, así que cuéntaselo a una persona. No es para ti si nadie te da miedo y hablabas de la tensión de verse.
plan_card-cost-stop_pursuit = Su costo: no sabrás cómo está. No es para ti si marcaste algo por error; entonces contesta otra vez.
plan_card-cost-moving_on = Su costo: hay días en que soltar se siente como perder dos veces. No es para ti si lo elegiste solo para parar el dolor de hoy.
plan_card-cost-at_the_table = Su costo: la esperanza corre más que lo que se dijo. No es para ti si solo llegó un «me gusta», un «hola» tarde o un café sin más.
plan_card-cost-human_first = Su costo: es lento y necesita ayuda de fuera. No es para ti si alguien tiene miedo, o si tu ex dijo con claridad que se acabó.
plan_card-cost-space_not_distance = Su costo: hasta una nota amable puede pesarle. No es para ti si te pide parar, o si su silencio te rompería. La idea es de Baucom; el tope de notas lo ponemos aquí.
plan_card-cost-give_the_breakup = Su costo: el silencio puede alargarse, y Lee Baucom cree que parece indiferencia. No es para ti si les unen hijas o hijos, una casa o un matrimonio, o si quiere hablar.
plan_card-cost-give_the_breakup_tied = Su costo: el silencio puede alargarse, y Lee Baucom cree que parece indiferencia. Lo que aún les une sigue, solo en palabras prácticas. Deja de ser para ti cuando diga que quiere hablar.

plan_card-other-moving_on = Coach Lee escribe para quien aún tiene esperanza: dar un paso atrás muestra fuerza y es lo primero para que tu ex quiera hablar. Dice que muchas veces basta con eso; no tiene datos. Si notas que aún esperas, dímelo y lo vemos otra vez.
plan_card-other-at_the_table = Lee Baucom mira cómo se hace: un mensaje equivocado hace daño, y dar espacio es no agobiar. Alguien que le escribe, y a quien da la razón, añade: no ataques a nadie por irse. Lo que siente es tan real como lo que sientes tú.
plan_card-other-human_first = Lee Baucom diría: sigue cerca sin agobiar, porque el silencio parece indiferencia. Coach Lee diría: da un paso atrás, porque la presión aleja. Ambos escriben sobre casos más claros que el tuyo.
plan_card-other-space_not_distance = Coach Lee dice lo contrario: buscar contacto ahora, aunque sea para mostrar cariño, cansa a quien ya no quiere seguir y le aleja. Cuánto te importa no es lo que cuenta en este momento. Da un paso atrás y deja que se acerque.
plan_card-other-give_the_breakup = Lee Baucom dice lo contrario: el silencio le dice que no te importa y que hizo bien en irse. La ausencia solo alimenta un corazón que aún te quiere, no uno con heridas, con enojo o lejos. En su experiencia la regla rara vez funciona.

plan_card-first-court_order = Primer paso: busca el papel y lee qué prohíbe.
plan_card-first-safety_first = Primer paso: /crisis nombra a gente formada para esto, de día y de noche. En /kit hay una página para un plan tuyo.
plan_card-first-stop_pursuit = Primer paso: aparta lo que lo hace fácil, como su chat y su perfil.
plan_card-first-moving_on = Primer paso: silencia su perfil, y dale esta noche a algo tuyo.
plan_card-first-at_the_table = Primer paso: antes de contestar, elige la única cosa que quieres entender.
plan_card-first-human_first = Primer paso: piensa quién podría escuchar a las dos partes, y por 7 días no le pidas volver.
plan_card-first-space_not_distance = Primer paso: hoy deja en paz «lo nuestro», y sé amable donde se vean.
plan_card-first-give_the_breakup = Primer paso: silencia y archiva el chat, quita los accesos directos, y cuéntaselo a alguien de confianza.
plan_card-incident_notes = Aquí puedes guardar notas con fecha de lo que pase, y exportarlas.

plan_card-notes-none_needed = Parece haber calidez de su parte, así que por ahora no hace falta ninguna nota.
plan_card-notes-one_in_fourteen = Como mucho una nota corta y amable en 14 días; ese número lo elegimos aquí.
plan_card-notes-after_review = Ninguna nota antes del día 14; esa fecha la elegimos aquí.
plan_card-notes-no_cap = En casa hablen solo de lo práctico, a una hora fija por semana.

plan_card-logistics-open = Lo práctico sigue abierto: planeado, corto y solo eso.
plan_card-logistics-by_the_order = Lo práctico va solo por la vía que nombra la orden.
plan_card-logistics-third_party = Lo práctico va por una tercera persona o por la vía del juzgado.
plan_card-logistics-third_party_or_open = Lo que necesitan las hijas o los hijos va por una tercera persona, por el juzgado, o en un mensaje claro que trate solo de eso.

plan_card-reason-died = Me dijiste que ha muerto.
plan_card-reason-order_binds = Una orden o una medida cautelar te obliga.
plan_card-reason-order_protects = Una orden te protege.
plan_card-reason-order_not_sure = No sabes si hay una orden, así que actúo como si la hubiera.
plan_card-reason-fear = Le tienes miedo, o te hace daño, te amenaza o te controla.
plan_card-reason-kept_fear = Antes me hablaste de miedo. Vale hasta que contestes otra vez la pregunta de seguridad, 3 días después o más.
plan_card-reason-safety_not_asked = La pregunta de seguridad sigue abierta.
plan_card-reason-feared = Me dijiste que te tiene miedo, o que le hiciste daño.
plan_card-reason-severe_acts = Me contaste de un paso más allá de un bloqueo, de un no o de su intimidad.
plan_card-reason-mild_acts = Me contaste de varios intentos, en tres o más de 14 días.
plan_card-reason-kept_pursuit = Antes era así. Vale hasta que contestes otra vez la pregunta de seguridad, 3 días después o más.
plan_card-reason-letting_go = Quieres soltar y encontrar paz.
plan_card-reason-invited = Te pidió hablar de ustedes dos, y lo respaldó con algo.
plan_card-reason-home_is_hard = Comparten la casa en parte, y los encuentros acaban mal, o hijas e hijos no lo saben.
plan_card-reason-not_clear = No está claro que se haya acabado, y no te pidió espacio.
plan_card-reason-married = Hay un matrimonio entre ustedes.
plan_card-reason-children = Tienen hijas o hijos en común.
plan_card-reason-one_home = Viven en la misma casa.
plan_card-reason-partly_home = Viven en parte en la misma casa.
plan_card-reason-stopped = Te pidió que pares, y eso vale hasta que diga otra cosa.
plan_card-reason-blocked = Te bloqueó, y un bloqueo es un no.
plan_card-reason-stop_not_sure = No sabes si te pidió parar, así que lo tomo como un no.
plan_card-reason-space_asked = Te pidió espacio.
plan_card-reason-only_practical = Solo quiere cosas prácticas.
plan_card-reason-crumbs = Un mensaje de vez en cuando todavía no es una invitación.
plan_card-reason-silence = No ha dicho nada sobre el contacto.
plan_card-reason-not_known = Ahora mismo no se sabe qué quiere sobre el contacto.

plan_card-question-order = una orden judicial
plan_card-question-safety = la pregunta de seguridad
plan_card-question-ended = cómo terminó
plan_card-question-ties = lo que les une
plan_card-question-home = cómo es en casa
plan_card-question-last_word = lo que dijo sobre el contacto
plan_card-question-did = lo que hizo
plan_card-question-heart = cómo le ves
plan_card-question-rungs = lo que hiciste tú
plan_card-question-mild_days = en cuántos días
plan_card-question-goal = lo que quieres
plan_card-question-acceptance = cuánto lo aceptas

plan_card-choose = { $cost }
plan_card-choose-try = Voy a probarlo
    .says = probar | sí | si | ok | lo pruebo
plan_card-choose-keep = Bien, sigo con este
    .says = seguir | sigo | sí | si | ok
plan_card-choose-another = Prefiero otro plan
    .says = otro | otro plan
plan_card-choose-again = Contestar otra vez
    .says = otra vez | de nuevo | está mal
plan_card-choose-why = Por qué
    .says = razones | por qué esto
plan_card-choose-other_side = El otro lado
    .says = otro lado | la otra mirada
plan_card-choose-died = Ha muerto
    .says = murió | falleció

plan_card-more = Tómate tu tiempo. ¿Y ahora?
plan_card-more-try = Voy a probarlo
    .says = probar | sí | si | ok | lo pruebo
plan_card-more-keep = Bien, sigo con este
    .says = seguir | sigo | sí | si | ok
plan_card-more-another = Prefiero otro plan
    .says = otro | otro plan
plan_card-more-again = Contestar otra vez
    .says = otra vez | de nuevo | está mal
plan_card-more-why = Por qué
    .says = razones | por qué esto
plan_card-more-other_side = El otro lado
    .says = otro lado | la otra mirada
plan_card-more-died = Ha muerto
    .says = murió | falleció

plan_card-more_why = Podría cambiarlo una nueva respuesta sobre { $changes }. ¿Y ahora?
plan_card-more_why-try = Voy a probarlo
    .says = probar | sí | si | ok | lo pruebo
plan_card-more_why-keep = Bien, sigo con este
    .says = seguir | sigo | sí | si | ok
plan_card-more_why-another = Prefiero otro plan
    .says = otro | otro plan
plan_card-more_why-again = Contestar otra vez
    .says = otra vez | de nuevo | está mal
plan_card-more_why-other_side = El otro lado
    .says = otro lado | la otra mirada
plan_card-more_why-died = Ha muerto
    .says = murió | falleció

plan_card-more_once = Para saberlo una vez: Lee Baucom y Coach Lee venden, cada cual, un programa propio. ¿Y ahora?
plan_card-more_once-try = Voy a probarlo
    .says = probar | sí | si | ok | lo pruebo
plan_card-more_once-keep = Bien, sigo con este
    .says = seguir | sigo | sí | si | ok
plan_card-more_once-another = Prefiero otro plan
    .says = otro | otro plan
plan_card-more_once-again = Contestar otra vez
    .says = otra vez | de nuevo | está mal
plan_card-more_once-why = Por qué
    .says = razones | por qué esto

plan_card-kept = Bien. Se queda como está.
plan_card-accepted = No estar en los días de la otra persona: eso es una ruptura, y puede doler.
plan_card-they_did_not_try = Si parece que ni siquiera lo intentó: eso amarga, y puedes sentirlo así.
plan_card-reason-chosen = Lo elegiste tú, después de leer el otro lado.
