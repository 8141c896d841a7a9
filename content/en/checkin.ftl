### Three taps, details only where they are tapped for, then at most one question more.

checkin-tomorrow = You told me plenty today, so I won't ask more. The first check-in is tomorrow.
checkin-mood = How are you today?
checkin-mood-rough = Rough
    .says = awful | terrible | very bad | horrible | really bad | the worst | shit | like shit | shitty | crap | like crap | worse | i cried all day | crying | empty | broken | hell | 0/10 | 0 out of 10 | 1/10 | 1 out of 10 | 2/10 | 2 out of 10
checkin-mood-low = Low
    .says = bad | sad | down | not good | not great | lonely | tired | not so good | numb | angry | anxious | exhausted | blah | 3/10 | 3 out of 10 | 4/10 | 4 out of 10
checkin-mood-so_so = So-so
    .says = so so | meh | in between | idk | dunno | i dunno | i don't know | same | the same | same as yesterday | okish | ok ish | up and down | mixed | alive | 5/10 | 5 out of 10 | 6/10 | 6 out of 10
checkin-mood-okay = Okay
    .says = ok | fine | alright | all right | better | not bad | hanging in there | 7/10 | 7 out of 10 | 8/10 | 8 out of 10
checkin-mood-good = Good
    .says = great | well | very good | pretty good | good actually | really good | happy | 9/10 | 9 out of 10 | 10/10 | 10 out of 10
checkin-urge = { $name ->
    [none] How strong was the strongest urge to reach them?
   *[other] How strong was the strongest urge to reach { $name }?
}
checkin-urge-none = None
    .says = no | no urge | nothing | zero | not at all | zero urge
checkin-urge-some = Some
    .says = a little | a bit | weak | mild | idk | dunno | not sure | medium | kinda | so so | less | less than yesterday | on and off
checkin-urge-strong = Strong
    .says = a lot | big | very | huge | constant | all day | really strong | bad | intense
checkin-urge-almost = I almost did
    .says = almost | nearly | so close | i almost texted | i almost texted them | i almost called | i almost called them | typed it | i typed it | i typed it but didn't send | i typed it but didn't send it
checkin-contact = { $name ->
    [none] Was there any contact since we last spoke?
   *[other] Was there any contact with { $name } since we last spoke?
}
checkin-contact-none = No contact
    .says = none | no | nothing
checkin-contact-they = They reached out
    .says = they | they did | they wrote | they texted | they called | they called me | they texted me | they wrote to me | they liked my story | they liked my post | they liked my photo | they viewed my story | they sent a meme
checkin-contact-i_did = I reached out
    .says = i did | me | i wrote | i texted | i called | i called them | i texted them | i wrote to them
checkin-contact-both = Both of us
    .says = both | we both did | we texted | we talked | we spoke | we called | i replied | i answered | they texted and i replied | they texted and i answered | they called and i answered | they called me and i answered
checkin-contact-practical = Only practical things
    .says = practical | logistics | the kids | about the kids | about the house | about money
checkin-contact-looked = I looked at their page
    .says = looked | their page | profile | stalked | i stalked them | their instagram | their profile | i looked at their insta | their insta | i checked their insta | i stalked their insta | their facebook | their tiktok

checkin-began = Who wrote first? Either answer is fine.
checkin-began-they = They did
    .says = they | them
checkin-began-me = I did
    .says = me | i | i did
checkin-began-not_sure = I'm not sure
    .says = not sure | both at once

checkin-they = Shall we look at what they wrote?
checkin-they-together = Yes, let's look
    .says = yes | look | ok
checkin-they-told = I told you already
    .says = told | already
checkin-they-leave = No need
    .says = no | leave it | not now
checkin-mine = Thank you for saying so. Shall we look at it for a minute?
checkin-mine-together = Yes, a minute
    .says = yes | ok
checkin-mine-told = I told you already
    .says = told | already
checkin-mine-leave = No need
    .says = no | leave it | not now

# claims: E-pursuit
checkin-slipped = Thank you for saying so. It happens to many people here, and it undoes none of the days before.
checkin-noted = Noted, thank you.
checkin-heavy = Thank you for telling me. If it gets too heavy, /crisis has a person for you.
checkin-almost = You came that close and held. If it comes back, the box is one tap away.

# ours
checkin-how_often = You've been here for 14 days. How often shall I ask from now on?
checkin-how_often-daily = Every day
    .says = daily | every day | each day
checkin-how_often-three_a_week = Three times a week
    .says = three | three a week | less | 3
checkin-still_useful = It has been a while. Are these check-ins still useful to you?
checkin-still_useful-less = Less often, please
    .says = less | fewer
checkin-still_useful-same = Keep them as they are
    .says = same | yes | keep
checkin-still_useful-done = I'm done
    .says = done | no | stop asking
checkin-done = Then I stop asking here. Leaving when you no longer need it is a good thing.
checkin-stop_stands = Some time ago they wanted no contact, or it wasn't clear. Does that still stand?
checkin-stop_stands-yes = Yes, it stands
    .says = yes | y | still
checkin-stop_stands-no = No, they took it back
    .says = no | n | took it back
checkin-stop_stands-not_sure = I'm not sure
    .says = not sure | idk | dunno | i dunno | i don't know
checkin-still_talking = Are you still talking about the two of you?
checkin-still_talking-yes = Yes
    .says = y | we are | still
checkin-still_talking-no = No
    .says = n | not any more | it stopped

# Said to whoever asks what a question means or is for.
checkin-mood_why = I mean the day as a whole. Over weeks it shows what helps you, and the nearest answer is enough.
checkin-urge_why = I mean how much you wanted to write, call or go to them since we last spoke. Wanting it is no fault.
checkin-contact_why = Anything between you two counts: a message, a call, a meeting, practical things, a look at their page. Nobody is graded.
