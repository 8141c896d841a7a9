### O que houve: uma pergunta por tela.

situation-ended = Agradeço por contar. Como terminou?
situation-ended-they_ended = A outra pessoa terminou
    .says = ele terminou | ela terminou | ele me deixou | ela me deixou | levei um fora | ele | ela
situation-ended-i_ended = Eu terminei
    .says = eu | terminei | eu deixei
situation-ended-both = Nós dois
    .says = os dois | comum acordo
situation-ended-went_silent = Parou de responder
    .says = sumiu | silêncio | ghosting | parou de responder
situation-ended-not_clear = Não está claro, ou é um tempo
    .says = não está claro | um tempo | dar um tempo | não sei | complicado
situation-ended-they_died = Morreu
    .says = morreu | faleceu | ele morreu | ela morreu

situation-when = Quando foi?
situation-when-today = Hoje
    .says = hoje | agora há pouco | ontem | esta noite
situation-when-this_week = Na última semana
    .says = esta semana | semana passada | há alguns dias | faz uns dias
situation-when-this_month = No último mês
    .says = este mês | há duas semanas | faz duas semanas | faz três semanas | mês passado | no mês passado | o mês passado
situation-when-three_months = Há um a três meses
    .says = há um mês | faz um mês | faz dois meses | faz três meses
situation-when-longer = Há mais tempo
    .says = mais tempo | faz um ano | faz anos | faz meio ano
situation-when-not_sure = Não tenho certeza
    .says = não sei | sei lá

situation-ties = O que ainda liga vocês? Escolha tudo o que servir.
situation-ties-married = Casamento
    .says = casado | casada | casamento | casados
situation-ties-children = Filhos juntos
    .says = filhos | filho | filha | crianças
situation-ties-one_home = Moramos na mesma casa
    .says = mesma casa | moramos juntos
situation-ties-partly_home = Moramos em parte juntos
    .says = em parte | saiu pela metade
situation-ties-work_or_study = Mesmo trabalho ou escola
    .says = trabalho | escola | faculdade | trabalhamos juntos | chefe | colega | colegas | mesma turma | mesma classe | turma | estudamos juntos
situation-ties-pet = Um bicho
    .says = bicho | cachorro | gato | pet
situation-ties-lease = Um aluguel
    .says = aluguel | contrato
situation-ties-money = Dinheiro ou dívidas
    .says = dinheiro | dívidas | empréstimo
situation-ties-belongings = Coisas a devolver
    .says = coisas | chaves
situation-ties-same_circle = Os mesmos amigos
    .says = amigos | mesmos amigos
situation-ties-none = Nada disso
    .says = nada | nenhum | não | não sei | nenhuma | nada mesmo

situation-home = Sobre a casa que vocês dividem em parte: o que é verdade? Escolha tudo o que servir.
situation-home-still_sleeping_there = Às vezes ainda dormimos lá
    .says = dormir | dormimos
situation-home-children_do_not_know = As crianças ainda não sabem
    .says = não sabem | crianças não sabem
situation-home-meetings_end_in_panic = Quando nos vemos, acaba mal
    .says = acaba mal | pânico
situation-home-none = Nada disso
    .says = nada | não | não sei

situation-last_word = Qual foi a última palavra sobre contato?
situation-last_word-stop = Pediu para eu parar
    .says = parar | me deixa em paz | sem contato
situation-last_word-blocked = Me bloqueou
    .says = bloqueou | bloqueado | bloqueada
situation-last_word-need_space = Precisa de espaço
    .says = espaço | precisa de tempo | quer espaço | pediu espaço
situation-last_word-only_practical = Só coisas práticas
    .says = práticas | só o prático
situation-last_word-nothing = Nem uma palavra
    .says = nada | silêncio | sem resposta
situation-last_word-now_and_then = Escreve de vez em quando
    .says = de vez em quando | às vezes
situation-last_word-wants_to_talk = Quer falar de nós
    .says = falar | quer conversar | quer me ver
situation-last_word-not_sure = Não tenho certeza
    .says = não sei | sei lá

situation-did = O que veio de lá nas últimas duas semanas? Escolha tudo o que servir.
situation-did-asked_to_talk_about_us = Pediu para se ver ou conversar
    .says = se ver | conversar
situation-did-named_what_must_change = Disse o que precisa mudar
    .says = o que precisa mudar
situation-did-did_what_they_proposed = Fez o que tinha proposto
    .says = cumpriu | fez
situation-did-like = Uma curtida, ou viu meu story
    .says = curtida | like
situation-did-late_hey = Um “oi” tarde da noite
    .says = oi
situation-did-bare_coffee = Um café, sem falar de nós
    .says = café
situation-did-other = Outra coisa
    .says = outra
situation-did-none = Nada disso
    .says = nada | não sei

