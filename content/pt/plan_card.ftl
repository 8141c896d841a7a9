### Os cartões: o lado do plano e o lado do outro artigo.
### `cost` names the risk and for whom the plan is wrong. Paraphrased and attributed; no sentence is the authors'.

# claims: A1 E-orders
plan_card-card-court_order = Plano: seguir a ordem. É lei, coisa diferente da “regra” do silêncio, e até uma resposta, uma curtida ou um recado por amigos pode violá-la. Leia a ordem, ou pergunte a quem advoga; não posso aconselhar sobre leis.
# claims: A1 E-orders
plan_card-card-court_order_fear = Plano: seguir a ordem, que é lei; até uma resposta, uma curtida ou um recado por amigos pode violá-la. Leia a ordem, ou pergunte a quem advoga; não posso aconselhar sobre leis.
plan_card-safety_block = Sua segurança vem primeiro: em perigo, peça ajuda na hora ou mande /crisis.
plan_card-card-safety_first = Plano: segurança primeiro. Sofrer dano, vigilância ou medo não é culpa sua, e nenhuma questão de contato vem antes disso. Não vou sugerir contato, e não escrevo primeiro até você dizer que aqui é seguro.
# claims: B12 B39
plan_card-card-stop_pursuit = Plano: parar e recuar. Medo, ou um não, quer dizer nenhum contato, de nenhum jeito, e palavras gentis também são contato.
# claims: A17 A19 B10 B38
plan_card-card-stop_pursuit_tries = Plano: parar e recuar. Os dois artigos concordam que pressionar afasta, então por agora não há contato, nem com palavras gentis.
plan_card-one_hour = Parar é algo que você pode fazer, uma hora por vez.
plan_card-under_one_roof = Sob o mesmo teto, fique no que o dia pede, e deixe “nós” em paz.
# claims: A6
plan_card-card-moving_on = Plano: seguir em frente. Lee Baucom admite que o silêncio pode aliviar, porque a mente solta, e diz que você pode ter isso sem regra nenhuma. Então tiramos a atenção da outra pessoa e damos às noites, às pessoas e a você.
# claims: B7 B8 B20
plan_card-card-at_the_table = Plano: à mesa. Coach Lee diz que, quando a outra pessoa aceita conversar, o silêncio só perde tempo e o trabalho de verdade começa. Então: respostas curtas, leves, lentas, limites claros e uma conversa que você prepara.
# claims: A29
plan_card-card-human_first = Plano: uma pessoa primeiro. Nenhum dos artigos responde ao seu caso, e não vou inventar resposta. Mediação, terapia de casal ou, se quiser, alguém da sua fé pode ouvir vocês dois.
# claims: A9 A17
plan_card-card-space_not_distance = Plano: espaço, não distância. Lee Baucom diz que espaço é não sufocar, e que o silêncio total diz que você não se importa e que ir embora foi certo. Então: raro, gentil, sem perguntas, e nem uma palavra sobre “nós”.
# claims: A9 A17
plan_card-card-space_not_distance_left = Plano: espaço, não distância. Nenhum artigo fala a quem foi embora, então pese isto: Lee Baucom diz para não sufocar, e para não se calar como se não se importasse. Então: raro, gentil, sem perguntas, e nem uma palavra sobre “nós”.
# claims: B3 B4 B5 B14 E-contact
plan_card-card-give_the_breakup = Plano: aceitar o fim. Coach Lee diz que não se pressiona quem já encerrou, e que recuar é o primeiro passo maduro até a mesa. Usamos essa calma para você: para se firmar, faça o que fizer a outra pessoa.
# claims: B4 B12 B31
plan_card-card-give_the_breakup_left = Plano: aceitar o fim. Nenhum artigo fala a quem foi embora, então pese isto: o que melhor serve é o passo atrás de Coach Lee, que não pressiona ninguém. Usamos essa calma para você: para se firmar e ver com clareza o que você quer.

plan_card-cost-court_order = O preço: coisas ficam sem dizer, e só a justiça muda isso. Só é errado para você se não houver ordem; o papel ou o fórum pode dizer.
plan_card-cost-safety_first = O preço: pode dar solidão, então conte a uma pessoa. É errado para você se ninguém assusta e você falava da tensão dos encontros.
plan_card-cost-stop_pursuit = O preço: você não vai saber como a outra pessoa está. É errado para você se marcou algo por engano; então responda de novo.
plan_card-cost-moving_on = O preço: em alguns dias, deixar ir parece uma segunda perda. É errado para você se escolheu só para parar a dor de hoje.
plan_card-cost-at_the_table = O preço: a esperança corre na frente do que foi dito. É errado para você se tudo o que veio foi uma curtida, um “oi” tarde ou só um café.
plan_card-cost-human_first = O preço: é lento e precisa de ajuda de fora. É errado para você se alguém tem medo, ou se foi dito claramente que acabou.
# claims: A17 A20
plan_card-cost-space_not_distance = O preço: até um recado gentil pode pesar. É errado para você se pediram para parar, ou se o silêncio de volta quebraria você. A ideia é dele; o limite de recados é nosso.
# claims: A9 A11
plan_card-cost-give_the_breakup = O preço: o silêncio pode se arrastar, e Lee Baucom acha que parece descaso. É errado para você se filhos, uma casa ou um casamento ligam vocês, ou se há vontade de conversar.
# claims: A9 A17
plan_card-cost-give_the_breakup_tied = O preço: o silêncio pode se arrastar, e Lee Baucom acha que parece descaso. O que ainda liga vocês continua, só em palavras práticas. É errado para você quando houver vontade de conversar.

