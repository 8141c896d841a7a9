"""The chat that needs no account: plain lines in and out, pleasant on a terminal, scriptable in a pipe."""
