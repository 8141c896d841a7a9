### What happened: one question a screen. "idk" finds its choice wherever there is one.

situation-ended = Thank you. How did it end?
situation-ended-they_ended = They ended it
    .says = they left | they left me | they did | dumped | they dumped me | them | they broke up with me | they broke it off | got dumped | i got dumped | they ended things | they just left | they walked away | they want a divorce | they left me for someone else | my ex left me | my wife left me | my husband left me | my girlfriend left me | my boyfriend left me | my partner left me | they found someone else | they met someone else | they don't love me anymore | i was dumped | got left
situation-ended-i_ended = I ended it
    .says = i left | i did | me | i broke up with them | i dumped them | i left them | i'm the one who ended it | i was the one who ended it | i ended things | i broke it off | my decision | i walked away | i ended it but regret it | i ended it but i regret it | i ended it and regret it | i left but regret it | i broke up with them but regret it
situation-ended-both = We both did
    .says = both | both of us | mutual | we both decided | we decided together
situation-ended-went_silent = They went silent
    .says = ghosted | they ghosted me | ghosting | silence | silent | they vanished | they stopped answering | they just stopped answering | they stopped replying | they disappeared | they just disappeared | they just vanished | they stopped texting me
situation-ended-not_clear = It's not clear, or a break
    .says = not clear | unclear | break | a break | on a break | idk | dunno | i dunno | i don't know | not sure | complicated | they're thinking about it | they are thinking about it | they need to think | in limbo | on and off | idk its weird
situation-ended-they_died = They have died
    .says = died | they died | dead | passed away | they passed away

situation-when = When was that?
situation-when-today = Today
    .says = today | just now | tonight | yesterday | last night | this morning | an hour ago
situation-when-this_week = In the last week
    .says = this week | last week | days ago | a few days ago | monday | tuesday | wednesday | thursday | friday | saturday | sunday | this weekend | last weekend
situation-when-this_month = In the last month
    .says = this month | last month | weeks ago | a few weeks ago
situation-when-three_months = One to three months ago
    .says = two months ago | three months ago | 2 months ago | 3 months ago | a month ago | months ago
situation-when-longer = Longer ago
    .says = longer | a year ago | years ago | long ago | forever ago | a long time ago | half a year ago | ages ago | almost a year
situation-when-not_sure = I'm not sure
    .says = not sure | idk | dunno | i dunno | i don't know | dont know | no idea | unsure | a while ago

situation-ties = What still ties you together? Pick all that fit.
situation-ties-married = Marriage
    .says = married | we are married | spouse | husband | wife | we were married | still married
situation-ties-children = Children together
    .says = children | kids | child | a child | kid | our kids | daughter | son | a baby | toddler | we have kids | co-parent | coparent | co-parents | we co-parent | co-parenting | coparenting | father of my kids | mother of my kids | father of my child | mother of my child | baby daddy
situation-ties-one_home = We live in one home
    .says = one home | live together | we live together | same house | same flat | we share a house | we share a flat | we share an apartment | house | apartment
situation-ties-partly_home = We partly live together
    .says = partly | half moved out | they half moved out | half moved | partly together | partly live together | partly living together | half living here | they still sleep here sometimes | they sleep here sometimes | they sleep here
situation-ties-work_or_study = Same work or school
    .says = work | school | study | same job | university | college | same office | same workplace | same college | we work together | colleagues | colleague | coworker | coworkers | co-worker | co-workers | boss | my ex is my boss | manager | supervisor | my employee | we study together | classmate | classmates | class | same class | same course | same team
situation-ties-pet = A pet
    .says = pet | dog | cat | dogs | cats | pets
situation-ties-lease = A lease
    .says = lease | rent | flat
situation-ties-money = Money or debts
    .says = money | debt | debts | loan | mortgage | joint account | shared account | bills
situation-ties-belongings = Things to give back
    .says = things | stuff | belongings | keys | boxes | their boxes | their boxes are here | their stuff is here | my stuff is there
situation-ties-same_circle = The same friends
    .says = friends | same friends | same circle | mutual friends | common friends | same friend group | friend group | church | same church | same gym
situation-ties-none = None of these
    .says = none | nothing | no | nope | idk | dunno | i dunno

situation-home = About the home you partly share: which of these is true? Pick all that fit.
situation-home-still_sleeping_there = We still sleep under one roof at times
    .says = still sleeping there | sleeping here | sleep | sleeps here sometimes | they sleep here sometimes | sometimes they sleep here | on the couch | sleeps on the couch | couch | couch sometimes | sometimes | they sleep here | they still sleep here | they sleep on the couch
situation-home-children_do_not_know = The children don't know yet
    .says = children don't know | kids don't know | the kids don't know
