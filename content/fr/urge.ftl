### La boîte pour ce qui ne part pas, l'attente et le retour.

urge-box = { $name ->
    [none] Je suis là. Écris-le ici, comme tu l'enverrais.
   *[other] Je suis là. Écris-le ici, comme tu l'enverrais à { $name }.
}
urge-box-distract = Change-moi les idées
    .says = autre chose | calme-moi
urge-box-they_texted = L'autre a écrit d'abord
    .says = il a écrit | elle a écrit | j'ai reçu un message
urge-box-sent = C'est déjà envoyé
    .says = envoyé | j'ai envoyé | déjà envoyé | je l'ai envoyé | je l'ai déjà envoyé | j'ai déjà envoyé | trop tard | c'est fait | je l'ai fait | je lui ai déjà écrit | je lui ai écrit
urge-if_then = Ton propre plan : { $plan }
urge-here_first = Alors d'abord ici : écris ce que tu enverrais. Ici, ça ne part nulle part.
urge-not_written = Alors rien n'est écrit, et rien n'est parti. Je suis là quand ça revient.
urge-not_kept = Rien d'ici ne part. Quand tu auras fini, je laisse aller les mots ; rien n'est gardé.

urge-letter = { $name ->
    [none] Je suis là. Écris-lui, et je le garde comme une lettre.
   *[other] Je suis là. Écris à { $name }, et je le garde comme une lettre.
}
urge-letter-not_now = Pas maintenant
    .says = plus tard | non
urge-letter_any_time = Quand tu veux. La page reste ouverte.
urge-letter_kept = Gardé, pour toi seulement. Tu peux relire quand tu veux.

urge-to_me = Alors ça reste en dehors de tes mots. Rien ne part, et rien ne presse.
urge-to_me_again = Ça aussi reste en dehors. Je suis là.
urge-put_with_it = Je l'ai mis avec.
urge-practical_alone = Cette partie est pratique et pourrait partir seule : « { $words } »
urge-hold = C'est gardé ici, et ce n'est parti nulle part. Combien de temps attend-on avant que tu décides ?
urge-hold-morning = Demain matin
    .says = matin | demain | j'attends demain | jusqu'à demain
# Le délai est le nôtre, ours.
urge-hold-one_hour = 1 heure
    .says = une heure | heure | je sais pas | je ne sais pas | peu importe | choisis | 1h | 1 h | 60 min
urge-hold-twenty_minutes = 20 min
    .says = 20 minutes | vingt minutes | 20 | vingt | 20m
urge-hold-practical = Juste la partie pratique
    .says = pratique
urge-hold-send = Je vais l'envoyer
    .says = envoyer | j'envoie | je l'envoie | envoie | je l'envoie quand même | l'envoyer
urge-hold_read = C'est gardé ici. « { $phrase } » { $why } Combien de temps attend-on avant que tu décides ?
urge-hold_read-morning = Demain matin
    .says = matin | demain
# Le délai est le nôtre, ours.
urge-hold_read-one_hour = 1 heure
    .says = une heure | heure | je sais pas | je ne sais pas | peu importe | choisis | 1h | 1 h | 60 min
urge-hold_read-twenty_minutes = 20 min
    .says = 20 minutes | vingt minutes | 20 | vingt | 20m
urge-hold_read-practical = Juste la partie pratique
    .says = pratique
urge-hold_read-send = Je vais l'envoyer
    .says = envoyer | j'envoie | je l'envoie | envoie | je l'envoie quand même | l'envoyer
urge-why-begging = tire fort, et quand ça tire, beaucoup de gens reculent.
urge-why-attack = peut tomber comme un coup, et alors on n'entend que le coup.
urge-why-guilt = donne ta peine à porter à l'autre.
urge-why-bargain = est une offre, et si tôt une offre peut sonner comme une pression.
urge-why-probe = cherche une réponse sans dire pourquoi.

urge-held-morning = En attente jusqu'au matin. Je te le rends à 8 h ; d'ici là, personne n'a besoin de ta réponse.
urge-held-one_hour = En attente une heure. Ensuite je te le rends, et tu décides.
urge-held-twenty_minutes = En attente 20 minutes. Ensuite je te le rends, et tu décides.
urge-held_for_them = En attente, comme demandé, et au matin les mots s'en vont. Qu'on laisse l'autre en paix, c'est son choix, et tu peux le donner.

urge-strength = C'était fort comment, en ouvrant la boîte ?
urge-strength-none = Presque rien
    .says = rien | 0
urge-strength-some = C'était là
    .says = un peu
urge-strength-strong = Fort
urge-strength-almost = Presque envoyé
    .says = presque
urge-strength-skip = Passer
    .says = plutôt pas
urge-trigger = Qu'est-ce qui l'a déclenché ?
urge-trigger-alone = La solitude
    .says = solitude
