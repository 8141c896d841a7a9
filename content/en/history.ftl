### What was kept, newest first.

history-nothing = There is no history yet.
history-row = { $when } · { $what }
history-note = { $when } · “{ $words }”
history-CheckinDone = check-in.
history-UrgeOpened = an urge, told here.
history-UrgeClosed = how it went.
history-ContactLogged = contact.
history-SlipLogged = a slip.
history-ExceptionTaken = taken as an exception.
history-PlanStarted = a plan begun.
history-ReviewDone = a look at the plan.
history-TheyReached = they reached out.
history-PlannedSent = a note you had planned.
history-AskedBack = you asked them back.
history-Draft = words kept unsent.
history-Confidence = how sure you were.
history-ExerciseDone = two calm minutes.
