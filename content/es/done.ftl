### Irse bien, y llevarse todo.

done-kept = { $kept ->
    [one] Aquí guardaste un mensaje sin enviarlo. Eso lo hiciste tú.
   *[other] Aquí guardaste { $kept } mensajes sin enviarlos. Eso lo hiciste tú.
}
done-well = Atravesaste lo que te trajo aquí. Irte ahora es un buen final.
done-how = ¿Qué hacemos con lo que me contaste?
done-how-export = Primero me lo llevo
    .says = exportar | llevar | llevármelo
done-how-erase = Borrar todo
    .says = borrar | eliminar
done-how-sleep = Que duerma
    .says = dormir
done-how-stay = Aún no termino
    .says = quedarme | no | todavía no
done-asleep = Duerme bajo llave, y no escribo sin que me lo pidas. Una palabra me despierta. Te deseo lo mejor.
done-stay = Bien. Nada cambia.
done-export = Aquí va todo lo que guardo sobre ti. El archivo de texto es para leerlo aquí{ $platform ->
    [telegram] , y Telegram no deja reenviarlo ni guardarlo
   *[other] {""}
}. El archivo JSON es para llevártelo: quien lo tenga puede leerlo.
done-saved = Guardado solo para ti: { $path }
