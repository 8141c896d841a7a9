### Several apps, one memory.

link-what = Two apps can share one memory: one gives a code, and in the other you say /link and the code. Which shall it be?
link-what-code = Give me a code
    .says = code | a code
link-what-leave = Take this app out again
    .says = take this out | unlink | leave
link-what-only = Keep this app alone
    .says = only this | alone | keep this
link-what-nothing = Nothing
    .says = no | not now
# The ten minutes are ours.
link-code = In the other app say: /link { $code }
    It is good once, within the next 10 minutes. Whoever says it reads all that I know of you, so tell it to nobody.
link-join = Then both apps are one: the plan and settings of the other one stay, and what was noted here joins it. Waits and reminders set here end. Shall I?
link-join-yes = Yes, make them one
    .says = yes | y | join
link-join-no = No
    .says = n | not now
# The ten minutes are ours.
link-joined = Both are one now. Go on here or there, as you like.
link-not_joined = I don't know that code, or its 10 minutes are over. Say /link in the other app, and it gives you a new one.
link-notice = Another app was joined to this one just now. If that wasn't you: /link, then “Keep this app alone”.
link-leave = Then I know nothing of you here any more. All of it stays in the other app. Shall I?
link-leave-yes = Yes, take it out
    .says = yes | y
link-leave-no = No
    .says = n | not now
link-left = This app is out, and here we are strangers again. In the other one all is as it was.
link-only = Then the other apps know nothing of you any more. All of it stays here. Shall I?
link-only-yes = Yes, only this one
    .says = yes | y
link-only-no = No
    .says = n | not now
link-alone = Only this app is left. In the others we are strangers again.
link-single = There is no other app joined to this one.
link-as_it_is = Good. Nothing changes.
link-not_here = Here I know nothing of you yet that could be shared. Say /link in the app where I know you; it gives you a code to say here.
link-keeps_to_itself = This chat keeps what it knows on this computer alone. There is nothing to link it with.
