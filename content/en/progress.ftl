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
