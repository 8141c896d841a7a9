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
    .says = oui | o
unsure-they_died-no = Non, je voulais dire autre chose
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
