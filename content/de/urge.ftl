### Der Platz für Ungesendetes, das Warten und die Rückkehr.

urge-box = { $name ->
    [none] Ich bin da. Schreib es hierher, genau so, wie du es senden würdest.
   *[other] Ich bin da. Schreib es hierher, genau so, wie du es an { $name } senden würdest.
}
urge-box-distract = Lenk mich ab
    .says = ablenken | etwas anderes
urge-box-they_texted = Die andere Seite schrieb zuerst
    .says = er hat geschrieben | sie hat geschrieben | nachricht bekommen
urge-box-sent = Schon gesendet
    .says = ich habe es gesendet | zu spät | abgeschickt | schon geschickt | hab ich schon | hab's schon geschickt | habs schon geschickt | hab's geschickt | ich hab's geschickt | ich habe es geschickt | schon abgeschickt | hab ihm schon geschrieben | hab ihr schon geschrieben | ich hab's getan
urge-if_then = Dein eigener Plan: { $plan }
urge-here_first = Dann zuerst hier: Schreib, was du schicken würdest. Hier geht es nirgendwohin.
urge-not_written = Dann ist nichts geschrieben, und nichts ging raus. Ich bin da, wenn es wiederkommt.
urge-not_kept = Nichts davon geht raus. Wenn du fertig bist, lasse ich die Worte los; behalten wird nichts.

urge-letter = { $name ->
    [none] Ich bin da. Schreib es auf, und ich behalte es als Brief.
   *[other] Ich bin da. Schreib an { $name }, und ich behalte es als Brief.
}
urge-letter-not_now = Jetzt nicht
    .says = später | nein
urge-letter_any_time = Jederzeit. Die Seite bleibt offen.
urge-letter_kept = Behalten, nur für dich. Du kannst es lesen, wann du willst.

urge-to_me = Dann bleibt es aus deinen Worten heraus. Nichts geht hinaus, und es eilt nicht.
urge-to_me_again = Auch das bleibt draußen. Ich bin da.
urge-put_with_it = Ich habe es dazugelegt.
urge-practical_alone = Dieser Teil ist praktisch und könnte allein gehen: „{ $words }“
urge-hold = Es liegt hier und ist nirgends hingegangen. Wie lange warten wir, bevor du entscheidest?
urge-hold-morning = Morgen früh
    .says = morgen | früh | bis morgen | bis morgen früh | ich warte bis morgen
# Die Spanne ist unsere, ours.
urge-hold-one_hour = 1 Stunde
    .says = eine stunde | stunde | weiß nicht | keine ahnung | egal | entscheide du | 1h | 1 h | 1 std | 60 min
urge-hold-twenty_minutes = 20 Min.
    .says = 20 minuten | zwanzig minuten | 20 min | 20 | zwanzig | 20m
urge-hold-practical = Nur den praktischen Teil
    .says = praktisch
urge-hold-send = Ich sende es
    .says = senden | abschicken | ich schick es | ich schicke es | ich schicks | schick ich ab | ich sende es trotzdem | ich schicks trotzdem
urge-hold_read = Es liegt hier. „{ $phrase }“ { $why } Wie lange warten wir, bevor du entscheidest?
urge-hold_read-morning = Morgen früh
    .says = morgen | früh
# Die Spanne ist unsere, ours.
urge-hold_read-one_hour = 1 Stunde
    .says = eine stunde | stunde | weiß nicht | keine ahnung | egal | entscheide du | 1h | 1 h | 1 std | 60 min
urge-hold_read-twenty_minutes = 20 Min.
    .says = 20 minuten | zwanzig minuten | 20 min | 20 | zwanzig | 20m
urge-hold_read-practical = Nur den praktischen Teil
    .says = praktisch
urge-hold_read-send = Ich sende es
    .says = senden | abschicken | ich schick es | ich schicke es | ich schicks | schick ich ab | ich sende es trotzdem | ich schicks trotzdem
urge-why-begging = zieht stark, und vor einem Zug weichen viele zurück.
urge-why-attack = kann als Schlag ankommen, und dann hört man nur den Schlag.
urge-why-guilt = gibt der anderen Seite deinen Schmerz zu tragen.
urge-why-bargain = ist ein Angebot, und so früh klingt ein Angebot leicht nach Druck.
urge-why-probe = sucht eine Antwort, ohne zu sagen, warum.

