### El primer minuto. Nada se guarda antes de que un toque diga 18 o más.

welcome-heavy = Suena muy duro. Qué bueno que lo digas.
welcome-heavy_again = Es mucho peso. Un toque abajo y me lo cuentas todo.
welcome-not_read = Perdona, no entendí eso. Un toque abajo y empezamos.
welcome-step = Sin prisa. Un toque abajo, y vamos paso a paso.
welcome-order = Que haya una orden va antes que todo. Un toque abajo, y es lo primero que pregunto.
welcome-look = Querer mirar también es un impulso, y pasa. Un toque abajo, y lo pasamos en compañía.
welcome-loss = Lo siento mucho. Es una gran pérdida.
welcome-loss_again = No hay prisa. Un toque abajo y me cuentas lo que quieras.
welcome-first = { $platform ->
    [terminal] { $again ->
        [yes] Soy un programa y guardo tus palabras bajo llave en este equipo. Empezar aquí abajo significa que tienes 18 años o más y te parece bien.
       *[no] Soy un programa, no una persona, para el tiempo después de una ruptura. Lo que me cuentes se guarda bajo llave en este equipo. Empezar aquí abajo significa que tienes 18 años o más y te parece bien.
    }
   *[other] { $again ->
        [yes] Soy un programa y guardo tus palabras bajo llave en mi servidor. Empezar aquí abajo significa que tienes 18 años o más y te parece bien.
       *[no] Soy un programa, no una persona, para el tiempo después de una ruptura. Lo que me cuentes se guarda bajo llave en el servidor donde funciona este bot. Empezar aquí abajo significa que tienes 18 años o más y te parece bien.
    }
}
welcome-first-urge = Estoy a punto de escribirle
    .says = quiero escribirle | escribirle | abre la caja | tengo 18 o más | soy mayor de edad
welcome-first-tell = Contarte qué pasó · 3 min
    .says = contar | qué pasó
welcome-first-not_safe = Estoy en peligro
    .says = peligro | no es seguro
welcome-first-under_18 = Tengo menos de 18
    .says = menor | menos de 18
welcome-first-who_reads = ¿Quién puede leer esto?
    .says = privacidad | quién lee esto
welcome-died = ¿Puedo preguntar? ¿Ha muerto la persona por la que estás aquí?
welcome-died-yes = Sí, ha muerto
    .says = sí | si | murió | ha muerto | falleció | está muerto | está muerta | sí murió | sí falleció
welcome-died-no = No, quería decir otra cosa
    .says = no
