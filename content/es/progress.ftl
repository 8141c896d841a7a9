### Cómo va: treinta días, la semana. Las cuentas son de la propia persona.

progress-not_here = Con tu plan no cuento nada; no se trata de días. /history muestra lo que has guardado.
progress-hushed = Esta semana no se cuenta: ya fue bastante dura. Tú importas más que cualquier cifra.
progress-moods = Ánimo, { $days } días: { $bars }
progress-quiet = { $days ->
    [one] { $quiet } de 1 día sin buscar contacto.
   *[other] { $quiet } de { $days } días sin buscar contacto.
}
progress-urges = Impulsos: { $urges }. Guardados sin enviar: { $kept }.
progress-contacts = Contacto: de tu ex { $theirs }, tuyo { $mine }, práctico { $practical }.
progress-hours = Los impulsos llegan más hacia las { $hours }.
progress-curve = { $minutes ->
    [one] La mitad de tus { $urges } impulsos había aflojado en un minuto. Es tu propia cifra, no una regla.
   *[other] La mitad de tus { $urges } impulsos había aflojado a los { $minutes } minutos. Es tu propia cifra, no una regla.
}

progress-week = Esta semana: registros { $checkins }, impulsos { $urges }, guardados sin enviar { $kept }.
progress-mood = Ánimo: { $mood } en una escala hasta diez.
progress-mood_both = Ánimo: { $mood } en una escala hasta diez; la semana anterior { $before }.
progress-slips = Deslices: { $slips }. No borran ninguno de los otros días.

progress-pattern = Si se vieron: ¿cambió algún viejo patrón, o solo no se puso a prueba?
progress-pattern-changed = Cambió
    .says = ha cambiado
progress-pattern-untested = No se puso a prueba
    .says = a prueba no | no se probó
progress-pattern-not_sure = No lo sé
    .says = no sé | ni idea
progress-pattern_changed = Qué bueno saberlo. Lo que hiciste para eso vale la pena seguirlo.
progress-pattern_untested = Eso es honesto. La calma es un descanso, y todavía no un cambio.
progress-pattern_not_sure = Está bien. El tiempo lo muestra mejor que darle vueltas.
progress-mine = Una cosa de esta semana que sea tuya, vieja o nueva: ¿cuál fue?
progress-mine-skip = Saltar
    .says = no | nada
progress-fine = Está bien. Aquí estoy.
progress-kept = Guardado. Es tuyo.

progress-nothing = Todavía no hay nada guardado que se pueda dibujar.
progress-mood_range = Ánimo en { $days } días: { $mean } de diez en promedio, entre { $low } y { $high }.
progress-mood_same = Ánimo en { $days } días: { $mood } de diez.
progress-no_moods = Ningún registro en { $days } días. /checkin toma tres toques.
progress-urge_days = El impulso más fuerte de cada día, contado en días: ninguno { $none }, algo { $some }, fuerte { $strong }, casi { $almost }.
progress-closer = ¿Quieres mirar más de cerca?
progress-closer-hours = Cuándo llegan los impulsos
    .says = cuándo | horas
progress-closer-curve = Cómo aflojan
    .says = aflojan | curva
progress-closer-kept = Lo que quedó sin enviar
    .says = sin enviar | guardado
progress-closer-steady = Firmeza
    .says = firme
progress-closer-enough = Con esto basta
    .says = basta | no | no gracias
progress-enough = Bien. Aquí está cuando lo quieras.
progress-hours_spread = Por ahora no destaca ninguna hora.
progress-hours_of = { $urges ->
    [one] Sale de un impulso en { $days } días.
   *[other] Sale de { $urges } impulsos en { $days } días.
}
progress-hour_bars = De medianoche a medianoche: { $bars }
progress-no_urges = No contaste ningún impulso últimamente, así que no hay nada que dibujar. Está bien así.
progress-curve_open = Menos de la mitad de tus { $urges } impulsos aflojaron a la vista. No se trata de que aflojen, sino de no enviar.
progress-curve_later = Esta imagen necesita cinco impulsos a los que hayas vuelto a mirar. Hasta entonces espera.
progress-kept_weeks = En { $weeks } semanas: guardados sin enviar { $kept }, enviados { $sent }.
progress-kept_bars = Guardados sin enviar, semana por semana: { $bars }
progress-steady = { $days ->
    [one] Hoy la firmeza está en { $now } de 100. Lo más bajo en un día fue { $low }. Baja tras un desliz y vuelve, y lo que construiste se queda.
   *[other] Hoy la firmeza está en { $now } de 100. Lo más bajo en { $days } días fue { $low }. Baja tras un desliz y vuelve, y lo que construiste se queda.
}
progress-steady_bars = Firmeza, día por día: { $bars }
progress-no_pattern = Un patrón: esta semana no se ve ninguno.
progress-pattern_hours = Un patrón: los impulsos llegaron más entre las { $first } y las { $last }.
progress-pattern_peeks = Un patrón: los días en que miraste su perfil tu ánimo estuvo en { $on }; los otros, en { $off }.
progress-pattern_contact = Un patrón: los días con contacto tu ánimo estuvo en { $on }; los otros, en { $off }.
progress-strength_kept_unsent = { $kept ->
    [one] Una fuerza: una vez lo escribiste aquí y no lo enviaste.
    [2] Una fuerza: dos veces lo escribiste aquí y no lo enviaste.
   *[other] Una fuerza: { $kept } veces lo escribiste aquí y no lo enviaste.
}
progress-strength_mood_up = Una fuerza: tu ánimo subió frente a la semana anterior.
progress-strength_checked_in = { $checkins ->
    [one] Una fuerza: una vez te detuviste a ver cómo estás.
    [2] Una fuerza: dos veces te detuviste a ver cómo estás.
   *[other] Una fuerza: { $checkins } veces te detuviste a ver cómo estás.
}
progress-strength_came_back = Una fuerza: volviste aquí. Eso cuenta.
progress-plan_own = Tu plan para la semana: { $plan }
progress-plan_hours = Un plan para la semana: ¿qué vas a hacer cuando sean las { $first }? /kit lo guarda, como «si pasa esto, entonces hago aquello».
progress-plan_none = Un plan para la semana: un «si pasa esto, entonces hago aquello» tuyo. /kit lo guarda.
progress-sped_up = El contacto se duplicó esta semana. Puede ir despacio: una respuesta ligera al día es bastante.
progress-on_mind = En un día normal, ¿cuánto tiempo tuviste a tu ex en la cabeza?
progress-on_mind-hardly = Casi nada
    .says = nada | poco
progress-on_mind-an_hour = Una hora, más o menos
    .says = una hora | algo
progress-on_mind-half = Cerca de la mitad
    .says = la mitad | mucho
progress-on_mind-most = Casi todo el día
    .says = todo el día | siempre | casi todo
progress-on_mind-skip = Saltar
    .says = paso | no sé | ni idea
progress-on_mind_noted = Anotado. La próxima semana verás si se mueve.
progress-on_mind_less = Menos que la vez pasada: tu cabeza tuvo más lugar esta semana.
progress-on_mind_more = Más que la vez pasada. Hay semanas así; no deshace nada.
