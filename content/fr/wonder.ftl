### Ce que le cœur demande et à quoi personne ne peut répondre d'ici. Une réponse honnête ; ni chiffres, ni dates, ni promesse.

# claims: A4 B18
wonder-will_they = Ça, je ne peux pas le savoir, et personne ne peut le promettre. Coach Lee pense que prendre du recul suffit souvent, Lee Baucom que c'est rare ; aucun n'a de chiffres. Ta soirée n'a pas à en dépendre.
# claims: A19 B12 B43
wonder-win_back = Aucun message n'y arrive tout seul. Sur un point les deux articles s'accordent : ne pas supplier, ne pas poursuivre. Ce qui vous convient, /plan est là pour ça.
# claims: A2 A10
wonder-how_long = Personne n'a de nombre prouvé. La règle est souvent vendue comme trente jours, dit Lee Baucom, et il raconte trente jours devenus six mois. Mes dates servent seulement à y regarder de nouveau.
wonder-kept_apart = Ce que l'autre ressent, je ne peux pas le savoir. Ton plan laisse le contact de côté dans tous les cas, et /plan dit pourquoi.
wonder-letting_go = Ça, je ne peux pas le savoir. Tu as dit vouloir lâcher prise, et ça peut tenir quoi qu'il arrive. Le demander quand même est humain.
wonder-mourning = À ça, je n'ai pas de réponse, et le deuil demande quand même. Tu peux l'écrire ici ; ça reste avec toi.
# claims: E-long
wonder-when_better = Il n'y a pas de date pour ça, et avoir mal longtemps n'est pas un échec. Ça peut venir par vagues, et une vague passe sans que tu fasses rien.
# claims: E-distance
wonder-my_fault = Je ne peux pas en juger d'ici, et un cœur blessé juge durement. Dis-toi ce que tu dirais à quelqu'un qui te le demande.
wonder-not_your_fault = Qu'on te blesse ou qu'on te fasse peur n'est pas ta faute. /crisis nomme des personnes qui entendent ça tous les jours.
wonder-what_next = Ce qui s'est passé ne se défait pas d'ici. Ce que tu fais maintenant t'appartient, et /crisis nomme des personnes à qui en parler.
wonder-tonight = Une petite chose suffit pour l'instant.
wonder-first_breath = Expire une fois, lentement. Pour commencer, ça suffit.
wonder-drunk = Alors rien n'est à décider ce soir. De l'eau, le lit, et ce qui presse va dans /urge plutôt qu'à l'autre.
wonder-talk_me_out = J'attendrais. Ce qui est juste à dire maintenant le sera aussi demain, et ce qui est envoyé ne se reprend pas.
wonder-does_it_work = Les deux articles que je connais ne sont pas d'accord. /views te montre les deux.
