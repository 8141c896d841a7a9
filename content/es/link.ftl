### Varias apps, una memoria.

link-what = Dos apps pueden compartir una memoria: una da un código, y en la otra dices /link y el código. ¿Qué hacemos?
link-what-code = Dame un código
    .says = código | un código
link-what-leave = Sacar esta app
    .says = sacarla | desvincular | salir
link-what-only = Dejar solo esta app
    .says = solo esta | dejar esta
link-what-nothing = Nada
    .says = no | ahora no
# The ten minutes are ours.
link-code = En la otra app di: /link { $code }
    Sirve una vez, en los próximos 10 minutos. Quien lo diga lee todo lo que sé de ti, así que no se lo des a nadie.
link-join = Entonces las dos apps son una: quedan el plan y los ajustes de la otra, y lo anotado aquí se une. Las esperas y avisos de aquí terminan. ¿Lo hago?
link-join-yes = Sí, que sean una
    .says = sí | si | unir
link-join-no = No
    .says = ahora no
# The ten minutes are ours.
link-joined = Ya son una. Sigue aquí o allí, como quieras.
link-not_joined = No conozco ese código, o ya pasaron sus 10 minutos. Di /link en la otra app, y te da uno nuevo.
link-notice = Otra app acaba de unirse a esta. Si no fuiste tú: /link, y luego «Dejar solo esta app».
link-leave = Entonces aquí ya no sé nada de ti. Todo queda en la otra app. ¿Lo hago?
link-leave-yes = Sí, sácala
    .says = sí | si
link-leave-no = No
    .says = ahora no
link-left = Esta app quedó fuera, y aquí no sé quién eres. En la otra todo sigue igual.
link-only = Entonces las otras apps ya no saben nada de ti. Todo queda aquí. ¿Lo hago?
link-only-yes = Sí, solo esta
    .says = sí | si
link-only-no = No
    .says = ahora no
link-alone = Solo queda esta app. En las otras no sé quién eres.
link-single = No hay otra app unida a esta.
link-as_it_is = Bien. Nada cambia.
link-not_here = Aquí todavía no sé nada de ti que se pueda compartir. Di /link en la app donde te conozco; te da un código para decirlo aquí.
link-keeps_to_itself = Esta charla guarda su memoria solo en esta computadora, así que no hay con qué unirla.
