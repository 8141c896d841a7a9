### Ejercicios que se hacen en el chat; los pasos van en orden.

exercise-breathe-1 = Toma aire por la nariz mientras cuentas despacio hasta cuatro.
exercise-breathe-2 = Suelta el aire por la boca mientras cuentas hasta seis.
exercise-breathe-3 = Hazlo cinco veces; no pasa nada si la mente se va por ahí.
exercise-five_things-1 = Mira a tu alrededor y nombra cinco cosas que ves. Dilas por dentro, una por una.
exercise-five_things-2 = Ahora cuatro cosas que puedes tocar. Toca una.
exercise-five_things-3 = Tres sonidos, de cerca o de lejos.
exercise-five_things-4 = Dos cosas que puedes oler, y una respiración lenta.
exercise-letters-1 = Elige una letra. Di un animal que empiece así.
exercise-letters-2 = La misma letra: algo de comer, y una ciudad.
exercise-letters-3 = La letra que sigue: haz las tres otra vez, tan rápido como puedas.
exercise-water-1 = Ponte de pie y busca un vaso de agua fría.
exercise-water-2 = Bébelo despacio y nota por dónde pasa el frío.
exercise-water-3 = Deja correr agua fría por las muñecas mientras se sienta bien.
exercise-room-1 = Pon los dos pies bien en el suelo y haz fuerza hacia abajo.
exercise-room-2 = Busca algo cerca de ti que esté fuera de su sitio, y ponlo en su lugar.
exercise-room-3 = Abre una ventana o una puerta, y toma el aire tres veces.
exercise-distanced-1 = Piensa en lo que más pesa ahora. Imagina que le pasa a alguien a quien quieres mucho.
exercise-distanced-2 = ¿Qué ves cuando lo miras desde allá?
exercise-distanced-3 = ¿Qué le dirías? Dítelo usando tu propio nombre; en estudios, ese paso atrás alivió el mal ánimo.
exercise-rehearsal-1 = Lee tu plan una vez, despacio. Mira el lugar donde ocurre el «si».
exercise-rehearsal-2 = Ahora mírate hacer el «entonces», paso a paso.
exercise-rehearsal-3 = Una vez más, un poco más rápido. Los planes así aguantan mejor si antes se repasan en la mente.
exercise-own_median = { $minutes ->
    [one] La mitad de tus impulsos había aflojado en un minuto: es tu cifra, no una regla.
   *[other] La mitad de tus impulsos había aflojado a los { $minutes } minutos: es tu cifra, no una regla.
}
exercise-wave-1 = Busca dónde sientes el impulso en el cuerpo: garganta, pecho, manos. Déjalo estar ahí y míralo.
exercise-wave-2 = Puede subir, quedarse o bajar; no hace falta empujarlo. Puede seguir ahí, y aun así puedes dejar el teléfono donde está.

exercise-which = ¿Cuál?
exercise-which-breathe = Respirar despacio
    .says = respirar | respiración
exercise-which-five_things = Cinco cosas a tu alrededor
    .says = cinco cosas
exercise-which-letters = Juego de letras
    .says = letras
exercise-which-water = Agua fría
    .says = agua
exercise-which-room = Los pies y el cuarto
    .says = pies | cuarto
exercise-which-distanced = Como si le pasara a alguien más
    .says = alguien más | distancia
exercise-which-rehearsal = Repasar mi plan
    .says = mi plan | repasar
exercise-which-wave = Mirar el impulso
    .says = impulso | ola
exercise-which-none = Ahora ninguno
    .says = no | ninguno
exercise-did_it_help = ¿Te ayudó?
exercise-did_it_help-helped = Sí
    .says = si | ayudó
exercise-did_it_help-a_bit = Un poco
    .says = algo | poco
exercise-did_it_help-not_today = Hoy no
    .says = no
exercise-noted = Anotado. La próxima vez te ofrezco primero lo que te ayudó.
exercise-another_time = Anotado. Quizá otro te vaya mejor.
exercise-fine = Está bien.

exercise-own_ground-1 = Piensa en algo que hiciste este mes y que le agradecerías a alguien. Lo pequeño cuenta.
exercise-own_ground-2 = ¿A quién le sirvió, aunque fuera un poco? Mira su cara por un momento.
exercise-own_ground-3 = Eso fuiste tú, y que alguien se vaya no te lo quita. Llévalo contigo hoy.
exercise-which-own_ground = Algo que hiciste bien
    .says = algo bueno | lo que hice bien
