### Ce qui s'est passé : une question par écran.

situation-ended = Merci. Comment ça s'est terminé ?
situation-ended-they_ended = C'est l'autre qui a rompu
    .says = il m'a quitté | elle m'a quitté | il m'a quittée | elle m'a quittée | je me suis fait larguer | l'autre | lui | elle
situation-ended-i_ended = C'est moi qui ai rompu
    .says = moi | je l'ai quitté | je l'ai quittée | j'ai rompu
situation-ended-both = Nous deux
    .says = les deux | d'un commun accord
situation-ended-went_silent = Plus aucune réponse
    .says = silence | ghosté | ghostée | ghosting
situation-ended-not_clear = Pas clair, ou une pause
    .says = pas clair | une pause | pause | je sais pas | compliqué
situation-ended-they_died = Par un décès
    .says = décès | mort | il est mort | elle est morte

situation-when = C'était quand ?
situation-when-today = Aujourd'hui
    .says = aujourd'hui | à l'instant | hier | cette nuit
situation-when-this_week = La semaine dernière
    .says = cette semaine | il y a quelques jours
situation-when-this_month = Le mois dernier
    .says = ce mois-ci | il y a deux semaines | il y a trois semaines
situation-when-three_months = Il y a un à trois mois
    .says = il y a un mois | il y a deux mois | il y a trois mois
situation-when-longer = Il y a plus longtemps
    .says = plus longtemps | il y a un an | il y a des années | six mois
situation-when-not_sure = Je ne sais pas
    .says = sais pas | je sais pas | aucune idée

situation-ties = Qu'est-ce qui vous lie encore ? Choisis tout ce qui convient.
situation-ties-married = Un mariage
    .says = marié | mariée | mariage | mariés
situation-ties-children = Des enfants ensemble
    .says = enfants | enfant
situation-ties-one_home = Nous vivons sous un même toit
    .says = même toit | on vit ensemble
situation-ties-partly_home = Nous vivons en partie ensemble
    .says = en partie | à moitié parti
situation-ties-work_or_study = Même travail ou même école
    .says = travail | école | études | fac | on travaille ensemble | nous travaillons ensemble | patron | patronne | chef | cheffe | collègue | collègues | même classe | classe | même boulot | boulot
situation-ties-pet = Un animal
    .says = animal | chien | chat
situation-ties-lease = Un bail
    .says = bail | loyer
situation-ties-money = De l'argent ou des dettes
    .says = argent | dettes | crédit
situation-ties-belongings = Des affaires à rendre
    .says = affaires | clés
situation-ties-same_circle = Les mêmes amis
    .says = amis | mêmes amis
situation-ties-none = Rien de tout ça
    .says = rien | aucun | non | je sais pas | aucune | rien du tout

situation-home = Sur le lieu que vous partagez en partie : qu'est-ce qui est vrai ? Choisis tout ce qui convient.
situation-home-still_sleeping_there = Parfois nous y dormons encore
    .says = dormir | on dort
situation-home-children_do_not_know = Les enfants ne savent pas encore
    .says = ne savent pas | les enfants ne savent pas
situation-home-meetings_end_in_panic = Quand on se voit, ça finit mal
    .says = finit mal | panique
situation-home-none = Rien de tout ça
    .says = rien | non | je sais pas

situation-last_word = Quel a été son dernier mot sur le contact ?
situation-last_word-stop = On m'a demandé d'arrêter
    .says = arrêter | laisse-moi tranquille | plus de contact
situation-last_word-blocked = Il y a un blocage
    .says = bloqué | bloquée
situation-last_word-need_space = Besoin d'espace
    .says = espace | besoin de temps | veut de l'espace | veut de la distance
situation-last_word-only_practical = Seulement le pratique
    .says = pratique | seulement pratique
situation-last_word-nothing = Pas un mot
    .says = rien | silence | aucune réponse
situation-last_word-now_and_then = Un message de temps en temps
    .says = de temps en temps | parfois
situation-last_word-wants_to_talk = Veut parler de nous
    .says = parler | veut parler | veut me voir
situation-last_word-not_sure = Je ne sais pas
    .says = sais pas | je sais pas | aucune idée

situation-did = Qu'est-ce qui est venu de l'autre depuis deux semaines ? Choisis tout ce qui convient.
situation-did-asked_to_talk_about_us = Demandé à se voir ou à parler
    .says = se voir | parler
situation-did-named_what_must_change = Dit ce qui doit changer
    .says = ce qui doit changer
situation-did-did_what_they_proposed = Fait ce qui était proposé
    .says = parole tenue | fait
situation-did-like = Un like, ou vu ma story
    .says = like
situation-did-late_hey = Un « coucou » tardif
    .says = coucou
situation-did-bare_coffee = Un café, sans un mot sur nous
    .says = café
situation-did-other = Autre chose
    .says = autre
situation-did-none = Rien de tout ça
    .says = rien | je sais pas

# claims: A8
situation-heart = Comment te semble l'autre, d'après ce que tu vois ?
situation-heart-warm = Avec chaleur : prend des nouvelles
    .says = chaleureux | gentil | gentille
