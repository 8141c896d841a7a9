### Partir, faire une pause, revenir, effacer ; et ce qu'il y a ici.

leave-stop = D'accord, on en reste là. Dois-je garder le silence à partir de maintenant ?
leave-stop-no_more = Plus de messages
    .says = plus rien | oui | stop | plus de message
leave-stop-pause = Une pause pour un temps
    .says = pause
leave-stop-as_it_is = Laisse comme c'est
    .says = non | comme c'est
leave-no_more = Alors je n'écris plus rien de moi-même. Tu peux toujours m'écrire, et /resume fait revenir mes messages.
leave-as_it_is = Bien. Rien ne change.
leave-pause = Pour combien de temps ?
# The span is ours.
leave-pause-day = 1 jour
    .says = un jour | jour | demain
# The span is ours.
leave-pause-three_days = 3 jours
    .says = trois jours
# The span is ours.
leave-pause-week = 7 jours
    .says = une semaine | semaine
# The span is ours.
leave-pause-two_weeks = 14 jours
    .says = deux semaines
# The span is ours.
leave-pause-month = 30 jours
    .says = un mois | mois
leave-paused_day = Je garde le silence jusqu'à demain. Tu peux toujours m'écrire, et /resume y met fin plus tôt.
# The number is theirs, not ours to prove.
leave-paused = Je garde le silence pendant { $days } jours. Tu peux toujours m'écrire, et /resume y met fin plus tôt.
leave-resumed = Ça fait plaisir de te revoir. On continue comme avant.
leave-help = /urge quand tu veux écrire, /theytexted quand un message est venu, /slipped quand c'est arrivé. /plan montre ton plan, /pause me fait taire, /delete efface tout. Si tu es en danger : /crisis.
leave-delete = Cela efface tout ce que je garde sur toi, tout de suite et pour toujours. Tu le veux ?
leave-delete-erase = Tout effacer
    .says = oui | effacer | sûr | sûre | tout
leave-delete-keep = Garder
    .says = non | garder
leave-still_here = Rien n'a été effacé.
leave-erased = Effacé : tout cela, et la clé qui le fermait. { $platform ->
    [telegram] J'ai repris nos messages des 48 dernières heures, autant que Telegram le permet ; les plus anciens se suppriment dans le menu du chat.
    [discord] J'ai repris ce que j'ai écrit ici ces 48 dernières heures ; ce que tu as écrit, Discord ne laisse que toi l'effacer.
   *[other] L'écran est vide, mais ce qui y était peut rester dans la mémoire de cette fenêtre.
} Je te souhaite du bien.
leave-nothing_kept = Rien n'était gardé sur toi, et ça reste ainsi.
leave-holdings = Gardé sur toi : tes réponses et tes réglages. Entrées de ton historique : { $entries } ; parmi elles, avec tes propres mots : { $words }. Rappels : { $reminders }.

leave-stop_why = Je peux me taire pour de bon ou quelques jours, ou tout reste ainsi. Ce que tu m'as dit reste jusqu'à ce que tu l'effaces.
