### Gehen, pausieren, wiederkommen, löschen; und was es gibt.

leave-stop = Gut, wir lassen es so. Soll ich von jetzt an still sein?
leave-stop-no_more = Keine Nachrichten mehr
    .says = keine mehr | ja | stopp | keine nachrichten
leave-stop-pause = Eine Weile Pause
    .says = pause
leave-stop-as_it_is = Lass es, wie es ist
    .says = nein | so lassen | wie es ist
leave-no_more = Dann schreibe ich nichts mehr von mir aus. Du kannst mir weiter jederzeit schreiben, und /resume bringt meine Nachrichten zurück.
leave-as_it_is = Gut. Nichts ändert sich.
leave-pause = Für wie lange?
# The span is ours.
leave-pause-day = 1 Tag
    .says = ein tag | tag | morgen
# The span is ours.
leave-pause-three_days = 3 Tage
    .says = drei tage
# The span is ours.
leave-pause-week = 7 Tage
    .says = eine woche | woche
# The span is ours.
leave-pause-two_weeks = 14 Tage
    .says = zwei wochen
# The span is ours.
leave-pause-month = 30 Tage
    .says = ein monat | monat
leave-paused_day = Ich bin still bis morgen. Du kannst mir trotzdem schreiben, und /resume beendet es früher.
# The number is theirs, not ours to prove.
leave-paused = Ich bin { $days } Tage still. Du kannst mir trotzdem schreiben, und /resume beendet es früher.
leave-resumed = Schön, dass du da bist. Wir machen weiter wie vorher.
leave-help = /urge, wenn du schreiben willst, /theytexted, wenn eine Nachricht kam, /slipped, wenn es passiert ist. /plan zeigt deinen Plan, /pause hält mich still, /delete löscht alles. Bist du nicht sicher: /crisis.
leave-delete = Das löscht alles, was ich über dich habe, sofort und für immer. Willst du das?
leave-delete-erase = Alles löschen
    .says = ja | löschen | sicher | alles
leave-delete-keep = Behalten
    .says = nein | behalten
leave-still_here = Nichts wurde gelöscht.
leave-erased = Gelöscht: all das, und der Schlüssel, mit dem es verschlossen war. { $platform ->
    [telegram] Unsere Nachrichten der letzten 48 Stunden habe ich zurückgenommen, soweit Telegram mich lässt; ältere kannst du im Menü des Chats löschen.
    [discord] Was ich hier in den letzten 48 Stunden schrieb, habe ich zurückgenommen; was du schriebst, lässt Discord nur dich löschen.
   *[other] Der Bildschirm ist leer, aber was darauf stand, kann noch im Speicher dieses Fensters sein.
} Ich wünsche dir alles Gute.
leave-nothing_kept = Von dir war nichts gespeichert, und so bleibt es.
leave-holdings = Von dir gespeichert: deine Antworten und Einstellungen. Einträge im Verlauf: { $entries }; davon mit eigenen Worten: { $words }. Erinnerungen: { $reminders }.

leave-stop_why = Ich kann ganz still sein oder ein paar Tage, oder alles bleibt, wie es ist. Was du erzählt hast, bleibt, bis du es löschst.
