### As linhas próprias do motor, ditas em qualquer conversa.

core-done = Pronto
    .says = é isso | só isso
core-unsure = Não sei
    .says = sei lá | não sei bem | não tenho certeza
core-several_hint = Escreva os números que servem, por exemplo 1 3 5.
core-and = { $first } e { $last }
core-empty = Essa mensagem não tinha palavras. Você pode escrever ou tocar num botão.
core-broken = Algo quebrou em mim agora, e não é culpa sua. O que você contou está guardado. Pode seguir em frente.
core-set_aside = Não consegui lidar com essa mensagem, e não é culpa sua. Tente de novo, ou diga de outro jeito.
core-back_to = De volta para onde estávamos.
core-back_seam = Essa parte está feita. Daqui só dá para seguir.
core-back_nothing = Agora não há nada para onde voltar.
core-stale = Esse botão é de antes. Estamos aqui agora.
core-left = Deixamos assim. Nada se perde.
core-hidden = { $platform ->
    [telegram] { $how ->
        [all] Escondido: nossas mensagens das últimas 48 horas, até onde o Telegram deixa. O que é mais antigo você pode apagar no menu do chat.
        [none] O Telegram não me deixou esconder nada agora. Você pode limpar este chat no menu dele.
       *[some] Escondi o que o Telegram deixou, e talvez não seja tudo. O que ainda está aí você pode apagar no menu do chat.
    }
    [discord] { $how ->
        [all] Escondido: o que te escrevi por mensagem direta nas últimas 48 horas. O que você escreveu, e o que só você vê num servidor, o Discord só deixa você apagar.
        [none] O Discord não me deixou esconder nada agora. O que está aqui você pode apagar ou fechar.
        [nowhere] Aqui não posso esconder nada: o que só você vê, o Discord só deixa você dispensar. Nas mensagens diretas posso retirar minhas próprias palavras.
       *[some] Escondi o que o Discord deixou, e talvez não seja tudo o que escrevi. O que você escreveu, o Discord só deixa você apagar.
    }
   *[other] A tela está limpa. O que havia nela pode continuar na memória desta janela.
}
core-unknown_command = Não conheço esse comando. Com /help mostro os que conheço.
core-took = Entendo assim: { $choice }.
core-near = Li isso como: { $choice }. É isso?
core-near-yes = Sim
    .says = sim | é isso | isso | certo
core-near-no = Não
    .says = não | nao

core-not = não
    .says = nunca | jamais | nem | nada | ninguém | nenhum | nenhuma
core-slight = eu
    .says = você | ele | ela | eles | elas | lhe | o | a | me | sim | talvez
core-yes = sim
    .says = s | claro | com certeza
core-no = não
    .says = n | nao | de jeito nenhum | nunca | nada disso
core-soft_yes = acho que sim
    .says = provavelmente | talvez sim
core-soft_no = acho que não
    .says = na verdade não | provavelmente não | que eu saiba não
core-lead = um
    .says = uma | o | a | os | as | meu | minha | nosso | nossa | só | apenas | ainda | é | era | foi | temos | tenho | há
core-self = estou
    .says = me sinto | tô
core-filler = kkk
    .says = rs | lol | sinceramente | desculpa | desculpe | foi mal | ops | ai | nossa | hum | é | ok | tá
core-hedge = acho
    .says = eu acho | talvez | por favor | pfv | obrigado | obrigada | valeu | sim | então | mais ou menos | tipo | por enquanto
core-reply = ok
    .says = okay | tá | tá bom | beleza | blz | o quê | que | quê | como | hã | por quê | por que | hm | hmm | aham | certo | entendi | obrigado | obrigada | valeu | como assim | e agora | não entendi | não entendo | quem é você | você está aí | espera | o que é isso
core-decline = não é da sua conta
    .says = prefiro não dizer | não quero dizer | pular | é privado | privado
core-why = por que você pergunta
    .says = por que | por quê | pra que | para que | pra quê | para quê | por que você quer saber | por que quer saber | por que pergunta isso | por que você pergunta isso | por que essa pergunta | por que isso importa | isso importa | por que é importante | por que isso é importante | pra que serve | para que serve | para que serve isso | que diferença faz | o que isso muda
core-what = o que você quer dizer
    .says = como assim | o que significa | o que isso significa | o que quer dizer | não entendi | não entendo | não entendi a pergunta | não tô entendendo | o quê | quê | que | hã | como | explica | explica melhor | pode explicar | me explica | o que eu digo | o que respondo | não ficou claro
core-amount = bastante
    .says = suficiente
