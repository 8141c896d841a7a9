### What Discord shows of the bot around a talk: its menu of commands, its windows, what admins and servers read.

discord-command-start = Begin, or go on where we were
discord-command-urge = I'm about to text them
discord-command-checkin = A short check-in
discord-command-theytexted = They wrote to me
discord-command-slipped = I wrote, or it happened
discord-command-plan = My plan
discord-command-why = Why this plan
discord-command-views = Both sides, and who says what
discord-command-kit = My kit for hard hours
discord-command-draft = What I wrote and did not send
discord-command-progress = How it has been going
discord-command-review = Look at the week
discord-command-history = What was noted
discord-command-settings = Times, place, language, quiet hours
discord-command-pause = Keep quiet for some days
discord-command-resume = End the pause
discord-command-stop = Leave this talk, or no more messages
discord-command-hide = Take what is here out of sight
discord-command-back = One step back
discord-command-link = Use Unsent here and in another app as one
discord-command-privacy = Who can read this?
discord-command-export = Take everything along
discord-command-delete = Erase everything
discord-command-help = What I can do
discord-command-crisis = I'm not safe
discord-command-done = I'm done with this
discord-command-setup = For admins: put up a post with help lines, or take it down

discord-option-pause-days = For how many days, 1 to 30
discord-option-settings-hour = When I ask how you are, such as 20:15
discord-option-settings-zone = Your city or time zone
discord-option-settings-country = The country for help lines
discord-option-link-code = The code that the other app gave you
discord-option-setup-post = The channel for the post with help lines
discord-option-setup-country = The country of the help lines in it
discord-option-setup-remove = A channel to take the post down from

discord-write = Write here
discord-private = Go on in direct messages
discord-window = In your own words
discord-window_field = Only you see what you write here.

discord-opened = Here we are on our own. You can simply type to me.
discord-moved = We go on in your direct messages:
discord-shut = I can't write to you: your direct messages are closed for this server. You can open them in its privacy settings, or we go on here.

discord-setup-explained = In a server I answer in messages that only the person who asked can see. I don't read channels, and nothing about this server is stored. No moderator or admin sees who uses me.
discord-setup-how = “/setup post” puts up a post with help lines, and “/setup remove” takes it down. Where my commands may be used, or to mute me: Server settings, Integrations. /crisis works without any of this.
discord-setup-posted = The post is up.
discord-setup-removed = { $count ->
    [0] I found no post of mine there.
    [one] The post is down.
   *[other] The posts are down.
}
discord-setup-denied = Discord doesn't let me do that in this channel. I need to view it, send messages, and read its history to find my post again.
discord-setup-for_admins = /setup is for those who may manage this server.

discord-post-about = I'm a program for the days after a breakup, and for the moment of “I want to text them”. I don't read channels. What you tell me, nobody here can see.
discord-post-lines = If you need a person now:
discord-post-talk = Talk privately
