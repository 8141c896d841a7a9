"""Phrases by which people say that someone is in danger, and the figures of speech that only borrow their words.

A sign's name opens with whom it speaks of (self, hurt_by, may_hurt, other) and ends with how sure it is: high, middle or weak.
"""

FIGURES = {
    "figure": """
took|take|taking my ~1 tablets|meds|pills|medication ?and had|made|and|ate|watched|with -all
controls|controlling|control the ~1 narrative|story|remote|heating|thermostat
used to ~1 hit|punch|kick|smash ~1 walls|wall|doors|door|things|furniture
^ ?omg ?god ?just kill|end|shoot me lol|now -please
cloud|shadow|sadness|thought|memory|memories|song|dog|cat|guilt|grief|pain ~1 follows|followed|following me
see the ~1 light at|yet|through
no ~1 point putting|wearing|making|cooking|dressing|cleaning|shaving|asking|calling|arguing|ironing|celebrating
nothing left ~1 to|of|between|for ~1 give|say|us|talk|discuss ~3 marriage|relationship|him|her|us|them|this
carry|going|go|keep|keeping ~1 on ~1 pretending|dates|holiday|tinder
carry|going|go|keep|keeping ~1 on ~2 like this with @him|him|her|them
hurt|hurts|hurting|attacked|attacks me with|by|through ~2 messages|words|texts|lies|silence|posts|things|comments
attacked me ~6 said|saying|called|verbally|online|comments
threatened|threatens|threatening|threaten ~1 to|with|me ~2 leave|divorce|break|dump|quit|move|lawyer|lawyers|sue|custody ~1
scared|afraid|worried|nervous ~1 of|about ~1 what|how he|she|they ~2 say|think|thinks|says|post|tell|look
afraid|scared|terrified|nervous|dread|dreading ~1 of|to|about bumping|bump|running|run|seeing|see|meeting|meet|facing|face ?into ?my @him|him|her|them
safe ~1 to ~1 check|open|look|cry|say|read|text
took|take|taking|takes a|one|half|my ~1 sleeping|antihistamine ~1 pill|tablet -too|many|and|with
goodbye ~1 letter|note|message ~10 closure|sending|send|unsent|therapist|burned|burnt
goodbye|goodbyes ~1 to ~1 his|her|their|the|our|us|him|it ~2 @kin|mum|dad|parents|family|dog|cat|house|flat|garden|place|marriage|love|$
bleeding ~3 cramping|cramps|period|womb
bridge|cliff|pier|platform|roof|rooftop|station|beach where he|she|we|they
crashed|crash ~1 my|the|his ~1 car ~1 today|yesterday|last|on|again
asked|asks ~2 do|if|whether ~1 i ~4 harming|harm|hopeless|suicidal|suicide ?myself ~~4 i do|said|am not|no
not ~2 that i ~1 am in danger
not ~1 want|wanna|like ~1 to ~1 be|being ~1 around people|couples|anyone|others|him|her|them|men|anybody|families
want|need|wish the ~1 hurting|ache|aching ~1 to|would ~1 stop|end|go
want|hope|wish|like ~1 to hurt less
i ~1 bought @self
low self ~1 esteem|confidence|worth
one more time|text|call|photo|word|couple|song|wedding ~2 ill die|scream|explode
part|piece|bit|half of me ~1 died|dies|dead
want|wanna|wish|love|like ~1 to ~1 wake ~1 up next|beside|with|when|in|to
want|wanna|wish|love|like ~1 to ~1 wake ~1 up and ~1 have|it|feel|be|find
not ~1 want|wanna ~1 to ~1 be ~1 here at|in|for ~2 wedding|event|dinner|funeral|gig|meeting|party|christmas
see|picture|imagine|seeing myself with|dating|loving|marrying
mondays|sundays|weekends|nights|mornings|evenings|songs|photos|birthdays|holidays|anniversaries ~1 kill me
hid|hide|hiding|cry|crying|cried in ~1 the ~1 bathroom|toilet|toilets|loo|loos|closet|cupboard ~1 at|during|after|when|because|and
throw|threw|throwing|chuck|chucking ~1 his|her|their|the|that|all ~3 stuff|things|clothes|playstation|xbox|ring|phone|laptop|guitar|hoodie|teddy|flowers|gifts|suitcase|records|keys ~1 in|into|off|out|from ?the ?a river|canal|lake|sea|water|bridge|window|pond|ocean
pain|sweet|shock|vex|tire me die
existing on
^ ~1 ill|will live $
earth|ground|floor|hole ~1 to|would|could ~1 swallow|open
grieve|grieving|mourn|mourning|missing|miss someone|somebody|him|her|a|people ~4 alive
not ~1 do|take|handle|go|deal|continue ~3 anymore|longer with @him|him|her|them|men|women|dating|work|school
would|will|i|am ~1 ?going ?to die if ~1 he|she|they ~1 calls|call|says|say|texts|mentions|brings
one more time|text|call|photo|word|couple|song ~2 i ~1 will|would|am ?going ?to die|scream|explode|lose
be|is|was|as the end of us|our
not ~1 want|wanna ~1 to ~1 be ~1 here in|at|with ~2 flat|house|room|bed|city|town|home|place|office|school|job|party|apartment|work|country
want|wish|need|would it|this|everything ?all ?just ?to|would|really stop hurting
i ~1 punched|kicked|hit ?a ?the ?my wall|door|fridge -until|till|and|so|again|to
ghost|shadow|shell|half|version|piece|husk of @self
over|end as i|we ~1 know|knew ~1 it
bleed|die|dying|dead|kill|gone|end ~~10 on repeat|loop|spotify|radio
grow|growing|get|getting old ~2 together ~4 die|dead|death
together ~2 until|till ~1 we|one|death ~3 die|died|dies|dead
born lol
end|ended|ending it with|between|mutually|amicably
we ~2 both|mutually|decided|agreed ~3 end it
we ~2 to end it
stab|poke|gouge|stick me|my|it ~1 in ~1 the|my eye|eyes
so hungry|thirsty|bored|sleepy|annoyed|broke ~2 i could kill|murder|die|strangle|eat ~1
knife|knives|knife's skills|set|sets|block|drawer|sharpener|sharpening
hit|hits|slapped|slaps|burned|stung|attacked|threatened|threatens|punched me|us with ~2 comment|words|bill|fine|remark|question|news|lawsuit|papers|look|silence|truth|that|good|joke|excuse|lawyer|court|invoice|ticket
hit|hits|punched|punches|kicked ~1 the|a roof|ceiling|fan|jackpot
self harm|harmed ~3 said no
in|during|back ~2 school|highschool|college|uni|university ~2 i ~2 wanted|tried|thought|was|cut|attempted ~3 die|suicide|kill|dying|suicidal|cut|myself ?myself ~2 ?now
not ~1 self harmed|harm|cut ~1 in|for ~2 years|decade
pushes|pushed|pushing|push my|all|the|his|her ~1 buttons|button|limits
chose|choosing|choose violence
scar|scars ~3 from ~2 when|falling|fell|surgery|operation|bike|accident|childhood|cesarean
never ~1 hit|hurt|beat ~1 anyone|anybody|someone|a
wake me up when
train|bus|tram|subway ~2 was|is|late|delayed ~6 platform|station|bridge|stop
bridge ~1 is|was ~1 closed|open|pretty|beautiful
someone ~1 please ~1 kill me lol
i ~1 would|will rather eat|chew|swallow|lick|watch|drink
make|makes|making|made ~1 him|her|them|ex ~1 regret|jealous
jump|jumped|jumping|hop|hopped|hopping in|into|on|out|to ?the|a|my|of ?the ~1 shower|bath|pool|bed|car|call|line|conclusions|bandwagon|tub|uber|taxi|cab|plane|flight|subject|gun|sofa|trampoline|tinder|hinge|bumble|zoom|meeting|puddle|puddles
jump|jumped|jumping|go|went|going|thrown off|in|into the deep end
jump|jumped|jumping at|for|to ~1 the|a|my ~1 chance|joy|opportunity|next|rescue|defense
life admin|insurance|coach|coaches|hack|hacks|coaching|lessons|savings|jacket
not ~2 want|wanna|like ~1 to ~1 wake|get ~1 up ~2 early|alone|late|before
not ~2 want|wanna|like ~1 to ~1 wake|get ~1 up ~1 at -all
follows|following|follow|followed me ~1 again|on|back ~1 instagram|tiktok|twitter|snapchat|facebook|spotify|strava|linkedin|threads|there
stalk|stalked|stalking|stalks|watches|watching|checks|checking|lurking ?on|at|all ?of my|his|her|their ~2 instagram|story|stories|profile|page|linkedin|tiktok|facebook|twitter|posts|playlist|spotify|socials
i ~2 stalk|stalked|stalking ?on his|her|their|him|ex|exes
point of|in ~1 christmas|valentines|birthdays|summer|dressing|makeup|parties|dating|tinder|apps|bumble|hinge|men|women|love|marriage|school|work|studying|makeup|gym|dieting|diets|cooking|cleaning|weekends|holidays|flowers|homework
kill|murder|strangle|throttle|shoot my ~1 @kin|kid|kids|cat|dog|boss|hairdresser|neighbor|neighbour|landlord for ~1 telling|saying|eating|taking|making|not|inviting|posting|giving|this|that|setting|letting|bringing
kill|murder|strangle|throttle|shoot my ~1 @kin|kid|kids|cat|dog|boss|hairdresser|neighbor|neighbour|landlord ~4 @lol
strangle|throttle|kill|murder|punch|smash|shoot|kick ~1 my|this|that|the|a ~1 printer|laptop|phone|computer|wifi|router|alarm|pillow|cushion|vending|machine|mosquito|mosquitos|fly|spider|plant|plants|vibe|bag
punch|punching|hit|hitting ~1 a|my|the|into ~1 pillow|pillows|punching|boxing|bag
no|zero|without|stopped|longer ~2 thoughts|thought|plans|plan|intention|intentions|urge|urges|desire|intent|thinking ~1 of|to|about|for ~2 hurt|hurting|harm|harming|die|dying|death|suicide|suicidal|cutting|killing|kill|ending|self ?@self|my|harm ?life
not ~2 any thoughts|thought|plans|plan|intention|intentions|urge|urges|desire ~1 of|to|about|for ~2 hurt|hurting|harm|harming|die|dying|death|suicide|suicidal|cutting|killing|kill|ending|self ?@self|my|harm ?life
suicide ~1 questions|questionnaire|screening|training|hotline|class|course|lecture|seminar|statistics|rates
suicide ~1 questions|questionnaire|screening ~2 no|none
asked|asks|asking|screened ~3 if|whether|about|the|me ~6 suicide|suicidal|kill|die|hurting|harming|hurt|harm|harmed|cutting ~~8 no|nope|zero|never
talked|learned|learnt|lecture|class|lesson|essay ~2 about|on ~1 suicide ~2 in|at|for ~2 class|school|work|psych|lecture|training|uni
end|ending|close|closing|finish|finishing|ended|closed ~1 this|that|the|a|our|another ~2 chapter|era|phase|season|story|book ?of|in ?my|our ?life
start|starting|begin|beginning|started|build|building|want ~1 a|my|the|this ~1 new|fresh|better|different life
fell|slipped|tripped|crashed|bumped ~4 cut|hurt|hit|broke|bumped|scraped|bruised|scratched|burned ~1 his|her|my|their|the
cut|cutting|burned|burnt|hurt|stabbed|hit ~1 my|his|her|myself|the ~2 finger|thumb|hand|knee|toe|tongue|chin|myself|arm ~2 cooking|chopping|shaving|slicing|peeling|ironing|baking|gardening|climbing|falling|onion|onions
cut|cuts|scraped|hit|bumped|hurts|hurt|broke his|her|their|my ~1 knee|finger|fingers|chin|lip|elbow|toe|ankle|thumb
took|take|taking|takes my|the|his|her|a|an|some ~2 vitamins|vitamin|antibiotics|ibuprofen|paracetamol|tylenol|aspirin|advil|pill|pills|meds|medication|tablet ~1 as|for|against|because ~3 prescribed|headache|migraine|cold|fever|cramps|flu|allergies|usual|always|pain|back|doctor
took|take|taking|takes my ~1 vitamins|vitamin
doctor|doc|gp|psychiatrist|therapist|psych|nurse ~2 gave|gives|prescribed|prescribes|put|recommended|upped ~3 pills|meds|tablets|something|antidepressants|medication
forced|forces|made|makes me ?to watch|listen|read|laugh|smile|dance|eat|try|wear ~4 lol|movie|movies|wars|film|football|netflix|song|broccoli|salad|show|series|game|games|twice|karaoke
forced|forcing|force|push|pushed|pushing|drag|dragged|dragging @self to|out|at|through|up|hard|harder
threw|throw|throwing|thrown|bury|burying|buried @self|me into ~1 work|studying|hobbies|projects|running|books|dating|this
locked|locking|lock @self out
threw|throws|throwing|throw ~1 a ~3 party
beat|beats|beating|survived|fought cancer|covid|addiction|traffic|heat|rush|odds|clock
beat|beaten up by ~2 leg|workout|weather|gym|traffic|stairs
heart|hearts ~4 beating|beats|beat|racing|pounding
slapped|slap|slaps a|some|the ~1 post|sticker|label|coat
pain|pains|ache|cramp|cramps ~1 in my|the
stabbing|shooting|burning|killing pain|pains|headache|migraine
hate @self ~1 for ~1 this|that|it|what|letting|sending|writing|crying|leaving|pushing|lying|cheating|saying|doing
hate @self ~1 for ~2 loving|missing|wanting|caring|still|texting|calling|liking|checking
lose|losing|lost it|my ~1 if|when|mind|shit|over|at|wallet|keys|phone
i ~3 scream|cry|explode|puke|vomit|throw-up if|into|at|$
put|putting me|us|him|her out of my|his|her|our misery -not|seriously|please|i|someone|god|already
left|leaves my|his|her body
sleep ~2 till|until|through ~2 spring|monday|summer|noon|winter|morning|christmas|weekend
sleep ~1 for|the|a ~2 weekend|week|days|month
not ~1 do|go|take|handle|stand|face|deal ~4 tinder|hinge|bumble|dating|apps|wedding|weddings|meetings|meeting|mondays|job|homework|excuses|drama|commute|vacation|holiday|schedule ~1 anymore|any|$
hate my life|self ~1 @lol
my best life
survived|attempt|attempted|tried|suicidal|cut|harm|harmed ~6 at|when|in|as ~3 12|13|14|15|16|17|18|19|teen|teenager|kid|college|highschool|uni|twenties|child|younger ~6 grateful|glad|thankful|happy|better|recovered|behind|past|therapy|saved
abusive|violent|abuser ~1 ex|husband|wife|boyfriend|girlfriend|partner ~2 in|behind ~1 prison|jail|bars
abusive|abuse|abused ~4 worked|healed|recovered ~2 through|with|from|past
other side of -life|it
no|nah|nope not ?@very ?feeling suicidal
could|would|wanted ?have|to just|literally|almost die|died ~1 he|she|when|of|from|because|omg|lol
kick|kicked|kicking|whoop|whooped|beat his|her|their|my ~1 ass|butt ~1 at|in
smothered|smother|showered me ~1 with|in ~1 love|affection|kisses|attention|gifts
bleeding ~3 period
period ~3 bleeding
scream|screams|screamed|yell|shout ~1 into|at|in ~1 the|a|my ~1 void|pillow|car|tv|shower
dying alone
die alone|single|old
i am gone by|until|from|for|till ~1 6|7|8|9|5|ten|noon|monday|week
drowning in ~1 work|emails|laundry|paperwork|debt|homework|tasks|dishes
drowning|drown my|your|his|her sorrows
not want|wanna|like ~1 to ~1 be ~1 here|there ~1 when|with ~2 him|her|they|family|new
i|we ~1 regret|regretted it -all
disappear ~2 for ~2 weekend|week|while|days|bit|hour|hours|month|summer|holiday
asked|asks|asking ~2 about ~1 suicidal|suicide ~6 no|never|none
phone|battery|laptop ~3 about|going|gonna|gona ?to die
see|no|what|is|was ~2 point in|of replying|answering|writing|texting|calling|messaging|arguing|explaining|talking
point in|of ~1 replying|answering|writing|texting|calling|messaging|arguing|explaining
i|we|am|would ~3 better off ~1 without him|her|them $
want|hope|wish|make|makes ~1 him|her|them ~2 to|will ~2 regret
i ~1 hope|bet|know he|she|they ~2 regret|regrets
not ~1 want ~2 texts|messages|reminders|notifications|nudges|pings ?anymore
everything ~4 told|wrote|said|typed ~2 gone|deleted|erased|wiped
live with ~1 him|her|them ~2 can not live without
live|survive without ~1 coffee|music|chocolate|my ~1 phone|coffee|dog|cat
threatened|threatens to ~1 tell|sue|quit|report|cancel|ground|call -me|if
disappear to|into|in ~2 island|mountains|forest|cabin|beach|bed|blanket|floor|ground
i ~2 put|hid|placed|stuck|installed ~2 gps|tracker|airtag|spyware ?tracker ~1 on|in|under his|her|their ?car|phone|bag
rather|sooner die than ~1 go to|there|out
career|social|political|financial|commercial suicide
suicide for ~2 company|team|party|business|career|brand
scared|afraid ~1 of ~1 what ~1 my ~1 people|friends|others|everyone|neighbors|coworkers|family|they|mom|mum|mother|boss|sister|kids|parents ~1 will|would|might ~1 say|think
die|dying of embarrassment|shame
bleeding money
cut me some|a
with|by these|those|the ~1 puns|jokes
what ~2 do ~1 you ~1 do ~1 if
it ?has stopped|cured|helped ~1 my suicidal thoughts ?years ?ago
death of me
someone|somebody kill|shoot me lol|now|$
jumped out of my skin
choked|chokes in|at|during ~1 the ~1 final|finals|game|exam|last|interview
punch|punched|punching in|out ~1 late|early|at|$
if looks could kill
dying my|her|his|the ~1 hair|nails|lashes|clothes|eggs|shirt|eyebrows
rather|sooner die than -live|stay|be|go|feel|keep|continue|face|wake
hit the|a|an|another ~1 jackpot|target|lottery|post|mark|brakes|pause|button|snooze
control my ~1 temper|anger|emotions|feelings|jealousy|weight|breathing
kill it with fire
tests|test|exam|exams|quiz|workout ~1 murdered|killed|destroyed me
hurts|hurt|hurting my|his|her ~1 feelings|ego|pride|heart|eyes|brain|ears|head
died ~1 little inside
death|loss|news|breakup|goodbye|reality|passing ~1 hit|hits|hitting me
cut|cuts|cutting me|him|her off ~1 mid|in|while|again|with
wanted|want to die when|of ~1 he|she|they|my|mom|saw|heard|read|embarrassment ~6 @lol
secret|secrets ~2 grave
^ shoot me lol
shoot me now
dead horse|end
dead|dying to|for ~1 hear|see|know|try|ask|tell|go
afraid|scared|fear|terrified ~1 of ~1 commitment|rejection|abandonment|intimacy|failure|flying|heights|spiders|dark|driving|dying|exams|failing
he|she|they|girl|guy|people|who follows -me|my
threw|throws|throwing me under
threw|throws|throwing me ~1 off|a ~1 party|surprise|bone|out
point of|in having|buying|two|owning
hits|hitting|hit his|her|their ~1 brother|sister|siblings|sibling
tantrum|tantrums ~2 hits|hitting|throws|kicks
number|numbers|hotline|line|support|resources|information|info|help|something for|about|on ~1 domestic|abuse|suicide|suicidal|violence ?violence
what|who ~2 happens|happen|reads|sees|do ~3 if|when i ~4 suicidal|suicide|die|kill|crisis
murder|kill me when|if ~1 he|she|they|mom|dad sees|finds|hears|notices|knows
live|living on|with|in ~1 dead
life support
beat|beats|beating me ~2 at|in|to|by|on|again ~1 chess|cards|mario|game|games|race|fifa|pool|tennis
hit|hits|hitting the|up ~2 gym
cut|cutting some|a|down|back ~1 weight|corners|expenses
hit ~1 the|a|an|my ~1 gym|bottom|wall|road|books|snooze|goal|curb|deer|pole|car|ball
deceased lol|skull|$
hanging|hang in there
!want|wanted|wanting|deserve|deserved|deserves|ready|going|wish|like|need|meant to die for
sleep|sleeping with fishes
killing|killed|kills it ~2 concert|stage|presentation|interview|night|gym|today
burn|burning|burned|burnt all|his|her|the|my|every|our ~2 letter|letters|photos|pictures|clothes|calories|stuff|hoodie|things
dying to -be|die
dying for a|some|the|that|another
dying of|from laughter|hunger|boredom|thirst|embarrassment|curiosity|heat|cold|laughing|your|this|that
@die laughing
!to @die lol|skull
@lol|omg ?i ?am ?so @die
i am @very @die @lol
!when|once|if|after|until|till i am dead
i was dead @lol|when
^ ~1 dead @lol|skull
!find|see|finds|found|saw|want|wants|leave|left @very|me|im dead|ded
dead by daylight
i died when|at|laughing|inside|reading|watching|a|from|again
i ~1 died lol
almost|nearly|literally|just died|dead when|at|of|from|laughing
die of embarrassment|laughter|boredom|hunger|thirst|shame|cringe|curiosity|old|diarrhea|natural
die|dies|died|dead|dying alone|hard|down|out|off
!to|i die for -me
!want|wanted|wanting|deserve|deserved|deserves|ready|going|wish|like|need|meant to die for
would|will die for
when i die i|bury|please|you
killing|killin|kills|kill|killed time|it|the|this|vibe|vibes|mood|an|two|another|off|some|switch|joy|lol
!will|would|to|going|could|ill|gonna|imma|might|should|i|and|wanna killing|kills|killed|kill that|them|her
!had|have|would|just|could|should|nearly killing|kills|killed me -if|when|with|because
it|this|that|song|heat|suspense|traffic|wait|waiting|silence|distance|heels|shoes|head|back|stomach|boredom|heartbreak|loneliness|thing|pain ~3 killing|kill|kills|killed me
you are|re killing me
would|could kill for
kill for
curiosity killed
@someone|boss|teacher|they|parents|landlord|coach ~2 will|would|going|gonna ?to|literally kill me when|if|for|once|lol ~1 i|you|they|he|she|this|that|forgetting|breaking|being|late|sees|finds|find -leave|leaving|tell|go|left
mom|mum|mother|dad|boss|teacher|parents|landlord|coach|sister|brother|roommate|friends|friend ~2 will|would|going|gonna ?to|literally kill|murder|strangle|skin|slaughter me
ladykiller|painkiller|painkillers|buzzkill|overkill|roadkill|killer|killers
serial killer|killers
kill bill
suicide squad|door|doors|mission|girls|boys|prevention|hotline|awareness
my chemical romance
dead serious|end|ends|line|lines|battery|phone|on|weight|meme|ass|even|last|tired|pool|body|wrong|sexy|giveaway|poets|bedroom|zone|heat|space|silent|silence|to|set|pixel|pixels|inside|right|center|sea|link|links|lift|lifts|man|men|cells|plant|skin|meat
deadass|deadline|deadlines|deadlift|deadpool|deadly
over my dead body
drop dead gorgeous
walking|evil|grateful|day|half|playing|left|relationship|marriage|love|friendship|chat|conversation|thing|phone|battery|laptop|car|long|brain|pretty|completely|permanently|look|looks|beat ~2 dead
about|better dead -than|off
battery|phone|laptop|car|plant|plants|flowers|wifi|server|engine|kettle|account|love|spark|hope ?is|just|has|almost|all ~1 died|dying|dead|dies|die
loved|love|loves|bored|scared|worried|tired|sick|frightened|done|worked|annoyed|tickled ~2 to death
death metal|note|star|stare|row|grip|valley|glare|spiral
till|until death do|does
black death
!fresh|new|deep|my|more|the|some|got|of|with|these cut|cutting|cuts him|her|them|it|ties|contact|all|class|off|down|back|hair|cost|costs|corners|short|out|grass|bangs|carbs|weight|loose|people|toxic|everyone|the|a|sugar|calories -myself|wrists
cut|cutting my hair|losses|ex|bangs|hours|spending|nails|finger|food|steak|time|friends|family|phone
clean cut
hit|hits me|you up|different|that -in|with|when|because|so
!@he|@close hit|hits me|you hard|harder|home|like|again -in|with|when|because|so
reality|song|truth|grief|sadness|feeling|depression|loneliness|silence|realization ~2 hit|hits|hitting me
it|that|this|what ?has|had|will|is|was ?really|just|finally|all|only|suddenly|then|still|one|part hit|hits|hitting me
hit|hits|hitting on me|him|her|someone
hit|hits the|a ~1 gym|road|bottom|wall|limit|sack|spot|nerve|bar|beach
rock bottom
shoot|shot me|him|her a|an|the ~1 text|message|dm|email|line|msg
shoot my shot
beat me to it|at|in
beat|beats|beating him|her|them|me at|in|by
beat|beating myself up
kick|kicked|kicks myself|me out
kick myself
ghost|ghosted|ghosting
end|ended|ending it|things with
end|ended|ending the|our|my|this|a|that ~1 relationship|marriage|friendship|call|conversation|chat|engagement|situationship|contact
ended it|things
should i end it $
push|pushes|pushing|pushed me|people|him|her|everyone|them|friends away|to|harder|further|forward|out|over -stairs|the
attack of
panic|anxiety|asthma attack|attacks|attacked
bite|bites me
grab|grabs|grabbed a|some|lunch|coffee|dinner|drinks|my keys
rather|sooner die ~1 than ~1 text|call|see|talk|go|eat|watch|work|listen|date|be|lose|let|admit|hear
rather|sooner be dead ~1 than ~1 text|call|talk|go|eat|watch|work|listen|date|let|admit|hear
dead|die to me
suicide is not|never
took my breath
break|breaks|broke my heart
sudden death
murder mystery|podcast|podcasts|show|documentary|documentaries|on|drone
crime|true murder
getting|get away with murder
bloody murder
overdose|overdosed|od|overdosing on chocolate|caffeine|sugar|coffee|cake|candy|netflix|work|cuteness|ice|cheese|cookies|tiktok
that ~1 overdose of work
jump off a|the plane|couch|diving|swing|sofa
how|should ~4 end it nicely|with|between|gracefully|friendly
if you are|were|get|feel ~1 being ~1 abused|hit|hurt|threatened|suicidal
abuse scandal|scandals|victims|of power
substance|drug|alcohol|child abuse is|are|in
poison ivy
choke|choked|choking|chokes up|on
cough|smoke|smell|perfume|collar|tie|tears|dust ~2 choking|chokes
burn|burned|burnt my|the lunch|dinner|food|tongue|letter|letters|pictures|photos|bridge|bridges|toast|cake
""",
    "figure_es": """
puedo|aguanto|soporto ~1 mas con|este|esta|el|la|su ~1 silencio|trabajo|situacion|espera|ruido|distancia|verlo|verla
trabajo|jefe|jefa|calor|estres|trafico|examen|examenes|universidad|tesis|dieta|dolor|espera|semana|dia|gimnasio|curiosidad|frio|resaca ~1 me ~1 va|esta|vas ~1 a ~1 matar
no quiero ~1 vivir ~2 en ~1 esta|este|esa|ese|la|el|mi|una ciudad|casa|pais|piso|apartamento|barrio|pueblo|edificio|departamento
no quiero ~1 vivir ~2 con|contigo|juntos|aqui|asi|lejos
me corte|corto|queme|quemo|clave ~1 el|la|con|un|una ~1 dedo|pelo|mano|cabello|unas|cafe|lengua|labio|rodilla|cocina|plancha|flequillo
me corte|corto|queme|quemo ~2 cocinando|afeitandome|afeitando|planchando|pelando
mi madre|mama|jefe|papa|jefa|hermana|hermano|profe|abuela|amiga ~1 me|va ~2 mata|matar
se ~1 me ~1 murio|muere el|la ~1 movil|telefono|celular|bateria|planta
miedo ~1 a|de ~1 quedarme|estar|volver|enamorarme|perderla|perderlo ~1 solo|sola
no quiero volver|verlo|verla|hablar|saber
no te mates
mates por el|ella
no ~2 como vivir con|sin
me muero de|por
me muero|mori ?de risa|lol
!dejo|voy|salgo|vuelvo|denuncio|hablo|el|ella|ele|ela|sair|deixar|terminar|denunciar me ~1 mata|matas|matando -amenaza
morir|muero|morirme|muriendo de risa|hambre|sueno|sed|frio|calor|amor|verguenza|aburrimiento|ganas
matar el|tiempo
mi madre|mama|jefe|papa me|va ~2 mata|matar
muerto|muerta de risa|hambre|sueno|cansancio|frio|miedo|sed
""",
    "figure_pt": """
aguento|suporto ~1 mais esse|essa|o|a|este|esta|com ~1 silencio|trabalho|situacao|espera|barulho|distancia
trabalho|calor|transito|estresse|faculdade|prova|espera|semana|dieta|academia|ressaca|curiosidade|frio ~1 vai|ta|esta ~1 me matar|matando
nao quero ?mais viver em|nessa|nesse|nesta|neste|na|no ~1 cidade|casa|pais|apartamento|bairro|ape|predio
nao quero ?mais viver ~2 com|assim|juntos|longe|aqui
cortei|queimei|corto ~2 cozinhando|dedo|cabelo|unha|unhas|barba|franja|mao|lingua|cafe
mae|chefe|chefa|pai|irma|irmao|amiga|professor|professora|vo vai ~1 me matar
celular|bateria ~2 morreu|morrendo
medo de ficar|perder|amar ~1 sozinho|sozinha
morta|morto|morrendo de cansaco|cansada|cansado|sono
morrendo|morro|morri|morrer|morta|morto de rir|fome|sono|sede|frio|calor|amores|vergonha|raiva|saudade|saudades|vontade|ciume|ciumes|medo|tedio
to|estou morta|morto|morrendo lol
matar ~1 aula|saudade|saudades|tempo|trabalho
!dejo|voy|salgo|vuelvo|denuncio|hablo|el|ella|ele|ela|sair|deixar|terminar|denunciar me ~1 mata|matando
minha mae|chefe|pai vai me matar
""",
    "figure_de": """
nicht ~1 mehr an ihn|sie|ihm|ihr|uns denken
boden versinken
unter ~1 der|die|meiner|meine decke
in dieser|diesem|der|dem|einer|einem|meiner ~1 wohnung|stadt|haus|land|ort|wg|dorf|gegend ~1 leben|wohnen|bleiben
nicht|nie ~1 mehr|langer mit ~3 leben|wohnen|zusammenleben|zusammen
beim kochen|rasieren|schnippeln|schneiden|bugeln|backen|basteln ~3 geschnitten|verbrannt
finger|haare|pony|zwiebel|zwiebeln|nagel ~3 geschnitten|verbrannt
mutter|mama|chef|chefin|vater|papa|schwester|lehrer|lehrerin bringt|killt mich ~1 um
bring|bringt mich ~1 um ~1 den verstand|schlaf
tag|arbeit|job|chef|stress|schicht|woche|training|sport|lauf|hitze|kater|klausur|prufung|umzug ~5 mich ~2 umgebracht|fertiggemacht
angst ~1 allein|alleine|davor|dass|sie|ihn ~1 zu|verlieren ~1 bleiben|sein|verlieren
bringt|macht mich ~1 noch|fast|total um
totgelacht|kaputtgelacht|schlappgelacht
lach|lache|lachen ~1 tot
tot|kaputt|schlapp|krank|scheckig lachen|gelacht|lach
lach mich
ich ~1 sterbe vor|fast|gleich ?vor ?lachen|hunger|langeweile|neugier|durst|hitze|scham
todmude|todernst|todlangweilig|todsicher|todschick|totmude
zu tode gelangweilt|erschreckt|gelacht|geliebt
zeit tot*
bringt mich ~1 um ~1 lol
das|es|die|warten|stille|warterei ~2 bringt|macht mich ~1 um|fertig
akku ~2 tot|leer
tot umfallen|umgefallen
meine mutter|mama|chef bringt mich um
""",
    "figure_fr": """
je|j veux|voudrais|aimerais ?juste ?tellement qu il|elle|ils ~1 revienne|appelle|rentre|reste|parle|ecrive|reviennent
peux plus de pleurer|attendre|ce|cette|son|sa|l|leur
peux plus ~1 attendre|pleurer
boulot|chaleur|stress|attente|metro|trafic|taf|exam|exams|canicule|semaine|regime|sport|froid|curiosite|travail va|vont|est|me|finir ~2 me|par tuer
veux|peux|envie plus|pas ?de vivre ~1 dans|en ~1 cette|cet|ce|mon|la|le|ville ~1 ville|maison|appart|appartement|pays|quartier|immeuble|ville
veux|peux|envie plus|pas ?de vivre ~2 avec|ensemble|ici|loin|comme
coupe|coupee|brule|brulee ~3 cuisinant|rasant|jardinant|bricolant|cafe|doigt|cheveux|main|cuisine|frange|ongles
mere|pere|chef|cheffe|patron|patronne|boss|soeur|prof va|vont ~1 me tuer
coupe|couper|coupee les ponts|cheveux
peur de rester|perdre|finir ~1 seul|seule
plus jamais le|la|lui revoir|parler|voir
mort|morte de fatigue|rire|honte
meurs|mourir|crever|creve|mort|morte|mourrais de faim|rire|soif|froid|chaud|honte|fatigue|ennui|envie|trouille|peur|rire|jalousie
mort|morte lol
je suis mort|morte -a|interieur
!je me ~1 tue -si
je me tue a|au
tuer le temps
ma mere|mon pere|boss va me tuer
a mourir de
""",
    "bereaved": """
he|she|they died ~1 of|from|by ~2 overdose|suicide|cancer
lost|lose ~6 to|from|by ~2 overdose|cancer|covid|accident|suicide
brother|sister|mother|mom|dad|father|friend|uncle|aunt|cousin|grandpa|grandma|son|husband|wife died|passed ~4 overdose|suicide|cancer|accident
died|dead|lost|passed|gone ~3 by|from|of|to|through suicide
@someone|friend|uncle|aunt|dad|mom|husband|wife|ex ~3 killed|hanged|shot @ownself
@someone|who|has|had|had committed suicide
took|taken|ended his|her|their own life
lost ~6 to suicide
mentions|joke|jokes|joking about suicide|death|dying
""",
    "denied": """
would|will not ~1 do ~1 anything|something ~1 stupid|bad|dumb|reckless
would|will not ~1 do ~1 anything|something to @self
no ~1 plans|plan|intention|thoughts ~2 hurt|hurting|harm|harming|die|dying
no estoy|voy|pienso|quiero|planeo ?realmente|pensando|planeando|queriendo ?a|en hacerme|matarme|suicidarme|morir|morirme|lastimarme|cortarme ?dano
no me voy|quiero|pienso ?a hacer|matar|morir|suicidar|lastimar ?dano
nunca me haria|mataria|suicidaria|lastimaria ?dano
ich ~2 tu|tue|werde|will mir|mich ~2 nichts|nicht ~1 an|antun|umbringen|toten|verletzen|weh
nichts ~1 an|antun
keine ~2 suizidgedanken|selbstmordgedanken|suizid*
vais|veux|pense|compte pas ?a me ?faire|tuer|suicider ?du ?mal
nao vou|quero|penso|estou ~2 me ~1 machucar|matar|suicidar|cortar
nao vou fazer nada ~2 comigo|mim
nobody|noone @hit me
not|never ~2 violent|abusive|threatening|aggressive
asked|asks|asking ~2 if|whether i ~5 suicidal|suicide|die|hurting|hurt|harm|cutting|safe ~~4 ?said ?told no|nope
am|is|was|are|not|feel|feeling not ?@very ?feeling ?actually suicidal
^ not ?@very ?feeling ?actually suicidal
never ~2 suicidal
not|never ~2 want ?to die -but
do not ~2 want to @kill|hurt|harm ?@self|anyone|him|her|them|anybody
not ~3 going|trying|planning to ~1 @kill|hurt|harm @self|anyone|him|her
!promise|guarantee|sure|certain i would|will not|never ~2 @kill|hurt|harm @self|anyone|him|her|them|anybody
!i would|will not|never ~2 @kill|hurt|harm @self|anyone|him|her|them|anybody
not|never ~1 self harm*
no|zero|any thoughts|plan|plans|intention|intentions ~3 suicide|suicidal|killing
not have|having any|thoughts|plans ~4 suicide|suicidal|killing
never wish|wished ~2 harm
not a|in danger
he|she|they never|not ~2 @hit|hurt|abuse*|threaten* me
never ~1 @hit|hurt|abused|threatened me
not|never ~2 abusive
no quiero morir|morirme|suicidarme|matarme
no soy|estoy suicida
nao quero morrer|suicidar|matar
ich will|mochte|werde ~1 nicht sterben -aber
nicht ~1 suizidal|selbstmordgefahrdet|suicidal
suis pas ~1 suicidaire
ne veux pas mourir
""",
    "quoted": """
likely to die by
if he|she|they ~1 says|say ~3 hurt|kill|die|suicide
^ ~1 all ~2 going|gonna to ~1 die
difference between ~2 dying|die|suicide
wanting to die and wanting
sounds|seems like ~1 he|she|they ~2 abusive|abusing|violent
your ~1 life is worth
when|if someone|somebody|people|anyone|a ~2 says|say|said|writes|types|write|tells ~6 die|suicide|suicidal|kill|dead
^ do|does|dont ~1 not cut|hurt|kill|burn
not your fault ~1 that ~1 he|she|they @hit you
song|lyrics|lyric|verse|chorus|poem goes|says|like|go ~8 die|kill|death|dead
^ why ~1 do ~1 you ~2 want ~1 to ~1 end|die|kill
not ~1 want ~1 you ~1 to ~1 die|kill|end|hurt
something|reason|reasons|find ~2 worth living ~1 for !i
you ~2 are|r ~1 not ~2 worthless|burden|hopeless|alone
give|deserve life ~1 a|another ~1 chance
told|tells|telling|tell a|the|some|his|her|their|one ~2 to ~1 go ~1 jump|die|kill|hang
kid|student|boy|girl|classmate|neighbor|someone|man|woman|teacher|celebrity|actor|singer|people ~6 committed|commits suicide
you ~2 feel|felt|feeling|feels|might|may|are ~4 want|wanting|wanted|wish to ~1 die|dead|kill
you ~2 suicidal
hope|know|think|because|if|that|so you ~3 suicidal|suicide
suicide ~1 just|only|simply|will|would|passes|leaves|hurts|ruins|destroys|affects ~3 everyone|people|pain|others|those|family|you
you|someone|anyone|nobody|noone ~3 deserve|deserves ~2 abused|hit|hurt
if he|she|they|your ~3 @hit|abusing|hurting you
said|says|told|tells|telling ~1 me|that ~1 i should|must|could ~1 just|go die|kill|hang ?@self
people|he|she|they|someone|everyone|trolls|strangers|kids ~1 tell|tells|told|telling|say|says|said|saying|told ?to me|us|you ~2 to ~1 kill|die|kys|hang|end -me
tell|tells|told|telling me|us|him|her|someone|their|your ~2 to kill|die|hang
do|does|did|please|should|would ~1 not|never kill|hurt|harm|cut yourself|your|yourselves
hope|glad you ~3 kill|hurt yourself|suicide
killing|kill|hurting|hurt|cutting yourself|your ?self -lol
if you ~2 @very ~1 suicidal|die|kill
are you|u ~1 suicidal
you are|feel|feeling ~1 suicidal
your ~1 suicide
experience|experienced|specializ*|training|help|helps|deal|dealing|people|those|someone|anyone|others in|with|who|that|are|have|has ~2 suicidal|suicide -i
suicide|selfharm|harm|cutting is|does|do not|never|ever|solve|help
suicide or self harm is
than suicide
movie|song|film|book|show|series|lyrics|lyric|episode|novel|game|character|podcast ~6 suicide|die|dies|kill|kills|killed|killing|murder|dead|death|kms|suicidal
suicide|die|dies|kill|kills|killed|killing|murder|murdered|dead|death ~6 movie|film|book|series|lyrics|lyric|episode|novel|game|character|podcast|documentary
""",
    "past": """
used to ~3 about ~2 ending|killing|suicide|dying|death ?my ?life ?myself ~2 but ~1 i ~~4 good|better|fine|happy|ok|okay|well
back in school|college|highschool ~1 i ~2 cut|tried|wanted|harmed
used to ~1 be afraid|scared ~6 anymore
it ~1 passed|ended ~2 i ~1 am|feel|love ~2 better|good|fine|glad|happy
when i ~2 was ~2 teenager|teen|kid|child|younger ~2 i ~2 hurt|cut|burned ?@self
in my ~1 twenties|teens|thirties|childhood|past ~2 i ~2 wanted|tried|thought ~3 die|suicide|kill|dying|suicidal ?@self
but ~1 that ~1 was ~1 years|long ago
was|were|at|age|aged 12|13|14|15|16|17|18|19 ~10 thankful|glad|grateful|better|happy|recovered
tried|attempted ~3 kill|end|harm|suicide|hang ~2 ~6 12|13|14|15|16|17|18|19|teenager|teen|younger|kid|ago ~8 thankful|glad|grateful|better|happy|recovered|fine|survived
clean|free ~2 from|of ~1 self|cutting|harm ~2 ~3 years|decade|decades
years|months|days|decade clean|free ~2 from|of ~1 self|cutting ?harm
used to ~2 @hit|abuse|choke|threaten me ~~8 ago|safe|free|better|decade|decades
years|decade|decades|ages since ~2 attempt|attempts|attempted|suicidal|cut|cutting|harm|harmed|abuse|abused -and|but
left|divorced|escaped|leaving|got|moved ~4 abusive|abuser|violent ~6 years ago
was|were|been ~1 suicidal|depressed ~6 but ~2 therapy|help|meds|treatment|saved|now
glad|happy|grateful|thankful ~3 i ~1 survived|failed|alive|did|lived
used to ~3 suicidal|die|self|cut|hurt|kill|hit|be ~3 @self|harm|suicidal|die
used to ~2 be|feel suicidal
used to ~2 want ~2 die
used to ~1 cut|self|hurt ?harm ?@self
as a teenager|kid|child|teen ~3 suicidal|self|cut|harmed|die|tried|attempted ?to ?harm ?hurt ?kill ?@self
years ago ~2 i ~3 suicidal|self|cut|tried|attempted|wanted ?to ?harm* ?kill ?die ?@self
was|were|felt suicidal ~1 years|as|when|in|back|once|before|at
antes queria morir|morrer
fruher wollte ich ~1 sterben
avant je voulais mourir
""",
}
"""Figures of speech, denials, quotations and the far past: what they cover is not read as danger."""

