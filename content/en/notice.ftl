### What whoever runs the bot has to say to all, about privacy or its end. It names nothing of what this is for: others may see it.

notice-privacy = A notice from whoever runs this program, about your data: { $text }
notice-shutdown = A notice from whoever runs this program, about its end: { $text }
