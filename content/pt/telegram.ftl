### O que o Telegram mostra do bot antes e em volta de uma conversa. As linhas do menu ficam ao lado do seu comando.

telegram-menu-urge = Estou quase mandando mensagem
telegram-menu-checkin = O registro do dia
telegram-menu-plan = Meu plano
telegram-menu-crisis = Não estou em segurança
telegram-menu-settings = Horários, idioma, silêncio
telegram-menu-help = O que eu sei fazer

telegram-description = Uma companhia privada para o tempo depois de um término. Fica entre você e "quero escrever". É um programa, não uma pessoa, e roda no servidor de alguém, não na nuvem de uma empresa.
telegram-short = Uma companhia privada para o tempo depois de um término.

telegram-in_private = Aqui todo mundo lê, e o que você carrega é seu. Vamos conversar em particular.
telegram-in_private_button = Conversar em particular
