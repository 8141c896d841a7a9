### Une question à la fois, quand les mots peuvent dire autre chose.

unsure-crisis = Ça semble lourd. Quelqu'un est-il en danger, ou penses-tu à mourir ?
unsure-crisis-yes = Oui
    .says = o | peut-être | je ne sais pas
unsure-crisis-no = Non, je voulais dire autre chose
    .says = non | n

unsure-urge = Veux-tu prendre contact tout de suite ?
unsure-urge-yes = Oui, tout de suite
    .says = oui | o | peut-être
unsure-urge-no = Non, je le dis seulement
    .says = non | n

unsure-young = Je demande une fois : as-tu moins de 18 ans ?
unsure-young-yes = Oui, moins de 18 ans
    .says = oui | o
unsure-young-no = Non, 18 ans ou plus
    .says = non | n

unsure-they_died = Puis-je demander : la personne pour qui tu es ici est-elle morte ?
unsure-they_died-yes = Oui, elle est morte
    .says = oui | o | il est mort | elle est morte | il est décédé | elle est décédée | oui il est mort | oui elle est morte
unsure-they_died-no = Non, je voulais dire autre chose
    .says = non | n

unsure-order = Puis-je demander : y a-t-il une ordonnance ou une mesure de justice sur le contact entre vous ?
unsure-order-yes = Oui, il y en a une
    .says = oui | o
unsure-order-no = Non, je voulais dire autre chose
    .says = non | n

unsure-slipped = As-tu pris contact ?
unsure-slipped-yes = Oui, c'est fait
    .says = oui | o
unsure-slipped-no = Non, je voulais dire autre chose
    .says = non | n

unsure-they_texted = As-tu reçu des nouvelles de l'autre ?
unsure-they_texted-yes = Oui
    .says = o
unsure-they_texted-no = Non, je voulais dire autre chose
    .says = non | n

unsure-stop = Veux-tu que j'arrête de t'écrire ?
unsure-stop-yes = Oui, arrête
    .says = oui | o
unsure-stop-no = Non, je voulais dire autre chose
    .says = non

unsure-delete = Veux-tu que tout ce qui te concerne ici soit effacé ?
unsure-delete-yes = Oui, efface
    .says = oui | o
unsure-delete-no = Non, je voulais dire autre chose
    .says = non

### Un acte qui compte tout de suite, en un geste.

unsure-pursued_new_number = Je demande franchement : as-tu écrit ou appelé depuis un autre numéro pour que ça passe ?
unsure-pursued_new_number-yes = Oui, je l'ai fait
    .says = oui | o
unsure-pursued_new_number-no = Non, je voulais dire autre chose
    .says = non

unsure-pursued_fake_account = Je demande franchement : as-tu utilisé un autre compte pour qu'on ne voie pas que c'est toi ?
unsure-pursued_fake_account-yes = Oui, je l'ai fait
    .says = oui | o
unsure-pursued_fake_account-no = Non, je voulais dire autre chose
    .says = non

unsure-pursued_waiting_outside = Je demande franchement : as-tu été là où cette personne vit ou passe son temps sans qu'elle le demande ?
unsure-pursued_waiting_outside-yes = Oui, je l'ai fait
    .says = oui | o
unsure-pursued_waiting_outside-no = Non, je voulais dire autre chose
    .says = non

unsure-pursued_tracking = Je demande franchement : as-tu suivi cette personne ou regardé où elle est sans qu'elle le sache ?
unsure-pursued_tracking-yes = Oui, je l'ai fait
    .says = oui | o
unsure-pursued_tracking-no = Non, je voulais dire autre chose
    .says = non

unsure-pursued_passwords = Je demande franchement : as-tu regardé dans son téléphone ou ses comptes sans son accord ?
unsure-pursued_passwords-yes = Oui, je l'ai fait
    .says = oui | o
unsure-pursued_passwords-no = Non, je voulais dire autre chose
    .says = non

unsure-pursued_via_friends = As-tu demandé ou fait passer quelque chose par ses proches ?
unsure-pursued_via_friends-yes = Oui, je l'ai fait
    .says = oui | o
unsure-pursued_via_friends-no = Non, je voulais dire autre chose
    .says = non

unsure-to_me = C'était pour moi ? Sinon, je le prends comme des mots pour l'autre.
unsure-to_me-yes = Oui, pour toi
    .says = oui | o | ouais | je sais pas | je ne sais pas | ok | quoi | pour toi
unsure-to_me-no = Non, c'est pour l'autre
    .says = non | n