situation-home-meetings_end_in_panic = When we meet, it ends badly
    .says = we fight | we always fight | we fight every time | we fight a lot | fights | fighting | we argue | it ends in a fight | always a fight | we scream | ends badly | panic | meetings end badly | bad
situation-home-none = None of these
    .says = none | no | nope | idk | dunno | i dunno

situation-last_word = What was their last word about contact?
situation-last_word-stop = They asked me to stop
    .says = stop contact | told me to stop | told me to leave them alone | they said stop | leave me alone | no contact | they told me to stop | they said leave me alone | they want no contact | they told me to leave them alone | they asked me to leave them alone | never contact me again | don't contact me | do not contact me | they said don't contact me | they said not to contact them | they told me not to contact them | don't text me | they said don't text me | they told me not to text them | they told me to stop texting them
situation-last_word-blocked = They blocked me
    .says = blocked | block | i am blocked | i'm blocked | they blocked me everywhere | they blocked me on everything | blocked everywhere
situation-last_word-need_space = They need space
    .says = space | need space | they need time | they want space | they asked for space | they said they need space
situation-last_word-only_practical = Only practical things
    .says = practical | only practical | logistics | practical stuff | only practical stuff | just practical stuff | kid stuff | kids stuff | just kid stuff | only kid stuff | just kids stuff | just stuff about the kids | stuff about the kids | about the kids | it's about the kids | just logistics | only logistics | just the dog | only about the dog | kids only | only about the kids | only about kids | just about the kids | just the kids
situation-last_word-nothing = Not a word
    .says = nothing | silence | no word | not one word | no word at all | no word since | no answer | none | they said nothing | no contact at all | nothing since | nothing since then | they won't answer | they don't answer | they don't reply | they won't reply | they ignore me | left me on read | no reply | read my message and never replied | they read it and said nothing | ghosted
situation-last_word-now_and_then = They write now and then
    .says = now and then | sometimes | they write | they text sometimes | they text me sometimes | they text me every day | they text every day | they text me | we still talk | we still text | they still text me | we talk sometimes | hot and cold | they miss me | they say they miss me | they said they miss me | on and off
situation-last_word-wants_to_talk = They want to talk about us
    .says = wants to talk | talk | they want to talk | they want to meet
situation-last_word-not_sure = I'm not sure
    .says = not sure | idk | dunno | i dunno | i don't know | dont know | no idea | unsure

situation-did = What came from them in the last two weeks? Pick all that fit.
situation-did-asked_to_talk_about_us = Asked to meet or talk about us
    .says = asked to talk | asked to meet | talk | meet | to talk | to meet
situation-did-named_what_must_change = Said what must change
    .says = what must change | must change
situation-did-did_what_they_proposed = Did what they had proposed
    .says = did it | kept their word
situation-did-like = A like, or looked at my story
    .says = like | liked | likes
situation-did-late_hey = A late "hey"
    .says = hey | late hey
situation-did-bare_coffee = Coffee, but no word about us
    .says = coffee
situation-did-other = Something else
    .says = other | else
situation-did-none = None of these
    .says = none | nothing | idk | dunno | i dunno

# claims: A8
situation-heart = How do they seem to you, going by what you can see?
situation-heart-warm = Warm: they ask how I am
    .says = warm | kind | friendly | nice | sweet | they're nice
situation-heart-hurt = Hurt: sad or wounded
    .says = hurt | sad | crying | they cry | upset
situation-heart-angry = Angry: sharp or blaming
    .says = angry | mad | mean | hostile | rude
situation-heart-distant = Distant: short or cold
    .says = distant | cold | like a stranger | numb | polite | formal
situation-heart-cannot_tell = I can't tell
    .says = can't tell | cannot tell | idk | dunno | i dunno | i don't know | not sure | no idea | hot and cold | mixed | mixed signals | up and down | normal | it changes | both

# claims: E-pursuit; the window is ours
situation-rungs = What did you do in the last 30 days? Many people do some of this, and nobody is graded here. Pick all that fit.
situation-rungs-many_messages = Many messages without an answer
    .says = many messages | messages | texted a lot | i texted them a lot | i kept texting | i kept texting them | many texts | i spammed them | i texted too much | long messages | texted them | i texted them | drunk texted | i drunk texted them | lots of texts | lots of messages | long texts | kept messaging
situation-rungs-begging = Asked again after a no
    .says = begging | begged | asked again | asked them to come back | i asked them to come back | asked them back | asked if they are coming home | pleaded
situation-rungs-repeated_calls = Called again and again
    .says = calls | called | calling | called a lot | kept calling | i kept calling
situation-rungs-through_friends = Sent word through friends
    .says = through friends | friends | asked their friends | talked to their family | asked their family | talked to their friends
situation-rungs-gifts = Sent gifts
    .says = gifts | gift | flowers
