replanned-show = Lo que me contaste cambia qué plan te queda. ¿Te lo muestro?
replanned-show-now = Muéstrame
    .says = sí | si | ahora | ok
replanned-show-later = Luego
    .says = no | ahora no | más tarde
replanned-later = Bien. Te espera en /plan.
