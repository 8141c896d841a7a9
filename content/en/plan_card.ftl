### The cards. `card` is the plan's own side, `other` the other article's: each pair within a fifth in length.
### `cost` names the risk and for whom the plan is wrong. Paraphrased and attributed; no sentence is the authors'.

# claims: A1 E-orders
plan_card-card-court_order = Plan: follow the order. It is law, a different thing from the "no contact rule", and even a reply, a like or a word through friends may breach it. Read it, or ask a lawyer; I can't advise on law.
# claims: A1 E-orders
plan_card-card-court_order_fear = Plan: follow the order, which is law; even a reply, a like or a word through friends may breach it. Read it, or ask a lawyer; I can't advise on law.
plan_card-safety_block = Your safety comes first: in danger, call for help at once or send /crisis.
plan_card-card-safety_first = Plan: safety first. Being hurt, watched or scared is not your fault, and no question of contact comes before it. I won't suggest any contact, and I won't write first until you say it's safe here.
# claims: B12 B39
plan_card-card-stop_pursuit = Plan: stop and step back. Fear, or a no, means no contact in any way, and kind words are contact too.
# claims: A17 A19 B10 B38
plan_card-card-stop_pursuit_tries = Plan: stop and step back. Both articles agree that crowding pushes someone away, so for now there is no contact, kind words included.
plan_card-one_hour = Stopping is something you can do, one hour at a time.
plan_card-under_one_roof = Under one roof, keep to what the day needs, and leave "us" alone.
# claims: A6
plan_card-card-moving_on = Plan: moving on. Lee Baucom grants that silence can bring relief, since your mind lets go of them, and says you can have that without any rule. So we take attention off them and give it to evenings, people and you.
# claims: B7 B8 B20
plan_card-card-at_the_table = Plan: at the table. Coach Lee says that once an ex is willing to talk, silence only wastes time and the real work begins. So: short, light, slow replies, clear boundaries, and one talk that you prepare.
# claims: A29
plan_card-card-human_first = Plan: a person first. Neither article answers where you stand, and I won't make an answer up. A mediator, a couple therapist or, if you wish, a faith leader can listen to you both.
# claims: A9 A17
plan_card-card-space_not_distance = Plan: space, not distance. Lee Baucom says space means not crowding someone, and that full silence tells them you don't care and leaving was right. So: rare, kind, no questions, and not a word about "us".
# claims: A9 A17
plan_card-card-space_not_distance_left = Plan: space, not distance. Neither article speaks to the one who left, so weigh this: Lee Baucom says don't crowd them, and don't fall silent as if you don't care. So: rare, kind, no questions, and not a word about "us".
# claims: B3 B4 B5 B14 E-contact
plan_card-card-give_the_breakup = Plan: give the breakup. Coach Lee says an ex who is done right now can't be pressed, and stepping back is the mature first step to get them to the table. We use that quiet for you: to get steady, whatever they do.
# claims: B4 B12 B31
plan_card-card-give_the_breakup_left = Plan: give the breakup. Neither article speaks to the one who left, so weigh this: Coach Lee's step back fits best, for it presses nobody. We use that quiet for you: to get steady, and clear about what you want.

plan_card-cost-court_order = Its cost: things stay unsaid, and only a court can change that. It's wrong for you only if there is no order; the paper or the court's office can tell.
plan_card-cost-safety_first = Its cost: it can feel lonely, so let one person know. It's wrong for you if nobody scares you and you meant the strain of meeting.
plan_card-cost-stop_pursuit = Its cost: you won't know how they are. It's wrong for you if you ticked something by mistake; then answer again.
plan_card-cost-moving_on = Its cost: on some days, letting go feels like a second loss. It's wrong for you if you chose it only to stop today's pain.
plan_card-cost-at_the_table = Its cost: hope runs ahead of what was said. It's wrong for you if all that came was a like, a late "hey" or a bare coffee.
plan_card-cost-human_first = Its cost: it is slow and needs help from outside. It's wrong for you if someone is afraid, or if they clearly said that it's over.
# claims: A17 A20
plan_card-cost-space_not_distance = Its cost: even a kind note can weigh on them. It's wrong for you if they ask you to stop, or if silence in return would break you. The idea is his; the limit on notes is ours.
# claims: A9 A11
plan_card-cost-give_the_breakup = Its cost: silence can drag on, and Lee Baucom thinks it looks like not caring. It's wrong for you if children, a home or a marriage tie you, or if they want to talk.
# claims: A9 A17
plan_card-cost-give_the_breakup_tied = Its cost: silence can drag on, and Lee Baucom thinks it looks like not caring. What still ties you goes on, in practical words only. It's wrong for you once they say they want to talk.