# claims: B3 B18 B30 B47
plan_card-other-moving_on = Coach Lee escreve para quem ainda tem esperança: recuar mostra força e é o primeiro passo até a mesa. Ele diz que isso sozinho muitas vezes basta; não tem dados. Se você vir que ainda tem esperança, me diga e olhamos de novo.
# claims: A16 A17 A22
plan_card-other-at_the_table = Lee Baucom olha o modo: a mensagem errada faz mal, e espaço quer dizer não sufocar. Uma voz com que ele concorda acrescenta: nunca ataque alguém por ter ido embora. O que a outra pessoa sente é tão real quanto o que você sente.
# claims: A9 A17 B10 B12
plan_card-other-human_first = Lee Baucom diria: fique perto sem sufocar, pois o silêncio parece descaso. Coach Lee diria: dê um passo atrás, pois pressionar afasta. Os dois escrevem sobre casos mais claros que o seu.
# claims: B10 B21 B22
plan_card-other-space_not_distance = Coach Lee diz o contrário: procurar agora, mesmo para mostrar carinho, irrita quem já encerrou e afasta mais. O quanto você se importa não é o que conta neste momento. Recue, e deixe a outra pessoa vir.
# claims: A4 A8 A9
plan_card-other-give_the_breakup = Lee Baucom diz o contrário: o silêncio diz que você não se importa e que ir embora foi certo. A ausência só alimenta um coração que ainda gosta, não um ferido, bravo ou distante. Na experiência dele a regra raramente funciona.

plan_card-first-court_order = Primeiro passo: ache o papel e leia o que ele proíbe.
plan_card-first-safety_first = Primeiro passo: /crisis mostra pessoas preparadas para isso, dia e noite. Em /kit há uma página para um plano seu.
plan_card-first-stop_pursuit = Primeiro passo: guarde o que facilita, como a conversa e o perfil.
# claims: A6
plan_card-first-moving_on = Primeiro passo: silencie o perfil, e dê esta noite a algo seu.
# claims: B36
plan_card-first-at_the_table = Primeiro passo: antes de responder, escolha a única coisa que quer entender.
# claims: A25
plan_card-first-human_first = Primeiro passo: pense em quem poderia ouvir vocês dois, e por 7 dias não peça a volta.
# claims: A17
plan_card-first-space_not_distance = Primeiro passo: deixe “nós” de lado hoje, e tenha gentileza onde vocês se veem.
# claims: B45
plan_card-accepted = Sair dos dias um do outro é o que é um término, e pode doer.
# claims: B31
plan_card-first-give_the_breakup = Primeiro passo: silencie e arquive a conversa, tire os atalhos, e conte a uma pessoa amiga.
plan_card-incident_notes = Você pode guardar aqui notas com data do que acontece, e levar.

# claims: A8
plan_card-notes-none_needed = Parece haver carinho, então nenhum recado é preciso agora.
# ours
plan_card-notes-one_in_fourteen = No máximo um recado curto e gentil em 14 dias; esse número é escolha nossa.
# ours
plan_card-notes-after_review = Nenhum recado antes do dia 14; essa data é escolha nossa.
plan_card-notes-no_cap = Em casa, falem só de coisas práticas, em uma hora fixa por semana.

plan_card-logistics-open = O prático continua aberto: planejado, curto, e só isso.
plan_card-logistics-by_the_order = O prático vai só pelo caminho que a ordem indica.
plan_card-logistics-third_party = O prático vai por uma terceira pessoa ou pelo caminho da justiça.
plan_card-logistics-third_party_or_open = O que as crianças precisam vai por uma terceira pessoa, pelo caminho da justiça, ou por uma mensagem simples só sobre elas.

