### Un no claro, en sus palabras, para quien ya soltó y aún recibe mensajes.

clear_no-write = Escríbelo aquí primero, en tus palabras. Tres cosas lo hacen claro: que lo has decidido, que ya no vas a contestar, y qué queda de práctico.
clear_no-write-not_now = Ahora no
    .says = no | saltar | luego
clear_no-any_time = Está bien. No contestar también es una respuesta.
clear_no-says = Léelo una vez más. ¿Cuáles de estas dice? Elige todo lo que corresponda.
clear_no-says-decided = Que lo he decidido
    .says = decidido | lo decidí
clear_no-says-no_answer = Que ya no voy a contestar
    .says = no contesto | sin respuesta
clear_no-says-practical = Qué queda de práctico
    .says = práctico | lo práctico
clear_no-says-none = Nada de esto
    .says = nada | ninguna | no sé
clear_no-missing = Aún no lo dice: { $parts }. Puede estar bien así; o espera y escríbelo de nuevo.
clear_no-part_decided = que lo has decidido
clear_no-part_no_answer = que no vas a contestar
clear_no-part_practical = qué queda de práctico
clear_no-whole = Entonces dice todo lo que hace falta, y basta con decirlo una vez.
