### What whoever runs the bot has to say to all, about privacy or its end. It names nothing of what this is for: others may see it.

notice-privacy = News of how this is run, and of your data: { $text }
notice-shutdown = News of how this is run, and of its end: { $text }
