### Só ouvir: palavras que não respondem a nada, recebidas com um agradecimento e guardadas se a pessoa quiser.

listen-thanks_0 = Que bom que você continua.
listen-thanks_1 = Que bom que você me conta.
listen-thanks_2 = Que bom que você põe isso em palavras.
listen-keep = Guardo para você, trancado? Você também pode continuar escrevendo.
listen-keep-keep = Guarde
    .says = sim | guardar
listen-keep-let_go = Deixe ir
    .says = não | não guarde
listen-now = Não consigo entender como uma pessoa, mas está guardado com segurança. Uma coisa pequena agora?
listen-now-small = Sim, uma coisa pequena
    .says = sim | ok
listen-now-no = Não, basta
    .says = não | chega
listen-now-let_go = Não guarde
    .says = deixe ir
listen-kept = Guardado. Você pode ler em /history e levar com /export.
listen-let_go = Foi. Não guardei nada disso.
# The cap is ours.
listen-journal = Escreva o que está na cabeça, { $minutes } minutos no máximo; esse limite é escolha nossa. Depois guarde e faça algo com as mãos.
listen-journal-skip = Agora não
    .says = não
# claims: E-writing
listen-day = Algumas pessoas só afundam mais quando escrevem sobre o porquê. Então aqui vai outra coisa: o que você vai fazer nas próximas horas, passo a passo?
listen-day-skip = Agora não
    .says = não
listen-enough_today = Você escreveu hoje, e isso basta para um dia. Algo com as mãos ou os pés ajuda mais agora.
listen-fine = Tudo bem. Estou aqui.
listen-written = Guardado. Agora feche por hoje: um copo d'água, alguns passos.
listen-planned = Guardado. O primeiro passo é tudo em que pensar agora.
