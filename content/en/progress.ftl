### How it goes: thirty days, the week. Counts are the person's own.

progress-not_here = I count nothing under your plan; it is not about days. /history shows what you have kept.
# ours
progress-hushed = No counting this week: it was hard enough. You matter more than any figure.
progress-nothing = Nothing is kept here yet that could be drawn.
# ours
progress-moods = Mood, { $days } days: { $bars }
# ours
progress-mood_range = Mood over { $days } days: { $mean } of ten on average, between { $low } and { $high }.
# ours
progress-mood_same = Mood over { $days } days: { $mood } of ten.
# ours
progress-no_moods = No check-in in { $days } days. /checkin takes three taps.
progress-urge_days = Strongest urge of the day, counted in days: none { $none }, some { $some }, strong { $strong }, almost { $almost }.
# ours
progress-quiet = { $quiet } of { $days } days without reaching out.
progress-urges = Urges: { $urges }. Kept unsent: { $kept }.
progress-contacts = Contact: they { $theirs }, you { $mine }, practical { $practical }.

progress-closer = Would you like a closer look?
progress-closer-hours = When urges come
    .says = when | hours | times
progress-closer-curve = How they ease
    .says = ease | curve
progress-closer-kept = What stayed unsent
    .says = unsent | kept
progress-closer-steady = Steadiness
    .says = steady
progress-closer-enough = That's enough
    .says = enough | no | no thanks
progress-enough = Good. It is here whenever you want it.

progress-hours = Urges come most around { $hours }.
progress-hours_spread = No hour stands out so far.
# ours
progress-hours_of = That is from { $urges ->
    [one] one urge
   *[other] { $urges } urges
} in { $days } days.
progress-hour_bars = Midnight to midnight: { $bars }
progress-no_urges = No urge was told lately, so there is nothing to draw. That is fine.
progress-curve = Half of your { $urges } urges had eased after { $minutes } minutes. That is your own figure, not a rule.
progress-curve_open = Less than half of your { $urges } urges were seen to ease. Easing is not the point; not sending is.
# ours
progress-curve_later = This picture needs five urges that you looked back on. It waits until then.
# ours
progress-kept_weeks = In { $weeks } weeks: kept unsent { $kept }, sent { $sent }.
progress-kept_bars = Kept unsent, week by week: { $bars }
# ours
progress-steady = Steadiness is { $now } of 100 today. Its lowest in { $days ->
    [one] one day
   *[other] { $days } days
} was { $low }. It dips after a slip and comes back, and what you built stays.
progress-steady_bars = Steadiness, day by day: { $bars }

progress-week = This week: check-ins { $checkins }, urges { $urges }, kept unsent { $kept }.
progress-mood = Mood: { $mood } on a scale up to ten.
progress-mood_both = Mood: { $mood } on a scale up to ten; the week before { $before }.
progress-slips = Slips: { $slips }. They undo none of the other days.
progress-no_pattern = A pattern: none stands out this week.
progress-pattern_hours = A pattern: urges came most between { $first } and { $last }.
progress-pattern_peeks = A pattern: on days with a look at their page your mood was { $on }, else { $off }.
progress-pattern_contact = A pattern: on days with contact your mood was { $on }, else { $off }.
progress-strength_kept_unsent = A strength: you wrote { $kept ->
    [one] it once
    [2] it twice
   *[other] { $kept } times
} here and did not send it.
progress-strength_mood_up = A strength: your mood went up against the week before.
progress-strength_checked_in = A strength: you stopped to see how you are, { $checkins ->
    [one] once
    [2] twice
   *[other] { $checkins } times
}.
progress-strength_came_back = A strength: you came back here. That counts.
progress-plan_own = Your plan for the week: { $plan }
progress-plan_hours = A plan for the week: what will you do when it is { $first }? /kit keeps it, as “if this, then that”.
progress-plan_none = A plan for the week: one “if this, then that” of your own. /kit keeps it.

# claims: B37
progress-sped_up = Contact doubled this week. It may go slowly: one light reply a day is plenty.
# claims: A6
progress-on_mind = How much of an ordinary day were they on your mind?
progress-on_mind-hardly = Hardly any
    .says = hardly | none | little
progress-on_mind-an_hour = An hour or so
    .says = an hour | some
progress-on_mind-half = About half
    .says = half | a lot
progress-on_mind-most = Most of it
    .says = most | all day | always | all of it
progress-on_mind-skip = Skip
    .says = pass
progress-on_mind_noted = Noted. Next week you can see whether it shifts.
progress-on_mind_less = Less than last time: your head had more room this week.
progress-on_mind_more = More than last time. Some weeks do that; it doesn't undo anything.
# claims: A26
progress-pattern = If you two met: did an old pattern change, or was it only not tested?
progress-pattern-changed = It changed
    .says = changed
progress-pattern-untested = Not tested
    .says = untested
progress-pattern-not_sure = I'm not sure
    .says = not sure | idk
progress-pattern_changed = Good to know. What you did for it is worth keeping up.
progress-pattern_untested = That is honest. Quiet is a rest, and not yet a change.
progress-pattern_not_sure = That's fine. Time shows it better than thinking does.
# claims: E-self
progress-mine = One thing this week that is yours, old or new: what was it?
progress-mine-skip = Skip
    .says = no | nothing
progress-fine = That's fine. I'm here.
progress-kept = Kept. It belongs to you.
