### Lo que se cuenta y solo quiere ser recibido.

tidings-steady = Eso costó algo, y nadie lo vio más que tú. Cuenta.
tidings-better = Me alegro. Un día así es tuyo, venga lo que venga.
tidings-back_together = Entonces hay mucho nuevo. Puedo quedarme al lado o irme: /settings cambia lo que pregunto, /delete lo termina.
tidings-back_together_guarded = Entonces hay mucho nuevo. Lo que me dijiste sobre seguridad o una orden sigue valiendo aquí hasta que digas otra cosa, y /crisis nombra a personas con quienes pensarlo.
tidings-sore = Eso es duro. Sigue escribiendo cuanto quieras, o di «algo que calme».
