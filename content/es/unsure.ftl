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
    .says = sí | si
unsure-they_died-no = No, quería decir otra cosa
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
