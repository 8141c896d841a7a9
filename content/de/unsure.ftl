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
    .says = ja | j | er ist gestorben | sie ist gestorben | ist gestorben | er ist tot | sie ist tot | ja gestorben
unsure-they_died-no = Nein, ich meinte etwas anderes
    .says = nein | n

unsure-order = Darf ich fragen: Gibt es eine gerichtliche Anordnung oder Auflage zum Kontakt zwischen euch?
unsure-order-yes = Ja, die gibt es
    .says = ja | j
unsure-order-no = Nein, ich meinte etwas anderes
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

unsure-stop = Soll ich aufhören, dir zu schreiben?
unsure-stop-yes = Ja, hör auf
    .says = ja | j
unsure-stop-no = Nein, ich meinte etwas anderes
    .says = nein | nee

unsure-delete = Soll hier alles über dich gelöscht werden?
unsure-delete-yes = Ja, löschen
    .says = ja | j
unsure-delete-no = Nein, ich meinte etwas anderes
    .says = nein | nee

### Etwas, das sofort zählt, mit einem Tippen.

unsure-pursued_new_number = Darf ich offen fragen: Hast du von einer anderen Nummer geschrieben oder angerufen, damit es durchkommt?
unsure-pursued_new_number-yes = Ja, habe ich
    .says = ja | j
unsure-pursued_new_number-no = Nein, ich meinte etwas anderes
    .says = nein | nee

unsure-pursued_fake_account = Darf ich offen fragen: Hast du ein anderes Konto benutzt, damit niemand merkt, dass du es bist?
unsure-pursued_fake_account-yes = Ja, habe ich
    .says = ja | j
unsure-pursued_fake_account-no = Nein, ich meinte etwas anderes
    .says = nein | nee

unsure-pursued_waiting_outside = Darf ich offen fragen: Bist du ungefragt dorthin gegangen, wo diese Person wohnt oder ihre Zeit verbringt?
unsure-pursued_waiting_outside-yes = Ja, habe ich
    .says = ja | j
unsure-pursued_waiting_outside-no = Nein, ich meinte etwas anderes
    .says = nein | nee

unsure-pursued_tracking = Darf ich offen fragen: Bist du gefolgt oder hast heimlich nachgesehen, wo diese Person ist?
unsure-pursued_tracking-yes = Ja, habe ich
    .says = ja | j
unsure-pursued_tracking-no = Nein, ich meinte etwas anderes
    .says = nein | nee

unsure-pursued_passwords = Darf ich offen fragen: Hast du ohne Erlaubnis in ihr Handy oder ihre Konten gesehen?
unsure-pursued_passwords-yes = Ja, habe ich
    .says = ja | j
unsure-pursued_passwords-no = Nein, ich meinte etwas anderes
    .says = nein | nee

unsure-pursued_via_friends = Hast du über Leute aus ihrem Umfeld etwas gefragt oder ausrichten lassen?
unsure-pursued_via_friends-yes = Ja, habe ich
    .says = ja | j
unsure-pursued_via_friends-no = Nein, ich meinte etwas anderes
    .says = nein | nee

unsure-to_me = War das an mich? Wenn nicht, nehme ich es als Worte für die andere Seite.
unsure-to_me-yes = Ja, an dich
    .says = ja | j | jo | weiß nicht | ich weiß nicht | ok | was | an dich
unsure-to_me-no = Nein, für die andere Seite
    .says = nein | nee | n
