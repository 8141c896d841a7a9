### Leaving, pausing, coming back, erasing; and what there is.

leave-stop = All right, we leave it there. Shall I keep quiet from now on?
leave-stop-no_more = No more messages
    .says = no more | yes | stop | stop messages
leave-stop-pause = Pause for a while
    .says = pause | a break
leave-stop-as_it_is = Leave it as it is
    .says = no | as it is | leave it | leave it like this | leave it like that | leave it be | no it's fine | it's fine | no keep writing | keep writing | don't stop
leave-no_more = Then I write nothing unasked. You can still write to me any time, and /resume brings my messages back.
leave-as_it_is = Good. Nothing changes.
leave-pause = For how long?
# The span is ours.
leave-pause-day = 1 day
    .says = one day | day | tomorrow
# The span is ours.
leave-pause-three_days = 3 days
    .says = three days
# The span is ours.
leave-pause-week = 7 days
    .says = a week | week
# The span is ours.
leave-pause-two_weeks = 14 days
    .says = two weeks
# The span is ours.
leave-pause-month = 30 days
    .says = a month | month
leave-paused_day = I keep quiet till tomorrow. You can still write to me, and /resume ends it early.
# The number is theirs, not ours to prove.
leave-paused = I keep quiet for { $days } days. You can still write to me, and /resume ends it early.
leave-resumed = Good to see you. We go on as before.
leave-help = /urge when you want to text them, /theytexted when they wrote, /slipped when it happened. /plan shows your plan, /pause keeps me quiet, /delete erases everything. If you are not safe: /crisis.
leave-delete = This erases everything I keep about you, at once and for good. Are you sure?
leave-delete-erase = Erase everything
    .says = yes | erase | sure | delete
leave-delete-keep = Keep it
    .says = no | keep
leave-still_here = Nothing was erased.
leave-erased = Erased: all of that, and the key it was locked with. { $platform ->
    [telegram] I took back our messages of the last 48 hours, as far as Telegram lets me; older ones you can clear in the chat's menu.
    [discord] I took back what I wrote here in the last 48 hours; what you wrote, Discord lets only you delete.
   *[other] The screen is clear, but what stood on it may still be in this window's memory.
} I wish you well.
leave-nothing_kept = There was nothing kept of you, and it stays that way.
leave-holdings = Kept of you: your answers and settings. Entries in your history: { $entries }; your own words among them: { $words }. Reminders: { $reminders }.

# Said to whoever asks what a question means or is for.
leave-stop_why = I could be silent for good or for some days, or all stays as it is. What you told me is kept until you erase it.
