### Lo que quien lleva el bot tiene que decir a todo el mundo, sobre privacidad o su cierre. No nombra para qué es: puede verlo alguien más.

notice-privacy = Un aviso de quien lleva este programa, sobre tus datos: { $text }
notice-shutdown = Un aviso de quien lleva este programa, sobre su cierre: { $text }
