### La caja para lo que no se envía, la espera y el regreso.

urge-box = { $name ->
    [none] Aquí estoy. Escríbelo aquí, tal como lo enviarías.
   *[other] Aquí estoy. Escríbelo aquí, tal como lo enviarías a { $name }.
}
urge-box-distract = Distráeme
    .says = otra cosa | cálmame
urge-box-they_texted = Me escribió primero
    .says = me escribió | me ha escrito | escribió primero
urge-box-sent = Ya lo envié
    .says = lo envié | ya lo mandé | ya lo he enviado | lo mandé | ya lo hice | lo hice | ya le escribí | le escribí | ya está enviado | demasiado tarde | ya es tarde
urge-if_then = Tu propio plan: { $plan }
urge-here_first = Entonces primero aquí: escribe lo que enviarías. Aquí no va a ninguna parte.
urge-not_written = Entonces no hay nada escrito, y nada ha salido. Estoy aquí cuando vuelva.
urge-not_kept = Nada de esto le llega. Cuando termines suelto las palabras; no se guarda nada.

urge-letter = { $name ->
    [none] Aquí estoy. Escríbele, y lo guardo como una carta.
   *[other] Aquí estoy. Escribe a { $name }, y lo guardo como una carta.
}
urge-letter-not_now = Ahora no
    .says = luego | no
urge-letter_any_time = Cuando quieras. La página sigue abierta.
urge-letter_kept = Guardado, solo para ti. Puedes releerlo cuando quieras.

urge-to_me = Entonces queda fuera de tus palabras. No sale nada, y no hay prisa.
urge-to_me_again = Eso también queda fuera. Aquí estoy.
urge-put_with_it = Lo pongo junto a lo otro.
urge-practical_alone = Esta parte es práctica y podría ir sola: «{ $words }»
urge-hold = Está guardado aquí y no ha salido. ¿Cuánto esperamos antes de que decidas?
urge-hold-morning = Por la mañana
    .says = mañana | mañana por la mañana | hasta mañana | espero hasta mañana
# El plazo es nuestro, ours.
urge-hold-one_hour = 1 hora
    .says = una hora | hora | no sé | lo que sea | elige tú | 1h | 1 h | en una hora | 60 min
urge-hold-twenty_minutes = 20 min
    .says = 20 minutos | veinte minutos | 20 | veinte | 20m
urge-hold-practical = Solo la parte práctica
    .says = lo práctico
urge-hold-send = Lo voy a enviar
    .says = enviar | lo envío | mandar | lo voy a mandar | lo mando | lo mando igual | lo envío igual | enviarlo | mandarlo
urge-hold_read = Está guardado aquí. «{ $phrase }» { $why } ¿Cuánto esperamos antes de que decidas?
urge-hold_read-morning = Por la mañana
    .says = mañana | mañana por la mañana
# El plazo es nuestro, ours.
urge-hold_read-one_hour = 1 hora
    .says = una hora | hora | no sé | lo que sea | elige tú | 1h | 1 h | 60 min
urge-hold_read-twenty_minutes = 20 min
    .says = 20 minutos | veinte minutos | 20 | veinte | 20m
urge-hold_read-practical = Solo la parte práctica
    .says = lo práctico
urge-hold_read-send = Lo voy a enviar
    .says = enviar | lo envío | mandar | lo voy a mandar | lo mando | lo mando igual | lo envío igual | enviarlo | mandarlo
urge-why-begging = tira fuerte, y ante un tirón mucha gente da un paso atrás.
urge-why-attack = puede caer como un golpe, y entonces solo se oye el golpe.
urge-why-guilt = le entrega tu dolor para que lo cargue.
urge-why-bargain = es una oferta, y tan pronto una oferta puede sonar a presión.
urge-why-probe = busca una respuesta sin decir por qué.

urge-held-morning = En espera hasta la mañana. Te lo devuelvo a las 8; hasta entonces nadie necesita tu respuesta.
urge-held-one_hour = En espera una hora. Entonces te lo devuelvo y decides.
urge-held-twenty_minutes = En espera 20 minutos. Entonces te lo devuelvo y decides.
urge-held_for_them = En espera, como pediste; por la mañana las palabras se van. Que la dejen en paz lo decide la otra persona, y dárselo está en tu mano.

urge-strength = ¿Qué tan fuerte era cuando abriste la caja?
urge-strength-none = Casi nada
    .says = nada | 0
urge-strength-some = Estaba ahí
    .says = un poco | algo
urge-strength-strong = Fuerte
urge-strength-almost = Casi lo envío
    .says = casi
urge-strength-skip = Saltar
    .says = paso | prefiero no
urge-trigger = ¿Qué lo provocó?
urge-trigger-alone = La soledad
    .says = soledad
urge-trigger-night = La noche
    .says = noche | no puedo dormir
