### The engine's own lines, said in any talk.

core-done = Done
    .says = ready | that's all | thats all | finished
core-unsure = I don't know
    .says = idk | dunno | i dunno | i don't know | dont know | not sure | unsure | no idea | maybe | hard to say | no clue | i'm not sure | i am not sure | can't say | i can't remember | i don't remember
core-several_hint = Type the numbers that fit, such as 1 3 5.
core-and = { $first } and { $last }

core-empty = That message had no words in it. You can type, or tap a button.
core-broken = Something in me broke just now, and that is not on you. What you told me is kept. You can simply go on.
core-set_aside = I could not deal with that message, and that is not on you. Please try once more, or say it another way.
core-back_to = Back to where we were.
core-back_seam = That part is done. From here we can only go on.
core-back_nothing = There is nothing to go back to right now.
core-stale = That button is from earlier. Here is where we are now.
core-left = We leave it there. Nothing is lost.
core-hidden = { $platform ->
    [telegram] { $how ->
        [all] Hidden: our messages of the last 48 hours, which is as far back as Telegram lets me. What is older you can clear in the chat's menu.
        [none] Telegram did not let me hide anything just now. You can clear this chat in its menu.
       *[some] I hid what Telegram let me, and that may not be all. What still stands you can clear in the chat's menu.
    }
    [discord] { $how ->
        [all] Hidden: what I wrote to you directly in the last 48 hours. What you wrote, and what I showed to you alone in a server, Discord lets only you clear.
        [none] Discord did not let me hide anything just now. What stands here you can clear or close yourself.
        [nowhere] Here I can hide nothing: what only you see, Discord lets only you dismiss. In direct messages I can take back my own words.
       *[some] I hid what Discord let me, and that may not be all I wrote. What you wrote, Discord lets only you clear.
    }
   *[other] The screen is clear. What stood on it may still be in this window's memory.
}
core-unknown_command = I don't know that command. With /help I show you what I know.

core-took = I take that as: { $choice }.
core-near = I read that as: { $choice }. Is that right?
core-near-yes = Yes
    .says = yes | yeah | yep | right | correct | that's it | thats it | ok | okay | k | sure | exactly | that's right | yes that's right | yeah that's right | yes exactly | i guess | yeah i guess | kind of | kinda | sort of | pretty much | more or less | close enough | ya | yea | yh
core-near-no = No
    .says = no | nope | not that | wrong

core-not = not
    .says = no | never | dont | didnt | isnt | arent | wasnt | wont | cant | doesnt | havent | hasnt | none | nothing | nobody | neither | nor
core-slight = me
    .says = i | you | he | she | him | her | they | them | us | it | yes | y | n | a | maybe
core-yes = yes
    .says = y | ya | yea | yh | yas | yeah | yep | yup | definitely | absolutely | of course
core-no = no
    .says = n | nope | nah | not at all | none at all | nothing at all | never | no never | no nothing | nope nothing | no not at all
core-soft_yes = probably
    .says = yeah probably | i think so | yes i think so | i guess so | i guess | kind of | sort of
core-soft_no = i don't think so
    .says = don't think so | not really | no not really | probably not | i guess not | not that i know of | i doubt it
core-lead = a
    .says = an | the | my | our | some | just | only | still | it is | it's | it was | that was | that's | there is | there's | we have | we've got | we have got | we still have | i have | we share | because of
core-self = i'm
    .says = i am | i feel | feeling | i'm feeling | i'm doing | doing
core-filler = lol
    .says = lols | lolz | ha | heh | tbh | ngl | to be honest | honestly | sorry | im sorry | my bad | oops | whoops | omg | oh | oh god | um | uh | er | ugh | smh | fml | tho | though | ok | okay
core-hedge = i guess
    .says = i think | i suppose | i think so | guess | kinda | kind of | sort of | sorta | mostly | maybe | probably | please | pls | plz | thanks | thank you | thx | ty | yes | yeah | yep | then | about | like | around | for now | like a | maybe a | more like | more like a | a solid | about a
