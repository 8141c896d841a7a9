### Su punto de vista, con sus palabras, sin contestarlo.

their_side-missing = Me contaste lo que le faltaba: «{ $words }»
their_side-said = { $name ->
    [none] Dilo como lo diría tu ex, empezando con «yo»: ¿cómo se ve desde su lado? No hay caja para responder, y es a propósito.
   *[other] Dilo como lo diría { $name }, empezando con «yo»: ¿cómo se ve desde su lado? No hay caja para responder, y es a propósito.
}
their_side-said-not_now = Ahora no
    .says = no | saltar
their_side-kept = Guardado. No tienes que estar de acuerdo; lo que siente es tan real como lo que sientes tú. Es una buena página para leer antes de hablar.
their_side-any_time = Está bien. Está en /kit cuando quieras.