urge-trigger-night = La nuit
    .says = nuit | je ne dors pas
urge-trigger-their_page = Son profil ou une photo
    .says = profil | photo
urge-trigger-a_memory = Un souvenir
    .says = souvenir | une chanson
urge-trigger-a_date = Une date
    .says = date | anniversaire
urge-trigger-alcohol = L'alcool
    .says = alcool
urge-trigger-a_quarrel = Une dispute
    .says = dispute
urge-trigger-they_wrote = Un message reçu
urge-trigger-other = Autre chose
    .says = autre
urge-trigger-skip = Passer
    .says = plutôt pas
urge-noted = Merci. Ça peut venir par vagues, et les vagues passent sans que tu fasses rien.

urge-over = L'attente est finie. Voici ce que tu as écrit.
urge-over_late = Ton attente est finie depuis un moment. Voici ce que tu as écrit.
urge-another_over = Une autre attente est finie aussi. Ces mots sont toujours gardés.
urge-draft_shown = « { $words } »
urge-draft_not_there = Ces mots ne sont plus là. Rien n'a été envoyé.
urge-dropped = Alors cela reste ici. Ça demande de la force.
urge-return = Et maintenant ?
urge-return-let_go = Laisser aller
    .says = laisse aller | effacer
urge-return-keep = Garder
    .says = garde
urge-return-wait = Attendre encore
    .says = attendre
urge-return-sent = C'est envoyé
    .says = envoyé | j'ai envoyé
urge-return-think = Aide-moi à réfléchir
    .says = réfléchir
urge-gone = Parti. C'est dit, et personne n'a eu à répondre.
urge-kept = Gardé, pas envoyé. C'est à toi : relire, garder ou laisser aller.
urge-strength_now = Et c'est fort comment maintenant ?
urge-strength_now-none = Passé
    .says = rien | 0
urge-strength_now-some = Encore là
    .says = un peu
urge-strength_now-strong = Fort
urge-strength_now-almost = Au plus fort
    .says = presque
urge-strength_now-skip = Passer
    .says = plutôt pas
urge-eased = Noté. Tu as tenu l'attente, et c'est ce qui compte.
urge-still = Noté. Ça peut rester fort et tu peux quand même ne rien faire. Tu viens de le faire.

# claims: B13
urge-aim = Relis-le une fois comme on le lirait là-bas, un jour comme aujourd'hui. C'est pour quoi ?
urge-aim-be_heard = pour qu'on t'entende
urge-aim-know = pour savoir quelque chose
urge-aim-settle = pour régler quelque chose
urge-aim-feel_close = pour sentir un instant de proximité
urge-aim-make_them_react = pour avoir une réaction
urge-reply = Qu'est-ce qui reviendra le plus probablement ?
urge-reply-warm = une réponse chaleureuse
urge-reply-short = une réponse courte
urge-reply-angry = une réponse en colère
urge-reply-none = rien
urge-no_reply = Et si rien ne revient ?
urge-no_reply-fine = Ça irait
urge-no_reply-hurt = Ça ferait mal
urge-no_reply-again = J'écrirais encore
urge-thought = Tu l'enverrais { $aim }, et ce qui revient le plus probablement, c'est { $reply }.
urge-thought_no_reply-fine = Sans réponse, ça irait. Les deux choix en sont plus légers.
urge-thought_no_reply-hurt = Le silence ferait mal. Ce serait peut-être plus doux de choisir un jour où tu peux le porter.
urge-thought_no_reply-again = Le silence te pousserait à écrire encore. Mieux vaut le savoir maintenant.

# claims: E-page
urge-look = Sa page est à un appui, et regarder ravive souvent le manque. Qu'est-ce qui t'aide à passer les prochaines minutes ?
urge-look-mute = La mettre hors de portée
    .says = masquer | la masquer | bloquer | ne plus suivre | me déconnecter
urge-look-calm = Quelque chose de calme · 2 min
    .says = calme | quelque chose de calme | distrais-moi
urge-look-looked = J'ai déjà regardé
    .says = déjà regardé | trop tard | j'ai regardé
urge-look-write = Je veux écrire
    .says = écrire | je veux écrire
urge-look_muted = Masque sa page, ou déconnecte-toi et pose le téléphone dans une autre pièce. Cela prend une minute, et se défait quand tu veux.

urge-look_in = Je passe juste voir. Comment ça va maintenant ?
urge-look_in-eased = Ça s'est calmé
    .says = mieux | bien
urge-look_in-strong = Toujours fort
    .says = fort | pire
urge-look_in-sent = C'est envoyé
    .says = envoyé
urge-look_eased = Bien. Tu as tenu, et c'était le plus dur.