plan_card-reason-chosen = Você escolheu, com o outro lado lido.
plan_card-reason-died = Você me contou de uma morte.
plan_card-reason-order_binds = Uma ordem ou medida obriga você.
plan_card-reason-order_protects = Uma ordem protege você.
plan_card-reason-order_not_sure = Você não tem certeza sobre uma ordem, então ajo como se houvesse.
plan_card-reason-fear = Você tem medo, ou sofre dano, ameaça ou controle.
# ours
plan_card-reason-kept_fear = Você me contou de medo antes. Vale até você responder de novo à pergunta de segurança, 3 dias depois ou mais.
plan_card-reason-safety_not_asked = A pergunta de segurança ainda está aberta.
plan_card-reason-feared = Você me contou que têm medo de você, ou que machucou.
plan_card-reason-severe_acts = Você me contou de um passo além de um bloqueio, de um pare ou da privacidade.
# claims: B38; the days are ours
plan_card-reason-mild_acts = Você me contou de várias tentativas, em três ou mais de 14 dias.
# ours
plan_card-reason-kept_pursuit = Foi assim antes. Vale até você responder de novo à pergunta de segurança, 3 dias depois ou mais.
plan_card-reason-letting_go = Você quer deixar ir e ter paz.
# claims: B8
plan_card-reason-invited = Pediram para falar de vocês dois, e houve mais que palavras.
# claims: A23 A27
plan_card-reason-home_is_hard = Vocês dividem em parte uma casa, e os encontros acabam mal ou as crianças não sabem.
plan_card-reason-not_clear = Não está claro que acabou, e ninguém pediu espaço.
# claims: A15
plan_card-reason-married = Um casamento liga vocês.
plan_card-reason-children = Vocês têm filhos juntos.
plan_card-reason-one_home = Vocês moram na mesma casa.
plan_card-reason-partly_home = Vocês moram em parte juntos.
plan_card-reason-stopped = Pediram para você parar, e isso vale até dizerem outra coisa.
# claims: B39
plan_card-reason-blocked = Há um bloqueio, e um bloqueio é um não.
plan_card-reason-stop_not_sure = Você não tem certeza se pediram para parar, então tomo como um pare.
plan_card-reason-space_asked = Pediram espaço.
plan_card-reason-only_practical = Só querem coisas práticas.
plan_card-reason-crumbs = Uma mensagem de vez em quando ainda não é um convite.
plan_card-reason-silence = Não veio palavra sobre contato.
plan_card-reason-not_known = O que a outra pessoa quer de contato não se sabe agora.

# claims: B6
plan_card-they_did_not_try = Se parece que nem tentaram: isso é amargo, e você pode sentir assim.

plan_card-question-order = uma ordem judicial
plan_card-question-safety = a segurança
plan_card-question-ended = o fim
plan_card-question-ties = o que liga vocês
plan_card-question-home = a casa
plan_card-question-last_word = a palavra sobre contato
plan_card-question-did = o que veio de lá
plan_card-question-heart = como a pessoa parece estar
plan_card-question-rungs = o que você fez
plan_card-question-mild_days = o número de dias
plan_card-question-goal = o que você quer
plan_card-question-acceptance = o quanto você aceita

plan_card-choose = { $cost }
plan_card-choose-try = Vou tentar isso
    .says = tentar | sim | ok
plan_card-choose-keep = Bom, fica assim
    .says = manter | ok | sim
plan_card-choose-another = Prefiro outro plano
    .says = outro | outro plano
plan_card-choose-again = Responder de novo às perguntas
    .says = de novo | errado
plan_card-choose-why = Por quê
    .says = motivos
plan_card-choose-other_side = O outro lado
    .says = outro lado
plan_card-choose-died = A pessoa morreu
    .says = morreu

plan_card-more = Sem pressa. E agora?
plan_card-more-try = Vou tentar isso
    .says = tentar | sim | ok
plan_card-more-keep = Bom, fica assim
    .says = manter | ok | sim
plan_card-more-another = Prefiro outro plano
    .says = outro | outro plano
plan_card-more-again = Responder de novo às perguntas
    .says = de novo | errado
plan_card-more-why = Por quê
    .says = motivos
plan_card-more-other_side = O outro lado
    .says = outro lado
plan_card-more-died = A pessoa morreu
    .says = morreu

plan_card-more_why = Uma nova resposta sobre { $changes } poderia mudar isso. E agora?
plan_card-more_why-try = Vou tentar isso
    .says = tentar | sim | ok
plan_card-more_why-keep = Bom, fica assim
    .says = manter | ok | sim
plan_card-more_why-another = Prefiro outro plano
    .says = outro | outro plano
plan_card-more_why-again = Responder de novo às perguntas
    .says = de novo | errado
plan_card-more_why-other_side = O outro lado
    .says = outro lado
plan_card-more_why-died = A pessoa morreu
    .says = morreu

# claims: A14 B34
plan_card-more_once = Para saber uma vez: Lee Baucom e Coach Lee vendem cada um o próprio programa. E agora?
plan_card-more_once-try = Vou tentar isso
    .says = tentar | sim | ok
plan_card-more_once-keep = Bom, fica assim
    .says = manter | ok | sim
plan_card-more_once-another = Prefiro outro plano
    .says = outro | outro plano
plan_card-more_once-again = Responder de novo às perguntas
    .says = de novo | errado
plan_card-more_once-why = Por quê
    .says = motivos

plan_card-kept = Bom. Fica como está.
