### Danger. Jamais à côté de compteurs ou de blagues ; pas de méthodes ; de l'aide et de l'espoir.

crisis-first-none = C'est bien de le dire. Tu n'as pas à traverser ça sans personne.
crisis-first-self = C'est bien de me le dire, et je le prends au sérieux. Tu comptes, et cette douleur peut changer même si ça n'en a pas l'air.
crisis-first-hurt_by = C'est bien de me le dire. Ce qu'on te fait n'est pas ta faute, et tu mérites d'être en sécurité.
crisis-first-may_hurt = Il en faut pour dire ça, et le dire est déjà un pas en arrière. Mets de la distance tout de suite, s'il te plaît.
crisis-first-other = Merci de veiller sur cette personne. Tu n'as pas à porter ça sans personne, et demander de l'aide est juste.

crisis-number-call = { $name } : appelle le { $number } (vérifié le { $on }).
crisis-number-call_unchecked = { $name } : appelle le { $number } (pas vérifié récemment).
crisis-number-call_women = { $name }, une ligne pour les femmes : appelle le { $number } (vérifié le { $on }).
crisis-number-call_women_unchecked = { $name }, une ligne pour les femmes : appelle le { $number } (pas vérifié récemment).
crisis-number-text = { $name } : envoie { $word } au { $number } (vérifié le { $on }).
crisis-number-text_unchecked = { $name } : envoie { $word } au { $number } (pas vérifié récemment).
crisis-number-none = Je n'ai pas de ligne de ce genre pour là où tu es : si c'est urgent appelle le { $number } (pas vérifié récemment), et { $directory } liste des lignes par pays.
crisis-number-unknown = Je ne sais pas où tu es : si c'est urgent appelle les secours, { $number } depuis presque tout portable, et { $directory } liste des lignes par pays.
crisis-emergency-call = Urgence : appelle le { $number } maintenant.
crisis-emergency-call_unchecked = Urgence : appelle maintenant le { $number }, ou le numéro d'urgence que tu connais.
crisis-emergency-unknown = Appelle les secours maintenant ; depuis presque tout portable, le { $number } les joint.
crisis-directory = { $directory } liste des gens à qui parler, par pays.
crisis-no_store = Quelque chose est cassé de mon côté, je ne peux rien garder ni lire pour l'instant. Si aucune réponse n'arrive d'ici quelques minutes, renvoie-le. En cas de danger, appelle les secours.

crisis-danger_now = Es-tu en danger en ce moment ?
crisis-danger_now-yes = Oui
    .says = o | ouais
crisis-danger_now-not_sure = Je ne sais pas
    .says = peut-être
crisis-danger_now-no = Non
    .says = n | pas là
crisis-danger_theirs = Cette personne est-elle en danger en ce moment ?
crisis-danger_theirs-yes = Oui
    .says = o | ouais
crisis-danger_theirs-not_sure = Je ne sais pas
    .says = peut-être
crisis-danger_theirs-no = Non
    .says = n | pas là

crisis-near-none = Puis va là où il y a quelqu'un : à côté, un commerce, une rue éclairée. Dis à une personne : « j'ai besoin de toi avec moi, maintenant ».
crisis-near-self = Puis reste près de quelqu'un : réveille une personne, frappe à côté, va là où il y a du monde. Dis : « sans personne, je ne suis pas en sécurité ».
crisis-near-hurt_by = Si tu peux partir, va là où il y a du monde et garde ton téléphone. Sinon, reste près d'une sortie.
crisis-near-may_hurt = Quitte l'endroit et marche vers des gens. Dis à qui répond : « j'ai peur de faire du mal à quelqu'un ».
crisis-near-other = Appelle pour cette personne, dis où elle est et continue à lui parler jusqu'à ce que quelqu'un arrive. Demande l'aide d'une personne de plus.

crisis-about = De quoi s'agit-il ?
crisis-about-self = Des idées noires, ou me faire du mal
    .says = moi | idées noires | mourir
crisis-about-hurt_by = On me fait du mal ou peur
    .says = on me fait du mal | peur de quelqu'un
crisis-about-may_hurt = Je pourrais faire du mal
    .says = faire du mal
crisis-about-other = Je m'inquiète pour quelqu'un
    .says = quelqu'un d'autre

crisis-barrier = Qu'est-ce qui rend le plus dur de demander de l'aide ?
crisis-barrier-not_bad_enough = Ce n'est pas assez grave
    .says = pas assez grave
crisis-barrier-burden = Je ne veux peser sur personne
    .says = peser | un poids
crisis-barrier-no_calls = Je ne peux pas téléphoner
    .says = téléphone
crisis-barrier-afraid = J'ai peur de la suite
    .says = peur
crisis-barrier-tried = J'ai essayé, sans effet
    .says = essayé
