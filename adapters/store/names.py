"""What the two stores of a data folder are called, and what a store says of itself while it moves."""

SERVED = "unsent.sqlite3"  # everybody on the platforms that are served
CHAT = "chat.sqlite3"  # the terminal's one talk
MOVING, MOVED = "moving", "moved"  # it is not whole yet; it was left behind