core-asked-why = Para que o que eu disser depois sirva para você; não é para mais nada. Você não precisa me contar.
core-asked-what = Falo da linha abaixo, do jeito que você diria a alguém próximo. O mais próximo basta, e nenhuma resposta está errada.
core-declined = Você não precisa me contar. “voltar” dá um passo atrás, “parar” deixa isto por agora.

# Short words that mean nothing else, and what they are met with.
core-courtesy-hello = oi
    .says = olá | oi de novo | olá de novo | opa | e aí | bom dia | boa tarde | tudo bem | oi tudo bem | como você está | tem alguém aí | sou eu | sou eu de novo | voltei
core-courtesy-thanks = obrigado
    .says = obrigada | muito obrigado | muito obrigada | brigado | brigada | valeu | vlw | obrigado por ouvir | obrigada por ouvir | obrigado pela ajuda | obrigada pela ajuda | isso ajuda | ajudou
core-courtesy-good_night = boa noite
    .says = durma bem | vou dormir | vou deitar | obrigado boa noite | obrigada boa noite
core-courtesy-goodbye = tchau
    .says = até amanhã | até logo | tenho que ir
core-courtesy-swearing = merda
    .says = porra | caralho | que merda | puta merda | que saco | droga | que droga | inferno | que inferno | foda-se | fodase | puta que pariu | pqp | vai se foder | filho da puta | que ódio
core-courtesy-lost = o que eu faço
    .says = o que faço | o que faço agora | o que devo fazer | o que posso fazer
core-met-hello = Oi, que bom que você está aqui.
core-met-thanks = De nada. Estou aqui quando quiser.
core-met-good_night = Boa noite. Nada precisa ser decidido antes da manhã.
core-met-goodbye = Cuide-se. Você pode voltar quando quiser.
core-met-swearing = Põe para fora. São dias difíceis.
core-met-lost = Um passo de cada vez basta.

core-not_read-pick = Não achei isso nas opções. Toque em uma, ou escreva o número ou as palavras.
core-not_read-some = { $platform ->
    [discord] Não achei isso. Escolha na lista tudo o que serve.
   *[other] Não achei isso. Escreva os números, por exemplo 1 3, ou toque e depois Pronto.
}
core-not_read-scale = Basta um dos números mostrados.
core-not_read-words = Não consegui ler. Escreva outra vez, por favor.
core-not_read-clock = Não li isso como uma hora. Tente 20:15.
core-not_read-zone = Não conheço esse lugar. Tente uma cidade maior por perto.
core-no_such_number = Esse número não está na lista. Ela vai de 1 a { $most }.
core-named_several = Li mais de uma: { $choices }. Qual serve melhor?
core-no_list = { $platform ->
    [terminal] Esse número não estava embaixo de nenhuma lista, então não escolheu nada. Aqui está uma.
   *[other] Não sei de que lista é esse número, então ele não escolheu nada. Toque num botão, ou escreva o que está nele.
}
core-which-pick = Qual delas? Toque nela, ou escreva o número ou as palavras.
core-which-some = Quais delas? Uma basta, e várias também servem.
core-too_early = Isso chegou enquanto minha pergunta ainda vinha, então não contei. Aqui está.
core-not_read_again = Não entendi, e não há pressa. “voltar” dá um passo atrás, “parar” deixa isto por agora.
core-unsure_some = Tudo bem não ter certeza. Escolha o que puder servir; se nada servir, “{ $none }” também é resposta.
core-idle = Faz um tempo. Seguimos de onde paramos?
core-idle-go_on = Seguir
    .says = sim | s
core-idle-start_over = Começar de novo
    .says = de novo
core-idle-leave = Deixar
    .says = não | n
core-still_open = Ficou algo aberto de antes. Seguimos com isso?
core-still_open-go_on = Seguir
    .says = sim | s
core-still_open-start_over = Começar de novo
    .says = de novo
core-still_open-leave = Deixar
    .says = não | n

# Os meses como aparecem numa data, e como mais se podem escrever.
core-moment = { $day } { $month }, { $time }
core-month-1 = jan
    .says = janeiro
core-month-2 = fev
    .says = fevereiro
core-month-3 = mar
    .says = março | marco
core-month-4 = abr
    .says = abril
core-month-5 = mai
    .says = maio
core-month-6 = jun
    .says = junho
core-month-7 = jul
    .says = julho
core-month-8 = ago
    .says = agosto
core-month-9 = set
    .says = setembro
core-month-10 = out
    .says = outubro
core-month-11 = nov
    .says = novembro
core-month-12 = dez
    .says = dezembro

core-no_way_back-asked = Aqui não consigo escrever por conta própria, então ponha um alarme no telefone. Quando tocar, use /start, e vai estar aqui.
core-no_way_back-first = Aqui não consigo escrever primeiro. Por mensagem direta, sim; ou venha com /checkin quando quiser.
