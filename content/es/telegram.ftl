### Lo que Telegram muestra del bot antes y alrededor de una charla. Las líneas del menú van junto a su comando.

telegram-menu-urge = Estoy a punto de escribirle
telegram-menu-checkin = Un registro corto
telegram-menu-plan = Mi plan
telegram-menu-crisis = Estoy en peligro
telegram-menu-settings = Horas, idioma, silencio
telegram-menu-help = Lo que puedo hacer

telegram-description = Compañía privada para el tiempo después de una ruptura. Se pone entre tú y «quiero escribirle». Es un programa, no una persona, y funciona en el servidor de alguien, no en la nube de una empresa.
telegram-short = Compañía privada para el tiempo después de una ruptura.

telegram-in_private = Este es un lugar público, y lo que llevas es tuyo. Hablemos en privado.
telegram-in_private_button = Hablar en privado
