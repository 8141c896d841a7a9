### The box for unsent words, the wait, and the return.

urge-box = { $name ->
    [none] I'm here. Type it here, just as you would send it.
   *[other] I'm here. Type it here, just as you would send it to { $name }.
}
urge-box-distract = Distract me
    .says = distract | something else | calm me
urge-box-they_texted = They wrote first
    .says = they wrote | they texted | they texted first | they just texted me | they just texted | they texted me | they just wrote to me | they wrote to me
urge-box-sent = I already sent it
    .says = i sent it | already sent | too late | i already texted them | i already sent it | i texted them already | i already texted | i already did | i texted them | sent it | sent | already sent it | i sent it already | i just sent it | just sent it | i did it | did it | i already did it | already did it | already did | already texted them | texted them already | texted them | i just texted them | i did it already | i already sent one | i wrote them already | i already wrote them | i already wrote to them | i already messaged them | i messaged them
urge-if_then = Your own plan: { $plan }
urge-here_first = Then here first: type what you would send. Here it goes nowhere.
urge-not_written = Then nothing is written, and nothing went out. I'm here when it comes back.
urge-not_kept = Nothing here goes to them. When you are done I let the words go; nothing is kept.

urge-letter = { $name ->
    [none] I'm here. Write it to them, and I keep it as a letter.
   *[other] I'm here. Write it to { $name }, and I keep it as a letter.
}
urge-letter-not_now = Not now
    .says = later | no
urge-letter_any_time = Any time. The page stays open.
urge-letter_kept = Kept, for you alone. You can read it again whenever you like.

urge-to_me = Then it stays out of your words. Nothing goes out, and there is no hurry.
urge-to_me_again = That stays out, too. I'm here.
urge-put_with_it = I put that with it.
urge-practical_alone = This part is practical, and it could go alone: “{ $words }”
urge-hold = It's kept here, and it has not gone anywhere. How long do we wait before you decide?
urge-hold-morning = Morning
    .says = in the morning | tomorrow | tomorrow morning | 8 | until morning | i'll wait until morning | i'll wait until tomorrow
# The span is ours.
urge-hold-one_hour = 1 hour
    .says = one hour | an hour | hour | 1h | 60 min | 60 | idk | i don't know | dunno | whatever | you choose | you decide
urge-hold-twenty_minutes = 20 min
    .says = 20 minutes | twenty minutes | 20m | 20 | 20 mins | 20min | twenty
urge-hold-practical = Just the practical part
    .says = practical | the practical part
urge-hold-send = I'll send it
    .says = send | send it | i will send it | send anyway | i'll just send it | ill just send it | i'm sending it | im sending it | just send it | sending it | i want to send it | screw it send it | i'm gonna send it | i'm going to send it | i'll send it anyway

urge-hold_read = It's kept here. “{ $phrase }” { $why } How long do we wait before you decide?
urge-hold_read-morning = Morning
    .says = in the morning | tomorrow | tomorrow morning | 8
# The span is ours.
urge-hold_read-one_hour = 1 hour
    .says = one hour | an hour | hour | 1h | 60 min | 60 | idk | i don't know | dunno | whatever | you choose | you decide
urge-hold_read-twenty_minutes = 20 min
    .says = 20 minutes | twenty minutes | 20m | 20 | 20 mins | 20min | twenty
urge-hold_read-practical = Just the practical part
    .says = practical | the practical part
urge-hold_read-send = I'll send it
    .says = send | send it | i will send it | send anyway | i'll just send it | ill just send it | i'm sending it | im sending it | just send it | sending it | i want to send it | screw it send it | i'm gonna send it | i'm going to send it | i'll send it anyway

# claims: B10 B12
urge-why-begging = pulls hard, and people often step back from a pull.
urge-why-attack = may land as a blow, and then only the blow gets heard.
urge-why-guilt = hands them your pain to carry.
urge-why-bargain = is an offer, and so soon an offer can sound like pressure.
urge-why-probe = looks for an answer without saying why.

