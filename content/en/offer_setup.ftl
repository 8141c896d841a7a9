offer_setup-now = Hello again. Something urgent came first, so I never asked what happened. Shall we take three minutes for it?
offer_setup-now-tell = Yes, three minutes
    .says = yes | ok | sure | now
offer_setup-now-later = Not now
    .says = no | later | not today
offer_setup-later = That's fine. Send /plan whenever you feel like it.
