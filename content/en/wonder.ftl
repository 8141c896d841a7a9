### What hearts ask that nobody can answer from here. One honest answer each; no odds, no dates, no promise.

# claims: A4 B18
wonder-will_they = I can't know that, and nobody can promise it. Coach Lee guesses that stepping back is often enough, Lee Baucom that it rarely is; neither has figures. Your evening doesn't have to wait for it.
# claims: A19 B12 B43
wonder-win_back = No message does that on its own. On one thing both articles agree: no begging, no chasing. What fits the two of you is what /plan is for.
# claims: A2 A10
wonder-how_long = Nobody has a proven number. The rule is often sold as thirty days, says Lee Baucom, and he tells of thirty that became six months. My own dates are only for looking at it again.
wonder-kept_apart = I can't know what they feel. Your plan keeps contact out of it either way, and /plan says why.
wonder-letting_go = I can't know that. You said you want to let go, and that can stand whatever they do. Asking it all the same is human.
wonder-mourning = I have no answer to that, and grief asks all the same. You can write it down here; it stays with you.
# claims: E-long
wonder-when_better = There is no date for it, and hurting for long is no failure. It may come in waves, and a wave passes without you doing anything about it.
# claims: E-distance
wonder-my_fault = I can't judge that from here, and a sore heart is a hard judge. Try to say to yourself what you would say to a friend who asks this.
wonder-not_your_fault = Being hurt or frightened by somebody is not your fault. /crisis names people who listen to this every day.
wonder-what_next = What happened can't be undone from here. What you do next is yours, and /crisis names people to talk it through with.
wonder-tonight = One small thing is enough for now.
wonder-first_breath = Breathe out once, slowly. That is enough to begin with.
wonder-drunk = Then nothing has to be decided tonight. Water, then bed, and whatever presses goes into /urge instead of to them.
wonder-talk_me_out = I'd wait. Nothing has to be said now, and what was sent can't be called back.
wonder-does_it_work = The two articles I know disagree on that. /views shows you both.
# claims: E-orders
wonder-may_i_court_order = I can't advise on law. Read the order or ask a lawyer first: even a reply, a like or a word through friends may breach it. Practical things go only the way it names.
wonder-may_i_safety_first = I won't suggest any contact. What must be settled can go through a third person or the court's way, and /crisis names people who know how to do that safely.
wonder-may_i_stop_pursuit = They are to be left alone, and that goes for likes, gifts and word through friends too. What must be settled goes through a third person or the court's way.
wonder-may_i = Not as long as it isn't planned. /plan shows what stays open.
wonder-if_they_write = Then no answer is due at once. Send me /theytexted, and we look at it before you do anything.
# claims: E-orders
wonder-if_they_write_court_order = A reply may breach the order, even if they wrote first. Keep it with day and time, and ask a lawyer.
wonder-if_they_write_safety_first = You owe no answer. Keep it with day and time, and /crisis names people who can tell you what helps.
wonder-if_we_meet = A short hello or none is enough, and then on with your day. It's no slip, and it decides nothing.
wonder-if_we_meet_court_order = Your order may say what holds when you meet; a lawyer can tell. Until you know, be the one who leaves.
wonder-if_we_meet_safety_first = Go where people are, and leave whenever you want. Meeting them is not your fault, and /crisis names people to plan it with.
wonder-if_we_meet_stop_pursuit = Be the one who leaves, without a word.
wonder-children = What concerns the children stays open: planned, short, and only that. Their health and pick-up don't wait.
