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
wonder-talk_me_out = I'd wait. What is right to say now is right tomorrow as well, and what was sent can't be called back.
wonder-does_it_work = The two articles I know disagree on that. /views shows you both.
