### Was Telegram vom Bot vor und neben einem Gespräch zeigt. Menüzeilen stehen neben ihrem Befehl.

telegram-menu-urge = Ich will gerade schreiben
telegram-menu-checkin = Kurz sagen, wie es geht
telegram-menu-plan = Mein Plan
telegram-menu-crisis = Ich bin nicht sicher
telegram-menu-settings = Zeiten, Sprache, Ruhezeiten
telegram-menu-help = Was ich kann

telegram-description = Eine private Begleitung für die Zeit nach einer Trennung. Sie steht zwischen dir und „Ich will schreiben“. Sie ist ein Programm, kein Mensch, und läuft auf jemandes eigenem Server, nicht in der Cloud einer Firma.
telegram-short = Eine private Begleitung für die Zeit nach einer Trennung.

telegram-in_private = Hier lesen alle mit, und was du trägst, gehört dir. Lass uns privat reden.
telegram-in_private_button = Privat reden
