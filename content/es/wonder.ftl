### Lo que un corazón pregunta y nadie puede contestar desde aquí. Una respuesta honesta; sin cifras, fechas ni promesas.

# claims: A4 B18
wonder-will_they = Eso no puedo saberlo, y nadie puede prometerlo. Coach Lee supone que apartarse suele bastar; Lee Baucom, que rara vez; ninguno tiene datos. Tu noche no tiene que depender de eso.
# claims: A19 B12 B43
wonder-win_back = Ningún mensaje consigue eso por sí solo. En una cosa están de acuerdo los dos artículos: sin ruegos y sin persecución. Lo que encaja en tu caso lo dice /plan.
# claims: A2 A10
wonder-how_long = Nadie tiene un número probado. La regla suele venderse como treinta días, dice Lee Baucom, y cuenta de treinta que se hicieron seis meses. Mis fechas son solo para volver a mirarlo.
wonder-kept_apart = No puedo saber lo que siente. Tu plan deja fuera el contacto en cualquier caso, y /plan dice por qué.
wonder-letting_go = Eso no puedo saberlo. Dijiste que quieres soltar, y eso puede valer haga lo que haga. Preguntarlo igualmente es humano.
wonder-mourning = No tengo respuesta para eso, y el duelo pregunta igual. Puedes escribirlo aquí; se queda contigo.
# claims: E-long
wonder-when_better = No hay fecha para eso, y que duela mucho tiempo no es un fracaso. Puede venir en olas, y una ola pasa sin que hagas nada.
# claims: E-distance
wonder-my_fault = Eso no puedo juzgarlo desde aquí, y un corazón herido juzga con dureza. Prueba a decirte lo que le dirías a alguien que te lo preguntara.
wonder-not_your_fault = Que alguien te haga daño o te dé miedo no es culpa tuya. /crisis nombra a personas que escuchan esto cada día.
wonder-what_next = Lo que pasó no se puede deshacer desde aquí. Lo que hagas ahora es tuyo, y /crisis nombra a personas con quienes hablarlo.
wonder-tonight = Por ahora basta una cosa pequeña.
wonder-first_breath = Suelta el aire una vez, despacio. Para empezar basta con eso.
wonder-drunk = Entonces esta noche no hay que decidir nada. Agua, cama, y lo que apriete va a /urge en vez de a esa persona.
wonder-talk_me_out = Yo esperaría. Ahora no hay que decir nada, y lo enviado no se puede retirar.
wonder-does_it_work = Los dos artículos que conozco no están de acuerdo en eso. /views te muestra ambos.
# claims: E-orders
wonder-may_i_court_order = No puedo aconsejar en leyes. Lee primero la orden o pregunta en un despacho: hasta una respuesta, un me gusta o un recado por amistades puede incumplirla. Lo práctico va solo por la vía que nombra.
wonder-may_i_safety_first = No voy a proponer ningún contacto. Lo que haya que arreglar puede ir por otra persona o por el juzgado, y /crisis nombra a quienes saben hacerlo con seguridad.
wonder-may_i_stop_pursuit = Hay que dejarle en paz, y eso vale también para los me gusta, los regalos y los recados. Lo que haya que arreglar va por otra persona o por el juzgado.
wonder-may_i = No mientras no esté planeado. /plan muestra lo que queda abierto.
wonder-if_they_write = Entonces no hay que contestar enseguida. Mándame /theytexted y lo miramos antes de que hagas nada.
# claims: E-orders
wonder-if_they_write_court_order = Una respuesta puede incumplir la orden, aunque te haya escrito primero. Guárdalo con día y hora, y pregunta en un despacho.
wonder-if_they_write_safety_first = No debes ninguna respuesta. Guárdalo con día y hora, y /crisis nombra a quienes pueden decirte qué ayuda.
wonder-if_we_meet = Basta un saludo corto o ninguno, y luego sigue con tu día. No es un desliz y no decide nada.
wonder-if_we_meet_court_order = Tu orden puede decir qué vale si se ven; en un despacho lo saben. Hasta entonces, que seas tú quien se va.
wonder-if_we_meet_safety_first = Ve adonde haya gente y vete cuando quieras. Encontrarle no es culpa tuya, y /crisis nombra a quienes pueden planearlo contigo.
wonder-if_we_meet_stop_pursuit = Que seas tú quien se va, sin una palabra.
wonder-children = Lo de los niños queda abierto: planeado, breve y solo eso. Su salud y sus recogidas nunca esperan.
