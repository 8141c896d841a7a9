### What was done together, never how it was.

# claims: A27
family_time-done = What did you do together, and for how long? Only what was done; nobody has to say how it was.
family_time-done-not_now = Not now
    .says = no | skip
# claims: A27
family_time-kept = Kept. A good hour is not a verdict, and after closeness people may draw back. You needn't ask them how it was.
family_time-any_time = That's fine. It's in /kit when you want it.
