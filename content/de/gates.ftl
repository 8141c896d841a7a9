### Zwei Fragen vor jedem Rat.

# claims: A1
gates-order = Zuerst das Recht. Gibt es eine gerichtliche Anordnung oder Auflage zum Kontakt zwischen euch?
gates-order-none = Nein
    .says = nein | keine | gibt keine | nö | nee
gates-order-binds_me = Ja, sie gilt für mich
    .says = gilt für mich | gegen mich | für mich gilt sie
gates-order-protects_me = Ja, sie schützt mich
    .says = schützt mich | zu meinem schutz
gates-order-both = Ja, sie gilt für beide
    .says = beide | für uns beide
gates-order-not_sure = Ich bin nicht sicher
    .says = nicht sicher | weiß nicht | ich weiß nicht | keine ahnung | vielleicht
gates-order_whom = Danke, dass du es sagst. Gilt sie für dich, schützt sie dich, oder gilt sie für euch beide? Es nicht zu wissen ist auch eine Antwort.
gates-there_is_one = es gibt eine
    .says = ja gibt es | gibt es | es gibt eine | ja es gibt eine | ich habe eine | wir haben eine | leider ja | ja leider | eine einstweilige verfügung | einstweilige verfügung | ein kontaktverbot | kontaktverbot | gewaltschutz

gates-safety = Jetzt die Sicherheit, deine und die der anderen Seite. Trifft etwas zu? Mehreres geht.
gates-safety-none = Nichts davon
    .says = nichts | nein | keins | nö
gates-safety-afraid = Die andere Seite macht mir Angst
    .says = angst | ich habe angst | ich hab angst | fürchte mich
gates-safety-hurt_by_them = Ich werde verletzt, bedroht, kontrolliert
    .says = tut mir weh | schlägt mich | bedroht mich | kontrolliert mich | verfolgt mich
gates-safety-they_fear_me = Die andere Seite fürchtet mich
    .says = hat angst vor mir | angst vor mir
gates-safety-i_hurt_them = Ich habe wehgetan oder gedroht
    .says = ich habe geschlagen | ich habe gedroht | ich habe wehgetan

# claims: A1
gates-order_why = Bei einer Anordnung kann schon eine Antwort ein Verstoß sein, darum kommt das vor allem anderen. Gibt es eine, helfe ich bei keiner Nachricht.

gates-safety_why = Wo jemand Angst hat oder verletzt wird, schlage ich keinen Kontakt vor, und Sicherheit geht vor. Darum frage ich das alle.
gates-safety_unsure = Ich frage, damit nichts, was ich vorschlage, jemanden gefährdet. Weißt du nicht, ob es Angst ist, wähle „Die andere Seite macht mir Angst“. Passt nichts, wähle „Nichts davon“.
gates-safety_unsure_again = Nicht zu wissen ist in Ordnung. „Die andere Seite macht mir Angst“ ist die vorsichtige Antwort, und du kannst später neu antworten.
