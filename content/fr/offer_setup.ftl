### Le matin après quelque chose d'urgent.
offer_setup-now-tell = Oui, trois minutes
    .says = oui
offer_setup-now-later = Pas maintenant
    .says = non | plus tard
offer_setup-later = Pas de souci. Envoie /plan quand tu en as envie.