# claims: A8
situation-heart = Como parece estar, pelo que dá para ver?
situation-heart-warm = Com carinho: pergunta como estou
    .says = carinho | gentil
situation-heart-hurt = Com dor ou tristeza
    .says = triste | magoado | magoada
situation-heart-angry = Com raiva: seco ou acusando
    .says = raiva | bravo | brava
situation-heart-distant = Distante: curto ou frio
    .says = distante | frio | fria
situation-heart-cannot_tell = Não sei dizer
    .says = não sei | sei lá

# claims: E-pursuit; the window is ours
situation-rungs = O que você fez nos últimos 30 dias? Muita gente faz um pouco disso, e aqui ninguém dá nota. Escolha tudo o que servir.
situation-rungs-many_messages = Muitas mensagens sem resposta
    .says = muitas mensagens | mensagens | mandei muita mensagem | mandei muitas mensagens | mandei mta msg
situation-rungs-begging = Pedi de novo depois de um não
    .says = implorei | pedi de novo
situation-rungs-repeated_calls = Liguei várias vezes
    .says = liguei | ligações
situation-rungs-through_friends = Mandei recado por amigos
    .says = por amigos | amigos
situation-rungs-gifts = Mandei presentes
    .says = presentes | flores
situation-rungs-round_a_block = Escrevi apesar do bloqueio
    .says = número novo | conta nova
situation-rungs-turned_up = Apareci sem convite
    .says = apareci | fui lá
situation-rungs-followed_or_tracked = Segui ou rastreei
    .says = segui | rastreei
situation-rungs-entered_accounts = Entrei nas contas
    .says = contas | celular
situation-rungs-twice_after_a_stop = Segui escrevendo depois do pare
    .says = depois de pedir para parar
situation-rungs-none = Nada disso
    .says = nada | não | não sei | nenhuma | nenhum | nada mesmo

# ours
situation-mild_days = Foi em três ou mais dos últimos 14 dias?
situation-mild_days-three_or_more = Sim
    .says = sim | três ou mais | todo dia
situation-mild_days-few = Não, em menos dias
    .says = não | menos | uma vez | duas vezes
situation-mild_days-not_sure = Não tenho certeza
    .says = não sei | sei lá

# claims: A5
situation-goal = A última destas: o que você quer?
situation-goal-them_back = Que a pessoa volte
    .says = voltar | de volta | reatar | quero ele de volta | quero ela de volta | que ele volte | que ela volte | quero que volte
situation-goal-let_go = Deixar ir e ter paz
    .says = deixar ir | paz | esquecer
situation-goal-not_sure = Não tenho certeza
    .says = não sei | sei lá
situation-goal-make_them_react = Provocar uma reação
    .says = reação | ciúmes

# claims: A2 A4 A5 B2
situation-react = A regra, como é vendida, diz que 30 dias de silêncio criam uma obsessão. Lee Baucom chama isso de truque que raramente funciona; é impressão dele, sem dados. Coach Lee também diz que o silêncio sozinho não conserta nada por mágica.
situation-goal_again = Com isso em mente, o que você mais quer? Qualquer resposta serve.
situation-goal_again-them_back = Que a pessoa volte
    .says = voltar | de volta
situation-goal_again-let_go = Deixar ir e ter paz
    .says = deixar ir | paz
situation-goal_again-not_sure = Não tenho certeza
    .says = não sei | sei lá
situation-goal_again-make_them_react = Ainda provocar uma reação
    .says = reação

situation-ended_why = Quando o fim não está claro, pode servir outro plano do que depois de um fim claro. Depois de uma morte, não pergunto de contato.
situation-when_why = Isso me diz se é recente. Não muda o plano, então basta uma ideia.
situation-ties_why = Com casamento, filhos ou uma casa juntos, pode servir outro plano que o silêncio. Com trabalho, bicho ou aluguel, o prático tem seu lugar.
situation-home_why = Uma casa dividida em parte, e como vão os encontros, podem fazer outro plano servir.
situation-last_word_why = Se pediu para você parar ou bloqueou, não sugiro contato além do prático. Se quer falar de vocês, pode servir outro plano.
situation-did_why = Se pediu para falar de vocês e mostrou o que precisa mudar, pode servir outro plano. Menos que isso deixa o plano como está.
situation-heart_why = Decide se um bilhete curto deve ser raro, ou se não cabe nenhum. Não escolhe o plano.
situation-rungs_why = Algumas dessas coisas podem dar medo, e então o plano é primeiro parar. A resposta só serve para isso.
situation-mild_days_why = Em três dias ou mais, o plano é primeiro parar. Em menos, as outras respostas decidem.
situation-goal_why = Deixar ir tem um plano próprio, aberto a você a qualquer momento. Senão, decide o que você contou antes.
situation-goal_again_why = Deixar ir tem um plano próprio, aberto a você a qualquer momento. Senão, decide o que você contou antes.
