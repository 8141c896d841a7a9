### Was das hier ist und was es kostet: kurze Antworten auf einfache Fragen.

about-cost = Nichts. Ich koste nichts, und hier gibt es nichts zu kaufen.
about-human = Ich bin ein Programm, und hier antwortet kein Mensch. Für ein echtes Gespräch: jemand, dem du vertraust, oder eine Nummer, die /crisis nennt. Ein schlechter Tag ist Grund genug.
about-real = Ich bin ein Programm. Menschen haben meine Zeilen vorher geschrieben, wirklich verstehen kann ich dich nicht. Ich kann deine Worte aufheben, mit dir warten und die nächste Frage stellen.
about-talked_round = Meine Zeilen stehen vorher fest, darum kann ich niemanden spielen und zu nichts anderem überredet werden. Ich bin für das da, was du gerade durchmachst.
about-round_a_block = Eine Blockierung ist ein Nein, darum helfe ich nicht, sie zu umgehen. Was du sagen würdest, kannst du mit /urge hier schreiben, und es geht nirgendwohin.
about-through_others = Was jemand für dich sagt, kommt trotzdem von dir. Unter einer gerichtlichen Anordnung kann es ein Verstoß sein, und nach einem Nein oder einer Blockade zählt es wie eine eigene Nachricht. Ein Anwalt oder der Weg, den die Anordnung nennt, ist etwas anderes.
# claims: A5 B4
about-manipulative = Um jemanden zu einer Reaktion zu bringen, ist es ein Trick, sagt Lee Baucom, und Tricks helfen selten. Coach Lee meint etwas anderes: ein Nein als Nein zu nehmen. Wofür du es willst, entscheidet, und das frage ich dich.
# claims: A9 B4
about-articles = Die beiden Artikel, die ich kenne, sind uneins. Lee Baucom sagt, Schweigen sage, dass es dir egal ist; Coach Lee sagt, Zurücktreten ist die reife Antwort auf ein Nein. Was passt, hängt von euch ab, darum frage ich zuerst und zeige dir beide Seiten.
about-write_for_me = Ich schreibe nicht für dich, damit es deins bleibt. Was du selbst schreibst, ist in /urge gut aufgehoben; von dort geht nichts raus.
about-no_help = Das tut mir leid, das war nicht, was du gebraucht hast. Ich kenne nur die Zeilen, die ich habe. Ein Mensch: jemand, dem du vertraust, oder eine Nummer aus /crisis.
