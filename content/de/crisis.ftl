### Gefahr. Nie neben Zählern oder Scherzen; keine Methoden; Hilfe und Hoffnung.

crisis-first-none = Gut, dass du das sagst. Du musst da nicht allein durch.
crisis-first-self = Gut, dass du es mir sagst, und ich nehme es ernst. Du bist wichtig, und dieser Schmerz kann sich ändern, auch wenn es sich nicht so anfühlt.
crisis-first-hurt_by = Gut, dass du es mir sagst. Was dir angetan wird, ist nicht deine Schuld, und du sollst sicher sein.
crisis-first-may_hurt = Das zu sagen kostet viel, und es zu sagen ist ein Schritt davon weg. Bitte bring jetzt Abstand dazwischen.
crisis-first-other = Danke, dass du auf diesen Menschen achtest. Du musst das nicht allein tragen, und Hilfe zu holen ist richtig.

crisis-number-call = { $name }: Ruf { $number } an (geprüft am { $on }).
crisis-number-call_unchecked = { $name }: Ruf { $number } an (zuletzt nicht geprüft).
crisis-number-call_women = { $name }, eine Nummer für Frauen: Ruf { $number } an (geprüft am { $on }).
crisis-number-call_women_unchecked = { $name }, eine Nummer für Frauen: Ruf { $number } an (zuletzt nicht geprüft).
crisis-number-text = { $name }: Schick { $word } an { $number } (geprüft am { $on }).
crisis-number-text_unchecked = { $name }: Schick { $word } an { $number } (zuletzt nicht geprüft).
crisis-number-none = Eine solche Nummer habe ich für deinen Ort nicht: Wenn es eilt, ruf { $number } an (zuletzt nicht geprüft), und { $directory } nennt Stellen nach Land.
crisis-number-unknown = Ich weiß nicht, wo du bist: Wenn es eilt, ruf den Notruf an, { $number } von fast jedem Handy, und { $directory } nennt Stellen nach Land.
crisis-emergency-call = Notruf: Ruf jetzt { $number } an.
crisis-emergency-call_unchecked = Notruf: Ruf jetzt { $number } an, oder die Notrufnummer, die du kennst.
crisis-emergency-unknown = Ruf jetzt den Notruf an; von fast jedem Handy erreichst du ihn mit { $number }.
crisis-directory = { $directory } nennt Menschen zum Reden, nach Land.
crisis-no_store = Bei mir ist etwas kaputt, ich kann gerade nichts behalten und nichts lesen. Kommt in ein paar Minuten keine Antwort, schick sie noch einmal. Bist du in Gefahr, ruf den Notruf an.

crisis-danger_now = Bist du jetzt gerade in Gefahr?
crisis-danger_now-yes = Ja
    .says = j | jo
crisis-danger_now-not_sure = Ich weiß nicht
    .says = vielleicht | unsicher
crisis-danger_now-no = Nein
    .says = n | gerade nicht
crisis-danger_theirs = Ist dieser Mensch jetzt gerade in Gefahr?
crisis-danger_theirs-yes = Ja
    .says = j | jo
crisis-danger_theirs-not_sure = Ich weiß nicht
    .says = vielleicht | unsicher
crisis-danger_theirs-no = Nein
    .says = n | gerade nicht

crisis-near-none = Geh dann dorthin, wo jemand ist: nebenan, ein Laden, eine helle Straße. Sag einem Menschen: „Ich brauche dich jetzt bei mir.“
crisis-near-self = Sei dann bitte bei jemandem: weck jemanden, klopf nebenan, geh unter Menschen. Sag: „Allein bin ich gerade nicht sicher.“
crisis-near-hurt_by = Wenn du gehen kannst, geh unter Menschen und nimm das Telefon mit. Wenn nicht, bleib nah an einem Ausgang.
crisis-near-may_hurt = Verlass den Ort und geh dahin, wo Menschen sind. Sag, wer auch abnimmt: „Ich habe Angst, jemanden zu verletzen.“
crisis-near-other = Ruf für diesen Menschen an, nenn den Ort und rede weiter, bis jemand da ist. Bitte noch einen Menschen um Hilfe.

crisis-about = Worum geht es?
crisis-about-self = Dunkle Gedanken oder mich verletzen
    .says = ich | dunkle gedanken | sterben
crisis-about-hurt_by = Jemand tut mir weh oder macht mir Angst
    .says = jemand tut mir weh | angst
crisis-about-may_hurt = Ich könnte jemanden verletzen
    .says = jemanden verletzen
crisis-about-other = Ich sorge mich um jemanden
    .says = jemand anderes

crisis-barrier = Was macht es am schwersten, dich zu melden?
crisis-barrier-not_bad_enough = Es ist nicht schlimm genug
    .says = nicht schlimm genug
crisis-barrier-burden = Ich will niemandem zur Last fallen
    .says = last
crisis-barrier-no_calls = Telefonieren geht nicht
    .says = telefon
crisis-barrier-afraid = Ich fürchte, was dann passiert
    .says = angst