core-reply = ok
    .says = okay | k | kk | okey | alright | what | what? | huh | why | why? | how | hm | hmm | mhm | um | uh | lol | right | sure | fine | cool | got it | i see | thanks | thank you | thx | ty | what do you mean | what now | now what | i don't understand | i don't get it | who are you | are you there | wait | what is this | and now | so what now | help me
core-decline = none of your business
    .says = i'd rather not say | rather not say | rather not | i don't want to say | i don't want to answer | i don't want to tell you | no comment | skip | pass | next | skip this | idc | i don't care | whatever | doesn't matter | who cares | that's private | private
core-why = why do you ask
    .says = why | why do you need to know that | why do you want to know that | why do you ask that | why do you ask me that | why are you asking me this | why are you asking me that | why are you asking this | why does this matter | why do you care | why that | why this | why do you want to know | why do you need to know | why do you need that | why does that matter | why does it matter | does that matter | does it matter | why is that important | what for | what is that for | what do you need that for | why ask | why are you asking | why would you ask that | how is that relevant | what does that have to do with it
core-what = what do you mean
    .says = what do u mean | wdym | what do you mean by that | what does that mean | what does this mean | i don't understand | i dont understand | i do not understand | don't understand | i don't understand the question | i don't get it | i dont get it | don't get it | i don't get the question | what are you asking | what are you asking me | what's the question | which one | meaning | meaning what | huh | what | sorry what | explain | can you explain | please explain | explain please | i'm confused | im confused | confused | that's confusing | unclear | what should i say | what am i supposed to say | what do i say | what do i answer | come again | say again
core-amount = enough
    .says = enough i guess | enough i think
core-asked-why = So that what I say next fits you; that is all it is for. You don't have to tell me.
core-asked-what = I mean the line below, in whatever way you would say it to a friend. What comes nearest is enough, and no answer is wrong.
core-declined = You don't have to tell me. “back” takes one step back, “stop” leaves this for now.

# Short words that mean nothing else, and what they are met with.
core-courtesy-hello = hello
    .says = hi | hey | hiya | heya | yo | hi there | hello there | hey there | hi again | hello again | hey again | hi unsent | hey you | howdy | good morning | morning | good afternoon | good evening | evening | how are you | hey how are you | hi how are you | whats up | sup | anyone there | anybody there | im back | i am back | back again | its me | its me again | here again
core-courtesy-thanks = thanks
    .says = thank you | thx | ty | tysm | thank u | thank you so much | thanks so much | thanks a lot | many thanks | thanks for listening | thank you for listening | thanks for this | thank you for this | thanks for your help | that helped | that helps | this helps | that helped thanks | appreciate it | i appreciate it | cheers
core-courtesy-good_night = good night
    .says = goodnight | gn | gnight | night | night night | nighty night | nite | good nite | sleep well | im going to bed | going to bed | off to bed | im going to sleep | going to sleep | going to sleep now | go sleep | go to sleep | go to bed | gonna go sleep | gonna sleep | gonna go to bed | i'm gonna go sleep | i'm gonna sleep | imma sleep | imma go sleep | i should sleep | i should go to sleep | i need to sleep | i need sleep | i need to go to bed | trying to sleep | off to sleep | thanks good night | thank you good night | good night and thanks
core-courtesy-goodbye = bye
    .says = goodbye | good bye | bye bye | ok bye | okay bye | bye for now | see you | see ya | cya | thanks bye | gotta go | i have to go | got to go | talk tomorrow | see you tomorrow | talk later | see you later
core-courtesy-swearing = fuck
    .says = fuck this | fuck it | fuck that | fuck me | fucking hell | ffs | for fucks sake | wtf | what the fuck | shit | shit shit | this is shit | what a shit day | bullshit | this is bullshit | this sucks | it sucks | sucks | screw this | screw it | damn | damn it | dammit | goddamn | goddamn it | bloody hell | crap | this is crap | fuck you | screw you | motherfucker | asshole | bastard | bitch | argh | ugh | arghh | grr | fml