urge-trigger-their_page = Su perfil o una foto
    .says = su perfil | una foto
urge-trigger-a_memory = Un recuerdo
    .says = recuerdo | una canción
urge-trigger-a_date = Una fecha
    .says = fecha | cumpleaños | aniversario
urge-trigger-alcohol = El alcohol
    .says = alcohol
urge-trigger-a_quarrel = Una pelea
    .says = pelea | discusión
urge-trigger-they_wrote = Me escribió
urge-trigger-other = Otra cosa
    .says = otro
urge-trigger-skip = Saltar
    .says = paso | prefiero no
urge-noted = Gracias. Puede venir en olas, y las olas pasan sin que hagas nada.

urge-over = La espera terminó. Esto es lo que escribiste.
urge-over_late = Tu espera terminó hace un rato. Esto es lo que escribiste.
urge-another_over = Otra espera terminó también. Esas palabras siguen guardadas.
urge-draft_shown = «{ $words }»
urge-draft_not_there = Esas palabras ya no están. No se envió nada.
urge-dropped = Entonces se queda aquí. Eso cuesta.
urge-return = ¿Y ahora?
urge-return-let_go = Soltarlo
    .says = soltar | bórralo | déjalo ir
urge-return-keep = Guardarlo
    .says = guardar | guárdalo
urge-return-wait = Esperar otra vez
    .says = esperar | esperar más
urge-return-sent = Lo envié
    .says = enviado | lo mandé
urge-return-think = Ayúdame a pensar
    .says = pensar | ayuda a pensar
urge-gone = Se fue. Quedó dicho, y nadie tuvo que contestar.
urge-kept = Guardado, sin enviar. Es tuyo: puedes leerlo, guardarlo o soltarlo.
urge-strength_now = ¿Y qué tan fuerte es ahora?
urge-strength_now-none = Pasó
    .says = nada | 0
urge-strength_now-some = Sigue ahí
    .says = un poco | algo
urge-strength_now-strong = Fuerte
urge-strength_now-almost = Más fuerte no puede ser
    .says = casi
urge-strength_now-skip = Saltar
    .says = omitir | prefiero no
urge-eased = Anotado. Esperaste, y eso es lo que cuenta.
urge-still = Puede seguir fuerte, y aun así puedes no actuar. Acabas de hacerlo.


# claims: B13
urge-aim = Léelo una vez como lo leería la otra persona, en un día como hoy. ¿Para qué es?
urge-aim-be_heard = para que te escuche
    .says = que me escuche | que me oiga
urge-aim-know = para saber algo
    .says = saber algo | una respuesta
urge-aim-settle = para aclarar algo
    .says = aclarar algo | aclararlo
urge-aim-feel_close = para sentir cercanía un momento
    .says = cercanía | sentir cercanía
urge-aim-make_them_react = para que reaccione
    .says = que reaccione | una reacción
urge-reply = ¿Qué es lo más probable que vuelva?
urge-reply-warm = una respuesta cálida
    .says = cálida | algo lindo
urge-reply-short = una respuesta corta
    .says = corta
urge-reply-angry = una respuesta con enfado
    .says = enfado | enojo
urge-reply-none = nada
    .says = nada de nada | silencio | ninguna respuesta
urge-no_reply = ¿Y si no vuelve nada?
urge-no_reply-fine = Estaría bien
    .says = bien | estaría bien
urge-no_reply-hurt = Dolería
    .says = duele | me dolería
urge-no_reply-again = Volvería a escribir
    .says = otra vez | le escribiría otra vez
urge-thought = Lo enviarías { $aim }, y lo más probable es que vuelva { $reply }.
urge-thought_no_reply-fine = Sin respuesta estarías bien. Eso hace más ligera cualquier decisión.
urge-thought_no_reply-hurt = El silencio dolería. Quizá sea más amable contigo elegir un día en que puedas con ello.
urge-thought_no_reply-again = El silencio te llevaría a escribir otra vez. Mejor saberlo ahora que después.

# claims: E-page
urge-look = Su página está a un toque, y mirar suele remover la añoranza. ¿Qué te ayuda en los próximos minutos?
urge-look-mute = Ponerla fuera de alcance
    .says = silenciar | silenciarla | ocultarla | bloquear | dejar de seguir | cerrar sesión
urge-look-calm = Algo tranquilo · 2 min
    .says = tranquilo | calma | distráeme
urge-look-looked = Ya miré
    .says = miré | ya la miré | tarde
urge-look-write = Quiero escribir
    .says = escribir | quiero escribirle
urge-look_muted = Silencia u oculta su página, o cierra la sesión y deja el teléfono en otro cuarto. Lleva un minuto, y se puede deshacer cualquier día.

