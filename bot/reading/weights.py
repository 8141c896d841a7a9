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
~	-378
!	-91
!hurt_by.fear.weak	-112
!hurt_by.maybe.middle	81
!hurt_by.near.weak	-30
!hurt_by.threat.high	65
!hurt_by.violence.high	344
!hurt_by.word.weak	-69
!may_hurt.intent.high	333
!may_hurt.maybe.middle	61
!may_hurt.word.weak	-24
!other.risk.high	169
!other.risk.middle	29
!self.gloom.weak	-77
!self.harm.high	290
!self.harm.weak	21
!self.loaded.middle	261
!self.near.weak	-46
!self.suicide.high	337
!self.tool.weak	49
!self.wish_to_die.high	372
!self.word.weak	-99
!•	61
.	88
.-	76
.i	99
.i+they	39
.i+they-	22
.i+you	-88
.i+you+they	25
.i+you-	-15
.i-	97
.they-	-104
.you	-88
.you+they	-21
.you-	-35
10	-46
10 $	-16
10 _ $	-19
15	13
15 _ i	10
15 and	10
2	-20
2 _ $	-14
2 years	17
20	21
20 _ $	18
20 paracetamol	22
200	23
200 days	24
2009	-10
2015	-17
23	14
24 _ $	-10
3	-12
3 _ $	-12
30	23
30 $	17
30 _ $	12
34	-17
34 $	-11
38	-14
38 $	-13
3am	16
3am $	13
4	-24
4 $	-22
4 months	15
40 _ $	-16
40 and	-17
40 times	16
5	-49
5 $	-20
5 _ $	-23
6	-31
6 $	-20
60	20
7 $	13
8	-25
8 _ $	-13
80	22
9	-19
?	-12
?-	-25
?i	25
?i+they	-36
?i+you	-18
?i-	-26
?they	-35
?they-	17
?you	-14
?you-	-20
^ 2	14
^ _ $	-38
^ _ 10	-17
^ _ 15	17
^ _ 2	-11
^ _ 23	14
^ _ 4	-11
^ _ 40	-19
^ _ 7	18
^ _ a	-12
^ _ about	60
^ _ acabar	49
^ _ acabo	-12
^ _ acabou	-11
^ _ account	-16
^ _ aches	-11
^ _ across	12
^ _ actually	-14
^ _ afraid	31
^ _ after	20
^ _ again	28
^ _ aguanto	-15
^ _ ai	30
^ _ aimerais	21
^ _ ajuda	-10
^ _ ako	49
^ _ alive	-26
^ _ all	47
^ _ alle	12
^ _ alles	-15
^ _ alone	-16
^ _ always	-14
^ _ am	-35
^ _ ameaca	20
^ _ ameacou	21
^ _ amenaza	17
^ _ amiga	10
^ _ and	-117
^ _ angry	-26
^ _ angst	33
^ _ anoche	-11
^ _ anos	-15
^ _ answered	-11
^ _ anxiety	-11
^ _ anyone	18
^ _ anything	26
^ _ apareceu	14
^ _ aqui	47
^ _ are	-15
^ _ arm	13
^ _ arms	20
^ _ around	-11
^ _ ask	-19
^ _ asked	-63
^ _ asking	-19
^ _ asks	-10
^ _ ate	-16
^ _ attempt	12
^ _ attempted	38
^ _ aunt	-11
^ _ avale	14
^ _ back	-34
^ _ bad	-23
^ _ banging	22
^ _ bateu	26
^ _ be	-15
^ _ beat	42
^ _ beats	48
^ _ bedroht	16
^ _ been	30
^ _ begged	-17
^ _ being	15
^ _ best	21
^ _ bet	22
^ _ better	-15
^ _ bills	32
^ _ bite	16
^ _ bitte	-10
^ _ black	19
^ _ bleach	38
^ _ blocked	-24
^ _ bloqueo	-14
^ _ bloqueou	-11
^ _ boiling	24
^ _ boss	-21
^ _ bot	-12
^ _ bottle	-22
^ _ bought	44
^ _ break	12
^ _ breaking	12
^ _ bring	16
^ _ brings	17
^ _ broken	-12
^ _ brother	20
^ _ bruises	17
^ _ burn	42
^ _ burned	15
^ _ but	11
^ _ by	-10
^ _ bye	24
^ _ c	-10
^ _ call	-39
^ _ called	-57
^ _ calling	-20
^ _ calls	-24
^ _ cansada	10
^ _ cansado	11
^ _ care	46
^ _ carved	27
^ _ cat	-16
^ _ changed	-13
^ _ chat	-23
^ _ cheated	-41
^ _ chest	-10
^ _ choked	58
^ _ cima	18
^ _ clean	23
^ _ close	18
^ _ comer	-11
^ _ como	-13
^ _ comprimidos	40
^ _ con	-15
^ _ contact	-17
^ _ controls	41
^ _ copain	22
^ _ cortarme	30
^ _ corte	17
^ _ cortei	21
^ _ corto	53
^ _ could	-10
^ _ coupe	30
^ _ couple	-11
^ _ cried	-18
^ _ cry	-17
^ _ crying	-10
^ _ cut	22
^ _ cuts	60
^ _ cutting	31
^ _ da	29
^ _ dad	14
^ _ das	-19
^ _ data	-12
^ _ daughter	16
^ _ day	-17
^ _ de	10
^ _ dead	22
^ _ death	33
^ _ decided	24
^ _ decirle	-12
^ _ deixa	-17
^ _ dejo	-30
^ _ delete	14
^ _ denke	37
^ _ des	13
^ _ desaparecer	16
^ _ deserve	20
^ _ dey	-10
^ _ di	17
^ _ dice	18
^ _ did	-36
^ _ died	-62
^ _ disparaitre	21
^ _ disse	11
^ _ dit	25
^ _ do	-33
^ _ does	-14
^ _ dog	-38
^ _ doing	-22
^ _ don	16
^ _ done	38
^ _ dormir	-11
^ _ dors	-19
^ _ down	-31
^ _ dreams	-10
^ _ drinks	-24
^ _ droht	48
^ _ dropped	-12
^ _ drove	12
^ _ du	-12
^ _ duele	-24
^ _ dumped	-44
^ _ easier	-10
^ _ eating	42
^ _ ecrit	12
^ _ ein	-10
^ _ einfach	11
^ _ ela	-20
^ _ ele	-19
^ _ em	49
^ _ email	-10
^ _ emailed	-21
^ _ empurrou	19
^ _ en	32
^ _ ended	-10
^ _ ending	30
^ _ engano	-13
^ _ envie	16
^ _ envy	34
^ _ er	-10
^ _ es	-36
^ _ escribio	-19
^ _ escribirle	-19
^ _ est	-32
^ _ esta	-26
^ _ estar	40
^ _ estarian	13
^ _ estoy	29
^ _ etre	22
^ _ even	52
^ _ evening	-18
^ _ ever	-23
^ _ everyone	50
^ _ everything	41
^ _ ex	72
^ _ exhausting	17
^ _ existing	19
^ _ existir	14
^ _ extrano	-18
^ _ extremely	-16
^ _ face	17
^ _ failed	-11
^ _ fais	17
^ _ falta	-13
^ _ fantasize	31
^ _ fantasizing	24
^ _ favor	-12
^ _ faz	19
^ _ feel	-32
^ _ feels	-17
^ _ fehlt	-18
^ _ fell	-33
^ _ fiance	-16
^ _ finally	-14
^ _ find	14
^ _ finish	25
^ _ finished	-14
^ _ first	-24
^ _ flinch	23
^ _ flowers	-12
^ _ foi	-18
^ _ follows	17
^ _ forced	29
^ _ forces	26
^ _ forgot	-21
^ _ found	11
^ _ frappe	20
^ _ frau	-14
^ _ freundin	18
^ _ friend	51
^ _ from	-42
^ _ fuhl	-15
^ _ fuhle	-12
^ _ fur	-11
^ _ future	31
^ _ ganas	12
^ _ gave	-18
^ _ gay	-11
^ _ gehe	-21
^ _ geht	-17
^ _ gesagt	16
^ _ geschrieben	-16
^ _ get	40
^ _ girlfriend	22
^ _ give	-20
^ _ giving	21
^ _ go	15
^ _ god	17
^ _ good	-10
^ _ goodbye	17
^ _ got	10
^ _ grabbed	14
^ _ grandfather	-13
^ _ grandma	-13
^ _ great	-12
^ _ gun	30
^ _ ha	-14
^ _ hacer	17
^ _ had	11
^ _ hang	19
^ _ hanging	18
^ _ happens	11
^ _ happy	-21
^ _ hard	-22
^ _ harm	-11
^ _ harming	17
^ _ harto	11
^ _ has	-49
^ _ hasse	-18
^ _ hat	-22
^ _ hate	-25
^ _ have	22
^ _ he	-44
^ _ head	-10
^ _ heart	-34
^ _ herz	-11
^ _ heute	-18
^ _ hey	-14
^ _ hiding	21
^ _ himself	13
^ _ his	-13
^ _ history	-13
^ _ hits	47
^ _ hoje	-14
^ _ home	-10
^ _ hope	25
^ _ how	20
^ _ hung	-20
^ _ hurts	-16
^ _ i	-24
^ _ ich	-13
^ _ if	-15
^ _ ignore	-10
^ _ ignored	17
^ _ ignores	-12
^ _ ihm	-30
^ _ il	14
^ _ ill	22
^ _ imagine	10
^ _ imagining	26
^ _ in	-37
^ _ intente	12
^ _ interested	-12
^ _ intrusive	-15
^ _ ist	-20
^ _ it	-24
^ _ jana	12
^ _ judge	-12
^ _ jumped	16
^ _ juntos	-11
^ _ just	31
^ _ kann	-15
^ _ kar	14
^ _ keep	-32
^ _ keeps	34
^ _ kept	-17
^ _ khatam	27
^ _ kicking	11
^ _ kill	28
^ _ killed	-14
^ _ kind	13
^ _ kinder	24
^ _ kissed	-20
^ _ knew	-12
^ _ know	25
^ _ knows	17
^ _ ko	22
^ _ konnte	17
^ _ l	-22
^ _ la	17
^ _ las	32
^ _ lasst	24
^ _ last	57
^ _ late	-12
^ _ lauert	21
^ _ leave	-35
^ _ leaves	48
^ _ leben	-11
^ _ left	-30
^ _ letter	-11
^ _ letters	27
^ _ lieber	19
^ _ liebsten	26
^ _ liebt	-18
^ _ lied	-26
^ _ ligar	-26
^ _ ligou	-10
^ _ like	32
^ _ liked	-27
^ _ liking	-13
^ _ lived	20
^ _ llamar	-16
^ _ llamarla	-10
^ _ llame	-17
^ _ llamo	-20
^ _ locked	29
^ _ locks	-11
^ _ look	11
^ _ looked	25
^ _ looking	21
^ _ lost	-19
^ _ lot	22
^ _ love	-16
^ _ luck	-11
^ _ lui	-10
^ _ mabuhay	25
^ _ mach	12
^ _ machuco	24
^ _ made	42
^ _ mais	24
^ _ makes	11
^ _ mal	-40
^ _ man	14
^ _ mandar	-12
^ _ mandou	-13
^ _ mann	22
^ _ manque	-22
^ _ mari	14
^ _ marido	13
^ _ mas	13
^ _ matar	56
^ _ matarme	19
^ _ me	-11
^ _ mean	11
^ _ mec	12
^ _ medo	24
^ _ mein	-15
^ _ meine	-23
^ _ mejor	10
^ _ menace	34
^ _ mensagem	-12
^ _ mes	29
^ _ message	-18
^ _ messaged	-29
^ _ messages	-19
^ _ met	-10
^ _ mi	-35
^ _ might	-13
^ _ miss	-27
^ _ mit	-14
^ _ mochte	12
^ _ moi	-25
^ _ more	17
^ _ morirme	20
^ _ morning	31
^ _ morrer	36
^ _ morta	18
^ _ most	10
^ _ mourir	39
^ _ moved	-18
^ _ movie	-17
^ _ much	-23
^ _ mucho	-15
^ _ mudar	-11
^ _ muerta	25
^ _ mujer	-10
^ _ mum	11
^ _ mundo	32
^ _ muss	-20
^ _ must	43
^ _ my	32
^ _ myself	36
^ _ na	64
^ _ nacht	22
^ _ nahi	38
^ _ name	11
^ _ namorada	-12
^ _ nang	26
^ _ nao	21
^ _ ne	-15
^ _ neighbor	22
^ _ never	-51
^ _ new	-19
^ _ ng	16
^ _ nice	23
^ _ night	23
^ _ no	23
^ _ noch	15
^ _ note	45
^ _ nothing	30
^ _ notifications	-13
^ _ novio	17
^ _ now	14
^ _ nunca	-18
^ _ o	-27
^ _ of	32
^ _ off	-18
^ _ oft	10
^ _ often	-21
^ _ ok	-19
^ _ old	18
^ _ one	25
^ _ only	25
^ _ or	-23
^ _ os	35
^ _ otra	33
^ _ ou	21
^ _ our	14
^ _ out	-22
^ _ over	-30
^ _ owes	-12
^ _ pain	13
^ _ parents	-14
^ _ partner	12
^ _ pas	23
^ _ passed	-33
^ _ past	-17
^ _ pastillas	16
^ _ peaceful	14
^ _ pelo	11
^ _ pensado	17
^ _ pensando	43
^ _ pense	17
^ _ people	-32
^ _ permanent	25
^ _ peur	26
^ _ picked	22
^ _ picture	14
^ _ picturing	15
^ _ plan	37
^ _ planning	15
^ _ plans	-11
^ _ pleure	-24
^ _ plus	-22
^ _ police	-12
^ _ por	12
^ _ posted	11
^ _ pour	26
^ _ pray	21
^ _ proud	-15
^ _ pular	21
^ _ pulled	-10
^ _ pushed	44
^ _ pushes	11
^ _ put	39
^ _ que	26
^ _ quiet	-16
^ _ quis	-11
^ _ quit	13
^ _ quitte	-19
^ _ rang	-22
^ _ raped	40
^ _ razor	-10
^ _ reach	-11
^ _ reached	-17
^ _ read	-14
^ _ reads	14
^ _ ready	35
^ _ really	19
^ _ reason	23
^ _ registrar	-11
^ _ relapsed	18
^ _ remedios	23
^ _ reminders	-14
^ _ replaying	-22
^ _ replied	-15
^ _ reply	-14
^ _ rest	32
^ _ revenge	-13
^ _ rings	17
^ _ ritze	15
^ _ rope	14
^ _ ruf	-10
^ _ s	10
^ _ sagt	16
^ _ said	11
^ _ sat	-19
^ _ saturday	12
^ _ saw	-22
^ _ say	-15
^ _ scared	-31
^ _ scarifie	15
^ _ schlaftabletten	32
^ _ schlagt	48
^ _ schluss	10
^ _ schon	24
^ _ scratches	36
^ _ se	-21
^ _ see	-11
^ _ seems	36
^ _ seguir	28
^ _ sein	-12
^ _ seine	-11
^ _ self	59
^ _ semana	-10
^ _ send	-23
^ _ sending	-14
^ _ sends	26
^ _ sens	-27
^ _ sent	-25
^ _ she	-40
^ _ shook	22
^ _ shot	-19
^ _ should	-10
^ _ si	13
^ _ sick	-14
^ _ sie	-11
^ _ since	19
^ _ sind	15
^ _ sinto	-18
^ _ sister	12
^ _ sit	-21
^ _ sits	11
^ _ slap	12
^ _ slapped	62
^ _ slaps	31
^ _ sleep	-32
^ _ sleeping	10
^ _ sleeps	-12
^ _ slept	-17
^ _ slide	13
^ _ smash	23
^ _ smoking	-11
^ _ snooze	-13
^ _ so	-20
^ _ sobro	23
^ _ social	-20
^ _ soeur	18
^ _ some	-20
^ _ somebody	-10
^ _ sometimes	17
^ _ son	-18
^ _ song	-10
^ _ sorry	-28
^ _ sounds	38
^ _ split	-18
^ _ squeezed	10
^ _ standing	13
^ _ starve	12
^ _ stay	-10
^ _ stehe	14
^ _ steht	11
^ _ stepdad	21
^ _ stepfather	19
^ _ sterben	24
^ _ still	-29
^ _ stomach	-14
^ _ stop	-14
^ _ stopped	22
^ _ stops	20
^ _ su	-11
^ _ suicidal	28
^ _ suicidarme	18
^ _ suicidas	14
^ _ suicide	12
^ _ suicidio	10
^ _ suit	12
^ _ sumir	33
^ _ sure	10
^ _ survived	-14
^ _ swallowed	28
^ _ swear	45
^ _ ta	21
^ _ tablets	26
^ _ tabletten	30
^ _ take	-40
^ _ taken	28
^ _ takes	10
^ _ taking	30
^ _ talking	-18
^ _ tell	-14
^ _ tengo	28
^ _ tentei	27
^ _ ter	12
^ _ terminar	-10
^ _ text	-38
^ _ texting	-25
^ _ texts	-31
^ _ than	-10
^ _ thank	10
^ _ thanks	-10
^ _ that	-46
^ _ then	-21
^ _ therapist	-14
^ _ there	25
^ _ these	11
^ _ they	-13
^ _ this	-59
^ _ thought	-40
^ _ threatened	11
^ _ threatens	33
^ _ threw	31
^ _ throws	12
^ _ time	62
^ _ tire	21
^ _ tired	-15
^ _ to	-35
^ _ todas	17
^ _ today	-28
^ _ todo	-31
^ _ todos	38
^ _ told	-26
^ _ tome	22
^ _ tonight	-11
^ _ took	-35
^ _ touches	21
^ _ tracks	23
^ _ train	-18
^ _ traiu	-13
^ _ tranquila	-13
^ _ trapped	-14
^ _ treated	-14
^ _ tried	33
^ _ triste	-20
^ _ tut	-22
^ _ twisted	13
^ _ two	-16
^ _ typed	-10
^ _ typing	-16
^ _ uberlege	11
^ _ uma	48
^ _ unblocked	-14
^ _ uncle	10
^ _ und	-10
^ _ uns	12
^ _ unsafe	12
^ _ up	-12
^ _ urges	14
^ _ us	-32
^ _ used	-23
^ _ vais	10
^ _ vejo	21
^ _ veo	17
^ _ ver	-13
^ _ verfolgt	15
^ _ vermisse	-21
^ _ veux	-30
^ _ vida	-17
^ _ vie	25
^ _ viewed	-11
^ _ viver	22
^ _ vivir	12
^ _ voice	17
^ _ vontade	10
^ _ vor	24
^ _ vou	-15
^ _ voudrais	25
^ _ voy	14
^ _ wake	-31
^ _ waking	19
^ _ walked	-16
^ _ wan	29
^ _ wants	-62
^ _ ware	20
^ _ waren	19
^ _ was	-36
^ _ way	-16
^ _ we	-21
^ _ weird	-12
^ _ werde	-18
^ _ were	-18
^ _ when	-17
^ _ where	-24
^ _ which	16
^ _ while	-24
^ _ wife	-23
^ _ will	-38
^ _ without	19
^ _ woke	12
^ _ word	25
^ _ work	-25
^ _ worked	-17
^ _ world	17
^ _ worry	-29
^ _ worst	-10
^ _ worth	21
^ _ worthless	-12
^ _ would	-28
^ _ write	-13
^ _ writes	-10
^ _ wrong	-11
^ _ wrote	-37
^ _ wunschte	21
^ _ wurde	15
^ _ y	-22
^ _ ya	-13
^ _ year	-10
^ _ you	-45
^ _ your	-27
^ _ zu	12
^ _ •	-89
^ a	-16
^ ab	41
^ about	-14
^ adeus	27
^ adieu	33
^ adios	51
^ afraid	-17
^ after	-12
^ all	-26
^ and	21
^ anoche	21
^ apaga	-12
^ are	-12
^ at	28
^ ate	28
^ ayoko	25
^ bawling	-10
^ because	-34
^ been	65
^ being	13
^ best	-11
^ bitte	-14
^ blade	25
^ borra	-12
^ bought	13
^ burned	10
^ by	28
^ ca	-15
^ call	-23
^ cancel	17
^ clear	-10
^ come	-11
^ considering	14
^ cried	-10
^ day	-19
^ death	35
^ delete	-24
^ despues	-10
^ di	-12
^ dice	32
^ do	-43
^ doctor	-13
^ does	30
^ dog	11
^ done	14
^ drunk	-20
^ e	-10
^ each	26
^ edit	17
^ efface	-15
^ ele	70
^ ella	-10
^ elle	-26
^ end	-10
^ er	63
^ erase	-19
^ esta	38
^ estoy	19
^ eu	23
^ every	19
^ everybody	-10
^ everyday	16
^ everyone	-12
^ everything	-11
^ ex	21
^ existing	19
^ explain	-19
^ finally	-14
^ find	-24
^ fine	-11
^ for	12
^ forgive	-14
^ found	24
^ fuck	-17
^ get	-22
^ give	-17
^ go	-23
^ good	-15
^ goodbye	30
^ got	25
^ guardei	25
^ guess	-19
^ gusto	22
^ habe	39
^ had	-24
^ have	-23
^ he	22
^ hello	-14
^ help	-22
^ her	-18
^ hey	-31
^ hi	-19
^ hit	-11
^ hoffentlich	12
^ hola	-13
^ honestly	32
^ how	-35
^ i	-23
^ if	12
^ il	58
^ ill	50
^ in	-13
^ is	-10
^ it	-131
^ its	20
^ j	53
^ ja	34
^ je	24
^ jk	25
^ just	-21
^ k	-10
^ keep	10
^ kill	38
^ killing	12
^ kind	10
^ la	-30
^ lass	-14
^ last	48
^ lately	10
^ le	-42
^ leave	-28
^ left	-11
^ let	-21
^ life	28
^ like	23
^ living	23
^ llevo	15
^ lo	-10
^ long	-10
^ losch	-14
^ lost	29
^ ma	32
^ make	15
^ mar	31
^ maybe	-12
^ me	10
^ meine	10
^ meu	22
^ mi	19
^ minha	-26
^ mir	10
^ mon	36
^ must	-16
^ my	-23
^ nao	-29
^ need	-11
^ ngl	10
^ nice	-13
^ ninguem	19
^ no	-21
^ none	11
^ not	-23
^ nothing	-19
^ now	33
^ oh	-21
^ ohne	21
^ ojala	62
^ ok	-29
^ okay	-21
^ on	-26
^ once	14
^ only	38
^ our	-30
^ over	17
^ pagod	25
^ paid	32
^ part	19
^ pause	-13
^ penso	23
^ picked	23
^ pienso	27
^ please	-11
^ por	-23
^ prefiero	10
^ pretty	11
^ put	-13
^ que	-19
^ queria	50
^ quero	24
^ quiero	-12
^ quisiera	18
^ quit	-16
^ ready	36
^ relapsed	41
^ remove	-16
^ rip	-10
^ s	19
^ sana	17
^ scared	21
^ schreib	-10
^ see	42
^ self	-11
^ sent	-11
^ seriously	27
^ she	15
^ should	-31
^ show	-35
^ si	39
^ siento	19
^ sleep	-10
^ sleeping	-10
^ so	22
^ soll	-20
^ solo	13
^ some	11
^ sometimes	65
^ soon	11
^ sorry	-59
^ standing	26
^ started	14
^ stop	-42
^ suicide	-12
^ supprime	-10
^ swallowed	46
^ talk	-10
^ tanto	19
^ ten	-18
^ tengo	48
^ tenho	36
^ tentei	11
^ terminei	-12
^ text	-10
^ thank	34
^ that	-48
^ the	-55
^ there	32
^ these	-14
^ they	19
^ thinking	-12
^ tired	13
^ today	-13
^ told	43
^ tomei	52
^ tonight	43
^ too	-13
^ took	68
^ tried	28
^ trying	-15
^ tu	-10
^ turn	-13
^ two	18
^ ugh	-13
^ urge	14
^ voltei	23
^ volvi	36
^ vou	51
^ voy	18
^ waiting	16
^ want	22
^ we	-117
^ weapon	39
^ went	-16
^ what	-26
^ whenever	17
^ where	-24
^ which	24
^ who	-29
^ why	38
^ wie	-17
^ will	-13
^ wipe	-20
^ wir	-13
^ wish	26
^ with	-10
^ woke	10
^ worst	-11
^ would	29
^ wozu	16
^ write	-15
^ wrote	25
^ ya	39
^ you	-51
^ your	-15
^ zindagi	27
^ •	52
a	30
a _ $	-57
a _ 8	-12
a _ a	45
a _ about	-17
a _ account	15
a _ against	-13
a _ anoche	18
a _ anyone	20
a _ as	-25
a _ at	14
a _ attack	15
a _ avec	19
a _ be	-10
a _ boyfriend	-10
a _ but	-22
a _ casa	-12
a _ chat	11
a _ con	25
a _ cortar	23
a _ dano	21
a _ de	-10
a _ el	16
a _ et	10
a _ everyone	11
a _ eye	19
a _ family	-10
a _ for	-17
a _ go	-10
a _ he	26
a _ her	18
a _ hier	11
a _ his	12
a _ i	32
a _ idea	-11
a _ if	-16
a _ in	29
a _ its	14
a _ j	-10
a _ je	14
a _ l	12
a _ last	11
a _ like	16
a _ lo	21
a _ look	37
a _ los	21
a _ lui	21
a _ man	-25
a _ me	38
a _ message	30
a _ mierda	-11
a _ moi	-11
a _ my	47
a _ night	16
a _ ninos	-10
a _ novio	20
a _ now	-39
a _ nuevo	20
a _ of	10
a _ on	-11
a _ or	-14
a _ otra	-11
a _ people	-17
a _ person	-21
a _ pills	32
a _ que	28
a _ request	-12
a _ self	16
a _ si	21
a _ tbh	13
a _ te	18
a _ that	-13
a _ they	19
a _ time	-26
a _ to	-19
a _ today	21
a _ todo	14
a _ tuer	12
a _ two	-11
a _ under	21
a _ vida	27
a _ viva	10
a _ where	31
a _ who	10
a _ will	-12
a _ with	-14
a _ woman	-10
a _ would	14
a _ you	-18
a acabar	14
a baby	-11
a bad	-18
a bat	30
a bit	16
a black	38
a boyfriend	11
a break	-26
a bridge	14
a bullet	24
a bunch	13
a car	19
a casa	-12
a child	-25
a cortarme	23
a coward	22
a date	57
a day	14
a death	-11
a dit	13
a divorce	-16
a dormir	-10
a e	17
a ecrit	-22
a etranglee	34
a fight	16
a final	10
a frappee	36
a friend	26
a girlfriend	-15
a glass	11
a good	-12
a goodbye	18
a gps	17
a gun	54
a hacerme	21
a hammer	37
a handful	18
a hard	-21
a human	13
a ir	-13
a knife	47
a la	-16
a las	-16
a lawyer	-14
a letter	-24
a liar	-13
a list	-24
a little	-21
a long	-27
a los	-10
a man	27
a matar	39
a me	51
a meme	-13
a mess	-18
a message	-15
a mi	-32
a minha	14
a mistake	-12
a monster	-13
a movie	-11
a nadie	13
a new	-24
a next	16
a nice	-13
a night	12
a nightmare	-10
a note	12
a nurse	-17
a part	-17
a person	11
a photo	18
a pic	25
a plan	37
a quitte	-16
a quittee	-15
a really	-10
a reason	-10
a relationship	11
a relief	21
a rompu	-11
a rope	62
a seguir	14
a ser	-12
a stranger	-16
a suicide	22
a terminal	30
a terrible	-11
a todos	38
a trouble	12
a truck	22
a voice	23
a wall	12
a waste	29
a way	-18
a while	-33
a wonderful	-14
a world	10
a year	-18
ab	34
ab _ nahi	41
abend	-11
abend $	-11
able	-11
able to	-11
about	-32
about _ $	-38
about _ a	26
about _ and	-13
about _ being	12
about _ day	12
about _ dead	20
about _ her	35
about _ here	12
about _ into	19
about _ it	29
about _ kids	-12
about _ my	26
about _ myself	11
about _ night	-11
about _ summer	-11
about _ terminal	30
about _ thing	-10
about _ thoughts	-14
about _ to	10
about _ wall	30
about _ wedding	-10
about _ •	-14
about being	16
about death	26
about ending	14
about him	-18
about hurting	18
about jumping	10
about just	12
about killing	46
about last	-21
about me	-54
about money	-13
about my	-32
about not	16
about overdosing	17
about suicide	10
about the	-32
about to	-35
about walking	16
about wanting	10
about what	-19
abue*	-13
abus*	91
abused _ a	-11
abused by	15
abusing	22
abusing me	22
abusive	59
abusive $	10
abusive _ and	32
abusive _ do	15
abusive _ i	30
abusive and	12
abusive marriage	14
abusive relationship	15
acab*	60
acaba	10
acabar	67
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
acci*	-16
account	-34
account $	-22
accounts	35
accounts and	11
aches	-13
aches _ think	-11
acid	37
acid _ face	19
acid _ her	37
acid on	26
acor*	27
acordar	31
acordar $	18
acordar _ $	12
acordar _ mais	12
acordar nunca	12
acro*	14
across	14
across the	14
acti*	-13
actu*	-10
actually _ out	-14
add	-14
add _ to	-14
addi*	48
addicted	10
addicted to	10
addr*	16
address	16
address $	23
adel*	-11
adelante	-11
adelante $	-11
adeus	27
adieu	62
adieu $	16
adios	51
adios _ $	26
adios _ todos	25
adios a	25
affaires	-10
affairs	10
affairs _ order	10
affe*	-22
affects	-10
affects _ $	-10
afra*	-21
afraid	-21
afraid $	33
afraid _ $	-18
afraid _ being	-15
afraid _ go	18
afraid _ might	10
afraid _ up	-11
afraid _ will	-23
afraid i	15
afraid of	-30
afraid that	-25
afraid to	20
after	59
after _ $	35
after _ attempt	20
after _ days	12
after _ months	-28
after he	18
after my	16
after that	-12
after the	28
after tonight	24
agai*	16
again	56
again $	-15
again _ $	10
again _ again	-11
again _ am	13
again _ i	15
again _ my	22
again _ night	14
again and	20
again at	-15
again but	20
again i	-11
again last	14
again lol	14
against	16
against _ wall	28
against me	-18
against the	34
agar*	13
agarro	13
agarro _ cuello	13
agarro del	13
ago	-38
ago _ now	-13
ago _ the	-14
agora	-13
aguanto $	10
aguanto _ $	-13
ahora	-11
ai	12
ai _ $	-22
ai _ au	-18
ai _ cachets	12
ai _ coeur	-11
ai _ d	-21
ai _ de	40
ai _ des	21
ai _ etre	-23
ai _ faim	-10
ai _ hier	-10
ai _ idees	13
ai _ les	27
ai _ lui	-11
ai _ me	30
ai _ numero	-11
ai _ raison	10
ai _ rentrer	13
ai _ son	-13
ai avale	14
ai deja	10
ai des	13
ai envie	21
ai mal	-19
ai pas	-11
ai peur	12
ai pleure	-15
ai pris	11
ai quitte	-19
ai son	-10
ai tout	13
aime	-18
aime _ $	-10
aime*	21
aimerais	21
air	20
air $	16
airp*	-12
airport	-12
ajuda	-27
ajuda $	-19
ako	58
ako _ $	28
ako _ ex	15
ako _ ko	15
alarm	-12
alarm _ $	-10
alarm for	-10
alive	167
alive $	101
alive _ $	32
alive _ i	10
alive _ much	16
alive _ my	10
alive and	-11
alive because	15
alive so	16
alive to	-10
all	26
all _ $	-30
all _ am	-12
all _ and	-29
all _ be	11
all _ friends	11
all _ gone	-10
all _ him	-15
all _ i	-41
all _ in	12
all _ me	-12
all _ messages	11
all _ money	20
all _ my	32
all _ no	12
all _ now	-15
all _ off	-10
all _ so	20
all _ stop	16
all _ the	78
all _ them	11
all _ time	-41
all _ while	19
all _ with	14
all _ you	15
all be	15
all evening	-14
all letters	15
all my	-19
all of	26
all our	13
all over	21
all the	-40
alle	37
alle _ $	12
alle*	-16
allein	-16
allein $	-10
allem	12
alles _ $	-14
alles _ mich	-12
allowance	-14
allowed	21
allowed _ her	-11
allowed _ my	12
allowed _ see	12
allowed to	25
alone	-38
alone $	-43
alone _ $	-12
alone _ i	11
alone _ my	11
alone _ of	-13
alone _ rest	-19
alone forever	-15
alone tonight	-14
alone when	12
alone with	23
along	-34
alre*	49
already	49
already _ $	25
already _ and	11
alt	11
alwa*	-48
always	-48
always $	-11
always _ $	-30
always _ me	-12
am $	-21
am 15	10
am 23	14
am 30	-12
am _ a	-10
am _ abused	11
am _ abusive	20
am _ afraid	15
am _ alive	42
am _ allowed	14
am _ alone	15
am _ an	16
am _ and	-27
am _ angry	19
am _ at	-26
am _ be	-18
am _ because	17
am _ bed	-11
am _ being	-42
am _ bridge	18
am _ burden	30
am _ burn	16
am _ bus	-10
am _ dead	22
am _ did	10
am _ die	-38
am _ do	22
am _ eggshells	26
am _ end	13
am _ enough	-15
am _ for	15
am _ go	51
am _ going	14
am _ good	-18
am _ happy	-18
am _ her	-24
am _ him	14
am _ his	17
am _ home	-12
am _ hour	12
am _ hurt	31
am _ i	38
am _ ich	18
am _ ill	-12
am _ in	-19
am _ it	-20
am _ jump	15
am _ just	-17
am _ leave	10
am _ life	28
am _ living	26
am _ lose	-30
am _ losing	-22
am _ make	24
am _ me	-22
am _ might	10
am _ my	41
am _ myself	-35
am _ now	-11
am _ of	12
am _ off	21
am _ on	30
am _ ready	-20
am _ safe	22
am _ see	-10
am _ shock	-17
am _ since	-13
am _ stalked	18
am _ starting	-13
am _ station	11
am _ still	21
am _ supposed	-11
am _ take	16
am _ tell	-13
am _ text	-13
am _ that	42
am _ the	28
am _ there	16
am _ this	-20
am _ thoughts	11
am _ tired	25
am _ to	28
am _ today	-16
am _ ware	11
am _ waste	36
am _ well	-14
am _ what	25
am _ when	-13
am _ will	18
am _ with	11
am _ write	-14
am _ •	-36
am about	-26
am afraid	17
am alone	19
am already	15
am angry	-10
am at	26
am back	10
am being	15
am dead	19
am devastated	-12
am disappointed	26
am doing	-12
am done	11
am driving	11
am drunk	-18
am dying	-19
am ending	15
am every	12
am fine	21
am going	30
am gone	38
am hiding	21
am i	-12
am jealous	-13
am just	24
am liebsten	26
am nervous	-10
am not	-28
am nothing	21
am old	16
am on	27
am out	12
am outside	10
am pregnant	-17
am proud	-15
am ready	40
am safe	-27
am screaming	-26
am sick	-11
am sorry	13
am terrified	21
am thinking	14
am tired	-18
am too	-11
am walking	17
am without	-10
am •	-13
ama	-20
ama _ $	-12
ama mais	-12
aman*	-11
amanha	-11
ambu*	12
ambulance	12
amea*	47
ameaca	26
ameaca _ $	10
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
amis	-20
amis $	-13
amo	-19
amo $	-14
an	22
an _ and	30
an _ i	-13
an _ in	10
an _ marriage	14
an _ of	-15
an _ on	-11
an _ relationship	15
an abusive	24
an accident	12
an attempt	14
an email	-17
an empty	-12
an hour	17
an idiot	-12
an order	-10
an selbstmord	28
an sie	-10
and	64
and _ $	-37
and _ a	58
and _ about	27
and _ abusive	20
and _ affects	-10
and _ again	-28
and _ all	-15
and _ alone	16
and _ already	24
and _ am	-11
and _ and	22
and _ answering	14
and _ are	-24
and _ around	-12
and _ as	-14
and _ at	-21
and _ awake	-10
and _ away	-12
and _ awful	-13
and _ back	22
and _ be	11
and _ being	-14
and _ bottle	19
and _ called	10
and _ calm	12
and _ came	16
and _ can	-23
and _ come	16
and _ cried	-12
and _ cries	10
and _ cut	30
and _ de	15
and _ did	-19
and _ disappears	-23
and _ doing	14
and _ done	13
and _ drunk	12
and _ eat	-17
and _ envie	10
and _ feel	-35
and _ fell	10
and _ fine	15
and _ for	-28
and _ from	-10
and _ glasses	13
and _ going	21
and _ gone	-12
and _ good	-10
and _ had	18
and _ happy	-10
and _ has	34
and _ have	67
and _ her	11
and _ hits	-12
and _ house	-15
and _ how	-16
and _ i	54
and _ is	36
and _ it	-28
and _ its	21
and _ kill	17
and _ know	54
and _ left	-23
and _ life	-22
and _ like	-12
and _ look	18
and _ lost	-15
and _ love	24
and _ me	54
and _ might	15
and _ mom	20
and _ my	43
and _ myself	17
and _ never	-17
and _ night	10
and _ not	-17
and _ nothing	-17
and _ of	-25
and _ off	23
and _ on	-21
and _ only	10
and _ out	-21
and _ outside	28
and _ over	-15
and _ parents	15
and _ pas	-13
and _ phone	32
and _ plus	23
and _ ready	12
and _ safe	-21
and _ said	-22
and _ see	13
and _ she	-21
and _ should	16
and _ sleep	-19
and _ something	-19
and _ stay	-10
and _ still	51
and _ stopped	-13
and _ sun	-14
and _ text	11
and _ think	-13
and _ time	11
and _ today	25
and _ told	-13
and _ took	-13
and _ up	-15
and _ want	15
and _ wants	25
and _ went	-11
and _ when	56
and _ where	21
and _ wife	-12
and _ will	60
and _ wish	13
and _ would	-24
and _ yet	-15
and _ you	14
and _ •	63
and a	23
and all	-16
and be	19
and beat	14
and begged	10
and breaks	13
and broke	-10
and came	10
and cried	-36
and deleted	-11
and did	-11
and drink	-12
and feel	-24
and felt	-10
and has	13
and have	-19
and he	19
and her	24
and hit	22
and honestly	14
and i	-46
and is	24
and it	-25
and its	30
and keeps	29
and kill	-10
and look	-11
and lost	-10
and maybe	14
and mine	-11
and more	20
and my	-20
and never	49
and no	-10
and nobody	-15
and not	14
and nothing	-10
and now	-29
and said	31
and saw	-10
and say	-12
and says	48
and scared	-17
and see	-20
and should	14
and sometimes	-14
and takes	12
and talk	-12
and texted	-13
and the	18
and then	21
and think	26
and to	-13
and turned	18
and turns	-12
and verbally	11
and wake	-15
and wrote	19
and you	-10
and •	36
ande*	-28
andern	-13
andern $	-10
ange*	-40
anger	-38
anger _ i	-18
anger issues	-19
angerufen	-27
angerufen $	-22
angry	12
angry $	-18
angry _ could	16
angry _ i	15
angry _ my	12
angry _ myself	-14
angry at	-14
angry i	27
angry that	21
angst	51
angst $	16
angst _ $	-15
angst _ meinem	11
angst _ mir	40
angst dass	27
anim*	-13
animals	-12
anoc*	27
anoche	27
anoche $	11
anoche intente	12
anos	-33
anos $	-10
anot*	37
another	37
another _ $	69
another _ i	-12
another _ my	-10
another _ of	19
another christmas	-17
another country	-12
another night	22
another year	29
anru*	-22
anrufen	-20
anrufen $	-17
ans	-13
answ*	-63
answer	-44
answer $	-22
answer _ $	-18
answer _ last	12
answered	-21
answering	17
answering $	10
answers	-14
anti*	-12
antidepressants	-12
antw*	-14
anxi*	-19
anxiety	-19
anxiety and	-11
any	21
any _ $	26
any _ of	-18
any _ to	12
any _ way	-13
any more	22
anybody $	-10
anymore $	-11
anymore _ $	-14
anymore _ it	10
anymore _ want	13
anymore i	26
anymore with	-12
anyo*	41
anyone	41
anyone $	-15
anyone _ $	-12
anyone _ just	11
anyone _ longer	16
anyone again	-23
anyone much	16
anyone reads	10
anything	-14
anything _ $	-21
anything _ do	11
anything _ i	21
anything _ myself	-27
anything _ not	10
anything _ think	11
anything _ to	23
anything but	27
anything to	-34
anytime	13
anyway	10
apaga	-18
apaga _ $	-15
apar*	10
apareceu	14
apareceu aqui	14
apart	-14
apol*	-19
apologize	-15
apologized _ me	-11
apologized to	-12
appe*	-98
appele	-17
appelee	-10
appeler	-39
appeler $	-16
appeler _ $	-20
appelle	-11
appetite	-11
appr*	-24
april	-12
aqui	73
aqui $	17
aqui _ $	18
arbe*	-10
arbeit	-10
arbeit $	-12
are	-17
are $	-21
are _ $	19
are _ better	-15
are _ going	-10
are _ in	15
are _ the	23
are _ with	-13
are all	-22
are at	11
are covered	14
are dead	-11
are enough	20
are in	26
are on	11
are right	10
are the	-12
are you	-29
argue	15
argue $	10
argue _ $	-14
arm	95
arm $	26
arm _ $	15
arm _ feel	14
arm _ he	17
arms	59
arms _ bleed	13
arms _ they	28
arms are	12
arms until	24
arou*	29
around	29
around $	14
around _ he	26
around _ longer	11
around for	18
around her	-10
arra*	44
arranged	32
arre*	-41
arrepiento	-14
arrepiento $	-14
arri*	-15
arrive	-13
arrive _ a	-13
arrive pas	-13
as	-61
as _ $	-30
as _ am	-18
as _ child	-16
as _ i	-18
as _ in	-11
as _ the	22
as a	-22
as criancas	-12
as i	-21
as my	-15
ashamed _ my	10
ashamed of	10
aside	-13
ask	-18
ask _ $	18
ask _ day	-11
ask _ he	-15
ask _ is	-10
ask _ tomorrow	21
ask for	21
ask me	19
ask my	-12
ask myself	-15
asked	-80
asked _ $	-13
asked _ and	11
asked _ i	-36
asked _ if	-16
asked _ was	-16
asked if	-19
asked me	-34
asked to	-12
aski*	-50
asking	-50
asking $	-10
asking _ $	-21
asking myself	-23
asks	-13
asle*	24
asleep	24
asleep $	10
asleep _ never	14
asleep _ wake	14
asleep and	16
assa*	13
at	-39
at 38	-13
at 3am	27
at 4	-11
at 6	-14
at _ $	-29
at _ airport	-11
at _ dads	15
at _ door	-30
at _ end	-12
at _ for	-19
at _ grave	17
at _ i	-42
at _ in	13
at _ kids	-13
at _ my	20
at _ on	12
at _ page	-12
at _ parents	-10
at _ party	-26
at _ point	17
at _ profile	-12
at _ river	18
at _ sea	-11
at _ stories	-10
at _ story	-10
at _ think	10
at _ to	11
at _ tracks	36
at _ work	27
at _ •	21
at all	12
at birth	10
at everything	18
at her	-27
at him	-12
at home	-27
at least	22
at me	49
at my	23
at myself	-17
at peace	15
at the	22
ate _ $	-13
atta*	11
attack	15
attacks	10
attacks me	10
atte*	93
attempt	32
attempt _ am	16
attempt _ i	23
attempt and	18
attempted	54
attempted _ $	46
attempted _ times	11
attempted twice	13
attr*	-11
attracted	-11
au	-12
auch	18
audio	-14
auf $	36
auf _ $	-10
auf _ brucke	14
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
aufwachen $	32
aujo*	-16
aujourd	-16
aujourd hui	-16
aunt	-23
aus	20
ausg*	-10
ausgezogen	-10
autre	-11
autre $	-11
avale	26
avec _ couteau	20
avec _ enfants	-10
avec les	-10
avec lui	12
avec un	20
awake	-17
away	-61
away _ and	28
away _ i	-40
away _ the	-16
away and	-26
away my	29
awful	-24
awful _ people	-16
awful things	-12
ayoko	25
ayoko _ mabuhay	25
ayuda	-14
ayuda $	-12
baby	60
baby $	37
baby _ $	-29
baby _ him	15
baby _ she	16
baby _ the	12
baby came	-11
back	-47
back _ $	-29
back _ from	24
back _ i	-12
back _ wanted	-12
back _ with	-12
back and	-22
back on	10
back or	14
back then	-19
back together	-14
back with	15
bad $	23
bad _ my	-21
bad _ now	14
bad right	14
badly	-22
balc*	38
balcony	38
balcony $	12
bang*	36
banging	36
banging _ door	25
banging _ the	29
banging on	36
bar	-19
bat	58
bat $	38
bat _ am	13
bat _ i	13
bat and	13
bate	12
bateu	50
bateu $	27
bateu _ $	16
bath $	11
bath*	31
bathroom	31
bathroom _ is	13
bathroom he	13
bathroom with	14
bawl*	-10
bawling	-10
be	42
be _ again	-31
be _ anymore	31
be _ burden	-12
be _ dead	13
be _ end	-13
be _ for	-25
be _ forever	-12
be _ his	-27
be _ i	35
be _ in	-14
be _ just	-13
be _ monday	15
be _ much	22
be _ my	16
be _ next	24
be _ now	11
be _ off	10
be _ relief	16
be _ than	26
be _ the	-20
be _ this	15
be _ time	12
be _ to	10
be _ tomorrow	14
be _ too	12
be _ trouble	12
be a	28
be afraid	-11
be alive	32
be alone	-33
be around	19
be at	-21
be better	13
be dead	55
be devastated	-13
be done	21
be easier	11
be friends	-11
be gone	42
be happier	15
be happy	-18
be here	53
be honest	-17
be left	-11
be over	17
be put	-11
be relieved	17
be sorry	15
be the	-21
be there	-45
be with	44
beat	100
beat _ $	17
beat _ dowry	11
beat _ for	11
beat _ he	14
beat _ out	14
beat _ up	12
beat him	31
beat me	47
beat the	19
beat*	22
beating	20
beating _ wife	22
beating his	22
beats	71
beats _ $	43
beats _ and	19
beats _ she	12
beats _ when	10
beats her	18
beats me	28
beau*	-35
beautiful	-34
beautiful $	-21
beca*	25
because	27
because _ $	12
because _ afraid	-11
because _ all	13
because _ do	14
because _ ex	-10
because _ her	21
because _ him	11
because _ is	-13
because _ kids	14
because _ my	20
because _ not	23
because _ share	15
because _ the	-11
because _ to	-19
because _ want	-28
because _ was	-10
because he	-27
because i	-13
because my	-11
because of	41
because we	23
bed	-29
bed $	-20
bed _ $	-22
bed _ not	12
bed and	11
bedr*	24
bedroht	24
bedroht _ $	18
bedroht mich	24
been	49
been $	-11
been _ $	-18
been _ a	-29
been _ about	19
been _ and	15
been _ are	-17
been _ by	10
been _ down	-20
been _ from	10
been _ harming	17
been _ me	15
been _ of	11
been _ on	18
been _ the	27
been _ thoughts	15
been _ to	17
been _ with	10
been _ you	-18
been born	14
been calling	-11
been cutting	20
been depressed	-12
been drinking	11
been feeling	-11
been fighting	-16
been planning	12
been saving	10
been self	17
been sitting	15
been standing	11
been the	15
been thinking	15
been where	-17
befo*	34
before	35
before _ anything	11
before _ do	15
before _ go	12
before and	14
before i	34
beg	-16
beg _ to	-24
begg*	-14
begged	-11
begged _ not	10
begged me	10
being	59
being _ $	19
being _ abused	11
being _ anymore	13
being _ by	34
being _ is	-25
being _ much	18
being _ one	-11
being _ so	15
being a	16
being alive	88
being alone	-14
being around	-16
being dead	33
being here	30
being sad	-11
being stalked	18
being the	-15
believe	-16
believe it	-12
believe me	11
believes	19
believes _ $	19
believes _ man	16
believes a	16
belogen	-10
belogen $	-10
belong	10
belong _ this	10
belong _ world	10
belong in	10
belt	43
belt _ me	27
bere*	-15
bereue	-15
bereue _ $	-11
bereue es	-11
besser	11
best	-39
best _ $	-23
best _ and	-15
best _ i	-13
best _ me	24
best _ the	-12
bet	19
betr*	-20
betrogen	-16
betrogen _ $	-12
bett*	-32
better	-27
better $	-40
better _ him	-33
better _ me	22
better _ than	13
better _ with	-16
better without	38
bike	14
bills	35
bin	-22
bin _ nur	15
bin so	-10
birt*	-17
birth $	11
birthday	-36
birthday $	-18
birthday and	-18
bit	27
bit _ $	14
bit _ today	13
bite	16
bitte	-25
blac*	17
black	54
black _ from	19
black eye	19
blade	70
blade _ $	15
blade _ my	25
blade _ the	20
blade again	15
blade is	22
blame	-14
blame _ $	-11
blame myself	-20
blea*	38
bleach	38
bled	14
blee*	28
bleed	57
bleed $	19
bleed _ $	22
bleeds	10
bloc*	-47
block	17
block _ and	12
block him	15
blocked	-47
blocked _ $	-26
blocked _ everywhere	-10
blocked him	-10
blocked me	-30
blood	18
blood _ is	-10
blood _ me	18
blood _ the	-11
bloq*	-40
bloqueo	-14
bloqueo _ todo	-12
bloqueou	-15
blow	12
blow _ brains	12
blow _ out	12
blow my	14
body	36
body $	21
body _ just	15
boil*	18
boiling	21
boiling _ me	24
boite	33
book	-25
book _ a	-10
books	-11
bored	-19
born	57
born $	36
borr*	-15
borra	-12
boss	-25
boss _ me	-17
boss _ to	13
boss i	10
bot	-42
bot $	-39
both	26
both $	10
both _ $	12
both _ i	11
both of	-10
bottle	10
bottle $	14
bottle _ $	17
bottle _ on	-10
bottle _ vodka	14
bottle _ wine	-14
boug*	59
bought	59
bought _ $	30
bought _ gun	14
bought _ rope	31
bought a	25
bought the	15
boul*	-11
boulot	-11
box $	-11
boxes	-22
boxes $	-19
boyf*	32
boyfriend	32
boyfriend $	25
boyfriend _ $	46
boyfriend _ a	12
boyfriend _ anger	-15
boyfriend _ ex	-21
boyfriend _ her	38
boyfriend _ his	-19
boyfriend _ issues	-15
boyfriend _ its	-10
boyfriend _ me	35
boyfriend _ want	-15
boyfriend _ with	10
boyfriend _ years	-12
boyfriend and	-16
boyfriend because	-11
boyfriend choked	12
boyfriend does	-11
boyfriend dumped	-11
boyfriend hits	43
boyfriend of	-10
boyfriend raped	12
boyfriend s	-13
boyfriend threatened	12
boys	19
boys _ the	16
brai*	12
brains	12
brains _ $	12
brains out	12
braz*	17
brazos	20
break	-10
break $	-12
break _ $	14
breakfast	-21
breakfast $	-16
breaking _ with	-13
breaking up	-11
breaks	12
breaks _ and	16
breaks things	12
breakup	-14
breathe	-21
breathe $	-13
breathe _ think	-10
breathing	30
breathing $	21
brid*	71
bridge	61
bridge _ called	15
bridge _ me	15
bridge and	17
bridges	10
brig*	-14
brin*	21
bring	16
bring _ $	27
bring _ um	41
bring me	-11
bring mich	20
brings	14
bringt _ $	21
bringt _ um	35
bringt _ zum	-27
bringt sich	17
brise	-10
brok*	-28
broke _ $	-23
broke _ last	19
broke _ me	-19
broke _ my	22
broke _ off	-10
broke _ with	-22
broke _ wrist	-14
broke in	25
broke it	-10
broke me	-11
broke my	11
broke up	-20
broken	-27
broken $	-10
broken _ $	-22
brot*	21
brother	21
brother $	15
brother _ and	11
brother _ his	-11
brother _ me	24
brother _ the	-11
brother died	12
brother is	18
bruc*	23
brucke	23
brucke _ springen	13
brui*	56
bruises	48
bruises from	22
bruises on	18
buddy	-13
buhay	19
bullet	17
bullet _ $	14
bullied	-11
bunch	13
bunch _ pills	13
bunch of	13
burden _ would	15
burden on	10
burg*	-19
burger	-19
burger $	-19
buried	-11
burn	45
burn _ down	33
burn _ house	33
burn her	24
burn myself	22
burn*	34
burned	23
burned _ arm	14
burned _ so	12
burned _ with	20
burned my	10
burning	11
burns	-18
bus	-26
but	-43
but _ $	-10
but _ about	19
but _ afraid	-11
but _ came	19
but _ can	-11
but _ in	26
but _ it	-13
but _ know	-32
but _ not	-21
but _ she	-12
but _ the	30
but _ think	29
but _ will	-14
but _ wish	16
but _ would	22
but he	13
but i	13
but if	-10
but it	-35
but my	16
but that	20
but the	-28
but tonight	11
butt*	-11
button $	-13
buzz*	-24
buzzes	-24
buzzes $	-12
buzzes _ hope	-12
buzzes i	-12
by	34
by _ $	-35
by _ anyone	10
by _ boyfriend	29
by _ ex	25
by _ for	10
by _ i	28
by _ time	28
by _ you	17
by my	37
by the	43
bye	52
bye _ $	13
c	-12
ca _ est	19
cabi*	14
cabinet	14
cach*	38
cachets	19
cachets _ $	16
cachorro	19
cafe	-17
cake	-20
cake $	-12
call	-161
call $	-12
call _ $	-55
call _ and	-24
call _ if	-17
call _ night	-17
call her	-27
call him	-21
call me	-33
call my	-15
call*	-116
called	-62
called $	-15
called _ and	-17
called _ last	-14
called _ to	14
called he	19
called her	-10
called me	-16
calling	-51
calling _ $	-29
calling him	-21
calling me	-12
calls _ a	13
calls _ ex	-14
calls _ she	-12
calls _ when	-20
calls _ worthless	10
calls me	22
calm	61
calm $	38
calm _ $	13
cama	-16
cama $	-13
camb*	-17
came	45
came _ close	14
came _ from	14
came _ i	-12
came _ my	-14
came _ the	12
came _ to	13
came _ with	15
came back	28
came in	10
came on	-11
came*	16
camera	10
can	-23
can $	12
can _ alone	-12
can _ another	28
can _ anymore	19
can _ be	-19
can _ believe	-22
can _ breathe	-13
can _ cry	12
can _ do	-24
can _ eat	-13
can _ face	18
can _ for	-14
can _ forgive	-15
can _ get	-13
can _ go	37
can _ have	20
can _ help	22
can _ ill	16
can _ imagining	22
can _ in	-20
can _ instead	15
can _ it	-50
can _ just	19
can _ leave	16
can _ on	32
can _ once	18
can _ promise	33
can _ say	10
can _ sleep	-36
can _ stay	25
can _ take	-10
can _ tell	18
can _ the	-10
can _ this	-17
can _ to	19
can finally	16
can i	-32
can not	-11
can someone	15
can stop	10
can you	-20
canc*	37
cancel	13
cancel my	25
cancer	22
cans*	17
cansada	13
cansada _ $	10
cansada de	19
car	16
car $	21
car _ $	-24
car _ her	15
car _ i	-21
car _ in	14
car _ me	22
car _ over	11
car i	-11
car outside	-11
car with	21
cara	27
card	-11
care	15
care $	-36
care _ $	-23
care _ happens	23
care _ i	42
care anymore	11
care if	25
care lol	-11
care of	17
care*	-14
carry	11
carta	17
carta _ despedida	18
carta de	18
carv*	42
carved	42
carved _ in	26
carved _ name	26
carved his	26
casa	-42
casa $	-22
casa _ $	-21
case	20
case $	10
cat	-14
cat $	-21
cat _ i	13
cat _ my	15
catch	17
catch myself	18
ce	-10
ce _ $	12
ce que	-19
ce soir	18
cease	11
cease _ $	11
celu*	21
celular	21
celular $	14
cere*	-10
cereal	-10
chah*	56
chahta	30
chahti	26
chahti _ $	26
chahti hu	26
chair	15
cham*	-19
chamar	-11
chamar ele	-10
chan*	-87
chance	-27
chance $	-28
change	-41
change $	-30
change _ the	14
change my	-10
changed	-17
changed _ $	-15
char*	-13
chas*	-23
chase	-10
chat	-27
chat _ $	-18
chats	27
chea*	-54
cheap	-11
cheat	-12
cheated	-36
cheated $	12
cheated _ and	-11
cheated _ he	10
cheated _ i	-11
cheated _ me	-25
cheated _ my	-19
cheated on	-43
cheating	-16
chec*	-22
check	-46
check _ $	-38
check _ is	-10
check in	-25
checking	-19
checks _ phone	10
checks my	12
chest	-15
chez moi	16
chil*	-16
child	-22
child $	-14
children $	13
chok*	64
choked	66
choked _ $	14
choked _ last	10
choked me	38
chor*	-32
chorar	-30
chorar $	-29
chri*	-35
christmas	-35
christmas _ $	-18
christmas without	-13
chur*	-22
church	-22
church _ me	-18
church _ reject	-18
church will	-18
ciga*	21
cigarette	15
cima	18
cima _ $	18
class	-18
clea*	19
clean	13
clean _ $	-15
clean _ months	22
clean for	22
cleaned	22
cleaned _ flat	20
cleaned the	20
clear my	-10
cliff	30
cliff $	16
close	18
close to	17
closet	15
closure	-14
coat	-11
code	11
coeur	-16
coff*	-26
coffee	-23
coffee $	-17
cold	-10
coll*	-20
college	-23
college $	-16
com _ e	-13
com _ minha	14
com _ vida	14
com ela	-15
com ele	-12
com medo	12
com raiva	12
com tudo	17
com uma	11
come _ $	-28
come _ and	-11
come _ funeral	28
come _ my	27
come and	12
come back	11
come home	-24
come in	-12
come over	-14
come to	37
comer	-11
comes	31
comes $	13
comes _ $	-10
comes _ i	26
comes _ my	19
comes _ room	14
comes home	-14
comes into	14
comf*	13
comi*	-30
comigo	-19
comigo $	-11
comigo _ quero	14
comigo ontem	-10
coming	-11
coming _ $	-12
coming _ tonight	-10
comm*	-42
comment	-39
commented	-10
commit	11
commit suicide	11
como	-49
como $	-12
como _ $	-30
como seguir	-20
comp*	22
compared	13
compared _ $	14
compared _ this	14
compared to	13
comprimidos	40
con _ $	38
con _ amiga	-11
con _ cuchillo	14
con _ de	-10
con _ esta	13
con _ fotos	12
con _ mis	12
con _ ninos	-10
con _ vida	13
con los	-10
con otro	-11
con todo	21
con un	14
conf*	-25
cons*	-14
conscience	-16
conscience $	-16
consider	-10
considered	-15
considered _ $	-15
considering	28
consigo	-10
cont*	-50
contact	-92
contact $	-25
contact _ $	-35
contact her	-10
contact me	-13
contacts	-17
contacts $	-17
contestarle	-14
contestarle $	-12
continuar	28
continuar _ $	28
control	27
control and	22
controla	23
controla _ y	17
controla el	17
controlling	-21
controlling _ my	-11
controls	39
controls _ i	21
controls _ money	20
controls all	20
controls who	13
conv*	-37
conversation	-17
conversation _ my	-11
cook	-18
cook _ $	-14
cook for	-14
cook*	-12
copa*	15
copain	16
copain _ a	12
copain _ hier	-11
copain _ quitte	-12
copain _ rompu	-14
copain a	-14
copain m	18
cope	-31
cope with	-11
copine _ a	-15
copine m	-13
cops	13
cora*	-17
cort*	111
cortar	36
cortar _ $	19
cortarme	30
cortarme _ $	20
corte	11
corte _ $	15
corte _ vez	17
corte otra	17
cortei	11
cortei _ $	21
cortes	23
corto	53
cote	17
cote $	17
couch	-25
couch $	-14
could	-43
could _ a	-18
could _ asleep	14
could _ have	19
could _ her	-10
could _ i	19
could _ myself	10
could _ to	11
could _ would	-27
could be	-13
could do	14
could fall	14
could kill	13
could not	26
could talk	-29
could tell	-10
coun*	-55
counselor	-24
counselor _ i	-17
country	-15
coupe	30
coupee	19
couple	-15
couples	-11
course	-11
course $	-11
court	-32
court _ $	-21
cousin	-12
cout*	20
couteau	20
couteau $	20
cove*	15
covered	15
cowa*	22
coward	22
coward $	18
craq*	-14
craque	-14
cras*	32
crash	11
crash $	14
crashes	20
crazy	-15
crazy $	-13
crea*	-12
cria*	-11
cried	-85
cried $	-32
cried _ $	-15
cried _ the	-11
cried for	-11
cried in	-14
cries _ says	10
cries and	10
cris*	22
crisis	25
cros*	14
cross	15
crossed	14
crush	-14
crush _ $	-14
cry	-16
cry $	12
cry _ $	-28
cry _ the	-14
cry all	-10
cry every	-10
cryi*	-45
crying	-45
crying $	-29
crying _ $	-23
crying saying	16
cuan*	11
cuando	14
cuando _ ella	18
cuando _ fue	-10
cuando se	-10
cuch*	14
cuchillo	14
cuchillo $	14
cuel*	13
cuello	13
cuen*	-10
cuenta	-10
cuis*	-10
cupb*	13
cupboard	13
cust*	-10
custody	-10
cut	96
cut $	22
cut _ $	62
cut _ bad	15
cut _ chase	-10
cut _ last	14
cut _ night	10
cut _ right	12
cut _ the	-16
cut again	13
cut is	15
cut my	-10
cut myself	26
cut so	15
cut to	-10
cuts	123
cuts _ do	20
cuts _ i	26
cuts _ my	15
cuts and	37
cuts herself	21
cutt*	123
cutting	123
cutting $	25
cutting _ $	24
cutting _ and	16
cutting _ feel	15
cutting _ i	21
cutting _ the	20
cutting herself	16
cutting when	15
d _ seul	-18
d adieu	29
d etre	-12
da	82
da _ $	32
da _ vida	-17
da ponte	28
da sein	17
dad	-10
dad $	-12
dad _ gun	14
dad _ heaven	12
dad _ me	28
dad _ to	-13
dad in	12
dad used	-17
daddy _ home	-11
dads	38
dads $	11
dads _ $	14
daily	-12
daily _ $	-14
daily _ in	-12
daily check	-12
danke	12
danke _ $	14
dano	58
dano $	63
dans	33
dans _ $	33
dans l	13
dans la	20
daran	17
dark thoughts	12
das	46
das _ keinen	10
das _ mich	30
das _ nehmen	14
das _ zu	10
das leben	27
dass _ $	-11
dass _ mir	22
dass er	11
dass ich	-21
dass sie	11
data	-40
data $	-20
data _ $	-20
date	22
date _ and	17
dated	24
dated for	17
dati*	-49
dating	-49
dating $	-27
datos	-13
datos $	-13
daug*	31
daughter	35
daughter $	14
daughter _ cutting	11
daughter _ her	11
daughter _ herself	20
daughter _ not	-12
daughter says	17
day	-54
day _ $	-41
day _ and	-11
day _ can	-10
day and	-10
day at	-13
day since	-10
days	-15
days $	-28
days _ not	11
days _ purpose	15
days _ want	13
days i	23
days on	15
de _ $	-15
de _ a	-14
de _ anos	-13
de _ appeler	-13
de _ ecrire	-10
de _ ex	23
de _ le	13
de _ me	17
de _ mes	10
de _ moi	12
de _ ninos	14
de _ no	30
de _ que	34
de _ so	-25
de _ tuer	25
de _ vivre	10
de chorar	-14
de cote	17
de despedida	18
de ficar	-24
de l	-18
de la	-17
de le	-12
de llorar	-16
de los	14
de lui	-11
de me	32
de mourir	17
de nada	-25
de novo	26
de pensar	-10
de raison	10
de rentrer	13
de rien	-14
de ses	-16
de verdad	31
de viver	22
de vivir	30
de vivre	37
de vuelta	-15
dead	135
dead $	87
dead _ $	65
dead _ be	17
dead _ that	-21
dead _ the	-10
dead after	-17
dead by	20
dead since	-10
dead than	25
death	71
death _ $	37
death _ day	17
death _ i	17
death _ my	-12
death _ of	-12
death _ peaceful	22
death all	15
death is	-16
death of	-12
death sounds	22
deci*	58
decided	53
decided $	37
decided that	17
decirle	-12
decirle que	-12
deeper	18
deix*	-26
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
dejes	-11
dejo	-55
dejo _ los	-10
dejo _ ninos	-10
dejo _ quiero	10
dejo _ se	-14
dejo con	-10
dejo hace	-12
dejo por	-16
del	35
del _ $	26
del cuello	13
dela	-21
dela $	-13
dela*	35
delante	35
delante _ los	14
delante _ ninos	14
delante de	14
dele $	-16
dele*	-61
delete	-31
delete _ my	-13
delete all	-17
delete my	-12
deleted	-22
deleted _ $	-13
deleted _ and	22
deleted _ number	-10
deleted _ wrote	20
dem	-15
dem _ $	-13
demain	16
demain $	20
den	43
den _ $	32
den hals	28
den zug	16
denke	40
denke _ $	17
denke _ tag	13
denke an	17
denke jeden	13
dent*	-25
dentist	-17
dentist $	-16
depr*	-74
depressed	-38
depressed $	-22
depression	-36
depression and	-18
depu*	-18
depuis	-18
depuis _ $	-22
depuis _ rupture	-20
depuis la	-13
der	43
der _ $	23
der _ und	10
der brucke	23
der trennung	12
der wohnung	13
des	33
des _ $	12
des _ cote	17
des _ de	17
des cachets	12
des idees	13
desa*	19
desaparecer	24
desaparecer _ $	17
desaparecer _ siempre	24
desaparecer para	24
desde	-10
deserve	23
deserve _ die	14
deserve to	29
deserves	-12
deserves _ $	-10
deserves to	-11
desi*	-10
desire	-10
desire to	-10
desp*	64
despedida	18
despertar	31
despertar $	20
despertar _ $	11
despertara	21
despertara _ $	21
despues _ anos	-13
despues de	-16
dest*	-47
destroy	-15
destroy _ $	-11
destroyed	-26
destroyed _ $	-24
deux	-11
devant	35
devant _ $	18
devant moi	20
devastated	-25
devastated $	-12
di _ magising	17
di ko	-12
di na	17
dice	48
dice _ se	18
dice _ va	25
dice que	50
dich	-10
did	-16
did $	22
did _ $	31
did _ again	15
did _ ask	25
did _ do	-13
did _ even	-16
did _ for	19
did _ get	-20
did _ me	-15
did _ say	-10
did _ to	-19
did _ up	14
did _ wake	19
did _ want	-11
did it	30
did not	-27
did wrong	-20
die	100
die $	119
die _ $	61
die _ a	-32
die _ am	11
die _ aufgeschnitten	10
die _ have	-21
die _ her	11
die _ ist	-12
die _ not	15
die _ so	-15
die _ the	-20
die _ this	-27
die _ what	14
die _ will	10
die _ •	-21
die basically	12
die ganze	-17
die if	-63
die lol	17
die nachricht	-11
die now	-17
die since	16
die so	14
die tabletten	17
die that	12
die we	11
die welt	-10
die when	-16
die young	16
die •	-21
died	-48
died _ $	-18
died _ and	-13
died _ birth	11
died _ he	-11
died _ him	19
died _ month	-13
died _ my	10
died _ of	19
died _ that	17
died _ year	-15
died in	12
died instead	19
died last	-37
died when	-11
dies	20
dies i	24
dies*	-13
diez	-11
diff*	-32
different	-28
different _ $	-21
different _ now	-18
dijo	-13
dijo _ no	-10
dinn*	-13
dinner	-27
dinners	14
disa*	41
disappear	14
disappears	-23
disappears _ $	-15
disappears again	-15
disappointed	36
disappointed _ i	21
disappointed _ woke	11
disappointed that	21
disc*	15
disp*	36
disparaitre	27
disparaitre _ $	14
disparaitre _ toujours	14
disparaitre pour	14
disse _ se	13
disse _ vai	18
disse que	24
dist*	-20
distant	-10
dit _ $	-11
dit _ il	16
dit d	-12
dit qu	16
divo*	-69
divorce	-59
divorce $	-18
do	40
do _ $	41
do _ a	15
do _ after	10
do _ and	-10
do _ belong	10
do _ but	27
do _ care	22
do _ check	-12
do _ christmas	-17
do _ come	10
do _ cope	-12
do _ cutting	17
do _ daily	-10
do _ even	-13
do _ ex	32
do _ find	27
do _ for	14
do _ go	-41
do _ have	-10
do _ help	30
do _ her	17
do _ hide	37
do _ how	-14
do _ i	30
do _ if	27
do _ it	33
do _ keep	26
do _ know	-26
do _ last	14
do _ live	11
do _ look	12
do _ love	-20
do _ me	-53
do _ move	-11
do _ my	-13
do _ myself	-14
do _ need	20
do _ night	37
do _ of	10
do _ on	-16
do _ plan	11
do _ recognise	-18
do _ see	30
do _ someone	10
do _ still	-19
do _ tell	-23
do _ them	20
do _ think	-31
do _ this	-14
do _ time	11
do _ to	-12
do _ understand	-18
do _ up	17
do _ wake	17
do _ want	35
do _ with	-20
do _ worry	-20
do _ •	-19
do anymore	-21
do anything	-27
do instead	15
do it	146
do meu	16
do not	-24
do now	-17
do something	22
do this	-18
do to	20
do with	-10
do you	-34
do •	-10
doctor _ my	-14
doctor says	-14
does	-14
does _ $	-23
does _ a	-18
does _ care	-20
does _ feel	25
does _ hurt	24
does _ just	10
does _ know	18
does _ need	-13
does _ stop	22
does _ take	20
does _ think	-10
does it	49
does my	-13
does not	-22
does the	-12
dog $	18
dog _ at	19
dog _ in	10
dog _ it	-11
dog came	10
dogs	-10
doi	-10
doing _ to	16
doing it	59
doing well	-10
dois	-20
don	12
don tire	24
done	67
done $	66
done _ $	15
done _ a	16
done _ life	18
done _ nice	-10
done being	-10
done living	28
door	43
door _ $	33
door screaming	13
door*	-11
dormi	-10
dormir	-21
dormir $	-14
dormir _ $	-22
dormir _ acordar	23
dormir _ el	-16
dormir _ nao	23
dormir e	31
dors	-23
dors _ depuis	-16
dors plus	-23
doubt	10
down	33
down $	10
down _ $	32
down _ and	-10
down _ the	10
down and	-13
down my	17
down since	-10
down with	26
dowry	11
draf*	-18
drafts	-16
drai*	-14
drank _ $	14
drank _ bottle	-17
drank _ much	-11
drank _ of	-22
drank a	-22
drank bleach	25
drank too	-11
draw*	23
drawer	23
drawer $	15
drawer and	12
drea*	-39
dream	-17
dreams	-33
dreams _ my	-16
dreams about	-12
drin*	21
drink	-15
drink $	12
drinking _ the	10
drinks	21
drinks $	27
drinks _ and	-17
driv*	25
drive off	10
driving	26
driving _ i	10
driving home	10
droht	48
droht _ $	22
droht _ nacktbilder	17
droht _ umzubringen	22
droht _ zu	17
droht mir	11
droht sich	17
drop	-29
drop _ $	-10
drop dead	-26
drop*	-23
dropped	-18
drove	12
drove _ his	-10
drove _ with	34
drove past	-10
drow*	11
drug	-12
drunk	33
drunk _ my	-11
drunk _ things	15
du	13
du _ $	30
du mal	37
due	-14
duele	-34
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
dying	69
dying $	22
dying _ $	17
dying _ be	13
dying would	13
e	35
e _ $	-22
e _ acordar	31
e _ com	12
e _ de	-31
e _ mais	17
e _ matar	18
e _ me	24
e _ medo	-17
e _ morrer	14
e _ nunca	12
e _ perdido	-14
e _ quero	12
e _ respondi	-12
e ela	10
e nao	33
e quero	18
e tenho	-17
e to	-15
e vou	18
each	49
each _ i	38
each night	15
early $	11
earth	20
earth $	13
easi*	14
easier	19
easier with	14
easy	24
easy $	24
easy _ $	18
easy and	12
easy to	-13
eat	-26
eat _ $	-32
eat _ i	19
eat _ to	13
eat more	-17
eating _ $	-27
eating _ i	17
ecri*	-25
ecrire	-23
ecrire $	-17
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
einfach _ mehr	17
einfach nicht	17
el	-26
el _ $	-29
el _ y	35
el celular	16
el frasco	34
el pecho	-15
el suicidio	13
ela	-49
ela $	-11
ela _ $	-15
ela _ volta	-10
ela de	-10
ela me	-11
ele	44
ele $	-20
ele _ bateu	32
ele _ bloqueou	-10
ele _ com	-10
ele _ e	16
ele _ empurrou	19
ele _ mais	-10
ele _ mandou	-10
ele _ mata	15
ele _ me	-31
ele _ minha	-14
ele _ ou	18
ele _ persegue	15
ele _ que	18
ele _ traiu	-10
ele _ vai	11
ele _ volta	17
ele de	10
ele me	24
ele nao	-23
ele nunca	-10
ele ta	26
ella	16
ella $	17
elle	-55
elle $	-20
elle _ a	-13
elle m	-11
else	-11
else _ $	-14
else _ want	11
em	46
em _ $	-14
em _ da	22
em _ do	15
em cima	18
em frente	-12
em me	13
em paz	-20
em suicidio	20
emai*	-41
email	-40
email $	-17
emailed	-28
emailed _ about	-11
emailed me	-19
emba*	-14
embora _ me	10
emot*	21
emotionally	24
emotionally abusive	20
empty	-22
empty $	-13
empty _ $	-17
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
en el	-11
en este	23
en finir	33
en l	14
en la	13
en paz	-14
en quitarme	25
en tirarme	21
en veux	-17
encore $	-18
encore _ $	17
end	36
end $	-13
end _ $	96
end _ all	12
end _ life	39
end _ me	-19
end _ sooner	-16
end _ tonight	20
end am	22
end it	47
end my	32
end of	-30
end up	-16
ended	-19
endi*	83
ending	83
ending _ $	26
ending _ all	17
ending _ life	22
ending it	35
ending my	22
ending things	20
endo*	11
endormir	11
endormir et	11
ener*	-17
energy	-12
enfa*	10
enfants	10
enfants je	12
enga*	-30
engano	-24
engano _ $	-12
enjoy	-19
enjoy the	-20
enou*	19
enough	19
enough $	45
enough _ $	-33
enough _ anyone	-13
enough for	-23
enough of	-18
envie _ $	19
envie _ appeler	-15
envie _ l	-11
envie _ lui	-15
envie _ me	22
envie _ rien	-14
envie _ vivre	15
envo*	-18
envy	34
er	51
er _ $	-18
er _ einfach	-11
er _ er	25
er _ gesagt	18
er _ geschrieben	-11
er _ gestern	-10
er _ ist	-13
er _ mich	12
er _ mir	23
er _ nacktbilder	17
er _ nicht	-22
er _ schon	16
er _ um	17
er _ umzubringen	17
er _ was	26
er droht	39
er fehlt	-10
er lasst	24
er liebt	-15
er mich	24
er online	-10
era	-12
eras*	-18
erase	-32
erase _ $	-16
erased	-14
ernst	27
ernst $	27
es	-31
es tut	-12
esca*	47
escaleras	14
escaleras $	14
escape	13
escr*	-98
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
esposo me	10
esqu*	-15
est	-29
est _ que	-10
est ce	-10
est parti	-11
esta	27
esta _ $	10
esta en	-15
esta*	28
estar	90
estar _ $	52
estar morta	24
estar muerta	25
estar vivo	24
estarian	18
estarian _ mi	18
estarian _ sin	18
estarian mejor	18
este mundo	23
estoy	29
estoy _ de	16
estoy _ el	14
estoy _ en	14
estoy cansada	14
estoy harto	11
estu*	29
et	24
et _ ai	-11
et _ jamais	11
et _ m	-16
et _ me	24
et _ mourir	13
et _ pas	-13
et _ plus	18
et _ vais	11
et _ veux	35
et il	20
et j	-16
et ne	11
etra*	34
etranglee	34
etranglee hier	18
etre	10
etre _ $	10
etre morte	27
etre seul	-18
eu	30
eu _ $	10
eu _ ela	-12
eu _ embora	10
eu _ para	-11
eu for	10
eu me	33
eu respondi	-12
eu terminar	16
eu vou	-12
even	66
even _ $	18
even _ i	10
even _ my	16
even _ the	10
even _ to	42
even come	25
even if	-15
even when	14
even*	-21
evening $	10
evening i	-17
ever _ $	-15
ever _ again	-10
ever _ to	15
ever again	13
ever*	36
every	27
every _ $	18
every _ after	10
every _ am	16
every _ hope	19
every _ i	61
every _ it	-16
every _ my	-17
every _ phone	-18
every _ since	-10
every _ we	15
every day	-13
every evening	16
every hour	10
every morning	22
every time	23
every week	13
everyday	16
everyday i	16
everyone	24
everyone _ breathe	12
everyone _ i	11
everyone _ just	10
everyone _ me	-17
everyone _ they	24
everyone _ to	-20
everyone _ will	16
everyone a	20
everyone at	-12
everyone can	23
everyone dies	10
everyone tells	-10
everything $	-16
everything _ a	19
everything _ just	12
everything _ me	-24
everything _ need	16
everything _ wrote	20
everything about	-14
everything and	10
everything he	-10
everything i	11
everything is	11
everything ready	13
ex	39
ex $	19
ex _ a	24
ex _ because	-10
ex _ calling	-12
ex _ escribio	-10
ex _ fake	18
ex _ have	-11
ex _ him	-10
ex _ his	12
ex _ hit	-24
ex _ i	-23
ex _ is	-16
ex _ keeps	-15
ex _ llamo	-16
ex _ matar	10
ex _ me	-15
ex _ mich	22
ex _ my	-24
ex _ not	28
ex _ out	-17
ex _ persegue	11
ex _ que	30
ex _ se	31
ex _ sigue	11
ex _ stop	15
ex _ suicidal	12
ex _ the	25
ex _ threatening	30
ex _ to	-19
ex _ told	-12
ex _ und	11
ex _ up	17
ex _ vai	14
ex _ vor	10
ex _ will	15
ex and	-28
ex asked	-10
ex boyfriend	10
ex dice	15
ex girlfriend	-12
ex hat	-14
ex husband	-21
ex is	52
ex keeps	17
ex ko	15
ex leaves	35
ex made	18
ex me	18
ex on	-13
ex put	11
ex says	14
ex sits	11
ex told	11
ex verfolgt	15
ex wants	-17
ex was	-17
ex wife	-29
ex will	19
exam	-30
exam $	-10
exams	-13
exams $	-11
exce*	14
excu*	-14
exha*	13
exhausting	21
exhausting $	10
exis*	143
exist	88
exist $	60
exist _ $	18
exist _ a	18
exist anymore	17
existing	74
existing $	38
existing _ $	22
existing _ exhausting	19
existing is	19
existir	51
existir $	42
expl*	-25
explain	-32
explain _ plan	-17
explain _ to	-14
explain myself	-11
explain the	-17
expr*	12
extr*	-56
extrano	-26
extremely	-16
eye	19
eye from	19
eyes	30
face	74
face $	47
face _ $	19
face _ i	10
face again	-10
face in	28
face*	-20
fail*	-35
failed	-28
failed $	-17
failed my	-14
faim	-10
faire $	-10
fais _ $	-13
fais _ mal	19
fais quoi	-12
fait	-15
fait mal	-11
fake	16
fake _ my	18
fake _ with	18
falar	-18
falar _ $	-14
falar com	-17
fall _ and	12
fall _ never	14
fall asleep	22
fall out	-11
fall*	-13
falling	-11
falta	12
fami*	13
familia	11
family $	-10
family _ $	10
family _ am	-18
family _ i	-24
family _ me	15
family says	11
fan	19
fan $	19
fant*	61
fantasize	35
fantasize _ a	30
fantasize about	35
fantasizing	25
fantasizing about	25
fath*	-23
father	-18
father _ and	10
father _ i	-16
father _ kids	-13
father _ me	11
father of	-16
father s	-13
fault	24
fault $	24
favo*	-10
favor	-19
favor $	-10
favourite	-10
faz	19
fear _ my	21
fecha	32
fecha $	32
feed	17
feel	-25
feel _ $	16
feel _ a	-18
feel _ again	-12
feel _ alone	-13
feel _ being	15
feel _ dying	54
feel _ else	19
feel _ i	-10
feel _ if	14
feel _ is	12
feel _ lost	-14
feel _ not	12
feel _ now	15
feel _ should	12
feel _ stupid	17
feel _ suicide	11
feel _ the	-26
feel _ this	16
feel as	14
feel ashamed	12
feel better	-11
feel like	27
feel nothing	-13
feel safe	13
feel small	-13
feel so	-18
feel something	18
feel terrible	11
feel the	10
feel trapped	-14
feel ugly	-12
feel unsafe	12
feel worthless	-10
feel*	-18
feeling _ again	12
feeling _ for	-10
feeling down	-21
feeling sleepy	20
feels	-36
feels _ she	-16
feet	11
feet _ $	13
fehlt	-23
fehlt _ $	-12
fehlt mir	-12
feliz	-16
fell $	31
fell _ the	-27
fella	12
felt	-11
felt _ $	-11
fert*	-12
fertig	-12
fian*	-15
fiance	-13
fiance _ me	-11
fica*	10
ficar	-24
ficar _ $	-24
ficar so	-24
fico	30
figh*	-37
fight	-11
fight _ $	-11
fight about	-13
fighting	-30
fighting $	-14
filed	-21
filed for	-14
filh*	15
filha	15
filha $	15
filhos	15
fina*	-10
final _ $	10
finally _ $	15
finally _ it	10
finals	-11
find	80
find _ a	-15
find _ again	-18
find _ dead	11
find _ for	14
find _ i	27
find _ in	50
find me	46
find my	-10
find out	17
find them	12
finds	45
finds _ $	21
finds me	28
fine now	10
fine with	14
fing*	-13
fini*	55
finir	33
finir $	33
finir _ $	12
finish	52
finish $	22
finish _ $	19
finish _ at	-14
finish _ life	30
finish it	13
finished with	10
first	-29
first _ $	-15
first _ i	16
first _ is	-17
first _ the	-19
first _ tried	11
first _ was	-11
first husband	-12
fish	-10
five _ $	-10
five _ and	-11
five minutes	11
five years	-13
fix	-22
fix it	-12
flas*	-12
flat _ $	-10
flat*	26
flatmates	32
flatmates _ $	32
flig*	-23
flight	-23
flight _ $	-15
flight to	-10
flin*	23
flinch	23
flinch _ he	23
flinch when	13
floor	26
floor $	23
flow*	-21
flowers	-21
foi	-23
foi _ me	-13
foi embora	-10
foll*	56
follow	12
follow $	25
following	14
following me	18
follows	38
follows _ $	28
follows _ everywhere	17
follows me	39
for	21
for $	62
for 4	21
for _ again	-10
for _ at	-15
for _ be	-11
for _ best	-14
for _ bit	15
for _ but	24
for _ cat	30
for _ chats	13
for _ did	13
for _ for	11
for _ friend	-16
for _ have	14
for _ heart	21
for _ here	11
for _ hour	17
for _ in	-13
for _ its	17
for _ life	42
for _ longer	11
for _ me	12
for _ months	31
for _ my	10
for _ nobody	11
for _ now	23
for _ of	-32
for _ rest	-12
for _ the	-22
for _ this	20
for _ week	18
for _ weekend	-12
for _ while	-25
for _ work	12
for _ year	-20
for _ years	-12
for a	-56
for an	17
for days	-19
for divorce	-12
for dowry	11
for each	12
for embora	10
for everything	18
for good	43
for help	12
for her	-29
for hours	17
for it	21
for me	109
for months	-17
for most	-13
for my	48
for not	-22
for now	-15
for one	-17
for real	26
for someone	-13
for the	-58
for this	31
for tonight	25
for two	-12
for what	33
for when	21
for years	18
for you	-13
forc*	68
forced	25
forced _ have	15
forced _ to	20
forced me	20
forces	26
forces _ to	20
forces me	20
fore*	32
forever	34
forever and	14
forg*	-106
forget	-44
forget _ $	-30
forget everything	-10
forget me	-12
forgets	18
forgive	-38
forgive _ for	-17
forgive me	-14
forgot	-35
forgot _ $	-11
forgot to	-11
forward _ it	13
forward to	13
fotos	11
fotos intimas	12
fought $	15
found	60
found _ address	17
found _ and	26
found _ new	15
found _ note	20
found _ on	12
found her	19
found me	27
found my	19
found out	-10
four	-20
four _ and	-14
four years	-10
four*	10
fout*	12
foutre	12
foutre _ air	14
foutre _ l	14
foutre en	14
fr	14
fr _ $	13
frap*	80
frappe	32
frappe $	14
frappee	42
frappee $	20
frappee hier	18
fras*	34
frasco	34
frau	-14
frea*	-15
free	17
free _ $	12
free to	11
fresh	31
fresh cuts	32
freund _ mich	18
freund _ verlassen	-10
freunde	-10
freundin	15
freundin _ sich	23
freundin _ umbringen	23
freundin will	14
frid*	-24
friday _ am	16
friday _ i	16
friday and	19
fridge	-26
fridge $	-10
frie*	-61
friend $	-27
friend _ $	-22
friend _ a	18
friend _ and	13
friend _ harms	16
friend _ i	-12
friend _ me	17
friend _ saying	10
friend _ self	16
friend _ she	20
friend _ wants	11
friend and	-18
friend says	11
friend who	21
friends	-52
friends $	-21
friends _ $	-26
friends _ her	15
friends _ see	-10
friends tonight	-10
from _ $	-11
from _ and	12
from _ harm	-11
from _ it	18
from _ life	-12
from _ like	-10
from _ numbers	15
from _ to	-12
from doing	18
from his	15
from me	11
from self	-11
from the	-15
front	32
front _ $	22
front _ kids	10
front _ people	-10
front _ the	23
front _ train	12
front of	22
fuck	-31
fuck _ $	-16
fuck off	-16
fue	-24
fue $	-13
fue _ $	-10
fuhl	-15
fuhl mich	-15
fuhle	-28
fuhle _ $	-19
fuhle _ schuldig	-16
fuhle mich	-28
fui _ $	-10
fui a	-10
fun	-16
fune*	23
funeral	37
funeral $	15
funeral _ $	22
funerals	-14
funerals $	-14
funny	-10
fur	16
fur _ $	20
fur immer	12
futu*	34
future	34
future _ $	25
future for	10
game	-14
game _ $	-10
ganas _ $	-17
ganas _ nada	-23
ganze	-17
ganze _ $	-17
gara*	18
garage	18
garden	10
gave	-40
gave _ $	-35
gave _ a	-10
gave _ my	18
gave away	33
gave me	-31
gave the	-11
gave up	-11
gay	-12
gean*	-16
geantwortet	-16
geantwortet $	-16
gebo*	14
geboren	14
geboren $	14
geh	-11
gehe $	17
gehe bringt	-15
geht	-21
geht _ $	-11
geht es	-12
gelo*	-12
gema*	-26
gemacht	-26
gemacht $	-15
gemacht _ bereue	-11
gemacht _ es	-11
gemacht _ will	10
geno*	32
genommen	32
genommen $	24
gesa*	39
gesagt	16
gesammelt	23
gesammelt $	23
geschaut	-13
geschaut $	-13
geschlagen	56
geschlagen $	56
geschnitten	20
geschnitten $	20
geschrieben	-47
geschrieben $	-25
geschrieben _ ich	-12
geschrieben und	-13
gestern angerufen	-11
gestern wieder	11
gestorben	-11
gestorben $	-11
get	-17
get _ $	-16
get _ a	28
get _ and	18
get _ angry	13
get _ by	11
get _ it	15
get _ life	-19
get _ my	-13
get _ people	12
get _ the	-12
get _ this	-13
get _ to	27
get _ when	-32
get _ •	22
get hit	10
get hurt	17
get jealous	14
get out	21
get over	-15
getr*	-24
getrennt	-22
getrennt _ fuhle	-16
getrennt _ mich	-16
getrennt und	-16
gets	19
gets _ $	12
gets _ and	24
gets _ breaks	13
gets _ i	-30
gets drunk	20
gets hurt	25
gets the	-23
gett*	20
getting	20
getting _ $	-18
getting _ together	-10
getting a	17
getting back	-10
getting to	10
gewe*	-11
geweint	-11
geweint $	-11
gig	-10
girl	-27
girl*	-28
girlfriend	-28
girlfriend $	-22
girlfriend _ and	43
girlfriend _ he	11
girlfriend _ her	12
girlfriend _ me	-28
girlfriend _ she	17
girlfriend _ suicidal	12
girlfriend _ with	-11
girlfriend _ •	13
girlfriend and	-15
girlfriend is	18
girlfriend just	20
give	-53
give _ a	-11
give _ chance	-12
give _ on	-10
give me	-26
give out	12
give up	-20
givi*	22
giving	22
giving _ away	31
giving _ things	10
giving my	31
glad	-25
glad _ $	-17
glass at	11
glasses $	10
glei*	-11
gleich	-11
go	48
go $	33
go _ $	-33
go _ e	18
go _ gig	-10
go _ his	-15
go _ it	10
go _ living	34
go _ party	-16
go _ police	18
go _ sleep	30
go _ that	-11
go _ there	-16
go _ this	15
go _ to	-13
go _ wheel	11
go away	-62
go home	19
go in	-19
go of	13
go on	39
go out	-11
go to	24
god	50
god _ me	28
god _ take	28
god to	25
goes	28
goes $	-16
goes _ $	32
goes _ my	12
goes down	20
going	35
going $	23
going _ $	-24
going _ at	17
going _ beat	15
going _ burn	16
going _ call	-14
going _ dead	-12
going _ die	-76
going _ do	48
going _ end	27
going _ fine	-16
going _ for	-12
going _ get	17
going _ her	40
going _ hurt	42
going _ i	17
going _ if	-49
going _ in	-11
going _ it	25
going _ jump	15
going _ kill	39
going _ look	-14
going _ lose	-30
going _ make	27
going _ myself	33
going _ off	19
going _ shoot	19
going _ smash	23
going _ something	13
going _ sure	15
going _ text	-24
going _ the	16
going _ this	-14
going _ to	-35
going _ write	-18
going _ •	-14
going on	17
going over	-11
going through	-14
going to	32
golp*	78
golpea	25
golpea $	25
golpeo	16
gone $	48
gone _ the	-17
good	-16
good $	40
good _ $	-19
good _ anyone	-19
good _ for	-23
good enough	-29
good night	-14
good*	96
goodbye	101
goodbye $	31
goodbye _ $	22
goodbye _ airport	-10
goodbye _ and	26
goodbye _ is	14
goodbye _ now	26
goodbye _ the	-24
goodbye _ will	17
goodbye and	14
goodbye at	-15
goodbye everyone	27
goodbye forever	11
goodbye message	14
goodbye to	11
goodnight	-10
goog*	35
googled	23
got	19
got _ $	-43
got _ all	25
got _ black	19
got _ eye	19
got _ last	-12
got _ night	-10
got _ ready	29
got _ the	-18
got _ to	13
got a	16
got dumped	14
got everything	19
got it	13
gott*	14
gotten	14
gotten _ since	10
gotten worse	19
gps	17
gps _ car	13
gps _ my	17
grab*	26
grabbed	26
grabbed _ $	17
grabbed _ throat	17
grabbed my	21
grac*	12
gracias	12
gracias $	13
grad*	-11
gran	-15
gran*	-29
grandfather	-13
grandma _ in	-10
grandma is	18
grat*	-18
grave	34
grave $	32
great	-26
great $	-11
great _ $	-11
grou*	24
ground	24
ground $	14
group	-11
guar*	36
guardei	25
guess	-24
guess i	-13
guess ill	10
guil*	-10
guilt	-12
guilty	-10
guit*	11
guitar	11
gun	120
gun $	33
gun _ i	15
gun _ is	20
gun _ the	17
gun and	28
gusto	47
gusto _ lang	12
gusto _ mamatay	18
gusto _ na	50
gusto ko	50
guy	37
guy _ left	30
guy _ me	25
guy she	44
gym	-41
gym $	-16
gym _ $	-20
ha	-18
ha dejado	-16
habe	28
habe $	-11
habe _ $	-12
habe _ angerufen	-10
habe _ dass	27
habe _ er	23
habe _ ganze	-17
habe _ genommen	32
habe _ gesammelt	19
habe _ geschrieben	-19
habe _ gestern	19
habe _ mehr	26
habe _ nacht	-11
habe _ nicht	-10
habe _ schlaftabletten	25
habe _ seit	15
habe _ tabletten	10
habe _ und	-21
habe _ wieder	19
habe _ •	-21
habe angst	51
habe ihr	-19
habe keine	11
habe schon	11
habe sie	-11
habe tabletten	19
haben	-20
haben _ $	-12
habl*	-17
hablar	-11
hable	-12
hace	-23
hace _ $	-19
hace*	32
hacer $	-17
hacerme	21
hacerme _ $	21
hacerme dano	21
had	-20
had _ $	32
had _ and	-11
had _ bad	-18
had _ be	-11
had _ call	15
had _ go	19
had _ hands	20
had _ me	21
had _ of	19
had _ plan	11
had _ put	-11
had _ round	27
had _ she	-10
had _ would	-29
had _ •	-11
had listened	-13
had my	12
had not	-11
had the	13
hai	39
hai $	42
hair*	-11
half	-14
half _ $	-14
half of	-14
hall*	-11
hallway	-11
hals	28
halt	12
hamm*	37
hammer	37
hammer $	22
hand	36
hand $	49
hand _ i	10
hand _ is	-11
hand and	-12
hand on	-13
handful	18
handful of	18
handover	-16
hands	17
hands _ her	25
hands _ my	19
hands _ neck	29
hands _ throat	14
hands around	11
hands on	13
hands round	24
hands shake	-12
handy	14
hang	41
hang _ $	53
hang himself	23
hang*	11
hanging	19
happen	-11
happened	-12
happened $	-16
happens	41
happens _ i	-10
happens _ me	42
happens _ you	35
happens if	13
happens to	37
happier	11
happiness	-14
happy	-102
happy $	-27
happy _ $	-41
happy _ me	-13
happy again	-11
happy birthday	-18
hard	-59
hard $	-12
hard _ my	-19
hard time	-21
hard*	-15
hardest	-12
harm	33
harm _ $	33
harm and	-16
harm is	24
harm*	46
harmed	10
harming	36
harming since	17
harms	16
harms $	16
harto	11
harto de	11
has	43
has _ $	-18
has _ boyfriend	-10
has _ girlfriend	-14
has _ gun	11
has _ her	22
has _ key	14
has _ me	17
has _ meaning	13
has _ new	-28
has _ now	20
has _ of	-14
has _ point	22
has _ worse	19
has a	-11
has been	14
has gotten	19
has my	-24
has no	30
has not	-22
has someone	-11
has the	10
hasse	-18
hat	-33
hat _ betrogen	-16
hat _ die	23
hat _ geschlagen	56
hat _ und	-10
hat _ verlassen	-26
hat gesagt	16
hat geschrieben	-12
hate	-29
hate _ alive	34
hate _ for	-15
hate _ so	18
hate _ up	22
hate being	18
hate it	15
hate my	-15
hate waking	22
haus	16
have	35
have $	-14
have _ $	30
have _ about	12
have _ again	10
have _ all	-10
have _ bat	20
have _ be	-14
have _ been	-17
have _ considered	-15
have _ cook	-14
have _ date	46
have _ done	-17
have _ down	-20
have _ eat	-20
have _ energy	-12
have _ enough	34
have _ ever	-18
have _ feeling	-15
have _ fighting	-16
have _ for	-16
have _ giving	10
have _ hard	-21
have _ her	-33
have _ here	11
have _ i	11
have _ idea	-17
have _ in	16
have _ issues	-14
have _ job	-12
have _ killed	10
have _ knife	10
have _ life	-10
have _ long	16
have _ my	22
have _ nobody	15
have _ nothing	22
have _ of	23
have _ on	12
have _ one	25
have _ over	12
have _ peace	12
have _ pills	16
have _ plan	14
have _ planning	17
have _ purpose	-10
have _ reason	15
have _ saving	10
have _ since	-19
have _ sleeping	-12
have _ speak	-10
have _ suicidal	13
have _ the	14
have _ thinking	24
have _ three	10
have _ time	-21
have _ to	13
have _ up	20
have _ wake	10
have _ what	-18
have _ where	-22
have _ will	18
have _ you	-18
have _ •	-32
have a	48
have already	16
have an	-22
have anxiety	-11
have changed	-10
have decided	49
have destroyed	-19
have died	36
have got	30
have had	17
have intrusive	-15
have it	16
have lived	31
have made	17
have me	30
have nightmares	-15
have no	-58
have not	-55
have picked	17
have sex	21
have started	32
have taken	18
have the	38
have to	-91
have tried	11
have you	-25
have •	-18
havi*	16
having	16
having _ of	16
having _ thoughts	20
having _ to	11
having a	-22
having thoughts	28
he	82
he _ $	-20
he _ a	36
he _ after	-13
he _ against	11
he _ all	11
he _ already	-10
he _ am	-13
he _ and	11
he _ another	-24
he _ anyway	14
he _ arm	23
he _ around	19
he _ ask	11
he _ back	-36
he _ banging	25
he _ be	-11
he _ been	12
he _ boiling	24
he _ burn	-12
he _ call	-14
he _ car	-15
he _ change	-20
he _ come	20
he _ death	-12
he _ do	18
he _ dog	-11
he _ down	18
he _ driving	25
he _ drunk	37
he _ en	14
he _ even	-16
he _ everything	22
he _ everywhere	11
he _ for	-16
he _ from	-18
he _ getting	12
he _ going	11
he _ good	-17
he _ got	12
he _ gun	15
he _ hand	15
he _ hands	19
he _ happy	-19
he _ have	20
he _ her	16
he _ himself	18
he _ his	59
he _ hit	21
he _ hurt	13
he _ i	21
he _ if	27
he _ in	-13
he _ it	32
he _ kicking	21
he _ kids	-18
he _ kill	11
he _ let	10
he _ life	-16
he _ loved	-12
he _ loves	-10
he _ meet	-17
he _ mistake	-10
he _ my	49
he _ never	-32
he _ new	20
he _ not	-13
he _ now	-18
he _ off	-10
he _ once	16
he _ one	-19
he _ online	-10
he _ outside	11
he _ passport	13
he _ pills	26
he _ post	11
he _ so	-30
he _ someone	-16
he _ something	15
he _ son	16
he _ standing	11
he _ stop	17
he _ story	-24
he _ take	12
he _ talk	-10
he _ text	-10
he _ the	50
he _ there	-12
he _ throat	25
he _ to	-50
he _ today	-13
he _ too	31
he _ took	17
he _ tracking	21
he _ us	16
he _ voice	27
he _ wall	10
he _ wants	-15
he _ was	15
he _ what	10
he _ when	22
he _ who	17
he _ with	10
he _ would	17
he _ write	-17
he asked	-11
he beat	14
he blocked	-13
he bought	15
he broke	52
he called	-24
he calls	10
he can	18
he choked	25
he controls	21
he died	-14
he drinks	21
he follows	31
he forced	27
he forgot	-10
he found	23
he got	-11
he grabbed	23
he held	14
he hit	56
he hits	26
he hurt	-16
he ignores	-11
he is	-22
he just	-18
he kept	-15
he left	-13
he lied	-22
he liked	-13
he lives	-12
he locked	12
he looked	-15
he loved	-10
he loves	-16
he makes	22
he might	12
he misses	-12
he moved	-14
he needs	-18
he never	-27
he parks	21
he pensado	17
he posted	-16
he posts	-13
he put	24
he raised	13
he raises	13
he rang	-18
he raped	22
he said	-17
he sent	-18
he slapped	12
he squeezed	10
he takes	13
he texted	22
he thinks	-11
he threatens	11
he threw	30
he told	-18
he tried	12
he twisted	13
he waits	23
he wants	-24
he was	-40
he will	75
he would	-14
he writes	-10
he •	-18
head	38
head _ and	10
head _ not	-10
head _ shut	-10
head _ the	14
head _ wall	11
head on	10
head will	-10
hear	-37
hear _ $	-21
hear _ voice	-11
hear*	-32
heard _ for	11
hearing	-15
hearing _ $	-11
heart	-44
heart $	-37
heart _ $	10
heart _ give	12
heart _ i	-11
heart and	-10
heart attack	15
heart is	-15
heartbroken	-15
heav*	30
heaven	30
heaven $	17
heavy	-10
held	20
held me	16
hell $	-10
hello	-23
help	11
help $	-19
help _ $	20
help _ friend	21
help _ who	27
help a	20
help her	24
help me	-34
help my	20
help*	-18
her	-35
her $	17
her _ $	12
her _ a	15
her _ an	14
her _ and	29
her _ be	-10
her _ comes	10
her _ day	-16
her _ down	17
her _ every	-11
her _ find	19
her _ guy	11
her _ help	10
her _ her	13
her _ hurt	13
her _ i	19
her _ into	21
her _ is	20
her _ it	14
her _ its	14
her _ me	13
her _ my	-12
her _ of	-12
her _ off	23
her _ on	-14
her _ she	64
her _ so	-12
her _ still	-10
her _ text	10
her _ that	25
her _ the	-19
her _ then	18
her _ to	-29
her _ want	-12
her _ was	10
her _ will	25
her a	-29
her an	-10
her and	37
her boyfriend	21
her but	-11
her door	-17
her every	-13
her face	51
her for	-20
her going	-11
her i	-20
her in	-12
her last	18
her like	13
her name	-11
her neck	21
her new	17
her now	10
her on	-12
her over	37
her page	-11
her pay	22
her phone	47
her stories	-10
her when	16
her wrists	26
her yesterday	13
here	97
here $	16
here _ $	33
here _ do	10
here _ he	16
here _ me	-14
here _ the	19
here anymore	36
here at	11
here on	10
here tomorrow	14
here with	-10
hers	-13
hers $	-11
hers*	69
herself	69
herself $	28
herself _ i	13
herself after	13
herself since	16
herz	-15
herz _ $	-11
hesi*	10
heut	15
heute _ ich	15
heute _ mach	15
heute _ mit	12
heute nacht	29
heute schluss	12
hey	-50
hi	-31
hi $	-20
hice _ $	11
hide	41
hide _ from	26
hide _ scars	16
hide the	17
hides	16
hiding _ bathroom	13
hiding _ the	20
hiding in	20
hier	10
hier _ il	12
high school	-14
hijos	30
hijos $	10
hilfe	-16
hilfe $	-16
him $	18
him _ $	-15
him _ and	-20
him _ back	-14
him _ can	13
him _ day	-13
him _ feel	12
him _ for	23
him _ ground	14
him _ he	-23
him _ his	12
him _ it	-20
him _ letter	-16
him _ me	35
him _ my	-36
him _ real	26
him _ stairs	11
him _ the	58
him _ time	-12
him _ we	14
him _ with	12
him a	-17
him alone	10
him and	-48
him back	-10
him down	25
him every	-13
him for	10
him i	17
him in	29
him inside	19
him no	26
him one	-12
him out	-13
him so	-12
him to	-14
him up	-13
hims*	64
himself	64
himself $	32
himself _ $	10
himself _ me	17
himself on	16
his _ $	-28
his _ a	40
his _ again	-13
his _ all	-10
his _ at	25
his _ by	11
his _ called	19
his _ died	-10
his _ house	12
his _ in	26
his _ is	-19
his _ last	-22
his _ like	-11
his _ me	21
his _ my	27
his _ never	-12
his _ next	11
his _ not	-11
his _ now	16
his _ off	11
his _ right	13
his _ round	11
his _ spring	-12
his _ still	-11
his _ that	-15
his _ the	14
his _ to	-13
his _ with	51
his arm	16
his belt	27
his brother	-10
his car	17
his dad	-11
his dads	22
his door	-10
his ex	-50
his face	19
his gig	-10
his hand	15
his hands	19
his job	22
his life	-24
his mates	12
his mom	-13
his mother	16
his name	15
his new	-16
his number	-19
his page	-10
his phone	-11
his razor	-10
his sister	-12
his sleep	19
his street	15
his van	30
his weekend	31
his whole	11
hist*	-30
historias	-10
history	-18
history $	-18
hit	97
hit _ $	75
hit _ a	23
hit _ girlfriend	16
hit _ i	23
hit _ if	11
hit _ last	19
hit _ son	17
hit _ times	-13
hit _ too	35
hit _ up	-15
hit _ with	12
hit her	27
hit me	71
hit my	50
hit myself	14
hit send	-18
hit snooze	-13
hit the	-11
hits	92
hits _ $	69
hits _ and	12
hits her	42
hits me	50
hitt*	31
hitting	31
hitting me	11
hoff*	12
hoffentlich	12
hoje $	-13
hoje _ $	11
hola	-13
hold	20
hold _ $	27
holi*	-20
holidays	-11
holidays $	-11
home	-11
home $	-13
home _ $	-11
home _ night	24
home _ nobody	-11
home _ of	18
home _ to	-14
home and	-12
home because	16
home i	10
home now	-11
hone*	52
honestly	56
honestly _ sounds	17
honestly _ would	15
honestly i	11
hood*	-14
hoodie	-14
hope	33
hope _ $	-12
hope _ cancer	12
hope _ car	12
hope _ get	48
hope _ gets	-14
hope _ goes	15
hope _ hit	10
hope _ is	-35
hope _ plane	40
hope _ sleep	-13
hope _ the	10
hope he	-34
hope i	52
hope it	-13
hope the	37
hope you	-10
hope*	-16
hopeless	-15
hopi*	15
hoping	15
hoping _ heart	22
hoping for	17
hosp*	62
hospital	47
hospital _ $	16
hospital last	15
hospitalized	20
hotel	-13
hour $	-11
hour _ now	23
house	27
house $	20
house _ all	-20
house _ am	-12
house _ the	15
house _ with	12
house down	33
house with	25
how	-47
how _ $	-32
how _ am	-16
how _ be	-19
how _ been	-14
how _ cope	-20
how _ deal	-10
how _ do	14
how _ does	10
how _ doing	-12
how _ get	38
how _ go	-23
how _ have	-20
how _ help	57
how _ her	15
how _ hide	37
how _ i	29
how _ is	-14
how _ it	30
how _ know	12
how _ leave	33
how _ live	-10
how _ out	18
how _ pills	13
how _ stop	25
how _ tell	-20
how _ that	11
how _ the	-17
how _ was	-12
how _ would	23
how can	19
how i	-35
how is	-19
how many	36
how much	-10
hoy	-12
hoy $	-17
hoy me	22
hoy no	-10
hu	43
hu $	43
hug	-31
hugg*	13
hugged	13
hugged me	-15
hui	-16
human $	13
humor	-16
hung	-16
hung*	14
hungry	21
hurry	12
hurry _ $	12
hurt	86
hurt $	13
hurt _ bad	17
hurt _ he	10
hurt _ i	14
hurt _ kids	14
hurt _ like	17
hurt _ much	-18
hurt _ she	27
hurt _ you	18
hurt her	33
hurt him	10
hurt if	23
hurt me	-20
hurt my	17
hurt myself	22
hurt people	13
hurt right	-17
hurt*	33
hurting	40
hurting $	-18
hurting _ $	28
hurting _ for	20
hurting him	20
hurting my	-13
hurting myself	24
hurts	-10
hurts _ much	13
hurts _ when	-10
husband $	16
husband _ $	23
husband _ am	-11
husband _ beat	14
husband _ every	-21
husband _ he	13
husband _ her	23
husband _ his	18
husband _ i	-30
husband _ job	22
husband _ other	-15
husband _ •	-17
husband and	-19
husband hits	19
husband left	-15
husband lost	22
husband talks	-13
husband texts	-11
husband told	-10
husband •	-11
i	29
i _ 20	22
i _ 23	14
i _ 40	-16
i _ about	50
i _ acid	29
i _ afraid	13
i _ after	21
i _ again	20
i _ against	18
i _ alive	64
i _ all	-35
i _ allowed	27
i _ already	42
i _ an	-23
i _ and	70
i _ angry	14
i _ another	19
i _ anxiety	-15
i _ anyone	24
i _ anyway	-20
i _ arm	26
i _ arms	31
i _ as	-11
i _ asking	-20
i _ asleep	15
i _ attempt	-11
i _ attempted	11
i _ away	24
i _ baby	14
i _ bad	-10
i _ bat	17
i _ beat	23
i _ been	-17
i _ before	23
i _ believe	-21
i _ belong	10
i _ belt	20
i _ best	-15
i _ better	-24
i _ born	37
i _ bottle	-11
i _ boyfriend	16
i _ break	27
i _ breathe	-13
i _ broken	-10
i _ bruises	29
i _ burden	17
i _ call	-35
i _ called	-12
i _ cancer	23
i _ cat	-24
i _ changed	-13
i _ child	-11
i _ close	12
i _ control	20
i _ cops	11
i _ could	-26
i _ crying	-11
i _ cut	13
i _ cutting	29
i _ data	-13
i _ date	33
i _ day	-27
i _ dead	99
i _ death	22
i _ decided	54
i _ deeper	18
i _ delete	-14
i _ depressed	-14
i _ depression	-15
i _ desire	-10
i _ devastated	-12
i _ did	15
i _ die	41
i _ died	15
i _ disappointed	26
i _ do	60
i _ down	-26
i _ dreams	-18
i _ drive	-10
i _ driving	18
i _ drop	-14
i _ drunk	-25
i _ dying	31
i _ eat	-17
i _ empty	-11
i _ end	43
i _ ending	21
i _ energy	-10
i _ enjoy	-10
i _ enough	18
i _ every	-23
i _ everyone	18
i _ everything	14
i _ ex	-19
i _ exam	-17
i _ explain	-10
i _ extremely	-16
i _ fall	17
i _ fear	13
i _ feeling	-19
i _ feels	-11
i _ fighting	-18
i _ finally	22
i _ find	-25
i _ fine	23
i _ finish	17
i _ flat	-11
i _ for	-33
i _ forget	-12
i _ forgive	-13
i _ forward	13
i _ fresh	26
i _ friend	13
i _ gay	-12
i _ get	-27
i _ gets	-10
i _ getting	16
i _ give	-11
i _ giving	10
i _ glad	-20
i _ go	17
i _ god	42
i _ going	28
i _ gone	38
i _ good	-22
i _ got	18
i _ gun	25
i _ had	10
i _ handful	18
i _ hands	21
i _ happy	-12
i _ hard	-30
i _ harmed	10
i _ have	53
i _ he	-30
i _ head	15
i _ hear	-13
i _ help	-19
i _ her	-22
i _ hiding	21
i _ him	-29
i _ his	-37
i _ home	-22
i _ honestly	11
i _ hospital	18
i _ hour	12
i _ how	45
i _ hurt	41
i _ husband	-16
i _ i	37
i _ idea	-17
i _ if	-25
i _ ill	12
i _ imagining	26
i _ in	-13
i _ instead	24
i _ insulin	15
i _ issues	-14
i _ it	16
i _ jump	28
i _ keep	46
i _ kill	41
i _ killed	-12
i _ killing	24
i _ knife	12
i _ know	-59
i _ last	61
i _ late	-12
i _ learn	-15
i _ leave	12
i _ let	-17
i _ life	-14
i _ listened	-15
i _ literally	-12
i _ live	48
i _ lived	31
i _ lol	-11
i _ lonely	-10
i _ looking	28
i _ lost	-19
i _ love	-47
i _ lying	15
i _ made	17
i _ make	13
i _ many	26
i _ married	-15
i _ meant	15
i _ meet	-12
i _ message	-14
i _ met	-10
i _ might	11
i _ mind	13
i _ mom	-22
i _ month	20
i _ more	24
i _ move	-15
i _ much	-17
i _ mum	-10
i _ myself	16
i _ need	32
i _ nervous	-20
i _ never	-31
i _ night	-17
i _ nightmares	-16
i _ no	16
i _ not	11
i _ nothing	25
i _ off	43
i _ one	-58
i _ or	11
i _ our	-27
i _ over	-49
i _ pain	-15
i _ peace	21
i _ people	10
i _ phone	-25
i _ pick	-20
i _ picked	17
i _ picturing	15
i _ pills	12
i _ places	15
i _ plan	28
i _ plane	40
i _ planning	41
i _ pour	15
i _ pregnant	-11
i _ press	10
i _ promise	13
i _ proud	-27
i _ pushing	17
i _ put	17
i _ raped	18
i _ razor	35
i _ reach	-16
i _ ready	36
i _ really	20
i _ recognise	-18
i _ replaying	-22
i _ reply	-30
i _ researching	16
i _ rest	20
i _ revenge	-11
i _ ring	-37
i _ rope	30
i _ run	33
i _ running	10
i _ sad	-21
i _ saving	10
i _ say	-22
i _ scars	24
i _ scream	11
i _ screaming	-27
i _ seeing	-12
i _ self	20
i _ send	-37
i _ she	-37
i _ shock	-15
i _ show	-10
i _ sick	-19
i _ sit	-34
i _ sixteen	11
i _ sleep	-53
i _ sleeping	-10
i _ smash	11
i _ smoking	-14
i _ snooze	-13
i _ so	19
i _ some	-12
i _ someone	19
i _ something	-13
i _ speak	-11
i _ stab	31
i _ stalked	18
i _ start	-10
i _ started	28
i _ stay	26
i _ still	10
i _ stopped	12
i _ strangling	22
i _ suicidal	34
i _ suicide	11
i _ sure	-14
i _ taken	18
i _ talk	-18
i _ talking	-12
i _ tempted	-10
i _ terrible	11
i _ text	-17
i _ that	12
i _ therapist	15
i _ there	24
i _ these	22
i _ think	22
i _ thinking	26
i _ thoughts	21
i _ three	13
i _ tire	21
i _ to	29
i _ together	18
i _ told	18
i _ tomorrow	16
i _ touch	-16
i _ trade	15
i _ trapped	-10
i _ tried	11
i _ trouble	-18
i _ trust	-11
i _ twice	11
i _ two	25
i _ typing	-20
i _ understand	-18
i _ unsafe	12
i _ up	-21
i _ urges	12
i _ wake	12
i _ waking	19
i _ walk	-12
i _ walking	24
i _ wan	14
i _ want	-15
i _ wanted	19
i _ wanting	17
i _ was	36
i _ waste	47
i _ we	-15
i _ well	-14
i _ what	14
i _ when	-26
i _ which	24
i _ who	20
i _ why	10
i _ wife	24
i _ will	30
i _ wish	29
i _ with	33
i _ wrist	12
i _ write	-14
i _ writing	14
i _ wrong	-28
i _ year	11
i _ yelling	-13
i _ yesterday	11
i _ you	-18
i _ your	-13
i _ •	-30
i actually	-12
i already	18
i apologized	12
i ask	-20
i asked	-13
i ate	-22
i attempted	29
i be	-14
i begged	-20
i bet	20
i bite	16
i blame	-20
i block	31
i blocked	-11
i bought	35
i broke	-15
i burn	28
i call	-13
i called	-21
i can	-41
i carved	27
i catch	17
i cheated	-23
i choked	27
i come	-30
i cope	-12
i could	-15
i cried	-29
i cry	-28
i cut	58
i dated	25
i deserve	30
i did	25
i died	28
i don	20
i doubt	10
i drove	21
i envy	34
i even	27
i ever	11
i fantasize	32
i feel	-24
i fell	-10
i find	21
i finish	18
i finished	-11
i flinch	23
i forgive	-10
i found	-15
i get	67
i give	-11
i go	24
i guess	-14
i had	-21
i hang	19
i hate	-23
i have	46
i heard	10
i help	41
i hide	26
i hit	42
i hope	38
i hung	-20
i imagine	16
i jumped	11
i just	52
i keep	33
i kept	-13
i knew	-13
i know	10
i leave	38
i left	-41
i let	-10
i lie	15
i liked	-12
i live	33
i looked	20
i lose	-10
i lost	-52
i love	58
i made	29
i make	20
i mean	57
i messaged	-10
i might	29
i miss	-32
i move	-11
i must	18
i need	-69
i never	29
i no	12
i overdosed	29
i pick	13
i picture	14
i pray	41
i promise	-34
i punch	10
i pushed	37
i quit	29
i rang	-14
i reached	-16
i recovered	-25
i relapsed	21
i remember	-18
i replied	-11
i said	-23
i sat	-15
i saw	-19
i say	26
i scratch	10
i see	31
i self	10
i sent	-34
i shook	22
i should	17
i sit	11
i slapped	56
i sleep	-22
i sometimes	17
i spend	14
i started	-25
i starve	12
i stay	-15
i still	27
i stop	15
i stopped	24
i survived	-14
i swear	29
i take	-22
i talk	15
i tell	-11
i text	-12
i texted	-21
i think	32
i thought	-20
i threw	16
i told	-32
i took	21
i treated	-14
i tried	50
i try	16
i type	-12
i typed	-10
i wake	-24
i wan	19
i want	34
i wanted	-47
i was	27
i wear	19
i wish	-19
i woke	25
i worry	-17
i wrote	-36
i •	39
iba	-12
iba _ ir	-12
ich	60
ich _ $	78
ich _ an	14
ich _ angst	51
ich _ auf	17
ich _ aufhoren	-14
ich _ daran	12
ich _ dass	11
ich _ den	18
ich _ der	23
ich _ einfach	13
ich _ ernst	27
ich _ ganze	-17
ich _ geboren	14
ich _ geschrieben	-13
ich _ gleich	-10
ich _ habe	-11
ich _ heute	-10
ich _ ich	17
ich _ ihm	-31
ich _ ihn	10
ich _ jetzt	-16
ich _ lieber	19
ich _ mehr	33
ich _ meine	-30
ich _ mich	27
ich _ mir	34
ich _ mit	-18
ich _ nicht	27
ich _ nur	-15
ich _ oft	12
ich _ ruhe	-12
ich _ schlafen	-24
ich _ schluss	20
ich _ seine	-11
ich _ seit	14
ich _ selbst	27
ich _ sie	-34
ich _ so	-25
ich _ sterben	51
ich _ suizidgedanken	15
ich _ tabletten	13
ich _ tag	13
ich _ tot	61
ich _ um	42
ich _ umbringen	19
ich _ vor	22
ich _ ware	15
ich _ wehtun	38
ich _ •	-16
ich bin	-11
ich bring	35
ich denke	37
ich die	-16
ich fuhl	-15
ich fuhle	-12
ich hasse	-18
ich kann	-17
ich konnte	17
ich lebe	11
ich mach	16
ich meine	20
ich mochte	12
ich morgen	23
ich muss	-22
ich ritze	15
ich ruf	-10
ich stehe	14
ich tot	13
ich tun	-12
ich uberlege	11
ich vermisse	-21
ich ware	24
ich weg	20
ich weiss	-13
ich werde	-18
ich will	-10
ich wunschte	21
idea	-38
idea $	-12
idea _ do	-17
idea _ to	-26
idea what	-21
idees	13
idiot	-12
ido	15
ido $	17
if	48
if _ $	35
if _ about	-12
if _ anyone	24
if _ brings	16
if _ called	-13
if _ calls	-17
if _ can	21
if _ could	-24
if _ did	30
if _ does	-10
if _ ever	24
if _ go	24
if _ gone	24
if _ had	-41
if _ have	-22
if _ him	15
if _ hit	10
if _ i	-32
if _ is	-20
if _ it	16
if _ leave	28
if _ make	15
if _ makes	10
if _ me	-11
if _ not	67
if _ of	-22
if _ one	-28
if _ or	-14
if _ out	-22
if _ posts	-13
if _ take	15
if _ tell	19
if _ them	20
if _ tomorrow	10
if _ up	-12
if _ •	-12
if a	15
if anything	21
if he	-32
if i	115
if only	-29
if she	-20
if that	-34
if the	24
if this	-16
if we	-13
igno*	-10
ignore me	-10
ignored	16
ignores	-13
ignores me	-13
ihm	-58
ihm _ $	-31
ihn $	-12
ihn _ $	13
ihn _ ich	18
ihr	-13
ihr wehtun	30
il	63
il _ $	40
il _ a	11
il _ de	14
il _ devant	12
il _ dit	18
il _ ecrit	-23
il _ etranglee	34
il _ frappe	20
il _ frappee	10
il _ il	30
il _ la	21
il _ m	-16
il _ manque	-20
il _ partout	14
il _ qu	13
il _ suit	16
il _ •	38
il a	17
il m	10
il me	54
il menace	14
il ne	-13
il •	38
ill	101
ill $	-11
ill _ $	20
ill _ her	26
ill _ here	16
ill _ him	19
ill _ it	41
ill _ up	-10
ill be	47
ill die	12
ill kill	18
ill make	12
ill run	19
imag*	64
imagine	11
imagine _ him	10
imagining	48
imagining _ him	32
immer $	12
in	28
in $	-15
in 2009	-10
in 2015	-17
in _ $	-30
in _ abusive	29
in _ all	-17
in _ and	-19
in _ at	21
in _ back	-13
in _ bath	13
in _ bathroom	29
in _ bed	-10
in _ but	-15
in _ by	14
in _ closet	17
in _ country	-17
in _ crash	11
in _ cupboard	13
in _ door	14
in _ drawer	14
in _ dream	-10
in _ empty	10
in _ grave	20
in _ ground	26
in _ hallway	-11
in _ hand	35
in _ have	-11
in _ hospital	14
in _ house	32
in _ is	-18
in _ it	-11
in _ last	19
in _ life	-23
in _ like	-20
in _ mailbox	-20
in _ morning	-19
in _ now	11
in _ of	19
in _ on	25
in _ or	-14
in _ people	-10
in _ place	16
in _ pocket	-11
in _ right	20
in _ rooms	13
in _ same	-11
in _ sleep	35
in _ so	-14
in _ street	15
in _ that	-13
in _ the	11
in _ to	-15
in _ town	-10
in _ van	30
in _ ways	-13
in _ world	25
in _ year	28
in _ years	-13
in an	28
in case	18
in five	-11
in front	22
in heaven	30
in here	-11
in his	81
in it	41
in june	13
in laws	11
in love	-24
in march	10
in my	20
in order	10
in our	-13
in rome	-10
in ruhe	-19
in shock	-18
in spring	-13
in that	24
in the	19
in two	-12
in weeks	-16
in with	-15
info	-10
info*	-12
information	-12
ins	-21
ins _ $	-16
insi*	29
inside	28
inside $	11
inst*	-26
instagram	-43
instagram $	-19
instagram _ $	-16
instead	21
instead _ $	19
instead _ him	19
instead of	32
insu*	80
insulin	61
insulin $	25
insurance _ the	12
inte*	-16
intente	21
intente _ $	16
intente suicidarme	16
interest	-10
interested	-12
interests	-10
interests me	-10
intimas	12
into	60
into _ $	47
into _ for	-16
into _ room	14
into _ truck	11
into a	22
into my	26
into the	25
intr*	-14
invite	10
inviting	18
ir	-19
ir _ $	-10
irma	-14
irma $	-10
iron*	12
is	19
is $	15
is _ a	-28
is _ about	-10
is _ an	28
is _ and	12
is _ anniversary	11
is _ answer	-17
is _ answering	29
is _ any	14
is _ as	-25
is _ at	-13
is _ be	-24
is _ bridge	10
is _ but	14
is _ by	18
is _ cat	10
is _ do	-11
is _ dog	15
is _ door	22
is _ else	-15
is _ enough	16
is _ everyone	-18
is _ fault	24
is _ get	10
is _ going	-28
is _ gone	-14
is _ good	-11
is _ harming	17
is _ he	29
is _ her	-23
is _ herself	14
is _ him	-12
is _ his	21
is _ hold	29
is _ i	-20
is _ is	13
is _ kill	12
is _ last	26
is _ least	21
is _ left	11
is _ life	20
is _ live	14
is _ living	16
is _ love	-10
is _ matter	-14
is _ me	18
is _ mess	-14
is _ message	17
is _ my	28
is _ night	14
is _ now	-24
is _ of	-60
is _ one	34
is _ only	29
is _ out	-15
is _ over	-11
is _ painful	41
is _ picking	10
is _ pills	10
is _ plan	31
is _ point	30
is _ quiet	-14
is _ real	12
is _ reason	34
is _ right	-14
is _ rope	13
is _ said	20
is _ she	28
is _ since	-18
is _ someone	-19
is _ something	-11
is _ strong	10
is _ thing	14
is _ too	-15
is _ town	-11
is _ up	-10
is _ verbally	11
is _ way	12
is _ wife	22
is _ worth	22
is _ years	-13
is _ •	-27
is a	-74
is abusive	19
is afraid	-13
is an	16
is at	24
is back	27
is banging	25
is beating	22
is better	15
is crying	10
is cutting	20
is dead	-38
is doing	-16
is done	26
is driving	13
is drunk	36
is due	-10
is easier	-13
is emotionally	13
is even	15
is exhausting	14
is getting	11
is gone	-18
is got	12
is happy	-20
is hurting	-14
is it	-18
is kicking	21
is never	-18
is not	24
is off	40
is on	16
is one	27
is online	-10
is only	13
is our	11
is out	-16
is outside	18
is over	-24
is self	17
is someone	-13
is still	-24
is suicidal	30
is the	26
is there	26
is this	-11
is threatening	32
is time	11
is too	-13
is up	-17
is wearing	-12
is why	11
is with	-11
is worried	-12
is •	-14
isso	-10
issu*	-29
issues	-29
issues $	-10
ist	-28
ist $	-19
ist _ $	-31
ist _ ich	12
ist _ ob	37
it	15
it $	25
it _ ago	15
it _ already	16
it _ an	11
it _ and	-11
it _ as	24
it _ be	34
it _ because	21
it _ being	14
it _ but	13
it _ calm	14
it _ dog	17
it _ easier	-11
it _ end	11
it _ fault	11
it _ feel	-18
it _ go	-10
it _ going	-17
it _ hard	-10
it _ have	-23
it _ him	31
it _ if	38
it _ in	13
it _ it	13
it _ me	10
it _ night	15
it _ now	-33
it _ of	27
it _ quick	13
it _ rape	11
it _ school	-16
it _ so	-14
it _ something	17
it _ soon	-18
it _ stop	14
it _ think	11
it _ thursday	14
it _ time	26
it _ to	-39
it _ wrong	-17
it _ year	12
it _ you	16
it again	11
it all	30
it and	33
it another	14
it away	-16
it back	-31
it be	-16
it bled	14
it but	25
it by	-19
it did	-14
it ended	-10
it every	11
it failed	-15
it feels	-12
it going	-16
it hurt	21
it if	16
it in	-11
it is	-71
it last	26
it makes	-14
it myself	10
it now	19
it off	-11
it ok	-10
it once	23
it out	-13
it passed	-10
it since	-14
it still	-15
it take	26
it takes	17
it to	46
it tonight	13
it took	-32
it was	32
it went	-16
it without	11
it would	-17
its	41
its _ a	10
its _ and	16
its _ be	10
its _ birthday	-14
its _ fault	12
its _ last	25
its _ me	20
its _ the	-13
its _ to	14
its _ worth	19
its all	-14
its going	10
its her	-11
its just	22
its like	-11
its my	13
its not	13
its over	-11
its real	11
its the	26
j	23
j _ au	-15
j _ avale	26
j _ d	-21
j _ de	24
j _ deja	10
j _ des	34
j _ ecrit	16
j _ idees	13
j _ les	37
j _ mal	-19
j _ mon	-13
j _ pas	-12
j _ peur	12
j _ pleure	-15
j _ plus	-17
j _ prepare	28
j _ pris	11
j _ quitte	-19
j _ son	-22
j _ tout	13
j ai	42
j aimerais	21
ja	59
ja _ $	26
ja tentei	27
jamais _ reveiller	11
jamais me	11
jana	12
je	53
je _ ai	-33
je _ aime	-11
je _ appeler	-14
je _ coupe	30
je _ de	-13
je _ depuis	18
je _ disparaitre	27
je _ dors	-18
je _ encore	11
je _ etre	12
je _ finir	24
je _ jeter	16
je _ jusqu	15
je _ la	13
je _ le	-13
je _ les	10
je _ ma	-12
je _ me	50
je _ mes	-13
je _ morte	27
je _ mourir	33
je _ ne	20
je _ perdue	-10
je _ plus	26
je _ quoi	-21
je _ recuperer	-11
je _ scarifie	15
je _ sens	-27
je _ suis	25
je _ tuer	32
je _ veux	-14
je _ vide	-12
je _ vivre	20
je _ voir	-11
je _ •	10
je craque	-10
je dois	-12
je fais	-11
je l	-26
je le	-14
je lui	-23
je m	-25
je me	95
je ne	-15
je pars	21
je pense	17
je serais	29
je suis	-36
je vais	22
je veux	13
je voudrais	25
jeal*	-17
jealous	-15
jealous _ my	-11
jealous _ people	16
jealous _ who	16
jealous of	11
jealous when	-13
jeena	41
jeter	16
jetzt	-23
jetzt _ $	-11
jk	25
job	-16
job $	-25
job _ i	14
job _ my	-12
job _ wife	-12
job and	21
jogar	36
jogar _ $	14
joki*	17
joking	17
joking $	23
joking _ $	-21
jonas	13
jour*	-12
judge	-19
jump	84
jump $	54
jump _ $	11
jump*	34
jumped	19
jumping	20
jumping off	10
juntos	-15
juro	33
jusqu	15
jusqu _ $	15
jusqu a	15
just	42
just _ $	-46
just _ about	17
just _ alone	-11
just _ and	-13
just _ blow	12
just _ case	13
just _ die	19
just _ disappear	14
just _ down	16
just _ here	-15
just _ him	-22
just _ if	-11
just _ in	-18
just _ into	14
just _ it	18
just _ my	17
just _ myself	12
just _ not	61
just _ on	-15
just _ one	-13
just _ out	-14
just _ say	-10
just _ send	-11
just _ sleep	30
just _ so	10
just _ the	-36
just _ there	22
just _ up	-18
just _ want	22
just _ what	-11
just a	15
just did	32
just do	15
just gone	-12
just in	13
just left	-17
just let	12
just not	10
just sad	-12
just sat	11
just sit	-28
just stay	-13
just take	18
just think	17
just waiting	21
just wrote	14
k	-16
ka	10
ka _ hai	11
kann	-27
kann _ aufhoren	-14
kann _ mehr	14
kann _ zu	-11
kann nicht	-16
kar	12
kar _ $	13
keep	75
keep _ $	46
keep _ at	26
keep _ funeral	16
keep _ if	-19
keep _ in	12
keep _ killing	13
keep _ last	-32
keep _ my	24
keep _ myself	-17
keep _ next	12
keep _ note	11
keep _ our	-11
keep _ under	13
keep _ what	-24
keep asking	-27
keep breathing	17
keep cutting	10
keep fantasizing	24
keep going	24
keep imagining	26
keep living	-15
keep looking	12
keep picturing	15
keep replaying	-22
keep the	-13
keep thinking	-12
keep typing	-14
keeps	55
keeps _ and	-13
keeps _ at	20
keeps _ gun	14
keeps _ him	-16
keeps _ i	31
keeps _ me	-29
keeps _ my	-11
keeps _ pictures	-12
keeps _ she	12
keeps _ that	-11
keeps _ up	30
keeps _ wants	10
keeps _ when	21
keeps _ •	23
keeps calling	-18
keeps liking	-10
keeps saying	39
keeps showing	16
keeps texting	-14
keeps threatening	15
kein*	26
keine _ $	-13
keine _ zu	15
keine nachrichten	-10
keinen	17
keinen _ ich	10
keinen _ mehr	27
keinen sinn	19
kept	-20
kept _ $	-16
kept _ dog	-12
kept the	-19
key	14
key and	19
keys	14
keys _ the	17
khat*	27
khatam	27
kick*	23
kicking	16
kicking _ door	21
kids	28
kids $	-17
kids _ all	42
kids _ better	15
kids _ day	27
kids _ do	-18
kids _ i	16
kids _ is	17
kids _ me	12
kids _ school	-21
kids _ that	18
kids _ without	-18
kids and	30
kids but	17
kids to	-27
kill	168
kill $	27
kill _ $	55
kill _ after	15
kill _ guy	19
kill _ i	40
kill _ if	16
kill _ in	-11
kill her	14
kill herself	23
kill him	50
kill my	17
kill myself	35
kill*	64
killed	-26
killed in	-21
killing	90
killing $	22
killing _ $	29
killing _ ex	21
killing my	22
killing myself	57
kills	-12
kind	37
kind $	11
kiss*	-23
kissed	-22
kissed _ goodbye	-20
kissed me	-20
knees	-12
knew	-30
knew _ $	-13
knew _ me	-11
knew i	-12
knife	65
knife $	32
knife _ $	14
knife _ me	12
knife _ the	12
knife on	13
knife to	11
kniv*	13
knives	13
knives from	11
knock	-18
knock _ door	-17
knock _ her	-13
knock on	-17
know _ $	43
know _ am	-34
know _ and	16
know _ be	-12
know _ did	11
know _ do	-15
know _ feels	-11
know _ get	18
know _ have	24
know _ he	17
know _ is	-28
know _ it	20
know _ make	10
know _ not	-21
know _ parks	17
know _ she	-24
know _ was	26
know _ will	-10
know he	-10
know i	-24
know that	10
know what	-20
know when	19
know where	23
know which	26
know who	12
knows	17
knows $	22
knows _ $	-25
knows _ i	15
knows i	-14
knows it	14
knows yet	-15
ko	47
ko $	26
ko _ lang	12
ko _ mamatay	18
ko _ sya	-10
ko na	35
konnte	17
kontakt	-13
kurz	-27
l	-39
l _ $	-21
l ai	-16
l air	14
l appeler	-24
la	52
la $	12
la _ $	46
la _ a	16
la boite	33
la cara	19
la extrano	-19
la llame	-10
la maison	-24
la mierda	-11
la nuit	20
la porte	21
la quiero	-23
la rupture	-20
la vida	12
la vie	29
la voir	-12
lads	-14
lahat	31
lais*	-26
laisse	-25
laisse _ $	-13
lake $	11
land*	-14
landlord	-14
lang	11
larg*	-22
largou	-13
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
last	98
last $	53
last _ $	-29
last _ after	11
last _ and	-30
last _ at	17
last _ because	19
last _ do	-19
last _ for	25
last _ he	15
last _ i	18
last _ in	-10
last _ it	15
last _ said	-13
last _ she	-16
last _ was	27
last conversation	-13
last fight	-15
last letter	13
last message	15
last spring	-16
last summer	-14
last time	45
late	-36
lately $	-22
lately _ have	10
lately i	11
laue*	24
lauert	24
lauert _ $	17
lauert _ auf	17
lauert mir	24
laugh	-31
laugh $	-10
laugh _ $	-18
lawy*	-35
lawyer	-34
le	-16
le _ a	23
le _ j	-13
le _ me	-14
le _ sentido	25
le _ y	-13
le coeur	-10
le escribi	-13
le monde	34
le revoir	-11
le tuer	19
le veo	25
lead	-10
leak*	11
learn	-18
least	45
least _ way	21
least painful	21
leav*	32
leave	-10
leave $	21
leave _ $	-21
leave _ alone	-27
leave _ be	-12
leave _ for	-13
leave _ house	10
leave _ is	12
leave _ will	10
leave it	-14
leave me	-64
leave the	18
leaves	46
leaves _ $	-13
leaves _ alone	40
leaves the	37
leaving	-15
lebe	21
lebe $	27
lebe*	25
leben	80
leben $	51
leben _ mehr	14
leben _ nehmen	14
leben _ sinn	10
leben zu	14
leer	-20
leer $	-10
left	-35
left $	-24
left _ $	19
left _ a	-20
left _ for	21
left _ i	-22
left _ in	-25
left _ is	15
left _ it	10
left _ letter	16
left _ live	14
left _ my	-11
left _ note	13
left _ on	-15
left _ took	10
left _ voicemail	-11
left _ with	-17
left _ years	-12
left a	48
left him	-17
left me	-48
left of	15
left the	15
left to	20
leg	30
leg $	30
legs	35
legs $	32
legs and	11
les	21
les _ devant	20
less	23
less $	29
let _ die	11
let _ know	-10
let _ ring	-11
let _ try	-10
let me	39
let us	-31
lett*	50
letter	-24
letter _ $	13
letter _ her	17
letter _ mailbox	-10
letter _ not	-15
letter _ will	-12
letter and	13
letter i	-12
letter in	-10
letters	52
letters _ $	22
letters are	19
lettres $	-13
lettres _ adieu	20
lettres d	20
liar	-15
liar and	-12
libr*	-10
library	-10
lie _ the	11
lieb*	40
lieber	19
lieber _ $	19
lieber tot	19
liebsten	26
liebsten _ ich	26
liebsten _ tot	13
liebsten ware	11
liebt	-18
liebt _ mehr	-18
liebt _ nicht	-18
liebt mich	-18
lied	-33
lied _ me	-11
lied to	-20
lieg*	26
liegen	26
liegen $	20
lies	-32
lies $	-21
life	60
life $	89
life _ $	40
life _ a	-11
life _ be	12
life _ dead	-16
life _ i	-26
life _ meaning	13
life _ no	30
life _ not	29
life _ now	-12
life _ of	-14
life _ over	18
life _ point	27
life _ since	-13
life _ spring	-12
life _ was	-13
life _ worth	15
life and	-24
life has	29
life last	-12
life like	-10
life to	13
liga*	-13
ligar	-34
ligar _ $	-14
ligar _ ele	-11
ligar para	-32
ligou	-16
ligou _ $	-15
ligou ontem	-12
like	-30
like _ again	-27
like _ already	11
like _ and	16
like _ do	10
like _ happened	-10
like _ has	-10
like _ his	-10
like _ hurt	18
like _ in	-10
like _ is	13
like _ it	14
like _ lost	-13
like _ me	10
like _ more	14
like _ not	46
like _ nothing	-11
like _ of	-29
like _ only	11
like _ should	32
like _ was	11
like _ •	19
like a	-15
like always	-11
like an	-11
like being	13
like dying	45
like it	29
like me	39
like my	-12
like myself	-26
like nothing	-10
like she	21
like that	-12
like the	-19
like to	-11
liked	-41
liked _ $	-23
liked my	-18
liki*	-13
liking	-13
list	-39
list of	-25
list*	-17
listen	-19
listen to	-13
listened	-16
lite*	-24
literally	-24
litt*	-14
little	-14
little $	-22
little _ not	-16
little _ will	-15
little one	16
little sister	20
live	132
live $	64
live _ $	57
live _ him	21
live _ of	18
live _ you	13
live anymore	52
live for	34
live more	28
live with	-56
live without	11
lived	27
lived _ $	27
lives in	-17
livi*	117
living	117
living $	58
living _ $	40
living _ a	19
living _ her	20
living _ is	13
living _ my	-13
living _ parents	-21
living _ •	16
living alone	-14
living anymore	22
living like	23
living past	11
living with	-30
living without	11
llam*	-49
llamar	-22
llamar _ mi	-13
llamar a	-13
llamarla	-14
llamarlo	-13
llame	-21
llame y	-12
llamo	-49
llamo _ $	-30
llamo anoche	-17
llamo ayer	-12
llevo _ en	17
llevo _ pensando	17
llor*	-30
llorar	-27
llorar $	-18
lo	25
lo _ $	19
lo _ de	-16
lo _ mata	22
lo _ matar	14
lo _ me	31
lo _ que	28
lo dejo	11
lo juro	33
lo que	-11
lo quiero	-12
lo sabe	11
lock _ in	11
lock _ the	11
lock myself	11
lock*	55
locked	39
locked _ $	19
locked _ in	32
locked me	22
locks _ in	20
locks _ the	17
locks him	17
log _ $	-14
log my	-12
lol	-28
lol $	-33
lol _ am	-16
lol _ i	13
lol guess	12
lone*	-21
lonely	-20
long	-42
long _ ago	-17
long _ and	-11
long _ i	-12
long _ it	14
long _ last	-13
long _ take	14
long does	12
long sleeves	16
long time	-27
long*	24
longer	25
longer $	27
longer _ $	18
look	24
look _ $	19
look _ her	-12
look _ it	15
look _ me	21
look _ to	13
look after	38
look at	-38
look for	20
look forward	13
look*	60
looked	23
looked _ $	25
looked _ how	11
looked _ many	11
looking	37
looking _ $	35
looking _ her	-11
looking _ me	17
looking _ the	15
looking for	17
looks	27
looks _ $	20
los _ $	15
los brazos	20
losc*	-14
losch	-14
losch _ $	-11
lose	-38
lose _ $	-43
lose _ and	18
lose it	-31
losi*	-27
losing	-27
lost	-40
lost $	-20
lost _ and	28
lost _ hit	19
lost _ in	-16
lost _ job	16
lost _ of	-15
lost _ reason	-11
lost _ will	39
lost his	19
lot	22
lot _ $	19
lot of	-16
loud*	12
louder	12
louder than	11
love	-97
love $	-13
love _ $	-45
love _ its	12
love _ life	-27
love _ my	-12
love _ to	26
love _ who	-12
love and	-13
love her	33
love me	-26
love my	-18
love someone	-12
love with	-14
love you	24
loved	-34
loved me	-27
loves	-14
loves _ and	-16
loves _ then	-16
loves me	-24
lovi*	-13
loving	-13
luck	-14
lui	-25
lui $	33
lui _ $	-35
lui _ un	-12
lui ai	-15
lui ecrire	-15
m	-12
m _ a	12
m _ ecrit	-24
m _ et	15
m _ etranglee	34
m _ frappee	42
m _ hier	18
m _ laisse	-13
m _ pour	-13
m _ quitte	-16
m _ quittee	-15
m _ veux	-17
m en	-17
m endormir	11
ma	12
ma _ $	-21
ma _ veut	26
ma soeur	13
mabu*	44
mabuhay	44
mabuhay $	29
mach	31
mach _ mit	21
mach _ schluss	19
mach heute	12
mach ich	15
mach schluss	14
mach*	29
macht	14
macht _ $	-13
macht mich	-13
machuco	24
mad	-26
made	28
made _ $	-24
made _ it	12
made _ mistake	-18
made _ with	14
made a	14
made me	-13
madre	-15
magi*	17
magising	17
mai	-12
mail*	-25
mailbox	-20
mailbox $	-14
main	34
mais	19
mais _ para	13
mais _ viver	17
mais chorar	-15
mais me	-17
mais motivo	13
mais sentido	25
mais viver	35
mais*	-24
maison	-24
make	60
make _ $	19
make _ 30	11
make _ he	23
make _ pay	22
make her	20
make it	19
make me	-22
makes	11
makes _ so	-11
mal	-18
mal au	-13
mama $	16
mama*	18
mamatay	18
mamatay $	18
man	-22
man _ $	-25
man _ his	13
man in	-14
mana*	-24
manager	-13
mand*	-70
mandar	-27
mandar _ $	-18
mandar mensagem	-12
mando	-18
mando un	-11
mandou	-21
mandou _ $	-17
mandou mensagem	-16
mann	15
mann _ $	22
mann _ hai	13
mann _ mich	12
mann schlagt	11
manq*	-37
manque	-27
manque $	-14
manque _ $	-13
many	40
many _ takes	18
many of	11
many photos	-17
mao	24
mar	48
mari _ $	17
mari _ a	-11
mari _ frappe	13
mari m	-11
mari me	23
marido	15
marido _ bate	12
marido _ con	12
marido _ embora	-11
marido foi	-11
marido me	40
marr*	-41
marriage	-22
marriage $	-21
marriage and	14
married	-23
mas	28
mas $	19
mas _ $	15
mata	46
mata $	36
mata*	95
matar	183
matar $	96
matar _ $	39
matar _ e	14
matar ele	32
matar hoje	11
matarlo	21
matarme	43
matarme $	24
mato	52
mato $	59
matter $	11
may	-13
maybe	-11
maybe _ is	16
maybe _ just	-16
maybe _ will	16
maybe _ world	11
maybe one	-12
maybe the	11
me	106
me $	-16
me _ a	61
me _ about	-12
me _ all	-15
me _ am	-49
me _ an	-11
me _ as	-18
me _ bed	13
me _ before	12
me _ calls	13
me _ cat	-22
me _ celular	16
me _ chance	-19
me _ com	-16
me _ con	16
me _ cortes	23
me _ coupee	19
me _ cuando	11
me _ cuello	13
me _ d	-12
me _ da	16
me _ dano	35
me _ days	-21
me _ de	66
me _ dejado	-16
me _ del	42
me _ delante	14
me _ demain	12
me _ doing	18
me _ dowry	11
me _ drinks	13
me _ du	41
me _ e	28
me _ el	11
me _ else	-11
me _ email	-12
me _ en	15
me _ et	28
me _ eu	-13
me _ every	17
me _ everything	-13
me _ flight	-13
me _ for	-22
me _ from	24
me _ go	14
me _ goodbye	17
me _ hace	-12
me _ help	-12
me _ her	-23
me _ him	-11
me _ hit	16
me _ hoje	11
me _ how	-19
me _ i	-30
me _ il	30
me _ is	26
me _ it	32
me _ jump	14
me _ know	13
me _ knows	-11
me _ l	14
me _ las	18
me _ les	21
me _ lo	15
me _ long	-11
me _ mais	-20
me _ mal	37
me _ mas	-12
me _ matar	16
me _ me	70
me _ mensagem	-22
me _ mi	-13
me _ mom	13
me _ months	-11
me _ morir	25
me _ my	33
me _ na	11
me _ need	-11
me _ never	12
me _ night	-15
me _ not	-18
me _ novo	33
me _ now	-19
me _ nowhere	-11
me _ o	-12
me _ of	38
me _ off	-13
me _ on	-11
me _ otra	14
me _ over	-29
me _ overpass	31
me _ partout	18
me _ paz	-24
me _ pecho	-14
me _ pic	30
me _ por	-13
me _ proposito	19
me _ que	-24
me _ quero	13
me _ ride	14
me _ said	-12
me _ says	18
me _ sex	29
me _ she	28
me _ sleep	18
me _ small	-11
me _ sola	-28
me _ someone	-13
me _ that	-28
me _ the	18
me _ then	-13
me _ time	14
me _ times	59
me _ todas	12
me _ today	20
me _ tonight	12
me _ took	12
me _ twenty	-21
me _ uma	-11
me _ un	17
me _ vez	26
me _ vide	-12
me _ voice	-11
me _ wants	12
me _ week	30
me _ weeks	-14
me _ what	-18
me _ will	-14
me _ work	16
me _ years	-15
me _ you	-14
me a	-51
me about	-37
me after	-23
me against	11
me agarro	13
me ajuda	-22
me alive	-12
me alone	-16
me ama	-20
me ameaca	21
me amenaza	24
me anymore	-25
me anytime	13
me around	16
me arrepiento	-14
me at	-12
me away	-14
me back	-18
me bate	12
me bateu	50
me be	-21
me bloqueo	-14
me bloqueou	-15
me but	-43
me controla	23
me cortar	29
me corte	17
me cortei	21
me corto	53
me coupe	30
me crazy	-11
me cry	-12
me da	17
me dead	11
me deixa	-15
me deixou	-21
me dejes	-11
me dejo	-63
me dijo	-20
me dit	-12
me down	37
me duele	-29
me empujo	14
me empurrou	19
me engano	-24
me escriba	-12
me escribio	-29
me foutre	14
me frappe	32
me golpea	25
me golpeo	16
me goodbye	-16
me ha	-23
me happy	-12
me have	14
me here	22
me home	14
me i	-65
me in	44
me into	15
me its	-17
me jeter	16
me jogar	36
me largou	-13
me last	-38
me laugh	-11
me ligou	-16
me like	-12
me llamo	-46
me machuco	24
me mandou	-20
me manque	-27
me mata	46
me matar	65
me mato	38
me menace	16
me money	-15
me more	-11
me muero	25
me nobody	11
me of	-11
me off	14
me on	-28
me once	-14
me out	11
me over	21
me pega	40
me pego	16
me persegue	22
me quiere	-18
me quiero	42
me retiennent	33
me reveiller	35
me right	-11
me scarifie	15
me sens	-27
me she	18
me should	16
me siento	-28
me sigue	11
me sinto	-21
me so	-24
me suis	25
me suit	20
me that	27
me the	-21
me threats	16
me today	-15
me tome	23
me tomorrow	28
me too	32
me traiu	-25
me tuer	50
me up	23
me voy	11
me when	37
me who	13
me yesterday	-15
me you	22
mean	35
mean _ $	40
mean it	32
mean*	11
meaning	11
mec	12
mec _ a	12
mec m	12
medication _ me	-11
medication makes	-11
medo	12
medo _ ex	22
medo _ ficar	-24
medo _ meu	22
medo _ so	-24
medo de	-33
medo dele	15
medo do	22
medo*	28
medocs	28
medocs $	28
meet	-31
meet _ and	-19
meet*	-39
meeting	-38
mehr	51
mehr $	-34
mehr _ $	58
mehr _ leben	24
mehr _ mach	11
mehr _ sein	17
mehr aufwachen	24
mehr da	17
mehr ich	17
mehr leben	39
mein _ $	-14
mein _ bedroht	24
mein _ hat	-22
mein _ ist	-26
mein _ mich	52
mein _ schlagt	25
mein _ verfolgt	15
mein ex	21
mein herz	-11
mein leben	-15
mein*	17
meine _ $	-11
meine _ ernst	27
meine _ sich	23
meine _ vor	-11
meine ex	14
meine frau	-14
meine freundin	18
meine ruhe	-15
meinem	20
meinem _ $	11
mejor	61
mejor _ $	47
mejor _ mi	30
mejor _ muero	17
mejor me	17
mejor sin	30
mela*	-11
melatonin	-11
melatonin and	-11
meld*	-22
meldet	-12
melh*	20
melhor	20
meme	-31
meme $	-17
meme _ $	-11
memes	-12
men	-23
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
merci _ $	12
merci _ tout	14
merci pour	14
mes	32
mes _ me	27
mes enfants	20
mess	-20
mess $	-13
mess*	-108
message	-28
message _ $	-20
message _ is	14
message _ not	14
message me	-12
messaged	-39
messaged me	-21
messages	-26
messages $	-28
messaging	-27
messaging _ $	-18
met	-37
met _ $	-17
metro	17
metro $	17
meu	71
meu _ $	26
meu _ bate	12
meu _ bateu	18
meu _ deixou	-11
meu _ largou	-13
meu _ me	34
meu _ que	14
meu ex	63
meu humor	-11
meus	14
meus _ $	14
mi $	12
mi _ $	-33
mi _ amenaza	17
mi _ controla	17
mi _ de	-11
mi _ dejo	-36
mi _ dice	18
mi _ el	-13
mi _ en	-15
mi _ engano	-12
mi _ golpea	25
mi _ ha	-11
mi _ llamo	-25
mi _ me	43
mi _ no	16
mi _ pega	28
mi _ que	18
mi _ quiere	16
mi _ sigue	11
mi ex	15
mi marido	16
mi novia	-17
mi vida	-19
mich	98
mich $	49
mich _ $	44
mich _ allein	-13
mich _ geschnitten	20
mich _ ich	15
mich _ mehr	-33
mich _ raus	16
mich _ ruhe	-17
mich _ trinkt	15
mich _ zug	-23
mich betrogen	-16
mich geschlagen	45
mich gestern	17
mich in	-16
mich nicht	-12
mich schuldig	-16
mich selbst	27
mich so	-12
mich um	44
mich umzubringen	23
mich und	16
mich verlassen	-17
mich wenn	15
mich wieder	26
miedo	18
miedo _ mi	11
mier*	-11
mierda	-11
mierda $	-11
mieux	21
mieux _ $	25
might	34
might _ $	28
might _ again	12
might hurt	21
milk	-12
mim	16
mim $	17
mind	19
mind if	12
minha	19
minha _ $	15
minha _ de	12
minha _ me	-16
minha _ nao	16
minha _ se	12
minha falta	19
minha irma	-14
minha namorada	-12
minu*	-12
minutes $	-16
mir	72
mir $	-17
mir _ $	30
mir _ an	28
mir _ egal	27
mir _ ich	24
mir _ leben	14
mir _ mehr	-12
mir _ ob	37
mir _ zu	15
mir auf	15
mir das	19
mir fehlt	-11
mir ist	26
mir nicht	-12
mir vor	18
mir was	26
mis	45
mis _ intimas	12
mis datos	-13
mis fotos	19
mis hijos	35
miss	-24
miss _ na	-15
miss ko	-15
miss me	30
miss*	-42
missed	-14
misses	-18
misses _ $	-15
misses me	-16
mist*	-20
mistake	-20
mistake $	-17
mit _ $	14
mit allem	15
moch*	12
mochte	12
moi _ $	-29
mol	14
mom _ boyfriend	11
mom died	-12
mom i	20
mom is	-19
mome*	-13
moment	-12
mon	12
mon _ de	12
mon _ est	-23
mon _ et	-18
mon _ frappe	13
mon _ je	-13
mon _ m	12
mon _ me	53
mon _ menace	12
mon _ rompu	-13
mon copain	16
mon ex	12
mon mec	12
mond*	-17
monday	-14
monday _ $	-13
monde	34
monde $	29
money	-30
money $	-18
money _ my	11
mons*	-19
monster	-13
month	-42
month $	-16
month and	-15
months $	13
months _ nothing	-14
months and	-16
mood	-36
mood $	-21
more	-12
more $	26
more _ $	-19
more _ am	-12
more _ and	-14
more _ from	27
more _ i	-14
more _ more	20
more _ that	22
more and	23
more pain	12
more time	-12
more word	27
morgen _ $	16
morgen nicht	20
mori*	26
morir	40
morir $	39
morirme	26
morirme $	19
morn*	-13
morning _ $	-19
morning _ disappointed	11
morning _ i	16
morning and	-14
morning i	16
morning like	-14
morr*	88
morrer	86
morrer $	67
morrer _ $	19
mort	-12
morta	18
morta $	24
morte	45
morte $	45
most _ i	11
mother _ and	-14
mother _ can	18
mother _ he	26
mother _ i	11
mother and	14
mother called	19
mother has	-17
motivo	13
motivo _ $	13
motivo _ viver	13
motivo para	13
moto*	15
motorway	16
mour*	99
mourir	100
mourir $	53
move	-53
move _ $	-35
move _ my	-12
moved	-29
moved _ $	-24
moved out	-11
movie	-33
much	-12
much $	18
much _ $	11
much _ night	-11
much longer	22
mucho	-15
mudar	-11
muer*	48
muero	24
muero $	17
muerta	25
muerta $	25
muerto	27
muerto $	27
muito	-12
mujer _ dejo	-14
mujhe	15
mult*	16
mum	69
mum $	24
mum _ $	-11
mum _ am	21
mum _ for	22
mum _ her	19
mum _ love	20
mum _ my	13
mum _ sorry	21
mum i	41
mums	32
mums _ $	21
mundo	93
mundo $	86
murd*	-30
murder	-27
murder _ $	-17
murder _ burger	-19
music $	11
muss	-23
must	26
must _ $	44
must be	-16
mutt*	-13
mutter	-13
mutter _ $	-12
my	55
my _ $	-19
my _ a	26
my _ aches	-13
my _ afraid	-23
my _ after	16
my _ again	14
my _ all	-15
my _ am	42
my _ and	18
my _ anger	-15
my _ anymore	-16
my _ are	24
my _ asked	-51
my _ at	-13
my _ attempt	12
my _ be	16
my _ beat	26
my _ beating	22
my _ beats	21
my _ boyfriend	53
my _ buzzes	-14
my _ came	41
my _ cheated	-13
my _ choked	14
my _ controls	20
my _ covered	15
my _ cuts	38
my _ daddy	21
my _ death	-22
my _ died	-57
my _ drinks	-13
my _ drunk	20
my _ dumped	-13
my _ emailed	-14
my _ emotionally	13
my _ even	15
my _ everything	-18
my _ ex	-13
my _ father	-15
my _ feel	-12
my _ first	19
my _ follows	17
my _ forever	-18
my _ from	-15
my _ gets	33
my _ girlfriend	-13
my _ go	-11
my _ gone	-44
my _ had	11
my _ has	12
my _ he	58
my _ head	13
my _ heaven	18
my _ her	20
my _ here	-12
my _ herself	21
my _ his	48
my _ hit	-18
my _ hits	40
my _ home	17
my _ hurts	-26
my _ husband	-12
my _ i	13
my _ into	22
my _ it	11
my _ just	36
my _ keeps	34
my _ kids	16
my _ killed	-12
my _ laws	11
my _ leaves	38
my _ left	-14
my _ life	-21
my _ liked	-12
my _ lol	29
my _ look	17
my _ lost	22
my _ love	31
my _ made	17
my _ makes	-16
my _ man	12
my _ me	36
my _ message	16
my _ move	-11
my _ my	77
my _ never	-16
my _ new	13
my _ night	42
my _ of	-22
my _ off	-17
my _ on	26
my _ one	26
my _ open	35
my _ other	-15
my _ our	28
my _ out	-13
my _ passed	-24
my _ physically	15
my _ place	-11
my _ plan	13
my _ please	-14
my _ put	21
my _ raped	12
my _ reject	-18
my _ s	-12
my _ said	41
my _ saw	-12
my _ say	-21
my _ shake	-12
my _ she	26
my _ sister	20
my _ sits	11
my _ slaps	27
my _ stay	-15
my _ stop	27
my _ suicidal	24
my _ tablets	15
my _ tells	13
my _ temper	12
my _ texts	-21
my _ that	-25
my _ the	-18
my _ they	34
my _ this	-25
my _ threatened	16
my _ threatening	29
my _ to	11
my _ tonight	24
my _ touches	23
my _ tried	-13
my _ twice	14
my _ until	36
my _ up	-18
my _ wants	-21
my _ was	-39
my _ when	-21
my _ wife	-27
my _ will	-31
my _ with	-36
my _ worried	-12
my _ •	-25
my account	-30
my accounts	11
my arm	70
my arms	60
my aunt	-13
my baby	14
my balcony	13
my bike	19
my birthday	-16
my body	36
my boss	-22
my boyfriend	-59
my brains	12
my brother	27
my building	12
my car	21
my cat	12
my chest	-12
my church	-19
my contacts	-17
my counselor	-17
my crush	-14
my data	-37
my daughter	49
my death	18
my depression	-17
my doctor	17
my dog	31
my door	33
my drafts	-14
my ex	-37
my exam	-13
my exams	-11
my eyes	27
my face	-14
my family	27
my fault	17
my fiance	-16
my first	-25
my funeral	69
my future	17
my girlfriend	23
my glasses	13
my grandfather	-13
my grandma	-30
my grave	17
my group	-20
my hand	13
my head	14
my heart	-13
my history	-12
my house	12
my husband	19
my in	11
my information	-12
my insulin	51
my kids	17
my last	49
my leg	30
my legs	14
my life	-41
my little	38
my manager	-13
my marriage	-29
my meds	12
my mood	-21
my mother	-19
my mum	29
my mums	11
my neck	20
my neighbor	22
my neighbour	11
my nudes	42
my only	11
my own	19
my parents	-14
my passport	19
my phone	19
my pictures	17
my place	17
my plan	32
my post	-24
my profile	-20
my progress	-11
my relationships	-16
my roommate	34
my scars	22
my skin	19
my social	-16
my son	22
my stepdad	21
my stepfather	23
my stomach	-14
my story	-35
my stuff	-13
my team	-25
my thighs	20
my throat	46
my thumb	-12
my twenties	-17
my way	13
my whole	-12
my wife	25
my will	45
my work	39
my world	-13
my wrists	16
myse*	105
myself	105
myself $	37
myself _ am	26
myself _ and	-14
myself _ be	11
myself _ day	-11
myself _ do	17
myself _ good	13
myself _ i	50
myself _ it	15
myself _ my	17
myself _ not	-19
myself _ the	41
myself _ time	-12
myself _ to	-14
myself and	17
myself anymore	-13
myself as	11
myself for	-19
myself lately	-14
myself not	-18
myself off	11
myself on	18
myself so	21
myself that	-19
myself to	-23
myself when	13
myself why	-14
myself with	26
na	94
na _ $	45
na _ lahat	31
na _ magising	17
na _ minha	12
na ako	28
na frente	12
na ko	15
na lang	12
nach	-15
nach _ $	-13
nach*	-22
nachricht	-16
nachricht _ $	-16
nachrichten	-13
nachrichten _ $	-13
nacht	35
nacht _ $	-11
nacht _ ich	15
nacht _ schluss	22
nacht mach	15
nack*	17
nacktbilder	17
nacktbilder _ $	17
nacktbilder _ veroffentlichen	17
nacktbilder zu	17
nada $	-18
nadie	26
nadie _ $	19
nadie _ sabe	11
nadie lo	11
nahi	52
nahi _ $	52
name	-32
name $	-26
name _ $	-13
name _ my	24
name in	24
namo*	-12
namorada	-12
namorado _ bateu	18
namorado _ deixou	-13
namorado _ largou	-12
nang	26
nang _ $	26
nao	20
nao _ $	12
nao _ ama	-12
nao _ chorar	-23
nao _ de	-13
nao _ existir	18
nao _ mais	33
nao _ motivo	13
nao _ ninguem	-11
nao _ nunca	12
nao _ sentido	25
nao _ viver	35
nao acordar	23
nao me	-32
nao quero	21
nao vejo	21
nao vou	-11
ne _ $	11
ne _ depuis	-16
ne _ me	18
ne _ pas	-27
ne _ plus	-15
ne _ reveiller	19
ne _ rien	18
ne dors	-18
ne m	-14
ne me	-15
ne plus	18
ne vaut	20
nece*	-13
necesito	-16
necesito _ $	-13
necesito ayuda	-11
neck	48
neck $	18
neck _ $	11
neck _ a	11
need	-24
need _ $	28
need _ go	16
need _ on	-11
need _ take	15
need _ to	-12
need a	-32
need help	-16
need some	-12
needs	-20
nehm*	14
nehmen	14
nehmen $	14
neig*	25
neighbor	20
neighbor _ beating	22
neighbor _ his	22
neighbor is	22
nela	12
nela $	12
nerv*	-34
nervous	-30
netf*	-17
netflix	-17
never	-41
never _ $	38
never _ again	-23
never _ and	-17
never _ anything	-15
never _ be	28
never _ born	14
never _ but	-22
never _ him	-12
never _ i	-12
never _ me	-42
never _ out	13
never _ them	11
never _ this	27
never _ to	13
never _ up	26
never been	11
never born	24
never call	-15
never do	-15
never find	-18
never go	-14
never have	18
never loved	-12
never met	-12
never said	-17
never see	13
never told	11
never wake	18
never walks	16
never wanted	17
new	-36
new _ $	-11
new _ and	-12
new _ each	12
new _ is	-11
new _ the	-16
new _ time	25
new address	13
new girlfriend	-16
new ones	20
new year	-11
news	-16
news $	-13
next	39
next _ $	-13
next _ at	11
next _ me	20
next _ my	22
next month	-12
next time	14
next to	21
next year	12
ng	14
ng _ $	14
ng _ ko	16
ngl	11
ni	-11
nice one	-13
nicht	-25
nicht _ $	-17
nicht _ aufwachen	24
nicht _ da	17
nicht _ er	-17
nicht _ ich	13
nicht _ leben	48
nicht _ sein	14
nicht _ weinen	-20
nicht _ zu	-11
nicht auf	11
nicht aufhoren	-14
nicht mehr	19
nicht raus	16
nie	13
nie _ $	16
nie _ aufwachen	13
nie geboren	14
nigh*	-44
night	57
night _ a	13
night _ about	20
night _ do	-14
night _ hope	19
night _ it	-13
night _ its	22
night _ me	17
night _ my	19
night _ of	-11
night _ pray	12
night _ will	14
night for	22
night i	12
night it	11
nightmare	-14
nightmares	-29
nightmares _ being	-13
nine	-11
ninguem _ minha	19
no $	18
no _ $	29
no _ a	-15
no _ am	-19
no _ another	18
no _ bring	-11
no _ como	-20
no _ de	-29
no _ dejar	-14
no _ dejes	-11
no _ despertar	16
no _ do	-11
no _ for	14
no _ ganas	-12
no _ i	-14
no _ in	45
no _ live	16
no _ mas	25
no _ me	49
no _ no	30
no _ not	-21
no _ now	16
no _ of	23
no _ que	-19
no _ quiere	-18
no _ sentido	35
no _ that	14
no _ to	-12
no _ veo	25
no _ viviendo	15
no _ vivir	26
no _ what	-21
no _ would	16
no answer	-14
no contact	-54
no despertar	16
no despertara	21
no energy	-15
no existir	14
no future	18
no i	-21
no idea	-28
no la	-12
no le	19
no me	-36
no meaning	13
no need	26
no point	40
no purpose	-15
no quiero	58
no reason	34
no se	-16
no use	37
no wan	14
nobo*	27
nobody	27
nobody $	13
nobody _ a	14
nobody _ anymore	-13
nobody _ cook	-14
nobody _ man	16
nobody _ yet	-15
nobody believes	19
nobody can	15
nobody is	-14
nobody knows	20
nobody to	-28
noch	37
noch _ $	31
non	14
non mol	14
none $	12
norm*	-18
normal	-12
normal _ $	-11
not	43
not $	-24
not _ a	26
not _ about	-12
not _ after	14
not _ alive	28
not _ am	24
not _ and	18
not _ another	36
not _ anyone	24
not _ at	-21
not _ away	-15
not _ back	22
not _ be	25
not _ because	36
not _ being	49
not _ can	-11
not _ christmas	-19
not _ crying	-13
not _ die	22
not _ eat	13
not _ enough	-45
not _ exist	40
not _ five	-11
not _ for	11
not _ go	-19
not _ have	33
not _ her	-16
not _ here	82
not _ his	-13
not _ how	-16
not _ hurting	25
not _ i	58
not _ if	29
not _ ill	21
not _ imagining	22
not _ in	-53
not _ insulin	20
not _ is	-17
not _ it	-17
not _ just	21
not _ lately	-15
not _ life	-11
not _ live	40
not _ living	59
not _ love	-11
not _ me	15
not _ myself	27
not _ next	16
not _ no	14
not _ nobody	15
not _ of	-24
not _ on	16
not _ one	22
not _ over	-12
not _ people	-18
not _ right	-25
not _ safe	16
not _ see	12
not _ she	-19
not _ since	-33
not _ stay	15
not _ summer	20
not _ talk	-18
not _ tell	13
not _ text	-16
not _ them	15
not _ this	-19
not _ tomorrow	14
not _ type	-15
not _ up	32
not _ wake	41
not _ want	11
not _ was	14
not _ well	-16
not _ when	-17
not _ why	-11
not _ will	-17
not _ write	-14
not _ you	-20
not _ •	-27
not allowed	21
not answering	29
not ask	25
not be	77
not been	-13
not believe	-17
not breathe	-13
not care	17
not come	21
not coming	-13
not do	-20
not done	-11
not eat	-12
not eating	12
not end	-17
not even	-12
not exist	41
not face	18
not feel	15
not for	12
not get	-42
not good	-23
not have	18
not hit	-11
not hurt	-23
not in	-14
not joking	23
not leave	31
not let	34
not listen	-11
not love	-15
not matter	12
not me	-23
not mind	16
not miss	13
not move	-11
not myself	-20
not need	47
not plan	11
not promise	39
not rape	11
not ready	-35
not recognise	-18
not safe	24
not see	79
not send	-21
not shut	-11
not sleep	-45
not stay	25
not stop	48
not talk	-32
not tell	16
not the	-23
not think	-34
not to	-22
not understand	-21
not wake	48
not want	23
not worry	-20
not worth	37
not •	-12
note	66
note $	32
note _ $	18
note _ her	-14
note and	26
note on	-20
noth*	15
nothing	15
nothing _ $	-40
nothing _ any	13
nothing _ for	19
nothing _ from	14
nothing _ live	22
nothing left	16
nothing makes	-15
notice	17
notifications	-16
novia	-19
novia me	-18
novio	26
novio _ $	24
novio me	33
novo	23
novo $	26
now	-36
now $	37
now _ $	41
now _ be	-11
now _ do	-16
now _ i	-20
now _ is	45
now _ it	-23
now _ just	15
now _ love	-17
now _ me	-12
now _ my	-30
now _ phone	21
now _ want	-12
now _ will	-14
now and	-43
now i	-48
now its	12
now she	14
now that	13
now the	24
nowh*	-16
nowhere	-16
nowhere $	-15
nudes	42
nudes $	20
nuevo	18
nuevo novio	20
nuit	18
nuit $	18
numb*	-22
number	-37
number $	-13
number is	-11
numbers	15
nume*	-13
numero	-13
nunca $	13
nunca mais	11
nur	-21
nur kurz	-22
nurses	-12
o	-29
o _ eu	-12
o que	-18
ob	37
ob _ $	37
ob ich	46
obri*	15
obrigado	18
obrigado por	18
of	11
of $	-15
of _ $	19
of _ alive	34
of _ alone	-26
of _ an	21
of _ and	-57
of _ being	-19
of _ can	12
of _ cuts	13
of _ die	22
of _ do	23
of _ ex	41
of _ for	-11
of _ front	12
of _ he	24
of _ heart	-21
of _ her	-22
of _ husband	21
of _ i	32
of _ in	-19
of _ is	-16
of _ just	-17
of _ kids	23
of _ kill	12
of _ life	-38
of _ me	-23
of _ my	-22
of _ myself	-11
of _ now	-18
of _ off	11
of _ people	13
of _ picture	19
of _ pills	11
of _ relationship	14
of _ says	-12
of _ she	-21
of _ that	17
of _ the	36
of _ this	15
of _ to	-28
of _ tonight	19
of _ train	12
of _ wheel	14
of _ when	38
of _ who	16
of _ with	21
of _ would	23
of _ years	-15
of _ •	28
of a	19
of being	-33
of course	-11
of cutting	15
of ending	19
of existing	28
of her	-17
of him	44
of it	-49
of living	42
of losing	-24
of myself	-18
of nowhere	-16
of our	-11
of people	-24
of pills	55
of stabbing	13
of the	32
of them	31
of this	12
of us	-15
of vodka	14
of ways	15
of what	32
of wine	-22
of you	-11
off	48
off _ $	50
off _ am	17
off _ balcony	12
off _ him	-20
off _ my	-13
off _ night	-11
off _ phone	16
off _ platform	11
off _ road	12
off her	18
off myself	13
off this	36
offi*	-14
office	-13
often	-36
oh	-21
oh _ i	-12
ohne	15
ohne mich	11
ohne sie	13
oi	-18
ojala	62
ojala me	16
ojala no	30
ok	-59
ok $	-26
ok i	-11
okay	-25
old	-40
old _ $	-44
old _ and	-12
olvi*	-21
on $	-29
on _ after	12
on _ again	-11
on _ and	-18
on _ balcony	18
on _ birthday	-12
on _ boyfriend	-16
on _ bridge	52
on _ bus	-19
on _ but	12
on _ couch	-16
on _ date	-13
on _ day	-13
on _ do	-20
on _ earth	11
on _ edge	13
on _ face	17
on _ he	33
on _ help	-13
on _ house	-23
on _ i	23
on _ in	23
on _ last	-12
on _ motorway	16
on _ now	-12
on _ of	25
on _ off	-14
on _ other	57
on _ own	-29
on _ phone	-22
on _ planet	11
on _ radio	-19
on _ roof	22
on _ screaming	13
on _ side	53
on _ so	13
on _ table	33
on _ the	-23
on _ when	14
on _ with	-20
on _ •	-16
on and	-33
on at	18
on eggshells	26
on living	35
on me	-24
on my	-35
on purpose	57
on the	83
once	25
once _ am	27
once _ gone	18
once _ i	13
once _ was	16
once _ years	-21
once i	26
one	-17
one $	31
one _ and	-26
one _ each	16
one _ from	25
one _ him	14
one _ i	-14
one _ mum	13
one _ not	-30
one _ one	14
one _ the	16
one _ time	-13
one _ was	-11
one _ will	-11
one _ with	11
one _ word	27
one does	-23
one for	27
one last	-14
one little	-17
one more	-36
one who	-12
one would	17
ones	37
ones $	23
onio*	-12
onions	-12
onions _ cried	-12
onli*	-27
online	-27
online _ $	-12
only	70
only _ because	20
only _ i	40
only _ me	14
only _ out	12
only _ that	21
only alive	19
only reason	32
only thing	32
open	19
open _ $	25
open again	15
open*	-15
opened	-13
opti*	17
option	19
or	-16
or _ but	15
or _ her	-15
or _ i	21
or _ my	17
or _ will	-20
or die	-12
or just	-18
order	14
order _ and	-16
order _ he	27
order _ me	-26
order _ still	18
order against	-11
order and	37
os	50
os _ $	13
os _ hoje	14
os _ na	15
os comprimidos	24
os remedios	24
othe*	-24
other _ $	50
other _ and	-18
other _ i	-17
other side	57
other women	-17
others	-23
others $	-20
otra	14
otra $	-15
otra _ $	11
otra vez	42
otro	-13
otro $	-13
ou	42
ou _ $	21
oubl*	-15
our _ $	21
our _ him	16
our _ is	-12
our _ on	-12
our baby	34
our dog	-11
our old	-15
our son	28
our song	-17
out $	73
out _ $	-18
out _ and	20
out _ hair	11
out _ have	18
out _ it	14
out _ life	50
out _ my	-27
out _ nowhere	-16
out _ picture	19
out _ relationship	14
out _ the	12
out _ town	-12
out _ work	12
out and	-21
out me	18
out on	-21
out that	19
out to	-39
out with	-11
outs*	40
outside	40
outside _ with	16
outside and	-15
outside his	17
outside my	20
over	-18
over $	29
over _ $	-43
over _ by	-12
over _ me	15
over _ •	12
over a	-17
over and	14
over for	32
over her	-13
over life	21
over my	22
over someone	-11
over the	-32
over there	-13
over*	106
overdose	21
overdosed	30
overdosing	17
overpass	31
owes	-12
owes _ money	-12
owes me	-12
own $	-16
own _ $	-11
own _ because	12
own _ of	12
own head	13
own life	11
oxy	25
oxyg*	16
oxygen	16
pa	12
page	-34
page $	-13
page _ $	-11
pagod	25
pagod na	25
pague	11
paid	31
paid _ bills	32
paid the	15
pain	-29
pain _ away	-14
pain _ go	-19
pain to	-37
pain*	42
painful	41
painful way	21
panic	-16
pape*	-28
papers	-23
para _ $	60
para _ me	-22
para _ sepas	-16
para ela	-14
para ele	-28
para eu	-13
para minha	-15
para o	-14
para sempre	24
para siempre	24
para viver	13
para*	37
paracetamol	28
paracetamol $	16
pare	-11
parents	-22
parents _ $	-32
parents _ 38	-13
parents _ me	12
parents _ the	-19
parents would	13
park*	24
parked	21
parked _ the	21
parking garage	12
parks	21
parks $	14
parl*	-12
parler	-11
paro	-20
paro de	-20
pars	21
part _ me	18
parti	-15
partner controls	12
partout	14
party	-44
party $	-42
pas	-35
pas $	-21
pas _ demain	26
pas a	-13
pass i	-11
passar	-17
passar $	-14
passed	-32
passed _ and	-21
passed _ i	-25
passed away	-20
passport	13
passwords	17
past	-22
past my	11
past*	70
pastillas	70
pastillas _ $	34
pastillas aqui	17
pause	-24
pay	19
pay _ blood	19
pay it	-12
pay with	19
paz	-37
paz $	-37
peac*	37
peace	19
peace _ i	19
peace _ it	12
peace now	14
peaceful	37
peaceful _ this	21
peaceful _ to	14
peaceful compared	14
pecho	-15
pega	40
pega $	20
pego	16
pego _ $	13
pela	16
pela _ $	16
pelo	11
pelo _ $	13
pens*	55
pensado	17
pensado en	17
pensando	28
pensando _ de	15
pensando _ quitarme	18
pensando _ suicidio	14
pensando em	20
pense	17
pense _ me	12
penso	19
penso _ me	13
penso em	23
peop*	-34
people	-34
people _ $	34
people _ die	16
people _ me	16
people _ my	-34
people _ young	16
people _ •	-17
people in	-16
people like	30
people who	11
perd*	-20
perdido	-14
perdido $	-14
perf*	-19
perfil	-11
perm*	34
permanent	13
persegue	22
persegue $	15
person	-34
person $	-13
person _ $	-18
peur	12
peur $	11
peur _ etre	-23
peur _ ex	12
peur _ mon	12
peur _ rentrer	13
peur _ seul	-18
peur d	-23
peur de	14
phone	-20
phone _ $	18
phone _ but	-13
phone _ hope	-12
phone _ i	-12
phone _ it	-17
phone _ me	16
phone _ my	-13
phone _ off	34
phone _ the	-16
phone buzzes	-24
phone in	-15
phone is	26
phone off	18
phone to	-13
phot*	-24
photo $	-25
photo of	32
photos	-23
photos $	-20
phys*	33
physically	31
physically _ when	11
pic	23
pic _ and	12
pic _ pills	12
pic of	27
pick*	51
picked	43
picked _ $	28
picked _ date	23
picked a	23
picked the	18
picked up	-13
pics	27
pics _ $	19
pics of	30
pict*	21
picture	17
picture $	15
picture _ him	11
picture _ off	14
pictures _ $	-16
picturing	11
picturing _ funeral	12
picturing my	12
pien*	42
pienso	42
pienso _ $	12
pienso _ todos	12
pienso en	32
pill*	24
pillow	18
pillow $	14
pills	184
pills $	52
pills _ $	31
pills _ it	11
pills _ not	17
pills _ the	22
pills _ will	11
pills and	35
pills here	13
pills on	16
pist*	35
pistola	25
pizza	-34
pizza $	-12
place	21
places with	15
plan	102
plan $	18
plan _ here	11
plan and	29
plan holidays	-11
plan is	16
plan was	22
plan*	74
plane	49
plane _ $	45
plane _ down	20
plane goes	20
planet	29
planet $	33
planning	59
planning _ $	34
planning _ for	13
planning again	26
planning my	12
plans	-12
plat*	38
platform	41
play*	-15
plea*	-15
please	-40
please $	-26
please _ $	-12
please _ my	30
please help	-12
please tell	46
pleu*	-37
pleure	-24
pleure _ la	-12
pleure toute	-12
pleurer	-13
pleurer $	-13
plus	26
plus $	-25
plus _ $	46
plus _ d	12
plus _ de	17
plus _ reveiller	18
plus _ vivre	21
plus depuis	-16
plus la	30
plus vivre	33
pock*	-11
pocket	-11
point	68
point _ $	36
point _ alive	16
point _ anymore	11
point _ living	30
point in	22
point now	24
point of	20
pois*	13
poli*	12
ponte	28
ponte $	28
poor	-20
por	-24
por _ escaleras	14
por _ hijos	37
por _ me	-14
por _ no	-16
por favor	-19
por las	14
por mis	35
por que	-16
porte	21
porte $	21
poss*	-17
post	-14
post $	-11
post _ nudes	17
post my	17
posted	16
posted a	12
posts	-17
posts _ more	-14
posts one	-14
pour	38
pour _ $	16
pour toujours	14
pour tout	23
pray	37
pref*	26
pregnant _ $	12
prep*	37
prepare	38
pret*	35
pretty	16
pris	11
priv*	11
private	11
prob*	-21
problem	-16
proc*	-14
prof*	-69
profil	-29
profil _ $	-13
profile	-36
profile _ $	-18
prog*	-21
progress	-12
promise _ be	15
promise _ here	16
promise _ will	-11
promise ill	16
promise to	20
prop*	21
proposito	19
proud	-33
proud _ $	-24
proud of	-15
prove	-14
publ*	34
publicar	14
publicar _ fotos	14
publicar mis	14
puedo dejar	-14
puedo mas	32
puen*	40
puente	40
puente $	40
puer*	39
puerta	39
pular	21
pular da	21
pull*	11
pulled _ on	17
punc*	12
puni*	32
punishment	13
purp*	50
purpose	50
purpose $	32
purpose _ $	-14
push*	73
pushed	44
pushed _ and	21
pushed _ down	21
pushed _ the	17
pushed her	20
pushed him	11
pushed me	14
pushes	13
pushes _ around	11
pushes me	11
pushing	17
pushing _ the	17
put	44
put _ hands	20
put _ in	23
put _ on	23
put _ the	15
put a	43
put him	16
put his	15
put me	12
put the	-20
qu	14
qu _ me	15
qu il	19
quand	11
que _ $	-52
que _ a	61
que _ adelante	-11
que _ amo	-11
que _ de	-16
que _ en	13
que _ matar	17
que _ me	-14
que _ mis	-11
que _ que	-16
que _ se	13
que _ si	-15
que _ sin	11
que _ va	16
que ele	-23
que eu	-29
que j	-13
que je	-23
que la	-12
que me	-20
que mi	16
que se	13
que si	51
que sobro	23
que vai	30
queb*	34
quer _ $	13
quer _ matar	13
quer se	13
quer*	58
queria	58
queria _ $	39
queria _ e	20
queria _ ele	-12
queria _ me	-16
queria _ nao	12
queria dormir	20
quero	68
quero _ $	70
quero _ de	11
quero _ ele	-15
quero _ mundo	15
quero _ sempre	15
quero _ viver	25
quero ele	17
quero mais	21
quero morrer	27
quero que	-16
quero sumir	30
ques*	-13
quick	22
quick $	24
quie*	51
quiere $	-18
quiere _ $	16
quiero	67
quiero _ $	70
quiero _ dano	19
quiero _ el	-26
quiero _ me	-22
quiero _ no	33
quiero _ para	13
quiero _ que	-14
quiero _ siempre	17
quiero _ todo	-14
quiero _ viviendo	15
quiero _ vuelta	-15
quiero _ y	16
quiero acabar	14
quiero de	-15
quiero decirle	-12
quiero dejar	11
quiero desaparecer	17
quiero despertar	16
quiero escribirle	-13
quiero matarme	32
quiero morir	34
quiero morirme	19
quiero que	-27
quiero seguir	21
quiero vivir	31
quiet	-46
quiet $	-26
quis	-11
quis*	18
quisiera	18
quit _ and	20
quit _ job	20
quit _ me	-11
quit my	26
quit*	-27
quitar	12
quitar _ $	12
quitar _ vida	12
quitar la	12
quitarme	25
quitarme _ $	13
quitarme _ vida	13
quitarme la	13
quitte	-37
quitte _ et	-19
quitte mon	-13
quittee	-16
quittee _ $	-15
quoi	-21
quoi $	-16
quoi _ $	-12
radio	-27
rail*	11
railing	11
rain	-13
rais*	25
raised his	13
raises	13
raises _ hand	13
raises his	13
raiva	12
rang	-44
rang _ $	-15
rang her	-14
rape	11
rape _ we	11
rape because	11
raped	53
raped _ my	18
raped by	18
raped me	33
rath*	20
rather	20
rather _ dead	15
rather be	27
razor	25
reac*	-59
reach	-59
reach _ $	-28
reach _ to	-12
reach out	-52
reached	-42
reached _ $	-13
reached _ my	-14
reached _ to	-18
reached out	-39
read	-19
read this	16
reads	25
reads this	15
ready	89
ready $	18
ready _ $	13
ready _ go	39
ready _ it	18
ready _ life	13
ready _ my	22
ready _ the	13
ready _ to	-13
ready for	-13
ready to	56
real	30
real $	18
real*	-15
really _ $	-17
really _ to	-13
really do	11
really think	11
really want	-14
reas*	56
reason	64
reason _ am	15
reason _ be	-12
reason _ here	16
reason _ keep	11
reason _ on	19
reason _ stay	18
reason _ up	16
reason i	16
reason to	33
rece*	-11
reco*	-59
recognise	-18
records _ $	-14
recovered	-25
recovered from	-25
recu*	-24
recuperer	-12
rega*	-17
regi*	-14
registrar	-13
regr*	-34
regret	-12
reje*	-20
reject	-18
reject _ $	-18
reject me	-18
rela*	-15
relapsed	62
relapsed _ $	19
relapsed on	23
relationship	-31
relationship $	-25
relationship _ and	-19
relationships	-16
reli*	17
relief	22
rema*	12
reme*	25
remedios	33
remember	-24
remember $	-14
remi*	-36
reminders	-17
reminders $	-14
reminds	-11
reminds _ of	-11
reminds me	-11
remo*	-35
remove	-21
remove my	-11
removed	-13
rent	-14
repl*	-39
replaying	-22
replaying _ conversation	-11
replaying _ fight	-11
replaying _ last	-22
replaying the	-15
replied $	12
reply	-61
reply $	-19
reply to	-19
repo*	-32
requ*	-12
request	-12
rese*	16
researching	16
resi*	-21
resisted	-12
resp*	-69
responder	-11
respondi	-20
respondi $	-16
rest	47
rest $	23
rest _ life	-19
rest _ my	-14
rest _ to	18
rest of	16
restraining _ and	17
restraining _ me	-17
reti*	31
retiennent	33
reve*	18
reveiller	35
reveiller $	22
reveiller _ $	12
reveiller demain	12
revenge	-16
revo*	-11
revoir	-11
rich*	12
richtig	12
ride	14
rien _ $	-16
right	11
right $	-24
right _ $	57
right now	39
ring	-68
ring $	-22
ring _ $	-28
ring him	-20
rings	17
ritze	15
ritze mich	15
river	15
river _ the	18
road	26
road _ $	23
roll	-19
rome	-18
rome $	-18
rompu	-11
roof	57
roof _ $	35
roof _ its	14
room	28
room _ night	14
room and	23
room at	13
room with	-18
room*	27
roommate	30
rooms	13
rope	95
rope $	70
rope _ $	15
rope in	17
rough	-11
round _ $	24
round _ neck	26
round my	19
round to	-14
round with	-12
rude	-11
ruhe	-35
ruhe $	-16
ruin*	-22
ruined	-11
run	40
run $	-16
run _ $	39
run _ over	40
run him	30
running _ $	18
runs	16
rupt*	-23
rupture	-20
rupture $	-20
s _ $	-42
s _ her	33
s _ hits	27
s _ i	-11
s _ is	-15
s _ keeps	-11
s _ me	34
s boyfriend	30
s death	-26
s ex	-11
s funeral	-11
s husband	21
s il	17
s new	13
s temper	12
sa	-15
sabe	24
sabe $	11
sabe _ $	13
sad	-83
sad $	-52
sad _ $	-25
safe	37
safe $	30
sagen	-14
sagt _ bringt	17
sagt _ sich	17
sagt sie	17
said $	-28
said _ $	-20
said _ and	11
said _ at	-14
said _ he	24
said _ i	24
said _ me	-12
said _ not	-14
said _ the	-17
said _ wants	-11
said _ was	-25
said _ will	25
said and	16
said if	11
said no	-11
said that	13
sais	-13
sais pas	-13
salary $	-17
sale	-11
salir	27
same	-22
same _ $	-19
sana	17
sana _ na	17
sana di	17
sang*	35
sans	42
sans _ $	26
sans moi	11
sat _ his	12
sat _ the	-20
saved _ life	-11
saved my	-11
saw	-57
saw _ $	-28
say	-93
say $	-38
say _ things	-11
say _ to	-20
say i	-14
say no	47
sayi*	47
saying	47
saying _ $	-12
saying _ and	12
saying _ is	12
saying _ will	24
saying _ •	45
saying he	22
saying •	24
says	52
says _ $	-13
says _ a	-11
says _ be	-29
says _ i	31
says _ it	13
says _ locks	17
says _ loves	-16
says _ me	-37
says _ my	14
says _ out	20
says _ should	-15
says _ stepdad	12
says _ tell	29
says _ things	-13
says _ to	14
says _ wants	25
says _ will	11
says _ •	25
says daddy	21
says hell	11
says i	-21
says if	40
says move	-13
says sorry	12
says there	-19
says •	25
scar*	50
scared $	-14
scared _ $	22
scared _ alone	-18
scared _ being	-17
scared _ do	16
scared _ go	23
scared _ home	13
scared _ i	19
scared _ losing	-24
scared _ never	-19
scared _ the	-13
scared _ what	19
scared for	29
scared he	13
scared to	13
scarifie	15
scarifie depuis	15
scars	43
scars _ my	17
scars from	16
scary	-13
scene	-15
scha*	-11
sche*	-14
schl*	82
schlafen	-23
schlafen $	-14
schlaftabletten	32
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
scho*	-29
schon	23
school	-29
school $	-15
school _ day	22
school and	-23
schr*	-51
schreib	-18
schreiben	-30
schreiben $	-29
schu*	-17
schuldig	-16
schuldig $	-16
scra*	56
scratches	40
scratches _ •	28
scratches and	32
scratching	12
scre*	23
screaming $	13
se	54
se $	19
se _ con	-12
se _ de	-12
se _ ir	-12
se _ nao	11
se _ seguir	-16
se _ sin	-13
se _ terminar	16
se acabo	-12
se como	-20
se eu	55
se fue	-20
se iba	-12
se llevo	-11
se matar	41
se que	-12
se quiere	15
se va	28
sea $	27
seco*	-11
see	38
see $	12
see _ $	-20
see _ all	23
see _ at	13
see _ every	-19
see _ friends	15
see _ he	-16
see _ i	14
see _ in	26
see _ is	-15
see _ more	-19
see _ movie	-14
see _ on	41
see _ reason	18
see _ should	20
see _ to	20
see _ together	20
see _ tonight	-11
see _ use	24
see _ way	11
see a	-12
see another	20
see her	-32
see him	-26
see his	-17
see me	-33
see myself	14
see no	35
see the	32
see them	26
see why	20
see you	40
seei*	-12
seeing	-12
seeing _ $	-11
seems	30
seen	-18
sees	-35
sees _ $	-33
sees me	-15
segu*	19
seguir	23
seguir _ ella	12
seguir _ frente	-12
seguir em	-12
seguir viviendo	28
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
selb*	64
selbst	27
selbstmord	37
selbstmord $	37
self	99
self _ $	16
self _ and	-13
self _ is	24
self _ since	20
self harm	38
self harming	34
self harms	16
self*	-12
selfie	-14
sell	-19
sem	13
sem _ $	14
sem mim	13
sema*	-32
semana	-24
semana $	-12
semp*	24
sempre	24
sempre $	18
send	-91
send $	-33
send _ $	-35
send _ to	12
send it	-26
send me	-11
send*	-16
sending	-16
sending _ $	-13
sends	26
sends _ of	23
sends me	12
sens	-13
sens _ $	-18
sens _ depuis	-11
sens vide	-12
sent	-42
sent _ $	-19
sent _ of	23
sent _ photo	21
sent _ pic	27
sent _ pictures	12
sent a	11
sent her	-12
sent it	-28
sent*	87
sentido	60
sentido _ $	21
sentido _ seguir	14
sentido _ vida	12
sentido _ viva	15
sentido a	25
sentir	20
sentir _ $	20
sepa*	-16
sepas	-16
ser	-12
ser _ $	-12
sera*	41
serais	29
seri*	30
seria	16
serie	-13
seriously	34
sers	11
sert*	18
sertraline	18
sertraline _ $	15
ses	-35
ses _ $	-32
ses lettres	-13
seul	-22
seul $	-20
seule	-18
seule $	-15
sex	34
sex $	20
sex _ $	16
sh	27
shad*	-11
shadow	-11
shake	-15
shaking	-13
share	16
share _ friends	11
share _ our	14
share _ private	17
share all	14
she	16
she _ $	-24
she _ a	22
she _ across	23
she _ again	14
she _ all	14
she _ away	-19
she _ being	-17
she _ calling	-11
she _ cutting	11
she _ die	35
she _ goodbye	-11
she _ has	-14
she _ have	19
she _ him	17
she _ hitting	15
she _ kids	18
she _ kill	15
she _ me	-66
she _ more	-21
she _ my	-33
she _ no	-14
she _ not	28
she _ of	11
she _ off	-17
she _ on	-33
she _ our	29
she _ out	18
she _ photo	20
she _ pick	11
she _ the	12
she _ tonight	-27
she _ up	17
she _ will	16
she _ without	-14
she beats	22
she blocked	-13
she calls	-14
she comes	19
she did	-12
she does	29
she drinks	13
she even	22
she feels	-16
she gets	-15
she had	12
she hides	17
she hits	-15
she is	-16
she just	-11
she kissed	-11
she left	25
she posted	18
she says	-23
she scratches	22
she sends	17
she sent	28
she stands	23
she swallowed	18
she threatened	-12
she threatens	14
she throws	11
she told	-14
she turned	14
she was	-30
she will	30
she wrote	-12
shel*	12
shell	12
shelter	12
shelter $	12
shock	-18
shock $	-16
shoes	-11
shook	18
shook _ $	15
shook _ baby	22
shoot	28
shoot _ $	18
shoot me	15
shop	-18
short	-11
shot	-26
should	-12
should _ $	42
should _ and	-11
should _ at	12
should _ been	15
should _ died	30
should _ go	-14
should _ in	12
should _ it	-29
should _ my	-13
should _ or	17
should _ over	-12
should _ said	-12
should _ the	12
should _ to	-18
should _ up	-15
should be	-12
should give	-14
should have	44
should i	-47
should never	-11
should not	12
show	-43
show _ my	-12
show me	-22
showed _ at	-14
showed _ my	-13
showed up	-15
showing	13
showing _ my	16
showing up	13
shows	16
shut	11
shut up	-15
si	68
si _ a	11
si _ dejo	13
si _ iba	-12
si _ me	35
si _ pars	21
si je	29
si lo	24
si me	17
si se	-12
sich	36
sich _ $	23
sich _ ich	24
sich _ wenn	12
sich um	17
sich umbringen	23
sich umzubringen	17
sick	-33
sick $	-13
side	42
side $	36
side _ $	11
sie	-25
sie _ $	-20
sie _ sich	12
sie _ um	17
sie bringt	17
sie mir	13
siem*	24
siempre	24
siempre $	17
sien*	-11
siento	-11
siento _ $	-30
siento _ en	23
siento _ mejor	19
siento _ sobro	23
siento que	19
siento sola	-20
sign	-16
sign*	-23
signed	-17
sigo	22
sigo _ mis	37
sigo _ por	37
sigue	11
sigue a	11
sile*	-40
silence	-25
silent	-11
simp*	23
simply	13
sin	32
sin _ $	27
sin el	11
sin ella	19
sin mi	26
since	-21
since _ baby	-19
since _ breakup	20
since _ came	-11
since _ divorce	18
since _ i	13
since _ left	14
since _ my	-15
since _ s	-11
since _ school	-11
since dad	11
sind	15
sing*	-30
single	-13
single _ $	-21
sink	-13
sinn	19
sinn mehr	19
sinto	-17
sinto _ $	-18
sister	11
sister _ $	-19
sister _ a	15
sister _ he	-12
sister _ him	12
sister _ husband	21
sister _ me	-21
sister _ on	13
sister s	18
sister says	-27
sit	-38
sit _ car	-13
sit _ empty	16
sit here	-15
sitt*	16
sitting	16
six	-12
sixt*	11
sixteen	11
skin	19
slap	12
slap*	72
slapped	72
slapped _ and	42
slapped _ i	37
slapped her	35
slapped him	21
slapped me	16
slaps	35
slaps _ he	13
slaps _ in	12
slaps _ when	19
slaps me	28
slash	35
slash her	35
slee*	36
sleep	-48
sleep $	-18
sleep _ $	-25
sleep _ and	-11
sleep _ be	20
sleep _ day	-11
sleep _ him	28
sleep _ never	12
sleep _ night	-19
sleep _ the	-13
sleep _ up	-14
sleep all	-11
sleep and	26
sleep tonight	-12
sleep with	25
sleeping _ $	12
sleeping _ my	-23
sleeping pills	35
sleeping tablets	11
sleepy	24
sleeves	16
sleeves _ $	15
slept	-19
slept _ the	-12
slip*	-11
slit	12
slit my	12
small	-18
smash	33
smash _ face	33
smash _ in	33
smash her	20
smash his	14
smile $	-11
smoking	-15
snoo*	-18
snooze	-18
snooze _ times	-13
so	-20
so $	-47
so _ $	-23
so _ about	-12
so _ at	-20
so _ being	11
so _ could	22
so _ cut	13
so _ feel	12
so _ for	-11
so _ has	27
so _ hit	11
so _ hurts	19
so _ just	20
so _ last	-14
so _ myself	-17
so _ never	14
so _ now	16
so _ of	18
so _ right	17
so _ she	11
so _ that	26
so _ the	-16
so _ •	-11
so alone	-13
so angry	20
so bad	23
so easy	31
so i	20
so lonely	-11
so much	-12
so no	15
so quiet	-14
so stupid	14
so that	20
so tired	32
so to	16
sobro	23
sobro en	23
soci*	-21
social	-20
social _ dead	-16
social _ is	-16
social life	-16
soeur _ mourir	26
sofa	-31
sofa $	-17
soft*	-12
softly	-12
soir	20
soir $	20
sola	-30
sola $	-21
soll	-52
soll _ $	-23
soll _ tun	-11
soll ich	-35
some	-12
some _ i	16
some _ my	12
some days	14
some*	15
somebody _ $	-11
somebody _ going	17
somebody _ to	17
someone	-24
someone _ $	-18
someone _ dated	17
someone _ hurt	13
someone _ is	19
someone _ take	11
someone else	-17
someone gets	25
someone i	17
someone new	-18
someone to	-22
something $	-42
something _ $	25
something _ do	19
something _ not	15
something else	19
something happens	-11
something i	13
something to	20
sometimes	57
sometimes $	-12
sometimes _ hits	-15
sometimes _ hope	14
sometimes _ my	21
sometimes _ that	17
sometimes i	64
son $	40
son _ $	-28
son _ he	14
son _ his	22
son _ i	-18
son asked	-20
son numero	-11
son profil	-11
song	-31
song _ on	-13
song came	-11
sont	22
sont _ $	11
soon	61
soon $	37
soon _ will	14
soon*	-21
sooner	-21
sorry	-65
sorry _ last	-14
sorry _ night	-11
sorry _ not	-11
sorry about	-11
sorry for	-19
sorry i	-25
sorry when	12
sort*	12
sorted	13
soun*	61
sound	-14
sound _ $	-11
sounds	47
sounds _ $	18
sounds good	27
sounds like	-11
sounds nice	14
sounds peaceful	22
soup	-24
soup $	-20
sozi*	-16
speak	-27
speak in	-12
spell	-18
spend	12
spend $	13
spid*	-14
spider	-14
spider _ $	-14
spit	13
split	-16
spri*	28
spring and	-14
springe	12
springen	25
springen $	25
stab	43
stab _ $	43
stab him	43
stab*	24
stabbing	32
stabbing _ in	19
stairs $	24
stal*	38
stalked	18
stalked by	18
stan*	70
stand	11
standing	48
standing _ bridge	14
standing _ the	53
standing at	21
standing on	38
stands	23
stands _ the	23
stands across	23
star*	46
staring	15
staring at	15
start	-25
start _ $	-22
started	18
started _ my	42
started giving	31
starting	-22
starting over	-13
starve	19
starve _ i	13
starve myself	11
starving	11
starving myself	11
stay	20
stay $	15
stay away	-11
stayed	-11
staying	18
staying _ $	18
staying alive	18
stehe	14
stehe _ brucke	14
stehe _ der	14
stehe auf	14
steht	17
steht _ meiner	17
steht _ tur	12
steht vor	12
step	11
step*	70
stepdad	32
stepdad touches	14
stepfather	23
stepped	12
stepped _ front	12
stepped _ of	12
stepped in	12
ster*	70
sterben	51
sterben $	42
still	-63
still _ here	-18
still _ him	-13
still _ the	-24
still _ to	37
still _ with	-11
still alive	26
still be	-16
still has	-12
still have	14
still love	-18
still on	-15
stim*	-15
stom*	-14
stomach	-14
stood on	14
stop _ about	-14
stop _ him	11
stop _ hurting	22
stop _ i	22
stop _ me	-13
stop _ my	-12
stop _ myself	21
stop _ of	29
stop _ thoughts	23
stop being	-11
stop cutting	23
stop existing	16
stop having	18
stop imagining	22
stop when	13
stop*	31
stopped	31
stopped _ $	13
stopped _ heart	11
stopped _ i	25
stopped eating	25
stops	31
stops _ from	17
stops me	21
stor*	-38
stories	-33
stories $	-24
story	-59
story $	-18
story _ i	-16
stove	-25
stra*	23
stranger	-23
strangle	47
strangle _ $	42
strangle her	33
strangling	22
stre*	-37
streak	-13
street $	-15
streit	-15
stro*	-15
strong	-11
stru*	-20
struggling	-22
struggling with	-22
stuck	-16
stuff	-20
stuff $	-19
stupid $	13
stupid _ $	-12
su	-34
su _ $	-27
su _ novio	20
su casa	-13
su nuevo	20
such	-15
such _ $	-12
suff*	-28
suffering	-25
suffering $	-25
suic*	288
suicidal	78
suicidal $	19
suicidal _ $	35
suicidal _ am	17
suicidal _ i	36
suicidal again	19
suicidal and	27
suicidal thoughts	12
suicidarme	33
suicidarme $	33
suicidarse	13
suicidarse $	13
suicidas	14
suicide	87
suicide $	33
suicide _ $	37
suicide _ the	-18
suicide _ time	11
suicide every	11
suicide is	-23
suicide note	13
suicider	16
suicidio	33
suicidio $	25
suis	-11
suis encore	17
suit	20
suit partout	18
suiz*	29
suizidgedanken	29
suizidgedanken _ der	15
suizidgedanken _ trennung	15
suizidgedanken seit	15
sumir	38
sumir _ $	30
sumir _ mundo	15
sumir _ sempre	24
sumir para	24
sun	-18
supe*	-12
supp*	-27
supprime	-14
supprime _ $	-11
sure he	23
surp*	-20
surv*	-14
survive	-23
survived	-16
survived _ attempt	-11
survived _ in	-12
surviving	28
surviving $	30
sus	-34
sus _ $	-27
sus mentiras	-11
swal*	91
swallowed	78
swallowed _ of	23
swallowed the	20
swea*	-20
swear	30
swear _ will	25
swear i	34
swear to	14
sweating	-20
sweating $	-20
sya	-13
sya $	-13
t	-13
t _ $	-11
ta	24
tabl*	101
table	32
table $	27
table for	-11
tablets	52
tablets are	26
tabletten	49
tabletten _ $	23
tabletten gesammelt	19
take	72
take _ $	19
take _ break	-12
take _ in	-18
take _ life	17
take _ of	21
take _ own	11
take _ pills	14
take a	-20
take it	-18
take me	49
take to	21
taken	34
takes	36
takes $	21
takes my	25
taki*	21
taking	21
taking _ $	16
taking _ heart	11
taking my	19
talk	-134
talk $	-11
talk _ $	-42
talk _ her	-13
talk _ me	-35
talk _ out	-11
talk _ the	-14
talk about	-21
talk it	-25
talk to	-52
talk*	-45
talking	-38
talking _ $	-13
talking to	-28
talks _ $	15
talks _ me	-12
talks about	24
talks to	-17
tanto faz	19
tape	32
tbh	43
tbh $	41
te _ juro	33
te _ que	12
te lo	33
teacher that	12
team	-22
teen*	-25
tell	-19
tell $	27
tell _ $	-24
tell _ about	-11
tell _ i	22
tell _ it	-13
tell _ kids	-13
tell _ mom	21
tell _ mum	27
tell _ that	-23
tell _ the	-15
tell _ we	12
tell anyone	48
tell her	-34
tell him	-15
tell me	-37
tell my	18
tell the	-11
tell*	-14
tellement	-18
tellement _ $	-11
telling _ that	-12
telling _ to	21
temp*	-30
temper	16
tempo	-20
tempo $	-19
temporary	-22
tempted	-18
ten	-51
ten _ $	-20
ten _ ago	-18
ten years	-32
tene*	-13
tenemos	-13
tengo	76
tengo _ $	40
tengo _ aqui	17
tengo _ nada	-23
tengo _ para	16
tengo _ pastillas	27
tengo _ plan	17
tengo el	14
tengo las	27
tengo miedo	13
tengo que	-30
tengo un	15
tenho	20
tenho _ de	-19
tenho _ do	14
tenho _ ficar	-24
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
terrible _ $	-14
text	-151
text $	-31
text _ $	-39
text _ ex	-14
text _ hurt	-14
text _ i	-29
text _ not	-12
text _ when	-11
text _ •	12
text her	-18
text him	-21
text me	-32
text my	-16
text*	-105
texted	-48
texted _ $	-19
texted _ i	-19
texted _ of	-11
texted _ out	-11
texted _ that	11
texted _ yesterday	-12
texted me	-12
texted my	-15
texting	-54
texting _ $	-31
texting _ and	-14
texting him	-11
texting me	-24
texts	-54
texts _ ex	-11
texts his	-11
texts me	-17
than	12
than _ have	11
than _ to	-12
than alone	14
than me	-12
than*	-26
thank	37
thank _ for	40
thank you	43
thanks	-23
thanks $	-21
thanks _ everything	29
thanks for	27
thanks i	-13
that	-52
that $	-14
that _ a	29
that _ all	-14
that _ and	24
that _ but	-20
that _ fine	17
that _ going	12
that _ had	17
that _ have	30
that _ his	-12
that _ hit	12
that _ hurts	12
that _ in	-19
that _ left	-14
that _ me	-30
that _ never	-16
that _ no	-12
that _ plan	32
that _ should	-23
that _ someone	14
that _ still	-13
that _ the	35
that _ to	31
that _ will	-62
that _ with	-14
that _ would	15
that guy	18
that he	-13
that is	36
that it	23
that makes	12
that my	-23
that party	-12
that says	17
that spider	-14
that was	-11
that way	13
the	23
the _ a	35
the _ again	73
the _ all	-18
the _ alone	28
the _ always	-25
the _ am	-14
the _ and	-26
the _ anymore	-11
the _ are	58
the _ as	14
the _ at	-21
the _ away	32
the _ back	21
the _ better	15
the _ calm	30
the _ cleaned	21
the _ code	11
the _ comes	12
the _ cried	-19
the _ day	-21
the _ done	-11
the _ eating	-20
the _ every	30
the _ from	43
the _ garage	12
the _ gave	-20
the _ gets	-11
the _ go	-12
the _ goes	25
the _ he	-21
the _ her	-19
the _ home	16
the _ house	16
the _ i	22
the _ in	11
the _ is	-16
the _ its	11
the _ keeps	-14
the _ key	15
the _ left	22
the _ letter	14
the _ like	-25
the _ living	16
the _ lol	-22
the _ looked	22
the _ looks	30
the _ my	14
the _ myself	-14
the _ need	-11
the _ next	20
the _ night	-16
the _ now	-12
the _ of	-21
the _ on	-52
the _ one	-16
the _ ones	11
the _ out	31
the _ painful	21
the _ person	-12
the _ read	16
the _ reason	29
the _ said	19
the _ school	-19
the _ side	54
the _ so	19
the _ someone	-13
the _ stop	-16
the _ the	24
the _ think	11
the _ thoughts	24
the _ time	11
the _ to	27
the _ today	34
the _ tomorrow	-12
the _ tonight	-11
the _ too	-12
the _ twice	18
the _ type	-15
the _ up	-19
the _ wants	14
the _ was	-40
the _ way	26
the _ we	-15
the _ went	-15
the _ when	38
the _ where	-19
the _ who	-14
the _ with	41
the _ without	-11
the _ yesterday	-15
the _ you	14
the airport	-12
the answer	-14
the baby	32
the back	-12
the balcony	27
the bank	-11
the bath	13
the bathroom	29
the best	-23
the bills	19
the blade	35
the box	15
the bridge	21
the bus	-30
the car	-24
the cat	-21
the check	-15
the cliff	29
the cops	17
the couch	-20
the crisis	14
the cupboard	13
the death	-12
the dentist	-17
the divorce	-14
the doctor	-14
the dog	-21
the door	27
the drawer	20
the edge	22
the empty	16
the end	-39
the father	-13
the flat	12
the fridge	-24
the funeral	-17
the ground	24
the guilt	-12
the gun	71
the guy	22
the gym	-22
the hallway	-11
the hospital	26
the insurance	11
the job	-12
the judge	-16
the keys	14
the knife	20
the knives	15
the lads	-14
the last	49
the least	21
the letters	34
the lot	26
the morning	-19
the motorway	16
the movie	-18
the new	-24
the news	-13
the night	11
the one	21
the only	46
the other	42
the overpass	31
the pain	-45
the party	-26
the phone	-60
the picture	14
the pictures	-15
the pills	54
the plan	22
the plane	51
the platform	41
the point	18
the radio	-25
the railing	11
the razor	26
the rent	-11
the rest	36
the ring	-13
the river	15
the road	23
the roof	49
the room	29
the rope	36
the same	-15
the school	27
the second	-13
the shelter	12
the shop	-18
the silence	-14
the sink	-12
the sofa	-24
the stove	-25
the street	-11
the summer	16
the sun	-18
the table	27
the thoughts	13
the tracks	40
the trains	31
the urge	11
the voice	26
the wall	60
the way	-41
the wedding	-13
the weekend	-37
the wheel	11
the whole	17
the world	48
the worst	-26
them	69
them $	12
them _ $	37
them _ i	14
them all	24
them together	14
them*	-11
themselves	-11
themselves $	-11
then	-11
then _ $	-16
then _ again	-16
then _ am	11
then _ and	15
then _ did	-16
then _ for	-11
then _ not	-25
then _ to	-17
then disappears	-15
then he	-12
then i	-51
then you	15
ther*	-39
therapist about	12
therapist says	-14
therapy	-29
there $	-40
there _ an	12
there _ be	14
there _ can	12
there _ my	-20
there _ not	29
there _ nothing	12
there _ one	15
there _ someone	-13
there _ to	16
there _ way	17
there any	14
there for	-16
there is	28
there was	15
there will	14
these _ thoughts	13
these suicidal	12
they	71
they _ $	32
they _ all	18
they _ be	26
they _ did	33
they _ i	11
they _ me	18
they _ not	46
they _ the	-23
they are	18
they bleed	13
they can	17
they do	19
they find	17
they want	-18
they would	14
thig*	20
thighs	20
thing _ $	-11
thing that	21
things	-24
things _ $	-26
things _ she	-11
things _ when	11
things at	11
things i	-13
things to	-14
think	23
think _ $	-26
think _ a	-14
think _ be	15
think _ being	16
think _ end	17
think _ have	-13
think _ him	-13
think _ husband	-23
think _ is	-44
think _ it	40
think _ killing	11
think _ might	11
think _ the	25
think _ will	-11
think _ would	27
think _ •	-19
think about	115
think i	-12
think ill	18
think it	-14
think of	-32
thinking	50
thinking _ $	12
thinking _ all	11
thinking _ death	21
thinking _ ending	22
thinking _ her	-20
thinking _ him	-25
thinking _ it	16
thinking _ jumping	12
thinking _ just	13
thinking _ killing	34
thinking _ last	-19
thinking _ off	11
thinking _ suicide	12
thinking _ ways	15
thinking _ what	-11
thinking about	34
thinks	-19
thinks _ me	-13
thinks of	-13
this	-19
this _ and	17
this _ do	18
this _ does	-14
this _ i	37
this _ last	33
this _ me	-27
this _ to	-18
this _ tried	16
this _ want	13
this and	12
this breakup	-14
this earth	11
this i	17
this life	66
this night	15
this planet	33
this relationship	-19
this time	24
this to	-23
this world	42
those _ $	-12
thou*	46
thought	-20
thought _ $	19
thought _ be	-12
thought of	-13
thoughts	62
thoughts $	-13
thoughts _ back	17
thoughts _ ending	11
thoughts _ i	-13
thoughts _ my	48
thoughts _ the	31
thoughts about	23
thoughts are	17
thoughts of	43
thre*	102
threatened	22
threatened _ a	12
threatened _ my	-11
threatened _ with	12
threatening	46
threatening _ $	12
threatening _ my	16
threatening me	14
threatening to	22
threatens	33
threatens _ me	14
threatens to	27
threats	16
three _ $	-17
threw	45
threw _ against	22
threw _ and	-11
threw _ at	29
threw _ away	-18
threw _ glass	11
threw _ the	24
threw a	27
thro*	39
throat	50
throat $	36
through	-29
through with	15
throws	15
throws _ at	11
throws _ me	11
throws things	12
thumb	-15
ti	-11
tickets	-14
tied	17
tied the	13
tien*	13
tiene	16
til	23
til i	29
till	43
till _ out	13
till it	12
time _ $	12
time _ block	25
time _ buzzes	-18
time _ have	-15
time _ he	-11
time _ her	12
time _ i	-14
time _ my	-19
time _ not	11
time _ phone	-18
time _ the	-11
time _ this	28
time _ to	17
time _ tried	12
time _ was	11
time ago	-17
time and	-39
time he	17
time i	63
time it	11
time my	-16
time we	15
time you	18
times	45
times _ $	29
times _ and	23
times _ day	14
times _ i	19
times _ night	13
times a	31
times today	23
tinha	38
tira*	18
tirar	31
tirar _ vida	19
tirarme	21
tire	23
tire _ $	14
tired $	-21
tired _ $	36
tired _ alive	17
tired _ existing	28
tired _ living	15
tired of	29
tires	22
tires and	26
to	39
to $	-20
to _ a	-87
to _ about	-20
to _ after	41
to _ again	-79
to _ alive	35
to _ alone	-22
to _ am	-11
to _ an	-18
to _ another	16
to _ anybody	-13
to _ anymore	30
to _ anyone	11
to _ around	21
to _ away	-33
to _ back	-18
to _ bad	21
to _ be	26
to _ blade	15
to _ brains	12
to _ breathing	17
to _ brother	20
to _ bullet	24
to _ car	16
to _ cima	18
to _ comment	-11
to _ counselor	-13
to _ de	28
to _ dead	18
to _ doctor	-16
to _ dog	11
to _ e	18
to _ ever	16
to _ ex	-34
to _ exist	23
to _ existing	16
to _ fine	-16
to _ forever	22
to _ from	-28
to _ front	-13
to _ funeral	14
to _ girl	-11
to _ going	17
to _ gone	24
to _ happy	-15
to _ harm	30
to _ head	15
to _ her	-18
to _ here	31
to _ herself	21
to _ him	-17
to _ himself	36
to _ his	-17
to _ house	19
to _ how	-22
to _ hurt	28
to _ hurts	13
to _ husband	-15
to _ i	-16
to _ if	-44
to _ into	-19
to _ is	47
to _ it	32
to _ just	-15
to _ kids	-13
to _ know	17
to _ last	22
to _ let	22
to _ life	28
to _ like	-12
to _ list	-24
to _ live	-19
to _ lol	36
to _ me	-24
to _ mom	-14
to _ more	-20
to _ most	12
to _ much	19
to _ not	17
to _ nothing	20
to _ now	-31
to _ nudes	23
to _ nurse	18
to _ one	-20
to _ other	-12
to _ over	40
to _ parents	-13
to _ party	-11
to _ police	16
to _ private	17
to _ put	-11
to _ relationship	-15
to _ sad	-18
to _ sex	19
to _ since	19
to _ sisters	-17
to _ sleep	27
to _ so	43
to _ somebody	17
to _ story	-11
to _ suicide	15
to _ sure	15
to _ there	-24
to _ this	-22
to _ to	-76
to _ tomorrow	33
to _ too	16
to _ until	23
to _ up	47
to _ viver	22
to _ want	-11
to _ when	-16
to _ where	30
to _ wife	11
to _ with	-53
to _ without	17
to _ women	-13
to _ would	12
to _ •	-37
to a	-55
to all	13
to answer	-14
to be	-15
to beat	33
to bed	-15
to bleed	28
to blow	14
to both	11
to bring	-11
to call	-40
to come	-18
to commit	11
to contact	-18
to cook	-16
to cope	-22
to cut	32
to date	-13
to die	105
to disappear	20
to do	38
to drive	12
to em	18
to end	60
to exist	54
to feed	17
to feel	-34
to find	22
to finish	16
to follow	19
to go	66
to god	18
to hang	27
to hear	-32
to help	21
to her	-57
to him	-35
to his	-50
to hospital	12
to hurt	85
to it	21
to jump	47
to keep	25
to kill	84
to know	-12
to learn	-19
to like	-21
to live	65
to look	-24
to lose	-32
to make	18
to me	-84
to meet	-26
to message	-15
to move	-15
to my	30
to myself	-21
to not	56
to off	13
to pensando	14
to people	-11
to perdido	-14
to post	17
to put	19
to reach	-38
to reply	-21
to ring	-23
to run	28
to say	-36
to school	-17
to see	-87
to self	30
to send	-17
to share	13
to shoot	19
to sit	-20
to sleep	20
to smash	33
to speak	-14
to stab	43
to stay	41
to strangle	27
to survive	-11
to take	40
to talk	-45
to tell	-37
to text	-70
to them	-11
to therapy	-12
to this	29
to top	-13
to vanish	-13
to wake	41
to want	-24
to write	-56
to •	-31
toast	-11
toda*	-11
todas	24
todas _ pastillas	24
todas las	19
todavia	-11
today	-23
today $	-12
today _ $	-18
today _ am	20
today _ i	17
today _ not	-14
today and	15
today i	-24
todo _ $	23
todo _ noche	13
todo _ que	-11
todo dia	12
todo esta	13
todo lo	-11
todos	68
todos _ $	55
todos _ mejor	18
todos _ sin	18
todos estarian	18
todos los	12
todos os	18
toge*	-12
together	-12
told	-19
told _ boss	12
told _ but	15
told _ bye	32
told _ everything	-15
told _ he	20
told _ its	-16
told _ loved	-11
told _ over	-16
told _ she	16
told _ teacher	12
told _ that	-14
told _ therapist	20
told _ this	11
told _ to	-36
told _ today	19
told _ was	-13
told anyone	11
told everyone	17
told him	-16
told me	-48
tome	22
tomei	52
tomei _ remedios	18
tomo*	31
tomorrow	31
tomorrow $	11
tomorrow _ not	14
tomorrow _ will	13
toni*	81
tonight	81
tonight $	29
tonight _ $	21
tonight _ am	35
tonight _ i	-21
tonight _ my	15
tonight _ night	14
tonight _ really	-12
tonight _ the	18
tonight _ want	-27
tonight and	-25
tonight i	35
tonight is	17
too $	43
too _ $	-12
too _ last	-11
too _ photos	-17
took	68
took _ all	20
took _ and	20
took _ kids	-15
took _ life	-12
took _ many	12
took _ of	59
took _ off	-13
took _ photos	-17
took _ razor	14
took _ rest	25
took _ so	11
took _ to	-20
took _ train	-21
took a	16
took all	32
took his	-12
took me	-21
took the	-19
took them	20
took too	12
top	-19
top myself	-13
tot	51
tot $	34
tot _ $	22
tot sein	22
touc*	17
touch	-20
touched	-29
touched me	-29
touches	44
touches her	15
touches me	14
touches my	14
touj*	14
toujours	14
toujours $	14
tout	31
tout $	14
tout _ $	25
tout _ monde	34
tout ca	-14
tout le	39
toute _ boite	15
town	-33
town $	-11
trab*	-35
trabajo	-18
trabajo $	-22
trac*	87
tracking	21
tracks	58
tracks $	38
tracks _ $	12
trade	15
trade _ with	15
trade places	15
trai*	24
train	13
train $	24
train _ $	13
trains	31
traiu	-25
tran*	-35
tranquila	-14
tranquila $	-13
trapped _ my	-13
trapped in	-14
trea*	-26
treated	-20
trennung	12
tres	-13
tried	103
tried _ $	24
tried _ and	17
tried _ himself	21
tried _ it	15
tried _ myself	-19
tried _ two	20
tried i	16
tried in	19
tried it	28
tried to	19
trin*	13
trinkt	15
trinkt $	15
trip	-19
tris*	-32
triste	-24
trou*	32
trouble _ $	11
trouble _ anyone	12
trouble sleeping	-12
trouble to	12
truck	33
truck $	14
trus*	-17
trust	-40
trust _ $	-19
trust me	-19
trust myself	13
trusting	-15
try	-16
tryi*	-16
trying	-16
trying to	-11
tu	-19
tudo	22
tudo $	25
tudo que	17
tue	16
tuer	74
tuer $	60
tues*	-11
tuesday	-11
tun	-15
tun $	-15
tur	12
turn	-34
turn _ $	-17
turned _ $	-30
turned _ at	12
turned _ her	17
turned _ my	13
turned _ phone	18
turned off	18
turned out	-19
turned up	12
turning _ at	15
turning up	15
turns	-16
tut	-11
twen*	-44
twenties	-17
twenty	-26
twenty years	-21
twice	47
twice _ $	21
twice _ week	11
twice this	11
twisted	13
twisted _ arm	13
twisted my	13
two	-24
two _ ago	38
two _ i	11
two _ of	-15
two years	15
type	-32
type _ $	-22
typed	-21
typi*	-21
typing	-20
uber	-17
uber _ $	-16
uber*	15
uberlege	11
ugh	-13
ugly	-19
ugly $	-14
um	44
um $	69
um _ $	-26
um _ de	15
uma	30
uma _ para	16
uma vez	19
umbr*	50
umbringen	42
umbringen $	16
umzu*	41
umzubringen	41
umzubringen $	36
un	-26
un _ $	-37
un _ pour	12
un couteau	20
un cuchillo	14
un mensaje	-14
un plan	17
una	18
una _ y	13
una pistola	25
unbl*	-31
unblocked	-19
unblocked _ $	-11
unblocked me	-12
und	23
und _ $	20
und _ aufwachen	13
und _ bin	-12
und _ bring	11
und _ es	-13
und _ schuldig	-16
und _ sterben	13
und _ will	27
und bereue	-11
und fuhle	-16
und nie	13
unde*	-38
under _ pillow	15
under my	16
understand	-27
understand _ $	-24
understand why	-20
une	-30
une _ $	-27
unle*	21
unless	21
uns _ $	11
unsa*	12
unsafe	12
unsafe _ my	12
unsafe _ own	12
unsafe in	12
unter	-19
unter _ $	-19
until	70
until _ bled	14
until i	24
until it	18
until they	24
up $	12
up _ $	-25
up _ a	-30
up _ again	24
up _ at	-17
up _ do	-11
up _ for	-11
up _ girlfriend	-14
up _ he	13
up _ i	-26
up _ it	-14
up _ many	11
up _ me	-24
up _ of	19
up _ the	64
up _ was	17
up _ work	24
up _ you	-11
up at	21
up for	-14
up how	16
up in	-12
up on	-13
up to	33
up tomorrow	17
up when	-13
up with	-24
urge _ $	-18
urge _ cut	31
urge _ is	39
urge is	-18
urge to	51
urges	21
urges to	21
us	-74
us $	-27
us in	22
use	12
use _ $	-11
use _ another	18
use _ on	18
use in	37
used	-11
used _ be	-16
used to	-23
va	27
va $	12
va a	25
vai	34
vai _ matar	11
vais	21
vais _ $	40
vais _ finir	14
vais _ la	13
vais _ tuer	27
vais en	14
vais lui	12
vais me	23
van	30
van _ the	30
vani*	-12
vanish	-13
vaut	20
vaut plus	20
vejo	21
vejo _ sentido	16
vejo mais	21
veo	21
veo _ a	25
veo _ seguir	14
veo sentido	25
ver	-39
ver _ $	-24
verb*	26
verbally	26
verbally abusive	13
verd*	31
verdad	31
verf*	15
verfolgt	15
verfolgt mich	15
verg*	-29
vergessen	-19
vergessen $	-19
verl*	-17
verla	-15
verlassen	-35
verlassen $	-33
verm*	-26
vermisse	-25
vermisse _ $	-12
vero*	17
veroffentlichen	17
veroffentlichen $	17
versucht	19
vete	-12
vete _ la	-11
vete _ mierda	-11
vete a	-11
veut	17
veut _ $	28
veut mourir	28
veux $	-15
veux _ $	47
veux _ a	-22
veux _ pour	14
veux _ toujours	14
veux _ vivre	33
veux disparaitre	14
veux le	-18
veux me	11
veux mourir	30
veux pas	-13
veux plus	22
vez	59
vez $	32
vida $	27
vida _ $	-11
vide	-13
vide depuis	-11
vide*	24
videos	24
vie	22
vie _ plus	33
vie _ vaut	20
vie ne	20
view*	-18
viewed	-16
viewed _ story	-13
viewed my	-15
viol*	25
violent	29
violent $	17
viva	53
viva $	21
viver	95
viver $	77
vivi*	26
viviendo	28
viviendo $	15
vivir	84
vivir $	65
vivir _ $	12
vivir _ morir	12
vivir mas	12
vivo	74
vivo $	26
vivo _ $	15
vivre	116
vivre $	70
voce	-15
vodka	40
vodka $	22
voic*	-13
voice	21
voice $	-11
voice _ $	-17
voice message	28
voicemail	-14
voir	-27
volt*	16
voltei	23
voltei _ cortar	23
voltei _ me	23
voltei a	23
volv*	-24
volver	-17
volver _ $	-13
volver a	-12
volvi	43
volvi _ anoche	20
volvi _ cortarme	23
volvi a	43
von	-17
von _ $	-16
vor	74
vor _ $	16
vor _ ich	21
vor _ tur	12
vor _ und	23
vor _ zu	20
vor _ zug	16
vor den	20
vor der	13
vor meinem	28
vor meiner	17
vor mir	21
vou	44
vou _ $	44
vou _ a	21
vou _ com	22
vou _ matar	35
vou _ para	-21
vou acabar	22
vou ligar	-19
vou matar	32
vou me	57
vou mudar	-11
voud*	25
voudrais	25
voudrais _ plus	11
voudrais ne	11
voy	37
voy _ $	11
voy _ acabar	14
voy _ con	14
voy _ matar	27
voy a	28
vuel*	24
vuelta	-15
vuelvo	30
wait*	16
waiting	27
waiting _ basically	12
waiting _ die	12
waiting _ my	19
waiting to	12
waits	19
waits in	23
wake	62
wake $	17
wake _ $	40
wake _ and	-11
wake _ in	-14
wake _ tomorrow	17
wake up	47
waki*	24
waking	24
waking _ $	27
waking up	24
walked	-29
walked _ the	-13
walked out	-11
walking	35
walking _ eggshells	26
walking into	16
walking on	26
walks	16
walks _ $	16
walks again	16
wall	72
wall $	44
wan	33
wan _ $	28
wan _ again	14
wann	-12
want	33
want _ $	70
want _ again	12
want _ alive	20
want _ and	22
want _ anymore	30
want _ ask	-14
want _ at	-24
want _ back	-18
want _ be	67
want _ blow	14
want _ but	15
want _ cut	20
want _ data	-11
want _ dead	27
want _ die	57
want _ disappear	20
want _ divorce	-11
want _ end	17
want _ exist	40
want _ feel	-22
want _ find	30
want _ forever	25
want _ get	-13
want _ go	-48
want _ hear	-15
want _ her	13
want _ here	15
want _ his	-17
want _ home	-16
want _ hurt	38
want _ hurting	-19
want _ i	-12
want _ in	12
want _ into	-19
want _ it	-13
want _ jump	13
want _ kill	36
want _ leave	-16
want _ life	-15
want _ like	-28
want _ live	29
want _ lol	17
want _ meet	-11
want _ my	-26
want _ out	-24
want _ pain	-36
want _ put	24
want _ records	-12
want _ rest	20
want _ ring	-16
want _ run	30
want _ say	-11
want _ see	-48
want _ sleep	19
want _ smash	11
want _ stab	31
want _ stop	-22
want _ take	12
want _ talk	-27
want _ text	-11
want _ the	21
want _ this	20
want _ up	15
want _ wake	27
want _ want	-23
want _ write	-13
want _ •	-12
want a	-23
want all	-13
want die	41
want it	39
want me	-21
want my	-36
want out	58
want revenge	-11
want the	-23
want this	-15
wanted	-41
wanted _ be	19
wanted _ now	-19
wanted to	-25
wanting	40
wanting _ $	18
wanting _ die	13
wanting _ live	13
wanting to	41
wants	-20
wants _ $	41
wants _ back	-25
wants _ die	48
wants _ divorce	-11
wants _ herself	13
wants _ kill	13
wants _ me	-18
wants _ meet	-23
wants _ of	13
wants _ since	16
wants _ to	-17
wants a	-13
wants me	-26
wants out	26
wants to	16
war _ tot	18
ward	20
ware	35
ware _ $	29
ware _ geboren	14
ware _ tot	14
ware ich	11
waren	17
warum	-12
was	-40
was _ $	-27
was _ 4	19
was _ a	-21
was _ and	-27
was _ anyway	-17
was _ as	-18
was _ at	-11
was _ born	37
was _ but	-19
was _ by	26
was _ child	-11
was _ do	31
was _ end	13
was _ enough	-13
was _ fault	-14
was _ for	15
was _ have	-12
was _ his	-12
was _ hospital	21
was _ i	-17
was _ ich	-13
was _ it	20
was _ last	49
was _ me	-18
was _ of	11
was _ to	23
was _ tun	-12
was _ woman	-12
was _ •	-14
was a	-42
was abusive	-19
was an	31
was born	-13
was clean	20
was dead	44
was doing	17
was for	20
was gone	11
was goodbye	33
was hard	-11
was i	13
was in	32
was it	-14
was my	-20
was never	29
was no	-16
was nothing	-11
was raped	18
was soll	-13
was the	-13
waste	39
waste _ and	16
waste of	31
watc*	-38
watch	-11
watched	-15
watching	-12
water _ $	24
way _ $	13
way _ would	-12
way i	-27
way out	42
way to	18
ways	16
ways to	23
we	-138
we _ a	-13
we _ about	-12
we _ and	16
we _ at	-14
we _ get	-21
we _ he	-13
we _ not	-27
we _ our	12
we _ talk	-11
we argue	24
we could	-14
we fight	15
we fought	13
we had	-13
we have	-14
we share	13
we were	-30
weap*	39
weapon	39
wear	26
wear _ i	24
wear what	16
wear*	-14
wearing	-14
wedd*	-22
wedding	-22
wedding $	-11
week	-18
week $	13
week _ my	-20
week and	-26
week i	12
week*	-41
weekend	-16
weekend $	-11
weekends	-17
weeks	-17
weeks $	-24
weeks ago	15
weg _ $	18
weh	-19
weht*	38
wehtun	38
wehtun $	24
wein*	-22
weinen	-22
weinen $	-22
weird _ $	14
weiss	-16
weiss nicht	-11
weit*	30
weiter	-13
weiter $	-13
weiterleben	30
weiterleben $	30
welc*	-17
welcome	-17
well	-54
well $	-24
well _ $	-14
wenn	41
wenn _ $	15
wenn _ bringt	-15
wenn _ trinkt	15
wenn _ weg	20
wenn ich	25
wenn sie	16
went	-34
went _ a	-12
went _ and	-12
went _ her	-14
went _ his	-16
went _ jonas	13
went _ the	25
went _ to	31
went to	-11
werde	-18
werde _ andern	-13
were	-44
were _ $	-12
what	-44
what _ and	28
what _ anymore	-21
what _ do	-16
what _ even	14
what _ i	-36
what _ least	21
what _ life	29
what _ me	33
what _ my	-23
what _ now	-17
what _ of	23
what _ one	28
what _ point	16
what _ say	-17
what _ spend	13
what _ there	13
what _ to	35
what _ wear	26
what _ what	12
what _ will	11
what _ with	-15
what _ wrong	-25
what a	-20
what for	11
what happens	28
what he	27
what i	32
what is	14
what to	-32
what was	13
what would	-12
whatever	14
whatsapp	-11
wheel	15
wheel $	15
when	64
when $	24
when _ a	-41
when _ am	46
when _ are	21
when _ argue	17
when _ at	17
when _ come	-16
when _ dead	11
when _ died	-12
when _ drinks	43
when _ feel	24
when _ find	23
when _ gone	25
when _ got	-13
when _ i	-16
when _ little	-14
when _ no	30
when _ nobody	17
when _ numb	14
when _ out	16
when _ said	16
when _ saw	-14
when _ say	27
when _ them	-19
when _ to	15
when _ was	-29
when _ were	-12
when daddy	-11
when he	56
when his	-29
when i	13
when she	24
when they	21
when we	21
when you	14
when*	20
whenever	20
whenever _ fight	13
whenever i	15
whenever we	12
where _ $	28
where _ am	25
where _ are	-17
where _ every	12
where _ find	-20
where _ i	-11
where _ parks	17
where _ the	12
where _ tonight	-27
where _ went	-14
where he	12
where i	44
where it	-14
where my	-11
where she	-14
where to	-13
where you	-17
which	41
which _ $	26
which _ are	19
which bridge	25
while $	-17
while _ $	12
who	32
who _ $	65
who _ am	-19
who _ find	14
who _ harms	16
who _ it	19
who _ me	28
who _ not	-12
who _ talk	14
who _ tell	13
who _ the	-16
who _ what	16
who _ with	-15
who _ young	16
who die	16
who does	-12
who hurt	-16
who self	16
who to	18
who would	25
whole _ of	13
why	14
why $	-40
why _ $	12
why _ do	-11
why _ even	20
why _ feel	21
why _ he	-11
why _ i	74
why _ it	20
why _ keep	42
why _ she	-17
why _ should	20
why _ you	-25
why am	17
why could	19
why did	-21
why do	28
why i	44
why will	-11
why would	-11
wie	-18
wied*	37
wieder	37
wieder $	24
wieder aufwachen	13
wife _ $	23
wife _ about	-13
wife _ i	-12
wife _ me	-13
wife _ that	-22
wife hit	-18
wife i	17
will	96
will $	61
will _ $	17
will _ a	19
will _ alone	-17
will _ and	20
will _ answer	17
will _ as	-11
will _ away	-21
will _ back	-13
will _ be	50
will _ dass	-12
will _ dead	18
will _ find	-27
will _ for	-15
will _ forever	-11
will _ from	17
will _ get	-14
will _ give	14
will _ go	-16
will _ have	-11
will _ her	33
will _ him	29
will _ his	22
will _ hurt	-14
will _ if	11
will _ into	12
will _ it	16
will _ leave	25
will _ leben	26
will _ let	20
will _ live	33
will _ me	41
will _ miss	11
will _ my	-13
will _ myself	15
will _ need	33
will _ nur	-17
will _ out	-13
will _ over	-15
will _ pay	19
will _ pick	-16
will _ right	-13
will _ ruhe	-15
will _ see	29
will _ sein	22
will _ send	-12
will _ shut	-11
will _ something	12
will _ sorry	14
will _ talk	-29
will _ the	-38
will _ them	14
will _ there	-24
will _ this	-17
will _ to	-25
will _ tonight	13
will _ umbringen	28
will _ und	11
will _ up	-24
will _ wehtun	38
will _ wieder	-13
will _ with	14
will _ without	27
will _ you	-19
will _ •	26
will and	11
will be	-64
will beat	14
will break	32
will change	-32
will come	-14
will die	-48
will do	24
will einfach	15
will end	26
will find	28
will get	-11
will hang	14
will have	11
will ich	13
will ihr	23
will keinen	-19
will kill	28
will leave	-12
will never	-35
will nicht	28
will not	84
will reject	-18
will sich	23
will sterben	24
will to	20
will tot	13
will wieder	-11
will •	32
wind*	-12
window	-11
wine	-43
wine _ $	-13
wipe	-24
wipe _ $	-14
wipe my	-13
wir	-18
wish	69
wish _ $	-14
wish _ could	-22
wish _ dead	38
wish _ die	18
wish _ fall	14
wish _ just	11
wish _ my	14
wish _ never	23
wish _ not	11
wish _ was	70
wish _ would	-15
wish _ write	-11
wish _ •	14
wish he	-33
wish i	33
wish that	15
wish the	17
wish to	35
wish*	24
wishes	19
wishing	11
with $	-34
with _ $	-24
with _ again	-31
with _ at	-11
with _ baby	21
with _ bat	26
with _ because	-20
with _ but	-15
with _ car	14
with _ cat	-16
with _ cigarette	15
with _ daughter	11
with _ ex	-12
with _ friend	-19
with _ from	20
with _ hammer	15
with _ has	12
with _ in	98
with _ inside	19
with _ it	27
with _ kids	-12
with _ knife	22
with _ life	20
with _ mum	14
with _ new	-15
with _ nudes	18
with _ parents	-39
with _ sister	-20
with _ to	13
with a	84
with anybody	-11
with anyone	-14
with blood	19
with dating	-12
with her	-38
with him	45
with life	32
with me	-46
with the	-29
with this	13
with two	-11
without	23
without _ $	-26
without _ him	-14
without _ is	21
without _ kids	-15
without _ like	19
without _ not	24
without _ please	12
without her	23
without pain	16
wohn*	18
wohnung	18
woke	37
woke _ and	14
woke _ with	19
woke up	38
woman	-32
woman and	-13
women	-22
women $	-15
wonder	17
wonder _ he	-11
wonder if	-11
wonderful	-14
wonderful _ $	-15
word	13
word from	25
words	-20
work	-18
work $	18
work _ $	-47
work _ and	24
work _ him	11
work _ too	-11
work again	21
work and	19
work is	-13
work*	-19
worked	-17
worked _ a	-17
world	82
world _ $	19
world _ better	15
world _ not	13
world _ want	12
world _ without	15
world and	18
world is	15
worr*	-17
worried _ $	-13
worried _ me	-12
worry	-41
worry _ my	-16
worry about	-11
worry i	-16
worse	31
worse $	12
worse _ the	21
worst	-38
worst _ my	-20
worst _ of	-21
worth	33
worth _ $	16
worth living	20
worthless and	21
would	144
would _ $	32
would _ again	-11
would _ anything	-23
would _ back	-16
would _ be	-13
would _ before	19
would _ better	14
would _ call	-15
would _ care	11
would _ come	26
would _ devastated	-13
would _ easier	11
would _ even	49
would _ fine	13
would _ gone	12
would _ happier	15
would _ here	-18
would _ i	16
would _ if	22
would _ in	-21
would _ it	43
would _ kids	27
would _ me	47
would _ mind	16
would _ minutes	14
would _ my	30
would _ not	13
would _ off	11
would _ over	11
would _ relief	16
would _ relieved	14
would _ say	-11
would _ stop	20
would _ the	26
would _ them	-12
would _ to	-48
would _ up	21
would _ with	19
would _ without	15
would all	15
would be	76
would been	-13
would do	36
would find	16
would get	14
would hang	-13
would have	-17
would just	-14
would kill	16
would like	-15
would miss	16
would never	-29
would not	64
would only	-19
would say	-35
would she	19
would still	-16
would write	-15
wozu	16
wris*	42
wrist	19
wrist _ $	25
wrists	42
write	-108
write $	-17
write _ $	-30
write _ me	-11
write her	-19
write here	12
write me	-21
write to	-20
writes	-13
writing _ $	-16
writing _ me	-15
writing my	14
writing to	-15
written	16
written _ letters	11
written the	11
wrong	-52
wrong $	-12
wrong _ $	-12
wrong _ i	-17
wrong _ me	-18
wrote _ a	-12
wrote _ and	-20
wrote _ i	-14
wrote _ letters	34
wrote _ note	31
wrote _ suicide	11
wrote _ tonight	28
wrote a	19
wrote her	-11
wrote him	-13
wrote me	-27
wrote the	29
wrote three	11
wrote to	-15
wuns*	21
wunschte	21
wunschte _ ware	15
wunschte ich	21
wurde	21
x	-18
x $	-18
y	40
y _ arrepiento	-14
y _ como	-15
y _ despertar	16
y _ el	19
y _ las	17
y _ me	13
y _ morir	18
y _ nunca	16
y _ pastillas	17
y _ que	-16
y _ quiero	37
y _ sabe	11
y _ siento	-19
y _ sola	-15
y _ va	11
y a	12
y nadie	11
y no	19
ya	40
ya $	-17
ya _ la	17
ya _ las	21
ya _ me	-31
ya _ quiere	-12
ya _ quiero	26
ya _ vivir	11
ya escribi	18
ya no	18
ya tengo	27
year	-11
year _ $	-11
year _ i	14
years	-75
years $	-27
years _ a	11
years _ i	-44
years _ me	-11
years ago	-38
yell*	-16
yelling	-16
yelling at	-13
yesterday _ i	11
yesterday _ •	18
yesterday and	14
yesterday he	15
yet	-25
yet $	-26
yo	-15
you	-162
you $	-48
you _ $	-21
you _ 20	16
you _ a	-15
you _ better	11
you _ did	17
you _ do	-12
you _ everything	11
you _ from	18
you _ he	-14
you _ it	-11
you _ kind	21
you _ me	-34
you _ mum	27
you _ not	-22
you _ on	21
you _ other	19
you _ the	16
you _ this	26
you _ to	-47
you _ who	18
you _ with	-16
you _ you	-16
you all	35
you are	-33
you can	-17
you do	-28
you ever	-15
you for	35
you have	-17
you know	22
you on	19
you take	14
you think	-15
you to	15
you want	-11
you will	17
youn*	-13
young	16
young $	16
younger	-13
your	-98
your _ $	-47
zind*	27
zindagi	27
zindagi khatam	27
zu	34
zu _ $	33
zu gehen	12
zu ihm	-13
zu leben	18
zu nehmen	14
zu schreiben	-12
zu springen	21
zu veroffentlichen	17
zu weinen	-11
zum	-16
zum zug	-23
•	-45
• $	66
• _ $	-54
• _ a	-34
• _ after	-14
• _ all	-16
• _ am	-28
• _ anything	14
• _ argue	14
• _ be	-12
• _ but	43
• _ feel	-12
• _ find	14
• _ guy	15
• _ help	21
• _ i	18
• _ in	-18
• _ is	20
• _ it	-17
• _ je	17
• _ left	18
• _ me	22
• _ myself	14
• _ never	12
• _ not	-13
• _ off	-16
• _ on	25
• _ out	12
• _ parents	11
• _ quiero	17
• _ she	14
• _ so	-12
• _ they	-21
• _ was	-14
• _ we	14
• _ what	13
• _ when	16
• _ with	-11
• _ would	18
• _ yesterday	12
• _ •	-104
• but	23
• find	14
• he	-17
• in	-13
• is	48
• me	-17
• my	11
• myself	14
• not	-11
• off	-13
• really	-18
• they	-16
• when	18
• would	12
• yesterday	13
• •	-36
""",
    'urge': """\
~	-398
!	-92
!loaded.middle	-20
!look.high	216
!seek.high	138
!send.high	131
!text.high	296
!through.high	50
!word.weak	-64
!•	15
.	-29
.-	-56
.i	-88
.i+they	115
.i+they-	23
.i+you	-110
.i+you+they	-25
.i-	-115
.they	108
.they-	37
.you	-95
.you+they	-28
.you-	-31
10	14
10 _ $	13
10 _ now	15
10 right	26
12	38
12 _ the	34
12 and	43
2am	14
3	57
3 _ $	47
3 _ and	17
3 months	49
3 weeks	17
30	-12
40	16
5	34
5 _ $	30
8 $	-21
9	25
9 $	14
?	-46
?-	-60
?i	-79
?i+they	201
?i+you	-29
?i+you+they	22
?i-	30
?they	38
?they-	-21
?you	13
?you-	-21
^ _ $	13
^ _ 12	33
^ _ 40	17
^ _ a	90
^ _ aguanto	36
^ _ aguento	12
^ _ ai	-30
^ _ all	-28
^ _ aller	31
^ _ always	19
^ _ am	29
^ _ amiga	-27
^ _ and	47
^ _ aniversario	22
^ _ apologized	12
^ _ are	-26
^ _ arrete	23
^ _ as	-17
^ _ ask	64
^ _ asking	16
^ _ at	-20
^ _ auf	34
^ _ be	46
^ _ been	30
^ _ best	-13
^ _ bin	-22
^ _ birthday	-43
^ _ bon	-27
^ _ boyfriend	-17
^ _ break	-22
^ _ breaking	18
^ _ bye	30
^ _ call	46
^ _ called	-36
^ _ can	-39
^ _ casa	18
^ _ ce	21
^ _ chamar	36
^ _ chat	22
^ _ check	25
^ _ checking	35
^ _ closure	15
^ _ comment	23
^ _ contact	28
^ _ copine	-12
^ _ could	33
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
^ _ despues	15
^ _ dey	40
^ _ did	-21
^ _ die	20
^ _ died	-12
^ _ do	-16
^ _ does	-33
^ _ done	-14
^ _ dormir	-16
^ _ dreamed	-17
^ _ driving	14
^ _ drunk	15
^ _ dying	-14
^ _ e	-16
^ _ ela	33
^ _ em	-13
^ _ en	-30
^ _ ended	-15
^ _ envie	22
^ _ er	-12
^ _ escribi	-23
^ _ escribirle	56
^ _ est	-29
^ _ eu	25
^ _ evening	19
^ _ ex	-61
^ _ falar	39
^ _ falta	-17
^ _ faut	15
^ _ feel	22
^ _ feels	-18
^ _ finally	13
^ _ finger	49
^ _ flowers	48
^ _ for	-33
^ _ freundin	-15
^ _ from	57
^ _ ganas	36
^ _ geschrieben	40
^ _ give	-13
^ _ going	28
^ _ goodbye	-14
^ _ got	-18
^ _ ha	12
^ _ habe	-63
^ _ haben	-29
^ _ hacer	-16
^ _ happen	16
^ _ happy	14
^ _ has	-21
^ _ hasse	-12
^ _ hate	-44
^ _ he	-13
^ _ heart	13
^ _ her	-89
^ _ hey	57
^ _ him	-66
^ _ his	-37
^ _ hit	15
^ _ hope	-19
^ _ hurt	-17
^ _ husband	-25
^ _ ich	93
^ _ if	23
^ _ ihr	19
^ _ in	-35
^ _ it	75
^ _ je	78
^ _ just	25
^ _ kann	16
^ _ kar	32
^ _ keep	74
^ _ keeps	-21
^ _ know	36
^ _ ko	37
^ _ kurz	25
^ _ l	16
^ _ la	45
^ _ le	43
^ _ letter	84
^ _ like	32
^ _ liking	21
^ _ little	48
^ _ llamar	-30
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
^ _ mande	-12
^ _ mas	24
^ _ matar	-12
^ _ mensagem	-28
^ _ mensaje	14
^ _ message	16
^ _ messaged	-26
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
^ _ muss	39
^ _ my	20
^ _ na	36
^ _ ne	-31
^ _ never	-29
^ _ no	-44
^ _ noch	-34
^ _ normal	-15
^ _ not	-65
^ _ now	-12
^ _ numero	-15
^ _ o	65
^ _ of	64
^ _ off	-23
^ _ office	-12
^ _ on	29
^ _ one	56
^ _ open	26
^ _ or	46
^ _ otra	12
^ _ ou	19
^ _ our	-13
^ _ outside	15
^ _ ouvir	32
^ _ para	16
^ _ paro	30
^ _ passer	23
^ _ perfil	-13
^ _ please	-16
^ _ plus	-16
^ _ point	-29
^ _ por	62
^ _ posted	12
^ _ promised	18
^ _ punto	20
^ _ qu	-15
^ _ quase	40
^ _ quero	-22
^ _ quiere	-29
^ _ quiero	-13
^ _ quoi	-34
^ _ raha	33
^ _ really	25
^ _ replied	-14
^ _ repondre	30
^ _ respondeu	17
^ _ respondo	34
^ _ rufe	12
^ _ s	27
^ _ saber	20
^ _ saudade	-12
^ _ saw	-13
^ _ says	-36
^ _ scared	-16
^ _ schau	18
^ _ schreib	30
^ _ se	23
^ _ sein	38
^ _ seine	18
^ _ send	27
^ _ sending	61
^ _ shaking	12
^ _ she	-14
^ _ should	-54
^ _ si	72
^ _ sich	-15
^ _ sie	34
^ _ smash	-18
^ _ so	-16
^ _ somebody	22
^ _ son	40
^ _ still	-21
^ _ stop	35
^ _ su	72
^ _ syang	41
^ _ take	22
^ _ talk	-17
^ _ talked	-17
^ _ talking	-17
^ _ tanto	26
^ _ tell	13
^ _ tellement	21
^ _ text	-22
^ _ texting	-18
^ _ texts	-12
^ _ the	-61
^ _ there	-20
^ _ these	-14
^ _ thumb	40
^ _ time	-25
^ _ to	44
^ _ today	25
^ _ todo	-22
^ _ told	-16
^ _ tout	-14
^ _ triste	-18
^ _ trop	14
^ _ tudo	-17
^ _ typed	49
^ _ typing	43
^ _ uberlege	17
^ _ um	34
^ _ unblocking	32
^ _ up	-46
^ _ urge	81
^ _ use	48
^ _ vais	48
^ _ ver	43
^ _ verla	61
^ _ vermisse	-29
^ _ veux	30
^ _ vou	15
^ _ voy	29
^ _ wait	35
^ _ waiting	-17
^ _ wan	43
^ _ want	-39
^ _ wanted	-16
^ _ wants	-36
^ _ war	-13
^ _ was	-30
^ _ watching	-27
^ _ we	-19
^ _ weak	13
^ _ weird	36
^ _ went	-30
^ _ what	-21
^ _ who	19
^ _ will	20
^ _ with	-16
^ _ written	19
^ _ wurde	13
^ _ years	-16
^ _ you	-54
^ _ your	-15
^ _ •	-106
^ a	-44
^ about	83
^ all	17
^ ayudame	31
^ been	-14
^ bin	41
^ blocked	-14
^ can	50
^ checking	43
^ considering	26
^ day	24
^ deberia	75
^ delete	-12
^ devo	45
^ did	-13
^ dil	16
^ do	16
^ dois	65
^ driving	19
^ drunk	20
^ dying	20
^ e	42
^ ela	-30
^ ele	-32
^ elle	-19
^ er	-40
^ est	28
^ estoy	78
^ fuck	35
^ fui	-14
^ going	57
^ good	-24
^ gusto	53
^ habe	20
^ have	-16
^ having	25
^ he	-116
^ heading	21
^ help	51
^ heute	12
^ hey	-17
^ hi	-15
^ his	-45
^ hold	15
^ hoping	-19
^ how	-67
^ hoy	12
^ i	-104
^ ich	44
^ if	-62
^ il	13
^ it	20
^ j	57
^ je	-12
^ just	17
^ la	-17
^ le	50
^ liguei	-14
^ liked	-12
^ literally	18
^ lo	12
^ lol	-14
^ ma	-16
^ mandei	-40
^ maybe	100
^ me	71
^ meine	-25
^ meu	-13
^ mi	-70
^ might	19
^ minha	-14
^ mon	-27
^ must	35
^ my	-93
^ nao	-31
^ necesito	68
^ new	19
^ nobody	-15
^ not	-19
^ ok	13
^ olhei	-12
^ one	70
^ our	-32
^ para	-58
^ part	30
^ planning	44
^ preciso	21
^ que	25
^ queria	29
^ quero	49
^ quiero	70
^ quisiera	12
^ ready	13
^ same	-14
^ sending	53
^ sera	50
^ she	-116
^ should	45
^ sie	-16
^ sinto	-25
^ soll	69
^ sorry	-12
^ stop	34
^ survived	-14
^ talk	24
^ tempted	24
^ tengo	78
^ thank	15
^ thanks	-16
^ that	-25
^ the	39
^ there	-41
^ they	-29
^ thinking	102
^ to	40
^ trying	43
^ ugh	14
^ vou	75
^ voy	25
^ want	14
^ we	-25
^ wenn	-12
^ went	-13
^ what	19
^ why	-51
^ will	-23
^ wir	-31
^ wish	-12
^ would	121
^ wozu	-33
^ writing	21
^ y	16
^ ya	-17
^ you	-18
^ •	-82
a	-46
a _ $	-15
a _ about	-14
a _ an	12
a _ are	28
a _ at	-18
a _ bon	-27
a _ casa	32
a _ christmas	13
a _ de	24
a _ et	-13
a _ ex	-25
a _ from	-16
a _ her	23
a _ his	21
a _ historias	26
a _ i	-22
a _ je	16
a _ l	13
a _ la	-15
a _ le	-17
a _ letter	21
a _ my	17
a _ note	19
a _ novio	-18
a _ nuevo	-18
a _ number	20
a _ of	-32
a _ page	18
a _ qu	18
a _ que	16
a _ see	-13
a _ should	14
a _ su	21
a _ sus	26
a _ the	-12
a _ to	49
a _ tout	-13
a _ with	28
a _ •	-12
a ecrit	34
a escribir	24
a guy	-14
a hotline	-12
a huge	17
a l	14
a loser	-12
a lui	-15
a matar	-14
a meme	31
a merry	13
a mistake	27
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
about	43
about _ $	-21
about _ all	-15
about _ and	21
about _ day	-16
about _ feelings	-13
about _ he	-14
about _ her	30
about _ hit	21
about _ mutual	15
about _ promotion	12
about _ send	19
about asking	14
about calling	39
about dinner	-14
about her	-41
about him	-23
about it	-28
about ringing	13
about the	-12
about to	145
acab*	-22
acci*	25
accidentally	26
acco*	13
account	13
afraid _ i	12
afraid that	12
after	22
after 3	53
after _ $	41
after _ months	54
again $	-18
again _ $	29
again _ again	19
again and	18
ago $	-21
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
ahora	34
ahora _ $	35
ahora mismo	36
ai	-45
ai _ $	-41
ai _ d	16
ai _ de	-18
ai _ hier	-30
ai _ je	-12
ai _ numero	15
ai _ son	-15
ai ecrit	-14
ai envie	21
ai le	14
ai pas	-45
ai son	49
ai trop	14
aidez	21
aidez moi	21
algu*	23
alive	-20
all	-76
all _ $	-63
all _ i	21
all _ out	14
all day	-20
all evening	15
all week	-12
aller	31
alles	-19
allo*	-31
allowed	-31
allowed to	-31
alone	-52
alone $	-21
alone _ $	-20
alre*	-20
already	-20
alwa*	23
always	23
always _ on	40
always _ to	14
am	53
am _ $	18
am _ allowed	-30
am _ away	42
am _ break	22
am _ call	15
am _ close	41
am _ die	-14
am _ drink	14
am _ end	-12
am _ he	-12
am _ her	26
am _ his	31
am _ if	12
am _ in	-13
am _ just	-13
am _ know	-16
am _ look	25
am _ my	-19
am _ of	-20
am _ over	55
am _ reply	26
am _ respond	16
am _ supposed	-16
am _ tempted	44
am _ there	54
am _ to	12
am _ with	-20
am _ write	17
am about	47
am drunk	16
am dying	13
am going	20
am i	-23
am itching	15
am not	-75
am now	19
am one	40
am outside	13
am scared	-23
am shaking	12
am so	25
am sorry	35
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
an email	13
an hour	19
an order	-30
and _ $	-27
and _ about	21
and _ again	18
and _ am	41
and _ are	-13
and _ around	-17
and _ can	-14
and _ do	18
and _ dying	27
and _ have	-19
and _ he	13
and _ her	-21
and _ him	34
and _ is	51
and _ it	23
and _ killing	20
and _ know	15
and _ no	-17
and _ not	-15
and _ of	16
and _ out	-27
and _ pas	-25
and _ phone	15
and _ post	17
and _ said	-15
and _ same	19
and _ the	15
and _ thumb	19
and _ to	46
and _ typing	27
and _ want	71
and _ wrote	18
and again	18
and ai	-21
and ask	-18
and deleted	58
and deleting	41
and go	-24
and hang	22
and his	14
and i	20
and ill	17
and it	17
and keeps	-13
and knock	14
and my	39
and now	12
and she	-32
and tell	18
and the	28
and write	12
and your	15
ange*	-27
angerufen	-15
angerufen $	-13
angry	-18
angst	-14
aniv*	23
aniversario	23
anniversaire	13
anoc*	-15
anoche	-15
anos	-13
another _ $	-14
another _ without	24
another day	24
anru*	93
anrufen	61
anrufen $	53
answ*	97
answer	103
answer $	81
answer _ $	15
antw*	43
antworte	26
antworte _ nicht	26
antworten	18
antworten $	18
anym*	-29
anymore	-29
anymore $	-19
anyt*	-37
anything	-34
anything _ have	-13
anything _ her	-21
anything _ talk	16
anzu*	80
anzurufen	40
anzurufen $	40
apol*	38
apologized and	13
apology	24
appe*	58
appele	-13
appeler	74
appeler $	49
appeler _ $	17
appeler _ soir	18
appeler ce	18
approach	13
approach _ ex	13
approach my	13
are	-16
are _ a	24
are you	45
arou*	-29
around	-29
around _ is	-16
arre*	13
arrete	19
arrete _ de	23
arrete pas	23
as	-38
as _ no	-13
ask	94
ask _ am	-26
ask _ friend	20
ask _ he	29
ask _ i	-28
ask _ is	25
ask _ out	-12
ask _ sister	14
ask _ to	-15
ask _ •	83
ask her	-15
ask his	18
ask how	-15
ask my	-14
ask our	24
ask •	83
asked _ am	14
asked _ i	13
asked how	14
aski*	23
asking	23
at	16
at $	12
at 8	-18
at _ $	-23
at _ bar	13
at _ door	21
at _ every	14
at _ for	14
at _ gym	12
at _ last	-12
at _ parents	-21
at _ where	41
at her	42
at his	57
at home	-12
at lunch	22
at my	-19
at the	12
audio	16
audio $	17
auf	35
auf _ profil	23
auf _ zu	23
auf sein	23
aufh*	31
aufhoren	35
aujo*	-16
aujourd	-16
aujourd _ $	-13
aujourd hui	-16
avec	-24
avec _ $	-19
away	20
away from	37
ayer	-27
ayer $	-19
ayud*	31
ayudame	31
ayudame a	31
back _ him	14
back _ see	28
back and	17
back if	-18
back in	15
back with	-18
back*	23
bad _ $	-26
bad _ now	-23
bad right	-23
bahut	32
bahut _ hai	34
bail	-15
bar	42
bar _ works	28
bar he	14
be	-41
be _ $	-36
be _ alone	-15
be _ by	-19
be _ if	31
be _ the	39
be a	24
be at	41
be left	-13
be mad	22
be so	20
be there	14
beba*	-18
beca*	-17
because	-17
because _ be	17
because _ the	-14
because _ will	17
because of	-19
been	19
been _ $	-12
been _ and	19
been _ at	14
been _ days	21
been _ myself	19
been _ weeks	16
been fighting	20
been looking	14
befo*	43
before	43
before _ $	22
before _ text	17
before bed	20
before i	20
bei _ melden	13
bei ihm	12
being	-37
being _ is	-17
being around	-17
beli*	-12
best	-31
best _ and	-16
best friend	-26
better $	13
big	-17
big _ $	-13
bin _ $	-13
bin _ davor	25
bin _ dem	23
bin _ ihn	15
bin kurz	25
bin so	-16
birthday $	35
birthday _ i	-14
blocked _ $	14
blocked me	24
bloq*	-21
bon	-28
bon lui	-18
book	-13
boss	-26
boss $	-17
bot	-28
bot $	-19
botao	27
botao _ $	27
botao de	27
boyf*	-32
boyfriend	-32
brb	22
brea*	-26
break	31
break _ $	42
break _ contact	54
break _ with	-32
break no	54
break up	-35
breakup	-18
breakup $	-15
brin*	-16
bring	-15
bringt	-15
broke	-16
buil*	23
building	23
building $	24
bump	15
bump _ her	15
bump into	15
busc*	17
buscar	19
but	-23
but _ am	-14
but _ feel	12
but _ know	15
but _ not	-13
but _ really	16
but _ want	18
but i	17
butt*	41
button	42
button $	43
by	14
by _ $	-30
by _ and	12
by _ at	22
by _ flat	13
by _ of	14
by her	35
by mistake	-13
bye	22
bye $	26
c	-17
c est	-13
ca	-24
cafe	26
call	169
call $	37
call _ $	85
call _ and	-19
call _ mom	-13
call _ now	21
call _ up	27
call am	50
call and	52
call button	21
call from	18
call her	-13
call my	-16
call*	60
called	-14
called $	34
called _ $	-25
called _ ask	-21
called her	-24
called to	-13
calling	78
calling $	64
calling _ now	13
calling her	15
came	-21
can	65
can _ $	21
can _ another	22
can _ ask	-23
can _ break	22
can _ checking	13
can _ get	18
can _ her	14
can _ hurt	14
can _ in	23
can _ just	13
can _ keep	13
can _ looking	15
can _ no	21
can _ resist	31
can _ stop	31
can _ text	24
can _ to	-48
can _ write	-15
can _ •	-13
can go	24
can i	51
can not	44
can you	-33
cans*	-23
cansada	-14
cansada de	-12
car	-20
cara	-32
carta	13
casa	49
casa $	16
casa _ $	47
casa dela	37
casa dele	14
ce	35
ce _ je	46
ce que	39
cero	26
cero $	26
cham*	42
chamar	46
chamar ele	23
chan*	-17
chance $	-15
chance _ $	13
chance of	14
change	-14
chat	64
chat _ $	39
chat _ open	24
chat is	23
chea*	-16
chec*	72
check _ $	-15
check _ last	24
check _ page	-14
check _ seen	24
check _ today	-14
check her	15
check if	16
checking	71
checking _ $	19
checking _ location	50
checking _ she	26
checking _ unblocked	37
checking his	32
checking if	35
chest	14
chez	21
chez elle	23
chor*	-12
class	-27
class $	-19
clean	-12
clos*	17
close	38
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
comi*	-22
comigo	-16
comment	15
comment on	22
como	-15
con	-19
con _ $	-18
con ella	13
cons*	17
considering	26
cont*	68
contact	31
contact $	40
contact _ $	-18
contact _ ex	32
contact _ her	-13
contact _ not	16
contact her	-15
contact my	32
contacto	25
contacto _ $	26
contacto cero	26
contesta	-20
contesta $	-20
contestarle	52
contestarle $	55
conv*	41
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
could just	35
could tell	25
coun*	-35
counts	-15
cour*	38
course	41
course $	41
court	-12
cous*	12
cousin	12
cousin to	14
craq*	21
craque	21
crav*	56
craving	56
cried	-19
cry	-18
cryi*	-21
crying	-21
cuen*	13
cuenta	13
cump*	22
cumpleanos	22
cut	-43
cut _ bad	-15
cut _ right	-13
cut so	-15
cutt*	-12
cutting	-12
d _ $	-13
da	-20
da _ $	-15
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
dass _ $	-16
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
davor	25
davor _ $	19
davor _ anzurufen	19
davor ihn	19
day $	-53
day 12	44
day _ and	43
day _ the	33
day _ to	24
days	-14
days $	-13
days _ $	-12
days _ am	-16
days _ can	15
days _ i	30
days before	15
days i	-16
de	56
de _ $	-12
de _ appeler	40
de _ casa	-14
de _ ce	17
de _ de	20
de _ ecrire	17
de _ en	-12
de _ instagram	30
de _ le	18
de _ mes	15
de _ o	12
de _ para	14
de _ por	-13
de _ que	-18
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
de lui	25
de mirar	45
de olhar	12
de regarder	36
de ses	26
de su	-14
de un	16
dead	-52
dead $	-18
dead _ $	-14
death	-29
debe*	75
deberia	75
deci*	20
decir	26
decirle	25
decirle que	25
dedo	44
dedo _ botao	27
dedo _ de	27
dedo no	27
dejar _ su	22
dejo	-22
dela	100
dela $	49
dele*	32
delete	-32
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
den	-13
denk*	-20
denken	-20
denken $	-20
depr*	-14
depu*	-13
depuis	-13
der	-21
der _ $	-12
dern*	25
derniere	27
desde	-16
desde que	-13
desp*	22
desperate	12
desperate $	12
despues de	12
dest*	-21
destroy	-16
destroy _ $	-15
devant chez	13
devo	56
devo _ ela	45
dey	39
dey _ like	34
dey _ me	20
dey _ to	22
dia	-24
dial	33
dial*	78
dialing	78
did	-69
did _ $	-18
did not	-39
die	-65
die $	-21
die _ $	-28
die _ schon	33
die nachricht	32
died	-22
dil	16
dil _ hai	17
dinn*	-21
dinner	-21
dinner $	-15
dire	26
disa*	-18
disappear	-12
disse	-14
divo*	-21
divorce	-15
do	26
do $	-22
do _ a	16
do _ answer	44
do _ approach	13
do _ back	24
do _ do	-25
do _ feel	-13
do _ get	-16
do _ have	-19
do _ him	-18
do _ his	18
do _ i	16
do _ if	-18
do _ make	18
do _ me	13
do _ or	22
do _ say	30
do _ start	21
do _ still	-13
do _ stop	13
do _ tell	-13
do _ text	32
do _ think	33
do _ to	-53
do _ want	-38
do _ what	35
do _ •	45
do i	92
do it	-29
do not	-35
do •	48
doct*	-13
doctor	-13
does	-55
does _ $	-14
does not	-15
dog	-39
dog $	-22
doing	57
doing $	58
doing _ $	-15
dois	59
dois _ ou	28
dois je	65
done with	-12
door	16
door $	17
dorm*	-25
dormir	-22
down	-14
draf*	16
drea*	-26
dreamed	-17
drin*	-16
drink _ from	14
drink away	14
drinks	-12
driv*	29
drive _ his	17
drive by	12
driving	30
driving _ his	27
driving _ house	13
driving _ place	22
driving to	29
drop	20
drop _ her	24
drove	-13
drunk	30
drunk _ my	19
drunk and	37
du	-21
dying	16
dying _ $	23
dying _ know	-22
dying to	32
e	-16
e _ $	-23
e _ me	18
e dey	20
e ela	-13
e eu	-13
e quero	19
easi*	-13
easier	-13
eat	-20
eat _ $	-12
ecrirai	-16
ecrirai _ $	-16
ecrire	26
ecrire $	31
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
el	26
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
em	-24
em _ $	-14
email	13
email $	20
embo*	-17
embora	-17
embora $	-12
empe*	15
empty	-19
empty _ $	-15
en	-24
en _ $	-14
enco*	28
encore	28
encore $	30
end	-38
end _ $	-33
end _ on	24
end it	-34
end up	23
ended	-20
enou*	-18
enough	-18
ente*	37
entr*	17
enve*	49
envie	61
envie _ appeler	47
envie _ ecrire	13
envie _ l	26
envie _ la	32
envie _ le	-28
envie _ lui	23
envie d	18
envie de	43
envo*	26
envoye	-20
envoye _ $	-20
envoye un	-20
envoyer	34
envoyer _ $	13
envoyer _ message	13
envoyer un	12
er	-41
er _ mich	-17
er hat	-17
er online	31
erase	-12
escr*	170
escribi	-28
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
est _ $	-17
est _ je	45
est _ que	43
est ce	43
esta	32
esta _ $	38
esta en	32
esta noche	19
estar	-12
estoy	63
estoy _ $	-14
estoy _ el	35
estoy _ punto	20
estoy a	20
et	-19
eu _ $	19
eu _ ele	12
even	-28
evening $	-24
evening i	20
ever	-28
ever _ me	-12
ever*	-58
every	26
every _ $	26
every _ i	-14
every _ minutes	24
every night	25
every ten	24
everyone	-17
everything	-29
ex	35
ex $	44
ex _ a	-20
ex _ calling	-16
ex _ i	27
ex _ is	26
ex _ me	-12
ex _ my	-21
ex _ what	12
ex after	15
ex and	-17
ex m	-15
ex me	-26
ex s	15
ex that	17
ex tonight	16
ex wants	-14
excuse	12
excuse _ him	12
excuse to	14
exis*	-19
exist	-12
expl*	13
explain	23
explain myself	20
exs	24
eyes	13
face	-24
face _ $	-17
face _ i	-15
face _ tonight	-18
face in	-24
face*	30
facebook	25
fake	12
falar	42
falar _ $	28
falar _ ela	32
falar _ so	14
falar com	45
falta	-19
fami*	-16
family	-14
fath*	-29
father	-28
father $	-17
faut	15
feel	-15
feel _ $	-40
feel _ calling	14
feel _ need	18
feel a	18
feel an	25
feel like	13
feel so	-16
feel*	-28
feeling	-13
feelings	-16
feelings $	-15
feels	-39
feels _ $	-17
feels good	-15
figh*	17
fight _ to	12
fighting	18
finally _ back	15
finally texted	15
find	-23
fine	-17
fing*	70
finger	57
finger _ on	20
finger _ the	20
finger is	25
fingers	13
first _ to	12
five	19
five _ and	22
five _ i	22
flat	14
flat _ $	24
flow*	61
flowers	61
foi	-17
foi _ $	-12
foi embora	-12
fois	26
fois $	26
for	-67
for _ $	-38
for _ in	-12
for _ message	-19
for _ outside	14
for _ the	13
for _ to	13
for closure	15
for him	13
for his	-20
forg*	-69
forget	-57
forget _ $	-52
forget her	-43
found	-13
freu*	-28
freundin	-16
freundin will	-13
friday	-14
frie*	-38
friend	-22
friend _ $	-14
friend _ she	14
friend and	-27
friends	-15
friends $	-13
friends _ $	17
friends and	-13
from	51
from _ ex	15
from _ friends	14
from _ her	23
from _ new	16
from _ number	20
from _ phone	12
from a	33
from him	-15
from texting	29
from the	-24
from tinder	-16
front	14
front of	14
fuck	31
fue	-15
fui	-15
ganas	56
ganas _ $	56
ganas _ escribirle	24
ganas de	56
gebu*	26
geburtstag	26
gehe	-15
geht	15
geht $	21
gera*	35
gerade	35
gern	25
gern _ $	25
gern anrufen	14
geschrieben	12
geschrieben $	-23
geschrieben _ ich	44
gest*	-30
gestern	-26
gestern _ $	-16
get	-29
get _ $	-34
get _ my	14
get _ off	16
get _ touch	36
get this	16
gets	-14
ghos*	-12
gig	16
girl _ his	13
girl in	12
give _ phone	18
give _ to	16
give my	16
glei*	43
gleich	43
go _ $	-49
go _ contact	-18
go _ gig	16
go _ him	-13
go _ his	20
go _ party	12
go _ sleep	-14
go _ the	16
go _ therapy	-17
go _ there	14
go _ without	24
go no	-16
go of	-16
go out	-23
go over	14
go there	24
goes to	15
going	71
going _ $	29
going _ be	-13
going _ die	-14
going _ do	-17
going _ end	-16
going _ go	21
going _ her	31
going _ him	29
going _ his	36
going _ if	-15
going _ in	39
going _ kill	-15
going _ look	24
going _ my	14
going _ myself	-18
going _ now	37
going _ shoot	-14
going _ smash	-18
going _ text	-27
going _ the	13
going _ there	54
going _ to	16
going _ use	49
going _ •	-12
going over	52
going round	16
going there	19
going to	21
gone	-40
gone $	-27
good	-60
good $	-21
good _ $	-27
good _ to	-15
good time	-14
good*	-27
goodbye	-21
got	-32
gran*	-14
grat*	23
gratulieren	27
gratulieren $	27
gusto	50
gusto _ i	33
gusto _ na	-13
gusto _ syang	41
gusto ko	41
guy	-48
guy _ $	-16
guy _ tinder	-16
guy from	-23
gym	14
gym _ $	-17
ha _ no	13
ha _ y	12
ha escrito	13
habe	-57
habe _ $	-17
habe _ geschrieben	-20
habe _ gestern	-13
habe _ profil	16
habe _ schon	57
habe angst	-14
habe die	32
habe ihr	-32
habe sein	22
habe sie	-17
haben	-31
habl*	56
hablar	14
hacer	-24
had	-52
had _ him	-40
had _ my	18
had to	-26
hai	59
hai $	28
hallo	46
halt	25
halt mich	17
hand _ is	18
hand _ the	-22
hand and	19
hand over	-22
hang up	22
happen	14
happy	21
happy _ $	30
happy birthday	34
hard*	34
hardest	36
harm	27
harm in	42
has _ of	26
hasse	-12
hat _ $	-17
hat _ ich	34
hat geschrieben	41
hat mich	-27
hate	-47
hate _ without	-33
hate mondays	-24
have	-39
have _ $	-49
have _ a	13
have _ all	13
have _ fighting	20
have _ get	13
have _ her	15
have _ message	13
have _ my	-13
have _ myself	31
have _ next	-16
have _ our	21
have _ sit	-24
have _ this	16
have _ to	-17
have _ typed	29
have been	12
have it	13
have not	-16
have to	-13
have written	19
havi*	19
having	19
having a	25
he	-109
he _ $	36
he _ and	-21
he _ do	20
he _ doing	17
he _ her	-22
he _ if	20
he _ mad	22
he _ me	21
he _ misses	23
he _ not	-12
he _ ok	18
he _ online	17
he _ so	18
he _ story	22
he _ texted	15
he _ the	-13
he _ there	14
he _ to	-42
he apologized	13
he blocked	30
he did	-14
he finally	15
he has	19
he is	-40
he left	15
he misses	26
he never	-12
he posted	13
he says	-16
he sees	14
he should	-22
he texted	18
he was	-15
he would	-14
he wrote	20
head*	20
heading	21
heading _ her	21
heal*	-17
hear	16
hear _ $	17
hear _ voice	25
hear her	14
hear his	15
hear*	-21
hearing	-15
hearing _ $	-14
heart	24
heart _ $	31
heart _ i	12
heart and	12
heart out	17
help	63
help $	20
help _ am	30
help _ not	18
help _ text	18
help i	29
help me	18
her	166
her $	53
her _ $	31
her _ and	-34
her _ at	18
her _ birthday	12
her _ day	-16
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
her _ she	12
her _ sunday	-29
her _ the	22
her _ to	13
her a	41
her again	42
her back	-30
her birthday	-37
her door	16
her ex	-80
her flat	28
her for	16
her i	15
her if	19
her in	-24
her mom	-17
her on	-39
her one	12
her out	-13
her page	-13
her stories	-18
her to	-16
her today	-17
her up	22
her work	32
here	-28
here $	-22
herm*	13
hermano	13
hers	33
hers $	20
hesi*	17
heur*	14
heures	16
hey	42
hey _ i	20
hey _ it	17
hi	64
hi $	63
hi can	12
hier	-42
hier $	-27
him	138
him $	41
him _ $	35
him _ a	17
him _ and	-35
him _ good	-17
him _ he	20
him _ i	43
him _ know	18
him _ letter	-18
him _ promotion	12
him _ the	-12
him _ we	12
him _ week	-15
him _ you	-13
him about	23
him again	-30
him all	-15
him and	-15
him at	-16
him back	-25
him for	16
him last	-16
him one	13
him the	15
him up	20
hims*	-12
himself	-12
his	58
his _ $	45
his _ again	24
his _ at	17
his _ back	17
his _ by	-16
his _ called	-21
his _ every	17
his _ girlfriend	13
his _ he	31
his _ house	-18
his _ i	-20
his _ in	-41
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
his face	-30
his facebook	13
his father	-16
his gig	16
his hoodie	20
his house	29
his last	23
his message	-19
his messages	13
his number	-18
his page	34
his photo	22
his photos	13
his pic	29
his profile	19
his things	-14
his voice	14
his whole	-18
hist*	41
historias	48
historias $	31
historias _ $	17
hit _ on	14
hit me	-14
hit send	17
hold	17
hold _ back	18
hold me	18
home	-35
honestly	12
honestly $	15
hood*	29
hoodie	29
hoodie back	27
hope	-35
hopi*	-20
hoping	-20
horen	34
horen $	34
hotl*	-13
hotline	-13
hour	18
hour _ $	-13
hour ago	23
hours	22
house _ $	15
house _ talk	27
house to	23
hove*	35
hovering	35
hovering _ $	31
hovering _ send	20
hovering over	35
how _ $	-22
how _ am	-17
how _ approach	13
how _ be	28
how _ before	17
how _ can	15
how _ days	17
how _ doing	15
how _ hurt	39
how _ is	35
how _ know	-18
how _ start	22
how _ stop	-13
how _ you	51
how are	57
how he	29
how i	-22
how she	14
how to	-26
hoy	26
hoy $	17
hoy es	26
huge	31
huge _ $	32
hui	-16
hui $	-13
hurt	38
hurt $	51
hurt _ $	15
hurt _ so	-12
hurt myself	-16
hurt right	31
hurts	-16
husb*	-37
husband	-37
husband _ to	-20
i	25
i $	13
i _ $	49
i _ about	28
i _ allowed	-30
i _ alone	-12
i _ am	34
i _ and	47
i _ angry	-13
i _ another	24
i _ answer	24
i _ anything	-12
i _ ask	40
i _ at	33
i _ back	24
i _ boyfriend	-14
i _ by	29
i _ call	29
i _ calling	23
i _ can	15
i _ care	18
i _ checking	18
i _ close	40
i _ closure	15
i _ contact	13
i _ could	14
i _ cut	-18
i _ dead	-16
i _ delete	-14
i _ die	-23
i _ do	-12
i _ drink	13
i _ drunk	15
i _ end	17
i _ ex	47
i _ fighting	19
i _ for	-45
i _ forget	-49
i _ get	36
i _ go	33
i _ gone	-12
i _ guy	-22
i _ gym	24
i _ happy	12
i _ he	-34
i _ hear	15
i _ her	16
i _ hi	23
i _ him	20
i _ home	-12
i _ honestly	14
i _ hurt	-12
i _ i	-24
i _ it	-19
i _ itching	15
i _ just	73
i _ know	46
i _ last	17
i _ learn	-12
i _ like	66
i _ look	-13
i _ looking	21
i _ lose	16
i _ make	-18
i _ meet	-29
i _ message	12
i _ mom	-18
i _ mondays	-24
i _ more	-14
i _ my	-35
i _ never	-32
i _ not	-66
i _ number	-30
i _ of	-26
i _ on	-43
i _ one	40
i _ opened	22
i _ our	17
i _ outside	13
i _ over	42
i _ overwhelming	19
i _ reach	19
i _ reply	32
i _ said	26
i _ say	19
i _ scared	-25
i _ see	26
i _ send	33
i _ shaking	12
i _ sit	-24
i _ sleep	-14
i _ so	17
i _ something	23
i _ sorry	32
i _ stop	-37
i _ supposed	-14
i _ sure	-25
i _ take	14
i _ talking	-17
i _ tell	57
i _ tempted	55
i _ text	45
i _ thanks	20
i _ the	-20
i _ therapy	-16
i _ think	15
i _ this	41
i _ through	-15
i _ today	-12
i _ too	-12
i _ turn	15
i _ typing	99
i _ unblock	13
i _ use	24
i _ waiting	-16
i _ weak	13
i _ will	16
i _ with	-67
i _ without	-21
i _ worried	-12
i _ write	-26
i _ writing	16
i _ written	18
i _ you	-50
i _ •	21
i almost	15
i always	23
i am	19
i answer	84
i approach	13
i ask	29
i call	50
i can	-19
i check	24
i contact	14
i could	38
i deleted	-25
i dey	21
i did	-18
i dreamed	-17
i feel	12
i had	-50
i hate	-45
i have	24
i hope	-18
i keep	40
i know	21
i look	36
i messaged	-19
i met	-12
i might	47
i miss	-30
i only	13
i open	22
i pick	16
i really	34
i replied	-14
i reply	13
i respond	12
i said	-22
i saw	-13
i say	36
i see	-24
i send	45
i should	44
i start	21
i stayed	-21
i tell	-15
i text	71
i texted	-17
i think	-29
i told	-12
i typed	49
i wan	43
i want	17
i was	-25
i went	-30
i were	-16
i will	40
i wish	14
i would	-19
i write	56
i wrote	-27
i •	-13
ich	102
ich _ $	56
ich _ an	-18
ich _ angst	-14
ich _ anrufen	29
ich _ antworten	16
ich _ aufhoren	35
ich _ bei	15
ich _ dass	-24
ich _ davor	13
ich _ eine	29
ich _ einen	26
ich _ einfach	14
ich _ er	-13
ich _ gestern	-15
ich _ gleich	30
ich _ ihm	41
ich _ jetzt	53
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
ich _ schreiben	36
ich _ sehen	23
ich _ sein	36
ich _ seine	40
ich _ sie	36
ich _ so	-15
ich _ tot	-13
ich _ vor	-13
ich _ wehtun	-15
ich bin	-25
ich gehe	-15
ich habe	-71
ich hasse	-12
ich ihm	16
ich ihr	34
ich kann	18
ich mich	44
ich mochte	29
ich muss	15
ich rufe	12
ich schau	18
ich schreib	18
ich uberlege	17
ich vermisse	-32
ich will	26
ich wurde	15
if	42
if _ am	-16
if _ called	47
if _ her	17
if _ is	24
if _ just	51
if _ me	69
if _ ok	20
if _ one	-15
if _ out	15
if _ said	21
if _ unblocked	37
if _ you	-19
if he	30
if i	20
if she	24
ihm	50
ihm _ $	15
ihm _ mehr	-18
ihm nicht	-28
ihm schreiben	20
ihm so	17
ihm zu	12
ihn	-12
ihn $	-17
ihn _ $	18
ihn anrufen	17
ihn anzurufen	19
ihr	58
ihr $	26
ihr _ dass	12
ihr _ schreiben	15
ihr sagen	12
ihr schreiben	16
ihr wehtun	-14
ihr zu	12
ihre	40
ihre _ $	40
il	-21
il _ $	-27
il _ a	15
il _ ecrit	35
il _ je	12
il _ que	12
il faut	15
il m	14
ill	22
ill _ $	22
ill just	23
in $	-19
in _ $	-25
in _ a	29
in _ car	-12
in _ hand	18
in _ is	12
in _ mailbox	29
in _ of	14
in _ to	12
in _ tonight	19
in _ with	34
in class	-19
in front	14
in his	15
in person	13
in the	16
in tonight	-18
in touch	36
in with	29
inst*	81
instagram	90
instagram $	26
instagram _ $	44
instagram dela	30
inte*	-12
into	15
into _ at	12
into her	20
ir	18
ir _ casa	19
ir _ su	19
ir a	19
is	32
is _ $	-49
is _ 10	22
is _ a	-36
is _ and	13
is _ bad	16
is _ call	19
is _ hand	19
is _ harm	41
is _ have	16
is _ her	-23
is _ i	-36
is _ if	18
is _ in	34
is _ it	-13
is _ like	-14
is _ me	32
is _ my	47
is _ normal	-12
is _ of	-28
is _ ok	19
is _ order	-31
is _ out	19
is _ over	20
is _ right	41
is _ send	32
is _ so	-23
is _ the	95
is _ there	12
is _ to	-15
is _ today	12
is _ too	16
is _ weeks	18
is _ weird	38
is a	-44
is an	-26
is been	14
is calling	13
is doing	19
is going	-25
is gone	-16
is hovering	22
is huge	14
is i	15
is in	44
is it	35
is killing	28
is like	19
is my	-14
is not	-31
is ok	19
is on	39
is open	23
is right	15
is sick	-36
is the	21
is unbearable	17
is waiting	20
is watching	-26
is with	13
ist	40
ist _ $	32
it $	-36
it _ a	-15
it _ again	24
it _ and	45
it _ been	14
it _ i	30
it _ if	18
it _ it	40
it _ me	19
it _ message	26
it _ out	19
it _ so	16
it _ times	32
it _ to	35
it _ wrong	14
it again	23
it be	24
it going	-12
it is	38
it normal	-12
it ok	19
it sending	38
it to	-23
it tomorrow	21
it too	19
it weird	38
itch*	19
itching	19
itching to	19
its _ $	-18
its been	21
j	39
j _ a	21
j _ d	16
j _ de	16
j _ envie	20
j _ le	14
j _ son	45
j _ tellement	12
j _ trop	14
j ai	18
j arrete	25
je	117
je _ $	109
je _ ai	-71
je _ aller	31
je _ appelle	14
je _ chez	30
je _ de	-19
je _ ecrirai	-16
je _ ecrire	35
je _ en	-16
je _ l	20
je _ la	36
je _ le	25
je _ lui	20
je _ me	-15
je _ ou	29
je _ pas	-39
je _ passer	23
je _ plus	-20
je _ quoi	18
je _ repondre	24
je _ son	41
je and	-29
je craque	30
je l	14
je ne	-28
je reponds	40
je vais	47
je veux	32
jetzt	76
jetzt $	28
jetzt _ $	52
jetzt an	20
job $	17
jump	-23
jump $	-12
just	98
just _ and	13
just _ at	18
just _ birthday	12
just _ from	15
just _ happy	15
just _ he	26
just _ her	16
just _ hi	23
just _ him	45
just _ if	19
just _ once	20
just _ out	-13
just _ still	15
just _ to	-15
just _ up	16
just _ want	13
just ask	36
just call	33
just one	13
just said	19
just saved	17
just text	13
just turn	17
ka	48
ka _ hai	34
kann	14
kann _ aufhoren	35
kann nicht	27
kar	31
kar _ $	17
kar _ hai	33
kar raha	33
karne	49
karne ka	49
keep	43
keep _ and	23
keep _ for	-16
keep _ his	17
keep _ off	14
keep checking	14
keep my	14
keep typing	25
keeps	-40
keeps _ $	-18
keeps calling	-19
keine	-12
kids	-34
kill	-35
kill anyone	13
kill myself	-15
killing	18
killing me	28
kind	-33
knock	20
know	73
know $	21
know _ $	-21
know _ care	15
know _ i	-16
know _ is	21
know _ not	21
know _ say	38
know _ she	16
know _ still	16
know _ to	25
know how	12
know i	21
know if	-21
know what	27
know*	19
knowing	19
knows _ $	18
ko	32
ko _ $	21
ko _ i	24
ko _ text	24
ko na	-17
ko syang	41
konn*	-12
kurz	43
kurz _ anzurufen	19
kurz _ ihn	19
kurz davor	25
l	84
l _ $	69
l _ ce	16
l _ soir	16
l ai	-12
l appeler	85
la	43
la _ $	47
la _ a	32
la cara	-23
la voy	32
land*	-22
landlord	-22
landlord $	-19
las	-18
las _ $	-12
last	-31
last _ $	-23
last _ and	-13
last _ every	24
last _ ten	24
last night	-43
last seen	43
last week	-21
le	86
le _ $	-18
le _ a	36
le _ de	14
le _ escribir	24
le _ j	13
le _ mandar	12
le _ no	23
le _ o	26
le _ que	26
le _ un	12
le escribi	-25
le escribo	45
le mande	-12
le quiero	32
le respondo	34
le temps	-14
le voy	27
learn	-16
leave $	-18
leave _ alone	-14
leave it	12
leben	-22
leer	-15
left	-34
left $	-12
left _ on	13
left _ read	13
left alone	-13
les	15
les _ je	16
let	-12
let _ of	-17
let go	-16
lett*	72
letter	79
letter _ $	-18
letter _ i	14
letter _ it	13
letter _ mailbox	18
letter and	-22
letter in	18
letters	-12
liebe $	12
life	-53
life $	-13
life _ $	-14
liga*	19
ligar	34
ligar _ $	48
ligar _ agora	14
ligar _ ela	30
ligar _ ele	33
ligar _ •	-41
ligar para	63
ligar •	-41
ligu*	-15
liguei	-15
liguei para	-14
like	40
like _ $	-22
like _ ask	43
like _ of	19
like _ our	15
like _ out	20
like _ pic	21
like a	-25
like calling	14
like this	-12
like to	47
liked	-15
liki*	21
liking	21
lite*	31
literally	31
literally _ the	13
litt*	46
little	46
little _ not	23
little _ will	21
live	-26
llam*	153
llamar $	38
llamar _ •	-17
llamar •	-17
llamarla	45
llamarla $	45
llamarlo	100
llamarlo $	72
llamarlo _ $	28
llamo	24
llamo $	28
llamo _ no	27
lo	17
lo _ $	36
lo _ no	28
loca*	50
location	50
lol	-54
lol $	-42
long*	19
longer	20
longer i	24
look	52
look $	22
look _ every	20
look _ page	17
look at	20
looked	-23
looked _ her	-18
looked at	-15
looking	31
looking _ her	26
looking _ his	26
looking _ profile	19
looking at	32
los	-17
lose	15
lose _ $	16
loser	-12
lost	-16
love	-16
love _ her	14
love to	16
lui	39
lui $	-35
lui _ $	90
lui _ ecrit	-14
lui _ hier	-27
lui _ message	16
lui _ ou	14
lui _ un	16
lui ai	-40
lui dire	26
lui ecrirai	-16
lui ecrire	35
lui envoyer	17
lui parler	30
lunch	48
lunch $	21
m	-22
m _ $	-25
m _ ecrit	34
m _ je	21
m _ repondu	19
ma	-51
ma _ $	-34
ma copine	-12
mach*	-12
mad	16
mad _ i	22
mad if	22
made	-20
mail*	48
mailbox	29
mais	-16
mais _ vez	14
mais uma	14
make	-25
make _ me	-12
make _ to	-18
make i	20
make it	-24
make sure	-24
man	18
man _ $	34
mand*	99
mandando	20
mandando mensagem	18
mandar	75
mandar _ $	33
mandar _ oi	24
mandar _ para	18
mandar mensagem	28
mandar um	16
mandar un	12
mandarle	51
mandarle _ $	41
mandarle _ audio	15
mandarle _ mensaje	31
mandarle un	51
mande	-12
mandei	-43
mandei _ ele	-17
mandei _ para	-17
mandei mensagem	-28
mando	61
mando _ $	31
mando _ mensaje	-18
mando um	31
mandou _ $	-13
mandou _ e	13
mann _ hai	13
many days	18
marr*	-17
mas _ $	-12
mas _ a	17
mata*	-28
matar	-42
matar _ $	-14
matar ele	-19
matarlo	-13
maybe	106
maybe _ ask	44
maybe _ is	21
maybe _ should	19
maybe _ •	63
maybe i	59
maybe one	15
me	-59
me $	-21
me _ $	-84
me _ a	-12
me _ am	16
me _ an	13
me _ and	-14
me _ better	19
me _ call	-15
me _ calling	17
me _ de	21
me _ escrito	13
me _ feel	12
me _ feelings	-12
me _ for	12
me _ ganas	42
me _ her	-13
me _ him	24
me _ i	22
me _ la	-12
me _ make	20
me _ mensaje	-21
me _ movil	14
me _ mucho	24
me _ note	12
me _ o	16
me _ of	23
me _ otra	13
me _ por	34
me _ que	22
me _ quiero	20
me _ read	14
me _ text	41
me _ texting	29
me _ this	26
me _ to	35
me _ un	-29
me _ ver	22
me _ y	18
me about	-16
me and	-13
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
mehr	-63
mehr $	-30
mehr _ $	-14
mein _ ist	25
meine	-48
meine _ $	-12
meine _ will	-13
meine freundin	-15
meine sachen	-12
meld*	29
melden	40
melden $	40
meme	44
meme $	46
mens*	48
mensagem	32
mensagem $	32
mensagem _ ele	-13
mensaje	20
ment*	-14
merry	12
merry christmas	13
mess*	82
message	128
message $	18
message _ $	23
message _ ex	12
message _ i	25
message _ my	14
message _ out	13
message and	17
message to	12
message typed	13
messaged	-29
messaged _ yesterday	-15
messages	-25
messaging her	14
met	-23
met _ $	-21
meu	-16
mi	-78
mi _ me	-30
mi _ quiere	-29
mi amiga	-27
mich	-29
mich _ $	-18
mich _ ab	18
mich _ ihm	28
mich davon	18
mich um	-13
midn*	22
midnight	22
might	86
might _ $	30
might _ her	25
might _ on	23
might _ turn	17
might _ up	22
might comment	23
might go	22
might just	15
mim	-18
mim $	-17
mine	14
minha	-33
minha _ $	-16
minu*	27
minutes	24
minutes $	29
mir	-38
mir _ $	-18
mirar	65
mis	-32
mis _ $	-16
mis _ de	-13
mis cosas	-15
mismo	35
mismo $	35
miss	-52
miss _ $	-25
miss her	-15
miss me	-15
miss*	14
misses	21
misses me	21
mist*	21
mistake	21
mistake $	21
mit	-28
mit _ $	-23
moch*	29
mochte	29
mochte meine	12
moi _ $	-14
moi a	17
mom	-33
mom _ $	-12
mom _ ask	-12
mom called	-12
mom is	-17
mome*	19
mon _ $	17
mon _ a	-23
mon _ m	-20
mond*	-37
monday	-13
monday $	-12
mondays	-24
mont*	35
month	-17
months	39
months $	50
more	-57
more _ $	-30
more _ am	-12
more _ then	23
morg*	-12
morgen	-12
morir	-14
morn*	-22
morning	-20
morr*	-19
morrer	-14
moth*	-19
mother	-18
move	-20
move _ $	-14
move on	-13
moved	-21
movil	14
much $	-14
much _ $	-15
much _ am	23
much _ i	21
much longer	18
mucho	18
muero	57
muero _ $	38
muero _ de	24
muero _ ganas	24
muero por	51
mum	-17
mums	-21
muss	31
muss _ $	19
muss _ sehen	29
muss sie	19
must	34
mutu*	15
mutual	15
my	-80
my _ $	-36
my _ 9	14
my _ a	-27
my _ about	-22
my _ and	-46
my _ dinner	-13
my _ friend	-22
my _ go	-25
my _ hovering	22
my _ i	-13
my _ is	50
my _ literally	14
my _ me	-17
my _ mom	26
my _ night	21
my _ not	32
my _ off	13
my _ on	21
my _ out	15
my _ over	13
my _ phone	25
my _ s	36
my _ so	18
my _ talk	-12
my _ tell	16
my _ that	14
my _ this	20
my _ wants	-16
my _ yesterday	-14
my _ •	85
my best	-22
my boss	-24
my boyfriend	-35
my chest	15
my cousin	12
my ex	178
my exs	24
my eyes	13
my finger	16
my friend	-19
my girlfriend	-12
my hand	18
my husband	-37
my kids	-13
my landlord	-20
my life	-19
my mom	-34
my phone	33
my promotion	12
my screen	26
my son	-27
my stories	-12
my story	16
my thumb	59
my urge	16
my wife	-16
my •	89
myse*	-33
myself	-33
myself $	-35
myself _ $	-19
myself _ to	41
myself not	40
na	19
na _ $	26
na _ dela	37
na casa	54
nach*	52
nachricht	61
nachricht _ $	61
nada	-16
nao	-24
nao $	31
nao _ mais	-25
nao _ que	-14
nao _ vou	15
nao aguento	25
nao quero	-17
nao sei	-13
ne	-19
ne _ ecrirai	-16
ne _ pas	-22
ne _ plus	-13
ne lui	-19
ne pas	22
near*	12
nearly	13
nece*	63
necesito	66
necesito _ $	33
necesito _ su	33
necesito _ voz	33
need	20
need _ $	-13
need _ her	34
need _ him	20
need _ how	12
need _ know	19
need _ see	17
need _ tell	16
need to	29
needs	-13
neig*	-16
never	-53
never _ $	-20
never _ him	-18
never _ to	-15
new	17
new _ $	19
new job	21
new number	21
new phone	15
next	-34
next _ in	-16
next to	-18
nice	-15
nicht	-38
nicht $	29
nicht _ $	-60
nicht _ sie	-13
nicht aufhoren	35
nicht mehr	-48
nie	-21
nie _ $	-19
nie wieder	-16
night _ $	21
night before	20
no _ $	21
no _ am	-14
no _ contestarle	34
no _ de	57
no _ dejar	15
no _ la	18
no _ le	18
no _ mas	18
no _ not	-13
no _ si	47
no _ vivir	-13
no aguanto	31
no botao	27
no contact	-15
no i	-14
no le	-14
no lo	28
no more	-23
no one	-27
no paro	27
no quiero	-32
no se	43
nobo*	-30
nobody	-30
noch	-39
noch _ $	-28
noche	15
noche $	15
norm*	-14
normal	-14
normal to	-12
not $	92
not _ $	36
not _ but	17
not _ call	26
not _ calling	-19
not _ can	20
not _ check	-14
not _ checking	13
not _ for	-22
not _ he	-12
not _ him	-72
not _ looking	15
not _ me	-12
not _ much	20
not _ right	33
not _ text	36
not _ this	30
not _ to	-108
not _ today	-12
not _ what	36
not _ write	17
not allowed	-31
not answer	-22
not be	-30
not going	-28
not hurt	45
not keep	13
not kill	12
not know	18
not knowing	20
not reach	12
not resist	31
not stop	58
not text	12
not texting	-32
not think	17
not to	112
not want	-32
note	45
note and	12
note on	16
noth*	-25
nothing	-25
notices	25
nouv*	23
nouvelles	23
novio	-24
now	59
now $	30
now _ $	20
now _ do	13
now _ i	21
now _ to	16
now _ want	35
now i	20
nuevo	-19
nuevo novio	-18
numb*	21
number	23
number _ i	-26
number _ my	26
number _ on	26
number is	44
numero _ $	-15
nunca	-12
nur	55
nur kurz	17
o	61
o _ botao	27
o _ no	27
o dedo	27
o instagram	12
o no	55
o numero	-15
ob	17
ob _ ist	21
ob _ online	21
ob er	14
oder	35
oder _ $	39
oder nicht	39
of	-49
of 10	19
of _ $	-36
of _ a	19
of _ and	-23
of _ being	-17
of _ days	-14
of _ from	14
of _ her	32
of _ him	16
of _ his	26
of _ please	12
of _ wants	31
of breaking	18
of calling	17
of course	41
of him	-17
of his	-19
of me	29
of my	-16
of texting	14
of the	-31
of these	-14
off	-27
off $	-16
off _ $	-19
off _ and	15
off my	16
ohne	-26
ohne _ $	-17
ohne sie	-16
oi	50
oi $	23
oi _ $	26
ok	57
ok $	33
ok _ $	12
ok _ it	20
old	-18
olhar	17
olhar _ dela	17
olhar _ instagram	12
olhar o	17
olhei	-12
olvi*	-12
on	13
on $	31
on _ a	13
on _ and	-26
on _ at	22
on _ button	34
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
on friday	-12
on her	26
on his	25
on me	-16
on my	19
on read	13
on sunday	-26
on the	17
once $	25
once _ am	-13
once _ i	-12
one	114
one $	-14
one _ and	30
one _ away	42
one _ can	14
one _ days	-13
one _ from	38
one _ ill	17
one _ letter	15
one _ message	18
one _ not	25
one _ the	16
one _ then	14
one _ these	-13
one _ time	19
one _ will	27
one call	30
one day	-12
one drink	14
one last	30
one little	54
one of	-22
one text	25
onli*	49
online	49
online $	19
online _ $	40
online ist	21
only _ to	13
only have	13
ontem	-32
ontem $	-24
open	37
open $	14
open _ $	19
open his	28
open*	20
opened	22
or	55
or _ $	36
or _ it	14
or not	56
order	-36
order _ am	-30
other	-21
otra _ $	-12
ou	91
ou _ $	72
ou nao	31
ou pas	47
our _ five	22
our _ is	-30
our chat	29
out	43
out _ $	-17
out _ 10	19
out _ calling	17
out _ her	17
out _ him	25
out _ i	16
out _ please	13
out _ the	-19
out _ this	24
out _ thumb	13
out _ today	14
out _ will	12
out and	37
out of	12
outs*	21
outside	21
outside _ $	28
outside her	20
ouvir	31
ouvir _ voz	32
ouvir a	32
over	47
over $	-25
over _ $	47
over _ button	15
over _ dog	-22
over _ knock	14
over _ now	24
over send	37
over there	65
overwhelming	19
page	43
page _ night	28
pague	-16
pain	-16
para	51
para _ $	61
para _ agora	16
para _ ontem	-17
para _ si	-21
para ela	30
para ele	49
para mim	-14
para que	-59
para ver	35
para*	29
parabens	22
pare*	-34
parents	-29
parents _ $	-20
parl*	27
parle	-21
parle _ $	-19
parler	30
parler $	30
paro	25
paro de	25
part	26
part _ me	29
part _ wants	31
part of	29
part*	-25
party	13
pas $	15
pas _ de	-34
pas de	18
pas envie	-25
passer	23
passer _ elle	23
passer chez	23
past	-31
past the	-30
pause	-13
pedir	27
pedir _ amiga	27
pens*	-24
pense a	-17
peop*	-44
people	-44
people $	-14
perf*	33
perfil	27
perfil $	24
person $	12
phone	60
phone _ $	13
phone _ in	18
phone _ my	37
phone is	17
phone to	31
photo	23
photo _ notices	25
photo so	25
pic	32
pic $	27
pick _ $	16
pills	-12
place _ $	14
place now	17
plan*	32
planning	37
planning _ for	15
planning _ to	16
planning to	28
plea*	-27
please	-26
please $	-15
please _ $	-26
please _ me	38
please i	12
please stop	-13
pleu*	-14
plus	-44
plus _ $	-14
point	-25
point of	-29
por	13
por _ $	-23
posso	39
post	21
post*	28
posted	29
posts	-12
prec*	18
preciso	21
pres*	18
press	12
press _ $	13
probably	-12
prof*	71
profil	74
profil $	26
profil _ $	23
prom*	23
promised	18
promotion	12
promotion $	12
puedo _ de	13
puedo dejar	15
puke	-12
puke $	-12
pull	16
pull _ $	17
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
que	21
que _ $	83
que _ amo	39
que _ hoy	25
que _ l	21
que _ la	23
que _ le	-15
que _ mis	-20
que _ no	-23
que _ reponds	20
que _ respondo	25
que _ um	16
que _ ya	17
que ela	-14
que ele	-22
que eu	46
que je	65
que la	39
que le	36
que llamar	-12
quel*	-14
quer*	24
queria	24
queria _ com	18
queria tanto	18
quero	44
quero _ a	17
quero _ de	-17
quero _ para	33
quero ligar	18
quero muito	12
quero que	-15
quic*	12
quick	23
quickly	12
quickly $	12
quie*	32
quiere	-31
quiero	66
quiero _ $	32
quiero _ a	-15
quiero _ audio	16
quiero _ ella	12
quiero _ la	23
quiero _ mensaje	20
quiero _ que	49
quiero _ un	36
quiero decirle	25
quiero escribirle	32
quiero mandarle	30
quiero morir	-12
quiero que	-31
quiet	-20
quis*	12
quisiera	12
quit	-13
quit*	-25
quitte	-12
quoi	-17
quoi $	19
quoi _ lui	-18
quoi bon	-27
raha	31
raha hai	31
rapp*	47
reach	63
reach _ $	19
reach _ and	20
reach out	54
read for	13
real*	39
really	42
really _ $	38
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
remi*	-12
remo*	-16
repl*	-21
replied	-18
replied to	-12
reply	52
reply $	37
repo*	77
repond	-17
repond _ $	-17
repondre	30
reponds	50
reponds $	20
reponds _ $	30
repondu	16
resi*	27
resist	31
resp*	133
respond	29
respond $	26
responder	53
responder _ $	33
respondi	-26
respondi $	-23
respondo	61
respondo _ $	23
revoir $	-26
right	64
right $	22
right _ $	23
right _ i	24
right now	42
right there	15
ring	17
ring _ $	20
ring him	14
ring*	13
ringing	13
ringing _ $	13
ringing her	13
risa	-12
risa $	-12
romp*	12
romper	24
room*	12
roommate	12
roommate $	12
round	14
round to	16
ruf _ an	24
rufe	12
rufe _ an	12
ruhe	-12
s	18
s _ $	-19
s _ is	26
s _ on	30
s phone	12
sa	32
sa _ $	33
sa voix	38
saber	17
saber _ el	20
saber _ le	20
saber de	20
sach*	-12
sachen	-12
sad	-16
sagen	19
sagen _ ich	12
sagen _ sie	12
sagen dass	22
said _ $	20
said _ birthday	20
said _ me	23
said _ misses	23
said _ to	-12
said happy	20
said he	17
said hi	19
said i	-18
same	20
same office	-12
sans	-13
sans _ $	-12
saud*	-17
saudade	-17
saved	15
saved me	17
saw	-24
say	68
say _ $	38
say _ birthday	12
say _ her	14
say happy	15
say to	16
sayi*	27
saying	27
saying _ $	41
says	-35
says _ $	14
says _ me	12
says _ not	-12
says he	-13
says i	-16
scar*	-35
scared	-32
scha*	38
schau	18
schauen	22
schauen $	15
schl*	-43
schluss	-18
schluss _ $	-13
schon	103
schon _ $	95
schon wieder	34
schr*	57
schreib	27
schreib _ $	22
schreib _ jetzt	15
schreib ihm	18
schreiben	48
schreiben $	45
schw*	20
schwester	20
scream	-19
scream $	-18
screen	25
screen $	29
se _ $	34
se _ contestarle	34
se fue	-13
se si	47
sec	13
sec $	13
seco*	28
second	28
see $	-19
see _ $	16
see _ all	-12
see _ at	-19
see _ day	13
see _ every	13
see _ face	14
see _ girlfriend	18
see _ he	20
see _ is	32
see _ new	18
see _ once	-12
see _ she	27
see _ the	-18
see a	-19
see her	37
see him	29
see his	-12
see if	12
see my	-14
seem*	12
seeming	12
seeming _ $	12
seeming desperate	12
seen	40
seen $	17
seen _ minutes	24
seen _ ten	24
seen every	24
sees	16
sees _ $	17
sees me	18
seguir	-14
sehen	56
sehen $	49
sehr	-26
sehr $	-25
sei	-14
sein	41
sein $	-19
sein _ $	36
sein profil	45
seine	53
seine _ $	32
seine _ horen	34
seine stimme	34
seit	-14
self	-21
self harm	-14
sem	-19
sem _ $	-15
sema*	-20
semana	-15
semana $	-12
send	212
send $	60
send _ $	92
send _ long	12
send _ message	-16
send _ to	15
send a	30
send button	22
send it	33
send me	-21
send*	118
sending	118
sending _ $	118
sending him	12
sending it	60
sent _ a	23
sent me	21
sepa*	-13
sera	50
sera _ eu	34
sera _ mando	31
sera que	50
ses	49
ses _ $	49
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
she _ happy	19
she _ hey	15
she _ like	-13
she _ me	14
she _ not	-18
she _ right	19
she _ say	-14
she _ the	-24
she _ to	-42
she _ tonight	26
she _ waiting	21
she always	15
she does	-13
she is	18
she posted	17
she sent	22
she should	-39
she unblocked	28
she wants	-36
shit	-17
shoot	-16
shou*	52
should	53
should _ and	-20
should _ ask	19
should _ break	-31
should _ call	20
should _ do	-19
should _ first	-17
should _ him	24
should _ or	32
should _ pick	16
should _ send	27
should _ the	-16
should _ this	-18
should _ to	14
should _ wish	13
should _ •	15
should call	-15
should i	92
show _ at	13
si	85
si _ $	47
si le	30
si no	-22
sich	-27
sick	-47
sie	26
sie $	16
sie _ an	16
sie _ geschrieben	30
sie _ sich	-13
sie denken	-20
sie jetzt	24
sie liebe	12
sie nicht	-12
sien*	-12
siento	-12
silence	12
silence $	18
simp*	27
simple	28
sin	-20
sin _ $	-16
sin ella	-13
since $	14
sinto	-30
sinto falta	-12
sister _ $	-14
sister _ i	14
sister about	-14
situ*	15
situation	16
six	16
sleep	-52
sleep $	-17
sleep _ $	-12
slide	38
smash	-24
smash _ face	-24
smash _ in	-24
smash his	-24
snap*	18
snapchat	18
so	19
so _ $	13
so _ am	15
so _ anrufen	14
so _ can	-28
so _ do	12
so _ i	32
so _ if	14
so _ me	22
so _ not	-14
so _ notices	25
so _ reach	15
so _ schreiben	17
so _ sees	19
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
soll ich	85
some	-24
some*	-22
somebody $	-15
somebody _ me	23
someone	-36
something	19
something $	22
son	75
son _ $	44
son _ les	35
son anniversaire	14
son instagram	34
son numero	15
son profil	36
song	-15
soon $	-21
sorry $	24
soun*	-19
sounds	-14
sous	15
spri*	-13
stal*	21
stalking	15
stamp	50
stamp _ $	50
standig _ er	23
star*	-13
start a	26
stay	-19
stay*	-22
stayed	-22
stayed _ $	-22
stayed strong	-21
ster*	-14
still	-27
still _ $	14
still _ to	17
still care	14
still want	17
stim*	32
stimme	34
stimme _ $	34
stimme horen	34
stop	29
stop $	-14
stop _ $	-13
stop _ calling	43
stop _ from	76
stop _ him	-26
stop _ texting	29
stop me	93
stories $	24
story	22
story $	16
story _ i	33
story and	22
stro*	59
strong	60
strong _ $	37
strong _ to	26
stuff	-21
su	116
su _ $	82
su _ le	35
su _ novio	-18
su casa	32
su cumpleanos	23
su nuevo	-18
su perfil	24
su voz	28
suff*	-17
suffer	-13
suic*	-66
suicidal	-20
suicide	-29
sund*	-36
sunday	-35
sunday $	-25
supp*	-26
supposed	-17
supposed to	-17
sure	-33
surp*	15
surprise	16
surprise him	16
surv*	-25
survived	-17
sus	47
sus _ $	31
sus historias	48
syang	41
syang _ $	41
take	-16
take _ back	16
take his	17
talk	42
talk _ her	34
talk _ him	25
talk _ me	-22
talk _ of	30
talk _ out	45
talk me	30
talk*	-37
talked	-23
talked to	-20
talking	-14
talking _ $	13
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
tell _ to	20
tell her	22
tell him	51
tell me	21
tellement	20
tellement _ $	21
tellement _ parler	23
tellement lui	23
telling	-14
temp*	75
temps	-18
temps $	-17
tempted	79
tempted _ call	23
tempted to	47
ten	16
ten _ $	21
ten minutes	24
tengo	68
tengo _ en	17
tengo _ ganas	13
tengo el	33
tengo que	21
tenho	-16
term*	-34
text	182
text $	90
text _ $	53
text _ about	-15
text _ after	15
text _ and	-14
text _ back	-25
text _ first	-17
text _ from	-21
text _ guy	-33
text _ hurt	22
text _ not	42
text her	-44
text him	29
text*	13
texted _ i	22
texted back	15
texting	18
texting $	15
texting _ $	14
texting from	14
texts	-17
than	-14
thank	18
thank _ $	15
thank you	13
thanks $	13
that	-103
that $	-20
that _ $	-35
that _ is	-15
that girl	13
that is	-20
the	-83
the _ $	-61
the _ always	15
the _ and	-21
the _ because	16
the _ button	42
the _ call	-15
the _ empty	-15
the _ evening	-18
the _ from	-18
the _ he	36
the _ i	-37
the _ in	74
the _ is	74
the _ killing	13
the _ like	18
the _ of	-44
the _ she	21
the _ since	19
the _ the	-38
the _ this	-15
the _ to	39
the _ where	35
the _ with	-19
the _ your	16
the apartment	-13
the bail	-15
the bar	42
the cafe	27
the call	21
the dog	-23
the kids	-18
the letter	54
the message	20
the office	14
the point	-30
the same	33
the send	22
the silence	14
the urge	79
the wife	-14
them	-16
then _ am	14
then i	27
ther*	-36
therapy	-26
therapy $	-15
there	48
there $	66
there _ $	26
there _ an	-30
there _ knock	14
there and	16
there is	-53
there now	25
these	-29
these days	-16
they	-55
they _ to	-13
thin*	32
things	-30
things $	-16
think _ go	31
think _ will	15
think about	-23
think i	36
think my	-16
thinking	67
thinking _ again	-16
thinking _ asking	17
thinking _ calling	39
thinking _ her	17
thinking _ him	-14
thinking _ ringing	13
thinking about	-24
thinking of	109
this _ $	-15
this _ and	-23
this _ from	-13
this _ my	17
this _ to	48
this close	40
this guy	-16
this night	22
this situation	16
thou*	-25
thoughts	-16
thre*	-17
thro*	-33
through	-25
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
time	-37
time to	-17
times	46
times $	23
times _ i	22
times and	21
tind*	-17
tinder	-17
tinder $	-16
tired	-21
to	104
to $	26
to _ $	-23
to _ about	-26
to _ all	-21
to _ alone	-17
to _ am	15
to _ and	41
to _ at	21
to _ bar	30
to _ best	-15
to _ boss	-13
to _ casa	15
to _ class	-20
to _ contact	15
to _ de	-15
to _ dedo	27
to _ do	16
to _ ex	22
to _ father	-16
to _ first	25
to _ flat	14
to _ for	50
to _ from	14
to _ gig	16
to _ go	-16
to _ guy	-14
to _ he	35
to _ heart	14
to _ her	86
to _ him	121
to _ his	18
to _ house	22
to _ hurt	-13
to _ in	44
to _ into	31
to _ is	18
to _ it	-31
to _ landlord	-21
to _ last	-15
to _ left	-13
to _ mandando	20
to _ me	-35
to _ mensagem	18
to _ mom	-16
to _ my	28
to _ myself	-33
to _ na	15
to _ next	-15
to _ now	34
to _ o	23
to _ of	-27
to _ on	-21
to _ one	13
to _ our	24
to _ out	52
to _ over	-18
to _ para	29
to _ party	16
to _ phone	17
to _ pic	21
to _ place	15
to _ right	13
to _ ring	14
to _ send	30
to _ she	37
to _ situation	16
to _ so	31
to _ someone	-20
to _ soon	-19
to _ story	19
to _ sunday	-16
to _ talk	19
to _ text	31
to _ the	-27
to _ there	13
to _ this	35
to _ to	17
to _ voice	18
to _ what	15
to _ wife	-17
to _ with	-27
to _ write	14
to _ •	54
to a	-16
to answer	32
to ask	54
to be	-65
to break	55
to bump	15
to call	13
to com	14
to cut	-23
to die	-58
to do	-47
to drive	15
to end	-35
to explain	28
to feel	-15
to forget	-37
to give	21
to go	15
to have	-18
to hear	19
to her	102
to hers	27
to him	22
to his	48
to hit	22
to hurt	-15
to jump	-13
to kill	-30
to know	18
to learn	-15
to like	24
to live	-28
to look	34
to make	-21
to me	-59
to meet	-22
to message	35
to my	-21
to press	16
to quase	42
to reach	48
to reply	51
to respond	16
to ring	14
to say	39
to see	35
to send	59
to shoot	-14
to sleep	-29
to slide	43
to smash	-24
to stop	-34
to surprise	16
to take	-14
to talk	21
to tell	25
to texting	27
to therapy	-21
to use	66
to wait	19
to work	-15
to write	68
to you	-17
to •	-21
today	-30
today i	-21
todo	-49
todo $	-15
todo _ $	-13
told	-38
told her	-15
tomorrow $	23
tomorrow _ $	-21
tomorrow _ 8	-18
tomorrow at	-20
toni*	23
tonight	23
tonight _ i	30
tonight _ want	19
tonight and	26
tonight i	-13
too _ to	22
took	-23
tot	-18
touch	36
touch with	36
tout	-34
tout _ $	-20
tout _ temps	-14
tout le	-17
tried	-14
tris*	-23
triste	-22
trop _ de	14
trop envie	14
tryi*	42
trying	42
trying _ not	40
tu	-15
tudo	-28
tuer	-14
turn _ at	17
turn up	17
two	-21
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
ugh _ to	17
ugh _ want	17
ulti*	31
ultima	31
ultima _ $	31
um	47
um $	-13
um _ para	24
um oi	52
uma	33
uma _ $	32
uma _ para	-13
uma vez	20
un	34
un _ $	30
un audio	17
unbe*	21
unbearable	16
unbearable $	19
unbl*	86
unblock	19
unblock him	18
unblocked	35
unblocked _ $	36
unblocked me	35
unblocking	32
unblocking _ $	32
und	-33
und ich	-15
une	25
une _ $	29
until	-15
up	-19
up _ $	-45
up _ a	-16
up _ door	21
up _ her	20
up _ him	-32
up _ his	34
up _ night	18
up at	29
up his	-22
up on	15
up with	-37
urge	121
urge $	23
urge _ $	14
urge _ 10	26
urge _ strong	36
urge is	92
us	-25
use	65
use my	61
used	-13
va	-17
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
vent	-25
vent $	-25
ver	99
ver _ $	85
ver _ dele	15
ver _ historias	31
ver _ perfil	35
ver ele	18
ver su	28
ver sus	39
verg*	-21
verl*	-14
verla	61
verla _ $	26
verm*	-36
vermisse	-35
vermisse _ sehr	-17
vermisse _ so	-18
vermisse sie	-17
vers*	-17
veux	23
veux _ $	-17
veux le	23
vez	25
vez $	26
vida	-26
vida $	-15
viewed	13
viewed _ story	13
viewed my	20
viver	-15
vivir	-17
voice	35
voice $	17
voice note	19
voix	38
volta	-14
vor	-25
vou	101
vou _ casa	37
vou _ de	16
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
voy _ $	43
voy _ escribir	24
voy _ matar	-13
voy _ sus	26
voy a	73
voz	60
voz $	33
voz _ $	32
vuel*	-13
wait	44
wait $	25
wait _ her	18
wait for	17
waiting _ his	-19
waiting _ me	20
waiting _ message	-19
wake	-20
wake up	-18
wan	41
wan _ am	20
wann	14
want	52
want _ $	17
want _ a	-18
want _ answer	34
want _ at	13
want _ be	-33
want _ call	20
want _ cut	-17
want _ die	-24
want _ drive	17
want _ forget	-36
want _ get	19
want _ go	14
want _ hear	16
want _ her	25
want _ him	51
want _ his	23
want _ hurt	-17
want _ if	20
want _ it	17
want _ know	20
want _ left	-13
want _ like	16
want _ myself	-22
want _ reply	43
want _ say	26
want _ see	20
want _ so	14
want _ stop	-13
want _ to	-17
want _ use	20
want _ who	16
want her	-13
want him	-19
want to	115
want*	-47
wanted	-24
wanted to	-22
wanting	-23
wanting to	-23
wants	-20
wants _ $	-13
wants _ see	-13
wants _ talk	-14
wants _ text	17
wants _ to	-28
wants me	-27
wants to	16
war $	16
warum	-13
was	-50
was _ $	-49
was about	17
watc*	-31
watching	-28
watching _ stories	-26
we	-58
weak	13
week	-47
week $	-41
week*	-16
weekend	-14
weeks _ it	20
weeks and	19
weht*	-15
wehtun	-15
weird	28
weird _ i	15
weird _ message	26
weird _ my	26
weird if	15
weird to	24
wenn	-30
wenn ich	-22
went	-51
went _ his	-27
went to	-36
were	-18
were you	-16
what	26
what _ $	-17
what _ about	15
what _ did	-13
what _ do	-61
what _ if	13
what _ is	-13
what _ just	32
what _ say	65
what _ says	13
what _ the	30
what _ •	46
what can	-14
what do	60
what he	-20
what i	-17
what if	21
what is	13
what she	30
what to	31
what would	23
what*	24
whatsapp	27
whatsapp $	13
when	-77
when _ am	-19
when i	-42
where _ $	-24
where _ tonight	26
where she	21
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
why does	-13
wie es	21
wieder _ profil	27
wieder _ sein	27
wieder auf	27
wife	-44
will _ anrufen	20
will _ at	19
will _ be	-21
will _ calling	-19
will _ ex	-19
will _ his	23
will _ hurt	21
will _ if	16
will _ ihm	-17
will _ kurz	18
will _ mehr	-23
will _ mit	-13
will _ my	14
will _ nur	30
will _ right	19
will _ schreiben	13
will _ sister	17
will _ the	37
will _ there	16
will _ to	-26
will _ wehtun	-15
will be	45
will dass	-13
will ihm	24
will just	19
will lose	16
will nicht	-18
will see	-20
will sie	22
will take	18
wir	-33
wir haben	-30
wish _ could	16
wish _ forget	-13
wish _ luck	14
wish _ tell	25
wish _ would	-21
wish her	27
with	-56
with _ and	-34
with _ ex	14
with _ he	20
with _ note	15
with a	35
with his	-17
with my	16
with no	-14
with this	-16
with*	-20
without	-18
without _ $	-18
without _ from	-19
without _ her	34
without _ to	24
without her	-36
work $	-18
work _ $	14
work at	22
works	24
works _ $	14
worr*	-15
would	54
would _ $	-18
would _ anything	-14
would _ ask	43
would _ back	-21
would _ be	37
would _ how	59
would _ i	18
would _ mad	22
would _ me	-14
would _ so	20
would _ to	36
would he	21
would it	20
would just	-14
would like	32
would love	16
would •	16
wozu	-33
writ*	65
write	93
write $	44
write _ $	33
write _ book	-15
write _ him	-34
write a	-16
write back	22
write her	19
write him	20
write to	-48
writing	38
written	30
wrong _ i	17
wrote hey	15
wurde _ so	15
y	-19
y _ $	-19
y _ le	17
y no	-17
y quiero	20
ya	16
ya $	43
ya no	-18
year	-24
years	-38
yest*	-45
yesterday	-45
you	-136
you $	-32
you _ $	-30
you _ a	24
you are	-18
you be	27
you hurt	30
you think	14
your	-62
your _ $	-46
your _ just	17
your post	17
zu	39
zu _ $	42
zu ihr	20
zu schreiben	32
zuru*	-26
zuruckkommt	-13
•	-32
• $	-55
• _ $	-63
• _ a	-14
• _ after	48
• _ am	48
• _ an	23
• _ and	50
• _ back	-15
• _ call	-19
• _ ce	-25
• _ de	15
• _ do	36
• _ doing	54
• _ ex	-20
• _ get	-14
• _ her	-82
• _ him	-34
• _ i	111
• _ ok	28
• _ soir	-25
• _ sorry	43
• _ text	-53
• _ to	-108
• _ •	47
• after	52
• an	23
• and	60
• de	18
• doing	54
• him	-24
• i	44
• to	-105
• •	-32
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
