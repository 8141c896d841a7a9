### Danger. Never beside counters or jokes; no methods; help and hope.

crisis-first-none = I'm glad you said so. You don't have to get through this alone.
crisis-first-self = I'm glad you told me, and I take it seriously. You matter, and this pain can change even if it doesn't feel that way.
crisis-first-hurt_by = I'm glad you told me. What is being done to you is not your fault, and you deserve to be safe.
crisis-first-may_hurt = It takes a lot to say that, and saying it is a step back from it. Please put distance between you and them right now.
crisis-first-other = Thank you for looking out for them. You don't have to carry this alone, and it is right to bring in help.

crisis-number-call = { $name }: call { $number } (checked { $on }).
crisis-number-call_unchecked = { $name }: call { $number } (not checked lately).
crisis-number-call_women = { $name }, a line for women: call { $number } (checked { $on }).
crisis-number-call_women_unchecked = { $name }, a line for women: call { $number } (not checked lately).
crisis-number-text = { $name }: text { $word } to { $number } (checked { $on }).
crisis-number-text_unchecked = { $name }: text { $word } to { $number } (not checked lately).
crisis-number-none = I have no line of that kind for where you are: if it is urgent call { $number } (not checked lately), and { $directory } lists lines by country.
crisis-number-unknown = I don't know where you are: if it is urgent call your emergency number, { $number } from nearly any mobile phone, and { $directory } lists lines by country.
crisis-emergency-call = Emergency: call { $number } now.
crisis-emergency-call_unchecked = Emergency: call { $number } now, or the emergency number you know.
crisis-emergency-unknown = Call your emergency number now; from nearly any mobile phone { $number } reaches it.
crisis-directory = { $directory } lists people to talk to, by country.
crisis-no_store = Something on my side is broken, so I can't keep or read anything right now. If no answer comes in a few minutes, send it again. If you are in danger, call your emergency number.

crisis-danger_now = Are you in danger right now?
crisis-danger_now-yes = Yes
    .says = y | yeah | yes i am
crisis-danger_now-not_sure = I'm not sure
    .says = not sure | maybe | idk | dunno | i dunno
crisis-danger_now-no = No
    .says = n | nope | not right now
crisis-danger_theirs = Are they in danger right now?
crisis-danger_theirs-yes = Yes
    .says = y | yeah
crisis-danger_theirs-not_sure = I'm not sure
    .says = not sure | maybe | idk | dunno | i dunno
crisis-danger_theirs-no = No
    .says = n | nope | not right now

crisis-near-none = Then go where somebody is: a neighbour, a shop, a lit street. Tell one person “I need you with me now.”
crisis-near-self = Then please be near somebody: wake them, knock next door, go where people are. Say “I'm not safe alone right now.”
crisis-near-hurt_by = If you can leave, go where people are and keep your phone with you. If you can't, stay near a way out.
crisis-near-may_hurt = Leave the place you are in and walk to where people are. Tell whoever answers “I'm afraid I'll hurt somebody.”
crisis-near-other = Call for them, give the place they are at, and keep talking with them until somebody is there. Ask one more person to help you.

crisis-about = What is it about?
crisis-about-self = Dark thoughts, or hurting myself
    .says = me | myself | dark thoughts | dying
crisis-about-hurt_by = Somebody hurts or scares me
    .says = somebody hurts me | i'm scared | abuse
crisis-about-may_hurt = I may hurt somebody
    .says = i may hurt someone
crisis-about-other = I'm worried about somebody
    .says = worried | somebody else

crisis-barrier = What makes it hardest to reach out to somebody?
crisis-barrier-not_bad_enough = It isn't bad enough
    .says = not bad enough
crisis-barrier-burden = I don't want to burden anyone
    .says = burden
crisis-barrier-no_calls = I can't talk on the phone
    .says = no calls | phone
crisis-barrier-afraid = I'm afraid of what happens then
    .says = afraid | scared
crisis-barrier-tried = I tried, it didn't help
    .says = tried