urge-held-morning = Held till morning. I bring it back at 8; until then nobody needs an answer from you.
urge-held-one_hour = Held for an hour. I bring it back then, and you decide.
urge-held-twenty_minutes = Held for 20 minutes. I bring it back then, and you decide.
urge-held_for_them = Held as you asked, and in the morning the words go. Being left alone is the other person's to choose, and yours to give.

urge-strength = How strong was it when you opened the box?
urge-strength-none = Not really there
    .says = none | 0
urge-strength-some = There
    .says = some | a bit | weak | a little | medium
urge-strength-strong = Strong
    .says = very strong | really strong
urge-strength-almost = I almost sent it
    .says = almost
urge-strength-skip = Skip
    .says = pass | rather not
urge-trigger = What set it off?
urge-trigger-alone = Being alone
    .says = alone | lonely
urge-trigger-night = The night
    .says = night | can't sleep
urge-trigger-their_page = Their page or photo
    .says = their page | instagram | a photo
urge-trigger-a_memory = A memory
    .says = memory | a song | a place
urge-trigger-a_date = A date
    .says = date | birthday | anniversary
urge-trigger-alcohol = Drinking
    .says = alcohol | drunk
urge-trigger-a_quarrel = A fight
    .says = quarrel | fight | an argument
urge-trigger-they_wrote = They wrote
urge-trigger-other = Something else
    .says = other
urge-trigger-skip = Skip
    .says = pass | rather not
urge-noted = Thank you. It may come in waves, and waves pass without you doing anything about them.

urge-over = The wait is over. Here is what you wrote.
urge-over_late = Your wait ended a while ago. Here is what you wrote.
urge-another_over = Another wait is over too. Those words are still kept.
urge-draft_shown = “{ $words }”
urge-draft_not_there = Those words are gone. Nothing was sent.
urge-dropped = Then it stays here. That took something.
urge-return = What now?
urge-return-let_go = Let it go
    .says = let go | delete it | drop it
urge-return-keep = Keep it
    .says = keep
urge-return-wait = Wait again
    .says = wait | wait more
urge-return-sent = I sent it
    .says = sent | sent it
urge-return-think = Help me think
    .says = think | help
urge-gone = Gone. It was said, and nobody had to answer.
urge-kept = Kept, unsent. It's yours to read, keep or let go.
urge-strength_now = And how strong is it now?
urge-strength_now-none = Gone
    .says = none | 0
urge-strength_now-some = Still there
    .says = some | a bit | still
urge-strength_now-strong = Strong
urge-strength_now-almost = As strong as it gets
    .says = almost
urge-strength_now-skip = Skip
    .says = pass | rather not
urge-eased = Noted. You waited it out, and that is the part that counts.
urge-still = It can stay strong, and you can still not act on it. You just did that.

# claims: B13
urge-aim = Read it once as they would, on a day like today. What is it for?
urge-aim-be_heard = to be heard
    .says = be heard | heard
urge-aim-know = to know something
    .says = know something | an answer
urge-aim-settle = to settle something
    .says = settle something
urge-aim-feel_close = to feel close for a moment
    .says = feel close | closeness
urge-aim-make_them_react = to get a reaction
    .says = get a reaction | a reaction
urge-reply = What will most likely come back?
urge-reply-warm = a warm answer
    .says = warm | a nice one
urge-reply-short = a short one
    .says = short
urge-reply-angry = an angry one
    .says = angry
urge-reply-none = nothing
    .says = none | no answer | silence
urge-no_reply = And if nothing comes back?
urge-no_reply-fine = I'd be fine
    .says = fine | i'd be ok
urge-no_reply-hurt = It would hurt
    .says = hurt | it would hurt
urge-no_reply-again = I'd write again
    .says = again | i would write again
urge-thought = You'd send it { $aim }, and most likely what comes back is { $reply }.
urge-thought_no_reply-fine = You'd be fine without an answer. That makes either choice lighter.
urge-thought_no_reply-hurt = Silence would hurt. It may be kinder to yourself to choose a day when you could bear it.
urge-thought_no_reply-again = Silence would pull you into writing again. Better to know that now than then.