situation-rungs-round_a_block = Wrote past a block, by a new number
    .says = new number | new account | past a block | fake account | made a fake account | second account | used another phone
situation-rungs-turned_up = Turned up uninvited
    .says = turned up | showed up | went there | i went to their house | i went to their place | i showed up | drove by | went to their place | went to their house | went to their work | i went to their work | waited outside
situation-rungs-followed_or_tracked = Followed or tracked them
    .says = followed | tracked
situation-rungs-entered_accounts = Went into their accounts
    .says = accounts | their phone | logged in
situation-rungs-twice_after_a_stop = Wrote twice or more after a stop
    .says = after a stop | kept writing
situation-rungs-none = None of these
    .says = none | nothing | no | nope | idk | dunno | i dunno | i didn't do anything | i did nothing | i haven't done anything

# ours
situation-mild_days = Was that on three or more of the last 14 days?
situation-mild_days-three_or_more = Yes
    .says = three or more | 3 or more | most days | every day | daily | every single day | all of them | nearly every day | almost every day | most of them | most
situation-mild_days-few = No, on fewer days
    .says = no | fewer | once | twice | one or two | just one day | one day | just once | two days | a day or two
situation-mild_days-not_sure = I'm not sure
    .says = not sure | idk | dunno | i dunno | i don't know | dont know | no idea | unsure

# claims: A5
situation-goal = Last of these: what do you want?
situation-goal-them_back = Them back
    .says = back | get back together | get them back | my ex back | i want them back | i want my ex back | to get them back | them home | i want them to come home | i want them to come back | them to come home | them to come back | come back | to fix it | fix it | fix things | to save my marriage | save my marriage | save the marriage | try again | us back | my family back | my wife back | my husband back
situation-goal-let_go = To let go and find peace
    .says = let go | peace | move on | moving on | forget them | to move on | to let go | to forget them | feel better | to feel better | get over it | get over them | to get over them | to stop hurting | stop hurting | to be ok | to be okay | be ok again | to heal | heal | to stop thinking about them | stop thinking about them | to stop missing them
situation-goal-not_sure = I'm not sure
    .says = not sure | idk | dunno | i dunno | i don't know | dont know | no idea | unsure | both | a bit of both | closure | answers | i just want to know why | to know why | i want to know why | to be friends | friends
situation-goal-make_them_react = To make them react
    .says = make them react | react | make them jealous | make them miss me | regret it | them to regret it | for them to regret it | make them regret it | revenge

# claims: A2 A4 A5 B2
situation-react = The rule as it is sold says 30 days of silence make someone obsessed. Lee Baucom calls that a trick that rarely works; it is his impression, not data. Coach Lee says too that silence alone fixes nothing by magic.
situation-goal_again = With that in mind, what do you want most? Any answer is fine.
situation-goal_again-them_back = Them back
    .says = back | get back together | get them back | my ex back | i want them back | i want my ex back | to get them back | i want them to come home | i want them to come back | come back | to fix it | save my marriage
situation-goal_again-let_go = To let go and find peace
    .says = let go | peace | move on | moving on | forget them | to move on | to let go | to forget them | feel better | to feel better | get over it | get over them | to get over them | to stop hurting | stop hurting | to be ok | to heal | to stop thinking about them
situation-goal_again-not_sure = I'm not sure
    .says = not sure | idk | dunno | i dunno | i don't know | dont know | no idea | unsure | both | a bit of both
situation-goal_again-make_them_react = Still to make them react
    .says = make them react | react | to make them react

### What the answer changes, for who asks why.

situation-ended_why = Where the end isn't clear, another plan may fit than after a clear one. After a death I don't ask about contact.
situation-when_why = It tells me how fresh this is. It changes no plan, so a guess is fine.
situation-ties_why = With a marriage, children or a shared home, another plan than silence may fit. With work, a pet or a lease, practical messages have their place in it.
situation-home_why = A home you partly share, and how it goes when you meet, can make another plan fit.
situation-last_word_why = If they asked you to stop or blocked you, I suggest no contact beyond the practical. If they want to talk about you two, another plan may fit.
situation-did_why = If they asked to talk about you two and showed what must change, another plan may fit. Anything less leaves the plan as it is.
situation-heart_why = It decides how rare a short note should be, if there is one at all. It doesn't pick the plan.
situation-rungs_why = Some of these can scare a person, and then the plan is about stopping first. That's all your answer is used for.
situation-mild_days_why = On three days or more, the plan is about stopping first. On fewer, your other answers decide.
situation-goal_why = Letting go has a plan of its own, open to you at any time. Otherwise what you told me before decides.
situation-goal_again_why = Letting go has a plan of its own, open to you at any time. Otherwise what you told me before decides.
