### Der Drang kam zuerst.

open_box-open = { $platform ->
    [terminal] Ich bin da, und du kannst es zuerst mir schreiben. Ich bin ein Programm, kein Mensch; was du schreibst, liegt verschlossen auf diesem Computer. Tippe unten, wenn du 18 oder älter und damit einverstanden bist.
   *[other] Ich bin da, und du kannst es zuerst mir schreiben. Ich bin ein Programm, kein Mensch; was du schreibst, liegt verschlossen auf dem Server, auf dem dieser Bot läuft. Tippe unten, wenn du 18 oder älter und damit einverstanden bist.
}
open_box-open-open = Ich bin 18 oder älter: öffnen
    .says = öffnen | ja | ok | 18
