### Something happened between the two of them.

happened-what = I'm listening. What happened?
happened-what-asked_to_talk = They asked to talk about us
    .says = they want to talk about us | they asked me to meet | they want to meet | they asked to meet | they want to talk | they asked me to talk
happened-what-asked_to_stop = They asked me to stop
    .says = they told me to stop | they blocked me | i got blocked
happened-what-order_served = A court order came
    .says = i got a court order | i was served an order | i got a restraining order | they filed a restraining order
happened-what-moved_out = One of us moved out
    .says = i moved out | they moved out
happened-what-children_told = The children know now
    .says = we told the children | we told the kids | the kids know now
happened-what-someone_new = They have someone new
    .says = they are seeing someone | they have a new partner
happened-what-ran_into = We ran into each other
    .says = i ran into them
happened-what-slept_together = We slept together
    .says = we had sex | i slept with them
happened-what-they_died = They have died
    .says = they died
happened-what-hostile_message = They sent a harsh message
    .says = they threatened me | they sent a threat | a hostile message
happened-what-nothing = Nothing, after all
    .says = nothing | never mind | no

happened-fine = That's fine. The button is always there.
happened-asked_to_stop = That is hard to hear, and it is clear. It counts from now on, and no last word is needed.
happened-order_served = Noted. Keep the paper where you can read it again.
happened-moved_out = A big day, even when it was planned. I have noted it.
happened-children_told = That took courage, and I have noted it. They may ask the same thing many times; short and calm is enough.
happened-someone_new = That hurts, whoever ended it, and it says nothing about you. Stay away from their page today, and let one person near you know.
happened-ran_into = That can shake the whole day. It is no slip, and it decides nothing.
# claims: E-sex
happened-slept_together = Thank you for telling me; it happens a lot, nobody here judges it, and it decides nothing by itself. If any of it was not your free wish, /crisis has people for that.
happened-ran_into_guarded-court_order = Noted with the day and time. Your order may say what holds when you meet; your lawyer can tell.
happened-ran_into_guarded-safety_first = Noted. Meeting them is not your fault. If you fear what comes next, /crisis has a number.
happened-ran_into_guarded-stop_pursuit = Noted. If it happens again, be the one who leaves, without a word.
happened-slept_together_guarded-court_order = Noted, and nobody here judges it. Under an order even this may count as a breach; a lawyer can tell what it means.
happened-slept_together_guarded-safety_first = Noted, and nobody here judges it. If any of it was not your free wish, that matters, and /crisis has people for it.
happened-slept_together_guarded-stop_pursuit = Noted, and nobody here judges it. It doesn't undo what they asked for before; the next step is theirs alone.
happened-hostile_message = I'm sorry. You don't have to answer it. Keep it, with the day and time.
