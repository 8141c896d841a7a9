### Quando pergunto, e onde você está.
setup-safe-yes = Sim, é seguro
    .says = sim | seguro
setup-safe-no = Não, ou sem certeza
    .says = não | não sei
setup-hour = Quando pergunto como você está? É uma vez por dia, três toques. Escolha uma hora, ou escreva uma como 20:15.
setup-hour-none = Não perguntar
    .says = não | não obrigado | não obrigada | nunca | nenhuma | jamais | não me escreva | não me escreve | não pergunte | sem perguntas
setup-here = São { $time } aí agora? Então uso { $city }, { $country }.
setup-here-yes = Sim, isso mesmo
    .says = sim | isso
setup-here-no = Não, outro lugar
    .says = não
setup-zone = Qual cidade fica mais perto? Toque em uma, ou escreva outra.
setup-right = São { $time } para você agora? Achei { $place }.
setup-right-yes = Sim, isso mesmo
    .says = sim | isso
setup-right-no = Não
    .says = errado
setup-done = Tudo pronto: a partir de amanhã pergunto uma vez por dia às { $hour }. “Estou quase escrevendo” está sempre à mão.
# ours
setup-review = No dia 14 olhamos o plano juntos; essa data é escolha nossa.
setup-quiet = Tudo pronto. Não escrevo primeiro até você me dizer que aqui é seguro. Você sempre pode me escrever.
setup-no_checkins = Certo, não pergunto: não escrevo nada que você não peça. /checkin está aí quando você quiser, e /settings liga de novo.

setup-hour_why = Uma vez por dia pergunto como você está, em três toques. A hora você escolhe, e pode mudar qualquer dia.
setup-here_why = Pergunto pela sua hora para não escrever à noite.
setup-right_why = Pergunto pela sua hora para não escrever à noite.
setup-safe_why = Se outra pessoa pode ler aqui, uma mensagem minha poderia pôr você em risco. Por isso só escrevo primeiro depois do seu sim.
