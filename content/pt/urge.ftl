### A caixa do que não se envia, a espera e a volta.

urge-box = { $name ->
    [none] Estou aqui. Escreva aqui, do jeito que você enviaria.
   *[other] Estou aqui. Escreva aqui, do jeito que você enviaria para { $name }.
}
urge-box-distract = Me distrai
    .says = outra coisa | me acalma
urge-box-they_texted = A outra pessoa escreveu primeiro
    .says = ele escreveu | ela escreveu | recebi mensagem
urge-box-sent = Já enviei
    .says = enviei | já mandei | mandei | já foi | já enviei a mensagem | tarde demais | já fiz | fiz isso | já escrevi | já mandei mensagem
urge-if_then = Seu próprio plano: { $plan }
urge-here_first = Então primeiro aqui: escreva o que enviaria. Aqui não vai a lugar nenhum.
urge-not_written = Então nada foi escrito, e nada saiu. Estou aqui quando voltar.
urge-not_kept = Nada disto chega lá. Quando você terminar, eu solto as palavras; nada fica guardado.

urge-letter = { $name ->
    [none] Estou aqui. Escreva, e eu guardo como uma carta.
   *[other] Estou aqui. Escreva para { $name }, e eu guardo como uma carta.
}
urge-letter-not_now = Agora não
    .says = depois | não
urge-letter_any_time = Quando quiser. A página continua aberta.
urge-letter_kept = Guardado, só para você. Pode reler quando quiser.

urge-to_me = Então fica fora das suas palavras. Nada sai daqui, e não há pressa.
urge-to_me_again = Isso também fica de fora. Estou aqui.
urge-put_with_it = Coloquei junto.
urge-practical_alone = Esta parte é prática e poderia ir sozinha: “{ $words }”
urge-hold = Está guardado aqui e não saiu. Quanto tempo esperamos antes de você decidir?
urge-hold-morning = De manhã
    .says = manhã | amanhã | amanhã de manhã | até amanhã | espero até amanhã
# O prazo é nosso, ours.
urge-hold-one_hour = 1 hora
    .says = uma hora | hora | não sei | sei lá | tanto faz | escolhe você | 1h | 1 h | 60 min
urge-hold-twenty_minutes = 20 min
    .says = 20 minutos | vinte minutos | 20 | vinte | 20m
urge-hold-practical = Só a parte prática
    .says = prática
urge-hold-send = Vou enviar
    .says = enviar | mandar | vou mandar | mando | vou mandar mesmo assim | enviar mesmo assim | vou enviar mesmo assim
urge-hold_read = Está guardado aqui. “{ $phrase }” { $why } Quanto tempo esperamos antes de você decidir?
urge-hold_read-morning = De manhã
    .says = manhã | amanhã | amanhã de manhã
# O prazo é nosso, ours.
urge-hold_read-one_hour = 1 hora
    .says = uma hora | hora | não sei | sei lá | tanto faz | escolhe você | 1h | 1 h | 60 min
urge-hold_read-twenty_minutes = 20 min
    .says = 20 minutos | vinte minutos | 20 | vinte | 20m
urge-hold_read-practical = Só a parte prática
    .says = prática
urge-hold_read-send = Vou enviar
    .says = enviar | mandar | vou mandar | mando | vou mandar mesmo assim | enviar mesmo assim | vou enviar mesmo assim
urge-why-begging = puxa com força, e diante de um puxão muita gente recua.
urge-why-attack = pode cair como um golpe, e aí só se ouve o golpe.
urge-why-guilt = entrega a sua dor para a outra pessoa carregar.
urge-why-bargain = é uma oferta, e tão cedo uma oferta pode soar como pressão.
urge-why-probe = procura uma resposta sem dizer por quê.

urge-held-morning = Em espera até de manhã. Trago de volta às 8; até lá ninguém precisa da sua resposta.
urge-held-one_hour = Em espera por uma hora. Aí trago de volta e você decide.
urge-held-twenty_minutes = Em espera por 20 minutos. Aí trago de volta e você decide.
urge-held_for_them = Em espera, como você pediu, e de manhã as palavras se vão. Ficar em paz é escolha da outra pessoa, e você pode dar isso.

urge-strength = Quão forte estava quando você abriu a caixa?
urge-strength-none = Quase nada
    .says = nada | 0
urge-strength-some = Estava lá
    .says = um pouco
urge-strength-strong = Forte
urge-strength-almost = Quase enviei
    .says = quase