# claims: B3 B18 B30 B47
plan_card-other-moving_on = Coach Lee writes for people who still hope: stepping back shows strength and is the first step to get an ex to the table. He says that this alone is often enough; he has no data. If you find you still hope, tell me and we look again.
# claims: A16 A17 A22
plan_card-other-at_the_table = Lee Baucom looks at how you do it: the wrong message does harm, and space means not crowding. A reader he agrees with adds: never attack someone for leaving. What they feel is as real as what you feel.
# claims: A9 A17 B10 B12
plan_card-other-human_first = Lee Baucom would say: stay close without crowding, since silence looks like not caring. Coach Lee would say: take a step back, since pressing pushes someone away. Both write about clearer cases than yours.
# claims: B10 B21 B22
plan_card-other-space_not_distance = Coach Lee says the opposite: reaching out now, even to show you care, frustrates someone who is done and pushes them away. How much you care is not what counts in this moment. Step back, and let them come.
# claims: A4 A8 A9
plan_card-other-give_the_breakup = Lee Baucom says the opposite: silence tells them you don't care, and that leaving was right. Absence feeds only a heart that is still fond, not a hurt, angry or distant one. In his experience the rule rarely works.

plan_card-first-court_order = First step: find the paper and read what it rules out.
plan_card-first-safety_first = First step: /crisis names people trained for this, day and night. In /kit there is a page for a plan of your own.
plan_card-first-stop_pursuit = First step: put away what makes it easy, like their chat and their page.
# claims: A6
plan_card-first-moving_on = First step: mute their page, and give tonight to something of your own.
# claims: B36
plan_card-first-at_the_table = First step: before you answer, choose the one thing you want to understand.
# claims: A25
plan_card-first-human_first = First step: think who could listen to you both, and for 7 days don't ask them to come back.
# claims: A17
plan_card-first-space_not_distance = First step: leave "us" alone today, and be kind where you meet.
# claims: B45
plan_card-accepted = To be out of each other's days is what a breakup is, and it may hurt.
# claims: B31
plan_card-first-give_the_breakup = First step: mute and archive the chat, drop the shortcuts, and tell one friend.
plan_card-incident_notes = You can keep dated notes here of what happens, and export them.

# claims: A8
plan_card-notes-none_needed = They seem warm, so no note is needed now.
# ours
plan_card-notes-one_in_fourteen = At most one short, kind note in 14 days; that number is our choice.
# ours
plan_card-notes-after_review = No note before day 14; that date is our choice.
plan_card-notes-no_cap = At home talk only of practical things, at one fixed hour a week.

plan_card-logistics-open = Practical things stay open: planned, short, and only that.
plan_card-logistics-by_the_order = Practical things go only the way the order names.
plan_card-logistics-third_party = Practical things go through a third person or the court's way.
plan_card-logistics-third_party_or_open = What the children need goes through a third person, the court's way, or a plain message about them alone.

plan_card-reason-chosen = You chose it yourself, with the other side read.
plan_card-reason-died = You told me that they have died.
plan_card-reason-order_binds = An order or a bail term binds you.
plan_card-reason-order_protects = An order protects you.
plan_card-reason-order_not_sure = You're not sure about an order, so I act as if there is one.
plan_card-reason-fear = You fear them, or they hurt, threaten or control you.
# ours
plan_card-reason-kept_fear = You told me of fear before. It holds until you answer the safety question again, 3 days later or more.
plan_card-reason-safety_not_asked = The safety question is still open.
plan_card-reason-feared = You told me that they fear you, or that you hurt them.
plan_card-reason-severe_acts = You told me of a step past a block, a stop or their privacy.
# claims: B38; the days are ours
plan_card-reason-mild_acts = You told me of several tries, on three or more of 14 days.
# ours
plan_card-reason-kept_pursuit = It was so before. It holds until you answer the safety question again, 3 days later or more.
plan_card-reason-letting_go = You want to let go and find peace.
# claims: B8
plan_card-reason-invited = They asked to talk about you two, and they backed it up.
# claims: A23 A27
plan_card-reason-home_is_hard = You partly share a home, and meetings end badly or the children don't know.
plan_card-reason-not_clear = It isn't clear that it's over, and they did not ask for space.
# claims: A15
plan_card-reason-married = You are married.
plan_card-reason-children = You have children together.
plan_card-reason-one_home = You live in one home.
plan_card-reason-partly_home = You partly live together.
plan_card-reason-stopped = They asked you to stop, and that stands until they say otherwise.
# claims: B39
plan_card-reason-blocked = They blocked you, and a block is a no.
plan_card-reason-stop_not_sure = You're not sure whether they asked you to stop, so I take it as a stop.
plan_card-reason-space_asked = They asked for space.
plan_card-reason-only_practical = They want only practical things.
plan_card-reason-crumbs = A message now and then is not an invitation yet.
plan_card-reason-silence = They have said nothing about contact.
plan_card-reason-not_known = What they want about contact is not known right now.

