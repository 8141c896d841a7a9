### Was erzählt wird und nur gehört werden will.

tidings-steady = Das hat Kraft gekostet, und außer dir hat es niemand gesehen. Es zählt.
tidings-better = Das freut mich. So ein Tag gehört dir, was auch kommt.
tidings-back_together = Dann ist vieles neu. Ich kann dabeibleiben oder gehen: /settings ändert, was ich frage, /delete beendet es.
tidings-back_together_guarded = Dann ist vieles neu. Was du über Sicherheit oder eine Anordnung gesagt hast, gilt hier, bis du anderes sagst, und /crisis nennt Menschen zum Überlegen.
tidings-sore = Das ist schwer. Schreib weiter, so viel du magst, oder sag „etwas zum Beruhigen“.
