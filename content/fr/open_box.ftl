### L'envie d'écrire est venue d'abord.

open_box-open = { $platform ->
    [terminal] Je suis là, et tu peux d'abord me l'écrire à moi. Je suis un programme, pas une personne ; ce que tu écris est gardé sous clé sur cet ordinateur. Appuie ci-dessous si tu as 18 ans ou plus et que cela te va.
   *[other] Je suis là, et tu peux d'abord me l'écrire à moi. Je suis un programme, pas une personne ; ce que tu écris est gardé sous clé sur le serveur où tourne ce bot. Appuie ci-dessous si tu as 18 ans ou plus et que cela te va.
}
open_box-open-open = J'ai 18 ans ou plus : ouvrir
    .says = ouvrir | oui | ok | 18
open_box-not_kept = Avant ton oui je ne peux rien garder, donc ces mots ne sont pas gardés. Ils sont encore là, plus haut. Après un appui, envoie-les ici de nouveau.