urge-look_in = Solo paso a ver. ¿Cómo va ahora?
urge-look_in-eased = Aflojó
    .says = mejor | bien
urge-look_in-strong = Sigue fuerte
    .says = fuerte | mal | peor
urge-look_in-sent = Lo envié
    .says = enviado
urge-look_eased = Bien. Te quedaste con ello, y esa era la parte difícil.

urge-more_let_go = También se fue; di todo lo que necesites.
urge-let_go-court_order = He soltado las palabras. Con una orden en vigor, hasta una respuesta o un «me gusta» puede incumplirla: lo permitido lo dice tu orden o tu asesoría legal.
urge-let_go-safety_first = He soltado las palabras y no salió nada. No le debes respuesta a nadie que te dé miedo.
urge-put_down = ¿Qué ayudaría ahora?
urge-put_down-calm = Algo de calma · 2 min
    .says = calma | distráeme
urge-put_down-not_safe = Estoy en peligro
    .says = peligro | no es seguro
urge-put_down-fine = Por ahora estoy bien
    .says = bien | nada
urge-here = De acuerdo. La caja está aquí cuando la necesites.

urge-rest = Es la tercera esta noche. La guardo sin leerla; a esta hora ayuda descansar, o una persona. ¿Qué prefieres?
urge-rest-morning = Devuélvemelo por la mañana
    .says = mañana | dormir
urge-rest-person = Mejor escribo a una amistad
    .says = amistad | una persona
urge-rest-calm = Primero algo de calma
    .says = calma
urge-rest-send = Lo voy a enviar
    .says = enviar | lo envío
urge-rest_then-morning = Aquí está a salvo hasta las 8. Pon el teléfono lejos y acuéstate, aunque el sueño tarde.
urge-rest_then-person = Bien. Basta con algo como «¿me haces compañía un rato?», y te devuelvo esto a las 8.
urge-rest_then-calm = Aquí está a salvo hasta las 8. Primero bajemos el ritmo.

urge-child_way-now = Parece que se trata de una niña o un niño, y eso no debe esperar. Di solo esa parte, corta y clara, ahora.
urge-child_way-court_order = La salud, la recogida o la seguridad de una niña o un niño no deben esperar: usa la vía que nombra tu orden, como la asesoría legal, la aplicación o la persona intermedia. Si es urgente, primero este número:
urge-child_way-safety_first = La salud, la recogida o la seguridad de una niña o un niño no deben esperar. Hazlo por una tercera persona o por la línea abierta que tienen para eso, corto y claro. Si es urgente, primero este número:
urge-child_way-stop_pursuit = La salud, la recogida o la seguridad de una niña o un niño no deben esperar. Hazlo por una tercera persona o por la línea abierta para eso, solo esa parte. Si es urgente, primero este número:
urge-child = ¿Cómo está la cosa?
urge-child-done = Ya va en camino
    .says = hecho | enviado
urge-child-danger = Es una emergencia
    .says = emergencia | urgente
urge-child-not_about_child = No era sobre una niña o un niño
    .says = no
urge-child_done = Bien. Eso fue cuidar de tu familia, y no cuenta en contra de nadie.
urge-child_danger = Llama ya; no me voy. Puedes volver a escribir aquí cuando quieras.

urge-practical = Solo esto: «{ $words }» Puedes copiarlo y enviarlo tal cual.
urge-practical-sent = Enviado
    .says = hecho | lo envié
urge-practical-wait = Ahora no
    .says = esperar | no
urge-practical_sent = Bien. Lo práctico está permitido.

urge-asked_to_stop = ¿Te ha pedido que pares, o te ha bloqueado?
urge-asked_to_stop-no = No
urge-asked_to_stop-stop = Me pidió que parara
    .says = me pidió parar
urge-asked_to_stop-blocked = Me bloqueó
    .says = bloqueo
urge-asked_to_stop-not_sure = No lo sé
    .says = quizá | no sé
urge-lighter = Tus propias palabras sin la parte pesada: «{ $words }»
urge-sending = { $honest }
urge-sending-why_now = Pregúntame «¿por qué ahora?»
    .says = por qué ahora
urge-sending-planned = Envié solo eso
    .says = solo eso
urge-sending-sent = Lo envié
    .says = enviado | lo mandé
urge-sending-wait = Al final espero
    .says = espero | no

