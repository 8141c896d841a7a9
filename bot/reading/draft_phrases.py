"""Phrases of messages meant for the ex, by what they would do to the reader, in five languages."""

SIGNS = {
    "logistics": """
pick|picking|drop|dropping|collect|collecting|fetch|grab|return|returning|bring|bringing|get|take|leave|left|send ~4 up|off|kids|kid|keys|key|stuff|things|charger|jacket|clothes|mail|box|boxes|package|documents|car|dog|cat|son|daughter|child|children|baby|laptop|books|furniture|bike|passport|back|him|her|hoodie|toys|lamp|tv -with|me?|together
i ~1 come|pick|get|collect ~1 n|and|to|you ~1 pick|up
kids|kid|son|daughter|children|baby|child|homework|school|daycare|kindergarten|nursery|pediatrician|teacher
rent|mortgage|deposit|lease|bill|bills|electricity|wifi|insurance|landlord|invoice|utilities|tax|taxes|bank|transfer|venmo|paypal|half|refund|payment|pay|owe|subscription|account|password|netflix|joint
pickup|dropoff|handover
keys|key|mailbox|mail|package|parcel|belongings|boxes|furniture|charger|suitcase|apartment|flat|storage
papers|lawyer|attorney|court|custody|divorce|form|forms|signature|documents|contract|mediator|sign|hearing
appointment|vet|doctor|dentist|doctors|meds|medication|fever|inhaler|vaccination|hospital -your
my|new ~1 email|phone|number|address ~2 is|has|changed
what|which time|day|date ~4 suits|works|is|you|we|do|are|finish|pick|should
at|by|before|after|around|till|until 1|2|3|4|5|6|7|8|9|10|11|12|noon|five|six|seven|eight|nine|ten|three|four|two
minutes|hour|hours|mins late|away|delayed
running|be|i'm late
plumber|movers|handover|lecture|class|exit|signature|driver|drawer|doorman|couch|fridge|lamp|moving ~1 out|in|to|the|needs|moved|is|comes|r|on|from|with|of
email|number|address ~1 address|has changed|is
the|your package|parcel|doctor|station|passport|insurance|netflix
on|this|next|by monday|tuesday|wednesday|thursday|friday|saturday|sunday
flight|train|bus|meeting|schedule|confirm|reschedule|parking|address|tickets|ticket
call|text|txt|ring|tell|let ~2 me ~1 when|know|on ~1 you ~1 finish|arrive|leave|there|done|land|get|number|home|reach
where ~3 are|is|put|did|should ~2 the|you|my|i|send
can|could|will|would you ~3 send|sign|pay|transfer|forward|return|leave|drop|bring|take|pick|confirm|feed|walk|move|put|give|check ~4 the|my|your|his|her|it|kids|dog|cat
dog|cat|puppy ~4 food|vet|walk|feed|week|shots|weekend
recojo|recoger|ninos|llaves|alquiler|renta|cosas|papeles|cita|medico|escuela|colegio|factura|firmar|abogado|ropa|hijo|hija|colegio
buscar|criancas|chaves|aluguel|coisas|papeis|consulta|escola|conta|assinar|advogado|roupas|filho|filha|boleto
unterschrift|vermieter|sachen|schlussel|miete|kinder|kind|papiere|termin|arzt|schule|kita|rechnung|kaution|post|unterschreiben|anwalt|abholen|abhole|nebenkosten|wohnung
enfants|cles|clefs|loyer|affaires|papiers|rendez|medecin|ecole|facture|signer|avocat|recuperer|recupere|deposer|courrier|fils|fille
""",
    "caring": """
happy|merry ~1 birthday|christmas|new|anniversary|easter|mothers|fathers
birthday
hope|hoping ~2 you|your|ur|all|everything|it|they|the|mom|mum|dad ~3 ok|okay|well|good|better|fine|great|alright|goes|happy|safe|went|recover|enjoy|day|feeling -pissed
take|tk care
get|feel well|better ~1 soon
wish|wishing you|u ~2 all|the|well|best|luck|happy|everything|nothing|only|good
best|good ~1 of? luck|wishes
congrats|congratulations ~2 on|for|graduation|job|!
proud of you
thinking|thoughts of|with you|your ~3 family|loss|today|mom|mum|dad|grandmother|grandma
sorry ~1 to|for|about ~1 hear|your ~3 loss|about|mom|dad|grandmother|grandma|father|mother|dog|cat
condolences
my thoughts
no need|pressure|reason ~1 to ~1 answer|reply|respond|write
do not ~1 have|need ~1 to ~1 answer|reply|respond|write
sleep|safe|sweet well|travels|dreams|flight|trip
rest|heal|recover ~1 well|soon|up
look after yourself|urself
thank|thanks ~1 you ~2 for ~1 everything|the|being|all|time|help
be happy|safe|well
good luck
lots|lotsof ~1 of? ~1 love|luv
feliz cumple*|cumpleanos|navidad
espero ~2 estes|estas|todo|te ~2 bien|mejor|mejores
cuidate|suerte|mejorate|animo
feliz aniversario
parabens
espero ~3 bem
se cuida|melhoras|cuide
sorte
alles ~1 gute|liebe
gute besserung
hoffe ~3 dir|geht|du ~3 gut|besser
viel gluck|erfolg|kraft
pass auf ~2 auf
herzlichen gluckwunsch
mein beileid
j espere ~4 bien|mieux
bon|joyeux anniversaire|courage|noel
prends soin
bonne chance|continuation|journee
bon retablissement
pas besoin ~1 de|d repondre
toutes mes condoleances
""",
    "begging": """
please|pls|plz ~4 take me|us ~1 back
please|pls|plz ~4 come|back|talk|answer|reply|call|stay|leave|text|meet|see|love|give|forgive|unblock|listen|respond|write|pick|just
come|get back ~1 to|home|together -me|from
take|want|need|love|loved me|you|u ~1 back|so|baby|with|still
i ~1 miss|missed|missing ~1 you|us|ya|your|u
miss|missed|missing|mis ~1 you|u|us|ya|ur|your
can|could not ~2 live|go|do|sleep|breathe|function|be|imagine|stop ~3 without|you|thinking|loving
without you
i ~2 need|needed ~1 you|u -to|sign|send
i ~2 love|loved|luv|adore ~1 you|u|ya
love you|u|ya ~1 so|too|still|always|forever|more|and|$
beg|begging ~1 of? you
i ~1 am ~1 begging
give ~1 me|us ~1 another|one|a ~2 chance|try|shot
do|dont not ~1 leave|give|go|do|ignore ~1 me|up|this|us
just|only talk|one|answer|call|tell|reply|five ~1 to|me|minutes|call|chance|minute
i ~3 want|like|love|wanna ~2 see|hold|kiss|hug|be|have ~1 with ~1 you|u
really|so want|like ~1 to see you
kiss|kisses|hug|cuddle ~1 you|u
my ~1 baby|love|everything|world|whole
you are|were my ~1 everything|world|life|soulmate|whole|person|love|home
still|always love|loved|loving you
fight for|us us|me
te ~1 extrano|amo|necesito|quiero|echo
vuelve|regresa|vuelvas ~1 conmigo|a|por|$
por favor ~3 vuelve|contesta|hablame|habla|regresa|respondeme|llamame|no
no ~1 puedo vivir|estar ~1 sin ti
no me ~1 dejes
sinto ~3 falta|saudade|saudades
saudade|saudades
te ~1 amo|quero|adoro
volta ~2 pra|para|comigo|por|mim
preciso ~1 de ~1 voce|ti
por favor ~3 volta|responde|fala|liga|nao
nao vivo|consigo ~2 sem ~1 voce|ti
bitte ~3 melde|komm|antworte|ruf|geh|verlass|rede|gib|schreib
ich ~1 brauche|vermisse|liebe dich
vermiss|vermisse dich
komm ~2 zuruck
ohne dich
lieb|liebe dich
tu ~1 me manques
je t ~1 aime
reviens
s il te plait ~3 reviens|reponds|appelle|parle|ne
j ai ~1 besoin ~1 de ~1 toi
sans toi
me ~1 quitte|laisse ~1 pas
""",
    "apology": """
i ~3 sorry ~4 i|for|about|that|how|what|everything|my|lying|hurting|yelling|the|not|being|calling -hear|loss|you|feel
sorry ~2 for ~4 i|my|lying|hurting|being|everything|what|how|yelling|calling|the|not|all|treating|texting|saying|shouting|hurt|pain|way|ignoring|disappearing|being -loss
sorry i|if|about ~2 i|was|did|hurt|yelled|lied|last|my|the|that|missed|late|could|never|let|am
i ~2 apologize|apologise|apologies
my apologies|bad|fault|mistake
was ~2 my|all ~1 fault|wrong|mistake
i ~1 was|am|did wrong|wrongly|selfish|unfair|cruel|immature|jealous|horrible|harsh
i ~1 regret|regretted ~2 lying|what|how|hurting|the|my|that|yelling|saying|not|everything
i ~2 take|taking|own ~1 full ~1 responsibility|accountability|up
i ~2 hurt|lied|cheated|disrespected|betrayed|neglected|messed|screwed|failed|let ~1 to ~1 you|up ~3 and|sorry|i|that
i ~2 should ~1 not|never ~1 have ~1 said|done|lied|yelled|treated|shouted|called|texted|read|checked|gone|listened
i understand|know|see|realize|realise ~3 how|that|i|what ~2 hurt|hurtful|wrong|did|caused
you ~1 did not|deserved ~1 deserve|better
forgive me
perdon|perdona|perdoname|disculpa|disculpame|lamento
lo siento ~2 por|mucho|todo|haberte|haber|te
fue|es ~1 mi|toda culpa
me arrepiento
desculpa|desculpe|perdao|desculpas|perdoa|perdoe
sinto muito ~2 por|ter
foi ~1 minha ~1 culpa
me arrependo|errei
tut|tats mir ~2 leid|so|dass|sehr
es ~1 tut mir
entschuldige|entschuldigung|verzeih|verzeihung
war ~1 mein|meine ~1 fehler|schuld
ich ~1 bereue|war ~3 unfair|falsch|gemein|es|dass
desole|desolee|pardon|pardonne|excuse|excuses ~3 moi|pour|d|de|si|que|je|$
c ~1 etait ma faute
je regrette
j ai eu ~1 tort
""",
    "attack": """
you ~1 are|were ~3 liar|selfish|narcissist|narcissistic|pathetic|disgusting|cruel|evil|coward|cheater|fake|toxic|trash|garbage|worst|horrible|terrible|idiot|stupid|bitch|asshole|monster|manipulative|manipulator|psycho|crazy|loser|worthless|joke|heartless|cold|abuser|awful|immature|weak|ugly|whore|slut|dead|nothing|child|jerk|piece|user|bad|ungrateful|hypocrite|unbelievable|sick|insane|lazy|incapable|scum|useless
you ~1 are ~1 a|the|such ~2 joke|person|human|excuse|mother|father|partner -good|great|amazing|best|wonderful|beautiful|lovely
you ~2 destroyed|ruined|lied|cheated|betrayed|used|wasted|broke|killed|abandoned|manipulated|threw|played|destroy|ruin|poisoned
liar|narcissist|pathetic|coward|cheater|bitch|asshole|loser|scumbag|disgusting|disgust|trash|whore|slut|bastard|dick|prick|hypocrite|idiot|jerk|psycho|douchebag|cunt|snake|selfish|heartless
hate|despise|loathe ~1 you|u|your
fuck|screw|f ~1 off|you|u
go to hell
hope ~3 you|she|he|they ~4 rot|miserable|suffer|suffers|cheats|alone|regret|die|karma|lonely|unhappy|hurts|pay|dumps|fail
thanks|thank ~1 you for nothing|ruining|wasting|the trauma|destroying|showing
congratulations|congrats ~2 on|you ~2 your|new|ruined|victim|finally|destroying|won|wrecking
enjoy your ~1 new|little|life|miserable|toy|fling
everyone ~2 knows|told|warned|hates|was right
no ~1 wonder
you ~1 never|always ~2 cared|loved|listened|think|only|lie|lied|ruin|were|did|do|have|had|make|could|put
how could you
shame on
you ~2 will|deserve|are ~1 going ~2 never|end|die|alone|regret|karma|nobody ~3 find|happy|alone|loved|up|you|better
so|how mature|classy|brave|nice of|convenient ~1 of? you
grow up
your fault|loss
waste of
eres|sos ~3 mala|malo|egoista|mentiroso|mentirosa|basura|cobarde|asco|peor|toxico|toxica|idiota|narcisista|manipulador|manipuladora|patetico|patetica|hipocrita|falso|falsa
te odio
me ~1 arruinaste|destruiste|mentiste|enganaste|usaste|das ~1 asco
voce|tu|vc ~2 e|es|foi ~3 mentiroso|mentirosa|egoista|lixo|covarde|falso|falsa|pior|nojento|nojenta|ridiculo|ridicula|toxico|toxica|monstro|narcisista|pessima|pessimo
voce|vc ~2 destruiu|mentiu|estragou|acabou|arruinou|traiu|usou
te odeio
du bist ~4 egoist|egoistisch|lugner|lugnerin|schuld|feige|feigling|arsch|arschloch|erbarmlich|schlimmste|krank|narzisst|kalt|herzlos|monster|widerlich|toxisch|falsch|letzte|peinlich|dumm
du hast ~4 zerstort|belogen|betrogen|kaputt|ruiniert|ausgenutzt|verarscht
hasse dich
tu es|etais ~3 egoiste|menteur|menteuse|lache|nul|nulle|pire|mechant|mechante|toxique|monstre|pathetique|horrible|malade|connard|salope|narcissique|fou|folle|degueulasse
tu ~1 as ~2 detruit|menti|gache|trahi|utilise|trompe|brise
je te deteste|hais
connard|connasse|salaud|salope
""",
    "guilt": """
because|cause|thanks of|to you|u
you ~1 did|do|are ~1 this|doing|did ~1 to ~1 me|this
you ~3 not ~1 care|caring|even|cared ~3 if|about|that|how|me|i
you ~2 clearly|obviously|really|even|never ~2 care|cared
after ~1 everything|all ~3 i|we
i ~2 sacrificed|gave|moved|quit|left|gave up ~4 for you|us
if you ~2 ignore|leave|not|block|go|do|keep|loved ~5 i|will|you|would|me
answer|reply|call|respond|unblock|talk ~2 or|otherwise ~3 i
or|else i ~3 come|coming|tell|show|post|call|hurt|kill|do|go|am|will
i ~1 will|would ~2 tell everyone|your|them|people
how|why can|could|did|do you ~4 do|sleep|live|leave|just|this|walk|happy|throw|not
i ~2 can|could not ~1 eat|sleep|work|function ~5 because|you
you ~1 made|make|making|let|left|leave|broke|hurt|are ~1 me ~2 cry|sick|feel|depressed|hate|suffer|like|alone|broken|heart|this|worthless|want|miserable
hope ~1 you ~2 happy|proud|satisfied|enjoy|feel ~2 now|with|yourself|watching|guilty|what
i ~2 crying|suffering|falling|dying|losing|sick|hospital|breaking ~4 because|you|over|and
you ~1 just ~1 walk|walked|left|leave|threw|throw|abandon|forgot|move|moved|replaced ~1 away|me|us|on|like
my|the ~2 kids|family|mom|children|dog ~3 suffer|suffering|cry|crying|ask|hate|blame ~3 because|you|why
last chance
you ~1 will|would ~2 regret|sorry|feel|miss|live|see|have ~3 this|when|if|me|with|i|it
do you ~3 even|know|care ~2 care|what|how|that|if ~3 i|me|you
your fault ~2 i|that
me ~1 siento|estoy|muero ~3 por tu
por ~1 tu|ti culpa
despues de todo
si ~1 no me ~3 contestas|respondes|llamas
me ~1 hiciste|haces|dejaste ~2 dano|sufrir|asi|llorar|mal
no te importa|importo
por ~1 sua|tua causa|culpa
depois de tudo
se ~1 voce nao ~2 responder|atender|voltar
nao ~2 se importa|liga
wegen|ohne ~1 dir|deinetwegen
deinetwegen
nach ~1 allem|all
wenn du ~4 nicht ~4 antwortest|meldest|zuruck|komme|dann|sage
ist dir ~1 egal
dir ~2 egal
a cause ~1 de ~1 toi
apres tout
si tu ~3 reponds|ignores ~3 pas|je
tu ~1 t ~1 en fous|fiches
""",
    "bargain": """
i ~1 will|can|have|promise|would|could|am ~3 change|changed|changing|better|different|stop|quit|work|therapy|anything|fix|listen|try|never|go|do -late
i ~3 have changed
i ~1 promise
if|once you ~3 come|back|give|take|meet|forgive|let|stay|try|talk|agree|answer|unblock|want ~6 i|we|will|promise
i ~1 will ~4 if you
one|another|last|second|final more|last|chance|try|dinner|coffee|date|talk|week|month|shot|night|weekend
let us ~2 meet|try|start|take|just|give|be|make|do|talk|go|pretend|agree ~4 once|over|slow|friends|again|time|casual|deal|last|break|back|it|coffee|one
what if|about we ~3 start|try|take|be|just|date|see|go|meet|stay|did|do
could|can we ~3 start|try|be|just|at|work|go|take|make|still ~4 over|again|friends|slow|least|out|deal|back|therapy|counseling|this
at least ~2 friends|meet|one
friends with benefits
counseling|therapy|therapist ~5 us|together|i|for|if|started|you
started|booked|start|see|seeing|go|going ~2 therapy|counseling|therapist ~3 for|us|so|now|you|if|i
then ~2 i ~3 leave you|alone|go
leave you ~1 alone
let|leave you go
do ~1 whatever|anything
anything ~2 you want|ask|need
work ~1 this|it|things|on ~1 out|us
deal|compromise|agreement|trial
start over|again|fresh
stop|quit|give drinking|smoking|being|gaming|jealous|porn|weed|up ~4 if|for|i|promise|back
cambiare|cambio|prometo|cambie
dame|danos ~2 oportunidad|chance
una ~1 ultima|oportunidad|cena|vez
si vuelves
terapia
vou mudar|melhorar
prometo|mudei|mudar
me ~1 da|de ~2 chance
uma ~1 ultima|chance
se voce ~1 voltar
ich ~2 werde ~2 andern|bessern
andere|andern mich
mich ~2 andern|geandert
gib ~2 uns|mir ~2 chance
noch ~1 eine|letzte ~1 chance
verspreche|versprech
wenn du ~2 zuruck*
therapie
je ~1 vais|promets ~1 changer|de|que
vais changer
j ai change
donne ~1 nous|moi ~1 une|encore ~1 chance
une ~1 derniere chance
si tu reviens
""",
    "probe": """
^ hey|hi|hello|hola|oi|hallo|salut|heya|hiya|hey-hey|yo|sup|coucou|oie|moin|na $
^ hey|hi|hello|yo ?there|you|stranger|babe|mate|hun $
^ hey|hi|hello|heya|hiya
up ?rn|still $
you up|awake|there|home|busy|around|free|asleep|alive
are you ~2 awake|up|there|home|ok|busy|around|free|seeing|alone|asleep|still
how are|r|have|is|goes|been|hows ~1 you|u|things|life|everything|it|work|going
how is|was ~2 your|it|life|work|going|everything|school|day|new|mom|dad|the|holiday|weekend|things
hows|wassup|whatsup|sup|wyd|hru|wbu
what ~2 you|u ~3 doing|up|been|wearing|think|watching|guess
what is|are|up ?with|up|new|good|going ~1 ?on you|$|tonight|on|up
what ~2 doing
guess|remember|random|funny ~1 what|who|when|that|this|question|thought
saw|heard|watched|found|passed|listening|watching|drove|reading|playing|smelled ~4 your|our|that|song|favorite|favourite|place|movie|show|you|restaurant|something
reminded|reminds|thought|thinking|made|makes|think ~2 me ~1 of|about ~1 you|us|u
thinking|thought of|about you|us|u
dreamt|dreamed|dream ~2 you|about
remember ~1 when|that|our|the|us
wanna|want|fancy|feel ~1 to|like ~1 do|hang|meet|grab|come|go|get|chat|talk|catch|watch|play|something
long time
did ~1 you ~3 see|hear|get|have|mean|watch|know|move|delete|ave|block|good
who is|was ~2 that|the|girl|guy|he|she
do you ~2 ever|still|think|miss|remember|have|want|wanna
just ~2 checking|wondering|wanted|saying|curious|thought
accidentally|wrong|oops ~1 number|person|sent|chat|oops
nice|cute|new|great|love|like ~1 your|photo|pic|haircut|profile|post|picture|story|car ~1 photo|pic|haircut|picture|story
hola ~2 que|como
que|como tal|estas|haces|andas|va|onda
oi ~2 tudo|td|sumido|sumida|como
tudo|td bem|bom|joia
como ~1 voce|vc|vai|esta|ta
na ~1 wie|was|du|alles
wie ~1 geht|gehts|lauft|war
was ~1 machst|geht|machste
bist du ~2 wach|da|noch
alles klar
ca|tu va|fais|dors|vas ~1 bien|quoi|$
comment ~1 vas|ca|tu|va
quoi de|neuf
tu ~1 es|dors|fais ~1 la|reveille|reveillee|quoi
dormiu|acordado|acordada|despierto|despierta
""",
}
"""One sign a label; a message is what its signs, and the words around them, weigh up to."""

