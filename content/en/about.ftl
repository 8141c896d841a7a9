### What this is, and what it costs: short answers to plain questions.

about-cost = Nothing. I cost nothing, and there is nothing to buy here.
about-human = I'm a program, and no person answers here. For a real one: somebody you trust, or a line that /crisis names. A bad day is reason enough.
about-real = I'm a program. People wrote my lines beforehand, so I can't really understand you. I can keep your words, wait with you and ask the next question.
about-talked_round = My lines were written beforehand, so I can't play anybody or be talked into something else. I'm here for what you're going through.
about-round_a_block = A block is a no, so I won't help to get round one. What you would say can be written here with /urge, and it goes nowhere.
about-through_others = What somebody else says for you still comes from you. Under a court order it can be a breach, and after a stop or a block it counts like your own message. A lawyer, or the way your order names, is another matter.
# claims: A5 B4
about-manipulative = Used to make someone react, it is a trick, says Lee Baucom, and tricks rarely work. Coach Lee means something else: taking a no as a no. What you want it for decides, and I'll ask you that.
# claims: A9 B4
about-articles = The two articles I know disagree. Lee Baucom says silence tells them you don't care; Coach Lee says stepping back is the mature answer to a no. Which fits depends on you two, so I ask first and show you both sides.
about-write_for_me = I don't write to them for you, so that it stays yours. What you write yourself is safe in /urge; nothing goes out from there.
about-no_help = I'm sorry, that wasn't what you needed. I only know the lines I was given. For a person: somebody you trust, or a line that /crisis names.
