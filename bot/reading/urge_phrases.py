"""Phrases of someone who wants to reach the ex or look at their life, now or soon, in five languages; and those that only look so."""

FIGURES = {
    "figure": """
talk|speak|write ~1 to ~1 someone|somebody|anyone|anybody|people not him|her|them|my|the
say|tell|talk|explain ~2 to ~1 my|the kids|children|son|daughter|parents|mom|mum|dad|boss|family|friends
told|tells|asked|asks|telling|begged|wants|wanted|said|says me|us|i ~1 to|should|must ~1 stop|quit|not|never|cease ~2 @reach|@reaching
without ~2 thinking|wanting|needing|thought ~2 @reach|@reaching
who ~2 see|sees|read|reads|access ~4 write|text|message|tell|say
^ ?just ?please let|tell him|her|them know ~1 that ~1 you
him|her|them ~1 to ~1 know what ~1 she|he|they lost|missed|did
see him|her|them ~1 in|at court
want|asked|told|wish|need him|her|them to stop|leave|apologize|apologise|know -i|how|that
she|he|they|ex ~1 wished|wishes|told|asked|texted|answered|called me -i|should|do|can
stop|quit|cease messaging|texting|writing|calling|contacting|sending|pinging me|messages|texts|notifications|reminders
do not ~1 text|message|write|contact|send|call|ping me
call it a|quits|off
call center|back-to-back
called into|in|off
close call
text|texting me|book|books|neck
message|remind|call|write|ping|text me
you should|could|can|need|have|must|might|may|will -i
you ~2 text|call|message|write|contact
text|email|call|message|contact|tell|ask|see|block|unblock them|him|her instead
my|a|his|her friend|friends|sister|brother|cousin|roommate|coworker ~2 keeps|wants|is|was|texts|calls|checks|texted|checking -says|thinks
boss|therapist|doctor|landlord|counsellor|counselor|mom|mum|dad|mother|father|sister|brother|professor|teacher|lawyer|friend|friends|hotline|helpline|coworker|manager|psychiatrist|grandma|aunt|dentist|plumber ~3 text|call|message|email|tell|ask|see|meet him|her|them -ex
no|zero ~1 urge|urges|desire|intention|need|wish|reason to|of|today|at|for|right|anymore -not|fight
not|never|no ~1 going|gonna|want|wanting|will|planning|plan|tempted|desire ~1 to ~1 text|call|message|reach|write|contact|see|talk|speak|answer|reply|respond|check|look|stalk ~2 him|her|them|ex
would|will|could not|never text|call|message|reach|write|contact|see|talk|speak|answer|reply|check
want|wants|need|hope|wish|waiting|wanted|expect ~1 him|her|them|ex to text|call|message|reach|write|contact|see|talk|come|answer|reply|respond|unblock|apologize|tell|miss
glad|proud|happy|relieved ~1 i ~2 not
no|zero longer|desire|urge|need|interest ~2 to|in ~1 @reach|@reaching|contact ?to @him
is|does|means|counts liking|looking|checking ~6 breaking no contact
glad|proud|happy ~1 i ~1 did|have not text|call|message|write|reply
feel|feeling like not
not ~1 feel ~1 like texting|calling|talking|writing|messaging ?to @him
not ~1 look|check|stalk|view|watch ~1 at ~1 his|her|their ~1 @page
do not|never text|call|message|write|contact|reach|reply|answer ~1 to|back ~1 @him
^ ?just ?go text|tell|call|talk|message|write ?to @him
wait ~3 and ~1 then ~1 call|text|message|write
could|should ~1 always
he|she|they|you ~1 could|should ~1 always|just ~1 just ~1 message|text|call|ask|tell|write @him
reach|reaching out to ~1 a|my|the|this|our ~1 old|friends|community|friend|support|group|therapist|counselor|counsellor|family|professional|doctor|old
i ~3 met|seeing|dating ~1 someone|somebody ~1 new ~4 text|message|call ~1 her|him|them
used to ~1 text|call|check|stalk|message|write|see|talk
did i @reach
almost|nearly texted|called|messaged|wrote|checked|sent|looked|replied|answered|unblocked
wanted|tempted to ~5 but ~2 did not|resisted|stopped
resisted|survived|beat|fought ~2 the|my urge|temptation
without texting|calling|checking|messaging|looking|contacting
hear from|back
have|must|gotta ?to see|meet|face @him ~3 every|each|daily|weekly -minute|hour|second|night
have|must|gotta|need ?to see|meet|face|talk|speak ?to ?with @him ~2 at|in|about|because ?of ?the|our|my work|office|uni|university|college|class|school|notary|court|drop|dropoff|pickup|handover|custody|lease|mortgage|kids|children|papers
we ~2 @childs ~2 i|we ~1 have|must|had|need ?to talk|speak|text|write|call|see|meet ?to ?with @him
we ~1 share|work|study ~3 i ~1 have|must ?to talk|speak|text|write|call|see|meet ?to ?with @him
""",
}
"""What these cover is no wish to reach the ex."""

