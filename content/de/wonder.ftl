### Was Herzen fragen und von hier aus niemand beantworten kann. Eine ehrliche Antwort; keine Quoten, keine Daten, kein Versprechen.

# claims: A4 B18
wonder-will_they = Das kann ich nicht wissen, und versprechen kann es niemand. Coach Lee vermutet, dass Abstand oft reicht, Lee Baucom, dass er es selten tut; Zahlen hat keiner. Dein Abend muss nicht darauf warten.
# claims: A19 B12 B43
wonder-win_back = Keine Nachricht schafft das von allein. In einem sind sich beide Artikel einig: nicht betteln, nicht nachlaufen. Was zu euch passt, dafür ist /plan da.
# claims: A2 A10
wonder-how_long = Eine belegte Zahl hat niemand. Die Regel wird oft als dreißig Tage verkauft, sagt Lee Baucom, und erzählt von dreißig, aus denen sechs Monate wurden. Meine Termine sind nur zum Wieder-Hinsehen.
wonder-kept_apart = Was im anderen vorgeht, kann ich nicht wissen. Dein Plan lässt den Kontakt so oder so weg, und /plan sagt, warum.
wonder-letting_go = Das kann ich nicht wissen. Du willst loslassen, hast du gesagt, und das kann gelten, was auch kommt. Trotzdem zu fragen ist menschlich.
wonder-mourning = Darauf habe ich keine Antwort, und die Trauer fragt trotzdem. Du kannst es hier aufschreiben; es bleibt bei dir.
# claims: E-long
wonder-when_better = Dafür gibt es kein Datum, und lange zu leiden ist kein Versagen. Es kann in Wellen kommen, und eine Welle geht vorbei, ohne dass du etwas tust.
# claims: E-distance
wonder-my_fault = Das kann ich von hier nicht beurteilen, und ein wundes Herz urteilt hart. Sag dir, was du jemandem sagen würdest, der dich das fragt.
wonder-not_your_fault = Dass dir jemand wehtut oder Angst macht, ist nicht deine Schuld. /crisis nennt Menschen, die das jeden Tag hören.
wonder-what_next = Was war, lässt sich von hier nicht ändern. Was du jetzt tust, liegt bei dir, und /crisis nennt Menschen zum Reden.
wonder-tonight = Eine kleine Sache reicht für jetzt.
wonder-first_breath = Atme einmal langsam aus. Für den Anfang reicht das.
wonder-drunk = Dann muss heute Nacht nichts entschieden werden. Wasser, Bett, und was drängt, kommt in /urge statt aufs andere Handy.
wonder-talk_me_out = Ich würde warten. Jetzt muss nichts gesagt werden, und Abgeschicktes lässt sich nicht zurückholen.
wonder-does_it_work = Die zwei Artikel, die ich kenne, sind sich da uneinig. /views zeigt dir beide.
# claims: E-orders
wonder-may_i_court_order = Zum Recht kann ich nicht raten. Lies erst die Anordnung oder frag eine Anwältin: Schon eine Antwort, ein Like oder ein Wort über Freunde kann sie verletzen. Praktisches geht nur auf dem Weg, den sie nennt.
wonder-may_i_safety_first = Ich schlage keinen Kontakt vor. Was geregelt werden muss, kann über Dritte oder das Gericht gehen, und /crisis nennt Menschen, die wissen, wie das sicher geht.
wonder-may_i_stop_pursuit = Die andere Person soll Ruhe haben, und das gilt auch für Likes, Geschenke und Worte über Freunde. Was geregelt werden muss, geht über Dritte oder das Gericht.
wonder-may_i = Nicht, solange es nicht geplant ist. /plan zeigt, was offen bleibt.
wonder-if_they_write = Dann ist nicht gleich eine Antwort fällig. Schick mir /theytexted, und wir sehen es an, bevor du etwas tust.
# claims: E-orders
wonder-if_they_write_court_order = Eine Antwort kann die Anordnung verletzen, auch wenn du zuerst angeschrieben wurdest. Heb es mit Tag und Uhrzeit auf und frag eine Anwältin.
wonder-if_they_write_safety_first = Du schuldest keine Antwort. Heb es mit Tag und Uhrzeit auf; /crisis nennt Menschen, die sagen können, was hilft.
wonder-if_we_meet = Ein kurzes Hallo oder keins reicht, und dann weiter mit deinem Tag. Es ist kein Ausrutscher, und es entscheidet nichts.
wonder-if_we_meet_court_order = Deine Anordnung kann sagen, was bei einer Begegnung gilt; eine Anwältin weiß es. Bis dahin: Geh du.
wonder-if_we_meet_safety_first = Geh dorthin, wo Menschen sind, und geh, wann du willst. Die Begegnung ist nicht deine Schuld, und /crisis nennt Menschen, die mit dir planen.
wonder-if_we_meet_stop_pursuit = Geh du, ohne ein Wort.
wonder-children = Was die Kinder betrifft, bleibt offen: geplant, kurz und nur das. Ihre Gesundheit und das Abholen warten nie.
