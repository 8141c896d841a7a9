### La première minute. Rien n'est gardé avant qu'un appui dise 18 ans ou plus.

welcome-heavy = Ça a l'air lourd. C'est bien de le dire.
welcome-heavy_again = C'est lourd à porter. Un appui ci-dessous, puis raconte-moi.
welcome-not_read = Pardon, je n'ai pas compris. Un appui ci-dessous, et on commence.
welcome-step = Rien ne presse. Un appui ci-dessous, et on avance pas à pas.
welcome-order = Qu'il y ait une ordonnance passe avant tout. Un appui ci-dessous, et c'est la première chose que je demande.
welcome-look = Vouloir regarder est une envie aussi, et elle passe. Un appui ci-dessous, et on la laisse passer.
welcome-loss = Mes condoléances. C'est une grande perte.
welcome-loss_again = Rien ne presse. Un appui ci-dessous, puis raconte-moi autant que tu veux.
welcome-first = { $platform ->
    [terminal] { $again ->
        [yes] Je suis un programme et je garde tes mots sous clé sur cet ordinateur. Commencer ci-dessous veut dire que tu as 18 ans ou plus et que cela te va.
       *[no] Je suis un programme, pas une personne, pour le temps après une rupture. Ce que tu me dis est gardé sous clé sur cet ordinateur. Commencer ci-dessous veut dire que tu as 18 ans ou plus et que cela te va.
    }
   *[other] { $again ->
        [yes] Je suis un programme et je garde tes mots sous clé sur mon serveur. Commencer ci-dessous veut dire que tu as 18 ans ou plus et que cela te va.
       *[no] Je suis un programme, pas une personne, pour le temps après une rupture. Ce que tu me dis est gardé sous clé sur le serveur où tourne ce bot. Commencer ci-dessous veut dire que tu as 18 ans ou plus et que cela te va.
    }
}
welcome-first-urge = Je vais lui écrire
    .says = j'ai envie d'écrire | écrire
welcome-first-tell = Raconter · 3 min
    .says = raconter
welcome-first-not_safe = Je suis en danger
    .says = danger
welcome-first-under_18 = J'ai moins de 18 ans
    .says = mineur | mineure | moins de 18
welcome-first-who_reads = Qui peut lire ça ?
    .says = vie privée | qui lit ça
welcome-died = Puis-je demander : la personne pour qui tu es ici est-elle morte ?
welcome-died-yes = Oui, elle est morte
    .says = oui | o | il est mort | elle est morte | il est décédé | elle est décédée | oui il est mort | oui elle est morte
welcome-died-no = Non, je voulais dire autre chose
    .says = non | n