urge-more_let_go = Parti aussi. Dis tout ce qu'il te faut.
urge-let_go-court_order = J'ai laissé aller les mots. Tant qu'une ordonnance court, un message peut l'enfreindre, une réponse ou un « j'aime » aussi. Ton ordonnance ou ton conseil juridique dit ce qui est permis.
urge-let_go-safety_first = J'ai laissé aller les mots, rien n'est parti. Tu ne dois de réponse à personne qui te fait peur.
urge-put_down = Qu'est-ce qui aiderait maintenant ?
urge-put_down-calm = Un moment calme · 2 min
    .says = calme
urge-put_down-not_safe = Je suis en danger
    .says = danger
urge-put_down-fine = Ça va pour l'instant
    .says = ça va | rien
urge-here = D'accord. La boîte est là quand il te la faut.

urge-rest = C'est la troisième de la nuit. Je la garde sans la lire ; à cette heure, ce qui aide, c'est le repos ou quelqu'un. Qu'est-ce que ce sera ?
urge-rest-morning = Rends-la-moi demain matin
    .says = matin | dormir
urge-rest-person = J'écris plutôt à quelqu'un de proche
    .says = quelqu'un | un proche
urge-rest-calm = D'abord un moment calme
    .says = calme
urge-rest-send = Je vais l'envoyer
    .says = envoyer | j'envoie
urge-rest_then-morning = C'est à l'abri ici jusqu'à 8 h. Mets le téléphone hors de portée et allonge-toi, même si le sommeil tarde.
urge-rest_then-person = Bien. Une ligne comme « tu me tiens compagnie un peu » suffit, et je te rends ceci à 8 h.
urge-rest_then-calm = C'est à l'abri ici jusqu'à 8 h. D'abord, on ralentit.

urge-child_way-now = On dirait qu'il s'agit d'un enfant, et ça ne doit pas attendre. Dis juste cette partie, courte et claire, maintenant.
urge-child_way-court_order = La santé, le trajet ou la sécurité d'un enfant ne doivent pas attendre. Prends la voie que nomme ton ordonnance : le conseil, l'application, la personne entre vous. Si c'est urgent, d'abord ce numéro :
urge-child_way-safety_first = La santé, le trajet ou la sécurité d'un enfant ne doivent pas attendre. Passe par une tierce personne ou la voie ouverte pour l'enfant, court et clair. Si c'est urgent, d'abord ce numéro :
urge-child_way-stop_pursuit = La santé, le trajet ou la sécurité d'un enfant ne doivent pas attendre. Passe par une tierce personne ou la voie ouverte pour l'enfant, juste cette partie. Si c'est urgent, d'abord ce numéro :
urge-child = Où ça en est ?
urge-child-done = C'est en route
    .says = fait | envoyé
urge-child-danger = C'est une urgence
    .says = urgence | urgent
urge-child-not_about_child = Ce n'était pas pour un enfant
    .says = non
urge-child_done = Bien. C'était prendre soin d'un enfant, et ça ne compte contre personne.
urge-child_danger = Appelle maintenant ; je ne pars pas. Tu peux revenir écrire ici à tout moment.

urge-practical = Juste ceci : « { $words } » Tu peux le copier et l'envoyer tel quel.
urge-practical-sent = Envoyé
    .says = fait
urge-practical-wait = Pas maintenant
    .says = attendre | non
urge-practical_sent = Bien. Le pratique ne pose pas de souci.

urge-asked_to_stop = T'a-t-on demandé d'arrêter, ou y a-t-il un blocage ?
urge-asked_to_stop-no = Non
urge-asked_to_stop-stop = On m'a demandé d'arrêter
    .says = arrêter
urge-asked_to_stop-blocked = Il y a un blocage
    .says = bloqué | bloquée
urge-asked_to_stop-not_sure = Je ne sais pas
    .says = peut-être
urge-lighter = Tes propres mots sans la partie lourde : « { $words } »
urge-sending = { $honest }
urge-sending-why_now = Demande-moi « pourquoi maintenant ? »
    .says = pourquoi maintenant
urge-sending-planned = J'ai envoyé juste ça
    .says = juste ça
urge-sending-sent = C'est envoyé
    .says = envoyé | j'ai envoyé
urge-sending-wait = J'attends, finalement
    .says = attendre | non

