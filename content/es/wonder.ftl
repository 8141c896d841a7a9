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
wonder-talk_me_out = Yo esperaría. Lo que está bien decir ahora también estará bien mañana, y lo enviado no se puede retirar.
wonder-does_it_work = Los dos artículos que conozco no están de acuerdo en eso. /views te muestra ambos.
