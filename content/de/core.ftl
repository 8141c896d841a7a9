### Die eigenen Zeilen der Maschine, in jedem Gespräch.

core-done = Fertig
    .says = das war's
core-unsure = Ich weiß es nicht
    .says = weiß nicht | keine ahnung | ich weiß nicht | nicht sicher | bin nicht sicher
core-several_hint = Schreib die passenden Nummern, etwa 1 3 5.
core-and = { $first } und { $last }
core-empty = In dieser Nachricht standen keine Worte. Du kannst schreiben oder einen Knopf antippen.
core-broken = In mir ging gerade etwas kaputt, das liegt nicht an dir. Was du gesagt hast, ist da. Du kannst einfach weitermachen.
core-set_aside = Mit dieser Nachricht kam ich nicht zurecht, das liegt nicht an dir. Versuch es bitte noch einmal oder sag es anders.
core-back_to = Zurück dahin, wo wir waren.
core-back_seam = Dieser Teil ist fertig. Von hier geht es nur weiter.
core-back_nothing = Es gibt gerade nichts, wohin wir zurückkönnen.
core-stale = Der Knopf ist von vorhin. Hier sind wir jetzt.
core-left = Wir lassen es da. Nichts geht verloren.
core-hidden = { $platform ->
    [telegram] { $how ->
        [all] Verborgen: unsere Nachrichten der letzten 48 Stunden, so weit lässt mich Telegram. Älteres kannst du im Menü des Chats löschen.
        [none] Telegram hat mich gerade nichts verbergen lassen. Du kannst diesen Chat in seinem Menü leeren.
       *[some] Ich habe verborgen, was Telegram zuließ, und das ist vielleicht nicht alles. Was noch dasteht, kannst du im Menü des Chats löschen.
    }
    [discord] { $how ->
        [all] Verborgen: was ich dir in den letzten 48 Stunden direkt geschrieben habe. Was du geschrieben hast, und was auf einem Server nur du siehst, kannst auf Discord nur du löschen.
        [none] Discord hat mich gerade nichts verbergen lassen. Was hier steht, kannst du selbst löschen oder schließen.
        [nowhere] Hier kann ich nichts verbergen: Was nur du siehst, kannst auf Discord nur du ausblenden. In Direktnachrichten kann ich meine eigenen Worte zurücknehmen.
       *[some] Ich habe verborgen, was Discord zuließ, und das ist vielleicht nicht alles von mir. Was du geschrieben hast, kannst auf Discord nur du löschen.
    }
   *[other] Der Bildschirm ist leer. Was darauf stand, kann noch im Speicher dieses Fensters liegen.
}
core-unknown_command = Diesen Befehl kenne ich nicht. Mit /help zeige ich, was ich kenne.
core-took = Ich nehme das als: { $choice }.
core-near = Ich lese das so: { $choice }. Stimmt das?
core-near-yes = Ja
    .says = ja | stimmt | genau | richtig
core-near-no = Nein
    .says = nein | nee | stimmt nicht

core-not = nicht
    .says = nein | kein | keine | keinen | nie | niemals | nichts | niemand | weder | noch
core-slight = ich
    .says = du | er | sie | es | ihn | ihm | ihr | ihnen | mich | mir | wir | uns | ja | vielleicht
core-yes = ja
    .says = j | jo | jawohl | klar | natürlich
core-no = nein
    .says = n | nö | nee | gar nicht | überhaupt nicht | nie | niemals
core-soft_yes = ich glaube ja
    .says = wahrscheinlich | ich denke schon | vermutlich
core-soft_no = ich glaube nicht
    .says = eher nicht | wahrscheinlich nicht | nicht wirklich | nicht dass ich wüsste
core-lead = ein
    .says = eine | einen | der | die | das | mein | meine | unser | unsere | nur | noch | es ist | es war | wir haben | ich habe
core-self = ich bin
    .says = mir geht es | es geht mir
core-filler = lol
    .says = ehrlich gesagt | ehrlich | sorry | entschuldigung | tut mir leid | ups | oh | oje | ähm | äh | tja | puh | ok | okay
core-hedge = glaube ich
    .says = glaub ich | denke ich | vermutlich | vielleicht | wohl | bitte | danke | ja | dann | etwa | so | ungefähr | erstmal
core-reply = ok
    .says = okay | okey | oke | was | wie | hä | warum | wieso | hm | hmm | mhm | gut | na gut | alles klar | verstehe | verstanden | danke | was meinst du | was jetzt | und jetzt | ich verstehe nicht | verstehe ich nicht | wer bist du | bist du da | warte | was ist das
core-decline = geht dich nichts an
    .says = möchte ich nicht sagen | will ich nicht sagen | überspringen | weiter | privat
core-why = warum fragst du
    .says = warum | wieso | weshalb | wozu | wofür | warum fragst du das | wieso fragst du | wieso fragst du das | warum willst du das wissen | wieso willst du das wissen | warum ist das wichtig | wieso ist das wichtig | ist das wichtig | was tut das zur sache | wozu brauchst du das | wofür brauchst du das | was spielt das für eine rolle | spielt das eine rolle
core-what = was meinst du
    .says = was meinst du damit | was heißt das | was soll das heißen | was bedeutet das | ich verstehe nicht | ich verstehe das nicht | ich verstehe die frage nicht | verstehe ich nicht | versteh ich nicht | verstehe nicht | kapier ich nicht | hä | was | wie | wie meinst du das | wie bitte | erklär | erklär mal | erkläre | kannst du das erklären | was soll ich sagen | was soll ich antworten
core-amount = genug
    .says = genügend
