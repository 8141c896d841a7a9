### Ce qui compte tout de suite, dit sans faire honte.

pursued-counts = Merci de le dire aussi clairement. Chercher quelqu'un là où il ne peut pas te voir fait peur, même sans vouloir de mal, et c'est pour cela que ça compte. Ça peut s'arrêter ici.

pursued-there = Avant tout : éloigne-toi de quelques pas, hors de vue. Devant cette porte, il n'y a rien à décider.
pursued-there-away = Je m'éloigne
    .says = je m'en vais | je pars | ok | d'accord
pursued-there-invited = On m'a demandé de venir
    .says = on m'a invité | on sait que je suis là
pursued-there-stuck = Je n'arrive pas à partir
    .says = je ne peux pas | non | je peux pas
pursued-away = Bien, continue de marcher ; ce n'était pas facile. Être là sans y être appelé fait peur, même sans vouloir de mal, alors ça compte. Ça peut s'arrêter ici.
pursued-invited = D'accord. Va doucement, et tu peux repartir à tout moment.
pursued-step_away = Si tu y es maintenant, éloigne-toi d'abord de quelques pas, hors de vue. Ensuite, écris-le ici.
