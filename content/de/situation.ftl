### Was war: eine Frage pro Bild.

situation-ended = Danke. Wie ging es zu Ende?
situation-ended-they_ended = Nicht von mir aus
    .says = sie hat schluss gemacht | er hat schluss gemacht | mit mir wurde schluss gemacht | wurde verlassen | verlassen worden | sie hat mich verlassen | er hat mich verlassen | sie | er
situation-ended-i_ended = Von mir aus
    .says = ich | ich habe schluss gemacht | ich hab schluss gemacht | ich bin gegangen
situation-ended-both = Von beiden aus
    .says = beide | wir beide | gemeinsam | einvernehmlich
situation-ended-went_silent = Plötzlich Funkstille
    .says = hat sich nicht mehr gemeldet | hat nicht mehr geantwortet | antwortet nicht mehr | wurde geghostet | funkstille | geghostet | ghosting | keine antwort mehr
situation-ended-not_clear = Unklar, oder eine Pause
    .says = unklar | pause | eine pause | weiß nicht | keine ahnung | kompliziert
situation-ended-they_died = Durch einen Todesfall
    .says = gestorben | tot | er ist gestorben | sie ist gestorben

situation-when = Wann war das?
situation-when-today = Heute
    .says = heute | gerade eben | gestern | heute nacht
situation-when-this_week = In der letzten Woche
    .says = diese woche | letzte woche | vor ein paar tagen
situation-when-this_month = Im letzten Monat
    .says = diesen monat | vor ein paar wochen | vor zwei wochen | vor drei wochen
situation-when-three_months = Vor ein bis drei Monaten
    .says = vor einem monat | vor zwei monaten | vor drei monaten
situation-when-longer = Länger her
    .says = länger | vor einem jahr | vor jahren | vor einem halben jahr
situation-when-not_sure = Ich bin nicht sicher
    .says = nicht sicher | weiß nicht | keine ahnung

situation-ties = Was verbindet euch noch? Wähle alles, was passt.
situation-ties-married = Eine Ehe
    .says = verheiratet | ehe
situation-ties-children = Gemeinsame Kinder
    .says = kinder | kind
situation-ties-one_home = Wir wohnen zusammen
    .says = zusammen wohnen | eine wohnung | gleiche wohnung
situation-ties-partly_home = Wir wohnen teils zusammen
    .says = teils | halb ausgezogen
situation-ties-work_or_study = Gleiche Arbeit oder Schule
    .says = arbeit | schule | uni | studium | wir arbeiten zusammen | chef | chefin | kollege | kollegin | kollegen | selbe arbeit | gleiche klasse | selbe klasse | klasse | wir studieren zusammen
situation-ties-pet = Ein Haustier
    .says = haustier | hund | katze
situation-ties-lease = Ein Mietvertrag
    .says = miete | mietvertrag
situation-ties-money = Geld oder Schulden
    .says = geld | schulden | kredit
situation-ties-belongings = Sachen zum Zurückgeben
    .says = sachen | schlüssel
situation-ties-same_circle = Die gleichen Freunde
    .says = freunde | freundeskreis
situation-ties-none = Nichts davon
    .says = nichts | nein | keins | weiß nicht | nix | gar nichts | keine

situation-home = Zum Zuhause, das ihr teils teilt: Was stimmt? Wähle alles, was passt.
situation-home-still_sleeping_there = Manchmal schlafen wir dort beide
    .says = schlafen
situation-home-children_do_not_know = Die Kinder wissen es noch nicht
    .says = kinder wissen es nicht | wissen es nicht
situation-home-meetings_end_in_panic = Wenn wir uns sehen, endet es übel
    .says = endet übel | panik | schlimm
situation-home-none = Nichts davon
    .says = nichts | nein | weiß nicht

situation-last_word = Was war das letzte Wort zum Kontakt?
situation-last_word-stop = Ich soll aufhören
    .says = ich soll aufhören | kein kontakt | lass mich in ruhe | will keinen kontakt
situation-last_word-blocked = Ich bin blockiert
    .says = blockiert | geblockt
situation-last_word-need_space = Abstand ist gewünscht
    .says = abstand | braucht abstand | will abstand | braucht zeit | sie will abstand | er will abstand
situation-last_word-only_practical = Nur Praktisches
    .says = praktisches | nur praktisch
situation-last_word-nothing = Kein Wort
    .says = nichts | kein wort | keine antwort | schweigen
situation-last_word-now_and_then = Ab und zu eine Nachricht
    .says = ab und zu | manchmal
situation-last_word-wants_to_talk = Will über uns reden
    .says = reden | will reden | will sich treffen
situation-last_word-not_sure = Ich bin nicht sicher
    .says = nicht sicher | weiß nicht | keine ahnung

situation-did = Was kam in den letzten zwei Wochen von dort? Wähle alles, was passt.
situation-did-asked_to_talk_about_us = Bitte um ein Treffen oder Gespräch
    .says = treffen | gespräch | reden
situation-did-named_what_must_change = Ein Wort, was anders werden muss
    .says = was anders werden muss
situation-did-did_what_they_proposed = Getan, was vorgeschlagen war
    .says = getan | wort gehalten
situation-did-like = Ein Like, oder meine Story gesehen
    .says = like
situation-did-late_hey = Ein spätes „Hey“
    .says = hey
situation-did-bare_coffee = Kaffee, aber kein Wort über uns
    .says = kaffee
situation-did-other = Etwas anderes
    .says = anderes
situation-did-none = Nichts davon
    .says = nichts | weiß nicht