crisis-barrier-alone = Il n'y a personne
    .says = personne
crisis-barrier-other = Autre chose
    .says = autre | je sais pas | aucune idée
crisis-ease-not_bad_enough = Pas besoin d'être au pire. On y parle aussi avec des gens un jour comme celui-ci.
crisis-ease-burden = Qui t'aime préfère un réveil à ne pas savoir. Tu voudrais la même chose.
crisis-ease-no_calls = Pas besoin de parler. Beaucoup de lignes ont un chat ou des messages, et un mot à quelqu'un de proche compte aussi.
crisis-ease-afraid = Tu peux d'abord demander ce qui se passera, sans donner ton nom. Tu peux arrêter à tout moment.
crisis-ease-tried = Dommage que ça n'ait pas aidé. Qui répond change beaucoup, et la prochaine fois peut convenir.
crisis-ease-alone = Alors une personne inconnue dont le métier est d'écouter est un bon début.
crisis-ease-other = Quoi que ce soit qui rende ça dur, ça n'a pas à être réglé d'abord.
crisis-step = Une petite chose pour les dix prochaines minutes. Laquelle serait possible ?
crisis-step-tell_one = Dire à quelqu'un « ça ne va pas »
    .says = le dire
crisis-step-be_near = Aller là où il y a du monde
    .says = sortir
crisis-step-call = Appeler ou écrire à une ligne
    .says = appeler
crisis-step-move_away = M'éloigner de ce qui peut blesser
    .says = m'éloigner
crisis-step-none = Rien de tout ça maintenant
    .says = rien | aucune | aucun | non | je peux pas | je ne peux pas
crisis-do-tell_one = Bien. Ces quelques mots suffisent, tu peux les envoyer tels quels.
crisis-do-be_near = Bien. Rien à expliquer ; être près de gens suffit.
crisis-do-call = Bien. « Je ne sais pas par où commencer » est un bon début.
crisis-do-move_away = Bien. Mets une porte, une rue ou une personne entre toi et ça.
crisis-do-none = Ce n'est pas grave. Traverser les dix prochaines minutes suffit, et tu n'as pas à le faire dans la solitude.

crisis-again = Veux-tu que je repasse plus tard ? Seulement si tu en as envie.
crisis-again-hour = Dans une heure
    .says = heure | une heure
crisis-again-evening = À 20 h ce soir
    .says = soir | ce soir
crisis-again-morning = Demain matin
    .says = matin | demain
crisis-again-no = Non, merci
    .says = non | n
crisis-will_look = Je repasse, avec un simple bonjour et rien d'autre à l'écran. /crisis marche à tout moment d'ici là.
crisis-stay = C'est bien ainsi. /crisis marche à toute heure, jour et nuit.
crisis-not_read = Je suis toujours là. Un numéro de la liste suffit, ou ses mots.
crisis-again_how = { $asked ->
    [no] Bonjour à nouveau. Comment ça va maintenant ?
   *[yes] Bonjour, comme demandé. Comment ça va maintenant ?
}
crisis-again_how-better = Mieux
crisis-again_how-same = Pareil
    .says = la même chose
crisis-again_how-worse = Pire
crisis-glad = Tant mieux. Je suis là si ça change.

# It was done "again", and it is not said what.
crisis-done_again = Merci de le dire. C'était quoi ? Je demande pour ne pas deviner.
crisis-done_again-reached_out = J'ai écrit ou appelé
    .says = j'ai écrit | écrit | j'ai appelé | appelé | je lui ai écrit | je l'ai appelé | je l'ai appelée
crisis-done_again-hurt_myself = Je me suis fait mal
    .says = je me suis blessé | je me suis blessée | je me suis coupé | je me suis coupée | fait mal | les deux
crisis-done_again-else = Autre chose
    .says = autre | rien de ça | non | aucun | je sais pas | je ne sais pas
crisis-done_again_else = Alors dis-le avec tes mots, ou laisse. Les deux vont bien.

crisis-danger_now_why = Certains dangers n'attendent pas, et alors l'aide passe d'abord. Je veux dire : peux-tu être en danger dans les heures qui viennent, par toi ou par quelqu'un ?
crisis-danger_theirs_why = Certains dangers n'attendent pas, et alors l'aide passe d'abord. Je veux dire : cette personne peut-elle être en danger dans les heures qui viennent ?
crisis-barrier_why = Souvent quelque chose se tient entre nous et la personne qu'on pourrait appeler. Si je sais quoi, je cherche avec toi un petit passage.
crisis-step_why = Je veux dire une petite chose qui te porte pendant dix minutes. La plus facile est la bonne.
crisis-done_again_why = Ça peut être un message, ou du mal que tu te fais, et chacun demande autre chose de ma part.
