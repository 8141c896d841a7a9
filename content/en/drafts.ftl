### The archive of unsent words.

drafts-none = There are no unsent words kept here.
drafts-which = Your unsent words, newest first. Which ones?
drafts-which-export = Take them all along
    .says = export
drafts-which-leave = None now
    .says = no | none
drafts-then = What now?
drafts-then-keep = Keep them
    .says = keep
drafts-then-let_go = Let them go
    .says = let go | delete them
drafts-then-another = Others
    .says = another
drafts-gone = Gone, for good.
drafts-fine = That's fine. They stay here, unsent.
