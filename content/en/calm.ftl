### Around the small exercises.

calm-on = When you are ready:
calm-on-on = Next
    .says = ok | go on | done | on
calm-on-enough = That's enough
    .says = enough | stop this
calm-then = How about now?
calm-then-box = Back to the box
    .says = box | write
calm-then-another = One more
    .says = another | more
calm-then-done = I'm all right for now
    .says = done | fine | ok | that's enough | enough | no | no thanks | better | i'm fine | i'm ok | i'm good
calm-done = Good. I'm here if it comes back.
