### Die Karten: die eigene Sicht des Plans und die des anderen Artikels.
### `cost` names the risk and for whom the plan is wrong. Paraphrased and attributed; no sentence is the authors'.

# claims: A1 E-orders
plan_card-card-court_order = Plan: der Anordnung folgen. Sie ist Recht, etwas anderes als die „Kontaktsperre“ aus Ratgebern, und schon eine Antwort, ein Like oder ein Wort über Freunde kann sie brechen. Lies sie, oder frag eine Anwaltskanzlei; zum Recht kann ich nicht raten.
# claims: A1 E-orders
plan_card-card-court_order_fear = Plan: der Anordnung folgen, sie ist Recht; schon eine Antwort, ein Like oder ein Wort über Freunde kann sie brechen. Lies sie, oder frag eine Anwaltskanzlei; zum Recht kann ich nicht raten.
plan_card-safety_block = Deine Sicherheit kommt zuerst: Bei Gefahr hol sofort Hilfe oder schick /crisis.
plan_card-card-safety_first = Plan: Sicherheit zuerst. Verletzt, überwacht oder verängstigt zu werden ist nicht deine Schuld, und keine Frage nach Kontakt steht davor. Ich rate zu keinem Kontakt, und ich schreibe nicht zuerst, bis du sagst, dass es hier sicher ist.
# claims: B12 B39
plan_card-card-stop_pursuit = Plan: aufhören und zurücktreten. Angst oder ein Nein heißt: kein Kontakt, auf keinem Weg, und auch liebe Worte sind Kontakt.
# claims: A17 A19 B10 B38
plan_card-card-stop_pursuit_tries = Plan: aufhören und zurücktreten. Beide Artikel sind sich einig, dass Bedrängen wegtreibt, darum gibt es vorerst keinen Kontakt, auch keine lieben Worte.
plan_card-one_hour = Aufhören kannst du, eine Stunde nach der anderen.
plan_card-under_one_roof = Unter einem Dach bleib bei dem, was der Tag braucht, und lass „uns“ ruhen.
# claims: A6
plan_card-card-moving_on = Plan: weitergehen. Lee Baucom räumt ein, dass Schweigen erleichtern kann, weil der Kopf loslässt, und sagt, dass du das auch ohne Regel haben kannst. Also nehmen wir die Aufmerksamkeit weg und geben sie Abenden, Menschen und dir.
# claims: B7 B8 B20
plan_card-card-at_the_table = Plan: am Tisch. Coach Lee sagt: Wenn jemand bereit ist zu reden, vergeudet Schweigen nur Zeit, und die eigentliche Arbeit beginnt. Also: kurze, leichte, langsame Antworten, klare Grenzen und ein Gespräch, das du vorbereitest.
# claims: A29
plan_card-card-human_first = Plan: erst ein Mensch. Keiner der Artikel beantwortet, wo du stehst, und ich erfinde keine Antwort. Mediation, eine Paartherapie oder, wenn du magst, jemand aus deiner Gemeinde kann euch beiden zuhören.
# claims: A9 A17
plan_card-card-space_not_distance = Plan: Raum, nicht Ferne. Lee Baucom sagt, Raum heißt, niemanden zu bedrängen, und volles Schweigen sage, dass es dir egal ist und das Gehen richtig war. Also: selten, freundlich, keine Fragen und kein Wort über „uns“.
# claims: A9 A17
plan_card-card-space_not_distance_left = Plan: Raum, nicht Ferne. Kein Artikel spricht zu der Person, die gegangen ist, also wäge ab: Lee Baucom sagt, bedränge nicht, und schweige nicht, als wäre es dir egal. Also: selten, freundlich, keine Fragen und kein Wort über „uns“.
# claims: B3 B4 B5 B14 E-contact
plan_card-card-give_the_breakup = Plan: die Trennung geben. Coach Lee sagt: Wer jetzt abgeschlossen hat, lässt sich nicht drängen, und Zurücktreten ist der reife erste Schritt an den Tisch. Wir nutzen die Stille für dich: um fest zu stehen, was immer dort geschieht.
# claims: B4 B12 B31
plan_card-card-give_the_breakup_left = Plan: die Trennung geben. Kein Artikel spricht zu der Person, die gegangen ist, also wäge ab: Am besten passt das Zurücktreten von Coach Lee, denn es drängt niemanden. Wir nutzen die Stille für dich: um fest zu stehen und klar zu sehen, was du willst.

