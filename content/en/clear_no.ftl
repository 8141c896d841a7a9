### One clear no, in their own words, for one who has let go and still is written to.

clear_no-write = Write it here first, in your own words. Three things make it clear: that you have decided, that you won't answer any more, and what stays practical.
clear_no-write-not_now = Not now
    .says = no | skip | later
clear_no-any_time = That's fine. No answer is an answer too.
clear_no-says = Read it once more. Which of these does it say? Pick all that fit.
clear_no-says-decided = That I have decided
    .says = decided
clear_no-says-no_answer = That I won't answer any more
    .says = won't answer | no answer
clear_no-says-practical = What stays practical
    .says = practical
clear_no-says-none = None of these
    .says = none | idk | not sure
clear_no-missing = Not in it yet: { $parts }. That may be fine; or wait, and write it anew.
clear_no-part_decided = that you have decided
clear_no-part_no_answer = that you won't answer
clear_no-part_practical = what stays practical
clear_no-whole = Then it says all it needs, and it needs to be said only once.
