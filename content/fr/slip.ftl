### Un contact qui a eu lieu : dit tout de suite, reçu avec douceur, puis un seul pas.

slip-what = Merci de le dire. C'était quoi ?
slip-what-wrote = J'ai écrit
    .says = écrit | message
slip-what-called = J'ai appelé
    .says = appelé | appel
slip-what-met = Une visite chez l'autre
    .says = voir | vu
slip-what-through_friend = Par des amis
    .says = amis
slip-what-answered = J'ai répondu
    .says = répondu
slip-what-page = J'ai regardé son profil
    .says = profil | page
slip-what-practical = Seulement du pratique
    .says = pratique
slip-what-ran_into = Nous nous sommes croisés
    .says = croisé | par hasard
slip-what-asked_back = J'ai demandé qu'on se remette
    .says = supplié | demandé
slip-what-turned_up = Un passage là où était l'autre
    .says = passé | attendu
slip-what-round_a_block = D'un autre numéro ou compte
    .says = autre numéro | autre compte
slip-noted_as = Merci de le dire. Je le note comme « { $what } ».

slip-no_slip = Noté. Ce n'est pas un écart, et rien ne compte contre toi.
# claims: E-page
slip-page = Noté : ce n'est pas un contact, même si ça remue souvent. Masquer le profil prend une minute, et demain est plus facile.
# claims: A25; the days are ours
slip-asked_back = Demander peut peser, alors pendant 7 jours on ne demande rien sur vous deux ; cette durée est notre choix.
slip-same_one = Ça compte avec le précédent, pas comme un nouveau. Pour l'instant, éloigner le téléphone suffit.
# claims: E-pursuit E-kindness
slip-kind = C'est arrivé, et ça arrive à beaucoup de gens à ta place. Ça n'efface aucun des jours d'avant. Ce qui compte, c'est l'heure qui vient.
slip-kind_night = C'est arrivé, et la nuit est le plus dur pour ça. Rien de plus à faire cette nuit : le téléphone hors de portée, la lumière éteinte.
# claims: A25 E-pursuit; the days are ours
slip-kind_asked_back = C'est arrivé, et ça arrive à beaucoup de gens à ta place. Demander peut peser, alors pendant 7 jours on ne demande rien sur vous deux ; cette durée est notre choix.
# claims: E-orders
slip-fact-court_order = C'est arrivé, et ça peut s'arrêter ici. Sous une ordonnance, cela peut compter comme une violation, alors n'écris plus rien et note l'heure. Dis-le toi-même à ton avocat ou ton avocate.
slip-fact-safety_first = C'est arrivé, et ce n'est pas ta faute si la réponse est de la colère. Si cela peut amener quelqu'un chez toi, préviens une personne proche maintenant. /crisis a un numéro.
slip-fact-stop_pursuit = C'est arrivé, et ça peut s'arrêter ici. N'écris plus rien maintenant, même pas une excuse. C'est ce que demande son non.
slip-offer = Je repasse voir, ou ça suffit pour l'instant ?
slip-offer-both = Ce soir et à midi
    .says = les deux | soir
slip-offer-noon = Repasse à midi
    .says = midi
slip-offer-plan_now = Faire un plan maintenant
    .says = plan
slip-offer-exception = Le prendre comme exception
    .says = exception
slip-offer-calm = Quelque chose de calme · 2 min
    .says = calme
slip-offer-no = Ça suffit
    .says = non | assez
slip-until_evening = Alors ce soir, et demain midi. D'ici là, rien ne t'est demandé.
slip-evening = Comment va la soirée ?
slip-evening-calm = Assez calme
    .says = calme | ok | bien
slip-evening-strong = L'envie est revenue
    .says = fort | mal | envie
slip-evening_calm = Bien. Demain midi suffit pour tout le reste.
slip-until_noon = À midi, alors. D'ici là, rien ne t'est demandé.
slip-that_is_all = Pas de souci. Je suis là.

# claims: E-reserve; the number is ours
slip-exception = { $left ->
    [one] Il te reste une exception ce mois-ci ; deux par mois, c'est notre choix. Elle coûte une ligne : c'était pour quoi ?
   *[other] Tu as { $left } exceptions ce mois-ci ; ce nombre est notre choix. Chacune coûte une ligne : c'était pour quoi ?
}
slip-exception-not_now = Pas maintenant
    .says = non | plus tard
slip-excepted = { $left ->
    [0] Noté comme seconde exception du mois. Ça reste un écart, et ça ne casse rien.
   *[other] Noté comme exception. Ça reste un écart, et ça ne casse rien ; il t'en reste une ce mois-ci.
}

# claims: E-confidence
slip-sure = De 0 à 10, à quel point crois-tu passer la prochaine journée sans écrire ?
slip-if_then = Un plan avec tes mots aide, comme « si je ne dors pas, alors j'allume la radio ». Quel est le tien ?
slip-if_then-skip = Passer
    .says = non | pas maintenant
slip-rebuilt = C'est ton plan maintenant. Je te le montre en premier quand la boîte s'ouvre. Dis-le-toi une fois, lentement.
slip-rebuilt_without = Pas de souci. Me le dire était déjà un pas.

slip-what_why = Je veux dire par quel chemin. Je ne garde que le genre, pour que les jours à venir te conviennent.
slip-offer_why = Je peux passer ce soir et à midi, ou on fait un plan maintenant. Non est une bonne réponse aussi.
