young_calm-now = ¿Bajamos el ritmo un minuto?
young_calm-now-breathe = Un minuto de calma
    .says = calma | respirar | sí | si | ok
young_calm-now-not_safe = Estoy en peligro
    .says = peligro | no estoy a salvo | no es seguro
