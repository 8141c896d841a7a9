### Quand je demande, et où tu es.
setup-safe-yes = Oui, c'est sûr
    .says = oui | sûr
setup-safe-no = Non, ou pas sûr
    .says = non | je sais pas
setup-hour = Quand veux-tu que je demande comment ça va ? Une fois par jour, trois touches. Choisis une heure, ou écris-en une comme 20:15.
setup-hour-none = Ne pas demander
    .says = non | non merci | jamais | aucune | pas du tout | ne m'écris pas | m'écris pas | ne demande pas | pas de questions
setup-here = Est-il { $time } chez toi en ce moment ? Alors je prends { $city }, { $country }.
setup-here-yes = Oui, c'est ça
    .says = oui
setup-here-no = Non, ailleurs
    .says = non
setup-zone = Quelle ville est la plus proche ? Touches-en une, ou écris-en une autre.
setup-right = Est-il { $time } pour toi maintenant ? J'ai trouvé { $place }.
setup-right-yes = Oui, c'est ça
    .says = oui
setup-right-no = Non
    .says = faux
setup-done = Tout est prêt : dès demain je demande une fois par jour à { $hour }. « Je vais lui écrire » est toujours à portée.
# ours
setup-review = Au jour 14, on regarde le plan ensemble ; cette date est notre choix.
setup-quiet = Tout est prêt. Je n'écris pas en premier tant que tu ne me dis pas que c'est sûr ici. Tu peux toujours m'écrire.
setup-no_checkins = D'accord, je ne demande pas : je n'écris rien sans que tu le veuilles. /checkin est là quand tu veux, et /settings le remet.

setup-hour_why = Une fois par jour je demande comment tu vas, en trois gestes. Tu choisis l'heure, et tu peux la changer chaque jour.
setup-here_why = Je demande ton heure pour ne pas t'écrire la nuit.
setup-right_why = Je demande ton heure pour ne pas t'écrire la nuit.
setup-safe_why = Si quelqu'un d'autre peut lire ici, un message de moi pourrait te mettre en danger. Je n'écris donc d'abord qu'après ton oui.
