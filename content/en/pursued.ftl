### Something that counts at once, said without shame.

pursued-counts = Thank you for saying it straight. Looking for them where they can't see you frightens people, even when you mean no harm, so it counts. It can stop here.

pursued-there = Before anything else: walk a few steps away, out of sight. Nothing has to be decided at that door.
pursued-there-away = I'm walking away
    .says = walking | i'm leaving | leaving | ok | i left | i'm gone
pursued-there-invited = They asked me to come
    .says = invited | they invited me | they know | they know i'm here
pursued-there-stuck = I can't leave
    .says = stuck | i can't | no | i can't walk away
pursued-away = Good, keep walking; that was hard. Being there unasked frightens people, even when you mean no harm, so it counts. It can stop here.
pursued-invited = All right. Go slowly, and you can leave at any moment.
pursued-step_away = If you are there now, walk a few steps away first, out of sight. Then write it here instead.