# claims: E-page
urge-look = Their page is one tap away, and looking tends to stir the longing up again. What helps you past the next minutes?
urge-look-mute = Put it out of reach
    .says = mute | mute it | hide it | block | unfollow | log out | put it away
urge-look-calm = Something calm · 2 min
    .says = calm | distract me | something calm
urge-look-looked = I looked already
    .says = looked | i looked | already looked | i already looked | too late
urge-look-write = I want to write to them
    .says = write | text them | i want to text them
urge-look_muted = Mute or hide their page, or log out and lay the phone in another room. It takes a minute, and it can be undone any day.

urge-look_in = Just looking in. How is it now?
urge-look_in-eased = It eased
    .says = better | eased | ok
urge-look_in-strong = Still strong
    .says = strong | bad | worse
urge-look_in-sent = I sent it
    .says = sent
urge-look_eased = Good. You stayed with it, and that was the hard part.

urge-more_let_go = Gone too; say as much as you need.
urge-let_go-court_order = I've let the words go. While an order stands, even a reply or a like can breach it: your order or your lawyer says what is allowed.
urge-let_go-safety_first = I've let the words go, and nothing went out. You owe nobody an answer who frightens you.
urge-put_down = What would help now?
urge-put_down-calm = Something calm · 2 min
    .says = calm | distract me
urge-put_down-not_safe = I'm not safe
    .says = not safe | help
urge-put_down-fine = I'm fine for now
    .says = fine | nothing
urge-here = All right. The box is here whenever you need it.

urge-rest = That is the third one tonight. I keep it unread; what helps at this hour is rest, or a person. What shall it be?
urge-rest-morning = Bring it back in the morning
    .says = morning | sleep
urge-rest-person = I'll write to a friend instead
    .says = friend | a person
urge-rest-calm = Something calm first
    .says = calm
urge-rest-send = I'll send it
    .says = send | send it
urge-rest_then-morning = It's safe here till 8. Put the phone out of reach and lie down, even if sleep takes its time.
urge-rest_then-person = Good. A line like “can you keep me company for a bit” is plenty, and I bring this back at 8.
urge-rest_then-calm = It's safe here till 8. Let's slow down first.

urge-child_way-now = This sounds like it is about a child, and that should not wait. Say just that part, short and plain, now.
urge-child_way-court_order = A child's health, pick-up or safety should not wait: use the way your order names, such as the lawyer, the app, the person in between. If it is urgent, this number comes first:
urge-child_way-safety_first = A child's health, pick-up or safety should not wait. Go through a third person or the open line you use for the child, short and plain. If it is urgent, this number comes first:
urge-child_way-stop_pursuit = A child's health, pick-up or safety should not wait. Go through a third person or the open line you use for the child, that part only. If it is urgent, this number comes first:
urge-child = How does it stand?
urge-child-done = It's on its way
    .says = done | sent | ok
urge-child-danger = It's an emergency
    .says = emergency | urgent
urge-child-not_about_child = It wasn't about a child
    .says = no | not about a child
urge-child_done = Good. That was care for a child, and it counts against nobody.
urge-child_danger = Call now; I'm not going anywhere. You can write here again any time.

urge-practical = Only this: “{ $words }” You can copy it and send it as it is.
urge-practical-sent = Sent
    .says = done | i sent it
urge-practical-wait = Not now
    .says = wait | no
urge-practical_sent = Good. Practical things are fine.

urge-asked_to_stop = Have they asked you to stop, or blocked you?
urge-asked_to_stop-no = No
urge-asked_to_stop-stop = They asked me to stop
    .says = stop asked | asked me to stop
urge-asked_to_stop-blocked = They blocked me
    .says = blocked
urge-asked_to_stop-not_sure = I'm not sure
    .says = not sure | maybe
urge-lighter = Your own words without the heavy part: “{ $words }”
urge-sending = { $honest }
urge-sending-why_now = Ask me “why now?”
    .says = why now | ask me
urge-sending-planned = I sent just that
    .says = just that | only that
urge-sending-sent = I sent it
    .says = sent | sent it | sending it
urge-sending-wait = I'll wait after all
    .says = wait | not now | no