core-courtesy-lost = what do i do
    .says = what did i do | what did i just do | what have i done | omg what did i do | why did i do that | why did i do this | why did i send that | what do i do now | what should i do | what should i do now | what can i do | so what do i do | what am i supposed to do
core-met-hello = Hello, good that you're here.
core-met-thanks = You're welcome. I'm here any time.
core-met-good_night = Good night. It can all wait till morning.
core-met-goodbye = Take care. You can come back any time.
core-met-swearing = Let it out. It is a hard time.
core-met-lost = One step at a time is enough.

core-not_read-pick = I didn't catch which one. Tap it, or type its number or its words.
core-not_read-some = { $platform ->
    [discord] I could not match that. Pick everything that fits from the list.
   *[other] I could not match that. Type the numbers that fit, such as 1 3, or tap and then Done.
}
core-not_read-scale = One number is all I need, from those shown.
core-not_read-words = I could not read that. Please type it once more.
core-not_read-clock = I could not read that as a time. Try 20:15 or 8pm.
core-not_read-zone = I don't know that place. Try a bigger city near you, or a zone such as Europe/Lisbon.
core-no_such_number = That number isn't among these. They go from 1 to { $most }.
core-named_several = I read more than one: { $choices }. Which fits best?
core-no_list = { $platform ->
    [terminal] That number stood below no list, so it chose nothing. Here is one.
   *[other] I can't tell which list that number is from, so it chose nothing. Tap a button, or type its words.
}
core-which-pick = Which one is it? Tap it, or type its number or its words.
core-which-some = Which of these? One is enough, and several are fine.
core-too_early = That came while my question was still on its way, so I haven't counted it. Here it is.
core-not_read_again = I did not get that, and there is no hurry. “back” takes one step back, “stop” leaves this for now.
core-unsure_some = It's fine not to be sure. Pick what may fit; if nothing does, “{ $none }” is an answer too.

core-odd-photo = I can't see pictures. Your words are enough.
core-odd-sticker = I can't read stickers. Your words are enough.
core-odd-voice = I can't listen to voice messages. Could you type it?
core-odd-video = I can't watch videos. Your words are enough.
core-odd-document = I can't open files. Could you type what matters?
core-odd-contact = I don't take contacts, and I have not kept it. Could you type what matters?
core-odd-location = I don't take places, and I have not kept it. Could you type what matters?
core-odd-edited = I saw that you changed a message, but I go on from the one I read first. You can type it anew.
core-odd-forwarded = I don't keep forwarded messages. Tell me about it in your own words.
core-odd-other = I can't read that kind of message. Your words are enough.

core-idle = It has been a while. Shall we go on where we stopped?
core-idle-go_on = Go on
    .says = yes | continue | ok
core-idle-start_over = Start over
    .says = again | restart
core-idle-leave = Leave it
    .says = no | stop | leave
core-still_open = Something from before is still open. Shall we go on with it?
core-still_open-go_on = Go on
    .says = yes | continue | ok
core-still_open-start_over = Start over
    .says = again | restart
core-still_open-leave = Leave it
    .says = no | stop | leave

# Months as they are shown in a date, and how else they may be typed.
core-moment = { $day } { $month }, { $time }
core-month-1 = Jan
    .says = january
core-month-2 = Feb
    .says = february
core-month-3 = Mar
    .says = march
core-month-4 = Apr
    .says = april
core-month-5 = May
core-month-6 = Jun
    .says = june
core-month-7 = Jul
    .says = july
core-month-8 = Aug
    .says = august
core-month-9 = Sep
    .says = sept | september
core-month-10 = Oct
    .says = october
core-month-11 = Nov
    .says = november
core-month-12 = Dec
    .says = december

core-no_way_back-asked = I can't write to you here by myself, so set an alarm on your phone. When it rings, use /start and it will be here.
core-no_way_back-first = I can't write first here. In direct messages I can; or come by with /checkin when it suits you.
