"""What the two stores of a data folder are called."""

SERVED = "unsent.sqlite3"  # everybody on the platforms that are served
CHAT = "chat.sqlite3"  # the terminal's one talk
