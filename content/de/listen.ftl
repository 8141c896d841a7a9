### Einfach zuhören: Worte, die nichts beantworten, mit Dank aufgenommen und auf Wunsch behalten.

listen-thanks_0 = Danke, dass du weitererzählst.
listen-thanks_1 = Danke, dass du es mir erzählst.
listen-thanks_2 = Gut, dass du es in Worte fasst.
listen-keep = Soll ich es für dich aufheben, verschlossen? Du kannst auch weiterschreiben.
listen-keep-keep = Aufheben
    .says = ja | behalten
listen-keep-let_go = Loslassen
    .says = nein | nicht behalten
listen-now = Ich kann nicht verstehen wie ein Mensch, aber es ist sicher aufgehoben. Jetzt eine kleine Sache?
listen-now-small = Ja, eine kleine Sache
    .says = ja | ok
listen-now-no = Nein, das reicht
    .says = nein | reicht
listen-now-let_go = Nicht behalten
    .says = loslassen
listen-kept = Aufgehoben. In /history kannst du es lesen, mit /export mitnehmen.
listen-let_go = Losgelassen. Ich habe nichts davon behalten.
# The cap is ours.
listen-journal = Schreib, was dich beschäftigt, höchstens { $minutes } Minuten; diese Grenze ist unsere Wahl. Dann leg es weg und tu etwas mit den Händen.
listen-journal-skip = Jetzt nicht
    .says = nein
# claims: E-writing
listen-day = Manche sinken nur tiefer, wenn sie über das Warum schreiben. Darum hier etwas anderes: Was tust du in den nächsten Stunden, Schritt für Schritt?
listen-day-skip = Jetzt nicht
    .says = nein
listen-enough_today = Du hast heute geschrieben, und das reicht für einen Tag. Etwas mit den Händen oder Füßen hilft jetzt mehr.
listen-fine = Das ist in Ordnung. Ich bin da.
listen-written = Aufgehoben. Jetzt schließ es für heute: ein Glas Wasser, ein paar Schritte.
listen-planned = Aufgehoben. An mehr als den ersten Schritt musst du jetzt nicht denken.
