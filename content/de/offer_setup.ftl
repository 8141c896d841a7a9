### Am Morgen nach etwas Dringendem.
offer_setup-now-tell = Ja, drei Minuten
    .says = ja
offer_setup-now-later = Jetzt nicht
    .says = nein | später
offer_setup-later = Das ist in Ordnung. Schick /plan, wann immer dir danach ist.
