### What stands in the pictures of progress: titles, axes, the names of shapes. Short, or it does not fit.

chart-days = The last { $days } days
chart-week = This week
chart-mood = Mood
chart-mood_low = low
chart-mood_high = good
chart-urge = Strongest urge
chart-none = none
chart-some = some
chart-strong = strong
chart-almost = almost
chart-contact = Contact
chart-theirs = they wrote
chart-mine = I wrote
chart-practical = practical
chart-peeks = their page
chart-hours = When urges come
chart-curve = How urges ease
chart-still = still strong
chart-minutes = minutes after it began
chart-half = half, after { $minutes } min
chart-kept = What stayed unsent
chart-unsent = kept unsent
chart-sent = sent
chart-steady = Steadiness
