### Lo que está en las imágenes del progreso: títulos, ejes, nombres de las formas. Corto, o no cabe.

chart-days = Los últimos { $days } días
chart-week = Esta semana
chart-mood = Ánimo
chart-mood_low = bajo
chart-mood_high = bueno
chart-urge = Impulso más fuerte
chart-none = ninguno
chart-some = algo
chart-strong = fuerte
chart-almost = casi
chart-contact = Contacto
chart-theirs = me escribió
chart-mine = escribí yo
chart-practical = práctico
chart-peeks = su perfil
chart-hours = Cuándo llegan los impulsos
chart-curve = Cómo aflojan los impulsos
chart-still = sigue fuerte
chart-minutes = minutos desde que empezó
chart-half = la mitad, a los { $minutes } min
chart-kept = Lo que quedó sin enviar
chart-unsent = sin enviar
chart-sent = enviado
chart-steady = Firmeza