urge-strength-skip = Pular
    .says = passo | prefiro não
urge-trigger = O que provocou?
urge-trigger-alone = A solidão
    .says = solidão
urge-trigger-night = A noite
    .says = noite | não consigo dormir
urge-trigger-their_page = O perfil ou uma foto
    .says = perfil | foto
urge-trigger-a_memory = Uma lembrança
    .says = lembrança | uma música
urge-trigger-a_date = Uma data
    .says = data | aniversário
urge-trigger-alcohol = Bebida
    .says = álcool
urge-trigger-a_quarrel = Uma briga
    .says = briga
urge-trigger-they_wrote = Chegou mensagem
urge-trigger-other = Outra coisa
    .says = outro
urge-trigger-skip = Pular
    .says = passo | prefiro não
urge-noted = Anotado. Pode vir em ondas, e ondas passam sem você fazer nada.

urge-over = A espera acabou. Foi isto que você escreveu.
urge-over_late = Sua espera acabou há um tempo. Foi isto que você escreveu.
urge-another_over = Outra espera acabou também. Essas palavras continuam guardadas.
urge-draft_shown = “{ $words }”
urge-draft_not_there = Essas palavras se foram. Nada foi enviado.
urge-dropped = Então fica aqui. Isso custa.
urge-return = E agora?
urge-return-let_go = Soltar
    .says = deixar ir | apagar
urge-return-keep = Guardar
    .says = guarda
urge-return-wait = Esperar de novo
    .says = esperar
urge-return-sent = Enviei
    .says = enviado | mandei
urge-return-think = Me ajuda a pensar
    .says = pensar
urge-gone = Foi. Ficou dito, e ninguém precisou responder.
urge-kept = Guardado, sem enviar. É seu: ler, guardar ou soltar.
urge-strength_now = E quão forte está agora?
urge-strength_now-none = Passou
    .says = nada | 0
urge-strength_now-some = Ainda está lá
    .says = um pouco
urge-strength_now-strong = Forte
urge-strength_now-almost = Mais forte não dá
    .says = quase
urge-strength_now-skip = Pular
    .says = passo | prefiro não
urge-eased = Anotado. Você esperou, e é isso que conta.
urge-still = Anotado. Pode continuar forte e mesmo assim você não precisa agir. Foi o que você acabou de fazer.

# claims: B13
urge-aim = Leia uma vez como a outra pessoa leria, num dia como hoje. Para que é?
urge-aim-be_heard = para ter escuta
urge-aim-know = para saber algo
urge-aim-settle = para resolver algo
urge-aim-feel_close = para sentir proximidade por um momento
urge-aim-make_them_react = para causar uma reação
urge-reply = O que é mais provável que volte?
urge-reply-warm = uma resposta calorosa
urge-reply-short = uma resposta curta
urge-reply-angry = uma resposta com raiva
urge-reply-none = nada
urge-no_reply = E se não voltar nada?
urge-no_reply-fine = Eu ficaria bem
urge-no_reply-hurt = Doeria
urge-no_reply-again = Eu escreveria de novo
urge-thought = Você enviaria { $aim }, e o mais provável é voltar { $reply }.
urge-thought_no_reply-fine = Sem resposta você ficaria bem. Isso deixa qualquer escolha mais leve.
urge-thought_no_reply-hurt = O silêncio doeria. Talvez seja mais gentil com você escolher um dia em que dê para suportar.
urge-thought_no_reply-again = O silêncio puxaria você a escrever outra vez. Melhor saber disso agora.

# claims: E-page
urge-look = A página está a um toque, e olhar costuma mexer de novo com a saudade. O que ajuda você nos próximos minutos?
urge-look-mute = Tirar do alcance
    .says = silenciar | ocultar | bloquear | deixar de seguir | sair da conta
urge-look-calm = Algo calmo · 2 min
    .says = calmo | calma | me distrai
urge-look-looked = Já olhei
    .says = olhei | tarde demais
urge-look-write = Quero escrever
    .says = escrever | quero mandar mensagem
urge-look_muted = Silencie ou oculte a página, ou saia da conta e deixe o celular em outro cômodo. Leva um minuto, e dá para desfazer qualquer dia.

urge-look_in = Só passando para ver. Como está agora?
urge-look_in-eased = Aliviou
    .says = melhor | bem
urge-look_in-strong = Ainda forte
    .says = forte | pior
urge-look_in-sent = Enviei
    .says = enviado
urge-look_eased = Bom. Você ficou com isso, e essa era a parte difícil.

