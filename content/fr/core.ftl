### Les lignes du moteur, dites dans toute conversation.

core-done = Terminé
    .says = c'est tout | fini
core-unsure = Je ne sais pas
    .says = sais pas | je sais pas | aucune idée | pas sûr | pas sûre | jsp
core-several_hint = Écris les numéros qui conviennent, par exemple 1 3 5.
core-and = { $first } et { $last }
core-empty = Ce message n'avait pas de mots. Tu peux écrire ou toucher un bouton.
core-broken = Quelque chose s'est cassé en moi, et ce n'est pas de ta faute. Ce que tu as dit est gardé. Tu peux simplement continuer.
core-set_aside = Je n'ai pas su traiter ce message, et ce n'est pas de ta faute. Essaie encore une fois, ou dis-le autrement.
core-back_to = On revient où on en était.
core-back_seam = Cette partie est faite. D'ici on ne peut qu'avancer.
core-back_nothing = Il n'y a rien vers quoi revenir pour l'instant.
core-stale = Ce bouton date de tout à l'heure. Voici où on en est.
core-left = On en reste là. Rien n'est perdu.
core-hidden = { $platform ->
    [telegram] { $how ->
        [all] Caché : nos messages des 48 dernières heures, Telegram ne me laisse pas plus. Le reste, tu peux l'effacer dans le menu du chat.
        [none] Telegram ne m'a rien laissé cacher pour l'instant. Tu peux vider ce chat dans son menu.
       *[some] J'ai caché ce que Telegram m'a laissé cacher, et ce n'est peut-être pas tout. Ce qui reste, tu peux l'effacer dans le menu du chat.
    }
    [discord] { $how ->
        [all] Caché : ce que je t'ai écrit en message direct ces 48 dernières heures. Ce que tu as écrit, et ce qui n'est visible que pour toi sur un serveur, Discord ne laisse que toi l'effacer.
        [none] Discord ne m'a rien laissé cacher pour l'instant. Ce qui est ici, tu peux l'effacer ou le fermer.
        [nowhere] Ici je ne peux rien cacher : ce qui n'est visible que pour toi, Discord ne laisse que toi le fermer. En message direct, je peux retirer mes propres mots.
       *[some] J'ai caché ce que Discord m'a laissé cacher, et ce n'est peut-être pas tout. Ce que tu as écrit, Discord ne laisse que toi l'effacer.
    }
   *[other] L'écran est vide. Ce qui s'y trouvait peut rester dans la mémoire de cette fenêtre.
}
core-unknown_command = Je ne connais pas cette commande. Avec /help je montre celles que je connais.
core-took = Je le prends comme : { $choice }.
core-near = Je lis cela ainsi : { $choice }. C'est bien ça ?
core-near-yes = Oui
    .says = oui | c'est ça | exact | voilà
core-near-no = Non
    .says = non | pas ça

core-not = pas
    .says = non | ne | n | jamais | ni | rien | personne | aucun | aucune
core-slight = moi
    .says = je | tu | il | elle | ils | elles | le | la | lui | leur | me | on | oui | peut-être
core-yes = oui
    .says = o | ouais | bien sûr | évidemment
core-no = non
    .says = n | pas du tout | jamais | rien du tout
core-soft_yes = je crois que oui
    .says = probablement | je suppose | sans doute
core-soft_no = je ne crois pas
    .says = pas vraiment | probablement pas | je ne pense pas | pas que je sache
core-lead = un
    .says = une | le | la | les | mon | ma | mes | notre | nos | juste | seulement | encore | c'est | c'était | il y a | on a | nous avons | j'ai
core-self = je suis
    .says = je me sens | je vais
core-filler = lol
    .says = mdr | ptdr | franchement | désolé | désolée | pardon | oups | oh | euh | bah | ben | pfff | ok
core-hedge = je crois
    .says = je pense | je suppose | peut-être | s'il te plaît | stp | svp | merci | oui | alors | environ | genre | pour l'instant
core-reply = ok
    .says = okay | d'accord | dac | quoi | hein | pourquoi | comment | hm | hmm | mmh | bien | bon | compris | je vois | merci | comment ça | et maintenant | je comprends pas | je ne comprends pas | t'es qui | tu es là | attends | c'est quoi
core-decline = ça ne te regarde pas
    .says = je préfère ne pas le dire | je ne veux pas le dire | passer | suivant | c'est privé | privé
core-why = pourquoi tu demandes
    .says = pourquoi | pourquoi tu demandes ça | pourquoi tu me demandes ça | pourquoi cette question | pourquoi tu veux savoir | pourquoi tu veux savoir ça | pourquoi veux-tu savoir | pourquoi demandes-tu ça | pourquoi c'est important | c'est important | en quoi c'est important | pour quoi faire | à quoi ça sert | ça sert à quoi | qu'est-ce que ça change | ça change quoi
core-what = que veux-tu dire
    .says = tu veux dire quoi | qu'est-ce que tu veux dire | ça veut dire quoi | comment ça | je comprends pas | je ne comprends pas | je comprends pas la question | j'ai pas compris | je n'ai pas compris | quoi | hein | pardon | explique | tu peux expliquer | explique-moi | je dis quoi | je réponds quoi | c'est pas clair
core-amount = assez
    .says = suffisamment