SIGNS = {
    "text.high": """
typing|typed|wrote|written|write|type ~6 and|then ~1 deleted|deleting|erased|delete ~2 it|them|again|5|10|ten|five|times|$
wan|dey ~4 call|text|message|dm|ping|beep am|@him|my
gusto|gustong|gustung ~4 text|itext|chat|ichat|tawagan|message|imessage|kausapin|replyan|kamustahin|makita|puntahan
mann|man|dil ~1 kar|karta|karti|kr ~5 call|message|text|msg|baat|phone
call|message|text|msg|baat|phone ~2 karne|karna|karu|karun|kar ~2 man|mann|dil|chahta|chahti|hai|hu|lu|lun|du
typing|type|typed|writing|write|wrote and|then ~1 deleting|backspacing|delete|backspace|erasing|deleted|erased
stop|keep|save me from ~1 dialing|dialling|texting|calling|messaging|ringing|writing|hitting
give|gave|giving|hand|handed|hide|hid|lock|locked ~1 my phone ~6 not ~1 text|call|write|message|ring|contact
might|could|should|gonna|going|wanna|want ~2 comment|commenting ~1 on ~1 his|her|their
pull|need|desire|longing|temptation|itch ~1 to ~1 message|text|call|contact|write|reach|ring ~1 $|him|her|them|out
slide|sliding ~1 in ~1 with ~1 a
what|how ~2 happen|happens ~1 if ~1 i ~1 just ~1 called|call|texted|text|messaged|wrote
wants|asked|asks ~1 to ~1 meet|talk|call|hang ~6 i ~2 want|wanna|should|might|am ~2 go|say|answer|meet|call
what ~2 do|does you|one|people ~2 write|say|text ~1 after|to|when
want|wanna|need|going|gonna ?to beg|plead ~1 @him|him
what if i ~2 called|texted|wrote|messaged|call|text|write|message|sent|phoned -my|the|you
slide|sliding ~1 into|in his|her|their ~1 dms|dm
dialing|dialling|calling|texting|messaging @him|him -back
typing and deleting
keep|keeps|been ~3 rereading|reading|typing|rewriting ~4 chat|messages|texts|deleting|typing
would ~1 you ~1 guys|all ~1 text|call|message|write @him|him
^ should i pick ~1 up
pick|answer ~1 up ~1 or ~1 not
what is the harm in
excuse to ~1 write|text|call|message|contact|see @him|him
not ~2 hit @him|him up
should|could ~1 say|send|write something|hi|one|hello ~3 @him|him|emoji
one|just ~1 last|more email|letter|message|text
explain ~1 myself ~2 to @him|him
i ~3 text|call|write ~1 him|her|them first
begging @him|him to
feel|feeling like ~1 calling|texting|writing|messaging|begging|telling -it|a
would|could|is a ~1 simple|quick|short|little|small ~1 how|hi|hey|hello|text|message|note|happy
keep me ~1 busy|distracted|away ~5 not ~1 text|call|write|message|contact|check
drop|shoot|write|send|type ~1 @him|him ~1 a|one ~1 line|lines|note|quick|message|hi|hello|hey
rehearse|rehearsing|practice|practicing|planning ~4 say|tell|text|write|message ~4 him|her|them|call|called|rang
get ~1 this|it|something|everything off my chest ~1 ~3 tell|with|to ~2 him|her|them
so|really|pretty|incredibly|feeling tempted
tempted right|tonight|now|again|$
one|just ~1 more|last|little|tiny|small|final message|text|call|hello|hi -from|me
do|should|can|shall|could i ~1 answer|reply|respond|write|text|call|thank|congratulate|say|wish ~1 him|her|them|back|thanks|something|hi|hello|one|ok|okay|$
should i ~1 wish|thank|congratulate|say|write ~2 him|her|them|back|one|something|hi|thanks|thank
le|lui|ihm|ihr|lhe ~1 respondo|reponds|antworten|schreiben
fight|fighting|hold|holding|force|forcing|stop|stopping|keep|keeping|control myself ~2 not ~1 to ~1 write|text|call|message|reach|reply|answer|contact|go|look|check
keep|make me ~1 busy|distracted ~5 text|call|write|message|contact|check
distract|stop|hold|help me ~6 text|texting|calling|call|writing|write|messaging|message|contact|checking
close|inches|seconds|second|minute|moment|drink|beer|step ~2 to|away|from ~2 texting|calling|writing|messaging|sending|contacting|breaking|reaching|call|text
pour|pouring|spill|spilling my ~1 heart|feelings|guts ~1 out
so|too much|many ~5 want|need|have|left ~2 to|still ~1 say|tell ~2 him|her|them
part|half of me ~2 wants|want|wishes|needs|dying ~2 @reach|@look
every ~1 cell|bone|fiber|part|inch ~5 wants|want|screams|needs ~2 @reach|@look
want|need|have|love|like|wanna|must|gotta ~2 to|just ~1 wish|thank|congratulate|greet @him|him -luck
had|have|got ~1 to|want|need|never|wish ~4 tell|say|ask ~1 @him|him ~2 one|something|everything|sorry|that|how|why|i|goodbye|the
take|hide|lock ~1 my ~1 phone ~1 away|before|from
know ~2 number ~1 by heart
break|end|ending|breaking the ~1 silence
tell|telling|told|let ~1 my ex ~1 that|about|i|know|how
i ~4 @wish|@go ~3 @reach -it|out|for|how|if|what|my ?up|to|with|on|for|from|back ?my|the|that @him
i ~3 @wish|@go ~3 @reaching -it|out|for|my ?up|to|with|on|for ?my|the @him
^ ?@filler ?@filler ?@filler @wish|going|gonna|about|planning|ready|thinking|considering|tempted|trying|fighting|struggling|debating ~3 @reach|@reaching ?up|to|with|out|back|on ?to ?my|the @him
i would ~2 love|like|kill|give|do|die ~3 @reach ?to|with ?my @him
should|can|could|may|shall|do|must|would|if|when|how|whether|if|let i ~3 @reach -it ?to|with|out|up|on|back ?to ?my @him
should|can|could|may|shall|would i ~2 text|reply|respond|answer|message|unblock|write|call|contact|email -my|a|the|for|in|you|this|back?|customer|police|someone|anyone
should|can|could|may|shall|when|how|if|would|do|must|whether i ~3 reach|reaching|reached out -@kin
what|how ~3 i ~2 reply|respond|answer|say|write|text|send|tell ~1 back|to|him|her|them|ex|$
what|how to reply|respond|answer|say|write|text ~1 back|to|him|her|them|ex
what ~2 i ~2 say|write|text|reply|tell ?back ?to ?my @him
is|would|was|it|be it ~5 to|if|i ~2 text|contact|call|message|reach|write|email|reply|answer|texted|called|messaged|reached|wrote|contacted|unblock|see|meet|unblocked|like|view ?out|to|up|back ?to ?my @him
is|would|it ~1 it ~5 to|if|i ~2 reach|reached out
okay|ok|bad|wrong|idea|stupid|crazy|allowed|late|soon|early|weird|hurt|harm ~2 to|if ~1 text|message|call|contact|write|reach|email|texted|messaged|called|reached|reply|send|break ?out|to|up ?my @him|no
how|when ~5 before|until|wait|till|after ~3 i ~3 text|reach|call|contact|message|write
how long ~4 wait|before ~3 reach|reaching|text|texting|contact|contacting|call|calling|message|messaging|reply|replying
i ~4 @wish|will|going|about|gonna|ready|tempted|thinking|might|considering|planning|trying|should|need|must|fighting|struggling|love|may ~3 reach|reaching out -a|counsellor|counselor|someone|doctor|professional|therapist|help
^ ?@filler ?@filler @wish|going|about|tempted|thinking|considering|planning|fighting ~3 reach|reaching out -counsellor|counselor|a|someone|help|for|my|therapist|professional
urge|urges|impulse|temptation|tempted|itching|dying|craving ~3 text|call|reach|contact|message|write|look|check|see|texting|calling|messaging|reply|answer|respond|stalk|checking|unblock|break|hear|talk|speak|beg -a|my|mom|friend
urge|urges|impulse|temptation|craving|cravings ~3 strong|huge|high|bad|back|killing|unbearable|big|insane|crazy|so|hitting|coming|real|again|getting|now|tonight|right|overwhelming|9|10|8|7|rising
fight|fighting|resist|resisting|struggling|battling ~3 urge|urges|temptation|impulse
urge ~1 1|2|3|4|5|6|7|8|9|10
not ~2 to @reach|text ?to|out|with|up|back ?to ?my @him
help|trying|struggling|try|hard|struggle|reason|reasons|fighting|convince|remind|beg|begging|please ~3 not|from|why ~2 @reach|@reaching|text|texting ?to|out|up|back ?to ?my @him
stop|talk|keep|hold|prevent|save ~1 me ~4 texting|calling|messaging|contacting|reaching|writing|from|before|text|call|message|doing|down|out
talk me out|down
give me ~3 reason|reasons ~2 not
no contact ~3 break|breaking
break|breaking|ending ~1 no contact -is|means|did|does
break|breaking it|nc|silence ~1 tonight|now|today|because|anyway
i ~3 break|breaking no|the contact|silence
can|could|will|do not ~3 resist|stop|help|hold|fight ~3 texting|calling|checking|stalking|looking|messaging|contacting|writing|urge|it|myself|reaching|reading|opening ~2 him|her|them|his|ex|back|anymore|out|profile
can|could not ~1 stop|resist|help ~2 @reaching|@looking -about|at|crying ?at|up|through|on|to ?my @him|his|him
i ~3 just|almost about to @reach|text|send
i ~1 was|am|were ~2 just|literally|so about to
i ~2 am typing|drafting|writing|composing|dialing|calling|texting|messaging|heading|driving|walking|sending|replying|answering|unblocking|leaving -a|on|in|my ~3 @him|him|his|back|message|now|text|letter|it
typing|drafting|composing|rewriting|deleting|writing ~3 message|text|him|her|them|reply|letter|email|something|paragraph|back
i ~3 typed|wrote|drafted|written|typing|composed|have ~4 message|text|paragraph|letter|draft|reply ~5 send|sent|sending|not|yet|ready|should|button
finger|thumb|hand|phone|hovering|hover ~4 send|call|number|button|hand|chat|message|dial
chat|conversation|messages|dms|convo|thread|number|contact|texts ~2 open|opened|pulled|dialed|dialled|typed|ready
opened|open|opening|staring ~1 our|his|her|their|at|the ~3 chat|conversation|messages|convo|thread|dms|texts|number|contact
i ~3 send|sending|mail|deliver|post|drop|leave|bring|buy|give|write|writing|gift|make|forward ~1 @him|him|his|my ~4 @thing
send|sending|write|writing|mail|deliver|give|giving|buying|buy|drop|leave|bring|sending|post|finish|finishing|wanna|forward|order ~4 @thing ~2 to|for|on|at|from|through|in ~1 my ~1 @him|his|him|ex
i ~3 send|sending ~1 the|a|my|this|it|that|one|long|last|another|final ~2 @thing|last|it ~2 now|today|tonight|tomorrow|anyway|$
i ~2 @wish|going|want|need|gonna|will|about|might|should|love ~2 to ~1 send -me|you
wanna|want|need|going|gonna|tempted|thinking|about|planning|considering|will ~3 send|sending|write|writing|mail|give|leave|buy ?my @him|him|his|my
wish|if|only ~3 could|can|i ~2 @reach ?to|with|up|back|from ?my @him
wish|if ~2 could|can ~1 just ~1 @reach ?to|with|up|back ?my @him
fuck|god|man|damn|ugh ~1 i ~1 wish|want|need ~3 @reach @him
hear|hearing ~1 his|her|their|ex ~1 voice
need|want|one|just|wish|crave ~3 hear|talk|speak|see ~1 to|with|my ~1 @him|his|him -happy|again?|suffer|hurt|fail|cry
just ?one ~1 call|text|message|word|talk|conversation|look|minute -from|me|away
one last|more|final time|text|call|message|talk|conversation|look|chat|try|letter|peek ~1 @him|him|$
i ~3 need|want ~2 closure|answers|explanation ~3 him|her|them|ex
i ~3 want|need ~1 him|her|them|ex ~1 to know -how
let|letting @him|him know
let @him know
tell|telling|ask|asking ~1 my ~1 @him|him ~2 how|that|i|why|if|what|still|everything|sorry -me
i ~4 @wish|should|need|going|about|will|want|thinking|could|have|tempted|ready ~2 tell|telling|ask|asking|thank|thanking|beg|begging|congratulate|apologize|apologise|explain ~1 to ~1 my ~1 @him|him
i ~3 will|going|gonna|should|want ~2 explain|apologize|apologise|beg|say ~3 to ~1 my ~1 @him|him
reply|replying|answer|answering|respond|responding|text|write|texting ~1 to ~1 @him|him ~1 back|now|right|asap|anyway|immediately|$ ~1 !did
i ~3 want|need|will|going|should|gonna|might|have|must|tempted|dying|thinking|itching ~2 reply|answer|respond|text|write|call|replying|answering ?to ?back -my|phone|question|you|the|a|for|in|mom|the
texted|wrote|messaged|called|replied|sent|writes|texts|liked|unblocked|said ~9 i ~2 want|should|need|going|dying|will|do|am|tempted|gonna ~3 reply|answer|respond|text|write|call|replying|answering|typing|say|meet
he|she|they|ex ~6 typing|writing|answering|replying back
i ~2 am|going|gonna|will|want ~2 text|texting|call|calling|message|messaging|dm now|tonight|anyway|again|rn|right
drunk ~4 text|call|texting|calling|dial|message
about to call|text|message|dm|write|reply|unblock|send|dial|ring|facetime|break|do|drive|go -it|a|mom|my|you|the
going|gonna to text|call|message|dm|ring|write|email|contact -my|a|the|mom|you|me|someone|friends|it|this|in|for|police|off|about
""",
    "seek.high": """
driving|heading|walking|going|on ~1 my ~1 way ~2 to|over ~2 his|her|their ~1 @place
maybe|might|should i ~2 show|turn|drop|stop|go|swing ~1 up|by|over|past
knock until he|she|they
outside ~1 her|his|their ~1 building|house|place|flat|door|work
am|im outside his|her|their
be|go|going|sit|hang|eat|there ~2 at|to|in ~2 cafe|bar|gym|park|restaurant|club|store|shop|church ~2 where he|she|they ~1 has|works|goes|eats|trains|shops|drinks|hangs
win|get|winning|getting @him|him back ~2 in|by|tonight|now|person|going
fly|drive|travel|flying|driving|hop ~3 win|see|get|surprise|talk|out ~3 him|her|them|back
know ~2 his|her|their ~1 gym|work|shift|hours|schedule|routine ~6 go|there|wait|show|be
sit|sitting|wait|waiting|park|parked|stand ~2 in|outside|across|front|near ~2 his|her|their ~1 building|house|place|door|work|office|apartment|car
knock|knocking|ring|ringing ~1 on|at ~1 his|her|their ~1 door|doorbell|bell
i ~4 @wish|going|about|gonna|will|might|planning|thinking|tempted|should|need|ready|could|want|would|considering|may|driving|keep|heading|walking|on|love|like|go|drive|run ~4 go|going|drive|driving|show|showing|wait|waiting|pass|passing|walk|walking|stop|stopping|turn|turning|swing|sit|sitting|run|running|bump|come|head|knock|ring|fly|park|stand|appear|visit|past|by|over|to ~4 his|her|their|him|her|them|ex|exes|where ~1 s ~1 @place|works|lives|there|up|into|past|is|outside|at
^ ?@filler ?@filler ?@filler going|gonna|about|planning|thinking|tempted|considering|want|driving|heading|walking|might|waiting ~4 go|drive|show|wait|past|by|over|to|visit|driving|going|showing|outside|surprise|turn ~3 his|her|their|him|her|them|ex ~1 s ~1 @place|works|lives|there|up|outside|at
show|showing|turn|turning up ~2 at|to|there|outside ~1 his|her|their|ex ~1 s ~1 @place|works
drive|driving|walk|walking|driven|go|going past|by ~1 his|her|their|where|the ~1 @place|he|she|they|works|lives
i ~2 @wish|need|want|have|will|going|could|wish|must|dying|gotta|love ~2 see|meet|visit|hold|see ~1 my ~1 @him|his|him ~1 again|one|face|tonight|now|today|so|in|last|just|before|$
see|meet @him|him|his ~1 one ~1 last|more time
want|need|wish|dying|wanna|gotta|craving ~2 see|meet ~1 my ~1 @him|him|his face|again|so|one|tonight|now|badly|$
surprise|ambush|confront|find|catch @him|him at|after|outside|in|when|tonight|tomorrow|on
run|bump|running|bumping into @him ~2 on|accidentally|purpose|by
wait|waiting for @him|him ~2 outside|at|after|near|in
i ~2 am ~1 driving|heading|walking|going|outside|near|on ~3 his|her|their|him|ex ~1 s ~1 @place
go ~1 to|over his|her|their|him
""",
    "look.high": """
keep|take|tear my eyes off ~1 his|her|their
open his|her|their ~1 snap|story|message|profile|page
going ~1 on|to his|her|their ~1 @page
making|making|creating ~1 a ~1 new|fake|second insta|instagram|account|profile
brb|gonna|lemme ~1 checking|check|stalk|stalking ~1 his|her|their
i ~3 look|looking|google|googling|search|searching ~1 him|her|them ~1 up
end|ended|ending|ends|wind ~1 up on|at|looking|checking ~1 his|her|their ~1 @page
keep|kept|keeps ~2 refreshing|going|coming|returning|opening ~1 back|to ~2 his|her|their ~1 @page
is|would|be it ~3 bad|wrong|ok|okay|weird|creepy|stalking ~2 to|if ~2 look|check|see|watch|stalk|looked|checked|peeked
@look ~1 who he|she|they ~1 is|follows|with|dating|likes|following
i ~5 @wish|going|about|gonna|will|might|keep|kept|planning|thinking|tempted|should|need|could|stop|resist|want|wanna|help|have|always|still|constantly|would|am|know|considering|just|obsessively|compulsively|again|try|trying|fighting|like|love|dying|just ~3 @look|@looking ~3 his|her|their|ex|him|exes ~3 @page
^ ?@filler ?@filler ?@filler @wish|about|going|gonna|tempted|thinking|need|keep|keeps|trying|just ~4 @look|@looking ~3 his|her|their|ex|him|exes ~3 @page
keep|keeps|constantly|stop|obsessively|again|compulsively|always|been|resist|about ~1 @looking ~2 his|her|their|ex|him|if|whether|when ~4 @page|he|she|they
^ ?@filler ?@filler @looking ~2 his|her|their|ex|him ~2 @page ~2 again|now|every|all|rn|right|tonight|constantly
about|going|gonna|want|need|tempted|dying|wanna|keep|curious|have|stop|help ~3 @look|@looking|know|find ~1 if|whether|when|who|what ~1 he|she|they|ex ~4 online|active|posted|viewed|seen|unblocked|blocked|up|dating|seeing|doing|new|is|saw|someone
i ~4 @look|@looking|stalk|stalking ~1 up|at|on|for ~1 the|his|her ~2 new ~1 gf|girlfriend|bf|boyfriend|girl|guy|wife|husband|partner|one|woman|man
stalk|stalking|lurk|lurking|check|checking|creep|creeping|snoop|snooping ~1 on|up ~1 my ~1 him|her|them|ex|exes -in|out
stalk|stalking ~1 my|his|her|their ~1 ex|new|him|her|them|s ~1 @page|girlfriend|boyfriend|gf|bf|online
unblock|unblocking|unmute|unmuting|refollow|readd|redownload ?my @him|him|his|to|just|and -me|you
i ~3 unblock|unblocking|unmute|refollow ?him|her|them|my|for|to|and|just
peek|peeking|peep|glance ~2 at|his|her|their ~2 @page|him|her|them|ex|$
look|looking|check|checking ~1 through|at|on ~1 his|her|their|old|our ~1 old ~1 @page|likes|followers|following|new|messages|photos ~2 again|now|one|for|rn|tonight|just|quick|real
fake|second|burner|another|new|alt|finsta|friend ~2 account|profile|number|phone|sim ~5 see|look|check|view|follow|watch|text|message|reach|call|contact|write|stalk
""",
    "through.high": """
i ~1 would|want|could|might|should|will ~2 ask|text|message|call|tell ~1 his|her|their ~2 @kin
i ~4 @wish|going|about|gonna|will|might|thinking|tempted|should|need|could|want|can|considering|planning|ask|maybe|ought|would|may|have|do ~3 ask|text|message|call|tell|contact|asking|texting|messaging|calling|telling|write|reach|talk|get|have|use|find|send|beg|see|visit ~3 his|her|their|ex|exes|our|mutual|him|through|via ~2 @kin
^ ?@filler ?@filler @wish|going|about|thinking|tempted|maybe|considering|planning|might|i ~3 ask|text|message|call|contact|asking|texting|messaging|send|write|get|have|tell|talk ~4 his|her|their|ex|exes|mutual|through|via ~2 @kin
send|pass|get|ask|asking|sending|passing|pass|want ~4 message|word|letter|something|note|hello|regards|flowers ~1 on ~1 through|via|to|by ~1 his|her|their|our|a|mutual|my ~1 @kin
ask|asking|text|message ~1 his|her|their|our|ex|mutual ~2 @kin ~2 how|about|if|where|what|whether|to
new|burner|another|different|second|fake|prepaid|friends|someone|anonymous|unknown|roommates|moms|moms|blocked|private ~2 number|sim|phone|account|profile|email ~6 reach|text|call|contact|message|write|see|talk|send|check|answer|pick|know|get
from ~1 a|my|another|new|different|friend|friends ~1 different|new|another|burner|fake|friend|friends|blocked|s|unknown|private|second ~1 number|phone|account|profile|email|s
use|using|borrow|borrowing ~3 phone|number|account ~4 call|text|message|reach|contact|see|check|write
buy|buying|get|getting|make|making|create|creating|open|opening|set|setting ~4 sim|burner|number|account|profile ~5 him|her|them|ex
""",
    "send.high": """
i|^ ~3 going|go|gonna|heading|omw|driving|cycling|walking ~2 round|over|back|down|to ~1 to? ~1 hers|his $
i|^ ~3 going|go|gonna|heading|omw|driving|cycling|walking ~1 round|over|back|down|up to ~1 his|hers|theirs|her|their ~1 @place|to|$
i|^ ~3 going|go|gonna|heading|driving|walking ~1 to ~1 his|her|their ~1 @place|to ~1 talk|beg|explain|see|ask|speak|fix|apologise|apologize
want|wanna|gonna|going|tempted|might|should|urge ~2 like|heart|comment|react|reply ~1 to|on|all ~1 of? ~1 his|her|their ~2 pic|pics|photo|photos|post|posts|story|stories|reel|reels|picture
want|wanna|gonna|going ~2 drop|bring|return|take ~1 his|her|their ~2 stuff|things|clothes|key|keys|hoodie ~3 and see|talk
about|going|ready|gonna|want|almost|nearly|just|might ~1 to ~1 hit|press|push|tap|click ~1 send
is|would|was|should|could|can|if|may|what|maybe|shall ~5 i ~2 send|sent|say|said|sending|write|wrote ~4 message|text|hi|hello|hey|birthday|letter|something|meme|one|quick
just|only|maybe ~3 one ~2 text|message|call|word
little|quick|short|small|simple|single text|message|call|hello|hi|note
having|have|got|feel|feeling|huge|strong|bad|big|fighting|surfing|another|the|this|my|real|such ~2 strong|huge|bad|big|major|an|serious|massive|terrible ~1 urge|urges
wrote|texted|messaged|said|replied|texts|says ~3 what|how ~2 i ~1 say|reply|answer|respond|do|write
my ex|he|she|they reached out ~3 i|should|do ~2 respond|reply|answer|do|i
do i respond|reply|answer|text|call|write|message
how long ~4 wait|before ~3 answering|answer|replying
when ~1 i ~1 see|saw ~1 him|her ~2 tonight|tomorrow
leave|leaving|put|slip|drop ~2 note|letter|flowers|gift ~3 his|her|their|car|door|doorstep|mailbox|windshield
i ~1 check|stalk|watch|view|look ~1 at|up|on|his|her|their|him ~1 last|profile|her|his|insta|instagram|story|stories|page|him|seen|location|status ~4 every|all|daily|constantly|minutes|hour|times|day
he|she|they will be there
because he|she|they will ~1 be there
go|going to ~1 the ~2 party|bar|gym|cafe|event|club|wedding|concert ~5 he|she|they|him|her|see
knock|knocking ~1 on ~1 his|her|their|ex
outside ~1 of ~1 his|her|their ~1 place|house|work|office|apartment|door|window|flat
his|her|their ~1 cafe|gym|street|neighborhood|building
use|using|borrow|borrowing ~1 a|my ~1 friend|friends|mom|moms|roommate|sister ~1 s ~1 phone|number|account
should|could|can|shall|do|gonna|going|want|might ~1 i ~2 tell|ask|text|call|message|contact|write|talk ~1 to ~1 his|her|their|our|ex|mutual ~2 @kin
fly|flying|drive|driving|travel|traveling|take|taking ~4 to ~1 see|visit|surprise|meet ~1 him|her|them|ex
""",
    "loaded.middle": """
so|feeling|being|im|am|really|very ~1 weak ~1 tonight|today|right|now|rn|$
i ~2 miss ~3 so|want|need ~3 text|call|talk|see|hear|write
i ~3 have|need|must|supposed ~2 text|write|call|email|message|contact|ask|tell|see|meet|talk ~4 about|for|re
i ~3 want|need ~2 him|her|them back
wish|want ~2 hug|hold|kiss|touch|cuddle|sleep @him
do|doing something ~1 stupid|dumb|crazy
i ~3 want|need to -die|live|be|cry|know|feel|move|stop|forget $
should i $
i ~2 know ~1 i should|must not
i ~3 should|must|supposed not ~3 but
but i ~1 want|need to
i ~3 caving|cave|breaking|slipping|weak|relapse|relapsing
gonna|going|about to ~1 cave|break|slip|relapse|crack|lose
cave|caving|crack|relapse ~1 and|tonight|soon|in|again
closure
i ~3 go|going to ~1 his|her|their
send|sending ~1 it|this|that -back|to|me
text|call|message|dm|contact|reach ~2 @him
texting|calling|messaging|contacting @him
@looking his|her|their|ex ~2 @page
@look ~1 at ~1 his|her|their|ex ~1 @page
reach|reaching out
reply|respond|replying ~1 to|back
unblock|unblocking
break|breaking no contact
miss|missing ~4 want ~4 talk|see|hear|call|text
if i @reach @him
""",
    "word.weak": """
text|message|call|write|contact|reach|reply|answer|send
him|her|them|ex
""",
}
