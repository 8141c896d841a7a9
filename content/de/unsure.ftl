### Je eine Frage, wenn Worte auch etwas anderes heißen können.

unsure-crisis = Das klingt schwer. Ist jemand in Gefahr, oder denkst du ans Sterben?
unsure-crisis-yes = Ja
    .says = j | vielleicht | weiß nicht
unsure-crisis-no = Nein, ich meinte es anders
    .says = nein | n

unsure-urge = Möchtest du jetzt Kontakt aufnehmen?
unsure-urge-yes = Ja, jetzt
    .says = ja | j | vielleicht
unsure-urge-no = Nein, ich sage es nur
    .says = nein | n

unsure-young = Einmal gefragt: Bist du unter 18?
unsure-young-yes = Ja, unter 18
    .says = ja | j
unsure-young-no = Nein, 18 oder älter
    .says = nein | n

unsure-they_died = Darf ich fragen: Ist der Mensch gestorben, um den es geht?
unsure-they_died-yes = Ja, gestorben
    .says = ja | j
unsure-they_died-no = Nein, ich meinte etwas anderes
    .says = nein | n

unsure-slipped = Hast du dich gemeldet?
unsure-slipped-yes = Ja, habe ich
    .says = ja | j
unsure-slipped-no = Nein, ich meinte etwas anderes
    .says = nein | n

unsure-they_texted = Kam von der anderen Seite etwas?
unsure-they_texted-yes = Ja, es kam etwas
    .says = ja | j
unsure-they_texted-no = Nein, ich meinte etwas anderes
    .says = nein | n