CHILD = """
@childs ~6 @ill|@minding
@childs ~6 threw|throwing|broke|broken|hurt|fell|crying|burning|caiu|machucou|vomito|erbrochen|tombe
@ill|@minding ~6 @childs
the|our baby ~~6 @ill|@minding|crying|burning|fell
take|bring|have|pick|mind|drop|get ~2 the|our kids|children|boys|girls|twins|baby -coat|coats|clothes|jacket|jackets|shoes|boots|things|stuff|toys|books|bags|bikes|photos|pictures|presents|passports|names|money|room
pick|picks|picked|picking|get|fetch|take|collect|drop|bring ~4 from|at|to|up|off ~2 school|daycare|nursery|kindergarten|preschool|childcare|kita|practice|playgroup
von|aus|in|zur|zum ~1 der|dem kita|schule|kindergarten|hort ~3 abholen|hole|holst|bringen|holen
school|teacher|daycare|nursery|kita|schule|escuela|escola|ecole called|rang|phoned|says|hat|llamo|ligou
threw|throwing|thrown up ~2 at|in|on school|class|daycare|bus
for|at|by pick up
when|what|which|time ~3 pickup|dropoff -truck|order|food|location|my|your|the|some|his|her|their|it|this|that|things|stuff
when|what|which ~1 time is|for ~1 pick|drop up|off
late|early|time for ~1 pick|drop ~1 up|off
!i has|got|running ~2 fever|temperature|rash|chickenpox|lice
he|she|they swallowed|choked
he|she|it ~2 fell ~3 stairs|swing|bike|slide|trampoline|bed|tree|climbing
fell ~3 swing|stairs|bunk|trampoline|slide|playground
coughing ~1 all|the night|day
his|her|their|forgot|send|bring ~3 inhaler|epipen|insulin
allergy|asthma|adhd ~1 meds|medicine|medication|pen|spray
!i needs ~1 to ~1 see ~1 a|the dentist|doctor|pediatrician|specialist
@ill appointment
shin guards|pads
parent|parents ~1 teacher|evening|night
pickup|dropoff ~1 tonight|today|tomorrow ~1 $
custody|pediatrician|paediatrician|kindergarten|daycare|kita|handover|inhaler|epipen
next dose
"""
"""A child's health, pick-up or safety: never held back."""
