privacy-who_reads = { $platform ->
    [terminal] I'm software, and nothing you type leaves this computer. It is kept locked here, and so is the key: whoever can use this account can open it.
   *[other] I'm software, and I pass your words to no one. They are kept locked on this server, and whoever runs it holds the key. The app we talk in carries them too and keeps a copy of its own.
}
privacy-who_runs = { $platform ->
    [terminal] I'm software, and nothing you type leaves this computer. It is kept locked here, and so is the key: whoever can use this account can open it.
   *[other] I'm software, and I pass your words to no one. They are kept locked on a server run by { $operator }, who holds the key. The app we talk in carries them too and keeps a copy of its own.
}
privacy-then = What would you like?
privacy-then-kept = What is kept, and how long
    .says = what is kept | how long
privacy-then-take = Take it along
    .says = export
privacy-then-erase = Erase everything
    .says = delete
privacy-then-fine = That's all
    .says = nothing | ok | fine
# The spans are ours, and the store keeps them; PRIVACY.md has each.
privacy-how_long = What you tap and set stays until you erase it; what you write down here goes after 180 days. If I can't reach you for 30 days, all of it goes.
privacy-agreed = You said yes on { $date }, to version { $version } of PRIVACY.md.
privacy-again = And now?
privacy-again-take = Take it along
    .says = export
privacy-again-erase = Erase everything
    .says = delete
privacy-again-fine = That's all
    .says = nothing | ok | fine
privacy-fine = All right. /privacy brings this back any time.