urge-honest-none_yet = Aún no sé lo bastante para decir más, y la decisión es tuya. Una vez fuera no se puede recoger. Hagas lo que hagas, puedes contármelo.
urge-honest-court_order = A enviar esto no voy a ayudar. Con una orden, hasta un mensaje amable puede ser un incumplimiento y contar en tu contra. Lo permitido lo dice tu asesoría legal o el juzgado.
urge-honest-safety_first = A enviar esto no voy a ayudar. Con alguien que te da miedo o te hace daño, un mensaje puede atraerlo. Alguien que conoce esto puede ayudarte a pensarlo.
urge-honest-stop_pursuit = A enviar esto no voy a ayudar. Después de un no, o de muchos intentos, otro mensaje le quita esa elección. Parar aquí está en tu mano.
urge-honest-stopped = Pidió silencio, así que no voy a ayudar a enviarlo. Otro mensaje le dice que su no no se oyó. Lo digo una vez.
# claims: B39
urge-honest-blocked = Te bloqueó, y un bloqueo es un no, así que no voy a ayudar a enviarlo. Otro mensaje le quita esa elección. Lo digo una vez.
urge-honest-stop_not_sure = No sabes si te pidió que pares, así que lo tomo como un no y no voy a ayudar a enviarlo. Puede esperar hasta que sepas más. Lo digo una vez.
urge-honest-moving_on = Basta un no claro en tus palabras: que lo has decidido, que no contestarás, qué queda de práctico. Más que eso lo reabre.
urge-honest-human_first = Una pregunta justa puede hacerse una vez: ¿se acabó? Lo demás puede esperar a una charla con alguien neutral delante.
urge-honest-at_the_table = Corto, ligero y despacio; la charla grande se tiene en persona. Tus propias palabras sirven.
# claims: A17 A20
urge-honest-note_open = Una nota corta en tus palabras cabe en tu plan. Mira tres cosas: que no pida respuesta, que deje fuera lo de ustedes dos y que no siga a otra sin contestar. Hasta un «todavía te quiero» pide mucho.
# 14 días: ours.
urge-honest-note_too_soon = Tu última nota tiene menos de 14 días, así que sería una de más. Ese límite es elección nuestra, no una ley. La decisión sigue siendo tuya.
# Día 14: ours.
urge-honest-note_before_review = Tu plan no tiene notas antes de la primera revisión, el día 14. Ese límite es elección nuestra. La decisión sigue siendo tuya.
urge-honest-why_now_open = En este punto de tu plan cabe un mensaje: por qué ahora, dicho una vez, sin esperar respuesta.
# 30 días: ours.
urge-honest-why_now_before_review = Tu plan lo deja para la revisión de los 30 días, salvo lo práctico o una respuesta a algo suyo. Esa fecha es elección nuestra. La decisión sigue siendo tuya.
urge-honest-why_now_already_sent = Ya salió un mensaje y aún no tiene respuesta. Otro empujaría. La decisión sigue siendo tuya.
urge-honest-other = Una vez fuera no se puede recoger. La decisión sigue siendo tuya.
urge-honest-bereaved = Ya no hay nadie al otro lado, y aun así las palabras pueden decirse. La página para cartas sigue abierta.
urge-honest-moving_on_said = Ya dijiste tu no claro una vez. Otro lo reabriría. La decisión sigue siendo tuya.
urge-honest-human_first_said = Ya preguntaste una vez si se acabó. Preguntar otra vez empujaría. La decisión sigue siendo tuya.
# claims: A25; ours
urge-honest-human_first_too_soon = Le pediste que volviera hace menos de 7 días, y pedirlo otra vez tan pronto presiona. Ese plazo es elección nuestra. La decisión sigue siendo tuya.
urge-honest-reply = Te escribió, y una respuesta corta y ligera cabe en tu plan. Nada sobre ustedes dos; sin prisa.

urge-why_now = ¿Por qué ahora, y no la semana pasada? En tus palabras; no las guardo.
urge-why_now_reply = ¿Qué respuesta esperas?
urge-why_now_none = Y si no llega ninguna: ¿qué harás esa noche?
# El plazo es nuestro, ours.
urge-why_now_held = Gracias. Tras tanto silencio esperamos { $hours } horas; ese plazo es elección nuestra. Después vuelven las palabras, y lo máximo es un mensaje.

urge-strength_why = Quiero decir cuánto costaba no enviarlo cuando empezaste. Con el tiempo te muestra cómo vienen y se van esos momentos.
urge-strength_now_why = Quiero decir cuánto cuesta ahora no enviarlo. Cualquier respuesta vale.
urge-trigger_why = Quiero decir lo que vino justo antes: un lugar, una hora, una foto. La próxima vez quizá lo veas venir.
urge-asked_to_stop_why = Si te pidió parar o te bloqueó, no ayudo con un mensaje. Por eso pregunto.
urge-return_why = Quiero decir las palabras que guardaste. Pueden irse, quedarse, esperar más, o las miramos aquí; si ya salieron, dilo.
urge-aim_why = Quiero decir qué esperas que haga. Verlo con nombre suele ayudar a elegir.
urge-reply_why = Quiero decir qué contestaría lo más seguro, tal como están las cosas. Basta con suponer.
urge-no_reply_why = Quiero decir: si no contesta, ¿cómo sería para ti?
