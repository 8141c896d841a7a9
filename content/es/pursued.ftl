### Algo que cuenta enseguida, dicho sin avergonzar.

pursued-counts = Gracias por decirlo tan claro. Buscar a alguien donde no puede verte asusta, aunque no quieras hacer daño, y por eso cuenta. Puede terminar aquí.
