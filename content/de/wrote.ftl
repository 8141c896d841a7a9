### Es kam eine Nachricht.

wrote-what = Vor allem anderen: Gerade ist keine Antwort fällig. Lies es einmal, dann leg das Handy weg. Was ist es, vor allem?
wrote-what-practical = Praktisches
    .says = praktisch | kinder | geld
wrote-what-small = Ein Like, ein Hey, warme Worte
    .says = like | hey | kaffee | wie geht's | vermisst mich | ich vermisse dich
wrote-what-talk = Ein Wunsch, über uns zu reden
    .says = reden | will reden | will zurück | will mich zurück | treffen
wrote-what-stop = Eine Bitte aufzuhören
    .says = aufhören | ich soll aufhören
wrote-what-hostile = Es ist hart oder eine Drohung
    .says = hart | drohung | wütend

# claims: E-orders
wrote-guide-read_the_order = Solange eine Anordnung gilt, kann auch eine Antwort ein Verstoß sein: Deine Anordnung oder deine Rechtshilfe sagt, was erlaubt ist. Heb die Nachricht auf; sie kann wichtig sein.
wrote-guide-safe_first = Du musst nicht antworten. Heb die Nachricht auf und zeig sie jemandem, dem du vertraust.
wrote-guide-do_not_answer = Bitte antworte hierauf nicht. Es hebt von allein nichts auf, und eine Antwort könnte euch beide wieder hineinziehen.
wrote-guide-business_only = Antworte nur auf das Praktische, kurz und schlicht. Es kann warten, bis du ruhig bist.
wrote-guide-respect_the_stop = Dann lassen wir es dort, ohne ein letztes Wort. Das ist schwer, und es ist das Achtsamste, was du tun kannst.
wrote-guide-let_it_pass = Hierauf schuldest du keine Antwort. Lass es stehen, wenigstens für heute.
wrote-guide-short_light_slow = Wenn du antworten willst: kurz, leicht und langsam. Eine Zeile, nichts über euch beide, morgen ist früh genug.
wrote-guide-one_clear_no = Du hast dich fürs Loslassen entschieden. Keine Antwort ist in Ordnung; oder ein klares Nein in eigenen Worten, einmal.
wrote-guide-prepare_a_talk = Antworte kurz und ruhig, und lass das große Gespräch für ein Treffen. Langsam ist hier gut.

wrote-before-logistics = Antworte nur auf das Praktische, kurz und schlicht. Es kann warten, bis du ruhig bist.
wrote-before-crumb = Es kann viel heißen oder wenig; eine Nachricht allein sagt das nicht. Wenn du antwortest, dann kurz und leicht, morgen.
wrote-before-invitation = Das ist mehr als ein kleines Zeichen. Antworte kurz und ruhig; es eilt nicht.
wrote-before-asks_to_stop = Dann lassen wir es dort, ohne ein letztes Wort. Das ist schwer, und es ist das Achtsamste, was du tun kannst.
wrote-before-hostile = Hierauf schuldest du keine Antwort. Lass es stehen, und heb die Nachricht auf.

wrote-note_the_date = Notiert. Wenn es wieder kommt, heb die Nachrichten auf und schreib Tag und Uhrzeit auf.
wrote-then = Was möchtest du jetzt?
wrote-then-clear_no = Ein klares Nein, Schritt für Schritt
    .says = klares nein | ein nein
wrote-then-box = Erst hier eine Antwort schreiben
    .says = antwort | schreiben
wrote-then-calm = Etwas Ruhiges · 2 Min.
    .says = ruhig
wrote-then-nothing = Erst mal liegen lassen
    .says = nichts | nein | liegen lassen
wrote-fine = Gut. Es kann dort liegen; nichts läuft weg.

wrote-what_why = Praktisches, ein kurzer Gruß und der Wunsch zu reden brauchen je eine andere Antwort, oder keine. Das Nächste genügt.