urge-more_let_go = Também se foi. Diga tudo o que precisar.
urge-let_go-court_order = Soltei as palavras. Com uma ordem em vigor, uma mensagem pode descumpri-la, e também uma resposta ou uma curtida. O que é permitido diz a sua ordem ou a sua advocacia.
urge-let_go-safety_first = Soltei as palavras e nada saiu. Você não deve resposta a quem dá medo.
urge-put_down = O que ajudaria agora?
urge-put_down-calm = Algo calmo · 2 min
    .says = calmo | me distrai
urge-put_down-not_safe = Não estou em segurança
    .says = perigo | não é seguro
urge-put_down-fine = Por agora estou bem
    .says = bem | nada
urge-here = Certo. A caixa está aqui quando você precisar.

urge-rest = É a terceira desta noite. Guardo sem ler; a esta hora ajuda descansar, ou uma pessoa. O que vai ser?
urge-rest-morning = Traz de volta de manhã
    .says = manhã | dormir
urge-rest-person = Prefiro escrever a uma amizade
    .says = amizade | uma pessoa
urge-rest-calm = Primeiro algo calmo
    .says = calmo
urge-rest-send = Vou enviar
    .says = enviar | mandar
urge-rest_then-morning = Aqui está a salvo até as 8. Deixe o telefone longe e deite, mesmo que o sono demore.
urge-rest_then-person = Bom. Basta algo como “me faz companhia um pouco”, e às 8 trago isto de volta.
urge-rest_then-calm = Aqui está a salvo até as 8. Primeiro vamos devagar.

urge-child_way-now = Parece que é sobre uma criança, e isso não deve esperar. Diga só essa parte, curta e clara, agora.
urge-child_way-court_order = Saúde, busca ou segurança de uma criança não devem esperar. Use o caminho que a sua ordem indica: a advocacia, o aplicativo, a pessoa no meio. Se for urgente, primeiro este número:
urge-child_way-safety_first = Saúde, busca ou segurança de uma criança não devem esperar. Vá por uma terceira pessoa ou pelo canal aberto para a criança, curto e claro. Se for urgente, primeiro este número:
urge-child_way-stop_pursuit = Saúde, busca ou segurança de uma criança não devem esperar. Vá por uma terceira pessoa ou pelo canal aberto para a criança, só essa parte. Se for urgente, primeiro este número:
urge-child = Como está a situação?
urge-child-done = Já está a caminho
    .says = feito | enviado
urge-child-danger = É uma emergência
    .says = emergência | urgente
urge-child-not_about_child = Não era sobre uma criança
    .says = não
urge-child_done = Bom. Isso foi cuidado com uma criança, e não conta contra ninguém.
urge-child_danger = Ligue agora; eu não vou embora. Pode voltar a escrever aqui quando quiser.

urge-practical = Só isto: “{ $words }” Pode copiar e enviar assim.
urge-practical-sent = Enviado
    .says = feito
urge-practical-wait = Agora não
    .says = esperar | não
urge-practical_sent = Bom. Coisas práticas podem ir.

urge-asked_to_stop = A outra pessoa pediu para parar, ou bloqueou você?
urge-asked_to_stop-no = Não
urge-asked_to_stop-stop = Pediu para eu parar
    .says = pediu para parar
urge-asked_to_stop-blocked = Bloqueou
    .says = bloqueio
urge-asked_to_stop-not_sure = Não sei
    .says = talvez
urge-lighter = Suas próprias palavras sem a parte pesada: “{ $words }”
urge-sending = { $honest }
urge-sending-why_now = Me pergunta “por que agora?”
    .says = por que agora
urge-sending-planned = Enviei só isso
    .says = só isso
urge-sending-sent = Enviei
    .says = enviado | mandei
urge-sending-wait = Vou esperar, afinal
    .says = esperar | não

