### Una pregunta cada vez, cuando las palabras pueden significar otra cosa.

unsure-crisis = Eso suena pesado. ¿Hay alguien en peligro, o piensas en morir?
unsure-crisis-yes = Sí
    .says = si | quizá | tal vez | no sé
unsure-crisis-no = No, lo decía de otro modo
    .says = no

unsure-urge = ¿Quieres escribirle ahora mismo?
unsure-urge-yes = Sí, ahora mismo
    .says = sí | si | quizá
unsure-urge-no = No, solo lo digo
    .says = no

unsure-young = Pregunto una vez: ¿tienes menos de 18 años?
unsure-young-yes = Sí, tengo menos de 18
    .says = sí | si
unsure-young-no = No, tengo 18 o más
    .says = no

unsure-they_died = ¿Puedo preguntar? ¿Ha muerto la persona por la que estás aquí?
unsure-they_died-yes = Sí, ha muerto
    .says = sí | si | murió | ha muerto | falleció | está muerto | está muerta | sí murió | sí falleció
unsure-they_died-no = No, quería decir otra cosa
    .says = no

unsure-order = ¿Puedo preguntar? ¿Hay una orden judicial o una medida cautelar sobre el contacto entre ustedes?
unsure-order-yes = Sí, la hay
    .says = sí | si | hay una
unsure-order-no = No, quise decir otra cosa
    .says = no

unsure-slipped = ¿Te pusiste en contacto?
unsure-slipped-yes = Sí, lo hice
    .says = sí | si
unsure-slipped-no = No, quería decir otra cosa
    .says = no

unsure-they_texted = ¿Se puso en contacto contigo?
unsure-they_texted-yes = Sí, lo hizo
    .says = sí | si
unsure-they_texted-no = No, quería decir otra cosa
    .says = no

unsure-stop = ¿Quieres que deje de escribirte?
unsure-stop-yes = Sí, deja de escribir
    .says = sí | si
unsure-stop-no = No, quería decir otra cosa
    .says = no

unsure-delete = ¿Quieres que borre todo lo tuyo de aquí?
unsure-delete-yes = Sí, bórralo
    .says = sí | si
unsure-delete-no = No, quería decir otra cosa
    .says = no

### Un acto que cuenta enseguida, con un toque.

unsure-pursued_new_number = Pregunto sin rodeos: ¿escribiste o llamaste desde otro número para que pasara?
unsure-pursued_new_number-yes = Sí, lo hice
    .says = sí | si
unsure-pursued_new_number-no = No, quería decir otra cosa
    .says = no

unsure-pursued_fake_account = Pregunto sin rodeos: ¿usaste otra cuenta para que no se notara que eras tú?
unsure-pursued_fake_account-yes = Sí, lo hice
    .says = sí | si
unsure-pursued_fake_account-no = No, quería decir otra cosa
    .says = no

unsure-pursued_waiting_outside = Pregunto sin rodeos: ¿fuiste a donde vive o pasa su tiempo, sin que te lo pidiera?
unsure-pursued_waiting_outside-yes = Sí, lo hice
    .says = sí | si
unsure-pursued_waiting_outside-no = No, quería decir otra cosa
    .says = no

unsure-pursued_tracking = Pregunto sin rodeos: ¿seguiste sus pasos o miraste dónde está sin que lo sepa?
unsure-pursued_tracking-yes = Sí, lo hice
    .says = sí | si
unsure-pursued_tracking-no = No, quería decir otra cosa
    .says = no

unsure-pursued_passwords = Pregunto sin rodeos: ¿entraste en su teléfono o en sus cuentas sin su permiso?
unsure-pursued_passwords-yes = Sí, lo hice
    .says = sí | si
unsure-pursued_passwords-no = No, quería decir otra cosa
    .says = no

unsure-pursued_via_friends = ¿Preguntaste o hiciste llegar algo por medio de su gente?
unsure-pursued_via_friends-yes = Sí, lo hice
    .says = sí | si
unsure-pursued_via_friends-no = No, quería decir otra cosa
    .says = no

unsure-to_me = ¿Eso era para mí? Si no, lo tomo como palabras para tu ex.
unsure-to_me-yes = Sí, para ti
    .says = sí | si | s | no sé | ok | vale | qué | para ti
unsure-to_me-no = No, es para mi ex
    .says = no | n