urge-held-morning = Es wartet bis morgen früh. Um 8 bringe ich es zurück; bis dahin braucht niemand eine Antwort von dir.
urge-held-one_hour = Es wartet eine Stunde. Dann bringe ich es zurück, und du entscheidest.
urge-held-twenty_minutes = Es wartet 20 Minuten. Dann bringe ich es zurück, und du entscheidest.
urge-held_for_them = Es wartet, wie du wolltest, und am Morgen gehen die Worte. In Ruhe gelassen zu werden, das entscheidet der andere Mensch, und du kannst es geben.

urge-strength = Wie stark war es, als du hierher kamst?
urge-strength-none = Kaum da
    .says = nichts | 0
urge-strength-some = Da
    .says = etwas | ein bisschen
urge-strength-strong = Stark
urge-strength-almost = Fast gesendet
    .says = fast
urge-strength-skip = Überspringen
    .says = weiter | lieber nicht
urge-trigger = Was hat es ausgelöst?
urge-trigger-alone = Alleinsein
    .says = allein | einsam
urge-trigger-night = Die Nacht
    .says = nacht | kann nicht schlafen
urge-trigger-their_page = Das Profil oder ein Foto
    .says = profil | foto
urge-trigger-a_memory = Eine Erinnerung
    .says = erinnerung | ein lied
urge-trigger-a_date = Ein Datum
    .says = datum | geburtstag | jahrestag
urge-trigger-alcohol = Alkohol
    .says = getrunken
urge-trigger-a_quarrel = Ein Streit
    .says = streit
urge-trigger-they_wrote = Eine Nachricht kam
urge-trigger-other = Etwas anderes
    .says = anderes
urge-trigger-skip = Überspringen
    .says = weiter | lieber nicht
urge-noted = Danke. Es kann in Wellen kommen, und Wellen gehen vorbei, ohne dass du etwas tust.

urge-over = Das Warten ist vorbei. Das hast du geschrieben.
urge-over_late = Dein Warten war schon vor einer Weile vorbei. Das hast du geschrieben.
urge-another_over = Noch ein Warten ist vorbei. Die Worte sind weiter hier.
urge-draft_shown = „{ $words }“
urge-draft_not_there = Diese Worte sind fort. Gesendet wurde nichts.
urge-dropped = Dann bleibt es hier. Das kostet Kraft.
urge-return = Und jetzt?
urge-return-let_go = Loslassen
    .says = lass es los | löschen
urge-return-keep = Behalten
    .says = behalte es
urge-return-wait = Noch einmal warten
    .says = warten
urge-return-sent = Ich habe es gesendet
    .says = gesendet | abgeschickt
urge-return-think = Hilf mir denken
    .says = denken
urge-gone = Fort. Es wurde gesagt, und niemand musste antworten.
urge-kept = Behalten, ungesendet. Lesen, behalten, loslassen: das ist deins.
urge-strength_now = Und wie stark ist es jetzt?
urge-strength_now-none = Weg
    .says = nichts | 0
urge-strength_now-some = Noch da
    .says = etwas | ein bisschen
urge-strength_now-strong = Stark
urge-strength_now-almost = Stärker geht nicht
    .says = fast
urge-strength_now-skip = Überspringen
    .says = weiter | lieber nicht
urge-eased = Notiert. Du hast es ausgehalten, und das zählt.
urge-still = Notiert. Es darf stark bleiben, und du musst trotzdem nichts tun. Das hast du gerade gezeigt.

