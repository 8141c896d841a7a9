### Kontakt, der schon war: gleich gesagt, freundlich aufgenommen, dann ein Schritt.

slip-what = Danke, dass du es sagst. Was war es?
slip-what-wrote = Ich habe geschrieben
    .says = geschrieben | nachricht
slip-what-called = Ich habe angerufen
    .says = angerufen | anruf
slip-what-met = Ich bin hingegangen
    .says = hingegangen | getroffen
slip-what-through_friend = Über Freunde
    .says = freunde
slip-what-answered = Ich habe geantwortet
    .says = geantwortet | antwort
slip-what-page = Ich habe das Profil angesehen
    .says = profil | seite | angeschaut
slip-what-practical = Nur etwas Praktisches
    .says = praktisch
slip-what-ran_into = Wir sind uns begegnet
    .says = begegnet | zufällig
slip-what-asked_back = Ich bat um einen Neuanfang
    .says = neuanfang | gebettelt
slip-what-turned_up = Ich bin dort aufgetaucht
    .says = aufgetaucht | gewartet
slip-what-round_a_block = Von anderer Nummer, anderem Konto
    .says = andere nummer | anderes konto
slip-noted_as = Danke, dass du es sagst. Ich notiere: „{ $what }“.

slip-no_slip = Notiert. Das ist kein Ausrutscher, und nichts zählt gegen dich.
# claims: E-page
slip-page = Notiert: Das ist kein Kontakt, auch wenn es oft etwas aufwühlt. Das Profil stummzuschalten dauert eine Minute, und morgen ist leichter.
# claims: A25; the days are ours
slip-asked_back = So eine Bitte kann drücken, darum bitten wir 7 Tage um nichts zu euch beiden; diese Spanne ist unsere Wahl.
slip-same_one = Es zählt mit dem davor zusammen, nicht als etwas Neues. Für jetzt reicht es, das Telefon außer Reichweite zu legen.
# claims: E-pursuit E-kindness
slip-kind = Es ist passiert, und es passiert vielen, denen es so geht. Keiner der Tage davor ist dadurch verloren. Was zählt, ist die nächste Stunde.
slip-kind_night = Es ist passiert, und nachts ist es am schwersten. Heute Nacht muss nichts mehr getan werden: Handy außer Reichweite, Licht aus.
# claims: A25 E-pursuit; the days are ours
slip-kind_asked_back = Es ist passiert, und es passiert vielen, denen es so geht. So eine Bitte kann drücken, darum bitten wir 7 Tage um nichts zu euch beiden; diese Spanne ist unsere Wahl.
# claims: E-orders
slip-fact-court_order = Es ist passiert, und es kann hier aufhören. Unter einer Anordnung kann es als Verstoß zählen, also schreib nichts mehr und merk dir die Uhrzeit. Sag es selbst deinem Anwalt oder deiner Anwältin.
slip-fact-safety_first = Es ist passiert, und es ist nicht deine Schuld, wenn darauf Wut kommt. Falls daraufhin jemand zu dir kommt, sag es jetzt einem Menschen in deiner Nähe. /crisis hat eine Nummer.
slip-fact-stop_pursuit = Es ist passiert, und es kann hier aufhören. Schreib jetzt nichts mehr, auch keine Entschuldigung. Das ist es, worum das Nein bittet.
slip-offer = Darf ich noch mal nachsehen, oder reicht es für jetzt?
slip-offer-both = Heute Abend und am Mittag
    .says = beides | abend
slip-offer-noon = Am Mittag nachsehen
    .says = mittag
slip-offer-plan_now = Jetzt einen Plan machen
    .says = plan
slip-offer-exception = Als Ausnahme nehmen
    .says = ausnahme
slip-offer-calm = Etwas Ruhiges · 2 Min.
    .says = ruhig
slip-offer-no = Das reicht
    .says = nein | reicht
slip-until_evening = Also heute Abend, und morgen Mittag. Bis dahin wird nichts von dir verlangt.
slip-evening = Wie läuft der Abend?
slip-evening-calm = Ruhig genug
    .says = ruhig | ok | gut
slip-evening-strong = Der Drang ist wieder da
    .says = stark | schlimm | drang
slip-evening_calm = Gut. Morgen Mittag ist früh genug für alles andere.
slip-until_noon = Also am Mittag. Bis dahin wird nichts von dir verlangt.
slip-that_is_all = Das ist in Ordnung. Ich bin da.

# claims: E-reserve; the number is ours
slip-exception = { $left ->
    [one] Du hast diesen Monat noch eine Ausnahme; zwei im Monat sind unsere Wahl. Sie kostet eine Zeile: Wofür war es?
   *[other] Du hast diesen Monat { $left } Ausnahmen; diese Zahl ist unsere Wahl. Jede kostet eine Zeile: Wofür war es?
}
slip-exception-not_now = Jetzt nicht
    .says = nein | später
slip-excepted = { $left ->
    [0] Notiert als zweite Ausnahme dieses Monats. Es bleibt ein Ausrutscher, und er macht nichts kaputt.
   *[other] Notiert als Ausnahme. Es bleibt ein Ausrutscher, und er macht nichts kaputt; eine ist diesen Monat noch übrig.
}

# claims: E-confidence
slip-sure = Wie sicher bist du, von 0 bis 10, dass du den nächsten Tag schaffst, ohne zu schreiben?
slip-if_then = Ein Plan in eigenen Worten hilft, etwa „wenn ich wach liege, dann mache ich das Radio an“. Wie heißt deiner?
slip-if_then-skip = Überspringen
    .says = nein | jetzt nicht
slip-rebuilt = Das ist jetzt dein Plan. Ich zeige ihn dir zuerst, wenn du schreiben willst. Sag ihn dir einmal langsam vor.
slip-rebuilt_without = Das ist in Ordnung. Es mir zu sagen war auch ein Schritt.

slip-what_why = Ich meine, auf welchem Weg. Ich behalte nur die Art, damit die nächsten Tage passen.
slip-offer_why = Ich kann heute Abend und am Mittag hereinschauen, oder wir machen jetzt einen Plan. Nein ist auch gut.