core-asked-why = Pour que la suite te convienne ; ça ne sert à rien d'autre. Rien ne t'oblige à me le dire.
core-asked-what = Je parle de la ligne ci-dessous, comme tu le dirais à quelqu'un de proche. Le plus proche suffit, et aucune réponse n'est fausse.
core-declined = Rien ne t'oblige à me le dire. « retour » revient d'un pas, « stop » laisse ça pour l'instant.

# Short words that mean nothing else, and what they are met with.
core-courtesy-hello = bonjour
    .says = bonsoir | salut | coucou | hello | re | rebonjour | allo | ça va | salut ça va | comment ça va | il y a quelqu'un | c'est moi | c'est encore moi | je suis de retour | me revoilà
core-courtesy-thanks = merci
    .says = merci beaucoup | merci bien | un grand merci | merci pour tout | merci de m'écouter | merci pour ton aide | ça aide | ça m'a aidé
core-courtesy-good_night = bonne nuit
    .says = dors bien | je vais dormir | je vais me coucher | merci bonne nuit
core-courtesy-goodbye = au revoir
    .says = à demain | à plus | à bientôt | bye | je dois y aller | merci à demain
core-courtesy-swearing = merde
    .says = putain | putain de merde | fait chier | ça fait chier | bordel | fuck | connard | salaud | salope | enfoiré | va te faire foutre | quelle merde | zut | ras le bol
core-courtesy-lost = qu'est-ce que je fais
    .says = je fais quoi | que faire | qu'est-ce que je dois faire | qu'est-ce que je peux faire
core-met-hello = Bonjour, c'est bien que tu sois là.
core-met-thanks = De rien. Je suis là quand tu veux.
core-met-good_night = Bonne nuit. Rien n'est à décider avant demain matin.
core-met-goodbye = Prends soin de toi. Tu peux revenir quand tu veux.
core-met-swearing = Laisse sortir. C'est une période dure.
core-met-lost = Un pas à la fois suffit.

core-not_read-pick = Je n'ai pas pu relier ça à un choix. Touches-en un, ou écris son numéro ou ses mots.
core-not_read-some = { $platform ->
    [discord] Je n'ai pas pu relier ça. Choisis dans la liste tout ce qui convient.
   *[other] Je n'ai pas pu relier ça. Écris les numéros, par exemple 1 3, ou touche puis Terminé.
}
core-not_read-scale = Un des nombres affichés suffit.
core-not_read-words = Je n'ai pas pu lire. Écris-le encore une fois, s'il te plaît.
core-not_read-clock = Je n'ai pas pu lire ça comme une heure. Essaie 20:15.
core-not_read-zone = Je ne connais pas ce lieu. Essaie une plus grande ville près de toi.
core-no_such_number = Ce numéro n'est pas dans la liste. Elle va de 1 à { $most }.
core-named_several = Je lis plus d'un choix : { $choices }. Lequel convient le mieux ?
core-no_list = { $platform ->
    [terminal] Ce numéro n'était sous aucune liste, il n'a donc rien choisi. En voici une.
   *[other] Je ne sais pas de quelle liste vient ce numéro, il n'a donc rien choisi. Touche un bouton, ou écris ce qu'il dit.
}
core-which-pick = Lequel ? Touche-le, ou écris son numéro ou ses mots.
core-which-some = Lesquels ? Un seul suffit, plusieurs c'est bien aussi.
core-too_early = C'est arrivé pendant que ma question était en route, je ne l'ai donc pas compté. La voici.
core-not_read_again = Je n'ai pas compris, et rien ne presse. « retour » revient d'un pas, « stop » laisse ça pour l'instant.
core-unsure_some = Ne pas savoir, c'est permis. Prends ce qui peut convenir ; si rien ne va, « { $none } » est aussi une réponse.
core-idle = Ça fait un moment. On reprend là où on en était ?
core-idle-go_on = Continuer
    .says = oui | o
core-idle-start_over = Recommencer
    .says = à nouveau
core-idle-leave = Laisser
    .says = non | n
core-still_open = Quelque chose d'avant est resté ouvert. On continue ?
core-still_open-go_on = Continuer
    .says = oui | o
core-still_open-start_over = Recommencer
    .says = à nouveau
core-still_open-leave = Laisser
    .says = non | n

# Les mois comme on les montre dans une date, et comment on peut aussi les écrire.
core-moment = { $day } { $month }, { $time }
core-month-1 = janv.
    .says = janvier | jan
core-month-2 = févr.
    .says = février | fev | fevrier | fevr
core-month-3 = mars
core-month-4 = avr.
    .says = avril
core-month-5 = mai
core-month-6 = juin
core-month-7 = juil.
    .says = juillet
core-month-8 = août
    .says = aout
core-month-9 = sept.
    .says = septembre | sep
core-month-10 = oct.
    .says = octobre
core-month-11 = nov.
    .says = novembre
core-month-12 = déc.
    .says = décembre | dec | decembre

core-no_way_back-asked = Je ne peux pas t'écrire ici de moi-même, alors mets une alarme sur ton téléphone. Quand elle sonne, tape /start, et ce sera là.
core-no_way_back-first = Je ne peux pas écrire en premier ici. En message privé, oui ; ou viens avec /checkin quand tu veux.
