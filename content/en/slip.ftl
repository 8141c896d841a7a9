### Contact that happened: said at once, met with kindness, then one step.

slip-what = Thank you for saying it. What was it?
slip-what-wrote = I wrote
    .says = wrote | texted | i texted | message | i texted them | i wrote to them | i messaged them | a text | text | i sent a message | dm | a dm | i dmed them | voice note | a voice note | voice message | email | i emailed them | emailed | a meme | i sent a meme | a long message | long message | long text | a letter
slip-what-called = I called
    .says = called | call | i called them | i rang them | i phoned them | rang | facetime | i facetimed them | i called them a few times
slip-what-met = I went to see them
    .says = met | saw them | i saw them | slept with them | i slept with them | we slept together | went over | i went over
slip-what-through_friend = Through a friend
    .says = friend | friends
slip-what-answered = I answered theirs
    .says = answered | replied
slip-what-page = I looked at their page
    .says = page | profile | looked | insta | instagram | their insta | stalked | i stalked their insta | i checked their insta
slip-what-practical = Only something practical
    .says = practical | logistics
slip-what-ran_into = We ran into each other
    .says = ran into | by chance
slip-what-asked_back = I asked them to come back
    .says = asked them back | i begged | asked back
slip-what-turned_up = I turned up where they were
    .says = turned up | waited for them | drove there | i drove there | drove by | i drove by
slip-what-round_a_block = From another number or account
    .says = another number | other account | new number | another phone | i used another number | fake account
slip-noted_as = Thank you for saying it. I note it as “{ $what }”.

slip-no_slip = Noted. That is no slip, and nothing is counted against you.
# claims: E-page
slip-page = Noted: that is no contact, though it often stirs things up. Muting the page takes a minute, and tomorrow is easier.
# claims: A25; the days are ours
slip-asked_back = Asking can press, so for 7 days we ask nothing about the two of you; that span is our choice.
slip-same_one = It counts together with the one before, not as a new one. Putting the phone out of reach is enough for now.
# claims: E-pursuit E-kindness
slip-kind = It happened, and it happens to many people in your place. It undoes none of the days before it. What counts is the next hour.
slip-kind_night = It happened, and nights are the hardest time for this. Nothing more has to be done tonight: phone out of reach, light off.
# claims: A25 E-pursuit; the days are ours
slip-kind_asked_back = It happened, and it happens to many people in your place. Asking can press, so for 7 days we ask nothing about the two of you; that span is our choice.
# claims: E-orders
slip-fact-court_order = It happened, and it can stop here. Under an order it may count as a breach, so write nothing more and note the time. Tell your lawyer yourself.
slip-fact-safety_first = It happened, and it is not your fault if it is met with anger. If it may bring them to you, tell somebody near you now. /crisis has a number.
slip-fact-stop_pursuit = It happened, and it can stop here. Write nothing more now, not even to say sorry. That is what their no asks for.
slip-offer = May I look in, or is that enough for now?
slip-offer-both = This evening and at noon
    .says = both | evening
slip-offer-noon = Look in at noon
    .says = noon
slip-offer-plan_now = Make one plan now
    .says = plan | plan now
slip-offer-exception = Take it as an exception
    .says = exception
slip-offer-calm = Something calm · 2 min
    .says = calm
slip-offer-no = That's enough
    .says = no | enough
slip-until_evening = This evening, then, and at noon tomorrow. Until then nothing is asked of you.
slip-evening = How is the evening going?
slip-evening-calm = Calm enough
    .says = calm | ok | fine | good
slip-evening-strong = The urge is back
    .says = strong | bad | urge
slip-evening_calm = Good. Noon tomorrow is soon enough for everything else.
slip-until_noon = Noon it is. Until then nothing is asked of you.
slip-that_is_all = That's fine. I'm here.

# claims: E-reserve; the number is ours
slip-exception = { $left ->
    [one] You have one exception left this month; two a month is our choice. It costs one line: what was it for?
   *[other] You have { $left } exceptions this month; that number is our choice. Each costs one line: what was it for?
}
slip-exception-not_now = Not now
    .says = no | skip
slip-excepted = { $left ->
    [0] Noted as this month's second exception. It stays a slip, and it breaks nothing.
   *[other] Noted as an exception. It stays a slip, and it breaks nothing; one more is left this month.
}

# claims: E-confidence
slip-sure = How sure are you, from 0 to 10, that you'll get through the next day without writing?
slip-if_then = One plan in your own words helps, such as “if I lie awake, then I put on the radio”. What is yours?
slip-if_then-skip = Skip
    .says = no | not now | pass
slip-rebuilt = That is your plan now. I show it to you first when the box opens. Say it to yourself once, slowly.
slip-rebuilt_without = That's fine. Telling me was a step too.

# Said to whoever asks what a question means or is for.
slip-what_why = I mean the way you reached them. I keep only the kind of it, so that the next days can fit.
slip-offer_why = I could look in once this evening and at noon, or we make one plan now. No is a good answer too.
slip-sure_why = I mean a feeling, and any number is fine: 0 is not sure at all, 10 is quite sure.
