home-where = I'm here. What would help now?
home-where-urge = I'm about to text them
    .says = urge | i want to text them | text them
home-where-tell = Tell me what happened · 3 min
    .says = tell | what happened
home-where-letter = Write to them, unsent
    .says = letter | write
home-where-they_texted = They texted me
    .says = they texted | they wrote
home-where-slipped = I slipped
    .says = slipped | slip
home-where-checkin = Check-in
    .says = check in | checkin
home-where-happened = Something happened
    .says = something happened | news
home-where-plan = My plan
    .says = plan
home-where-kit = My kit
    .says = kit

# Said to whoever asks what a question means or is for.
home-where_why = I can be there while you want to write, note how a day was, or show your plan. You can also just write to me.
