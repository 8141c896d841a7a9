### An urge was said before anything else.

open_box-open = { $platform ->
    [terminal] I'm here, and you can write it to me first. I'm a program, not a person; what you type is kept locked on this computer. Tap below if you are 18 or over and fine with that.
   *[other] I'm here, and you can write it to me first. I'm a program, not a person; what you type is kept locked on the server this bot runs on. Tap below if you are 18 or over and fine with that.
}
open_box-open-open = I'm 18 or over: open the box
    .says = open | open the box | yes | ok | 18
open_box-not_kept = I may keep nothing before your yes, so those words are not kept. They still stand above. After one tap, send them here again.
