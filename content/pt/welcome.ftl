### O primeiro minuto. Nada é guardado antes de um toque dizer 18 ou mais.

welcome-heavy = Isso parece pesado. Que bom que você diz.
welcome-heavy_again = É muita coisa para carregar. Um toque abaixo, e você me conta tudo.
welcome-not_read = Desculpe, não entendi isso. Um toque abaixo, e começamos.
welcome-step = Sem pressa. Um toque abaixo, e vamos passo a passo.
welcome-order = Haver uma ordem vem antes de tudo. Um toque abaixo, e é a primeira coisa que pergunto.
welcome-look = Querer olhar também é um impulso, e passa. Um toque abaixo, e passamos por ele.
welcome-loss = Sinto muito. É uma grande perda.
welcome-loss_again = Não há pressa. Um toque abaixo, e você me conta o que quiser.
welcome-first = { $platform ->
    [terminal] { $again ->
        [yes] Sou um programa e guardo suas palavras trancadas neste computador. Começar abaixo quer dizer que você tem 18 anos ou mais e está de acordo.
       *[no] Sou um programa, não uma pessoa, para o tempo depois de um término. O que você me conta fica trancado neste computador. Começar abaixo quer dizer que você tem 18 anos ou mais e está de acordo.
    }
   *[other] { $again ->
        [yes] Sou um programa e guardo suas palavras trancadas no meu servidor. Começar abaixo quer dizer que você tem 18 anos ou mais e está de acordo.
       *[no] Sou um programa, não uma pessoa, para o tempo depois de um término. O que você me conta fica trancado no servidor onde este bot roda. Começar abaixo quer dizer que você tem 18 anos ou mais e está de acordo.
    }
}
welcome-first-urge = Estou quase mandando mensagem
    .says = quero mandar mensagem | mandar mensagem
welcome-first-tell = Contar o que houve · 3 min
    .says = contar
welcome-first-not_safe = Não estou em segurança
    .says = perigo | não é seguro
welcome-first-under_18 = Tenho menos de 18
    .says = menor | menos de 18
welcome-first-who_reads = Quem pode ler isto?
    .says = privacidade | quem lê isto
welcome-died = Posso perguntar? A pessoa por quem você está aqui morreu?
welcome-died-yes = Sim, morreu
    .says = sim | s | morreu | faleceu | sim morreu | sim faleceu
welcome-died-no = Não, quis dizer outra coisa
    .says = não | n
