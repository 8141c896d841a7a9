### Asked later, one a day, each may be skipped.

later-call_them = One more, if you like: what shall we call them? A nickname or a letter will do.
later-call_them-skip = Skip
    .says = no | pass
later-own_reasons = One more, if you like: why are you doing this? I keep it for a bad hour.
later-own_reasons-skip = Skip
    .says = no | pass
later-trusted_person = One more, if you like: whom can you reach when it gets bad? A name will do.
later-trusted_person-skip = Skip
    .says = no | pass
later-if_then_plan = One more, if you like: a plan such as “if I lie awake, then I put on the radio”. What is yours?
later-if_then_plan-skip = Skip
    .says = no | pass
later-sudden = One more, if you like: did the end come as a surprise to you?
later-sudden-yes = Yes
    .says = y | out of the blue
later-sudden-no = No
    .says = n | i saw it coming
later-sudden-skip = Skip
    .says = pass
# claims: A18
later-what_was_missing = One more, if you like: did they say what they were missing? Put it in their words.
later-what_was_missing-skip = Skip
    .says = no | pass
# claims: E-acceptance
later-acceptance = One more, if you like: “it is over for now”. How true is that for you, from 0 not at all to 10 fully?
later-acceptance-skip = Skip
    .says = no | pass
# claims: E-writing
later-meaning_sense = One more, if you like: how much do you look for a sense in it, from 0 not at all to 4 all the time?
later-meaning_sense-skip = Skip
    .says = no | pass
# claims: E-writing
later-meaning_why = One more, if you like: how often do you ask yourself why it happened, from 0 never to 4 all the time?
later-meaning_why-skip = Skip
    .says = no | pass
later-fine = That's fine. I won't ask it again.
later-kept = Thank you. That's all for today.
