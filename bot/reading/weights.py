"""Made by `./unsent train` from the labelled rows; not edited by hand. A feature and its weight a line, in hundredths."""

from collections.abc import Mapping

MADE_OF = "da4e36dfc3a81338017f329408132f8e0d8bf1e0e82b682840ae2676c131c9df"


def _read(block: str, features: dict[str, str], values: dict[str, float]) -> Mapping[str, float]:
    parts = block.replace("\n", "\t").split("\t")
    return {
        features.setdefault(name, name): values.setdefault(weight, int(weight) / 100)
        for name, weight in zip(parts[:-1:2], parts[1::2], strict=True)
    }


def _weights(blocks: dict[str, str]) -> Mapping[str, Mapping[str, float]]:
    """Each feature and each value once in memory, however many classes have it."""
    features: dict[str, str] = {}
    values: dict[str, float] = {}
    return {name: _read(block, features, values) for name, block in blocks.items()}


WEIGHTS = _weights({
    'crisis': """\
~	-448
!	-83
!hurt_by.fear.weak	-97
!hurt_by.maybe.middle	80
!hurt_by.near.weak	-24
!hurt_by.threat.high	83
!hurt_by.violence.high	290
!hurt_by.word.weak	-67
!may_hurt.intent.high	259
!may_hurt.maybe.middle	61
!may_hurt.word.weak	-51
!other.risk.high	141
!other.risk.middle	56
!self.gloom.weak	-59
!self.harm.high	245
!self.harm.weak	-27
!self.loaded.middle	201
!self.near.weak	-22
!self.suicide.high	260
!self.wish_to_die.high	293
!self.word.weak	-73
!•	67
.	112
.-	83
.i	127
.i+they	61
.i+they-	48
.i+you	-106
.i+you+they	27
.i+you-	-17
.i-	130
.they-	-103
.you	-87
10	-45
10 $	-15
10 _ $	-19
10 and	19
10 days	-16
10 right	-14
12	-13
14th	16
14th $	16
15	27
15 $	-20
15 and	20
2	-20
2 years	38
20	47
20 _ $	17
20 paracetamol	48
20 years	-18
200	38
200 days	39
2009	-48
2015	-27
2019	17
23	28
24 7	-21
24 _ $	-19
3 weeks	16
30	43
30 $	22
30 _ $	18
30 and	-14
34	-29
34 $	-14
38	-25
38 $	-23
3am	29
3am $	31
3am and	-13
3rd	-16
4 $	-39
4 _ $	20
4 months	20
40	13
40 _ $	-15
40 and	-32
40 times	32
5	-67
5 $	-21
5 _ $	-17
6	-27
60	43
7 $	28
8	-43
80	51
9	-29
?-	14
?i	37
?i+they	-44
?i+you	-21
?i-	-29
?they	-51
?they-	32
?you	-32
?you-	-32
^ 2	33
^ 3	19
^ _ $	-33
^ _ 15	22
^ _ 23	14
^ _ 4	-15
^ _ 40	-18
^ _ 7	24
^ _ about	52
^ _ acabar	41
^ _ acabo	-14
^ _ afraid	38
^ _ again	25
^ _ ai	24
^ _ aimerais	16
^ _ ako	78
^ _ alive	-39
^ _ all	58
^ _ alles	-17
^ _ alone	-30
^ _ am	-29
^ _ amanha	-13
^ _ ameaca	19
^ _ ameacou	19
^ _ among	-21
^ _ amor	-19
^ _ and	-102
^ _ angry	-24
^ _ angst	21
^ _ anos	-15
^ _ anxiety	-13
^ _ anything	28
^ _ apareceu	18
^ _ aqui	63
^ _ arms	13
^ _ as	15
^ _ ask	-13
^ _ asked	-43
^ _ asking	-14
^ _ ate	-18
^ _ attempt	16
^ _ attempted	30
^ _ avale	14
^ _ away	17
^ _ back	-30
^ _ bad	-18
^ _ banging	21
^ _ bateu	21
^ _ beat	36
^ _ beats	44
^ _ been	31
^ _ begged	-19
^ _ being	19
^ _ best	16
^ _ bet	27
^ _ bills	22
^ _ bin	17
^ _ black	17
^ _ bleach	42
^ _ block	-15
^ _ blocked	-15
^ _ bloqueo	-13
^ _ bloqueou	-18
^ _ body	-20
^ _ boiling	32
^ _ bon	14
^ _ boss	-17
^ _ bottle	-24
^ _ bought	23
^ _ boys	14
^ _ break	22
^ _ breaking	21
^ _ bring	13
^ _ brings	22
^ _ bruises	14
^ _ burn	55
^ _ bye	16
^ _ call	-32
^ _ called	-34
^ _ calling	-15
^ _ calls	-31
^ _ came	-21
^ _ care	43
^ _ carved	18
^ _ cat	-17
^ _ ce	39
^ _ chat	-22
^ _ cheated	-34
^ _ choked	51
^ _ cima	20
^ _ clean	26
^ _ close	13
^ _ comer	-15
^ _ comprimidos	48
^ _ con	-17
^ _ contact	-13
^ _ controls	37
^ _ copain	24
^ _ cortarme	22
^ _ corte	18
^ _ cortei	24
^ _ corto	51
^ _ could	-15
^ _ coupe	22
^ _ cried	-13
^ _ cry	-15
^ _ cuts	32
^ _ cutting	23
^ _ da	25
^ _ dad	21
^ _ dark	22
^ _ das	-15
^ _ day	-17
^ _ dead	23
^ _ death	36
^ _ decided	13
^ _ deeper	27
^ _ deixa	-17
^ _ dejo	-23
^ _ dele	14
^ _ delete	36
^ _ denke	26
^ _ des	16
^ _ deserve	14
^ _ di	16
^ _ die	18
^ _ died	-47
^ _ disparaitre	24
^ _ dit	14
^ _ do	-26
^ _ does	-14
^ _ dog	-47
^ _ doing	-23
^ _ done	56
^ _ dormir	-16
^ _ dors	-14
^ _ down	-36
^ _ drinks	-26
^ _ droht	38
^ _ dropped	-13
^ _ drove	23
^ _ du	-13
^ _ duele	-18
^ _ dumped	-33
^ _ dying	-19
^ _ eating	50
^ _ ela	-20
^ _ ele	-39
^ _ em	44
^ _ en	19
^ _ ending	25
^ _ enough	18
^ _ envie	13
^ _ envy	38
^ _ es	-38
^ _ escribi	20
^ _ escribirle	-13
^ _ est	-23
^ _ esta	-38
^ _ estar	29
^ _ estoy	31
^ _ etre	20
^ _ even	34
^ _ ever	-20
^ _ everyone	38
^ _ everything	50
^ _ ex	67
^ _ exhausting	13
^ _ eyes	-14
^ _ face	24
^ _ fais	19
^ _ falta	-14
^ _ fantasize	27
^ _ fantasizing	23
^ _ faz	17
^ _ feel	-30
^ _ feels	-13
^ _ fehlt	-18
^ _ fell	-35
^ _ felt	-15
^ _ fight	-13
^ _ finally	-16
^ _ find	17
^ _ finish	19
^ _ finished	-19
^ _ first	-27
^ _ flinch	17
^ _ foi	-16
^ _ followed	-13
^ _ follows	15
^ _ forced	20
^ _ forces	17
^ _ friend	46
^ _ from	-34
^ _ fuhl	-15
^ _ fur	-15
^ _ future	37
^ _ ganas	19
^ _ gehe	-31
^ _ geht	-20
^ _ get	34
^ _ girlfriend	17
^ _ giving	19
^ _ god	16
^ _ going	-16
^ _ gone	-13
^ _ good	-23
^ _ goodbye	17
^ _ grandfather	-21
^ _ grandma	-22
^ _ gun	21
^ _ hacer	16
^ _ had	21
^ _ hang	27
^ _ hanging	41
^ _ hard	-20
^ _ harm	-14
^ _ harming	13
^ _ has	-41
^ _ hasse	-20
^ _ hat	-18
^ _ hate	-18
^ _ have	32
^ _ he	-36
^ _ heart	-33
^ _ her	16
^ _ heute	-22
^ _ hice	13
^ _ hiding	16
^ _ him	14
^ _ hits	49
^ _ home	-17
^ _ how	31
^ _ hung	-25
^ _ i	-19
^ _ if	-19
^ _ ignored	19
^ _ ihm	-17
^ _ ihn	17
^ _ il	15
^ _ ill	22
^ _ imagining	24
^ _ in	-35
^ _ interested	-14
^ _ intrusive	-13
^ _ ist	-20
^ _ its	-16
^ _ jeena	14
^ _ judge	-14
^ _ jumped	15
^ _ just	23
^ _ kar	22
^ _ keep	-44
^ _ keeps	26
^ _ kept	-15
^ _ khatam	27
^ _ kicked	22
^ _ kill	20
^ _ killed	-15
^ _ kinder	33
^ _ kissed	-19
^ _ knew	-16
^ _ know	35
^ _ knows	13
^ _ l	-14
^ _ las	30
^ _ lasst	27
^ _ last	45
^ _ late	-18
^ _ lauert	20
^ _ le	-13
^ _ leave	-29
^ _ leaves	55
^ _ leben	-21
^ _ letter	-15
^ _ letters	23
^ _ lieber	20
^ _ liebsten	19
^ _ liebt	-19
^ _ lied	-21
^ _ life	37
^ _ ligar	-21
^ _ ligou	-15
^ _ like	26
^ _ liked	-21
^ _ liking	-13
^ _ lived	23
^ _ llame	-15
^ _ llamo	-14
^ _ lo	-21
^ _ locked	36
^ _ looked	27
^ _ looking	28
^ _ lost	-23
^ _ lot	16
^ _ love	-16
^ _ mabuhay	28
^ _ machuco	24
^ _ made	50
^ _ mais	16
^ _ makes	15
^ _ mal	-31
^ _ man	24
^ _ mann	21
^ _ manque	-24
^ _ many	-25
^ _ mas	13
^ _ matar	50
^ _ me	-16
^ _ medo	17
^ _ meet	27
^ _ mein	-13
^ _ meine	-17
^ _ menace	22
^ _ mes	34
^ _ message	-16
^ _ messaged	-19
^ _ messages	-20
^ _ mi	-26
^ _ might	-18
^ _ miss	-17
^ _ mit	-13
^ _ moi	-23
^ _ molested	17
^ _ morirme	28
^ _ morning	38
^ _ morrer	32
^ _ morta	20
^ _ mourir	33
^ _ moved	-13
^ _ movie	-16
^ _ much	-28
^ _ mudar	-13
^ _ muerta	24
^ _ mundo	37
^ _ must	58
^ _ my	38
^ _ myself	21
^ _ na	34
^ _ nacht	25
^ _ nahi	42
^ _ name	13
^ _ nang	31
^ _ nao	35
^ _ ne	-23
^ _ neighbor	18
^ _ never	-41
^ _ new	-20
^ _ ng	19
^ _ nice	35
^ _ night	19
^ _ no	27
^ _ noch	17
^ _ note	57
^ _ nothing	39
^ _ notifications	-15
^ _ nunca	-19
^ _ o	-22
^ _ of	47
^ _ often	-21
^ _ ok	-17
^ _ old	29
^ _ on	19
^ _ one	26
^ _ only	24
^ _ ontem	15
^ _ or	-28
^ _ os	33
^ _ otra	28
^ _ ou	18
^ _ our	20
^ _ out	-14
^ _ outlived	18
^ _ over	-31
^ _ owes	-13
^ _ pain	20
^ _ parents	-14
^ _ part	-21
^ _ pas	41
^ _ passed	-24
^ _ past	-18
^ _ pastillas	15
^ _ peace	-19
^ _ pelo	18
^ _ pensado	16
^ _ pensando	45
^ _ people	-38
^ _ permanent	30
^ _ peur	25
^ _ picked	24
^ _ pickup	-13
^ _ picturing	14
^ _ plan	26
^ _ planning	19
^ _ plans	-15
^ _ pleure	-25
^ _ plus	-31
^ _ por	24
^ _ posted	17
^ _ pour	23
^ _ pray	27
^ _ proud	-13
^ _ pular	27
^ _ pushed	38
^ _ put	22
^ _ que	27
^ _ quiero	-14
^ _ quis	-23
^ _ quitte	-16
^ _ raised	15
^ _ rang	-13
^ _ raped	46
^ _ read	-13
^ _ ready	23
^ _ really	23
^ _ reason	21
^ _ reasons	15
^ _ registrar	-14
^ _ relapsed	13
^ _ remedios	14
^ _ reminders	-14
^ _ replaying	-18
^ _ reply	-14
^ _ rest	23
^ _ rings	16
^ _ ritze	13
^ _ rope	23
^ _ safe	-17
^ _ sagt	13
^ _ sat	-21
^ _ saturday	14
^ _ saw	-14
^ _ scared	-24
^ _ schlaftabletten	25
^ _ schlagt	39
^ _ schon	21
^ _ scratches	28
^ _ se	-18
^ _ see	-21
^ _ seems	43
^ _ segue	19
^ _ seguir	31
^ _ self	45
^ _ sends	27
^ _ sens	-37
^ _ sent	-17
^ _ she	-36
^ _ shook	21
^ _ shot	-14
^ _ should	-19
^ _ si	16
^ _ since	24
^ _ sind	20
^ _ sinto	-20
^ _ sister	14
^ _ sit	-28
^ _ slap	22
^ _ slapped	54
^ _ slaps	28
^ _ sleep	-29
^ _ sleeps	-15
^ _ slept	-16
^ _ slide	22
^ _ smash	18
^ _ smoking	-13
^ _ snooze	-13
^ _ sobro	22
^ _ social	-20
^ _ some	-21
^ _ somebody	-13
^ _ something	26
^ _ sometimes	21
^ _ son	-18
^ _ sorry	-36
^ _ sounds	40
^ _ split	-18
^ _ spring	18
^ _ stehe	15
^ _ stepdad	17
^ _ stepfather	16
^ _ sterben	20
^ _ still	-27
^ _ stop	-23
^ _ stopped	15
^ _ stops	16
^ _ suicidal	27
^ _ suicidarme	14
^ _ suit	13
^ _ sumir	24
^ _ swallowed	16
^ _ swear	33
^ _ syang	-13
^ _ ta	32
^ _ tablets	25
^ _ tabletten	23
^ _ take	-49
^ _ taken	23
^ _ taking	34
^ _ tengo	28
^ _ tentei	27
^ _ ter	24
^ _ text	-21
^ _ texting	-14
^ _ texts	-21
^ _ that	-42
^ _ the	-19
^ _ then	-22
^ _ there	13
^ _ they	-27
^ _ this	-66
^ _ thought	-37
^ _ threatens	29
^ _ threw	21
^ _ throws	13
^ _ time	43
^ _ tire	21
^ _ tired	-19
^ _ to	-29
^ _ today	-27
^ _ todo	-27
^ _ todos	29
^ _ tome	22
^ _ tomorrow	-34
^ _ tonight	-21
^ _ took	-34
^ _ touches	17
^ _ tracks	18
^ _ train	-21
^ _ traiu	-16
^ _ tranquila	-21
^ _ tried	13
^ _ tut	-20
^ _ two	-16
^ _ typed	-16
^ _ typing	-17
^ _ uma	58
^ _ unblocked	-13
^ _ uncle	14
^ _ uns	19
^ _ unsafe	13
^ _ urges	15
^ _ us	-24
^ _ used	-19
^ _ verfolgt	14
^ _ vermisse	-20
^ _ veux	-39
^ _ vie	21
^ _ viver	19
^ _ vivir	13
^ _ vor	19
^ _ vou	-13
^ _ voudrais	18
^ _ wait	-20
^ _ wake	-28
^ _ wan	28
^ _ wants	-52
^ _ ware	13
^ _ waren	26
^ _ was	-37
^ _ way	-18
^ _ we	-18
^ _ weird	-13
^ _ werde	-13
^ _ what	20
^ _ when	-15
^ _ where	-32
^ _ which	21
^ _ while	-25
^ _ wife	-17
^ _ will	-38
^ _ without	21
^ _ word	22
^ _ work	-25
^ _ worked	-15
^ _ worry	-24
^ _ worth	17
^ _ would	-25
^ _ writing	14
^ _ wrote	-29
^ _ wunschte	15
^ _ wurde	14
^ _ y	-14
^ _ ya	-18
^ _ your	-14
^ _ zu	22
^ _ •	-70
^ a	-31
^ ab	75
^ about	-25
^ acabou	-13
^ adeus	69
^ adieu	71
^ adios	102
^ afraid	-37
^ after	-14
^ aide	-13
^ all	-61
^ almost	-13
^ and	106
^ anoche	32
^ apaga	-26
^ are	-21
^ ask	-50
^ at	51
^ ate	80
^ ayoko	56
^ bad	-17
^ bawling	-29
^ because	-72
^ been	68
^ being	17
^ best	-20
^ better	38
^ bitte	-18
^ blade	42
^ borra	-19
^ both	-19
^ bought	23
^ burned	31
^ bury	-19
^ by	52
^ bye	-21
^ ca	-22
^ call	-31
^ cancel	40
^ cansado	-17
^ christmas	-15
^ clear	-23
^ close	-15
^ come	-26
^ considering	42
^ corte	-16
^ das	-32
^ day	-28
^ death	49
^ deixa	-18
^ delete	-39
^ deleted	-16
^ der	-21
^ despues	-16
^ di	-24
^ dice	56
^ die	-35
^ dil	-18
^ do	-14
^ doctor	-23
^ does	89
^ dog	29
^ dois	-22
^ done	19
^ drank	76
^ drop	-24
^ drove	-14
^ drunk	-46
^ e	-20
^ each	28
^ edit	25
^ efface	-24
^ ela	15
^ ele	149
^ ella	-13
^ elle	-18
^ end	-22
^ enough	-27
^ er	83
^ erase	-35
^ eres	-13
^ es	41
^ est	-13
^ esta	74
^ estoy	25
^ eu	56
^ even	-18
^ ever	13
^ every	25
^ everybody	-28
^ everyday	37
^ everything	-33
^ ex	51
^ existing	32
^ explain	-34
^ finally	-18
^ find	-50
^ fine	-16
^ first	-14
^ for	29
^ forgive	-18
^ found	39
^ fuck	-21
^ gave	-14
^ get	-43
^ give	-23
^ glad	-15
^ go	-35
^ god	32
^ good	-22
^ goodnight	-22
^ got	15
^ great	-14
^ guardei	57
^ guess	-24
^ gun	-13
^ gusto	18
^ habe	58
^ had	-26
^ hanging	-22
^ hardest	-26
^ have	-38
^ he	27
^ hello	-18
^ help	-34
^ her	-34
^ heute	23
^ hey	-39
^ hi	-31
^ hit	-21
^ hoffentlich	30
^ hoje	-14
^ hola	-27
^ honestly	31
^ hope	30
^ hospital	13
^ how	-48
^ hurting	14
^ i	-27
^ if	29
^ il	73
^ ill	69
^ imagine	-19
^ in	-26
^ it	-153
^ j	78
^ ja	49
^ je	34
^ jk	39
^ just	-18
^ k	-22
^ keiner	20
^ kill	105
^ killing	15
^ kind	21
^ la	-46
^ lass	-17
^ last	61
^ lately	13
^ le	-59
^ leave	-50
^ left	-25
^ let	-31
^ like	32
^ living	39
^ llevo	42
^ lloro	-16
^ log	35
^ lol	17
^ long	-14
^ look	-17
^ losch	-23
^ lost	74
^ love	82
^ ma	40
^ make	32
^ mar	75
^ maybe	-22
^ meine	19
^ merci	-32
^ mi	26
^ might	-15
^ minha	-38
^ miss	-23
^ mon	54
^ morgen	-24
^ mujhe	66
^ mum	-18
^ must	-36
^ mute	-18
^ my	-37
^ na	-26
^ nada	-13
^ nag	-17
^ nao	-40
^ need	-19
^ ngl	15
^ nice	-27
^ ninguem	38
^ no	-25
^ none	13
^ not	-24
^ nothing	-68
^ now	88
^ o	-20
^ oh	-29
^ ohne	39
^ oi	-18
^ ojala	128
^ ok	-37
^ okay	-47
^ on	-54
^ once	25
^ only	80
^ our	-44
^ over	67
^ pagod	25
^ paid	45
^ para	37
^ part	60
^ pause	-18
^ penso	27
^ picked	34
^ pienso	47
^ please	-18
^ por	-31
^ pourquoi	-15
^ pray	-20
^ pretty	25
^ purge	-16
^ put	-26
^ que	-35
^ queria	75
^ quero	42
^ quiero	-19
^ quisiera	23
^ quit	-29
^ ready	40
^ relapsed	101
^ remove	-24
^ rip	-26
^ roll	-30
^ roses	-16
^ s	46
^ sali	-14
^ sana	32
^ saw	-13
^ scared	53
^ schreib	-16
^ see	54
^ self	-28
^ sent	-16
^ seriously	54
^ set	-14
^ should	-29
^ show	-54
^ shut	-21
^ si	65
^ sie	14
^ siento	30
^ sinto	27
^ sitting	-17
^ sleep	-23
^ sleeping	-24
^ so	47
^ soll	-35
^ solo	17
^ some	20
^ sometimes	74
^ sorry	-71
^ sounds	-41
^ standing	27
^ stay	-15
^ still	-14
^ stop	-65
^ suicide	-19
^ supprime	-18
^ swallowed	78
^ talk	-14
^ tanto	34
^ te	-16
^ temos	-25
^ tempted	-23
^ ten	-36
^ tenemos	-15
^ tengo	66
^ tenho	45
^ tentei	17
^ terminei	-22
^ thank	43
^ that	-70
^ the	-45
^ there	41
^ these	-20
^ they	23
^ thinking	-19
^ this	-21
^ those	14
^ tired	21
^ today	-17
^ told	61
^ tomei	117
^ tonight	86
^ too	-33
^ took	131
^ tout	-18
^ track	-13
^ tried	51
^ trying	-21
^ turn	-16
^ two	26
^ ugh	-21
^ um	-13
^ urge	19
^ va	-14
^ vai	-17
^ vergiss	-13
^ vivo	-16
^ voltei	30
^ volvi	55
^ vou	72
^ voy	32
^ waiting	21
^ wann	-14
^ want	55
^ warum	-20
^ was	21
^ we	-137
^ weapon	115
^ wenn	-17
^ went	-25
^ what	-43
^ whenever	32
^ where	-46
^ which	25
^ who	-40
^ why	43
^ wie	-36
^ will	-16
^ wipe	-41
^ wir	-21
^ wish	24
^ with	-19
^ woke	21
^ worst	-17
^ would	34
^ wozu	40
^ write	-18
^ writing	13
^ wrote	40
^ ya	69
^ you	-73
^ your	-15
^ zindagi	54
^ •	102
a	41
a 6	-15
a _ $	-66
a _ a	51
a _ account	19
a _ after	14
a _ against	-19
a _ anyone	20
a _ as	-26
a _ attack	19
a _ avec	33
a _ bon	14
a _ but	-19
a _ can	24
a _ chat	20
a _ con	39
a _ cortar	15
a _ dad	-16
a _ dano	14
a _ el	35
a _ en	-13
a _ eye	19
a _ for	-20
a _ he	24
a _ her	22
a _ i	24
a _ idea	-14
a _ if	-14
a _ in	23
a _ its	14
a _ je	14
a _ l	22
a _ last	16
a _ like	19
a _ lo	23
a _ look	41
a _ los	14
a _ lui	29
a _ man	-24
a _ me	32
a _ message	33
a _ moi	-14
a _ mol	-15
a _ my	28
a _ night	22
a _ note	-13
a _ novio	17
a _ now	-36
a _ nuevo	17
a _ on	-32
a _ or	-13
a _ otra	-15
a _ people	-16
a _ person	-13
a _ pills	13
a _ que	21
a _ self	15
a _ space	17
a _ tbh	19
a _ te	22
a _ then	13
a _ time	-17
a _ to	-23
a _ today	20
a _ tout	-17
a _ under	39
a _ vida	26
a _ where	35
a acabar	14
a baby	-36
a bad	-21
a bag	44
a bat	50
a bath	-15
a black	78
a break	-49
a breakup	-13
a bridge	18
a bullet	47
a burden	48
a bus	16
a cambiar	-18
a car	34
a casa	-25
a child	-32
a cortarme	32
a coward	32
a date	97
a day	31
a death	-39
a deja	-14
a dit	18
a dog	23
a dormir	-21
a drink	-16
a e	31
a ecrit	-41
a enamorarme	-13
a etranglee	75
a family	-15
a fever	-17
a fight	26
a final	23
a follow	-13
a frappee	58
a friend	37
a gente	-13
a girlfriend	-17
a glass	13
a good	-24
a goodbye	25
a gps	33
a gun	69
a hacerme	28
a hammer	58
a handful	46
a hard	-32
a heart	19
a house	-17
a hug	-18
a human	26
a ir	-29
a joke	18
a key	37
a knife	72
a la	-40
a laisse	-17
a larguee	-27
a las	-45
a lawyer	-41
a letter	-40
a liar	-17
a list	-41
a little	-33
a long	-49
a los	-13
a lui	-37
a machete	38
a man	46
a matar	57
a me	92
a meme	-24
a menti	-14
a mess	-31
a message	-20
a mi	-44
a minha	22
a mistake	-22
a monster	-14
a movie	-15
a nadie	21
a nap	-26
a new	-26
a next	33
a nice	-23
a night	25
a nightmare	-17
a noite	-21
a non	-30
a nurse	-36
a parking	-18
a part	-34
a permanent	15
a person	24
a photo	18
a pic	46
a plan	26
a protective	-14
a quitte	-38
a quittee	-28
a quoi	25
a razor	16
a really	-15
a reason	-19
a relationship	34
a relief	32
a restraining	-26
a rompu	-26
a rope	104
a run	-17
a ser	-20
a son	-20
a stranger	-41
a stray	-13
a suicide	20
a terminal	51
a terrible	-28
a todos	64
a tracker	14
a trompee	-20
a trouble	24
a truck	37
a voice	46
a wall	13
a waste	54
a way	-43
a week	14
a while	-48
a wonderful	-24
a world	22
a year	-25
a younger	-13
a •	-15
ab	57
ab _ nahi	37
abend	-23
abend $	-23
able	-18
able to	-18
about	-41
about _ $	-16
about _ a	30
about _ dead	13
about _ her	45
about _ into	16
about _ it	18
about _ kids	-26
about _ last	-13
about _ my	21
about _ night	-13
about _ over	28
about _ terminal	25
about _ thing	-13
about _ thoughts	-21
about _ wall	36
about being	20
about death	60
about dying	31
about ending	22
about her	-25
about him	-28
about hurting	42
about it	-15
about jumping	19
about just	23
about killing	51
about last	-48
about me	-100
about money	-17
about my	-25
about not	26
about overdosing	28
about ringing	-16
about running	56
about someone	15
about the	-44
about to	-54
about us	-13
about walking	32
about wanting	19
about what	-44
abue*	-26
abuelo	-18
abus*	151
abuse if	15
abused by	27
abuses	13
abusing	44
abusing me	44
abusive	91
abusive _ and	26
abusive _ do	13
abusive _ i	37
abusive and	13
abusive but	31
abusive marriage	24
abusive relationship	18
acab*	78
acaba	25
acabar	103
acabar _ $	17
acabar _ mi	13
acabar _ todo	14
acabar _ vida	13
acabar com	49
acabar con	54
acabo	-30
acabo $	-19
acabo de	-18
acabou	-36
acabou comigo	-13
acce*	-13
acci*	-42
accident	-20
accident $	-13
account	-56
account $	-34
accounts	62
accounts and	14
aches	-29
acht	-13
acid	86
acid _ $	26
acid _ face	17
acid _ her	39
acid on	60
acor*	36
acordar	58
acordar $	42
acordar nunca	16
acre*	-13
acro*	20
across	20
across the	20
acti*	-21
actu*	-13
actually	-13
add	-24
add a	-17
addi*	81
addr*	28
address	28
address $	46
adel*	-34
adelante	-34
adelante $	-34
adeus	69
adieu	126
adieu $	27
adios	102
adios _ $	30
adios _ todos	22
adios a	43
advice $	-18
affa*	-19
affair	-17
affaires	-20
affairs	18
affe*	-25
afra*	-20
afraid	-20
afraid $	65
afraid _ $	-17
afraid _ being	-17
afraid _ go	21
afraid _ to	-19
afraid _ up	-18
afraid _ will	-26
afraid i	16
afraid of	-33
afraid that	-47
afraid to	42
after	47
after _ $	30
after _ attempt	15
after _ months	-26
after _ that	-14
after he	33
after his	14
after my	22
after our	-21
after that	-31
after the	53
after tonight	48
again	57
again _ my	27
again _ promise	-17
again and	38
again at	-25
again but	35
again i	-75
again last	23
again lol	26
against _ wall	19
against me	-31
against my	-15
against the	48
agar*	22
agarro	22
agarro del	22
ago	-60
ago $	40
ago _ the	-20
ago i	-20
agora	-22
agora $	-15
aguanto $	17
aguento mais	21
ahora	-16
ai _ au	-13
ai _ d	-22
ai _ de	23
ai _ des	16
ai _ etre	-21
ai _ idees	16
ai _ les	24
ai _ me	40
ai avale	28
ai deja	13
ai des	32
ai envie	39
ai le	-16
ai mal	-35
ai pas	-29
ai peur	16
ai pleure	-36
ai plus	-43
ai pris	13
ai quitte	-32
ai son	-21
ai tout	37
ai •	-14
aide	-13
aidez	-17
aidez moi	-17
aime	-28
aime encore	-15
aime*	33
aimerais	33
air	30
air $	25
airp*	-24
airport	-23
ajuda	-38
ajuda $	-29
ako	147
ako _ ex	16
ako _ ko	16
ako sa	-33
al	13
alarm	-25
alarm for	-18
alive	213
alive $	131
alive _ $	28
alive _ feel	-14
alive _ much	13
alive and	-47
alive because	38
alive for	14
alive so	27
alive to	-25
all	36
all _ am	-14
all _ and	-20
all _ be	13
all _ gone	-16
all _ her	17
all _ him	-16
all _ i	-40
all _ it	-14
all _ me	-16
all _ money	18
all _ my	22
all _ so	14
all _ stop	18
all _ the	64
all _ time	-38
all _ to	-16
all _ while	17
all _ with	13
all _ work	-14
all _ you	16
all and	16
all be	19
all day	-13
all do	19
all evening	-16
all i	-25
all letters	32
all my	-37
all night	16
all of	49
all our	15
all over	36
all the	-68
all typed	-16
alle	69
alle _ $	17
alle*	-28
allein	-28
allem	26
aller	-16
alles $	26
alles _ mich	-13
alles uber	-17
allowance	-48
allowed	41
allowed _ her	-17
allowed _ my	13
allowed _ see	13
allowed to	55
almost got	-27
alone	-33
alone $	-66
alone _ $	-18
alone _ my	19
alone _ of	-13
alone _ rest	-24
alone and	15
alone forever	-45
alone tonight	-32
alone when	13
alone with	50
along	-66
alre*	46
already	46
alt	56
alth*	-17
although	-17
alwa*	-63
always	-63
always $	-17
always _ $	-28
always _ me	-13
always be	-15
am $	-31
am 15	20
am 23	28
am 30	-25
am _ a	-15
am _ abusive	17
am _ afraid	21
am _ alive	43
am _ alone	16
am _ an	14
am _ and	-24
am _ angry	22
am _ at	-26
am _ be	-30
am _ because	20
am _ being	-46
am _ bridge	19
am _ burden	26
am _ can	-15
am _ dead	27
am _ die	-30
am _ do	15
am _ done	-21
am _ eggshells	26
am _ go	64
am _ happy	-16
am _ he	-14
am _ her	-21
am _ him	53
am _ his	20
am _ hour	13
am _ hurt	27
am _ i	34
am _ ill	-17
am _ in	-14
am _ it	-21
am _ jump	23
am _ just	-17
am _ kill	-19
am _ life	28
am _ living	30
am _ lose	-26
am _ losing	-21
am _ make	24
am _ me	-30
am _ my	42
am _ myself	-38
am _ night	14
am _ of	38
am _ off	29
am _ on	32
am _ peace	13
am _ ready	-25
am _ safe	38
am _ since	-16
am _ stalked	14
am _ still	21
am _ take	18
am _ tell	-13
am _ that	40
am _ the	28
am _ there	22
am _ this	-20
am _ tired	22
am _ to	19
am _ today	-14
am _ top	25
am _ waste	38
am _ what	22
am _ with	18
am _ •	-43
am a	15
am about	-33
am afraid	35
am alone	33
am already	23
am always	18
am anymore	-17
am ashamed	-16
am at	45
am back	27
am being	16
am dead	36
am devastated	-14
am disappointed	35
am driving	13
am drunk	-28
am dying	-60
am ending	21
am every	26
am exhausted	-16
am fine	43
am going	47
am gone	61
am grateful	-19
am heartbroken	-15
am hiding	31
am i	-32
am in	18
am jealous	-23
am just	32
am liebsten	39
am nervous	-16
am next	20
am not	-28
am nothing	79
am old	31
am on	66
am over	-19
am pregnant	-43
am proud	-26
am ready	67
am sad	-13
am safe	-67
am screaming	-68
am sick	-17
am terrified	46
am thinking	31
am this	30
am tired	-31
am too	-30
am very	-14
am walking	32
am without	-19
am writing	17
am •	-14
ama	-42
ama mais	-14
aman*	-29
amanha	-29
ambu*	14
ambulance	14
amea*	79
ameaca	41
ameacou	38
ameacou _ $	19
ameacou _ matar	19
ameacou se	37
amen*	50
amenaza	32
amenaza con	32
amig*	-32
amiga	-27
amiga $	-39
amiga disse	14
amiga quiere	13
amigos	-24
amigos $	-20
amis	-63
amis $	-30
amo	-32
amo $	-22
among	-42
amor	-38
amor $	-38
an	23
an $	-18
an _ and	26
an _ i	-18
an _ in	15
an abusive	37
an accident	22
an affair	-17
an apology	-16
an attempt	30
an egg	-13
an email	-25
an empty	-24
an hour	37
an idiot	-13
an injunction	-14
an order	-28
an overdose	15
an selbstmord	44
an sie	-22
ana	-27
ana $	-26
and	65
and _ $	-22
and _ a	47
and _ about	24
and _ abusive	15
and _ again	-28
and _ all	-13
and _ alone	21
and _ already	19
and _ and	22
and _ are	-27
and _ at	-19
and _ awake	-13
and _ awful	-14
and _ back	29
and _ be	16
and _ being	-18
and _ bottle	19
and _ came	18
and _ can	-16
and _ coffee	-13
and _ come	22
and _ cried	-17
and _ cut	28
and _ de	22
and _ did	-15
and _ disappears	-21
and _ does	15
and _ doing	15
and _ drunk	13
and _ eat	-18
and _ ex	-13
and _ feel	-27
and _ fine	15
and _ for	-18
and _ glasses	20
and _ go	16
and _ going	22
and _ gone	-18
and _ had	23
and _ has	30
and _ have	54
and _ having	-13
and _ hits	-20
and _ i	49
and _ is	38
and _ it	-25
and _ its	18
and _ kill	14
and _ know	46
and _ left	-24
and _ life	-29
and _ look	16
and _ looked	-17
and _ love	17
and _ me	53
and _ mom	19
and _ my	38
and _ never	-13
and _ not	-18
and _ nothing	-19
and _ of	-24
and _ off	18
and _ on	-17
and _ out	-28
and _ outside	28
and _ over	-18
and _ parents	15
and _ phone	26
and _ plus	28
and _ safe	-24
and _ said	-24
and _ she	-20
and _ sleep	-15
and _ something	-27
and _ still	63
and _ stopped	-29
and _ text	15
and _ today	26
and _ up	-16
and _ want	20
and _ wants	30
and _ what	-17
and _ when	46
and _ where	13
and _ will	45
and _ would	-32
and _ •	51
and a	44
and afraid	30
and ai	-15
and all	-23
and ask	-13
and be	23
and beat	27
and begged	19
and breaks	28
and broke	-19
and calls	23
and came	23
and can	-27
and comes	23
and cried	-39
and did	-19
and drink	-19
and everyone	-21
and feel	-45
and felt	-20
and have	-36
and he	35
and her	50
and hit	48
and honestly	25
and i	-41
and is	34
and it	-46
and its	32
and keeps	60
and kill	-15
and leaves	-22
and left	-21
and look	-29
and lost	-21
and maybe	18
and mine	-43
and more	46
and moved	-14
and my	-29
and never	94
and no	-24
and nobody	-28
and not	29
and nothing	-17
and now	-40
and said	37
and saw	-24
and say	-19
and says	64
and scared	-25
and see	-27
and sent	-14
and should	23
and slams	-13
and sometimes	-40
and starting	-14
and still	-16
and takes	27
and talk	-20
and tell	-14
and texted	-16
and the	28
and then	28
and think	31
and to	-19
and turned	28
and turns	-15
and verbally	17
and wake	-34
and who	17
and wish	24
and wrote	29
and •	50
ande*	-52
andern	-20
andern $	-17
ange*	-85
anger	-53
anger _ i	-13
anger issues	-28
angerufen	-49
angerufen $	-34
angerufen und	-15
angry $	-42
angry _ could	24
angry _ hurt	21
angry _ myself	-18
angry at	-35
angry i	62
angry that	29
angst	71
angst $	29
angst _ $	-30
angst _ mir	42
angst dass	52
angst vor	-43
anim*	-22
animals	-19
aniv*	-16
aniversario	-16
anni*	-27
anniversary	-19
ano pasado	14
anoc*	30
anoche	30
anoche intente	13
anos	-59
anos $	-23
anot*	54
another	54
another _ $	66
another _ i	-13
another _ of	15
another chance	-18
another christmas	-33
another country	-20
another day	17
another family	-25
another night	56
another year	53
anru*	-30
anrufen	-29
anrufen $	-25
ans	-21
answ*	-70
answer	-67
answer $	-27
answer me	-29
answering	23
answering $	14
answers	-26
answers $	-19
anti*	19
antidepressants	-40
antw*	-23
antworten	-13
antworten $	-13
anxi*	-25
anxiety	-19
anxiety _ $	13
anxiety and	-17
any	20
any _ $	18
any _ of	-19
any _ way	-13
any more	35
any of	-16
anyb*	-21
anybody	-21
anybody $	-17
anymore $	-23
anymore _ want	14
anymore i	40
anymore just	-13
anymore with	-15
anyo*	36
anyone	36
anyone $	-36
anyone _ $	-16
anyone _ longer	14
anyone again	-51
anyone much	29
anyt*	15
anything	-34
anything _ $	-14
anything _ i	17
anything _ myself	-28
anything _ not	18
anything _ to	20
anything but	56
anything for	-13
anything right	-22
anything to	-61
anytime	49
anzu*	-14
apag*	-16
apaga	-39
apaga _ $	-17
apar*	25
apareceu	36
apareceu aqui	36
apart	-20
apartment and	-13
apol*	-35
apologize	-24
apologized $	26
apologized _ me	-13
apologized to	-27
apology	-17
apology $	-15
appe*	-136
appele	-20
appelee	-14
appeler	-55
appeler $	-19
appeler _ $	-17
appelle	-19
appetite	-14
appo*	-13
appointment	-13
appr*	-29
appreciate	-13
appreciate the	-13
apres	-20
april	-17
aqui	121
aqui $	17
aqui _ $	18
aqui _ casa	-22
aqui em	-44
arbe*	-30
arbeit	-30
arbeit $	-25
are $	-40
are _ $	41
are _ after	-15
are _ and	31
are _ better	-18
are _ in	15
are _ that	-14
are all	-51
are at	20
are covered	23
are dead	-39
are enough	29
are in	41
are on	20
are right	13
are the	-14
are too	-17
are with	-30
are you	-46
argue $	16
argue _ $	-20
arm	156
arm $	32
arm _ he	19
arms	73
arms _ they	21
arms until	29
army	-24
arou*	36
around	36
around $	16
around _ he	28
around _ longer	13
around for	30
around her	-19
around when	16
arra*	115
arranged	92
arrasada	-27
arrasada $	-27
arre*	-55
arrependi	-16
arrependi $	-16
arrepiento	-21
arrepiento $	-21
arri*	-18
arrive	-16
arrive pas	-16
as	-59
as _ $	-23
as _ as	13
as _ child	-14
as _ the	32
as a	-34
as criancas	-14
as i	-23
as my	-34
as the	-14
ashamed of	23
aside	-37
ask	-28
ask _ he	-13
ask _ i	15
ask _ tomorrow	19
ask for	29
ask him	-14
ask me	37
ask my	-26
ask myself	-16
asked	-105
asked _ i	-32
asked _ was	-19
asked for	13
asked if	-38
asked me	-52
asked to	-14
aski*	-58
asking	-58
asking $	-17
asking _ $	-15
asking myself	-33
asks	-27
asle*	27
asleep	27
asleep $	21
asleep and	17
asleep on	-14
assa*	19
assi*	-23
at	-52
at 10	18
at 38	-23
at 3am	64
at 4	-27
at 6	-27
at 7	-15
at _ $	-20
at _ crying	-13
at _ dads	14
at _ door	-42
at _ for	-16
at _ grave	18
at _ i	-26
at _ kids	-15
at _ lol	13
at _ my	23
at _ on	15
at _ party	-22
at _ river	17
at _ the	-18
at _ tracks	32
at _ work	32
at _ •	24
at all	21
at everything	42
at her	-43
at him	-20
at home	-75
at it	15
at least	49
at me	50
at my	33
at myself	-37
at old	-25
at peace	34
at the	17
ate	28
ate _ $	-20
atta*	29
attack	38
attacked	-16
attacks	17
attacks me	17
atte*	151
attempt	51
attempt _ i	21
attempt and	26
attempted	94
attempted _ $	42
attr*	-22
attracted	-22
au	-15
au ventre	-13
auch	23
audio	-23
audio $	-17
auf	15
auf $	73
auf _ brucke	15
auf der	14
auf sein	-15
aufg*	18
aufgeschnitten	24
aufgeschnitten $	24
aufh*	-24
aufhoren	-13
aufw*	67
aufwachen	67
aufwachen $	50
aujo*	-25
aujourd	-25
aujourd hui	-25
aunt	-35
aus	40
aus $	19
autre	-18
autre $	-18
avale	70
avan*	-31
avancer	-31
avec	-21
avec _ couteau	19
avec les	-17
avec lui	45
avec tout	24
avec un	38
avoid	-15
awake	-37
awake $	-14
away	-71
away $	15
away _ $	-14
away _ and	29
away _ i	-29
away _ the	-14
away and	-36
away from	-27
away my	50
awful	-40
awful things	-20
awkw*	-17
awkward	-17
awkward $	-17
ayer	-18
ayer $	-22
ayoko	56
ayoko _ mabuhay	28
ayuda	-19
ayuda $	-17
babe	-16
babe i	-14
baby	79
baby $	91
baby _ $	-40
baby _ him	13
baby and	-21
baby came	-23
back	-55
back _ $	-24
back _ from	21
back _ the	15
back and	-38
back in	-21
back on	58
back or	35
back then	-39
back there	22
back together	-18
back with	32
bad $	52
bad _ my	-14
bad night	-15
bad right	19
badly	-47
bag	46
bahut	-30
balc*	51
balcony	51
bang	20
bang my	20
bang*	63
banging	63
banging _ door	22
banging _ the	26
banging on	63
bar	-30
bat	116
bat $	73
bat and	24
bat in	18
bate	33
bateu	81
bateu $	46
bateu _ $	13
bath*	42
bathroom	42
bathroom he	20
bathroom with	23
bawl*	-29
bawling	-29
be	41
be _ again	-26
be _ anymore	23
be _ burden	-14
be _ dad	16
be _ for	-30
be _ forever	-19
be _ his	-32
be _ home	-13
be _ i	22
be _ if	-20
be _ in	-26
be _ just	-15
be _ much	21
be _ my	17
be _ next	26
be _ relief	16
be _ soon	23
be _ than	23
be _ the	-22
be _ this	29
be _ time	26
be _ tonight	-15
be _ too	14
be a	40
be afraid	-27
be alive	55
be alone	-74
be around	34
be at	-35
be better	30
be dead	81
be devastated	-32
be done	15
be easier	20
be gone	101
be happier	20
be happy	-27
be here	73
be honest	-36
be in	-17
be left	-27
be my	17
be over	24
be put	-23
be relieved	20
be sorry	29
be stopped	19
be the	-29
be there	-76
be with	100
beat	152
beat _ $	16
beat him	56
beat me	82
beat the	20
beat*	38
beating	28
beating _ wife	18
beating his	37
beats	144
beats _ $	47
beats _ and	17
beats her	34
beats me	46
beau*	-63
beautiful	-62
beautiful $	-41
beca*	19
because	26
because _ $	22
because _ do	15
because _ her	16
because _ him	17
because _ is	-13
because _ my	18
because _ not	20
because _ share	13
because _ the	-21
because _ to	-19
because _ want	-25
because he	-36
because it	-15
because my	-20
because of	42
because the	16
because we	35
bed	-29
bed $	-38
bed _ $	-28
bed _ i	22
bed _ not	17
bed and	20
bed is	-19
bed with	30
bedr*	29
bedroht	41
bedroht _ $	19
bedroht mich	41
been	55
been $	-22
been _ $	-18
been _ a	-19
been _ about	16
been _ are	-16
been _ by	13
been _ down	-14
been _ harming	13
been _ since	16
been _ that	-13
been _ thoughts	19
been _ you	-18
been born	33
been calling	-25
been crying	-15
been cutting	27
been depressed	-15
been drinking	20
been fighting	-23
been having	19
been looking	-22
been planning	19
been researching	13
been saving	24
been self	26
been since	-18
been sitting	36
been suicidal	14
been the	29
been together	16
been where	-31
been with	-14
befo*	38
before	38
before _ anything	17
before _ do	18
before and	20
before i	66
before me	-23
before she	-13
beg	-22
beg _ to	-18
begg*	-27
begged	-26
begged him	-19
begged me	19
bei	-15
being	73
being _ a	14
being _ burden	23
being _ by	27
being _ is	-27
being _ much	14
being _ one	-17
being _ so	13
being a	25
being alive	150
being alone	-28
being around	-27
being dead	43
being here	49
being sad	-15
being single	-18
being stalked	27
being the	-44
believe	-18
believe it	-14
believe me	14
believes	29
believes _ $	14
believes a	24
bell	-15
bell $	-15
belo*	-24
belogen	-35
belogen $	-35
belong	15
belong in	15
belt	86
belt _ me	34
bem	-16
bere*	-23
bereue	-23
bereue es	-17
bess*	20
besser	30
best	-45
best _ $	-18
best _ me	21
bet	45
bete	-29
bete $	-29
betr*	-39
betrogen	-33
bett*	-33
better	-17
better $	-66
better _ $	19
better _ dead	45
better _ him	-42
better _ me	23
better _ than	22
better _ with	-18
better i	29
better off	34
better soon	-15
better than	-15
better this	-24
better without	81
bike	25
bill	-18
bills	51
bin $	24
bin _ $	13
bin _ nur	27
bin ich	-23
bin so	-29
bin vollig	-13
birthday	-40
birthday and	-38
bis	-13
bist	-15
bit	47
bit $	-13
bit better	-18
bit me	32
bite	25
bitte	-30
blac*	50
black	104
black _ from	19
black eye	38
blade	133
blade _ $	13
blade _ my	21
blade _ the	23
blade again	26
blade is	40
blam*	-14
blame	-19
blame myself	-31
blames	-14
blames me	-14
blea*	84
bleach	84
bled	37
blee*	68
bleed	112
bleed $	34
bleed _ $	27
bleed when	13
bloc*	-69
block _ and	14
block her	13
block him	18
blocked	-70
blocked _ $	-22
blocked him	-31
blocked me	-38
blockiert	-19
blockiert $	-19
blood	30
blood _ me	14
bloq*	-85
bloquee	-13
bloqueo	-25
bloqueou	-44
bloqueou $	-14
blow	18
blow my	28
blue	-21
body	78
body $	57
body _ just	15
body is	15
boil*	40
boiling	47
boiling _ me	32
boite	56
bon	22
book	-35
books	-24
bored	-28
bori*	-15
boring	-15
born	91
born $	60
borr*	-29
borra	-19
boss	-26
boss $	25
boss _ me	-13
boss _ to	17
boss i	18
bot	-48
bot $	-45
both	22
both of	-28
bother with	19
bother you	-19
bottle	15
bottle $	25
bottle _ $	19
bottle _ on	-15
bottle of	-17
boug*	61
bought	61
bought _ rope	27
bought a	28
bought the	16
boul*	-22
boulot	-22
boulot $	-20
box	16
box $	-25
boxes	-38
boxes $	-29
boyf*	43
boyfriend	43
boyfriend $	27
boyfriend _ $	40
boyfriend _ a	14
boyfriend _ ex	-21
boyfriend _ her	35
boyfriend _ his	-16
boyfriend _ me	21
boyfriend _ want	-13
boyfriend and	-36
boyfriend because	-18
boyfriend does	-15
boyfriend dumped	-14
boyfriend for	-14
boyfriend hits	74
boyfriend keeps	-27
boyfriend never	-36
boyfriend of	-15
boyfriend raped	21
boyfriend s	-15
boyfriend texts	-13
boyfriend threatened	25
boyfriend wants	14
boyfriend will	16
boys	51
boys $	24
boys _ the	14
brai*	24
brain	-17
brain will	-15
brains	24
brains out	24
braz*	27
brazos	31
brea*	39
break $	-28
break _ $	19
break no	-14
breakfast	-66
breakfast $	-58
breaking	23
breaking up	-19
breaks	19
breaks _ and	15
breaks things	24
breakup	-42
breathe	-41
breathe $	-17
breathe _ think	-14
breathe when	-33
breathing	76
breathing $	75
brid*	113
bridge	82
bridge and	28
bridge on	-13
bridges	32
brig*	-37
brin*	14
bring	14
bring _ $	20
bring _ um	36
bring it	-16
bring me	-27
bring mich	28
brings	39
bringt	-24
bringt _ $	14
bringt _ um	26
bringt _ zum	-38
bringt mich	-32
bringt sich	27
brise	-21
brise $	-13
brok*	-40
broke	24
broke _ $	-19
broke _ and	-19
broke _ last	33
broke _ me	-19
broke _ my	25
broke _ with	-19
broke _ wrist	-25
broke in	82
broke it	-25
broke me	-31
broke up	-27
broken	-39
broken _ $	-23
brot*	23
brother	18
brother $	30
brother _ his	-15
brother _ me	24
brother _ the	-13
brother died	21
brother is	28
bruc*	42
brucke	42
brui*	102
bruised	23
bruised $	23
bruises	79
bruises from	43
bruises on	31
buddy	-19
bugg*	-18
buhay	35
buhay $	29
building $	17
bull*	21
bullet	36
bullet _ $	15
bump	-20
bump into	-18
burd*	48
burden	48
burden _ all	25
burden on	26
burg*	-32
burger	-32
burger $	-32
buried	-37
burn	79
burn _ car	17
burn _ down	27
burn _ house	27
burn _ with	-13
burn her	47
burn his	29
burn my	14
burn myself	41
burn*	49
burned	43
burned _ with	33
burned me	32
burned my	32
burned the	-16
burns	-28
bury	-19
bus	-52
bus an	-19
but	-50
but _ about	16
but _ afraid	-14
but _ came	14
but _ in	28
but _ know	-34
but _ not	-14
but _ she	-13
but _ the	18
but _ think	22
but _ will	-13
but _ wish	13
but _ would	17
but a	17
but he	22
but i	25
but it	-67
but me	-18
but my	34
but that	37
but the	-48
but tonight	19
but you	-20
butt*	-44
button $	-18
buzz*	-39
buzzes	-39
buzzes $	-18
buzzes i	-21
by	34
by _ $	-37
by _ boyfriend	27
by _ ex	25
by _ for	13
by _ i	16
by _ time	26
by _ you	20
by his	-20
by my	54
by now	-26
by the	82
by to	-15
bye	69
bye $	-27
c	-22
ca	-14
ca $	-17
ca _ est	14
cabi*	28
cabinet	28
cabinet $	16
cach*	60
cachets	28
cachets _ $	14
cachorro	32
cafe	-33
cafe $	-20
cake	-41
cake $	-24
call	-198
call _ $	-28
call _ and	-21
call _ do	13
call _ if	-19
call _ night	-16
call am	-16
call her	-33
call him	-33
call it	-13
call me	-50
call my	-22
call the	-13
call*	-137
called	-70
called $	-25
called _ and	-13
called _ to	15
called he	32
called her	-15
called me	-18
called the	16
calling	-66
calling $	21
calling _ $	-25
calling him	-43
calling me	-15
calling my	-18
calls $	18
calls _ a	16
calls _ ex	-15
calls _ when	-23
calls me	50
calm	87
calm $	75
calms	13
calms me	13
cama	-47
cama $	-41
camb*	-26
cambiar	-18
came	54
came _ close	13
came _ i	-13
came _ my	-18
came _ the	21
came _ with	16
came back	50
came by	-15
came i	16
came in	16
came on	-16
came over	-15
came*	44
camera	25
cami*	-17
can $	28
can _ alone	-13
can _ another	36
can _ anymore	33
can _ be	-31
can _ believe	-14
can _ breathe	-18
can _ cry	14
can _ face	25
can _ find	-14
can _ for	-13
can _ go	43
can _ have	19
can _ imagining	14
can _ in	-18
can _ instead	17
can _ it	-43
can _ just	32
can _ leave	17
can _ live	-15
can _ now	23
can _ on	30
can _ once	21
can _ promise	32
can _ sleep	-19
can _ stay	25
can _ stop	-14
can _ take	-13
can _ the	-13
can _ to	19
can _ when	-13
can all	82
can come	14
can finally	33
can he	-13
can i	-36
can not	-30
can someone	34
can stop	13
can you	-41
canc*	57
cancel	26
cancel my	78
cancel the	-14
cancer	30
cansada de	25
cansado de	19
car	28
car $	26
car _ down	-15
car _ her	15
car _ i	-26
car _ in	14
car _ me	27
car _ over	14
car and	-21
car crash	-16
car i	-23
car keys	18
car park	33
car with	38
cara	36
care	20
care $	-71
care _ $	-27
care _ happens	29
care _ i	41
care anymore	27
care if	32
care lol	-16
care of	35
care what	25
care*	-32
career	-18
carry	33
cart*	50
carta	39
carta _ despedida	20
carta de	41
carv*	68
carved	68
carved _ in	21
carved _ name	21
carved his	43
casa	-54
casa $	-25
casa _ $	-16
casa esta	-16
casa y	20
case	30
case $	26
casu*	-13
cat	-22
cat $	-26
catch	25
catch myself	28
cats	-23
cats $	-14
caug*	20
caught	20
caved	-20
caved and	-20
ce	-17
ce _ $	14
ce que	-34
ce soir	37
cease	27
cease _ $	14
cele*	-16
celebrate	-16
celu*	37
celular	37
celular $	26
cere*	-17
cereal	-17
chah*	91
chahta	63
chahti	28
chahti _ $	14
chahti hu	28
chair	34
cham*	-36
chamar	-20
chamar ele	-19
chan*	-106
chance	-35
chance $	-47
chance of	13
change	-38
change $	-54
change _ the	13
changed	-25
changed i	-14
char*	-24
chas*	-38
chase	-19
chat	-45
chat $	32
chat _ $	-23
chat _ ex	-14
chats	60
chea*	-75
cheap	-15
cheat	-30
cheated	-50
cheated $	24
cheated _ me	-15
cheated _ my	-18
cheated on	-65
cheating	-23
cheating on	-17
chec*	-30
check	-54
check _ $	-29
check in	-34
checking	-20
checks _ me	-14
checks my	22
checks on	-22
chee*	-20
chefe	-32
chefe $	-32
chest	-24
chest hurts	-22
chez lui	-13
chez moi	19
chil*	-30
child	-33
child $	-24
childhood	-15
children	14
children $	30
chok*	110
choked	117
choked me	57
chor*	-42
chorar	-40
chorar $	-39
chri*	-55
christmas	-55
christmas _ $	-13
christmas without	-21
chur*	-27
church	-27
church $	18
church will	-24
ciga*	39
cigarette	34
cigarette $	32
cima	39
cima _ $	20
city	-22
city $	-15
class	-30
class today	-13
clean	22
clean _ $	-16
clean _ months	22
clean for	43
cleaned the	20
clear	-20
clear my	-13
cliff	60
cliff $	29
clos*	-16
close	24
close to	26
closet	27
closure	-26
clot*	-26
clothes	-26
coat	-24
coci*	-17
cocinar	-17
cocinar $	-13
coeur	-30
coeur $	-14
coeur brise	-13
coff*	-55
coffee	-45
coffee $	-37
cois*	-15
coisas	-15
cold $	17
coll*	-27
collapsed	-17
college	-31
college $	-22
com ela	-28
com ele	-19
com medo	15
com o	-15
com raiva	30
com tudo	25
com uma	33
come _ $	-14
come _ funeral	17
come _ me	13
come _ my	25
come and	21
come back	51
come home	-41
come in	-16
come out	-21
come over	-29
come to	57
comer	-30
comes	26
comes $	19
comes _ $	-14
comes _ i	29
comes _ my	14
comes back	23
comes home	-44
comes in	20
comes into	23
comf*	25
comi*	-47
comigo	-37
comigo $	-23
comm*	-51
comment	-71
commit	25
commit suicide	25
como	-78
como $	-36
como _ $	-18
como seguir	-26
comp*	37
comprimidos	96
con	19
con _ $	41
con _ amiga	-15
con _ de	-14
con _ vida	13
con el	29
con ella	-14
con otra	-14
con otro	-16
con todo	29
con un	24
con una	15
conf*	-49
conm*	-19
conmigo	-19
cons*	-13
conscience	-36
conscience $	-36
consider	-17
considered	-31
considered _ $	-16
considering	71
consigo	-17
cont*	-32
contact	-134
contact $	-29
contact _ $	-30
contact her	-21
contact me	-21
contacted	-14
contacted me	-13
contacting	-35
contacting _ $	-17
contacting me	-34
contacts	-42
contacts $	-42
contesta	-22
contesta $	-22
contestarle	-29
contestarle $	-17
continuar	111
continuar _ $	56
control	49
control and	31
controla	35
controla _ y	16
controla el	32
controlling	-30
controls	70
controls _ i	19
controls _ money	18
controls all	36
controls who	19
conv*	-64
conversation	-28
cook	-40
cook _ $	-18
cook for	-36
cook*	-26
cooking	-17
copa*	33
copain	33
copain _ a	15
copain _ me	-13
copain _ quitte	-20
copain _ rompu	-15
copain a	-31
copain m	32
cope	-46
cope with	-23
copine est	16
copine m	-16
cops	25
cora*	-39
coracao	-20
corazon	-20
corazon $	-13
cort*	178
cortar	44
cortarme	43
cortarme _ $	15
corte	19
corte _ $	14
corte _ vez	18
corte otra	35
cortei _ $	24
cortes	55
corto	101
cosas	-19
cost	-22
cote	32
cote $	32
couc*	-36
couch	-44
couch $	-24
coucher	-31
coucher _ $	-15
could	-46
could _ a	-15
could _ have	13
could _ i	14
could _ myself	13
could _ would	-21
could be	-26
could do	31
could fall	17
could have	-13
could hurt	42
could kill	19
could not	49
could skip	-21
could talk	-39
coun*	-75
counseling	-13
counselor	-32
counselor _ i	-14
count	-14
counted	27
country	-25
coupe	44
coupee	39
couple	-22
couples	-26
couples $	-24
courage to	13
court	-64
court _ $	-24
cousin	-15
cout*	38
couteau	38
couteau $	38
cove*	23
covered	23
cowa*	32
coward	32
coward $	25
craq*	-27
craque	-27
cras*	57
crash	28
crash $	41
crashes	46
crawl	-17
crazy	-20
crazy $	-22
crea*	-16
cria*	-20
cried	-128
cried $	-40
cried _ $	-13
cried for	-21
cried in	-17
cris*	57
crisis	66
cros*	29
cross	30
crossed	29
crow*	-13
crowd	-15
crush	-19
cry	-30
cry $	20
cry _ $	-37
cry all	-20
cry over	-21
cryi*	-69
crying	-69
crying $	-34
crying _ $	-18
crying _ a	-13
crying over	-26
crying saying	33
cuando	18
cuando _ ella	14
cuando se	-13
cuch*	24
cuchillo	24
cuchillo $	24
cuel*	22
cuello	22
cuen*	-13
cuenta	-13
cuis*	-23
culp*	-26
culpa	-16
cump*	-16
cumpleanos	-16
cumpleanos $	-13
cupb*	18
cupboard	18
curt*	-22
curtiu	-13
curtiu minha	-13
cust*	-18
custody	-18
cut	140
cut $	44
cut _ $	52
cut _ bad	13
cut _ the	-17
cut again	18
cut because	21
cut deeper	53
cut is	24
cut my	-44
cut myself	42
cut so	26
cut to	-19
cuts	182
cuts _ $	-14
cuts _ do	17
cuts _ i	19
cuts and	62
cuts herself	36
cuts on	19
cutt*	161
cutting	161
cutting $	34
cutting _ $	13
cutting _ feel	16
cutting _ i	18
cutting _ the	15
cutting again	16
cutting herself	16
cutting when	33
d	13
d _ seul	-13
d adieu	55
d elle	-17
d en	17
d etre	-18
da	100
da _ vida	-28
da minha	-37
da ponte	42
da sein	27
dad $	-35
dad _ gun	16
dad _ ill	-16
dad _ me	28
dad _ to	-15
dad left	17
dad said	13
dad used	-39
daddy	13
daddy comes	-20
dads	63
daily	-28
daily _ $	-14
daily _ in	-13
daily check	-27
danc*	-39
dang*	-18
danke	34
danke _ $	19
dann	-17
dano	101
dano $	113
dans	66
dans _ $	33
dans l	36
dans la	31
daqui	-17
daqui $	-17
daran	24
dark	29
dark thoughts	51
das	67
das _ $	-13
das _ mich	40
das alles	-14
das leben	35
das so	-16
dass _ mir	24
dass er	31
dass ich	-40
dass sie	28
data	-57
data $	-24
data _ $	-16
date	14
date and	-16
date for	19
dated	40
dated for	27
daten	-15
dati*	-70
dating	-70
dating $	-40
datos	-26
datos $	-26
daug*	39
daughter	48
daughter $	46
daughter _ herself	13
daughter says	35
day	-75
day $	19
day 30	-13
day _ $	-29
day _ can	-15
day and	-14
day at	-20
day since	-21
days _ $	-20
days _ want	13
days i	37
days off	-42
days on	22
de _ a	-13
de _ ex	20
de _ le	13
de _ me	13
de _ mes	15
de _ no	35
de _ que	37
de _ so	-13
de _ tuer	18
de chorar	-16
de cocinar	-13
de cote	32
de despedida	41
de escribirle	-14
de extranarlo	-24
de ficar	-25
de l	-22
de la	-47
de le	-23
de llorar	-24
de los	17
de lui	-21
de me	49
de mi	13
de mon	16
de mourir	31
de nada	-52
de novo	19
de pensar	-20
de rentrer	21
de rien	-30
de ses	-24
de todo	-21
de tudo	-15
de verdad	64
de viver	39
de vivir	67
de vivre	58
de vuelta	-29
dead	171
dead $	112
dead _ $	68
dead _ be	19
dead _ i	-14
dead _ that	-27
dead after	-47
dead and	-15
dead by	42
dead since	-13
dead than	63
death	115
death $	43
death _ $	48
death _ day	19
death _ my	-16
death _ of	-25
death all	36
death is	-52
death of	-32
death sounds	17
death would	20
debt	-15
deci*	59
decided	62
decided $	43
decided that	34
decir	-25
decirle	-22
decirle que	-22
dedo	-14
deep*	20
deeper	54
deix*	-52
deixa	-38
deixa _ $	-27
deixa em	-16
deixou	-47
deixou _ $	-24
deja	35
deja quelqu	-17
deja*	-46
dejado	-25
dejar	-17
deje	-16
dejes	-14
dejo	-78
dejo de	-13
dejo hace	-14
dejo por	-19
del	63
del _ $	25
del cuello	22
dela	-32
dela $	-19
dela*	51
delante	51
delante de	17
dele $	-28
dele*	-57
delete _ $	21
delete _ my	-15
delete all	-38
delete my	-16
deleted	-36
deleted _ $	-14
deleted _ and	25
deleted _ number	-14
deleted _ wrote	25
deleted all	-17
deleted his	-24
deleted the	-21
deleting	-14
dem	-42
dem _ $	-20
dema*	-19
demain	23
demain $	29
demandent	-21
den	90
den _ $	38
den hals	78
den zug	33
denke	48
denke an	21
denke jeden	18
dent*	-58
dentist	-40
dentist $	-39
depr*	-99
depressed	-47
depressed $	-33
depression	-53
depression and	-32
depu*	-21
depuis	-21
depuis _ $	-15
depuis _ rupture	-14
depuis la	-17
der	38
der _ $	13
der brucke	42
der wohnung	13
des	64
des _ $	15
des _ cote	16
des _ de	16
des cachets	14
des idees	32
desa*	18
desaparecer	37
desaparecer _ $	17
desaparecer _ siempre	18
desaparecer para	37
desc*	-18
desculpa	-17
desde	-13
deserve	30
deserve to	48
deserves	-26
deserves to	-17
desi*	-15
desire	-15
desire to	-15
desp*	125
despedida	41
despertar	61
despertar $	44
despertara	25
despues de	-29
dest*	-87
destroy	-32
destroy _ $	-15
destroyed	-42
destroyed _ $	-21
dete*	-13
deteste	-13
deteste $	-13
detr*	-14
deux	-21
devant	63
devant _ $	17
devant moi	48
devastated	-46
devastated $	-14
di _ magising	16
di ko	-24
di na	32
dial*	-21
dialed	-14
dice	66
dice _ se	14
dice _ va	17
dice que	70
did $	24
did _ $	24
did _ ask	17
did _ even	-14
did _ for	13
did _ get	-20
did _ last	18
did _ to	-15
did _ up	16
did _ wake	18
did it	77
did not	-23
did the	-19
did wrong	-31
did you	-15
die	111
die $	170
die _ $	63
die _ a	-31
die _ have	-22
die _ not	22
die _ so	-13
die _ the	-18
die _ this	-22
die _ •	-27
die and	22
die basically	30
die ganze	-32
die if	-106
die lol	39
die nachricht	-24
die now	-37
die since	29
die so	24
die tabletten	20
die that	15
die we	18
die welt	-29
die when	-36
die young	33
die •	-54
died	-56
died _ $	-13
died _ him	13
died _ month	-16
died _ of	13
died _ that	25
died in	33
died instead	27
died last	-67
died when	-25
dies	42
dies i	55
dies*	-23
diez	-16
diff*	-37
different	-30
different _ $	-13
dijo	-16
dil	-21
dima*	-13
dimanche	-13
dimanche $	-13
dinner	-43
dinners	38
dire	-13
dire que	-13
dire*	-18
disa*	37
disappear and	-18
disappeared	-16
disappears	-43
disappears _ $	-14
disappears again	-28
disappointed	51
disappointed _ i	14
disappointed that	29
dish*	-14
dishes	-14
disp*	75
disparaitre	50
disparaitre pour	22
disse que	27
dist*	-36
distant	-23
dit	-16
dit _ $	-16
dit d	-37
dit qu	15
divo*	-82
divorce	-71
divorce $	-22
do	36
do $	-31
do _ $	50
do _ again	-24
do _ anymore	13
do _ be	-15
do _ but	24
do _ care	25
do _ christmas	-17
do _ cutting	16
do _ ex	27
do _ find	20
do _ for	16
do _ go	-42
do _ have	-15
do _ help	21
do _ her	13
do _ hide	36
do _ him	15
do _ i	14
do _ if	15
do _ in	14
do _ it	38
do _ keep	36
do _ know	-14
do _ live	25
do _ look	16
do _ love	-26
do _ me	-44
do _ move	-14
do _ need	22
do _ night	42
do _ on	-18
do _ recognise	-15
do _ still	-23
do _ tell	-25
do _ text	14
do _ the	-13
do _ them	19
do _ think	-17
do _ up	13
do _ wake	13
do _ want	37
do _ with	-20
do _ worry	-16
do another	23
do anymore	-38
do anything	-48
do i	16
do instead	34
do is	-13
do it	179
do now	-26
do something	52
do to	26
do tonight	-17
do when	-15
do with	-26
do you	-63
doct*	-18
doctor	-16
doctor $	-18
doctor says	-19
does $	-13
does _ care	-23
does _ end	-19
does _ feel	19
does _ hurt	49
does _ know	16
does _ stop	29
does _ take	19
does it	70
does my	-30
does not	-32
does she	-15
does the	-21
dog	-24
dog $	36
dog _ $	-26
dog _ a	-17
dog _ at	19
dog _ it	-16
dog _ my	15
dog _ the	15
dog came	16
dog is	22
dog keeps	-21
dogs	-20
doi	-24
doing $	-14
doing _ to	14
doing fine	-13
doing it	103
doing tonight	-15
dois	-39
dois je	-22
don _ $	-23
don leave	-17
don tire	44
done	103
done $	140
done _ a	20
done _ life	20
done _ nice	-17
done being	-34
done living	59
door	61
door _ $	37
door screaming	22
door*	-18
doorbell	-14
dorm*	15
dormi	-21
dormir	-49
dormir $	-25
dormir _ $	-26
dormir _ acordar	19
dormir _ el	-20
dormir _ nao	19
dormir e	58
dors	-34
dors plus	-34
doubt	20
down	28
down _ $	32
down and	-24
down as	-20
down like	30
down my	32
down since	-14
down so	23
down the	-22
down with	35
dowry	20
draf*	-20
drafts	-17
drai*	-26
drank	39
drank _ $	23
drank _ bottle	-21
drank _ much	-15
drank _ of	-25
drank a	-58
drank bleach	69
drank too	-30
draw*	39
drawer	39
drawer $	22
drawer and	25
drea*	-63
dread	-16
dream	-35
dream $	-13
dream about	20
dream of	-26
dreams	-52
dreams _ my	-15
dreams about	-19
drin*	16
drink	20
drink $	35
drinking $	-15
drinks	19
drinks $	36
drinks _ and	-17
drinks he	17
driv*	34
drive off	27
driving	36
driving home	19
droht	76
droht _ $	25
droht _ umzubringen	15
droht sich	29
drop	-52
drop _ $	-13
drop dead	-59
drop*	-44
dropped	-35
drove	29
drove _ his	-13
drove _ with	57
drove me	-17
drove past	-23
drove to	-16
drow*	74
drowns	-15
drug	-33
drunk	40
drunk _ things	19
drunk dialed	-14
drunk i	-16
du	29
du _ $	28
du mal	75
due	-28
duele	-59
duele el	-13
duele todo	-13
dumm	-22
dumm $	-22
dump*	-44
dumped	-44
dumped _ he	20
dumped _ last	-20
dumped _ night	-20
dumped and	41
dumped me	-69
duri*	13
during	13
during a	13
dusc*	-39
dusche	-39
dusche $	-39
dying	130
dying $	61
dying _ i	17
dying and	15
dying inside	-20
dying of	-31
dying would	22
e	34
e _ $	-20
e _ acordar	29
e _ de	-15
e _ mais	13
e _ me	21
e ela	24
e eu	-18
e nao	44
e quero	29
e tenho	-16
e to	-27
e vou	23
each	83
each _ i	28
each other	-13
earl*	-19
earlier	-19
earlier $	-14
early $	14
earth	48
earth $	21
easier	29
easier $	-16
easier with	34
easily	-18
east*	-15
easter	-15
easy	21
easy $	41
easy _ $	16
easy and	25
easy to	-38
eat	-35
eat $	-22
eat _ $	-29
eat _ i	26
eat more	-37
eat or	16
eating _ $	-31
eating _ i	16
ecri*	-46
ecrire	-42
ecrire $	-32
ecrit	-43
ecrit $	-18
ecrit _ d	14
edge	27
edge of	24
edit	22
effa*	-24
efface	-24
egal	38
egal _ ich	20
egg	-13
egg $	-13
eggs*	51
eggshells	51
ein	17
ein _ $	-14
einen	-23
einfach _ mehr	16
einfach nicht	31
einfach nur	-18
einfach vergessen	-14
eith*	16
either	16
either $	19
el	-28
el _ $	-20
el _ y	31
el ano	14
el celular	35
el corazon	-16
el frasco	70
el movil	17
el pecho	-27
el suicidio	17
ela	-49
ela de	-23
ela me	-14
ela so	-13
ele	67
ele $	-25
ele _ $	-17
ele _ bateu	23
ele _ bloqueou	-18
ele _ com	-13
ele _ deixou	-13
ele _ me	-48
ele _ minha	-31
ele _ ou	16
ele _ para	-17
ele _ persegue	18
ele _ traiu	-13
ele _ volta	15
ele acabou	-13
ele e	18
ele nao	-53
ele nunca	-25
ele ta	80
ella	15
elle	-74
elle $	-31
else	-27
else _ $	-13
em	58
em _ $	-23
em _ da	20
em _ do	17
em casa	15
em cima	39
em frente	-33
em paz	-29
em suicidio	26
em tudo	-33
emai*	-57
email	-60
email $	-19
emailed	-29
emailed me	-22
emba*	-22
emot*	21
emotionally	20
emotionally abusive	23
empty	-38
empty $	-22
empty _ $	-20
empty _ the	16
empty house	26
empu*	55
empuja	13
empujo	19
empujo por	19
empurrou	23
empurrou e	13
en	36
en _ avec	-22
en _ la	33
en _ vida	22
en _ y	18
en el	-18
en este	22
en finir	59
en l	23
en la	26
en paz	-13
en quitarme	59
en tirarme	46
en veux	-23
enam*	-13
enamorarme	-13
enamorarme $	-13
encore $	-37
encore _ $	17
end	58
end $	-15
end _ $	87
end _ in	-20
end _ life	37
end _ me	-16
end _ sooner	-13
end _ tonight	13
end am	56
end it	75
end my	66
end of	-64
end the	-13
end up	-39
ended	-16
ended $	-19
endi*	106
ending	106
ending _ all	15
ending _ life	13
ending it	53
ending my	26
ending things	35
endo*	13
endormir	13
endormir et	13
ener*	-37
energy	-26
enfants me	-21
enga*	-51
engano	-42
engano con	-17
enjoy	-32
enjoy the	-25
enou*	22
enough	22
enough $	60
enough _ $	-32
enough for	-36
enough of	-53
enve*	-21
envi*	-14
envie _ $	14
envie _ appeler	-15
envie _ lui	-14
envie _ me	22
envie _ rien	-15
envie _ vivre	13
envo*	-37
envoyer	-20
envoyer un	-15
envy	76
er	58
er _ $	-13
er _ einfach	-16
er _ er	27
er _ gestern	-14
er _ mir	16
er _ nicht	-24
er _ schon	15
er _ umzubringen	14
er _ was	26
er _ zum	28
er droht	54
er fehlt	-22
er hat	14
er ist	-27
er lasst	54
er liebt	-33
er meldet	-20
er mich	55
er mir	14
er online	-17
era	-25
eras*	-32
erase	-58
erase _ $	-13
erase all	-15
erase everything	-14
erased	-23
eres	-15
ernst	47
ernst $	47
es	-15
es $	-13
es la	-29
es tut	-23
esa	-26
esca*	86
escaleras	19
escaleras $	19
escr*	-116
escrevi	39
escriba	-40
escribas	-16
escribi	36
escribi _ $	26
escribio	-43
escribio $	-15
escribio y	-15
escribirle	-43
escribirle $	-17
escrito	-13
espe*	-15
espere	-16
esposo me	13
esqu*	-49
essa*	-40
esse	-17
est	-49
est ce	-17
est parti	-22
esta	56
esta _ $	17
esta en	-35
esta*	46
estar	149
estar _ $	39
estar morta	55
estar muerta	47
estar vivo	29
estarian	21
estarian mejor	21
este	-14
este mundo	22
este*	-24
esto	21
esto $	22
estoy	40
estoy _ el	25
estoy cansada	25
estoy harta	-14
estoy harto	14
estu*	73
et	21
et _ me	21
et _ plus	13
et _ veux	28
et il	18
et j	-18
et ne	16
etra*	75
etranglee	75
etranglee hier	35
etre	23
etre morte	52
etre seul	-26
eu	31
eu _ ela	-13
eu for	17
eu me	57
eu quero	-22
eu respondi	-23
eu terminar	19
eu vou	-35
even	68
even _ my	19
even _ to	34
even come	47
even if	-19
even my	-21
even say	-18
even*	-36
evening i	-18
evenings	-14
eventually	-17
ever _ $	-15
ever _ to	15
ever again	33
ever love	-22
ever since	17
ever*	42
every	43
every _ $	24
every _ am	13
every _ dream	-13
every _ hope	24
every _ i	47
every _ my	-14
every _ phone	-15
every _ we	19
every day	-24
every evening	31
every hour	25
every morning	42
every second	-24
every single	33
every time	26
every week	40
everybody	-29
everyday	37
everyday i	37
everyone	19
everyone _ $	-20
everyone _ me	-17
everyone _ they	21
everyone _ to	-16
everyone _ will	20
everyone a	39
everyone at	-21
everyone can	43
everyone leaves	24
everyone tells	-17
everyone that	-13
everyone would	-16
everything $	-42
everything _ $	25
everything _ a	24
everything _ me	-28
everything _ need	38
everything _ wrote	24
everything about	-30
everything and	20
everything even	-24
everything he	-32
everything hurts	-18
everything i	45
everything in	19
everything is	14
everything reminds	-15
ex	57
ex $	46
ex _ $	-16
ex _ a	18
ex _ fake	16
ex _ follows	26
ex _ has	15
ex _ hit	-23
ex _ i	-16
ex _ is	-18
ex _ keeps	-23
ex _ llamo	-17
ex _ me	-16
ex _ mich	16
ex _ not	43
ex _ out	-18
ex _ que	25
ex _ se	19
ex _ stop	13
ex _ suicidal	13
ex _ the	39
ex _ threatening	21
ex _ to	-18
ex _ up	19
ex _ will	13
ex a	-13
ex and	-39
ex asked	-14
ex dice	27
ex girlfriend	-16
ex has	21
ex hat	-26
ex is	101
ex keeps	40
ex ko	32
ex last	18
ex leaves	68
ex m	-13
ex made	32
ex me	37
ex on	-22
ex put	28
ex s	-16
ex says	19
ex sits	22
ex texted	-16
ex told	18
ex verfolgt	28
ex vive	14
ex wants	-34
ex was	-34
ex wife	-30
ex will	46
exam	-51
exam tomorrow	-20
exam*	-23
examen	-23
exams	-34
exams $	-27
exce*	24
excu*	-35
excuse	-24
exha*	19
exhausted	-13
exhausted from	13
exhausting	33
exhausting $	19
exis*	210
exist	136
exist $	94
exist _ $	14
exist _ a	14
exist anymore	28
existing	104
existing $	56
existing _ $	15
existing _ exhausting	16
existing is	32
existir	84
existir $	57
exit	14
expe*	-13
expl*	-35
explain	-48
explain _ plan	-16
explain myself	-15
explain the	-33
expr*	30
extr*	-79
extranarlo	-24
extranarlo $	-24
extrano	-37
extrano $	-15
extremely	-15
eye	38
eye from	38
eyes	72
face	89
face $	62
face again	-23
face and	13
face in	40
face*	-43
facetime	-19
facetime him	-19
facetimed	-20
fail	-24
fail*	-53
failed	-42
failed $	-32
failed my	-19
faim	-22
faire $	-17
fais	13
fais _ $	-13
fais _ mal	21
fais quoi	-26
fait	-25
fait mal	-16
fake	38
fake _ my	16
fake _ with	16
falar	-33
falar com	-33
fall asleep	27
fall out	-18
fall*	-21
falling	-15
falta	17
falta $	13
fami*	21
familia	29
family $	-20
family _ am	-23
family _ i	-30
family _ me	14
family and	-14
family says	20
fan	50
fan $	50
fant*	105
fantasize	58
fantasize _ a	25
fantasize about	58
fantasizing	46
fantasizing about	46
far	23
fath*	-40
father	-32
father _ and	13
father _ i	-14
father of	-27
father s	-30
fault	32
fault $	25
fault when	19
favo*	-17
favor	-23
faz	21
fear	25
fear _ my	28
fecha	68
fecha $	68
feed	36
feel	-47
feel _ $	17
feel _ a	-20
feel _ again	-13
feel _ being	13
feel _ dying	65
feel _ else	15
feel _ if	13
feel _ now	25
feel _ should	14
feel _ the	-25
feel _ this	16
feel anything	-20
feel as	27
feel ashamed	27
feel better	-20
feel like	57
feel nothing	-30
feel small	-32
feel so	-30
feel something	23
feel terrible	23
feel the	20
feel trapped	-15
feel ugly	-16
feel unsafe	27
feel worthless	-20
feel*	-29
feeling	-14
feeling down	-29
feeling sleepy	34
feelings	-16
feels	-50
feels $	14
feels _ she	-14
feet	23
fehl*	-27
fehlt	-41
fehlt mir	-24
feliz	-35
fell	-23
fell $	61
fell _ the	-36
fell asleep	-14
fella	20
felt	-27
felt _ $	-15
felt like	16
felt so	-18
femme m	16
fert*	-30
fertig	-30
fever	-24
fever i	-16
fian*	-14
fica*	31
ficar	-25
ficar so	-25
fico	75
fifty	-19
figh*	-57
fight	-21
fight $	13
fight _ $	-13
fight about	-13
fight it	34
fighting	-42
fighting $	-26
fights	-15
filed	-30
filed for	-18
filh*	40
filha	41
filha $	41
filhos	40
fina*	-23
final	22
finally _ $	16
finals	-25
find	90
find _ a	-16
find _ again	-16
find _ i	21
find _ in	40
find anyone	-14
find me	65
find my	-23
find one	15
find out	30
find them	15
find*	19
finding	-20
finds	109
finds _ $	27
finds me	63
fine _ me	-13
fine now	21
fine with	33
fine without	-23
fing*	-13
fini*	78
finir	59
finir $	89
finir _ $	22
finir avec	-44
finish	85
finish $	60
finish _ at	-19
finish _ life	29
finish it	15
finished _ $	-13
finished with	14
first	-44
first $	25
first _ is	-19
first _ the	-20
first husband	-25
first time	17
fish	-16
five minutes	15
five years	-16
fix	-37
fix it	-24
flas*	-25
flat*	37
flatmate	-13
flatmates	50
flatmates _ $	25
flig*	-32
flight	-32
flight to	-13
flin*	33
flinch	33
flinch _ he	17
flinch when	19
floor	16
floor $	20
flow*	-32
flowers	-32
focus	-13
foi	-39
foll*	81
follow $	46
follow request	-13
followed	-23
followed me	-25
followers	-15
following	21
following me	25
follows	88
follows _ $	38
follows _ car	24
follows _ everywhere	15
follows me	43
follows my	47
food	16
for	22
for $	114
for 4	44
for _ $	22
for _ a	14
for _ at	-20
for _ best	-16
for _ but	18
for _ cat	49
for _ divorce	-17
for _ friend	-21
for _ have	16
for _ heart	29
for _ home	-18
for _ hour	17
for _ in	-24
for _ its	19
for _ life	45
for _ months	29
for _ now	22
for _ of	-30
for _ rest	-15
for _ the	-31
for _ this	16
for _ week	22
for _ while	-21
for _ work	14
for _ world	23
for _ year	-18
for a	-56
for all	-14
for an	33
for being	49
for days	20
for divorce	-13
for dowry	20
for each	17
for embora	17
for everything	31
for good	92
for granted	-15
for help	21
for her	-62
for hours	29
for it	49
for leaving	13
for me	146
for months	-35
for most	-13
for my	41
for myself	-13
for not	-32
for nothing	-17
for now	-27
for one	-45
for real	42
for someone	-24
for the	-76
for this	58
for today	-18
for tonight	45
for two	-21
for us	-16
for what	71
for when	43
for years	37
for you	-24
forc*	125
forced	34
forced _ to	14
forced himself	13
forced me	28
forces	34
forces _ to	14
forces me	29
fore*	81
forever	89
forever $	-28
forever _ $	51
forever and	15
forg*	-133
forget	-59
forget _ $	-22
forget me	-26
forgets	40
forgive	-50
forgive me	-18
forgot	-51
forgot to	-22
fort*	-20
forward to	24
foto	-17
foto $	-17
foug*	26
fought	26
fought $	42
found	87
found _ address	15
found _ and	27
found _ new	14
found _ note	20
found her	43
found his	-30
found me	52
found my	32
found out	-36
four	-36
four times	-15
four years	-17
four*	15
fout*	17
foutre	17
foutre en	23
fr	25
fr $	22
fr _ $	13
frap*	121
frappe	42
frappe $	23
frappee	61
frappee $	33
frappee hier	24
fras*	70
frasco	70
frau	-20
frea*	-42
free	40
free to	24
fren*	-15
frente $	-22
fresh	58
fresh cuts	61
freund _ mich	16
freunde	-27
freundin	15
freundin _ sich	19
freundin _ umbringen	19
frid*	-39
friday	23
friday _ am	13
friday _ i	13
friday and	27
fridge	-53
fridge $	-18
frie*	-61
friend $	-52
friend _ $	-16
friend _ a	14
friend _ and	14
friend _ harms	15
friend _ self	15
friend _ she	14
friend and	-28
friend called	18
friend s	17
friend says	21
friend wants	16
friend who	31
friends	-55
friends $	-18
friends _ $	-27
friends _ her	21
friends and	14
friends tonight	-28
from _ $	-17
from _ it	13
from _ life	-14
from _ numbers	13
from _ to	-18
from all	14
from being	17
from doing	27
from her	-18
from his	25
from me	25
from my	-18
from self	-21
from the	-32
from work	-19
front	59
front _ $	25
front _ the	27
front of	25
fruh*	-13
fruhling	-13
fuck	-44
fuck off	-22
fue	-34
fue con	-13
fuhl	-30
fuhl mich	-30
fuhle	-41
fuhle _ $	-14
fuhle mich	-41
fui	-18
fui _ $	-14
fui a	-30
full	-17
fun	-24
fun $	-14
fune*	23
funeral	58
funeral $	15
funeral _ $	18
funeral is	-16
funerals	-35
funerals $	-35
funny $	-15
fur	20
fur _ $	14
fur mich	17
futu*	58
future	58
future _ $	35
game	-28
ganas _ $	-21
ganas _ nada	-25
ganze	-32
ganze _ $	-16
gara*	19
garage	19
garden	16
gave	-61
gave _ $	-37
gave _ my	22
gave away	66
gave him	-18
gave me	-55
gave the	-14
gave up	-15
gay	-16
gean*	-20
geantwortet	-20
geantwortet $	-20
gebo*	27
geboren	27
geboren $	27
gege*	-17
geh	-34
gehe	28
gehe $	64
gehe bringt	-29
geht	-43
geht _ $	-14
geht es	-20
gelo*	-29
geloscht	-15
geloscht $	-15
gema*	-44
gemacht	-44
gemacht $	-22
geno*	71
genommen	71
genommen $	58
gente	-13
germ*	-15
gesa*	57
gesagt	19
gesammelt	38
gesammelt $	38
gesc*	17
geschaut	-20
geschaut $	-20
geschlagen	106
geschlagen $	106
geschnitten	39
geschnitten $	39
geschrieben	-71
geschrieben $	-42
geschrieben und	-16
gestern	15
gestern angerufen	-22
gestern verlassen	-20
gestern wieder	13
gestorben	-27
gestorben $	-27
get	-39
get _ a	30
get _ and	21
get _ by	14
get _ it	15
get _ life	-22
get _ my	-15
get _ to	34
get _ when	-28
get _ •	31
get a	-17
get hit	23
get hurt	43
get it	-15
get jealous	29
get out	39
get over	-27
getr*	-35
getrennt	-28
getrennt und	-20
gets _ and	28
gets _ breaks	14
gets _ i	-30
gets drunk	49
gets hurt	41
gets it	-15
gets the	-42
gett*	21
getting	21
getting _ $	-24
getting _ and	13
getting a	30
getting back	-16
gewe*	-28
geweint	-28
geweint $	-28
gig	-19
girl	-55
girl*	-30
girlfriend	-30
girlfriend $	-33
girlfriend _ and	32
girlfriend _ her	16
girlfriend _ me	-21
girlfriend _ she	19
girlfriend already	-13
girlfriend and	-26
girlfriend is	15
girlfriend just	38
girlfriend last	16
girlfriend s	26
give	-69
give _ my	16
give anything	13
give it	-13
give me	-34
give my	-23
give out	21
give up	-23
givi*	38
giving	38
giving _ away	28
giving my	55
giving up	-16
glad	-39
glad _ $	-16
glas*	21
glass at	13
glasses	21
glasses $	34
glasses of	-14
glauben	-13
glauben $	-13
glei*	-20
gleich	-20
go	58
go $	35
go _ $	-45
go _ e	16
go _ his	-16
go _ living	26
go _ police	18
go _ sleep	17
go _ the	-23
go _ there	-13
go _ this	18
go away	-101
go back	-20
go for	-14
go home	47
go in	-35
go on	74
go out	-23
go there	-28
go to	16
go with	-21
god	93
god _ me	27
god _ take	24
god to	29
goes	20
goes $	-28
goes _ $	22
goes down	26
goes on	-17
going	52
going $	29
going _ $	-14
going _ anything	-17
going _ at	17
going _ burn	25
going _ die	-74
going _ do	36
going _ end	17
going _ fine	-20
going _ for	-16
going _ get	22
going _ her	40
going _ hurt	26
going _ i	23
going _ if	-44
going _ in	-13
going _ it	23
going _ jump	23
going _ kill	28
going _ lose	-26
going _ make	26
going _ myself	28
going _ off	25
going _ shoot	22
going _ smash	18
going _ sure	13
going _ text	-17
going _ this	-14
going _ to	-33
going _ •	-19
going on	28
going over	-13
going round	-24
going through	-29
going to	43
golp*	157
golpea	35
golpea $	35
golpeo	25
gone $	73
gone _ the	-23
gone and	14
good	-20
good $	60
good _ $	-14
good _ anyone	-18
good _ for	-15
good enough	-47
good morning	-14
good night	-32
good place	15
good*	109
goodbye	122
goodbye _ $	14
goodbye _ and	16
goodbye _ now	24
goodbye _ the	-22
goodbye _ will	19
goodbye and	22
goodbye at	-25
goodbye everyone	53
goodbye forever	20
goodbye message	22
goodbye to	18
goodnight	-24
goog*	65
googled	52
got _ $	-44
got _ all	18
got _ black	19
got _ eye	19
got _ mol	-15
got _ non	-15
got _ ready	22
got _ the	-20
got _ to	13
got a	24
got dumped	31
got everything	23
got it	20
got killed	-18
got no	-15
got the	18
got to	-17
got •	-15
gott*	33
gotten	33
gotten _ since	15
gotten worse	43
gps	33
gps _ car	13
gps _ my	16
grab*	37
grabbed	37
grabbed my	42
grac*	18
gracias	18
gracias $	22
grad*	-23
grades	-20
gran	-33
gran*	-37
grandfather	-42
grandma _ $	17
grandma _ in	-13
grandma is	67
grandma s	-23
grandpa	-31
granted	-16
grat*	-43
grateful	-16
grave	48
grave $	48
great	-42
great $	-19
grey	-15
grief	-14
groc*	13
groceries	13
groceries $	13
grou*	42
ground	42
ground $	21
group _ $	14
group chat	28
guar*	84
guardei	57
gud	-14
guess	-22
guess $	-15
guess i	-16
guess ill	27
guil*	-16
guilt	-29
guilty	-16
guit*	18
guitar	18
gun	165
gun $	59
gun and	34
gusto	63
gusto _ i	-16
gusto _ mamatay	18
gusto _ na	45
gusto _ syang	-13
gusto ko	80
gut	20
gute	-13
guy	49
guy _ left	27
guy _ me	23
guy she	73
gym	-58
gym $	-23
gym _ $	-14
ha	-27
ha dejado	-25
haba*	29
habang	29
habang _ $	15
habang buhay	29
habe	27
habe $	-21
habe _ $	-36
habe _ dass	26
habe _ er	24
habe _ ganze	-16
habe _ genommen	36
habe _ gesammelt	16
habe _ geschrieben	-13
habe _ gestern	23
habe _ ihm	43
habe _ mehr	36
habe _ schlaftabletten	18
habe _ seit	21
habe _ und	-14
habe _ wieder	20
habe _ •	-37
habe angst	71
habe die	-21
habe ich	-22
habe ihr	-33
habe keine	25
habe schon	20
habe sein	-15
habe sie	-15
habe tabletten	32
habe versucht	13
habe*	-25
haben	-33
habi*	-16
habl*	-34
hablar	-26
hablar con	-20
hable	-30
hace	-37
hace _ $	-16
hace*	60
hacer	18
hacer $	-26
hacerme	28
hacerme _ $	14
hacerme dano	28
had	-20
had $	-15
had _ $	20
had _ call	21
had _ go	22
had _ hands	19
had _ me	27
had _ of	32
had _ round	27
had _ would	-28
had an	-18
had listened	-24
had my	27
had not	-25
had the	25
had two	-16
hago $	-15
hai	77
hai $	88
hair*	-21
haircut	-17
haircut $	-15
half	-22
half _ $	-16
half of	-23
hall*	-27
hallway	-27
hals	78
halt	30
halt mich	-13
hamm*	58
hammer	58
hammer $	34
hand	58
hand $	90
hand _ i	19
hand _ is	-17
hand _ stove	-13
hand _ the	-13
hand and	-30
hand on	-38
handful	46
handful of	46
handle	-14
handover	-34
handover $	-16
handover with	-17
hands	33
hands _ her	24
hands _ neck	28
hands around	13
hands on	26
hands round	44
hands shake	-17
handy	24
hang	76
hang _ $	63
hang himself	38
hang*	35
hanging	58
hanging myself	17
hanging out	-20
happen	-20
happened $	-25
happened to	25
happens	50
happens $	-17
happens _ i	-14
happens _ me	32
happens _ you	35
happens if	25
happens to	49
happiness	-29
happy	-123
happy $	-44
happy _ $	-23
happy again	-14
happy birthday	-18
hard	-83
hard $	-16
hard _ my	-15
hard time	-31
hard*	-39
hardest	-33
harm	44
harm $	14
harm _ $	21
harm and	-27
harm is	24
harm*	69
harmed	16
harming	53
harming since	26
harms	29
harms $	29
harta	-14
harta de	-14
harto	14
harto de	14
has	52
has _ $	-29
has _ and	-13
has _ family	-14
has _ her	13
has _ key	27
has _ my	17
has _ new	-22
has _ now	16
has _ point	20
has _ since	22
has _ worse	22
has a	-22
has been	29
has gotten	43
has in	13
has it	-18
has my	-60
has no	36
has someone	-19
has the	22
has to	24
hasse	-41
hasse ihn	-16
hasse mich	-23
hat	-47
hat _ betrogen	-17
hat _ die	31
hat _ geschlagen	53
hat _ und	-13
hat _ verlassen	-23
hat angerufen	-16
hat gesagt	19
hat geschrieben	-17
hat mich	17
hat mir	-16
hat sich	-14
hate	-48
hate _ alive	33
hate _ for	-14
hate _ so	19
hate _ up	18
hate being	37
hate it	32
hate my	-20
hate waking	36
hates	-13
hates me	-13
haus	33
have	33
have $	-22
have _ $	33
have _ all	-19
have _ at	-18
have _ bat	21
have _ be	-18
have _ considered	-16
have _ cook	-18
have _ date	33
have _ done	-23
have _ down	-14
have _ eat	-20
have _ enough	32
have _ ever	-21
have _ hard	-16
have _ her	-33
have _ i	14
have _ in	21
have _ job	-14
have _ life	-18
have _ my	36
have _ nobody	17
have _ nothing	19
have _ of	21
have _ one	21
have _ peace	15
have _ planning	15
have _ purpose	-14
have _ since	-14
have _ sleeping	-13
have _ that	20
have _ thinking	18
have _ time	-16
have _ tomorrow	25
have _ up	25
have _ what	-13
have _ where	-23
have _ you	-16
have _ •	-39
have a	55
have already	29
have an	-51
have anxiety	-18
have changed	-15
have decided	85
have destroyed	-35
have died	61
have ever	-25
have everything	18
have got	51
have had	24
have her	15
have intrusive	-25
have it	15
have left	-20
have lived	76
have made	44
have me	68
have nightmares	-18
have no	-72
have nobody	-15
have not	-80
have outlived	35
have picked	29
have seen	-17
have sex	30
have so	-17
have started	46
have taken	32
have the	52
have to	-124
have tried	16
have you	-53
have •	-42
havi*	19
having	19
having _ thoughts	25
having a	-40
having dreams	-16
having sex	-20
having suicidal	14
having thoughts	47
he	96
he _ $	-23
he _ a	26
he _ abusive	14
he _ am	-17
he _ another	-28
he _ anyway	19
he _ arm	18
he _ around	17
he _ ask	16
he _ at	-27
he _ back	-34
he _ banging	22
he _ boiling	32
he _ burn	-17
he _ can	19
he _ car	-22
he _ change	-22
he _ come	16
he _ death	-22
he _ do	19
he _ down	15
he _ driving	22
he _ drunk	24
he _ even	-21
he _ everything	23
he _ for	-22
he _ from	-19
he _ getting	19
he _ give	16
he _ good	-14
he _ hang	17
he _ have	25
he _ he	15
he _ her	16
he _ his	40
he _ hit	21
he _ hurt	19
he _ if	23
he _ in	-19
he _ it	28
he _ just	15
he _ kicking	17
he _ kids	-19
he _ last	18
he _ life	-22
he _ meet	-16
he _ my	54
he _ never	-38
he _ new	23
he _ next	14
he _ not	-26
he _ now	-22
he _ once	18
he _ passport	14
he _ pictures	32
he _ pills	26
he _ so	-30
he _ someone	-15
he _ stop	27
he _ story	-14
he _ the	75
he _ throat	19
he _ to	-57
he _ too	19
he _ took	15
he _ tracking	27
he _ us	28
he _ voice	34
he _ wants	-14
he _ was	16
he _ when	25
he _ where	-19
he _ write	-16
he apologized	-18
he asked	-14
he beat	23
he blocked	-16
he bought	28
he broke	116
he called	-41
he came	-30
he can	30
he choked	45
he comes	-23
he controls	34
he deleted	-15
he died	-25
he don	19
he drinks	21
he finally	-16
he followed	-25
he follows	33
he forced	36
he forgot	-14
he found	36
he gets	-26
he got	-15
he grabbed	36
he had	-21
he held	21
he hit	84
he hits	72
he holds	23
he hurt	-48
he ignores	-19
he is	-30
he just	-44
he keeps	-21
he kept	-27
he lied	-31
he liked	-21
he lives	-22
he locked	14
he looked	-43
he lost	-14
he loved	-18
he loves	-27
he makes	46
he messages	-17
he might	33
he misses	-18
he moved	-23
he needs	-37
he never	-36
he only	15
he parks	43
he pensado	32
he posted	-28
he posts	-16
he pushes	15
he put	28
he raised	39
he raises	15
he rang	-35
he raped	56
he replaced	-19
he said	-14
he sends	38
he sent	-24
he showed	-20
he shows	14
he slapped	22
he sleeps	-23
he squeezed	14
he still	17
he takes	21
he texted	50
he thinks	-25
he threw	51
he told	-23
he took	-36
he twisted	17
he used	16
he waits	43
he walked	-16
he wants	-38
he was	-71
he will	67
he would	-29
he writes	-21
he wrote	-17
he •	-30
head	56
head on	17
head will	-21
head*	-27
headache	-27
heal*	-18
heals	-16
heals $	-16
healthy	-17
hear	-51
hear _ $	-19
hear about	14
hear her	-18
hear*	-56
hearing	-22
heart	-48
heart $	-61
heart _ $	23
heart and	-16
heart attack	38
heart is	-20
heartbroken	-28
heav*	79
heaven	79
heaven _ $	26
heavy	-22
heavy $	-19
hecho	-27
heis*	-25
heisse	-25
held	41
held me	24
hell	-14
hell $	-22
hello	-29
help $	-23
help _ $	18
help _ friend	16
help _ who	21
help a	31
help her	36
help me	-68
help my	21
help you	-18
help*	-17
her	-42
her $	37
her _ $	29
her _ an	15
her _ and	26
her _ day	-20
her _ down	15
her _ find	22
her _ into	17
her _ is	15
her _ it	14
her _ know	-15
her _ me	28
her _ off	22
her _ she	52
her _ text	15
her _ that	35
her _ then	22
her _ to	-22
her _ want	-14
her _ was	14
her _ will	22
her a	-46
her all	-27
her and	35
her back	-15
her boyfriend	30
her building	14
her but	-23
her car	-24
her door	-34
her down	28
her every	-24
her everything	-15
her face	66
her for	-37
her going	-19
her i	-50
her if	16
her instagram	-15
her is	18
her last	48
her like	23
her mum	-15
her name	-17
her neck	44
her new	20
her on	-21
her over	86
her page	-17
her pay	39
her phone	82
her photo	-15
her pics	-22
her place	-19
her stories	-19
her to	15
her when	20
her with	-21
her wrists	53
her yesterday	17
here	112
here _ $	19
here _ he	15
here _ me	-14
here _ the	17
here and	-22
here anymore	54
here at	17
here on	14
here with	-22
hers	-20
hers*	89
herself	89
herself $	40
herself after	19
herself since	25
herz	-37
hesi*	15
heul*	-22
heulen	-22
heulen $	-22
heut	55
heute nacht	61
heute schluss	18
heute war	-14
hey	-69
hi	-34
hi $	-32
hi can	-19
hice	16
hice _ $	16
hide	79
hide _ from	23
hide the	33
hiding _ the	14
hiding in	29
high	21
high school	-24
high*	-31
highway	-31
hijos	51
hilfe	-23
hilfe $	-23
him $	36
him _ $	-15
him _ and	-23
him _ back	-15
him _ day	-15
him _ feel	14
him _ for	22
him _ he	-28
him _ it	-23
him _ letter	-16
him _ me	51
him _ my	-37
him _ real	21
him _ sleep	14
him _ the	53
him _ we	22
him a	-18
him all	-18
him and	-74
him at	17
him back	-30
him down	49
him every	-24
him from	-17
him i	20
him in	56
him inside	43
him just	24
him know	-17
him no	88
him now	-15
him one	-24
him out	-29
him so	-19
him to	-38
him up	-24
him when	30
him with	18
him without	-18
hims*	75
himself	75
himself $	51
himself on	18
his _ $	-18
his _ a	39
his _ and	-14
his _ at	43
his _ called	16
his _ house	16
his _ in	17
his _ is	-15
his _ last	-24
his _ me	36
his _ not	-14
his _ on	19
his _ spring	-15
his _ that	-14
his _ with	46
his apartment	-14
his arm	31
his belt	68
his brother	-18
his building	-14
his car	35
his dad	-28
his dads	39
his door	-19
his ex	-79
his face	23
his fault	19
his gig	-19
his hand	18
his hands	24
his hoodie	-18
his job	42
his last	-20
his life	-51
his mailbox	-16
his mates	28
his mom	-24
his mother	27
his name	21
his new	-23
his number	-31
his page	-15
his phone	-19
his razor	-14
his shoes	-16
his side	-18
his sister	-20
his sleep	42
his street	43
his van	52
his weekend	64
his whole	29
hist*	-44
historias	-17
history	-22
history $	-22
hit	126
hit _ $	59
hit _ a	25
hit _ i	16
hit _ last	21
hit _ son	15
hit _ too	24
hit _ up	-17
hit _ with	16
hit her	58
hit me	101
hit my	86
hit myself	19
hit send	-37
hit snooze	-25
hit the	-20
hits	148
hits _ $	64
hits _ kids	20
hits her	71
hits me	56
hits the	22
hitt*	55
hitting	55
hitting me	22
hoff*	30
hoffentlich	30
hoje $	-24
hoje _ $	14
hola	-27
hola mi	-19
hold	70
hold _ $	43
hold*	28
holding	28
holding _ knife	23
holding hands	-15
holding the	46
holds	23
holds my	23
holi*	-40
holiday	-18
holidays	-23
holidays $	-23
home $	20
home _ him	22
home _ night	33
home _ of	15
home _ to	-16
home and	-19
home because	28
home for	-16
home from	17
home i	19
home now	-33
home to	22
home tonight	-21
home*	-16
hone*	52
honest i	-21
honestly	61
honestly i	20
hood*	-25
hoodie	-25
hope	48
hope _ car	16
hope _ get	54
hope _ gets	-17
hope _ is	-32
hope _ plane	37
hope _ sleep	-21
hope he	-61
hope i	93
hope it	-28
hope she	25
hope the	55
hope work	-16
hope you	-30
hope*	-19
hopeless	-19
hopi*	19
hoping	19
hoping _ heart	27
hoping for	45
hosp*	74
hospital	54
hospital last	29
hospitalized	32
hot	-15
hotel	-27
hour $	-40
hour _ now	21
hour ago	15
hours $	16
house	27
house $	36
house _ all	-27
house _ the	16
house and	17
house down	54
house with	49
how	-58
how _ $	-24
how _ be	-23
how _ cope	-14
how _ get	35
how _ go	-29
how _ have	-19
how _ help	40
how _ her	14
how _ hide	36
how _ i	29
how _ it	28
how _ know	19
how _ leave	31
how _ out	16
how _ stop	21
how _ tell	-14
how _ that	16
how _ the	-15
how can	33
how far	-16
how i	-46
how is	-36
how long	20
how many	54
how much	-19
how to	-18
hoy	-16
hoy $	-31
hoy me	39
hoy no	-18
hu	84
hu $	84
hug	-57
hug $	-18
hugged me	-37
hui	-25
hui $	-18
human $	25
humor	-43
hung	-39
hungry	42
hurry	22
hurt	115
hurt $	30
hurt _ kids	23
hurt _ like	17
hurt _ much	-22
hurt _ she	25
hurt _ you	16
hurt after	-19
hurt her	50
hurt him	24
hurt himself	-18
hurt if	40
hurt me	-49
hurt my	26
hurt myself	27
hurt people	29
hurt right	-20
hurt the	34
hurt*	43
hurting	54
hurting $	-44
hurting _ $	29
hurting _ for	15
hurting him	30
hurting myself	40
hurts $	-24
hurts _ $	14
hurts _ much	29
husband $	75
husband _ every	-19
husband _ her	18
husband _ his	20
husband _ i	-26
husband _ job	22
husband _ not	16
husband _ •	-17
husband and	-40
husband asked	-15
husband but	-17
husband has	16
husband hits	20
husband is	-17
husband left	-28
husband lost	44
husband s	14
husband talks	-20
husband told	-21
husband •	-27
i	28
i _ 20	24
i _ 23	14
i _ 40	-15
i _ about	44
i _ acid	34
i _ afraid	14
i _ after	15
i _ against	17
i _ alive	52
i _ all	-34
i _ allowed	29
i _ already	36
i _ an	-24
i _ and	64
i _ anyone	25
i _ anything	14
i _ anyway	-17
i _ arm	28
i _ arms	26
i _ away	31
i _ be	24
i _ beat	16
i _ been	-20
i _ before	20
i _ belt	16
i _ better	-16
i _ born	35
i _ boyfriend	14
i _ break	33
i _ breathe	-16
i _ bruises	19
i _ burden	18
i _ call	-23
i _ cancer	19
i _ car	-17
i _ cat	-33
i _ control	14
i _ could	-17
i _ crying	-15
i _ cutting	17
i _ date	34
i _ day	-24
i _ dead	88
i _ death	33
i _ decided	46
i _ deeper	20
i _ delete	-14
i _ depression	-14
i _ did	24
i _ die	37
i _ died	20
i _ disappear	-16
i _ disappointed	18
i _ do	38
i _ done	-32
i _ down	-27
i _ dreams	-17
i _ drink	28
i _ drive	-18
i _ drunk	-24
i _ dying	42
i _ eating	14
i _ end	41
i _ ending	14
i _ every	-15
i _ ex	-16
i _ exam	-18
i _ far	16
i _ fear	16
i _ finally	23
i _ find	-24
i _ fine	17
i _ finish	17
i _ for	-29
i _ fresh	28
i _ get	-16
i _ glad	-17
i _ god	27
i _ gone	29
i _ good	-15
i _ gun	15
i _ handful	23
i _ hands	22
i _ hard	-22
i _ have	32
i _ he	-33
i _ her	-22
i _ here	-19
i _ hiding	16
i _ him	-33
i _ his	-26
i _ home	-30
i _ hospital	14
i _ how	45
i _ hurt	29
i _ husband	-21
i _ i	31
i _ if	-16
i _ imagining	24
i _ in	-14
i _ instead	22
i _ jump	35
i _ keep	44
i _ kill	19
i _ killing	15
i _ know	-61
i _ last	57
i _ learn	-18
i _ let	-23
i _ life	-18
i _ listened	-15
i _ live	48
i _ lived	38
i _ looking	23
i _ lost	-16
i _ love	-39
i _ lying	20
i _ made	22
i _ many	50
i _ meant	22
i _ might	17
i _ mom	-20
i _ month	18
i _ more	22
i _ much	-21
i _ mum	-17
i _ need	32
i _ nervous	-15
i _ never	-15
i _ night	-21
i _ no	21
i _ nothing	34
i _ off	43
i _ one	-54
i _ or	19
i _ our	-17
i _ outlived	18
i _ over	-56
i _ peace	15
i _ phone	-21
i _ pick	-27
i _ picked	14
i _ picturing	14
i _ pillow	-17
i _ places	18
i _ plane	37
i _ planning	30
i _ pour	18
i _ pregnant	-15
i _ proud	-25
i _ pushing	14
i _ raped	18
i _ razor	39
i _ reach	-14
i _ ready	26
i _ recognise	-15
i _ replaying	-18
i _ reply	-31
i _ rest	25
i _ ring	-34
i _ rope	26
i _ run	30
i _ scars	15
i _ screaming	-34
i _ self	22
i _ send	-27
i _ she	-42
i _ sister	19
i _ sit	-29
i _ sleep	-49
i _ smoking	-17
i _ so	24
i _ some	-15
i _ someone	15
i _ something	-19
i _ stab	33
i _ stalked	14
i _ started	21
i _ stay	19
i _ strangling	23
i _ suicidal	32
i _ sure	-22
i _ taken	16
i _ there	21
i _ these	22
i _ think	28
i _ thinking	23
i _ thoughts	17
i _ till	20
i _ tire	18
i _ to	22
i _ together	16
i _ told	16
i _ tomorrow	27
i _ tonight	-15
i _ touch	-14
i _ trade	18
i _ trouble	-18
i _ two	28
i _ typing	-17
i _ up	-17
i _ wake	17
i _ walking	22
i _ wan	15
i _ want	-29
i _ wanted	15
i _ was	28
i _ waste	50
i _ what	16
i _ when	-15
i _ where	-15
i _ which	24
i _ why	19
i _ wife	20
i _ will	28
i _ wish	31
i _ with	34
i _ wrist	17
i _ writing	21
i _ wrong	-21
i _ you	-23
i actually	-17
i add	-17
i already	25
i apologized	37
i ask	-20
i ate	-58
i attempted	48
i be	-32
i begged	-41
i bet	47
i bite	25
i blame	-31
i block	49
i blocked	-27
i bought	35
i broke	-20
i burn	53
i burned	-14
i buy	23
i call	-24
i called	-25
i can	-56
i carved	37
i catch	28
i caved	-20
i change	25
i cheated	-39
i choked	60
i cleaned	-19
i come	-44
i cope	-22
i cried	-50
i cry	-54
i cut	85
i dated	40
i deal	-20
i deleted	20
i deserve	55
i died	47
i do	-26
i don	35
i doubt	20
i drank	-20
i dread	-16
i drink	-17
i dropped	-14
i drove	70
i drunk	-14
i eat	-15
i end	24
i enough	-21
i envy	76
i even	41
i ever	19
i exist	-18
i fantasize	55
i feel	-26
i fell	-28
i find	18
i finish	23
i finished	-25
i flinch	33
i forgot	-14
i found	-37
i get	102
i go	46
i guess	-33
i had	-23
i hang	53
i hate	-28
i have	58
i heard	18
i help	51
i hide	38
i hit	65
i hope	43
i hung	-51
i imagine	19
i jump	-18
i jumped	18
i just	60
i keep	49
i kept	-19
i knew	-16
i know	47
i leave	50
i left	-63
i lie	42
i live	55
i looked	31
i lose	-17
i lost	-80
i love	75
i made	25
i make	31
i mean	72
i meant	-15
i might	37
i miss	-48
i move	-26
i muted	-19
i nearly	22
i need	-92
i never	33
i no	20
i only	20
i overdosed	47
i pick	30
i picked	24
i picture	19
i pray	70
i promise	-93
i promised	23
i punch	18
i pushed	67
i put	16
i quit	30
i rang	-24
i reached	-20
i read	-20
i recovered	-37
i relapsed	27
i remember	-43
i replied	-14
i said	-24
i sat	-27
i saw	-18
i say	59
i scratch	15
i see	18
i self	18
i sent	-49
i shook	42
i should	16
i slapped	105
i sleep	-44
i slipped	-14
i smoke	-14
i sometimes	43
i spend	19
i started	-34
i starve	17
i stay	-25
i still	48
i stop	31
i stopped	42
i survived	-24
i swallowed	40
i swear	25
i take	-40
i talk	36
i text	-15
i texted	-28
i think	53
i thought	-40
i threw	22
i told	-29
i took	49
i treated	-22
i tried	84
i try	30
i turned	-14
i type	-28
i unfollowed	-14
i use	-19
i used	-14
i wake	-45
i wan	34
i want	41
i wanted	-74
i was	47
i wear	29
i will	24
i wish	-51
i woke	31
i worry	-25
i would	-28
i wrote	-48
i •	55
iba	-44
iba _ ir	-14
iba a	-24
ice	-14
ich	65
ich _ $	83
ich _ angst	36
ich _ auf	18
ich _ den	16
ich _ der	21
ich _ einfach	16
ich _ ernst	23
ich _ fur	-19
ich _ ganze	-16
ich _ geboren	14
ich _ heute	-14
ich _ ihm	-22
ich _ ihn	20
ich _ jetzt	-14
ich _ keinen	-22
ich _ lieber	20
ich _ mehr	21
ich _ meine	-26
ich _ mich	22
ich _ mir	37
ich _ mit	-18
ich _ nicht	47
ich _ noch	-23
ich _ schlafen	-31
ich _ schluss	17
ich _ seit	18
ich _ selbst	27
ich _ sie	-24
ich _ so	-16
ich _ sterben	40
ich _ suizidgedanken	21
ich _ tot	72
ich _ um	37
ich _ umbringen	19
ich _ wehtun	39
ich _ wieder	-15
ich _ •	-25
ich bin	19
ich bring	61
ich denke	53
ich die	-38
ich fuhl	-30
ich fuhle	-21
ich gehe	28
ich habe	15
ich hasse	-41
ich ihn	19
ich ins	-39
ich kann	-18
ich konnte	14
ich krieg	-18
ich mach	17
ich meine	34
ich mochte	14
ich morgen	50
ich muss	-27
ich nicht	-28
ich ritze	26
ich ruf	-24
ich soll	-24
ich spring	37
ich stehe	30
ich tot	26
ich vermisse	-41
ich versuche	-21
ich war	-16
ich ware	36
ich weg	50
ich weiss	-22
ich werde	-27
ich will	-39
ich wunschte	30
idea	-76
idea $	-28
idea _ to	-24
idea how	-19
idea what	-29
idees	32
ido	25
ido $	29
if	55
if _ $	18
if _ anyone	25
if _ brings	19
if _ called	-14
if _ calls	-25
if _ can	20
if _ come	14
if _ did	24
if _ does	-14
if _ ever	23
if _ go	26
if _ gone	14
if _ had	-40
if _ have	-22
if _ i	-36
if _ it	18
if _ leave	17
if _ make	15
if _ not	57
if _ of	-27
if _ one	-21
if _ or	-14
if _ out	-27
if _ take	16
if _ tell	23
if _ them	17
if a	21
if anything	38
if he	-42
if i	128
if its	-15
if nothing	19
if only	-58
if something	-20
if that	-46
if the	44
if this	-33
if we	-19
igno*	-18
ignore	-19
ignore me	-19
ignored	39
ignores	-21
ignores me	-21
ignoring	-17
ignoring me	-17
igual $	-24
ihm	-38
ihm $	43
ihm _ $	-21
ihn	22
ihn $	-26
ihn _ $	32
ihn nie	-22
ihr wehtun	63
il	76
il _ $	27
il _ de	16
il _ ecrit	-21
il _ etranglee	38
il _ il	29
il _ la	26
il _ manque	-24
il _ •	36
il me	72
il menace	31
il ne	-22
il •	71
ill	132
ill $	-32
ill _ $	17
ill _ her	23
ill _ him	14
ill _ it	37
ill _ up	-14
ill be	69
ill die	34
ill just	-15
ill kill	30
ill make	26
ill never	-19
ill run	31
ill survive	-20
imag*	88
imagining	76
imagining _ him	29
in	20
in 2009	-48
in 2015	-27
in _ $	-27
in _ abusive	21
in _ all	-17
in _ and	-29
in _ at	22
in _ bathroom	20
in _ bed	-14
in _ been	14
in _ closet	15
in _ country	-16
in _ crash	14
in _ door	14
in _ grave	16
in _ ground	21
in _ hallway	-14
in _ hand	40
in _ house	27
in _ is	-17
in _ last	17
in _ life	-25
in _ like	-15
in _ mailbox	-19
in _ morning	-14
in _ on	23
in _ our	-15
in _ sleep	39
in _ that	-17
in _ to	-17
in _ van	26
in _ year	31
in a	-17
in an	40
in case	30
in der	14
in five	-16
in front	25
in heaven	32
in here	-24
in him	18
in his	139
in it	68
in june	14
in laws	20
in leeds	-28
in love	-29
in march	19
in my	32
in order	18
in our	-23
in rome	-18
in ruhe	-28
in shock	-24
in spring	-18
in that	66
in the	26
in two	-18
in weeks	-24
in with	-26
in your	-18
inco*	-22
info	-26
info*	-24
information	-24
inju*	18
injunction	-14
ins	-54
ins _ $	-25
insi*	42
inside	39
inst*	-39
instagram	-64
instagram $	-25
instead	32
instead of	53
insu*	106
insulin	87
insulin $	27
inte*	-31
intente	30
intente suicidarme	26
interest	-19
interest in	-17
interested	-27
interview	-14
into	80
into _ $	55
into _ for	-17
into _ truck	14
into a	52
into her	-21
into my	37
into the	50
intr*	-26
invite	14
inviting	47
ir	-37
irma	-26
irma $	-19
iron*	47
ironic	48
ironic $	48
is	26
is $	62
is _ a	-32
is _ an	25
is _ answering	25
is _ as	-21
is _ be	-23
is _ but	19
is _ by	18
is _ do	-20
is _ door	27
is _ enough	16
is _ everyone	-17
is _ fault	17
is _ get	16
is _ going	-40
is _ gone	-19
is _ he	21
is _ her	-20
is _ his	18
is _ hold	46
is _ i	-31
is _ last	43
is _ life	36
is _ live	16
is _ me	22
is _ message	29
is _ my	24
is _ night	16
is _ now	-26
is _ of	-49
is _ one	42
is _ only	17
is _ order	-14
is _ out	-14
is _ painful	53
is _ phone	16
is _ plan	35
is _ point	20
is _ real	22
is _ reason	24
is _ right	-22
is _ said	17
is _ she	28
is _ since	-15
is _ someone	-17
is _ text	-16
is _ thing	14
is _ too	-17
is _ wife	18
is _ worth	15
is _ •	-23
is a	-86
is abusive	44
is an	16
is at	55
is back	39
is banging	43
is beating	34
is being	-16
is better	21
is cheating	-16
is coming	-19
is crying	18
is cutting	29
is dead	-91
is doing	-28
is done	63
is driving	32
is drunk	58
is due	-21
is easier	-29
is emotionally	21
is even	16
is exhausting	23
is getting	32
is gone	-36
is got	20
is happy	-22
is hurting	-48
is ill	-31
is it	-30
is kicking	34
is never	-33
is next	-14
is not	23
is now	-16
is off	74
is ok	-14
is on	56
is one	88
is only	27
is out	-21
is outside	30
is over	-29
is plenty	-15
is self	24
is someone	-24
is still	-29
is suffering	-34
is suicidal	41
is texting	-15
is the	33
is there	44
is this	-17
is threatening	33
is time	32
is tomorrow	-17
is too	-27
is up	-28
is wearing	-33
is weird	-31
is what	-28
is with	-20
is worried	-17
is •	-24
isso	-26
isso $	-18
issu*	-41
issues	-41
issues $	-18
ist	-40
ist $	-23
ist _ $	-26
ist _ mich	-20
ist _ ob	36
ist tot	-15
it	18
it $	27
it _ ago	27
it _ as	22
it _ be	34
it _ because	16
it _ dog	15
it _ easier	-15
it _ end	20
it _ go	-23
it _ have	-23
it _ him	40
it _ if	34
it _ me	17
it _ much	-16
it _ now	-29
it _ of	19
it _ she	14
it _ something	17
it _ soon	-28
it _ stop	19
it _ time	24
it _ to	-34
it _ us	-14
it _ wrong	-16
it _ years	21
it _ you	14
it again	-24
it all	20
it and	61
it another	22
it away	-23
it back	-59
it be	-29
it been	-18
it bled	37
it but	46
it by	-37
it did	-39
it easy	-16
it ended	-15
it every	14
it failed	-31
it goes	-16
it going	-36
it hurt	17
it hurts	20
it if	25
it in	-41
it is	-81
it last	72
it makes	-20
it myself	22
it now	32
it off	-30
it ok	-19
it once	38
it out	-31
it since	-24
it still	-27
it stop	-18
it take	51
it takes	23
it the	18
it to	71
it tomorrow	-17
it took	-49
it was	52
it went	-29
it will	25
it without	31
it would	-19
its	50
its 3am	-26
its _ and	15
its _ be	15
its _ birthday	-20
its _ now	15
its _ to	16
its _ worth	15
its all	-45
its cold	45
its going	30
its her	-24
its just	28
its like	-17
its over	-34
its real	14
its the	29
j	22
j _ avale	35
j _ d	-22
j _ de	17
j _ des	32
j _ idees	16
j _ les	37
j _ mal	-18
j _ pleure	-18
j _ plus	-24
j _ prepare	28
j _ quitte	-16
j _ son	-22
j _ tout	19
j ai	60
j aimerais	33
j en	-14
j espere	-16
ja	79
ja _ $	15
ja tentei	53
jail $	-15
jana	21
jane*	18
je	81
je _ $	14
je _ ai	-28
je _ coupe	22
je _ depuis	18
je _ disparaitre	25
je _ finir	21
je _ jeter	26
je _ jusqu	22
je _ la	23
je _ me	26
je _ mes	-24
je _ morte	24
je _ mourir	23
je _ ne	20
je _ pas	24
je _ quoi	-22
je _ sens	-37
je _ tuer	30
je _ vide	-15
je _ voir	-18
je and	-18
je craque	-23
je dois	-17
je fais	-24
je l	-41
je le	-37
je lui	-40
je m	-46
je me	169
je ne	-14
je pars	22
je pleure	-14
je serais	41
je suis	-62
je vais	26
je voudrais	36
jeal*	-19
jealous	-18
jealous _ people	16
jealous _ who	16
jealous of	25
jealous when	-22
jeena	96
jeena _ $	14
jeter	51
jetzt	-38
jk	39
job	-31
job $	-30
job _ my	-15
job and	25
job is	-17
jogar	83
joke	15
joke $	25
joking $	36
joking _ $	-27
jonas	29
jour*	-14
joy	-17
joy $	-15
judge	-46
jump	154
jump $	94
jump _ $	14
jump from	47
jump*	49
jumped	30
jumper	-17
jumping	35
jumping off	16
junt*	17
juntos	-24
juro	60
jusqu	43
jusqu _ $	22
jusqu a	43
just	48
just _ $	-33
just _ about	14
just _ all	-14
just _ and	-20
just _ at	16
just _ away	14
just _ die	17
just _ disappear	14
just _ down	18
just _ here	-16
just _ him	-20
just _ in	-14
just _ into	14
just _ myself	14
just _ not	46
just _ on	-14
just _ one	-15
just _ sleep	39
just _ the	-35
just _ there	15
just _ want	15
just a	17
just ask	-14
just did	49
just die	19
just do	14
just give	-14
just gone	-36
just have	-15
just hit	-16
just in	26
just left	-33
just let	29
just letting	14
just like	-18
just sad	-26
just sit	-54
just stay	-29
just take	37
just tell	-15
just think	29
just tired	-17
just to	-16
just waiting	25
just want	22
just wrote	20
k	-39
k $	-19
ka	16
kami	-16
kann	-30
kann _ mehr	19
kann nicht	-20
kar	32
kar _ $	18
karma	-20
karne	-18
karne ka	-18
keep	83
keep _ $	47
keep _ about	-15
keep _ at	24
keep _ funeral	15
keep _ if	-22
keep _ last	-30
keep _ my	19
keep _ myself	-14
keep _ what	-21
keep asking	-38
keep breathing	23
keep cutting	16
keep fantasizing	46
keep going	33
keep having	-14
keep imagining	47
keep living	-51
keep looking	14
keep my	-21
keep picturing	28
keep replaying	-36
keep the	-31
keep thinking	-20
keep typing	-31
keep •	-18
keeps	69
keeps _ at	20
keeps _ him	-15
keeps _ i	44
keeps _ me	-33
keeps _ up	32
keeps _ when	27
keeps _ •	22
keeps asking	28
keeps calling	-19
keeps liking	-23
keeps saying	54
keeps sending	15
keeps showing	25
keeps telling	-14
keeps texting	-17
keeps threatening	30
kein*	45
keine _ zu	16
keine nachrichten	-20
keinen	25
keinen _ mehr	34
keinen _ zu	-15
keinen sinn	19
keiner	20
kept	-27
kept the	-27
kett*	-18
kettle	-18
key	36
key and	50
keys	22
khat*	54
khatam	54
kick*	60
kicked	43
kicking	17
kicking _ door	17
kids	41
kids _ all	50
kids _ day	26
kids _ do	-22
kids _ i	18
kids _ me	22
kids _ school	-25
kids _ that	14
kids _ want	17
kids _ without	-21
kids and	46
kids are	-30
kids at	-20
kids but	30
kids every	-15
kids if	14
kids left	15
kids one	21
kids to	-62
kids would	17
kill	238
kill $	84
kill _ $	19
kill _ guy	16
kill _ i	26
kill _ in	-15
kill her	19
kill herself	25
kill him	80
kill me	-34
kill my	34
kill myself	19
kill that	14
kill*	77
killed	-36
killed $	23
killed in	-42
killing	114
killing $	28
killing _ $	17
killing my	15
killing myself	86
kills	-17
kind	66
kind $	30
kiss*	-42
kissed	-41
kissed _ goodbye	-19
kissed me	-38
kit	-17
kit $	-17
kitc*	-15
kitchen	-15
knees	-27
knew	-54
knew _ $	-17
knew _ me	-15
knew before	-23
knew i	-15
knife	103
knife $	47
knife in	20
knife on	22
knife to	14
kniv*	32
knives	32
knives from	28
knock	-38
knock _ door	-18
knock on	-35
know _ $	45
know _ am	-32
know _ and	20
know _ do	-19
know _ get	16
know _ have	27
know _ he	15
know _ is	-33
know _ not	-20
know _ parks	18
know _ she	-28
know _ was	29
know he	-14
know his	19
know how	23
know i	-48
know its	17
know she	-21
know that	21
know what	-18
know when	47
know where	19
know which	57
know who	22
know why	-15
knows	24
knows $	37
knows _ $	-22
knows _ a	-14
knows _ had	-14
knows _ i	22
knows how	16
knows i	-28
knows it	25
knows where	-33
knows yet	-21
ko	68
ko $	35
ko _ mamatay	18
ko na	54
ko syang	-26
konnte	14
kont*	-17
kontakt	-35
krieg	-18
kurz	-51
l	-30
l ai	-19
l aime	-16
l air	23
l appeler	-29
la	84
la _ $	40
la _ a	20
la boite	56
la cama	-25
la cara	32
la casa	14
la extrano	-30
la llame	-21
la maison	-56
la mierda	-17
la nuit	61
la paix	-17
la porte	53
la quiero	-51
la rupture	-27
la vie	68
la voir	-26
la voy	21
lads	-32
lady from	-22
lagta	-30
lagta _ $	-15
lahat	49
lais*	-47
laisse	-41
land*	-19
landlord	-19
larg*	-60
largou	-21
larguee	-27
las	94
las _ $	39
las escaleras	19
las noches	-14
las pastillas	61
lass	-36
lass _ in	-14
lass mich	-34
lass*	-41
lassen	-41
lassen $	-35
lasst	54
lasst _ nicht	27
lasst mich	54
last	122
last $	110
last _ $	-27
last _ and	-35
last _ at	21
last _ because	15
last _ do	-15
last _ for	24
last _ said	-18
last _ she	-18
last conversation	-24
last fight	-25
last letter	35
last message	47
last night	-18
last seen	-26
last spring	-41
last summer	-45
last sunday	32
last thing	18
last time	51
last week	-15
late	-59
late $	21
late*	-15
lately	-15
lately $	-29
laue*	42
lauert	42
lauert _ $	15
lauert _ auf	15
lauert mir	42
laugh	-69
laugh $	-25
laugh at	-16
lawy*	-74
lawyer	-73
lay	-16
le	-20
le _ a	17
le _ j	-14
le _ me	-18
le _ sentido	15
le coeur	-21
le escribi	-23
le monde	59
le revoir	-21
le tuer	44
le veo	31
lead	-14
leak*	39
lear*	-28
learn	-32
lease	-34
lease $	-32
least	71
least painful	21
leav*	58
leave $	29
leave _ $	-27
leave _ alone	-25
leave it	-24
leave me	-96
leave my	-18
leave the	29
leaves	89
leaves $	-19
leaves _ $	-19
leaves _ alone	34
leaves me	-14
leaves the	59
leaving	-30
leaving $	-16
lebe	24
lebe $	41
lebe*	102
leben	114
leben $	74
leben _ mehr	17
leben zu	18
leeds	-28
leer	-33
leer $	-18
left	-28
left $	-54
left _ a	-20
left _ alone	22
left _ i	-22
left _ in	-23
left _ is	14
left _ on	-18
left _ the	15
left _ with	-18
left a	87
left alone	-18
left and	17
left him	-29
left i	14
left me	-97
left of	35
left on	-16
left the	38
left to	35
left with	-15
leg	58
leg $	58
lega*	-16
legally	-16
lego	-14
legs	94
legs $	76
legs and	18
leid	-20
leid dass	-15
les	26
les _ devant	24
les enfants	-18
less	89
less $	111
let _ know	-21
let me	65
let us	-30
lett*	57
letter	-25
letter _ $	26
letter _ her	17
letter _ mailbox	-14
letter and	19
letter i	-20
letter in	-27
letters	59
letters _ $	26
letters are	39
letters for	14
letting	14
letting go	14
lettres $	-34
lettres _ adieu	18
lettres d	35
liar	-21
liar and	-14
libr*	-22
library	-22
lie $	-14
lie _ the	14
lieb*	63
lieber	40
lieber _ $	20
lieber tot	40
liebsten	39
liebsten _ ich	19
liebsten ware	16
liebt	-37
liebt _ mehr	-19
liebt _ nicht	-19
liebt mich	-37
lied	-44
lied to	-33
lieg*	38
liegen	38
liegen $	28
lies	-54
lies $	-43
life	74
life $	129
life _ $	43
life _ be	14
life _ dead	-16
life _ i	-20
life _ no	18
life _ not	28
life _ of	-19
life _ over	22
life _ point	24
life _ spring	-15
life _ worth	15
life and	-19
life back	-19
life ended	27
life has	34
life i	-31
life is	-21
life last	-31
life like	-22
life lol	-17
life to	29
life without	-22
liga*	-36
ligar	-54
ligar para	-52
lighter	29
lighter $	30
lights	-18
ligou	-40
ligou _ $	-19
ligou ontem	-34
like	-54
like _ again	-27
like _ dog	14
like _ hurt	18
like _ is	16
like _ more	23
like _ not	48
like _ of	-28
like _ only	15
like _ should	36
like _ was	14
like _ •	22
like a	-16
like always	-17
like an	-20
like being	24
like dying	114
like i	-16
like it	51
like me	80
like my	-15
like myself	-53
like nothing	-14
like she	36
like that	-22
like the	-44
liked	-58
liked _ $	-20
liked my	-27
liki*	-26
liking	-26
liking my	-23
list	-65
list $	-19
list of	-42
list*	-44
listen	-34
listen to	-23
listened	-32
lite*	-41
literally	-41
litt*	-29
little	-24
little $	-37
little one	36
little sister	35
live	187
live $	117
live _ $	44
live _ him	23
live _ my	-16
live _ of	19
live _ you	15
live anymore	116
live for	60
live in	-19
live more	65
live since	14
live through	22
live with	-137
live without	24
lived	56
lived _ $	28
lives	-16
lives in	-28
livi*	143
living	143
living $	60
living _ $	30
living _ a	16
living _ her	19
living _ parents	-16
living alone	-53
living anymore	43
living if	-22
living like	47
living past	28
living with	-58
living •	-22
llam*	-90
llamar	-36
llamar a	-15
llamarla	-28
llamarla $	-16
llamarlo	-26
llamarlo $	-16
llame	-44
llame y	-23
llamo	-77
llamo _ $	-25
llamo anoche	-35
llamo ayer	-14
llevo	19
llevo _ en	22
llevo _ pensando	22
llor*	-53
llorar	-50
llorar $	-24
lloro	-16
lloro todas	-14
lo	24
lo _ mata	17
lo _ me	40
lo _ que	33
lo amo	-15
lo dejo	16
lo juro	60
lo que	-17
lo quiero	-27
lock	16
lock _ in	14
lock _ the	14
lock myself	28
lock*	108
locked	79
locked _ $	30
locked _ in	37
locked me	21
locks _ in	23
locks _ the	17
locks him	34
log	14
log _ $	-17
log my	-26
lol	-39
lol $	-40
lol _ am	-21
lol _ i	14
lol guess	37
lone*	-40
lonely	-28
long	-65
long $	-16
long _ it	16
long _ last	-17
long _ take	15
long bath	-14
long does	22
long sleeves	22
long time	-35
long*	33
longer	35
longer $	55
longer _ $	14
look	39
look _ $	21
look _ it	15
look _ me	21
look after	82
look at	-73
look for	40
look forward	24
look*	78
looked	21
looked _ $	34
looking	57
looking _ $	30
looking at	14
looking for	24
looks	52
looks _ $	25
los brazos	31
losc*	-23
losch	-23
loschen	-15
loschen $	-14
lose	-63
lose _ $	-35
lose it	-52
losi*	-42
losing	-42
losing her	-15
lost	-47
lost $	-27
lost _ and	25
lost _ hit	22
lost _ in	-18
lost _ job	14
lost _ reason	-16
lost _ will	52
lost all	-16
lost his	30
lost it	14
lost myself	-19
lot	46
lot $	31
lot of	-32
lots	47
lots _ $	29
lots of	47
loud*	20
louder	20
louder than	19
love	-87
love $	-20
love _ $	-39
love _ life	-34
love _ my	-17
love _ to	20
love _ who	-15
love and	-18
love her	51
love him	-20
love me	-47
love my	-42
love of	-27
love someone	-30
love with	-15
love you	147
love*	-19
loved	-55
loved me	-48
loves	-17
loves _ and	-14
loves _ then	-14
loves me	-38
lovi*	-26
loving	-26
loving me	-16
luck	-28
luck $	-19
lui $	88
lui _ $	-36
lui ai	-23
lui ecrire	-30
lui envoyer	-16
lui parler	-18
lundi	-17
lundi $	-17
lying to	-17
m	-18
m _ $	17
m _ a	22
m _ ecrit	-23
m _ etranglee	38
m _ frappee	30
m _ pour	-16
m _ quitte	-19
m _ quittee	-14
m a	24
m en	-23
ma _ $	-20
ma _ veut	19
mabu*	79
mabuhay	79
mabuhay $	45
mach	40
mach _ mit	20
mach heute	18
mach ich	23
mach schluss	25
mach*	57
machete	38
macht	20
macht _ $	-22
macht mich	-44
machuco	47
mad	-46
mad at	-14
mad i	-15
made	25
made _ $	-27
made _ it	15
made _ mistake	-17
made _ that	-17
made a	32
made me	-27
made soup	-14
madre	-23
mae	-15
magi*	32
magising	32
mai	-27
mail*	-50
mailbox	-37
mailbox $	-23
main	85
main*	-20
maintenant	-20
maintenant $	-19
mais $	-29
mais chorar	-24
mais me	-36
mais motivo	21
mais sentido	44
mais viver	59
mais*	-56
maison	-56
make	96
make _ $	20
make _ come	16
make _ he	22
make _ pay	23
make her	31
make him	14
make i	23
make it	16
make me	-45
makes	19
makes _ so	-16
mal	-31
mal au	-18
mama $	33
mama*	36
mamatay	36
mamatay $	36
man	-34
man $	-19
man _ $	-25
man _ his	23
man in	-30
mana*	-47
manage	-24
manager	-16
mand*	-88
mandar	-33
mandar mensagem	-14
mando	-32
mando un	-17
mandou	-35
mandou _ $	-14
mandou mensagem	-22
mann	25
mann _ $	25
mann _ hai	15
manq*	-62
manque	-50
manque $	-26
many	54
many _ $	-32
many _ takes	16
many days	-21
many photos	-58
mao	54
mar	120
marc*	-22
mari _ $	16
mari m	-20
mari me	41
marido	17
marido _ bate	17
marido foi	-15
marido me	61
marido se	-19
marr*	-65
marriage	-36
marriage $	-41
marriage and	23
married	-36
marry	-24
mas	30
mas $	29
mas _ $	33
mata	70
mata $	56
mata*	148
matar	255
matar $	122
matar _ $	33
matar ele	68
matarlo	20
matarme	83
matarme $	61
mates	23
mates $	21
matin	-15
matin $	-15
mato	81
mato $	116
matr*	-17
matrimonio	-17
may	-33
maybe	-20
maybe _ is	14
maybe _ just	-14
maybe i	-31
maybe one	-19
maybe the	19
me	120
me $	-18
me _ $	-15
me _ a	49
me _ all	-19
me _ am	-39
me _ as	-15
me _ before	14
me _ calls	17
me _ can	19
me _ cat	-23
me _ celular	18
me _ chance	-19
me _ cigarette	16
me _ com	-17
me _ con	16
me _ cortes	27
me _ coupee	19
me _ d	-19
me _ dano	38
me _ days	-17
me _ de	62
me _ del	40
me _ du	40
me _ e	17
me _ em	18
me _ en	19
me _ et	16
me _ eu	-17
me _ every	19
me _ everything	-14
me _ from	24
me _ go	17
me _ goodbye	17
me _ her	-20
me _ home	-19
me _ how	-22
me _ i	-25
me _ il	29
me _ is	32
me _ it	31
me _ kids	-26
me _ know	15
me _ la	-17
me _ lol	-14
me _ mais	-22
me _ mal	35
me _ me	62
me _ morir	23
me _ my	35
me _ never	19
me _ no	20
me _ novo	30
me _ now	-18
me _ of	42
me _ off	-16
me _ otra	15
me _ over	-34
me _ overpass	20
me _ partout	15
me _ paz	-16
me _ photo	-15
me _ pic	31
me _ pills	14
me _ por	-17
me _ proposito	14
me _ que	-21
me _ ride	19
me _ room	14
me _ says	17
me _ sex	21
me _ she	21
me _ sleep	18
me _ sola	-19
me _ that	-20
me _ then	-15
me _ times	59
me _ today	24
me _ todo	24
me _ tudo	-20
me _ twenty	-24
me _ uma	-15
me _ un	16
me _ vez	24
me _ vide	-15
me _ voice	-18
me _ week	30
me _ what	-15
me _ will	-19
me _ work	24
me _ years	-14
me a	-64
me about	-57
me after	-26
me again	-14
me agarro	22
me ajuda	-27
me alive	-31
me alone	-22
me ama	-42
me ameaca	36
me amenaza	29
me an	-19
me anymore	-28
me anytime	50
me around	30
me arrependi	-16
me arrepiento	-21
me at	-24
me away	-17
me back	-26
me bate	33
me bateu	81
me be	-39
me bloqueo	-25
me bloqueou	-44
me but	-81
me come	-19
me controla	35
me cortar	35
me corte	35
me cortei	48
me corto	101
me coupe	44
me cry	-34
me da	15
me dead	14
me deixa	-20
me deixou	-47
me dejes	-14
me dejo	-82
me dijo	-27
me dit	-37
me down	52
me duele	-45
me empujo	19
me empurrou	23
me engano	-42
me escriba	-40
me escribas	-16
me escribio	-43
me fat	14
me foutre	23
me frappe	42
me golpea	35
me golpeo	25
me goodbye	-33
me ha	-34
me have	37
me here	55
me home	16
me i	-79
me in	68
me into	18
me its	-31
me jeter	51
me jogar	83
me killed	23
me know	-18
me largou	-21
me last	-52
me laugh	-22
me leave	15
me ligou	-40
me llamo	-71
me luck	-19
me machuco	47
me mando	-14
me mandou	-34
me manque	-50
me mata	70
me matar	55
me mato	66
me menace	16
me money	-33
me more	-22
me muero	56
me nobody	15
me not	15
me now	-31
me of	-17
me off	26
me on	-35
me once	-36
me out	26
me over	56
me pega	85
me pego	23
me persegue	46
me pidio	-23
me please	16
me quiere	-43
me quiero	75
me respondeu	-17
me retiennent	81
me reveiller	62
me right	-33
me scarifie	20
me sens	-75
me she	43
me should	38
me siento	-37
me sigue	14
me sinto	-43
me so	-49
me something	-18
me suis	23
me suit	31
me tell	14
me that	65
me the	-22
me threats	35
me today	-27
me tome	47
me tomorrow	36
me too	46
me traiu	-61
me trocou	-15
me tuer	67
me up	39
me when	51
me whenever	-15
me who	23
me why	-15
me worthless	20
me yesterday	-19
me you	40
mean	17
mean _ $	28
mean it	48
meant	42
meant it	-16
mec	20
mec m	20
medication makes	-20
medo	22
medo _ ex	14
medo _ meu	14
medo de	-55
medo dele	40
medo do	28
medo*	53
medocs	53
medocs $	53
meds	51
meds $	34
meet	-25
meet _ $	16
meet _ and	-18
meet me	-21
meet*	-55
meeting	-54
mehr	86
mehr _ $	35
mehr _ leben	21
mehr _ sein	14
mehr aufwachen	43
mehr da	27
mehr ich	19
mehr leben	75
mein _ bedroht	21
mein _ ist	-19
mein _ mich	39
mein _ schlagt	15
mein _ verfolgt	14
mein ex	32
mein herz	-17
mein leben	-30
mein*	16
meine _ ernst	23
meine _ sich	19
meine daten	-15
meine ex	29
meine frau	-20
meine freundin	21
meine ruhe	-26
meinem	41
meinem ex	17
meinen	-17
meiner	14
mejor	104
mejor $	-17
mejor _ $	43
mejor _ mi	25
mejor _ muero	19
mejor me	38
mejor sin	50
mela*	-40
melatonin	-40
melatonin and	-40
meld*	-43
melden	-21
melden $	-21
meldet	-22
meldet sich	-21
melh*	43
melhor	43
meme	-47
meme $	-30
memes	-24
men	-40
mena*	88
menace	55
menace de	39
mens*	-101
mensagem	-48
mensagem $	-24
mensaje	-23
mensaje $	-14
ment*	-36
menti	-18
menti $	-18
mentiras	-26
mentiras $	-26
mentiu	-17
mentiu para	-17
menu	-15
menu $	-15
merci pour	16
mere	-18
mes	51
mes _ me	31
mes affaires	-20
mes enfants	14
mess	-30
mess $	-17
mess*	-106
message	-16
message _ $	-21
message me	-25
messaged	-49
messaged me	-29
messages	-43
messages $	-39
messaging	-50
messaging _ $	-15
messaging me	-15
met	-56
met _ $	-16
metro	33
metro $	33
meu	96
meu _ $	21
meu _ bate	17
meu _ bateu	17
meu _ deixou	-15
meu _ me	29
meu _ traiu	-14
meu chefe	-32
meu ex	96
meu humor	-32
meu pai	-24
meus	37
meus _ $	18
mexi*	-25
mi	14
mi _ $	-18
mi _ controla	16
mi _ dejo	-24
mi _ en	-16
mi _ golpea	18
mi _ llamo	-21
mi _ me	45
mi _ pega	28
mi _ quiere	24
mi abuelo	-18
mi ex	22
mi mujer	-14
mi novia	-21
mi vida	-23
mich	133
mich $	87
mich _ $	21
mich _ geschnitten	20
mich _ mehr	-37
mich _ raus	20
mich _ wenn	-21
mich _ zug	-34
mich andern	-16
mich auf	-23
mich betrogen	-33
mich einfach	-14
mich fertig	-14
mich fur	-14
mich geschlagen	84
mich gestern	27
mich in	-28
mich nicht	-24
mich schuldig	-20
mich selbst	54
mich so	-17
mich um	65
mich umzubringen	31
mich verlassen	-27
mich wenn	24
mich wieder	69
mich •	-36
midn*	-14
midnight	-14
miedo	16
mier*	-17
mierda	-17
mierda $	-17
mieux	37
mieux _ $	23
might	46
might _ $	24
might _ me	16
might hurt	56
milk	-21
mim	24
mim $	28
mind	27
mine	-17
minha	31
minha _ de	15
minha _ nao	19
minha ex	-46
minha falta	38
minha irma	-26
minha mae	-15
minha vida	-21
minutes $	-21
mir	78
mir $	-52
mir _ $	18
mir _ an	43
mir _ egal	20
mir _ ich	30
mir _ mehr	-14
mir _ ob	36
mir auf	27
mir das	15
mir fehlt	-17
mir gestern	17
mir ist	36
mir leid	-20
mir nicht	-27
mir vor	44
mir was	51
mirr*	-19
mis	65
mis cosas	-17
mis datos	-26
mis fotos	26
mis hijos	64
misery	17
mismo $	-18
miss	-25
miss _ $	20
miss _ na	-18
miss being	-16
miss ko	-35
miss me	71
miss my	-25
miss*	-65
missed	-26
misses	-25
misses me	-23
missing	-15
mist*	-33
mistake	-31
mistake $	-29
mit allem	32
mit den	14
mit ihm	-20
mixed	20
moch*	14
mochte	14
mochte meine	-15
mode	-20
moi _ $	-25
moi la	-17
mois	-17
mois $	-23
mol	29
molested	34
molested _ i	17
mom	-22
mom and	15
mom died	-22
mom i	40
mom is	-25
mome*	-25
moment	-23
mon _ est	-20
mon _ et	-16
mon _ me	50
mon _ rompu	-14
mon copain	33
mon mec	20
monday _ $	-19
monde	59
monde $	63
money	-47
money $	-28
mons*	-20
monster	-14
mont*	-15
month	-60
month and	-29
months $	16
months and	-29
mood	-46
mood $	-29
more $	33
more _ from	25
more _ more	23
more _ that	24
more and	52
more pain	31
more time	-14
more word	50
morgen _ $	19
morgen nicht	42
mori*	68
morir	68
morir $	67
morirme	68
morirme $	57
morning	14
morning $	20
morning _ $	-19
morning _ i	26
morning and	-31
morning i	31
morning like	-21
morning to	-24
morr*	105
morrer	113
morrer $	86
morrer _ $	30
mort	-22
mort $	-16
morta	41
morta $	55
morte	76
morte $	76
most _ i	16
most days	19
mother _ and	-16
mother _ can	22
mother _ he	24
mother and	30
mother called	32
mother died	-14
mother has	-40
motivation	-15
motivo	21
motivo para	21
moto*	22
motorway	24
mour*	142
mourir	156
mourir $	70
move	-85
move _ $	-30
move _ my	-14
move to	-20
moved	-39
moved _ $	-21
moved out	-17
movie	-53
movie was	-19
movil	17
much	-31
much $	45
much _ night	-14
much _ only	-15
much last	-25
much longer	46
mucho	-22
mudar	-26
mude	-17
muer*	73
muero	51
muero $	38
muerta	47
muerta $	47
muerte	-15
muerto	41
muerto $	41
mug	-14
muito	-15
mujer	-14
mujhe	54
mult*	53
mum	62
mum _ $	-18
mum _ am	14
mum _ for	21
mum _ her	16
mum _ love	16
mum _ sorry	14
mum i	60
mum says	-31
mums	66
mums $	-15
mums _ $	30
mundo	163
mundo $	157
murd*	-43
murder	-38
murder _ $	-14
murder _ burger	-16
murio	-16
music	31
music $	33
muss	-29
must	45
must _ $	58
must be	-36
mute	-18
muted	-19
mutt*	-16
mutter	-16
muy	-14
my	56
my _ $	-17
my _ a	17
my _ about	17
my _ aches	-15
my _ all	-21
my _ am	32
my _ and	17
my _ anymore	-19
my _ asked	-43
my _ beat	24
my _ beating	18
my _ beats	18
my _ boyfriend	41
my _ came	33
my _ controls	20
my _ cuts	34
my _ daddy	26
my _ death	-19
my _ died	-42
my _ does	-14
my _ drunk	25
my _ even	17
my _ everything	-23
my _ feel	-14
my _ first	23
my _ follows	28
my _ forever	-28
my _ from	-15
my _ gets	32
my _ gone	-50
my _ had	16
my _ he	63
my _ head	16
my _ her	17
my _ here	-14
my _ herself	18
my _ his	54
my _ hit	-19
my _ hits	34
my _ home	14
my _ hurts	-29
my _ husband	-16
my _ ill	-20
my _ into	18
my _ just	29
my _ keeps	23
my _ kids	21
my _ leaves	35
my _ left	-20
my _ life	-24
my _ lol	43
my _ look	22
my _ lost	15
my _ love	33
my _ made	15
my _ makes	-25
my _ man	23
my _ me	42
my _ message	27
my _ my	59
my _ never	-22
my _ night	27
my _ not	-17
my _ off	-18
my _ on	16
my _ once	-15
my _ one	22
my _ open	33
my _ our	22
my _ out	-25
my _ passed	-18
my _ put	23
my _ s	-18
my _ said	35
my _ say	-23
my _ she	14
my _ sister	17
my _ slaps	26
my _ stay	-17
my _ stop	37
my _ suicidal	16
my _ texts	-14
my _ that	-22
my _ there	-14
my _ they	25
my _ this	-22
my _ threatened	16
my _ threatening	21
my _ to	17
my _ tonight	24
my _ touches	19
my _ until	27
my _ wants	-16
my _ was	-42
my _ we	-15
my _ wife	-20
my _ will	-46
my _ with	-31
my _ •	-20
my account	-46
my accounts	14
my affairs	18
my arm	101
my arms	83
my aunt	-17
my baby	34
my bad	-15
my balcony	22
my bike	36
my body	61
my boss	-24
my boyfriend	-80
my boys	48
my brains	24
my brother	31
my building	15
my calls	17
my car	42
my cat	17
my chat	-14
my chats	-15
my chest	-19
my church	-24
my coat	-20
my contacts	-42
my counselor	-28
my crush	-19
my dad	-23
my data	-53
my daughter	82
my day	-17
my death	26
my depression	-20
my doctor	25
my dog	27
my door	48
my dream	-18
my ex	-31
my exam	-20
my exams	-27
my eyes	70
my face	-27
my family	46
my fault	14
my fear	-18
my fiance	-14
my first	-45
my flat	35
my friends	22
my funeral	117
my future	52
my girlfriend	38
my glasses	40
my grandfather	-42
my grandma	-72
my grave	36
my group	-42
my gym	-14
my hand	20
my hands	24
my history	-16
my home	-14
my husband	29
my in	20
my info	-26
my information	-23
my insulin	67
my kids	18
my kit	-17
my knees	-20
my last	92
my late	-23
my lawyer	-16
my leg	58
my legs	30
my life	-69
my little	64
my mailbox	-14
my manager	-16
my marriage	-30
my meds	36
my mind	20
my mood	-29
my mother	-30
my mum	33
my neck	34
my neighbor	35
my neighbour	14
my nudes	71
my old	15
my only	17
my own	20
my parents	-19
my passport	51
my past	-15
my phone	18
my pictures	55
my place	33
my plan	50
my post	-39
my profile	-26
my reason	-30
my relationships	-16
my room	-14
my roommate	48
my salary	19
my scars	40
my sisters	-25
my skin	37
my social	-32
my son	25
my stepdad	34
my stepfather	34
my stomach	-33
my stories	-18
my story	-51
my streak	-15
my stuff	-15
my suicidal	-27
my team	-43
my thighs	30
my thoughts	-58
my throat	63
my time	-16
my twenties	-23
my uncle	28
my way	20
my whole	-31
my wife	41
my will	112
my work	79
my world	-34
my wrists	33
myse*	122
myself	122
myself $	41
myself _ am	25
myself _ and	-15
myself _ do	18
myself _ i	44
myself _ it	15
myself _ not	-17
myself _ the	29
myself again	-29
myself and	31
myself anymore	-30
myself as	24
myself for	-23
myself in	17
myself lately	-23
myself not	-17
myself off	27
myself on	22
myself since	-30
myself so	46
myself that	-37
myself to	-46
myself tonight	21
myself why	-18
myself with	24
na	102
na _ $	24
na _ habang	15
na _ lahat	24
na _ magising	16
na ako	34
na frente	15
na ko	24
na me	-24
na sya	-20
nach	-38
nach _ $	-18
nach*	-40
nachricht	-31
nachricht _ $	-15
nachrichten	-22
nachrichten mehr	-20
nacht	99
nacht _ schluss	25
nacht mach	23
nack*	24
nacktbilder	24
nacktbilder zu	24
nada $	-32
nadie	20
nadie $	-25
nadie _ $	15
nag	-17
nahi	118
nahi _ $	48
nahi jeena	89
name	-58
name $	-55
name _ my	21
name in	41
namorado _ bateu	17
namorado _ deixou	-15
namorado me	31
nang	62
nang _ $	31
nao	45
nao _ $	15
nao _ chorar	-15
nao _ existir	20
nao _ mais	21
nao _ ninguem	-16
nao _ sentido	22
nao _ viver	29
nao acordar	37
nao consigo	-17
nao me	-54
nao paro	-14
nao quero	20
nao vejo	18
nap	-30
nap $	-20
ne _ $	15
ne _ pas	-24
ne _ plus	-14
ne _ rien	15
ne dors	-24
ne m	-20
ne me	-40
ne plus	25
ne sais	-14
ne vaut	33
ne veux	16
nearly	17
nearly _ last	15
nece*	-20
necesito	-20
necesito ayuda	-14
neck	78
neck $	33
need $	48
need _ $	33
need _ go	16
need _ on	-14
need a	-48
need help	-16
need it	29
need my	-18
need some	-28
need surgery	-20
need*	18
needles	22
needs	-16
needs _ $	19
nehm*	18
nehmen	18
nehmen $	18
neig*	36
neighbor	31
neighbor _ beating	18
neighbor _ his	18
neighbor is	37
nela	56
nela $	56
nele	-15
nele $	-15
nem	-27
nerv*	-62
nervous	-51
nervous $	-14
netf*	-29
netflix	-29
netflix account	-14
never	-53
never _ $	51
never _ again	-30
never _ and	-16
never _ be	27
never _ born	16
never _ but	-20
never _ me	-26
never _ out	21
never _ this	28
never _ to	14
never _ up	17
never been	26
never born	49
never call	-29
never do	-18
never find	-31
never get	-18
never go	-22
never have	29
never loved	-21
never met	-21
never said	-26
never see	18
never told	27
never wake	23
never walks	26
never wanted	25
new	-47
new $	-15
new _ each	14
new _ the	-14
new _ time	27
new address	25
new girl	-14
new girlfriend	-22
new ones	39
new year	-17
new years	20
news	-22
news $	-17
news i	15
next	58
next _ $	-19
next _ in	15
next _ me	17
next _ my	15
next month	-20
next time	15
next to	28
next year	23
ng	35
ng _ $	17
ng _ ko	20
ngl	16
ni	-39
nice	20
nice $	30
nice one	-33
nice to	-14
nich*	-19
nicht	-36
nicht _ aufwachen	22
nicht _ da	14
nicht _ er	-18
nicht _ leben	43
nicht _ weinen	-17
nicht auf	34
nicht raus	39
nicht schlafen	-15
nicht weiter	-15
nichts	-19
nie geboren	27
nigh*	-64
night	61
night $	17
night _ about	17
night _ hope	24
night _ me	14
night _ my	23
night _ of	-14
night _ on	18
night again	-21
night for	45
night it	15
night thinking	16
nightmare	-24
nightmares	-44
nightmares about	-16
nine	-14
ninguem _ minha	19
no $	37
no _ $	37
no _ am	-22
no _ another	18
no _ bring	-14
no _ comer	-15
no _ de	-17
no _ ganas	-15
no _ i	-15
no _ in	40
no _ it	-23
no _ live	15
no _ mas	22
no _ me	70
no _ nada	17
no _ no	55
no _ not	-23
no _ nothing	-15
no _ of	22
no _ quiere	-21
no _ sentido	30
no _ that	29
no _ veo	15
no _ viviendo	14
no _ what	-15
no answer	-19
no contact	-73
no despertar	35
no despertara	25
no energy	-28
no future	24
no he	17
no i	-46
no idea	-49
no job	-18
no la	-27
no le	19
no life	-36
no me	-33
no motivation	-15
no need	84
no one	-22
no paro	-15
no point	68
no purpose	-33
no quiero	64
no reason	47
no se	-33
no us	-19
no use	70
no wan	29
no will	20
nobo*	35
nobody	35
nobody $	22
nobody _ anymore	-20
nobody _ cook	-18
nobody _ for	32
nobody _ me	-16
nobody _ notice	30
nobody believes	29
nobody can	27
nobody checks	-17
nobody is	-54
nobody knows	21
nobody to	-59
nobody will	28
nobody would	65
noch	48
noch _ $	35
noch*	-23
noche	-14
noche $	-14
noches	-15
noite	-30
non	29
non mol	29
none $	19
none of	-21
norm*	-33
normal	-25
nos	-15
not	39
not $	-36
not _ $	16
not _ a	20
not _ about	-22
not _ alive	23
not _ am	20
not _ and	22
not _ another	42
not _ back	20
not _ be	16
not _ because	31
not _ being	38
not _ christmas	-17
not _ die	25
not _ do	35
not _ eat	19
not _ enough	-45
not _ exist	31
not _ for	15
not _ go	-27
not _ happens	15
not _ have	24
not _ he	24
not _ here	78
not _ him	-14
not _ hurting	17
not _ i	46
not _ imagining	14
not _ in	-42
not _ insulin	14
not _ just	22
not _ life	-14
not _ live	40
not _ living	46
not _ myself	20
not _ next	17
not _ no	14
not _ nobody	17
not _ of	-20
not _ one	19
not _ right	-25
not _ safe	19
not _ she	-16
not _ since	-17
not _ stay	22
not _ summer	32
not _ this	-14
not _ type	-14
not _ up	29
not _ wake	38
not _ was	22
not _ what	16
not _ when	-16
not _ will	-15
not _ without	19
not _ you	-29
not _ •	-24
not allowed	41
not answering	49
not ask	33
not be	97
not believe	-22
not belong	15
not bother	15
not breathe	-32
not calling	34
not care	26
not come	33
not coming	-16
not deserve	-15
not do	-36
not done	-20
not eat	-32
not eating	22
not end	-36
not enough	14
not even	-18
not exist	60
not face	49
not fight	34
not find	-26
not fix	-18
not for	20
not get	-66
not give	14
not go	21
not good	-37
not have	27
not hear	15
not help	-16
not hit	-31
not hurt	-40
not in	-17
not joking	41
not leave	53
not let	58
not like	22
not listen	-22
not live	17
not look	20
not love	-28
not matter	14
not me	-52
not miss	23
not move	-19
not myself	-49
not need	91
not pay	-28
not picking	16
not plan	18
not planning	18
not promise	75
not rape	15
not ready	-82
not recognise	-30
not reply	-14
not safe	80
not see	118
not send	-32
not shut	-23
not sleep	-47
not stay	49
not step	16
not stop	67
not take	-15
not talk	-44
not tell	22
not the	-44
not there	17
not think	-40
not to	-24
not too	-16
not understand	-19
not wake	74
not walk	14
not want	47
not watch	-14
not work	19
not worry	-33
not worth	58
not write	-22
not you	-18
not •	-23
note	90
note $	49
note _ $	20
note _ car	-14
note _ her	-19
note and	55
note for	-23
note on	-51
notes	18
noth*	19
nothing	19
nothing $	43
nothing _ $	-32
nothing _ do	-20
nothing _ live	18
nothing happened	-18
nothing i	-23
nothing is	20
nothing left	24
nothing makes	-23
noti*	18
notice	68
notifications	-33
notifications $	-15
nouv*	-15
nouvelles	-15
novia	-25
novia me	-26
novio	28
novio _ $	20
novio me	53
novo $	19
now	-34
now $	53
now _ $	42
now _ i	-20
now _ is	36
now _ it	-16
now _ just	14
now _ love	-18
now _ my	-25
now _ phone	19
now and	-71
now i	-73
now its	20
now my	-15
now she	24
now that	25
now the	29
nowh*	-29
nowhere	-29
nowhere $	-28
nudes	71
nudes $	31
nudes if	19
nues*	-19
nuevo	30
nuevo novio	35
nuit	48
nuit $	48
numb*	-31
number	-57
number $	-24
number is	-15
numbers	26
numbers $	16
nume*	-22
numero	-22
nur	-20
nur _ $	18
nur dass	-20
nur kurz	-44
nurses	-33
o	-36
o _ $	15
o meu	-17
o que	-28
ob	67
ob _ $	36
ob ich	83
obri*	37
obrigado	49
obrigado por	49
ocho	-14
of $	-39
of _ $	24
of _ alive	23
of _ alone	-31
of _ an	21
of _ and	-76
of _ being	-19
of _ can	21
of _ dad	-14
of _ die	18
of _ do	21
of _ ex	46
of _ for	-16
of _ front	18
of _ heart	-22
of _ her	-23
of _ husband	38
of _ i	18
of _ in	-30
of _ is	-14
of _ kids	20
of _ life	-47
of _ me	-21
of _ meds	17
of _ my	-24
of _ now	-19
of _ people	15
of _ picture	16
of _ relationship	16
of _ she	-17
of _ so	-14
of _ the	46
of _ this	21
of _ to	-34
of _ tonight	22
of _ wheel	14
of _ when	30
of _ with	28
of _ would	22
of _ •	38
of a	26
of being	-74
of cutting	33
of death	-28
of everyone	-15
of everything	-27
of existing	30
of fish	-15
of him	112
of it	-85
of living	85
of losing	-44
of me	21
of myself	-39
of nowhere	-29
of our	-36
of people	-39
of pills	53
of something	86
of space	33
of stabbing	22
of the	43
of them	48
of this	-15
of us	-31
of waking	40
of water	-24
of ways	28
of what	47
of wine	-19
of wish	15
of you	-26
of yourself	-20
off	44
off $	-16
off _ $	45
off _ am	14
off _ him	-27
off _ my	-19
off _ road	14
off a	-22
off her	28
off last	-23
off my	-25
off myself	27
off this	84
off without	-24
offi*	-17
office	-17
oft	20
often	-76
oh	-29
ohne	26
ohne mich	16
ohne sie	23
oi	-37
ojala	128
ojala me	18
ojala no	77
ok	-57
ok $	-24
ok if	-18
ok today	-19
ok with	22
okay	-48
okay $	15
old	-53
old _ $	-44
old life	-23
old pictures	-19
olvi*	-43
on $	-38
on _ again	-18
on _ and	-14
on _ boyfriend	-18
on _ bridge	48
on _ bus	-21
on _ couch	-15
on _ date	-14
on _ do	-25
on _ he	31
on _ help	-15
on _ house	-25
on _ i	27
on _ in	39
on _ last	-21
on _ of	45
on _ off	-14
on _ other	46
on _ own	-33
on _ radio	-20
on _ side	42
on _ so	15
on _ table	20
on _ way	-14
on _ with	-22
on _ •	-20
on and	-40
on at	32
on eggshells	51
on he	24
on his	-26
on living	52
on monday	-15
on my	-56
on purpose	86
on sunday	16
on the	63
on this	-15
on tinder	-19
on top	28
on whatsapp	16
once	24
once $	-20
once _ am	30
once _ gone	21
once _ was	18
once _ years	-26
once i	58
one	-17
one $	46
one _ $	24
one _ and	-21
one _ each	21
one _ from	24
one _ i	-15
one _ not	-21
one _ the	15
one _ to	-19
one _ word	25
one does	-33
one for	38
one has	22
one i	-15
one last	-34
one little	-28
one more	-46
one reason	16
one text	-31
one understands	-14
one who	-18
one would	23
ones	65
ones $	50
onio*	-24
onions	-24
onli*	-30
online	-30
only	88
only _ $	-21
only _ because	23
only _ i	41
only _ that	16
only alive	42
only have	18
only reason	51
only thing	57
ontem $	20
open	21
open $	14
open _ $	19
open again	32
open*	-25
opened	-18
opti*	32
option	39
or	-22
or _ but	14
or _ her	-14
or _ i	23
or _ my	20
or _ will	-24
or anything	18
or die	-42
or i	19
or just	-26
order	60
order _ $	14
order _ and	-14
order _ he	31
order _ me	-22
order _ still	18
order against	-25
order and	69
os	84
os _ hoje	20
os comprimidos	53
os remedios	33
othe*	-45
other _ $	44
other _ and	-19
other _ i	-16
other people	25
other side	92
other women	-26
others	-45
others $	-37
otra $	-25
otra vez	50
otro	-18
otro $	-18
ou	56
ou pas	-17
oubl*	-44
oublier	-22
oublier $	-22
ouch	-28
ouch $	-28
our _ $	18
our _ him	16
our baby	72
our daughter	-30
our dog	-20
our friends	15
our last	-15
our old	-19
our photos	-14
our relationship	-17
our son	50
our song	-19
out $	95
out _ $	14
out _ a	16
out _ and	22
out _ it	16
out _ life	59
out _ my	-29
out _ nowhere	-14
out _ picture	16
out _ relationship	16
out _ work	16
out an	-20
out and	-23
out i	-16
out me	48
out of	15
out on	-56
out that	39
out the	-25
out to	-43
out while	-15
out with	-28
outl*	32
outlived	35
outlived my	35
outra	-24
outra $	-24
outs*	46
outside	46
outside $	20
outside and	-29
outside his	27
outside my	35
outside with	-19
ouvir	-36
over	-22
over $	49
over _ $	-31
over _ and	14
over _ i	16
over _ me	17
over _ •	14
over a	-43
over and	31
over for	47
over her	-25
over it	30
over life	72
over my	19
over on	15
over someone	-22
over text	24
over the	-42
over there	-14
over*	185
overdose	43
overdosed	47
overdosing	28
overpass	41
owes	-25
owes me	-25
own $	-34
own head	32
own life	19
oxy	51
oxyg*	19
oxygen	19
pa	22
pack*	-17
page	-55
page $	-22
pagod	25
pagod na	25
pague	22
pai	-24
paid	43
paid _ bills	22
paid the	18
pain	-23
pain ever	19
pain to	-62
pain*	88
painful	103
painful way	21
paix	-17
paix $	-17
panic	-25
papa	-18
papa $	-18
pape*	-48
papers	-32
para _ $	63
para _ me	-23
para _ sepas	-25
para ela	-16
para ele	-40
para eu	-39
para minha	-27
para o	-29
para que	45
para sempre	37
para siempre	37
para viver	21
para*	79
paracetamol	54
paracetamol $	19
pare	-19
pareja	-14
pareja me	19
parents	-30
parents _ $	-35
parents _ me	16
parents _ the	-20
parents would	25
park	15
park*	32
parked	36
parked _ the	18
parking garage	20
parking lot	-18
parks	43
parks $	34
parl*	-21
parle	-26
parle _ $	-17
parler	-21
parler $	-18
paro	-29
paro de	-29
pars	22
part _ me	29
parti	-27
partner	-21
partner and	-24
partner controls	21
partner is	16
partout	19
party	-51
party $	-64
pas	-20
pas $	-44
pas _ $	24
pas _ demain	32
pas a	-16
pas quoi	-18
pass i	-16
pass*	-15
passar	-38
passar $	-34
passe	-14
passed	-45
passed _ and	-17
passed _ i	-17
passed away	-29
passport	44
passwords	23
past	-38
past her	-23
past his	-19
past my	27
past*	96
pasta	-17
pasta $	-17
pastillas	96
pastillas _ $	23
pastillas aqui	17
path*	27
pathetic	27
pathetic _ $	16
pause	-45
pause $	-27
pay $	20
pay _ $	-21
pay _ blood	18
pay for	-48
pay it	-24
pay with	35
paz	-52
paz $	-52
peac*	48
peace	23
peace _ all	23
peace _ i	21
peace _ it	21
peace now	22
peaceful	48
pecho	-27
pecho $	-16
pega	85
pega $	39
pego	23
pela	56
pela _ $	28
pelo	35
pelo _ $	22
pens*	69
pensado	32
pensado en	32
pensando	19
pensando _ $	-30
pensando _ de	19
pensando _ el	-21
pensando _ quitarme	23
pensando em	36
pensar	-20
penso	14
penso em	27
peop*	-37
people	-37
people _ $	30
people _ die	16
people _ me	19
people _ my	-32
people _ young	16
people _ •	-19
people and	19
people i	22
people in	-29
people like	63
people my	-14
people who	18
perd*	-21
perdido	-18
perdido $	-18
perdon	24
perdue	-17
perdue $	-17
perf*	-25
perfil	-17
perm*	93
permanent	38
permanent solution	15
perro	-21
pers*	15
persegue	46
persegue $	37
person	-60
person $	-21
person i	-14
personne	21
peur	16
peur _ etre	-21
peur _ ex	17
peur _ mon	17
peur d	-42
peur de	30
phone	-17
phone _ $	28
phone _ but	-14
phone _ i	-15
phone _ my	-22
phone _ off	32
phone at	16
phone buzzes	-39
phone case	14
phone in	-18
phone is	38
phone off	38
phone to	-24
phot*	-50
photo	-21
photo $	-42
photo of	47
photos	-46
photos $	-55
phys*	44
physically	39
pic	42
pic $	-16
pic of	53
pick up	-14
pick*	62
picked	74
picked _ $	32
picked _ date	28
picked a	55
picked the	34
picked up	-33
picking	18
pickup	-30
pics	43
pics of	59
pict*	29
picture	16
picture $	29
pictures $	-27
picturing my	24
pidio	-23
pien*	55
pienso	55
pienso en	49
pill*	52
pillow	31
pillow $	29
pills	248
pills $	64
pills _ $	21
pills _ not	17
pills _ the	16
pills and	47
pills for	-16
pills on	21
pills what	15
piss	-18
piss off	-17
pist*	79
pistola	56
pity	-22
pity $	-22
pizza	-69
pizza $	-17
plac*	28
place	20
places	28
places with	36
plan	130
plan $	29
plan and	38
plan holidays	-23
plan is	21
plan was	43
plan*	95
plane	79
plane _ $	42
plane goes	26
planet	48
planet $	67
planned	-17
planning	87
planning _ $	27
planning again	48
planning my	19
planning to	17
plans	-30
plant	-22
plants	-20
plat*	62
platform	73
play	-14
play*	-34
please	-43
please $	-21
please _ my	24
please do	-17
please help	-22
please i	16
please tell	73
plen*	-15
plenty	-15
plenty of	-15
pleu*	-68
pleure	-50
pleure _ la	-17
pleure toute	-34
pleurer	-17
pleurer $	-17
plus	16
plus $	-58
plus _ $	35
plus _ d	14
plus _ reveiller	21
plus _ vivre	16
plus de	17
plus depuis	-23
plus la	52
plus me	26
plus vivre	47
pock*	-15
pocket	-15
poco	-19
poco mejor	-15
point	84
point _ $	25
point _ living	29
point in	27
point now	44
point of	30
pois*	66
poison	55
poisoning	16
poli*	16
police if	-17
ponte	42
ponte $	42
poor	-50
por	-32
por _ hijos	36
por favor	-23
por las	19
por mis	67
por outra	-14
por que	-18
port*	-16
porte	53
porte $	53
poss*	-18
post	-19
post $	-22
post _ nudes	14
post my	28
posted	28
posted a	22
posts	-20
posts one	-17
pour	60
pour toujours	22
pour tout	40
pour une	-16
pour*	17
pourquoi	-25
pourquoi il	-20
pray	51
prec*	-14
pred*	25
pref*	52
pregnant	28
pregnant _ $	28
pren*	51
prep*	63
prepare	65
pres*	-22
pret*	56
pretending $	-18
pretty	31
prison	-15
priv*	20
private	20
prob*	-47
problem	-36
proc*	-28
prof*	-93
profil	-40
profile	-45
prog*	-42
progress	-14
prom*	-14
promise $	-35
promise ill	20
promise to	50
promised	22
prop*	22
proposed	-21
proposito	28
protection	17
protection order	22
protective	-14
protective order	-14
proud	-57
proud _ $	-25
proud of	-28
prova	-15
prova amanha	-15
prove	-19
prove it	-16
publ*	67
publicar	21
publicar mis	21
pued*	-15
puedes	-15
puedo _ de	22
puedo dejar	-20
puedo mas	72
puen*	104
puente	104
puente $	104
puer*	84
puerta	84
pular	54
pular da	54
pull the	26
pull*	33
pulled	25
pulled _ on	18
punc*	24
punched _ $	-17
punched _ in	20
punched _ the	20
punched me	46
punched the	-32
puni*	51
punishment	19
purge my	-16
purp*	60
purpose	60
purpose $	41
purpose _ $	-15
push*	121
pushed	69
pushed _ and	19
pushed _ down	19
pushed her	33
pushed him	26
pushed me	25
pushes	24
pushes me	24
pushing	28
pushing _ the	14
put	49
put _ hands	15
put a	91
put down	-18
put him	23
put his	17
put me	35
put my	22
put the	-58
qu	19
qu il	24
quand	15
quar*	56
que	20
que _ $	-38
que _ a	50
que _ adelante	-17
que _ de	-20
que _ en	17
que _ me	-14
que _ que	-22
que _ si	-17
que _ sin	14
que ayer	-27
que ele	-51
que eu	-50
que hacer	-14
que hago	-15
que j	-28
que je	-47
que la	-21
que le	-22
que lo	-46
que me	-16
que mi	32
que pare	-18
que si	90
que sobro	44
que vai	42
que verla	-16
que vuelva	14
queb*	82
quel*	-22
quelqu	-17
quelqu un	-17
quer se	18
quer*	77
queria	77
queria _ $	27
queria _ e	18
queria _ ele	-18
queria _ me	-24
queria dormir	36
queria que	-37
quero	88
quero _ $	75
quero _ ele	-16
quero _ viver	15
quero ela	-23
quero ele	30
quero mais	33
quero morrer	41
quero que	-39
quero sumir	36
quero voltar	-16
ques*	-29
question	-20
quic*	-14
quick	31
quick $	33
quickly	-14
quickly $	-14
quie*	60
quiere $	-43
quiero	98
quiero _ $	49
quiero _ dano	20
quiero _ el	-27
quiero _ me	-22
quiero _ no	30
quiero _ para	15
quiero _ siempre	17
quiero _ todo	-17
quiero _ viviendo	14
quiero _ vuelta	-14
quiero _ y	18
quiero acabar	35
quiero de	-29
quiero decirle	-22
quiero dejar	24
quiero desaparecer	34
quiero despertar	26
quiero dormir	-18
quiero escribirle	-17
quiero estar	-44
quiero matarme	78
quiero morir	56
quiero morirme	57
quiero que	-64
quiero seguir	33
quiero terminar	-20
quiero vivir	49
quiet	-62
quiet $	-33
quis	-47
quis*	23
quisiera	23
quit	-17
quit my	29
quit*	-28
quitar	42
quitar _ $	21
quitar _ vida	21
quitar la	42
quitarme	59
quitarme la	21
quitte	-73
quitte _ et	-16
quitte mon	-22
quittee	-30
quittee _ $	-23
quoi	-33
quoi $	-35
quoi bon	28
quoi faire	-18
radio	-51
rage	18
raha	-19
raha hai	-19
rail*	63
railing	22
rain	-34
rais*	40
raise	-21
raised	28
raised his	39
raises	15
raises his	15
raiva	30
ran	-14
rang	-70
rang $	-25
rang her	-21
rape	15
rape because	15
raped	113
raped _ my	18
raped by	35
raped me	77
rapp*	-25
rate	-17
rath*	25
rather	25
rather be	46
razor	65
razor is	-14
reac*	-79
reach	-105
reach _ $	-33
reach out	-92
reached	-51
reached out	-46
read	-29
read $	-15
read this	35
read*	-17
reading	-17
reads	34
reads all	17
reads this	14
ready	105
ready $	18
ready _ go	20
ready _ it	22
ready _ life	15
ready _ my	36
ready _ to	-24
ready for	-43
ready to	89
real	57
real $	14
real*	-24
really do	15
really like	-19
really think	16
really want	-18
reas*	81
reason	80
reason _ here	15
reason _ on	18
reason _ stay	14
reason i	28
reason to	35
reasons to	17
rece*	-18
reco*	-83
recognise	-30
recognise my	-17
records $	-18
records _ $	-14
recovered	-37
recovered from	-37
recu*	-55
recuperer	-25
recuperer $	-21
redet	-24
rega*	-18
regi*	-32
registrar	-31
regr*	-65
regret	-16
regrette	-16
reje*	-30
reject	-24
reject me	-24
rela*	-49
relapsed	127
relapsed _ $	32
relapsed on	66
relationship	-38
relationship $	-34
relationship _ and	-14
relationship and	14
relationships	-16
relief	34
rema*	33
reme*	41
remedios	36
remember	-52
remember $	-36
remi*	-59
reminders	-31
reminders $	-28
reminds	-17
reminds me	-17
remo*	-44
remove	-29
remove all	-14
remove my	-14
remp*	-15
rent	-17
rent*	-15
rentrer	-15
repl*	-69
replaced	-20
replaced me	-19
replaying	-50
replaying _ last	-18
replaying the	-28
replied $	30
reply	-101
reply $	-28
reply _ $	-15
reply to	-20
repo*	-48
reponds	-18
requ*	-22
request	-22
rese*	26
researching	26
resi*	-44
resisted	-26
resp*	-98
responder	-17
respondeu	-19
respondi	-30
respondi $	-24
rest	115
rest $	62
rest _ life	-24
rest _ my	-23
rest _ to	17
restraining _ and	15
restraining _ me	-15
reti*	73
retiennent	81
reve*	33
reveiller	62
reveiller $	44
reveiller demain	18
revenge	-29
revo*	-21
revoir	-21
revoir $	-19
rich*	23
richtig	25
rid	25
rid of	25
ride	39
rien	-14
rien $	23
rien _ $	-17
right $	-26
right _ $	31
right now	69
ring	-107
ring $	-23
ring _ $	-28
ring him	-42
ring*	-16
ringing	-16
ringing her	-16
rings	32
rip	-26
rip to	-15
ritze	26
ritze mich	26
river	21
river _ the	17
road	45
road _ $	25
roll	-66
roll _ $	-17
roll*	-38
rome	-27
rome $	-27
romper	20
rompio	-15
rompu	-26
roof	102
roof _ $	38
room	29
room and	41
room at	20
room with	-40
room*	23
roommate	44
rooms	24
rope	171
rope $	113
rope _ $	14
rope _ the	18
rope in	22
roses	-16
roses are	-16
rough	-25
round $	-17
round _ $	22
round _ neck	24
round my	30
round to	-32
round with	-20
rout*	-14
router	-14
rude	-29
ruf	-24
ruf ihn	-21
ruhe	-56
ruhe $	-27
ruin*	-48
ruined	-20
ruined my	-14
ruining	-28
run	62
run $	-33
run _ $	41
run _ over	40
run him	63
runn*	14
running	14
running $	-16
running _ $	25
running _ over	28
running her	56
runs	43
runt*	30
rupt*	-34
rupture	-27
rupture $	-27
s _ $	-40
s _ her	27
s _ hits	14
s _ is	-15
s _ me	35
s boyfriend	44
s death	-45
s ex	-20
s funeral	-25
s husband	33
s il	40
s temper	27
sa	-69
sa _ $	-30
sabe	33
sad	-118
sad $	-72
sad _ $	-21
safe	73
safe $	86
safe here	-24
sagen	-30
sagt _ bringt	14
sagt _ sich	14
sagt sie	27
said $	-53
said _ $	-21
said _ he	24
said _ i	20
said _ the	-14
said _ was	-22
said _ will	24
said and	21
said he	32
said i	-15
said if	19
said so	-19
said sorry	-17
said stop	30
said that	34
sais	-26
sais pas	-26
sala*	-39
salary	-39
salary $	-57
sale	-29
sali	-14
salir	47
sama*	29
samaritans	29
same	-27
same _ $	-21
same friends	-16
sana	32
sana _ na	16
sana di	32
sang*	107
sans	83
sans _ $	31
sans elle	-15
sans moi	23
sat _ the	-23
sat in	-24
sat on	16
saturday $	18
saud*	-15
saudade	-15
saved _ $	19
saved _ life	-16
saved my	-32
savi*	20
saving	24
saw	-81
saw _ $	-21
say	-121
say $	-68
say _ to	-14
say goodbye	-21
say i	-27
say if	-14
say no	85
sayi*	55
saying	55
saying _ $	-20
saying _ will	23
saying _ •	45
saying he	32
saying she	15
saying •	49
says	67
says $	-29
says _ $	-14
says _ be	-30
says _ i	36
says _ locks	17
says _ loves	-14
says _ me	-41
says _ out	20
says _ tell	30
says _ things	-17
says _ wants	23
says _ •	24
says daddy	51
says hell	18
says i	-35
says if	85
says its	-31
says move	-18
says sorry	18
says there	-39
says •	48
scar*	83
scared $	-35
scared _ $	38
scared _ alone	-23
scared _ being	-22
scared _ do	16
scared _ go	37
scared _ home	31
scared _ i	15
scared _ losing	-22
scared _ my	22
scared _ never	-23
scared _ the	-18
scared for	61
scared he	14
scared ill	-30
scared to	44
scarifie	20
scarifie depuis	20
scars	67
scars from	18
scary	-31
scene	-32
scha*	-18
scham	-39
sche*	-35
schl*	87
schlafen	-59
schlafen $	-41
schlaftabletten	50
schlaftabletten genommen	25
schlagt	79
schlagt _ $	25
schlagt mich	49
schlecht	-36
schlecht _ $	-14
schluss	51
schluss _ allem	16
schluss gemacht	-32
schluss mit	40
scho*	-36
schon	25
schon _ $	-16
schon wieder	14
school	-36
school _ day	16
school and	-43
schr*	-75
schreib	-31
schreib mir	-16
schreiben	-39
schreiben $	-39
schreibt mir	-20
schu*	-24
schuldig	-20
schuldig $	-20
schw*	-18
scra*	65
scratch	-20
scratch my	15
scratches	59
scratches _ •	25
scratches and	51
scratching	18
scre*	17
scream	16
screaming	-26
screaming $	22
screw	-17
screw it	-16
se	43
se $	28
se _ de	-15
se _ ir	-14
se _ sin	-16
se acabo	-29
se como	-26
se eu	88
se fue	-28
se iba	-27
se llevo	-16
se matar	65
se que	-15
se quiere	40
se va	39
sea $	53
sea and	-20
second $	19
second of	22
secr*	-16
secu*	34
security	34
see	34
see $	17
see _ $	-18
see _ at	21
see _ car	-14
see _ every	-18
see _ friends	16
see _ in	19
see _ more	-17
see _ on	31
see _ use	20
see a	-19
see and	15
see another	30
see her	-54
see him	-20
see his	-46
see me	-53
see myself	24
see no	54
see other	-16
see the	66
see them	24
see what	-18
see why	26
see you	52
seei*	-29
seeing	-29
seems	72
seems _ $	21
seen	-45
seen $	-24
sees	-64
sees _ $	-29
sees me	-24
segu*	22
segue	37
seguir	33
seguir $	17
seguir _ ella	16
seguir _ frente	-16
seguir em	-33
seguir viviendo	61
sehen	-65
sehen $	-64
sein	31
sein $	66
sein profil	-30
seine	-25
seit	-14
selb*	118
selbst	54
selbstmord	65
selbstmord $	65
self	157
self _ $	14
self _ since	15
self harm	53
self harmed	16
self harming	50
self harms	29
self*	-17
selfie	-17
sell	-42
sell my	-17
sem	23
sem _ $	17
sem mim	30
sema*	-54
semaine	-15
semana	-30
semana $	-15
semp*	37
sempre	37
sempre $	33
send	-113
send $	-56
send _ $	-26
send _ to	14
send it	-39
sending me	-14
sends	54
sends _ of	25
sends me	42
sens	-23
sens _ $	-28
sens vide	-30
sense $	25
sent	-56
sent _ of	16
sent _ pic	26
sent a	16
sent her	-24
sent it	-35
sent none	-15
sent*	156
sentido	104
sentido _ $	21
sentido a	31
sentir	44
sentir _ $	22
sepa*	-28
sepas	-51
ser	-20
sera*	66
serais	41
seri*	53
seria	20
serie	-27
series	-17
serious $	18
seriously	59
sers	25
sert*	39
sertraline	39
sertraline _ $	19
serv*	-14
ses	-64
ses _ $	-29
ses lettres	-34
set a	16
set the	-17
seul	-40
seul $	-31
seule	-45
seule $	-36
seven $	-14
sex	68
sex $	37
sex _ $	31
sh	88
shad*	-14
shadow	-14
shak*	28
shake	-27
shaking	-28
shar*	-24
share	37
share _ private	18
share all	26
she	21
she _ $	-31
she _ across	21
she _ all	14
she _ back	26
she _ being	-18
she _ come	22
she _ die	32
she _ goodbye	-15
she _ have	25
she _ in	22
she _ kids	25
she _ me	-42
she _ more	-21
she _ my	-28
she _ no	-17
she _ not	15
she _ off	-22
she _ on	-24
she _ our	34
she _ out	17
she _ photo	16
she _ pick	14
she _ the	17
she _ them	18
she _ tonight	-30
she _ up	22
she _ will	20
she _ without	-15
she beats	48
she blocked	-16
she calls	-24
she came	-16
she comes	38
she did	-18
she died	-17
she does	50
she don	-18
she drinks	17
she even	37
she feels	-29
she gets	-24
she go	-19
she got	-19
she had	22
she hit	-26
she hits	-40
she is	-36
she just	-25
she kissed	-22
she left	75
she loves	22
she no	35
she posted	38
she posts	17
she says	-42
she scratches	30
she sends	15
she sent	48
she stands	42
she stopped	-16
she swallowed	17
she threatened	-40
she threatens	38
she threw	-25
she throws	27
she took	-24
she turned	34
she wants	16
she was	-55
she will	33
shed	27
shee*	-16
sheets	-16
shel*	27
shell	23
shelter	27
shelter $	27
shift $	-15
shock	-24
shock $	-23
shoes	-24
shoes $	-17
shook	37
shook _ $	18
shook _ baby	21
shoot	60
shoot _ $	15
shoot me	29
shop	-25
shop $	-16
short	-26
shot	-36
shot*	50
shotgun	50
should _ $	31
should _ died	30
should _ in	19
should _ it	-29
should _ or	28
should _ to	-15
should _ up	-15
should be	-19
should give	-18
should have	61
should i	-43
should just	-17
should never	-14
should not	22
shouted at	-27
shov*	15
shoved	15
shoved me	15
show	-54
show me	-33
showed	-18
showed _ at	-15
showed _ my	-15
showed up	-31
showing	20
showing up	20
shows	42
shows up	25
shut	54
shut up	-34
si	70
si _ $	-15
si _ iba	-14
si _ me	23
si je	39
si lo	34
si me	32
si se	-27
sich	56
sich _ $	19
sich _ ich	20
sich um	27
sich umbringen	39
sich umzubringen	29
sick	-44
sick $	-21
side	48
side $	42
side of	-14
sie	-26
sie _ um	14
sie bringt	27
sie mir	28
sie zu	-14
siem*	37
siempre	37
siempre $	34
siento _ $	-23
siento _ en	22
siento _ mejor	26
siento _ sobro	22
siento que	30
siento sola	-23
sign	-26
sign the	-15
sign*	-37
signed	-29
sigo	24
sigo _ mis	36
sigo _ por	36
sigue	14
sigue a	14
sile*	-69
silence	-44
silence in	-20
silent	-20
silly	-15
simp*	33
simple	14
simply	19
sin	35
sin _ $	15
sin el	23
sin ella	38
sin mi	42
since	-14
since _ baby	-20
since _ divorce	24
since _ left	21
since dad	24
since he	42
since monday	28
since she	-16
sind	40
sing*	-52
single	-18
single _ $	-24
sink	-16
sinn	19
sinn mehr	19
sinto	-16
sinto _ $	-16
sister	15
sister _ $	-26
sister _ a	14
sister _ husband	16
sister _ i	-15
sister _ me	-21
sister and	-17
sister i	25
sister is	-15
sister over	-16
sister s	29
sister says	-59
sisters	-25
sit	-73
sit _ empty	14
sit here	-33
sit on	-14
sitt*	18
sitting	18
sitz*	-19
sitzen	-19
sitzen lassen	-19
six	-14
six $	-14
siya	-23
siya $	-16
skin	36
skip	-24
slam*	-17
slammed	-17
slammed the	-17
slap	44
slap*	128
slapped	128
slapped _ and	34
slapped _ i	35
slapped her	65
slapped him	37
slapped me	22
slaps	66
slaps _ when	18
slaps me	52
slash	65
slash her	65
slee*	32
sleep	-69
sleep $	-30
sleep _ be	21
sleep _ him	28
sleep _ night	-18
sleep _ the	-19
sleep all	-23
sleep and	58
sleep tonight	-41
sleep with	51
sleeping _ my	-25
sleeping pills	61
sleeping tablets	19
sleeps	-23
sleepy	43
sleeves	22
slept	-45
slept $	20
slept _ the	-17
slide	24
slip	-18
slip $	-19
slip*	-31
slipped	-15
slit	28
slit my	28
small	-17
smash	52
smash _ face	26
smash _ in	26
smash her	33
smash his	19
smel*	-15
smile $	-27
smoke	-14
smoking	-34
sms	-22
snoo*	-33
snooze	-33
snow	-19
so	-18
so $	-79
so _ $	-26
so _ about	-14
so _ at	-22
so _ could	27
so _ has	19
so _ hurts	21
so _ just	23
so _ last	-16
so _ myself	-18
so _ that	17
so _ the	-16
so _ waking	20
so _ •	-15
so angry	28
so bad	18
so done	-35
so easy	52
so empty	-22
so far	14
so i	33
so leer	-14
so lonely	-17
so mad	-15
so much	-18
so no	25
so quero	19
so quiet	-16
so sorry	-21
so strong	15
so stupid	16
so that	40
so tired	44
so to	42
so worried	19
so worthless	-14
sobre	-14
sobre mim	-14
sobro	44
sobro en	44
soci*	-41
social	-39
social _ dead	-16
social _ is	-16
social life	-32
sock	-33
soeur _ mourir	23
sofa	-61
sofa $	-33
soft*	-30
softly	-30
soir	32
soir $	32
sola	-41
sola $	-24
soll	-82
soll _ $	-21
soll ich	-50
solu*	15
solution	15
some	-21
some days	23
some*	24
somebody _ going	22
somebody _ to	22
someone	-15
someone $	23
someone _ dated	14
someone _ is	19
someone else	-20
someone gets	41
someone i	27
someone new	-30
someone to	-38
someone would	16
something	15
something $	-41
something _ $	18
something _ do	19
something _ not	14
something else	29
something funny	-14
something happened	25
something happens	-45
something i	28
something nice	-21
something to	47
sometimes	57
sometimes $	-21
sometimes _ hits	-20
sometimes _ my	19
sometimes _ that	21
sometimes _ the	-14
sometimes i	74
son	-20
son $	79
son _ $	-35
son _ he	14
son _ his	17
son _ i	-20
son asked	-40
son numero	-22
song	-45
song came	-16
sons	-22
sons birthday	-22
sont	39
soon	83
soon $	65
soon*	-30
sooner	-30
sorry	-17
sorry $	65
sorry _ being	19
sorry _ last	-15
sorry about	-26
sorry i	-39
sorry to	-14
sorry when	28
sort	-22
sort*	20
sorted	22
soun*	107
sound	-37
sound _ $	-16
sounds	61
sounds good	40
sounds like	-28
sounds nice	60
sounds peaceful	17
soup	-50
soup $	-43
sozi*	-27
sozinho	-14
space $	16
speak	-51
speak in	-16
speak to	-19
spell	-24
spend	16
spend $	19
spent	-18
spid*	-25
spider	-25
spit	39
split	-30
split up	-23
spri*	91
spring and	-32
springe	63
springen	36
springen $	36
sque*	14
squeezed	14
squeezed my	14
stab	91
stab _ $	39
stab him	91
stab*	32
stabbed	-19
stabbing	51
stabbing _ in	15
stabbing my	14
stairs $	50
stal*	101
stalked	27
stalked by	27
stan*	86
standing	49
standing _ the	42
standing at	28
standing on	55
stands	42
stands _ the	21
stands across	42
star*	51
start	-40
start _ $	-20
started	17
started _ my	38
started antidepressants	-18
started giving	55
started running	-24
starting	-37
starting over	-27
starve	31
starve _ i	14
starve myself	16
starving	22
starving myself	22
stay	18
stay $	33
stay away	-17
stay with	-15
stayed	-23
staying	27
staying _ $	14
staying alive	27
stehe	30
stehe _ brucke	15
stehe _ der	15
stehe auf	30
steht	18
steht _ meiner	15
step*	108
stepdad	49
stepdad touches	21
stepfather	34
stepped	23
stepped in	23
ster*	122
sterben	80
sterben $	68
stick	36
stick around	15
still	-78
still _ $	19
still _ here	-21
still _ him	-14
still _ the	-17
still _ to	37
still alive	43
still be	-34
still has	-21
still have	34
still here	14
still hurt	-16
still love	-34
still miss	-19
still on	-18
still set	-17
stim*	-25
stimme	-15
stoc*	26
stomach $	45
stood on	22
stop _ about	-17
stop _ hurting	19
stop _ i	30
stop _ it	-20
stop _ myself	17
stop _ of	32
stop _ thoughts	22
stop being	-18
stop cutting	26
stop existing	33
stop having	36
stop hurting	-24
stop imagining	29
stop it	14
stop me	18
stop messaging	-20
stop thinking	-18
stop when	44
stop*	33
stopped	33
stopped _ i	34
stopped eating	67
stopped loving	-16
stopped me	-21
stops	64
stops me	32
stor*	-70
stories	-66
stories $	-45
story	-76
story $	-23
stove	-51
stra*	30
straight	-25
strange	-37
strange $	-37
stranger	-47
strangle	96
strangle _ $	46
strangle her	74
strangling	46
stre*	-75
streak	-19
street $	-21
street for	-16
streit	-34
streit $	-14
stress	-16
stress $	-15
stressed	19
stro*	-24
strong	-15
stru*	-33
struggling	-32
struggling with	-31
stuck	-41
stuck in	-34
stuff	-26
stuff $	-29
stupid $	18
su	-48
su _ $	-15
su _ novio	17
su casa	-21
su nuevo	35
sua	-15
succ*	-15
succeed	-15
such _ $	-17
such _ burden	26
such a	45
suff*	-47
suffering	-37
suffering $	-37
suic*	360
suicidal	108
suicidal $	37
suicidal _ $	33
suicidal _ am	14
suicidal _ i	26
suicidal again	36
suicidal and	41
suicidar	19
suicidarme	51
suicidarme $	51
suicidarse	20
suicidarse $	20
suicidas	24
suicide	83
suicide $	48
suicide _ $	25
suicide _ the	-28
suicide again	14
suicide every	20
suicide is	-42
suicidio	43
suicidio $	33
suis	-39
suis en	-17
suis encore	33
suis perdue	-17
suit	31
suit partout	30
suiz*	93
suizidgedanken	93
suizidgedanken _ der	21
suizidgedanken _ trennung	21
suizidgedanken seit	41
sumir	49
sumir _ $	22
sumir _ sempre	19
sumir para	37
sun	-41
sun $	-27
sunday $	19
sundays	-18
sundays $	-14
supe*	-17
supp*	-42
supprime	-23
sur	22
sure $	-22
sure he	44
surgery went	-15
surp*	-58
survive	-42
survive $	-20
survived	-25
surviving	72
surviving $	74
sus	-62
sus _ $	-24
sus historias	-17
sus mentiras	-26
swal*	148
swallowed	119
swallowed _ of	20
swallowed a	-22
swallowed the	18
swea*	-34
swear	24
swear $	-16
swear _ will	23
swear i	54
swear to	14
sweating	-34
sweating $	-34
sweet	52
sweet $	58
swim*	-14
swimming	-14
sya	-26
sya $	-26
syang	-26
t	-16
ta	58
tabl*	158
table	39
table $	42
table for	-22
tablets	78
tablets are	50
tablets in	-18
tabletten	82
tabletten _ $	19
tabletten gesammelt	32
tagg*	-19
tagged	-19
take	79
take _ $	18
take _ for	-16
take _ in	-18
take _ life	18
take _ of	19
take _ own	14
take _ pills	16
take _ to	-14
take a	-48
take it	-35
take me	74
take my	-15
take to	39
taken	58
takes	53
takes $	35
takes my	47
taki*	28
taking	28
taking _ $	29
taking my	20
talk	-144
talk _ $	-29
talk _ me	-20
talk about	-28
talk it	-35
talk to	-58
talk*	-43
talking	-43
talking to	-31
talks	-15
talks _ me	-15
talks about	41
talks to	-23
tanto	14
tanto faz	34
tape	87
tarde	-20
tast*	40
tastes	40
tastes _ $	20
tbh	64
tbh $	64
te	15
te _ juro	30
te lo	60
teacher that	18
team	-21
team got	-14
tears	-17
teen	-20
teen*	-40
tele*	-15
tell	-26
tell $	41
tell _ $	-18
tell _ i	15
tell _ mom	21
tell _ mum	19
tell _ that	-23
tell anyone	93
tell her	-51
tell him	-27
tell me	-65
tell my	24
tell the	-14
tell*	-20
tellement	-30
telling _ to	17
telling me	-26
temos	-25
temp*	-68
temper	28
tempo	-60
tempo $	-60
temporary	-50
temps	-18
tempted	-33
tempted $	-21
ten	-89
ten _ $	-16
ten _ ago	-18
ten years	-58
tene*	-23
tenemos	-23
tengo	94
tengo _ $	40
tengo _ nada	-25
tengo _ para	19
tengo el	15
tengo ganas	28
tengo las	21
tengo que	-70
tengo un	18
tenho	26
tenho _ de	-19
tenho _ dele	17
tenho prova	-15
tenho vontade	16
tent*	51
tentei	70
tentei me	17
ter	44
ter _ $	21
term*	-14
terminal	65
terminal _ $	25
terminar con	-20
terminei	-35
terminei com	-21
terminei e	-15
termino	-15
terrible	-19
terrible $	15
terrible _ $	-16
terrified	20
terrified of	28
text	-181
text $	-44
text _ $	-17
text _ hurt	-19
text _ i	-19
text _ •	14
text her	-23
text him	-21
text me	-39
text my	-19
text*	-117
texted	-50
texted _ $	-15
texted _ i	-15
texted me	-16
texted my	-23
texting	-64
texting _ $	-21
texting me	-36
texts	-72
texts his	-15
texts me	-26
than	17
than _ $	-24
than alone	45
than go	-14
than i	63
than me	-32
than this	23
than*	-25
thank	44
thank _ for	25
thank you	53
thanks	-20
thanks $	-29
thanks _ everything	43
thanks for	53
thanks i	-19
that	-67
that $	-16
that _ a	26
that _ all	-14
that _ and	21
that _ but	-23
that _ fine	20
that _ had	22
that _ have	29
that _ in	-22
that _ me	-26
that _ plan	36
that _ should	-15
that _ the	42
that _ to	21
that _ will	-62
that _ with	-14
that guy	29
that if	16
that is	52
that it	33
that makes	30
that my	-27
that party	-15
that says	39
that song	-17
that spider	-25
that would	14
the	30
the 14th	16
the 3rd	-16
the _ a	27
the _ again	82
the _ all	-28
the _ alone	34
the _ always	-20
the _ and	-20
the _ are	77
the _ at	-25
the _ away	28
the _ been	14
the _ calm	31
the _ cold	17
the _ day	-27
the _ dead	-16
the _ down	14
the _ eating	-24
the _ every	22
the _ from	38
the _ gave	-23
the _ goes	24
the _ he	-20
the _ her	-18
the _ home	75
the _ house	14
the _ i	26
the _ in	29
the _ is	-17
the _ its	29
the _ keeps	-28
the _ left	18
the _ letter	19
the _ like	-33
the _ living	18
the _ lol	-24
the _ looked	27
the _ looks	35
the _ me	-24
the _ my	17
the _ myself	-22
the _ next	14
the _ night	-15
the _ of	-30
the _ on	-46
the _ one	-21
the _ out	57
the _ park	16
the _ read	18
the _ reason	25
the _ said	15
the _ school	-20
the _ side	41
the _ so	15
the _ stop	-20
the _ stuck	-17
the _ the	17
the _ then	-16
the _ thoughts	41
the _ to	14
the _ today	33
the _ tomorrow	-17
the _ turning	-15
the _ twice	14
the _ type	-14
the _ up	-19
the _ wants	18
the _ was	-41
the _ way	16
the _ we	-20
the _ went	-22
the _ when	30
the _ where	-16
the _ will	27
the _ with	37
the _ yesterday	-19
the airport	-23
the alarm	-14
the answer	-21
the baby	41
the back	-23
the balcony	33
the bank	-14
the bar	-18
the bath	17
the bathroom	41
the bed	52
the bedroom	-23
the bell	-14
the best	-31
the bill	-16
the bills	25
the bin	-18
the blade	71
the blue	-23
the box	36
the bridge	18
the bus	-51
the cabinet	16
the car	-27
the cat	-32
the chase	-19
the chats	14
the cliff	60
the closet	21
the cops	36
the couch	-35
the courage	25
the crisis	29
the cupboard	18
the dark	32
the death	-32
the dentist	-40
the divorce	-30
the doctor	-30
the dog	-44
the door	31
the doorbell	-14
the drawer	37
the earth	23
the edge	27
the empty	28
the end	-58
the father	-16
the flat	14
the fridge	-52
the funeral	-38
the future	-28
the ground	39
the guilt	-29
the gun	108
the guy	35
the gym	-31
the hallway	-27
the handover	-14
the help	-15
the highway	-31
the hospital	33
the insurance	14
the job	-28
the judge	-37
the kettle	-18
the key	-14
the keys	15
the kitchen	-25
the knife	34
the knives	35
the lads	-32
the landlord	-15
the last	79
the lease	-19
the least	21
the letter	-15
the letters	48
the library	-22
the life	-16
the living	-37
the lot	70
the messages	-14
the morning	-28
the motorway	24
the move	-22
the movie	-33
the netflix	-14
the new	-34
the news	-21
the night	25
the old	-17
the one	60
the only	51
the other	60
the overpass	41
the pain	-68
the parking	14
the party	-28
the phone	-81
the picture	18
the pictures	-45
the pills	83
the plan	41
the plane	85
the platform	73
the point	25
the radio	-47
the railing	22
the razor	62
the rest	43
the river	21
the road	40
the roof	89
the room	55
the rope	80
the same	-18
the school	55
the second	-22
the shelter	27
the shop	-25
the shotgun	40
the silence	-33
the sink	-14
the sofa	-47
the song	16
the stomach	39
the stove	-51
the street	-47
the stuff	15
the summer	55
the sun	-41
the surgery	14
the table	23
the thoughts	18
the tickets	-22
the tracks	58
the train	-40
the trains	59
the urge	14
the voice	44
the wall	82
the wedding	-15
the weekend	-68
the wheel	19
the whole	49
the will	17
the window	-17
the world	62
the worst	-40
the yellow	26
their	-21
them	106
them _ $	18
them all	38
them i	21
them together	14
them*	-18
themselves	-18
themselves $	-17
then _ a	17
then _ again	-14
then _ did	-18
then _ not	-29
then disappears	-28
then he	-17
then i	-80
then you	35
ther*	-51
therapist about	22
therapist says	-25
therapy	-41
therapy $	-17
there $	-33
there _ a	24
there _ my	-24
there _ no	-19
there _ not	28
there _ one	16
there _ to	18
there _ way	15
there a	-16
there any	22
there are	-18
there for	-38
there is	41
there was	15
there when	-22
there will	24
these _ thoughts	16
these suicidal	28
they	81
they _ $	26
they _ and	21
they _ be	21
they _ better	-14
they _ did	42
they _ not	43
they _ the	-26
they all	-28
they are	57
they bleed	16
they both	-15
they can	33
they do	45
they find	26
they want	-38
they would	14
thig*	30
thighs	30
thing	-22
thing $	-20
thing _ have	-14
thing i	21
thing that	32
things	-17
things _ $	-17
things _ when	14
things about	-27
things at	27
things away	16
things i	-17
things in	19
things to	-25
think	14
think $	-20
think _ $	-33
think _ all	-17
think _ being	14
think _ dying	15
think _ end	14
think _ have	-15
think _ husband	-20
think _ is	-35
think _ it	22
think _ might	17
think _ not	16
think _ the	42
think _ would	24
think about	154
think ill	21
think it	-16
think my	-16
think of	-69
thinking	65
thinking _ all	16
thinking _ death	27
thinking _ ending	16
thinking _ her	-20
thinking _ him	-32
thinking _ jumping	16
thinking _ just	16
thinking _ killing	23
thinking _ last	-24
thinking _ ways	14
thinking about	43
thinking of	-30
thinking to	19
thinks	-37
thinks _ me	-15
thinks of	-30
thir*	14
third attempt	16
thirty	14
thirty and	15
this	-35
this _ and	15
this _ do	14
this _ does	-15
this _ i	29
this _ last	51
this _ me	-27
this _ my	15
this _ to	-14
this _ tried	15
this _ want	14
this and	19
this bed	-17
this breakup	-24
this earth	23
this i	23
this is	28
this life	90
this morning	-19
this night	35
this on	-27
this one	19
this pain	19
this planet	67
this please	-14
this relationship	-29
this time	62
this to	-39
this town	-18
this world	79
thou*	42
thought	-33
thought _ $	20
thought _ be	-16
thought _ would	-16
thought about	27
thought i	-30
thought of	-26
thoughts	65
thoughts $	-43
thoughts _ my	42
thoughts _ not	-15
thoughts _ the	28
thoughts about	52
thoughts are	21
thoughts of	66
thoughts will	-29
thre*	129
thread	-21
threatened _ my	-20
threatening	62
threatening me	30
threatening to	26
threatens	59
threatens _ me	19
threatens to	51
threats	35
three	-27
three _ $	-17
threw	65
threw _ against	18
threw _ at	21
threw _ the	22
threw a	28
threw me	26
thro*	49
throat	67
throat $	50
through	-51
through her	-18
through it	-17
through with	31
throw acid	17
throws	27
throws _ at	14
throws _ me	14
throws things	28
thum*	-17
thumbs	-17
thumbs up	-16
ti	-31
ti $	-30
tickets	-35
tied	36
tied the	26
tiem*	-16
tiempo	-16
tiempo $	-16
tien*	41
tiene	27
til	35
til i	51
till	74
time _ block	27
time _ buzzes	-15
time _ have	-19
time _ he	-14
time _ her	14
time _ him	14
time _ i	-20
time _ my	-15
time _ phone	-15
time _ this	26
time _ to	21
time ago	-22
time and	-60
time he	31
time heals	-16
time i	79
time it	21
time my	-25
time now	20
time to	-17
time we	36
time you	41
times	71
times $	-22
times _ $	29
times _ and	28
times _ day	16
times _ i	20
times a	63
times in	14
times today	55
tind*	-24
tinder	-24
tinha	91
tira*	39
tirar	70
tirar _ vida	23
tirarme	46
tire	37
tire _ $	15
tired	-14
tired $	-38
tired _ $	31
tired _ existing	15
tired _ my	-14
tired of	56
tires	41
tires and	54
to	53
to 30	17
to _ a	-80
to _ after	31
to _ again	-86
to _ alive	24
to _ alone	-23
to _ an	-17
to _ another	16
to _ anybody	-15
to _ anymore	17
to _ anything	-22
to _ around	25
to _ away	-41
to _ back	-14
to _ bad	20
to _ be	19
to _ brother	21
to _ bullet	33
to _ car	29
to _ cima	20
to _ de	26
to _ doctor	-23
to _ e	16
to _ ever	17
to _ ex	-23
to _ exist	19
to _ existing	17
to _ fine	-20
to _ for	-15
to _ forever	28
to _ from	-23
to _ going	15
to _ gone	32
to _ harm	20
to _ here	28
to _ himself	28
to _ hurt	32
to _ husband	-19
to _ i	-28
to _ if	-43
to _ into	-16
to _ is	62
to _ know	16
to _ last	16
to _ let	19
to _ life	14
to _ list	-23
to _ live	-30
to _ lol	41
to _ mom	-14
to _ much	22
to _ my	-14
to _ not	14
to _ nothing	36
to _ now	-18
to _ nudes	19
to _ nurse	19
to _ one	-16
to _ over	35
to _ police	17
to _ private	18
to _ since	22
to _ sisters	-19
to _ sleep	19
to _ so	26
to _ somebody	23
to _ soon	-22
to _ suicide	15
to _ summer	-14
to _ the	-18
to _ there	-26
to _ to	-62
to _ today	-14
to _ tomorrow	76
to _ tonight	-18
to _ too	16
to _ until	21
to _ up	33
to _ viver	19
to _ when	-16
to _ where	51
to _ wife	16
to _ with	-71
to a	-83
to all	20
to answer	-21
to apologize	-15
to arrasada	-22
to ask	18
to be	-14
to beat	37
to bed	-36
to bleed	67
to blow	28
to both	30
to break	-16
to bring	-27
to bump	-18
to buy	-19
to call	-27
to celebrate	-16
to christmas	15
to com	27
to come	-41
to commit	25
to contact	-36
to cook	-37
to cope	-40
to cut	34
to date	-40
to delete	-19
to die	157
to disappear	33
to do	79
to drive	26
to eat	33
to em	39
to end	92
to enjoy	-27
to exist	95
to face	-26
to facetime	-19
to feed	36
to feel	-66
to fight	-22
to find	30
to finish	30
to follow	38
to go	72
to god	18
to hang	41
to have	-21
to hear	-51
to help	36
to her	-68
to him	-42
to his	-88
to hospital	26
to hurt	107
to it	37
to jump	77
to keep	21
to kill	91
to know	-28
to learn	-39
to let	-32
to lie	-15
to like	-42
to live	60
to log	-14
to look	-48
to lose	-54
to me	-84
to message	-29
to morta	-14
to move	-20
to my	31
to myself	-46
to need	-16
to not	77
to off	27
to pay	-22
to pensando	25
to people	-20
to perdido	-18
to phone	-22
to post	28
to pull	20
to put	37
to reach	-71
to reply	-31
to ring	-49
to run	50
to say	-41
to school	-39
to see	-110
to self	40
to sell	-19
to send	-29
to share	31
to shoot	44
to sit	-27
to slide	-22
to smash	52
to speak	-20
to stab	91
to start	-15
to stay	83
to strangle	71
to survive	-14
to take	47
to talk	-39
to tell	-54
to text	-87
to that	-14
to them	-17
to this	33
to try	-14
to use	-15
to vanish	-26
to wait	18
to wake	79
to walk	14
to want	-73
to wear	17
to work	-21
to write	-67
toast	-20
toda*	-19
todas	32
todas _ pastillas	20
todas las	26
todavia	-19
today	-30
today $	-15
today _ am	24
today _ i	21
today _ not	-16
today and	31
today i	-47
todo $	-16
todo _ $	22
todo dia	16
todo esta	19
todo lo	-17
todos	84
todos _ $	40
todos estarian	21
todos os	21
toge*	-14
together	-14
together $	-21
toi	-15
toi $	-14
told	-17
told _ but	19
told _ bye	30
told _ everything	-18
told _ he	22
told _ its	-15
told _ over	-15
told _ she	20
told _ therapist	14
told _ this	14
told _ to	-28
told _ today	18
told anyone	27
told everyone	22
told her	-19
told him	-23
told me	-70
told myself	-14
told the	34
tom	-21
tom $	-21
tome	43
tomei	117
tomo*	45
tomorrow	45
tomorrow $	20
tomorrow i	23
toni*	110
tonight	88
tonight _ $	20
tonight _ am	36
tonight _ i	-24
tonight _ night	16
tonight _ the	17
tonight _ want	-33
tonight and	-55
tonight i	62
tonight is	34
too $	70
too _ $	15
too _ last	-14
too _ photos	-29
too i	-17
took	89
took _ $	19
took _ all	18
took _ and	23
took _ dog	-15
took _ life	-15
took _ many	17
took _ of	47
took _ photos	-29
took _ rest	25
took _ to	-30
took _ train	-26
took all	56
took an	15
took everything	-25
took half	-17
took her	-14
took him	-18
took his	-35
took me	-27
took out	-20
took pills	17
took something	71
took the	-62
took them	35
took too	33
top of	28
tot	67
tot $	40
tot _ $	25
tot sein	49
touc*	56
touch	-30
touched	-20
touched me	-56
touches	75
touches her	31
touches me	26
touches my	18
touj*	22
toujours	22
toujours $	22
tout	49
tout $	35
tout _ $	27
tout _ monde	29
tout ca	-34
tout ce	-17
tout le	57
tout*	-15
toutes	-15
town	-60
town $	-33
trab*	-68
trabajo	-30
trabajo $	-39
trabalho	-15
trabalho $	-15
trac*	149
track	-15
tracker	14
tracker on	14
tracking	54
tracks	81
tracks $	62
trade	36
trade _ with	18
trade places	36
trai*	31
train	23
train $	58
train home	-16
trains	59
traiu	-61
traiu com	-27
traiu e	-19
tran*	-40
tranquila	-46
tranquila $	-42
tranquille	-18
tranquille $	-18
trapped in	-15
trash	-19
trau*	-14
traurig	-14
trav*	-21
trea*	-44
treated	-35
tres	-21
tried	161
tried _ $	25
tried _ himself	17
tried _ me	-14
tried _ myself	-14
tried _ two	28
tried i	34
tried in	38
tried it	71
tried to	-17
trigger $	26
trin*	20
trinkt	24
trinkt $	24
trip	-37
tris*	-57
triste	-33
triste $	-16
troc*	-15
trocou	-15
trois	-26
trom*	-23
trompee	-20
trop	-15
trou*	63
trouble sleeping	-27
trouble to	24
truck	57
truck $	31
trus*	-29
trust	-63
trust anyone	-16
trust me	-43
trust myself	33
trusting	-26
try	-29
tryi*	-19
trying	-19
tu	-23
tube	-17
tudo	45
tudo $	57
tudo que	47
tudo sobre	-14
tue	59
tuer	116
tuer $	88
tues*	-19
tuesday	-19
tuesday $	-16
tun	-15
tun $	-18
turn	-49
turned	-14
turned _ $	-34
turned _ her	14
turned _ my	14
turned _ phone	14
turned off	28
turned out	-40
turned up	26
turning _ at	20
turning up	39
turns	-21
twel*	15
twelve	15
twen*	-87
twenties	-23
twenty	-64
twenty years	-48
twice	56
twisted	17
twisted my	17
two	-37
two _ ago	39
two _ of	-15
two years	52
type	-65
type $	-15
type _ $	-25
typed	-50
typed it	-14
typed out	-31
typi*	-34
typing	-33
typing and	-16
uber	-29
uber _ $	-15
uber mich	-18
uber*	22
ugh	-21
ugh i	-15
ugly	-32
ugly $	-24
um	69
um $	112
um _ $	-30
um _ de	27
um audio	-14
um oi	-19
uma	66
uma _ para	27
uma vez	35
umbr*	75
umbringen	77
umbringen $	31
umzu*	60
umzubringen	60
umzubringen $	59
un	-40
un _ $	-28
un _ pour	16
un couteau	38
un cuchillo	24
un examen	-22
un mensaje	-15
un plan	22
un poco	-15
un sms	-15
una	31
una pistola	56
unbl*	-62
unblocked	-30
unblocked me	-19
unblocking	-22
uncle	28
und	26
und _ $	19
und _ bin	-14
und _ will	21
und bereue	-17
und dann	-17
und fuhle	-20
und nie	24
unde*	-47
under	35
under _ $	-17
under my	29
understand	-22
understand why	-18
understands	-24
understands me	-19
une	-45
une _ $	-19
une autre	-17
une lettre	-14
unfo*	-20
unfollowed	-20
unle*	30
unless	30
uns	29
uns _ $	18
unsa*	27
unsafe	27
unsafe in	27
unse*	-14
unter	-49
unter _ $	-24
until	78
until _ $	-27
until _ bled	20
until i	45
until it	47
until they	29
up $	18
up _ $	-23
up _ a	-18
up _ again	25
up _ at	-14
up _ do	-15
up _ girlfriend	-15
up _ i	-24
up _ it	-14
up _ me	-23
up _ the	58
up _ was	16
up _ with	-19
up _ work	25
up _ you	-15
up alone	-32
up at	40
up because	-14
up for	-30
up his	27
up how	19
up in	-33
up on	-21
up this	-14
up to	77
up tomorrow	24
up when	-37
up wherever	18
up with	-26
urge $	-15
urge _ $	-17
urge _ cut	29
urge _ is	41
urge is	-42
urge to	86
urges	39
urges to	37
us	-83
us $	-35
us and	-19
us in	67
use	48
use $	28
use _ another	18
use _ on	14
use in	70
use it	-14
used _ be	-18
used _ hit	18
used to	-32
va	18
va a	34
vacia	-15
vai	44
vais	24
vais _ $	48
vais _ la	30
vais _ tuer	24
vais aller	-16
vais en	23
vais lui	51
vais mal	-15
van	52
van _ the	26
vani*	-23
vanish	-26
vaut	33
vaut plus	33
vazia	-15
vejo	18
vejo mais	18
veo	21
veo _ a	15
veo sentido	31
ver	-55
ver _ $	-16
verb*	35
verbally	35
verbally abusive	19
verd*	64
verdad	64
verf*	28
verfolgt	28
verfolgt mich	28
verg*	-60
vergessen	-32
vergessen $	-32
verl*	-22
verla	-26
verlassen	-66
verlassen $	-67
verm*	-51
vermisse	-50
vermisse _ leben	-14
vero*	24
veroffentlichen	24
veroffentlichen $	24
vers*	-15
versuche	-21
versucht	32
versucht mich	20
vete	-22
vete a	-17
veut	22
veut _ $	21
veut mourir	42
veux $	-21
veux _ $	38
veux _ a	-29
veux _ avec	-23
veux _ vivre	24
veux disparaitre	22
veux en	18
veux le	-30
veux me	35
veux mourir	45
veux pas	-35
veux plus	32
vez	75
vez $	49
vida $	15
vide	-31
vide depuis	-22
vide*	71
video	20
videos	71
vie	50
vie _ plus	42
vie _ vaut	17
vie ne	33
viel	35
view*	-20
viewed	-18
viewed my	-17
vill*	-15
viol*	57
violent	68
violent $	43
violent and	21
violent when	14
visa	16
visi*	-21
viva	136
viva $	22
vive	14
vive me	14
viver	157
viver $	141
vivi*	57
viviendo	61
viviendo $	28
vivir	143
vivir $	129
vivir mas	29
vivir sin	-37
vivo	117
vivo $	42
vivre	210
vivre $	105
voce	-24
vodka	80
vodka $	47
voic*	-19
voice	32
voice $	-16
voice _ $	-26
voice message	70
voice note	-40
voicemail	-26
voir	-68
voltar	-20
voltei	30
voltei _ cortar	15
voltei _ me	15
voltei a	30
volv*	-46
volver	-27
volver a	-17
volvi	64
volvi _ anoche	14
volvi _ cortarme	16
volvi a	64
von	-26
vor	94
vor _ ich	28
vor _ und	21
vor _ zu	19
vor _ zug	16
vor den	35
vor der	18
vor meinem	55
vor meiner	30
vor mir	34
vou	46
vou _ $	34
vou _ com	16
vou _ de	-18
vou _ matar	16
vou acabar	33
vou chamar	-19
vou ligar	-26
vou matar	68
vou me	103
vou mudar	-26
voud*	36
voudrais	36
voy	48
voy _ matar	22
voy a	34
vrai*	18
vraiment	18
vuel*	34
vuelta	-29
vuelva	14
vuelvo	56
wach	-16
wait for	-26
wait till	28
wait*	17
waited	-18
waiting	38
waiting _ basically	15
waiting _ die	15
waiting _ my	18
waiting for	-14
waiting to	30
waits	22
waits in	29
wake	91
wake $	25
wake _ $	23
wake up	71
waki*	55
waking	55
waking _ $	35
waking up	55
wala	-16
wala na	-16
walk into	21
walk*	14
walked	-51
walked out	-17
walking	65
walking _ eggshells	26
walking into	32
walking on	51
walks	26
walks again	26
wall	96
wall $	69
walls and	17
wan	63
wan _ $	26
wan _ again	15
wann	-25
want	47
want _ $	56
want _ alive	17
want _ anymore	20
want _ ask	-21
want _ at	-31
want _ back	-21
want _ be	68
want _ blow	14
want _ but	14
want _ cut	16
want _ dead	28
want _ die	47
want _ disappear	17
want _ do	27
want _ end	22
want _ exist	31
want _ feel	-15
want _ find	36
want _ forever	34
want _ get	-14
want _ go	-54
want _ his	-20
want _ home	-45
want _ hurt	30
want _ hurting	-22
want _ into	-22
want _ kill	31
want _ leave	-16
want _ life	-26
want _ like	-23
want _ live	14
want _ lol	19
want _ message	-14
want _ my	-28
want _ of	-23
want _ out	-23
want _ pain	-29
want _ put	22
want _ rest	25
want _ ring	-19
want _ run	28
want _ see	-41
want _ sleep	23
want _ stab	33
want _ stop	-31
want _ talk	-20
want _ this	14
want _ wake	26
want _ want	-30
want _ •	28
want a	-47
want all	-31
want die	106
want it	54
want me	-59
want my	-77
want out	108
want peace	-26
want revenge	-15
want the	-29
want this	-30
want to	-28
want us	-16
wanted	-59
wanted _ be	15
wanted _ now	-19
wanted this	-14
wanted to	-36
wanting	50
wanting to	51
wants	-28
wants _ $	23
wants _ back	-19
wants _ die	40
wants _ me	-16
wants _ meet	-22
wants _ of	14
wants _ since	15
wants me	-38
wants out	38
wants to	15
war _ tot	25
ward	80
ware	51
ware _ $	21
ware _ geboren	14
ware ich	16
waren	46
wart*	-22
warum	-24
was	-54
was _ $	-28
was _ 4	22
was _ a	-22
was _ and	-29
was _ anyway	-15
was _ as	-15
was _ at	-14
was _ born	35
was _ but	-15
was _ by	27
was _ do	31
was _ end	17
was _ enough	-21
was _ fault	-15
was _ for	24
was _ him	15
was _ hospital	16
was _ i	-16
was _ it	20
was _ last	35
was _ me	-21
was _ to	35
was _ woman	-15
was a	-63
was about	-17
was abusive	-35
was always	20
was an	72
was born	-40
was clean	44
was dead	67
was doing	31
was done	-16
was for	33
was goodbye	86
was hard	-16
was i	21
was in	31
was it	-25
was kind	21
was little	-14
was my	-49
was never	54
was no	-44
was nothing	-22
was raped	35
was so	-19
was supposed	-16
was the	-42
wast*	-14
waste	78
waste _ $	23
waste _ space	17
waste of	71
watc*	-58
watch	-22
watched	-17
watching	-22
watching the	-18
water $	-21
water _ $	35
way	38
way _ $	43
way home	113
way i	-52
way out	50
ways	23
ways to	40
we	-158
we _ get	-18
we _ he	-16
we _ it	-15
we _ not	-20
we all	23
we argue	40
we could	-16
we fight	36
we fought	39
we had	-24
we share	25
we still	16
we were	-38
weap*	115
weapon	115
wear	41
wear _ i	24
wear what	32
wear*	-35
wearing	-35
wedd*	-32
wedding	-32
wedding $	-18
week	-36
week $	21
week _ my	-19
week and	-43
week i	22
week*	-67
weekend	-26
weekends	-24
weekly	-17
weeks	-25
weeks $	-29
weeks ago	19
weg	23
weg _ $	21
weh	-32
weht*	78
wehtun	78
wehtun $	45
wein*	-38
weine	-15
weinen	-38
weinen $	-38
weird $	-29
weird _ $	30
weiss	-29
weiss nicht	-18
weit*	102
weiter	-36
weiter $	-36
weiterleben	82
weiterleben $	82
welc*	-43
welcome	-43
well	-79
well $	-42
welt	-29
welt _ $	-14
wenn	38
wenn _ bringt	-14
wenn _ gehe	-18
wenn _ weg	25
wenn sie	30
went	-41
went _ and	-15
went _ her	-17
went _ jonas	15
went _ the	36
went _ to	40
went back	14
went swimming	-14
went well	-16
werde	-27
werde mich	-16
were	-68
what	-46
what _ and	26
what _ anymore	-19
what _ do	-17
what _ i	-27
what _ is	-20
what _ life	56
what _ me	39
what _ my	-21
what _ of	28
what _ one	44
what _ point	19
what _ the	-14
what _ there	15
what _ to	45
what _ wear	25
what _ with	-16
what _ wrong	-20
what a	-44
what are	-16
what comes	-27
what for	33
what happens	55
what he	28
what i	53
what is	27
what it	-17
what to	-53
what was	41
what would	-20
what you	-16
whatever	20
whatsapp	-27
wheel	28
wheel $	28
when	55
when $	54
when _ a	-33
when _ am	34
when _ are	14
when _ dad	-15
when _ drinks	35
when _ feel	19
when _ find	19
when _ gone	19
when _ got	-14
when _ little	-16
when _ no	29
when _ nobody	16
when _ numb	14
when _ said	24
when _ say	26
when _ them	-16
when _ think	-14
when _ was	-19
when daddy	-24
when does	-20
when he	75
when his	-61
when i	40
when is	-23
when my	-18
when she	31
when the	-22
when they	34
when we	49
when you	32
when*	16
whenever	16
whenever i	20
whenever we	20
whens	-19
whens pickup	-19
wher*	20
where _ $	45
where _ am	27
where _ are	-16
where _ find	-31
where _ is	14
where _ me	-18
where _ parks	18
where _ tonight	-30
where can	-23
where do	-16
where he	18
where i	61
where it	-16
where my	-26
where she	-32
where to	-44
where you	-31
wherever	20
wherever i	20
whet*	-17
whether	-17
which	63
which _ $	28
which bridge	57
while $	-17
while _ $	19
while you	-14
who	31
who _ $	46
who _ am	-18
who _ find	24
who _ harms	15
who _ it	17
who _ me	29
who _ talk	15
who _ the	-15
who _ with	-15
who _ young	16
who can	17
who die	33
who does	-21
who has	-19
who he	-14
who hurt	-38
who self	29
who to	33
who would	51
whole	28
whole _ of	18
whole bottle	22
why $	-52
why _ came	-14
why _ even	16
why _ feel	18
why _ hurt	-15
why _ i	65
why _ keep	47
why _ you	-23
why am	32
why can	29
why could	27
why did	-32
why do	43
why does	-25
why i	69
why not	14
why will	-20
why would	-23
wie	-26
wied*	53
wieder	53
wieder $	52
wieder aufwachen	24
wife _ $	25
wife _ about	-14
wife _ i	-15
wife _ kids	15
wife _ me	-24
wife _ that	-25
wife and	-17
wife hit	-47
wife i	31
wife talks	-14
will	102
will $	137
will _ $	29
will _ a	19
will _ acid	26
will _ alone	-15
will _ and	17
will _ aufwachen	14
will _ away	-18
will _ be	44
will _ dad	23
will _ do	-25
will _ find	-24
will _ for	-16
will _ from	21
will _ her	20
will _ him	21
will _ his	38
will _ it	16
will _ leave	16
will _ leben	22
will _ let	18
will _ live	40
will _ me	36
will _ my	-16
will _ need	27
will _ over	-15
will _ pick	-25
will _ see	41
will _ sein	25
will _ something	17
will _ sorry	14
will _ talk	-19
will _ the	-34
will _ there	-17
will _ this	-15
will _ to	-28
will _ umbringen	28
will _ up	-34
will _ wehtun	39
will _ wieder	-22
will _ with	38
will _ without	38
will _ you	-27
will _ •	16
will always	-15
will and	22
will be	-48
will beat	26
will break	87
will bring	-22
will change	-54
will come	-36
will dass	-17
will die	-99
will do	47
will drive	19
will einfach	36
will end	44
will find	35
will get	-23
will give	-16
will hang	40
will have	23
will hit	20
will ich	14
will ihn	-21
will ihr	48
will it	-17
will keinen	-52
will kill	46
will leave	-21
will make	-26
will mich	-20
will never	-68
will nicht	54
will not	83
will put	-45
will reject	-24
will say	-16
will sich	39
will sterben	37
will to	45
will tot	26
will wieder	-28
will •	57
wind*	-27
window	-19
wine	-67
wine $	30
wine and	-14
wint*	-14
winter	-14
wipe	-49
wipe my	-16
wir	-34
wish	91
wish _ $	-24
wish _ could	-17
wish _ dead	31
wish _ my	19
wish _ never	27
wish _ was	54
wish _ would	-23
wish _ •	20
wish he	-53
wish i	37
wish me	-19
wish she	-21
wish someone	16
wish that	37
wish the	55
wish to	56
wish*	53
wished	-14
wished me	-14
wishes	49
wishing	18
with	20
with $	-61
with _ again	-41
with _ and	-21
with _ baby	19
with _ bat	26
with _ because	-27
with _ but	-20
with _ car	14
with _ cat	-18
with _ cigarette	17
with _ ex	-16
with _ friend	-15
with _ from	21
with _ i	15
with _ in	84
with _ inside	22
with _ it	25
with _ life	16
with _ lighter	19
with _ machete	19
with _ need	22
with _ new	-15
with _ nudes	16
with _ of	16
with _ parents	-44
with _ sister	-18
with _ soon	24
with a	102
with an	-15
with anybody	-28
with anyone	-34
with blood	35
with dad	46
with dating	-15
with her	-83
with him	49
with his	16
with it	30
with life	77
with me	-78
with my	-19
with someone	-15
with that	-27
with the	-61
with their	-17
with them	14
with this	19
with two	-23
with what	-20
with*	-16
withdrawal	-34
without	30
without _ $	-20
without _ him	-14
without _ is	17
without _ like	18
without _ not	23
without a	-14
without her	30
without him	-14
without pain	28
without thinking	-20
woche	-19
wohn*	30
wohnung	30
wohnung $	-18
woke	42
woke _ with	24
woke up	43
woman	-59
woman and	-23
women	-30
women $	-22
won	-15
won the	-14
wond*	16
wonder	45
wonder if	-21
wonderful	-24
word	17
word $	-26
word from	45
words	-37
work	-32
work $	26
work _ $	-49
work _ and	31
work again	51
work and	24
work at	-20
work is	-25
work tomorrow	-22
work*	-33
worked	-31
worked _ a	-15
world	112
world _ $	25
world _ turning	-17
world and	25
world collapsed	-17
world is	26
worr*	-30
worried	-15
worried $	14
worried about	-19
worry	-60
worry about	-17
worry i	-29
worse	54
worse $	15
worse _ the	26
worst	-59
worst $	-17
worst _ my	-17
worst _ of	-17
wort*	24
worth	49
worth living	24
worthless	24
worthless and	43
would	188
would _ be	-19
would _ before	25
would _ call	-15
would _ come	25
would _ devastated	-16
would _ even	49
would _ fight	20
would _ for	44
would _ have	-14
would _ here	-21
would _ i	21
would _ in	-40
would _ it	35
would _ kids	29
would _ me	38
would _ my	20
would _ notice	-15
would _ off	14
would _ relief	16
would _ stop	18
would _ text	-14
would _ the	27
would _ to	-43
would _ up	21
would _ with	24
would _ without	19
would all	19
would be	88
would been	-48
would call	17
would consider	-16
would do	54
would find	45
would get	25
would hang	-41
would have	-16
would he	25
would just	-38
would kill	25
would like	-22
would miss	27
would never	-32
would not	95
would only	-52
would say	-68
would she	38
would shoot	15
would show	18
would still	-34
would wait	28
would write	-27
would •	-16
wozu	40
wris*	86
wrist	57
wrist _ $	33
wrist so	24
wrists	86
write	-141
write _ $	-21
write her	-30
write here	15
write him	-14
write me	-34
write to	-28
writes	-27
writing _ $	-19
writing _ me	-18
writing _ my	16
writing my	29
writing this	17
writing to	-21
written	33
written the	17
wrong	-69
wrong _ me	-15
wrote _ and	-15
wrote _ ex	-15
wrote _ letters	23
wrote _ note	29
wrote _ to	15
wrote _ tonight	30
wrote a	40
wrote everyone	15
wrote her	-17
wrote him	-20
wrote it	-14
wrote me	-51
wrote the	59
wrote three	14
wrote to	-34
wuns*	30
wunschte	30
wunschte ich	30
wurde	31
x	-28
x $	-28
xx	-14
xx $	-14
y	39
y _ despertar	18
y _ el	25
y _ me	17
y _ morir	16
y _ quiero	26
y a	24
y no	17
ya	59
ya $	-37
ya _ es	-15
ya _ las	31
ya _ me	-43
ya _ quiere	-18
ya _ quiero	17
ya escribi	59
ya tengo	53
year	-27
year _ $	-16
years	-61
years $	-28
years _ i	-31
years ago	-63
years since	19
yell	-26
yell*	-18
yelled	-21
yelling	-23
yelling at	-19
yellow	26
yesterday _ •	15
yesterday he	27
yet	-37
yet $	-40
yo	-23
you	-159
you $	-63
you _ $	18
you _ 20	17
you _ all	23
you _ better	17
you _ did	17
you _ from	17
you _ he	-19
you _ kind	20
you _ me	-26
you _ mum	20
you _ not	-14
you _ other	21
you _ sorry	59
you _ this	33
you _ to	-49
you _ who	17
you _ you	-19
you all	154
you and	-20
you are	-51
you call	-16
you do	-44
you ever	-32
you feel	-14
you for	46
you get	21
you go	-24
you have	-43
you i	-16
you know	39
you need	-17
you on	42
you speak	-15
you take	31
you think	-33
you to	20
you want	-21
you will	28
youn*	-24
young	33
young $	33
younger	-24
your	-112
your _ $	-19
your*	18
yourself	-26
yourself $	-23
zeit	-19
zers*	-25
zerstort	-25
zerstort $	-25
zind*	54
zindagi	54
zindagi khatam	54
zomb*	-23
zombie	-23
zu	39
zu _ $	20
zu gehen	18
zu ihm	-37
zu leben	34
zu nehmen	18
zu schreiben	-20
zu springen	35
zu veroffentlichen	24
zug	-34
zum _ $	18
zum zug	-67
zuru*	-17
zuruckkommt $	-14
zusa*	-20
zusammen	-20
zwei	-29
zwei _ $	-14
•	-88
• $	93
• _ $	-66
• _ a	-41
• _ after	-16
• _ all	-16
• _ am	-37
• _ be	-15
• _ but	32
• _ help	24
• _ home	51
• _ i	14
• _ in	-20
• _ is	14
• _ it	-18
• _ je	32
• _ left	16
• _ me	44
• _ never	18
• _ not	-28
• _ of	-14
• _ off	-24
• _ on	39
• _ parents	17
• _ quiero	28
• _ the	24
• _ they	-28
• _ was	-15
• _ when	15
• _ would	14
• _ yesterday	14
• _ •	-73
• after	-23
• again	-25
• and	-23
• at	-14
• but	33
• find	26
• he	-41
• in	-28
• is	121
• like	-15
• me	-18
• my	31
• myself	15
• not	-48
• off	-40
• on	-18
• really	-24
• the	66
• they	-37
• when	32
• with	-19
• would	22
• yesterday	28
• •	-51
""",
    'urge': """\
~	-446
!	-86
!look.high	158
!seek.high	113
!send.high	98
!text.high	247
!through.high	49
!word.weak	-55
!•	25
.-	-38
.i	-61
.i+they	135
.i+they-	39
.i+you	-90
.i+you+they	-21
.i-	-91
.they	132
.they-	55
.you	-71
.you+they	-26
.you-	-24
10	13
10 _ $	15
10 _ now	17
10 days	-15
10 right	33
12	36
12 _ the	36
12 and	42
2am	16
3	53
3 _ $	49
3 _ and	15
3 months	54
3 weeks	16
30	-15
40 and	-13
5	34
5 _ $	29
8 $	-22
9	29
9 $	18
?	-34
?-	-48
?i	-64
?i+they	184
?i+they-	-19
?i+you	-31
?i+you+they	20
?i-	60
?they	45
?they-	-29
?you-	-15
^ _ $	28
^ _ 12	33
^ _ a	90
^ _ aguanto	40
^ _ ai	-23
^ _ all	-21
^ _ aller	38
^ _ always	21
^ _ am	38
^ _ amiga	-34
^ _ and	47
^ _ aniversario	28
^ _ are	-24
^ _ arrete	25
^ _ as	-23
^ _ ask	63
^ _ asking	16
^ _ at	-22
^ _ auf	40
^ _ be	40
^ _ been	28
^ _ best	-13
^ _ bin	-26
^ _ birthday	-47
^ _ block	-53
^ _ bon	-29
^ _ boyfriend	-16
^ _ break	-24
^ _ breaking	31
^ _ burn	-22
^ _ bye	46
^ _ call	38
^ _ called	-31
^ _ can	-38
^ _ casa	16
^ _ ce	27
^ _ chamar	42
^ _ chat	27
^ _ check	24
^ _ checked	-13
^ _ checking	39
^ _ closure	17
^ _ comment	28
^ _ contact	62
^ _ could	33
^ _ court	-13
^ _ dan	18
^ _ dass	-16
^ _ daughter	-41
^ _ decir	29
^ _ decirle	30
^ _ dejar	15
^ _ dejo	-14
^ _ dela	22
^ _ deleted	-25
^ _ dey	40
^ _ did	-19
^ _ die	15
^ _ do	-16
^ _ does	-27
^ _ dois	-15
^ _ done	-16
^ _ dormir	-17
^ _ dreamed	-19
^ _ driving	15
^ _ drop	13
^ _ drunk	14
^ _ dying	-21
^ _ e	-16
^ _ ein	21
^ _ einfach	-14
^ _ ela	41
^ _ en	-34
^ _ ended	-13
^ _ er	-15
^ _ escreveu	-15
^ _ escribi	-27
^ _ escribirle	56
^ _ est	-33
^ _ esta	-16
^ _ eu	30
^ _ evening	20
^ _ ex	-62
^ _ extrano	-15
^ _ falar	43
^ _ falta	-16
^ _ faut	20
^ _ feel	26
^ _ feels	-15
^ _ finger	59
^ _ flowers	66
^ _ for	-25
^ _ freundin	-16
^ _ from	67
^ _ ganas	23
^ _ gesagt	-13
^ _ geschrieben	44
^ _ going	27
^ _ goodbye	-13
^ _ got	-19
^ _ habe	-66
^ _ haben	-37
^ _ hacer	-20
^ _ had	14
^ _ hang	-13
^ _ happen	23
^ _ happy	13
^ _ has	-25
^ _ hasse	-15
^ _ hate	-42
^ _ he	-18
^ _ heart	25
^ _ her	-81
^ _ hey	57
^ _ him	-56
^ _ his	-33
^ _ hope	-15
^ _ hurt	-20
^ _ husband	-19
^ _ ich	94
^ _ if	17
^ _ ihr	16
^ _ in	-35
^ _ it	71
^ _ je	79
^ _ jetzt	15
^ _ just	17
^ _ kann	17
^ _ kar	33
^ _ keep	82
^ _ keeps	-21
^ _ keine	-13
^ _ kill	-15
^ _ know	39
^ _ ko	36
^ _ kurz	24
^ _ l	15
^ _ la	72
^ _ le	39
^ _ letter	96
^ _ like	26
^ _ liking	22
^ _ little	44
^ _ llamar	-48
^ _ llamarla	39
^ _ llamarlo	23
^ _ llamo	37
^ _ lo	-13
^ _ look	44
^ _ looked	-13
^ _ m	-15
^ _ mais	-13
^ _ make	-16
^ _ mal	13
^ _ mandando	20
^ _ mandar	54
^ _ mandarle	44
^ _ mande	-15
^ _ mann	-13
^ _ mas	28
^ _ matar	-18
^ _ mensagem	-36
^ _ mensaje	21
^ _ message	18
^ _ messaged	-29
^ _ messages	-17
^ _ mich	16
^ _ midnight	24
^ _ might	38
^ _ minha	-13
^ _ mir	-14
^ _ miss	-26
^ _ mit	15
^ _ mochte	35
^ _ moi	20
^ _ mom	-15
^ _ mucho	20
^ _ muero	58
^ _ muss	47
^ _ my	23
^ _ na	31
^ _ ne	-30
^ _ never	-26
^ _ night	-13
^ _ no	-39
^ _ noch	-39
^ _ normal	-14
^ _ not	-56
^ _ now	-17
^ _ numero	-17
^ _ o	62
^ _ of	63
^ _ off	-22
^ _ office	-16
^ _ on	20
^ _ one	52
^ _ open	33
^ _ or	61
^ _ otra	14
^ _ ou	30
^ _ our	-13
^ _ outside	21
^ _ ouvir	37
^ _ para	28
^ _ paro	35
^ _ passer	28
^ _ perfil	-17
^ _ please	-16
^ _ plus	-20
^ _ point	-34
^ _ por	65
^ _ promised	15
^ _ punto	18
^ _ qu	-18
^ _ quase	46
^ _ quero	-21
^ _ quiere	-35
^ _ quiero	-18
^ _ quoi	-36
^ _ raha	34
^ _ really	25
^ _ replied	-18
^ _ repondre	33
^ _ respondeu	20
^ _ respondo	44
^ _ rufe	13
^ _ s	30
^ _ saber	22
^ _ says	-31
^ _ scared	-13
^ _ schau	14
^ _ schreib	32
^ _ se	29
^ _ sein	45
^ _ seine	21
^ _ send	17
^ _ sending	55
^ _ shaking	14
^ _ should	-56
^ _ si	82
^ _ sich	-16
^ _ sie	43
^ _ smash	-14
^ _ so	-19
^ _ somebody	22
^ _ son	46
^ _ still	-25
^ _ stop	34
^ _ su	82
^ _ syang	55
^ _ take	21
^ _ talk	-20
^ _ talked	-18
^ _ talking	-16
^ _ tanto	30
^ _ tellement	24
^ _ text	-24
^ _ texts	-13
^ _ the	-48
^ _ there	-22
^ _ these	-17
^ _ thumb	43
^ _ time	-25
^ _ to	44
^ _ today	40
^ _ todo	-21
^ _ too	18
^ _ triste	-25
^ _ tudo	-19
^ _ typed	49
^ _ typing	43
^ _ uberlege	23
^ _ um	34
^ _ uma	-16
^ _ unblocking	44
^ _ up	-45
^ _ urge	83
^ _ use	50
^ _ vais	47
^ _ ver	43
^ _ verla	92
^ _ vermisse	-28
^ _ veut	-13
^ _ veux	33
^ _ voy	30
^ _ wait	28
^ _ waiting	-23
^ _ wan	52
^ _ want	-35
^ _ wanted	-20
^ _ wants	-40
^ _ war	-17
^ _ was	-27
^ _ watching	-30
^ _ we	-18
^ _ weird	36
^ _ went	-28
^ _ werde	-14
^ _ what	-21
^ _ who	20
^ _ will	20
^ _ with	-13
^ _ written	18
^ _ wurde	16
^ _ years	-18
^ _ you	-52
^ _ •	-100
^ a	-41
^ about	103
^ all	19
^ ayudame	46
^ been	-18
^ bin	46
^ blocked	-16
^ bloqueei	-14
^ can	43
^ checking	52
^ considering	38
^ day	16
^ deberia	106
^ devo	55
^ did	-15
^ dil	17
^ do	20
^ doi	-13
^ dois	77
^ driving	25
^ drunk	20
^ dying	26
^ e	48
^ ela	-35
^ ele	-34
^ elle	-16
^ er	-37
^ est	36
^ estoy	93
^ fuck	35
^ fui	-24
^ going	62
^ good	-31
^ gusto	58
^ habe	20
^ have	-14
^ having	28
^ he	-105
^ heading	24
^ help	52
^ heute	18
^ hey	-22
^ hi	-20
^ his	-46
^ hold	19
^ hoping	-20
^ how	-63
^ i	-106
^ ich	48
^ if	-58
^ it	17
^ j	52
^ just	15
^ la	-17
^ le	49
^ liguei	-15
^ liked	-16
^ literally	21
^ lo	14
^ lol	-13
^ looking	13
^ ma	-14
^ mandei	-48
^ maybe	89
^ me	63
^ meine	-22
^ mi	-62
^ might	20
^ minha	-13
^ mon	-23
^ must	39
^ my	-77
^ nao	-31
^ necesito	86
^ new	21
^ nobody	-14
^ not	-24
^ olhei	-18
^ one	80
^ our	-37
^ para	-62
^ part	29
^ planning	44
^ preciso	34
^ que	32
^ queria	28
^ quero	47
^ quiero	67
^ quisiera	17
^ ready	21
^ same	-17
^ sending	72
^ sera	54
^ she	-104
^ should	52
^ si	-17
^ sie	-25
^ sinto	-25
^ soll	73
^ sorry	-13
^ stop	34
^ survived	-16
^ talk	23
^ tempted	23
^ tengo	83
^ thank	13
^ thanks	-15
^ that	-19
^ the	30
^ there	-40
^ they	-26
^ thinking	102
^ to	44
^ trying	44
^ ugh	13
^ vou	82
^ voy	21
^ we	-17
^ wenn	-15
^ went	-18
^ what	16
^ why	-45
^ will	-28
^ wir	-38
^ would	120
^ wozu	-38
^ writing	27
^ y	19
^ ya	-19
^ •	-68
a	-41
a _ about	-17
a _ are	31
a _ at	-13
a _ bon	-29
a _ casa	42
a _ christmas	18
a _ de	23
a _ ex	-30
a _ from	-14
a _ her	23
a _ his	26
a _ historias	30
a _ i	-19
a _ it	-13
a _ je	22
a _ l	13
a _ la	-21
a _ le	-18
a _ letter	19
a _ note	15
a _ novio	-24
a _ nuevo	-24
a _ number	21
a _ of	-25
a _ page	15
a _ que	18
a _ see	-15
a _ should	17
a _ su	23
a _ sus	30
a _ the	-15
a _ to	45
a _ tout	-13
a _ with	31
a _ •	-17
a book	-15
a ecrit	31
a ella	-13
a escribir	25
a guy	-14
a hotline	-18
a huge	13
a ir	13
a l	18
a la	-13
a llamar	13
a loser	-20
a lui	-16
a matar	-19
a meme	36
a merry	18
a mistake	30
a new	16
a note	32
a punto	18
a quick	20
a quoi	-29
a repondu	25
a sec	14
a voice	16
a voz	37
ab	15
ab _ schreiben	20
ab _ zu	20
about	48
about _ and	18
about _ back	13
about _ feelings	-16
about _ he	-16
about _ her	43
about _ hit	15
about _ hotline	-17
about _ mutual	17
about _ to	14
about _ together	15
about a	-14
about asking	17
about calling	50
about dinner	-17
about her	-53
about him	-27
about it	-31
about ringing	22
about the	-15
about to	155
acab*	-21
acci*	24
accidentally	27
acco*	13
account	13
after	14
after 3	59
after _ $	34
after _ months	52
again _ $	28
again _ again	17
ago $	-24
ago _ i	29
agora	30
agora $	14
agora _ $	16
agua*	33
aguanto	33
aguanto _ voy	26
aguanto mas	40
ague*	26
aguento	26
aguento vou	14
ahora	45
ahora _ $	45
ahora mismo	47
ai	-40
ai _ $	-33
ai _ d	21
ai _ de	-34
ai _ hier	-20
ai _ je	-14
ai _ la	-25
ai _ numero	15
ai _ son	-21
ai craque	-13
ai ecrit	-13
ai le	20
ai pas	-45
ai son	63
aidez	29
aidez moi	29
airport	13
airport $	13
al	-17
al _ $	-17
algu*	31
alive	-18
all	-57
all _ $	-56
all _ i	22
all _ out	18
all day	-15
all evening	13
all week	-16
alle	-17
aller	38
alles	-19
allo*	-29
allowed	-29
allowed to	-29
alone	-46
alone $	-18
alone _ $	-19
alre*	-21
already	-21
alwa*	23
always	23
always _ $	-13
always _ on	44
always _ to	15
am	47
am _ allowed	-29
am _ an	13
am _ ask	13
am _ away	40
am _ break	19
am _ call	20
am _ close	40
am _ die	-14
am _ her	17
am _ his	37
am _ in	-16
am _ know	-28
am _ look	27
am _ my	-23
am _ of	-15
am _ over	56
am _ reply	29
am _ respond	17
am _ supposed	-16
am _ tempted	55
am _ there	69
am _ with	-18
am _ write	14
am about	41
am calling	13
am drunk	14
am finally	-19
am going	30
am i	-25
am itching	15
am just	-13
am not	-73
am now	26
am one	39
am outside	21
am over	-30
am scared	-20
am shaking	14
am so	25
am sorry	37
am this	43
am typing	75
am writing	17
amiga quiere	-34
amo	30
amo $	38
an	30
an _ ago	22
an _ denken	-25
an _ i	-19
an _ to	43
an apology	19
an email	17
an hour	18
an order	-29
and _ $	-26
and _ about	22
and _ again	17
and _ am	42
and _ around	-13
and _ can	-16
and _ do	19
and _ dying	32
and _ going	-14
and _ have	-20
and _ her	-15
and _ him	40
and _ his	-13
and _ i	14
and _ is	49
and _ it	22
and _ killing	20
and _ know	15
and _ no	-16
and _ not	-21
and _ of	18
and _ out	-29
and _ pas	-25
and _ phone	17
and _ post	14
and _ really	14
and _ said	-22
and _ same	25
and _ the	21
and _ thumb	14
and _ to	37
and _ typing	20
and _ want	73
and _ wrote	15
and again	17
and ai	-19
and ask	-18
and deleted	60
and deleting	44
and go	-23
and hang	23
and his	15
and i	15
and ill	16
and it	17
and keeps	-13
and knock	13
and my	35
and she	-30
and tell	20
and the	31
and your	13
ange*	-28
angeschaut	-16
angeschaut $	-16
angry	-17
aniv*	24
aniversario	24
anoc*	-13
anoche	-13
another _ $	-13
another _ without	24
another day	24
anru*	106
anrufen	63
anrufen $	56
answ*	89
answer	99
answer $	76
answer _ $	20
antw*	44
antworte	29
antworte _ nicht	30
antworten	15
antworten $	15
anym*	-23
anymore	-23
anymore $	-16
anyt*	-34
anything	-33
anything _ have	-15
anything _ her	-30
anything _ talk	20
anything _ to	15
anzu*	102
anzurufen	48
anzurufen $	48
apol*	49
apologized and	13
apology	32
appe*	61
appele	-14
appeler	74
appeler $	55
appeler _ $	16
appeler _ soir	19
appeler ce	19
approach	16
approach _ ex	16
approach my	16
are _ a	26
are you	44
arou*	-22
around	-22
arre*	16
arrete	19
arrete _ de	25
arrete pas	25
as	-37
as _ no	-17
ask	94
ask _ am	-28
ask _ friend	18
ask _ he	27
ask _ i	-30
ask _ if	16
ask _ is	23
ask _ out	-14
ask _ sister	17
ask _ to	-15
ask _ why	15
ask _ •	84
ask his	23
ask how	-20
ask my	-15
ask our	24
ask •	84
asked _ am	18
asked _ i	17
asked how	18
aski*	24
asking	24
asking _ $	13
at	20
at $	15
at 8	-18
at _ $	-20
at _ airport	13
at _ door	21
at _ every	15
at _ for	16
at _ gym	14
at _ last	-14
at _ now	-13
at _ parents	-22
at _ where	40
at her	46
at his	61
at lunch	23
at my	-20
audio	15
audio $	17
auf	35
auf _ profil	22
auf _ zu	30
auf sein	22
aufh*	33
aufhoren	41
aufhoren _ $	-13
aufhoren _ weinen	-13
aufhoren zu	-13
aujo*	-17
aujourd	-17
aujourd _ $	-16
aujourd hui	-17
avec	-24
avec _ $	-20
away	17
away from	35
ayer	-39
ayer $	-31
ayud*	46
ayudame	46
ayudame a	46
back _ him	13
back _ see	30
back and	18
back from	15
back if	-16
back in	16
back to	-15
back with	-18
back*	27
bad _ $	-33
bad _ now	-28
bad right	-28
bahut	42
bahut _ hai	47
bail	-15
bar	44
bar _ works	29
bar he	17
be	-36
be _ $	-33
be _ alone	-16
be _ by	-18
be _ i	13
be _ if	33
be _ the	38
be a	26
be at	40
be left	-14
be mad	23
be so	25
beba*	-25
because _ be	17
because _ do	13
because _ the	-15
because _ will	17
because of	-19
been _ $	-13
been _ and	19
been _ at	15
been _ days	22
been _ myself	20
been _ weeks	16
been fighting	21
been looking	15
befo*	44
before	44
before _ $	25
before _ text	20
before bed	23
before i	18
beg	14
beg _ come	15
beg _ to	14
being	-30
being _ is	-13
best	-29
best friend	-21
better $	15
big	-22
big _ $	-16
bin _ davor	24
bin _ dem	30
bin _ ihn	13
bin kurz	24
bin so	-17
birthday $	38
birthday _ i	-16
block	-55
block _ $	-53
block her	-33
block him	-21
blocked _ $	17
blocked me	21
bloq*	-22
bloqueei	-14
bon	-30
bon _ $	-14
bon lui	-16
book	-17
boss	-27
boss $	-20
bot	-27
bot $	-17
botao	27
botao _ $	27
botao de	27
boyf*	-29
boyfriend	-29
brain	-13
brb	29
brea*	-19
break	34
break _ $	41
break _ contact	65
break _ with	-38
break no	65
break up	-40
breaking _ $	13
breaking _ contact	13
breaking no	13
breakup	-19
breakup $	-16
brin*	-14
bring	-18
bring _ um	-14
bringt	-14
broke	-13
buil*	26
building	26
building $	28
bump	16
bump _ her	16
bump into	16
burn	-29
busc*	21
buscar	24
but	-25
but _ am	-16
but _ know	13
but _ not	-13
but i	14
butt*	36
button	38
button $	39
by	17
by _ $	-27
by _ and	13
by _ at	23
by _ flat	14
by her	37
by his	16
by mistake	-16
bye	29
bye $	36
c	-17
c est	-14
ca	-26
cafe	28
call	172
call $	33
call _ $	85
call _ and	-21
call _ mom	-17
call _ now	27
call _ tomorrow	16
call _ up	30
call am	52
call and	63
call button	20
call from	22
call her	-19
call my	-21
call*	63
called $	39
called _ $	-26
called _ ask	-23
called _ i	16
called her	-22
called to	-16
calling	83
calling $	78
calling _ hotline	-17
calling a	-17
calling her	19
calling me	-16
came	-18
can	67
can _ $	21
can _ another	22
can _ ask	-32
can _ break	24
can _ get	21
can _ her	18
can _ him	-13
can _ hurt	19
can _ in	26
can _ keep	15
can _ looking	16
can _ no	21
can _ resist	36
can _ stop	29
can _ text	28
can _ to	-43
can _ want	13
can go	24
can i	49
can not	48
can you	-36
cans*	-26
cansada	-15
car	-38
car _ $	-29
cara	-48
carta	22
casa	49
casa $	27
casa _ $	42
casa dela	38
casa dele	20
ce	40
ce _ je	46
ce que	38
cero	23
cero $	23
cham*	46
chamar	55
chamar ele	27
chan*	-20
chance $	-18
chat	73
chat _ $	53
chat _ open	22
chat is	21
chea*	-13
chec*	66
check _ $	-15
check _ last	25
check _ page	-19
check _ seen	25
check _ she	13
check _ today	-19
check her	14
check if	19
check in	-13
checked	-20
checked _ profile	-13
checked his	-13
checking	67
checking _ $	17
checking _ location	69
checking _ she	26
checking _ unblocked	40
checking his	41
checking if	29
checking in	-17
chest	18
chez	28
chez elle	28
chri*	14
christmas	14
class	-27
class $	-21
clean	-13
clos*	21
close	36
close _ $	42
close _ texting	35
close to	38
closure	27
closure _ i	15
closure so	15
com _ dedo	27
com _ no	27
com ela	27
com o	17
come	-30
comi*	-18
comigo	-14
comment	20
comment on	27
como	-14
con	-16
con _ $	-19
con ella	16
cong*	13
cons*	26
considering	38
cont*	67
contact	45
contact $	61
contact _ $	-14
contact _ ex	30
contact _ her	-17
contact _ not	13
contact her	-15
contact my	30
contacto	22
contacto _ $	23
contacto cero	23
contesta	-31
contesta $	-31
contestarle	60
contestarle $	64
conv*	42
conversation	31
conversation _ my	29
conversation with	37
copi*	-13
copine	-13
cora*	-14
cosas	-25
could	48
could _ about	19
could _ and	19
could _ him	29
could just	34
could tell	23
coun*	-38
counts	-18
cour*	37
course	39
course $	39
court	-14
cousin to	14
craq*	20
craque	20
craque _ ai	-13
crav*	96
craving	96
cried	-20
cry	-19
cryi*	-22
crying	-22
cuen*	17
cuenta	17
cump*	34
cumpleanos	34
cut	-44
cut _ bad	-17
cut _ right	-15
cut so	-17
d _ $	-13
da	-25
da _ $	-21
dad	-18
dan	18
dan _ de	18
dan ganas	18
dar	49
dar _ $	29
darf	32
darf ich	32
das	-22
dass	-20
dass _ $	-21
dass _ liebe	16
dati*	-14
dating	-14
daug*	-43
daughter	-43
daughter _ so	-40
daughter is	-40
davon	20
davon _ zu	20
davon ab	20
davor	24
davor _ $	18
davor _ anzurufen	18
davor ihn	18
day $	-50
day 12	44
day _ and	36
day _ the	35
day _ to	24
days	-18
days _ $	-16
days _ am	-21
days _ can	19
days _ i	31
days before	19
days i	-20
de	53
de _ appeler	39
de _ casa	-25
de _ ce	19
de _ de	29
de _ ecrire	18
de _ ela	18
de _ en	-17
de _ instagram	35
de _ le	20
de _ para	17
de _ por	-13
de _ que	-31
de _ si	34
de _ su	34
de el	21
de escribirle	20
de ganas	35
de l	26
de la	41
de le	-36
de ligar	27
de llamarla	18
de lui	26
de mirar	51
de novo	18
de pensar	-14
de regarder	40
de ses	39
de su	-24
de volta	-17
dead	-43
dead $	-17
death	-25
debe*	106
deberia	106
deci*	25
decir	29
decirle	30
decirle que	30
dedo	48
dedo _ botao	27
dedo _ de	27
dedo no	27
dejar _ su	25
dejar de	13
dejo	-20
dela	107
dela $	43
dele $	23
dele _ $	-14
dele*	33
delete	-35
delete _ $	-13
delete _ from	-13
delete _ my	-14
deleted	24
deleted _ and	17
deleted _ number	-32
deleted _ times	35
deleted his	-22
deleted it	60
deleting	44
dem	68
dem _ $	35
dema*	30
den	-14
denk*	-25
denke	-19
denke _ $	-14
denke an	-14
denken	-25
denken $	-25
depr*	-13
der	-28
der _ $	-16
dern*	32
derniere	34
desde	-14
desp*	19
desperate	13
desperate $	13
dest*	-38
destroy	-30
destroy _ $	-29
devant	17
devant chez	19
devo	66
devo _ ela	55
dey	39
dey _ like	38
dey _ me	18
dey _ to	24
dia	-25
dial	71
dial*	118
dialing	118
did	-68
did _ $	-15
did _ send	-13
did _ text	-14
did not	-43
die	-67
die $	-25
die _ $	-37
die _ schon	39
die nachricht	38
died	-16
dil	17
dil _ hai	18
dinn*	-22
dinner	-22
dinner $	-18
dire	31
disa*	-17
disappear	-13
disse	-18
divo*	-18
do	29
do $	-24
do _ a	19
do _ answer	43
do _ approach	16
do _ back	28
do _ do	-29
do _ feel	-13
do _ get	-18
do _ have	-20
do _ him	-17
do _ his	24
do _ i	16
do _ if	-16
do _ make	17
do _ need	-13
do _ or	19
do _ say	32
do _ start	18
do _ still	-13
do _ stop	15
do _ text	31
do _ think	35
do _ to	-51
do _ want	-35
do _ what	34
do _ with	-13
do _ •	49
do i	97
do it	-30
do not	-38
do •	54
does	-48
does _ $	-13
dog	-32
dog $	-17
doi	-13
doing	53
doing $	53
doing _ $	-16
doing so	13
dois	62
dois _ ou	34
dois je	77
door	13
door $	19
dorm*	-25
dormir	-23
draf*	25
drea*	-26
dreamed	-19
driv*	35
drive	13
drive _ his	24
drive _ house	14
drive by	17
driving	36
driving _ his	35
driving _ house	15
driving _ place	26
driving to	36
drop	22
drop _ her	23
drove	-15
drove _ his	-14
drunk	30
drunk _ my	20
drunk and	36
du	-16
dying	19
dying _ $	28
dying _ know	-35
dying to	36
e _ $	-24
e _ me	17
e _ respondi	-17
e dey	19
e ela	-19
e eu	-18
e quero	27
easi*	-15
easier	-15
eat	-21
ecri*	16
ecrirai	-21
ecrirai _ $	-21
ecrire	36
ecrire $	39
ecrire _ $	23
egal	13
ein	13
eine	14
eine _ $	-13
einen	37
einen _ $	23
einf*	14
einfach	14
el	31
el $	-23
el _ cero	23
el _ de	21
el _ el	21
el contacto	23
el dedo	22
el le	22
el movil	17
ela	27
ela $	43
ela me	-19
ele	13
ele $	73
ele _ e	-24
ele _ mandou	13
ele _ respondeu	27
ele de	17
ele ontem	-14
ella	-31
ella $	-35
elle	-34
elle _ repondu	25
em	-22
email	15
email $	26
embo*	-14
embora	-14
empe*	18
empty	-18
empty _ $	-13
en	-22
en _ de	14
enco*	34
encore	34
encore $	36
end	-35
end _ $	-35
end _ on	27
end it	-36
end up	26
ended	-19
ends	-13
enou*	-14
enough	-14
ente*	67
entr*	27
enve*	51
envie	90
envie _ appeler	51
envie _ ecrire	13
envie _ l	22
envie _ la	65
envie _ le	-29
envie _ lui	20
envie d	22
envie de	68
envo*	37
envoye	-22
envoye _ $	-22
envoye un	-22
envoyer	49
envoyer _ $	13
envoyer _ message	13
envoyer un	18
er	-34
er _ geschrieben	14
er _ mich	-15
er hat	-18
er mir	13
er online	37
eras*	-15
escr*	175
escreveu	-15
escreveu _ eu	-15
escribi	-34
escribio _ le	-16
escribio y	17
escribir	25
escribir $	25
escribirle	70
escribirle $	69
escribirle _ $	26
escribo	51
escribo $	35
escrito	21
escu*	13
esqu*	-26
esquecer	-14
esquecer _ $	-14
est _ $	-15
est _ je	43
est _ que	41
est ce	41
esta	36
esta _ $	43
esta en	39
esta noche	22
estar	-13
estoy	76
estoy _ $	-20
estoy _ el	46
estoy _ punto	18
estoy a	18
et	-18
eu _ $	17
eu disse	-15
eu respondi	-17
even	-24
evening $	-27
evening i	21
ever	-25
ever _ me	-14
ever*	-51
every	27
every _ $	18
every _ i	-15
every _ minutes	25
every night	23
every ten	25
everyone	-13
everything	-26
ex	34
ex $	49
ex _ a	-18
ex _ calling	-16
ex _ i	30
ex _ is	30
ex _ me	-16
ex _ my	-24
ex _ to	-13
ex _ what	13
ex and	-18
ex m	-13
ex me	-24
ex that	19
ex tonight	21
ex wants	-17
excuse	13
excuse _ him	14
excuse to	15
exis*	-21
exist	-16
exist $	-14
explain	20
explain myself	18
exs	30
extrano $	13
eyes	16
face	-17
face _ $	-16
face _ i	-15
face _ tonight	-14
face in	-22
face*	38
facebook	33
fake	16
falar	49
falar _ $	36
falar _ ela	35
falar com	53
falta	-18
fath*	-33
father	-33
father $	-25
faut	20
feel _ $	-37
feel _ calling	19
feel _ need	17
feel a	25
feel an	22
feel so	-18
feel*	-26
feelings	-17
feelings $	-17
feels	-33
feels _ $	-14
figh*	15
fight _ to	15
fighting	17
finally _ back	19
finally _ i	-18
finally over	-19
finally texted	19
find	-19
fine	-16
fing*	84
finger	64
finger _ on	14
finger _ the	14
finger is	23
fingers	19
five	20
five _ and	24
five _ i	25
flat	16
flat _ $	28
flow*	69
flowers	69
foi	-14
fois	33
fois $	33
for	-60
for _ $	-33
for _ message	-25
for _ outside	13
for _ to	14
for closure	19
for his	-25
forg*	-64
forget	-55
forget _ $	-52
forget her	-48
frap*	-18
freu*	-33
freundin	-16
freundin will	-14
frie*	-25
friend	-17
friend and	-24
friends $	-13
friends _ $	23
from	43
from _ friends	17
from _ her	27
from _ new	17
from _ number	21
from _ phone	15
from a	32
from him	-13
from his	-13
from messaging	14
from texting	19
from the	-27
from tinder	-18
front of	13
fuck	31
fue	-14
fui	-25
fui a	-22
ganas	52
ganas _ $	67
ganas _ escribirle	20
ganas de	52
gean*	-18
geantwortet	-18
geantwortet $	-18
gebu*	32
geburtstag	32
gehe	-16
geht	19
geht $	25
gera*	47
gerade	47
gern	23
gern _ $	23
gern anrufen	14
gesa*	-16
gesagt	-13
geschrieben	24
geschrieben $	-21
geschrieben _ ich	52
gest*	-26
gestern	-22
get	-31
get _ $	-39
get _ back	-15
get _ my	18
get _ off	19
get _ touch	38
get _ with	14
get a	-13
get this	19
gets	-15
ghos*	-13
gig	18
girl _ his	13
girl in	13
give _ phone	21
give _ to	19
give my	19
glei*	52
gleich	52
go _ $	-53
go _ contact	-31
go _ gig	18
go _ him	-13
go _ his	24
go _ sleep	-14
go _ the	14
go _ therapy	-17
go _ there	13
go _ to	14
go _ without	24
go no	-29
go of	-17
go out	-23
go over	13
go there	31
goes to	15
going	64
going _ $	20
going _ burn	-29
going _ call	13
going _ die	-13
going _ do	-17
going _ end	-14
going _ go	26
going _ her	32
going _ him	34
going _ his	34
going _ if	-16
going _ in	47
going _ it	13
going _ kill	-18
going _ look	23
going _ my	19
going _ myself	-16
going _ now	41
going _ reply	-14
going _ see	-13
going _ shoot	-19
going _ smash	-14
going _ text	-28
going _ the	13
going _ there	72
going _ to	13
going _ use	61
going _ •	-16
going over	64
going round	16
going there	25
going to	23
gone	-43
gone $	-34
good	-55
good $	-15
good _ $	-31
good _ to	-15
good time	-14
good*	-29
goodbye	-21
got	-28
gran*	-15
grat*	29
gratulieren	33
gratulieren $	33
gusto	53
gusto _ i	32
gusto _ na	-28
gusto _ syang	55
gusto ko	44
guy	-50
guy _ $	-18
guy _ tinder	-18
guy from	-24
gym	16
gym _ $	-21
ha _ no	13
ha _ y	13
ha escrito	13
habe	-60
habe _ $	-17
habe _ angeschaut	-15
habe _ auf	-15
habe _ geschrieben	-14
habe _ schon	65
habe die	38
habe ihm	-14
habe ihr	-43
habe sein	20
habe sie	-20
haben	-38
habl*	101
hablar	17
hacer	-29
had	-42
had _ him	-41
had _ my	21
had to	-25
hai	61
hai $	32
hallo	67
halt	25
halt mich	17
hand _ is	19
hand _ the	-21
hand and	20
hand over	-22
hang up	23
happen	22
happy	23
happy _ $	34
happy birthday	36
hard*	38
hardest	40
harm	39
harm in	58
has _ of	28
hasse	-15
hat _ $	-18
hat _ ich	37
hat gesagt	-13
hat geschrieben	45
hat mich	-28
hate	-44
hate _ without	-36
hate mondays	-28
have	-37
have _ $	-53
have _ all	18
have _ fighting	21
have _ get	16
have _ her	15
have _ my	-15
have _ myself	32
have _ next	-17
have _ our	23
have _ see	13
have _ sit	-26
have _ this	19
have _ to	-17
have _ typed	29
have it	17
have not	-13
have written	18
havi*	21
having	21
having a	30
he	-99
he _ $	28
he _ and	-24
he _ do	18
he _ doing	17
he _ her	-25
he _ if	21
he _ ill	14
he _ mad	23
he _ me	13
he _ meet	13
he _ misses	27
he _ ok	22
he _ online	20
he _ so	21
he _ story	20
he _ texted	19
he _ to	-37
he _ with	14
he apologized	14
he blocked	32
he finally	19
he has	18
he is	-31
he left	14
he misses	25
he posted	13
he says	-13
he sees	17
he should	-27
he texted	18
he was	-17
he would	-16
he wrote	17
head*	23
heading	24
heading _ her	24
heal*	-13
hear	20
hear _ $	21
hear _ voice	30
hear her	20
hear his	18
hear*	-21
hearing	-14
hearing _ $	-14
heart	34
heart $	-14
heart _ $	49
heart _ i	13
heart and	13
heart out	20
help	59
help $	23
help _ am	37
help _ not	24
help _ text	24
help i	35
her	165
her $	44
her _ $	31
her _ and	-33
her _ at	21
her _ birthday	14
her _ day	-13
her _ email	17
her _ every	53
her _ for	21
her _ how	14
her _ i	-14
her _ in	14
her _ last	-22
her _ me	-20
her _ much	13
her _ no	-45
her _ of	-16
her _ seen	20
her _ sunday	-28
her _ the	21
her _ to	13
her _ today	-26
her a	44
her again	45
her back	-32
her birthday	-45
her door	16
her ex	-91
her face	18
her flat	33
her for	17
her i	14
her if	20
her in	-28
her mom	-22
her number	-34
her on	-31
her one	14
her out	-13
her page	-15
her stories	-15
her today	-21
her up	25
her work	31
here	-27
here $	-20
herm*	17
hermano	18
hers	38
hers $	19
hesi*	23
heur*	19
heures	21
hey	35
hey _ i	23
hey _ it	16
hi	64
hi $	65
hi _ i	-13
hi can	20
hier	-30
hier $	-18
him	133
him $	42
him _ $	32
him _ a	15
him _ and	-38
him _ good	-13
him _ he	23
him _ i	43
him _ know	27
him _ letter	-21
him _ now	14
him _ think	-30
him _ week	-18
him _ you	-13
him about	24
him again	-38
him all	-18
him and	-28
him at	-15
him back	-30
him last	-16
him right	13
him the	17
him up	26
his	62
his _ $	38
his _ again	28
his _ at	20
his _ back	15
his _ by	-20
his _ called	-22
his _ every	19
his _ girlfriend	18
his _ he	35
his _ house	-24
his _ i	-19
his _ in	-42
his _ is	28
his _ me	-13
his _ mistake	-14
his _ my	-14
his _ night	35
his _ not	20
his _ open	17
his _ s	14
his _ seen	28
his _ talk	21
his _ today	-14
his car	-28
his chat	17
his door	15
his ex	-31
his face	-31
his facebook	15
his father	-25
his gig	18
his hoodie	16
his house	38
his last	28
his message	-25
his messages	17
his number	-15
his page	36
his photo	22
his photos	14
his pic	40
his profile	35
his things	-17
his voice	18
his whole	-21
hist*	45
historias	52
historias $	31
historias _ $	21
hit _ up	16
hit him	16
hit me	-13
hold	20
hold _ back	22
hold me	22
holen	-14
holen $	-14
home	-31
honestly	15
honestly $	19
hood*	27
hoodie	27
hoodie back	26
hope	-27
hopi*	-21
hoping	-21
horen	37
horen $	37
hotl*	-19
hotline	-19
hotline $	-17
hour	17
hour _ $	-17
hour ago	22
hours	29
house _ $	18
house _ talk	33
house to	28
hove*	45
hovering	45
hovering _ $	36
hovering _ send	23
hovering over	45
how	17
how _ $	-21
how _ am	-15
how _ approach	16
how _ be	31
how _ before	21
how _ can	19
how _ days	21
how _ doing	14
how _ hurt	37
how _ is	39
how _ know	-20
how _ start	19
how _ stop	-17
how _ you	52
how are	57
how he	30
how i	-17
how many	13
how she	14
how this	-13
how to	-33
hoy	24
hoy $	17
hoy _ •	-25
hoy es	44
hoy •	-25
huge	26
huge _ $	27
hui	-17
hui $	-16
hurt	38
hurt $	57
hurt _ so	-15
hurt myself	-17
hurt right	30
hurts	-16
husb*	-30
husband	-30
husband _ to	-20
i	41
i $	73
i _ $	34
i _ about	23
i _ all	14
i _ allowed	-29
i _ and	41
i _ angry	-13
i _ another	24
i _ answer	29
i _ ask	46
i _ at	30
i _ back	24
i _ boyfriend	-14
i _ break	-17
i _ by	29
i _ call	48
i _ calling	32
i _ can	19
i _ care	24
i _ checking	18
i _ close	38
i _ closure	17
i _ could	13
i _ cut	-18
i _ dead	-15
i _ delete	-17
i _ die	-22
i _ drunk	13
i _ end	20
i _ ex	49
i _ fighting	20
i _ finally	-21
i _ for	-49
i _ forget	-51
i _ get	37
i _ go	24
i _ going	14
i _ guy	-24
i _ gym	30
i _ he	-30
i _ hear	20
i _ hi	23
i _ his	16
i _ honestly	16
i _ hurt	-13
i _ i	-32
i _ it	-15
i _ itching	15
i _ jump	-14
i _ just	74
i _ know	46
i _ last	18
i _ like	64
i _ look	-16
i _ looking	23
i _ lose	15
i _ make	-19
i _ meet	-28
i _ mondays	-28
i _ more	-14
i _ my	-24
i _ never	-30
i _ not	-66
i _ number	-59
i _ of	-18
i _ on	-41
i _ one	38
i _ opened	24
i _ our	20
i _ outside	20
i _ over	15
i _ overwhelming	18
i _ reach	21
i _ reply	37
i _ said	31
i _ say	17
i _ scared	-21
i _ see	36
i _ send	31
i _ shaking	14
i _ sit	-26
i _ so	17
i _ something	22
i _ sorry	34
i _ stop	-42
i _ supposed	-15
i _ sure	-27
i _ take	15
i _ talking	-17
i _ tell	60
i _ tempted	60
i _ text	59
i _ thanks	22
i _ the	-16
i _ therapy	-15
i _ think	16
i _ this	41
i _ through	-14
i _ typing	103
i _ use	20
i _ waiting	-22
i _ will	30
i _ with	-70
i _ without	-26
i _ write	-28
i _ writing	18
i _ written	16
i _ you	-40
i _ •	14
i almost	17
i always	26
i answer	90
i approach	16
i ask	17
i block	-53
i call	50
i can	-22
i check	25
i contact	14
i could	36
i deleted	-24
i dey	23
i did	-20
i dreamed	-19
i end	-13
i feel	14
i had	-46
i hate	-42
i have	26
i hope	-15
i keep	45
i know	24
i look	40
i messaged	-21
i might	47
i miss	-23
i only	13
i open	29
i pick	18
i really	32
i replied	-19
i reply	19
i respond	15
i said	-24
i say	38
i see	-28
i send	42
i sent	-14
i should	48
i start	18
i stayed	-23
i swear	14
i tell	-14
i text	66
i texted	-21
i think	-47
i typed	49
i wan	53
i was	-26
i went	-29
i were	-13
i will	44
i wish	18
i would	-19
i write	68
i wrote	-26
ich	105
ich _ $	46
ich _ an	-26
ich _ anrufen	27
ich _ antworten	15
ich _ aufhoren	41
ich _ bei	14
ich _ dass	-27
ich _ eine	29
ich _ einen	39
ich _ einfach	13
ich _ er	-14
ich _ gestern	-14
ich _ gleich	38
ich _ ihm	46
ich _ jetzt	54
ich _ kurz	19
ich _ liebe	16
ich _ mal	25
ich _ mehr	-13
ich _ mich	-38
ich _ nicht	-14
ich _ nie	-21
ich _ noch	-16
ich _ nur	14
ich _ ob	14
ich _ profil	18
ich _ sachen	-14
ich _ sagen	16
ich _ schreiben	43
ich _ sehen	27
ich _ sein	46
ich _ seine	47
ich _ sie	37
ich _ sterben	-15
ich _ tot	-18
ich _ um	-14
ich _ vor	-14
ich _ wehtun	-22
ich _ zu	15
ich _ zuruck	-15
ich bin	-29
ich gehe	-16
ich habe	-75
ich hasse	-15
ich ihm	13
ich ihn	-13
ich ihr	31
ich kann	17
ich mich	55
ich mochte	36
ich muss	13
ich rufe	13
ich schau	14
ich schreib	18
ich soll	-19
ich uberlege	23
ich vermisse	-32
ich war	-13
ich werde	-14
ich will	35
ich wurde	18
if	46
if _ am	-15
if _ called	49
if _ has	13
if _ her	16
if _ is	23
if _ just	60
if _ me	68
if _ ok	24
if _ one	-17
if _ out	17
if _ said	26
if _ say	13
if _ see	-13
if _ unblocked	40
if _ was	-13
if _ you	-16
if he	29
if i	24
if she	24
ihm	54
ihm _ $	18
ihm _ mehr	-21
ihm nicht	-34
ihm schluss	-15
ihm schreiben	20
ihm so	20
ihm zu	13
ihn	-14
ihn $	-16
ihn _ $	24
ihn _ an	13
ihn anrufen	13
ihn anzurufen	18
ihn zuruck	-15
ihr	59
ihr $	30
ihr _ dass	16
ihr _ schreiben	15
ihr sagen	16
ihr schreiben	23
ihr wehtun	-22
ihr zu	13
ihre	52
ihre _ $	52
il	-19
il _ $	-23
il _ ecrit	33
il _ je	16
il _ que	16
il faut	20
ill	24
ill _ $	27
ill just	29
in $	-24
in _ $	-30
in _ a	36
in _ car	-15
in _ hand	20
in _ mailbox	29
in _ tonight	24
in _ with	37
in class	-21
in front	13
in his	15
in person	17
in there	-14
in tonight	-14
in touch	38
in with	37
inst*	82
instagram	89
instagram $	18
instagram _ $	47
instagram dela	31
inte*	-15
into	16
into _ at	13
into her	20
invi*	-18
ir	22
ir _ casa	23
ir _ su	23
ir a	23
is	37
is _ $	-40
is _ 10	27
is _ a	-42
is _ and	17
is _ bad	16
is _ call	18
is _ contact	-13
is _ hand	20
is _ harm	58
is _ have	16
is _ her	-19
is _ i	-28
is _ if	14
is _ in	42
is _ it	-13
is _ like	-23
is _ me	26
is _ my	47
is _ of	-19
is _ ok	22
is _ order	-29
is _ out	22
is _ over	23
is _ right	42
is _ send	25
is _ so	-26
is _ the	80
is _ to	-16
is _ too	22
is _ weeks	18
is _ weird	40
is a	-41
is an	-26
is doing	18
is going	-26
is gone	-27
is hovering	26
is huge	13
is i	18
is in	35
is it	37
is killing	26
is like	22
is my	-15
is no	-13
is not	-24
is ok	22
is on	34
is open	21
is right	17
is sick	-40
is the	27
is unbearable	16
is waiting	24
is watching	-30
is with	15
ist	46
ist _ $	49
it $	-35
it _ a	-14
it _ again	23
it _ am	14
it _ and	47
it _ been	14
it _ i	25
it _ if	15
it _ it	43
it _ me	16
it _ message	30
it _ not	-13
it _ out	23
it _ so	18
it _ times	35
it _ to	37
it _ wrong	17
it again	21
it be	24
it going	-19
it is	38
it ok	22
it sending	39
it to	-23
it tomorrow	19
it too	27
it weird	40
itch*	20
itching	20
itching to	20
its _ $	-19
its been	22
j	33
j _ a	26
j _ craque	-13
j _ d	21
j _ je	-13
j _ le	20
j _ son	56
j _ tellement	13
j arrete	27
japan	-14
je	118
je _ $	106
je _ ai	-64
je _ aller	38
je _ appelle	19
je _ chez	38
je _ de	-23
je _ ecrirai	-21
je _ ecrire	45
je _ en	-18
je _ envoyer	17
je _ l	27
je _ la	49
je _ le	28
je _ me	-18
je _ ou	35
je _ pas	-41
je _ passer	28
je _ plus	-21
je _ quoi	24
je _ recuperer	-16
je _ repondre	30
je _ son	42
je _ voir	-15
je and	-27
je craque	33
je dois	-15
je le	-17
je ne	-27
je reponds	40
je vais	45
je veux	38
jetzt	89
jetzt $	42
jetzt _ $	53
jetzt an	20
jump	-35
jump $	-18
just	97
just _ and	15
just _ at	14
just _ birthday	16
just _ happy	17
just _ he	27
just _ her	16
just _ hi	27
just _ him	55
just _ i	-13
just _ if	20
just _ look	16
just _ once	30
just _ out	-13
just _ still	17
just _ to	-14
just _ up	15
just _ want	15
just ask	43
just call	39
just one	15
just said	24
just saved	14
just text	19
just turn	14
just wanted	-16
ka	59
ka _ hai	48
kann	13
kann _ aufhoren	41
kann _ zu	-13
kann nicht	30
kar	33
kar _ $	22
kar _ hai	34
kar raha	34
karne	64
karne ka	64
keep	46
keep _ $	-13
keep _ and	27
keep _ for	-21
keep _ his	34
keep _ off	17
keep checking	13
keep my	17
keep typing	28
keeps	-39
keeps _ $	-17
keeps calling	-20
keine	-14
kids	-31
kill	-26
kill anyone	19
killing	17
killing me	27
kind	-41
knock	22
know	70
know $	17
know _ $	-23
know _ care	24
know _ i	-20
know _ is	27
know _ misses	-18
know _ not	19
know _ say	45
know _ she	18
know _ still	25
know _ to	28
know how	13
know i	25
know if	-31
know what	26
know*	20
knowing	20
knows _ $	19
ko	32
ko _ $	34
ko _ i	23
ko _ text	23
ko na	-33
ko syang	55
konn*	-13
kurz	43
kurz _ anzurufen	18
kurz _ ihn	18
kurz davor	24
l	81
l _ $	70
l _ ce	16
l _ soir	16
l ai	-13
l appeler	91
la	38
la _ $	41
la _ a	45
la _ de	-14
la cara	-34
la casa	-13
la quiero	-14
la voir	19
la voy	44
land*	-32
landlord	-32
landlord $	-30
las	-20
las _ $	-13
last	-26
last _ $	-23
last _ every	25
last _ ten	25
last night	-42
last seen	48
last week	-18
late	-14
le	90
le _ $	-18
le _ a	36
le _ de	14
le _ escribir	25
le _ j	17
le _ no	23
le _ o	29
le _ que	29
le _ y	-14
le escribi	-30
le escribo	51
le mande	-15
le quiero	36
le respondo	44
le temps	-14
le voy	23
learn	-18
leave $	-20
leave _ alone	-15
leave _ note	14
leave _ on	14
leave a	14
leben	-23
leer	-16
left	-28
left alone	-14
legs	-15
legs $	-13
les	21
les _ $	13
les _ je	18
let _ of	-18
let go	-16
lett*	69
letter	83
letter _ $	-23
letter _ i	18
letter _ it	14
letter _ mailbox	21
letter and	-27
letter in	21
letters	-15
lettre $	13
liebe $	16
life	-46
life _ $	-13
liga*	24
ligar	42
ligar _ $	55
ligar _ agora	14
ligar _ ela	39
ligar _ ele	30
ligar _ •	-37
ligar para	69
ligar •	-37
ligu*	-17
liguei	-17
liguei para	-15
like	39
like _ $	-18
like _ ask	44
like _ her	13
like _ him	15
like _ of	21
like _ out	24
like _ pic	26
like a	-33
like calling	19
like my	-13
like this	-16
like to	51
liked	-17
liki*	22
liking	22
lite*	34
literally	34
literally _ the	14
litt*	42
little	42
little _ not	22
little _ will	22
live	-25
llam*	163
llamar $	53
llamar _ •	-25
llamar •	-25
llamarla	57
llamarla $	61
llamarlo	102
llamarlo $	79
llamarlo _ $	23
llamo	35
llamo $	42
llamo _ no	40
lo	27
lo _ $	44
lo _ no	41
loca*	66
location	66
lol	-46
lol $	-35
long*	17
longer	18
longer i	24
look	53
look $	22
look _ every	22
look _ page	19
look _ stories	13
look at	22
looked	-23
looked _ her	-19
looked at	-16
looking	33
looking _ her	30
looking _ his	32
looking _ profile	19
looking at	34
los	-14
lose	14
lose _ $	16
loser	-20
love	-13
love _ her	19
love to	18
luck	13
lui	40
lui $	-42
lui _ $	107
lui _ hier	-18
lui _ message	15
lui _ un	18
lui ai	-32
lui dire	31
lui ecrirai	-21
lui ecrire	47
lui envoyer	25
lui parler	31
lunch	49
lunch $	21
m	-20
m _ $	-27
m _ ecrit	30
m _ je	28
m _ repondu	25
ma	-59
ma _ $	-44
mach*	-17
mad	14
mad _ i	22
mad if	23
made	-16
mail*	48
mailbox	29
mais	-17
make	-27
make _ me	-16
make _ to	-19
make i	18
make it	-26
make sure	-25
mal $	-13
man	34
man _ $	51
mana*	-13
manana	-13
mand*	98
mandando	20
mandando mensagem	20
mandar	81
mandar _ $	34
mandar _ oi	24
mandar _ para	20
mandar mensagem	35
mandar um	14
mandarle	58
mandarle _ $	44
mandarle _ a	13
mandarle _ audio	18
mandarle _ mensaje	32
mandarle un	58
mande	-15
mande un	-13
mandei	-51
mandei _ ele	-19
mandei _ para	-19
mandei mensagem	-30
mando	76
mando _ $	40
mando _ mensaje	-18
mando um	37
mandou _ $	-22
mandou _ e	17
many _ i	13
many days	22
marr*	-17
mas _ $	-14
mas _ a	22
mata*	-38
matar	-55
matar _ $	-21
matar ele	-30
matarlo	-20
mato	-13
maybe	94
maybe _ $	-15
maybe _ ask	36
maybe _ is	24
maybe _ should	26
maybe _ •	57
maybe i	56
maybe one	14
me	-51
me $	-20
me _ $	-67
me _ a	-27
me _ and	-14
me _ better	19
me _ call	-18
me _ calling	18
me _ de	20
me _ e	15
me _ escrito	13
me _ feel	13
me _ feelings	-14
me _ from	16
me _ ganas	53
me _ her	-23
me _ him	28
me _ i	17
me _ just	13
me _ la	-19
me _ le	-17
me _ make	19
me _ mensaje	-21
me _ movil	17
me _ mucho	29
me _ night	-13
me _ note	15
me _ o	19
me _ of	23
me _ otra	16
me _ por	34
me _ que	29
me _ quiero	33
me _ read	13
me _ text	38
me _ texting	19
me _ this	22
me _ to	27
me _ un	-35
me _ ver	22
me _ voice	13
me _ y	23
me about	-17
me again	-14
me back	18
me dan	18
me dejo	-14
me escreveu	-15
me from	88
me ill	15
me like	16
me mando	-18
me muero	57
me not	56
me out	25
me respondeu	26
me to	-25
me wants	32
meet	-24
meet _ $	-16
meet _ and	15
meet _ i	15
meet her	-15
mehr	-58
mehr $	-29
mein _ ist	27
meine	-49
meine _ will	-14
meine freundin	-16
meine sachen	-14
meld*	36
melden	49
melden $	49
meme	46
meme $	48
mens*	54
mensagem	33
mensagem $	36
mensagem _ ela	-17
mensagem _ ele	-18
mensaje	26
ment*	-16
merry	16
merry christmas	17
mes	-13
mess*	81
message	121
message _ $	23
message _ i	29
message and	20
messaged	-32
messaged _ yesterday	-18
messaged my	-14
messages	-17
messaging her	19
met	-19
met _ $	-19
meu	-13
mi	-67
mi _ me	-22
mi _ quiere	-35
mi amiga	-34
mich	-19
mich _ ab	20
mich _ ihm	30
mich davon	20
mich um	-14
midn*	23
midnight	23
might	89
might _ $	35
might _ her	26
might _ on	28
might _ turn	14
might _ up	16
might comment	28
might go	25
might just	13
mim	-17
mim $	-16
minha	-33
minha _ $	-17
minu*	23
minutes	21
minutes $	28
mir	-35
mir _ $	-13
mirar	79
mis	-36
mis _ de	-23
mis cosas	-24
mismo	45
mismo $	46
miss	-48
miss _ $	-25
miss me	-18
misses	19
misses me	19
mist*	15
mistake	15
mistake $	15
mit	-20
mit _ $	-19
mit _ reden	20
mit _ schluss	-15
moch*	35
mochte	35
mochte meine	16
moi _ $	-21
moi a	22
mom	-32
mom _ $	-15
mom _ ask	-15
mom called	-14
mom is	-13
mome*	27
mon _ $	24
mon _ a	-21
mon _ m	-17
mon ex	15
mond*	-45
monday	-16
monday $	-15
mondays	-29
mont*	28
month	-19
months	31
months $	50
more	-52
more _ $	-26
more _ am	-13
more _ then	29
morir	-13
morn*	-22
morning	-19
morr*	-21
morrer	-15
moth*	-15
mother	-15
mour*	-13
move	-18
move _ $	-13
moved	-20
movil	17
much $	-18
much _ $	-15
much _ am	29
much _ i	20
much longer	20
mucho	20
muero	54
muero _ $	38
muero _ de	35
muero _ ganas	35
muero _ risa	-13
muero por	53
mum	-21
mums	-34
mundo	-15
mundo $	-15
murd*	-13
muss	33
muss _ $	22
muss _ sehen	38
muss meine	-14
muss sie	20
muss standig	-18
must	37
mutu*	17
mutual	17
my	-78
my _ $	-39
my _ 9	16
my _ a	-24
my _ about	-27
my _ and	-39
my _ dinner	-17
my _ everything	-13
my _ friend	-17
my _ go	-24
my _ hovering	26
my _ is	55
my _ literally	15
my _ mom	30
my _ night	24
my _ not	34
my _ off	16
my _ on	15
my _ out	19
my _ phone	24
my _ s	38
my _ so	15
my _ talk	-14
my _ tell	20
my _ that	16
my _ this	22
my _ wants	-15
my _ yesterday	-17
my _ •	91
my back	-14
my best	-17
my boss	-26
my boyfriend	-33
my chest	18
my ex	176
my exs	30
my eyes	17
my finger	17
my friend	-19
my hand	20
my husband	-30
my kids	-15
my landlord	-31
my life	-15
my mom	-36
my phone	32
my screen	29
my son	-39
my story	15
my thumb	57
my urge	16
my wife	-15
my •	97
myse*	-29
myself	-29
myself $	-26
myself _ $	-20
myself _ to	37
myself not	37
na _ $	33
na _ dela	38
na casa	67
nach*	58
nachricht	68
nachricht _ $	68
nada	-15
nao	-17
nao $	36
nao _ mais	-22
nao _ que	-13
nao _ vou	13
nao aguento	26
nao quero	-17
ne _ ecrirai	-21
ne _ pas	-20
ne lui	-21
ne pas	28
nece*	77
necesito	82
necesito _ $	53
necesito _ su	29
necesito _ voz	29
need	18
need _ her	41
need _ him	22
need _ how	14
need _ know	23
need _ see	18
need _ tell	20
need to	23
neig*	-18
never	-43
never _ $	-14
never _ him	-18
never _ to	-17
new	21
new _ $	17
new job	23
new number	24
new phone	16
next	-38
next _ in	-18
next to	-21
nice	-20
nice _ $	-14
nicht	-37
nicht $	32
nicht _ $	-58
nicht _ sie	-19
nicht _ weinen	-13
nicht _ zu	-13
nicht aufhoren	41
nicht mehr	-41
nie	-28
nie _ $	-26
nie wieder	-22
night _ $	23
night before	23
no _ $	21
no _ am	-17
no _ contestarle	31
no _ de	60
no _ dejar	19
no _ escribi	-13
no _ escrito	-21
no _ he	-22
no _ la	23
no _ le	19
no _ mas	25
no _ me	-13
no _ not	-17
no _ si	55
no aguanto	33
no botao	27
no contact	-33
no i	-17
no le	-24
no lo	41
no more	-17
no one	-28
no paro	31
no quiero	-32
no se	47
nobo*	-26
nobody	-26
noch	-43
noch _ $	-30
noche	18
noche $	18
not $	103
not _ $	29
not _ but	14
not _ call	28
not _ calling	-23
not _ can	19
not _ check	-20
not _ for	-18
not _ him	-74
not _ looking	16
not _ much	23
not _ right	34
not _ text	35
not _ this	26
not _ to	-98
not _ today	-16
not _ what	36
not _ write	18
not allowed	-29
not answer	-30
not be	-32
not going	-37
not hurt	49
not keep	15
not kill	18
not know	14
not knowing	21
not resist	36
not send	-13
not stop	62
not text	16
not texting	-32
not think	17
not to	104
not want	-27
note	43
note and	15
note on	20
noth*	-22
nothing	-22
notices	24
nouv*	40
nouvelles	40
novio	-27
novo	17
novo $	18
now	57
now $	30
now _ $	26
now _ i	24
now _ to	15
now _ want	37
now i	19
nuevo	-24
nuevo novio	-24
number $	-22
number _ i	-24
number _ my	29
number _ on	29
number is	50
numero _ $	-17
nur	68
nur dass	-19
nur kurz	19
o	62
o _ $	-17
o _ botao	27
o _ dele	-15
o _ eu	13
o _ no	27
o dedo	27
o no	72
o numero	-17
ob	15
ob _ ist	20
ob _ online	20
oder	39
oder _ $	43
oder nicht	43
of	-40
of 10	22
of _ $	-28
of _ a	18
of _ and	-23
of _ days	-17
of _ from	14
of _ her	32
of _ him	16
of _ his	29
of _ wants	31
of breaking	31
of calling	18
of course	39
of him	-21
of his	-23
of me	25
of texting	15
of the	-29
of these	-17
off	-20
off $	-19
off _ $	-17
off _ and	19
off my	20
ohne	-27
ohne _ $	-18
ohne sie	-18
oi	54
oi $	22
oi _ $	32
ok	46
ok $	29
ok _ it	15
ok to	14
old	-17
olhar	18
olhar _ dela	18
olhar o	18
olhei	-18
olvi*	-19
on	13
on $	34
on _ all	-14
on _ and	-22
on _ at	24
on _ button	28
on _ call	20
on _ he	17
on _ i	-15
on _ job	15
on _ new	14
on _ page	27
on _ screen	29
on _ so	17
on _ the	15
on facebook	13
on her	25
on his	22
on me	-13
on my	22
on sunday	-25
on the	15
once $	33
once _ am	-15
once _ i	-14
once more	-13
one	113
one $	-15
one _ and	33
one _ away	41
one _ can	20
one _ days	-16
one _ from	37
one _ ill	18
one _ letter	18
one _ message	23
one _ not	28
one _ the	23
one _ then	17
one _ these	-16
one _ time	19
one _ will	29
one call	28
one last	29
one little	51
one of	-29
one text	32
onli*	49
online	49
online $	19
online _ $	46
online ist	20
only _ to	13
only have	13
ontem	-29
ontem $	-22
open	35
open $	16
open _ $	27
open his	35
open*	22
opened	24
or	49
or _ $	28
or _ it	13
or not	62
order	-33
order _ am	-29
other	-18
otra _ $	-17
otra vez	-13
ou	104
ou _ $	74
ou nao	36
ou pas	53
our _ five	24
our _ is	-36
our chat	26
out	43
out _ $	-16
out _ 10	22
out _ calling	18
out _ her	19
out _ him	27
out _ i	15
out _ please	13
out _ the	-19
out _ this	19
out _ today	13
out and	32
out of	13
outs*	23
outside	23
outside _ $	31
outside her	30
ouvir	37
ouvir _ voz	37
ouvir a	37
over	32
over $	-21
over _ $	34
over _ button	17
over _ dog	-21
over _ i	-25
over _ knock	13
over _ now	24
over her	-19
over send	41
over there	80
overwhelming	18
page	42
page _ night	30
pague	-20
pain	-15
para	59
para _ $	56
para _ agora	15
para _ ontem	-16
para _ si	-32
para ela	29
para ele	49
para mim	-15
para que	-62
para ver	44
para*	32
parabens	29
pare*	-29
parents	-26
parents _ $	-21
parl*	26
parle	-16
parle _ $	-13
parler	31
parler $	31
paro	29
paro de	29
part	26
part _ me	28
part _ wants	32
part of	28
part*	-25
party	13
pas $	17
pas _ $	20
pas _ de	-33
pas de	21
pas envie	-26
passed	-15
passer	28
passer _ elle	28
passer chez	28
past	-34
past the	-37
pause	-14
pedir	37
pedir _ amiga	37
pens*	-25
pensar	-14
pensar _ $	-14
pensar en	-13
pense a	-17
peop*	-43
people	-43
people $	-15
perf*	28
perfil	23
perfil $	23
person $	16
phone	53
phone _ in	17
phone _ my	41
phone is	18
phone to	27
photo	23
photo _ notices	24
photo so	24
photos _ $	-13
pic	38
pic $	35
pick _ $	15
place _ $	14
place now	22
plan*	31
planning	36
planning _ for	13
planning _ to	17
planning to	28
plea*	-24
please	-23
please _ $	-24
please _ me	37
please i	13
please stop	-14
plus	-43
plus _ $	-13
point	-25
point of	-35
por	20
por _ $	-27
posso	56
post	21
post*	31
posted	34
posted _ story	13
posts	-15
prec*	31
preciso	34
preg*	15
pres*	19
prof*	77
profil	78
profil $	23
profil _ $	28
profil angeschaut	-15
profile $	22
profile _ $	-19
prom*	19
promised	15
puedo _ de	16
puedo dejar	19
puke	-16
puke $	-16
pull	22
pull _ $	25
punto	18
punto de	18
putt*	24
putting	24
qu	-17
qu elle	-16
quase	44
quase _ $	18
quase _ mensagem	20
quase _ para	30
quase mandando	20
que	18
que _ $	81
que _ amo	41
que _ el	-21
que _ hoy	38
que _ l	24
que _ la	34
que _ le	-21
que _ mis	-28
que _ no	-33
que _ respondo	31
que _ si	-15
que _ um	15
que _ ya	25
que ela	-15
que ele	-23
que eu	56
que je	67
que la	48
que le	50
que llamar	-21
que me	-13
queb*	-15
quel*	-13
quer*	22
queria	22
queria _ com	20
queria tanto	19
quero	52
quero _ $	13
quero _ a	22
quero _ de	-24
quero _ para	42
quero _ volta	-17
quero ligar	22
quero muito	14
quero que	-20
quic*	14
quick	29
quickly	14
quickly $	14
quie*	35
quiere	-36
quiero	72
quiero _ $	41
quiero _ a	-18
quiero _ audio	20
quiero _ de	-14
quiero _ ella	17
quiero _ la	22
quiero _ mensaje	22
quiero _ mi	-14
quiero _ que	56
quiero _ un	42
quiero decirle	30
quiero escribirle	41
quiero mandarle	36
quiero que	-37
quiet	-18
quis*	17
quisiera	17
quit	-15
quit*	-28
quoi $	25
quoi _ lui	-16
quoi bon	-29
raha	29
raha hai	29
rain	-15
rain $	-14
rapp*	66
reach	63
reach _ $	26
reach _ and	20
reach out	49
reached _ $	13
read _ a	13
ready to	15
real*	35
really	40
really _ $	37
really _ to	34
really want	37
reco*	19
recu*	-20
recuperer	-17
reden	20
refu*	-28
refuses	-25
refuses to	-25
rega*	52
regarder	46
regarder _ $	46
regarder _ instagram	17
regarder son	17
regr*	-29
regret	-14
regret _ $	-13
regret it	-13
remi*	-13
remo*	-15
repl*	-25
replied	-22
replied _ his	-17
replied _ story	-17
replied to	-17
reply	57
reply $	31
reply _ $	14
repo*	80
repond	-16
repond _ $	-16
repondre	31
reponds	46
reponds _ $	36
repondu	21
resi*	32
resist	36
resp*	142
respond	32
respond $	31
responder	65
responder _ $	38
respondi	-47
respondi $	-36
respondo	78
respondo _ $	19
revoir $	-27
rich*	-14
richtig	-14
right	63
right $	19
right _ $	23
right _ i	27
right now	49
right there	16
right to	-15
ring	21
ring _ $	26
ring him	20
ring*	22
ringing	22
ringing _ $	22
ringing her	22
risa	-22
risa $	-22
romp*	14
romper	32
room*	15
roommate	15
roommate $	15
round	15
round to	16
ruf _ an	37
ruf ihn	13
rufe _ an	13
ruhe	-14
s	13
s _ $	-25
s _ is	31
s _ on	34
sa	52
sa _ $	53
sa voix	69
saber	18
saber _ el	22
saber _ le	22
saber de	22
sach*	-14
sachen	-14
sad	-14
sagen	22
sagen _ ich	16
sagen _ sie	16
sagen dass	29
said _ $	22
said _ birthday	20
said _ me	26
said _ misses	26
said _ to	-13
said happy	20
said he	21
said hi	20
said i	-17
same	20
same office	-16
sang*	-24
sans	-14
sans _ $	-13
saud*	-17
saudade	-17
saved me	14
saw	-23
say	60
say _ $	32
say _ birthday	16
say _ her	14
say happy	17
say to	14
sayi*	35
saying	35
saying _ $	56
says	-33
says _ can	-13
says _ not	-15
says i	-19
scar*	-29
scared	-27
scha*	51
schau	14
schauen	24
schauen $	19
schl*	-44
schluss	-21
schluss _ $	-17
schon	122
schon _ $	119
schon wieder	32
schr*	65
schreib	30
schreib _ $	25
schreib _ jetzt	17
schreib ihm	18
schreiben	54
schreiben $	53
schw*	24
schwester	25
scream	-21
scream $	-18
screen	27
screen $	34
screw	14
screw it	14
se _ $	40
se _ contestarle	31
se fue	-13
se si	55
sec	14
sec $	14
seco*	27
second	28
see	-13
see $	-23
see _ $	18
see _ all	-16
see _ at	-19
see _ day	13
see _ every	13
see _ face	17
see _ girlfriend	28
see _ he	24
see _ is	39
see _ new	28
see _ once	-13
see _ she	34
see _ so	-13
see _ the	-19
see a	-24
see her	51
see him	31
see his	-13
see if	16
see my	-21
see what	15
seem*	13
seeming	13
seeming _ $	13
seeming desperate	13
seen	45
seen $	22
seen _ minutes	25
seen _ ten	25
seen every	25
sees	18
sees _ $	18
sees me	20
sehen	72
sehen $	64
sehr	-25
sehr $	-25
sei	-13
sein	42
sein $	-24
sein _ $	39
sein profil	42
seine	59
seine _ $	34
seine _ horen	37
seine stimme	37
seit	-15
seit _ ist	-13
seit _ weg	-13
self	-26
self harm	-19
sem	-21
sem _ $	-18
sema*	-19
semana	-13
send	206
send $	64
send _ $	94
send _ message	-16
send _ to	16
send a	27
send button	21
send it	42
send me	-23
send*	117
sending	117
sending _ $	133
sending it	56
sent _ a	24
sent me	22
sera	54
sera _ eu	39
sera _ mando	40
sera que	54
ses	62
ses _ $	62
shak*	16
shaking	16
she	-65
she _ $	30
she _ be	-21
she _ birthday	22
she _ for	22
she _ happy	20
she _ hey	16
she _ like	-21
she _ not	-14
she _ online	-20
she _ right	18
she _ say	-18
she _ should	15
she _ the	-26
she _ to	-44
she _ tonight	25
she _ waiting	24
she always	16
she asked	14
she called	14
she is	15
she posted	21
she sent	21
she should	-50
she unblocked	34
she wants	-41
shoot	-19
shou*	55
should	55
should _ $	54
should _ and	-23
should _ ask	21
should _ block	-53
should _ break	-36
should _ call	22
should _ do	-27
should _ first	-23
should _ her	-24
should _ or	40
should _ pick	18
should _ reply	17
should _ send	29
should _ the	-16
should _ this	-21
should _ to	17
should _ wish	18
should _ •	15
should call	-19
should i	104
show _ at	16
show up	14
si	85
si _ $	47
si le	36
si no	-33
sich	-30
sick	-47
sie	23
sie $	17
sie _ an	15
sie _ geschrieben	30
sie _ sich	-17
sie denken	-25
sie jetzt	21
sie liebe	16
sie nicht	-17
silence $	21
simp*	29
simple	31
sin	-17
since $	16
sinto	-30
sister _ $	-18
sister _ he	17
sister _ i	15
sister about	-18
six	14
sleep	-48
sleep $	-16
slide	46
smash	-22
smash _ face	-22
smash _ in	-22
smash his	-22
snap*	30
snapchat	30
so	22
so _ am	22
so _ anrufen	14
so _ can	-24
so _ do	14
so _ i	29
so _ if	16
so _ me	22
so _ notices	24
so _ schreiben	20
so _ sees	20
so _ to	-17
so _ vez	19
so _ •	21
so gern	23
so he	39
so i	-26
so sehr	-25
so tempted	55
soll	56
soll _ antworten	32
soll ich	89
some	-26
some*	-20
somebody $	-18
somebody _ me	23
someone	-32
something	18
something $	21
son	74
son _ $	37
son _ les	40
son instagram	38
son numero	15
son profil	44
song	-16
soon $	-22
sorry $	20
soun*	-19
sous	17
spri*	-18
stal*	36
stalked	-15
stalked his	-14
stalking	21
stamp	54
stamp _ $	54
standig _ er	32
start a	29
stay	-21
stay*	-26
stayed	-25
stayed _ $	-25
stayed strong	-25
ster*	-19
sterben	-16
still	-21
still _ $	22
still _ to	18
still care	22
still want	17
stim*	30
stimme	35
stimme _ $	37
stimme horen	37
stop	25
stop $	-15
stop _ $	-19
stop _ calling	60
stop _ from	85
stop _ him	-28
stop _ swear	15
stop _ texting	19
stop me	102
stories $	32
story	17
story $	20
story _ i	32
story and	23
stro*	68
strong	69
strong _ $	38
strong _ to	31
stuff	-23
su	124
su _ $	76
su _ le	53
su _ novio	-24
su casa	33
su cumpleanos	36
su nuevo	-24
su perfil	23
su voz	20
suff*	-24
suffer	-21
suic*	-57
suicidal	-16
suicide	-24
suis _ $	-17
sund*	-33
sunday	-32
sunday $	-25
supp*	-25
supposed	-16
supposed to	-16
sure	-35
surp*	19
surprise	19
surprise him	20
surv*	-27
survived	-19
sus	46
sus _ $	26
sus historias	52
swear $	14
syang	55
syang _ $	55
take	-17
take _ back	17
take his	18
talk	39
talk _ her	41
talk _ him	30
talk _ me	-24
talk _ of	31
talk _ out	49
talk me	31
talk*	-35
talked	-25
talked to	-23
talking _ $	14
talking _ her	22
talking _ him	-14
tanto	22
tanto _ com	31
tanto _ ele	23
tanto falar	31
te	-24
tell	80
tell _ $	22
tell _ about	20
tell _ ex	31
tell _ my	18
tell _ that	16
tell _ to	20
tell her	18
tell him	60
tell me	19
tellement	22
tellement _ $	23
tellement _ parler	26
tellement lui	26
telling	-16
temp*	77
temps	-18
temps $	-17
tempted	83
tempted _ call	23
tempted to	37
ten	16
ten _ $	21
ten minutes	25
tengo	70
tengo _ en	20
tengo _ llamar	-21
tengo el	42
tengo que	21
tenho	-14
term*	-33
text	178
text $	84
text _ $	63
text _ about	-18
text _ back	-25
text _ first	-23
text _ from	-23
text _ guy	-36
text _ hurt	21
text _ not	38
text _ tonight	14
text her	-38
text him	27
text*	17
texted _ i	24
texted back	19
texting	28
texting $	23
texting from	14
texts	-15
than	-16
thank	14
that	-86
that $	-19
that _ $	-31
that _ is	-14
the	-80
the _ $	-50
the _ always	16
the _ and	-24
the _ because	15
the _ button	40
the _ call	-20
the _ empty	-14
the _ evening	-19
the _ from	-20
the _ gone	-17
the _ he	34
the _ i	-40
the _ in	77
the _ is	61
the _ like	21
the _ of	-43
the _ says	-14
the _ she	18
the _ since	25
the _ the	-39
the _ this	-15
the _ to	34
the _ where	33
the _ with	-18
the bail	-15
the bar	44
the cafe	28
the call	20
the car	-14
the dog	-19
the kids	-15
the letter	59
the message	20
the point	-35
the same	36
the send	21
the silence	20
the urge	79
the wife	-14
them	-16
then _ am	17
then _ i	15
then i	34
ther*	-36
therapy	-25
therapy $	-15
there	56
there $	72
there _ $	26
there _ an	-29
there and	15
there is	-53
there now	24
these	-35
these _ $	-17
these days	-17
they	-51
they _ to	-15
thin*	29
things	-30
things $	-19
think	-27
think $	-22
think _ am	-32
think _ go	35
think _ over	-29
think _ will	26
think about	-16
think i	24
thinking	62
thinking _ $	-17
thinking _ again	-21
thinking _ asking	18
thinking _ calling	51
thinking _ him	-30
thinking _ ringing	22
thinking about	-27
thinking of	114
this _ and	-23
this _ from	-16
this _ my	17
this _ to	46
this close	43
this guy	-19
this night	26
thou*	-23
thoughts	-14
thre*	-14
thro*	-29
through	-21
thumb	75
thumb _ $	27
thumb _ hovering	16
thumb _ over	33
thumb _ send	27
thumb _ the	17
thumb is	48
tien*	27
tikt*	35
tiktok	35
time	-33
time to	-16
times	49
times $	26
times _ i	24
times and	22
tind*	-19
tinder	-19
tinder $	-18
tired	-22
to	105
to $	21
to _ $	-17
to _ about	-28
to _ all	-23
to _ alone	-16
to _ am	14
to _ and	37
to _ at	22
to _ badly	19
to _ bar	34
to _ book	-14
to _ boss	-14
to _ by	14
to _ car	-23
to _ casa	25
to _ class	-21
to _ de	-16
to _ dedo	27
to _ do	18
to _ ex	17
to _ father	-25
to _ first	29
to _ flat	18
to _ for	47
to _ gig	18
to _ go	-16
to _ guy	-15
to _ he	41
to _ heart	18
to _ her	93
to _ him	127
to _ house	29
to _ hurt	-17
to _ in	41
to _ into	32
to _ is	15
to _ it	-21
to _ kids	-14
to _ landlord	-31
to _ last	-16
to _ left	-14
to _ mandando	20
to _ me	-29
to _ mensagem	20
to _ mom	-23
to _ my	25
to _ myself	-32
to _ na	26
to _ new	15
to _ next	-17
to _ note	14
to _ now	42
to _ o	21
to _ of	-27
to _ on	-21
to _ our	24
to _ out	50
to _ over	-15
to _ page	-16
to _ para	39
to _ party	17
to _ people	-14
to _ phone	20
to _ pic	26
to _ place	15
to _ ring	21
to _ send	24
to _ she	45
to _ so	39
to _ someone	-21
to _ soon	-20
to _ story	26
to _ sunday	-17
to _ talk	25
to _ text	32
to _ the	-19
to _ this	27
to _ to	20
to _ tomorrow	-16
to _ voice	20
to _ what	17
to _ why	15
to _ wife	-16
to _ with	-21
to _ •	51
to a	-15
to answer	38
to ask	59
to be	-62
to beg	14
to break	70
to bump	16
to burn	-29
to cut	-25
to die	-52
to do	-45
to drive	21
to end	-34
to explain	27
to forget	-42
to get	-16
to give	25
to have	-20
to hear	20
to her	97
to hers	33
to him	34
to his	46
to hit	20
to jump	-19
to kill	-31
to know	16
to learn	-17
to like	28
to live	-29
to look	32
to make	-21
to me	-60
to meet	-14
to message	44
to my	-25
to press	15
to puke	-16
to quase	49
to reach	46
to reply	51
to respond	16
to ring	15
to say	37
to scream	-14
to see	38
to send	63
to shoot	-18
to sleep	-30
to slide	54
to smash	-22
to stop	-34
to surprise	20
to talk	25
to tell	21
to texting	35
to therapy	-22
to use	76
to wait	18
to work	-18
to write	67
to you	-15
to •	-34
today	-30
today $	14
today i	-23
todo	-45
told	-35
told her	-18
tomorrow $	25
tomorrow _ $	-20
tomorrow _ 8	-17
tomorrow at	-19
toni*	16
tonight	16
tonight $	-14
tonight _ i	40
tonight _ want	20
tonight and	34
too _ to	34
took	-19
tot	-23
touch	38
touch with	38
tout	-31
tout _ $	-18
tout _ temps	-14
tout le	-17
trav*	18
tried	-17
tris*	-28
triste	-27
tryi*	43
trying	43
trying _ not	43
tudo	-29
tuer	-19
turn _ at	14
turn up	14
two	-21
typed	85
typed _ and	37
typed _ deleted	45
typed out	31
typi*	102
typing	103
typing $	49
typing _ $	53
typing and	43
uber	39
uber _ $	40
uber*	21
uberlege	23
ugh $	17
ugh _ to	25
ugh _ want	25
ulti*	36
ultima	36
ultima _ $	36
um	41
um $	-17
um _ para	17
um _ zu	14
um oi	58
uma	36
uma _ $	38
uma _ para	-18
uma vez	18
un	37
un _ $	24
un audio	19
unbe*	24
unbearable	16
unbearable $	21
unbl*	94
unblock	15
unblock him	15
unblocked	34
unblocked _ $	37
unblocked me	34
unblocking	45
unblocking _ $	45
und	-25
und ich	-16
une	32
une _ $	38
une lettre	15
until	-14
up	-17
up _ $	-44
up _ door	22
up _ her	20
up _ him	-37
up _ his	32
up _ night	20
up at	28
up his	-26
up on	14
up with	-39
urge	121
urge $	27
urge _ 10	33
urge _ strong	47
urge is	101
us	-22
use	65
use my	69
vais	45
vais _ appeler	32
vais _ chez	28
vais _ ecrire	22
vais _ elle	28
vais _ la	-22
vais _ son	21
vais _ voir	38
vais aller	38
vais l	32
vais passer	28
vent	-33
vent $	-33
ver	107
ver _ $	96
ver _ dele	15
ver _ historias	31
ver _ perfil	33
ver ele	33
ver su	24
ver sus	40
verg*	-27
vergessen	-15
vergessen $	-15
verl*	-15
verla	92
verla _ $	35
verm*	-36
vermisse	-36
vermisse _ $	-15
vermisse _ sehr	-14
vermisse _ so	-16
vermisse sie	-18
vers*	-23
veux	26
veux _ $	-29
veux le	25
vez	23
vez $	24
vida	-23
viewed my	19
viver	-15
vivir	-14
voice	35
voice $	23
voice _ i	14
voice note	15
voix	69
volt*	-14
volta	-19
vor	-27
vou	107
vou _ a	-14
vou _ casa	38
vou _ de	30
vou _ ele	53
vou _ mensagem	17
vou _ para	18
vou _ um	21
vou _ •	-32
vou chamar	27
vou ligar	-14
vou mandar	29
vou matar	-30
voy	70
voy _ $	48
voy _ escribir	25
voy _ matar	-18
voy _ sus	30
voy _ un	14
voy a	72
voz	57
voz $	29
voz _ $	37
vuel*	-15
w	-15
w _ $	-14
wait	36
wait $	18
wait _ her	17
wait for	15
waiting _ his	-25
waiting _ me	23
waiting _ message	-25
wake	-20
wake up	-18
wan	50
wan _ am	26
wann	22
want	51
want _ a	-19
want _ and	15
want _ answer	40
want _ at	14
want _ back	-14
want _ be	-30
want _ beg	15
want _ by	17
want _ call	28
want _ cut	-18
want _ die	-24
want _ do	-14
want _ drive	24
want _ forget	-42
want _ get	19
want _ hear	21
want _ her	28
want _ him	53
want _ his	28
want _ how	-17
want _ hurt	-20
want _ if	29
want _ it	17
want _ know	27
want _ left	-14
want _ like	20
want _ myself	-24
want _ reply	49
want _ say	30
want _ see	20
want _ so	27
want _ use	19
want _ who	17
want _ •	-15
want closure	15
want him	-20
want to	112
want*	-49
wanted	-24
wanted _ say	-17
wanted to	-24
wanting	-24
wanting to	-24
wants	-21
wants _ $	-16
wants _ talk	-17
wants _ text	23
wants _ to	-35
wants me	-35
wants to	22
war $	25
warum	-14
was	-26
was _ $	-44
watc*	-33
watching	-32
watching _ stories	-30
way	-16
we	-47
week	-45
week $	-40
week*	-16
weekend	-14
weeks _ it	21
weeks and	20
weg ist	-15
weht*	-22
wehtun	-22
wein*	-14
weinen	-14
weinen $	-14
weird	30
weird _ message	30
weird _ my	30
weird to	27
wenn	-33
wenn ich	-24
went	-52
went _ his	-36
went _ place	-17
went to	-41
werde	-14
were	-14
what	21
what _ $	-18
what _ did	-15
what _ do	-71
what _ if	20
what _ is	-14
what _ just	39
what _ said	-14
what _ say	73
what _ the	35
what _ •	47
what can	-21
what counts	-16
what do	64
what he	-22
what i	-16
what if	28
what she	31
what to	38
what would	27
what*	24
whatsapp	29
when	-54
when _ am	-18
when i	-34
where _ $	-24
where _ tonight	25
where she	19
who _ with	16
whole	-21
whole _ $	-24
why	-42
why _ i	-19
why _ left	15
why _ still	-15
why do	-21
why does	-15
wie es	25
wieder _ profil	28
wieder _ sein	28
wieder auf	28
wife	-43
will _ and	16
will _ anrufen	22
will _ at	15
will _ be	-24
will _ calling	-23
will _ er	-14
will _ ex	-24
will _ his	22
will _ hurt	21
will _ if	19
will _ ihm	-27
will _ kurz	21
will _ make	-16
will _ mehr	-18
will _ mit	-16
will _ nur	31
will _ right	21
will _ schreiben	28
will _ sister	18
will _ the	36
will _ there	14
will _ to	-25
will _ wehtun	-22
will _ zuruck	-15
will be	42
will dass	-14
will ihm	34
will just	22
will lose	15
will nicht	-15
will see	-22
will sie	27
will take	19
will wieder	-15
wir	-40
wir haben	-38
wish _ a	14
wish _ could	16
wish _ luck	17
wish _ tell	23
wish _ would	-23
wish her	29
wish she	-14
with	-47
with _ and	-33
with _ ex	17
with _ he	23
with _ note	15
with a	42
with his	-23
with my	20
with no	-16
with this	-16
with*	-16
without _ $	-16
without _ from	-17
without _ her	37
without _ to	25
without her	-39
work $	-17
work at	23
works	23
works _ $	17
worr*	-14
would	53
would _ $	-23
would _ anything	-14
would _ ask	44
would _ back	-22
would _ be	35
would _ how	60
would _ i	25
would _ if	14
would _ mad	23
would _ so	25
would _ to	36
would he	22
would it	20
would just	-17
would like	30
would love	18
would •	19
wozu	-38
writ*	66
write	89
write $	45
write _ $	35
write _ book	-21
write _ him	-32
write a	-33
write back	26
write her	16
write him	19
write to	-43
writing	45
writing her	15
written	27
wrong _ i	19
wrote hey	16
wurde	16
wurde _ so	18
wurde ihm	15
y	-20
y _ $	-23
y _ le	19
y le	-16
y no	-21
y quiero	33
ya	20
ya $	50
ya no	-18
year	-23
years	-36
yest*	-41
yesterday	-41
yesterday _ $	-14
you	-109
you $	-22
you _ $	-27
you _ a	28
you _ these	-15
you are	-16
you be	30
you hurt	29
you stop	-17
you think	15
your	-52
your _ $	-38
your _ just	14
your post	14
zu	35
zu _ $	38
zu ihr	24
zu schreiben	33
zuru*	-31
zuruck	-16
zuruckkommt	-15
zusa*	-14
zusammen	-14
zusammen _ $	-14
•	-29
• $	-43
• _ $	-63
• _ a	-16
• _ after	53
• _ again	-14
• _ am	49
• _ an	29
• _ and	44
• _ back	-15
• _ call	-21
• _ ce	-30
• _ do	41
• _ doing	52
• _ ex	-29
• _ her	-94
• _ him	-37
• _ i	109
• _ night	-14
• _ ok	31
• _ soir	-30
• _ sorry	48
• _ text	-57
• _ to	-106
• _ •	43
• after	59
• an	29
• and	62
• de	15
• doing	52
• him	-28
• i	48
• to	-104
• •	-29
""",
    'contact.slip': """\
~	-357
!	-49
!ex_contact	-60
!ex_contact_abroad	-17
!slip	189
!slip_abroad	165
!•	31
.	39
.-	-41
.i	-52
.i+they	142
.i+you	-40
.i-	-50
.they	157
.they-	78
.you-	-28
1	52
2	17
2 _ $	23
2am	21
2am $	16
3 $	16
3am $	22
6 times	16
?	-36
?-	-30
?i	-55
?they	51
^ _ $	-62
^ _ a	30
^ _ about	-24
^ _ after	-34
^ _ again	20
^ _ ai	68
^ _ ako	32
^ _ allee	29
^ _ am	-56
^ _ and	46
^ _ angerufen	49
^ _ anoche	27
^ _ answered	59
^ _ at	49
^ _ beat	-30
^ _ been	59
^ _ begged	16
^ _ best	27
^ _ bin	-17
^ _ boyfriend	-24
^ _ broke	-59
^ _ burned	-16
^ _ by	25
^ _ call	17
^ _ called	34
^ _ calls	-19
^ _ came	-24
^ _ can	-26
^ _ cheated	-18
^ _ com	-30
^ _ commented	40
^ _ contact	42
^ _ dialed	30
^ _ did	25
^ _ do	-29
^ _ don	46
^ _ dreamt	-20
^ _ drove	40
^ _ drunk	17
^ _ el	83
^ _ ela	46
^ _ ele	96
^ _ en	-25
^ _ escribi	32
^ _ escribio	17
^ _ est	-20
^ _ everything	-20
^ _ ex	-96
^ _ feel	-41
^ _ for	-29
^ _ found	-32
^ _ from	-20
^ _ gave	-42
^ _ gestern	21
^ _ habe	27
^ _ happy	32
^ _ has	-23
^ _ hat	-31
^ _ hate	-42
^ _ he	20
^ _ help	18
^ _ her	123
^ _ hi	24
^ _ him	123
^ _ his	149
^ _ hit	34
^ _ hooked	19
^ _ hope	-36
^ _ hurt	-17
^ _ husband	-25
^ _ if	29
^ _ ihr	43
^ _ is	-83
^ _ keep	28
^ _ ko	122
^ _ l	23
^ _ la	-17
^ _ le	-63
^ _ left	-29
^ _ letter	50
^ _ liked	25
^ _ live	23
^ _ llame	96
^ _ llamo	34
^ _ lui	37
^ _ m	-41
^ _ mande	70
^ _ me	-35
^ _ meine	-25
^ _ mensagem	48
^ _ messages	-25
^ _ messaging	33
^ _ messed	16
^ _ mi	-18
^ _ mich	-30
^ _ minha	-16
^ _ mir	-23
^ _ miss	-55
^ _ my	81
^ _ ne	-25
^ _ night	25
^ _ no	26
^ _ noted	28
^ _ o	23
^ _ of	-25
^ _ off	-27
^ _ on	27
^ _ one	45
^ _ out	29
^ _ outside	21
^ _ packed	-23
^ _ past	23
^ _ perfil	32
^ _ pressed	40
^ _ que	-28
^ _ rang	17
^ _ reached	29
^ _ reminders	-17
^ _ replied	62
^ _ send	68
^ _ she	-16
^ _ sleep	-30
^ _ slept	30
^ _ slipped	44
^ _ so	-26
^ _ sorry	32
^ _ still	-45
^ _ sus	61
^ _ talk	-28
^ _ talked	42
^ _ text	29
^ _ texted	62
^ _ texting	32
^ _ that	-22
^ _ the	-39
^ _ thinking	-16
^ _ through	19
^ _ to	32
^ _ together	27
^ _ took	-27
^ _ twice	31
^ _ two	70
^ _ up	96
^ _ viens	28
^ _ voice	49
^ _ want	-42
^ _ war	30
^ _ was	-43
^ _ we	-23
^ _ wear	-39
^ _ went	31
^ _ what	-17
^ _ will	-18
^ _ wish	-22
^ _ with	26
^ _ wrote	21
^ _ y	111
^ _ you	-26
^ _ •	-97
^ a	-21
^ am	-19
^ asked	56
^ broke	60
^ called	85
^ checked	52
^ could	36
^ day	-28
^ delete	-22
^ drunk	30
^ ela	-26
^ ele	-27
^ elle	-23
^ emailed	32
^ ended	19
^ ex	-27
^ facetimed	26
^ fuck	37
^ fui	33
^ gave	71
^ got	-49
^ habe	62
^ had	20
^ he	-135
^ her	-52
^ his	-64
^ hit	28
^ how	-39
^ il	21
^ it	-21
^ j	21
^ je	29
^ la	69
^ le	134
^ left	102
^ liguei	41
^ liked	42
^ looked	23
^ mandei	43
^ me	19
^ mein	-16
^ messaged	42
^ met	17
^ mi	-21
^ my	-154
^ nao	-39
^ no	-67
^ ok	32
^ olhei	71
^ pause	-17
^ please	-18
^ rang	42
^ saw	-49
^ sent	152
^ she	-165
^ sie	-19
^ spent	60
^ stalked	37
^ stalkeei	42
^ stop	-28
^ texted	20
^ the	-40
^ told	41
^ waited	26
^ was	22
^ watched	31
^ we	45
^ went	62
^ what	-23
^ when	-28
^ wrote	21
a	-45
a _ about	-21
a _ account	17
a _ at	19
a _ back	37
a _ but	-30
a _ casa	37
a _ et	68
a _ for	38
a _ from	-55
a _ got	26
a _ her	41
a _ him	17
a _ i	19
a _ in	17
a _ j	24
a _ last	40
a _ message	-28
a _ on	42
a _ to	30
a _ un	-19
a _ up	-17
a _ •	-20
a appele	39
a card	16
a dream	-19
a fake	19
a gift	25
a heart	21
a long	18
a meme	54
a message	-55
a note	33
a song	32
a su	38
a thumbs	-17
a voice	32
a voicemail	25
a week	-29
about	-16
about _ $	-59
about me	-16
about the	20
acci*	52
accident	20
accidentally	32
accidentally liked	32
after	81
after _ $	41
after a	-39
after class	30
after six	23
after two	-19
again	72
again $	32
again _ $	16
ago	-30
ago $	-27
ai	65
ai _ $	40
ai _ de	-29
ai appele	26
ai appelee	35
ai ecrit	28
ai pas	-43
ai repondu	24
ako	32
ako sa	32
all	-19
all night	43
allee	29
allee _ $	29
alles	-16
already _ $	18
already called	43
alwa*	-19
always	-19
am $	26
am _ for	-16
am _ i	19
am _ told	29
am and	29
am i	-24
an	21
an _ picture	17
an hour	16
and	59
and _ $	17
and _ again	19
and _ answered	38
and _ argued	26
and _ ex	17
and _ her	39
and _ him	19
and _ i	-17
and _ it	-22
and _ liked	31
and _ my	31
and _ not	-41
and _ pas	-27
and _ replied	17
and _ said	69
and _ thanks	16
and _ the	31
and _ to	-21
and _ told	46
and _ wrote	18
and _ yes	16
and ai	-36
and called	42
and did	-30
and he	57
and i	64
and it	-24
and messaged	36
and she	59
and texted	24
and then	-17
and we	32
and wrote	25
ange*	83
angerufen	60
angerufen und	49
angeschaut	36
angeschaut $	36
anoc*	36
anoche	36
anoche $	36
answ*	139
answer	18
answered	121
answered _ $	67
answered _ message	69
answered my	101
apartment and	16
appe*	62
appele	48
appelee	25
are	-33
argu*	20
argued	20
argued _ the	18
ask	-34
asked	81
asked _ about	35
asked _ brother	16
asked _ friend	35
asked _ how	35
asked _ roommate	20
asked her	47
asked his	44
asked me	-17
at 2am	21
at 3am	16
at _ again	17
at _ house	32
at _ on	-18
at her	59
at his	19
at my	-21
at night	-20
at the	-23
ayer	40
ayer $	40
back	20
back $	46
be	-34
be _ $	-27
beat	-30
beba*	35
because _ asked	17
because i	22
bed	22
been	36
been _ again	23
been _ my	48
befo*	-16
begg*	17
begged	16
begged _ to	27
begged her	21
bei	33
bei _ $	33
bell	-33
bell $	-33
best _ to	26
best friend	19
birthday _ said	16
birthday _ she	16
borr*	26
boss	-27
bot	-19
bot $	-18
both	41
both _ us	42
both of	42
box	-21
box $	-21
boxes	-20
boyf*	-24
boyfriend	-24
brea*	-23
broke _ $	55
broke _ contact	61
broke no	61
broke up	-69
brother how	16
buil*	23
building	23
burn*	-16
burned	-16
burned _ $	-16
but	-31
but _ it	-33
but _ not	19
but never	-30
but she	19
by accident	20
call	62
call $	48
call _ $	19
call _ night	16
call*	119
called	123
called $	-16
called _ $	31
called _ cried	48
called _ crying	-20
called _ last	-26
called _ no	16
called _ on	35
called _ talked	19
called _ times	35
called _ we	19
called and	23
called her	19
called him	31
called twice	39
calls	-27
came	-27
can	-31
can _ checking	18
car $	18
casa $	-17
casa _ $	30
cham*	53
chan*	-23
chat	27
chat _ $	26
chea*	-21
cheated	-20
chec*	71
checked	57
checking	17
chez	22
chez _ $	22
chez lui	25
class	30
coff*	24
coffee	24
coffee $	23
com	-33
com _ $	-31
comm*	46
comment	23
commented	53
commented _ her	32
commented on	53
cont*	81
contact $	25
contacto	88
contesto	17
contesto $	17
could	25
could _ help	23
could _ it	46
could not	46
cried _ his	-48
cried _ of	44
cried at	-30
cried in	-25
cryi*	-18
crying	-18
crying _ $	-17
d	-19
day	-56
day $	-18
day _ $	-23
day _ no	-20
days $	19
de	-32
de _ $	-42
de _ envoyer	24
de novo	21
dela	42
dele*	-42
delete	-25
deleted	-16
dia	18
dial*	42
dialed	42
dialed _ $	42
dialed _ ex	30
dialed my	30
diary	-50
diary $	-50
did _ to	37
did it	34
did not	-33
divo*	-22
do	-63
do _ $	-18
do i	-16
do not	-31
doll*	53
don	46
don _ $	46
door*	32
doorbell	32
doorbell $	34
drea*	-20
dream	-19
dreamt	-20
drop*	17
dropped	17
dropped _ in	18
drove	48
drove _ apartment	16
drove _ his	38
drove _ place	16
drove past	30
drunk	54
drunk _ ex	31
drunk _ my	31
drunk dialed	42
e	44
e _ $	51
e _ respondi	30
e eu	28
ecrit	42
ecrit _ ai	24
ecrit _ j	24
ecrit et	29
effa*	-18
efface	-18
eight	-18
el	68
el _ $	58
ela	35
ela _ $	54
ela no	23
ele	24
ele $	49
ele _ e	30
ele _ mandou	-19
ele _ mensagem	-21
ele ontem	47
elle	-37
em	-20
em _ $	-20
emai*	38
email	18
emailed	44
emailed _ a	22
emailed him	32
en	-38
en _ $	-18
end	41
end $	47
ended	26
ended _ talking	25
ended up	54
envo*	18
envoyer	24
envoyer _ $	24
er _ mich	-17
er _ und	26
erase	-21
es	-18
escr*	32
escribi	32
escribi y	21
escribio _ le	24
escribio y	24
escrito	-22
escrito _ $	-22
est	-21
et	60
et _ a	47
et _ ai	24
et _ repondu	24
et j	24
eu	18
eu _ $	25
eu respondi	30
even*	20
evening	21
ever*	-37
every	-29
every _ the	16
every day	23
everything	-17
ex $	35
ex _ $	66
ex _ a	-32
ex _ after	-20
ex _ and	29
ex _ i	21
ex _ me	-32
ex _ with	-18
ex _ work	-29
ex again	32
face*	54
facebook	28
facetimed	26
facetimed him	26
fake	19
fake _ $	18
fake account	17
fami*	-16
family	-16
favo*	-17
favourite	-17
feel	-47
feelings $	-16
fina*	-22
finally	-22
finally _ $	-31
finally answered	-23
find	19
fine	22
fine $	23
first	69
first $	72
for	-38
for 2	17
for _ after	21
for _ back	-20
for _ class	21
for _ days	-21
for _ hours	17
for _ years	-17
for a	-31
for coffee	17
for her	21
forg*	-46
fotos	48
fotos $	54
foug*	34
fought	34
fought $	38
found	-49
found his	-26
four	-19
frie*	-27
friend $	-18
friend _ him	21
friend _ me	-21
friend about	26
friends	-42
friends $	-27
from	-65
from _ $	-20
from _ account	17
from _ ex	-37
from _ fake	18
from a	28
from her	-65
from him	-48
from last	27
from me	20
fuck	30
fui	32
fui a	36
gave	27
gave _ $	-19
gave _ a	60
gave _ and	34
gave _ everything	-18
gave her	-23
gave him	-19
gave in	34
gean*	35
geantwortet	35
geantwortet $	35
gesc*	27
geschrieben	35
geschrieben und	18
gest*	24
gestern	26
gestern angerufen	-20
get	-37
gift	25
girl	22
girlfriend $	31
girlfriend _ $	-19
good	-18
got	-39
got _ from	-36
got _ lol	24
habe	92
habe _ $	66
habe _ angerufen	40
habe _ angeschaut	38
habe _ geschrieben	21
habe _ gestern	17
habe _ nacht	19
habe _ profil	38
habe ihr	43
habl*	60
had	30
had _ long	38
had _ text	39
had _ with	28
hair	-36
hair _ $	-36
happy birthday	21
hat	-20
hat _ $	-27
hat _ angerufen	-32
hat _ ich	28
hat _ und	56
hat angerufen	44
hat gestern	-18
hat mich	-18
hat mir	-17
hate	-42
hate _ $	-33
hate her	-31
have _ $	-34
have _ again	23
have _ her	24
have _ texting	27
have _ the	-19
have been	48
have to	-24
he	-35
he _ a	-71
he _ and	44
he _ birthday	-18
he _ happy	-22
he _ hi	24
he _ his	-44
he _ me	-27
he _ my	29
he _ say	27
he _ so	94
he _ twice	-26
he _ we	55
he already	-38
he answered	33
he asked	-17
he called	-39
he came	-20
he finally	-22
he left	-51
he replied	36
he said	27
he sent	-58
he wants	-17
he was	47
he wrote	24
hearing	-17
hearing _ $	-17
heart	18
help _ her	22
help it	23
her	168
her $	-25
her _ $	21
her _ at	20
her _ class	19
her _ did	36
her _ her	34
her _ how	26
her _ i	-24
her _ is	-21
her _ my	-17
her _ on	19
her _ she	42
her _ text	28
her _ today	32
her a	62
her ex	-23
her facebook	21
her friend	-28
her from	44
her house	21
her mum	31
her name	-50
her new	-22
her photo	-29
her picture	17
her post	30
her roommate	20
her stories	23
her stuff	-22
her to	21
her work	31
hi	19
hi _ $	23
hi and	24
him	84
him $	-47
him _ $	41
him _ 2am	20
him _ a	45
him _ birthday	37
him _ he	18
him _ him	20
him _ i	-20
him _ last	-20
him _ letter	41
him _ love	19
him _ song	24
him _ still	18
him _ times	-22
him _ was	-20
him _ work	23
him _ •	63
him a	51
him back	-23
him from	20
him happy	37
him in	28
him three	-28
his	137
his _ a	18
his _ about	26
his _ again	18
his _ and	-18
his _ by	31
his _ friend	20
his _ he	40
his _ me	-36
his _ that	28
his _ to	47
his _ today	-19
his best	26
his ex	-18
his favourite	-17
his flat	17
his hoodie	-40
his house	40
his instagram	22
his old	-20
his story	32
his things	-23
hist*	46
history	-18
history $	-18
hit	62
hit _ $	22
hit _ and	39
hit send	58
hood*	-40
hoodie	-40
hoodie $	-29
hook*	19
hooked	19
hooked up	19
hope	-47
hora	38
hora $	38
hours	19
hours $	24
house	50
house $	41
how _ and	35
how _ is	29
how she	27
hoy	-30
hoy $	-22
hug	-24
hug $	-24
husb*	-29
husband	-29
i	78
i _ $	65
i _ a	35
i _ again	19
i _ am	70
i _ an	19
i _ and	50
i _ at	-38
i _ back	17
i _ been	30
i _ boxes	-20
i _ called	43
i _ every	-55
i _ ex	45
i _ her	-44
i _ hi	24
i _ him	35
i _ i	20
i _ it	42
i _ last	20
i _ letter	-17
i _ message	47
i _ messaged	22
i _ mum	31
i _ myself	-17
i _ name	-50
i _ new	-22
i _ not	-37
i _ of	-32
i _ off	-18
i _ old	-21
i _ on	18
i _ out	32
i _ outside	21
i _ photo	-19
i _ pregnant	-26
i _ say	26
i _ send	68
i _ sending	27
i _ sent	22
i _ she	22
i _ sleep	-25
i _ so	-35
i _ sorry	21
i _ stop	-19
i _ ten	-21
i _ the	-23
i _ three	-30
i _ up	33
i _ you	-25
i _ •	-21
i am	-108
i answered	50
i apologized	19
i asked	82
i beat	-30
i call	23
i can	-17
i commented	30
i cried	-51
i did	25
i do	-28
i dreamt	-20
i drove	40
i emailed	18
i feel	-45
i finally	23
i found	-36
i gave	-43
i hate	-42
i hope	-47
i just	28
i keep	20
i liked	38
i look	17
i met	-19
i miss	-49
i need	-18
i picked	23
i pressed	40
i reached	38
i regret	-19
i replied	78
i see	-31
i sent	106
i slipped	44
i talk	-28
i texted	42
i think	-20
i told	39
i took	-32
i want	-49
i was	-18
i went	33
i wish	-22
i wrote	53
ich	19
ich _ geschrieben	69
ich _ gestern	56
ich _ ihr	31
ich _ nicht	-48
ich _ so	-21
ich habe	40
ich war	36
if	19
if _ was	33
if he	25
ihm geschrieben	41
ihm nicht	-45
ihn _ $	17
ihr	72
ihr _ $	56
ihr geschrieben	21
il _ appele	39
il a	42
in	-29
in _ $	-23
in _ hoodie	-29
in _ my	21
in and	38
in bed	21
in her	18
in his	-33
in my	-55
in the	39
inst*	31
instagram	33
is	-44
is $	23
is called	-17
is gone	20
it	-27
it _ day	-32
it _ fine	27
it _ her	36
it _ my	-17
it every	-32
it in	52
it is	47
it to	-31
it was	-23
j	36
j _ repondu	24
j ai	40
je	24
je _ ai	34
je _ allee	29
je _ appele	26
je _ appelee	35
je _ de	27
je _ ecrit	28
je _ en	-17
je _ pas	-29
je and	-37
je l	50
je lui	38
je ne	-18
je viens	28
jump*	-21
just _ send	33
just hit	33
kaga*	54
kagabi	54
kagabi $	54
keep	20
keep _ $	32
keep _ her	27
keep sending	27
keeps	-26
keys	-22
kids	-26
kiss*	-22
kissed	-22
kissed _ $	-22
ko	134
ko _ $	122
l	23
l _ $	38
l _ appelee	35
l ai	32
la	48
la llame	92
land*	-17
landlord	-17
last	17
last _ $	24
last night	32
last week	37
lawy*	-21
lawyer	-21
le	83
le _ $	39
le _ mensaje	20
le _ un	27
le _ y	27
le escribi	32
le mande	70
left	20
left $	-30
left _ $	100
left _ and	-39
left _ i	-25
left _ voicemail	33
left a	29
left her	-19
left two	73
lett*	17
letter	40
letter _ mailbox	18
letter in	18
letters	-23
letters $	-17
letters in	-21
ligu*	41
liguei	41
liguei _ ela	28
liguei _ ontem	21
liguei para	41
liked	84
liked _ $	32
liked _ old	23
liked _ picture	20
liked an	17
liked her	28
live	22
live $	31
llame	96
llame _ $	71
llame y	25
llamo	31
llevo	17
lol $	-22
lol _ $	22
long _ last	26
long _ night	44
look	17
look _ her	21
look*	19
looked _ $	-19
looked _ his	20
looked _ new	18
lost	-20
lui	52
lui _ ecrit	28
lui _ un	39
lui ai	38
m	-38
m _ $	-18
m _ et	23
m a	-24
mail*	39
mand*	22
mande	70
mande _ $	46
mande un	27
mandei	43
mandei _ ele	23
mandei _ para	23
mandei mensagem	28
mandou _ $	-21
marry	-17
me	-74
me $	-68
me _ $	-59
me _ am	74
me _ and	32
me _ answered	17
me _ days	46
me _ e	23
me _ eu	23
me _ him	-40
me _ i	47
me _ le	24
me _ long	-21
me _ mensagem	-19
me _ night	-41
me _ ontem	-17
me _ voice	-22
me _ y	69
me _ •	40
me a	-31
me after	32
me crying	-20
me last	-19
me llamo	31
me mandou	-21
me so	41
me to	-20
mein	-21
meine	-34
meine _ $	-21
meme	52
meme $	30
mens*	31
mensagem	19
mensagem _ ela	20
mensagem _ ele	23
mensagem para	23
mensaje	19
mes	-25
mess*	68
message	20
message $	51
message _ $	27
message from	-31
messaged	72
messaged _ $	60
messaged _ ex	43
messaged _ from	37
messaged her	44
messaged him	20
messaged me	-34
messaged my	43
messages	-66
messages $	-34
messages _ $	-25
messages from	-17
messaging	25
messaging _ $	26
met _ yesterday	25
met up	27
mi	-39
mi ex	-17
mich	-37
mich _ $	-29
minha	-24
minha _ $	-17
mir	-33
mira*	83
mirando	83
mirando _ $	83
miss	-56
miss _ $	-27
miss _ much	-17
miss _ so	-17
miss her	-27
missed	22
missed _ $	51
missed _ from	-31
missed _ my	-21
missed call	35
moi	-26
mon	-24
money	-21
month	-18
more	-23
morn*	19
morning	20
morning $	24
much	-34
mum	29
mum $	29
my	-107
my _ $	-29
my _ again	29
my _ him	31
my _ last	17
my _ me	-29
my _ that	17
my _ work	-18
my boss	-26
my boyfriend	-27
my ex	124
my husband	-30
my phone	-19
my profile	-17
my sister	28
myse*	-24
myself	-24
na	71
nach*	20
nachricht	27
nachricht _ $	27
nacht	19
nacht _ $	19
nag _ ako	32
nag _ sa	32
nag text	-22
name	-52
nao	-45
ne	-29
ne _ pas	-20
need _ $	21
never	-51
never _ $	-44
never _ it	-30
new	-40
next	-18
next _ $	-17
nicht	-60
nicht _ $	-51
night	80
night $	62
no _ $	44
no answer	22
no le	-52
no more	-20
no pick	40
not	-42
not _ $	-48
not _ checking	18
not _ her	17
not _ to	24
not help	23
note	47
note $	31
note _ her	33
note for	29
noted	28
noted her	29
novo	21
novo $	21
now	-32
now $	-21
o	19
o _ dele	32
o perfil	32
of	-35
of _ $	-21
of her	-26
of his	18
of us	37
off	-55
off _ $	-26
ok _ i	20
ok i	21
ok so	20
old _ of	17
old picture	17
olhei	71
on	48
on _ and	39
on _ facebook	29
on _ instagram	20
on _ phone	-21
on _ that	20
on a	24
on friday	-19
on her	50
on his	33
on saturday	23
on sunday	23
one _ $	-35
one _ to	20
one of	24
onli*	42
online	42
online $	42
ontem	38
ontem $	38
open	-30
open _ $	-30
open*	31
opened	32
otra	61
otra _ $	63
our	-30
out after	24
out of	-20
outs*	19
outside	19
outside _ $	21
pack*	-23
packed	-23
page	35
page _ $	20
page every	32
para	17
para _ $	34
para _ ontem	24
para ela	44
pas	-49
pas _ $	-19
past	18
past _ $	17
past his	19
pause	-21
peop*	-21
people	-21
perf*	30
perfil	32
perfil dele	32
phon*	29
phone	106
phone $	121
phot*	27
photo	-26
photo $	-43
photos	27
photos _ $	27
pick	20
pick _ $	17
pick*	17
picked	17
picked up	17
pict*	-20
picture _ $	-26
picture of	17
place	25
plea*	-39
please	-39
please $	-20
plum*	-35
plumber	-35
plumber $	-35
plus	-17
por	-23
por _ $	-22
post	33
post*	37
posted	35
posted a	30
preg*	-28
pregnant	-26
pres*	40
pressed	40
pressed send	40
prof*	81
profil	87
profil _ $	38
profil angeschaut	38
que	-43
que ele	-17
quiet	-18
rang	64
rang $	17
rang _ $	19
rang _ bell	-33
reac*	27
reached	29
reached _ after	24
reached out	29
regret $	19
regret _ $	23
regret _ every	-32
remi*	-21
reminders	-18
remo*	-17
repl*	80
replied	86
replied $	61
replied _ a	-22
replied to	59
replied with	-18
repo*	24
repondu	29
repondu $	29
resp*	103
respondi	101
respondi $	32
room*	20
roommate	20
s _ $	34
sa	32
sa _ $	32
said _ and	34
said _ i	18
said hi	20
satu*	23
saturday	23
saturday $	26
saw	-50
saw _ at	-24
saw _ his	20
saw on	20
say _ me	20
say it	28
sayi*	-27
saying	-27
says	-27
schl*	-18
scro*	42
see	-24
see _ the	-23
send	90
send $	45
sending _ $	26
sent	162
sent _ $	63
sent _ a	19
sent _ and	28
sent _ letter	-37
sent _ meme	23
sent _ my	-17
sent _ the	34
sent _ to	-78
sent _ voice	37
sent a	48
sent her	36
sent it	99
sent me	-31
she	-66
she _ $	19
she _ a	-69
she _ about	-30
she _ and	27
she _ at	-18
she _ her	-56
she _ i	46
she _ leave	25
she _ my	33
she _ new	-18
she _ on	-17
she _ pick	17
she _ twice	-18
she _ wrote	18
she already	-18
she answered	48
she asked	-17
she called	18
she left	-34
she said	35
she sent	-22
she texted	-24
she wrote	57
shot	19
shot _ a	20
shut	-19
shut _ $	-18
side	-29
side $	-29
sie	-26
sie _ angerufen	23
sie _ und	30
sie gestern	17
sile*	-22
since i	-19
sister _ $	17
sister _ him	41
sister _ me	-22
six	18
six _ $	20
six months	30
sleep	-37
sleep _ his	-29
sleep on	-23
slept	29
slept _ ex	23
slept _ my	23
slept in	-24
slept with	23
slip*	67
slipped	67
slipped _ $	67
sms	31
sms $	31
snor*	-18
so	40
so _ $	-30
so _ him	48
so i	126
so much	-17
son	45
son _ $	45
sorry	43
sorry _ wrote	31
spent	60
spent the	55
stal*	79
stalked	37
stalkeei	42
stay	18
still	-32
still _ his	-26
stop	-42
stop _ $	-25
stop checking	18
stor*	77
stories	79
story	17
story _ $	17
story _ thinking	31
stuff	-18
su	52
su _ $	53
su casa	38
suis allee	29
sund*	18
sunday	20
sus	122
sus _ $	55
tagg*	33
tagged	33
tagged _ a	31
tagged _ in	31
talk	-24
talk to	-32
talked _ his	-49
talked for	19
talked to	-50
talking _ 2	25
ten	-38
ten _ $	-35
ten _ ago	-25
ten years	-26
text	124
text $	18
text _ $	64
text*	83
texted	63
texted _ at	23
texted _ ex	23
texted _ i	46
texted _ night	23
texted _ so	42
texted happy	-22
texted her	24
texted him	41
texting	20
texting again	23
that _ was	19
that i	38
the	-96
the _ and	-33
the end	49
the landlord	-17
the lawyer	-21
the night	49
the plumber	-35
then	-17
there	-23
thin*	-25
things	-26
things and	-30
think	-28
thinking $	31
thinking _ $	-19
thinking _ him	-19
thinking about	-23
this	-19
three days	43
three times	-24
thro*	21
through	21
through her	19
thum*	-17
thumbs	-17
thumbs _ $	-17
thumbs up	-17
time	-24
times _ $	25
to	-46
to _ after	55
to _ and	27
to _ for	-19
to _ from	17
to _ her	20
to _ hi	19
to _ him	-23
to _ his	-29
to _ house	17
to _ i	-17
to _ it	24
to _ messages	-17
to _ this	23
to _ to	20
to _ up	-21
to ask	-23
to be	-20
to find	28
to get	-24
to her	37
to him	56
to me	31
to say	41
to talk	19
to the	-35
today	-55
today $	-50
together _ $	31
told	60
told _ everything	27
told _ ex	27
told _ friend	21
told _ i	30
told _ still	19
told _ that	22
told _ was	-22
told her	21
told him	32
told his	30
too late	22
took	-45
took _ $	-21
took _ off	-18
took him	-29
tout	-18
tres	30
tres _ $	30
trois	19
trois _ $	19
trus*	-30
tudo	-19
tues*	-17
tuesday	-17
tuesday $	-17
twice	19
twice $	39
two _ $	44
two months	-24
un	21
un _ $	23
un sms	31
una	31
una _ $	31
una hora	38
und	53
und _ haben	20
und ich	25
under	23
up	17
up _ 2	25
up _ and	-21
up _ bed	37
up _ her	26
up _ his	36
up _ i	17
up _ messages	-17
up _ my	-34
up in	30
up my	-18
up on	46
up talking	25
up to	-24
us	24
us $	35
vi	-20
viens	28
viens de	28
voic*	106
voice	42
voice _ $	30
voice _ her	29
voice noted	28
voicemail	28
voicemail $	38
wait*	41
waited	49
waited _ after	21
waited _ his	28
waited for	21
want	-53
want _ to	-17
want*	-35
wanted	-26
wants	-26
war	28
was	-24
was _ and	23
was _ he	-21
was _ her	-17
was not	26
watc*	30
watched	25
watched _ $	26
watched her	32
we	95
we _ all	52
we _ and	19
we _ been	20
we _ last	28
we _ long	38
we _ on	23
we _ talking	25
we _ texting	51
we _ the	-24
we _ together	22
we argued	20
we broke	-55
we ended	25
we fought	38
we had	20
we hooked	19
wear	-40
wear _ $	-39
week	-18
week $	-18
weeks	-22
went	85
went _ her	69
went _ his	53
went _ see	28
went _ work	18
went to	73
what	-42
what i	-20
what*	49
whatsapp	50
when	-36
when _ rang	17
when _ told	-26
when he	17
when i	-40
who	-20
whole	17
why	-20
will	-29
wir haben	21
wish	-22
wish i	-19
wish*	29
wished	29
wished _ birthday	29
wished _ happy	29
with	-24
with _ again	28
with _ ex	76
with her	-23
with my	54
without thinking	23
woke _ to	-24
word	-23
work today	21
would	-20
wrote	73
wrote _ $	36
wrote _ and	19
wrote _ from	24
wrote _ her	46
wrote _ i	35
wrote _ message	-36
wrote _ post	22
wrote _ she	22
wrote _ wrote	47
wrote a	-56
wrote back	39
wrote her	-26
wrote him	17
wrote me	21
wrote to	66
y	108
y _ $	55
y _ contesto	17
y le	24
y me	27
y no	18
year	-25
years	-54
years $	-23
years _ $	-20
yest*	41
yesterday	41
yesterday _ asked	25
yesterday she	17
you	-73
you $	-28
you _ $	-24
your	-21
your _ $	-20
•	-60
• $	22
• _ $	28
• _ after	47
• _ and	-23
• _ but	-18
• _ ex	-33
• _ her	-101
• _ him	-50
• _ his	28
• _ night	-20
• _ phone	176
• after	48
• her	-65
• him	-38
• i	-33
• •	-60
""",
    'contact.ex_contact': """\
~	-499
!	-50
!ex_contact	133
!ex_contact_abroad	139
!slip	-41
!slip_abroad	-24
!•	28
.	-27
.-	-61
.i	-33
.i+they	140
.i+they-	119
.i+you	-41
.i+you+they	33
.i-	-26
.they	34
.they-	35
.you+they	37
.you-	-18
2	34
2 minutes	32
3am	29
?	-19
?-	-17
?i+you	-17
^ _ $	-23
^ _ a	38
^ _ after	20
^ _ ajuda	-16
^ _ alone	-16
^ _ already	66
^ _ and	-20
^ _ angerufen	26
^ _ anoche	41
^ _ answered	50
^ _ apologized	20
^ _ asked	28
^ _ at	-17
^ _ been	41
^ _ broke	-25
^ _ called	103
^ _ calling	29
^ _ came	61
^ _ caved	-18
^ _ cheated	-36
^ _ cried	35
^ _ cuenta	-17
^ _ curtiu	30
^ _ de	-22
^ _ did	-20
^ _ do	-16
^ _ don	17
^ _ dropped	18
^ _ e	31
^ _ ele	-19
^ _ email	19
^ _ ended	-20
^ _ escribio	76
^ _ est	30
^ _ everything	-23
^ _ ex	186
^ _ finally	23
^ _ flowers	44
^ _ followed	32
^ _ forgot	-22
^ _ found	24
^ _ from	75
^ _ geschrieben	25
^ _ go	-29
^ _ got	-53
^ _ habe	-18
^ _ had	51
^ _ happy	20
^ _ has	-99
^ _ hat	74
^ _ her	-61
^ _ hi	16
^ _ him	-23
^ _ his	-69
^ _ how	16
^ _ hoy	23
^ _ hurt	-27
^ _ if	-21
^ _ ihr	-16
^ _ in	-34
^ _ invited	22
^ _ is	-78
^ _ it	-22
^ _ just	63
^ _ keep	-16
^ _ keeps	26
^ _ leave	-19
^ _ left	34
^ _ let	16
^ _ lied	-28
^ _ ligou	73
^ _ like	-18
^ _ liked	54
^ _ llame	32
^ _ llamo	61
^ _ made	-28
^ _ mando	45
^ _ mandou	47
^ _ me	-72
^ _ meine	21
^ _ message	-26
^ _ messaged	67
^ _ messaging	-20
^ _ mi	93
^ _ mich	-36
^ _ minha	51
^ _ mir	32
^ _ missed	24
^ _ moved	-33
^ _ my	-90
^ _ nao	-34
^ _ ne	-22
^ _ never	-31
^ _ new	18
^ _ not	-36
^ _ noted	20
^ _ number	46
^ _ of	23
^ _ ok	16
^ _ on	-46
^ _ out	19
^ _ over	25
^ _ para	-21
^ _ que	-20
^ _ rang	29
^ _ reached	49
^ _ replied	81
^ _ s	-19
^ _ said	-42
^ _ saying	-17
^ _ seeing	-24
^ _ sent	76
^ _ she	-31
^ _ shot	-25
^ _ showed	71
^ _ sich	19
^ _ sie	-22
^ _ siya	85
^ _ soeur	-21
^ _ someone	-25
^ _ sorry	36
^ _ still	-22
^ _ talked	29
^ _ text	80
^ _ texted	66
^ _ texting	18
^ _ texts	-32
^ _ than	18
^ _ thanks	17
^ _ the	-45
^ _ to	45
^ _ told	-55
^ _ un	24
^ _ up	16
^ _ viewed	27
^ _ voice	16
^ _ watched	22
^ _ watching	34
^ _ went	24
^ _ were	19
^ _ wished	25
^ _ wrote	96
^ _ y	95
^ _ you	-35
^ _ •	-73
^ called	57
^ do	-19
^ drunk	-22
^ ela	72
^ ele	82
^ elle	16
^ ex	46
^ got	93
^ had	-16
^ he	136
^ heard	59
^ her	65
^ his	154
^ hola	-16
^ how	-22
^ i	-99
^ ich	-30
^ il	80
^ je	-21
^ just	-41
^ la	46
^ left	-34
^ liked	-17
^ lo	-19
^ ma	-25
^ me	123
^ meine	-29
^ messaged	-29
^ mi	26
^ minha	-27
^ mon	19
^ my	19
^ nag	74
^ no	-60
^ sent	-21
^ she	110
^ sie	58
^ stop	-21
^ texted	-50
^ voicemail	25
^ we	70
^ when	16
^ wrote	-25
^ •	-44
a _ $	64
a _ a	27
a _ and	-17
a _ back	42
a _ casa	17
a _ et	41
a _ from	39
a _ got	41
a _ hier	18
a _ him	24
a _ message	48
a _ my	22
a _ of	-25
a _ on	33
a _ request	18
a _ un	25
a _ up	23
a _ with	-20
a _ year	16
a appele	61
a appelee	39
a birthday	-16
a break	-18
a ecrit	50
a envoye	34
a happy	22
a letter	18
a long	45
a meme	26
a mi	-18
a new	-16
a photo	19
a postcard	21
a relationship	-17
a thumbs	23
a trompee	-22
a voicemail	71
a word	-20
about	21
about _ car	21
about _ stuff	16
about him	23
about me	37
about my	-44
about the	20
acce*	20
acci*	-19
accidentally	-17
accidentally liked	-17
after	80
after a	24
ai _ message	-18
ai _ un	-20
ai ecrit	18
ai envoye	-20
aime	39
aime _ $	46
ajuda	-16
all _ $	27
all _ time	-19
all day	-26
all my	34
all night	50
all the	-19
alone	-38
alone $	-21
alone _ $	-17
alre*	22
already	22
already $	-26
already _ $	48
alwa*	-28
always	-28
always _ $	-21
am $	30
amig*	-25
amiga	-34
amigos	-25
amigos $	-25
an _ $	-16
an _ from	19
an _ her	18
and	42
and _ $	-19
and _ answered	16
and _ he	31
and _ hi	44
and _ hung	-26
and _ is	-25
and _ just	-24
and _ left	-33
and _ liked	27
and _ me	63
and _ no	-18
and _ on	-20
and _ out	-17
and _ picked	22
and _ replied	22
and _ said	72
and _ she	23
and _ thanks	16
and _ that	16
and _ the	-28
and _ them	18
and _ to	-19
and _ told	52
and _ •	61
and called	-22
and he	81
and messaged	-17
and said	19
and she	90
and then	-28
and •	19
ange*	84
angerufen	63
angerufen $	37
angerufen und	26
angry	-16
answ*	39
answer	-17
answer $	-17
answered	69
answered $	39
answered _ $	25
answered his	-22
answered my	23
anym*	-23
anymore	-23
apol*	40
apologized	29
apologized _ me	17
appe*	87
appele	57
appele $	20
appelee	36
appelee _ $	31
aqui	58
aqui _ $	58
aqui _ casa	58
aqui em	58
are	-29
ask	41
ask _ am	23
ask _ i	23
ask how	24
asked	51
asked _ am	25
asked _ he	-20
asked _ how	-31
asked _ i	55
asked _ me	21
asked _ meet	20
asked _ to	-28
asked _ we	27
asked _ •	33
asked about	20
asked her	-31
asked him	-19
asked how	20
asked if	44
asked me	-18
at	20
at 3am	29
at _ $	-42
at _ again	-27
at _ when	19
at my	58
audio	43
audio _ $	23
away	-22
away $	42
away _ $	-28
away and	-34
away from	-27
back	110
back $	73
back _ $	17
bad	-16
be friends	17
beca*	-42
because	-42
because _ to	-23
because i	-20
been	27
been _ $	17
been _ again	44
been _ me	22
been _ since	19
been texting	31
begged _ stay	20
begged him	20
beli*	22
believe	23
believe _ $	24
best	-24
best friend	-22
betr*	-31
betrogen	-31
betrogen $	-31
birthday _ said	16
birthday _ she	16
bloq*	-32
both	35
both _ us	35
both of	35
boyfriend $	26
boyfriend _ he	-20
boyfriend _ his	-20
boyfriend _ is	-19
boyfriend and	-23
boyfriend keeps	24
broke	-46
broke _ $	-22
broke up	-16
but	-17
but _ •	19
but •	19
by	-24
by _ $	-36
by to	18
call	80
call $	59
call me	19
call*	84
called	73
called $	36
called _ $	-49
called _ cried	89
called _ ex	-21
called _ he	27
called _ hung	19
called _ last	17
called _ picked	21
called _ she	24
called _ today	28
called and	16
called me	-19
calling me	30
calls	35
calls from	27
calls me	26
came	60
came _ to	37
came by	18
came over	27
can _ believe	23
can _ it	31
car $	17
casa	69
casa $	74
caved	-18
caved and	-18
ce	21
ce _ $	23
chan*	38
chance	42
chance $	43
chat	44
chat _ $	51
chea*	-37
cheated	-37
cheated _ $	-17
cheated _ me	-30
cheated on	-30
chez	40
chez _ $	40
coff*	25
coffee	25
com	-16
comm*	24
comment	31
commented _ my	21
commented _ post	19
cont*	49
contesto	19
contesto $	19
cowo*	-26
coworker	-26
coworker $	-16
cried	47
cried $	31
cried _ of	38
cried _ the	-20
cuen*	-17
cuenta	-17
cuenta $	-16
curt*	30
curtiu	30
curtiu _ $	30
curtiu _ foto	30
curtiu minha	30
dati*	-17
dating	-17
day	-35
day $	-27
day _ $	-19
day she	17
de	-25
dead	-21
deix*	-17
deixa	-19
deixa _ $	-17
dejo	-27
dejo hace	-16
dele*	-24
did	-30
do	-50
do not	-20
do you	-17
doing	-19
don	17
don _ $	17
done _ $	21
done with	21
door $	-33
door _ $	18
drunk	-25
drunk texted	-19
e	42
e _ $	56
e _ respondi	26
e eu	19
ecrit	61
ecrit et	39
ela	83
ela _ $	41
ela _ de	18
ela _ ligou	48
ela _ me	-24
ela me	26
ele	32
ele $	-24
ele _ $	-28
ele _ e	26
ele _ mandou	45
ele _ me	-16
ele _ mensagem	51
ele _ minha	42
ele me	50
ella	-16
elle	38
elle _ a	16
elle _ aime	40
elle a	44
elle m	23
else	-18
em	32
em _ $	32
em casa	58
email	82
email $	76
email _ her	19
email from	19
emailed _ about	22
en	-18
ended	-29
envoye _ $	24
envoye _ message	16
er	36
er _ geantwortet	28
er _ geschrieben	16
er _ mich	-24
er _ mir	27
er _ nicht	-16
er _ und	20
er hat	49
es	-17
escr*	79
escribi y	49
escribio	84
escribio $	44
escribio _ $	32
escribio hoy	31
esqu*	-22
essay	-31
est	26
est _ moi	39
et	49
et _ a	46
et _ m	29
eu _ $	24
eu respondi	26
ever*	-31
every	-26
every _ $	-28
every night	-20
everything	-19
everything $	17
everything _ $	-25
everything _ me	-19
everything about	-16
ex	59
ex $	-26
ex _ $	-41
ex _ a	19
ex _ and	17
ex _ at	16
ex _ keeps	24
ex _ me	145
ex _ my	23
ex _ on	-41
ex _ to	32
ex _ up	22
ex _ work	37
ex a	-16
ex again	-16
ex and	-29
ex asked	34
ex boyfriend	20
ex called	47
ex husband	28
ex is	-20
ex just	22
ex keeps	-17
ex me	16
ex viewed	22
ex wants	16
face*	24
facetimed	22
feel	-19
fina*	30
finally	30
finally _ $	27
finally answered	26
fine $	24
first _ in	20
first _ weeks	20
first time	20
flowers _ my	36
flowers on	-42
foll*	35
follow	17
follow _ $	17
followed	32
followed _ again	26
followed me	32
for	-16
for _ and	-30
for _ back	19
for _ first	20
for _ time	20
for _ years	-28
for a	-18
for coffee	30
for her	16
for him	33
forg*	-41
forget	-17
forgot	-22
foto	58
foto $	58
fotos	-18
foug*	50
fought	50
fought $	57
found _ from	18
found a	29
found out	-17
four	22
friend _ $	-17
friend _ he	30
friend _ me	23
from	134
from _ $	33
from _ at	58
from _ ex	39
from _ in	37
from _ my	37
from _ the	54
from _ today	16
from a	-39
from her	146
from him	85
from last	18
from me	-49
from your	-17
fuck	-17
fuck off	-16
gave	-16
gean*	34
geantwortet	34
geantwortet $	34
geme*	31
gemeldet	31
gemeldet $	31
gesc*	47
geschrieben	49
geschrieben _ er	28
geschrieben _ hat	28
geschrieben und	38
gest*	16
gestern	16
gestern _ $	19
gestern angerufen	28
girl	-18
girl*	-16
girlfriend	-16
give	25
go _ $	18
go _ and	-24
good	-31
good _ $	-21
got	98
got _ $	-17
got _ from	57
got _ lol	25
got a	96
grat*	26
guess	62
guy	-25
guy $	-19
habe	-17
habe _ angerufen	-17
habe _ gestern	-20
habe _ und	28
habe ihr	-16
habe sie	-20
habl*	51
hace	-17
hace _ $	-17
had	16
had _ $	-17
had _ long	57
had a	29
happ*	31
happened	31
happened $	35
happy	49
happy _ $	31
happy _ me	-18
happy _ she	16
happy _ year	20
happy birthday	52
happy new	20
has	-41
has _ girlfriend	-20
has _ new	-20
has a	-16
has my	-22
hat	102
hat _ $	16
hat _ angerufen	76
hat _ betrogen	-31
hat _ gemeldet	31
hat _ geschrieben	24
hat _ gestern	30
hat _ und	35
hat _ verlassen	-26
hat mich	-32
hat mir	58
hat sich	31
have _ again	44
have _ texting	42
have been	22
he	152
he _ $	67
he _ a	48
he _ again	19
he _ all	-24
he _ and	34
he _ at	-19
he _ back	39
he _ call	28
he _ calling	25
he _ doing	-16
he _ every	-16
he _ ex	-19
he _ flowers	-26
he _ friend	32
he _ happy	20
he _ he	48
he _ hi	16
he _ his	22
he _ how	16
he _ i	30
he _ kids	-26
he _ me	41
he _ my	78
he _ new	-18
he _ no	29
he _ not	-42
he _ out	43
he _ say	21
he _ seeing	26
he _ story	36
he _ the	-18
he _ things	-23
he _ today	38
he _ wants	16
he _ we	70
he _ •	-28
he already	39
he answered	16
he asked	27
he called	73
he came	35
he cheated	-26
he did	-17
he finally	17
he got	-17
he has	-35
he hurt	-20
he keeps	30
he lied	-30
he liked	25
he loved	-23
he never	-40
he posted	-20
he reached	27
he replied	17
he said	44
he sent	47
he texted	38
he was	-38
he watched	23
he wished	23
he wrote	41
heard	59
heard from	59
heart	-16
her	-30
her $	-29
her _ and	52
her _ cried	59
her _ did	-34
her _ love	19
her _ me	50
her _ says	18
her _ she	60
her _ to	-40
her _ told	33
her _ we	-17
her _ yesterday	-16
her _ •	78
her a	-29
her and	39
her at	32
her friend	25
her from	-31
her house	-17
her if	-17
her in	36
her my	18
her place	36
her she	20
her story	-38
heute	21
heute _ $	22
hey	26
hey $	18
hi	32
hi $	37
hi and	16
him	-35
him $	76
him _ $	-59
him _ a	-24
him _ and	18
him _ he	17
him _ i	-65
him _ long	-21
him _ said	-40
him _ up	16
him _ was	-19
him _ work	-21
him _ •	61
him a	-28
him and	-41
him for	19
him from	-33
him he	37
him to	17
him today	-24
his	45
his _ a	-16
his _ all	-17
his _ and	33
his _ friend	-17
his _ girlfriend	18
his _ me	79
his _ messaged	27
his _ my	-29
his _ on	39
his _ •	66
his best	-18
his ex	-44
his house	16
his story	-31
his •	66
hist*	133
hola	-16
hola _ me	-16
hola mi	-16
how _ am	43
how _ and	22
how _ doing	-22
how he	-21
how i	49
hoy $	16
hugg*	19
hugged	19
hung	-16
hung _ $	-35
hung _ me	19
hung _ on	19
hung up	-16
hurt	-31
hurt _ $	-17
hurt me	-27
i	-71
i _ $	28
i _ about	-17
i _ again	-18
i _ an	-16
i _ and	95
i _ flowers	17
i _ friend	18
i _ happy	16
i _ he	67
i _ hi	16
i _ him	-28
i _ his	-50
i _ home	16
i _ how	-21
i _ letter	28
i _ messaged	-16
i _ my	-32
i _ no	-48
i _ not	-24
i _ say	22
i _ she	40
i _ sorry	34
i _ then	-32
i _ to	40
i _ up	-29
i _ you	26
i am	30
i asked	-24
i called	-21
i caved	-18
i have	-30
i just	-35
i keep	-17
i let	19
i liked	29
i love	18
i messaged	30
i miss	27
i replied	33
i said	-23
i sent	31
i still	-23
i told	-17
i unblocked	-34
i went	39
i wrote	77
ich	-35
ich _ gestern	-22
ich _ sie	-21
if	-21
if he	-75
if we	27
igno*	-16
ihr	-18
il	68
il _ a	54
il _ appele	61
il _ ecrit	59
il _ trompee	-22
il a	33
il m	59
in	-20
in _ mailbox	21
in _ with	-18
in a	19
in my	47
in the	-17
in weeks	20
invited	22
is	-63
is $	-16
is _ ex	-17
is _ me	17
is _ my	42
is _ someone	17
is _ to	-27
is a	-17
is happy	-17
is my	-25
is over	-17
is seeing	24
is too	18
it _ fine	23
it _ late	18
it _ over	-17
it is	24
je	-31
je _ ecrit	18
je _ envoye	-20
just _ $	50
just texted	65
keep	-18
keeps	31
kept	-17
kept _ $	-17
keys	35
kids	-30
kids _ we	-26
l	-16
la	37
la llame	50
last	-30
last _ $	-61
last month	-46
last night	23
last year	-18
late	16
late $	18
later	-20
later $	-20
le	18
le _ a	-26
le _ un	-17
le _ y	72
leave $	17
leave _ $	-25
leave _ alone	-22
leave me	-19
left	-45
left _ a	-26
left _ long	-17
left a	24
left two	-19
les	-21
les _ $	-21
let	31
let _ $	24
let us	16
letter	18
letter _ her	22
lied	-38
lied _ $	-20
lied _ me	-28
lied to	-37
life	-27
life _ i	-19
ligou	73
ligou _ $	44
like _ happened	17
like a	17
like nothing	17
liked	67
liked _ $	52
liked _ photo	22
liked _ so	17
liked _ story	17
liked my	59
llame	32
llame y	41
llamo	67
llamo _ $	55
llamo anoche	53
llor*	27
lo	-22
lol	19
lol _ $	26
long	38
long _ $	17
long _ last	35
long _ night	31
look	-27
look*	-23
looked	-23
looked _ $	-17
los	-22
los _ $	-22
love	-26
love _ $	-24
love _ and	18
love her	19
loved	-44
loved me	-30
lovi*	-27
loving	-27
loving me	-27
lui _ ecrit	18
lui _ envoye	-20
lui _ un	-21
m	35
m _ appelee	39
m _ ecrit	50
m _ envoye	34
m _ hier	31
m _ trompee	-22
m _ un	34
m a	55
ma	20
ma _ $	46
ma _ a	-25
ma _ m	-25
ma soeur	-22
made	-26
made me	-18
madr*	19
mail*	21
mailbox	21
mailbox $	21
mand*	36
mande un	-17
mandei mensagem	23
mando	45
mando un	45
mandou	32
mandou _ $	30
marry	-58
matin	23
matin $	23
maybe	-17
me	114
me $	-46
me _ about	18
me _ anoche	53
me _ as	17
me _ audio	48
me _ birthday	29
me _ but	18
me _ de	18
me _ e	17
me _ em	-23
me _ essay	-31
me _ eu	17
me _ hace	-16
me _ has	32
me _ he	38
me _ him	40
me _ how	21
me _ hoy	28
me _ i	41
me _ instagram	16
me _ is	60
me _ it	-33
me _ left	-19
me _ like	17
me _ long	34
me _ look	-25
me _ loved	-23
me _ mensaje	17
me _ message	40
me _ move	-16
me _ no	35
me _ of	25
me _ old	18
me _ on	-24
me _ ontem	35
me _ photo	34
me _ que	35
me _ said	17
me _ she	35
me _ stop	-18
me _ that	34
me _ to	-25
me _ un	44
me _ y	21
me about	37
me again	35
me anymore	-22
me contesto	37
me deixa	-17
me dejo	-27
me escribio	84
me flowers	-54
me for	40
me from	-18
me happy	18
me i	20
me in	17
me ligou	73
me llamo	70
me mando	45
me mandou	30
me money	-18
me our	18
me respondeu	-32
me to	-40
me today	31
me whenever	23
me yesterday	50
mean	-17
meet	56
meet $	39
meine _ $	21
meine _ hat	-27
meme	25
mens*	66
mensagem	42
mensagem _ ela	23
mensagem e	36
mensaje	28
mensaje _ me	41
mess*	47
message	25
message $	39
message _ $	29
messaged	45
messaged $	22
messaged _ $	-21
messaged _ from	-27
messaged _ he	29
messaged _ •	20
messaged me	49
messages from	22
messaging	-22
messaging _ $	-30
mi	60
mi _ $	126
mi _ dejo	-19
mi _ me	-24
mi _ y	-29
mi cuenta	-17
mich	-40
mich _ $	-31
mich betrogen	-31
mich gestern	30
mich verlassen	-26
midnight $	17
minha	24
minha _ $	51
minha _ me	-29
minha foto	30
minu*	37
minutes	32
mir	36
mir _ $	34
mir geschrieben	24
miss	20
miss _ $	24
miss you	34
miss*	118
missed	97
missed _ $	71
missed _ from	28
missed call	73
missed calls	27
misses	22
moi $	35
mon _ est	39
mon _ et	-21
mon ex	31
money $	-17
mont*	-25
month	-40
month $	-34
months	-24
moth*	-27
mother	-27
move	-20
moved	-34
moved _ $	-29
moved out	-23
mum	-19
mum $	-18
my _ $	34
my _ again	-16
my _ and	-23
my _ asked	24
my _ because	-16
my _ boyfriend	20
my _ did	46
my _ ex	-21
my _ has	-16
my _ his	-20
my _ husband	28
my _ i	18
my _ is	-25
my _ just	22
my _ keeps	17
my _ liked	22
my _ me	21
my _ my	22
my _ not	36
my _ s	-21
my _ sent	-17
my _ texted	-29
my _ to	24
my _ today	29
my _ told	-21
my _ two	-30
my _ up	18
my _ viewed	22
my _ wants	16
my _ work	18
my birthday	-34
my boyfriend	-25
my ex	69
my friend	-29
my girlfriend	-19
my gym	19
my husband	-19
my mailbox	38
my mum	-18
my post	47
my story	70
my stuff	-16
my work	18
nag	74
nag text	79
nao	-44
nao _ $	-33
nao _ respondeu	-32
nao me	-35
ne	-23
ne _ plus	-17
ne m	-17
never	-75
never _ $	-48
never _ me	-16
new	-17
new _ and	-28
new _ friend	-23
new _ me	20
new year	19
next	16
nicht	-29
nicht _ $	-20
night	49
night $	32
night but	19
no	-100
no $	18
no _ $	-43
no _ escrito	-16
no _ from	-28
no _ me	35
no answer	-17
no me	-26
not	-66
not $	29
not _ me	-25
noted	20
noted _ $	22
nothing $	-19
nothing _ $	23
nothing happened	17
now	16
now _ me	20
nowh*	21
nowhere	21
numb*	37
number	24
of	25
of _ it	18
of my	-18
of nowhere	21
of stuff	18
of us	38
off	-27
off $	-27
off _ and	18
off my	18
old	17
on _ $	39
on _ and	26
on _ birthday	-42
on _ last	-23
on _ night	-22
on _ phone	-25
on _ post	19
on _ reel	16
on his	-16
on me	-21
on my	46
on our	-50
on read	75
on the	-44
one _ $	16
only	-17
ontem	24
ontem $	24
open*	56
opened	56
our	-45
our _ $	-44
our old	18
out _ $	-22
out _ nowhere	21
out last	-28
out of	32
out to	20
over $	-16
over text	-18
para	-37
para _ $	-29
pare*	-25
parents	-23
part*	-16
pers*	-19
person	-17
phone	-32
phone $	-31
phot*	-16
photo	79
photo $	57
pick*	16
picked	16
picked _ $	22
picked up	16
pictures	18
place	22
plea*	-22
please	-22
plus	-19
post	34
post $	19
postcard	21
posted	-21
posted a	-19
posts	25
pret*	-16
prop*	-19
que _ $	36
quie*	-16
quiet	-16
quiso	35
quit*	-23
rang _ $	21
rang him	-28
rang me	27
reac*	64
reached	49
reached _ to	20
reached out	49
read	65
read $	72
reel	16
reel $	16
rela*	-18
relationship	-17
relationship $	-17
remo*	-23
remove	-22
repl*	85
replied	93
replied _ a	20
replied _ her	45
replied _ his	-24
replied _ story	-61
replied to	23
replied with	28
repo*	36
repondu	39
repondu $	39
requ*	29
request	18
resp*	53
respondeu	29
respondi	24
respondi $	28
right	23
right _ $	19
right now	26
s	-29
said	19
said _ and	18
said _ is	20
said _ me	-18
said hi	28
said no	-17
said thanks	16
say	29
say _ $	26
say it	23
saying _ me	-20
says	20
says _ wants	16
says he	33
says she	18
schl*	-16
scre*	45
seei*	22
seeing	22
seeing _ $	24
seeing someone	27
sent	40
sent _ a	-20
sent _ and	26
sent _ ex	-16
sent _ flowers	-44
sent _ friend	20
sent _ meme	28
sent _ my	17
sent _ old	18
sent _ our	18
sent _ request	24
sent a	54
sent flowers	26
sent her	-17
sent it	-17
sent my	-16
she	196
she _ $	51
she _ a	28
she _ about	36
she _ all	24
she _ and	30
she _ answered	24
she _ at	32
she _ away	-18
she _ calling	22
she _ i	19
she _ in	-16
she _ is	17
she _ last	18
she _ leave	18
she _ loving	-27
she _ me	28
she _ my	35
she _ not	-22
she _ on	50
she _ out	-16
she _ over	16
she _ pick	-34
she _ someone	-18
she _ thanks	16
she _ then	21
she _ to	34
she _ twice	33
she _ up	28
she _ with	22
she _ without	-19
she _ wrote	20
she _ yesterday	24
she _ •	-28
she already	33
she answered	25
she asked	28
she calls	26
she came	24
she did	-38
she does	16
she emailed	-23
she finally	16
she got	-24
she left	25
she liked	45
she misses	24
she moved	-22
she replied	44
she said	21
she sent	36
she stopped	-27
she texted	57
she unblocked	25
she walked	-22
she wants	22
she wrote	28
she •	-28
shot	-26
shot _ a	-25
sich	25
sich _ $	25
sich gemeldet	31
sie	35
sie _ angerufen	38
sie _ geschrieben	17
sie _ sich	19
sie _ und	16
sie gestern	-20
sie hat	69
sile*	17
silence	23
silence $	26
sister _ $	16
siya	85
so _ $	-21
so i	23
soeur	-22
some*	-23
someone	-16
someone $	29
someone _ $	-22
someone else	-17
sorry	45
sorry $	20
sorry _ wrote	34
split	-22
split $	-21
star*	-20
started	-20
started _ that	-20
still	-48
still _ $	-16
stop	-41
stop _ $	-21
stop _ me	-17
stop*	-35
stopped	-35
stopped _ me	-27
stopped loving	-27
stor*	26
stories	27
stories $	32
story	29
story _ $	28
stud*	-31
stuff	18
talk $	16
talk tomorrow	16
talk*	22
talked	35
tall	-19
tene*	-19
tenemos	-19
text	42
text $	-26
text _ $	60
text*	127
texted	88
texted $	51
texted _ again	-32
texted _ at	-29
texted _ ex	-39
texted _ happy	-16
texted _ i	30
texted _ night	26
texted _ she	23
texted _ so	16
texted _ to	17
texted happy	28
texted him	-42
texted my	-42
texting	39
texting _ about	17
texting again	44
texting her	-24
texts	-17
than	-17
than _ $	-35
than me	-21
than*	18
thanks	22
thanks $	32
that	-22
that _ wants	29
that _ was	-16
that he	29
the	-82
the _ $	-54
the _ and	-30
the _ day	18
the _ time	20
the car	17
the first	20
the phone	-25
the time	-19
the very	17
them	16
them _ $	18
then	-40
then _ $	-20
things _ my	-24
things about	-24
things and	34
think	-19
thou*	-23
thought	-18
thum*	23
thumbs	23
thumbs _ $	23
thumbs up	23
time _ $	19
time _ weeks	20
time in	20
to _ $	30
to _ a	-29
to _ about	-21
to _ and	35
to _ away	24
to _ for	33
to _ he	48
to _ how	27
to _ i	17
to _ last	-30
to _ me	40
to _ messages	23
to _ out	-25
to _ place	26
to _ she	26
to _ story	-46
to _ the	-19
to ask	46
to go	22
to me	-71
to meet	40
to move	-19
to say	26
to stop	-19
to talk	30
today	42
today $	41
toge*	-52
together	-52
together _ me	-33
together he	-33
told	-28
told _ love	19
told _ loved	-23
told _ she	22
told _ stop	-18
told _ to	-32
told _ yesterday	39
told me	-22
too late	17
took	-25
trom*	-28
trompee	-22
turned _ my	20
twice	22
twice _ $	20
two	-34
two _ $	-19
two months	-17
um	18
um _ $	19
un	24
un audio	23
unbl*	28
unblocked	28
unblocked _ $	45
unblocked _ and	-17
unblocked him	-20
unblocked me	62
und	51
und _ geantwortet	22
und _ hat	28
und er	28
up	78
up $	26
up _ door	-28
up _ he	-24
up _ me	19
up _ messages	31
up _ my	32
up to	25
us	48
us $	32
verl*	-26
verlassen	-26
verlassen $	-26
very	17
view*	27
viewed	27
viewed my	28
voic*	78
voice	25
voice _ $	27
voice noted	20
voicemail	79
voicemail $	62
voicemail _ $	17
waiting	19
walk*	-22
walked	-22
walked _ $	-22
wanted _ $	19
wanted kids	-19
wants	37
wants _ back	31
wants _ meet	22
wants _ talk	39
wants _ to	-19
wants a	-25
wants to	66
was	-81
was _ $	-43
was _ and	-19
was _ at	32
was _ he	-20
was _ me	19
was _ my	32
was _ with	20
was doing	-19
was my	-24
watc*	52
watched	18
watched _ story	22
watched my	23
watching	34
watching _ stories	34
we	94
we _ a	21
we _ all	62
we _ been	35
we _ long	57
we _ texting	77
we fought	52
we had	28
we have	22
we split	-22
weeks	22
went	23
went _ her	17
went _ place	35
went to	17
what	-29
when	-31
when _ $	-36
when _ home	18
when _ split	-21
when he	-24
when*	23
whenever	23
whenever _ is	23
who	50
who _ $	58
whole	-17
will	-19
wish*	22
wished	22
wished _ happy	22
wished me	25
with _ ex	-22
with her	-20
with his	-24
with*	-26
without	-38
without _ $	-31
without me	-23
woke _ to	25
work _ the	19
would	-17
wrote	70
wrote _ $	30
wrote _ a	-27
wrote _ and	39
wrote _ he	57
wrote _ her	-17
wrote _ she	36
wrote _ wrote	36
wrote back	19
wrote him	22
y	83
y _ $	61
y _ contesto	19
y me	71
y no	17
year _ $	18
years	-34
years _ he	-18
years and	-23
yesterday _ $	-17
yesterday she	29
yo	-19
you $	22
you _ $	36
you _ me	-24
your	-27
your _ $	-27
•	-18
• $	-40
• _ a	90
• _ about	33
• _ after	68
• _ away	46
• _ birthday	-36
• _ called	-53
• _ every	-29
• _ him	27
• _ his	67
• _ me	-48
• _ my	-43
• _ night	-26
• _ on	37
• _ over	-19
• _ read	75
• _ said	30
• _ she	-56
• _ text	-23
• _ to	44
• _ together	-43
• _ •	-70
• after	69
• on	38
• then	17
• to	34
• together	-43
• •	-18
""",
    'draft.logistics': """\
~	-232
!apology	-70
!attack	-84
!bargain	-86
!begging	-87
!caring	-87
!guilt	-72
!logistics	192
!probe	-79
.	33
.-	-28
.i	22
.i+they	63
.i+you-	-33
.i-	-54
.they	61
.you	-18
.you+they	19
.you-	-69
1	37
10	41
10 _ $	17
12	37
2	63
2 _ $	24
2 _ you	-19
20	33
20 minutes	17
4 $	18
5	67
5 $	63
6	41
6 $	23
7	28
?	126
?-	19
?i-	-23
?you-	43
^ _ $	-78
^ _ 4	-27
^ _ a	22
^ _ about	-29
^ _ am	66
^ _ and	-30
^ _ any	18
^ _ apologize	-18
^ _ arrived	21
^ _ as	74
^ _ at	37
^ _ babe	-20
^ _ best	-18
^ _ bist	-22
^ _ bored	-17
^ _ bout	-17
^ _ call	32
^ _ can	17
^ _ change	-21
^ _ changed	20
^ _ check	27
^ _ come	-19
^ _ day	23
^ _ de	-24
^ _ dich	-25
^ _ did	22
^ _ do	-28
^ _ driving	29
^ _ for	-85
^ _ forgot	54
^ _ from	37
^ _ gave	19
^ _ got	17
^ _ great	-17
^ _ have	37
^ _ her	29
^ _ here	-25
^ _ home	-39
^ _ if	-24
^ _ it	-28
^ _ its	45
^ _ just	-27
^ _ know	19
^ _ la	38
^ _ late	37
^ _ left	60
^ _ luck	-28
^ _ me	-17
^ _ move	-22
^ _ moved	61
^ _ my	34
^ _ needs	52
^ _ never	-21
^ _ no	-27
^ _ not	-50
^ _ of	-39
^ _ ok	19
^ _ on	-27
^ _ or	-23
^ _ parcel	20
^ _ passe	23
^ _ passport	23
^ _ pay	24
^ _ peux	25
^ _ pick	-26
^ _ pickup	44
^ _ plans	-24
^ _ plumber	17
^ _ por	-27
^ _ prendre	23
^ _ puedo	40
^ _ recuperer	25
^ _ says	-20
^ _ stop	-20
^ _ stranger	-19
^ _ tell	23
^ _ that	-22
^ _ this	-23
^ _ time	42
^ _ tout	-21
^ _ transferred	28
^ _ up	-50
^ _ us	-29
^ _ want	-28
^ _ was	-29
^ _ well	-21
^ _ what	-70
^ _ when	35
^ _ where	-29
^ _ will	47
^ _ with	-19
^ _ your	24
^ all	-18
^ any	-24
^ are	-53
^ best	-24
^ bitte	-17
^ call	31
^ can	52
^ come	-26
^ did	35
^ du	-27
^ feliz	-17
^ get	-18
^ glad	-17
^ go	-18
^ good	-24
^ got	54
^ guess	-18
^ happy	-22
^ heard	-25
^ hi	44
^ hiya	21
^ hola	-17
^ hope	-46
^ how	-57
^ i	-25
^ ich	-19
^ if	-19
^ it	-30
^ k	22
^ kannst	44
^ lol	-33
^ me	-29
^ my	39
^ need	42
^ nice	-20
^ noah	17
^ oops	29
^ pick	-32
^ please	61
^ running	48
^ she	20
^ sorry	-24
^ stay	-19
^ te	45
^ thanks	-22
^ the	85
^ wann	18
^ was	-31
^ when	32
^ where	62
^ xx	-17
^ you	-91
^ your	32
a _ $	-35
a _ a	43
a _ when	26
a coward	-23
a great	-18
a joke	-22
a las	56
able	26
able to	26
about	-21
about _ $	-19
about it	-24
about the	23
acco*	31
account	31
account $	31
addr*	71
address	71
address _ the	29
affa*	23
affaires	23
affaires samedi	23
all	-56
all _ best	-22
all _ for	-19
all the	-44
alone	-21
alre*	36
already	36
am _ $	-39
am _ my	-23
am _ now	46
am _ the	41
am _ your	-26
am at	30
am bored	-17
am late	-21
am sorry	-21
an hour	30
and	-85
and _ the	-23
and _ you	30
and i	-28
answ*	-59
answer	-53
answer _ i	-21
any plans	-24
apol*	-30
apologize	-30
apologize for	-28
appo*	27
appointment	27
are	-36
are _ $	30
are _ coming	-21
are _ doing	-21
are _ to	-31
are _ you	18
are ready	32
around 7	23
arri*	21
arrived	21
as	59
as _ $	21
as _ as	25
at	94
at 5	45
at 6	32
at 8	17
at _ $	77
at _ instead	28
at _ new	-17
at _ now	-21
at _ place	-24
at half	20
at home	-18
at the	-31
at work	-19
babe	-21
babe i	-18
baby	-41
baby _ $	-25
back $	-29
back _ $	30
back _ the	22
back from	20
back on	24
bad	-26
bank	24
be	22
be _ at	18
be _ to	23
be _ you	-20
be there	39
beca*	-24
because	-24
because _ $	-19
because _ you	-23
because of	-27
befo*	44
before	44
best	-47
best _ the	-32
best for	-18
bett*	-18
better	-17
bill	27
bill $	17
birt*	-18
birthday	-18
bist	-32
bitte	-20
book	17
book*	34
booked	18
bored	-23
both	30
both _ us	28
both of	28
bout	-18
boxes	25
boxes $	25
brau*	93
bring	49
bring it	31
bus	23
but	-20
by	48
by _ my	20
by friday	28
by text	-23
by the	17
call	60
call _ when	35
call _ you	35
came	25
can	83
can _ $	-21
can _ by	20
can _ drop	19
can _ get	20
can _ it	22
can _ me	32
can _ over	-24
can _ send	20
can _ take	24
can i	18
can not	-19
can you	97
canc*	30
car	40
car $	25
care	-17
care*	-66
cat	31
chance	-41
chance $	-35
change _ $	-20
changed	30
changed i	-18
char*	25
charger	25
charger _ $	20
check	35
chri*	-28
christmas	-28
christmas _ the	-24
cinco	62
cinco $	62
class	54
coll*	24
come _ for	20
come _ i	-17
come _ my	18
come _ you	19
come back	-30
come by	20
come over	-21
come to	-21
coming _ $	28
coming _ the	-20
coming to	-25
comp*	23
completely	23
completely forgot	23
conf*	28
cong*	-25
could	-29
coun*	-21
cowa*	-23
coward	-23
coward _ by	-23
cryi*	-35
crying	-35
cuan*	40
cuando	40
da	39
da _ $	39
day at	-17
de	-48
de _ $	-29
den	32
dent*	113
depo*	27
deposit	31
deposit $	29
dich	-32
did _ the	30
did _ to	28
did _ your	-19
did you	26
die	144
dinner $	25
divo*	52
divorce	52
do _ $	-28
do _ if	18
do _ need	17
do _ want	38
do _ you	-24
do to	-17
do you	40
doct*	-22
doctor	-22
dog	-32
dog _ $	-23
doing	-41
doing _ $	-20
draw*	17
drawer	17
driv*	22
drive	-69
driving	22
drop*	36
du	21
du _ $	30
du bist	-17
e	41
eight	34
elec*	22
email	22
enfa*	25
enfants	25
enfants _ $	25
enfants a	25
enjoy	-18
eres	-19
es	-30
espe*	-17
eu	-26
even	-19
ever*	-40
every	-28
every night	-18
everything	-30
fami*	-18
fath*	-32
father	-32
fault	-29
favo*	-24
favor	-20
feel	-33
feel*	-17
feliz	-17
fine	-20
fini*	36
finish	47
finish _ at	25
finish _ i	17
five	-21
flig*	-17
flight	-17
for	-23
for _ $	21
for _ handover	18
for _ i	-30
for my	20
for your	-20
forg*	23
forgot	37
forgot _ at	18
frid*	66
friday	62
friday $	64
frie*	-26
friends	-26
from	41
from the	31
fun	-23
gara*	28
garage	28
gd	21
geht	-18
get	57
get _ $	41
get there	23
give it	32
give me	-26
glad	-19
go	-27
go to	-18
going	-43
going $	-18
going _ be	18
going to	-18
good _ with	-18
good luck	-24
got	65
got _ message	35
got the	28
got your	35
gran*	26
great	-20
guess	-27
guy _ your	-21
guy in	-21
had	-19
half	76
half _ $	29
half eight	34
hand*	25
handover	25
happ*	-30
happy	-31
has	45
have _ $	-36
have _ i	-19
have _ late	35
have _ the	19
have changed	-20
have fun	-21
have to	19
have you	26
he	18
hear	-24
heard	-35
her	64
her _ at	20
here	82
here _ my	23
here where	51
hi	44
hi _ up	-18
hi _ you	29
hi hope	37
him	36
him up	43
hiya	21
holen	18
holen $	18
home _ you	47
hope	-74
hope _ is	-18
hope _ well	-18
hope _ went	-22
hope the	-47
hosp*	-25
hospital	-25
hotel	21
hotel $	21
hour	30
hour _ is	21
how	-85
how _ going	-18
how _ it	-18
how _ the	-42
how _ you	-18
how is	-67
i	-23
i _ $	-20
i _ at	34
i _ away	18
i _ bored	-23
i _ by	20
i _ changed	-20
i _ for	-20
i _ get	34
i _ her	25
i _ home	26
i _ i	-54
i _ it	52
i _ key	20
i _ my	19
i _ pick	30
i _ so	-18
i _ sorry	-29
i _ text	18
i _ the	37
i _ there	25
i _ to	-24
i _ up	-20
i _ you	-82
i can	-29
i come	33
i finish	21
i get	22
i left	48
i saw	-18
i think	23
i transferred	28
i want	-19
ich	-44
ich _ $	-23
ich _ dich	-22
ich _ holen	18
ich _ sachen	18
ich meine	18
if _ come	-22
if _ just	-20
if _ still	26
if you	-51
igno*	-18
il	39
in	33
in _ now	20
in the	-30
inst*	25
instead	25
instead $	28
insu*	18
insurance	18
is	34
is _ fault	-24
is _ going	-18
is _ guy	-21
is _ in	22
is _ new	-19
is _ on	19
is _ you	-19
is _ your	18
is your	-38
it _ fault	-22
it _ on	18
it _ the	20
it _ tomorrow	30
it going	-18
it is	-72
its _ $	-23
je _ mes	23
je _ prendre	23
je passe	23
job	-31
job $	-23
joke	-22
just	-73
just _ $	-42
just _ check	20
just _ me	-21
k	22
kann _ meine	18
kann _ sachen	18
kann*	44
kannst	44
kannst du	44
key	26
keys	31
kids	34
kids _ $	19
know _ that	-21
know _ the	25
know if	21
know when	28
la	71
la _ $	-41
las	56
las _ $	56
last	-33
last _ $	-25
last night	-18
late	114
late _ $	44
late _ to	19
later	18
later $	29
leave	29
leave the	23
left	42
left _ charger	18
left _ in	29
left _ with	27
left your	67
les	74
les _ a	25
les enfants	25
let	-24
let _ know	28
let _ when	24
let us	-28
life	-35
like	-27
livi*	-31
living	-31
lol	-50
lol $	-18
los	77
lost my	23
love*	-24
lovely	-23
luck	-28
luck with	-20
lunch	49
mail	37
me $	-32
me 2	46
me _ $	-51
me _ chance	-18
me _ for	25
me _ i	-40
me _ the	52
me _ to	-24
me _ when	23
me _ your	20
me i	-18
me know	28
me the	40
me up	26
me what	18
me when	31
meet	31
meet you	34
meet*	43
meeting	43
meine	47
meine _ $	18
meine _ holen	18
meine sachen	47
ment*	-29
mes	23
mes _ samedi	23
mes affaires	23
message	21
minu*	33
minutes	34
minutes late	51
miss	-25
money	46
money _ $	19
morn*	24
morning	24
morning $	24
move	-26
moved	62
moved to	62
my	72
my _ $	-31
my _ address	30
my _ again	-21
my _ is	28
my account	19
my life	-25
my parents	19
name _ the	18
nece*	-21
need	52
need _ the	24
need anything	18
need my	27
needs	61
never	-36
new	-38
new _ $	-58
new address	30
new job	-18
new place	-18
nice	-32
night	-38
night $	-24
night _ you	-19
no	-56
no _ $	-41
no puedo	-19
not	-71
not _ $	-35
not _ now	23
not _ to	-25
not _ you	-21
not been	22
now	65
now $	-18
now _ you	94
numb*	34
number	34
of	-27
of _ $	-36
of us	28
of you	-37
oh _ i	18
ok	96
ok $	53
ok _ i	30
ok _ you	51
on	24
on _ $	21
on _ radio	-19
on _ way	23
on friday	24
one _ $	38
oops	29
or _ $	24
or _ the	21
or _ will	-18
or i	-33
our	-35
our _ on	-19
our song	-20
out	-18
out _ $	-18
outs*	22
outside	22
over	-41
over _ $	-28
over there	-28
owe	29
owe me	29
pain	-18
pape*	183
parc*	20
parcel	20
pare*	18
park*	68
party	-32
pass*	19
passe	23
passe _ affaires	23
passe _ mes	23
passe prendre	23
passport	24
passport is	23
pay	24
pay the	20
pers*	-34
person	-27
person _ $	-21
peux	25
peux _ enfants	25
peux _ les	25
peux recuperer	25
pick	48
pick _ the	19
pick*	86
picking	38
picking _ up	38
picking me	22
pickup	48
pickup _ $	44
pict*	-26
picture	-18
picture $	-18
plan	22
plans	-24
please $	-31
please _ $	-40
please _ by	31
please _ the	24
please come	-25
please tell	21
plum*	25
plumber	25
por favor	-20
post	49
pour	-19
pren*	18
prendre	23
prendre _ affaires	23
prendre _ samedi	23
prendre mes	23
prom*	-29
prove	-18
puedo	37
quan*	81
que _ $	-36
radio	-19
radio $	-19
rand*	-19
random	-19
ready	32
real*	-44
really	-33
reco*	55
recu*	25
recuperer	25
recuperer _ a	25
recuperer _ enfants	25
recuperer les	25
reme*	-18
remember	-18
remember _ $	-34
remember _ place	-23
remember the	-33
reun*	21
ring	39
room	31
room _ $	18
runn*	48
running	48
sach*	47
sachen	47
sachen _ $	18
sachen holen	18
safe	-20
same*	23
samedi	23
satu*	19
saturday	19
saw	-40
saw your	-31
says	-20
scho*	34
school	34
see _ the	28
send	78
send _ $	43
send _ the	19
send it	37
send me	33
she	20
she _ her	20
shop	33
shou*	24
should	30
should i	40
si	-20
sick	-22
sign*	54
sist*	27
sister	27
sister $	34
sleep	-25
so	-58
so _ you	-19
some*	-49
something	-35
something $	-24
song	-24
song _ the	-19
soon	-19
sorry $	29
sorry _ $	33
sorry _ am	-26
sorry _ late	-19
sorry _ meeting	30
sorry _ will	31
sorry for	-33
sorry i	-66
sorry in	30
spare	25
stat*	29
stay	-24
still	20
still _ me	35
still here	34
stop	-26
stranger	-19
sua	-21
summ*	-24
summer	-24
summer $	-24
sund*	22
sunday	22
t	-22
table	30
talk	-35
te _ $	-42
tell	18
text	21
text $	-24
text _ i	18
than*	-37
thanks	-37
thanks _ $	-21
thanks _ you	-27
thanks to	-26
that	-105
that $	-18
the	176
the _ $	56
the _ are	-18
the _ at	28
the _ bill	26
the _ come	20
the _ in	26
the _ is	51
the _ it	-25
the _ job	-18
the _ keys	21
the _ needs	42
the _ on	34
the _ place	-50
the _ please	19
the _ the	67
the _ today	18
the _ was	-31
the _ will	23
the _ you	-26
the address	18
the bank	24
the best	-23
the car	35
the cat	36
the deposit	31
the doctor	-34
the dog	-27
the garage	28
the handover	25
the hotel	21
the money	21
the new	-53
the party	-23
the plumber	25
the radio	-19
the shop	20
the spare	25
the tickets	23
the train	19
them	28
then _ will	21
then i	40
ther*	-19
there	19
there _ 7	22
there at	18
there is	-18
thin*	-32
thinking	-20
this	33
this _ is	-19
this number	30
this week	20
thou*	-23
thur*	26
thursday	26
thursday $	23
ti	-22
ti $	-19
tick*	23
tickets	23
time	31
time _ $	37
time is	43
to	40
to _ $	26
to _ i	-37
to _ on	-18
to _ parents	18
to _ place	64
to _ the	70
to _ to	23
to _ with	21
to _ your	-24
to check	20
to dinner	-19
to do	-27
to get	19
to leave	19
to me	-47
to my	25
to the	-32
today $	20
tomo*	46
tomorrow	46
tomorrow $	47
too	-23
tout	-27
traf*	26
traffic	26
train	19
train _ $	19
tran*	108
transferred	28
transferred _ for	28
try	-23
try _ $	-18
tu	-29
tu _ les	25
tu _ recuperer	25
tu peux	25
tues*	53
tuesday	53
tuesday _ $	43
una	-18
uns	-27
up	-18
up _ please	-31
up at	27
up the	19
use	28
verm*	101
voce	-35
voice	-18
voy	-24
voy a	-24
walk	21
wan	92
wann	18
wann _ ich	18
wann _ meine	18
wann kann	18
want $	-23
want _ $	29
want to	-37
wants	18
was	-115
was _ $	-38
was _ the	-18
was _ you	-25
way	23
we	-49
we could	-25
wedd*	-22
wedding	-22
wedn*	18
wednesday	18
week*	21
well	-61
went	-22
went well	-22
what	-20
what _ $	-48
what _ did	-20
what _ doing	-20
what _ is	42
what _ the	57
what _ you	30
what _ your	-18
what a	-44
what are	-26
what time	60
what you	-32
when	105
when _ get	32
when _ i	26
when _ there	23
when can	26
when i	22
when you	24
whens	44
whens _ $	44
whens pickup	44
where	91
where _ you	69
where are	55
which	34
which _ you	34
why	-27
will	66
will _ $	-33
will _ back	26
will _ it	36
will _ later	30
will _ there	29
will _ this	-18
will _ to	29
will _ you	31
will bring	40
will call	32
will give	20
wish*	-37
with _ $	55
with you	24
without _ $	29
work $	-27
works	28
xx	-23
xx $	-23
year	-41
year $	-36
yest*	-39
yesterday	-39
yesterday $	-25
you	-88
you $	-66
you _ 2	33
you _ a	-31
you _ around	19
you _ back	-39
you _ be	-19
you _ do	21
you _ here	29
you _ home	-23
you _ i	53
you _ if	21
you _ kids	28
you _ me	24
you _ money	25
you _ my	-26
you _ ring	20
you _ station	-23
you _ that	-24
you _ the	60
you _ then	29
you _ there	24
you _ to	-19
you _ you	-21
you and	-22
you are	-22
you been	19
you come	-22
you coming	-21
you did	-27
you left	-21
you remember	20
you send	20
you take	18
you wan	92
you when	33
you will	-44
your _ arrived	21
your _ from	25
your _ here	58
your _ of	20
your _ your	24
your day	29
your fault	-24
your message	35
your parcel	20
your place	42
your sister	27
yours $	-19
""",
    'draft.caring': """\
~	-314
!apology	-64
!attack	-113
!bargain	-38
!begging	-76
!caring	195
!guilt	-49
!logistics	-85
!probe	-79
.	58
.-	107
.i	-88
.i+you	-26
.i+you-	45
.i-	-19
.you	115
.you+they	-15
10	-24
2	27
2 _ about	18
2 _ you	16
2 _ your	18
2 hear	14
4	50
5	-20
5 $	-17
?	-25
?-	-30
?i	-29
?i+you	-33
?you	-35
?you-	-20
^ _ $	13
^ _ 4	57
^ _ all	-25
^ _ already	-20
^ _ am	14
^ _ apologize	-28
^ _ are	-24
^ _ around	-20
^ _ as	-14
^ _ at	-23
^ _ being	32
^ _ bem	-30
^ _ best	29
^ _ better	13
^ _ birthday	23
^ _ bist	-16
^ _ care	60
^ _ culpa	-14
^ _ cumpleanos	43
^ _ day	-13
^ _ dead	-17
^ _ dich	-23
^ _ dir	44
^ _ dog	-14
^ _ doing	-15
^ _ done	32
^ _ du	-23
^ _ es	-20
^ _ espere	44
^ _ feeling	29
^ _ for	34
^ _ fun	-15
^ _ geht	-45
^ _ god	28
^ _ got	-16
^ _ great	44
^ _ happy	71
^ _ have	-36
^ _ hear	25
^ _ heard	22
^ _ hope	55
^ _ how	-31
^ _ i	-19
^ _ in	68
^ _ is	-35
^ _ it	-21
^ _ know	-14
^ _ la	-20
^ _ life	38
^ _ looked	-13
^ _ love	16
^ _ lovely	14
^ _ luck	33
^ _ me	-28
^ _ mother	21
^ _ move	24
^ _ moved	-14
^ _ need	-15
^ _ needs	-21
^ _ never	-21
^ _ new	-14
^ _ night	19
^ _ no	-14
^ _ nothing	-14
^ _ now	-22
^ _ on	26
^ _ out	50
^ _ pay	-15
^ _ plans	-17
^ _ poor	25
^ _ por	-25
^ _ pour	35
^ _ que	37
^ _ quoi	-30
^ _ ruining	-22
^ _ safe	13
^ _ saw	22
^ _ sleep	20
^ _ so	-33
^ _ soon	39
^ _ sorry	-16
^ _ still	-16
^ _ stranger	-24
^ _ t	19
^ _ te	22
^ _ the	24
^ _ thinking	-14
^ _ to	14
^ _ tonight	-16
^ _ tu	-14
^ _ una	-20
^ _ up	-21
^ _ was	-33
^ _ we	-16
^ _ well	20
^ _ what	-21
^ _ wie	-21
^ _ will	-35
^ _ wish	67
^ _ with	28
^ _ worries	32
^ all	29
^ any	-17
^ been	-14
^ bon	92
^ can	-21
^ come	-13
^ congrats	46
^ did	-16
^ du	-20
^ eres	-19
^ espero	55
^ feliz	106
^ get	30
^ glad	42
^ go	-15
^ good	53
^ goodnight	21
^ got	-13
^ happy	21
^ have	17
^ hello	-22
^ hey	-29
^ hi	-43
^ hola	-36
^ hope	82
^ how	-22
^ i	16
^ ich	40
^ j	44
^ je	-19
^ just	-18
^ let	-17
^ lol	-19
^ may	33
^ merry	42
^ miss	-15
^ my	-13
^ need	-15
^ nice	-27
^ no	16
^ oh	-22
^ oi	-20
^ please	-16
^ proud	26
^ rest	33
^ se	80
^ sending	33
^ si	-21
^ sinto	-16
^ sleep	-27
^ sorry	-30
^ stay	38
^ take	60
^ te	-32
^ thank	31
^ thanks	20
^ that	20
^ the	-50
^ thinking	-26
^ tu	-43
^ wegen	-17
^ well	32
^ what	-37
^ will	-14
^ wishing	56
^ wow	-15
^ x	-55
^ you	-69
^ your	-21
a	-22
a _ $	-14
a _ a	-16
a _ day	37
a _ new	27
a _ one	24
a _ trip	13
a _ x	15
a _ year	27
a _ you	-24
a good	31
a great	27
a la	-15
a lovely	16
a nice	19
a safe	13
about	40
about _ $	-32
about _ dad	37
about _ i	22
about _ thinking	29
about it	17
about me	25
about your	59
addr*	-16
address	-16
address _ the	-14
again	-17
all $	17
all _ $	-13
all _ best	45
all _ for	26
all day	-17
all the	43
alles	46
alone	-23
alre*	-21
already	-21
already $	-19
alwa*	13
always	13
am _ $	-27
am _ for	39
am _ in	26
am _ sorry	25
am _ you	75
am happy	53
am in	-22
am so	26
am sorry	-39
amo	-13
an	-15
and	59
and _ family	19
and _ is	17
and _ what	17
and _ x	26
and _ you	16
and have	22
and i	-26
and that	22
and you	-15
and your	14
anni*	65
answer $	21
any plans	-17
anyt*	-19
anything	-19
apol*	-30
apologize	-28
apologize _ the	-26
apologize for	-28
are	-32
are doing	46
are happy	-26
are well	-18
around _ $	15
arre*	-14
as	-24
as _ $	-16
at	-51
at _ $	-41
at _ new	22
at _ place	15
b	27
baby	14
back	-36
back _ you	-16
be _ $	47
be there	-15
be well	16
beber	-19
beber $	-19
beca*	-24
because	-24
been	-27
been thinking	-14
being	27
best	72
best $	18
best _ the	55
best for	29
bett*	72
better	67
better _ $	51
better soon	29
bien	42
bill	-17
birt*	24
birthday	24
birthday $	83
bist	-19
bitte	-17
bitte _ $	-14
bon	92
bored	24
bored $	27
brau*	-19
but i	16
by	-22
by _ $	-16
ca	-22
call	-25
can	-74
can you	-27
car	-18
card	32
care	67
care _ $	53
care*	109
cat	-15
ce	-14
chan*	-23
chea*	-71
cheater	-65
cheater $	-65
christmas _ the	-20
christmas for	-22
clas*	-23
classy	-23
classy $	-23
come	-41
come home	-20
comi*	-18
coming	-18
coming _ $	-15
cong*	43
congrats	46
congrats on	33
cont*	-15
could _ $	14
could _ it	14
coun*	15
crazy	-32
cros*	16
crossed	16
cry	-17
cry _ night	-17
cry every	-17
culpa	-14
cump*	43
cumpleanos	43
dad	70
dad _ am	29
dad _ so	29
dad i	29
darl*	20
darling	22
day	55
day $	40
day _ you	-17
day at	20
day x	17
de beber	-19
de toi	34
dead	-17
dent*	-17
deserved	15
dest*	-20
dich	-30
dich _ $	-14
did	-23
did _ and	19
did you	-19
die	-26
dir	44
dir _ es	49
dir geht	49
do _ about	26
do not	20
do you	-26
dog	-21
doing	20
doing _ $	19
done	30
done _ passing	17
done _ your	17
done on	17
drea*	60
dreams	60
dreams _ $	55
drink	19
drive	76
driving _ $	17
driving test	17
drop	-18
drop _ $	-18
du	-54
du _ $	-16
du bist	-14
earl*	-14
earlier	-14
earn*	50
earned	50
earned _ $	50
earned it	50
easy	37
entr*	36
eres	-25
eres _ $	-15
eres una	-19
es $	-21
es _ $	48
espe*	99
espere	44
espere que	44
espero	55
espero que	55
eu	-18
even	-18
every	-28
every _ $	-20
every night	-18
everyone	-14
everything _ wish	15
exam	46
exam $	22
exam _ $	23
exam tomorrow	23
fait	-14
falta	-16
family	-20
fath*	-15
father	-15
favo*	-16
feel _ soon	27
feel better	27
feel*	19
feeling	39
feeling _ better	34
feelings	-20
feliz	106
feliz _ $	59
feliz cumpleanos	43
felt	25
fine	18
fing*	16
fingers	16
fingers _ $	16
fingers crossed	16
fini*	23
finishing	26
finishing _ $	26
five	-16
five years	-16
flig*	25
flight	25
flight _ $	25
for	33
for _ $	26
for _ at	-14
for _ exam	22
for _ loss	21
for _ we	16
for _ when	31
for _ wish	15
for _ you	-19
for being	27
for everything	14
for finishing	26
for you	24
for your	48
forg*	-32
forgot	-16
frid*	-16
from	-35
from _ $	-14
gd	-43
geht	16
geht _ $	40
geht es	28
get	20
get _ rest	22
get some	19
gett*	-14
getting	-14
give	-15
glad	77
glad _ got	26
glad _ home	26
glad you	61
go	-14
go to	-14
god	28
goes	25
going	14
going _ be	25
going to	19
good	73
good $	-22
good _ $	28
good _ for	20
good _ the	17
good _ tomorrow	18
good _ with	36
good _ your	40
good luck	53
good*	21
goodnight	21
goodnight _ well	21
got _ $	28
got _ safe	26
got home	26
grad*	28
gran*	38
great	69
gud	22
gute	114
gute _ $	114
half	-16
happy	94
happy _ $	46
happy _ day	39
happy _ hope	23
happy _ that	-21
happy _ you	60
happy birthday	23
happy for	53
hard	-43
have	68
have _ $	24
have _ answer	26
have _ great	19
have _ lovely	17
have _ you	29
have _ your	-20
have a	76
have no	-14
have to	22
have you	-16
he	29
hear	37
hear _ your	29
hear about	29
heard	16
heard _ dad	37
heard _ your	37
heard about	37
hello	-22
hello $	-16
her	-17
here _ $	18
hey	-24
hey $	-15
hey _ $	39
hey _ you	-17
hey stranger	-15
hi	-43
hi $	-18
hi hope	-16
hola	-36
home $	-20
home safe	26
hope	137
hope _ $	-16
hope _ a	58
hope _ are	24
hope _ doing	46
hope _ goes	27
hope _ good	-20
hope _ happy	-26
hope _ have	31
hope _ is	51
hope _ kind	34
hope _ on	-20
hope _ well	-18
hope _ went	20
hope _ worth	-22
hope _ you	-42
hope its	23
hope she	-25
hope the	57
hope your	71
hosp*	14
hospital	14
how	-51
how _ i	-16
how _ the	-17
how _ your	-14
how is	-29
how much	-16
how was	-15
how you	27
hugs	26
hugs $	26
hun	31
hun $	21
hunny	31
hunny $	31
hurt	15
hurt _ i	21
hurt you	16
i	-61
i _ $	-61
i _ about	16
i _ and	-20
i _ every	-19
i _ feel	-22
i _ got	28
i _ happy	53
i _ have	39
i _ how	23
i _ i	-18
i _ it	-14
i _ my	-19
i _ night	-16
i _ not	-16
i _ so	18
i _ sorry	-14
i _ the	-47
i _ to	-23
i _ you	75
i am	17
i apologize	-28
i cry	-16
i have	-21
i hope	39
i never	19
i saw	24
i will	-32
i wish	82
i would	-15
ich	14
ich _ $	-17
ich _ dich	-19
if	-38
il	-19
ill	86
in $	-28
in _ $	26
in the	40
in your	-19
inte*	42
is	-39
is _ $	-31
is _ i	21
is _ it	-25
is _ new	-14
is _ of	16
is _ to	22
is _ you	52
is the	-20
is worth	-22
it $	24
it easy	37
it was	-17
its	17
its _ one	23
its a	23
j	57
j _ que	44
j espere	44
je	-25
job	46
job $	57
just	-35
just _ $	-25
just wanted	19
keep	20
keep _ $	28
kids	-37
kids _ $	-28
kind	32
kind _ $	34
knew	42
know	-21
la	-23
late	-23
leave	-21
left	-19
les	-14
let	-23
liar	-17
liar $	-16
lies	-37
lies $	-31
life $	-24
life _ you	36
life is	39
like	-35
like _ $	-14
ll be	14
lo	24
lo _ $	29
loads	-14
lol	-26
los	-19
loss	21
lost	17
lots	30
lots _ and	22
lots of	30
love _ x	16
love me	16
love*	57
lovely	48
lovely _ $	17
lovely _ x	17
lovely day	18
luck	33
luck 4	30
luck _ exam	23
luck _ tomorrow	18
made	29
made _ $	31
man	29
man $	29
may	64
may _ you	33
me	-67
me $	-24
me when	23
me x	17
ment*	-30
merry	42
mess*	-17
mir	-16
miss	-31
miss you	-23
money	-20
money $	-14
morn*	-48
morning	-48
morning $	-48
moth*	17
mother	17
mother s	21
move	24
moved	-15
moved to	-15
much	-21
much _ i	-15
mum	24
mum _ $	15
mum is	16
my	-20
my _ was	32
need	-16
need _ $	16
need _ reply	25
need to	21
needs	-22
new _ $	23
new job	29
new place	16
new toy	-17
new year	33
nice	-25
nice one	16
night $	-22
no _ $	-30
no _ reply	25
no _ to	28
no _ you	19
no need	32
no puedo	-17
no worries	32
not	-35
not _ $	-45
not _ about	25
not _ it	18
noth*	-24
nothing	-24
nothing _ $	-15
now	-48
now _ am	-14
now _ i	-16
of _ $	-16
of _ and	35
of _ day	-15
of _ finishing	26
of _ for	26
of my	-16
of the	-23
of you	53
of yourself	30
oh	-22
oi	-20
okay	39
on	-24
on _ $	-40
on _ driving	17
on _ your	17
on passing	17
one $	24
only	-15
out	54
out _ $	69
over	-21
pain	-17
pain i	-14
pape*	-36
pas	15
passing	17
passing _ driving	17
passing _ test	17
passing your	17
pay	-15
pay the	-14
peace	83
peop*	35
people	35
perd*	-14
pers*	-14
phone	-16
pick*	-16
plans	-17
plea*	-49
please	-49
please _ back	-17
please _ not	15
please do	15
poor	25
por	-51
por _ $	-31
pour	26
pour _ $	28
pren*	39
prends	42
prends _ de	42
prends _ toi	42
prends soin	42
prom*	-18
proud	38
proud _ for	26
proud _ you	39
proud of	39
puedo	-19
quan*	-20
que _ $	-29
que _ bien	42
quoi	-30
quoi _ $	-23
real*	35
really	36
reme*	-27
remember	-27
remember _ $	-16
reply	34
reply $	25
rest	76
rest _ $	29
rest well	21
revi*	-21
reviens	-21
ruin*	-23
ruining	-22
ruining _ for	-22
ruining christmas	-22
s	72
s _ $	38
s _ to	26
sad	-15
safe	68
safe $	55
saw you	27
saw your	-16
schl*	-17
se	80
see	-40
see _ $	-14
see you	-27
send*	33
sending	33
sending _ for	33
she	-28
she _ it	-22
she _ worth	-22
she is	-22
shou*	-23
should	-14
si	-23
sign*	-14
sinto	-16
sleep _ $	-14
sleep _ and	15
sleep _ have	16
sleep tight	29
sleep well	-44
so	-28
so _ 2	18
so _ have	-19
so _ hear	18
so _ is	-15
so _ you	-23
so sorry	51
soin	42
soin _ $	42
soin _ toi	42
soin de	42
some	19
some*	-29
someone	-17
soon	54
soon $	48
sorry	-24
sorry 2	14
sorry _ about	28
sorry _ hear	25
sorry _ loss	21
sorry _ your	18
stay	36
still	-31
stra*	-24
stranger	-24
stranger $	-19
stre*	40
sua	-17
sua falta	-16
summ*	-18
summer	-18
summer $	-17
surg*	21
surgery	21
surgery _ $	19
sweet	61
sweet _ $	31
sweet dreams	58
t	14
t _ me	25
take	91
take _ $	46
take _ and	16
take _ easy	37
take care	71
take it	33
te	-48
te _ $	-29
te _ que	-19
test	17
test $	17
than*	20
thank	31
thank _ everything	15
thank _ for	31
thank _ the	16
thank you	31
thanks	20
thanks _ lovely	33
thanks _ the	21
thanks _ you	-25
that	-22
that _ $	-34
that _ what	42
that i	-14
that is	38
that s	30
the _ had	16
the _ in	-17
the _ job	29
the _ needs	-14
the _ of	-16
the _ that	-14
the _ was	18
the _ we	15
the best	48
the dog	-16
the kids	-36
the money	-17
the new	44
the years	16
there	50
there $	32
there when	34
thin*	15
think	-17
think _ $	-14
thinking _ and	16
thinking _ you	35
thinking about	-19
thinking of	37
this	-38
this _ $	-26
tight	29
time	-23
to _ and	41
to _ mum	16
to _ the	-16
to _ you	-17
to _ your	66
to answer	22
to be	17
to get	-14
to hear	23
to reply	23
to see	-16
to the	-14
to you	42
today	33
today $	-16
today _ to	48
today is	28
toi	27
toi $	31
tomo*	20
tomorrow	20
toni*	-29
tonight	-29
tonight $	-22
too _ $	-32
tout	-14
toy	-17
trea*	34
trial	15
tu	67
tu _ $	100
tudo	-17
tues*	-14
tuesday	-14
tuesday _ $	-14
un	-16
un _ $	-16
una	-25
una _ $	-19
uns	-18
up	-51
up $	-17
up _ $	-14
us	-26
verm*	-18
vict*	-27
victim	-27
victim $	-27
voce _ $	24
voy	-21
voy a	-21
want	-17
want*	17
wanted	17
wanted to	19
was	17
was _ $	24
was a	31
was your	-14
watc*	-15
we	-21
wedd*	40
wedding	40
week*	15
weekend	16
weekend $	17
wegen	-17
wegen dir	-17
well	131
well $	33
well _ $	68
well _ on	17
well _ passing	17
well _ you	16
well and	15
well done	32
well soon	31
went	20
went well	20
were	-21
what	-56
what _ $	22
what a	-18
what is	-15
what you	-23
when _ was	34
when you	-20
where	-18
where _ you	-15
which	-15
which _ you	-15
while	-22
wie	-21
wie _ $	-21
wie _ es	-21
wie geht	-21
will	-64
will _ it	-15
will _ the	-15
will _ you	-15
wish	82
wish _ $	64
wish _ the	18
wish you	84
wish*	101
wishing	60
wishing _ a	40
wishing you	60
with	-33
with _ $	-20
with _ tomorrow	23
with your	-27
with*	-18
without	-18
worr*	34
worries	32
worry	29
worth	-22
worth it	-22
would	-23
wow	-15
x	19
x $	19
xx	22
xx $	22
year	20
years _ had	16
years of	-15
years we	16
you	-63
you _ $	-37
you _ about	16
you _ alone	-14
you _ answer	14
you _ any	25
you _ around	34
you _ baby	18
you _ be	25
you _ best	39
you _ better	37
you _ doing	46
you _ family	19
you _ finishing	26
you _ great	19
you _ happy	-35
you _ home	23
you _ in	-19
you _ it	57
you _ kids	-24
you _ lots	25
you _ mum	16
you _ my	-14
you _ never	21
you _ no	15
you _ of	18
you _ okay	46
you _ on	-20
you _ please	-18
you _ safe	26
you _ up	-15
you _ well	-21
you _ years	16
you _ you	17
you _ your	35
you a	49
you all	20
you and	49
you are	-14
you at	-31
you can	-22
you earned	40
you for	41
you get	14
you got	30
you have	54
you in	-14
you loads	-14
you sleep	-15
you still	-18
you today	16
you well	38
you were	-18
your _ $	-55
your _ am	28
your _ and	19
your _ for	-18
your _ i	25
your _ of	33
your _ test	17
your _ that	18
your _ the	-15
your _ thinking	41
your _ tomorrow	39
your _ toy	-17
your _ victim	-27
your _ well	24
your _ your	-14
your dad	36
your driving	17
your exam	42
your lies	-23
your loss	21
your mum	28
your new	-58
""",
    'draft.begging': """\
~	-398
!apology	-49
!attack	-89
!bargain	-52
!begging	183
!caring	-58
!guilt	-71
!logistics	-51
!probe	-55
.-	21
.i	-31
.i+you	39
.i+you-	29
.i-	13
.they	-28
.you	13
.you-	44
2 _ $	14
2 _ 2	23
4 _ $	14
4 tomorrow	16
?-	-25
?i+you	18
?i-	24
?you	-25
?you-	-19
^ _ $	-46
^ _ 4	12
^ _ a	-18
^ _ am	-12
^ _ amo	47
^ _ answer	19
^ _ anything	56
^ _ are	66
^ _ awake	-12
^ _ be	-21
^ _ begging	33
^ _ bist	-15
^ _ bored	-15
^ _ can	-20
^ _ come	33
^ _ culpa	-22
^ _ de	35
^ _ dead	-12
^ _ dich	112
^ _ dir	-14
^ _ do	39
^ _ du	-23
^ _ ever	-22
^ _ favor	44
^ _ for	-36
^ _ geht	22
^ _ give	36
^ _ hate	-23
^ _ here	-14
^ _ home	19
^ _ hope	-30
^ _ i	-40
^ _ if	14
^ _ in	-29
^ _ just	31
^ _ la	-17
^ _ leave	20
^ _ left	-14
^ _ life	19
^ _ like	26
^ _ loads	14
^ _ love	36
^ _ make	-26
^ _ manques	38
^ _ me	58
^ _ mir	21
^ _ miss	40
^ _ much	-15
^ _ mum	-13
^ _ need	14
^ _ never	-28
^ _ not	63
^ _ of	43
^ _ over	31
^ _ para	38
^ _ pick	35
^ _ poor	-13
^ _ por	-21
^ _ puedo	67
^ _ que	-25
^ _ quoi	-15
^ _ rang	12
^ _ really	18
^ _ s	56
^ _ saw	-12
^ _ say	47
^ _ send	-12
^ _ so	-23
^ _ something	48
^ _ sorry	-20
^ _ sua	45
^ _ t	51
^ _ take	-23
^ _ te	-27
^ _ the	-28
^ _ think	16
^ _ to	-13
^ _ tu	-28
^ _ unblock	14
^ _ us	41
^ _ voce	56
^ _ vuelve	52
^ _ wait	43
^ _ want	64
^ _ we	-23
^ _ what	16
^ _ when	-13
^ _ wish	-16
^ _ would	62
^ _ you	34
^ after	-12
^ are	-27
^ bitte	77
^ call	-21
^ come	51
^ feliz	-17
^ give	26
^ happy	-15
^ hello	-17
^ hey	-28
^ hi	-35
^ hope	-22
^ how	-15
^ i	48
^ ich	14
^ if	-19
^ it	18
^ je	29
^ just	35
^ let	20
^ me	-27
^ miss	-16
^ missing	37
^ my	32
^ nice	-15
^ no	46
^ okay	-14
^ pick	33
^ please	16
^ por	18
^ se	-12
^ si	-26
^ sinto	80
^ so	-37
^ sorry	-39
^ te	63
^ tell	24
^ that	-12
^ thinking	51
^ tu	23
^ we	-20
^ what	-30
^ when	15
^ why	37
^ wish	57
^ wow	-13
^ x	63
^ xx	15
^ you	-75
^ your	-20
a _ $	-81
a _ for	39
a _ from	13
a _ you	46
a break	-13
a good	-15
a hug	13
able	-14
able to	-14
about	-48
about _ $	-23
about your	-14
acco*	-12
account	-12
account $	-12
addr*	-15
address	-15
after	-20
after _ i	-15
again	-27
again _ $	-22
again you	-18
all _ you	-13
all day	20
all i	13
all your	-13
allem	-17
alone	12
alone _ $	31
am _ here	48
am _ knees	24
am _ my	24
am _ you	32
am _ your	-17
am begging	51
am bored	-15
am different	-18
am going	25
am in	-16
am on	21
am sorry	-18
amo	71
an	-19
and	-73
and _ will	14
and _ you	-15
and your	12
anot*	14
another	14
answer $	-18
answer _ $	27
answer please	22
any	-16
anyo*	-14
anyone	-14
anyt*	58
anything	58
anything $	50
anything _ $	-13
anything to	21
are	14
are _ $	23
are _ coming	18
are _ everything	49
are _ i	13
are _ love	24
are _ of	15
are _ to	-14
are my	49
are the	14
are well	25
arms	51
arms _ $	48
arou*	-12
around	-12
arre*	-19
as	-19
as _ as	-14
at	-55
at _ $	-36
awake	-12
away	-19
away $	-18
babe	18
babe _ you	15
baby	73
baby $	34
baby _ $	17
baby _ miss	17
baby _ your	24
baby i	17
back	58
back $	41
back _ me	30
back _ the	-18
back _ you	24
back to	30
bad	19
be	-12
be _ again	18
be _ you	16
beber	-13
beber $	-13
beca*	-50
because	-50
because _ $	-30
because _ you	-35
because of	-36
been _ 2	19
been up	19
begg*	51
begging	51
begging _ $	18
begging you	43
beli*	-25
believe	-25
bett*	-32
better	-20
birt*	-15
birthday	-15
birthday $	-12
bist	-18
bitte	113
bitte _ $	59
bored $	-15
bored _ the	12
bored with	12
brau*	47
brea*	14
break	-13
breathe	17
breathe _ $	17
breathe _ you	17
breathe without	17
bus	-20
but	-33
by	-48
by _ $	-24
by friday	-15
by the	-19
call $	12
call _ $	25
call _ when	-14
call _ you	-14
can	19
can _ $	-13
can _ a	-12
can _ all	-16
can _ be	31
can _ believe	-25
can _ get	-16
can _ i	-15
can _ me	-29
can _ my	14
can _ or	-19
can _ send	-13
can _ start	-13
can _ stop	18
can _ without	12
can _ you	28
can i	17
can just	-15
can not	56
can take	-12
can we	-19
can you	-13
care	-26
care*	-16
chan*	-27
chance $	-19
char*	-15
charger	-15
coll*	13
come	65
come _ $	36
come home	73
coming _ $	-15
conf*	-15
cont*	-12
could	-17
crazy	53
crazy _ $	58
cuan*	-31
cuando	-31
culpa	-22
d	-14
dass	-13
dass _ dich	-12
dass ich	-13
de _ $	22
de _ que	-14
de beber	-13
de toi	-12
dead	-12
dejes	26
dejes $	26
dele*	-13
depo*	-12
desc*	-13
desculpa	-13
dese*	-12
dich	86
dich _ $	53
dich _ habe	-26
did	-46
did not	-13
diff*	-22
different	-22
different $	-19
dir	-14
disg*	-16
disgust	-14
disgust _ $	-14
disgust me	-14
do _ $	-23
do _ do	33
do _ ever	-18
do _ get	21
do _ leave	47
do _ me	30
do _ this	33
do _ to	48
do _ us	37
do _ you	20
do anything	25
do this	33
do to	29
do you	-35
doing	-25
doing _ $	-14
du	-21
du _ $	-13
du _ so	18
du bist	-12
eres	-12
es	-30
espe*	-13
eu	-31
even	-12
ever _ me	-18
ever*	40
every	56
every _ $	52
every night	-15
every second	16
everything	52
everything $	79
everything _ $	-15
everything _ you	-24
everything i	-14
face	30
face _ $	-12
face again	-12
falta	80
fami*	-12
fault	-16
favor	95
favor $	51
feel*	-14
feeling	-13
feliz	-17
fine	-12
fini*	-18
finish	-16
five minutes	16
for	-29
for _ you	-13
for you	49
forg*	-19
frid*	-18
friday	-17
friday $	-17
frie*	-19
friends	-19
from	-12
gave	-13
geht	18
geht es	-15
get	-31
get my	-15
give	29
give _ a	30
give _ another	15
give _ chance	-23
give us	27
glad	-16
glad you	-13
goes	-21
going	15
going _ $	25
good	-30
good _ $	-17
got	-18
gran*	-19
habe	-27
habe $	-27
had	-24
happ*	-34
happens	-15
happens _ me	-13
happens to	-13
happy	-30
has	-13
hate	-24
hate you	-23
have	-80
have _ up	19
have rang	12
have to	-14
hear	29
hear _ $	29
hear _ voice	36
hear your	34
heart	41
hello	-17
hello $	-12
here	38
here $	46
hey	-39
hey _ $	-17
hey _ miss	18
hey _ you	18
hi	-35
hold	28
hold you	28
holi*	17
holiday	17
home	44
home $	35
home _ $	13
home _ you	-12
home now	-13
hope	-31
hope $	29
hope _ is	-12
hope _ well	18
hope you	-16
how	-44
how _ $	-13
how is	-16
hug	13
hug _ $	13
hug _ you	13
hug from	13
hurt	-14
hurt you	-13
i _ $	-30
i _ a	27
i _ anything	21
i _ are	-12
i _ at	-16
i _ baby	33
i _ back	41
i _ be	22
i _ begging	51
i _ believe	-25
i _ bored	-17
i _ can	17
i _ come	16
i _ different	-21
i _ do	12
i _ for	-31
i _ get	-17
i _ give	-21
i _ going	25
i _ have	-17
i _ i	-18
i _ in	37
i _ just	-18
i _ lose	16
i _ need	18
i _ never	-12
i _ nothing	14
i _ of	13
i _ on	21
i _ rang	12
i _ so	21
i _ sorry	-23
i _ wait	44
i _ want	15
i _ will	19
i _ you	85
i _ your	43
i can	15
i come	-23
i did	-16
i gave	-13
i had	-18
i hate	-23
i hope	-31
i just	25
i love	61
i miss	60
i need	44
i never	-20
i see	17
i still	16
i think	21
i want	58
i was	21
i will	-76
i wish	-23
i would	61
ich	25
ich _ dich	62
ich _ habe	-13
ich dich	-12
if	-67
if _ happens	-13
if _ me	-12
if _ to	-13
if i	-13
if something	-13
if you	-43
igno*	-13
il	65
ill	-20
impo*	13
in $	-12
in _ arms	51
in the	-17
in your	48
is $	13
is _ it	14
is on	-12
is still	27
it	-28
it _ $	-16
it _ not	25
its	-14
j	-28
je	23
je _ $	-18
jeal*	-15
just	32
just _ $	19
just _ a	35
just _ away	-23
just _ me	15
just _ please	21
just _ to	22
just _ you	33
just answer	23
just give	32
just say	33
just want	22
just wanted	-12
keys	-12
kiss*	29
kisses	29
kisses $	29
knees	24
komm	51
komm _ $	51
komm zuruck	51
la	-18
late	-22
laugh	39
laugh _ $	39
leave $	-17
leave _ $	30
leave me	55
leave the	-16
left	-17
left _ $	-15
left _ i	12
left _ when	-12
left me	-27
let me	27
let us	-23
lies	-12
life	33
life $	-17
life _ you	14
life is	21
life without	20
lo	-15
loads	36
lol	-16
lol $	-13
long	-12
lose	18
lose you	22
lots	-15
lots of	-15
love	84
love _ $	24
love _ my	25
love me	25
love you	65
love*	-18
made	-13
make	-14
make me	-24
manq*	38
manques	38
manques _ $	38
me	66
me $	49
me _ $	98
me _ am	34
me _ chance	-27
me _ do	35
me _ hear	28
me _ i	-34
me _ minutes	16
me _ miss	16
me _ or	-12
me _ to	48
me _ you	-17
me a	34
me away	-15
me back	-12
me come	13
me dejes	26
me five	16
me i	57
me like	-21
me manques	38
me one	-19
me what	16
me when	-34
me you	13
meet	-14
meet me	-12
ment*	-17
minu*	13
mir	15
mir so	21
miss	103
miss _ $	28
miss _ baby	22
miss _ loads	27
miss _ much	18
miss _ so	18
miss me	-46
miss you	87
miss your	65
miss*	60
missing	48
missing you	37
more	20
more _ $	17
much	35
much $	33
much _ you	-15
mum	-23
my	31
my _ can	22
my _ for	43
my _ i	13
my _ is	17
my _ not	16
my _ so	22
my charger	-12
my everything	49
my fault	-14
my knees	24
my life	48
nao	31
ne	56
nece*	23
need	29
need 2	17
need _ answer	-12
need _ back	-17
need _ from	13
need _ hug	13
need a	13
need my	-21
need to	-21
need you	60
need*	-14
needed	-14
needed _ $	-12
never	-54
never _ to	-16
new	-27
new _ $	-19
next _ me	14
next to	14
nice	-18
nich*	32
nicht	55
nichts	32
nichts _ $	32
night	13
night $	34
no	37
no _ $	19
no _ dejes	26
no _ to	-30
no me	23
no need	-26
no puedo	62
not	53
not _ $	28
not _ 2	17
not _ can	-22
not _ i	-12
not _ it	-17
not _ life	20
not _ me	15
not _ my	19
not _ please	22
not _ talk	-12
not _ this	55
not _ to	31
not _ tonight	30
not _ up	28
not _ without	13
not _ your	26
not answer	-15
not be	23
not believe	-25
not do	32
not ever	-18
not leave	47
not make	-24
not stop	18
not you	37
now $	25
now _ $	17
of _ all	14
of _ day	22
of _ every	16
of _ i	17
of _ life	12
of _ x	-12
of _ your	-13
of you	17
ok	-25
okay	-21
on	-39
on _ $	-23
on _ knees	24
on my	12
on you	-17
one chance	-13
one more	24
open	-13
or	-38
or i	-13
our	-12
out	-32
out _ $	-18
over $	18
over _ $	-23
over there	-23
pape*	-16
para	38
pare*	-16
parents	-15
pas	57
pass*	-25
passport	-12
path*	-15
pathetic	-15
pathetic $	-14
peace	-22
pers*	-12
pick	18
pick _ $	24
pick _ up	27
pick up	33
pick*	-13
pict*	-15
pictures	-13
place	-36
place $	-34
plea*	138
please	140
please $	74
please _ $	49
please _ back	35
please _ by	-15
please _ i	21
please _ me	29
please _ the	-29
please _ up	22
please answer	14
please call	13
please come	46
please just	20
please leave	-22
please please	28
please say	14
please unblock	14
poor	-13
por	25
por _ $	15
por _ me	44
por favor	95
post	-23
prob*	-12
prom*	-22
puedo	53
que	-48
que _ $	-15
que _ por	-14
quoi	-15
quoi _ $	-12
rang	12
real*	43
really	26
really _ 2	17
really need	17
reply	-15
resp*	18
rest	-18
revi*	65
reviens	65
right	27
right _ $	40
right about	-12
s	31
s _ $	-19
sad	15
saw	-18
say	84
say _ $	71
say you	33
se	-12
seco*	16
second	16
see _ $	21
see you	35
see your	-13
sehr	47
self*	-15
selfish	-15
send	-23
send me	-13
si	-28
sign	22
sing*	40
single	40
single _ $	40
sinto	80
sleep	-26
sleep _ of	-19
sleep _ you	-16
sleep because	-19
so	53
so _ $	30
so are	-17
so bad	23
so much	41
so sehr	47
some*	20
someone	-27
something	51
something _ me	-13
something _ to	-13
something happens	-13
sorry	-70
sorry $	-13
sorry i	-18
speak	22
start	-29
start _ $	-28
still	46
still _ $	47
still _ me	16
still love	17
sua	68
sua falta	80
surp*	-12
sweet	-12
t	40
t _ me	55
take	-39
take _ break	-13
take a	-13
talk _ i	26
te	96
te _ $	32
te _ vuelve	52
te amo	71
tell _ to	28
tell _ what	16
tell _ you	15
tell*	22
ten	12
text	-13
than*	-16
thanks	-16
that	-39
that _ $	-18
that _ is	35
that _ still	42
that _ you	-12
the	-122
the _ $	-92
the _ 2	18
the _ i	-13
the _ in	-13
the _ my	15
the _ of	16
the _ please	-22
the _ the	-19
the _ want	17
them	-14
then	-32
ther*	-26
therapy	-18
there $	-34
there _ hope	29
there is	43
thin*	23
things	-18
think _ every	16
think of	19
thinking	41
thinking _ $	49
thinking _ all	14
thinking _ you	55
thinking of	50
this $	13
this to	30
thou*	-18
ti	63
ti $	70
time $	17
to _ $	-53
to _ again	-13
to _ am	18
to _ back	19
to _ love	16
to _ place	-28
to _ so	35
to _ to	36
to _ voice	36
to _ you	82
to answer	-16
to do	28
to get	22
to hear	33
to hold	27
to me	48
to my	-13
to reply	-13
to say	-12
to work	-14
to you	-29
to your	-26
today	-25
today $	-14
toi	-13
toni*	18
tonight	18
too	18
too $	24
tran*	-16
trea*	-14
try _ $	13
tu	-20
tu _ $	-15
tu _ manques	38
tu me	38
tv	-12
una	-13
unbl*	14
unblock	14
unblock me	14
up $	-23
up 2	14
up _ $	21
up _ a	19
up _ please	43
up now	14
us	63
us $	21
us _ $	29
us another	22
verm*	13
voce	75
voce $	29
voce _ $	66
voice	35
voice $	29
volta	118
vuel*	49
vuelve	52
vuelve _ $	52
wait	51
walk	-12
want	75
want _ $	28
want _ back	35
want _ hold	27
want _ you	39
want to	22
want you	24
wanted to	-12
was	-31
was _ $	-14
was in	47
we	-34
we _ $	12
we _ a	-12
we _ start	-12
we can	-12
week	-12
week*	-23
weekend	-22
well	-14
well $	-12
well _ $	-12
were _ $	12
were here	28
what	-65
what _ $	-18
what _ do	29
what _ you	-15
what to	36
what you	-25
when _ coming	26
when _ needed	-12
when _ you	12
when i	-23
where _ $	16
where are	14
who	-12
why	32
why _ not	37
why _ you	37
why will	37
will	-38
will not	27
wish	48
wish _ $	-19
wish _ here	28
wish _ were	28
with _ $	-18
with _ again	19
with you	15
with your	-13
with*	53
without	53
without _ $	31
without you	73
work	-47
work _ not	-12
work _ you	-14
would	35
would _ anything	24
would _ to	23
would do	22
wow	-13
write	24
write back	21
wrong _ $	12
x	69
x $	69
xx	25
xx $	25
years	-14
you	-33
you $	80
you _ $	-31
you _ 2	-16
you _ a	-26
you _ about	-13
you _ again	12
you _ back	21
you _ bad	23
you _ can	19
you _ come	15
you _ day	16
you _ do	-14
you _ everything	38
you _ have	-17
you _ here	27
you _ if	-16
you _ just	-18
you _ like	-18
you _ lots	-13
you _ love	38
you _ me	-33
you _ much	39
you _ my	33
you _ need	18
you _ never	-16
you _ night	40
you _ not	-25
you _ out	-18
you _ pictures	-12
you _ please	50
you _ second	16
you _ someone	-18
you _ that	-12
you _ this	-16
you _ to	18
you _ tonight	-18
you _ too	24
you _ up	-14
you _ well	17
you _ when	12
you _ x	37
you _ your	-33
you again	21
you are	33
you back	36
you call	24
you can	-22
you coming	18
you d	-14
you did	-15
you disgust	-14
you do	-19
you every	65
you have	-27
you like	26
you loads	36
you my	18
you need	-18
you please	16
you send	-13
you so	60
you still	15
you want	-14
you were	14
your	-26
your _ again	-17
your _ and	16
your _ is	-19
your _ your	49
your arms	48
your kisses	29
your place	-20
your voice	36
zuru*	44
zuruck	51
zuruck $	51
""",
    'draft.attack': """\
~	-224
!apology	-26
!attack	207
!bargain	-60
!begging	-99
!caring	-106
!guilt	-39
!logistics	-102
!probe	-133
.	-38
.i	-65
.i+you	-48
.i+you-	67
.you	21
.you-	73
10	-20
2	-38
4	-23
?	21
?-	-18
?i	-35
?i+you	-20
?you	-55
?you-	-58
^ _ 4	-21
^ _ a	35
^ _ about	-29
^ _ already	40
^ _ am	-49
^ _ and	72
^ _ apologize	-16
^ _ around	-17
^ _ bem	-16
^ _ bist	55
^ _ bother	25
^ _ broke	-59
^ _ can	35
^ _ care	-39
^ _ come	-16
^ _ could	-17
^ _ culpa	-25
^ _ cumpleanos	-18
^ _ d	-16
^ _ day	-16
^ _ de	-29
^ _ dead	88
^ _ destroyed	24
^ _ dich	20
^ _ die	19
^ _ dinner	-16
^ _ dir	-17
^ _ drink	-18
^ _ du	-54
^ _ e	33
^ _ es	75
^ _ ever	21
^ _ everything	31
^ _ fais	-16
^ _ feel	69
^ _ five	29
^ _ friends	16
^ _ fun	35
^ _ geht	-25
^ _ good	-22
^ _ got	-26
^ _ happy	-19
^ _ has	-19
^ _ hate	73
^ _ here	-30
^ _ hun	-17
^ _ ignore	-21
^ _ in	-17
^ _ is	-39
^ _ it	-21
^ _ joke	16
^ _ kind	19
^ _ la	64
^ _ left	-17
^ _ lie	38
^ _ life	-19
^ _ looked	-28
^ _ love	-16
^ _ lying	25
^ _ make	32
^ _ manques	-18
^ _ mature	23
^ _ mir	-17
^ _ moved	-18
^ _ my	-29
^ _ needs	-16
^ _ never	87
^ _ not	40
^ _ nothing	51
^ _ now	24
^ _ of	62
^ _ on	28
^ _ one	23
^ _ only	22
^ _ owe	-24
^ _ pathetic	33
^ _ por	-31
^ _ que	-41
^ _ quoi	-23
^ _ ruined	18
^ _ ruining	21
^ _ s	-22
^ _ saw	-23
^ _ see	32
^ _ she	29
^ _ show	-20
^ _ sleep	-17
^ _ so	66
^ _ something	-16
^ _ sorry	41
^ _ still	-24
^ _ stranger	-17
^ _ such	18
^ _ t	-17
^ _ te	57
^ _ the	-33
^ _ then	-18
^ _ this	-30
^ _ tonight	-21
^ _ tout	40
^ _ um	33
^ _ un	24
^ _ una	35
^ _ us	-18
^ _ voce	-17
^ _ vuelve	-16
^ _ we	-24
^ _ well	-19
^ _ were	76
^ _ what	22
^ _ you	-24
^ _ your	-39
^ best	36
^ bitte	-29
^ bon	-19
^ can	-29
^ congrats	-28
^ congratulations	35
^ did	-17
^ du	109
^ eres	66
^ everything	17
^ fancy	-16
^ feliz	-32
^ fine	21
^ glad	68
^ go	78
^ good	-20
^ grow	93
^ heard	-19
^ hello	-18
^ hey	-54
^ hi	-25
^ hola	-17
^ hope	25
^ how	-30
^ ich	36
^ if	-26
^ it	31
^ je	18
^ just	-30
^ let	-17
^ may	-22
^ me	29
^ merry	-29
^ miss	-21
^ must	41
^ nice	54
^ no	-22
^ nobody	20
^ oh	23
^ oi	-17
^ one	-23
^ please	-20
^ si	-20
^ sinto	-26
^ so	27
^ sorry	-51
^ stay	28
^ take	-39
^ thanks	24
^ that	-22
^ the	-33
^ thinking	-23
^ tu	41
^ typical	37
^ voce	65
^ wishing	-25
^ wow	32
^ you	99
^ your	28
a _ $	53
a _ day	-25
a _ new	-22
a _ of	29
a _ one	-19
a _ year	-22
a child	34
a coward	23
a great	-22
a joke	50
a la	36
a las	-29
a new	-17
about	-20
about _ $	18
about you	35
about your	-24
about yourself	29
act	28
after	-29
after _ $	-19
again	40
again _ $	23
again you	49
all	-23
all _ $	33
all your	37
allem	40
alles	44
alone	57
alone $	46
alone _ you	19
alre*	34
already	34
already $	42
alwa*	77
always	77
always _ $	47
am	-80
am _ $	-29
am sorry	-26
amo	-35
an	31
and	-20
and _ family	19
and _ will	19
and i	-30
and your	21
anot*	35
another	35
answer	-17
answer _ $	25
answer me	26
anyo*	60
anyone	60
anyone $	23
anyt*	-21
anything	-21
anyw*	37
anyway	37
anyway $	38
apol*	-17
are	42
are $	47
are _ $	-39
are _ and	20
are _ everything	-35
are _ in	25
are _ like	31
are _ me	17
are _ seeing	-21
are _ someone	-21
are _ the	27
are a	41
are my	-40
are such	18
are you	-63
arou*	-24
around	-24
around _ $	36
as	36
as _ $	59
at	-52
at _ $	-19
at you	25
baby	-23
back	-44
bad	-20
be	38
be _ $	24
beca*	-30
because	-30
because _ $	-20
because _ you	-17
because of	-22
bed	19
been	-41
been $	-18
beli*	40
believe	40
believe _ you	58
bem	-20
bem $	-20
bene*	-18
benefits	-18
best	22
bett*	-23
better	-17
better _ me	18
better soon	-18
birthday $	-35
bist	35
bist du	-26
bitte	-36
blam*	25
blamed	25
bon	-19
both*	24
bother	25
brau*	-37
broke	-59
broke me	-59
busy	19
busy _ $	19
but	25
by text	23
ca	-20
call	-25
call*	-19
camb*	-19
can	-49
can _ anyone	-24
can _ believe	52
can _ me	-17
can _ trust	-24
can _ you	-17
can you	-22
care	-51
care _ $	-30
chan*	-37
chance	-17
chea*	122
cheater	65
cheater $	65
cheating	17
child	34
child $	34
christmas _ the	-26
christmas for	21
cinco	-29
cinco $	-29
clas*	67
classy	67
classy $	67
com	26
come	-56
come _ $	-23
come back	-18
congrats	-28
congratulations	35
cons*	41
conscience	41
conscience $	41
cont*	-18
could	-22
cowa*	23
coward	23
coward _ by	23
cuan*	-23
cuando	-23
culpa	-25
cump*	-18
cumpleanos	-18
d	-21
da	-18
da _ $	-18
dame	-19
day $	-20
day _ $	41
de	-50
de _ $	-35
dead	84
dese*	20
deserve	41
deserve _ $	42
deserved	-21
dest*	46
destroyed	24
dich $	52
dich _ $	-36
did	-65
did $	-20
did you	-22
dinn*	-27
dinner	-27
dir	-17
disg*	55
disgust	45
disgust _ $	45
disgust me	45
do	-45
do _ even	-17
do _ ever	34
do _ have	-21
do _ me	-18
do _ to	-18
do not	22
do you	-40
does _ $	19
does that	19
doing	-30
drea*	-18
dreams	-18
drink	-23
drop	69
drop _ $	70
du	40
du _ $	-38
du bist	61
e	18
e _ $	33
e um	33
earn*	-17
earned	-17
earned _ $	-17
earned it	-17
egoi*	23
else	-22
end	46
end up	48
enjoy	56
eres	83
eres _ $	51
eres una	61
es	47
es _ $	34
es _ menteur	36
ever	35
ever _ me	22
ever*	25
every	-22
everyone	60
everyone $	43
everyone knows	23
everything	-17
everything $	-46
everything _ $	36
exam	-26
exam _ $	-18
exam tomorrow	-18
excuse $	22
face	52
face _ $	63
face again	63
falta	-26
fancy	-17
fancy _ $	-17
fath*	82
father	82
fault	30
fault $	41
feel	34
feel _ $	-19
feeling	-19
feelings	25
feliz	-32
feliz cumpleanos	-18
find	48
fini*	-17
five	43
five _ $	-18
five years	45
for	26
for _ $	-20
for _ next	87
for _ when	-19
for me	17
for the	-46
for you	-52
forg*	-25
frie*	32
friends	32
friends _ $	-19
friends _ benefits	-18
friends with	-18
from	21
from _ $	34
fun	24
fun _ your	35
fun with	35
geht	-32
geht _ $	-17
geht es	-22
get	-28
get _ of	19
get _ you	-18
get out	23
get some	-19
give	-21
glad	63
glad you	-17
go	43
go to	88
good	-41
good _ $	-29
good _ your	-18
good luck	-20
got	-35
got _ $	-25
grad*	-22
great	-37
grow	93
grow up	93
guess	-17
gute	-26
gute _ $	-26
had $	39
had _ $	-18
had a	-21
happ*	-40
happened	-18
happy	-33
happy _ $	27
happy _ hope	-24
happy _ you	-19
hard	105
has	-37
has a	-18
hate	52
hate you	73
have	19
have _ $	71
have _ been	-20
have _ day	-17
have _ i	-21
have _ me	-35
have _ met	45
have _ with	35
have _ your	32
have a	-38
have fun	25
have no	37
have to	-32
have you	-21
hear	-21
heard	-23
hello	-18
her	-22
here	-61
here _ $	-38
hey	-60
hey _ $	-29
hey you	-17
hi	-25
hola	-17
home	-41
hope	23
hope _ a	-41
hope _ are	-36
hope _ have	-23
hope _ on	32
hope _ worth	36
hope _ you	74
hope she	50
hope your	-34
how	-28
how _ $	-25
how _ life	-24
how _ you	41
how is	-36
hun	-24
hurt	-32
i	-67
i _ $	-36
i _ a	-27
i _ be	26
i _ believe	52
i _ i	-27
i _ in	-18
i _ it	-22
i _ met	45
i _ not	-25
i _ nothing	-17
i _ so	-19
i _ sorry	43
i _ that	83
i _ trust	-26
i _ want	32
i _ your	-39
i am	-72
i feel	60
i had	-18
i hate	73
i hope	17
i miss	-19
i see	30
i stayed	-21
i was	-17
i will	-21
ich	-26
ich _ $	43
ich _ dich	22
if	-64
if you	-28
igno*	-24
ignore	-22
ignore me	-21
il	-23
impo*	17
in	-31
in the	21
is	-24
is _ $	23
is _ fault	38
is _ it	31
is _ joke	30
is _ you	-22
is _ your	42
is a	29
is all	43
is worth	36
is your	-18
it	-36
it $	-19
it _ $	-24
it _ all	45
it _ be	22
it _ your	34
it would	25
its	-22
je _ $	46
job	29
joke	49
joke $	20
just	-65
just _ me	-19
just saw	-19
kids	-18
kind _ does	19
kind _ person	19
kind of	19
kiss*	-18
kisses	-18
kisses $	-18
know	-18
knows	30
knows what	26
la	44
la _ $	103
las	-29
las _ $	-29
last	-18
late	-23
laugh	27
laugh _ $	27
leav*	20
leave	-27
leaving	20
left	-37
les	-21
let	-30
liar	102
liar $	93
lie	46
lies	68
lies $	52
life	73
life $	73
life _ $	23
life _ you	-19
life you	29
like _ $	50
like _ new	-21
like _ on	17
like you	-25
list*	-30
livi*	19
living	19
ll	-19
lo	-18
long	-21
look*	-28
looked	-28
lost	-19
love	-45
love _ $	-19
luck 4	-19
luck _ exam	-18
luck with	25
lying	31
lying to	25
made	-29
made me	-25
make	24
make _ sick	39
make me	34
manq*	-18
manques	-18
manques _ $	-18
matu*	23
mature	23
mature _ $	23
mature _ you	23
mature of	23
may	-25
me	-22
me _ answer	-19
me _ can	-19
me _ did	-19
me _ i	-36
me _ not	-19
me _ you	31
me again	21
me an	-22
me i	-27
me manques	-18
me sick	39
means	23
ment*	54
menteur	36
menteur $	36
merry	-29
mess	93
met	48
met anyone	30
minha	26
minha _ $	26
mir	-22
miss	-44
miss _ $	-26
miss you	-17
miss your	-18
miss*	-24
missing	-22
moved	-19
moved to	-19
much _ i	38
much _ you	-32
mum	-26
must	41
must be	41
my	-28
my _ again	18
my _ right	26
my everything	-35
my life	49
nece*	-31
need	-42
needs	-17
never	44
never _ anyone	56
never _ see	20
never have	-20
never met	30
new _ a	30
new _ is	26
new _ you	-17
new toy	21
new year	-42
next	75
nice	56
nice _ $	-53
nice one	20
nice to	39
nicht	-17
night	-42
no	-29
no _ $	27
not	-31
not _ how	38
not _ me	21
not _ now	-19
not _ talk	28
not _ you	-36
not answer	27
not believe	40
not bother	25
not deserve	27
not ever	41
not trust	-24
noth*	28
nothing	28
nothing $	20
nothing _ $	36
nothing _ you	-39
now	-24
now $	-32
of	35
of _ $	34
of _ does	19
of _ life	31
of _ that	19
of _ today	-17
of _ your	31
of my	40
of person	19
of the	70
of you	-77
of yourself	-19
oh	23
oi	-17
ok	-51
ok _ $	-21
ok _ you	-18
okay	-18
on	42
on _ $	31
on _ new	20
on the	-19
on you	60
on your	28
one $	30
one _ then	-17
one _ to	27
one _ you	-20
only	57
only _ $	40
only _ yourself	29
or	-19
out _ $	-36
out _ my	23
owe	-25
owe _ an	-23
owe me	-24
pape*	-20
pass*	-24
path*	62
pathetic	62
pathetic $	35
perd*	-17
pers*	71
person	39
person _ that	19
person does	19
pict*	22
pictures	27
place	-29
place $	-27
play*	46
plea*	-55
please	-54
please $	-21
por	-58
por _ $	-33
post	22
pour	-23
pour _ $	-20
prom*	-31
proud	-38
proud _ you	-33
proud of	-33
quan*	-24
que	-66
que _ $	-36
quoi	-23
reco*	-30
reme*	-24
remember	-24
rest	-20
revi*	-22
reviens	-22
right _ $	27
right _ you	26
right about	25
ruin*	39
ruined	18
ruined _ life	18
ruined my	18
ruining	21
ruining _ for	21
ruining christmas	21
s	-46
sad	59
safe	-25
safe $	-21
said	-20
saw	-29
saw your	-18
say	-23
see _ $	-29
see _ again	-22
see you	29
see your	31
seei*	-21
seeing	-21
seeing _ $	-21
seeing someone	-21
sehr	-24
self*	35
selfish	35
selfish _ $	26
shame	24
shame _ $	24
shame _ you	24
shame on	24
she	37
she _ it	36
she _ worth	36
she is	36
shou*	-22
should	-20
show	-22
show you	-19
si	-28
sick	50
sinto	-26
sleep	-34
so	45
so _ $	20
so _ can	28
so _ for	36
so _ have	24
so _ i	32
so _ is	22
so _ your	-18
so bad	-19
so mature	23
so much	29
so sehr	-24
some	-19
someone	40
someone $	-23
something	-21
soon	-23
sorry	-24
sorry _ i	-17
sorry for	35
sorry i	-17
start	-18
stay	25
stay*	-21
stayed	-21
still	-29
stra*	-17
stranger	-17
sua	-29
sua falta	-26
such	18
such _ i	18
surp*	37
surprise	40
ta	-19
take	-56
take care	-41
talk _ me	22
talk to	22
te _ $	93
te _ que	-22
te amo	-35
terr*	19
terrible	22
text	29
text $	22
than	23
thanks _ you	34
thanks for	33
that _ $	-37
that _ are	35
that _ you	19
that you	32
the	-118
the _ $	-20
the _ of	-18
then _ $	19
there	-40
there $	-24
thin*	-50
think _ $	18
think _ yourself	22
thinking	-39
thinking _ $	-17
thinking _ you	-33
thinking of	-32
this	-79
this $	-42
this _ $	-22
thou*	-26
thought	-17
to	-40
to _ again	41
to _ and	-37
to _ no	39
to _ your	-19
to hear	-17
to my	22
to see	25
to that	-26
to you	-54
today	-39
today $	-31
toge*	-19
together	-19
tomo*	-40
tomorrow	-40
tomorrow $	-32
toni*	-37
tonight	-37
tonight $	-32
tota*	-23
totally	-23
totally _ it	-23
tout	33
toy	21
tran*	-42
trash	31
trash $	26
trea*	50
treated	64
trust	-26
trust _ $	-24
trust anyone	-24
tu _ $	-34
tu _ manques	-18
tu es	41
tu me	-18
two	22
typi*	37
typical	37
um	23
um _ $	23
un	58
un _ $	58
un menteur	36
una	52
una _ $	61
uns	-18
up $	-21
up _ $	45
us	-36
verm*	-24
vict*	42
victim	42
victim $	42
vida	79
vida $	79
voce	30
voce $	-18
voce _ um	33
voce e	33
voy	-24
voy a	-24
vuel*	-18
want	-19
want _ see	22
want _ you	-20
was	-54
was _ $	-25
wast*	45
watc*	-23
watching	-20
watching _ $	-20
we	-23
we _ $	25
we had	37
week*	-23
weekend	-18
weekend $	-17
weeks	19
well	-79
well $	-24
well _ $	-33
were	54
were _ $	-17
were _ about	27
were right	25
what _ of	36
what _ person	28
what _ with	-18
what a	113
what happened	-18
what is	-38
what kind	19
when	-56
when _ sick	-19
when you	-23
where	-21
while	-19
who	-31
why	-19
will	-28
will _ alone	22
will _ be	41
will _ it	19
will _ what	-19
will _ you	-20
will not	-28
wish	-21
wish you	-19
wish*	-33
wishing	-29
wishing _ a	-28
wishing you	-29
with	26
with benefits	-18
with you	-21
with your	59
without you	-24
work	-27
worth	36
worth it	36
would _ be	24
wow	32
wow _ mature	23
wow _ of	23
wow so	23
x	-49
x $	-49
year	43
year $	59
years	59
years _ $	35
years _ you	53
years of	25
yest*	-23
yesterday	-23
yesterday $	-18
you	48
you $	50
you _ alone	73
you _ and	21
you _ back	-17
you _ bad	-19
you _ be	-23
you _ deserve	32
you _ family	19
you _ from	43
you _ great	-27
you _ have	-35
you _ home	-19
you _ i	-34
you _ in	32
you _ it	-32
you _ life	23
you _ like	74
you _ love	-17
you _ much	-21
you _ my	-34
you _ never	19
you _ no	21
you _ not	-21
you _ of	-20
you _ on	26
you _ pictures	27
you _ selfish	23
you _ sick	52
you _ someone	35
you _ such	18
you _ terrible	24
you _ that	-22
you _ the	-29
you _ then	21
you _ this	-35
you _ tonight	-24
you _ up	37
you _ we	39
you _ you	-33
you _ your	45
you a	-28
you are	111
you been	-18
you broke	-59
you d	-21
you did	-24
you disgust	45
you even	32
you feel	-17
you for	-19
you got	-25
you have	52
you left	-29
you looked	-28
you made	-28
you make	39
you nothing	20
you only	21
you owe	-23
you ruined	18
you seeing	-21
you selfish	26
you so	-32
you still	-28
you today	-18
you up	-88
you were	26
you when	-17
you you	24
your	20
your _ $	30
your _ again	29
your _ at	37
your _ of	-22
your _ the	-21
your _ tomorrow	-25
your _ toy	21
your _ victim	42
your exam	-25
your fault	38
your friends	29
your kisses	-18
your lies	33
your mum	-17
your new	80
your*	40
yourself	43
yourself $	45
zuru*	-21
""",
    'draft.guilt': """\
~	-465
!apology	-69
!attack	-34
!bargain	-44
!begging	-75
!caring	-30
!guilt	165
!logistics	-32
!probe	-64
.	-22
.-	-86
.i	-15
.i+you	164
.i+you-	23
.i-	-46
.you	-20
.you+they	25
.you-	-68
10 _ to	20
2	-40
2 _ $	-21
2 _ you	-18
2 b	18
?	-42
?-	-16
?i	21
?i+you	37
?you	-22
?you-	-19
^ _ $	-32
^ _ 10	18
^ _ 4	-14
^ _ a	-47
^ _ all	38
^ _ am	-64
^ _ and	-26
^ _ apologize	-19
^ _ are	-44
^ _ asks	34
^ _ been	28
^ _ bist	48
^ _ broke	75
^ _ c	29
^ _ car	-20
^ _ chance	34
^ _ culpa	49
^ _ d	26
^ _ day	22
^ _ de	62
^ _ dead	-19
^ _ dich	-37
^ _ dir	39
^ _ do	14
^ _ doctor	23
^ _ dog	29
^ _ du	24
^ _ even	17
^ _ favor	-19
^ _ gave	19
^ _ geht	28
^ _ give	-17
^ _ go	20
^ _ guess	47
^ _ had	-14
^ _ happens	19
^ _ happy	-14
^ _ has	21
^ _ have	22
^ _ how	-20
^ _ i	22
^ _ ich	-18
^ _ if	-18
^ _ ignore	72
^ _ is	-35
^ _ kann	23
^ _ know	23
^ _ leave	-18
^ _ life	-16
^ _ lost	20
^ _ love	-23
^ _ loved	17
^ _ meet	-19
^ _ mum	20
^ _ my	-14
^ _ need	-14
^ _ needs	-24
^ _ never	-42
^ _ no	25
^ _ not	30
^ _ nothing	-20
^ _ of	-15
^ _ on	-17
^ _ or	64
^ _ owe	17
^ _ por	-23
^ _ pour	-17
^ _ promised	48
^ _ puedo	-22
^ _ que	-25
^ _ really	36
^ _ ruining	35
^ _ says	78
^ _ see	-14
^ _ she	-15
^ _ should	-14
^ _ so	-16
^ _ something	17
^ _ sorry	-35
^ _ still	-23
^ _ stop	-15
^ _ sua	69
^ _ take	-17
^ _ te	-16
^ _ that	-18
^ _ the	20
^ _ this	30
^ _ tout	14
^ _ tu	33
^ _ up	33
^ _ was	27
^ _ were	-30
^ _ what	27
^ _ when	-19
^ _ where	23
^ _ will	-51
^ _ would	-23
^ _ you	-21
^ after	36
^ answer	16
^ bitte	-15
^ can	-29
^ did	-15
^ do	29
^ du	-19
^ fine	48
^ give	-16
^ glad	-26
^ go	35
^ got	-19
^ hey	-25
^ hi	-32
^ hope	-19
^ i	-67
^ ich	-45
^ if	34
^ is	30
^ it	16
^ just	-30
^ let	-25
^ look	38
^ me	64
^ my	43
^ nice	-21
^ no	-16
^ nobody	25
^ one	23
^ pardon	-18
^ pick	22
^ please	-45
^ por	107
^ si	40
^ so	-20
^ sorry	-45
^ te	-27
^ thanks	32
^ that	-25
^ was	36
^ wegen	60
^ what	-43
^ why	-16
^ wish	-18
^ you	61
^ your	23
a _ $	36
a _ de	25
a _ toi	25
a _ you	-20
a because	25
about	-63
about _ $	-35
about me	-20
about you	-14
after	53
after _ $	16
after _ did	33
after _ i	32
after _ you	16
after all	17
after what	16
again	-33
again $	-15
ai	15
ai fait	15
all	44
all _ and	17
all _ did	17
all i	14
all your	-18
allem	55
alone	46
alone $	-27
alone _ i	16
alone _ you	39
alwa*	-18
always	-18
am	67
am _ $	84
am _ for	-25
am _ here	24
am _ i	-14
am _ you	-52
am _ your	23
am begging	-18
am gone	14
am happy	-21
am sorry	-46
amo	-15
and _ $	-27
and _ is	20
and _ not	14
and _ the	23
and _ you	-17
and i	-22
and it	24
and then	-19
and this	15
and you	54
and your	-14
answ*	54
answer	59
answer _ $	-16
answer _ i	21
answer _ will	35
answer me	-15
anyone $	17
anything _ $	17
anything to	20
apart	34
apol*	-21
apologize	-19
apologize for	-17
are	-14
are _ i	27
are _ me	-19
are _ now	19
are _ to	-24
are doing	-14
are happy	35
are the	16
are you	-26
arre*	36
asks	34
at _ $	-29
at _ door	37
at _ now	18
at _ what	21
at night	21
at the	15
at you	-14
away	39
away $	40
back $	-21
back _ i	14
back _ will	-16
back _ you	37
back i	-16
back or	20
be _ i	14
be _ late	16
be _ when	14
be sorry	14
beca*	117
because	117
because _ $	58
because _ could	21
because _ not	21
because _ this	15
because _ toi	25
because _ you	52
because de	25
because of	72
because you	21
been	16
been _ you	28
begg*	-18
begging	-18
being	-16
believe _ you	-23
best	-14
bett*	-36
better	-36
better _ $	-25
better _ me	-18
birt*	18
birthday	18
birthday $	25
bist	45
bist du	59
bitte	-16
blam*	-18
blamed	-18
boss	39
boss $	39
brau*	-16
broke	75
broke me	75
but	-28
c	22
ca	31
call _ back	25
call _ i	20
call _ or	20
call _ when	-20
call _ you	-20
call*	14
calling	21
can	-34
can _ anyone	40
can _ at	15
can _ sleep	21
can _ trust	40
can _ without	-17
can i	-21
can just	25
can not	32
can you	-16
car	-22
care	31
care _ i	20
ce	14
ce _ ai	15
ce _ j	15
ce que	15
chance $	-15
changed	-17
chea*	-32
cheats	-14
cheats _ you	-14
cheats on	-14
chri*	44
christmas	44
christmas _ the	73
christmas for	35
come	14
come _ $	17
come _ you	29
come over	36
comes	23
cont*	62
contestas	65
contestas _ a	65
could not	21
cry	32
cry _ night	27
cry every	27
cryi*	78
crying	78
cuan*	51
cuando	51
culpa	49
d	56
d _ leave	20
d never	20
dass	-25
dass _ dich	-24
dass ich	-25
day	-14
day $	-17
day _ $	-23
day _ will	29
day you	29
de	24
de _ $	-42
de _ que	54
de toi	20
dead	-19
dead _ $	-18
dejes	-22
dejes $	-22
dese*	-17
deserve	-15
deserve _ $	-26
dich $	-17
dich _ $	23
dich _ habe	42
did	34
did $	45
did _ to	14
did for	17
did not	-32
did to	23
did you	-19
dinn*	-25
dinner	-25
dir	39
disg*	-23
disgust	-22
disgust _ $	-22
disgust me	-22
do	22
do _ answer	33
do _ call	16
do _ care	22
do _ even	31
do _ i	28
do _ know	17
do _ leave	-22
do _ make	39
do _ me	41
do _ to	-31
do _ you	-14
do not	32
doct*	17
doctor	17
doctor _ is	23
does	31
dog	23
doing	-23
door	37
drive	22
du _ ich	40
du bist	-14
else	53
es _ $	-22
espe*	-14
eu	79
even	67
even _ what	17
even _ you	17
ever _ me	20
ever*	44
every	45
every _ $	-14
every night	70
everyone $	-16
everything _ you	36
everything for	23
fait _ $	27
fami*	38
family	41
family $	43
fault	22
fault $	-16
favor	-25
feel	49
feel _ $	50
feels	40
find	-18
fine	46
fini*	-23
finish	-21
finish _ i	-14
five _ $	17
for _ $	-22
for _ at	16
for _ i	-19
for _ the	28
for _ this	15
for _ when	20
for _ you	21
for the	24
for you	53
forg*	-21
frie*	-17
friends	-17
from _ $	-18
fun	36
fun $	42
gave _ everything	23
gave _ for	23
gave up	23
geht _ $	-23
get $	15
get _ $	-18
get _ you	27
give	-43
give me	-27
glad	-30
go	29
go to	18
gone	14
gone $	14
good $	30
got	-27
great	-18
guess	39
guess i	49
habe	41
habe $	41
had $	-17
had _ $	43
had a	31
happ*	25
happens	49
happens $	19
happens _ me	30
happens to	30
happy	18
happy _ $	-19
happy _ you	-27
happy for	-21
have	-17
have _ $	-23
have _ since	42
have a	-19
have been	40
have fun	37
have not	20
have to	-19
heart $	27
her	16
here	17
here $	-25
here _ my	29
here _ you	43
hey	-25
hi	-32
hi _ you	-15
hice	19
him	25
him $	29
home	-33
home $	-15
hope	32
hope _ a	-19
hope _ are	15
hope _ feel	53
hope _ good	27
hope _ happy	35
hope _ is	-15
hope _ on	-15
hope she	-16
hope that	45
hope you	48
hosp*	22
hospital	22
how _ i	20
how _ pain	23
how _ sleep	21
how can	21
how much	20
hurt you	-17
i	69
i _ $	-41
i _ all	26
i _ and	-19
i _ anything	20
i _ are	25
i _ be	-23
i _ been	49
i _ begging	-18
i _ crying	32
i _ every	33
i _ everyone	20
i _ everything	23
i _ feel	57
i _ for	31
i _ happy	-21
i _ have	-26
i _ how	-21
i _ in	31
i _ it	-32
i _ just	48
i _ let	-17
i _ night	25
i _ nothing	32
i _ over	22
i _ sick	15
i _ sorry	-54
i _ stop	-25
i _ trust	39
i _ up	20
i _ you	-39
i apologize	-17
i can	29
i cry	25
i do	-22
i get	39
i guess	49
i have	31
i hope	40
i love	-21
i miss	-19
i promise	-16
i really	38
i regret	-23
i see	-21
i stayed	36
i think	-17
i was	-25
i will	-15
i would	-22
ich	45
ich _ dich	29
ich _ habe	-25
ich dich	-24
if	31
if _ a	37
if _ come	-29
if _ happens	30
if _ keep	18
if _ me	-21
if _ take	-19
if _ to	47
if _ up	15
if something	30
if you	21
igno*	83
ignore	68
ignore _ see	32
ignore me	72
ill	-22
in $	21
in _ $	-33
in _ will	15
in your	-20
is _ fault	32
is _ get	15
is _ i	27
is _ the	42
is _ your	-16
is your	43
it $	-44
it _ fault	38
it _ too	42
it _ your	31
it is	85
it was	-15
j	-18
j _ fait	15
j ai	15
je	35
je _ $	22
je _ mal	39
je vais	36
just	20
just _ away	51
just _ me	25
kann	23
kann ich	23
keep	38
keep _ $	39
kids	52
kids _ $	39
kids _ you	16
kids are	43
know	40
know _ that	35
know what	15
know*	23
knowing	23
last	18
last night	-16
late	18
late $	39
left	58
left _ $	41
left _ when	16
left me	45
left your	-16
let	-36
let me	-16
life	-38
life is	-15
like	32
like _ did	15
like _ on	-18
live with	17
lo	15
lo _ hice	19
lo _ por	19
lo que	19
lol	-18
look	46
look _ now	20
look _ you	23
look at	20
look what	23
lost	28
love	-57
love _ $	-33
love you	-21
loved	17
made	43
made me	43
make	16
make _ $	20
make _ sick	-44
mal	36
mal $	28
me	64
me $	41
me _ $	-62
me _ answer	36
me _ did	34
me _ i	53
me _ on	19
me _ or	16
me _ to	-28
me _ what	15
me _ you	-49
me an	29
me away	32
me come	42
me dejes	-22
me i	-28
me like	66
me once	-17
me see	17
me sick	-44
me what	-15
mean _ to	18
mean _ you	19
meet	-28
meet _ once	-17
meet me	-21
mess	-18
mir	21
mir so	30
miss	-33
miss _ $	-15
miss you	-15
more	-20
much _ am	23
much _ i	21
much pain	23
mum	26
my	-29
my _ $	-22
my _ you	53
my job	20
my life	-30
my mum	21
nao	68
ne	16
nece*	65
need	-38
need to	-20
needs	-24
never _ $	25
never _ anyone	-20
never _ to	22
never leave	30
new	-40
nice	-25
night	46
night $	-15
night _ i	19
night _ what	32
night _ you	57
no	46
no _ dejes	-22
no _ to	-17
no me	-15
no puedo	49
nobo*	39
nobody	39
not _ anyone	27
not _ can	30
not _ care	17
not _ if	21
not _ to	-29
not _ will	20
not _ without	-20
not answer	20
not be	23
not call	16
not deserve	-20
not even	24
not i	17
not leave	-22
not make	41
not trust	40
not you	-19
nothing to	26
now $	36
now _ am	27
now _ i	25
now _ you	-37
now that	18
of _ $	15
of my	-17
of you	30
ok	-20
okay	-20
on	-27
on _ now	15
on me	-22
on my	23
once	-26
once _ i	-15
one	-15
one $	-25
one _ will	29
one _ you	27
one day	29
only	-21
only _ $	-18
or	72
or _ $	-23
or _ am	19
or _ will	56
or i	91
out	-18
over	49
over $	15
over _ $	37
over there	37
owe _ an	27
pain	39
pain $	17
pain _ am	23
pain _ in	23
pain i	21
pard*	-18
pardon	-18
pare*	15
parents	16
party	31
party _ $	34
path*	-15
pathetic	-15
pers*	-19
person	-18
phone	-18
pick _ i	20
pick _ or	18
pict*	24
pictures	24
pictures $	37
place	-16
play*	-20
plea*	-69
please	-63
please _ i	-16
please _ me	-19
por	116
por _ $	25
por _ me	-19
por _ no	40
por favor	-25
post _ $	34
post _ pictures	37
pour _ $	26
prom*	25
promise	-16
promise i	-16
promised	48
promised _ d	20
promised _ never	30
promised you	30
prove	-15
puedo	33
que	27
que _ $	-20
que _ ai	15
que _ fait	15
que _ por	54
que hice	28
que j	15
real*	17
really	18
really _ to	40
reme*	20
remember	20
reply	54
reply _ i	60
revi*	-25
reviens	-25
right	-15
ruin*	27
ruining	35
ruining _ for	35
ruining christmas	35
s	-18
saw	-15
say	-24
says	78
schl*	60
see _ happens	19
see what	19
see you	-25
send	-21
she	-18
shou*	-25
should	-25
si	72
si _ contestas	65
si no	65
sick _ $	40
sign	-20
since	41
since you	41
sing*	-20
single	-20
single _ $	-20
sleep	37
sleep _ night	21
sleep at	21
so	-36
so _ $	21
so _ you	-23
so much	-15
some*	16
something	22
something _ me	30
something _ to	30
something happens	30
sorry	-89
sorry $	-31
sorry _ not	-15
sorry i	-27
stat*	-16
stay*	36
stayed	36
still	-41
still _ me	-21
stop	-26
stre*	21
stup*	18
stupid	18
sua	64
t	-15
ta	25
take	-37
take _ back	-17
take me	-17
talk	-28
talk _ me	-16
talk to	-18
te	65
te _ $	41
te amo	-15
tell _ $	31
tell me	-36
tell your	37
text	-31
than	-21
than*	59
thanks	59
thanks _ $	41
thanks _ you	30
thanks for	24
thanks to	48
that _ $	25
that _ am	21
that _ to	38
that _ what	-15
that _ you	16
that feels	41
that is	-30
the	-21
the _ $	-40
the _ and	15
the _ are	46
the _ can	30
the _ for	27
the _ is	-16
the _ it	25
the _ needs	-23
the _ says	22
the _ that	27
the car	-22
the doctor	20
the dog	25
the door	30
the kids	55
the pain	16
then	-25
then _ $	-16
ther*	45
there	20
there $	27
there when	-15
think	-22
this	69
this $	24
this _ i	46
this _ is	22
this _ what	15
this _ you	16
through $	22
throw	22
throw _ $	22
throw _ away	22
ti	24
ti $	27
time	-21
to _ $	47
to _ and	-15
to _ with	23
to _ you	-45
to _ your	-29
to do	-15
to reply	30
to that	23
to you	83
to your	21
today	-22
today $	-15
todo	19
todo _ hice	28
todo _ que	19
todo lo	19
toge*	-15
together	-15
toi	50
toi $	33
tomo*	-17
tomorrow	-17
too	20
too $	-19
too _ $	40
too late	42
tout	45
tout _ j	15
tout _ que	15
tout ce	15
trea*	-48
treated	-42
trust	39
trust _ $	40
trust anyone	40
tu	16
tudo	21
two	15
unde*	15
understand	15
up _ $	-27
up _ for	23
up _ i	18
up _ will	20
up _ you	36
up everything	23
up or	18
us	-28
vais	36
vais mal	39
vas	50
voce $	16
wait*	22
walk	17
wan	-27
want	-39
was	32
was _ you	-18
we	-57
we _ $	-27
we had	-21
wedd*	24
wedding	24
week*	-21
weekend	-20
weekend $	-15
wegen	60
wegen dir	60
well	-21
well $	-16
were	15
were _ $	27
were _ i	17
what	43
what _ did	39
what _ for	32
what _ get	45
what _ me	31
what _ you	-28
what happens	19
what i	54
what you	71
when	35
when _ get	-16
when _ i	-17
when _ is	19
when _ need	20
when _ sick	33
when _ you	18
when can	-17
when i	42
while	54
why	27
why _ left	34
why _ not	-16
why _ you	-16
why you	34
will	16
will _ $	40
will _ a	20
will _ all	-20
will _ everyone	20
will _ it	-18
will _ late	16
will _ our	21
will _ this	24
will _ up	-15
will _ when	39
will _ you	-47
will _ your	25
will be	28
will not	-29
will stop	-22
wish	-30
wish you	-20
with	19
with _ i	20
with*	-23
without	-23
without _ $	-31
without you	-39
would _ me	16
x	-19
x $	-19
you	34
you $	31
you _ about	-28
you _ alone	-24
you _ an	18
you _ answer	20
you _ at	17
you _ b	18
you _ be	37
you _ call	20
you _ come	33
you _ d	20
you _ deserve	-26
you _ do	26
you _ even	17
you _ everything	-25
you _ from	-23
you _ good	-17
you _ happy	30
you _ have	-20
you _ heart	27
you _ here	-18
you _ him	28
you _ i	-56
you _ if	-19
you _ is	15
you _ just	21
you _ know	34
you _ leave	30
you _ like	-22
you _ love	-21
you _ me	49
you _ much	-15
you _ my	-18
you _ not	46
you _ now	19
you _ okay	-15
you _ pictures	22
you _ that	61
you _ then	-24
you _ this	25
you _ too	-19
you _ we	-18
you _ what	40
you _ with	20
you _ would	16
you _ you	56
you _ your	-30
you and	-16
you are	-36
you broke	75
you come	-29
you could	20
you d	56
you did	50
you disgust	-22
you every	-28
you feel	49
you get	-22
you go	16
you had	37
you just	32
you know	33
you left	76
you like	-18
you made	50
you make	-44
you never	-17
you owe	17
you post	35
you promised	48
you sleep	36
you so	-18
you still	-33
you take	-19
you wan	-27
you were	22
you when	23
you will	66
you would	35
you you	-15
your	-36
your _ $	-15
your _ the	34
your boss	39
your fault	32
your*	-15
yourself $	-19
zuru*	-25
""",
    'draft.bargain': """\
~	-400
!apology	-38
!attack	-34
!bargain	142
!begging	-41
!caring	-46
!guilt	-64
!logistics	-71
!probe	-57
.	90
.-	-96
.i	63
.i+they	-13
.i+you	39
.i+you+they	-12
.i+you-	-16
.you	-37
.you-	-50
14th	-11
14th $	-11
2	-16
4	-12
4 _ $	-9
4 tomorrow	-9
5	-9
6	-17
6 $	-12
7	-13
?-	-21
?i	34
?i-	10
?you	-24
?you-	-14
^ _ $	-54
^ _ a	-9
^ _ about	35
^ _ am	-24
^ _ are	-19
^ _ as	-19
^ _ back	14
^ _ bist	-25
^ _ bring	-12
^ _ can	34
^ _ care	-9
^ _ changed	13
^ _ changer	18
^ _ could	28
^ _ culpa	-9
^ _ day	-9
^ _ de	-29
^ _ destroyed	-9
^ _ dich	-19
^ _ dinner	36
^ _ dir	-10
^ _ do	-33
^ _ drinking	13
^ _ du	58
^ _ espere	-17
^ _ everything	-13
^ _ for	-38
^ _ forgot	-9
^ _ friends	28
^ _ give	10
^ _ going	9
^ _ got	14
^ _ hope	-12
^ _ ich	-9
^ _ if	35
^ _ ignore	-17
^ _ in	-9
^ _ is	-36
^ _ just	-10
^ _ kann	-9
^ _ late	-12
^ _ leave	-9
^ _ let	21
^ _ love	-16
^ _ me	-22
^ _ meet	25
^ _ mich	36
^ _ mir	-10
^ _ more	35
^ _ move	12
^ _ much	-11
^ _ my	-15
^ _ need	-10
^ _ no	-25
^ _ not	-51
^ _ of	-18
^ _ ok	-13
^ _ or	-19
^ _ promise	24
^ _ que	23
^ _ quit	12
^ _ read	11
^ _ s	-10
^ _ sorry	-18
^ _ start	38
^ _ stop	11
^ _ stopped	34
^ _ swap	-11
^ _ take	39
^ _ te	-11
^ _ the	-29
^ _ to	-13
^ _ try	14
^ _ tu	50
^ _ una	38
^ _ up	-13
^ _ us	35
^ _ vais	10
^ _ voce	25
^ _ want	-32
^ _ was	-26
^ _ we	48
^ _ well	-10
^ _ werde	36
^ _ what	-9
^ _ who	-10
^ _ will	42
^ _ work	-10
^ _ you	-79
^ _ your	-19
^ bitte	-9
^ can	9
^ come	37
^ do	-22
^ du	-13
^ give	19
^ guess	-10
^ happy	-12
^ have	-10
^ hey	-21
^ hi	-16
^ hope	-19
^ ich	20
^ if	28
^ is	-9
^ j	-17
^ je	-9
^ just	10
^ kannst	-10
^ let	53
^ must	-9
^ my	-29
^ nice	-10
^ ok	20
^ okay	49
^ one	18
^ please	-29
^ por	-11
^ se	33
^ si	59
^ so	-14
^ sorry	-48
^ take	-9
^ te	44
^ tell	-14
^ the	-17
^ tu	-14
^ we	42
^ what	47
^ you	-62
a	11
a _ $	-13
a _ a	-15
a _ about	-11
a _ and	11
a _ de	-10
a _ the	-12
a _ toi	-10
a _ you	-12
a because	-10
a break	32
a call	-11
a counselor	10
a las	-11
a week	16
about	20
about _ i	-11
about it	10
about the	-14
about you	-12
addr*	-9
address	-9
after that	20
again	40
again $	22
again if	10
all	38
all $	9
all _ $	-12
all _ i	11
all my	10
all the	13
all your	21
alone $	13
always _ $	10
am	-33
am _ $	-19
am _ for	-12
am _ now	14
am _ you	-16
am begging	-14
am different	36
am sorry	-15
amo	-12
and	46
and _ $	11
and _ decide	23
and _ it	13
and _ that	-11
and _ will	17
and _ you	14
and have	-16
and see	22
and talk	15
and then	30
ande*	36
andern	36
anot*	-26
another	-26
answ*	-25
answer	-23
answer _ i	-9
any	-9
anyo*	-19
anyone	-19
anyone _ $	-15
anything $	18
anything to	-17
are	-17
are you	-13
arou*	-15
around	-15
around 7	-12
around _ $	-10
arre*	42
aski*	12
asking	12
at	-65
at 6	-17
at _ $	-36
at half	-11
away	-17
away $	-10
back	44
back $	33
back _ $	-14
back _ will	21
back at	-10
back i	21
be _ $	-22
be _ at	-12
be _ just	20
be _ late	-10
be _ you	24
be better	14
be friends	18
be there	-13
beber	64
beber $	64
beca*	-20
because	-20
because _ $	-11
because _ toi	-10
because de	-10
been	-14
begg*	-14
begging	-14
begging _ $	-13
begging you	-13
bene*	36
benefits	36
bett*	10
better	10
bien	-15
birt*	-11
birthday	-11
bist	-29
bist du	-24
bitte	-10
book*	11
booked	12
books	9
brau*	-9
brea*	10
break	32
breaking	12
breaking up	12
bring	-22
bring it	-10
but	15
by	-20
by _ $	-9
call	-33
call _ back	-15
call _ i	-12
call me	-18
call*	-15
calling	-10
calm	12
calm _ $	12
camb*	94
can	53
can _ a	12
can _ all	21
can _ come	-13
can _ do	-10
can _ over	14
can _ start	22
can _ swap	-11
can _ talk	10
can _ the	31
can _ try	14
can _ weekends	-11
can _ your	22
can be	35
can i	-20
can not	-40
can take	18
can we	32
can you	-12
care	-24
chan*	111
chance	58
chance $	75
chance i	-10
change	24
change _ $	19
changed	29
changed $	24
changed i	24
changer	18
changer _ moi	18
changer _ une	18
changer donne	18
chea*	-9
cinco	-12
cinco $	-12
coff*	20
coffee	20
come	45
come _ and	42
come _ dinner	31
come _ i	20
come _ will	21
come _ you	-10
come _ your	-14
come back	55
come home	-9
come to	29
cons*	-9
conscience	-9
conscience $	-9
cont*	-26
contestas	-22
contestas _ a	-22
could	66
could _ $	17
could _ it	20
coun*	39
counseling	18
counselor	10
counselor _ $	10
coup*	13
couples	13
culpa	-9
d	-11
da	34
da _ $	34
dame	94
day	-21
de	56
de _ $	76
de _ que	-10
de beber	64
de toi	-16
deci*	23
decide	23
decide $	23
dele*	23
dest*	-9
destroyed	-9
dich	-27
dich $	-10
dich _ $	-16
did	-25
did $	-11
did _ $	-10
did _ me	11
did wrong	11
diff*	43
different	43
different $	39
dinn*	41
dinner	41
dinner _ i	31
dinner _ you	21
dir	-10
do	14
do _ $	39
do _ again	-9
do _ be	-11
do _ call	-20
do _ leave	30
do _ me	-21
do _ mind	17
do _ to	18
do _ you	21
do anything	-16
do it	-10
do not	16
do you	-12
dog	18
donne	18
donne _ chance	18
donne _ une	18
donne moi	18
drea*	-10
dreams	-10
drin*	23
drinking	23
drinking _ you	12
du	41
du _ $	-10
du _ ich	78
e	-15
each	19
each other	19
easy	-9
eres	-11
eres una	-10
es	-20
espe*	-22
espere	-17
espere que	-17
eu	68
ever*	-20
everyone	-29
everyone _ you	-11
everything	12
face	-12
face _ $	-11
face again	-11
favor	-10
for	-27
for _ $	-13
for _ the	-11
for _ to	41
for the	-16
for you	21
fore*	19
forever	19
forever $	19
forget	23
forgot	-13
frie*	58
friends	58
friends _ $	52
friends _ benefits	36
friends with	36
from _ $	13
from the	-12
fun	-13
fun $	-10
gami*	20
gaming	20
geht	-10
get _ $	-13
get _ you	20
get the	21
give	61
give _ another	-16
give _ chance	15
give _ one	12
give _ the	31
give me	49
give up	11
give us	-35
give you	28
good	-13
guess	-16
guess _ i	-10
guess who	-10
habe	-10
habe $	-10
had	-25
had _ $	-13
had a	-12
half	-13
half _ $	-11
happ*	-12
happy	-19
has	-13
have	37
have _ for	24
have _ i	23
have _ me	15
have _ met	-14
have _ the	10
have _ your	20
have a	-23
have changed	51
have fun	-12
have not	-10
have read	11
have to	48
her	-15
here	-20
hey	-21
hi	-16
home	-22
hope	-36
how _ we	20
how _ you	-10
how about	20
i	22
i _ a	-19
i _ all	23
i _ and	-17
i _ anything	-17
i _ back	-17
i _ be	29
i _ begging	-14
i _ better	14
i _ bring	-12
i _ changed	51
i _ come	-19
i _ different	40
i _ drinking	24
i _ everyone	-23
i _ give	28
i _ go	15
i _ i	69
i _ in	-11
i _ late	-11
i _ leave	10
i _ let	31
i _ lose	12
i _ met	-14
i _ move	18
i _ my	-16
i _ never	23
i _ not	-13
i _ now	16
i _ on	-13
i _ responsibility	-11
i _ sign	17
i _ sorry	-17
i _ stop	19
i _ tell	-11
i _ that	-15
i _ the	28
i _ therapy	22
i _ there	-11
i _ to	16
i _ want	-15
i _ will	27
i _ would	24
i _ you	-33
i _ your	-17
i am	-11
i come	-10
i do	16
i give	19
i got	21
i have	48
i hope	-11
i just	-20
i know	11
i love	-11
i never	-12
i promise	26
i regret	-10
i stopped	34
i swear	26
i take	-11
i want	-17
i was	-26
i will	112
i would	-13
ich	71
ich _ $	-17
ich _ andern	36
ich _ dich	-20
ich _ mich	36
ich werde	36
if	113
if _ back	22
if _ come	44
if _ home	11
if _ is	19
if _ keep	-18
if _ me	35
if _ still	13
if _ take	30
if _ tell	25
if _ what	15
if _ you	-11
if i	13
if it	11
if that	12
if we	17
if you	71
igno*	-33
ignore	-17
ignore me	-17
in	-54
in _ $	-21
in the	-14
inst*	10
instead	10
is	-43
is $	-10
is _ it	13
is _ takes	15
is what	14
it	10
it _ $	17
it _ not	10
it takes	15
its	-11
j	29
j _ que	-17
j espere	-17
je	-16
je _ changer	18
je _ donne	18
je _ mal	-12
jeal*	22
just	66
just _ $	26
just _ back	20
just _ friends	14
just _ me	21
just _ once	14
just _ please	-11
just _ to	-12
just be	14
just meet	14
just once	-12
kann*	-10
kannst	-10
kannst du	-10
keep	-27
keep _ $	-26
kids	-17
know what	11
la	-12
las	-11
las _ $	-11
late	-31
leave	35
leave $	36
leave _ alone	15
leave you	15
left	-14
let	116
let _ $	12
let _ a	21
let _ meet	10
let _ prove	19
let _ start	10
let _ take	17
let _ try	12
let _ you	17
let me	15
let us	90
let you	12
life	-10
ll	14
lo	-12
long	14
los	-18
lose	11
love	-24
love you	-17
make it	20
mal	-14
me	-16
me $	-56
me _ $	14
me _ and	18
me _ chance	68
me _ i	20
me _ is	11
me _ it	11
me _ just	-12
me _ to	32
me _ will	-13
me _ you	10
me again	10
me back	11
me come	-19
me i	-16
me once	20
me one	13
me prove	19
meet	17
meet _ and	15
meet _ once	20
meet me	20
meine	-11
meine sachen	-11
ment*	-10
mess*	-15
met	-17
met anyone	-14
mich	36
mich andern	36
mind	17
minu*	-18
minutes	-17
mir	-11
miss	-17
moi	18
moi _ $	18
moi _ chance	18
moi une	18
money	-12
mont*	27
month	20
month _ then	11
month and	22
months	27
more	26
more _ will	14
more chance	-12
more month	12
move	35
much	-16
much _ i	-11
my	-40
my _ again	23
nao	-10
nece*	-10
need	-15
need _ the	-12
need _ you	10
never	21
never _ again	13
never _ anyone	-17
never _ see	10
never have	14
never met	-14
new	-18
nice	-17
nicht	-10
night	-18
night $	-11
nine	-12
nine $	-12
no	-13
no _ you	22
no me	-19
no more	35
no pressure	17
not	-14
not _ $	38
not _ a	12
not _ it	-14
not _ me	-23
not _ this	-10
not call	-12
not do	-12
not leave	30
not mind	17
now	29
now $	13
now _ $	-13
of	-34
ok	-14
ok $	-22
okay	48
on	-37
on _ $	-27
on _ 14th	-11
on the	-19
once	32
once _ i	15
once _ week	16
once _ will	14
once a	24
once and	15
one	37
one _ and	32
one _ chance	-12
one _ i	-12
one _ month	12
one _ then	28
one _ you	10
one chance	11
one coffee	20
open	36
or	-26
or _ will	-18
or i	-22
other	37
our	-30
our _ $	-12
out	23
out _ i	18
over $	11
pape*	-17
pas	-17
pass*	18
past	-15
peop*	17
people	17
pers*	25
person	30
person _ $	29
person you	31
pick	-19
pick up	-14
plea*	-46
please	-46
please $	-34
please _ me	-10
please come	-10
please please	-17
por	-37
por _ $	-20
por favor	-10
pour	-11
pres*	17
pressure	17
prom*	89
promise	26
promise _ will	20
promise i	25
prove	54
prove _ $	17
prove i	30
prove it	17
que	44
que _ $	24
que _ bien	-15
que _ por	-10
quit	13
quit drinking	13
read	11
real*	-11
regr*	-11
regret	-11
reply	-14
reply _ i	-13
resp*	-12
responsibility	-11
reun*	-12
revi*	41
reviens	41
sach*	-11
sachen	-11
said	-11
saw	-12
say _ $	10
se	33
see	40
see _ again	12
see _ i	14
see _ it	16
see _ just	-12
see _ other	20
see each	20
see you	-13
shou*	-11
should	-10
show you	16
si	55
si _ contestas	-22
si no	-22
sleep	-24
sleep well	-10
slow	13
smok*	22
smoking	22
so	-48
so _ $	-23
so _ for	-10
so _ i	-14
so much	-13
some*	-13
sorry	-73
sorry $	-10
sorry for	-17
sorry i	-13
space	14
start	87
start _ $	50
start over	22
stay	39
stay $	42
still	-14
still _ $	-13
still want	13
stop	18
stop _ if	15
stop _ you	10
stop*	34
stopped	34
stopped _ you	15
sua	-11
swap	-11
swap weekends	-11
swear	26
swear _ give	11
sweet	-10
sweet dreams	-10
t	-16
ta	-13
take	23
take _ back	26
take _ break	32
take _ i	12
take a	32
take care	-17
take me	26
takes $	15
talk	15
te	53
te _ $	-23
te _ que	113
te amo	-12
tell	-12
tell _ what	-15
tell me	16
text	-10
that $	-15
that _ $	16
that _ it	15
that _ not	14
that _ what	16
that i	21
that is	23
the	-66
the 14th	-11
the _ $	-55
the _ at	-10
the _ back	19
the _ in	-13
the _ on	-13
the _ the	-23
the _ want	34
the _ you	67
the dog	19
the kids	-17
the money	-12
them	-10
then	67
then _ $	21
then decide	23
ther*	33
therapy	37
there	-25
there at	-11
thin*	-27
things	-12
think _ $	14
think about	14
thinking	-15
thinking about	-11
this	-23
this $	-11
this _ $	-10
three	28
ti	-11
to	-26
to _ $	-27
to _ am	25
to _ and	25
to _ for	28
to _ i	38
to _ if	18
to _ with	-23
to _ your	-15
to be	-12
to dinner	35
to do	21
to me	-18
to that	-12
today	-14
today $	-13
toge*	59
together	59
together $	42
toi	-18
toi $	-16
tomo*	-24
tomorrow	-24
tomorrow $	-20
toni*	-14
tonight	-14
too $	13
tout	-12
try	27
try _ $	10
try _ together	17
try again	18
tu _ $	-18
una	35
una _ $	-10
une	18
une _ $	18
une chance	18
uns	192
up	-17
up for	12
us	45
us _ a	21
us _ and	34
us _ chance	-19
us _ one	20
us another	-23
us meet	10
us start	10
us try	12
vais _ donne	18
vais _ moi	18
vais changer	18
vais mal	-12
vas	-22
voce $	-13
voce _ $	-11
voice	22
voice _ $	23
voice again	23
volta	-10
voy	103
voy a	103
vuel*	22
want	27
want $	52
want _ $	-17
want _ back	-16
want _ you	-10
want to	-20
want*	20
wanted	22
was	-45
was _ and	-12
we	174
we _ $	21
we _ a	19
we _ again	13
we _ each	20
we _ friends	21
we _ it	26
we _ just	11
we _ see	19
we _ slow	13
we _ start	16
we _ the	19
we _ together	25
we _ weekends	-11
we can	21
we could	68
we had	-10
we ll	14
we start	27
we swap	-11
we try	21
wedd*	-12
wedding	-12
wedn*	-11
wednesday	-11
week	22
week $	15
weekends $	10
well	-20
werde	36
werde _ andern	36
werde mich	36
what	31
what _ $	-13
what _ i	42
what _ takes	15
what _ we	24
what _ with	31
what _ wrong	11
what _ you	-17
what a	-19
what if	44
what it	14
what would	22
what you	-15
what*	31
whatever	31
whatever _ $	30
whatever _ want	18
whatever you	31
when	-30
when _ i	-11
when can	-11
who	-13
who i	-10
will	74
will _ about	16
will _ all	29
will _ at	-11
will _ back	-13
will _ couples	13
will _ drinking	10
will _ everyone	-23
will _ for	11
will _ go	13
will _ if	19
will _ it	-21
will _ my	44
will _ our	-18
will _ out	15
will _ there	-18
will _ this	13
will _ to	10
will _ up	21
will _ what	-11
will _ whatever	21
will _ you	40
will bring	-21
will come	-19
will give	18
will leave	10
will let	12
will move	18
will never	29
will not	11
will sign	17
will stop	23
will tell	-10
will you	17
with _ again	-10
with _ i	-11
with benefits	36
with you	-11
with*	-20
without	-20
without _ $	-23
word	12
word $	12
work _ $	19
would	17
would _ to	12
would do	-17
would that	20
wrong _ me	11
x	-15
x $	-15
y	38
yest*	-10
yesterday	-10
you	-66
you $	-55
you _ $	50
you _ about	10
you _ all	22
you _ and	-10
you _ answer	-10
you _ back	59
you _ call	-12
you _ dinner	13
you _ have	60
you _ i	-13
you _ if	14
you _ me	-15
you _ never	-11
you _ not	-28
you _ once	-11
you _ out	10
you _ please	-12
you _ see	10
you _ space	14
you _ that	-12
you _ too	13
you _ want	11
you all	10
you alone	15
you always	20
you and	-20
you are	-17
you can	38
you come	44
you d	-11
you did	-16
you have	-13
you never	12
you take	21
you tell	13
you the	20
you think	17
you to	34
you want	51
you will	-23
your	-61
your _ $	-60
your _ again	-14
your _ come	22
your _ if	14
your _ you	14
your work	-12
zuru*	91
""",
    'draft.probe': """\
~	-178
!apology	-62
!attack	-144
!bargain	-44
!begging	-83
!caring	-137
!guilt	-45
!logistics	-141
!probe	168
.	-71
.-	38
.i	-67
.i+they	-22
.i+you	-192
.i+you-	-56
.i-	17
.they	-47
.you	-69
.you+they	-32
.you-	44
10	-21
2	-21
5	-30
5 $	-28
6	-19
?	-69
?-	52
?i	-35
?i+you	30
?you	73
?you-	77
^ _ $	159
^ _ a	-46
^ _ already	-23
^ _ am	42
^ _ and	-24
^ _ as	-21
^ _ awake	28
^ _ baby	16
^ _ been	-21
^ _ bem	48
^ _ birthday	-43
^ _ bist	-31
^ _ bored	57
^ _ bout	31
^ _ but	17
^ _ call	-48
^ _ can	-44
^ _ care	-37
^ _ change	40
^ _ could	-18
^ _ culpa	-26
^ _ cumpleanos	-19
^ _ d	37
^ _ de	16
^ _ dead	-42
^ _ dich	-25
^ _ did	-20
^ _ do	31
^ _ doing	29
^ _ du	82
^ _ es	-23
^ _ fais	36
^ _ forgot	-20
^ _ geht	30
^ _ give	-24
^ _ going	28
^ _ had	37
^ _ here	68
^ _ home	22
^ _ how	52
^ _ hun	17
^ _ if	-23
^ _ in	26
^ _ is	84
^ _ it	75
^ _ its	-29
^ _ know	-26
^ _ la	-25
^ _ long	16
^ _ looked	50
^ _ love	37
^ _ miss	-34
^ _ much	53
^ _ my	-24
^ _ not	-27
^ _ now	-17
^ _ on	-42
^ _ out	-16
^ _ pathetic	-21
^ _ pay	-16
^ _ pickup	-26
^ _ plans	54
^ _ por	-31
^ _ que	37
^ _ question	22
^ _ quoi	93
^ _ really	-19
^ _ s	-21
^ _ saw	73
^ _ show	19
^ _ so	-29
^ _ something	-22
^ _ song	16
^ _ soon	-19
^ _ sorry	-31
^ _ still	38
^ _ stranger	35
^ _ sua	-19
^ _ that	49
^ _ thinking	26
^ _ this	28
^ _ tonight	22
^ _ took	-20
^ _ una	-27
^ _ us	-20
^ _ voce	-25
^ _ want	34
^ _ was	21
^ _ we	-32
^ _ were	-24
^ _ what	23
^ _ where	19
^ _ who	36
^ _ wie	34
^ _ work	29
^ _ would	22
^ _ you	62
^ _ your	37
^ any	54
^ are	47
^ been	26
^ bon	-44
^ congratulations	-24
^ did	20
^ do	-19
^ du	-42
^ eres	-26
^ espero	-31
^ feliz	-54
^ glad	-23
^ go	-19
^ grow	-61
^ guess	41
^ happy	-33
^ heard	72
^ hello	35
^ hey	76
^ hi	64
^ hola	72
^ hope	-34
^ how	36
^ ich	-17
^ it	-17
^ je	-26
^ just	25
^ k	-29
^ kannst	-17
^ let	-20
^ lol	50
^ love	-18
^ miss	73
^ missing	-16
^ my	-19
^ nice	29
^ no	-20
^ oh	-16
^ oi	54
^ please	-28
^ random	27
^ remember	29
^ rest	-38
^ saw	24
^ se	-51
^ si	-16
^ sinto	-16
^ sleep	34
^ so	36
^ sorry	-42
^ stay	-37
^ take	-37
^ te	-52
^ the	-24
^ thinking	45
^ typical	-31
^ was	45
^ what	42
^ when	-31
^ where	-53
^ wow	29
^ x	45
^ xx	23
^ yo	64
^ you	38
^ your	-33
a	-19
a _ $	30
a _ about	48
a _ and	-16
a _ day	-28
a _ x	20
a _ you	36
a call	22
a dream	50
a joke	-19
a la	-19
a new	23
about _ $	32
about us	17
about you	21
about your	-16
addr*	-33
address	-33
address _ the	-22
after	-26
again	-53
again $	-35
ages	23
ages $	23
all	-41
alles	-30
alre*	-24
already	-24
already $	-20
alwa*	-38
always	-38
am	19
am _ $	-18
am _ the	-19
am _ to	39
am _ your	48
am bored	57
am going	-22
am in	36
am sorry	-21
an	-26
and	-74
and _ $	-22
and _ was	23
anni*	-41
anot*	-16
another	-16
answ*	-17
answer	-16
any	54
any plans	54
anyt*	-18
anything	-18
anything $	-32
anyw*	-19
anyway	-19
anyway $	-19
are	-16
are $	-65
are _ $	-19
are _ at	24
are _ awake	30
are _ coming	32
are _ home	19
are _ like	-32
are _ me	24
are _ seeing	18
are _ someone	18
are _ to	60
are a	-30
are you	131
around _ $	-21
as	-29
as _ $	-16
at _ place	22
at _ station	17
at _ what	-17
at home	36
at night	-17
at the	19
at yours	32
awake	28
awake $	30
away	-17
away $	-16
baby $	-24
baby i	23
back	-32
back from	23
be	-53
be _ $	-19
beca*	-23
because	-23
bed	-19
been	80
been $	34
been _ $	35
been _ you	-22
been thinking	26
befo*	-26
before	-26
beli*	22
believe	22
bem	42
bem $	42
bett*	-23
better	-19
bien	-29
bill	-16
birt*	-44
birthday	-44
birthday $	-42
bist	19
bist du	39
bitte	-30
bitte _ $	-28
bon	-44
book	26
bored	73
bout	28
busy	-28
busy _ $	-28
but _ you	17
but do	17
by	-20
ca	40
call	-36
call*	21
called	23
called $	28
can	-63
can _ at	-19
can _ come	17
can i	16
can you	-42
care	-45
care $	-25
care*	-16
cat	18
chance	-16
change	21
change _ $	28
changed	-18
chea*	-18
chec*	40
check	-20
clas*	-38
classy	-38
classy $	-38
come	-54
come home	-28
coming _ the	19
coming to	16
cong*	-35
congratulations	-24
could	-23
crazy	22
crazy _ $	-22
cryi*	-16
crying	-16
culpa	-26
cump*	-19
cumpleanos	-19
d	31
day	-65
day $	-26
day _ $	-18
day at	-17
dead	-46
dese*	-21
deserve	-19
deserve _ $	-17
dich	-30
did	33
did $	-18
did _ $	16
did _ get	29
did _ see	16
did _ the	-49
did _ to	-28
did _ you	19
did _ your	38
did you	34
die	-33
dinn*	21
dinner	21
dinner $	27
disg*	-18
do _ if	-17
do _ still	20
do _ think	26
do _ to	-19
do _ want	-24
do not	-53
do you	56
dog	19
dog _ $	30
doing	63
doing $	17
doing _ $	34
doing tonight	29
drea*	-21
dream	50
dream _ you	50
dream about	50
dreams	-21
dreams _ $	-19
driv*	-17
driving	-17
drop	-48
drop _ $	-42
drop*	-33
du	20
du _ $	51
du _ ich	-17
du bist	-20
e	-18
earl*	50
earlier	50
easy	-19
eres	-28
eres una	-20
es $	34
es _ $	-22
espe*	-43
espero	-31
espero que	-31
even	-20
ever _ that	29
ever*	-42
every	-26
everything	-27
everything $	-19
exam	-23
exci*	18
exciting	18
excu*	-19
excuse	-19
face	-20
fais	36
fais quoi	36
falta	-16
fancy	21
fancy _ $	21
fault	-17
favo*	110
feel	-17
feelings	-16
feliz	-54
feliz _ $	-50
feliz cumpleanos	-19
find	-19
fini*	17
finish	21
finish _ i	27
five	-36
five years	-34
for	-48
for _ $	29
for _ you	-18
for the	33
for you	-18
for your	-21
forg*	-32
forgot	-23
frid*	-34
friday	-28
friday $	-28
frie*	-23
friends	-23
from _ tomorrow	-17
from the	-16
game	27
game _ $	17
game _ night	17
game last	17
gara*	-41
garage	-41
gave	24
gd	24
geht	27
geht _ $	31
geht es	27
get	-17
get _ $	-19
get _ last	30
gett*	44
getting	44
give _ a	17
give it	-16
glad	-24
go to	-21
goes	-16
going	31
going $	17
going to	23
good _ $	17
got _ $	19
got a	45
gran*	-35
grow	-61
grow up	-61
guess	50
guess _ i	36
guess what	17
guess who	36
gute	-56
gute _ $	-56
had	37
had _ about	50
had _ dream	50
had a	29
happ*	42
happened	30
happened $	18
happy	-41
happy _ $	-44
happy _ that	30
happy birthday	-43
hate	40
have	-40
have _ been	39
have _ got	19
have _ you	24
have a	-19
have no	-17
have not	26
have you	28
havi*	28
having	28
having _ $	28
he	-44
heard	81
heart	-20
heart $	-19
hello	35
hello _ long	16
hello _ time	16
hello stranger	16
her	-39
here _ $	42
here _ my	-26
hey	73
hey $	26
hey _ $	17
hey _ you	19
hey you	20
hi	64
hi _ $	16
hi _ i	39
hi _ up	22
him	-17
hola	72
home $	24
home _ $	-28
hope	-75
hope _ not	49
hope work	25
hope you	-37
hope your	-39
hotel	-19
hotel $	-19
hour	-17
how	76
how _ $	37
how _ going	17
how _ it	17
how _ life	18
how _ new	18
how _ sleep	-17
how _ the	50
how _ weekend	33
how _ your	19
how are	32
how can	-17
how is	105
how was	20
how you	-21
hun _ your	17
i	-96
i _ $	47
i _ a	40
i _ bored	65
i _ did	24
i _ dream	50
i _ for	-30
i _ going	-22
i _ got	16
i _ her	-18
i _ i	28
i _ in	21
i _ it	-17
i _ just	22
i _ our	22
i _ over	18
i _ sorry	-25
i _ talk	49
i _ that	-29
i _ the	-38
i _ to	-19
i _ today	29
i _ you	-30
i _ your	75
i am	35
i can	-22
i come	17
i gave	24
i had	47
i just	26
i really	-18
i saw	40
i was	21
i will	-38
ich	-50
if	-37
if _ is	-17
if _ up	23
if _ you	27
in	40
in $	32
in _ $	24
in ages	23
in rome	30
in that	27
in the	-25
in your	41
is	22
is _ $	-19
is _ at	23
is _ going	17
is _ new	28
is _ of	-22
is _ on	-16
is _ to	-16
is _ too	25
is _ with	21
is life	16
is not	31
is on	38
is up	22
is what	-30
is your	38
it	-49
it $	-22
it _ $	-33
it easy	-19
it going	17
it is	43
its	-18
j	-16
je	-31
joke	-24
just	47
just _ $	33
just _ back	22
just _ me	-16
just _ our	20
just _ to	-38
just _ you	-16
just saw	46
k	-29
kann*	-17
kannst	-17
kannst du	-17
kids	-29
kids _ $	-18
know _ the	-17
know if	-16
la	-28
la _ $	-23
last	47
last _ $	63
last night	32
late	-31
laugh	-21
laugh _ $	-21
leav*	-27
leave	-23
leaving	-27
left	-18
les	-18
let	-27
liar	-55
liar $	-49
lie	-17
lies	-18
like _ $	-28
like _ new	49
like you	30
list*	46
livi*	29
living	29
loads	-19
lol	111
lol $	62
lol _ will	30
long	53
long _ no	41
long time	53
look*	50
looked	50
los	-20
lost	-27
lost my	-26
love _ $	16
love you	-16
mach*	19
man	-32
man $	-32
me	-82
me _ $	21
me _ the	-16
me _ you	-17
me a	17
me up	-16
means	-25
meet*	-21
meeting	-21
ment*	-36
met	20
minu*	-20
minutes	-20
minutes late	-16
miss	40
miss _ $	59
miss _ loads	-17
miss me	86
miss you	-37
miss your	-18
missing	-21
missing you	-16
mom	19
morn*	40
morning	40
morning $	40
movi*	21
moving	21
much	30
much _ you	51
my	-61
my _ $	-17
my new	36
my phone	-32
name	24
name _ that	26
name of	25
near	20
need	-48
need to	-26
neig*	52
new	34
new _ $	51
new _ you	21
nice	32
nice _ $	58
nich*	28
nichts	28
nichts _ $	28
night $	46
night _ what	-19
night _ you	-18
no	-40
not _ $	33
not _ in	21
not _ to	-21
not _ you	37
not believe	22
not too	25
nothing $	-27
nothing _ you	51
now	-63
now $	-21
now _ you	-18
of	-64
of _ $	-23
of _ today	32
of that	26
of the	-37
oi	54
ok	-40
ok _ you	-20
old	33
old _ $	33
old place	33
on _ phone	23
on _ radio	30
on friday	-25
on sunday	-19
on the	41
on you	-18
one	-29
open	-24
or	-20
our	78
our _ $	25
our _ on	30
our _ place	33
our old	33
our song	34
out	-19
out of	-18
over	26
over _ $	24
over there	24
pape*	-42
park*	-34
party _ $	19
pass*	45
path*	-21
pathetic	-21
peace	-36
perd*	-20
pers*	-26
phone	-20
pick	-31
pick up	-17
pick*	-47
picking	-18
picking _ up	-18
pickup	-29
pickup _ $	-26
pict*	18
picture	21
picture $	21
place	84
place $	61
plans	54
plea*	-58
please	-57
please $	-18
plum*	-26
plumber	-26
por	-59
por _ $	-36
pren*	-17
prom*	-22
que	38
que _ $	90
que _ bien	-29
que ta	49
ques*	22
question	22
question what	22
quoi	93
quoi _ $	76
radio	30
radio $	30
rand*	39
random	39
random _ do	17
random _ what	22
random _ you	17
random but	17
random question	22
real*	-22
really	-22
really _ to	-18
regr*	-17
regret	-17
reme*	46
remember	46
remember _ $	47
remember _ place	25
remember the	41
reply	-17
rest	-52
rest _ $	-18
rest well	-17
reun*	32
rome	30
rome $	30
room	-34
safe	-18
safe $	-17
sat	20
saw	110
saw your	76
say	-25
say _ $	-25
se	-51
see _ game	17
see _ last	17
see the	17
seei*	17
seeing	17
seeing _ $	18
seeing someone	18
she	-24
shop	-24
show	32
show you	19
si	-20
sleep _ $	26
sleep _ night	-17
sleep at	-17
sleep well	36
so $	22
so _ $	-39
so _ you	23
so are	33
some*	56
song	73
song _ the	30
soon	-31
soon $	-20
sorry	-91
start	-21
stay	-44
still	45
still _ me	-26
still _ that	23
still _ the	29
still want	-17
stra*	32
stranger	35
stranger $	20
stre*	-24
sua	-21
summ*	56
summer	56
summer $	56
sund*	-20
sunday	-20
sunday $	-19
sweet	-25
sweet dreams	-19
t	-24
ta	43
take	-73
take _ $	-54
take _ easy	-19
take care	-38
take it	-22
talk	61
talk $	37
talk _ $	46
talk _ me	30
talk to	30
te	-80
te _ $	-39
te _ que	-19
terr*	-22
terrible	-20
text	-22
than*	-22
thanks	-22
that	80
that $	-19
that _ $	35
that _ are	-34
that _ i	23
that _ in	18
that _ to	18
that _ what	-29
that _ you	54
that is	-39
the	-98
the _ is	-40
the _ last	17
the _ night	17
the _ place	45
the _ that	23
the _ the	-33
the _ today	-17
the address	-21
the cat	-25
the game	17
the garage	-41
the hotel	-19
the kids	-28
the name	25
the plumber	-26
the radio	30
the station	17
then	-17
thin*	41
things	-21
thinking	62
thinking _ you	-17
thinking about	43
this	31
this $	29
this _ $	36
this number	-27
thou*	78
thought	40
thoughts	34
time is	-36
time no	41
to	-34
to _ a	50
to _ the	-45
to _ to	-17
to _ with	-19
to _ you	25
to that	45
to the	37
to you	-55
today	33
today $	56
tomo*	-48
tomorrow	-48
tomorrow $	-42
toni*	37
tonight	37
tonight $	37
too _ $	37
took	-20
tout	-19
trash	-60
trash $	-59
trip	35
try	-17
tu	-26
tu _ quoi	36
tu es	-19
tu fais	36
tudo	21
tues*	-19
tuesday	-19
tuesday _ $	-19
tv	48
two	-19
typi*	-31
typical	-31
um	-20
um _ $	-20
un	-17
un _ $	-17
una	-28
una _ $	-20
uns	-19
up	30
up _ a	30
up _ i	19
up _ me	22
up to	18
us	-19
use	-27
va	36
voce	-44
voce _ $	-24
volta	-21
want	22
want _ $	-25
want to	50
was	64
was _ name	26
was _ of	17
was _ the	23
was _ to	22
was _ weekend	33
was a	-32
was on	21
was the	26
was your	19
watc*	61
watch	22
watching	33
watching _ $	33
we	-44
we could	-20
week*	19
weekend	24
weeks	-19
well	-30
well _ $	-20
were	-37
what	21
what _ $	20
what _ did	-22
what _ doing	20
what _ for	17
what _ is	-43
what _ name	26
what _ say	18
what _ the	-35
what _ up	27
what _ you	72
what _ your	30
what a	-28
what are	25
what did	25
what happened	29
what i	-19
what if	-20
what is	52
what time	-51
what was	26
what would	24
when	-50
when _ you	-29
whens	-26
whens _ $	-26
whens pickup	-26
where	-42
where _ you	-36
where are	-45
while	42
who	60
who _ today	29
who i	36
wie	34
wie _ $	34
wie _ es	34
wie geht	34
will	-48
will _ what	30
will _ you	-17
wish	-26
wish you	-19
wish*	-23
wishing	-18
wishing _ a	-17
wishing you	-18
with	-30
with you	19
woke	19
work	49
work _ not	25
work _ too	25
work _ was	20
work is	25
wow	29
wrong	-17
x	17
x $	17
years	-38
years _ you	-25
yest*	32
yesterday	32
yesterday $	39
yo	64
you	-24
you $	-38
you _ $	43
you _ a	31
you _ ages	23
you _ am	28
you _ at	27
you _ back	-24
you _ come	-25
you _ dinner	28
you _ for	27
you _ game	17
you _ give	24
you _ good	50
you _ happy	28
you _ heart	-19
you _ it	-20
you _ last	25
you _ love	33
you _ me	-72
you _ moving	21
you _ my	48
you _ no	-22
you _ number	37
you _ station	24
you _ terrible	-20
you _ that	24
you _ this	58
you _ tonight	41
you _ up	20
you _ want	-18
you _ you	-29
you a	-18
you are	-82
you at	23
you awake	30
you been	24
you call	-41
you coming	32
you d	31
you did	-33
you ever	29
you had	-21
you have	-41
you i	23
you in	19
you like	34
you loads	-19
you looked	50
you nothing	-25
you say	29
you see	17
you seeing	18
you sleep	-18
you so	-17
you still	49
you today	20
you up	57
you were	-35
you will	19
your _ is	17
your _ s	23
your _ your	-24
your exam	-22
your mom	23
your new	-31
your weekend	33
your*	-24
yours	29
yours $	31
yourself	-24
yourself $	-17
zuru*	-17
""",
    'draft.apology': """\
~	-485
!apology	156
!attack	-30
!bargain	-31
!begging	-47
!caring	-31
!guilt	-56
!logistics	-57
!probe	-37
.	-30
.-	16
.i	101
.i+you	45
.i-	133
.you	-61
.you+they	-9
.you-	-25
2	17
2 _ you	32
?	-20
?i	-17
?i+you	-19
?you	-17
?you-	-13
^ _ $	-52
^ _ 2	8
^ _ a	-30
^ _ all	-13
^ _ am	20
^ _ apologize	54
^ _ at	-11
^ _ baby	12
^ _ better	8
^ _ bored	-8
^ _ bother	8
^ _ bout	13
^ _ can	-15
^ _ changed	-9
^ _ come	-7
^ _ culpa	146
^ _ dich	-10
^ _ did	21
^ _ do	-19
^ _ du	-13
^ _ favor	-11
^ _ feel	-39
^ _ for	87
^ _ forgot	-18
^ _ full	20
^ _ geht	-7
^ _ god	11
^ _ going	-8
^ _ got	-12
^ _ guess	-9
^ _ had	25
^ _ have	-34
^ _ heard	-12
^ _ how	17
^ _ i	44
^ _ ich	42
^ _ if	21
^ _ ignore	-8
^ _ in	-19
^ _ its	-7
^ _ just	-21
^ _ leave	-8
^ _ left	-12
^ _ lied	13
^ _ like	11
^ _ love	-9
^ _ mate	17
^ _ me	-17
^ _ mir	17
^ _ missed	13
^ _ my	17
^ _ never	9
^ _ no	17
^ _ of	-10
^ _ ok	8
^ _ on	15
^ _ or	-9
^ _ owe	14
^ _ por	162
^ _ pour	33
^ _ que	-13
^ _ really	-8
^ _ regret	28
^ _ said	8
^ _ should	39
^ _ siento	28
^ _ sorry	35
^ _ start	-7
^ _ sua	-7
^ _ t	30
^ _ take	16
^ _ te	-7
^ _ ter	29
^ _ the	-21
^ _ tout	10
^ _ transferred	-11
^ _ tu	-14
^ _ tut	19
^ _ up	-8
^ _ us	-19
^ _ vais	-8
^ _ wait	-7
^ _ want	-9
^ _ was	25
^ _ we	-13
^ _ well	-8
^ _ what	-10
^ _ who	-12
^ _ will	-44
^ _ wrong	27
^ _ you	-38
^ _ your	-21
^ after	-10
^ can	-16
^ desculpa	29
^ did	-7
^ do	-11
^ eres	-7
^ es	19
^ forgive	47
^ give	-7
^ glad	-7
^ guess	-12
^ happy	-7
^ heard	-7
^ hey	-14
^ hope	-10
^ how	-15
^ i	45
^ ich	-13
^ is	7
^ it	33
^ je	59
^ just	-13
^ let	-15
^ lo	28
^ no	7
^ oh	11
^ ok	-9
^ pardon	65
^ please	-16
^ por	-29
^ sorry	170
^ te	-8
^ thank	-7
^ thanks	-23
^ that	31
^ the	-8
^ tu	-7
^ was	-13
^ we	-7
^ what	-23
^ will	15
^ wish	-9
^ you	-29
^ your	-7
a	-35
a _ about	-7
a _ at	11
a _ day	9
a _ the	11
a _ x	7
a _ you	-9
a call	8
a dream	-7
about	41
about _ $	31
about _ dad	-17
about _ family	22
about _ money	12
about _ night	13
about _ thinking	-7
about it	17
about last	16
about me	15
about the	10
about you	-13
acted	24
after	-16
after _ did	-9
after _ i	-11
after all	-8
again	8
again $	8
ai	11
ai fait	11
all _ $	16
all _ did	-8
all _ for	-10
all _ i	-8
all i	-9
all my	9
allem	-23
alone	-9
alre*	-7
already	-7
alwa*	8
always	8
am	-11
am _ for	22
am _ i	29
am _ it	9
am _ knees	-7
am _ now	-11
am _ the	-12
am _ to	-21
am _ you	-8
am _ your	-10
am at	-15
am bored	-8
am different	-8
am going	-10
am in	-9
am late	12
am on	-9
am so	-7
am sorry	96
an hour	-7
and	45
and _ $	-12
and _ all	7
and _ am	9
and _ family	-11
and _ i	11
and _ no	9
and _ own	19
and _ regret	21
and _ see	10
and _ sorry	10
and _ that	30
and _ was	14
and _ will	-7
and i	84
and that	8
and then	-8
and your	-13
another _ $	7
answer $	14
answer _ i	-10
anyo*	-7
anyone	-7
anyt*	-17
anything	-17
anything _ $	-8
apol*	82
apologize	65
apologize _ the	20
apologize for	68
are	-21
are _ $	-13
are _ me	13
are you	-13
arms	-9
arms _ $	-9
as	-8
aski*	15
asking	15
at _ $	8
at _ party	24
at the	7
at you	31
avoir	66
b	13
baby i	12
back	-15
back $	-13
back _ $	-7
back from	13
bad	21
be	-43
be _ for	-15
be _ the	-15
beca*	-15
because	-15
because _ $	-8
because of	-7
been	-11
being	22
best	-8
better _ me	9
book	-7
books	-7
bored	-13
bout	12
brea*	-7
but	11
but i	14
by	7
by _ $	15
call _ $	9
call _ in	10
call _ the	10
call me	-8
call*	17
called	7
calling	11
can	-56
can _ it	-9
can _ talk	12
can i	-9
can not	-23
can we	-8
care	-13
care*	16
casu*	8
ce	9
ce _ ai	11
ce _ j	11
ce que	11
chan*	-36
chance	-15
chance $	-13
change	-8
changed	-14
changed i	-7
com	22
come	-28
come _ $	-8
come to	-9
comi*	14
coming	14
coming _ the	19
coming to	14
could	-15
coun*	-8
cuan*	-7
cuando	-7
culpa	146
dad	-29
dad _ am	-15
dad _ so	-15
dad i	-15
dass	65
dass _ dich	53
dass ich	65
day $	14
de	26
de _ $	-16
de _ avoir	66
de _ que	-22
de t	66
dejes	-7
dejes $	-7
depo*	-11
desc*	72
desculpa	72
desculpa _ ter	29
desculpa por	29
dese*	10
deserved	8
dich	21
dich _ $	28
dich _ habe	32
did	25
did _ $	-9
did _ 2	8
did _ me	-8
did _ mean	8
did _ you	28
did for	-8
did not	61
did wrong	-8
did you	-8
diff*	-11
different	-11
different $	-9
do	-33
do _ $	8
do _ again	16
do _ leave	-9
do _ me	-11
do it	15
do not	-30
does	-7
done	7
dream	-7
dream _ you	-7
dream about	-7
drop*	18
du	9
du _ $	24
eres	-7
es	8
es _ leid	19
es _ mir	19
es tut	19
eu	-19
even	-11
ever	-7
ever*	-24
everything	-17
everything _ you	-9
exci*	-8
exciting	-8
excu*	66
excuse	66
excuse $	9
face	-11
face _ $	-11
face again	-11
fait	39
fami*	8
family	9
family $	10
fault	27
favor	-17
feel	-39
feel _ about	12
feelings	9
felt	14
fini*	-12
finish	-12
finish _ at	-7
for	50
for _ at	25
for _ handover	-16
for _ happened	20
for _ i	45
for _ loss	-11
for _ messages	14
for _ next	-47
for _ so	14
for _ to	14
for _ when	-17
for _ you	29
for _ your	21
for being	22
for how	13
for reading	22
for what	28
for yelling	30
for you	-29
for your	-13
forg*	76
forgive	47
forgive _ for	47
forgive me	47
forgot	26
forgot _ $	28
forgot about	20
forgot to	15
frie*	7
friends	7
friends $	15
front	14
front _ friends	15
front _ your	15
front of	14
full	20
full _ for	20
full _ what	20
full responsibility	20
gave	-9
geht	-9
get	-18
get _ $	-12
give	-7
give _ a	13
glad	-10
go	19
god	11
going	-15
going _ be	-7
going to	-10
good	-9
got _ $	-7
grit*	84
guess	-22
guess _ i	-12
guess i	-9
guess who	-12
habe	44
habe $	44
had	34
had _ $	11
had _ about	-7
had no	46
half	-11
hand*	-16
handover	-16
happ*	22
happen	14
happened	17
happened $	20
happy	-19
has	-9
have _ $	-10
have _ got	14
have _ that	20
have _ you	12
have changed	-10
have said	22
hear	-11
heard	-19
heard _ dad	-17
heard _ your	-17
heard about	-17
her	-8
here	-15
here $	-19
here _ $	17
hey	-14
hi _ i	11
hice	15
hice $	28
home	-14
hope	-26
hope _ not	11
hope you	-18
hour	-8
how	26
how _ $	-9
how _ spoke	23
how _ to	23
how _ you	-9
how i	37
how you	17
hurt	43
hurt _ $	13
hurt _ i	31
hurt you	44
i	47
i _ $	65
i _ about	13
i _ an	15
i _ and	35
i _ apologize	10
i _ be	-25
i _ bored	-10
i _ call	15
i _ changed	-10
i _ did	16
i _ different	-10
i _ do	9
i _ for	10
i _ full	20
i _ going	-10
i _ got	13
i _ have	40
i _ how	47
i _ i	16
i _ in	-11
i _ it	10
i _ just	9
i _ let	-9
i _ like	11
i _ listened	17
i _ no	43
i _ not	47
i _ nothing	-10
i _ now	10
i _ on	-9
i _ our	-12
i _ out	13
i _ responsibility	30
i _ right	33
i _ so	-11
i _ sorry	47
i _ talk	8
i _ tell	14
i _ that	18
i _ the	8
i _ things	13
i _ to	48
i _ today	-9
i _ unfair	11
i _ up	12
i _ want	-11
i _ will	-11
i _ you	38
i acted	24
i am	-8
i apologize	56
i can	-18
i did	26
i feel	-36
i forgot	19
i gave	-9
i get	-8
i guess	-9
i had	38
i have	-14
i hurt	19
i just	-11
i lied	23
i love	-11
i miss	-16
i missed	15
i need	-14
i never	27
i own	19
i really	-10
i regret	49
i said	19
i saw	-8
i see	8
i should	33
i spoke	23
i swear	-8
i take	30
i transferred	-11
i was	49
i will	-44
i wish	-8
i would	-8
ich	15
ich _ dich	-31
ich _ habe	65
ich dich	53
if _ meet	9
if _ still	-15
if _ up	13
if _ you	26
if i	15
ignore me	-8
in	-24
in _ $	-27
in _ and	19
in _ arms	-9
in _ of	14
in _ your	15
in front	14
in that	9
in your	-16
inte*	17
is	-75
is _ $	-37
is _ if	8
is _ it	-8
is _ me	28
is _ ok	8
is on	24
is what	-8
it	34
it $	18
it _ $	15
it _ fault	24
it _ if	8
it _ my	24
it _ not	-8
it _ wrong	17
it again	16
it is	-9
it ok	8
it was	48
its _ you	12
j _ fait	11
j ai	11
je	54
je _ $	-9
je vais	-12
just	-35
just _ $	-10
just _ back	14
just _ me	-12
just got	8
kids	-10
knew	16
last	13
last _ i	16
last night	16
later	-8
leave	-20
leave _ $	-9
leave me	-8
left	-13
leid	19
leid _ ich	19
leid dass	19
let	-29
let _ prove	-8
let me	-11
let us	-17
lied	23
lied _ money	12
lied _ the	12
lied _ you	11
lied about	12
life	-14
like a	11
list*	18
listened	17
listened _ i	17
lo	13
lo _ $	10
lo _ hice	15
lo _ por	15
lo _ todo	28
lo que	15
lo siento	28
long	9
long _ $	12
loss	-11
lost	11
love	-20
love _ $	-12
love you	-11
make	-10
make it	-9
mal	21
mal $	24
mate	17
me	-17
me $	9
me _ $	-15
me _ i	-10
me _ not	18
me _ to	-12
me _ you	-13
me a	13
me for	47
me i	-10
me prove	-8
me when	12
mean 2	8
means	9
meet _ $	9
meet*	-8
meeting	-8
ment*	43
mentido	51
mentido $	51
mess _ $	8
mess*	14
messages	16
messages $	14
met	-9
minha	39
minha _ $	39
mir	16
mir _ dass	19
mir _ ich	19
mir leid	19
miss	-22
miss you	-11
miss*	13
missed	13
missed _ call	15
missed your	15
money _ $	-11
my	21
my _ $	23
my _ and	10
my _ i	20
my _ not	16
my _ was	-8
my _ yours	21
my bad	22
my fault	29
my life	-10
my phone	17
my time	9
ne	-18
near	-16
need	-15
need _ answer	14
need you	-10
never	18
never _ and	9
never _ said	22
never _ see	-8
never _ to	-12
never have	9
new	-12
next	-49
night	12
night i	13
no	13
no _ $	-11
no _ answer	9
no _ to	34
no puedo	-13
not	73
not _ $	32
not _ again	30
not _ it	10
not _ me	-14
not _ now	11
not _ the	18
not _ to	13
not _ was	13
not _ you	33
not do	12
not even	-9
not have	11
not leave	-9
not mean	8
not talk	12
not you	10
noth*	-11
nothing	-11
now	-16
now _ you	9
of	-18
of _ friends	15
of _ your	-11
of my	-9
of you	-25
of your	12
off	16
oh	11
oh _ i	11
ok	-10
ok _ we	8
ok if	8
old	-13
old _ $	-13
old place	-13
on _ phone	19
on me	32
on my	-9
on the	9
once	-8
one	-24
one _ and	-10
or	-15
or i	-11
our	-20
our _ place	-13
our old	-13
out	13
out $	16
owe	14
owe _ an	15
own	19
own _ $	19
own that	19
pain	13
pain $	9
pard*	65
pardon	65
party	31
party $	23
pas	-18
perd*	106
phone	65
phone $	30
phone _ $	28
pick	-9
pick*	-8
place	-24
place $	-9
plea*	-36
please	-35
please _ $	-10
please _ me	-8
por	100
por _ $	76
por _ lo	28
por _ me	-11
por _ mentido	51
por _ no	-18
por _ que	28
por favor	-17
por ter	29
por todo	28
pour	64
pour _ $	28
prom*	-12
prove	-13
prove _ $	-8
prove it	-8
puedo	-18
que _ $	19
que _ ai	11
que _ fait	11
que _ por	-22
que j	11
read*	22
reading	22
reading _ $	22
reading your	22
real*	-14
really	-14
really _ to	-8
regr*	49
regret	49
regret _ $	21
regret _ i	25
regret how	25
regret it	12
reme*	-8
remember	-8
reply	-9
resp*	25
responsibility	30
responsibility _ happened	20
responsibility _ what	20
responsibility for	20
right	21
right _ $	-11
rude	25
s _ $	-8
said	50
said _ about	22
said _ things	30
saw	-13
say	-9
see _ $	20
send	-8
shou*	46
should	38
should _ have	20
should _ said	22
should have	25
should not	11
si	-9
sick	-8
sien*	28
siento	28
siento _ lo	28
siento _ todo	28
siento por	28
since	-8
since _ left	-8
since you	-8
sleep	-12
so	-21
so _ $	-23
so _ i	17
so much	-11
soir	55
soir $	55
some*	-12
sorry	213
sorry $	39
sorry 2	12
sorry _ am	8
sorry _ being	15
sorry _ calling	13
sorry _ forgot	17
sorry _ i	44
sorry _ last	17
sorry _ late	16
sorry _ loss	-11
sorry _ missed	15
sorry _ night	16
sorry _ not	29
sorry _ the	16
sorry _ was	15
sorry _ will	-29
sorry _ you	21
sorry about	18
sorry for	15
sorry i	93
sorry if	27
sorry that	12
spoke	23
spoke _ you	21
spoke to	23
start	-17
start _ $	-12
still	-24
still _ $	-18
still here	-15
sua	-8
swear	-8
t	63
t _ $	37
t avoir	66
take	9
take _ for	19
take _ responsibility	20
take full	20
talk _ me	-8
talk to	-9
tell	8
ter	29
terr*	8
terrible	8
than*	-29
thanks	-29
thanks for	-20
that	87
that $	39
that _ all	8
that _ i	15
that _ me	33
that _ my	10
that _ on	33
that _ to	-8
that _ what	12
that _ you	-9
that _ your	11
that is	19
that s	17
that was	8
that you	-8
the	-47
the _ and	17
the _ for	-12
the _ i	25
the _ in	-16
the _ the	-8
the _ today	13
the handover	-16
the kids	-10
the party	23
the phone	18
then	-13
there	-22
there when	-8
things	33
think	-11
thinking	-28
thinking _ and	-9
thinking _ you	-22
thinking of	-19
this	-38
this _ $	-16
this week	-15
those	17
three	-8
thro*	31
through	31
ti	-14
ti $	-13
time _ that	8
to _ for	11
to _ i	17
to _ your	11
to answer	14
to hear	-14
to me	-19
to tell	15
to the	18
to you	27
to your	-8
today	-12
today $	-11
todo	15
todo _ que	15
todo lo	15
toi	-31
toi $	-30
tomo*	-10
tomorrow	-10
toni*	-10
tonight	-10
too	8
tota*	17
totally	17
totally _ it	17
tout _ j	11
tout _ que	11
tout ce	11
traf*	-20
traffic	-20
tran*	-12
transferred	-11
transferred _ for	-11
try	-9
tu	-25
tudo	-10
tut	19
tut _ dass	19
tut _ leid	19
tut mir	19
unfa*	11
unfair	11
unfair _ and	11
unfair _ you	11
unfair to	11
up $	14
up _ a	12
up _ me	13
us	-34
us _ $	-13
us _ one	-10
vais	-12
vida	-8
vida $	-8
voce $	16
voice	-10
wait	-9
want	-20
want _ see	-8
was	75
was _ $	29
was _ and	20
was _ day	19
was _ fault	24
was _ i	10
was _ not	28
was _ to	25
was a	14
was my	24
was out	22
was unfair	11
was wrong	30
we	-29
we could	-13
week	-17
week*	-12
weekend	-10
well $	17
what	-21
what _ $	28
what _ did	-12
what _ i	-10
what _ said	10
what _ wrong	-8
what happened	19
what you	-8
when	-17
when _ was	-14
when i	-11
where	-11
who	-14
who _ today	-9
who i	-12
will	-71
will _ do	16
will _ for	-15
will _ it	10
will _ late	-15
will _ the	-9
will _ you	-12
will be	-25
will not	27
wish	-17
wish you	-9
with	-21
with _ $	-19
with the	-9
without you	-14
woke	19
word	9
word $	9
work	-12
work _ $	-10
work _ was	15
would	-20
wrong	21
wrong $	18
wrong _ i	8
wrong and	8
y	8
yell*	30
yelling	30
yest*	40
yesterday	40
yesterday $	16
yesterday my	16
you	-80
you _ $	-16
you _ about	10
you _ even	-9
you _ everything	-8
you _ family	-11
you _ for	18
you _ front	15
you _ give	13
you _ i	26
you _ it	-9
you _ me	-15
you _ much	-8
you _ never	14
you _ of	12
you _ on	11
you _ out	15
you _ see	10
you _ the	-8
you _ to	-13
you _ up	10
you _ was	16
you _ you	-18
you _ your	-17
you can	-8
you have	-18
you i	12
you in	9
you left	-13
you up	23
you well	21
you were	-8
you when	-8
your	-12
your _ $	32
your _ again	-10
your _ am	-13
your _ here	-15
your _ i	-15
your _ in	9
your _ of	-17
your _ thinking	-16
your _ was	12
your arms	-9
your call	15
your dad	-17
your family	11
your friends	14
your loss	-11
your messages	8
your phone	31
yours	17
yours $	22
""",
    'intents.checkin': """\
~	-385
!checkin	213
!delete_data	-85
!help	-89
!out_of_scope	-91
!smalltalk	-98
!stop	-124
!•	-22
.	45
.-	58
.i	55
.i+they	-86
.i+they-	-23
.i+you	-17
.i-	54
.they	-23
.they-	-29
.you	-26
.you-	-27
10	144
10 $	85
10 _ $	46
12	49
12 $	27
12 _ contact	21
15	38
2	51
2 _ $	28
3	71
3 $	49
3 _ $	30
30	47
30 _ $	45
4	82
4 $	72
4 _ 10	12
4 _ of	12
4 out	12
5	78
5 $	75
6	98
6 $	71
7	58
7 $	47
8	17
8 10	11
8 _ $	42
9	50
?	-87
?-	-54
?i	53
?i+they	23
?i+you	-12
?i-	118
?they	19
?you	-29
?you-	-34
^ _ $	-48
^ _ 10	42
^ _ 12	48
^ _ 15	38
^ _ 2	24
^ _ 3	57
^ _ 5	31
^ _ 7	49
^ _ 8	32
^ _ a	15
^ _ account	-14
^ _ all	-27
^ _ alles	-18
^ _ am	53
^ _ and	21
^ _ animo	55
^ _ are	-35
^ _ at	11
^ _ bad	15
^ _ been	28
^ _ better	12
^ _ bitte	-13
^ _ bot	-13
^ _ boyfriend	-11
^ _ can	-57
^ _ chat	-20
^ _ check	14
^ _ como	35
^ _ contact	23
^ _ cuenta	-16
^ _ daily	-40
^ _ das	-12
^ _ data	-21
^ _ daten	-16
^ _ day	30
^ _ days	36
^ _ de	30
^ _ dias	89
^ _ did	-14
^ _ do	-16
^ _ does	-38
^ _ donnees	-11
^ _ down	33
^ _ e	-26
^ _ est	18
^ _ ever	-39
^ _ far	43
^ _ feel	-22
^ _ for	16
^ _ got	-15
^ _ had	-11
^ _ happens	-11
^ _ has	13
^ _ hat	-13
^ _ her	-23
^ _ history	-16
^ _ hoje	16
^ _ how	-13
^ _ humeur	41
^ _ humor	20
^ _ hurts	-20
^ _ i	-41
^ _ in	90
^ _ ist	16
^ _ la	-11
^ _ life	-17
^ _ like	26
^ _ long	19
^ _ lost	-11
^ _ made	35
^ _ many	23
^ _ me	-16
^ _ meine	17
^ _ mes	51
^ _ messages	-28
^ _ mi	24
^ _ mich	-19
^ _ mir	106
^ _ moi	-16
^ _ mood	44
^ _ more	-36
^ _ moved	-12
^ _ much	-12
^ _ my	50
^ _ nicht	-24
^ _ night	-11
^ _ not	-39
^ _ notifications	-33
^ _ of	-31
^ _ off	-23
^ _ ohne	39
^ _ ok	-21
^ _ olvidarlo	-16
^ _ on	20
^ _ our	-11
^ _ please	84
^ _ profile	-12
^ _ progress	11
^ _ que	-26
^ _ quiet	35
^ _ records	-25
^ _ registrar	62
^ _ say	20
^ _ se	-24
^ _ see	45
^ _ should	-16
^ _ siento	-14
^ _ so	-27
^ _ song	-22
^ _ stop	-12
^ _ streak	29
^ _ stuff	-13
^ _ talking	-24
^ _ text	23
^ _ the	-91
^ _ there	-14
^ _ this	-33
^ _ today	88
^ _ todo	-18
^ _ tout	-12
^ _ tudo	-15
^ _ un	-12
^ _ up	-18
^ _ urge	25
^ _ us	28
^ _ was	21
^ _ we	21
^ _ week	28
^ _ weeks	49
^ _ without	27
^ _ would	17
^ _ you	-44
^ _ your	-25
^ _ •	-41
^ am	-14
^ apaga	-14
^ are	-11
^ ayuda	-14
^ borra	-16
^ bye	-11
^ can	56
^ cancel	-44
^ change	-17
^ check	37
^ combien	27
^ convert	-12
^ day	130
^ delete	-20
^ dia	78
^ did	42
^ do	-17
^ efface	-22
^ elimina	-14
^ enough	-20
^ erase	-17
^ evening	21
^ feeling	44
^ have	-29
^ he	-18
^ hello	-14
^ hey	-12
^ hi	-12
^ how	19
^ i	-67
^ is	-32
^ je	-21
^ let	39
^ log	71
^ lol	-15
^ losch	-22
^ me	-24
^ meu	74
^ mi	46
^ mon	41
^ mood	169
^ mute	-14
^ my	26
^ no	-16
^ nobody	-29
^ ok	-22
^ okay	-14
^ one	28
^ para	-17
^ pause	-31
^ please	-51
^ purge	-22
^ put	33
^ quantos	42
^ quiero	40
^ quiet	-21
^ quit	-17
^ rate	15
^ record	60
^ set	-13
^ she	-20
^ show	93
^ silence	-14
^ snooze	-24
^ stop	-25
^ supprime	-15
^ tag	39
^ that	-13
^ this	-13
^ today	40
^ two	49
^ when	-21
^ where	-17
^ who	-18
^ why	-26
^ wie	51
^ wipe	-22
^ •	-28
a	-20
a 2	25
a 3	41
a 5	29
a 6	37
a 7	50
a _ a	-16
a _ better	30
a _ for	-17
a _ today	32
a bit	30
a week	-12
about	-17
acco*	-39
account	-39
account $	-13
account _ $	-25
again	-19
again $	-16
ai	-13
all	-46
all _ $	-23
all my	-13
alles	-23
alles _ $	-14
alone	-18
am	37
am _ day	60
am _ doing	51
am _ on	33
am _ so	17
am _ to	-12
am i	63
an	-19
and	-36
and _ $	34
and _ going	23
and _ i	-15
and i	-34
animo	55
anni*	-47
anniversary	-47
anniversary $	-37
apaga	-16
apaga _ $	-13
are	-52
are _ $	-17
are _ today	-13
are you	-20
as	41
as _ $	41
as a	25
away	-18
ayuda	-14
bad $	15
bala*	-30
balance	-30
balance $	-30
bank	-14
bank _ $	-13
be	-27
be _ $	-16
been	59
been _ $	71
been _ since	-14
been since	21
bett*	45
better	45
better _ yesterday	13
better today	35
birt*	-16
birthday	-16
birthday $	-16
bit	30
bit better	30
bitte	-17
boil	-13
boil _ $	-13
borra	-16
borra _ $	-14
bot	-32
bot $	-31
boyf*	-13
boyfriend	-13
brok*	-14
broken	-14
broken $	-14
but	18
bye	-15
can _ $	-14
can _ do	22
can _ my	38
can _ see	50
can _ the	16
can you	-14
canc*	-45
cancel	-45
chan*	-35
change	-34
change _ check	-24
change _ in	-24
change my	-21
chart	60
chart $	60
chat	-23
chat _ $	-20
chec*	129
check	77
check _ $	95
check in	100
check ins	-20
checkin	125
checking	17
comb*	27
combien	27
come	40
come $	46
comm*	-12
como	25
como _ $	29
cont*	190
contact	107
contact $	63
contact _ $	37
contato	28
conv*	-20
convert	-12
convert _ to	-12
count	70
cred*	-38
credit	-38
credit _ $	-38
credit score	-37
cuan*	55
cuen*	-16
cuenta	-16
cuenta $	-14
daily	50
daily _ $	22
daily _ in	14
daily check	14
das	-12
das _ $	-12
data	-40
data $	-19
data _ $	-21
daten	-16
daten _ $	-12
day	149
day $	-16
day 6	23
day _ $	88
day _ and	49
day _ i	24
day _ on	33
day am	33
day was	-19
days	120
days $	44
days _ $	27
days _ contact	16
days _ i	34
days _ it	26
de _ $	-19
dele*	-29
delete	-25
delete _ $	-13
depr*	-12
dia	71
dias	89
dias _ $	111
did	27
did not	20
die	-37
died	-14
died $	-12
disc*	-33
divo*	-13
divorce	-13
do	-28
do _ check	48
do _ daily	72
do _ have	16
do _ me	-15
do _ my	-23
do i	-43
do my	13
do not	-26
do the	69
do you	-13
does	-49
does my	-12
doing	69
doing _ $	62
donn*	-17
donnees	-17
donnees $	-17
down	32
down _ a	33
down as	33
draf*	-15
drafts	-15
e _ $	18
effa*	-23
efface	-23
efface _ $	-15
efface mes	-13
eggs	-13
elim*	-14
elimina	-14
en	-13
enou*	-27
enough	-27
enough _ $	-18
enough _ today	-18
enough for	-16
erase	-21
erase my	-12
es	13
es _ $	22
est	38
est 5	31
est _ $	41
even*	15
evening	17
evening _ in	21
evening check	21
ever	-39
ever*	-28
every	-20
every _ $	-15
every day	-15
everything	-19
far	68
far _ come	46
feel $	41
feel _ $	-23
feel _ maybe	15
feel _ today	15
feel like	-24
feel*	67
feeling	68
feeling _ $	37
feeling _ a	35
feeling like	35
felt	19
felt _ $	19
for	-27
for _ $	-67
for a	-12
for today	26
forg*	-15
fotos	-13
frie*	-20
friend	-13
fue	-12
fue $	-12
get	-18
go	-19
go _ $	-15
go away	-13
going	28
going $	12
going _ $	18
good $	16
good _ $	-19
good*	-15
got	-24
got _ $	-24
happ*	-12
has	16
has _ been	21
has _ since	21
has it	21
hat	-13
have $	20
have _ been	29
have _ since	-17
have been	-30
have i	45
have my	34
he	-34
he _ $	-12
hear*	-12
heart	-14
hello	-19
hello _ $	-14
help	-12
her	-19
her _ $	-19
here	-19
here $	-18
hey	-12
hi	-14
him	28
him $	17
him _ it	21
him today	19
hist*	-19
history	-19
history $	-19
hoje	16
hoje _ $	20
hoje e	20
how	42
how _ $	25
how _ been	20
how _ day	-35
how _ days	68
how _ doing	39
how _ feel	39
how _ has	21
how _ have	52
how _ i	16
how _ is	-16
how _ my	43
how _ quiet	43
how _ the	-12
how _ was	-28
how _ you	-21
how _ your	-12
how am	51
how are	-16
how can	-32
how do	-53
how far	43
how have	33
how i	61
how is	-18
how long	19
how many	28
how much	-12
hoy	21
hume*	41
humeur	41
humeur _ 5	21
humeur est	21
humor	37
humor _ e	20
humor hoje	20
hurts	-20
hurts $	-14
i	-17
i _ $	30
i _ a	-19
i _ check	-16
i _ day	52
i _ him	-12
i _ it	31
i _ log	38
i _ my	-22
i _ not	-20
i _ of	-29
i _ ok	21
i _ on	33
i _ say	24
i _ the	-27
i _ this	-18
i _ to	40
i _ today	35
i _ •	-14
i am	-25
i change	-12
i come	31
i do	-15
i doing	51
i have	21
i made	38
i on	33
i see	36
i think	-12
i type	-15
i want	12
i was	-19
i would	54
ich	51
ich _ $	54
ich _ meine	39
in	28
in $	92
in _ $	-48
in _ week	-15
in a	-13
in please	21
ins	-20
inst*	-23
instructions	-17
is	-44
is _ $	39
is _ bank	-13
is _ going	-15
is _ score	22
is _ streak	55
is a	15
is been	39
is it	-16
is my	72
is the	-13
is up	-12
is your	-13
ist	16
ist _ $	16
it	17
it _ been	39
it _ since	21
it been	21
it is	39
it was	-30
its	-14
je	-23
just	-17
kann	-15
kont*	39
kontakt	39
kontakt $	39
la	-20
la _ $	-14
leave	-17
leave me	-14
less	-12
let	39
let _ do	41
let _ the	41
let us	41
life	-29
like	12
like a	23
like to	40
list	-13
log	101
log _ $	62
log a	36
log my	26
lol	-19
long	13
long _ boil	-12
long _ it	18
losc*	-16
losch	-22
losch _ $	-13
lost	-16
made	35
made it	38
make	-13
many	23
many _ $	24
many _ days	43
many _ i	18
many _ in	-13
many days	25
many quiet	43
maybe	15
maybe _ $	15
me	-64
me $	-47
me _ a	28
me _ as	33
me _ i	21
me _ sola	-14
me _ week	37
me a	-16
me down	33
me my	46
me siento	32
mehr	-25
mehr $	-25
meine	26
meine _ $	16
meine daten	-16
meine stimmung	66
mens*	-13
mes	46
mes _ $	51
mes donnees	-17
mess*	-51
messages	-47
messages $	-18
messages _ $	-24
meu	91
meu _ $	71
meu _ e	20
meu _ hoje	20
meu humor	37
mi	64
mi _ $	56
mi animo	55
mi cuenta	-16
mi progreso	44
mi vida	-15
mich	-28
mich _ $	-19
mir	98
mir _ $	113
mis	-17
mis _ $	-14
moi	-16
mon	37
mon _ est	21
mon humeur	41
mond*	21
monday	21
monday $	21
mont*	67
month	23
mood	221
mood $	36
mood _ $	137
mood is	15
more	-41
more _ $	-15
more _ please	-22
moved	-12
moved on	-12
much	-18
mute	-14
my _ $	51
my _ and	-18
my _ balance	-30
my _ here	-12
my _ i	-14
my _ in	14
my _ please	-30
my _ score	-37
my _ streak	29
my _ to	-15
my account	-20
my boyfriend	-13
my chat	-22
my check	12
my credit	-37
my data	-39
my drafts	-15
my heart	-14
my history	-16
my life	-16
my messages	-14
my mood	49
my profile	-21
my progress	26
my records	-31
my stats	93
my streak	55
my stuff	-21
my urge	24
nach*	-14
nachrichten	-14
nachrichten _ $	-14
need	-15
next	-23
next _ $	-23
nicht	-31
nicht _ $	-31
night	-22
night $	-12
no _ $	-15
no _ for	23
no _ please	-19
no contact	65
no more	-37
nobo*	-29
nobody	-29
not	-55
not _ $	-15
not _ him	21
not _ in	-25
not _ me	-18
not text	23
note	30
noth*	-18
nothing	-18
nothing $	-15
noti*	-34
notifications	-34
notifications _ $	-28
notifications please	-26
of 10	18
of _ $	15
of my	-12
of ten	15
off	-33
off $	-17
ohne	39
ohne _ $	39
ohne kontakt	39
ok	36
ok $	17
ok _ $	14
ok today	36
okay	-14
olvi*	-18
olvidarlo	-16
on	14
on $	31
on in	-12
one _ $	-17
one week	15
our	-52
our _ $	-13
out	20
out _ $	18
out _ 10	18
out of	27
over	-18
over*	24
pack*	-18
para	-18
para que	-12
pause	-37
pause for	-12
peop*	-15
people	-15
plan*	-29
plea*	14
please	14
please $	65
por	-14
por _ $	-13
prof*	-21
profile	-21
prog*	196
progreso	44
progreso $	44
progress	24
progress $	22
purge	-22
purge my	-22
put	33
put _ as	33
put _ down	33
put me	33
quan*	18
quantos	42
quantos dias	42
que	-44
ques*	-12
quie*	37
quiero	40
quiet	12
quiet days	43
quit	-17
quit _ $	-16
quit _ me	-13
rate	12
reco*	42
record	84
record today	19
records	-35
records $	-16
records _ $	-15
regi*	93
registrar	93
registrar _ $	47
remi*	-13
remo*	-26
remove	-16
remove my	-14
repo*	34
reset	15
sad _ $	14
sans	44
sans _ $	44
sans contact	44
say _ of	25
say _ out	25
schr*	-52
score	20
score $	20
se	-28
se _ $	-27
se fue	-12
see	19
see $	-13
see _ $	36
see my	46
set	-22
set _ for	-13
she	-28
she _ on	-12
she moved	-12
shou*	-22
should	-22
should i	-17
show	93
show _ $	20
show _ i	34
show _ my	46
show me	59
show my	23
sie	-13
sien*	32
siento	32
siento _ $	-14
sile*	-28
silence	-14
since	37
since _ $	27
since _ texted	23
since _ was	-14
since i	12
snoo*	-24
snooze	-24
snooze _ days	-22
snooze for	-24
so	-31
sola	-14
sola $	-14
some*	-15
song	-23
start	61
start _ $	68
stats	93
stats $	93
still _ $	18
stim*	66
stimmung	66
stimmung _ $	66
stop	-38
stop _ $	-20
stop _ me	-14
stre*	84
streak	84
streak $	57
streak _ $	27
stro*	38
strong	38
strong $	38
stuff	-22
stuff $	-12
supp*	-22
supprime	-15
supprime _ $	-13
tag	37
tag _ kontakt	39
tag _ ohne	39
tage	86
talk*	-26
talking	-26
talking _ $	-15
talking please	-13
ten	15
text	22
text*	118
texted	23
texting	95
texting _ $	13
texting him	33
texting me	-20
than yesterday	13
than*	-26
thanks	-26
thanks $	-18
that $	16
that _ $	-12
that i	25
that is	-20
the	-83
the _ check	-12
the _ in	-36
the _ thing	35
the check	-25
the daily	24
there	-14
thing	35
think	-13
think _ $	-13
this	-23
this $	-17
this _ $	14
this week	29
time	-32
time $	-18
to	-51
to _ $	-53
to _ a	-13
to _ i	40
to _ in	35
to _ my	12
to log	40
today	192
today _ $	147
today _ 6	19
today _ a	67
today _ better	12
today _ ok	19
today maybe	15
today was	71
todo	-20
todo $	-16
tout	-14
tran*	-15
tudo	-15
turn	-16
two	38
two _ $	-21
two weeks	47
type	-15
un	-15
un _ $	-12
up	-23
up _ $	-14
urge	30
urge _ $	24
urge today	18
us	28
us _ the	41
us do	41
verg*	-13
vida	-15
von	43
von _ $	43
want _ log	47
want my	-18
want to	31
was	-18
was $	-27
was _ $	29
was _ 3	15
was _ day	-12
was a	30
was good	29
we	-15
we _ $	-29
week	68
week $	42
week*	132
weeks	52
weeks $	-12
what	-15
what _ $	-13
what _ am	33
what _ do	-15
what _ my	76
what _ progress	13
what _ streak	17
what _ type	-14
what _ up	-12
what day	33
what does	-12
what i	-12
what is	47
when	-43
when i	-15
when is	-18
where	-18
who	-20
why	-33
why _ i	-19
why am	-17
wie	51
will	-12
wipe	-25
wipe _ $	-13
wipe _ stuff	-14
wipe my	-22
with	-23
with _ $	-18
with*	32
without	32
without _ $	32
without _ him	32
without texting	33
worst	-39
would	14
would _ out	25
would _ to	40
would like	29
would say	25
year	-43
you	-87
you $	-16
you _ $	-42
you _ today	-14
your	-31
your _ $	-31
your day	-12
zu	-39
zu _ $	-39
•	-52
• $	-15
• _ $	-33
• _ •	-36
• •	-52
""",
    'intents.help': """\
~	-367
!checkin	-64
!delete_data	-91
!help	209
!out_of_scope	-147
!smalltalk	-120
!stop	-97
.	-80
.-	-31
.i	-89
.i+they	-93
.i+they-	-31
.i+you-	34
.i-	-120
.they	-56
.they-	-22
.you	-41
5	-46
5 $	-40
?	-42
?-	177
?i	78
?i+you	166
?i+you-	-25
?i-	101
?they	-42
?you	60
?you-	39
^ _ $	70
^ _ a	21
^ _ ajuda	-24
^ _ all	-27
^ _ anyone	47
^ _ anything	18
^ _ bot	-37
^ _ built	26
^ _ can	30
^ _ commands	34
^ _ como	48
^ _ das	33
^ _ de	-16
^ _ did	-56
^ _ du	53
^ _ el	20
^ _ else	34
^ _ everything	-17
^ _ explain	-21
^ _ feel	-25
^ _ for	-28
^ _ go	30
^ _ good	-24
^ _ hacer	33
^ _ happens	58
^ _ has	36
^ _ help	24
^ _ i	22
^ _ in	-23
^ _ information	17
^ _ is	-82
^ _ it	-36
^ _ kann	51
^ _ language	32
^ _ leave	-19
^ _ leer	44
^ _ life	-16
^ _ long	-16
^ _ many	-31
^ _ me	39
^ _ meine	34
^ _ moi	-28
^ _ need	41
^ _ not	-40
^ _ o	16
^ _ of	18
^ _ off	-37
^ _ old	-24
^ _ on	-22
^ _ pause	37
^ _ peux	31
^ _ plan	43
^ _ please	38
^ _ puede	44
^ _ puedes	33
^ _ que	34
^ _ quoi	50
^ _ reminders	-20
^ _ se	46
^ _ sell	26
^ _ share	24
^ _ some	-28
^ _ speak	78
^ _ stop	-26
^ _ talking	-17
^ _ there	-24
^ _ time	-23
^ _ to	41
^ _ topics	19
^ _ trust	-19
^ _ tu	92
^ _ tudo	-17
^ _ un	-18
^ _ up	-24
^ _ use	47
^ _ voce	36
^ _ want	-16
^ _ was	-43
^ _ were	-19
^ _ what	24
^ _ with	16
^ _ you	-70
^ _ your	36
^ _ •	-51
^ a	50
^ aide	108
^ are	-26
^ ayuda	146
^ can	-30
^ change	27
^ comment	52
^ como	32
^ delete	-30
^ do	31
^ does	16
^ explain	50
^ give	73
^ he	-26
^ help	83
^ i	-52
^ ich	-29
^ is	93
^ list	83
^ mi	-20
^ mood	-23
^ mute	-17
^ my	-34
^ no	-36
^ o	60
^ obrigada	-25
^ okay	-16
^ para	-20
^ pause	-25
^ please	-29
^ que	40
^ quien	44
^ show	32
^ stop	-26
^ tell	55
^ thanks	-20
^ turn	-22
^ was	117
^ when	-46
^ where	91
^ why	-54
^ wie	69
^ wipe	-19
^ you	-58
^ •	17
a	-47
a _ $	-68
a _ about	54
a _ do	-16
a _ for	-27
a _ i	-19
a _ my	25
a _ the	55
a _ to	19
a quoi	50
a slip	81
abil*	40
abilities	40
abilities $	40
able	50
able to	50
about $	16
about _ $	29
about _ fear	-24
about _ of	-24
about my	-34
about the	24
accent	-42
add a	25
again	-47
again $	-39
aide	108
aide _ a	-21
aide moi	-21
ajuda	106
ajuda $	108
all	-32
all _ $	-20
alles	-21
alone	-24
alone $	-21
am	-42
am _ $	-31
an _ of	17
an overview	17
and	-20
and _ can	33
and _ not	-22
answ*	36
answer	22
anxi*	-21
any	-16
any _ $	-16
anym*	-22
anymore	-22
anymore $	-16
anyo*	60
anyone	60
anyt*	55
anything	55
anything _ $	31
anything _ i	19
appr*	-36
appreciate	-36
appreciate _ $	-27
appreciate _ help	-36
are _ $	-17
are _ able	49
are _ from	-46
are _ to	31
are my	56
are some	-25
are there	16
ask	35
ask $	19
ask _ about	19
ask you	16
assi*	37
assist	37
assist _ $	37
assist me	37
at	28
at _ $	33
at night	51
away	-26
away $	-16
ayuda	146
back	29
back $	32
bank	-30
bank _ $	-22
be	-49
be _ $	-31
been	-29
being	-26
being _ $	-25
best	-24
born	-20
born $	-20
bot	49
bot _ $	51
braz*	-35
brazil	-35
brazil $	-35
brok*	-19
built	20
buy	-37
buy _ $	-26
ca	103
ca $	78
call	-26
call _ $	-26
call you	-33
can	85
can _ $	47
can _ about	-24
can _ anything	37
can _ ask	40
can _ assist	37
can _ at	-16
can _ change	18
can _ explain	-21
can _ feel	-24
can _ my	16
can _ see	-19
can _ speak	78
can _ this	18
can _ use	37
can _ you	35
can _ •	24
can do	20
can not	-18
can read	31
can you	55
canc*	-29
cancel	-29
capa*	119
car	-78
car _ $	-40
cats	-19
chan*	95
change	69
change _ $	55
change _ check	68
change _ in	68
change _ tire	-53
change a	-53
change my	84
chart	-30
chart $	-30
chat	35
chat _ $	23
chats	50
chats $	53
cheap	-26
cheap _ $	-24
chec*	-24
check	39
check _ time	33
check in	57
color	-33
comm*	136
commands	83
commands $	64
comment	52
como	80
como _ $	32
como _ idioma	48
cont*	-20
conv*	-22
cred*	-17
credit	-17
credit _ $	-17
daily	-21
das	33
das _ $	33
data	54
data _ $	40
day	-54
day $	-27
day _ $	-17
days	-26
de	-29
de _ $	-19
dele*	-38
delete	-34
delete _ data	-41
delete _ draft	72
delete _ i	-23
delete my	-50
delete what	-33
did	-59
did _ do	-49
did i	-34
die	81
disc*	39
do	31
do $	90
do _ $	35
do _ a	-26
do _ about	21
do _ add	25
do _ check	-34
do _ delete	31
do _ do	23
do _ export	38
do _ fear	-24
do _ feel	17
do _ fix	-19
do _ for	-24
do _ get	-18
do _ have	-20
do _ how	47
do _ in	-58
do _ keep	24
do _ know	50
do _ leave	23
do _ like	-43
do _ me	-21
do _ messages	33
do _ need	-18
do _ on	41
do _ say	-23
do _ sell	56
do _ share	24
do _ speak	-34
do _ start	34
do _ store	30
do _ thank	-17
do _ think	-19
do _ this	-30
do _ to	28
do _ turn	43
do _ understand	22
do _ what	24
do _ work	-21
do _ •	-28
do about	-26
do anything	37
do i	85
do not	-17
do to	-33
do you	32
do •	-22
does _ do	55
does _ in	20
does _ mean	-46
does _ work	50
does anyone	47
does my	-24
does the	61
dogs	-20
doing	-23
doing _ $	-22
draf*	53
draft	98
draft $	98
drafts	53
drafts $	45
du	77
el	18
el _ $	20
elle	-21
else	34
encr*	38
encrypted	38
encrypted $	38
enou*	-19
enough	-19
erase	-22
ever*	-37
everything	-32
ex	-17
expl*	29
explain	29
explain _ plan	43
explain the	43
expo*	38
export	38
export _ $	38
export my	38
faire	24
faire $	28
favo*	-17
fazer	23
fazer $	28
fear	-24
fear _ being	-24
fear of	-24
feel	-29
feel $	-19
feel*	-24
find	25
find _ $	29
find my	29
fix	-21
flat	-33
for $	53
for _ $	-41
forg*	-34
from	-80
from $	-46
from _ $	-32
from your	-23
func*	43
functions	36
functions $	36
funny	-21
funny $	-21
get	-35
give	75
give _ an	17
give _ overview	17
give me	75
go	19
go away	-18
good	-54
good _ $	-23
good*	-21
grow	-36
gym	-20
gym _ $	-20
hace	-22
hace _ $	-22
hacer	18
hacer $	18
happ*	58
happens	58
happens _ i	32
happens _ press	31
has	33
have	-49
have _ about	57
have _ issues	-19
have _ since	-21
have _ to	-20
have a	42
have to	26
have trust	-19
he	-37
hear	-18
hear _ $	-18
hello	-17
help	132
help $	68
help _ $	90
help me	26
her	-28
her $	-18
here	93
here $	86
heure	26
hi	-18
him	-22
him $	-19
hold	67
hold _ $	73
how	46
how _ $	50
how _ add	25
how _ day	-22
how _ days	-20
how _ delete	31
how _ does	-19
how _ export	38
how _ fix	-21
how _ have	-22
how _ help	38
how _ hold	62
how _ is	-32
how _ say	-22
how _ set	27
how _ the	97
how _ turn	58
how _ use	48
how _ works	63
how _ your	-19
how are	-18
how do	-35
how does	75
how is	36
how many	-25
how old	-24
how this	63
how to	40
human	-22
i _ $	20
i _ about	-18
i _ check	22
i _ data	-27
i _ draft	98
i _ drafts	39
i _ help	41
i _ issues	-19
i _ my	-56
i _ on	35
i _ pay	60
i _ the	24
i _ time	26
i _ to	17
i _ trust	-37
i _ understand	28
i _ urge	29
i _ when	18
i _ you	29
i _ •	-34
i add	25
i am	-38
i ask	35
i buy	-26
i can	-31
i delete	31
i do	-40
i export	38
i find	29
i fix	-19
i have	32
i need	22
i press	31
i set	27
i turn	58
i type	52
i use	74
i write	41
i wrote	-30
i •	-21
ich _ $	39
idio*	48
idioma	48
idioma $	48
if i	21
in	-62
in $	-40
in _ $	-22
in the	-21
in time	33
info*	25
information	25
inst*	135
instructions	144
inve*	-18
invented	-18
is _ $	-35
is _ bot	23
is _ data	47
is _ encrypted	38
is _ for	40
is _ purpose	82
is _ real	-29
is _ stored	40
is _ streak	-18
is _ to	-18
is _ you	19
is a	62
is the	-18
is there	20
is this	66
is up	-20
isso	130
isso $	144
issu*	-19
issues	-19
issues _ my	-19
it	-37
just	-20
kann	96
kann _ $	49
kann _ nachrichten	47
keep	18
keep _ drafts	18
keep my	24
kids	-21
kids $	-18
kit	25
kit $	25
know	33
know how	23
la	-22
la _ $	-18
lang*	44
language	44
last	-43
last _ $	-30
learn	-22
learn to	-20
leave _ alone	-17
leave me	-24
leer	43
leer _ $	44
left	-27
lesen	56
lesen $	56
less	-18
life	-42
life $	-37
like	-75
like $	-39
list	66
list $	-21
list _ $	85
list _ commands	17
list of	20
live	-79
lol	-28
lol _ $	-21
long	-18
look	-23
love	-22
make	-21
many	-31
me	-20
me $	44
me _ abilities	40
me _ news	-21
me _ of	21
me _ overview	17
me _ the	-24
me _ you	24
me _ your	21
me a	-19
me alone	-17
me the	43
me what	30
me your	35
mean	-20
mean $	-20
meine	29
meine _ $	35
meine _ lesen	47
meine nachrichten	47
men	-18
mensajes	27
mensajes $	27
menu	159
menu $	159
mess*	34
messages	51
messages _ $	20
mi	-26
mis	17
mis _ $	20
moi	-28
moi a	-21
money	-35
money _ $	-35
mood	-29
mood _ $	-21
morg*	-20
morgen	-20
morgen $	-20
mute	-17
my _ $	47
my _ being	-24
my _ here	63
my _ list	-21
my _ of	-24
my _ s	-38
my _ the	25
my _ to	34
my _ with	24
my _ your	-20
my _ zone	26
my car	-31
my chat	50
my chats	50
my data	36
my drafts	53
my fear	-24
my kit	25
my last	-22
my messages	120
my progress	-29
my time	26
nach*	38
nachrichten	38
nachrichten _ $	38
nachrichten lesen	47
name	-18
name $	-22
need a	-24
need help	50
news	-23
news $	-23
night	27
night $	29
no	-66
no _ $	-20
no _ que	-21
not	-51
not _ anything	-17
not _ at	-24
not _ how	44
not _ me	-43
not _ this	50
not _ to	-30
not understand	22
now	-30
now $	-29
o	67
o _ $	17
o _ voce	60
o que	44
obri*	-25
obrigada	-25
of _ can	26
of _ you	18
of being	-24
of commands	17
of this	43
off	-38
off _ $	-19
oil	-38
ok	-25
old	-26
old _ you	-19
on	-38
open	-25
out of	18
overview	17
overview of	17
para	-21
pass*	-25
passport	-25
passport $	-25
pause _ $	29
pay	60
peop*	-26
people	-26
pers*	-25
personal	-27
personal _ $	-27
personal data	-27
peux	31
phot*	-51
pict*	49
picture	50
plan	67
plan _ me	43
plan*	-41
press	31
press _ $	31
priv*	41
private	41
private $	41
prog*	17
progress	27
progress $	-26
progress _ $	53
pued*	33
puede	44
puede leer	44
puedes	33
puedes _ $	33
puedes hacer	33
purp*	82
purpose	82
que	30
que _ $	25
que _ hace	-22
que _ hacer	33
que puedes	33
que voce	60
ques*	96
questions	38
quien	44
quien _ leer	44
quien puede	44
quiet	-25
quoi	46
quoi _ $	57
read	77
read _ $	86
read my	29
real	-47
real _ $	-24
real _ you	-24
rela*	-22
relationship	-22
relationship $	-20
reset	-74
run	55
run $	55
s	-41
s _ $	-38
say	-31
say _ in	-22
say thank	-17
score	-17
score $	-17
se	24
se _ $	26
see _ drafts	34
sell	26
sell _ $	26
send	-20
sere*	-36
serendipity	-36
serendipity _ $	-36
serendipity mean	-36
serv*	53
set	75
set _ time	22
set _ zone	22
set my	22
sett*	63
settings	63
settings $	63
share	20
share _ with	24
share my	24
she	-25
show	32
show _ the	62
show me	44
sile*	-17
since	-28
since _ last	-23
since my	-22
sleep	-33
sleep $	-20
slip	79
slip $	79
so	-38
so _ $	-29
some	-31
some _ to	-25
some*	-27
something	-17
something _ $	-17
something funny	-17
song	-55
speak	43
speak _ $	44
speak in	-34
start	29
start _ $	-42
still	-18
stop	-60
stop $	-19
stop _ $	-25
stor*	38
store	30
stored	38
stre*	-23
streak	-23
streak $	-19
stuff	18
stuff $	17
subj*	17
subjects	17
subjects _ know	17
supposed	25
supposed to	25
tage	-41
take	-19
talk	-27
talk to	-17
talking $	29
talking _ $	-21
talking to	-21
tele*	-18
telephone	-18
tell	40
tell _ the	-30
tell _ what	30
tell _ you	26
tell _ your	61
tell me	48
than*	-30
thank	-31
thank _ in	-17
thank you	-31
thanks	-30
the	85
the _ at	74
the _ in	25
the _ mean	26
the _ my	24
the _ night	73
the _ time	33
the _ work	49
the check	58
the commands	47
the daily	-17
the help	-29
the hold	73
the news	-23
the plan	43
the telephone	-18
there $	-23
there a	25
thing _ $	18
think	-23
think _ $	-22
think about	-20
this	108
this $	34
this _ $	64
this a	-18
this bot	69
this week	-28
this works	63
time	19
time $	17
time zone	26
tire	-53
tire $	-53
tires	-55
tires $	-54
to	20
to _ $	63
to _ again	-18
to _ kit	25
to _ list	-21
to _ the	24
to _ to	-23
to _ you	-19
to be	-29
to go	33
to my	67
to pay	60
today	-56
today $	-40
todo	-17
topi*	19
topics	19
topics _ you	19
topics do	18
trust	-38
trust _ $	-18
trust _ my	-19
trust issues	-19
tu	88
tu _ $	92
tudo	-17
turn	36
turn _ reminders	18
turn on	38
type	52
type $	37
un	-19
un _ $	-17
unde*	21
understand	22
up	-30
up _ $	-21
urge	23
urge $	29
use	85
use _ $	37
use this	27
use you	47
vai	-31
vai _ $	-31
voce	32
voce _ $	56
want	-20
was	55
was _ $	39
we	-23
week	-40
week $	-38
were	-22
were _ $	-20
were _ born	-19
were you	-20
what	96
what _ a	51
what _ able	27
what _ are	37
what _ bot	23
what _ can	33
what _ do	47
what _ does	-24
what _ good	-21
what _ know	30
what _ like	-28
what _ mean	-46
what _ my	-32
what _ of	23
what _ progress	34
what _ purpose	82
what _ some	-25
what _ think	-19
what _ type	33
what _ up	-20
what _ won	-18
what _ write	41
what _ you	89
what _ your	33
what are	-25
what can	58
what did	-49
what happens	58
what i	24
what is	-35
what should	-22
what subjects	17
what topics	19
what you	66
when does	-18
when i	36
where	83
where _ find	29
where _ my	28
where _ you	59
where are	94
who _ $	-20
who _ and	28
who _ my	55
who _ read	31
who _ the	-27
who _ this	-22
who _ you	-18
who can	31
who is	-20
why	-56
why _ i	-27
why do	-45
wie	69
wie _ das	29
wipe	-20
with my	24
won	-25
won the	-18
word	-31
work	42
work $	66
work _ $	-25
work for	-21
works	63
works $	63
would	-17
write	26
write $	34
wrong	-24
wrote	-45
wrote $	-26
wrote _ $	-19
year	-22
year $	-17
you	17
you $	-84
you _ $	51
you _ a	-21
you _ anything	54
you _ be	-20
you _ data	59
you _ do	49
you _ drafts	18
you _ for	21
you _ me	20
you _ messages	17
you _ my	29
you _ the	-39
you _ to	27
you _ today	-17
you _ what	40
you _ you	25
you _ •	42
you able	49
you assist	37
you born	-19
you can	42
you do	52
you explain	-21
you from	-46
you get	-18
you have	-53
you help	35
you in	-17
you keep	24
you know	24
you like	-32
you sell	56
you share	24
you speak	78
you store	30
you to	-22
you work	-21
you •	25
your	31
your _ $	79
your abilities	40
your day	-19
your functions	36
your help	-17
zone	26
zone $	26
• _ $	-45
• _ at	74
• _ data	-27
• _ my	-35
• _ of	23
• _ out	22
• _ personal	-27
• _ the	74
• _ •	53
• my	-31
""",
    'intents.stop': """\
~	-334
!checkin	-106
!delete_data	-113
!help	-108
!out_of_scope	-89
!smalltalk	-203
!stop	304
.	20
.-	164
.i+they	-131
.i+they-	-46
.i+you	77
.i-	44
.they	-56
.they-	-19
.you	16
.you-	132
10	-39
10 _ $	-16
12	-20
3	-33
3 _ $	-17
4	-26
4 $	-16
5	-19
5 $	-16
6	-24
7	-20
7 $	-18
8	-18
9	-18
?	-67
?-	-70
?i+they	-35
?i+you-	-18
?you-	-17
^ _ $	48
^ _ 10	-25
^ _ 12	-17
^ _ 3	-15
^ _ 4	-15
^ _ 7	-16
^ _ a	22
^ _ about	-20
^ _ alles	-37
^ _ an	-19
^ _ are	-38
^ _ away	71
^ _ be	27
^ _ bitte	56
^ _ bot	-59
^ _ break	19
^ _ bye	-21
^ _ can	-35
^ _ check	-28
^ _ como	-22
^ _ conversation	31
^ _ daily	44
^ _ daqui	32
^ _ de	102
^ _ deixa	55
^ _ dias	-38
^ _ do	-59
^ _ does	-31
^ _ du	-17
^ _ em	35
^ _ en	42
^ _ enough	42
^ _ ever	-21
^ _ everything	-16
^ _ extrano	-19
^ _ favor	34
^ _ feel	-29
^ _ for	53
^ _ from	-17
^ _ fuck	22
^ _ fun	-24
^ _ go	41
^ _ good	-27
^ _ got	-19
^ _ hello	-15
^ _ hurts	-34
^ _ i	-45
^ _ is	-30
^ _ it	83
^ _ kann	-19
^ _ keine	38
^ _ la	42
^ _ later	-24
^ _ le	42
^ _ leave	48
^ _ like	-18
^ _ loschen	-19
^ _ lost	26
^ _ m	17
^ _ manque	-24
^ _ me	58
^ _ meine	-22
^ _ mes	-26
^ _ message	23
^ _ messages	68
^ _ mi	-15
^ _ mich	32
^ _ mir	39
^ _ mis	-18
^ _ moi	88
^ _ more	98
^ _ my	-78
^ _ need	26
^ _ not	61
^ _ notifications	69
^ _ of	37
^ _ off	127
^ _ ok	-26
^ _ olvidarlo	-27
^ _ on	-18
^ _ out	55
^ _ pause	25
^ _ por	48
^ _ que	-51
^ _ reminders	44
^ _ say	15
^ _ se	21
^ _ sending	15
^ _ siento	-17
^ _ slept	-19
^ _ so	-27
^ _ some	-28
^ _ song	-24
^ _ speak	-15
^ _ still	48
^ _ stop	45
^ _ talk	17
^ _ talking	17
^ _ texting	39
^ _ there	-32
^ _ this	-26
^ _ time	-36
^ _ to	-48
^ _ today	-31
^ _ todo	-31
^ _ toi	80
^ _ too	20
^ _ tout	-37
^ _ tudo	-27
^ _ un	-17
^ _ une	46
^ _ up	39
^ _ want	-21
^ _ was	-30
^ _ weeks	-19
^ _ will	38
^ _ with	32
^ _ write	24
^ _ writing	41
^ _ your	-21
^ _ •	-30
^ aide	-37
^ alright	-26
^ apaga	-27
^ are	-24
^ arrete	26
^ ayuda	-38
^ book	-16
^ borra	-21
^ bye	-46
^ can	35
^ cancel	101
^ check	-34
^ cool	-20
^ danke	-33
^ day	-36
^ deja	36
^ dejame	63
^ delete	-38
^ dia	-18
^ do	54
^ efface	-38
^ ela	-23
^ elimina	-23
^ elle	-25
^ end	54
^ enough	43
^ erase	-29
^ everything	-17
^ forget	-19
^ fous	57
^ get	74
^ go	59
^ good	-39
^ goodnight	-38
^ great	-37
^ guten	-28
^ he	-54
^ hello	-25
^ help	-21
^ hey	-29
^ hi	-55
^ hmm	-31
^ hold	18
^ how	-50
^ il	-27
^ is	-20
^ it	-36
^ je	-40
^ just	33
^ la	-19
^ lass	53
^ leave	72
^ less	24
^ let	-26
^ log	-20
^ lol	-39
^ losch	-22
^ make	-30
^ merci	-36
^ mood	-58
^ mute	128
^ my	-29
^ nao	55
^ nice	-34
^ nobody	-38
^ not	-17
^ obrigada	-24
^ oi	-28
^ ok	-24
^ okay	-41
^ para	61
^ pausa	48
^ pause	117
^ play	-27
^ please	20
^ quiero	-15
^ quiet	53
^ quit	107
^ see	-22
^ she	-25
^ show	-30
^ shut	48
^ silence	25
^ snooze	43
^ stop	115
^ supprime	-25
^ take	15
^ talk	-21
^ tell	-34
^ thank	-25
^ thanks	-32
^ that	44
^ this	-21
^ to	-23
^ today	-16
^ too	15
^ turn	31
^ two	-19
^ va	70
^ vai	74
^ vete	79
^ what	-53
^ who	-24
^ why	-46
^ wipe	-26
^ write	-16
^ you	-16
^ •	-69
a	-27
a _ from	40
a _ mierda	16
a _ of	-15
a _ two	26
a break	92
a dit	-17
a la	16
a pizza	-19
a week	43
about	-42
about _ $	-37
about me	-15
aide	-37
aide _ a	-16
aide moi	-16
ajuda	-31
ajuda $	-29
all	-26
all $	-23
all messages	32
alle*	-26
allein	-26
allein $	-26
alles	-44
alles $	-29
alone	29
alone _ $	20
alri*	-26
alright	-26
am	-21
am _ $	-23
am _ with	61
am _ you	54
am not	-21
an	-25
and	-46
anot*	28
another	28
another _ $	28
anym*	41
anymore	41
anymore $	39
anyo*	-33
anyone	-33
anyone _ $	-18
anyt*	-21
anything	-21
anything _ $	-15
apaga	-51
apaga _ $	-48
are	-65
are _ $	-35
are you	-21
arre*	26
arrete	26
arrete _ m	26
arrete de	26
at night	17
away	38
away $	15
ayuda	-38
be	65
be $	18
be _ $	53
be quiet	61
be silent	31
bett*	-15
better	-15
bitte	54
book	-16
book _ a	-16
book me	-16
borr*	-41
borra	-21
borra _ $	-21
bot	58
bot $	60
break	92
break from	40
bugg*	30
bye	-64
bye $	-19
bye _ $	-51
ca	-15
can	-23
can _ $	20
can _ anything	-24
can _ be	40
can _ do	-33
can _ message	29
can _ stop	39
can not	-52
can you	34
canc*	101
cancel	101
cancel _ $	24
cease	28
cease _ $	28
chec*	-50
check in	-46
check ins	57
checkin	-42
comm*	-24
commands	-20
commands $	-20
como	-32
como _ $	-28
cont*	-51
contact	-29
contact $	-30
conv*	18
conversation	25
conversation $	28
cool	-34
cool $	-30
could	24
cuan*	-15
danke	-33
daqui	32
daqui $	32
data	-19
data $	-16
day	-28
day $	24
day _ $	-38
days $	28
days _ $	-21
days _ it	-17
de	41
de _ mandar	24
de m	26
de me	24
dega*	78
deixa	75
deixa _ $	55
deixa _ paz	35
deja	36
deja de	36
deja*	53
dejame	63
dejame _ $	63
dele*	-43
delete	-40
delete _ $	-19
dia	-42
dias	-38
dias _ $	-20
did	-15
die	-33
dit	-17
do $	-23
do _ get	-16
do _ know	-22
do _ leave	-19
do _ me	69
do _ messages	-15
do _ say	31
do _ speak	21
do _ talk	28
do _ text	15
do _ understand	-16
do _ want	53
do _ write	24
do anything	-24
do i	-18
do my	-15
do not	160
do you	-56
does	-42
does _ $	-15
done	59
du	-21
du _ $	-18
e	-15
effa*	-38
efface	-38
efface _ $	-35
ela	-27
ela me	-23
ele	-20
elim*	-23
elimina	-23
elle	-29
elle _ dit	-17
em	24
em _ $	24
em paz	24
en	15
en $	18
end	50
end _ $	54
enou*	99
enough	99
enough _ $	47
enough _ today	22
enough for	18
erase	-34
erase _ $	-27
es	-24
escr*	52
escribas	26
eu	-17
even*	-21
evening	-19
ever	-25
ever*	-54
everything	-47
everything _ $	-19
extr*	-26
extrano	-19
faire	40
favor	21
favor $	26
feel	-35
feel _ $	-15
feel*	-30
feeling	-28
feeling _ $	-19
fewer	22
fewer _ $	22
fewer messages	22
for _ $	36
for _ day	17
for _ days	37
for _ week	16
for a	44
for the	16
for two	28
forg*	-33
forget	-24
forget _ $	-17
fotos	-29
fotos $	-27
fous	57
fren*	-15
french	-15
french $	-15
frie*	36
from	30
from _ $	31
from your	-25
fuck	57
fuck _ $	54
fuck off	17
fun	-24
func*	-18
funny	-26
funny $	-26
get	33
get _ $	37
get _ my	47
get _ of	36
get lost	29
give _ a	33
go	40
go _ $	15
go _ a	19
go _ for	19
go away	45
good	-82
good $	-20
good _ $	-46
good*	-56
goodbye	-18
goodbye $	-18
goodnight	-38
got	-51
got _ $	-51
got it	-47
great	-39
great _ $	-22
guten	-28
guten _ $	-28
had _ of	23
happy	-25
happy _ $	-25
hard	-18
have	-29
have _ $	-17
have _ of	20
he	-60
he said	-46
hello	-40
hello $	-17
hello _ $	-22
help	-44
help $	-28
help*	-16
her	-25
her $	-22
hey	-29
hi	-57
him	-23
hmm	-31
hold	17
hold _ messages	18
home	-23
home $	-23
how	-71
how _ days	-15
how many	-19
hurts	-34
hurts $	-33
i	-63
i _ $	-20
i _ enough	23
i _ i	-22
i _ know	-24
i _ not	-49
i _ speaking	-16
i _ the	-26
i _ trust	-15
i _ want	40
i _ with	57
i _ you	45
i _ •	68
i can	-20
i feel	-28
i had	-15
i just	-16
i need	25
i said	48
i think	-15
i •	73
ich	-16
ich will	27
il	-21
in	-17
in _ $	21
in please	-26
in ruhe	29
ins	57
ins $	37
inst*	-50
instructions	-48
is	-51
is _ $	-52
is _ from	27
is _ you	23
is enough	44
isso	-24
isso $	-19
it $	64
it _ $	-52
it _ more	21
it all	-30
je	-50
job	-24
just	20
just _ $	34
kann	-24
kann _ $	-16
keine	38
keine _ $	38
keine _ mehr	38
keine nachrichten	38
know	-34
konto	-20
la _ $	17
la extrano	-19
la mierda	16
la paix	31
lais*	15
laisse	15
laisse _ $	20
larg*	82
lass	45
lass _ allein	-25
lass _ in	70
lass _ nicht	-25
lass mich	45
later	-27
later $	-27
le	26
le _ $	41
leave	85
leave _ alone	39
leave _ be	18
leave me	100
less	23
less _ $	24
less notifications	18
let	-26
like	-26
like _ $	-16
like _ to	15
list	-21
list _ $	-15
lo	-15
log	-21
lol	-41
lol $	-28
lone*	-34
lonely	-34
lonely $	-33
losc*	-32
losch	-22
losch _ $	-18
loschen	-21
loschen $	-19
lost $	27
m	17
make	-43
make _ $	-27
makes	-17
mandar	24
mandar _ $	24
manq*	-24
manque	-24
many messages	15
mas	52
me	41
me _ $	77
me _ bot	32
me _ mas	52
me _ news	-21
me _ paz	17
me _ sola	-17
me _ your	-18
me a	-26
me alone	39
me anymore	-27
me deixa	55
me escribas	26
me from	-17
me in	30
me mandar	24
me manque	-24
me siento	-22
me the	-17
mehr	74
mehr $	74
meine	-31
meine _ $	-23
mens*	51
mensajes	52
mensajes $	52
menu	-31
menu $	-31
merci	-36
mes	-30
mes _ $	-26
mess*	143
message	31
message me	31
messages	95
messages $	59
messages _ $	26
messages _ a	16
messages _ week	23
messaging	16
messaging _ $	16
messaging me	16
mi	-36
mi _ $	-22
mich	23
mich _ $	15
mich _ allein	-26
mich _ ruhe	29
mich in	55
mich nicht	-25
mier*	16
mierda	16
mierda $	16
mind	-24
mind $	-24
mir	35
mir _ $	48
mis	-26
mis _ $	-24
moi	88
moi $	48
moi _ $	56
moi _ paix	31
moi a	-16
moi la	31
mood	-62
mood _ $	-49
more	122
more _ $	65
more _ please	47
more _ today	24
much _ $	21
mute	128
my	-105
my _ $	-39
my messages	-44
my phone	43
nach*	31
nachrichten	31
nachrichten _ $	31
nachrichten mehr	38
nao	54
nece*	-17
necessary	-17
necessary $	-17
need	25
need _ to	24
need you	31
never	-29
never _ $	-25
news	-21
news $	-21
next	-32
next _ $	-32
nice	-39
nice _ you	-21
nicht allein	-25
night	-25
night $	-25
no	21
no _ escribas	26
no _ mas	52
no _ please	39
no _ today	18
no contact	-37
no me	130
no more	119
nobo*	-38
nobody	-38
nobody _ me	-38
not	44
not _ $	-24
not _ for	-15
not _ leave	-20
not _ me	74
not _ talk	30
not know	-21
not say	32
not talk	28
not trust	-17
not understand	-16
not want	53
not write	24
noth*	-31
nothing	-31
nothing $	-15
noti*	82
notifications	82
notifications $	26
notifications _ $	53
notifications please	49
now	45
now $	37
obri*	-24
obrigada	-24
of	-28
of my	45
of this	16
of your	18
off	117
off $	65
off _ $	26
off the	20
oi	-28
ok	-58
ok $	-44
ok _ $	-17
okay	-41
olvi*	-29
olvidarlo	-27
on	-42
on _ $	-26
once _ week	27
once a	27
one	-31
one _ $	-20
only	21
order	-19
order _ pizza	-19
oubl*	-21
our	-28
our _ $	-23
out	40
out of	43
pain	-69
pain $	-53
paix	31
paix $	31
panc*	-19
pancakes	-19
pancakes $	-19
para	50
para que	-24
pas	-18
pas _ $	-17
pausa	48
pausa _ semana	30
pausa por	33
pause	133
pause $	55
pause _ $	26
paz	27
paz $	27
peop*	-16
people	-16
phone	43
phone $	43
piss	27
piss _ $	27
piss off	27
pizza	-19
pizza $	-19
play	-27
play _ $	-27
play some	-27
plea*	25
please	25
please _ $	33
please _ not	36
please do	30
please stop	-34
por	30
por _ $	40
por favor	21
prog*	-31
quan*	-15
que	-76
que _ $	-18
que me	-15
ques*	18
questions	19
quie*	25
quiet	126
quiet $	54
quiet _ $	23
quiet for	51
quit	107
quit _ $	64
quit _ me	84
quit it	23
read	-21
real*	-30
really	-30
really $	-30
reci*	-19
recipe	-19
recipe _ $	-19
recipe for	-19
reco*	-37
record	-20
remi*	49
reminders	60
reminders $	49
remo*	-17
remove	-16
repo*	-30
ruhe	75
ruhe $	29
said _ $	52
said _ me	-46
say _ $	19
schr*	102
see	-40
see _ $	-25
sei	55
sema*	39
semana	30
semana $	30
send	24
send*	28
sending	28
serv*	-18
server	-18
server $	-18
she	-62
she _ me	-39
she leave	-33
show	-30
show _ the	-17
show me	-27
shut	75
shut _ $	57
shut up	41
sien*	-22
siento	-22
siento _ $	-17
sile*	191
silence	25
silent	34
silent $	22
slept	-19
snoo*	43
snooze	43
snooze _ days	36
snooze for	43
so	-55
so _ $	-46
sola	-17
sola $	-17
some	29
some _ $	29
some*	-26
song	-26
speaking _ $	-16
speaking with	-16
spell	-17
spell _ $	-17
spell necessary	-17
still	43
stop	211
stop $	139
stop _ $	19
stop _ me	25
stop _ to	18
stop now	34
stop sending	28
stop texting	-23
stop the	-51
stup*	-45
stupid	-45
supp*	-30
supprime	-25
sure	-28
sure $	-28
t en	18
tage	29
take _ break	19
take a	19
talk	44
talk $	28
talk*	121
talking	121
talking $	122
talking _ you	-17
talking please	27
talking to	-28
te	53
te _ $	53
tell	-43
tell me	-43
text*	-17
texting	-16
than*	-58
thank	-32
thank _ $	-22
thank you	-32
thanks	-58
thanks $	-41
that	37
that _ $	-18
that _ enough	39
that _ it	19
that is	33
the	-35
the _ check	38
the _ in	32
the _ ins	37
the check	34
the daily	38
the fuck	40
the news	-21
the pain	-67
the reminders	22
there	-33
there $	-27
these	45
these _ $	50
think	-25
this $	-25
this _ $	45
this bot	24
this week	16
time	-42
time _ $	-28
to	-76
to _ $	-20
to _ anymore	32
to _ for	-48
to _ tomorrow	16
to go	-34
to me	54
to talk	24
today	-57
today $	16
today _ $	-53
todo	-32
todo $	-30
toi	80
toi $	80
too	34
too _ $	31
too much	20
tout	-41
tout $	-24
tout _ $	-17
tran*	49
tranquille	28
tranquille $	28
trust	-17
tudo	-27
tudo _ $	-16
turn	29
turn _ $	24
turn _ check	16
turn off	23
two _ $	25
two weeks	21
un	-20
un _ $	-18
unde*	-24
understand	-16
une	46
une _ $	46
up	27
up $	59
va	60
va _ $	18
va _ en	18
va t	18
vai	68
vai _ $	68
verg*	-23
vers*	81
vete	79
voce	-17
want	32
want _ anymore	38
want _ go	-30
want _ talk	30
want _ to	26
want to	-26
want you	25
was	-44
was _ $	-22
we	-31
week	44
week $	44
week*	-28
weekend	21
weekend $	21
weeks	20
weeks $	30
weg	60
weg $	60
were	-18
what	-81
what _ do	-25
when	-16
who	-28
why	-50
why _ not	-31
why _ she	-33
will	19
wipe	-27
with	44
with _ $	33
with the	33
with you	44
word	30
work	-34
work _ $	-31
writ*	41
writing	41
writing _ $	41
writing _ me	41
writing to	41
year	-28
year $	-21
you $	-52
you _ $	-24
you _ a	-19
you _ anything	-25
you _ be	39
you _ for	29
you _ much	18
you _ only	21
you _ quiet	69
you _ silent	27
you _ stop	58
you be	30
you can	18
you do	-42
you stop	39
you talk	17
you to	72
your	-34
your _ $	-31
your*	21
yourself	21
zu	58
zu _ $	58
•	-45
• $	-63
• •	-45
""",
    'intents.delete_data': """\
~	-436
!checkin	-78
!delete_data	245
!help	-67
!out_of_scope	-19
!smalltalk	-93
!stop	-107
.-	59
.i	48
.i+they	-69
.i+they-	-19
.i+you	142
.i-	179
.they	-39
.they-	-10
.you	-11
.you-	-38
10	-17
10 $	-8
3	-11
4	-16
4 $	-13
5	-21
5 $	-10
5 _ $	-10
6	-17
6 $	-15
?	-45
?-	-42
?i	-71
?i+they	-8
?i+you	-8
?i-	-22
?you-	-32
^ _ 10	-10
^ _ 5	-9
^ _ a	-40
^ _ about	11
^ _ account	31
^ _ all	75
^ _ alles	118
^ _ am	-23
^ _ an	-12
^ _ and	-8
^ _ animo	-15
^ _ are	-19
^ _ bad	-15
^ _ be	-13
^ _ bitte	15
^ _ bot	-24
^ _ can	-21
^ _ chat	30
^ _ check	-8
^ _ checks	-9
^ _ conversation	12
^ _ cuenta	38
^ _ daqui	32
^ _ data	9
^ _ daten	48
^ _ datos	23
^ _ day	-25
^ _ de	-12
^ _ deixa	-8
^ _ dias	-11
^ _ do	-32
^ _ does	-18
^ _ donnees	21
^ _ erase	31
^ _ everything	86
^ _ favor	-20
^ _ feel	-25
^ _ for	-20
^ _ forget	20
^ _ forgot	-45
^ _ friend	-19
^ _ from	31
^ _ get	-9
^ _ good	-9
^ _ got	-9
^ _ had	-8
^ _ happens	-9
^ _ hate	-11
^ _ have	-17
^ _ history	17
^ _ humeur	-8
^ _ hurts	-23
^ _ i	14
^ _ in	-15
^ _ information	10
^ _ is	-40
^ _ isso	10
^ _ it	19
^ _ just	-10
^ _ kann	-9
^ _ konto	27
^ _ la	-13
^ _ like	22
^ _ lo	70
^ _ loschen	77
^ _ lost	-9
^ _ me	-26
^ _ mein	27
^ _ meine	43
^ _ mes	44
^ _ messages	-20
^ _ mi	17
^ _ mich	-20
^ _ minhas	18
^ _ mir	-24
^ _ mis	49
^ _ moi	11
^ _ mood	-18
^ _ more	-12
^ _ my	104
^ _ nicht	-12
^ _ no	-10
^ _ not	-22
^ _ notifications	-13
^ _ o	31
^ _ of	21
^ _ off	-24
^ _ ok	-10
^ _ olvidarlo	-26
^ _ on	-12
^ _ our	20
^ _ out	-9
^ _ please	-38
^ _ por	-22
^ _ profile	45
^ _ progress	-13
^ _ records	36
^ _ reminders	-13
^ _ rid	34
^ _ se	-9
^ _ sell	-10
^ _ siento	-14
^ _ so	-13
^ _ sobre	36
^ _ stop	-20
^ _ streak	-18
^ _ stuff	16
^ _ talking	-16
^ _ the	-35
^ _ there	-11
^ _ this	-17
^ _ time	-9
^ _ to	54
^ _ today	-15
^ _ todo	85
^ _ tout	100
^ _ tudo	80
^ _ uber	13
^ _ us	-21
^ _ want	58
^ _ was	-10
^ _ what	30
^ _ will	-11
^ _ wish	-23
^ _ would	32
^ _ writing	-9
^ _ your	-19
^ _ •	46
^ alles	13
^ am	-9
^ apaga	110
^ are	-14
^ borra	88
^ bye	-10
^ can	23
^ cancel	-14
^ clear	40
^ close	20
^ delete	82
^ destroy	27
^ do	-25
^ efface	94
^ elimina	75
^ end	-10
^ erase	108
^ everyone	-28
^ everything	-17
^ forget	75
^ get	21
^ give	-10
^ good	-12
^ goodnight	-9
^ he	-23
^ hello	-24
^ hi	-14
^ how	-30
^ i	-91
^ ich	-33
^ is	-32
^ it	-23
^ its	-14
^ je	-46
^ just	-9
^ lass	-10
^ leave	-10
^ log	-22
^ lol	-11
^ losch	88
^ losche	35
^ make	-10
^ me	11
^ meu	-9
^ mi	-12
^ mood	-16
^ mute	-11
^ my	-55
^ nao	-10
^ no	-35
^ nobody	-13
^ oi	-19
^ ok	-10
^ okay	-14
^ olvida	23
^ para	-20
^ pausa	-11
^ pause	-15
^ please	49
^ purge	33
^ que	-11
^ quit	-23
^ rate	-13
^ record	-13
^ remove	50
^ scrub	23
^ she	-30
^ show	-44
^ stop	-28
^ supprime	80
^ take	21
^ tell	-21
^ thanks	-10
^ this	-9
^ track	-29
^ vergiss	42
^ what	-58
^ where	-12
^ who	-17
^ why	-10
^ wipe	92
a	-68
a _ $	-44
abil*	-10
abilities	-10
abilities $	-10
about	19
about _ $	31
about me	49
acco*	46
account	46
account $	25
account _ $	15
affa*	19
affaires	19
ai	13
ai _ $	14
all	97
all $	48
all _ my	10
all my	16
all of	39
alles	123
alles $	84
alles _ $	19
alles _ mich	9
alles uber	13
alone	-18
alone $	-10
am	-36
am _ $	-22
am i	-12
an	-23
an _ $	-12
and	-11
and i	-13
animo	-15
apag*	29
apaga	151
apaga _ $	147
apaga tudo	15
are	-43
are _ $	-21
are you	-13
as	-9
as _ $	-9
at	-10
at _ $	-9
away	-9
away $	-13
back	-16
back $	-16
bad	-15
bad $	-15
be	9
be _ $	-31
be _ by	46
be quiet	-17
be silent	-11
been	-9
bitte	16
bitte alles	27
borr*	221
borra	88
borra _ $	78
borra mis	33
borra todo	39
bot	9
bot $	11
brok*	-10
broken	-10
broken $	-10
by	36
by _ $	37
bye	-12
ca	12
ca $	14
can	-12
can _ $	-13
can _ me	-20
can _ what	12
can _ you	-9
can _ •	30
can i	-22
can you	25
canc*	-15
cancel	-15
cancel _ $	-10
casa	-15
cease	-14
cease _ $	-14
chan*	-15
change	-13
chat	74
chat $	15
chat _ $	58
chec*	-19
check	-20
check _ $	-18
check in	-17
checks	-9
checks _ $	-9
checks _ me	-9
clear	40
clear _ $	21
clear my	21
close	20
close _ account	20
close my	20
cois*	17
coisas	17
coisas $	22
comm*	-9
como	-11
comp*	33
cont*	-18
contact	-12
contact $	-9
conv*	34
conversation	32
conversation $	10
cool	-10
cosas	17
could	-23
cuen*	38
cuenta	38
cuenta $	27
daqui	32
daqui $	32
data	96
data $	91
data*	11
database	11
database $	11
daten	48
daten _ $	40
datos	58
datos $	58
day	-42
day $	-17
day 6	-12
day _ $	-20
days	-10
de	-22
de _ $	-17
deixa	-11
deja*	-12
dele	-10
dele*	150
delete	120
delete _ $	62
delete _ data	26
delete _ i	28
delete all	18
delete my	38
delete what	30
deleted	30
dest*	27
destroy	27
destroy my	27
dias	-11
did	-9
dije	21
dije $	23
disse	35
dit	14
do	-69
do _ delete	18
do _ know	-11
do _ sell	-9
do not	-13
do you	-34
does	-27
donn*	35
donnees	35
donnees $	35
draf*	14
drafts	14
drafts _ $	17
drafts and	19
du	12
effa*	90
efface	90
efface _ $	66
efface _ donnees	20
efface mes	27
efface tout	22
efface toutes	10
elim*	75
elimina	75
elimina _ $	27
elimina _ cuenta	22
elimina _ por	48
elimina mi	22
en	-13
en _ $	-10
encr*	-9
encrypted	-9
encrypted $	-9
end	-12
end _ $	-10
eras*	130
erase	118
erase _ $	76
erase _ i	25
erase _ my	9
erase _ told	9
erase all	10
erased	13
erased $	13
esqu*	36
est	-9
eu	25
eu disse	35
ever*	33
everyone	-29
everything	63
everything $	-21
everything _ $	17
everything _ about	13
everything _ have	18
everything _ know	13
everything _ me	17
everything _ on	25
everything _ said	11
everything _ told	26
everything _ you	19
everything about	19
everything hurts	-14
everything i	45
everything you	37
fault	-14
fault $	-13
favor	28
favor $	30
feel	-32
feel _ $	-16
feel*	-10
feeling	-10
for	-36
for _ $	-27
forg*	101
forget	97
forget _ $	62
forget _ about	11
forget _ i	31
forget _ me	27
forget _ said	11
forget everything	15
forget what	20
forgot	-45
forgot _ $	-30
forgot _ me	-41
fotos	-9
frie*	-25
friend	-22
friend $	-20
from	29
from _ $	30
from _ database	11
from _ memory	19
from _ server	9
from my	-30
from your	65
get _ of	24
get rid	34
give	-11
give me	-11
go	-20
go _ $	-18
go away	-15
gone	58
gone $	59
good	-22
good _ $	-13
good*	-13
goodnight	-9
got	-11
got _ $	-11
great	-9
gym	-14
gym _ $	-14
had	-14
happ*	-9
happens	-9
hate	-14
hate _ $	-12
have _ $	11
have _ me	18
have on	18
he	-29
he _ me	-10
he _ my	-10
he _ to	-9
heart	-11
heart $	-9
hello	-27
hello _ $	-23
help	-16
help _ $	-10
her	-13
her $	-9
here	37
here $	38
hi	-16
him	-12
him $	-9
hist*	83
history	83
history $	83
how	-43
how _ $	-9
how _ delete	18
hurts	-24
hurts $	-18
i	-29
i _ $	40
i _ all	39
i _ be	45
i _ could	-23
i _ data	38
i _ here	51
i _ it	-16
i _ like	31
i _ my	67
i _ not	-14
i _ old	-18
i _ the	-9
i _ this	-11
i _ to	-19
i _ you	23
i _ •	-47
i am	-24
i could	-23
i delete	18
i feel	-29
i hate	-11
i have	-11
i just	9
i said	19
i see	-9
i told	39
i want	63
i wish	-23
i would	37
i wrote	85
i •	-19
ich	-39
ich will	-9
il	-10
in	-48
in $	-12
in _ $	-23
info	37
info*	30
information	30
information _ $	19
inst*	-10
is	-76
is _ $	-22
is _ data	-18
is _ encrypted	-9
is my	-34
isso _ $	10
it	-28
it $	-20
it _ $	22
it _ my	-13
it all	43
it was	-17
its	-16
j	13
je	-49
kann	-16
know	23
know _ $	35
know _ me	40
know about	36
konto	80
konto $	27
la	-20
la _ $	-16
la paix	-10
lais*	-13
laisse	-13
laisse _ $	-10
lass	-12
lass mich	-12
le	-9
leave	-21
leave _ $	-14
leave _ alone	-13
leave me	-18
lesen	-9
lesen $	-9
life	-28
life $	-9
like	15
like _ $	-11
like _ of	30
like you	-10
list	-15
lo	66
lo _ dije	23
lo que	33
log	-9
log _ $	-25
log _ mood	-14
log my	-25
lol	-12
losc*	118
losch	88
losch _ $	67
losch _ alles	33
losch meine	25
losche	35
losche _ $	35
loschen	83
loschen $	66
lost	-14
lovi*	-16
loving	-16
loving _ $	-16
make	-17
me	-36
me $	49
me _ $	-23
me _ abilities	-10
me _ paz	-9
me _ sola	-14
me _ you	-9
me _ your	22
me about	-12
me alone	-13
me from	31
me my	-13
me siento	-14
me to	-11
mein	27
mein _ $	27
mein konto	27
meine	40
meine _ $	53
meine daten	48
meine sachen	15
meine stimmung	-11
memo*	19
memory	19
memory $	19
mens*	-9
mes	40
mes _ $	44
mes affaires	19
mes donnees	35
mess*	-36
messages	-25
messages $	-18
messaging	-9
messaging _ $	-9
messaging me	-9
meu	-14
meu _ $	-11
mi	12
mi animo	-15
mi cuenta	38
mi progreso	-14
mim	36
mim $	36
mind	-14
mind $	-14
minh*	18
minhas	18
minhas coisas	18
mir _ $	-22
mis	71
mis _ $	81
mis cosas	17
mis datos	58
moi	11
moi $	14
moi _ paix	-10
moi la	-10
mon	29
mont*	-15
mood	-40
mood $	-23
mood _ $	-14
more	-15
mute	-11
my	14
my _ $	48
my _ and	20
my _ erased	13
my _ from	10
my _ gone	42
my _ here	-13
my _ life	-18
my _ me	-9
my _ please	21
my _ removed	37
my _ your	35
my account	49
my chat	9
my data	49
my day	-24
my drafts	14
my fault	-14
my history	16
my info	37
my information	30
my mind	-10
my mood	-22
my old	-18
my phone	-13
my profile	67
my progress	-14
my records	46
my stats	-15
my streak	-19
my stuff	24
nach*	-12
nachrichten	-12
nachrichten _ $	-12
nao	-11
need	-10
never	-10
nicht	-17
nicht _ $	-17
night	-10
night $	-9
no	-49
no _ $	-21
no more	-13
nobo*	-14
nobody	-14
nobody _ me	-12
not	-36
not _ $	-15
noth*	-12
nothing	-12
nothing $	-11
noti*	-13
notifications	-13
notifications _ $	-10
now	-19
now $	-16
o	17
o _ $	-9
o que	24
of	21
of _ $	11
of _ data	20
of _ you	11
of me	31
of my	14
of this	19
off $	-14
off _ $	15
oi	-19
ok	-25
ok $	-15
okay	-14
old	-20
old _ $	-19
old life	-18
olvida	23
olvida _ lo	23
olvida _ que	23
olvida todo	23
olvidarlo	-26
on _ $	10
on me	15
one	-14
one _ $	-12
oubl*	49
oublier	-33
oublier $	-33
our _ $	10
out	-17
out of	-16
over	-13
pack*	-21
paix	-10
paix $	-10
para	-21
para que	-16
pausa	-11
pausa por	-10
pause	-20
paz	-15
paz $	-15
pers*	47
personal	48
personal _ $	48
personal data	48
phone	-14
phone $	-13
phot*	-14
photos	-12
photos $	-9
plea*	33
please	33
please $	-16
please _ $	-21
please _ i	27
please _ my	13
please _ what	27
please _ •	42
please do	-11
please erase	15
please forget	20
please stop	-11
por	23
por _ $	27
por favor	28
prof*	67
profile	67
profile _ $	22
prog*	-45
progreso	-14
progreso $	-14
progress	-14
purge	33
purge my	33
que	56
que _ $	45
que _ mis	25
que eu	28
quiet	-21
quiet $	-13
quit	-23
quit _ $	-15
quit _ me	-20
rate	-13
real	-10
reco*	63
record	-13
records	79
records $	30
records _ $	16
regi*	-19
registrar	-19
registrar _ $	-18
remi*	-20
reminders	-14
reminders $	-13
remo*	93
remove	56
remove _ $	16
remove _ from	22
remove _ your	22
remove everything	14
remove me	22
remove my	20
removed	37
removed $	37
rid	34
rid _ my	20
rid of	34
right	112
right _ $	113
ruhe	-9
sach*	15
sachen	15
said	30
said $	24
saud*	-9
saudade	-9
say	-14
scrub	23
scrub my	23
se	-14
se _ $	-13
see	-16
sell	-10
sell _ $	-10
serv*	32
server	32
server $	32
she	-34
she forgot	-20
shou*	-13
should	-13
show	-44
show _ $	-21
show _ my	-13
show _ progress	-13
show me	-15
show my	-28
shut	-10
shut _ $	-9
sien*	-14
siento	-14
siento _ $	-14
sile*	-31
silent	-12
silent $	-11
so	-25
so _ $	-17
sobre	36
sobre _ $	36
sobre mim	36
sola	-14
sola $	-14
some	-14
some _ $	-14
some*	-9
speak	-9
stats	-15
stats $	-15
stim*	-11
stimmung	-11
stimmung _ $	-11
stop	-50
stop $	-16
stop _ $	-20
stop _ me	-21
stre*	-20
streak	-20
streak $	-16
stuff	20
stuff $	14
stuff _ $	9
supp*	74
supprime	80
supprime _ $	64
take	19
talk	-13
talk*	-19
talking	-19
talking $	-10
te	9
te _ $	9
tell	-25
tell _ about	-11
tell _ your	-11
tell me	-25
text*	-13
texting	-12
texting _ $	-9
than*	-20
thank	-9
thank you	-9
thanks	-20
thanks $	-15
that	-13
the	-58
the _ $	-34
there	-11
this	24
this $	12
this _ $	25
this bot	46
time	-17
to	-13
to _ from	-25
to _ quiet	-10
to _ •	-17
to be	31
to me	-18
to my	-9
to •	-17
today	-35
today $	-15
today _ $	-12
todo	80
todo $	47
todo _ que	33
todo lo	33
told	32
told _ $	33
told you	39
tout	97
tout $	102
tout _ $	-19
tout*	10
toutes	10
toutes _ $	10
track	-29
track _ $	-29
track my	-29
tran*	-21
tranquille	-9
tranquille $	-9
tudo	80
tudo $	23
tudo _ $	20
tudo _ mim	36
tudo sobre	36
uber	30
uber _ $	30
uber mich	30
un	-9
up	-10
urge	-12
urge _ $	-10
us	-21
verg*	31
vergessen	-10
vergessen $	-10
vergiss	42
vergiss alles	42
voce	-9
von	18
von _ $	18
want	56
want _ $	-25
want _ be	41
want _ data	18
want _ gone	29
want _ my	16
want _ records	11
want _ •	-26
want all	16
want my	42
want to	-13
was	-23
was _ $	-13
was _ fault	-13
we	-20
we _ $	-10
we had	-9
week	-16
week $	-15
weg	26
weg $	26
were	-10
what	-25
what _ my	-13
what _ said	27
what _ told	13
what _ you	-10
what happens	-9
what i	45
what is	-11
when	-14
where	-15
who	-20
whole	19
why	-14
will	-13
wipe	99
wipe _ $	48
wipe _ please	9
wipe _ stuff	22
wipe my	29
wish	-23
wish _ could	-23
wish i	-23
with	-23
with _ $	-17
with my	-9
work	-17
work _ $	-14
would	31
would _ to	-12
would like	39
writ*	-9
writing	-9
writing _ $	-9
writing _ me	-9
writing to	-9
wrote	80
wrote $	30
wrote _ $	50
year	-10
yest*	11
yesterday	11
yesterday $	12
you	9
you $	-14
you _ $	-50
you _ about	36
you _ be	-18
you _ data	-11
you _ everything	25
you _ i	27
you _ me	35
you _ on	25
you _ quiet	-12
you _ what	10
you _ •	42
you are	-12
you have	15
you know	35
you sell	-9
you •	31
your	53
your _ $	55
your abilities	-10
your database	11
your memory	32
your server	33
•	21
• $	-40
• _ $	-31
• _ about	26
• _ and	-9
• _ data	48
• _ i	48
• _ me	-40
• _ my	-25
• _ personal	48
• _ •	-101
• from	-26
• me	-23
• my	10
• personal	39
• •	21
""",
    'intents.vent': """\
~	-196
!checkin	-123
!delete_data	-111
!help	-77
!out_of_scope	-129
!smalltalk	-81
!stop	-142
.	57
.-	-41
.i	41
.i+they	286
.i+they-	142
.i+you	-108
.they	195
.they-	99
.you	-53
.you-	-84
10	-94
10 $	-49
10 _ $	-30
2	-36
2 _ $	-23
3 $	-26
30	-30
30 _ $	-29
4	-26
4 $	-31
5	-46
5 $	-37
6	-62
6 $	-53
7	-29
?	-108
?-	-134
?i	-72
?i+they	23
?i+you	-27
?i-	-27
?you-	-67
^ _ $	-144
^ _ 5	-26
^ _ about	-34
^ _ alles	-32
^ _ am	-35
^ _ animo	-23
^ _ are	61
^ _ arrive	31
^ _ away	-44
^ _ can	60
^ _ como	-36
^ _ day	23
^ _ de	-62
^ _ deixa	-29
^ _ dejar	29
^ _ did	60
^ _ does	75
^ _ es	-30
^ _ ever	112
^ _ everything	-63
^ _ extrano	50
^ _ feel	72
^ _ for	-61
^ _ forgot	43
^ _ fun	-31
^ _ go	-53
^ _ good	-38
^ _ got	-60
^ _ had	33
^ _ hat	50
^ _ hate	46
^ _ have	29
^ _ he	34
^ _ heart	23
^ _ help	-41
^ _ her	37
^ _ hoje	62
^ _ hurts	127
^ _ i	42
^ _ in	-40
^ _ is	-33
^ _ keep	25
^ _ keine	-27
^ _ la	-61
^ _ laisse	27
^ _ leave	27
^ _ lo	-37
^ _ long	23
^ _ made	-32
^ _ make	28
^ _ manque	59
^ _ many	-31
^ _ me	-68
^ _ meine	-31
^ _ men	59
^ _ mes	-24
^ _ mi	-28
^ _ mich	32
^ _ mir	-24
^ _ mood	-29
^ _ my	-73
^ _ never	23
^ _ nicht	26
^ _ no	-26
^ _ nothing	53
^ _ now	-24
^ _ of	-41
^ _ off	-37
^ _ ok	-37
^ _ old	-30
^ _ olvidarlo	119
^ _ people	24
^ _ plan	-24
^ _ puedo	29
^ _ que	89
^ _ registrar	-23
^ _ see	-24
^ _ she	35
^ _ should	-50
^ _ siento	48
^ _ slept	34
^ _ so	83
^ _ stop	35
^ _ that	-29
^ _ there	-36
^ _ think	-32
^ _ this	51
^ _ time	31
^ _ to	-48
^ _ today	-35
^ _ tudo	-36
^ _ un	-23
^ _ wants	-30
^ _ with	-23
^ _ would	-26
^ _ writing	-27
^ _ wrong	49
^ _ you	-67
^ _ your	-49
^ _ •	29
^ aide	44
^ am	35
^ are	-30
^ borra	-29
^ can	-26
^ clear	-23
^ day	-31
^ delete	-23
^ do	-55
^ does	-34
^ efface	-33
^ ela	40
^ elle	53
^ er	26
^ erase	-44
^ everyone	47
^ everything	61
^ explain	-25
^ feeling	-26
^ forget	-33
^ get	-32
^ go	-31
^ have	28
^ he	61
^ hi	35
^ how	-51
^ i	103
^ ich	116
^ il	62
^ is	-35
^ it	78
^ its	47
^ j	43
^ je	160
^ just	-26
^ la	50
^ lass	-26
^ leave	-32
^ let	29
^ losch	-25
^ me	59
^ mi	43
^ my	63
^ ne	27
^ nobody	87
^ para	46
^ pause	-29
^ que	-38
^ quit	-46
^ she	68
^ show	-39
^ sinto	86
^ stop	-54
^ tell	-34
^ that	-25
^ the	54
^ this	33
^ to	144
^ today	36
^ we	59
^ what	-92
^ when	-32
^ where	-35
^ who	-26
^ why	91
^ wie	-35
^ wipe	-25
^ you	-38
a 3	-23
a _ about	-28
a _ better	-27
a _ for	-50
a _ from	-26
a _ out	-28
a _ the	-31
a _ today	-39
a bit	-27
a break	-34
a dit	26
a good	-23
a part	25
aban*	31
about _ $	-50
about it	23
about my	43
about the	-39
acce*	-44
accent	-40
accent $	-38
acco*	-25
account	-25
afra*	23
afraid	23
afraid of	23
after	25
after _ $	23
again	101
again $	90
aide	44
aide _ a	54
aide moi	54
alle*	33
allein	33
allein $	33
alwa*	24
always	24
am	35
am _ a	51
am _ day	-52
am _ good	34
am _ of	37
am _ sure	-41
am _ to	-46
am heartbroken	49
am i	34
an	-48
an _ $	-29
and	54
and _ $	-50
and _ not	29
and _ nothing	-27
and i	79
and now	23
animo	-23
anni*	57
anniversary	57
anniversary $	40
anxi*	44
anxious	28
any more	26
anyo*	23
anyone	23
anyone _ $	23
apaga	-40
apaga _ $	-38
are _ $	87
are you	-32
arou*	28
around	28
around people	28
arri*	31
arrive	31
arrive _ a	31
arrive pas	31
away	38
away $	43
be	42
be $	-29
be _ $	28
be _ for	39
bed	27
been _ $	-41
being	24
betr*	25
better today	-40
birt*	53
birthday	53
birthday $	53
bit	-27
bit better	-27
borr*	-37
borra	-29
bot	-83
bot $	-80
boyf*	62
boyfriend	62
break	-34
break from	-26
brok*	57
broken	61
broken $	61
buy	-30
buy _ $	-23
bye	-39
bye $	-34
can	25
can _ at	23
can _ eat	25
can _ my	-37
can _ sleep	28
can a	29
can not	82
can you	-42
capi*	-25
card	-40
casa	64
cats	-47
chan*	-50
change	-43
chat	-49
chat _ $	-43
chat*	-27
chatting	-27
chea*	56
cheating	52
cheating $	52
chec*	-44
check	-64
check _ $	-65
check in	-58
checks	25
checks _ $	24
chri*	46
christmas	46
clear	-23
coisas $	-24
comi*	27
coming	23
comm*	-23
como	-46
como _ $	-40
cont*	-60
contact	-45
conv*	-36
cosas	26
could	24
cried	25
daily	-24
data	-60
data $	-41
datos	-34
datos $	-34
day $	23
day 6	-26
day _ and	-26
day was	24
days	-25
de	28
de _ $	38
deixa	-37
deixa _ $	-29
dejar	29
dejar de	29
dele	36
dele*	-35
delete	-37
did	43
did _ do	51
did i	52
die	-28
divo*	68
divorce	68
do _ a	-31
do _ do	-23
do _ get	78
do _ me	-39
do _ need	-23
do _ still	25
do _ this	48
do _ to	-35
do _ want	-52
do _ what	25
do _ •	60
do about	36
do i	-86
do men	59
do not	-83
do people	36
do to	23
do you	34
do •	57
does	37
does _ $	31
does _ last	63
does he	26
does the	-29
does this	41
doing	-35
doing _ $	-31
du	-24
e	-25
eat	25
eat $	25
ela	55
ela me	40
ele	51
elle	89
elle _ dit	26
elle a	32
embo*	33
embora	33
embora $	33
en	23
er	26
er hat	26
eras*	-28
erase	-37
es _ $	-27
eu	24
even	25
ever	115
ever*	96
every	41
everyone	52
everything	40
everything $	35
everything _ me	-30
everything about	-41
everything hurts	51
expl*	-25
explain	-25
explain _ plan	-24
explain the	-24
extr*	64
extrano	50
far	-26
fault	55
fault $	29
fear	37
fear of	37
feel	66
feel $	-24
feel _ $	66
feel better	-27
feel like	29
feeling _ a	-24
feeling like	-24
feels	49
feels like	49
felt	43
felt _ $	43
fight	47
fight $	47
find	-32
fine	-41
fine $	-41
forget	-38
forget everything	-23
forgot	43
forgot _ $	41
forgot _ me	34
fotos	137
fotos $	127
from my	45
fuck	-28
fue	48
fue $	48
fun	-34
get	102
get _ of	-25
get over	81
girl*	25
girlfriend	25
glad	-41
go _ $	26
going $	-23
gone	-40
gone $	-36
good enough	34
got	-48
got _ $	-48
hacer	26
hacer $	26
had	34
happy	58
happy _ $	47
hard	52
hat	50
hat mich	33
hate	50
hate _ $	49
hate this	26
have	40
have _ about	-24
have _ since	25
have been	28
have no	27
he	116
he _ a	-30
he _ in	25
he _ me	23
he _ my	35
he left	27
he said	25
he wants	-30
hear*	74
heart	57
heart $	28
heart is	29
heartbroken	49
hello	-31
help	-45
help _ $	-51
her	74
her $	88
here	-50
here $	-47
hi	25
hist*	-45
history	-45
history $	-45
hoje	62
home	60
home $	40
how	-65
how _ $	-58
how _ be	34
how _ day	25
how _ does	38
how _ have	-29
how _ i	-53
how _ it	-31
how _ people	27
how _ works	-25
how _ you	57
how can	39
how do	50
how does	-25
how i	-28
how long	23
how many	-27
how old	-30
how this	-25
hurts	127
hurts $	99
hurts _ when	28
husb*	46
husband	46
husband _ $	34
i	80
i _ $	-50
i _ about	51
i _ afraid	23
i _ all	-31
i _ and	25
i _ anxious	28
i _ better	-27
i _ day	-49
i _ eat	25
i _ for	27
i _ good	34
i _ heartbroken	49
i _ help	-38
i _ here	-34
i _ him	27
i _ i	26
i _ like	-27
i _ log	-29
i _ myself	38
i _ no	27
i _ of	52
i _ ok	-40
i _ old	30
i _ on	-48
i _ over	28
i _ pay	-25
i _ sleep	37
i _ so	-37
i _ sure	-41
i _ the	72
i _ this	30
i _ today	-23
i _ trust	42
i _ urge	-24
i _ want	-35
i _ wrong	33
i _ you	-35
i can	52
i do	34
i feel	51
i hate	46
i have	27
i keep	25
i made	-31
i said	-45
i still	25
i was	42
i would	-60
i wrote	-33
i •	-41
ich	116
ich _ nicht	38
il	46
in	36
in $	-35
in _ $	43
in ruhe	-23
in the	60
inst*	-68
is _ going	-33
is _ me	51
is _ to	27
is so	49
is the	-55
is this	-48
it	64
it $	-23
it _ chatting	-27
it _ fault	26
it _ my	28
it going	-31
it hurts	39
it was	31
its	66
j	24
je	172
keep	23
keine	-27
keine _ $	-27
keine _ mehr	-27
keine nachrichten	-27
kids	26
know $	-36
know _ $	-25
know _ do	24
know _ to	55
l	29
la	48
la _ $	70
la _ de	-24
la extrano	50
laisse pas	27
lass _ allein	32
lass _ in	-44
lass _ nicht	32
last	79
last $	63
learn	24
learn to	25
leave _ alone	-25
leave _ be	-29
leave me	-57
left	57
left $	37
let	29
lied	28
life	84
like	44
like _ of	30
list*	25
lo	-29
lo que	-32
log	-47
log _ $	-23
lol	27
lol $	35
lone*	137
lonely	137
lonely $	127
long _ it	-24
long _ last	63
long does	54
losc*	-28
losch	-25
lost	43
love	96
made	-32
made it	-31
make _ $	-23
makes	48
manq*	59
manque	59
many	-31
mas	-23
me	78
me $	67
me _ $	-24
me _ for	25
me _ mas	-23
me _ pas	27
me _ sola	48
me _ •	32
me a	-62
me alone	-25
me and	-72
me anymore	34
me deixa	-29
me laisse	27
me manque	59
me siento	30
me the	-28
me •	24
mehr	-39
mehr $	-39
meine	-23
meine _ $	-52
meine stimmung	-30
men	63
mens*	-38
mensajes	-24
mensajes $	-24
menu	-26
menu $	-26
mes _ $	-24
mess*	-98
messages	-76
messages _ $	-48
met	27
mi animo	-23
mi vida	34
mich	29
mich _ $	33
mich _ allein	33
mich _ ruhe	-23
mich in	-31
mich nicht	32
mir	-29
mir _ $	-42
mis _ $	-41
mis cosas	26
mis datos	-34
miss	72
miss _ $	61
miss her	51
moi _ $	-43
moi a	54
mond*	-23
monday	-23
monday $	-23
mood	-60
more $	41
more _ $	-33
my	56
my _ $	-82
my _ gone	-33
my _ he	26
my _ life	30
my _ removed	-23
my _ s	25
my account	-23
my boyfriend	62
my data	-32
my fault	55
my heart	51
my husband	24
my life	25
my mood	-35
my old	30
my profile	-24
myse*	52
myself	52
myself _ $	30
nach*	-32
nachrichten	-32
nachrichten _ $	-32
nachrichten mehr	-27
ne	49
ne _ laisse	27
ne _ pas	27
ne me	27
need a	48
need help	-35
nicht	57
nicht _ $	57
nicht allein	32
nigh*	63
night $	-26
nights	62
nights are	62
no _ $	-56
no _ de	29
no _ dejar	29
no _ mas	-23
no _ que	62
no contact	-25
no me	-36
no more	-27
no one	47
no puedo	29
nobo*	87
nobody	87
nobody _ me	56
not	40
not _ $	-80
not _ at	32
not _ enough	34
not _ in	45
not _ me	-23
not _ this	-29
not _ to	50
not _ what	26
not eat	25
not even	26
not good	34
not sleep	28
not sure	-41
not trust	26
not want	-52
note	-27
noth*	75
nothing	75
nothing $	29
noti*	-31
notifications	-31
numb*	26
number	26
o que	-23
of _ $	-43
of being	27
of the	28
of this	-27
off	-30
ok	-63
ok $	-32
old _ $	39
old life	30
olvi*	101
olvidarlo	119
on _ $	-59
once	36
one	23
one _ $	52
oubl*	33
oublier	37
oublier $	37
our	99
our _ $	35
out	-48
out of	-53
over	139
pain	98
pain $	65
para	59
para que	74
part	25
part of	25
pas	59
pas _ $	58
pas a	31
pass*	-63
passport	-71
passport $	-71
pause	-34
pay	-25
peop*	55
people	55
people _ $	41
pers*	-31
personal	-27
personal _ $	-27
personal data	-27
phot*	36
photos	37
plan	-32
plan _ me	-24
plea*	-35
please	-35
please $	-45
please stop	51
por _ $	-27
prof*	-24
profile	-24
prog*	-30
puedo	29
puedo _ de	29
puedo dejar	29
que	62
que me	24
ques*	-33
quiet	-25
quit	-46
quit _ me	-28
read	-32
read _ $	-24
real*	-28
really	-28
really $	-28
reco*	-65
records	-41
regi*	-31
registrar	-31
rela*	46
relationship	46
remi*	-27
reminders	-32
reminders $	-28
remo*	-34
removed	-23
removed $	-23
right	-23
ruhe	-25
ruhe $	-23
s _ $	24
said _ $	-32
saud*	74
saudade	74
say	-45
say _ $	-23
schr*	-23
se	61
se _ $	51
se fue	48
see $	-31
sett*	-27
settings	-27
settings $	-27
she	118
she _ $	40
she _ me	28
she _ she	32
she is	35
should _ $	-27
should i	35
show	-39
show me	-25
sie	49
sie $	34
sien*	30
siento	30
siento _ $	48
sile*	-37
sinto	86
sleep	52
slept	34
so	98
so $	-75
so _ $	143
sola	48
sola $	48
some*	26
still	26
stim*	-30
stimmung	-30
stimmung _ $	-30
stop	-28
stop $	-36
stop _ $	39
stop _ me	-38
stop the	64
sund*	63
sundays	65
sure	-42
sure $	-42
surv*	70
survive	70
survive _ $	70
talk	-36
talk $	-41
talk*	-134
talking	-134
talking $	-113
tell me	-28
text*	-54
texting	-37
texting him	-23
than*	-37
thanks	-40
that	-78
that $	-48
that is	-32
the _ at	-45
the _ in	-25
the _ night	-51
the _ of	24
the _ the	58
the _ to	-25
the check	-24
the divorce	55
the pain	84
the plan	-24
there	-39
these	-24
these _ $	-27
think _ $	-28
think so	-75
this	27
this _ $	-58
this _ away	46
this _ go	46
this bot	-51
this feeling	36
this works	-25
thou*	24
time $	-26
time _ $	42
to	40
to _ for	58
to _ from	23
to _ •	23
to be	25
to go	40
to log	-32
to me	-24
to pay	-25
to say	-37
to tell	27
to •	23
today	-44
today _ $	-66
today _ a	-34
today is	33
today was	-24
todo $	46
todo _ que	-32
todo lo	-32
toge*	24
together	24
tout _ $	23
tran*	-27
trust	48
trust _ $	38
tudo	-36
two _ $	28
understands	31
understands _ $	31
understands me	31
up	27
urge	-39
urge $	-24
us	-24
vai	-24
vai _ $	-24
verg*	26
vergessen	37
vergessen $	37
vida	34
voce	-25
voce _ $	-23
want	-36
want _ $	55
want _ anymore	-34
want _ be	-29
want _ go	39
want _ log	-28
want _ my	-44
want _ •	24
want to	51
wanted _ say	-23
wanted to	-23
wants	-69
wants _ $	-75
wants a	-30
was	33
was $	36
was _ $	-26
was _ chatting	-27
was _ fault	29
we	82
we _ $	33
we had	45
we were	27
were	23
what	-81
what _ do	74
what _ i	34
what _ the	-27
what _ with	47
what _ wrong	47
what _ you	-42
what are	-44
what did	51
what do	-28
what to	26
when _ the	-44
where _ $	26
where _ i	-28
where can	-25
who does	36
why	74
why _ i	74
why _ men	59
why _ still	35
why am	38
why do	52
wie	-35
will	58
wipe	-27
with	37
with _ $	29
with me	47
work	31
work _ $	50
works	-25
works $	-25
world	28
world $	37
worst	80
would like	-56
writ*	-27
write	-25
writing	-27
writing _ $	-27
writing _ me	-27
writing to	-27
wrong	94
wrong $	41
wrong _ $	51
wrote	-37
wrote _ $	-36
year	96
year $	77
years	29
you	-197
you $	-49
you _ $	-82
you _ me	-33
you _ •	-37
you are	-24
you get	73
you have	-28
•	56
• $	143
• _ $	166
• _ a	-41
• _ and	-57
• _ at	-45
• _ data	-27
• _ from	36
• _ on	24
• _ our	35
• _ out	-32
• _ personal	-27
• _ with	28
• _ •	60
• a	-67
• from	26
• me	-31
• my	-69
• our	35
• personal	-27
• with	28
• •	56
""",
    'intents.smalltalk': """\
~	-326
!checkin	-110
!delete_data	-123
!help	-156
!out_of_scope	-56
!smalltalk	262
!stop	-236
.	-48
.-	100
.i	-67
.i+they	-103
.i+they-	-20
.i+you	-58
.i-	114
.they	-73
.they-	73
.you	81
.you-	98
10	-27
12	-26
12 $	-20
15	-29
3	-32
4	-27
5	-38
5 _ $	-24
6	-30
?	-150
?-	-18
?i	-70
?i+you	-86
?i+you-	108
?i-	-31
?you-	129
^ _ $	224
^ _ 10	-18
^ _ 12	-22
^ _ 15	-29
^ _ 3	-20
^ _ 5	-20
^ _ a	-18
^ _ about	44
^ _ ajuda	64
^ _ all	-48
^ _ alles	-48
^ _ and	-19
^ _ appreciate	31
^ _ away	-30
^ _ bad	49
^ _ bitte	-35
^ _ bot	59
^ _ bye	31
^ _ can	-66
^ _ daqui	-26
^ _ de	-22
^ _ dias	24
^ _ do	-36
^ _ does	-27
^ _ du	46
^ _ e	29
^ _ enough	-41
^ _ es	21
^ _ everything	-29
^ _ explain	-28
^ _ friend	65
^ _ fun	84
^ _ get	27
^ _ glad	45
^ _ good	65
^ _ got	84
^ _ hate	-24
^ _ have	33
^ _ hello	-19
^ _ help	46
^ _ her	36
^ _ how	37
^ _ hurts	-47
^ _ i	-58
^ _ in	-35
^ _ is	69
^ _ kann	-18
^ _ later	27
^ _ life	26
^ _ loschen	-30
^ _ lost	-26
^ _ lot	37
^ _ love	21
^ _ made	23
^ _ messages	-22
^ _ mir	-25
^ _ moi	-51
^ _ more	-67
^ _ my	-41
^ _ need	-34
^ _ not	28
^ _ nothing	-29
^ _ notifications	-26
^ _ of	52
^ _ off	-67
^ _ ok	54
^ _ olvidarlo	-19
^ _ please	-54
^ _ que	-23
^ _ real	44
^ _ reminders	-25
^ _ say	57
^ _ se	-18
^ _ sell	-40
^ _ should	37
^ _ so	-46
^ _ something	23
^ _ speak	-37
^ _ still	-37
^ _ stop	-32
^ _ talk	-25
^ _ talking	22
^ _ the	26
^ _ there	54
^ _ think	38
^ _ this	-23
^ _ time	54
^ _ to	44
^ _ today	-28
^ _ todo	-41
^ _ toi	-50
^ _ too	-18
^ _ tout	-51
^ _ un	42
^ _ up	29
^ _ us	91
^ _ voce	39
^ _ want	-29
^ _ wanted	35
^ _ wants	51
^ _ was	32
^ _ we	48
^ _ what	-19
^ _ will	-19
^ _ you	123
^ _ your	79
^ aide	-46
^ alright	49
^ am	24
^ apaga	-43
^ are	24
^ ayuda	-51
^ borra	-26
^ bye	46
^ can	-30
^ cancel	-65
^ change	-21
^ como	38
^ cool	32
^ danke	62
^ day	-52
^ dejame	-28
^ delete	-30
^ do	64
^ efface	-30
^ erase	-31
^ everything	-18
^ forget	-21
^ get	-23
^ go	-29
^ good	44
^ goodnight	49
^ great	63
^ guten	46
^ have	33
^ hello	88
^ help	-56
^ hey	63
^ hi	26
^ hmm	50
^ how	-36
^ i	41
^ ich	-29
^ is	22
^ je	-33
^ less	-20
^ list	-28
^ log	-18
^ lol	69
^ losch	-28
^ make	104
^ me	-26
^ merci	62
^ meu	-32
^ mi	-22
^ mood	-89
^ mute	-71
^ nice	45
^ no	44
^ obrigada	78
^ oi	84
^ ok	60
^ okay	67
^ para	-45
^ pause	-59
^ quit	-34
^ see	26
^ she	-28
^ shut	-38
^ stop	-71
^ supprime	-24
^ talk	22
^ tell	34
^ thank	50
^ thanks	86
^ this	77
^ to	-28
^ today	-85
^ vai	-40
^ vergiss	-18
^ vete	-44
^ was	-40
^ we	-21
^ what	19
^ when	-27
^ where	-60
^ why	-18
^ wipe	-27
^ you	99
^ •	35
a _ $	37
a _ for	20
a _ i	40
a _ of	-18
a _ the	29
a bot	49
a computer	34
a human	41
a lot	37
a machine	33
a pizza	-21
abil*	-18
abilities	-18
abilities $	-18
able	-40
able to	-40
about _ $	30
about me	-39
about the	62
acce*	-22
accent	-21
again	-52
again $	-52
ai	26
aide	-46
all $	-19
all _ $	33
alles	-51
alles $	-46
alone	-36
alone $	-21
alri*	49
alright	49
am	32
am _ $	73
am _ of	-25
am _ sure	28
am _ talking	48
am _ to	79
am _ with	-19
am _ you	-27
am glad	45
am heartbroken	-38
am not	23
and _ $	85
and _ nothing	23
and i	-35
answer $	29
anyb*	51
anybody	51
anym*	-25
anymore	-25
anymore $	-25
anyo*	-18
anyone	-18
apag*	-18
apaga	-45
apaga _ $	-41
apaga tudo	-32
appr*	80
appreciate	80
appreciate _ $	51
appreciate _ help	79
are	40
are _ a	24
are _ able	-38
are _ an	21
are _ from	58
are _ to	-45
are _ today	23
are there	-20
are things	38
are you	34
are your	33
at	-29
at _ $	-25
at night	-18
away	-39
away $	-22
ayuda	-51
bad	33
bad $	49
be	-41
be all	27
be quiet	-37
being	35
being _ $	39
being _ bot	45
being a	45
birt*	-38
birthday	-38
birthday $	-38
bitte	-42
born	33
born $	33
borr*	-75
borra	-26
borra _ $	-26
bot	29
bot $	38
brok*	-35
broken	-35
broken $	-35
buy	-19
bye	109
bye $	59
bye _ $	56
call	55
call _ $	55
call you	56
can	-121
can _ do	-37
can _ explain	-28
can _ feel	65
can _ me	37
can _ speak	-37
can _ the	-21
can i	-19
can not	-41
can you	-61
canc*	-65
cancel	-65
cancel _ $	-34
capa*	-100
chan*	-29
change	-22
change _ to	-21
chat*	47
chatting	47
chec*	46
check	-27
check _ $	-25
check in	-24
checkin	-56
color $	28
comm*	-32
commands	-22
como	26
como _ $	37
comp*	37
computer	34
computer $	33
cont*	-51
contact	-35
contact $	-20
conv*	-21
cool	49
cool $	47
coun*	25
country	25
cuan*	-31
danke	62
daqui	-26
daqui $	-26
data	-50
data $	-47
day	-60
day _ $	-31
days	-28
days $	-20
de	-38
de _ $	-29
dega*	-53
deja*	-29
dejame	-28
dejame _ $	-28
dele*	-35
delete	-33
delete _ $	-29
delete all	-18
dia	44
dias	24
dias _ $	-30
did _ do	35
did _ even	-21
did _ say	-19
did not	-22
die	-23
divo*	-27
divorce	-27
do	-34
do $	-66
do _ $	19
do _ a	34
do _ any	19
do _ for	36
do _ have	41
do _ how	-20
do _ know	25
do _ like	57
do _ love	22
do _ make	-28
do _ say	-22
do _ sell	-39
do _ so	37
do _ store	-20
do _ talk	-18
do _ think	39
do _ to	-22
do _ understand	18
do _ what	-19
do _ work	36
do not	23
does	-40
done	-55
du	39
du _ $	69
e	27
e _ $	30
effa*	-31
efface	-31
efface _ $	-27
embo*	-35
embora	-35
embora $	-35
enou*	-59
enough	-59
enough _ $	-45
eras*	-23
erase	-34
erase _ $	-25
es _ $	21
escr*	-18
even	-25
even _ $	-23
even _ goodbye	-19
even say	-19
ever*	-74
everything	-59
everything _ $	-25
exist	19
exist $	19
expl*	-32
explain	-32
favo*	28
favorite	28
favorite _ $	28
favorite color	28
feel $	63
feel _ $	-46
feel*	-19
feeling	-25
felt	-27
felt _ $	-27
fine	57
fine $	57
for a	-27
for the	24
forg*	-31
forget	-26
forget _ $	-20
fotos	-26
fotos $	-23
fren*	-20
french	-20
french $	-20
frie*	52
friend	61
friend $	63
from $	58
from _ $	-52
fuck	-19
fuck _ $	-19
fun	83
func*	-25
funny	65
funny $	65
get	-41
get lost	-20
get over	-31
give	-20
give me	-20
glad	101
go	-25
go away	-32
going	26
going $	49
good	90
good $	52
good _ $	65
good*	74
goodbye	26
goodbye $	28
goodnight	49
got	92
got _ $	92
got it	66
great	64
great _ $	34
guten	46
guten _ $	46
hard	36
hate	-24
hate _ $	-24
have	30
have _ $	25
have _ one	23
have a	56
have no	-22
he _ $	-25
he _ a	49
he _ me	-19
he wants	51
hear	93
hear _ $	93
hear*	-38
heartbroken	-38
hello	83
hello $	30
hello _ $	51
help me	-22
help*	38
helpful	31
her $	-61
her _ $	79
hey	63
hey there	27
hi	53
hi $	55
him	-28
him $	-19
hmm	50
how	-35
how _ $	31
how _ are	27
how _ day	61
how _ going	35
how _ help	-22
how _ i	-31
how _ is	-46
how _ it	33
how _ make	-28
how _ things	38
how _ use	-20
how _ you	-48
how _ your	62
how are	66
how do	-102
how is	75
how to	-21
human	62
hurts	-47
hurts $	-46
i	-42
i _ $	53
i _ glad	45
i _ go	30
i _ heartbroken	-38
i _ help	26
i _ know	74
i _ like	-22
i _ no	-22
i _ not	34
i _ of	-28
i _ ok	22
i _ speaking	54
i _ sure	28
i _ talk	22
i _ the	-18
i _ think	31
i _ this	-21
i _ to	49
i _ with	-25
i _ •	-19
i am	32
i appreciate	31
i do	34
i feel	-72
i hate	-24
i have	-56
i need	-36
i should	23
i talking	48
i think	35
i want	-27
i was	-26
ich	-34
in	-78
in $	-23
in _ $	-61
info*	-18
information	-18
inst*	88
instructions	-29
is	59
is _ $	117
is _ a	24
is _ being	45
is _ color	28
is _ favorite	28
is _ from	-36
is _ going	41
is _ of	60
is _ purpose	-78
is _ to	-23
is _ today	26
is _ you	-44
is a	-43
is enough	-38
is good	51
is it	69
is my	-36
is so	-74
is the	-28
is there	-22
is this	51
is up	62
is your	23
isso	-20
it	-33
it $	-49
it _ a	29
it _ being	45
it _ chatting	47
it going	24
it hurts	-27
it was	35
je	-34
job	27
just _ to	25
kann	-19
kids	59
kids $	66
know	18
know $	25
know _ me	-32
know about	-41
know how	-20
konto	-33
la	-21
la _ $	-19
larg*	-57
later	31
later $	31
leave	-22
leave me	-21
left	-18
less	-20
less _ $	-20
less notifications	-20
life	87
life $	164
like	39
like $	36
like _ a	18
like a	-18
like me	22
like you	21
list	-34
list _ $	-30
live	81
log	-24
lol	44
lol $	31
lone*	-58
lonely	-58
lonely $	-54
long	35
look	33
losc*	-47
losch	-28
losch _ $	-27
loschen	-30
loschen $	-30
lost	-39
lost $	-25
lot	37
love	-23
love me	22
mach*	36
machine	36
machine $	25
made	23
made _ $	24
make	75
make _ $	85
me	-66
me $	-73
me _ $	22
me _ abilities	-18
me _ do	-19
me _ funny	27
me _ news	-18
me _ you	-22
me a	64
me about	-22
me and	123
me something	27
me the	-27
me what	-33
me your	-28
meine	-25
mens*	60
menu	-52
menu $	-52
merci	62
mes	-20
mess*	-44
messages	-33
messages $	-20
meu	-37
meu _ $	-35
mi	-38
mi _ $	-35
mi progreso	-21
mich	-19
mind	41
mind $	41
mir	-26
mir _ $	-23
miss	-49
miss _ $	-43
miss her	-41
moi	-51
moi $	-42
mond*	-19
monday	-19
monday $	-19
mood	-101
mood _ $	-89
more	-80
more $	-50
more _ $	-25
moth*	-18
much _ $	-18
mute	-71
my	-97
my _ is	-26
my stats	-28
name	20
name $	20
near*	-26
nearby	-25
nearby $	-25
nece*	-31
necessary	-31
necessary $	-31
need	-37
need _ to	-19
never	36
never _ $	40
news	-19
news $	-19
next	48
next _ $	48
nice	55
nigh*	-23
night	50
night $	53
nights	-22
nights are	-22
no	33
no _ $	36
no contact	-27
no me	-42
no more	-75
no one	-22
not _ $	118
not _ goodbye	-19
not _ how	-19
not _ me	-21
not _ say	-19
not _ to	-27
not even	-25
not know	61
not sure	28
not talk	-18
not think	31
not understand	18
noti*	-26
notifications	-26
notifications $	-21
o	-26
o que	-19
obri*	78
obrigada	78
of _ $	36
of this	-21
off	-70
off $	-57
oi	84
ok	92
ok $	52
ok _ $	22
okay	67
olvi*	-21
olvidarlo	-19
on	-44
on _ $	-26
one	28
only one	22
or	24
or _ $	23
order	-21
order _ pizza	-21
oubl*	-29
our	-19
out	-20
over	-48
panc*	-33
pancakes	-33
pancakes $	-33
para	-46
pause	-66
pause $	-31
pause _ $	-23
people _ you	21
phot*	-24
pizza	-21
pizza $	-21
plea*	-77
please	-77
please $	-60
por	-18
prog*	-62
progreso	-21
progreso $	-21
purp*	-78
purpose	-78
quan*	-19
que	-45
que _ $	-18
ques*	-36
questions	-32
quiet	-60
quiet $	-34
quiet for	-19
quit	-34
quit _ $	-30
quit it	-25
rate	-19
real	80
real $	48
real _ $	24
real _ you	20
real*	64
really	64
really $	64
reco*	-26
remi*	-29
reminders	-26
reminders $	-26
right _ $	-23
robot	69
robot $	63
ruhe	-35
run	-56
run $	-56
savi*	-19
savings	-19
say	68
say _ $	22
say _ you	-22
say goodbye	-22
se	-21
se _ $	-20
see	86
see $	67
see _ $	21
sei	-35
sell	-40
sell _ $	-40
serv*	-27
she	-50
she _ $	-20
she _ even	-19
she _ not	-19
she did	-22
shou*	21
should	21
shut	-48
shut _ $	-45
shut up	-33
sile*	-41
so $	78
so _ $	-67
so lonely	-18
some	-38
some _ $	-36
some*	43
something	42
something _ $	42
something funny	42
spea*	28
speak	-40
speak _ $	-38
speaking	28
speaking _ $	54
speaking with	54
spell	-31
spell _ $	-31
spell necessary	-31
start	-46
start _ $	-46
stats	-28
stats $	-28
still	-42
stop	-132
stop $	-55
stop _ $	-66
stop talking	-23
store	-20
stup*	23
stupid	23
subj*	-22
subjects	-22
subjects _ know	-22
sund*	-31
sundays	-31
supp*	-29
supprime	-24
supprime _ $	-23
sure	60
sure $	60
talk	38
talk $	39
talk _ $	39
talk*	25
talking	25
talking $	-40
talking _ a	59
talking _ machine	27
talking to	78
tell	25
tell _ about	-21
tell _ funny	27
tell _ something	27
tell _ the	-20
tell _ what	-33
tell _ you	-27
tell _ your	-33
tell me	32
than*	135
thank	42
thank you	42
thanks	139
thanks $	61
thanks _ $	18
thanks _ lot	37
thanks a	37
thanks for	27
that	36
that _ $	21
that _ all	45
that _ be	27
that _ enough	-37
that is	19
the	-34
the _ i	22
the _ of	18
the _ one	22
the divorce	-25
the help	58
the kids	71
the news	-19
the only	22
there	48
there $	62
there a	-18
thin*	19
things	20
things $	19
think	60
think _ $	73
think so	78
this $	32
this _ $	-50
this a	42
this bot	-19
time	45
time $	55
to $	29
to _ machine	27
to _ to	-26
to _ you	31
to a	59
to be	-22
to do	-18
to say	111
to talk	36
today	-45
today $	64
today _ $	-43
today is	-49
today was	-35
todo	-42
todo $	-40
toi	-50
toi $	-50
too	-25
too _ $	-24
tout	-52
tout $	-46
tran*	-58
tudo $	-31
tudo _ $	48
un	40
un _ $	44
un robot	62
until	51
until _ $	51
up $	-41
up _ $	56
us	85
use	-20
verg*	-21
vers*	-53
vete	-44
voce	71
want	-44
want _ to	-21
want to	-25
want*	33
wanted	35
wanted _ say	41
wanted to	41
wants	79
wants _ $	85
wants a	53
was _ $	23
was _ chatting	47
was _ day	28
was a	-24
was good	-19
we _ to	55
week	-22
weg	-44
weg $	-44
were	34
were _ $	21
were _ born	34
were you	52
what	-50
what _ $	27
what _ a	-32
what _ able	-20
what _ call	42
what _ do	-67
what _ favorite	28
what _ good	25
what _ know	-27
what _ like	41
what _ my	-31
what _ purpose	-78
what _ up	62
what can	-20
what did	35
what do	40
what i	-25
what is	37
what should	30
what subjects	-22
what you	-37
when	-44
when is	-21
where	-61
where _ you	-58
where are	-99
where do	26
which _ you	35
who _ the	-32
who _ you	27
who _ your	35
why	-41
why $	-19
will	-22
will be	-20
wipe	-27
with _ $	-24
with*	-19
without	-19
without _ $	-19
work	28
work _ $	33
work for	36
write	-27
year	-30
year $	-45
you	198
you $	161
you _ $	80
you _ a	26
you _ about	-33
you _ data	-40
you _ do	-26
you _ help	-19
you _ human	20
you _ me	27
you _ or	22
you _ quiet	-30
you _ real	21
you _ the	25
you _ to	-35
you _ today	56
you _ what	-42
you _ you	-19
you able	-38
you an	22
you are	62
you born	34
you can	-38
you do	21
you explain	-28
you from	58
you have	65
you know	-50
you like	36
you sell	-39
you speak	-37
you store	-20
you talk	-25
you to	-29
you work	36
your	29
your _ $	35
your _ color	28
your day	62
your favorite	28
your help	36
•	-22
• $	-37
• _ $	-86
• _ and	107
• _ me	95
• _ •	-70
• me	103
• •	-22
""",
    'intents.out_of_scope': """\
~	-291
!checkin	-102
!delete_data	-69
!help	-89
!out_of_scope	211
!smalltalk	-98
!stop	-102
!•	-28
.	24
.-	-55
.i	-19
.i+they	-85
.i+they-	-28
.i+you	-41
.i-	-112
.they	-73
.they-	-34
.you-	-65
10 $	-35
10 _ $	17
10 _ to	33
15	28
3	-23
4	-18
5	62
5 $	17
5 _ $	34
8	56
?	330
?-	168
?i	94
?i+you	-24
?i-	-70
?they	37
?you	19
?you-	-50
^ _ $	-130
^ _ 15	28
^ _ 5	46
^ _ a	54
^ _ about	24
^ _ alarm	33
^ _ all	-23
^ _ am	-34
^ _ an	36
^ _ anyone	-20
^ _ be	-23
^ _ built	-19
^ _ de	-41
^ _ do	72
^ _ does	-50
^ _ e	60
^ _ else	-22
^ _ es	42
^ _ ever	-19
^ _ explain	65
^ _ fast	18
^ _ for	-27
^ _ go	-30
^ _ going	22
^ _ good	-20
^ _ got	47
^ _ hacer	-18
^ _ happens	-17
^ _ has	-22
^ _ have	-43
^ _ he	-20
^ _ hello	55
^ _ how	-17
^ _ humeur	-18
^ _ is	32
^ _ ist	25
^ _ it	-56
^ _ kann	-23
^ _ la	35
^ _ leave	-20
^ _ leer	-19
^ _ like	-27
^ _ lot	-26
^ _ m	-17
^ _ many	30
^ _ me	80
^ _ men	-40
^ _ messages	-22
^ _ mich	-21
^ _ miles	28
^ _ moi	-23
^ _ mood	-23
^ _ much	30
^ _ not	-42
^ _ notifications	-20
^ _ of	-20
^ _ off	-23
^ _ old	50
^ _ olvidarlo	-26
^ _ on	49
^ _ pause	-19
^ _ please	49
^ _ puede	-19
^ _ puedes	-18
^ _ que	-47
^ _ quiet	-20
^ _ restaurant	31
^ _ say	-24
^ _ sell	34
^ _ should	74
^ _ size	24
^ _ some	77
^ _ song	64
^ _ stop	-20
^ _ talking	-20
^ _ the	28
^ _ today	-30
^ _ un	60
^ _ up	-19
^ _ use	-37
^ _ we	-36
^ _ won	25
^ _ year	18
^ add	39
^ aide	-17
^ are	52
^ book	32
^ can	60
^ change	62
^ como	-32
^ convert	56
^ dia	-17
^ do	-48
^ does	41
^ elle	-27
^ feeling	-19
^ find	43
^ give	-29
^ have	-22
^ he	-33
^ how	69
^ i	-100
^ ich	-17
^ je	-19
^ me	-25
^ mon	-18
^ mute	-18
^ no	-34
^ our	-27
^ para	-30
^ pause	-19
^ play	65
^ please	-26
^ que	52
^ quelle	19
^ quien	-19
^ set	58
^ she	-22
^ thank	-19
^ thanks	-31
^ the	-24
^ today	-28
^ track	71
^ turn	37
^ we	-19
^ what	75
^ when	121
^ which	36
^ who	72
^ write	59
^ you	-20
^ •	57
a	90
a 5	-21
a 7	-24
a _ $	57
a _ a	18
a _ accent	19
a _ do	26
a _ for	85
a _ mierda	-18
a _ my	-38
a _ out	25
a _ the	-26
a _ to	-22
a bot	-25
a break	-30
a computer	-18
a husband	-17
a la	-18
a lot	-26
a pizza	56
a slip	-47
a table	21
a week	-24
a year	-22
about	17
about my	-21
about the	35
acce*	66
accent	106
accent $	55
add _ my	39
add a	-38
after	-35
after _ $	-34
after a	-29
again	-19
aide	-17
alarm	33
alarm _ $	20
alarm for	33
all	-28
alles	-23
alone	-19
am	-40
am i	-34
amaz*	29
amazon	29
an	91
an _ $	41
an _ for	33
an alarm	33
and	-61
and _ $	-23
answ*	-30
answer	-27
answer $	-25
anyo*	-21
anyone	-21
anyt*	-17
anything	-17
are _ $	-34
are _ a	-31
are _ an	-17
are good	20
are my	-24
are the	-48
are there	24
are you	-86
as	-18
as _ $	-18
away	-34
away $	-31
back $	-26
bala*	39
balance	39
balance $	39
bank	46
bank _ $	33
be	-34
be _ for	-17
been	-22
being	-32
being _ $	-25
being _ bot	-22
being a	-22
best	20
best _ $	29
bett*	-25
better	-25
big	31
big _ $	31
boil	45
boil _ $	45
book	32
book _ a	32
book _ table	21
book me	32
bot	-85
bot $	-70
boyf*	-20
boyfriend	-20
braz*	45
brazil	45
brazil $	45
break	-30
buy	100
buy $	26
buy _ $	73
ca	-37
ca $	-25
can _ $	-42
can _ be	-24
can _ do	-32
can _ explain	65
can _ speak	-20
can _ the	84
can _ to	-20
can _ what	-29
can a	-31
can i	27
can you	79
canc*	32
cancel	32
capi*	59
capital	47
capital _ $	47
car	70
car _ $	50
card	80
cats	88
change	17
change _ $	-80
change _ tire	37
change _ to	69
change a	37
change my	-54
chat	-28
chat $	-21
chats	-43
chats $	-40
chea*	-44
cheap	38
cheap _ $	36
cheating	-44
cheating $	-44
check	-65
check _ $	-58
check in	-56
chri*	-26
christmas	-26
close $	20
color	61
comm*	-68
commands	-52
commands $	-36
como	-37
como _ $	-19
como _ idioma	-18
comp*	-22
computer	-18
cont*	-54
contact	-35
contact $	-25
conv*	45
convert	56
convert 10	33
convert _ miles	28
convert _ to	56
coun*	-34
country	-34
cover	34
cover $	34
cred*	47
credit	47
credit _ $	47
credit score	44
cuan*	46
daily	-21
data	-49
data $	-34
day	-23
day _ $	-17
days	-53
days $	-34
de	-24
dele*	-44
delete	-43
delete _ $	-38
delete _ draft	-29
dia	-18
die	117
died $	17
do	-35
do $	-53
do _ a	34
do _ add	-38
do _ change	-28
do _ delete	-34
do _ export	-25
do _ fix	32
do _ in	38
do _ make	27
do _ my	28
do _ need	50
do _ on	-53
do _ say	25
do _ set	-25
do _ speak	38
do _ thank	32
do _ the	-36
do _ this	-27
do _ to	23
do _ turn	-53
do _ •	-28
do about	-20
do men	-40
do not	-37
do people	-26
do the	-19
do you	26
do •	-22
does	17
does _ do	-36
does _ have	22
does _ hold	-23
does _ honda	19
does _ in	-20
does _ last	-43
does _ mean	62
does _ need	18
does _ still	-23
does _ take	20
does _ work	-49
does a	18
does anyone	-20
does my	55
does the	-64
does this	-30
dogs	94
down	-17
draf*	-28
draft	-59
draft $	-59
drafts	-28
drafts $	-24
e	52
effa*	-18
efface	-18
eggs	54
eiff*	35
ele	-17
elle	-38
else	-22
erase	-17
es	34
est _ $	-18
euros	29
euros $	29
ever	-20
ever*	-21
every	-19
everything	-25
expl*	51
explain	51
expo*	-25
export	-25
export _ $	-25
export my	-25
feel	-43
feel*	-26
feeling	-25
find	27
find _ a	43
find me	43
fix	34
flat	18
flig*	42
flight	42
flight _ $	36
for	17
for $	-46
for _ $	57
for _ week	-19
for a	-32
for the	-32
forg*	-20
fren*	56
french	56
french $	56
from	-19
from _ $	-17
fuck	-17
fuck _ $	-17
get	-39
get _ $	-18
give	-32
give _ a	-28
give me	-32
glad	-24
go	-64
go _ $	-54
go away	-28
going $	-20
going _ $	25
going to	22
good $	-37
good _ for	18
got	41
got _ $	41
grow	21
gym	39
gym _ $	39
hace	43
hace _ $	43
hacer	-19
hacer $	-19
happ*	-17
happens	-17
has	-25
have _ job	24
have _ one	-19
have _ to	31
have a	-45
have any	22
have to	27
he	-37
he _ $	17
he _ in	-17
hear*	-33
hello	41
hello _ $	47
help	-32
help $	-18
her	-30
her $	-23
here	-50
here $	-45
him	-18
hist*	-22
history	-22
history $	-22
hold	-81
hold _ $	-78
honda	19
honda _ $	19
how	42
how _ $	-46
how _ add	-38
how _ change	-43
how _ days	-32
how _ delete	-34
how _ export	-25
how _ fix	34
how _ have	32
how _ hold	-57
how _ i	21
how _ is	108
how _ make	27
how _ quiet	-18
how _ say	42
how _ set	-22
how _ the	-76
how _ turn	-55
how _ use	-35
how _ was	22
how _ you	82
how do	106
how does	-57
how fast	18
how is	-76
how many	33
how much	30
how old	50
how to	-58
hoy	-19
human	-24
hume*	-18
humeur	-18
hurt	-24
husb*	-37
husband	-37
husband _ $	-35
i	-120
i _ $	-23
i _ a	67
i _ about	-25
i _ draft	-59
i _ drafts	-20
i _ on	-24
i _ the	-63
i _ time	-18
i _ to	-50
i add	-38
i am	-18
i buy	54
i change	-45
i delete	-34
i do	-38
i export	-25
i feel	-22
i fix	32
i have	-23
i need	26
i say	23
i see	-21
i set	-22
i turn	-55
i type	-17
i use	-18
ich	-54
ich _ $	-38
idio*	-18
idioma	-18
idioma $	-18
il	20
il _ $	29
in	44
in _ $	52
in _ accent	19
in _ supermarket	-27
in a	22
in japanese	27
in the	-32
is 15	30
is _ $	-83
is _ a	-19
is _ bank	20
is _ being	-22
is _ day	32
is _ flight	24
is _ going	29
is _ in	20
is _ now	-20
is _ of	-38
is _ on	33
is _ purpose	-17
is _ streak	-43
is _ to	17
is a	-45
is good	-35
is my	25
is the	73
is this	-24
is your	-23
isso	-19
ist	25
ist _ $	25
it	-76
it $	-26
it _ a	-28
it _ being	-22
it _ to	39
it going	33
it still	-22
ital*	53
its	-21
j	-18
japa*	27
japanese	27
japanese $	27
je	-27
job	21
just	-31
kann	-25
kann _ $	-20
kids	-21
kids $	-20
kilo*	17
kilometers	17
kilometers $	17
kit	-38
kit $	-38
know	-21
la _ $	-34
la _ de	50
la mierda	-18
lang*	-19
language	-19
larg*	33
last	-47
last $	-43
leave	-41
leave _ $	-24
leave me	-23
leer	-20
leer _ $	-19
life	-135
life $	-131
like	-53
like _ a	-24
list	42
list $	48
log	-25
log _ $	-23
log a	-21
lol _ $	19
long	-31
long _ boil	36
long _ i	32
long _ last	-43
long does	-34
lot	-26
love	-19
m	-17
make	20
many	30
many _ $	-18
many _ days	-18
many quiet	-18
me	-51
me $	-91
me _ $	-28
me _ a	-35
me _ about	38
me _ flight	18
me _ news	87
me _ table	21
me _ the	52
me a	64
me about	47
me an	21
me the	65
me to	33
mean	35
mean $	35
meine	-21
men	-47
mens*	-24
mensajes	-19
mensajes $	-19
menu	-58
menu $	-58
mes	-28
mess*	-53
messages	-43
messages $	-23
mexi*	43
mi	-22
mich	-33
mich _ $	-23
mier*	-18
mierda	-18
mierda $	-18
miles	28
miles _ $	28
miles _ kilometers	17
miles to	28
milk	60
mis	-27
mis _ $	-22
moi	-23
mon	-19
mon humeur	-18
mond*	41
monday	41
monday $	41
money	87
money _ $	87
mood	-37
mood $	-19
more	-18
morg*	33
morgen	33
morgen $	33
moth*	23
much	25
much is	24
mute	-18
my	29
my _ $	-30
my _ balance	39
my _ here	-39
my _ in	-17
my _ is	-23
my _ list	48
my _ need	18
my _ on	20
my _ score	44
my _ streak	-24
my _ zone	-18
my boyfriend	-20
my car	37
my chat	-24
my chats	-43
my credit	44
my data	-39
my drafts	-28
my husband	-20
my kit	-38
my messages	-20
my mood	-22
my shopping	39
my streak	-23
my stuff	-21
my time	-18
name	-17
near*	59
nearby	50
nearby $	50
nece*	79
necessary	79
necessary $	79
need	44
need $	18
need _ for	36
need a	23
news	87
news $	87
next	74
next _ $	74
no	-48
no _ $	-18
norm*	-17
normal	-17
not	-62
not _ me	-17
not say	-17
noti*	-22
notifications	-22
notifications _ $	-18
o	-22
of	-27
of a	43
of this	-19
off	-27
oil	53
ok	-24
old	49
old _ you	21
olvi*	-30
olvidarlo	-26
on	61
on $	-17
on _ $	80
on a	30
on the	55
one	-27
open	50
open _ $	36
or	-21
order	56
order _ pizza	56
our	-36
our song	-27
out	30
out of	19
over	-40
pack*	94
panc*	63
pancakes	63
pancakes $	63
para	-31
para que	-27
pas	-22
pas _ $	-19
pass*	69
passport	71
passport $	71
pause	-39
pause _ $	-18
peop*	-28
people	-28
people _ $	-31
pers*	-32
person	-23
phot*	79
pict*	-32
picture	-32
pizza	56
pizza $	56
place	27
place $	27
plan	-23
plan*	74
play	65
play _ $	65
play some	65
please $	22
prog*	-57
progress	-50
progress _ $	-46
pued*	-18
puede	-19
puede leer	-19
puedes	-18
puedes _ $	-18
puedes hacer	-18
purp*	-17
purpose	-17
quan*	59
que _ $	-30
que _ hace	43
que _ hacer	-18
que puedes	-18
quel*	19
quelle	19
ques*	-18
quien	-19
quien _ leer	-19
quien puede	-19
quiet	-38
quiet _ $	-18
quiet days	-18
read _ $	-55
read my	-26
real	-22
reci*	47
recipe	47
recipe _ $	47
recipe for	47
rela*	-49
relationship	-49
reminders	-32
reminders $	-29
reset	88
rest*	31
restaurant	31
right	-18
robot	-32
robot $	-26
rome	37
rome $	37
sans	-22
sans _ $	-22
sans contact	-22
save	37
savi*	57
savings	57
savings $	52
say	17
say _ in	42
say _ you	31
say thank	32
score	19
score $	19
se	-21
see	-39
see _ $	-36
see my	-20
sell	34
sell _ $	34
sere*	29
serendipity	29
serendipity _ $	29
serendipity mean	29
serv*	-17
set	-26
set _ alarm	33
set _ for	58
set an	33
she	-40
she _ $	-17
shop*	39
shopping	39
shopping _ $	39
shopping list	39
shou*	55
should	55
should _ $	20
should i	59
sile*	-27
size	24
size _ does	24
slip	-49
slip $	-49
so	-49
so _ $	-43
some	72
some _ $	60
some*	-18
song	124
song _ in	-27
speak	29
speak _ $	18
speak in	53
spell	79
spell _ $	79
spell necessary	79
start _ $	21
still	-36
stop	-35
stre*	-47
streak	-47
streak $	-36
stuff	-26
stuff $	-20
supe*	-27
supermarket	-27
surv*	-59
survive	-59
survive _ $	-59
t	21
t _ $	21
table	21
table _ two	21
table for	21
talk	-25
talk $	-25
talk*	-30
talking	-30
tell _ about	49
tell _ the	79
than*	-38
thank _ in	32
thank _ japanese	27
thanks	-37
thanks _ lot	-26
thanks a	-26
that	-30
the	25
the _ $	44
the _ close	20
the _ in	21
the _ mean	-27
the _ my	-21
the _ the	-23
the _ to	44
the _ work	-48
the check	-34
the commands	-33
the daily	-20
the help	-17
the hold	-78
the kids	-21
the news	87
the supermarket	-27
there $	-34
there a	-18
this	-119
this $	-53
this _ away	-27
this _ go	-27
this bot	-34
time _ $	-22
time zone	-18
tire	37
tire $	37
tires	70
tires $	69
to	31
to _ $	24
to _ kit	-38
to _ list	48
to _ shopping	39
to _ to	29
to buy	46
to feel	-17
to go	-26
to kilometers	17
to me	-26
to my	-39
to say	-19
to talk	-25
today	-77
today $	-22
today _ a	-28
tomo*	17
tomorrow	17
tomorrow $	17
toni*	22
tonight	22
tonight $	22
track	71
track _ $	71
track my	71
tran*	88
tu	-22
turn	-18
turn _ $	-20
turn _ reminders	-21
turn _ the	42
two _ $	-17
two weeks	-29
type	-17
un	44
un _ $	20
un robot	-21
until	-22
until _ $	-22
up	-25
urge	-21
us	24
use	-45
wants	-17
was	-27
was _ $	-20
was a	-20
we _ $	46
we _ to	-29
week	-38
week $	-34
week*	-19
weeks	-29
weeks $	-24
were	-17
what	25
what _ $	-41
what _ 15	30
what _ a	-23
what _ are	-23
what _ best	21
what _ did	23
what _ do	-47
what _ does	44
what _ i	-55
what _ mean	62
what _ my	24
what _ progress	-49
what _ won	22
what _ you	-70
what _ your	-23
what are	42
what does	53
what is	-42
what should	-23
what size	24
what year	24
what you	-33
when	112
when _ died	19
when _ the	23
when i	-29
when is	77
where can	20
where do	-19
which	31
who	51
who _ $	29
who _ the	42
who _ this	48
why	67
why $	74
why _ i	-26
why _ men	-40
why _ still	-32
why does	-27
will	-23
with	-53
with _ $	-20
won	33
won the	19
work	-65
work $	-53
write	45
write _ a	35
write me	55
wrote	49
wrote _ $	52
year $	-22
year did	24
you	-94
you $	-60
you _ be	26
you _ for	-49
you _ japanese	27
you _ my	-19
you _ the	86
you _ what	-33
you _ you	-19
you a	-28
you are	-46
you explain	65
you in	32
you know	-19
you say	18
you speak	-20
your	-35
your _ $	-86
zone	-18
zone $	-18
•	-27
• $	-64
• _ $	-88
• _ a	51
• _ my	89
• _ out	38
• _ the	-47
• _ with	-25
• _ •	25
• a	81
• my	107
• with	-25
• •	-27
""",
})
