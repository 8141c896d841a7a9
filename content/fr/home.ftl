### Là où l'on arrive quand rien n'est en cours.
home-where-urge = Je vais lui écrire
    .says = écrire | je veux écrire
home-where-tell = Raconter · 3 min
    .says = raconter | ce qui s'est passé
home-where-letter = Écrire sans envoyer
    .says = lettre
home-where-they_texted = J'ai reçu un message
    .says = message reçu | on m'a écrit
home-where-slipped = J'ai craqué
    .says = craqué | j'ai écrit
home-where-checkin = Faire le point
    .says = point | bilan
home-where-happened = Il s'est passé quelque chose
    .says = quelque chose | du nouveau
home-where-plan = Mon plan
    .says = plan
home-where-kit = Ma trousse
    .says = trousse

home-where_why = Je peux être là quand tu veux écrire, noter comment était un jour, ou montrer ton plan. Tu peux aussi simplement m'écrire.