urge-honest-none_yet = Je n'en sais pas assez pour dire plus, et le choix est à toi. Une fois parti, ça ne se rattrape pas. Quoi que tu fasses, tu peux me le dire.
urge-honest-court_order = Je n'aide pas à envoyer celui-ci. Sous une ordonnance, même un message gentil peut être une infraction et compter contre toi. Le tribunal ou ton conseil dit ce qui est permis.
urge-honest-safety_first = Je n'aide pas à envoyer celui-ci. Avec quelqu'un qui fait peur ou fait mal, un message peut le rapprocher. Une personne qui connaît ça peut peser la chose avec toi.
urge-honest-stop_pursuit = Je n'aide pas à envoyer celui-ci. Après un non, ou après beaucoup d'essais, un message de plus lui retire ce choix. T'arrêter ici est dans tes mains.
urge-honest-stopped = On t'a demandé le silence, alors je n'aide pas à envoyer. Un message de plus dit que ce non n'a pas été entendu. Je le dis une fois.
# claims: B39
urge-honest-blocked = Il y a un blocage, et c'est un non, alors je n'aide pas à envoyer. Un message de plus enlève ce choix. Je le dis une fois.
urge-honest-stop_not_sure = Tu ne sais pas si on t'a demandé d'arrêter, alors je le prends pour un non et je n'aide pas à envoyer. Ça peut attendre que tu en saches plus. Je le dis une fois.
urge-honest-moving_on = Un seul non clair dans tes mots suffit : c'est décidé, tu ne répondras pas, ce qui reste de pratique. Plus que ça le rouvre.
urge-honest-human_first = Une question juste peut se poser une fois : est-ce fini ? Le reste peut attendre une discussion avec quelqu'un de neutre.
urge-honest-at_the_table = Court, léger et lent ; la grande discussion se tient autour d'une table. Tes propres mots suffisent.
# claims: A17 A20
urge-honest-note_open = Un petit mot à toi va avec ton plan. Trois vérifications : il ne demande pas de réponse, il laisse de côté vous deux, il ne suit pas un mot resté sans réponse. Même un “je t'aime encore” demande beaucoup.
# 14 jours : ours.
urge-honest-note_too_soon = Ton dernier mot a moins de 14 jours, celui-ci serait de trop. Cette limite est notre choix, pas une loi. La décision reste à toi.
# Jour 14 : ours.
urge-honest-note_before_review = Ton plan n'a pas de mot avant le premier bilan, au jour 14. Cette limite est notre choix. La décision reste à toi.
urge-honest-why_now_open = À ce point de ton plan, un message est possible : pourquoi maintenant, dit une fois, sans compter sur une réponse.
# 30 jours : ours.
urge-honest-why_now_before_review = Ton plan laisse ça pour le bilan des 30 jours, sauf le pratique ou une réponse. Cette date est notre choix. La décision reste à toi.
urge-honest-why_now_already_sent = Un message est parti et reste sans réponse. Un deuxième pousserait. La décision reste à toi.
urge-honest-other = Une fois parti, ça ne se rattrape pas. La décision reste à toi.
urge-honest-bereaved = Il n'y a plus personne à l'autre bout, et les mots peuvent quand même être dits. La page des lettres est toujours ouverte.
urge-honest-moving_on_said = Ton non clair est dit une fois. Un deuxième le rouvrirait. La décision reste à toi.
urge-honest-human_first_said = Tu as demandé une fois si c'est fini. Redemander pousserait. La décision reste à toi.
# claims: A25; ours
urge-honest-human_first_too_soon = Tu as demandé un retour il y a moins de 7 jours, et redemander si tôt pousse. Ce délai est notre choix. La décision reste à toi.
urge-honest-reply = Un message est venu, et une réponse courte et légère va avec ton plan. Rien sur vous deux ; lentement, c'est bien.

urge-why_now = Pourquoi maintenant, et pas la semaine dernière ? Dans tes mots ; je ne les garde pas.
urge-why_now_reply = Quelle réponse attends-tu ?
urge-why_now_none = Et si aucune ne vient : que fais-tu ce soir-là ?
# Le délai est le nôtre, ours.
urge-why_now_held = Merci. Après tant de silence on attend { $hours } heures ; ce délai est notre choix. Puis les mots reviennent, et un message est le maximum.

urge-strength_why = Je veux dire combien c'était dur de ne pas l'envoyer quand tu as commencé. Avec le temps, ça montre comment ces moments viennent et passent.
urge-strength_now_why = Je veux dire combien c'est dur maintenant de ne pas l'envoyer. Toute réponse va bien.
urge-trigger_why = Je veux dire ce qui est venu juste avant : un lieu, une heure, une photo. La prochaine fois, tu le verras peut-être venir.
urge-asked_to_stop_why = Si on t'a demandé d'arrêter, ou s'il y a un blocage, je n'aide pas pour un message. C'est pour ça que je demande.
urge-return_why = Je veux dire les mots que tu as gardés. Ils peuvent partir, rester, attendre encore, ou on les regarde ensemble ; s'ils sont déjà partis, dis-le.
urge-aim_why = Je veux dire ce que tu en espères. Le voir nommé aide souvent à choisir.
urge-reply_why = Je veux dire ce qui reviendrait le plus sûrement, comme les choses sont. Deviner suffit.
urge-no_reply_why = Je veux dire : si rien ne revient, comment ce serait pour toi ?
