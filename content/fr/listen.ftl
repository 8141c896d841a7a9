### Simplement écouter : des mots qui ne répondent à rien, reçus avec un merci et gardés si on le veut.

listen-thanks_0 = Merci de continuer.
listen-thanks_1 = Merci de me le dire.
listen-thanks_2 = C'est bien de mettre des mots dessus.
listen-keep = Veux-tu que je le garde pour toi, sous clé ? Tu peux aussi continuer d'écrire.
listen-keep-keep = Garde-le
    .says = oui | garder
listen-keep-let_go = Laisse-le partir
    .says = non | ne garde pas
listen-now = Je ne peux pas comprendre comme une personne, mais c'est gardé à l'abri. Une petite chose maintenant ?
listen-now-small = Oui, une petite chose
    .says = oui | ok
listen-now-no = Non, ça suffit
    .says = non | assez
listen-now-let_go = Ne le garde pas
    .says = laisse-le partir
listen-kept = Gardé. Tu peux le lire dans /history et l'emporter avec /export.
listen-let_go = Parti. Je n'en ai rien gardé.
# The cap is ours.
listen-journal = Écris ce que tu as en tête, { $minutes } minutes au plus ; cette limite est notre choix. Puis range-le et fais quelque chose de tes mains.
listen-journal-skip = Pas maintenant
    .says = non
# claims: E-writing
listen-day = Certaines personnes ne font que s'enfoncer en écrivant sur le pourquoi. Alors voici autre chose : que vas-tu faire dans les heures qui viennent, pas à pas ?
listen-day-skip = Pas maintenant
    .says = non
listen-enough_today = Tu as écrit aujourd'hui, et ça suffit pour un jour. Quelque chose avec les mains ou les pieds aide plus maintenant.
listen-fine = Pas de souci. Je suis là.
listen-written = Gardé. Maintenant, ferme ça pour aujourd'hui : un verre d'eau, quelques pas.
listen-planned = Gardé. Le premier pas est tout ce à quoi penser maintenant.
