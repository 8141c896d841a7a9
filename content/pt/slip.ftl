### Contato que aconteceu: dito na hora, recebido com carinho, depois um passo só.

slip-what = Que bom que você disse. O que foi?
slip-what-wrote = Escrevi
    .says = escrevi | mensagem
slip-what-called = Liguei
    .says = liguei
slip-what-met = Fui ver a pessoa
    .says = fui ver | encontrei
slip-what-through_friend = Por meio de amigos
    .says = amigos
slip-what-answered = Respondi
    .says = respondi
slip-what-page = Olhei o perfil
    .says = perfil | olhei
slip-what-practical = Só algo prático
    .says = prático
slip-what-ran_into = Nós nos cruzamos
    .says = cruzamos | por acaso
slip-what-asked_back = Pedi para voltarmos
    .says = pedi | implorei
slip-what-turned_up = Apareci onde a pessoa estava
    .says = apareci | esperei
slip-what-round_a_block = De outro número ou conta
    .says = outro número | outra conta
slip-noted_as = Que bom que você disse. Anoto como “{ $what }”.

slip-no_slip = Anotado. Isso não é um deslize, e nada conta contra você.
# claims: E-page
slip-page = Anotado: isso não é contato, embora muitas vezes mexa com a gente. Silenciar o perfil leva um minuto, e amanhã fica mais fácil.
# claims: A25; the days are ours
slip-asked_back = Pedir pode pesar, então por 7 dias não pedimos nada sobre vocês; esse prazo é escolha nossa.
slip-same_one = Conta junto com o de antes, não como um novo. Por agora basta deixar o telefone longe.
# claims: E-pursuit E-kindness
slip-kind = Aconteceu, e acontece com muita gente no seu lugar. Não desfaz nenhum dos dias de antes. O que conta é a próxima hora.
slip-kind_night = Aconteceu, e a noite é a hora mais difícil para isso. Nada mais precisa ser feito hoje: celular longe, luz apagada.
# claims: A25 E-pursuit; the days are ours
slip-kind_asked_back = Aconteceu, e acontece com muita gente no seu lugar. Pedir pode pesar, então por 7 dias não pedimos nada sobre vocês; esse prazo é escolha nossa.
# claims: E-orders
slip-fact-court_order = Aconteceu, e pode parar aqui. Com uma ordem judicial isso pode contar como descumprimento, então não escreva mais nada e anote a hora. Conte isso à sua defesa.
slip-fact-safety_first = Aconteceu, e não é culpa sua se a resposta for raiva. Se isso pode trazer alguém até você, avise agora uma pessoa próxima. /crisis tem um número.
slip-fact-stop_pursuit = Aconteceu, e pode parar aqui. Não escreva mais nada agora, nem um pedido de desculpas. É isso que o não pede.
slip-offer = Posso dar uma olhada depois, ou por agora basta?
slip-offer-both = Hoje à noite e ao meio-dia
    .says = os dois | noite
slip-offer-noon = Olhe ao meio-dia
    .says = meio-dia
slip-offer-plan_now = Fazer um plano agora
    .says = plano
slip-offer-exception = Tomar como exceção
    .says = exceção
slip-offer-calm = Algo calmo · 2 min
    .says = calmo
slip-offer-no = Basta
    .says = não | chega
slip-until_evening = Então hoje à noite, e amanhã ao meio-dia. Até lá nada é pedido a você.
slip-evening = Como vai a noite?
slip-evening-calm = Calma o bastante
    .says = calma | ok | bem
slip-evening-strong = A vontade voltou
    .says = forte | mal | vontade
slip-evening_calm = Bom. Amanhã ao meio-dia é cedo o bastante para o resto.
slip-until_noon = Ao meio-dia, então. Até lá nada é pedido a você.
slip-that_is_all = Tudo bem. Estou aqui.

# claims: E-reserve; the number is ours
slip-exception = { $left ->
    [one] Você ainda tem uma exceção este mês; duas por mês é escolha nossa. Ela custa uma linha: para que foi?
   *[other] Você tem { $left } exceções este mês; esse número é escolha nossa. Cada uma custa uma linha: para que foi?
}
slip-exception-not_now = Agora não
    .says = não | depois
slip-excepted = { $left ->
    [0] Anotado como a segunda exceção do mês. Continua sendo um deslize, e não quebra nada.
   *[other] Anotado como exceção. Continua sendo um deslize, e não quebra nada; resta uma este mês.
}

# claims: E-confidence
slip-sure = De 0 a 10, quanto você acredita que passa o próximo dia sem escrever?
slip-if_then = Um plano com as suas palavras ajuda, como “se eu não dormir, então ligo o rádio”. Qual é o seu?
slip-if_then-skip = Pular
    .says = não | agora não
slip-rebuilt = Esse é o seu plano agora. Mostro primeiro quando a caixa abrir. Diga para si uma vez, devagar.
slip-rebuilt_without = Tudo bem. Me contar já foi um passo.

slip-what_why = Quero dizer de que jeito foi. Guardo só o tipo, para que os próximos dias sirvam para você.
slip-offer_why = Posso passar hoje à noite e ao meio-dia, ou fazemos um plano agora. Não também é uma boa resposta.
