"""Made by `./unsent train` from the labelled rows; not edited by hand. A feature and its weight a line, in hundredths."""

from collections.abc import Mapping


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
~	-376
!	-91
!hurt_by.fear.weak	-111
!hurt_by.maybe.middle	75
!hurt_by.near.weak	-31
!hurt_by.threat.high	65
!hurt_by.violence.high	347
!hurt_by.word.weak	-74
!may_hurt.intent.high	325
!may_hurt.maybe.middle	62
!may_hurt.word.weak	-19
!other.risk.high	169
!other.risk.middle	25
!self.gloom.weak	-76
!self.harm.high	289
!self.harm.weak	36
!self.loaded.middle	248
!self.near.weak	-27
!self.suicide.high	326
!self.tool.weak	59
!self.wish_to_die.high	362
!self.word.weak	-91
!•	57
.	84
.-	74
.i	97
.i+they	41
.i+they-	16
.i+you	-87
.i+you+they	17
.i+you-	-15
.i-	93
.they	-15
.they-	-99
.you	-87
.you+they	-19
.you-	-35
10	-44
10 $	-16
10 _ $	-18
15	11
15 _ i	11
15 and	11
2	-19
2 _ $	-13
2 years	17
20	23
20 _ $	20
20 paracetamol	23
200	25
200 days	25
2009	-10
2015	-15
23	15
3 _ $	-11
30	12
38	-20
38 $	-19
3am	17
3am $	14
4	-19
4 $	-23
4 _ $	11
4 months	15
40 _ $	-17
40 and	-18
40 times	17
5	-46
5 $	-19
5 _ $	-21
6	-30
6 $	-19
60	21
7	-24
8	-25
8 _ $	-12
80	21
9	-18
?	-15
?-	-22
?i	24
?i+they	-42
?i+you	-18
?i-	-24
?they	-40
?they-	18
?you	-13
?you-	-21
^ 2	14
^ _ $	-53
^ _ 10	-16
^ _ 15	17
^ _ 2	-11
^ _ 23	15
^ _ 30	11
^ _ 40	-19
^ _ a	-13
^ _ about	66
^ _ acabar	50
^ _ acabo	-12
^ _ acabou	-11
^ _ account	-16
^ _ aches	-10
^ _ across	13
^ _ actually	-14
^ _ afraid	32
^ _ after	24
^ _ again	31
^ _ aguanto	-14
^ _ ai	29
^ _ aimerais	22
^ _ ajuda	-10
^ _ ako	60
^ _ alive	-26
^ _ all	50
^ _ alle	12
^ _ alles	-15
^ _ alone	-13
^ _ already	16
^ _ always	-13
^ _ am	-37
^ _ ameaca	20
^ _ ameacou	21
^ _ amenaza	17
^ _ amiga	10
^ _ and	-115
^ _ angry	-25
^ _ angst	32
^ _ anoche	-11
^ _ anos	-16
^ _ answered	-10
^ _ anxiety	-11
^ _ anyone	11
^ _ anything	29
^ _ apareceu	14
^ _ aqui	48
^ _ arm	12
^ _ arms	20
^ _ around	-11
^ _ ask	-19
^ _ asked	-61
^ _ asking	-17
^ _ asks	-12
^ _ at	10
^ _ ate	-16
^ _ attempted	39
^ _ aunt	-12
^ _ avale	15
^ _ away	11
^ _ back	-32
^ _ bad	-23
^ _ banging	21
^ _ bateu	27
^ _ be	-11
^ _ beat	43
^ _ beats	49
^ _ bedroht	16
^ _ been	34
^ _ begged	-17
^ _ being	15
^ _ best	21
^ _ better	-14
^ _ bills	35
^ _ bite	16
^ _ bitte	-10
^ _ black	22
^ _ bleach	40
^ _ blocked	-23
^ _ bloqueo	-13
^ _ bloqueou	-12
^ _ boiling	25
^ _ bon	11
^ _ boss	-17
^ _ bot	-12
^ _ bottle	-23
^ _ bought	46
^ _ break	13
^ _ breaking	12
^ _ bring	17
^ _ brings	18
^ _ broken	-12
^ _ brother	22
^ _ bruises	19
^ _ burn	43
^ _ burned	16
^ _ bye	28
^ _ c	-10
^ _ call	-33
^ _ called	-56
^ _ calling	-20
^ _ calls	-23
^ _ cansada	10
^ _ cansado	11
^ _ care	46
^ _ carved	28
^ _ cat	-15
^ _ ce	15
^ _ changed	-11
^ _ chat	-23
^ _ cheated	-43
^ _ chest	-11
^ _ choked	59
^ _ cima	18
^ _ clean	23
^ _ close	19
^ _ come	11
^ _ comer	-11
^ _ commented	-10
^ _ como	-13
^ _ comprimidos	42
^ _ con	-15
^ _ contact	-16
^ _ controls	43
^ _ copain	22
^ _ cortarme	31
^ _ corte	18
^ _ cortei	22
^ _ corto	55
^ _ coupe	31
^ _ couple	-11
^ _ cried	-17
^ _ cry	-15
^ _ crying	-11
^ _ cut	21
^ _ cuts	61
^ _ cutting	31
^ _ da	30
^ _ dad	16
^ _ das	-20
^ _ data	-12
^ _ daughter	18
^ _ day	-11
^ _ dead	24
^ _ death	36
^ _ decided	17
^ _ decir	-10
^ _ decirle	-12
^ _ deixa	-17
^ _ dejo	-30
^ _ delete	15
^ _ denke	37
^ _ des	14
^ _ desaparecer	16
^ _ deserve	19
^ _ dey	-10
^ _ dice	18
^ _ did	-42
^ _ died	-62
^ _ disparaitre	22
^ _ disse	11
^ _ dit	24
^ _ do	-24
^ _ does	-29
^ _ dog	-28
^ _ doing	-21
^ _ don	30
^ _ done	39
^ _ dormir	-12
^ _ dors	-19
^ _ down	-30
^ _ drinks	-25
^ _ droht	49
^ _ dropped	-12
^ _ drove	14
^ _ du	-12
^ _ duele	-23
^ _ dumped	-45
^ _ eating	44
^ _ ecrit	12
^ _ ein	-10
^ _ einfach	12
^ _ ela	-20
^ _ ele	-21
^ _ em	51
^ _ emailed	-21
^ _ empurrou	19
^ _ en	32
^ _ ended	-10
^ _ ending	32
^ _ engano	-12
^ _ envie	16
^ _ envy	35
^ _ er	-10
^ _ es	-36
^ _ escribio	-19
^ _ escribirle	-19
^ _ espere	-10
^ _ est	-33
^ _ esta	-26
^ _ estar	40
^ _ estarian	13
^ _ estoy	31
^ _ etre	22
^ _ even	30
^ _ evening	-18
^ _ ever	-24
^ _ everyone	50
^ _ everything	35
^ _ ex	62
^ _ exhausting	17
^ _ existing	18
^ _ existir	14
^ _ extrano	-18
^ _ extremely	-17
^ _ failed	-11
^ _ fais	18
^ _ falta	-13
^ _ family	11
^ _ fantasize	31
^ _ fantasizing	24
^ _ favor	-12
^ _ faz	19
^ _ feel	-24
^ _ feels	-18
^ _ fehlt	-19
^ _ fell	-34
^ _ fiance	-16
^ _ finally	-14
^ _ find	15
^ _ fine	-14
^ _ finish	25
^ _ finished	-15
^ _ first	-10
^ _ flinch	14
^ _ flowers	-11
^ _ foi	-18
^ _ follows	18
^ _ for	-14
^ _ forced	31
^ _ forces	28
^ _ forgot	-20
^ _ found	17
^ _ frappe	20
^ _ frau	-14
^ _ freundin	17
^ _ friend	49
^ _ from	-41
^ _ fuhl	-15
^ _ fuhle	-13
^ _ fur	-11
^ _ future	33
^ _ ganas	13
^ _ gave	-13
^ _ gay	-11
^ _ gehe	-23
^ _ geht	-18
^ _ gesagt	15
^ _ geschrieben	-16
^ _ get	40
^ _ girlfriend	21
^ _ give	-16
^ _ giving	21
^ _ go	19
^ _ god	18
^ _ going	-18
^ _ googling	10
^ _ got	13
^ _ grabbed	15
^ _ grandfather	-13
^ _ grandma	-13
^ _ great	-12
^ _ gun	32
^ _ gut	11
^ _ ha	-14
^ _ hacer	18
^ _ had	10
^ _ hanging	19
^ _ happens	12
^ _ happy	-22
^ _ hard	-23
^ _ harm	-12
^ _ harming	17
^ _ harto	11
^ _ has	-46
^ _ hasse	-19
^ _ hat	-23
^ _ hate	-19
^ _ have	26
^ _ he	-57
^ _ head	-11
^ _ heart	-28
^ _ herz	-11
^ _ heute	-19
^ _ hey	-14
^ _ hiding	17
^ _ himself	14
^ _ history	-13
^ _ hit	10
^ _ hits	49
^ _ hoje	-14
^ _ hope	29
^ _ how	15
^ _ hung	-18
^ _ hurts	-17
^ _ i	-19
^ _ if	-16
^ _ ignore	-10
^ _ ignored	19
^ _ ignores	-13
^ _ ihm	-30
^ _ il	14
^ _ ill	11
^ _ imagine	11
^ _ imagining	21
^ _ in	-29
^ _ intente	12
^ _ intrusive	-16
^ _ ist	-20
^ _ it	-35
^ _ its	-11
^ _ jana	13
^ _ judge	-12
^ _ jumped	16
^ _ juntos	-11
^ _ just	23
^ _ kann	-16
^ _ keep	-29
^ _ keeps	22
^ _ kept	-13
^ _ kicking	10
^ _ kid	10
^ _ kids	10
^ _ kill	31
^ _ killed	-17
^ _ kind	12
^ _ kinder	24
^ _ kissed	-12
^ _ knew	-12
^ _ know	24
^ _ knows	13
^ _ ko	20
^ _ konnte	17
^ _ l	-22
^ _ la	17
^ _ las	32
^ _ lasst	24
^ _ last	56
^ _ lauert	21
^ _ leave	-35
^ _ leaves	32
^ _ leben	-11
^ _ left	-43
^ _ letter	-10
^ _ letters	29
^ _ lieber	20
^ _ liebsten	26
^ _ liebt	-18
^ _ lied	-24
^ _ life	11
^ _ ligar	-27
^ _ ligou	-10
^ _ like	36
^ _ liked	-27
^ _ liking	-12
^ _ little	-12
^ _ lived	21
^ _ llamar	-16
^ _ llamarla	-10
^ _ llame	-17
^ _ llamo	-19
^ _ lo	-10
^ _ locked	28
^ _ locks	-10
^ _ long	11
^ _ look	16
^ _ looked	35
^ _ lost	-22
^ _ lot	14
^ _ love	-16
^ _ luck	-11
^ _ lui	-11
^ _ mabuhay	27
^ _ mach	12
^ _ machuco	25
^ _ made	40
^ _ mais	24
^ _ makes	13
^ _ mal	-41
^ _ man	15
^ _ mandar	-12
^ _ mandou	-13
^ _ mann	23
^ _ manque	-22
^ _ mari	14
^ _ marido	13
^ _ mas	15
^ _ matar	57
^ _ matarme	20
^ _ me	-13
^ _ mean	10
^ _ mec	12
^ _ medo	24
^ _ mein	-15
^ _ meine	-23
^ _ mejor	10
^ _ menace	34
^ _ mensagem	-12
^ _ mes	29
^ _ message	-18
^ _ messaged	-28
^ _ messages	-17
^ _ met	-10
^ _ mi	-35
^ _ might	-13
^ _ miss	-22
^ _ mit	-14
^ _ mochte	12
^ _ moi	-25
^ _ more	11
^ _ morirme	21
^ _ morning	34
^ _ morrer	37
^ _ morta	18
^ _ mourir	40
^ _ moved	-17
^ _ movie	-18
^ _ much	-23
^ _ mucho	-15
^ _ mudar	-12
^ _ muerta	26
^ _ mujer	-11
^ _ mum	10
^ _ mundo	32
^ _ muss	-21
^ _ must	44
^ _ my	28
^ _ myself	36
^ _ na	52
^ _ nacht	22
^ _ name	11
^ _ namorada	-12
^ _ nang	28
^ _ nao	21
^ _ ne	-16
^ _ neighbor	22
^ _ never	-45
^ _ new	-17
^ _ nice	20
^ _ night	12
^ _ nobody	-27
^ _ noch	15
^ _ not	-17
^ _ note	47
^ _ nothing	32
^ _ notifications	-13
^ _ novio	17
^ _ now	10
^ _ nunca	-18
^ _ o	-27
^ _ of	39
^ _ off	-10
^ _ oft	10
^ _ often	-21
^ _ ok	-17
^ _ old	22
^ _ one	15
^ _ only	26
^ _ or	-22
^ _ os	36
^ _ otra	34
^ _ ou	21
^ _ out	-34
^ _ over	-30
^ _ owes	-12
^ _ pain	14
^ _ parents	-12
^ _ part	-11
^ _ partner	12
^ _ pas	24
^ _ passed	-37
^ _ past	-17
^ _ pastillas	16
^ _ peaceful	14
^ _ pelo	11
^ _ pensado	18
^ _ pensando	43
^ _ pense	16
^ _ people	-31
^ _ permanent	25
^ _ peur	26
^ _ pick	10
^ _ picked	25
^ _ picturing	17
^ _ plan	29
^ _ planning	13
^ _ plans	-10
^ _ pleure	-24
^ _ plus	-22
^ _ police	-10
^ _ por	13
^ _ pour	27
^ _ pray	23
^ _ promised	-10
^ _ proud	-15
^ _ pular	21
^ _ pulled	-10
^ _ pushed	47
^ _ pushes	12
^ _ put	41
^ _ que	27
^ _ quiet	-15
^ _ quis	-11
^ _ quit	18
^ _ quitte	-20
^ _ raised	10
^ _ rang	-21
^ _ raped	42
^ _ reach	-10
^ _ reached	-15
^ _ read	-13
^ _ reads	16
^ _ ready	44
^ _ really	21
^ _ reason	18
^ _ registrar	-11
^ _ relapsed	19
^ _ remedios	23
^ _ reminders	-13
^ _ replaying	-19
^ _ replied	-14
^ _ reply	-14
^ _ rest	34
^ _ revenge	-13
^ _ rings	18
^ _ ritze	15
^ _ ruf	-10
^ _ s	10
^ _ sagt	16
^ _ said	19
^ _ sat	-16
^ _ saturday	13
^ _ saw	-22
^ _ say	-17
^ _ says	20
^ _ scared	-30
^ _ scarifie	15
^ _ schlaftabletten	33
^ _ schlagt	49
^ _ schluss	10
^ _ schon	24
^ _ scratches	38
^ _ se	-21
^ _ see	-28
^ _ seems	36
^ _ seguir	28
^ _ sein	-12
^ _ seine	-11
^ _ self	61
^ _ semana	-11
^ _ send	-22
^ _ sending	-13
^ _ sends	28
^ _ sens	-26
^ _ sent	-26
^ _ she	-42
^ _ shot	-19
^ _ si	13
^ _ sick	-15
^ _ sie	-12
^ _ since	20
^ _ sind	15
^ _ sinto	-17
^ _ sister	13
^ _ sit	-22
^ _ slap	12
^ _ slapped	62
^ _ slaps	31
^ _ sleep	-30
^ _ sleeping	11
^ _ slept	-17
^ _ slide	14
^ _ smash	26
^ _ snooze	-13
^ _ so	-23
^ _ sobro	24
^ _ social	-21
^ _ soeur	18
^ _ some	-18
^ _ somebody	-10
^ _ sometimes	20
^ _ son	-22
^ _ sorry	-28
^ _ sounds	38
^ _ split	-19
^ _ spring	10
^ _ standing	14
^ _ starve	12
^ _ stehe	15
^ _ steht	11
^ _ stepdad	23
^ _ stepfather	20
^ _ sterben	25
^ _ still	-26
^ _ stopped	26
^ _ stops	22
^ _ su	-11
^ _ suicidal	30
^ _ suicidarme	18
^ _ suicidas	14
^ _ suicide	13
^ _ suicidio	11
^ _ suit	12
^ _ sumir	33
^ _ sure	10
^ _ survived	-13
^ _ swallowed	30
^ _ swear	46
^ _ t	-10
^ _ ta	23
^ _ tablets	27
^ _ tabletten	31
^ _ take	-34
^ _ taken	29
^ _ takes	11
^ _ taking	16
^ _ talking	-18
^ _ team	-14
^ _ tell	-13
^ _ tells	-10
^ _ tengo	29
^ _ tentei	27
^ _ ter	12
^ _ terminar	-10
^ _ text	-38
^ _ texting	-24
^ _ texts	-30
^ _ than	-10
^ _ thank	10
^ _ that	-44
^ _ the	-15
^ _ them	-10
^ _ then	-22
^ _ therapist	-12
^ _ there	10
^ _ these	11
^ _ they	-12
^ _ this	-45
^ _ thought	-39
^ _ threatening	10
^ _ threatens	28
^ _ threw	31
^ _ throws	14
^ _ time	64
^ _ tire	29
^ _ tired	-15
^ _ to	-33
^ _ todas	17
^ _ today	-26
^ _ todo	-31
^ _ todos	39
^ _ told	-30
^ _ tome	23
^ _ tonight	-11
^ _ took	-30
^ _ touches	20
^ _ tracks	25
^ _ train	-15
^ _ traiu	-13
^ _ tranquila	-14
^ _ trapped	-14
^ _ treated	-13
^ _ tried	37
^ _ triste	-20
^ _ turned	-11
^ _ tut	-23
^ _ twisted	14
^ _ two	-12
^ _ typed	-10
^ _ typing	-16
^ _ uberlege	11
^ _ uma	50
^ _ unblocked	-14
^ _ uncle	11
^ _ und	-10
^ _ uns	12
^ _ unsafe	12
^ _ up	-38
^ _ urges	15
^ _ us	-31
^ _ used	-22
^ _ vejo	22
^ _ veo	18
^ _ ver	-13
^ _ verfolgt	15
^ _ vermisse	-21
^ _ veux	-33
^ _ vida	-18
^ _ vie	25
^ _ viewed	-11
^ _ vive	10
^ _ viver	22
^ _ vivir	13
^ _ vontade	10
^ _ vor	24
^ _ vou	-15
^ _ voudrais	25
^ _ voy	15
^ _ waiting	10
^ _ wake	-29
^ _ waking	14
^ _ walked	-15
^ _ wan	29
^ _ want	-12
^ _ wants	-63
^ _ ware	20
^ _ waren	19
^ _ was	-33
^ _ way	-15
^ _ we	-23
^ _ weird	-10
^ _ werde	-18
^ _ were	-16
^ _ when	-20
^ _ where	-23
^ _ while	-24
^ _ wife	-22
^ _ will	-38
^ _ with	-10
^ _ without	23
^ _ word	25
^ _ work	-20
^ _ worked	-16
^ _ world	21
^ _ worry	-27
^ _ worst	-10
^ _ worth	17
^ _ worthless	-11
^ _ would	-27
^ _ write	-10
^ _ writes	-10
^ _ writing	10
^ _ wrong	-12
^ _ wrote	-36
^ _ wunschte	21
^ _ wurde	15
^ _ y	-23
^ _ ya	-13
^ _ year	-10
^ _ you	-44
^ _ your	-27
^ _ zu	13
^ _ •	-84
^ a	-12
^ about	-13
^ adeus	28
^ adieu	34
^ adios	53
^ afraid	-15
^ after	-18
^ all	-22
^ and	13
^ anoche	22
^ apaga	-12
^ are	-12
^ at	14
^ ate	28
^ ayoko	27
^ back	-17
^ because	-33
^ been	67
^ being	16
^ best	-10
^ bitte	-14
^ blade	25
^ book	-10
^ borra	-12
^ bought	15
^ burned	10
^ by	29
^ ca	-15
^ call	-22
^ cancel	18
^ clear	-10
^ close	-10
^ come	-11
^ cried	-10
^ day	-18
^ death	34
^ deixa	-10
^ delete	-23
^ despues	-10
^ dice	33
^ do	-32
^ does	33
^ dog	12
^ done	13
^ drunk	-19
^ edit	16
^ efface	-15
^ ele	71
^ ella	-10
^ elle	-26
^ er	63
^ erase	-18
^ esta	39
^ estoy	19
^ eu	23
^ every	17
^ everyday	17
^ everyone	-10
^ ex	20
^ existing	20
^ explain	-17
^ finally	-14
^ find	-24
^ fine	-12
^ for	14
^ forgive	-12
^ found	26
^ fuck	-17
^ get	-22
^ give	-17
^ go	-24
^ good	-14
^ goodbye	30
^ got	10
^ guardei	25
^ guess	-15
^ gusto	22
^ habe	40
^ had	-21
^ have	-21
^ he	19
^ hello	-14
^ help	-22
^ heute	10
^ hey	-31
^ hi	-17
^ hoffentlich	12
^ hola	-13
^ honestly	33
^ how	-32
^ i	-27
^ if	20
^ il	59
^ ill	45
^ in	-11
^ is	-18
^ it	-135
^ its	34
^ j	54
^ ja	34
^ je	25
^ just	-27
^ k	-10
^ keep	10
^ kill	33
^ killing	12
^ kind	24
^ la	-31
^ lass	-14
^ last	52
^ lately	11
^ le	-43
^ leave	-27
^ left	-11
^ let	-19
^ life	27
^ like	28
^ living	15
^ llevo	15
^ lo	-11
^ losch	-14
^ lost	30
^ ma	32
^ make	16
^ maybe	-11
^ meine	10
^ meu	22
^ mi	18
^ minha	-27
^ mir	10
^ mon	37
^ must	-17
^ my	-25
^ nao	-29
^ need	-11
^ ngl	11
^ nice	-12
^ ninguem	20
^ no	-36
^ none	13
^ nothing	-17
^ now	11
^ oh	-20
^ ohne	21
^ ojala	64
^ ok	-28
^ okay	-18
^ on	-25
^ once	21
^ only	38
^ our	-31
^ over	18
^ paid	35
^ part	18
^ pause	-13
^ penso	24
^ picked	24
^ pienso	27
^ por	-22
^ prefiero	10
^ pretty	11
^ put	-16
^ que	-20
^ queria	51
^ quero	24
^ quiero	-12
^ quisiera	18
^ quit	-15
^ ready	45
^ relapsed	44
^ remove	-16
^ s	20
^ scared	21
^ schreib	-10
^ see	43
^ self	-12
^ sent	-10
^ seriously	28
^ she	10
^ should	-29
^ show	-33
^ si	41
^ siento	20
^ sleep	-10
^ so	22
^ soll	-21
^ solo	13
^ some	12
^ sometimes	63
^ sorry	-58
^ standing	31
^ started	18
^ stop	-39
^ suicide	-11
^ supprime	-10
^ swallowed	38
^ talk	-10
^ tanto	19
^ ten	-18
^ tengo	48
^ tenho	37
^ tentei	11
^ terminei	-13
^ text	-10
^ thank	34
^ that	-63
^ the	-49
^ there	37
^ these	-13
^ they	29
^ thinking	-14
^ tired	13
^ to	12
^ today	-14
^ told	38
^ tomei	53
^ tonight	47
^ too	-12
^ took	66
^ tried	30
^ trying	-15
^ tu	-10
^ turn	-12
^ two	19
^ ugh	-14
^ voltei	24
^ volvi	37
^ vou	52
^ voy	18
^ waiting	20
^ want	22
^ we	-113
^ weapon	41
^ went	-14
^ what	-23
^ whenever	17
^ where	-25
^ which	26
^ who	-27
^ why	36
^ wie	-18
^ will	-11
^ wipe	-20
^ wir	-13
^ wish	24
^ with	-10
^ worst	-12
^ would	10
^ wozu	17
^ write	-16
^ wrote	28
^ ya	43
^ you	-52
^ your	-16
^ •	54
a	24
a _ $	-53
a _ 8	-11
a _ a	47
a _ about	-17
a _ account	15
a _ against	-11
a _ and	14
a _ anoche	18
a _ as	-25
a _ at	15
a _ attack	16
a _ avec	20
a _ bon	11
a _ boyfriend	-11
a _ but	-23
a _ casa	-11
a _ chat	12
a _ con	26
a _ cortar	24
a _ dano	21
a _ de	-10
a _ el	17
a _ everyone	11
a _ eye	22
a _ family	-10
a _ for	-12
a _ get	10
a _ girlfriend	-10
a _ go	-10
a _ have	-13
a _ he	27
a _ her	19
a _ hier	11
a _ his	17
a _ i	34
a _ if	-15
a _ in	29
a _ j	-10
a _ je	13
a _ l	12
a _ last	14
a _ like	17
a _ lo	21
a _ look	10
a _ los	21
a _ lui	22
a _ man	-23
a _ me	39
a _ mierda	-10
a _ moi	-11
a _ my	59
a _ night	17
a _ ninos	-10
a _ novio	20
a _ now	-38
a _ nuevo	20
a _ of	12
a _ or	-21
a _ otra	-11
a _ page	-10
a _ people	-16
a _ person	-21
a _ pills	32
a _ que	28
a _ request	-11
a _ says	10
a _ self	16
a _ si	20
a _ te	18
a _ that	-30
a _ they	20
a _ time	-26
a _ to	-19
a _ today	22
a _ todo	14
a _ tuer	13
a _ two	-11
a _ under	21
a _ vida	28
a _ viva	10
a _ wants	-10
a _ where	31
a _ who	10
a _ will	-11
a _ with	-13
a _ woman	-11
a _ would	15
a _ you	-18
a acabar	14
a baby	-11
a bad	-18
a bat	32
a black	22
a boyfriend	11
a break	-27
a bridge	13
a bullet	25
a bunch	14
a car	17
a casa	-12
a child	-24
a cortarme	23
a coward	24
a date	51
a day	17
a death	-12
a dit	12
a divorce	-18
a dormir	-10
a e	18
a ecrit	-23
a etranglee	35
a fight	15
a final	11
a frappee	36
a friend	27
a girlfriend	-14
a glass	12
a good	-13
a goodbye	20
a gps	17
a gun	57
a hacerme	21
a hammer	30
a handful	18
a hard	-21
a human	13
a ir	-14
a knife	48
a la	-16
a laisse	-10
a las	-16
a lawyer	-14
a letter	-22
a liar	-12
a list	-24
a little	-12
a long	-26
a los	-10
a man	28
a matar	40
a me	52
a meme	-14
a mess	-16
a message	-13
a mi	-32
a minha	14
a mistake	-10
a monster	-13
a movie	-11
a nadie	14
a new	-22
a next	16
a nice	-12
a night	14
a nightmare	-11
a note	12
a nurse	-17
a part	-18
a person	12
a photo	20
a pic	26
a plan	41
a quitte	-16
a quittee	-15
a quoi	10
a really	-10
a relationship	11
a relief	22
a rompu	-11
a rope	65
a seguir	15
a ser	-12
a stranger	-16
a suicide	24
a terminal	30
a todos	39
a truck	24
a waste	31
a way	-18
a while	-31
a wonderful	-12
a world	10
a year	-16
ab	12
abend	-11
abend $	-11
able	-12
able to	-12
about	-30
about _ $	-43
about _ a	29
about _ all	14
about _ and	-14
about _ being	13
about _ day	18
about _ dead	20
about _ her	34
about _ here	13
about _ into	19
about _ it	30
about _ kids	-12
about _ my	28
about _ myself	11
about _ night	-11
about _ summer	-11
about _ terminal	30
about _ thoughts	-15
about _ to	10
about _ wall	33
about _ •	-14
about being	15
about death	28
about ending	15
about him	-16
about hurting	19
about it	-20
about jumping	10
about just	13
about killing	46
about last	-21
about me	-54
about money	-14
about my	-35
about not	16
about overdosing	19
about suicide	10
about the	-28
about to	-36
about walking	17
about wanting	11
about what	-19
abue*	-13
abus*	91
abused _ a	-11
abused by	16
abusing	22
abusing me	22
abusive	60
abusive $	10
abusive _ and	32
abusive _ do	16
abusive _ i	29
abusive and	13
abusive marriage	15
abusive relationship	15
acab*	60
acaba	10
acabar	68
acabar _ $	25
acabar _ a	16
acabar _ esta	13
acabar _ mi	13
acabar _ minha	16
acabar _ todo	21
acabar _ tudo	17
acabar _ vida	13
acabar com	34
acabar con	34
acabo	-13
acabou	-16
account	-33
account $	-21
account and	-10
accounts	35
accounts and	11
aches	-12
aches _ think	-10
acid	38
acid _ face	20
acid _ her	38
acid on	27
acor*	27
acordar	31
acordar $	18
acordar _ $	12
acordar _ mais	12
acordar nunca	12
acro*	17
across	17
across the	17
acti*	-10
actu*	-10
actually _ out	-14
add	-14
add _ to	-14
addi*	51
addicted	14
addicted to	14
adel*	-11
adelante	-11
adelante $	-11
adeus	28
adieu	64
adieu $	16
adios	53
adios _ $	27
adios _ todos	26
adios a	26
affaires	-10
affairs	11
affairs _ order	11
affe*	-22
affects	-11
affects _ $	-11
afra*	-22
afraid	-22
afraid $	33
afraid _ $	-20
afraid _ being	-15
afraid _ go	19
afraid _ might	10
afraid _ up	-11
afraid _ will	-24
afraid i	14
afraid of	-32
afraid that	-25
afraid to	21
after	47
after _ $	21
after _ attempt	14
after _ days	13
after _ her	10
after _ months	-26
after he	18
after his	10
after my	11
after that	-12
after tonight	26
agai*	16
again	51
again _ again	-11
again _ am	13
again _ i	17
again _ night	14
again at	-21
again but	20
again i	-14
again last	14
again lol	15
against	16
against _ wall	25
against me	-17
against the	32
agar*	14
agarro	14
agarro _ cuello	14
agarro del	14
age	-12
age $	-12
ago	-37
ago _ now	-13
ago _ the	-14
agora	-13
aguanto $	10
aguanto _ $	-12
ahora	-11
ai	10
ai _ $	-22
ai _ au	-18
ai _ cachets	12
ai _ coeur	-11
ai _ d	-21
ai _ de	39
ai _ des	21
ai _ etre	-23
ai _ faim	-10
ai _ hier	-10
ai _ idees	14
ai _ les	28
ai _ lui	-11
ai _ me	30
ai _ numero	-11
ai _ raison	10
ai _ rentrer	13
ai _ son	-13
ai avale	15
ai deja	10
ai des	14
ai envie	22
ai mal	-19
ai pas	-12
ai peur	12
ai pleure	-15
ai pris	12
ai quitte	-20
ai son	-10
ai tout	14
aime	-18
aime _ $	-11
aime*	22
aimerais	22
air	21
air $	17
ajuda	-27
ajuda $	-19
ako	60
ako _ ex	17
ako _ ko	17
alarm	-12
alarm _ $	-10
alarm for	-10
alive	163
alive $	102
alive _ $	32
alive _ much	15
alive _ my	10
alive and	-12
alive because	13
alive so	15
all	13
all _ $	-22
all _ and	-22
all _ friends	12
all _ i	-38
all _ in	16
all _ me	-12
all _ messages	12
all _ money	21
all _ my	29
all _ no	15
all _ now	-14
all _ so	22
all _ stop	17
all _ the	45
all _ them	13
all _ time	-39
all _ to	-17
all _ work	-10
all _ you	16
all be	15
all day	-24
all evening	-13
all letters	17
all my	-15
all night	12
all of	36
all our	14
all over	17
all the	-39
alle	37
alle _ $	12
alle*	-16
allein	-16
allein $	-11
allem	12
alles _ $	-14
alles _ mich	-13
allowance	-14
allowed	21
allowed _ her	-12
allowed _ my	11
allowed _ see	11
allowed to	24
alone	-28
alone $	-43
alone _ $	-10
alone _ i	11
alone _ of	-15
alone _ rest	-21
alone and	10
alone forever	-16
alone tonight	-15
alone when	17
alone with	22
along	-35
alre*	44
already	44
already _ and	11
already _ goodbye	10
already said	10
alt	11
alwa*	-47
always	-47
always $	-11
always _ $	-29
always _ me	-13
am $	-16
am 15	11
am 23	15
am 30	-13
am _ abused	11
am _ abusive	20
am _ afraid	15
am _ alive	40
am _ allowed	14
am _ alone	17
am _ an	18
am _ and	-39
am _ angry	18
am _ at	-31
am _ back	10
am _ be	-19
am _ because	16
am _ bed	-11
am _ being	-42
am _ bridge	19
am _ burden	31
am _ burn	17
am _ bus	-10
am _ dead	15
am _ did	11
am _ die	-38
am _ do	21
am _ done	-10
am _ eating	-10
am _ eggshells	26
am _ end	15
am _ enough	-15
am _ for	27
am _ go	52
am _ going	16
am _ good	-22
am _ happy	-18
am _ her	-20
am _ him	18
am _ his	20
am _ home	-12
am _ hour	12
am _ hurt	31
am _ i	40
am _ ich	18
am _ ill	-12
am _ in	-15
am _ it	-24
am _ jump	15
am _ just	-16
am _ leave	11
am _ life	28
am _ living	25
am _ lose	-30
am _ losing	-23
am _ make	24
am _ me	-22
am _ might	10
am _ my	38
am _ myself	-34
am _ now	-16
am _ of	11
am _ off	21
am _ on	33
am _ ready	-20
am _ safe	23
am _ see	-11
am _ shock	-18
am _ since	-13
am _ stalked	18
am _ starting	-13
am _ station	11
am _ still	19
am _ supposed	-11
am _ sure	-10
am _ tell	-13
am _ text	-12
am _ that	45
am _ the	33
am _ there	17
am _ this	-12
am _ thoughts	11
am _ tired	26
am _ to	34
am _ today	-16
am _ ware	11
am _ waste	37
am _ well	-11
am _ what	28
am _ when	-12
am _ will	18
am _ write	-14
am _ •	-35
am about	-27
am afraid	17
am alone	18
am at	30
am back	10
am being	14
am dead	26
am devastated	-12
am disappointed	31
am doing	-12
am done	10
am driving	14
am drunk	-17
am dying	-20
am ending	15
am every	12
am fine	12
am going	36
am gone	41
am hiding	17
am i	-14
am in	10
am jealous	-13
am just	26
am liebsten	26
am nervous	-10
am not	-38
am nothing	22
am old	16
am on	27
am pregnant	-16
am proud	-15
am ready	47
am safe	-27
am sick	-12
am sorry	13
am terrified	22
am tired	-18
am too	-12
am walking	19
am without	-11
am writing	10
am •	-10
ama	-19
ama _ $	-12
ama mais	-12
aman*	-11
amanha	-11
ambu*	13
ambulance	13
amea*	47
ameaca	26
ameaca _ $	11
ameacou	21
ameacou _ $	18
ameacou _ matar	21
ameacou se	16
amen*	37
amenaza	29
amenaza _ $	11
amenaza _ mis	12
amenaza con	29
amig*	-10
amiga $	-14
amiga _ que	10
amiga disse	10
amigos $	-10
amis	-21
amis $	-13
amo	-20
amo $	-14
an	25
an _ and	29
an _ i	-14
an _ in	10
an _ marriage	15
an _ my	11
an _ of	-16
an _ on	-10
an _ relationship	15
an abusive	25
an accident	11
an attempt	14
an email	-18
an empty	-13
an hour	15
an idiot	-11
an order	-12
an selbstmord	28
an sie	-11
and	72
and _ $	-39
and _ a	68
and _ about	17
and _ abusive	21
and _ affects	-11
and _ again	-29
and _ all	-12
and _ alone	15
and _ am	-13
and _ and	22
and _ answering	16
and _ are	-24
and _ as	-14
and _ at	-20
and _ away	-10
and _ awful	-14
and _ back	15
and _ be	11
and _ because	11
and _ being	-16
and _ bottle	19
and _ called	10
and _ calm	13
and _ came	16
and _ can	-23
and _ come	17
and _ cut	30
and _ de	15
and _ did	-12
and _ disappears	-23
and _ do	-16
and _ done	13
and _ drunk	13
and _ envie	10
and _ feel	-39
and _ fell	10
and _ fine	15
and _ for	-25
and _ from	-10
and _ going	20
and _ good	-11
and _ has	33
and _ have	61
and _ her	13
and _ him	-10
and _ his	11
and _ hits	-12
and _ house	-20
and _ how	-15
and _ i	59
and _ in	10
and _ is	50
and _ it	-27
and _ its	23
and _ kill	16
and _ know	47
and _ left	-14
and _ life	-23
and _ like	-11
and _ look	18
and _ lost	-15
and _ love	25
and _ me	54
and _ might	15
and _ mom	21
and _ my	46
and _ myself	15
and _ never	-18
and _ night	10
and _ not	-13
and _ nothing	-18
and _ of	-27
and _ off	17
and _ on	-19
and _ one	10
and _ only	10
and _ out	-17
and _ outside	29
and _ over	-16
and _ parents	13
and _ pas	-14
and _ phone	36
and _ plus	22
and _ ready	12
and _ safe	-21
and _ said	-19
and _ see	16
and _ she	-21
and _ should	20
and _ sleep	-21
and _ something	-19
and _ sort	-10
and _ stay	-10
and _ still	50
and _ stopped	-13
and _ sun	-14
and _ text	10
and _ the	21
and _ think	-14
and _ time	10
and _ today	26
and _ told	-13
and _ took	-12
and _ up	-15
and _ want	17
and _ wants	26
and _ was	-16
and _ went	-10
and _ what	-14
and _ when	61
and _ where	22
and _ wife	-12
and _ will	62
and _ wish	11
and _ yet	-15
and _ •	65
and a	24
and all	-16
and be	18
and beat	14
and begged	10
and breaks	14
and came	12
and cried	-38
and deleted	-11
and did	-10
and drink	-14
and feel	-24
and has	13
and have	-20
and he	14
and her	25
and hit	11
and honestly	13
and i	-35
and is	27
and it	-24
and its	18
and keeps	31
and kill	-10
and look	-11
and lost	-10
and maybe	16
and me	14
and mine	-12
and more	22
and my	-12
and never	50
and nobody	-13
and nothing	-10
and now	-26
and said	20
and say	-12
and says	42
and scared	-17
and see	-19
and sometimes	-15
and still	-10
and takes	10
and talk	-12
and texted	-12
and that	17
and the	10
and then	27
and think	17
and to	-14
and turned	21
and turns	-11
and verbally	12
and wake	-15
and wrote	19
and you	-11
and •	37
ande*	-29
andern	-13
andern $	-10
ange*	-41
anger	-38
anger _ i	-17
anger issues	-19
angerufen	-28
angerufen $	-22
angry	13
angry $	-20
angry _ could	17
angry _ i	15
angry _ my	12
angry _ myself	-14
angry at	-13
angry i	27
angry that	20
angst	51
angst $	16
angst _ $	-16
angst _ meinem	11
angst _ mir	40
angst dass	27
anim*	-14
animals	-13
anniversary $	11
anoc*	28
anoche	28
anoche $	11
anoche intente	12
anos	-34
anos $	-10
anot*	14
another	14
another _ $	30
another _ of	21
another christmas	-13
another day	11
anru*	-22
anrufen	-21
anrufen $	-18
ans	-13
answ*	-59
answer	-42
answer $	-19
answer _ $	-17
answer _ last	11
answered	-20
answering	18
answering $	12
answers	-15
anti*	-11
antidepressants	-11
antw*	-14
anxi*	-17
anxiety	-17
anxiety and	-11
any	14
any _ $	28
any _ of	-18
any _ way	-13
any more	22
anybody $	-10
anymore _ $	-11
anymore _ it	11
anymore _ want	14
anymore i	23
anyo*	39
anyone	39
anyone $	-18
anyone _ just	11
anyone again	-12
anyone reads	10
anything	-14
anything _ $	-22
anything _ do	11
anything _ i	23
anything _ me	11
anything _ myself	-27
anything _ not	11
anything _ think	11
anything _ to	25
anything but	28
anything to	-33
anytime	13
anyway	18
apaga	-18
apaga _ $	-15
apareceu	14
apareceu aqui	14
apart	-14
apol*	-18
apologize	-14
apologized $	10
apologized to	-10
app	13
appe*	-99
appele	-17
appelee	-10
appeler	-40
appeler $	-16
appeler _ $	-21
appelle	-11
appetite	-10
appo*	-10
appointment	-10
appr*	-23
april	-13
aqui	74
aqui $	17
aqui _ $	18
arbe*	-10
arbeit	-10
arbeit $	-12
are	-16
are $	-21
are _ going	-10
are _ in	16
are _ the	27
are _ with	-13
are at	11
are back	10
are covered	14
are dead	-12
are enough	21
are in	26
are on	11
are right	10
are the	-11
are you	-29
argue	14
arm	91
arm $	17
arm _ $	16
arm _ feel	13
arm _ he	17
arms	59
arms _ bleed	13
arms _ they	28
arms are	12
arms until	24
arou*	26
around	26
around $	16
around _ longer	12
around for	20
arra*	15
arre*	-42
arrepiento	-14
arrepiento $	-14
arrete	-10
arri*	-15
arrive	-13
arrive _ a	-13
arrive pas	-13
as	-54
as _ $	-29
as _ am	-19
as _ child	-16
as _ i	-19
as _ in	-11
as _ the	24
as a	-21
as criancas	-12
as i	-21
as my	-15
aside	-13
ask	-15
ask _ $	21
ask _ day	-10
ask _ he	-15
ask _ is	-10
ask _ tomorrow	21
ask for	22
ask me	19
ask my	-13
ask myself	-14
asked	-78
asked _ $	-13
asked _ and	10
asked _ i	-35
asked _ if	-15
asked _ was	-17
asked if	-19
asked me	-32
asked to	-12
aski*	-58
asking	-58
asking _ $	-20
asking _ i	-16
asking myself	-22
asks	-14
asle*	25
asleep	25
asleep $	10
asleep _ never	13
asleep _ wake	13
asleep and	16
assa*	13
at	-46
at 38	-19
at 3am	28
at 4	-11
at 6	-14
at _ $	-26
at _ dads	18
at _ day	11
at _ door	-25
at _ end	-12
at _ for	-18
at _ grave	17
at _ i	-35
at _ kids	-12
at _ on	12
at _ page	-12
at _ parents	-11
at _ party	-26
at _ point	16
at _ profile	-10
at _ river	19
at _ she	10
at _ story	-10
at _ to	12
at _ tracks	38
at _ work	18
at all	13
at birth	10
at everything	18
at her	-23
at him	-12
at home	-26
at it	10
at me	53
at my	12
at myself	-17
at peace	16
at the	35
ate _ $	-12
atta*	13
attack	16
attacks	10
attacks me	10
atte*	91
attempt	27
attempt _ am	15
attempt _ i	15
attempt and	17
attempted	57
attempted _ $	49
attempted _ times	12
attempted twice	15
attr*	-10
attracted	-10
au	-12
auch	18
audio	-14
auf $	36
auf _ $	-10
auf _ brucke	15
auf _ zu	-10
aufgeschnitten	10
aufgeschnitten $	10
aufh*	-18
aufhoren	-14
aufhoren _ $	-11
aufhoren _ weinen	-11
aufhoren zu	-11
aufw*	38
aufwachen	38
aufwachen $	33
aujo*	-16
aujourd	-16
aujourd hui	-16
aunt	-14
aus	20
ausg*	-10
ausgezogen	-10
autre	-11
autre $	-11
avale	27
avec _ couteau	20
avec _ enfants	-10
avec les	-10
avec lui	13
avec un	20
awake	-15
away	-67
away $	-22
away _ and	28
away _ i	-39
away _ the	-13
away and	-25
away my	29
awful	-23
awful _ people	-16
awful things	-12
ayoko	27
ayoko _ mabuhay	27
ayuda	-14
ayuda $	-12
baby	40
baby $	20
baby _ $	-21
baby _ him	17
baby came	-10
back	-66
back _ $	-27
back _ his	10
back _ i	-12
back _ wanted	-11
back _ with	-13
back and	-20
back on	-10
back or	14
back then	-20
back to	10
back together	-13
bad $	23
bad _ i	-10
bad _ my	-21
bad _ now	12
bad right	12
badly	-20
balc*	21
balcony	21
bang*	35
banging	35
banging _ door	24
banging _ the	28
banging on	35
bar	-17
bat	61
bat $	39
bat _ am	14
bat _ i	14
bat and	14
bate	13
bateu	51
bateu $	27
bateu _ $	16
bath $	11
bath*	30
bathroom	30
bathroom _ is	13
bathroom he	13
bathroom with	15
be	48
be _ a	12
be _ again	-32
be _ anymore	28
be _ burden	-13
be _ dead	13
be _ end	-14
be _ for	-21
be _ forever	-13
be _ his	-26
be _ i	29
be _ if	-10
be _ in	-13
be _ just	-11
be _ last	10
be _ me	12
be _ monday	15
be _ much	23
be _ my	15
be _ next	25
be _ now	12
be _ of	-17
be _ relief	18
be _ than	28
be _ the	-16
be _ this	17
be _ time	11
be _ tomorrow	13
be _ too	13
be a	25
be afraid	-11
be alive	31
be alone	-36
be around	22
be at	-22
be better	13
be dead	58
be devastated	-15
be done	28
be easier	10
be friends	-11
be gone	45
be happier	15
be happy	-17
be here	66
be honest	-17
be my	10
be over	27
be relieved	17
be sorry	14
be the	-21
be there	-45
be with	35
beat	98
beat _ $	17
beat _ dowry	12
beat _ for	12
beat _ he	15
beat _ out	15
beat _ up	13
beat him	32
beat me	42
beat the	19
beat*	24
beating	21
beating _ wife	23
beating his	23
beats	73
beats _ $	44
beats _ and	20
beats _ she	12
beats her	19
beats me	28
beau*	-34
beautiful	-33
beautiful $	-20
beca*	28
because	30
because _ $	15
because _ afraid	-12
because _ all	14
because _ do	14
because _ ex	-10
because _ her	16
because _ is	-12
because _ kids	15
because _ my	21
because _ not	21
because _ share	15
because _ the	-10
because _ to	-17
because _ want	-27
because he	-26
because my	-10
because of	32
because we	24
bed	-30
bed $	-18
bed _ $	-23
bed _ not	13
bed and	11
bedr*	28
bedroht	25
bedroht _ $	18
bedroht mich	25
been	56
been $	-11
been _ $	-16
been _ a	-29
been _ about	19
been _ and	17
been _ are	-17
been _ by	10
been _ down	-20
been _ from	10
been _ harming	17
been _ me	21
been _ of	11
been _ on	19
been _ the	33
been _ thoughts	14
been _ to	17
been _ with	16
been _ you	-18
been born	14
been calling	-10
been cutting	19
been depressed	-13
been drinking	10
been feeling	-11
been fighting	-16
been planning	13
been self	17
been sitting	15
been standing	12
been the	18
been thinking	15
been where	-17
befo*	29
before	30
before _ go	12
before and	14
before i	25
beg	-15
beg _ to	-23
begg*	-14
begged	-11
begged _ not	10
begged me	10
being	58
being _ $	12
being _ abused	11
being _ all	10
being _ anymore	14
being _ by	35
being _ is	-25
being _ much	18
being _ so	14
being a	17
being alive	88
being alone	-15
being around	-16
being dead	35
being here	31
being sad	-12
being stalked	18
being the	-14
believe	-19
believe it	-14
believe me	11
believes	19
believes _ $	19
believes _ man	16
believes a	16
belogen	-10
belogen $	-10
belong	11
belong _ this	11
belong _ world	11
belong in	11
belt	34
belt _ my	11
bere*	-15
bereue	-15
bereue _ $	-11
bereue es	-11
besser	11
best	-38
best _ $	-23
best _ and	-17
best _ i	-15
best _ me	25
best _ the	-12
betr*	-21
betrogen	-17
betrogen _ $	-12
bett*	-21
better	-17
better $	-42
better _ him	-20
better _ me	22
better _ than	12
better off	21
better without	36
bike	16
bills	38
bin	-21
bin $	10
bin _ nur	16
bin so	-11
birth $	12
birthday	-30
birthday $	-19
birthday and	-15
bit	13
bit _ today	14
bite	16
bitte	-25
blac*	17
black	39
black _ from	22
black eye	22
blade	72
blade _ $	15
blade _ my	25
blade _ the	21
blade again	15
blade is	21
blame	-18
blame _ $	-11
blame myself	-20
blea*	40
bleach	40
bled	14
blee*	29
bleed	48
bleed _ $	23
bleeds	10
bloc*	-46
block	23
block _ $	10
block _ and	12
block him	15
blocked	-46
blocked _ $	-26
blocked _ everywhere	-10
blocked him	-10
blocked me	-30
blood	28
blood _ me	19
blood _ the	-12
bloq*	-40
bloqueo	-13
bloqueo _ todo	-11
bloqueou	-15
blow	13
blow _ brains	12
blow _ out	12
blow my	15
body	38
body $	22
body _ just	16
body wants	10
boil*	19
boiling	22
boiling _ me	25
boite	33
book	-25
book _ a	-11
book me	-10
books	-10
bored	-20
born	55
born $	33
borr*	-15
borra	-12
boss	-25
boss _ me	-18
boss i	11
bot	-41
bot $	-38
both	25
both $	10
both _ $	12
both of	-10
bott*	13
bottle	13
bottle $	19
bottle _ $	17
bottle _ on	-11
bottle _ pills	10
bottle _ vodka	14
bottle _ wine	-15
bottle of	-10
boug*	66
bought	66
bought _ $	30
bought _ gun	15
bought _ rope	33
bought a	30
bought the	18
boul*	-11
boulot	-11
box $	-12
boxes	-22
boxes $	-19
boyf*	30
boyfriend	30
boyfriend $	25
boyfriend _ $	46
boyfriend _ a	11
boyfriend _ anger	-15
boyfriend _ ex	-19
boyfriend _ her	36
boyfriend _ his	-18
boyfriend _ issues	-15
boyfriend _ its	-10
boyfriend _ me	38
boyfriend _ want	-15
boyfriend _ with	10
boyfriend _ years	-13
boyfriend and	-18
boyfriend because	-10
boyfriend choked	12
boyfriend does	-11
boyfriend dumped	-11
boyfriend hits	42
boyfriend never	-10
boyfriend of	-10
boyfriend raped	13
boyfriend s	-13
boyfriend threatened	13
boys	19
boys _ the	17
brai*	12
brains	12
brains _ $	12
brains out	12
braz*	17
brazos	21
break	-11
break $	-12
break _ $	14
breakfast	-22
breakfast $	-18
breaking _ with	-13
breaking up	-11
breaks	13
breaks _ and	16
breaks things	13
breakup	-12
breathe	-25
breathe $	-19
breathing	28
brid*	66
bridge	70
bridge _ called	14
bridge _ me	14
bridge and	15
bridge i	10
brig*	-13
brin*	21
bring	24
bring _ $	30
bring _ um	42
bring mich	20
brings	16
bringt _ $	21
bringt _ um	35
bringt _ zum	-29
bringt sich	17
brise	-10
brok*	-27
broke _ $	-22
broke _ and	-11
broke _ last	21
broke _ me	-19
broke _ my	23
broke _ with	-21
broke _ wrist	-14
broke in	26
broke me	-12
broke my	12
broke up	-18
broken	-26
broken $	-10
broken _ $	-22
brot*	18
brother	18
brother _ and	13
brother _ his	-11
brother _ me	23
brother _ the	-11
brother died	14
brother is	19
bruc*	23
brucke	23
brucke _ springen	13
brui*	42
bruised	10
bruised $	10
bruises	32
bruises on	20
buddy	-14
bullet	19
bullet _ $	15
bullied	-11
bunch	14
bunch _ pills	14
bunch of	14
burden _ would	15
burden on	10
burg*	-19
burger	-19
burger $	-19
buri*	-10
buried	-10
burn	47
burn _ down	35
burn _ house	35
burn her	24
burn myself	23
burn*	35
burned	24
burned _ arm	13
burned _ so	12
burned _ with	21
burned my	10
burned myself	10
burning	11
burns	-18
bus	-25
but	-45
but _ $	-13
but _ about	21
but _ afraid	-11
but _ came	20
but _ can	-11
but _ in	15
but _ it	-13
but _ know	-29
but _ not	-13
but _ punches	10
but _ she	-11
but _ the	33
but _ think	31
but _ will	-13
but _ wish	16
but _ would	25
but he	16
but if	-11
but it	-34
but my	17
but that	20
but the	-29
but tonight	12
butt*	-11
button $	-13
buzz*	-23
buzzes	-23
buzzes $	-12
buzzes _ hope	-12
buzzes i	-12
by	30
by _ $	-35
by _ anyone	10
by _ boyfriend	30
by _ ex	26
by _ for	11
by _ i	31
by _ neck	10
by _ time	29
by _ you	18
by my	36
by the	36
bye	39
c	-12
ca _ est	19
cabi*	15
cabinet	15
cach*	38
cachets	19
cachets _ $	16
cachorro	19
cafe	-18
cake	-15
cake $	-12
call	-177
call $	-15
call _ $	-63
call _ and	-23
call _ i	-16
call _ if	-16
call _ night	-16
call her	-26
call him	-19
call me	-31
call my	-14
call*	-117
called	-58
called $	-13
called _ and	-17
called _ last	-14
called _ to	15
called he	21
called her	-11
called me	-16
calling	-57
calling $	-10
calling _ $	-28
calling him	-20
calling me	-11
calls _ a	14
calls _ and	10
calls _ ex	-12
calls _ she	-13
calls _ when	-19
calls _ worthless	11
calls me	23
calm	44
calm $	41
cama	-16
cama $	-13
camb*	-17
came	40
came _ close	14
came _ from	16
came _ my	-14
came _ the	15
came back	11
came in	11
came on	-10
came*	17
camera	10
can	-27
can $	12
can _ alone	-11
can _ anymore	20
can _ be	-25
can _ believe	-22
can _ breathe	-11
can _ cry	13
can _ do	-32
can _ eat	-11
can _ for	-13
can _ forgive	-16
can _ get	-14
can _ go	35
can _ have	21
can _ help	24
can _ ill	17
can _ imagining	28
can _ in	-19
can _ instead	15
can _ it	-44
can _ leave	17
can _ no	10
can _ on	30
can _ once	18
can _ promise	35
can _ say	11
can _ see	11
can _ sleep	-36
can _ stay	27
can _ stop	17
can _ tell	19
can _ this	-15
can _ to	22
can _ walk	10
can _ with	-10
can come	11
can finally	16
can i	-32
can stop	13
can you	-19
canc*	38
cancel	15
cancel my	26
cancer	21
cans*	17
cansada	13
cansada _ $	10
cansada de	19
car	24
car $	24
car _ $	-21
car _ her	13
car _ i	-23
car _ in	13
car _ me	22
car _ over	10
car i	-11
car outside	-11
car with	19
cara	28
card	-12
care	14
care $	-35
care _ $	-23
care _ happens	25
care _ i	42
care anymore	13
care if	25
care lol	-12
care of	13
care*	-14
carry	12
carta	17
carta _ despedida	18
carta de	18
carv*	42
carved	42
carved _ in	26
carved _ name	26
carved his	26
casa	-40
casa $	-22
casa _ $	-20
case	21
case $	10
cat	-33
cat $	-39
cat _ my	16
catch	18
catch myself	18
ce _ $	20
ce _ ai	-10
ce _ j	-10
ce _ je	-10
ce que	-20
ce soir	25
cease	12
cease _ $	12
celu*	21
celular	21
celular $	14
chah*	53
chahta	35
chair	15
cham*	-19
chamar	-11
chamar ele	-10
chan*	-82
chance	-23
chance $	-27
change	-43
change $	-31
change _ the	14
change my	-11
changed	-14
changed _ $	-15
char*	-13
chas*	-23
chase	-10
chat	-26
chat _ $	-18
chats	30
chea*	-52
cheap	-11
cheat	-12
cheated	-35
cheated $	12
cheated _ and	-12
cheated _ he	10
cheated _ me	-25
cheated _ my	-20
cheated _ with	-10
cheated on	-44
cheating	-15
chec*	-24
check	-44
check _ $	-37
check in	-23
checking	-19
checks my	11
chest	-15
chez _ $	-10
chez moi	17
chil*	-14
child	-21
child $	-13
children $	13
chok*	65
choked	67
choked _ $	14
choked _ last	11
choked me	39
chor*	-32
chorar	-30
chorar $	-29
chri*	-35
christmas	-35
christmas _ $	-16
christmas without	-10
chur*	-20
church	-20
church _ me	-18
church _ reject	-18
church will	-18
ciga*	21
cigarette	15
cima	18
cima _ $	18
class	-18
clea*	21
clean	22
clean _ months	23
clean for	22
cleaned	24
cleaned _ flat	22
cleaned the	22
clear	-14
cliff	30
cliff $	17
close	18
close to	17
closet	17
closure	-13
code	12
coeur	-16
coff*	-25
coffee	-23
coffee $	-16
coll*	-19
college	-25
college $	-18
com _ e	-13
com _ minha	14
com _ vida	14
com ela	-15
com ele	-12
com medo	13
com raiva	12
com tudo	17
com uma	12
come _ $	-21
come _ and	-11
come _ funeral	19
come _ me	10
come and	12
come back	17
come home	-23
come in	-10
come over	-13
come to	11
comer	-11
comes	30
comes _ $	-10
comes _ i	27
comes _ my	19
comes _ room	15
comes home	-14
comes into	15
comf*	14
comi*	-30
comigo	-18
comigo $	-11
comigo _ quero	14
comigo ontem	-10
coming	-12
coming _ $	-11
coming _ tonight	-10
comm*	-43
comment	-41
commented	-10
commented on	-10
commit	11
commit suicide	11
como	-50
como $	-12
como _ $	-31
como seguir	-20
comp*	25
compared	13
compared _ $	14
compared _ this	14
compared to	13
comprimidos	42
con	10
con _ $	40
con _ amiga	-10
con _ cuchillo	14
con _ de	-10
con _ esta	13
con _ fotos	12
con _ mis	12
con _ ninos	-10
con _ vida	13
con los	-10
con otro	-10
con todo	21
con un	14
conf*	-24
cons*	-33
conscience	-16
conscience $	-16
considered	-15
considered _ $	-15
considering	13
consigo	-10
cont*	-45
contact	-91
contact $	-25
contact _ $	-35
contact her	-11
contact me	-14
contacted	-10
contacts	-17
contacts $	-17
contestarle	-14
contestarle $	-12
continuar	29
continuar _ $	29
control	27
control and	22
controla	23
controla _ y	17
controla el	17
controlling	-21
controlling _ my	-12
controls	41
controls _ i	22
controls _ money	21
controls all	21
controls who	14
conv*	-35
conversation	-15
cook	-16
cook _ $	-12
cook for	-12
cook*	-10
copa*	16
copain	16
copain _ a	12
copain _ hier	-11
copain _ quitte	-12
copain _ rompu	-15
copain a	-15
copain m	18
cope	-32
cope with	-12
copine _ a	-15
copine m	-13
cops	14
cora*	-17
cort*	114
cortar	37
cortar _ $	20
cortarme	31
cortarme _ $	20
corte	11
corte _ $	16
corte _ vez	18
corte otra	18
cortei	11
cortei _ $	22
cortes	23
corto	55
cote	18
cote $	18
couch	-24
couch $	-14
could	-42
could _ $	-22
could _ and	10
could _ asleep	13
could _ have	20
could _ i	20
could _ it	-11
could _ my	15
could _ to	13
could _ would	-26
could fall	13
could kill	13
could not	15
could talk	-28
could tell	-10
coun*	-53
counselor	-24
counselor _ i	-16
country	-16
coupe	31
coupee	19
couple	-15
couples	-11
course	-12
course $	-12
court	-27
court _ $	-17
cousin	-11
cout*	20
couteau	20
couteau $	20
cove*	15
covered	15
cowa*	24
coward	24
coward $	20
craq*	-14
craque	-14
cras*	34
crash	12
crash $	16
crashes	21
crazy	-17
crazy $	-13
crea*	-13
cria*	-11
cried	-79
cried $	-34
cried _ $	-15
cried _ the	-12
cried for	-11
cried in	-15
cros*	15
crossed	15
crush	-14
crush _ $	-14
cry	-20
cry $	13
cry _ $	-27
cry _ the	-14
cry all	-10
cryi*	-40
crying	-40
crying $	-27
crying _ $	-20
crying saying	12
cuan*	12
cuando	15
cuando _ ella	18
cuando _ fue	-11
cuando se	-11
cuch*	14
cuchillo	14
cuchillo $	14
cuel*	14
cuello	14
cuen*	-10
cuenta	-10
cuis*	-10
cut	100
cut $	22
cut _ $	66
cut _ bad	16
cut _ chase	-10
cut _ last	14
cut _ night	10
cut _ right	12
cut again	13
cut is	22
cut my	-10
cut myself	26
cut so	16
cut to	-10
cuts	121
cuts _ do	21
cuts _ i	26
cuts and	37
cuts herself	21
cutt*	126
cutting	126
cutting $	27
cutting _ $	24
cutting _ and	15
cutting _ feel	16
cutting _ i	22
cutting _ the	19
cutting herself	15
cutting when	16
d _ seul	-18
d adieu	30
d etre	-11
da	82
da _ $	31
da _ vida	-18
da ponte	28
da sein	17
dad $	-12
dad _ gun	15
dad _ heaven	12
dad _ me	30
dad _ to	-11
dad died	-10
dad in	12
dad said	10
dad used	-16
daddy _ home	-12
dads	46
dads $	18
dads _ $	15
daily	-12
daily _ $	-14
daily _ in	-11
daily check	-11
danke	13
danke _ $	14
dano	59
dano $	64
dans	34
dans _ $	34
dans l	13
dans la	21
daran	17
dark thoughts	12
das	47
das _ keinen	10
das _ mich	30
das _ nehmen	14
das _ zu	11
das leben	27
dass _ $	-11
dass _ mir	22
dass er	11
dass ich	-22
dass sie	11
data	-40
data $	-20
data _ $	-20
date	18
date _ and	20
dated	24
dated for	17
dati*	-49
dating	-49
dating $	-25
datos	-14
datos $	-14
daug*	33
daughter	38
daughter $	14
daughter _ cutting	10
daughter _ her	12
daughter _ herself	19
daughter _ not	-13
daughter says	17
day	-67
day _ $	-36
day _ and	-11
day _ can	-11
day _ the	-10
day at	-13
days	-25
days $	-28
days _ not	11
days _ purpose	16
days _ want	15
days i	23
days on	16
de _ $	-15
de _ a	-14
de _ anos	-13
de _ appeler	-14
de _ ecrire	-10
de _ ex	23
de _ le	13
de _ me	17
de _ mes	10
de _ moi	12
de _ ninos	14
de _ no	31
de _ que	34
de _ so	-26
de _ tuer	25
de _ vivre	10
de chorar	-15
de cote	18
de despedida	18
de ficar	-25
de l	-18
de la	-18
de le	-12
de llorar	-17
de los	14
de lui	-12
de me	32
de mourir	18
de nada	-24
de novo	27
de pensar	-10
de raison	10
de rentrer	13
de rien	-14
de ses	-16
de verdad	32
de viver	22
de vivir	31
de vivre	37
de vuelta	-16
dead	140
dead $	88
dead _ $	70
dead _ be	20
dead _ i	-11
dead _ that	-21
dead after	-17
dead by	21
dead since	-10
dead than	23
death	73
death _ $	38
death _ day	19
death _ i	18
death _ my	-13
death _ of	-13
death _ peaceful	22
death all	17
death is	-17
death of	-13
death sounds	22
deci*	50
decided	39
decided $	21
decided that	18
decir	-10
decirle	-12
decirle que	-12
deep*	18
deeper	18
deix*	-27
deixa	-24
deixa _ $	-25
deixa _ paz	-15
deixou	-21
deixou _ $	-19
deixou _ quero	13
deja	32
deja _ $	24
deja _ la	20
deja*	-37
dejado	-16
dejar	-10
dejar _ llorar	-10
dejes	-10
dejo	-55
dejo _ los	-10
dejo _ ninos	-10
dejo _ quiero	10
dejo _ se	-14
dejo con	-10
dejo hace	-12
dejo por	-16
del	36
del _ $	27
del cuello	14
dela	-20
dela $	-12
dela*	35
delante	35
delante _ los	14
delante _ ninos	14
delante de	14
dele $	-15
dele*	-59
delete	-30
delete _ my	-12
delete all	-17
delete my	-12
deleted	-21
deleted _ $	-13
deleted _ and	22
deleted _ wrote	20
dem	-15
dem _ $	-14
demain	17
demain $	20
den	43
den _ $	33
den hals	29
den zug	17
denke	40
denke _ $	16
denke _ tag	13
denke an	16
denke jeden	13
dent*	-20
dentist	-16
dentist $	-16
depr*	-73
depressed	-38
depressed $	-22
depression	-35
depression and	-17
depu*	-19
depuis	-19
depuis _ $	-22
depuis _ rupture	-21
depuis la	-13
der	44
der _ $	23
der _ und	10
der brucke	23
der trennung	12
der wohnung	13
des	34
des _ $	12
des _ cote	18
des _ de	18
des cachets	12
des idees	14
desa*	19
desaparecer	24
desaparecer _ $	17
desaparecer _ siempre	24
desaparecer para	24
desde	-10
dese*	11
deserve	25
deserve _ die	14
deserve to	28
deserves _ $	-10
deserves to	-11
desi*	-11
desire	-11
desire to	-11
desp*	66
despedida	18
despertar	31
despertar $	20
despertar _ $	11
despertara	22
despertara _ $	22
despues _ anos	-13
despues de	-16
dest*	-46
destroy	-14
destroy _ $	-10
destroyed	-26
destroyed _ $	-25
deux	-11
devant	36
devant _ $	19
devant moi	21
devastated	-26
devastated $	-12
dia $	10
dice	49
dice _ se	18
dice _ va	26
dice que	50
dich	-10
did	-18
did $	23
did _ $	36
did _ again	16
did _ ask	25
did _ do	-12
did _ even	-14
did _ for	20
did _ get	-21
did _ me	-14
did _ to	-20
did _ up	15
did _ wake	19
did _ want	-11
did it	32
did not	-37
did wrong	-19
die	93
die $	125
die _ $	62
die _ a	-44
die _ am	11
die _ aufgeschnitten	10
die _ have	-22
die _ her	10
die _ i	10
die _ ist	-12
die _ so	-15
die _ the	-15
die _ this	-27
die _ what	14
die _ will	15
die _ •	-22
die basically	12
die ganze	-18
die if	-63
die lol	18
die nachricht	-11
die now	-17
die since	14
die so	20
die tabletten	17
die that	13
die we	10
die welt	-10
die when	-15
die young	16
die •	-22
died	-45
died _ $	-17
died _ and	-13
died _ birth	12
died _ he	-11
died _ him	20
died _ month	-12
died _ my	10
died _ of	20
died _ that	19
died _ the	-10
died _ year	-16
died in	12
died instead	20
died last	-37
died when	-10
dies	19
dies i	23
dies*	-13
diez	-10
diff*	-30
different	-27
different _ $	-21
different _ now	-18
dijo	-12
dijo _ no	-10
dinn*	-11
dinner	-26
dinners	14
disa*	57
disappear	26
disappear and	14
disappears	-23
disappears _ $	-17
disappears again	-17
disappointed	41
disappointed _ i	25
disappointed _ woke	12
disappointed that	25
disp*	37
disparaitre	27
disparaitre _ $	14
disparaitre _ toujours	14
disparaitre pour	14
disse _ se	13
disse _ vai	18
disse que	24
dist*	-21
distant	-11
dit _ $	-11
dit _ il	16
dit d	-12
dit qu	16
divo*	-66
divorce	-54
divorce $	-16
divorce and	-10
do	35
do _ $	23
do _ a	15
do _ after	11
do _ anymore	12
do _ be	-17
do _ belong	11
do _ but	29
do _ care	22
do _ check	-12
do _ christmas	-13
do _ come	10
do _ cope	-12
do _ cutting	17
do _ daily	-10
do _ ex	33
do _ find	26
do _ for	14
do _ go	-42
do _ help	30
do _ her	19
do _ hide	39
do _ him	11
do _ how	-16
do _ i	36
do _ if	27
do _ it	29
do _ keep	27
do _ know	-29
do _ last	15
do _ live	10
do _ look	12
do _ love	-20
do _ me	-51
do _ my	-13
do _ myself	-20
do _ need	21
do _ night	21
do _ of	12
do _ on	-15
do _ plan	11
do _ really	-10
do _ recognise	-17
do _ see	32
do _ someone	10
do _ still	-21
do _ tell	-23
do _ them	21
do _ think	-36
do _ this	-16
do _ time	10
do _ understand	-18
do _ up	18
do _ wake	18
do _ want	43
do _ what	-10
do _ with	-19
do _ worry	-17
do _ •	-24
do anymore	-21
do anything	-33
do instead	15
do it	146
do meu	16
do not	-12
do now	-16
do something	21
do this	-16
do to	21
do with	-10
do you	-34
do •	-16
does	-18
does _ $	-20
does _ a	-18
does _ care	-18
does _ feel	25
does _ hurt	26
does _ just	11
does _ know	21
does _ need	-12
does _ take	22
does _ think	-10
does it	52
does my	-12
does not	-33
does the	-11
dog	-25
dog $	-11
dog _ at	24
dog _ in	11
dog _ it	-11
dog _ me	10
dog _ my	10
dog _ to	-10
dog and	-12
dog came	11
dogs	-11
doi	-10
doing	-10
doing it	46
doing well	-10
dois	-21
don	23
don _ $	-12
don _ me	12
don tire	27
done	65
done $	64
done _ $	14
done _ a	15
done _ life	18
done living	27
door	46
door _ $	33
door screaming	13
door*	-10
dormi	-10
dormir	-21
dormir $	-15
dormir _ $	-22
dormir _ acordar	22
dormir _ el	-16
dormir _ nao	22
dormir e	31
dors	-24
dors _ depuis	-17
dors plus	-24
doubt	10
down	30
down $	22
down _ $	19
down _ and	-10
down _ the	11
down and	-13
down my	17
down since	-10
down with	29
dowry	12
draf*	-18
drafts	-16
drank _ $	16
drank _ bottle	-18
drank _ much	-11
drank _ of	-24
drank a	-23
drank bleach	26
drank too	-11
draw*	24
drawer	24
drawer $	16
drawer and	12
drea*	-38
dream	-15
dreams	-32
dreams _ my	-15
dreams about	-12
drin*	20
drink	-11
drink $	12
drinks	21
drinks $	27
drinks _ and	-17
drive off	11
driving _ i	10
driving home	10
droht	49
droht _ $	23
droht _ nacktbilder	17
droht _ umzubringen	22
droht _ zu	17
droht mir	11
droht sich	17
drop	-29
drop _ $	-10
drop dead	-27
drop*	-22
dropped	-18
drove _ his	-10
drow*	12
drunk	10
drunk _ my	-10
drunk _ things	17
du	13
du _ $	30
du mal	38
due	-13
duele	-33
duele _ pecho	-11
duele el	-12
dump*	-37
dumped	-37
dumped _ $	-11
dumped _ he	20
dumped _ last	-29
dumped _ night	-29
dumped and	20
dumped me	-48
duri*	13
during	13
dusc*	-17
dusche	-17
dusche $	-17
dying	85
dying $	25
dying _ $	22
dying _ be	13
dying _ i	13
dying and	13
dying would	13
e	36
e _ $	-23
e _ acordar	31
e _ com	12
e _ de	-32
e _ mais	17
e _ matar	18
e _ me	24
e _ medo	-18
e _ morrer	14
e _ nunca	12
e _ perdido	-14
e _ quero	12
e _ respondi	-13
e ela	10
e nao	33
e quero	18
e tenho	-18
e to	-14
e vou	18
each	43
each _ i	31
earth	20
earth $	13
easi*	20
easier	25
easier than	10
easier with	14
easy	25
easy $	25
easy _ $	19
easy and	13
easy to	-15
eat	-15
eat _ $	-25
eat _ i	19
eat _ to	15
eat more	-18
eating _ $	-28
eating _ i	20
ecri*	-26
ecrire	-23
ecrire $	-18
ecrit	-21
ecrit _ d	16
edge	22
edge _ the	19
edge of	19
edit	15
effa*	-16
efface	-16
egal	25
egal _ ich	27
eggs*	26
eggshells	26
ein _ $	-15
einen	-10
einfach _ mehr	18
einfach nicht	18
el	-26
el _ $	-28
el _ y	36
el celular	16
el frasco	34
el pecho	-15
el suicidio	13
ela	-49
ela $	-11
ela _ $	-15
ela me	-12
ele	43
ele $	-20
ele _ bateu	33
ele _ bloqueou	-10
ele _ com	-10
ele _ e	16
ele _ empurrou	19
ele _ mais	-10
ele _ mandou	-10
ele _ mata	15
ele _ me	-32
ele _ mensagem	-10
ele _ minha	-15
ele _ ou	18
ele _ persegue	15
ele _ que	18
ele _ traiu	-10
ele _ vai	11
ele _ volta	17
ele de	10
ele me	23
ele nao	-24
ele nunca	-10
ele ta	27
ella	18
ella $	19
elle	-56
elle $	-20
elle _ a	-13
elle m	-11
else	-11
else _ $	-13
else _ want	12
em	46
em _ $	-15
em _ da	22
em _ do	16
em cima	18
em frente	-13
em me	13
em paz	-20
em suicidio	20
emai*	-30
email	-41
email $	-18
emailed	-28
emailed _ about	-12
emailed me	-20
emba*	-15
embora _ me	10
emot*	21
emotionally	24
emotionally abusive	20
empty	-24
empty $	-12
empty _ $	-18
empty _ the	13
empty house	14
empu*	42
empujo	14
empujo _ escaleras	14
empujo _ las	14
empujo por	14
empurrou	19
empurrou e	12
en	38
en _ air	14
en _ la	29
en _ mundo	23
en _ suicidio	13
en _ todos	10
en _ vida	17
en _ y	20
en el	-12
en este	23
en finir	33
en l	14
en la	13
en paz	-14
en quitarme	25
en tirarme	22
en veux	-18
encore $	-18
encore _ $	18
end	35
end _ $	98
end _ all	14
end _ life	39
end _ me	-19
end _ sooner	-15
end _ tonight	21
end it	55
end my	33
end of	-31
end up	-15
ended	-19
endi*	84
ending	84
ending _ $	26
ending _ all	19
ending _ life	22
ending it	36
ending my	22
ending things	21
endo*	11
endormir	11
endormir et	11
ener*	-14
energy	-10
enfants je	12
enga*	-29
engano	-24
engano _ $	-13
enjoy	-20
enjoy the	-21
enou*	23
enough	23
enough $	48
enough _ $	-35
enough _ anyone	-13
enough for	-22
enough of	-18
envie _ $	20
envie _ appeler	-15
envie _ l	-11
envie _ lui	-15
envie _ me	22
envie _ rien	-14
envie _ vivre	15
envo*	-18
envy	35
er	50
er _ $	-18
er _ einfach	-11
er _ er	26
er _ gesagt	18
er _ geschrieben	-11
er _ gestern	-10
er _ ist	-13
er _ mich	12
er _ mir	22
er _ nacktbilder	17
er _ nicht	-23
er _ schon	17
er _ um	17
er _ umzubringen	17
er _ was	26
er droht	39
er fehlt	-11
er lasst	24
er liebt	-16
er mich	23
er online	-10
era	-12
eras*	-17
erase	-31
erase _ $	-15
erased	-13
ernst	27
ernst $	27
es	-31
es tut	-12
esca*	48
escaleras	14
escaleras $	14
escape	13
escr*	-96
escrevi	15
escriba	-12
escribi _ $	12
escribio	-29
escribio y	-11
escribirle	-28
escribirle $	-10
escribirle _ $	-15
escrito	-10
espe*	-11
espere	-10
esposo me	10
esqu*	-15
est	-31
est _ que	-10
est ce	-10
est parti	-11
esta	28
esta _ $	10
esta en	-15
esta*	29
estar	91
estar _ $	53
estar morta	25
estar muerta	26
estar vivo	24
estarian	18
estarian _ mi	18
estarian _ sin	18
estarian mejor	18
este mundo	23
estoy	30
estoy _ de	16
estoy _ el	15
estoy _ en	14
estoy cansada	14
estoy harto	11
estu*	29
et	24
et _ ai	-11
et _ jamais	11
et _ m	-17
et _ me	24
et _ mourir	13
et _ pas	-13
et _ plus	18
et _ vais	11
et _ veux	35
et il	20
et j	-16
et ne	10
etra*	35
etranglee	35
etranglee hier	19
etre	10
etre _ $	10
etre morte	27
etre seul	-18
eu	29
eu _ $	10
eu _ ela	-12
eu _ embora	10
eu _ para	-12
eu for	10
eu me	34
eu respondi	-13
eu terminar	16
eu vou	-13
even	59
even _ $	22
even _ i	12
even _ if	10
even _ say	11
even _ to	18
even if	-16
even notice	10
even the	12
even when	15
even*	-15
evening $	13
evening i	-17
ever _ $	-14
ever _ again	-10
ever _ to	15
ever again	11
ever*	40
every	22
every _ after	11
every _ am	12
every _ i	60
every _ it	-17
every _ my	-16
every _ phone	-18
every _ we	14
every day	-16
every evening	17
every hour	10
every morning	27
every time	30
everyday	17
everyday i	17
everyone	34
everyone _ breathe	12
everyone _ me	-18
everyone _ they	24
everyone _ to	-20
everyone _ will	15
everyone a	21
everyone and	-10
everyone can	22
everyone tells	-10
everything $	-14
everything _ $	10
everything _ a	19
everything _ me	-23
everything _ need	18
everything _ the	11
everything _ wrote	20
everything about	-13
everything and	12
everything he	-10
everything is	14
ex	41
ex $	23
ex _ a	22
ex _ because	-10
ex _ calling	-12
ex _ escribio	-10
ex _ fake	18
ex _ have	-11
ex _ him	-10
ex _ hit	-29
ex _ i	-22
ex _ in	-15
ex _ is	-15
ex _ keeps	-15
ex _ llamo	-16
ex _ matar	10
ex _ mich	22
ex _ my	-21
ex _ not	31
ex _ out	-15
ex _ persegue	11
ex _ que	30
ex _ se	31
ex _ see	-10
ex _ sigue	12
ex _ stop	17
ex _ suicidal	12
ex _ threatening	30
ex _ to	-22
ex _ told	-12
ex _ und	11
ex _ up	23
ex _ vai	15
ex _ vor	10
ex _ will	16
ex and	-29
ex asked	-10
ex boyfriend	12
ex dice	16
ex girlfriend	-13
ex hat	-14
ex husband	-19
ex is	54
ex keeps	23
ex ko	17
ex made	18
ex me	19
ex on	-13
ex put	12
ex says	15
ex told	11
ex verfolgt	15
ex vive	10
ex wants	-18
ex was	-16
ex wife	-31
ex will	20
exam	-31
exam $	-10
exam*	-10
exams	-14
exams $	-11
exce*	16
excu*	-14
excuse	-10
exha*	14
exhausting	21
exhausting $	10
exis*	145
exist	82
exist $	62
exist _ $	17
exist anymore	15
existing	75
existing $	39
existing _ $	23
existing _ exhausting	20
existing is	20
existir	52
existir $	42
expl*	-21
explain	-30
explain _ plan	-15
explain _ to	-13
explain myself	-11
explain the	-15
expr*	12
extr*	-56
extrano	-26
extremely	-17
eye	22
eye from	22
eyes	32
face	63
face $	49
face _ tonight	10
face in	29
face*	-18
fail*	-36
failed	-28
failed $	-18
failed my	-15
faim	-10
faire $	-10
fais _ $	-14
fais _ mal	20
fais quoi	-13
fait	-16
fait mal	-11
fake	15
fake _ my	18
fake _ with	18
falar	-18
falar _ $	-14
falar _ ela	-10
falar com	-17
fall _ and	13
fall _ never	13
fall asleep	21
fall out	-10
fall*	-13
falling	-10
falta	13
fami*	15
familia	11
family _ $	12
family _ am	-15
family _ i	-22
family _ me	10
family says	11
fant*	62
fantasize	35
fantasize _ a	30
fantasize about	35
fantasizing	25
fantasizing about	25
fath*	-22
father	-17
father _ and	11
father _ i	-15
father _ kids	-14
father _ me	11
father of	-17
father s	-12
fault	27
fault $	24
fault _ find	11
fault _ they	11
fault when	11
favo*	-10
favor	-19
favor $	-10
favourite	-11
faz	19
fear _ my	21
fecha	32
fecha $	32
feel	-28
feel _ $	19
feel _ a	-19
feel _ again	-13
feel _ alone	-15
feel _ being	15
feel _ dying	67
feel _ else	19
feel _ i	-11
feel _ if	14
feel _ is	15
feel _ lost	-15
feel _ not	18
feel _ now	17
feel _ should	12
feel _ stupid	17
feel _ suicide	10
feel _ the	-27
feel _ this	15
feel as	14
feel ashamed	11
feel better	-12
feel like	29
feel nothing	-14
feel safe	13
feel small	-13
feel so	-17
feel something	22
feel terrible	12
feel the	10
feel trapped	-14
feel ugly	-12
feel unsafe	12
feel worthless	-10
feel*	-37
feeling	-28
feeling _ $	-15
feeling down	-21
feels	-30
feels _ $	10
feels _ she	-16
feet	10
feet _ $	13
fehlt	-23
fehlt _ $	-12
fehlt mir	-13
feliz	-17
fell $	33
fell _ the	-27
felt	-10
fert*	-12
fertig	-12
fian*	-16
fiance	-13
fica*	10
ficar	-25
ficar _ $	-25
ficar so	-25
fico	31
figh*	-36
fight about	-13
fighting	-30
fighting $	-15
fighting _ the	-10
filed	-20
filed for	-14
filh*	16
filha	15
filha $	15
filhos	16
fina*	-10
final _ $	11
finally _ $	16
finally _ it	10
finals	-11
find	83
find _ a	-12
find _ again	-18
find _ dead	12
find _ for	17
find _ i	29
find _ in	51
find me	46
find my	-10
find out	19
find them	13
finds	24
finds _ $	22
fine _ $	11
fine now	11
fine with	14
fing*	-11
fini*	60
finir	33
finir $	34
finir _ $	12
finish	54
finish $	21
finish _ $	19
finish _ at	-15
finish _ life	30
finish it	14
first	-24
first _ $	-14
first _ tried	11
first _ was	-12
first husband	-12
first time	10
fish	-10
five _ $	-10
five _ and	-11
five minutes	12
five years	-14
fix	-18
flas*	-12
flig*	-24
flight	-24
flight _ $	-15
flight to	-10
flin*	14
flinch	14
flinch _ he	14
floor	31
floor $	28
flow*	-20
flowers	-20
foi	-23
foi _ me	-14
foi embora	-10
foll*	59
follow	12
follow $	25
following	16
following me	20
follows	38
follows _ $	28
follows _ everywhere	17
follows me	40
for	30
for $	63
for 4	22
for _ again	-10
for _ best	-15
for _ but	25
for _ chats	14
for _ did	14
for _ for	12
for _ friend	-10
for _ have	15
for _ heart	22
for _ here	11
for _ hour	16
for _ i	10
for _ in	-11
for _ its	19
for _ life	40
for _ longer	13
for _ me	14
for _ months	32
for _ my	10
for _ nobody	11
for _ now	24
for _ of	-34
for _ please	10
for _ rest	-13
for _ the	-15
for _ this	21
for _ while	-23
for _ work	13
for _ year	-16
for _ years	-14
for a	-78
for an	16
for days	-20
for divorce	-12
for dowry	12
for each	12
for embora	10
for everything	19
for good	47
for help	12
for her	-25
for hours	18
for it	21
for me	114
for months	-14
for most	-14
for my	56
for not	-21
for now	-13
for one	-12
for real	27
for someone	-12
for the	-70
for this	26
for tonight	24
for two	-12
for what	35
for when	20
for years	19
for you	-14
forc*	71
forced	26
forced _ have	16
forced _ to	22
forced me	22
forces	28
forces _ to	20
forces me	20
fore*	39
forever	42
forever and	15
forg*	-116
forget	-41
forget _ $	-29
forget me	-11
forgive	-36
forgive _ for	-16
forgive me	-12
forgot	-33
forgot _ $	-11
forgot to	-11
forward _ it	12
forward to	12
fotos	11
fotos intimas	13
fought $	15
found	55
found _ address	18
found _ and	27
found _ my	11
found _ new	16
found _ note	21
found _ on	14
found her	21
found his	-10
found me	12
found my	20
four	-14
four _ and	-16
four years	-11
four*	10
fout*	12
foutre	12
foutre _ air	14
foutre _ l	14
foutre en	14
fr	14
fr $	10
fr _ $	14
frap*	82
frappe	33
frappe $	14
frappee	42
frappee $	20
frappee hier	18
fras*	34
frasco	34
frau	-14
frea*	-15
free	10
free _ $	11
free to	11
fresh	26
fresh cuts	27
freund _ mich	18
freund _ verlassen	-10
freunde	-10
freundin	14
freundin _ sich	23
freundin _ umbringen	23
freundin will	14
frid*	-23
fridge	-14
fridge $	-10
frie*	-57
friend $	-22
friend _ $	-22
friend _ a	19
friend _ and	13
friend _ harms	16
friend _ i	-13
friend _ me	18
friend _ saying	11
friend _ self	16
friend _ she	19
friend _ wants	10
friend and	-20
friend says	10
friend who	20
friends	-53
friends $	-24
friends _ $	-27
friends _ her	15
friends _ see	-10
friends _ to	-10
friends tonight	-10
from _ $	-36
from _ and	12
from _ harm	-12
from _ it	19
from _ life	-12
from _ like	-10
from _ numbers	17
from _ to	-11
from doing	19
from here	10
from self	-12
from the	-10
front	34
front _ $	22
front _ kids	11
front _ people	-10
front _ the	25
front _ train	13
front of	23
fuck	-30
fuck _ $	-14
fuck off	-15
fue	-24
fue $	-13
fue _ $	-10
fuhl	-15
fuhl mich	-15
fuhle	-28
fuhle _ $	-19
fuhle _ schuldig	-16
fuhle mich	-28
fui a	-10
fun	-15
fune*	23
funeral	38
funeral $	17
funeral _ $	21
funeral is	-10
funerals	-16
funerals $	-16
funny	-10
fur	16
fur _ $	21
fur immer	12
futu*	36
future	36
future _ $	26
future for	11
game	-13
ganas _ $	-16
ganas _ nada	-23
ganze	-18
ganze _ $	-18
gara*	16
garage	16
garden	10
gave	-33
gave _ $	-32
gave _ a	-10
gave _ my	20
gave away	36
gave me	-25
gave the	-11
gay	-12
gean*	-16
geantwortet	-16
geantwortet $	-16
gebo*	15
geboren	15
geboren $	15
geh	-11
gehe	17
gehe $	26
gehe bringt	-16
geht	-21
geht _ $	-11
geht es	-12
gelo*	-13
gema*	-27
gemacht	-27
gemacht $	-15
gemacht _ bereue	-11
gemacht _ es	-11
gemacht _ will	10
geno*	33
genommen	33
genommen $	25
gesa*	39
gesagt	15
gesammelt	24
gesammelt $	24
geschaut	-13
geschaut $	-13
geschlagen	58
geschlagen $	58
geschnitten	20
geschnitten $	20
geschrieben	-47
geschrieben $	-26
geschrieben _ ich	-12
geschrieben und	-14
gestern angerufen	-12
gestern wieder	12
gestorben	-11
gestorben $	-11
get	-18
get _ $	-11
get _ a	28
get _ and	18
get _ angry	13
get _ by	12
get _ her	-10
get _ it	15
get _ life	-21
get _ my	-15
get _ off	10
get _ people	12
get _ the	-13
get _ this	-14
get _ to	28
get _ when	-36
get _ •	21
get hit	10
get hurt	19
get jealous	14
get out	22
get over	-18
getr*	-24
getrennt	-22
getrennt _ fuhle	-16
getrennt _ mich	-16
getrennt und	-16
gets	21
gets _ $	13
gets _ and	26
gets _ breaks	14
gets _ i	-32
gets drunk	22
gets hurt	26
gets the	-23
gett*	19
getting	19
getting _ $	-19
getting a	17
gewe*	-12
geweint	-12
geweint $	-12
gig	-10
girl	-23
girl*	-29
girlfriend	-29
girlfriend $	-23
girlfriend _ and	42
girlfriend _ he	11
girlfriend _ her	12
girlfriend _ me	-27
girlfriend _ night	10
girlfriend _ she	16
girlfriend _ suicidal	12
girlfriend _ with	-11
girlfriend _ •	14
girlfriend and	-16
girlfriend is	18
girlfriend just	19
girlfriend last	10
give	-47
give _ a	-11
give _ chance	-10
give _ on	-10
give it	-10
give me	-24
give out	11
give up	-19
givi*	22
giving	22
giving _ away	31
giving _ things	10
giving my	31
glad	-29
glad _ $	-17
glass	12
glass at	12
glasses $	11
glei*	-12
gleich	-12
go	46
go $	26
go _ $	-35
go _ e	18
go _ gig	-10
go _ his	-12
go _ it	10
go _ living	31
go _ my	13
go _ party	-16
go _ police	17
go _ sleep	30
go _ that	-12
go _ there	-17
go _ to	-13
go _ wheel	11
go away	-62
go home	20
go in	-20
go of	13
go on	43
go out	-11
go to	27
god	49
god _ me	31
god _ take	26
god to	25
goes	37
goes $	-13
goes _ $	38
goes _ my	12
goes down	20
going	12
going $	20
going _ $	-21
going _ a	-16
going _ beat	16
going _ burn	17
going _ call	-13
going _ dead	-11
going _ die	-76
going _ do	50
going _ end	29
going _ fine	-15
going _ for	-11
going _ get	19
going _ her	41
going _ hurt	45
going _ if	-49
going _ in	-11
going _ it	30
going _ jump	15
going _ kill	41
going _ look	-13
going _ lose	-30
going _ make	28
going _ me	10
going _ my	-22
going _ myself	36
going _ off	21
going _ shoot	21
going _ smash	26
going _ something	12
going _ sure	15
going _ text	-23
going _ the	21
going _ this	-14
going _ to	-31
going _ up	10
going _ work	-11
going _ write	-18
going _ •	-14
going over	-10
going round	-11
going through	-13
going to	40
golp*	80
golpea	25
golpea $	25
golpeo	16
gone	17
gone $	33
gone _ $	19
gone _ the	-18
good	-14
good $	40
good _ $	-18
good _ anyone	-17
good _ for	-22
good enough	-27
good night	-11
good*	98
goodbye	102
goodbye $	35
goodbye _ $	21
goodbye _ and	28
goodbye _ is	16
goodbye _ my	10
goodbye _ now	27
goodbye _ the	-34
goodbye _ will	16
goodbye and	14
goodbye everyone	26
goodbye forever	11
goodbye message	16
goodnight	-10
goog*	36
googled	23
googling	10
googling how	10
got _ $	-39
got _ black	22
got _ eye	22
got _ last	-12
got _ need	11
got _ the	-16
got _ to	15
got a	15
got dumped	15
got everything	11
gott*	13
gotten	13
gotten _ since	10
gotten worse	19
gps	17
gps _ car	13
gps _ my	17
grab*	27
grabbed	27
grabbed _ $	18
grabbed _ throat	18
grabbed my	21
grac*	12
gracias	12
gracias $	14
grad*	-10
gran*	-27
grandfather	-13
grandma is	18
granted	-10
grat*	-19
grave	38
grave $	36
great	-21
great _ $	-10
grou*	26
ground	26
ground $	15
group	-10
guar*	37
guardei	25
guess	-31
guil*	-10
guilt	-13
guilty	-10
guit*	12
guitar	12
gun	119
gun $	36
gun _ i	16
gun _ is	22
gun _ my	11
gun _ the	17
gun and	19
gun in	11
gusto	22
gusto _ mamatay	24
gusto _ na	20
gusto ko	26
gut	10
guy	43
guy $	10
guy _ left	30
guy _ me	28
guy she	44
gym	-37
gym $	-12
gym _ $	-20
ha	-17
ha dejado	-16
habe	28
habe $	-12
habe _ $	-12
habe _ angerufen	-11
habe _ dass	27
habe _ er	22
habe _ ganze	-18
habe _ genommen	33
habe _ gesammelt	19
habe _ geschrieben	-20
habe _ gestern	19
habe _ mehr	27
habe _ nacht	-11
habe _ nicht	-10
habe _ schlaftabletten	26
habe _ seit	15
habe _ tabletten	11
habe _ und	-21
habe _ wieder	19
habe _ •	-23
habe angst	51
habe ihr	-19
habe keine	11
habe schon	12
habe sie	-11
habe tabletten	19
haben	-21
haben _ $	-12
habl*	-16
hablar	-11
hable	-13
hace	-23
hace _ $	-19
hace*	33
hacer $	-17
hacerme	21
hacerme _ $	21
hacerme dano	21
had	-21
had _ $	36
had _ and	-12
had _ bad	-18
had _ go	19
had _ me	12
had _ plan	12
had _ round	17
had _ would	-21
had _ •	21
had the	16
had to	-13
had •	23
hai	30
hai $	32
hair*	-10
half	-12
half _ $	-13
half of	-13
hall*	-11
hallway	-11
hals	29
halt	12
hamm*	30
hammer	30
hammer $	24
hand	39
hand $	50
hand _ i	10
hand _ is	-11
hand and	-12
hand on	-12
handful	18
handful of	18
handover	-13
hands _ my	23
hands _ neck	11
hands _ throat	16
hands around	13
hands round	14
hands shake	-12
handy	15
hang	32
hang _ $	43
hang himself	25
hang*	14
hanging	23
happen	-10
happened	-12
happened $	-17
happened _ $	10
happens	38
happens $	-14
happens _ i	-10
happens _ me	47
happens _ you	36
happens if	14
happens to	42
happier	10
happiness	-14
happy	-98
happy $	-27
happy _ $	-42
happy _ me	-13
happy again	-11
happy birthday	-18
happy without	-10
hard	-57
hard $	-11
hard _ my	-19
hard time	-20
hard*	-14
hardest	-11
harm	34
harm _ $	35
harm and	-16
harm is	25
harm*	47
harmed	11
harming	36
harming since	17
harms	16
harms $	16
harto	11
harto de	11
has	48
has _ $	-15
has _ be	11
has _ boyfriend	-11
has _ girlfriend	-13
has _ gun	12
has _ her	23
has _ key	15
has _ me	19
has _ meaning	14
has _ new	-26
has _ now	20
has _ of	-14
has _ point	21
has _ worse	19
has been	13
has gotten	19
has my	-25
has no	31
has not	-22
has someone	-10
has the	11
has to	12
hasse	-19
hasse mich	-10
hat	-33
hat _ betrogen	-17
hat _ die	23
hat _ geschlagen	58
hat _ und	-11
hat _ verlassen	-26
hat gesagt	15
hat geschrieben	-12
hate	-25
hate _ alive	34
hate _ for	-16
hate _ so	18
hate _ up	17
hate being	17
hate it	14
hate waking	17
haus	16
have	29
have $	-13
have _ $	26
have _ about	12
have _ again	12
have _ bat	22
have _ be	-15
have _ been	-17
have _ considered	-15
have _ cook	-12
have _ date	40
have _ depressed	-10
have _ desire	-10
have _ done	-16
have _ down	-20
have _ eat	-21
have _ energy	-10
have _ enough	36
have _ ever	-18
have _ feeling	-15
have _ fighting	-16
have _ for	-20
have _ giving	10
have _ hard	-20
have _ her	-33
have _ here	12
have _ idea	-16
have _ in	11
have _ issues	-14
have _ job	-12
have _ killed	11
have _ knife	10
have _ long	16
have _ more	-22
have _ my	21
have _ nobody	15
have _ nothing	23
have _ of	13
have _ on	13
have _ one	29
have _ over	12
have _ peace	13
have _ pills	16
have _ plan	16
have _ planning	20
have _ purpose	-11
have _ reason	17
have _ since	-19
have _ sleeping	-12
have _ speak	-10
have _ suicidal	13
have _ that	10
have _ the	16
have _ thinking	25
have _ time	-20
have _ to	22
have _ tomorrow	10
have _ up	21
have _ wake	11
have _ what	-15
have _ where	-21
have _ will	18
have _ you	-19
have _ •	-33
have a	37
have already	17
have an	-23
have anxiety	-10
have bruises	10
have changed	-11
have decided	44
have destroyed	-20
have died	39
have everything	10
have got	19
have intrusive	-16
have it	13
have lived	31
have made	14
have me	31
have nightmares	-15
have no	-50
have not	-51
have picked	19
have sex	22
have started	34
have taken	19
have the	39
have to	-92
have tried	10
have you	-26
have •	-19
havi*	17
having	17
having _ of	18
having _ thoughts	20
having _ to	12
having a	-23
having thoughts	27
having urges	10
he	82
he _ $	-18
he _ a	18
he _ about	10
he _ after	-11
he _ against	13
he _ all	14
he _ am	-11
he _ and	14
he _ another	-19
he _ anyway	15
he _ arm	14
he _ ask	11
he _ back	-34
he _ banging	24
he _ been	17
he _ boiling	25
he _ burn	-12
he _ call	-13
he _ car	-17
he _ change	-20
he _ death	-13
he _ do	18
he _ dog	-11
he _ doing	-17
he _ down	20
he _ drunk	29
he _ en	15
he _ even	-10
he _ every	-12
he _ everything	19
he _ everywhere	11
he _ for	-11
he _ from	-17
he _ getting	13
he _ good	-17
he _ got	10
he _ gun	17
he _ hand	17
he _ hands	23
he _ happy	-21
he _ has	-10
he _ have	19
he _ he	12
he _ her	16
he _ himself	20
he _ his	47
he _ hit	22
he _ hurt	14
he _ i	21
he _ if	27
he _ in	-18
he _ it	20
he _ kicking	21
he _ kill	11
he _ let	12
he _ life	-15
he _ loved	-12
he _ loves	-10
he _ meet	-18
he _ my	50
he _ never	-27
he _ new	22
he _ not	-10
he _ now	-17
he _ off	-10
he _ once	16
he _ one	-20
he _ online	-11
he _ our	11
he _ outside	12
he _ passport	12
he _ pills	23
he _ post	12
he _ so	-28
he _ someone	-15
he _ something	15
he _ son	18
he _ standing	10
he _ story	-24
he _ take	14
he _ text	-10
he _ the	70
he _ then	10
he _ there	-11
he _ throat	21
he _ to	-64
he _ today	-13
he _ too	31
he _ took	19
he _ tracking	26
he _ us	17
he _ wall	11
he _ want	-10
he _ wants	-13
he _ was	17
he _ who	11
he _ with	18
he _ would	18
he _ write	-17
he asked	-11
he blocked	-13
he bought	16
he broke	53
he called	-23
he calls	10
he came	-12
he can	22
he choked	25
he controls	22
he died	-15
he drinks	22
he follows	31
he forced	28
he found	25
he got	-10
he grabbed	24
he held	16
he hit	57
he hits	27
he hurt	-19
he ignores	-11
he is	-12
he just	-16
he keeps	-17
he kept	-13
he left	-29
he lied	-20
he liked	-11
he lives	-10
he locked	10
he looked	-16
he loved	-10
he loves	-15
he makes	22
he might	13
he misses	-11
he moved	-14
he needs	-17
he never	-28
he parks	22
he pensado	18
he posted	-15
he posts	-13
he put	27
he raised	14
he raises	14
he rang	-17
he raped	23
he said	-18
he sent	-16
he showed	-13
he slapped	13
he takes	15
he texted	22
he thinks	-11
he threatens	13
he threw	31
he told	-18
he took	15
he tried	14
he twisted	14
he wants	-22
he was	-48
he will	58
he writes	-10
he •	-17
head	24
head $	-14
head _ and	12
head _ not	-10
head _ shut	-10
head _ the	14
head _ wall	11
head will	-10
hear	-32
hear _ $	-19
hear _ voice	-10
hear*	-29
heard _ for	12
hearing	-12
hearing _ $	-11
heart	-35
heart $	-37
heart _ $	12
heart _ give	11
heart _ i	-11
heart attack	16
heart is	-15
heartbroken	-14
heav*	31
heaven	31
heaven $	18
held	21
held me	17
hello	-23
help $	-15
help _ friend	20
help _ who	27
help a	19
help her	25
help me	-32
help my	21
help*	-16
her	-31
her $	18
her _ an	14
her _ and	35
her _ be	-10
her _ comes	10
her _ day	-14
her _ down	17
her _ guy	13
her _ help	11
her _ her	12
her _ hurt	13
her _ i	19
her _ in	18
her _ into	22
her _ is	24
her _ its	14
her _ just	10
her _ know	-12
her _ me	12
her _ of	-11
her _ off	26
her _ on	-13
her _ party	13
her _ she	61
her _ so	-12
her _ that	10
her _ the	-26
her _ then	18
her _ to	-29
her _ want	-13
her _ will	21
her _ with	12
her a	-27
her again	-13
her an	-11
her and	49
her boyfriend	21
her but	-11
her door	-18
her every	-11
her face	55
her for	-20
her going	-11
her house	10
her i	-17
her in	-12
her like	13
her name	-10
her new	17
her now	11
her on	-11
her over	36
her page	-10
her pay	22
her phone	51
her stories	-10
her wrists	26
her yesterday	12
here	110
here _ $	43
here _ do	11
here _ he	17
here _ the	20
here anymore	37
here at	11
here on	10
here tomorrow	14
hers	-13
hers $	-11
hers*	67
herself	67
herself $	28
herself _ i	13
herself after	13
herself since	16
herz	-16
herz _ $	-11
hesi*	10
heut	15
heute _ ich	15
heute _ mach	15
heute _ mit	12
heute nacht	29
heute schluss	12
hey	-49
hi	-43
hi $	-18
hice _ $	12
hide	35
hide _ from	17
hide _ scars	17
hides	17
hiding _ bathroom	13
hiding _ the	21
hiding in	21
hier _ il	12
high school	-14
hijos	30
hijos $	10
hilfe	-16
hilfe $	-16
him $	27
him _ $	-34
him _ back	-14
him _ can	14
him _ day	-11
him _ feel	13
him _ for	25
him _ ground	15
him _ he	-16
him _ her	11
him _ his	14
him _ i	11
him _ in	10
him _ it	-20
him _ letter	-15
him _ my	-34
him _ real	27
him _ stairs	13
him _ the	54
him _ time	-11
him _ we	15
him _ with	13
him a	-15
him alone	13
him and	-49
him back	-10
him down	28
him every	-12
him for	12
him i	12
him in	32
him one	-11
him out	-13
him so	-12
him to	-11
him up	-13
him when	10
him with	10
hims*	68
himself	68
himself $	35
himself _ $	11
himself _ me	19
himself on	17
his	-14
his _ $	-32
his _ a	45
his _ again	-12
his _ at	28
his _ called	20
his _ died	-10
his _ house	12
his _ in	27
his _ is	-12
his _ last	-22
his _ like	-11
his _ me	24
his _ my	32
his _ never	-11
his _ now	16
his _ off	11
his _ right	13
his _ round	14
his _ spring	-12
his _ that	-14
his _ the	-12
his _ they	11
his _ to	-23
his _ with	56
his car	19
his dad	-10
his dads	25
his door	-10
his ex	-45
his face	18
his fault	11
his gig	-10
his grave	11
his hand	17
his hands	23
his job	25
his life	-24
his mom	-12
his mother	18
his name	16
his new	-15
his number	-17
his sister	-11
his sleep	20
his street	16
his whole	12
hist*	-30
historias	-10
history	-18
history $	-18
hit	92
hit _ $	83
hit _ a	13
hit _ girlfriend	17
hit _ i	17
hit _ if	12
hit _ last	21
hit _ son	19
hit _ times	-13
hit _ too	35
hit _ up	-15
hit _ wife	10
hit by	11
hit her	29
hit him	-16
hit me	77
hit my	52
hit myself	15
hit send	-18
hit snooze	-13
hit the	-10
hits	94
hits _ $	70
hits _ and	11
hits _ kids	10
hits _ when	10
hits her	41
hits me	51
hitt*	33
hitting	33
hitting me	12
hoff*	12
hoffentlich	12
hoje $	-12
hoje _ $	12
hola	-13
hold*	10
holding	10
holding _ $	10
holi*	-19
holidays	-11
holidays $	-11
home $	-14
home _ $	-10
home _ night	27
home _ nobody	-10
home _ of	17
home _ to	-13
home and	-11
home because	16
home i	10
home now	-10
hone*	44
honest	-13
honestly	57
honestly _ sounds	17
honestly _ would	16
honestly i	11
hood*	-13
hoodie	-13
hope	30
hope _ $	-11
hope _ cancer	12
hope _ car	11
hope _ get	49
hope _ gets	-14
hope _ goes	15
hope _ hit	10
hope _ is	-36
hope _ plane	42
hope _ sleep	-13
hope he	-34
hope i	54
hope it	-13
hope the	39
hope you	-10
hope*	-15
hopeless	-14
hopi*	17
hoping	17
hoping _ heart	23
hoping for	18
hosp*	59
hospital	43
hospital _ $	16
hospital last	17
hospitalized	22
hotel	-12
hour $	-11
hour _ now	22
hours $	11
house	24
house _ all	-11
house _ am	-13
house _ the	15
house _ with	14
house down	35
house with	26
how	-44
how _ $	-32
how _ am	-17
how _ be	-21
how _ been	-13
how _ cope	-20
how _ days	-13
how _ deal	-11
how _ do	15
how _ does	11
how _ doing	-11
how _ get	36
how _ go	-15
how _ have	-19
how _ help	57
how _ her	15
how _ hide	39
how _ i	28
how _ is	-14
how _ it	34
how _ know	13
how _ leave	35
how _ live	-11
how _ of	10
how _ out	18
how _ pills	14
how _ stop	25
how _ tell	-20
how _ that	11
how _ the	-16
how _ was	-12
how _ would	25
how can	18
how i	-34
how is	-16
how many	26
hoy	-11
hoy $	-17
hoy me	23
hoy no	-10
hu	36
hu $	36
hug	-31
hugg*	14
hugged	14
hugged me	-15
hui	-16
human $	15
humor	-16
hung	-15
hurry	11
hurry _ $	11
hurt	93
hurt $	16
hurt _ and	11
hurt _ bad	16
hurt _ but	-10
hurt _ he	10
hurt _ i	13
hurt _ kids	15
hurt _ like	17
hurt _ much	-15
hurt _ she	26
hurt _ you	18
hurt her	35
hurt him	13
hurt if	23
hurt me	-20
hurt my	18
hurt myself	20
hurt people	13
hurt right	-16
hurt*	36
hurting	43
hurting $	-17
hurting _ $	27
hurting _ for	21
hurting him	21
hurting my	-14
hurting myself	25
hurts _ much	13
hurts _ when	-10
husband $	17
husband _ $	23
husband _ am	-10
husband _ every	-19
husband _ he	13
husband _ her	23
husband _ his	21
husband _ i	-30
husband _ job	24
husband _ other	-14
husband _ •	-17
husband and	-19
husband hits	21
husband left	-13
husband lost	24
husband talks	-11
husband texts	-10
husband told	-10
husband •	-10
i	33
i _ 20	23
i _ 23	15
i _ 30	-17
i _ 40	-17
i _ about	56
i _ acid	29
i _ afraid	12
i _ after	23
i _ again	31
i _ alive	60
i _ all	-26
i _ allowed	28
i _ already	29
i _ an	-24
i _ and	59
i _ angry	14
i _ another	24
i _ anxiety	-15
i _ anyone	23
i _ anyway	-19
i _ arm	27
i _ arms	31
i _ asking	-18
i _ asleep	16
i _ attempt	-10
i _ attempted	12
i _ away	26
i _ back	12
i _ bat	19
i _ beat	24
i _ because	11
i _ been	-16
i _ before	15
i _ believe	-22
i _ belong	11
i _ best	-16
i _ better	-28
i _ born	37
i _ bottle	-12
i _ boyfriend	17
i _ break	26
i _ breathe	-17
i _ bruises	32
i _ burden	17
i _ call	-44
i _ called	-12
i _ calling	-15
i _ cancer	23
i _ cat	-24
i _ changed	-13
i _ child	-11
i _ close	12
i _ control	21
i _ cops	11
i _ could	-28
i _ cut	13
i _ cutting	30
i _ data	-13
i _ date	37
i _ day	-22
i _ dead	105
i _ death	24
i _ decided	49
i _ deeper	18
i _ delete	-14
i _ depressed	-15
i _ depression	-14
i _ deserve	11
i _ desire	-11
i _ devastated	-12
i _ did	16
i _ die	49
i _ died	16
i _ disappointed	31
i _ do	59
i _ down	-17
i _ dreams	-18
i _ driving	21
i _ drop	-14
i _ drunk	-23
i _ dying	40
i _ eat	-18
i _ empty	-11
i _ end	37
i _ ending	20
i _ enjoy	-11
i _ enough	19
i _ even	10
i _ every	-15
i _ everyone	20
i _ everything	16
i _ ex	-18
i _ exam	-18
i _ existing	10
i _ explain	-10
i _ extremely	-17
i _ fall	16
i _ fear	13
i _ feel	10
i _ feeling	-18
i _ feels	-10
i _ fighting	-18
i _ finally	22
i _ find	-26
i _ fine	16
i _ finish	17
i _ flat	-12
i _ for	-21
i _ forget	-12
i _ forgive	-13
i _ forward	12
i _ friend	12
i _ from	-11
i _ gay	-12
i _ get	-29
i _ gets	-10
i _ getting	17
i _ girlfriend	10
i _ giving	10
i _ glad	-21
i _ go	16
i _ god	43
i _ going	40
i _ gone	55
i _ good	-22
i _ gun	27
i _ handful	18
i _ hard	-30
i _ harmed	11
i _ have	49
i _ he	-31
i _ head	14
i _ hear	-13
i _ help	-18
i _ her	-25
i _ here	-10
i _ hiding	17
i _ him	-17
i _ his	-43
i _ home	-20
i _ honestly	12
i _ hospital	20
i _ hour	12
i _ how	49
i _ hurt	40
i _ husband	-13
i _ i	33
i _ idea	-15
i _ if	-25
i _ ill	14
i _ imagining	21
i _ in	-19
i _ instead	24
i _ insulin	17
i _ issues	-14
i _ it	21
i _ its	-10
i _ jump	29
i _ keep	42
i _ kill	40
i _ killed	-12
i _ killing	26
i _ knife	12
i _ know	-57
i _ last	58
i _ late	-10
i _ learn	-16
i _ let	-17
i _ literally	-12
i _ live	48
i _ lived	31
i _ lol	-12
i _ lonely	-10
i _ looking	30
i _ lost	-20
i _ love	-49
i _ made	14
i _ make	15
i _ many	27
i _ married	-13
i _ meet	-11
i _ message	-13
i _ met	-11
i _ might	12
i _ mind	14
i _ miss	-10
i _ mom	-22
i _ month	20
i _ much	-17
i _ mum	-10
i _ myself	23
i _ need	23
i _ nervous	-20
i _ never	-36
i _ new	-12
i _ night	-16
i _ nightmares	-16
i _ nobody	-25
i _ not	14
i _ nothing	27
i _ off	46
i _ one	-47
i _ or	12
i _ our	-42
i _ over	-48
i _ peace	22
i _ people	10
i _ phone	-24
i _ pick	-21
i _ picked	18
i _ picturing	17
i _ places	15
i _ plan	30
i _ plane	42
i _ planning	31
i _ pour	15
i _ pregnant	-10
i _ press	11
i _ promise	13
i _ proud	-27
i _ put	22
i _ raped	19
i _ razor	35
i _ reach	-14
i _ ready	43
i _ really	20
i _ recognise	-17
i _ replaying	-19
i _ reply	-30
i _ researching	16
i _ rest	20
i _ revenge	-11
i _ ring	-36
i _ rope	32
i _ run	33
i _ running	10
i _ sad	-19
i _ same	11
i _ say	-20
i _ scars	25
i _ scream	11
i _ screaming	-24
i _ see	11
i _ seeing	-13
i _ self	20
i _ send	-36
i _ she	-27
i _ shock	-16
i _ show	-10
i _ sick	-20
i _ sit	-33
i _ sixteen	11
i _ sleep	-54
i _ sleeping	-10
i _ smoking	-11
i _ snooze	-13
i _ so	16
i _ some	-10
i _ someone	23
i _ something	-13
i _ speak	-10
i _ stab	32
i _ stalked	18
i _ staring	10
i _ start	-11
i _ started	30
i _ stay	28
i _ stop	-13
i _ stopped	12
i _ strangling	23
i _ suicidal	33
i _ suicide	11
i _ sure	-18
i _ taken	19
i _ talk	-18
i _ talking	-12
i _ tempted	-11
i _ terrible	11
i _ terrified	10
i _ text	-17
i _ that	13
i _ therapist	15
i _ there	18
i _ these	22
i _ think	20
i _ thinking	21
i _ this	13
i _ thoughts	20
i _ three	13
i _ tire	15
i _ to	25
i _ together	18
i _ told	18
i _ tomorrow	16
i _ touch	-16
i _ trade	15
i _ trapped	-10
i _ tried	10
i _ trouble	-17
i _ trust	-13
i _ twice	12
i _ two	25
i _ typing	-20
i _ understand	-19
i _ unsafe	12
i _ up	-21
i _ urges	12
i _ use	-12
i _ wake	12
i _ waking	14
i _ walk	-12
i _ walking	27
i _ wan	15
i _ wanted	20
i _ wanting	17
i _ was	34
i _ waste	48
i _ we	-15
i _ well	-11
i _ what	17
i _ when	-29
i _ which	15
i _ who	18
i _ why	10
i _ wife	24
i _ will	33
i _ wish	28
i _ with	29
i _ worthless	-17
i _ write	-15
i _ writing	17
i _ wrong	-27
i _ year	12
i _ yelling	-13
i _ yesterday	11
i _ you	-16
i _ your	-13
i _ •	-28
i actually	-12
i already	27
i am	14
i apologized	12
i ask	-19
i asked	-13
i ate	-22
i attempted	30
i be	-13
i begged	-20
i bite	16
i blame	-20
i block	31
i blocked	-11
i bought	39
i broke	-16
i burn	27
i call	-12
i called	-20
i can	-38
i carved	28
i catch	17
i cheated	-21
i choked	27
i come	-26
i cope	-12
i could	-12
i cried	-24
i cry	-28
i cut	54
i dated	25
i deserve	30
i did	23
i died	28
i do	-17
i don	15
i doubt	10
i drove	23
i envy	35
i even	28
i ever	11
i fantasize	32
i feel	-24
i find	22
i finish	18
i finished	-12
i flinch	14
i forgive	-10
i found	-10
i get	70
i give	-10
i go	18
i guess	-13
i had	-10
i hang	19
i hate	-20
i have	45
i heard	11
i help	41
i hide	27
i hit	43
i hope	31
i hung	-18
i imagine	17
i jumped	12
i just	56
i keep	26
i kept	-10
i knew	-13
i leave	40
i left	-37
i liked	-13
i live	32
i looked	19
i lose	-10
i lost	-58
i love	61
i made	32
i make	19
i mean	59
i messaged	-10
i might	30
i miss	-32
i must	19
i need	-59
i never	29
i no	15
i only	10
i overdosed	24
i pick	13
i pray	34
i promise	-37
i punch	11
i pushed	39
i quit	35
i rang	-14
i reached	-15
i recovered	-25
i relapsed	21
i remember	-12
i replied	-11
i said	-35
i sat	-17
i saw	-17
i say	11
i scratch	10
i see	17
i self	10
i sent	-31
i should	15
i sit	10
i slapped	55
i sleep	-20
i sometimes	20
i spend	14
i started	-26
i starve	12
i stay	-15
i still	25
i stop	14
i stopped	27
i survived	-13
i swear	37
i take	-20
i talk	16
i tell	-13
i text	-10
i texted	-22
i think	33
i thought	-20
i threw	13
i told	-28
i treated	-14
i tried	43
i try	17
i type	-12
i typed	-10
i wake	-23
i wan	28
i want	27
i wanted	-38
i was	23
i wear	20
i wish	-21
i woke	11
i worry	-18
i wrote	-37
i •	36
iba _ ir	-12
ich	62
ich _ $	85
ich _ an	14
ich _ angst	51
ich _ auf	18
ich _ aufhoren	-14
ich _ daran	12
ich _ dass	11
ich _ den	19
ich _ der	23
ich _ einfach	13
ich _ ernst	27
ich _ ganze	-18
ich _ geboren	15
ich _ geschrieben	-13
ich _ gleich	-10
ich _ habe	-11
ich _ heute	-11
ich _ ich	17
ich _ ihm	-31
ich _ ihn	10
ich _ jetzt	-16
ich _ lieber	20
ich _ mehr	34
ich _ meine	-31
ich _ mich	27
ich _ mir	34
ich _ mit	-18
ich _ nicht	28
ich _ nur	-14
ich _ oft	12
ich _ ruhe	-12
ich _ schlafen	-24
ich _ schluss	20
ich _ seine	-11
ich _ seit	14
ich _ selbst	28
ich _ sie	-35
ich _ so	-27
ich _ sterben	51
ich _ suizidgedanken	15
ich _ tabletten	13
ich _ tag	13
ich _ tot	62
ich _ um	42
ich _ umbringen	20
ich _ vor	22
ich _ ware	15
ich _ wehtun	39
ich _ •	-17
ich bin	-11
ich bring	36
ich denke	37
ich die	-17
ich fuhl	-15
ich fuhle	-13
ich gehe	17
ich hasse	-19
ich kann	-17
ich konnte	17
ich lebe	12
ich mach	16
ich meine	20
ich mochte	12
ich morgen	23
ich muss	-22
ich ritze	15
ich ruf	-10
ich spring	10
ich stehe	15
ich tot	13
ich tun	-12
ich uberlege	11
ich vermisse	-22
ich ware	24
ich weg	20
ich weiss	-13
ich werde	-18
ich will	-10
ich wunschte	21
idea	-29
idea $	-10
idea _ do	-17
idea _ to	-20
idea what	-20
idees	14
idiot	-11
ido	15
ido $	17
if	49
if _ $	38
if _ about	-12
if _ anyone	23
if _ brings	18
if _ called	-12
if _ calls	-19
if _ can	14
if _ could	-23
if _ did	30
if _ doctor	10
if _ ever	25
if _ go	23
if _ gone	17
if _ had	-22
if _ happens	10
if _ have	-22
if _ him	15
if _ hit	11
if _ i	-32
if _ is	-25
if _ it	16
if _ leave	29
if _ make	15
if _ me	-11
if _ not	65
if _ of	-24
if _ one	-27
if _ or	-14
if _ out	-23
if _ posts	-13
if _ take	16
if _ tell	17
if _ the	-10
if _ them	20
if _ up	-10
if _ •	-13
if a	15
if anything	22
if he	-33
if i	118
if only	-29
if she	-27
if that	-34
if the	20
if this	-15
if we	-12
ignore me	-10
ignored	18
ignores	-13
ignores me	-13
ihm	-59
ihm _ $	-32
ihn $	-12
ihn _ $	13
ihn _ ich	18
ihr	-13
ihr wehtun	31
il	63
il _ $	39
il _ a	11
il _ de	14
il _ devant	12
il _ dit	17
il _ ecrit	-24
il _ etranglee	35
il _ frappe	20
il _ frappee	10
il _ il	30
il _ la	21
il _ m	-16
il _ manque	-21
il _ partout	15
il _ qu	13
il _ suit	17
il _ •	38
il a	16
il m	10
il me	55
il menace	14
il ne	-13
il •	38
ill	91
ill $	-11
ill _ $	23
ill _ her	28
ill _ here	16
ill _ him	21
ill _ it	44
ill _ up	-10
ill and	10
ill be	38
ill kill	19
ill make	13
ill run	21
imag*	68
imagine	13
imagine _ him	11
imagining	49
imagining _ him	34
immer $	12
in	22
in $	-13
in 2009	-10
in 2015	-15
in _ $	-28
in _ abusive	30
in _ all	-15
in _ and	-30
in _ back	-14
in _ bathroom	28
in _ but	-13
in _ closet	19
in _ country	-19
in _ crash	12
in _ door	14
in _ drawer	13
in _ dream	-10
in _ empty	10
in _ grave	24
in _ ground	28
in _ hallway	-11
in _ hand	35
in _ have	-10
in _ hospital	14
in _ house	35
in _ is	-18
in _ it	-10
in _ kitchen	11
in _ last	21
in _ life	-22
in _ like	-20
in _ mailbox	-19
in _ morning	-16
in _ now	12
in _ of	20
in _ or	-15
in _ outside	-11
in _ people	-10
in _ place	17
in _ right	20
in _ room	-11
in _ rooms	13
in _ same	-10
in _ sleep	37
in _ so	-13
in _ street	16
in _ that	-12
in _ the	14
in _ to	-10
in _ ways	-14
in _ world	28
in _ year	16
in _ years	-13
in an	28
in another	-13
in case	20
in five	-12
in front	23
in heaven	31
in here	-12
in his	62
in hospital	12
in it	42
in laws	12
in living	17
in love	-23
in march	10
in my	21
in order	11
in our	-12
in rome	-10
in ruhe	-19
in shock	-18
in spring	-13
in that	29
in the	30
in tonight	10
in two	-12
in weeks	-17
in with	-15
info	-10
info*	-12
information	-12
ins	-20
ins _ $	-16
insi*	16
inside	15
inside $	12
inst*	-24
instagram	-42
instagram $	-19
instagram _ $	-16
instead	22
instead _ $	19
instead _ him	20
instead of	32
insu*	67
insulin	59
insulin $	27
intente	21
intente _ $	16
intente suicidarme	16
interests	-10
interests me	-10
intimas	13
into	62
into _ $	39
into _ for	-14
into _ river	11
into _ room	15
into _ truck	12
into a	13
into my	29
into the	31
intr*	-11
invi*	10
invite	10
inviting	19
ir	-19
ir _ $	-10
irma	-14
irma $	-10
is	22
is $	16
is _ a	-26
is _ about	-10
is _ an	28
is _ anniversary	13
is _ answer	-17
is _ answering	31
is _ as	-25
is _ at	-13
is _ be	-21
is _ bridge	10
is _ but	15
is _ by	19
is _ cat	10
is _ do	-13
is _ dog	17
is _ door	22
is _ else	-15
is _ enough	17
is _ fault	25
is _ for	13
is _ get	13
is _ going	-25
is _ gone	-14
is _ good	-11
is _ harming	17
is _ he	29
is _ her	-23
is _ herself	14
is _ him	-12
is _ his	22
is _ i	-21
is _ in	15
is _ is	13
is _ kill	14
is _ last	28
is _ least	23
is _ left	15
is _ life	20
is _ live	14
is _ living	14
is _ love	-10
is _ matter	-14
is _ me	22
is _ mess	-12
is _ message	18
is _ more	10
is _ my	22
is _ night	16
is _ now	-21
is _ of	-62
is _ on	25
is _ one	10
is _ only	43
is _ out	-14
is _ over	-12
is _ painful	44
is _ plan	32
is _ point	31
is _ quiet	-15
is _ real	12
is _ reason	30
is _ relief	-11
is _ right	-15
is _ rope	15
is _ she	29
is _ since	-20
is _ someone	-18
is _ something	-10
is _ suicide	10
is _ than	14
is _ the	13
is _ thing	13
is _ to	10
is _ too	-15
is _ town	-10
is _ up	-10
is _ verbally	12
is _ wife	23
is _ worth	14
is _ years	-14
is _ •	-27
is a	-70
is abusive	20
is afraid	-14
is an	15
is at	13
is back	34
is banging	24
is beating	22
is better	14
is crying	12
is cutting	20
is dead	-40
is doing	-14
is done	17
is drunk	35
is emotionally	14
is even	16
is exhausting	14
is getting	11
is gone	-19
is happy	-21
is hurting	-15
is it	-28
is kicking	21
is my	15
is never	-16
is not	22
is nothing	10
is now	-10
is off	42
is on	-11
is one	28
is online	-11
is only	14
is our	13
is out	-13
is outside	18
is over	-27
is self	17
is something	-14
is still	-12
is suicidal	30
is the	37
is there	16
is this	-12
is threatening	32
is too	-12
is why	12
is with	-11
is worried	-13
is •	-15
isso	-10
issu*	-29
issues	-29
issues $	-11
ist	-28
ist $	-19
ist _ $	-31
ist _ ich	12
ist _ ob	38
it	16
it $	36
it _ 30	10
it _ ago	16
it _ already	17
it _ an	10
it _ and	-11
it _ as	24
it _ be	30
it _ because	16
it _ being	16
it _ but	14
it _ calm	15
it _ dog	19
it _ easier	-11
it _ fault	10
it _ feel	-17
it _ going	-16
it _ hard	-10
it _ have	-23
it _ him	13
it _ i	11
it _ if	41
it _ in	14
it _ night	18
it _ now	-32
it _ of	18
it _ quick	14
it _ rape	12
it _ school	-16
it _ so	-11
it _ something	18
it _ soon	-17
it _ stop	15
it _ think	13
it _ thursday	14
it _ time	24
it _ to	-33
it _ wrong	-16
it _ year	16
it _ you	16
it _ •	-10
it after	10
it all	22
it and	23
it another	18
it away	-15
it back	-32
it be	-15
it bled	14
it but	28
it by	-20
it did	-14
it ended	-10
it every	12
it failed	-16
it feels	-12
it going	-13
it hurt	23
it if	18
it in	-11
it is	-76
it last	27
it makes	-14
it myself	10
it now	21
it once	23
it out	-12
it passed	-11
it since	-15
it still	-14
it take	24
it takes	19
it to	30
it tonight	13
it took	-32
it was	31
it went	-11
it would	-21
its	32
its _ a	10
its _ and	22
its _ be	10
its _ birthday	-10
its _ fault	14
its _ me	22
its _ the	-12
its _ to	14
its _ worth	20
its all	-10
its going	10
its just	25
its like	-11
its not	19
its real	11
j	23
j _ au	-16
j _ avale	27
j _ d	-21
j _ de	25
j _ deja	10
j _ des	35
j _ ecrit	16
j _ idees	14
j _ les	37
j _ mal	-19
j _ mon	-13
j _ pas	-11
j _ peur	12
j _ pleure	-15
j _ plus	-17
j _ prepare	29
j _ pris	12
j _ quitte	-20
j _ son	-22
j _ tout	14
j ai	42
j aimerais	22
j espere	-10
ja	60
ja _ $	26
ja tentei	27
jamais _ reveiller	11
jamais me	11
jana	13
je	62
je _ $	13
je _ ai	-35
je _ aime	-11
je _ appeler	-15
je _ chez	-10
je _ coupe	31
je _ de	-14
je _ depuis	18
je _ disparaitre	27
je _ dors	-18
je _ encore	12
je _ etre	12
je _ finir	24
je _ jeter	17
je _ jusqu	16
je _ la	13
je _ le	-14
je _ les	10
je _ ma	-12
je _ me	50
je _ mes	-15
je _ morte	27
je _ mourir	33
je _ ne	20
je _ perdue	-10
je _ plus	24
je _ quoi	-22
je _ recuperer	-11
je _ scarifie	15
je _ sens	-26
je _ suis	25
je _ tuer	32
je _ veux	-14
je _ vide	-12
je _ vivre	20
je _ voir	-13
je _ •	39
je craque	-10
je dois	-13
je fais	-11
je l	-27
je le	-15
je lui	-24
je m	-26
je me	79
je ne	-16
je pars	20
je pense	17
je serais	29
je suis	-38
je vais	19
je veux	11
je voudrais	25
je •	28
jeal*	-17
jealous	-15
jealous _ my	-10
jealous _ people	16
jealous _ who	16
jealous of	11
jealous when	-13
jeter	17
jetzt	-23
jetzt _ $	-12
job	-11
job $	-23
job _ i	16
job _ my	-11
job _ wife	-12
job and	25
jogar	37
jogar _ $	15
joki*	29
joking	29
joking $	29
jonas	13
jour*	-12
judge	-11
jump	88
jump $	56
jump _ $	12
jump*	41
jumped	20
jumping	22
jumping off	12
june $	-13
juntos	-15
juro	34
jusqu	16
jusqu _ $	16
jusqu a	16
just	36
just _ $	-43
just _ about	18
just _ alone	-11
just _ and	-11
just _ blow	12
just _ case	13
just _ die	20
just _ disappear	13
just _ go	10
just _ goodbye	11
just _ here	-15
just _ him	-21
just _ if	-10
just _ in	-18
just _ into	17
just _ it	20
just _ my	11
just _ not	62
just _ on	-13
just _ one	-13
just _ out	-14
just _ send	-10
just _ sleep	29
just _ so	13
just _ that	10
just _ the	-20
just _ there	23
just _ up	-17
just _ want	20
just _ what	-10
just a	17
just did	33
just do	15
just gone	-12
just in	13
just left	-17
just let	13
just sad	-12
just sat	11
just sit	-29
just stay	-11
just take	15
just texted	11
just think	18
just waiting	13
just wrote	15
k	-16
ka	12
ka _ hai	13
kann	-27
kann _ aufhoren	-14
kann _ mehr	14
kann _ zu	-11
kann nicht	-16
keep	69
keep _ $	31
keep _ at	27
keep _ funeral	19
keep _ if	-20
keep _ in	12
keep _ killing	14
keep _ last	-29
keep _ my	29
keep _ myself	-16
keep _ note	12
keep _ our	-10
keep _ the	12
keep _ under	14
keep _ what	-23
keep asking	-24
keep breathing	14
keep cutting	10
keep fantasizing	24
keep going	22
keep imagining	21
keep living	-16
keep looking	12
keep picturing	17
keep planning	11
keep replaying	-19
keep the	-13
keep thinking	-11
keep typing	-13
keeps	48
keeps _ and	-21
keeps _ at	25
keeps _ gun	15
keeps _ him	-16
keeps _ me	-24
keeps _ pictures	-12
keeps _ she	13
keeps _ that	-11
keeps _ up	34
keeps _ wants	11
keeps _ •	25
keeps calling	-15
keeps saying	45
keeps showing	16
keeps texting	-13
keeps threatening	15
keeps turning	11
kein*	26
keine _ $	-13
keine _ zu	15
keine nachrichten	-10
keinen	18
keinen _ ich	10
keinen _ mehr	27
keinen sinn	19
kept	-21
kept _ $	-19
kept the	-16
key	15
key and	21
keys	15
keys _ the	19
kick*	23
kicking	15
kicking _ door	21
kid _ daddy	10
kids	20
kids $	-24
kids _ all	22
kids _ better	15
kids _ do	-16
kids _ i	13
kids _ is	18
kids _ me	12
kids _ school	-21
kids _ that	18
kids and	25
kids but	18
kids to	-17
kill	170
kill $	29
kill _ $	56
kill _ after	15
kill _ guy	19
kill _ i	42
kill _ if	16
kill _ now	-32
kill her	14
kill herself	23
kill him	50
kill me	-11
kill my	17
kill myself	37
kill*	57
killed	-35
killed $	10
killed in	-19
killing	91
killing $	21
killing _ $	30
killing _ ex	22
killing my	24
killing myself	59
kills	-12
kind	58
kind $	11
kind _ wish	21
kind of	25
kiss*	-15
kissed	-13
knees	-10
knew	-29
knew _ $	-13
knew _ me	-10
knew i	-11
knife	67
knife $	32
knife _ $	14
knife _ me	11
knife _ the	15
knife in	10
knife on	13
knife to	12
knock	-18
knock _ door	-17
knock _ her	-13
knock on	-17
know $	13
know _ $	30
know _ am	-34
know _ and	17
know _ be	-13
know _ did	12
know _ do	-16
know _ feels	-10
know _ get	18
know _ have	27
know _ he	18
know _ is	-28
know _ it	22
know _ live	-11
know _ make	10
know _ not	-19
know _ parks	17
know _ she	-25
know _ was	20
know _ will	-10
know he	-10
know i	-23
know that	12
know what	-29
know when	20
know where	25
know who	12
knows	12
knows $	24
knows _ $	-27
knows i	-15
knows it	15
knows yet	-15
ko	32
ko $	15
ko _ $	12
ko _ mamatay	24
ko na	17
konnte	17
kontakt	-14
kurz	-28
l	-41
l _ $	-22
l ai	-16
l air	14
l appeler	-24
la	53
la $	12
la _ $	47
la _ a	16
la boite	33
la cara	19
la extrano	-19
la llame	-10
la maison	-24
la mierda	-10
la nuit	21
la porte	21
la quiero	-24
la rupture	-21
la vida	13
la vie	29
la voir	-12
lads	-13
lais*	-27
laisse	-25
laisse _ $	-13
lake $	12
land*	-13
landlord	-13
larg*	-23
largou	-14
las	69
las _ $	54
las _ aqui	17
las _ de	14
las escaleras	14
las pastillas	53
lass	-23
lass _ in	-16
lass mich	-22
lass*	-19
lassen	-19
lassen $	-15
lasst	24
lasst _ nicht	24
lasst mich	24
last	100
last $	46
last _ $	-29
last _ after	12
last _ and	-27
last _ at	17
last _ do	-18
last _ for	26
last _ he	17
last _ i	18
last _ it	16
last _ said	-12
last _ she	-15
last _ was	27
last conversation	-11
last fight	-14
last letter	15
last message	16
last night	15
last spring	-16
last summer	-14
last time	45
late	-34
lately $	-22
lately _ have	11
lately i	12
laue*	25
lauert	25
lauert _ $	18
lauert _ auf	18
lauert mir	25
laugh	-27
laugh _ $	-17
laughed	-13
lawy*	-36
lawyer	-34
le	-16
le _ a	25
le _ j	-13
le _ me	-14
le _ sentido	26
le _ y	-13
le coeur	-10
le escribi	-13
le monde	34
le revoir	-12
le tuer	20
le veo	26
lead	-10
leak*	12
learn	-18
least	25
least _ way	23
least painful	23
leav*	20
leave	-14
leave $	17
leave _ $	-19
leave _ alone	-26
leave _ be	-12
leave _ house	12
leave _ is	13
leave _ will	10
leave him	10
leave it	-15
leave me	-57
leave the	21
leaves	34
leaves _ $	-12
leaves _ alone	48
leaving	-14
lebe	21
lebe $	27
lebe*	26
leben	81
leben $	52
leben _ mehr	14
leben _ nehmen	14
leben _ sinn	10
leben zu	14
leer	-21
leer $	-11
left	-34
left $	-19
left _ $	23
left _ a	-20
left _ for	21
left _ i	-19
left _ in	-22
left _ is	16
left _ letter	18
left _ live	14
left _ my	-12
left _ note	15
left _ on	-14
left _ took	11
left _ voicemail	-10
left _ with	-17
left _ years	-12
left a	23
left him	-15
left i	11
left me	-48
left the	19
left to	21
leg	30
leg $	30
legs	36
legs $	33
legs and	11
les	22
les _ devant	21
less	24
less $	30
let _ $	11
let _ die	12
let _ know	-11
let _ ring	-11
let _ try	-11
let me	36
let us	-33
lett*	56
letter	-22
letter _ $	14
letter _ her	17
letter _ not	-14
letter _ will	-11
letter and	12
letter i	-11
letters	55
letters _ $	23
letters are	22
lettres $	-14
lettres _ adieu	21
lettres d	21
liar	-14
liar and	-11
libr*	-10
library	-10
lie	-20
lieb*	40
lieber	20
lieber _ $	20
lieber tot	20
liebsten	26
liebsten _ ich	26
liebsten _ tot	13
liebsten ware	11
liebt	-18
liebt _ mehr	-18
liebt _ nicht	-18
liebt mich	-18
lied	-31
lied _ me	-10
lied to	-17
lieg*	27
liegen	27
liegen $	20
lies	-31
lies $	-21
life	61
life $	88
life _ $	37
life _ be	10
life _ dead	-16
life _ i	-26
life _ meaning	14
life _ no	31
life _ not	20
life _ of	-13
life _ over	16
life _ point	27
life _ since	-13
life _ spring	-12
life _ was	-12
life and	-26
life has	29
life is	-14
life last	-12
life like	-10
life to	12
liga*	-13
ligar	-35
ligar _ $	-14
ligar _ ele	-11
ligar para	-34
ligou	-17
ligou _ $	-15
ligou ontem	-12
like	-24
like _ again	-27
like _ already	11
like _ and	22
like _ do	11
like _ happened	-11
like _ has	-11
like _ his	-10
like _ hurt	18
like _ in	-10
like _ is	12
like _ it	15
like _ lost	-14
like _ more	13
like _ not	54
like _ nothing	-10
like _ of	-31
like _ only	10
like _ should	33
like _ was	12
like _ •	19
like a	-24
like always	-11
like being	14
like dying	55
like it	30
like me	39
like my	-14
like myself	-26
like nothing	-10
like she	22
like that	-12
like the	-21
like to	-12
liked	-38
liked _ $	-24
liked _ picture	-10
liked my	-16
liki*	-12
liking	-12
list	-39
list $	-10
list of	-25
listen	-18
listen to	-13
lite*	-24
literally	-24
litt*	-20
little	-20
little $	-16
little _ not	-15
little _ will	-14
little sister	22
live	140
live $	62
live _ $	49
live _ him	22
live _ my	11
live _ of	18
live _ you	13
live anymore	46
live for	34
live more	28
live with	-34
live without	11
lived	28
lived _ $	28
lives in	-15
livi*	125
living	125
living $	55
living _ $	41
living _ a	17
living _ her	21
living _ is	12
living _ my	-10
living _ •	15
living alone	-11
living anymore	22
living if	-11
living like	23
living past	12
living with	-16
living without	10
llam*	-49
llamar	-22
llamar _ mi	-13
llamar a	-13
llamarla	-14
llamarlo	-13
llame	-22
llame _ me	-10
llame y	-12
llamo	-49
llamo _ $	-30
llamo anoche	-18
llamo ayer	-12
llevo _ en	17
llevo _ pensando	17
llor*	-30
llorar	-27
llorar $	-18
lo	26
lo _ $	20
lo _ de	-16
lo _ mata	22
lo _ matar	14
lo _ me	32
lo _ que	29
lo amo	-10
lo dejo	12
lo juro	34
lo que	-11
lo quiero	-13
lo sabe	11
lock _ in	11
lock _ the	11
lock myself	11
lock*	54
locked	38
locked _ $	20
locked _ in	31
locked _ the	11
locked me	21
locks _ in	16
log _ $	-14
log _ mood	-10
log my	-12
lol	-31
lol $	-26
lol _ am	-16
lol _ i	13
lone*	-21
lonely	-20
long	-37
long _ ago	-18
long _ and	-13
long _ i	-10
long _ it	15
long _ last	-12
long _ take	15
long does	13
long sleeves	16
long time	-28
long*	22
longer	24
longer $	23
longer _ $	19
look _ $	20
look _ her	-10
look _ it	14
look _ me	22
look _ the	-18
look _ to	12
look after	11
look at	-34
look for	24
look forward	12
look*	62
looked	34
looked _ $	37
looked _ how	12
looked _ many	12
looked up	12
looking	27
looking _ $	33
looking _ me	15
looking _ the	12
looking for	15
looks	20
looks _ $	21
los _ $	16
los brazos	21
losc*	-14
losch	-14
losch _ $	-11
lose	-38
lose _ $	-43
lose _ and	19
lose it	-31
losi*	-28
losing	-28
lost	-42
lost $	-20
lost _ and	20
lost _ in	-14
lost _ job	19
lost _ of	-16
lost _ reason	-10
lost _ will	41
lost his	22
lost it	-11
lot of	-13
loud*	12
louder	12
louder than	11
love	-95
love $	-13
love _ $	-45
love _ anymore	-11
love _ its	12
love _ life	-28
love _ my	-13
love _ to	28
love _ who	-13
love and	-12
love her	34
love him	-10
love me	-25
love my	-18
love someone	-12
love with	-14
love you	26
loved	-32
loved me	-26
loves	-15
loves _ and	-15
loves _ then	-15
loves me	-24
lovi*	-12
loving	-12
luck	-14
lui	-26
lui $	34
lui _ $	-35
lui _ un	-13
lui ai	-16
lui ecrire	-16
m	-12
m _ a	12
m _ ecrit	-25
m _ et	14
m _ etranglee	35
m _ frappee	42
m _ hier	18
m _ laisse	-13
m _ pour	-13
m _ quitte	-16
m _ quittee	-15
m _ veux	-18
m en	-18
m endormir	11
ma	11
ma _ $	-21
ma _ veut	26
ma soeur	13
mabu*	51
mabuhay	51
mabuhay $	36
mach	32
mach _ $	10
mach _ mit	21
mach _ schluss	19
mach heute	12
mach ich	15
mach schluss	14
mach*	32
macht	14
macht _ $	-13
macht mich	-13
machuco	25
mad	-24
made	30
made _ $	-22
made _ it	13
made _ mistake	-17
made _ with	13
made a	15
made me	-13
madre	-15
mai	-13
mail*	-25
mailbox	-19
mailbox $	-14
main	35
mais	18
mais $	-11
mais _ para	13
mais _ viver	17
mais chorar	-15
mais me	-18
mais motivo	13
mais sentido	26
mais viver	35
mais*	-24
maison	-24
make	62
make _ $	18
make _ 30	12
make _ and	-10
make _ come	11
make _ he	25
make _ never	10
make _ pay	22
make her	20
make it	21
make me	-24
makes	11
makes _ feel	11
makes _ so	-13
mal	-19
mal au	-13
mama $	16
mama*	24
mamatay	24
mamatay $	24
man	-12
man _ $	-21
man _ his	15
man in	-13
mana*	-22
manager	-11
mand*	-71
mandar	-27
mandar _ $	-18
mandar mensagem	-12
mando	-18
mando un	-11
mandou	-22
mandou _ $	-17
mandou mensagem	-17
mann	16
mann _ $	23
mann _ hai	15
mann _ mich	12
mann schlagt	11
manq*	-37
manque	-27
manque $	-14
manque _ $	-13
many	33
many _ it	11
many _ pills	11
many _ takes	19
many days	-14
many of	12
many photos	-17
many pills	10
mao	26
mar	37
marc*	-10
mari _ $	17
mari _ a	-11
mari _ frappe	13
mari m	-11
mari me	23
marido	15
marido _ bate	13
marido _ con	12
marido _ embora	-11
marido foi	-11
marido me	41
marido se	-11
marr*	-38
marriage	-21
marriage $	-18
marriage and	14
married	-21
mas	31
mas $	20
mas _ $	16
mata	46
mata $	37
mata*	85
matar	185
matar $	96
matar _ $	40
matar _ e	14
matar ele	32
matar hoje	11
matarlo	22
matarme	45
matarme $	25
mato	53
mato $	60
matter $	12
may	-10
maybe _ $	11
maybe _ is	18
maybe _ just	-17
maybe _ will	16
maybe _ world	11
maybe i	-10
maybe one	-12
maybe the	11
me	104
me $	-27
me _ a	48
me _ about	-12
me _ all	-12
me _ am	-47
me _ and	-26
me _ anoche	-10
me _ as	-16
me _ before	12
me _ being	-10
me _ birthday	-10
me _ bot	-10
me _ calls	13
me _ can	10
me _ celular	16
me _ chance	-18
me _ com	-16
me _ con	17
me _ cortes	23
me _ coupee	19
me _ cuando	11
me _ cuello	14
me _ d	-12
me _ da	16
me _ dano	37
me _ days	-21
me _ de	68
me _ dejado	-16
me _ del	43
me _ delante	14
me _ demain	13
me _ despues	10
me _ do	-14
me _ doing	19
me _ dowry	12
me _ drinks	12
me _ du	42
me _ e	28
me _ el	12
me _ else	-11
me _ email	-12
me _ en	15
me _ encore	10
me _ end	12
me _ et	29
me _ eu	-14
me _ every	19
me _ everything	-13
me _ feel	-10
me _ flight	-13
me _ for	-21
me _ forever	10
me _ friends	-10
me _ from	26
me _ go	12
me _ goodbye	18
me _ hace	-12
me _ has	11
me _ have	10
me _ he	13
me _ help	-11
me _ her	-24
me _ him	-10
me _ hit	15
me _ hoje	11
me _ how	-19
me _ i	-31
me _ il	30
me _ is	16
me _ it	22
me _ jump	14
me _ know	14
me _ knows	-11
me _ l	14
me _ las	19
me _ left	-11
me _ les	22
me _ lo	15
me _ lol	-13
me _ long	-10
me _ loved	-10
me _ mais	-21
me _ mal	38
me _ mas	-11
me _ matar	17
me _ me	73
me _ mensagem	-22
me _ mensaje	-10
me _ mi	-12
me _ mom	14
me _ months	-10
me _ morir	24
me _ my	31
me _ na	12
me _ need	-11
me _ never	12
me _ night	-28
me _ not	-17
me _ novo	34
me _ now	-18
me _ nowhere	-10
me _ o	-12
me _ of	37
me _ off	-13
me _ on	-13
me _ otra	15
me _ over	-29
me _ partout	18
me _ paz	-24
me _ pecho	-15
me _ pic	30
me _ por	-13
me _ proposito	19
me _ que	-24
me _ quero	13
me _ ride	15
me _ room	11
me _ said	-13
me _ says	19
me _ seule	-10
me _ sex	31
me _ she	29
me _ sleep	18
me _ small	-11
me _ sola	-28
me _ some	16
me _ someone	-12
me _ tellement	-10
me _ tengo	10
me _ that	-28
me _ the	11
me _ then	-13
me _ time	16
me _ times	62
me _ todas	13
me _ today	21
me _ todo	11
me _ tonight	13
me _ took	12
me _ twenty	-22
me _ uma	-12
me _ un	18
me _ vez	27
me _ vide	-12
me _ wants	14
me _ weeks	-15
me _ what	-17
me _ will	-12
me _ work	17
me _ write	-11
me _ years	-16
me _ you	-14
me a	-42
me about	-36
me after	-21
me against	13
me agarro	14
me ajuda	-22
me alive	-13
me alone	-16
me ama	-19
me ameaca	21
me amenaza	25
me an	-10
me and	-10
me anymore	-26
me anytime	13
me around	17
me arrepiento	-14
me at	-19
me away	-14
me back	-17
me bate	13
me bateu	51
me be	-21
me bloqueo	-13
me bloqueou	-15
me but	-44
me controla	23
me cortar	30
me corte	18
me cortei	22
me corto	55
me coupe	31
me crazy	-10
me cry	-13
me da	17
me dead	12
me deixa	-14
me deixou	-21
me dejes	-10
me dejo	-64
me dijo	-19
me dit	-12
me down	32
me duele	-29
me empujo	14
me empurrou	19
me engano	-24
me escriba	-12
me escribio	-29
me for	-10
me foutre	14
me frappe	33
me from	13
me golpea	25
me golpeo	16
me ha	-23
me happy	-12
me have	15
me here	21
me home	15
me i	-56
me if	10
me in	53
me into	17
me its	-17
me jeter	17
me jogar	37
me killed	10
me largou	-14
me last	-34
me laugh	-11
me ligou	-17
me like	-12
me llamo	-45
me machuco	25
me mandou	-20
me manque	-27
me mata	46
me matar	65
me mato	39
me menace	17
me money	-15
me more	-11
me muero	27
me nobody	12
me of	-12
me off	13
me on	-28
me once	-14
me over	20
me pega	41
me pego	16
me persegue	22
me quiere	-17
me quiero	43
me retiennent	34
me reveiller	35
me right	-12
me scarifie	15
me sens	-26
me she	19
me should	16
me siento	-28
me sigue	12
me sinto	-21
me so	-22
me suis	25
me suit	21
me that	16
me the	-28
me threats	17
me today	-15
me tome	24
me tomorrow	27
me too	33
me traiu	-24
me tuer	51
me up	25
me voy	12
me when	40
me who	13
me with	12
me worthless	11
me yesterday	-15
me you	23
mean	30
mean _ $	40
mean it	32
mean*	12
meaning	12
mec	12
mec _ a	12
mec m	12
medication	-10
medication _ me	-11
medication makes	-11
medo	11
medo _ ex	22
medo _ ficar	-25
medo _ meu	22
medo _ so	-25
medo de	-34
medo dele	15
medo do	22
medo*	29
medocs	29
medocs $	29
meds	12
meds $	10
meet	-30
meet _ and	-20
meet*	-35
meeting	-34
mehr	51
mehr $	-34
mehr _ $	59
mehr _ leben	24
mehr _ mach	11
mehr _ sein	17
mehr aufwachen	25
mehr da	17
mehr ich	17
mehr leben	40
mein _ $	-15
mein _ bedroht	25
mein _ hat	-22
mein _ ist	-26
mein _ mich	52
mein _ schlagt	25
mein _ verfolgt	15
mein ex	22
mein herz	-11
mein leben	-15
mein*	18
meine _ $	-11
meine _ ernst	27
meine _ sich	23
meine _ vor	-11
meine ex	15
meine frau	-14
meine freundin	17
meine ruhe	-15
meinem	21
meinem _ $	11
meinem _ und	10
mejor	62
mejor _ $	49
mejor _ mi	31
mejor _ muero	18
mejor me	18
mejor sin	31
meld*	-22
melden	-11
melden $	-11
meldet	-12
meldet sich	-10
melh*	21
melhor	21
meme	-27
meme $	-18
memes	-12
men	-21
mena*	56
menace	42
menace _ tuer	11
menace de	26
mens*	-84
mensagem	-43
mensagem $	-24
mensaje	-21
mensaje $	-11
ment*	-16
mentiras	-11
mentiras $	-11
merci	11
merci _ $	13
merci _ tout	14
merci pour	14
mere	-10
mes	31
mes _ me	27
mes affaires	-10
mes enfants	20
mess	-17
mess $	-12
mess*	-119
message	-48
message _ $	-18
message _ is	16
message _ not	15
message and	10
message me	-11
messaged	-37
messaged me	-19
messages	-22
messages $	-27
messaging	-24
messaging _ $	-16
met	-37
met _ $	-18
metro	17
metro $	17
meu	72
meu _ $	26
meu _ bate	13
meu _ bateu	18
meu _ deixou	-11
meu _ e	-11
meu _ embora	-10
meu _ foi	-10
meu _ largou	-13
meu _ me	34
meu _ que	15
meu _ se	10
meu _ vive	10
meu ex	64
meu humor	-12
meus	14
meus _ $	14
mexi*	-10
mi $	11
mi _ $	-34
mi _ amenaza	17
mi _ controla	17
mi _ de	-11
mi _ dejo	-37
mi _ dice	18
mi _ el	-13
mi _ en	-15
mi _ engano	-12
mi _ escribio	-10
mi _ fue	-10
mi _ golpea	25
mi _ ha	-12
mi _ llamo	-25
mi _ me	44
mi _ no	16
mi _ pega	29
mi _ que	18
mi _ quiere	16
mi _ se	-10
mi _ sigue	12
mi ex	17
mi mama	10
mi marido	16
mi mujer	-11
mi novia	-17
mi vida	-21
mich	97
mich $	50
mich _ $	45
mich _ allein	-13
mich _ geschnitten	20
mich _ ich	14
mich _ lassen	-10
mich _ mehr	-33
mich _ raus	17
mich _ ruhe	-17
mich _ trinkt	15
mich _ zug	-24
mich betrogen	-17
mich geschlagen	46
mich gestern	18
mich in	-16
mich nicht	-12
mich schuldig	-16
mich selbst	28
mich so	-13
mich um	44
mich umzubringen	24
mich und	16
mich verlassen	-17
mich wenn	15
mich wieder	27
mich zum	-11
mich •	-11
midn*	-10
midnight	-10
miedo	19
miedo $	10
miedo _ mi	11
mier*	-10
mierda	-10
mierda $	-10
mieux	21
mieux _ $	26
might	37
might _ $	27
might _ again	12
might do	11
might hurt	22
mim	16
mim $	18
mind	21
mind if	12
minha	19
minha _ $	15
minha _ de	12
minha _ me	-16
minha _ nao	17
minha _ que	10
minha _ se	12
minha ex	-10
minha falta	20
minha irma	-14
minha namorada	-12
minu*	-11
minutes $	-16
mir	71
mir $	-17
mir _ $	30
mir _ an	28
mir _ die	10
mir _ egal	27
mir _ ich	24
mir _ leben	14
mir _ mehr	-12
mir _ ob	38
mir _ zu	15
mir auf	15
mir das	19
mir fehlt	-11
mir ist	26
mir nicht	-12
mir vor	18
mir was	26
mis	45
mis _ $	10
mis _ intimas	13
mis datos	-14
mis fotos	20
mis hijos	36
miss	-10
miss _ $	10
miss me	33
miss*	-41
missed	-13
misses	-18
misses _ $	-15
misses me	-17
missing	-10
mist*	-17
mistake	-18
mistake $	-15
mit _ $	14
mit _ schluss	-10
mit allem	15
mixed	10
moch*	12
mochte	12
moi _ $	-30
mol	18
mom	-10
mom _ boyfriend	10
mom _ dad	-10
mom died	-12
mom i	21
mom is	-18
mome*	-13
moment	-12
mon	13
mon _ de	12
mon _ est	-23
mon _ et	-19
mon _ frappe	13
mon _ je	-13
mon _ m	12
mon _ me	54
mon _ menace	12
mon _ rompu	-14
mon copain	16
mon ex	12
mon mec	12
mond*	-13
monday	-10
monday $	-10
monde	34
monde $	30
money	-29
money $	-17
money _ my	12
mons*	-20
monster	-13
mont*	-10
month	-40
month $	-15
month _ my	-10
month and	-14
months	-11
months $	10
months _ nothing	-13
months _ only	10
months and	-15
mood	-35
mood $	-21
mood _ $	-10
more	-17
more $	15
more _ $	-15
more _ am	-12
more _ and	-12
more _ from	27
more _ i	-24
more _ more	22
more _ that	21
more and	24
more pain	13
more than	-13
more time	-12
more word	27
morgen _ $	17
morgen nicht	20
mori*	27
morir	40
morir $	40
morirme	27
morirme $	20
morn*	-19
morning	-13
morning $	-10
morning _ $	-18
morning _ am	10
morning _ disappointed	12
morning _ i	17
morning and	-13
morning i	19
morning like	-14
morning to	-10
morr*	90
morrer	87
morrer $	69
morrer _ $	19
mort	-13
morta	18
morta $	25
morte	46
morte $	46
most _ $	-13
most _ i	12
mother _ $	-10
mother _ and	-15
mother _ can	16
mother _ death	-10
mother _ he	27
mother _ i	10
mother and	13
mother called	21
mother has	-17
motivo	13
motivo _ $	13
motivo _ viver	13
motivo para	13
moto*	16
motorway	16
mour*	99
mourir	101
mourir $	53
move	-42
move _ $	-30
moved	-27
moved _ $	-25
moved out	-12
movie	-34
much	-16
much $	20
much _ night	-11
much longer	18
mucho	-15
mudar	-12
muer*	49
muero	25
muero $	18
muerta	26
muerta $	26
muerto	28
muerto $	28
muito	-12
mujer	-11
mujer _ dejo	-14
mult*	17
mum	75
mum $	24
mum _ $	-10
mum _ am	20
mum _ for	16
mum _ her	19
mum _ love	20
mum _ my	14
mum _ sorry	20
mum i	41
mums	44
mundo	98
mundo $	91
murd*	-30
murder	-27
murder _ $	-17
murder _ burger	-19
music	-27
music $	-19
muss	-24
must	27
must _ $	45
must be	-16
mutt*	-13
mutter	-13
mutter _ $	-12
my	59
my _ $	-19
my _ a	28
my _ aches	-12
my _ address	11
my _ afraid	-24
my _ after	18
my _ all	-15
my _ am	40
my _ and	13
my _ anger	-15
my _ anymore	-15
my _ are	23
my _ asked	-49
my _ attacks	10
my _ attempt	13
my _ away	-10
my _ be	15
my _ beat	21
my _ beating	23
my _ beats	21
my _ before	10
my _ boyfriend	54
my _ buzzes	-14
my _ came	35
my _ chance	12
my _ cheated	-13
my _ choked	14
my _ controls	20
my _ covered	15
my _ cuts	38
my _ daddy	22
my _ death	-22
my _ died	-55
my _ do	-10
my _ drinks	-14
my _ drunk	22
my _ dumped	-13
my _ emailed	-14
my _ emotionally	14
my _ even	10
my _ everything	-18
my _ ex	-14
my _ father	-14
my _ feel	-12
my _ first	17
my _ follows	17
my _ for	17
my _ from	-13
my _ gets	34
my _ girlfriend	-12
my _ go	-12
my _ gone	-43
my _ has	13
my _ he	50
my _ head	13
my _ heaven	18
my _ here	-13
my _ herself	21
my _ his	51
my _ hit	-19
my _ hits	41
my _ home	16
my _ hurts	-26
my _ husband	-11
my _ i	19
my _ in	-12
my _ into	23
my _ it	12
my _ just	46
my _ keeps	41
my _ kids	16
my _ killed	-12
my _ last	10
my _ laws	12
my _ leaves	17
my _ left	-16
my _ life	-21
my _ liked	-11
my _ lol	27
my _ look	17
my _ lost	24
my _ love	32
my _ made	17
my _ makes	-15
my _ man	14
my _ me	45
my _ message	17
my _ move	-13
my _ my	75
my _ never	-17
my _ new	14
my _ night	45
my _ of	-20
my _ off	-14
my _ on	22
my _ once	-10
my _ one	15
my _ open	37
my _ other	-15
my _ our	30
my _ out	-14
my _ passed	-27
my _ physically	15
my _ place	-12
my _ please	-14
my _ put	22
my _ raped	13
my _ reject	-18
my _ removed	-10
my _ right	13
my _ s	-11
my _ said	39
my _ saw	-12
my _ say	-22
my _ says	18
my _ self	-10
my _ shake	-12
my _ she	28
my _ sister	22
my _ slaps	27
my _ stop	28
my _ suicidal	24
my _ tablets	16
my _ tells	12
my _ temper	12
my _ texts	-20
my _ that	-26
my _ the	-25
my _ there	13
my _ they	33
my _ this	-27
my _ threatened	17
my _ threatening	30
my _ till	11
my _ tonight	25
my _ too	-11
my _ took	11
my _ touches	26
my _ tried	-13
my _ twice	15
my _ until	36
my _ up	-15
my _ walked	-10
my _ wants	-21
my _ was	-38
my _ we	-10
my _ week	11
my _ when	-18
my _ wife	-28
my _ will	-31
my _ with	-38
my _ worried	-13
my _ •	-42
my account	-30
my accounts	11
my affairs	11
my age	-12
my arm	72
my arms	60
my aunt	-14
my baby	14
my balcony	15
my bike	20
my birthday	-17
my body	40
my boss	-21
my boyfriend	-61
my brains	12
my brother	23
my building	13
my car	21
my cat	10
my chest	-13
my church	-20
my contacts	-17
my counselor	-17
my crush	-14
my data	-37
my daughter	51
my death	18
my depression	-17
my doctor	18
my dog	35
my door	35
my drafts	-14
my ex	-44
my exam	-13
my exams	-11
my eyes	29
my face	-12
my family	31
my fault	17
my fiance	-16
my first	-26
my funeral	75
my future	17
my girlfriend	23
my grandfather	-13
my grandma	-31
my grave	17
my group	-19
my hand	13
my hands	-14
my history	-12
my house	14
my husband	18
my in	12
my info	-10
my information	-11
my insulin	49
my kids	19
my knees	-10
my last	44
my lawyer	-10
my leg	30
my legs	14
my life	-40
my little	22
my manager	-11
my marriage	-28
my meds	13
my mood	-21
my mother	-19
my mum	26
my mums	19
my neck	24
my neighbor	22
my neighbour	11
my nudes	43
my only	15
my own	20
my passport	19
my phone	21
my pictures	11
my place	18
my plan	32
my post	-24
my profile	-20
my progress	-11
my records	10
my relationships	-17
my roommate	36
my salary	10
my scars	21
my sisters	-11
my skin	20
my social	-16
my son	22
my stepdad	23
my stepfather	24
my stomach	-10
my story	-35
my streak	-11
my stuff	-13
my suicidal	-10
my team	-12
my thighs	15
my throat	45
my thumb	-12
my twenties	-17
my uncle	11
my way	14
my whole	-13
my wife	25
my will	48
my work	29
my world	-12
my wrists	17
my •	-19
myse*	101
myself	101
myself $	41
myself _ am	27
myself _ and	-14
myself _ be	10
myself _ day	-10
myself _ do	17
myself _ good	13
myself _ i	51
myself _ it	17
myself _ my	17
myself _ not	-20
myself _ the	36
myself _ time	-12
myself _ to	-16
myself again	-14
myself and	16
myself anymore	-14
myself as	11
myself for	-18
myself lately	-13
myself not	-18
myself on	19
myself so	18
myself that	-20
myself to	-23
myself when	14
myself why	-13
myself with	28
na	80
na _ $	50
na _ minha	14
na frente	13
nach	-16
nach _ $	-13
nach*	-22
nachricht	-16
nachricht _ $	-16
nachrichten	-13
nachrichten _ $	-13
nachrichten mehr	-10
nacht	36
nacht _ $	-11
nacht _ ich	15
nacht _ schluss	22
nacht mach	15
nack*	17
nacktbilder	17
nacktbilder _ $	17
nacktbilder _ veroffentlichen	17
nacktbilder zu	17
nada $	-17
nada _ $	11
nadie	27
nadie _ $	19
nadie _ sabe	11
nadie lo	11
nahi	34
nahi _ $	34
name	-29
name $	-24
name _ $	-13
name _ my	25
name in	25
namo*	-12
namorada	-12
namorado _ bateu	18
namorado _ deixou	-14
namorado _ largou	-12
nang	28
nang _ $	28
nao	21
nao _ $	13
nao _ ama	-12
nao _ chorar	-23
nao _ de	-13
nao _ existir	18
nao _ mais	33
nao _ motivo	13
nao _ ninguem	-11
nao _ nunca	12
nao _ sentido	26
nao _ viver	35
nao acordar	22
nao consigo	-10
nao me	-33
nao paro	-10
nao quer	-11
nao quero	21
nao vejo	22
nao vou	-11
ne _ $	12
ne _ depuis	-17
ne _ me	18
ne _ pas	-27
ne _ plus	-16
ne _ reveiller	19
ne _ rien	18
ne dors	-18
ne m	-14
ne me	-16
ne plus	18
ne vaut	20
nece*	-13
necesito	-16
necesito _ $	-13
necesito ayuda	-11
neck	34
neck _ $	14
need	-20
need _ $	20
need _ go	16
need _ it	11
need _ take	17
need a	-31
need help	-15
need some	-10
needs	-17
nehm*	14
nehmen	14
nehmen $	14
neig*	27
neighbor	20
neighbor _ beating	23
neighbor _ his	23
neighbor is	23
neighbour	10
nela	12
nela $	12
nerv*	-32
nervous	-29
netf*	-17
netflix	-17
netflix $	-10
never	-46
never _ $	36
never _ a	-10
never _ again	-20
never _ and	-16
never _ anyone	-11
never _ anything	-13
never _ be	29
never _ born	14
never _ but	-21
never _ him	-12
never _ i	-10
never _ me	-39
never _ out	14
never _ them	12
never _ this	16
never _ to	15
never _ up	25
never _ wake	11
never been	10
never born	24
never call	-14
never do	-12
never find	-18
never go	-14
never have	19
never loved	-12
never met	-12
never said	-16
never see	15
never wake	17
never walks	17
never wanted	17
new	-29
new _ $	-10
new _ and	-13
new _ each	12
new _ is	-10
new _ the	-15
new _ time	25
new address	14
new girlfriend	-16
new ones	19
new year	-11
news	-16
news $	-12
next	24
next _ $	-11
next _ head	11
next _ i	10
next _ in	10
next _ my	23
next month	-11
next time	15
next to	15
ng	18
ng _ $	18
ng _ ko	18
ngl	12
ni	-11
nice $	17
nice one	-11
nich*	-10
nicht	-26
nicht _ $	-17
nicht _ aufwachen	25
nicht _ da	17
nicht _ er	-17
nicht _ ich	13
nicht _ leben	49
nicht _ sein	14
nicht _ weinen	-20
nicht _ zu	-11
nicht allein	-10
nicht auf	11
nicht aufhoren	-14
nicht mehr	19
nicht raus	17
nichts	-10
nie	13
nie _ $	15
nie _ aufwachen	13
nie geboren	15
nigh*	-44
night	45
night _ a	13
night _ do	-13
night _ it	-13
night _ me	18
night _ my	22
night _ this	10
night _ will	15
night and	-11
night for	24
night it	11
nightmare	-15
nightmares	-30
nightmares _ being	-13
nightmares about	-10
nine	-11
nine*	-10
nineteen	-10
ninguem _ minha	20
ninos $	10
no _ $	38
no _ a	-14
no _ am	-17
no _ como	-20
no _ de	-26
no _ dejar	-14
no _ dejes	-10
no _ despertar	16
no _ do	-10
no _ for	19
no _ ganas	-11
no _ i	-10
no _ in	10
no _ is	-11
no _ live	16
no _ llorar	-10
no _ mas	28
no _ me	19
no _ nada	11
no _ not	-19
no _ now	21
no _ of	22
no _ que	-19
no _ quiere	-17
no _ sentido	36
no _ veo	26
no _ viviendo	16
no _ vivir	27
no _ what	-20
no _ would	14
no answer	-13
no contact	-51
no desire	-10
no despertar	16
no despertara	22
no energy	-13
no existir	14
no future	20
no i	-20
no idea	-21
no la	-11
no le	21
no me	-64
no meaning	14
no more	11
no need	27
no one	14
no point	41
no purpose	-16
no quiero	60
no reason	32
no se	-15
no wan	15
nobo*	21
nobody	21
nobody $	13
nobody _ $	12
nobody _ a	14
nobody _ anymore	-13
nobody _ cook	-12
nobody _ for	-11
nobody _ man	16
nobody _ me	-17
nobody _ to	10
nobody _ yet	-15
nobody believes	19
nobody can	16
nobody has	10
nobody is	-14
nobody knows	23
nobody to	-21
nobody would	12
noch	37
noch _ $	32
noch*	-10
non	18
non mol	18
none $	14
norm*	-18
normal	-11
normal _ $	-12
not	43
not $	-20
not _ $	-15
not _ a	24
not _ about	-11
not _ after	15
not _ alive	30
not _ am	28
not _ and	19
not _ another	10
not _ anyone	25
not _ around	12
not _ at	-17
not _ away	-15
not _ back	24
not _ be	12
not _ because	38
not _ being	50
not _ christmas	-14
not _ come	-11
not _ contact	-11
not _ crying	-12
not _ die	23
not _ eat	13
not _ enough	-46
not _ exist	39
not _ five	-12
not _ get	-12
not _ go	-24
not _ happens	11
not _ have	34
not _ he	12
not _ her	-13
not _ here	55
not _ him	-11
not _ his	-10
not _ how	-18
not _ hurting	26
not _ i	48
not _ if	32
not _ ill	22
not _ imagining	28
not _ in	-38
not _ insulin	22
not _ is	-18
not _ it	-15
not _ just	19
not _ killing	-12
not _ lately	-15
not _ life	-11
not _ like	10
not _ live	51
not _ living	67
not _ love	-11
not _ me	19
not _ myself	25
not _ next	17
not _ no	16
not _ nobody	15
not _ now	-12
not _ of	-21
not _ on	14
not _ one	22
not _ our	-10
not _ over	-13
not _ people	-17
not _ reason	10
not _ right	-25
not _ safe	17
not _ see	12
not _ she	-19
not _ since	-33
not _ stay	16
not _ summer	20
not _ talk	-19
not _ tell	14
not _ text	-16
not _ them	16
not _ this	-29
not _ tomorrow	13
not _ type	-15
not _ up	34
not _ wake	38
not _ want	12
not _ was	15
not _ well	-16
not _ when	-26
not _ will	-18
not _ write	-13
not _ you	-20
not _ •	-15
not a	-13
not allowed	21
not answering	31
not ask	25
not be	66
not been	-13
not believe	-17
not belong	11
not breathe	-17
not care	21
not come	23
not coming	-11
not do	-27
not done	-11
not eat	-11
not eating	14
not end	-17
not even	-12
not exist	37
not feel	15
not for	11
not get	-44
not good	-23
not have	18
not hear	10
not help	-10
not hit	-12
not hurt	-25
not i	10
not in	-14
not joking	29
not leave	27
not let	36
not listen	-11
not live	10
not love	-15
not matter	12
not me	-21
not mind	17
not miss	15
not myself	-20
not need	50
not plan	11
not promise	40
not rape	12
not ready	-23
not recognise	-17
not safe	24
not see	84
not send	-20
not shut	-11
not sleep	-45
not stay	27
not stop	22
not sure	-12
not talk	-32
not tell	16
not the	-23
not think	-34
not to	-29
not understand	-22
not wake	49
not walk	10
not want	31
not worry	-17
not worth	31
not write	-11
note	70
note $	36
note _ $	20
note _ fridge	-10
note _ her	-14
note _ the	-10
note and	27
note on	-20
notes	10
noth*	12
nothing	12
nothing $	-11
nothing _ $	-40
nothing _ any	14
nothing _ for	18
nothing _ from	16
nothing _ i	11
nothing _ live	22
nothing _ me	11
nothing _ more	10
nothing happened	-11
nothing interests	-10
nothing is	10
nothing left	19
nothing makes	-15
noti*	22
notice	30
notice _ i	10
notice if	10
noticed	12
noticed $	10
notifications	-16
novia	-19
novia me	-18
novio	27
novio _ $	24
novio _ dejo	-10
novio me	34
novo	24
novo $	27
now	-49
now $	40
now _ be	-11
now _ do	-16
now _ i	-20
now _ is	47
now _ it	-22
now _ just	15
now _ love	-16
now _ me	-11
now _ my	-21
now _ phone	21
now _ want	-12
now _ will	-13
now and	-41
now i	-46
now its	13
now she	16
now that	14
now the	26
nowh*	-16
nowhere	-16
nowhere $	-15
nudes	43
nudes $	21
nuevo	19
nuevo novio	20
nuit	18
nuit $	18
numb*	-18
number	-34
number $	-13
number is	-10
numbers	16
nume*	-13
numero	-13
nunca $	13
nunca mais	11
nur	-20
nur _ $	11
nur kurz	-23
nurs*	-12
nurses	-12
o	-29
o _ eu	-13
o que	-18
ob	37
ob _ $	38
ob ich	47
obri*	16
obrigado	19
obrigado por	19
of	15
of _ $	20
of _ about	-10
of _ accident	15
of _ alive	34
of _ all	11
of _ alone	-28
of _ an	22
of _ and	-60
of _ being	-20
of _ building	10
of _ by	-10
of _ can	13
of _ cuts	13
of _ die	22
of _ do	26
of _ ex	42
of _ for	-11
of _ front	13
of _ hands	-10
of _ he	24
of _ heart	-22
of _ her	-23
of _ husband	23
of _ i	36
of _ in	-16
of _ is	-17
of _ it	12
of _ just	-17
of _ kids	25
of _ kill	12
of _ life	-40
of _ me	-19
of _ my	-22
of _ myself	-11
of _ not	-13
of _ now	-18
of _ people	12
of _ picture	22
of _ relationship	14
of _ says	-12
of _ she	-21
of _ so	-10
of _ that	12
of _ the	50
of _ this	17
of _ to	-28
of _ tonight	20
of _ train	13
of _ wheel	15
of _ when	34
of _ who	16
of _ with	16
of _ would	23
of _ years	-15
of _ •	28
of a	19
of being	-32
of course	-12
of cutting	16
of ending	19
of existing	28
of her	-18
of him	43
of it	-44
of living	42
of losing	-25
of myself	-19
of nowhere	-16
of our	-10
of people	-24
of pills	57
of stabbing	12
of suicide	10
of the	36
of them	23
of this	14
of us	-12
of vodka	14
of ways	16
of what	33
of wine	-23
of wish	21
of you	-11
off	36
off $	-19
off _ $	47
off _ him	-20
off _ my	-13
off _ night	-10
off _ phone	19
off _ road	13
off _ •	-10
off her	21
off myself	15
off this	38
offi*	-13
office	-13
oft	10
often	-36
oh	-20
oh _ i	-12
ohne	15
ohne mich	11
ohne sie	13
oi	-18
ojala	64
ojala me	17
ojala no	31
ok	-56
ok $	-24
ok i	-11
ok today	-10
ok with	10
okay	-22
old	-34
old _ $	-41
old _ and	-11
olvi*	-21
on $	-28
on _ after	14
on _ again	-11
on _ balcony	19
on _ birthday	-12
on _ boyfriend	-17
on _ bridge	53
on _ bus	-19
on _ but	13
on _ couch	-17
on _ date	-13
on _ day	-11
on _ do	-13
on _ earth	11
on _ edge	13
on _ face	19
on _ fridge	-10
on _ he	33
on _ help	-10
on _ house	-21
on _ i	11
on _ knees	-10
on _ last	-13
on _ motorway	16
on _ my	-11
on _ now	-12
on _ of	29
on _ off	-13
on _ other	59
on _ own	-30
on _ phone	-21
on _ planet	12
on _ roof	24
on _ screaming	13
on _ side	57
on _ so	13
on _ sofa	-10
on _ table	36
on _ the	-21
on _ to	13
on _ when	16
on _ with	-20
on _ •	-12
on and	-31
on eggshells	26
on friday	-14
on it	13
on living	32
on me	-19
on my	-31
on purpose	60
on the	102
once	20
once $	-17
once _ am	32
once _ gone	18
once _ i	13
once _ was	16
once _ years	-21
once i	32
one	-21
one $	13
one _ and	-25
one _ each	17
one _ from	25
one _ him	15
one _ i	-13
one _ it	12
one _ me	12
one _ mum	14
one _ not	-24
one _ the	19
one _ time	-12
one _ to	-14
one _ was	-10
one _ will	-10
one _ word	27
one for	28
one last	-14
one little	-16
one more	-34
one to	11
one who	-13
one would	15
ones	38
ones $	23
onio*	-13
onions	-13
onli*	-28
online	-28
online _ $	-13
online _ i	-10
online and	-10
only	88
only _ because	18
only _ i	38
only _ me	14
only _ out	13
only _ that	19
only _ to	10
only alive	17
only reason	32
only thing	30
open	17
open _ $	23
open again	15
open*	-14
opened	-12
opti*	16
option	19
or	-14
or _ and	-11
or _ but	16
or _ her	-16
or _ i	21
or _ my	17
or _ will	-22
or anything	11
or die	-13
or just	-18
order	15
order _ and	-15
order _ he	27
order _ me	-25
order _ still	17
order against	-10
order and	36
os	52
os _ $	13
os _ hoje	14
os _ na	17
os comprimidos	25
os remedios	25
other	12
other _ $	52
other _ and	-19
other _ i	-16
other side	59
other women	-16
otra	14
otra $	-15
otra _ $	12
otra vez	43
otro	-12
otro $	-12
ou	42
ou _ $	21
oubl*	-15
oublier	-10
oublier $	-10
ouch	-10
ouch $	-10
our	-11
our _ $	12
our _ alone	12
our _ him	18
our _ is	-12
our _ on	-13
our baby	18
our chat	-10
our daughter	-10
our dog	-10
our friends	10
our old	-14
our son	30
our song	-17
out $	69
out _ $	-14
out _ and	13
out _ have	20
out _ i	12
out _ it	16
out _ life	51
out _ my	-31
out _ nowhere	-16
out _ picture	22
out _ relationship	14
out _ the	13
out _ town	-11
out _ work	13
out and	-16
out me	20
out on	-21
out that	20
out to	-36
out with	-10
outs*	39
outside	39
outside _ with	16
outside and	-15
outside his	18
outside my	20
over $	36
over _ $	-44
over _ by	-13
over _ have	10
over _ me	16
over _ •	12
over a	-17
over and	14
over for	34
over her	-15
over life	22
over my	15
over someone	-10
over the	-22
over there	-13
over*	76
overdose	23
overdosed	26
overdosing	19
owes	-12
owes _ money	-12
owes me	-12
own $	-15
own _ $	-12
own _ because	12
own _ of	12
own head	13
own life	11
oxy	26
oxyg*	16
oxygen	16
pa	13
page	-33
page $	-12
page _ $	-10
pague	11
paid	34
paid _ bills	35
paid the	16
pain	-30
pain $	10
pain _ $	-15
pain _ away	-14
pain _ go	-19
pain to	-37
pain*	45
painful	43
painful way	23
panic	-16
pape*	-28
papers	-22
para _ $	64
para _ irma	-10
para _ me	-23
para _ sepas	-16
para _ si	-10
para ela	-14
para ele	-29
para eu	-14
para minha	-16
para o	-14
para sempre	24
para siempre	24
para viver	13
para*	21
paracetamol	30
paracetamol $	17
pare	-11
pareja _ engano	-10
parents	-12
parents _ 38	-19
parents _ me	12
parents _ the	-20
parents would	12
park*	27
parked	21
parked _ the	22
parking garage	13
parks	22
parks $	15
parl*	-12
parler	-12
paro	-20
paro _ $	-10
paro de	-20
pars	20
part _ $	-11
part _ me	17
parti	-15
partner controls	12
partner is	10
partout	14
party	-40
party $	-39
pas	-36
pas $	-22
pas _ de	-10
pas _ demain	27
pas _ faire	-10
pas a	-13
pas quoi	-10
pass i	-10
pass*	-12
passar	-16
passar $	-15
passed	-34
passed _ and	-21
passed _ i	-25
passed and	-12
passed away	-20
passport	12
passwords	16
past	-17
past his	-10
past my	12
past*	71
pastillas	71
pastillas _ $	34
pastillas aqui	17
pathetic _ $	11
pause	-24
pay	14
pay _ blood	20
pay for	-10
pay it	-12
pay with	20
paz	-37
paz $	-37
peac*	37
peace	20
peace _ i	20
peace _ it	13
peace now	15
peaceful	37
peaceful _ this	21
peaceful _ to	14
peaceful compared	14
pecho	-15
pega	41
pega $	20
pego	16
pego _ $	13
pela	16
pela _ $	16
pelo	11
pelo _ $	13
pens*	57
pensado	18
pensado en	18
pensando	28
pensando _ de	15
pensando _ el	-10
pensando _ quitarme	18
pensando _ suicidio	14
pensando em	21
pensar	-10
pensar _ $	-10
pense	17
pense _ me	12
penso	19
penso _ me	13
penso _ suicidio	11
penso em	24
peop*	-35
people	-35
people _ $	37
people _ animals	-11
people _ die	16
people _ hands	-10
people _ me	15
people _ my	-32
people _ shake	-10
people _ young	16
people _ •	-17
people in	-15
people like	30
people my	-10
perd*	-19
perdido	-14
perdido $	-14
perdon	11
perdue	-10
perdue $	-10
perf*	-17
perfil	-11
perm*	36
permanent	13
persegue	22
persegue $	15
person	-34
person $	-11
person _ $	-19
peur	12
peur $	12
peur _ etre	-23
peur _ ex	12
peur _ mon	12
peur _ rentrer	13
peur _ seul	-18
peur d	-23
peur de	13
phone	-24
phone _ but	-13
phone _ hope	-12
phone _ i	-10
phone _ in	-10
phone _ it	-16
phone _ me	15
phone _ my	-13
phone _ night	10
phone _ off	37
phone _ the	-16
phone buzzes	-23
phone in	-15
phone is	28
phone to	-13
phot*	-20
photo $	-25
photo of	34
photos	-20
photos $	-19
phys*	34
physically	32
physically _ when	11
pic	25
pic _ and	12
pic _ pills	12
pic of	28
pick up	-10
pick*	52
picked	48
picked _ $	30
picked _ date	26
picked a	26
picked the	19
picked up	-13
pics	28
pics _ $	19
pics of	32
pict*	20
picture	18
picture $	17
pictures	-11
pictures _ $	-15
picturing	13
picturing _ funeral	13
picturing my	13
pien*	42
pienso	42
pienso _ $	13
pienso _ todos	12
pienso en	33
pill*	27
pillow	20
pillow $	15
pills	178
pills $	52
pills _ $	27
pills _ do	10
pills _ i	10
pills _ it	12
pills _ table	11
pills _ take	10
pills _ the	27
pills _ up	10
pills and	32
pills here	15
pills on	17
pills what	10
pist*	37
pistola	26
pizza	-35
pizza $	-12
plac*	11
place	24
place now	10
places	11
places with	15
plan	101
plan $	22
plan _ $	-14
plan _ a	12
plan _ here	11
plan and	31
plan holidays	-11
plan was	22
plan*	71
plane	51
plane _ $	48
plane _ down	20
plane goes	20
planet	32
planet $	35
planning	51
planning _ $	20
planning _ and	10
planning _ for	14
planning my	13
planning to	11
plans	-11
plat*	44
platform	47
play*	-16
plea*	-16
please	-41
please $	-24
please _ $	-23
please _ my	31
please help	-10
please tell	36
pleu*	-38
pleure	-24
pleure _ la	-12
pleure toute	-12
pleurer	-14
pleurer $	-13
plus	24
plus $	-26
plus _ $	45
plus _ d	12
plus _ de	17
plus _ raison	10
plus _ reveiller	19
plus _ vivre	21
plus depuis	-17
plus la	31
plus vivre	33
point	67
point _ $	35
point _ alive	16
point _ anymore	11
point _ being	11
point _ living	31
point in	23
point now	24
point of	20
poli*	13
police	11
ponte	28
ponte $	28
poor	-19
por	-22
por _ escaleras	14
por _ hijos	37
por _ me	-13
por _ no	-16
por favor	-19
por las	14
por mis	36
por que	-15
porte	21
porte $	21
poss*	-18
post	-13
post $	-11
post _ nudes	17
post my	17
post*	-11
posts	-16
posts _ more	-14
posts one	-14
pour	37
pour _ $	16
pour toujours	14
pour tout	23
pourquoi	-10
pray	29
pray to	12
pref*	30
prefiero	10
pregnant _ $	12
prep*	37
prepare	38
pressure	10
pressure _ $	10
pret*	34
pretty	15
pris	12
priv*	12
private	12
prob*	-19
problem	-14
proc*	-15
prof*	-67
profil	-29
profil $	-10
profil _ $	-13
profile	-34
profile _ $	-18
prog*	-20
progress	-12
promise	10
promise _ be	15
promise _ here	17
promise _ will	-12
promise ill	17
promise to	21
promised	-10
prop*	26
proposito	19
protection order	10
proud	-33
proud _ $	-24
proud of	-15
prove	-14
prove _ $	-10
prove it	-10
publ*	35
publicar	15
publicar _ fotos	15
publicar mis	15
puedo _ llorar	-10
puedo dejar	-14
puedo mas	34
puen*	41
puente	41
puente $	41
puer*	40
puerta	40
pular	21
pular da	21
pull _ $	12
pull _ trigger	11
pull the	11
pull*	11
pulled _ and	-10
pulled _ on	17
punc*	15
punches _ next	10
punches _ wall	10
punches the	10
puni*	28
punishment	13
purp*	52
purpose	52
purpose $	33
purpose _ $	-15
push*	65
pushed	51
pushed _ and	22
pushed _ down	25
pushed _ the	21
pushed her	24
pushed him	13
pushed me	16
pushes	14
pushes _ around	12
pushes me	12
put	40
put _ hands	15
put _ in	29
put _ on	20
put _ the	17
put a	45
put him	17
put his	18
put the	-17
qu	14
qu _ me	15
qu il	19
quand	11
quar*	11
que _ $	-52
que _ a	62
que _ adelante	-11
que _ ai	-10
que _ amo	-12
que _ de	-17
que _ en	14
que _ hable	-11
que _ l	-10
que _ los	-10
que _ matar	17
que _ me	-15
que _ mis	-11
que _ que	-16
que _ se	13
que _ si	-16
que _ sin	11
que _ va	17
que ele	-24
que eu	-29
que j	-14
que je	-25
que la	-12
que le	-10
que me	-20
que mi	16
que se	13
que si	51
que sobro	24
que vai	30
queb*	35
quel*	-10
quer _ $	13
quer _ matar	13
quer mais	-11
quer se	13
quer*	58
queria	58
queria _ $	40
queria _ e	21
queria _ ele	-13
queria _ me	-16
queria _ nao	12
queria dormir	21
quero	68
quero _ $	71
quero _ de	11
quero _ ele	-16
quero _ mundo	15
quero _ sempre	15
quero _ viver	25
quero ele	17
quero mais	21
quero me	10
quero morrer	27
quero que	-17
quero sumir	30
ques*	-11
quick	22
quick $	24
quie*	53
quiere $	-17
quiere _ $	16
quiero	68
quiero _ $	71
quiero _ dano	19
quiero _ el	-27
quiero _ me	-23
quiero _ mi	-10
quiero _ no	34
quiero _ para	13
quiero _ que	-14
quiero _ quiero	10
quiero _ siempre	17
quiero _ todo	-14
quiero _ viviendo	16
quiero _ vuelta	-16
quiero _ y	16
quiero acabar	14
quiero de	-16
quiero decirle	-12
quiero dejar	11
quiero desaparecer	17
quiero despertar	16
quiero escribirle	-14
quiero matarme	33
quiero morir	35
quiero morirme	20
quiero que	-28
quiero seguir	22
quiero vivir	31
quiet	-40
quiet $	-20
quis	-11
quis*	18
quisiera	18
quit _ and	25
quit _ job	22
quit _ me	-10
quit my	27
quit*	-28
quitar	12
quitar _ $	12
quitar _ vida	12
quitar la	12
quitarme	25
quitarme _ $	13
quitarme _ vida	13
quitarme la	13
quitte	-38
quitte _ et	-20
quitte mon	-13
quittee	-16
quittee _ $	-15
quoi	-20
quoi $	-17
quoi _ $	-13
quoi bon	11
quoi faire	-10
radio	-10
rail*	11
railing	11
rais*	27
raise	-10
raised his	14
raises	14
raises _ hand	14
raises his	14
raison	10
raison _ $	10
raison _ vivre	10
raison de	10
raiva	12
rang	-43
rang _ $	-15
rang her	-13
rape	12
rape _ we	12
rape because	12
raped	56
raped _ my	19
raped by	19
raped me	36
rate	-11
rath*	21
rather	21
rather _ dead	14
rather _ exist	10
rather be	27
razor	31
reac*	-57
reach	-56
reach _ $	-26
reach _ to	-11
reach out	-51
reached	-41
reached _ $	-12
reached _ my	-14
reached _ to	-17
reached out	-37
read	-17
read this	17
reads	27
reads _ will	10
reads this	16
ready	87
ready $	18
ready _ $	14
ready _ go	40
ready _ it	18
ready _ life	11
ready _ my	20
ready to	68
real	34
real $	19
real*	-10
really _ $	-15
really _ i	10
really _ to	-15
really do	12
really like	-10
really think	13
really want	-15
reas*	54
reason	62
reason _ be	-11
reason _ here	17
reason _ on	20
reason _ stay	19
reason _ up	18
reason i	16
reason to	31
rece*	-10
reco*	-59
recognise	-17
recognise _ $	-10
recognise myself	-10
records _ $	-13
recovered	-25
recovered from	-25
recu*	-25
recuperer	-12
redet	-10
rega*	-17
regi*	-15
registrar	-13
regr*	-34
regret	-12
reje*	-20
reject	-18
reject _ $	-18
reject me	-18
rela*	-13
relapsed	65
relapsed _ $	20
relapsed on	24
relationship	-29
relationship $	-24
relationship _ and	-19
relationship _ not	11
relationship and	11
relationships	-17
reli*	18
relief	23
relief $	11
relieved	10
rema*	12
reme*	31
remedios	33
remember	-19
remi*	-36
reminders	-16
reminders $	-13
reminds	-12
reminds _ her	-10
reminds _ of	-12
reminds me	-12
remo*	-35
remove	-20
remove my	-11
removed	-13
removed $	-10
rent	-14
repl*	-35
replaced	-10
replaying	-19
replaying _ fight	-10
replaying _ last	-19
replaying the	-13
replied $	12
reply	-60
reply $	-19
reply _ $	-10
reply to	-19
repo*	-32
reponds	-11
requ*	-11
request	-11
rese*	16
researching	16
resi*	-20
resisted	-11
resp*	-70
responder	-12
respondi	-21
respondi $	-17
rest	50
rest $	26
rest _ life	-21
rest _ my	-16
rest _ to	18
rest of	16
restraining _ and	16
restraining _ me	-17
reti*	34
retiennent	34
reve*	18
reveiller	35
reveiller $	22
reveiller _ $	13
reveiller demain	13
revenge	-16
revo*	-12
revoir	-12
rich*	12
richtig	13
ride	15
rien $	10
rien _ $	-16
right	21
right $	-24
right _ $	55
right _ i	-10
right now	45
ring	-64
ring $	-21
ring _ $	-27
ring him	-20
rings	18
ritze	15
ritze mich	15
river	23
river _ the	19
road	31
road _ $	25
roll	-17
rome	-17
rome $	-17
romp*	10
romper	10
rompu	-11
roof	60
roof _ $	37
roof _ its	15
room	21
room $	17
room _ and	10
room _ night	15
room at	13
room with	-18
room*	28
roommate	32
roommate _ $	12
rooms	13
rope	96
rope $	73
rope in	18
rough	-10
round _ $	14
round _ neck	16
round my	23
round to	-11
round with	-13
rude	-11
ruf	-10
ruhe	-35
ruhe $	-16
ruin*	-22
ruined	-12
ruined _ life	-10
ruined my	-10
ruining	-11
run	41
run $	-16
run _ $	40
run _ over	41
run him	32
running _ $	18
runs	15
runt*	10
rupt*	-23
rupture	-21
rupture $	-21
s _ $	-42
s _ her	31
s _ hits	26
s _ i	-10
s _ is	-15
s _ keeps	-12
s _ me	34
s boyfriend	28
s death	-25
s ex	-12
s funeral	-11
s husband	21
s il	17
s new	14
s temper	12
sabe	25
sabe $	11
sabe _ $	13
sad	-80
sad $	-49
sad _ $	-25
sad but	-10
safe	42
safe $	31
sagen	-14
sagt _ bringt	17
sagt _ sich	17
sagt sie	17
said	-13
said $	-27
said _ $	-28
said _ and	13
said _ die	11
said _ he	25
said _ her	-10
said _ i	25
said _ me	-11
said _ my	10
said _ not	-14
said _ so	13
said _ the	-24
said _ to	-23
said _ was	-24
said _ will	17
said and	17
said he	14
said if	11
said no	-10
said that	14
sais	-13
sais _ faire	-10
sais _ quoi	-10
sais pas	-13
salir	28
same	-16
same _ $	-17
sang*	37
sans	43
sans _ $	27
sans moi	11
sat _ his	14
sat _ the	-18
saved _ life	-11
saved my	-11
saw	-54
saw _ $	-28
say	-98
say $	-35
say _ $	-17
say _ things	-11
say _ to	-19
say i	-13
say no	33
sayi*	34
saying	34
saying _ $	-12
saying _ and	13
says	50
says _ $	-12
says _ a	-11
says _ about	-10
says _ am	-17
says _ be	-15
says _ i	29
says _ is	15
says _ loves	-15
says _ me	-34
says _ my	15
says _ out	20
says _ should	-16
says _ tell	28
says _ things	-14
says _ time	-11
says _ to	12
says _ wants	25
says _ will	21
says _ •	25
says daddy	22
says hell	12
says i	-29
says if	38
says move	-14
says sorry	12
says •	25
scar*	50
scared $	-16
scared _ $	22
scared _ alone	-21
scared _ being	-18
scared _ do	17
scared _ go	23
scared _ home	13
scared _ i	20
scared _ losing	-25
scared _ never	-19
scared _ what	20
scared for	27
scared he	14
scared to	12
scarifie	15
scarifie depuis	15
scars	43
scars _ my	18
scars from	17
scary	-12
scene	-15
scha*	-11
scham	-11
sche*	-13
schl*	83
schlafen	-23
schlafen $	-15
schlaftabletten	33
schlaftabletten _ $	18
schlaftabletten genommen	18
schlagt	51
schlagt _ $	27
schlagt _ wenn	15
schlagt mich	38
schlecht	-13
schluss	24
schluss _ allem	15
schluss _ bereue	-11
schluss gemacht	-21
schluss mit	21
scho*	-36
schon	24
school	-36
school $	-11
school and	-21
schr*	-52
schreib	-18
schreib mir	-10
schreiben	-31
schreiben $	-30
schu*	-18
schuldig	-16
schuldig $	-16
schw*	-10
scra*	58
scratch _ arms	10
scratch my	10
scratches	42
scratches _ •	30
scratches and	33
scratching	13
scre*	11
screaming $	13
screen	-15
se	55
se $	19
se _ con	-13
se _ de	-13
se _ embora	10
se _ for	10
se _ ir	-12
se _ nao	11
se _ seguir	-16
se _ sin	-13
se _ terminar	16
se acabo	-11
se como	-20
se eu	55
se fue	-21
se iba	-12
se llevo	-11
se matar	41
se que	-11
se quiere	15
se va	29
sea	18
sea $	29
sea and	-10
seco*	-11
see	33
see $	12
see _ $	-12
see _ all	25
see _ at	16
see _ every	-17
see _ face	-10
see _ family	10
see _ friends	14
see _ future	10
see _ he	-15
see _ i	16
see _ is	-14
see _ more	-18
see _ movie	-14
see _ on	42
see _ reason	19
see _ should	22
see _ to	18
see _ together	20
see _ tonight	-11
see _ way	13
see a	-12
see another	24
see her	-30
see him	-22
see his	-17
see if	-10
see me	-34
see myself	11
see no	13
see the	36
see them	28
see why	22
see you	41
seei*	-12
seeing	-12
seeing _ $	-10
seems	29
seen	-16
sees	-34
sees _ $	-31
sees me	-15
segu*	20
seguir	24
seguir _ ella	12
seguir _ frente	-13
seguir em	-13
seguir viva	10
seguir viviendo	29
sehen	-35
sehen $	-33
sein	11
sein $	32
sein _ $	-14
sein profil	-16
seine	-18
seine _ $	-16
seit _ trennung	12
seit der	12
selb*	65
selbst	28
selbstmord	37
selbstmord $	37
self	99
self _ $	15
self _ again	10
self _ and	-13
self _ i	10
self _ is	25
self _ last	10
self _ night	10
self _ since	21
self harm	38
self harmed	11
self harming	34
self harms	16
self*	-12
selfie	-14
sell	-17
sem	13
sem _ $	15
sem mim	14
sema*	-33
semana	-25
semana $	-12
semana _ vida	-10
semp*	24
sempre	24
sempre $	18
send	-89
send $	-31
send _ $	-37
send _ to	12
send it	-28
send me	-10
send*	-13
sending	-13
sending _ $	-13
sends	28
sends _ of	24
sends me	13
sens	-12
sens _ $	-18
sens _ depuis	-11
sens vide	-12
sent	-45
sent _ $	-19
sent _ and	-10
sent _ of	24
sent _ photo	23
sent _ pic	28
sent _ to	-14
sent her	-12
sent it	-26
sent*	89
sentido	61
sentido _ $	22
sentido _ seguir	15
sentido _ vida	13
sentido _ viva	16
sentido a	26
sentir	21
sentir _ $	21
sepa*	-11
sepas	-16
ser	-12
ser _ $	-12
sera*	42
serais	29
seri*	32
seria	16
serie	-13
series	-10
seriously	35
sers	12
sert*	21
sertraline	21
ses	-35
ses _ $	-32
ses lettres	-14
sett*	-10
seul	-22
seul $	-20
seule	-18
seule $	-15
sex	37
sex $	22
sex _ $	16
sh	27
shad*	-11
shadow	-11
shake	-11
shaking	-13
share	17
share _ friends	11
share _ our	14
share _ private	17
share all	14
she	14
she _ $	-14
she _ across	25
she _ again	14
she _ and	10
she _ at	-16
she _ away	-19
she _ being	-17
she _ bored	-10
she _ call	-10
she _ cutting	11
she _ die	38
she _ drunk	10
she _ end	10
she _ go	13
she _ goodbye	-12
she _ has	-12
she _ have	19
she _ him	17
she _ hitting	14
she _ kids	21
she _ kill	16
she _ last	-10
she _ me	-58
she _ more	-20
she _ my	-31
she _ no	-13
she _ not	25
she _ of	14
she _ off	-16
she _ on	-33
she _ our	32
she _ out	24
she _ photo	21
she _ pick	12
she _ take	10
she _ the	23
she _ there	-10
she _ tonight	-28
she _ want	11
she _ without	-14
she _ •	10
she beats	22
she blocked	-13
she calls	-15
she comes	19
she did	-11
she does	33
she drinks	13
she even	16
she feels	-16
she gets	-16
she had	12
she hides	18
she hits	-16
she is	-17
she kissed	-13
she leaves	10
she left	28
she loves	10
she said	16
she says	-22
she scratches	23
she sends	17
she sent	31
she stands	25
she swallowed	20
she threatened	-19
she threatens	15
she throws	11
she told	-14
she wants	16
she was	-28
she will	23
she wrote	-12
shel*	13
shell	19
shelter	13
shelter $	13
shock	-18
shock $	-16
shoes	-10
shoot	32
shoot _ $	19
shoot me	19
shop	-17
short	-11
short _ $	-10
shot	-25
shot*	12
shotgun	12
shou*	-10
should	-21
should _ $	38
should _ alive	10
should _ and	-11
should _ at	12
should _ been	17
should _ died	32
should _ go	-13
should _ in	14
should _ it	-29
should _ my	-12
should _ or	18
should _ over	-13
should _ said	-11
should _ the	15
should _ to	-17
should _ up	-15
should be	-11
should give	-14
should have	38
should i	-42
should just	-12
should never	-10
should not	14
shov*	11
shoved	11
shoved _ the	11
shoved me	11
show	-41
show _ my	-11
show me	-21
showing	14
showing _ at	10
showing _ my	16
showing up	14
shows	16
shut	14
shut up	-14
si	69
si _ a	11
si _ dejo	13
si _ iba	-12
si _ me	37
si _ pars	20
si je	28
si lo	24
si me	18
si se	-12
sich	36
sich _ $	23
sich _ ich	24
sich _ wenn	12
sich um	17
sich umbringen	23
sich umzubringen	17
sick	-34
sick $	-14
side	48
side $	39
side _ $	12
sie	-27
sie _ $	-21
sie _ sich	12
sie _ um	17
sie bringt	17
sie mir	13
siem*	24
siempre	24
siempre $	17
sien*	-10
siento	-10
siento _ $	-30
siento _ en	24
siento _ mejor	19
siento _ sobro	24
siento que	20
siento sola	-21
sign	-16
sign*	-18
signed	-12
sigo	22
sigo _ mis	37
sigo _ por	37
sigue	12
sigue a	12
sile*	-41
silence	-24
silent	-12
simp*	22
simple	10
simply	13
sin	33
sin _ $	28
sin el	12
sin ella	20
sin mi	26
since	-15
since _ baby	-18
since _ breakup	20
since _ came	-10
since _ divorce	17
since _ i	13
since _ my	-15
since _ s	-10
since _ school	-11
since _ was	10
sind	15
sing*	-29
single	-13
single _ $	-20
sinn	19
sinn _ ich	10
sinn mehr	19
sinto	-15
sinto _ $	-18
sister	10
sister _ $	-19
sister _ a	15
sister _ he	-13
sister _ herself	10
sister _ him	13
sister _ husband	21
sister _ it	10
sister _ me	-22
sister _ on	14
sister is	-10
sister s	18
sister says	-28
sisters	-11
sit	-35
sit _ car	-14
sit _ empty	16
sit here	-15
sitt*	18
sitting	18
sitz*	-10
sitzen	-10
sitzen lassen	-10
six	-11
sixt*	11
sixteen	11
skin	19
slap	12
slap*	72
slapped	72
slapped _ and	40
slapped _ i	37
slapped her	33
slapped him	22
slapped me	17
slaps	36
slaps _ he	14
slaps _ i	10
slaps _ in	12
slaps _ when	19
slaps me	29
slash	35
slash her	35
slee*	26
sleep	-45
sleep $	-18
sleep _ $	-24
sleep _ and	-10
sleep _ be	19
sleep _ him	30
sleep _ never	13
sleep _ night	-19
sleep _ the	-13
sleep _ up	-14
sleep and	27
sleep tonight	-12
sleep with	25
sleeping _ $	13
sleeping _ my	-22
sleeping pills	37
sleeping tablets	10
sleeves	16
sleeves _ $	15
slept	-18
slept _ the	-13
small	-19
small $	-10
smash	33
smash _ face	33
smash _ in	33
smash her	22
smash his	10
smile $	-10
smok*	-12
smoking	-12
snoo*	-18
snooze	-18
snooze _ times	-13
so	-10
so $	-49
so _ $	-12
so _ at	-20
so _ being	11
so _ could	14
so _ cut	12
so _ feel	12
so _ for	-12
so _ has	29
so _ him	-10
so _ hit	11
so _ hurts	19
so _ just	21
so _ last	-13
so _ myself	-17
so _ never	15
so _ now	14
so _ of	15
so _ one	10
so _ right	15
so _ she	11
so _ that	26
so _ the	-16
so _ this	-10
so _ •	-13
so alone	-15
so angry	19
so bad	20
so easy	32
so empty	-10
so i	25
so leer	-10
so lonely	-11
so much	-12
so no	17
so quiet	-14
so stupid	15
so that	21
so tired	31
so to	17
sobro	24
sobro en	24
soci*	-22
social	-21
social _ dead	-16
social _ is	-16
social life	-16
soeur _ mourir	26
sofa	-27
sofa $	-17
soft*	-11
softly	-10
soir	27
soir $	27
sola	-30
sola $	-21
soll	-54
soll _ $	-24
soll _ tun	-12
soll ich	-36
some _ $	-10
some _ i	17
some _ my	18
some days	15
some*	11
somebody _ $	-11
somebody _ going	19
somebody _ to	19
someone	-35
someone _ $	-20
someone _ dated	17
someone _ does	-10
someone _ hit	10
someone _ hurt	13
someone _ is	20
someone _ me	-19
someone _ not	-10
someone _ take	14
someone _ the	10
someone else	-15
someone gets	26
someone i	17
someone new	-17
someone to	-18
something $	-39
something _ $	30
something _ do	20
something _ not	16
something else	19
something happens	-10
something i	15
something to	19
sometimes	58
sometimes $	-12
sometimes _ hits	-15
sometimes _ hope	15
sometimes _ i	10
sometimes _ my	21
sometimes _ that	20
sometimes _ the	-10
sometimes i	62
son $	43
son _ $	-28
son _ he	14
son _ his	17
son _ i	-18
son asked	-20
son numero	-11
son profil	-11
song	-30
song _ on	-12
song came	-10
sont	22
sont _ $	12
soon	53
soon $	32
soon _ will	11
soon*	-22
sooner	-22
sorry	-63
sorry _ last	-13
sorry _ night	-11
sorry _ not	-10
sorry about	-11
sorry for	-20
sorry i	-24
sorry when	12
sort	-10
sort _ $	-10
soun*	67
sounds	53
sounds _ $	25
sounds good	27
sounds like	-11
sounds nice	13
sounds peaceful	22
soup	-24
soup $	-20
sozi*	-16
speak	-27
speak _ front	-10
speak _ of	-10
speak in	-11
spell	-18
spend	13
spend $	14
spid*	-14
spider	-14
spider _ $	-14
spit	14
split	-14
spri*	30
spring and	-14
springe	13
springen	25
springen $	25
stab	45
stab _ $	45
stab him	45
stab*	24
stabbing	32
stabbing _ in	20
stairs $	20
stal*	40
stalked	18
stalked by	18
stan*	78
stand	11
standing	54
standing _ bridge	13
standing _ the	58
standing at	22
standing on	40
stands	25
stands _ the	25
stands across	25
star*	52
staring	16
staring _ the	10
staring at	16
start	-24
start _ $	-21
started	23
started _ again	11
started _ my	42
started _ things	10
started giving	31
starting	-22
starting _ $	-10
starting over	-13
starve	18
starve _ i	12
starve myself	10
starving	11
starving myself	11
stay	30
stay $	22
stay away	-11
stayed	-11
stayed _ $	-11
staying	19
staying _ $	19
staying alive	19
stehe	15
stehe _ brucke	15
stehe _ der	15
stehe auf	15
steht	17
steht _ meiner	17
steht _ tur	12
steht vor	12
step	15
step*	65
stepdad	29
stepdad touches	16
stepfather	24
stepped	13
stepped _ front	13
stepped _ of	13
stepped in	13
ster*	71
sterben	51
sterben $	42
stick	10
still	-41
still _ him	-14
still _ my	-10
still _ of	-11
still _ our	-11
still _ the	-11
still _ to	32
still alive	25
still has	-13
still have	15
still love	-19
still miss	-10
stim*	-15
stimme	-10
stom*	-10
stomach	-10
stood	10
stood on	15
stop _ about	-15
stop _ him	12
stop _ hurting	24
stop _ i	11
stop _ my	-12
stop _ myself	21
stop _ of	28
stop _ someone	-10
stop _ thoughts	22
stop being	-12
stop cutting	24
stop existing	17
stop having	18
stop imagining	28
stop me	14
stop thinking	-10
stop*	31
stopped	31
stopped _ $	14
stopped _ heart	12
stopped _ i	27
stopped _ me	-10
stopped eating	27
stops	35
stops _ from	18
stops me	23
stor*	-39
stories	-33
stories $	-24
story	-58
story $	-18
story _ $	-10
story _ a	-10
story _ i	-16
story and	-10
stove	-25
stra*	27
strange	-11
strange $	-11
stranger	-23
strangle	49
strangle _ $	42
strangle her	33
strangling	23
stre*	-33
streak	-14
street $	-14
streit	-16
stro*	-17
strong	-13
strong $	-10
stru*	-21
struggling	-23
struggling with	-23
stuck	-14
stuff	-12
stuff $	-17
stupid $	13
stupid _ $	-12
su	-34
su _ $	-27
su _ novio	20
su casa	-13
su nuevo	20
such	-16
such _ $	-12
suff*	-24
suffering	-24
suffering $	-24
suic*	290
suicidal	79
suicidal $	19
suicidal _ $	35
suicidal _ am	16
suicidal _ and	10
suicidal _ i	36
suicidal _ most	-10
suicidal _ of	-10
suicidal again	20
suicidal and	27
suicidal thoughts	11
suicidarme	34
suicidarme $	34
suicidarse	13
suicidarse $	13
suicidas	14
suicide	86
suicide $	31
suicide _ $	38
suicide _ i	11
suicide _ the	-18
suicide _ time	11
suicide is	-23
suicide note	13
suicider	16
suicidio	33
suicidio $	25
suis	-13
suis encore	18
suit	21
suit partout	18
suiz*	30
suizidgedanken	30
suizidgedanken _ der	15
suizidgedanken _ trennung	15
suizidgedanken seit	15
sumir	39
sumir _ $	30
sumir _ mundo	15
sumir _ sempre	24
sumir para	24
sun	-17
supe*	-13
supp*	-24
supprime	-14
supprime _ $	-11
sure he	25
surp*	-18
surv*	-11
survive	-23
survived	-14
survived _ in	-11
surviving	29
surviving $	31
sus	-34
sus _ $	-27
sus mentiras	-11
swal*	86
swallowed	73
swallowed _ of	25
swea*	-21
swear	38
swear _ will	26
swear i	35
swear to	14
sweating	-21
sweating $	-21
swit*	-14
t	-17
t _ $	-11
ta	25
tabl*	101
table	34
table $	28
table for	-12
tablets	51
tablets are	27
tabletten	50
tabletten _ $	24
tabletten gesammelt	19
tabletten schon	11
take	74
take _ $	14
take _ break	-11
take _ i	11
take _ in	-17
take _ life	16
take _ of	16
take _ own	11
take _ pills	16
take a	-18
take it	-18
take me	48
take the	15
take to	22
taken	36
takes	38
takes $	22
takes my	24
taking _ heart	12
taking my	22
taking the	-12
talk	-132
talk $	-12
talk _ $	-42
talk _ her	-14
talk _ me	-34
talk _ out	-11
talk _ the	-15
talk about	-21
talk it	-24
talk to	-50
talk*	-43
talking	-38
talking _ $	-13
talking to	-27
talks _ $	15
talks _ me	-12
talks about	24
talks to	-15
tanto faz	19
tape	33
tbh	47
tbh $	44
te	11
te _ juro	34
te _ que	13
te lo	34
teacher that	12
team	-22
teen*	-25
tell	-25
tell $	16
tell _ $	-25
tell _ about	-11
tell _ i	21
tell _ it	-13
tell _ kids	-12
tell _ mom	21
tell _ mum	26
tell _ that	-24
tell _ the	-13
tell _ we	13
tell anyone	49
tell her	-35
tell him	-13
tell me	-35
tell my	15
tellement	-18
tellement _ $	-11
telling	14
telling _ that	-13
telling _ to	22
temp*	-29
temper	16
tempo	-20
tempo $	-19
temporary	-23
tempted	-18
ten	-51
ten _ $	-19
ten _ ago	-18
ten years	-33
tene*	-13
tenemos	-13
tengo	77
tengo _ $	40
tengo _ aqui	17
tengo _ nada	-23
tengo _ para	16
tengo _ pastillas	27
tengo _ plan	17
tengo el	14
tengo las	27
tengo miedo	14
tengo que	-31
tengo un	15
tenho	20
tenho _ de	-20
tenho _ do	14
tenho _ ficar	-25
tenho _ meu	14
tenho vontade	13
tent*	40
tentei	38
tentei _ matar	14
tentei me	14
ter	15
terminal	37
terminal _ $	30
terminei	-19
terminei com	-11
terrible _ $	-12
terrified of	11
text	-147
text $	-30
text _ $	-39
text _ ex	-13
text _ hurt	-13
text _ i	-28
text _ not	-12
text _ •	12
text her	-19
text him	-18
text me	-32
text my	-16
text*	-102
texted	-46
texted _ $	-20
texted _ i	-20
texted _ that	13
texted _ yesterday	-11
texted her	-11
texted me	-11
texted my	-15
texting	-54
texting _ $	-32
texting _ and	-13
texting him	-11
texting me	-23
texts	-51
texts me	-15
than	13
than _ to	-12
than alone	13
than this	20
than*	-22
thank	37
thank _ for	40
thank you	44
thanks	-18
thanks $	-21
thanks _ everything	30
thanks for	29
thanks i	-13
that	-54
that $	-14
that _ a	31
that _ all	-12
that _ and	25
that _ but	-21
that _ fine	18
that _ going	11
that _ had	16
that _ have	28
that _ his	-11
that _ hit	12
that _ hurts	12
that _ in	-17
that _ is	14
that _ left	-15
that _ made	13
that _ me	-27
that _ my	14
that _ never	-15
that _ no	-11
that _ only	18
that _ plan	33
that _ see	11
that _ should	-22
that _ someone	14
that _ still	-14
that _ the	27
that _ to	27
that _ will	-62
that _ with	-14
that _ would	16
that guy	18
that he	-11
that is	23
that it	23
that makes	11
that my	-23
that spider	-14
that was	-12
that would	11
the	14
the _ a	25
the _ again	78
the _ all	-31
the _ alone	36
the _ always	-24
the _ am	-13
the _ and	-20
the _ anymore	-12
the _ are	45
the _ as	16
the _ at	-17
the _ away	18
the _ back	22
the _ better	14
the _ by	11
the _ cleaned	22
the _ code	12
the _ cried	-18
the _ cut	24
the _ day	-19
the _ done	-11
the _ eating	-20
the _ evening	12
the _ from	38
the _ garage	13
the _ gave	-20
the _ gets	-12
the _ go	-13
the _ goes	30
the _ had	22
the _ he	-14
the _ her	-15
the _ here	16
the _ his	-14
the _ home	19
the _ house	16
the _ i	24
the _ in	-14
the _ its	12
the _ keeps	-12
the _ key	17
the _ left	23
the _ letter	15
the _ like	-25
the _ living	16
the _ looked	33
the _ looks	21
the _ myself	-12
the _ next	22
the _ night	-15
the _ of	-21
the _ off	-11
the _ on	-36
the _ one	-29
the _ ones	12
the _ out	37
the _ painful	23
the _ person	-13
the _ read	17
the _ reason	30
the _ school	-19
the _ side	56
the _ so	23
the _ someone	-13
the _ stop	-15
the _ the	18
the _ this	12
the _ thoughts	26
the _ time	11
the _ to	60
the _ today	31
the _ tonight	-14
the _ twice	19
the _ type	-14
the _ up	-15
the _ wants	14
the _ was	-38
the _ way	30
the _ we	-15
the _ went	-14
the _ when	38
the _ where	-15
the _ who	-15
the _ with	47
the _ would	-12
the _ yesterday	-15
the _ you	16
the _ •	24
the accident	11
the answer	-14
the baby	21
the back	-13
the bathroom	30
the best	-22
the bills	20
the blade	36
the box	15
the bridge	21
the bus	-31
the car	-16
the cat	-37
the check	-14
the cliff	29
the cops	18
the couch	-19
the death	-13
the dentist	-16
the doctor	-11
the dog	-48
the door	28
the drawer	20
the edge	22
the empty	16
the end	-39
the father	-14
the first	11
the flat	14
the fridge	-12
the funeral	-21
the ground	26
the guilt	-13
the gun	65
the guy	21
the gym	-19
the hallway	-11
the hospital	27
the house	-23
the job	-12
the judge	-13
the keys	15
the kids	-13
the knife	22
the lads	-13
the last	42
the least	23
the letters	36
the morning	-16
the motorway	16
the movie	-19
the new	-22
the news	-13
the night	14
the only	56
the other	44
the pain	-45
the parking	11
the party	-26
the phone	-55
the picture	18
the pictures	-14
the pills	52
the plan	25
the plane	53
the platform	47
the point	17
the railing	11
the razor	26
the rest	36
the ring	-12
the river	23
the road	26
the roof	52
the room	15
the rope	34
the school	17
the sea	19
the second	-11
the shelter	13
the shop	-17
the silence	-14
the sofa	-20
the stove	-25
the summer	17
the sun	-17
the table	30
the thoughts	14
the tracks	42
the trains	30
the urge	15
the voice	16
the wall	59
the way	-41
the wedding	-12
the weekend	-33
the wheel	12
the whole	18
the world	52
the worst	-24
them	51
them _ $	45
them _ i	15
them i	11
them together	14
them*	-11
themselves	-11
themselves $	-11
then	-16
then _ $	-21
then _ again	-17
then _ am	11
then _ and	16
then _ did	-17
then _ not	-26
then _ to	-16
then disappears	-17
then i	-50
then you	15
ther*	-40
therapist about	13
therapist says	-15
therapy	-31
there $	-39
there _ a	13
there _ an	12
there _ be	30
there _ can	12
there _ my	-19
there _ not	30
there _ nothing	14
there _ one	17
there for	-14
there is	27
there was	17
there will	30
these _ thoughts	14
these suicidal	11
they	86
they _ $	31
they _ all	31
they _ be	26
they _ did	33
they _ i	12
they _ me	15
they _ not	47
they _ the	-22
they _ when	11
they are	29
they bleed	13
they can	18
they do	19
they find	12
they want	-18
they would	13
thig*	15
thighs	15
thing _ $	-11
thing that	19
things	-17
things _ $	-23
things _ she	-11
things _ when	11
things about	-11
things at	11
things i	-14
things to	-11
think	20
think $	-11
think _ $	-32
think _ a	-13
think _ am	12
think _ being	17
think _ end	19
think _ have	-12
think _ him	-12
think _ husband	-22
think _ into	11
think _ is	-48
think _ it	30
think _ killing	12
think _ might	12
think _ not	11
think _ the	28
think _ will	-11
think _ would	20
think _ •	-19
think about	113
think i	-12
think ill	20
think it	-18
think of	-31
thinking	44
thinking _ $	14
thinking _ all	12
thinking _ death	23
thinking _ ending	24
thinking _ her	-19
thinking _ him	-23
thinking _ it	15
thinking _ jumping	13
thinking _ just	14
thinking _ killing	34
thinking _ last	-19
thinking _ suicide	12
thinking _ ways	16
thinking _ what	-11
thinking about	36
thinks	-15
thinks _ me	-13
thinks of	-13
this $	13
this _ and	17
this _ do	16
this _ does	-14
this _ i	28
this _ last	34
this _ me	-26
this _ to	-16
this _ want	15
this and	11
this breakup	-14
this earth	11
this i	20
this is	-11
this life	65
this one	20
this planet	35
this relationship	-20
this time	23
this to	-13
this week	13
this world	30
those _ $	-12
thou*	51
thought	-17
thought _ $	18
thought _ be	-11
thought of	-12
thoughts	61
thoughts $	-14
thoughts _ back	19
thoughts _ ending	11
thoughts _ i	-14
thoughts _ my	48
thoughts _ the	35
thoughts about	23
thoughts are	19
thoughts of	42
thre*	96
threatened	19
threatened _ a	12
threatened _ my	-11
threatened _ with	12
threatening	47
threatening _ $	13
threatening _ my	16
threatening me	14
threatening suicide	11
threatening to	23
threatens	28
threatens _ me	15
threatens to	21
threats	17
three _ $	-17
threw	41
threw _ against	18
threw _ and	-11
threw _ at	31
threw _ away	-18
threw _ glass	12
threw _ the	22
threw a	29
thro*	43
throat	50
throat $	39
through	-27
through with	14
throws	17
throws _ at	11
throws _ me	11
throws things	14
thumb	-15
ti	-11
tickets	-14
tied	13
tien*	14
tiene	16
til	24
til i	25
till	23
till it	13
time _ $	17
time _ block	25
time _ buzzes	-18
time _ have	-15
time _ he	-12
time _ her	12
time _ i	-16
time _ my	-19
time _ not	11
time _ phone	-18
time _ the	-12
time _ this	29
time _ to	18
time _ tried	12
time _ was	12
time ago	-18
time and	-39
time he	18
time i	69
time it	11
time my	-15
time we	13
time you	19
times	50
times _ $	31
times _ and	23
times _ day	17
times _ i	18
times _ night	14
times a	35
times today	23
tinha	39
tira*	19
tirar	31
tirar _ vida	19
tirarme	22
tire	25
tire _ $	14
tire me	11
tired $	-21
tired _ $	34
tired _ alive	17
tired _ existing	28
tired _ living	14
tired of	26
tires	22
tires and	26
to	40
to $	-20
to _ a	-82
to _ about	-19
to _ after	45
to _ again	-77
to _ alive	37
to _ alone	-22
to _ am	-17
to _ an	-20
to _ and	-15
to _ another	19
to _ anymore	36
to _ anyone	12
to _ around	23
to _ at	-30
to _ away	-31
to _ back	-11
to _ bad	22
to _ basically	12
to _ be	22
to _ blade	15
to _ brains	12
to _ breathing	14
to _ bullet	24
to _ car	16
to _ cima	18
to _ comment	-11
to _ counselor	-13
to _ de	28
to _ dead	21
to _ doctor	-17
to _ e	18
to _ ever	14
to _ ex	-31
to _ exist	17
to _ existing	17
to _ face	11
to _ family	-11
to _ fine	-15
to _ forever	21
to _ from	-21
to _ front	-12
to _ girl	-11
to _ going	12
to _ happy	-14
to _ harm	31
to _ he	-12
to _ head	16
to _ her	-17
to _ here	25
to _ herself	21
to _ him	-17
to _ himself	39
to _ his	-14
to _ house	24
to _ how	-23
to _ hurt	29
to _ husband	-16
to _ i	-13
to _ if	-50
to _ into	-18
to _ is	42
to _ it	38
to _ just	-15
to _ know	17
to _ last	15
to _ let	22
to _ life	27
to _ like	-13
to _ list	-23
to _ live	-21
to _ lol	32
to _ mom	-14
to _ more	-21
to _ most	12
to _ much	13
to _ never	11
to _ not	21
to _ now	-38
to _ nudes	24
to _ off	14
to _ one	-17
to _ other	-11
to _ over	54
to _ parents	-14
to _ police	15
to _ private	17
to _ relationship	-14
to _ sad	-17
to _ sex	20
to _ since	16
to _ sisters	-16
to _ sleep	28
to _ so	33
to _ somebody	18
to _ something	12
to _ story	-11
to _ suicide	17
to _ sure	15
to _ the	13
to _ there	-23
to _ this	-25
to _ to	-73
to _ today	-13
to _ tomorrow	33
to _ too	17
to _ until	23
to _ up	45
to _ viver	22
to _ want	-11
to _ when	-14
to _ where	30
to _ with	-31
to _ without	15
to _ women	-11
to _ would	14
to _ •	-40
to a	-50
to all	15
to answer	-13
to be	-16
to beat	34
to bed	-14
to blow	15
to both	12
to call	-51
to come	-16
to commit	11
to contact	-19
to cook	-14
to cope	-22
to cut	25
to date	-13
to die	100
to disappear	20
to do	46
to drive	15
to em	18
to end	56
to exist	53
to feel	-30
to find	28
to finish	16
to follow	19
to go	71
to god	19
to hang	28
to hear	-29
to help	22
to her	-61
to him	-28
to his	-42
to hospital	13
to hurt	85
to it	22
to jump	49
to just	12
to keep	18
to kill	87
to know	-18
to learn	-19
to like	-22
to live	77
to look	-23
to lose	-32
to make	19
to me	-100
to meet	-26
to message	-14
to move	-18
to my	26
to myself	-21
to not	47
to off	15
to pensando	14
to people	-11
to perdido	-14
to post	17
to put	21
to reach	-37
to reply	-21
to ring	-23
to run	28
to say	-29
to school	-17
to see	-86
to self	31
to send	-18
to share	14
to shoot	21
to sit	-16
to sleep	21
to smash	33
to speak	-13
to stab	45
to stay	42
to strangle	27
to survive	-11
to take	39
to talk	-46
to tell	-34
to text	-69
to the	-23
to therapy	-14
to this	30
to top	-13
to vanish	-12
to wait	11
to wake	39
to want	-26
to work	-12
to write	-56
to •	-32
toast	-12
toda*	-11
todas	25
todas _ pastillas	24
todas las	19
todavia	-11
today	-22
today $	-11
today _ $	-16
today _ am	19
today _ i	16
today _ not	-14
today and	14
today i	-26
todo _ $	23
todo _ noche	13
todo _ que	-11
todo dia	13
todo esta	13
todo lo	-11
todos	69
todos _ $	56
todos _ mejor	18
todos _ sin	18
todos estarian	18
todos los	12
todos os	18
toge*	-11
together	-11
told	-25
told _ boss	13
told _ bye	33
told _ everything	-15
told _ he	19
told _ its	-16
told _ loved	-11
told _ over	-16
told _ she	15
told _ teacher	12
told _ that	-14
told _ therapist	20
told _ to	-32
told _ today	19
told _ was	-13
told _ would	11
told _ yesterday	-11
told everyone	17
told him	-15
told me	-43
tome	23
tomei	53
tomei _ remedios	18
tomo*	34
tomorrow	34
tomorrow $	11
tomorrow _ not	13
tomorrow _ will	13
toni*	78
tonight	78
tonight $	38
tonight _ $	11
tonight _ am	35
tonight _ i	-23
tonight _ my	16
tonight _ night	16
tonight _ really	-13
tonight _ the	20
tonight _ want	-26
tonight and	-26
tonight i	33
tonight is	19
too $	44
too _ $	-15
too _ last	-11
too _ photos	-17
too many	12
took	68
took _ and	19
took _ life	-12
took _ many	15
took _ of	65
took _ off	-13
took _ photos	-17
took _ razor	15
took _ rest	25
took _ so	11
took _ train	-20
took a	20
took all	36
took his	-13
took me	-24
took too	15
top	-17
top myself	-13
tot	51
tot $	34
tot _ $	22
tot sein	22
touc*	17
touch	-21
touched	-28
touched me	-28
touches	43
touches me	16
touches my	16
touj*	14
toujours	14
toujours $	14
tout	31
tout $	15
tout _ $	25
tout _ monde	34
tout ca	-15
tout le	39
toute _ boite	15
town	-30
town $	-11
trab*	-34
trabajo	-17
trabajo $	-22
trac*	96
tracking	26
tracks	61
tracks $	40
tracks _ $	12
trade	15
trade _ with	15
trade places	15
trai*	23
train _ $	15
trains	30
traiu	-24
tran*	-34
tranquila	-15
tranquila $	-14
tranquille	-11
tranquille $	-11
trapped _ my	-13
trapped in	-14
trea*	-25
treated	-20
trennung	12
tres	-14
tried	98
tried _ $	13
tried _ and	17
tried _ himself	23
tried _ it	15
tried _ myself	-18
tried _ two	21
tried i	16
tried it	28
tried to	20
trigger $	11
trin*	13
trinkt	15
trinkt $	15
trip	-18
tris*	-32
triste	-25
trou*	23
trouble sleeping	-12
truck	37
truck $	15
trus*	-16
trust	-42
trust _ $	-17
trust me	-20
trust myself	11
trusting	-15
try	-11
tryi*	-16
trying	-16
trying to	-11
tu	-19
tudo	23
tudo $	26
tudo que	17
tuer	75
tuer $	61
tues*	-11
tuesday	-11
tun	-15
tun $	-15
tur	12
turn	-27
turn _ $	-12
turned _ $	-28
turned _ her	20
turned _ phone	21
turned off	21
turned out	-18
turning	13
turning _ at	17
turning up	17
turns	-15
tut	-12
twen*	-44
twenties	-17
twenty	-27
twenty years	-22
twice	49
twice $	11
twice _ $	22
twice _ week	12
twice this	12
twis*	14
twisted	14
twisted _ arm	14
twisted my	14
two	-13
two _ ago	40
two _ i	12
two _ of	-13
two years	16
type	-30
type _ $	-20
typed	-20
typi*	-20
typing	-20
uber	-17
uber _ $	-17
uber*	15
uberlege	11
ugh	-14
ugly	-19
ugly $	-14
um	45
um $	70
um _ $	-26
um _ de	15
uma	31
uma _ para	16
uma vez	19
umbr*	50
umbringen	42
umbringen $	16
umzu*	41
umzubringen	41
umzubringen $	37
un	-26
un _ $	-37
un _ pour	12
un couteau	20
un cuchillo	14
un mensaje	-14
un plan	17
una	20
una _ y	13
una pistola	26
unbl*	-30
unblocked	-19
unblocked _ $	-11
unblocked me	-12
uncle	11
und	23
und _ $	21
und _ aufwachen	13
und _ bin	-12
und _ bring	11
und _ es	-13
und _ schuldig	-16
und _ sterben	12
und _ will	28
und bereue	-11
und fuhle	-16
und nie	13
unde*	-38
under _ pillow	17
under my	16
understand	-27
understand _ $	-24
understand why	-21
une	-31
une _ $	-27
unha*	-11
unhappy	-11
uns _ $	11
unsa*	12
unsafe	12
unsafe _ my	12
unsafe _ own	12
unsafe in	12
unter	-20
unter _ $	-20
until	72
until _ bled	14
until i	25
until it	19
until they	24
up $	27
up _ $	-20
up _ a	-28
up _ again	26
up _ at	-16
up _ girlfriend	-13
up _ i	-25
up _ it	-12
up _ many	12
up _ me	-24
up _ of	14
up _ the	62
up _ to	13
up _ work	14
up and	-17
up at	20
up for	-15
up his	12
up how	18
up on	-12
up to	38
up tomorrow	16
up with	-37
urge _ $	-17
urge _ cut	24
urge _ harm	11
urge _ is	31
urge _ self	11
urge _ strong	-11
urge is	-20
urge to	44
urges	23
urges _ off	11
urges to	22
us	-70
us $	-23
us in	23
us try	-11
use	-22
used _ be	-16
used to	-23
usel*	11
useless	11
va	28
va $	12
va a	26
vai	35
vai _ matar	11
vais	18
vais _ $	40
vais _ finir	13
vais _ la	14
vais _ tuer	27
vais en	13
vais lui	12
vais me	23
vani*	-11
vanish	-12
vaut	20
vaut plus	20
vejo	22
vejo _ sentido	16
vejo mais	22
veo	22
veo _ a	26
veo _ seguir	15
veo sentido	26
ver	-39
ver _ $	-24
verb*	26
verbally	26
verbally abusive	13
verd*	32
verdad	32
verf*	15
verfolgt	15
verfolgt mich	15
verg*	-30
vergessen	-19
vergessen $	-19
verl*	-17
verla	-15
verlassen	-36
verlassen $	-34
verm*	-27
vermisse	-26
vermisse _ $	-12
vero*	17
veroffentlichen	17
veroffentlichen $	17
versucht	19
vete	-12
veut	17
veut _ $	28
veut mourir	28
veux $	-16
veux _ $	47
veux _ a	-23
veux _ avec	-11
veux _ pour	14
veux _ toujours	14
veux _ vivre	33
veux disparaitre	14
veux le	-18
veux me	12
veux mourir	30
veux pas	-13
veux plus	22
vez	60
vez $	33
vida $	27
vida _ $	-11
vida _ cuando	-11
vide	-13
vide depuis	-11
vide*	23
videos	23
vie	22
vie _ plus	34
vie _ vaut	20
vie ne	20
viel	11
view*	-18
viewed	-15
viewed _ story	-13
viewed my	-15
viol*	28
violent	32
violent $	17
viva	54
viva $	22
viver	95
viver $	78
vivi*	27
viviendo	29
viviendo $	16
vivir	86
vivir $	65
vivir _ $	14
vivir _ morir	13
vivir mas	13
vivo	76
vivo $	27
vivo _ $	15
vivre	117
vivre $	70
voce	-15
vodka	41
vodka $	22
voic*	-12
voice	-16
voice _ $	-14
voice note	-12
voicemail	-14
voir	-29
volt*	16
voltei	24
voltei _ cortar	24
voltei _ me	24
voltei a	24
volv*	-24
volver	-17
volver _ $	-14
volver a	-12
volvi	45
volvi _ anoche	20
volvi _ cortarme	23
volvi a	45
von	-17
von _ $	-16
vor	74
vor _ $	16
vor _ ich	22
vor _ tur	12
vor _ und	24
vor _ zu	20
vor _ zug	17
vor den	20
vor der	13
vor meinem	29
vor meiner	17
vor mir	21
vou	45
vou _ $	45
vou _ a	21
vou _ com	22
vou _ matar	35
vou _ para	-22
vou acabar	22
vou ligar	-19
vou matar	32
vou me	57
vou mudar	-12
voud*	25
voudrais	25
voudrais _ plus	11
voudrais ne	11
voy	39
voy _ $	12
voy _ acabar	14
voy _ con	14
voy _ matar	28
voy a	30
vuel*	24
vuelta	-16
vuelvo	30
wait*	20
waiting	28
waiting _ basically	12
waiting _ die	12
waiting _ my	11
waiting to	12
wake	62
wake $	17
wake _ $	38
wake _ in	-13
wake _ tomorrow	16
wake up	47
waki*	18
waking	18
waking _ $	21
waking up	18
walked	-28
walked _ the	-13
walking	38
walking _ eggshells	26
walking into	17
walking on	26
walks	17
walks _ $	17
walks again	17
wall	63
wall $	42
wall _ my	11
wall _ to	11
wall next	11
wan	42
wan _ $	36
wan _ again	15
wan _ am	12
wann	-12
want	41
want _ $	71
want _ again	11
want _ alive	20
want _ and	23
want _ anymore	38
want _ ask	-16
want _ at	-22
want _ back	-18
want _ be	34
want _ blow	15
want _ but	16
want _ cut	21
want _ data	-11
want _ dead	29
want _ die	60
want _ disappear	20
want _ divorce	-12
want _ end	15
want _ exist	38
want _ feel	-23
want _ find	33
want _ forever	25
want _ get	-15
want _ go	-53
want _ hear	-15
want _ her	13
want _ here	13
want _ his	-19
want _ home	-17
want _ hurt	36
want _ hurting	-18
want _ i	-12
want _ into	-18
want _ it	-12
want _ jump	14
want _ kill	36
want _ know	-12
want _ leave	-15
want _ life	-14
want _ like	-30
want _ live	33
want _ lol	18
want _ meet	-11
want _ my	-27
want _ out	-24
want _ pain	-36
want _ put	26
want _ records	-12
want _ rest	20
want _ ring	-16
want _ run	30
want _ say	-11
want _ see	-49
want _ send	-11
want _ sleep	20
want _ stab	32
want _ stop	-20
want _ take	12
want _ talk	-28
want _ text	-11
want _ the	21
want _ this	21
want _ up	12
want _ wake	25
want _ want	-24
want _ with	21
want _ write	-12
want _ •	-12
want a	-23
want all	-12
want die	43
want it	38
want me	-18
want my	-34
want out	51
want revenge	-11
want the	-24
want this	-12
want to	-14
wanted	-33
wanted _ be	20
wanted _ now	-19
wanted to	-24
wanting	42
wanting _ $	17
wanting _ die	13
wanting _ live	12
wanting to	43
wants	-14
wants _ $	44
wants _ back	-23
wants _ die	47
wants _ divorce	-13
wants _ herself	13
wants _ kill	14
wants _ me	-19
wants _ meet	-24
wants _ of	13
wants _ since	14
wants _ to	-17
wants a	-15
wants me	-25
wants out	28
wants to	20
war _ tot	18
ware	35
ware _ $	29
ware _ geboren	15
ware _ tot	14
ware ich	11
waren	18
warum	-12
was	-44
was _ $	-20
was _ 4	20
was _ a	-21
was _ and	-25
was _ anyway	-17
was _ as	-18
was _ born	37
was _ but	-19
was _ by	27
was _ child	-11
was _ do	33
was _ end	14
was _ fault	-15
was _ have	-11
was _ hospital	24
was _ i	-16
was _ ich	-13
was _ last	52
was _ me	-16
was _ to	11
was _ tun	-12
was _ woman	-12
was _ •	-15
was a	-40
was abusive	-20
was an	32
was born	-14
was clean	21
was dead	43
was for	22
was goodbye	33
was hard	-12
was i	12
was in	35
was it	-15
was kind	11
was my	-20
was never	33
was no	-17
was not	-14
was raped	19
was soll	-13
waste	42
waste _ and	16
waste of	32
watc*	-36
watch	-14
watched	-16
water _ $	31
way _ would	-12
way i	-26
way out	47
ways	16
ways to	24
we	-141
we _ a	-12
we _ about	-13
we _ and	16
we _ at	-14
we _ get	-22
we _ he	-15
we _ not	-27
we _ our	13
we _ talk	-11
we argue	15
we could	-14
we fight	16
we fought	14
we had	-13
we have	-14
we share	13
we were	-28
weap*	41
weapon	41
wear	26
wear _ i	23
wear what	17
wedd*	-19
wedding	-19
week	-27
week $	-15
week and	-13
week*	-49
weekend	-24
weekend $	-25
weekends	-18
weeks	-17
weeks $	-23
weeks ago	15
weg	11
weg _ $	18
weh	-20
weht*	39
wehtun	39
wehtun $	24
wein*	-22
weinen	-22
weinen $	-22
weird _ $	14
weiss	-16
weiss nicht	-11
weit*	31
weiter	-14
weiter $	-14
weiterleben	31
weiterleben $	31
welc*	-17
welcome	-17
well	-53
well $	-25
well _ $	-14
wenn	39
wenn _ $	14
wenn _ bringt	-16
wenn _ trinkt	15
wenn _ weg	20
wenn ich	23
wenn sie	16
went	-26
went _ and	-12
went _ her	-15
went _ his	-16
went _ jonas	13
went _ the	27
went _ to	33
werde	-18
werde _ andern	-13
were	-42
were _ $	-12
were _ he	-11
what	-38
what _ and	28
what _ anymore	-21
what _ do	-14
what _ even	17
what _ i	-32
what _ least	23
what _ life	30
what _ me	36
what _ my	-24
what _ now	-15
what _ of	25
what _ one	28
what _ point	16
what _ say	-15
what _ spend	14
what _ there	13
what _ to	39
what _ wear	25
what _ what	12
what _ with	-17
what _ wrong	-24
what a	-24
what for	11
what happens	21
what he	29
what i	36
what is	15
what to	-31
what was	14
what would	-13
whatever	14
wheel	15
wheel $	15
when	59
when $	26
when _ a	-41
when _ about	11
when _ am	49
when _ are	20
when _ argue	17
when _ at	19
when _ come	-14
when _ dad	-11
when _ dead	11
when _ died	-12
when _ drinks	43
when _ feel	23
when _ find	19
when _ gone	21
when _ got	-12
when _ him	11
when _ i	-14
when _ little	-14
when _ no	14
when _ nobody	17
when _ numb	14
when _ out	20
when _ say	11
when _ them	-15
when _ to	16
when _ was	-28
when _ were	-13
when daddy	-12
when he	52
when his	-27
when she	30
when they	15
when we	20
when you	15
when*	13
whenever	13
whenever _ fight	14
whenever i	15
where _ $	32
where _ am	25
where _ are	-17
where _ every	12
where _ find	-20
where _ i	-12
where _ parks	17
where _ the	13
where _ tonight	-28
where _ went	-14
where he	15
where i	44
where it	-15
where she	-13
where to	-13
where you	-17
which	34
which _ are	19
which bridge	32
while	-23
while $	-16
while _ $	13
who	30
who _ $	68
who _ am	-20
who _ harms	16
who _ it	17
who _ live	-12
who _ me	23
who _ not	-11
who _ talk	14
who _ tell	14
who _ the	-15
who _ what	18
who _ with	-17
who _ without	-11
who _ young	16
who die	16
who does	-11
who hurt	-16
who self	16
who to	18
who would	25
whole _ of	14
why	21
why $	-36
why _ $	13
why _ even	19
why _ feel	21
why _ he	-11
why _ i	68
why _ it	21
why _ keep	45
why _ she	-16
why _ should	22
why _ you	-26
why am	15
why could	20
why did	-20
why do	25
why i	48
why will	-12
why would	-11
wie	-19
wied*	38
wieder	38
wieder $	25
wieder aufwachen	13
wife _ $	20
wife _ about	-14
wife _ and	11
wife _ i	-14
wife _ me	-13
wife _ that	-22
wife hit	-18
wife i	18
will	91
will $	69
will _ $	27
will _ a	11
will _ alone	-18
will _ and	16
will _ answer	16
will _ away	-20
will _ back	-12
will _ be	56
will _ better	-11
will _ dass	-12
will _ dead	18
will _ find	-28
will _ for	-14
will _ forever	-12
will _ get	-15
will _ give	14
will _ go	-16
will _ her	32
will _ him	27
will _ his	23
will _ hurt	-17
will _ if	11
will _ it	23
will _ leave	25
will _ leben	27
will _ let	22
will _ live	32
will _ me	50
will _ miss	13
will _ my	-11
will _ myself	15
will _ need	34
will _ nur	-17
will _ out	-13
will _ over	-16
will _ pay	16
will _ pick	-17
will _ right	-13
will _ ruhe	-15
will _ see	30
will _ sein	22
will _ send	-11
will _ shut	-11
will _ something	12
will _ sorry	14
will _ talk	-30
will _ the	-37
will _ them	16
will _ there	-25
will _ this	-19
will _ to	-23
will _ umbringen	29
will _ und	11
will _ up	-23
will _ wehtun	39
will _ wieder	-13
will _ with	16
will _ without	26
will _ you	-19
will and	11
will be	-52
will beat	15
will break	33
will change	-32
will come	-13
will die	-46
will do	24
will einfach	15
will end	22
will find	31
will get	-15
will have	12
will hit	11
will ich	13
will ihr	23
will keinen	-20
will kill	28
will leave	-12
will never	-35
will nicht	29
will not	96
will reject	-18
will sich	23
will sterben	24
will to	21
will tot	13
will wieder	-11
will •	12
wine	-42
wine _ $	-13
winter $	-11
wipe	-24
wipe _ $	-13
wipe my	-13
wir	-18
wish	80
wish _ $	-15
wish _ could	-32
wish _ dead	37
wish _ die	17
wish _ fall	13
wish _ had	26
wish _ my	13
wish _ never	23
wish _ not	14
wish _ was	69
wish _ write	-12
wish _ •	14
wish he	-32
wish i	20
wish that	14
wish the	33
wish to	38
wish*	25
wishes	20
wishing	11
with $	-38
with _ $	-12
with _ again	-13
with _ bat	27
with _ because	-19
with _ boyfriend	-11
with _ but	-16
with _ car	17
with _ cigarette	15
with _ daughter	11
with _ ex	-12
with _ friend	-16
with _ friends	-11
with _ hammer	16
with _ has	11
with _ in	86
with _ it	28
with _ knife	22
with _ life	19
with _ mum	13
with _ new	-13
with _ nudes	18
with _ on	12
with _ sister	-16
with _ the	12
with _ to	15
with a	77
with an	-12
with blood	20
with her	-28
with him	27
with life	33
with me	-40
with my	11
with the	-26
with this	14
with two	-11
within	-11
without	18
without _ $	-15
without _ him	-12
without _ is	19
without _ kids	-12
without _ like	19
without _ not	25
without her	19
without him	-12
without me	11
wohn*	18
wohnung	18
woke	15
woke up	15
woman	-32
woman and	-13
women	-21
women $	-14
wond*	-13
wonder if	-11
wonderful	-12
wonderful _ $	-13
word	15
word from	25
words	-19
work	-20
work $	25
work _ $	-47
work _ him	12
work _ too	-11
work and	19
work is	-13
work*	-18
worked	-16
worked _ a	-16
world	75
world _ $	21
world _ better	14
world _ not	14
world _ want	13
world _ without	14
world and	20
world is	14
worr*	-15
worried _ $	-13
worried _ me	-13
worry	-40
worry _ my	-17
worry about	-12
worry i	-13
worse	31
worse $	13
worse _ the	20
worst	-37
worst _ my	-21
worst _ of	-22
worth	21
worth _ $	19
worth living	18
worthless and	12
would	137
would _ $	35
would _ anything	-20
would _ back	-16
would _ better	13
would _ call	-14
would _ care	11
would _ devastated	-14
would _ even	26
would _ fine	14
would _ gone	12
would _ happier	15
would _ if	18
would _ in	-20
would _ it	45
would _ me	55
would _ mind	17
would _ minutes	15
would _ my	31
would _ not	13
would _ off	12
would _ relief	18
would _ relieved	13
would _ say	-11
would _ stop	19
would _ the	13
would _ them	-12
would _ to	-49
would _ up	20
would _ with	19
would _ without	14
would all	15
would be	74
would been	-14
would do	37
would find	21
would get	14
would hang	-11
would have	-17
would kill	17
would like	-16
would miss	17
would never	-25
would not	68
would say	-35
would she	13
would write	-15
wozu	17
wris*	43
wrist	13
wrist _ $	26
wrists	43
write	-106
write $	-17
write _ $	-31
write _ me	-11
write her	-18
write here	12
write me	-22
write to	-21
writes	-13
writing _ $	-15
writing _ me	-13
writing my	14
writing to	-14
written	17
wrong	-52
wrong $	-11
wrong _ $	-12
wrong _ i	-16
wrong _ me	-18
wrote _ a	-14
wrote _ and	-19
wrote _ i	-15
wrote _ letters	36
wrote _ note	32
wrote _ suicide	11
wrote _ to	11
wrote _ tonight	28
wrote _ will	11
wrote a	18
wrote her	-12
wrote him	-14
wrote me	-27
wrote the	31
wrote three	11
wrote to	-14
wuns*	21
wunschte	21
wunschte _ ware	15
wunschte ich	21
wurde	21
x	-17
x $	-17
y	40
y _ arrepiento	-14
y _ como	-15
y _ despertar	16
y _ el	20
y _ las	17
y _ me	14
y _ morir	18
y _ nunca	16
y _ pastillas	17
y _ que	-16
y _ quiero	37
y _ sabe	11
y _ siento	-19
y _ sola	-16
y _ va	11
y a	12
y nadie	11
y no	20
ya	43
ya $	-18
ya _ la	17
ya _ las	21
ya _ me	-30
ya _ quiere	-11
ya _ quiero	26
ya _ vivir	11
ya escribi	18
ya no	21
ya tengo	27
year	-16
year _ i	14
years	-72
years $	-25
years _ he	-12
years _ i	-43
years _ me	-11
years ago	-37
yell*	-16
yelling	-15
yelling at	-13
yesterday _ •	17
yesterday and	12
yesterday he	16
yet	-25
yet $	-26
yo	-15
you	-166
you $	-47
you _ $	-18
you _ 20	17
you _ a	-14
you _ did	18
you _ do	-13
you _ everything	11
you _ from	19
you _ he	-14
you _ it	-12
you _ kind	22
you _ me	-33
you _ mum	28
you _ not	-22
you _ on	22
you _ other	19
you _ the	17
you _ this	27
you _ to	-48
you _ who	18
you _ with	-17
you _ you	-17
you all	35
you are	-33
you can	-16
you do	-29
you ever	-15
you for	35
you have	-18
you know	13
you on	19
you take	15
you think	-14
you to	15
you want	-12
you will	18
youn*	-13
young	16
young $	16
younger	-13
your	-99
your _ $	-47
your _ the	-11
zomb*	-11
zu	34
zu _ $	33
zu gehen	13
zu ihm	-13
zu leben	19
zu nehmen	14
zu schreiben	-12
zu springen	21
zu veroffentlichen	17
zu weinen	-11
zum	-17
zum zug	-24
•	-53
• $	80
• _ $	-39
• _ a	-29
• _ after	-12
• _ all	-17
• _ am	-27
• _ and	12
• _ anything	15
• _ but	46
• _ feel	-12
• _ find	16
• _ guy	16
• _ he	22
• _ i	15
• _ in	-16
• _ it	-17
• _ je	30
• _ left	18
• _ myself	13
• _ never	13
• _ off	-15
• _ out	15
• _ quiero	17
• _ she	14
• _ so	-13
• _ the	-22
• _ they	-16
• _ time	-11
• _ was	-13
• _ we	14
• _ what	15
• _ when	19
• _ yesterday	12
• _ •	-95
• but	25
• find	16
• in	-13
• is	19
• me	-16
• myself	13
• off	-12
• really	-17
• they	-16
• when	19
• yesterday	12
• •	-46
""",
    'urge': """\
~	-397
!	-92
!loaded.middle	-19
!look.high	216
!seek.high	137
!send.high	130
!text.high	295
!through.high	51
!word.weak	-64
!•	16
.	-22
.-	-57
.i	-86
.i+they	117
.i+they-	24
.i+you	-111
.i+you+they	-25
.i-	-114
.they	107
.they-	35
.you	-95
.you+they	-28
.you-	-31
10	13
10 _ $	12
10 _ now	16
10 right	26
12	38
12 _ the	34
12 and	42
2am	14
3	59
3 _ $	47
3 _ and	18
3 months	49
3 weeks	17
30	-12
40	16
5	33
5 _ $	30
8 $	-22
9	24
9 $	14
?	-44
?-	-61
?i	-80
?i+they	202
?i+you	-29
?i+you+they	22
?i-	28
?they	38
?they-	-21
?you	12
?you-	-21
^ _ $	12
^ _ 12	32
^ _ 40	17
^ _ a	90
^ _ about	-12
^ _ aguanto	36
^ _ aguento	12
^ _ ai	-31
^ _ all	-28
^ _ aller	31
^ _ always	19
^ _ am	26
^ _ amiga	-27
^ _ and	48
^ _ aniversario	22
^ _ anoche	-12
^ _ are	-26
^ _ arrete	23
^ _ as	-17
^ _ ask	64
^ _ asking	16
^ _ at	-20
^ _ auf	34
^ _ be	44
^ _ been	30
^ _ best	-14
^ _ bin	-23
^ _ birthday	-43
^ _ bon	-28
^ _ boyfriend	-17
^ _ break	-23
^ _ breaking	18
^ _ bye	31
^ _ call	45
^ _ called	-37
^ _ can	-39
^ _ casa	17
^ _ ce	20
^ _ chamar	36
^ _ chat	22
^ _ check	25
^ _ checking	35
^ _ closure	15
^ _ comment	23
^ _ contact	29
^ _ copine	-12
^ _ could	34
^ _ dan	18
^ _ dass	-16
^ _ daughter	-39
^ _ dead	-12
^ _ decir	26
^ _ decirle	25
^ _ dejar	14
^ _ dejo	-13
^ _ dela	16
^ _ deleted	-26
^ _ despues	14
^ _ dey	41
^ _ did	-21
^ _ die	20
^ _ died	-12
^ _ do	-17
^ _ does	-33
^ _ done	-14
^ _ dormir	-16
^ _ dreamed	-18
^ _ driving	15
^ _ drunk	16
^ _ dying	-14
^ _ e	-17
^ _ ela	33
^ _ em	-13
^ _ en	-30
^ _ ended	-15
^ _ envie	22
^ _ er	-13
^ _ escribi	-23
^ _ escribirle	56
^ _ est	-30
^ _ eu	25
^ _ evening	19
^ _ ex	-62
^ _ falar	39
^ _ falta	-17
^ _ faut	15
^ _ feel	23
^ _ feels	-19
^ _ finally	13
^ _ finger	50
^ _ flowers	49
^ _ for	-33
^ _ freundin	-16
^ _ from	57
^ _ ganas	36
^ _ geschrieben	41
^ _ give	-14
^ _ going	29
^ _ goodbye	-14
^ _ got	-18
^ _ ha	12
^ _ habe	-64
^ _ haben	-29
^ _ hacer	-16
^ _ happen	16
^ _ happy	14
^ _ has	-20
^ _ hasse	-12
^ _ hate	-44
^ _ he	-13
^ _ heart	13
^ _ her	-89
^ _ hey	56
^ _ hi	14
^ _ him	-65
^ _ his	-37
^ _ hit	15
^ _ hope	-20
^ _ husband	-25
^ _ ich	93
^ _ if	22
^ _ ihr	19
^ _ in	-35
^ _ it	74
^ _ je	79
^ _ just	27
^ _ kann	17
^ _ kar	33
^ _ keep	74
^ _ keeps	-19
^ _ kill	-12
^ _ know	36
^ _ ko	43
^ _ kurz	26
^ _ l	16
^ _ la	45
^ _ le	42
^ _ letter	84
^ _ like	33
^ _ liking	21
^ _ little	51
^ _ llamar	-31
^ _ llamarla	26
^ _ llamarlo	28
^ _ llamo	26
^ _ lo	-14
^ _ look	41
^ _ looked	-14
^ _ m	-18
^ _ mais	-16
^ _ make	-18
^ _ mandando	20
^ _ mandar	48
^ _ mandarle	35
^ _ mande	-13
^ _ mas	24
^ _ matar	-13
^ _ mensagem	-29
^ _ mensaje	14
^ _ message	15
^ _ messaged	-27
^ _ messages	-20
^ _ midnight	22
^ _ might	44
^ _ mir	-18
^ _ miss	-32
^ _ mochte	29
^ _ moi	16
^ _ mom	-15
^ _ mother	-12
^ _ moved	-13
^ _ mucho	19
^ _ muero	60
^ _ muss	40
^ _ my	21
^ _ na	43
^ _ ne	-32
^ _ never	-29
^ _ no	-43
^ _ noch	-34
^ _ normal	-16
^ _ not	-66
^ _ now	-13
^ _ numero	-15
^ _ o	64
^ _ of	64
^ _ off	-24
^ _ office	-12
^ _ on	29
^ _ one	60
^ _ open	26
^ _ or	46
^ _ otra	12
^ _ ou	19
^ _ outside	14
^ _ ouvir	32
^ _ para	15
^ _ paro	30
^ _ passer	23
^ _ perfil	-13
^ _ please	-17
^ _ plus	-17
^ _ point	-28
^ _ por	62
^ _ posted	13
^ _ promised	18
^ _ punto	20
^ _ qu	-15
^ _ quase	40
^ _ quero	-22
^ _ quiere	-29
^ _ quiero	-14
^ _ quoi	-34
^ _ raha	33
^ _ really	25
^ _ replied	-14
^ _ repondre	30
^ _ respondeu	17
^ _ respondo	34
^ _ rufe	13
^ _ s	27
^ _ saber	20
^ _ saudade	-12
^ _ saw	-13
^ _ says	-35
^ _ scared	-17
^ _ schau	18
^ _ schreib	30
^ _ se	23
^ _ sein	38
^ _ seine	18
^ _ send	26
^ _ sending	61
^ _ shaking	12
^ _ she	-12
^ _ should	-54
^ _ si	73
^ _ sich	-15
^ _ sie	34
^ _ smash	-20
^ _ so	-17
^ _ somebody	22
^ _ son	40
^ _ still	-21
^ _ stop	34
^ _ su	72
^ _ syang	40
^ _ take	22
^ _ talk	-18
^ _ talked	-17
^ _ talking	-17
^ _ tanto	27
^ _ tell	12
^ _ tellement	21
^ _ text	-23
^ _ texting	-18
^ _ texts	-13
^ _ the	-61
^ _ there	-20
^ _ these	-14
^ _ through	-12
^ _ thumb	40
^ _ time	-26
^ _ to	46
^ _ today	26
^ _ todo	-23
^ _ told	-16
^ _ tout	-14
^ _ triste	-18
^ _ trop	14
^ _ tudo	-17
^ _ typed	49
^ _ typing	43
^ _ uberlege	17
^ _ um	34
^ _ unblocking	33
^ _ up	-45
^ _ urge	80
^ _ use	50
^ _ vais	48
^ _ ver	43
^ _ verla	62
^ _ vermisse	-29
^ _ veut	-12
^ _ veux	30
^ _ vou	15
^ _ voy	29
^ _ wait	35
^ _ waiting	-17
^ _ wan	44
^ _ want	-40
^ _ wanted	-17
^ _ wants	-37
^ _ war	-13
^ _ was	-31
^ _ watching	-27
^ _ we	-19
^ _ weak	13
^ _ weird	36
^ _ went	-30
^ _ what	-21
^ _ who	18
^ _ will	21
^ _ with	-16
^ _ written	20
^ _ wurde	13
^ _ years	-12
^ _ you	-54
^ _ your	-15
^ _ •	-108
^ a	-45
^ about	82
^ all	16
^ ayudame	31
^ been	-14
^ bin	41
^ blocked	-14
^ can	51
^ checking	43
^ day	24
^ deberia	76
^ delete	-12
^ devo	45
^ did	-14
^ do	16
^ dois	66
^ driving	19
^ drunk	20
^ dying	20
^ e	42
^ ela	-31
^ ele	-33
^ elle	-19
^ er	-40
^ est	29
^ estoy	78
^ fuck	35
^ fui	-14
^ going	55
^ good	-24
^ gusto	53
^ habe	20
^ have	-16
^ having	25
^ he	-117
^ heading	21
^ help	51
^ heute	12
^ hey	-17
^ hi	-16
^ his	-44
^ hold	15
^ hope	-12
^ hoping	-19
^ how	-68
^ hoy	12
^ i	-107
^ ich	43
^ if	-61
^ il	12
^ it	19
^ j	57
^ je	-13
^ just	17
^ la	-17
^ le	50
^ liguei	-14
^ liked	-13
^ literally	18
^ lo	12
^ lol	-14
^ ma	-16
^ mandei	-40
^ maybe	99
^ me	70
^ meine	-25
^ meu	-14
^ mi	-71
^ might	19
^ minha	-14
^ mon	-27
^ must	35
^ my	-91
^ nao	-31
^ necesito	69
^ new	19
^ nobody	-12
^ not	-15
^ ok	12
^ olhei	-13
^ one	68
^ our	-33
^ para	-59
^ part	30
^ planning	43
^ preciso	21
^ que	25
^ queria	29
^ quero	49
^ quiero	70
^ quisiera	12
^ ready	13
^ same	-14
^ sending	54
^ sera	50
^ she	-118
^ should	44
^ sie	-17
^ sinto	-26
^ soll	69
^ sorry	-13
^ stop	34
^ survived	-14
^ talk	24
^ tempted	24
^ tengo	78
^ thank	15
^ thanks	-17
^ that	-25
^ the	38
^ there	-41
^ they	-24
^ thinking	102
^ to	37
^ trying	42
^ ugh	14
^ vou	75
^ voy	23
^ want	19
^ we	-25
^ wenn	-12
^ went	-13
^ what	19
^ why	-52
^ will	-23
^ wir	-31
^ would	122
^ wozu	-33
^ writing	21
^ y	16
^ ya	-18
^ you	-18
^ •	-82
a	-47
a _ $	-15
a _ about	-14
a _ an	13
a _ are	29
a _ at	-18
a _ bon	-28
a _ casa	32
a _ christmas	13
a _ de	24
a _ et	-13
a _ ex	-26
a _ from	-16
a _ her	23
a _ his	20
a _ historias	26
a _ i	-23
a _ je	16
a _ l	12
a _ la	-15
a _ le	-17
a _ letter	21
a _ my	17
a _ note	20
a _ novio	-19
a _ nuevo	-19
a _ number	20
a _ of	-33
a _ page	18
a _ qu	18
a _ que	16
a _ see	-13
a _ should	14
a _ su	21
a _ sus	26
a _ to	50
a _ tout	-13
a _ with	28
a _ •	-12
a book	-12
a ecrit	35
a escribir	24
a guy	-15
a hotline	-12
a huge	17
a l	14
a loser	-12
a lui	-15
a matar	-14
a meme	31
a merry	13
a mistake	28
a new	14
a note	28
a punto	20
a quick	17
a quoi	-28
a repondu	19
a sec	13
a voice	20
a voz	32
ab	15
ab _ schreiben	18
ab _ zu	18
about	42
about _ $	-20
about _ all	-15
about _ and	21
about _ day	-16
about _ feelings	-13
about _ he	-15
about _ her	31
about _ hit	21
about _ mutual	15
about _ promotion	13
about _ send	19
about asking	14
about calling	39
about dinner	-14
about her	-41
about him	-23
about it	-25
about ringing	14
about the	-12
about to	144
acab*	-22
acci*	24
accidentally	26
acco*	13
account	13
afraid _ i	12
afraid that	12
after	21
after 3	53
after _ $	42
after _ months	54
again $	-18
again _ $	30
again _ again	19
again and	18
ago $	-22
ago _ am	13
ago _ i	23
agora	27
agora $	14
agora _ $	12
agua*	31
aguanto	31
aguanto _ voy	23
aguanto mas	34
ague*	25
aguento	25
aguento vou	16
ahora	35
ahora _ $	35
ahora mismo	36
ai	-46
ai _ $	-41
ai _ d	16
ai _ de	-18
ai _ hier	-30
ai _ je	-12
ai _ numero	15
ai _ son	-16
ai ecrit	-14
ai envie	21
ai le	15
ai pas	-45
ai son	50
ai trop	14
aidez	22
aidez moi	22
algu*	23
alive	-21
all	-73
all _ $	-64
all _ i	22
all _ out	14
all day	-21
all evening	14
all week	-12
aller	31
alles	-19
allo*	-32
allowed	-31
allowed to	-31
alone	-52
alone $	-22
alone _ $	-20
alre*	-18
already	-18
alwa*	23
always	23
always _ on	40
always _ to	14
am	55
am _ $	19
am _ allowed	-31
am _ away	41
am _ break	22
am _ call	15
am _ close	40
am _ die	-14
am _ drink	13
am _ end	-13
am _ her	24
am _ his	31
am _ if	12
am _ in	-13
am _ just	-13
am _ know	-17
am _ look	25
am _ my	-20
am _ of	-20
am _ over	55
am _ reply	26
am _ respond	16
am _ supposed	-16
am _ tempted	44
am _ there	54
am _ with	-21
am _ write	17
am about	47
am at	-12
am drunk	15
am dying	12
am going	21
am i	-24
am itching	15
am not	-76
am now	19
am one	39
am outside	18
am scared	-24
am shaking	12
am so	24
am sorry	34
am this	41
am typing	74
am weak	13
am writing	13
amiga quiere	-27
amo	32
amo $	37
an	26
an _ ago	23
an _ denken	-20
an _ i	-18
an _ to	38
an apology	12
an email	13
an hour	19
an order	-31
and _ $	-28
and _ about	23
and _ again	18
and _ am	40
and _ are	-13
and _ around	-16
and _ can	-14
and _ do	18
and _ dying	27
and _ have	-20
and _ he	16
and _ her	-21
and _ him	34
and _ is	50
and _ it	24
and _ killing	20
and _ know	15
and _ no	-17
and _ not	-16
and _ of	17
and _ out	-28
and _ pas	-26
and _ phone	15
and _ post	17
and _ said	-14
and _ same	19
and _ the	14
and _ thumb	19
and _ to	46
and _ typing	26
and _ want	71
and _ would	-12
and _ wrote	18
and again	18
and ai	-21
and ask	-17
and deleted	58
and deleting	41
and go	-24
and hang	22
and his	14
and i	20
and ill	16
and it	17
and keeps	-14
and knock	13
and my	39
and now	12
and she	-32
and tell	18
and the	29
and write	12
and your	15
ange*	-27
angerufen	-15
angerufen $	-13
angry	-19
angst	-14
aniv*	23
aniversario	23
anniversaire	13
anoc*	-15
anoche	-15
anos	-13
another _ $	-13
another _ without	24
another day	24
anru*	94
anrufen	61
anrufen $	53
answ*	97
answer	103
answer $	82
answer _ $	15
antw*	43
antworte	26
antworte _ nicht	27
antworten	17
antworten $	17
anym*	-28
anymore	-28
anymore $	-19
anyt*	-37
anything	-35
anything _ have	-13
anything _ her	-22
anything _ talk	16
anzu*	81
anzurufen	40
anzurufen $	40
apol*	38
apologized and	12
apology	24
appe*	57
appele	-14
appeler	74
appeler $	50
appeler _ $	16
appeler _ soir	18
appeler ce	18
approach	13
approach _ ex	14
approach my	14
are	-17
are _ a	25
are you	44
arou*	-27
around	-27
around _ is	-16
arre*	13
arrete	19
arrete _ de	23
arrete pas	23
as	-39
as _ no	-13
ask	93
ask _ am	-27
ask _ friend	20
ask _ he	28
ask _ i	-29
ask _ is	24
ask _ out	-12
ask _ sister	14
ask _ to	-15
ask _ •	84
ask her	-15
ask his	18
ask how	-16
ask my	-14
ask our	24
ask •	84
asked _ am	14
asked _ i	13
asked how	14
aski*	23
asking	23
at	18
at 8	-18
at _ $	-23
at _ bar	13
at _ door	20
at _ every	14
at _ for	13
at _ gym	12
at _ last	-12
at _ now	-12
at _ parents	-21
at _ where	41
at her	42
at his	56
at home	-12
at lunch	22
at my	-20
at the	12
audio	16
audio $	17
auf	35
auf _ profil	22
auf _ zu	23
auf sein	22
aufh*	32
aufhoren	35
aujo*	-16
aujourd	-16
aujourd _ $	-13
aujourd hui	-16
avec	-24
avec _ $	-20
away	19
away from	36
ayer	-28
ayer $	-20
ayud*	31
ayudame	31
ayudame a	31
back _ him	14
back _ see	28
back and	17
back if	-18
back in	15
back*	23
bad _ $	-19
bad _ now	-15
bad right	-15
bail	-15
bar	42
bar _ works	27
bar he	13
be	-41
be _ $	-35
be _ alone	-15
be _ by	-19
be _ if	32
be _ the	40
be a	25
be at	41
be left	-13
be mad	23
be so	20
be there	13
beba*	-18
beca*	-17
because	-17
because _ be	17
because _ the	-14
because _ will	17
because of	-19
been	18
been _ $	-12
been _ and	19
been _ at	14
been _ days	21
been _ myself	18
been _ weeks	17
been fighting	19
been looking	14
befo*	43
before	44
before _ $	23
before _ text	18
before bed	20
before i	19
bei _ melden	13
bei ihm	12
being	-37
being _ is	-17
being around	-17
beli*	-12
best	-31
best _ and	-16
best friend	-26
better $	14
big	-18
big _ $	-14
bin _ $	-12
bin _ davor	26
bin _ dem	23
bin _ ihn	15
bin kurz	26
bin so	-17
birthday $	35
birthday _ i	-14
blocked _ $	14
blocked me	24
bloq*	-21
bon	-29
bon lui	-18
book	-13
borr*	-12
boss	-26
boss $	-17
bot	-29
bot $	-19
botao	27
botao _ $	27
botao de	27
boug*	13
bought	13
boyf*	-32
boyfriend	-32
brb	22
brea*	-25
break	30
break _ $	42
break _ contact	55
break _ with	-33
break no	55
break up	-36
breakup	-18
breakup $	-15
brin*	-17
bring	-14
bringt	-15
broke	-17
buil*	22
building	22
building $	23
bump	15
bump _ her	15
bump into	15
busc*	17
buscar	19
but	-24
but _ am	-14
but _ know	15
but _ not	-13
but _ really	16
but _ want	18
but i	16
butt*	41
button	42
button $	43
by	12
by _ $	-32
by _ and	12
by _ at	22
by _ flat	13
by _ of	14
by her	35
by mistake	-13
bye	23
bye $	26
c	-17
c est	-13
ca	-25
cafe	26
call	169
call $	37
call _ $	86
call _ and	-19
call _ mom	-13
call _ now	21
call _ up	27
call am	50
call and	53
call button	21
call from	17
call her	-12
call my	-16
call*	59
called	-13
called $	34
called _ $	-25
called _ ask	-22
called her	-24
called to	-13
calling	77
calling $	64
calling _ now	14
calling her	15
came	-16
can	65
can _ $	21
can _ another	23
can _ ask	-23
can _ break	23
can _ checking	13
can _ get	18
can _ her	15
can _ hurt	13
can _ in	23
can _ just	13
can _ keep	13
can _ looking	15
can _ no	21
can _ resist	31
can _ stop	31
can _ text	24
can _ to	-49
can _ write	-15
can _ •	-13
can go	24
can i	51
can not	43
can you	-33
cans*	-23
cansada	-14
cansada de	-12
car	-21
cara	-33
carta	14
casa	47
casa $	16
casa _ $	46
casa dela	36
casa dele	13
ce	35
ce _ je	47
ce que	39
cero	26
cero $	26
cham*	42
chamar	46
chamar ele	23
chan*	-18
chance $	-15
chance _ $	13
chance of	14
change	-14
chat	64
chat _ $	39
chat _ open	23
chat is	23
chea*	-16
cheated	-12
chec*	71
check _ $	-15
check _ last	25
check _ page	-15
check _ seen	25
check _ today	-15
check her	15
check if	16
checking	71
checking _ $	18
checking _ location	51
checking _ she	26
checking _ unblocked	37
checking her	12
checking his	32
checking if	34
chest	15
chez	21
chez elle	23
chor*	-12
class	-28
class $	-19
clos*	17
close	37
close _ $	38
close _ texting	27
close to	39
closure	24
closure _ i	12
closure so	12
com _ dedo	27
com _ mais	14
com _ no	27
com _ so	14
com ela	26
com o	18
come	-32
comi*	-21
comigo	-17
comment	15
comment on	22
como	-16
con	-20
con _ $	-18
con ella	13
cons*	18
considering	27
cont*	67
contact	31
contact $	41
contact _ $	-19
contact _ ex	33
contact _ her	-14
contact _ not	17
contact her	-15
contact my	33
contacto	25
contacto _ $	26
contacto cero	26
contesta	-20
contesta $	-20
contestarle	53
contestarle $	56
conv*	40
conversation	28
conversation _ my	27
conversation with	33
copi*	-13
copine	-13
cora*	-13
cosas	-16
could	49
could _ about	20
could _ and	17
could _ him	33
could forget	-13
could just	37
could tell	25
coun*	-36
counts	-15
cour*	38
course	41
course $	41
court	-12
cous*	12
cousin	12
cousin to	15
craq*	21
craque	21
crav*	58
craving	58
cried	-20
cry	-18
cryi*	-19
crying	-19
cuen*	13
cuenta	13
cump*	22
cumpleanos	22
cut	-40
cut _ bad	-18
cut _ right	-15
cut so	-18
cutt*	-12
cutting	-12
d _ $	-14
da	-21
da _ $	-16
dad	-18
dan	18
dan _ de	18
dan ganas	18
dar	40
dar _ $	22
darf	24
darf ich	24
das	-23
das _ $	-13
dass	-19
dass _ $	-17
dass _ liebe	12
dass sie	-12
dati*	-16
dating	-16
daug*	-42
daughter	-42
daughter _ so	-37
daughter is	-38
davon	18
davon _ zu	18
davon ab	18
davor	26
davor _ $	19
davor _ anzurufen	19
davor ihn	19
day $	-53
day 12	43
day _ and	42
day _ the	32
day _ to	24
days	-13
days _ $	-12
days _ am	-16
days _ can	15
days _ i	30
days before	15
days i	-17
de	55
de _ $	-13
de _ appeler	40
de _ casa	-14
de _ ce	17
de _ de	20
de _ ecrire	18
de _ en	-13
de _ instagram	30
de _ le	18
de _ mes	15
de _ o	12
de _ para	14
de _ por	-13
de _ que	-19
de _ si	30
de _ su	32
de el	19
de escribirle	24
de ganas	24
de l	32
de la	17
de le	-33
de ligar	26
de llamarla	19
de lui	26
de mirar	45
de olhar	12
de regarder	37
de ses	26
de su	-14
de un	16
dead	-53
dead $	-19
dead _ $	-14
death	-30
debe*	76
deberia	76
deci*	20
decir	26
decirle	25
decirle que	25
dedo	44
dedo _ botao	27
dedo _ de	27
dedo no	27
dejar _ su	21
dejo	-23
dela	99
dela $	49
dele*	31
delete	-33
delete _ $	-12
deleted	21
deleted _ $	-12
deleted _ and	18
deleted _ number	-34
deleted _ times	32
deleted his	-25
deleted it	58
deleting	43
dem	53
dem _ $	29
dema*	17
den	-14
denk*	-20
denken	-20
denken $	-20
depr*	-15
depu*	-13
depuis	-13
der	-21
der _ $	-12
dern*	25
derniere	27
desde	-16
desde que	-14
desp*	22
desperate	12
desperate $	12
despues de	12
dest*	-22
destroy	-17
destroy _ $	-16
devant chez	13
devo	57
devo _ ela	45
dey	40
dey _ like	33
dey _ me	20
dey _ to	22
dia	-25
dial	34
dial*	79
dialing	79
did	-69
did _ $	-17
did not	-40
die	-66
die $	-22
die _ $	-29
die _ schon	33
die nachricht	32
died	-23
dil	19
dinn*	-21
dinner	-21
dinner $	-15
dire	26
disa*	-18
disappear	-12
disse	-14
divo*	-21
divorce	-14
do	26
do $	-22
do _ a	16
do _ answer	45
do _ approach	14
do _ back	24
do _ do	-26
do _ feel	-14
do _ get	-16
do _ have	-19
do _ him	-19
do _ his	18
do _ i	17
do _ if	-18
do _ it	12
do _ make	18
do _ me	13
do _ or	22
do _ say	30
do _ start	21
do _ still	-13
do _ stop	13
do _ tell	-13
do _ text	32
do _ think	34
do _ to	-52
do _ want	-38
do _ what	35
do _ •	46
do i	92
do it	-29
do not	-36
do •	49
doct*	-13
doctor	-13
does	-57
does _ $	-14
does not	-15
dog	-38
dog $	-21
doing	56
doing $	58
doing _ $	-15
dois	59
dois _ ou	28
dois je	66
done with	-12
door	16
door $	17
dorm*	-25
dormir	-23
down	-13
draf*	16
drea*	-26
dreamed	-18
drin*	-17
drink _ from	13
drink away	13
drinks	-13
drinks $	-12
driv*	30
drive _ his	17
driving	31
driving _ his	27
driving _ house	13
driving _ place	21
driving to	29
drop	20
drop _ her	24
drove	-12
drunk	30
drunk _ my	19
drunk and	36
du	-21
dying	16
dying _ $	24
dying _ know	-23
dying to	32
e	-16
e _ $	-24
e _ me	18
e _ respondi	-12
e dey	20
e ela	-14
e eu	-13
e quero	20
easi*	-12
easier	-12
eat	-17
ecrirai	-16
ecrirai _ $	-16
ecrire	26
ecrire $	32
ecrire _ $	20
ecrit	13
effa*	-12
efface	-12
egal	13
eine	21
einen	25
einen _ $	13
einf*	18
einfach	18
el	25
el $	-20
el _ cero	26
el _ de	16
el _ el	17
el contacto	26
el dedo	18
el le	20
el movil	14
ela	28
ela $	42
ela _ uma	14
ela me	-18
ela so	14
ele	16
ele $	73
ele _ $	-17
ele _ e	-20
ele _ mandou	13
ele _ respondeu	19
ele ontem	-16
ella	-32
ella $	-35
elle	-37
elle _ repondu	19
elle a	-13
em	-25
em _ $	-15
email	12
email $	20
embo*	-17
embora	-17
embora $	-13
empe*	15
empty	-20
empty _ $	-15
en	-25
en _ $	-15
enco*	28
encore	28
encore $	30
end	-37
end _ $	-33
end _ on	24
end _ tonight	-12
end it	-35
end up	23
ended	-21
endi*	-12
ending	-12
enou*	-19
enough	-19
ente*	37
entr*	17
enve*	49
envie	62
envie _ appeler	47
envie _ ecrire	13
envie _ l	26
envie _ la	33
envie _ le	-28
envie _ lui	23
envie d	19
envie de	44
envo*	27
envoye	-20
envoye _ $	-20
envoye un	-20
envoyer	35
envoyer _ $	13
envoyer _ message	13
envoyer un	12
er	-41
er _ mich	-17
er hat	-17
er online	31
eras*	-12
erase	-13
escr*	171
escribi	-29
escribio y	13
escribir	24
escribir $	24
escribirle	70
escribirle $	58
escribirle _ $	23
escribo	45
escribo $	30
escrito	23
escu*	15
esqu*	-19
esquecer	-12
esquecer _ $	-12
est _ $	-17
est _ je	45
est _ que	43
est ce	43
esta	32
esta _ $	38
esta en	32
esta noche	19
estar	-12
estoy	62
estoy _ $	-14
estoy _ el	36
estoy _ punto	20
estoy a	20
et	-19
eu _ $	18
eu _ ele	12
eu respondi	-12
even	-27
evening $	-24
evening i	19
ever	-28
ever _ me	-12
ever*	-58
every	26
every _ $	27
every _ i	-14
every _ minutes	25
every night	25
every ten	25
everyone	-18
everything	-29
ex	34
ex $	45
ex _ a	-20
ex _ calling	-17
ex _ i	26
ex _ is	26
ex _ me	-12
ex _ my	-21
ex _ what	12
ex after	15
ex and	-18
ex m	-15
ex me	-26
ex s	15
ex that	17
ex tonight	16
ex wants	-14
excuse	12
excuse _ him	12
excuse to	14
exis*	-20
exist	-12
explain	22
explain myself	19
exs	25
eyes	12
face	-21
face _ $	-18
face _ tonight	-20
face in	-20
face*	29
facebook	25
fake	12
falar	42
falar _ $	28
falar _ ela	32
falar _ so	14
falar com	46
falta	-19
fami*	-16
family	-14
fath*	-29
father	-29
father $	-17
faut	15
fazer	-12
feel	-15
feel _ $	-39
feel _ calling	14
feel _ need	18
feel a	18
feel an	25
feel like	13
feel so	-16
feel*	-29
feeling	-13
feelings	-16
feelings $	-15
feels	-39
feels _ $	-17
feels good	-15
figh*	16
fight _ to	13
fighting	18
finally _ back	15
finally texted	15
find	-23
fine	-16
fing*	70
finger	58
finger _ on	20
finger _ the	20
finger is	25
fingers	13
first _ to	12
five	19
five _ and	22
five _ i	22
flat	13
flat _ $	24
flow*	62
flowers	62
foi	-17
foi _ $	-12
foi embora	-12
fois	27
fois $	27
for	-68
for _ $	-39
for _ in	-12
for _ message	-20
for _ outside	14
for _ the	13
for _ to	13
for closure	15
for everything	12
for him	13
for his	-21
forg*	-69
forget	-58
forget _ $	-52
forget her	-43
found	-14
freu*	-29
freundin	-16
freundin will	-13
friday	-14
frie*	-39
friend	-23
friend _ $	-14
friend _ she	14
friend and	-28
friends	-16
friends $	-13
friends _ $	17
friends and	-13
from	55
from _ ex	15
from _ friends	13
from _ her	23
from _ new	16
from _ number	20
from a	33
from him	-15
from texting	29
from the	-25
from tinder	-16
front	14
front of	14
fuck	30
fue	-15
fui	-15
ganas	56
ganas _ $	56
ganas _ escribirle	24
ganas de	56
gebu*	27
geburtstag	27
gehe	-15
geht	15
geht $	21
gera*	36
gerade	36
gern	25
gern _ $	25
gern anrufen	14
geschrieben	12
geschrieben $	-23
geschrieben _ ich	44
gest*	-30
gestern	-27
gestern _ $	-16
get	-29
get _ $	-34
get _ my	14
get _ off	16
get _ touch	36
get this	16
gets	-14
ghos*	-13
gig	16
girl _ his	13
girl in	12
give _ phone	18
give _ to	15
give my	16
glad	-12
glei*	43
gleich	43
go _ $	-50
go _ contact	-19
go _ gig	16
go _ him	-13
go _ his	23
go _ party	12
go _ sleep	-14
go _ the	15
go _ therapy	-17
go _ there	13
go _ without	24
go no	-17
go of	-17
go out	-24
go over	13
go there	25
go to	-12
goes to	15
going	70
going _ $	30
going _ be	-12
going _ die	-14
going _ do	-18
going _ end	-17
going _ go	20
going _ her	32
going _ him	29
going _ his	34
going _ if	-15
going _ in	39
going _ kill	-15
going _ look	24
going _ my	15
going _ myself	-18
going _ now	37
going _ shoot	-15
going _ smash	-20
going _ text	-27
going _ the	13
going _ there	54
going _ to	15
going _ use	50
going _ •	-12
going over	51
going round	16
going there	19
going to	16
gone	-37
gone $	-24
good	-61
good $	-21
good _ $	-28
good _ to	-15
good time	-14
good*	-23
goodbye	-20
got	-31
gran*	-14
grat*	23
gratulieren	27
gratulieren $	27
gusto	53
gusto _ i	31
gusto _ syang	40
gusto ko	45
guy	-49
guy _ $	-16
guy _ tinder	-16
guy from	-23
gym	14
gym _ $	-18
ha _ no	13
ha _ y	13
ha escrito	13
habe	-58
habe _ $	-17
habe _ geschrieben	-20
habe _ gestern	-13
habe _ profil	16
habe _ schon	58
habe angst	-14
habe die	32
habe ihr	-32
habe sein	23
habe sie	-18
haben	-31
habl*	57
hablar	15
hacer	-25
had	-52
had _ him	-40
had _ my	18
had to	-26
hai	68
hai $	35
hallo	47
halt	26
halt mich	17
hand _ is	18
hand _ the	-22
hand and	19
hand over	-22
hang _ $	12
hang up	22
happen	15
happy	21
happy _ $	30
happy birthday	34
hard*	35
hardest	37
harm	27
harm in	42
has _ of	26
hasse	-12
hat _ $	-18
hat _ ich	34
hat geschrieben	42
hat mich	-27
hate	-47
hate _ without	-34
hate mondays	-24
have	-41
have _ $	-49
have _ a	13
have _ all	13
have _ fighting	19
have _ get	13
have _ her	16
have _ message	13
have _ my	-14
have _ myself	30
have _ next	-16
have _ our	21
have _ sit	-24
have _ this	16
have _ to	-17
have _ typed	29
have it	13
have not	-17
have to	-14
have written	19
havi*	19
having	19
having a	25
he	-107
he _ $	39
he _ and	-23
he _ do	20
he _ doing	17
he _ her	-22
he _ if	20
he _ mad	23
he _ me	19
he _ misses	23
he _ not	-12
he _ ok	18
he _ online	17
he _ so	18
he _ story	21
he _ texted	15
he _ the	-13
he _ there	13
he _ to	-41
he apologized	13
he blocked	30
he did	-12
he drinks	-13
he finally	15
he has	19
he is	-37
he left	16
he misses	26
he never	-12
he posted	13
he says	-17
he sees	13
he should	-23
he texted	18
he was	-14
he would	-14
he wrote	20
head*	20
heading	21
heading _ her	21
heal*	-17
hear	15
hear _ $	17
hear _ voice	25
hear her	14
hear his	14
hear*	-22
hearing	-15
hearing _ $	-14
heart	25
heart _ $	32
heart _ i	12
heart and	12
heart out	17
help	62
help $	19
help _ am	30
help _ not	19
help _ text	19
help i	29
help me	18
her	166
her $	53
her _ $	31
her _ and	-35
her _ at	18
her _ birthday	12
her _ day	-17
her _ every	50
her _ for	20
her _ how	13
her _ i	-22
her _ if	-13
her _ last	-18
her _ me	-18
her _ no	-40
her _ of	-16
her _ seen	20
her _ sunday	-29
her _ the	21
her _ to	13
her a	41
her again	42
her back	-30
her birthday	-37
her door	16
her ex	-80
her flat	28
her for	16
her going	12
her i	16
her if	20
her in	-24
her mom	-17
her on	-39
her one	12
her out	-13
her page	-13
her stories	-17
her to	-16
her today	-17
her up	22
her work	33
here	-28
here $	-22
herm*	13
hermano	14
hers	33
hers $	19
hesi*	17
heur*	14
heures	16
hey	41
hey _ i	20
hey _ it	17
hi	64
hi $	63
hi can	12
hier	-43
hier $	-27
him	137
him $	41
him _ $	35
him _ a	17
him _ and	-35
him _ good	-17
him _ he	20
him _ i	44
him _ know	18
him _ letter	-18
him _ promotion	13
him _ the	-12
him _ we	12
him _ week	-15
him _ you	-13
him about	24
him again	-30
him all	-15
him and	-16
him at	-16
him back	-25
him for	16
him last	-16
him one	13
him the	15
him up	20
hims*	-12
himself	-12
his	60
his _ $	47
his _ again	23
his _ at	16
his _ back	17
his _ by	-17
his _ called	-22
his _ every	16
his _ girlfriend	13
his _ he	32
his _ house	-19
his _ i	-14
his _ in	-38
his _ is	27
his _ me	-15
his _ my	-13
his _ night	30
his _ not	18
his _ open	14
his _ seen	23
his _ so	-14
his _ talk	20
his best	-12
his chat	15
his door	14
his ex	-29
his face	-28
his facebook	13
his father	-17
his gig	16
his hoodie	19
his house	29
his last	23
his message	-19
his messages	12
his number	-19
his page	34
his photo	22
his photos	13
his pic	29
his profile	18
his things	-14
his voice	14
his whole	-18
hist*	40
historias	47
historias $	31
historias _ $	17
hit _ on	14
hit me	-14
hit send	16
hold	17
hold _ back	18
hold me	18
home	-33
honestly $	15
hood*	29
hoodie	29
hoodie back	27
hope	-36
hopi*	-21
hoping	-21
horen	35
horen $	35
hotl*	-13
hotline	-13
hour	18
hour _ $	-13
hour ago	23
hours	22
house _ $	15
house _ talk	27
house to	23
hove*	36
hovering	36
hovering _ $	31
hovering _ send	20
hovering over	36
how _ $	-23
how _ am	-18
how _ approach	13
how _ be	28
how _ before	17
how _ can	15
how _ days	18
how _ doing	15
how _ hurt	39
how _ is	34
how _ know	-18
how _ start	22
how _ stop	-13
how _ you	51
how are	56
how he	28
how i	-23
how she	14
how to	-25
hoy	26
hoy $	17
hoy es	26
huge	30
huge _ $	31
hui	-16
hui $	-13
hurt	44
hurt $	50
hurt _ $	12
hurt right	30
hurts	-16
husb*	-38
husband	-38
husband _ to	-20
i	26
i $	13
i _ $	50
i _ about	29
i _ allowed	-31
i _ alone	-12
i _ am	34
i _ and	47
i _ angry	-13
i _ another	24
i _ answer	24
i _ anything	-12
i _ ask	40
i _ at	31
i _ back	24
i _ boyfriend	-14
i _ by	29
i _ call	29
i _ calling	23
i _ can	15
i _ care	19
i _ checking	18
i _ close	39
i _ closure	15
i _ contact	13
i _ could	14
i _ cut	-21
i _ dead	-16
i _ delete	-14
i _ die	-24
i _ do	-12
i _ drink	12
i _ drunk	15
i _ end	17
i _ ex	47
i _ fighting	19
i _ for	-45
i _ forget	-49
i _ get	36
i _ go	32
i _ gone	-12
i _ guy	-22
i _ gym	24
i _ happy	12
i _ he	-35
i _ hear	15
i _ her	16
i _ hi	23
i _ him	20
i _ home	-12
i _ honestly	13
i _ hurt	-13
i _ i	-23
i _ it	-16
i _ itching	15
i _ just	72
i _ know	45
i _ last	17
i _ learn	-13
i _ like	66
i _ look	-14
i _ looking	22
i _ lose	16
i _ make	-18
i _ meet	-29
i _ message	12
i _ mom	-18
i _ mondays	-24
i _ more	-14
i _ my	-35
i _ never	-32
i _ not	-67
i _ number	-30
i _ of	-27
i _ on	-44
i _ one	38
i _ opened	22
i _ our	18
i _ outside	18
i _ over	42
i _ overwhelming	19
i _ reach	19
i _ reply	32
i _ said	26
i _ say	18
i _ scared	-26
i _ see	27
i _ send	33
i _ shaking	12
i _ sit	-25
i _ sleep	-15
i _ so	16
i _ something	23
i _ sorry	32
i _ stop	-37
i _ supposed	-14
i _ sure	-26
i _ take	14
i _ talking	-17
i _ tell	57
i _ tempted	55
i _ text	47
i _ thanks	20
i _ the	-17
i _ therapy	-16
i _ think	15
i _ this	41
i _ through	-15
i _ today	-12
i _ too	-12
i _ turn	15
i _ typing	99
i _ unblock	13
i _ use	25
i _ waiting	-16
i _ weak	13
i _ will	16
i _ with	-67
i _ without	-22
i _ worried	-12
i _ write	-26
i _ writing	16
i _ written	18
i _ you	-51
i _ •	21
i almost	15
i always	23
i am	22
i answer	84
i approach	14
i ask	29
i call	50
i can	-20
i check	25
i contact	14
i could	39
i deleted	-25
i dey	22
i did	-18
i dreamed	-18
i feel	12
i had	-49
i hate	-45
i have	23
i hope	-19
i keep	41
i know	19
i look	36
i messaged	-19
i met	-12
i might	47
i miss	-30
i only	13
i open	21
i pick	17
i really	34
i replied	-14
i reply	13
i respond	12
i said	-20
i saw	-13
i say	36
i see	-24
i send	45
i sent	-12
i should	44
i start	22
i stayed	-21
i tell	-15
i text	70
i texted	-17
i think	-27
i told	-12
i typed	49
i wan	44
i want	15
i was	-26
i went	-31
i were	-16
i will	39
i wish	13
i would	-20
i write	56
i wrote	-27
i •	-13
ich	100
ich _ $	55
ich _ an	-19
ich _ angst	-14
ich _ anrufen	30
ich _ antworten	16
ich _ aufhoren	35
ich _ bei	15
ich _ dass	-24
ich _ davor	13
ich _ eine	29
ich _ einen	26
ich _ einfach	13
ich _ er	-14
ich _ gestern	-16
ich _ gleich	31
ich _ ihm	41
ich _ jetzt	54
ich _ kurz	21
ich _ liebe	12
ich _ mal	21
ich _ mehr	-18
ich _ mich	-32
ich _ mit	-19
ich _ nie	-14
ich _ noch	-13
ich _ nur	20
ich _ ob	14
ich _ profil	18
ich _ sagen	12
ich _ schreiben	37
ich _ sehen	23
ich _ sein	37
ich _ seine	40
ich _ sie	36
ich _ so	-15
ich _ tot	-14
ich _ vor	-13
ich _ wehtun	-15
ich bin	-26
ich gehe	-15
ich habe	-72
ich hasse	-12
ich ihm	16
ich ihr	34
ich kann	18
ich mich	44
ich mochte	30
ich muss	15
ich rufe	13
ich schau	18
ich schreib	18
ich uberlege	17
ich vermisse	-32
ich will	25
ich wurde	15
if	41
if _ am	-14
if _ called	48
if _ her	17
if _ is	23
if _ just	52
if _ me	69
if _ ok	20
if _ one	-16
if _ out	15
if _ said	21
if _ see	-12
if _ unblocked	37
if _ you	-19
if he	29
if i	21
if she	24
ihm	50
ihm _ $	15
ihm _ mehr	-18
ihm nicht	-29
ihm schreiben	20
ihm so	17
ihm zu	12
ihn	-13
ihn $	-18
ihn _ $	18
ihn anrufen	17
ihn anzurufen	19
ihr	58
ihr $	26
ihr _ dass	12
ihr _ schreiben	15
ihr sagen	12
ihr schreiben	17
ihr wehtun	-14
ihr zu	12
ihre	40
ihre _ $	40
il	-22
il _ $	-28
il _ a	14
il _ ecrit	35
il _ je	13
il _ que	12
il faut	15
il m	13
ill	23
ill _ $	22
ill just	23
in $	-14
in _ $	-27
in _ a	29
in _ car	-13
in _ hand	18
in _ i	-12
in _ is	12
in _ mailbox	29
in _ of	14
in _ to	12
in _ tonight	19
in _ with	35
in class	-19
in front	14
in his	14
in person	13
in the	16
in tonight	-20
in touch	36
in with	30
inst*	80
instagram	89
instagram $	26
instagram _ $	44
instagram dela	31
inte*	-13
into	14
into her	20
ir	18
ir _ casa	19
ir _ su	19
ir a	19
is	32
is _ $	-47
is _ 10	21
is _ a	-37
is _ and	14
is _ bad	16
is _ call	19
is _ hand	18
is _ harm	42
is _ have	16
is _ her	-23
is _ i	-36
is _ if	18
is _ in	35
is _ it	-14
is _ like	-14
is _ me	31
is _ my	47
is _ normal	-13
is _ of	-28
is _ ok	19
is _ order	-32
is _ out	19
is _ over	19
is _ right	40
is _ send	31
is _ so	-24
is _ the	95
is _ there	12
is _ to	-15
is _ too	16
is _ weeks	18
is _ weird	39
is a	-44
is an	-27
is been	14
is calling	14
is doing	18
is going	-26
is gone	-18
is hovering	22
is huge	14
is i	15
is in	48
is it	35
is killing	28
is like	20
is my	-14
is not	-31
is ok	19
is on	39
is open	22
is right	15
is sick	-36
is the	22
is unbearable	16
is waiting	21
is watching	-26
is with	12
ist	40
ist _ $	32
it $	-35
it _ a	-16
it _ again	25
it _ and	45
it _ been	14
it _ i	29
it _ if	18
it _ it	41
it _ me	20
it _ message	26
it _ out	19
it _ so	15
it _ times	32
it _ to	35
it _ wrong	14
it again	23
it be	24
it going	-12
it is	37
it normal	-13
it ok	19
it sending	38
it to	-22
it tomorrow	21
it too	19
it weird	39
itch*	19
itching	19
itching to	19
its _ $	-19
its been	21
j	38
j _ a	21
j _ d	16
j _ de	16
j _ envie	19
j _ le	15
j _ son	45
j _ tellement	12
j _ trop	14
j ai	17
j arrete	25
japan	-12
je	116
je _ $	110
je _ ai	-71
je _ aller	31
je _ appelle	15
je _ chez	31
je _ de	-19
je _ ecrirai	-16
je _ ecrire	35
je _ en	-16
je _ l	20
je _ la	36
je _ le	26
je _ lui	20
je _ me	-15
je _ ou	29
je _ pas	-40
je _ passer	23
je _ plus	-20
je _ quoi	18
je _ repondre	24
je _ son	41
je and	-29
je craque	31
je l	13
je ne	-28
je reponds	40
je vais	47
je veux	32
jetzt	77
jetzt $	28
jetzt _ $	53
jetzt an	20
job $	16
jump	-24
jump $	-12
just	99
just _ and	12
just _ at	18
just _ birthday	12
just _ from	15
just _ happy	15
just _ he	26
just _ her	16
just _ hi	23
just _ him	45
just _ if	18
just _ not	-12
just _ once	20
just _ out	-13
just _ still	15
just _ to	-15
just _ up	15
just _ want	13
just ask	36
just call	33
just one	12
just said	19
just saved	17
just text	13
just turn	17
ka	49
ka _ hai	36
kann	14
kann _ aufhoren	35
kann nicht	27
kar	33
kar _ hai	33
kar raha	33
karne	51
karne ka	51
keep	44
keep _ and	23
keep _ for	-16
keep _ his	17
keep _ off	14
keep checking	14
keep my	14
keep typing	25
keeps	-39
keeps _ $	-19
keeps calling	-20
keine	-12
kids	-33
kill	-37
kill anyone	13
kill myself	-16
killing	18
killing me	28
kind	-33
knock	20
know	71
know $	20
know _ $	-21
know _ care	16
know _ i	-17
know _ is	21
know _ not	21
know _ say	38
know _ she	16
know _ still	17
know _ to	25
know how	12
know i	21
know if	-21
know what	27
know*	19
knowing	19
knows _ $	18
ko	41
ko _ $	23
ko _ i	23
ko _ text	23
ko syang	40
konn*	-12
kurz	43
kurz _ anzurufen	19
kurz _ ihn	19
kurz davor	26
l	84
l _ $	70
l _ ce	16
l _ soir	16
l ai	-12
l appeler	85
la	42
la _ $	47
la _ a	32
la cara	-24
la voy	33
land*	-22
landlord	-22
landlord $	-19
las	-19
las _ $	-13
last	-33
last _ $	-25
last _ and	-13
last _ every	25
last _ ten	25
last night	-44
last seen	43
last week	-21
late	-12
le	85
le _ $	-19
le _ a	36
le _ de	14
le _ escribir	24
le _ j	14
le _ mandar	12
le _ no	23
le _ o	26
le _ que	26
le escribi	-25
le escribo	45
le mande	-13
le quiero	32
le respondo	34
le temps	-14
le voy	27
learn	-17
learn to	-12
leave $	-18
leave _ alone	-14
leave it	12
leben	-22
leer	-15
left	-33
left _ on	13
left _ read	13
left alone	-13
les	15
les _ je	16
let	-12
let _ of	-17
let go	-16
lett*	71
letter	80
letter _ $	-18
letter _ i	14
letter _ it	14
letter _ mailbox	18
letter and	-22
letter in	18
letters	-13
liebe $	12
life	-53
life $	-13
life _ $	-13
liga*	19
ligar	33
ligar _ $	49
ligar _ agora	15
ligar _ ela	30
ligar _ ele	33
ligar _ •	-42
ligar para	63
ligar •	-42
ligu*	-16
liguei	-16
liguei para	-14
like	42
like _ $	-22
like _ ask	44
like _ of	19
like _ our	14
like _ out	20
like _ pic	21
like a	-23
like calling	14
like this	-13
like to	47
liked	-14
liki*	21
liking	21
lite*	31
literally	31
literally _ the	13
litt*	49
little	49
little _ not	23
little _ will	20
live	-27
llam*	154
llamar $	39
llamar _ •	-18
llamar •	-18
llamarla	46
llamarla $	46
llamarlo	101
llamarlo $	73
llamarlo _ $	28
llamo	24
llamo $	29
llamo _ no	28
lo	17
lo _ $	36
lo _ no	28
loca*	50
location	50
lol	-51
lol $	-40
long*	21
longer	21
longer i	24
look	51
look $	22
look _ every	20
look _ page	17
look at	20
looked	-23
looked _ her	-18
looked at	-15
looking	32
looking _ her	26
looking _ his	26
looking _ profile	19
looking at	32
los	-17
lose	15
lose _ $	16
loser	-12
lost	-17
love	-16
love _ her	15
love to	16
luck	12
lui	39
lui $	-35
lui _ $	90
lui _ ecrit	-14
lui _ hier	-27
lui _ message	16
lui _ ou	14
lui _ un	17
lui ai	-41
lui dire	26
lui ecrirai	-16
lui ecrire	35
lui envoyer	18
lui parler	30
lunch	48
lunch $	22
m	-23
m _ $	-26
m _ ecrit	34
m _ je	21
m _ repondu	19
ma	-52
ma _ $	-35
ma copine	-12
mach*	-13
mad	20
mad _ i	22
mad if	23
made	-20
mail*	49
mailbox	29
mais	-17
mais _ vez	14
mais uma	14
make	-26
make _ me	-12
make _ to	-18
make i	19
make it	-24
make sure	-24
man	20
man _ $	36
mand*	99
mandando	20
mandando mensagem	18
mandar	75
mandar _ $	33
mandar _ oi	24
mandar _ para	19
mandar mensagem	28
mandar um	16
mandar un	12
mandarle	51
mandarle _ $	42
mandarle _ audio	15
mandarle _ mensaje	31
mandarle un	51
mande	-13
mandei	-44
mandei _ ele	-17
mandei _ para	-17
mandei mensagem	-28
mando	61
mando _ $	32
mando _ mensaje	-18
mando um	31
mandou _ $	-13
mandou _ e	13
mann _ hai	12
many days	19
marr*	-18
mas _ $	-12
mas _ a	17
mata*	-24
matar	-42
matar _ $	-14
matar ele	-19
matarlo	-13
maybe	104
maybe _ ask	44
maybe _ is	21
maybe _ should	19
maybe _ •	63
maybe i	58
maybe one	15
me	-60
me $	-22
me _ $	-84
me _ a	-12
me _ am	14
me _ and	-12
me _ better	19
me _ call	-15
me _ calling	18
me _ de	21
me _ escrito	13
me _ feelings	-12
me _ ganas	43
me _ her	-13
me _ him	24
me _ his	-12
me _ i	21
me _ is	-12
me _ la	-12
me _ make	20
me _ mensaje	-21
me _ movil	14
me _ mucho	24
me _ note	13
me _ o	16
me _ of	23
me _ otra	13
me _ por	34
me _ que	22
me _ quiero	21
me _ read	14
me _ text	41
me _ texting	29
me _ this	25
me _ to	34
me _ un	-30
me _ ver	22
me _ y	19
me about	-16
me and	-14
me back	13
me dan	18
me dejo	-16
me from	84
me like	17
me mando	-18
me muero	59
me not	55
me out	25
me respondeu	19
me to	-24
me wants	31
meet	-34
meet _ $	-19
meet her	-17
mehr	-64
mehr $	-30
mehr _ $	-14
mein _ ist	25
meine	-49
meine _ $	-12
meine _ will	-14
meine freundin	-16
meine sachen	-12
meld*	29
melden	40
melden $	40
meme	44
meme $	46
mens*	48
mensagem	31
mensagem $	32
mensagem _ ele	-14
mensaje	20
ment*	-14
merry	12
merry christmas	13
mess*	79
message	127
message $	18
message _ $	22
message _ ex	12
message _ i	25
message _ my	14
message _ out	13
message and	17
message to	12
message typed	13
messaged	-30
messaged _ yesterday	-15
messages	-26
messaging her	14
met	-23
met _ $	-21
meu	-16
mi	-79
mi _ me	-30
mi _ quiere	-30
mi amiga	-27
mich	-30
mich _ $	-18
mich _ ab	18
mich _ ihm	28
mich davon	18
mich um	-13
midn*	22
midnight	22
might	87
might _ $	30
might _ her	26
might _ on	23
might _ turn	17
might _ up	21
might comment	23
might go	22
might just	15
mim	-18
mim $	-17
mine	14
minha	-33
minha _ $	-16
minu*	26
minutes	24
minutes $	29
mir	-39
mir _ $	-18
mirar	65
mis	-32
mis _ $	-17
mis _ de	-14
mis cosas	-15
mismo	35
mismo $	36
miss	-50
miss _ $	-25
miss her	-15
miss me	-16
miss*	13
misses	20
misses me	21
mist*	21
mistake	21
mistake $	21
mit	-28
mit _ $	-23
moch*	29
mochte	29
mochte meine	12
moi _ $	-15
moi a	18
mom	-34
mom _ $	-13
mom _ ask	-13
mom called	-12
mom is	-17
mome*	19
mon _ $	17
mon _ a	-23
mon _ m	-20
mond*	-37
monday	-13
monday $	-12
mondays	-25
mont*	35
month	-17
months	38
months $	50
more	-59
more _ $	-30
more _ am	-12
more _ then	22
morg*	-12
morgen	-12
morir	-14
morn*	-22
morning	-20
morr*	-20
morrer	-14
moth*	-19
mother	-18
move	-19
move _ $	-14
move on	-12
moved	-22
movie	-12
movil	14
much $	-14
much _ $	-15
much _ am	23
much _ i	21
much longer	19
mucho	18
muero	57
muero _ $	38
muero _ de	24
muero _ ganas	24
muero por	51
mum	-18
mums	-21
mundo	-12
murd*	-12
muss	31
muss _ $	19
muss _ sehen	29
muss sie	20
must	34
mutu*	16
mutual	16
my	-80
my _ $	-37
my _ 9	14
my _ a	-27
my _ about	-23
my _ and	-48
my _ dinner	-13
my _ everything	-12
my _ friend	-22
my _ go	-25
my _ hovering	22
my _ i	-13
my _ is	49
my _ literally	14
my _ me	-17
my _ mom	26
my _ night	22
my _ not	32
my _ off	13
my _ on	20
my _ out	15
my _ over	14
my _ phone	25
my _ s	36
my _ so	17
my _ talk	-12
my _ tell	16
my _ that	14
my _ this	21
my _ wants	-17
my _ yesterday	-14
my _ •	86
my best	-22
my boss	-24
my boyfriend	-35
my chest	15
my cousin	12
my ex	179
my exs	25
my eyes	13
my finger	17
my friend	-19
my girlfriend	-12
my hand	18
my husband	-38
my kids	-14
my landlord	-20
my life	-20
my mom	-35
my phone	33
my promotion	13
my screen	26
my son	-28
my stories	-12
my story	16
my thumb	59
my urge	16
my wife	-17
my •	90
myse*	-27
myself	-27
myself $	-37
myself _ $	-19
myself _ to	41
myself not	39
myself so	12
na	29
na _ $	30
na _ dela	36
na casa	53
nach*	53
nachricht	62
nachricht _ $	62
nada	-16
name	-12
nao	-25
nao $	31
nao _ mais	-25
nao _ que	-14
nao _ vou	16
nao aguento	25
nao quero	-17
nao sei	-13
ne	-19
ne _ ecrirai	-16
ne _ pas	-22
ne _ plus	-14
ne lui	-19
ne pas	22
near*	12
nearly	13
nece*	64
necesito	67
necesito _ $	33
necesito _ su	33
necesito _ voz	33
need	19
need _ her	35
need _ him	20
need _ know	19
need _ see	17
need _ tell	16
need to	29
needs	-13
neig*	-15
never	-54
never _ $	-20
never _ him	-18
never _ to	-15
new	16
new _ $	18
new job	21
new number	21
new phone	15
next	-32
next _ in	-16
next to	-17
nice	-13
nicht	-38
nicht $	30
nicht _ $	-61
nicht _ sie	-13
nicht aufhoren	35
nicht mehr	-49
nie	-21
nie _ $	-20
nie wieder	-16
night _ $	20
night before	20
no _ $	19
no _ am	-14
no _ contestarle	35
no _ de	56
no _ dejar	15
no _ la	18
no _ le	18
no _ mas	18
no _ not	-14
no _ si	48
no _ vivir	-13
no aguanto	31
no botao	27
no contact	-16
no i	-14
no le	-15
no lo	28
no more	-23
no one	-25
no paro	27
no quiero	-33
no se	43
nobo*	-26
nobody	-26
noch	-39
noch _ $	-29
noche	15
noche $	15
norm*	-15
normal	-14
normal to	-13
not $	93
not _ $	35
not _ but	18
not _ call	26
not _ calling	-19
not _ can	20
not _ check	-14
not _ checking	13
not _ for	-20
not _ he	-12
not _ him	-73
not _ looking	15
not _ me	-13
not _ much	20
not _ right	32
not _ text	36
not _ this	31
not _ to	-108
not _ today	-12
not _ what	36
not _ write	17
not allowed	-31
not answer	-22
not be	-30
not going	-28
not hurt	44
not keep	13
not kill	12
not know	18
not knowing	20
not reach	12
not resist	31
not stop	60
not text	13
not texting	-32
not think	17
not to	111
not want	-33
note	45
note and	13
note on	16
noth*	-25
nothing	-25
notices	25
nouv*	24
nouvelles	24
novio	-25
now	58
now $	31
now _ $	20
now _ do	12
now _ i	21
now _ to	16
now _ want	35
now i	19
nuevo	-19
nuevo novio	-19
numb*	20
number	23
number _ i	-26
number _ my	26
number _ on	26
number is	44
numero _ $	-15
nunca	-12
nur	55
nur kurz	17
o	60
o _ botao	27
o _ no	27
o dedo	27
o instagram	12
o no	56
o numero	-15
ob	17
ob _ ist	21
ob _ online	21
ob er	14
oder	36
oder _ $	39
oder nicht	39
of	-50
of 10	19
of _ $	-37
of _ a	19
of _ and	-24
of _ being	-17
of _ days	-14
of _ from	15
of _ her	32
of _ him	17
of _ his	26
of _ wants	31
of breaking	18
of calling	18
of course	41
of him	-17
of his	-19
of me	29
of my	-16
of texting	14
of the	-31
of these	-14
off	-24
off $	-15
off _ $	-20
off _ and	15
off my	16
ohne	-26
ohne _ $	-17
ohne sie	-17
oi	49
oi $	23
oi _ $	26
ok	56
ok $	34
ok _ $	12
ok _ it	20
old	-19
olhar	17
olhar _ dela	17
olhar _ instagram	12
olhar o	17
olhei	-13
olvi*	-12
on	14
on $	33
on _ a	13
on _ and	-23
on _ at	22
on _ button	33
on _ call	21
on _ for	12
on _ he	13
on _ i	-17
on _ job	12
on _ new	12
on _ page	25
on _ screen	26
on _ so	13
on _ the	15
on her	26
on his	24
on me	-17
on my	18
on read	13
on sunday	-26
on the	17
once $	25
once _ am	-14
once _ i	-12
once more	-12
one	117
one $	-14
one _ and	30
one _ away	41
one _ can	14
one _ days	-14
one _ from	38
one _ ill	17
one _ letter	15
one _ message	18
one _ not	24
one _ the	16
one _ then	14
one _ these	-14
one _ time	19
one _ will	27
one call	29
one day	-13
one drink	13
one last	29
one little	53
one of	-23
one text	24
onli*	48
online	48
online $	19
online _ $	40
online ist	21
only _ to	13
only have	13
ontem	-33
ontem $	-24
open	37
open $	14
open _ $	19
open his	27
open*	20
opened	22
or	55
or _ $	37
or _ it	14
or not	56
order	-36
order _ am	-30
other	-21
otra _ $	-13
ou	91
ou _ $	73
ou nao	31
ou pas	47
our _ five	22
our _ is	-30
our chat	29
out	42
out _ $	-18
out _ 10	19
out _ calling	18
out _ her	18
out _ him	26
out _ i	16
out _ please	12
out _ the	-19
out _ this	24
out _ thumb	13
out _ today	14
out _ will	12
out and	37
out of	12
outs*	25
outside	25
outside _ $	27
outside her	19
outside the	14
ouvir	32
ouvir _ voz	32
ouvir a	32
over	47
over $	-23
over _ $	47
over _ button	15
over _ dog	-22
over _ knock	13
over _ now	24
over send	37
over there	64
overwhelming	19
page	43
page _ night	28
pague	-17
pain	-15
para	51
para _ $	62
para _ agora	16
para _ ontem	-18
para _ si	-21
para ela	30
para ele	49
para mim	-14
para que	-60
para ver	35
para*	31
parabens	22
pare*	-35
parents	-30
parents _ $	-20
parl*	27
parle	-21
parle _ $	-19
parler	30
parler $	30
paro	26
paro de	26
part	26
part _ me	29
part _ wants	31
part of	28
part*	-26
party	13
pas $	15
pas _ $	12
pas _ de	-34
pas de	18
pas envie	-26
passer	23
passer _ elle	23
passer chez	23
past	-31
past the	-31
pause	-14
pedir	27
pedir _ amiga	27
pens*	-25
pense a	-17
peop*	-45
people	-45
people $	-15
perf*	33
perfil	27
perfil $	24
person $	12
phone	60
phone _ $	14
phone _ in	17
phone _ my	36
phone is	16
phone to	31
photo	23
photo _ notices	25
photo so	25
pic	31
pic $	27
pick _ $	16
place _ $	13
place now	17
plan	-12
plan*	34
planning	39
planning _ for	14
planning _ to	16
planning to	27
plea*	-29
please	-28
please $	-16
please _ $	-26
please _ me	39
please i	12
please stop	-13
pleu*	-14
plus	-45
plus _ $	-14
point	-24
point of	-29
por	12
por _ $	-24
posso	39
post	21
post*	28
posted	30
posts	-12
prec*	19
preciso	21
pres*	17
press	12
press _ $	13
probably	-12
prof*	71
profil	74
profil $	26
profil _ $	23
prom*	22
promised	18
promotion	13
promotion $	13
puedo _ de	13
puedo dejar	15
puke	-13
puke $	-13
pull	16
pull _ $	18
punto	20
punto de	20
putt*	21
putting	21
qu elle	-13
quase	37
quase _ $	14
quase _ mensagem	18
quase _ para	25
quase mandando	20
que	20
que _ $	83
que _ amo	39
que _ hoy	25
que _ l	21
que _ la	23
que _ le	-15
que _ mis	-21
que _ no	-24
que _ reponds	20
que _ respondo	26
que _ um	16
que _ ya	18
que ela	-14
que ele	-22
que eu	46
que je	65
que la	39
que le	37
que llamar	-12
quel*	-14
quer*	24
queria	24
queria _ com	18
queria tanto	18
quero	44
quero _ a	17
quero _ de	-18
quero _ para	34
quero ligar	18
quero muito	12
quero que	-15
ques*	-12
quic*	12
quick	23
quickly	12
quickly $	12
quie*	31
quiere	-31
quiero	65
quiero _ $	32
quiero _ a	-16
quiero _ audio	16
quiero _ ella	13
quiero _ la	23
quiero _ mensaje	20
quiero _ que	49
quiero _ un	36
quiero decirle	25
quiero escribirle	32
quiero mandarle	31
quiero morir	-12
quiero que	-32
quiet	-20
quis*	12
quisiera	12
quit	-13
quit*	-25
quitte	-12
quoi	-17
quoi $	19
quoi _ lui	-18
quoi bon	-28
raha	33
raha hai	33
rapp*	48
reach	63
reach _ $	19
reach _ and	20
reach out	53
read for	13
real*	38
really	41
really _ $	37
really _ to	36
really want	38
reco*	17
recu*	-12
reden $	-14
refu*	-19
refuses	-16
refuses to	-16
rega*	49
regarder	44
regarder _ $	44
regarder _ instagram	17
regarder son	17
regr*	-26
regret	-17
regret _ $	-16
regret it	-16
relationship	-13
remi*	-13
remo*	-16
repl*	-21
replied	-18
replied to	-13
reply	52
reply $	38
repo*	77
repond	-17
repond _ $	-17
repondre	30
reponds	50
reponds $	20
reponds _ $	30
repondu	17
resi*	27
resist	31
resp*	134
respond	29
respond $	26
responder	54
responder _ $	33
respondi	-27
respondi $	-23
respondo	61
respondo _ $	23
revoir $	-26
right	64
right $	21
right _ $	24
right _ i	24
right now	45
right there	15
ring	17
ring _ $	20
ring him	14
ring*	14
ringing	14
ringing _ $	14
ringing her	14
risa	-13
risa $	-13
romper	24
roommate $	12
round	15
round to	16
ruf _ an	24
rufe	12
rufe _ an	13
ruhe	-12
s	17
s _ $	-19
s _ is	25
s _ on	30
s phone	12
sa	33
sa _ $	34
sa voix	39
saber	17
saber _ el	20
saber _ le	20
saber de	20
sach*	-12
sachen	-12
sad	-15
sagen	19
sagen _ ich	12
sagen _ sie	12
sagen dass	22
said _ $	21
said _ birthday	19
said _ me	23
said _ misses	23
said _ to	-12
said goodbye	-12
said happy	19
said he	17
said hi	19
said i	-17
same	19
same office	-12
sans	-13
sans _ $	-12
saud*	-17
saudade	-17
saved	15
saved me	17
saw	-25
say	70
say _ $	40
say _ birthday	12
say _ her	14
say happy	15
say to	16
sayi*	27
saying	27
saying _ $	42
says	-32
says _ $	14
says _ me	12
says _ not	-12
says he	-12
says i	-15
scar*	-36
scared	-33
scha*	38
schau	18
schauen	22
schauen $	15
schl*	-43
schluss	-19
schluss _ $	-13
schon	103
schon _ $	96
schon wieder	34
schr*	57
schreib	27
schreib _ $	22
schreib _ jetzt	15
schreib ihm	18
schreiben	48
schreiben $	45
schw*	20
schwester	21
scream	-20
scream $	-18
screen	26
screen $	29
se _ $	34
se _ contestarle	35
se fue	-13
se si	48
sec	13
sec $	13
seco*	28
second	28
see	-12
see $	-18
see _ $	16
see _ all	-12
see _ at	-18
see _ day	13
see _ every	13
see _ face	13
see _ girlfriend	18
see _ he	20
see _ is	33
see _ new	18
see _ once	-12
see _ she	27
see _ the	-18
see a	-19
see her	38
see him	30
see his	-14
see if	12
see my	-14
seem*	12
seeming	12
seeming _ $	12
seeming desperate	12
seen	40
seen $	17
seen _ minutes	25
seen _ ten	25
seen every	25
sees	16
sees _ $	16
sees me	18
seguir	-15
sehen	57
sehen $	50
sehr	-26
sehr $	-26
sei	-15
sein	41
sein $	-19
sein _ $	36
sein profil	45
seine	54
seine _ $	32
seine _ horen	35
seine stimme	35
seit	-14
self	-22
self harm	-15
sem	-19
sem _ $	-15
sema*	-20
semana	-15
semana $	-13
send	212
send $	61
send _ $	92
send _ message	-17
send _ to	15
send a	30
send button	22
send it	33
send me	-21
send*	118
sending	118
sending _ $	119
sending him	12
sending it	60
sent _ a	23
sent _ voice	12
sent me	22
sepa*	-12
sera	50
sera _ eu	34
sera _ mando	32
sera que	50
ses	50
ses _ $	50
shak*	14
shaking	14
share	-12
she	-74
she _ $	31
she _ about	15
she _ be	-17
she _ birthday	20
she _ by	14
she _ calling	14
she _ for	18
she _ happy	18
she _ hey	15
she _ like	-13
she _ me	14
she _ not	-17
she _ right	19
she _ say	-15
she _ the	-25
she _ to	-43
she _ tonight	26
she _ waiting	21
she always	16
she does	-13
she is	18
she just	-12
she posted	18
she sent	22
she should	-40
she unblocked	28
she wants	-36
shit	-18
shoot	-16
shou*	53
should	54
should _ and	-20
should _ ask	19
should _ break	-32
should _ call	20
should _ do	-19
should _ first	-17
should _ him	25
should _ or	33
should _ pick	17
should _ send	27
should _ the	-17
should _ this	-18
should _ to	13
should _ wish	13
should _ •	15
should call	-15
should i	91
show _ at	13
si	84
si _ $	46
si le	30
si no	-22
sich	-28
sick	-47
sie	25
sie $	16
sie _ an	16
sie _ geschrieben	30
sie _ sich	-14
sie denken	-20
sie jetzt	24
sie liebe	12
sie nicht	-12
sien*	-12
siento	-12
silence $	18
simp*	27
simple	29
sin	-21
sin _ $	-16
sin ella	-13
since $	14
sinto	-31
sister _ $	-14
sister _ i	14
sister about	-14
situ*	15
situation	16
six	16
sleep	-54
sleep $	-17
sleep _ $	-13
slide	38
smash	-20
smash _ face	-20
smash _ in	-20
smash his	-20
snap*	18
snapchat	18
so	20
so _ am	15
so _ anrufen	14
so _ can	-28
so _ i	32
so _ if	14
so _ me	22
so _ not	-14
so _ notices	25
so _ reach	15
so _ schreiben	17
so _ sees	18
so _ uma	14
so _ vez	21
so _ •	18
so gern	25
so he	36
so i	-31
so mais	14
so sehr	-26
so tempted	44
soll	64
soll _ antworten	28
soll _ ihm	16
soll _ ihr	15
soll ich	86
some	-25
some*	-24
somebody $	-15
somebody _ me	23
someone	-37
something	19
something $	21
son	74
son _ $	44
son _ les	35
son anniversaire	14
son instagram	34
son numero	15
son profil	36
song	-15
soon $	-21
sorry $	23
soun*	-19
sounds	-14
sous	16
spri*	-14
stal*	21
stalking	16
stamp	50
stamp _ $	50
standig _ er	24
star*	-13
start a	26
stay	-19
stay*	-23
stayed	-22
stayed _ $	-22
stayed strong	-21
ster*	-14
still	-25
still _ $	14
still _ to	17
still care	14
still want	17
stim*	32
stimme	34
stimme _ $	35
stimme horen	35
stop	29
stop $	-13
stop _ $	-13
stop _ calling	44
stop _ from	77
stop _ him	-26
stop _ texting	29
stop me	94
stories $	24
story	21
story $	16
story _ i	33
story and	22
stro*	59
strong	59
strong _ $	36
strong _ to	26
stuff	-18
su	115
su _ $	81
su _ le	35
su _ novio	-19
su casa	31
su cumpleanos	23
su nuevo	-19
su perfil	24
su voz	28
suff*	-16
suffer	-14
suic*	-66
suicidal	-20
suicide	-29
sund*	-36
sunday	-35
sunday $	-26
supp*	-26
supposed	-17
supposed to	-17
sure	-34
surp*	15
surprise	16
surprise him	16
surv*	-26
survived	-17
sus	46
sus _ $	31
sus historias	47
syang	40
syang _ $	40
take	-13
take _ back	16
take his	16
talk	42
talk _ her	35
talk _ him	25
talk _ me	-23
talk _ of	30
talk _ out	46
talk me	30
talk*	-38
talked	-24
talked to	-20
talking	-14
talking _ her	22
tanto	21
tanto _ com	25
tanto _ ele	19
tanto falar	25
te	-27
te _ $	-15
tell	81
tell _ $	28
tell _ about	22
tell _ ex	29
tell _ my	22
tell _ that	15
tell _ to	21
tell her	21
tell him	51
tell me	21
tellement	20
tellement _ $	21
tellement _ parler	23
tellement lui	23
telling	-14
temp*	74
temps	-18
temps $	-17
tempted	79
tempted _ call	23
tempted to	47
ten	15
ten _ $	21
ten minutes	25
tengo	67
tengo _ en	17
tengo el	33
tengo que	22
tenho	-16
term*	-34
text	181
text $	90
text _ $	52
text _ about	-15
text _ after	15
text _ and	-14
text _ back	-25
text _ first	-17
text _ from	-21
text _ guy	-33
text _ hurt	21
text _ not	41
text her	-44
text him	29
texted _ i	22
texted back	15
texting	17
texting $	15
texting _ $	14
texting from	14
texts	-17
than	-14
thank	18
thank _ $	15
thank you	13
that	-105
that $	-21
that _ $	-35
that _ is	-15
that girl	13
that if	13
that is	-20
the	-81
the _ $	-65
the _ always	15
the _ and	-19
the _ because	16
the _ button	42
the _ call	-15
the _ empty	-15
the _ evening	-18
the _ from	-18
the _ he	43
the _ i	-36
the _ in	74
the _ is	76
the _ killing	13
the _ like	18
the _ of	-45
the _ she	21
the _ since	18
the _ the	-34
the _ this	-15
the _ to	36
the _ where	38
the _ with	-19
the _ your	16
the apartment	-13
the bail	-15
the bar	42
the cafe	27
the call	21
the dog	-23
the kids	-18
the letter	55
the message	20
the office	14
the point	-30
the same	33
the send	22
the silence	14
the urge	77
the wife	-14
them	-16
then _ am	13
then i	27
ther*	-36
therapy	-27
therapy $	-15
there	47
there $	65
there _ $	26
there _ an	-30
there _ knock	13
there and	16
there is	-53
there now	25
these	-29
these days	-16
they	-52
they _ to	-13
thin*	33
things	-31
things $	-17
think _ go	31
think _ will	14
think about	-19
think i	35
think my	-16
thinking	68
thinking _ $	-13
thinking _ again	-16
thinking _ asking	17
thinking _ calling	39
thinking _ her	17
thinking _ him	-14
thinking _ ringing	14
thinking about	-27
thinking of	110
this _ $	-15
this _ and	-23
this _ from	-13
this _ my	16
this _ to	48
this close	40
this guy	-17
this situation	16
thou*	-25
thoughts	-17
thre*	-16
thro*	-33
through	-24
thumb	73
thumb _ $	24
thumb _ hovering	18
thumb _ over	36
thumb _ send	27
thumb _ the	15
thumb is	49
tien*	23
tikt*	27
tiktok	27
time	-39
time to	-18
times	48
times $	23
times _ i	22
times and	22
tind*	-17
tinder	-17
tinder $	-16
tired	-21
to	107
to $	29
to _ $	-25
to _ about	-27
to _ all	-18
to _ alone	-16
to _ am	15
to _ and	40
to _ at	26
to _ bar	29
to _ best	-15
to _ boss	-13
to _ casa	15
to _ class	-21
to _ contact	15
to _ de	-15
to _ dedo	27
to _ do	16
to _ ex	22
to _ father	-16
to _ first	26
to _ flat	14
to _ for	50
to _ from	14
to _ gig	16
to _ go	-16
to _ guy	-15
to _ he	34
to _ heart	14
to _ her	86
to _ him	121
to _ his	16
to _ house	23
to _ hurt	-14
to _ in	44
to _ into	31
to _ is	20
to _ it	-32
to _ landlord	-21
to _ last	-16
to _ left	-13
to _ mandando	20
to _ me	-35
to _ mensagem	18
to _ mom	-16
to _ my	27
to _ myself	-27
to _ next	-16
to _ now	34
to _ o	23
to _ of	-27
to _ on	-20
to _ our	24
to _ out	52
to _ over	-16
to _ para	29
to _ party	16
to _ people	-13
to _ phone	18
to _ pic	21
to _ place	14
to _ right	13
to _ ring	14
to _ send	30
to _ she	36
to _ situation	16
to _ so	36
to _ someone	-20
to _ soon	-19
to _ story	19
to _ sunday	-16
to _ talk	19
to _ text	31
to _ the	-29
to _ there	13
to _ this	34
to _ to	18
to _ voice	18
to _ what	15
to _ wife	-17
to _ with	-24
to _ write	14
to _ •	54
to a	-16
to answer	33
to ask	54
to be	-65
to break	55
to bump	15
to call	13
to com	13
to cut	-22
to die	-58
to do	-48
to drive	15
to end	-35
to explain	27
to feel	-15
to forget	-37
to give	21
to go	17
to have	-19
to hear	19
to her	102
to hers	27
to him	22
to his	46
to hit	22
to jump	-14
to kill	-32
to know	18
to learn	-15
to like	23
to live	-29
to look	34
to make	-22
to me	-58
to meet	-23
to message	35
to my	-20
to press	16
to puke	-13
to quase	42
to reach	48
to reply	51
to respond	16
to ring	14
to say	42
to scream	-13
to see	34
to send	59
to shoot	-14
to sleep	-30
to slide	43
to smash	-20
to stop	-35
to surprise	16
to talk	21
to tell	26
to texting	27
to therapy	-22
to use	67
to wait	19
to work	-15
to write	67
to you	-17
to •	-23
today	-31
today i	-21
todo	-50
todo $	-15
todo _ $	-13
told	-38
told her	-14
tomorrow $	23
tomorrow _ $	-21
tomorrow _ 8	-18
tomorrow at	-20
toni*	24
tonight	24
tonight _ i	30
tonight _ want	19
tonight and	26
too _ to	23
took	-20
tot	-18
touch	36
touch with	36
tout	-35
tout _ $	-20
tout _ temps	-14
tout le	-17
tried	-15
tris*	-23
triste	-22
trop _ de	14
trop envie	14
tryi*	41
trying	41
trying _ not	40
tu	-16
tudo	-28
tuer	-14
turn _ at	17
turn up	17
two	-20
two _ $	-16
type	-13
typed	85
typed _ and	42
typed _ deleted	43
typed _ my	13
typed out	33
typi*	99
typing	99
typing $	43
typing _ $	54
typing and	41
uber	35
uber _ $	36
uber*	16
uberlege	17
ugh	14
ugh $	21
ugh _ to	16
ugh _ want	16
ulti*	31
ultima	31
ultima _ $	31
um	47
um $	-14
um _ para	24
um oi	52
uma	33
uma _ $	32
uma _ para	-13
uma vez	20
un	33
un _ $	29
un audio	17
unbe*	21
unbearable	16
unbearable $	19
unbl*	87
unblock	19
unblock him	18
unblocked	35
unblocked _ $	36
unblocked me	35
unblocking	34
unblocking _ $	34
und	-34
und ich	-16
une	25
une _ $	29
until	-16
up	-20
up _ $	-45
up _ a	-16
up _ door	20
up _ her	20
up _ him	-33
up _ his	33
up _ night	18
up at	29
up his	-21
up on	15
up with	-37
urge	122
urge $	23
urge _ $	13
urge _ 10	26
urge _ strong	36
urge is	91
urge to	14
us	-25
use	66
use my	62
va	-18
vai	-14
vais	47
vais _ appeler	23
vais _ chez	23
vais _ ecrire	15
vais _ elle	23
vais _ son	23
vais _ voir	31
vais aller	31
vais l	23
vais passer	23
vent	-26
vent $	-26
ver	100
ver _ $	85
ver _ dele	15
ver _ historias	31
ver _ perfil	35
ver ele	19
ver su	28
ver sus	39
verg*	-21
verl*	-15
verla	62
verla _ $	26
verm*	-36
vermisse	-35
vermisse _ sehr	-17
vermisse _ so	-18
vermisse ihn	-13
vermisse sie	-17
vers*	-17
veux	23
veux _ $	-17
veux le	23
vez	25
vez $	26
vida	-26
vida $	-16
viewed my	20
viver	-15
vivir	-17
voice	35
voice $	17
voice note	19
voix	39
volta	-14
vor	-25
vou	100
vou _ casa	36
vou _ de	17
vou _ ele	48
vou _ mensagem	15
vou _ para	21
vou _ um	21
vou _ •	-36
vou chamar	23
vou ligar	-17
vou mandar	27
vou matar	-19
voy	72
voy _ $	44
voy _ escribir	24
voy _ matar	-13
voy _ sus	26
voy a	73
voz	60
voz $	33
voz _ $	32
vuel*	-13
wait	44
wait $	24
wait _ her	18
wait for	17
waiting _ his	-20
waiting _ me	20
waiting _ message	-20
wake	-20
wake up	-18
wan	42
wan _ am	20
wann	14
want	53
want _ $	17
want _ a	-19
want _ answer	34
want _ at	13
want _ be	-33
want _ call	21
want _ cut	-20
want _ die	-24
want _ do	-13
want _ drive	17
want _ forget	-36
want _ get	19
want _ go	13
want _ hear	16
want _ her	25
want _ him	51
want _ his	27
want _ if	20
want _ it	17
want _ know	21
want _ left	-13
want _ like	15
want _ myself	-13
want _ reply	43
want _ say	25
want _ see	19
want _ stop	-13
want _ to	-17
want _ use	20
want _ who	16
want her	-13
want him	-19
want to	115
want*	-48
wanted	-25
wanted to	-24
wanting	-23
wanting to	-23
wants	-21
wants _ $	-14
wants _ see	-13
wants _ talk	-14
wants _ text	17
wants _ to	-29
wants me	-27
wants to	15
war $	16
warum	-13
was	-50
was _ $	-50
was about	17
watc*	-31
watching	-29
watching _ stories	-26
we	-58
weak	13
week	-47
week $	-42
weeks _ it	20
weeks and	19
weht*	-15
wehtun	-15
weird	29
weird _ i	15
weird _ message	26
weird _ my	26
weird if	15
weird to	24
well	-13
wenn	-31
wenn ich	-22
went	-51
went _ his	-28
went to	-36
were	-18
were you	-16
what	25
what _ $	-17
what _ about	15
what _ did	-14
what _ do	-62
what _ if	14
what _ is	-13
what _ just	32
what _ say	65
what _ the	30
what _ •	47
what can	-15
what do	60
what he	-21
what i	-18
what if	21
what is	13
what she	30
what to	32
what would	23
what*	24
whatsapp	27
whatsapp $	14
when	-75
when _ am	-21
when i	-43
where _ $	-25
where _ tonight	26
where she	22
who _ girl	13
who _ in	13
who _ with	14
who that	13
whole	-19
whole _ $	-22
why	-50
why _ i	-23
why _ still	-16
why do	-23
why does	-14
wie es	21
wieder _ profil	27
wieder _ sein	27
wieder auf	27
wife	-45
will _ anrufen	20
will _ at	18
will _ be	-21
will _ calling	-19
will _ ex	-19
will _ his	23
will _ hurt	21
will _ if	16
will _ ihm	-18
will _ kurz	18
will _ mehr	-23
will _ mit	-13
will _ my	14
will _ nur	30
will _ right	19
will _ schreiben	14
will _ sister	17
will _ the	37
will _ there	15
will _ to	-27
will _ wehtun	-15
will be	43
will dass	-13
will ihm	24
will just	19
will lose	16
will nicht	-19
will see	-20
will sie	22
will take	18
wir	-34
wir haben	-30
wish _ could	16
wish _ forget	-13
wish _ luck	14
wish _ tell	25
wish _ would	-22
wish her	27
with	-50
with _ and	-34
with _ ex	13
with _ he	20
with _ note	15
with a	35
with his	-17
with my	16
with no	-14
with this	-16
with*	-19
without	-18
without _ $	-19
without _ from	-20
without _ her	34
without _ to	24
without her	-37
work $	-19
work _ $	14
work at	22
works	23
works _ $	13
worr*	-14
worried	-13
would	55
would _ $	-18
would _ anything	-13
would _ ask	44
would _ back	-21
would _ be	38
would _ how	59
would _ i	18
would _ mad	23
would _ me	-15
would _ so	20
would _ to	36
would it	20
would just	-14
would like	31
would love	16
would •	17
wozu	-33
writ*	65
write	92
write $	44
write _ $	33
write _ book	-16
write _ him	-34
write a	-16
write back	22
write her	19
write him	20
write to	-48
writing	38
written	31
wrong _ i	17
wrote hey	15
wurde _ so	15
y	-20
y _ $	-20
y _ le	16
y no	-17
y quiero	21
ya	16
ya $	44
ya no	-19
year	-23
years	-34
yest*	-46
yesterday	-46
you	-138
you $	-32
you _ $	-30
you _ a	25
you are	-18
you be	27
you hurt	30
you think	14
your	-63
your _ $	-46
your _ just	17
your post	17
zu	39
zu _ $	42
zu ihr	20
zu schreiben	32
zuru*	-27
zuruckkommt	-13
•	-34
• $	-56
• _ $	-64
• _ a	-14
• _ after	49
• _ am	48
• _ an	24
• _ and	50
• _ back	-16
• _ call	-19
• _ ce	-25
• _ de	16
• _ do	36
• _ doing	55
• _ ex	-20
• _ get	-14
• _ her	-82
• _ him	-35
• _ i	111
• _ ok	28
• _ soir	-25
• _ sorry	44
• _ text	-53
• _ to	-109
• _ •	48
• after	52
• an	24
• and	60
• de	18
• doing	55
• him	-24
• i	44
• to	-106
• •	-34
""",
    'contact.slip': """\
~	-350
!	-50
!ex_contact	-66
!ex_contact_abroad	-22
!slip	178
!slip_abroad	172
!•	35
.	32
.-	-56
.i	-64
.i+they	140
.i+you	-47
.i-	-67
.they	149
.they-	87
.you	-20
.you-	-37
1	54
10	-17
2	18
2 _ $	22
2am	21
2am $	17
3 $	18
3am $	22
6 _ $	19
6 times	26
?	-47
?-	-39
?i	-62
?they	49
^ _ $	-59
^ _ 6	19
^ _ a	29
^ _ about	-27
^ _ after	-38
^ _ again	23
^ _ ai	69
^ _ ako	32
^ _ allee	31
^ _ am	-62
^ _ and	45
^ _ angerufen	51
^ _ anoche	30
^ _ answered	60
^ _ are	-17
^ _ at	50
^ _ beat	-30
^ _ been	62
^ _ begged	17
^ _ best	28
^ _ bin	-19
^ _ boyfriend	-24
^ _ broke	-61
^ _ by	24
^ _ called	17
^ _ calls	-22
^ _ came	-26
^ _ can	-27
^ _ cheated	-18
^ _ com	-37
^ _ commented	43
^ _ contact	44
^ _ d	-17
^ _ dialed	31
^ _ did	28
^ _ do	-31
^ _ don	51
^ _ dreamt	-22
^ _ drove	42
^ _ drunk	19
^ _ el	89
^ _ ela	45
^ _ ele	96
^ _ en	-26
^ _ escribi	36
^ _ escribio	17
^ _ est	-21
^ _ everything	-20
^ _ ex	-98
^ _ feel	-43
^ _ finally	-22
^ _ for	-34
^ _ found	-34
^ _ from	-22
^ _ gave	-46
^ _ gestern	22
^ _ got	-17
^ _ habe	28
^ _ happy	30
^ _ has	-26
^ _ hat	-33
^ _ hate	-46
^ _ help	18
^ _ her	127
^ _ hi	26
^ _ him	126
^ _ his	152
^ _ hit	37
^ _ hooked	19
^ _ hope	-38
^ _ hurt	-18
^ _ husband	-24
^ _ i	17
^ _ if	29
^ _ ihr	43
^ _ is	-92
^ _ keep	30
^ _ ko	130
^ _ l	23
^ _ la	-19
^ _ le	-72
^ _ left	-31
^ _ letter	55
^ _ liked	27
^ _ live	24
^ _ llame	97
^ _ llamo	36
^ _ lui	37
^ _ m	-45
^ _ mande	72
^ _ me	-35
^ _ meine	-27
^ _ mensagem	50
^ _ messages	-28
^ _ messaging	33
^ _ mi	-19
^ _ mich	-34
^ _ minha	-18
^ _ mir	-26
^ _ miss	-56
^ _ moi	-18
^ _ my	85
^ _ ne	-28
^ _ night	25
^ _ no	28
^ _ noted	30
^ _ o	23
^ _ of	-28
^ _ off	-29
^ _ on	26
^ _ one	45
^ _ out	31
^ _ outside	23
^ _ packed	-24
^ _ past	27
^ _ perfil	34
^ _ por	-17
^ _ pressed	42
^ _ que	-28
^ _ rang	22
^ _ reached	31
^ _ reminders	-19
^ _ replied	65
^ _ said	-19
^ _ send	72
^ _ she	-20
^ _ sleep	-33
^ _ slept	33
^ _ slipped	48
^ _ so	-31
^ _ sorry	33
^ _ still	-47
^ _ sus	67
^ _ talk	-29
^ _ talked	46
^ _ text	28
^ _ texted	66
^ _ texting	33
^ _ that	-23
^ _ the	-38
^ _ through	20
^ _ to	29
^ _ together	28
^ _ took	-30
^ _ tout	-17
^ _ two	75
^ _ up	103
^ _ viens	30
^ _ voice	50
^ _ want	-44
^ _ war	33
^ _ was	-46
^ _ we	-26
^ _ wear	-40
^ _ went	31
^ _ what	-18
^ _ will	-21
^ _ wish	-23
^ _ with	26
^ _ wrote	24
^ _ y	114
^ _ you	-32
^ _ •	-97
^ a	-23
^ am	-19
^ asked	58
^ broke	62
^ called	81
^ checked	54
^ could	34
^ day	-29
^ delete	-23
^ drunk	28
^ efface	-18
^ ela	-27
^ ele	-28
^ elle	-28
^ emailed	31
^ ended	20
^ ex	-29
^ facetimed	25
^ fuck	39
^ fui	34
^ gave	74
^ got	-54
^ habe	64
^ had	19
^ he	-137
^ her	-52
^ his	-70
^ hit	29
^ how	-45
^ il	23
^ it	-21
^ j	23
^ je	28
^ la	70
^ le	141
^ left	111
^ liguei	40
^ liked	41
^ looked	22
^ mandei	45
^ me	20
^ mein	-18
^ messaged	43
^ met	18
^ mi	-24
^ my	-158
^ nag	-18
^ nao	-46
^ no	-68
^ ok	34
^ olhei	75
^ pause	-20
^ please	-19
^ rang	45
^ saw	-54
^ sent	161
^ she	-173
^ sie	-24
^ sinto	-18
^ spent	64
^ stalked	37
^ stalkeei	43
^ stop	-29
^ texted	19
^ the	-43
^ told	44
^ waited	27
^ was	20
^ watched	30
^ we	45
^ went	66
^ what	-28
^ when	-32
^ wrote	17
^ •	20
a	-52
a _ about	-22
a _ account	19
a _ at	19
a _ back	39
a _ but	-32
a _ casa	37
a _ et	71
a _ for	41
a _ from	-57
a _ got	27
a _ her	44
a _ him	20
a _ i	20
a _ in	18
a _ j	25
a _ last	41
a _ message	-30
a _ my	-19
a _ on	44
a _ to	33
a _ un	-22
a _ up	-19
a _ •	-19
a appele	42
a card	17
a dream	-20
a envoye	-18
a fake	21
a gift	28
a heart	24
a long	21
a meme	59
a message	-56
a note	35
a song	32
a su	38
a thumbs	-19
a voice	33
a voicemail	24
a week	-32
about _ $	-65
about me	-18
about the	24
acci*	54
accident	19
accidentally	35
accidentally liked	35
after	81
after _ $	39
after a	-43
after class	30
after six	23
after two	-20
again	68
again $	26
ago	-35
ago $	-31
ai	65
ai _ $	40
ai _ de	-31
ai appele	26
ai appelee	38
ai ecrit	29
ai pas	-47
ai repondu	25
ako	32
ako sa	32
all	-21
all night	44
allee	31
allee _ $	31
alles	-18
alwa*	-20
always	-20
am $	29
am _ $	23
am _ i	21
am _ told	30
am and	30
am i	-25
an	21
an _ of	18
an _ picture	20
an hour	18
an old	17
and	60
and _ $	17
and _ again	20
and _ answered	40
and _ argued	28
and _ her	42
and _ him	20
and _ i	-17
and _ it	-25
and _ liked	32
and _ my	32
and _ not	-42
and _ pas	-31
and _ replied	21
and _ said	75
and _ sent	17
and _ talked	17
and _ thanks	18
and _ the	31
and _ to	-19
and _ told	50
and _ wrote	19
and _ yes	17
and ai	-39
and called	41
and did	-32
and he	61
and i	68
and it	-26
and messaged	35
and she	64
and texted	25
and then	-18
and we	37
and wrote	26
ange*	88
angerufen	61
angerufen und	51
angeschaut	39
angeschaut $	39
anoc*	41
anoche	41
anoche $	41
answ*	140
answered	128
answered _ $	70
answered _ message	75
answered my	108
appe*	65
appele	50
appelee	27
are	-37
argu*	21
argued	21
argued _ the	19
ask	-33
asked	82
asked _ about	37
asked _ brother	17
asked _ friend	36
asked _ how	36
asked _ roommate	21
asked her	48
asked his	47
asked me	-18
at 2am	21
at _ house	33
at _ on	-19
at her	61
at his	22
at my	-23
at night	-20
at the	-26
ayer	43
ayer $	43
back	23
back $	49
be	-37
be _ $	-29
beat	-30
beba*	33
because _ asked	18
because i	24
bed	23
been	37
been _ again	22
been _ my	49
begg*	17
begged _ to	27
begged her	21
bei	36
bei _ $	36
bell	-37
bell $	-37
best _ $	-17
best _ to	27
best friend	19
birthday _ said	18
birthday _ she	18
borr*	25
boss	-26
bot	-21
bot $	-20
both	46
both _ us	47
both of	47
box	-22
box $	-22
boxes	-20
boyf*	-24
boyfriend	-24
brea*	-26
broke _ $	56
broke _ contact	65
broke no	65
broke up	-74
brother how	17
buil*	24
building	24
but	-37
but _ it	-34
but _ not	19
but never	-32
but she	20
by accident	19
call	64
call $	50
call _ $	18
call _ night	17
call*	113
called	112
called _ $	-21
called _ answered	17
called _ cried	53
called _ crying	-20
called _ last	-26
called _ on	38
called _ talked	20
called _ times	30
called _ we	20
called and	27
called her	25
called him	34
calls	-31
calls from	-18
came	-29
can	-34
can _ checking	19
car $	18
casa $	-18
casa _ $	30
cham*	51
chan*	-23
chat	29
chat _ $	26
chea*	-22
cheated	-21
chec*	74
checked	59
checking	17
chez	21
chez _ $	21
chez lui	25
class	30
coff*	26
coffee	26
coffee $	24
com	-41
com _ $	-39
comm*	47
comment	23
commented	55
commented _ her	30
commented on	55
cont*	82
contact $	28
contacto	82
contesto	19
contesto $	19
could	26
could _ help	24
could _ it	47
could not	47
cried _ his	-52
cried _ of	49
cried at	-31
cried in	-30
cryi*	-20
crying	-20
crying _ $	-17
d	-22
d elle	-18
day	-62
day $	-20
day _ $	-25
day _ no	-20
days $	21
de	-35
de _ $	-46
de _ envoyer	26
de novo	23
dela	44
dele $	-18
dele*	-45
delete	-28
deleted	-17
dia	24
dial*	41
dialed	41
dialed _ $	41
dialed _ ex	31
dialed my	31
diary	-54
diary $	-54
did _ to	39
did it	36
did not	-34
divo*	-21
do	-67
do _ $	-19
do i	-17
do not	-31
doll*	54
don	51
don _ $	51
door*	33
doorbell	33
doorbell $	34
drea*	-22
dream	-20
dreamt	-22
drop*	19
dropped	19
dropped _ in	21
drove	51
drove _ his	39
drove past	33
drunk	57
drunk _ ex	33
drunk _ my	33
drunk dialed	41
e	46
e _ $	54
e _ respondi	31
e eu	29
ecrit	43
ecrit _ ai	25
ecrit _ j	25
ecrit et	32
effa*	-20
efface	-20
eight	-18
el	76
el _ $	60
ela	33
ela _ $	55
ela no	23
ele	18
ele $	47
ele _ e	31
ele _ mandou	-20
ele _ mensagem	-21
ele ontem	50
elle	-44
em	-23
em _ $	-23
emai*	38
email	17
emailed	44
emailed _ a	23
emailed him	31
en	-41
en _ $	-20
end	45
end $	52
ended	25
ended _ talking	26
ended up	56
envo*	19
envoyer	26
envoyer _ $	26
er _ mich	-18
er _ und	28
erase	-21
es	-22
escr*	28
escribi	36
escribi y	23
escribio _ le	25
escribio y	25
escrito	-28
escrito _ $	-28
est	-23
et	63
et _ a	50
et _ ai	25
et _ repondu	25
et j	25
eu	18
eu _ $	26
eu respondi	31
even*	21
evening	21
ever*	-41
every	-30
every _ the	17
every day	25
everyone	-17
everything	-18
ex $	36
ex _ $	74
ex _ a	-35
ex _ after	-20
ex _ and	32
ex _ i	20
ex _ me	-35
ex _ with	-20
ex _ work	-30
ex again	34
face*	55
facebook	30
facetimed	24
facetimed him	25
fake	21
fake _ $	20
fake account	19
fami*	-17
family	-17
favo*	-19
favourite	-18
feel	-49
fina*	-30
finally	-30
finally _ $	-39
finally answered	-28
find	19
fine	26
fine $	27
first	78
first $	80
flat	17
for	-41
for _ after	21
for _ back	-21
for _ class	21
for _ days	-22
for _ him	-17
for _ hours	17
for _ years	-17
for a	-31
for coffee	17
for her	23
forg*	-50
fotos	52
fotos $	57
foug*	39
fought	39
fought $	42
found	-51
found his	-27
four	-20
frie*	-32
friend $	-19
friend _ him	22
friend _ is	17
friend _ me	-23
friend about	27
friends	-46
friends $	-29
from	-67
from _ $	-24
from _ account	18
from _ ex	-39
from _ fake	20
from a	30
from her	-70
from him	-52
from last	31
from me	20
fuck	31
fui	33
fui a	36
gave	25
gave _ $	-21
gave _ a	63
gave _ and	35
gave _ everything	-18
gave her	-25
gave him	-20
gave in	35
gean*	36
geantwortet	36
geantwortet $	36
gesc*	27
geschrieben	36
geschrieben und	19
gest*	25
gestern	26
gestern angerufen	-21
get	-39
gift	28
girl	22
girlfriend $	31
girlfriend _ $	-19
good	-20
got	-44
got _ from	-40
got _ lol	26
got a	-17
habe	95
habe _ $	69
habe _ angerufen	39
habe _ angeschaut	41
habe _ geschrieben	25
habe _ nacht	17
habe _ profil	41
habe ihm	19
habe ihr	43
haben	17
haben _ $	17
habl*	62
had	29
had _ long	38
had _ text	40
had _ with	28
hair	-33
hair _ $	-32
happy _ and	18
happy _ she	18
happy birthday	22
has	-18
hat	-23
hat _ $	-32
hat _ angerufen	-31
hat _ ich	29
hat _ und	59
hat angerufen	47
hat gestern	-19
hat mich	-20
hat mir	-19
hate	-46
hate _ $	-36
hate her	-32
have _ $	-36
have _ again	22
have _ her	26
have _ texting	28
have _ the	-21
have been	50
have to	-25
he	-34
he _ $	25
he _ a	-82
he _ and	41
he _ birthday	-23
he _ friend	-18
he _ happy	-26
he _ hi	26
he _ his	-47
he _ me	-31
he _ my	30
he _ on	19
he _ say	31
he _ saying	-18
he _ so	95
he _ twice	-18
he _ we	61
he answered	37
he asked	-20
he called	-34
he came	-21
he finally	-28
he left	-55
he replied	38
he said	21
he sent	-64
he wants	-18
he was	50
he wrote	27
hearing	-18
hearing _ $	-18
heart	21
help _ her	21
help it	24
her	175
her $	-30
her _ at	20
her _ class	20
her _ did	38
her _ her	37
her _ how	28
her _ i	-27
her _ is	-20
her _ on	19
her _ she	44
her _ text	28
her _ today	34
her a	67
her ex	-24
her facebook	23
her friend	-31
her from	47
her house	23
her mum	33
her name	-56
her new	-22
her photo	-29
her post	28
her roommate	21
her stories	24
her stuff	-24
her to	25
her work	34
hi	22
hi _ $	25
hi and	26
him	85
him $	-49
him _ $	40
him _ 2am	20
him _ a	49
him _ birthday	38
him _ him	21
him _ i	-20
him _ last	-22
him _ letter	40
him _ love	21
him _ song	23
him _ still	19
him _ times	-24
him _ was	-21
him _ work	23
him _ •	63
him a	55
him back	-21
him but	-18
him from	22
him happy	38
him in	30
him three	-30
him to	18
his	138
his _ a	22
his _ about	27
his _ again	18
his _ and	-18
his _ by	31
his _ friend	21
his _ he	41
his _ me	-39
his _ that	28
his _ to	49
his _ today	-19
his best	26
his ex	-20
his favourite	-18
his flat	20
his hoodie	-43
his house	41
his instagram	22
his old	-21
his story	34
his things	-24
hist*	50
history	-18
history $	-18
hit	66
hit _ $	25
hit _ and	40
hit send	61
hood*	-43
hoodie	-43
hoodie $	-31
hook*	19
hooked	19
hooked up	19
hope	-49
hora	39
hora $	40
hour	18
hours	20
hours $	25
house	52
house $	40
how	-18
how _ and	38
how _ is	29
how she	30
hoy	-36
hoy $	-28
hug	-25
hug $	-25
husb*	-28
husband	-28
i	75
i _ $	70
i _ 6	25
i _ a	44
i _ again	20
i _ am	75
i _ an	21
i _ and	51
i _ at	-39
i _ back	19
i _ been	31
i _ boxes	-20
i _ every	-58
i _ ex	45
i _ her	-45
i _ hi	26
i _ him	37
i _ i	22
i _ it	43
i _ last	21
i _ message	56
i _ messaged	23
i _ mum	33
i _ myself	-19
i _ name	-56
i _ new	-22
i _ not	-35
i _ of	-35
i _ off	-18
i _ old	-22
i _ on	20
i _ out	34
i _ outside	24
i _ photo	-19
i _ pregnant	-28
i _ say	29
i _ send	73
i _ sending	27
i _ sent	24
i _ she	22
i _ sleep	-26
i _ so	-39
i _ sorry	23
i _ ten	-25
i _ the	-20
i _ three	-33
i _ to	19
i _ up	33
i _ you	-26
i _ •	-24
i am	-115
i answered	57
i apologized	19
i asked	84
i beat	-30
i call	24
i commented	32
i cried	-56
i did	29
i do	-27
i dreamt	-22
i drove	42
i emailed	19
i feel	-47
i finally	24
i found	-37
i gave	-48
i hate	-46
i hope	-49
i just	27
i keep	23
i liked	38
i look	20
i met	-21
i miss	-51
i need	-19
i picked	25
i pressed	42
i rang	-19
i reached	40
i regret	-20
i replied	84
i see	-33
i sent	113
i slipped	48
i talk	-30
i texted	42
i think	-21
i told	42
i took	-33
i want	-51
i was	-20
i went	34
i wish	-23
i wrote	58
ich _ geschrieben	71
ich _ gestern	56
ich _ ihr	32
ich _ nicht	-50
ich _ so	-22
ich habe	41
ich war	38
if	19
if _ was	35
if he	27
ihm geschrieben	41
ihm nicht	-46
ihr	74
ihr _ $	62
ihr geschrieben	23
il _ appele	42
il a	44
in	-27
in _ $	-21
in _ hoodie	-31
in _ my	22
in and	38
in bed	22
in her	20
in his	-38
in my	-59
in the	41
inst*	31
instagram	34
is	-48
is $	23
is gone	21
it	-30
it _ day	-34
it _ fine	31
it _ her	34
it _ my	-18
it _ to	-18
it every	-34
it in	56
it is	53
it to	-33
it was	-25
j	38
j _ repondu	25
j ai	42
je	23
je _ ai	33
je _ allee	31
je _ appele	26
je _ appelee	38
je _ de	29
je _ ecrit	29
je _ pas	-33
je and	-41
je l	52
je lui	39
je ne	-19
je viens	30
jump*	-24
just _ send	35
just hit	35
kaga*	62
kagabi	62
kagabi $	62
keep	23
keep _ $	31
keep _ her	30
keep sending	27
keeps	-28
keys	-22
kids	-29
kiss*	-22
kissed	-22
kissed _ $	-22
ko	143
ko _ $	130
l	23
l _ $	39
l _ appelee	38
l ai	33
la	48
la llame	92
land*	-18
landlord	-18
last _ $	21
last night	36
last week	35
lawy*	-22
lawyer	-22
le	82
le _ $	38
le _ mensaje	23
le _ un	29
le _ y	30
le escribi	36
le mande	72
left	23
left $	-35
left _ $	107
left _ and	-40
left _ i	-27
left _ voicemail	34
left a	29
left her	-20
left two	77
lett*	18
letter	40
letter _ mailbox	19
letter in	19
letters	-22
letters in	-22
ligu*	40
liguei	40
liguei _ ela	28
liguei _ ontem	22
liguei para	40
liked	88
liked _ $	31
liked _ old	26
liked _ picture	23
liked an	20
liked her	28
live	22
live $	30
llame	97
llame _ $	72
llame y	25
llamo	33
llevo	22
lol $	-27
lol _ $	24
long _ last	27
long _ night	47
look	19
look _ her	24
looked _ $	-20
looked _ his	21
lost	-21
lui	52
lui $	-18
lui _ ecrit	29
lui _ un	41
lui ai	39
m	-42
m _ $	-20
m _ envoye	-18
m _ et	23
m _ un	-18
m a	-26
mail*	40
mand*	21
mande	72
mande _ $	45
mande un	29
mandei	45
mandei _ ele	23
mandei _ para	23
mandei mensagem	29
mandou _ $	-22
marry	-19
me	-79
me $	-73
me _ $	-61
me _ am	81
me _ and	35
me _ answered	19
me _ days	48
me _ e	25
me _ eu	25
me _ him	-43
me _ i	50
me _ le	25
me _ long	-22
me _ mensagem	-20
me _ night	-41
me _ voice	-23
me _ y	70
me _ •	40
me a	-35
me after	33
me crying	-20
me last	-19
me llamo	33
me mandou	-22
me so	42
me to	-21
mein	-24
meine	-37
meine _ $	-24
meme	57
meme $	32
mens*	32
mensagem	19
mensagem _ ela	22
mensagem _ ele	23
mensagem para	23
mensaje	20
mes	-26
mess*	73
message	25
message $	54
message _ $	29
message from	-31
message me	-18
messaged	77
messaged _ $	62
messaged _ ex	42
messaged _ from	38
messaged her	47
messaged him	20
messaged me	-37
messaged my	42
messages	-71
messages $	-35
messages _ $	-27
messages from	-18
messaging	26
messaging _ $	27
met _ yesterday	26
met up	27
mi	-42
mich	-43
mich _ $	-33
minha	-28
minha _ $	-19
mir	-37
mir _ $	-19
mira*	89
mirando	89
mirando _ $	89
miss	-59
miss _ $	-28
miss _ much	-18
miss _ so	-18
miss her	-28
missed	21
missed _ $	53
missed _ from	-34
missed _ my	-23
missed call	37
missed calls	-18
moi	-30
mon	-27
money	-21
month	-21
month $	-19
more	-25
morn*	22
morning	23
morning $	27
much	-37
mum	31
mum $	31
my	-110
my _ $	-31
my _ again	31
my _ from	20
my _ him	31
my _ last	22
my _ me	-32
my _ s	18
my _ work	-19
my boss	-26
my boyfriend	-28
my ex	132
my husband	-31
my sister	29
myse*	-26
myself	-26
na	79
nach*	18
nachricht	25
nachricht _ $	25
nag	-18
nag _ ako	32
nag _ sa	32
nag text	-31
name	-58
nao	-52
ne	-32
ne _ pas	-22
need _ $	23
never	-57
never _ $	-48
never _ it	-32
new	-41
next	-19
nicht	-67
nicht _ $	-55
night	85
night $	68
no _ $	48
no _ escrito	-22
no contact	18
no le	-59
no more	-22
no pick	50
not	-44
not _ $	-53
not _ checking	19
not _ to	27
not help	23
note	49
note $	32
note _ her	35
note for	30
noted	30
noted her	31
noti*	-18
notifications	-18
novo	23
novo $	23
now	-33
now $	-22
o	18
o _ dele	34
o perfil	34
of	-36
of _ $	-19
of her	-29
of his	19
of us	42
off	-59
off _ $	-28
ok _ i	21
ok i	21
ok so	21
old _ of	20
old picture	20
olhei	75
on	48
on _ and	42
on _ facebook	31
on _ instagram	20
on _ that	20
on a	26
on friday	-20
on her	53
on his	35
on saturday	24
on sunday	25
one _ $	-36
one _ to	20
one of	24
onli*	43
online	43
online $	43
ontem	42
ontem $	42
open	-33
open _ $	-32
open*	34
opened	35
otra	66
otra _ $	68
our	-33
out after	26
out of	-20
outs*	22
outside	22
outside _ $	24
pack*	-24
packed	-24
page	39
page _ $	21
page every	34
para _ $	31
para _ ontem	27
para ela	43
pas	-55
pas _ $	-21
past	21
past his	21
pause	-24
peop*	-21
people	-21
perf*	32
perfil	34
perfil dele	34
phon*	30
phone	110
phone $	124
phot*	29
photo	-28
photo $	-45
photos	29
photos _ $	28
pick	28
pick _ $	26
pick*	19
picked	19
picked up	19
pict*	-26
picture	-18
picture _ $	-29
picture of	20
place	26
plea*	-41
please	-41
please $	-22
plum*	-29
plumber	-29
plumber $	-29
plus	-18
por	-27
por _ $	-25
post	32
post*	38
posted	37
posted a	32
preg*	-30
pregnant	-28
pres*	42
pressed	42
pressed send	42
prof*	83
profil	90
profil _ $	41
profil angeschaut	41
que	-48
quiet	-20
rang	69
rang $	18
rang _ $	21
rang _ bell	-37
reac*	28
reached	31
reached _ after	26
reached out	31
regret $	20
regret _ $	23
regret _ every	-34
remi*	-23
reminders	-20
repl*	87
replied	93
replied $	63
replied _ a	-23
replied to	64
replied with	-19
repo*	26
repondu	32
repondu $	32
resp*	108
respondi	102
respondi $	36
room*	21
roommate	21
s _ $	35
sa	32
sa _ $	32
said _ $	19
said _ and	37
said _ i	19
said _ is	18
said hi	21
said thanks	18
satu*	24
saturday	24
saturday $	28
saw	-51
saw _ at	-26
saw _ his	20
saw on	20
say _ me	22
say it	31
sayi*	-30
saying	-30
says	-28
schl*	-19
scro*	44
see	-23
see _ the	-24
send	96
send $	49
sending _ $	25
sent	168
sent _ $	65
sent _ a	21
sent _ and	31
sent _ letter	-41
sent _ meme	25
sent _ my	-19
sent _ the	36
sent _ to	-85
sent _ voice	38
sent a	50
sent her	40
sent it	102
sent me	-35
she	-66
she _ a	-76
she _ about	-32
she _ and	25
she _ at	-21
she _ her	-61
she _ i	52
she _ leave	26
she _ my	36
she _ new	-20
she _ on	-18
she _ pick	18
she _ thanks	18
she answered	48
she asked	-18
she called	29
she finally	-19
she left	-35
she said	35
she sent	-24
she texted	-26
she wrote	59
shop	-18
shot	20
shot _ a	21
shut	-23
shut _ $	-21
shut up	-18
side	-31
side $	-31
sie	-34
sie _ angerufen	21
sie _ und	31
sile*	-24
since i	-18
sinto	-19
sister _ him	41
sister _ me	-23
six	18
six _ $	21
six months	30
sleep	-40
sleep _ his	-31
sleep on	-23
slept	32
slept _ ex	24
slept _ my	24
slept in	-23
slept with	24
slip*	72
slipped	72
slipped _ $	72
sms	33
sms $	33
snor*	-18
so	38
so _ $	-33
so _ him	51
so i	133
so much	-19
son	45
son _ $	45
sorry	47
sorry _ wrote	32
spent	64
spent the	57
stal*	80
stalked	37
stalkeei	43
stay	19
still	-35
still _ his	-28
stop	-44
stop _ $	-26
stop checking	19
stor*	81
stories	84
story _ $	18
story _ thinking	33
su	57
su _ $	57
su casa	38
suis allee	31
sund*	20
sunday	22
sus	131
sus _ $	60
tagg*	37
tagged	37
tagged _ a	33
tagged _ in	33
talk	-26
talk to	-33
talked _ his	-55
talked for	20
talked to	-57
talking _ 2	26
ten	-44
ten _ $	-40
ten _ ago	-29
ten years	-29
text	128
text _ $	67
text*	89
texted	66
texted _ at	21
texted _ ex	24
texted _ i	48
texted _ night	22
texted _ so	43
texted happy	-26
texted her	24
texted him	40
texting	23
texting again	22
that _ was	21
that i	40
the	-98
the _ and	-33
the end	53
the landlord	-18
the lawyer	-22
the night	51
the plumber	-29
the shop	-18
then	-18
there	-25
thin*	-25
things	-27
things and	-32
think	-31
thinking $	33
thinking _ $	-20
thinking _ him	-20
thinking about	-23
this	-20
three days	45
three times	-27
thro*	21
through	21
through her	21
thum*	-19
thumbs	-19
thumbs _ $	-19
thumbs up	-19
time	-31
to	-47
to _ after	57
to _ and	30
to _ for	-18
to _ from	18
to _ her	24
to _ hi	20
to _ him	-23
to _ his	-30
to _ house	18
to _ i	-19
to _ it	27
to _ messages	-18
to _ this	26
to _ to	22
to _ up	-22
to ask	-22
to be	-22
to find	28
to get	-25
to her	37
to him	66
to me	32
to say	46
to talk	19
to the	-40
today	-59
today $	-54
together _ $	31
told	65
told _ everything	28
told _ ex	27
told _ friend	22
told _ i	31
told _ still	20
told _ that	23
told _ was	-23
told her	23
told him	32
told his	31
too late	22
took	-48
took _ $	-22
took _ off	-19
took him	-28
tout	-20
tres	31
tres _ $	31
trois	19
trois _ $	19
trus*	-28
tudo	-21
tues*	-18
tuesday	-18
tuesday $	-18
two _ $	48
two months	-26
un	18
un _ $	20
un sms	33
una	33
una _ $	33
una hora	40
und	55
und _ haben	22
und ich	27
under	21
up _ 2	26
up _ and	-22
up _ bed	38
up _ her	26
up _ his	37
up _ messages	-18
up _ my	-35
up in	30
up my	-18
up on	46
up talking	26
up to	-26
us	29
us $	40
viens	30
viens de	30
voic*	114
voice	45
voice _ $	32
voice _ at	18
voice _ her	31
voice noted	30
voicemail	32
voicemail $	40
wait*	43
waited	51
waited _ after	21
waited _ his	30
waited for	21
want	-57
want*	-37
wanted	-28
wants	-29
wants to	-18
war	32
was	-25
was _ and	23
was _ he	-22
was not	27
watc*	30
watched	25
watched _ $	25
watched her	32
we	98
we _ all	51
we _ been	20
we _ in	-18
we _ last	21
we _ long	38
we _ on	22
we _ talking	26
we _ texting	52
we _ the	-25
we _ together	24
we argued	21
we broke	-57
we ended	26
we fought	42
we had	21
we hooked	19
wear	-41
wear _ $	-40
week	-25
week $	-25
weeks	-22
went	86
went _ her	70
went _ his	57
went _ see	29
went _ work	20
went to	75
what	-46
what i	-21
what*	47
whatsapp	48
when	-40
when _ rang	18
when _ told	-29
when i	-44
who	-23
whole	18
why	-21
will	-34
wir haben	22
wish	-23
wish i	-19
wish*	30
wished	30
wished _ birthday	31
wished _ happy	30
with	-25
with _ again	28
with _ ex	78
with her	-24
with my	57
without thinking	24
woke _ to	-26
word	-25
work	19
work _ $	18
work today	22
would	-22
wrote	72
wrote _ $	36
wrote _ and	20
wrote _ from	26
wrote _ her	44
wrote _ i	37
wrote _ message	-38
wrote _ post	21
wrote _ she	22
wrote _ wrote	48
wrote a	-58
wrote back	40
wrote her	-31
wrote him	18
wrote me	22
wrote to	71
y	111
y _ $	57
y _ contesto	19
y le	25
y me	26
y no	21
year	-26
years	-60
years $	-26
years _ $	-23
yest*	47
yesterday	47
yesterday _ asked	26
you	-83
you $	-28
you _ $	-27
your	-26
your _ $	-24
•	-62
• $	28
• _ $	26
• _ after	50
• _ and	-18
• _ but	-21
• _ ex	-33
• _ her	-113
• _ him	-49
• _ his	31
• _ night	-19
• _ phone	159
• after	50
• her	-71
• him	-40
• i	-37
• •	-62
""",
    'contact.ex_contact': """\
~	-489
!	-51
!ex_contact	126
!ex_contact_abroad	147
!slip	-36
!slip_abroad	-32
!•	35
.	-50
.-	-73
.i	-54
.i+they	133
.i+they-	113
.i+you	-48
.i+you+they	36
.i-	-30
.you	-16
.you+they	38
.you-	-26
2	37
2 minutes	35
3am	29
?	-30
?-	-25
?i	-21
?i+you	-18
?you	-16
^ _ $	-26
^ _ a	38
^ _ after	20
^ _ ajuda	-18
^ _ alone	-18
^ _ am	-18
^ _ and	-25
^ _ angerufen	26
^ _ anoche	41
^ _ answered	53
^ _ apologized	19
^ _ asked	30
^ _ at	-20
^ _ been	44
^ _ best	-16
^ _ broke	-26
^ _ brother	-17
^ _ called	116
^ _ calling	30
^ _ came	67
^ _ caved	-20
^ _ cheated	-39
^ _ cried	35
^ _ curtiu	30
^ _ de	-25
^ _ deixa	-16
^ _ did	-21
^ _ do	-19
^ _ don	16
^ _ dropped	21
^ _ e	33
^ _ ele	-22
^ _ email	21
^ _ ended	-20
^ _ es	-16
^ _ escribio	77
^ _ est	33
^ _ everything	-25
^ _ ex	186
^ _ finally	27
^ _ flowers	46
^ _ followed	35
^ _ forgot	-23
^ _ found	25
^ _ from	81
^ _ geschrieben	25
^ _ go	-31
^ _ got	-54
^ _ habe	-21
^ _ had	55
^ _ happy	23
^ _ has	-104
^ _ hat	73
^ _ he	-24
^ _ her	-67
^ _ hi	20
^ _ him	-27
^ _ his	-74
^ _ how	17
^ _ hoy	22
^ _ hurt	-28
^ _ if	-22
^ _ ihr	-18
^ _ in	-38
^ _ invited	24
^ _ is	-81
^ _ it	-25
^ _ just	71
^ _ keep	-17
^ _ keeps	26
^ _ le	16
^ _ leave	-18
^ _ left	40
^ _ let	18
^ _ lied	-30
^ _ ligou	76
^ _ like	-19
^ _ liked	54
^ _ llame	35
^ _ llamo	65
^ _ made	-30
^ _ mando	48
^ _ mandou	53
^ _ me	-79
^ _ meine	19
^ _ mensagem	19
^ _ message	-28
^ _ messaged	53
^ _ messaging	-21
^ _ mi	99
^ _ mich	-40
^ _ minha	51
^ _ mir	32
^ _ missed	21
^ _ moved	-29
^ _ my	-93
^ _ nao	-38
^ _ ne	-24
^ _ never	-32
^ _ new	19
^ _ no	-16
^ _ not	-39
^ _ noted	21
^ _ number	49
^ _ of	24
^ _ ok	16
^ _ on	-46
^ _ our	-16
^ _ out	24
^ _ over	28
^ _ para	-25
^ _ que	-22
^ _ reached	54
^ _ reacted	16
^ _ replied	84
^ _ s	-21
^ _ said	-60
^ _ saying	-16
^ _ seeing	-22
^ _ sent	83
^ _ she	-37
^ _ shot	-26
^ _ showed	72
^ _ sich	21
^ _ sie	-25
^ _ siya	90
^ _ soeur	-22
^ _ someone	-28
^ _ sorry	39
^ _ still	-25
^ _ talked	28
^ _ text	88
^ _ texted	62
^ _ texting	21
^ _ texts	-32
^ _ than	20
^ _ thanks	19
^ _ the	-51
^ _ to	47
^ _ told	-59
^ _ un	25
^ _ viewed	28
^ _ voice	17
^ _ watched	23
^ _ watching	37
^ _ went	24
^ _ were	19
^ _ wished	28
^ _ wrote	97
^ _ y	98
^ _ you	-41
^ _ •	-76
^ called	60
^ do	-23
^ drunk	-23
^ ela	72
^ ele	85
^ elle	20
^ ex	46
^ got	98
^ had	-17
^ he	126
^ heard	63
^ her	67
^ his	161
^ hola	-17
^ how	-31
^ i	-102
^ ich	-39
^ il	84
^ je	-24
^ just	-46
^ la	50
^ left	-35
^ liked	-19
^ lo	-19
^ ma	-27
^ me	123
^ meine	-33
^ messaged	-29
^ mi	25
^ minha	-29
^ mon	19
^ my	17
^ nag	78
^ no	-61
^ sent	-21
^ she	107
^ sie	62
^ stop	-22
^ texted	-54
^ voicemail	28
^ we	68
^ what	-18
^ wrote	-28
^ •	-52
a	-18
a _ $	66
a _ a	26
a _ and	-23
a _ back	41
a _ casa	18
a _ et	43
a _ from	41
a _ got	40
a _ hier	19
a _ him	25
a _ message	51
a _ my	23
a _ of	-25
a _ on	37
a _ request	20
a _ un	27
a _ up	23
a _ with	-20
a _ year	17
a appele	63
a appelee	40
a birthday	-17
a break	-27
a ecrit	51
a envoye	37
a happy	24
a letter	19
a long	48
a meme	27
a photo	21
a postcard	20
a thumbs	23
a trompee	-26
a voicemail	76
a word	-20
about	23
about _ car	22
about him	25
about me	39
about my	-48
about the	22
acce*	21
acci*	-21
accidentally	-18
accidentally liked	-18
after	84
after a	24
ai _ message	-18
ai _ un	-21
ai ecrit	19
ai envoye	-21
aime	41
aime _ $	48
ajuda	-18
all _ $	29
all _ time	-18
all day	-26
all my	36
all night	49
all the	-18
alone	-40
alone $	-21
alone _ $	-19
alre*	-19
already	-19
already $	-19
alwa*	-30
always	-30
always _ $	-24
am $	31
amig*	-30
amiga	-36
amigos	-30
amigos $	-30
an _ $	-17
an _ from	21
an _ her	20
and	40
and _ $	-30
and _ answered	18
and _ he	36
and _ hi	49
and _ hung	-25
and _ in	-18
and _ is	-27
and _ just	-25
and _ left	-40
and _ liked	27
and _ me	72
and _ no	-22
and _ on	-23
and _ out	-27
and _ picked	21
and _ replied	25
and _ said	82
and _ she	26
and _ that	18
and _ the	-31
and _ them	18
and _ told	57
and _ •	59
and called	-21
and he	93
and left	-21
and messaged	-18
and moved	-20
and said	22
and she	92
and then	-33
and •	21
ange*	88
angerufen	68
angerufen $	42
angerufen und	26
angry	-17
answ*	40
answer	-18
answer $	-17
answered	70
answered $	38
answered _ $	26
answered his	-23
answered my	25
anym*	-24
anymore	-24
apol*	39
apologized	28
apologized _ me	17
appe*	90
appele	59
appele $	20
appelee	38
appelee _ $	33
aqui	61
aqui _ $	61
aqui _ casa	61
aqui em	61
are	-33
ask	42
ask _ am	23
ask _ i	23
ask how	25
asked	57
asked _ am	28
asked _ he	-23
asked _ her	17
asked _ how	-34
asked _ i	58
asked _ me	23
asked _ meet	22
asked _ to	-28
asked _ we	26
asked _ •	35
asked about	21
asked her	-33
asked him	-22
asked how	23
asked if	45
asked to	17
at	20
at 3am	30
at _ $	-47
at _ again	-29
at _ gym	18
at _ when	20
at my	62
audio	43
audio _ $	23
away	-27
away $	40
away _ $	-30
away and	-36
away from	-29
back	117
back $	76
back _ $	18
bad	-17
be friends	17
beca*	-44
because	-44
because _ to	-24
because i	-21
been	28
been _ $	18
been _ again	46
been _ me	22
been _ since	19
been texting	32
befo*	-18
begged _ stay	22
begged him	22
beli*	24
believe	25
believe _ $	25
best	-27
best friend	-24
betr*	-35
betrogen	-35
betrogen $	-35
bloq*	-33
bot	-17
both	35
both _ us	35
both of	35
boyfriend $	28
boyfriend _ he	-20
boyfriend _ his	-20
boyfriend _ is	-19
boyfriend and	-25
boyfriend keeps	25
broke	-49
broke _ $	-22
broke up	-18
but	-19
but _ •	19
but •	19
by	-31
by _ $	-42
by to	19
call	86
call $	66
call me	18
call*	94
called	79
called $	29
called _ $	-39
called _ cried	95
called _ ex	-24
called _ he	33
called _ hung	19
called _ picked	21
called _ she	27
called _ today	26
called me	-26
calling	17
calling me	31
calls	32
calls from	25
calls me	27
came	66
came _ to	40
came by	19
came over	31
can _ believe	25
can _ it	34
car $	17
casa	74
casa $	80
caved	-20
caved and	-20
ce	24
ce _ $	26
chan*	44
chance	47
chance $	48
chat	45
chat _ $	53
chea*	-40
cheated	-39
cheated _ $	-20
cheated _ me	-33
cheated on	-33
chez	41
chez _ $	41
coff*	25
coffee	25
com	-19
comm*	27
comment	33
commented _ my	22
commented _ post	20
cont*	49
contesto	18
contesto $	18
cowo*	-27
coworker	-27
coworker $	-18
cried	51
cried $	38
cried _ of	38
cried _ the	-22
curt*	30
curtiu	30
curtiu _ $	30
curtiu _ foto	30
curtiu minha	30
dati*	-19
dating	-19
day	-36
day $	-29
day _ $	-19
day she	18
de	-30
dead	-21
deix*	-18
deixa	-21
deixa _ $	-19
dejo	-29
dejo _ $	-17
dejo hace	-18
dele*	-25
did	-31
do	-57
do not	-20
do you	-18
doing	-23
done _ $	23
done with	23
door $	-37
door _ $	19
drunk	-27
drunk texted	-20
duele	-17
e	44
e _ $	59
e _ respondi	27
e eu	20
ecrit	64
ecrit et	40
ela	82
ela _ $	43
ela _ de	20
ela _ ligou	49
ela _ me	-27
ela me	27
ele	27
ele $	-28
ele _ $	-31
ele _ e	27
ele _ mandou	49
ele _ me	-19
ele _ mensagem	57
ele _ minha	42
ele me	51
ele nao	-17
ella	-19
elle	40
elle _ a	17
elle _ aime	42
elle a	46
elle m	24
else	-22
em	31
em _ $	31
em casa	61
email	87
email $	79
email _ her	21
email from	21
emailed _ about	24
emailed _ the	17
en	-22
ended	-29
envoye _ $	27
envoye _ message	18
er	36
er _ geantwortet	30
er _ geschrieben	17
er _ mich	-24
er _ mir	27
er _ nicht	-17
er _ und	19
er hat	51
es	-18
escr*	79
escribi y	52
escribio	85
escribio $	41
escribio _ $	33
escribio hoy	30
esqu*	-25
essay	-31
est	29
est _ moi	41
et	50
et _ a	47
et _ m	29
eu _ $	25
eu respondi	27
ever*	-35
every	-28
every _ $	-30
every night	-20
everything	-23
everything $	18
everything _ $	-28
everything _ me	-20
everything about	-17
ex	56
ex $	-26
ex _ $	-49
ex _ a	23
ex _ at	18
ex _ i	-17
ex _ keeps	25
ex _ me	153
ex _ my	24
ex _ on	-44
ex _ to	34
ex _ up	24
ex _ work	39
ex again	-18
ex and	-30
ex asked	36
ex boyfriend	22
ex called	45
ex husband	31
ex is	-20
ex just	23
ex keeps	-18
ex viewed	23
face*	20
facetimed	18
feel	-22
fina*	32
finally	32
finally _ $	29
finally answered	27
fine $	28
first _ in	21
first _ weeks	21
first time	21
flow*	-17
flowers	-17
flowers $	-17
flowers _ my	38
flowers on	-45
foll*	39
follow	17
follow _ $	17
followed	35
followed _ again	28
followed me	35
for _ and	-29
for _ back	20
for _ first	21
for _ time	21
for _ years	-28
for a	-17
for coffee	30
for her	17
for him	36
forg*	-46
forget	-20
forgot	-23
foto	59
foto $	59
fotos	-19
foug*	54
fought	54
fought $	62
found _ from	18
found a	29
found out	-18
four	24
freu*	-17
friend _ $	-17
friend _ he	33
friend _ me	26
from	140
from _ $	34
from _ at	60
from _ ex	40
from _ in	39
from _ my	39
from _ the	55
from a	-40
from her	156
from him	89
from last	19
from me	-51
from your	-20
fuck	-17
gave	-17
gean*	36
geantwortet	36
geantwortet $	36
gema*	-18
gemacht	-18
gemacht $	-18
geme*	33
gemeldet	33
gemeldet $	33
gesc*	48
geschrieben	52
geschrieben _ er	30
geschrieben _ hat	30
geschrieben und	40
gest*	18
gestern	19
gestern _ $	23
gestern angerufen	33
girl	-19
girlfriend _ for	18
give	28
go _ and	-25
good	-34
good _ $	-21
got	102
got _ from	60
got _ lol	25
got a	98
grat*	25
guess	65
guy	-25
guy $	-19
gym	17
gym $	18
habe	-20
habe _ angerufen	-18
habe _ gestern	-22
habe _ und	30
habe ihr	-18
habe sie	-22
habl*	53
hace	-19
hace _ $	-19
had	18
had _ $	-17
had _ long	60
had a	31
happ*	32
happened	33
happened $	37
happy	55
happy _ $	35
happy _ me	-18
happy _ year	21
happy birthday	55
happy new	21
has	-42
has _ girlfriend	-18
has _ new	-21
has my	-23
hat	103
hat _ $	19
hat _ angerufen	83
hat _ betrogen	-35
hat _ gemeldet	33
hat _ geschrieben	26
hat _ gestern	33
hat _ schluss	-17
hat _ und	35
hat _ verlassen	-29
hat mich	-35
hat mir	58
hat sich	33
have _ again	46
have _ texting	44
have been	24
he	160
he _ $	59
he _ a	51
he _ again	20
he _ all	-25
he _ answered	17
he _ at	-20
he _ back	46
he _ call	26
he _ calling	26
he _ doing	-19
he _ every	-17
he _ ex	-19
he _ flowers	-30
he _ friend	34
he _ happy	23
he _ he	35
he _ hi	20
he _ his	29
he _ i	34
he _ kids	-25
he _ last	17
he _ me	51
he _ my	83
he _ new	-20
he _ no	30
he _ not	-41
he _ out	47
he _ say	24
he _ seeing	28
he _ stay	-18
he _ story	39
he _ the	-19
he _ things	-24
he _ today	37
he _ wanted	-26
he _ wants	18
he _ we	76
he _ •	-24
he answered	18
he asked	28
he called	76
he came	37
he cheated	-29
he did	-17
he finally	19
he has	-36
he hurt	-19
he keeps	27
he lied	-31
he liked	28
he loved	-23
he never	-39
he posted	-20
he rang	17
he reached	29
he replied	18
he said	37
he sent	50
he texted	38
he was	-38
he watched	24
he wished	24
he wrote	44
heard	63
heard from	63
heart	-18
her	-35
her $	-31
her _ and	56
her _ cried	65
her _ did	-38
her _ love	20
her _ me	52
her _ says	17
her _ she	62
her _ to	-40
her _ told	37
her _ we	-19
her _ yesterday	-17
her _ •	79
her a	-31
her and	44
her at	34
her friend	26
her from	-31
her house	-18
her if	-19
her in	38
her my	20
her place	37
her she	22
her story	-40
heute	20
heute _ $	22
hey	27
hey $	19
hi	36
hi $	41
hi and	20
him	-43
him $	79
him _ $	-65
him _ a	-25
him _ and	21
him _ he	20
him _ i	-73
him _ long	-21
him _ said	-38
him _ was	-22
him _ work	-22
him _ •	64
him a	-30
him and	-43
him for	20
him from	-34
him he	41
him to	18
him today	-26
his	41
his _ a	-17
his _ all	-17
his _ and	37
his _ friend	-18
his _ girlfriend	19
his _ me	83
his _ messaged	30
his _ my	-30
his _ on	42
his _ •	67
his best	-19
his ex	-46
his story	-36
his •	67
hist*	129
hola	-17
hola _ me	-17
hola mi	-17
how _ am	45
how _ and	25
how _ doing	-25
how he	-24
how i	51
hoy $	17
hugg*	22
hugged	22
hung _ $	-33
hung _ me	19
hung _ on	19
hurt	-32
hurt me	-28
i	-75
i _ $	26
i _ about	-18
i _ again	-20
i _ an	-17
i _ and	106
i _ flowers	17
i _ friend	21
i _ he	74
i _ hi	20
i _ him	-29
i _ his	-59
i _ home	18
i _ how	-22
i _ letter	29
i _ my	-33
i _ no	-52
i _ not	-23
i _ say	26
i _ she	42
i _ sorry	36
i _ then	-34
i _ to	40
i _ up	-31
i _ you	27
i am	31
i asked	-27
i called	-18
i caved	-20
i have	-33
i just	-35
i keep	-18
i let	22
i liked	30
i love	20
i messaged	37
i miss	28
i replied	36
i said	-28
i sent	35
i still	-26
i told	-19
i unblocked	-34
i went	40
i wrote	82
ich	-46
ich _ gestern	-25
ich _ sie	-23
if	-26
if _ •	17
if he	-79
if we	26
ihr	-22
il	70
il _ a	56
il _ appele	63
il _ ecrit	61
il _ trompee	-26
il a	35
il m	62
in	-25
in _ mailbox	23
in _ with	-19
in a	19
in my	50
in weeks	21
invited	24
is	-65
is _ me	19
is _ my	44
is _ someone	18
is _ to	-28
is a	-17
is my	-25
is over	-19
is seeing	27
is too	18
it _ fine	26
it _ late	18
it _ over	-19
it is	25
it was	-17
je	-36
je _ ecrit	19
je _ envoye	-21
just _ $	54
just texted	68
keep	-20
keeps	31
keys	37
kids	-29
kids _ we	-25
l	-17
la	40
la llame	54
last	-30
last _ $	-64
last month	-48
last night	24
last year	-17
late $	18
later	-20
later $	-20
le	22
le _ a	-26
le _ un	-18
le _ y	75
leave $	17
leave _ $	-25
leave _ alone	-23
leave me	-20
left	-65
left $	-35
left _ a	-25
left _ long	-18
left a	27
left two	-19
les	-23
les _ $	-23
let	37
let _ $	29
let us	18
letter	19
letter _ her	23
lied	-41
lied _ $	-21
lied _ me	-30
lied to	-39
life	-28
life _ i	-19
ligou	76
ligou _ $	47
like _ happened	18
like a	18
like nothing	18
liked	66
liked _ $	52
liked _ photo	24
liked _ so	19
liked _ story	18
liked my	62
llame	35
llame y	43
llamo	71
llamo _ $	58
llamo anoche	53
llor*	27
lo	-25
lol	17
lol _ $	26
long	40
long _ $	17
long _ last	36
long _ night	32
look	-29
look*	-26
looked	-26
looked _ $	-17
looked at	-18
los	-27
los _ $	-26
love	-26
love _ $	-26
love _ and	19
love her	20
loved	-45
loved me	-31
lovi*	-27
loving	-27
loving me	-27
lui _ ecrit	19
lui _ envoye	-21
lui _ un	-23
m	34
m _ appelee	40
m _ ecrit	51
m _ envoye	37
m _ hier	32
m _ trompee	-26
m _ un	37
m a	56
ma	20
ma _ $	48
ma _ a	-27
ma _ m	-27
ma soeur	-23
made	-29
made me	-19
madr*	21
mail*	23
mailbox	23
mailbox $	23
mand*	39
mande un	-18
mandei mensagem	26
mando	48
mando un	48
mandou	34
mandou _ $	30
marry	-63
matin	26
matin $	26
maybe	-18
me	117
me $	-53
me _ about	20
me _ and	17
me _ anoche	53
me _ as	18
me _ audio	49
me _ birthday	30
me _ but	18
me _ de	20
me _ em	-26
me _ essay	-31
me _ hace	-18
me _ has	35
me _ he	42
me _ him	45
me _ how	22
me _ hoy	27
me _ i	44
me _ instagram	19
me _ is	63
me _ it	-34
me _ left	-19
me _ like	18
me _ long	35
me _ look	-26
me _ loved	-23
me _ mensaje	19
me _ message	40
me _ night	17
me _ no	38
me _ of	29
me _ old	19
me _ on	-24
me _ ontem	40
me _ photo	37
me _ que	38
me _ said	18
me _ she	38
me _ stop	-19
me _ that	36
me _ to	-25
me _ un	46
me _ wedding	17
me _ y	23
me about	42
me again	38
me and	17
me anymore	-23
me back	17
me contesto	37
me deixa	-19
me dejo	-29
me escribio	85
me flowers	-61
me for	46
me from	-20
me happy	19
me i	23
me in	19
me last	19
me ligou	76
me llamo	73
me mando	48
me mandou	30
me our	19
me over	-17
me respondeu	-36
me to	-44
me today	36
me whenever	25
me yesterday	53
mean	-19
meet	59
meet $	41
meine _ $	19
meine _ hat	-30
meme	27
mens*	70
mensagem	46
mensagem _ ela	26
mensagem e	40
mensaje	29
mensaje _ me	43
mess*	41
message	28
message $	44
message _ $	30
messaged	31
messaged _ $	-21
messaged _ from	-27
messaged _ he	35
messaged _ •	25
messaged me	56
messages _ $	18
messages from	24
messaging	-22
messaging _ $	-31
mi	63
mi _ $	135
mi _ dejo	-21
mi _ me	-26
mi _ y	-30
mich	-47
mich _ $	-37
mich betrogen	-35
mich gestern	33
mich verlassen	-29
midnight $	17
minha	23
minha _ $	51
minha _ me	-32
minha foto	30
minu*	41
minutes	34
mir	35
mir _ $	35
mir geschrieben	26
miss	21
miss _ $	24
miss you	36
miss*	129
missed	103
missed _ $	76
missed _ from	28
missed call	79
missed calls	25
misses	28
misses _ $	17
misses me	17
moi $	38
mon _ est	41
mon _ et	-23
mon ex	31
money $	-17
mont*	-26
month	-42
month $	-36
months	-24
more _ $	-19
moth*	-30
mother	-30
move	-21
moved	-42
moved _ $	-33
moved out	-30
mum	-22
mum $	-21
my _ $	31
my _ again	-18
my _ and	-21
my _ asked	28
my _ because	-17
my _ boyfriend	22
my _ did	49
my _ ex	-22
my _ his	-21
my _ husband	31
my _ i	22
my _ is	-26
my _ just	23
my _ keeps	20
my _ liked	23
my _ me	26
my _ my	23
my _ not	39
my _ s	-23
my _ sent	-17
my _ so	17
my _ texted	-26
my _ to	21
my _ today	32
my _ told	-22
my _ two	-32
my _ up	18
my _ viewed	23
my _ work	19
my birthday	-36
my boyfriend	-26
my ex	76
my friend	-30
my girlfriend	-22
my gym	22
my husband	-21
my mailbox	39
my mum	-21
my post	48
my story	72
my stuff	-19
my work	19
nag	78
nag text	84
nao	-52
nao _ $	-38
nao _ respondeu	-36
nao me	-40
ne	-26
ne _ plus	-19
ne m	-19
needs _ $	22
never	-78
never _ $	-54
never _ me	-19
new _ and	-30
new _ friend	-23
new _ me	22
new year	20
next	17
nicht	-32
nicht _ $	-22
night	51
night $	32
night but	19
no	-110
no $	19
no _ $	-46
no _ from	-30
no _ me	38
no answer	-17
no me	-26
not	-68
not $	31
not _ me	-28
noted	21
noted _ $	23
nothing $	-21
nothing _ $	25
nothing happened	18
now	17
now _ me	22
nowh*	23
nowhere	23
numb*	42
number	28
o	-17
of	25
of _ it	20
of my	-19
of nowhere	23
of stuff	20
of us	39
off	-28
off $	-30
off _ and	21
off my	20
old	17
on _ $	42
on _ and	29
on _ birthday	-45
on _ last	-25
on _ night	-24
on _ phone	-28
on _ post	20
on _ reel	18
on his	-19
on me	-26
on my	51
on our	-54
on read	79
on the	-47
one _ $	17
only	-17
ontem	26
ontem $	26
open*	58
opened	59
our	-50
our _ $	-49
our old	18
out _ $	-23
out _ nowhere	23
out last	-30
out of	37
out to	23
over $	-17
over text	-19
para	-42
para _ $	-32
pare*	-27
parents	-26
past	-17
pers*	-18
phone	-37
phone $	-35
phot*	-19
photo	86
photo $	63
photos	-18
picked _ $	20
pictures	18
place	23
plea*	-26
please	-26
plus	-21
por	-17
por _ $	-17
post	35
post $	19
postcard	20
posted	-22
posted a	-20
posts	22
prop*	-19
que _ $	39
quiet	-18
quiso	38
quit*	-26
rang him	-28
rang me	31
reac*	70
reached	54
reached _ to	23
reached out	54
read	69
read $	74
reel	18
reel $	18
remo*	-28
remove	-27
repl*	90
replied	97
replied _ a	22
replied _ her	46
replied _ his	-28
replied _ story	-66
replied to	20
replied with	31
repo*	38
repondu	40
repondu $	40
requ*	30
request	20
resp*	54
respondeu	27
respondi	26
respondi $	30
right	24
right _ $	19
right now	27
s	-32
said _ and	20
said _ is	20
said _ misses	20
said _ was	17
said hi	30
said no	-20
say	30
say _ $	30
say it	26
saying _ me	-19
says	20
says _ wants	18
says he	37
says she	17
schl*	-19
schluss	-18
schluss gemacht	-17
scre*	48
seei*	25
seeing	25
seeing _ $	27
seeing someone	30
sent	43
sent _ a	-21
sent _ and	29
sent _ flowers	-50
sent _ friend	21
sent _ meme	30
sent _ my	18
sent _ old	19
sent _ our	19
sent _ request	27
sent a	59
sent flowers	28
sent her	-20
sent it	-18
she	193
she _ $	59
she _ a	34
she _ about	39
she _ all	27
she _ and	30
she _ answered	21
she _ at	36
she _ away	-21
she _ calling	23
she _ i	17
she _ is	17
she _ last	18
she _ leave	22
she _ loving	-27
she _ me	33
she _ more	-17
she _ my	40
she _ not	-25
she _ on	54
she _ over	18
she _ pick	-38
she _ someone	-21
she _ then	22
she _ to	41
she _ up	30
she _ with	25
she _ without	-19
she _ wrote	21
she _ yesterday	26
she _ •	-23
she answered	26
she asked	29
she calls	27
she came	28
she did	-43
she does	19
she emailed	-23
she got	-25
she left	29
she liked	44
she misses	25
she moved	-21
she replied	46
she said	25
she sent	39
she stopped	-27
she texted	60
she unblocked	24
she walked	-24
she wants	25
she wrote	28
she •	-23
shot	-26
shot _ a	-26
sich	27
sich _ $	27
sich gemeldet	33
sie	35
sie _ angerufen	41
sie _ geschrieben	19
sie _ sich	21
sie _ und	17
sie gestern	-22
sie hat	73
sile*	18
silence	24
silence $	28
siya	90
so _ $	-23
so i	25
soeur	-23
some*	-27
someone	-19
someone $	33
someone _ $	-26
someone else	-21
sorry	51
sorry $	22
sorry _ wrote	36
space and	-26
split	-21
split $	-20
star*	-21
started	-21
started _ that	-21
still	-51
stop	-45
stop _ $	-24
stop _ me	-17
stop*	-35
stopped	-35
stopped _ me	-27
stopped loving	-27
stor*	26
stories	27
stories $	34
story	24
story $	-17
story _ $	25
stud*	-31
stuff	18
talk	17
talk $	18
talk tomorrow	17
talk*	20
talked	36
tall	-19
ten	-18
tene*	-22
tenemos	-22
text	47
text $	-28
text _ $	69
text*	130
texted	87
texted $	54
texted _ again	-33
texted _ at	-32
texted _ ex	-42
texted _ i	31
texted _ night	24
texted _ she	24
texted _ to	17
texted happy	31
texted him	-44
texted my	-45
texting	43
texting _ about	18
texting again	46
texting her	-25
than	-20
than _ $	-40
than me	-23
than*	22
thanks	25
thanks $	34
that	-22
that _ wants	29
that he	29
that she	17
the	-87
the _ $	-59
the _ and	-26
the _ day	19
the _ time	21
the car	18
the first	21
the phone	-28
the time	-18
the very	18
them _ $	18
then	-46
then _ $	-27
then he	-18
things _ my	-25
things about	-25
things and	39
think	-20
this morning	18
thou*	-25
thought	-20
thum*	23
thumbs	23
thumbs _ $	23
thumbs up	23
time _ $	20
time _ weeks	21
time and	-17
time in	21
to _ $	30
to _ a	-30
to _ about	-23
to _ and	38
to _ away	26
to _ ex	-19
to _ for	34
to _ he	53
to _ how	29
to _ it	19
to _ last	-32
to _ me	45
to _ messages	25
to _ out	-27
to _ place	28
to _ she	26
to _ story	-50
to _ the	-19
to _ yesterday	-17
to ask	48
to go	23
to his	-19
to me	-72
to meet	41
to move	-20
to say	27
to stop	-21
to talk	34
today	45
today $	44
toge*	-56
together	-56
together _ me	-37
together he	-37
told	-28
told _ it	-17
told _ love	21
told _ loved	-23
told _ she	23
told _ stop	-19
told _ to	-34
told _ was	-17
told _ yesterday	41
told me	-21
too late	17
took	-26
trom*	-31
trompee	-26
turned _ my	21
two	-39
two _ $	-20
two _ from	-18
two months	-17
um	18
um _ $	19
un	23
un audio	23
un message	18
unbl*	31
unblocked	31
unblocked _ $	46
unblocked him	-22
unblocked me	64
und	51
und _ geantwortet	24
und _ hat	30
und er	30
up	83
up $	27
up _ door	-31
up _ gym	18
up _ he	-25
up _ me	19
up _ messages	33
up _ my	34
up the	17
up to	29
us	51
us $	32
verl*	-30
verlassen	-30
verlassen $	-29
very	18
view*	28
viewed	28
viewed my	29
voic*	85
voice	27
voice _ $	28
voice noted	21
voicemail	85
voicemail $	68
voicemail _ $	17
waiting	21
walk*	-25
walked	-25
walked _ $	-24
wanted _ $	19
wanted kids	-18
wants	42
wants _ back	34
wants _ meet	22
wants _ talk	39
wants _ to	-21
wants _ tomorrow	17
wants a	-22
wants to	69
was	-84
was _ $	-47
was _ and	-21
was _ at	34
was _ he	-22
was _ me	20
was _ my	34
was _ with	20
was doing	-21
was my	-24
watc*	56
watched	19
watched _ story	23
watched my	24
watching	37
watching _ stories	37
we	99
we _ a	23
we _ all	60
we _ been	36
we _ long	60
we _ texting	79
we fought	56
we had	30
we have	21
we split	-21
weeks	23
weeks $	17
went	23
went _ her	18
went _ place	38
went to	17
what	-35
what*	-17
whatsapp	-17
when	-30
when _ $	-35
when _ home	20
when _ split	-19
when he	-25
when*	25
whenever	25
whenever _ is	25
who	52
who _ $	62
whole	-18
will	-21
wish*	25
wished	25
wished _ birthday	17
wished _ happy	25
wished me	28
with _ coworker	-17
with _ ex	-23
with her	-24
with his	-25
with*	-28
without	-41
without _ $	-34
without me	-25
woke _ to	29
work _ the	20
would	-21
would _ $	-18
wrote	70
wrote _ $	29
wrote _ a	-28
wrote _ and	38
wrote _ he	54
wrote _ her	-19
wrote _ she	38
wrote _ wrote	37
wrote back	20
wrote him	20
y	87
y _ $	66
y _ contesto	18
y me	74
y no	19
year _ $	18
years	-35
years _ he	-19
years and	-23
yesterday _ $	-19
yesterday she	31
yo	-23
you $	22
you _ $	37
you _ me	-26
your	-33
your _ $	-32
•	-19
• $	-42
• _ a	93
• _ about	37
• _ after	74
• _ away	47
• _ birthday	-38
• _ called	-62
• _ every	-29
• _ him	30
• _ his	72
• _ me	-57
• _ my	-46
• _ night	-25
• _ on	38
• _ over	-21
• _ read	79
• _ said	31
• _ she	-65
• _ text	-25
• _ then	18
• _ to	47
• _ together	-46
• _ •	-71
• after	75
• on	39
• then	18
• to	36
• together	-46
• •	-19
""",
    'draft.logistics': """\
~	-235
!apology	-69
!attack	-82
!bargain	-80
!begging	-86
!caring	-85
!guilt	-72
!logistics	182
!probe	-72
.	39
.-	-29
.i	23
.i+they	63
.i+you-	-34
.i-	-55
.they	61
.you+they	20
.you-	-74
1	35
10	38
12	37
2	62
2 _ $	23
2 _ you	-18
20	32
4 $	19
5	63
5 $	63
6	42
6 $	24
7	28
?	137
?i	19
?i-	-23
?you-	43
^ _ $	-76
^ _ 4	-27
^ _ a	20
^ _ about	-29
^ _ am	65
^ _ and	-29
^ _ any	19
^ _ apologize	-18
^ _ arrived	20
^ _ as	75
^ _ at	37
^ _ babe	-19
^ _ best	-19
^ _ bist	-24
^ _ bored	-18
^ _ bout	-18
^ _ call	31
^ _ can	21
^ _ change	-23
^ _ changed	20
^ _ check	28
^ _ come	-19
^ _ day	22
^ _ de	-24
^ _ dich	-25
^ _ did	23
^ _ do	-25
^ _ driving	29
^ _ for	-84
^ _ forgot	54
^ _ from	36
^ _ fun	-17
^ _ gave	18
^ _ great	-17
^ _ have	34
^ _ her	29
^ _ here	-26
^ _ home	-40
^ _ if	-23
^ _ is	-22
^ _ it	-24
^ _ its	46
^ _ just	-27
^ _ know	20
^ _ la	40
^ _ late	38
^ _ left	61
^ _ luck	-26
^ _ move	-23
^ _ moved	60
^ _ my	33
^ _ needs	50
^ _ never	-22
^ _ no	-25
^ _ not	-50
^ _ of	-41
^ _ ok	20
^ _ on	-27
^ _ or	-22
^ _ parcel	20
^ _ passe	23
^ _ passport	24
^ _ pay	24
^ _ peux	24
^ _ pick	-27
^ _ plans	-25
^ _ plumber	20
^ _ por	-28
^ _ prendre	23
^ _ puedo	40
^ _ recuperer	24
^ _ says	-20
^ _ send	17
^ _ stop	-21
^ _ stranger	-19
^ _ te	-17
^ _ tell	23
^ _ that	-21
^ _ this	-24
^ _ tout	-22
^ _ transferred	26
^ _ up	-50
^ _ us	-29
^ _ want	-28
^ _ was	-26
^ _ well	-20
^ _ what	-66
^ _ when	35
^ _ where	-29
^ _ will	46
^ _ with	-18
^ _ your	21
^ all	-19
^ any	-25
^ are	-55
^ best	-25
^ call	30
^ can	51
^ come	-25
^ did	37
^ du	-28
^ feliz	-18
^ fine	-17
^ get	-18
^ glad	-17
^ go	-19
^ good	-22
^ got	54
^ guess	-17
^ happy	-22
^ heard	-25
^ hi	42
^ hiya	20
^ hola	-17
^ hope	-46
^ how	-53
^ i	-25
^ ich	-19
^ if	-19
^ it	-28
^ k	21
^ kannst	43
^ lol	-34
^ me	-32
^ my	41
^ need	41
^ nice	-21
^ noah	17
^ oh	17
^ oops	30
^ pick	-33
^ please	60
^ running	48
^ she	20
^ sorry	-24
^ stay	-20
^ te	48
^ thanks	-21
^ the	85
^ wann	18
^ was	-31
^ when	30
^ where	61
^ you	-88
^ your	32
a _ $	-37
a _ a	42
a _ when	25
a coward	-24
a great	-18
a joke	-21
a las	54
able	26
able to	26
about	-20
about _ $	-18
about it	-25
about the	24
acco*	31
account	31
account $	31
addr*	70
address	70
address _ the	29
affa*	23
affaires	23
affaires samedi	23
all	-54
all _ best	-22
all _ for	-19
all the	-43
alone	-20
alre*	33
already	33
am _ $	-40
am _ my	-23
am _ now	46
am _ the	40
am _ your	-25
am at	31
am begging	-17
am bored	-18
am late	-21
am sorry	-20
amo	-17
an hour	30
and	-82
and _ the	-23
and _ you	29
and i	-27
answ*	-59
answer	-53
answer _ i	-20
any plans	-25
apol*	-30
apologize	-29
apologize for	-28
appo*	31
appointment	31
are	-33
are _ $	31
are _ coming	-21
are _ doing	-20
are _ to	-33
are _ you	18
are ready	33
around 7	23
arri*	20
arrived	20
as	60
as _ $	20
as _ as	24
at	92
at 5	40
at 6	31
at 8	17
at _ $	78
at _ instead	29
at _ new	-17
at _ now	-20
at _ place	-25
at half	20
at home	-18
at the	-31
at work	-19
babe	-20
babe i	-17
baby	-40
baby _ $	-24
back $	-29
back _ $	30
back _ the	23
back from	20
back on	22
bad	-27
bank	23
be	20
be _ at	18
be _ to	23
be _ you	-22
be there	38
beca*	-21
because	-21
because _ $	-17
because _ you	-21
because of	-25
befo*	44
before	44
begg*	-17
begging	-17
best	-49
best _ the	-33
best for	-19
bett*	-17
better	-17
bill	28
birt*	-17
birthday	-17
bist	-33
bitte	-19
book	17
book*	33
booked	17
bored	-25
both	28
both _ us	27
both of	27
bout	-18
boxes	24
boxes $	24
brau*	104
bring	51
bring it	32
bus	24
but	-20
by	48
by _ my	19
by friday	28
by text	-24
by the	17
call	59
call _ when	35
call _ you	35
camb*	-17
came	25
can	83
can _ $	-21
can _ by	19
can _ drop	19
can _ get	20
can _ it	22
can _ make	17
can _ me	33
can _ over	-24
can _ send	19
can _ take	24
can be	-17
can i	18
can not	-18
can you	95
canc*	30
car	39
car $	26
care	-17
care*	-71
cat	32
chance	-43
chance $	-36
change _ $	-22
changed	30
changed i	-19
char*	24
charger	24
charger _ $	20
check	36
chri*	-28
christmas	-28
christmas _ the	-25
cinco	61
cinco $	61
class	53
coll*	23
come _ for	19
come _ my	18
come _ you	18
come back	-29
come by	19
come over	-20
come to	-21
coming _ $	28
coming _ the	-19
coming to	-24
comp*	22
completely	22
completely forgot	22
conf*	29
cong*	-25
could	-30
coun*	-21
cowa*	-24
coward	-24
coward _ by	-24
cryi*	-35
crying	-35
cuan*	40
cuando	40
da	41
da _ $	41
dame	-17
day at	-17
de	-49
de _ $	-29
den	33
dent*	120
depo*	28
deposit	32
deposit $	30
dich	-32
did _ get	-17
did _ the	29
did _ to	29
did _ your	-21
did you	25
die	154
dinner $	24
divo*	54
divorce	54
do _ $	-28
do _ if	18
do _ want	37
do _ you	-24
do to	-17
do you	39
doct*	-22
doctor	-22
dog	-33
dog _ $	-25
doing	-38
draw*	17
drawer	17
driv*	21
drive	-75
driving	21
du	19
du _ $	31
du _ ich	-17
du bist	-18
e	44
eight	34
elec*	23
email	21
enfa*	24
enfants	24
enfants _ $	24
enfants a	24
enjoy	-18
eres	-19
es	-30
espe*	-18
eu	-28
even	-19
ever*	-39
every	-28
every night	-18
everything	-29
face	-17
fami*	-17
fath*	-35
father	-35
fault	-28
favo*	-25
favor	-22
favor $	-17
feel	-32
feliz	-18
fine	-21
fini*	33
finish	46
finish _ at	25
finish _ i	17
five	-20
foot*	17
football	17
for	-22
for _ $	19
for _ handover	21
for _ i	-30
for my	19
for your	-22
forg*	23
forgot	37
forgot _ at	18
forgot about	-18
frid*	65
friday	61
friday $	62
frie*	-25
friends	-25
from	43
from _ to	17
from the	32
fun	-24
gara*	27
garage	27
gave	17
gd	21
geht	-17
get	56
get _ $	41
get there	24
give it	32
give me	-25
glad	-20
go	-28
go to	-18
going	-42
going _ be	18
going to	-21
good $	17
good luck	-22
got	63
got _ message	33
got the	27
got your	33
gran*	27
great	-19
guess	-27
guy _ your	-20
guy in	-20
had	-18
half	76
half _ $	27
half eight	34
hand*	28
handover	28
happ*	-26
happy	-30
has	44
have _ $	-37
have _ great	-17
have _ i	-20
have _ late	36
have _ the	18
have changed	-20
have fun	-22
have to	20
have you	24
he	20
hear	-24
heard	-35
her	65
her _ at	20
here	81
here _ my	25
here where	49
hi	42
hi _ you	29
hi hope	38
him	36
him _ $	17
him up	44
hiya	20
hola	-17
holen	18
holen $	18
home _ you	45
hope	-72
hope _ $	17
hope _ goes	-18
hope _ is	-17
hope _ well	-17
hope _ went	-21
hope the	-48
hosp*	-25
hospital	-25
hotel	22
hotel $	22
hour	30
hour _ is	21
how	-80
how _ the	-44
how _ you	-18
how is	-64
i	-20
i _ $	-19
i _ a	17
i _ at	33
i _ away	18
i _ begging	-17
i _ bored	-25
i _ by	19
i _ changed	-20
i _ for	-21
i _ get	33
i _ her	25
i _ home	25
i _ i	-55
i _ it	49
i _ key	20
i _ my	19
i _ never	-17
i _ now	-18
i _ over	-17
i _ pick	28
i _ so	-18
i _ sorry	-28
i _ text	18
i _ the	36
i _ there	25
i _ to	-22
i _ up	-17
i _ you	-79
i apologize	-17
i can	-26
i come	32
i finish	20
i gave	17
i get	21
i left	47
i saw	-18
i think	23
i transferred	26
i want	-19
ich	-45
ich _ $	-23
ich _ dich	-22
ich _ holen	18
ich _ sachen	18
ich meine	18
if _ come	-22
if _ is	18
if _ just	-19
if _ still	26
if you	-51
igno*	-18
il	40
in	35
in _ drawer	17
in _ now	19
in the	-31
inst*	27
instead	27
instead $	29
insu*	18
insurance	18
into	17
into _ $	17
is	28
is _ fault	-23
is _ guy	-20
is _ in	23
is _ new	-19
is _ on	20
is _ you	-17
is _ your	20
is your	-36
it _ fault	-22
it _ on	18
it _ the	20
it _ tomorrow	32
it is	-70
its _ $	-24
je _ mes	23
je _ prendre	23
je passe	23
job	-29
job $	-22
joke	-21
just	-69
just _ $	-43
just _ check	22
just _ me	-20
k	21
kann _ meine	18
kann _ sachen	18
kann*	43
kannst	43
kannst du	43
key	26
keys	31
kids	35
kids _ $	19
know _ that	-20
know _ the	26
know if	22
know when	28
la	72
la _ $	-44
las	54
las _ $	54
last	-34
last _ $	-26
last night	-18
late	113
late _ $	44
late _ to	18
later $	28
leave	28
leave the	22
left	41
left _ charger	18
left _ in	30
left _ with	26
left your	68
les	75
les _ a	24
les enfants	24
let	-23
let _ know	28
let _ when	24
let us	-28
life	-35
like	-26
livi*	-33
living	-33
lol	-50
lol $	-18
los	83
lost	18
lost my	24
love*	-24
lovely	-23
luck	-26
luck with	-19
lunch	48
mail	35
me $	-34
me 2	45
me _ $	-49
me _ chance	-19
me _ for	25
me _ i	-39
me _ the	55
me _ to	-24
me _ when	23
me _ your	19
me i	-18
me know	28
me the	39
me up	28
me what	19
me when	31
meet	32
meet you	35
meet*	44
meeting	44
meine	48
meine _ $	18
meine _ holen	18
meine sachen	48
ment*	-29
mes	23
mes _ samedi	23
mes affaires	23
message	19
minu*	33
minutes	34
minutes late	50
miss	-24
money	44
money _ $	18
morn*	24
morning	24
morning $	24
move	-27
moved	60
moved to	60
my	72
my _ $	-34
my _ address	29
my _ again	-23
my _ is	29
my account	19
my life	-25
my parents	19
nece*	-23
need	52
need _ $	-18
need _ the	22
need anything	18
need my	27
needs	58
never	-36
new	-36
new _ $	-55
new address	29
new place	-18
nice	-33
night	-37
night $	-23
night _ you	-19
no	-55
no _ $	-40
no puedo	-20
not	-68
not _ $	-32
not _ now	22
not _ to	-25
not _ you	-20
not been	22
now	63
now $	-18
now _ you	94
numb*	35
number	35
of	-24
of _ $	-35
of us	27
of you	-36
oh _ i	18
ok	93
ok $	51
ok _ i	31
ok _ you	50
on	24
on _ $	22
on _ radio	-19
on _ way	22
on friday	24
one _ $	39
oops	30
or _ $	22
or _ the	24
or _ will	-18
or i	-32
our	-35
our _ on	-19
our song	-20
out	-18
outs*	22
outside	22
over	-42
over _ $	-28
over there	-28
owe	28
owe me	28
pain	-18
pape*	196
parc*	20
parcel	20
pare*	18
park*	69
party	-31
pass*	18
passe	23
passe _ affaires	23
passe _ mes	23
passe prendre	23
passport	25
passport is	24
pay	24
pay the	19
pers*	-34
person	-27
person _ $	-21
person you	-18
peux	24
peux _ enfants	24
peux _ les	24
peux recuperer	24
pick	48
pick _ the	22
pick*	41
picking	41
picking _ up	41
picking me	24
pict*	-25
plan	24
plans	-25
please $	-32
please _ $	-39
please _ by	31
please _ the	23
please come	-23
please tell	22
plum*	28
plumber	28
por favor	-22
post	50
pour	-20
pren*	18
prendre	23
prendre _ affaires	23
prendre _ samedi	23
prendre mes	23
prom*	-30
prove	-18
puedo	37
quan*	86
que _ $	-38
radio	-19
radio $	-19
rand*	-20
random	-20
ready	33
real*	-43
really	-33
reco*	54
recu*	24
recuperer	24
recuperer _ a	24
recuperer _ enfants	24
recuperer les	24
reme*	-19
remember	-19
remember _ $	-36
remember _ place	-23
remember the	-35
reun*	21
ring	38
room	34
room _ $	19
runn*	48
running	48
sach*	48
sachen	48
sachen _ $	18
sachen holen	18
safe	-19
same*	23
samedi	23
satu*	19
saturday	19
saw	-40
saw your	-30
says	-20
scho*	34
school	34
see _ the	28
send	76
send _ $	41
send _ the	19
send it	35
send me	33
she	20
she _ her	20
shop	33
shou*	26
should	32
should i	41
si	-20
sick	-21
sign*	55
sist*	26
sister	26
sister $	33
sleep	-24
so	-56
so _ you	-18
some*	-49
something	-34
something $	-24
song	-23
song _ the	-19
soon	-19
sorry $	31
sorry _ $	33
sorry _ am	-26
sorry _ late	-19
sorry _ meeting	29
sorry _ will	30
sorry for	-31
sorry i	-67
sorry in	29
spare	25
stat*	30
stay	-25
still	18
still _ me	37
still here	34
stop	-27
stranger	-19
sua	-22
summ*	-26
summer	-26
summer $	-26
sund*	21
sunday	21
t	-22
table	29
talk	-32
te _ $	-46
tell	19
tell _ what	18
text	19
text $	-24
text _ i	18
than*	-37
thanks	-37
thanks _ $	-21
thanks _ you	-28
thanks to	-27
that	-99
the	175
the _ $	59
the _ at	27
the _ bill	27
the _ come	22
the _ in	26
the _ is	53
the _ it	-24
the _ keys	21
the _ needs	40
the _ on	33
the _ place	-51
the _ please	19
the _ the	67
the _ today	18
the _ was	-31
the _ will	22
the _ you	-26
the address	18
the bank	23
the best	-23
the car	35
the cat	37
the deposit	32
the doctor	-33
the dog	-28
the garage	27
the handover	28
the hotel	22
the money	20
the new	-52
the party	-23
the plumber	28
the radio	-19
the shop	20
the spare	25
the tickets	22
the train	18
them	27
then _ will	21
then i	39
ther*	-20
there	19
there _ 7	22
there at	19
thin*	-32
thinking	-20
this	35
this _ is	-18
this number	30
this week	19
thou*	-22
thur*	25
thursday	25
thursday $	22
ti	-23
ti $	-20
tick*	22
tickets	22
to	41
to _ $	25
to _ i	-37
to _ on	-18
to _ parents	19
to _ place	65
to _ the	70
to _ to	23
to _ with	20
to _ your	-23
to check	22
to dinner	-19
to do	-27
to get	19
to leave	19
to me	-46
to my	25
to the	-33
today $	19
tomo*	37
tomorrow	37
tomorrow $	38
too	-23
tout	-28
traf*	26
traffic	26
train	18
train _ $	18
tran*	112
transferred	26
transferred _ for	26
try	-22
try _ $	-18
tu	-31
tu _ les	24
tu _ recuperer	24
tu peux	24
tues*	55
tuesday	55
tuesday _ $	41
una	-18
uns	-27
up _ please	-32
up at	27
up the	22
use	29
verm*	112
vida	-19
vida $	-19
voce	-38
voice	-19
voy	-26
voy a	-26
walk	20
wan	91
wann	18
wann _ ich	18
wann _ meine	18
wann kann	18
want $	-24
want _ $	28
want to	-36
was	-110
was _ $	-36
was _ you	-25
way	22
we	-50
we could	-26
wedd*	-24
wedding	-24
wedn*	23
wednesday	23
week*	20
well	-60
went	-21
went well	-21
what	-27
what _ $	-44
what _ did	-18
what _ doing	-20
what _ say	18
what _ the	70
what _ you	34
what a	-44
what are	-24
what is	26
what time	29
what you	-31
when	103
when _ get	32
when _ i	26
when _ there	24
when can	26
when i	22
when you	23
where	88
where _ you	67
where are	54
which	35
which _ you	35
why	-27
will	65
will _ $	-32
will _ back	25
will _ it	37
will _ later	29
will _ there	29
will _ to	30
will _ you	31
will bring	41
will call	31
will give	19
wish*	-38
with _ $	52
with you	24
without _ $	31
work $	-27
works	27
xx	-22
xx $	-22
year	-43
year $	-38
yest*	-39
yesterday	-39
yesterday $	-25
you	-86
you $	-65
you _ 2	31
you _ a	-31
you _ around	19
you _ back	-39
you _ be	-19
you _ do	21
you _ here	28
you _ home	-23
you _ i	53
you _ if	21
you _ kids	28
you _ me	24
you _ money	25
you _ my	-26
you _ ring	19
you _ station	-23
you _ that	-24
you _ the	57
you _ then	28
you _ there	24
you _ to	-19
you _ you	-19
you and	-21
you are	-21
you come	-22
you coming	-21
you did	-26
you left	-21
you remember	20
you send	19
you take	18
you wan	91
you when	33
you will	-43
your _ arrived	20
your _ from	24
your _ here	58
your _ of	19
your _ your	23
your day	29
your fault	-23
your message	33
your parcel	20
your place	43
your sister	26
yours $	-19
zuru*	-18
""",
    'draft.caring': """\
~	-308
!apology	-64
!attack	-115
!bargain	-37
!begging	-74
!caring	191
!guilt	-51
!logistics	-81
!probe	-77
.	53
.-	104
.i	-85
.i+you	-27
.i+you-	46
.i-	-20
.you	112
.you+they	-15
10	-25
2	26
2 _ about	18
2 _ you	16
2 _ your	18
2 hear	15
4	49
5	-18
5 $	-18
?	-28
?-	-32
?i	-29
?i+you	-32
?you	-34
?you-	-19
^ _ 2	13
^ _ 4	55
^ _ all	-25
^ _ already	-23
^ _ am	14
^ _ apologize	-28
^ _ are	-23
^ _ around	-23
^ _ as	-15
^ _ at	-22
^ _ being	32
^ _ bem	-33
^ _ best	29
^ _ better	13
^ _ birthday	24
^ _ bist	-16
^ _ care	59
^ _ culpa	-15
^ _ cumpleanos	41
^ _ day	-13
^ _ dead	-18
^ _ dich	-24
^ _ dir	44
^ _ dog	-14
^ _ doing	-16
^ _ done	32
^ _ du	-24
^ _ es	-21
^ _ espere	43
^ _ fais	-13
^ _ feeling	29
^ _ for	36
^ _ fun	-14
^ _ geht	-51
^ _ god	28
^ _ got	-17
^ _ great	44
^ _ happy	73
^ _ have	-35
^ _ hear	23
^ _ heard	21
^ _ hope	52
^ _ how	-31
^ _ i	-19
^ _ in	68
^ _ is	-35
^ _ it	-20
^ _ know	-14
^ _ la	-20
^ _ life	39
^ _ looked	-13
^ _ love	15
^ _ lovely	14
^ _ luck	31
^ _ me	-26
^ _ mother	20
^ _ move	25
^ _ moved	-14
^ _ need	-15
^ _ needs	-22
^ _ never	-20
^ _ new	-14
^ _ night	18
^ _ no	-14
^ _ nothing	-15
^ _ now	-22
^ _ of	-14
^ _ on	27
^ _ out	50
^ _ pay	-15
^ _ plans	-18
^ _ poor	25
^ _ por	-25
^ _ pour	36
^ _ que	36
^ _ quoi	-31
^ _ ruining	-21
^ _ safe	13
^ _ saw	22
^ _ sleep	22
^ _ so	-33
^ _ soon	38
^ _ sorry	-15
^ _ still	-16
^ _ stranger	-26
^ _ t	19
^ _ te	20
^ _ the	23
^ _ thinking	-14
^ _ to	15
^ _ tonight	-14
^ _ tout	-13
^ _ tu	-14
^ _ una	-20
^ _ up	-21
^ _ was	-33
^ _ we	-16
^ _ well	20
^ _ what	-21
^ _ wie	-23
^ _ will	-34
^ _ wish	66
^ _ with	29
^ _ worries	31
^ all	29
^ any	-18
^ been	-14
^ bon	97
^ can	-21
^ come	-13
^ congrats	46
^ did	-15
^ du	-20
^ eres	-19
^ espero	58
^ feliz	105
^ get	29
^ glad	41
^ go	-16
^ good	53
^ goodnight	21
^ got	-13
^ happy	18
^ have	17
^ hello	-23
^ hey	-28
^ hi	-43
^ hola	-39
^ hope	81
^ how	-21
^ i	15
^ ich	41
^ j	43
^ je	-19
^ just	-19
^ let	-16
^ lol	-19
^ may	34
^ merry	43
^ miss	-15
^ my	-13
^ need	-14
^ nice	-28
^ no	14
^ oh	-22
^ oi	-21
^ please	-16
^ proud	26
^ rest	33
^ se	88
^ sending	33
^ si	-22
^ sinto	-16
^ sleep	-28
^ sorry	-30
^ stay	36
^ take	59
^ te	-32
^ thank	31
^ thanks	19
^ that	21
^ the	-50
^ thinking	-27
^ tu	-44
^ was	-13
^ wegen	-20
^ well	32
^ what	-35
^ will	-15
^ wishing	55
^ wow	-15
^ x	-55
^ you	-66
^ your	-21
a	-21
a _ a	-16
a _ day	37
a _ new	27
a _ one	24
a _ trip	13
a _ x	15
a _ year	27
a _ you	-23
a good	28
a great	27
a la	-15
a lovely	17
a nice	20
about	38
about _ $	-32
about _ dad	37
about _ i	22
about _ thinking	29
about it	17
about me	25
about your	58
addr*	-16
address	-16
address _ the	-15
again	-16
all $	17
all _ $	-15
all _ best	43
all _ for	26
all day	-16
all the	41
alles	51
alone	-24
alre*	-24
already	-24
already $	-22
am _ $	-25
am _ for	38
am _ in	26
am _ sorry	25
am _ you	74
am happy	52
am in	-22
am so	26
am sorry	-38
an	-14
and	58
and _ family	19
and _ is	17
and _ what	17
and _ x	26
and _ you	15
and have	22
and i	-26
and that	22
and you	-15
anni*	69
answer $	20
any plans	-18
anyt*	-19
anything	-19
apol*	-30
apologize	-28
apologize _ the	-26
apologize for	-28
are	-29
are _ $	14
are doing	44
are happy	-25
are well	-17
arre*	-14
as	-24
as _ $	-16
at	-48
at _ $	-40
at _ new	21
at _ place	15
b	26
baby	14
back	-35
back _ you	-16
be _ $	46
be there	-16
be well	17
beber	-20
beber $	-20
beca*	-24
because	-24
been	-27
been thinking	-14
being	27
best	71
best $	16
best _ the	57
best for	29
bett*	71
better	66
better _ $	51
better soon	29
bien	43
bill	-18
birt*	25
birthday	25
birthday $	89
bist	-18
bitte	-18
bitte _ $	-15
bon	97
bored	24
bored $	26
brau*	-20
but i	16
by	-21
by _ $	-16
ca	-22
call	-25
camb*	-14
can	-73
can you	-27
car	-18
card	31
care	67
care _ $	53
care*	109
cat	-16
ce	-15
chan*	-23
chea*	-75
cheater	-69
cheater $	-69
chec*	-14
christmas _ the	-19
christmas for	-21
clas*	-25
classy	-25
classy $	-25
come	-39
come home	-19
comi*	-18
coming	-18
coming _ $	-15
cong*	44
congrats	46
congrats on	33
cont*	-14
could _ $	14
could _ it	14
coun*	15
crazy	-33
cros*	16
crossed	16
cry	-16
cry _ night	-16
cry every	-16
culpa	-15
cump*	41
cumpleanos	41
dad	70
dad _ am	28
dad _ so	28
dad i	28
dame	-14
darl*	20
darling	21
day	56
day $	39
day _ you	-17
day at	20
day x	17
de	-14
de beber	-20
de toi	34
dead	-19
dent*	-18
deserved	15
dest*	-20
dich	-32
dich _ $	-15
did	-21
did _ and	19
did you	-18
die	-25
dir	44
dir _ es	50
dir geht	50
do _ about	26
do not	19
do you	-26
dog	-21
doing	19
doing _ $	17
doing tonight	-14
done	30
done _ passing	17
done _ your	17
done on	17
drea*	61
dreams	61
dreams _ $	55
drink	20
drive	78
driving _ $	17
driving test	17
drop	-20
drop _ $	-19
du	-55
du _ $	-16
du bist	-14
earl*	-14
earlier	-14
earn*	50
earned	50
earned _ $	50
earned it	50
easy	38
entr*	38
eres	-25
eres _ $	-15
eres una	-19
es $	-23
es _ $	51
espe*	101
espere	43
espere que	43
espero	58
espero que	58
eu	-18
even	-18
every	-26
every _ $	-19
every night	-16
everything _ wish	14
exam	45
exam $	21
exam _ $	23
exam tomorrow	23
fait	-14
falta	-16
family	-20
fath*	-15
father	-15
favo*	-17
feel _ soon	27
feel better	27
feel*	18
feeling	38
feeling _ better	32
feelings	-20
feliz	105
feliz _ $	58
feliz cumpleanos	41
felt	24
fine	19
fing*	16
fingers	16
fingers _ $	16
fingers crossed	16
fini*	23
finishing	26
finishing _ $	26
five	-17
five years	-16
flig*	25
flight	25
flight _ $	25
for	32
for _ $	25
for _ at	-15
for _ exam	21
for _ loss	21
for _ we	16
for _ when	31
for _ wish	14
for _ you	-19
for being	27
for finishing	26
for you	23
for your	48
forg*	-31
forgot	-16
frid*	-15
from	-34
from _ $	-14
gd	-43
geht _ $	40
geht es	27
get	18
get _ rest	21
get some	18
get the	-14
gett*	-15
getting	-15
give	-15
glad	76
glad _ got	26
glad _ home	26
glad you	61
go	-16
go to	-15
god	28
goes	26
going	15
going _ be	25
going to	19
good	70
good $	-22
good _ $	26
good _ for	19
good _ the	16
good _ tomorrow	17
good _ with	36
good _ your	41
good luck	53
good*	21
goodnight	21
goodnight _ well	21
got _ $	28
got _ money	-14
got _ safe	26
got home	26
grad*	28
gran*	37
great	68
gud	21
gute	123
gute _ $	123
half	-16
happy	93
happy _ $	46
happy _ day	39
happy _ hope	24
happy _ that	-22
happy _ you	59
happy birthday	24
happy for	52
hard	-47
have	69
have _ $	22
have _ answer	26
have _ great	19
have _ lovely	17
have _ you	30
have _ your	-19
have a	76
have no	-14
have to	21
have you	-16
he	28
hear	36
hear _ your	29
hear about	29
heard	16
heard _ dad	37
heard _ your	37
heard about	37
hello	-23
hello $	-16
her	-19
here _ $	17
hey	-23
hey $	-16
hey _ $	39
hey _ you	-17
hey stranger	-17
hi	-43
hi $	-18
hi hope	-16
hola	-39
home $	-21
home safe	26
hope	134
hope _ $	-16
hope _ a	59
hope _ are	23
hope _ doing	44
hope _ goes	28
hope _ good	-20
hope _ happy	-25
hope _ have	31
hope _ is	51
hope _ kind	33
hope _ on	-20
hope _ well	-16
hope _ went	21
hope _ worth	-22
hope _ you	-46
hope its	23
hope she	-25
hope that	-14
hope the	58
hope your	72
how	-50
how _ i	-15
how _ the	-17
how _ your	-14
how is	-29
how much	-15
how was	-15
how you	26
hugs	26
hugs $	26
hun	31
hun $	21
hunny	30
hunny $	30
hurt	14
hurt _ i	20
hurt you	15
i	-59
i _ $	-59
i _ about	17
i _ and	-20
i _ every	-18
i _ feel	-25
i _ got	28
i _ happy	52
i _ have	39
i _ how	22
i _ i	-17
i _ my	-19
i _ night	-15
i _ not	-14
i _ so	18
i _ the	-48
i _ to	-22
i _ you	74
i am	18
i apologize	-28
i cry	-15
i have	-21
i hope	37
i never	18
i saw	24
i will	-30
i wish	81
i would	-15
ich	14
ich _ $	-19
ich _ dich	-20
if	-36
il	-20
ill	85
in $	-29
in _ $	24
in the	40
in your	-20
inte*	41
is	-39
is _ $	-30
is _ i	21
is _ it	-24
is _ new	-14
is _ of	15
is _ to	20
is _ you	53
is the	-21
is worth	-22
it $	24
it easy	38
it was	-17
its	17
its _ one	23
its a	23
j	55
j _ que	43
j espere	43
je	-25
job	46
job $	57
just	-37
just _ $	-26
just wanted	19
keep	21
keep _ $	28
kids	-36
kids _ $	-28
kind	31
kind _ $	33
knew	41
know	-21
la	-24
la _ $	-14
late	-22
leave	-21
left	-20
les	-14
let	-22
liar	-18
liar $	-16
lies	-37
lies $	-32
life $	-25
life _ you	37
life is	39
like	-34
ll be	14
lo	22
lo _ $	27
loads	-14
lol	-27
los	-20
loss	21
lost	16
lots	30
lots _ and	22
lots of	30
love _ x	15
love me	15
love*	57
lovely	48
lovely _ $	17
lovely _ x	17
lovely day	18
luck	31
luck 4	29
luck _ exam	23
luck _ tomorrow	17
made	28
made _ $	30
man	29
man $	29
may	64
may _ you	33
me	-63
me $	-23
me when	22
me x	16
ment*	-30
merry	43
mess*	-17
message	-14
mir	-18
mir so	-15
miss	-31
miss you	-23
money	-20
money $	-14
morn*	-49
morning	-49
morning $	-49
moth*	17
mother	17
mother s	20
move	25
moved	-15
moved to	-15
much	-20
much _ i	-14
mum	22
mum _ $	14
mum is	15
my	-18
my _ was	32
need _ $	16
need _ reply	25
need to	22
needs	-23
new _ $	24
new job	29
new place	16
new toy	-17
new year	32
nice	-25
nice one	16
night $	-20
no _ $	-30
no _ reply	25
no _ to	27
no _ you	18
no need	32
no puedo	-18
no worries	31
not	-35
not _ $	-47
not _ about	25
not _ it	17
noth*	-24
nothing	-24
nothing _ $	-15
now	-47
now _ i	-16
of _ $	-18
of _ and	37
of _ day	-14
of _ finishing	26
of _ for	26
of _ today	14
of my	-17
of the	-23
of you	54
of yourself	30
oh	-22
oi	-21
okay	38
on	-22
on _ $	-39
on _ driving	17
on _ your	17
on passing	17
one $	24
only	-15
out	54
out _ $	68
over	-20
pain	-16
pain i	-14
pape*	-36
pas	15
passing	17
passing _ driving	17
passing _ test	17
passing your	17
pay	-15
pay the	-14
peace	84
peop*	36
people	36
perd*	-14
pers*	-14
phone	-17
plans	-18
plea*	-49
please	-49
please _ back	-16
please _ not	15
please _ the	-14
please do	15
poor	25
por	-51
por _ $	-31
pour	27
pour _ $	29
pren*	40
prends	42
prends _ de	42
prends _ toi	42
prends soin	42
prom*	-17
proud	38
proud _ for	26
proud _ you	39
proud of	39
puedo	-20
quan*	-22
que _ $	-31
que _ bien	43
quoi	-31
quoi _ $	-25
real*	34
really	35
reme*	-28
remember	-28
remember _ $	-16
reply	35
reply $	25
rest	76
rest _ $	29
rest well	22
revi*	-22
reviens	-22
room	-14
ruin*	-23
ruining	-21
ruining _ for	-21
ruining christmas	-21
s	70
s _ $	37
s _ to	26
sad	-16
safe	68
safe $	55
saw you	28
saw your	-17
schl*	-20
se	88
see	-38
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
si	-24
sign*	-14
sinto	-16
sleep _ $	-15
sleep _ and	15
sleep _ have	15
sleep tight	30
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
some	18
some*	-29
someone	-17
soon	53
soon $	47
sorry	-23
sorry 2	14
sorry _ about	27
sorry _ hear	25
sorry _ loss	21
sorry _ your	18
stay	34
still	-27
stra*	-26
stranger	-26
stranger $	-21
stre*	41
sua	-17
sua falta	-16
summ*	-19
summer	-19
summer $	-19
surg*	21
surgery	21
surgery _ $	19
sweet	61
sweet _ $	31
sweet dreams	58
t _ me	24
take	92
take _ $	48
take _ and	15
take _ easy	38
take care	71
take it	34
te	-52
te _ $	-31
te _ que	-19
test	17
test $	17
than*	19
thank	31
thank _ everything	14
thank _ for	31
thank _ the	17
thank you	31
thanks	19
thanks _ lovely	33
thanks _ the	20
thanks _ you	-25
that	-20
that _ $	-34
that _ what	41
that i	-14
that is	38
that s	29
the _ had	17
the _ in	-18
the _ job	29
the _ needs	-14
the _ of	-16
the _ s	14
the _ that	-15
the _ the	-14
the _ was	17
the _ we	16
the best	45
the dog	-16
the kids	-36
the money	-18
the new	43
the years	17
there	48
there $	31
there when	34
thin*	16
think	-16
thinking _ and	16
thinking _ you	37
thinking about	-20
thinking of	38
this	-37
this _ $	-25
tight	30
time	-23
to _ and	42
to _ mum	15
to _ the	-17
to _ you	-16
to _ your	66
to answer	21
to be	18
to get	-15
to hear	21
to reply	24
to see	-16
to the	-14
to you	43
today	33
today $	-15
today _ to	48
today is	27
toi	27
toi $	31
tomo*	25
tomorrow	25
toni*	-28
tonight	-28
tonight $	-21
too _ $	-33
tout	-15
toy	-17
trea*	35
trial	15
tu	71
tu _ $	106
tudo	-18
tues*	-15
tuesday	-15
tuesday _ $	-14
un	-17
un _ $	-17
una	-26
una _ $	-19
uns	-19
up	-50
up $	-16
up _ $	-15
us	-25
verm*	-19
vict*	-26
victim	-26
victim $	-26
voce _ $	24
voy	-21
voy a	-21
want	-16
want*	16
wanted	16
wanted to	19
was	15
was _ $	23
was a	31
was your	-14
watc*	-17
we	-19
wedd*	43
wedding	43
week*	15
weekend	16
weekend $	17
wegen	-20
wegen dir	-20
well	133
well $	33
well _ $	67
well _ on	17
well _ passing	17
well _ you	16
well and	15
well done	32
well soon	31
went	21
went well	21
were	-21
what	-53
what _ $	22
what a	-17
what is	-16
what you	-21
when _ was	34
when you	-20
where	-18
where _ you	-14
which	-15
which _ you	-15
while	-21
wie	-23
wie _ $	-23
wie _ es	-23
wie geht	-23
will	-63
will _ it	-16
will _ the	-15
will _ you	-15
wish	81
wish _ $	65
wish _ the	16
wish you	83
wish*	102
wishing	59
wishing _ a	39
wishing you	59
with	-32
with _ $	-19
with _ tomorrow	23
with your	-27
with*	-18
without	-18
worr*	33
worries	31
worry	29
worth	-22
worth it	-22
would	-23
wow	-15
x	20
x $	20
xx	21
xx $	21
year	17
years _ had	17
years of	-16
years we	17
you	-62
you _ $	-40
you _ about	15
you _ alone	-15
you _ answer	14
you _ any	25
you _ around	34
you _ baby	18
you _ be	24
you _ best	37
you _ better	37
you _ doing	44
you _ family	19
you _ finishing	26
you _ great	19
you _ happy	-34
you _ home	23
you _ in	-19
you _ it	57
you _ kids	-24
you _ lots	25
you _ mum	15
you _ never	21
you _ no	15
you _ of	18
you _ okay	45
you _ on	-19
you _ please	-18
you _ safe	26
you _ up	-15
you _ well	-20
you _ years	17
you _ you	18
you _ your	34
you a	48
you all	19
you and	47
you at	-31
you can	-22
you earned	40
you feel	-14
you for	41
you get	15
you got	30
you have	54
you in	-14
you loads	-14
you sleep	-14
you still	-17
you today	16
you well	39
you were	-19
your _ $	-54
your _ am	27
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
your _ victim	-26
your _ well	23
your _ your	-14
your dad	35
your driving	17
your exam	42
your lies	-23
your loss	21
your mum	26
your new	-57
your*	15
""",
    'draft.begging': """\
~	-394
!apology	-49
!attack	-93
!bargain	-52
!begging	164
!caring	-57
!guilt	-71
!logistics	-45
!probe	-51
.-	18
.i	-31
.i+you	39
.i+you-	21
.they	-30
.you	14
.you-	42
2 _ $	15
2 _ 2	23
4 _ $	15
4 tomorrow	16
?-	-25
?i+you	17
?i-	24
?you	-25
?you-	-21
^ _ $	-50
^ _ 4	13
^ _ a	-18
^ _ about	-12
^ _ amo	46
^ _ answer	18
^ _ anything	55
^ _ are	64
^ _ awake	-12
^ _ be	-21
^ _ begging	33
^ _ bist	-16
^ _ bored	-15
^ _ can	-19
^ _ come	35
^ _ culpa	-25
^ _ de	37
^ _ dead	-13
^ _ dich	114
^ _ dir	-15
^ _ do	41
^ _ du	-25
^ _ ever	-22
^ _ favor	43
^ _ for	-36
^ _ gave	-12
^ _ geht	21
^ _ give	35
^ _ hate	-24
^ _ here	-16
^ _ home	17
^ _ hope	-30
^ _ i	-39
^ _ if	14
^ _ in	-31
^ _ just	31
^ _ la	-19
^ _ leave	21
^ _ left	-13
^ _ life	19
^ _ like	26
^ _ loads	13
^ _ love	36
^ _ make	-27
^ _ manques	40
^ _ me	57
^ _ mir	21
^ _ miss	41
^ _ missed	12
^ _ much	-17
^ _ mum	-13
^ _ need	13
^ _ never	-27
^ _ not	65
^ _ of	42
^ _ over	31
^ _ para	38
^ _ passport	-12
^ _ pick	35
^ _ poor	-14
^ _ por	-23
^ _ puedo	69
^ _ que	-26
^ _ quoi	-16
^ _ rang	13
^ _ really	19
^ _ s	61
^ _ saw	-12
^ _ say	48
^ _ send	-12
^ _ so	-24
^ _ something	48
^ _ sorry	-18
^ _ start	-12
^ _ sua	45
^ _ t	53
^ _ take	-22
^ _ te	-31
^ _ the	-28
^ _ think	15
^ _ to	-14
^ _ tu	-31
^ _ unblock	14
^ _ us	41
^ _ voce	59
^ _ vuelve	54
^ _ wait	43
^ _ want	64
^ _ we	-24
^ _ what	16
^ _ when	-13
^ _ will	-12
^ _ wish	-18
^ _ would	61
^ _ you	33
^ after	-12
^ are	-27
^ bitte	78
^ call	-21
^ come	50
^ feliz	-18
^ give	25
^ happy	-14
^ hello	-17
^ hey	-25
^ hi	-35
^ hope	-22
^ how	-15
^ i	48
^ ich	14
^ if	-18
^ it	18
^ je	28
^ just	34
^ let	23
^ me	-31
^ miss	-23
^ missing	36
^ my	31
^ nice	-16
^ no	50
^ okay	-17
^ pick	32
^ please	18
^ por	17
^ running	-12
^ se	-13
^ si	-28
^ sinto	81
^ so	-38
^ sorry	-38
^ te	62
^ tell	24
^ thinking	51
^ tu	24
^ voce	-12
^ we	-21
^ what	-29
^ when	15
^ why	36
^ wish	56
^ wow	-13
^ x	65
^ xx	16
^ you	-74
^ your	-21
a _ $	-81
a _ for	39
a _ from	13
a _ you	46
a break	-13
a good	-15
a hug	13
able	-15
able to	-15
about	-50
about _ $	-24
about your	-13
addr*	-15
address	-15
after	-20
after _ i	-15
again	-26
again _ $	-23
again you	-18
all _ you	-13
all day	20
all i	13
all your	-13
allem	-18
alone	13
alone _ $	31
am _ here	47
am _ knees	24
am _ my	24
am _ you	31
am _ your	-18
am begging	50
am bored	-15
am different	-18
am going	25
am in	-16
am on	21
am sorry	-16
amo	71
an	-19
and	-72
and _ will	14
and _ you	-14
and your	12
anot*	15
another	15
answer $	-17
answer _ $	27
answer please	22
any	-15
anyo*	-14
anyone	-14
anyt*	56
anything	56
anything $	50
anything _ $	-14
anything to	20
are	13
are _ $	24
are _ coming	16
are _ everything	50
are _ i	12
are _ love	23
are _ of	15
are _ to	-14
are my	50
are the	14
are well	25
arms	50
arms _ $	47
arou*	-13
around	-13
around _ $	-12
arre*	-21
as	-20
as _ as	-13
at	-52
at _ $	-35
awake	-12
away	-20
away $	-19
babe	19
babe _ you	16
baby	73
baby $	34
baby _ $	17
baby _ miss	17
baby _ your	24
baby i	17
back	56
back $	39
back _ me	30
back _ the	-19
back _ you	25
back to	30
bad	18
be	-12
be _ again	18
be _ you	17
beber	-14
beber $	-14
beca*	-48
because	-48
because _ $	-29
because _ you	-33
because of	-34
been _ 2	19
been up	19
begg*	50
begging	50
begging _ $	17
begging you	42
beli*	-26
believe	-26
bem	-12
bem $	-12
bett*	-31
better	-20
birt*	-15
birthday	-15
birthday $	-12
bist	-19
bitte	114
bitte _ $	59
bored $	-13
bored _ the	13
bored with	13
brau*	46
brea*	14
break	-13
breathe	16
breathe _ $	16
breathe _ you	16
breathe without	16
bus	-20
but	-33
by	-49
by _ $	-25
by friday	-16
by the	-19
call	12
call $	12
call _ $	24
call _ when	-14
call _ you	-14
can	18
can _ $	-12
can _ a	-12
can _ all	-16
can _ be	31
can _ believe	-25
can _ get	-17
can _ i	-15
can _ me	-29
can _ my	14
can _ or	-19
can _ send	-13
can _ start	-13
can _ stop	17
can _ without	12
can _ you	28
can i	17
can just	-15
can not	54
can take	-12
can we	-19
can you	-13
care	-24
care*	-16
chan*	-26
chance $	-17
char*	-14
charger	-14
coll*	13
come	64
come _ $	36
come home	74
coming _ $	-17
conf*	-16
cont*	-12
could	-16
crazy	52
crazy _ $	57
cuan*	-36
cuando	-36
culpa	-25
d	-14
dass	-13
dass _ dich	-12
dass ich	-13
de _ $	23
de _ que	-15
de beber	-14
de toi	-13
dead	-13
dejes	25
dejes $	25
dele*	-12
depo*	-12
desc*	-14
desculpa	-14
dese*	-12
dich	87
dich _ $	59
dich _ habe	-27
did	-44
did not	-12
diff*	-22
different	-22
different $	-19
dir	-15
disg*	-15
disgust	-13
disgust _ $	-13
disgust me	-13
do _ $	-26
do _ do	33
do _ ever	-17
do _ get	21
do _ leave	46
do _ me	31
do _ this	33
do _ to	48
do _ us	37
do _ you	20
do anything	25
do this	34
do to	28
do you	-35
doing	-26
doing _ $	-15
du	-25
du _ $	-15
du _ so	17
du bist	-13
e	-12
eres	-13
es	-31
espe*	-13
eu	-33
ever _ me	-18
ever*	41
every	54
every _ $	51
every night	-15
every second	16
everything	54
everything $	82
everything _ $	-16
everything _ you	-26
everything i	-15
face	32
face _ $	-12
face again	-12
falta	81
fault	-17
favor	96
favor $	53
feel*	-13
feeling	-12
feliz	-18
fini*	-19
finish	-17
five minutes	16
for	-29
for _ you	-12
for you	47
forg*	-19
forgot	-12
frid*	-19
friday	-18
friday $	-18
frie*	-20
friends	-20
gave	-14
geht	18
geht es	-16
get	-31
get my	-16
give	29
give _ a	29
give _ another	16
give _ chance	-22
give us	27
glad	-16
glad you	-13
goes	-21
going	16
going _ $	25
good	-30
good _ $	-18
got	-17
gran*	-19
habe	-27
habe $	-27
had	-24
happ*	-34
happens	-16
happens _ me	-13
happens to	-13
happy	-30
has	-12
hate	-25
hate you	-24
have	-78
have _ up	19
have _ your	-12
have rang	13
have to	-13
hear	28
hear _ $	29
hear _ voice	35
hear your	34
heart	40
hello	-17
hello $	-12
here	36
here $	46
hey	-37
hey _ $	-16
hey _ miss	19
hey _ you	18
hi	-35
hold	28
hold you	28
holi*	18
holiday	18
home	43
home $	37
home _ you	-13
home now	-13
hope	-33
hope $	28
hope _ is	-12
hope _ well	19
hope you	-16
how	-42
how _ $	-14
how is	-16
hug	12
hug _ $	13
hug _ you	13
hug from	13
hurt	-14
hurt you	-13
i _ $	-29
i _ a	28
i _ anything	20
i _ at	-16
i _ baby	33
i _ back	39
i _ be	23
i _ begging	50
i _ believe	-25
i _ bored	-17
i _ can	17
i _ come	17
i _ different	-21
i _ do	12
i _ for	-31
i _ get	-17
i _ give	-20
i _ going	25
i _ have	-15
i _ i	-16
i _ in	37
i _ just	-17
i _ lose	15
i _ need	17
i _ never	-12
i _ nothing	15
i _ of	12
i _ on	21
i _ rang	13
i _ sleep	12
i _ so	21
i _ sorry	-20
i _ wait	44
i _ want	14
i _ will	18
i _ you	84
i _ your	41
i can	15
i come	-23
i did	-15
i gave	-14
i had	-18
i hate	-24
i hope	-31
i just	25
i love	60
i miss	61
i need	45
i never	-20
i see	18
i still	16
i think	20
i want	58
i was	21
i will	-73
i wish	-24
i would	61
ich	25
ich _ $	-12
ich _ dich	63
ich _ habe	-13
ich dich	-12
if	-65
if _ happens	-13
if _ to	-13
if i	-13
if something	-13
if you	-42
igno*	-13
ignore	-12
il	68
ill	-18
impo*	13
in $	-12
in _ arms	50
in the	-16
in your	47
is $	13
is _ it	15
is still	26
it	-27
it _ $	-16
it _ not	25
its	-15
j	-29
je	21
je _ $	-22
jeal*	-16
just	30
just _ $	18
just _ a	34
just _ away	-23
just _ me	16
just _ please	21
just _ to	22
just _ you	34
just answer	24
just give	32
just say	34
just want	22
just wanted	-12
keys	-12
kiss*	28
kisses	28
kisses $	28
knees	24
komm	50
komm _ $	50
komm zuruck	50
la	-21
late	-24
laugh	42
laugh _ $	42
leave $	-19
leave _ $	30
leave me	56
leave the	-16
left	-17
left _ $	-16
left _ i	13
left _ when	-12
left me	-27
let me	30
let us	-23
lies	-13
life	32
life $	-18
life _ you	14
life is	21
life without	20
lo	-17
loads	35
lol	-17
lol $	-14
long	-13
lose	18
lose you	21
lots	-15
lots of	-15
love	81
love _ $	22
love _ my	24
love me	23
love you	63
love*	-19
made	-13
make	-15
make me	-24
manq*	40
manques	40
manques _ $	40
me	66
me $	48
me _ $	101
me _ am	34
me _ chance	-26
me _ do	34
me _ hear	28
me _ i	-32
me _ minutes	16
me _ miss	17
me _ or	-12
me _ to	46
me _ you	-15
me a	34
me away	-14
me come	14
me dejes	25
me five	16
me i	58
me like	-21
me manques	40
me one	-18
me what	16
me when	-34
me you	13
meet	-14
meet me	-12
ment*	-19
minu*	12
mir	14
mir so	20
miss	100
miss _ $	25
miss _ baby	23
miss _ loads	27
miss _ much	18
miss _ so	18
miss me	-52
miss you	88
miss your	67
miss*	58
missed	12
missing	47
missing you	36
more	19
more _ $	18
much	34
much $	33
much _ you	-17
mum	-23
my	31
my _ can	21
my _ for	42
my _ i	13
my _ is	17
my _ not	15
my _ right	-12
my _ so	23
my charger	-12
my everything	50
my fault	-15
my knees	24
my life	47
nao	30
ne	59
nece*	20
need	28
need 2	17
need _ answer	-12
need _ back	-19
need _ from	13
need _ hug	13
need a	13
need my	-22
need to	-22
need you	61
need*	-13
needed	-13
needed _ $	-12
never	-52
never _ see	-12
never _ to	-16
new	-26
new _ $	-18
next _ me	14
next to	14
nice	-19
nich*	32
nicht	59
nichts	32
nichts _ $	32
night	13
night $	34
no	37
no _ $	17
no _ dejes	25
no _ to	-31
no me	22
no need	-26
no puedo	65
not	51
not _ $	26
not _ 2	17
not _ can	-21
not _ it	-17
not _ life	20
not _ me	17
not _ my	19
not _ please	21
not _ talk	-12
not _ this	56
not _ to	30
not _ tonight	30
not _ up	28
not _ without	13
not _ your	26
not answer	-14
not be	23
not believe	-26
not do	33
not ever	-17
not leave	46
not make	-25
not stop	17
not you	35
now $	24
now _ $	17
of _ all	14
of _ day	22
of _ every	15
of _ i	16
of _ life	12
of _ today	-12
of _ x	-12
of _ your	-13
of you	19
ok	-22
okay	-24
on	-39
on _ $	-23
on _ knees	24
on my	12
on you	-17
one chance	-13
one more	25
open	-15
or	-37
or i	-13
our	-13
out	-33
out _ $	-20
over $	18
over _ $	-24
over there	-24
pape*	-17
para	38
pare*	-15
parents	-14
pas	60
pass*	-26
passport	-12
passport is	-12
path*	-15
pathetic	-15
pathetic $	-14
peace	-24
perd*	-12
pick	17
pick _ $	24
pick _ up	26
pick up	33
pict*	-15
pictures	-13
place	-37
place $	-34
plea*	137
please	139
please $	72
please _ $	49
please _ back	34
please _ by	-16
please _ i	20
please _ me	30
please _ the	-28
please _ up	22
please answer	13
please call	13
please come	46
please just	20
please leave	-22
please please	27
please say	15
please unblock	14
poor	-14
por	21
por _ $	13
por _ me	43
por favor	96
post	-22
prob*	-12
prom*	-22
puedo	54
que	-51
que _ $	-17
que _ por	-15
quoi	-16
quoi _ $	-12
rang	13
real*	43
really	25
really _ 2	17
really need	17
reply	-15
resp*	19
rest	-19
revi*	69
reviens	69
right	27
right _ $	39
right _ you	-12
right about	-12
runn*	-12
running	-12
s	36
s _ $	-19
sad	15
saw	-18
say	84
say _ $	71
say you	34
se	-13
seco*	15
second	15
see _ $	21
see you	34
see your	-13
sehr	49
self*	-15
selfish	-15
send	-23
send me	-13
si	-31
sign	21
sing*	39
single	39
single _ $	39
sinto	81
sleep	-24
sleep _ of	-18
sleep _ you	-15
sleep because	-18
so	53
so _ $	31
so are	-18
so bad	22
so much	41
so sehr	49
some*	19
someone	-27
something	51
something $	12
something _ me	-13
something _ to	-13
something happens	-13
sorry	-67
sorry i	-17
speak	22
start	-30
start _ $	-29
still	45
still _ $	47
still _ me	15
still love	16
sua	69
sua falta	81
surp*	-12
sweet	-12
t	42
t _ me	58
take	-38
take _ break	-13
take a	-13
talk _ i	26
te	92
te _ $	29
te _ vuelve	54
te amo	71
tell _ to	26
tell _ what	16
tell _ you	15
tell*	21
ten	12
text	-14
than*	-15
thanks	-15
that	-37
that _ $	-18
that _ is	34
that _ still	41
that _ you	-12
the	-114
the _ $	-88
the _ 2	18
the _ i	-12
the _ in	-13
the _ my	15
the _ of	16
the _ please	-23
the _ the	-18
the _ want	17
them	-14
then	-34
ther*	-26
therapy	-18
there $	-35
there _ hope	28
there is	42
thin*	21
things	-18
think _ every	15
think of	18
thinking	38
thinking _ $	50
thinking _ all	14
thinking _ you	55
thinking of	51
this $	13
this to	31
thou*	-18
ti	67
ti $	74
time	12
time $	17
times	12
to _ $	-53
to _ again	-13
to _ am	17
to _ back	19
to _ love	15
to _ place	-28
to _ so	35
to _ to	35
to _ voice	35
to _ you	80
to answer	-15
to do	28
to get	22
to hear	32
to hold	27
to leave	-12
to me	47
to my	-13
to reply	-13
to say	-13
to work	-15
to you	-28
to your	-25
today	-26
today $	-13
toi	-14
toni*	19
tonight	19
too	19
too $	25
tran*	-16
trea*	-14
try _ $	13
tu	-24
tu _ $	-16
tu _ manques	40
tu me	40
tv	-12
una	-14
unbl*	14
unblock	14
unblock me	14
up $	-24
up 2	15
up _ $	20
up _ a	19
up _ please	42
up _ you	-12
up now	14
us	63
us $	21
us _ $	29
us another	22
verm*	14
voce	76
voce $	28
voce _ $	70
voice	34
voice $	29
volta	122
vuel*	50
vuelve	54
vuelve _ $	54
wait	51
walk	-12
want	76
want _ $	27
want _ back	34
want _ hold	27
want _ you	38
want to	22
want you	24
was	-33
was _ $	-13
was in	46
we	-35
we _ a	-13
week*	-23
weekend	-23
well	-13
were _ $	13
were here	28
what	-63
what _ $	-18
what _ do	28
what _ you	-15
what to	35
what you	-24
when _ coming	26
when _ you	13
when i	-22
where _ $	17
where are	14
who	-13
why	31
why _ not	36
why _ you	36
why will	36
will	-37
will not	26
wish	46
wish _ $	-21
wish _ here	28
wish _ were	28
with _ $	-18
with _ again	19
with you	15
with your	-13
with*	51
without	51
without _ $	30
without you	72
work	-48
work _ you	-15
would	35
would _ anything	23
would _ to	22
would do	22
wow	-13
write	24
write back	21
x	69
x $	69
xx	25
xx $	25
years	-14
you	-32
you $	79
you _ $	-30
you _ 2	-15
you _ a	-25
you _ about	-13
you _ back	21
you _ bad	22
you _ can	19
you _ come	14
you _ day	16
you _ do	-14
you _ everything	39
you _ have	-18
you _ here	27
you _ if	-17
you _ just	-17
you _ like	-18
you _ lots	-14
you _ love	35
you _ me	-31
you _ much	39
you _ my	34
you _ need	18
you _ never	-15
you _ night	39
you _ not	-24
you _ out	-19
you _ please	48
you _ second	16
you _ someone	-18
you _ this	-16
you _ to	18
you _ tonight	-19
you _ too	25
you _ up	-14
you _ well	18
you _ when	13
you _ x	36
you _ your	-32
you again	21
you are	32
you back	34
you call	24
you can	-22
you coming	16
you d	-14
you did	-14
you disgust	-13
you do	-17
you every	63
you have	-27
you like	25
you loads	35
you my	18
you need	-19
you please	16
you send	-13
you so	59
you still	14
you want	-13
you were	14
your	-25
your _ again	-17
your _ and	16
your _ is	-20
your _ your	51
your arms	47
your kisses	28
your place	-20
your voice	35
zuru*	44
zuruck	50
zuruck $	50
""",
    'draft.attack': """\
~	-223
!apology	-28
!attack	196
!bargain	-58
!begging	-98
!caring	-103
!guilt	-41
!logistics	-97
!probe	-125
.	-43
.i	-68
.i+you	-51
.i+you-	73
.you	18
.you-	77
10	-21
2	-36
4	-22
?	17
?i	-34
?i+you	-22
?you	-56
?you-	-59
^ _ 4	-20
^ _ a	35
^ _ about	-29
^ _ already	41
^ _ am	-50
^ _ and	75
^ _ around	-20
^ _ bem	-18
^ _ bist	54
^ _ bother	25
^ _ broke	-64
^ _ can	35
^ _ care	-39
^ _ could	-17
^ _ culpa	-28
^ _ cumpleanos	-19
^ _ day	-17
^ _ de	-29
^ _ dead	91
^ _ destroyed	24
^ _ dich	20
^ _ die	18
^ _ dir	-18
^ _ drink	-18
^ _ du	-57
^ _ e	32
^ _ es	76
^ _ ever	20
^ _ everything	31
^ _ fais	-18
^ _ feel	68
^ _ five	28
^ _ fun	35
^ _ geht	-27
^ _ good	-22
^ _ got	-28
^ _ happy	-21
^ _ has	-20
^ _ hate	74
^ _ here	-33
^ _ hun	-17
^ _ ignore	-23
^ _ is	-38
^ _ it	-22
^ _ kind	19
^ _ la	61
^ _ left	-17
^ _ lie	39
^ _ life	-20
^ _ looked	-28
^ _ lying	26
^ _ make	33
^ _ manques	-19
^ _ mature	23
^ _ mir	-18
^ _ moved	-19
^ _ my	-29
^ _ never	87
^ _ not	42
^ _ nothing	55
^ _ now	25
^ _ of	62
^ _ on	32
^ _ one	23
^ _ only	23
^ _ owe	-24
^ _ pathetic	32
^ _ por	-31
^ _ que	-41
^ _ quoi	-24
^ _ ruined	18
^ _ ruining	22
^ _ s	-23
^ _ saw	-24
^ _ see	33
^ _ she	28
^ _ show	-21
^ _ sleep	-17
^ _ so	67
^ _ something	-18
^ _ sorry	42
^ _ still	-25
^ _ stranger	-18
^ _ such	18
^ _ t	-18
^ _ te	60
^ _ the	-33
^ _ then	-18
^ _ this	-30
^ _ tonight	-18
^ _ tout	43
^ _ um	32
^ _ un	24
^ _ una	33
^ _ us	-17
^ _ voce	-17
^ _ we	-24
^ _ well	-19
^ _ were	76
^ _ what	21
^ _ you	-23
^ _ your	-36
^ best	36
^ bitte	-32
^ bon	-21
^ can	-29
^ congrats	-27
^ congratulations	35
^ did	-17
^ du	113
^ eres	64
^ everything	18
^ feliz	-34
^ fine	21
^ glad	71
^ go	83
^ good	-20
^ grow	98
^ heard	-19
^ hello	-18
^ hey	-54
^ hi	-26
^ hola	-19
^ hope	27
^ how	-33
^ ich	38
^ if	-25
^ it	31
^ je	20
^ just	-30
^ may	-22
^ me	27
^ merry	-31
^ miss	-22
^ must	41
^ nice	53
^ no	-22
^ nobody	19
^ oh	24
^ oi	-18
^ one	-23
^ please	-20
^ se	-17
^ si	-21
^ sinto	-27
^ so	28
^ sorry	-52
^ stay	28
^ take	-39
^ thanks	25
^ that	-23
^ the	-33
^ thinking	-22
^ tu	43
^ typical	39
^ voce	65
^ was	-18
^ wishing	-25
^ wow	32
^ you	94
^ your	29
a _ $	54
a _ day	-25
a _ new	-23
a _ of	29
a _ one	-20
a _ year	-23
a child	35
a coward	24
a great	-22
a joke	50
a la	37
a las	-30
a new	-18
about	-18
about _ $	19
about you	35
about your	-23
about yourself	29
act	30
after	-29
after _ $	-19
again	40
again _ $	24
again you	48
all	-24
all _ $	33
all your	38
allem	40
alles	47
alone	58
alone $	47
alone _ you	18
alre*	36
already	36
already $	43
alwa*	78
always	78
always _ $	47
am	-80
am _ $	-29
am sorry	-26
amo	-35
an	32
and	-18
and _ family	20
and _ will	18
and i	-30
and then	17
and your	21
anot*	36
another	36
answer	-17
answer $	-17
answer _ $	24
answer me	26
anyo*	62
anyone	62
anyone $	24
anyt*	-22
anything	-22
anyw*	37
anyway	37
anyway $	38
apol*	-17
apologize	-17
are	43
are $	48
are _ $	-37
are _ and	21
are _ everything	-36
are _ in	26
are _ like	30
are _ seeing	-22
are _ someone	-22
are _ the	27
are a	43
are my	-40
are such	18
are you	-62
arou*	-28
around	-28
around _ $	37
as	36
as _ $	60
at	-50
at _ $	-19
at you	24
baby	-22
back	-43
bad	-20
be	38
be _ $	25
beca*	-29
because	-29
because _ $	-19
because _ you	-17
because of	-21
bed	19
been	-41
been $	-19
beli*	38
believe	38
believe _ you	59
bem	-22
bem $	-22
bene*	-18
benefits	-18
best	22
bett*	-24
better	-17
better _ me	19
better soon	-19
birthday $	-36
bist	34
bist du	-27
bitte	-39
blam*	25
blamed	25
bon	-21
both*	24
bother	25
brau*	-41
broke	-64
broke me	-64
busy	18
busy _ $	18
but	25
by text	24
ca	-21
call	-24
call*	-21
camb*	-20
can	-47
can _ anyone	-24
can _ believe	53
can _ me	-18
can _ trust	-24
can _ you	-17
can you	-22
care	-52
care _ $	-32
chan*	-37
chance	-17
chea*	124
cheater	66
cheater $	66
child	35
child $	35
christmas _ the	-29
christmas for	22
cinco	-32
cinco $	-32
clas*	68
classy	68
classy $	68
com	26
come	-55
come _ $	-23
come back	-17
congrats	-27
congratulations	35
cons*	41
conscience	41
conscience $	41
cont*	-18
could	-21
cowa*	24
coward	24
coward _ by	24
cuan*	-25
cuando	-25
culpa	-28
cump*	-19
cumpleanos	-19
d	-21
da	-19
da _ $	-19
dame	-20
day $	-20
day _ $	44
de	-51
de _ $	-35
dead	87
desc*	-17
desculpa	-17
dese*	20
deserve	41
deserve _ $	42
deserved	-21
dest*	47
destroyed	24
dich $	54
dich _ $	-39
did	-64
did $	-21
did you	-22
dinn*	-27
dinner	-27
dir	-18
disg*	55
disgust	45
disgust _ $	45
disgust me	45
do	-44
do _ even	-18
do _ ever	34
do _ have	-21
do _ me	-18
do _ to	-18
do not	22
do you	-41
does _ $	19
does that	19
doing	-30
drea*	-18
dreams	-18
drink	-23
drop	74
drop _ $	75
du	41
du _ $	-40
du bist	61
e _ $	32
e um	32
egoi*	23
else	-24
end	48
end up	49
enjoy	62
eres	81
eres _ $	50
eres una	60
es	47
es _ $	36
es _ menteur	36
ever	33
ever _ me	22
ever*	26
every	-22
everyone	63
everyone $	47
everyone knows	22
everything	-17
everything $	-47
everything _ $	36
exam	-26
exam _ $	-17
exam tomorrow	-17
excuse $	21
face	52
face _ $	64
face again	64
fais	-18
fais quoi	-18
falta	-27
fath*	84
father	84
fault	31
fault $	42
feel	32
feel _ $	-20
feeling	-20
feelings	26
feliz	-34
feliz cumpleanos	-19
find	48
fini*	-17
five	42
five _ $	-19
five years	44
for	29
for _ next	86
for _ when	-19
for me	17
for the	-50
for you	-52
forg*	-25
frid*	-17
friday	-17
frie*	31
friends	31
friends _ $	-19
friends _ benefits	-18
friends with	-18
from	25
from _ $	36
fun	23
fun _ your	35
fun with	35
geht	-34
geht _ $	-17
geht es	-23
get	-27
get _ of	19
get _ you	-18
get out	23
get some	-19
give	-21
glad	65
glad you	-19
go	49
go to	94
good	-41
good _ $	-29
good _ your	-18
good luck	-20
got	-36
got _ $	-26
grad*	-22
great	-37
grow	98
grow up	98
guess	-18
gute	-29
gute _ $	-29
had $	40
had _ $	-18
had a	-20
happ*	-42
happened	-19
happy	-35
happy _ $	27
happy _ hope	-25
happy _ you	-19
hard	112
has	-39
has a	-19
hate	50
hate you	74
have	20
have _ $	72
have _ been	-20
have _ i	-21
have _ me	-35
have _ met	45
have _ with	35
have _ your	32
have a	-38
have fun	24
have no	37
have to	-31
have you	-21
hear	-22
hear your	-17
heard	-23
hello	-18
her	-24
here	-64
here _ $	-40
hey	-61
hey _ $	-29
hi	-26
hola	-19
home	-42
hope	24
hope _ a	-42
hope _ are	-36
hope _ feel	-18
hope _ have	-24
hope _ on	31
hope _ worth	35
hope _ you	81
hope she	51
hope you	-19
hope your	-37
how	-29
how _ $	-26
how _ life	-25
how _ you	41
how i	-17
how is	-37
hun	-24
hurt	-33
i	-66
i _ $	-33
i _ a	-28
i _ be	26
i _ believe	53
i _ i	-28
i _ in	-19
i _ it	-22
i _ met	45
i _ not	-24
i _ nothing	-18
i _ so	-18
i _ sorry	43
i _ that	85
i _ the	-17
i _ trust	-25
i _ up	-17
i _ want	32
i _ your	-40
i am	-71
i feel	59
i had	-19
i hate	74
i miss	-18
i see	31
i stayed	-21
i was	-17
i will	-20
i wish	-17
ich	-27
ich _ $	46
ich _ dich	22
if	-64
if you	-27
igno*	-25
ignore	-23
ignore me	-23
il	-24
impo*	17
in	-31
in the	21
is	-23
is _ $	24
is _ fault	38
is _ it	31
is _ joke	30
is _ you	-24
is _ your	42
is a	29
is all	43
is worth	35
is your	-18
it	-34
it $	-18
it _ $	-23
it _ all	45
it _ be	22
it _ your	35
it would	25
its	-22
je _ $	49
job	33
joke	49
joke $	19
just	-65
just _ me	-19
just saw	-19
kids	-17
kind _ does	19
kind _ person	19
kind of	19
kiss*	-18
kisses	-18
kisses $	-18
know	-18
knows	28
knows what	25
la	41
la _ $	103
las	-30
las _ $	-30
last	-17
late	-23
laugh	26
laugh _ $	26
leav*	21
leave	-26
leaving	21
left	-37
les	-22
let	-29
liar	108
liar $	99
lie	46
lies	65
lies $	50
life	78
life $	76
life _ $	25
life _ you	-18
life you	30
like _ $	51
like _ new	-22
like _ on	17
like you	-24
list*	-33
livi*	19
living	19
ll	-19
lo	-18
lol _ will	-17
long	-23
look*	-28
looked	-28
lost	-19
love	-43
love _ $	-18
luck 4	-18
luck _ exam	-17
luck with	26
lying	30
lying to	26
made	-32
made me	-27
make	24
make _ sick	40
make me	35
manq*	-19
manques	-19
manques _ $	-19
matu*	23
mature	23
mature _ $	23
mature _ you	23
mature of	23
may	-25
me	-22
me _ answer	-19
me _ can	-19
me _ did	-20
me _ i	-35
me _ not	-20
me _ you	32
me again	21
me an	-22
me i	-27
me manques	-19
me sick	40
means	25
ment*	53
menteur	36
menteur $	36
merry	-31
mess	97
met	48
met anyone	30
minha	26
minha _ $	26
mir	-23
mir so	-17
miss	-44
miss _ $	-27
miss your	-19
miss*	-23
missing	-22
moved	-19
moved to	-19
much _ i	38
much _ you	-35
mum	-27
must	41
must be	41
my	-26
my _ again	18
my _ right	26
my _ you	17
my everything	-36
my life	49
nece*	-33
need	-42
needs	-17
never	47
never _ anyone	57
never _ see	20
never have	-20
never met	30
new _ a	30
new _ is	26
new _ you	-18
new toy	20
new year	-43
next	73
nice	53
nice _ $	-60
nice one	20
nice to	39
nicht	-17
night	-42
no	-30
no _ $	27
not	-31
not _ how	39
not _ me	20
not _ now	-20
not _ talk	28
not _ you	-37
not answer	27
not believe	38
not bother	25
not deserve	28
not ever	40
not trust	-24
noth*	28
nothing	28
nothing $	21
nothing _ $	39
nothing _ you	-43
now	-22
now $	-31
of	32
of _ $	32
of _ does	19
of _ life	30
of _ that	19
of _ today	-18
of _ your	32
of my	40
of person	19
of the	72
of you	-76
of yourself	-21
oh	24
oi	-18
ok	-48
ok _ $	-22
ok _ you	-18
okay	-19
on	44
on _ $	29
on _ new	21
on the	-19
on you	60
on your	27
one $	32
one _ then	-17
one _ to	27
one _ you	-20
only	58
only _ $	39
only _ yourself	29
or	-18
out _ $	-39
out _ my	23
owe	-25
owe _ an	-23
owe me	-24
pape*	-22
pass*	-24
path*	61
pathetic	61
pathetic $	34
peace	-17
perd*	-18
pers*	69
person	38
person _ that	19
person does	19
pict*	22
pictures	27
place	-29
place $	-28
play*	49
plea*	-52
please	-52
please $	-21
por	-59
por _ $	-35
post	23
pour	-25
pour _ $	-22
prom*	-29
proud	-39
proud _ you	-33
proud of	-33
quan*	-27
que	-67
que _ $	-38
quoi	-24
reco*	-31
reme*	-24
remember	-24
rest	-21
reun*	-18
revi*	-23
reviens	-23
right _ $	27
right _ you	26
right about	25
ruin*	40
ruined	18
ruined _ life	18
ruined my	18
ruining	22
ruining _ for	22
ruining christmas	22
s	-47
sad	65
safe	-27
safe $	-23
said	-20
saw	-30
saw your	-19
say	-24
se	-17
see	18
see _ $	-28
see _ again	-21
see you	32
see your	32
seei*	-22
seeing	-22
seeing _ $	-22
seeing someone	-22
sehr	-26
self*	34
selfish	34
selfish _ $	27
shame	25
shame _ $	25
shame _ you	25
shame on	25
she	36
she _ it	35
she _ worth	35
she is	35
shou*	-22
should	-20
show	-23
show you	-19
si	-29
sick	51
sing*	-17
single	-17
single _ $	-17
sinto	-27
sleep	-34
so	46
so $	-18
so _ $	18
so _ can	28
so _ for	37
so _ have	26
so _ i	33
so _ is	23
so _ your	-18
so bad	-19
so mature	23
so much	30
so sehr	-26
soir	-17
soir $	-17
some	-19
someone	40
someone $	-23
something	-22
soon	-24
sorry	-24
sorry _ i	-18
sorry for	35
start	-18
stay	24
stay*	-21
stayed	-21
still	-27
stra*	-18
stranger	-18
sua	-31
sua falta	-27
such	18
such _ i	18
surp*	37
surprise	40
ta	-20
take	-55
take care	-41
talk _ me	23
talk to	23
te _ $	100
te _ que	-22
te amo	-35
terr*	18
terrible	21
text	29
text $	23
than	24
thanks _ you	38
thanks for	34
that _ $	-37
that _ are	35
that you	32
the	-119
the _ $	-19
the _ of	-18
then _ $	19
there	-43
there $	-26
thin*	-49
think _ $	18
think _ yourself	23
thinking	-38
thinking _ you	-32
thinking of	-30
this	-80
this $	-45
this _ $	-21
thou*	-28
thought	-18
to	-42
to _ again	41
to _ and	-39
to _ no	39
to _ your	-22
to hear	-19
to my	22
to see	27
to that	-29
to you	-58
today	-41
today $	-31
toge*	-19
together	-19
tomo*	-39
tomorrow	-39
tomorrow $	-31
toni*	-34
tonight	-34
tonight $	-30
tota*	-23
totally	-23
totally _ it	-23
tout	34
toy	20
tran*	-46
trash	31
trash $	28
trea*	54
treated	68
trust	-25
trust _ $	-24
trust anyone	-24
tu _ $	-36
tu _ manques	-19
tu _ quoi	-18
tu es	43
tu fais	-18
tu me	-19
two	23
typi*	39
typical	39
um	22
um _ $	22
un	57
un _ $	57
un menteur	36
una	50
una _ $	60
uns	-19
up $	-23
up _ $	46
us	-35
verm*	-28
vict*	42
victim	42
victim $	42
vida	79
vida $	79
voce	29
voce $	-19
voce _ um	32
voce e	32
voy	-23
voy a	-23
vuel*	-19
want	-20
want _ see	23
want _ you	-20
was	-55
was _ $	-24
wast*	44
watc*	-24
watching	-20
watching _ $	-20
we	-22
we _ $	25
we had	37
week*	-24
weekend	-19
weekend $	-18
weeks	19
well	-79
well $	-25
well _ $	-32
were	55
were _ $	-18
were _ about	27
were right	25
what _ of	36
what _ person	28
what _ with	-19
what a	113
what happened	-19
what is	-40
what kind	19
when	-54
when _ sick	-19
when you	-22
where	-21
while	-19
who	-32
why	-20
will	-29
will _ alone	22
will _ be	41
will _ it	18
will _ what	-21
will _ you	-21
will not	-30
wish	-21
wish you	-20
wish*	-34
wishing	-30
wishing _ a	-28
wishing you	-30
with	26
with benefits	-18
with you	-22
with your	59
without you	-24
work	-27
worth	35
worth it	35
would _ be	24
wow	32
wow _ mature	23
wow _ of	23
wow so	23
x	-48
x $	-48
year	45
year $	61
years	57
years _ $	34
years _ you	53
years of	24
yest*	-23
yesterday	-23
yesterday $	-18
you	48
you $	51
you _ alone	74
you _ and	21
you _ bad	-19
you _ be	-22
you _ deserve	32
you _ family	20
you _ from	45
you _ great	-27
you _ have	-34
you _ home	-20
you _ i	-33
you _ in	32
you _ it	-30
you _ life	23
you _ like	78
you _ much	-21
you _ my	-34
you _ never	21
you _ no	22
you _ not	-22
you _ of	-22
you _ on	26
you _ pictures	27
you _ selfish	23
you _ sick	53
you _ someone	36
you _ such	18
you _ terrible	24
you _ that	-23
you _ the	-29
you _ then	22
you _ this	-35
you _ tonight	-24
you _ up	38
you _ we	40
you _ you	-34
you _ your	43
you a	-29
you are	108
you been	-19
you broke	-64
you d	-21
you did	-24
you disgust	45
you even	32
you feel	-18
you for	-20
you got	-27
you have	53
you left	-29
you looked	-28
you made	-30
you make	40
you nothing	21
you only	22
you owe	-23
you ruined	18
you seeing	-22
you selfish	27
you so	-31
you still	-29
you today	-19
you up	-95
you were	27
you you	25
your	22
your _ $	30
your _ again	29
your _ at	38
your _ of	-23
your _ the	-22
your _ tomorrow	-25
your _ toy	20
your _ victim	42
your exam	-25
your fault	38
your friends	28
your kisses	-18
your lies	31
your mum	-18
your new	79
your*	40
yourself	42
yourself $	44
zuru*	-22
""",
    'draft.guilt': """\
~	-455
!apology	-71
!attack	-33
!bargain	-41
!begging	-73
!caring	-29
!guilt	148
!logistics	-28
!probe	-60
.	-29
.-	-87
.i	-20
.i+you	159
.i+you-	23
.i-	-48
.you	-24
.you+they	24
.you-	-71
10 _ to	20
2	-38
2 _ $	-20
2 _ you	-17
2 b	17
?	-49
?-	-17
?i	20
?i+you	34
?you	-22
?you-	-19
^ _ $	-31
^ _ 10	19
^ _ 4	-14
^ _ a	-45
^ _ all	39
^ _ am	-63
^ _ and	-27
^ _ apologize	-19
^ _ are	-42
^ _ asks	33
^ _ been	29
^ _ bist	49
^ _ broke	78
^ _ c	29
^ _ car	-21
^ _ chance	34
^ _ culpa	49
^ _ d	25
^ _ day	22
^ _ de	62
^ _ dead	-19
^ _ dich	-41
^ _ dir	39
^ _ do	15
^ _ doctor	22
^ _ dog	29
^ _ du	22
^ _ even	16
^ _ favor	-20
^ _ gave	19
^ _ geht	29
^ _ give	-17
^ _ go	20
^ _ guess	47
^ _ had	-14
^ _ happens	20
^ _ happy	-14
^ _ has	20
^ _ hate	-14
^ _ have	21
^ _ how	-21
^ _ i	21
^ _ ich	-20
^ _ if	-18
^ _ ignore	71
^ _ is	-33
^ _ kann	23
^ _ know	23
^ _ leave	-19
^ _ life	-16
^ _ lost	20
^ _ love	-24
^ _ loved	17
^ _ meet	-18
^ _ mir	-14
^ _ mum	19
^ _ my	-16
^ _ needs	-26
^ _ never	-41
^ _ no	22
^ _ not	29
^ _ nothing	-22
^ _ on	-16
^ _ or	62
^ _ owe	18
^ _ por	-25
^ _ pour	-18
^ _ promised	47
^ _ puedo	-27
^ _ que	-26
^ _ really	37
^ _ ruining	35
^ _ says	80
^ _ see	-14
^ _ she	-15
^ _ siento	-14
^ _ so	-15
^ _ something	18
^ _ sorry	-34
^ _ still	-23
^ _ stop	-15
^ _ sua	72
^ _ take	-16
^ _ te	-18
^ _ that	-17
^ _ the	17
^ _ this	30
^ _ tout	14
^ _ tu	33
^ _ up	33
^ _ was	30
^ _ were	-29
^ _ what	25
^ _ when	-19
^ _ where	23
^ _ will	-50
^ _ would	-23
^ _ you	-22
^ after	35
^ answer	15
^ bitte	-17
^ can	-29
^ did	-16
^ do	26
^ du	-21
^ fine	47
^ give	-16
^ glad	-29
^ go	34
^ got	-19
^ hey	-24
^ hi	-31
^ hope	-17
^ i	-66
^ ich	-50
^ if	34
^ is	29
^ it	15
^ je	-16
^ just	-29
^ let	-23
^ lo	-14
^ look	38
^ me	66
^ my	43
^ nice	-24
^ no	-16
^ nobody	25
^ one	23
^ pardon	-19
^ pick	21
^ please	-44
^ por	110
^ si	38
^ so	-20
^ sorry	-43
^ te	-29
^ thanks	30
^ that	-24
^ was	35
^ wegen	62
^ what	-41
^ why	-16
^ wish	-18
^ you	60
^ your	23
a _ $	37
a _ de	25
a _ toi	25
a _ you	-20
a because	25
about	-61
about _ $	-35
about me	-19
after	53
after _ $	16
after _ did	33
after _ i	31
after _ you	16
after all	17
after what	16
again	-32
again $	-14
ai	16
ai fait	16
all	43
all _ and	18
all _ did	17
all i	14
all my	-14
all your	-18
allem	58
alone	43
alone $	-30
alone _ i	15
alone _ you	39
alwa*	-18
always	-18
am	68
am _ $	86
am _ for	-24
am _ here	23
am _ i	-14
am _ you	-53
am _ your	22
am begging	-19
am gone	14
am happy	-21
am sorry	-45
amo	-16
and _ $	-26
and _ is	19
and _ not	14
and _ the	24
and _ you	-17
and i	-22
and it	23
and then	-20
and this	15
and you	53
and your	-14
answ*	52
answer	57
answer _ $	-17
answer _ i	20
answer _ will	34
answer me	-16
anyone $	17
anything _ $	16
anything to	20
apart	34
apol*	-20
apologize	-19
apologize for	-17
are _ i	28
are _ me	-20
are _ now	20
are _ to	-24
are doing	-14
are happy	35
are the	16
are you	-25
arre*	35
asks	33
at _ $	-27
at _ door	37
at _ now	19
at _ what	21
at me	14
at night	21
at the	14
at you	-14
away	39
away $	40
back $	-20
back _ will	-17
back _ you	36
back i	-17
back or	20
be _ i	14
be _ late	16
be _ when	14
be sorry	14
beca*	116
because	116
because _ $	56
because _ could	22
because _ not	22
because _ this	14
because _ toi	25
because _ you	51
because de	25
because of	69
because you	22
been	16
been _ you	28
begg*	-19
begging	-19
begging you	-14
being	-17
believe _ you	-24
best	-14
bett*	-37
better	-36
better _ $	-25
better _ me	-18
birt*	17
birthday	17
birthday $	25
bist	46
bist du	61
bitte	-18
blam*	-18
blamed	-18
boss	39
boss $	39
brau*	-18
broke	78
broke me	78
but	-28
c	22
ca	31
call _ back	24
call _ i	21
call _ or	20
call _ when	-20
call _ you	-20
call*	15
calling	22
can	-35
can _ anyone	39
can _ at	15
can _ sleep	21
can _ trust	39
can _ without	-17
can i	-20
can just	25
can not	31
can you	-16
car	-23
care	30
care _ i	19
ce	14
ce _ ai	16
ce _ j	16
ce que	16
chance	14
chance $	-14
changed	-16
chea*	-33
cheats	-14
cheats _ you	-14
cheats on	-14
chri*	44
christmas	44
christmas _ the	75
christmas for	35
come _ $	18
come _ you	29
come over	37
comes	23
cont*	62
contestas	65
contestas _ a	65
could	14
could not	22
cry	32
cry _ night	27
cry every	27
cryi*	79
crying	79
cuan*	50
cuando	50
culpa	49
d	54
d _ leave	20
d never	20
dass	-27
dass _ dich	-26
dass ich	-27
day	-16
day $	-18
day _ $	-23
day _ will	28
day you	28
de	22
de _ $	-44
de _ que	56
de toi	20
dead	-20
dead _ $	-19
dejes	-23
dejes $	-23
dele*	-14
dese*	-16
deserve	-15
deserve _ $	-26
dich $	-19
dich _ $	23
dich _ habe	44
did	34
did $	45
did _ to	15
did for	17
did not	-30
did to	22
did you	-20
dinn*	-25
dinner	-25
dir	39
disg*	-24
disgust	-24
disgust _ $	-24
disgust me	-24
do	22
do _ $	-14
do _ answer	32
do _ call	16
do _ care	22
do _ even	30
do _ i	28
do _ know	16
do _ leave	-23
do _ make	40
do _ me	41
do _ to	-30
do not	32
doct*	17
doctor	17
doctor _ is	22
does	32
dog	22
doing	-22
door	37
drive	21
du _ ich	40
du bist	-15
else	52
es _ $	-25
espe*	-14
eu	81
even	67
even _ what	16
even _ you	16
ever _ me	20
ever*	42
every	43
every _ $	-14
every night	70
everyone $	-19
everything _ you	36
everything for	23
fait _ $	28
fami*	40
family	43
family $	45
fault	19
fault $	-17
favor	-27
feel	54
feel _ $	53
feels	40
find	-18
fine	45
fini*	-23
finish	-21
finish _ i	-15
five _ $	17
for _ $	-24
for _ at	15
for _ i	-19
for _ the	28
for _ this	15
for _ when	19
for _ you	19
for being	-14
for the	26
for you	54
forg*	-21
frid*	-14
frie*	-16
friends	-16
from _ $	-19
fun	37
fun $	43
gave _ everything	23
gave _ for	23
gave up	23
geht _ $	-26
get $	15
get _ $	-19
get _ you	27
give	-42
give me	-25
glad	-33
go	29
go to	17
gone	14
gone $	14
good $	30
got	-27
got the	-14
great	-18
guess	39
guess i	49
habe	43
habe $	43
had $	-16
had _ $	43
had a	31
happ*	25
happens	48
happens $	18
happens _ me	30
happens to	30
happy	19
happy _ $	-19
happy _ that	15
happy _ you	-27
happy for	-21
hate	-15
have	-15
have _ $	-23
have _ since	42
have a	-19
have been	41
have fun	37
have not	19
have to	-18
heart $	26
here	17
here $	-26
here _ my	29
here _ you	44
hey	-25
hi	-31
hi _ you	-15
hice	20
him	25
him $	28
home	-33
hope	30
hope _ a	-19
hope _ feel	56
hope _ good	28
hope _ happy	35
hope _ is	-15
hope _ on	-15
hope she	-16
hope that	44
hope you	48
hosp*	22
hospital	22
how _ i	20
how _ pain	22
how _ sleep	21
how can	21
how much	20
hurt you	-16
i	66
i _ $	-41
i _ all	26
i _ and	-18
i _ anything	20
i _ are	24
i _ be	-23
i _ been	50
i _ begging	-19
i _ crying	32
i _ every	32
i _ everyone	21
i _ everything	23
i _ feel	60
i _ for	32
i _ happy	-21
i _ have	-25
i _ how	-21
i _ in	32
i _ it	-30
i _ just	47
i _ let	-16
i _ night	25
i _ nothing	32
i _ over	21
i _ sick	15
i _ sorry	-53
i _ stop	-25
i _ there	-15
i _ trust	39
i _ up	21
i _ you	-39
i apologize	-17
i can	29
i cry	25
i do	-21
i get	38
i guess	49
i have	30
i hope	38
i love	-19
i miss	-18
i promise	-16
i really	38
i regret	-23
i see	-21
i stayed	37
i think	-16
i was	-26
i would	-21
ich	40
ich _ dich	30
ich _ habe	-27
ich dich	-26
if	30
if _ a	36
if _ come	-30
if _ happens	30
if _ keep	19
if _ me	-21
if _ take	-18
if _ to	46
if _ up	15
if something	30
if you	20
igno*	83
ignore	66
ignore _ see	31
ignore me	71
ill	-23
in $	20
in _ $	-33
in _ will	16
in your	-21
is _ fault	31
is _ get	15
is _ i	26
is _ the	42
is _ your	-17
is your	43
it $	-42
it _ fault	37
it _ too	42
it _ your	30
it is	83
it was	-16
j	-20
j _ fait	16
j ai	16
je	32
je _ $	20
je _ mal	40
je vais	36
just	21
just _ away	50
just _ me	26
kann	23
kann ich	23
keep	39
keep _ $	40
kids	50
kids _ $	38
kids _ you	16
kids are	44
know	41
know _ that	34
know what	15
know*	23
knowing	23
last	18
last night	-15
late	17
late $	39
left	57
left _ $	40
left _ when	16
left me	45
left your	-17
let	-34
life	-38
life is	-15
like	32
like _ did	15
like _ on	-18
live with	16
lo	15
lo _ hice	20
lo _ por	20
lo que	20
lol	-19
look	46
look _ now	20
look _ you	23
look at	20
look what	23
lost	27
love	-56
love _ $	-33
love you	-20
loved	17
made	45
made me	45
make	16
make _ $	20
make _ sick	-45
mal	36
mal $	28
me	64
me $	38
me _ $	-62
me _ answer	36
me _ did	34
me _ i	53
me _ on	20
me _ or	17
me _ to	-27
me _ what	15
me _ you	-48
me an	29
me away	32
me come	42
me dejes	-23
me i	-28
me like	66
me once	-17
me see	17
me sick	-45
me what	-15
mean _ to	18
mean _ you	19
meet	-27
meet _ once	-17
meet me	-20
mess	-21
mir	22
mir so	32
miss	-32
miss _ $	-15
more	-20
much _ am	22
much _ i	21
much pain	22
mum	26
my	-30
my _ $	-22
my _ you	55
my job	20
my life	-29
my mum	20
nao	71
ne	15
nece*	68
need	-36
need to	-18
needs	-26
never _ $	25
never _ anyone	-21
never _ to	21
never leave	30
new	-40
nice	-28
night	45
night $	-15
night _ i	19
night _ what	32
night _ you	56
no	45
no _ dejes	-23
no _ to	-17
no me	-17
no puedo	50
nobo*	39
nobody	39
not _ anyone	26
not _ can	31
not _ care	16
not _ if	20
not _ to	-30
not _ will	20
not _ without	-19
not answer	19
not be	24
not call	16
not deserve	-20
not even	23
not i	16
not leave	-23
not make	41
not trust	39
not you	-19
nothing $	15
nothing to	25
now $	35
now _ am	27
now _ i	25
now _ you	-37
now that	19
of _ $	15
of my	-16
of you	30
ok	-19
okay	-21
on	-25
on _ now	15
on me	-21
on my	23
once	-25
once _ i	-15
one	-16
one $	-26
one _ will	28
one _ you	26
one day	28
only	-21
only _ $	-18
or	69
or _ $	-24
or _ am	19
or _ will	55
or i	90
out	-18
over	51
over $	15
over _ $	38
over there	38
owe _ an	28
pain	39
pain $	18
pain _ am	22
pain _ in	22
pain i	21
pard*	-19
pardon	-19
parents	15
party	31
party _ $	34
path*	-16
pathetic	-16
pers*	-19
person	-17
phone	-18
pick _ i	19
pick _ or	18
pict*	23
pictures	24
pictures $	37
place	-17
place $	-15
play*	-21
plea*	-67
please	-61
please _ i	-16
please _ me	-19
por	113
por _ $	20
por _ me	-20
por _ no	42
por favor	-27
post _ $	35
post _ pictures	37
pour _ $	26
prom*	23
promise	-16
promise i	-16
promised	47
promised _ d	20
promised _ never	30
promised you	30
prove	-15
puedo	30
que	27
que _ $	-22
que _ ai	16
que _ fait	16
que _ por	56
que hice	29
que j	16
real*	18
really	18
really _ to	40
reme*	20
remember	20
reply	55
reply _ i	60
revi*	-27
reviens	-27
right	-17
right _ $	-15
ruin*	27
ruining	35
ruining _ for	35
ruining christmas	35
s	-17
saw	-15
say	-24
says	80
schl*	62
see _ happens	18
see what	18
see you	-23
send	-21
she	-18
shou*	-25
should	-24
si	70
si _ contestas	65
si no	65
sick _ $	41
sign	-20
since	41
since you	41
sing*	-22
single	-22
single _ $	-22
sleep	37
sleep _ night	21
sleep at	21
so	-35
so _ $	22
so _ you	-23
so much	-15
some*	16
something	22
something _ me	30
something _ to	30
something happens	30
song	-15
sorry	-86
sorry $	-29
sorry _ not	-16
sorry i	-26
stat*	-16
stay*	37
stayed	37
still	-41
still _ me	-21
stop	-26
stre*	22
stup*	17
stupid	17
sua	67
t	-15
ta	25
take	-35
take _ back	-16
take me	-16
talk	-28
talk _ me	-17
talk to	-19
te	63
te _ $	42
te amo	-16
tell _ $	31
tell me	-35
tell your	36
text	-31
than	-22
than*	57
thanks	57
thanks _ $	40
thanks _ you	27
thanks for	23
thanks to	47
that _ $	24
that _ am	21
that _ to	37
that feels	41
that is	-28
the	-23
the _ $	-37
the _ and	16
the _ are	46
the _ can	30
the _ for	27
the _ is	-16
the _ it	24
the _ needs	-24
the _ says	22
the _ that	27
the car	-23
the doctor	19
the dog	24
the door	29
the kids	54
the pain	17
then	-26
then _ $	-17
ther*	48
there	17
there $	29
there when	-17
think	-22
this	70
this $	25
this _ i	45
this _ is	23
this _ me	15
this _ what	15
this _ you	16
through $	22
throw	22
throw _ $	22
throw _ away	22
ti	25
ti $	28
time	-20
to _ $	44
to _ and	-15
to _ with	22
to _ you	-42
to _ your	-29
to do	-15
to reply	31
to that	23
to you	83
to your	21
today	-22
today $	-16
todo	20
todo _ hice	29
todo _ que	20
todo lo	20
toi	51
toi $	34
tomo*	-16
tomorrow	-16
too	19
too $	-20
too _ $	40
too late	42
tout	45
tout _ j	16
tout _ que	16
tout ce	16
trea*	-50
treated	-44
trust	39
trust _ $	39
trust anyone	39
tudo	21
two	16
up _ $	-30
up _ for	23
up _ i	17
up _ will	20
up _ you	38
up everything	23
up or	18
us	-28
vais	36
vais mal	40
vas	52
voce $	16
wait*	24
walk	17
wan	-28
want	-36
was	33
was _ you	-18
we	-56
we _ $	-26
we had	-20
wedd*	23
wedding	23
week*	-23
weekend	-22
weekend $	-16
wegen	62
wegen dir	62
well	-19
well $	-16
were	15
were _ $	27
were _ i	16
what	42
what _ did	38
what _ for	31
what _ get	45
what _ me	32
what _ you	-28
what happens	18
what i	53
what you	71
when	34
when _ get	-17
when _ i	-17
when _ is	19
when _ need	19
when _ sick	34
when _ you	18
when can	-17
when i	41
while	54
why	27
why _ left	33
why _ not	-16
why _ you	-16
why you	33
will	16
will _ $	41
will _ a	21
will _ all	-21
will _ everyone	21
will _ it	-17
will _ late	16
will _ our	22
will _ this	25
will _ up	-15
will _ when	39
will _ you	-47
will _ your	25
will be	27
will not	-29
will stop	-22
wish	-30
wish you	-20
with	19
with _ $	-15
with _ i	20
with*	-22
without	-22
without _ $	-32
without you	-37
would _ me	16
x	-17
x $	-17
you	33
you $	31
you _ about	-27
you _ alone	-27
you _ an	19
you _ answer	20
you _ at	17
you _ b	17
you _ be	38
you _ call	20
you _ come	33
you _ d	20
you _ deserve	-26
you _ do	26
you _ even	17
you _ everything	-24
you _ from	-24
you _ good	-16
you _ happy	30
you _ have	-19
you _ heart	26
you _ here	-18
you _ him	28
you _ i	-57
you _ if	-19
you _ just	22
you _ know	34
you _ leave	30
you _ like	-22
you _ love	-22
you _ me	48
you _ my	-17
you _ not	46
you _ now	20
you _ okay	-15
you _ pictures	21
you _ sick	-15
you _ that	59
you _ then	-24
you _ this	25
you _ too	-20
you _ we	-18
you _ what	38
you _ with	20
you _ would	16
you _ you	56
you _ your	-28
you and	-17
you are	-36
you broke	78
you come	-30
you could	21
you d	54
you did	51
you disgust	-24
you every	-29
you feel	53
you get	-23
you go	16
you had	36
you just	32
you know	32
you left	76
you like	-18
you made	52
you make	-45
you never	-16
you owe	18
you post	35
you promised	47
you sleep	36
you so	-17
you still	-33
you take	-18
you wan	-28
you were	22
you when	23
you will	65
you would	35
you you	-15
your	-35
your _ $	-15
your _ the	33
your boss	39
your fault	31
yourself $	-18
zuru*	-29
""",
    'draft.bargain': """\
~	-388
!apology	-37
!attack	-36
!bargain	129
!begging	-41
!caring	-47
!guilt	-65
!logistics	-68
!probe	-56
.	88
.-	-98
.i	59
.i+they	-13
.i+you	36
.i+you+they	-12
.i+you-	-18
.they	-9
.you	-39
.you-	-57
14th	-11
14th $	-11
2	-15
4	-11
6	-17
6 $	-12
7	-13
?-	-21
?i	33
?you	-24
?you-	-14
^ _ $	-53
^ _ a	-10
^ _ about	34
^ _ am	-23
^ _ amo	-9
^ _ are	-18
^ _ as	-21
^ _ back	15
^ _ bist	-30
^ _ bring	-12
^ _ can	31
^ _ care	-9
^ _ changed	10
^ _ changer	18
^ _ could	27
^ _ culpa	-10
^ _ d	-9
^ _ day	-9
^ _ de	-32
^ _ destroyed	-9
^ _ dich	-21
^ _ dinner	35
^ _ dir	-12
^ _ do	-32
^ _ drinking	13
^ _ du	59
^ _ email	-9
^ _ espere	-18
^ _ everything	-14
^ _ for	-37
^ _ forgot	-9
^ _ friends	28
^ _ give	10
^ _ going	9
^ _ got	14
^ _ hope	-11
^ _ ich	-9
^ _ if	35
^ _ ignore	-17
^ _ in	-9
^ _ is	-34
^ _ just	-11
^ _ kann	-10
^ _ la	-9
^ _ late	-11
^ _ leave	-9
^ _ let	20
^ _ love	-16
^ _ me	-23
^ _ meet	25
^ _ mich	36
^ _ mir	-10
^ _ more	36
^ _ move	12
^ _ much	-11
^ _ my	-15
^ _ need	-10
^ _ no	-27
^ _ not	-50
^ _ of	-19
^ _ ok	-13
^ _ or	-19
^ _ por	-9
^ _ promise	23
^ _ que	20
^ _ quit	11
^ _ quoi	-9
^ _ read	11
^ _ s	-10
^ _ sorry	-17
^ _ start	37
^ _ stop	11
^ _ stopped	33
^ _ swap	-11
^ _ take	38
^ _ talk	9
^ _ te	-12
^ _ the	-30
^ _ to	-14
^ _ try	13
^ _ tu	51
^ _ una	38
^ _ up	-12
^ _ us	36
^ _ vais	10
^ _ voce	22
^ _ vuelve	-9
^ _ want	-33
^ _ was	-26
^ _ we	47
^ _ well	-11
^ _ werde	36
^ _ who	-10
^ _ will	41
^ _ work	-11
^ _ you	-76
^ _ your	-18
^ bitte	-10
^ can	10
^ come	37
^ do	-23
^ du	-15
^ eres	-9
^ feliz	-9
^ give	19
^ guess	-10
^ happy	-12
^ have	-10
^ hey	-20
^ hi	-16
^ hope	-18
^ ich	17
^ if	27
^ j	-18
^ je	-11
^ kannst	-11
^ let	52
^ my	-31
^ nice	-10
^ ok	20
^ okay	47
^ one	18
^ please	-27
^ por	-12
^ se	32
^ si	59
^ so	-14
^ sorry	-47
^ te	43
^ tell	-15
^ the	-17
^ tu	-16
^ we	41
^ what	44
^ you	-60
a _ $	-13
a _ a	-16
a _ about	-11
a _ and	11
a _ de	-10
a _ the	-11
a _ toi	-10
a _ you	-12
a because	-10
a break	31
a call	-11
a counselor	10
a las	-12
a week	16
about	19
about _ i	-12
about the	-14
about you	-12
addr*	-10
address	-10
after that	20
again	39
again $	23
all	38
all _ $	-12
all _ i	11
all my	10
all the	13
all your	21
alone $	13
am	-36
am _ $	-22
am _ for	-12
am _ now	14
am _ you	-16
am begging	-13
am different	36
am sorry	-15
amo	-13
and	45
and _ $	12
and _ decide	23
and _ it	14
and _ that	-11
and _ will	17
and _ you	14
and have	-18
and see	22
and talk	14
and then	30
ande*	36
andern	36
anot*	-25
another	-25
answ*	-25
answer	-23
anyo*	-19
anyone	-19
anyone _ $	-16
anything $	18
anything to	-17
are	-16
are you	-12
arou*	-15
around	-15
around 7	-12
around _ $	-10
arre*	43
as _ $	-10
aski*	12
asking	12
at	-63
at 6	-17
at _ $	-36
at half	-11
away	-17
away $	-10
back	42
back $	31
back _ $	-14
back _ will	21
back at	-11
back i	21
be _ $	-21
be _ at	-12
be _ just	21
be _ late	-10
be _ you	23
be better	14
be friends	18
be there	-13
beber	63
beber $	63
beca*	-19
because	-19
because _ $	-11
because _ toi	-10
because de	-10
been	-13
begg*	-13
begging	-13
begging _ $	-12
begging you	-13
bene*	36
benefits	36
bett*	11
better	11
bien	-16
birt*	-11
birthday	-11
bist	-33
bist du	-27
bitte	-11
book*	11
booked	12
brau*	-10
brea*	10
break	31
breaking	12
breaking up	12
bring	-23
bring it	-11
but	15
by	-20
call	-33
call _ back	-15
call _ i	-12
call me	-17
call*	-15
calling	-10
calm	13
calm _ $	13
camb*	94
can	51
can _ a	11
can _ all	22
can _ come	-12
can _ over	13
can _ start	22
can _ swap	-11
can _ talk	10
can _ the	31
can _ try	13
can _ weekends	-11
can _ your	22
can be	34
can i	-20
can not	-39
can take	18
can we	32
can you	-12
care	-25
chan*	109
chance	60
chance $	77
chance i	-10
change	23
change _ $	19
changed	26
changed $	24
changed i	23
changer	18
changer _ moi	18
changer _ une	18
changer donne	18
cinco	-14
cinco $	-14
coff*	20
coffee	20
come	45
come _ and	41
come _ dinner	30
come _ i	20
come _ will	20
come _ you	-10
come _ your	-14
come back	54
come home	-10
come to	29
cont*	-28
contestas	-23
contestas _ a	-23
could	64
could _ $	17
could _ it	20
coun*	39
counseling	17
counselor	10
counselor _ $	10
coup*	13
couples	13
culpa	-10
d	-11
da	34
da _ $	34
dame	94
day	-21
de	53
de _ $	74
de _ que	-11
de beber	63
de toi	-16
deci*	23
decide	23
decide $	23
dele*	22
dest*	-10
dich	-30
dich $	-11
dich _ $	-17
did	-24
did $	-11
did _ $	-10
did _ me	10
did wrong	11
diff*	43
different	43
different $	39
dinn*	40
dinner	40
dinner _ i	30
dinner _ you	20
dir	-12
do	12
do _ $	37
do _ be	-12
do _ call	-19
do _ leave	27
do _ me	-21
do _ mind	17
do _ to	19
do _ you	21
do anything	-15
do it	-10
do not	13
do you	-11
dog	17
donne	18
donne _ chance	18
donne _ une	18
donne moi	18
drea*	-11
dreams	-11
drin*	22
drinking	22
drinking _ you	11
du	39
du _ $	-11
du _ ich	80
e	-16
each	19
each other	19
end	-10
eres	-13
eres una	-12
es	-22
espe*	-24
espere	-18
espere que	-18
eu	66
ever*	-20
everyone	-29
everyone _ you	-11
everything	11
face	-13
face _ $	-12
face again	-12
favor	-10
for	-28
for _ $	-15
for _ the	-11
for _ to	40
for the	-17
for you	21
fore*	19
forever	19
forever $	19
forget	22
forgot	-14
frie*	57
friends	57
friends _ $	52
friends _ benefits	36
friends with	36
from _ $	13
from the	-12
fun	-13
fun $	-11
gami*	19
gaming	19
geht	-11
get _ $	-14
get _ you	19
get the	21
give	60
give _ another	-15
give _ chance	14
give _ one	11
give _ the	30
give me	48
give up	11
give us	-33
give you	28
good	-13
guess	-16
guess _ i	-10
guess who	-10
habe	-11
habe $	-11
had	-25
had _ $	-13
had a	-12
half	-13
half _ $	-11
happ*	-12
happy	-19
has	-14
have	35
have _ $	-10
have _ for	24
have _ i	22
have _ me	14
have _ met	-15
have _ the	10
have _ your	20
have a	-23
have changed	50
have fun	-13
have read	11
have to	48
heart	-10
her	-16
here	-19
hey	-21
hi	-16
home	-22
home $	-10
hope	-36
how _ we	19
how _ you	-11
how about	19
i	22
i _ a	-18
i _ all	22
i _ and	-15
i _ anything	-17
i _ back	-18
i _ be	29
i _ begging	-13
i _ better	14
i _ bring	-12
i _ changed	50
i _ come	-17
i _ different	40
i _ drinking	23
i _ everyone	-23
i _ give	28
i _ go	15
i _ i	67
i _ in	-11
i _ late	-10
i _ leave	11
i _ let	30
i _ lose	12
i _ met	-15
i _ move	17
i _ my	-16
i _ never	23
i _ not	-11
i _ now	16
i _ on	-13
i _ responsibility	-11
i _ sign	17
i _ sorry	-17
i _ stop	19
i _ tell	-10
i _ that	-16
i _ the	27
i _ therapy	21
i _ there	-12
i _ to	17
i _ want	-16
i _ will	27
i _ would	24
i _ you	-33
i _ your	-17
i am	-11
i come	-10
i do	15
i give	18
i got	21
i have	49
i hope	-10
i just	-21
i know	11
i love	-10
i never	-12
i promise	25
i regret	-10
i stopped	33
i swear	26
i take	-11
i want	-18
i was	-25
i will	112
i would	-13
ich	69
ich _ $	-18
ich _ andern	36
ich _ dich	-22
ich _ mich	36
ich werde	36
if	110
if _ back	22
if _ come	43
if _ home	10
if _ is	19
if _ keep	-18
if _ me	34
if _ still	13
if _ take	29
if _ tell	25
if _ what	14
if _ you	-12
if i	12
if it	11
if that	12
if we	17
if you	69
igno*	-32
ignore	-17
ignore me	-17
in	-55
in _ $	-21
in the	-14
is	-41
is $	-10
is _ it	12
is _ takes	14
is what	14
it _ $	16
it _ not	10
it _ tomorrow	-11
it takes	14
its	-10
j	29
j _ que	-18
j espere	-18
je	-19
je _ changer	18
je _ donne	18
je _ mal	-13
jeal*	22
just	62
just _ $	26
just _ back	20
just _ friends	14
just _ me	21
just _ once	14
just _ our	-10
just _ please	-12
just _ to	-12
just be	14
just let	10
just meet	14
just once	-13
kann	-10
kann ich	-10
kann*	-11
kannst	-11
kannst du	-11
keep	-28
keep _ $	-27
kids	-17
know what	11
la	-14
las	-12
las _ $	-12
late	-29
leave	32
leave $	33
leave _ alone	15
leave you	15
left	-14
leo	-10
let	114
let _ $	12
let _ a	21
let _ meet	10
let _ prove	18
let _ start	10
let _ take	16
let _ try	11
let _ you	17
let me	14
let us	89
let you	12
life	-10
ll	14
lo	-13
long	13
los	-19
lose	11
love	-23
love you	-17
make _ $	10
make it	20
mal	-15
me	-17
me $	-56
me _ $	13
me _ and	18
me _ chance	67
me _ i	22
me _ is	10
me _ it	11
me _ just	-13
me _ to	31
me _ will	-12
me _ you	11
me again	10
me back	12
me come	-20
me i	-15
me once	20
me one	13
me prove	18
meet	17
meet _ and	15
meet _ once	20
meet me	20
meine	-12
meine sachen	-12
ment*	-11
mess	-10
mess*	-14
met	-18
met anyone	-15
mich	36
mich andern	36
mind	17
minu*	-18
minutes	-16
mir	-11
miss	-17
moi	18
moi _ $	18
moi _ chance	18
moi une	18
money	-12
mont*	27
month	19
month _ then	11
month and	21
months	27
more	26
more _ will	14
more chance	-11
more month	11
move	34
much	-16
much _ i	-11
my	-41
my _ again	24
nao	-11
nece*	-12
need	-14
need _ the	-12
need _ you	10
never	21
never _ again	13
never _ anyone	-18
never _ see	10
never have	14
never met	-15
new	-18
nice	-18
nicht	-11
night	-17
night $	-10
nine	-12
nine $	-12
no	-16
no _ you	22
no me	-20
no more	36
no pressure	17
not	-15
not _ $	35
not _ a	13
not _ it	-14
not _ me	-23
not _ this	-10
not call	-12
not do	-11
not leave	27
not mind	17
now	28
now $	12
now _ $	-12
of	-33
ok	-14
ok $	-21
okay	46
on	-34
on _ $	-25
on _ 14th	-11
on the	-18
once	32
once _ i	15
once _ week	16
once _ will	14
once a	24
once and	15
one	34
one _ and	31
one _ chance	-12
one _ i	-11
one _ month	11
one _ then	28
one _ you	10
one chance	11
one coffee	20
open	33
or	-27
or _ will	-18
or i	-22
other	36
our	-31
our _ $	-13
out	23
out _ i	19
over $	10
pape*	-18
pas	-17
pass*	19
past	-16
peop*	16
people	16
pers*	22
person	28
person _ $	28
person you	30
pick	-19
pick up	-14
place $	-10
plea*	-43
please	-43
please $	-33
please please	-16
por	-39
por _ $	-22
por favor	-10
pour	-12
pren*	-10
pres*	17
pressure	17
prom*	90
promise	25
promise _ will	20
promise i	24
prove	53
prove _ $	16
prove i	29
prove it	16
put	-10
que	40
que _ $	22
que _ bien	-16
que _ por	-11
que ta	-11
quit	13
quit drinking	13
read	10
real*	-10
regr*	-10
regret	-10
reply	-15
reply _ i	-14
resp*	-12
responsibility	-11
reun*	-12
revi*	43
reviens	43
sach*	-12
sachen	-12
said	-11
saw	-12
say _ $	10
se	32
see	40
see _ again	12
see _ i	13
see _ it	17
see _ just	-13
see _ other	20
see each	20
see you	-12
shou*	-11
should	-10
show you	17
si	54
si _ contestas	-23
si no	-23
sleep	-25
sleep _ and	-10
sleep well	-10
slow	12
smok*	22
smoking	22
so	-49
so _ $	-25
so _ for	-11
so _ i	-14
so much	-13
some*	-13
sorry	-71
sorry _ forgot	-10
sorry for	-16
sorry i	-13
space	13
start	86
start _ $	50
start over	21
stay	38
stay $	42
still	-12
still _ $	-12
still want	14
stop	18
stop _ if	15
stop _ you	10
stop*	33
stopped	33
stopped _ you	16
sua	-12
swap	-11
swap weekends	-11
swear	26
swear _ give	11
sweet	-11
sweet _ $	-10
sweet dreams	-11
t	-16
ta	-16
take	21
take _ and	-10
take _ back	26
take _ break	31
take _ i	12
take a	31
take care	-18
take me	26
takes $	14
talk	14
te	48
te _ $	-25
te _ que	114
te amo	-13
tell	-12
tell _ what	-15
tell me	16
text	-10
that $	-15
that _ $	16
that _ it	14
that _ not	14
that _ what	16
that i	21
that is	23
the	-65
the 14th	-11
the _ $	-56
the _ back	18
the _ in	-13
the _ on	-12
the _ the	-23
the _ want	33
the _ you	65
the dog	18
the kids	-16
the money	-11
them	-10
then	64
then _ $	20
then decide	23
ther*	31
therapy	35
there	-27
there at	-12
thin*	-28
things	-11
think _ $	14
think about	13
thinking	-17
thinking about	-12
this	-24
this $	-11
this _ $	-11
thou*	-10
three	27
ti	-12
to	-25
to _ $	-26
to _ am	24
to _ and	24
to _ for	28
to _ i	36
to _ if	17
to _ with	-23
to _ your	-15
to be	-10
to dinner	34
to do	21
to me	-17
to that	-12
today	-14
today $	-13
toge*	58
together	58
together $	40
toi	-19
toi $	-16
tomo*	-24
tomorrow	-24
tomorrow $	-20
toni*	-13
tonight	-13
too $	12
tout	-13
try	25
try _ together	16
try again	16
tu _ $	-19
una	34
una _ $	-12
une	18
une _ $	18
une chance	18
uns	198
up	-17
up for	12
us	45
us _ a	21
us _ and	33
us _ chance	-18
us _ one	20
us another	-22
us meet	10
us start	10
us try	11
vais _ donne	18
vais _ moi	18
vais changer	18
vais mal	-13
vas	-24
voce $	-13
voce _ $	-12
voice	23
voice _ $	24
voice again	24
volta	-11
voy	105
voy a	105
vuel*	20
want	26
want $	50
want _ $	-18
want _ back	-17
want _ you	-10
want to	-20
want*	20
wanted	22
was	-45
was _ and	-12
we	170
we _ $	19
we _ a	19
we _ again	13
we _ each	20
we _ friends	21
we _ it	25
we _ just	10
we _ see	20
we _ slow	12
we _ start	16
we _ the	19
we _ together	24
we _ weekends	-11
we can	20
we could	67
we had	-10
we ll	14
we start	26
we swap	-11
we try	20
wedd*	-12
wedding	-12
wedn*	-12
wednesday	-12
week	23
week $	15
weekends $	10
well	-21
well and	-10
werde	36
werde _ andern	36
werde mich	36
what	29
what _ $	-13
what _ i	42
what _ say	-10
what _ takes	14
what _ we	23
what _ with	31
what _ wrong	11
what _ you	-18
what a	-20
what if	43
what it	13
what would	20
what you	-14
what*	30
whatever	30
whatever _ $	29
whatever _ want	18
whatever you	30
when	-29
when _ i	-11
when can	-11
who	-14
who i	-10
will	72
will _ about	15
will _ all	27
will _ at	-11
will _ back	-13
will _ couples	13
will _ drinking	10
will _ everyone	-23
will _ for	10
will _ go	13
will _ if	19
will _ it	-22
will _ my	45
will _ our	-18
will _ out	14
will _ there	-19
will _ this	13
will _ to	11
will _ up	20
will _ what	-10
will _ whatever	20
will _ you	39
will bring	-22
will come	-18
will give	18
will leave	11
will let	12
will move	17
will never	31
will not	11
will sign	17
will stop	23
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
work _ $	17
would	16
would _ to	12
would do	-16
would that	20
wrong _ me	11
x	-15
x $	-15
y	38
yest*	-11
yesterday	-11
you	-63
you $	-51
you _ $	46
you _ about	10
you _ all	22
you _ am	-10
you _ answer	-10
you _ back	58
you _ call	-12
you _ dinner	13
you _ everything	-10
you _ have	60
you _ i	-14
you _ if	12
you _ me	-14
you _ never	-10
you _ not	-28
you _ once	-12
you _ out	11
you _ please	-13
you _ see	10
you _ space	13
you _ that	-12
you _ too	12
you _ want	11
you all	10
you alone	15
you always	20
you and	-19
you are	-16
you can	38
you come	43
you d	-11
you did	-15
you have	-15
you never	12
you take	21
you tell	13
you the	19
you think	17
you to	33
you want	50
you will	-23
your	-58
your _ $	-59
your _ again	-14
your _ come	22
your _ if	14
your _ you	14
your work	-12
zuru*	96
""",
    'draft.probe': """\
~	-172
!apology	-62
!attack	-143
!bargain	-43
!begging	-85
!caring	-138
!guilt	-44
!logistics	-125
!probe	160
.	-74
.-	36
.i	-67
.i+they	-24
.i+you	-192
.i+you-	-60
.they	-48
.you	-72
.you+they	-33
.you-	39
10	-21
2	-21
4	-16
5	-28
5 $	-28
6	-19
?	-78
?-	65
?i	-35
?i+you	29
?you	70
?you-	75
^ _ $	156
^ _ a	-48
^ _ already	-23
^ _ am	41
^ _ and	-25
^ _ around	17
^ _ as	-22
^ _ awake	28
^ _ baby	17
^ _ been	-20
^ _ bem	51
^ _ birthday	-43
^ _ bist	-31
^ _ bored	58
^ _ bout	31
^ _ but	16
^ _ call	-48
^ _ can	-43
^ _ care	-36
^ _ change	42
^ _ could	-19
^ _ culpa	-30
^ _ cumpleanos	-20
^ _ d	37
^ _ de	17
^ _ dead	-47
^ _ dich	-26
^ _ did	-21
^ _ do	30
^ _ doing	24
^ _ du	84
^ _ es	-24
^ _ fais	35
^ _ forgot	-21
^ _ geht	28
^ _ give	-24
^ _ going	31
^ _ had	37
^ _ her	-16
^ _ here	71
^ _ home	23
^ _ how	51
^ _ hun	17
^ _ if	-23
^ _ in	29
^ _ is	90
^ _ it	72
^ _ its	-30
^ _ know	-27
^ _ la	-28
^ _ looked	50
^ _ love	37
^ _ miss	-36
^ _ much	53
^ _ my	-24
^ _ not	-29
^ _ now	-17
^ _ on	-43
^ _ out	-18
^ _ pathetic	-22
^ _ pay	-16
^ _ plans	54
^ _ por	-30
^ _ que	35
^ _ question	23
^ _ quoi	95
^ _ really	-20
^ _ s	-20
^ _ saw	74
^ _ say	-17
^ _ show	18
^ _ so	-29
^ _ something	-23
^ _ soon	-19
^ _ sorry	-31
^ _ still	38
^ _ stranger	33
^ _ sua	-20
^ _ that	50
^ _ the	16
^ _ thinking	26
^ _ this	28
^ _ time	23
^ _ tonight	31
^ _ took	-21
^ _ tout	-16
^ _ una	-27
^ _ us	-20
^ _ voce	-27
^ _ want	35
^ _ was	21
^ _ we	-30
^ _ were	-24
^ _ what	20
^ _ where	18
^ _ who	36
^ _ wie	33
^ _ work	28
^ _ would	22
^ _ you	58
^ _ your	35
^ any	54
^ are	45
^ been	26
^ bon	-49
^ congratulations	-24
^ did	18
^ do	-18
^ du	-45
^ eres	-26
^ espero	-35
^ feliz	-57
^ glad	-23
^ go	-20
^ grow	-62
^ guess	40
^ happy	-31
^ heard	73
^ hello	33
^ hey	79
^ hi	66
^ hola	75
^ hope	-32
^ how	34
^ ich	-18
^ it	-17
^ je	-26
^ just	25
^ k	-29
^ kannst	-18
^ let	-20
^ lol	52
^ love	-18
^ miss	73
^ missing	-18
^ my	-18
^ nice	32
^ no	-19
^ oi	57
^ please	-26
^ por	-16
^ random	26
^ remember	29
^ rest	-39
^ saw	22
^ se	-55
^ si	-16
^ sinto	-17
^ sleep	35
^ so	36
^ sorry	-39
^ stay	-39
^ take	-36
^ te	-54
^ the	-23
^ thinking	46
^ typical	-32
^ was	44
^ what	52
^ when	-32
^ where	-54
^ wow	27
^ x	47
^ xx	23
^ yo	65
^ you	39
^ your	-34
a	-18
a _ $	29
a _ about	48
a _ day	-27
a _ x	20
a _ you	36
a call	22
a child	-16
a dream	49
a joke	-19
a la	-20
a new	23
about _ $	32
about us	17
about you	20
about your	-16
addr*	-34
address	-34
address _ the	-23
after	-25
again	-55
again $	-37
ages	23
ages $	23
all	-41
alles	-35
alre*	-24
already	-24
already $	-20
alwa*	-39
always	-39
am	17
am _ $	-18
am _ the	-19
am _ to	39
am _ your	48
am bored	58
am going	-24
am in	36
am sorry	-21
an	-27
and	-71
and _ $	-22
and _ was	23
anni*	-45
answ*	-17
answer	-16
any	52
any plans	54
anyt*	-20
anything	-20
anything $	-35
anyw*	-20
anyway	-20
anyway $	-20
appo*	-18
appointment	-18
are	-17
are $	-69
are _ $	-18
are _ at	24
are _ awake	30
are _ coming	31
are _ home	19
are _ like	-33
are _ me	23
are _ seeing	18
are _ someone	18
are _ to	64
are a	-28
are you	130
around _ $	-21
as	-30
as _ $	-17
at _ place	23
at _ station	16
at _ what	-17
at home	36
at night	-17
at the	19
at yours	31
awake	28
awake $	30
away	-17
baby $	-25
baby i	23
back	-33
back from	23
be	-53
be _ $	-19
beca*	-24
because	-24
bed	-19
been	79
been $	33
been _ $	35
been _ you	-21
been thinking	26
befo*	-27
before	-27
beli*	22
believe	22
bem	44
bem $	44
bett*	-24
better	-20
bien	-32
bill	-17
birt*	-44
birthday	-44
birthday $	-41
bist	20
bist du	41
bitte	-31
bitte _ $	-30
bon	-49
book	27
bored	74
bout	28
busy	-28
busy _ $	-28
but _ you	16
but do	16
by	-18
ca	44
call	-35
call*	21
called	23
called $	28
can	-60
can _ at	-19
can _ come	17
can i	16
can you	-41
care	-45
care $	-25
cat	19
chance	-16
change	22
change _ $	29
changed	-17
chea*	-17
chec*	43
check	-20
child	-16
child $	-16
clas*	-39
classy	-39
classy $	-39
come	-58
come _ $	-17
come home	-30
coming _ the	19
coming to	17
cong*	-34
congratulations	-24
could	-24
crazy	22
crazy _ $	-24
cryi*	-16
crying	-16
culpa	-30
cump*	-20
cumpleanos	-20
d	32
day	-65
day $	-26
day _ $	-18
day at	-17
dead	-51
dese*	-21
deserve	-19
deserve _ $	-17
dich	-31
did	32
did $	-18
did _ get	29
did _ see	16
did _ the	-49
did _ to	-29
did _ you	18
did _ your	40
did you	35
die	-35
dinn*	20
dinner	20
dinner $	27
disg*	-17
do _ if	-18
do _ still	20
do _ think	26
do _ to	-19
do _ want	-24
do not	-54
do you	56
dog	21
dog _ $	31
doing	59
doing $	18
doing _ $	29
doing tonight	24
drea*	-22
dream	49
dream _ you	49
dream about	49
dreams	-22
dreams _ $	-20
driv*	-16
driving	-16
drop	-53
drop _ $	-47
du	19
du _ $	52
du _ ich	-16
du bist	-21
e	-18
earl*	55
earlier	55
easy	-21
eres	-28
eres una	-20
es $	33
es _ $	-22
espe*	-46
espero	-35
espero que	-35
even	-20
ever _ that	30
ever*	-43
every	-27
everything	-28
everything $	-20
exam	-25
exci*	17
exciting	17
excu*	-21
excuse	-21
face	-21
fais	35
fais quoi	35
falta	-17
fancy	19
fancy _ $	19
fault	-18
favo*	114
feel	-16
feel*	-16
feliz	-57
feliz _ $	-52
feliz cumpleanos	-20
find	-20
fini*	18
finish	22
finish _ i	27
five	-37
five years	-34
for	-51
for _ $	26
for _ you	-19
for the	34
for you	-18
for your	-22
forg*	-33
forgot	-23
frid*	-34
friday	-29
friday $	-28
frie*	-24
friends	-24
from _ tomorrow	-17
from the	-16
game	26
game _ $	17
game _ night	17
game last	17
gara*	-41
garage	-41
gave	25
gd	24
geht	25
geht _ $	30
geht es	27
get	-17
get _ $	-19
get _ last	30
gett*	44
getting	44
give _ a	16
give it	-16
glad	-24
go to	-22
goes	-16
going	30
going to	26
got _ $	20
got a	48
gran*	-36
grow	-62
grow up	-62
guess	49
guess _ i	36
guess who	36
gute	-61
gute _ $	-61
had	36
had _ about	49
had _ dream	49
had a	27
happ*	41
happened	30
happened $	18
happy	-39
happy _ $	-44
happy _ that	31
happy birthday	-43
hate	42
have	-39
have _ been	39
have _ got	19
have _ you	25
have a	-18
have no	-18
have not	26
have you	27
havi*	28
having	28
having _ $	28
he	-46
heard	80
heart	-22
heart $	-21
hello	33
her	-41
here _ $	42
here _ my	-27
hey	75
hey $	26
hey _ you	20
hey you	17
hi	66
hi $	16
hi _ $	16
hi _ i	39
hi _ up	22
him	-17
hola	75
home $	24
home _ $	-28
hope	-74
hope _ not	49
hope work	26
hope you	-37
hope your	-39
hotel	-21
hotel $	-21
hour	-18
how	73
how _ $	35
how _ life	16
how _ new	18
how _ sleep	-17
how _ the	52
how _ weekend	33
how _ your	18
how are	34
how can	-17
how is	102
how was	19
how you	-21
hun _ your	17
i	-98
i _ $	47
i _ a	41
i _ bored	66
i _ did	24
i _ dream	49
i _ for	-30
i _ going	-24
i _ got	16
i _ her	-18
i _ i	28
i _ in	20
i _ it	-17
i _ just	22
i _ our	22
i _ over	18
i _ sorry	-25
i _ talk	50
i _ that	-30
i _ the	-38
i _ to	-20
i _ today	28
i _ you	-29
i _ your	74
i am	33
i can	-22
i come	17
i gave	25
i had	47
i just	25
i love	-16
i really	-19
i saw	39
i think	-16
i was	23
i will	-37
ich	-50
if	-38
if _ is	-17
if _ up	23
if _ you	28
in	41
in $	35
in _ $	23
in ages	23
in rome	30
in that	27
in the	-24
in your	40
is	24
is _ at	23
is _ new	27
is _ of	-22
is _ on	-17
is _ to	-17
is _ too	26
is _ with	21
is coming	-16
is not	32
is on	36
is up	20
is what	-30
is your	36
it	-51
it $	-20
it _ $	-35
it easy	-21
it is	41
its	-18
its _ $	16
j	-16
je	-31
joke	-24
just	44
just _ $	38
just _ back	23
just _ check	-16
just _ me	-16
just _ our	18
just _ to	-41
just _ you	-17
just saw	47
just say	-16
just wanted	-16
k	-29
kann*	-18
kannst	-18
kannst du	-18
kids	-28
kids _ $	-17
know _ the	-17
know if	-16
la	-31
la _ $	-25
last	46
last _ $	63
last night	32
late	-32
laugh	-23
laugh _ $	-23
leav*	-28
leave	-23
leaving	-28
left	-18
les	-18
let	-26
liar	-58
liar $	-53
lie	-18
lies	-18
like _ $	-27
like _ new	50
like you	32
list*	48
livi*	30
living	30
loads	-20
lol	111
lol $	62
lol _ will	30
long	49
long _ no	40
long time	49
look*	50
looked	50
los	-21
lost	-29
lost my	-27
love you	-17
mach*	21
man	-34
man $	-34
me	-85
me _ $	21
me _ the	-17
me _ you	-17
me a	16
me up	-17
means	-25
meet*	-21
meeting	-21
ment*	-35
met	20
minu*	-21
minutes	-21
minutes late	-17
miss	38
miss _ $	59
miss _ loads	-18
miss me	88
miss you	-39
miss your	-19
miss*	-17
missing	-23
missing you	-18
mom	18
morn*	41
morning	41
morning $	41
move	-16
movi*	21
moving	21
much	30
much _ you	51
my	-58
my _ $	-16
my new	38
my phone	-33
name	24
name _ that	26
name of	25
near	21
need	-46
need to	-26
neig*	52
new	34
new _ $	51
new _ is	-16
new _ you	21
nice	34
nice _ $	61
nich*	28
nichts	28
nichts _ $	28
night $	46
night _ what	-19
night _ you	-18
no	-42
not _ $	35
not _ in	21
not _ to	-22
not _ you	36
not believe	22
not too	26
nothing $	-27
nothing _ you	51
now	-65
now $	-21
now _ you	-19
of	-62
of _ $	-20
of _ today	33
of that	26
of the	-37
off	16
oi	57
ok	-39
ok _ you	-20
old	33
old _ $	33
old place	33
on _ phone	23
on _ radio	30
on friday	-26
on sunday	-20
on the	42
on you	-19
one	-28
only	-16
open	-25
or	-19
our	76
our _ $	23
our _ on	30
our _ place	33
our old	33
our song	33
out	-22
out of	-18
over	27
over _ $	25
over there	25
pape*	-45
park*	-35
party _ $	20
pass*	52
path*	-22
pathetic	-22
pay	-16
peace	-38
perd*	-19
pers*	-26
phone	-21
pick	-30
pick up	-17
pick*	-20
picking	-20
picking _ up	-20
pict*	17
picture	20
picture $	20
place	82
place $	58
plans	54
plea*	-56
please	-55
please $	-17
please _ $	-17
plum*	-28
plumber	-28
por	-59
por _ $	-36
pren*	-18
prom*	-22
que	38
que _ $	91
que _ bien	-32
que ta	51
ques*	23
question	23
question what	23
quoi	95
quoi _ $	79
radio	30
radio $	30
rand*	38
random	38
random _ what	23
random question	23
real*	-23
really	-23
really _ to	-19
regr*	-18
regret	-18
reme*	47
remember	47
remember _ $	48
remember _ place	24
remember the	44
rest	-54
rest _ $	-19
rest well	-17
reun*	35
rome	30
rome $	30
room	-37
room _ $	-17
safe	-18
safe $	-17
said	-17
sat	21
saw	109
saw your	73
say	-29
say _ $	-26
se	-55
see _ game	17
see _ last	17
see the	17
seei*	17
seeing	17
seeing _ $	18
seeing someone	18
she	-24
shop	-25
show	30
show you	18
si	-19
sinto	-17
sleep _ $	26
sleep _ night	-17
sleep at	-17
sleep well	36
so $	23
so _ $	-39
so _ you	24
so are	33
some*	56
song	72
song _ the	30
soon	-31
soon $	-20
sorry	-89
start	-21
stay	-45
still	44
still _ me	-27
still _ that	21
still _ the	30
still want	-17
stra*	30
stranger	33
stranger $	19
stre*	-26
sua	-22
sua falta	-17
summ*	56
summer	56
summer $	56
sund*	-20
sunday	-20
sunday $	-20
sweet	-25
sweet dreams	-21
t	-24
ta	45
take	-73
take _ $	-55
take _ easy	-21
take care	-37
take it	-23
talk	59
talk $	36
talk _ $	48
talk _ me	29
talk to	29
te	-82
te _ $	-40
te _ que	-19
terr*	-22
terrible	-21
text	-23
than*	-21
thanks	-21
that	76
that $	-19
that _ $	34
that _ are	-35
that _ i	23
that _ in	18
that _ to	17
that _ what	-30
that _ you	55
that is	-41
the	-98
the _ bill	-17
the _ is	-41
the _ last	17
the _ night	17
the _ place	46
the _ that	22
the _ the	-33
the _ today	-17
the address	-21
the cat	-26
the game	17
the garage	-41
the hotel	-21
the kids	-28
the name	25
the plumber	-28
the radio	30
the shop	-17
then	-17
thin*	41
things	-21
thinking	62
thinking about	43
this	30
this $	29
this _ $	35
this number	-29
thou*	78
thought	41
thoughts	33
time no	40
to	-36
to _ a	51
to _ i	-17
to _ the	-45
to _ to	-18
to _ with	-19
to _ you	24
to that	47
to the	39
to you	-56
today	33
today $	56
toi	-17
tomo*	-41
tomorrow	-41
tomorrow $	-35
toni*	43
tonight	43
tonight $	44
too _ $	38
took	-21
tout	-19
trash	-65
trash $	-64
trip	35
try	-17
tu	-30
tu _ quoi	35
tu es	-20
tu fais	35
tudo	23
tues*	-20
tuesday	-20
tuesday _ $	-20
tv	47
two	-20
typi*	-32
typical	-32
um	-21
um _ $	-21
un	-17
un _ $	-17
una	-28
una _ $	-20
uns	-20
up	30
up _ a	30
up _ i	19
up _ me	22
up to	18
us	-17
use	-28
va	40
voce	-46
voce _ $	-26
volta	-22
vuel*	-17
want	23
want _ $	-25
want to	50
was	64
was _ name	26
was _ of	17
was _ the	23
was _ to	23
was _ weekend	33
was a	-33
was on	22
was the	26
was your	18
watc*	56
watch	21
watching	34
watching _ $	34
we	-43
we could	-21
week*	19
weekend	24
weeks	-20
well	-31
well _ $	-21
were	-38
what	24
what _ $	17
what _ did	-22
what _ doing	19
what _ for	17
what _ is	-19
what _ name	26
what _ say	17
what _ the	-46
what _ up	24
what _ you	69
what _ your	28
what a	-30
what are	23
what did	23
what happened	29
what i	-19
what if	-21
what is	47
what time	-28
what was	26
what would	24
when	-50
when _ you	-30
where	-43
where _ you	-38
where are	-47
while	42
who	60
who _ today	28
who i	36
wie	33
wie _ $	33
wie _ es	33
wie geht	33
will	-47
will _ what	30
wish	-27
wish you	-20
wish*	-22
wishing	-17
wishing you	-17
with	-30
with you	19
woke	19
work	48
work _ not	25
work _ too	26
work _ was	21
work is	26
wow	27
x	18
x $	18
years	-39
years _ you	-26
yest*	30
yesterday	30
yesterday $	37
yo	65
you	-23
you $	-38
you _ $	42
you _ a	33
you _ ages	22
you _ am	28
you _ at	28
you _ back	-26
you _ come	-26
you _ dinner	27
you _ for	26
you _ game	17
you _ give	24
you _ good	48
you _ happy	28
you _ heart	-21
you _ it	-21
you _ last	24
you _ love	33
you _ me	-74
you _ moving	21
you _ my	49
you _ new	17
you _ no	-23
you _ number	39
you _ on	17
you _ station	23
you _ terrible	-21
you _ that	24
you _ this	58
you _ tonight	37
you _ up	20
you _ want	-17
you _ what	-17
you _ x	-18
you _ you	-29
you a	-17
you are	-78
you at	21
you awake	30
you been	24
you call	-41
you coming	31
you d	32
you did	-32
you ever	30
you had	-22
you have	-42
you i	23
you in	19
you like	34
you loads	-20
you looked	50
you nothing	-26
you say	29
you see	17
you seeing	18
you sleep	-18
you so	-18
you still	48
you today	20
you up	59
you were	-35
you will	18
your _ s	23
your _ your	-25
your exam	-24
your mom	22
your new	-31
your weekend	33
your*	-26
yours	28
yours $	30
yourself	-25
yourself $	-18
zuru*	-18
""",
    'draft.apology': """\
~	-471
!apology	141
!attack	-32
!bargain	-31
!begging	-49
!caring	-31
!guilt	-57
!logistics	-55
!probe	-36
.	-34
.-	11
.i	96
.i+you	39
.i-	132
.you	-65
.you+they	-10
.you-	-29
2	17
2 _ you	31
5	-7
5 $	-7
?	-24
?i	-18
?i+you	-21
?you	-18
?you-	-13
^ _ $	-55
^ _ 2	8
^ _ a	-31
^ _ all	-13
^ _ am	20
^ _ apologize	52
^ _ at	-11
^ _ baby	12
^ _ better	8
^ _ bored	-8
^ _ bother	7
^ _ bout	12
^ _ can	-15
^ _ changed	-9
^ _ come	-7
^ _ culpa	147
^ _ dich	-12
^ _ did	21
^ _ do	-19
^ _ du	-16
^ _ ever	-7
^ _ favor	-13
^ _ feel	-37
^ _ for	85
^ _ forgot	-20
^ _ full	20
^ _ geht	-9
^ _ god	11
^ _ going	-8
^ _ got	-12
^ _ guess	-9
^ _ had	25
^ _ have	-33
^ _ heard	-13
^ _ how	16
^ _ i	42
^ _ ich	44
^ _ if	20
^ _ ignore	-8
^ _ in	-19
^ _ its	-7
^ _ just	-21
^ _ kann	-7
^ _ la	-7
^ _ leave	-8
^ _ left	-11
^ _ lied	13
^ _ like	11
^ _ love	-8
^ _ mate	17
^ _ me	-18
^ _ mir	16
^ _ missed	14
^ _ my	18
^ _ never	9
^ _ no	15
^ _ of	-11
^ _ ok	8
^ _ on	15
^ _ or	-10
^ _ owe	15
^ _ por	162
^ _ pour	35
^ _ puedo	-7
^ _ que	-15
^ _ quoi	-7
^ _ really	-8
^ _ regret	28
^ _ said	8
^ _ should	38
^ _ siento	28
^ _ sorry	37
^ _ start	-8
^ _ stop	7
^ _ sua	-9
^ _ t	27
^ _ take	16
^ _ te	-8
^ _ ter	27
^ _ the	-21
^ _ tout	9
^ _ transferred	-11
^ _ tu	-13
^ _ tut	18
^ _ una	-7
^ _ up	-8
^ _ us	-19
^ _ vais	-8
^ _ wait	-7
^ _ want	-11
^ _ was	24
^ _ we	-13
^ _ well	-8
^ _ what	-9
^ _ who	-13
^ _ will	-41
^ _ wrong	27
^ _ you	-37
^ _ your	-20
^ after	-10
^ answer	-7
^ can	-17
^ desculpa	27
^ did	-8
^ do	-13
^ du	-7
^ eres	-8
^ es	18
^ forgive	47
^ give	-8
^ glad	-8
^ guess	-13
^ happy	-8
^ heard	-7
^ hey	-14
^ hope	-9
^ how	-15
^ i	44
^ ich	-15
^ is	7
^ it	34
^ je	56
^ just	-13
^ let	-14
^ lo	28
^ me	-8
^ nice	-7
^ no	7
^ oh	11
^ ok	-9
^ pardon	67
^ please	-16
^ por	-31
^ sorry	167
^ te	-9
^ thanks	-23
^ that	31
^ the	-8
^ tu	-9
^ voce	-7
^ was	-15
^ we	-7
^ what	-25
^ will	17
^ wish	-9
^ you	-28
^ your	-7
a	-36
a _ about	-7
a _ at	12
a _ day	10
a _ the	12
a _ x	7
a _ you	-9
a call	8
a dream	-7
about	42
about _ $	31
about _ dad	-16
about _ family	22
about _ money	11
about _ night	13
about _ thinking	-7
about it	16
about last	16
about me	15
about the	9
about you	-14
acted	23
after	-16
after _ did	-9
after _ i	-11
after all	-8
again	8
again $	8
ai	11
ai fait	11
all _ $	17
all _ did	-8
all _ for	-10
all _ i	-8
all i	-9
all my	9
allem	-25
alone	-8
alre*	-8
already	-8
alwa*	8
always	8
am	-13
am _ for	23
am _ i	29
am _ it	9
am _ knees	-7
am _ now	-11
am _ the	-13
am _ to	-21
am _ you	-9
am _ your	-10
am at	-15
am bored	-8
am different	-8
am going	-10
am in	-9
am late	11
am on	-9
am sorry	95
an hour	-7
and	45
and _ $	-11
and _ all	7
and _ am	9
and _ family	-11
and _ i	11
and _ no	8
and _ own	19
and _ regret	20
and _ see	11
and _ sorry	10
and _ that	30
and _ was	14
and _ will	-8
and i	82
and that	9
and then	-8
and your	-13
another _ $	7
answer $	14
answer _ i	-10
anyo*	-7
anyone	-7
anyt*	-17
anything	-17
anything _ $	-9
apol*	80
apologize	64
apologize _ the	20
apologize for	66
are	-20
are _ $	-12
are _ me	13
are you	-11
arms	-9
arms _ $	-9
arou*	-7
around	-7
as	-9
aski*	17
asking	17
at _ door	-7
at _ party	23
at you	32
avoir	65
b	14
baby i	12
back	-16
back $	-14
back _ $	-7
back from	13
bad	21
be	-42
be _ for	-15
be _ the	-15
beca*	-14
because	-14
because _ $	-8
because of	-7
been	-11
being	22
best	-8
better _ me	9
bist	-8
book	-8
bored	-12
bout	12
but	12
but i	15
by	9
by _ $	16
call _ $	8
call _ in	10
call _ the	10
call*	16
calling	10
can	-55
can _ it	-9
can _ talk	13
can i	-9
can not	-23
care	-12
care*	17
casu*	8
ce	9
ce _ ai	11
ce _ j	11
ce que	11
chan*	-37
chance	-16
chance $	-13
change	-9
changed	-13
com	19
come	-28
come _ $	-8
come to	-9
comi*	13
coming	13
coming _ the	19
coming to	14
could	-16
coun*	-8
cuan*	-9
cuando	-9
culpa	147
dad	-29
dad _ am	-15
dad _ so	-15
dad i	-15
dass	67
dass _ dich	56
dass ich	67
day $	14
de	24
de _ $	-18
de _ avoir	65
de _ que	-22
de t	65
dejes	-8
dejes $	-8
depo*	-11
desc*	73
desculpa	73
desculpa _ ter	27
desculpa por	27
dese*	9
deserved	8
dich	21
dich _ $	28
dich _ habe	33
did	22
did _ $	-10
did _ me	-8
did _ you	28
did for	-8
did not	59
did wrong	-8
did you	-9
diff*	-10
different	-10
different $	-9
do	-34
do _ again	15
do _ leave	-10
do _ me	-12
do it	14
do not	-31
du _ $	22
eres	-9
es _ leid	18
es _ mir	18
es tut	18
eu	-20
even	-10
ever	-8
ever*	-25
everything	-17
everything _ you	-9
excu*	66
excuse	66
face	-12
face _ $	-11
face again	-11
fait	39
fami*	8
family	9
family $	10
fault	28
favor	-19
feel	-38
feel _ about	13
feelings	8
felt	15
fini*	-13
finish	-12
for	51
for _ at	24
for _ handover	-16
for _ happened	20
for _ i	43
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
for reading	21
for what	28
for yelling	30
for you	-28
for your	-13
forg*	76
forgive	47
forgive _ for	47
forgive me	47
forgot	24
forgot _ $	28
forgot about	20
forgot to	15
friends $	14
front	14
front _ friends	14
front _ your	14
front of	14
full	20
full _ for	20
full _ what	20
full responsibility	20
gave	-9
geht	-11
get	-17
get _ $	-12
give	-8
give _ a	13
glad	-11
go	19
god	11
going	-15
going to	-9
good	-9
grit*	84
guess	-22
guess _ i	-13
guess i	-8
guess who	-13
habe	43
habe $	43
had	33
had _ $	10
had no	44
half	-10
hand*	-16
handover	-16
happ*	23
happen	15
happened	17
happened $	19
happy	-19
has	-8
have _ $	-9
have _ got	13
have _ that	21
have _ you	12
have changed	-9
have said	22
hear	-11
heard	-19
heard _ dad	-16
heard _ your	-16
heard about	-16
her	-9
here	-15
here $	-19
here _ $	17
hey	-14
hi _ i	11
hice	16
hice $	28
home	-14
hope	-26
hope _ not	11
hope you	-18
hour	-8
how	26
how _ $	-8
how _ spoke	23
how _ to	23
how _ you	-8
how i	36
how you	18
hurt	42
hurt _ $	13
hurt _ i	31
hurt you	43
i	46
i _ $	63
i _ about	13
i _ an	15
i _ and	34
i _ apologize	9
i _ back	-8
i _ be	-24
i _ bored	-10
i _ call	15
i _ changed	-9
i _ did	16
i _ different	-10
i _ do	8
i _ for	11
i _ full	20
i _ going	-10
i _ got	13
i _ have	39
i _ how	47
i _ i	15
i _ in	-11
i _ it	10
i _ just	9
i _ let	-9
i _ like	11
i _ listened	16
i _ no	42
i _ not	46
i _ nothing	-10
i _ now	11
i _ on	-9
i _ our	-12
i _ out	13
i _ responsibility	29
i _ right	33
i _ so	-10
i _ sorry	47
i _ talk	8
i _ tell	14
i _ that	17
i _ things	12
i _ to	48
i _ today	-9
i _ unfair	12
i _ up	12
i _ want	-11
i _ will	-11
i _ you	36
i acted	23
i am	-10
i apologize	54
i can	-17
i did	26
i feel	-35
i forgot	19
i gave	-9
i get	-8
i guess	-8
i had	37
i have	-13
i hurt	18
i just	-11
i lied	22
i love	-10
i miss	-16
i missed	15
i need	-13
i never	28
i own	19
i really	-10
i regret	48
i said	18
i saw	-8
i see	9
i should	32
i spoke	23
i swear	-8
i take	29
i transferred	-11
i was	50
i will	-42
i wish	-9
ich	12
ich _ dich	-34
ich _ habe	67
ich dich	56
if _ meet	9
if _ still	-16
if _ up	13
if _ you	25
if i	14
ignore me	-8
in	-23
in _ $	-26
in _ and	18
in _ arms	-9
in _ of	14
in _ your	14
in front	14
in that	8
in your	-16
inte*	17
is	-70
is _ $	-35
is _ if	8
is _ me	28
is _ ok	8
is on	25
it	34
it $	19
it _ $	15
it _ fault	24
it _ if	8
it _ my	24
it _ not	-8
it _ wrong	17
it again	15
it is	-9
it ok	8
it was	48
its _ you	13
j _ fait	11
j ai	11
je	50
je _ $	-10
je _ mal	-8
je vais	-12
just	-35
just _ $	-10
just _ back	13
just _ me	-11
just got	8
kids	-10
knew	17
la	-8
last	12
last _ i	17
last night	15
later	-8
later $	-8
leave	-20
leave _ $	-9
leave me	-9
left	-13
leid	18
leid _ ich	18
leid dass	18
let	-28
let me	-11
let us	-17
lied	22
lied _ money	11
lied _ the	11
lied _ you	10
lied about	11
life	-15
like a	12
list*	17
listened	16
listened _ i	16
lo	13
lo _ $	10
lo _ hice	16
lo _ por	16
lo _ todo	28
lo que	16
lo siento	28
long	8
long _ $	11
loss	-11
lost	12
love	-19
love _ $	-11
love you	-11
make	-11
make it	-10
mal	20
mal $	23
mate	17
me	-22
me $	8
me _ $	-18
me _ i	-9
me _ not	18
me _ to	-13
me _ you	-12
me a	13
me dejes	-8
me for	47
me i	-9
me when	13
means	9
meet _ $	9
meet*	-9
meeting	-9
ment*	39
mentido	49
mentido $	49
mess*	13
messages	15
messages $	14
met	-9
minha	41
minha _ $	41
minu*	-8
mir	14
mir _ dass	18
mir _ ich	18
mir leid	18
miss	-22
miss you	-11
miss*	13
missed	14
missed _ call	15
missed your	15
money _ $	-11
my	21
my _ $	22
my _ and	10
my _ i	20
my _ not	17
my _ was	-9
my _ yours	22
my bad	21
my fault	30
my life	-10
my phone	16
my time	9
nao	-8
ne	-21
near	-17
need	-15
need _ answer	15
need you	-10
never	19
never _ and	9
never _ i	8
never _ said	22
never _ see	-8
never _ to	-12
never have	9
new	-12
next	-49
nice	-8
night	12
night i	14
no	10
no _ $	-14
no _ answer	10
no _ dejes	-8
no _ to	35
no me	-9
no puedo	-12
not	71
not _ $	33
not _ a	8
not _ again	31
not _ it	9
not _ me	-14
not _ now	11
not _ the	17
not _ to	13
not _ was	13
not _ you	32
not do	11
not even	-9
not have	10
not leave	-10
not talk	13
not you	11
noth*	-11
nothing	-11
now	-14
now _ you	9
of	-19
of _ friends	14
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
old	-12
old _ $	-12
old place	-12
on _ phone	18
on me	32
on my	-9
on the	8
once	-8
one	-24
one _ and	-10
only	-8
or	-15
or i	-11
our	-20
our _ place	-12
our old	-12
out	13
out $	16
owe	14
owe _ an	15
own	19
own _ $	19
own that	19
pain	13
pain $	9
pard*	67
pardon	67
party	31
party $	23
pas	-21
perd*	107
phone	64
phone $	30
phone _ $	27
pick	-9
place	-24
place $	-10
plea*	-34
please	-34
please _ $	-10
please _ me	-8
por	96
por _ $	75
por _ lo	28
por _ me	-13
por _ mentido	49
por _ no	-18
por _ que	28
por favor	-19
por ter	27
por todo	28
pour	66
pour _ $	27
pren*	-8
prom*	-12
prove	-13
prove _ $	-8
prove it	-8
puedo	-19
que _ $	17
que _ ai	11
que _ fait	11
que _ por	-22
que j	11
read*	21
reading	21
reading _ $	21
reading your	21
real*	-14
really	-14
really _ to	-9
regr*	48
regret	48
regret _ $	20
regret _ i	24
regret how	24
regret it	11
reme*	-9
remember	-9
reply	-9
resp*	23
responsibility	29
responsibility _ happened	20
responsibility _ what	20
responsibility for	20
right	21
right _ $	-12
rude	25
s _ $	-8
said	51
said _ about	22
said _ things	30
saw	-13
say	-9
see _ $	20
send	-9
shou*	44
should	37
should _ have	20
should _ said	22
should have	24
should not	10
si	-10
sick	-8
sien*	28
siento	28
siento _ lo	28
siento _ todo	28
siento por	28
since	-9
since _ left	-8
since you	-9
sleep	-12
so	-20
so _ $	-23
so _ i	18
so much	-11
soir	57
soir $	57
some*	-12
song	-8
soon	-8
sorry	210
sorry $	40
sorry 2	11
sorry _ being	15
sorry _ calling	12
sorry _ forgot	17
sorry _ i	43
sorry _ last	17
sorry _ late	16
sorry _ loss	-11
sorry _ missed	15
sorry _ night	16
sorry _ not	29
sorry _ the	17
sorry _ was	15
sorry _ will	-30
sorry _ you	20
sorry about	18
sorry for	17
sorry i	91
sorry if	27
sorry that	12
spoke	23
spoke _ you	22
spoke to	23
start	-18
start _ $	-12
still	-24
still _ $	-18
still here	-16
stup*	8
stupid	8
sua	-10
swear	-8
t	60
t _ $	37
t avoir	65
ta	-9
take	8
take _ for	19
take _ responsibility	20
take full	20
talk _ $	-8
talk _ me	-9
talk to	-9
tell	8
ter	27
terr*	9
terrible	9
than*	-28
thanks	-28
thanks for	-20
that	85
that $	38
that _ all	8
that _ have	8
that _ i	15
that _ me	34
that _ my	10
that _ on	34
that _ to	-10
that _ what	13
that _ you	-11
that _ your	11
that is	20
that s	18
that was	9
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
things $	8
think	-11
thinking	-29
thinking _ and	-9
thinking _ you	-22
thinking of	-19
this	-38
this _ $	-16
this week	-15
those	17
three	-9
thro*	31
through	31
ti	-15
ti $	-14
time _ that	9
to _ for	11
to _ i	18
to _ your	10
to answer	14
to hear	-14
to me	-19
to tell	16
to the	17
to you	28
today	-12
today $	-11
todo	16
todo _ que	16
todo lo	16
toi	-34
toi $	-33
tomo*	-10
tomorrow	-10
toni*	-10
tonight	-10
too	8
tota*	16
totally	16
totally _ it	16
tout _ j	11
tout _ que	11
tout ce	11
traf*	-20
traffic	-20
tran*	-12
transferred	-11
transferred _ for	-11
try	-9
tu	-27
tudo	-11
tut	18
tut _ dass	18
tut _ leid	18
tut mir	18
un	-8
un _ $	-8
unfa*	12
unfair	12
unfair _ and	12
unfair _ you	12
unfair to	12
up $	14
up _ a	13
up _ me	13
us	-34
us _ $	-13
us _ one	-9
vais	-12
vais mal	-8
vida	-10
vida $	-10
voce $	13
voice	-11
wait	-9
want	-20
want _ see	-8
was	71
was _ $	28
was _ and	19
was _ day	19
was _ fault	24
was _ i	9
was _ not	28
was _ to	26
was _ you	8
was a	14
was my	25
was out	21
was unfair	12
was wrong	30
we	-30
we could	-13
week	-18
week*	-12
weekend	-10
well $	17
what	-21
what _ $	29
what _ did	-12
what _ i	-10
what _ said	9
what _ wrong	-8
what a	-8
what happened	18
when	-15
when _ was	-14
when i	-11
where	-10
who	-15
who _ saw	-8
who _ today	-9
who i	-13
will	-69
will _ do	15
will _ for	-15
will _ it	9
will _ late	-15
will _ the	-9
will _ you	-12
will be	-24
will call	-8
will not	27
will stop	8
wish	-18
wish you	-9
with	-21
with _ $	-20
with the	-8
without you	-14
woke	19
word	8
word $	8
work	-13
work _ $	-11
work _ was	15
would	-19
wrong	22
wrong $	18
yell*	30
yelling	30
yest*	39
yesterday	39
yesterday $	16
yesterday my	16
you	-79
you _ $	-16
you _ about	11
you _ even	-8
you _ everything	-8
you _ family	-11
you _ for	18
you _ front	14
you _ give	13
you _ i	26
you _ it	-8
you _ me	-14
you _ much	-8
you _ never	15
you _ of	12
you _ on	11
you _ out	15
you _ see	11
you _ to	-12
you _ up	10
you _ was	16
you _ you	-18
you _ your	-16
you can	-9
you have	-19
you i	11
you in	10
you left	-13
you up	23
you well	22
you were	-8
you when	-8
your	-12
your _ $	32
your _ again	-10
your _ am	-13
your _ here	-16
your _ i	-15
your _ in	10
your _ of	-17
your _ thinking	-16
your _ was	12
your arms	-9
your call	15
your dad	-17
your family	11
your friends	14
your loss	-11
your phone	31
yours	17
yours $	22
""",
    'intents.checkin': """\
~	-377
!checkin	191
!delete_data	-81
!help	-87
!out_of_scope	-86
!smalltalk	-95
!stop	-119
!•	-21
.	41
.-	52
.i	51
.i+they	-87
.i+they-	-25
.i+you	-16
.i-	49
.they	-26
.they-	-33
.you	-27
.you-	-29
10	142
10 $	84
10 _ $	45
12	49
12 $	29
12 _ contact	20
15	41
2	52
2 _ $	28
3	71
3 $	49
3 _ $	29
30	47
30 _ $	44
4	80
4 $	70
4 _ 10	11
4 _ of	11
4 out	11
5	79
5 $	74
6	97
6 $	70
7	58
7 $	48
8	14
8 _ $	41
9	50
?	-86
?-	-57
?i	49
?i+they	23
?i+you	-11
?i-	119
?they	18
?you	-28
?you-	-34
^ _ $	-51
^ _ 10	39
^ _ 12	49
^ _ 15	41
^ _ 2	24
^ _ 3	58
^ _ 5	32
^ _ 7	50
^ _ 8	32
^ _ a	17
^ _ account	-14
^ _ all	-26
^ _ alles	-18
^ _ am	53
^ _ and	19
^ _ animo	55
^ _ are	-34
^ _ bad	13
^ _ be	-11
^ _ been	27
^ _ better	11
^ _ bitte	-13
^ _ bot	-12
^ _ boyfriend	-12
^ _ can	-57
^ _ chat	-21
^ _ check	11
^ _ como	35
^ _ contact	24
^ _ cuenta	-17
^ _ daily	-38
^ _ das	-13
^ _ data	-21
^ _ daten	-17
^ _ day	26
^ _ days	34
^ _ de	29
^ _ dias	92
^ _ did	-14
^ _ do	-17
^ _ does	-36
^ _ donnees	-13
^ _ down	32
^ _ e	-29
^ _ est	18
^ _ ever	-43
^ _ far	43
^ _ feel	-23
^ _ for	18
^ _ got	-15
^ _ had	-11
^ _ happens	-11
^ _ has	13
^ _ hat	-15
^ _ her	-25
^ _ him	-11
^ _ history	-16
^ _ hoje	15
^ _ how	-15
^ _ humeur	41
^ _ humor	19
^ _ hurts	-20
^ _ i	-43
^ _ in	89
^ _ ist	14
^ _ kann	-11
^ _ la	-11
^ _ life	-18
^ _ like	23
^ _ long	18
^ _ loschen	-11
^ _ made	35
^ _ many	24
^ _ me	-15
^ _ meine	16
^ _ mes	51
^ _ messages	-27
^ _ mi	22
^ _ mich	-19
^ _ mir	108
^ _ moi	-17
^ _ mood	43
^ _ more	-35
^ _ moved	-13
^ _ much	-13
^ _ my	48
^ _ nicht	-28
^ _ night	-12
^ _ not	-39
^ _ notifications	-35
^ _ of	-32
^ _ off	-23
^ _ ohne	39
^ _ ok	-23
^ _ olvidarlo	-18
^ _ on	20
^ _ our	-11
^ _ please	85
^ _ profile	-13
^ _ que	-25
^ _ quiet	36
^ _ records	-26
^ _ registrar	62
^ _ say	21
^ _ se	-25
^ _ see	45
^ _ should	-17
^ _ siento	-15
^ _ so	-27
^ _ song	-27
^ _ stop	-12
^ _ streak	27
^ _ stuff	-13
^ _ talking	-24
^ _ text	22
^ _ that	11
^ _ the	-85
^ _ there	-13
^ _ this	-34
^ _ today	84
^ _ todo	-19
^ _ tout	-12
^ _ tudo	-15
^ _ un	-12
^ _ up	-19
^ _ urge	25
^ _ us	25
^ _ was	23
^ _ we	21
^ _ week	28
^ _ weeks	49
^ _ without	26
^ _ would	17
^ _ you	-41
^ _ your	-26
^ _ •	-38
^ am	-14
^ apaga	-14
^ ayuda	-15
^ borra	-16
^ bye	-12
^ can	55
^ cancel	-43
^ change	-16
^ check	37
^ combien	26
^ convert	-12
^ day	133
^ delete	-19
^ dia	81
^ did	41
^ do	-18
^ efface	-24
^ elimina	-14
^ enough	-19
^ erase	-17
^ evening	19
^ feeling	44
^ have	-30
^ he	-17
^ hello	-14
^ hey	-13
^ hi	-12
^ how	19
^ i	-65
^ is	-32
^ je	-23
^ let	37
^ log	71
^ lol	-16
^ losch	-23
^ me	-25
^ meu	75
^ mi	46
^ mon	41
^ mood	168
^ mute	-14
^ my	29
^ no	-12
^ nobody	-30
^ ok	-23
^ okay	-14
^ one	28
^ para	-17
^ pause	-31
^ please	-51
^ purge	-23
^ put	32
^ quantos	41
^ quiero	38
^ quiet	-23
^ quit	-19
^ rate	15
^ record	61
^ set	-13
^ she	-21
^ show	89
^ silence	-15
^ snooze	-25
^ stop	-25
^ supprime	-16
^ tag	39
^ that	-12
^ this	-13
^ today	41
^ two	49
^ when	-22
^ where	-18
^ who	-18
^ why	-25
^ wie	53
^ wipe	-22
^ •	-26
a	-22
a 2	26
a 3	40
a 5	29
a 6	37
a 7	51
a _ a	-16
a _ better	29
a _ for	-16
a _ today	32
a bit	29
a slip	-12
a week	-12
about	-15
acco*	-40
account	-40
account $	-13
account _ $	-26
again	-20
again $	-17
ai	-14
all	-44
all _ $	-22
all my	-12
alles	-24
alles _ $	-14
alone	-18
am	37
am _ day	61
am _ doing	50
am _ on	34
am _ so	17
am i	64
an	-18
and	-36
and _ $	33
and _ going	22
and _ i	-15
and i	-34
animo	55
anni*	-46
anniversary	-46
anniversary $	-36
apaga	-16
apaga _ $	-14
are	-51
are _ $	-17
are _ today	-13
are you	-20
as	40
as _ $	40
as a	24
away	-18
ayuda	-15
bad $	13
bala*	-33
balance	-33
balance $	-33
bank	-16
bank _ $	-14
be	-27
be _ $	-16
been	59
been _ $	70
been _ since	-14
been since	21
bett*	43
better	43
better today	34
birt*	-17
birthday	-17
birthday $	-17
bit	29
bit better	29
bitte	-18
boil	-13
boil _ $	-13
borr*	-12
borra	-16
borra _ $	-14
bot	-31
bot $	-30
boyf*	-14
boyfriend	-14
brok*	-15
broken	-15
broken $	-15
but	17
bye	-15
can _ $	-14
can _ do	22
can _ my	38
can _ see	49
can _ the	17
can you	-13
canc*	-44
cancel	-44
chan*	-32
change	-31
change _ check	-22
change _ in	-22
change my	-19
chart	59
chart $	59
chat	-24
chat _ $	-21
chec*	135
check	78
check _ $	95
check in	101
check ins	-21
checkin	132
checking	17
comb*	26
combien	26
come	40
come $	46
comm*	-13
como	24
como _ $	29
cont*	189
contact	103
contact $	60
contact _ $	37
contato	27
conv*	-20
convert	-12
convert _ to	-12
count	69
cred*	-38
credit	-38
credit _ $	-38
credit score	-37
cuan*	58
cuen*	-17
cuenta	-17
cuenta $	-14
daily	49
daily _ $	21
daily _ in	14
daily check	14
das	-13
das _ $	-13
data	-39
data $	-18
data _ $	-21
daten	-17
daten _ $	-13
day	147
day $	-17
day 6	24
day _ $	90
day _ and	48
day _ i	25
day _ on	34
day am	34
day was	-20
days	117
days $	43
days _ $	27
days _ contact	14
days _ i	34
days _ it	26
de _ $	-19
dele*	-27
delete	-23
delete _ $	-12
depr*	-12
dia	73
dias	92
dias _ $	113
did	26
did not	20
die	-39
died	-15
died $	-13
disc*	-35
divo*	-12
divorce	-12
do	-29
do _ check	46
do _ daily	70
do _ have	17
do _ me	-16
do _ my	-22
do _ start	-12
do _ to	-12
do i	-43
do my	12
do not	-25
do the	67
do you	-12
does	-48
does my	-12
doing	67
doing _ $	61
donn*	-18
donnees	-18
donnees $	-18
down	31
down _ a	32
down as	32
draf*	-16
drafts	-16
drafts $	-12
e _ $	17
effa*	-25
efface	-25
efface _ $	-17
efface mes	-14
eggs	-13
elim*	-14
elimina	-14
elle	-12
en	-13
enou*	-26
enough	-26
enough _ $	-18
enough _ today	-17
enough for	-16
erase	-20
es	14
es _ $	22
est	38
est 5	30
est _ $	41
even*	14
evening	15
evening _ in	19
evening check	19
ever	-43
ever*	-27
every	-20
every _ $	-16
every day	-16
everything	-18
far	68
far _ come	46
feel $	42
feel _ $	-23
feel _ maybe	15
feel _ today	15
feel like	-25
feel*	66
feeling	67
feeling _ $	37
feeling _ a	35
feeling like	35
felt	21
felt _ $	21
for	-24
for _ $	-66
for _ days	-12
for a	-12
for today	26
forg*	-14
fotos	-14
frie*	-19
friend	-13
friend $	-12
fue	-12
fue $	-12
funny	-12
funny $	-12
get	-19
go	-19
go _ $	-16
go away	-13
going	27
going _ $	18
good $	16
good _ $	-20
good*	-15
got	-25
got _ $	-25
had	-12
happ*	-12
has	15
has _ been	21
has _ since	21
has it	21
hat	-15
have $	21
have _ been	29
have _ since	-17
have been	-30
have i	45
have my	33
he	-34
he _ $	-12
hear*	-12
heart	-15
hello	-19
hello _ $	-15
her	-21
her _ $	-21
here	-18
here $	-18
hey	-13
hi	-14
him	28
him $	18
him _ it	21
him today	19
hist*	-18
history	-18
history $	-18
hoje	15
hoje _ $	19
hoje e	19
how	41
how _ $	26
how _ been	20
how _ day	-36
how _ days	69
how _ doing	38
how _ feel	39
how _ has	21
how _ have	50
how _ i	15
how _ is	-16
how _ my	43
how _ quiet	44
how _ was	-28
how _ you	-21
how _ your	-12
how am	50
how are	-16
how can	-32
how do	-52
how far	43
how have	33
how i	62
how is	-19
how long	18
how many	28
how much	-13
hoy	22
hume*	41
humeur	41
humeur _ 5	21
humeur est	21
humor	36
humor _ e	19
humor hoje	19
hurts	-20
hurts $	-14
i	-17
i _ $	29
i _ a	-19
i _ check	-15
i _ day	52
i _ him	-12
i _ it	31
i _ log	37
i _ my	-21
i _ not	-18
i _ of	-29
i _ ok	20
i _ on	33
i _ say	24
i _ the	-25
i _ this	-19
i _ to	38
i _ today	36
i _ •	-13
i am	-26
i come	32
i do	-14
i doing	50
i feel	12
i have	22
i made	38
i on	34
i see	35
i think	-12
i type	-16
i was	-19
i would	52
ich	50
ich _ $	55
ich _ meine	39
in	28
in $	92
in _ $	-49
in _ week	-16
in a	-13
in please	20
ins	-21
inst*	-26
instructions	-19
is	-47
is _ $	39
is _ bank	-14
is _ going	-16
is _ score	28
is _ streak	54
is a	15
is been	38
is it	-16
is my	71
is the	-12
is up	-13
is your	-14
isso	-12
ist	14
ist _ $	14
it	16
it _ been	38
it _ since	21
it been	21
it is	38
it was	-30
its	-14
je	-25
just	-17
kann	-17
kont*	39
kontakt	39
kontakt $	39
la	-20
la _ $	-15
leave	-16
leave me	-14
less	-13
let	37
let _ do	39
let _ the	39
let us	39
life	-30
like a	22
like to	39
list	-14
log	98
log _ $	61
log a	36
log my	25
lol	-20
long	12
long _ boil	-12
long _ it	18
losc*	-17
losch	-23
losch _ $	-15
loschen	-12
lost	-15
made	35
made it	38
make	-14
many	24
many _ $	25
many _ days	44
many _ i	18
many _ in	-12
many days	25
many quiet	44
maybe	15
maybe _ $	15
me	-61
me $	-46
me _ a	28
me _ as	32
me _ i	21
me _ sola	-15
me _ week	35
me a	-15
me down	32
me my	46
me siento	31
mehr	-28
mehr $	-28
meine	23
meine _ $	15
meine daten	-17
meine stimmung	66
mens*	-13
mes	46
mes _ $	51
mes donnees	-18
mess*	-50
messages	-45
messages $	-18
messages _ $	-24
meu	92
meu _ $	73
meu _ e	19
meu _ hoje	19
meu humor	36
mi	62
mi _ $	54
mi animo	55
mi cuenta	-17
mi progreso	43
mi vida	-16
mich	-29
mich _ $	-20
mir	99
mir _ $	115
mis	-17
mis _ $	-14
moi	-17
mon	36
mon _ est	21
mon humeur	41
mond*	23
monday	23
monday $	23
mont*	70
month	23
mood	218
mood $	34
mood _ $	135
mood is	15
more	-40
more _ $	-14
more _ please	-22
moved	-13
moved on	-13
much	-18
mute	-14
my _ $	54
my _ and	-19
my _ balance	-33
my _ here	-12
my _ i	-15
my _ in	15
my _ please	-31
my _ score	-37
my _ streak	29
my _ to	-15
my _ was	-12
my account	-20
my boyfriend	-14
my chat	-22
my check	14
my credit	-37
my data	-38
my drafts	-16
my heart	-14
my history	-15
my life	-17
my messages	-13
my mood	48
my profile	-22
my progress	22
my records	-32
my stats	99
my streak	52
my stuff	-20
my urge	24
nach*	-15
nachrichten	-15
nachrichten _ $	-15
need	-15
next	-28
next _ $	-28
nicht	-35
nicht _ $	-35
night	-23
night $	-13
no _ $	-17
no _ for	23
no _ please	-19
no contact	64
no more	-37
nobo*	-30
nobody	-30
not	-54
not _ $	-14
not _ him	21
not _ in	-26
not _ me	-19
not text	22
note	29
noth*	-17
nothing	-17
nothing $	-14
noti*	-36
notifications	-36
notifications _ $	-30
notifications please	-28
of 10	16
of _ $	14
of my	-12
of ten	16
off	-32
off $	-17
ohne	39
ohne _ $	39
ohne kontakt	39
ok	34
ok $	15
ok _ $	15
ok today	36
okay	-14
olvi*	-19
olvidarlo	-18
on	13
on $	32
on in	-12
one _ $	-18
one week	13
our	-51
our _ $	-13
out	19
out _ $	16
out _ 10	16
out of	26
over	-18
over*	24
pack*	-18
para	-18
para que	-12
pause	-37
pause for	-12
peop*	-14
people	-14
plan*	-30
plea*	13
please	13
please $	64
por	-14
por _ $	-13
prof*	-22
profile	-22
prog*	196
progreso	43
progreso $	43
progress	20
progress $	19
purge	-23
purge my	-23
put	32
put _ as	32
put _ down	32
put me	32
quan*	14
quantos	41
quantos dias	41
que	-43
quie*	35
quiero	38
quiet days	44
quit	-19
quit _ $	-17
quit _ me	-14
rate	13
reco*	42
record	84
record today	19
records	-36
records $	-16
records _ $	-16
regi*	92
registrar	92
registrar _ $	46
remi*	-12
remo*	-27
remove	-16
remove my	-14
repo*	34
reset	14
sad _ $	14
sans	43
sans _ $	43
sans contact	43
say _ of	25
say _ out	25
schr*	-59
score	25
score $	25
se	-29
se _ $	-28
se fue	-12
see	17
see $	-13
see _ $	34
see my	45
set	-21
set _ for	-13
she	-29
she _ on	-13
she moved	-13
shou*	-22
should	-22
should i	-18
show	89
show _ $	17
show _ i	33
show _ my	46
show me	59
show my	20
sie	-15
sien*	31
siento	31
siento _ $	-15
sile*	-30
silence	-15
since	38
since _ $	30
since _ texted	23
since _ was	-14
snoo*	-25
snooze	-25
snooze _ days	-23
snooze for	-25
so	-31
sola	-15
sola $	-15
some*	-15
song	-27
start	65
start _ $	73
stats	99
stats $	99
still _ $	17
stim*	66
stimmung	66
stimmung _ $	66
stop	-38
stop _ $	-20
stop _ me	-14
stre*	81
streak	81
streak $	55
streak _ $	26
stro*	38
strong	38
strong $	38
stuff	-22
stuff $	-12
supp*	-23
supprime	-16
supprime _ $	-14
tag	37
tag _ kontakt	39
tag _ ohne	39
tage	91
talk*	-26
talking	-26
talking _ $	-15
talking please	-13
ten	15
text	22
text*	117
texted	23
texting	94
texting _ $	12
texting him	33
texting me	-21
than*	-25
thanks	-25
thanks $	-17
that	13
that $	16
that _ $	-12
that i	26
that is	-19
the	-74
the _ in	-33
the _ thing	34
the check	-23
the daily	24
there	-14
thing	34
think	-14
think _ $	-13
this	-23
this $	-17
this _ $	14
this feeling	-12
this week	28
time	-31
time $	-18
to	-50
to _ $	-50
to _ a	-14
to _ i	40
to _ in	34
to log	38
today	189
today _ $	145
today _ 6	19
today _ a	67
today _ better	12
today _ ok	19
today maybe	15
today was	72
todo	-21
todo $	-17
tout	-14
tran*	-16
tudo	-15
turn	-16
two	37
two _ $	-22
two weeks	47
type	-16
un	-15
un _ $	-12
up	-23
up _ $	-15
urge	29
urge _ $	23
urge today	16
us	24
us _ the	39
us do	39
verg*	-15
vida	-16
von	44
von _ $	44
want _ log	46
want my	-18
want to	30
was	-18
was $	-27
was _ $	30
was _ 3	15
was _ day	-12
was a	31
was good	29
we	-17
we _ $	-31
week	65
week $	39
week*	142
weeks	51
weeks $	-13
what	-13
what _ $	-13
what _ am	34
what _ do	-14
what _ my	76
what _ streak	17
what _ type	-15
what _ up	-13
what day	34
what does	-12
what is	46
when	-44
when i	-16
when is	-19
where	-18
who	-20
why	-33
why _ i	-19
why am	-17
wie	53
will	-13
wipe	-25
wipe _ $	-13
wipe _ stuff	-14
wipe my	-23
with	-23
with _ $	-18
with*	31
without	31
without _ $	31
without _ him	32
without texting	33
worst	-42
would	14
would _ out	25
would _ to	39
would like	28
would say	25
year	-42
you	-83
you $	-14
you _ $	-41
you _ today	-14
your	-32
your _ $	-31
your day	-12
zu	-44
zu _ $	-44
•	-48
• $	-14
• _ $	-31
• _ •	-34
• •	-48
""",
    'intents.help': """\
~	-363
!checkin	-66
!delete_data	-88
!help	201
!out_of_scope	-137
!smalltalk	-117
!stop	-95
.	-77
.-	-33
.i	-89
.i+they	-92
.i+they-	-34
.i+you-	34
.i-	-121
.they	-61
.they-	-26
.you	-46
5	-49
5 $	-43
?	-46
?-	174
?i	76
?i+you	164
?i+you-	-26
?i-	104
?they	-44
?you	61
?you-	35
^ _ $	65
^ _ a	19
^ _ ajuda	-23
^ _ all	-27
^ _ anyone	47
^ _ anything	18
^ _ bot	-42
^ _ built	26
^ _ can	31
^ _ commands	34
^ _ como	47
^ _ das	31
^ _ did	-56
^ _ du	55
^ _ el	21
^ _ else	33
^ _ everything	-16
^ _ explain	-23
^ _ feel	-25
^ _ for	-27
^ _ go	31
^ _ good	-25
^ _ hacer	33
^ _ happens	58
^ _ has	37
^ _ help	24
^ _ her	-17
^ _ i	21
^ _ in	-23
^ _ information	17
^ _ is	-81
^ _ it	-35
^ _ kann	49
^ _ language	36
^ _ leave	-19
^ _ leer	43
^ _ life	-17
^ _ long	-16
^ _ many	-31
^ _ me	38
^ _ meine	34
^ _ moi	-29
^ _ need	40
^ _ not	-40
^ _ o	16
^ _ of	16
^ _ off	-37
^ _ old	-23
^ _ on	-22
^ _ pause	40
^ _ peux	31
^ _ plan	45
^ _ please	35
^ _ puede	43
^ _ puedes	33
^ _ que	36
^ _ quoi	48
^ _ reminders	-22
^ _ se	45
^ _ sell	26
^ _ share	23
^ _ some	-27
^ _ speak	81
^ _ stop	-26
^ _ talking	-18
^ _ there	-26
^ _ time	-25
^ _ to	42
^ _ topics	19
^ _ tout	-16
^ _ trust	-20
^ _ tu	92
^ _ tudo	-18
^ _ un	-20
^ _ up	-26
^ _ use	47
^ _ voce	31
^ _ want	-16
^ _ was	-43
^ _ were	-20
^ _ what	24
^ _ with	18
^ _ you	-68
^ _ your	33
^ _ •	-54
^ a	48
^ aide	120
^ are	-30
^ ayuda	151
^ can	-30
^ change	26
^ comment	52
^ como	29
^ delete	-30
^ do	29
^ explain	51
^ give	73
^ good	-16
^ he	-26
^ help	89
^ i	-51
^ ich	-30
^ is	92
^ list	88
^ mi	-20
^ mood	-25
^ mute	-18
^ my	-32
^ no	-35
^ o	62
^ obrigada	-26
^ okay	-17
^ para	-21
^ pause	-28
^ please	-29
^ que	38
^ quien	43
^ quit	-16
^ show	30
^ stop	-26
^ tell	55
^ thanks	-20
^ turn	-22
^ was	121
^ when	-47
^ where	91
^ why	-52
^ wie	69
^ wipe	-19
^ you	-59
^ •	16
a	-51
a _ $	-62
a _ about	54
a _ do	-18
a _ for	-29
a _ i	-19
a _ my	26
a _ the	55
a _ to	19
a quoi	48
a slip	85
abil*	41
abilities	41
abilities $	41
able	48
able to	48
about _ $	29
about _ fear	-23
about _ of	-23
about my	-33
about the	23
accent	-47
add a	26
again	-48
again $	-40
aide	120
aide _ a	-22
aide moi	-22
ajuda	117
ajuda $	119
all	-32
all _ $	-20
alles	-22
alone	-24
alone $	-21
am	-41
am _ $	-31
and	-19
and _ can	33
and _ not	-24
answ*	35
answer	21
anxi*	-22
any	-16
any _ $	-16
anyb*	-16
anybody	-16
anym*	-22
anymore	-22
anymore $	-16
anyo*	59
anyone	59
anyt*	54
anything	54
anything _ $	31
anything _ i	18
appr*	-39
appreciate	-39
appreciate _ $	-29
appreciate _ help	-38
are _ able	48
are _ from	-52
are _ to	29
are my	57
are some	-24
ask	34
ask $	19
ask _ about	18
assi*	37
assist	37
assist _ $	37
assist me	37
at	26
at _ $	31
at night	49
away	-26
ayuda	151
back	30
back $	32
bank	-30
bank _ $	-22
be	-47
be _ $	-29
been	-28
being	-25
being _ $	-24
best	-24
born	-21
born $	-21
bot	46
bot _ $	53
braz*	-37
brazil	-37
brazil $	-37
brok*	-21
built	20
buy	-38
buy _ $	-27
ca	113
ca $	85
call	-27
call _ $	-27
call you	-33
can	85
can _ $	45
can _ about	-23
can _ anything	36
can _ ask	39
can _ assist	37
can _ at	-18
can _ change	18
can _ do	17
can _ explain	-23
can _ feel	-25
can _ my	18
can _ see	-18
can _ sleep	-17
can _ speak	81
can _ the	-16
can _ this	18
can _ use	37
can _ you	35
can _ •	26
can do	19
can not	-20
can read	31
can you	53
canc*	-30
cancel	-30
capa*	124
car	-79
car _ $	-39
cats	-19
chan*	93
change	69
change _ $	58
change _ check	68
change _ in	68
change _ tire	-53
change a	-53
change my	87
chart	-30
chart $	-30
chat	36
chat _ $	23
chats	52
chats $	55
cheap	-27
cheap _ $	-25
chec*	-26
check	39
check _ time	32
check in	56
color	-36
color $	-17
comm*	133
commands	81
commands $	62
comment	52
como	76
como _ $	27
como _ idioma	49
cont*	-19
conv*	-22
cred*	-16
credit	-16
credit _ $	-16
cuan*	-17
daily	-19
das	31
das _ $	31
data	57
data $	18
data _ $	39
day	-55
day $	-27
day _ $	-17
days	-25
de	-28
de _ $	-18
dele*	-39
delete	-35
delete _ data	-44
delete _ draft	73
delete _ i	-24
delete my	-52
delete what	-34
did	-60
did _ do	-49
did i	-35
die	85
disc*	40
do	28
do $	87
do _ $	38
do _ a	-24
do _ about	22
do _ add	26
do _ check	-35
do _ delete	31
do _ do	23
do _ export	40
do _ fear	-23
do _ feel	18
do _ fix	-19
do _ for	-26
do _ get	-17
do _ have	-16
do _ how	47
do _ in	-62
do _ keep	22
do _ know	50
do _ leave	24
do _ like	-42
do _ make	-16
do _ me	-21
do _ messages	33
do _ need	-20
do _ on	42
do _ say	-22
do _ sell	59
do _ share	23
do _ speak	-36
do _ start	39
do _ store	30
do _ think	-20
do _ this	-31
do _ to	28
do _ turn	44
do _ understand	23
do _ what	25
do _ work	-22
do _ •	-29
do about	-25
do anything	36
do i	85
do to	-33
do you	35
do •	-24
does _ do	57
does _ in	20
does _ mean	-48
does _ work	50
does a	-18
does anyone	47
does my	-24
does the	62
dogs	-22
doing	-23
doing _ $	-22
draf*	53
draft	101
draft $	101
drafts	53
drafts $	46
du	77
el	19
el _ $	20
elle	-24
else	33
encr*	39
encrypted	39
encrypted $	39
enou*	-18
enough	-18
erase	-21
ever*	-35
everything	-31
ex	-17
expl*	28
explain	28
explain _ plan	45
explain the	45
expo*	40
export	40
export _ $	40
export my	40
faire	23
faire $	28
favo*	-17
favorite	-17
favorite _ $	-17
favorite color	-17
fazer	23
fazer $	29
fear	-23
fear _ being	-23
fear of	-23
feel	-28
feel $	-19
feel*	-23
fewer	-18
fewer _ $	-18
fewer messages	-18
find	25
find _ $	29
find my	29
fix	-20
flat	-35
for $	57
for _ $	-43
forg*	-33
from	-85
from $	-52
from _ $	-31
from your	-21
func*	44
functions	34
functions $	34
funny	-20
funny $	-20
get	-34
give	75
give me	75
go	19
go away	-18
good	-56
good _ $	-25
good*	-22
grow	-38
gym	-21
gym _ $	-21
hace	-24
hace _ $	-24
hacer	19
hacer $	19
happ*	58
happens	58
happens _ i	31
happens _ press	29
has	35
have	-48
have _ about	57
have _ issues	-20
have _ since	-21
have _ to	-19
have a	42
have to	27
have trust	-20
he	-37
hear	-19
hear _ $	-19
hello	-17
help	135
help $	72
help _ $	88
help me	24
her	-30
her $	-18
here	93
here $	87
heure	24
hi	-19
him	-23
him $	-19
hold	67
hold _ $	73
how	44
how _ $	47
how _ add	26
how _ day	-23
how _ days	-19
how _ delete	31
how _ does	-18
how _ export	40
how _ fix	-20
how _ have	-23
how _ help	36
how _ hold	63
how _ is	-32
how _ say	-21
how _ set	27
how _ the	98
how _ turn	59
how _ use	47
how _ works	62
how _ your	-21
how do	-33
how does	75
how is	35
how many	-25
how old	-23
how this	62
how to	39
human	-23
i _ $	25
i _ about	-17
i _ check	22
i _ data	-28
i _ draft	101
i _ drafts	41
i _ help	42
i _ issues	-20
i _ my	-58
i _ on	34
i _ pay	60
i _ the	25
i _ time	27
i _ to	17
i _ trust	-38
i _ understand	29
i _ urge	29
i _ when	19
i _ you	29
i _ •	-33
i add	26
i am	-36
i ask	34
i buy	-27
i can	-31
i delete	31
i do	-38
i export	40
i find	29
i fix	-19
i have	30
i need	21
i press	29
i set	27
i turn	59
i type	50
i use	75
i write	41
i wrote	-31
i •	-21
ich _ $	41
idio*	49
idioma	49
idioma $	49
if i	20
in	-61
in $	-42
in _ $	-20
in the	-20
in time	32
info*	25
information	25
inst*	139
instructions	149
inve*	-18
invented	-18
is _ $	-37
is _ bot	25
is _ color	-17
is _ data	47
is _ encrypted	39
is _ favorite	-17
is _ for	43
is _ purpose	85
is _ real	-30
is _ stored	38
is _ streak	-17
is _ to	-18
is _ you	20
is a	66
is the	-17
is there	22
is this	71
is up	-21
isso	145
isso $	158
issu*	-20
issues	-20
issues _ my	-20
it	-34
just	-19
kann	94
kann _ $	47
kann _ nachrichten	47
keep	18
keep my	22
kids	-22
kids $	-19
kit	26
kit $	26
know	32
know how	22
la	-23
la _ $	-20
lang*	49
language	49
last	-43
last _ $	-31
learn	-22
learn to	-20
leave _ alone	-17
leave me	-24
leer	42
leer _ $	43
left	-26
lesen	55
lesen $	55
less	-20
life	-44
life $	-39
like	-71
like $	-38
list	71
list $	-22
list _ $	90
list _ commands	17
list of	19
live	-90
lol	-31
lol _ $	-23
long	-18
look	-23
love	-21
make	-21
many	-31
me	-20
me $	44
me _ abilities	41
me _ news	-21
me _ of	19
me _ the	-25
me _ you	24
me _ your	22
me a	-21
me alone	-17
me the	42
me what	29
me your	35
mean	-19
mean $	-19
meine	28
meine _ $	34
meine _ lesen	47
meine nachrichten	47
men	-18
mensajes	26
mensajes $	26
menu	162
menu $	162
mess*	34
messages	51
messages _ $	17
mi	-27
mis _ $	19
moi	-29
moi a	-22
money	-38
money _ $	-38
mood	-31
mood _ $	-23
morg*	-23
morgen	-23
morgen $	-23
mute	-18
my _ $	45
my _ being	-23
my _ here	64
my _ list	-22
my _ of	-23
my _ s	-37
my _ the	25
my _ to	35
my _ with	23
my _ your	-19
my _ zone	27
my car	-31
my chat	51
my chats	53
my data	37
my drafts	53
my fear	-23
my kit	26
my last	-22
my messages	123
my progress	-33
my stuff	17
my time	27
nach*	38
nachrichten	38
nachrichten _ $	38
nachrichten lesen	47
name	-19
name $	-24
need a	-26
need help	52
news	-23
news $	-23
night	22
night $	24
no	-64
no _ $	-19
no _ que	-21
not	-51
not _ anything	-17
not _ at	-27
not _ how	44
not _ me	-42
not _ this	50
not _ to	-29
not sleep	-17
not understand	23
now	-29
now $	-28
o	69
o _ $	17
o _ voce	62
o que	46
obri*	-26
obrigada	-26
of _ can	24
of being	-23
of commands	17
of this	43
off	-38
off _ $	-19
oil	-37
ok	-27
ok $	-17
okay	-17
old	-24
old _ you	-18
on	-39
open	-26
out of	18
para	-21
pass*	-27
passport	-26
passport $	-26
pause _ $	31
pay	60
peop*	-24
people	-24
pers*	-25
personal	-28
personal _ $	-28
personal data	-28
peux	31
phot*	-56
pict*	53
picture	53
plan	69
plan _ me	45
plan*	-44
plea*	-17
please	-17
press	29
press _ $	29
priv*	41
private	41
private $	41
progress	27
progress $	-29
progress _ $	56
pued*	33
puede	43
puede leer	43
puedes	33
puedes _ $	33
puedes hacer	33
purp*	85
purpose	85
que	30
que _ $	27
que _ hace	-24
que _ hacer	33
que puedes	33
que voce	62
ques*	93
questions	36
quien	43
quien _ leer	43
quien puede	43
quiet	-24
quoi	44
quoi _ $	56
read	78
read _ $	87
read my	30
real	-48
real _ $	-25
real _ you	-24
rela*	-22
relationship	-22
relationship $	-20
reset	-82
run	60
run $	60
s	-40
s _ $	-37
say	-30
say _ in	-21
score	-17
score $	-17
se	23
se _ $	24
see _ drafts	36
sell	26
sell _ $	26
send	-21
sere*	-38
serendipity	-38
serendipity _ $	-38
serendipity mean	-38
serv*	57
set	76
set _ time	22
set _ zone	22
set my	22
sett*	63
settings	63
settings $	63
share	19
share _ with	23
share my	23
she	-25
show	30
show _ the	63
show me	43
sile*	-18
since	-27
since _ last	-23
since my	-22
sleep	-35
sleep $	-21
slip	82
slip $	82
so	-38
so _ $	-29
some	-31
some _ to	-24
some*	-26
song	-59
speak	45
speak _ $	45
speak in	-36
start	34
start _ $	-44
still	-18
stop	-59
stop $	-19
stop _ $	-25
stor*	37
store	30
stored	37
stre*	-23
streak	-23
streak $	-19
stuff	18
stuff $	18
supposed	25
supposed to	25
tage	-44
take	-18
talk	-26
talk to	-17
talking $	29
talking _ $	-22
talking to	-21
tele*	-18
telephone	-18
tell	40
tell _ the	-32
tell _ what	29
tell _ you	26
tell _ your	62
tell me	48
than*	-31
thank	-29
thank you	-29
thanks	-31
the	87
the _ at	76
the _ in	25
the _ mean	29
the _ my	25
the _ night	74
the _ time	32
the _ work	49
the check	58
the commands	45
the help	-30
the hold	73
the kids	-17
the news	-23
the plan	45
the telephone	-18
there $	-25
there a	26
thing _ $	18
think	-23
think _ $	-23
think about	-20
this	107
this $	35
this _ $	63
this a	-19
this bot	72
this week	-27
this works	62
time	17
time zone	27
tire	-53
tire $	-53
tires	-59
tires $	-58
to	19
to _ $	62
to _ again	-18
to _ kit	26
to _ list	-22
to _ the	24
to _ to	-22
to _ you	-20
to be	-27
to go	34
to my	69
to pay	60
today	-55
today $	-39
todo	-18
topi*	19
topics	19
topics _ you	19
topics do	18
tout	-17
trust	-38
trust _ $	-18
trust _ my	-20
trust issues	-20
tu	87
tu _ $	92
tudo	-18
turn	37
turn _ reminders	19
turn on	40
type	50
type $	37
un	-21
un _ $	-18
unde*	21
understand	23
up	-31
up _ $	-22
urge	24
urge $	29
use	84
use _ $	38
use this	27
use you	48
vai	-38
vai _ $	-38
voce	27
voce _ $	58
want	-20
was	60
was _ $	43
we	-23
week	-38
week $	-37
were	-24
were _ $	-21
were _ born	-21
were you	-22
what	94
what _ $	-19
what _ a	53
what _ able	27
what _ are	35
what _ bot	25
what _ call	-17
what _ can	31
what _ do	52
what _ does	-22
what _ favorite	-17
what _ good	-22
what _ know	31
what _ like	-26
what _ mean	-48
what _ my	-32
what _ of	22
what _ progress	34
what _ purpose	85
what _ some	-24
what _ think	-19
what _ type	32
what _ up	-21
what _ won	-20
what _ write	41
what _ you	88
what _ your	31
what are	-28
what can	61
what did	-49
what happens	58
what i	24
what is	-33
what should	-23
what topics	19
what you	67
when does	-19
when i	36
where	83
where _ find	29
where _ my	27
where _ you	60
where are	103
who _ $	-21
who _ and	28
who _ my	58
who _ read	31
who _ the	-27
who _ this	-25
who _ you	-19
who can	31
who is	-20
why	-54
why _ i	-26
why do	-43
wie	69
wie _ das	29
wipe	-20
with my	26
won	-27
won the	-20
word	-32
work	39
work $	66
work _ $	-27
work for	-22
works	62
works $	62
write	26
write $	35
wrong	-23
wrote	-47
wrote $	-26
wrote _ $	-21
year	-23
year $	-18
you	17
you $	-84
you _ $	47
you _ a	-21
you _ anything	53
you _ be	-19
you _ data	62
you _ do	49
you _ for	22
you _ me	18
you _ messages	17
you _ my	27
you _ the	-38
you _ to	27
you _ today	-17
you _ what	42
you _ you	28
you _ •	44
you able	48
you assist	37
you born	-21
you can	43
you do	50
you explain	-23
you from	-52
you get	-17
you have	-51
you help	32
you keep	22
you know	24
you like	-30
you sell	59
you share	23
you speak	81
you store	30
you to	-22
you work	-22
you •	27
your	30
your _ $	83
your _ color	-17
your abilities	41
your day	-21
your favorite	-17
your functions	34
your help	-18
zone	27
zone $	27
• _ $	-48
• _ at	75
• _ data	-28
• _ my	-35
• _ of	22
• _ out	21
• _ personal	-28
• _ the	76
• _ •	53
• my	-31
""",
    'intents.stop': """\
~	-330
!checkin	-104
!delete_data	-110
!help	-107
!out_of_scope	-87
!smalltalk	-196
!stop	293
.	19
.-	161
.i+they	-128
.i+they-	-50
.i+you	75
.i-	37
.they	-58
.they-	-21
.you-	129
10	-38
10 _ $	-15
12	-20
3	-32
3 _ $	-17
4	-25
4 $	-16
5	-18
5 $	-16
6	-24
7	-20
7 $	-18
8	-18
9	-18
?	-66
?-	-69
?i+they	-35
?i+you-	-19
?i-	15
?you-	-16
^ _ $	48
^ _ 10	-25
^ _ 12	-18
^ _ 3	-15
^ _ 4	-15
^ _ 7	-16
^ _ a	24
^ _ about	-19
^ _ alles	-37
^ _ an	-18
^ _ are	-36
^ _ away	72
^ _ be	27
^ _ bitte	58
^ _ bot	-63
^ _ break	18
^ _ bye	-22
^ _ can	-32
^ _ check	-27
^ _ como	-23
^ _ conversation	32
^ _ cool	-15
^ _ daily	44
^ _ daqui	35
^ _ day	-15
^ _ de	101
^ _ deixa	57
^ _ dias	-39
^ _ do	-58
^ _ does	-29
^ _ du	-19
^ _ em	35
^ _ en	43
^ _ enough	42
^ _ ever	-23
^ _ everything	-15
^ _ extrano	-21
^ _ favor	34
^ _ feel	-29
^ _ for	51
^ _ from	-16
^ _ fuck	21
^ _ fun	-26
^ _ go	40
^ _ good	-27
^ _ got	-22
^ _ hello	-16
^ _ hurts	-35
^ _ i	-42
^ _ is	-27
^ _ it	83
^ _ kann	-18
^ _ keine	38
^ _ la	42
^ _ later	-27
^ _ le	46
^ _ leave	49
^ _ like	-18
^ _ loschen	-19
^ _ lost	27
^ _ m	18
^ _ manque	-25
^ _ me	59
^ _ meine	-21
^ _ mes	-26
^ _ message	23
^ _ messages	69
^ _ mi	-15
^ _ mich	33
^ _ mir	38
^ _ mis	-17
^ _ moi	91
^ _ more	100
^ _ my	-75
^ _ need	24
^ _ nicht	15
^ _ not	59
^ _ notifications	70
^ _ now	-16
^ _ of	35
^ _ off	124
^ _ ok	-26
^ _ olvidarlo	-28
^ _ on	-19
^ _ out	54
^ _ pause	24
^ _ por	47
^ _ que	-52
^ _ reminders	42
^ _ say	15
^ _ se	22
^ _ siento	-18
^ _ slept	-20
^ _ so	-27
^ _ some	-30
^ _ song	-25
^ _ speak	-15
^ _ still	54
^ _ stop	44
^ _ talk	16
^ _ talking	15
^ _ texting	41
^ _ the	17
^ _ there	-34
^ _ this	-26
^ _ time	-38
^ _ to	-48
^ _ today	-31
^ _ todo	-32
^ _ toi	83
^ _ too	20
^ _ tout	-39
^ _ tudo	-27
^ _ un	-18
^ _ une	45
^ _ up	37
^ _ us	-15
^ _ want	-20
^ _ was	-29
^ _ weeks	-19
^ _ will	38
^ _ with	30
^ _ write	23
^ _ writing	41
^ _ your	-20
^ _ •	-32
^ aide	-40
^ alright	-28
^ apaga	-28
^ are	-22
^ arrete	26
^ ayuda	-41
^ book	-16
^ borra	-21
^ bye	-48
^ can	33
^ cancel	100
^ check	-35
^ cool	-21
^ danke	-36
^ day	-36
^ deja	36
^ dejame	64
^ delete	-36
^ dia	-19
^ do	51
^ efface	-39
^ ela	-26
^ elimina	-23
^ elle	-26
^ end	56
^ enough	42
^ erase	-30
^ everything	-17
^ forget	-19
^ fous	62
^ get	73
^ go	61
^ good	-38
^ goodnight	-40
^ great	-41
^ guten	-30
^ he	-54
^ hello	-26
^ help	-21
^ hey	-30
^ hi	-56
^ hmm	-32
^ hold	18
^ how	-45
^ il	-29
^ is	-20
^ it	-37
^ je	-43
^ just	32
^ la	-21
^ lass	54
^ leave	72
^ less	23
^ let	-27
^ log	-20
^ lol	-41
^ losch	-23
^ make	-32
^ merci	-39
^ mood	-59
^ mute	133
^ my	-28
^ nao	63
^ nice	-36
^ nobody	-40
^ not	-20
^ obrigada	-26
^ oi	-29
^ ok	-24
^ okay	-44
^ para	67
^ pausa	47
^ pause	117
^ play	-29
^ please	19
^ quiero	-15
^ quiet	56
^ quit	103
^ see	-24
^ she	-25
^ show	-29
^ shut	48
^ silence	28
^ snooze	43
^ stop	116
^ supprime	-25
^ talk	-23
^ tell	-33
^ thank	-25
^ thanks	-31
^ that	45
^ this	-21
^ to	-22
^ today	-15
^ too	15
^ turn	29
^ two	-19
^ va	74
^ vai	78
^ vete	85
^ what	-49
^ who	-23
^ why	-46
^ wipe	-26
^ write	-16
^ you	-18
^ •	-71
a	-31
a _ $	15
a _ from	39
a _ mierda	16
a _ of	-15
a _ two	26
a break	93
a dit	-17
a la	16
a pizza	-20
a table	-15
a week	43
about	-40
about _ $	-35
aide	-40
aide _ a	-18
aide moi	-18
ajuda	-33
ajuda $	-31
all	-24
all $	-23
all messages	33
alle*	-27
allein	-27
allein $	-27
alles	-44
alles $	-29
alone	26
alone _ $	19
alri*	-28
alright	-28
am	-21
am _ $	-24
am _ with	63
am _ you	54
am not	-20
an	-23
and	-43
anot*	27
another	27
another _ $	27
anym*	41
anymore	41
anymore $	39
anyo*	-33
anyone	-33
anyone _ $	-19
anyt*	-25
anything	-25
anything _ $	-18
apaga	-54
apaga _ $	-51
are	-62
are _ $	-34
are you	-19
arre*	26
arrete	26
arrete _ m	26
arrete de	26
at night	16
away	38
away $	15
ayuda	-41
be	64
be $	18
be _ $	52
be quiet	60
be silent	30
bett*	-16
better	-16
bitte	55
book	-16
book _ a	-16
book _ table	-15
book me	-16
borr*	-42
borra	-21
borra _ $	-20
bot	59
bot $	61
break	93
break from	39
bugg*	28
bye	-68
bye $	-20
bye _ $	-53
ca	-16
can	-21
can _ $	23
can _ anything	-26
can _ be	40
can _ do	-35
can _ message	29
can _ stop	40
can not	-51
can you	33
canc*	99
cancel	99
cancel _ $	22
cease	30
cease _ $	30
chec*	-52
check in	-47
check ins	58
checkin	-44
comm*	-24
commands	-20
commands $	-20
como	-34
como _ $	-30
cont*	-50
contact	-27
contact $	-29
conv*	20
conversation	27
conversation $	29
cool	-36
cool $	-32
could	24
cuan*	-16
danke	-36
daqui	35
daqui $	35
data	-19
data $	-16
day	-28
day $	25
day _ $	-39
days $	27
days _ $	-21
days _ it	-17
de	39
de _ mandar	23
de m	26
de me	23
dega*	84
deixa	77
deixa _ $	57
deixa _ paz	35
deja	36
deja de	36
deja*	52
dejame	64
dejame _ $	64
dele*	-42
delete	-38
delete _ $	-18
dia	-43
dias	-39
dias _ $	-21
did	-15
die	-33
dit	-18
do $	-23
do _ get	-17
do _ know	-22
do _ leave	-19
do _ me	68
do _ messages	-15
do _ say	31
do _ speak	24
do _ talk	30
do _ understand	-16
do _ want	52
do _ write	23
do anything	-26
do i	-18
do my	-16
do not	160
do you	-55
does	-40
does _ $	-15
done	61
du	-23
du _ $	-20
e	-16
effa*	-40
efface	-40
efface _ $	-36
ela	-29
ela me	-26
ele	-22
elim*	-23
elimina	-23
elle	-31
elle _ dit	-17
em	23
em _ $	23
em paz	23
en $	16
end	52
end _ $	56
enou*	101
enough	101
enough _ $	49
enough _ today	22
enough for	19
erase	-34
erase _ $	-28
es	-24
escr*	55
escribas	28
eu	-18
even*	-20
evening	-19
ever	-27
ever*	-53
everything	-45
everything _ $	-19
extr*	-28
extrano	-21
faire	43
favor	20
favor $	25
feel	-35
feel _ $	-15
feel*	-30
feeling	-28
feeling _ $	-19
fewer	23
fewer _ $	23
fewer messages	23
for _ $	35
for _ day	17
for _ days	36
for _ week	16
for a	43
for the	18
for two	29
forg*	-33
forget	-24
forget _ $	-17
fotos	-31
fotos $	-29
fous	62
fren*	-16
french	-16
french $	-16
frie*	38
from	29
from _ $	30
from your	-25
fuck	56
fuck _ $	53
fuck off	16
fun	-26
func*	-18
funny	-27
funny $	-27
get	32
get _ $	37
get _ my	46
get _ of	34
get lost	30
give _ a	33
glad	-15
go	38
go _ a	18
go _ for	18
go away	45
good	-81
good $	-20
good _ $	-46
good*	-59
goodbye	-18
goodbye $	-18
goodnight	-40
got	-55
got _ $	-55
got it	-50
great	-43
great _ $	-25
guten	-30
guten _ $	-30
had _ of	23
happy	-26
happy _ $	-26
hard	-17
have	-27
have _ $	-17
have _ of	20
he	-59
he said	-47
hello	-43
hello $	-18
hello _ $	-24
help	-45
help $	-29
help*	-17
her	-25
her $	-22
hey	-30
hi	-58
him	-23
hmm	-32
hold	17
hold _ messages	18
home	-25
home $	-25
how	-65
how many	-18
hurts	-35
hurts $	-34
i	-62
i _ $	-20
i _ enough	23
i _ i	-21
i _ know	-23
i _ not	-47
i _ speaking	-18
i _ the	-25
i _ trust	-16
i _ want	39
i _ with	59
i _ you	43
i _ •	71
i can	-18
i feel	-28
i had	-17
i just	-16
i need	23
i said	48
i •	75
ich	-16
ich will	26
il	-22
in	-18
in $	-15
in _ $	22
in please	-26
in ruhe	28
ins	58
ins $	36
inst*	-53
instructions	-51
is	-48
is _ $	-53
is _ from	27
is _ you	23
is enough	44
isso	-25
isso $	-19
it $	68
it _ $	-54
it _ more	21
it all	-30
je	-53
job	-26
just	18
just _ $	33
kann	-24
kann _ $	-16
keine	38
keine _ $	38
keine _ mehr	38
keine nachrichten	38
know	-32
konto	-21
la extrano	-21
la mierda	16
la paix	30
lais*	16
laisse	16
laisse _ $	20
larg*	88
lass	45
lass _ allein	-25
lass _ in	70
lass _ nicht	-25
lass mich	45
later	-29
later $	-29
le	29
le _ $	44
leave	85
leave _ alone	38
leave _ be	18
leave me	100
less	23
less _ $	23
less notifications	17
let	-27
like	-26
like _ $	-16
list	-21
list _ $	-15
list of	-15
lo	-17
log	-21
lol	-43
lol $	-29
lone*	-37
lonely	-37
lonely $	-36
losc*	-33
losch	-23
losch _ $	-18
loschen	-21
loschen $	-20
lost	16
lost $	27
m	18
make	-46
make _ $	-28
makes	-18
mandar	23
mandar _ $	23
manq*	-25
manque	-25
mas	53
me	41
me _ $	80
me _ bot	32
me _ mas	53
me _ news	-22
me _ sola	-18
me _ your	-18
me a	-27
me alone	38
me anymore	-29
me deixa	57
me escribas	28
me from	-16
me in	31
me mandar	23
me manque	-25
me siento	-22
me the	-18
mehr	75
mehr $	75
meine	-31
meine _ $	-23
mens*	47
mensajes	51
mensajes $	51
menu	-33
menu $	-33
merci	-39
mes	-30
mes _ $	-26
mess*	141
message	31
message me	31
messages	95
messages $	59
messages _ $	27
messages _ a	16
messages _ week	22
mi	-37
mi _ $	-23
mich	24
mich _ $	16
mich _ allein	-27
mich _ ruhe	28
mich in	56
mich nicht	-25
mier*	16
mierda	16
mierda $	16
mind	-27
mind $	-27
mir	33
mir _ $	47
mis	-26
mis _ $	-23
moi	91
moi $	52
moi _ $	57
moi _ paix	30
moi a	-18
moi la	30
mood	-63
mood _ $	-50
more	121
more _ $	63
more _ please	50
more _ today	24
much _ $	20
mute	133
my	-102
my _ $	-37
my messages	-44
my phone	42
nach*	30
nachrichten	30
nachrichten _ $	30
nachrichten mehr	38
nao	62
nece*	-19
necessary	-19
necessary $	-19
need	23
need _ to	24
need you	31
never	-31
never _ $	-27
news	-22
news $	-22
next	-33
next _ $	-33
nice	-42
nice _ you	-23
nicht allein	-25
night	-29
night $	-29
no	21
no _ escribas	28
no _ mas	53
no _ please	39
no _ today	18
no contact	-36
no me	133
no more	121
nobo*	-41
nobody	-41
nobody _ me	-41
not	44
not _ $	-25
not _ leave	-21
not _ me	72
not _ talk	30
not know	-20
not say	32
not talk	30
not trust	-18
not understand	-16
not want	52
not write	23
noth*	-31
nothing	-31
noti*	80
notifications	80
notifications $	23
notifications _ $	54
notifications please	49
now	44
now $	37
obri*	-26
obrigada	-26
of	-31
of my	44
of this	17
of your	18
off	114
off $	64
off _ $	25
off the	20
oi	-29
ok	-59
ok $	-45
ok _ $	-18
okay	-44
olvi*	-30
olvidarlo	-28
on	-43
on _ $	-27
once _ week	27
once a	27
one	-30
one _ $	-20
only	21
order	-20
order _ pizza	-20
oubl*	-21
our	-31
our _ $	-26
out	40
out of	42
pain	-71
pain $	-56
paix	30
paix $	30
panc*	-20
pancakes	-20
pancakes $	-20
para	54
para que	-23
pas	-18
pas _ $	-17
pausa	47
pausa _ semana	30
pausa por	32
pause	132
pause $	55
pause _ $	25
paz	25
paz $	25
peop*	-16
people	-16
phone	41
phone $	42
phot*	-16
piss	28
piss _ $	28
piss off	28
pizza	-20
pizza $	-20
play	-29
play _ $	-29
play some	-29
plea*	25
please	25
please _ $	33
please _ not	39
please do	33
please stop	-36
por	28
por _ $	39
por favor	20
prog*	-32
que	-77
que _ $	-18
que me	-16
ques*	18
questions	19
quie*	27
quiet	129
quiet $	54
quiet _ $	25
quiet for	52
quit	103
quit _ $	62
quit _ me	81
quit it	21
read	-22
real*	-32
really	-32
really $	-32
reci*	-20
recipe	-20
recipe _ $	-20
recipe for	-20
reco*	-37
record	-20
remi*	46
reminders	56
reminders $	46
remo*	-17
remove	-16
repo*	-31
robot	-16
ruhe	76
ruhe $	28
said _ $	52
said _ me	-46
say _ $	19
schr*	108
see	-43
see $	-16
see _ $	-27
sei	62
sema*	39
semana	30
semana $	30
send	23
send*	27
sending	27
serv*	-19
server	-19
server $	-19
she	-62
she _ me	-39
she leave	-34
show	-29
show _ the	-17
show me	-27
shut	74
shut _ $	56
shut up	39
sien*	-22
siento	-22
siento _ $	-18
sile*	201
silence	28
silent	33
silent $	22
slept	-20
snoo*	43
snooze	43
snooze _ days	36
snooze for	43
so	-54
so _ $	-46
sola	-18
sola $	-18
some	31
some _ $	32
some*	-26
song	-27
speaking _ $	-18
speaking with	-18
spell	-19
spell _ $	-19
spell necessary	-19
still	50
stop	210
stop $	138
stop _ $	19
stop _ me	26
stop _ to	17
stop now	35
stop sending	27
stop texting	-21
stop the	-53
stup*	-48
stupid	-48
supp*	-30
supprime	-25
sure	-29
sure $	-29
t en	16
tage	30
take _ break	18
take a	18
talk	43
talk $	28
talk*	123
talking	123
talking $	128
talking _ you	-18
talking please	27
talking to	-31
te	56
te _ $	56
tell	-41
tell me	-41
than*	-58
thank	-32
thank _ $	-21
thank you	-32
thanks	-57
thanks $	-41
that	34
that _ $	-19
that _ enough	39
that _ it	19
that is	32
the	-34
the _ check	39
the _ in	33
the _ ins	36
the check	34
the daily	38
the fuck	40
the news	-22
the pain	-69
the reminders	21
there	-35
there $	-29
these	47
these _ $	52
think	-23
this $	-25
this _ $	46
this bot	25
time	-44
time _ $	-30
to	-74
to _ $	-19
to _ anymore	33
to _ for	-48
to _ tomorrow	17
to go	-36
to me	55
to talk	24
today	-56
today $	16
today _ $	-53
todo	-34
todo $	-31
toi	83
toi $	83
too	33
too _ $	31
too much	20
tout	-43
tout $	-25
tout _ $	-18
tran*	49
tranquille	29
tranquille $	29
trust	-18
trust _ $	-16
tu	-16
tudo	-27
tudo _ $	-16
turn	27
turn _ $	23
turn _ check	16
turn off	22
two _ $	26
two weeks	21
un	-20
un _ $	-18
unde*	-25
understand	-16
une	45
une _ $	45
up	24
up $	57
us	-17
va	62
va _ $	16
va _ en	16
va t	16
vai	71
vai _ $	71
verg*	-24
vers*	87
vete	85
voce	-17
want	33
want _ anymore	40
want _ go	-32
want _ talk	30
want _ to	28
want to	-27
want you	26
was	-42
was _ $	-21
we	-32
week	42
week $	42
week*	-30
weekend	22
weekend $	22
weeks	20
weeks $	31
weg	68
weg $	68
were	-18
what	-75
what _ do	-24
when	-16
who	-26
why	-50
why _ not	-32
why _ she	-34
will	19
wipe	-27
with	42
with _ $	31
with the	30
with you	44
word	29
work	-34
work _ $	-31
writ*	41
writing	41
writing _ $	41
writing _ me	41
writing to	41
year	-28
year $	-22
you $	-54
you _ $	-25
you _ a	-20
you _ anything	-27
you _ be	38
you _ for	29
you _ much	18
you _ only	21
you _ quiet	68
you _ silent	26
you _ stop	58
you be	30
you can	19
you do	-44
you stop	40
you talk	16
you to	71
your	-33
your _ $	-30
your*	20
yourself	20
zu	61
zu _ $	61
•	-47
• $	-66
• _ our	-17
• our	-17
• •	-47
""",
    'intents.delete_data': """\
~	-428
!checkin	-74
!delete_data	225
!help	-67
!out_of_scope	-20
!smalltalk	-93
!stop	-102
.-	53
.i	46
.i+they	-69
.i+they-	-21
.i+you	138
.i-	175
.they	-43
.they-	-12
.you	-12
.you-	-40
10	-17
3	-10
4	-16
4 $	-13
5	-21
5 $	-10
5 _ $	-10
6	-17
6 $	-14
?	-44
?-	-44
?i	-74
?i+you	-10
?i-	-23
?you-	-31
^ _ 10	-11
^ _ 5	-10
^ _ a	-36
^ _ about	11
^ _ account	31
^ _ all	75
^ _ alles	116
^ _ am	-22
^ _ an	-12
^ _ animo	-14
^ _ are	-17
^ _ bad	-16
^ _ be	-13
^ _ bitte	15
^ _ bot	-26
^ _ can	-19
^ _ chat	31
^ _ checks	-9
^ _ conversation	11
^ _ cuenta	38
^ _ daqui	33
^ _ daten	48
^ _ datos	19
^ _ day	-25
^ _ de	-12
^ _ deixa	-9
^ _ dias	-11
^ _ do	-32
^ _ does	-18
^ _ donnees	20
^ _ erase	29
^ _ everything	89
^ _ favor	-21
^ _ feel	-23
^ _ for	-18
^ _ forget	19
^ _ forgot	-46
^ _ friend	-20
^ _ from	30
^ _ get	-9
^ _ got	-9
^ _ happens	-9
^ _ hate	-10
^ _ have	-16
^ _ history	16
^ _ hurts	-24
^ _ i	14
^ _ in	-14
^ _ information	11
^ _ is	-35
^ _ isso	9
^ _ ist	-9
^ _ it	19
^ _ just	-10
^ _ kann	-9
^ _ konto	27
^ _ la	-13
^ _ like	20
^ _ lo	70
^ _ loschen	77
^ _ lost	-9
^ _ me	-25
^ _ mein	27
^ _ meine	43
^ _ mes	43
^ _ messages	-19
^ _ mi	18
^ _ mich	-20
^ _ minhas	17
^ _ mir	-24
^ _ mis	46
^ _ moi	10
^ _ mood	-17
^ _ more	-12
^ _ my	103
^ _ nicht	-11
^ _ no	-9
^ _ not	-20
^ _ notifications	-12
^ _ o	32
^ _ of	21
^ _ off	-24
^ _ ok	-11
^ _ olvidarlo	-31
^ _ on	-12
^ _ our	20
^ _ out	-10
^ _ please	-38
^ _ por	-23
^ _ profile	47
^ _ progress	-13
^ _ records	36
^ _ reminders	-14
^ _ rid	34
^ _ say	-9
^ _ se	-9
^ _ sell	-11
^ _ siento	-14
^ _ so	-13
^ _ sobre	36
^ _ stop	-20
^ _ streak	-18
^ _ stuff	16
^ _ talking	-16
^ _ the	-32
^ _ there	-10
^ _ this	-18
^ _ time	-10
^ _ to	51
^ _ today	-14
^ _ todo	87
^ _ tout	101
^ _ tudo	77
^ _ uber	13
^ _ urge	-9
^ _ us	-21
^ _ voce	-9
^ _ want	56
^ _ was	-9
^ _ what	29
^ _ will	-11
^ _ wish	-22
^ _ would	29
^ _ writing	-11
^ _ your	-19
^ _ •	45
^ add	-9
^ alles	12
^ am	-9
^ apaga	108
^ are	-13
^ borra	87
^ bye	-11
^ can	20
^ cancel	-15
^ clear	42
^ close	21
^ delete	81
^ destroy	26
^ do	-25
^ efface	93
^ elimina	73
^ end	-11
^ erase	109
^ everyone	-29
^ everything	-17
^ forget	76
^ get	21
^ give	-10
^ good	-12
^ goodnight	-10
^ great	-9
^ he	-24
^ hello	-25
^ hi	-15
^ how	-28
^ i	-84
^ ich	-33
^ is	-34
^ it	-23
^ its	-15
^ je	-50
^ just	-10
^ lass	-9
^ leave	-9
^ log	-21
^ lol	-12
^ losch	87
^ losche	34
^ make	-10
^ me	13
^ meu	-9
^ mi	-12
^ mood	-16
^ mute	-11
^ my	-55
^ nao	-10
^ no	-34
^ nobody	-13
^ oi	-21
^ ok	-10
^ okay	-14
^ olvida	22
^ para	-21
^ pausa	-12
^ pause	-15
^ please	46
^ purge	33
^ que	-12
^ quit	-25
^ rate	-12
^ record	-13
^ remove	50
^ scrub	23
^ she	-30
^ show	-43
^ sinto	-9
^ stop	-27
^ supprime	80
^ take	22
^ tell	-21
^ thanks	-9
^ this	-9
^ track	-30
^ vergiss	42
^ what	-55
^ where	-12
^ who	-18
^ why	-10
^ wipe	92
a	-63
a _ $	-40
abil*	-11
abilities	-11
abilities $	-11
about	20
about _ $	30
about me	50
acco*	45
account	45
account $	25
account _ $	15
add	-9
add _ my	-9
add _ to	-9
affa*	19
affaires	19
ai	12
ai _ $	13
all	96
all $	48
all _ my	10
all my	15
all of	39
alles	120
alles $	83
alles _ $	19
alles _ mich	9
alles uber	13
alone	-17
alone $	-10
am	-35
am _ $	-21
am i	-12
an	-23
an _ $	-12
and	-10
and i	-11
animo	-14
apag*	29
apaga	150
apaga _ $	146
apaga tudo	15
are	-41
are _ $	-20
are you	-12
as	-9
as _ $	-9
at	-9
at _ $	-9
away	-9
away $	-13
back	-16
back $	-16
bad	-16
bad $	-16
be	9
be _ $	-31
be _ by	46
be quiet	-16
be silent	-11
been	-9
bitte	15
bitte alles	26
borr*	236
borra	87
borra _ $	77
borra mis	32
borra todo	38
bot $	10
brok*	-10
broken	-10
broken $	-10
by	36
by _ $	37
bye	-13
ca	11
ca $	13
can	-12
can _ $	-12
can _ me	-21
can _ what	11
can _ you	-9
can _ •	29
can i	-22
can you	23
canc*	-15
cancel	-15
cancel _ $	-11
casa	-17
cease	-14
cease _ $	-14
chan*	-16
change	-14
chat	74
chat $	15
chat _ $	59
chec*	-20
check	-19
check _ $	-17
check in	-16
checks	-9
checks _ $	-9
checks _ me	-9
clear	42
clear _ $	21
clear my	21
close	20
close _ account	21
close my	21
cois*	16
coisas	16
coisas $	22
comm*	-9
como	-11
comp*	34
cont*	-17
contact	-11
conv*	32
conversation	31
conversation $	9
cool	-10
cosas	16
could	-23
cuen*	38
cuenta	38
cuenta $	28
daqui	33
daqui $	33
data	94
data $	91
data*	10
database	10
database $	10
daten	48
daten _ $	41
datos	57
datos $	57
day	-41
day $	-16
day 6	-11
day _ $	-20
days	-9
de	-24
de _ $	-19
deixa	-11
deixa _ $	-9
deja*	-12
dele	-12
dele*	147
delete	117
delete _ $	61
delete _ data	25
delete _ i	27
delete all	17
delete my	37
delete what	29
deleted	30
dest*	26
destroy	26
destroy my	26
dias	-11
did	-9
dije	20
dije $	22
disse	36
dit	12
do	-67
do _ delete	17
do _ know	-10
do _ sell	-9
do not	-13
do you	-33
does	-27
donn*	34
donnees	34
donnees $	34
draf*	13
drafts	13
drafts _ $	16
drafts and	18
du	11
effa*	90
efface	90
efface _ $	67
efface _ donnees	20
efface mes	28
efface tout	22
efface toutes	10
elim*	73
elimina	73
elimina _ $	25
elimina _ cuenta	22
elimina _ por	49
elimina mi	22
en	-13
en _ $	-10
encr*	-10
encrypted	-10
encrypted $	-10
end	-13
end _ $	-11
eras*	136
erase	118
erase _ $	78
erase _ i	23
erase all	9
erased	12
erased $	12
es	-9
esqu*	37
est	-9
eu	27
eu disse	36
ever*	33
everyone	-29
everything	63
everything $	-21
everything _ $	17
everything _ about	12
everything _ have	18
everything _ know	12
everything _ me	18
everything _ on	24
everything _ said	11
everything _ told	27
everything _ you	21
everything about	21
everything hurts	-15
everything i	45
everything you	36
fault	-14
fault $	-12
favor	28
favor $	30
feel	-30
feel _ $	-15
feel*	-10
feeling	-10
for	-32
for _ $	-25
forg*	101
forget	97
forget _ $	63
forget _ about	10
forget _ i	30
forget _ me	27
forget _ said	11
forget everything	14
forget what	19
forgot	-46
forgot _ $	-31
forgot _ me	-41
fotos	-10
frie*	-25
friend	-22
friend $	-20
from	30
from _ $	31
from _ database	10
from _ memory	19
from my	-28
from your	64
func*	-9
get _ of	24
get rid	34
give	-11
give me	-11
go	-19
go _ $	-18
go away	-15
gone	60
gone $	60
good	-22
good _ $	-13
good*	-14
goodnight	-10
got	-12
got _ $	-12
great	-9
gym	-15
gym _ $	-15
had	-14
happ*	-10
happens	-9
hate	-13
hate _ $	-12
have _ $	11
have _ me	18
have on	18
he	-30
he _ me	-11
he _ my	-10
he _ to	-10
heart	-11
heart $	-9
hello	-28
hello _ $	-24
help	-15
help _ $	-9
her	-13
her $	-9
here	34
here $	35
hi	-18
him	-11
him $	-9
hist*	81
history	81
history $	81
how	-41
how _ $	-9
how _ delete	17
hurts	-24
hurts $	-19
i	-27
i _ $	37
i _ all	38
i _ be	45
i _ could	-22
i _ data	36
i _ here	49
i _ it	-16
i _ like	29
i _ my	66
i _ not	-12
i _ old	-18
i _ this	-11
i _ to	-21
i _ you	22
i _ •	-44
i am	-22
i could	-22
i delete	17
i feel	-28
i hate	-10
i have	-10
i just	9
i said	20
i see	-9
i told	39
i want	60
i wish	-22
i would	34
i wrote	83
i •	-17
ich	-39
ich will	-9
il	-10
in	-45
in $	-12
in _ $	-21
info	37
info*	30
information	30
information _ $	19
inst*	-10
is	-73
is _ $	-19
is _ data	-19
is _ encrypted	-10
is my	-35
ist	-9
ist _ $	-9
it	-27
it $	-20
it _ $	23
it _ my	-13
it all	44
it was	-17
its	-16
j	12
je	-52
kann	-16
kann _ nachrichten	-9
know	22
know _ $	35
know _ me	39
know about	36
konto	80
konto $	27
la	-20
la _ $	-16
la paix	-10
lais*	-13
laisse	-13
laisse _ $	-10
lass	-11
lass mich	-11
le	-10
leave	-20
leave _ $	-13
leave _ alone	-12
leave me	-17
lesen	-10
lesen $	-10
life	-27
like	13
like _ $	-11
like _ of	29
like _ to	-9
like you	-11
list	-17
list $	-9
lo	66
lo _ dije	22
lo que	32
log _ $	-25
log _ mood	-14
log my	-24
lol	-13
lone*	-9
lonely	-9
losc*	117
losch	87
losch _ $	66
losch _ alles	33
losch meine	25
losche	34
losche _ $	34
loschen	83
loschen $	67
lost	-13
lovi*	-18
loving	-18
loving _ $	-18
make	-17
me	-39
me $	47
me _ $	-21
me _ abilities	-11
me _ paz	-9
me _ sola	-14
me _ you	-9
me _ your	20
me about	-12
me alone	-12
me an	-9
me deixa	-9
me from	30
me my	-14
me siento	-15
me to	-12
mein	27
mein _ $	27
mein konto	27
meine	40
meine _ $	53
meine _ lesen	-9
meine daten	48
meine nachrichten	-9
meine sachen	15
meine stimmung	-12
memo*	19
memory	19
memory $	19
mens*	-10
mes	39
mes _ $	43
mes affaires	19
mes donnees	34
mess*	-34
messages	-24
messages $	-17
meu	-14
meu _ $	-11
mi	13
mi animo	-14
mi cuenta	38
mi progreso	-14
mim	36
mim $	36
mind	-13
mind $	-13
minh*	17
minhas	17
minhas coisas	17
mir _ $	-22
mis	69
mis _ $	80
mis cosas	16
mis datos	57
moi	10
moi $	14
moi _ paix	-10
moi la	-10
mon	29
mont*	-15
mood	-40
mood $	-23
mood _ $	-14
more	-14
mute	-11
my	12
my _ $	47
my _ and	20
my _ erased	12
my _ from	10
my _ gone	41
my _ here	-15
my _ life	-18
my _ list	-9
my _ me	-9
my _ please	21
my _ removed	36
my _ your	35
my account	49
my chat	10
my data	47
my day	-23
my drafts	13
my fault	-14
my history	15
my info	37
my information	31
my mind	-9
my mood	-22
my old	-18
my phone	-13
my profile	67
my progress	-13
my records	46
my shopping	-9
my stats	-15
my streak	-19
my stuff	24
nach*	-13
nachrichten	-13
nachrichten _ $	-13
nachrichten lesen	-9
nao	-11
need	-9
never	-10
nicht	-17
nicht _ $	-17
night	-10
night $	-10
no	-47
no _ $	-20
no more	-12
nobo*	-14
nobody	-14
nobody _ me	-13
not	-33
not _ $	-13
noth*	-12
nothing	-12
nothing $	-10
noti*	-12
notifications	-12
notifications _ $	-9
now	-19
now $	-17
o	17
o _ $	-10
o que	25
of	22
of _ $	12
of _ data	21
of _ you	11
of me	31
of my	14
of this	20
off $	-14
off _ $	16
oi	-21
ok	-25
ok $	-16
okay	-14
old	-20
old _ $	-19
old life	-18
olvi*	-9
olvida	22
olvida _ lo	22
olvida _ que	22
olvida todo	22
olvidarlo	-31
on _ $	9
on me	14
one	-15
one _ $	-12
oubl*	49
oublier	-35
oublier $	-35
our _ $	10
out	-17
out of	-16
over	-13
pack*	-22
paix	-10
paix $	-10
para	-22
para que	-17
pausa	-12
pausa por	-10
pause	-20
paz	-15
paz $	-15
pers*	47
personal	48
personal _ $	48
personal data	48
phone	-13
phone $	-13
phot*	-13
photos	-12
photos $	-9
plea*	31
please	31
please $	-15
please _ $	-21
please _ i	25
please _ my	12
please _ what	25
please _ •	42
please do	-10
please erase	14
please forget	19
please stop	-11
por	23
por _ $	27
por favor	28
prof*	67
profile	67
profile _ $	21
prog*	-45
progreso	-14
progreso $	-14
progress	-13
purge	33
purge my	33
que	54
que _ $	45
que _ mis	27
que eu	29
quiet	-21
quiet $	-13
quit	-25
quit _ $	-16
quit _ me	-22
rate	-13
real	-10
reco*	62
record	-14
records	77
records $	30
records _ $	15
regi*	-19
registrar	-19
registrar _ $	-18
remi*	-20
reminders	-14
reminders $	-13
remo*	91
remove	55
remove _ $	17
remove _ from	21
remove _ your	21
remove everything	14
remove me	21
remove my	20
removed	36
removed $	36
rid	34
rid _ my	21
rid of	34
right	118
right _ $	118
sach*	15
sachen	15
said	30
said $	24
said _ $	9
saud*	-10
saudade	-10
say	-15
scrub	23
scrub my	23
se	-14
se _ $	-13
see	-16
sell	-11
sell _ $	-11
serv*	32
server	32
server $	32
she	-34
she forgot	-20
shop*	-9
shopping	-9
shopping _ $	-9
shopping list	-9
shou*	-13
should	-13
show	-43
show _ $	-20
show _ my	-14
show _ progress	-13
show me	-15
show my	-26
shut	-10
shut _ $	-9
sien*	-15
siento	-15
siento _ $	-14
sile*	-33
silent	-12
silent $	-12
sinto	-9
so	-24
so _ $	-17
sobre	36
sobre _ $	36
sobre mim	36
sola	-14
sola $	-14
some	-15
some _ $	-15
some*	-9
speak	-9
stats	-15
stats $	-15
stim*	-12
stimmung	-12
stimmung _ $	-12
stop	-49
stop $	-16
stop _ $	-19
stop _ me	-20
stre*	-19
streak	-19
streak $	-15
stro*	-9
stuff	20
stuff $	14
supp*	74
supprime	80
supprime _ $	65
take	20
talk	-13
talk*	-18
talking	-18
talking $	-10
tell	-26
tell _ about	-12
tell _ your	-12
tell me	-26
text*	-13
texting	-12
than*	-20
thanks	-20
thanks $	-15
that	-13
the	-53
the _ $	-31
there	-11
this	25
this $	13
this _ $	26
this bot	47
time	-16
to	-19
to _ $	-12
to _ from	-24
to _ quiet	-10
to _ •	-15
to be	31
to me	-21
to my	-10
to say	-10
to •	-15
today	-33
today $	-14
today _ $	-11
todo	82
todo $	50
todo _ que	32
todo lo	32
told	32
told _ $	33
told you	39
tout	98
tout $	106
tout _ $	-22
tout*	10
toutes	10
toutes _ $	10
track	-30
track _ $	-30
track my	-30
tran*	-22
tudo	77
tudo $	22
tudo _ $	18
tudo _ mim	36
tudo sobre	36
uber	29
uber _ $	29
uber mich	29
un	-10
up	-10
urge	-12
urge _ $	-11
us	-21
verg*	32
vergessen	-11
vergessen $	-11
vergiss	42
vergiss alles	42
voce	-10
von	18
von _ $	18
want	54
want _ $	-27
want _ be	41
want _ data	18
want _ gone	28
want _ my	15
want _ records	10
want _ •	-25
want all	16
want my	41
want to	-15
was	-21
was _ $	-12
was _ fault	-12
we	-20
we _ $	-10
week	-16
week $	-15
weg	27
weg $	27
were	-11
what	-23
what _ my	-12
what _ said	27
what _ told	12
what _ you	-10
what i	43
what is	-10
when	-14
where	-14
who	-20
whole	19
why	-14
will	-13
wipe	99
wipe _ $	47
wipe _ please	10
wipe _ stuff	22
wipe my	29
wish	-22
wish _ could	-22
wish i	-22
with	-22
with _ $	-16
work	-17
work _ $	-15
would	28
would _ to	-13
would like	36
writ*	-11
writing	-11
writing _ $	-11
writing _ me	-11
writing to	-11
wrote	77
wrote $	28
wrote _ $	49
year	-10
yest*	11
yesterday	11
yesterday $	12
you $	-16
you _ $	-46
you _ about	35
you _ be	-19
you _ data	-11
you _ everything	24
you _ i	26
you _ me	33
you _ on	24
you _ quiet	-12
you _ •	41
you are	-12
you have	15
you know	34
you •	30
your	51
your _ $	53
your abilities	-11
your database	10
your memory	31
your server	32
•	22
• $	-39
• _ $	-31
• _ about	26
• _ data	48
• _ i	48
• _ me	-42
• _ my	-25
• _ personal	48
• _ •	-99
• from	-25
• me	-23
• personal	40
• •	22
""",
    'intents.vent': """\
~	-194
!checkin	-111
!delete_data	-99
!help	-68
!out_of_scope	-119
!smalltalk	-72
!stop	-127
.	56
.-	-46
.i	40
.i+they	280
.i+they-	138
.i+you	-106
.they	192
.they-	103
.you	-53
.you-	-84
10	-94
10 $	-49
10 _ $	-30
2	-36
2 _ $	-24
3 $	-26
30	-32
30 _ $	-30
4	-27
4 $	-32
5	-46
5 $	-36
6	-61
6 $	-52
7	-30
?	-107
?-	-131
?i	-72
?i+they	22
?i+you	-24
?i-	-27
?you-	-67
^ _ $	-142
^ _ 5	-27
^ _ about	-33
^ _ alles	-32
^ _ am	-35
^ _ animo	-23
^ _ are	61
^ _ arrive	31
^ _ away	-45
^ _ broke	22
^ _ can	57
^ _ como	-36
^ _ conversation	-23
^ _ day	24
^ _ de	-61
^ _ deixa	-30
^ _ dejar	28
^ _ did	59
^ _ does	74
^ _ es	-30
^ _ ever	112
^ _ everything	-63
^ _ extrano	50
^ _ feel	73
^ _ for	-60
^ _ forgot	42
^ _ fun	-32
^ _ glad	-22
^ _ go	-54
^ _ good	-39
^ _ got	-59
^ _ had	32
^ _ hat	48
^ _ hate	45
^ _ have	26
^ _ he	33
^ _ heart	22
^ _ help	-43
^ _ her	33
^ _ hoje	65
^ _ hurts	127
^ _ i	38
^ _ in	-42
^ _ is	-33
^ _ keep	24
^ _ keine	-27
^ _ la	-65
^ _ laisse	26
^ _ leave	28
^ _ lo	-38
^ _ long	23
^ _ made	-31
^ _ make	29
^ _ manque	59
^ _ many	-30
^ _ me	-69
^ _ meine	-31
^ _ men	63
^ _ mes	-24
^ _ mi	-27
^ _ mich	31
^ _ mir	-25
^ _ mood	-28
^ _ my	-70
^ _ never	23
^ _ nicht	25
^ _ no	-26
^ _ nothing	53
^ _ now	-24
^ _ of	-41
^ _ off	-35
^ _ ok	-36
^ _ old	-32
^ _ olvidarlo	122
^ _ people	25
^ _ plan	-24
^ _ puedo	28
^ _ que	88
^ _ registrar	-22
^ _ see	-24
^ _ she	35
^ _ should	-53
^ _ siento	48
^ _ slept	33
^ _ so	86
^ _ stop	34
^ _ that	-29
^ _ there	-36
^ _ think	-33
^ _ this	53
^ _ time	29
^ _ to	-49
^ _ today	-33
^ _ tudo	-36
^ _ un	-23
^ _ us	-22
^ _ voce	-22
^ _ wants	-30
^ _ would	-26
^ _ writing	-28
^ _ wrong	47
^ _ you	-66
^ _ your	-50
^ _ •	31
^ aide	45
^ am	36
^ apaga	-23
^ are	-30
^ borra	-29
^ can	-25
^ clear	-23
^ day	-31
^ do	-54
^ does	-34
^ efface	-33
^ ela	40
^ ele	23
^ elle	53
^ er	24
^ erase	-45
^ everyone	47
^ everything	60
^ explain	-25
^ feeling	-27
^ forget	-33
^ get	-33
^ go	-32
^ have	26
^ he	62
^ hi	36
^ how	-49
^ i	101
^ ich	118
^ il	61
^ is	-36
^ it	77
^ its	47
^ j	43
^ je	160
^ just	-25
^ la	50
^ lass	-27
^ leave	-32
^ let	30
^ losch	-25
^ me	59
^ mi	42
^ my	63
^ ne	26
^ nobody	86
^ para	44
^ pause	-30
^ que	-39
^ quit	-46
^ she	64
^ show	-37
^ sinto	91
^ stop	-56
^ tell	-34
^ that	-24
^ the	51
^ this	32
^ to	150
^ today	36
^ vai	-24
^ vete	-24
^ we	59
^ what	-91
^ when	-34
^ where	-34
^ who	-25
^ why	87
^ wie	-36
^ wipe	-25
^ you	-39
a 3	-23
a _ about	-29
a _ better	-28
a _ for	-50
a _ from	-28
a _ out	-27
a _ the	-31
a _ today	-40
a bit	-28
a break	-35
a dit	26
a good	-24
a part	25
aban*	31
about _ $	-47
about it	26
about my	42
about the	-39
acce*	-46
accent	-41
accent $	-39
acco*	-24
account	-24
again	100
again $	91
aide	45
aide _ a	54
aide moi	54
alle*	33
allein	33
allein $	33
alwa*	23
always	23
am	36
am _ a	55
am _ day	-52
am _ good	33
am _ of	38
am _ sure	-39
am _ to	-44
am heartbroken	49
am i	36
an	-46
an _ $	-28
and	54
and _ $	-50
and _ not	29
and _ nothing	-29
and i	80
and now	23
animo	-23
anni*	55
anniversary	55
anniversary $	38
anxi*	45
anxious	28
any more	27
anyo*	23
anyone	23
anyone _ $	23
apaga	-41
apaga _ $	-39
are _ $	89
are you	-31
arou*	29
around	29
around people	29
arri*	31
arrive	31
arrive _ a	31
arrive pas	31
away	37
away $	43
be	40
be $	-30
be _ $	26
be _ for	39
bed	26
been _ $	-43
been _ since	23
being	23
betr*	24
better today	-40
birt*	54
birthday	54
birthday $	54
bit	-28
bit better	-28
borr*	-39
borra	-29
bot	-84
bot $	-81
boyf*	62
boyfriend	62
break	-35
break from	-28
brok*	57
broken	61
broken $	61
buy	-30
buy _ $	-23
bye	-39
bye $	-35
can	23
can _ at	23
can _ eat	25
can _ my	-35
can _ sleep	27
can a	29
can not	81
can you	-42
capi*	-25
card	-40
casa	66
cats	-52
chan*	-49
change	-42
chat	-50
chat _ $	-43
chat*	-28
chatting	-28
chea*	55
cheating	51
cheating $	51
chec*	-53
check	-63
check _ $	-64
check in	-58
checks	25
checks _ $	23
chri*	47
christmas	47
clear	-23
coisas $	-24
comi*	28
coming	24
comm*	-23
como	-46
como _ $	-39
cont*	-58
contact	-43
conv*	-39
cosas	29
could	23
cried	26
daily	-24
daily _ $	-23
data	-60
data $	-41
datos	-35
datos $	-35
day 6	-25
day _ and	-26
day was	23
days	-25
de	29
de _ $	38
deixa	-37
deixa _ $	-30
dejar	28
dejar de	28
dele	36
dele*	-32
delete	-35
depr*	23
did	41
did _ do	51
did i	52
die	-30
divo*	67
divorce	67
do _ a	-32
do _ get	76
do _ me	-38
do _ need	-24
do _ still	26
do _ this	49
do _ to	-36
do _ want	-52
do _ what	25
do _ •	62
do about	35
do i	-86
do men	63
do not	-81
do people	36
do you	32
do •	59
does	35
does _ $	30
does _ last	61
does he	25
does the	-29
does this	40
doing	-34
doing _ $	-31
du	-25
e	-27
eat	25
eat $	25
ela	55
ela me	40
ele	51
elle	88
elle _ dit	26
elle a	32
embo*	33
embora	33
embora $	33
en	23
er	24
er hat	24
eras*	-29
erase	-37
es _ $	-27
eu	24
even	25
ever	116
ever*	95
every	41
everyone	51
everything	39
everything $	35
everything _ me	-32
everything about	-42
everything hurts	49
expl*	-25
explain	-25
explain _ plan	-24
explain the	-24
extr*	63
extrano	50
far	-26
fault	56
fault $	30
fear	37
fear of	37
feel	63
feel $	-24
feel _ $	69
feel better	-28
feel like	27
feeling _ a	-25
feeling like	-25
feels	49
feels like	49
felt	43
felt _ $	43
fight	47
fight $	47
find	-31
fine	-47
fine $	-47
forget	-36
forgot	42
forgot _ $	40
forgot _ me	33
fotos	146
fotos $	136
from my	47
fuck	-27
fue	47
fue $	47
fun	-34
get	98
get _ of	-25
get over	81
girl*	25
girlfriend	25
glad	-40
go _ $	27
going $	-23
gone	-40
gone $	-37
good enough	33
got	-46
got _ $	-46
hacer	26
hacer $	26
had	33
happy	58
happy _ $	48
hard	52
hat	48
hat mich	31
hate	49
hate _ $	48
hate this	26
have	37
have _ about	-25
have _ since	27
have been	28
have no	28
he	116
he _ a	-30
he _ in	24
he _ me	23
he _ my	35
he left	27
he said	26
he wants	-30
hear*	74
heart	57
heart $	29
heart is	28
heartbroken	49
hello	-31
help	-47
help _ $	-52
her	69
her $	89
her _ $	-23
here	-51
here $	-49
hi	26
hist*	-46
history	-46
history $	-46
hoje	65
home	64
home $	42
how	-64
how _ $	-57
how _ be	34
how _ day	23
how _ does	38
how _ have	-27
how _ i	-52
how _ it	-30
how _ people	27
how _ works	-24
how _ you	57
how can	39
how do	51
how does	-26
how i	-28
how long	23
how many	-26
how old	-32
how this	-24
hurts	127
hurts $	98
hurts _ when	29
husb*	45
husband	45
husband _ $	34
i	82
i _ $	-51
i _ about	51
i _ all	-33
i _ and	25
i _ anxious	28
i _ been	23
i _ better	-28
i _ day	-49
i _ eat	25
i _ for	26
i _ go	-23
i _ good	33
i _ heartbroken	49
i _ help	-40
i _ here	-36
i _ him	26
i _ i	25
i _ like	-28
i _ log	-29
i _ myself	38
i _ no	28
i _ of	51
i _ ok	-39
i _ old	29
i _ on	-48
i _ over	28
i _ pay	-26
i _ sleep	36
i _ so	-38
i _ sure	-39
i _ the	72
i _ this	31
i _ trust	40
i _ urge	-23
i _ want	-36
i _ wrong	34
i _ you	-32
i can	50
i do	32
i feel	50
i hate	45
i have	27
i keep	25
i made	-29
i said	-46
i still	26
i was	44
i would	-59
i wrote	-35
i •	-39
ich	115
ich _ nicht	38
il	46
in	35
in $	-35
in _ $	43
in ruhe	-23
in the	61
inst*	-75
is _ and	24
is _ going	-34
is _ me	49
is _ to	25
is so	49
is the	-53
is this	-49
it	63
it _ chatting	-28
it _ fault	27
it _ my	29
it going	-32
it hurts	40
it was	32
its	65
j	24
je	172
keine	-27
keine _ $	-27
keine _ mehr	-27
keine nachrichten	-27
kids	26
know $	-38
know _ $	-23
know _ do	24
know _ to	54
l	27
la	48
la _ $	71
la _ de	-25
la extrano	50
laisse pas	26
lass _ allein	32
lass _ in	-45
lass _ nicht	32
last	77
last $	61
leave _ alone	-23
leave _ be	-30
leave me	-58
left	56
left $	37
let	30
lied	29
life	82
like	43
like _ of	31
list*	27
lo	-29
lo que	-32
log	-48
lol	31
lol $	38
lone*	143
lonely	143
lonely $	134
long _ it	-24
long _ last	61
long does	53
losc*	-27
losch	-25
lost	40
love	94
made	-31
made it	-29
make _ $	-26
makes	49
manq*	59
manque	59
many	-30
mas	-23
me	77
me $	64
me _ $	-24
me _ a	23
me _ for	26
me _ mas	-23
me _ pas	26
me _ sola	48
me _ •	35
me a	-60
me alone	-23
me and	-74
me anymore	35
me deixa	-30
me laisse	26
me manque	59
me siento	30
me the	-28
me •	27
mehr	-41
mehr $	-41
meine	-24
meine _ $	-52
meine stimmung	-32
men	66
mens*	-37
mensajes	-24
mensajes $	-24
menu	-25
menu $	-25
mes _ $	-24
mess*	-96
messages	-74
messages _ $	-49
met	27
mi animo	-23
mi vida	33
mich	28
mich _ $	33
mich _ allein	33
mich _ ruhe	-23
mich in	-32
mich nicht	32
mir	-30
mir _ $	-43
mis _ $	-42
mis cosas	29
mis datos	-35
miss	73
miss _ $	62
miss her	54
moi _ $	-45
moi a	54
mond*	-24
monday	-24
monday $	-24
mood	-59
more $	42
more _ $	-32
my	54
my _ $	-82
my _ gone	-34
my _ he	27
my _ life	29
my _ removed	-23
my _ s	24
my boyfriend	62
my data	-31
my fault	56
my heart	50
my husband	23
my life	24
my mood	-34
my old	29
my profile	-24
myse*	51
myself	51
myself _ $	30
nach*	-33
nachrichten	-33
nachrichten _ $	-33
nachrichten mehr	-27
ne	49
ne _ laisse	26
ne _ pas	26
ne me	26
need a	51
need help	-37
nicht	56
nicht _ $	56
nicht allein	32
nigh*	64
night $	-26
nights	63
nights are	63
no _ $	-57
no _ de	28
no _ dejar	28
no _ mas	-23
no _ que	62
no contact	-24
no me	-36
no more	-26
no one	47
no puedo	28
nobo*	87
nobody	87
nobody _ me	58
not	40
not _ $	-80
not _ at	33
not _ enough	33
not _ in	45
not _ this	-28
not _ to	51
not _ what	26
not eat	25
not even	26
not good	33
not sleep	27
not sure	-39
not trust	26
not want	-52
note	-28
noth*	73
nothing	73
nothing $	27
noti*	-30
notifications	-30
now _ be	-23
numb*	27
number	27
of _ $	-43
of being	27
of the	28
of this	-26
off	-27
ok	-62
ok $	-32
old _ $	38
old life	29
olvi*	103
olvidarlo	122
on _ $	-59
once	37
one _ $	50
oubl*	30
oublier	34
oublier $	34
our	98
our _ $	35
out	-46
out of	-50
over	137
pain	98
pain $	66
para	57
para que	72
part	25
part of	25
pas	58
pas _ $	58
pas a	31
pass*	-67
passport	-76
passport $	-76
pause	-36
pay	-26
peop*	55
people	55
people _ $	40
pers*	-32
personal	-28
personal _ $	-28
personal data	-28
phot*	38
photos	39
plan	-32
plan _ me	-24
plea*	-33
please	-33
please $	-43
please stop	50
por _ $	-27
prof*	-24
profile	-24
prog*	-30
puedo	28
puedo _ de	28
puedo dejar	28
que	61
que me	24
ques*	-33
quie*	-23
quiet	-26
quit	-46
quit _ me	-28
read	-33
read _ $	-25
real*	-28
really	-28
really $	-28
reco*	-64
records	-40
regi*	-31
registrar	-31
rela*	45
relationship	45
remi*	-27
reminders	-32
reminders $	-28
remo*	-34
removed	-23
removed $	-23
right	-23
ruhe	-24
ruhe $	-23
s _ $	24
said _ $	-34
saud*	77
saudade	77
say	-45
say _ $	-23
schr*	-25
se	57
se _ $	48
se fue	47
see	-25
see $	-33
sett*	-27
settings	-27
settings $	-27
she	113
she _ $	39
she _ me	26
she _ she	33
she is	35
should _ $	-27
should i	33
show	-37
show me	-24
sie	49
sie $	34
sien*	30
siento	30
siento _ $	48
sile*	-39
since _ was	23
sinto	91
sleep	52
slept	33
so	99
so $	-76
so _ $	143
sola	48
sola $	48
some*	24
still	25
stim*	-32
stimmung	-32
stimmung _ $	-32
stop	-31
stop $	-39
stop _ $	40
stop _ me	-40
stop the	66
sund*	65
sundays	67
sure	-41
sure $	-41
surv*	70
survive	70
survive _ $	70
talk	-36
talk $	-42
talk*	-137
talking	-137
talking $	-117
tell me	-28
text*	-51
texting	-34
than*	-35
thanks	-38
that	-77
that $	-49
that is	-32
the _ at	-47
the _ in	-23
the _ night	-53
the _ of	25
the _ the	54
the _ to	-26
the check	-24
the divorce	54
the pain	84
the plan	-24
the world	23
there	-38
these	-25
these _ $	-29
think _ $	-29
think so	-76
this	25
this _ $	-58
this _ away	48
this _ go	48
this bot	-53
this feeling	38
this works	-24
thou*	23
time $	-27
time _ $	42
to	38
to _ for	57
to _ from	23
to be	24
to go	41
to log	-32
to me	-26
to pay	-26
to say	-37
to tell	27
today	-42
today _ $	-66
today _ a	-33
today is	36
today was	-23
todo $	45
todo _ que	-32
todo lo	-32
toge*	24
together	24
tran*	-30
trust	46
trust _ $	37
tu	-23
tudo	-36
two _ $	30
understands	31
understands _ $	31
understands me	31
up	29
urge	-38
urge $	-23
us	-24
vai	-26
vai _ $	-26
verg*	25
vergessen	37
vergessen $	37
vete	-24
vida	33
voce	-25
voce _ $	-23
want	-36
want _ $	58
want _ anymore	-34
want _ be	-29
want _ go	40
want _ log	-28
want _ my	-44
want _ •	23
want my	-23
want to	54
wants	-71
wants _ $	-78
wants a	-30
was	34
was $	35
was _ $	-26
was _ chatting	-28
was _ fault	30
we	83
we _ $	33
we had	45
we were	26
what	-78
what _ do	73
what _ i	34
what _ the	-24
what _ with	46
what _ wrong	46
what _ you	-43
what are	-46
what did	51
what do	-27
what to	26
when _ the	-43
where _ $	26
where _ i	-27
where can	-24
who does	36
why	70
why _ i	73
why _ men	63
why _ still	35
why am	38
why do	51
wie	-36
will	57
wipe	-27
with	36
with _ $	28
with me	46
work	30
work _ $	50
works	-24
works $	-24
world	28
world $	37
worst	77
would like	-55
writ*	-28
write	-24
writing	-28
writing _ $	-28
writing _ me	-28
writing to	-28
wrong	91
wrong $	41
wrong _ $	49
wrote	-39
wrote _ $	-37
year	95
year $	77
years	27
you	-192
you $	-46
you _ $	-79
you _ me	-30
you _ •	-38
you are	-23
you get	72
you have	-29
you •	-23
•	56
• $	145
• _ $	169
• _ a	-42
• _ and	-57
• _ at	-46
• _ data	-28
• _ from	37
• _ i	-25
• _ number	25
• _ on	26
• _ our	39
• _ out	-31
• _ personal	-28
• _ with	28
• _ •	56
• a	-68
• from	25
• me	-30
• my	-75
• number	25
• our	39
• personal	-28
• with	28
• •	56
""",
    'intents.smalltalk': """\
~	-323
!checkin	-107
!delete_data	-118
!help	-151
!out_of_scope	-52
!smalltalk	254
!stop	-225
.	-43
.-	97
.i	-69
.i+they	-100
.i+they-	-23
.i+you	-58
.i-	113
.they	-74
.they-	69
.you	82
.you-	95
10	-27
12	-27
12 $	-21
15	-31
3	-31
4	-26
5	-37
5 _ $	-23
6	-30
?	-150
?-	-28
?i	-71
?i+you	-87
?i+you-	111
?i-	-34
?you-	132
^ _ $	225
^ _ 12	-23
^ _ 15	-31
^ _ 3	-20
^ _ 5	-20
^ _ about	44
^ _ ajuda	65
^ _ all	-50
^ _ alles	-48
^ _ and	-19
^ _ appreciate	32
^ _ away	-32
^ _ bad	52
^ _ bitte	-38
^ _ bot	64
^ _ bye	31
^ _ can	-65
^ _ daqui	-28
^ _ de	-22
^ _ dias	27
^ _ do	-34
^ _ does	-26
^ _ du	51
^ _ e	30
^ _ enough	-41
^ _ es	21
^ _ everything	-28
^ _ explain	-30
^ _ friend	65
^ _ fun	83
^ _ get	29
^ _ glad	45
^ _ good	66
^ _ got	84
^ _ hate	-26
^ _ have	31
^ _ hello	-22
^ _ help	47
^ _ her	36
^ _ how	36
^ _ hurts	-47
^ _ i	-58
^ _ in	-35
^ _ is	70
^ _ kann	-19
^ _ later	27
^ _ life	27
^ _ loschen	-31
^ _ lost	-28
^ _ lot	37
^ _ love	23
^ _ made	22
^ _ messages	-21
^ _ mir	-26
^ _ moi	-53
^ _ more	-70
^ _ my	-43
^ _ need	-34
^ _ not	28
^ _ nothing	-30
^ _ notifications	-27
^ _ of	53
^ _ off	-68
^ _ ok	52
^ _ olvidarlo	-19
^ _ please	-55
^ _ que	-25
^ _ real	44
^ _ reminders	-24
^ _ say	61
^ _ se	-20
^ _ sell	-42
^ _ should	36
^ _ so	-49
^ _ something	22
^ _ speak	-41
^ _ still	-39
^ _ stop	-31
^ _ talk	-26
^ _ talking	21
^ _ the	26
^ _ there	56
^ _ think	39
^ _ this	-28
^ _ time	52
^ _ to	40
^ _ today	-26
^ _ todo	-43
^ _ toi	-55
^ _ too	-19
^ _ tout	-51
^ _ un	41
^ _ up	29
^ _ us	96
^ _ voce	41
^ _ want	-30
^ _ wanted	32
^ _ wants	50
^ _ was	33
^ _ we	48
^ _ what	-20
^ _ will	-20
^ _ you	123
^ _ your	78
^ aide	-49
^ alright	52
^ am	23
^ apaga	-46
^ are	24
^ ayuda	-55
^ borra	-26
^ bye	45
^ can	-29
^ cancel	-67
^ change	-22
^ como	40
^ cool	33
^ danke	68
^ day	-53
^ dejame	-29
^ delete	-30
^ do	63
^ efface	-29
^ erase	-31
^ forget	-22
^ get	-24
^ give	-19
^ go	-31
^ good	43
^ goodnight	50
^ great	67
^ guten	49
^ have	33
^ hello	88
^ help	-62
^ hey	63
^ hi	28
^ hmm	53
^ how	-34
^ i	44
^ ich	-29
^ is	20
^ je	-36
^ less	-21
^ list	-31
^ log	-18
^ lol	70
^ losch	-27
^ make	113
^ me	-27
^ merci	68
^ meu	-34
^ mi	-22
^ mood	-93
^ mute	-76
^ nice	47
^ no	49
^ obrigada	82
^ oi	91
^ ok	59
^ okay	70
^ para	-48
^ pause	-60
^ quit	-35
^ see	26
^ she	-27
^ show	-18
^ shut	-39
^ stop	-71
^ supprime	-25
^ talk	23
^ tell	38
^ thank	52
^ thanks	84
^ this	89
^ to	-29
^ today	-90
^ vai	-44
^ vergiss	-18
^ vete	-48
^ was	-43
^ we	-23
^ what	19
^ when	-28
^ where	-61
^ why	-18
^ wipe	-29
^ you	103
^ •	36
a _ $	39
a _ for	20
a _ i	39
a _ of	-19
a _ the	28
a bot	49
a computer	35
a human	41
a lot	37
a machine	32
a pizza	-23
a slip	-18
abil*	-20
abilities	-20
abilities $	-20
able	-37
able to	-37
about _ $	31
about me	-40
about the	63
acce*	-23
accent	-22
again	-56
again $	-56
ai	28
aide	-49
all $	-20
all _ $	33
alles	-51
alles $	-46
alone	-36
alone $	-21
alri*	52
alright	52
am	32
am _ $	73
am _ of	-25
am _ sure	27
am _ talking	48
am _ to	78
am _ with	-20
am _ you	-29
am glad	45
am heartbroken	-40
am not	22
and _ $	87
and _ nothing	21
and i	-35
answer $	28
anyb*	55
anybody	55
anym*	-25
anymore	-25
anymore $	-24
apag*	-20
apaga	-48
apaga _ $	-44
apaga tudo	-34
appr*	82
appreciate	82
appreciate _ $	52
appreciate _ help	81
are	38
are _ a	24
are _ able	-35
are _ an	23
are _ from	64
are _ to	-42
are _ today	23
are the	18
are there	-21
are things	38
are you	33
are your	35
at	-28
at _ $	-25
at night	-19
away	-40
away $	-23
ayuda	-55
bad	35
bad $	52
be	-40
be all	27
be quiet	-38
being	35
being _ $	38
being _ bot	45
being a	45
big	-18
big _ $	-18
birt*	-43
birthday	-43
birthday $	-43
bitte	-45
born	33
born $	33
borr*	-79
borra	-26
borra _ $	-25
bot	29
bot $	37
brok*	-37
broken	-37
broken $	-37
buy	-20
buy $	-18
bye	109
bye $	60
bye _ $	55
call	54
call _ $	54
call you	55
can	-121
can _ do	-37
can _ explain	-30
can _ feel	69
can _ me	40
can _ speak	-40
can _ the	-23
can i	-19
can not	-41
can you	-62
canc*	-67
cancel	-67
cancel _ $	-36
capa*	-105
chan*	-30
change	-23
change _ to	-22
chat*	48
chatting	48
chec*	48
check	-26
check _ $	-25
check in	-23
checkin	-61
color $	28
comm*	-34
commands	-24
como	27
como _ $	39
comp*	37
computer	35
computer $	33
cont*	-50
contact	-35
contact $	-20
conv*	-20
cool	50
cool $	48
coun*	30
country	30
cuan*	-33
danke	68
daqui	-28
daqui $	-28
data	-52
data $	-48
day	-60
day _ $	-33
days	-27
days $	-19
de	-37
de _ $	-28
dega*	-55
deja*	-30
dejame	-29
dejame _ $	-29
dele*	-34
delete	-32
delete _ $	-29
delete all	-18
dia	48
dias	27
dias _ $	-30
did _ do	35
did _ even	-21
did _ say	-19
did not	-22
die	-23
divo*	-26
divorce	-26
do	-34
do $	-64
do _ $	19
do _ a	34
do _ any	19
do _ for	36
do _ have	41
do _ how	-22
do _ know	23
do _ like	57
do _ love	23
do _ make	-31
do _ say	-21
do _ sell	-40
do _ so	37
do _ store	-21
do _ talk	-19
do _ think	38
do _ to	-21
do _ understand	19
do _ what	-19
do _ work	36
do not	21
does	-39
done	-57
du	43
du _ $	75
e	27
e _ $	31
effa*	-30
efface	-30
efface _ $	-26
embo*	-39
embora	-39
embora $	-39
enou*	-58
enough	-58
enough _ $	-44
eras*	-25
erase	-35
erase _ $	-26
es _ $	21
escr*	-21
even	-25
even _ $	-23
even _ goodbye	-19
even say	-19
ever*	-71
everything	-56
everything _ $	-24
exist	18
exist $	18
expl*	-34
explain	-34
favo*	28
favorite	28
favorite _ $	28
favorite color	28
feel $	66
feel _ $	-49
feel*	-20
feeling	-26
felt	-26
felt _ $	-26
fight	-18
fight $	-18
fine	63
fine $	63
for a	-27
for the	24
forg*	-32
forget	-27
forget _ $	-21
fotos	-29
fotos $	-26
fren*	-23
french	-23
french $	-23
frie*	52
friend	61
friend $	63
from $	64
from _ $	-51
fuck	-19
fuck _ $	-19
fun	83
func*	-27
functions	-19
functions $	-19
funny	62
funny $	62
get	-39
get lost	-21
get over	-31
give	-22
give me	-22
glad	101
go	-26
go away	-34
going	26
going $	48
good	90
good $	52
good _ $	65
good*	79
goodbye	29
goodbye $	32
goodnight	50
got	93
got _ $	93
got it	68
great	68
great _ $	36
guten	49
guten _ $	49
hard	38
hate	-26
hate _ $	-26
hate this	-18
have	29
have _ $	23
have _ one	22
have a	54
have been	18
have no	-23
he _ $	-26
he _ a	49
he _ me	-20
he wants	50
hear	96
hear _ $	96
hear*	-40
heartbroken	-40
hello	79
hello $	29
hello _ $	49
help me	-24
help*	39
helpful	32
her $	-67
her _ $	83
hey	63
hey there	27
hi	54
hi $	56
him	-26
hmm	53
how	-37
how _ $	29
how _ are	28
how _ day	64
how _ going	34
how _ help	-23
how _ i	-32
how _ is	-46
how _ it	32
how _ make	-31
how _ things	38
how _ use	-21
how _ you	-50
how _ your	65
how are	66
how do	-105
how is	75
how to	-22
human	62
hurts	-48
hurts $	-47
i	-42
i _ $	55
i _ glad	45
i _ go	31
i _ heartbroken	-40
i _ help	27
i _ know	74
i _ like	-22
i _ no	-23
i _ not	33
i _ of	-29
i _ ok	20
i _ speaking	53
i _ sure	27
i _ talk	22
i _ think	31
i _ this	-22
i _ to	47
i _ with	-26
i _ •	-19
i am	31
i appreciate	32
i do	35
i feel	-75
i hate	-26
i have	-58
i need	-36
i should	25
i talking	48
i think	35
i use	-19
i want	-28
i was	-26
ich	-34
in	-75
in $	-22
in _ $	-59
info*	-19
information	-19
inst*	96
instructions	-30
is	59
is _ $	119
is _ a	22
is _ being	45
is _ color	28
is _ favorite	28
is _ from	-36
is _ going	40
is _ of	60
is _ purpose	-83
is _ to	-22
is _ today	27
is _ you	-43
is a	-43
is enough	-38
is good	52
is it	69
is my	-37
is so	-81
is the	-29
is there	-24
is this	52
is up	63
is your	23
isso	-22
it	-32
it $	-48
it _ a	27
it _ being	45
it _ chatting	48
it going	23
it hurts	-28
it was	36
je	-37
job	29
just _ to	25
kann	-20
kids	60
kids $	67
know $	24
know _ me	-32
know about	-40
know how	-21
konto	-34
la	-22
la _ $	-20
larg*	-59
later	31
later $	31
leave	-23
leave me	-22
less	-21
less _ $	-21
less notifications	-20
life	87
life $	172
like	36
like $	35
like me	21
like you	21
list	-37
list _ $	-33
live	94
log	-25
lol	44
lol $	32
lone*	-60
lonely	-60
lonely $	-56
long	36
look	33
losc*	-48
losch	-27
losch _ $	-27
loschen	-31
loschen $	-30
lost	-40
lost $	-26
lot	37
love	-23
love me	23
mach*	35
machine	35
machine $	25
made	22
made _ $	24
make	81
make _ $	91
me	-69
me $	-76
me _ $	22
me _ abilities	-20
me _ do	-19
me _ funny	26
me _ news	-19
me _ you	-22
me a	74
me about	-23
me and	124
me something	26
me the	-29
me what	-32
me your	-31
meine	-24
mens*	67
menu	-56
menu $	-56
merci	68
mes	-20
mess*	-42
messages	-31
messages $	-19
meu	-39
meu _ $	-37
mi	-38
mi _ $	-35
mi progreso	-21
mind	44
mind $	44
mir	-27
mir _ $	-24
miss	-54
miss _ $	-49
miss her	-46
moi	-53
moi $	-43
mond*	-19
monday	-19
monday $	-19
mood	-105
mood _ $	-93
more	-84
more $	-53
more _ $	-26
moth*	-19
much _ $	-19
mute	-76
my	-95
my _ is	-25
my stats	-30
name	20
name $	20
near*	-27
nearby	-26
nearby $	-26
nece*	-32
necessary	-32
necessary $	-32
need	-36
need _ to	-19
never	40
never _ $	44
news	-21
news $	-21
next	49
next _ $	49
nice	57
nigh*	-24
night	56
night $	59
nights	-23
nights are	-23
no	35
no _ $	37
no contact	-27
no me	-47
no more	-79
no one	-24
not _ $	116
not _ goodbye	-19
not _ how	-21
not _ me	-22
not _ say	-19
not _ to	-26
not even	-25
not know	61
not sure	27
not talk	-19
not think	31
noti*	-28
notifications	-28
notifications $	-22
o	-27
o que	-19
obri*	82
obrigada	82
of _ $	32
of _ can	-19
of this	-24
off	-70
off $	-58
oi	91
ok	87
ok $	49
ok _ $	22
okay	70
olvi*	-21
olvidarlo	-19
on	-42
on _ $	-25
one	26
only one	22
or	24
or _ $	24
order	-23
order _ pizza	-23
oubl*	-29
our	-19
out	-21
over	-47
panc*	-37
pancakes	-37
pancakes $	-37
para	-48
pause	-68
pause $	-32
pause _ $	-23
people _ you	20
phot*	-26
pizza	-23
pizza $	-23
plea*	-77
please	-77
please $	-60
prog*	-64
progreso	-21
progreso $	-21
purp*	-83
purpose	-83
quan*	-19
que	-46
ques*	-36
questions	-31
quiet	-61
quiet $	-35
quiet for	-19
quit	-35
quit _ $	-30
quit it	-26
rate	-20
real	79
real $	48
real _ $	23
real _ you	19
real*	65
really	65
really $	65
reco*	-26
remi*	-29
reminders	-26
reminders $	-25
right _ $	-25
robot	70
robot $	64
ruhe	-38
run	-61
run $	-61
savi*	-20
savings	-20
say	71
say _ $	19
say _ you	-20
say goodbye	-21
se	-22
se _ $	-21
see	87
see $	68
see _ $	22
sei	-37
sell	-42
sell _ $	-42
serv*	-30
she	-49
she _ $	-20
she _ even	-19
she _ not	-19
she did	-21
shou*	21
should	21
shut	-50
shut _ $	-48
shut up	-34
sile*	-42
so $	78
so _ $	-69
so lonely	-19
some	-40
some _ $	-38
some*	40
something	40
something _ $	40
something funny	40
spea*	27
speak	-43
speak _ $	-41
speaking	27
speaking _ $	53
speaking with	53
spell	-32
spell _ $	-32
spell necessary	-32
start	-52
start _ $	-52
stats	-30
stats $	-30
still	-45
stop	-131
stop $	-55
stop _ $	-66
stop talking	-23
store	-21
stup*	26
stupid	26
subj*	-23
subjects	-23
subjects _ know	-23
sund*	-34
sundays	-33
supp*	-29
supprime	-25
supprime _ $	-24
sure	61
sure $	61
talk	37
talk $	37
talk _ $	40
talk*	25
talking	25
talking $	-40
talking _ a	59
talking _ machine	26
talking to	78
tell	29
tell _ about	-22
tell _ funny	26
tell _ something	26
tell _ the	-20
tell _ what	-32
tell _ you	-27
tell _ your	-37
tell me	37
than*	133
thank	45
thank you	45
thanks	137
thanks $	62
thanks _ lot	37
thanks a	37
thanks for	26
that	32
that _ $	20
that _ all	45
that _ be	27
that _ enough	-37
that is	20
the	-34
the _ i	22
the _ one	22
the divorce	-24
the help	58
the kids	73
the news	-21
the only	22
there	48
there $	65
there a	-19
thin*	20
things	21
things $	19
think	60
think _ $	72
think so	78
this $	33
this _ $	-47
this a	41
this bot	-20
time	43
time $	57
to $	29
to _ machine	26
to _ to	-26
to _ you	32
to a	59
to be	-20
to say	113
to talk	36
today	-45
today $	68
today _ $	-44
today is	-53
today was	-37
todo	-44
todo $	-42
toi	-55
toi $	-55
too	-25
too _ $	-23
too much	-19
tout	-52
tout $	-46
tran*	-63
tudo $	-33
tudo _ $	51
un	39
un _ $	43
un robot	63
until	52
until _ $	52
up $	-42
up _ $	58
us	90
use	-22
verg*	-21
vers*	-56
vete	-48
voce	73
want	-44
want _ $	-19
want _ to	-20
want to	-26
want*	31
wanted	32
wanted _ say	38
wanted to	38
wants	76
wants _ $	82
wants a	52
was	-20
was _ $	22
was _ chatting	48
was _ day	31
was a	-24
was good	-19
we _ to	56
week	-22
weg	-48
weg $	-48
were	34
were _ $	21
were _ born	34
were you	52
what	-48
what _ $	30
what _ a	-33
what _ call	42
what _ do	-72
what _ favorite	28
what _ good	26
what _ know	-27
what _ like	40
what _ my	-33
what _ purpose	-83
what _ up	63
what can	-20
what did	35
what do	39
what i	-25
what is	37
what should	30
what subjects	-23
what you	-37
when	-44
when is	-22
where	-63
where _ you	-59
where are	-109
where do	34
which _ you	34
who _ the	-34
who _ you	27
who _ your	36
why	-41
why $	-20
will	-24
will be	-21
wipe	-29
with $	19
with _ $	-24
with*	-19
without	-19
work	29
work _ $	34
work for	36
write	-27
year	-33
year $	-49
you	197
you $	158
you _ $	76
you _ a	24
you _ about	-33
you _ data	-42
you _ do	-25
you _ human	20
you _ me	30
you _ only	19
you _ or	22
you _ quiet	-31
you _ real	21
you _ the	24
you _ to	-32
you _ today	56
you _ what	-40
you able	-35
you an	23
you are	62
you born	34
you can	-37
you do	22
you explain	-30
you from	64
you have	67
you know	-50
you like	34
you sell	-40
you speak	-40
you store	-21
you talk	-26
you to	-28
you work	36
your	28
your _ $	35
your _ color	28
your abilities	-20
your day	65
your favorite	28
your functions	-19
your help	37
•	-21
• $	-37
• _ $	-88
• _ and	108
• _ me	94
• _ •	-69
• me	102
• •	-21
""",
    'intents.out_of_scope': """\
~	-288
!checkin	-98
!delete_data	-65
!help	-82
!out_of_scope	199
!smalltalk	-94
!stop	-98
!•	-30
.	21
.-	-59
.i	-18
.i+they	-81
.i+they-	-29
.i+you	-39
.i-	-116
.they	-75
.they-	-38
.you-	-68
10 $	-38
10 _ $	19
10 _ to	35
15	28
3	-24
4	-19
5	59
5 $	17
5 _ $	31
7	-17
8	57
?	328
?-	165
?i	93
?i+you	-24
?i-	-74
?they	38
?you	20
?you-	-52
^ _ $	-127
^ _ 15	28
^ _ 5	44
^ _ a	61
^ _ about	24
^ _ alarm	33
^ _ all	-21
^ _ am	-33
^ _ an	34
^ _ anyone	-20
^ _ be	-23
^ _ built	-21
^ _ commands	-17
^ _ day	-17
^ _ de	-42
^ _ do	72
^ _ does	-48
^ _ e	61
^ _ else	-23
^ _ es	41
^ _ ever	-21
^ _ explain	66
^ _ fast	18
^ _ for	-27
^ _ go	-29
^ _ going	21
^ _ good	-23
^ _ got	43
^ _ hacer	-19
^ _ happens	-17
^ _ has	-24
^ _ have	-45
^ _ he	-20
^ _ hello	56
^ _ how	-17
^ _ humeur	-19
^ _ is	33
^ _ ist	26
^ _ it	-56
^ _ kann	-24
^ _ la	35
^ _ leave	-21
^ _ leer	-20
^ _ like	-26
^ _ lot	-26
^ _ many	31
^ _ me	80
^ _ men	-45
^ _ messages	-21
^ _ mich	-20
^ _ miles	28
^ _ moi	-24
^ _ mood	-26
^ _ much	30
^ _ not	-40
^ _ notifications	-23
^ _ of	-20
^ _ off	-23
^ _ old	49
^ _ olvidarlo	-28
^ _ on	52
^ _ pause	-20
^ _ please	48
^ _ puede	-20
^ _ puedes	-19
^ _ que	-49
^ _ quiet	-21
^ _ restaurant	32
^ _ say	-25
^ _ sell	34
^ _ should	75
^ _ size	22
^ _ some	75
^ _ song	64
^ _ stop	-21
^ _ talking	-18
^ _ the	27
^ _ today	-31
^ _ un	61
^ _ up	-19
^ _ use	-39
^ _ we	-39
^ _ won	24
^ _ year	17
^ add	39
^ aide	-17
^ are	54
^ book	32
^ can	58
^ change	62
^ comment	-18
^ como	-35
^ convert	57
^ dia	-19
^ do	-50
^ does	40
^ elle	-27
^ feeling	-20
^ find	42
^ give	-29
^ have	-23
^ he	-33
^ how	67
^ i	-96
^ ich	-17
^ j	-17
^ je	-20
^ me	-25
^ mon	-19
^ mute	-18
^ no	-32
^ our	-30
^ para	-31
^ pause	-19
^ play	64
^ please	-27
^ que	55
^ quelle	18
^ quien	-20
^ set	60
^ she	-22
^ thank	-20
^ thanks	-31
^ the	-24
^ to	-17
^ today	-27
^ track	74
^ turn	41
^ we	-19
^ what	77
^ when	121
^ which	35
^ who	72
^ write	56
^ you	-20
^ •	59
a	89
a 5	-22
a 7	-25
a _ $	56
a _ a	19
a _ accent	19
a _ do	27
a _ for	86
a _ mierda	-20
a _ my	-37
a _ out	25
a _ the	-27
a _ to	-22
a bot	-25
a break	-30
a computer	-17
a husband	-19
a la	-20
a lot	-26
a pizza	58
a slip	-49
a table	20
a week	-23
a year	-22
about my	-22
about the	34
acce*	67
accent	109
accent $	55
add _ my	39
add a	-37
after	-35
after _ $	-34
after a	-29
again	-20
aide	-17
alarm	33
alarm _ $	20
alarm for	33
all	-26
alles	-22
alone	-19
am	-37
am i	-32
amaz*	29
amazon	29
an	89
an _ $	40
an _ for	34
an alarm	33
and	-60
and _ $	-22
answ*	-30
answer	-28
answer $	-26
anyo*	-22
anyone	-22
anyt*	-17
anything	-17
are _ $	-33
are _ a	-30
are _ an	-19
are good	20
are my	-26
are the	-50
are there	22
are you	-86
as	-19
as _ $	-19
away	-34
away $	-31
back $	-26
bala*	39
balance	39
balance $	39
bank	47
bank _ $	34
be	-37
be _ for	-17
been	-22
being	-32
being _ $	-25
being _ bot	-23
being a	-23
best	21
best _ $	29
bett*	-26
better	-26
big	34
big _ $	34
boil	45
boil _ $	45
book	32
book _ a	32
book _ table	20
book me	32
bot	-85
bot $	-69
boyf*	-21
boyfriend	-21
braz*	46
brazil	46
brazil $	46
break	-30
buy	102
buy $	26
buy _ $	76
ca	-42
ca $	-28
can _ $	-43
can _ be	-25
can _ do	-33
can _ explain	66
can _ speak	-24
can _ the	92
can _ to	-20
can _ what	-33
can a	-31
can i	27
can read	-17
can you	80
canc*	32
cancel	32
capi*	60
capital	49
capital _ $	49
car	71
car _ $	51
card	79
cats	92
change	18
change _ $	-82
change _ tire	39
change _ to	70
change a	39
change my	-55
chat	-31
chat $	-23
chats	-45
chats $	-42
chea*	-45
cheap	37
cheap _ $	35
cheating	-44
cheating $	-44
check	-65
check _ $	-56
check in	-55
chri*	-28
christmas	-28
close $	19
color	64
comm*	-74
commands	-55
commands $	-39
comment	-18
como	-40
como _ $	-20
como _ idioma	-20
comp*	-22
computer	-17
cont*	-57
contact	-35
contact $	-25
conv*	47
convert	57
convert 10	35
convert _ miles	28
convert _ to	57
coun*	-35
country	-35
cover	36
cover $	36
cred*	48
credit	48
credit _ $	48
credit score	45
cuan*	49
daily	-22
data	-51
data $	-35
day	-25
day _ $	-17
days	-53
days $	-36
de	-23
dele*	-42
delete	-41
delete _ $	-37
delete _ draft	-29
dia	-20
die	131
do	-34
do $	-49
do _ a	34
do _ add	-37
do _ change	-28
do _ daily	-17
do _ delete	-34
do _ export	-27
do _ fix	31
do _ in	39
do _ make	25
do _ my	29
do _ need	49
do _ on	-55
do _ say	23
do _ set	-24
do _ speak	39
do _ thank	32
do _ the	-37
do _ this	-27
do _ to	24
do _ turn	-55
do _ •	-28
do about	-21
do men	-45
do not	-35
do people	-26
do the	-19
do you	25
do •	-23
does _ do	-35
does _ have	22
does _ hold	-22
does _ honda	19
does _ in	-19
does _ last	-42
does _ mean	61
does _ need	18
does _ still	-23
does _ take	19
does _ work	-48
does a	18
does anyone	-20
does my	57
does the	-62
does this	-31
dogs	97
down	-17
draf*	-29
draft	-62
draft $	-62
drafts	-29
drafts $	-26
e	53
effa*	-18
efface	-18
eggs	54
eiff*	35
ele	-17
elle	-39
else	-23
erase	-17
es	33
est _ $	-19
euros	31
euros $	31
ever	-21
ever*	-18
every	-20
everything	-23
expl*	51
explain	51
expo*	-27
export	-27
export _ $	-27
export my	-27
feel	-43
feel*	-26
feeling	-25
find	25
find _ $	-17
find _ a	42
find me	42
find my	-17
fix	33
flat	20
flig*	41
flight	41
flight _ $	36
for $	-51
for _ $	60
for _ week	-18
for a	-31
for the	-34
forg*	-20
fren*	57
french	57
french $	57
from	-19
fuck	-18
fuck _ $	-18
get	-41
get _ $	-20
give	-32
give _ a	-28
give me	-32
glad	-28
go	-64
go _ $	-54
go away	-29
going $	-20
going _ $	26
going to	21
good $	-38
good _ for	19
got	37
got _ $	37
grow	21
gym	39
gym _ $	39
hace	46
hace _ $	46
hacer	-20
hacer $	-20
happ*	-17
happens	-17
has	-28
have _ job	24
have _ one	-20
have _ to	30
have a	-47
have any	22
have to	27
he	-37
he _ $	17
hear*	-33
hello	42
hello _ $	47
help	-33
help $	-20
her	-29
her $	-22
here	-53
here $	-49
him	-17
hist*	-21
history	-21
history $	-21
hold	-82
hold _ $	-79
honda	19
honda _ $	19
how	42
how _ $	-47
how _ add	-37
how _ change	-42
how _ days	-32
how _ delete	-34
how _ export	-27
how _ fix	33
how _ have	33
how _ hold	-59
how _ i	19
how _ is	113
how _ make	25
how _ quiet	-19
how _ say	40
how _ set	-22
how _ the	-77
how _ turn	-58
how _ use	-36
how _ was	21
how _ you	80
how do	104
how does	-57
how fast	18
how is	-80
how many	35
how much	30
how old	49
how to	-58
hoy	-20
human	-25
hume*	-19
humeur	-19
hurt	-23
husb*	-40
husband	-40
husband _ $	-37
i	-117
i _ $	-24
i _ a	67
i _ about	-25
i _ draft	-62
i _ drafts	-21
i _ on	-26
i _ the	-62
i _ time	-18
i _ to	-47
i add	-37
i am	-17
i buy	54
i change	-44
i delete	-34
i do	-38
i export	-27
i feel	-21
i find	-17
i fix	31
i have	-23
i need	23
i say	23
i see	-21
i set	-22
i turn	-58
i type	-17
i use	-18
ich	-56
ich _ $	-39
idio*	-20
idioma	-20
idioma $	-20
il	21
il _ $	30
in	42
in _ $	50
in _ accent	19
in _ supermarket	-30
in a	21
in japanese	27
in the	-35
is 15	30
is _ $	-84
is _ a	-19
is _ bank	20
is _ being	-23
is _ bot	-17
is _ day	32
is _ flight	24
is _ for	-17
is _ going	31
is _ in	21
is _ now	-20
is _ of	-44
is _ on	33
is _ streak	-43
is a	-48
is good	-36
is my	25
is the	78
is this	-24
is your	-24
isso	-21
isso $	-17
ist	26
ist _ $	26
it	-75
it $	-27
it _ a	-28
it _ being	-23
it _ to	41
it going	35
it still	-22
ital*	53
its	-21
j	-19
japa*	27
japanese	27
japanese $	27
je	-28
job	21
just	-30
kann	-26
kann _ $	-21
kids	-24
kids $	-22
kilo*	17
kilometers	17
kilometers $	17
kit	-37
kit $	-37
know	-19
la _ $	-36
la _ de	51
la mierda	-20
lang*	-24
language	-24
larg*	37
last	-46
last $	-42
leave	-43
leave _ $	-26
leave me	-23
leer	-20
leer _ $	-20
life	-148
life $	-143
like	-52
like _ a	-24
list	41
list $	48
log	-25
log _ $	-23
log a	-21
lol _ $	18
long	-30
long _ boil	37
long _ i	32
long _ last	-42
long does	-34
lot	-26
love	-19
make	18
many	31
many _ $	-19
many _ days	-19
many quiet	-19
me	-46
me $	-88
me _ $	-30
me _ a	-35
me _ about	37
me _ flight	17
me _ news	87
me _ table	20
me _ the	55
me a	56
me about	49
me an	20
me the	65
me to	37
mean	32
mean $	32
meine	-20
men	-53
mens*	-24
mensajes	-19
mensajes $	-19
menu	-61
menu $	-61
mes	-29
mess*	-51
messages	-42
messages $	-23
mexi*	43
mi	-23
mich	-31
mich _ $	-22
mier*	-20
mierda	-20
mierda $	-20
miles	28
miles _ $	28
miles _ kilometers	17
miles to	28
milk	63
mis	-27
mis _ $	-23
moi	-24
mon	-20
mon humeur	-19
mond*	42
monday	42
monday $	42
money	87
money _ $	87
mood	-41
mood $	-21
more	-19
morg*	35
morgen	35
morgen $	35
moth*	22
much	24
much is	24
mute	-18
my	28
my _ $	-28
my _ balance	39
my _ here	-43
my _ in	-18
my _ is	-24
my _ list	48
my _ need	18
my _ on	20
my _ score	45
my _ streak	-24
my _ zone	-18
my boyfriend	-21
my car	40
my chat	-26
my chats	-45
my credit	45
my data	-40
my drafts	-29
my husband	-21
my kit	-37
my messages	-20
my mood	-25
my shopping	39
my streak	-23
my stuff	-23
my time	-18
name	-18
near*	59
nearby	50
nearby $	50
nece*	82
necessary	82
necessary $	82
need	41
need $	18
need _ for	34
need a	20
news	88
news $	88
next	74
next _ $	74
no	-46
no _ $	-17
norm*	-17
not	-57
not say	-17
noti*	-25
notifications	-25
notifications _ $	-20
o	-23
of	-25
of 10	-17
of a	44
of this	-18
off	-27
oil	54
ok	-25
old	47
old _ you	20
olvi*	-32
olvidarlo	-28
on	61
on $	-17
on _ $	81
on a	30
on the	60
one	-29
open	54
open _ $	39
or	-21
order	58
order _ pizza	58
our	-39
our song	-30
out	29
out _ $	-17
out _ 10	-17
out of	18
over	-42
pack*	99
panc*	63
pancakes	63
pancakes $	63
para	-33
para que	-29
pas	-22
pas _ $	-20
pass*	69
passport	71
passport $	71
pause	-40
pause _ $	-18
peop*	-27
people	-27
people _ $	-30
pers*	-32
person	-22
phot*	84
pict*	-34
picture	-34
pizza	58
pizza $	58
place	27
place $	27
plan	-24
plan*	76
play	64
play _ $	64
play some	64
please $	21
prog*	-59
progress	-52
progress _ $	-48
pued*	-19
puede	-20
puede leer	-20
puedes	-19
puedes _ $	-19
puedes hacer	-19
quan*	60
que _ $	-31
que _ hace	46
que _ hacer	-19
que puedes	-19
quel*	18
quelle	18
ques*	-18
quien	-20
quien _ leer	-20
quien puede	-20
quiet	-40
quiet _ $	-19
quiet days	-19
read _ $	-59
read my	-28
real	-22
reci*	48
recipe	48
recipe _ $	48
recipe for	48
rela*	-50
relationship	-50
reminders	-33
reminders $	-30
reset	96
rest*	32
restaurant	32
right	-19
robot	-34
robot $	-28
rome	36
rome $	36
sans	-23
sans _ $	-23
sans contact	-23
save	37
savi*	56
savings	56
savings $	52
say	17
say _ in	40
say _ you	31
say thank	32
score	19
score $	19
se	-22
see	-39
see _ $	-36
see my	-21
sell	34
sell _ $	34
sere*	29
serendipity	29
serendipity _ $	29
serendipity mean	29
serv*	-17
set	-25
set _ alarm	33
set _ for	60
set an	33
she	-40
shop*	39
shopping	39
shopping _ $	39
shopping list	39
shou*	54
should	54
should _ $	20
should i	58
sile*	-28
size	22
size _ does	22
slip	-51
slip $	-51
so	-49
so _ $	-43
some	71
some _ $	60
some*	-18
song	128
song _ in	-30
speak	27
speak in	53
spell	82
spell _ $	82
spell necessary	82
start _ $	21
still	-35
stop	-36
stre*	-47
streak	-47
streak $	-36
stuff	-27
stuff $	-21
supe*	-30
supermarket	-30
surv*	-59
survive	-59
survive _ $	-59
t	22
t _ $	22
table	20
table _ two	20
table for	20
talk	-28
talk $	-28
talk*	-29
talking	-29
tell _ about	51
tell _ the	80
than*	-38
thank _ in	32
thank _ japanese	27
thanks	-37
thanks _ lot	-26
thanks a	-26
that	-28
the	24
the _ $	41
the _ close	19
the _ in	30
the _ mean	-29
the _ my	-23
the _ the	-23
the _ to	46
the _ work	-47
the check	-32
the commands	-36
the daily	-21
the help	-19
the hold	-79
the kids	-24
the news	88
the supermarket	-30
there $	-35
there a	-18
this	-117
this $	-53
this _ away	-28
this _ go	-28
this bot	-33
time _ $	-22
time zone	-18
tire	39
tire $	39
tires	70
tires $	68
to	30
to _ $	22
to _ kit	-37
to _ list	48
to _ shopping	39
to _ to	28
to _ tomorrow	17
to buy	49
to go	-25
to kilometers	17
to me	-26
to my	-40
to say	-20
to talk	-28
today	-76
today $	-20
today _ $	-17
today _ a	-27
tomo*	18
tomorrow	18
tomorrow $	18
toni*	25
tonight	25
tonight $	25
track	74
track _ $	74
track my	74
tran*	88
tu	-25
turn _ $	-21
turn _ reminders	-21
turn _ the	46
two	-17
two _ $	-19
two weeks	-29
un	45
un _ $	21
un robot	-22
until	-24
until _ $	-24
up	-25
urge	-21
us	27
use	-46
wants	-18
was	-29
was _ $	-20
was a	-19
we _ $	48
we _ to	-32
week	-37
week $	-34
week*	-21
weeks	-29
weeks $	-25
what	23
what _ $	-41
what _ 15	30
what _ a	-26
what _ are	-26
what _ best	21
what _ did	22
what _ do	-47
what _ does	40
what _ i	-54
what _ mean	61
what _ my	22
what _ progress	-51
what _ won	22
what _ you	-69
what _ your	-23
what are	42
what does	56
what is	-43
what should	-24
what size	22
what year	22
what you	-38
when	110
when _ died	18
when _ the	22
when i	-30
when is	79
where can	18
where do	-20
which	30
who	50
who _ $	29
who _ the	41
who _ this	52
why	68
why $	74
why _ i	-24
why _ men	-45
why _ still	-31
why does	-27
will	-25
with	-55
with _ $	-20
won	32
won the	18
work	-65
work $	-52
write	44
write _ a	34
write me	53
wrote	51
wrote _ $	54
year $	-22
year did	22
you	-92
you $	-60
you _ be	26
you _ for	-54
you _ japanese	27
you _ my	-19
you _ the	92
you _ what	-37
you _ you	-25
you a	-27
you an	-19
you are	-50
you explain	66
you in	32
you speak	-24
your	-34
your _ $	-87
zone	-18
zone $	-18
•	-27
• $	-64
• _ $	-90
• _ a	47
• _ my	98
• _ out	38
• _ the	-52
• _ with	-28
• _ •	27
• a	80
• my	117
• with	-28
• •	-27
""",
})
