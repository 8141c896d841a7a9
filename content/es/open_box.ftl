### Primero llegaron las ganas de escribir.

open_box-open = { $platform ->
    [terminal] Aquí estoy, y primero puedes escribírmelo a mí. Soy un programa, no una persona; lo que escribas se guarda bajo llave en este equipo. Toca abajo si tienes 18 años o más y te parece bien.
   *[other] Aquí estoy, y primero puedes escribírmelo a mí. Soy un programa, no una persona; lo que escribas se guarda bajo llave en el servidor donde funciona este bot. Toca abajo si tienes 18 años o más y te parece bien.
}
open_box-open-open = Tengo 18 o más: abre la caja
    .says = abrir | abre la caja | sí | si | 18
open_box-not_kept = Antes de tu sí no puedo guardar nada, así que esas palabras no están guardadas. Siguen ahí arriba. Tras un toque, mándalas aquí otra vez.
