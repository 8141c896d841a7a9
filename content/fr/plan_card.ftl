### Les cartes : le point de vue du plan, et celui de l'autre article.
### `cost` names the risk and for whom the plan is wrong. Paraphrased and attributed; no sentence is the authors'.

# claims: A1 E-orders
plan_card-card-court_order = Plan : suivre l'ordonnance. C'est la loi, autre chose que la « règle » du silence, et même une réponse, un like ou un mot par des amis peut l'enfreindre. Lis-la, ou demande à un cabinet d'avocats ; je ne peux pas conseiller en droit.
# claims: A1 E-orders
plan_card-card-court_order_fear = Plan : suivre l'ordonnance, c'est la loi ; même une réponse, un like ou un mot par des amis peut l'enfreindre. Lis-la, ou demande à un cabinet d'avocats ; je ne peux pas conseiller en droit.
plan_card-safety_block = Ta sécurité d'abord : en cas de danger, appelle tout de suite à l'aide ou envoie /crisis.
plan_card-card-safety_first = Plan : la sécurité d'abord. Être blessé, surveillé ou effrayé n'est pas ta faute, et aucune question de contact ne passe avant. Je ne proposerai aucun contact, et je n'écris pas en premier tant que tu ne dis pas que c'est sûr ici.
# claims: B12 B39
plan_card-card-stop_pursuit = Plan : arrêter et reculer. La peur, ou un non, veut dire aucun contact, par aucun moyen, et les mots doux sont aussi du contact.
# claims: A17 A19 B10 B38
plan_card-card-stop_pursuit_tries = Plan : arrêter et reculer. Les deux articles s'accordent : insister éloigne, alors pour l'instant pas de contact, même avec des mots doux.
plan_card-one_hour = Arrêter, tu peux le faire, une heure après l'autre.
plan_card-under_one_roof = Sous le même toit, tiens-t'en à ce que demande la journée, et laisse « nous » de côté.
# claims: A6
plan_card-card-moving_on = Plan : avancer. Lee Baucom admet que le silence peut soulager, parce que l'esprit lâche prise, et dit que tu peux avoir cela sans aucune règle. Alors on retire l'attention de l'autre pour la donner aux soirées, aux gens et à toi.
# claims: B7 B8 B20
plan_card-card-at_the_table = Plan : à la table. Coach Lee dit que, dès que l'autre veut bien parler, le silence ne fait que perdre du temps et le vrai travail commence. Donc : des réponses courtes, légères, lentes, des limites claires et une conversation que tu prépares.
# claims: A29
plan_card-card-human_first = Plan : une personne d'abord. Aucun des articles ne répond à ta situation, et je n'inventerai pas de réponse. Une médiation, une thérapie de couple ou, si tu veux, une figure de ta foi peut vous écouter tous deux.
# claims: A9 A17
plan_card-card-space_not_distance = Plan : de l'espace, pas de la distance. Lee Baucom dit que l'espace, c'est ne pas étouffer, et qu'un silence total dit que ça t'est égal et que partir était juste. Donc : rare, doux, sans question, et pas un mot sur « nous ».
# claims: A9 A17
plan_card-card-space_not_distance_left = Plan : de l'espace, pas de la distance. Aucun article ne parle à la personne qui est partie, alors pèse ceci : Lee Baucom dit de ne pas étouffer, et de ne pas se taire comme si ça t'était égal. Donc : rare, doux, sans question, et pas un mot sur « nous ».
# claims: B3 B4 B5 B14 E-contact
plan_card-card-give_the_breakup = Plan : accorder la rupture. Coach Lee dit qu'on ne peut pas presser quelqu'un qui en a fini, et que reculer est le premier pas mûr vers la table. Nous utilisons ce calme pour toi : retrouver l'équilibre, quoi que fasse l'autre.
# claims: B4 B12 B31
plan_card-card-give_the_breakup_left = Plan : accorder la rupture. Aucun article ne parle à la personne qui est partie, alors pèse ceci : le recul de Coach Lee va le mieux, car il ne presse personne. Nous utilisons ce calme pour toi : retrouver l'équilibre, et voir clair dans ce que tu veux.

