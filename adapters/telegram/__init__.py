"""Telegram: a Bot API payload becomes an event, a screen becomes a call, and one poller and one courier join them."""
