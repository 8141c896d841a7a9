### Ce qu'on raconte et qui veut seulement être entendu.

tidings-steady = Ça a demandé quelque chose, et personne d'autre ne l'a vu. Ça compte.
tidings-better = Ça fait plaisir. Une journée comme ça est à toi, quoi qu'il vienne.
tidings-back_together = Alors beaucoup est nouveau. Je peux rester à côté ou partir : /settings change ce que je demande, /delete y met fin.
tidings-back_together_guarded = Alors beaucoup est nouveau. Ce que tu m'as dit de la sécurité ou d'une ordonnance vaut ici jusqu'à nouvel avis, et /crisis nomme des personnes avec qui y penser.
tidings-sore = C'est dur. Écris encore autant que tu veux, ou dis « quelque chose pour me calmer ».
