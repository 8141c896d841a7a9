### O que o Discord mostra do bot em volta de uma conversa: comandos, janelas, o que os servidores leem.

discord-command-start = Começar, ou seguir de onde paramos
discord-command-urge = Estou quase mandando mensagem
discord-command-checkin = O registro do dia
discord-command-theytexted = Recebi uma mensagem
discord-command-slipped = Escrevi, ou aconteceu
discord-command-plan = Meu plano
discord-command-why = Por que este plano
discord-command-views = Os dois lados, e quem diz o quê
discord-command-kit = Meu kit para horas difíceis
discord-command-draft = O que escrevi e não enviei
discord-command-progress = Como tem sido
discord-command-review = Olhar a semana
discord-command-history = O que foi anotado
discord-command-settings = Horários, lugar, idioma, silêncio
discord-command-pause = Alguns dias de silêncio
discord-command-resume = Terminar a pausa
discord-command-stop = Sair desta conversa, ou não receber mais mensagens
discord-command-hide = Tirar da vista o que está aqui
discord-command-back = Um passo atrás
discord-command-link = Usar o Unsent aqui e em outro app como um só
discord-command-privacy = Quem pode ler isto?
discord-command-export = Levar tudo
discord-command-delete = Apagar tudo
discord-command-help = O que eu sei fazer
discord-command-crisis = Não estou em segurança
discord-command-done = Terminei com isto
discord-command-setup = Para admins: pôr um aviso com linhas de ajuda, ou tirar

discord-option-pause-days = Por quantos dias, de 1 a 30
discord-option-settings-hour = Quando eu pergunto como você está, por exemplo 20:15
discord-option-settings-zone = Sua cidade ou fuso horário
discord-option-settings-country = O país das linhas de ajuda
discord-option-link-code = O código que o outro app deu
discord-option-setup-post = O canal do aviso com linhas de ajuda
discord-option-setup-country = O país dessas linhas de ajuda
discord-option-setup-remove = Um canal de onde tirar o aviso

discord-write = Escrever aqui
discord-private = Seguir por mensagem direta
discord-window = Com suas palavras
discord-window_field = Só você vê o que escreve aqui.

discord-opened = Aqui somos só nós. Pode escrever para mim.
discord-moved = Seguimos nas suas mensagens diretas:
discord-shut = Não consigo escrever para você: suas mensagens diretas estão fechadas para este servidor. Dá para abrir nas configurações de privacidade dele, ou seguimos aqui.

discord-post-about = Sou um programa para os dias depois de um término, e para o momento de “vou escrever”. Não leio canais. O que você me conta, aqui ninguém vê.
discord-post-lines = Se você precisa de uma pessoa agora:
discord-post-talk = Conversar em particular