plan_card-cost-court_order = Son prix : des choses restent non dites, et seul un tribunal peut changer ça. Il n'est faux pour toi que s'il n'y a pas d'ordonnance ; le papier ou le greffe peut le dire.
plan_card-cost-safety_first = Son prix : ça peut isoler, alors préviens une personne. Il est faux pour toi si personne ne t'effraie et que tu parlais de la tension des rencontres.
plan_card-cost-stop_pursuit = Son prix : tu ne sauras pas comment va l'autre. Il est faux pour toi si tu as coché quelque chose par erreur ; alors réponds encore.
plan_card-cost-moving_on = Son prix : certains jours, lâcher prise ressemble à une seconde perte. Il est faux pour toi si tu l'as choisi seulement pour faire taire la douleur d'aujourd'hui.
plan_card-cost-at_the_table = Son prix : l'espoir court devant ce qui a été dit. Il est faux pour toi si tout ce qui est venu est un like, un « coucou » tardif ou un simple café.
plan_card-cost-human_first = Son prix : il est lent et demande de l'aide du dehors. Il est faux pour toi si quelqu'un a peur, ou s'il a été dit clairement que c'est fini.
# claims: A17 A20
plan_card-cost-space_not_distance = Son prix : même un mot doux peut peser. Il est faux pour toi si on te demande d'arrêter, ou si le silence en retour te briserait. L'idée est de lui ; la limite des mots est de nous.
# claims: A9 A11
plan_card-cost-give_the_breakup = Son prix : le silence peut traîner, et Lee Baucom trouve qu'il ressemble à de l'indifférence. Il est faux pour toi si des enfants, un toit ou un mariage vous lient, ou si l'autre veut parler.
# claims: A9 A17
plan_card-cost-give_the_breakup_tied = Son prix : le silence peut traîner, et Lee Baucom trouve qu'il ressemble à de l'indifférence. Ce qui vous lie encore continue, en mots pratiques seulement. Il est faux pour toi dès que l'autre veut parler.

# claims: B3 B18 B30 B47
plan_card-other-moving_on = Coach Lee écrit pour qui espère encore : reculer montre de la force et c'est le premier pas vers la table. Il dit que cela suffit souvent à soi seul ; il n'a pas de données. Si tu vois que tu espères encore, dis-le-moi et on regarde de nouveau.
# claims: A16 A17 A22
plan_card-other-at_the_table = Lee Baucom regarde la manière : le mauvais message fait du tort, et l'espace veut dire ne pas étouffer. Une voix avec qui il est d'accord ajoute : n'attaque jamais quelqu'un parce qu'il part. Ce que l'autre ressent est aussi réel que ce que tu ressens.
# claims: A9 A17 B10 B12
plan_card-other-human_first = Lee Baucom dirait : reste proche sans étouffer, car le silence ressemble à de l'indifférence. Coach Lee dirait : recule d'un pas, car presser fait fuir. Tous deux écrivent sur des cas plus clairs que le tien.
# claims: B10 B21 B22
plan_card-other-space_not_distance = Coach Lee dit le contraire : écrire maintenant, même pour montrer ton affection, agace quelqu'un qui en a fini et l'éloigne. Combien tu tiens à l'autre ne compte pas dans ce moment. Recule, et laisse venir.
# claims: A4 A8 A9
plan_card-other-give_the_breakup = Lee Baucom dit le contraire : le silence dit que ça t'est égal, et que partir était juste. L'absence ne nourrit qu'un cœur encore tendre, pas un cœur blessé, fâché ou lointain. D'après son expérience, la règle marche rarement.