# claims: B6
plan_card-they_did_not_try = If it feels as if they never even tried: that is bitter, and you may feel so.

plan_card-question-order = a court order
plan_card-question-safety = the safety question
plan_card-question-ended = how it ended
plan_card-question-ties = what ties you
plan_card-question-home = how it is at home
plan_card-question-last_word = their word on contact
plan_card-question-did = what they did
plan_card-question-heart = how they seem
plan_card-question-rungs = what you did
plan_card-question-mild_days = on how many days
plan_card-question-goal = what you want
plan_card-question-acceptance = how far you accept it

plan_card-choose = { $cost }
plan_card-choose-try = I'll try this
    .says = try | try this | yes | ok | i will try this | sure | yeah | okay | fine | let's try | try it
plan_card-choose-keep = Good, keep it
    .says = keep | keep it | ok | yes
plan_card-choose-another = I'd rather have another plan
    .says = another | another plan | other plan | my therapist says otherwise | my therapist disagrees
plan_card-choose-again = Answer the questions again
    .says = again | answer again | start over | wrong
plan_card-choose-why = Why
    .says = why this | reasons
plan_card-choose-other_side = The other side
    .says = other side | other | the other view | i don't agree | i disagree | i'm not sure about this | not for me
plan_card-choose-died = They have died
    .says = died | they died

plan_card-more = Take your time. What now?
plan_card-more-try = I'll try this
    .says = try | try this | yes | ok | i will try this | sure | yeah | okay | fine | let's try
plan_card-more-keep = Good, keep it
    .says = keep | keep it | ok | yes
plan_card-more-another = I'd rather have another plan
    .says = another | another plan | other plan | my therapist says otherwise | my therapist disagrees
plan_card-more-again = Answer the questions again
    .says = again | answer again | start over | wrong
plan_card-more-why = Why
    .says = why this | reasons
plan_card-more-other_side = The other side
    .says = other side | other | the other view | i don't agree | i disagree | i'm not sure about this | not for me
plan_card-more-died = They have died
    .says = died | they died

plan_card-more_why = A new answer about { $changes } could change it. What now?
plan_card-more_why-try = I'll try this
    .says = try | try this | yes | ok | i will try this
plan_card-more_why-keep = Good, keep it
    .says = keep | keep it | ok | yes
plan_card-more_why-another = I'd rather have another plan
    .says = another | another plan | other plan | my therapist says otherwise | my therapist disagrees
plan_card-more_why-again = Answer the questions again
    .says = again | answer again | start over | wrong
plan_card-more_why-other_side = The other side
    .says = other side | other | the other view | i don't agree | i disagree | i'm not sure about this | not for me
plan_card-more_why-died = They have died
    .says = died | they died

# claims: A14 B34
plan_card-more_once = To know once: Lee Baucom and Coach Lee each sell a programme of their own. What now?
plan_card-more_once-try = I'll try this
    .says = try | try this | yes | ok | i will try this
plan_card-more_once-keep = Good, keep it
    .says = keep | keep it | ok | yes
plan_card-more_once-another = I'd rather have another plan
    .says = another | another plan | other plan | my therapist says otherwise | my therapist disagrees
plan_card-more_once-again = Answer the questions again
    .says = again | answer again | start over | wrong
plan_card-more_once-why = Why
    .says = why this | reasons

plan_card-kept = Good. It stays as it is.
