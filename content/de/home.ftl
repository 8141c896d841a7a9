### Wo man ankommt, wenn gerade nichts ansteht.
home-where-urge = Ich will gerade schreiben
    .says = schreiben | ich will schreiben
home-where-tell = Erzählen, was war · 3 Min.
    .says = erzählen | was war
home-where-letter = Einen Brief, der nicht weggeht
    .says = brief
home-where-they_texted = Es kam eine Nachricht
    .says = nachricht | hat geschrieben | es kam was
home-where-slipped = Ich habe mich doch gemeldet
    .says = gemeldet | ausgerutscht
home-where-checkin = Kurz nachschauen, wie es geht
    .says = wie es geht | tagesfrage
home-where-happened = Es ist etwas passiert
    .says = etwas passiert | neuigkeiten
home-where-plan = Mein Plan
    .says = plan
home-where-kit = Mein Notfallkasten
    .says = notfallkasten

home-where_why = Ich kann da sein, wenn du schreiben willst, festhalten, wie ein Tag war, oder deinen Plan zeigen. Du kannst mir auch einfach schreiben.
