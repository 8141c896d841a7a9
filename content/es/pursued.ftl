### Algo que cuenta enseguida, dicho sin avergonzar.

pursued-counts = Gracias por decirlo tan claro. Buscar a alguien donde no puede verte asusta, aunque no quieras hacer daño, y por eso cuenta. Puede terminar aquí.

pursued-there = Antes de nada: aléjate unos pasos, donde no se te vea. Ante esa puerta no hay que decidir nada.
pursued-there-away = Me estoy yendo
    .says = me voy | me fui | vale | ya me voy
pursued-there-invited = Me pidió que viniera
    .says = me invitó | sabe que estoy aquí
pursued-there-stuck = No puedo irme
    .says = no puedo | no
pursued-away = Bien, sigue caminando; no era fácil. Estar ahí sin que te llamen asusta, aunque no quieras hacer daño, así que cuenta. Puede terminar aquí.
pursued-invited = De acuerdo. Ve despacio, y puedes irte en cualquier momento.
pursued-step_away = Si estás ahí ahora, primero aléjate unos pasos, donde no se te vea. Luego escríbelo aquí.
