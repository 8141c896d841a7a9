### Un plan para una hora mala, en sus palabras. Sin métodos, sin romanticismo; ayuda y esperanza.

safety_plan-own = Cuatro líneas cortas para una hora mala, solo tuyas; salta lo que no va contigo. En un estudio, un plan así, con alguien que preguntaba después, iba con muchas menos horas peligrosas.
safety_plan-from_somebody = Cuatro líneas cortas, solo tuyas; salta lo que no va contigo. Si alguien puede mirar este teléfono, guárdalas mejor en la cabeza: sáltalas todas, o escribe /hide después.
safety_plan-signs = ¿En qué notas que se pone mal? Unas pocas palabras.
safety_plan-signs-skip = Saltar
    .says = no | paso
safety_plan-place = ¿A dónde puedes ir entonces, a cualquier hora?
safety_plan-place-skip = Saltar
    .says = no | paso
safety_plan-people = ¿A quién llamas primero, y a quién si no contesta?
safety_plan-people-skip = Saltar
    .says = no | paso
safety_plan-things = ¿Qué debería estar fuera de tu alcance para entonces, y quién podría guardártelo?
safety_plan-things-skip = Saltar
    .says = no | paso
safety_plan-things_along = ¿Qué llevarías contigo: papeles, llaves, un cargador? ¿Dónde podría estar a mano?
safety_plan-things_along-skip = Saltar
    .says = no | paso
safety_plan-kept = Guardado, bajo llave. Está en /kit, y en /crisis hay una persona a cualquier hora.
safety_plan-any_time = Está bien. Está en /kit cuando quieras, y en /crisis hay una persona a cualquier hora.
