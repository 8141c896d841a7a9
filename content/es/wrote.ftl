### Llegó algo de su parte.

wrote-what = Antes de nada: ahora mismo no se debe ninguna respuesta. Léelo una vez y deja el teléfono. ¿Qué es, sobre todo?
wrote-what-practical = Cosas prácticas
    .says = práctico | lo práctico | los niños | dinero
wrote-what-small = Un «me gusta», un hola, algo tierno
    .says = me gusta | un hola | hola | cómo estás | un café | café | te extraño | te echo de menos | me echa de menos | me extraña | te quiero | perdón
wrote-what-talk = Quiere hablar de lo nuestro
    .says = hablar | quiere hablar | hablar de nosotros | quiere volver | quiere verme | quiere que volvamos
wrote-what-stop = Me pide que pare
    .says = que pare | pidió que pare
wrote-what-hostile = Es duro o una amenaza
    .says = duro | amenaza | enojo | hostil

wrote-guide-read_the_order = Con una orden en vigor, hasta una respuesta puede incumplirla: lo permitido lo dice tu orden o tu asesoría legal. Guarda el mensaje; puede importar.
wrote-guide-safe_first = No tienes que contestar. Guarda el mensaje y muéstraselo a alguien de confianza.
wrote-guide-do_not_answer = Por favor, no contestes este. Por sí solo no levanta nada, y una respuesta podría arrastrarles otra vez.
wrote-guide-business_only = Contesta solo la parte práctica, corto y claro. Puede esperar a que haya calma.
wrote-guide-respect_the_stop = Entonces lo dejamos ahí, sin una última palabra. Cuesta, y es lo más respetuoso que puedes hacer.
wrote-guide-let_it_pass = A esto no le debes respuesta. Déjalo estar, al menos por hoy.
wrote-guide-short_light_slow = Si quieres contestar: corto, ligero y sin prisa. Una línea, nada sobre ustedes dos, y mañana es buen momento.
wrote-guide-one_clear_no = Decidiste soltar. No contestar está bien; o un no claro en tus palabras, una vez.
wrote-guide-prepare_a_talk = Contesta corto y con calma, y deja la charla grande para cuando se vean. Aquí lo lento es bueno.

wrote-before-logistics = Contesta solo la parte práctica, corto y claro. Puede esperar a que haya calma.
wrote-before-crumb = Puede significar mucho o poco; un mensaje no alcanza para saberlo. Si contestas, que sea corto y ligero, mañana.
wrote-before-invitation = Eso es más que una señal pequeña. Contesta corto y con calma; no hay prisa.
wrote-before-asks_to_stop = Entonces lo dejamos ahí, sin una última palabra. Cuesta, y es lo más respetuoso que puedes hacer.
wrote-before-hostile = A esto no le debes respuesta. Déjalo estar, y guarda el mensaje.

wrote-note_the_date = Anotado. Si vuelve a pasar, guarda los mensajes y escribe el día y la hora.
wrote-then = ¿Qué te gustaría ahora?
wrote-then-box = Escribir aquí primero una respuesta
    .says = respuesta | caja | escribir
wrote-then-calm = Algo de calma · 2 min
    .says = calma
wrote-then-nothing = Dejarlo por ahora
    .says = nada | no | déjalo
wrote-fine = Bien. Puede quedarse ahí; nada se escapa.
wrote-then-clear_no = Un no claro, paso a paso
    .says = un no | no claro | un no claro

wrote-what_why = Algo práctico, un saludo y ganas de hablar piden cada uno otra respuesta, o ninguna. Basta con lo más cercano.
