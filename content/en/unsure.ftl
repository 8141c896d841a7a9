### One question each, asked when words might mean something else than an answer.

unsure-crisis = That sounds heavy. Is somebody in danger, or do you think about dying?
unsure-crisis-yes = Yes
    .says = y | yeah | yep | maybe | not sure | idk | dunno | i dunno | i don't know
unsure-crisis-no = No, I meant it another way
    .says = no | n | nope | not that

unsure-urge = Do you want to reach them right now?
unsure-urge-yes = Yes, right now
    .says = yes | y | yeah | yep | kind of | maybe
unsure-urge-no = No, I'm just saying it
    .says = no | n | nope

unsure-young = May I ask once: are you under 18?
unsure-young-yes = Yes, I'm under 18
    .says = yes | y | yeah | yep
unsure-young-no = No, I'm 18 or over
    .says = no | n | nope

unsure-they_died = May I ask: has the person you are here about died?
unsure-they_died-yes = Yes, they have died
    .says = yes | y | yeah
unsure-they_died-no = No, I meant something else
    .says = no | n | nope

unsure-slipped = Did you reach out to them?
unsure-slipped-yes = Yes, I did
    .says = yes | y | yeah | yep
unsure-slipped-no = No, I meant something else
    .says = no | n | nope

unsure-they_texted = Did they reach out to you?
unsure-they_texted-yes = Yes, they did
    .says = yes | y | yeah | yep
unsure-they_texted-no = No, I meant something else
    .says = no | n | nope