crisis-barrier-alone = There is nobody
    .says = nobody | alone | no one
crisis-barrier-other = Something else
    .says = other | idk | dunno | no idea
crisis-ease-not_bad_enough = It doesn't have to be at its worst. They talk with people on days like this one.
crisis-ease-burden = Somebody who likes you would rather be woken than not be told. You'd want the same from them.
crisis-ease-no_calls = You don't have to talk. Many lines have text or chat, and a message to a friend counts as well.
crisis-ease-afraid = You can ask first what will happen, and you may give no name. You can stop any time.
crisis-ease-tried = I'm sorry it didn't help. Who answers makes a difference, and the next one may be the right one.
crisis-ease-alone = Then a stranger whose job it is to listen is a good place to start.
crisis-ease-other = Whatever makes it hard, it doesn't have to be solved first.
crisis-step = One small thing for the next ten minutes. Which could you do?
crisis-step-tell_one = Tell one person “I'm not okay”
    .says = tell one | tell someone
crisis-step-be_near = Go where people are
    .says = go out | be near
crisis-step-call = Call or text a line
    .says = call | text a line
crisis-step-move_away = Get away from what could hurt
    .says = move away | get away
crisis-step-none = None of these right now
    .says = none | no | nope | nothing | neither | i can't | cant
crisis-do-tell_one = Good. Three words are enough, and you can send them just like that.
crisis-do-be_near = Good. You don't have to explain anything; being near people is enough.
crisis-do-call = Good. “I don't know how to start” is a fine way to start.
crisis-do-move_away = Good. Put a door, a street or a person between you and it.
crisis-do-none = That's all right. Getting through the next ten minutes is enough, and you don't have to do it alone.

crisis-again = Shall I look in later? Only if you want that.
crisis-again-hour = In an hour
    .says = hour | one hour | an hour | 1 hour | 1h | in 1 hour
crisis-again-evening = At 8 in the evening
    .says = evening | tonight | this evening | 8pm | at 8 | at 8pm | 20:00
crisis-again-morning = In the morning
    .says = morning | tomorrow | tomorrow morning
crisis-again-no = No, thank you
    .says = no | nope
crisis-will_look = I will, with a plain hello and nothing else on the screen. /crisis works any time before that.
crisis-stay = That's fine. /crisis works any time, day or night.
crisis-not_read = I'm still here. A number from the list is enough, or its words.
crisis-again_how = { $asked ->
    [no] Hello again. How is it now?
   *[yes] Hello, as you asked. How is it now?
}
crisis-again_how-better = Better
crisis-again_how-same = The same
    .says = same
crisis-again_how-worse = Worse
crisis-glad = I'm glad. I'm here if that changes.

# It was done "again", and it is not said what.
crisis-done_again = Thank you for saying it. What was it? I ask so that I don't guess.
crisis-done_again-reached_out = I reached out to them
    .says = i texted them | texted them | i texted | texted | i wrote to them | i called them | called them | i messaged them | i contacted them | i wrote | text | texting | i reached out | reached out
crisis-done_again-hurt_myself = I hurt myself
    .says = hurt myself | i harmed myself | self harm | i self harmed | selfharm | i cut | i cut myself | cutting | harmed myself | both
crisis-done_again-else = Something else
    .says = other | neither | no | none | idk | i don't know | something different | nothing
crisis-done_again_else = Then tell it in your own words, or leave it. Both are fine.

# Said to whoever asks what a question means or is for.
crisis-danger_now_why = Some danger can't wait, and then help comes before all else. I mean: could you get hurt in the next hours, by yourself or by anyone?
crisis-danger_theirs_why = Some danger can't wait, and then help comes before all else. I mean: could they get hurt in the next hours?
crisis-barrier_why = Something often stands between us and the person we could call. If I know what it is, I can look for a small way round it.
crisis-step_why = I mean one small thing that carries you over the next ten minutes. Whatever is easiest is right.
crisis-done_again_why = It could be a message to them or harm to yourself, and each needs something else from me.
