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
    .says = sim | s
unsure-they_died-no = Não, quis dizer outra coisa
    .says = não | n

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
