### Ce que c'est et ce que ça coûte : des réponses courtes à des questions simples.

about-cost = Rien. Je ne coûte rien, et il n'y a rien à acheter ici.
about-human = Je suis un programme, et aucune personne ne répond ici. Pour parler à quelqu'un : une personne de confiance, ou une ligne que /crisis te donne. Une mauvaise journée suffit comme raison.
about-real = Je suis un programme. Des personnes ont écrit mes phrases à l'avance, je ne peux donc pas vraiment te comprendre. Je peux garder tes mots, attendre avec toi et poser la question suivante.
about-talked_round = Mes phrases sont écrites à l'avance, je ne peux donc jouer personne ni changer de tâche. Je suis là pour ce que tu traverses.
about-round_a_block = Un blocage est un non, alors je n'aide pas à le contourner. Ce que tu dirais peut s'écrire ici avec /urge, et ça ne part nulle part.
about-through_others = Ce que quelqu'un dit pour toi vient quand même de toi. Sous une ordonnance, cela peut être une infraction, et après un non ou un blocage cela compte comme ton propre message. Un avocat, ou la voie que nomme l'ordonnance, c'est autre chose.
# claims: A5 B4
about-manipulative = Pour faire réagir quelqu'un, c'est une ruse, dit Lee Baucom, et les ruses marchent rarement. Coach Lee parle d'autre chose : prendre un non pour un non. Ce que tu en attends décide, et je te le demanderai.
# claims: A9 B4
about-articles = Les deux articles que je connais ne sont pas d'accord. Lee Baucom dit que le silence dit que ça t'est égal ; Coach Lee dit que reculer est la réponse mûre à un non. Ce qui va dépend de vous deux, alors je demande d'abord et je te montre les deux côtés.
about-write_for_me = Je n'écris pas à ta place, pour que ça reste à toi. Ce que tu écris est à l'abri dans /urge ; rien ne part de là.
about-no_help = Pardon, ce n'était pas ce qu'il te fallait. Je ne connais que les phrases qu'on m'a données. Pour une personne : quelqu'un de confiance, ou une ligne que nomme /crisis.
