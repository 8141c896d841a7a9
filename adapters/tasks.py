"""The tasks of reading by name: who answers each, and which classes it tells apart."""

READERS = {
    "crisis": "crisis",
    "urge": "urge",
    "contact": "contact",
    "draft": "draft",
    "intents": "intent",
}
"""Task and the module of bot.reading that answers it."""
CLASSES = {
    "crisis": ("crisis",),
    "urge": ("urge",),
    "contact": ("slip", "ex_contact"),
    "draft": ("logistics", "caring", "begging", "attack", "guilt", "bargain", "probe", "apology"),
    "intents": ("checkin", "help", "stop", "delete_data", "vent", "smalltalk", "out_of_scope"),
}
"""What each task weighs, one against the rest; contact is two flags."""

BINARY = frozenset({"crisis", "urge"})
"""Yes or no, at two levels."""
