### The day a plan is looked at.

# claims: A11; the day is ours
review-fits = Day { $day } of your plan, “{ $plan }”: time to look at it, as agreed. Does it still fit?
review-fits-fits = It still fits
    .says = yes | y | fits
review-fits-card = Show me the card
    .says = card | plan
review-fits-happened = Something has changed
    .says = changed | happened
review-fits-again = Ask me the questions again
    .says = again | no
# ours
review-on_to = Good. We look again on day { $day }; that date is our choice.
review-on = Good. You can look at it any time with /plan.
# claims: A11; the day is ours
review-onward = Day { $day } of “{ $plan }”. It shouldn't just run on, so the choice is yours.
review-onward-let_go = Let go
    .says = moving on
review-onward-one_why_now = One message, well thought over
    .says = one message
review-onward-carry_on = Carry on, with a new date
    .says = carry on | go on
review-why_now = Then put your words in the box first. If you choose to send them, I ask three short questions before.
review-more_days = Until when?
review-more_days-14 = 14 more days
    .says = 14 days | two weeks
review-more_days-30 = 30 more days
    .says = 30 days | a month
review-more_days-60 = 60 more days
    .says = 60 days | two months
# The days are theirs, chosen from ours.
review-carried = Good: { $days } more days, and then we look again.
