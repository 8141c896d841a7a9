### They reached out.

wrote-what = Before anything: no answer is due right now. Read it once, then put the phone down. What is it, mostly?
wrote-what-practical = Practical things
    .says = practical | logistics | kids | money | their stuff | they want their stuff | they want their things | the house | the dog | bills
wrote-what-small = A like, a hey, a few warm words
    .says = small | a like | hey | how are you | a coffee | coffee | they miss me | i miss you | miss you | they love me | i love you | they are sorry | sorry | happy birthday | a heart | hi | hello | just hi | wyd | u up | you up | a meme | meme | an apology | they apologized | they said sorry | a photo | a picture | a voice note | pics
wrote-what-talk = They want to talk about us
    .says = talk | wants to talk | talk about us | they want to talk | they want me back | they want to get back together | they want to try again | they want to meet | they are begging me to come back
wrote-what-stop = They ask me to stop
    .says = stop asked | asked to stop | they said stop | they said leave me alone | they said to leave them alone
wrote-what-hostile = It's harsh or a threat
    .says = harsh | hostile | threat | angry | mean | nasty | insults | they called me names | they insulted me | rude | cruel

# claims: E-orders
wrote-guide-read_the_order = While an order stands, even a reply may breach it: your order or your lawyer says what is allowed. Keep the message; it may matter.
wrote-guide-safe_first = You don't have to answer. Keep the message and show it to somebody you trust.
wrote-guide-do_not_answer = Please don't answer this one. It lifts nothing by itself, and an answer could pull you both back in.
wrote-guide-business_only = Answer the practical part only, short and plain. It can wait until you are calm.
wrote-guide-respect_the_stop = Then we leave it there, without one last word. That is hard, and it is the most respectful thing you can do.
wrote-guide-let_it_pass = You owe this one no answer. Let it stand, at least for today.
wrote-guide-short_light_slow = If you want to answer: short, light and slow. One line, nothing about the two of you, tomorrow is soon enough.
wrote-guide-one_clear_no = You've decided to let go. No answer is fine; or one clear no in your own words, once.
wrote-guide-prepare_a_talk = Answer short and calm, and leave the big talk for when you meet. Slow is good here.

wrote-before-logistics = Answer the practical part only, short and plain. It can wait until you are calm.
wrote-before-crumb = It may mean much or little; one message can't tell. If you answer, keep it short and light, tomorrow.
wrote-before-invitation = That is more than a small sign. Answer short and calm; there is no hurry.
wrote-before-asks_to_stop = Then we leave it there, without one last word. That is hard, and it is the most respectful thing you can do.
wrote-before-hostile = You owe this one no answer. Let it stand, and keep the message.

wrote-note_the_date = Noted. If it comes again, keep the messages and write down the day and time.
wrote-then = What would you like now?
wrote-then-clear_no = One clear no, step by step
    .says = clear no | a no | one clear no
wrote-then-box = Write an answer here first
    .says = answer | box | write
wrote-then-calm = Something calm · 2 min
    .says = calm
wrote-then-nothing = Leave it for now
    .says = nothing | no | leave it | leave | not now
wrote-fine = Good. It can lie there; nothing runs away.

# Said to whoever asks what a question means or is for.
wrote-what_why = A practical line, a quick hello and a wish to talk each need another answer, or none. The nearest is enough.
