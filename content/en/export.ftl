### The file to be read: all that is kept of a person. What the bot says when it sends it stands in done.ftl.

export-title = What Unsent keeps of you
export-consent = You said yes on { $when } to PRIVACY.md, version { $version }.
export-told = WHAT YOU TOLD ME
export-answer = Your answer: { $answer }
export-given = { $when }
export-yes = yes
export-no = no
export-none = none of these
export-kit = YOUR KIT
export-history = YOUR HISTORY
export-reminders = SET TO COME
export-reminder = A message from me: { $when }
export-rest = The JSON file has all of it too, and what I note for my own use.
