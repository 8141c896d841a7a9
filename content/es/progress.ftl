### Cómo va: treinta días, la semana. Las cuentas son de la propia persona.

progress-not_here = Con tu plan no cuento nada; no se trata de días. /history muestra lo que has guardado.
progress-hushed = Esta semana no se cuenta: ya fue bastante dura. Tú importas más que cualquier cifra.
progress-moods = Ánimo, los últimos { $days } días: { $bars }
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
