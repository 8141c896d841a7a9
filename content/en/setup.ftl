setup-safe = Before I ever write first: is it safe to message you here?
setup-safe-yes = Yes, it's safe
    .says = yes | y | safe
setup-safe-no = No, or not sure
    .says = no | n | not sure | idk | dunno | i dunno | i don't know
setup-hour = When shall I ask how you are? It's once a day, three taps. Pick a time, or type one like 20:15.
setup-hour-none = No check-ins
    .says = no | no thanks | no thank you | none | never | not at all | no check-in | don't write to me | don't ask | don't ask me | don't message me | don't check in | no check-ins | no check-ins please | no check ins | please don't | rather not
setup-here = Is it { $time } where you are now? Then I take { $city }, { $country }.
setup-here-yes = Yes, that's right
    .says = yes | y | right | correct
setup-here-no = No, somewhere else
    .says = no | n | wrong
setup-zone = Which city is nearest to you? Tap one, or type any other.
setup-right = Is it { $time } for you now? I found { $place }.
setup-right-yes = Yes, that's right
    .says = yes | y | right | correct
setup-right-no = No
    .says = n | wrong
setup-done = All set: from tomorrow I ask once a day at { $hour }. "I'm about to text them" is always in reach.
# ours
setup-review = On day 14 we look at the plan together; that date is our choice.
setup-quiet = All set. I won't write first until you tell me that it's safe here. You can always write to me.
setup-no_checkins = All right, no check-ins: I write nothing unasked. /checkin works whenever you want one, and /settings turns them on.

# Said to whoever asks what a question means or is for.
setup-hour_why = Once a day I ask how you are, in three taps. The hour is yours to choose, and you can change it any day.
setup-here_why = I ask for your clock so that I don't write to you at night.
setup-right_why = I ask for your clock so that I don't write to you at night.
setup-safe_why = If somebody else can read here, a message from me could put you at risk. So I write first only after your yes.
