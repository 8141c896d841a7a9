### Just listening: words that answer nothing, thanked for and kept if they wish.

listen-thanks_0 = Thank you for going on.
listen-thanks_1 = Thank you for telling me.
listen-thanks_2 = I'm glad that you put it into words.
listen-keep = Shall I keep it for you, locked away? You can also write on.
listen-keep-keep = Keep it
    .says = yes | y | keep
listen-keep-let_go = Let it go
    .says = no | n | don't keep it
listen-now = I can't understand like a person, but it is kept safe. One small thing now?
listen-now-small = Yes, one small thing
    .says = yes | y | small | ok | sure
listen-now-no = No, that's enough
    .says = no | n | enough
listen-now-let_go = Don't keep it
    .says = let it go
listen-kept = Kept. It is yours to read in /history and to take along with /export.
listen-let_go = Let go. I have kept nothing of it.
# The cap is ours.
listen-journal = Write what is on your mind, for { $minutes } minutes at most; that cap is our choice. Then put it away and do something with your hands.
listen-journal-skip = Not now
    .says = no | skip
# claims: E-writing
listen-day = Some people only sink deeper when they write about why. So here is another kind: what will you do in the next few hours, step by step?
listen-day-skip = Not now
    .says = no | skip
listen-enough_today = You have written today, and that's enough for one day. Something with your hands or your feet helps more now.
listen-fine = That's fine. I'm here.
listen-written = Kept. Now close it for today: a glass of water, a few steps.
listen-planned = Kept. The first step is all you need to think of now.