urge-honest-none_yet = I don't know enough yet to say more, and it is your choice. Once it's out you can't call it back. Whatever you do, you can tell me.
urge-honest-court_order = I won't help to send this one. Under an order even a kind message may be a breach, and it can count against you. Your lawyer or the court can say what is allowed.
urge-honest-safety_first = I won't help to send this one. With somebody who frightens or hurts you, a message can draw them near. A person who knows about this can help you weigh it.
urge-honest-stop_pursuit = I won't help to send this one. After a no, or after many tries, one more message takes that choice from them. It's yours to stop here.
urge-honest-stopped = They asked for quiet, so I won't help to send this one. One more message tells them that their no was not heard. I say it once.
# claims: B39
urge-honest-blocked = They blocked you, and a block is a no, so I won't help to send this one. One more message takes that choice from them. I say it once.
urge-honest-stop_not_sure = You're not sure whether they asked you to stop, so I take it as a no and won't help to send this one. It can wait until you know more. I say it once.
urge-honest-moving_on = One clear no in your own words is enough: that you have decided, that you won't answer, what stays practical. Anything more reopens it.
urge-honest-human_first = One fair question may be asked once: are we over? The rest can wait for a talk with somebody neutral there.
urge-honest-at_the_table = Keep it short, light and slow; the big talk belongs at a table. Your own words will do.
# claims: A17 A20
urge-honest-note_open = A short note in your own words fits your plan. Three checks: it asks for no answer, it leaves the two of you out, and it follows no unanswered one. Even “I still love you” asks a lot.
# 14 days: ours.
urge-honest-note_too_soon = Your last note is less than 14 days old, so this would be one too many. That limit is our choice, not a law. It's still yours to decide.
# Day 14: ours.
urge-honest-note_before_review = Your plan has no notes before the first review, on day 14. That limit is our choice. It's still yours to decide.
urge-honest-why_now_open = One message is possible at this point of your plan: why now, said once, ready for no answer.
# Day 30: ours.
urge-honest-why_now_before_review = Your plan leaves this until the 30-day review, except for practical things or an answer to theirs. That date is our choice. It's still yours to decide.
urge-honest-why_now_already_sent = One message has gone out and is not answered yet. A second one would push. It's still yours to decide.
urge-honest-other = Once it's out you can't call it back. It's still yours to decide.
urge-honest-bereaved = There is nobody on the other end now, and the words may still be said. The page for letters is open any time.
urge-honest-moving_on_said = You have said your clear no once. A second one would reopen it. It's still yours to decide.
urge-honest-human_first_said = You have asked once whether it is over. Asking again would push. It's still yours to decide.
# claims: A25; the days are ours
urge-honest-human_first_too_soon = You asked them to come back less than 7 days ago, and asking again so soon presses. That span is our choice. It's still yours to decide.
urge-honest-reply = They wrote, and a short, light answer fits your plan. Nothing about the two of you; slow is fine.

urge-why_now = Why now, and not last week? In your own words; I don't keep them.
urge-why_now_reply = What reply do you expect?
urge-why_now_none = And if none comes: what will you do that evening?
# The span is ours.
urge-why_now_held = Thank you. After so much silence we wait { $hours } hours; that span is our choice. Then the words come back, and one message is the most there is.

# Said to whoever asks what a question means or is for.
urge-strength_why = I mean how hard it was not to send it when you began. Over time it shows you how such moments come and go.
urge-strength_now_why = I mean how hard it is right now not to send it. Any answer is fine.
urge-trigger_why = I mean what came just before it: a place, an hour, a photo. Next time you may see it coming.
urge-asked_to_stop_why = If they asked you to stop or blocked you, I won't help with a message. That is why I ask.
urge-return_why = I mean the words you kept. They can go, stay, wait longer, or we look at them together; if they went out already, say so.
urge-aim_why = I mean what you hope it will do. To see it named often makes it easier to choose.
urge-reply_why = I mean what they would most likely answer, as things are now. A guess is enough.
urge-no_reply_why = I mean: if they stay silent, how would that be for you?
