### Alrededor de los ejercicios pequeños.

calm-on = Cuando quieras:
calm-on-on = Siguiente
    .says = ok | sigue | ya | listo
calm-on-enough = Con esto basta
    .says = basta | suficiente
calm-then = ¿Y ahora cómo va?
calm-then-box = Volver a la caja
    .says = caja | escribir
calm-then-another = Uno más
    .says = otro | más
calm-then-done = Por ahora estoy bien
    .says = bien | listo | ok
calm-done = Bien. Si vuelve, aquí estoy.
