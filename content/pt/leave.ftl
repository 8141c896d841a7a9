### Sair, fazer uma pausa, voltar, apagar; e o que existe aqui.

leave-stop = Está bem, deixamos assim. Fico em silêncio de agora em diante?
leave-stop-no_more = Nenhuma mensagem mais
    .says = nenhuma | sim | pare | sem mensagens
leave-stop-pause = Uma pausa por um tempo
    .says = pausa
leave-stop-as_it_is = Deixe como está
    .says = não | como está
leave-no_more = Então não escrevo mais nada por conta própria. Você ainda pode me escrever a qualquer hora, e /resume traz minhas mensagens de volta.
leave-as_it_is = Bom. Nada muda.
leave-pause = Por quanto tempo?
# The span is ours.
leave-pause-day = 1 dia
    .says = um dia | dia | amanhã
# The span is ours.
leave-pause-three_days = 3 dias
    .says = três dias
# The span is ours.
leave-pause-week = 7 dias
    .says = uma semana | semana
# The span is ours.
leave-pause-two_weeks = 14 dias
    .says = duas semanas
# The span is ours.
leave-pause-month = 30 dias
    .says = um mês | mês
leave-paused_day = Fico em silêncio até amanhã. Você ainda pode me escrever, e /resume termina antes.
# The number is theirs, not ours to prove.
leave-paused = Fico em silêncio por { $days } dias. Você ainda pode me escrever, e /resume termina antes.
leave-resumed = Que bom ver você. Seguimos como antes.
leave-help = /urge quando quiser escrever, /theytexted quando chegou mensagem, /slipped quando aconteceu. /plan mostra seu plano, /pause me deixa em silêncio, /delete apaga tudo. Se você está em perigo: /crisis.
leave-delete = Isto apaga tudo o que guardo sobre você, na hora e para sempre. Você quer isso?
leave-delete-erase = Apagar tudo
    .says = sim | apagar | tudo
leave-delete-keep = Guardar
    .says = não | guardar
leave-still_here = Nada foi apagado.
leave-erased = Apagado: tudo isso, e a chave que o trancava. { $platform ->
    [telegram] Retirei nossas mensagens das últimas 48 horas, até onde o Telegram deixa; as mais antigas você apaga no menu da conversa.
    [discord] Retirei o que escrevi aqui nas últimas 48 horas; o que você escreveu, o Discord só deixa você apagar.
   *[other] A tela está limpa, mas o que estava nela ainda pode estar na memória desta janela.
} Desejo tudo de bom a você.
leave-nothing_kept = Nada seu estava guardado, e assim continua.
leave-holdings = Guardado sobre você: suas respostas e configurações. Entradas no histórico: { $entries }; com palavras suas: { $words }. Lembretes: { $reminders }.

leave-stop_why = Posso ficar em silêncio de vez ou por uns dias, ou tudo fica como está. O que você me contou fica até você apagar.
