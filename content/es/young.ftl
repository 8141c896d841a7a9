### Menos de 18. No se guarda nada.

young-for_adults = Qué bueno que lo dices. Este lugar es para gente adulta, así que no guardo nada.
young-line = Mereces una persona real: { $name }, { $number } (comprobado el { $date }).
young-line_unchecked = Mereces una persona real: { $name }, { $number } (sin comprobar últimamente).
young-emergency = Mereces una persona real: si hay peligro llama al { $number }, o busca una línea en findahelpline.com.
young-directory = Mereces una persona real: si hay peligro llama a tu número de emergencias, o busca una línea en findahelpline.com.
