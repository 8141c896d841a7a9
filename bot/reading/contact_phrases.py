"""Phrases that report contact: what the person did towards the ex (slip), what the ex did (ex_contact), and what is neither."""

FIGURES = {
    "figure": """
ran|bumped|run|bump|running|bumping into @him|my|his|her ~1 ex
ran|bumped|run|bump|running|bumping into him|her|them
ran|bumped|run into each other
i|^ ~1 just ~1 saw|seen @him|him|her|them at|in|on|with|walking|outside|across|from
i|^ ?just saw|seen him|her|them ?today ?yesterday ?again at|in|on|with|walking|outside|across|from
when|while|back ~1 we ~2 dated|lived|went
voicemail|message|note|letter for|to|from ~1 the|my|a doctor|plumber|landlord|neighbour|neighbor|dentist|bank|boss|kids|teacher|school
!his|her|their|ex|s mum|mom|mother|dad|father|sister|brother|friend|colleague|coworker|boss|aunt|grandma|cousin|roommate ~1 texted|called|messaged|rang|wrote|emailed|phoned -about|that|from
should|could|must|if|wish|had|would i ~1 have sent
have|had|did not ~1 sent|send
when|whenever ~1 we ~1 talk|meet|speak
panic|anxiety attack|attacks when|whenever ~6
^ he|she|they ~1 said|says|told|tells ?me ~2 need|needs|wants|want|needed|wanted ~2 space|time|distance|break
not|never|nothing|nothin ~1 heard|hear from him|her|them|ex
used to ~6
back then ~6
in|dreamed|dreamt my|the|a ~1 dream|dreams ~6
at the end|beginning ~1 he|she|they ~2 told|said
new|first date|dates
mi madre|hermana|amiga|jefe ~1 me ~1 llamo|escribio
i ~1 called|replied|wrote|texted|emailed|messaged ~1 to|back ~1 the|a ~1 plumber|landlord|police|doctor|bank|office|school|company|electrician|lawyer|vet|insurance|agent
he|she|they ghosted me
replied|answered|commented to|on your|a|the comment|post
wrote|typed ~4 sent none|nothing
told me ~3 did|does not love|want
i ~1 never ~1 sent
amiga|amigo|hermana|hermano|mama|madre|jefe ~2 me ~1 llamo|escribio
nunca mais me|
meiner|meinem ~1 mutter|vater|schwester|bruder|freundin|chef|mama ~1 geschrieben|angerufen
je|n n ~1 ai ~1 pas ~1 de ~1 nouvelles
want|wants|need|hope|wish|wishing|waiting|wanted|beg|expect|hoping|if|when|until|will|did|does|would|could|should|might|has|why ~1 he|she|they|ex|him|her|them ~3 text|texts|call|calls|message|messages|write|writes|reach|reaches|contact|contacts|answer|answers|reply|replies|unblock|unblocks|reached|contacted|texted|called -because|and|i|you
hope|wish|wishing|hoping|waiting ~3 he|she|they|ex ~2 texts|calls|messages|writes|texted|called|reached|answers|replied|replies|unblocks
hope|waiting|wait|hoping for|that ~2 him|her|them|ex to
why|if|did|has he|she|they|ex ~4 texted|reached|called|written|replied|answered
used to ~2 call|text|message|write|send|check
he|she|they|ex ~2 did|has|have|does|is|never|will|would|hardly ~1 not|never ~2 call|called|text|texted|write|written|reply|replied|answer|answered|reach|reached|contact|contacted|calling|texting|read|responded|respond|message|messaged
never|not ~2 texted|called|wrote|written|replied|answered|texts|calls|writes|reached|text|call|reply|answer|reach|contact|contacted ?me ?back
i ~1 did|have|had|will|would|do|can|could not ~4 text|call|message|texted|called|write|contact|contacted|reply|answer|look|check|checked|looked|reach|send|respond|stalk|stalked|reached
almost|nearly|about ?to texted|called|messaged|wrote|checked|sent|looked|replied|answered|text|call|send|check
want|wanting|wanted|going|gonna|thinking|tempted|urge|should|wish|will|would|plan|planning|about|need|could|can|may|might ~4 text|call|message|write|reach|contact|reply|answer|send|check|look|texting|calling|messaging|writing|reaching|see|checking|sending|go|talk|ask|meet|tell|asking|stalk -me
dumped|left|broke|ended|broken ~3 by|over|via|through|with|in ~1 a ~1 text|message|phone|call|email|whatsapp|sms
dumped|left me
broke ~2 up with
with that|a|one text|message
called me|us|him|her a|an|lovely|pretty|names|crazy|stupid|ugly|fat|beautiful|cute|selfish|toxic|clingy|needy|babe|baby|insane|psycho|bitch|whore|slut|worthless|pathetic|desperate|dramatic|weak|sensitive|out|particular|his|her|their|liar|controlling
called it off|quits|a
my|a friend|friends|cousin|sister|brother|mom|mum|mother|dad|roommate|coworker|boss|colleague|aunt ~1 texted|called|messaged|wrote|replied|texts|calls -that|he|she|saying
someone|nobody|no|boss|coworker|colleague|landlord|doctor|therapist|mom|mum|dad|mother|father|recruiter|stranger|guy|girl ~4 texted|called|messaged|wrote|emailed|contacted|liked
i ~4 texted|called|messaged|emailed|wrote|write|contacted|asked|told ~2 my|a|the ~1 friend|friends|mom|mum|mother|dad|father|sister|brother|boss|therapist|landlord|doctor|cousin|coworker|roommate|lawyer|parents|professor|counselor|aunt|local|hotline|grandma
reached out to ~1 a|my|this|the ~2 friend|friends|community|therapist|counselor|doctor|hotline|mom|group|support|sister|family|brother
emailed|called|texted ~2 therapist|counselor|lawyer|police|hotline|doctor
dream|dreamt|dreamed|imagine|imagined|nightmare ~8 texted|called|messaged|wrote|texts|calls|came|me
texted|called|wrote|messaged him|her back
miss|missing|remember|reread|rereading|reading|read|old ~2 his|her|their|old|our|my messages|texts|message|letters|voice|calls|photos
when|while|back ~1 we ~2 were|dated|together|first|met|lived
blocked|unfollowed|deleted|muted|removed him|her|them|his|my|me
""",
}

