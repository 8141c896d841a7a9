"""The sealed store: what is kept of people, on SQLite, behind the `Store` protocol of bot/ports.py."""
