### Der Drang kam zuerst.

open_box-open = { $platform ->
    [terminal] Ich bin da, und du kannst es zuerst mir schreiben. Ich bin ein Programm, kein Mensch; was du schreibst, liegt verschlossen auf diesem Computer. Tippe unten, wenn du 18 oder älter und damit einverstanden bist.
   *[other] Ich bin da, und du kannst es zuerst mir schreiben. Ich bin ein Programm, kein Mensch; was du schreibst, liegt verschlossen auf dem Server, auf dem dieser Bot läuft. Tippe unten, wenn du 18 oder älter und damit einverstanden bist.
}
open_box-open-open = Ich bin 18 oder älter: öffnen
    .says = öffnen | ja | ok | 18
open_box-not_kept = Vor deinem Ja darf ich nichts behalten, deshalb sind diese Worte nicht gespeichert. Sie stehen noch oben. Nach einem Tippen schick sie hier noch einmal.
