### The first minute. Nothing is kept before a tap here says 18 or over.

welcome-heavy = That sounds heavy. It's good that you say it.
welcome-heavy_again = That's a lot to carry. One tap below, then tell me all of it.
welcome-not_read = I didn't get that, sorry. One tap below, and we can begin.
welcome-step = No rush. One tap below, and we go step by step.
welcome-order = That an order stands comes before all else. One tap below, and it is the first thing I ask about.
welcome-look = Wanting to look is an urge too, and it passes. One tap below, and I help you past it.
welcome-loss = I'm so sorry. That is a great loss.
welcome-loss_again = There is no hurry. One tap below, then tell me as much as you like.
welcome-first = { $platform ->
    [terminal] { $again ->
        [yes] I'm a program and keep your words locked on this computer. To start below means you are 18 or over and fine with that.
       *[no] I'm a program, not a person, for the time after a breakup. What you tell me is kept locked on this computer. To start below means you are 18 or over and fine with that.
    }
   *[other] { $again ->
        [yes] I'm a program and keep your words locked on my server. To start below means you are 18 or over and fine with that.
       *[no] I'm a program, not a person, for the time after a breakup. What you tell me is kept locked on the server this bot runs on. To start below means you are 18 or over and fine with that.
    }
}
welcome-first-urge = I'm about to text them
    .says = urge | i want to text them | about to text | text them | open the box | i am 18 or over
welcome-first-tell = Tell me what happened · 3 min
    .says = tell | tell me what happened | what happened | my story
welcome-first-not_safe = I'm not safe
    .says = not safe | i am not safe | danger | crisis
welcome-first-under_18 = I'm under 18
    .says = under 18 | under age | underage | minor
welcome-first-who_reads = Who can read this?
    .says = who can read this | privacy | who reads this | is this private
welcome-died = May I ask: has the person you are here about died?
welcome-died-yes = Yes, they have died
    .says = yes | y | yeah | they died | they are dead | they have passed away | they passed away | they passed | they are gone forever | yes they died | yes they have died | yes they are dead
welcome-died-no = No, I meant something else
    .says = no | n | nope
