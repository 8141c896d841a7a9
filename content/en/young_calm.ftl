young_calm-now = Shall we slow down together for a minute?
young_calm-now-breathe = A calming minute
    .says = calm | breathe | yes | ok
young_calm-now-not_safe = I'm not safe
    .says = not safe | i am not safe | danger
