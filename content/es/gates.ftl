### Dos preguntas antes de cualquier consejo.

gates-order = Primero, la ley. ¿Hay una orden judicial o una medida cautelar sobre el contacto entre ustedes?
gates-order-none = No
    .says = ninguna | no hay | no hay orden
gates-order-binds_me = Sí, me obliga a mí
    .says = me obliga | contra mí | a mí
gates-order-protects_me = Sí, me protege
    .says = me protege | a mi favor
gates-order-both = Sí, nos obliga a ambas partes
    .says = ambas | ambas partes | a los dos
gates-order-not_sure = No lo sé
    .says = no sé | ni idea | quizá | tal vez | no estoy seguro | no estoy segura
gates-order_whom = Gracias por decirlo. ¿Te obliga a ti, te protege, o las dos cosas? Si no lo sabes, eso también es una respuesta.
gates-there_is_one = hay una
    .says = sí hay | hay una | sí hay una | tengo una | tenemos una | por desgracia sí | sí por desgracia | una orden de alejamiento | orden de alejamiento | una orden | una orden judicial | orden de restricción

gates-safety = Ahora la seguridad, la tuya y la suya. ¿Algo de esto es tu caso? Puedes elegir varias.
gates-safety-none = Nada de esto
    .says = nada | no | ninguna
gates-safety-afraid = Le tengo miedo
    .says = miedo | me da miedo | tengo miedo
gates-safety-hurt_by_them = Me hace daño, me amenaza o controla
    .says = me hace daño | me amenaza | me controla | me sigue | me pega | me golpea
gates-safety-they_fear_me = Me tiene miedo
    .says = mi ex me tiene miedo | le doy miedo
gates-safety-i_hurt_them = Le hice daño o le amenacé
    .says = le hice daño | le amenacé | lo amenacé | la amenacé | le pegué | lo golpeé | la golpeé

# claims: A1
gates-order_why = Con una orden, hasta una respuesta puede incumplirla, por eso va antes que todo. Si la hay, no ayudo con ningún mensaje.

gates-safety_why = Donde alguien tiene miedo o sufre daño, no sugiero contacto, y la seguridad va primero. Por eso lo pregunto siempre.
gates-safety_unsure = Pregunto para que nada de lo que sugiera ponga a nadie en riesgo. Si no sabes si es miedo, elige «Le tengo miedo». Si nada encaja, elige «Nada de esto».
gates-safety_unsure_again = No saberlo está bien. «Le tengo miedo» es la respuesta prudente, y puedes responder de nuevo más adelante.
