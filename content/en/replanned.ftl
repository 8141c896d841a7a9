replanned-show = What you told me changes which plan fits. Shall I show you?
replanned-show-now = Show me
    .says = yes | now | ok | show
replanned-show-later = Later
    .says = no | not now
replanned-later = Fine. It waits under /plan.