crisis-barrier-tried = Habe ich versucht, es half nicht
    .says = versucht
crisis-barrier-alone = Da ist niemand
    .says = niemand | allein
crisis-barrier-other = Etwas anderes
    .says = anderes | weiß nicht | keine ahnung
crisis-ease-not_bad_enough = Es muss nicht am schlimmsten sein. Auch an Tagen wie diesem wird dort geredet.
crisis-ease-burden = Wer dich mag, wird lieber geweckt als nicht gefragt. Du wolltest es umgekehrt auch.
crisis-ease-no_calls = Reden musst du nicht. Viele Stellen haben Chat oder Nachrichten, und eine Zeile an jemanden, den du magst, zählt auch.
crisis-ease-afraid = Du kannst zuerst fragen, was geschieht, und musst keinen Namen nennen. Aufhören geht jederzeit.
crisis-ease-tried = Schade, dass es nicht half. Wer abnimmt, macht viel aus, und beim nächsten Mal kann es passen.
crisis-ease-alone = Dann ist ein fremder Mensch, der zum Zuhören da ist, ein guter Anfang.
crisis-ease-other = Was es auch schwer macht: Es muss nicht zuerst gelöst sein.
crisis-step = Eine kleine Sache für die nächsten zehn Minuten. Was ginge?
crisis-step-tell_one = Einem Menschen sagen: „Mir geht es nicht gut“
    .says = es sagen
crisis-step-be_near = Dahin gehen, wo Menschen sind
    .says = rausgehen
crisis-step-call = Anrufen oder schreiben
    .says = anrufen
crisis-step-move_away = Weg von dem, was verletzen kann
    .says = weg
crisis-step-none = Gerade nichts davon
    .says = nichts | nein | keins | keine | geht nicht | kann nicht
crisis-do-tell_one = Gut. Die paar Worte reichen, du kannst sie genau so senden.
crisis-do-be_near = Gut. Erklären musst du nichts; unter Menschen zu sein genügt.
crisis-do-call = Gut. „Ich weiß nicht, wie ich anfangen soll“ ist ein guter Anfang.
crisis-do-move_away = Gut. Eine Tür, eine Straße oder ein Mensch dazwischen hilft.
crisis-do-none = Das ist in Ordnung. Die nächsten zehn Minuten zu überstehen genügt, und du musst es nicht allein.

crisis-again = Soll ich später nach dir sehen? Nur wenn du willst.
crisis-again-hour = In einer Stunde
    .says = stunde
crisis-again-evening = Abends um 8
    .says = abend | heute abend
crisis-again-morning = Morgen früh
    .says = morgen
crisis-again-no = Nein, danke
    .says = nein
crisis-will_look = Mache ich, mit einem schlichten Hallo und sonst nichts auf dem Bildschirm. /crisis geht jederzeit vorher.
crisis-stay = Das ist in Ordnung. /crisis geht jederzeit, Tag und Nacht.
crisis-not_read = Ich bin noch da. Eine Nummer aus der Liste genügt, oder ihre Worte.
crisis-again_how = { $asked ->
    [no] Hallo noch einmal. Wie ist es jetzt?
   *[yes] Hallo, wie gewünscht. Wie ist es jetzt?
}
crisis-again_how-better = Besser
crisis-again_how-same = Gleich
    .says = genauso
crisis-again_how-worse = Schlimmer
crisis-glad = Das freut mich. Ich bin da, falls es sich ändert.

# It was done "again", and it is not said what.
crisis-done_again = Danke, dass du es sagst. Was war es? Ich frage, um nicht zu raten.
crisis-done_again-reached_out = Ich habe mich gemeldet
    .says = geschrieben | ich habe geschrieben | ich habe ihm geschrieben | ich habe ihr geschrieben | angerufen | ich habe angerufen | gemeldet
crisis-done_again-hurt_myself = Ich habe mich verletzt
    .says = mich verletzt | ich habe mir wehgetan | mir wehgetan | ich habe mich geritzt | geritzt | beides
crisis-done_again-else = Etwas anderes
    .says = anderes | was anderes | nein | nichts davon | weiß nicht | keine ahnung
crisis-done_again_else = Dann sag es mit deinen Worten, oder lass es. Beides ist in Ordnung.

crisis-danger_now_why = Manche Gefahr kann nicht warten, und dann geht Hilfe vor. Ich meine: Könnte dir in den nächsten Stunden etwas zustoßen, durch dich oder jemand anderen?
crisis-danger_theirs_why = Manche Gefahr kann nicht warten, und dann geht Hilfe vor. Ich meine: Könnte der Person in den nächsten Stunden etwas zustoßen?
crisis-barrier_why = Oft steht etwas zwischen uns und dem Menschen, den wir anrufen könnten. Weiß ich, was, suche ich mit dir einen kleinen Weg.
crisis-step_why = Ich meine etwas Kleines, das dich über die nächsten zehn Minuten trägt. Das Leichteste ist richtig.
crisis-done_again_why = Es kann eine Nachricht sein oder etwas, das dir wehtut, und jedes braucht etwas anderes von mir.