# claims: B13
urge-aim = Lies es einmal so, wie es dort ankäme, an einem Tag wie heute. Wozu soll es dienen?
urge-aim-be_heard = um gehört zu werden
urge-aim-know = um etwas zu erfahren
urge-aim-settle = um etwas zu klären
urge-aim-feel_close = um kurz Nähe zu spüren
urge-aim-make_them_react = um eine Reaktion zu bekommen
urge-reply = Was kommt wohl am ehesten zurück?
urge-reply-warm = eine warme Antwort
urge-reply-short = eine kurze Antwort
urge-reply-angry = eine wütende Antwort
urge-reply-none = nichts
urge-no_reply = Und wenn nichts zurückkommt?
urge-no_reply-fine = Das ginge
urge-no_reply-hurt = Es täte weh
urge-no_reply-again = Ich schriebe noch einmal
urge-thought = Du würdest es senden, { $aim }, und am ehesten kommt zurück: { $reply }.
urge-thought_no_reply-fine = Ohne Antwort ginge es dir gut. Das macht beides leichter.
urge-thought_no_reply-hurt = Stille täte weh. Vielleicht ist es freundlicher zu dir, einen Tag zu wählen, an dem du sie tragen kannst.
urge-thought_no_reply-again = Stille zöge dich ins nächste Schreiben. Gut, das jetzt zu wissen und nicht erst dann.

# claims: E-page
urge-look = Die Seite ist ein Tippen entfernt, und Nachsehen weckt die Sehnsucht meist neu. Was hilft dir über die nächsten Minuten?
urge-look-mute = Außer Reichweite bringen
    .says = stummschalten | ausblenden | blockieren | entfolgen | abmelden | weg damit
urge-look-calm = Etwas Ruhiges · 2 Min.
    .says = ruhig | etwas ruhiges | lenk mich ab
urge-look-looked = Ich habe schon nachgesehen
    .says = schon nachgesehen | nachgesehen | zu spät
urge-look-write = Ich will schreiben
    .says = schreiben | ich will schreiben
urge-look_muted = Schalte die Seite stumm oder blende sie aus, oder melde dich ab und leg das Handy in ein anderes Zimmer. Es dauert eine Minute und lässt sich jederzeit ändern.

urge-look_in = Ich schaue nur kurz vorbei. Wie ist es jetzt?
urge-look_in-eased = Es hat nachgelassen
    .says = besser | gut
urge-look_in-strong = Noch stark
    .says = stark | schlimmer
urge-look_in-sent = Ich habe es gesendet
    .says = gesendet
urge-look_eased = Gut. Du bist dabei geblieben, und das war das Schwere.

urge-more_let_go = Auch das ist fort. Sag so viel, wie du brauchst.
urge-let_go-court_order = Ich habe die Worte losgelassen. Solange eine Anordnung gilt, kann eine Nachricht gegen sie verstoßen, auch eine Antwort oder ein Like. Was erlaubt ist, sagen die Anordnung oder deine Anwältin oder dein Anwalt.
urge-let_go-safety_first = Ich habe die Worte losgelassen, nichts ging raus. Wer dir Angst macht, hat kein Recht auf Antwort.
urge-put_down = Was würde jetzt helfen?
urge-put_down-calm = Etwas Ruhiges · 2 Min.
    .says = ruhig | ablenken
urge-put_down-not_safe = Ich bin nicht sicher
    .says = nicht sicher | gefahr
urge-put_down-fine = Es geht gerade
    .says = geht | nichts
urge-here = Gut. Der Platz ist hier, wann immer du ihn brauchst.

urge-rest = Das ist heute Nacht das dritte Mal. Ich behalte es ungelesen; um diese Zeit hilft Ruhe oder ein Mensch. Was soll es sein?
urge-rest-morning = Bring es mir morgen früh
    .says = morgen | schlafen
urge-rest-person = Ich schreibe lieber jemandem von hier
    .says = freund | freundin | ein mensch
urge-rest-calm = Erst etwas Ruhiges
    .says = ruhig
urge-rest-send = Ich sende es
    .says = senden | abschicken
urge-rest_then-morning = Bis 8 ist es hier gut aufgehoben. Leg das Telefon außer Reichweite und leg dich hin, auch wenn der Schlaf sich Zeit lässt.
urge-rest_then-person = Gut. Ein Satz wie „leistest du mir kurz Gesellschaft“ genügt, und um 8 bringe ich das hier zurück.
urge-rest_then-calm = Bis 8 ist es hier gut aufgehoben. Erst werden wir langsamer.

