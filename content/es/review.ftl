### El día en que se mira un plan.

review-fits = Día { $day } de tu plan, «{ $plan }»: toca mirarlo, como quedamos. ¿Te sigue quedando bien?
review-fits-fits = Sí, me queda bien
    .says = sí | si | me queda
review-fits-card = Muéstrame la tarjeta
    .says = tarjeta | plan
review-fits-happened = Algo ha cambiado
    .says = cambió | algo cambió
review-fits-again = Hazme otra vez las preguntas
    .says = otra vez | no
review-on_to = Bien. Lo miramos otra vez el día { $day }; esa fecha la elegimos aquí.
review-on = Bien. Puedes mirarlo cuando quieras con /plan.
review-onward = Día { $day } de «{ $plan }». No debería seguir sin más, así que la elección es tuya.
review-onward-let_go = Soltar
    .says = seguir adelante
review-onward-one_why_now = Un solo mensaje, bien pensado
    .says = un mensaje
review-onward-carry_on = Seguir, con una nueva fecha
    .says = seguir | sigo
review-why_now = Entonces pon primero tus palabras en la caja. Si eliges enviarlas, antes te hago tres preguntas cortas.
review-more_days = ¿Hasta cuándo?
review-more_days-14 = 14 días más
    .says = 14 días | dos semanas
review-more_days-30 = 30 días más
    .says = 30 días | un mes
review-more_days-60 = 60 días más
    .says = 60 días | dos meses
review-carried = { $days ->
    [one] Bien: un día más, y lo miramos otra vez.
   *[other] Bien: { $days } días más, y lo miramos otra vez.
}