plan_card-first-court_order = Premier pas : trouve le papier et lis ce qu'il interdit.
plan_card-first-safety_first = Premier pas : /crisis donne des gens formés pour ça, jour et nuit. Dans /kit, il y a une page pour un plan à toi.
plan_card-first-stop_pursuit = Premier pas : range ce qui rend ça facile, comme la conversation et le profil.
# claims: A6
plan_card-first-moving_on = Premier pas : masque le profil, et donne cette soirée à quelque chose à toi.
# claims: B36
plan_card-first-at_the_table = Premier pas : avant de répondre, choisis la seule chose que tu veux comprendre.
# claims: A25
plan_card-first-human_first = Premier pas : pense à qui pourrait vous écouter tous deux, et pendant 7 jours ne demande pas de retour.
# claims: A17
plan_card-first-space_not_distance = Premier pas : laisse « nous » de côté aujourd'hui, et va avec douceur là où vous vous voyez.
# claims: B45
plan_card-accepted = Sortir des jours l'un de l'autre, c'est ce qu'est une rupture, et ça peut faire mal.
# claims: B31
plan_card-first-give_the_breakup = Premier pas : mets la conversation en sourdine et archive-la, retire les raccourcis, et dis-le à une personne proche.
plan_card-incident_notes = Tu peux garder ici des notes datées de ce qui se passe, et les emporter.

# claims: A8
plan_card-notes-none_needed = L'autre semble chaleureux, alors aucun mot n'est utile maintenant.
# ours
plan_card-notes-one_in_fourteen = Au plus un mot court et doux en 14 jours ; ce nombre est notre choix.
# ours
plan_card-notes-after_review = Aucun mot avant le jour 14 ; cette date est notre choix.
plan_card-notes-no_cap = À la maison, ne parlez que du pratique, à une heure fixe par semaine.

plan_card-logistics-open = Le pratique reste ouvert : prévu, court, et seulement ça.
plan_card-logistics-by_the_order = Le pratique passe seulement par la voie que l'ordonnance indique.
plan_card-logistics-third_party = Le pratique passe par une tierce personne ou par la voie du tribunal.
plan_card-logistics-third_party_or_open = Ce dont les enfants ont besoin passe par une tierce personne, la voie du tribunal, ou un message simple sur eux seuls.

plan_card-reason-chosen = Tu l'as choisi, après avoir lu l'autre point de vue.
plan_card-reason-died = Tu m'as parlé d'un décès.
plan_card-reason-order_binds = Une ordonnance ou une mesure t'oblige.
plan_card-reason-order_protects = Une ordonnance te protège.
plan_card-reason-order_not_sure = Tu ne sais pas s'il y a une ordonnance, alors je fais comme si.
plan_card-reason-fear = Tu as peur, ou on te blesse, te menace ou te contrôle.
# ours
plan_card-reason-kept_fear = Tu m'as parlé de peur avant. Cela vaut jusqu'à ce que tu répondes encore à la question de sécurité, 3 jours après ou plus.
plan_card-reason-safety_not_asked = La question de sécurité reste ouverte.
plan_card-reason-feared = Tu m'as dit que l'autre te craint, ou que tu as blessé.
plan_card-reason-severe_acts = Tu m'as parlé d'un pas au-delà d'un blocage, d'un stop ou de sa vie privée.
# claims: B38; the days are ours
plan_card-reason-mild_acts = Tu m'as parlé de plusieurs essais, sur trois jours ou plus de 14.
# ours
plan_card-reason-kept_pursuit = C'était ainsi avant. Cela vaut jusqu'à ce que tu répondes encore à la question de sécurité, 3 jours après ou plus.
plan_card-reason-letting_go = Tu veux lâcher prise et trouver la paix.
# claims: B8
plan_card-reason-invited = On t'a demandé de parler de vous deux, et les actes ont suivi.
# claims: A23 A27
plan_card-reason-home_is_hard = Vous partagez en partie un toit, et les rencontres finissent mal ou les enfants ne savent pas.
plan_card-reason-not_clear = Il n'est pas clair que c'est fini, et personne n'a demandé d'espace.
# claims: A15
plan_card-reason-married = Un mariage vous lie.
plan_card-reason-children = Vous avez des enfants ensemble.
plan_card-reason-one_home = Vous vivez sous un même toit.
plan_card-reason-partly_home = Vous vivez en partie ensemble.
plan_card-reason-stopped = On t'a demandé d'arrêter, et cela vaut jusqu'à nouvel avis.
# claims: B39
plan_card-reason-blocked = Il y a un blocage, et un blocage est un non.
plan_card-reason-stop_not_sure = Tu ne sais pas si on t'a demandé d'arrêter, alors je le prends pour un stop.
plan_card-reason-space_asked = De l'espace a été demandé.
plan_card-reason-only_practical = Seul le pratique est voulu.
plan_card-reason-crumbs = Un message de temps en temps n'est pas encore une invitation.
plan_card-reason-silence = Pas un mot n'est venu sur le contact.
plan_card-reason-not_known = Ce que l'autre veut comme contact n'est pas connu en ce moment.

