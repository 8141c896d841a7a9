### Lo que se hizo en familia, nunca cómo estuvo.

family_time-done = ¿Qué hicieron, y por cuánto tiempo? Solo lo que se hizo; nadie tiene que decir cómo estuvo.
family_time-done-not_now = Ahora no
    .says = no | saltar
family_time-kept = Guardado. Una buena hora no es un veredicto, y después de la cercanía la gente puede apartarse. No hace falta preguntarle cómo le fue.
family_time-any_time = Está bien. Está en /kit cuando quieras.