plan_card-cost-court_order = Der Preis: Manches bleibt ungesagt, und nur ein Gericht kann das ändern. Falsch ist er für dich nur, wenn es keine Anordnung gibt; das Papier oder das Gericht sagt es dir.
plan_card-cost-safety_first = Der Preis: Es kann einsam sein, also sag es einem Menschen. Falsch ist er für dich, wenn dir niemand Angst macht und du die Anspannung beim Treffen meintest.
plan_card-cost-stop_pursuit = Der Preis: Du weißt nicht, wie es dort geht. Falsch ist er für dich, wenn du etwas aus Versehen gewählt hast; dann antworte neu.
plan_card-cost-moving_on = Der Preis: An manchen Tagen fühlt sich Loslassen wie ein zweiter Verlust an. Falsch ist er für dich, wenn du ihn nur gewählt hast, damit es heute nicht wehtut.
plan_card-cost-at_the_table = Der Preis: Die Hoffnung läuft dem voraus, was gesagt wurde. Falsch ist er für dich, wenn nur ein Like, ein spätes „Hey“ oder ein Kaffee kam.
plan_card-cost-human_first = Der Preis: Er ist langsam und braucht Hilfe von außen. Falsch ist er für dich, wenn jemand Angst hat oder klar gesagt wurde, dass es aus ist.
# claims: A17 A20
plan_card-cost-space_not_distance = Der Preis: Auch eine liebe Nachricht kann belasten. Falsch ist er für dich, wenn du aufhören sollst oder Schweigen dich zerbrechen würde. Die Idee ist von ihm; die Grenze für Nachrichten von uns.
# claims: A9 A11
plan_card-cost-give_the_breakup = Der Preis: Schweigen kann sich ziehen, und Lee Baucom findet, es wirke gleichgültig. Falsch ist er für dich, wenn Kinder, ein Zuhause oder eine Ehe euch binden oder ein Gespräch gewünscht ist.
# claims: A9 A17
plan_card-cost-give_the_breakup_tied = Der Preis: Schweigen kann sich ziehen, und Lee Baucom findet, es wirke gleichgültig. Was euch noch verbindet, geht weiter, nur in praktischen Worten. Falsch ist er für dich, sobald ein Gespräch gewünscht ist.

# claims: B3 B18 B30 B47
plan_card-other-moving_on = Coach Lee schreibt für Menschen, die noch hoffen: Zurücktreten zeigt Stärke und ist der erste Schritt an den Tisch. Er sagt, das allein reiche oft; Daten hat er nicht. Wenn du merkst, dass du noch hoffst, sag es mir, und wir schauen neu.
# claims: A16 A17 A22
plan_card-other-at_the_table = Lee Baucom schaut auf das Wie: Die falsche Nachricht schadet, und Raum heißt, nicht zu bedrängen. Eine Stimme, der er zustimmt, ergänzt: Greif niemanden fürs Gehen an. Was dort gefühlt wird, ist so wirklich wie deins.
# claims: A9 A17 B10 B12
plan_card-other-human_first = Lee Baucom würde sagen: Bleib nah, ohne zu bedrängen, denn Schweigen wirkt gleichgültig. Coach Lee würde sagen: Tritt zurück, denn Druck treibt weg. Beide schreiben über klarere Fälle als deinen.
# claims: B10 B21 B22
plan_card-other-space_not_distance = Coach Lee sagt das Gegenteil: Sich jetzt zu melden, auch nur um Zuneigung zu zeigen, verärgert jemanden, der abgeschlossen hat, und treibt weg. Wie viel dir liegt, zählt in diesem Moment nicht. Tritt zurück und lass es kommen.
# claims: A4 A8 A9
plan_card-other-give_the_breakup = Lee Baucom sagt das Gegenteil: Schweigen sagt, dass es dir egal ist und das Gehen richtig war. Abwesenheit nährt nur ein Herz, das noch zugetan ist, kein verletztes, wütendes oder fernes. Nach seiner Erfahrung klappt die Regel selten.

