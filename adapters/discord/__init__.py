"""Discord: an interaction or a direct message becomes an event, a screen becomes one message, and one gateway
connection and one courier join them.
"""
