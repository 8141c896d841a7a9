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
    .says = yes | y | yeah | they died | they are dead | they have passed away | they passed away | they passed | they are gone forever | yes they died | yes they have died | yes they are dead
unsure-they_died-no = No, I meant something else
    .says = no | n | nope

unsure-order = May I ask: is there a court order or a bail term about contact between you two?
unsure-order-yes = Yes, there is
    .says = yes | y | yeah | yep | there is
unsure-order-no = No, I meant something else
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

unsure-stop = Do you want me to stop writing to you?
unsure-stop-yes = Yes, stop
    .says = yes | y | yeah | yep
unsure-stop-no = No, I meant something else
    .says = no | n | nope

unsure-delete = Do you want everything about you erased here?
unsure-delete-yes = Yes, erase it
    .says = yes | y | yeah | yep
unsure-delete-no = No, I meant something else
    .says = no | n | nope

### An act that counts at once, by one tap.

unsure-pursued_new_number = May I ask straight: did you reach them on another number, so that it would get through?
unsure-pursued_new_number-yes = Yes, I did
    .says = yes | y | yeah | yep
unsure-pursued_new_number-no = No, I meant something else
    .says = no | n | nope

unsure-pursued_fake_account = May I ask straight: did you use another account, so that they would not see it is you?
unsure-pursued_fake_account-yes = Yes, I did
    .says = yes | y | yeah | yep
unsure-pursued_fake_account-no = No, I meant something else
    .says = no | n | nope

unsure-pursued_waiting_outside = May I ask straight: did you go where they live or spend their time, without being asked?
unsure-pursued_waiting_outside-yes = Yes, I did
    .says = yes | y | yeah | yep
unsure-pursued_waiting_outside-no = No, I meant something else
    .says = no | n | nope

unsure-pursued_tracking = May I ask straight: did you follow them, or check where they are without their knowing?
unsure-pursued_tracking-yes = Yes, I did
    .says = yes | y | yeah | yep
unsure-pursued_tracking-no = No, I meant something else
    .says = no | n | nope

unsure-pursued_passwords = May I ask straight: did you look into their phone or accounts without their leave?
unsure-pursued_passwords-yes = Yes, I did
    .says = yes | y | yeah | yep
unsure-pursued_passwords-no = No, I meant something else
    .says = no | n | nope

unsure-pursued_via_friends = Did you ask or tell them something through a friend or their family?
unsure-pursued_via_friends-yes = Yes, I did
    .says = yes | y | yeah | yep
unsure-pursued_via_friends-no = No, I meant something else
    .says = no | n | nope

unsure-to_me = Was that said to me? If not, I take it as words for them.
unsure-to_me-yes = Yes, to you
    .says = yes | y | yeah | yep | idk | i don't know | ok | okay | what | to you | you
unsure-to_me-no = No, it's for them
    .says = no | n | nope | for them
