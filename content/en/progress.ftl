### How it goes: thirty days, the week. Counts are the person's own.

progress-not_here = I count nothing under your plan; it is not about days. /history shows what you have kept.
# ours
progress-hushed = No counting this week: it was hard enough. You matter more than any figure.
# ours
progress-moods = Mood, the last { $days } days: { $bars }
# ours
progress-quiet = { $quiet } of { $days } days without reaching out.
progress-urges = Urges: { $urges }. Kept unsent: { $kept }.
progress-contacts = Contact: they { $theirs }, you { $mine }, practical { $practical }.
progress-hours = Urges come most around { $hours }.
progress-curve = Half of your { $urges } urges had eased after { $minutes } minutes. That is your own figure, not a rule.

progress-week = This week: check-ins { $checkins }, urges { $urges }, kept unsent { $kept }.
progress-mood = Mood: { $mood } on a scale up to ten.
progress-mood_both = Mood: { $mood } on a scale up to ten; the week before { $before }.
progress-slips = Slips: { $slips }. They undo none of the other days.

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
    .says = pass | idk | not sure | dunno
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
