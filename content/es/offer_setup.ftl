offer_setup-now = Hola de nuevo. Primero llegó algo urgente, así que nunca pregunté qué pasó. ¿Le damos tres minutos?
offer_setup-now-tell = Sí, tres minutos
    .says = sí | si | ok | claro | ahora
offer_setup-now-later = Ahora no
    .says = no | luego | hoy no
offer_setup-later = Está bien. Escribe /plan cuando te den ganas.
