### La elección propia entre los planes que están abiertos.

another_plan-wanted = Ya leíste el otro lado, así que la elección es tuya. ¿Qué plan prefieres?
another_plan-wanted-moving_on = Seguir adelante
another_plan-wanted-give_the_breakup = Aceptar la ruptura
another_plan-wanted-human_first = Primero una persona
another_plan-wanted-space_not_distance = Espacio, no distancia
another_plan-wanted-at_the_table = Sentarse a hablar
another_plan-wanted-stay = Me quedo con el que tengo
    .says = quedarme | el mismo | ninguno
another_plan-advised = Este permite más contacto. ¿Te lo aconseja alguien que te trata o te orienta?
another_plan-advised-yes = Sí
    .says = si | mi terapeuta sí | me lo aconseja
another_plan-advised-no = No
    .says = no sé | ni idea
another_plan-tomorrow = Entonces le damos 24 horas, porque de noche es fácil querer más; esa espera la elegimos aquí. Mañana te muestro su tarjeta.
