### Lo que se guardó, lo más nuevo primero.

history-nothing = Todavía no hay historial.
history-row = { $when } · { $what }
history-note = { $when } · «{ $words }»
history-CheckinDone = registro del día.
history-UrgeOpened = un impulso, contado aquí.
history-UrgeClosed = cómo fue.
history-ContactLogged = contacto.
history-SlipLogged = un desliz.
history-PlanStarted = empezó un plan.
history-ReviewDone = una mirada al plan.
history-TheyReached = te contactó.
history-PlannedSent = una nota que tenías planeada.
history-AskedBack = le pediste volver.
history-Draft = palabras guardadas sin enviar.
history-Confidence = cuánta confianza tenías.
history-ExerciseDone = dos minutos de calma.
history-ExceptionTaken = tomado como excepción.
