### Was Discord vom Bot neben einem Gespräch zeigt: Befehle, Fenster, was Server lesen.

discord-command-start = Anfangen, oder weiter, wo wir waren
discord-command-urge = Ich will gerade schreiben
discord-command-checkin = Kurz sagen, wie es geht
discord-command-theytexted = Da kam eine Nachricht
discord-command-slipped = Ich habe geschrieben, oder es ist passiert
discord-command-plan = Mein Plan
discord-command-why = Warum dieser Plan
discord-command-views = Beide Seiten, und wer was sagt
discord-command-kit = Mein Notfallkoffer für schwere Stunden
discord-command-draft = Was ich geschrieben und nicht geschickt habe
discord-command-progress = Wie es bisher war
discord-command-review = Die Woche ansehen
discord-command-history = Was notiert wurde
discord-command-settings = Zeiten, Ort, Sprache, Ruhezeiten
discord-command-pause = Ein paar Tage Ruhe
discord-command-resume = Die Pause beenden
discord-command-stop = Aus diesem Gespräch gehen, oder keine Nachrichten mehr
discord-command-hide = Was hier steht, aus dem Blick nehmen
discord-command-back = Einen Schritt zurück
discord-command-link = Unsent hier und in einer anderen App als eins nutzen
discord-command-privacy = Wer kann das lesen?
discord-command-export = Alles mitnehmen
discord-command-delete = Alles löschen
discord-command-help = Was ich kann
discord-command-crisis = Ich bin nicht sicher
discord-command-done = Ich bin hier fertig
discord-command-setup = Für Admins: Beitrag mit Hilfsnummern aufhängen oder abnehmen

discord-option-pause-days = Für wie viele Tage, 1 bis 30
discord-option-settings-hour = Wann ich frage, wie es geht, etwa 20:15
discord-option-settings-zone = Deine Stadt oder Zeitzone
discord-option-settings-country = Das Land für Hilfsnummern
discord-option-link-code = Der Code aus der anderen App
discord-option-setup-post = Der Kanal für den Beitrag mit Hilfsnummern
discord-option-setup-country = Das Land der Hilfsnummern darin
discord-option-setup-remove = Ein Kanal, aus dem der Beitrag weg soll

discord-write = Hier schreiben
discord-private = Als Direktnachricht weiter
discord-window = In eigenen Worten
discord-window_field = Was du hier schreibst, siehst nur du.

discord-opened = Hier sind wir unter uns. Schreib mir einfach.
discord-moved = Wir machen in deinen Direktnachrichten weiter:
discord-shut = Ich kann dir nicht schreiben: Deine Direktnachrichten sind für diesen Server zu. Du kannst sie in seinen Privatsphäre-Einstellungen öffnen, oder wir machen hier weiter.

discord-post-about = Ich bin ein Programm für die Tage nach einer Trennung und für den Moment von „Ich will schreiben“. Ich lese keine Kanäle. Was du mir sagst, sieht hier niemand.
discord-post-lines = Wenn du jetzt einen Menschen brauchst:
discord-post-talk = Privat reden
