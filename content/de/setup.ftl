### Wann ich frage, und wo du bist.
setup-safe-yes = Ja, es ist sicher
    .says = ja | sicher
setup-safe-no = Nein, oder nicht sicher
    .says = nein | weiß nicht
setup-hour = Wann soll ich fragen, wie es dir geht? Einmal am Tag, drei Mal tippen. Wähle eine Zeit, oder schreib eine wie 20:15.
setup-hour-none = Gar nicht fragen
    .says = nein | nein danke | nie | niemals | keine | gar nicht | nicht | schreib mir nicht | frag nicht | frag mich nicht | keine check-ins
setup-here = Ist es bei dir gerade { $time }? Dann nehme ich { $city }, { $country }.
setup-here-yes = Ja, das stimmt
    .says = ja | stimmt
setup-here-no = Nein, woanders
    .says = nein
setup-zone = Welche Stadt ist dir am nächsten? Tippe eine an, oder schreib eine andere.
setup-right = Ist es bei dir jetzt { $time }? Gefunden habe ich { $place }.
setup-right-yes = Ja, das stimmt
    .says = ja | stimmt
setup-right-no = Nein
    .says = falsch
setup-done = Alles bereit: Ab morgen frage ich einmal am Tag um { $hour }. „Ich will gerade schreiben“ ist immer in Reichweite.
# ours
setup-review = Am Tag 14 schauen wir zusammen auf den Plan; dieses Datum ist unsere Wahl.
setup-quiet = Alles bereit. Ich schreibe nicht zuerst, bis du mir sagst, dass es hier sicher ist. Du kannst mir immer schreiben.
setup-no_checkins = Gut, dann frage ich nicht: Ungefragt schreibe ich nichts. /checkin geht immer, wenn du magst, und /settings schaltet es ein.

setup-hour_why = Einmal am Tag frage ich, wie es dir geht, drei Tipper. Die Stunde wählst du, und du kannst sie jeden Tag ändern.
setup-here_why = Ich frage nach deiner Uhr, damit ich dir nicht nachts schreibe.
setup-right_why = Ich frage nach deiner Uhr, damit ich dir nicht nachts schreibe.
setup-safe_why = Kann hier jemand mitlesen, könnte eine Nachricht von mir dich gefährden. Darum schreibe ich erst nach deinem Ja von selbst.
