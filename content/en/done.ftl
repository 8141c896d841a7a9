### Leaving well, and taking everything along.

done-kept = { $kept ->
    [one] You kept one message unsent here. That was you.
   *[other] You kept { $kept } messages unsent here. That was you.
}
done-well = You came through what brought you here. Going now is a good end.
done-how = What shall become of what you told me?
done-how-export = Take it along first
    .says = export
done-how-erase = Erase everything
    .says = erase | delete
done-how-sleep = Let it sleep
    .says = sleep
done-how-stay = I'm not done yet
    .says = stay | no | back
done-asleep = It sleeps, locked, and I write nothing unasked. One word wakes me. I wish you well.
done-stay = Good. Nothing changes.
done-export = Here is all that I keep about you. The text file is to be read here{ $platform ->
    [telegram] , and Telegram lets nobody pass it on or save it
   *[other] {""}
}. The JSON file is yours to take along: whoever has it can read it.
done-saved = Saved for you alone: { $path }
