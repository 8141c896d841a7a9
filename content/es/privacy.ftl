privacy-who_reads = { $platform ->
    [terminal] Soy un programa, y nada de lo que escribes sale de este equipo. Se guarda aquí bajo llave, y la llave también: quien puede usar esta cuenta puede abrirlo.
   *[other] Soy un programa y no le paso tus palabras a nadie. Se guardan bajo llave en este servidor, y la llave la tiene quien lo maneja. La aplicación en la que hablamos también las lleva y guarda su propia copia.
}
privacy-who_runs = { $platform ->
    [terminal] Soy un programa, y nada de lo que escribes sale de este equipo. Se guarda aquí bajo llave, y la llave también: quien puede usar esta cuenta puede abrirlo.
   *[other] Soy un programa y no le paso tus palabras a nadie. Se guardan bajo llave en un servidor a cargo de { $operator }, que tiene la llave. La aplicación en la que hablamos también las lleva y guarda su propia copia.
}
privacy-then = ¿Qué quieres hacer?
privacy-then-kept = Qué se guarda y cuánto
    .says = qué se guarda | cuánto tiempo
privacy-then-take = Llevármelo
    .says = exportar
privacy-then-erase = Borrar todo
    .says = borrar
privacy-then-fine = Eso es todo
    .says = nada | no | ok | está bien | gracias
# Plazos nuestros, que cumple el almacén; PRIVACY.md los tiene todos.
privacy-how_long = Lo que tocas y ajustas se queda hasta que lo borres; lo que escribes aquí se va a los 180 días. Si no puedo alcanzarte en 30 días, se va todo.
privacy-agreed = Dijiste que sí el { $date }, a la versión { $version } de PRIVACY.md.
privacy-again = ¿Y ahora?
privacy-again-take = Llevármelo
    .says = exportar
privacy-again-erase = Borrar todo
    .says = borrar
privacy-again-fine = Eso es todo
    .says = nada | no | ok | está bien | gracias
privacy-fine = Muy bien. /privacy vuelve a mostrar esto cuando quieras.
