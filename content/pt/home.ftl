### Onde se chega quando nada está em curso.
home-where-urge = Estou quase escrevendo
    .says = escrever | quero escrever
home-where-tell = Contar o que houve · 3 min
    .says = contar | o que houve
home-where-letter = Escrever sem enviar
    .says = carta
home-where-they_texted = Chegou uma mensagem
    .says = mensagem | me escreveu
home-where-slipped = Eu escorreguei
    .says = escorreguei | escrevi
home-where-checkin = Ver como estou
    .says = como estou | registro
home-where-happened = Aconteceu algo
    .says = aconteceu | novidade
home-where-plan = Meu plano
    .says = plano
home-where-kit = Meu kit
    .says = kit

home-where_why = Posso estar aqui quando você quiser escrever, anotar como foi um dia ou mostrar seu plano. Você também pode só me escrever.