SIGNS = {
    "slip": """
i ~1 already called|rang|phoned|texted|messaged|dmed ~1 once|twice|2x|3x|4x|again|times|$
^ ?and ?so ?lol already called|rang|phoned|texted|messaged|dmed ~1 once|twice|2x|3x|4x|again|times|$
^ ?and ?so ?then ?i ?just called|rang|phoned ~1 twice|2x|3x|4x|times $
i|^ ~2 voice ~1 noted|messaged @him
i|^ ~2 face timed|time @him
i|^ ~1 left|sent a|the|another|two|three voicemail|voicemails|vm|voicenote ?crying ?drunk $
i|^ ~1 left|sent a|the|another|two|three voice note|message|mail|notes|messages ?crying ?drunk $
i|^ ~1 left|sent ~1 voicemail|vm|voice ?note ?message ~1 on|in his|her|their|@him
i ~2 picked|answered ~1 up ~1 when he|she|they ~1 called|rang|phoned|facetimed
i ~2 picked|answered his|her|their call|calls|phone|text|message|snap
he|she|they|ex ~2 said|wrote|texted|sent|messaged|called|rang|phoned|snapped ~6 and|so|then i ~2 said|wrote|replied|answered|sent|texted|picked|rang|called ~1 back|hi|hey|yes|thanks|hello|him|her|up|$
ended|end|woke ~1 up ~1 in|at ~1 bed|his|hers ~2 with|him|place|$
ended|woke ~1 up in|at ~1 bed with ~1 my ~1 @him
i|we ~2 hooked up -the|my|a|our
i|we ~2 had sex|intimacy ~2 with|again|last|yesterday|on|$
we ~2 kissed|slept ~1 together|again|$
i ~1 let|invited @him|him come|stay|in|over|sleep
i|^ ~1 don|dey ~1 text|call|message|dm|reply|ping am|@him|my
i|^ ~1 call|text|message|ping|reply|answer am -i|not
na me ~1 first ~1 call|text|message ?am
na me ~1 call|text|message ?am ?first
nag ~1 text|chat|message|pm|dm|reply|call ~2 ako|sa|sya|siya
nagtext|nagchat|nagmessage|nagreply|tinext|tinawagan|chinat|nireplyan|minessage ~2 ko|ako|sya|siya|kanya|ex
i|^ ?just ?already ?have pressed|hit|clicked|tapped ~1 send
i|^ ?just ?finally wished|congratulated|thanked @him happy|a|good|luck|well|merry|on|for
i|^ ~1 called|rang|phoned|texted|messaged 2|3|4|5|6|7|8|9|10|twice|three|four|five|six|ten|several|many times ~3
i|^ ~2 drunk|drunkenly dialed|dialled|called|texted|messaged ?my @him
i|^ ~2 spent ~3 scrolling|reading|looking|going|watching ~1 through|at|on ~1 his|her|their
i|^ ~2 spent ~3 scrolling ~1 his|her|their ~1 pics|pictures|photos|profile|page|instagram|posts|feed
help it|myself ~1 rang|called|texted|messaged|wrote @him|him
i ?just|then|finally|actually|already|have ?just sent it|them ?anyway|already|now|today|tonight|again $
^ ?ok ?so ?well sent it ?anyway $
i|^ ~1 told|asked|had|got|made ~1 his|her|their|my|a|our ~2 @kin|sister|brother|cousin|mate ~1 to ~1 text|say|tell|ask|call|give|pass|message
i|^ ~1 gave ~1 his|her|their|my ~2 @kin ~2 note|letter|card|message|gift|something
i|^ ~1 rang his|her|their ~1 doorbell|bell|door
i|^ ~1 tagged|mentioned|dmed|snapped|venmoed|honked ~1 at|in ~1 him|her|them|his|ex
i|^ ~1 tagged him|her|them
i|^ ~1 checked|check ~1 if|whether he|she|they
i|^ ~1 swiped|replied ~1 up ~1 on|to his|her|their ~1 story
i|^ ~1 watched his|her|their ~1 live|stream|video|reel
i|^ ~1 sent|mailed|posted @him ~1 a|an|the ~1 postcard|card|link|reel|meme|song|poem|playlist|song
shot @him|him ~1 a text|message
i was|been ~2 at|outside his|her|their ~1 @place
i|^ ?i posted|mailed|sent|dropped a|the|my letter|card|package|note ~1 to|off ~1 him|her|them|at
we ~2 texting|talking|chatting|calling|talked|spoke ~1 all|until|till|for|again
i ~3 told my|him|her ~1 ex|everything|that|how ~1 i
rang|called|picked|answered ~2 and we ~2 talking|talked|spoke|fought|argued
i called|texted|messaged|wrote|rang|sent -a|the|it ~1 @him|him ~1 he|she|they|got|and|but|once|twice
we ~2 texted|talked|spoke|chatted|met ~2 all|again|yesterday|last|for|on|today|night
we have|been ~2 texting|talking|calling ~1 again|since|every
i ~1 apologized|apologised -for|my
i ~3 asked|ask ~2 if|to ~1 we|meet|see ~1 could|can|him|her|$
hit|pressed|clicked send
i ~1 slept|hooked|met|hung ~1 with|up|out ~2 my|him|her ~1 ex|$
could not ~1 help|resist ~2 texted|messaged|called|wrote|checked
ended up calling|texting|messaging|writing|driving|stalking
waited for ~1 my ~1 @him
and|then i ~3 replied|answered|responded|called|wrote|texted|picked|sent|messaged ~1 back|up|him|her|a|$
i ~4 texted|called|messaged|phoned|emailed|contacted|rang|dmed|facetimed|pinged|poked|unblocked|confronted|begged|visited|replied|answered|responded|wrote|written|followed|congratulated|mailed|snapped|drunk-texted|buzzed ?back ?to ?my @him
^ ~2 texted|called|messaged|phoned|emailed|contacted|rang|dmed|facetimed|unblocked|visited|replied|answered|responded|wrote|begged|followed|mailed|snapped ?back ?to ?my @him
and|then|but|so|because ~1 texted|called|messaged|phoned|emailed|contacted|rang|unblocked|visited|replied|answered|wrote|begged ?back ?to ?my @him
i ~4 sent|send|left|gave|mailed|wrote|forwarded|shared|dropped|delivered ~1 my ~1 @him|his|him ~3 message|text|letter|email|voicemail|song|meme|photo|picture|gift|flowers|video|package|money|note|paragraph|card|link|playlist|reel|birthday|something|one|long|a|an|the|two|three|10|several|many|dm
^ ~3 sent|left|gave|mailed|dropped ~1 my ~1 @him|him ~1 a|an|the|flowers|something|two|three|several|10|20|many|one|money|long|another
sent|left|wrote|mailed|gave|write ~6 to ~1 my ~1 him|her|them|ex
sent|left -me|us ~3 message|text|letter|email|voicemail|flowers|gift
i ~2 did ~1 it|text|call
broke|broken|breaking|break ~1 no|the|nc ~1 contact -urge
broke after|on ~2 day|days|week|weeks|month|months
broke nc|it|silence|my ~1 streak|today|yesterday|again|last
i ~2 reached|hit|called|wrote|texted|messaged|replied|answered|responded out|up|back ~1 to|last|today|yesterday|and|again|him|her|$
i ~1 replied|answered|responded|texted|wrote|called|caved -my|that|questions|phone|a|at|in|customer|mom
^ ~1 reached out ~1 to ~1 @him|him|and|yesterday|last
i|and ~1 reached out ~2 him|her|them|ex|yesterday|last|today|and|again|after|$
i ~3 keep|kept|always|constantly|been|keeps ~1 calling|texting|messaging|writing|checking|stalking|looking|sending|contacting|replying|watching|viewing|begging|driving ~2 him|her|them|his|ex|their|my|past|by
keep|kept|been calling|texting|messaging|writing|contacting|checking|stalking ?to ?at ?my him|her|them|ex|his|their
@looking ~1 at ~1 his|her|their|ex ~2 @page ~2 every|all|again|daily
i ~4 checked|looked|stalked|watched|viewed|peeked|opened|visited|saw|scrolled|lurked|searched|snooped|liked|hearted|creeped|googled|check|stalk|follow|look|read ~4 his|her|their|ex|exes|him|them ~4 @page|new|photo|pictures|comment
^ ~2 checked|looked|stalked|watched|viewed|peeked|opened|visited|scrolled|lurked|searched|snooped|liked|hearted|creeped|googled ~4 his|her|their|ex|exes|him ~4 @page|new|photo|photos|pictures|comment|post|gf|bf
i ~3 stalked|googled|stalk ?my him|her|them|ex|his|their
i ~4 checked|looked|check ~1 if|whether|when|what ~1 he|she|they|ex ~4 online|active|posted|seen|doing|dating|with
liked|hearted ~2 his|her|their|ex ~3 photo|photos|picture|post|story|pic|reel|comment|selfie|pictures|pics
liked one|some of his|her|their
i ~3 went|drove|walked|showed|turned|stopped|waited|passed|came|swung|biked ~5 his|her|their|ex|exes|him|them ~1 s ~1 @place|s|up|where|at|him|outside|to|old|street
^ ~2 went|drove|walked|showed|turned|stopped|waited|passed ~3 his|her|their|ex|him|exes ~1 s ~1 @place|s|up|street
i ~2 showed|turned up ~1 at|to|there
i ~3 asked|texted|called|messaged|told|begged|wrote|contacted ~1 to ~1 his|her|their|our|ex|mutual|the ~1 s ~1 @kin
^ ~1 asked|texted|called|messaged|told|wrote|contacted ~1 to ~1 his|her|their|our|ex|mutual ~1 s ~1 @kin
i ~2 asked ~4 about him|her|them|ex
i ~1 met|saw|visited ?with ?my @him ~4 because|i|after|to|asked
met ?up ?with ?my @him ~2 because|i|asked
i ~2 asked|told|begged|thanked|invited @him ~1 to|if|how|that|i|for|why|about|what
i ~2 told|asked|begged|invited my ex
i ~2 talked|spoke|slept|met|hung ~1 to|with|up|out ~1 with|to ~1 my ~1 @him ~2 yesterday|today|last|again|on|this|for|$
i ~3 called|text|call|check|message|stalk|texted ?my @him every|all|again|daily|constantly|like|three|five|ten|10|20|twice|several|many|last|yesterday|today|so
from ~1 a|my|another|different|new|friend|fake|burner ~2 number|account|phone|profile ~3 texted|called|wrote|because|he|she
wrote|texted|called|messaged ~2 from ~1 a|another|my|different|new|friend ~2 number|account|phone
made|used|created|using ~1 a|another|my ~1 fake|new|burner|second|friend|friends|different ~2 account|profile|number
gave in
i ~1 slipped|relapsed|caved
slipped ~2 texted|today|again|and|up
drunk texted|called|dialed|messaged
accidentally liked|called|texted|viewed|sent
""",
    "slip_abroad": """
stalkeei|stalkei ele|ela|o|a|meu|minha
le|lo|la ~1 escribi|mande|llame|conteste|respondi|envie|hable|marque|busque|desbloquee|stalkee|dije|pedi|di
le he ~1 escrito|mandado|llamado|contestado|enviado
mire|vi|revise|stalkee|chequee|espie ~1 su|sus|el|las ~1 perfil|historias|instagram|estado|fotos|facebook
rompi ~1 el ~1 contacto
fui ~2 su casa|trabajo
fui a ~1 verlo|verla
mandei|liguei|escrevi|respondi|procurei|enviei|desbloqueei|chamei|falei ~5 ela|ele|dele|dela|mensagem|ex|pra|lhe|ontem|$
olhei|vi|stalkeei|fucei|chequei|espiei ~3 perfil|stories|instagram|foto|fotos|story|status
fui ~2 casa|trabalho dele|dela
quebrei|furei ~2 contato
ich ~1 hab|habe ~7 geschrieben|angerufen|geschickt|geantwortet|angeschrieben|gemeldet|angeschaut|angesehen|gestalkt|gecheckt|kontaktiert|geschaut|geguckt|entblockt|besucht|zuruckgeschrieben -er|sie
ihm|ihr|ihn ~3 geschrieben|angerufen|geschickt|geantwortet ~1 habe|hab|$
je ~1 lui ~1 ai ~2 ecrit|envoye|repondu|parle|telephone|demande
je ~1 l ~1 ai ~2 appele|appelee|contacte|contactee|recontacte|revu|revue|debloque|bloque
j ai ~2 ecrit|appele|envoye|repondu|contacte|regarde|stalke|craque|espionne|revu|recontacte ~4 mon|ma|son|sa|ex|lui|a|profil|story|$
j ai ~1 rompu ~1 le silence
je suis ~1 alle|allee ~2 chez|devant ~1 lui|elle
""",
    "ex_contact": """
he|she|they|ex ~1 voice ~1 noted|messaged me
he|she|they|ex ~1 said|says|goes ~1 let|lets ~1 us ~1 talk|meet|try
!my|a @kin ~1 texted|called|messaged|rang|wrote|emailed|phoned|contacted ~2 me ~2 about|that|for|$
nag ~1 text|chat|message|pm|call sya|siya
nagtext|nagchat|tinext|tinawagan|chinat ~1 nya|niya|ako
he|she|ex ~1 don|dey text|call|message me
he|she|they|ex ~1 emailed|texted|messaged|wrote|called|rang|phoned|writes|texts|emails about
he|she|they|ex ~1 had|asked|sent|got ~1 his|her|their|a ~2 @kin|mate|cousin ~1 to ~1 message|text|call|ask|tell|check
he|she|they|ex ~2 tagged|mentioned|poked|pinged|waved ~1 at|to me
he|she|they|ex ~1 came ~1 round|around|over|by|back
he|she|they|ex ~2 hugged|kissed me ~2 today|yesterday|last|and|$
heard from him|her|them|ex
from @him|him at|this|today|last|out|about|saying
voicemail|message|text|email|call|letter from ~1 my ~1 him|her|them|ex
guess who ~1 just texted|called|wrote|messaged
he|she|they answered|replied ~1 my|to ~1 my ~1 text|message|call|letter|email
he|she|they ~1 picked|picks up
got|received a|an ~1 thumbs|heart|reply|answer|response|like ~1 up|back|from
he|she|they ~2 rang|phoned|phones|rings|phoning|ringing
and|then|but he|she|they liked|likes|replied|answered|watched|viewed ~1 mine|back|my
woke up to ~3 message|messages|text|texts|call|calls|voicemail
sent|sends|sending ~2 follow|friend|message request
he|she|they ~2 waiting|waits|waited|standing|stood|sitting ~2 at|outside|by|in ~1 my|the ~1 door|house|home|work|car|porch
his|her|their ~1 mom|mother|dad|father|sister|brother|friend|cousin ~2 called|texted|wrote|messaged|asked|told|says|said
we ~2 texting|talking|chatting all|until|till
he|she|they ~1 asked ~2 how i|if
he|she|they ~1 keeps|kept ~1 telling|asking|sending|calling|phoning|writing|begging ~1 me
we ~2 texted|talked|chatted ~2 all|for|again
she|he|they ~2 asked ~1 for|me|if
he|she|they|ex ~2 left ~3 voicemail|letter|note|message|flowers|gift
he|she|they|ex ~1 has|have|had ~1 been calling|texting|messaging|writing|contacting
he|she|they|ex ~2 tried|wanted ~1 to call|text|reach|contact|message
and|but|then|so he|she|they|it ~2 said|told|answered|replied|threw|blocked|hung|left|laughed ~3
his|her|their ~1 @kin ~2 texted|called|messaged|wrote|told|contacted ~1 me
he|she|they|ex ~5 texted|called|messaged|wrote|emailed|contacted|phoned|rang|dmed|facetimed|snapped|visited|answered|replied|responded|begged|asked|invited|told|poked|sent|text|tells|asks|texts|calls|messages|writes|sends|followed|added|apologized|hoovered|pinged|approached|confronted ?to ?by me|us -to|that?|nothing ~1 !him
ex ~3 texted|called|messaged|wrote|emailed|contacted|phoned|replied|answered|reached|responded -her|his|him|off
he|she|they|ex ~3 reached|reaching|reaches|hit|hits out|up|me
he|she|they|ex ~4 calling|texting|messaging|writing|contacting|sending|emailing|asking|inviting|following|begging|viewing|watching|liking|reaching ~2 me|my|stories|again|out
he|she|they|ex ~2 keeps|started|has|is|still|been ~2 calling|texting|messaging|writing|viewing|watching|liking|contacting|sending
he|she|they|ex ~2 liked|likes|viewed|views|watched|watches|saw|commented|unblocked|unfollowed|refollowed|followed|follows|requested|reacted|added|hearted|loved ~3 my|me|story|stories|photo|post|all|again|on|i|back
he|she|they|ex ~3 wants|asked|asks|want|offered|suggested|invited|wanted ~1 to ~1 meet|talk|see|hang|get|come|grab|have|catch|me ~2 up|me|coffee|dinner|again|to|$|back|about|soon|for|over|together|out -her
my ex wants|asked|showed|turned|came|unblocked|liked|viewed|wrote|commented|replied|appeared|left|added
he|she|they|ex ~2 showed|shows|came|turned|appeared|dropped|stopped|visited|stood|knocked|waited ~3 my|up|by|at|here|over|door|outside|home
he|she|they|ex ~2 wrote|said|says|texted|writes|messaged|replied|answered ~2 that|saying|he|she|they|hi|hey|ok|no|yes|back|sorry|asking|with|again|after
got|received|get|getting|had|have|woke|found|saw ~1 up|to|a|an|another|this|got ~3 text|texts|message|messages|call|calls|email|letter|voicemail|notification|friend|apology|request|card|gift|flowers|dm|missed|like|follow|snap|something ~4 from|by ~1 my ~1 him|her|them|ex
missed call|calls from
a|message|text|call|email|letter|voicemail from ~1 my ~1 him|her|them|ex
message|text|call|email|letter|flowers|package ~1 came|arrived from
heard|hear from ~1 my ~1 him|her|them|ex ~1 today|yesterday|again|last|after|this|$
his|her|their|ex|mutual ~1 s ~1 @kin ~3 told|said|says|texted|called|wrote|asked|messaged|contacted ~6 me|about|asked|he|she|that|misses|how
asked ~3 about me
asking ~3 about me
from ~1 his|her|their|the|him|ex ~1 side
ex ~2 in|is my|back dms|messages|inbox|texting
unblocked me
blew up my phone
blowing up my phone
liked|likes|viewed|views|watched|watches|watching|viewing|liking ~1 all ~1 my ~2 story|stories|photo|photos|post|posts|picture|pics|reel|status|profile|pic|selfie|tiktok|video|snap
reacted to ~1 my
he|she|they did|finally|actually|just|suddenly|also|then|immediately|never? ~1 texted|called|messaged|wrote|replied|answered|responded|reply|answer|text|respond|reached
and|but|then|so he|she|they ~2 texted|called|messaged|wrote|replied|answered|responded|said|hung|picked|told|yelled|blocked|laughed|ignored|read|cried|left
he|she|they ~1 answered|replied|responded -that|a|the|her|his|him
he|she|they ~2 hung up
out of|the nowhere|blue ~4 he|she|they|ex
""",
    "ex_contact_abroad": """
me ~2 escribio|llamo|mando|contesto|respondio|envio|hablo|busco|desbloqueo|dijo|pidio|escribe|llama|manda -la|el|las
mi ex ~2 me ~1 escribio|llamo|mando|contesto|hablo|quiere|busca
ha|han escrito|llamado|contestado
vio|ve|mira|miro|likeo ~1 mis|mi historias|historia|fotos|estado
recibi|llego|tengo ~2 mensaje|carta|llamada ~3 ex|el|ella
me ~1 mandou|ligou|chamou|escreveu|respondeu|procurou|desbloqueou|curtiu|enviou|disse|pediu -de
ele|ela|ex ~3 mandou|ligou|escreveu|respondeu|apareceu|curtiu|viu|procurou|desbloqueou|visualizou ~3 mensagem|me|meu|minha|meus|aqui|pra|mim|hoje|ontem|$
recebi ~2 mensagem ~2 dele|dela|ex
er|sie|ex ~3 hat|ruft|schreibt|meldet ~6 geschrieben|angerufen|gemeldet|geantwortet|geschickt|mir|mich|sich|gelikt|angeschaut|angesehen|entblockt|besucht -nicht
hat|haben ~1 mir|mich|sich ~5 geschrieben|angerufen|gemeldet|geantwortet|geschickt|kontaktiert
nachricht|anruf|brief|sms von ~1 ihm|ihr|meinem|meiner|ex
il|elle|ex ~1 m ~1 a ~2 ecrit|appele|appelee|envoye|repondu|contacte|contactee|parle|recontacte|recontactee|debloque|debloquee|demande|dit|relance|like|texte
m a ~2 ecrit|appele|appelee|envoye|repondu|contacte|contactee|recontacte|recontactee|debloque|debloquee
il|elle|ex ~3 like|aime|regarde|vu ~2 ma|mes ~1 photo|story|stories|photos
recu ~3 message|lettre|appel|sms ~3 lui|elle|ex
""",
}
