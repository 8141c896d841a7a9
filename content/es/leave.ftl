### Irse, hacer una pausa, volver, borrar; y lo que hay.

leave-stop = De acuerdo, lo dejamos ahí. ¿Guardo silencio de ahora en adelante?
leave-stop-no_more = No más mensajes
    .says = no más | sí | si | sin mensajes | stop
leave-stop-pause = Una pausa por un tiempo
    .says = pausa | un descanso
leave-stop-as_it_is = Déjalo como está
    .says = no | como está
leave-no_more = Entonces no escribo sin que me lo pidas. Tú puedes escribirme cuando quieras, y /resume trae de vuelta mis mensajes.
leave-as_it_is = Bien. Nada cambia.
leave-pause = ¿Por cuánto tiempo?
leave-pause-day = 1 día
    .says = un día | mañana
leave-pause-three_days = 3 días
    .says = tres días
leave-pause-week = 7 días
    .says = una semana | semana
leave-pause-two_weeks = 14 días
    .says = dos semanas
leave-pause-month = 30 días
    .says = un mes | mes
leave-paused_day = Guardo silencio hasta mañana. Puedes escribirme igual, y /resume lo termina antes.
leave-paused = { $days ->
    [one] Guardo silencio un día. Puedes escribirme igual, y /resume lo termina antes.
   *[other] Guardo silencio { $days } días. Puedes escribirme igual, y /resume lo termina antes.
}
leave-resumed = Qué bueno verte. Seguimos como antes.
leave-help = /urge si quieres escribirle, /theytexted si te escribió, /slipped si ya pasó. /plan muestra tu plan, /pause me calla, /delete borra todo. Si no estás a salvo: /crisis.
leave-delete = Esto borra todo lo que guardo sobre ti, ahora y para siempre. ¿Lo hago?
leave-delete-erase = Borrar todo
    .says = sí | si | borrar | bórralo
leave-delete-keep = Guardarlo
    .says = no | guardar
leave-still_here = No se borró nada.
leave-erased = Borrado: todo eso, y la llave con la que estaba cerrado. { $platform ->
    [telegram] Retiré nuestros mensajes de las últimas 48 horas, hasta donde Telegram me deja; los anteriores los puedes borrar en el menú del chat.
    [discord] Retiré lo que escribí aquí en las últimas 48 horas; lo que escribiste tú, Discord solo te deja borrarlo a ti.
   *[other] La pantalla está limpia, pero lo que había puede seguir en la memoria de esta ventana.
} Te deseo lo mejor.
leave-nothing_kept = No había nada guardado de ti, y así se queda.
leave-holdings = Guardo de ti: tus respuestas y ajustes, entradas de tu historial: { $entries }, textos con tus palabras: { $words }, y avisos: { $reminders }.

leave-stop_why = Puedo callar del todo o unos días, o todo sigue como está. Lo que me contaste queda hasta que lo borres.
