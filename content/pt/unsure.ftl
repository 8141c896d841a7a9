### Uma pergunta de cada vez, quando as palavras podem dizer outra coisa.

unsure-crisis = Isso soa pesado. Há alguém em perigo, ou você pensa em morrer?
unsure-crisis-yes = Sim
    .says = s | talvez | não sei
unsure-crisis-no = Não, quis dizer outra coisa
    .says = não | n

unsure-urge = Você quer entrar em contato agora?
unsure-urge-yes = Sim, agora
    .says = sim | s | talvez
unsure-urge-no = Não, só estou dizendo
    .says = não | n

unsure-young = Pergunto uma vez: você tem menos de 18 anos?
unsure-young-yes = Sim, menos de 18
    .says = sim | s
unsure-young-no = Não, 18 ou mais
    .says = não | n

unsure-they_died = Posso perguntar? A pessoa por quem você está aqui morreu?
unsure-they_died-yes = Sim, morreu
    .says = sim | s | morreu | faleceu | sim morreu | sim faleceu
unsure-they_died-no = Não, quis dizer outra coisa
    .says = não | n

unsure-order = Posso perguntar? Existe uma ordem judicial ou medida protetiva sobre o contato entre vocês?
unsure-order-yes = Sim, existe
    .says = sim | s | tem
unsure-order-no = Não, quis dizer outra coisa
    .says = não | nao | n

unsure-slipped = Você entrou em contato?
unsure-slipped-yes = Sim, entrei
    .says = sim | s
unsure-slipped-no = Não, quis dizer outra coisa
    .says = não | n

unsure-they_texted = A outra pessoa entrou em contato com você?
unsure-they_texted-yes = Sim, entrou
    .says = sim | s
unsure-they_texted-no = Não, quis dizer outra coisa
    .says = não | n

unsure-stop = Você quer que eu pare de escrever?
unsure-stop-yes = Sim, pare
    .says = sim | s
unsure-stop-no = Não, quis dizer outra coisa
    .says = não | nao

unsure-delete = Você quer apagar tudo o que há sobre você aqui?
unsure-delete-yes = Sim, apague
    .says = sim | s
unsure-delete-no = Não, quis dizer outra coisa
    .says = não | nao

### Um ato que conta na hora, com um toque.

unsure-pursued_new_number = Pergunto sem rodeios: você escreveu ou ligou de outro número para conseguir chegar?
unsure-pursued_new_number-yes = Sim, fiz isso
    .says = sim | s
unsure-pursued_new_number-no = Não, quis dizer outra coisa
    .says = não | nao

unsure-pursued_fake_account = Pergunto sem rodeios: você usou outra conta para não dar para notar que era você?
unsure-pursued_fake_account-yes = Sim, fiz isso
    .says = sim | s
unsure-pursued_fake_account-no = Não, quis dizer outra coisa
    .says = não | nao

unsure-pursued_waiting_outside = Pergunto sem rodeios: você foi aonde a pessoa mora ou passa o tempo, sem ela pedir?
unsure-pursued_waiting_outside-yes = Sim, fiz isso
    .says = sim | s
unsure-pursued_waiting_outside-no = Não, quis dizer outra coisa
    .says = não | nao

unsure-pursued_tracking = Pergunto sem rodeios: você seguiu a pessoa ou olhou onde ela está sem ela saber?
unsure-pursued_tracking-yes = Sim, fiz isso
    .says = sim | s
unsure-pursued_tracking-no = Não, quis dizer outra coisa
    .says = não | nao

unsure-pursued_passwords = Pergunto sem rodeios: você entrou no telefone ou nas contas da pessoa sem permissão?
unsure-pursued_passwords-yes = Sim, fiz isso
    .says = sim | s
unsure-pursued_passwords-no = Não, quis dizer outra coisa
    .says = não | nao

unsure-pursued_via_friends = Você perguntou ou mandou algo por meio de gente próxima da pessoa?
unsure-pursued_via_friends-yes = Sim, fiz isso
    .says = sim | s
unsure-pursued_via_friends-no = Não, quis dizer outra coisa
    .says = não | nao

unsure-to_me = Isso foi para mim? Se não, tomo como palavras para a outra pessoa.
unsure-to_me-yes = Sim, para você
    .says = sim | s | não sei | sei lá | ok | o quê | para você
unsure-to_me-no = Não, é para a outra pessoa
    .says = não | nao | n