situation-heart-hurt = Blessure ou tristesse
    .says = blessé | blessée | triste
situation-heart-angry = Colère : sec ou des reproches
    .says = colère | fâché | fâchée
situation-heart-distant = Distance : bref ou froid
    .says = distant | distante | froid | froide
situation-heart-cannot_tell = Je ne peux pas dire
    .says = sais pas | je sais pas | aucune idée

# claims: E-pursuit; the window is ours
situation-rungs = Qu'as-tu fait ces 30 derniers jours ? Beaucoup font un peu de tout ça, et personne n'est noté ici. Choisis tout ce qui convient.
situation-rungs-many_messages = Beaucoup de messages sans réponse
    .says = beaucoup de messages | messages
situation-rungs-begging = Redemandé après un non
    .says = supplié | redemandé
situation-rungs-repeated_calls = Appelé encore et encore
    .says = appelé | appels
situation-rungs-through_friends = Fait passer un mot par des amis
    .says = par des amis | amis
situation-rungs-gifts = Envoyé des cadeaux
    .says = cadeaux | fleurs
situation-rungs-round_a_block = Écrit malgré un blocage
    .says = nouveau numéro | nouveau compte
situation-rungs-turned_up = Passage sans invitation
    .says = venu | passé chez
situation-rungs-followed_or_tracked = Suivi ou pisté
    .says = suivi | pisté
situation-rungs-entered_accounts = Regardé dans ses comptes
    .says = comptes | son téléphone
situation-rungs-twice_after_a_stop = Continué d'écrire après un stop
    .says = après un stop | continué
situation-rungs-none = Rien de tout ça
    .says = rien | non | je sais pas | aucun | rien du tout

# ours
situation-mild_days = Était-ce sur trois jours ou plus des 14 derniers ?
situation-mild_days-three_or_more = Oui
    .says = oui | trois ou plus | tous les jours
situation-mild_days-few = Non, moins de jours
    .says = non | moins | une fois | deux fois
situation-mild_days-not_sure = Je ne sais pas
    .says = sais pas | je sais pas | aucune idée

# claims: A5
situation-goal = La dernière : que veux-tu ?
situation-goal-them_back = Que l'autre revienne
    .says = revenir | retour | se remettre ensemble | le récupérer | la récupérer | qu'il revienne | qu'elle revienne | je veux qu'il revienne | je veux qu'elle revienne
situation-goal-let_go = Lâcher prise, trouver la paix
    .says = lâcher prise | paix | oublier
situation-goal-not_sure = Je ne sais pas
    .says = sais pas | je sais pas | aucune idée
situation-goal-make_them_react = Faire réagir l'autre
    .says = réagir | rendre jaloux | rendre jalouse

# claims: A2 A4 A5 B2
situation-react = La règle telle qu'on la vend dit que 30 jours de silence créent une obsession. Lee Baucom y voit une astuce qui marche rarement ; c'est son impression, pas des données. Coach Lee dit aussi que le silence seul ne répare rien par magie.
situation-goal_again = Avec ça en tête, que veux-tu le plus ? Toute réponse convient.
situation-goal_again-them_back = Que l'autre revienne
    .says = revenir | retour
situation-goal_again-let_go = Lâcher prise, trouver la paix
    .says = lâcher prise | paix
situation-goal_again-not_sure = Je ne sais pas
    .says = sais pas | je sais pas | aucune idée
situation-goal_again-make_them_react = Toujours faire réagir l'autre
    .says = réagir

situation-ended_why = Quand la fin n'est pas claire, un autre plan peut convenir qu'après une fin claire. Après un décès, je ne pose pas de question sur le contact.
situation-when_why = Cela me dit si c'est récent. Cela ne change aucun plan, une idée suffit.
situation-ties_why = Avec un mariage, des enfants ou un même toit, un autre plan que le silence peut convenir. Avec un travail, un animal ou un bail, le pratique y a sa place.
situation-home_why = Un lieu partagé en partie, et la façon dont vos rencontres se passent, peuvent faire qu'un autre plan convienne.
situation-last_word_why = Si on t'a demandé d'arrêter ou s'il y a un blocage, je ne suggère aucun contact hors du pratique. Si l'autre veut parler de vous, un autre plan peut convenir.
situation-did_why = Si l'autre a demandé à parler de vous et montré ce qui doit changer, un autre plan peut convenir. Moins que ça laisse le plan comme il est.
situation-heart_why = Cela décide si un petit mot doit être rare, ou s'il n'y en a pas. Cela ne choisit pas le plan.
situation-rungs_why = Certaines de ces choses peuvent faire peur, et alors le plan est d'abord d'arrêter. Ta réponse ne sert qu'à ça.
situation-mild_days_why = Sur trois jours ou plus, le plan est d'abord d'arrêter. Sur moins, tes autres réponses décident.
situation-goal_why = Lâcher prise a son propre plan, ouvert à toi à tout moment. Sinon, ce que tu as dit avant décide.
situation-goal_again_why = Lâcher prise a son propre plan, ouvert à toi à tout moment. Sinon, ce que tu as dit avant décide.
