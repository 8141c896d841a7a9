### How a check-in ends: a figure where it is wanted, and one thing for today. No thing here is aimed at the ex.

today-quiet = { $days ->
    [one] Day one is behind you.
   *[other] { $quiet } of { $days } days without reaching out.
}
today-run = { $days ->
    [one] It has been quiet for a day now.
   *[other] It has been quiet for { $days } days now.
}
today-milestone-quiet_days = { $count } quiet days in all: those stay yours, whatever comes.
today-milestone-first_unsent = Your first message kept unsent: that one was yours to decide, and you did.
today-milestone-tenth_unsent = Ten messages kept unsent by now.

today-offer = One thing for today, if you like: { $thing }
today-offer-will = I'll do that
    .says = yes | ok | will do
today-offer-not_for_me = Not for me
    .says = no | skip | nope
today-offer-happened = Something happened
    .says = something happened | news
today-good = Good; no need to report back.
today-fine = Then leave it; nothing is owed.

today-do-walk = walk for ten minutes and leave the phone at home.
today-do-warm_meal = eat one warm meal, sitting down.
today-do-call_a_friend = call somebody you like and talk about anything else.
today-do-tidy_a_corner = tidy one corner, no more than that.
today-do-early_night = go to bed half an hour early.
today-do-new_music = put on music that has no history with them.
today-do-stretch = stretch for five minutes, slowly.
today-do-cook_something = cook something you have never cooked.
today-do-morning_light = step into daylight within an hour of waking.
today-do-ten_pages = read ten pages of anything.
today-do-phone_in_another_room = let the phone sleep in another room tonight.
today-do-plan_the_evening = decide now what you do tonight at eight.
today-do-small_errand = do one small errand you have put off.
today-do-help_someone = do something small for somebody else.
today-do-new_route = take another way home than usual.
today-do-long_shower = take a long shower or bath.
today-do-water_and_fruit = drink a glass of water and eat some fruit.
today-do-make_something = make something with your hands.
today-do-sit_outside = sit outside for ten minutes.
today-do-laugh_at_something = watch something that makes you laugh.
today-do-three_plain_things = write down three plain things you did today.
today-do-letter_to_yourself = write three lines to yourself, as a friend would.
today-do-prayer_or_quiet = pray, or sit in quiet for five minutes.
today-do-words_that_hold = read a few words that have held you before.
# claims: B31
today-do-mute_the_chat = mute the chat with them.
# claims: B31
today-do-archive_the_thread = archive the thread, so that it is out of sight.
# claims: B31
today-do-remove_shortcuts = take their number and page off your shortcuts.
# claims: B31
today-do-tell_one_friend = tell one friend what you are going through.
# claims: B32
today-do-one_social_plan = make one plan with somebody for this week.
today-do-evening_for_yourself = keep one evening this week for yourself alone.
today-do-a_word_for_yourself = find one word for who you are without them.
today-do-something_put_aside = pick up something you had put aside for the two of you.
# claims: B41
today-do-own_limits = name one thing you would not accept again.
# claims: B23
today-do-learn_something = give twenty minutes to something you want to learn.
# claims: B23
today-do-move_and_sweat = move until you are out of breath, in any way you like.
today-do-new_place = go to a place where you have never been together.
today-do-pack_one_box = pack one box of things that are theirs.
today-do-rename_the_chat = give the chat with them a plain name.
today-do-what_was_wrong_then_a_lift = think of one thing that was not good, then do something pleasant.
# claims: A24
today-do-say_their_view = say their side in their words, and stop there.
today-do-one_topic = choose the one topic that matters most for your next talk.
# claims: B20 B35
today-do-own_limits_for_the_talk = decide what you will not agree to in a talk.
# claims: A4
today-do-what_came_before = note what had happened before they came back; the quiet alone may not be why.
# claims: B37
today-do-a_slow_day = let today be slow: one reply at most.
# claims: A29
today-do-find_a_mediator = look up one mediator or couple therapist.
# claims: A28
today-do-a_short_meeting = keep the next meeting short, with an end set before.
# claims: A25
today-do-a_week_without_asking = ask nothing about the two of you today.
# claims: A27
today-do-family_time_log = note one hour with the children: what you did, no verdict.
# claims: A18
today-do-what_they_said_was_missing = write down what they said was missing, without an answer.
# claims: A17
today-do-room_to_breathe = leave them room today: no question, no message.
today-do-weekly_slot = agree on one weekly slot for practical things.
today-do-who_sleeps_where = settle who sleeps where this week.
today-do-one_channel_for_business = choose one channel for practical things only.
today-do-read_your_order = read your order once more, slowly.
today-do-ask_a_lawyer = write down one question for a lawyer.
today-do-one_safe_person = tell one person you trust where you are today.
today-do-a_safe_place = think of a place you could go at any hour.
today-do-own_behaviour_line = save the number of a helpline for your own next step.
today-do-remove_their_page = take their page out of your reach.
today-do-a_calm_voice = let a calm voice read to you for ten minutes.
today-do-a_memory_kept = write down one memory you want to keep.
today-do-someone_who_knew_them = talk with someone who knew them too.
