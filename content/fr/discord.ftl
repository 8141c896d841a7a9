### Ce que Discord montre du bot autour d'une conversation : commandes, fenêtres, ce que lisent les serveurs.

discord-command-start = Commencer, ou reprendre où nous en étions
discord-command-urge = Je vais lui écrire
discord-command-checkin = Faire le point du jour
discord-command-theytexted = J'ai reçu un message
discord-command-slipped = J'ai écrit, ou c'est arrivé
discord-command-plan = Mon plan
discord-command-why = Pourquoi ce plan
discord-command-views = Les deux côtés, et qui dit quoi
discord-command-kit = Ma trousse pour les heures dures
discord-command-draft = Ce que j'ai écrit sans l'envoyer
discord-command-progress = Comment ça s'est passé
discord-command-review = Regarder la semaine
discord-command-history = Ce qui a été noté
discord-command-settings = Heures, lieu, langue, silence
discord-command-pause = Quelques jours de silence
discord-command-resume = Finir la pause
discord-command-stop = Quitter cette conversation, ou plus de messages
discord-command-hide = Cacher ce qui est affiché ici
discord-command-back = Un pas en arrière
discord-command-link = Utiliser Unsent ici et dans une autre app comme une seule
discord-command-privacy = Qui peut lire ceci ?
discord-command-export = Tout emporter
discord-command-delete = Tout effacer
discord-command-help = Ce que je sais faire
discord-command-crisis = Je suis en danger
discord-command-done = J'ai fini avec ceci
discord-command-setup = Pour les admins : afficher une annonce avec des lignes d'écoute, ou l'enlever

discord-option-pause-days = Combien de jours, de 1 à 30
discord-option-settings-hour = Quand je demande comment ça va, par exemple 20:15
discord-option-settings-zone = Ta ville ou ton fuseau horaire
discord-option-settings-country = Le pays des lignes d'écoute
discord-option-link-code = Le code donné par l'autre app
discord-option-setup-post = Le salon de l'annonce avec des lignes d'écoute
discord-option-setup-country = Le pays de ces lignes d'écoute
discord-option-setup-remove = Un salon d'où enlever l'annonce

discord-write = Écrire ici
discord-private = Continuer en message privé
discord-window = Avec tes mots
discord-window_field = Personne d'autre ne voit ce texte.

discord-opened = Ici, personne d'autre. Écris-moi simplement.
discord-moved = Nous continuons dans tes messages privés :
discord-shut = Je ne peux pas t'écrire : tes messages privés sont fermés pour ce serveur. Tu peux les ouvrir dans ses réglages de confidentialité, ou nous continuons ici.

discord-post-about = Je suis un programme pour les jours après une rupture, et pour le moment de « j'ai envie de lui écrire ». Je ne lis pas les salons. Ce que tu me dis, personne ne le voit ici.
discord-post-lines = Si tu as besoin de quelqu'un maintenant :
discord-post-talk = Parler en privé