SIGNS = {
    "self.suicide.high": """
want|wanna|might|going|gonna|thought|thinking|could ~2 crash|crashing ~1 the|my|this car
on ~1 top ~1 of ~1 the|a ~1 car|multistorey|multi ~1 park|storey
i ~1 nearly|almost did it ~1 last|yesterday|on|today|tonight|again
someone|husband|dad|he left me ~1 shotgun|gun|rifle
took|swallowed|taken something lots|much
cut ~1 deeper|deep ~1 than|this
mujhe|mujhko ~2 nahi|nahin ~1 jeena|jina
die|dying|dead ~4 i ~1 mean it|that $
when|once|after i am ~1 dead|gone ~2 know|see|sorry|regret|care|cry|understand
told|said|tells ~3 kill|die ~3 and|so i ~2 going|will|might|gonna|to ~1 $|do|to
stepping|stepped|step|jump|jumping|fall|falling|dropping ~1 off|from|over ~1 the|a ~1 platform|balcony|bridge|roof|edge|cliff|kerb|pier|tower|overpass|multistorey
insulin|pills|tablets|rope|belt|gun|train|meds|car|bridge ~1 could|would|will|should|might ~1 do it|$
took|taken|taking|swallowed|swallow|considering|necked ~1 the lot
i|^|and|have|just ~1 took|taken|swallowed|had ~1 more than ~2 should|prescribed|dose|meant
i|^|and|have|just ~1 took|taken|swallowed|had 15|20|24|28|30|32|40|50|60|lots of them
threw|throwing|vomited|puked|brought|sick ~1 up ~4 pills|tablets|meds|paracetamol
urge|urges ~1 to ~1 cut|burn|harm|bleed|jump
head|brain|voice|voices|something|mind ~1 says|saying|keeps|tells|telling ~2 do it
worth ~1 more|better dead
hang ~1 from ~1 the|a ~1 fan|ceiling|tree|rope|beam|rafters
thinking|going|will|want|wants|gonna|might|plan|planning|wanna ~2 to|of ~1 take|taking|drink|drinking|consume|consuming|swallow|eat ~1 poison|tablets|pills
way|ways ~1 to ~1 die|go ~1 without|painless|less ~1 pain|painful
not ~2 joke|joking|kidding ~4 die|dead|kill|killing|end
die|dying|dead|kill|killing|suicide ~6 not ~2 joke|joking|kidding
on|off ~1 suicide watch
never ~1 told|said|tell ~5 but ~2 i ~1 tried|attempted|overdosed
sana ~2 di|hindi ~4 magising|gumising
tapusin|tapusan|matapos ~1 na ~2 lahat|buhay|ko|ito
matulog ~3 habang|habambuhay
zindagi|jindagi|zindgi ~2 khatam|khatm|thak
mar hi ~1 jau|jaun|jana|jaye|jaata
khud ~1 ko ~1 khatam|maar|mar
dey|wan|go|reason ~3 end am|my ~1 life|$
took|take|taken me off suicide
ate|eaten|swallowed|took|taken|drank ~1 all|what|rest|half ~2 ~2 left ~1 of ~2 pills|tablets|meds|morphine|painkillers|insulin|sertraline|codeine|valium|xanax|tramadol|medication
ate|eaten|swallowed|necked ~1 all ~1 of ~1 mums|moms|dads|his|her|nans|the|my ~1 painkillers|pills|tablets|meds|codeine|antidepressants
handful of ~1 oxy|pills|tablets|meds|painkillers|xanax|valium|sleeping|paracetamol
i|^ ~1 took|taken|swallowed too many -of|time|photos|pictures|on|work|to|times|risks|chances|days|selfies|shots
ill be ~1 dead|gone ~1 by|before|tomorrow|soon|then
i ~2 be ~1 dead ~1 by|next|tomorrow|soon|before
i ~1 will|should|may|might ~1 kill|kys ~1 yourself|myself ~1 $
take|lock|hide ~1 the|my|these|those pills|tablets|meds|knives|rope|gun|razors|blades ~1 away|from me|myself
going|gonna|will ~1 jump $
do|did|done|do it ~1 before he|she|they|anyone ~1 gets|get home|back
kill yourself ~8 i ~1 will|should|might
pills|tablets|meds|paracetamol|painkillers|medicine|medication|bottle ~2 in ~1 front ~1 of me
shotgun|gun|rifle|pistol|revolver ~8 looking|look|staring|stare|thinking|holding|loaded
shotgun|gun|rifle|pistol|revolver ~1 out ~1 of ~1 the|its|his|my safe|case|drawer|box|cupboard|cabinet
edge|ledge|railing|side of ~2 roof|rooftop|building|cliff|bridge|platform|quarry|balcony|multistorey|pier
by|before ~1 the ~1 time ~2 reads|read|sees|see|finds|find|gets|get this|it|them ~4 gone|late|matter|over|be
relapsed|relapsing ?on|with|into sh|harm|cutting|self|blades|burning
not ~1 keep|keeping @self safe
not ~1 trust myself ~2 tonight|alone|around|not|with
i ~1 want|wan|wana|wanting ~1 die -of|laughing|lol
i ~1 want|wan|wanna|will ~1 to ~1 do|commit suicide
i ~2 no ~1 wan ~1 live|dey|exist
i ~1 wan|don ~1 kill @self|body
make|let i|me ?just ?kuku die|kpai|kpeme
drink|drank|drinking|swallow ~1 sniper|otapiapia|gammalin|rodenticide|pesticide|ratpoison|harpic|phenyl|paraquat
gusto|gustong|nais ~3 mamatay|mawala|magpakamatay
ayoko|ayaw ~3 mabuhay
magpapakamatay|magpakamatay|pakamatay|khudkushi|khudkhushi|aatmahatya|atmahatya
marna|mar|marne ~3 chahta|chahti|chahte|jaun|jau|jana|jaana|jaunga|jaungi
jeena|jeene|jina ~3 nahi|nahin|nhi
jaan de|dena ~2 dunga|dungi|du|chahta|chahti|deta
only|one|my|best|option|answer|way ~2 suicide
too|so ~1 many|much ~2 tablets|pills|paracetamol ~4 sleepy|sick|scared|ambulance
hand|hands|foot|feet|leg|legs ~2 on|over ~1 the ~1 railing|ledge|edge|parapet
swerve|swerving|steer|steering|crash|crashing ~2 into|in ~2 truck|tree|wall|traffic|pole|bus|lorry|car|barrier
gun|pills|rope|razor|knife|blade|bridge|tracks ~8 stop|keep ~1 thinking|looking|staring
urge|urges|impulse|impulses ~1 to ~1 jump|step|walk|swerve|drive|crash|drown|hang|swallow|overdose -back|away|by|past|home|over
what|how ~1 dose|much|many|amount ~5 kill|lethal|fatal|deadly ~1 me|you|person|someone|human|$
find me|my ~2 if i ~1 did|do|does ~1 it|in
come|came|cry|crying|attend|invited|welcome|at ~1 to|at my funeral
^ ?i attempted on|last|again|this|yesterday|twice|$
last thing|things|message|text|post|words ~3 before i ~1 go|die|leave|end
too many pills|tablets|meds|sleeping
took|taken|taking|swallowed too|so many|much ~1 of ~1 pills|tablets|meds|my|xanax|paracetamol
not ~1 want ~1 to ~1 be ~1 saved|found|stopped|rescued
ready|going|want|decided|scared ~3 actually|really going|gonna|will|to ~1 to? ~1 do it ~1 this|now|tonight
actually|really|finally ~1 going|gonna ?to do it ~1 this|now|tonight
set|have|picked|got ~1 a|the|my date ~2 for ~1 it|my|ending|dying
my|a suicide|death plan|date|method|pact
thought about ~1 how ~1 i ~1 would do it
almost|nearly|close ~1 to ~1 hanged|hanging|jumped|jumping|overdosed|overdosing|killed|killing|shot|shooting myself|off|$|last|today
going|gonna|want ?to jump $|tonight|off|now|from
is|was my|the last night|day|hours|evening ~1 on|alive ~1 this|earth|planet
my|the last night|day on ~1 this|earth
took|taken|swallowed|ate|popped|downed|necked|neck|swallow|down|pop ~2 load|loads|bunch|handful|box|packet|pack|bottle|strip|fistful|everything|all|20|30|40|50|60 ~3 pills|pill|tablets|meds|medication|paracetamol|tylenol|xanax|sleeping|medicine|ibuprofen
i ~3 took|swallowed|taken|downed|drank ~4 pills|tablets|meds|bleach|poison|overdose|sleeping -as|for|against|like
counted|counting|count ~1 my|the|all|out ~1 pills|tablets|meds -for
counted|counting|count pills|tablets|meds -for
bottle|box|pack|packet ~1 of pills|tablets|meds|sleeping|paracetamol ~2 front|hand|table|bed|me|night|nightstand|here|ready|lap
affairs in order
take|taking|took|want|wanting|choose the easy way out
walk|walking|walked|step|stepping|run|running|lie|lying|wander ~2 in|into|onto|out ~2 lanes|traffic|road|highway|motorway|autobahn|tracks|rails|sea|ocean|river
belt|rope|cord|cable|noose ~2 around|round ~1 my|the neck
access to ?a|the|my firearm|firearms|gun|guns|pills|weapon
using|use it|one|them|gun on @self
voices|voice ~5 do it
what|does|how|would|will|many|much ~4 happen|happens|take|need|kill ~2 if|you|me|i|do ~2 take|took|swallow|overdose|mix ~5 pills|tablets|meds|paracetamol|xanax|sleeping
how ~1 many|much ~1 paracetamol|tylenol|pills|tablets|xanax|ibuprofen|sleeping|aspirin|medication ~5 take|need|kill|enough|die|dead|lethal|would|does
how ~1 long ~4 to ~1 bleed|drown|starve|suffocate|die|overdose|hang|freeze ~1 out|death|$
does|is|would|do|will ?it drowning|hanging|jumping|overdosing|bleeding|suffocating|dying ~2 hurt|painful|painless|long|quick|peaceful|bad
does|would|will it hurt ~1 to ~1 die|drown|hang|jump|overdose|bleed
which|what|how bridge|building|pills|height|bridges ~3 high|tall|enough|kill|lethal|deadly
he|she|they ~3 sorry|regret|care|cares|understand|happy|cry|see|sees|realise|realize|know|knows ~4 when|once|if|after i ?am dead|die|died|six
maybe|then|finally ~4 care|cares|sorry|regret|notice|cry|miss ~3 when|once|if i ?am dead|die|died
when|once|if|after i ?am die|dead ?please make|tell|promise|remember|let ~1 sure|him|her|them|everyone|me
fault ~4 when|if|that ~3 find|bury ~1 me|my
be ~1 dead by|before|on|until -tired
six feet under
dead|gone ~1 by|before monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|christmas|morning|summer|weekend
wont|not ~2 be ~1 here|alive|around ~1 by|for|at|come|when|after ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|summer|weekend|birthday|then|long
know|figured|decided|planned|sorted ~2 exactly ~2 how|where|when ~3 i ~2 do|end|go ~1 it|out
know|decided|planned ~1 how|where ~1 and ~1 when|where ~3 do|end it
i ~3 method|means and|planned|ready|picked
not ~1 promise|guarantee ?that|you|anyone ?that i ~1 will not ~2 hurt|kill|harm|cut @self
not ~1 promise|guarantee ?that|you|anyone ?that i ~1 will ~1 be|stay|keep ~1 here|safe|alive
not ~1 promise|guarantee ~4 tonight|safe|alive
slit|slitting|cut|cutting|open|opening my ~1 wrists|wrist|veins|throat -off
unalive|yeet|delete|off|neck|rope myself|meself|me
about|of|to|keep ~2 killing|offing|hanging|ending|unaliving|yeeting myself|life
gas|carbon oven|hose|monoxide
hose ~3 exhaust|car
jump|jumping|leap|leaping ~2 off|from|out|over ~3 window|balcony|roof|rooftop|bridge|cliff|overpass|multistorey|garage|building|floor|tower
throw|throwing|fling|hurl myself ~2 off|from|out|over|under|in|into|down -work|it
picture|picturing|imagine|imagining|visualize|see ~1 myself|me jumping|hanging|drowning|crashing|dead|dying -out
think|thinking|thought about|of jumping|hanging|crashing|swerving|drowning -in|on|to|ship|rope|out
took|taken|takes|taking ~1 an overdose
took|taken|swallowed ~1 all|half|most|whole|entire|rest ~1 ?of my|the|moms|mums|dads|his|her ~1 oxy|oxycodone|percocet|vicodin|morphine|fentanyl|painkillers|pills|meds|sertraline|zoloft|prozac|lexapro|citalopram|escitalopram|fluoxetine|mirtazapine|quetiapine|seroquel|lithium|lamotrigine|diazepam|valium|xanax|klonopin|ambien|zopiclone|trazodone|codeine|tramadol|insulin|prescription|antidepressants|sleeping
^ ~2 i ~2 took|taken|swallowed ~1 too many|much ~1 $|tonight|now|already|and
goodbye|goodbyes|farewell to ~1 everyone|everybody|world|life
took|take|taken|swallowed|taking ~4 paracetamol|tylenol|ibuprofen|aspirin|xanax|valium|ambien|advil|antidepressants|sleeping|painkillers ~5 ago|tonight|now|all|once|handful|many|bottle
20|30|40|50|60|100|twenty|thirty|forty|fifty paracetamol|tylenol|ibuprofen|aspirin|pills|tablets|xanax
walk|walked|went|going|drove ~2 to the ~1 tracks|bridge|cliff -with|and
saving|saved ~3 sleeping ~1 pills|tablets
top|topping|topped myself
gun|shotgun|rifle|pistol ~1 loaded|twice
loaded ~2 gun|shotgun|rifle|pistol
giving|gave ~4 away ~3 where i am|will
thinking|thought|considering|planning ~2 overdosing|od|overdose
eat a bullet
tonight|today ~1 i ~2 finally|really doing|do it
not ~1 promise ~3 be here
ending|end it all -with|between|nicely
feel|feeling|felt like ~1 ending|end it|things|everything -with|between
i|am|will|gonna jumping|jump $|off|tonight|now|from
considering|contemplating|thinking|considered ~2 ending things|everything|it ~1 all|good|today|tonight|weekend|week
ending|end things for good
off|offing myself|meself
drank|drink|drinking|swallowed|swallow|swallowing ~1 bleach|poison|detergent|antifreeze
noose ~1 tied|ready|hanging|around|made
pills|tablets ~1 on ~1 the|my table|bed|desk|lap
letters|notes ~2 written|ready ~4 passwords|goodbye|gave|given
climb|climbing|step|stepping ~1 over|off ~2 railing|balcony|rail|edge|ledge|bridge
stepped|step|jump|jumped ~2 in ~1 front of ~2 train|bus|car|truck|traffic|tram
pumped my|his|her stomach
bottle|stash of ~1 pills|tablets|meds ~2 saved|hidden|stashed|collected
saved|saving|stashed|hoarding|hoarded ~2 pills|tablets|meds|medication
planning|plan again ~1 how|to|and ~2 die|it
commit|committing|committed suicide -@ownself
hang or|and jump
jump or hang
this|it ~3 week|day|night|month|birthday|christmas|winter|summer|year ~3 be my last
my last day|week|night|month|birthday|christmas|winter|summer -at|with|of|in|as
wrote|written|made|writing|write ~1 my ~1 will ~8 cancelled|canceled|note|goodbye|letters|nobody|gave|sold
really|so|badly want ~1 to again
i ~3 said|say|saying ~1 my ~1 goodbye|goodbyes ~3 dog|cat|everyone|kids|everything|family|friends
images|image|visions|vision|dreams ~3 me|myself|my ~3 hanging|jumping|dead|bleeding|drowning|body|corpse
close|near|standing|over|on|back ~1 to|from ~1 the edge -of|to
pills|tablets|meds|rope|gun|razor|blade ~3 right|just ~1 there|here|in ~4 bathroom|drawer|table|hand|nightstand|next|beside
tube|charcoal|stomach ~2 throat|pumped
jump|jumping|walk|walking|step|stepping|throw|throwing|throwing|lie|lay|lying|drive|driving|swim|swimming ~2 in|into|infront|front|under|off ~3 subway|metro|river|lake|ocean|sea|train|tracks|traffic|bus|truck|highway|water|lorry|bridge|roof|balcony|cliff|window|tram
no ~2 intention|intentions|plans|plan|desire|wish|interest ~2 of|to|in ~1 living|live|being|surviving|growing|getting ~3
least|most painful|painless|peaceful|quickest ~1 way|method|exit
tied|tie|tying|made|make|put ~2 rope|noose|belt|knot ~6
noose|rope ~2 around|neck
garage|car ~8 engine|exhaust|running|turning|fumes
car|engine|running|sit|sitting ~6 garage ~8 keys|door|engine|closing|on
do ~1 i ~1 just do it
i ~2 going|gonna|will ~1 ?to do it ~2 $|tonight|soon|now|anyway|this|one
bought|got|have|collected|buy ~1 everything|what|all|supplies ~2 i ~1 need
every|whole|all ~1 pill|pills|bottle|meds ~2 cabinet|bottle|house|could|had|found|left
end ~2 up ~3 taking|wanting ~2 my ~1 life
wanting|want ~1 to ~1 take|end my|it ~1 life|all
kill|killing myself|me ~1 $
voice|voices ~6 kill|die|jump|walk|hurt|end|cut|do
blow|blew|blowing my|myself ~1 head|brains|up ~1 off|out
anyone|anybody|people|who|they|he|she ~3 come|cry|show|attend|at ~1 up ~1 to|at ~1 my|the funeral
sewer slide|slides|sliding
toaster bath|bathtub
catch|catching the|ctb bus ~1 $|soon|tonight
delete|yeet|rope|deleting|yeeting|unaliving|offing|ending @self
self delete|deletion
log|check|checking|logging out of|from ~1 life|this|existence
end|ending|endin me|myself -up
looked|looking|look|googled|googling|searched|searching|researched|researching|read|reading ~4 how|ways|methods|way|many|much ~3 pills|takes|die|quickly|quietly|painless|painlessly|hang|overdose|lethal|suicide
lethal|fatal dose|amount
ways|way|how to ~2 do|make|end it|this|myself ~2 quietly|quickly|quick|fast|without|peacefully|painlessly|painless|clean
how|make|do ~2 it|this quick|painless|painlessly|quickly
reads|read|see|sees|find|finds|found|seeing|reading this ~3 i ~3 gone|dead
be gone ~2 when|before|time ~3 reads|read|find|finds
gun|barrel|knife|blade|pistol ~3 in|to|at|against my ~1 mouth|head|throat|temple|wrist|neck|chest
pull|pulled|pulling the ~1 trigger -on
turn|turning|jerk|yank the|my|that ~1 wheel ~3
thought|thoughts|thinking|think|idea|ideas|urge|urges|plan|plans|feelings|feeling ~2 of|about|to ~3 ending|end|taking|take|kill|killing|jumping|hanging|overdosing ~2 my|it|myself|life|off|everything|me
thoughts of|about ~1 not ~1 being|living|existing|wanting
would|could|will|might|may ~3 go|going through with ~1 it|this
the ~2 only ~1 thing|reason ~3 keeping|keeps|stopping|stopped|stops|holding|prevents ~2 me ~2 from|alive|here|around|going|doing|is|was
keeps|keeping|kept me ~1 alive|going|here|breathing -with
date|day ~2 picked|chosen|set|planned ~2 out
picked|chose|set|chosen a|the|my ~1 date|day|spot|method
out|psych|psychiatric|mental|hospital ~2 ward|hospital|hospitalized ~5 attempt|suicide|tried|suicidal
after|since|from|about|survived|survive|first|second|another|failed ~2 attempt
who|one|ones ~2 finds|find|found|finding my|me ~1 body|dead|$|after
find|finds|finding my body
thought|think|thinking|imagine|plan|planned ~3 my ~1 suicide|death
suicidal ~3 daily|every|since|constantly|lately|years|months|weeks
i ~3 suicidal
everything|all|it ~1 is ~1 laid|lined|set|ready ~2 out|up|bed|pills
hung|hanged|hang|hanging @self
going|want|decided|ready|gonna|plan ~3 go|going|went through with ~1 it
only reason ~2 i ~2 not ~1 done|do|did|gone ~1 it|through
letting|let go of the ~1 wheel|railing|rope|ledge
standing|stood on ~1 the|a chair|ledge|bridge|edge|roof|tracks
tried ~3 last ~1 time|week|month|night
finish|end it|myself tonight|home|off
suicide ~1 is|seems|sounds|feels|looks|was ~3 only|option|way|answer|solution|best|good|right|easier|easy|tempting
suicide ~3 my|only|crossed ~2 mind|option|way
@very|having|have|had|my|these|stop|with|get|got|intrusive|by suicidal
suicidal $
^ suicidal
i ~3 have|got|made|had ~2 plan ~3 die|date|end|it|myself|ready|nobody|life
third|second|fourth|first|last|my|fifth|another|failed|an attempt -at|contact|text
if ~2 i ~1 had|have|got|owned ~2 gun|pistol|pills|rope|guts|courage ~6 would|done|myself|now
have|bought|got|found|ready|tied|made|prepared ~3 pills|rope|noose|blade|gun ~1 already|ready|now|tonight|here|$
guts|courage|brave ~2 to ~2 kill|end|do|die|go ~2 it|myself|through|$
bridge|ledge|roof|rooftop ~5 jump|jumping|let|letting|going|edge|over|think|thinking
almost|nearly jumped
almost|about|want|wanted|ready|going|thought|thinking|urge|think ~3 jump|jumping -rope|to|on|ship|back|in|for|at|into|up
steer|steering|swerve|swerving|drive|driving ~4 into|off|oncoming ~3 traffic|lane|tree|cliff|truck|wall|bridge|road
steering ~3 lane
saving|saved|stockpiling|hoarding|hoarded|collecting ~2 my|up|the|pills|meds|medication ~2 pills|medication|meds|tablets|case
hanging|hang ~1 there|myself|from ~4 calm|peaceful|rope|ceiling|fan|tree
planning|plan|planned ~1 my ~1 own|death|funeral|end
my own death
once|when|after ~6 i ~1 will|am ~1 be|going|gone|too $
swallow|swallowing|down|take|taking ~1 the|a ~1 whole|entire|full bottle
last ~1 thing|words|post|message|time i ~2 ever|will|write|say|do
wrote|written|writing|leaving|left|write ~2 everyone|my|family|parents|kids -ex|exes|boyfriend|girlfriend ~3 letter|letters|note|goodbye
wrote|written|writing|leaving|left|write ~1 them|him ~2 letters|goodbye
ending everything|things|it|myself $
end|ending everything -with
close|closer ~2 to ~2 ending|doing ~1 it|everything|myself|life
not|never ~3 make|making it ~2 to|past|through|until ~2 christmas|birthday|tomorrow|next|year|week|30|end|weekend|morning|month|18|25|40|this
do ~1 not ~1 want ~2 be stopped|saved|found|rescued
do it without|painlessly pain|$
end|ended|ending ~2 myself|mylife
not ~1 be ~1 alive ~2 next|by|when|much|long|tomorrow
i ~5 kill|killing|killed|murder|off|hang|hanging|shoot|shooting|drown|drowning|unalive @self
^ ~~5 kill|killing|hang|hanging|shoot|drown|unalive @self
kill|killing|killed ?my @self|self
me|urge|ready|want|wanting|plan|planning|how|ways|way|going|trying|tried|tempted|thoughts|thought|thinking|idea ~3 kill|killing|hang|hanging|drown|drowning @self
i ~5 suicidal
feel|feeling|felt|am|been|being|getting|get|became|become|still|always|so|very|kinda|again ~1 suicidal
suicidal thoughts|ideation|tonight|again|rn|right|urges|feelings|because|since|tendencies|and
my suicide|suicidal
thoughts|thinking|think|thought|considering|consider|contemplating|contemplate|contemplated|attempting|attempted|attempt|planning|plan|committing|commit|committed|fantasize|fantasizing|dream|dreaming|tried|try|research* ~2 suicide
suicide ~1 attempt|attempts|plan|note|letter -your|their
wrote|writing|written|write|left|leave ~3 suicide|goodbye note|letter|notes|letters -to
wrote|writing|written|write|left|leave ~3 suicide note|letter|notes|letters
wrote|writing|written|write|left|leave ~3 goodbye note|letter|notes|letters to ~1 everyone|all|each|kids|my|family|the|friends|mum|mom
i|we ~4 suicide
my ~1 suicide
i ~4 commit|committing|committed suicide|sui
i|me|am|want|ready|going|think|thinking|plan|planning|how ~5 end|ending my|mylife ~1 life|existence|suffering|misery
end|ending my ~1 life|existence
ended|taking|take|took|taken my own|life ?life
i ~3 take|taking my ~1 life
end it all|tonight|for good|permanently|once|forever
ending it all|tonight|for good
tried|attempted|planned|planning|going|want|wanted|ready|about|thinking ~2 end|ending it ~1 all|last|yesterday|tonight|today|week|month|year|before|twice|once|again
i ~2 attempted -to|contact|call
i ~1 attempt|attempted ~1 last|yesterday|again|twice|once|before|three|two
after|since|my ~3 attempt|attempts $
swallow|swallowed|take|took|taking|overdose|overdosed ~3 pills|pill|bottle|meds|tablets|medication|overdose ~4 die|end|asleep|all|forever|myself|tonight|gone
take|took|taking|swallow|swallowed|stockpiling|saving|hoarding all ~1 my|the|these|those ~1 pills|meds|tablets|medication
overdose|overdosed|overdosing ~1 on|again|last|tonight|myself|yesterday|and
i ~3 overdose|overdosed|overdosing|od
jump|jumping|step|stepping|walk|walking|throw|throwing|drive|driving|crash|crashing ~2 off|infront|front|into ~3 bridge|roof|building|train|traffic|balcony|cliff|tree|car|bus|truck|tracks|wall
slit|slitting|slice my
hang my @self
bullet|gun ~3 head|mouth|brain
blow my brains
painless|easiest|easy|best|quickest|quick|fastest|peaceful|good ~1 way|ways|method|methods to ~1 die|kill|go|end
ways|how to ~1 die -hard|alone
how ~2 to die
planning|plan|ready|prepared|decided|going|chose|trying|tried|gonna|about ~2 to ~2 die -my|hair|alone|soon
i|going|gonna ~3 die tonight|today|tomorrow
methods ~2 die|death|suicide
i am|are going|about to ~1 end my
this is|my ~1 goodbye|last message|note|post|words|day|night|forever
goodbye|bye cruel|forever|everyone|world -my
will ~1 not ~1 be ~1 here|alive ~1 tomorrow|anymore|next|when|by|much
last|final night|day ~1 on|alive ?this earth
see you|him|her|them on|in the ~1 other|afterlife|heaven
do something ~2 to @self
going|want|about to ~2 hurt|harm|kill @self
i want ~1 to kms
""",
    "self.wish_to_die.high": """
outlived ~1 my ~1 use|usefulness
better ~1 i ~1 dead|die|gone $
nothing|nothin ~1 to ~1 wake ~1 up for
be ~1 with ~1 my ~1 dad|mum|mom|nan|gran|grandad|brother|sister|son|daughter|baby soon
i ~1 wnat to ~1 die
forever|eternal|permanent|everlasting peace
being|be dead ~4 better|easier|kinder ~1 than
dying|death is ~2 my ~1 only|best ~1 chance|way|hope|rest|option
hope|pray|wish|hoping|praying ~2 it|this|tonight ~2 is|be|was|becomes ~1 the|my last
i ~2 want|wanna|wish ~1 to ~1 be ~1 gone|nothing|nowhere|erased $
nice|good|easier|better|lovely|peaceful ~1 to ~1 not ~1 exist|wake|live
no ~1 use|point|sense|need ~1 in|for ~1 another winter|year|christmas|day|spring|summer
cant|not ~1 see ~2 point|use|sense ~2 another winter|year|christmas|day|spring
no ~2 reason|reasons ~1 to ~1 keep ~1 breathing|living
put me down|to like|as|sleep ~2 dog|horse|animal
i have ~1 wanted to ~1 die -when|of|laughing
death|dying seems|sounds|feels|looks ~1 kinder|easier|better|peaceful|nice|calm|good
not ~1 wish|want|wanna|care|expect|plan ~2 to ~1 see ~1 another|next|the spring|summer|winter|autumn|christmas|birthday|year|morning|day|week
make|let ~1 death come|carry|take|find
eternal|permanent|everlasting rest|peace|sleep
cry|stand|weep|kneel ~3 at|on|over my ~1 grave|coffin
like me ~1 should|deserve|deserves|ought|needs ~1 to ~1 die|dead
like me ~1 should|deserve|deserves|ought|needs ~1 to ~1 be ~1 dead
if i ~1 not ~1 wake|woke ~1 up ~4 fine|ok|okay|good|better|nice|great|relief
done|finished|through ~1 living|existing|breathing -with|in|at|together|here|like
lived ~1 too|long enough|long
had|have ~1 enough of ~1 this|my ~1 life|living|world
enough of ~1 this|my life|living
wanting|wants ~1 to ~1 be ~1 dead|gone
not ~2 want|wanna|wish ~1 to ~1 be ~1 a ~1 living|person ~1 anymore
life|world ~2 not ~1 for me
i ~2 finish ~1 it|my ~1 life
kids|children|son|daughter|dog|cat|mum|mom|mother|baby|family|nan ~2 only|all ~3 keeping|keeps|kept|reason|thing ~3 here|alive|going
if ~2 not ~1 for ~3 would|will ~1 be ~1 gone|dead
better|best ~2 for ~2 all|everyone|everybody ~2 if i ~2 not ~1 wake|woke|waken|be|were|was|exist
tired|sick|done|exhausted|weary of ~1 breathing|waking|existing
not be bothered ~2 living|live|life|existing|exist|breathing|anymore
hope|wish|pray|hoping|praying|wishing|want i ~2 get|got|am|was|were ~1 hit|run|crushed|shot|struck|killed|murdered|electrocuted|poisoned -on
wish|wished|if ~1 only ~1 that|the|a ~1 car|truck|bus|train|bullet|lorry|accident|crash ~2 had|would ~1 hit|killed|taken|got|finished me
nobody|noone|body|one ~1 needs|wants ~1 me ~1 here|around|alive
pray|praying|prayed|long|longing|wishing|begging|beg ~1 for ~1 death
let|make ~1 it ~1 be ~1 my ~1 last ~1 day|night|breath
i ~2 just ~1 want|wanna ~1 to ~1 not|never|stop ~1 be|being|exist $|alive|here
take|took|takes my ~2 reason ~2 to|for ~1 live|living
rid of me
why ~2 not ~2 i|me ~3 died|die|dead instead
not ~2 want|wanna|wish ~1 to ~1 live ~1 through|with|like ~1 this|it
will not ~1 survive|live ~1 through this|it|tonight
being|be dead ~2 better ~1 than
not ~1 be ~1 alive ~2 for ~1 this
not ~1 have ~1 to ~1 be ~1 alive
i ~1 just ~1 do ~1 not ~1 want ~1 to ~1 live $
world|life|earth|everyone|they|kids ~2 keep|keeps|go|goes|be|spinning|spin|turn|do|cope|manage|survive ~3 fine|on|okay|ok|better|great|well ~1 without me
kids|family|they|everyone|everybody|people|world|parents|mum|mom|dad|children|son|daughter|friends ~5 cope|manage|survive|fine|okay|ok|great|better|happier ?off without me
kids|family|they|everyone|people|parents|mom|mum|dad|children|son|daughter ~3 deserve|deserves|need ~2 better|free ~3 mum|mom|mother|dad|father|parent|me
not ~1 matter ~3 dead|alive|exist
car|bus|train|truck|lorry ~6 not ~1 step|move|jump ~1 back|away|out|aside
envy|envious|jealous ~1 of ~2 dead|corpse|corpses
trade|swap|switch ~2 places ~4 corpse|dead|dying
god|lord|jesus|universe|heaven ~5 take|takes|call|calls|bring|brings me home|away|already|now|too|next|instead
let me die
not imagine|picture|see|face ~1 living|another|years|decades ~4 years|decades|life|longer|of
only|just alive|breathing|living because|for ~2 my|the|him|her|them
no|any place|room|spot|space ~1 for ~1 me ~2 in|on ~2 world|earth|life|planet
over|done|through|finished ?with life $|itself|and|tbh|ngl|now|really|honestly|lol
living|existing|existence|life ?just ?is|feels ?so|too|really|just hurts|exhausting|exhausts|unbearable|painful -together|with
hoping|hope|hopes|wishing|wish|pray|praying ~1 for|i|to ~2 have|get|a|an ~1 heart|stroke|aneurysm|cancer|accident|tumor|crash ~1 attack|$
hope|hoping|hopes|wish|wishing|pray|praying ~2 cancer|tumor|tumour|leukemia ~1 comes|came|come|is|kills|gets|back|spreads
terminal|fatal ~1 diagnosis|illness|cancer|disease ~4 relief|good|nice|wish|hope|welcome
fantasize|fantasizing|fantasized|dream|dreaming|want|wanting|wish|hoping|hope|pray|imagine|envy|jealous ~2 terminal|fatal|deadly
vanished|disappeared|gone|died|vanish|disappear ~1 tomorrow|tonight|today|now ~1 who|nobody|noone|would|anyone|no
if i ~1 was|were not ~1 around|here|alive|born $|anymore
easier|better|happier|simpler ~5 if|when ~1 i ~2 not ~1 around|here|alive|exist|there
think|thinking|obsessed|thoughts|obsessing|dreaming ~1 about|of|with death|dying all|constantly|every|again|24|daily|lately|more
think|thinking|thought|dream|dreaming|fantasize|fantasizing ~2 about|of not|never ~1 being|waking|living here|alive|around|up|anymore
think|thinking|thought|dream|dreaming|fantasize|fantasizing ~2 about|of not|never ~1 existing|living
hope|hoping|hoped|pray|praying|wish|wishing ~3 my heart ~2 stops|stop|stopped|gives|quits|fails
done|finished|tired with|of ?this|my life $|thing|now|forever
ready|want|time|need ~2 to ~1 leave|exit this|the world|life|earth|planet
want|wanting|need ?to ?get out of this life
want ~1 to ~1 stop|quit ~1 living|being|existing|breathing
kill|shoot|end me ?please|now|already ~3 serious|seriously|joking|kidding
please ?just kill|end me $
fine|okay|ok|happy|good|relieved with ~1 not ~1 being|waking alive|up|here
not ~1 care|mind|bother|matter ~1 if ~1 it|today|tomorrow|tonight|this ~2 was|is|were ~1 my last
no|any reason ~2 stick|stay|hang|keep ~1 around|alive|here|going|breathing
he|she|they ~2 was|were ~1 my ~1 only ~1 reason ~2 live|living|exist|alive
die|dead than ~1 live|living|be|exist ~2 without|like|alone
wish|hope ~3 accident|crash|covid|cancer ~3 killed|die|kills ?me
no one|nobody would find me
reason ~2 to keep|go|carry ~1 on ?breathing|living|existing|being
stopped|stop|cease|quit existing
life|it would|could ~1 just ~1 be over -with
trade|swap|switch ~2 places ~3 cancer|dying|dead
no|any ~1 will|desire|strength|wish ~2 to|of|for ~1 go|live|going|keep|living|exist|carry ~1 on|living|anymore|any|$
desire ~1 to go|keep on|living
jealous ~2 of ~2 people|those|anyone ~2 die|died|dead|dying
nothing ~1 would|will change if i ~2 dead|died|gone
only alive because
world would|will|could ~3 without me
plane|bus|train|car|lift ~2 crashes|crash|goes|explodes ~3 with me|i|on
my existence is ~2 mistake|burden|pointless|waste
lying if i said ~1 i wanted ~2 alive|live
wish|wishes|hope|hoping|hopes the surgery|operation|anesthesia ~2 wrong|fails|fail
my heart ~2 give|gives|gave out
wish|pray|hope|wishing|hoping|praying ~3 heart ~3 out|stop|stopped|stops
never|not ~2 want|wanted|ask|asked|asking ~2 to|for ~1 be ~1 born|alive|this ~1 life
no|not ~4 want|wants|wanna ~1 to ~1 see ~1 tomorrow|morning|another
wish|wished|should ~4 aborted|miscarried|abortion ~1 me
aborted me
not ~2 want|wanna|wish|like ~2 to ~1 exist|live|be|stay ~1 in|on ~1 a|this|the ~1 world|planet|earth
not|never supposed|meant ~1 to ~1 be|exist|have ~1 alive|exist|born|here|live
look|looking forward ~1 to ~1 it|life|dying|death|my ~1 ending|end|over|death
donate|give|trade|swap ~2 my ~1 years|life|time|organs|place ~3 someone|anyone|them|wants|deserves|who
outlived my ~1 purpose|usefulness|time
if ~1 i ~3 died|die|dead|gone|disappeared|vanished ~6 nobody|no|not|anyone|anybody|doubt|who|would
easier|better|best|happier ~3 everyone|everybody|them|all|him|her|family ~2 if|when i ~2 disappeared|vanished|left|gone|died|out -town
jealous|envy|envious|lucky ~4 dead|die|died|dying|dies ~1 young|$|people|who
why ~2 not|could|couldnt ~2 me ~8 died|die|dead|dying|killed
died|die|dead|dying|killed|accident|crash|cancer ~8 why ~1 not me
would|will|wouldnt ~2 not|fight|stop|resist|care|run ~3 if ~2 something|anything|someone ~2 happened|happens|killed|kills|attacked
button|switch|pill ~4 stop|end|cease|turn|press ~3 existing|exist|everything|living|off|life
go ~2 sleep and|for ~1 stay|never|not|forever|good ~2 asleep|wake|$
stay|staying asleep forever|$|for
part|half of ~1 me ~2 hopes|wants|wishes|wish|hope ~6 bad|cancer|die|dead|crash|over|stop|wake|end|accident|gone
hopes|hope|hoping|wish|pray ~3 biopsy|scan|results|tumor|lump|test ~3 bad|cancer|malignant|positive
not|never look|care ~8 car|truck|bus ~2 hits|hit|runs|ran|kills ~1 me
being|be dead ~1 can|could|would|cannot|must|might ~1 not ~1 be|worse|better
not|no ~2 see|picture|imagine ~1 myself ~2 being|around|here|alive|living|past|in|much|old|getting|growing -with|together
around|here|alive for ~1 much longer
not ~3 guts|courage|balls|strength ~2 to ~1 kill|do|end|go|take
save|better ~8 without me $
without me ~1 ~2 better|happier|easier|fine|save
take|takes|taking me ~1 in ~1 my ~1 sleep
god|lord|universe ~4 take|takes|took me
take|taking|waste|wasting ~1 up ~1 room|oxygen|space|air ~2
nothing|anything ~1 here ~2 for ~1 me
hate ~1 being|to ~1 be ~1 alive
do|does not ~2 care|matter|mind ~4 die|live|alive|dead|killed|death
why ~4 not ~4 been|be|die|died me|i ~3
should|could|wish|rather|supposed ~4 been me ~4 died|instead|died|dead|killed
if i never|not|just ~1 woke|wake|waking|woken|waken ~1 up
not ~1 mind|mad|object|complain|care|upset|sad|hate|bothered ~4 hit|ran|run|killed|shot|crushed|struck|die|dying ~2 by|over|tomorrow|today|tonight|me|in
hope|hoping|hoped|wish|wishing|wished|pray|praying ~6 terminal|fatal|cancer|tumor|tumour|lethal
truck|car|bus|train|driver|semi|lorry ~5 into|in my ~1 lane
easier|better|simpler|nicer|peaceful|happier ~2 to|being|be ~2 dead|gone -by
being|be dead|gone ~2 instead|sounds|would|seems|forever|is|than
fantasize|fantasizing|fantasies|fantasy|dream|dreaming|daydream|daydreaming|obsess|obsessed|thinking|think|imagine ~1 about|of|with ~1 my|being|be|me|dying|death ~1 dead|gone|dying|death|die|funeral
lives|life|everyone|everybody|family|kids|people|world|they|husband|wife|parents ~3 easier|better|happier|fine|okay|relieved|over ~3 without|if|was|were|once ~1 me|i ~3 -do|did|stop|text|moved|left|apologized
not ~1 in ~1 it|world ~1 me ~1 in
tired|sick|exhausted|done|weary of|with ~1 being|existing|staying ~1 on|alive|in|here ~1 this|the ~1 planet|earth|world
on|of this planet|earth anymore|longer
had|if i ~2 never ~1 been born
never ~1 been born
not want|wanna|wish|like|deserve ~3 be|being here|around|alive -when|with|for|in|at|people|other|couples|anyone|his|her|him|them|that|you|my|anybody|those|these|children|men
not|never ~1 be|being here no ~1 more
courage|guts|strength|brave|way ~2 to|not ~1 not ~1 be ~1 here|alive
if ~2 not ~2 for ~3 i ~2 would|will|wouldnt ~4 gone|dead|killed|ended|here|done
reason|reasons ~2 to|for ~2 breathe|breathing|wake|keep|continue|continuing|be|go|stay|living|live ~1 alive|up|going|breathing|here|on|anymore|$
living|life|existing is|was|just ~2 not ~1 for|worth|made|meant ~1 me|people
not ~2 cut|made|built|meant for ~1 life|living|this|world
not|no ~2 see|find|seeing ~2 point|reason|purpose|sense ~3 alive|living|life|existing|being|anymore|going|continuing
not ~1 want|wanna|like|wish ~1 to ~1 even ~1 exist|do
passively|passive suicidal
what|anything|nothing|something ~4 to live for
why ~2 i ~2 still here|alive
take|need|how ~4 not|never wake ~1 up
dead|gone by next|tomorrow|monday|morning|christmas|summer|friday|sunday
i ~2 be ~1 happier|better dead
should ~1 be ~1 dead
not ~1 plan|planning|intend|going|expect ~1 to ~1 be ~1 here|alive|around ~1 next|tomorrow|by|when|much|long|anymore
make it to|past christmas|birthday|tomorrow|next|30|18|25|40|weekend
happier|easier|better|nicer ~1 if|when|being|to|me|than|off ~2 dead|die|died|dying
dead|dying|death ~3 would|could|might|will|is|sounds|seems|feels ~2 be ~1 easier|better|relief|peaceful|nice|kinder|mercy|blessing|freedom|release|good|fine
wait|look|looking ~2 forward|to ~1 to ~2 die|dying|death|it|when
can not wait to|for ~1 die|death|dying
i ~2 be ~1 better|happier|fine|ok|okay|glad ~1 if ~1 i|off|dead ~1 dead|died
fine|better|ok|okay|happy|happier|relieved|glad if i ~1 died|die|dead|disappeared
mind|care|matter ~2 if ~3 hit|hits|ran|killed|shot|took ~1 me
disappointed|sad|angry|upset|mad|hate ~3 i ~2 woke|wake|waking|survived|alive|live
hate ~2 that ~1 i ~2 woke|wake|survived|alive|live|exist
hoping|hope|wish|wishing|wishes|waiting|pray ~3 accident|cancer|heart|illness|plane|death|disease|something ~6 me|not|stop|happen|kill|fault|would|stops|take|fatal
wish|want|hope ~2 my heart ~3 stop|stopped|stops|beating
like|want|prefer|rather|love|wish|need ~1 to ~1 not ~1 exist|existing|alive
nothing ~2 left ~2 for me|here
there ~1 is ~1 nothing ~1 left ~2 for|here|me|world
living|existing|life|existence|alive|waking ~3 is|feels|seems|like ~3 punishment|torture|burden|hell|unbearable|pain|curse|chore|pointless|worth
world ~2 better|without ~2 without|people ~1 me|like
not ~1 belong ~2 here|world|earth|anywhere ~4 out|want|die|leave|anymore
want ~3 life ~3 over|end|ended|done
it ~1 to ~1 be ~1 over ~1 life|living
lost|losing|lose|no|have|without|any ~3 will|desire|wish|reason|reasons|motivation|want to ~1 live|go|exist|carry|keep -with|on|back
see ~1 myself ~1 living|alive|here|making -in|with|together
feel|feels|like|am|already ~3 already dead
should ~1 be ~1 dead|dying
should ~1 not ~1 be ~1 alive|here
will to live ~1 anymore|$
ready|want|time ~3 to ~1 go|leave ~2 home|heaven|forever|now|peace ~2 jesus|god|heaven|already
take|god|lord|jesus|universe ~2 take me
god ~3 take|end|kill me
deserve ~1 to ~1 be ~1 alive|here|live
not deserve|worthy|supposed ~2 to|of ~2 live|living|life|alive|exist|breathe
i ~4 want|wanting|wanted|wish|need|crave|prefer|love|like|hope|hoping|waiting|wishing|ready|rather|praying|pray|begging ~3 to ~2 die|dead|death|disappear ?forever -hair|her|him|my|alone|for
i ~2 want ~2 to ~2 die
^ ~2 want|wanting|wish ~1 to ~1 die|dead
want|wanting|wants|wanted|ready|desire|urge|wish to ~2 die ~1 so|right|already|badly|lol|now|everyday|every|because|when|tonight|again|i
makes|make|making|made me ~2 want|wanting ~1 to ~1 die|dead|kill|disappear
wish|wished|hope|hoped|want|wanted|pray|prayed|rather ~2 i ~3 die|died|dead|disappear|vanish|gone|disappeared|vanished -inside
wish|wished i ~2 never|not ~1 born|existed|alive|exist|woken|here|wake
wish|wished i ~1 were|was ~1 dead|gone|never
i ~2 wish ~2 would|could|just ~2 die|end -work|shift|day|pain|feeling
wish|wished|hope|hoping|pray|praying|want ~3 car|truck|bus|lightning|cancer|heart|someone|something|plane|meteor|train ~5 hit|hits|kill|kills|run|runs|take|takes|ran|struck|strikes|crash|crashes|stop|stops|end|ends ~2 me|over|out|beating
hope|wish|pray|praying|want|hoping ~4 car|truck|bus|train|someone|something|lightning|cancer|god|they|plane|it ~3 me
hope|wish|pray|want|hoping|praying|mind|care|rather|could|just ~5 not|never|without|stop|do ~2 wake|waking ~1 up|again|tomorrow
not|never|without ~1 wake|waking ~1 up|again|tomorrow ~1 again|anymore|tomorrow|sounds|one|would|ever|morning
go to|sleep|fall|bed ~2 sleep|asleep ~3 not|never|forever ~2 wake|waking|up|forever
sleep forever|and|forever ~1 not|never ~1 wake
i ~2 do|could|would not|want ~2 want|wish|deserve|like|need|enjoy|care|going ~2 to ~3 live|alive|exist|here|existing|living -with|together|in|alone|without|there
not ~1 want|wish|wanna|deserve|like|wanting ~2 to ~2 live|exist|alive|living|existing -with|together|in|there|alone
not ~2 want ~2 to ~2 be here ~1 anymore|any|longer|no|today|tomorrow|at
do not ~1 want ~1 to ~1 be ~1 alive|here -with|at|in|when|tonight
no longer ~2 want|wish|wanting|wanna ~2 to ~2 live|exist|alive|here|be
stop|quit|cease|rather|want ~3 to|not|from ~1 exist|existing|breathing -in
stop|quit existing|breathing|living
not|never|stop|no ~2 exist|existing ~1 anymore|any|sounds|would|longer|was
i ~3 not exist|existing|alive -been
would rather|better|sooner ~2 be|not ~1 dead|alive|exist|die -than|wrong|be|here
i ~1 would rather|sooner ~1 be|die|dead ~1 dead|than -text|call
be|being|better|am|were|was ~1 better|off dead
better off ~2 dead|gone|without me
wish|wishing|waiting|longing|long|ready|pray|hoping|hope|beg|want|wanting|welcome|crave|craving|looking|begging|seeking|invite|dream|dreaming ~3 for|about|to|of|forward|death ~2 death|dying|end|reaper|die
death ~3 relief|release|peace|peaceful|escape|option|answer|solution|comfort|sounds|way|calling
way out ~5 death|die|suicide|dying
i|me|am|we ~3 welcome|invite|want|crave|embrace ~2 death
wait|waiting|invite|welcome ~3 reaper|death
i deserve|need|ought|should ~1 to ~1 die|death|dead -alone
should|would ~1 have ~2 died|dead
i ~2 should|could ~2 be|just|do ~1 dead|die
why ~2 am|do|did i ~2 still ~1 here|alive|exist|wake|breathing|living
why ~1 am i ~1 alive|living|even
what ~3 point|reason|purpose|sense ~2 of|in|to ~2 living|life|alive|going|being|live|existing
no|any|point|reason|purpose|see|find ~4 point|reason|purpose ~2 of|in|to|for ~2 live|living|alive|stay|existing|here|life|being|exist ?here -with|together
no|not|nothing|little|anything ~5 reason|point|left|worth|purpose ~2 to|in|living|for ~2 live|living|alive|for|stay -him|her
nothing|anything|something ~3 live|living for
nothing ~2 worth living
life ~2 not|no|nothing|never ~3 worth ~2 living|it|anymore
not ~1 worth ~1 living|it|life anymore|without
tired|sick|done|exhausted|over|fed|hate ~2 of|with|being|up ~2 living|alive|life|existing|existence -together|alone|in|with
tired|sick|exhausted ~2 of ~2 being|staying alive|here
hate|hating being alive|here
hate living|existing|waking -here|in|with|there|together|alone|by|at|on|out|up
i ~2 hate ~1 my ~1 life ~1 and|so|want
do|does|would|will not|no ~2 care|mind|matter ~2 if|whether|about i ~3 live|die|died|alive|dead|lived|wake|woke|living
care|mind|matter|bother ~3 if i ~2 died|die|dead|live
world|everyone|everybody|they|he|she|family|kids|people|friends|parents|all|life|things ~4 better|happier|easier|fine|relieved ~1 off ~2 without|if ~1 me|i ~2 -do|did|stop -text
world|everyone|everybody|they|he|she|family|kids|people|friends|parents|all ~4 better|happier|easier|relieved ~2 if i ~2 gone|dead|died|not|disappeared|exist|never|around
better ~1 off ~1 without me -he|she
better ~1 place ~1 without me
no one|body|nobody ~2 miss|notice|care|cry ~2 if|when i ~2 gone|die|died|dead|disappeared|killed|vanished|disappear
nobody ~2 miss|notice|care|cry ~2 if|when i ~2 gone|die|died|dead|disappeared|killed|vanished|disappear
if i ~1 died|killed|disappeared ~5 nobody|no|would|anyone|sad|miss|notice|care|happy
can|could not|no ~2 live|living ~1 like|without|anymore|another|any ~1 this|him|her|anymore|day|longer
can not|no ~2 live anymore
life ~2 feels|is|seems ~2 pointless|meaningless|worthless ~1 and|i|without|now
my life ~1 is|has ~2 over|pointless|meaningless|worthless|ended -the|here|as|how
want|wish|ready|need|deserve|time ~3 to ~2 leave|depart this|the ~1 world|earth|planet
leave this ~1 world|earth|planet
be|join|see ~2 with ~2 mom|mum|dad|him|her|grandma|brother ~1 in heaven|afterlife
not meant to ~1 be ~1 here|alive|live
ready|want|wish|like ~1 to ~1 not ~1 be ~1 here|alive|exist
wish ~3 not ~1 here|alive|exist
want|wanted ~2 life|existence ~2 over|end|stop
wish|want ~2 my life ~1 to ~1 end|ended|over|was|would
my @suicide
not ~1 afraid|scared|fear ~2 of|to ~1 dying|die|death
""",
    "self.harm.high": """
fresh|new|deep|more cuts ~1 all|on|over|across|up
hit|bang|bash|smash|hitting|banging ~1 my ~1 head ~1 on|against|into|off ~1 the ~1 wall|floor|table|door
bang|banging|bash|bashing|smash|slam|slamming|bashed|banged|slammed ~1 my ~1 head|fists|fist|hand|hands ~1 on|against|into|off ~1 the ~1 wall|walls|floor|door|desk|table|tiles
cutting ~1 is ~2 only|helps|works
new|fresh cuts|burns ~1 on|across ~1 my
took|take ~1 a knife|razor|blade|lighter to my|myself
sliced|slicing|slit|gashed|slashed ~1 my ~1 @body|thigh|thighs|skin|forearm
not ~1 cut|harmed|burned|sh ~1 in|for|since ~3 days|weeks|months|years|day ~6 tonight|might|want|urge|close|struggling
pulling|pull|rip|ripping|pulled|tear|tearing ~1 my ~1 own ~1 hair ~1 out
till|til|until ~1 i|it|they|my ~2 bleed|bleeds|bled|bloody|bruise|bruised|raw
punched|hit|slapped|bit|burned|burnt|scratched|choked @self ~1 in|on|with|until|till|again|because|to
go|blade|razor|knife at|to my ~1 wrists|wrist|arms|arm|thigh|skin
blade|razor|scalpel ~1 is|in|to|on|against ~2 my ~1 hand|wrist|skin|arm|thigh|leg|pocket
cut|cuts|cutting|burned|burns|scratched|carved ~1 up ~1 my ~1 arms|arm|thighs|thigh|legs|leg|wrists|wrist|stomach|hips -on|off
starving|starve|starved @self|me|on ~1 as|purpose|to|because|until
not ~1 eaten|eat|eating ~6 on purpose
blade|razor|knife ~3 only ~2 helps|help|calms|relief|comfort|thing
end|ended|sit|bathroom ~3 with a|the|my blade|razor
relapsed ~6 cuts|cut|cutting
the|my cutting ~2 worse|started|again|back
stick|stab|poke|prick needles|needle|pins|pen ~2 my ~1 hand|arm|arms|leg|skin|fingers
bang|hit|banging|hitting|punch|punching|smash ~3 my ~1 own ~1 head|face|wall|walls|legs ~3 until|till|because ~1 i ~1 hurts|deserve|bleed|bleeds
fresh|new|deep cuts|cut|scars|wounds|burns ~3
scars ~6 new|adding|fresh|more|cutting
dig|digging|dug ~1 my ~1 nails|fingernails
hide|hiding|cover|covering|hid ~3 cuts|scars|burns|wounds|marks
cuts|scars|marks|scratches|burns|bandages|wounds ~2 on|all|up|down|over|across ~2 my|arms ~1 arms|legs|thighs|wrists|wrist|arm|leg|body|stomach
hitting|punching|slapping|hit|punch|slap|slapped|punched ~1 myself|my|own ~1
i ~2 cut $
and i cut -him|her|my|off|the|it|ties
hurting|cutting|harming|burning myself
hurt|hurting myself ~1 ~6 control|feel|relief|calm|better|makes
urge|urges|want|need ~3 to ~1 cut|burn|harm|hurt|hit ~1 again|myself|tonight
self injury|injuring|inflicted|mutilation|destructive
carved|carve|carving|scratched|cut|etched|burned ~4 into|in|on my ~1 leg|arm|skin|thigh|wrist|hand|stomach|chest
hid|hide|hidden|hiding ~2 knives|razors|blades|scissors|pills ~2
cuts|cutting|cut|burn|burns|harm|hurting ~3 when|whenever|if|because|makes|helps i ~2 feel|get|am|feels|me
habit|addicted|addiction|urge|urges|thinking|thoughts|tempted|back|started|resorted|returned|relapsed|relapse ~2 of|to|about|into|with|on cutting|harming|burning|hurting -off|down|back|ties|contact|corners|the|him|her|people|out|short|it|carbs|weight
pick|picking|picks|dig|digging|pinch|pinching|tear|tearing|rip|ripping|scratch|scratching|bite|biting|claw|clawing ~2 my|at ~2 skin|nails|arms|arm|legs|face|scalp ~5 hurt|hurts|pain|purpose|bleed|bleeds|bleeding|blood|raw
starve|starving|starved|punish|punishing|punished|hate|hurt|hurting|harm|harming ~1 @self ~4 punish|punishment|deserve|purpose
feel|want|miss|need|crave|touch|keep|hide|hold|bought ~3 the|a|my ~1 blade|razor|razors|blades ~2 again|skin|in|under|case|hidden|just
took|take|taken|put|used|use ~2 razor|blade|knife|lighter|scissors|cigarette ~2 to|on|against|into my|myself ~1 @body|thigh|thighs|arm|skin
arm|arms|thigh|thighs|legs|wrists|wrist ~3 covered|full|all ~3 cuts|scars|bandage|bandages|blood|scratches|again|$
burn|burned|burning|burnt ~2 myself|my|me ~3 cigarette|cigarettes|lighter|iron|matches
on purpose ~2 hurt|hurts|bleed|pain
relapsed ~6 clean|arm|arms|cut|cutting|blade|razor|harm
clean ~6 relapsed|cut|slipped
hide|hiding|cover|covering ~1 my ~2 scars|cuts|arms|wrists
bang|banging|smash|hit|hitting ~1 my ~1 own ~1 head ~2 wall|against|table|until|floor
stop|stopped|quit|quitting|about|help|with cutting -off|down|back|my|his|contact|corners|people|him|her|them|class|carbs|sugar|ties
want|urge|need|tempted|wanna|going ~2 to|and ~1 cut ~1 so|again|tonight|rn|right|badly|deep|really|$
made|make|making ~1 @self ~1 bleed|throw|vomit|puke
scratch*|pick|picking|bite|biting ~2 my|skin|arm|arms ~4 bleed|bleeds|blood|raw
scratch*|pick|picked|picking|dug|tore|ripped ~2 my ~1 arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|scars|cuts|scabs ~1 open|apart|up ~1 again|$
scars|cuts|cut ~3 my|on|all ~1 my|arms|wrists|legs|thighs ~3
hitting|hit|banging|bang|punching|slamming ~1 my ~1 own ~1 head|face|legs|fists
urge|urges|want|need ~3 to|of ~1 sh|harm|bleed
relapsed ~3 clean
clean ~2 for|since ~3 months|weeks|days|years ~4 cut|harm|relapsed|blade
addiction|addicted|addicting ~5 harm|cutting|self
cut|cutting|cuts|burn|burning|burned|burnt|hurt|hurting|harm|harming|harmed|scratch|scratching|scratched|injure|injuring|injured|punish|punishing|starve|starving|carve|carved|choke|bruise|bite|biting|stab|hit|hitting|punch|punching|slap|slapping|cutted @self -off|out|up|from|some|a|in
hate @self ~3 cut
self harm|harmed|harming|harms|injury|injure|injuring|mutilation|mutilate
started|start|starting|stop|stopped|back|again|relapsed|relapse|relapsing|been|kept|keep|resort|urge|urges|tempted|want|wanting|need|clean|addicted ~3 to|from|on|with|about|of cutting
i ~2 relapsed|been|started|keep|kept|resorted ~3 cutting
been|started|back|keep|again|urge|relapsed|kept cutting ~1 again|myself|because|to|lately|since|every
cut|cutting|slit|burn|burned|slice|scratch|carve my ~1 @body
razor|blade|blades|razors ~6 skin|wrist|wrists|arm|arms|again|myself|thighs
i ~3 cut ~1 deep|deeper|again|tonight|last|every|too -my|him|her|off|ties
bleed|bleeding ~3 on purpose
""",
    "self.loaded.middle": """
sorry ~3 being ~2 burden
everyone|you|they|all ~1 can ~1 rest ~1 now
nobody|noone|one ~1 would ~1 even ~1 notice for ~1 days|weeks|a|months
at|by|near|on ~1 the ~1 railway|railroad|tracks|cliffs ~1
^ ~1 love you|u all ~1 sorry
told ~3 samaritans|helpline|lifeline|hotline ~3 wait|till|until|morning
wont|not ~1 need it|them|anything ~3 tomorrow|anymore|morning
rest for ~1 ground
not ~1 face|take|bear ~1 another ~1 morning|day|night|week|year|christmas|birthday
with ~1 me in it -anymore|photo|picture
out of ~1 everyones|everybodys|peoples ~1 hair|way
my ~1 exit plan
know|picked|chose|decided ~1 which train|bridge|building|pills|tree|way ~1 $
balcony|bridge|bridges|cliff|water|tracks|roof|window|river|drop|train|trains|platform|overpass|sea ~3 look|looks|looking|looked|seems|calling|calls ~2 inviting|tempting|easy|me
looking|look|looked|staring ~1 at ~1 bridges|beam|beams|rafters|rope|ledge|overpass|knives|blades
looking|look|looked|staring ~1 at ~1 the ~1 beam|beams|rafters|rope|ledge|overpass|knives|blades|tablets|pills|tracks
took|taken|swallowed them all
life ~1 insurance ~6 kids|debts|family|help|pay|clear|them|her|him|mum|mom
mum|mom|they|kids|everyone|family|dad ~3 cry|sad|upset|grieve ~4 then|but|after ~3 free|fine|better|ok|over|forget|relief
how ~1 long|many|days ~6 till|until|before ~1 someone|anyone|they|somebody|he|she ~1 found|find|finds|notice|noticed|notices
would|will she|he|they ~2 come|cry ~2 the funeral
^ no him|her no me|life|us
end am
made|making ~1 arrangements|provision ~6 dog|cat|house|funeral|affairs
not ~2 be ~1 a ~1 trouble|burden|bother to|for ~1 anyone|anybody|them|family|kids
switch|turn|shut ~1 myself|me off $|forever|for
put me out of my ~1 misery
lied|lie|lying ~4 crisis
crisis team|house|nurse
promised ~6 before i ~1 do|did anything|something|it
goodbye note|letter|letters to
took|take ~1 the lot
guess i|ill ~1 will|ill|just ~1 die
guess ill ~1 die
^ ?i ?am ?sat ?sitting ?parked at|by|near the ~1 tracks|cliff|cliffs|bridge|rails|quarry -with|bar|for|pub
parked|stopped|pulled at|by|near|up the|at ~1 cliff|cliffs|bridge|quarry
i ?have made ~1 my ~1 peace with ~1 it|that|everything
gave|giving|given away ~2 my ~6 need|use
all|last|the|my letter|letters|notes ~1 are|is|written|done|sealed|finished|today ~1 written|done|sealed|finished
wrote|written the|my last letter|note
meet my ~1 maker
thank|thanks|thankyou ~8 over for me
let|get me off this|the ride|planet|world|earth|rock ~1
same|those|these|the thoughts ~2 as before
no tomorrow|future $
if|when|once|until|till my ~1 mother|mom|mum|dad|father|parents|dog|cat|nan|gran ~2 dies|die|gone|passes|goes ~3 i ~2 go|too|done|finally|leave|end|free
should ~1 have ~1 been ~1 the one ~1 $
^ ?and ?yes ?so ?but i ?have tried ?it ?that ?to ?do ?it ?once|twice|a|two|three|few|couple ?of ?years|months|weeks|year|month|week|night ago|last|once|twice|before|already|$ ?year ?month ?week ?night $
^ ?yes ?yeah ?i tried|attempted ?it ?to ?once|twice|in ?two|three|few|last|19|20 ~2 ago|year|before|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026
nobody|noone|not|never ~1 look|looking for me ~1 $|tomorrow|please|after|tonight
^ ?and ?yes ?so ?but i ~1 tried ?it ?to ?do ~1 last|once|twice|before|again|in|two|three|a|$ ?year ?week ?month $
scared|afraid|dont|not ~4 alone with ~1 my|myself ~2 thoughts|head|mind|tonight|$
i ~1 will|am|gonna|want|might ~2 end|ending it $
^ ~1 kill $
want|hope|wish @him|him ~1 to ~1 find me|my $
stopped|stop|not|quit ~2 eating|eat|drinking|drink ~6 fade|waste|disappear|away|wither|vanish
not|never ~1 care|mind|bothered|matter ~2 what|if ~3 happens|happen|become|becomes|happened ~2 me|myself
papers|will|affairs|documents ~3 in order|place
i|they|everyone|all ~3 relieved|glad ~2 if|when|once|to i ~2 gone|not|left|disappear
thoughts ~2 back|again ~4 hospital|ward|before
taking|take|drinking|saving ~3 rather than|instead
pills|tablets ~3 enough|saved|counted
enough ~1 pills|tablets|meds|paracetamol
you|nobody|anyone ~2 not|never ~1 hear ~1 from me ~1 again
wont|not ~2 need ~1 you|this|it ~2 after ~1 tonight|today|tomorrow
this is goodbye
tell ~1 my|the ~1 mom|mum|kids|dad|family|daughter|son|sister|brother|parents|mother|father ~1 i ~1 love|loved
waste of ~2 human|person|being|body|existence
no|not ~2 valgo|sirvo ~1 para|de nada
can not stay|live ~1 here|like ~1 anymore|this|$
i did it again ~1 last|$
want|wish ~1 to ~2 sleep ~1 forever
nobody|noone|body needs me
i am ~2 on the|my|a ~1 roof|rooftop|railing|parapet|bridge -bar|terrace|deck|with|for|restaurant|garden
standing|stood|sitting at|by|on|near|next ~2 tracks|rails|ledge|railing|cliff|bridge -bar|with
made|making|make|at peace with ~1 death|dying|ending
holding|gripping ~1 the|a|my ~1 knife|blade|razor|rope|pills
you ~2 not ~2 hear from me ~2 again|anymore|after ~4 thanks|thank|sorry|goodbye|tonight
feel|feeling|felt like ~1 dying $|every|all|constantly|when|since|without|again|right|inside|today|tonight
dark|bad|scary|awful|black|intrusive thoughts ~3 back|leave|alone|again|louder|worse|return|coming|stop
thoughts ~1 will|do|are not ~1 leave|stop|going|shut
make it ?all stop
want|need|wish|wanted it|everything|this ?all ?just ?to|would stop|end -with|between
took|taken|swallowed|downed ~1 all of them
stopped|stop|quit|skipping ?taking my insulin|heart|epilepsy|seizure
wrote|written|finished|sealed the|all|my letters ~1 one|to|for ~4 one|mum|mom|kids|family|everyone|parents
passwords|will|papers|keys ~3 in|on the|my drawer|desk|envelope|table ~6 peace|sorted|ready|done
everything|all ~2 sorted|settled|arranged|prepared ~12 passwords|neighbour|neighbor|cat|dog|drawer|letters|peace
no more pain -killers|meds
if|when|in ?case anything|something|sth ?ever ~1 happens|happened to me ~8 tell|look|take|give|know|find|knows
when|once|if i am ?finally out of ~1 picture|way|everyones
trains|train|bridge|water|drop|edge ~3 look|looks|looking ~2 easy|inviting|peaceful|good
said|told|saying ~2 bye|goodbye|goodbyes ~1 to? ~2 everyone|everybody|them|family|kids ~6 notice|noticed|know|knew|today
gun|rifle safe|cabinet ~1 code|key|keys|combination|open|unlocked
tonight ~1 is the night
tonight|today ~1 i ~1 am|will ~1 doing|do it
to|will|am do|doing it ~1 after|before ~3 birthday|christmas|funeral|exams|payday
plan is to do it
one|nobody|body ~1 can|could|will stop me
last|final ~1 message|text|post|note|goodbye ~1 from me
researching|researched|googled|googling|looked|looking ~3 ways ~1 to ~1 go|die|end|disappear
look|looked|looking|googled|checked ~2 how high|tall|deep
take|look care|after ?of my ~1 cat|dog|kids|pets|baby|mum|mom|sister|brother ~2 when|if|after|once i ?am gone|die|dead
sorry for ~1 everything ~6 goodbye|gone
rest|part ~2 wants to follow
only|one way out ~8 permanent|end|final|die|death
permanent ~1 way|solution|exit|sleep|one|fix ~1 out|$
i tried again
giving|gave|given|give away ~1 all ~1 my ~2 things|stuff|belongings|possessions|pets|clothes
giving|gave|given|give ~1 my|all ~2 things|stuff|belongings|possessions|pets ~1 away
want|wanted|need|wanting out $
want|wanted|need|wanting out of ~1 this|my life|world|existence|body|skin
not ~3 feel|feeling|want|wanna ~2 like|to|be ~2 being|be ~1 a ~1 person|human
waste of ~1 space|air|oxygen|skin|breath|life
take|taking|wasting|using ~1 up ~1 space|air|oxygen
world ~4 not|never ~1 need|want|miss me
thoughts ~1 are|came|come|keep|got|get|coming|getting ~2 back|worse|stronger|dark|darker|louder|scary|again
dark|darkest|scary|intrusive|bad|awful thoughts
it ~1 will ~1 be over ~1 by|soon|tonight|tomorrow
it will all be over
lied ~2 to ~3 nurse|therapist|doctor|psychiatrist|counselor
said|say|saying ~2 my ~1 goodbyes
wanna|want|going|ready|time|gonna|need ~2 to ~1 check|peace|clock|tap|bow out $|of|forever|for|tonight|permanently
not|no ~2 want|wanna|like ~1 to ~1 wake|get ~1 up ~1 tomorrow|anymore|in
can|could not ~2 keep|live|go|do|take|carry|continue ~2 living|going|on|like|this ~1 this|like|on|anymore|way
no ~1 one|body would|will ~2 care|notice|miss
nobody|noone|no-one would|will ~1 even ~1 care|notice|miss
what ~3 point ~2 anymore|in|of|to ~1 anything|anymore|living|all|trying|any|this|me
broken|damaged beyond|repair ~1 repair
nothing ~2 left ~1 for|in|to ~1 me|lose|give|anymore
everything ~2 is pointless|meaningless|hopeless|over
planning|plan|prepare|preparing ~1 for ~1 my ~1 death|funeral
can|could not|no ~1 do|take|go|handle|bear ~1 this|it|on ~1 anymore|any|longer|like
can not ~2 anymore -wait|stop|text|sleep|eat|with
can not go|keep on|going|like
what ~2 the point -of|in|to|with|if|when|about
no|see point -in|of -texting
i ~2 give|giving|gave up -on|smoking|my|the|coffee|sugar|alcohol|a
giving|give up on ~1 life|everything|living|myself
i ~1 am ~1 done ~1 with ~2 life|everything|all|it|world
i am ?just ?really ?completely ?finally ?totally ?honestly done $
everything ~1 to ~1 stop|end
want ~2 it ~1 all ~1 to ~1 stop|end|over
want|wish|need ~2 pain|hurt|hurting|suffering|thoughts ~2 stop|end|over|away ~1 forever|$
make it|this|the ~1 pain ~1 stop|end
want|wanna|going|ready|should|might|could ~1 to? ~1 end it -with|here|there|on|up|well|over|friendly|nicely|sooner
to end it $
want|like|wish|could ~3 to ~1 disappear|vanish -from|his|her
wish|want ~3 disappear
disappear|vanish forever|completely|from ?this|the ?world|earth
no ~2 way|hope|future|light ~1 out|left|for|forward|ahead ~1 me|anymore|tunnel
no way out
not ~1 see ~2 future|tomorrow|way|light|myself
hopeless|worthless -of|but|to|romantic|about|after|at|with|for|when|because
i ~2 am|be|feel|become|being ~2 burden
burden ~1 to|on everyone|people|them|everybody|family|all
hate|despise @self
hate my life|body|existence
about|going|gonna|might|may|want ~2 do something ~1 stupid|bad|terrible|crazy|drastic|i|reckless
not ~1 safe ~1 with|from|alone|by|around|right ~1 @self
do not ~1 trust @self
not ~2 feel ~1 safe
scared|afraid of|what @self|i -might
scared|afraid ~1 of ~1 what ~1 i ~1 might|could|will|may ~1 do
i ~3 not be ~1 here|around|alive -with|at|in|couples|people|him|her|them|others|anyone|friends|his|my|men|families
i ~3 not here -with|at|in
if ~1 i am ~1 alive|here ~1 tomorrow
dead inside
cry|crying ~2 for help
i ~2 need|want ~2 help ~1 now|tonight|please|asap -me|to|with|him|her
lost ~2 will ~2 live|go
will to live
survive ~2 tonight|night|another
get|make ~2 through ~2 tonight|night
imagine|imagining|picture|think|thinking|thoughts|thought|dream|dreaming|fantasize|obsessed ~3 dying|death|funeral|dead -to
my funeral
past hope|saving
no ~1 one|body ~3 miss me
nobody ~2 miss me
@lol ?but ?no seriously die|dead
i ~1 died ~2 ago|inside|already
weapon
i ~2 am not okay|ok|alright|fine -with
should ~2 i ~1 end ~1 everything|all
""",
    "self.word.weak": """
suicide|suicidal|suicides
die|dying|death|dead|died
kill|killed|killing|kills
overdose|overdosed|pills
alive|living|existence|exist|existing
funeral|grave|coffin|afterlife
@self
""",
    "self.harm.weak": """
cutting|cut|harm|bleed|bleeding|blood|razor|wrists|scars|blade|scratch|burn|punish|self
""",
    "self.gloom.weak": """
worthless|hopeless|pointless|meaningless|purpose|worth|burden
attempt|attempted|attempts|thoughts|ideation|urges|relapsed
goodbye|forever|disappear|peace|heaven|god|gone|anymore
tired ~2 of ~2 everything|living|life|it|being
wish|hope|pray|praying ~3 i|me ~2 not|never|could|was|were
psych|ward|hospital|hospitalized|psychiatric|inpatient|er
""",
    "self.tool.weak": """
gun|knife|rope|noose|bridge|jump|bottle|oncoming|weapon|trigger|ledge
""",
    "self.near.weak": """
i|me|my|@self ~5 die|dying|death|dead|kill|killing|suicide|suicidal|alive|exist|existing|overdose
die|dying|death|dead|kill|killing|suicide|suicidal|alive|exist|existing ~5 i|me|my|@self
""",
    "hurt_by.word.weak": """
hit|hits|hitting|beat|beats|slap|slapped|slaps|punch|punched|push|pushed|pushes|choke|choked|grabbed|kicked|throws|threw|bruise|bruises|belt|physical
abuse|abused|abusive|abuses|abuser|threat|threats|threaten|threatens|threatening|threatened|violent|violence|rape|raped|assault|assaulted|molested|touches|touched|force|forced|forces|forcing
stalk|stalks|stalking|stalker|follows|following|controls|controlling|locked|tracks|tracker|blackmail|harass|harasses|harassing
screams|yells|insults|humiliates|temper|passport|nudes|police|allowed|permission|isolated|trapped
""",
    "hurt_by.fear.weak": """
scared|afraid|terrified|fear|unsafe|danger|police|escape|trapped|hiding|frightened|scares
""",
    "hurt_by.near.weak": """
@close|he|she|they ~5 hit|hits|hitting|beats|slapped|slaps|punched|pushed|pushes|choked|grabbed|kicked|throws|threw|abuse|abused|abusive|abuses|abusing|threatens|threatening|threatened|violent|raped|assaulted|molested|touches|touched|forced|forces|stalking|stalks|follows|following|controls|locked|screams|yells|insults|humiliates|harasses
scared|afraid|terrified|fear|frightened ~5 him|her|he|she|they|@close
""",
    "may_hurt.word.weak": """
stab|stabbing|strangle|murder|shoot|bleed|revenge|violent|punch|hurt|hurting
""",
    "may_hurt.intent.high": """
held|pinned|holding|pinning @him|him ~1 down
angry|mad|furious|frustrated ~1 i ~1 could|might|will|want ~1 to? ~1 hurt|hit|shake|smack ~1 the|my|our|them ~1 kids|children|baby|kid|son|daughter
angry|mad|furious|frustrated i ~1 could|might|will hurt|hit|shake|smack ~1 the|my|our kids|children|baby|kid|son|daughter
know ~1 when|where|his|her ~2 shift|finishes|ends|works|lives|parks ~6 waiting|wait ~2 with ~1 my|the|some ~1 boys|mates|cousins|brothers|guys
imagining|picturing|imagine|picture|thinking|dreaming ~2 pushing|push|hitting|choking|smothering|drowning|running ~1 @him|him|her|them
put|putting|had|held ~1 my ~1 hands|hand ~1 on|around|round ~1 @him|his ~1 neck|throat
i|ill|will|gonna|going ~2 end @him|him $|if|tonight|for|myself
i ~2 shook|shaken|shake|shaking|hit|slapped|smacked ~1 the|our|her|his ~1 baby|toddler|newborn|child
i ~3 hurt @him|him|her ~2 physically
ill kill|murder|stab|shoot|strangle|hurt|bash @him|him|his|that|both|my
bought|got|have acid|petrol|gasoline|kerosene ~2 for @him|his
in|on|outside|at ~1 his|her|their ~1 street|road|car|garden|yard ~2 with ~1 a baseball|cricket|bat|knife|hammer|gun|machete ~1
somebody|someone is ~1 going|gonna ?to get ~1 hurt
run|running|mow|mowing @him|him ~1 down|over ~1 with ~1 the|my|a ~1 car|truck|bike|van
if i ~1 not ~1 have @him|him ~3 nobody|noone|no|one
throw|throwing|pour|pouring|splash|chuck ~1 acid|petrol|gasoline|kerosene|boiling|bleach ~3 on|at|over|in @him|his
run|running|mow|mowing|knock|knocking @him|him ~1 over|down -the|with|to|by
put|putting ~1 a bullet|knife|blade ~1 in|into|through ~1 @him|his|both|someone|head
his|her|their ~2 house|place|work|door|flat|apartment|gym|office with ~1 a|my|the ~1 hammer|bat|knife|gun|crowbar|axe|machete|weapon
the one ~1 to|who ~2 do|does|kill|kills ~1 it|him|her|them
wait|waiting|ambush|jump|catch ~2 for ~1 him|her|them ~4 and beat|hurt|kill|punch|jump|stab|smash
i|will|would ~2 burn|torch ~2 house|place|car|flat|it ~1 down ~2 with ~2 them|him|her|both
i ~2 burn ~1 that|his|her|their house|place|flat|car ~1 down
i ~2 threw|hurled|smashed|broke ~3 at|on|over|across ~1 his|her|him|their ~1 head|face ~1
i ~2 threw|hurled ~3 at him|her|them ~2 hit|cut|bleeding|face|head|hospital
kill|murder|stab|shoot|strangle ~1 that|the ~1 bitch|bastard|whore|slut|asshole|prick|dick|cunt|man|woman
hurt|hit|slap|shake|smack ~1 my ~1 own ~1 kids|children|kid|son|daughter|baby
i ~3 threw|slammed|pinned|dragged|held|shoved|pushed|smashed|knocked|kicked @him|him ~2 against|into|onto|down|to|across|over ~2 wall|floor|stairs|ground|door|table|bed|down|car|fence
i ~2 pushed|shoved|slapped|punched|kicked|choked|strangled|hit|bit|headbutted|grabbed|shook @him -up ~1 and|so|hard|when|until|by ~1 she|he|they|hard|we|throat|neck|hair|wrist|arm|fell
make|making ~1 sure he|she|they never|can|will|not ~2 walk|walks|breathe|breathes|see|sees|wake|wakes|talk|talks
i ~2 shook|shaken|shake|shaking|hit|slapped|smacked|hurt|threw ~1 my ~1 kid|baby|son|daughter|child|toddler|kids
end|ends|ending|land|lands|ended up ~1 in ~1 the|a hospital|ground|grave|morgue ~4 near|her|him|if|touches|comes
slit|slitting|slash|cut|cutting his|her|their ~1 throat|throats
hammer|crowbar|axe|bat|knife|gun|machete|screwdriver ~4 passenger|seat|car|trunk|boot|backpack|bag|jacket|pocket
get|getting|gets ~1 so ~1 angry|mad|furious ~3 hit|hurt|slap|punch|push|shove my|him|her|them
break|snap|smash|crack|bust ~1 his|her|their|every ~2 legs|arms|neck|nose|jaw|bones|bone|knees|kneecaps|fingers|skull|face
i ~5 fantasize|fantasizing|dreaming|obsessing|imagining|thinking|thoughts ~2 about|of ~2 hurting|killing|stabbing|beating|strangling|torturing|hitting|choking ~1 him|her|them|ex|my
i ~3 beat|beating|beaten him|her|them|someone up
i ~3 beat|beating|beaten my ~1 ex|boyfriend|girlfriend|husband|wife up
run|running him|her|them over
i will|would|am|could kill|murder|shoot|stab ~1 him|her|them|both|that -with|in|at|for ~2
shoot|shooting|burn|blow|smash up|down ~1 his|her|their|the|whole|everyone|school|office ~2 house|school|work|car|place|everyone|office
ways|way|how ~2 to ~2 make|get|hurt|kill ~2 him|her|them ~2 bleed|suffer|hurt|dead|pain|kill
blacked out ~3 hit|hurt|beat|punched|attacked
knife|gun|bat|gasoline|hammer ~6 outside|front|waiting|near ~2 his|her|their ~2 building|house|door|work|place|apartment
want|wanna|could|would|gonna|going|might|urge|fantasize|feel ~3 hit|beat|punch|slap|smack|hurt|kill|choke|smash|beat|strangle my|that|this|the|him|her|his ~1 husband|wife|ex|boyfriend|girlfriend|dude|guy|bitch|bastard|man|boss|dad|mom|brother|so|half|until
daydream|daydreaming|fantasize|fantasizing|dream|dreaming|imagine|imagining|think|thinking ~2 of|about ~2 running|hitting|stabbing|shooting|strangling|burning|pushing|hurting|beating ~1 him|her|them|over|his|my|people
scared|afraid|worried|terrified ~1 of ~1 what ~1 i ~1 could|might|would|will|may ~2 do ~1 to ~1 him|her|them|someone|my|people
rage|anger ~6 hurt|kill|scared|afraid ~4 him|her|someone|do
beat|beating ~2 to|half ~1 to ~1 death|pulp
i ~2 choked|strangled|slapped|punched|hit|beat my -head|own|arm|leg|hand|knee|toe|face|elbow|foot|limit ~1
hands around ~1 his|her|their ~1 throat|neck
deserves|deserve|needs|gets|has ~2 bullet|beating|stabbed|shot
snap|lose|lost|loses|losing ~1 it|control|temper ~2 and ~1 hurt|hit|kill|harm|beat|hurting|do
afraid|scared|worried|terrified|might|could|want|wanted|urge|urges|thoughts|thought|going|gonna|about|feel ~6 hurt|harm|hurting|harming|shake|hit|hitting|smack|strangle|strangling|choke|kill|killing|stab|stabbing my ~1 kids|kid|baby|son|daughter|child|children|wife|husband|girlfriend|boyfriend|partner|mother|mom|dad|father|brother|sister|ex|boss|roommate|neighbor -feelings
put|putting|send|sending him|her|them|someone ~1 in|to ~1 the|a ~1 hospital|ground|grave|morgue|coffin
i ~3 hit|slapped|punched|pushed|shoved|kicked|choked|grabbed|slap|punch|push my|him|her ~1 girlfriend|boyfriend|wife|husband|partner|child|kid|son|daughter|mom|mother|last|again|yesterday|tonight|hard|face
have|got|took|take|bring|bringing|grab|grabbed|put|keep|carry ~2 bat|knife|gun|pistol|machete|hammer ~3 car|trunk|bag|house|hand|waiting|him|her
know|knows where he|she|they ~1 lives|parks|works|sleeps ~6 bat|gun|knife|hurt|kill|regret|burn
i ~3 violent|physical|aggressive ~1 with|toward|towards|to ~1 him|her|my|people|others
think|thinking|thought|dream ~1 about|of strangling|killing|stabbing|shooting|choking|beating|hurting|poisoning @him|my|them|people
put|putting @him|him ~1 in the ~1 ground|grave|hospital
make|making|made|sure ~2 he|she|they bleeds|bleed|pays
kill|killing|murder|stab|shoot|strangle ~1 the|that|my|his|her|this ~1 guy|man|girl|woman|bitch|bastard|ex|husband|wife|boyfriend|girlfriend|boss|neighbor|dad|father|mother|mom|brother -eye
imagine|imagining|picture|picturing|dream|dreaming|fantasize|fantasizing|fantasies|fantasy|thoughts|thinking|urges|urge|visions ~3 killing|kill|hurting|hurt|stabbing|murdering|strangling|beating|shooting|harming|harm|beat|stab ~1 @him|my|people|someone|everyone|others|him|his -@self|feelings
urges|urge|want|thoughts|wanting|fear|afraid ~2 to|of ~1 hurt|harm|kill|hurting|harming|killing people|someone|others|everyone|somebody|animals
i ~1 hit|slapped|punched|pushed|beat|kicked|choked|shoved|strangled my ~1 girlfriend|boyfriend|wife|husband|ex|partner|kid|son|daughter|mom|mother|child|baby|dog
driving|going|heading|way ~3 his|her|their ~1 house|place ~4 bat|gun|knife|weapon
bat|gun|knife|weapon ~6 his|her|their ~1 house|place|face|head
i ~4 want|going|gonna|will|plan|planning|need|ready|might|may|could|about|able|thinking|afraid|scared|urge|tempted|swear|fantasize|thought|thoughts|dream|love ~3 to|of|about|about ~2 kill|killing|murder|murdering|stab|stabbing|shoot|shooting|strangle|strangling|choke|poison|poisoning|beat|beating|punch|punching|hurt|hurting|harm|harming|slap|hit|hitting|attack|attacking|smash|destroy ?up @him|my|their|his|him|someone|somebody|everyone|people|anyone|that|this -feelings|back|hard|record|@self|time|it|own|heart
want|going|gonna|plan|planning|ready|gonna ~1 to kill|murder|stab|shoot|strangle|poison @him|my|him|his|that|both|everyone|someone -time|@self|phone
i|will|would|gonna|going|swear ~3 kill|murder|stab|shoot|strangle @him|him|both|my|his|that|everyone ~1 if|for|when|because|tonight|with|ex|new|boyfriend|girlfriend|husband|wife|guy|bitch|bastard|man|woman|$
i ~2 will ~1 kill|murder|stab|shoot|hurt @him|him|both
i ~4 hit|slapped|punched|choked|pushed|beat|kicked|strangled|attacked|shoved ~1 @him|my|him -head|own|arm|leg|hand|knee|toe|face|elbow|foot|limit|girlfriend|boyfriend|wife|husband|up|with|at|by|and|in|it|feelings -emotionally
violent|homicidal ~2 thoughts|urges|fantasies|toward|towards|feelings
homicidal
i ~4 scared|afraid|worried|terrified ~2 i ~2 hurt|kill|harm|do|hit|snap|lose ~2 @him|someone|him|it|something|anyone|control
beat|beating|smash|bash|punch|kick|break|cut|rip|knock ~1 his|her|their|him ~1 face|head|skull|ass|teeth|throat|legs|out|balls|neck|nose|jaw|lights
beat|beating|kick|kicking|whoop the|his|her|their ~1 shit|crap|hell|ass|living|life
want|going|gonna|will|would|could ~3 beat ~1 @him|him|his ~2 up|$
pay ~2 with|in ~1 blood|life
make|making @him|him ~2 bleed|suffer ~1 physically|for
want|hope|wish ~2 @him|him ~1 dead|bleed
want|wish @him|him ~1 dead
burn|burning|set|torch ~2 his|her|their|down ~2 house|car|place|apartment|fire|down
slash|slashed|slashing|cut|sabotage his|her|their|the ~1 tires|tyres|brakes|throat|car
i ~3 bought|have|got|took|buy|grabbed|bring|brought|own ~2 gun|knife|weapon|pistol|rifle|bat -to|at|against|skills|set
run|running @him|him ~1 over ~1 with
wait|waiting ~4 with ~1 a ~1 knife|gun|bat|weapon
""",
    "may_hurt.maybe.middle": """
i ~2 threw|hurled|smashed ~3 at him|her|them
hope|wish he|she|they ~1 die|dies|dead|drops
afraid|scared|terrified|worried ~2 what i ~1 would|might|could|will ~2 do ~3 if|to|when ~3 saw|see|him|her|them|catch|find|together
someone|somebody ~3 getting|gets|get|going ~2 hurt|beaten -feelings
i ~3 could|would|want|wanna|will|feel ~3 kill|killing|murder|strangle|hurt|punch|slap|hit|hurting|stab|shoot @him|him|someone|somebody|everyone|his|people -time|feelings
want ~1 to ~1 hurt|destroy|ruin @him|him|his|my
make|making @him|him ~1 suffer
make|making @him|him ~1 pay -child|it|back|half|his|her|their|rent|for|support|me|alimony|the|up|you
make|making @him|him ~1 pay for ~1 what|this|that|everything|it|hurting
he|she|they will ~1 suffer
he|she|they will ~1 pay -for|half|rent|me|back|the|his|her|their|child|support|it|you
he|she|they will ~1 pay for ~1 what|this|that|everything|it|hurting
revenge ~4 hurt|hard|physically|violent|violence|beat
want ~2 to ~1 be ~1 violent
break|smash|smashed|wreck|destroy|key his|her|their ~1 car|window|windows|door|things|stuff|phone
""",
    "hurt_by.violence.high": """
filmed|recorded|films|photographed ~1 me ~3 shower|naked|bed|asleep|bath|changing|sleeping
said|says|told|swears|threatened ~2 he|she|hell|shell|will|would ~2 throw|pour ~1 acid|petrol|kerosene|boiling
has|have|tracks|checks|got ~1 my ~1 location ~4 shows|turns|comes|appears
@close|ex|he|she ~1 hits|hit|slaps|beats|smacks|kicks ~1 the|our|my ~1 little|small|baby|youngest|eldest|older|kids|boy|girl
not ~1 stop ~1 when|after|though|even i ~1 said|told|asked|begged|cried ~1 stop|no|him|her|him-to|$
woke|wake|waking ~1 up ~1 with|to him|her ~1 inside|touching|on|in|top
he|she|they|ex ~3 people|guys|friends|cousins who|that ~3 find|hurt|get|kill me
showed|shows|showing|waved|waves|brought ~1 me ~1 the|a|his ~1 gun|knife|machete|pistol
poisoned|killed|kicked|hanged|strangled|drowned ~1 my|our|the ~1 dog|cat|pet|puppy|kitten
says|said|told ~1 me ~1 i ~1 am next
says|said i am next
he|she|they|ex|@close ~2 breaking|broke|kicking|kicked|smashing|smashed|breaks|kicks ~1 the|my|our ~1 door ~1 down|in|open|off
not ~1 allowed to ~1 eat|drink|sleep|speak|leave|shower until|till|unless|before
@he|@close ~1 says|said|told ~3 if i ~1 tell|talk|leave|go|speak ~4 dead $
sinasaktan|binubugbog|sinuntok|sinampal|binugbog|sinaktan|pinagbantaan ~2 ako
sinasaktan|binubugbog|sinuntok|sinampal|binugbog|sinaktan|pinagbantaan niya|nya ~1 ako
he|she ~1 dey beat|flog|slap|threaten me
he|she ~1 don beat|flog|slap|threaten me
mujhe|mujhko ~1 maarta|marta|peetta|pitta|maara|dhamki
hands|hand|arm ~2 round|around|about ~1 my neck|throat
held|holds|holding|pinned|grabbed|had|by me|my ~8 by ~1 my|the neck|throat
have|has|get|getting|having|had|got me ~1 killed|beaten|shot|murdered|hurt|stabbed
threatens|threatened|threatening|says|said|will|blackmails|going|gonna ~4 out me ~1 to|at|as|if
stands|standing|stood|waits|waiting|sits|parked ~2 across|outside|opposite|near ~2 street|road|house|apartment|flat|my ~8 when|every|each|after ~4 home|work|night|duty|shift|day
gps|tracker|airtag ~4 under|in|on ~2 seat|car|bag|coat|bike
@he|@close|guy|man ~2 beat|beats|kicked|kicks|knocked ~1 the ~1 shit|crap|hell|life|living ~4 me|us
next time ~1 he|she|they ~1 will|would|not ~2 miss|kill|finish|worse
said|says|promised ~2 next time
@he|@close|someone|stalker ~1 broke|breaks|broken in -two|half|pieces|tears|on
@he|@close|someone|stalker ~1 forced his|her|their ~1 way in|into
makes|made me ask ~1 before|for|to|permission|him|her
ask|asking ~1 before i ~1 buy|go|leave|eat|spend|see
sends|sending|sent|keeps|took|taking ~3 pics|pictures|photos|pic|picture ~1 of ~1 my ~1 front|door|house|window|street|car|kids|work
take|takes|taking|took the|my|our ~1 kids|children|baby|son|daughter ~4 never|abroad|country
put|puts|held|holds|has ~1 his|her ~1 hand|hands ~1 over|on|around my mouth|nose|face|throat|neck
put|laid|left|placed|slammed ~1 a|the knife|gun ~1 on|in ~1 the|my ~1 table|bed|pillow|counter
wakes|woke me ~1 up ~3 sex|rape|beat|hit|shout*|yell*
sex ~2 and|when ~1 i ~1 can|could|not|do ~1 not ~2 say|no|want
grabbed|grabs|squeezed my|me ~1 by ~1 the|my ~1 face|jaw|chin|throat|neck|hair|collar|arm|arms
spat|spits|spit at|on|in me|my
listens|listening|reads|recording|records ~2 my ~1 calls|phone|conversations|messages
cameras|camera ~3 house|home|bedroom|bathroom|flat ~6
leaked|leaks|shared|posted|sent|spread ~1 my|private ~1 pictures|pics|nudes|photos|videos|video|private
attacks|attacked|attacking me ~1 with|when|again|in|and
hit|hurt|beat|choked|attacked me ~1 before|again|already
on ~1 his|her ~1 way ~2 here|over ~3 drunk|gun|angry|knife|kill|mad
broken|fractured ~1 arm|leg|rib|skull|nose|jaw|wrist ~6 alone ~1 with ~1 him|her|dad
lock|locked|locking|hid|hide|hiding myself|us|me ~1 in ~1 the|my|a ~1 car|bathroom|room|bedroom|closet|basement -so
kill me ~1 one day|day|of|soon|eventually
going|gonna|will|wants ~1 to ~1 shoot|stab|kill|murder me -if|when|lol|for|with
shoved|shoves|pushed|pushes me ~1 into|down|against|off ~1 the|a ~1 wardrobe|stairs|wall|door|floor|table|closet|fridge|bath|street|car
violent ~2 when ~2 drinks|drunk|drink|angry
showed|came|appeared|turned ~2 up|here|in ~2 armed|gun|knife
@he|@close|daddy|dads|man|guy|stalker ~3 smothered|smothers|suffocated|backhanded|backhands|headbutted|stamped|stomped|elbowed|kneed|throttled|throttles|flung|tackled|restrained|burnt|burned|burns|scalded|whacked|thumped|battered|belted|decked|walloped|drugged|poisoned|bashed|sprayed|mauled|jumped|clobbered|pummeled|pinned|tied|raped|groped ?on me|us -lol|lunch|down-time
squeezed|squeezes|squeezing|grabbed|held|pressed|gripped|crushed|closed ~1 my ~1 throat|neck|windpipe
busted|split|swollen|bloody|bruised|fat lip|lips|nose|eye|jaw|rib|ribs|arm|wrist|cheek|face ~6 him|he|she|husband|boyfriend|ex|partner|wife
hospital|er|e|stitches|ambulance|urgent ~3 after|because|when|since ~1 he|she|ex|husband|boyfriend|wife ~2 threw|hit|pushed|beat|did|kicked|punched|choked|slammed
turned|turning|turns|showed|shows|came|comes|coming ~1 up|round|over|to|by ~2 my ~2 mums|moms|parents|sisters|mother|sister|mum|mom|friends|house|place|flat|home ~3 looking|shouting|demanding|screaming|drunk|threatening|uninvited|whether
looking for|after me ~2 shouting|screaming|angry|drunk|gun|knife
locked|locks|locking us|me in|inside|up|out
coming|come|comes|showing over|round|up|here ~2 whether
not ~1 stop calling|texting|messaging|ringing|writing|contacting ~8 find|come|know|scared|kill|threaten* ~1 me|over|where
says|said|told|swears|threatens|promised ~2 he|she|they|hell ~1 will|would|going|hell ~1 find|come|hunt|burn|destroy|ruin|finish ?for|after|down me|us
kicked|punched|hit|elbowed|kneed|stamped ~1 me ~1 in|on ~1 the|my ~1 stomach|belly|ribs|bump|back|head|face|chest|throat
@he|@close ~3 kicked|punched|elbowed|kneed|stamped|hit ~2 my ~1 pregnant|stomach|belly|ribs|bump|head|face|chest|throat|jaw
poured|threw|splashed|spilled|sprayed ~2 boiling|hot|acid|petrol|gasoline|scalding|bleach ~3 on|over|at|in ~1 me|my
@he|@close ~2 has|have|had|keeps|keep|owns|own|got|bought|carries|carry ~2 gun|guns|pistol|knife|rifle|shotgun|machete|firearm|weapon|weapons -license|collection|block|set|sharpener
gun|knife|pistol|weapon|machete ~2 under|beside|next ~2 pillow|bed|seat
not ~1 live to ~1 see|tell|regret
not ~1 want ~2 but|and he|she|they ~2 not ~1 stop|stopped
i ~1 said|screamed|begged|cried ~2 no|stop ~4 he|she|they ~2 anyway|going|continued|carried
restraining|protection|protective|no-contact order ~4 he|she|still|again|broke|breaks|violated|violates|ignores|came
more|increasingly|getting ~3 violent|dangerous|aggressive
@he|@close ~2 been|is|was|keeps|just ~3 sat|sitting|parked|waiting|standing|circling|lurking ~4 outside ~4 mine|night|hours|again
he|she|they|@close ~2 at|outside|of ~1 my ~1 door|window|house|place|gate|building|flat|apartment|work ~4 not ~1 leave|go|stop
blocked|blocks|blocking|stood|stands ~2 door|doorway|exit ~6 keys|leave|out|screamed|phone|hour|go
screamed|screams|screaming|yelled|yelling|shouting|shouted in my ~1 face
kept|keeps|keep me ~2 awake|hostage|prisoner|locked|captive
@he|@close|daddy|mommy|dads|mums|nanny|babysitter|stepdad|stepmom ~2 hits|hit|slaps|slapped|smacks|smacked|beats|beat|locks|locked|shakes|shook|burns|burned|kicks|kicked|chokes|touches|touched|molests|grabs|grabbed|threw|throws|spanks|hurts|hurt|hitting|beating|slapping|touching ~1 the|my|our|both ?little|youngest|oldest kids|kid|children|child|son|daughter|baby|boys|girls|boy|girl|toddler|twins|sister -a|an
my|our|the ~2 kid|kids|son|daughter|child|children|boy|girl|baby|toddler|sister|brother ~3 says|said|told|tells|came|cries|scared|afraid|has|come ~8 daddy|dad|dads|mommy|mummy|stepdad|stepmom|stepfather|uncle|grandpa|boyfriend ~3 hits|hit|hurts|hurt|locks|locked|touches|touched|comes|came|burned|slaps|slapped|kicks|beats|shook|secret|secrets|naked|room
daddy|mommy|mummy ~1 hits|hurts|locks|touches|beats|slaps|kicks|shakes|burns him|her|me|them|us
bruise|bruises|handprint|handprints|welts|burns|burn|marks|scratches|bite ~3 on|over ~2 my|his|her|our|the ~2 son|daughter|baby|kid|kids|child|face|face|arm|arms|back|legs|bum|bottom ~8 dads|dad|moms|mom|his|her|visit|weekend|ex|stepdad|boyfriend
came|comes|come back|home ~3 his|her|their ~1 dads|dad|moms|mom|father|mother|fathers|mothers ~3 bruise|bruises|bruised|handprint|marks|burn|cut|cuts|black|crying|hungry
comes|came|goes|sneaks|went in|into|to her|his|their room|bed at|when|every ~1 night|asleep
scared|afraid|terrified to go ~1 back|to ~3 dad|dads|father|fathers|stepdad|moms|mother
not ~1 want ~1 to ~1 go ~1 back ~3 dad|dads|father|stepdad ~6 hits|hit|hurts|scared|afraid|locks
neglects|neglecting|neglected ~2 baby|kids|kid|child|children|son|daughter
leaves|left|leaving ~2 baby|kids|kid|child|son|daughter|toddler ~2 alone ~2 hours|night|house|car|bath|overnight|all
watches|watching|watched|spies|spying|filming|filmed|recording me ~2 through|with|via ~2 camera|cameras|webcam|phone|window|ring|doorbell
hacked|hacks|hacking|broke|logs|logged|gets|got into|in|all|my ~3 accounts|account|icloud|email|phone|gmail|bank|instagram ~4 read|reads|watch*|track*|see|sees|everything|follows
knows where i ~2 live|work|am|sleep|stay ~4 scared|terrified|afraid|gun|knife|come|coming|threat*
family|parents|father|brother|brothers|uncle|uncles ~2 will|would|going|want|wants ?to kill me ~4 left|leave|husband|divorce|honour|honor|marry|find
@he|@close|man ~2 scratches|scratched|bites|bit|twisted|whipped|kicks|drags|dragged me|my
belt|whip|stick on me
used his|her|the|a belt
ex|he|she is outside ~3 banging|kicking|screaming|shouting|yelling|knocking|hammering
banging|kicking|hammering ~1 on|at ~1 the|my ~1 door|window|windows
black eye
beats|hits|beating|hitting|abuses|chokes|slaps|punches her|him and ~1 she|he ~2 leave|stay|stays
controlled and afraid|scared
afraid|scared and controlled
broke|breaking|breaks|broken into my ~1 flat|house|home|apartment|place|car ~2 -and ~2
burn ~2 house|place|car|home|it down ~2 if|when|with ~1 i|he|she|me|us
posted|posts|shared|leaked|sent|spreads ~2 private|intimate|nude|naked|sex ~1 videos|video|photos|pictures|pics ~1 of ~1 me
blocks|blocking|blocked|stands|locks the ~1 door|exit|way ~3 leave|out|car|keys|$
takes|took|grabs|hides|hid the|my ~1 car ~1 keys|phone ~4 door|leave|out
i say no|stop he|she|they ~2 anyway|does|continues|keeps
locked|locks|locking me out|in|up
found|finds|find us|me ~2 sits|outside|again|shelter|waiting|waits|follows
shelter ~6 he|him|husband|ex|found
@he|@close|who ~3 said|says|told|threatened|threatens|swore|swears|texted|warned|promised ~6 regret ~1 it|leaving|this|that|ever|everything
make|makes|making|made me ~1 regret
hunt|hunts|hunting|track|find|finds me ~1 down
find|finds|found me wherever|anywhere|no
beg|ask|begging|permission ~1 for ~1 groceries|money|food|gas|allowance
controls|controlled|control|controlling ~1 all ~1 our|the|my ~2 money|finances|phone|bank|account|life|every|clothes|friends
lock|locked|locking myself|us|ourselves ~1 in|inside ~2 bathroom|room|closet|car|bedroom
older|big|step ~1 brother|father|dad|mom|sister|uncle ~4 hurt|hit|hits|touched|beat|scared
has|had|have hurt me ~1 before|again|physically
sends|sending|sent|send ~2 me ~2 threats|threatening|death
put|puts|found|installed|hid|hidden ~2 camera|cameras|tracker|airtag|gps|spyware|microphone ~4
read|reads|reading ~1 all ~1 my messages|texts|mails|emails|diary -and|but|then
took|takes|broke|stole my ~1 sim|phone|keys|car|passport|money|card
shows|showed|showing|turns|turned|comes|came up|over ~2 my ~1 job|work|school|office|house|home|class ~8 calls|regret|threat*|scared|followed|mother|police|again
waits|waiting|waited ~3 front|outside|behind ~2 my ~1 school|work|house|home|building|gym|car|class
screams|yells|shouts|yelling|screaming ~1 at ~1 me ~2 every|daily|constantly|all|and|throws
hit|hits|cut|stabbed|burned me ~1 with ~1 a|his|her bottle|belt|stick|chair|lamp|phone|book|hanger|shoe|bat|cord|pan|cigarette
slaps|slapped|kicks|punches|hits|beats ~1 me ~1 in|and ~1 public|front|laughs
stitches|concussion|broken|fractured|fracture ~8 he|she|hit|pushed|threw|him|her
raped|rape|assaulted|molested ~1 me
not ~1 allowed ~1 to|a ~1 work|drive|have|leave|go|see|talk|learn|speak|friends
keep|keeps|kept ~2 me ~2 in|inside|at ~1 the|home ~1 house|room|home|basement
trapped|prisoner|hostage ~3 house|home|marriage|apartment|room
pushes|pushed|shoves|shoved|pushing|shoving|throws|threw|thrown|drags|dragged|slams|slammed|knocked|spits|spit|spat|pins|pinned|twisted me ~2 around|into|onto|on|against|to|in|down|out|up|off -bus|away|limits
spit|spat|spits|spitting in|on|at my|me ~1 face
scratches|scratched|bites|bit|kicks|pinches|slaps|pulls|spits|punches|hits ~2 and|or|, ~1 bites|scratches|slaps|hits|kicks|punches|pushes|me ~1 me
scratches|bites|kicks|pinches|slaps|punches|smacks|whips|beats me -lol|harder
will|does|do|wont not ~2 let|allow ~1 me ~1 out|have|leave|go|see|get|work|use ~1 of ~1
abusive|abusing|abuses|abused ~4 husband|wife|boyfriend|girlfriend|partner|ex|father|mother|parents|children|kids|me|us|marriage|relationship
husband|wife|boyfriend|girlfriend|partner|ex|father|mother|dad|mom|parents|he|she ~8 abusive|abusing|abuses
afraid|scared|terrified|fear|frightened ~1 to ~3 sleep|go|be|stay|live|come|leave|say|speak|talk|tell|refuse ~1 no ~2 him|her|husband|boyfriend|wife|house|home|alone ~1 with
ruin|destroy|end|hurt|kill my|me ~1 life|career|family|reputation ~4 if|kids|leave|file|divorce
take|takes|taking ~1 the|my|our kids|children|baby|son|daughter ~4 if ~1 i ~2 leave|left|file|divorce|go|ever
not stop|quit ~1 contacting|calling|following|messaging|texting|harassing me
will|does not ~1 stop contacting|following|harassing|threatening|stalking ~1 me
changed ~2 my|number|locks ~4 he|she|still|finds|found|twice|again|again
hide|hid|hiding|hides ~4 room|closet|bathroom|basement|car|drunk|him|dad
makes|made|making|forces me ~4 photo|photos|picture|location|share|prove|facetime|every|hour|where|report
refuse|say|said|saying|no ~8 anyway|forces|forced|force|angry|mad|mean ~4 sex|it|takes|me
sex ~8 refuse|no|force|forced|forces|anyway|consent|pressured|pressures|asleep|crying|cry|guilt
told|said|says|threatened|threatens|would|will ~6 post|leak|share|publish|send|show|upload ~3 pics|pictures|nudes|photos|videos|screenshots|naked -of|him|her
flinch|flinched|cower|flinching
raises|raised|raise his|her|a ~1 hand|fist|hands -for
showing|shows|showed|shown up ~2 at|to|outside ~1 my ~1 door|house|work|job|home|apartment|place|school|gym ~8 screaming|cops|police|night|3am|drunk|scared|uninvited|again|angry|banging|called
called|call|calling ~1 the ~1 cops|police|911 ~2 on|twice|again|because ~2 him|her|he|she
being stalked|followed|watched|harassed|blackmailed|threatened|abused|beaten|hit|tracked
stalked|raped|assaulted|beaten|abused|molested|harassed|threatened|strangled|drugged by
someone i ~2 dated ~6 stalk*
manipulates|manipulating|isolates|isolating|gaslights|degrades|controls|intimidates|humiliates|belittles ~1 me
mentally|emotionally|verbally|physically|sexually|psychologically abusing|abused|abuses|abuse|abusive|hurting|attacked|assaulted
brother|sister|father|dad|mother|mom|husband|uncle|stepdad|stepmom|parents|cousin|roommate ~2 beats|beat|hits|hit|kicks|slaps|hurts|abuses|molests|threatens|whips|chokes|rapes me
held|holds|holding me ~1 down|there|hostage|captive|against
throw|throws|threw|throwing|thrown ~4 at me|my|us -birthday|party
gets|got|get|getting|becomes|became|is|was|being ~1 physical|violent|aggressive|handsy|rough ~1 with|towards|toward|when|against|to ~2 me|us|kids|drunk|he|she
drives|driving|drove|circling|cruising ~1 past|by|around ~1 my ~1 house|home|work|street|place|apartment
follows|following|followed|tailing|chasing|chased my|me ~1 car|home|everywhere|around|from|in|to|work
tracking|tracks|tracked|spying|spies|spied|monitoring|monitors|watching|watches|stalking ~1 on ~1 me ~3 app|phone|gps|camera|location|everywhere|constantly|24|hours|through|all|$
in|into|around|behind|through my|the backyard|yard|garden|driveway|window ~3 night|again|last|at|watching
said|says|told|swore|swears|threatens|threatening|threatened|will|would|going ~8 send|post|leak|show|share|upload|release|publish|sell|spread|expose ~2 the|my|those|our|all|these|private ~2 videos|video|pictures|photos|pics|nudes|tapes|screenshots ~2 to|online|on|if|everywhere|everyone
accounts|account|website|site|profile|page|group ~3 with|of|using ~1 my ~1 nudes|nude|naked|private|intimate
has|have|took|takes|hid|hides|hidden|keeps|kept|holds|confiscated|gave|give|controls|takes my|our ~1 passport|papers|documents|paycheck|wages|salary|visa|cards|birth
not|never ~1 give|giving|gives|return|let me|my ~3 passport|papers|documents|id|phone|keys|money|children|kids ~1 back
grabbed|grabs|held|holds|pinned|pins|took|pulled|pulls|dragged|lifted|shook|shakes|twisted|twists ~1 me|my ~3 neck|throat|hair|wall|arm|arms|wrist|wrists|shoulders|down|collar|jaw
blocked|blocks|blocking|stands|stood|barricaded|barricades|guards ~1 in ~1 the|my|front ~1 door|doorway|exit|way|car ~6 leave|go|out|let|could|couldnt|can|keys
punches|punched|hits|hit|kicks|slams|slammed|smashed ~2 wall|door|walls|table|furniture ~4 head|me|face|beside|next
if ~1 he|she ~2 not|cannot ~1 have me|her ~3 nobody|no|noone
forced|forces|pressures|pressured|pressuring|coerces|guilts|begs|manipulates|makes me ~2 into|to|have ~2 sex|bed|things|sexual|intimacy
touching|touched|touches|groping|groped|abused|abusing|molesting|molested|raping|hurting|beating|hitting me since|every|at|when|for|while|again|whenever|all|as
leave|leaving|left ~3 him|her|husband|boyfriend|wife|partner|them|home ~4 but|and ~3 terrified|afraid|scared|fear
terrified|afraid|scared|fear|frightened ~2 what|how -i ~1 he|she|they|my|him|her|husband|boyfriend|will|would|might|is
terrified|afraid|scared|frightened|fear|fearful ~1 of ~3 husband|boyfriend|wife|girlfriend|ex|father|dad|mother|mom|stepdad|stepfather|brother|uncle|partner|family|parents -dying|getting|leaving|cheating|losing|finding|death|reaction
controls|control|controlling|dictates|decides|monitors|checks what|who|how|where|my|every|when ~2 i|wear|eat|see|money|talk|phone|go|move|spend|do|bank|clothes
allowance|permission ~6 he|she|scream|screams|husband|punish|allowed|money|ask|leave
tells|telling|told|says|calls me ~4 nobody|no|noone ~3 want|love|believe me
need|want|get|getting|file|filing|apply|applying|deserve ~3 restraining|protection|protective|molestation order ~1 against|on|from ~1 him|my|her
order|injunction|bail|court ~6 still|anyway ~3 comes|came|shows|turns|outside|follows|followed|waits|calls
abused|abusing|abuses|hurting|hurts|bullied|bullies|bullying|harassed|harasses|harassing|harass|threatens|terrorizes|torments ~1 me|by ~3 husband|boyfriend|wife|ex|father|dad|mother|mom|parents|family|partner|stepdad|stepfather|daily|every|constantly|years|again
narcissistic|narcissist|emotional|mental|verbal|physical|sexual|financial|psychological abuse
afraid|scared|unsafe|terrified ~2 in|at|of my ~1 own ~1 home|house|bed
sleep|sleeping ~3 door locked|chair|knife|keys
@close|he|she ~3 slaps|hits|beats|slapped|beat|kicks|hurts|punches|chokes us|them|my
boyfriend|husband|stepdad|stepfather|father|uncle|dad|brother|grandfather|teacher|coach ~2 touches|touched|touching me
comes|came|gets|breaks|broke|lets|sneaks ~2 in|into ~2 while|when|my ~2 sleep|asleep|house|apartment|home
forces|forced|forcing himself|herself|themselves ~1 on|onto
touches|touched|touching|gropes|groped|fondled me ~5 night|sleep|without|not|inappropriately|private|where|asleep|want|no|sexually
broke|breaking|kicked|kicking|banging|bangs|pounding ~2 down|in|on|at ~1 my|the ~1 bathroom|door ~1 door|$
burn|burns|burned ~4 house|me|home ~3 with|down ~2 me|in
i ~1 am ~1 hiding|locked ~2 in|from ~3 bathroom|closet|him|her|room|car|my
said|says|swears|threatened|promised ~3 will|would|is|going ~3 burn|kill|find|come|shoot|end|destroy|hurt|get ~3 me|us|house|family|home|kids
puts|put|puts|belittles me down ~2 every|all|daily|constantly|in|always
will|does not let me ~1 work|leave|go|see|have|talk|out|sleep|eat|speak|drive
scared|afraid|terrified ~1 to ~1 go|be|come|return|leave ~3 home|him|husband|boyfriend|her|alone ~4 he|she|will|him|hit|hurt|angry|do
@he|@close|who|that|him|guy|man|dude|it ~4 @hit me -on|up|hard|off|to|at|away|out|with|like|harder|differently|under|into|up
@he|@close|who|parents ~3 @hit me ~1 in|with|when|because|so|again|for|if|every|last|yesterday|while|during|until|against|down|around|and|once|twice|on|into|to|at|out|hard
@he|@close|who|parents ~3 @hit me $
beat|beats|beating|beaten me ~1 up|again|black|badly|so|when|every|and|because|$
choked|strangled|chokes|strangles me
@he|@close|was|is|started|hands ~2 choking me
@he|@close ~3 threw|throws|throwing ~4 at me
threw|throws|pushed|shoved|pinned|dragged|slammed|held|pushes|throws me ~1 down|against|across|on|into|to|by|up|onto|over|the
put|puts|putting ~1 his|her|their ~1 hands on|around me|my
hands ~1 around|on my ~1 neck|throat
pulled|pulls|pulling|yanked|dragged ~1 me ~1 by|my ~1 my|the ~1 hair
@he|@close|someone|guy|man|who|him|uncle ~4 raped|rapes|rape|molested|molests|assaulted|abused|abuses|abusing|molesting ?sexually me
i|was|been|got|being|get|am|were ~3 raped|molested|assaulted|beaten|abused|strangled|choked|stalked|trafficked|sexually -as
raped|molested me
forced|forces|forcing|coerced|pressured|made|makes|pressures|force me ~3 sex|sexual|intercourse|bed|touch|sleep|have|do|him|him|undress|kiss
forced|forces|forcing @self ~1 on|onto me
sex ~4 without|not ~2 consent|want|wanted|no
threatened|threatens|threatening|threaten|threat|threats|swore|swears|promised ~3 to|of|that ~3 kill|hurt|harm|hit|beat|shoot|stab|find|murder|burn|take|post|leak|publish|send|share|show|expose|destroy|come|tell|release|hunt ~4 me|my|pictures|photos|nudes|pics|videos|us|kids|everyone|him|children|family|house|private|naked|video
threatens|threatened|threatening me
@he|@close|parents|keep|keeps ~3 threatening|threatens|threatened|threaten me|my|us
death threats|threat
@he|@close ~3 said|says|told|say|swears|swore|promised|texted|wrote ~4 will|would|going|gonna|to|he|she|they|wants ~2 kill|hurt|harm|murder|shoot|stab|find|end|beat me -time|for
@he|@close|afraid|scared|think|going|trying|tried|tries|wants|try|will|threatened|threatens ~4 to|will|would|might|could ~1 kill|murder|hurt|harm|strangle|choke|stab|shoot|beat me|us -when|if|with -i|he|she|lol
tried|trying|tries|wants|attempted to ~1 kill|murder|hurt|strangle|choke|harm|stab|shoot|drown|rape|poison me
post|posting|leak|leaking|leaked|publish|share|shared|sharing|send|sending|posted|expose|spread|spreading|upload ~2 my ~2 nudes|nude|pictures|photos|pics|videos|video|private|intimate|naked
revenge porn
blackmail|blackmails|blackmailing|blackmailed|sextortion|extorting ~2 me
stalks|stalking|stalked|following|follows|follow|followed ~1 me -on|back|instagram|insta|again|request|tiktok|twitter|and|lol
@he|@close|who|am|being|someone|been ~3 stalks|stalking|stalked|stalker ~1 me|by|us|$
my stalker
tracks|tracking|tracked|spies|spying|monitors|monitoring|monitored|hacked|controls|controlling|controlled ~2 my|me|on ~2 phone|location|car|phone|every|everything|messages|emails|me|money|move|what|where|who|calls|who -mind
gps|tracker|airtag|camera|cameras|spyware ~4 car|my|phone|house|me|found
locked|locks|locking|trapped|lock|kept|traps me ~1 in|out|inside|up|at|$
will|would|does|did|let|lets not ~1 let|allow me ~2 leave|go|out|see|talk|work|sleep|have|eat|use
not ~1 let|allowed ~1 me|to ~1 leave|go|see|talk|work|have|out ~1 out|house|home|family|friends|my|anyone|$
took|takes|hides|hid|destroyed|broke|breaks|smashed ~1 my ~1 phone|keys|passport|papers|id|money|cards|glasses|door ~4 and|so|when|again|to|that|because|i ~1 i|me|locked|can|he|she|could|again
broke|breaks|smashed|kicked my ~1 phone|door|arm|nose|ribs|jaw|wrist|tooth|finger|things|rib|window|in
scared|afraid|terrified|frightened|fear|fearful ~1 of ~1 my @close
scared|afraid|terrified|frightened ~1 of ~1 @him|him|what -losing|leaving|not|forgetting|being|might|i
scared|afraid|terrified|frightened|fear|fearing|worried ~1 for ~1 my|our|the ~1 life|safety|kids|children|self
fear ~1 for|my ~1 life|safety|kids|him
scared|afraid|terrified|worried|frightened ~2 @he|@close|him|that ~3 will|would|might|going|could|is ~2 hurt|kill|hit|harm|beat|find|do|come|show|attack|snap|follow|murder ~2 me|us|my|something|up|again|where|kids|$
@he|@close ~4 violent|dangerous|aggressive ~1 with|to|toward|towards|when|and|again|$
domestic violence|abuse
@he|@close|parents ~4 is|was|are|been|being|gets|has|got|still|became|very|so ~3 abusive|abuser
physically|emotionally|verbally|mentally|sexually|financially abus*
abuses|abusing me|us|my|him|her
my|an|our abuser|abusers
abusive ~1 relationship|marriage|husband|boyfriend|girlfriend|wife|father|mother|parents|dad|mom|partner|ex|home|household|family|stepdad|situation|brother
he|she|they|@close ~2 hurts|hurting me ~2 physically|again|when|if|badly|and|every|sometimes
he|she|they|@close ~2 hurt me ~2 physically|again -and|so|by
hurts|hurt|hurting me physically|badly
slapped|punched|choked|strangled|beat|kicked|shoved me
@hit ~1 me ~2 face|stomach|head|ribs|wall|floor|stairs|throat|neck|eye|arm
black eye|eyes
bruise|bruises|bruised ~5 him|he|she|my|from|arm|arms|neck|face|left
gaslights|gaslighting|gaslighted|isolates|isolating|belittles|humiliates|degrades|intimidates ~2 me
outside|waiting|standing|parked ~2 my ~1 house|home|door|work|window|apartment|car|job ~3 again|every|scared|afraid|and|for|he|not
@he|@close ~4 shows|showing|showed|turning|turns|come|comes|coming|waits|waiting|standing ~2 up|outside|at|to ~1 my ~1 house|home|work|job|door|apartment|window ~3 again|every|uninvited|scared|afraid|constantly|without
weapon|gun|knife ~3 to|at|on|pointed|me|my ~2 me|head|throat|face
pulled|pointed|held|holds|has|waved|points ~2 gun|knife ~2 on|at|to|and|threatens|me
i|am ~2 not ~1 safe -with|myself|alone|mentally
i ~2 in danger
not ~1 safe ~1 at|in|with|around|to|here ~1 home|house|him|her|my|go|here
he|she|they|@close ~3 would|will|might|going|gonna|could ~2 kill|hurt|hit|beat|harm me ~1 if|when|for ~1 i ~2 leave|left|leaves|leaving|tell|told|go|say|call|try|break|report|move|do|not|block|talk
""",
    "hurt_by.maybe.middle": """
someone|somebody|he|she ~1 has|was ~1 been ~1 in|inside ~1 my ~1 flat|house|home|room|apartment
ex|he|she|husband|wife ~1 sits|parks|waits|stands|lurks ~5 opposite|outside|near|by|across ~2 nursery|school|work|house|home|flat|church|gym|office|road
something|app|spyware|tracker ~1 on|in ~1 my ~1 phone|car|laptop
knows everything|where|what ~2 i ~2 do|go|am|say|text ~6
stands|waits|sits|parks|parked|standing ~1 across|opposite|outside ~3 road|street|house|home|work|flat ~3 every|each|again|all
he|she|they|ex ~2 makes|made|making|creates|creating|uses|using|gets|keeps ~2 new|fake|another|different|burner|random ~1 accounts|account|numbers|number|profiles|sims|emails ~8 me|block|blocked|contact|i
calls|called|calling|rings|texts|messages|texted|ringing|messaged|rang|phones ~1 me ~2 10|15|20|25|30|40|50|60|70|80|90|100|200|hundred|hundreds|dozens ?of times|x|texts|calls ~2 day|night|hour|daily|today|week
he|she|they|ex ~2 breached|breaches|breaching|broke|broken|violated|violates|violating|ignores|ignored ~3 order|orders|injunction|bail|avo|pfa|mol|dvpo|restraining
will|would|threatens|threatened|going|gonna|could ~2 out me ~1 to|at|$
he|she|ex|husband|wife|boyfriend|girlfriend ~1 used to ~2 @hit me $
he|she|ex|husband|wife|boyfriend|girlfriend ~1 used to ~1 hit|beat|choke|slap|punch|kick me -but|in|when ~6
screams|yells|shouts|screaming|yelling|shouting|screamed|yelled|threw|throws ~2 at ~1 the|my|our kids|children|baby|child|son|daughter
@he|@close ~3 sat|sitting|parked|waiting|standing|circling|lurking ~3 outside ~1 my ~1 house|home|work|flat|place|building|door|school|gym
breaks|breaking|smashes|throws|throwing ~1 things|stuff|dishes|furniture|plates|glasses
dumb|stupid|fat|ugly|crazy|worthless|fucking bitch|whore|cunt|slut|idiot ~4
mean|angry|violent ~2 when|if ~1 i ~2 refuse|say|do|speak|disagree|leave
calls|calling|calles me ~3 worthless|stupid|names|fat|ugly|whore|slut|bitch|bitches|idiot|useless|crazy|pathetic|dumb|trash|retard|disgusting|nothing|psycho
tells|telling|told me ~2 i|that ~2 am|worthless|stupid|ugly|crazy|nothing|useless|fat ~1 worthless|stupid|ugly|crazy|nothing|useless|fat
take|takes|taking|keep ~1 the|my|our baby|kids|children|son|daughter ~4 if|from|away i|me|ever
checks|checked my ~1 phone|mileage|messages|texts|bank|emails|mail|receipts|location|underwear|calls|browser
goes|going|went through my ~1 phone|messages|texts|bank|emails|mail|purse|bag|stuff|laptop -on
eggshells
leaves|leaving|left|puts|leave ~2 things|notes|flowers|stuff|gifts|letters ~2 on|at|in|outside|by my ~1 car|door|porch|house|windshield|work|desk|doorstep
messages|texts|calls|emails|times ~2 a|every|per day|hour|night ~8 not ~1 stop|stops
harass|harasses|harassing|harassed|harassment|bullied|bullying|bullies
has|have|had|made|kept|copied ~2 a|my|the|spare ~1 key|keys ~2 and|comes|lets|to
comes|came|gets|got|shows|broke in|into|over when|while ~2 i|me
not ~1 leave me|us alone
found|finds|find ~1 my|where|out ~1 new|i ~1 address|live|number|apartment|moved|place
screams|yells|shouts|screaming|yelling|shouting|blows|explodes|rages|snaps|spits|swears ~1 at|in me|my|us ~1 ?face
punishes|punish|punishing ~2 me
threaten|threatens|threatened|threatening|threat|threats
temper|rage|anger|violent|drunk|drinks ~8 scared|scares|afraid|grabbed|throws|hits|hit|hurt|screams|breaks|kids
isolated|isolates|isolating|cut ~1 me ~1 off ~1 from|off ~2 friends|family|everyone
broke|breaks|smashes|smashed|destroyed|destroys|destroying my ~1 things|stuff|phone|laptop|belongings|door
scared|afraid|terrified|frightened ~4 him|her|he|she -loses|lose|leave|leaves|cheat|forget|forgets|moves|find|finds|stops|love|loves|abandons
nudes|nude|naked ~4 he|she|ex|my|of|threat|post|send
controlling|possessive|manipulative|obsessive|jealous ~4 boyfriend|husband|wife|girlfriend|partner|ex|me|he|she|scared -wedding
trapped|stuck|prisoner|prison|hostage ~3 with|in|by ~2 him|her|this|marriage|relationship|house|my|own|escape
no escape
@he|@close|who ~3 hurts|hurting me -feelings|so|by|a|deeply|emotionally
scared|afraid|terrified|frightened ~1 of @him|him|my -losing|leaving
i ~1 am ~1 scared|afraid|terrified $
scared|afraid to ~1 go|leave|be|come|return|sleep ~1 home|him|outside|there
scared|afraid to ~1 go|leave|be|come|return|sleep ~1 with -my|myself|the|these
@he|@close ~3 will|would|going|gonna|might|could ~1 ?to kill|hurt|hit|harm me
@he|@close|parents ~3 controls|controlling|controlled|monitors|yells|screams|screaming|yelling|insults|humiliates|manipulates|manipulative|controlling|toxic|possessive|isolates
@hit me
abusive|abuser|abusing|abuses
@he|@close|i|me|my|am|was|is|being|been ~3 abused|abuse -as|that
violent|violence|threat|threats|threatening|threatened|threaten
follows|following|stalks|stalking|stalker|stalked me
he|she|they|ex ~2 outside ~2 my|again|house|door
will|does|did not ~1 leave me alone
keeps ~1 coming|showing|turning|calling ~2 to|up ~3 house|work|door|home
molested|molest|raped|rape|assault|assaulted
throws|throwing|threw|breaks|punches|punched|punching ~1 things|stuff|plates|walls|wall|holes|furniture|door|objects
not ~2 safe
""",
    "hurt_by.threat.high": """
@he|@close ~2 says|said|told|swears ~3 if i ~1 tell|talk|go|leave|call|speak|report ~5 i|im ~1 am ~1 dead|finished|buried
@he|@close ~2 said|says|told|threatened|threatens|swore|swears|promised|texted ~5 will|would|going|gonna ~1 ?to kill|shoot|stab|murder|strangle|bury me|us -if|when|lol|with
@he|@close ~2 going|gonna ?to kill|shoot|stab|murder me|us -if|when|lol|with|for
""",
    "other.risk.middle": """
left|leaves|leaving ~1 them|him|her|kids|children|the|our ~2 alone overnight|for|all|at|at-night
forgets|forgot|forget|forgetting ~1 to ~1 feed|change|collect|fetch ~1 him|her|them|the|our|my
smokes|smoking|drinks|drinking|high|stoned|drunk|wasted ~6 baby|kids|child|children|toddler|son|daughter ~1 in|with|there
leaves|leaving|left ~1 the|our|my|his|her|a baby|toddler|kids|kid|children|son|daughter|infant ~3 alone|unattended -with
last|final text|message|words|call|voicemail ~3 was|said|saying|is|just goodbye|bye|forever
he|she|they|ex ~3 dark place|headspace|spot
""",
    "other.risk.high": """
he|she|they|ex ~1 rang|called|phoned|texted|told ~1 me ~1 saying|says|said|that ~5 swallowed|taken|overdosed|took ~1 everything|all|pills|tablets|the
he|she|they|ex ~1 told|says|said|threatens ~1 me? ~5 walk|jump|walking|jumping ~1 in|into|off|onto ~1 the ~1 sea|river|lake|bridge|tracks|traffic
he|she|they|ex ~1 told|says|said|threatens ~5 going ~1 to walk|jump|drive ~1 in|into|off|onto ~1 the ~1 sea|river|lake|bridge|tracks|traffic
sends|sent|sending|posts|posted ~2 pics|pictures|photos|picture|photo ~1 of ~1 ropes|rope|noose|pills|bridge|bridges|knives|blades
his|her ~1 own ~1 funeral $
not|hasnt ~1 answered|replied|answering ~3 since|after ~1 he|she|they ~1 said ~4 not ~1 go|carry|live|take
only ~1 thing|reason|one|person ~2 keeping|keeps him|her|them ~1 alive|going|here
he|she|they|ex ~1 posted|posts|put|sent ~5 says|saying|said|with bye|goodbye
he|she|they|ex ~8 this is it ~2 take ~1 care|$
he|she|they|ex ~8 take care of ~1 the|my|our|his|her cat|dog|kids|mum|mom|baby|children
says|said|threatens|threatening|saying ~1 he|she|hell|shell ~2 hit|drive|crash ~2 a|the|into ~1 wall|tree|lorry|truck|river
he|she|they|ex ~3 says|said|saying|keeps|threatens|threatened ~4 end|ending it|everything|himself|herself|things ~1 if|when|because|tonight|all|$
will|would|hell|gonna|going|shell ~2 end it|himself|herself ~1 if i
told|said|texted|wrote|says|tells|messaged|sent ~3 you|u ~1 will|are|going|gonna ~2 find|see ~1 me|my ~1 dead|body|hanging|gone
he|she|they|ex ~8 standing|stood|sitting|sat|climbed ~2 on|at|by ~2 bridge|roof|ledge|tracks|platform|edge|railing|balcony
pic|pics|picture|pictures|photo|photos|video|videos ~2 of ~1 his|her|their|ex ~1 wrist|wrists|arm|arms|cuts|leg|blood|bleeding|pills
his|her|their ~1 wrist|wrists|arm|arms ~1 bleeding|cut|slashed|bandaged|bloody
his|her|my|the ~1 mother|mom|dad|sister|brother|friend|ex ~2 called|texted|says|said|told ~3 he|she|they ~2 tried|attempted|wants|took|hanged|swallowed|overdosed
he|she|they|ex|@someone ~2 got|has|have|with ~2 rope|noose|gun ~5 crying|car|himself|herself|goodbye|head
he|she|they|@someone ~4 life ~2 no meaning|sense|point|worth
he|she|they|@someone ~3 wishes|wish|wished|hopes ~2 dead|die|died|gone|born
he|she|they|@someone ~4 will|would|going|gonna ~1 to? ~1 jump ~1 if|off|from
@someone|dad|father|mother ~1 put|puts|held|has|holds ~1 a|the ~1 gun|knife|rope|noose to|at|around ~1 his|her|their ~1 own ~1 head|throat|chest|neck
help ~2 friend|someone|sister|brother|ex|him|her ~2 who ~2 wants|is|keeps|suicidal ~2 kill|die|suicidal|cutting|harming
said|says|saying ~1 goodbye ~3 like|as ~2 meant|forever|last
ex|he|she|friend|brother|sister|son|daughter ~2 is|are|keeps|started ~1 self harming|harm|injuring|cutting|harms
i ~3 my|his|her|our ~1 @someone ~4 suicidal
he|she|they|ex|@someone ~4 has|have|had|made|got ~2 plan|plans to ~1 die|kill|jump|end|do -the|our|this|things|a|on|up
he|she|they|ex|@someone ~1 bought|got|has|have|hid|tied ~2 rope|noose|pills
he|she|they|@someone ~4 says|said|told|texted|thinks|feels|wrote|keeps ~5 nothing|no|not|without ~3 reason|point|left|to|want ~3 live|living|alive|go|without|exist|here
he|she|they|@someone ~3 not ~2 want|wish|feel|like ~2 be|being|live|living|alive|exist ~1 alive|here|anymore|$
he|she|they|@someone ~2 swallowed|drank|downed ~2 bleach|poison|pills|something|antifreeze|tablets
he|she|they|@someone ~2 took|taken ~2 bleach|poison|pills|antifreeze|tablets|overdose
he|she|they|@someone ~2 wrote|left|sent|posted|recorded|made ~2 suicide|goodbye|farewell ~1 note|letter|message|text|video|post|voice
sent|sends|sending|leaves|left|texted|wrote ~4 voice|message|video|note|text|voicemail ~4 goodbye|forever|suicide|die|dying ~1 forever|$
he|she|they|ex|@someone ~3 no point ~2 going|living|go|life|anymore|on
do|doing|done|did something ~2 @ownself
he|she|they|ex ~4 threatening|threatens|threatened|threaten|says|said ~4 jump|overdose|hang|crash|drown ~2 off|from|$|himself|herself|himself
my ~1 fault|fault if he|she|they|ex ~2 dies|died|die|kills|dead
fault ~2 if ~1 he|she|they|ex ~2 dies|died|die|kills|dead|does
on|over|at ~1 a|the bridge|ledge|roof|railing|balcony and|called|calling|texted|says ~2 me|goodbye|he|she
daughter|son|kid|child|brother|sister|niece|nephew|girl|boy ~4 cutting|cuts|harming|harms|hurting|starving|burning @ownself
mum|mom|mother|dad|father|sister|brother|friend|daughter|son|roommate|ex|he|she ~2 tried|attempted|tries|wanted|wants|going ~2 kill|hang|overdose|end|suicide|drown ~1 @ownself|his|her|$
hits|beats|beating|hitting|abuses|chokes|hit|slaps|threatens|hurts her|him|his|my ~2 wife|girlfriend|friend|friends|sister|mom|mum|mother|right|now|again|neighbor|neighbour
friends|sisters|mums|moms ~1 bf|boyfriend|husband|partner|ex hits|beats|hit|hurts|abuses|chokes|threatens|slaps
do|doing|done something ~1 stupid|bad|$ ~1 to @ownself
gave|gives|giving|given away|out ~2 his|her|their|all ~2 stuff|things|belongings ~4 need|anymore
neighbor|neighbour|friend|uncle|dad|father|brother|stepdad|he|roommate ~3 beating|beats|hitting|hits|choking|abusing|hurting ~1 his|her|my|the|their ~1 wife|girlfriend|mom|mother|kids|kid|sister|son|daughter|children
saying|said|say|called|calling ~3 goodbye|goodbyes ~6 phone|off|answer|worried|gone|reach|pick
phone ~1 is ~1 off ~6 goodbye|suicide|worried|kill
daughter|son|sister|brother|friend|kid|child|niece|nephew|girlfriend|boyfriend ~8 cutting|cuts|harming|harms|burning|hurting|starving herself|himself|themselves
!i will|would|wont not ~1 be ~1 here|around|alive ~1 next|tomorrow|much|anymore|for|when
talks|talking|talked about ~1 how ~6 not ~2 here|alive|live|around|dying|dead
hang|kill|shoot|drown|hurt|harm himself|herself|themselves|themself
planning|plans|plan|going|wants|trying ~2 to ~1 overdose|jump|die|kill|end|hang ~8 tell|promise|promised|anyone
@someone|he|she|they ~8 plan|planning|planned|going|wants|threatens|threatening|says|said ~4 overdose|suicide|jump|gun
gun|knife|pills|car|rope ~8 on ~1 himself|herself|themselves
he|she|they|ex|@someone ~4 drive|driving|crash|jump|jumping|steer ~3 car|truck|bike|himself|herself|off ~3 off|into|cliff|tree|bridge
he|she|ex|they ~3 says|said|threatens|threatened|would|will ~6 drive|crash|jump|hang ~6 off|cliff|bridge|tree|himself|herself
scars|cuts|marks|burns|bandages ~2 on ~1 his|her|their|my ~1 wrists|arms|arm|wrist|legs|thighs|daughter|son
pictures|photos|pics|picture|photo ~2 of ~1 his|her|their ~1 cuts|wrists|arms|scars|cutting|noose|pills
is|being|getting|gets|was ~1 beaten|abused|hit|choked|raped|strangled|hurt ~1 by|up ~2 her|his|their|my ~1 boyfriend|husband|wife|partner|dad|father|ex|stepdad|mom|mother
support|help|save|helping|supporting ~3 wife|husband|friend|partner|girlfriend|boyfriend|son|daughter|brother|sister|someone|person|him|her|mom|dad ~4 suicidal|suicide|cutting|harming|depression|harm|die
wife|husband|friend|partner|girlfriend|boyfriend|son|daughter|brother|sister|mom|mother|dad|father|ex|roommate|he|she ~3 suicidal
@someone|he|she|keeps ~3 talks|talking|talked|speaks|speaking ~1 about ~2 suicide|dying|killing|ending|death
husband|wife|son|daughter|mom|mother|dad|father|friend|sister|brother|ex|boyfriend|girlfriend|partner|he|she|roommate ~6 says|saying|said|told|texted|thinks|keeps ~6 better off without|dead
my ~2 friend|sister|brother|daughter|son|girlfriend|boyfriend|ex|wife|husband|partner|cousin|bestie|gf|bf cuts|cutting|burns|starves|harms -me|my|off|hair|the|ties|contact|corners|down|a|it|class|class|out
friend|sister|daughter|son|brother|cousin|mom|mother|roommate|neighbor|niece|bestie ~6 abusive|violent|abuser|abused ~1 relationship|boyfriend|husband|marriage|home|partner|by
beat|beats|hits|hit|choked|hurts|hurting|threatened|abuses her|my ~1 up|sister|friend|mom|mother|daughter|again|last|every|badly
posted|post|wrote|sent|texted|left ~4 goodbye|goodbyes
threatening|threatens|threatened|threaten|threat ~3 suicide|kill|overdose|jump|harm|hurt ~2 @ownself
will|would|going|gonna|might|could ~2 kill|hurt|harm|off @ownself|themselfs|herself|himself
not ~2 picking|answering|responding ~2 up ~8 suicide|suicidal|kill|die|goodbye|worried
swallowed|took|taken ~3 pills|meds|tablets|medication|sleeping
goodbye|suicide message|note|post|letter|text|messages ~5 answer|answering|responding|reply|worried|reachable|help
@someone|who|that|posted|sent|wrote|left ~4 goodbye|suicide message|note|post|letter
@someone|roommate ~3 took|swallowed|taken ~3 pills|tablets|meds|bottle|medication
@someone ~5 kill|killing|hang|hanging|hurt|hurting|cut|cutting|harm|harming|cuts|shoot|off @ownself
@someone ~3 tried|tries|trying|attempted|wants|threatened ~2 kill|killed|hang|hurt|end @ownself
@someone|says|said|say|texted|wrote|threatens|threatened|wants|want|told|threatening ~5 kill|hurt|harm|hang|off @ownself|him|themself ?self
@someone|says|said|threatens|threatening|threatened|keeps ~4 suicide|suicidal -squad|died|years|prevention|was|watch
threatening|threatens|threatened|threaten|threats ~3 suicide|suicidal
@someone ~5 wants|want|wishes|wished|wanting|ready|going|threatened|threatens|wanted|trying|tried|tries|hopes|says|said ~4 to|he|she|they|that ~2 die|dead|dying|disappear|end -time|for|hard|you|me
@someone|says|said ~5 end|ending|take|taking his|her|their ~1 own|life ?life
@someone ~5 not|no ~2 want|wants|wish ~2 to ~2 live|alive|exist|here|wake ~1 anymore|$
@someone ~3 says|said|told|texted|wrote|wants|thinks|feels|messaged ~6 no|nothing|not|better|tired ~3 reason|live|living|off|dead|alive ~2 live|living|$
@someone ~4 overdosed|overdose|overdosing
@someone ~3 took|taken|swallowed|taking ~2 something|pills|overdose|bottle|meds|tablets
@someone|his|her|their ~3 self harm|harming|harms|injures|injuring|harmed
@someone ~4 is|been|started|keeps|still|keep|stop|was ~1 cutting -ties|contact|down|back|off|corners|class
getting|get|make|help|stop @him|him|my ~2 from|to|stop ~1 cutting|harming|hurting
stop cutting ~5 she|he|addicted
left|wrote|sent ~3 suicide|goodbye note|letter|text
jump|jumping|jumped off ~2 bridge|roof|building|balcony ~3 he|she|they
@someone ~4 standing|sitting|is on|at ~1 bridge|roof|ledge|edge
siblings|brother|sister|kids|children|child|daughter|son|friend|mom|mother|baby|nephew|niece|cousin|neighbor|neighbour ~5 abused|hit|hits|beaten|beats|molested|abusive|raped|threatened|abuses|abusing|hurting
my ~1 friend|sister|brother|mom|mother|daughter|son|cousin|kid|kids ~4 being|is|getting|gets|are|has ~2 hit|beaten|abused|hurt|stalked|threatened|raped|assaulted|molested
@close|he|she|they|is ~2 hitting|hits|hit|abusing|beating|beats|abuses|hurts|hurting ~1 my|our|the|his|her ~2 kids|child|children|son|daughter|sister|brother|mom|mother|baby|siblings|friend
worried|afraid|scared ~4 he|she|they|friend|ex|him|her|brother|sister|son|daughter ~3 kill|hurt|suicide|suicidal|die|harm|do -me ~1 @ownself|something|commit|$
""",
}
