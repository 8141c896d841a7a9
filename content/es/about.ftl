### Qué es esto y qué cuesta: respuestas cortas a preguntas sencillas.

about-cost = Nada. No cuesto nada, y aquí no hay nada que comprar.
about-human = Soy un programa, y aquí no contesta ninguna persona. Si quieres una de verdad: alguien de confianza, o una línea que te da /crisis. Un mal día es razón suficiente.
about-real = Soy un programa. Mis frases las escribieron personas de antemano, así que no puedo entenderte de verdad. Puedo guardar tus palabras, esperar contigo y hacer la siguiente pregunta.
about-talked_round = Mis frases están escritas de antemano, así que no puedo hacer de nadie ni cambiar de tarea. Estoy aquí por lo que estás pasando.
about-round_a_block = Un bloqueo es un no, así que no ayudo a saltárselo. Lo que dirías puedes escribirlo aquí con /urge, y no va a ninguna parte.
about-through_others = Lo que otra persona dice por ti sigue viniendo de ti. Con una orden judicial puede ser un incumplimiento, y tras un no o un bloqueo cuenta como un mensaje tuyo. La vía de la abogacía, o la vía que nombra tu orden, es otra cosa.
# claims: A5 B4
about-manipulative = Usado para que alguien reaccione es un truco, dice Lee Baucom, y los trucos rara vez funcionan. Coach Lee habla de otra cosa: tomar un no como un no. Lo decide para qué lo quieres, y eso te lo preguntaré.
# claims: A9 B4
about-articles = Los dos artículos que conozco no coinciden. Lee Baucom dice que el silencio dice que no te importa; Coach Lee dice que dar un paso atrás es la respuesta madura a un no. Cuál encaja depende de ustedes dos, así que pregunto primero y te muestro los dos lados.
about-write_for_me = No le escribo en tu lugar, para que siga siendo tuyo. Lo que escribas está a salvo en /urge; de ahí no sale nada.
about-no_help = Lo siento, no era lo que necesitabas. Solo conozco las frases que me dieron. Para una persona: alguien de confianza, o una línea que nombra /crisis.
