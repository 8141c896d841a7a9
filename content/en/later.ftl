### Asked later, one a day, each may be skipped.

later-more = One small question more, for later use? You can skip it.
later-more-ask = Ask me
    .says = yes | y | ok
later-more-not_today = Not today
    .says = no | n | later
later-not_today = That's fine. Another day.
later-call_them = What shall we call them? A nickname or a letter will do.
later-call_them-skip = Skip
    .says = no | pass | not today | later
later-called = { $name } it is. That's all for today.
later-own_reasons = Why are you doing this? I keep it for a bad hour.
later-own_reasons-skip = Skip
    .says = no | pass | not today | later
later-trusted_person = Whom can you reach when it gets bad? A name will do.
later-trusted_person-skip = Skip
    .says = no | pass | not today | later
later-if_then_plan = A plan such as “if I lie awake, then I put on the radio”. What is yours?
later-if_then_plan-skip = Skip
    .says = no | pass | not today | later
# claims: A3 B30
later-pledge = If you like, a promise to yourself about this plan, in one line, such as “I don't stay where I'm not wanted”. It binds nobody, and breaking it costs nothing here. What is yours?
later-pledge-skip = Skip
    .says = no | pass | not today | later
later-sudden = Did the end come as a surprise to you?
later-sudden-yes = Yes
    .says = y | out of the blue
later-sudden-no = No
    .says = n | i saw it coming
later-sudden-skip = Skip
    .says = pass | not today | later
# claims: E-sudden
later-sudden_told = Thank you. In one study a sudden end went with a harder start, so go gently with yourself.
# claims: A18
later-what_was_missing = Did they say what they were missing? Put it in their words.
later-what_was_missing-skip = Skip
    .says = no | pass | not today | later
# claims: E-acceptance
later-acceptance = “It is over for now”. How true is that for you, from 0 not at all to 10 fully?
# claims: E-writing
later-meaning_sense = How much do you look for a sense in it, from 0 not at all to 4 all the time?
# claims: E-writing
later-meaning_why = How often do you ask yourself why it happened, from 0 never to 4 all the time?
later-fine = That's fine. I won't ask it again.
later-enough = That's all for today.
later-kept = Thank you. That's all for today.

# Said to whoever asks what a question means or is for.
later-acceptance_why = Not whether it should be over, only how true it feels to you today. Any number is fine.
