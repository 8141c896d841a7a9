### Ce que Telegram montre du bot avant et autour d'une conversation. Les lignes du menu accompagnent leur commande.

telegram-menu-urge = Je vais lui écrire
telegram-menu-checkin = Faire le point du jour
telegram-menu-plan = Mon plan
telegram-menu-crisis = Je suis en danger
telegram-menu-settings = Heures, langue, silence
telegram-menu-help = Ce que je sais faire

telegram-description = Une présence privée pour le temps d'après une rupture. Elle se tient entre toi et « je veux lui écrire ». C'est un programme, pas une personne, et il tourne sur le serveur de quelqu'un, pas dans le cloud d'une entreprise.
telegram-short = Une présence privée pour le temps d'après une rupture.

telegram-in_private = Ici, tout le monde peut lire, et ce que tu portes est à toi. Parlons en privé.
telegram-in_private_button = Parler en privé
