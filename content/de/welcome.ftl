### Die erste Minute. Behalten wird nichts, bevor ein Tippen sagt: 18 oder älter.

welcome-heavy = Das klingt schwer. Gut, dass du es sagst.
welcome-heavy_again = Das wiegt schwer. Ein Tippen unten, dann erzähl mir alles.
welcome-not_read = Das habe ich nicht verstanden. Ein Tippen unten, und wir fangen an.
welcome-step = Keine Eile. Ein Tippen unten, und wir gehen Schritt für Schritt.
welcome-order = Dass es eine Anordnung gibt, kommt vor allem anderen. Ein Tippen unten, und danach frage ich zuerst.
welcome-look = Nachsehen zu wollen ist auch so ein Drang, und er geht vorbei. Ein Tippen unten, und wir kommen darüber hinweg.
welcome-loss = Das tut mir sehr leid. Das ist ein großer Verlust.
welcome-loss_again = Es eilt nicht. Ein Tippen unten, dann erzähl mir, so viel du magst.
welcome-first = { $platform ->
    [terminal] { $again ->
        [yes] Ich bin ein Programm und verwahre deine Worte verschlossen auf diesem Computer. Unten anzufangen heißt: Du bist 18 oder älter und damit einverstanden.
       *[no] Ich bin ein Programm, kein Mensch, für die Zeit nach einer Trennung. Was du erzählst, liegt verschlossen auf diesem Computer. Unten anzufangen heißt: Du bist 18 oder älter und damit einverstanden.
    }
   *[other] { $again ->
        [yes] Ich bin ein Programm und verwahre deine Worte verschlossen auf meinem Server. Unten anzufangen heißt: Du bist 18 oder älter und damit einverstanden.
       *[no] Ich bin ein Programm, kein Mensch, für die Zeit nach einer Trennung. Was du erzählst, liegt verschlossen auf dem Server, auf dem dieser Bot läuft. Unten anzufangen heißt: Du bist 18 oder älter und damit einverstanden.
    }
}
welcome-first-urge = Ich will gerade schreiben
    .says = schreiben | ich will schreiben
welcome-first-tell = Erzählen, was war · 3 Min.
    .says = erzählen
welcome-first-not_safe = Ich bin nicht sicher
    .says = nicht sicher | gefahr
welcome-first-under_18 = Ich bin unter 18
    .says = unter 18 | minderjährig
welcome-first-who_reads = Wer kann das lesen?
    .says = datenschutz | wer liest das
welcome-died = Darf ich fragen: Ist der Mensch gestorben, um den es geht?
welcome-died-yes = Ja, gestorben
    .says = ja | j | er ist gestorben | sie ist gestorben | ist gestorben | er ist tot | sie ist tot | ja gestorben
welcome-died-no = Nein, ich meinte etwas anderes
    .says = nein | n
