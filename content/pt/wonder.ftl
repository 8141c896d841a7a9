### O que o coração pergunta e ninguém pode responder daqui. Uma resposta honesta; sem números, datas nem promessas.

# claims: A4 B18
wonder-will_they = Isso não posso saber, e ninguém pode prometer. Coach Lee acha que dar espaço costuma bastar, Lee Baucom que é raro; nenhum tem dados. Sua noite não precisa depender disso.
# claims: A19 B12 B43
wonder-win_back = Nenhuma mensagem consegue isso sozinha. Numa coisa os dois artigos concordam: não implorar, não perseguir. Para o que serve no seu caso existe /plan.
# claims: A2 A10
wonder-how_long = Ninguém tem um número provado. A regra costuma ser vendida como trinta dias, diz Lee Baucom, e ele conta de trinta que viraram seis meses. Minhas datas são só para olhar de novo.
wonder-kept_apart = Não posso saber o que a outra pessoa sente. Seu plano deixa o contato de fora de qualquer jeito, e /plan diz por quê.
wonder-letting_go = Isso não posso saber. Você disse que quer deixar ir, e isso pode valer, faça o que fizer a outra pessoa. Perguntar mesmo assim é humano.
wonder-mourning = Para isso não tenho resposta, e o luto pergunta mesmo assim. Você pode escrever aqui; fica com você.
# claims: E-long
wonder-when_better = Não há data para isso, e doer por muito tempo não é fracasso. Pode vir em ondas, e uma onda passa sem você fazer nada.
# claims: E-distance
wonder-my_fault = Isso não posso julgar daqui, e um coração ferido julga com dureza. Tente dizer a si o que diria a alguém que perguntasse isso.
wonder-not_your_fault = Que alguém machuque ou assuste você não é culpa sua. /crisis mostra pessoas que ouvem isso todos os dias.
wonder-what_next = O que aconteceu não dá para desfazer daqui. O que você faz agora é seu, e /crisis mostra pessoas com quem falar.
wonder-tonight = Por agora basta uma coisa pequena.
wonder-first_breath = Solte o ar uma vez, devagar. Para começar, isso basta.
wonder-drunk = Então nada precisa ser decidido esta noite. Água, cama, e o que apertar vai para /urge em vez de para a pessoa.
wonder-talk_me_out = Eu esperaria. Agora nada precisa ser dito, e o que foi enviado não volta.
wonder-does_it_work = Os dois artigos que conheço discordam nisso. /views mostra os dois.
# claims: E-orders
wonder-may_i_court_order = Não posso aconselhar em leis. Leia antes a ordem ou pergunte a um advogado: até uma resposta, uma curtida ou um recado por amigos pode descumpri-la. O prático vai só pelo caminho que ela indica.
wonder-may_i_safety_first = Não vou sugerir nenhum contato. O que precisa ser resolvido pode ir por outra pessoa ou pela justiça, e /crisis mostra pessoas que sabem fazer isso com segurança.
wonder-may_i_stop_pursuit = A outra pessoa deve ficar em paz, e isso vale também para curtidas, presentes e recados. O que precisa ser resolvido vai por outra pessoa ou pela justiça.
wonder-may_i = Não enquanto não for planejado. /plan mostra o que fica aberto.
wonder-if_they_write = Então nenhuma resposta é devida na hora. Mande /theytexted, e olhamos antes de você fazer qualquer coisa.
# claims: E-orders
wonder-if_they_write_court_order = Uma resposta pode descumprir a ordem, mesmo que tenham escrito primeiro. Guarde com dia e hora, e pergunte a um advogado.
wonder-if_they_write_safety_first = Você não deve resposta. Guarde com dia e hora, e /crisis mostra pessoas que podem dizer o que ajuda.
wonder-if_we_meet = Um oi curto ou nenhum basta, e depois siga seu dia. Não é um deslize, e não decide nada.
wonder-if_we_meet_court_order = Sua ordem pode dizer o que vale num encontro; um advogado sabe. Até lá, seja você quem vai embora.
wonder-if_we_meet_safety_first = Vá para onde há gente, e vá embora quando quiser. O encontro não é culpa sua, e /crisis mostra pessoas para planejar isso com você.
wonder-if_we_meet_stop_pursuit = Seja você quem vai embora, sem uma palavra.
wonder-children = O que é das crianças fica aberto: planejado, curto e só isso. A saúde e a busca delas nunca esperam.