core-asked-why = Damit passt, was ich danach sage; für mehr ist es nicht. Du musst es mir nicht sagen.
core-asked-what = Ich meine die Zeile unten, so wie du es im Freundeskreis sagen würdest. Was am nächsten kommt, genügt, und keine Antwort ist falsch.
core-declined = Du musst es mir nicht sagen. „zurück“ geht einen Schritt zurück, „stopp“ lässt das hier sein.

# Short words that mean nothing else, and what they are met with.
core-courtesy-hello = hallo
    .says = hi | hey | na | moin | servus | grüß dich | hallo du | hallo nochmal | guten morgen | guten tag | guten abend | wie gehts | wie geht es dir | hallo wie gehts | jemand da | ist da jemand | ich bins | ich bins wieder | bin wieder da | ich bin wieder da | da bin ich wieder
core-courtesy-thanks = danke
    .says = danke dir | vielen dank | danke schön | dankeschön | dank dir | tausend dank | danke fürs zuhören | danke für deine hilfe | danke für die hilfe | das hilft | das hat geholfen
core-courtesy-good_night = gute nacht
    .says = gn8 | nacht | schlaf gut | ich geh schlafen | ich gehe schlafen | ich geh ins bett | ich gehe ins bett | danke gute nacht
core-courtesy-goodbye = tschüss
    .says = tschüs | ciao | bis morgen | bis bald | bis später | ich muss los | danke bis morgen
core-courtesy-swearing = scheiße
    .says = scheisse | so eine scheiße | so ein scheiß | verdammt | verdammte scheiße | verflucht | mist | so ein mist | fuck | kacke | arschloch | fick dich | leck mich | zum kotzen | das ist zum kotzen | wichser
core-courtesy-lost = was soll ich tun
    .says = was soll ich machen | was mache ich jetzt | was soll ich jetzt tun | was kann ich tun
core-met-hello = Hallo, gut, dass du da bist.
core-met-thanks = Gern. Ich bin da, wann du magst.
core-met-good_night = Gute Nacht. Vor dem Morgen muss nichts entschieden werden.
core-met-goodbye = Pass auf dich auf. Du kannst jederzeit wiederkommen.
core-met-swearing = Lass es raus. Es ist eine harte Zeit.
core-met-lost = Ein Schritt nach dem anderen reicht.

core-not_read-pick = Das passt zu keiner Auswahl. Tippe eine an, oder schreib ihre Nummer oder ihre Worte.
core-not_read-some = { $platform ->
    [discord] Das konnte ich nicht zuordnen. Wähl in der Liste alles aus, was passt.
   *[other] Das konnte ich nicht zuordnen. Schreib die Nummern, etwa 1 3, oder tippe und dann Fertig.
}
core-not_read-scale = Eine der gezeigten Zahlen genügt.
core-not_read-words = Das konnte ich nicht lesen. Schreib es bitte noch einmal.
core-not_read-clock = Als Uhrzeit konnte ich das nicht lesen. Versuch 20:15.
core-not_read-zone = Diesen Ort kenne ich nicht. Versuch eine größere Stadt in der Nähe.
core-no_such_number = Diese Nummer gibt es hier nicht. Es geht von 1 bis { $most }.
core-named_several = Ich lese mehr als eins: { $choices }. Was passt am besten?
core-no_list = { $platform ->
    [terminal] Diese Zahl stand unter keiner Liste, also hat sie nichts gewählt. Hier ist eine.
   *[other] Ich weiß nicht, zu welcher Liste diese Zahl gehört, also hat sie nichts gewählt. Tippe auf einen Knopf oder schreib, was darauf steht.
}
core-which-pick = Welche davon ist es? Tippe sie an, oder schreib ihre Nummer oder ihre Worte.
core-which-some = Was davon? Eins genügt, mehreres geht auch.
core-too_early = Das kam, als meine Frage noch unterwegs war, darum zählt es nicht. Hier ist sie.
core-not_read_again = Das habe ich nicht verstanden, und es eilt nicht. „zurück“ geht einen Schritt zurück, „stopp“ lässt das hier sein.
core-unsure_some = Unsicher zu sein ist in Ordnung. Nimm, was passen könnte; wenn nichts passt, ist „{ $none }“ auch eine Antwort.
core-idle = Es ist eine Weile her. Machen wir da weiter, wo wir waren?
core-idle-go_on = Weiter
    .says = ja | j
core-idle-start_over = Von vorn
    .says = neu
core-idle-leave = Lassen
    .says = nein | n
core-still_open = Von neulich ist noch etwas offen. Machen wir damit weiter?
core-still_open-go_on = Weiter
    .says = ja | j
core-still_open-start_over = Von vorn
    .says = neu
core-still_open-leave = Lassen
    .says = nein | n

# Monate, wie sie in einem Datum stehen, und wie man sie noch tippen kann.
core-moment = { $day }. { $month }, { $time }
core-month-1 = Jan.
    .says = januar | jänner | janner
core-month-2 = Febr.
    .says = feb | februar
core-month-3 = März
    .says = mär | mar | marz | maerz
core-month-4 = Apr.
    .says = april
core-month-5 = Mai
core-month-6 = Juni
    .says = jun
core-month-7 = Juli
    .says = jul
core-month-8 = Aug.
    .says = august
core-month-9 = Sept.
    .says = sep | september
core-month-10 = Okt.
    .says = oktober
core-month-11 = Nov.
    .says = november
core-month-12 = Dez.
    .says = dezember

core-no_way_back-asked = Von mir aus kann ich dir hier nicht schreiben, also stell einen Wecker am Telefon. Wenn er klingelt, nimm /start, und es ist da.
core-no_way_back-first = Hier kann ich nicht zuerst schreiben. In Direktnachrichten schon; oder komm mit /checkin vorbei, wann es dir passt.
