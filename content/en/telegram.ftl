### What Telegram shows of the bot before and around a talk. Menu lines stand beside their command.

telegram-menu-urge = I'm about to text them
telegram-menu-checkin = A short check-in
telegram-menu-plan = My plan
telegram-menu-crisis = I'm not safe
telegram-menu-settings = Times, language, quiet hours
telegram-menu-help = What I can do

telegram-description = A private companion for the time after a breakup. It stands between you and "I want to text them". It is a program, not a person, and it runs on somebody's own server, not in a company's cloud.
telegram-short = A private companion for the time after a breakup.

telegram-in_private = This is a public place, and what you carry is yours. Let's talk in private.
telegram-in_private_button = Talk in private