urge-child_way-now = Das klingt nach einem Kind, und das soll nicht warten. Sag nur diesen Teil, kurz und klar, jetzt.
urge-child_way-court_order = Gesundheit, Abholen und Sicherheit eines Kindes sollen nicht warten. Nimm den Weg, den die Anordnung nennt: Anwalt oder Anwältin, die App, die Person dazwischen. Wenn es eilt, zuerst diese Nummer:
urge-child_way-safety_first = Gesundheit, Abholen und Sicherheit eines Kindes sollen nicht warten. Geh über eine dritte Person oder den offenen Weg fürs Kind, kurz und klar. Wenn es eilt, zuerst diese Nummer:
urge-child_way-stop_pursuit = Gesundheit, Abholen und Sicherheit eines Kindes sollen nicht warten. Geh über eine dritte Person oder den offenen Weg fürs Kind, nur mit diesem Teil. Wenn es eilt, zuerst diese Nummer:
urge-child = Wie steht es?
urge-child-done = Es ist unterwegs
    .says = erledigt | gesendet
urge-child-danger = Es ist ein Notfall
    .says = notfall | dringend
urge-child-not_about_child = Es ging nicht um ein Kind
    .says = nein
urge-child_done = Gut. Das war Sorge für ein Kind, und es zählt gegen niemanden.
urge-child_danger = Ruf jetzt an; ich bleibe hier. Du kannst jederzeit wieder schreiben.

urge-practical = Nur das: „{ $words }“ Du kannst es kopieren und so senden.
urge-practical-sent = Gesendet
    .says = erledigt
urge-practical-wait = Jetzt nicht
    .says = warten | nein
urge-practical_sent = Gut. Praktisches ist in Ordnung.

urge-asked_to_stop = Wurdest du gebeten aufzuhören, oder blockiert?
urge-asked_to_stop-no = Nein
urge-asked_to_stop-stop = Ich sollte aufhören
    .says = aufhören
urge-asked_to_stop-blocked = Ich bin blockiert
    .says = blockiert
urge-asked_to_stop-not_sure = Ich weiß es nicht
    .says = vielleicht | unsicher
urge-lighter = Deine eigenen Worte ohne den schweren Teil: „{ $words }“
urge-sending = { $honest }
urge-sending-why_now = Frag mich: Warum jetzt?
    .says = warum jetzt
urge-sending-planned = Genau das habe ich gesendet
    .says = genau das | nur das
urge-sending-sent = Ich habe es gesendet
    .says = gesendet | abgeschickt
urge-sending-wait = Ich warte doch
    .says = warten | nein