plan_card-first-court_order = Erster Schritt: Such das Papier und lies, was es ausschließt.
plan_card-first-safety_first = Erster Schritt: /crisis nennt Menschen, die dafür da sind, Tag und Nacht. In /kit gibt es eine Seite für einen eigenen Plan.
plan_card-first-stop_pursuit = Erster Schritt: Leg weg, was es leicht macht, wie den Chat und das Profil.
# claims: A6
plan_card-first-moving_on = Erster Schritt: Schalte das Profil stumm, und gib den Abend etwas Eigenem.
# claims: B36
plan_card-first-at_the_table = Erster Schritt: Wähle vor der Antwort das eine, was du verstehen willst.
# claims: A25
plan_card-first-human_first = Erster Schritt: Überleg, wer euch beiden zuhören könnte, und bitte 7 Tage lang nicht ums Zurückkommen.
# claims: A17
plan_card-first-space_not_distance = Erster Schritt: Lass „uns“ heute ruhen, und sei freundlich, wo ihr euch trefft.
# claims: B45
plan_card-accepted = Aus dem Alltag des anderen zu gehen, das ist eine Trennung, und es darf wehtun.
# claims: B31
plan_card-first-give_the_breakup = Erster Schritt: Chat stummschalten und archivieren, Abkürzungen entfernen, und sag es einem Freund oder einer Freundin.
plan_card-incident_notes = Du kannst hier mit Datum festhalten, was geschieht, und es mitnehmen.

# claims: A8
plan_card-notes-none_needed = Es wirkt warm, also braucht es jetzt keine Nachricht.
# ours
plan_card-notes-one_in_fourteen = Höchstens eine kurze, liebe Nachricht in 14 Tagen; diese Zahl ist unsere Wahl.
# ours
plan_card-notes-after_review = Keine Nachricht vor Tag 14; dieses Datum ist unsere Wahl.
plan_card-notes-no_cap = Zu Hause nur über Praktisches reden, zu einer festen Stunde in der Woche.

plan_card-logistics-open = Praktisches bleibt offen: geplant, kurz und nur das.
plan_card-logistics-by_the_order = Praktisches geht nur auf dem Weg, den die Anordnung nennt.
plan_card-logistics-third_party = Praktisches geht über eine dritte Person oder den Weg des Gerichts.
plan_card-logistics-third_party_or_open = Was die Kinder brauchen, geht über eine dritte Person, den Weg des Gerichts oder eine schlichte Nachricht nur über sie.

plan_card-reason-chosen = Du hast ihn selbst gewählt und die andere Sicht gelesen.
plan_card-reason-died = Du hast mir von einem Todesfall erzählt.
plan_card-reason-order_binds = Eine Anordnung oder Auflage gilt für dich.
plan_card-reason-order_protects = Eine Anordnung schützt dich.
plan_card-reason-order_not_sure = Bei der Anordnung bist du nicht sicher, also handle ich, als gäbe es eine.
plan_card-reason-fear = Du hast Angst, oder du wirst verletzt, bedroht oder kontrolliert.
# ours
plan_card-reason-kept_fear = Du hast mir früher von Angst erzählt. Das gilt, bis du die Sicherheitsfrage neu beantwortest, frühestens nach 3 Tagen.
plan_card-reason-safety_not_asked = Die Sicherheitsfrage ist noch offen.
plan_card-reason-feared = Du hast gesagt, dass man dich fürchtet oder dass du verletzt hast.
plan_card-reason-severe_acts = Du hast von einem Schritt über eine Blockierung, ein Stopp oder Privates hinweg erzählt.
# claims: B38; the days are ours
plan_card-reason-mild_acts = Du hast von mehreren Versuchen erzählt, an drei oder mehr von 14 Tagen.
# ours
plan_card-reason-kept_pursuit = Das war früher so. Es gilt, bis du die Sicherheitsfrage neu beantwortest, frühestens nach 3 Tagen.
plan_card-reason-letting_go = Du willst loslassen und Frieden finden.
# claims: B8
plan_card-reason-invited = Du wurdest um ein Gespräch über euch gebeten, und es blieb nicht bei Worten.
# claims: A23 A27
plan_card-reason-home_is_hard = Ihr teilt euch teils ein Zuhause, und Treffen enden übel oder die Kinder wissen es nicht.
plan_card-reason-not_clear = Es ist nicht klar, dass es aus ist, und um Abstand wurde nicht gebeten.
# claims: A15
plan_card-reason-married = Ihr seid verheiratet.
plan_card-reason-children = Ihr habt gemeinsame Kinder.
plan_card-reason-one_home = Ihr wohnt in einem Zuhause.
plan_card-reason-partly_home = Ihr wohnt teils zusammen.
plan_card-reason-stopped = Du sollst aufhören, und das gilt, bis etwas anderes gesagt wird.
# claims: B39
plan_card-reason-blocked = Du bist blockiert, und eine Blockierung ist ein Nein.
plan_card-reason-stop_not_sure = Ob du aufhören sollst, weißt du nicht sicher, also nehme ich es als Stopp.
plan_card-reason-space_asked = Es wurde um Abstand gebeten.
plan_card-reason-only_practical = Gewünscht ist nur Praktisches.
plan_card-reason-crumbs = Eine Nachricht ab und zu ist noch keine Einladung.
plan_card-reason-silence = Zum Kontakt kam kein Wort.
plan_card-reason-not_known = Was zum Kontakt gewünscht ist, weiß gerade niemand.