# claims: A8
situation-heart = Wie wirkt die andere Seite auf dich, nach dem, was du sehen kannst?
situation-heart-warm = Warm: fragt, wie es mir geht
    .says = warm | freundlich
situation-heart-hurt = Verletzt: traurig oder wund
    .says = verletzt | traurig
situation-heart-angry = Wütend: scharf oder vorwurfsvoll
    .says = wütend | sauer
situation-heart-distant = Fern: knapp oder kühl
    .says = fern | kalt | kühl
situation-heart-cannot_tell = Kann ich nicht sagen
    .says = weiß nicht | keine ahnung

# claims: E-pursuit; the window is ours
situation-rungs = Was hast du in den letzten 30 Tagen getan? Viele tun etwas davon, und benotet wird hier niemand. Wähle alles, was passt.
situation-rungs-many_messages = Viele Nachrichten ohne Antwort
    .says = viele nachrichten | nachrichten
situation-rungs-begging = Nach einem Nein wieder gefragt
    .says = gebettelt | wieder gefragt
situation-rungs-repeated_calls = Immer wieder angerufen
    .says = angerufen | anrufe
situation-rungs-through_friends = Über Freunde etwas ausgerichtet
    .says = über freunde | freunde
situation-rungs-gifts = Geschenke geschickt
    .says = geschenke | blumen
situation-rungs-round_a_block = Trotz Blockierung geschrieben
    .says = neue nummer | neues konto
situation-rungs-turned_up = Unangekündigt aufgetaucht
    .says = aufgetaucht | hingegangen
situation-rungs-followed_or_tracked = Verfolgt oder geortet
    .says = verfolgt | geortet
situation-rungs-entered_accounts = In fremde Konten geschaut
    .says = konten | handy
situation-rungs-twice_after_a_stop = Nach einem Stopp weitergeschrieben
    .says = nach einem stopp | weitergeschrieben
situation-rungs-none = Nichts davon
    .says = nichts | nein | weiß nicht | nix | gar nichts | nichts getan

# ours
situation-mild_days = War das an drei oder mehr der letzten 14 Tage?
situation-mild_days-three_or_more = Ja
    .says = ja | drei oder mehr | jeden tag
situation-mild_days-few = Nein, an weniger Tagen
    .says = nein | weniger | einmal | zweimal
situation-mild_days-not_sure = Ich bin nicht sicher
    .says = nicht sicher | weiß nicht | keine ahnung

# claims: A5
situation-goal = Die letzte davon: Was willst du?
situation-goal-them_back = Wieder zusammenkommen
    .says = zurück | wieder zusammen | sie zurück | ihn zurück | ich will ihn zurück | ich will sie zurück | dass er zurückkommt | dass sie zurückkommt
situation-goal-let_go = Loslassen und Frieden finden
    .says = loslassen | frieden | vergessen
situation-goal-not_sure = Ich bin nicht sicher
    .says = nicht sicher | weiß nicht | keine ahnung
situation-goal-make_them_react = Eine Reaktion auslösen
    .says = reaktion | eifersüchtig machen

# claims: A2 A4 A5 B2
situation-react = Die Regel, wie sie verkauft wird, sagt: 30 Tage Schweigen machen besessen. Lee Baucom nennt das einen Trick, der selten klappt; das ist sein Eindruck, keine Daten. Auch Coach Lee sagt, dass Schweigen allein nichts wie von Zauberhand heilt.
situation-goal_again = Mit dem im Kopf: Was willst du am meisten? Jede Antwort ist in Ordnung.
situation-goal_again-them_back = Wieder zusammenkommen
    .says = zurück | wieder zusammen
situation-goal_again-let_go = Loslassen und Frieden finden
    .says = loslassen | frieden
situation-goal_again-not_sure = Ich bin nicht sicher
    .says = nicht sicher | weiß nicht | keine ahnung
situation-goal_again-make_them_react = Trotzdem eine Reaktion
    .says = reaktion

situation-ended_why = Wo das Ende unklar ist, kann ein anderer Plan passen als nach einem klaren. Nach einem Todesfall frage ich nicht nach Kontakt.
situation-when_why = Es sagt mir, wie frisch das ist. Am Plan ändert es nichts, schätzen genügt.
situation-ties_why = Mit Ehe, Kindern oder gemeinsamem Zuhause kann ein anderer Plan passen als Schweigen. Mit Arbeit, Haustier oder Mietvertrag hat Praktisches seinen Platz darin.
situation-home_why = Ein Zuhause, das ihr teils teilt, und wie es bei Treffen geht, können einen anderen Plan passend machen.
situation-last_word_why = Sollst du aufhören oder bist du blockiert, schlage ich außer Praktischem keinen Kontakt vor. Will die andere Seite über euch reden, kann ein anderer Plan passen.
situation-did_why = Kam die Bitte, über euch zu reden, und zeigte sich, was anders werden muss, kann ein anderer Plan passen. Weniger lässt den Plan, wie er ist.
situation-heart_why = Es bestimmt, wie selten eine kurze Nachricht sein soll, falls überhaupt. Den Plan wählt es nicht.
situation-rungs_why = Manches davon kann Angst machen, und dann geht es im Plan zuerst ums Aufhören. Nur dafür brauche ich die Antwort.
situation-mild_days_why = An drei oder mehr Tagen geht es im Plan zuerst ums Aufhören. Bei weniger entscheiden deine anderen Antworten.
situation-goal_why = Loslassen hat einen eigenen Plan, der dir jederzeit offensteht. Sonst entscheidet, was du vorher gesagt hast.
situation-goal_again_why = Loslassen hat einen eigenen Plan, der dir jederzeit offensteht. Sonst entscheidet, was du vorher gesagt hast.
