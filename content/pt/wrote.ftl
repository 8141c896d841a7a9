### Chegou uma mensagem.

wrote-what = Antes de tudo: nenhuma resposta é devida agora. Leia uma vez, depois largue o celular. O que é, principalmente?
wrote-what-practical = Coisas práticas
    .says = prático | filhos | dinheiro
wrote-what-small = Uma curtida, um oi, um carinho
    .says = curtida | oi | café | tudo bem | saudade
wrote-what-talk = Quer falar de nós
    .says = falar | quer conversar | quer voltar | se ver
wrote-what-stop = Pede para eu parar
    .says = parar
wrote-what-hostile = É duro ou uma ameaça
    .says = duro | ameaça | raiva

# claims: E-orders
wrote-guide-read_the_order = Enquanto uma ordem vale, até uma resposta pode violá-la: a sua ordem ou a sua defesa diz o que é permitido. Guarde a mensagem; ela pode importar.
wrote-guide-safe_first = Você não precisa responder. Guarde a mensagem e mostre a alguém de confiança.
wrote-guide-do_not_answer = Por favor, não responda a esta. Ela não desfaz nada sozinha, e uma resposta poderia puxar vocês de volta.
wrote-guide-business_only = Responda só à parte prática, curto e simples. Pode esperar até você ter calma.
wrote-guide-respect_the_stop = Então deixamos assim, sem uma última palavra. É difícil, e é o mais respeitoso que você pode fazer.
wrote-guide-let_it_pass = Você não deve resposta a esta. Deixe como está, pelo menos por hoje.
wrote-guide-short_light_slow = Se quiser responder: curto, leve e devagar. Uma linha, nada sobre vocês, amanhã é cedo o bastante.
wrote-guide-one_clear_no = Você decidiu deixar ir. Não responder está bem; ou um não claro com as suas palavras, uma vez.
wrote-guide-prepare_a_talk = Responda curto e com calma, e deixe a grande conversa para um encontro. Devagar é bom aqui.

wrote-before-logistics = Responda só à parte prática, curto e simples. Pode esperar até você ter calma.
wrote-before-crumb = Pode querer dizer muito ou pouco; uma mensagem não diz. Se responder, curto e leve, amanhã.
wrote-before-invitation = Isso é mais que um pequeno sinal. Responda curto e com calma; não há pressa.
wrote-before-asks_to_stop = Então deixamos assim, sem uma última palavra. É difícil, e é o mais respeitoso que você pode fazer.
wrote-before-hostile = Você não deve resposta a esta. Deixe como está, e guarde a mensagem.

wrote-note_the_date = Anotado. Se vier de novo, guarde as mensagens e anote o dia e a hora.
wrote-then = O que você quer agora?
wrote-then-clear_no = Um não claro, passo a passo
    .says = não claro | um não
wrote-then-box = Primeiro escrever uma resposta aqui
    .says = resposta | escrever
wrote-then-calm = Algo calmo · 2 min
    .says = calmo
wrote-then-nothing = Deixar por agora
    .says = nada | não | deixar
wrote-fine = Bom. Pode ficar ali; nada foge.

wrote-what_why = Algo prático, um oi e vontade de conversar pedem cada um outra resposta, ou nenhuma. O mais próximo basta.
