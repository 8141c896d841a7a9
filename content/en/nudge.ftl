### The check-in as it knocks, and the one line after which it stays away.

nudge-how = { $hello } How are you today?
nudge-hello_1 = Hello, just a short look in.
nudge-hello_2 = Three taps, then you're free again.
nudge-hello_3 = A minute for you, if you have one.
nudge-hello_4 = Checking in, as agreed.
nudge-how-rough = Rough
    .says = awful | terrible | very bad | horrible
nudge-how-low = Low
    .says = bad | sad | down | not good | not great
nudge-how-so_so = So-so
    .says = so so | meh | in between | idk | dunno | i dunno | i don't know
nudge-how-okay = Okay
    .says = ok | fine | alright | all right
nudge-how-good = Good
    .says = great | well | very good
nudge-how-later = In two hours
    .says = later | not now | in 2 hours | snooze
nudge-how-not_today = Not today
    .says = skip | no | no thanks
nudge-discreetly = Time for your daily minute?
nudge-discreetly-open = Open
    .says = yes | ok | now
nudge-discreetly-later = In two hours
    .says = later | not now | in 2 hours | snooze
nudge-discreetly-not_today = Not today
    .says = skip | no | no thanks
# ours
nudge-snoozed = All right, I ask again in 2 hours.
nudge-tomorrow = All right, not today. I'm here if you want me.
nudge-last_line = I'll stop knocking now; you owe me nothing. If you want me again, one word is enough. Take good care of yourself.
