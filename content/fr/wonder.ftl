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
wonder-talk_me_out = J'attendrais. Rien n'est à dire maintenant, et ce qui est envoyé ne se reprend pas.
wonder-does_it_work = Les deux articles que je connais ne sont pas d'accord. /views te montre les deux.
# claims: E-orders
wonder-may_i_court_order = Je ne peux pas conseiller en droit. Lis d'abord l'ordonnance ou demande à un avocat : même une réponse, un like ou un mot par des amis peut l'enfreindre. Le pratique passe seulement par la voie qu'elle nomme.
wonder-may_i_safety_first = Je ne proposerai aucun contact. Ce qu'il faut régler peut passer par un tiers ou par le tribunal, et /crisis nomme des personnes qui savent le faire en sécurité.
wonder-may_i_stop_pursuit = L'autre doit être laissé tranquille, et ça vaut aussi pour les likes, les cadeaux et les mots par des amis. Ce qu'il faut régler passe par un tiers ou par le tribunal.
wonder-may_i = Pas tant que ce n'est pas prévu. /plan montre ce qui reste ouvert.
wonder-if_they_write = Alors aucune réponse n'est due tout de suite. Envoie-moi /theytexted, et on regarde avant que tu fasses quoi que ce soit.
# claims: E-orders
wonder-if_they_write_court_order = Une réponse peut enfreindre l'ordonnance, même si l'autre a écrit en premier. Garde-le avec le jour et l'heure, et demande à un avocat.
wonder-if_they_write_safety_first = Tu ne dois aucune réponse. Garde-le avec le jour et l'heure, et /crisis nomme des personnes qui peuvent dire ce qui aide.
wonder-if_we_meet = Un bref bonjour ou rien suffit, et puis la suite de ta journée. Ce n'est pas un écart, et ça ne décide rien.
wonder-if_we_meet_court_order = Ton ordonnance peut dire ce qui vaut si vous vous croisez ; un avocat le sait. D'ici là, pars en premier.
wonder-if_we_meet_safety_first = Va là où il y a du monde, et pars quand tu veux. Croiser l'autre n'est pas ta faute, et /crisis nomme des personnes pour prévoir ça avec toi.
wonder-if_we_meet_stop_pursuit = Pars en premier, sans un mot.
wonder-children = Ce qui touche les enfants reste ouvert : prévu, bref, et seulement ça. Leur santé et leur garde n'attendent jamais.
