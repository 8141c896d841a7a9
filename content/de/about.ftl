### Was das hier ist und was es kostet: kurze Antworten auf einfache Fragen.

about-cost = Nichts. Ich koste nichts, und hier gibt es nichts zu kaufen.
about-human = Ich bin ein Programm, und hier antwortet kein Mensch. Für ein echtes Gespräch: jemand, dem du vertraust, oder eine Nummer, die /crisis nennt. Ein schlechter Tag ist Grund genug.
about-real = Ich bin ein Programm. Menschen haben meine Zeilen vorher geschrieben, wirklich verstehen kann ich dich nicht. Ich kann deine Worte aufheben, mit dir warten und die nächste Frage stellen.
about-talked_round = Meine Zeilen stehen vorher fest, darum kann ich niemanden spielen und zu nichts anderem überredet werden. Ich bin für das da, was du gerade durchmachst.
about-round_a_block = Eine Blockierung ist ein Nein, darum helfe ich nicht, sie zu umgehen. Was du sagen würdest, kannst du mit /urge hier schreiben, und es geht nirgendwohin.