# claims: B6
plan_card-they_did_not_try = S'il te semble que l'autre n'a même pas essayé : c'est amer, et tu as le droit de le sentir ainsi.

plan_card-question-order = une ordonnance
plan_card-question-safety = la sécurité
plan_card-question-ended = la fin
plan_card-question-ties = ce qui vous lie
plan_card-question-home = la maison
plan_card-question-last_word = son mot sur le contact
plan_card-question-did = ce que l'autre a fait
plan_card-question-heart = son état, vu d'ici
plan_card-question-rungs = ce que tu as fait
plan_card-question-mild_days = le nombre de jours
plan_card-question-goal = ce que tu veux
plan_card-question-acceptance = ton acceptation

plan_card-choose = { $cost }
plan_card-choose-try = Je vais essayer
    .says = essayer | oui | ok
plan_card-choose-keep = Bien, on garde ça
    .says = garder | ok | oui
plan_card-choose-another = Je préfère un autre plan
    .says = autre | autre plan
plan_card-choose-again = Répondre encore aux questions
    .says = recommencer | faux
plan_card-choose-why = Pourquoi
    .says = raisons
plan_card-choose-other_side = L'autre point de vue
    .says = autre | autre côté
plan_card-choose-died = Il y a eu un décès
    .says = mort | morte

plan_card-more = Prends ton temps. Et maintenant ?
plan_card-more-try = Je vais essayer
    .says = essayer | oui | ok
plan_card-more-keep = Bien, on garde ça
    .says = garder | ok | oui
plan_card-more-another = Je préfère un autre plan
    .says = autre | autre plan
plan_card-more-again = Répondre encore aux questions
    .says = recommencer | faux
plan_card-more-why = Pourquoi
    .says = raisons
plan_card-more-other_side = L'autre point de vue
    .says = autre | autre côté
plan_card-more-died = Il y a eu un décès
    .says = mort | morte

plan_card-more_why = Une nouvelle réponse sur { $changes } pourrait le changer. Et maintenant ?
plan_card-more_why-try = Je vais essayer
    .says = essayer | oui | ok
plan_card-more_why-keep = Bien, on garde ça
    .says = garder | ok | oui
plan_card-more_why-another = Je préfère un autre plan
    .says = autre | autre plan
plan_card-more_why-again = Répondre encore aux questions
    .says = recommencer | faux
plan_card-more_why-other_side = L'autre point de vue
    .says = autre | autre côté
plan_card-more_why-died = Il y a eu un décès
    .says = mort | morte

# claims: A14 B34
plan_card-more_once = À savoir une fois : Lee Baucom et Coach Lee vendent chacun leur propre programme. Et maintenant ?
plan_card-more_once-try = Je vais essayer
    .says = essayer | oui | ok
plan_card-more_once-keep = Bien, on garde ça
    .says = garder | ok | oui
plan_card-more_once-another = Je préfère un autre plan
    .says = autre | autre plan
plan_card-more_once-again = Répondre encore aux questions
    .says = recommencer | faux
plan_card-more_once-why = Pourquoi
    .says = raisons

plan_card-kept = Bien. Ça reste comme c'est.