urge-honest-none_yet = Ich weiß noch zu wenig, um mehr zu sagen, und es ist deine Entscheidung. Ist es raus, holst du es nicht zurück. Was du auch tust, du kannst es mir erzählen.
urge-honest-court_order = Beim Senden helfe ich hier nicht. Unter einer Anordnung kann auch eine freundliche Nachricht ein Verstoß sein und gegen dich zählen. Was erlaubt ist, sagt dir das Gericht oder ein Anwalt oder eine Anwältin.
urge-honest-safety_first = Beim Senden helfe ich hier nicht. Wer dir Angst macht oder dich verletzt, kann durch eine Nachricht näher kommen. Ein Mensch, der sich damit auskennt, kann mit dir abwägen.
urge-honest-stop_pursuit = Beim Senden helfe ich hier nicht. Nach einem Nein oder nach vielen Versuchen nimmt noch eine Nachricht diese Wahl weg. Hier aufzuhören liegt bei dir.
urge-honest-stopped = Es wurde um Ruhe gebeten, darum helfe ich hier nicht beim Senden. Noch eine Nachricht sagt, dass das Nein nicht gehört wurde. Ich sage es einmal.
# claims: B39
urge-honest-blocked = Du bist blockiert, und das ist ein Nein, darum helfe ich hier nicht beim Senden. Noch eine Nachricht nimmt diese Wahl weg. Ich sage es einmal.
urge-honest-stop_not_sure = Du weißt nicht, ob du aufhören sollst, darum nehme ich es als Nein und helfe hier nicht beim Senden. Es kann warten, bis du mehr weißt. Ich sage es einmal.
urge-honest-moving_on = Ein klares Nein in deinen Worten genügt: dass du entschieden hast, dass du nicht antwortest, was praktisch bleibt. Mehr macht es wieder auf.
urge-honest-human_first = Eine faire Frage darf einmal gestellt werden: Ist es vorbei? Der Rest kann auf ein Gespräch mit jemand Neutralem warten.
urge-honest-at_the_table = Kurz, leicht und langsam; das große Gespräch gehört an einen Tisch. Deine eigenen Worte reichen.
# claims: A17 A20
urge-honest-note_open = Eine kurze Zeile in deinen Worten passt zu deinem Plan. Drei Proben: Sie bittet um keine Antwort, lässt euch beide aus dem Spiel und folgt auf keine unbeantwortete. Schon “ich liebe dich noch” verlangt viel.
# 14 Tage: ours.
urge-honest-note_too_soon = Deine letzte Zeile ist keine 14 Tage her, das wäre eine zu viel. Diese Grenze ist unsere Wahl, kein Gesetz. Entscheiden darfst du.
# Tag 14: ours.
urge-honest-note_before_review = Dein Plan hat keine Zeilen vor der ersten Rückschau an Tag 14. Diese Grenze ist unsere Wahl. Entscheiden darfst du.
urge-honest-why_now_open = An dieser Stelle deines Plans ist eine Nachricht möglich: warum jetzt, einmal gesagt, auf keine Antwort gefasst.
# 30 Tage: ours.
urge-honest-why_now_before_review = Dein Plan lässt das bis zur Rückschau nach 30 Tagen, bis auf Praktisches oder eine Antwort. Dieser Tag ist unsere Wahl. Entscheiden darfst du.
urge-honest-why_now_already_sent = Eine Nachricht ist draußen und noch ohne Antwort. Eine zweite würde drängen. Entscheiden darfst du.
urge-honest-other = Ist es raus, holst du es nicht zurück. Entscheiden darfst du.
urge-honest-bereaved = Am anderen Ende ist niemand mehr, und gesagt werden dürfen die Worte trotzdem. Die Seite für Briefe ist immer offen.
urge-honest-moving_on_said = Dein klares Nein hast du einmal gesagt. Ein zweites macht es wieder auf. Entscheiden darfst du.
urge-honest-human_first_said = Du hast einmal gefragt, ob es vorbei ist. Noch einmal zu fragen würde drängen. Entscheiden darfst du.
# claims: A25; ours
urge-honest-human_first_too_soon = Vor weniger als 7 Tagen hast du darum gebeten, zurückzukommen, und so bald noch einmal drängt. Diese Spanne ist unsere Wahl. Entscheiden darfst du.
urge-honest-reply = Eine Nachricht kam, und eine kurze, leichte Antwort passt zu deinem Plan. Nichts über euch beide; langsam ist gut.

urge-why_now = Warum jetzt und nicht letzte Woche? In deinen Worten; ich behalte sie nicht.
urge-why_now_reply = Welche Antwort erwartest du?
urge-why_now_none = Und wenn keine kommt: Was tust du an dem Abend?
# Die Spanne ist unsere, ours.
urge-why_now_held = Danke. Nach so viel Stille warten wir { $hours } Stunden; diese Spanne ist unsere Wahl. Dann kommen die Worte zurück, und mehr als eine Nachricht wird es nicht.

urge-strength_why = Ich meine, wie schwer es war, es nicht zu senden, als du anfingst. Mit der Zeit zeigt es dir, wie solche Momente kommen und gehen.
urge-strength_now_why = Ich meine, wie schwer es jetzt ist, es nicht zu senden. Jede Antwort ist recht.
urge-trigger_why = Ich meine, was kurz davor war: ein Ort, eine Stunde, ein Foto. Beim nächsten Mal siehst du es vielleicht kommen.
urge-asked_to_stop_why = Wurdest du gebeten aufzuhören, oder bist du blockiert, helfe ich nicht bei einer Nachricht. Darum frage ich.
urge-return_why = Ich meine die Worte, die du aufgehoben hast. Sie können gehen, bleiben oder länger warten, oder wir sehen sie zusammen an; sind sie schon draußen, sag es.
urge-aim_why = Ich meine, was du dir davon erhoffst. Es beim Namen zu nennen, macht die Wahl oft leichter.
urge-reply_why = Ich meine, was am ehesten zurückkäme, so wie es jetzt ist. Raten genügt.
urge-no_reply_why = Ich meine: Wenn nichts kommt, wie wäre das für dich?
