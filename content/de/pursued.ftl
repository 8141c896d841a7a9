### Was sofort zählt, ohne jemanden zu beschämen.

pursued-counts = Danke, dass du es so klar sagst. Wer jemandem unbemerkt nachgeht, macht Angst, auch ohne böse Absicht; darum zählt es. Hier kann es enden.

pursued-there = Vor allem anderen: Geh ein paar Schritte weg, dorthin, wo man dich nicht sieht. An dieser Tür muss nichts entschieden werden.
pursued-there-away = Ich gehe weg
    .says = gehe weg | ich gehe | bin weg | ok | gehe schon
pursued-there-invited = Ich soll kommen, ich wurde gebeten
    .says = eingeladen | ich wurde eingeladen | man weiß, dass ich hier bin
pursued-there-stuck = Ich kann nicht weg
    .says = kann nicht | ich kann nicht | nein | geht nicht
pursued-away = Gut, geh weiter; das war schwer. Ungebeten dort zu stehen macht Angst, auch ohne böse Absicht, darum zählt es. Hier kann es enden.
pursued-invited = In Ordnung. Lass dir Zeit, und du kannst jederzeit gehen.
pursued-step_away = Wenn du gerade dort bist, geh zuerst ein paar Schritte weg, dorthin, wo man dich nicht sieht. Dann schreib es hier auf.
