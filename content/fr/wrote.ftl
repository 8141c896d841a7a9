### Un message est venu.

wrote-what = Avant tout : aucune réponse n'est due maintenant. Lis-le une fois, puis pose le téléphone. C'est quoi, surtout ?
wrote-what-practical = Du pratique
    .says = pratique | enfants | argent
wrote-what-small = Un like, un coucou, des mots doux
    .says = like | coucou | café | ça va | tu me manques
wrote-what-talk = Veut parler de nous
    .says = parler | veut parler | veut revenir | se voir
wrote-what-stop = Me demande d'arrêter
    .says = arrêter
wrote-what-hostile = C'est dur ou une menace
    .says = dur | menace | colère

# claims: E-orders
wrote-guide-read_the_order = Tant qu'une ordonnance est en vigueur, même une réponse peut l'enfreindre : ton ordonnance ou ton avocat dit ce qui est permis. Garde le message ; il peut compter.
wrote-guide-safe_first = Tu n'as pas à répondre. Garde le message et montre-le à une personne de confiance.
wrote-guide-do_not_answer = S'il te plaît, ne réponds pas à celui-ci. Il ne lève rien à lui seul, et une réponse pourrait vous y ramener tous deux.
wrote-guide-business_only = Réponds seulement au pratique, court et simple. Ça peut attendre que tu sois au calme.
wrote-guide-respect_the_stop = Alors on en reste là, sans un dernier mot. C'est dur, et c'est ce que tu peux faire de plus respectueux.
wrote-guide-let_it_pass = Tu ne dois aucune réponse à celui-ci. Laisse-le là, au moins pour aujourd'hui.
wrote-guide-short_light_slow = Si tu veux répondre : court, léger et lent. Une ligne, rien sur vous deux, demain suffit.
wrote-guide-one_clear_no = Tu as décidé de lâcher prise. Ne pas répondre est très bien ; ou un seul non clair, avec tes mots, une fois.
wrote-guide-prepare_a_talk = Réponds court et avec calme, et laisse la grande conversation pour une rencontre. Lentement, c'est bien ici.

wrote-before-logistics = Réponds seulement au pratique, court et simple. Ça peut attendre que tu sois au calme.
wrote-before-crumb = Ça peut dire beaucoup ou peu ; un seul message ne le dit pas. Si tu réponds, court et léger, demain.
wrote-before-invitation = C'est plus qu'un petit signe. Réponds court et avec calme ; rien ne presse.
wrote-before-asks_to_stop = Alors on en reste là, sans un dernier mot. C'est dur, et c'est ce que tu peux faire de plus respectueux.
wrote-before-hostile = Tu ne dois aucune réponse à celui-ci. Laisse-le là, et garde le message.

wrote-note_the_date = Noté. Si ça revient, garde les messages et note le jour et l'heure.
wrote-then = Que veux-tu maintenant ?
wrote-then-clear_no = Un non clair, pas à pas
    .says = non clair | un non
wrote-then-box = D'abord écrire ici une réponse
    .says = réponse | écrire
wrote-then-calm = Quelque chose de calme · 2 min
    .says = calme
wrote-then-nothing = Laisser pour l'instant
    .says = rien | non | laisser
wrote-fine = Bien. Ça peut rester là ; rien ne s'enfuit.

wrote-what_why = Du pratique, un petit bonjour et l'envie de parler demandent chacun une autre réponse, ou aucune. Le plus proche suffit.
