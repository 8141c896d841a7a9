### The person's own choice among the open plans.

another_plan-wanted = You've read the other side, so the choice is yours. Which plan would you rather have?
another_plan-wanted-moving_on = Moving on
another_plan-wanted-give_the_breakup = Give the breakup
another_plan-wanted-human_first = A person first
another_plan-wanted-space_not_distance = Space, not distance
another_plan-wanted-at_the_table = At the table
another_plan-wanted-stay = Keep the one I have
    .says = stay | keep | none
# claims: A7
another_plan-advised = This one allows more contact. Does somebody who treats or counsels you advise it?
another_plan-advised-yes = Yes
    .says = y | my therapist does
another_plan-advised-no = No
    .says = n | not sure | idk | dunno | i dunno
# ours
another_plan-tomorrow = Then it gets 24 hours, because looser is easy to want at night; that wait is our choice. I show you its card tomorrow.
