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
wonder-talk_me_out = Ich würde warten. Was jetzt richtig ist, ist es morgen auch, und Abgeschicktes lässt sich nicht zurückholen.
wonder-does_it_work = Die zwei Artikel, die ich kenne, sind sich da uneinig. /views zeigt dir beide.
