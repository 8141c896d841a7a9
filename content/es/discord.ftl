### Lo que Discord muestra del bot alrededor de una charla: su menú de comandos, sus ventanas, lo que leen los servidores.

discord-command-start = Empezar, o seguir donde íbamos
discord-command-urge = Estoy a punto de escribirle
discord-command-checkin = Un registro corto
discord-command-theytexted = Me escribió
discord-command-slipped = Le escribí, o pasó algo
discord-command-plan = Mi plan
discord-command-why = Por qué este plan
discord-command-views = Los dos lados, y quién dice qué
discord-command-kit = Mi kit para horas difíciles
discord-command-draft = Lo que escribí y no envié
discord-command-progress = Cómo ha ido
discord-command-review = Mirar la semana
discord-command-history = Lo que quedó anotado
discord-command-settings = Horas, lugar, idioma, silencio
discord-command-pause = Guardar silencio unos días
discord-command-resume = Terminar la pausa
discord-command-stop = Dejar esta charla, o no más mensajes
discord-command-hide = Quitar de la vista lo que hay aquí
discord-command-back = Un paso atrás
discord-command-link = Usar Unsent aquí y en otra app como una sola cosa
discord-command-privacy = ¿Quién puede leer esto?
discord-command-export = Llevarme todo
discord-command-delete = Borrar todo
discord-command-help = Lo que puedo hacer
discord-command-crisis = Estoy en peligro
discord-command-done = Ya terminé con esto
discord-command-setup = Para admins: poner un aviso con líneas de ayuda, o quitarlo

discord-option-pause-days = Por cuántos días, de 1 a 30
discord-option-settings-hour = Cuándo te pregunto cómo estás, por ejemplo 20:15
discord-option-settings-zone = Tu ciudad o zona horaria
discord-option-settings-country = El país para las líneas de ayuda
discord-option-link-code = El código que te dio la otra app
discord-option-setup-post = El canal para el aviso con líneas de ayuda
discord-option-setup-country = El país de esas líneas de ayuda
discord-option-setup-remove = El canal del que se quita el aviso

discord-write = Escribir aquí
discord-private = Seguir por mensaje directo
discord-window = Con tus palabras
discord-window_field = Solo tú ves lo que escribes aquí.

discord-opened = Aquí estamos a solas. Escríbeme cuando quieras.
discord-moved = Seguimos en tus mensajes directos:
discord-shut = No puedo escribirte: tus mensajes directos están cerrados para este servidor. Puedes abrirlos en sus ajustes de privacidad, o seguimos aquí.

discord-setup-explained = En un servidor respondo con mensajes que solo ve quien preguntó. No leo canales, y no se guarda nada de este servidor. Nadie que modere o administre ve quién me usa.
discord-setup-how = «/setup post» pone un aviso con líneas de ayuda, y «/setup remove» lo quita. Dónde se usan mis comandos, o cómo callarme: Ajustes del servidor, Integraciones. /crisis funciona sin nada de esto.
discord-setup-posted = El aviso está puesto.
discord-setup-removed = { $count ->
    [0] No encontré ningún aviso mío allí.
    [one] El aviso ya no está.
   *[other] Los avisos ya no están.
}
discord-setup-denied = Discord no me deja hacer eso en este canal. Necesito verlo, enviar mensajes y leer su historial para encontrar mi aviso.
discord-setup-for_admins = /setup es para quien puede administrar este servidor.

discord-post-about = Soy un programa para los días después de una ruptura, y para el momento de «quiero escribirle». No leo canales. Lo que me cuentas, aquí nadie lo ve.
discord-post-lines = Si necesitas a una persona ahora:
discord-post-talk = Hablar en privado
