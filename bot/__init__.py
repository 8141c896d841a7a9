"""Unsent, the pure core: words in, a turn out. No I/O, clock, dice, event loop or log."""
