"""Phrases by which people say that someone is in danger, and the figures of speech that only borrow their words.

A sign's name opens with whom it speaks of (self, hurt_by, may_hurt, other) and ends with how sure it is: high, middle or weak.
"""

FIGURES = {
    "figure": """
dying to -be|die
dying for a|some|the|that|another
dying of|from laughter|hunger|boredom|thirst|embarrassment|curiosity|heat|cold|laughing|your|this|that
@die laughing|lol|skull
@lol|omg ?i ?am ?so @die
i am @very @die @lol
i am dead
i was dead @lol|when
^ ~1 dead @lol|skull
@very|me|im dead|ded
i died when|at|laughing|inside|reading|watching|a|from|again
i ~1 died lol
almost|nearly|literally|just died|dead when|at|of|from|laughing
die of embarrassment|laughter|boredom|hunger|thirst|shame|cringe|curiosity|old|diarrhea|natural
die|dies|died|dead|dying alone|hard|down|out|off
die for -me
to die for
would|will die for
when i die i|bury|please|you
killing|killin|kills|kill|killed time|it|the|this|that|vibe|vibes|mood|an|two|another|off|some|them|her|switch|joy|lol
killing|kills|killed me -if|when|with|because
it|this|that|song|heat|suspense|traffic|wait|waiting|silence|distance|heels|shoes|head|back|stomach|boredom|heartbreak|loneliness|thing|pain ~3 killing|kill|kills|killed me
you are|re killing me
would|could kill for
kill for
curiosity killed
@someone|boss|teacher|they|parents|landlord|coach ~2 will|would|going|gonna ?to|literally kill me when|if|for|once|lol ~1 i|you|they|he|she|this|that|forgetting|breaking|being|late|sees|finds|find -leave|leaving|tell|go|left
mom|mum|mother|dad|boss|teacher|parents|landlord|coach|sister|brother|roommate|friends|friend ~2 will|would|going|gonna ?to|literally kill me
ladykiller|painkiller|painkillers|buzzkill|overkill|roadkill|killer|killers
serial killer|killers
kill bill
suicide squad|door|doors|mission|girls|boys|watch|prevention|hotline|awareness|note -i|yesterday
my chemical romance
dead serious|end|ends|line|lines|battery|phone|on|weight|meme|ass|even|last|tired|pool|body|wrong|sexy|giveaway|poets|bedroom|zone|heat|space|silent|silence|to|set|by|pixel|pixels|inside|right|center|sea|link|links|lift|lifts|man|men|cells|plant|skin|meat
deadass|deadline|deadlines|deadlift|deadpool|deadly
over my dead body
drop dead gorgeous
walking|evil|grateful|day|half|playing|left|better|relationship|marriage|love|friendship|chat|conversation|thing|phone|battery|laptop|car|long|brain|pretty|completely|permanently|about|look|looks|beat ~2 dead
battery|phone|laptop|car|plant|plants|flowers|wifi|server|engine|kettle|account|love|spark|hope ?is|just|has|almost|all ~1 died|dying|dead|dies|die
loved|love|loves|bored|scared|worried|tired|sick|frightened|done|worked|annoyed|tickled ~2 to death
death metal|note|star|stare|row|grip|valley|glare|spiral
till|until death do|does
black death
cut|cutting|cuts him|her|them|it|ties|contact|all|class|off|down|back|hair|cost|costs|corners|short|out|grass|bangs|carbs|weight|loose|people|toxic|everyone|the|a|sugar|calories -myself|wrists
cut|cutting my hair|losses|ex|bangs|hours|spending|nails|finger|food|steak|time|friends|family|phone
clean cut
hit|hits me|you up|hard|harder|different|home|like|that|again -in|with|when|because|so
it|reality|that|this|song|truth|grief|sadness|feeling|depression|loneliness ~2 hit|hits|hitting me
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
panic|anxiety|heart|asthma attack|attacks|attacked
bite|bites me
grab|grabs|grabbed a|some|lunch|coffee|dinner|drinks|my keys
rather|sooner die|be than|dead ~1 than ~1 text|call|see|talk|go|eat|watch|work|listen|date|be|lose|let|admit|hear
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
me muero de|por
me muero|mori ?de risa|lol
me ~1 mata|matas|matando -amenaza
morir|muero|morirme|muriendo de risa|hambre|sueno|sed|frio|calor|amor|verguenza|aburrimiento|ganas
matar el|tiempo
mi madre|mama|jefe|papa me|va ~2 mata|matar
muerto|muerta de risa|hambre|sueno|cansancio|frio|miedo|sed
""",
    "figure_pt": """
morrendo|morro|morri|morrer|morta|morto de rir|fome|sono|sede|frio|calor|amores|vergonha|raiva|saudade|saudades|vontade|ciume|ciumes|medo|tedio
to|estou morta|morto|morrendo lol
matar aula|saudade|saudades|tempo|a|o
me ~1 mata|matando
minha mae|chefe|pai vai me matar
""",
    "figure_de": """
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
meurs|mourir|crever|creve|mort|morte|mourrais de faim|rire|soif|froid|chaud|honte|fatigue|ennui|envie|trouille|peur|rire|jalousie
mort|morte lol
je suis mort|morte -a|interieur
me ~1 tue -si
tuer le temps
ma mere|mon pere|boss va me tuer
a mourir de
""",
    "bereaved": """
died|dead|lost|passed|gone ~3 by|from|of|to|through suicide
@someone|friend|uncle|aunt|dad|mom|husband|wife|ex ~3 killed|hanged|shot @ownself
@someone|who|has|had|had committed suicide
took|taken|ended his|her|their own life
lost ~6 to suicide
talks|talk|talking|speaks|mentions|joke|jokes|joking about suicide|death|dying
""",
    "denied": """
am|is|was|are|not|feel|feeling not ?@very ?feeling ?actually suicidal
^ not ?@very ?feeling ?actually suicidal
never ~2 suicidal
not|never ~2 want ?to die -but
do not ~2 want to @kill|hurt|harm ?@self|anyone|him|her|them|anybody
not ~3 going|trying|planning to ~1 @kill|hurt|harm @self|anyone|him|her
would|will not|never ~2 @kill|hurt|harm @self|anyone|him|her|them|anybody
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
wrote|written|writing|leaving|left|write ~2 everyone|them|my|him|family|parents|kids ~3 letter|letters|note|goodbye
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
wrote|writing|written|write|left|leave ~3 suicide|goodbye note|letter|notes|letters
i|we|my ~4 suicide
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
hate living|existing|waking -here|in|with|there|together
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
my life ~1 is|has ~2 over|pointless|meaningless|worthless|ended -the|here
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
hide|hiding|cover|covering ~1 my ~2 scars|cuts|arms|wrists
bang|banging|smash|hit|hitting ~1 my ~1 own ~1 head ~2 wall|against|table|until|floor
stop|stopped|quit|quitting|about|help|with cutting -off|down|back|my|his|contact|corners|people|him|her|them|class|carbs|sugar|ties
want|urge|need|tempted|wanna|going ~2 to|and ~1 cut ~1 so|again|tonight|rn|right|badly|deep|really|$
made|make|making ~1 @self ~1 bleed|throw|vomit|puke
scratch*|pick|picking|bite|biting ~2 my|skin|arm|arms ~4 bleed|bleeds|blood|raw
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
can|could not|no ~1 do|take|go|handle|bear ~1 this|it|on ~1 anymore|any|longer|like
can not ~2 anymore -wait|stop|text|sleep|eat
can not go|keep on|going|like
what ~2 the point
no|see point -in|of -texting
i ~2 give|giving|gave up -on|smoking|my|the|coffee|sugar|alcohol|a
giving|give up on ~1 life|everything|living|myself
i ~1 am ~1 done ~1 with ~2 life|everything|all|it|world
i ~1 am ~1 done $
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
hopeless|worthless -of|but|to|romantic
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
i ~3 not be|here -with|at
if ~1 i am ~1 alive|here ~1 tomorrow
dead inside
cry|crying ~2 for help
i ~2 need|want ~2 help ~1 now|tonight|please|asap -me|to|with|him|her
lost ~2 will ~2 live|go
will to live
survive ~2 tonight|night|this|another
get|make ~2 through ~2 tonight|night
imagine|imagining|picture|think|thinking|thoughts|thought|dream|dreaming|fantasize|obsessed ~3 dying|death|funeral|dead -to
my funeral
past hope|saving
no ~1 one|body ~3 miss me
nobody ~2 miss me
@lol ?but ?no seriously die|dead
i ~1 died ~2 ago|inside|already
weapon
i ~2 am|not okay -with
should ~2 i ~1 end ~1 everything|all
""",
    "self.word.weak": """
suicide|suicidal|suicides
die|dying|death|dead|died
kill|killed|killing|kills
cutting|cut|harm|hurt|hurting
overdose|overdosed|pills
alive|living|existence|exist|existing
funeral|grave|coffin|bleed|bleeding|blood|razor|wrists
worthless|hopeless|pointless|meaningless|purpose|worth|burden
attempt|attempted|attempts|thoughts|ideation|urges|relapsed|scars|blade|scratch|burn|punish|self
gun|knife|rope|noose|bridge|jump|pills|bottle|oncoming|weapon
goodbye|forever|disappear|peace|heaven|god|coffin|afterlife
scared|afraid|terrified|fear|unsafe|danger|police|escape|trapped|hiding
hit|hits|hitting|beat|beats|slap|slapped|slaps|punch|punched|push|pushed|pushes|choke|choked|grabbed|kicked|throws|threw|bruise|bruises|belt
abuse|abused|abusive|abuses|abuser|threat|threats|threaten|threatens|threatening|threatened|violent|violence|rape|raped|assault|molested|touches|touched|force|forced|forces|forcing
stalk|stalks|stalking|stalker|follows|following|controls|controlling|locked|tracks|tracker|blackmail
stab|stabbing|strangle|murder|shoot|bleed|revenge
tired ~2 of ~2 everything|living|life|it|being
wish|hope|pray|praying ~3 i|me ~2 not|never|could|was|were
@self
""",
    "may_hurt.intent.high": """
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
i ~4 hit|slapped|punched|choked|pushed|beat|kicked|strangled|hurt|attacked|shoved ~1 @him|my|him -girlfriend|boyfriend|wife|husband|up|with|at|by|and|in|it|feelings -emotionally
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
i ~3 bought|have|got|took|buy|grabbed|bring|brought|own ~2 gun|knife|weapon|pistol|rifle|bat
run|running @him|him ~1 over ~1 with
wait|waiting ~4 with ~1 a ~1 knife|gun|bat|weapon
""",
    "may_hurt.maybe.middle": """
i ~3 could|would|want|wanna|will|feel ~3 kill|killing|murder|strangle|hurt|punch|slap|hit|hurting|stab|shoot @him|him|someone|somebody|everyone|his|people -time|feelings
want ~1 to ~1 hurt|destroy|ruin @him|him|his|my
make|making @him|him ~1 pay|suffer
he|she|they will ~1 pay|suffer
revenge ~4 hurt|hard|physically|violent|violence|beat
want ~2 to ~1 be ~1 violent
break|smash|smashed|wreck|destroy|key his|her|their ~1 car|window|windows|door|things|stuff|phone
""",
    "hurt_by.violence.high": """
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
@he|@close|who ~3 hurts|hurting me -feelings|so|by|a|deeply|emotionally
scared|afraid|terrified|frightened ~1 of @him|him|my -losing|leaving
i ~1 am ~1 scared|afraid|terrified $
scared|afraid to ~1 go|leave|be|come|return|sleep ~1 home|him|outside|with|there
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
    "other.risk.high": """
goodbye|suicide message|note|post|letter|text|messages ~5 answer|answering|responding|reply|worried|reachable|help
@someone|who|that|posted|sent|wrote|left ~4 goodbye|suicide message|note|post|letter
@someone|roommate ~3 took|swallowed|taken ~3 pills|tablets|meds|bottle|medication
@someone ~5 kill|killing|hang|hanging|hurt|hurting|cut|cutting|harm|harming|cuts|shoot|off @ownself
@someone ~3 tried|tries|trying|attempted|wants|threatened ~2 kill|killed|hang|hurt|end @ownself
@someone|says|said|say|texted|wrote|threatens|threatened|wants|want|told|threatening ~5 kill|hurt|harm|hang|off @ownself|him|themself ?self
@someone|says|said|threatens|threatening|threatened|keeps ~4 suicide|suicidal -squad|died|years|prevention|was
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