# claims: B6
plan_card-they_did_not_try = Wenn es sich anfühlt, als wäre es nicht einmal versucht worden: Das ist bitter, und so darfst du fühlen.

plan_card-question-order = eine Anordnung
plan_card-question-safety = die Sicherheit
plan_card-question-ended = das Ende
plan_card-question-ties = das, was euch verbindet
plan_card-question-home = euer Zuhause
plan_card-question-last_word = das letzte Wort zum Kontakt
plan_card-question-did = das, was von dort kam
plan_card-question-heart = den Eindruck von dort
plan_card-question-rungs = das, was du getan hast
plan_card-question-mild_days = die Zahl der Tage
plan_card-question-goal = deinen Wunsch
plan_card-question-acceptance = dein Annehmen

plan_card-choose = { $cost }
plan_card-choose-try = Ich versuche das
    .says = versuchen | ja | ok
plan_card-choose-keep = Gut, dabei bleibt es
    .says = behalten | ok | ja
plan_card-choose-another = Lieber einen anderen Plan
    .says = anderer plan | anderen
plan_card-choose-again = Die Fragen neu beantworten
    .says = neu | noch mal | falsch
plan_card-choose-why = Warum
    .says = wieso | gründe
plan_card-choose-other_side = Die andere Sicht
    .says = andere seite | andere sicht
plan_card-choose-died = Es gab einen Todesfall
    .says = gestorben

plan_card-more = Nimm dir Zeit. Was jetzt?
plan_card-more-try = Ich versuche das
    .says = versuchen | ja | ok
plan_card-more-keep = Gut, dabei bleibt es
    .says = behalten | ok | ja
plan_card-more-another = Lieber einen anderen Plan
    .says = anderer plan | anderen
plan_card-more-again = Die Fragen neu beantworten
    .says = neu | noch mal | falsch
plan_card-more-why = Warum
    .says = wieso | gründe
plan_card-more-other_side = Die andere Sicht
    .says = andere seite | andere sicht
plan_card-more-died = Es gab einen Todesfall
    .says = gestorben

plan_card-more_why = Eine neue Antwort über { $changes } könnte das ändern. Was jetzt?
plan_card-more_why-try = Ich versuche das
    .says = versuchen | ja | ok
plan_card-more_why-keep = Gut, dabei bleibt es
    .says = behalten | ok | ja
plan_card-more_why-another = Lieber einen anderen Plan
    .says = anderer plan | anderen
plan_card-more_why-again = Die Fragen neu beantworten
    .says = neu | noch mal | falsch
plan_card-more_why-other_side = Die andere Sicht
    .says = andere seite | andere sicht
plan_card-more_why-died = Es gab einen Todesfall
    .says = gestorben

# claims: A14 B34
plan_card-more_once = Einmal zu wissen: Lee Baucom und Coach Lee verkaufen jeder ein eigenes Programm. Was jetzt?
plan_card-more_once-try = Ich versuche das
    .says = versuchen | ja | ok
plan_card-more_once-keep = Gut, dabei bleibt es
    .says = behalten | ok | ja
plan_card-more_once-another = Lieber einen anderen Plan
    .says = anderer plan | anderen
plan_card-more_once-again = Die Fragen neu beantworten
    .says = neu | noch mal | falsch
plan_card-more_once-why = Warum
    .says = wieso | gründe

plan_card-kept = Gut. Es bleibt, wie es ist.
