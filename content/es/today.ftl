### Cómo termina un registro: una cifra donde se quiere, y una cosa para hoy. Ninguna va dirigida a la otra persona.

today-quiet = { $days ->
    [one] El primer día ya quedó atrás.
   *[other] { $quiet } de { $days } días sin buscar contacto.
}
today-run = { $days ->
    [one] Ya va un día en calma.
   *[other] Ya van { $days } días en calma.
}
today-milestone-quiet_days = { $count ->
    [one] Un día en calma en total: es tuyo, venga lo que venga.
   *[other] { $count } días en calma en total: son tuyos, venga lo que venga.
}
today-milestone-first_unsent = Tu primer mensaje guardado sin enviar: te tocaba decidir, y decidiste.
today-milestone-tenth_unsent = Diez mensajes guardados sin enviar hasta ahora.

today-offer = Una cosa para hoy, si quieres: { $thing }
today-offer-will = Lo haré
    .says = sí | si | ok | lo hago
today-offer-not_for_me = No es para mí
    .says = no | saltar
today-offer-happened = Pasó algo
    .says = ha pasado algo | novedad
today-good = Bien; no hace falta que me cuentes después.
today-fine = Entonces déjalo; no se debe nada.

today-do-walk = caminar diez minutos y dejar el teléfono en casa.
today-do-warm_meal = comer algo caliente, en la mesa.
today-do-call_a_friend = llamar a alguien que te cae bien y hablar de otra cosa.
today-do-tidy_a_corner = ordenar un rincón, solo eso.
today-do-early_night = ir a la cama media hora antes.
today-do-new_music = poner música que no te recuerde a esa persona.
today-do-stretch = estirarte cinco minutos, despacio.
today-do-cook_something = cocinar algo que nunca hayas cocinado.
today-do-morning_light = salir a la luz del día en la primera hora.
today-do-ten_pages = leer diez páginas de lo que sea.
today-do-phone_in_another_room = dejar que el teléfono duerma en otro cuarto esta noche.
today-do-plan_the_evening = decidir ahora qué haces hoy a las ocho de la noche.
today-do-small_errand = hacer un mandado pequeño que habías dejado.
today-do-help_someone = hacer algo pequeño por otra persona.
today-do-new_route = volver a casa por otro camino.
today-do-long_shower = darte una ducha larga o un baño.
today-do-water_and_fruit = beber un vaso de agua y comer algo de fruta.
today-do-make_something = hacer algo con las manos.
today-do-sit_outside = sentarte diez minutos al aire libre.
today-do-laugh_at_something = ver algo que te haga reír.
today-do-three_plain_things = escribir tres cosas sencillas que hiciste hoy.
today-do-letter_to_yourself = escribirte tres líneas, como lo haría alguien que te quiere.
today-do-prayer_or_quiet = rezar, o estar cinco minutos en silencio.
today-do-words_that_hold = leer unas palabras que ya te han sostenido antes.
today-do-mute_the_chat = silenciar el chat con tu ex.
today-do-archive_the_thread = archivar el chat, para que no esté a la vista.
today-do-remove_shortcuts = quitar su número y su perfil de tus accesos directos.
today-do-tell_one_friend = contarle a alguien de confianza lo que estás pasando.
today-do-one_social_plan = hacer un plan con alguien para esta semana.
today-do-evening_for_yourself = guardar una noche de esta semana solo para ti.
today-do-a_word_for_yourself = buscar una palabra para quién eres sin esa persona.
today-do-something_put_aside = retomar algo que dejaste de lado por la pareja.
today-do-own_limits = nombrar algo que no volverías a aceptar.
today-do-new_place = ir a un lugar donde nunca fueron en pareja.
today-do-pack_one_box = guardar en una caja cosas que son de tu ex.
today-do-rename_the_chat = ponerle un nombre neutro al chat con tu ex.
today-do-what_was_wrong_then_a_lift = pensar en algo que no estaba bien, y después hacer algo agradable.
today-do-say_their_view = decir su punto de vista con sus palabras, y parar ahí.
today-do-one_topic = elegir el tema que más importa para la próxima charla.
today-do-own_limits_for_the_talk = decidir qué no vas a aceptar en una charla.
today-do-a_slow_day = dejar que hoy vaya lento: una respuesta como mucho.
today-do-find_a_mediator = buscar a alguien que medie o una terapia de pareja.
today-do-a_week_without_asking = no preguntar hoy nada sobre ustedes dos.
today-do-family_time_log = anotar una hora en familia: qué hicieron, sin juicio.
today-do-what_they_said_was_missing = escribir lo que dijo que le faltaba, sin contestarlo.
today-do-room_to_breathe = dejarle aire hoy: ni preguntas ni mensajes.
today-do-weekly_slot = acordar un rato fijo por semana para lo práctico.
today-do-who_sleeps_where = acordar quién duerme dónde esta semana.
today-do-one_channel_for_business = elegir un solo canal para lo práctico.
today-do-read_your_order = leer tu orden una vez más, despacio.
today-do-ask_a_lawyer = escribir una pregunta para una asesoría legal.
today-do-one_safe_person = decirle a alguien de confianza dónde estás hoy.
today-do-a_safe_place = pensar en un lugar al que podrías ir a cualquier hora.
today-do-own_behaviour_line = guardar el número de una línea de ayuda para tu próximo paso.
today-do-remove_their_page = poner su perfil fuera de tu alcance.
today-do-a_calm_voice = dejar que una voz tranquila te lea diez minutos.
today-do-a_memory_kept = escribir un recuerdo que quieres guardar.
today-do-someone_who_knew_them = hablar con alguien que también le conoció.
today-do-learn_something = darle veinte minutos a algo que quieres aprender.
today-do-move_and_sweat = moverte hasta que te falte el aire, como más te guste.
today-do-what_came_before = anotar qué había pasado antes de que volviera; quizá no fue solo el silencio.
today-do-a_short_meeting = que el próximo encuentro sea corto, con un final puesto de antemano.