urge-honest-none_yet = Ainda não sei o bastante para dizer mais, e a escolha é sua. Depois de sair não dá para chamar de volta. Faça o que fizer, pode me contar.
urge-honest-court_order = A enviar isto eu não ajudo. Com uma ordem, até uma mensagem gentil pode ser descumprimento e contar contra você. O que é permitido diz a advocacia ou o juízo.
urge-honest-safety_first = A enviar isto eu não ajudo. Com quem dá medo ou machuca, uma mensagem pode aproximar. Alguém que entende disso pode ajudar você a pesar.
urge-honest-stop_pursuit = A enviar isto eu não ajudo. Depois de um não, ou de muitas tentativas, mais uma mensagem tira essa escolha. Parar aqui está na sua mão.
urge-honest-stopped = Houve um pedido de silêncio, então não ajudo a enviar. Mais uma mensagem diz que o não deixou de ser ouvido. Digo isto uma vez.
# claims: B39
urge-honest-blocked = Houve um bloqueio, e isso é um não, então não ajudo a enviar. Mais uma mensagem tira essa escolha. Digo isto uma vez.
urge-honest-stop_not_sure = Você não sabe se houve um pedido para parar, então tomo como um não e não ajudo a enviar. Pode esperar até você saber mais. Digo isto uma vez.
urge-honest-moving_on = Basta um não claro nas suas palavras: que você decidiu, que não vai responder, o que fica de prático. Mais do que isso reabre.
urge-honest-human_first = Uma pergunta justa pode ser feita uma vez: acabou? O resto pode esperar por uma conversa com alguém neutro junto.
urge-honest-at_the_table = Curto, leve e devagar; a conversa grande se tem à mesa. Suas próprias palavras bastam.
# claims: A17 A20
urge-honest-note_open = Um bilhete curto nas suas palavras cabe no seu plano. Três checagens: não pede resposta, deixa vocês dois de fora e não vem depois de um sem resposta. Até um “ainda te amo” pede muito.
# 14 dias: ours.
urge-honest-note_too_soon = Seu último bilhete tem menos de 14 dias, então este seria demais. Esse limite é escolha nossa, não lei. A decisão continua sua.
# Dia 14: ours.
urge-honest-note_before_review = Seu plano não tem bilhetes antes da primeira revisão, no dia 14. Esse limite é escolha nossa. A decisão continua sua.
urge-honest-why_now_open = Neste ponto do seu plano cabe uma mensagem: por que agora, dita uma vez, sem contar com resposta.
# 30 dias: ours.
urge-honest-why_now_before_review = Seu plano deixa isso para a revisão dos 30 dias, menos o prático ou uma resposta. Essa data é escolha nossa. A decisão continua sua.
urge-honest-why_now_already_sent = Já saiu uma mensagem e ainda não há resposta. Outra empurraria. A decisão continua sua.
urge-honest-other = Depois de sair não dá para chamar de volta. A decisão continua sua.
urge-honest-bereaved = Já não há ninguém do outro lado, e ainda assim as palavras podem ser ditas. A página de cartas está sempre aberta.
urge-honest-moving_on_said = Você já disse seu não claro uma vez. Outro reabriria. A decisão continua sua.
urge-honest-human_first_said = Você já perguntou uma vez se acabou. Perguntar de novo empurraria. A decisão continua sua.
# claims: A25; ours
urge-honest-human_first_too_soon = Faz menos de 7 dias que você pediu para voltar, e pedir de novo tão cedo pressiona. Esse prazo é escolha nossa. A decisão continua sua.
urge-honest-reply = Chegou uma mensagem, e uma resposta curta e leve cabe no seu plano. Nada sobre vocês; devagar está bem.

urge-why_now = Por que agora, e não na semana passada? Nas suas palavras; eu não guardo.
urge-why_now_reply = Que resposta você espera?
urge-why_now_none = E se não vier nenhuma: o que você faz nessa noite?
# O prazo é nosso, ours.
urge-why_now_held = Certo. Depois de tanto silêncio esperamos { $hours } horas; esse prazo é escolha nossa. Então as palavras voltam, e uma mensagem é o máximo.

urge-strength_why = Quero dizer como era difícil não enviar quando você começou. Com o tempo mostra como esses momentos vêm e vão.
urge-strength_now_why = Quero dizer como é difícil agora não enviar. Qualquer resposta serve.
urge-trigger_why = Quero dizer o que veio logo antes: um lugar, uma hora, uma foto. Da próxima vez talvez você veja vir.
urge-asked_to_stop_why = Se pediram para você parar ou bloquearam você, não ajudo com uma mensagem. É por isso que pergunto.
urge-return_why = Quero dizer as palavras que você guardou. Elas podem ir, ficar, esperar mais, ou olhamos aqui; se já saíram, diga.
urge-aim_why = Quero dizer o que você espera que faça. Ver isso com nome costuma ajudar a escolher.
urge-reply_why = Quero dizer o que mais provavelmente viria, do jeito que as coisas estão. Um palpite basta.
urge-no_reply_why = Quero dizer: se nada vier, como seria para você?
