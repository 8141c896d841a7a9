### Deux questions avant tout conseil.

# claims: A1
gates-order = D'abord la loi. Y a-t-il une ordonnance ou une mesure de justice sur le contact entre vous ?
gates-order-none = Non
    .says = non | aucune | il n'y en a pas
gates-order-binds_me = Oui, elle m'oblige
    .says = elle m'oblige | contre moi
gates-order-protects_me = Oui, elle me protège
    .says = elle me protège | pour moi
gates-order-both = Oui, elle nous oblige tous deux
    .says = les deux | nous deux
gates-order-not_sure = Je ne sais pas
    .says = sais pas | je sais pas | aucune idée | peut-être
gates-order_whom = Merci de le dire. Est-ce qu'elle t'oblige, te protège, ou vous oblige tous deux ? Ne pas savoir est aussi une réponse.
gates-there_is_one = il y en a une
    .says = oui il y en a une | il y en a une | j'en ai une | nous en avons une | malheureusement oui | oui malheureusement | une ordonnance | ordonnance de protection | une interdiction de contact | interdiction de contact

gates-safety = Maintenant la sécurité, la tienne et celle de l'autre. Est-ce que quelque chose te concerne ? Plusieurs choix possibles.
gates-safety-none = Rien de tout ça
    .says = rien | non | aucun | aucune
gates-safety-afraid = J'ai peur de l'autre
    .says = j'ai peur | peur | peur de lui | peur d'elle
gates-safety-hurt_by_them = On me blesse, menace ou contrôle
    .says = me frappe | me menace | me contrôle | me suit | me fait du mal
gates-safety-they_fear_me = L'autre a peur de moi
    .says = a peur de moi | peur de moi
gates-safety-i_hurt_them = J'ai blessé ou menacé l'autre
    .says = j'ai frappé | j'ai menacé | j'ai blessé

# claims: A1
gates-order_why = Sous une ordonnance, même une réponse peut l'enfreindre, donc cela passe avant tout. S'il y en a une, je n'aide à aucun message.

gates-safety_why = Là où quelqu'un a peur ou est blessé, je ne suggère aucun contact, et la sécurité passe d'abord. C'est pourquoi je le demande à tout le monde.
gates-safety_unsure = Je demande pour que rien de ce que je suggère ne mette quelqu'un en danger. Si tu ne sais pas si c'est de la peur, choisis « J'ai peur de l'autre ». Si rien ne va, choisis « Rien de tout ça ».
gates-safety_unsure_again = Ne pas savoir, ce n'est pas grave. « J'ai peur de l'autre » est la réponse prudente, et tu peux répondre à nouveau plus tard.
