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
~	-371
!	-89
!hurt_by.fear.weak	-114
!hurt_by.maybe.middle	75
!hurt_by.near.weak	-29
!hurt_by.threat.high	65
!hurt_by.violence.high	346
!hurt_by.word.weak	-73
!may_hurt.intent.high	331
!may_hurt.maybe.middle	61
!may_hurt.word.weak	-26
!other.risk.high	178
!other.risk.middle	42
!self.gloom.weak	-81
!self.harm.high	291
!self.harm.weak	20
!self.loaded.middle	264
!self.near.weak	-45
!self.suicide.high	339
!self.tool.weak	46
!self.wish_to_die.high	373
!self.word.weak	-101
!•	65
.	89
.-	69
.i	97
.i+they	37
.i+they-	21
.i+you	-99
.i+you+they	23
.i+you-	-15
.i-	93
.they	-17
.they-	-110
.you	-78
.you+they	-25
.you-	-11
10	-39
10 $	-16
10 _ $	-20
15	16
15 _ cut	11
15 _ i	14
15 and	14
2	-20
2 _ $	-14
2 years	17
20	21
20 _ $	18
20 paracetamol	22
200	23
200 days	23
2009	-10
2015	-17
23	14
24 _ $	-12
3	-14
3 _ $	-12
30	21
30 $	15
30 _ $	12
34	-17
34 $	-11
38	-13
38 $	-12
3am	16
3am $	13
4 $	-22
4 _ $	27
4 months	13
40 _ $	-17
40 and	-18
40 times	16
5	-50
5 $	-20
5 _ $	-23
6	-12
60	19
7 $	12
8	-25
8 _ $	-13
80	22
9	-24
?-	-33
?i	28
?i+they	-38
?i+you	-19
?i-	-25
?they	-36
?they-	16
?you	-20
?you-	-22
^ 2	13
^ _ $	-37
^ _ 10	-17
^ _ 15	19
^ _ 2	-11
^ _ 23	14
^ _ 3	-11
^ _ 4	-12
^ _ 40	-20
^ _ 5	-10
^ _ 7	18
^ _ a	-13
^ _ about	66
^ _ acabar	49
^ _ acabo	-12
^ _ acabou	-11
^ _ account	-17
^ _ aches	-11
^ _ across	12
^ _ actually	-13
^ _ afraid	29
^ _ after	20
^ _ again	28
^ _ aguanto	-15
^ _ ai	30
^ _ aimerais	21
^ _ ajuda	-10
^ _ ako	49
^ _ alive	-27
^ _ all	54
^ _ alle	12
^ _ alles	-15
^ _ alone	-17
^ _ always	-15
^ _ am	-37
^ _ ameaca	20
^ _ ameacou	21
^ _ amenaza	16
^ _ amiga	10
^ _ and	-118
^ _ angry	-26
^ _ angst	33
^ _ anoche	-11
^ _ anos	-16
^ _ answered	-11
^ _ anxiety	-12
^ _ anyone	18
^ _ anything	36
^ _ apareceu	13
^ _ aqui	46
^ _ are	-18
^ _ arm	12
^ _ arms	20
^ _ around	-10
^ _ ask	-19
^ _ asked	-63
^ _ asking	-18
^ _ asks	-12
^ _ ate	-16
^ _ attempt	17
^ _ attempted	37
^ _ aunt	-11
^ _ avale	14
^ _ back	-33
^ _ bad	-23
^ _ banging	22
^ _ bateu	26
^ _ be	-11
^ _ beat	41
^ _ beats	47
^ _ bedroht	16
^ _ been	31
^ _ begged	-17
^ _ being	33
^ _ best	22
^ _ bet	22
^ _ better	-15
^ _ bills	31
^ _ bite	15
^ _ bitte	-10
^ _ black	19
^ _ bleach	37
^ _ blocked	-25
^ _ bloqueo	-14
^ _ bloqueou	-12
^ _ boiling	24
^ _ boss	-22
^ _ bot	-12
^ _ bottle	-22
^ _ bought	42
^ _ boyfriend	-10
^ _ boys	14
^ _ break	11
^ _ breaking	11
^ _ bring	16
^ _ brings	17
^ _ broken	-12
^ _ brother	21
^ _ bruises	16
^ _ burn	50
^ _ burned	15
^ _ but	11
^ _ bye	23
^ _ c	-10
^ _ call	-40
^ _ called	-59
^ _ calling	-20
^ _ calls	-25
^ _ came	-11
^ _ cansada	10
^ _ cansado	11
^ _ care	43
^ _ carved	27
^ _ cat	-16
^ _ changed	-12
^ _ chat	-22
^ _ cheated	-43
^ _ chest	-11
^ _ choked	58
^ _ cima	17
^ _ clean	22
^ _ close	18
^ _ comer	-11
^ _ commented	-10
^ _ como	-12
^ _ comprimidos	40
^ _ con	-15
^ _ contact	-17
^ _ controls	41
^ _ copain	22
^ _ cortarme	30
^ _ corte	17
^ _ cortei	21
^ _ corto	53
^ _ could	-11
^ _ coupe	30
^ _ couple	-11
^ _ cried	-18
^ _ cry	-18
^ _ cut	20
^ _ cuts	58
^ _ cutting	30
^ _ da	29
^ _ dad	16
^ _ dark	12
^ _ das	-19
^ _ data	-12
^ _ daughter	17
^ _ day	-17
^ _ de	10
^ _ dead	31
^ _ death	32
^ _ decided	24
^ _ decirle	-12
^ _ deeper	22
^ _ deixa	-17
^ _ dejo	-30
^ _ delete	14
^ _ denke	37
^ _ des	13
^ _ desaparecer	16
^ _ deserve	19
^ _ dey	-10
^ _ di	17
^ _ dice	18
^ _ did	-26
^ _ die	10
^ _ died	-64
^ _ disparaitre	21
^ _ disse	12
^ _ dit	25
^ _ do	-32
^ _ does	-13
^ _ dog	-36
^ _ doing	-22
^ _ don	13
^ _ done	34
^ _ dormir	-11
^ _ dors	-19
^ _ down	-32
^ _ dreams	-10
^ _ drinks	-24
^ _ droht	48
^ _ dropped	-12
^ _ drove	11
^ _ du	-13
^ _ duele	-24
^ _ dumped	-45
^ _ easier	-10
^ _ eating	41
^ _ ecrit	11
^ _ ein	-10
^ _ einfach	12
^ _ ela	-20
^ _ ele	-18
^ _ em	49
^ _ email	-10
^ _ emailed	-20
^ _ empurrou	19
^ _ en	32
^ _ ending	29
^ _ engano	-12
^ _ envie	16
^ _ envy	33
^ _ er	-10
^ _ es	-36
^ _ escribio	-19
^ _ escribirle	-19
^ _ est	-33
^ _ esta	-26
^ _ estar	40
^ _ estarian	13
^ _ estoy	29
^ _ etre	21
^ _ even	50
^ _ evening	-17
^ _ ever	-24
^ _ everyone	48
^ _ everything	42
^ _ ex	75
^ _ exhausting	17
^ _ existing	18
^ _ existir	14
^ _ extrano	-18
^ _ extremely	-15
^ _ face	16
^ _ failed	-11
^ _ fais	17
^ _ falta	-13
^ _ fantasize	39
^ _ fantasizing	23
^ _ favor	-12
^ _ faz	19
^ _ feel	-32
^ _ feels	-17
^ _ fehlt	-18
^ _ fell	-33
^ _ fiance	-16
^ _ fight	-10
^ _ finally	-15
^ _ find	14
^ _ finish	24
^ _ finished	-14
^ _ first	-23
^ _ flinch	22
^ _ flowers	-12
^ _ foi	-18
^ _ follows	16
^ _ forced	32
^ _ forces	26
^ _ forgot	-21
^ _ found	14
^ _ frappe	19
^ _ frau	-13
^ _ freundin	18
^ _ friend	53
^ _ from	-42
^ _ fuhl	-15
^ _ fuhle	-12
^ _ fur	-11
^ _ future	30
^ _ ganas	12
^ _ gave	-18
^ _ gay	-11
^ _ gehe	-21
^ _ geht	-17
^ _ gesagt	16
^ _ geschrieben	-16
^ _ get	39
^ _ girlfriend	23
^ _ give	-20
^ _ giving	21
^ _ go	19
^ _ god	17
^ _ good	-12
^ _ goodbye	17
^ _ got	10
^ _ grabbed	18
^ _ grandfather	-14
^ _ grandma	-14
^ _ great	-12
^ _ gun	29
^ _ guy	-10
^ _ ha	-14
^ _ hacer	17
^ _ hang	18
^ _ hanging	22
^ _ happens	11
^ _ happy	-21
^ _ hard	-23
^ _ harm	-12
^ _ harming	16
^ _ harto	10
^ _ has	-44
^ _ hasse	-18
^ _ hat	-23
^ _ hate	-26
^ _ have	22
^ _ he	-47
^ _ heart	-33
^ _ held	12
^ _ herz	-11
^ _ heute	-18
^ _ hey	-14
^ _ hiding	21
^ _ himself	12
^ _ his	-10
^ _ history	-13
^ _ hits	50
^ _ hoje	-14
^ _ holds	11
^ _ home	-14
^ _ hope	25
^ _ how	18
^ _ hung	-21
^ _ hurts	-17
^ _ i	-25
^ _ ich	-14
^ _ if	-15
^ _ ignore	-10
^ _ ignored	18
^ _ ignores	-12
^ _ ihm	-30
^ _ il	13
^ _ ill	21
^ _ imagining	25
^ _ in	-38
^ _ intente	12
^ _ interested	-12
^ _ intrusive	-15
^ _ ist	-20
^ _ it	-19
^ _ jana	11
^ _ jeena	25
^ _ judge	-12
^ _ jumped	16
^ _ juntos	-11
^ _ just	28
^ _ kann	-16
^ _ kar	14
^ _ keep	-32
^ _ keeps	33
^ _ kept	-16
^ _ khatam	27
^ _ kicking	11
^ _ kill	28
^ _ killed	-15
^ _ kind	13
^ _ kinder	23
^ _ kissed	-20
^ _ knew	-13
^ _ know	29
^ _ knows	24
^ _ ko	27
^ _ konnte	17
^ _ l	-22
^ _ la	17
^ _ las	31
^ _ lasst	24
^ _ last	53
^ _ late	-20
^ _ lauert	20
^ _ leave	-36
^ _ leaves	64
^ _ leben	-11
^ _ left	-16
^ _ letter	-12
^ _ letters	26
^ _ lieber	19
^ _ liebsten	26
^ _ liebt	-18
^ _ lied	-26
^ _ life	16
^ _ ligar	-26
^ _ ligou	-10
^ _ like	32
^ _ liked	-27
^ _ liking	-13
^ _ lived	21
^ _ llamar	-16
^ _ llamarla	-10
^ _ llame	-16
^ _ llamo	-20
^ _ locked	31
^ _ locks	-11
^ _ look	11
^ _ looked	27
^ _ looking	22
^ _ lost	-23
^ _ lot	20
^ _ love	-17
^ _ luck	-11
^ _ lui	-10
^ _ mabuhay	25
^ _ mach	12
^ _ machuco	24
^ _ made	42
^ _ mais	24
^ _ makes	10
^ _ mal	-40
^ _ man	14
^ _ mandar	-12
^ _ mandou	-13
^ _ mann	21
^ _ manque	-22
^ _ mari	14
^ _ marido	13
^ _ mas	13
^ _ matar	56
^ _ matarme	19
^ _ mean	11
^ _ mec	12
^ _ medo	24
^ _ mein	-15
^ _ meine	-23
^ _ mejor	10
^ _ menace	34
^ _ mensagem	-12
^ _ mes	28
^ _ message	-19
^ _ messaged	-30
^ _ messages	-18
^ _ met	-10
^ _ mi	-34
^ _ might	-13
^ _ miss	-29
^ _ mit	-14
^ _ mochte	12
^ _ moi	-25
^ _ more	14
^ _ morirme	20
^ _ morning	29
^ _ morrer	36
^ _ morta	18
^ _ mourir	39
^ _ moved	-18
^ _ movie	-16
^ _ much	-26
^ _ mucho	-15
^ _ mudar	-11
^ _ muerta	25
^ _ mujer	-10
^ _ mundo	32
^ _ murder	-10
^ _ muss	-20
^ _ must	42
^ _ my	34
^ _ myself	32
^ _ na	66
^ _ nacht	21
^ _ nahi	48
^ _ name	11
^ _ namorada	-12
^ _ nang	25
^ _ nao	20
^ _ ne	-15
^ _ neighbor	22
^ _ never	-53
^ _ new	-18
^ _ ng	15
^ _ nice	39
^ _ night	31
^ _ nightmares	-10
^ _ no	18
^ _ noch	14
^ _ not	-15
^ _ note	45
^ _ nothing	32
^ _ notifications	-14
^ _ novio	17
^ _ now	12
^ _ nunca	-18
^ _ o	-27
^ _ of	38
^ _ off	-17
^ _ oft	10
^ _ often	-21
^ _ ok	-19
^ _ old	19
^ _ on	12
^ _ one	23
^ _ only	24
^ _ open	-10
^ _ or	-24
^ _ os	35
^ _ otra	33
^ _ ou	21
^ _ our	14
^ _ out	-23
^ _ outlived	14
^ _ over	-30
^ _ owes	-13
^ _ pain	12
^ _ parents	-15
^ _ part	-10
^ _ partner	13
^ _ pas	22
^ _ passed	-32
^ _ past	-17
^ _ pastillas	16
^ _ peaceful	14
^ _ pelo	11
^ _ pensado	17
^ _ pensando	43
^ _ pense	17
^ _ people	-33
^ _ permanent	23
^ _ peur	26
^ _ picked	23
^ _ picture	13
^ _ picturing	15
^ _ plan	37
^ _ planning	25
^ _ plans	-11
^ _ pleure	-23
^ _ plus	-22
^ _ police	-12
^ _ por	12
^ _ posted	12
^ _ pour	25
^ _ pray	21
^ _ proud	-15
^ _ pular	21
^ _ pulled	-10
^ _ pushed	43
^ _ pushes	11
^ _ put	39
^ _ que	26
^ _ quiet	-15
^ _ quis	-11
^ _ quit	11
^ _ quitte	-19
^ _ rang	-19
^ _ raped	39
^ _ razor	-10
^ _ reach	-11
^ _ reached	-16
^ _ read	-14
^ _ reads	14
^ _ ready	34
^ _ really	18
^ _ reason	23
^ _ registrar	-11
^ _ relapsed	18
^ _ relationship	-10
^ _ remedios	23
^ _ reminders	-14
^ _ replaying	-22
^ _ replied	-15
^ _ reply	-14
^ _ rest	28
^ _ revenge	-13
^ _ rings	17
^ _ ritze	15
^ _ rope	27
^ _ ruf	-10
^ _ sagt	15
^ _ sat	-20
^ _ saturday	11
^ _ saw	-22
^ _ say	-16
^ _ scared	-29
^ _ scarifie	15
^ _ schlaftabletten	32
^ _ schlagt	48
^ _ schluss	10
^ _ schon	24
^ _ scratches	36
^ _ se	-21
^ _ see	-13
^ _ seems	36
^ _ seguir	27
^ _ sein	-11
^ _ seine	-11
^ _ self	57
^ _ semana	-10
^ _ send	-23
^ _ sending	-14
^ _ sends	29
^ _ sens	-26
^ _ sent	-28
^ _ she	-43
^ _ shook	22
^ _ shot	-20
^ _ si	12
^ _ sick	-15
^ _ sie	-12
^ _ since	21
^ _ sind	14
^ _ sinto	-18
^ _ sister	13
^ _ sit	-21
^ _ sits	11
^ _ slap	11
^ _ slapped	66
^ _ slaps	30
^ _ sleep	-36
^ _ sleeps	-12
^ _ slept	-17
^ _ slide	12
^ _ smash	22
^ _ smoking	-11
^ _ snooze	-12
^ _ sobro	23
^ _ social	-20
^ _ soeur	18
^ _ some	-21
^ _ somebody	-11
^ _ something	21
^ _ sometimes	17
^ _ son	-19
^ _ song	-10
^ _ sorry	-32
^ _ sounds	52
^ _ split	-18
^ _ squeezed	10
^ _ standing	14
^ _ started	12
^ _ starve	12
^ _ stay	-10
^ _ stehe	14
^ _ steht	11
^ _ stepdad	21
^ _ stepfather	19
^ _ sterben	24
^ _ still	-30
^ _ stomach	-14
^ _ stop	-17
^ _ stopped	22
^ _ stops	20
^ _ su	-11
^ _ suicidal	32
^ _ suicidarme	18
^ _ suicidas	13
^ _ suicide	12
^ _ suicidio	10
^ _ suit	12
^ _ sumir	33
^ _ sure	10
^ _ survived	-14
^ _ swallowed	36
^ _ swear	43
^ _ ta	21
^ _ tablets	32
^ _ tabletten	30
^ _ take	-42
^ _ taken	28
^ _ takes	10
^ _ taking	29
^ _ talking	-18
^ _ tell	-15
^ _ tells	-10
^ _ tengo	27
^ _ tentei	26
^ _ ter	12
^ _ terminar	-10
^ _ text	-39
^ _ texting	-24
^ _ texts	-32
^ _ thanks	-10
^ _ that	-45
^ _ them	19
^ _ then	-20
^ _ therapist	-13
^ _ there	20
^ _ these	10
^ _ they	-15
^ _ this	-61
^ _ thought	-41
^ _ threatened	13
^ _ threatens	34
^ _ threw	25
^ _ throws	12
^ _ time	58
^ _ tire	20
^ _ tired	-18
^ _ to	-30
^ _ todas	16
^ _ today	-29
^ _ todo	-31
^ _ todos	38
^ _ told	-20
^ _ tome	22
^ _ tomorrow	-10
^ _ tonight	-17
^ _ took	-41
^ _ touches	21
^ _ tracks	23
^ _ train	-18
^ _ traiu	-13
^ _ tranquila	-13
^ _ trapped	-14
^ _ treated	-13
^ _ tried	31
^ _ triste	-20
^ _ tut	-22
^ _ twisted	12
^ _ two	-17
^ _ typed	-24
^ _ typing	-16
^ _ uberlege	11
^ _ uma	48
^ _ unblocked	-15
^ _ uncle	11
^ _ und	-10
^ _ uns	12
^ _ unsafe	12
^ _ up	-11
^ _ urges	14
^ _ us	-31
^ _ used	-23
^ _ vais	10
^ _ vejo	21
^ _ veo	17
^ _ ver	-13
^ _ verfolgt	14
^ _ vermisse	-21
^ _ veux	-29
^ _ vida	-17
^ _ vie	25
^ _ viewed	-12
^ _ viver	21
^ _ vivir	12
^ _ voice	16
^ _ vontade	10
^ _ vor	24
^ _ vou	-15
^ _ voudrais	25
^ _ voy	15
^ _ wake	-30
^ _ waking	18
^ _ walked	-10
^ _ wan	28
^ _ wants	-64
^ _ ware	20
^ _ waren	18
^ _ was	-38
^ _ way	-17
^ _ we	-23
^ _ weird	-11
^ _ werde	-18
^ _ were	-18
^ _ when	-17
^ _ where	-23
^ _ which	15
^ _ while	-25
^ _ wife	-21
^ _ will	-52
^ _ wish	-11
^ _ without	18
^ _ woke	13
^ _ word	24
^ _ work	-26
^ _ worked	-17
^ _ world	17
^ _ worry	-30
^ _ worst	-10
^ _ worth	21
^ _ worthless	-13
^ _ would	-21
^ _ write	-16
^ _ writes	-10
^ _ writing	13
^ _ wrong	-11
^ _ wrote	-38
^ _ wunschte	21
^ _ wurde	15
^ _ y	-23
^ _ ya	-13
^ _ year	-10
^ _ you	-35
^ _ your	-27
^ _ zu	12
^ _ •	-98
^ a	-16
^ ab	37
^ about	-13
^ adeus	27
^ adieu	33
^ adios	51
^ afraid	-16
^ after	-12
^ all	-29
^ and	21
^ anoche	21
^ apaga	-12
^ are	-13
^ at	33
^ ate	27
^ ayoko	25
^ because	-35
^ been	60
^ being	10
^ best	-11
^ better	12
^ bitte	-14
^ blade	25
^ book	-10
^ borra	-12
^ bought	12
^ burned	22
^ by	27
^ ca	-15
^ call	-24
^ cancel	16
^ clear	-11
^ close	-10
^ come	-11
^ considering	14
^ cried	-10
^ day	-18
^ death	32
^ delete	-17
^ despues	-10
^ di	-12
^ dice	32
^ do	-30
^ doctor	-13
^ does	29
^ dog	11
^ done	14
^ drank	18
^ drunk	-20
^ e	-10
^ each	25
^ edit	16
^ efface	-15
^ ele	68
^ ella	-10
^ elle	-26
^ end	-10
^ er	63
^ erase	-20
^ esta	38
^ estoy	18
^ eu	23
^ every	18
^ everybody	-11
^ everyday	15
^ everything	-16
^ ex	31
^ existing	19
^ explain	-19
^ finally	-14
^ find	-24
^ fine	-11
^ for	13
^ forget	-10
^ forgive	-14
^ found	23
^ fuck	-16
^ get	-22
^ give	-17
^ go	-23
^ god	19
^ good	-16
^ goodbye	29
^ got	21
^ guardei	25
^ guess	-19
^ gusto	30
^ habe	38
^ had	-25
^ hanging	-10
^ have	-23
^ he	19
^ hello	-14
^ help	-24
^ her	-18
^ hey	-34
^ hi	-20
^ hit	-11
^ hoffentlich	12
^ hola	-13
^ honestly	30
^ how	-36
^ i	-19
^ if	10
^ il	58
^ ill	47
^ in	-14
^ is	-12
^ it	-136
^ its	10
^ j	53
^ ja	33
^ je	23
^ jk	25
^ just	-20
^ k	-10
^ kill	39
^ killing	12
^ kind	10
^ la	-29
^ lass	-14
^ last	46
^ lately	11
^ le	-42
^ leave	-29
^ left	-12
^ let	-22
^ life	26
^ like	22
^ living	24
^ llevo	14
^ lo	-10
^ long	-10
^ losch	-14
^ lost	31
^ love	23
^ ma	32
^ make	14
^ mar	30
^ maybe	-12
^ me	12
^ meine	10
^ meu	21
^ mi	17
^ minha	-26
^ mon	36
^ mujhe	29
^ must	-17
^ mute	-10
^ my	-25
^ na	-10
^ nao	-29
^ need	-12
^ nice	-13
^ ninguem	19
^ no	-21
^ none	11
^ not	-15
^ nothing	-22
^ now	31
^ oh	-20
^ ohne	21
^ ojala	61
^ ok	-30
^ okay	-22
^ on	-30
^ once	14
^ only	38
^ our	-30
^ over	17
^ pagod	23
^ paid	31
^ part	18
^ pause	-14
^ penso	23
^ picked	22
^ pienso	26
^ please	-12
^ por	-22
^ prefiero	10
^ pretty	11
^ put	-13
^ que	-19
^ queria	50
^ quero	24
^ quiero	-12
^ quisiera	17
^ quit	-17
^ ready	35
^ relapsed	40
^ remove	-16
^ rip	-10
^ s	19
^ sana	17
^ scared	21
^ schreib	-10
^ see	40
^ self	-12
^ sent	-11
^ seriously	26
^ she	15
^ should	-32
^ show	-35
^ si	39
^ siento	19
^ sleep	-10
^ sleeping	-10
^ so	20
^ soll	-20
^ solo	13
^ some	10
^ sometimes	63
^ sorry	-41
^ standing	26
^ started	12
^ stop	-42
^ supprime	-10
^ swallowed	42
^ talk	-11
^ tanto	19
^ ten	-19
^ tengo	47
^ tenho	36
^ tentei	11
^ terminei	-12
^ text	-11
^ thank	31
^ that	-48
^ the	-50
^ there	40
^ these	-12
^ they	13
^ thinking	-13
^ this	-10
^ tired	10
^ today	-14
^ told	41
^ tomei	51
^ tonight	41
^ too	-17
^ took	81
^ tried	27
^ trying	-14
^ tu	-10
^ turn	-13
^ two	18
^ ugh	-14
^ urge	14
^ voltei	23
^ volvi	36
^ vou	50
^ voy	17
^ waiting	14
^ want	27
^ we	-117
^ weapon	38
^ went	-16
^ what	-31
^ whenever	16
^ where	-25
^ which	22
^ who	-29
^ why	37
^ wie	-17
^ wipe	-22
^ wir	-14
^ wish	27
^ with	-10
^ woke	10
^ worst	-11
^ would	27
^ wozu	16
^ write	-16
^ wrote	23
^ ya	38
^ you	-54
^ your	-15
^ zindagi	27
^ •	44
a	31
a _ $	-59
a _ 8	-12
a _ a	41
a _ about	-17
a _ account	15
a _ after	13
a _ against	-14
a _ anoche	18
a _ anyone	20
a _ as	-25
a _ at	12
a _ attack	14
a _ avec	19
a _ be	-10
a _ boyfriend	-11
a _ but	-22
a _ can	28
a _ casa	-12
a _ chat	11
a _ con	25
a _ cortar	23
a _ dad	-10
a _ dano	21
a _ de	-10
a _ el	16
a _ et	10
a _ everyone	10
a _ eye	20
a _ family	-10
a _ for	-19
a _ from	-11
a _ girlfriend	-10
a _ he	24
a _ her	16
a _ hier	11
a _ his	11
a _ i	30
a _ idea	-11
a _ if	-17
a _ in	28
a _ its	14
a _ j	-10
a _ je	14
a _ l	12
a _ last	11
a _ like	17
a _ lo	20
a _ look	35
a _ los	20
a _ lui	21
a _ man	-25
a _ me	39
a _ message	30
a _ mierda	-10
a _ moi	-11
a _ my	38
a _ night	16
a _ ninos	-10
a _ novio	19
a _ now	-41
a _ nuevo	19
a _ on	-17
a _ or	-13
a _ otra	-11
a _ page	-10
a _ people	-17
a _ person	-20
a _ pills	31
a _ que	28
a _ request	-12
a _ self	16
a _ si	21
a _ space	22
a _ tbh	13
a _ te	17
a _ that	-12
a _ they	17
a _ time	-26
a _ to	-20
a _ today	21
a _ todo	14
a _ tuer	13
a _ two	-11
a _ under	38
a _ vida	27
a _ viva	10
a _ where	32
a _ who	10
a _ will	-12
a _ with	-16
a _ would	11
a acabar	14
a baby	-12
a bad	-18
a bag	18
a bat	30
a bit	14
a black	38
a boyfriend	11
a break	-26
a bridge	14
a bullet	23
a bunch	13
a burden	23
a car	18
a casa	-12
a child	-25
a cortarme	22
a coward	21
a date	56
a day	15
a death	-11
a dit	13
a divorce	-15
a e	16
a ecrit	-22
a etranglee	34
a fight	15
a frappee	36
a friend	27
a girlfriend	-15
a glass	12
a good	-13
a goodbye	19
a gps	16
a gun	53
a hacerme	21
a hammer	36
a handful	17
a hard	-21
a human	11
a ir	-13
a key	13
a knife	46
a la	-16
a las	-16
a lawyer	-14
a letter	-25
a liar	-13
a list	-24
a little	-21
a long	-28
a los	-10
a machete	20
a man	27
a matar	39
a me	51
a meme	-14
a mess	-19
a message	-14
a mi	-32
a minha	14
a mistake	-11
a monster	-13
a movie	-12
a nadie	13
a new	-24
a next	15
a nice	-12
a night	12
a nightmare	-10
a note	11
a nurse	-18
a part	-16
a person	12
a photo	15
a pic	24
a plan	37
a quitte	-16
a quittee	-15
a really	-11
a relationship	11
a relief	20
a rompu	-11
a rope	58
a seguir	14
a ser	-12
a stranger	-19
a suicide	22
a terminal	27
a terrible	-12
a todos	38
a trouble	12
a truck	21
a voice	23
a wall	12
a waste	36
a way	-19
a while	-33
a wonderful	-14
a world	10
a year	-18
ab	31
ab _ nahi	37
abend	-11
abend $	-11
able	-12
able to	-12
about	-36
about _ $	-37
about _ a	25
about _ and	-13
about _ being	12
about _ day	10
about _ dead	19
about _ her	40
about _ here	12
about _ into	18
about _ it	29
about _ kids	-25
about _ my	25
about _ myself	14
about _ night	-11
about _ over	27
about _ summer	-11
about _ terminal	27
about _ thoughts	-14
about _ to	10
about _ wall	30
about _ •	-14
about being	16
about death	26
about dying	16
about ending	15
about hurting	18
about just	12
about killing	45
about last	-22
about me	-56
about money	-13
about my	-32
about not	15
about overdosing	16
about running	27
about suicide	10
about the	-42
about to	-35
about walking	16
about wanting	10
about what	-18
abue*	-13
abus*	90
abused _ a	-11
abused by	15
abusing	22
abusing me	22
abusive	59
abusive _ and	32
abusive _ do	15
abusive _ i	30
abusive and	12
abusive marriage	15
abusive relationship	14
acab*	59
acaba	10
acabar	67
acabar _ $	25
acabar _ a	16
acabar _ esta	13
acabar _ mi	13
acabar _ minha	16
acabar _ todo	20
acabar _ tudo	17
acabar _ vida	13
acabar com	34
acabar con	33
acabo	-13
acabou	-16
acci*	-17
account	-34
account $	-22
account and	-10
accounts	35
accounts and	11
aches	-13
aches _ think	-11
acid	40
acid _ $	22
acid _ face	18
acid _ her	35
acid on	29
acor*	27
acordar	30
acordar $	18
acordar _ $	12
acordar _ mais	12
acordar nunca	12
acro*	14
across	14
across the	14
acti*	-12
actually _ out	-13
add	-14
add _ to	-14
addi*	48
addicted	10
addicted to	10
addr*	15
address	15
address $	22
adel*	-11
adelante	-11
adelante $	-11
adeus	27
adieu	61
adieu $	16
adios	51
adios _ $	25
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
afraid _ being	-16
afraid _ go	16
afraid _ might	10
afraid _ up	-11
afraid _ will	-22
afraid i	15
afraid of	-32
afraid that	-23
afraid to	18
after	57
after _ $	38
after _ attempt	20
after _ days	12
after _ months	-28
after he	17
after my	16
after that	-13
after the	26
after tonight	30
agai*	16
again	43
again $	-12
again _ again	-10
again _ am	11
again _ i	14
again _ my	22
again _ night	14
again _ promise	-15
again and	18
again at	-14
again but	20
again i	-28
again last	14
again lol	13
against	16
against _ wall	28
against me	-19
against the	34
agar*	13
agarro	13
agarro _ cuello	13
agarro del	13
ago	-39
ago _ now	-13
ago _ the	-14
agora	-13
aguanto $	10
aguanto _ $	-13
ahora	-11
ai	12
ai _ $	-22
ai _ au	-18
ai _ cachets	11
ai _ coeur	-11
ai _ d	-21
ai _ de	41
ai _ des	21
ai _ etre	-22
ai _ faim	-10
ai _ hier	-10
ai _ idees	13
ai _ les	27
ai _ lui	-11
ai _ me	30
ai _ numero	-10
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
airport	-11
ajuda	-27
ajuda $	-19
ako	53
ako _ $	23
ako _ ex	15
ako _ ko	15
alarm	-13
alarm _ $	-10
alarm for	-11
alive	166
alive $	103
alive _ $	33
alive _ much	15
alive _ my	10
alive and	-12
alive because	14
alive so	15
alive to	-11
all	32
all _ am	-12
all _ and	-29
all _ be	11
all _ friends	10
all _ gone	-11
all _ her	18
all _ him	-16
all _ i	-50
all _ in	12
all _ it	-11
all _ me	-13
all _ messages	10
all _ money	20
all _ my	30
all _ no	12
all _ off	-11
all _ so	19
all _ stop	15
all _ the	75
all _ time	-43
all _ to	-13
all _ while	18
all _ with	14
all _ work	-10
all _ you	14
all be	13
all evening	-14
all letters	15
all my	-23
all of	29
all our	11
all over	21
all the	-44
all typed	-12
alle	36
alle _ $	12
alle*	-15
allein	-15
allein $	-10
allem	12
alles _ $	-13
alles _ mich	-12
allowance	-14
allowed	22
allowed _ her	-11
allowed _ my	12
allowed _ see	12
allowed to	26
almost got	-10
alone	-32
alone $	-53
alone _ $	-15
alone _ i	11
alone _ my	11
alone _ of	-13
alone _ rest	-19
alone forever	-15
alone tonight	-15
alone when	12
alone with	21
along	-35
alre*	42
already	42
already _ $	14
already _ and	12
alt	10
alwa*	-52
always	-52
always $	-12
always _ $	-33
always _ me	-14
am $	-22
am 15	14
am 23	14
am 30	-12
am _ a	-13
am _ abused	11
am _ abusive	20
am _ afraid	16
am _ alive	41
am _ allowed	15
am _ alone	16
am _ an	16
am _ and	-28
am _ angry	22
am _ at	-27
am _ be	-19
am _ because	16
am _ bed	-11
am _ being	-44
am _ bridge	18
am _ burden	25
am _ burn	15
am _ bus	-10
am _ dead	21
am _ did	10
am _ die	-39
am _ do	20
am _ done	-13
am _ eggshells	26
am _ end	13
am _ enough	-14
am _ for	13
am _ go	58
am _ going	12
am _ good	-17
am _ happy	-18
am _ her	-26
am _ him	10
am _ his	17
am _ home	-14
am _ hour	13
am _ hurt	30
am _ i	40
am _ ich	18
am _ ill	-12
am _ in	-18
am _ it	-23
am _ jump	20
am _ just	-17
am _ leave	10
am _ life	27
am _ living	26
am _ lose	-30
am _ losing	-24
am _ make	24
am _ me	-22
am _ might	10
am _ my	38
am _ myself	-36
am _ of	23
am _ off	20
am _ on	29
am _ peace	14
am _ ready	-19
am _ safe	22
am _ see	-10
am _ shock	-17
am _ since	-14
am _ stalked	17
am _ starting	-14
am _ station	11
am _ still	21
am _ supposed	-11
am _ take	15
am _ tell	-12
am _ text	-13
am _ that	41
am _ the	33
am _ there	15
am _ this	-21
am _ thoughts	11
am _ tired	30
am _ to	30
am _ today	-16
am _ top	16
am _ ware	11
am _ waste	43
am _ well	-13
am _ what	26
am _ when	-13
am _ will	14
am _ with	14
am _ write	-14
am _ •	-39
am about	-26
am afraid	16
am alone	19
am already	16
am angry	-10
am at	31
am back	10
am being	14
am dead	19
am devastated	-11
am disappointed	25
am doing	-12
am driving	11
am drunk	-17
am dying	-19
am ending	14
am every	13
am fine	21
am going	32
am gone	38
am hiding	21
am i	-14
am jealous	-13
am just	23
am liebsten	26
am lost	-10
am nervous	-11
am not	-26
am nothing	21
am old	16
am on	37
am out	11
am pregnant	-17
am proud	-15
am ready	40
am safe	-27
am screaming	-26
am sick	-12
am terrified	20
am thinking	13
am tired	-20
am too	-12
am walking	17
am without	-10
am •	-13
ama	-20
ama _ $	-12
ama mais	-12
aman*	-11
amanha	-11
ambu*	11
ambulance	11
amea*	46
ameaca	25
ameaca _ $	10
ameacou	21
ameacou _ $	18
ameacou _ matar	21
ameacou se	16
amen*	36
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
amo	-20
amo $	-14
an	21
an _ and	31
an _ i	-13
an _ marriage	15
an _ of	-15
an _ relationship	14
an abusive	24
an accident	11
an attempt	14
an email	-18
an empty	-12
an hour	15
an idiot	-11
an order	-11
an overdose	11
an selbstmord	27
an sie	-10
ana	-10
and	62
and _ $	-35
and _ a	56
and _ about	28
and _ abusive	20
and _ affects	-10
and _ again	-28
and _ all	-16
and _ alone	16
and _ already	24
and _ and	23
and _ answering	15
and _ are	-25
and _ around	-11
and _ as	-14
and _ at	-13
and _ awake	-10
and _ away	-12
and _ awful	-13
and _ back	21
and _ be	19
and _ because	10
and _ being	-15
and _ bottle	18
and _ called	10
and _ calm	11
and _ came	17
and _ can	-26
and _ coffee	-10
and _ come	15
and _ cried	-13
and _ cut	33
and _ de	15
and _ did	-18
and _ disappears	-22
and _ doing	14
and _ done	13
and _ drunk	11
and _ eat	-16
and _ envie	10
and _ feel	-32
and _ fell	10
and _ fine	14
and _ for	-30
and _ from	-10
and _ glasses	13
and _ going	19
and _ gone	-13
and _ good	-10
and _ had	18
and _ has	31
and _ have	68
and _ her	13
and _ hits	-12
and _ house	-14
and _ how	-16
and _ i	51
and _ is	39
and _ it	-28
and _ its	18
and _ kill	15
and _ know	52
and _ left	-25
and _ life	-24
and _ like	-11
and _ look	18
and _ looked	-12
and _ lost	-15
and _ love	22
and _ me	58
and _ might	15
and _ mom	20
and _ my	41
and _ myself	16
and _ never	-18
and _ no	-10
and _ not	-21
and _ nothing	-17
and _ of	-26
and _ off	23
and _ on	-23
and _ one	15
and _ out	-20
and _ outside	27
and _ over	-16
and _ parents	14
and _ pas	-13
and _ phone	31
and _ plus	23
and _ ready	12
and _ safe	-21
and _ said	-23
and _ see	12
and _ she	-20
and _ should	16
and _ sleep	-19
and _ something	-21
and _ sort	-10
and _ stay	-10
and _ still	52
and _ stopped	-13
and _ sun	-14
and _ text	12
and _ think	-14
and _ time	11
and _ today	25
and _ told	-13
and _ up	-15
and _ want	14
and _ wants	24
and _ went	-11
and _ when	54
and _ where	21
and _ wife	-12
and _ will	66
and _ wish	14
and _ would	-26
and _ yet	-15
and _ you	12
and _ •	61
and a	23
and all	-16
and be	19
and beat	14
and begged	11
and breaks	13
and broke	-10
and came	12
and cried	-36
and deleted	-10
and did	-11
and drink	-12
and feel	-23
and felt	-10
and has	12
and have	-19
and he	18
and her	25
and hit	23
and honestly	14
and i	-42
and is	23
and it	-26
and its	29
and keeps	28
and look	-11
and lost	-10
and maybe	14
and mine	-12
and more	20
and moved	-10
and my	-19
and never	49
and no	-10
and nobody	-17
and not	10
and nothing	-10
and now	-30
and said	28
and saw	-10
and say	-12
and says	48
and scared	-16
and see	-20
and should	13
and sometimes	-15
and still	-11
and takes	12
and talk	-12
and texted	-12
and the	18
and then	20
and think	27
and to	-12
and turned	18
and turns	-12
and verbally	12
and wake	-15
and wrote	19
and you	-11
and •	35
ande*	-28
andern	-13
andern $	-10
ange*	-40
anger	-38
anger _ i	-17
anger issues	-19
angerufen	-27
angerufen $	-22
angry	13
angry $	-19
angry _ could	22
angry _ hurt	17
angry _ i	13
angry _ my	11
angry _ myself	-15
angry at	-14
angry i	32
angry that	19
angst	52
angst $	16
angst _ $	-15
angst _ meinem	10
angst _ mir	40
angst dass	27
anim*	-12
animals	-11
anoc*	27
anoche	27
anoche $	11
anoche intente	12
anos	-33
anos $	-10
anot*	37
another	37
another _ $	67
another _ i	-12
another _ my	-10
another _ of	19
another christmas	-16
another country	-13
another night	23
another year	28
anru*	-22
anrufen	-20
anrufen $	-17
ans	-13
answ*	-61
answer	-51
answer $	-22
answer _ $	-18
answer _ last	13
answer me	-13
answered	-10
answering	16
answering $	11
answers	-16
antidepressants	-13
antw*	-14
anxi*	-10
anxiety _ $	11
anxiety and	-10
any	18
any _ $	23
any _ of	-19
any _ to	12
any _ way	-13
any more	21
anymore $	-15
anymore _ $	-14
anymore _ it	10
anymore _ want	13
anymore i	27
anymore with	-12
anyo*	37
anyone	37
anyone $	-17
anyone _ $	-12
anyone _ just	11
anyone _ longer	15
anyone again	-22
anyone much	15
anything	-12
anything _ $	-21
anything _ do	11
anything _ i	20
anything _ myself	-28
anything _ not	20
anything _ think	10
anything _ to	22
anything _ would	12
anything but	37
anything to	-36
anytime	12
apaga	-18
apaga _ $	-15
apareceu	13
apareceu aqui	13
apart	-14
apol*	-20
apologize	-15
apologized $	10
apologized _ me	-11
apologized to	-12
appe*	-99
appele	-17
appelee	-10
appeler	-39
appeler $	-16
appeler _ $	-20
appelle	-11
appetite	-12
appo*	-12
appointment	-12
appr*	-24
aqui	71
aqui $	17
aqui _ $	18
arbe*	-10
arbeit	-10
arbeit $	-12
are $	-23
are _ $	14
are _ and	31
are _ better	-16
are _ going	-11
are _ in	15
are _ the	21
are _ with	-13
are all	-24
are at	10
are covered	14
are dead	-12
are enough	19
are in	24
are on	12
are right	10
are the	-13
are you	-31
argue	15
argue $	10
argue _ $	-13
arm	92
arm $	25
arm _ $	15
arm _ feel	13
arm _ he	16
arms	58
arms _ bleed	13
arms _ they	27
arms are	11
arms until	23
arou*	30
around	30
around $	13
around _ he	26
around _ longer	13
around for	18
arra*	43
arranged	31
arre*	-40
arrepiento	-13
arrepiento $	-13
arri*	-15
arrive	-13
arrive _ a	-13
arrive pas	-13
as	-62
as _ $	-31
as _ am	-18
as _ child	-16
as _ i	-18
as _ in	-10
as _ the	22
as a	-23
as criancas	-12
as i	-20
as my	-15
ashamed _ my	10
ashamed of	10
aside	-13
ask	-20
ask _ $	17
ask _ day	-11
ask _ he	-15
ask _ tomorrow	19
ask for	21
ask me	18
ask my	-12
ask myself	-14
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
asking $	-11
asking _ $	-21
asking myself	-23
asks	-14
asle*	23
asleep	23
asleep $	13
asleep _ never	13
asleep _ wake	13
asleep and	15
assa*	12
at	-42
at 38	-12
at 3am	27
at 4	-12
at 6	-15
at _ $	-32
at _ again	10
at _ airport	-11
at _ crying	-12
at _ dads	15
at _ door	-29
at _ end	-11
at _ for	-18
at _ grave	15
at _ i	-35
at _ it	17
at _ kids	-13
at _ my	19
at _ on	11
at _ page	-11
at _ parents	-10
at _ party	-26
at _ point	16
at _ profile	-11
at _ river	18
at _ sea	-11
at _ she	10
at _ stories	-10
at _ the	-16
at _ think	10
at _ to	10
at _ tracks	37
at _ work	27
at _ •	20
at all	12
at everything	18
at her	-26
at him	-11
at home	-31
at least	21
at me	35
at my	28
at myself	-18
at peace	20
at the	19
ate _ $	-15
atta*	11
attack	14
attacks	10
attacks me	10
atte*	95
attempt	36
attempt _ am	14
attempt _ i	21
attempt and	15
attempted	53
attempted _ $	44
attempted _ times	11
attempted twice	14
attr*	-11
attracted	-11
au	-12
auch	18
audio	-14
auf $	35
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
aus	19
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
awake	-16
away	-63
away _ $	-10
away _ and	27
away _ i	-39
away _ the	-16
away and	-25
away from	-10
away my	28
awful	-24
awful _ people	-16
awful things	-12
ayoko	25
ayoko _ mabuhay	25
ayuda	-14
ayuda $	-12
babe	-10
baby	55
baby $	36
baby _ $	-29
baby _ him	14
baby _ she	16
baby _ the	12
baby came	-11
back	-44
back _ $	-30
back _ from	24
back _ i	-13
back _ wanted	-12
back _ with	-12
back and	-21
back on	10
back or	13
back then	-18
back together	-14
back with	14
bad $	22
bad _ my	-21
bad _ now	13
bad right	13
badly	-24
bag	21
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
bateu $	26
bateu _ $	15
bath $	10
bath*	31
bathroom	31
bathroom _ is	14
bathroom he	14
bathroom with	13
be	43
be _ $	-11
be _ again	-29
be _ anymore	30
be _ burden	-14
be _ dad	23
be _ dead	12
be _ end	-13
be _ for	-28
be _ forever	-12
be _ his	-23
be _ i	33
be _ if	-12
be _ in	-17
be _ just	-15
be _ monday	14
be _ much	23
be _ my	19
be _ next	24
be _ relief	15
be _ soon	24
be _ than	24
be _ the	-24
be _ this	13
be _ time	12
be _ to	11
be _ tomorrow	13
be _ tonight	-10
be _ too	12
be _ trouble	12
be a	33
be afraid	-12
be alive	35
be alone	-33
be around	19
be at	-18
be dead	52
be devastated	-14
be done	22
be friends	-11
be gone	40
be happier	14
be happy	-18
be here	52
be honest	-17
be left	-11
be over	16
be put	-11
be relieved	14
be sorry	13
be the	-18
be there	-47
be with	55
beat	98
beat _ $	18
beat _ dowry	11
beat _ for	11
beat _ he	13
beat _ out	14
beat _ up	12
beat him	29
beat me	47
beat the	18
beat*	21
beating	20
beating _ wife	22
beating his	22
beats	70
beats _ $	42
beats _ and	19
beats _ she	12
beats her	19
beats me	27
beau*	-34
beautiful	-33
beautiful $	-21
beca*	24
because	26
because _ $	16
because _ afraid	-11
because _ all	13
because _ do	14
because _ ex	-11
because _ her	21
because _ him	15
because _ is	-13
because _ kids	14
because _ my	20
because _ not	22
because _ share	14
because _ the	-11
because _ to	-20
because _ want	-28
because _ was	-10
because he	-27
because i	-14
because my	-11
because of	43
because we	23
bed	-18
bed $	-21
bed _ $	-25
bed _ i	19
bed _ not	12
bed and	11
bed is	-11
bed with	14
bedr*	24
bedroht	24
bedroht _ $	17
bedroht mich	24
been	55
been $	-11
been _ $	-18
been _ a	-28
been _ about	20
been _ and	12
been _ are	-18
been _ down	-20
been _ harming	16
been _ me	14
been _ my	13
been _ of	10
been _ on	12
been _ since	18
been _ the	20
been _ thoughts	15
been _ to	17
been _ with	10
been _ you	-19
been born	14
been calling	-11
been cutting	19
been depressed	-13
been feeling	-11
been fighting	-16
been planning	11
been self	16
been sitting	14
been standing	12
been suicidal	10
been the	15
been thinking	15
been where	-18
befo*	32
before	33
before _ anything	12
before _ do	15
before _ go	10
before and	13
before i	34
beg	-16
beg _ to	-23
begg*	-13
begged	-11
begged _ not	11
begged me	11
being	66
being _ $	14
being _ a	15
being _ abused	11
being _ anymore	14
being _ burden	24
being _ by	33
being _ is	-25
being _ much	18
being _ one	-12
being _ so	14
being a	16
being alive	86
being alone	-15
being around	-15
being dead	29
being here	29
being sad	-12
being stalked	17
being the	-17
believe	-17
believe it	-12
believe me	12
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
best	-40
best _ $	-23
best _ and	-16
best _ i	-14
best _ me	25
best _ the	-12
bet	19
betr*	-20
betrogen	-16
betrogen _ $	-12
bett*	-28
better	-24
better $	-42
better _ dead	27
better _ him	-35
better _ me	20
better _ than	13
better _ with	-17
better than	-10
better without	37
big	-10
bike	13
bills	34
bin	-23
bin _ nur	14
bin so	-11
bina	10
birt*	-16
birthday	-35
birthday $	-18
birthday and	-18
bit	24
bit _ $	12
bit _ today	13
bite	15
bitte	-25
blac*	17
black	55
black _ from	20
black eye	20
blade	69
blade _ $	15
blade _ my	25
blade _ the	19
blade again	15
blade is	21
blame	-14
blame _ $	-10
blame myself	-20
blea*	37
bleach	37
bled	13
blee*	27
bleed	57
bleed $	18
bleed _ $	22
bloc*	-48
block	14
block _ and	13
block him	13
blocked	-48
blocked _ $	-26
blocked _ everywhere	-10
blocked him	-10
blocked me	-31
blood	16
blood _ is	-10
blood _ me	17
blood _ the	-10
bloq*	-39
bloqueo	-14
bloqueo _ todo	-12
bloqueou	-15
blow	12
blow _ brains	12
blow _ out	12
blow my	15
body	46
body $	21
body _ just	16
boil*	18
boiling	21
boiling _ me	24
boite	33
book	-25
book _ a	-10
book me	-10
books	-11
bored	-20
born	57
born $	36
borr*	-15
borra	-12
boss	-26
boss _ me	-16
boss _ to	13
boss i	10
bot	-42
bot $	-39
both	25
both $	10
both _ $	11
both _ i	11
both of	-11
bother _ tonight	13
bottle $	13
bottle _ $	16
bottle _ on	-10
bottle _ vodka	13
bottle _ wine	-14
boug*	57
bought	57
bought _ $	28
bought _ gun	14
bought _ rope	31
bought a	25
bought the	14
boul*	-11
boulot	-11
box $	-11
boxes	-24
boxes $	-20
boyf*	33
boyfriend	33
boyfriend $	25
boyfriend _ $	46
boyfriend _ a	16
boyfriend _ anger	-15
boyfriend _ ex	-22
boyfriend _ her	38
boyfriend _ his	-21
boyfriend _ issues	-15
boyfriend _ me	34
boyfriend _ want	-15
boyfriend _ years	-11
boyfriend and	-17
boyfriend because	-11
boyfriend choked	12
boyfriend does	-11
boyfriend dumped	-10
boyfriend hits	43
boyfriend never	-10
boyfriend of	-10
boyfriend raped	12
boyfriend s	-13
boyfriend texts	-10
boyfriend threatened	12
boys	25
boys $	11
boys _ the	15
brai*	12
brains	12
brains _ $	12
brains out	12
braz*	16
brazos	20
break	-13
break $	-12
break _ $	12
breakfast	-22
breakfast $	-17
breaking _ with	-13
breaking up	-12
breaks	12
breaks _ and	16
breaks things	12
breakup	-15
breathe	-21
breathe $	-13
breathe _ think	-10
breathe when	-10
breathing	30
breathing $	20
brid*	66
bridge	56
bridge _ called	15
bridge _ me	15
bridge and	18
bridges	11
brig*	-14
brin*	21
bring	16
bring _ $	27
bring _ um	41
bring me	-11
bring mich	20
brings	14
bringt _ $	20
bringt _ um	34
bringt _ zum	-27
bringt sich	17
brise	-10
brok*	-28
broke _ $	-23
broke _ last	20
broke _ me	-19
broke _ my	21
broke _ with	-22
broke _ wrist	-14
broke in	25
broke me	-11
broke my	11
broke up	-21
broken	-27
broken $	-10
broken _ $	-22
brot*	23
brother	20
brother $	13
brother _ and	12
brother _ his	-11
brother _ me	24
brother _ the	-11
brother died	12
brother is	17
bruc*	23
brucke	23
brucke _ springen	13
brui*	59
bruised	13
bruised $	13
bruises	46
bruises from	22
bruises on	17
buddy	-13
buhay	29
buhay $	18
buil*	10
building	10
bullet	17
bullet _ $	14
bullied	-10
bunch	13
bunch _ pills	13
bunch of	13
burd*	23
burden	23
burden _ all	29
burden _ would	12
burg*	-20
burger	-20
burger $	-20
buried	-11
burn	51
burn _ car	14
burn _ down	31
burn _ house	31
burn her	23
burn his	13
burn myself	21
burn*	45
burned	34
burned _ arm	13
burned _ so	11
burned _ with	34
burned me	13
burned my	21
burning	10
burns	-17
bus	-29
but	-43
but _ $	-12
but _ about	18
but _ afraid	-11
but _ came	17
but _ can	-11
but _ in	25
but _ it	-13
but _ know	-34
but _ manage	-10
but _ not	-16
but _ she	-12
but _ the	29
but _ think	27
but _ will	-15
but _ wish	17
but _ would	18
but he	11
but it	-36
but my	22
but that	20
but the	-27
but tonight	11
but you	-10
butt*	-11
button $	-12
buzz*	-23
buzzes	-23
buzzes $	-12
buzzes _ hope	-12
buzzes i	-12
by	35
by _ $	-39
by _ boyfriend	29
by _ ex	24
by _ i	27
by _ time	27
by _ you	16
by my	37
by now	-10
by the	52
bye	50
bye _ $	12
c	-12
ca _ est	19
cabi*	19
cabinet	19
cabinet $	10
cach*	38
cachets	19
cachets _ $	16
cachorro	19
cafe	-18
cake	-20
cake $	-13
call	-163
call $	-14
call _ $	-55
call _ and	-24
call _ if	-18
call _ night	-17
call her	-27
call him	-21
call me	-33
call my	-15
call*	-116
called	-66
called $	-15
called _ and	-17
called _ last	-14
called _ to	14
called he	19
called her	-10
called me	-15
calling	-49
calling _ $	-28
calling him	-20
calling me	-12
calling my	-10
calls _ a	13
calls _ and	10
calls _ ex	-14
calls _ she	-12
calls _ when	-20
calls _ worthless	10
calls me	22
calm	60
calm $	38
calm _ $	12
cama	-16
cama $	-13
camb*	-17
came	42
came _ close	13
came _ from	14
came _ i	-11
came _ my	-14
came _ the	12
came _ to	12
came _ with	14
came back	27
came in	10
came on	-11
came*	16
camera	10
can	-12
can $	11
can _ alone	-12
can _ another	29
can _ anymore	18
can _ be	-22
can _ believe	-23
can _ breathe	-13
can _ cry	11
can _ do	-21
can _ eat	-13
can _ face	17
can _ for	-15
can _ forgive	-15
can _ get	-12
can _ go	42
can _ have	20
can _ help	22
can _ ill	16
can _ imagining	22
can _ in	-22
can _ instead	14
can _ it	-52
can _ just	20
can _ leave	20
can _ now	26
can _ on	38
can _ once	18
can _ promise	33
can _ say	10
can _ sleep	-37
can _ stay	26
can _ take	-11
can _ tell	18
can _ the	-10
can _ this	-15
can _ to	16
can all	38
can finally	15
can i	-32
can not	-11
can someone	15
can stop	10
can you	-22
canc*	36
cancel	13
cancel my	25
cancer	22
cans*	17
cansada	13
cansada _ $	10
cansada de	19
car	27
car $	25
car _ her	13
car _ i	-22
car _ in	13
car _ me	22
car _ over	11
car _ the	-10
car i	-14
car outside	-12
car park	10
car with	19
cara	27
card	-11
care	14
care $	-36
care _ $	-23
care _ happens	23
care _ i	41
care anymore	12
care if	24
care lol	-11
care of	16
care*	-14
carry	11
cart*	10
carta	17
carta _ despedida	18
carta de	18
carv*	41
carved	41
carved _ in	26
carved _ name	26
carved his	26
casa	-42
casa $	-22
casa _ $	-21
case	20
case $	10
cat	-13
cat $	-21
cat _ $	-10
cat _ i	12
cat _ my	13
cat _ on	13
catch	17
catch myself	17
ce	-10
ce _ $	12
ce que	-19
ce soir	17
cease	11
cease _ $	11
celu*	21
celular	21
celular $	14
cere*	-10
cereal	-10
chah*	54
chahta	28
chahti	26
chahti _ $	26
chahti hu	26
chair	15
cham*	-19
chamar	-11
chamar ele	-10
chan*	-87
chance	-27
chance $	-27
change	-42
change $	-30
change _ the	13
change my	-10
changed	-16
changed _ $	-15
char*	-14
chas*	-22
chase	-11
chat	-28
chat _ $	-19
chats	26
chea*	-58
cheap	-11
cheat	-11
cheated	-39
cheated $	11
cheated _ and	-13
cheated _ i	-11
cheated _ me	-27
cheated _ my	-19
cheated _ with	-10
cheated on	-45
cheating	-16
chec*	-23
check	-48
check _ $	-39
check _ is	-10
check in	-26
checking	-19
checks _ phone	10
checks my	12
chest	-15
chez _ $	-10
chez moi	16
chil*	-17
child	-21
child $	-14
children $	13
chok*	64
choked	65
choked _ $	14
choked _ last	10
choked me	38
chor*	-32
chorar	-29
chorar $	-29
chri*	-35
christmas	-35
christmas _ $	-18
christmas without	-13
chur*	-20
church	-20
church _ me	-17
church _ reject	-17
church will	-17
ciga*	23
cigarette	17
cigarette $	13
cima	17
cima _ $	17
city	-13
class	-17
clea*	17
clean	12
clean _ $	-15
clean _ months	21
clean for	20
cleaned	20
cleaned _ flat	18
cleaned the	18
clear	-10
clear my	-10
cliff	28
cliff $	15
close	17
close to	17
closet	15
closure	-15
clot*	-14
clothes	-14
coat	-11
code	10
coeur	-16
coff*	-27
coffee	-24
coffee $	-18
coll*	-20
college	-23
college $	-16
com _ e	-12
com _ minha	14
com _ vida	14
com ela	-15
com ele	-12
com medo	12
com raiva	11
com tudo	17
com uma	11
come _ $	-19
come _ and	-12
come _ funeral	27
come _ my	26
come and	12
come back	22
come home	-26
come in	-12
come over	-14
come to	35
comer	-11
comes	27
comes $	13
comes _ $	-12
comes _ i	24
comes _ my	18
comes _ room	14
comes home	-17
comes into	14
comf*	13
comi*	-30
comigo	-19
comigo $	-11
comigo _ quero	14
coming	-11
coming _ $	-12
coming _ tonight	-10
comm*	-43
comment	-39
commented	-10
commented on	-10
commit	11
commit suicide	11
como	-49
como $	-12
como _ $	-30
como seguir	-19
comp*	21
compared	12
compared _ $	14
compared _ this	14
compared to	12
comprimidos	40
con _ $	37
con _ amiga	-10
con _ cuchillo	14
con _ de	-10
con _ esta	13
con _ fotos	12
con _ mis	12
con _ ninos	-10
con _ vida	13
con los	-10
con otro	-11
con todo	20
con un	14
conf*	-25
cons*	-15
conscience	-17
conscience $	-17
consider	-11
considered	-14
considered _ $	-14
considering	27
consigo	-10
cont*	-48
contact	-93
contact $	-26
contact _ $	-34
contact me	-13
contacts	-18
contacts $	-18
contestarle	-14
contestarle $	-12
continuar	27
continuar _ $	27
control	27
control and	22
controla	23
controla _ y	17
controla el	17
controlling	-21
controlling _ my	-12
controls	39
controls _ i	21
controls _ money	20
controls all	20
controls who	13
conv*	-37
conversation	-17
conversation _ my	-10
cook	-19
cook _ $	-16
cook for	-15
cook*	-13
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
copine _ a	-14
copine m	-13
cops	13
cora*	-17
cort*	110
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
cortes	22
corto	53
cote	17
cote $	17
couch	-24
couch $	-14
could	-42
could _ a	-18
could _ asleep	13
could _ have	19
could _ her	-13
could _ i	18
could _ myself	10
could _ to	12
could _ would	-26
could be	-13
could do	15
could fall	13
could hurt	17
could kill	11
could not	24
could talk	-28
could tell	-10
coun*	-50
counselor	-24
counselor _ i	-16
counted	15
country	-15
coupe	30
coupee	18
couple	-14
couples	-12
course	-12
course $	-12
court	-32
court _ $	-22
cousin	-12
cout*	20
couteau	20
couteau $	20
cove*	15
covered	15
cowa*	21
coward	21
coward $	18
craq*	-14
craque	-14
cras*	31
crash	11
crash $	15
crashes	20
crazy	-16
crazy $	-13
crea*	-11
cria*	-11
cried	-88
cried $	-33
cried _ $	-16
cried _ the	-11
cried for	-12
cried in	-14
cris*	22
crisis	25
cros*	14
cross	15
crossed	14
crush	-14
crush _ $	-14
cry	-21
cry $	13
cry _ $	-31
cry _ the	-14
cry all	-10
cry every	-10
cryi*	-54
crying	-54
crying $	-27
crying _ $	-22
crying _ a	-16
crying over	-15
crying saying	17
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
cupb*	12
cupboard	12
cust*	-10
custody	-10
cut	101
cut $	20
cut _ $	59
cut _ bad	14
cut _ chase	-11
cut _ last	14
cut _ night	10
cut _ right	11
cut _ the	-17
cut again	13
cut because	13
cut deeper	22
cut is	15
cut my	-11
cut myself	26
cut so	14
cut to	-11
cuts	121
cuts _ do	20
cuts _ i	25
cuts _ my	15
cuts and	37
cuts herself	20
cutt*	122
cutting	122
cutting $	26
cutting _ $	23
cutting _ and	15
cutting _ feel	15
cutting _ i	21
cutting _ the	19
cutting herself	15
cutting when	15
d _ seul	-18
d adieu	29
d etre	-12
da	81
da _ $	32
da _ vida	-17
da ponte	28
da sein	17
dad $	-14
dad _ gun	13
dad _ ill	-10
dad _ me	28
dad _ to	-13
dad used	-17
daddy _ home	-13
dads	36
dads $	11
dads _ $	13
daily	-13
daily _ $	-15
daily _ in	-12
daily check	-12
danke	12
danke _ $	13
dano	58
dano $	62
dans	33
dans _ $	33
dans l	12
dans la	20
daran	16
dark	10
dark thoughts	15
das	46
das _ keinen	10
das _ mich	29
das _ nehmen	14
das _ zu	10
das leben	27
dass _ $	-11
dass _ mir	22
dass er	12
dass ich	-21
dass sie	11
data	-41
data $	-21
data _ $	-20
date	22
date _ and	16
dated	23
dated for	16
dati*	-53
dating	-53
dating $	-27
datos	-14
datos $	-14
daug*	39
daughter	43
daughter $	21
daughter _ cutting	10
daughter _ her	11
daughter _ herself	18
daughter _ not	-11
daughter says	16
day	-60
day _ $	-41
day _ and	-11
day _ can	-11
day at	-13
day since	-10
days $	-12
days _ not	11
days _ purpose	15
days _ want	13
days i	22
days on	15
de _ $	-16
de _ a	-14
de _ anos	-13
de _ appeler	-13
de _ ecrire	-10
de _ ex	23
de _ le	13
de _ me	18
de _ mes	10
de _ moi	11
de _ ninos	14
de _ no	30
de _ que	33
de _ so	-25
de _ tuer	25
de _ vivre	10
de chorar	-14
de cote	17
de despedida	18
de ficar	-24
de l	-17
de la	-17
de le	-12
de llorar	-16
de los	14
de lui	-11
de me	33
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
dead	134
dead $	96
dead _ $	62
dead _ be	15
dead _ i	-10
dead _ that	-23
dead _ the	-11
dead after	-18
dead by	19
dead since	-10
dead than	24
death	69
death _ $	38
death _ day	16
death _ i	17
death _ my	-12
death _ of	-13
death _ peaceful	20
death all	14
death is	-17
death of	-12
death sounds	20
deci*	58
decided	54
decided $	38
decided that	18
decirle	-12
decirle que	-12
deep*	11
deeper	25
deix*	-26
deixa	-24
deixa _ $	-25
deixa _ paz	-15
deixou	-21
deixou _ $	-19
deixou _ quero	13
deja	32
deja _ $	23
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
dele*	-60
delete	-26
delete _ my	-15
delete _ of	-10
delete all	-20
delete my	-13
deleted	-26
deleted _ $	-17
deleted _ and	22
deleted _ number	-15
deleted _ wrote	20
deleted his	-12
deleted the	-12
dem	-14
dem _ $	-13
demain	16
demain $	19
den	42
den _ $	32
den hals	28
den zug	16
denke	40
denke _ $	17
denke _ tag	13
denke an	17
denke jeden	13
dent*	-26
dentist	-17
dentist $	-16
depr*	-73
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
des cachets	11
des idees	13
desa*	18
desaparecer	23
desaparecer _ $	16
desaparecer _ siempre	23
desaparecer para	23
desde	-10
deserve	22
deserve _ die	14
deserve to	28
deserves	-13
deserves _ $	-10
deserves to	-11
desi*	-10
desire	-10
desire to	-10
desp*	63
despedida	18
despertar	31
despertar $	20
despertar _ $	11
despertara	21
despertara _ $	21
despues _ anos	-13
despues de	-16
dest*	-47
destroy	-16
destroy _ $	-12
destroyed	-25
destroyed _ $	-24
deux	-11
devant	35
devant _ $	18
devant moi	20
devastated	-26
devastated $	-12
di _ magising	17
di ko	-12
di na	17
dice	48
dice _ se	18
dice _ va	25
dice que	50
dich	-10
did	-12
did $	20
did _ $	29
did _ again	14
did _ ask	24
did _ do	-12
did _ even	-15
did _ for	19
did _ get	-20
did _ last	14
did _ me	-15
did _ say	-10
did _ to	-20
did _ up	13
did _ wake	18
did _ want	-13
did it	41
did not	-31
did wrong	-19
die	98
die $	127
die _ $	57
die _ a	-33
die _ am	11
die _ aufgeschnitten	10
die _ have	-22
die _ her	10
die _ ist	-12
die _ not	15
die _ so	-16
die _ the	-19
die _ this	-27
die _ what	14
die _ •	-21
die and	10
die basically	11
die ganze	-17
die if	-63
die lol	16
die nachricht	-11
die now	-18
die since	15
die so	14
die tabletten	16
die that	11
die we	11
die welt	-10
die when	-15
die young	17
die •	-21
died	-48
died _ $	-18
died _ and	-12
died _ birth	10
died _ he	-11
died _ him	19
died _ month	-13
died _ my	12
died _ of	19
died _ that	17
died _ the	-10
died _ year	-15
died in	11
died instead	19
died last	-36
died when	-11
dies	19
dies i	23
dies*	-13
diez	-11
diff*	-32
different	-28
different _ $	-22
different _ now	-18
dijo	-13
dijo _ no	-10
dinn*	-13
dinner	-27
dinners	14
disa*	38
disappear	13
disappears	-22
disappears _ $	-15
disappears again	-15
disappointed	35
disappointed _ i	20
disappointed _ woke	10
disappointed that	20
disc*	15
disp*	36
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
dit d	-11
dit qu	16
divo*	-71
divorce	-61
divorce $	-19
do	35
do _ $	48
do _ a	16
do _ after	10
do _ again	-18
do _ anymore	10
do _ be	-10
do _ belong	10
do _ but	33
do _ care	22
do _ check	-12
do _ christmas	-16
do _ cope	-12
do _ cutting	17
do _ daily	-10
do _ even	-13
do _ ex	32
do _ feel	10
do _ find	28
do _ for	13
do _ go	-42
do _ have	-10
do _ help	30
do _ her	15
do _ hide	37
do _ how	-12
do _ i	17
do _ if	26
do _ it	32
do _ keep	26
do _ know	-23
do _ last	13
do _ live	13
do _ look	12
do _ love	-20
do _ me	-52
do _ move	-11
do _ myself	-12
do _ need	19
do _ night	36
do _ of	11
do _ on	-16
do _ plan	11
do _ recognise	-17
do _ see	30
do _ still	-19
do _ tell	-23
do _ them	19
do _ think	-34
do _ this	-14
do _ time	11
do _ understand	-18
do _ up	16
do _ wake	16
do _ want	44
do _ with	-20
do _ worry	-20
do _ •	-19
do anymore	-22
do anything	-30
do instead	14
do it	135
do meu	15
do not	-17
do now	-18
do something	21
do this	-17
do to	20
do with	-11
do you	-36
do •	-10
doctor _ my	-14
doctor says	-13
does	-16
does _ $	-24
does _ a	-18
does _ care	-20
does _ end	-19
does _ feel	25
does _ hurt	23
does _ know	18
does _ need	-13
does _ stop	22
does _ take	21
does it	48
does my	-13
does not	-20
does the	-12
dog $	18
dog _ $	-12
dog _ at	19
dog _ in	10
dog _ it	-11
dog _ the	10
dog came	10
dogs	-10
doi	-10
doing _ me	10
doing _ to	16
doing it	59
doing well	-10
dois	-20
don	15
don tire	29
done	61
done $	61
done _ $	14
done _ a	16
done _ life	18
done _ nice	-11
done being	-11
done living	28
door	42
door _ $	33
door screaming	14
door*	-11
dormi	-10
dormir	-21
dormir $	-14
dormir _ $	-21
dormir _ acordar	22
dormir _ el	-16
dormir _ nao	22
dormir e	30
dors	-23
dors _ depuis	-16
dors plus	-23
doubt	10
down	32
down _ $	30
down _ and	-10
down and	-13
down as	-10
down my	17
down since	-10
down so	10
down with	25
dowry	11
draf*	-18
drafts	-16
drai*	-14
drank _ $	14
drank _ bottle	-18
drank _ much	-12
drank _ of	-22
drank a	-23
drank bleach	24
drank too	-12
draw*	21
drawer	21
drawer $	12
drawer and	11
drea*	-38
dream	-18
dreams	-32
dreams _ my	-16
dreams about	-12
drin*	18
drink $	11
drinks	20
drinks $	26
drinks _ and	-17
driv*	23
drive off	10
driving	25
droht	48
droht _ $	22
droht _ nacktbilder	17
droht _ umzubringen	22
droht _ zu	17
droht mir	11
droht sich	17
drop	-31
drop _ $	-10
drop dead	-28
drop*	-25
dropped	-18
drove	10
drove _ his	-10
drove _ with	34
drove past	-10
drow*	11
drug	-12
drunk	30
drunk _ my	-11
drunk _ things	15
du	12
du _ $	30
du mal	37
due	-14
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
dying	72
dying $	23
dying _ $	15
dying _ be	12
dying _ i	18
dying would	12
e	33
e _ $	-23
e _ acordar	30
e _ com	12
e _ de	-31
e _ mais	17
e _ matar	19
e _ me	24
e _ medo	-17
e _ morrer	14
e _ nunca	12
e _ perdido	-14
e _ quero	12
e _ respondi	-12
e ela	10
e nao	32
e quero	18
e tenho	-17
e to	-15
e vou	19
each	56
each _ i	37
each night	15
early $	10
earth	20
earth $	13
easi*	12
easier	17
easier with	14
easy	24
easy $	25
easy _ $	18
easy and	12
easy to	-14
eat	-29
eat _ $	-32
eat _ i	19
eat _ to	14
eat more	-17
eating _ $	-27
eating _ i	18
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
ein _ $	-16
einen	-10
einfach _ mehr	17
einfach nicht	17
either $	14
el	-27
el _ $	-29
el _ y	35
el celular	16
el frasco	33
el pecho	-15
el suicidio	13
ela	-49
ela $	-11
ela _ $	-15
ela _ volta	-10
ela de	-10
ela me	-12
ele	44
ele $	-20
ele _ bateu	32
ele _ bloqueou	-10
ele _ com	-10
ele _ e	16
ele _ empurrou	19
ele _ mandou	-10
ele _ mata	15
ele _ me	-30
ele _ minha	-14
ele _ ou	18
ele _ persegue	16
ele _ que	18
ele _ traiu	-10
ele _ vai	11
ele _ volta	17
ele de	11
ele me	24
ele nao	-23
ele ta	26
ella	17
ella $	18
elle	-55
elle $	-20
elle _ a	-13
elle m	-11
else	-15
else _ $	-14
else _ want	10
em	44
em _ $	-14
em _ da	22
em _ do	15
em cima	17
em frente	-12
em me	12
em paz	-20
em suicidio	19
emai*	-41
email	-41
email $	-18
email _ $	-10
emailed	-27
emailed _ about	-11
emailed me	-19
emba*	-14
embora _ me	10
emot*	20
emotionally	24
emotionally abusive	19
empty	-24
empty $	-13
empty _ $	-18
empty _ the	12
empty house	13
empu*	42
empujo	14
empujo _ escaleras	14
empujo _ las	14
empujo por	14
empurrou	19
empurrou e	12
en	37
en _ air	14
en _ la	28
en _ mundo	23
en _ suicidio	13
en _ todos	10
en _ vida	16
en _ y	20
en el	-12
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
end	34
end $	-15
end _ $	94
end _ all	11
end _ life	39
end _ me	-18
end _ sooner	-16
end _ tonight	19
end am	21
end it	47
end my	32
end of	-30
end up	-16
ended	-10
endi*	81
ending	81
ending _ $	27
ending _ all	16
ending _ life	21
ending it	35
ending my	21
ending things	20
endo*	11
endormir	11
endormir et	11
ener*	-17
energy	-13
enfants je	12
enga*	-30
engano	-24
engano _ $	-12
enjoy	-18
enjoy the	-19
enou*	16
enough	16
enough $	45
enough _ $	-33
enough _ anyone	-13
enough for	-23
enough of	-21
envie _ $	19
envie _ appeler	-15
envie _ l	-11
envie _ lui	-15
envie _ me	22
envie _ rien	-14
envie _ vivre	15
envo*	-18
envy	33
er	51
er _ $	-17
er _ einfach	-11
er _ er	25
er _ gesagt	18
er _ geschrieben	-11
er _ gestern	-10
er _ ist	-13
er _ mich	12
er _ mir	22
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
er mich	23
er online	-10
era	-12
eras*	-18
erase	-34
erase _ $	-16
erase _ my	-10
erased	-14
ernst	27
ernst $	27
es	-32
es tut	-12
esca*	46
escaleras	14
escaleras $	14
escape	12
escr*	-98
escrevi	14
escriba	-11
escribi _ $	11
escribio	-29
escribio y	-11
escribirle	-28
escribirle $	-10
escribirle _ $	-15
escrito	-10
espe*	-11
esposo me	10
esqu*	-15
est	-30
est _ que	-10
est ce	-10
est parti	-11
esta	25
esta en	-16
esta*	28
estar	89
estar _ $	52
estar morta	24
estar muerta	25
estar vivo	24
estarian	18
estarian _ mi	18
estarian _ sin	18
estarian mejor	18
este mundo	23
estoy	28
estoy _ de	16
estoy _ el	14
estoy _ en	14
estoy cansada	14
estoy harto	10
estu*	28
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
even	63
even _ $	16
even _ my	16
even _ to	41
even come	24
even if	-15
even when	13
even*	-21
evening $	10
evening i	-16
ever _ $	-15
ever _ again	-10
ever _ to	14
ever again	13
ever*	37
every	26
every _ $	19
every _ after	10
every _ am	15
every _ hope	18
every _ i	61
every _ it	-16
every _ my	-16
every _ phone	-18
every _ since	-10
every _ the	-10
every _ we	15
every day	-13
every evening	17
every hour	11
every morning	19
every time	23
every week	13
everyday	15
everyday i	15
everyone	22
everyone _ $	-16
everyone _ breathe	12
everyone _ me	-18
everyone _ they	23
everyone _ to	-20
everyone _ will	15
everyone a	20
everyone at	-12
everyone can	22
everyone leaves	13
everyone tells	-10
everything $	-24
everything _ $	16
everything _ a	19
everything _ just	11
everything _ me	-26
everything _ need	32
everything _ the	15
everything _ wrote	20
everything about	-15
everything even	-10
everything he	-11
everything i	24
everything in	12
everything ready	12
ex	44
ex $	16
ex _ a	23
ex _ an	-10
ex _ and	-10
ex _ because	-10
ex _ calling	-12
ex _ escribio	-10
ex _ fake	17
ex _ follows	25
ex _ has	12
ex _ have	-10
ex _ him	-10
ex _ his	11
ex _ hit	-24
ex _ i	-23
ex _ is	-16
ex _ keeps	-15
ex _ llamo	-16
ex _ me	-18
ex _ mich	21
ex _ my	-13
ex _ not	43
ex _ out	-17
ex _ persegue	11
ex _ que	29
ex _ se	30
ex _ sigue	12
ex _ stop	16
ex _ suicidal	12
ex _ the	28
ex _ threatening	29
ex _ to	-19
ex _ told	-13
ex _ und	11
ex _ up	16
ex _ vai	14
ex _ vor	10
ex _ will	16
ex _ with	-10
ex and	-28
ex asked	-10
ex dice	15
ex girlfriend	-12
ex hat	-14
ex husband	-12
ex is	51
ex keeps	17
ex ko	15
ex leaves	32
ex made	17
ex me	16
ex on	-14
ex put	12
ex says	14
ex sits	11
ex told	10
ex verfolgt	14
ex wants	-18
ex was	-17
ex wife	-19
ex will	22
exam	-30
exam $	-10
exams	-14
exams $	-11
exce*	14
excu*	-13
exha*	12
exhausting	20
exhausting $	10
exis*	141
exist	86
exist $	58
exist _ $	19
exist _ a	17
exist anymore	16
existing	73
existing $	37
existing _ $	22
existing _ exhausting	19
existing is	19
existir	51
existir $	42
expl*	-25
explain	-32
explain _ plan	-17
explain _ to	-13
explain myself	-11
explain the	-17
expr*	12
extr*	-55
extrano	-26
extremely	-15
eye	20
eye from	20
eyes	30
face	70
face $	45
face _ $	17
face again	-10
face in	27
face*	-20
fail*	-35
failed	-28
failed $	-18
failed my	-14
faim	-10
faire $	-10
fais _ $	-13
fais _ mal	19
fais quoi	-12
fait	-16
fait mal	-11
fake	16
fake _ my	17
fake _ with	17
falar	-18
falar _ $	-14
falar com	-17
fall _ and	13
fall _ never	13
fall asleep	21
fall out	-10
fall*	-13
falling	-11
falta	12
fami*	14
familia	11
family $	-10
family _ $	11
family _ am	-18
family _ i	-24
family _ me	15
family says	11
fan	19
fan $	19
fant*	68
fantasize	43
fantasize _ a	27
fantasize about	43
fantasizing	24
fantasizing about	24
fath*	-23
father	-18
father _ and	10
father _ i	-16
father _ kids	-13
father _ me	12
father of	-17
father s	-13
fault	23
fault $	22
favo*	-10
favor	-19
favor $	-10
favourite	-10
faz	19
fear _ my	21
fecha	31
fecha $	31
feed	18
feel	-30
feel _ $	10
feel _ a	-19
feel _ again	-15
feel _ alone	-13
feel _ being	16
feel _ dying	53
feel _ else	17
feel _ if	14
feel _ is	12
feel _ lost	-13
feel _ not	12
feel _ now	15
feel _ should	12
feel _ since	-10
feel _ stupid	17
feel _ suicide	11
feel _ the	-26
feel _ this	16
feel as	14
feel ashamed	12
feel better	-12
feel like	28
feel nothing	-13
feel safe	14
feel small	-13
feel so	-18
feel something	16
feel terrible	11
feel the	11
feel trapped	-14
feel ugly	-11
feel unsafe	12
feel worthless	-11
feel*	-20
feeling	-10
feeling _ again	11
feeling _ for	-10
feeling down	-20
feeling sleepy	19
feelings	-10
feels	-39
feels _ she	-16
feet	10
feet _ $	12
fehlt	-23
fehlt _ $	-12
fehlt mir	-12
feliz	-16
fell $	31
fell _ the	-30
fella	12
felt	-13
felt _ $	-12
fert*	-12
fertig	-12
fian*	-15
fiance	-13
fiance _ me	-11
fica*	10
ficar	-24
ficar _ $	-24
ficar so	-24
fico	29
figh*	-38
fight about	-13
fight it	16
fighting	-30
fighting $	-14
filed	-21
filed for	-14
filh*	15
filha	14
filha $	14
filhos	15
fina*	-12
finally _ $	15
finally _ it	10
finals	-11
find	81
find _ a	-15
find _ again	-17
find _ dead	11
find _ for	14
find _ i	27
find _ in	50
find me	45
find my	-10
find out	18
find them	11
finds	45
finds _ $	21
finds me	28
fine with	13
fing*	-12
fini*	52
finir	33
finir $	32
finir _ $	12
finish	50
finish $	21
finish _ $	19
finish _ at	-15
finish _ life	29
finish it	13
first	-31
first _ $	-19
first _ i	16
first _ is	-16
first _ the	-18
first _ tried	10
first _ was	-11
first husband	-12
fish	-10
five _ $	-10
five _ and	-11
five minutes	11
five years	-13
fix	-22
fix it	-13
flas*	-12
flat _ $	-10
flat _ has	12
flat*	25
flatmates	31
flatmates _ $	31
flig*	-23
flight	-23
flight _ $	-15
flight to	-10
flin*	22
flinch	22
flinch _ he	22
flinch when	12
floor	16
floor $	17
flow*	-22
flowers	-22
foi	-23
foi _ me	-13
foi embora	-10
foll*	62
follow	11
follow $	24
following	14
following me	17
follows	45
follows _ $	37
follows _ car	13
follows _ everywhere	16
follows me	36
follows my	13
for	25
for $	70
for 4	20
for _ a	19
for _ again	-10
for _ at	-17
for _ be	-11
for _ best	-15
for _ bit	13
for _ but	23
for _ cat	29
for _ chats	13
for _ did	11
for _ for	11
for _ friend	-17
for _ have	14
for _ heart	21
for _ home	-11
for _ hour	16
for _ in	-13
for _ its	16
for _ life	42
for _ longer	11
for _ me	11
for _ months	29
for _ nobody	11
for _ now	21
for _ of	-33
for _ rest	-13
for _ the	-25
for _ this	19
for _ week	18
for _ weekend	-13
for _ while	-25
for _ work	12
for _ world	21
for _ year	-20
for _ years	-12
for a	-59
for an	15
for being	28
for divorce	-12
for dowry	11
for each	11
for embora	10
for everything	15
for good	59
for help	12
for her	-29
for hours	15
for it	19
for me	108
for months	-17
for most	-14
for my	44
for not	-22
for now	-16
for one	-18
for real	26
for someone	-15
for the	-62
for this	36
for tonight	23
for two	-13
for what	32
for when	20
for years	17
for you	-14
forc*	69
forced	27
forced _ have	14
forced _ to	23
forced me	23
forces	26
forces _ to	20
forces me	20
fore*	32
forever	35
forever _ $	29
forever and	14
forg*	-108
forget	-45
forget _ $	-30
forget everything	-11
forget me	-11
forgets	19
forgive	-39
forgive _ for	-18
forgive me	-14
forgot	-35
forgot _ $	-11
forgot to	-12
forward _ it	13
forward to	13
fotos	11
fotos intimas	12
fought $	14
found	61
found _ address	16
found _ and	25
found _ new	14
found _ note	19
found _ on	12
found _ time	12
found her	19
found me	26
found my	18
found out	-10
four	-20
four _ and	-14
four years	-10
four*	10
fout*	11
foutre	11
foutre _ air	14
foutre _ l	14
foutre en	14
fr	12
fr _ $	12
frap*	80
frappe	32
frappe $	14
frappee	42
frappee $	20
frappee hier	17
fras*	33
frasco	33
frau	-13
frea*	-16
free	17
free _ $	12
free to	12
fresh	31
fresh cuts	32
freund _ mich	18
freund _ verlassen	-10
freunde	-10
freundin	15
freundin _ sich	23
freundin _ umbringen	23
freundin will	15
frid*	-24
friday _ am	16
friday _ i	16
friday and	18
fridge	-26
fridge $	-11
frie*	-61
friend $	-29
friend _ $	-22
friend _ a	18
friend _ and	14
friend _ harms	16
friend _ i	-12
friend _ me	18
friend _ saying	10
friend _ self	16
friend _ she	20
friend _ wants	11
friend and	-19
friend says	12
friend who	21
friends	-52
friends $	-20
friends _ $	-27
friends _ her	15
friends _ see	-10
friends _ to	-10
friends tonight	-10
from _ $	-17
from _ and	11
from _ harm	-11
from _ it	17
from _ life	-12
from _ like	-10
from _ numbers	14
from _ to	-13
from doing	17
from her	-10
from his	14
from me	11
from self	-11
from the	-17
front	32
front _ $	22
front _ kids	14
front _ people	-10
front _ the	26
front _ train	12
front of	21
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
fuhle _ schuldig	-15
fuhle mich	-28
fui _ $	-11
fun	-16
fune*	23
funeral	38
funeral $	18
funeral _ $	21
funerals	-15
funerals $	-15
fur	15
fur _ $	20
fur immer	12
futu*	34
future	34
future _ $	25
future for	10
game	-15
game _ $	-10
ganas _ $	-17
ganas _ nada	-23
ganze	-17
ganze _ $	-17
gara*	19
garage	19
garden	10
gave	-41
gave _ $	-36
gave _ a	-10
gave _ my	18
gave away	32
gave me	-31
gave the	-11
gave up	-11
gay	-11
gean*	-16
geantwortet	-16
geantwortet $	-16
gebo*	14
geboren	14
geboren $	14
geh	-11
gehe $	16
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
geno*	31
genommen	31
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
geschrieben $	-26
geschrieben _ ich	-12
geschrieben und	-13
gestern angerufen	-11
gestern wieder	11
gestorben	-11
gestorben $	-11
get	-19
get _ $	-14
get _ a	28
get _ and	19
get _ angry	12
get _ by	12
get _ it	15
get _ life	-19
get _ my	-12
get _ people	12
get _ the	-11
get _ this	-12
get _ to	28
get _ when	-31
get _ •	22
get hit	11
get hurt	17
get jealous	14
get out	22
get over	-14
getr*	-24
getrennt	-22
getrennt _ fuhle	-15
getrennt _ mich	-15
getrennt und	-15
gets	14
gets _ $	10
gets _ and	24
gets _ breaks	13
gets _ i	-32
gets drunk	20
gets hurt	24
gets the	-26
gett*	18
getting	18
getting _ $	-18
getting _ together	-10
getting a	15
getting back	-10
getting to	10
gewe*	-11
geweint	-11
geweint $	-11
gig	-11
girl	-27
girl*	-26
girlfriend	-26
girlfriend $	-23
girlfriend _ and	47
girlfriend _ he	11
girlfriend _ her	12
girlfriend _ me	-29
girlfriend _ night	13
girlfriend _ she	16
girlfriend _ suicidal	12
girlfriend _ with	-11
girlfriend _ •	13
girlfriend and	-16
girlfriend is	18
girlfriend just	19
girlfriend last	13
give	-58
give _ a	-11
give _ chance	-11
give _ my	10
give _ on	-10
give it	-11
give me	-28
give out	11
give up	-20
givi*	21
giving	21
giving _ away	30
giving my	30
glad	-27
glad _ $	-17
glass at	12
glei*	-12
gleich	-12
go	54
go $	36
go _ $	-34
go _ e	18
go _ gig	-11
go _ his	-16
go _ it	10
go _ living	32
go _ party	-17
go _ police	17
go _ sleep	29
go _ that	-12
go _ there	-16
go _ this	13
go _ wheel	10
go away	-61
go home	22
go in	-20
go of	11
go on	43
go out	-10
go to	16
god	60
god _ me	28
god _ take	28
god to	25
goes	26
goes $	-16
goes _ $	31
goes _ my	12
goes down	19
going	40
going $	22
going _ $	-17
going _ a	-10
going _ at	17
going _ beat	15
going _ burn	24
going _ call	-14
going _ dead	-12
going _ die	-76
going _ do	50
going _ end	26
going _ fine	-15
going _ for	-13
going _ get	17
going _ her	38
going _ hurt	40
going _ i	17
going _ if	-49
going _ in	-11
going _ it	29
going _ jump	20
going _ kill	38
going _ look	-14
going _ lose	-30
going _ make	27
going _ myself	33
going _ off	19
going _ shoot	18
going _ smash	22
going _ something	11
going _ sure	15
going _ text	-23
going _ the	13
going _ this	-14
going _ to	-35
going _ write	-18
going _ •	-15
going on	16
going over	-11
going through	-14
going to	31
golp*	78
golpea	25
golpea $	25
golpeo	16
gone $	44
gone _ the	-17
good $	52
good _ $	-22
good _ anyone	-18
good _ for	-23
good enough	-28
good night	-14
good place	10
good*	95
goodbye	101
goodbye $	30
goodbye _ $	21
goodbye _ airport	-10
goodbye _ and	26
goodbye _ is	15
goodbye _ now	26
goodbye _ the	-23
goodbye _ will	16
goodbye and	14
goodbye at	-14
goodbye everyone	26
goodbye forever	11
goodbye message	15
goodbye to	11
goodnight	-11
goog*	35
googled	23
got	17
got _ $	-43
got _ all	25
got _ black	20
got _ by	-10
got _ eye	20
got _ last	-12
got _ night	-10
got _ ready	28
got _ the	-18
got _ to	13
got a	17
got dumped	14
got everything	18
got it	13
gott*	13
gotten	13
gotten _ since	10
gotten worse	18
gps	16
gps _ car	12
gps _ my	16
grab*	29
grabbed	29
grabbed _ $	17
grabbed _ so	11
grabbed _ throat	17
grabbed my	26
grac*	12
gracias	12
gracias $	13
grad*	-11
gran	-16
gran*	-32
grandfather	-14
grandma is	18
grat*	-17
grave	31
grave $	30
great	-26
great $	-11
great _ $	-11
grou*	29
ground	29
ground $	12
group	-12
guar*	36
guardei	25
guess	-24
guess i	-13
guil*	-11
guilt	-12
guilty	-11
gun	117
gun $	32
gun _ i	16
gun _ is	19
gun _ the	16
gun and	28
gusto	51
gusto _ mamatay	17
gusto _ na	56
gusto ko	55
guy	34
guy _ left	29
guy _ me	23
guy she	41
gym	-42
gym $	-16
gym _ $	-20
ha	-18
ha dejado	-16
haba*	18
habang	18
habang _ $	18
habang buhay	18
habe	27
habe $	-11
habe _ $	-12
habe _ dass	27
habe _ er	23
habe _ ganze	-17
habe _ genommen	31
habe _ gesammelt	18
habe _ geschrieben	-19
habe _ gestern	19
habe _ mehr	26
habe _ nacht	-11
habe _ schlaftabletten	25
habe _ seit	15
habe _ und	-21
habe _ wieder	18
habe _ •	-21
habe angst	52
habe ihr	-19
habe keine	11
habe schon	11
habe sie	-11
habe tabletten	18
haben	-20
haben _ $	-12
habl*	-16
hablar	-11
hable	-12
hace	-23
hace _ $	-19
hace*	32
hacer $	-17
hacerme	21
hacerme _ $	21
hacerme dano	21
had	-22
had _ $	33
had _ and	-11
had _ bad	-18
had _ be	-11
had _ call	15
had _ go	18
had _ hands	20
had _ me	22
had _ of	15
had _ plan	11
had _ put	-11
had _ round	27
had _ would	-29
had _ •	-11
had listened	-13
had my	12
had not	-11
had the	14
hai	35
hai $	38
hair*	-11
half	-16
half _ $	-14
half of	-14
hall*	-11
hallway	-11
hals	28
halt	12
hamm*	36
hammer	36
hammer $	21
hand	34
hand $	48
hand _ is	-11
hand and	-13
hand on	-13
handful	17
handful of	17
handover	-17
hands	18
hands _ her	25
hands _ my	19
hands _ neck	29
hands _ throat	14
hands around	12
hands on	13
hands round	24
hands shake	-12
handy	14
hang	41
hang _ $	52
hang himself	25
hang*	14
hanging	22
happen	-11
happened	-11
happened $	-16
happened _ me	11
happened to	11
happens	38
happens _ me	40
happens _ you	34
happens if	13
happens to	35
happiness	-14
happy	-102
happy $	-29
happy _ $	-41
happy _ me	-13
happy again	-11
happy birthday	-18
hard	-56
hard $	-12
hard _ my	-19
hard time	-20
hard*	-15
hardest	-12
harm	33
harm _ $	33
harm and	-16
harm is	24
harm*	46
harming	35
harming since	16
harms	16
harms $	16
has	48
has _ $	-16
has _ boyfriend	-11
has _ girlfriend	-14
has _ her	21
has _ key	19
has _ me	14
has _ meaning	13
has _ my	13
has _ new	-28
has _ now	19
has _ of	-15
has _ point	21
has _ since	16
has _ worse	18
has been	18
has gotten	18
has my	-25
has no	29
has someone	-12
hasse	-18
hat	-34
hat _ betrogen	-16
hat _ die	23
hat _ geschlagen	56
hat _ verlassen	-26
hat gesagt	16
hat geschrieben	-12
hate	-34
hate _ alive	32
hate _ for	-15
hate _ so	18
hate _ up	21
hate being	16
hate it	15
hate my	-14
hate waking	21
haus	16
have	27
have $	-13
have _ $	33
have _ about	12
have _ again	11
have _ bat	20
have _ be	-15
have _ been	-15
have _ considered	-14
have _ cook	-15
have _ date	46
have _ done	-16
have _ down	-20
have _ eat	-20
have _ energy	-12
have _ enough	32
have _ ever	-18
have _ feeling	-15
have _ fighting	-16
have _ for	-16
have _ hard	-20
have _ her	-32
have _ i	11
have _ idea	-18
have _ in	18
have _ issues	-13
have _ job	-11
have _ killed	11
have _ long	16
have _ my	35
have _ nobody	15
have _ nothing	21
have _ of	19
have _ one	26
have _ over	12
have _ pills	15
have _ plan	15
have _ planning	17
have _ purpose	-11
have _ reason	16
have _ since	-19
have _ sleeping	-12
have _ suicidal	12
have _ the	12
have _ thinking	25
have _ time	-20
have _ to	13
have _ typed	-12
have _ up	19
have _ wake	11
have _ what	-19
have _ where	-23
have _ will	16
have _ you	-19
have _ •	-33
have a	49
have already	18
have an	-22
have anxiety	-11
have decided	50
have destroyed	-19
have died	35
have got	31
have had	15
have intrusive	-15
have it	13
have lived	31
have made	16
have me	29
have nightmares	-15
have no	-57
have not	-60
have outlived	14
have picked	18
have sex	22
have started	31
have taken	18
have the	38
have to	-92
have tried	11
have you	-26
have •	-18
havi*	17
having	17
having _ of	16
having _ thoughts	21
having _ to	12
having a	-22
having thoughts	29
he	86
he _ $	-26
he _ a	35
he _ after	-13
he _ against	11
he _ all	11
he _ am	-13
he _ another	-24
he _ answer	-11
he _ anyway	14
he _ arm	21
he _ around	19
he _ ask	11
he _ at	-15
he _ back	-35
he _ banging	25
he _ be	-13
he _ been	11
he _ boiling	24
he _ burn	-12
he _ call	-14
he _ can	15
he _ car	-18
he _ change	-20
he _ come	18
he _ death	-11
he _ do	17
he _ down	17
he _ driving	25
he _ drunk	37
he _ en	14
he _ even	-17
he _ everything	20
he _ first	-13
he _ for	-20
he _ from	-18
he _ getting	12
he _ good	-18
he _ got	13
he _ gun	15
he _ hand	14
he _ hands	19
he _ hang	21
he _ happy	-19
he _ have	18
he _ he	18
he _ her	16
he _ himself	19
he _ his	56
he _ hit	21
he _ hurt	13
he _ i	17
he _ if	27
he _ in	-12
he _ it	32
he _ just	14
he _ kicking	20
he _ kids	-17
he _ let	14
he _ life	-16
he _ loved	-13
he _ meet	-16
he _ mistake	-11
he _ my	57
he _ never	-32
he _ new	22
he _ not	-17
he _ now	-19
he _ once	15
he _ one	-19
he _ outside	12
he _ passport	11
he _ pictures	22
he _ pills	25
he _ post	11
he _ so	-31
he _ someone	-16
he _ something	14
he _ son	16
he _ standing	12
he _ stop	17
he _ story	-24
he _ take	12
he _ the	62
he _ there	-12
he _ throat	24
he _ to	-53
he _ today	-13
he _ too	31
he _ took	15
he _ tracking	20
he _ us	16
he _ voice	27
he _ wants	-14
he _ was	13
he _ when	22
he _ who	16
he _ would	15
he _ wrist	13
he _ write	-17
he asked	-11
he beat	14
he blocked	-13
he bought	15
he broke	52
he called	-25
he can	24
he choked	25
he controls	21
he died	-14
he drinks	20
he follows	28
he forced	29
he found	22
he gets	-12
he got	-11
he grabbed	27
he held	13
he hit	56
he hits	25
he holds	11
he hurt	-16
he ignores	-11
he is	-23
he just	-19
he kept	-15
he lied	-22
he liked	-13
he lives	-12
he locked	11
he looked	-15
he loves	-15
he makes	21
he might	12
he misses	-12
he moved	-14
he needs	-19
he never	-28
he parks	21
he pensado	17
he posted	-16
he posts	-13
he put	24
he raised	13
he raises	13
he rang	-19
he raped	22
he sends	14
he sent	-18
he slapped	12
he takes	12
he texted	21
he thinks	-11
he threatened	12
he threatens	11
he threw	30
he told	-20
he tried	11
he twisted	12
he waits	25
he wants	-25
he was	-45
he will	67
he would	-15
he •	-19
head	38
head _ the	14
head _ wall	11
hear	-37
hear _ $	-21
hear _ voice	-11
hear*	-33
heard _ for	11
hearing	-16
hearing _ $	-11
heart	-45
heart $	-37
heart _ $	11
heart _ give	11
heart _ i	-11
heart attack	14
heart is	-15
heartbroken	-15
heav*	43
heaven	43
heaven $	11
heaven _ $	23
held	25
held _ down	13
held me	16
hell $	-11
hello	-23
help $	-19
help _ $	18
help _ friend	21
help _ who	27
help a	20
help her	24
help me	-36
help my	20
help*	-17
her	-38
her $	11
her _ $	15
her _ a	15
her _ an	14
her _ and	27
her _ day	-17
her _ down	16
her _ find	19
her _ guy	11
her _ her	11
her _ hurt	13
her _ i	18
her _ into	21
her _ is	19
her _ it	12
her _ its	13
her _ me	13
her _ my	-13
her _ of	-12
her _ off	22
her _ on	-14
her _ she	66
her _ text	11
her _ that	25
her _ the	-20
her _ then	18
her _ to	-29
her _ want	-12
her _ was	12
her _ will	25
her a	-29
her an	-11
her and	35
her boyfriend	21
her but	-11
her door	-18
her down	15
her every	-13
her face	50
her for	-21
her going	-11
her i	-22
her in	-14
her last	19
her like	13
her name	-12
her neck	21
her new	17
her on	-11
her over	42
her page	-11
her pay	22
her phone	47
her stories	-11
her when	15
her wrists	25
her yesterday	12
here	94
here $	15
here _ $	32
here _ he	16
here _ me	-14
here _ the	18
here anymore	36
here at	11
here tomorrow	14
hers	-13
hers $	-11
hers*	67
herself	67
herself $	28
herself _ i	12
herself after	13
herself since	15
herz	-15
heut	15
heute _ ich	15
heute _ mach	15
heute _ mit	12
heute nacht	28
heute schluss	12
hey	-53
hi	-33
hi $	-20
hice _ $	11
hide	41
hide _ from	26
hide _ scars	16
hide the	17
hides	15
hiding _ bathroom	12
hiding _ the	19
hiding in	19
hier _ il	12
high school	-14
hijos	29
hilfe	-16
hilfe $	-16
him $	21
him _ $	-19
him _ and	-21
him _ back	-15
him _ can	12
him _ day	-13
him _ feel	12
him _ for	21
him _ ground	12
him _ he	-25
him _ his	21
him _ it	-21
him _ letter	-17
him _ me	35
him _ my	-36
him _ real	26
him _ sleep	23
him _ stairs	11
him _ the	56
him _ think	-14
him _ time	-13
him _ we	14
him _ with	11
him a	-17
him and	-48
him back	-11
him down	24
him every	-14
him i	14
him in	37
him inside	19
him no	26
him one	-12
him out	-12
him so	-12
him to	-14
him up	-13
hims*	63
himself	63
himself $	31
himself _ me	17
himself on	15
his _ $	-22
his _ a	39
his _ again	-13
his _ all	-11
his _ at	33
his _ by	11
his _ called	18
his _ died	-11
his _ house	11
his _ in	26
his _ is	-19
his _ last	-21
his _ like	-11
his _ me	21
his _ my	25
his _ never	-12
his _ next	11
his _ not	-11
his _ now	15
his _ right	12
his _ round	11
his _ spring	-11
his _ still	-11
his _ that	-14
his _ the	14
his _ to	-13
his _ with	50
his arm	16
his belt	27
his car	24
his dad	-12
his dads	21
his ex	-50
his face	17
his gig	-11
his hand	14
his hands	19
his job	22
his life	-24
his mates	12
his mom	-13
his mother	15
his name	14
his new	-17
his number	-22
his phone	-11
his sister	-12
his sleep	29
his street	15
his van	30
his weekend	30
his whole	11
hist*	-31
historias	-11
history	-19
history $	-19
hit	91
hit _ $	70
hit _ a	23
hit _ girlfriend	15
hit _ i	23
hit _ if	11
hit _ last	18
hit _ son	18
hit _ times	-12
hit _ too	35
hit _ up	-14
hit _ with	12
hit her	27
hit me	71
hit my	49
hit myself	14
hit send	-26
hit snooze	-12
hit the	-11
hits	95
hits _ $	67
hits _ and	12
hits her	42
hits me	49
hitt*	30
hitting	30
hitting me	11
hoff*	12
hoffentlich	12
hoje $	-13
hola	-13
hold	20
hold _ $	26
hold*	16
holding	16
holding _ knife	20
holding the	20
holds	11
holds my	11
holi*	-21
holidays	-12
holidays $	-12
home _ him	12
home _ night	22
home _ nobody	-11
home _ of	17
home _ to	-16
home and	-13
home because	15
home from	13
home now	-14
hone*	50
honestly	53
honestly _ sounds	15
honestly _ would	15
honestly i	12
hood*	-14
hoodie	-14
hope	31
hope _ $	-12
hope _ cancer	12
hope _ car	12
hope _ get	48
hope _ gets	-14
hope _ goes	15
hope _ is	-35
hope _ plane	40
hope _ sleep	-12
hope he	-34
hope i	53
hope it	-13
hope the	36
hope you	-11
hope*	-16
hopeless	-16
hopi*	12
hoping	12
hoping _ heart	21
hoping for	16
hosp*	63
hospital	49
hospital $	11
hospital _ $	15
hospital last	15
hospitalized	20
hotel	-13
hour $	-12
hour _ now	23
house	23
house $	21
house _ all	-20
house _ am	-12
house _ the	14
house _ with	11
house down	31
house with	23
how	-49
how _ $	-33
how _ am	-16
how _ be	-19
how _ been	-14
how _ cope	-19
how _ do	13
how _ doing	-12
how _ get	40
how _ go	-23
how _ have	-20
how _ help	57
how _ her	15
how _ hide	37
how _ i	29
how _ is	-14
how _ it	29
how _ know	11
how _ leave	33
how _ out	18
how _ pills	12
how _ stop	27
how _ tell	-19
how _ that	11
how _ the	-17
how _ was	-12
how _ would	21
how can	19
how i	-35
how is	-19
how many	34
how much	-11
hoy	-13
hoy $	-17
hoy me	22
hu	42
hu $	42
hug	-32
hugg*	12
hugged	12
hugged me	-15
hui	-16
human $	12
humor	-16
hung	-19
hung*	12
hungry	20
hurry	11
hurry _ $	11
hurt	84
hurt $	12
hurt _ $	14
hurt _ bad	17
hurt _ i	15
hurt _ kids	20
hurt _ like	16
hurt _ much	-18
hurt _ she	26
hurt _ you	17
hurt her	32
hurt if	22
hurt me	-21
hurt my	15
hurt myself	21
hurt people	13
hurt right	-17
hurt the	15
hurt*	33
hurting	40
hurting $	-18
hurting _ $	28
hurting _ for	20
hurting him	19
hurting my	-12
hurting myself	25
hurts	-13
hurts _ much	13
husb*	11
husband	11
husband $	16
husband _ $	22
husband _ am	-11
husband _ beat	14
husband _ every	-20
husband _ he	11
husband _ her	23
husband _ his	18
husband _ i	-30
husband _ job	21
husband _ not	11
husband _ other	-14
husband _ •	-17
husband and	-18
husband hits	19
husband left	-16
husband lost	21
husband talks	-12
husband texts	-11
husband told	-11
i	26
i _ 20	22
i _ 23	14
i _ 40	-17
i _ about	51
i _ acid	27
i _ afraid	11
i _ after	21
i _ again	19
i _ against	18
i _ alive	61
i _ all	-31
i _ allowed	29
i _ already	45
i _ an	-17
i _ and	68
i _ angry	17
i _ another	19
i _ anxiety	-16
i _ anyone	24
i _ anyway	-20
i _ arm	26
i _ arms	31
i _ as	-11
i _ asking	-20
i _ asleep	19
i _ attempted	12
i _ away	24
i _ baby	14
i _ bat	17
i _ be	22
i _ beat	22
i _ been	-18
i _ before	24
i _ believe	-22
i _ belt	19
i _ best	-15
i _ better	-27
i _ born	37
i _ bottle	-11
i _ boyfriend	17
i _ break	24
i _ breathe	-13
i _ broken	-11
i _ bruises	28
i _ burden	15
i _ call	-34
i _ called	-13
i _ cancer	23
i _ cat	-27
i _ changed	-13
i _ child	-11
i _ close	12
i _ control	21
i _ cops	11
i _ could	-26
i _ crying	-17
i _ cut	12
i _ cutting	29
i _ data	-13
i _ date	32
i _ day	-29
i _ dead	97
i _ death	22
i _ decided	54
i _ deeper	17
i _ delete	-15
i _ depressed	-15
i _ depression	-14
i _ devastated	-11
i _ did	27
i _ die	43
i _ died	17
i _ disappointed	25
i _ do	51
i _ down	-19
i _ dreams	-17
i _ drink	21
i _ driving	17
i _ drop	-15
i _ drunk	-25
i _ dying	40
i _ eat	-17
i _ empty	-11
i _ end	41
i _ ending	20
i _ enough	15
i _ every	-21
i _ everyone	18
i _ everything	11
i _ ex	-19
i _ exam	-17
i _ extremely	-15
i _ fall	17
i _ fear	14
i _ feeling	-19
i _ feels	-11
i _ fighting	-18
i _ finally	20
i _ find	-24
i _ fine	22
i _ finish	17
i _ for	-38
i _ forget	-13
i _ forgive	-14
i _ forward	13
i _ fresh	26
i _ friend	13
i _ gay	-11
i _ get	-26
i _ getting	14
i _ girlfriend	13
i _ give	-11
i _ glad	-21
i _ god	41
i _ going	26
i _ gone	38
i _ good	-22
i _ got	18
i _ gun	25
i _ handful	17
i _ hands	21
i _ happy	-11
i _ hard	-30
i _ have	45
i _ he	-30
i _ head	15
i _ hear	-13
i _ help	-21
i _ her	-23
i _ hiding	21
i _ him	-28
i _ his	-36
i _ home	-28
i _ honestly	11
i _ hospital	17
i _ hour	13
i _ how	44
i _ hurt	46
i _ husband	-16
i _ i	37
i _ idea	-17
i _ if	-25
i _ ill	11
i _ imagining	25
i _ in	-16
i _ instead	23
i _ insulin	15
i _ issues	-13
i _ it	18
i _ its	13
i _ jump	27
i _ keep	45
i _ kill	39
i _ killed	-12
i _ killing	23
i _ knife	12
i _ know	-62
i _ last	63
i _ late	-12
i _ learn	-16
i _ leave	14
i _ let	-18
i _ life	-14
i _ listened	-15
i _ literally	-12
i _ live	48
i _ lived	31
i _ lol	-11
i _ looking	28
i _ lost	-20
i _ love	-48
i _ lying	15
i _ made	16
i _ make	12
i _ many	25
i _ married	-15
i _ meant	14
i _ meet	-12
i _ message	-13
i _ might	11
i _ mind	13
i _ mom	-21
i _ month	19
i _ more	23
i _ move	-14
i _ much	-18
i _ mum	-11
i _ myself	15
i _ need	41
i _ nervous	-20
i _ never	-34
i _ night	-17
i _ nightmares	-16
i _ no	14
i _ nothing	24
i _ now	14
i _ off	42
i _ one	-59
i _ our	-25
i _ outlived	14
i _ over	-54
i _ pain	-14
i _ peace	29
i _ phone	-25
i _ pick	-21
i _ picked	18
i _ picturing	15
i _ places	14
i _ plan	29
i _ plane	40
i _ planning	40
i _ pour	14
i _ pregnant	-11
i _ promise	13
i _ proud	-27
i _ pushing	16
i _ put	15
i _ raped	18
i _ razor	34
i _ reach	-16
i _ ready	36
i _ really	20
i _ recognise	-17
i _ replaying	-22
i _ reply	-30
i _ researching	16
i _ rest	19
i _ revenge	-11
i _ ring	-38
i _ rope	30
i _ run	31
i _ running	13
i _ sad	-21
i _ say	-22
i _ scars	24
i _ scream	11
i _ screaming	-26
i _ seeing	-11
i _ self	20
i _ send	-36
i _ she	-36
i _ shock	-15
i _ sick	-19
i _ sit	-33
i _ sleep	-54
i _ smash	11
i _ smoking	-15
i _ snooze	-12
i _ so	16
i _ some	-13
i _ someone	17
i _ something	-14
i _ speak	-11
i _ stab	39
i _ stalked	17
i _ started	26
i _ stay	27
i _ stopped	12
i _ strangling	21
i _ suicidal	33
i _ suicide	11
i _ sure	-15
i _ taken	18
i _ talk	-18
i _ talking	-12
i _ tempted	-11
i _ terrible	11
i _ text	-18
i _ that	12
i _ therapist	15
i _ there	19
i _ these	22
i _ think	20
i _ thinking	26
i _ thoughts	22
i _ three	12
i _ till	15
i _ tire	23
i _ to	30
i _ together	17
i _ told	19
i _ tomorrow	15
i _ touch	-16
i _ trade	14
i _ tried	11
i _ trouble	-17
i _ two	25
i _ typing	-20
i _ understand	-19
i _ unsafe	12
i _ up	-23
i _ urges	12
i _ wake	12
i _ waking	18
i _ walk	-11
i _ walking	24
i _ wan	14
i _ want	-23
i _ wanted	19
i _ wanting	16
i _ was	35
i _ waste	53
i _ we	-15
i _ well	-13
i _ what	14
i _ when	-24
i _ which	24
i _ who	20
i _ wife	23
i _ will	27
i _ wish	28
i _ with	38
i _ wrist	11
i _ write	-14
i _ writing	21
i _ wrong	-28
i _ yelling	-13
i _ you	-22
i _ your	-13
i _ •	-17
i actually	-12
i already	18
i apologized	12
i ask	-20
i asked	-13
i ate	-23
i attempted	28
i be	-13
i begged	-20
i bet	20
i bite	15
i blame	-20
i block	28
i blocked	-11
i bought	35
i broke	-15
i burn	27
i call	-13
i called	-21
i can	-40
i carved	27
i catch	16
i cheated	-23
i choked	27
i come	-31
i cope	-12
i could	-12
i cried	-30
i cry	-29
i cut	58
i dated	24
i deserve	30
i did	22
i died	27
i don	23
i drove	21
i envy	33
i even	26
i ever	11
i fantasize	39
i feel	-22
i find	21
i finish	17
i finished	-11
i flinch	22
i found	-16
i get	65
i give	-12
i go	31
i guess	-15
i had	-20
i hang	18
i hate	-25
i have	48
i heard	11
i help	41
i hide	25
i hit	40
i hope	37
i hung	-21
i imagine	14
i jumped	11
i just	45
i keep	32
i kept	-12
i knew	-13
i know	13
i leave	36
i left	-43
i lie	16
i liked	-12
i live	32
i looked	20
i lost	-54
i love	56
i made	29
i make	18
i mean	57
i might	29
i miss	-34
i move	-11
i must	17
i need	-61
i never	30
i no	11
i overdosed	27
i pick	13
i picture	13
i pray	40
i promise	-48
i pushed	37
i quit	27
i rang	-14
i reached	-16
i recovered	-24
i relapsed	21
i remember	-18
i replied	-11
i said	-25
i sat	-15
i saw	-19
i say	25
i see	30
i sent	-34
i shook	22
i should	19
i slapped	59
i sleep	-24
i sometimes	17
i spend	14
i started	-19
i starve	12
i stay	-15
i still	27
i stop	17
i stopped	24
i survived	-14
i swallowed	22
i swear	28
i take	-23
i talk	15
i text	-13
i texted	-21
i think	31
i thought	-21
i threw	16
i told	-24
i took	21
i treated	-14
i tried	56
i try	16
i type	-12
i wake	-22
i wan	18
i want	26
i wanted	-46
i was	29
i wear	20
i will	13
i wish	-20
i woke	24
i worry	-18
i wrote	-37
i •	31
iba	-12
iba _ ir	-12
ich	59
ich _ $	78
ich _ an	14
ich _ angst	52
ich _ auf	17
ich _ aufhoren	-14
ich _ daran	12
ich _ dass	12
ich _ den	18
ich _ der	23
ich _ einfach	13
ich _ ernst	27
ich _ ganze	-17
ich _ geboren	14
ich _ geschrieben	-13
ich _ ich	17
ich _ ihm	-31
ich _ jetzt	-16
ich _ lieber	19
ich _ mehr	33
ich _ meine	-30
ich _ mich	27
ich _ mir	34
ich _ mit	-18
ich _ nicht	27
ich _ nur	-14
ich _ oft	12
ich _ ruhe	-11
ich _ schlafen	-23
ich _ schluss	20
ich _ seine	-11
ich _ seit	14
ich _ selbst	27
ich _ sie	-34
ich _ so	-26
ich _ sterben	51
ich _ suizidgedanken	15
ich _ tabletten	12
ich _ tag	13
ich _ tot	61
ich _ um	42
ich _ umbringen	19
ich _ vor	22
ich _ ware	15
ich _ wehtun	38
ich _ •	-16
ich bin	-12
ich bring	35
ich denke	37
ich die	-16
ich fuhl	-15
ich fuhle	-12
ich hasse	-18
ich kann	-18
ich konnte	17
ich lebe	11
ich mach	16
ich meine	20
ich mochte	12
ich morgen	23
ich muss	-22
ich ritze	15
ich stehe	14
ich tot	13
ich tun	-11
ich uberlege	11
ich vermisse	-21
ich ware	24
ich weg	20
ich weiss	-13
ich werde	-18
ich wunschte	21
idea	-40
idea $	-12
idea _ do	-18
idea _ to	-27
idea what	-22
idees	13
idiot	-11
ido	14
ido $	17
if	49
if _ $	34
if _ about	-12
if _ anyone	24
if _ brings	16
if _ called	-13
if _ calls	-18
if _ can	19
if _ could	-23
if _ did	29
if _ ever	24
if _ go	24
if _ gone	24
if _ had	-40
if _ have	-21
if _ him	14
if _ i	-32
if _ is	-21
if _ it	15
if _ leave	27
if _ make	14
if _ me	-11
if _ not	65
if _ of	-21
if _ one	-29
if _ or	-14
if _ out	-20
if _ posts	-13
if _ take	15
if _ tell	18
if _ them	20
if _ up	-12
if _ •	-11
if a	14
if anything	20
if he	-33
if i	111
if only	-28
if that	-34
if the	23
if this	-16
if we	-13
ignored	17
ignores	-13
ignores me	-13
ihm	-58
ihm _ $	-31
ihn $	-12
ihn _ $	13
ihn _ ich	18
ihr	-13
ihr wehtun	30
il	62
il _ $	39
il _ a	11
il _ de	13
il _ devant	12
il _ dit	18
il _ ecrit	-23
il _ etranglee	34
il _ frappe	19
il _ il	29
il _ la	21
il _ m	-16
il _ manque	-20
il _ partout	14
il _ qu	13
il _ suit	16
il _ •	38
il a	17
il me	54
il menace	13
il ne	-13
il •	38
ill	112
ill $	-12
ill _ $	18
ill _ her	26
ill _ here	15
ill _ him	18
ill _ it	40
ill be	44
ill die	12
ill kill	17
ill make	12
ill run	18
imag*	62
imagining	47
imagining _ him	31
immer $	12
in	24
in $	-16
in 2015	-17
in _ $	-32
in _ abusive	29
in _ all	-18
in _ and	-30
in _ at	21
in _ back	-14
in _ bath	12
in _ bathroom	29
in _ been	13
in _ but	-15
in _ by	14
in _ cabinet	12
in _ closet	16
in _ country	-16
in _ crash	11
in _ cupboard	12
in _ door	14
in _ drawer	12
in _ dream	-11
in _ grave	19
in _ ground	24
in _ hallway	-11
in _ hand	34
in _ have	-11
in _ hospital	12
in _ house	32
in _ i	17
in _ is	-19
in _ it	-11
in _ last	19
in _ life	-22
in _ like	-20
in _ mailbox	-21
in _ morning	-11
in _ of	14
in _ on	25
in _ or	-14
in _ place	17
in _ pocket	-11
in _ right	20
in _ rooms	13
in _ same	-11
in _ sleep	44
in _ so	-14
in _ that	-14
in _ the	14
in _ to	-15
in _ van	30
in _ ways	-13
in _ world	24
in _ year	28
in _ years	-13
in a	-12
in an	28
in case	19
in five	-11
in front	21
in heaven	24
in here	-12
in his	87
in it	38
in june	13
in laws	11
in love	-24
in my	22
in our	-13
in ruhe	-19
in shock	-18
in spring	-12
in that	25
in the	26
in two	-12
in weeks	-16
in with	-15
info*	-13
information	-13
ins	-20
ins _ $	-16
insi*	28
inside	27
inst*	-27
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
inte*	-17
intente	21
intente _ $	15
intente suicidarme	15
interested	-12
intimas	12
into	63
into _ $	52
into _ for	-16
into _ room	14
into _ truck	11
into a	21
into my	25
into the	31
intr*	-13
inviting	18
ir	-19
irma	-14
iron*	24
ironic	24
ironic $	24
is	17
is $	14
is _ a	-29
is _ an	28
is _ and	12
is _ answer	-18
is _ answering	29
is _ any	13
is _ as	-25
is _ at	-12
is _ be	-24
is _ but	13
is _ by	19
is _ do	-11
is _ dog	15
is _ door	23
is _ else	-15
is _ enough	16
is _ everyone	-20
is _ fault	23
is _ going	-29
is _ gone	-14
is _ good	-12
is _ harming	17
is _ he	27
is _ her	-24
is _ herself	14
is _ him	-12
is _ his	21
is _ hold	29
is _ i	-21
is _ is	12
is _ kill	12
is _ last	26
is _ least	20
is _ life	19
is _ live	13
is _ living	16
is _ matter	-14
is _ me	20
is _ mess	-14
is _ message	17
is _ my	25
is _ night	14
is _ now	-26
is _ of	-60
is _ one	32
is _ only	30
is _ out	-14
is _ over	-11
is _ painful	40
is _ pills	11
is _ plan	31
is _ point	30
is _ quiet	-14
is _ real	11
is _ reason	34
is _ right	-15
is _ rope	13
is _ said	20
is _ she	28
is _ since	-20
is _ someone	-19
is _ something	-11
is _ thing	13
is _ too	-17
is _ town	-11
is _ verbally	12
is _ wife	22
is _ worth	22
is _ years	-13
is _ •	-28
is a	-64
is abusive	19
is afraid	-13
is an	16
is at	24
is back	26
is banging	25
is beating	22
is better	17
is crying	11
is cutting	20
is dead	-40
is doing	-15
is done	27
is driving	13
is drunk	36
is easier	-13
is emotionally	14
is even	15
is exhausting	14
is getting	11
is gone	-17
is got	12
is happy	-20
is hurting	-14
is in	15
is it	-18
is kicking	20
is never	-18
is not	24
is off	40
is on	19
is one	27
is only	12
is out	-15
is outside	19
is over	-24
is self	17
is someone	-13
is still	-24
is suffering	-23
is suicidal	30
is the	24
is there	24
is this	-11
is threatening	31
is time	11
is too	-14
is up	-17
is wearing	-11
is why	11
is with	-14
is worried	-12
is •	-14
issu*	-29
issues	-29
issues $	-11
ist	-28
ist $	-19
ist _ $	-31
ist _ ich	11
ist _ ob	37
it	12
it $	28
it _ $	12
it _ ago	15
it _ already	11
it _ an	11
it _ as	24
it _ be	38
it _ because	21
it _ being	14
it _ but	12
it _ calm	13
it _ dog	16
it _ easier	-12
it _ end	11
it _ feel	-18
it _ going	-17
it _ have	-23
it _ him	31
it _ if	39
it _ it	13
it _ me	14
it _ night	14
it _ now	-33
it _ of	27
it _ quick	13
it _ rape	11
it _ school	-15
it _ so	-16
it _ something	15
it _ soon	-19
it _ stop	13
it _ the	-11
it _ think	11
it _ thursday	14
it _ time	26
it _ to	-41
it _ wrong	-17
it _ year	12
it _ you	15
it all	25
it and	33
it another	14
it away	-16
it back	-33
it be	-16
it bled	13
it but	31
it by	-20
it did	-14
it ended	-11
it every	11
it failed	-16
it feels	-13
it going	-17
it hurt	19
it if	14
it in	-11
it is	-71
it last	37
it makes	-15
it now	18
it once	23
it out	-17
it since	-14
it still	-15
it take	26
it takes	17
it to	45
it tonight	12
it took	-32
it was	31
it went	-16
it without	11
it would	-15
its	41
its _ $	15
its _ and	16
its _ birthday	-14
its _ fault	12
its _ last	24
its _ me	18
its _ now	14
its _ the	-13
its _ to	13
its _ worth	19
its all	-24
its cold	17
its just	21
its my	12
its not	11
its over	-13
its real	11
its the	26
j	23
j _ au	-15
j _ avale	26
j _ d	-21
j _ de	25
j _ des	34
j _ ecrit	15
j _ idees	13
j _ les	36
j _ mal	-19
j _ mon	-12
j _ pas	-11
j _ peur	12
j _ pleure	-15
j _ plus	-17
j _ prepare	28
j _ pris	11
j _ quitte	-19
j _ son	-22
j _ tout	13
j ai	41
j aimerais	21
ja	59
ja _ $	26
ja tentei	26
jamais _ reveiller	11
jamais me	11
jana	11
je	52
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
je _ la	12
je _ le	-13
je _ ma	-12
je _ me	50
je _ mes	-13
je _ morte	26
je _ mourir	33
je _ ne	20
je _ plus	26
je _ quoi	-21
je _ recuperer	-11
je _ scarifie	15
je _ sens	-26
je _ suis	24
je _ tuer	32
je _ veux	-14
je _ vide	-12
je _ vivre	20
je _ voir	-11
je dois	-12
je fais	-11
je l	-26
je le	-14
je lui	-23
je m	-24
je me	94
je ne	-15
je pars	21
je pense	17
je serais	28
je suis	-36
je vais	22
je veux	14
je voudrais	25
jeal*	-17
jealous	-15
jealous _ people	17
jealous _ who	17
jealous of	11
jealous when	-13
jeena	50
jeena _ $	25
jeter	16
jetzt	-23
jetzt _ $	-11
jk	25
job	-16
job $	-24
job _ i	13
job _ my	-12
job _ wife	-12
job and	19
jogar	36
jogar _ $	14
joki*	15
joking	15
joking $	22
joking _ $	-22
jonas	12
jour*	-12
judge	-19
jump	87
jump $	52
jump _ $	11
jump from	24
jump*	33
jumped	18
jumping	19
juntos	-15
juro	32
jusqu	15
jusqu _ $	15
jusqu a	15
just	43
just _ $	-45
just _ about	17
just _ and	-14
just _ blow	12
just _ case	13
just _ die	18
just _ disappear	13
just _ down	16
just _ from	13
just _ here	-14
just _ him	-22
just _ if	-11
just _ in	-18
just _ into	14
just _ it	18
just _ my	16
just _ myself	12
just _ not	60
just _ on	-15
just _ one	-13
just _ out	-15
just _ peace	12
just _ sleep	22
just _ so	11
just _ the	-36
just _ there	22
just _ up	-18
just _ want	21
just a	14
just did	31
just do	14
just gone	-12
just in	13
just left	-19
just let	11
just sad	-12
just sit	-27
just stay	-14
just take	18
just think	17
just waiting	20
just wrote	13
k	-16
ka _ hai	11
kann	-28
kann _ aufhoren	-14
kann _ mehr	14
kann _ zu	-11
kann nicht	-16
kar	11
kar _ $	13
keep	72
keep _ $	45
keep _ at	26
keep _ funeral	16
keep _ if	-18
keep _ in	12
keep _ killing	13
keep _ last	-32
keep _ my	24
keep _ myself	-17
keep _ next	12
keep _ under	12
keep _ what	-24
keep asking	-27
keep breathing	18
keep fantasizing	23
keep going	22
keep imagining	25
keep living	-14
keep looking	12
keep picturing	15
keep replaying	-22
keep the	-14
keep thinking	-12
keep typing	-14
keeps	54
keeps _ and	-12
keeps _ at	20
keeps _ gun	13
keeps _ him	-15
keeps _ i	30
keeps _ me	-28
keeps _ my	-12
keeps _ pictures	-13
keeps _ she	12
keeps _ up	30
keeps _ when	21
keeps _ •	22
keeps calling	-16
keeps saying	39
keeps showing	15
keeps texting	-14
keeps threatening	15
kein*	25
keine _ $	-13
keine _ zu	15
keinen	17
keinen _ mehr	27
keinen sinn	19
kept	-19
kept _ $	-16
kept _ dog	-11
kept the	-18
key	17
key and	18
keys	13
keys _ the	17
khat*	27
khatam	27
kick*	22
kicking	15
kicking _ door	20
kids	25
kids $	-16
kids _ all	39
kids _ better	15
kids _ day	25
kids _ do	-22
kids _ i	16
kids _ is	17
kids _ me	12
kids _ not	-11
kids _ school	-22
kids _ that	18
kids _ without	-17
kids and	30
kids but	17
kids one	12
kids to	-27
kill	168
kill $	26
kill _ $	54
kill _ after	15
kill _ for	11
kill _ guy	18
kill _ i	39
kill _ if	15
kill _ in	-12
kill her	14
kill herself	23
kill him	47
kill my	16
kill myself	37
kill*	65
killed	-25
killed in	-20
killing	90
killing $	23
killing _ $	29
killing _ ex	20
killing my	21
killing myself	57
kills	-12
kind	32
kind*	11
kiss*	-23
kissed	-22
kissed _ goodbye	-19
kissed me	-19
knees	-12
knew	-29
knew _ $	-14
knew _ me	-11
knew i	-11
knife	70
knife $	29
knife _ $	14
knife _ me	11
knife _ the	12
knife on	13
kniv*	13
knives	13
knives from	11
knock	-19
knock _ door	-17
knock _ her	-13
knock on	-17
know _ $	47
know _ am	-33
know _ and	15
know _ be	-11
know _ do	-18
know _ feels	-11
know _ get	18
know _ have	23
know _ he	16
know _ is	-28
know _ it	19
know _ not	-21
know _ parks	17
know _ she	-24
know _ was	26
know his	11
know i	-25
know what	-15
know when	18
know where	22
know which	26
know who	12
knows	22
knows $	21
knows _ $	-26
knows _ i	24
knows it	13
knows yet	-15
ko	49
ko $	24
ko _ mamatay	17
ko _ sya	-11
ko na	41
konnte	17
kontakt	-13
kurz	-27
l	-39
l _ $	-21
l ai	-16
l air	14
l appeler	-24
la	51
la $	12
la _ $	45
la _ a	16
la boite	33
la cara	19
la extrano	-19
la maison	-23
la nuit	20
la porte	21
la quiero	-22
la rupture	-20
la vida	12
la vie	28
la voir	-11
lads	-14
lady from	-11
lahat	28
lais*	-26
laisse	-25
laisse _ $	-13
lake $	11
land*	-16
landlord	-16
larg*	-22
largou	-13
las	68
las _ $	53
las _ aqui	17
las _ de	14
las escaleras	14
las pastillas	53
lass	-23
lass _ in	-15
lass mich	-21
lass*	-18
lassen	-18
lassen $	-15
lasst	24
lasst _ nicht	24
lasst mich	24
last	100
last $	52
last _ $	-23
last _ and	-30
last _ at	17
last _ because	18
last _ do	-18
last _ for	24
last _ he	14
last _ i	14
last _ it	14
last _ said	-13
last _ she	-15
last _ was	25
last conversation	-13
last fight	-15
last letter	13
last message	15
last spring	-15
last summer	-15
last sunday	14
last time	46
late	-43
lately $	-22
lately _ have	11
lately i	12
laue*	24
lauert	24
lauert _ $	17
lauert _ auf	17
lauert mir	24
laugh	-39
laugh _ $	-18
lawy*	-35
lawyer	-34
le	-16
le _ a	23
le _ j	-13
le _ me	-14
le _ sentido	25
le _ y	-13
le escribi	-13
le monde	33
le revoir	-11
le tuer	19
le veo	25
learn	-18
lease	-13
least	43
least _ way	20
least painful	20
leav*	42
leave $	26
leave _ $	-33
leave _ alone	-36
leave _ be	-12
leave _ is	12
leave it	-15
leave me	-73
leave the	18
leaves	58
leaves _ $	-14
leaves _ alone	37
leaves the	34
leaving	-17
lebe	20
lebe $	27
lebe*	25
leben	80
leben $	51
leben _ mehr	14
leben _ nehmen	14
leben zu	14
leer	-21
left	-26
left $	-28
left _ $	13
left _ a	-22
left _ alone	22
left _ for	13
left _ has	14
left _ i	-23
left _ in	-25
left _ is	14
left _ letter	16
left _ live	13
left _ my	-12
left _ note	13
left _ on	-17
left _ took	14
left _ voicemail	-11
left _ with	-20
left _ years	-13
left a	45
left him	-17
left me	-52
left of	13
left the	12
left to	19
leg	29
leg $	29
legs	46
legs $	30
legs and	11
les	21
les _ devant	20
less	22
less $	29
let _ die	11
let _ know	-11
let _ ring	-11
let me	41
let us	-31
lett*	50
letter	-19
letter _ $	21
letter _ her	16
letter _ mailbox	-11
letter _ not	-14
letter _ will	-12
letter and	11
letter i	-12
letter in	-11
letters	49
letters _ $	21
letters are	19
lettres $	-14
lettres _ adieu	20
lettres d	20
liar	-15
liar and	-11
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
lied	-34
lied _ me	-11
lied to	-20
lieg*	26
liegen	26
liegen $	20
lies	-33
lies $	-22
life	60
life $	87
life _ $	36
life _ a	-11
life _ be	13
life _ dead	-16
life _ i	-25
life _ meaning	13
life _ no	29
life _ not	30
life _ now	-11
life _ of	-13
life _ over	18
life _ point	26
life _ since	-14
life _ spring	-11
life _ was	-13
life _ worth	15
life and	-25
life ended	14
life has	27
life last	-11
life to	14
liga*	-12
ligar	-34
ligar _ $	-14
ligar _ ele	-11
ligar para	-32
lighter	18
lighter $	15
ligou	-17
ligou _ $	-15
ligou ontem	-13
like	-33
like _ again	-26
like _ already	12
like _ and	16
like _ hurt	17
like _ is	12
like _ it	14
like _ lost	-12
like _ more	14
like _ not	45
like _ nothing	-11
like _ of	-29
like _ should	32
like _ was	11
like _ •	20
like a	-14
like always	-12
like an	-11
like being	14
like dying	45
like it	28
like me	38
like my	-13
like myself	-25
like she	21
like that	-12
like the	-19
liked	-41
liked _ $	-24
liked _ picture	-11
liked my	-18
liki*	-13
liking	-13
list	-39
list $	-11
list of	-25
list*	-19
listen	-20
listen to	-14
listened	-17
lite*	-24
literally	-24
litt*	-15
little	-11
little $	-21
little _ not	-16
little _ will	-15
little one	20
little sister	20
live	134
live $	69
live _ $	56
live _ him	21
live _ of	18
live _ you	12
live anymore	51
live for	32
live more	27
live with	-57
live without	11
lived	27
lived _ $	28
lives in	-17
livi*	117
living	117
living $	55
living _ $	40
living _ a	18
living _ her	20
living _ is	14
living _ my	-12
living _ parents	-20
living _ •	17
living alone	-13
living anymore	21
living like	24
living past	12
living with	-29
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
llamo anoche	-18
llamo ayer	-12
llevo _ en	17
llevo _ pensando	17
llor*	-29
llorar	-26
llorar $	-17
lo	25
lo _ $	18
lo _ de	-15
lo _ mata	22
lo _ matar	14
lo _ me	31
lo _ que	28
lo dejo	11
lo juro	32
lo que	-11
lo quiero	-12
lo sabe	11
lock _ in	11
lock*	56
locked	41
locked _ $	19
locked _ in	32
locked _ the	12
locked me	21
locks _ in	20
locks _ the	16
locks him	16
log _ $	-14
log my	-12
lol	-32
lol $	-37
lol _ am	-16
lol _ i	13
lol guess	12
lone*	-26
lonely	-20
long	-44
long _ ago	-17
long _ and	-12
long _ i	-12
long _ it	14
long _ last	-13
long _ take	14
long does	12
long sleeves	16
long time	-27
long*	24
longer	25
longer $	28
longer _ $	18
look	22
look _ $	19
look _ her	-11
look _ it	15
look _ me	20
look _ to	13
look after	38
look at	-37
look for	19
look forward	13
look*	52
looked	16
looked _ $	26
looked _ how	11
looked _ many	11
looking	36
looking _ $	35
looking _ me	17
looking _ the	12
looking for	17
looks	27
looks _ $	20
los _ $	14
los brazos	20
losc*	-14
losch	-14
losch _ $	-11
lose	-38
lose _ $	-43
lose _ and	18
lose it	-32
losi*	-28
losing	-28
lost	-41
lost $	-20
lost _ and	28
lost _ hit	20
lost _ in	-19
lost _ job	16
lost _ of	-15
lost _ reason	-11
lost _ will	40
lost his	19
lost myself	-11
lot	19
lot _ $	18
lot of	-18
lots	22
lots _ $	24
lots of	22
loud*	12
louder	12
louder than	11
love	-78
love $	-13
love _ $	-47
love _ anymore	-11
love _ its	11
love _ life	-29
love _ my	-13
love _ to	25
love _ who	-12
love and	-13
love her	32
love me	-28
love my	-19
love someone	-12
love with	-15
love you	52
loved	-36
loved _ $	-11
loved me	-28
loves	-14
loves _ and	-15
loves _ then	-15
loves me	-23
lovi*	-13
loving	-13
luck	-15
lui	-26
lui $	33
lui _ $	-35
lui _ un	-12
lui ai	-15
lui ecrire	-15
m	-13
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
ma	11
ma _ $	-20
ma _ veut	25
ma soeur	13
mabu*	44
mabuhay	44
mabuhay $	29
mach	31
mach _ mit	21
mach _ schluss	19
mach heute	12
mach ich	15
mach schluss	13
mach*	31
machete	20
macht	14
macht _ $	-12
macht mich	-12
machuco	24
mad	-25
made	25
made _ $	-24
made _ mistake	-18
made a	15
made me	-13
madre	-15
magi*	17
magising	17
mai	-12
mail*	-27
mailbox	-21
mailbox $	-14
main	34
mais	19
mais _ para	13
mais _ viver	16
mais chorar	-15
mais me	-16
mais motivo	13
mais sentido	25
mais viver	35
mais*	-23
maison	-23
make	62
make _ $	17
make _ for	13
make _ he	23
make _ pay	22
make her	20
make i	14
make it	17
make me	-21
makes	11
makes _ so	-12
mal	-18
mal au	-13
mama $	16
mama*	17
mamatay	17
mamatay $	17
man	-24
man _ $	-25
man _ his	13
man in	-14
mana*	-24
manager	-12
mand*	-70
mandar	-27
mandar _ $	-18
mandar mensagem	-12
mando	-18
mando un	-11
mandou	-21
mandou _ $	-17
mandou mensagem	-17
mann	14
mann _ $	21
mann _ hai	13
mann _ mich	12
mann schlagt	11
manq*	-37
manque	-26
manque $	-14
manque _ $	-13
many	32
many _ takes	17
many of	11
many photos	-17
mao	24
mar	47
mari _ $	16
mari _ a	-11
mari _ frappe	13
mari m	-11
mari me	23
marido	15
marido _ bate	12
marido _ con	11
marido me	40
marr*	-41
marriage	-22
marriage $	-21
marriage and	14
married	-23
marry	-13
mas	26
mas $	18
mas _ $	14
mata	46
mata $	37
mata*	92
matar	182
matar $	95
matar _ $	39
matar _ e	14
matar ele	31
matar hoje	11
matarlo	21
matarme	43
matarme $	24
mato	52
mato $	59
matter $	12
may	-13
maybe	-11
maybe _ is	16
maybe _ just	-16
maybe _ will	16
maybe _ world	11
maybe one	-13
maybe the	11
me	101
me $	-16
me _ a	58
me _ about	-12
me _ all	-16
me _ am	-49
me _ an	-11
me _ as	-18
me _ bed	12
me _ before	12
me _ being	-11
me _ calls	12
me _ can	14
me _ cat	-22
me _ celular	16
me _ chance	-18
me _ cigarette	13
me _ com	-16
me _ con	16
me _ cortes	22
me _ coupee	18
me _ cuando	11
me _ cuello	13
me _ d	-11
me _ da	16
me _ dano	35
me _ days	-21
me _ de	66
me _ dejado	-16
me _ del	42
me _ delante	14
me _ demain	12
me _ doing	17
me _ dowry	11
me _ drinks	12
me _ du	41
me _ e	28
me _ el	11
me _ else	-12
me _ email	-12
me _ en	15
me _ et	28
me _ eu	-14
me _ every	18
me _ everything	-15
me _ flight	-13
me _ for	-22
me _ from	22
me _ go	14
me _ goodbye	18
me _ hace	-12
me _ help	-12
me _ her	-24
me _ hit	15
me _ hoje	11
me _ how	-19
me _ i	-30
me _ il	30
me _ is	36
me _ it	32
me _ jump	13
me _ kids	-19
me _ know	13
me _ knows	-11
me _ l	14
me _ las	18
me _ left	-11
me _ les	21
me _ lo	15
me _ long	-11
me _ mais	-20
me _ mal	38
me _ mas	-12
me _ matar	16
me _ me	70
me _ mensagem	-22
me _ mi	-13
me _ mom	14
me _ morir	25
me _ my	33
me _ need	-12
me _ never	12
me _ night	-15
me _ not	-14
me _ novo	32
me _ now	-21
me _ nowhere	-11
me _ o	-12
me _ of	46
me _ off	-13
me _ on	-11
me _ otra	14
me _ over	-36
me _ overpass	30
me _ partout	18
me _ paz	-24
me _ pecho	-14
me _ pic	29
me _ pills	14
me _ por	-14
me _ proposito	18
me _ que	-24
me _ quero	13
me _ ride	13
me _ said	-12
me _ says	17
me _ sex	28
me _ she	32
me _ sleep	17
me _ sola	-28
me _ someone	-15
me _ that	-26
me _ the	13
me _ then	-14
me _ time	13
me _ times	59
me _ todas	12
me _ today	20
me _ tonight	13
me _ took	11
me _ twenty	-21
me _ uma	-11
me _ un	16
me _ vez	26
me _ vide	-12
me _ wants	13
me _ week	30
me _ weeks	-14
me _ what	-18
me _ will	-14
me _ work	17
me _ years	-16
me _ you	-14
me a	-50
me about	-44
me after	-21
me against	11
me agarro	13
me ajuda	-22
me alive	-12
me alone	-25
me ama	-20
me ameaca	21
me amenaza	24
me anymore	-24
me anytime	13
me around	16
me arrepiento	-13
me at	-12
me away	-14
me back	-17
me bate	12
me bateu	50
me be	-22
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
me deixa	-14
me deixou	-21
me dejo	-63
me dijo	-19
me dit	-11
me down	36
me duele	-29
me empujo	14
me empurrou	19
me engano	-24
me escriba	-11
me escribio	-29
me foutre	14
me frappe	32
me golpea	25
me golpeo	16
me goodbye	-16
me ha	-23
me happy	-11
me have	16
me here	20
me home	13
me i	-61
me in	47
me into	14
me its	-17
me jeter	16
me jogar	36
me largou	-13
me last	-38
me laugh	-11
me ligou	-17
me like	-11
me llamo	-45
me machuco	24
me mandou	-20
me manque	-26
me mata	46
me matar	65
me mato	38
me menace	16
me money	-16
me more	-12
me muero	25
me nobody	11
me of	-12
me off	13
me on	-30
me once	-14
me out	12
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
me sens	-26
me she	24
me should	16
me siento	-28
me sigue	12
me sinto	-21
me so	-25
me suis	24
me suit	20
me that	26
me the	-16
me threats	16
me today	-15
me tome	23
me tomorrow	25
me too	33
me traiu	-24
me tuer	51
me up	22
me voy	11
me when	36
me who	13
me yesterday	-15
me you	21
mean	34
mean _ $	39
mean it	32
mean*	11
meaning	11
meant	16
mec	12
mec _ a	12
mec m	12
medication _ me	-11
medication makes	-11
medo	11
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
meds	25
meds $	19
meet	-31
meet _ and	-19
meet*	-39
meeting	-38
mehr	50
mehr $	-34
mehr _ $	58
mehr _ leben	24
mehr _ mach	11
mehr _ sein	17
mehr aufwachen	24
mehr da	17
mehr ich	16
mehr leben	39
mein _ $	-14
mein _ bedroht	24
mein _ hat	-22
mein _ ist	-26
mein _ mich	51
mein _ schlagt	25
mein _ verfolgt	14
mein ex	19
mein herz	-11
mein leben	-15
mein*	17
meine _ $	-11
meine _ ernst	27
meine _ sich	23
meine _ vor	-11
meine ex	14
meine frau	-13
meine freundin	18
meine ruhe	-14
meinem	20
meinem _ $	11
mejor	60
mejor _ $	47
mejor _ mi	30
mejor _ muero	17
mejor me	17
mejor sin	30
mela*	-12
melatonin	-12
melatonin and	-12
meld*	-22
meldet	-12
melh*	20
melhor	20
meme	-31
meme $	-18
meme _ $	-11
memes	-13
men	-23
mena*	55
menace	41
menace _ tuer	11
menace de	25
mens*	-84
mensagem	-43
mensagem $	-24
mensaje	-21
mensaje $	-11
ment*	-16
mentiras	-12
mentiras $	-12
merci	11
merci _ $	12
merci _ tout	14
merci pour	14
mes	31
mes _ me	27
mes enfants	20
mess	-21
mess $	-13
mess*	-109
message	-29
message _ $	-20
message _ is	15
message _ not	14
message me	-11
messaged	-40
messaged me	-21
messages	-27
messages $	-29
messaging	-26
messaging _ $	-17
met	-37
met _ $	-17
metro	16
metro $	16
meu	69
meu _ $	25
meu _ bate	12
meu _ bateu	18
meu _ deixou	-11
meu _ largou	-13
meu _ me	33
meu _ que	14
meu ex	62
meu humor	-12
meus	14
meus _ $	14
mi $	12
mi _ $	-33
mi _ amenaza	17
mi _ controla	17
mi _ de	-11
mi _ dejo	-36
mi _ dice	18
mi _ el	-12
mi _ en	-15
mi _ engano	-12
mi _ golpea	25
mi _ ha	-11
mi _ llamo	-25
mi _ me	42
mi _ no	16
mi _ pega	28
mi _ que	18
mi _ quiere	16
mi _ sigue	12
mi ex	13
mi marido	16
mi novia	-16
mi vida	-19
mich	97
mich $	49
mich _ $	44
mich _ allein	-13
mich _ geschnitten	20
mich _ ich	15
mich _ mehr	-32
mich _ raus	16
mich _ ruhe	-16
mich _ trinkt	15
mich _ zug	-23
mich betrogen	-16
mich geschlagen	44
mich gestern	17
mich in	-16
mich nicht	-12
mich schuldig	-15
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
mieux	20
mieux _ $	25
might	33
might _ $	27
might _ again	13
might hurt	21
milk	-12
mim	15
mim $	17
mind	22
mind if	11
minha	18
minha _ $	15
minha _ de	11
minha _ me	-16
minha _ nao	16
minha _ se	12
minha falta	19
minha irma	-14
minha namorada	-12
minu*	-13
minutes $	-16
mir	71
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
mir ist	25
mir nicht	-12
mir vor	18
mir was	26
mirr*	-13
mis	44
mis _ intimas	12
mis datos	-14
mis fotos	19
mis hijos	35
miss	-26
miss _ na	-15
miss _ sya	-11
miss ko	-15
miss me	31
miss*	-43
missed	-15
misses	-18
misses _ $	-15
misses me	-17
mist*	-20
mistake	-20
mistake $	-17
mit _ $	13
mit allem	15
moch*	12
mochte	12
moi _ $	-29
mol	15
mom _ boyfriend	12
mom died	-12
mom i	20
mom is	-18
mome*	-14
moment	-12
mon	11
mon _ de	12
mon _ est	-23
mon _ et	-18
mon _ frappe	13
mon _ je	-12
mon _ m	12
mon _ me	52
mon _ menace	12
mon _ rompu	-13
mon copain	16
mon ex	11
mon mec	12
monday _ $	-14
monde	33
monde $	29
money	-31
money $	-17
money _ my	11
mons*	-18
monster	-13
month	-43
month $	-17
month and	-15
months $	11
months _ nothing	-13
months and	-15
mood	-36
mood $	-21
more $	25
more _ $	-22
more _ am	-12
more _ and	-14
more _ from	26
more _ more	20
more _ that	22
more and	24
more pain	12
more time	-12
more word	26
morgen _ $	16
morgen nicht	19
mori*	26
morir	40
morir $	39
morirme	26
morirme $	19
morning _ $	-20
morning _ i	15
morning and	-14
morning i	25
morning like	-15
morning to	-11
morr*	88
morrer	85
morrer $	67
morrer _ $	19
mort	-12
morta	18
morta $	24
morte	45
morte $	45
most _ i	11
mother _ and	-14
mother _ can	17
mother _ he	26
mother and	15
mother called	19
mother has	-17
motivo	13
motivo _ $	13
motivo _ viver	13
motivo para	13
moto*	16
motorway	17
mour*	97
mourir	99
mourir $	52
move	-53
move _ $	-34
move _ my	-11
moved	-29
moved _ $	-24
movie	-33
much	-16
much $	18
much _ $	11
much _ night	-12
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
mujhe	27
mult*	16
mum	65
mum $	22
mum _ $	-11
mum _ am	20
mum _ for	22
mum _ her	18
mum _ love	20
mum _ my	13
mum _ sorry	20
mum i	39
mum says	-13
mums	31
mums _ $	19
mundo	91
mundo $	84
murd*	-31
murder	-28
murder _ $	-17
murder _ burger	-20
music	11
muss	-24
must	24
must _ $	43
must be	-17
mutt*	-13
mutter	-13
mutter _ $	-12
my	52
my _ $	-17
my _ a	23
my _ aches	-13
my _ afraid	-22
my _ after	14
my _ again	17
my _ all	-17
my _ am	41
my _ and	23
my _ anger	-15
my _ anymore	-16
my _ are	27
my _ asked	-51
my _ at	-12
my _ attempt	11
my _ be	16
my _ beat	26
my _ beating	22
my _ beats	21
my _ boyfriend	56
my _ buzzes	-14
my _ came	40
my _ cheated	-15
my _ choked	14
my _ controls	20
my _ covered	15
my _ cuts	37
my _ daddy	20
my _ death	-22
my _ died	-57
my _ drinks	-13
my _ drunk	20
my _ dumped	-12
my _ emailed	-14
my _ emotionally	14
my _ ended	14
my _ even	15
my _ everything	-23
my _ ex	-13
my _ father	-14
my _ feel	-12
my _ first	19
my _ follows	27
my _ forever	-18
my _ from	-15
my _ gets	33
my _ girlfriend	-12
my _ go	-12
my _ gone	-44
my _ had	11
my _ he	66
my _ head	13
my _ heaven	16
my _ her	20
my _ here	-12
my _ herself	20
my _ his	56
my _ hit	-19
my _ hits	44
my _ home	16
my _ hurts	-26
my _ husband	-14
my _ into	21
my _ it	15
my _ just	35
my _ keeps	33
my _ kids	22
my _ killed	-11
my _ laws	11
my _ leaves	34
my _ left	-16
my _ life	-20
my _ liked	-12
my _ lol	28
my _ look	17
my _ lost	22
my _ love	31
my _ made	16
my _ makes	-16
my _ man	12
my _ me	41
my _ message	15
my _ move	-11
my _ my	72
my _ never	-16
my _ new	12
my _ night	45
my _ not	-11
my _ of	-23
my _ off	-17
my _ on	27
my _ one	24
my _ open	35
my _ other	-15
my _ our	26
my _ out	-18
my _ passed	-23
my _ physically	15
my _ place	-11
my _ plan	13
my _ please	-14
my _ put	22
my _ raped	12
my _ reject	-17
my _ s	-11
my _ said	40
my _ sat	12
my _ saw	-12
my _ say	-22
my _ shake	-12
my _ she	21
my _ sister	20
my _ sits	11
my _ slaps	26
my _ so	11
my _ stay	-15
my _ stop	27
my _ suicidal	24
my _ tablets	15
my _ tells	13
my _ temper	12
my _ texts	-22
my _ that	-24
my _ the	-18
my _ they	31
my _ this	-25
my _ threatened	15
my _ threatening	29
my _ to	12
my _ tonight	23
my _ touches	23
my _ tried	-13
my _ twice	14
my _ until	35
my _ up	-18
my _ wants	-20
my _ was	-42
my _ when	-16
my _ wife	-25
my _ will	-40
my _ with	-25
my _ worried	-12
my _ •	-24
my account	-31
my accounts	11
my arm	68
my arms	58
my aunt	-12
my baby	14
my balcony	13
my bike	18
my birthday	-15
my body	36
my boss	-22
my boyfriend	-60
my boys	23
my brains	12
my brother	26
my building	11
my car	28
my cat	19
my chest	-12
my church	-19
my contacts	-18
my counselor	-17
my crush	-14
my dad	-11
my data	-38
my daughter	58
my death	17
my depression	-17
my doctor	17
my dog	31
my door	32
my drafts	-15
my ex	-36
my exam	-12
my exams	-11
my eyes	27
my face	-14
my family	29
my fault	16
my fiance	-16
my first	-29
my flat	15
my funeral	67
my future	16
my girlfriend	27
my glasses	13
my grandfather	-14
my grandma	-31
my grave	15
my group	-20
my hand	12
my head	15
my heart	-13
my history	-12
my house	12
my husband	14
my in	11
my information	-13
my insulin	51
my kids	15
my last	47
my late	-14
my leg	29
my legs	26
my life	-37
my little	37
my manager	-12
my marriage	-28
my meds	17
my mood	-21
my mother	-18
my mum	32
my neck	20
my neighbor	22
my nudes	41
my only	11
my own	16
my parents	-13
my passport	19
my phone	18
my pictures	15
my place	15
my plan	31
my post	-24
my profile	-21
my progress	-11
my relationships	-15
my roommate	33
my scars	22
my skin	18
my social	-16
my son	21
my stepdad	21
my stepfather	23
my stomach	-15
my story	-35
my stuff	-15
my suicidal	-11
my team	-24
my thighs	20
my thoughts	-22
my throat	45
my thumb	-11
my twenties	-19
my uncle	11
my way	12
my whole	-12
my wife	25
my will	44
my work	39
my world	-13
my wrists	15
myse*	104
myself	104
myself $	36
myself _ am	26
myself _ and	-15
myself _ be	11
myself _ day	-11
myself _ do	16
myself _ good	12
myself _ i	51
myself _ it	15
myself _ my	17
myself _ not	-19
myself _ the	41
myself _ time	-12
myself _ to	-14
myself and	16
myself anymore	-12
myself for	-20
myself lately	-13
myself not	-18
myself off	11
myself on	18
myself so	20
myself that	-19
myself to	-22
myself when	13
myself why	-13
myself with	24
na	93
na _ $	40
na _ habang	18
na _ lahat	28
na _ magising	17
na _ minha	12
na ako	28
na frente	12
na ko	12
na sya	-11
nach	-15
nach _ $	-13
nach*	-22
nachricht	-16
nachricht _ $	-16
nachrichten	-13
nachrichten _ $	-13
nacht	34
nacht _ $	-11
nacht _ ich	15
nacht _ schluss	21
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
nahi	62
nahi _ $	49
nahi jeena	38
name	-32
name $	-26
name _ $	-12
name _ my	24
name in	24
namo*	-11
namorada	-12
namorado _ bateu	18
namorado _ deixou	-13
namorado _ largou	-12
nang	25
nang _ $	25
nao	19
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
nao acordar	22
nao me	-32
nao quero	21
nao vejo	21
nao vou	-11
nap	-11
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
ne vaut	19
nearly _ last	11
nece*	-13
necesito	-16
necesito _ $	-13
necesito ayuda	-11
neck	47
neck $	18
neck _ $	11
neck _ a	11
need	-12
need $	22
need _ $	34
need _ go	16
need _ on	-11
need _ take	14
need _ to	-15
need a	-32
need help	-17
need it	17
need some	-12
needs	-21
nehm*	14
nehmen	14
nehmen $	14
neig*	23
neighbor	19
neighbor _ beating	22
neighbor _ his	22
neighbor is	22
nela	11
nela $	11
nerv*	-34
nervous	-30
netf*	-16
netflix	-16
never	-43
never _ $	38
never _ again	-25
never _ and	-16
never _ anything	-15
never _ be	28
never _ born	14
never _ but	-22
never _ him	-11
never _ i	-11
never _ me	-42
never _ out	14
never _ them	11
never _ this	27
never _ to	14
never _ up	25
never _ wake	11
never born	24
never call	-14
never do	-15
never find	-17
never go	-14
never have	19
never loved	-13
never met	-11
never said	-16
never see	13
never told	11
never wake	17
never walks	17
never wanted	16
new	-36
new _ $	-13
new _ and	-12
new _ each	12
new _ the	-16
new _ time	25
new address	12
new girlfriend	-18
new ones	20
new year	-11
news	-15
news $	-13
next	39
next _ $	-12
next _ at	11
next _ i	13
next _ me	20
next _ my	21
next _ see	13
next month	-12
next time	17
next to	20
next year	12
ng	14
ng _ $	14
ng _ ko	15
ngl	11
ni	-11
nice	15
nice $	24
nice one	-14
nicht	-25
nicht _ $	-18
nicht _ aufwachen	24
nicht _ da	17
nicht _ er	-17
nicht _ ich	13
nicht _ leben	48
nicht _ sein	14
nicht _ weinen	-19
nicht _ zu	-11
nicht aufhoren	-14
nicht mehr	19
nicht raus	16
nie	13
nie _ $	16
nie _ aufwachen	13
nie geboren	14
nigh*	-45
night	53
night _ a	13
night _ about	20
night _ do	-13
night _ hope	18
night _ it	-13
night _ its	21
night _ me	16
night _ my	18
night _ of	-11
night _ on	15
night _ pray	11
night _ will	13
night for	22
night it	11
nightmare	-15
nightmares	-30
nightmares _ being	-13
nine	-11
nine*	-11
nineteen	-11
ninguem _ minha	19
no $	18
no _ $	32
no _ a	-15
no _ am	-20
no _ another	18
no _ bring	-11
no _ como	-20
no _ de	-30
no _ dejar	-14
no _ despertar	15
no _ do	-11
no _ for	12
no _ ganas	-12
no _ i	-15
no _ in	45
no _ live	22
no _ mas	24
no _ me	49
no _ no	30
no _ not	-22
no _ now	14
no _ of	23
no _ que	-19
no _ quiere	-18
no _ sentido	35
no _ that	14
no _ veo	25
no _ viviendo	15
no _ vivir	26
no _ what	-22
no _ would	15
no answer	-15
no contact	-55
no despertar	15
no despertara	21
no energy	-16
no existir	14
no future	17
no i	-22
no idea	-29
no la	-12
no le	19
no me	-35
no meaning	13
no need	25
no point	40
no purpose	-15
no quiero	57
no reason	33
no se	-16
no use	36
no wan	14
no will	13
nobo*	31
nobody	31
nobody $	12
nobody _ a	13
nobody _ anymore	-13
nobody _ cook	-15
nobody _ for	24
nobody _ man	16
nobody _ notice	23
nobody _ yet	-15
nobody believes	19
nobody can	14
nobody is	-14
nobody knows	17
nobody to	-30
nobody would	30
noch	36
noch _ $	31
non	15
non mol	15
none $	12
norm*	-17
normal	-11
normal _ $	-11
not	42
not $	-23
not _ a	30
not _ about	-20
not _ after	14
not _ alive	31
not _ alone	-16
not _ am	24
not _ and	22
not _ another	37
not _ anyone	21
not _ at	-18
not _ away	-14
not _ back	20
not _ be	24
not _ because	37
not _ being	50
not _ can	-11
not _ christmas	-18
not _ die	21
not _ do	19
not _ eat	13
not _ enough	-44
not _ exist	40
not _ five	-11
not _ for	12
not _ get	-11
not _ go	-22
not _ have	35
not _ he	18
not _ her	-13
not _ here	82
not _ his	-13
not _ how	-14
not _ hurting	25
not _ i	57
not _ if	24
not _ ill	20
not _ imagining	22
not _ in	-53
not _ insulin	20
not _ is	-17
not _ it	-21
not _ just	21
not _ lately	-15
not _ life	-11
not _ live	38
not _ living	58
not _ love	-12
not _ myself	27
not _ next	15
not _ no	14
not _ nobody	15
not _ of	-23
not _ on	22
not _ one	20
not _ over	-11
not _ people	-17
not _ right	-25
not _ safe	16
not _ see	12
not _ send	-11
not _ she	-19
not _ since	-24
not _ stay	16
not _ summer	21
not _ talk	-19
not _ tell	13
not _ text	-15
not _ them	14
not _ this	-19
not _ tomorrow	13
not _ type	-15
not _ up	41
not _ wake	40
not _ want	12
not _ was	14
not _ well	-15
not _ when	-16
not _ will	-17
not _ without	11
not _ write	-13
not _ you	-22
not _ •	-27
not allowed	22
not answering	29
not ask	24
not be	78
not been	-12
not believe	-18
not breathe	-12
not calling	11
not care	17
not come	19
not coming	-13
not do	-30
not done	-11
not eat	-17
not eating	12
not end	-17
not even	-12
not exist	40
not face	17
not feel	13
not fight	16
not for	12
not get	-41
not good	-23
not have	18
not hit	-20
not hurt	-23
not in	-15
not joking	22
not leave	29
not let	38
not listen	-12
not live	14
not love	-15
not matter	12
not me	-22
not mind	15
not miss	13
not move	-11
not myself	-21
not need	54
not plan	11
not planning	14
not promise	38
not rape	11
not ready	-35
not recognise	-17
not safe	23
not see	80
not send	-22
not sleep	-45
not stay	26
not stop	48
not talk	-32
not tell	16
not the	-21
not think	-35
not to	-21
not understand	-21
not wake	46
not want	33
not worry	-20
not worth	38
not •	-12
note	64
note $	32
note _ $	19
note _ her	-14
note and	25
note on	-21
noth*	12
nothing	12
nothing _ $	-39
nothing _ any	12
nothing _ for	18
nothing _ from	14
nothing _ live	21
nothing left	14
nothing makes	-15
noti*	18
notice	35
notifications	-17
novia	-18
novia me	-18
novio	26
novio _ $	24
novio me	33
novo	23
novo $	26
now	-32
now $	49
now _ $	39
now _ be	-11
now _ do	-16
now _ i	-21
now _ is	44
now _ it	-24
now _ just	14
now _ love	-17
now _ me	-12
now _ my	-31
now _ phone	21
now _ want	-12
now _ will	-14
now and	-43
now i	-49
now its	12
now she	15
now that	13
now the	23
nowh*	-17
nowhere	-17
nowhere $	-15
nudes	41
nudes $	20
nuevo	18
nuevo novio	19
nuit	18
nuit $	18
numb*	-27
number	-40
number $	-17
numbers	14
nume*	-13
numero	-13
nunca $	12
nunca mais	11
nur	-20
nur kurz	-22
nurses	-13
o	-29
o _ eu	-12
o que	-18
ob	37
ob _ $	37
ob ich	46
obri*	15
obrigado	18
obrigado por	18
of	12
of $	-15
of _ $	20
of _ alive	33
of _ alone	-26
of _ an	20
of _ and	-60
of _ being	-19
of _ can	12
of _ cuts	13
of _ die	21
of _ do	21
of _ ex	39
of _ for	-13
of _ front	12
of _ he	23
of _ heart	-21
of _ her	-22
of _ husband	20
of _ i	30
of _ in	-24
of _ is	-15
of _ just	-17
of _ kids	26
of _ kill	11
of _ life	-38
of _ me	-23
of _ meds	18
of _ my	-22
of _ myself	-11
of _ now	-18
of _ off	11
of _ people	13
of _ picture	18
of _ relationship	15
of _ says	-13
of _ she	-21
of _ that	16
of _ the	34
of _ this	13
of _ to	-27
of _ tonight	19
of _ train	12
of _ wheel	13
of _ when	38
of _ who	13
of _ with	20
of _ would	23
of _ years	-15
of _ you	-11
of _ •	27
of a	15
of being	-39
of course	-12
of cutting	15
of ending	19
of existing	28
of him	45
of it	-52
of living	42
of losing	-25
of myself	-18
of nowhere	-17
of our	-12
of people	-24
of pills	50
of something	37
of space	22
of stabbing	13
of the	39
of them	28
of us	-16
of vodka	13
of waking	15
of ways	15
of what	32
of wine	-22
of you	-12
off	44
off _ $	49
off _ am	17
off _ balcony	12
off _ him	-21
off _ my	-14
off _ phone	16
off _ road	12
off her	18
off myself	13
off this	35
offi*	-14
office	-13
often	-37
oh	-20
oh _ i	-12
ohne	14
ohne sie	13
oi	-18
ojala	61
ojala me	16
ojala no	29
ok	-54
ok $	-29
ok _ $	14
ok i	-11
ok today	-11
ok with	12
okay	-28
old	-41
old _ $	-44
old _ and	-12
olvi*	-21
on $	-24
on _ after	11
on _ again	-12
on _ and	-18
on _ balcony	18
on _ birthday	-12
on _ boyfriend	-16
on _ bridge	53
on _ bus	-22
on _ but	11
on _ couch	-16
on _ date	-13
on _ day	-13
on _ do	-20
on _ earth	11
on _ edge	13
on _ face	16
on _ he	32
on _ help	-13
on _ house	-22
on _ i	20
on _ in	24
on _ last	-13
on _ motorway	17
on _ now	-13
on _ of	36
on _ off	-13
on _ other	56
on _ own	-29
on _ phone	-22
on _ radio	-18
on _ roof	21
on _ screaming	14
on _ side	51
on _ so	12
on _ table	33
on _ when	14
on _ with	-17
on _ •	-17
on and	-30
on at	17
on eggshells	26
on living	33
on my	-37
on purpose	57
on the	63
once	25
once _ am	26
once _ gone	18
once _ i	14
once _ was	15
once _ years	-21
once i	26
one	-15
one $	30
one _ and	-26
one _ each	25
one _ from	24
one _ him	14
one _ i	-14
one _ mum	13
one _ not	-29
one _ one	14
one _ the	16
one _ time	-13
one _ was	-11
one _ will	-11
one _ word	26
one does	-22
one for	26
one last	-15
one little	-18
one more	-37
one who	-12
one would	16
ones	38
ones $	24
onio*	-13
onions	-13
onions _ cried	-12
onli*	-27
online	-27
online _ $	-12
only	72
only _ because	20
only _ i	40
only _ me	14
only _ out	11
only _ that	21
only alive	18
only reason	32
only thing	32
open	18
open _ $	25
open again	15
open*	-16
opened	-14
opti*	16
option	19
or	-18
or _ and	-11
or _ but	15
or _ her	-16
or _ i	19
or _ my	17
or _ will	-21
or die	-13
or just	-18
order	13
order _ and	-16
order _ he	27
order _ me	-26
order _ still	17
order against	-12
order and	36
os	50
os _ $	13
os _ hoje	13
os _ na	15
os comprimidos	24
os remedios	24
othe*	-24
other _ $	49
other _ and	-18
other _ i	-18
other side	56
other women	-17
others	-24
others $	-20
otra	13
otra $	-15
otra _ $	11
otra vez	42
otro	-12
otro $	-12
ou	41
ou _ $	20
oubl*	-15
ouch	-11
ouch $	-11
our	-13
our _ $	19
our _ him	15
our _ is	-11
our _ on	-12
our baby	33
our daughter	-11
our dog	-11
our old	-15
our son	28
our song	-16
out	-12
out $	81
out _ $	-17
out _ and	18
out _ it	14
out _ life	50
out _ my	-28
out _ nowhere	-17
out _ picture	18
out _ relationship	15
out _ town	-11
out _ work	12
out and	-18
out me	19
out on	-28
out that	20
out to	-39
out with	-11
outl*	14
outlived	14
outlived my	14
outs*	38
outside	38
outside _ with	15
outside and	-14
outside his	16
outside my	19
over	-24
over $	32
over _ $	-43
over _ by	-12
over _ i	11
over _ me	14
over _ •	12
over a	-25
over and	13
over for	31
over her	-14
over life	21
over my	22
over someone	-11
over the	-32
over there	-13
over*	128
overdose	25
overdosed	29
overdosing	16
overpass	30
owes	-13
owes _ money	-13
owes me	-13
own $	-15
own _ $	-14
own _ because	12
own _ of	12
own head	13
own life	12
oxy	23
oxyg*	14
oxygen	14
pa	12
page	-34
page $	-13
page _ $	-11
pagod	23
pagod na	23
paid	30
paid _ bills	31
paid the	15
pain	-31
pain _ away	-14
pain _ go	-19
pain to	-37
pain*	41
painful	39
painful way	20
panic	-16
pape*	-28
papers	-23
para _ $	60
para _ me	-22
para _ sepas	-16
para ela	-14
para ele	-28
para eu	-13
para minha	-16
para o	-14
para sempre	24
para siempre	23
para viver	13
para*	35
paracetamol	28
paracetamol $	15
pare	-11
parents	-21
parents _ $	-30
parents _ 38	-12
parents _ me	12
parents _ the	-20
parents would	12
park*	22
parked	19
parked _ the	19
parking garage	11
parks	21
parks $	15
parl*	-12
parler	-11
paro	-20
paro de	-20
pars	21
part _ me	17
part*	12
parti	-15
partner controls	12
partout	14
party	-45
party $	-42
pas	-35
pas $	-21
pas _ demain	26
pas a	-13
pass i	-11
pass*	-12
passar	-17
passar $	-14
passed	-31
passed _ and	-20
passed _ i	-24
passed away	-20
passport	13
passwords	15
past	-22
past*	70
pastillas	70
pastillas _ $	34
pastillas aqui	17
pathetic _ $	11
pause	-24
pay	11
pay _ $	-14
pay _ blood	18
pay for	-17
pay it	-12
pay with	18
paz	-37
paz $	-37
peac*	36
peace	26
peace _ all	18
peace _ i	17
peace _ it	17
peace now	11
peaceful	36
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
pensando	27
pensando _ de	14
pensando _ quitarme	17
pensando _ suicidio	14
pensando em	20
pense	17
pense _ me	12
penso	18
penso _ me	12
penso em	23
peop*	-34
people	-34
people _ $	34
people _ die	17
people _ me	15
people _ my	-34
people _ young	17
people _ •	-17
people in	-16
people like	30
people who	11
perd*	-19
perdido	-14
perdido $	-14
perf*	-19
perfil	-11
perm*	31
permanent	11
persegue	22
persegue $	16
person	-37
person $	-12
person _ $	-17
peur	12
peur $	11
peur _ etre	-22
peur _ ex	12
peur _ mon	12
peur _ rentrer	13
peur _ seul	-18
peur d	-22
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
phone buzzes	-23
phone in	-15
phone is	26
phone off	17
phone to	-13
phot*	-24
photo $	-25
photo of	28
photos	-23
photos $	-20
phys*	32
physically	30
pic	22
pic _ and	12
pic _ pills	12
pic of	26
pick*	41
picked	44
picked _ $	29
picked _ date	24
picked a	24
picked the	18
picked up	-13
pickup	-11
pics	21
pics _ $	14
pics of	25
pict*	24
picture	15
picture $	14
picture _ him	11
picture _ off	13
picturing	11
picturing _ funeral	12
picturing my	12
pien*	41
pienso	41
pienso _ $	12
pienso _ todos	12
pienso en	32
pill*	22
pillow	16
pillow $	12
pills	186
pills $	50
pills _ $	39
pills _ not	17
pills _ the	22
pills _ will	11
pills and	35
pills here	13
pills on	16
pist*	35
pistola	25
pizza	-35
pizza $	-12
place	19
places with	14
plan	101
plan $	19
plan _ here	11
plan and	29
plan holidays	-12
plan is	17
plan was	22
plan*	80
plane	48
plane _ $	45
plane _ down	19
plane goes	19
planet	27
planet $	31
planning	67
planning _ $	33
planning _ for	12
planning again	27
planning my	11
plans	-12
plat*	37
platform	41
play*	-16
plea*	-16
please	-42
please $	-27
please _ $	-12
please _ my	30
please help	-11
please tell	44
pleu*	-37
pleure	-23
pleure _ la	-12
pleure toute	-12
pleurer	-13
pleurer $	-13
plus	26
plus $	-25
plus _ $	45
plus _ d	11
plus _ de	17
plus _ reveiller	19
plus _ vivre	21
plus depuis	-16
plus la	30
plus vivre	32
pock*	-11
pocket	-11
point	67
point _ $	35
point _ alive	15
point _ anymore	11
point _ living	31
point in	22
point now	23
point of	20
pois*	27
poison	21
poli*	11
ponte	28
ponte $	28
poor	-21
por	-24
por _ escaleras	14
por _ hijos	36
por _ me	-14
por _ no	-16
por favor	-19
por las	14
por mis	35
por que	-15
porte	21
porte $	21
poss*	-16
post	-14
post $	-12
post _ nudes	17
post my	17
posted	14
posted a	11
posts	-17
posts _ more	-14
posts one	-14
pour	36
pour _ $	16
pour toujours	14
pour tout	23
pray	35
pref*	26
pregnant _ $	11
prep*	36
prepare	37
pres*	-12
pret*	34
pretty	15
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
promise $	-16
promise _ be	14
promise _ here	16
promise _ will	-11
promise ill	16
promise to	21
prop*	21
proposito	18
proud	-34
proud _ $	-24
proud of	-15
prove	-14
publ*	33
publicar	14
publicar _ fotos	14
publicar mis	14
puedo dejar	-14
puedo mas	31
puen*	40
puente	40
puente $	40
puer*	39
puerta	39
pular	21
pular da	21
pull*	11
pulled _ on	17
punc*	22
punched	11
punched _ in	14
punched _ the	14
punched me	17
puni*	31
punishment	13
purp*	50
purpose	50
purpose $	32
purpose _ $	-14
push*	72
pushed	43
pushed _ and	21
pushed _ down	21
pushed _ the	16
pushed her	20
pushed him	11
pushed me	14
pushes	12
pushes _ around	11
pushes me	11
pushing	16
pushing _ the	16
put	41
put _ hands	20
put _ in	21
put _ on	22
put _ the	14
put a	43
put him	15
put his	14
put me	12
put the	-21
qu	14
qu _ me	16
qu il	19
que _ $	-53
que _ a	61
que _ adelante	-11
que _ amo	-12
que _ de	-16
que _ en	13
que _ matar	17
que _ me	-13
que _ mis	-11
que _ que	-15
que _ se	13
que _ si	-15
que _ sin	11
que _ va	16
que ele	-22
que eu	-29
que j	-13
que je	-23
que la	-12
que me	-19
que mi	16
que se	12
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
queria _ me	-15
queria _ nao	12
queria dormir	20
quero	68
quero _ $	70
quero _ de	11
quero _ ele	-15
quero _ mundo	14
quero _ sempre	15
quero _ viver	25
quero ele	17
quero mais	22
quero morrer	27
quero que	-16
quero sumir	29
ques*	-13
quick	21
quick $	23
quie*	51
quiere $	-18
quiere _ $	16
quiero	66
quiero _ $	71
quiero _ dano	19
quiero _ el	-26
quiero _ me	-22
quiero _ no	32
quiero _ para	13
quiero _ que	-14
quiero _ siempre	16
quiero _ todo	-14
quiero _ viviendo	15
quiero _ vuelta	-15
quiero _ y	15
quiero acabar	14
quiero de	-15
quiero decirle	-12
quiero dejar	11
quiero desaparecer	16
quiero despertar	15
quiero escribirle	-13
quiero matarme	31
quiero morir	34
quiero morirme	19
quiero que	-27
quiero seguir	21
quiero vivir	31
quiet	-47
quiet $	-26
quis	-11
quis*	17
quisiera	17
quit _ and	18
quit _ job	19
quit _ me	-11
quit my	24
quit*	-27
quitar	12
quitar _ $	12
quitar _ vida	12
quitar la	12
quitarme	25
quitarme _ $	13
quitarme _ vida	13
quitarme la	13
quitte	-36
quitte _ et	-19
quitte mon	-12
quittee	-16
quittee _ $	-15
quoi	-22
quoi $	-16
quoi _ $	-13
radio	-26
rail*	22
rain	-14
rais*	25
raised his	13
raises	13
raises _ hand	13
raises his	13
raiva	11
rang	-42
rang _ $	-16
rang her	-14
rape	11
rape _ we	11
rape because	11
raped	53
raped _ my	18
raped by	18
raped me	34
rate	-11
rath*	18
rather	18
rather _ dead	14
rather be	26
razor	24
reac*	-58
reach	-60
reach _ $	-29
reach _ to	-12
reach out	-52
reached	-41
reached _ $	-13
reached _ my	-14
reached _ to	-17
reached out	-38
read	-21
read this	16
reads	24
reads this	15
ready	86
ready $	17
ready _ $	13
ready _ go	37
ready _ it	18
ready _ life	14
ready _ my	23
ready _ the	13
ready _ to	-13
ready for	-12
ready to	54
real	28
real $	18
real*	-15
really _ $	-17
really _ to	-14
really do	11
really think	12
really want	-14
reas*	57
reason	65
reason _ am	15
reason _ be	-11
reason _ here	17
reason _ keep	11
reason _ on	18
reason _ stay	18
reason _ up	16
reason i	17
reason to	34
reco*	-59
recognise	-17
records _ $	-14
recovered	-24
recovered from	-24
recu*	-24
recuperer	-12
rega*	-17
regi*	-14
registrar	-13
regr*	-34
regret	-12
reje*	-18
reject	-17
reject _ $	-17
reject me	-17
rela*	-17
relapsed	61
relapsed _ $	19
relapsed on	23
relationship	-32
relationship $	-25
relationship _ and	-19
relationships	-15
reli*	14
relief	21
rema*	12
reme*	24
remedios	32
remember	-25
remember $	-14
remi*	-37
reminders	-17
reminders $	-15
reminds	-12
reminds _ of	-12
reminds me	-12
remo*	-36
remove	-21
remove my	-11
removed	-13
rent	-14
repl*	-44
replaying	-26
replaying _ conversation	-11
replaying _ fight	-11
replaying _ last	-22
replaying the	-15
replied $	11
reply	-62
reply $	-19
reply _ $	-12
reply to	-18
repo*	-32
requ*	-12
request	-12
rese*	16
researching	16
resi*	-21
resisted	-11
resp*	-69
responder	-11
respondi	-21
respondi $	-16
rest	70
rest $	21
rest _ $	16
rest _ life	-19
rest _ my	-16
rest _ to	17
rest of	12
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
ride	13
rien _ $	-16
right $	-24
right _ $	53
right now	35
ring	-70
ring $	-23
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
roll _ $	-11
rome	-17
rome $	-17
rompu	-11
roof	56
roof _ $	35
roof _ its	13
room	28
room _ night	14
room and	23
room at	13
room with	-18
room*	26
roommate	29
rooms	13
rope	101
rope $	64
rope _ $	15
rope _ the	20
rope in	16
rough	-12
round _ $	24
round _ neck	26
round my	18
round to	-14
round with	-12
rude	-12
ruhe	-35
ruhe $	-16
ruin*	-23
ruined	-12
ruining	-11
run	37
run $	-16
run _ $	38
run _ over	39
run him	29
running _ $	23
running _ over	27
running her	27
runs	15
rupt*	-22
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
s death	-25
s ex	-11
s funeral	-11
s husband	21
s il	17
s new	12
s temper	12
sa	-20
sa _ $	-12
sabe	24
sabe $	11
sabe _ $	13
sad	-84
sad $	-52
sad _ $	-25
safe	36
safe $	31
sagen	-13
sagt _ bringt	17
sagt _ sich	17
sagt sie	17
said $	-29
said _ $	-21
said _ at	-14
said _ he	22
said _ i	21
said _ me	-12
said _ the	-17
said _ was	-25
said _ will	29
said and	15
said goodbye	11
said he	22
said i	-11
said no	-11
said that	15
sais	-13
sais pas	-13
salary $	-18
sale	-11
salir	26
same	-23
same _ $	-19
sana	17
sana _ na	17
sana di	17
sang*	35
sans	41
sans _ $	25
sans moi	11
sat _ $	14
sat _ his	11
sat _ the	-21
sat in	-11
saved _ life	-11
saved my	-11
saw	-57
saw _ $	-28
say	-91
say $	-38
say _ things	-11
say _ to	-20
say i	-13
say no	47
sayi*	51
saying	51
saying _ $	-14
saying _ and	13
saying _ is	17
saying _ will	24
saying _ •	44
saying he	20
saying she	12
saying •	24
says	51
says _ $	-16
says _ be	-30
says _ i	35
says _ it	12
says _ locks	16
says _ loves	-15
says _ me	-36
says _ my	14
says _ out	20
says _ should	-15
says _ stepdad	12
says _ tell	28
says _ things	-13
says _ to	13
says _ wants	25
says _ will	11
says _ •	26
says daddy	20
says hell	11
says i	-22
says if	39
says move	-12
says sorry	12
says there	-20
says •	26
scar*	50
scared $	-14
scared _ $	22
scared _ alone	-19
scared _ being	-18
scared _ do	15
scared _ go	32
scared _ home	23
scared _ i	20
scared _ losing	-25
scared _ never	-22
scared _ the	-15
scared _ what	19
scared for	29
scared he	13
scared to	22
scarifie	15
scarifie depuis	15
scars	42
scars _ my	17
scars from	16
scary	-13
scene	-15
scha*	-11
sche*	-15
schl*	82
schlafen	-22
schlafen $	-14
schlaftabletten	32
schlaftabletten _ $	18
schlaftabletten genommen	18
schlagt	51
schlagt _ $	27
schlagt _ wenn	15
schlagt mich	37
schlecht	-13
schluss	23
schluss _ allem	15
schluss _ bereue	-11
schluss gemacht	-21
schluss mit	21
scho*	-29
schon	23
school	-29
school $	-14
school _ day	23
school and	-23
schr*	-51
schreib	-18
schreiben	-30
schreiben $	-29
schu*	-17
schuldig	-15
schuldig $	-15
scra*	55
scratches	40
scratches _ •	28
scratches and	32
scratching	12
scre*	23
screaming $	14
se	53
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
se matar	40
se que	-12
se quiere	14
se va	28
sea	13
sea $	33
seco*	-11
second _ $	-11
see	36
see $	12
see _ $	-21
see _ all	22
see _ at	14
see _ every	-19
see _ face	-11
see _ friends	16
see _ he	-16
see _ i	14
see _ in	25
see _ is	-16
see _ more	-19
see _ movie	-15
see _ on	39
see _ reason	17
see _ should	21
see _ to	19
see _ together	19
see _ tonight	-11
see _ use	23
see _ way	11
see a	-13
see another	20
see her	-32
see him	-22
see his	-19
see me	-33
see myself	14
see no	34
see the	33
see them	25
see why	21
see you	38
seei*	-15
seeing	-15
seeing _ $	-14
seems	29
seen	-19
sees	-36
sees _ $	-33
sees me	-16
segu*	19
seguir	23
seguir _ ella	12
seguir _ frente	-12
seguir em	-12
seguir viviendo	28
sehen	-34
sehen $	-32
sein	12
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
self	98
self _ $	17
self _ and	-13
self _ is	24
self _ since	19
self harm	37
self harming	33
self harms	16
self*	-13
selfie	-14
sell	-19
sem	12
sem _ $	14
sem mim	13
sema*	-32
semana	-24
semana $	-12
semp*	24
sempre	24
sempre $	18
send	-98
send $	-40
send _ $	-35
send _ to	12
send it	-27
send me	-11
send*	-16
sending	-16
sending _ $	-13
sends	29
sends _ of	28
sends _ pictures	13
sends me	21
sens	-13
sens _ $	-18
sens _ depuis	-11
sens vide	-12
sent	-46
sent _ $	-20
sent _ of	19
sent _ photo	18
sent _ pic	26
sent _ pictures	11
sent her	-12
sent it	-27
sent*	86
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
serais	28
seri*	28
seria	16
serie	-13
seriously	32
sers	11
sert*	17
sertraline	17
sertraline _ $	14
ses	-35
ses _ $	-32
ses lettres	-14
seul	-22
seul $	-20
seule	-18
seule $	-15
sex	35
sex $	20
sex _ $	17
sh	27
shad*	-11
shadow	-11
shake	-15
shaking	-13
share	15
share _ our	13
share _ private	16
share all	13
she	16
she _ $	-27
she _ a	18
she _ across	22
she _ again	14
she _ all	14
she _ away	-19
she _ back	20
she _ being	-18
she _ come	21
she _ cutting	11
she _ die	33
she _ goodbye	-11
she _ has	-14
she _ have	18
she _ him	15
she _ hitting	14
she _ in	11
she _ kids	16
she _ kill	15
she _ me	-57
she _ more	-21
she _ my	-41
she _ no	-15
she _ not	26
she _ off	-17
she _ on	-35
she _ our	27
she _ out	18
she _ photo	17
she _ them	18
she _ to	11
she _ tonight	-27
she _ up	18
she _ will	16
she _ without	-14
she beats	21
she blocked	-15
she calls	-14
she comes	18
she did	-12
she does	28
she drinks	13
she even	22
she feels	-16
she gets	-15
she had	11
she hides	17
she hits	-15
she is	-11
she just	-11
she kissed	-11
she left	34
she no	13
she posted	18
she says	-23
she scratches	22
she sends	12
she sent	24
she stands	22
she swallowed	17
she threatened	-12
she threatens	14
she threw	-15
she throws	11
she turned	14
she was	-30
she will	25
she wrote	-11
shed	12
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
shoot	27
shoot _ $	18
shoot me	15
shop	-18
short	-11
shot	-26
shot*	22
shotgun	22
should	-11
should _ $	43
should _ been	15
should _ died	29
should _ go	-15
should _ in	13
should _ it	-28
should _ my	-12
should _ or	17
should _ over	-12
should _ said	-11
should _ the	12
should _ to	-19
should _ up	-15
should be	-13
should give	-13
should have	43
should i	-47
should never	-11
should not	13
shouted at	-11
show	-43
show _ my	-12
show me	-22
showed _ at	-14
showed _ my	-12
showed up	-14
showing	13
showing _ my	15
showing up	13
shows	19
shut	12
shut up	-14
si	68
si _ dejo	13
si _ iba	-12
si _ me	35
si _ pars	21
si je	29
si lo	24
si me	17
si se	-12
sich	36
sich _ $	22
sich _ ich	24
sich _ wenn	12
sich um	17
sich umbringen	23
sich umzubringen	17
sick	-33
sick $	-13
side	39
side $	34
side _ $	11
sie	-26
sie _ $	-20
sie _ sich	12
sie _ um	17
sie bringt	17
sie mir	13
siem*	23
siempre	23
siempre $	16
sien*	-11
siento	-11
siento _ $	-29
siento _ en	23
siento _ mejor	18
siento _ sobro	23
siento que	19
siento sola	-20
sign	-20
sign*	-23
signed	-17
sigo	22
sigo _ mis	36
sigo _ por	36
sigue	12
sigue a	12
sile*	-42
silence	-26
silent	-11
simp*	22
simply	13
sin	32
sin _ $	27
sin el	11
sin ella	19
sin mi	26
since _ baby	-19
since _ breakup	18
since _ came	-11
since _ divorce	17
since _ i	11
since _ left	13
since _ my	-15
since _ s	-11
since _ school	-11
since he	13
since monday	12
since she	-12
sind	14
sing*	-32
single	-13
single _ $	-22
sink	-13
sinn	19
sinn mehr	19
sinto	-17
sinto _ $	-18
sister	11
sister _ $	-20
sister _ a	15
sister _ he	-12
sister _ him	12
sister _ husband	21
sister _ me	-21
sister _ on	12
sister _ would	12
sister s	17
sister says	-27
sit	-39
sit _ car	-14
sit _ empty	15
sit here	-14
sitt*	13
sitting	13
six	-13
skin	18
slap	11
slap*	75
slapped	75
slapped _ and	40
slapped _ i	36
slapped her	34
slapped him	21
slapped me	16
slaps	35
slaps _ he	13
slaps _ in	12
slaps _ when	19
slaps me	28
slash	34
slash her	34
slee*	32
sleep	-51
sleep _ $	-30
sleep _ be	19
sleep _ day	-14
sleep _ him	28
sleep _ never	13
sleep _ night	-19
sleep _ the	-13
sleep _ up	-14
sleep all	-14
sleep and	26
sleep tonight	-12
sleep with	25
sleeping _ $	12
sleeping _ my	-24
sleeping pills	34
sleepy	22
sleeves	16
sleeves _ $	14
slept	-20
slept _ the	-12
slip*	-11
slit	11
slit my	11
small	-17
smash	33
smash _ face	33
smash _ in	33
smash her	20
smash his	13
smile $	-11
smoking	-15
snoo*	-18
snooze	-18
snooze _ times	-12
so	-16
so $	-47
so _ $	-30
so _ about	-12
so _ at	-21
so _ could	26
so _ cut	12
so _ feel	11
so _ for	-12
so _ has	25
so _ hit	11
so _ hurts	19
so _ just	19
so _ last	-14
so _ myself	-18
so _ never	14
so _ now	14
so _ of	21
so _ right	16
so _ she	11
so _ that	24
so _ the	-17
so _ this	-11
so _ waking	15
so _ would	11
so _ •	-12
so alone	-13
so angry	22
so bad	21
so easy	30
so empty	-11
so i	15
so lonely	-11
so much	-13
so no	14
so quiet	-15
so stupid	14
so that	20
so tired	35
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
soft*	-13
softly	-13
soir	20
soir $	20
sola	-30
sola $	-21
soll	-52
soll _ $	-23
soll _ tun	-11
soll ich	-35
some	-13
some _ i	16
some _ my	12
some days	13
some*	19
somebody _ $	-11
somebody _ going	17
somebody _ to	17
someone	-25
someone _ $	-20
someone _ dated	16
someone _ hurt	12
someone _ i	-11
someone _ is	19
someone _ take	11
someone else	-18
someone gets	24
someone i	16
someone new	-19
someone to	-21
something $	-23
something _ $	20
something _ do	17
something _ not	13
something else	17
something happened	11
something happens	-13
something i	11
something to	21
sometimes	55
sometimes $	-12
sometimes _ hits	-15
sometimes _ hope	14
sometimes _ my	21
sometimes _ that	17
sometimes i	62
son $	40
son _ $	-28
son _ he	13
son _ his	20
son _ i	-18
son asked	-20
son profil	-11
song	-31
song _ on	-13
sont	22
sont _ $	11
soon	69
soon $	51
soon _ will	12
soon*	-20
sooner	-20
sorry	-31
sorry $	26
sorry _ being	20
sorry _ last	-14
sorry _ night	-11
sorry _ not	-12
sorry about	-11
sorry i	-26
sorry when	11
sort*	11
sorted	11
soun*	70
sound	-14
sound _ $	-11
sounds	56
sounds _ $	30
sounds good	24
sounds like	-11
sounds nice	30
sounds peaceful	20
soup	-24
soup $	-20
sozi*	-16
speak	-27
speak in	-12
spell	-18
spend	12
spend $	13
spid*	-15
spider	-15
spider _ $	-15
spit	13
split	-18
spri*	28
spring and	-14
springe	12
springen	25
springen $	25
stab	50
stab _ $	38
stab him	50
stab*	21
stabbing	29
stabbing _ in	16
stairs $	24
stal*	37
stalked	17
stalked by	17
stan*	72
standing	50
standing _ bridge	15
standing _ the	54
standing at	22
standing on	38
stands	22
stands _ the	22
stands across	22
star*	48
staring	15
staring at	15
start	-24
start _ $	-22
started	20
started _ my	49
started giving	30
starting	-23
starting _ $	-11
starting over	-14
starve	19
starve _ i	13
starve myself	11
starving	11
starving myself	11
stay	19
stay $	13
stay away	-11
stayed	-11
stayed _ $	-11
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
step*	69
stepdad	32
stepdad touches	15
stepfather	23
stepped	12
stepped _ front	12
stepped _ of	12
stepped in	12
ster*	70
sterben	51
sterben $	41
stick	11
still	-64
still _ here	-18
still _ him	-13
still _ his	-11
still _ the	-24
still _ to	37
still _ with	-11
still alive	26
still be	-16
still has	-13
still have	15
still love	-18
still on	-15
stim*	-15
stomach $	16
stood on	14
stop _ about	-13
stop _ him	11
stop _ hurting	22
stop _ i	22
stop _ it	-11
stop _ me	-11
stop _ my	-12
stop _ myself	20
stop _ of	30
stop _ thoughts	24
stop being	-12
stop cutting	23
stop existing	16
stop having	19
stop imagining	22
stop when	14
stop*	30
stopped	30
stopped _ $	13
stopped _ i	25
stopped eating	25
stops	31
stops _ from	17
stops me	21
stor*	-39
stories	-34
stories $	-24
story	-61
story $	-19
story _ i	-16
stove	-25
stra*	22
stranger	-25
stranger $	-11
strangle	47
strangle _ $	41
strangle her	33
strangling	21
stre*	-44
streak	-13
street $	-15
streit	-15
stro*	-16
strong	-12
stru*	-20
struggling	-22
struggling with	-22
stuck	-16
stuff	-19
stuff $	-19
stupid $	13
stupid _ $	-12
su	-34
su _ $	-28
su _ novio	19
su casa	-13
su nuevo	19
such _ $	-13
such _ burden	30
such a	29
suff*	-28
suffering	-25
suffering $	-25
suic*	290
suicidal	81
suicidal $	19
suicidal _ $	40
suicidal _ am	16
suicidal _ i	35
suicidal again	19
suicidal and	26
suicidal thoughts	12
suicidarme	32
suicidarme $	32
suicidarse	13
suicidarse $	13
suicidas	13
suicide	89
suicide $	32
suicide _ $	37
suicide _ my	11
suicide _ the	-19
suicide _ time	11
suicide every	11
suicide is	-20
suicide note	13
suicider	16
suicidio	32
suicidio $	25
suis	-12
suis encore	17
suit	20
suit partout	18
suiz*	29
suizidgedanken	29
suizidgedanken _ der	15
suizidgedanken _ trennung	15
suizidgedanken seit	15
sumir	38
sumir _ $	29
sumir _ mundo	14
sumir _ sempre	24
sumir para	24
sun	-19
sun $	-11
sunday $	12
supe*	-13
supp*	-25
supprime	-14
supprime _ $	-11
sure he	23
surp*	-21
surv*	-15
survive	-23
survived	-15
survived _ in	-11
surviving	27
surviving $	29
sus	-35
sus _ $	-27
sus historias	-11
sus mentiras	-12
swal*	101
swallowed	89
swallowed _ of	32
swallowed the	18
swea*	-20
swear	27
swear _ will	24
swear i	32
swear to	13
sweating	-20
sweating $	-20
sweet $	17
sya	-14
sya $	-14
t	-12
t _ $	-11
ta	24
tabl*	105
table	32
table $	26
table for	-11
tablets	57
tablets are	32
tabletten	48
tabletten _ $	23
tabletten gesammelt	18
take	67
take _ $	19
take _ break	-11
take _ for	-11
take _ in	-20
take _ life	17
take _ of	20
take _ own	11
take _ pills	12
take a	-20
take it	-18
take me	49
take to	21
taken	34
takes	35
takes $	20
takes my	25
taki*	19
taking	19
taking _ $	16
taking my	18
talk	-133
talk $	-11
talk _ $	-43
talk _ her	-13
talk _ me	-33
talk _ out	-11
talk _ the	-14
talk about	-20
talk it	-24
talk to	-53
talk*	-44
talking	-38
talking _ $	-13
talking to	-27
talks _ $	14
talks _ me	-13
talks about	23
talks to	-16
tanto faz	19
tape	32
tast*	12
tastes	12
tastes _ $	12
tbh	42
tbh $	40
te _ juro	32
te _ que	12
te lo	32
teacher that	11
team	-22
teen*	-24
tell	-21
tell $	27
tell _ $	-23
tell _ about	-11
tell _ am	-11
tell _ i	21
tell _ it	-14
tell _ kids	-12
tell _ mom	21
tell _ mum	26
tell _ that	-22
tell _ the	-15
tell _ we	12
tell anyone	47
tell her	-35
tell him	-13
tell me	-39
tell my	18
tell the	-11
tell*	-14
tellement	-18
tellement _ $	-11
telling _ that	-12
telling _ to	21
temp*	-32
temper	15
tempo	-20
tempo $	-19
temporary	-22
tempted	-19
ten	-52
ten _ $	-21
ten _ ago	-19
ten years	-33
tene*	-13
tenemos	-13
tengo	74
tengo _ $	39
tengo _ aqui	17
tengo _ nada	-23
tengo _ para	16
tengo _ pastillas	27
tengo _ plan	16
tengo el	14
tengo las	27
tengo miedo	13
tengo que	-30
tengo un	14
tenho	19
tenho _ de	-19
tenho _ dele	11
tenho _ do	14
tenho _ ficar	-24
tenho _ meu	14
tenho vontade	13
tent*	39
tentei	37
tentei _ matar	13
tentei me	13
ter	15
terminal	34
terminal _ $	27
terminei	-18
terminei com	-11
terrible _ $	-14
text	-153
text $	-32
text _ $	-38
text _ ex	-13
text _ hurt	-14
text _ i	-28
text _ not	-12
text _ when	-11
text _ •	12
text her	-18
text him	-21
text me	-32
text my	-16
text*	-105
texted	-49
texted _ $	-20
texted _ i	-18
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
texting me	-23
texts	-55
texts _ ex	-11
texts his	-11
texts me	-16
than	22
than alone	14
than i	30
than me	-13
than*	-28
thank	33
thank _ for	36
thank you	39
thanks	-24
thanks $	-21
thanks _ everything	29
thanks for	24
thanks i	-13
that	-54
that $	-16
that _ a	29
that _ all	-14
that _ and	24
that _ but	-20
that _ fine	18
that _ had	18
that _ have	30
that _ his	-12
that _ hit	12
that _ hurts	12
that _ in	-19
that _ left	-15
that _ me	-31
that _ never	-15
that _ no	-12
that _ plan	32
that _ should	-21
that _ someone	14
that _ still	-13
that _ the	36
that _ to	30
that _ will	-60
that _ with	-14
that _ would	15
that guy	18
that he	-12
that is	36
that it	23
that makes	12
that my	-21
that party	-12
that says	17
that spider	-15
that was	-11
that way	12
the	27
the _ a	33
the _ again	70
the _ all	-22
the _ alone	25
the _ always	-25
the _ am	-14
the _ and	-33
the _ anymore	-11
the _ are	56
the _ as	14
the _ at	-20
the _ away	31
the _ back	16
the _ been	14
the _ better	14
the _ calm	31
the _ cleaned	21
the _ comes	11
the _ cried	-19
the _ day	-22
the _ done	-11
the _ eating	-20
the _ every	29
the _ from	42
the _ garage	11
the _ gave	-20
the _ gets	-11
the _ go	-12
the _ goes	24
the _ he	-21
the _ her	-19
the _ his	-12
the _ home	42
the _ house	15
the _ i	28
the _ in	21
the _ is	-12
the _ its	23
the _ keeps	-14
the _ key	14
the _ left	21
the _ letter	14
the _ like	-26
the _ live	11
the _ living	17
the _ lol	-25
the _ looked	22
the _ looks	29
the _ my	13
the _ myself	-15
the _ need	-11
the _ next	19
the _ night	-17
the _ not	15
the _ now	-12
the _ of	-26
the _ on	-45
the _ ones	12
the _ out	32
the _ painful	20
the _ person	-15
the _ read	15
the _ reason	30
the _ said	17
the _ school	-19
the _ side	52
the _ so	15
the _ someone	-14
the _ stop	-16
the _ the	19
the _ there	11
the _ think	11
the _ thoughts	27
the _ to	23
the _ today	32
the _ tomorrow	-13
the _ tonight	-11
the _ too	-12
the _ twice	18
the _ type	-14
the _ up	-20
the _ wants	13
the _ was	-42
the _ way	27
the _ we	-15
the _ went	-17
the _ when	42
the _ where	-20
the _ who	-14
the _ will	17
the _ with	51
the _ without	-11
the _ yesterday	-15
the _ you	13
the airport	-11
the answer	-15
the baby	31
the back	-13
the balcony	26
the bank	-11
the bar	-11
the bath	12
the bathroom	30
the bed	23
the best	-23
the bills	19
the blade	34
the box	14
the bridge	23
the bus	-29
the car	-23
the cat	-26
the chase	-11
the check	-15
the cliff	27
the cops	17
the couch	-19
the crisis	13
the cupboard	12
the death	-12
the dentist	-17
the divorce	-15
the doctor	-14
the dog	-26
the door	29
the drawer	17
the edge	22
the empty	15
the end	-38
the father	-13
the flat	11
the fridge	-25
the funeral	-18
the ground	22
the guilt	-12
the gun	68
the guy	21
the gym	-21
the hallway	-11
the handover	-11
the hospital	25
the insurance	11
the job	-12
the judge	-17
the keys	13
the kitchen	-13
the knife	27
the knives	15
the lads	-14
the last	47
the lease	-11
the least	20
the letters	33
the lot	26
the morning	-11
the motorway	17
the movie	-17
the new	-24
the news	-13
the night	16
the one	19
the only	45
the other	40
the overpass	30
the pain	-46
the party	-26
the phone	-59
the picture	13
the pictures	-16
the pills	59
the plan	22
the plane	50
the platform	41
the point	18
the radio	-24
the razor	25
the rent	-11
the rest	31
the ring	-13
the river	15
the road	23
the roof	48
the room	30
the rope	46
the same	-16
the school	28
the sea	14
the second	-13
the shelter	12
the shop	-18
the shotgun	16
the silence	-15
the sink	-12
the sofa	-24
the stomach	11
the stove	-25
the street	-19
the summer	17
the sun	-19
the table	28
the thoughts	14
the time	-12
the tracks	39
the train	-12
the trains	31
the urge	11
the voice	25
the wall	61
the way	-19
the wedding	-13
the weekend	-38
the wheel	11
the whole	15
the will	12
the world	45
the worst	-26
the •	-11
their	-11
them	79
them _ $	36
them _ i	14
them all	22
them together	13
them*	-11
themselves	-11
then	-14
then _ $	-17
then _ again	-15
then _ am	11
then _ and	14
then _ did	-16
then _ for	-11
then _ left	-11
then _ not	-26
then _ to	-17
then disappears	-15
then he	-13
then i	-50
then you	15
ther*	-39
therapist about	12
therapist says	-13
therapy	-29
there $	-42
there _ a	24
there _ an	11
there _ be	12
there _ can	11
there _ monday	12
there _ my	-21
there _ not	27
there _ nothing	14
there _ one	13
there _ someone	-13
there _ to	19
there _ way	17
there any	13
there for	-16
there is	34
there was	15
there will	12
these _ thoughts	13
these suicidal	12
they	79
they _ $	29
they _ all	13
they _ and	21
they _ be	23
they _ better	-11
they _ did	31
they _ i	12
they _ me	21
they _ not	40
they _ the	-23
they are	37
they bleed	13
they can	15
they do	15
they find	17
they want	-18
they would	11
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
think	20
think $	-13
think _ $	-17
think _ a	-14
think _ be	13
think _ being	15
think _ dying	14
think _ end	17
think _ have	-12
think _ husband	-23
think _ is	-45
think _ it	40
think _ might	11
think _ the	24
think _ will	-11
think _ would	26
think _ •	-19
think about	119
think i	-15
think ill	17
think it	-14
think of	-33
thinking	49
thinking _ $	12
thinking _ all	11
thinking _ death	21
thinking _ ending	22
thinking _ her	-19
thinking _ him	-25
thinking _ it	15
thinking _ jumping	12
thinking _ just	13
thinking _ killing	35
thinking _ last	-19
thinking _ off	11
thinking _ suicide	12
thinking _ ways	15
thinking _ what	-11
thinking about	36
thinks	-20
thinks _ me	-13
thinks of	-13
third attempt	12
this	-22
this _ and	16
this _ do	17
this _ does	-13
this _ i	41
this _ last	32
this _ me	-27
this _ to	-17
this _ tried	16
this _ want	13
this _ will	11
this and	12
this breakup	-14
this earth	11
this i	16
this life	65
this morning	-12
this night	14
this planet	31
this relationship	-18
this time	28
this to	-23
this world	47
those _ $	-13
thou*	39
thought	-17
thought _ $	19
thought _ a	-11
thought _ be	-13
thought _ would	-11
thought about	13
thought i	-11
thought of	-13
thoughts	50
thoughts $	-11
thoughts _ back	18
thoughts _ ending	12
thoughts _ i	-13
thoughts _ my	49
thoughts _ not	-19
thoughts _ the	32
thoughts about	23
thoughts are	18
thoughts of	44
thoughts will	-19
thre*	104
threatened	24
threatened _ a	11
threatened _ my	-11
threatened _ with	11
threatening	46
threatening _ $	11
threatening _ my	16
threatening me	14
threatening to	22
threatens	34
threatens _ me	14
threatens to	28
threats	16
three _ $	-19
threw	38
threw _ against	22
threw _ and	-11
threw _ at	30
threw _ away	-18
threw _ glass	12
threw _ the	24
threw a	27
thro*	37
throat	49
throat $	35
through	-30
through with	13
throw _ on	13
throw acid	13
throws	15
throws _ at	11
throws _ me	11
throws things	13
thumb	-14
ti	-11
tickets	-16
tied	17
tied the	12
tien*	13
tiene	15
til	22
til i	29
till	48
till _ $	11
till _ out	13
till it	11
time _ block	25
time _ buzzes	-18
time _ have	-15
time _ he	-12
time _ her	13
time _ i	-11
time _ my	-19
time _ not	15
time _ phone	-18
time _ the	-12
time _ this	27
time _ to	17
time _ tried	11
time _ was	11
time ago	-17
time and	-40
time he	16
time i	69
time my	-15
time we	14
time you	17
times	46
times _ $	28
times _ and	23
times _ day	15
times _ i	19
times _ night	13
times a	32
times today	23
tinha	38
tira*	18
tirar	30
tirar _ vida	19
tirarme	21
tire	25
tire _ $	13
tired $	-22
tired _ $	32
tired _ alive	15
tired _ existing	28
tired _ living	14
tired of	29
tires	22
tires and	26
to	38
to $	-21
to _ a	-90
to _ about	-18
to _ after	40
to _ again	-77
to _ alive	35
to _ alone	-22
to _ am	-11
to _ an	-18
to _ another	16
to _ anybody	-13
to _ anymore	28
to _ anyone	11
to _ anything	-13
to _ around	22
to _ away	-35
to _ back	-20
to _ bad	20
to _ be	25
to _ blade	15
to _ brains	12
to _ breathing	18
to _ brother	18
to _ bullet	24
to _ car	23
to _ chase	-11
to _ cima	17
to _ comment	-11
to _ counselor	-13
to _ de	27
to _ dead	18
to _ doctor	-16
to _ dog	11
to _ e	18
to _ ever	15
to _ ex	-34
to _ exist	22
to _ existing	16
to _ fine	-15
to _ forever	16
to _ from	-23
to _ front	-13
to _ funeral	13
to _ gig	-11
to _ girl	-11
to _ going	17
to _ gone	24
to _ happy	-15
to _ harm	30
to _ head	14
to _ her	-20
to _ here	32
to _ herself	21
to _ him	-18
to _ himself	35
to _ his	-13
to _ house	17
to _ how	-22
to _ hurt	27
to _ hurts	12
to _ husband	-15
to _ i	-14
to _ if	-45
to _ into	-13
to _ is	45
to _ it	28
to _ just	-15
to _ kids	-12
to _ know	16
to _ landlord	-11
to _ last	21
to _ let	21
to _ life	28
to _ like	-11
to _ list	-24
to _ live	-16
to _ lol	35
to _ me	-24
to _ mom	-14
to _ more	-20
to _ most	12
to _ much	21
to _ new	-11
to _ no	-11
to _ not	18
to _ nothing	19
to _ now	-26
to _ nudes	23
to _ nurse	18
to _ one	-21
to _ other	-11
to _ over	38
to _ parents	-13
to _ party	-12
to _ police	15
to _ private	16
to _ put	-11
to _ relationship	-14
to _ sad	-18
to _ sex	19
to _ since	17
to _ sisters	-17
to _ sleep	26
to _ so	38
to _ somebody	16
to _ soon	-11
to _ story	-12
to _ suicide	15
to _ sure	15
to _ there	-24
to _ this	-22
to _ to	-69
to _ tomorrow	52
to _ too	16
to _ until	22
to _ up	44
to _ viver	22
to _ we	11
to _ when	-13
to _ where	30
to _ wife	11
to _ with	-65
to _ without	17
to _ women	-12
to _ would	11
to _ •	-16
to a	-54
to all	12
to answer	-14
to be	-21
to beat	31
to bed	-16
to bleed	27
to blow	15
to both	11
to bring	-11
to call	-40
to come	-19
to commit	11
to contact	-18
to cook	-17
to cope	-22
to cut	30
to date	-12
to die	111
to disappear	19
to do	55
to drive	11
to em	17
to end	59
to exist	53
to feed	18
to feel	-34
to find	21
to finish	15
to follow	19
to go	64
to god	18
to hang	26
to hear	-33
to help	21
to her	-57
to him	-26
to his	-53
to hospital	12
to hurt	83
to it	21
to jump	50
to keep	25
to kill	81
to know	-13
to learn	-20
to like	-21
to live	65
to look	-24
to lose	-33
to make	16
to me	-81
to meet	-26
to message	-15
to move	-15
to my	33
to myself	-19
to not	55
to off	13
to pensando	14
to people	-11
to perdido	-14
to post	17
to put	17
to reach	-39
to reply	-21
to ring	-24
to run	27
to say	-36
to school	-18
to see	-87
to self	30
to send	-18
to share	12
to shoot	18
to sit	-20
to sleep	13
to smash	33
to speak	-13
to stab	50
to stay	40
to strangle	26
to survive	-11
to take	38
to talk	-45
to tell	-36
to text	-69
to them	-12
to therapy	-12
to this	28
to top	-13
to vanish	-14
to wake	44
to want	-25
to write	-56
toast	-11
toda*	-11
todas	24
todas _ pastillas	24
todas las	19
todavia	-11
today	-29
today $	-15
today _ $	-18
today _ am	20
today _ i	17
today _ not	-14
today and	15
today i	-24
todo _ $	22
todo _ noche	13
todo _ que	-11
todo dia	12
todo esta	13
todo lo	-11
todos	68
todos _ $	54
todos _ mejor	18
todos _ sin	18
todos estarian	18
todos los	12
todos os	18
toge*	-12
together	-12
told	-16
told _ boss	12
told _ but	15
told _ bye	31
told _ everything	-17
told _ he	17
told _ its	-16
told _ loved	-11
told _ over	-16
told _ she	20
told _ teacher	11
told _ that	-15
told _ therapist	20
told _ this	11
told _ to	-36
told _ today	18
told _ was	-13
told anyone	11
told everyone	15
told him	-17
told me	-48
told the	15
tome	22
tomei	51
tomei _ remedios	18
tomo*	35
tomorrow	35
tomorrow $	19
tomorrow _ not	13
tomorrow _ will	12
toni*	86
tonight	76
tonight $	26
tonight _ $	20
tonight _ am	33
tonight _ i	-21
tonight _ my	14
tonight _ night	14
tonight _ really	-12
tonight _ the	18
tonight _ want	-26
tonight and	-25
tonight i	38
tonight is	17
too $	42
too _ last	-12
too _ photos	-17
took	72
took _ $	12
took _ all	18
took _ and	18
took _ kids	-14
took _ life	-11
took _ of	54
took _ off	-14
took _ overdose	11
took _ photos	-17
took _ razor	12
took _ rest	23
took _ the	-11
took _ to	-21
took _ train	-20
took a	12
took all	29
took an	11
took everything	-11
took his	-12
took me	-21
took something	36
took the	-22
took them	18
top myself	-13
tot	51
tot $	33
tot _ $	22
tot sein	22
touc*	25
touch	-20
touched	-19
touched me	-30
touches	43
touches her	15
touches me	14
touches my	14
touj*	14
toujours	14
toujours $	14
tout	30
tout $	14
tout _ $	25
tout _ monde	33
tout ca	-14
tout le	38
toute _ boite	15
town	-38
town $	-17
trab*	-35
trabajo	-18
trabajo $	-22
trac*	85
tracking	20
tracks	56
tracks $	37
tracks _ $	12
trade	14
trade _ with	14
trade places	14
traf*	-11
traffic	-11
trai*	25
train	11
train $	23
train _ $	12
trains	31
traiu	-24
tran*	-35
tranquila	-14
tranquila $	-13
trapped _ my	-13
trapped in	-14
trea*	-26
treated	-20
trennung	12
tres	-14
tried	108
tried _ $	23
tried _ and	17
tried _ himself	20
tried _ it	15
tried _ myself	-20
tried _ two	20
tried i	25
tried in	19
tried it	28
tried to	16
trin*	13
trinkt	15
trinkt $	15
trip	-19
tris*	-32
triste	-24
trou*	31
trouble _ $	11
trouble _ anyone	12
trouble sleeping	-12
trouble to	12
truck	33
truck $	14
trus*	-17
trust	-41
trust _ $	-19
trust me	-20
trust myself	13
trusting	-15
try	-17
tryi*	-16
trying	-16
trying to	-11
tu	-19
tudo	21
tudo $	25
tudo que	16
tue	16
tuer	75
tuer $	61
tues*	-11
tuesday	-11
tun	-15
tun $	-14
tur	12
turn	-34
turn _ $	-17
turn*	11
turned _ $	-29
turned _ at	12
turned _ her	18
turned _ my	14
turned _ phone	18
turned off	18
turned out	-18
turned up	12
turning _ at	15
turning up	15
turns	-17
tut	-11
twen*	-45
twenties	-19
twenty	-26
twenty years	-21
twice	42
twice _ $	20
twice _ week	11
twice this	11
twisted	12
twisted _ arm	12
twisted my	12
two	-26
two _ ago	37
two _ of	-16
two years	15
type	-31
type _ $	-21
typed	-37
typed _ i	-11
typed out	-21
typi*	-20
typing	-20
uber	-17
uber _ $	-16
uber*	14
uberlege	11
ugh	-14
ugly	-19
ugly $	-14
um	43
um $	68
um _ $	-27
um _ de	14
uma	30
uma _ para	16
uma vez	19
umbr*	48
umbringen	42
umbringen $	16
umzu*	41
umzubringen	41
umzubringen $	36
un	-27
un _ $	-38
un _ pour	12
un couteau	20
un cuchillo	14
un mensaje	-14
un plan	16
una	18
una _ y	13
una pistola	25
unbl*	-32
unblocked	-19
unblocked _ $	-11
unblocked me	-12
uncle	11
und	23
und _ $	20
und _ aufwachen	13
und _ bin	-12
und _ bring	11
und _ es	-13
und _ schuldig	-15
und _ sterben	12
und _ will	27
und bereue	-11
und fuhle	-15
und nie	13
unde*	-38
under	23
under _ pillow	14
under my	15
understand	-27
understand _ $	-23
understand why	-20
une	-30
une _ $	-27
unle*	21
unless	21
unsa*	12
unsafe	12
unsafe _ my	12
unsafe _ own	12
unsafe in	12
unter	-19
unter _ $	-19
until	67
until _ bled	14
until i	23
until it	18
until they	23
up $	20
up _ $	-24
up _ a	-30
up _ again	24
up _ at	-17
up _ do	-11
up _ for	-11
up _ girlfriend	-15
up _ he	13
up _ i	-25
up _ it	-14
up _ many	11
up _ me	-24
up _ of	19
up _ the	59
up _ was	17
up _ work	23
up _ you	-12
up at	19
up for	-12
up how	16
up in	-12
up on	-14
up to	34
up tomorrow	15
up when	-13
up with	-25
urge _ $	-18
urge _ cut	30
urge _ is	38
urge is	-19
urge to	50
urges	22
urges to	21
us	-79
us $	-27
us in	21
use	21
use _ $	-11
use _ another	18
use _ on	18
use in	36
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
vais _ finir	13
vais _ la	13
vais _ tuer	27
vais en	13
vais lui	12
vais me	23
van	30
van _ the	30
vani*	-12
vanish	-14
vaut	19
vaut plus	19
vejo	21
vejo _ sentido	15
vejo mais	21
veo	21
veo _ a	25
veo _ seguir	14
veo sentido	25
ver	-38
ver _ $	-24
verb*	26
verbally	26
verbally abusive	13
verd*	31
verdad	31
verf*	14
verfolgt	14
verfolgt mich	14
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
veut	17
veut _ $	27
veut mourir	27
veux $	-15
veux _ $	46
veux _ a	-22
veux _ pour	14
veux _ toujours	14
veux _ vivre	32
veux disparaitre	14
veux le	-17
veux me	11
veux mourir	30
veux pas	-13
veux plus	21
vez	59
vez $	32
vida $	28
vida _ $	-11
vide	-13
vide depuis	-11
vide*	23
videos	23
vie	22
vie _ plus	33
vie _ vaut	19
vie ne	19
view*	-18
viewed	-16
viewed _ story	-14
viewed my	-16
viol*	25
violent	30
violent $	17
viva	52
viva $	21
viver	94
viver $	77
vivi*	26
viviendo	28
viviendo $	15
vivir	84
vivir $	64
vivir _ $	12
vivir _ morir	12
vivir mas	12
vivo	73
vivo $	26
vivo _ $	15
vivre	115
vivre $	69
voce	-15
vodka	39
vodka $	21
voic*	-14
voice	20
voice $	-11
voice _ $	-16
voice message	27
voicemail	-15
voir	-27
volt*	15
voltei	23
voltei _ cortar	23
voltei _ me	23
voltei a	23
volv*	-23
volver	-17
volver _ $	-13
volver a	-12
volvi	43
volvi _ anoche	20
volvi _ cortarme	22
volvi a	43
von	-17
von _ $	-16
vor	74
vor _ $	16
vor _ ich	21
vor _ tur	12
vor _ und	23
vor _ zu	19
vor _ zug	16
vor den	20
vor der	12
vor meinem	28
vor meiner	17
vor mir	21
vou	44
vou _ $	44
vou _ a	20
vou _ com	22
vou _ matar	35
vou _ para	-21
vou acabar	22
vou ligar	-18
vou matar	31
vou me	56
vou mudar	-11
voud*	25
voudrais	25
voudrais _ plus	11
voudrais ne	11
voy	37
voy _ $	11
voy _ acabar	14
voy _ con	14
voy _ matar	28
voy a	28
vuel*	24
vuelta	-15
vuelvo	29
wait	11
wait _ $	11
wait*	18
waiting	30
waiting _ basically	11
waiting _ die	11
waiting _ my	26
waiting to	11
waits	18
waits in	22
wake	64
wake $	17
wake _ $	41
wake _ and	-11
wake _ in	-14
wake _ tomorrow	15
wake up	48
waki*	30
waking	30
waking _ $	35
waking up	30
walk _ the	12
walked	-26
walked _ the	-13
walked out	-12
walking	34
walking _ eggshells	26
walking into	16
walking on	26
walks	17
walks _ $	17
walks again	17
wall	73
wall $	44
wan	32
wan _ $	27
wan _ again	14
wann	-12
want	34
want _ $	67
want _ again	12
want _ alive	22
want _ all	12
want _ and	21
want _ anymore	28
want _ ask	-15
want _ at	-24
want _ back	-19
want _ be	60
want _ blow	15
want _ but	12
want _ cut	19
want _ data	-11
want _ dead	26
want _ die	63
want _ disappear	19
want _ divorce	-12
want _ do	12
want _ end	17
want _ exist	40
want _ feel	-20
want _ find	29
want _ forever	19
want _ get	-14
want _ go	-56
want _ hear	-16
want _ her	11
want _ here	14
want _ his	-19
want _ home	-20
want _ hurt	37
want _ hurting	-20
want _ i	-11
want _ in	12
want _ into	-20
want _ it	-13
want _ jump	12
want _ kill	34
want _ leave	-17
want _ life	-15
want _ like	-28
want _ live	26
want _ lol	16
want _ meet	-12
want _ my	-29
want _ out	-23
want _ pain	-36
want _ put	23
want _ records	-12
want _ rest	19
want _ ring	-16
want _ run	29
want _ say	-12
want _ see	-50
want _ send	-11
want _ sleep	12
want _ smash	11
want _ something	-12
want _ stab	39
want _ stop	-23
want _ take	11
want _ talk	-28
want _ text	-11
want _ the	18
want _ this	19
want _ up	11
want _ wake	25
want _ want	-17
want _ write	-13
want _ •	14
want a	-23
want all	-13
want die	39
want it	39
want me	-20
want my	-37
want out	58
want revenge	-11
want the	-23
want this	-14
wanted	-41
wanted _ be	19
wanted _ now	-19
wanted to	-25
wanting	39
wanting _ $	16
wanting _ die	13
wanting _ live	13
wanting to	40
wants	-23
wants _ $	38
wants _ back	-24
wants _ die	45
wants _ herself	14
wants _ kill	14
wants _ me	-17
wants _ meet	-22
wants _ of	13
wants _ since	15
wants _ to	-16
wants a	-13
wants me	-25
wants out	25
wants to	12
war _ tot	18
ward	21
ware	35
ware _ $	29
ware _ geboren	14
ware _ tot	14
ware ich	11
waren	17
warum	-12
was	-43
was _ $	-25
was _ 4	18
was _ a	-21
was _ and	-28
was _ anyway	-17
was _ as	-18
was _ at	-11
was _ born	37
was _ but	-20
was _ by	26
was _ child	-11
was _ do	36
was _ end	13
was _ enough	-12
was _ fault	-14
was _ for	13
was _ have	-11
was _ his	-12
was _ hospital	21
was _ i	-18
was _ ich	-13
was _ it	20
was _ last	52
was _ love	-11
was _ me	-19
was _ to	31
was _ tun	-11
was _ woman	-12
was _ •	-14
was a	-41
was abusive	-19
was an	30
was born	-12
was clean	19
was dead	43
was doing	17
was for	20
was goodbye	34
was hard	-12
was i	13
was in	32
was it	-14
was kind	11
was my	-25
was never	30
was no	-16
was nothing	-11
was raped	18
was soll	-13
was the	-17
waste	46
waste _ $	21
waste _ and	14
waste _ space	22
waste of	39
watc*	-37
watch	-12
watched	-15
watching	-12
water _ $	24
way	26
way _ $	37
way _ would	-13
way home	31
way i	-29
way out	40
way to	14
ways	15
ways to	23
we	-141
we _ a	-13
we _ about	-12
we _ and	14
we _ at	-14
we _ get	-20
we _ going	-11
we _ he	-15
we _ not	-26
we _ our	11
we _ talk	-11
we argue	24
we could	-14
we fight	15
we fought	12
we had	-14
we have	-13
we share	13
we were	-30
weap*	38
weapon	38
wear	27
wear _ i	24
wear what	17
wear*	-14
wearing	-14
wedd*	-21
wedding	-21
wedding $	-11
week	-20
week $	11
week _ my	-20
week _ the	-11
week and	-27
week i	11
week*	-44
weekend	-19
weekend $	-13
weekends	-17
weeks	-17
weeks $	-24
weeks ago	16
weg _ $	18
weh	-19
weht*	38
wehtun	38
wehtun $	24
wein*	-22
weinen	-22
weinen $	-22
weird _ $	13
weiss	-15
weiss nicht	-11
weit*	29
weiter	-13
weiter $	-13
weiterleben	29
weiterleben $	29
welc*	-18
welcome	-18
well	-55
well $	-24
well _ $	-14
wenn	41
wenn _ $	14
wenn _ bringt	-15
wenn _ trinkt	15
wenn _ weg	20
wenn ich	25
wenn sie	16
went	-36
went _ a	-12
went _ and	-12
went _ her	-14
went _ his	-17
went _ jonas	12
went _ the	26
went _ to	32
went to	-12
werde	-18
werde _ andern	-13
were	-44
were _ $	-12
what	-46
what _ $	14
what _ and	28
what _ anymore	-22
what _ do	-17
what _ even	14
what _ i	-34
what _ least	20
what _ life	29
what _ me	34
what _ my	-23
what _ now	-17
what _ of	22
what _ one	27
what _ point	16
what _ say	-17
what _ spend	13
what _ there	12
what _ to	33
what _ wear	26
what _ what	12
what _ with	-16
what _ wrong	-24
what a	-20
what for	20
what happens	28
what he	25
what i	33
what is	11
what to	-35
what was	12
what would	-13
whatever	14
whatsapp	-14
wheel	14
wheel $	14
when	59
when $	24
when _ a	-40
when _ am	45
when _ are	20
when _ argue	17
when _ at	15
when _ come	-16
when _ dad	-12
when _ dead	11
when _ died	-12
when _ drinks	42
when _ feel	24
when _ find	23
when _ gone	24
when _ got	-13
when _ i	-17
when _ little	-14
when _ no	30
when _ nobody	16
when _ numb	14
when _ out	14
when _ said	15
when _ saw	-14
when _ say	26
when _ them	-19
when _ to	15
when _ was	-27
when _ were	-13
when daddy	-13
when he	67
when his	-29
when i	14
when is	-11
when she	23
when they	19
when we	20
when you	11
when*	18
whenever	18
whenever _ fight	12
whenever i	14
whenever we	12
where _ $	26
where _ am	26
where _ are	-18
where _ every	13
where _ find	-20
where _ i	-12
where _ parks	17
where _ the	12
where _ tonight	-27
where _ went	-13
where he	11
where i	44
where it	-14
where she	-14
where to	-13
where you	-18
which	39
which _ $	26
which _ are	18
which bridge	25
while $	-16
while _ $	11
who	28
who _ $	64
who _ am	-18
who _ find	14
who _ harms	16
who _ it	18
who _ live	-11
who _ me	27
who _ not	-12
who _ talk	14
who _ tell	13
who _ the	-17
who _ what	16
who _ with	-16
who _ young	17
who die	17
who does	-12
who hurt	-16
who self	16
who to	18
who would	25
whole _ of	12
why	15
why $	-39
why _ $	12
why _ do	-11
why _ even	20
why _ feel	22
why _ he	-12
why _ i	74
why _ it	20
why _ keep	41
why _ she	-17
why _ should	21
why _ you	-25
why am	17
why could	19
why did	-21
why do	28
why i	44
why would	-12
wie	-18
wied*	37
wieder	37
wieder $	24
wieder aufwachen	13
wife _ $	23
wife _ about	-14
wife _ at	-13
wife _ i	-12
wife _ me	-14
wife _ that	-22
wife hit	-18
wife i	17
will	99
will $	60
will _ $	21
will _ a	23
will _ acid	22
will _ alone	-16
will _ and	21
will _ as	-11
will _ away	-19
will _ back	-13
will _ be	56
will _ dad	23
will _ dass	-12
will _ dead	16
will _ do	-22
will _ find	-25
will _ for	-18
will _ forever	-11
will _ from	18
will _ get	-13
will _ go	-15
will _ have	-11
will _ her	33
will _ him	27
will _ his	24
will _ hurt	-13
will _ into	12
will _ it	13
will _ leave	13
will _ leben	26
will _ let	24
will _ live	40
will _ me	32
will _ miss	11
will _ my	-13
will _ myself	15
will _ need	41
will _ not	11
will _ nur	-16
will _ out	-14
will _ over	-14
will _ pay	12
will _ pick	-17
will _ right	-13
will _ ruhe	-14
will _ see	30
will _ sein	22
will _ send	-12
will _ something	14
will _ sorry	13
will _ talk	-27
will _ the	-43
will _ them	13
will _ there	-26
will _ this	-18
will _ to	-23
will _ tonight	13
will _ umbringen	28
will _ und	11
will _ up	-24
will _ wehtun	38
will _ wieder	-13
will _ with	38
will _ without	27
will _ you	-21
will _ •	24
will be	-48
will beat	13
will break	31
will change	-32
will come	-16
will die	-48
will do	26
will einfach	15
will end	25
will find	27
will get	-11
will hang	14
will have	11
will ich	13
will ihr	23
will keinen	-18
will kill	31
will leave	-12
will never	-37
will nicht	29
will not	68
will reject	-17
will sich	23
will sterben	23
will to	28
will tot	13
will •	31
wind*	-11
wine	-43
wine _ $	-13
wipe	-25
wipe _ $	-14
wipe my	-13
wir	-18
wish	70
wish _ $	-14
wish _ could	-22
wish _ dead	39
wish _ die	17
wish _ fall	13
wish _ just	11
wish _ my	14
wish _ never	24
wish _ not	12
wish _ was	69
wish _ would	-16
wish _ write	-11
wish _ •	14
wish he	-32
wish i	31
wish that	15
wish the	18
wish to	35
wish*	24
wishes	18
wishing	12
with	12
with $	-35
with _ $	-13
with _ again	-31
with _ and	-11
with _ at	-11
with _ baby	21
with _ bat	26
with _ because	-20
with _ but	-16
with _ car	13
with _ cat	-18
with _ cigarette	17
with _ ex	-12
with _ friend	-19
with _ friends	-11
with _ from	19
with _ girlfriend	-11
with _ hammer	14
with _ has	11
with _ i	13
with _ in	94
with _ inside	19
with _ it	25
with _ kids	-14
with _ knife	21
with _ life	19
with _ lighter	21
with _ machete	20
with _ need	18
with _ new	-15
with _ nudes	17
with _ parents	-37
with _ sister	-21
with _ soon	22
with _ to	11
with a	83
with anybody	-12
with anyone	-15
with blood	18
with dad	23
with dating	-12
with her	-44
with him	40
with it	15
with life	32
with me	-48
with the	-34
with this	11
with two	-12
withdrawal	-11
within	-11
without	22
without _ $	-25
without _ him	-14
without _ is	21
without _ kids	-14
without _ like	19
without _ not	24
without _ please	12
without her	24
without pain	15
wohn*	18
wohnung	18
woke	34
woke _ and	14
woke _ with	19
woke up	35
woman	-31
woman and	-12
women	-22
women $	-15
wonder	17
wonder _ he	-11
wonder if	-11
wonderful	-14
wonderful _ $	-15
word	13
word from	24
words	-20
work	-22
work $	18
work _ $	-49
work _ and	24
work _ him	11
work _ too	-11
work again	21
work and	18
work is	-13
work*	-19
worked	-17
worked _ a	-17
world	84
world $	11
world _ $	18
world _ better	14
world _ not	13
world _ want	12
world _ without	14
world and	18
world is	14
worr*	-19
worried _ $	-12
worried _ me	-12
worried about	-13
worry	-41
worry _ my	-17
worry about	-11
worry i	-16
worse	29
worse $	12
worse _ the	20
worst	-38
worst _ my	-20
worst _ of	-21
worth	33
worth _ $	16
worth living	20
worthless and	21
would	151
would _ $	31
would _ anything	-24
would _ back	-17
would _ be	-17
would _ before	20
would _ better	11
would _ call	-15
would _ care	11
would _ come	26
would _ devastated	-14
would _ even	48
would _ fight	19
would _ fine	13
would _ for	28
would _ gone	12
would _ happier	14
would _ here	-18
would _ i	17
would _ if	20
would _ in	-23
would _ it	50
would _ kids	25
would _ me	37
would _ mind	16
would _ minutes	14
would _ my	29
would _ not	12
would _ over	11
would _ relief	15
would _ relieved	11
would _ say	-11
would _ stop	18
would _ the	28
would _ them	-12
would _ to	-52
would _ up	20
would _ with	20
would _ without	14
would all	13
would be	74
would been	-14
would do	35
would find	16
would get	15
would hang	-11
would have	-18
would just	-15
would kill	16
would like	-15
would miss	16
would never	-29
would not	76
would only	-21
would say	-36
would she	19
would still	-16
would write	-15
wozu	16
wris*	40
wrist	23
wrist _ $	24
wrists	40
write	-112
write $	-18
write _ $	-30
write _ me	-11
write a	-12
write her	-18
write here	11
write me	-22
write to	-21
writes	-13
writing _ $	-17
writing _ me	-16
writing _ my	16
writing my	14
written	15
wrong	-53
wrong $	-12
wrong _ $	-13
wrong _ i	-17
wrong _ me	-19
wrote _ a	-12
wrote _ and	-20
wrote _ i	-14
wrote _ letters	33
wrote _ note	31
wrote _ suicide	11
wrote _ tonight	27
wrote a	19
wrote him	-13
wrote me	-28
wrote the	28
wrote to	-15
wuns*	21
wunschte	21
wunschte _ ware	15
wunschte ich	21
wurde	20
x	-18
x $	-18
y	40
y _ arrepiento	-13
y _ como	-15
y _ despertar	15
y _ el	20
y _ las	17
y _ me	13
y _ morir	18
y _ nunca	15
y _ pastillas	17
y _ que	-15
y _ quiero	37
y _ sabe	11
y _ siento	-18
y _ sola	-15
y _ va	11
y a	12
y nadie	11
y no	18
ya	40
ya $	-17
ya _ la	17
ya _ las	20
ya _ me	-31
ya _ quiere	-12
ya _ quiero	26
ya _ vivir	11
ya escribi	18
ya no	18
ya tengo	26
year	-13
year _ $	-11
year _ i	14
years	-77
years $	-27
years _ a	11
years _ i	-45
years _ me	-11
years ago	-40
yell*	-16
yelling	-16
yelling at	-13
yesterday _ i	11
yesterday _ •	17
yesterday and	14
yesterday he	16
yet	-26
yet $	-27
yo	-15
you	-148
you $	-51
you _ 20	16
you _ a	-16
you _ all	23
you _ did	17
you _ do	-13
you _ from	17
you _ he	-15
you _ it	-12
you _ kind	20
you _ me	-35
you _ mum	25
you _ not	-24
you _ on	19
you _ other	18
you _ sorry	29
you _ this	24
you _ to	-50
you _ who	17
you _ with	-17
you _ you	-18
you all	62
you are	-35
you do	-30
you ever	-15
you for	31
you have	-20
you know	19
you on	18
you take	14
you think	-16
you to	12
you want	-12
you will	15
youn*	-13
young	16
young $	17
younger	-13
your	-100
your _ $	-48
zind*	27
zindagi	27
zindagi khatam	27
zomb*	-11
zu	33
zu _ $	32
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
• $	62
• _ $	-61
• _ a	-35
• _ after	-14
• _ all	-17
• _ am	-30
• _ anything	13
• _ argue	14
• _ be	-12
• _ but	39
• _ feel	-13
• _ find	15
• _ guy	14
• _ help	20
• _ home	27
• _ i	12
• _ in	-18
• _ is	18
• _ it	-17
• _ je	17
• _ left	17
• _ me	22
• _ myself	14
• _ never	13
• _ not	-13
• _ off	-16
• _ on	24
• _ out	12
• _ parents	11
• _ quiero	17
• _ she	12
• _ so	-12
• _ the	15
• _ they	-21
• _ was	-14
• _ we	14
• _ what	13
• _ when	16
• _ with	-12
• _ would	15
• _ yesterday	12
• _ •	-94
• and	-11
• but	20
• find	15
• he	-17
• in	-14
• is	47
• me	-16
• myself	14
• not	-11
• off	-13
• really	-17
• the	23
• they	-16
• when	17
• yesterday	13
• •	-33
""",
    'urge': """\
~	-400
!	-91
!loaded.middle	-17
!look.high	217
!seek.high	139
!send.high	132
!text.high	296
!through.high	52
!word.weak	-67
!•	15
.	-30
.-	-55
.i	-88
.i+they	115
.i+they-	27
.i+you	-110
.i+you+they	-24
.i-	-111
.they	108
.they-	41
.you	-94
.you+they	-28
.you-	-31
10	13
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
3 weeks	18
40	16
5	32
5 _ $	28
8 $	-22
9	24
9 $	14
?	-47
?-	-61
?i	-75
?i+they	199
?i+they-	-15
?i+you	-29
?i+you+they	22
?i-	37
?they	39
?they-	-20
?you	13
?you-	-20
^ _ $	13
^ _ 12	33
^ _ 40	17
^ _ a	91
^ _ aguanto	36
^ _ aguento	12
^ _ ai	-30
^ _ all	-28
^ _ aller	31
^ _ always	19
^ _ am	33
^ _ amiga	-27
^ _ and	46
^ _ aniversario	21
^ _ apologized	12
^ _ are	-26
^ _ arrete	23
^ _ as	-17
^ _ ask	65
^ _ asking	16
^ _ at	-21
^ _ auf	34
^ _ be	45
^ _ been	29
^ _ best	-13
^ _ bin	-22
^ _ birthday	-42
^ _ block	-49
^ _ bon	-27
^ _ boyfriend	-17
^ _ break	-18
^ _ breaking	18
^ _ burn	-16
^ _ bye	30
^ _ call	49
^ _ called	-37
^ _ can	-39
^ _ casa	18
^ _ ce	21
^ _ chamar	36
^ _ chat	22
^ _ check	26
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
^ _ die	16
^ _ died	-12
^ _ do	-15
^ _ does	-33
^ _ done	-14
^ _ dormir	-16
^ _ dreamed	-15
^ _ driving	14
^ _ drunk	16
^ _ dying	-14
^ _ e	-16
^ _ ela	33
^ _ em	-13
^ _ en	-29
^ _ ended	-15
^ _ envie	22
^ _ er	-12
^ _ escribi	-22
^ _ escribirle	56
^ _ est	-29
^ _ eu	24
^ _ evening	20
^ _ ex	-60
^ _ falar	39
^ _ falta	-17
^ _ faut	15
^ _ feel	23
^ _ feels	-18
^ _ finger	51
^ _ flowers	48
^ _ for	-33
^ _ freundin	-15
^ _ from	57
^ _ ganas	36
^ _ geschrieben	40
^ _ give	-13
^ _ going	33
^ _ goodbye	-14
^ _ got	-17
^ _ ha	12
^ _ habe	-63
^ _ haben	-29
^ _ hacer	-16
^ _ happen	16
^ _ happy	14
^ _ has	-22
^ _ hasse	-12
^ _ hate	-43
^ _ he	-14
^ _ heart	14
^ _ her	-81
^ _ hey	57
^ _ hi	12
^ _ him	-63
^ _ his	-34
^ _ hit	16
^ _ hope	-19
^ _ hurt	-16
^ _ husband	-24
^ _ ich	93
^ _ if	23
^ _ ihr	19
^ _ in	-35
^ _ it	74
^ _ je	78
^ _ just	24
^ _ kann	16
^ _ kar	32
^ _ keep	74
^ _ keeps	-21
^ _ know	34
^ _ ko	36
^ _ kurz	25
^ _ l	16
^ _ la	44
^ _ le	43
^ _ letter	85
^ _ like	33
^ _ liking	21
^ _ little	48
^ _ llamar	-30
^ _ llamarla	26
^ _ llamarlo	28
^ _ llamo	26
^ _ lo	-14
^ _ look	42
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
^ _ me	-13
^ _ mensagem	-28
^ _ mensaje	14
^ _ message	16
^ _ messaged	-27
^ _ messages	-20
^ _ midnight	22
^ _ might	45
^ _ mir	-18
^ _ miss	-30
^ _ mochte	29
^ _ moi	16
^ _ mom	-15
^ _ mother	-12
^ _ moved	-12
^ _ mucho	19
^ _ muero	59
^ _ muss	39
^ _ my	21
^ _ na	34
^ _ ne	-31
^ _ never	-28
^ _ no	-44
^ _ noch	-33
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
^ _ open	27
^ _ or	49
^ _ otra	12
^ _ ou	19
^ _ our	-13
^ _ outside	18
^ _ ouvir	31
^ _ para	16
^ _ paro	30
^ _ passer	22
^ _ perfil	-13
^ _ please	-16
^ _ plus	-16
^ _ point	-28
^ _ por	62
^ _ promised	18
^ _ punto	21
^ _ qu	-15
^ _ quase	40
^ _ quero	-22
^ _ quiere	-29
^ _ quiero	-13
^ _ quoi	-34
^ _ raha	32
^ _ really	26
^ _ replied	-14
^ _ repondre	30
^ _ respondeu	17
^ _ respondo	34
^ _ rufe	12
^ _ s	28
^ _ saber	20
^ _ saudade	-12
^ _ saw	-12
^ _ says	-35
^ _ scared	-16
^ _ schau	18
^ _ schreib	30
^ _ se	23
^ _ sein	38
^ _ seine	18
^ _ send	29
^ _ sending	61
^ _ shaking	12
^ _ she	-15
^ _ should	-48
^ _ si	72
^ _ sich	-14
^ _ sie	34
^ _ smash	-16
^ _ so	-17
^ _ somebody	22
^ _ son	40
^ _ stalk	12
^ _ still	-21
^ _ stop	34
^ _ su	72
^ _ syang	41
^ _ take	22
^ _ talk	-17
^ _ talked	-16
^ _ talking	-17
^ _ tanto	26
^ _ tell	16
^ _ tellement	21
^ _ text	-19
^ _ texting	-17
^ _ texts	-13
^ _ the	-62
^ _ there	-20
^ _ these	-14
^ _ thumb	41
^ _ time	-26
^ _ to	42
^ _ today	26
^ _ todo	-22
^ _ told	-15
^ _ tout	-14
^ _ triste	-18
^ _ trop	14
^ _ tudo	-17
^ _ typed	48
^ _ typing	43
^ _ uberlege	17
^ _ um	34
^ _ unblocking	31
^ _ up	-45
^ _ urge	82
^ _ use	48
^ _ vais	47
^ _ ver	43
^ _ verla	60
^ _ vermisse	-29
^ _ veux	30
^ _ vou	15
^ _ voy	28
^ _ wait	35
^ _ waiting	-16
^ _ wan	43
^ _ want	-38
^ _ wanted	-16
^ _ wants	-38
^ _ war	-12
^ _ was	-30
^ _ watching	-27
^ _ we	-19
^ _ weak	14
^ _ weird	35
^ _ went	-30
^ _ what	-20
^ _ who	20
^ _ will	17
^ _ with	-17
^ _ written	20
^ _ wurde	13
^ _ years	-15
^ _ you	-53
^ _ your	-15
^ _ •	-106
^ a	-44
^ about	83
^ all	17
^ ayudame	30
^ been	-14
^ bin	41
^ blocked	-13
^ can	50
^ checking	43
^ considering	26
^ cut	-12
^ day	25
^ deberia	75
^ delete	-12
^ devo	45
^ did	-13
^ dil	16
^ do	19
^ dois	65
^ driving	19
^ drunk	20
^ dying	19
^ e	42
^ ela	-30
^ ele	-32
^ elle	-19
^ er	-39
^ est	28
^ estoy	78
^ fuck	35
^ fui	-14
^ going	54
^ good	-24
^ gusto	52
^ habe	20
^ have	-16
^ having	25
^ he	-115
^ heading	21
^ help	45
^ heute	12
^ hey	-17
^ hi	-14
^ his	-45
^ hold	15
^ hoping	-19
^ how	-68
^ hoy	12
^ i	-106
^ ich	44
^ if	-61
^ il	13
^ it	21
^ j	57
^ just	18
^ la	-16
^ le	50
^ liguei	-14
^ liked	-12
^ literally	18
^ lo	12
^ lol	-13
^ ma	-16
^ mandei	-40
^ maybe	101
^ me	71
^ meine	-25
^ meu	-13
^ mi	-70
^ might	19
^ minha	-14
^ mon	-27
^ must	35
^ my	-91
^ nao	-31
^ necesito	68
^ new	20
^ nobody	-15
^ not	-18
^ ok	14
^ olhei	-12
^ one	71
^ our	-33
^ para	-58
^ part	30
^ planning	44
^ preciso	21
^ que	25
^ queria	29
^ quero	49
^ quiero	70
^ quisiera	12
^ ready	14
^ same	-13
^ sending	53
^ sera	50
^ she	-115
^ should	30
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
^ that	-24
^ the	39
^ there	-42
^ they	-28
^ thinking	103
^ to	40
^ trying	43
^ ugh	15
^ vou	76
^ voy	25
^ we	-26
^ wenn	-12
^ went	-13
^ what	19
^ why	-50
^ will	-23
^ wir	-30
^ wish	-12
^ would	121
^ wozu	-33
^ writing	21
^ y	16
^ ya	-17
^ you	-18
^ •	-82
a	-47
a _ $	-14
a _ about	-13
a _ an	12
a _ are	28
a _ at	-18
a _ bon	-27
a _ casa	32
a _ christmas	15
a _ de	24
a _ et	-13
a _ ex	-26
a _ from	-16
a _ her	24
a _ his	22
a _ historias	26
a _ i	-22
a _ je	16
a _ l	13
a _ la	-14
a _ le	-17
a _ letter	22
a _ note	19
a _ novio	-18
a _ nuevo	-18
a _ number	21
a _ of	-32
a _ page	18
a _ qu	18
a _ que	16
a _ see	-14
a _ should	16
a _ su	21
a _ sus	26
a _ to	41
a _ tout	-13
a _ with	29
a _ •	-12
a ecrit	34
a escribir	23
a guy	-14
a hotline	-12
a huge	16
a l	14
a loser	-12
a lui	-15
a matar	-14
a meme	30
a merry	15
a mistake	27
a new	15
a note	28
a punto	21
a quick	16
a quoi	-28
a repondu	19
a sec	13
a voice	20
a voz	31
ab	15
ab _ schreiben	18
ab _ zu	18
about	44
about _ $	-21
about _ all	-13
about _ and	21
about _ day	-14
about _ feelings	-13
about _ he	-15
about _ her	31
about _ hit	21
about _ mutual	15
about _ promotion	13
about _ send	19
about asking	14
about calling	38
about dinner	-13
about her	-39
about him	-22
about it	-28
about ringing	14
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
after 3	52
after _ $	41
after _ months	53
again $	-15
again _ $	28
again _ again	18
again and	16
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
alive	-19
all	-73
all _ $	-62
all _ i	21
all _ out	14
all day	-19
all evening	15
all week	-12
aller	31
alles	-19
allo*	-31
allowed	-30
allowed to	-30
alone	-51
alone $	-21
alone _ $	-19
alre*	-21
already	-21
alwa*	22
always	22
always _ on	39
always _ to	14
am	50
am _ allowed	-30
am _ away	42
am _ break	22
am _ call	15
am _ close	41
am _ die	-14
am _ drink	14
am _ end	-12
am _ he	-12
am _ his	32
am _ if	12
am _ in	-14
am _ just	-12
am _ know	-16
am _ look	24
am _ my	-18
am _ of	-20
am _ over	47
am _ reply	25
am _ respond	16
am _ supposed	-16
am _ tempted	44
am _ there	60
am _ to	12
am _ with	-20
am _ write	17
am about	46
am drunk	17
am dying	13
am finally	-15
am going	22
am i	-24
am itching	14
am not	-75
am now	21
am one	40
am outside	16
am over	-23
am scared	-23
am shaking	12
am so	24
am sorry	36
am this	41
am typing	76
am weak	14
am writing	15
amiga quiere	-27
amo	32
amo $	37
an	27
an _ ago	23
an _ denken	-20
an _ i	-18
an _ to	38
an email	14
an hour	19
an order	-30
and _ $	-27
and _ about	20
and _ again	18
and _ am	45
and _ are	-13
and _ around	-16
and _ can	-14
and _ do	16
and _ dying	26
and _ have	-19
and _ he	12
and _ her	-17
and _ him	34
and _ his	-12
and _ is	52
and _ it	22
and _ killing	20
and _ know	15
and _ no	-17
and _ not	-18
and _ of	16
and _ out	-27
and _ pas	-25
and _ phone	15
and _ post	16
and _ said	-15
and _ same	19
and _ the	14
and _ thumb	19
and _ to	43
and _ typing	27
and _ want	72
and _ wrote	17
and again	18
and ai	-21
and ask	-18
and deleted	58
and deleting	41
and go	-24
and hang	21
and his	15
and i	20
and ill	16
and it	17
and keeps	-13
and knock	14
and my	39
and now	12
and she	-31
and tell	18
and the	28
and write	12
and your	15
ange*	-27
angerufen	-15
angerufen $	-13
angry	-17
angst	-14
aniv*	23
aniversario	23
anniversaire	13
anoc*	-15
anoche	-15
anos	-13
another _ $	-13
another _ without	25
another day	24
anru*	93
anrufen	60
anrufen $	53
answ*	98
answer	104
answer $	82
answer _ $	16
antw*	43
antworte	26
antworte _ nicht	26
antworten	18
antworten $	18
anym*	-28
anymore	-28
anymore $	-19
anyt*	-37
anything	-35
anything _ have	-13
anything _ her	-21
anything _ talk	16
anzu*	80
anzurufen	39
anzurufen $	39
apol*	39
apologized and	13
apology	25
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
arou*	-27
around	-27
around _ is	-14
arre*	13
arrete	19
arrete _ de	23
arrete pas	23
as	-38
as _ no	-13
ask	95
ask _ am	-26
ask _ friend	20
ask _ he	28
ask _ i	-27
ask _ is	25
ask _ sister	13
ask _ to	-15
ask _ •	84
ask her	-15
ask his	18
ask how	-15
ask my	-14
ask our	23
ask •	84
asked _ am	14
asked _ i	13
asked how	14
aski*	23
asking	23
at	17
at $	12
at 8	-18
at _ $	-23
at _ bar	13
at _ door	21
at _ every	14
at _ for	14
at _ gym	12
at _ parents	-21
at _ where	41
at her	44
at his	57
at lunch	22
at my	-19
at the	12
audio	17
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
away	21
away from	37
ayer	-27
ayer $	-19
ayud*	30
ayudame	30
ayudame a	30
back _ him	13
back _ see	28
back and	18
back if	-17
back in	15
back with	-18
back*	22
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
be _ $	-35
be _ alone	-14
be _ by	-18
be _ i	12
be _ if	30
be _ the	39
be a	23
be at	41
be left	-13
be mad	22
be so	20
be there	15
beba*	-18
beca*	-17
because	-17
because _ be	18
because _ the	-14
because _ will	18
because of	-19
been	16
been _ $	-12
been _ and	19
been _ at	13
been _ days	20
been _ myself	19
been _ weeks	17
been fighting	20
been looking	13
befo*	44
before	44
before _ $	23
before _ text	17
before bed	21
before i	19
bei _ melden	13
bei ihm	12
being	-35
being _ is	-16
being around	-15
beli*	-13
best	-30
best _ and	-15
best friend	-25
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
birthday _ i	-12
block	-54
block _ $	-50
block her	-30
block him	-22
blocked _ $	16
blocked me	24
bloq*	-21
bon	-28
bon lui	-18
book	-13
boss	-25
boss $	-16
bot	-28
bot $	-19
botao	27
botao _ $	27
botao de	27
boyf*	-31
boyfriend	-31
brb	22
brea*	-25
break	34
break _ $	41
break _ contact	54
break _ with	-29
break no	54
break up	-32
breakup	-18
breakup $	-15
brin*	-16
bring	-15
bringt	-15
broke	-16
buil*	22
building	22
building $	23
bump	15
bump _ her	15
bump into	15
burn	-22
busc*	17
buscar	19
but	-23
but _ am	-14
but _ feel	12
but _ know	17
but _ not	-14
but _ really	16
but _ want	17
but i	18
butt*	40
button	42
button $	43
by	16
by _ $	-29
by _ and	12
by _ at	22
by _ flat	13
by _ of	14
by her	35
by mistake	-13
bye	22
bye $	26
c	-16
c est	-13
ca	-24
cafe	26
call	174
call $	37
call _ $	89
call _ and	-18
call _ mom	-13
call _ now	23
call _ up	26
call am	52
call and	51
call button	21
call from	18
call her	-13
call my	-15
call*	63
called	-12
called $	32
called _ $	-23
called _ ask	-21
called her	-21
called to	-13
calling	79
calling $	64
calling _ now	14
calling her	15
came	-21
can	67
can _ $	19
can _ another	23
can _ ask	-23
can _ break	22
can _ checking	13
can _ get	18
can _ her	16
can _ hurt	14
can _ in	23
can _ just	14
can _ keep	14
can _ looking	15
can _ no	20
can _ resist	31
can _ stop	31
can _ text	24
can _ to	-46
can _ write	-13
can _ •	-13
can go	24
can i	53
can not	44
can you	-34
cans*	-22
cansada	-14
cansada de	-12
car	-33
car _ $	-26
cara	-32
carta	14
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
chan*	-16
chance $	-15
chance _ $	13
chance of	14
change	-14
chat	65
chat _ $	39
chat _ open	24
chat is	23
chea*	-15
chec*	72
check _ $	-15
check _ last	25
check _ page	-13
check _ seen	25
check _ today	-13
check her	15
check if	16
checking	71
checking _ $	19
checking _ location	50
checking _ she	26
checking _ unblocked	37
checking his	32
checking if	34
chest	14
chez	21
chez elle	22
chor*	-12
class	-27
class $	-19
clos*	18
close	38
close _ $	38
close _ texting	26
close to	39
closure	24
closure _ i	13
closure so	13
com _ dedo	27
com _ mais	14
com _ no	27
com _ so	14
com ela	26
com o	18
come	-32
comi*	-21
comigo	-16
comment	15
comment on	22
como	-15
con	-19
con _ $	-18
con ella	13
cons*	17
considering	25
cont*	69
contact	31
contact $	39
contact _ $	-18
contact _ ex	32
contact _ her	-13
contact _ not	16
contact her	-14
contact my	32
contacto	25
contacto _ $	26
contacto cero	26
contesta	-19
contesta $	-19
contestarle	52
contestarle $	55
conv*	41
conversation	29
conversation _ my	27
conversation with	34
copi*	-13
copine	-13
cora*	-13
cosas	-15
could	50
could _ about	20
could _ and	16
could _ him	33
could forget	-12
could just	34
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
cry	-19
cryi*	-22
crying	-22
cuen*	13
cuenta	13
cump*	22
cumpleanos	22
cut	-44
cut _ bad	-15
cut _ right	-13
cut so	-15
d _ $	-13
da	-20
da _ $	-15
dad	-17
dan	18
dan _ de	18
dan ganas	18
dar	40
dar _ $	22
darf	23
darf ich	23
das	-22
das _ $	-13
dass	-18
dass _ $	-16
dass _ liebe	12
dass sie	-12
dati*	-16
dating	-16
daug*	-43
daughter	-42
daughter _ so	-38
daughter is	-38
davon	18
davon _ zu	18
davon ab	18
davor	25
davor _ $	19
davor _ anzurufen	19
davor ihn	19
day $	-52
day 12	44
day _ and	42
day _ the	33
day _ to	24
days	-14
days $	-12
days _ $	-12
days _ am	-15
days _ can	15
days _ i	29
days before	15
days i	-16
de	57
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
de ses	25
de su	-14
de un	16
dead	-50
dead $	-18
dead _ $	-13
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
dela	99
dela $	49
dele*	34
delete	-32
delete _ $	-12
deleted	23
deleted _ and	18
deleted _ number	-32
deleted _ times	32
deleted his	-22
deleted it	58
deleting	43
dem	52
dem _ $	28
dema*	17
den	-13
denk*	-20
denken	-20
denken $	-20
depr*	-14
depu*	-13
depuis	-13
der	-20
der _ $	-12
dern*	25
derniere	27
desde	-16
desde que	-13
desp*	22
desperate	12
desperate $	12
despues	12
despues de	12
dest*	-21
destroy	-15
destroy _ $	-15
devant chez	13
devo	56
devo _ ela	45
dey	40
dey _ like	34
dey _ me	20
dey _ to	22
dia	-24
dial	33
dial*	77
dialing	77
did	-68
did _ $	-17
did not	-39
die	-67
die $	-25
die _ $	-27
die _ schon	33
die nachricht	32
died	-22
dil	16
dil _ hai	17
dinn*	-20
dinner	-20
dinner $	-14
dire	26
disa*	-18
disappear	-12
disse	-14
divo*	-21
divorce	-14
do	27
do $	-21
do _ a	17
do _ answer	44
do _ approach	13
do _ back	23
do _ do	-25
do _ feel	-13
do _ get	-16
do _ have	-18
do _ him	-17
do _ his	19
do _ i	17
do _ if	-17
do _ make	19
do _ me	13
do _ or	21
do _ say	30
do _ start	22
do _ still	-12
do _ stop	13
do _ tell	-12
do _ text	30
do _ think	36
do _ to	-53
do _ want	-38
do _ what	35
do _ •	44
do i	92
do it	-29
do not	-37
do •	47
doct*	-13
doctor	-13
does	-55
does _ $	-14
does not	-14
dog	-38
dog $	-20
doing	59
doing $	59
doing _ $	-14
dois	59
dois _ ou	28
dois je	65
done with	-12
door	15
door $	17
dorm*	-24
dormir	-22
down	-14
draf*	17
drea*	-23
dreamed	-15
drin*	-15
drink _ from	14
drink away	14
driv*	30
drive _ his	18
drive by	12
driving	30
driving _ his	27
driving _ house	13
driving _ place	22
driving to	30
drop	20
drop _ her	24
drove	-13
drunk	31
drunk _ my	19
drunk and	37
du	-20
dying	15
dying _ $	23
dying _ know	-22
dying to	32
e	-15
e _ $	-23
e _ me	19
e dey	21
e ela	-13
e eu	-13
e quero	19
easi*	-13
easier	-13
eat	-21
eat _ $	-12
ecrirai	-16
ecrirai _ $	-16
ecrire	25
ecrire $	31
ecrire _ $	20
ecrit	13
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
ella $	-34
elle	-37
elle _ repondu	19
elle a	-13
em	-24
em _ $	-14
email	14
email $	22
embo*	-17
embora	-17
embora $	-12
empe*	15
empty	-19
empty _ $	-14
en	-23
en _ $	-14
enco*	28
encore	28
encore $	29
end	-37
end _ $	-31
end _ on	23
end it	-32
end up	23
ended	-20
enou*	-18
enough	-18
ente*	37
entr*	17
enve*	48
envie	61
envie _ appeler	47
envie _ ecrire	13
envie _ l	26
envie _ la	32
envie _ le	-27
envie _ lui	23
envie d	18
envie de	42
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
escribir	23
escribir $	23
escribirle	70
escribirle $	58
escribirle _ $	23
escribo	45
escribo $	30
escrito	23
escu*	15
esqu*	-18
est _ $	-17
est _ je	45
est _ que	43
est ce	43
esta	32
esta _ $	38
esta en	31
esta noche	19
estar	-12
estoy	63
estoy _ $	-14
estoy _ el	35
estoy _ punto	21
estoy a	21
et	-19
eu _ $	19
eu _ ele	12
even	-28
evening $	-24
evening i	20
ever	-27
ever _ me	-12
ever*	-58
every	26
every _ $	25
every _ i	-13
every _ minutes	25
every night	25
every ten	25
everyone	-17
everything	-29
ex	36
ex $	44
ex _ a	-21
ex _ calling	-16
ex _ i	27
ex _ is	27
ex _ me	-12
ex _ my	-22
ex _ what	12
ex after	15
ex and	-17
ex m	-15
ex me	-25
ex s	16
ex that	18
ex tonight	17
ex wants	-14
excuse	12
excuse _ him	12
excuse to	14
exis*	-19
exist	-12
expl*	12
explain	23
explain myself	20
exs	24
eyes	13
face	-23
face _ $	-16
face _ i	-15
face _ tonight	-16
face in	-22
face*	32
facebook	27
fake	12
falar	42
falar _ $	28
falar _ ela	32
falar _ so	14
falar com	45
falta	-19
fami*	-16
family	-14
fath*	-28
father	-28
father $	-16
faut	15
feel	-16
feel _ $	-41
feel _ calling	14
feel _ need	18
feel a	18
feel an	24
feel like	12
feel so	-16
feel*	-28
feeling	-13
feelings	-15
feelings $	-15
feels	-38
feels _ $	-17
feels good	-15
figh*	17
fight _ to	13
fighting	18
finally _ back	16
finally _ i	-14
finally over	-15
finally texted	16
find	-23
fine	-17
fing*	72
finger	58
finger _ on	20
finger _ the	20
finger is	27
fingers	13
first _ to	12
five	19
five _ and	22
five _ i	22
flat	14
flat _ $	25
flow*	61
flowers	61
foi	-17
foi _ $	-12
foi embora	-12
fois	26
fois $	26
for	-66
for _ $	-37
for _ message	-19
for _ outside	14
for _ the	13
for _ to	13
for closure	15
for him	13
for his	-20
forg*	-66
forget	-56
forget _ $	-50
forget her	-42
found	-13
freu*	-28
freundin	-16
freundin will	-13
friday	-14
frie*	-37
friend	-21
friend _ $	-13
friend _ she	14
friend and	-27
friends	-15
friends $	-13
friends _ $	17
friends and	-13
from	52
from _ ex	15
from _ friends	14
from _ her	24
from _ new	17
from _ number	22
from _ phone	12
from a	34
from him	-15
from texting	29
from the	-23
from tinder	-15
front	14
front of	15
fuck	30
fue	-15
fui	-14
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
gest*	-29
gestern	-26
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
give _ to	16
give my	16
glei*	42
gleich	42
go _ $	-49
go _ contact	-18
go _ gig	16
go _ him	-13
go _ his	20
go _ party	13
go _ sleep	-13
go _ the	16
go _ therapy	-16
go _ there	14
go _ to	13
go _ without	24
go no	-16
go of	-16
go out	-24
go over	14
go there	23
goes to	15
going	72
going _ $	30
going _ be	-12
going _ burn	-21
going _ die	-13
going _ do	-17
going _ end	-15
going _ go	21
going _ her	32
going _ him	30
going _ his	25
going _ if	-15
going _ in	38
going _ kill	-14
going _ look	24
going _ my	15
going _ myself	-17
going _ now	39
going _ shoot	-14
going _ smash	-16
going _ text	-26
going _ the	13
going _ there	60
going _ to	19
going _ use	49
going _ •	-12
going over	61
going round	16
going there	19
going to	15
gone	-39
gone $	-26
good	-59
good $	-21
good _ $	-27
good _ to	-14
good time	-14
good*	-26
goodbye	-20
got	-30
gran*	-14
grat*	23
gratulieren	27
gratulieren $	27
gusto	49
gusto _ i	33
gusto _ na	-14
gusto _ syang	41
gusto ko	40
guy	-46
guy _ $	-14
guy _ tinder	-15
guy from	-21
gym	14
gym _ $	-17
ha _ no	13
ha _ y	12
ha escrito	13
habe	-56
habe _ $	-17
habe _ geschrieben	-20
habe _ gestern	-13
habe _ profil	15
habe _ schon	57
habe angst	-14
habe die	32
habe ihr	-31
habe sein	22
habe sie	-17
haben	-30
habl*	55
hablar	14
hacer	-24
had	-52
had _ him	-40
had _ my	18
had to	-26
hai	58
hai $	28
hallo	46
halt	25
halt mich	17
hand _ is	18
hand _ the	-21
hand and	19
hand over	-21
hang _ $	12
hang up	21
happen	14
happy	20
happy _ $	30
happy birthday	33
hard*	34
hardest	36
harm	27
harm in	41
has _ of	26
hasse	-12
hat _ $	-17
hat _ ich	34
hat geschrieben	41
hat mich	-27
hate	-46
hate _ without	-33
hate mondays	-23
have	-38
have _ $	-49
have _ a	14
have _ all	14
have _ fighting	20
have _ get	13
have _ her	16
have _ message	13
have _ my	-13
have _ myself	31
have _ next	-16
have _ our	22
have _ sit	-24
have _ this	15
have _ to	-17
have _ typed	29
have been	12
have it	13
have not	-16
have to	-13
have written	20
havi*	19
having	19
having a	25
he	-109
he _ $	36
he _ and	-21
he _ be	12
he _ do	19
he _ doing	17
he _ her	-20
he _ if	20
he _ mad	22
he _ me	21
he _ misses	23
he _ not	-13
he _ ok	18
he _ online	17
he _ so	18
he _ story	21
he _ texted	16
he _ the	-15
he _ there	15
he _ to	-42
he apologized	13
he blocked	30
he did	-14
he finally	15
he has	18
he is	-41
he left	14
he misses	26
he never	-12
he posted	12
he says	-16
he sees	13
he should	-21
he texted	18
he was	-15
he would	-14
he wrote	20
head*	20
heading	21
heading _ her	21
heal*	-15
hear	17
hear _ $	18
hear _ voice	26
hear her	15
hear his	15
hear*	-20
hearing	-14
hearing _ $	-14
heart	27
heart _ $	33
heart _ i	13
heart and	13
heart out	18
help	58
help $	20
help _ am	32
help _ not	20
help _ text	20
help i	31
her	166
her $	45
her _ $	29
her _ and	-34
her _ at	18
her _ birthday	12
her _ day	-15
her _ email	12
her _ every	50
her _ for	20
her _ how	13
her _ i	-20
her _ if	-13
her _ last	-17
her _ me	-17
her _ no	-40
her _ of	-17
her _ seen	20
her _ she	12
her _ sunday	-28
her _ the	22
her _ to	14
her _ today	-23
her a	41
her again	42
her back	-29
her birthday	-36
her door	17
her ex	-81
her flat	28
her for	16
her going	12
her i	16
her if	20
her in	-23
her last	12
her mom	-18
her number	-32
her on	-35
her one	13
her out	-12
her page	-12
her stories	-17
her to	-16
her today	-16
her up	22
her work	32
here	-28
here $	-21
herm*	13
hermano	13
hers	34
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
him	134
him $	38
him _ $	31
him _ a	17
him _ and	-35
him _ good	-17
him _ he	20
him _ i	43
him _ know	18
him _ letter	-17
him _ promotion	13
him _ the	-12
him _ think	-28
him _ we	12
him _ week	-15
him _ you	-13
him about	23
him again	-29
him all	-14
him and	-15
him at	-16
him back	-24
him first	12
him for	15
him last	-16
him one	12
him the	17
him up	19
his	57
his _ $	40
his _ again	24
his _ at	17
his _ back	17
his _ by	-17
his _ called	-21
his _ every	16
his _ girlfriend	14
his _ he	31
his _ house	-18
his _ i	-17
his _ in	-39
his _ is	27
his _ me	-15
his _ my	-13
his _ night	29
his _ not	18
his _ open	14
his _ seen	23
his _ so	-12
his _ talk	21
his best	-12
his car	-22
his chat	15
his door	14
his ex	-29
his face	-29
his facebook	13
his father	-16
his gig	16
his hoodie	20
his house	30
his last	23
his message	-19
his messages	14
his number	-13
his page	34
his photo	22
his photos	12
his pic	30
his profile	19
his things	-14
his voice	14
his whole	-17
hist*	41
historias	48
historias $	31
historias _ $	17
hit _ on	14
hit me	-13
hit send	17
hold	17
hold _ back	18
hold me	18
home	-35
honestly	12
honestly $	15
hood*	29
hoodie	29
hoodie back	26
hope	-35
hopi*	-20
hoping	-20
horen	34
horen $	34
hotl*	-13
hotline	-13
hour	18
hour _ $	-12
hour ago	23
hours	21
house _ $	16
house _ talk	28
house to	24
hove*	38
hovering	38
hovering _ $	32
hovering _ send	21
hovering over	38
how _ $	-21
how _ am	-16
how _ approach	13
how _ be	28
how _ before	16
how _ can	16
how _ days	17
how _ doing	15
how _ hurt	39
how _ is	35
how _ know	-17
how _ start	22
how _ stop	-13
how _ you	51
how are	57
how he	28
how i	-21
how she	13
how to	-26
hoy	26
hoy $	17
hoy es	25
huge	31
huge _ $	32
hui	-16
hui $	-13
hurt	38
hurt $	51
hurt _ $	14
hurt _ so	-12
hurt myself	-16
hurt right	31
hurts	-16
husb*	-37
husband	-37
husband _ to	-19
i	27
i $	13
i _ $	47
i _ about	29
i _ allowed	-30
i _ am	13
i _ and	50
i _ angry	-12
i _ another	24
i _ answer	24
i _ anything	-12
i _ ask	40
i _ at	35
i _ back	25
i _ boyfriend	-14
i _ by	29
i _ call	33
i _ calling	25
i _ can	15
i _ care	18
i _ checking	18
i _ close	40
i _ closure	15
i _ contact	13
i _ could	16
i _ cut	-18
i _ dead	-15
i _ delete	-13
i _ die	-23
i _ do	-13
i _ drink	12
i _ drunk	16
i _ end	17
i _ ex	48
i _ fighting	20
i _ finally	-17
i _ for	-45
i _ forget	-47
i _ get	35
i _ go	35
i _ gone	-12
i _ guy	-20
i _ gym	23
i _ he	-33
i _ hear	16
i _ hi	22
i _ him	16
i _ his	12
i _ honestly	14
i _ hurt	-12
i _ i	-31
i _ if	12
i _ it	-14
i _ itching	14
i _ just	73
i _ know	44
i _ last	17
i _ learn	-12
i _ like	65
i _ look	-13
i _ looking	21
i _ lose	15
i _ make	-18
i _ meet	-28
i _ message	14
i _ mom	-15
i _ mondays	-23
i _ more	-14
i _ my	-31
i _ never	-31
i _ not	-64
i _ number	-54
i _ of	-26
i _ on	-40
i _ one	41
i _ opened	22
i _ our	17
i _ outside	16
i _ over	15
i _ overwhelming	19
i _ reach	20
i _ reply	32
i _ said	25
i _ say	19
i _ scared	-24
i _ see	26
i _ send	34
i _ shaking	12
i _ sit	-24
i _ sleep	-14
i _ so	17
i _ something	23
i _ sorry	34
i _ stop	-36
i _ supposed	-15
i _ sure	-25
i _ take	14
i _ talking	-16
i _ tell	57
i _ tempted	55
i _ text	45
i _ thanks	20
i _ the	-17
i _ therapy	-15
i _ think	17
i _ this	42
i _ through	-15
i _ turn	15
i _ typing	101
i _ unblock	13
i _ use	25
i _ waiting	-16
i _ weak	14
i _ will	20
i _ with	-62
i _ without	-20
i _ worried	-12
i _ write	-23
i _ writing	18
i _ written	18
i _ you	-49
i _ •	22
i almost	15
i always	22
i am	15
i answer	83
i approach	13
i ask	30
i block	-49
i call	52
i can	-18
i check	25
i contact	14
i could	39
i deleted	-25
i dey	21
i did	-17
i dreamed	-15
i had	-50
i hate	-44
i have	25
i hope	-18
i keep	40
i know	22
i look	36
i messaged	-19
i met	-12
i might	47
i miss	-27
i only	13
i open	22
i pick	16
i really	35
i replied	-14
i reply	14
i said	-22
i saw	-13
i say	36
i see	-23
i send	47
i should	47
i start	22
i stayed	-20
i text	74
i texted	-16
i think	-53
i typed	49
i wan	43
i want	19
i was	-24
i went	-30
i were	-15
i will	44
i wish	18
i would	-20
i write	57
i wrote	-27
i •	-13
ich	103
ich _ $	56
ich _ an	-18
ich _ angst	-14
ich _ anrufen	29
ich _ antworten	16
ich _ aufhoren	35
ich _ bei	15
ich _ dass	-24
ich _ davor	13
ich _ eine	28
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
ich _ sehen	22
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
ich will	27
ich wurde	15
if	42
if _ am	-16
if _ called	48
if _ her	17
if _ is	24
if _ just	50
if _ me	69
if _ ok	20
if _ one	-15
if _ out	14
if _ said	21
if _ unblocked	37
if _ you	-18
if he	30
if i	22
if she	23
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
il	-20
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
in _ $	-23
in _ a	29
in _ hand	18
in _ is	12
in _ mailbox	30
in _ of	14
in _ to	12
in _ tonight	20
in _ with	34
in class	-19
in front	15
in his	16
in person	12
in the	13
in tonight	-16
in touch	36
in with	29
inst*	81
instagram	90
instagram $	26
instagram _ $	44
instagram dela	30
inte*	-13
into	15
into _ at	12
into her	20
ir	17
ir _ casa	19
ir _ su	19
ir a	19
is	32
is _ $	-48
is _ 10	21
is _ a	-36
is _ and	13
is _ bad	16
is _ call	19
is _ hand	19
is _ harm	41
is _ have	16
is _ her	-21
is _ i	-35
is _ if	18
is _ in	34
is _ it	-13
is _ like	-14
is _ me	33
is _ my	48
is _ normal	-12
is _ of	-26
is _ ok	18
is _ order	-31
is _ out	19
is _ over	22
is _ right	41
is _ send	32
is _ so	-25
is _ the	91
is _ there	13
is _ to	-15
is _ today	12
is _ too	16
is _ weeks	18
is _ weird	38
is a	-44
is an	-26
is been	15
is calling	14
is doing	19
is going	-25
is gone	-16
is hovering	25
is huge	15
is i	15
is in	41
is it	35
is killing	28
is like	19
is my	-14
is not	-29
is ok	19
is on	40
is open	23
is right	16
is sick	-37
is the	21
is unbearable	17
is waiting	20
is watching	-26
is with	13
ist	40
ist _ $	31
it $	-35
it _ a	-15
it _ again	24
it _ and	46
it _ been	14
it _ i	30
it _ if	18
it _ it	40
it _ me	19
it _ message	25
it _ out	19
it _ so	15
it _ times	32
it _ to	35
it _ wrong	14
it again	22
it be	24
it is	39
it normal	-12
it ok	19
it sending	38
it to	-23
it tomorrow	22
it too	19
it weird	38
itch*	19
itching	19
itching to	19
its	-12
its _ $	-21
its been	20
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
je _ ai	-70
je _ aller	31
je _ appelle	14
je _ chez	30
je _ de	-19
je _ ecrirai	-16
je _ ecrire	34
je _ en	-16
je _ l	20
je _ la	36
je _ le	25
je _ lui	20
je _ me	-14
je _ ou	29
je _ pas	-39
je _ passer	22
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
job $	18
jump	-24
just	99
just _ and	12
just _ at	18
just _ birthday	12
just _ from	14
just _ happy	15
just _ he	26
just _ her	16
just _ hi	22
just _ him	45
just _ if	19
just _ once	20
just _ out	-13
just _ still	15
just _ to	-14
just _ up	15
just _ want	13
just ask	36
just call	33
just leave	12
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
kar _ hai	32
kar raha	32
karne	49
karne ka	49
keep	44
keep _ and	23
keep _ for	-15
keep _ his	18
keep _ off	15
keep checking	14
keep my	14
keep typing	25
keeps	-40
keeps _ $	-19
keeps calling	-19
keine	-12
kids	-34
kill	-34
kill anyone	14
kill myself	-15
killing	18
killing me	29
kind	-33
knock	20
know	72
know $	18
know _ $	-21
know _ care	15
know _ i	-16
know _ is	22
know _ not	21
know _ say	38
know _ she	16
know _ still	16
know _ to	25
know how	12
know i	21
know if	-20
know what	27
know*	19
knowing	19
knows _ $	18
ko	32
ko _ $	22
ko _ i	25
ko _ text	25
ko na	-18
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
la	44
la _ $	47
la _ a	32
la cara	-23
la voy	32
land*	-29
landlord	-29
landlord $	-26
las	-18
las _ $	-12
last	-30
last _ $	-23
last _ and	-13
last _ every	25
last _ ten	25
last night	-42
last seen	43
last week	-21
late	-12
le	86
le _ $	-18
le _ a	36
le _ de	14
le _ escribir	23
le _ j	13
le _ mandar	12
le _ no	23
le _ o	26
le _ que	25
le _ un	12
le escribi	-24
le escribo	45
le mande	-12
le quiero	32
le respondo	34
le temps	-14
le voy	27
learn	-16
leave $	-18
leave _ alone	-13
leave _ note	12
leave _ on	12
leave a	12
leave it	13
leben	-21
leer	-15
left	-34
left $	-12
left _ on	12
left _ read	13
left alone	-13
les	16
les _ je	16
let _ of	-17
let go	-16
lett*	75
letter	82
letter _ $	-18
letter _ i	15
letter _ it	14
letter _ mailbox	19
letter and	-22
letter in	19
liebe $	12
life	-53
life $	-13
life _ $	-14
liga*	19
ligar	33
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
like	41
like _ $	-22
like _ ask	43
like _ i	12
like _ of	19
like _ our	14
like _ out	20
like _ pic	21
like a	-25
like calling	14
like this	-13
like to	47
liked	-14
liki*	21
liking	21
lite*	30
literally	30
literally _ the	13
litt*	46
little	46
little _ not	24
little _ will	21
live	-28
llam*	152
llamar $	38
llamar _ •	-17
llamar •	-17
llamarla	45
llamarla $	45
llamarlo	99
llamarlo $	71
llamarlo _ $	28
llamo	24
llamo $	28
llamo _ no	27
lo	18
lo _ $	36
lo _ no	28
loca*	49
location	49
lol	-54
lol $	-42
long*	18
longer	18
longer i	23
look	52
look $	22
look _ every	20
look _ page	17
look at	21
looked	-22
looked _ her	-17
looked at	-15
looking	31
looking _ her	26
looking _ his	26
looking _ profile	19
looking at	32
los	-16
lose	14
lose _ $	15
loser	-12
lost	-16
love	-15
love _ her	14
love to	15
luck	12
lui	39
lui $	-35
lui _ $	89
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
lui parler	29
lunch	48
lunch $	21
m	-22
m _ $	-25
m _ ecrit	34
m _ je	21
m _ repondu	19
ma	-51
ma _ $	-33
ma copine	-12
mach*	-12
mad	16
mad _ i	22
mad if	22
made	-20
mail*	50
mailbox	30
mais	-16
mais _ vez	14
mais uma	14
make	-24
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
mandarle	50
mandarle _ $	41
mandarle _ audio	15
mandarle _ mensaje	31
mandarle un	50
mande	-12
mandei	-43
mandei _ ele	-17
mandei _ para	-17
mandei mensagem	-27
mando	61
mando _ $	31
mando _ mensaje	-18
mando um	31
mandou _ $	-13
mandou _ e	13
mann _ hai	13
many days	19
marr*	-17
mas _ a	17
mata*	-27
matar	-41
matar _ $	-14
matar ele	-18
matarlo	-13
maybe	106
maybe _ ask	43
maybe _ is	20
maybe _ should	19
maybe _ •	63
maybe i	60
maybe one	15
me	-60
me $	-20
me _ $	-83
me _ a	-21
me _ am	17
me _ an	13
me _ and	-13
me _ better	18
me _ call	-14
me _ calling	18
me _ de	21
me _ escrito	13
me _ feel	12
me _ feelings	-12
me _ ganas	42
me _ her	-12
me _ him	26
me _ i	22
me _ is	-12
me _ make	21
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
me _ read	13
me _ text	32
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
me dejo	-15
me from	83
me like	18
me mando	-18
me muero	59
me not	57
me out	25
me respondeu	19
me to	-23
me wants	32
meet	-33
meet _ $	-19
meet her	-17
mehr	-63
mehr $	-29
mehr _ $	-14
mein _ ist	24
meine	-48
meine _ $	-12
meine _ will	-13
meine freundin	-15
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
merry	14
merry christmas	15
mess*	83
message	130
message $	18
message _ $	24
message _ ex	12
message _ i	24
message _ my	14
message _ out	13
message and	17
message to	12
message typed	13
messaged	-30
messaged _ yesterday	-15
messages	-24
messaging her	14
met	-22
met _ $	-20
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
might _ up	23
might comment	23
might go	21
might just	15
mim	-18
mim $	-17
mine	14
minha	-32
minha _ $	-15
minu*	27
minutes	24
minutes $	29
mir	-38
mir _ $	-18
mirar	65
mis	-31
mis _ $	-16
mis _ de	-13
mis cosas	-14
mismo	34
mismo $	35
miss	-49
miss _ $	-24
miss her	-13
miss me	-15
miss*	14
misses	21
misses me	21
mist*	20
mistake	20
mistake $	21
mit	-28
mit _ $	-23
moch*	29
mochte	29
mochte meine	12
moi _ $	-14
moi a	17
mom	-32
mom _ $	-12
mom _ ask	-12
mom called	-12
mom is	-15
mome*	19
mon	-12
mon _ $	17
mon _ a	-23
mon _ m	-20
mond*	-39
monday	-15
monday $	-14
mondays	-23
mont*	35
month	-17
months	39
months $	49
more	-57
more _ $	-30
more _ then	23
morg*	-12
morgen	-12
morir	-13
morn*	-22
morning	-20
morr*	-19
morrer	-14
moth*	-19
mother	-18
move	-19
move _ $	-14
move on	-12
moved	-21
movil	14
much $	-14
much _ $	-15
much _ am	23
much _ i	20
much longer	17
mucho	18
muero	57
muero _ $	38
muero _ de	24
muero _ ganas	24
muero por	50
mum	-17
mums	-20
muss	31
muss _ $	19
muss _ sehen	28
muss sie	19
must	34
mutu*	16
mutual	16
my	-80
my _ $	-41
my _ 9	14
my _ a	-25
my _ about	-22
my _ and	-46
my _ dinner	-13
my _ friend	-22
my _ go	-25
my _ hovering	25
my _ is	53
my _ literally	14
my _ me	-17
my _ mom	25
my _ night	20
my _ not	32
my _ off	13
my _ on	20
my _ out	15
my _ over	14
my _ phone	25
my _ s	37
my _ so	18
my _ talk	-12
my _ tell	16
my _ that	15
my _ this	19
my _ to	12
my _ wants	-16
my _ yesterday	-14
my _ •	86
my best	-22
my boss	-23
my boyfriend	-35
my chest	15
my cousin	12
my ex	180
my exs	24
my eyes	13
my finger	18
my friend	-19
my girlfriend	-12
my hand	19
my husband	-37
my kids	-13
my landlord	-28
my life	-19
my mom	-33
my phone	34
my promotion	13
my screen	28
my son	-27
my story	16
my thumb	59
my urge	16
my wife	-16
my •	90
myse*	-32
myself	-32
myself $	-34
myself _ $	-19
myself _ to	41
myself not	40
na	17
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
ne	-18
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
need	21
need _ $	-12
need _ her	34
need _ him	19
need _ how	12
need _ know	19
need _ see	16
need _ tell	16
need to	30
needs	-13
neig*	-16
never	-52
never _ $	-19
never _ him	-17
never _ to	-15
new	19
new _ $	21
new job	22
new number	22
new phone	16
next	-34
next _ in	-16
next to	-18
nice	-14
nicht	-38
nicht $	29
nicht _ $	-60
nicht _ sie	-13
nicht aufhoren	35
nicht mehr	-48
nie	-21
nie _ $	-19
nie wieder	-15
night _ $	21
night before	21
no _ $	20
no _ am	-13
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
no i	-13
no le	-13
no lo	28
no more	-22
no one	-27
no paro	27
no quiero	-32
no se	43
nobo*	-30
nobody	-30
noch	-38
noch _ $	-28
noche	15
noche $	15
norm*	-14
normal	-14
normal to	-12
not $	94
not _ $	35
not _ but	16
not _ call	25
not _ calling	-19
not _ can	20
not _ check	-13
not _ checking	13
not _ for	-20
not _ he	-12
not _ him	-68
not _ it	-13
not _ looking	15
not _ much	20
not _ right	33
not _ text	36
not _ this	29
not _ to	-108
not _ today	-12
not _ what	35
not _ write	18
not allowed	-30
not answer	-21
not be	-31
not going	-26
not hurt	45
not keep	14
not kill	13
not know	16
not knowing	20
not reach	12
not resist	31
not stop	58
not text	14
not texting	-31
not think	18
not to	111
not want	-32
note	46
note and	12
note on	17
noth*	-25
nothing	-25
notices	25
nouv*	23
nouvelles	23
novio	-24
now	60
now $	30
now _ $	21
now _ do	13
now _ i	21
now _ to	17
now _ want	35
now i	20
nuevo	-19
nuevo novio	-18
number $	-20
number _ i	-23
number _ my	28
number _ on	28
number is	46
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
of	-47
of 10	19
of _ $	-37
of _ a	20
of _ and	-22
of _ being	-15
of _ days	-14
of _ from	15
of _ her	32
of _ him	16
of _ his	26
of _ please	12
of _ wants	31
of breaking	18
of calling	18
of course	41
of him	-16
of his	-18
of me	30
of my	-16
of texting	15
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
oi $	24
oi _ $	26
ok	54
ok $	32
ok _ it	19
old	-18
olhar	17
olhar _ dela	17
olhar _ instagram	12
olhar o	17
olhei	-12
olvi*	-12
on	15
on $	32
on _ a	12
on _ and	-26
on _ at	21
on _ button	33
on _ call	21
on _ for	12
on _ he	13
on _ i	-17
on _ job	13
on _ new	13
on _ page	24
on _ screen	28
on _ so	13
on _ the	14
on friday	-12
on her	26
on his	25
on me	-17
on my	20
on read	13
on sunday	-25
on the	16
once $	25
once _ am	-13
once _ i	-12
one	115
one $	-14
one _ and	30
one _ away	42
one _ can	14
one _ days	-13
one _ from	38
one _ ill	17
one _ letter	16
one _ message	18
one _ not	25
one _ the	16
one _ then	14
one _ these	-13
one _ time	18
one _ will	28
one call	29
one day	-12
one drink	14
one last	29
one little	54
one of	-22
one text	25
onli*	49
online	49
online $	19
online _ $	40
online ist	21
only _ to	12
only have	13
ontem	-32
ontem $	-24
open	37
open $	14
open _ $	19
open his	28
open*	20
opened	22
or	58
or _ $	38
or _ it	14
or not	57
order	-35
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
out	44
out _ $	-17
out _ 10	19
out _ calling	18
out _ her	17
out _ him	26
out _ i	16
out _ please	13
out _ the	-19
out _ this	24
out _ thumb	13
out _ today	15
out _ will	12
out and	37
out of	12
outs*	23
outside	23
outside _ $	29
outside her	23
ouvir	31
ouvir _ voz	31
ouvir a	31
over	31
over $	-23
over _ $	39
over _ and	12
over _ button	16
over _ dog	-21
over _ i	-21
over _ knock	14
over _ now	26
over her	-14
over send	38
over there	71
overwhelming	19
page	45
page _ night	28
pague	-16
pain	-16
para	52
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
parabens	21
pare*	-32
parents	-28
parents _ $	-20
parl*	27
parle	-21
parle _ $	-19
parler	29
parler $	29
paro	25
paro de	25
part	27
part _ me	29
part _ wants	32
part of	29
part*	-25
party	14
pas $	15
pas _ de	-34
pas de	18
pas envie	-25
passer	22
passer _ elle	22
passer chez	22
past	-30
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
phone	61
phone _ $	14
phone _ in	18
phone _ my	37
phone is	17
phone to	31
photo	23
photo _ notices	25
photo so	25
pic	32
pic $	28
pick _ $	17
pills	-13
place _ $	15
place now	17
plan*	32
planning	36
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
post	22
post*	27
posted	29
posted _ story	13
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
prom*	22
promised	18
promotion	13
promotion $	13
puedo _ de	13
puedo dejar	15
puke	-12
puke $	-12
pull	16
pull _ $	17
punto	21
punto de	21
putt*	22
putting	22
qu elle	-13
quase	37
quase _ $	14
quase _ mensagem	18
quase _ para	25
quase mandando	20
que	22
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
que eu	45
que je	65
que la	39
que le	36
que llamar	-12
quel*	-13
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
ques*	-12
quic*	13
quick	22
quickly	13
quickly $	13
quie*	32
quiere	-31
quiero	66
quiero _ $	31
quiero _ a	-15
quiero _ audio	16
quiero _ ella	12
quiero _ la	23
quiero _ mensaje	20
quiero _ que	49
quiero _ un	35
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
quoi	-16
quoi $	19
quoi _ lui	-18
quoi bon	-27
raha	31
raha hai	31
rapp*	47
reach	65
reach _ $	19
reach _ and	20
reach out	54
read _ a	14
read for	13
real*	40
really	43
really _ $	37
really _ to	36
really want	38
reco*	17
recu*	-12
reden $	-14
refu*	-18
refuses	-15
refuses to	-15
rega*	48
regarder	43
regarder _ $	43
regarder _ instagram	17
regarder son	17
regr*	-26
regret	-17
regret _ $	-16
regret it	-16
relationship	-13
remi*	-12
remo*	-15
repl*	-21
replied	-18
replied to	-12
reply	53
reply $	37
repo*	76
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
respond	28
respond $	26
responder	53
responder _ $	33
respondi	-26
respondi $	-22
respondo	60
respondo _ $	23
revoir $	-25
right	65
right $	22
right _ $	24
right _ i	24
right now	42
right there	16
ring	18
ring _ $	20
ring him	15
ring*	14
ringing	14
ringing _ $	14
ringing her	14
risa	-12
risa $	-12
romp*	12
romper	24
room*	12
roommate	12
roommate $	12
round	15
round to	16
ruf _ an	24
rufe	12
rufe _ an	12
ruhe	-12
s	19
s _ $	-19
s _ is	27
s _ on	32
sa	31
sa _ $	32
sa voix	38
saber	17
saber _ el	20
saber _ le	20
saber de	20
sad	-16
sagen	19
sagen _ ich	12
sagen _ sie	12
sagen dass	22
said _ $	20
said _ birthday	19
said _ me	23
said _ misses	23
said _ to	-12
said happy	19
said he	17
said hi	19
said i	-17
same	20
sans	-12
sans _ $	-12
saud*	-17
saudade	-17
saved	15
saved me	16
saw	-24
say	68
say _ $	37
say _ birthday	12
say _ her	14
say happy	15
say to	16
sayi*	27
saying	27
saying _ $	41
says	-35
says _ $	13
says _ me	12
says _ not	-12
says he	-13
says i	-15
scar*	-34
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
schreib ihm	17
schreiben	48
schreiben $	45
schw*	19
schwester	20
scream	-20
scream $	-17
screen	27
screen $	30
se _ $	34
se _ contestarle	34
se fue	-13
se si	47
sec	13
sec $	13
seco*	28
second	28
see $	-19
see _ $	18
see _ all	-12
see _ at	-19
see _ day	12
see _ every	12
see _ face	13
see _ girlfriend	19
see _ he	20
see _ is	32
see _ new	18
see _ she	27
see _ the	-18
see a	-18
see her	38
see him	29
see if	12
see my	-13
seem*	12
seeming	12
seeming _ $	12
seeming desperate	12
seen	41
seen $	18
seen _ minutes	25
seen _ ten	25
seen every	25
sees	16
sees _ $	16
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
self*	-12
sem	-19
sem _ $	-15
sema*	-20
semana	-15
semana $	-12
send	214
send $	61
send _ $	92
send _ long	12
send _ message	-16
send _ to	15
send a	30
send button	22
send it	34
send me	-21
send*	117
sending	117
sending _ $	117
sending him	12
sending it	60
sent _ a	23
sent me	21
sepa*	-13
sera	50
sera _ eu	33
sera _ mando	31
sera que	50
ses	49
ses _ $	49
shak*	14
shaking	14
share	-12
she	-74
she _ $	33
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
she _ say	-14
she _ the	-24
she _ to	-42
she _ tonight	26
she _ waiting	21
she always	15
she does	-12
she is	17
she posted	17
she sent	21
she should	-38
she unblocked	28
she wants	-35
shit	-16
shoot	-15
shou*	49
should	51
should _ $	14
should _ and	-19
should _ ask	20
should _ block	-47
should _ break	-28
should _ call	21
should _ do	-18
should _ first	-15
should _ her	-20
should _ or	36
should _ out	12
should _ pick	17
should _ send	30
should _ the	-15
should _ this	-16
should _ to	18
should _ wish	15
should _ •	16
should call	-14
should i	83
show _ at	14
si	85
si _ $	47
si le	30
si no	-21
sich	-27
sick	-47
sie	26
sie $	15
sie _ an	16
sie _ geschrieben	29
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
sin _ $	-15
sin ella	-13
since	-12
since $	14
sinto	-30
sinto falta	-12
sister _ $	-14
sister _ i	14
sister about	-14
situ*	15
situation	16
six	17
sleep	-52
sleep $	-17
sleep _ $	-12
slide	39
smash	-22
smash _ face	-22
smash _ in	-22
smash his	-22
snap*	19
snapchat	19
so	20
so _ $	12
so _ am	16
so _ anrufen	14
so _ can	-26
so _ i	30
so _ if	14
so _ last	12
so _ me	21
so _ notices	25
so _ reach	15
so _ schreiben	17
so _ sees	18
so _ uma	14
so _ vez	21
so _ •	18
so gern	25
so he	35
so i	-29
so mais	14
so sehr	-26
so tempted	44
soll	64
soll _ antworten	28
soll _ ihm	16
soll _ ihr	15
soll ich	85
some	-23
some*	-23
somebody $	-15
somebody _ me	23
someone	-37
something	19
something $	23
son	76
son _ $	44
son _ les	34
son anniversaire	14
son instagram	34
son numero	15
son profil	36
song	-15
soon $	-22
sorry $	25
soun*	-19
sounds	-15
sous	15
spri*	-13
stal*	20
stalking	15
stamp	49
stamp _ $	49
standig _ er	23
star*	-13
start a	26
stay	-19
stay*	-21
stayed	-21
stayed _ $	-20
stayed strong	-20
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
stop	28
stop $	-15
stop _ $	-13
stop _ calling	43
stop _ from	76
stop _ him	-25
stop _ texting	29
stop me	93
stories $	24
story	23
story $	18
story _ i	32
story and	22
stro*	61
strong	61
strong _ $	37
strong _ to	26
stuff	-21
su	117
su _ $	83
su _ le	35
su _ novio	-18
su casa	32
su cumpleanos	23
su nuevo	-18
su perfil	24
su voz	28
suff*	-16
suffer	-13
suic*	-65
suicidal	-20
suicide	-29
sund*	-35
sunday	-34
sunday $	-24
supp*	-26
supposed	-17
supposed to	-17
sure	-33
surp*	16
surprise	16
surprise him	17
surv*	-25
survived	-17
sus	47
sus _ $	31
sus historias	48
syang	41
syang _ $	41
take	-16
take _ back	15
take his	16
talk	42
talk _ her	36
talk _ him	25
talk _ me	-22
talk _ of	30
talk _ out	46
talk me	30
talk*	-35
talked	-22
talked to	-19
talking	-13
talking _ $	13
talking _ her	22
tanto	21
tanto _ com	25
tanto _ ele	19
tanto falar	25
te	-26
te _ $	-15
tell	84
tell _ $	28
tell _ about	22
tell _ ex	30
tell _ my	22
tell _ that	15
tell _ to	20
tell her	21
tell him	53
tell me	20
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
ten minutes	25
tengo	68
tengo _ en	17
tengo _ ganas	13
tengo el	33
tengo que	21
tenho	-15
term*	-33
text	181
text $	92
text _ $	56
text _ about	-15
text _ after	16
text _ and	-14
text _ back	-24
text _ first	-15
text _ from	-19
text _ guy	-31
text _ hurt	22
text _ not	41
text her	-41
text him	31
text*	16
texted _ i	23
texted back	16
texting	20
texting $	14
texting _ $	15
texting from	15
texts	-17
than	-16
thank	18
thank _ $	15
thank you	13
that	-101
that $	-20
that _ $	-34
that _ is	-15
that girl	13
that is	-20
the	-83
the _ $	-59
the _ always	15
the _ and	-22
the _ because	16
the _ button	42
the _ call	-15
the _ empty	-15
the _ evening	-18
the _ from	-17
the _ he	36
the _ i	-36
the _ in	72
the _ is	71
the _ killing	13
the _ like	18
the _ of	-44
the _ she	21
the _ since	19
the _ the	-37
the _ this	-15
the _ to	39
the _ where	35
the _ with	-19
the _ your	15
the apartment	-13
the bail	-15
the bar	42
the cafe	27
the call	21
the dog	-22
the kids	-19
the letter	55
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
then i	28
ther*	-34
therapy	-25
therapy $	-14
there	52
there $	70
there _ $	26
there _ an	-30
there _ knock	14
there and	16
there is	-54
there now	27
these	-29
these days	-15
they	-55
they _ to	-13
thin*	32
things	-30
things $	-16
think	-32
think $	-17
think _ am	-26
think _ go	34
think _ over	-21
think _ will	19
think about	-20
think i	24
think my	-15
thinking	67
thinking _ again	-16
thinking _ asking	17
thinking _ calling	38
thinking _ her	17
thinking _ him	-13
thinking _ ringing	14
thinking about	-25
thinking of	110
this _ $	-15
this _ and	-23
this _ my	16
this _ to	48
this close	41
this guy	-15
this night	21
this situation	16
thou*	-25
thoughts	-17
thre*	-16
thro*	-33
through	-24
thumb	73
thumb _ $	24
thumb _ hovering	18
thumb _ over	37
thumb _ send	27
thumb _ the	16
thumb is	50
tien*	23
tikt*	26
tiktok	26
time	-38
time to	-17
times	47
times $	23
times _ i	22
times and	21
tind*	-16
tinder	-16
tinder $	-15
tired	-21
to	103
to $	26
to _ $	-23
to _ about	-26
to _ all	-20
to _ alone	-17
to _ am	15
to _ and	37
to _ at	22
to _ bar	29
to _ best	-14
to _ boss	-13
to _ car	-17
to _ casa	15
to _ class	-20
to _ contact	15
to _ de	-15
to _ dedo	27
to _ do	17
to _ ex	22
to _ father	-15
to _ first	26
to _ flat	14
to _ for	50
to _ gig	16
to _ go	-16
to _ guy	-15
to _ he	35
to _ heart	15
to _ her	87
to _ him	123
to _ house	23
to _ hurt	-13
to _ in	45
to _ into	30
to _ is	19
to _ it	-31
to _ landlord	-28
to _ last	-15
to _ left	-13
to _ mandando	20
to _ me	-34
to _ mensagem	18
to _ mom	-16
to _ my	29
to _ myself	-33
to _ na	15
to _ next	-15
to _ now	32
to _ o	23
to _ of	-26
to _ on	-20
to _ our	24
to _ out	52
to _ over	-16
to _ para	29
to _ party	17
to _ phone	17
to _ pic	21
to _ place	15
to _ right	13
to _ ring	14
to _ send	30
to _ she	37
to _ situation	16
to _ so	30
to _ someone	-20
to _ soon	-19
to _ story	21
to _ sunday	-15
to _ talk	19
to _ text	31
to _ the	-27
to _ there	13
to _ this	34
to _ to	17
to _ voice	19
to _ what	15
to _ wife	-17
to _ with	-28
to _ write	14
to _ •	55
to a	-16
to answer	32
to ask	54
to be	-65
to break	55
to bump	15
to burn	-21
to com	14
to cut	-23
to die	-61
to do	-47
to drive	16
to end	-34
to explain	27
to feel	-15
to forget	-37
to give	21
to go	15
to have	-18
to hear	20
to her	106
to hers	27
to him	26
to his	49
to hit	22
to hurt	-14
to jump	-16
to kill	-30
to know	18
to learn	-15
to like	25
to live	-29
to look	33
to make	-21
to me	-59
to meet	-21
to message	36
to my	-28
to press	16
to quase	42
to reach	49
to reply	51
to respond	16
to ring	15
to say	39
to scream	-13
to see	36
to send	58
to shoot	-13
to sleep	-29
to slide	43
to smash	-22
to stop	-33
to surprise	17
to take	-14
to talk	22
to tell	24
to texting	26
to therapy	-20
to use	67
to wait	20
to work	-15
to write	69
to you	-17
to •	-20
today	-30
today i	-20
todo	-48
todo $	-14
todo _ $	-13
told	-37
told her	-15
tomorrow $	25
tomorrow _ $	-21
tomorrow _ 8	-18
tomorrow at	-20
toni*	17
tonight	17
tonight $	-14
tonight _ i	30
tonight _ want	20
tonight and	27
too _ to	23
took	-23
tot	-18
touch	36
touch with	36
tout	-34
tout _ $	-20
tout _ temps	-14
tout le	-17
tried	-18
tris*	-23
triste	-21
trop _ de	14
trop envie	14
tryi*	41
trying	41
trying _ not	40
tu	-15
tudo	-27
tuer	-14
turn _ at	17
turn up	17
two	-21
two _ $	-16
type	-13
typed	85
typed _ and	41
typed _ deleted	43
typed out	33
typi*	101
typing	101
typing $	45
typing _ $	54
typing and	41
uber	35
uber _ $	36
uber*	16
uberlege	17
ugh	15
ugh $	21
ugh _ to	17
ugh _ want	17
ulti*	31
ultima	31
ultima _ $	31
um	48
um $	-13
um _ para	23
um oi	52
uma	33
uma _ $	32
uma _ para	-13
uma vez	20
un	34
un _ $	31
un audio	17
unbe*	22
unbearable	17
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
une	24
une _ $	28
until	-14
up	-19
up _ $	-42
up _ a	-16
up _ door	21
up _ her	21
up _ him	-29
up _ his	34
up _ night	19
up at	30
up his	-21
up on	15
up with	-33
urge	121
urge $	23
urge _ $	13
urge _ 10	26
urge _ strong	36
urge is	92
us	-25
use	65
use it	13
use my	61
used	-13
va	-17
vai	-13
vais	47
vais _ appeler	23
vais _ chez	22
vais _ ecrire	15
vais _ elle	22
vais _ son	23
vais _ voir	31
vais aller	31
vais l	23
vais passer	22
vent	-24
vent $	-24
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
verla	60
verla _ $	26
verm*	-36
vermisse	-35
vermisse _ sehr	-17
vermisse _ so	-18
vermisse sie	-17
vers*	-17
veux	23
veux _ $	-16
veux le	22
vez	25
vez $	26
vida	-26
vida $	-15
viewed my	19
viver	-15
vivir	-17
voice	36
voice $	18
voice note	19
voix	38
volta	-14
vor	-24
vou	101
vou _ casa	37
vou _ de	16
vou _ ele	47
vou _ mensagem	15
vou _ para	21
vou _ um	21
vou _ •	-36
vou chamar	23
vou ligar	-17
vou mandar	28
vou matar	-18
voy	73
voy _ $	43
voy _ escribir	23
voy _ sus	26
voy a	74
voz	60
voz $	33
voz _ $	31
wait	44
wait $	25
wait _ her	18
wait for	17
waiting _ his	-19
waiting _ me	20
waiting _ message	-19
wake	-20
wake up	-18
wan	42
wan _ am	21
wann	14
want	52
want _ $	15
want _ a	-17
want _ answer	34
want _ at	13
want _ be	-33
want _ call	19
want _ cut	-18
want _ die	-27
want _ drive	18
want _ forget	-36
want _ get	19
want _ go	14
want _ hear	16
want _ her	25
want _ him	52
want _ his	25
want _ hurt	-17
want _ if	19
want _ it	18
want _ know	21
want _ left	-13
want _ like	16
want _ myself	-22
want _ reply	42
want _ say	25
want _ see	20
want _ so	14
want _ stop	-13
want _ to	-16
want _ use	20
want _ who	16
want closure	13
want him	-18
want to	114
want*	-46
wanted	-24
wanted to	-22
wanting	-22
wanting to	-22
wants	-20
wants _ $	-13
wants _ see	-13
wants _ talk	-14
wants _ text	17
wants _ to	-28
wants me	-26
wants to	15
war $	15
was	-50
was _ $	-48
was about	16
watc*	-31
watching	-29
watching _ stories	-26
we	-59
weak	14
week	-47
week $	-41
week*	-16
weekend	-14
weeks _ it	20
weeks and	19
weht*	-15
wehtun	-15
weird	29
weird _ i	16
weird _ message	25
weird _ my	25
weird if	16
weird to	23
wenn	-30
wenn ich	-21
went	-52
went _ his	-28
went to	-37
were	-18
were you	-16
what	27
what _ $	-17
what _ about	14
what _ did	-13
what _ do	-60
what _ if	13
what _ is	-14
what _ just	31
what _ say	65
what _ the	30
what _ •	46
what can	-14
what do	59
what he	-20
what i	-16
what if	20
what is	14
what she	29
what to	31
what would	22
what*	24
whatsapp	27
whatsapp $	13
when	-76
when _ am	-18
when i	-40
where _ $	-23
where _ tonight	26
where she	21
who _ girl	13
who _ with	14
who that	13
whole	-18
whole _ $	-21
why	-49
why _ i	-22
why _ still	-15
why do	-22
why does	-13
wie es	20
wieder _ profil	27
wieder _ sein	27
wieder auf	27
wife	-44
will _ and	13
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
will _ my	13
will _ nur	30
will _ right	19
will _ schreiben	13
will _ sister	17
will _ the	37
will _ there	17
will _ to	-27
will _ wehtun	-15
will be	46
will dass	-13
will ihm	23
will just	19
will lose	15
will nicht	-18
will see	-20
will sie	22
will take	18
wir	-33
wir haben	-29
wish _ could	18
wish _ luck	14
wish _ tell	25
wish _ would	-21
wish her	28
with	-54
with _ and	-34
with _ ex	14
with _ he	20
with _ note	15
with a	35
with his	-18
with my	16
with no	-14
with this	-16
with*	-18
without	-17
without _ $	-17
without _ from	-19
without _ her	35
without _ to	25
without her	-35
work $	-17
work _ $	14
work at	22
works	24
works _ $	14
worr*	-15
worried	-13
would	53
would _ $	-17
would _ anything	-13
would _ ask	43
would _ back	-21
would _ be	36
would _ how	59
would _ i	18
would _ mad	22
would _ me	-14
would _ so	20
would _ to	36
would be	-13
would he	21
would it	20
would just	-14
would like	31
would love	15
would •	16
wozu	-33
writ*	67
write	88
write $	45
write _ $	37
write _ book	-15
write _ him	-31
write a	-26
write back	21
write her	20
write him	20
write to	-44
writing	40
written	30
wrong _ i	16
wrote hey	15
wurde _ so	15
y	-19
y _ $	-19
y _ le	16
y no	-17
y quiero	20
ya	16
ya $	43
ya no	-18
year	-23
years	-38
yest*	-45
yesterday	-45
you	-135
you $	-31
you _ $	-30
you _ a	24
you are	-18
you be	27
you hurt	30
you think	16
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
•	-31
• $	-55
• _ $	-61
• _ a	-13
• _ after	48
• _ am	48
• _ an	23
• _ and	49
• _ back	-16
• _ call	-20
• _ ce	-25
• _ de	15
• _ do	36
• _ doing	55
• _ ex	-20
• _ get	-14
• _ her	-81
• _ him	-34
• _ i	111
• _ ok	28
• _ soir	-25
• _ sorry	44
• _ text	-54
• _ to	-108
• _ •	47
• after	51
• an	23
• and	59
• de	17
• doing	55
• him	-23
• i	44
• to	-105
• •	-31
""",
    'contact.slip': """\
~	-348
!	-51
!ex_contact	-64
!ex_contact_abroad	-22
!slip	178
!slip_abroad	173
!•	36
.	35
.-	-53
.i	-65
.i+they	138
.i+you	-47
.i-	-61
.they	150
.they-	73
.you	-20
.you-	-37
1	54
10	-17
2	19
2 _ $	22
2am	21
2am $	17
3 $	17
3am $	22
6 times	19
?	-47
?-	-39
?i	-62
?they	49
^ _ $	-60
^ _ a	29
^ _ about	-26
^ _ after	-38
^ _ again	22
^ _ ai	68
^ _ ako	32
^ _ allee	31
^ _ am	-63
^ _ and	45
^ _ angerufen	51
^ _ anoche	29
^ _ answered	62
^ _ are	-17
^ _ at	51
^ _ beat	-30
^ _ been	61
^ _ begged	17
^ _ best	28
^ _ bin	-19
^ _ boyfriend	-28
^ _ broke	-61
^ _ by	24
^ _ called	34
^ _ calls	-21
^ _ came	-26
^ _ can	-27
^ _ cheated	-20
^ _ com	-38
^ _ commented	42
^ _ contact	44
^ _ d	-17
^ _ dialed	31
^ _ did	27
^ _ do	-31
^ _ don	50
^ _ dreamt	-23
^ _ drove	41
^ _ drunk	19
^ _ el	88
^ _ ela	47
^ _ ele	98
^ _ en	-26
^ _ escribi	35
^ _ escribio	17
^ _ est	-21
^ _ everything	-21
^ _ ex	-99
^ _ feel	-44
^ _ finally	-20
^ _ for	-34
^ _ found	-34
^ _ from	-22
^ _ gave	-46
^ _ gestern	23
^ _ habe	28
^ _ happy	32
^ _ has	-25
^ _ hat	-33
^ _ hate	-46
^ _ he	22
^ _ help	18
^ _ her	127
^ _ hi	26
^ _ him	125
^ _ his	154
^ _ hit	36
^ _ hooked	19
^ _ hope	-39
^ _ hurt	-18
^ _ husband	-24
^ _ if	30
^ _ ihr	43
^ _ is	-91
^ _ keep	30
^ _ ko	129
^ _ l	23
^ _ la	-19
^ _ le	-71
^ _ left	-31
^ _ letter	55
^ _ liked	27
^ _ live	25
^ _ llame	97
^ _ llamo	36
^ _ lui	38
^ _ m	-45
^ _ mande	72
^ _ me	-35
^ _ meine	-27
^ _ mensagem	49
^ _ messages	-28
^ _ messaging	33
^ _ mi	-20
^ _ mich	-34
^ _ minha	-18
^ _ mir	-26
^ _ miss	-56
^ _ moi	-18
^ _ my	85
^ _ myself	-17
^ _ ne	-28
^ _ need	-17
^ _ night	26
^ _ no	28
^ _ noted	29
^ _ o	23
^ _ of	-27
^ _ off	-30
^ _ on	26
^ _ one	45
^ _ out	32
^ _ outside	23
^ _ packed	-23
^ _ past	25
^ _ perfil	34
^ _ por	-17
^ _ pressed	42
^ _ que	-29
^ _ rang	19
^ _ reached	31
^ _ reminders	-19
^ _ replied	65
^ _ send	71
^ _ she	-17
^ _ sleep	-33
^ _ slept	32
^ _ slipped	47
^ _ so	-31
^ _ sorry	33
^ _ still	-48
^ _ sus	66
^ _ talk	-30
^ _ talked	45
^ _ text	28
^ _ texted	64
^ _ texting	33
^ _ that	-23
^ _ the	-44
^ _ through	19
^ _ to	30
^ _ together	29
^ _ took	-29
^ _ tout	-17
^ _ twice	32
^ _ two	74
^ _ up	100
^ _ viens	31
^ _ voice	50
^ _ want	-45
^ _ war	33
^ _ was	-46
^ _ we	-26
^ _ wear	-41
^ _ went	31
^ _ what	-17
^ _ will	-20
^ _ wish	-23
^ _ with	26
^ _ wrote	25
^ _ y	114
^ _ you	-32
^ _ •	-98
^ a	-23
^ am	-19
^ asked	58
^ broke	61
^ called	87
^ checked	55
^ could	34
^ day	-30
^ delete	-23
^ drunk	29
^ efface	-18
^ ela	-27
^ ele	-28
^ elle	-28
^ emailed	32
^ ended	20
^ ex	-30
^ facetimed	25
^ fuck	39
^ fui	34
^ gave	73
^ got	-54
^ habe	64
^ had	19
^ he	-147
^ her	-54
^ his	-69
^ hit	29
^ how	-45
^ il	22
^ it	-21
^ j	23
^ je	28
^ la	70
^ le	140
^ left	110
^ liguei	40
^ liked	40
^ looked	23
^ mandei	44
^ me	19
^ mein	-18
^ messaged	44
^ met	18
^ mi	-24
^ my	-160
^ nag	-19
^ nao	-47
^ no	-76
^ ok	35
^ olhei	75
^ pause	-20
^ please	-19
^ rang	44
^ saw	-54
^ sent	159
^ she	-177
^ sie	-23
^ sinto	-17
^ spent	64
^ stalked	38
^ stalkeei	44
^ stop	-29
^ texted	20
^ the	-44
^ told	44
^ waited	27
^ was	21
^ watched	31
^ we	45
^ went	66
^ what	-28
^ when	-31
^ wrote	18
a	-52
a _ about	-22
a _ account	19
a _ at	19
a _ back	39
a _ but	-32
a _ casa	37
a _ et	71
a _ for	40
a _ from	-57
a _ got	27
a _ her	44
a _ him	20
a _ i	20
a _ in	18
a _ j	25
a _ last	41
a _ message	-30
a _ my	-18
a _ on	44
a _ to	33
a _ un	-22
a _ up	-19
a _ •	-20
a appele	42
a card	17
a dream	-20
a envoye	-18
a fake	21
a gift	27
a heart	25
a letter	17
a long	22
a meme	59
a message	-56
a note	35
a song	33
a su	38
a thumbs	-19
a voice	33
a voicemail	25
a week	-32
about _ $	-65
about me	-18
about the	24
acci*	53
accident	19
accidentally	34
accidentally liked	34
after	82
after _ $	39
after a	-43
after class	30
after six	23
after two	-19
again	68
again $	27
again _ $	17
ago	-35
ago $	-31
ai	65
ai _ $	40
ai _ de	-31
ai appele	25
ai appelee	37
ai ecrit	29
ai pas	-47
ai repondu	25
ako	32
ako sa	32
all	-21
all night	45
allee	31
allee _ $	31
alles	-18
already _ $	21
already _ twice	17
already called	45
alwa*	-20
always	-20
am $	28
am _ $	22
am _ i	21
am _ told	30
am and	30
am i	-25
an	21
an _ of	18
an _ picture	20
an hour	17
an old	17
and	60
and _ $	21
and _ again	20
and _ answered	40
and _ argued	27
and _ her	42
and _ him	18
and _ i	-17
and _ it	-25
and _ liked	32
and _ my	32
and _ not	-42
and _ pas	-31
and _ replied	21
and _ said	73
and _ sent	17
and _ thanks	17
and _ the	32
and _ to	-19
and _ told	50
and _ wrote	20
and _ yes	17
and ai	-39
and called	40
and did	-32
and he	62
and i	68
and it	-26
and messaged	36
and she	63
and texted	25
and then	-19
and we	37
and wrote	25
ange*	88
angerufen	62
angerufen und	51
angeschaut	39
angeschaut $	39
anoc*	40
anoche	40
anoche $	40
answ*	145
answer	20
answered	126
answered _ $	71
answered _ message	75
answered my	109
apaga	-17
apartment and	17
appe*	65
appele	49
appelee	27
are	-37
argu*	21
argued	21
argued _ the	19
ask	-36
asked	84
asked _ about	36
asked _ brother	17
asked _ friend	36
asked _ how	36
asked _ roommate	21
asked her	48
asked his	47
asked me	-18
at 2am	21
at _ house	34
at _ on	-19
at her	60
at his	22
at my	-22
at night	-20
at the	-25
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
been _ again	23
been _ my	49
befo*	-18
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
birthday _ said	17
birthday _ she	17
borr*	25
boss	-28
bot	-21
bot $	-21
both	45
both _ us	45
both of	45
box	-22
box $	-22
boxes	-20
boyf*	-27
boyfriend	-27
brea*	-26
broke _ $	55
broke _ contact	65
broke no	65
broke up	-73
brother how	17
buil*	24
building	24
but	-36
but _ it	-34
but _ not	20
but never	-32
but she	22
by accident	19
call	65
call $	51
call _ $	18
call _ night	17
call*	125
called	126
called _ $	33
called _ cried	50
called _ crying	-22
called _ last	-28
called _ on	36
called _ talked	19
called _ times	34
called _ we	19
called and	24
called her	21
called him	29
called twice	41
calls	-30
calls from	-18
came	-29
can	-35
can _ checking	19
car $	18
casa $	-18
casa _ $	30
cham*	51
chan*	-25
chat	29
chat _ $	26
chea*	-24
cheated	-23
chec*	75
checked	60
checking	17
chez	21
chez _ $	21
chez lui	25
class	30
coff*	26
coffee	26
coffee $	25
com	-41
com _ $	-39
comm*	47
comment	23
commented	55
commented _ her	30
commented _ post	17
commented on	55
cont*	82
contact $	27
contacto	82
contesto	19
contesto $	19
could	26
could _ help	24
could _ it	48
could not	47
cried _ his	-52
cried _ of	47
cried at	-32
cried in	-29
cryi*	-21
crying	-21
crying _ $	-18
d	-22
d elle	-18
day	-63
day $	-20
day _ $	-25
day _ no	-22
days $	21
de	-35
de _ $	-46
de _ envoyer	26
de novo	23
dela	44
dele $	-17
dele*	-45
delete	-28
deleted	-17
dia	23
dial*	41
dialed	41
dialed _ $	41
dialed _ ex	31
dialed my	31
diary	-54
diary $	-54
did _ to	39
did it	36
did not	-33
divo*	-21
do	-67
do _ $	-19
do i	-17
do not	-31
doll*	55
don	50
don _ $	50
door*	35
doorbell	35
doorbell $	36
drea*	-23
dream	-20
dreamt	-23
drop*	19
dropped	19
dropped _ in	20
drove	49
drove _ apartment	17
drove _ his	38
drove past	31
drunk	55
drunk _ ex	33
drunk _ my	33
drunk dialed	41
e	45
e _ $	54
e _ respondi	31
e eu	29
ecrit	43
ecrit _ ai	25
ecrit _ j	25
ecrit et	32
effa*	-21
efface	-21
eight	-18
el	75
el _ $	59
ela	35
ela _ $	56
ela no	24
ele	21
ele $	50
ele _ e	31
ele _ mandou	-20
ele _ mensagem	-22
ele ontem	50
elle	-44
em	-23
em _ $	-23
emai*	40
email	17
emailed	45
emailed _ a	23
emailed him	32
en	-41
en _ $	-21
end	46
end $	53
ended	26
ended _ talking	26
ended up	56
envo*	19
envoyer	26
envoyer _ $	26
er _ mich	-18
er _ und	28
erase	-21
es	-22
escr*	29
escribi	35
escribi y	23
escribio _ le	25
escribio y	25
escrito	-28
escrito _ $	-27
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
everything	-18
ex $	37
ex _ $	74
ex _ a	-34
ex _ after	-19
ex _ and	31
ex _ i	20
ex _ me	-34
ex _ with	-20
ex _ work	-31
ex again	34
face*	56
facebook	31
facetimed	25
facetimed him	25
fake	21
fake _ $	20
fake account	19
favo*	-19
favourite	-19
feel	-50
fina*	-26
finally	-26
finally _ $	-35
finally answered	-26
find	20
fine	26
fine $	27
first	79
first $	81
for	-42
for _ after	21
for _ back	-20
for _ class	21
for _ days	-22
for a	-33
for coffee	18
for her	24
forg*	-50
fotos	54
fotos $	58
foug*	38
fought	38
fought $	41
found	-52
found his	-27
four	-21
frie*	-30
friend $	-19
friend _ him	21
friend _ me	-23
friend about	26
friends	-44
friends $	-28
from	-67
from _ $	-23
from _ ex	-39
from _ fake	20
from _ the	-18
from a	30
from her	-69
from him	-52
from last	31
from me	20
fuck	31
fui	33
fui a	36
gave	25
gave _ $	-21
gave _ a	63
gave _ and	34
gave _ everything	-18
gave her	-26
gave him	-20
gave in	34
gean*	36
geantwortet	36
geantwortet $	36
gesc*	27
geschrieben	37
geschrieben und	19
gest*	25
gestern	27
gestern angerufen	-20
get	-38
gift	27
girl	22
girlfriend $	32
girlfriend _ $	-19
good	-20
got	-44
got _ from	-40
got _ lol	26
got a	-18
habe	95
habe _ $	69
habe _ angerufen	39
habe _ angeschaut	40
habe _ geschrieben	25
habe _ profil	40
habe ihm	19
habe ihr	43
habl*	62
had	30
had _ long	38
had _ text	40
had _ with	28
hair	-33
hair _ $	-32
happy birthday	23
has	-18
hat	-23
hat _ $	-31
hat _ angerufen	-31
hat _ ich	29
hat _ und	59
hat angerufen	47
hat gestern	-18
hat mich	-20
hat mir	-19
hate	-47
hate _ $	-36
hate her	-33
have _ $	-36
have _ again	23
have _ her	25
have _ texting	28
have _ the	-20
have been	50
have to	-25
he	-39
he _ a	-78
he _ and	45
he _ birthday	-20
he _ happy	-24
he _ hi	26
he _ his	-47
he _ me	-28
he _ my	32
he _ on	20
he _ say	31
he _ so	97
he _ twice	-26
he _ we	60
he already	-36
he answered	37
he asked	-20
he called	-41
he came	-21
he finally	-25
he left	-55
he rang	18
he replied	38
he said	28
he sent	-61
he was	51
he wrote	28
hearing	-18
hearing _ $	-18
heart	21
help _ her	21
help it	24
her	174
her $	-28
her _ $	18
her _ at	20
her _ class	20
her _ did	38
her _ her	36
her _ how	28
her _ i	-27
her _ is	-23
her _ on	19
her _ she	46
her _ text	29
her _ today	35
her a	67
her ex	-24
her facebook	23
her friend	-30
her from	47
her house	22
her mum	33
her name	-56
her new	-25
her photo	-30
her post	29
her roommate	21
her stories	24
her stuff	-23
her to	24
her work	34
hi	21
hi _ $	25
hi and	26
him	85
him $	-49
him _ $	40
him _ 2am	21
him _ a	50
him _ birthday	39
him _ he	18
him _ him	20
him _ i	-20
him _ last	-22
him _ letter	41
him _ love	21
him _ song	24
him _ still	19
him _ times	-26
him _ was	-20
him _ work	23
him _ •	64
him a	56
him back	-23
him but	-18
him from	21
him happy	39
him in	31
him three	-31
his	140
his _ a	22
his _ about	26
his _ again	18
his _ and	-18
his _ by	30
his _ friend	20
his _ he	43
his _ me	-38
his _ that	28
his _ to	49
his _ today	-19
his best	26
his ex	-20
his favourite	-19
his flat	18
his hoodie	-43
his house	41
his instagram	22
his old	-21
his story	33
his things	-23
hist*	49
history	-19
history $	-19
hit	65
hit _ $	24
hit _ and	41
hit send	61
hood*	-43
hoodie	-43
hoodie $	-31
hook*	19
hooked	19
hooked up	19
hope	-50
hora	39
hora $	39
hours	19
hours $	24
house	53
house $	42
how _ and	38
how _ is	29
how she	29
hoy	-36
hoy $	-27
hug	-25
hug $	-25
husb*	-28
husband	-28
i	77
i _ $	69
i _ 6	18
i _ a	40
i _ again	18
i _ am	75
i _ an	21
i _ and	51
i _ at	-41
i _ been	31
i _ boxes	-20
i _ called	41
i _ every	-58
i _ ex	45
i _ her	-47
i _ hi	26
i _ him	36
i _ i	22
i _ it	43
i _ last	21
i _ message	55
i _ messaged	23
i _ mum	33
i _ myself	-20
i _ name	-56
i _ new	-23
i _ not	-34
i _ of	-35
i _ off	-18
i _ old	-22
i _ on	18
i _ out	33
i _ outside	23
i _ photo	-19
i _ pregnant	-27
i _ say	29
i _ send	72
i _ sending	26
i _ sent	23
i _ she	21
i _ sleep	-26
i _ so	-39
i _ sorry	22
i _ stop	-19
i _ ten	-25
i _ the	-25
i _ three	-34
i _ to	18
i _ up	34
i _ you	-26
i _ •	-25
i am	-116
i answered	52
i apologized	19
i asked	85
i beat	-30
i call	24
i commented	31
i cried	-56
i did	29
i do	-27
i dreamt	-23
i drove	41
i emailed	19
i feel	-48
i finally	24
i found	-37
i gave	-48
i hate	-46
i hope	-50
i just	27
i keep	23
i liked	38
i look	20
i met	-21
i miss	-52
i need	-20
i picked	25
i pressed	42
i rang	-18
i reached	39
i regret	-20
i replied	82
i see	-33
i sent	112
i slipped	47
i talk	-30
i texted	43
i think	-21
i told	42
i took	-35
i want	-52
i was	-20
i went	33
i wish	-23
i wrote	58
ich _ geschrieben	71
ich _ gestern	56
ich _ ihr	33
ich _ nicht	-50
ich _ so	-22
ich habe	41
ich war	38
if	20
if _ was	36
if he	28
ihm geschrieben	41
ihm nicht	-46
ihr	74
ihr _ $	62
ihr geschrieben	24
il _ appele	42
il a	44
in	-29
in _ $	-23
in _ hoodie	-31
in _ my	22
in and	38
in bed	22
in her	20
in his	-37
in my	-59
in the	43
inst*	31
instagram	34
is	-48
is $	24
is called	-18
is gone	21
it	-32
it _ day	-34
it _ fine	31
it _ her	34
it _ my	-18
it _ to	-18
it every	-34
it in	57
it is	53
it to	-32
it was	-25
j	38
j _ repondu	25
j ai	42
je	23
je _ ai	34
je _ allee	31
je _ appele	25
je _ appelee	37
je _ de	29
je _ ecrit	29
je _ pas	-33
je and	-41
je l	51
je lui	39
je ne	-19
je viens	31
jump*	-24
just _ send	34
just hit	34
kaga*	62
kagabi	62
kagabi $	62
keep	23
keep _ $	31
keep _ her	29
keep sending	26
keeps	-27
keys	-24
kids	-28
kiss*	-22
kissed	-22
kissed _ $	-22
ko	142
ko _ $	129
l	23
l _ $	38
l _ appelee	37
l ai	33
la	46
la llame	92
land*	-18
landlord	-18
last _ $	21
last night	34
last week	35
lawy*	-23
lawyer	-23
le	82
le _ $	37
le _ mensaje	23
le _ un	29
le _ y	30
le escribi	35
le mande	72
left	25
left $	-31
left _ $	105
left _ and	-40
left _ i	-27
left _ voicemail	35
left a	29
left her	-20
left two	76
lett*	19
letter	42
letter _ mailbox	19
letter in	19
letters	-23
letters in	-22
ligu*	40
liguei	40
liguei _ ela	28
liguei _ ontem	22
liguei para	40
liked	88
liked _ $	33
liked _ old	25
liked _ picture	23
liked an	20
liked her	28
live	23
live $	31
llame	97
llame _ $	72
llame y	25
llamo	33
llevo	21
lol $	-28
lol _ $	24
long _ last	28
long _ night	47
look	19
look _ her	24
look*	18
looked _ $	-20
looked _ his	21
lost	-22
lui	53
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
mande _ $	44
mande un	29
mandei	44
mandei _ ele	23
mandei _ para	23
mandei mensagem	29
mandou _ $	-22
marry	-18
me	-78
me $	-74
me _ $	-62
me _ am	81
me _ and	35
me _ answered	19
me _ days	48
me _ e	24
me _ eu	24
me _ him	-42
me _ i	52
me _ le	25
me _ long	-21
me _ mensagem	-20
me _ night	-42
me _ voice	-22
me _ y	70
me _ •	41
me a	-35
me after	34
me crying	-22
me last	-20
me llamo	33
me mandou	-22
me so	43
me to	-21
mein	-24
meine	-38
meine _ $	-25
meme	57
meme $	33
mens*	31
mensagem	19
mensagem _ ela	21
mensagem _ ele	23
mensagem para	23
mensaje	20
mes	-26
mess*	71
message	26
message $	56
message _ $	29
message from	-31
message me	-18
messaged	74
messaged _ $	62
messaged _ ex	42
messaged _ from	39
messaged her	48
messaged him	20
messaged me	-35
messaged my	42
messages	-71
messages $	-35
messages _ $	-27
messages from	-18
messaging	26
messaging _ $	27
met _ yesterday	26
met up	28
mi	-42
mich	-43
mich _ $	-33
minha	-28
minha _ $	-19
mir	-37
mir _ $	-19
mira*	91
mirando	91
mirando _ $	91
miss	-59
miss _ $	-28
miss _ much	-18
miss _ so	-18
miss her	-27
missed	21
missed _ $	53
missed _ from	-35
missed _ my	-23
missed call	37
missed calls	-18
moi	-30
mon	-27
money	-21
month	-21
month $	-19
more	-26
morn*	21
morning	23
morning $	27
much	-38
mum	31
mum $	31
my	-110
my _ $	-32
my _ again	31
my _ from	20
my _ him	31
my _ last	22
my _ me	-31
my _ work	-19
my boss	-28
my boyfriend	-28
my ex	131
my husband	-31
my sister	29
myse*	-27
myself	-27
na	79
nach*	18
nachricht	25
nachricht _ $	25
nag	-19
nag _ ako	32
nag _ sa	32
nag text	-31
name	-58
nao	-53
ne	-32
ne _ pas	-22
need _ $	23
never	-56
never _ $	-48
never _ it	-32
new	-44
next	-19
nicht	-67
nicht _ $	-55
night	86
night $	68
no _ $	48
no _ escrito	-21
no answer	23
no contact	18
no le	-58
no more	-22
no pick	43
not	-43
not _ $	-52
not _ checking	19
not _ to	27
not help	23
note	49
note $	32
note _ her	35
note for	30
noted	29
noted her	30
noti*	-18
notifications	-18
novo	23
novo $	23
now	-33
now $	-23
o _ dele	34
o perfil	34
of	-37
of _ $	-20
of her	-29
of his	19
of us	40
off	-60
off _ $	-29
ok _ i	22
ok i	22
ok so	22
old _ of	20
old picture	20
olhei	75
on	48
on _ and	41
on _ facebook	31
on _ instagram	20
on _ that	21
on a	26
on friday	-20
on her	54
on his	34
on saturday	24
on sunday	25
one _ $	-36
one _ to	20
one of	24
onli*	44
online	44
online $	44
ontem	42
ontem $	42
open	-33
open _ $	-32
open*	34
opened	35
otra	65
otra _ $	67
our	-34
out after	25
out of	-20
outs*	21
outside	21
outside _ $	23
pack*	-24
packed	-23
page	39
page _ $	20
page every	33
para _ $	32
para _ ontem	26
para ela	43
pas	-55
pas _ $	-21
past	19
past his	19
pause	-25
peop*	-22
people	-22
perf*	32
perfil	34
perfil dele	34
phon*	30
phone	111
phone $	125
phot*	28
photo	-28
photo $	-46
photos	29
photos _ $	28
pick	23
pick _ $	20
pick*	19
picked	19
picked up	19
pict*	-25
picture	-18
picture _ $	-29
picture of	20
place	26
plea*	-42
please	-42
please $	-22
plum*	-38
plumber	-38
plumber $	-38
plus	-18
por	-27
por _ $	-25
post	34
post*	38
posted	38
posted a	32
preg*	-29
pregnant	-27
pres*	42
pressed	42
pressed send	42
prof*	83
profil	90
profil _ $	40
profil angeschaut	40
que	-49
quiet	-20
rang	68
rang $	20
rang _ $	18
rang _ bell	-37
reac*	28
reached	31
reached _ after	25
reached out	31
regret $	21
regret _ $	23
regret _ every	-34
remi*	-23
reminders	-21
remo*	-18
repl*	88
replied	94
replied $	61
replied _ a	-23
replied to	65
replied with	-18
repo*	26
repondu	32
repondu $	32
resp*	109
respondi	104
respondi $	36
room*	21
roommate	21
s _ $	35
sa	32
sa _ $	32
said _ and	35
said _ i	18
said _ is	18
said hi	20
satu*	24
saturday	24
saturday $	28
saw	-51
saw _ at	-26
saw _ his	21
saw on	21
say _ me	21
say it	31
sayi*	-30
saying	-30
says	-28
schl*	-19
scro*	45
see	-24
see _ the	-24
send	95
send $	47
sending _ $	25
sent	169
sent _ $	64
sent _ a	22
sent _ and	31
sent _ letter	-39
sent _ meme	24
sent _ my	-19
sent _ song	18
sent _ the	37
sent _ to	-84
sent _ voice	37
sent a	51
sent her	40
sent it	100
sent me	-35
she	-72
she _ a	-74
she _ about	-31
she _ and	30
she _ at	-21
she _ her	-59
she _ i	48
she _ leave	26
she _ my	37
she _ new	-19
she _ on	-18
she _ pick	19
she _ wrote	18
she answered	48
she called	20
she finally	-18
she left	-33
she said	37
she sent	-23
she texted	-24
she wrote	60
shop	-18
shot	21
shot _ a	22
shut	-22
shut _ $	-20
shut up	-18
side	-31
side $	-31
sie	-33
sie _ angerufen	22
sie _ und	31
sile*	-25
since i	-20
sinto	-19
sister _ $	18
sister _ him	41
sister _ me	-23
six	18
six _ $	20
six months	29
sleep	-41
sleep _ his	-31
sleep on	-23
slept	32
slept _ ex	24
slept _ my	24
slept in	-23
slept with	24
slip*	71
slipped	71
slipped _ $	71
sms	33
sms $	33
snor*	-18
so	39
so _ $	-34
so _ him	51
so i	135
so much	-19
son	45
son _ $	45
sorry	48
sorry _ wrote	32
spent	64
spent the	58
stal*	82
stalked	38
stalkeei	44
stay	18
still	-35
still _ his	-28
stop	-45
stop _ $	-26
stop checking	19
stor*	81
stories	84
story _ $	18
story _ thinking	32
su	56
su _ $	57
su casa	38
suis allee	31
sund*	19
sunday	21
sus	131
sus _ $	61
tagg*	37
tagged	37
tagged _ a	34
tagged _ in	34
talk	-26
talk to	-33
talked _ his	-55
talked for	19
talked to	-57
talking _ 2	26
ten	-45
ten _ $	-41
ten _ ago	-29
ten years	-29
text	129
text $	18
text _ $	66
text*	87
texted	64
texted _ $	-20
texted _ at	21
texted _ ex	24
texted _ i	50
texted _ night	22
texted _ so	43
texted happy	-24
texted her	24
texted him	41
texting	23
texting again	23
that _ was	20
that i	39
the	-100
the _ and	-34
the end	54
the landlord	-18
the lawyer	-23
the night	52
the plumber	-38
the shop	-18
then	-18
there	-25
thin*	-25
things	-27
things and	-31
think	-30
thinking $	32
thinking _ $	-20
thinking _ him	-20
thinking about	-23
this	-21
three days	45
three times	-28
thro*	21
through	21
through her	21
thum*	-19
thumbs	-19
thumbs _ $	-19
thumbs up	-19
time	-27
times _ $	22
to	-47
to _ after	58
to _ and	30
to _ for	-20
to _ her	23
to _ hi	20
to _ him	-23
to _ his	-29
to _ house	18
to _ i	-18
to _ it	27
to _ messages	-18
to _ this	26
to _ to	22
to _ up	-22
to ask	-24
to be	-21
to find	29
to get	-25
to her	37
to him	65
to me	33
to say	46
to talk	20
to the	-39
today	-63
today $	-58
together _ $	31
told	66
told _ everything	28
told _ ex	28
told _ friend	22
told _ i	32
told _ still	20
told _ that	24
told _ was	-22
told her	23
told him	32
told his	31
too late	22
took	-49
took _ $	-24
took _ off	-19
took him	-30
tout	-21
tres	31
tres _ $	31
trois	20
trois _ $	20
trus*	-28
tudo	-21
tues*	-18
tuesday	-18
tuesday $	-18
twice	22
twice $	43
two _ $	47
two months	-25
un _ $	20
un sms	33
una	33
una _ $	33
una hora	39
und	55
und _ haben	22
und ich	27
under	22
up _ $	-18
up _ 2	26
up _ and	-22
up _ bed	38
up _ he	18
up _ her	26
up _ his	37
up _ i	18
up _ messages	-18
up _ my	-34
up in	31
up on	45
up talking	26
up to	-26
us	27
us $	38
viens	31
viens de	31
voic*	114
voice	44
voice _ $	31
voice _ her	30
voice noted	29
voicemail	33
voicemail $	40
wait*	43
waited	51
waited _ after	21
waited _ his	30
waited for	21
want	-57
want to	-18
want*	-38
wanted	-29
wants	-28
wants to	-18
war	31
was	-26
was _ and	23
was _ he	-21
was not	27
watc*	32
watched	26
watched _ $	26
watched her	33
we	97
we _ all	51
we _ and	18
we _ been	20
we _ last	22
we _ long	38
we _ on	22
we _ talking	26
we _ texting	52
we _ the	-24
we _ together	24
we argued	21
we broke	-56
we ended	26
we fought	41
we had	21
we hooked	19
wear	-42
wear _ $	-41
week	-25
week $	-25
weeks	-23
went	86
went _ her	70
went _ his	57
went _ see	29
went _ work	20
went to	76
what	-46
what i	-21
what*	48
whatsapp	49
when	-38
when _ rang	20
when _ told	-28
when he	19
when i	-44
who	-23
whole	18
why	-22
will	-33
wir haben	22
wish	-23
wish i	-19
wish*	30
wished	30
wished _ birthday	31
wished _ happy	30
with	-27
with _ again	29
with _ ex	79
with her	-26
with my	57
without thinking	24
woke _ to	-26
word	-25
work	18
work _ $	18
work today	23
would	-23
wrote	74
wrote _ $	37
wrote _ and	20
wrote _ from	26
wrote _ her	45
wrote _ i	37
wrote _ message	-39
wrote _ post	21
wrote _ she	22
wrote _ wrote	49
wrote a	-58
wrote back	42
wrote her	-32
wrote him	18
wrote me	22
wrote to	71
y	111
y _ $	57
y _ contesto	19
y le	25
y me	27
y no	21
year	-26
years	-60
years $	-26
years _ $	-23
yest*	45
yesterday	45
yesterday _ asked	26
you	-83
you $	-28
you _ $	-27
your	-26
your _ $	-24
•	-63
• $	29
• _ $	27
• _ after	50
• _ and	-25
• _ but	-21
• _ ex	-32
• _ her	-110
• _ him	-48
• _ his	33
• _ night	-18
• _ phone	160
• after	51
• her	-69
• him	-40
• i	-36
• •	-63
""",
    'contact.ex_contact': """\
~	-488
!	-50
!ex_contact	129
!ex_contact_abroad	148
!slip	-40
!slip_abroad	-33
!•	34
.	-51
.-	-78
.i	-54
.i+they	130
.i+they-	111
.i+you	-48
.i+you+they	35
.i-	-33
.they-	19
.you+they	38
.you-	-26
2	35
2 minutes	34
3am	30
?	-30
?-	-25
?i	-21
?i+you	-19
^ _ $	-28
^ _ a	34
^ _ after	20
^ _ ajuda	-18
^ _ alone	-18
^ _ already	70
^ _ am	-18
^ _ and	-26
^ _ angerufen	26
^ _ anoche	41
^ _ answered	51
^ _ apologized	20
^ _ asked	30
^ _ at	-21
^ _ been	44
^ _ broke	-26
^ _ brother	-17
^ _ called	106
^ _ calling	31
^ _ came	66
^ _ caved	-19
^ _ cheated	-39
^ _ cried	36
^ _ curtiu	30
^ _ de	-26
^ _ did	-22
^ _ do	-19
^ _ dropped	20
^ _ e	33
^ _ ele	-23
^ _ email	21
^ _ ended	-20
^ _ escribio	78
^ _ est	33
^ _ everything	-25
^ _ ex	187
^ _ finally	24
^ _ flowers	46
^ _ followed	35
^ _ forgot	-23
^ _ found	25
^ _ from	80
^ _ geschrieben	26
^ _ go	-33
^ _ got	-57
^ _ habe	-20
^ _ had	55
^ _ happy	20
^ _ has	-108
^ _ hat	73
^ _ her	-69
^ _ hi	18
^ _ him	-26
^ _ his	-75
^ _ how	17
^ _ hoy	22
^ _ hurt	-29
^ _ if	-23
^ _ ihr	-18
^ _ in	-38
^ _ invited	24
^ _ is	-82
^ _ it	-25
^ _ just	68
^ _ keep	-17
^ _ keeps	26
^ _ leave	-20
^ _ left	36
^ _ lied	-30
^ _ ligou	76
^ _ like	-19
^ _ liked	54
^ _ llame	36
^ _ llamo	65
^ _ made	-31
^ _ mando	48
^ _ mandou	53
^ _ me	-79
^ _ meine	20
^ _ mensagem	19
^ _ message	-29
^ _ messaged	70
^ _ messaging	-22
^ _ mi	99
^ _ mich	-39
^ _ minha	52
^ _ mir	32
^ _ missed	22
^ _ moved	-37
^ _ my	-93
^ _ nao	-38
^ _ ne	-24
^ _ never	-33
^ _ new	19
^ _ no	-17
^ _ not	-39
^ _ noted	21
^ _ number	49
^ _ of	23
^ _ on	-51
^ _ out	19
^ _ over	28
^ _ para	-25
^ _ que	-22
^ _ rang	28
^ _ reached	51
^ _ replied	84
^ _ s	-21
^ _ said	-45
^ _ saying	-17
^ _ seeing	-23
^ _ sent	83
^ _ she	-34
^ _ shot	-26
^ _ showed	73
^ _ sich	20
^ _ sie	-25
^ _ siya	91
^ _ soeur	-22
^ _ someone	-29
^ _ sorry	39
^ _ still	-24
^ _ talked	29
^ _ text	89
^ _ texted	63
^ _ texting	21
^ _ texts	-33
^ _ than	21
^ _ thanks	20
^ _ the	-52
^ _ to	46
^ _ told	-59
^ _ un	25
^ _ up	18
^ _ viewed	28
^ _ voice	17
^ _ watched	23
^ _ watching	37
^ _ went	26
^ _ were	19
^ _ wished	28
^ _ wrote	97
^ _ y	98
^ _ you	-41
^ _ •	-80
^ called	61
^ do	-22
^ drunk	-24
^ ela	72
^ ele	85
^ elle	19
^ ex	47
^ got	98
^ had	-17
^ he	136
^ heard	61
^ her	67
^ his	160
^ hola	-17
^ how	-30
^ i	-103
^ ich	-38
^ il	85
^ je	-24
^ just	-45
^ la	50
^ left	-36
^ liked	-19
^ lo	-19
^ ma	-27
^ me	125
^ meine	-33
^ messaged	-31
^ mi	24
^ minha	-29
^ mon	18
^ my	17
^ nag	78
^ no	-63
^ sent	-21
^ she	110
^ sie	61
^ stop	-22
^ texted	-53
^ voicemail	27
^ we	69
^ what	-18
^ wrote	-29
^ •	-50
a	-17
a _ $	64
a _ a	26
a _ and	-18
a _ back	42
a _ casa	18
a _ et	44
a _ from	42
a _ got	41
a _ hier	19
a _ him	25
a _ message	51
a _ my	23
a _ of	-26
a _ on	37
a _ request	20
a _ un	26
a _ up	23
a _ with	-20
a _ year	17
a appele	63
a appelee	40
a birthday	-17
a break	-20
a ecrit	51
a envoye	37
a happy	25
a letter	18
a long	47
a meme	27
a photo	21
a postcard	20
a relationship	-18
a thumbs	23
a trompee	-25
a voicemail	75
a word	-20
about	23
about _ car	22
about him	25
about me	39
about my	-48
about the	22
acce*	20
acci*	-21
accidentally	-18
accidentally liked	-18
after	84
after a	24
ai _ message	-19
ai _ un	-21
ai ecrit	19
ai envoye	-21
aime	42
aime _ $	49
ajuda	-18
all _ $	29
all _ time	-19
all day	-26
all my	36
all night	49
all the	-19
alone	-41
alone $	-22
alone _ $	-19
alre*	22
already	22
already $	-29
already _ $	51
alwa*	-32
always	-32
always _ $	-25
am $	31
amig*	-30
amiga	-36
amigos	-30
amigos $	-30
an _ $	-18
an _ from	21
an _ her	19
and	45
and _ $	-24
and _ answered	19
and _ he	33
and _ hi	47
and _ hung	-26
and _ is	-27
and _ just	-25
and _ left	-35
and _ liked	27
and _ me	69
and _ no	-20
and _ on	-22
and _ out	-19
and _ picked	23
and _ replied	25
and _ said	74
and _ she	26
and _ that	17
and _ the	-31
and _ them	18
and _ to	-17
and _ told	56
and _ •	61
and called	-21
and he	89
and messaged	-21
and said	21
and she	93
and then	-30
and •	19
ange*	89
angerufen	68
angerufen $	42
angerufen und	26
angry	-17
answ*	39
answer	-19
answer $	-18
answered	71
answered $	37
answered _ $	27
answered his	-22
answered my	24
anym*	-25
anymore	-25
apol*	40
apologized	29
apologized _ me	17
appe*	90
appele	60
appele $	20
appelee	38
appelee _ $	33
aqui	60
aqui _ $	60
aqui _ casa	60
aqui em	60
are	-33
ask	43
ask _ am	23
ask _ i	23
ask how	25
asked	56
asked _ am	28
asked _ he	-22
asked _ how	-33
asked _ i	58
asked _ me	23
asked _ meet	21
asked _ to	-27
asked _ we	27
asked _ •	36
asked about	21
asked her	-33
asked him	-21
asked how	23
asked if	45
at	20
at 3am	30
at _ $	-48
at _ again	-29
at _ gym	19
at _ when	21
at my	63
audio	44
audio _ $	23
away	-28
away $	41
away _ $	-30
away and	-38
away from	-29
back	114
back $	76
back _ $	17
be friends	17
beca*	-44
because	-44
because _ to	-24
because i	-21
been	29
been _ $	19
been _ again	46
been _ me	22
been _ since	19
been texting	32
befo*	-17
begged _ stay	21
begged him	21
beli*	23
believe	25
believe _ $	25
best	-27
best friend	-24
betr*	-35
betrogen	-35
betrogen $	-35
bloq*	-33
bot	-17
both	36
both _ us	36
both of	36
boyfriend $	29
boyfriend _ he	-21
boyfriend _ his	-20
boyfriend _ is	-20
boyfriend and	-26
boyfriend keeps	25
broke	-49
broke _ $	-22
broke up	-18
but	-19
but _ •	20
but •	20
by	-30
by _ $	-41
by to	19
call	86
call $	67
call me	18
call*	89
called	74
called $	36
called _ $	-58
called _ cried	95
called _ ex	-23
called _ he	27
called _ hung	20
called _ last	18
called _ picked	23
called _ she	28
called _ today	28
called me	-21
calling	17
calling me	31
calls	32
calls from	25
calls me	27
came	65
came _ to	40
came by	19
came over	30
can _ believe	25
can _ it	34
casa	74
casa $	80
caved	-19
caved and	-19
ce	23
ce _ $	25
chan*	43
chance	47
chance $	47
chat	45
chat _ $	53
chea*	-40
cheated	-39
cheated _ $	-19
cheated _ me	-32
cheated on	-32
chez	41
chez _ $	41
coff*	25
coffee	25
com	-19
comm*	27
comment	33
commented _ my	22
commented _ post	21
cont*	48
contesto	18
contesto $	18
cowo*	-27
coworker	-27
coworker $	-18
cried	50
cried $	35
cried _ of	39
cried _ the	-21
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
day she	17
de	-30
dead	-21
deix*	-18
deixa	-21
deixa _ $	-19
dejo	-29
dejo _ $	-17
dejo hace	-18
dele*	-26
did	-31
do	-56
do not	-20
do you	-18
doing	-23
done _ $	22
done with	22
door $	-38
door _ $	19
drunk	-28
drunk texted	-21
e	44
e _ $	59
e _ respondi	27
e eu	20
ecrit	64
ecrit et	40
ela	82
ela _ $	42
ela _ de	20
ela _ ligou	50
ela _ me	-27
ela me	28
ele	27
ele $	-28
ele _ $	-31
ele _ e	27
ele _ mandou	49
ele _ me	-19
ele _ mensagem	57
ele _ minha	43
ele me	52
ele nao	-17
ella	-19
elle	40
elle _ a	17
elle _ aime	43
elle a	47
elle m	24
else	-22
em	31
em _ $	31
em casa	60
email	88
email $	79
email _ her	21
email from	21
emailed _ about	25
emailed _ the	17
en	-22
ended	-30
envoye _ $	26
envoye _ message	18
er	36
er _ geantwortet	31
er _ geschrieben	17
er _ mich	-24
er _ mir	27
er _ nicht	-17
er _ und	19
er hat	51
es	-18
escr*	79
escribi y	52
escribio	86
escribio $	42
escribio _ $	33
escribio hoy	31
esqu*	-24
essay	-32
est	29
est _ moi	41
et	51
et _ a	47
et _ m	29
eu _ $	25
eu respondi	27
ever*	-35
every	-28
every _ $	-30
every night	-20
everything	-22
everything $	18
everything _ $	-27
everything _ me	-20
everything about	-17
ex	58
ex $	-26
ex _ $	-48
ex _ a	22
ex _ and	17
ex _ keeps	25
ex _ me	152
ex _ my	25
ex _ on	-43
ex _ to	35
ex _ up	24
ex _ work	39
ex again	-17
ex and	-29
ex asked	36
ex boyfriend	22
ex called	47
ex husband	31
ex is	-19
ex just	23
ex keeps	-18
ex viewed	23
ex wants	17
face*	20
facetimed	18
feel	-22
fina*	29
finally	29
finally _ $	28
finally answered	26
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
follow	18
follow _ $	18
followed	35
followed _ again	28
followed me	35
for _ and	-31
for _ back	20
for _ first	21
for _ time	21
for _ years	-29
for a	-19
for coffee	30
for her	17
for him	36
forg*	-46
forget	-20
forgot	-23
foto	59
foto $	59
fotos	-20
foug*	54
fought	54
fought $	61
found _ from	18
found a	30
found out	-18
four	24
freu*	-17
friend _ $	-17
friend _ he	32
friend _ me	26
friend _ she	17
from	141
from _ $	32
from _ at	60
from _ ex	41
from _ in	40
from _ my	40
from _ the	56
from a	-40
from her	155
from him	89
from last	20
from me	-49
from your	-20
fuck	-19
fuck off	-17
gave	-18
gean*	36
geantwortet	36
geantwortet $	36
gema*	-18
gemacht	-18
gemacht $	-18
geme*	32
gemeldet	32
gemeldet $	32
gesc*	48
geschrieben	52
geschrieben _ er	31
geschrieben _ hat	31
geschrieben und	40
gest*	18
gestern	19
gestern _ $	23
gestern angerufen	32
girl	-19
girl*	-18
girlfriend	-18
girlfriend _ for	17
give	28
go _ and	-26
good	-34
good _ $	-21
got	100
got _ $	-18
got _ from	61
got _ lol	26
got a	99
grat*	26
guess	66
guy	-26
guy $	-20
gym	18
gym $	18
habe	-20
habe _ angerufen	-17
habe _ gestern	-22
habe _ und	30
habe ihr	-18
habe sie	-22
habl*	53
hace	-19
hace _ $	-19
had	19
had _ $	-17
had _ long	60
had a	31
happ*	32
happened	33
happened $	36
happy	54
happy _ $	34
happy _ me	-18
happy _ year	22
happy birthday	54
happy new	22
has	-44
has _ girlfriend	-21
has _ new	-21
has a	-17
has my	-22
hat	103
hat _ $	18
hat _ angerufen	83
hat _ betrogen	-35
hat _ gemeldet	32
hat _ geschrieben	26
hat _ gestern	33
hat _ schluss	-17
hat _ und	35
hat _ verlassen	-29
hat mich	-34
hat mir	59
hat sich	32
have _ again	46
have _ texting	44
have been	25
he	156
he _ $	70
he _ a	53
he _ again	20
he _ all	-25
he _ and	34
he _ at	-20
he _ back	45
he _ call	26
he _ calling	27
he _ doing	-18
he _ ex	-19
he _ flowers	-29
he _ friend	35
he _ happy	21
he _ he	50
he _ hi	18
he _ his	25
he _ i	31
he _ kids	-27
he _ me	47
he _ my	82
he _ new	-20
he _ no	31
he _ not	-42
he _ out	43
he _ say	24
he _ seeing	27
he _ story	39
he _ the	-19
he _ things	-25
he _ today	39
he _ we	73
he _ •	-26
he already	40
he answered	19
he asked	28
he called	74
he came	36
he cheated	-28
he did	-17
he finally	18
he got	-17
he has	-38
he hurt	-19
he keeps	27
he lied	-31
he liked	27
he loved	-23
he never	-42
he posted	-20
he reached	26
he replied	18
he said	46
he sent	50
he texted	36
he was	-41
he watched	24
he wished	24
he wrote	44
heard	61
heard from	61
heart	-18
heart $	-17
her	-35
her $	-33
her _ and	55
her _ cried	64
her _ did	-37
her _ love	21
her _ me	53
her _ says	18
her _ she	61
her _ to	-41
her _ told	35
her _ we	-18
her _ yesterday	-17
her _ •	80
her a	-31
her and	42
her at	34
her friend	26
her from	-32
her house	-18
her if	-18
her in	39
her my	21
her place	37
her she	22
her story	-40
heute	20
heute _ $	22
hey	24
hey $	17
hi	35
hi $	38
hi and	18
him	-42
him $	79
him _ $	-65
him _ a	-25
him _ and	20
him _ i	-71
him _ long	-21
him _ said	-43
him _ up	17
him _ was	-21
him _ work	-21
him _ •	66
him a	-31
him and	-45
him for	20
him from	-34
him he	41
him to	17
him today	-27
his	40
his _ a	-17
his _ all	-18
his _ and	35
his _ friend	-18
his _ girlfriend	18
his _ me	82
his _ messaged	29
his _ my	-30
his _ on	43
his _ •	68
his best	-20
his ex	-46
his story	-36
his •	68
hist*	129
hola	-17
hola _ me	-17
hola mi	-17
how _ am	46
how _ and	25
how _ doing	-24
how he	-23
how i	51
hugg*	22
hugged	22
hung _ $	-36
hung _ me	20
hung _ on	20
hurt	-32
hurt me	-28
i	-77
i _ $	26
i _ about	-18
i _ again	-19
i _ and	103
i _ flowers	17
i _ friend	20
i _ from	-17
i _ he	74
i _ hi	18
i _ him	-31
i _ his	-57
i _ home	18
i _ how	-21
i _ letter	30
i _ messaged	-17
i _ my	-34
i _ no	-51
i _ not	-24
i _ say	25
i _ she	43
i _ sorry	37
i _ then	-34
i _ to	42
i _ up	-30
i _ you	27
i am	32
i asked	-26
i called	-21
i caved	-19
i have	-33
i just	-36
i keep	-18
i let	21
i liked	31
i love	20
i messaged	34
i miss	28
i replied	37
i said	-29
i sent	35
i still	-26
i told	-19
i unblocked	-34
i went	41
i wrote	85
ich	-46
ich _ gestern	-24
ich _ sie	-23
if	-27
if _ •	17
if he	-81
if we	27
ihr	-22
il	71
il _ a	57
il _ appele	63
il _ ecrit	61
il _ trompee	-25
il a	35
il m	63
in	-23
in _ mailbox	23
in _ with	-19
in a	20
in my	51
in the	-18
in weeks	21
invited	24
is	-67
is _ me	19
is _ my	44
is _ someone	17
is _ to	-28
is a	-17
is my	-25
is over	-18
is seeing	27
is too	18
it _ fine	26
it _ late	18
it _ over	-18
it is	25
it was	-17
je	-35
je _ ecrit	19
je _ envoye	-21
just _ $	53
just texted	69
keep	-19
keeps	30
kept	-17
kept _ $	-17
keys	37
kids	-31
kids _ we	-27
l	-17
la	40
la llame	54
last	-30
last _ $	-64
last month	-48
last night	25
last year	-18
late $	18
later	-21
later $	-21
le	20
le _ a	-25
le _ un	-18
le _ y	75
leave $	18
leave _ $	-25
leave _ alone	-24
leave me	-20
left	-49
left _ a	-26
left _ long	-18
left a	24
left two	-21
les	-23
les _ $	-23
let	33
let _ $	26
letter	18
letter _ her	23
lied	-41
lied _ $	-20
lied _ me	-30
lied to	-38
life	-28
life _ i	-19
ligou	76
ligou _ $	48
like _ happened	17
like a	18
like nothing	17
liked	66
liked _ $	52
liked _ photo	23
liked _ so	19
liked _ story	17
liked my	62
llame	36
llame y	43
llamo	71
llamo _ $	58
llamo anoche	53
llor*	27
lo	-25
lol	19
lol _ $	26
long	39
long _ $	17
long _ last	35
long _ night	32
look	-29
look*	-27
looked	-26
looked _ $	-18
looked at	-18
los	-27
los _ $	-26
love	-27
love _ $	-26
love _ and	19
love her	20
loved	-46
loved me	-31
lovi*	-29
loving	-29
loving me	-28
lui _ ecrit	19
lui _ envoye	-21
lui _ un	-23
m	33
m _ appelee	40
m _ ecrit	51
m _ envoye	37
m _ hier	32
m _ trompee	-25
m _ un	37
m a	56
ma	20
ma _ $	49
ma _ a	-28
ma _ m	-27
ma soeur	-23
made	-29
made me	-18
madr*	21
mail*	23
mailbox	23
mailbox $	23
mand*	39
mande un	-18
mandei mensagem	25
mando	48
mando un	48
mandou	34
mandou _ $	30
marry	-61
matin	25
matin $	25
maybe	-18
me	115
me $	-53
me _ about	20
me _ anoche	53
me _ as	18
me _ audio	49
me _ birthday	31
me _ but	19
me _ de	20
me _ em	-26
me _ essay	-32
me _ hace	-18
me _ has	36
me _ he	40
me _ him	46
me _ how	22
me _ hoy	28
me _ i	45
me _ instagram	18
me _ is	62
me _ it	-35
me _ left	-21
me _ like	17
me _ long	35
me _ look	-26
me _ loved	-23
me _ mensaje	19
me _ message	40
me _ move	-17
me _ night	18
me _ no	38
me _ of	27
me _ old	19
me _ on	-25
me _ ontem	40
me _ photo	37
me _ que	38
me _ said	18
me _ she	40
me _ stop	-19
me _ that	36
me _ to	-25
me _ un	45
me _ wedding	17
me _ y	23
me about	43
me again	38
me anymore	-23
me back	18
me contesto	37
me deixa	-19
me dejo	-29
me escribio	86
me flowers	-61
me for	45
me from	-20
me happy	20
me i	24
me in	18
me last	17
me ligou	76
me llamo	73
me mando	48
me mandou	30
me money	-17
me our	19
me over	-17
me respondeu	-36
me to	-41
me today	36
me whenever	25
me yesterday	53
mean	-18
meet	56
meet $	39
meine _ $	19
meine _ hat	-30
meme	27
mens*	70
mensagem	46
mensagem _ ela	26
mensagem e	40
mensaje	29
mensaje _ me	43
mess*	48
message	27
message $	44
message _ $	30
messaged	44
messaged $	23
messaged _ $	-24
messaged _ from	-29
messaged _ he	33
messaged _ •	24
messaged me	51
messages _ $	18
messages from	24
messaging	-25
messaging _ $	-33
mi	63
mi _ $	136
mi _ dejo	-21
mi _ me	-26
mi _ y	-31
mich	-47
mich _ $	-36
mich betrogen	-35
mich gestern	33
mich verlassen	-29
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
miss*	126
missed	103
missed _ $	76
missed _ from	28
missed call	79
missed calls	25
misses	24
moi $	38
mon _ est	41
mon _ et	-23
mon ex	31
money $	-17
mont*	-27
month	-43
month $	-36
months	-26
more _ $	-20
moth*	-30
mother	-30
move	-22
moved	-38
moved _ $	-33
moved out	-25
mum	-21
mum $	-20
my _ $	30
my _ again	-18
my _ and	-21
my _ asked	28
my _ because	-17
my _ boyfriend	22
my _ did	49
my _ ex	-22
my _ has	-17
my _ his	-21
my _ husband	31
my _ i	22
my _ is	-25
my _ just	23
my _ keeps	20
my _ liked	23
my _ me	24
my _ my	23
my _ not	40
my _ s	-23
my _ sent	-17
my _ so	17
my _ texted	-27
my _ to	22
my _ today	32
my _ told	-22
my _ two	-32
my _ up	18
my _ viewed	23
my _ wants	17
my _ work	19
my birthday	-36
my boyfriend	-26
my ex	77
my friend	-29
my girlfriend	-22
my gym	22
my husband	-21
my mailbox	39
my mum	-20
my post	49
my story	72
my stuff	-18
my work	20
nag	78
nag text	84
nao	-52
nao _ $	-38
nao _ respondeu	-36
nao me	-40
ne	-26
ne _ plus	-19
ne m	-19
never	-80
never _ $	-54
never _ me	-19
new	-17
new _ and	-31
new _ friend	-23
new _ me	22
new year	21
next	17
nicht	-32
nicht _ $	-22
night	51
night $	33
night but	20
no	-110
no $	20
no _ $	-46
no _ escrito	-17
no _ from	-30
no _ me	38
no answer	-18
no me	-26
not	-69
not $	31
not _ me	-27
noted	21
noted _ $	22
nothing $	-22
nothing _ $	25
nothing happened	17
now	17
now _ me	22
nowh*	22
nowhere	22
numb*	41
number	28
o	-17
of	25
of _ it	21
of my	-19
of nowhere	22
of stuff	21
of us	40
off	-30
off $	-30
off _ and	20
off my	20
old	18
on _ $	41
on _ and	30
on _ birthday	-44
on _ last	-25
on _ night	-24
on _ phone	-27
on _ post	21
on _ reel	17
on his	-18
on me	-23
on my	52
on our	-53
on read	79
on the	-45
one _ $	17
only	-18
ontem	26
ontem $	26
open*	58
opened	58
our	-51
our _ $	-48
our old	19
out _ $	-24
out _ me	17
out _ nowhere	22
out last	-30
out of	35
out to	24
over $	-17
over text	-19
para	-42
para _ $	-33
para ele	-17
pare*	-27
parents	-25
past	-17
pers*	-19
phone	-36
phone $	-34
phot*	-19
photo	87
photo $	64
photos	-18
picked _ $	22
pictures	18
place	23
plea*	-26
please	-26
plus	-21
por	-18
por _ $	-17
post	35
post $	19
postcard	20
posted	-22
posted a	-20
posts	21
pret*	-17
prop*	-20
que _ $	39
quiet	-19
quiso	38
quit*	-26
rang _ $	21
rang him	-29
rang me	29
reac*	68
reached	51
reached _ to	24
reached out	51
read	69
read $	74
reel	17
reel $	17
rela*	-20
relationship	-18
relationship $	-18
remo*	-27
remove	-27
repl*	89
replied	96
replied _ a	22
replied _ her	47
replied _ his	-28
replied _ story	-66
replied to	21
replied with	30
repo*	38
repondu	40
repondu $	40
requ*	30
request	20
resp*	53
respondeu	28
respondi	26
respondi $	30
right	26
right _ $	20
right now	28
s	-32
said	21
said _ is	21
said _ me	-17
said hi	28
said no	-19
say	31
say _ $	29
say it	26
saying _ me	-19
says	19
says he	34
says she	18
schl*	-19
schluss	-18
schluss _ $	-17
schluss gemacht	-17
scre*	49
seei*	24
seeing	24
seeing _ $	27
seeing someone	30
sent	43
sent _ a	-21
sent _ and	29
sent _ flowers	-49
sent _ friend	20
sent _ meme	30
sent _ my	18
sent _ old	19
sent _ our	19
sent _ request	26
sent a	58
sent flowers	27
sent her	-20
sent it	-18
she	199
she _ $	53
she _ a	31
she _ about	38
she _ all	26
she _ and	33
she _ answered	22
she _ at	36
she _ away	-22
she _ calling	22
she _ i	17
she _ is	17
she _ last	19
she _ leave	21
she _ loving	-28
she _ me	31
she _ more	-18
she _ my	39
she _ not	-24
she _ on	53
she _ out	-18
she _ over	18
she _ pick	-37
she _ someone	-22
she _ then	22
she _ to	38
she _ twice	34
she _ up	30
she _ with	24
she _ without	-20
she _ wrote	20
she _ yesterday	27
she _ •	-25
she already	34
she answered	25
she asked	28
she calls	27
she came	27
she did	-42
she does	19
she emailed	-23
she got	-26
she left	26
she liked	44
she misses	25
she moved	-23
she replied	43
she said	24
she sent	38
she stopped	-28
she texted	58
she unblocked	24
she walked	-24
she wants	25
she wrote	27
she •	-25
shot	-26
shot _ a	-26
sich	26
sich _ $	26
sich gemeldet	32
sie	35
sie _ angerufen	41
sie _ geschrieben	19
sie _ sich	20
sie _ und	17
sie gestern	-22
sie hat	73
sile*	18
silence	24
silence $	28
siya	91
so _ $	-23
so i	25
soeur	-23
some*	-28
someone	-20
someone $	32
someone _ $	-27
someone else	-21
sorry	51
sorry $	21
sorry _ wrote	37
split	-23
split $	-22
star*	-21
started	-21
started _ that	-21
still	-50
still _ $	-17
stop	-46
stop _ $	-24
stop _ me	-17
stop*	-37
stopped	-37
stopped _ me	-29
stopped loving	-28
stor*	26
stories	27
stories $	34
story	24
story $	-17
story _ $	26
stud*	-31
stuff	18
take	-17
talk $	17
talk tomorrow	17
talk*	19
talked	36
talking	-17
tall	-20
ten	-17
tene*	-23
tenemos	-23
text	48
text $	-29
text _ $	69
text*	132
texted	89
texted $	54
texted _ again	-34
texted _ at	-31
texted _ ex	-42
texted _ i	30
texted _ night	24
texted _ she	25
texted _ to	17
texted happy	28
texted him	-44
texted my	-45
texting	43
texting _ about	18
texting again	46
texting her	-25
texts	-17
than	-19
than _ $	-40
than me	-23
than*	21
thanks	25
thanks $	34
that	-22
that _ wants	31
that he	29
that she	18
the	-88
the _ $	-59
the _ and	-28
the _ day	19
the _ time	21
the car	18
the first	21
the phone	-27
the time	-19
the very	18
them _ $	17
then	-43
then _ $	-22
things _ my	-26
things about	-26
things and	38
think	-20
this morning	17
thou*	-24
thought	-19
thum*	23
thumbs	23
thumbs _ $	23
thumbs up	23
time _ $	20
time _ weeks	21
time in	21
to _ $	29
to _ a	-30
to _ about	-22
to _ and	37
to _ away	26
to _ ex	-18
to _ for	35
to _ he	53
to _ how	28
to _ it	18
to _ last	-32
to _ me	45
to _ messages	25
to _ out	-27
to _ place	28
to _ she	27
to _ story	-50
to _ the	-20
to _ yesterday	-17
to ask	49
to go	23
to his	-18
to me	-73
to meet	41
to move	-22
to say	28
to stop	-21
to talk	32
today	45
today $	44
toge*	-56
together	-56
together _ me	-35
together he	-35
told	-28
told _ it	-17
told _ love	21
told _ loved	-23
told _ she	25
told _ stop	-19
told _ to	-34
told _ was	-17
told _ yesterday	40
told me	-22
too late	17
took	-27
trom*	-31
trompee	-25
turned _ my	21
twice	21
twice _ $	17
two	-41
two _ $	-22
two _ from	-17
two months	-18
um	19
um _ $	19
un	23
un audio	23
un message	18
unbl*	30
unblocked	30
unblocked _ $	47
unblocked him	-21
unblocked me	64
und	51
und _ geantwortet	24
und _ hat	31
und er	31
up	82
up $	27
up _ door	-32
up _ gym	19
up _ he	-25
up _ me	20
up _ messages	32
up _ my	34
up the	17
up to	29
us	50
us $	33
verl*	-30
verlassen	-30
verlassen $	-29
very	18
view*	28
viewed	28
viewed my	29
voic*	84
voice	27
voice _ $	27
voice noted	21
voicemail	84
voicemail $	68
waiting	21
walk*	-24
walked	-24
walked _ $	-24
wanted _ $	18
wanted kids	-20
wants	38
wants _ back	32
wants _ meet	23
wants _ talk	38
wants _ to	-20
wants _ tomorrow	17
wants a	-23
wants to	67
was	-87
was _ $	-48
was _ and	-20
was _ at	34
was _ he	-21
was _ me	20
was _ my	35
was _ with	20
was doing	-20
was my	-23
watc*	56
watched	19
watched _ story	23
watched my	24
watching	37
watching _ stories	37
we	96
we _ a	23
we _ all	60
we _ been	37
we _ long	60
we _ texting	79
we fought	55
we had	31
we have	21
we split	-23
weeks	22
weeks $	17
went	24
went _ her	18
went _ place	38
went to	18
what	-35
what*	-17
whatsapp	-17
when	-33
when _ $	-38
when _ home	20
when _ split	-22
when he	-25
when*	25
whenever	25
whenever _ is	25
who	53
who _ $	63
whole	-18
will	-22
wish*	25
wished	25
wished _ birthday	17
wished _ happy	25
wished me	28
with _ ex	-23
with her	-20
with his	-25
with*	-28
without	-42
without _ $	-34
without me	-25
woke _ to	29
work _ the	20
would	-20
wrote	70
wrote _ $	27
wrote _ a	-29
wrote _ and	39
wrote _ he	57
wrote _ her	-19
wrote _ she	38
wrote _ wrote	38
wrote back	19
wrote him	22
y	87
y _ $	66
y _ contesto	18
y me	74
y no	20
year _ $	18
years	-36
years _ he	-18
years and	-24
yesterday _ $	-20
yesterday she	32
yo	-23
you $	22
you _ $	37
you _ me	-26
your	-33
your _ $	-32
•	-19
• $	-44
• _ a	94
• _ about	37
• _ after	74
• _ away	47
• _ birthday	-37
• _ called	-59
• _ every	-30
• _ him	30
• _ his	72
• _ me	-55
• _ my	-45
• _ night	-25
• _ on	39
• _ over	-21
• _ read	79
• _ said	31
• _ she	-63
• _ text	-26
• _ to	47
• _ together	-46
• _ •	-71
• after	75
• on	40
• then	18
• to	36
• together	-46
• •	-19
""",
    'draft.logistics': """\
~	-228
!apology	-69
!attack	-83
!bargain	-85
!begging	-86
!caring	-85
!guilt	-72
!logistics	184
!probe	-73
.	34
.-	-26
.i	21
.i+they	61
.i+you-	-34
.i-	-56
.they	60
.you+they	19
.you-	-75
1	36
10	39
12	37
2	62
2 _ $	23
2 _ you	-18
20	32
4 $	18
5	65
5 $	61
6	40
6 $	23
7	28
?	129
?-	17
?i-	-23
?you-	42
^ _ $	-83
^ _ 4	-27
^ _ a	18
^ _ about	-30
^ _ am	65
^ _ and	-29
^ _ any	18
^ _ apologize	-18
^ _ arrived	20
^ _ as	74
^ _ at	37
^ _ babe	-19
^ _ best	-19
^ _ bist	-24
^ _ bored	-18
^ _ bout	-18
^ _ call	32
^ _ can	18
^ _ change	-22
^ _ changed	20
^ _ check	27
^ _ come	-18
^ _ culpa	-17
^ _ day	22
^ _ de	-24
^ _ dich	-25
^ _ did	21
^ _ do	-27
^ _ driving	29
^ _ for	-84
^ _ forgot	54
^ _ from	37
^ _ fun	-17
^ _ gave	19
^ _ great	-17
^ _ have	35
^ _ her	28
^ _ here	-25
^ _ home	-40
^ _ if	-24
^ _ it	-28
^ _ its	45
^ _ just	-26
^ _ know	19
^ _ la	39
^ _ late	39
^ _ left	61
^ _ luck	-27
^ _ move	-23
^ _ moved	60
^ _ my	34
^ _ needs	49
^ _ never	-21
^ _ no	-27
^ _ not	-51
^ _ of	-41
^ _ ok	19
^ _ on	-26
^ _ or	-22
^ _ parcel	20
^ _ passe	23
^ _ passport	23
^ _ pay	24
^ _ peux	24
^ _ pick	-27
^ _ pickup	43
^ _ plans	-25
^ _ plumber	17
^ _ por	-29
^ _ prendre	23
^ _ puedo	41
^ _ recuperer	24
^ _ says	-20
^ _ send	17
^ _ stop	-20
^ _ stranger	-21
^ _ te	-17
^ _ tell	23
^ _ that	-22
^ _ this	-24
^ _ time	43
^ _ tout	-22
^ _ transferred	27
^ _ up	-49
^ _ us	-29
^ _ want	-28
^ _ was	-27
^ _ well	-21
^ _ what	-70
^ _ when	34
^ _ where	-29
^ _ will	46
^ _ with	-18
^ _ your	20
^ all	-19
^ any	-25
^ are	-54
^ best	-25
^ call	30
^ can	51
^ come	-26
^ did	35
^ du	-29
^ feliz	-18
^ fine	-17
^ get	-18
^ glad	-17
^ go	-19
^ good	-23
^ got	54
^ guess	-17
^ happy	-22
^ heard	-26
^ hi	43
^ hiya	20
^ hola	-18
^ hope	-46
^ how	-56
^ i	-25
^ ich	-19
^ if	-18
^ it	-28
^ k	22
^ kannst	43
^ lol	-34
^ me	-33
^ my	40
^ need	43
^ nice	-21
^ noah	17
^ oh	17
^ oops	28
^ pick	-32
^ please	61
^ running	48
^ she	20
^ sorry	-24
^ stay	-21
^ te	47
^ thanks	-21
^ the	85
^ wann	18
^ was	-30
^ when	31
^ where	61
^ you	-87
^ your	31
a _ $	-39
a _ a	42
a _ when	25
a _ will	17
a coward	-25
a great	-17
a joke	-22
a las	55
able	26
able to	26
about	-19
about _ $	-18
about it	-25
about the	25
acco*	31
account	31
account $	31
addr*	70
address	70
address _ the	30
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
am _ $	-39
am _ my	-23
am _ now	46
am _ the	41
am _ your	-25
am at	31
am begging	-17
am bored	-18
am late	-21
am sorry	-19
amo	-17
an hour	30
and	-81
and _ the	-22
and _ you	29
and i	-26
answ*	-59
answer	-53
answer _ i	-20
any plans	-25
apol*	-29
apologize	-29
apologize for	-28
appo*	27
appointment	27
are	-34
are _ $	31
are _ coming	-21
are _ doing	-21
are _ to	-32
are _ you	18
are ready	33
around 7	23
arri*	20
arrived	20
as	59
as _ $	19
as _ as	24
at	93
at 5	43
at 6	31
at 8	17
at _ $	76
at _ instead	29
at _ new	-17
at _ now	-20
at _ place	-25
at half	19
at home	-18
at the	-30
at work	-19
babe	-20
babe i	-17
baby	-41
baby _ $	-24
back $	-30
back _ $	29
back _ the	23
back from	20
back on	23
bad	-27
bank	24
be	20
be _ at	17
be _ to	24
be _ you	-21
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
best	-48
best _ the	-33
best for	-19
bett*	-18
better	-18
bill	27
bill $	17
birt*	-17
birthday	-17
bist	-34
bitte	-20
book	17
book*	34
booked	18
bored	-24
both	28
both _ us	27
both of	27
bout	-18
boxes	25
boxes $	25
brau*	103
bring	48
bring it	30
bus	24
but	-20
by	46
by _ my	19
by friday	28
by text	-25
by the	17
call	60
call _ when	34
call _ you	34
camb*	-17
came	24
can	82
can _ $	-21
can _ by	19
can _ drop	19
can _ get	20
can _ it	21
can _ me	32
can _ over	-25
can _ send	19
can _ take	24
can i	18
can not	-19
can you	96
canc*	30
car	40
car $	26
care	-17
care*	-71
cat	32
chance	-42
chance $	-36
change _ $	-22
changed	30
changed i	-19
char*	25
charger	25
charger _ $	20
check	34
chri*	-28
christmas	-28
christmas _ the	-24
cinco	60
cinco $	60
class	52
coll*	23
come _ for	19
come _ i	-17
come _ my	18
come _ you	18
come back	-29
come by	19
come over	-21
come to	-21
coming _ $	27
coming _ the	-19
coming to	-24
comp*	22
completely	22
completely forgot	22
conf*	28
cong*	-25
could	-30
coun*	-22
cowa*	-25
coward	-25
coward _ by	-25
cryi*	-35
crying	-35
cuan*	40
cuando	40
culpa	-17
da	41
da _ $	41
dame	-17
day at	-17
de	-50
de _ $	-30
den	32
dent*	119
depo*	28
deposit	32
deposit $	31
dich	-33
did _ get	-17
did _ the	29
did _ to	29
did _ your	-20
did you	26
die	150
dinner $	23
divo*	54
divorce	54
do _ $	-27
do _ if	17
do _ want	38
do _ you	-24
do to	-17
do you	38
doct*	-22
doctor	-22
dog	-33
dog _ $	-24
doing	-43
doing _ $	-22
draw*	17
drawer	17
driv*	22
drive	-74
driving	22
drop*	36
du	17
du _ $	31
du _ ich	-17
du bist	-18
e	43
eight	34
elec*	22
email	21
enfa*	24
enfants	24
enfants _ $	24
enfants a	24
enjoy	-18
eres	-19
es	-31
espe*	-18
eu	-28
even	-19
ever*	-40
every	-28
every night	-18
everything	-30
face	-17
fami*	-17
fath*	-34
father	-34
fault	-28
favo*	-25
favor	-22
favor $	-17
feel	-33
feliz	-18
fine	-20
fini*	34
finish	46
finish _ at	25
finish _ i	17
five	-20
foot*	17
football	17
for	-23
for _ $	17
for _ handover	18
for _ i	-30
for my	19
for your	-21
forg*	23
forgot	36
forgot _ at	18
forgot about	-18
frid*	65
friday	60
friday $	62
frie*	-26
friends	-26
from	41
from _ to	17
from the	31
fun	-24
gara*	28
garage	28
gd	21
geht	-18
get	55
get _ $	41
get there	23
give it	32
give me	-25
glad	-20
go	-28
go to	-19
going	-44
going _ be	18
going to	-20
good luck	-23
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
half	75
half _ $	28
half eight	34
hand*	25
handover	25
happ*	-29
happy	-30
has	45
have _ $	-37
have _ i	-20
have _ late	35
have _ the	18
have changed	-20
have fun	-22
have to	19
have you	24
he	18
hear	-24
heard	-36
her	63
her _ at	20
here	81
here _ my	24
here where	50
hi	43
hi _ up	-18
hi _ you	29
hi hope	38
him	35
him up	43
hiya	20
hola	-18
holen	18
holen $	18
home _ you	45
hope	-73
hope _ goes	-18
hope _ is	-19
hope _ went	-21
hope the	-47
hosp*	-25
hospital	-25
hotel	21
hotel $	21
hour	29
hour _ is	21
how	-83
how _ the	-42
how is	-67
i	-22
i _ $	-19
i _ a	18
i _ at	35
i _ away	18
i _ bored	-24
i _ by	19
i _ changed	-20
i _ for	-21
i _ get	34
i _ her	25
i _ home	25
i _ i	-55
i _ it	51
i _ key	20
i _ my	19
i _ pick	29
i _ sorry	-27
i _ text	18
i _ the	36
i _ there	25
i _ to	-21
i _ up	-20
i _ you	-79
i can	-28
i come	33
i finish	21
i get	21
i left	47
i saw	-19
i think	23
i transferred	27
i want	-19
ich	-46
ich _ $	-23
ich _ dich	-23
ich _ holen	18
ich _ sachen	18
ich meine	18
if _ come	-22
if _ just	-19
if _ still	26
if you	-50
igno*	-18
il	40
in	34
in _ now	19
in the	-31
inst*	27
instead	27
instead $	29
insu*	18
insurance	18
is	31
is _ fault	-23
is _ guy	-20
is _ in	22
is _ new	-19
is _ on	18
is _ you	-19
is _ your	19
is your	-38
it _ fault	-22
it _ on	18
it _ the	21
it _ tomorrow	30
it is	-73
its _ $	-23
je _ mes	23
je _ prendre	23
je passe	23
job	-29
job $	-21
joke	-23
just	-72
just _ $	-43
just _ check	19
just _ me	-20
k	22
kann _ meine	18
kann _ sachen	18
kann*	43
kannst	43
kannst du	43
key	26
keys	31
kids	34
kids _ $	19
know _ that	-20
know _ the	25
know if	21
know when	29
la	72
la _ $	-44
las	55
las _ $	55
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
left _ in	31
left _ with	26
left your	68
les	75
les _ a	24
les enfants	24
let	-23
let _ know	29
let _ when	24
let us	-28
life	-36
like	-26
livi*	-33
living	-33
lol	-50
lol $	-18
los	83
lost	18
lost my	23
love*	-24
lovely	-23
luck	-27
luck with	-19
lunch	48
mail	36
me $	-33
me 2	45
me _ $	-49
me _ chance	-19
me _ for	26
me _ i	-39
me _ the	54
me _ to	-24
me _ when	23
me _ your	20
me know	29
me the	39
me up	26
me what	18
me when	30
meet	32
meet you	34
meet*	43
meeting	43
meine	47
meine _ $	18
meine _ holen	18
meine sachen	47
ment*	-30
mes	23
mes _ samedi	23
mes affaires	23
message	19
minu*	32
minutes	33
minutes late	50
miss	-24
money	45
money _ $	18
morn*	25
morning	25
morning $	25
move	-27
moved	60
moved to	60
my	71
my _ $	-34
my _ address	29
my _ again	-22
my _ is	28
my account	19
my life	-25
my parents	19
name _ the	18
nece*	-23
need	53
need _ the	23
need anything	18
need my	27
needs	57
never	-35
new	-37
new _ $	-55
new address	29
new place	-18
nice	-33
night	-37
night $	-23
night _ you	-19
no	-58
no _ $	-42
no puedo	-20
not	-68
not _ $	-34
not _ now	22
not _ to	-25
not _ you	-20
not been	22
now	62
now $	-19
now _ you	93
numb*	33
number	33
of	-25
of _ $	-36
of us	27
of you	-35
oh _ i	18
ok	94
ok $	54
ok _ i	30
ok _ you	51
on	23
on _ $	21
on _ radio	-19
on _ way	22
on friday	23
one _ $	39
oops	28
or _ $	23
or _ the	21
or _ will	-18
or i	-32
our	-35
our _ on	-19
our song	-20
out	-18
out _ $	-18
outs*	22
outside	22
over	-42
over _ $	-29
over there	-29
owe	29
owe me	29
pain	-18
pape*	192
parc*	20
parcel	20
pare*	18
park*	68
party	-31
pass*	18
passe	23
passe _ affaires	23
passe _ mes	23
passe prendre	23
passport	25
passport is	23
pay	24
pay the	20
perd*	-18
pers*	-35
person	-27
person _ $	-22
peux	24
peux _ enfants	24
peux _ les	24
peux recuperer	24
pick	47
pick _ the	19
pick*	84
picking	37
picking _ up	37
picking me	22
pickup	47
pickup _ $	43
pict*	-26
picture	-18
picture $	-18
plan	23
plans	-25
please $	-32
please _ $	-40
please _ by	30
please _ the	24
please come	-24
please tell	21
plum*	24
plumber	24
por favor	-22
post	50
pour	-21
pour _ $	-18
pren*	18
prendre	23
prendre _ affaires	23
prendre _ samedi	23
prendre mes	23
prom*	-30
prove	-18
puedo	38
quan*	86
que _ $	-40
radio	-19
radio $	-19
rand*	-19
random	-19
ready	33
real*	-43
really	-33
reco*	55
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
reun*	22
ring	38
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
saw	-41
saw your	-31
says	-20
scho*	32
school	32
see _ the	29
send	77
send _ $	41
send _ the	19
send it	36
send me	33
she	20
she _ her	20
shop	32
shou*	24
should	29
should i	38
si	-20
sick	-21
sign*	55
sist*	26
sister	26
sister $	33
sleep	-24
so	-57
so _ you	-19
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
sorry _ meeting	30
sorry _ will	30
sorry for	-33
sorry i	-67
sorry in	30
spare	25
stat*	29
stay	-25
still	19
still _ me	37
still here	33
stop	-27
stranger	-21
sua	-22
summ*	-25
summer	-25
summer $	-25
sund*	21
sunday	21
t	-22
table	30
talk	-34
te _ $	-46
text	19
text $	-25
text _ i	18
than*	-37
thanks	-37
thanks _ $	-21
thanks _ you	-27
thanks to	-27
that	-101
the	172
the _ $	56
the _ at	26
the _ bill	26
the _ come	19
the _ in	26
the _ is	49
the _ it	-24
the _ keys	21
the _ needs	40
the _ on	34
the _ place	-51
the _ please	19
the _ the	66
the _ today	19
the _ was	-31
the _ will	22
the _ you	-26
the address	18
the bank	24
the best	-23
the car	35
the cat	38
the deposit	32
the doctor	-33
the dog	-27
the garage	28
the handover	25
the hotel	21
the money	20
the new	-51
the party	-22
the plumber	24
the radio	-19
the shop	19
the spare	25
the tickets	22
the train	18
them	27
then _ will	21
then i	39
ther*	-20
there _ 7	22
there at	18
thin*	-32
thinking	-20
this	33
this _ is	-19
this number	30
this week	19
thou*	-23
thur*	25
thursday	25
thursday $	22
ti	-23
ti $	-20
tick*	22
tickets	22
time	30
time _ $	37
time is	43
to	40
to _ $	24
to _ i	-36
to _ on	-18
to _ parents	18
to _ place	64
to _ the	71
to _ to	24
to _ with	21
to _ your	-23
to check	19
to dinner	-19
to do	-26
to get	19
to leave	19
to me	-46
to my	25
to the	-33
today $	20
tomo*	45
tomorrow	45
tomorrow $	46
too	-23
tout	-28
traf*	26
traffic	26
train	19
train _ $	18
tran*	112
transferred	27
transferred _ for	27
try	-22
try _ $	-18
tu	-32
tu _ les	24
tu _ recuperer	24
tu peux	24
tues*	52
tuesday	52
tuesday _ $	42
una	-19
uns	-27
up _ please	-32
up at	27
up the	19
use	29
verm*	110
vida	-19
vida $	-19
voce	-38
voice	-18
voy	-25
voy a	-25
walk	21
wan	90
wann	18
wann _ ich	18
wann _ meine	18
wann kann	18
want $	-23
want _ $	29
want to	-35
was	-110
was _ $	-37
was _ you	-24
way	22
we	-50
we could	-26
wedd*	-23
wedding	-23
wedn*	19
wednesday	19
week*	21
well	-61
went	-21
went well	-21
what	-19
what _ $	-48
what _ did	-18
what _ doing	-21
what _ is	42
what _ the	59
what _ you	30
what _ your	-18
what a	-47
what are	-27
what time	59
what you	-32
when	103
when _ get	31
when _ i	25
when _ there	23
when can	25
when i	22
when you	23
whens	43
whens _ $	43
whens pickup	43
where	88
where _ you	67
where are	54
which	34
which _ you	34
why	-27
will	64
will _ $	-32
will _ back	25
will _ it	36
will _ later	30
will _ there	28
will _ this	-18
will _ to	31
will _ you	30
will bring	39
will call	32
will give	19
wish*	-38
with _ $	52
with you	24
without _ $	30
work $	-27
works	27
xx	-22
xx $	-22
year	-43
year $	-39
yest*	-39
yesterday	-39
yesterday $	-24
you	-88
you $	-65
you _ 2	31
you _ a	-31
you _ around	19
you _ back	-39
you _ be	-20
you _ dinner	-18
you _ do	22
you _ here	28
you _ home	-23
you _ i	54
you _ if	21
you _ kids	28
you _ me	24
you _ money	25
you _ my	-26
you _ ring	20
you _ station	-22
you _ that	-23
you _ the	59
you _ then	28
you _ there	23
you _ to	-18
you _ you	-19
you and	-21
you are	-20
you been	18
you come	-22
you coming	-21
you did	-26
you left	-22
you remember	21
you send	19
you take	18
you wan	90
you when	33
you will	-43
your _ arrived	20
your _ from	25
your _ here	58
your _ of	20
your _ your	23
your day	29
your fault	-23
your message	33
your parcel	20
your place	43
your sister	26
yours $	-20
zuru*	-19
""",
    'draft.caring': """\
~	-309
!apology	-64
!attack	-115
!bargain	-37
!begging	-74
!caring	191
!guilt	-51
!logistics	-82
!probe	-77
.	53
.-	103
.i	-85
.i+you	-27
.i+you-	46
.i-	-20
.you	112
.you+they	-15
10	-25
2	27
2 _ about	18
2 _ you	16
2 _ your	18
2 hear	15
4	49
5	-20
5 $	-17
?	-28
?-	-32
?i	-29
?i+you	-32
?you	-34
?you-	-19
^ _ 2	13
^ _ 4	56
^ _ all	-25
^ _ already	-23
^ _ am	14
^ _ apologize	-28
^ _ are	-23
^ _ around	-23
^ _ as	-15
^ _ at	-23
^ _ being	32
^ _ bem	-32
^ _ best	29
^ _ better	13
^ _ birthday	25
^ _ bist	-16
^ _ care	59
^ _ culpa	-15
^ _ cumpleanos	41
^ _ day	-13
^ _ dead	-18
^ _ dich	-24
^ _ dir	44
^ _ dog	-14
^ _ doing	-15
^ _ done	32
^ _ du	-23
^ _ es	-21
^ _ espere	43
^ _ fais	-13
^ _ feeling	29
^ _ for	36
^ _ fun	-14
^ _ geht	-50
^ _ god	28
^ _ got	-16
^ _ great	44
^ _ happy	74
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
^ _ luck	32
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
^ _ soon	39
^ _ sorry	-15
^ _ still	-15
^ _ stranger	-26
^ _ t	19
^ _ te	20
^ _ the	23
^ _ thinking	-14
^ _ to	15
^ _ tonight	-17
^ _ tout	-13
^ _ tu	-14
^ _ una	-20
^ _ up	-21
^ _ was	-33
^ _ we	-16
^ _ well	20
^ _ what	-20
^ _ wie	-23
^ _ will	-33
^ _ wish	66
^ _ with	30
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
^ good	54
^ goodnight	21
^ got	-13
^ happy	18
^ have	17
^ hello	-23
^ hey	-31
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
^ need	-15
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
^ thanks	20
^ that	21
^ the	-50
^ thinking	-27
^ tu	-44
^ was	-13
^ wegen	-20
^ well	32
^ what	-36
^ will	-14
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
about _ thinking	28
about it	16
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
all day	-17
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
at	-49
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
bill	-17
birt*	26
birthday	26
birthday $	89
bist	-18
bitte	-18
bitte _ $	-14
bon	97
bored	24
bored $	26
brau*	-20
but i	16
by	-20
by _ $	-16
ca	-22
call	-25
camb*	-14
can	-72
can you	-27
car	-19
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
christmas _ the	-20
christmas for	-21
clas*	-25
classy	-25
classy $	-25
come	-39
come home	-19
comi*	-18
coming	-18
coming _ $	-14
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
dent*	-17
deserved	15
dest*	-20
dich	-32
dich _ $	-15
did	-21
did _ and	19
did you	-17
die	-25
dir	44
dir _ es	50
dir geht	50
do _ about	26
do not	19
do you	-25
dog	-21
doing	20
doing _ $	18
done	30
done _ passing	17
done _ your	17
done on	17
drea*	61
dreams	61
dreams _ $	56
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
exam	46
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
feelings	-21
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
for _ you	-20
for being	27
for finishing	26
for you	23
for your	48
forg*	-31
forgot	-16
frid*	-15
from	-34
from _ $	-14
gd	-44
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
good _ with	37
good _ your	41
good luck	54
good*	21
goodnight	21
goodnight _ well	21
got _ $	28
got _ safe	26
got home	26
grad*	28
gran*	37
great	68
gud	22
gute	123
gute _ $	123
guy	-14
half	-16
happy	94
happy _ $	47
happy _ day	39
happy _ hope	24
happy _ that	-22
happy _ you	58
happy birthday	25
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
have to	22
have you	-16
he	28
hear	36
hear _ your	28
hear about	28
heard	16
heard _ dad	37
heard _ your	37
heard about	37
hello	-23
hello $	-16
her	-18
here _ $	17
hey	-26
hey $	-15
hey _ $	41
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
how is	-28
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
i _ about	16
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
i _ you	75
i am	18
i apologize	-28
i cry	-15
i have	-21
i hope	37
i never	18
i saw	24
i will	-30
i wish	81
i would	-14
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
is _ to	21
is _ you	53
is the	-21
is worth	-22
it $	23
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
leave	-22
left	-20
les	-14
let	-22
liar	-17
liar $	-16
lies	-37
lies $	-32
life $	-25
life _ you	37
life is	39
like	-33
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
luck	32
luck 4	30
luck _ exam	23
luck _ tomorrow	17
made	28
made _ $	30
man	29
man $	29
may	64
may _ you	33
me	-62
me $	-23
me when	22
me x	17
ment*	-30
merry	43
mess*	-17
message	-14
mir	-18
mir so	-15
miss	-31
miss you	-23
money	-20
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
need	-14
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
no _ $	-29
no _ reply	25
no _ to	27
no _ you	18
no need	31
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
now _ am	-14
now _ i	-16
of _ $	-17
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
pers*	-14
phone	-17
pick*	-17
pickup	-14
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
proud	37
proud _ for	26
proud _ you	39
proud of	39
puedo	-20
quan*	-22
que _ $	-30
que _ bien	43
quoi	-31
quoi _ $	-24
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
s	71
s _ $	38
s _ to	26
sad	-15
safe	68
safe $	55
saw you	28
saw your	-17
schl*	-20
se	88
see	-38
see you	-26
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
soon	54
soon $	47
sorry	-23
sorry 2	14
sorry _ about	27
sorry _ hear	25
sorry _ loss	21
sorry _ your	18
stay	34
still	-29
stra*	-26
stranger	-26
stranger $	-21
stre*	42
sua	-17
sua falta	-16
summ*	-19
summer	-19
summer $	-19
surg*	22
surgery	22
surgery _ $	20
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
that	-21
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
the _ was	18
the _ we	16
the best	45
the dog	-16
the kids	-36
the money	-17
the new	43
the years	17
there	49
there $	31
there when	34
thin*	16
think	-16
thinking _ and	16
thinking _ you	37
thinking about	-20
thinking of	38
this	-36
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
to see	-15
to the	-14
to you	43
today	33
today $	-15
today _ to	48
today is	28
toi	28
toi $	31
tomo*	21
tomorrow	21
toni*	-30
tonight	-30
tonight $	-23
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
uns	-18
up	-49
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
was	16
was _ $	23
was a	31
was your	-14
watc*	-15
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
well _ $	68
well _ on	17
well _ passing	17
well _ you	16
well and	15
well done	32
well soon	31
went	21
went well	21
were	-21
what	-54
what _ $	22
what a	-17
what is	-15
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
will	-62
will _ it	-15
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
with _ tomorrow	24
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
you	-61
you _ $	-40
you _ about	15
you _ alone	-15
you _ answer	15
you _ any	25
you _ around	34
you _ baby	18
you _ be	25
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
your _ $	-53
your _ am	27
your _ and	19
your _ for	-18
your _ i	25
your _ of	33
your _ test	17
your _ that	18
your _ the	-15
your _ thinking	41
your _ tomorrow	40
your _ toy	-17
your _ victim	-26
your _ well	23
your _ your	-14
your dad	36
your driving	17
your exam	42
your lies	-23
your loss	21
your mum	26
your new	-57
your*	15
""",
    'draft.begging': """\
~	-395
!apology	-49
!attack	-93
!bargain	-52
!begging	164
!caring	-57
!guilt	-71
!logistics	-46
!probe	-51
.-	17
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
?you	-24
?you-	-21
^ _ $	-49
^ _ 4	13
^ _ a	-18
^ _ about	-12
^ _ amo	47
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
^ _ dead	-12
^ _ dich	114
^ _ dir	-15
^ _ do	41
^ _ du	-25
^ _ ever	-22
^ _ favor	43
^ _ for	-35
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
^ _ voce	60
^ _ vuelve	54
^ _ wait	43
^ _ want	64
^ _ we	-24
^ _ what	16
^ _ when	-13
^ _ wish	-18
^ _ would	61
^ _ you	34
^ after	-12
^ are	-27
^ bitte	78
^ call	-21
^ come	51
^ feliz	-18
^ give	25
^ happy	-14
^ hello	-17
^ hey	-26
^ hi	-35
^ hope	-22
^ how	-15
^ i	48
^ ich	15
^ if	-18
^ it	18
^ je	28
^ just	34
^ let	23
^ me	-31
^ miss	-22
^ missing	36
^ my	31
^ nice	-16
^ no	50
^ okay	-17
^ pick	33
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
^ what	-30
^ when	14
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
anything $	51
anything _ $	-14
anything to	20
are	13
are _ $	24
are _ coming	17
are _ everything	50
are _ i	12
are _ love	23
are _ of	15
are _ to	-14
are my	50
are the	13
are well	25
arms	50
arms _ $	47
arou*	-13
around	-13
arre*	-21
as	-20
as _ as	-13
at	-54
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
bitte _ $	60
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
by _ $	-24
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
coll*	14
come	64
come _ $	37
come home	73
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
dich _ habe	-26
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
doing	-25
doing _ $	-14
du	-25
du _ $	-15
du _ so	17
du bist	-13
e	-12
eres	-13
es	-30
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
frid*	-18
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
give _ a	30
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
how is	-15
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
i _ have	-16
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
i still	17
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
if _ to	-14
if i	-13
if something	-13
if you	-42
igno*	-13
ignore	-12
il	69
ill	-19
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
just _ a	35
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
la	-20
late	-23
laugh	42
laugh _ $	42
leave $	-18
leave _ $	30
leave me	56
leave the	-16
left	-17
left _ $	-16
left _ i	13
left _ when	-12
left me	-27
let me	29
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
long	-12
lose	17
lose you	21
lots	-15
lots of	-15
love	81
love _ $	23
love _ my	24
love me	23
love you	63
love*	-19
made	-13
make	-15
make me	-25
manq*	40
manques	40
manques _ $	40
me	67
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
me away	-15
me come	14
me dejes	25
me five	16
me i	58
me like	-21
me manques	40
me one	-18
me what	16
me when	-34
me you	14
meet	-14
meet me	-12
ment*	-18
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
my fault	-14
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
not _ tonight	31
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
ok	-24
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
over $	19
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
pick*	-13
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
puedo	55
que	-51
que _ $	-16
que _ por	-15
quoi	-16
quoi _ $	-12
rang	12
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
sorry	-66
sorry i	-17
speak	22
start	-30
start _ $	-29
still	44
still _ $	45
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
that _ $	-17
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
there is	43
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
to say	-12
to work	-15
to you	-28
to your	-25
today	-26
today $	-13
toi	-14
toni*	17
tonight	17
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
up $	-23
up 2	15
up _ $	20
up _ a	19
up _ please	42
up _ you	-12
up now	15
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
wanted to	-12
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
what	-64
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
you $	78
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
you _ here	28
you _ if	-17
you _ just	-18
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
you _ someone	-19
you _ this	-16
you _ to	18
you _ tonight	-19
you _ too	25
you _ up	-14
you _ well	17
you _ when	13
you _ x	36
you _ your	-32
you again	21
you are	32
you back	34
you call	24
you can	-22
you coming	17
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
your _ is	-19
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
~	-224
!apology	-28
!attack	196
!bargain	-58
!begging	-98
!caring	-103
!guilt	-41
!logistics	-98
!probe	-125
.	-43
.i	-67
.i+you	-51
.i+you-	74
.you	18
.you-	78
10	-21
2	-36
4	-22
?	18
?-	-18
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
^ _ care	-38
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
^ _ drink	-17
^ _ du	-57
^ _ e	32
^ _ es	76
^ _ ever	20
^ _ everything	31
^ _ fais	-17
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
^ _ ignore	-23
^ _ is	-40
^ _ it	-21
^ _ kind	20
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
^ _ still	-24
^ _ stranger	-17
^ _ such	18
^ _ t	-18
^ _ te	60
^ _ the	-33
^ _ then	-18
^ _ this	-30
^ _ tonight	-21
^ _ tout	43
^ _ um	32
^ _ un	24
^ _ una	33
^ _ us	-17
^ _ voce	-17
^ _ we	-23
^ _ well	-19
^ _ were	76
^ _ what	21
^ _ you	-23
^ _ your	-36
^ best	36
^ bitte	-31
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
^ it	32
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
^ please	-19
^ se	-17
^ si	-21
^ sinto	-27
^ so	28
^ sorry	-52
^ stay	28
^ take	-38
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
a _ $	55
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
alwa*	77
always	77
always _ $	47
am	-80
am _ $	-29
am sorry	-26
amo	-36
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
are a	42
are my	-40
are such	18
are you	-61
arou*	-28
around	-28
around _ $	37
as	36
as _ $	60
at	-51
at _ $	-18
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
bett*	-23
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
cheating	17
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
de	-50
de _ $	-35
dead	88
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
does _ $	20
does that	20
doing	-30
drea*	-18
dreams	-18
drink	-22
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
excuse $	22
face	52
face _ $	64
face again	64
fais	-17
fais quoi	-17
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
from _ $	37
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
gute	-28
gute _ $	-28
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
have a	-39
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
i feel	60
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
ich _ dich	23
if	-63
if you	-28
igno*	-25
ignore	-23
ignore me	-23
il	-24
impo*	17
in	-31
in the	21
is	-24
is _ $	22
is _ fault	38
is _ it	31
is _ joke	31
is _ you	-23
is _ your	42
is a	29
is all	43
is worth	35
is your	-18
it	-34
it $	-18
it _ $	-23
it _ all	46
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
kind _ does	20
kind _ person	20
kind of	20
kiss*	-18
kisses	-18
kisses $	-18
know	-18
knows	28
knows what	25
la	42
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
long	-22
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
may	-26
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
much _ you	-34
mum	-27
must	41
must be	41
my	-26
my _ again	17
my _ right	26
my _ you	17
my everything	-36
my life	49
nece*	-33
need	-42
needs	-17
never	46
never _ anyone	57
never _ see	20
never have	-20
never met	30
new _ a	31
new _ is	26
new _ you	-17
new toy	20
new year	-42
next	74
nice	53
nice _ $	-60
nice one	20
nice to	39
nicht	-17
night	-42
no	-29
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
of _ does	20
of _ life	30
of _ that	20
of _ today	-18
of _ your	32
of my	41
of person	20
of the	73
of you	-77
of yourself	-21
oh	24
oi	-18
ok	-50
ok _ $	-21
ok _ you	-18
okay	-19
on	44
on _ $	30
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
out _ $	-38
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
person _ that	20
person does	20
pict*	22
pictures	27
place	-29
place $	-28
play*	49
plea*	-52
please	-52
please $	-21
por	-59
por _ $	-34
post	22
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
show you	-20
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
sorry	-23
sorry _ i	-18
sorry for	35
start	-18
stay	24
stay*	-21
stayed	-21
still	-28
stra*	-18
stranger	-17
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
te amo	-36
terr*	18
terrible	21
text	30
text $	23
than	24
thanks _ you	38
thanks for	34
that _ $	-37
that _ are	35
that you	33
the	-118
the _ $	-19
the _ of	-18
then _ $	19
there	-42
there $	-26
thin*	-49
think _ $	18
think _ yourself	23
thinking	-38
thinking _ you	-32
thinking of	-31
this	-80
this $	-45
this _ $	-21
thou*	-28
thought	-18
to	-42
to _ again	41
to _ and	-39
to _ no	39
to _ so	-17
to _ your	-23
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
toni*	-36
tonight	-36
tonight $	-32
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
tu es	43
tu me	-19
two	23
typi*	39
typical	39
um	22
um _ $	22
un	57
un _ $	57
un menteur	36
una	51
una _ $	60
uns	-19
up $	-23
up _ $	46
us	-35
verm*	-28
vict*	42
victim	42
victim $	42
vida	80
vida $	80
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
what _ with	-18
what a	114
what happened	-19
what is	-39
what kind	20
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
will not	-29
wish	-21
wish you	-20
wish*	-34
wishing	-30
wishing _ a	-29
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
you _ tonight	-23
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
your _ tomorrow	-24
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
.-	-88
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
?-	-18
?i	20
?i+you	34
?you	-22
?you-	-19
^ _ $	-30
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
^ _ is	-34
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
^ si	39
^ so	-20
^ sorry	-43
^ te	-29
^ thanks	31
^ that	-24
^ was	35
^ wegen	62
^ what	-42
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
birt*	18
birthday	18
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
come _ $	19
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
de	23
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
fault	20
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
five _ $	18
for _ $	-24
for _ at	15
for _ i	-19
for _ the	28
for _ this	15
for _ when	19
for _ you	19
for being	-14
for the	27
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
geht _ $	-25
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
i love	-20
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
just	22
just _ away	50
just _ me	26
kann	23
kann ich	23
keep	39
keep _ $	40
kids	51
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
never _ to	22
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
still	-42
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
the	-22
the _ $	-37
the _ and	15
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
time	-21
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
what	41
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
when _ is	20
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
you _ me	47
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
you would	34
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
~	-389
!apology	-37
!attack	-36
!bargain	129
!begging	-41
!caring	-47
!guilt	-65
!logistics	-69
!probe	-56
.	87
.-	-98
.i	60
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
5	-9
6	-17
6 $	-12
7	-13
?-	-23
?i	33
?i-	9
?you	-24
?you-	-14
^ _ $	-53
^ _ a	-10
^ _ about	34
^ _ am	-23
^ _ amo	-9
^ _ are	-18
^ _ as	-20
^ _ back	15
^ _ bist	-30
^ _ bring	-12
^ _ can	32
^ _ care	-9
^ _ changed	11
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
^ _ do	-31
^ _ drinking	13
^ _ du	59
^ _ email	-9
^ _ espere	-18
^ _ everything	-13
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
^ _ is	-35
^ _ just	-11
^ _ kann	-10
^ _ la	-9
^ _ late	-11
^ _ leave	-9
^ _ let	21
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
^ hey	-21
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
^ what	43
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
and _ it	13
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
at	-64
at 6	-17
at _ $	-35
at half	-11
away	-17
away $	-10
back	42
back $	31
back _ $	-14
back _ will	21
back at	-10
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
beca*	-20
because	-20
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
can be	33
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
change _ $	20
changed	27
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
come to	28
cont*	-28
contestas	-23
contestas _ a	-23
could	64
could _ $	17
could _ it	20
coun*	39
counseling	18
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
do _ me	-22
do _ mind	17
do _ to	19
do _ you	21
do anything	-16
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
du	40
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
everything	12
face	-13
face _ $	-12
face again	-12
favor	-10
for	-27
for _ $	-14
for _ the	-11
for _ to	40
for the	-16
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
i	23
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
i _ there	-11
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
i will	111
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
is	-42
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
la	-13
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
me	-16
me $	-56
me _ $	13
me _ and	18
me _ chance	67
me _ i	22
me _ is	11
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
more month	12
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
never	22
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
no	-15
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
not do	-12
not leave	27
not mind	17
now	29
now $	12
now _ $	-12
of	-33
ok	-15
ok $	-22
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
one _ month	12
one _ then	28
one _ you	10
one chance	11
one coffee	20
open	33
or	-26
or _ will	-18
or i	-22
other	36
our	-31
our _ $	-13
out	24
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
promise i	25
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
shou*	-10
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
sorry for	-16
sorry i	-13
space	13
start	86
start _ $	50
start over	21
stay	38
stay $	42
still	-14
still _ $	-13
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
the _ $	-55
the _ back	18
the _ in	-13
the _ on	-12
the _ the	-23
the _ want	33
the _ you	65
the dog	18
the kids	-16
the money	-12
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
ti	-11
to	-25
to _ $	-26
to _ am	24
to _ and	24
to _ for	28
to _ i	36
to _ if	18
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
up	-16
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
wanted	23
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
wedn*	-11
wednesday	-11
week	23
week $	15
weekends $	10
well	-21
well and	-10
werde	36
werde _ andern	36
werde mich	36
what	29
what _ $	-12
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
work _ $	18
would	16
would _ to	12
would do	-17
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
you want	49
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
~	-176
!apology	-62
!attack	-143
!bargain	-43
!begging	-84
!caring	-137
!guilt	-44
!logistics	-129
!probe	160
.	-73
.-	35
.i	-66
.i+they	-23
.i+you	-192
.i+you-	-59
.they	-48
.you	-71
.you+they	-32
.you-	40
10	-21
2	-21
5	-29
5 $	-27
6	-18
?	-71
?-	53
?i	-34
?i+you	30
?you	73
?you-	76
^ _ $	161
^ _ a	-45
^ _ already	-23
^ _ am	41
^ _ and	-25
^ _ around	17
^ _ as	-22
^ _ awake	28
^ _ baby	16
^ _ been	-21
^ _ bem	51
^ _ birthday	-42
^ _ bist	-31
^ _ bored	58
^ _ bout	31
^ _ but	16
^ _ call	-48
^ _ can	-43
^ _ care	-36
^ _ change	41
^ _ could	-19
^ _ culpa	-29
^ _ cumpleanos	-20
^ _ d	37
^ _ de	18
^ _ dead	-47
^ _ dich	-26
^ _ did	-20
^ _ do	31
^ _ doing	28
^ _ du	85
^ _ es	-24
^ _ fais	35
^ _ forgot	-20
^ _ geht	29
^ _ give	-24
^ _ going	30
^ _ had	37
^ _ her	-16
^ _ here	70
^ _ home	23
^ _ how	51
^ _ hun	17
^ _ if	-22
^ _ in	29
^ _ is	82
^ _ it	75
^ _ its	-30
^ _ know	-26
^ _ la	-28
^ _ looked	50
^ _ love	37
^ _ miss	-35
^ _ much	54
^ _ my	-24
^ _ not	-28
^ _ now	-17
^ _ on	-43
^ _ out	-17
^ _ pathetic	-20
^ _ pay	-17
^ _ pickup	-27
^ _ plans	54
^ _ por	-30
^ _ que	35
^ _ question	22
^ _ quoi	96
^ _ really	-20
^ _ s	-20
^ _ saw	74
^ _ say	-17
^ _ show	18
^ _ so	-29
^ _ something	-23
^ _ song	16
^ _ soon	-19
^ _ sorry	-31
^ _ still	38
^ _ stranger	33
^ _ sua	-19
^ _ that	51
^ _ the	16
^ _ thinking	26
^ _ this	28
^ _ tonight	20
^ _ took	-21
^ _ tout	-16
^ _ una	-27
^ _ us	-20
^ _ voce	-27
^ _ want	36
^ _ was	22
^ _ we	-30
^ _ were	-24
^ _ what	22
^ _ where	19
^ _ who	36
^ _ wie	33
^ _ work	30
^ _ would	23
^ _ you	58
^ _ your	36
^ any	54
^ are	46
^ been	26
^ bon	-49
^ congratulations	-24
^ did	19
^ do	-18
^ du	-45
^ eres	-25
^ espero	-35
^ feliz	-57
^ glad	-23
^ go	-20
^ grow	-63
^ guess	40
^ happy	-32
^ heard	73
^ hello	34
^ hey	76
^ hi	66
^ hola	75
^ hope	-32
^ how	36
^ ich	-18
^ it	-17
^ je	-26
^ just	27
^ k	-29
^ kannst	-18
^ let	-20
^ lol	52
^ love	-18
^ miss	74
^ missing	-18
^ my	-18
^ nice	32
^ no	-19
^ oh	-16
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
^ so	37
^ sorry	-38
^ stay	-39
^ take	-36
^ te	-54
^ the	-23
^ thinking	46
^ typical	-32
^ was	45
^ what	41
^ when	-32
^ where	-54
^ wow	28
^ x	47
^ xx	23
^ yo	65
^ you	39
^ your	-33
a	-17
a _ $	30
a _ about	48
a _ day	-28
a _ x	20
a _ you	36
a call	22
a child	-16
a dream	49
a joke	-19
a la	-20
a new	22
about _ $	31
about us	17
about you	20
about your	-16
addr*	-34
address	-34
address _ the	-23
after	-25
again	-55
again $	-36
ages	23
ages $	23
all	-41
alles	-35
alre*	-24
already	-24
already $	-20
alwa*	-39
always	-39
am	18
am _ $	-18
am _ the	-19
am _ to	40
am _ your	48
am bored	58
am going	-24
am in	35
am sorry	-21
an	-27
and	-71
and _ $	-22
and _ was	23
anni*	-45
anot*	-16
another	-16
answ*	-17
answer	-16
any	52
any plans	54
anyt*	-20
anything	-20
anything $	-34
anyw*	-20
anyway	-20
anyway $	-20
are	-16
are $	-67
are _ $	-18
are _ at	24
are _ awake	30
are _ coming	31
are _ home	19
are _ like	-33
are _ me	23
are _ seeing	18
are _ someone	18
are _ to	63
are a	-28
are you	131
around _ $	-21
as	-30
as _ $	-17
at _ place	22
at _ station	16
at _ what	-17
at home	35
at night	-17
at the	19
at yours	32
awake	28
awake $	30
away	-17
away $	-16
baby $	-26
baby i	23
back	-34
back from	23
be	-52
be _ $	-18
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
bett*	-23
better	-20
bien	-32
bill	-17
birt*	-43
birthday	-43
birthday $	-41
bist	20
bist du	41
bitte	-31
bitte _ $	-30
bon	-49
book	27
bored	74
bout	28
busy	-29
busy _ $	-29
but _ you	16
but do	16
by	-18
ca	44
call	-36
call*	23
called	25
called $	30
can	-60
can _ at	-19
can _ come	17
can i	16
can you	-41
care	-45
care $	-26
care*	-16
cat	18
chance	-16
change	22
change _ $	29
changed	-17
chea*	-17
chec*	43
check	-18
child	-16
child $	-16
clas*	-39
classy	-39
classy $	-39
come	-56
come _ $	-16
come home	-29
coming _ the	19
coming to	17
cong*	-35
congratulations	-24
could	-24
crazy	22
crazy _ $	-24
cryi*	-16
crying	-16
culpa	-29
cump*	-20
cumpleanos	-20
d	32
day	-64
day $	-24
day _ $	-18
day at	-18
dead	-51
dese*	-21
deserve	-19
deserve _ $	-17
dich	-31
did	32
did $	-18
did _ $	16
did _ get	29
did _ see	16
did _ the	-50
did _ to	-29
did _ you	18
did _ your	40
did you	34
die	-34
dinn*	21
dinner	21
dinner $	28
disg*	-17
do _ if	-18
do _ still	19
do _ think	26
do _ to	-19
do _ want	-24
do not	-54
do you	57
dog	20
dog _ $	29
doing	63
doing $	16
doing _ $	34
doing tonight	29
drea*	-22
dream	49
dream _ you	49
dream about	49
dreams	-22
dreams _ $	-20
driv*	-17
driving	-17
drop	-53
drop _ $	-47
drop*	-34
du	21
du _ $	52
du _ ich	-16
du bist	-21
e	-18
earl*	55
earlier	55
easy	-21
eres	-27
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
everything	-27
everything $	-20
exam	-24
exci*	17
exciting	17
excu*	-19
excuse	-19
face	-21
fais	35
fais quoi	35
falta	-17
fancy	20
fancy _ $	20
fault	-18
favo*	115
feel	-16
feel*	-16
feelings	-16
feliz	-57
feliz _ $	-52
feliz cumpleanos	-20
find	-20
fini*	18
finish	22
finish _ i	27
five	-36
five years	-34
for	-50
for _ $	27
for _ you	-18
for the	33
for you	-18
for your	-22
forg*	-33
forgot	-23
frid*	-34
friday	-28
friday $	-28
frie*	-24
friends	-24
from _ tomorrow	-16
game	27
game _ $	17
game _ night	17
game last	17
gara*	-42
garage	-42
gave	25
gd	24
geht	27
geht _ $	31
geht es	27
get	-16
get _ $	-18
get _ last	30
gett*	44
getting	44
give _ a	16
give it	-16
glad	-24
go to	-22
goes	-16
going	31
going $	17
going to	25
got _ $	20
got a	47
gran*	-36
grow	-63
grow up	-63
guess	49
guess _ i	36
guess what	16
guess who	36
gute	-61
gute _ $	-61
had	36
had _ about	49
had _ dream	49
had a	27
happ*	42
happened	30
happened $	18
happy	-39
happy _ $	-43
happy _ that	31
happy birthday	-42
hate	42
have	-40
have _ been	39
have _ got	19
have _ you	25
have a	-19
have no	-18
have not	26
have you	28
havi*	29
having	29
having _ $	29
he	-45
heard	81
heart	-22
heart $	-21
hello	34
her	-40
here _ $	43
here _ my	-27
hey	73
hey $	27
hey _ you	20
hey you	18
hi	66
hi _ $	16
hi _ i	39
hi _ up	23
him	-16
hola	75
home $	24
home _ $	-28
hope	-73
hope _ not	50
hope work	26
hope you	-37
hope your	-39
hotel	-20
hotel $	-20
hour	-18
how	75
how _ $	37
how _ going	17
how _ it	17
how _ life	18
how _ new	18
how _ sleep	-17
how _ the	50
how _ weekend	33
how _ your	19
how are	33
how can	-17
how is	105
how was	20
how you	-22
hun _ your	17
i	-97
i _ $	47
i _ a	41
i _ bored	66
i _ did	23
i _ dream	49
i _ for	-30
i _ going	-24
i _ her	-18
i _ i	28
i _ in	20
i _ it	-17
i _ just	22
i _ our	23
i _ over	18
i _ sorry	-26
i _ talk	49
i _ that	-30
i _ the	-38
i _ to	-20
i _ today	29
i _ you	-29
i _ your	75
i am	33
i can	-21
i come	17
i gave	25
i had	47
i just	25
i love	-16
i really	-20
i saw	40
i think	-16
i was	23
i will	-37
ich	-49
if	-37
if _ is	-17
if _ up	23
if _ you	28
in	42
in $	35
in _ $	24
in ages	23
in rome	30
in that	27
in the	-25
in your	40
is	21
is _ $	-20
is _ at	24
is _ going	17
is _ new	27
is _ of	-23
is _ on	-16
is _ too	26
is _ with	23
is not	32
is on	37
is up	22
is what	-30
is your	37
it	-48
it $	-21
it _ $	-34
it easy	-21
it going	17
it is	43
its	-18
je	-30
joke	-24
just	46
just _ $	38
just _ back	22
just _ our	18
just _ to	-39
just _ you	-18
just saw	47
k	-29
kann*	-18
kannst	-18
kannst du	-18
kids	-28
kids _ $	-18
know _ the	-17
la	-31
la _ $	-25
last	47
last _ $	63
last night	33
late	-31
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
lies	-19
like _ $	-28
like _ new	50
like you	32
list*	48
livi*	29
living	29
loads	-20
lol	112
lol $	62
lol _ will	30
long	53
long _ no	43
long time	53
look*	50
looked	50
los	-21
lost	-28
lost my	-27
love you	-17
mach*	20
man	-34
man $	-34
me	-84
me _ $	21
me _ you	-17
me a	17
means	-25
meet*	-21
meeting	-21
ment*	-35
met	20
minu*	-21
minutes	-21
miss	39
miss _ $	59
miss _ loads	-18
miss me	88
miss you	-38
miss your	-19
miss*	-17
missing	-22
missing you	-18
mom	18
morn*	41
morning	41
morning $	41
movi*	21
moving	21
much	30
much _ you	52
my	-58
my new	38
my phone	-33
name	24
name _ that	26
name of	25
near	21
need	-47
need to	-26
neig*	52
new	35
new _ $	52
new _ you	22
nice	33
nice _ $	61
nich*	28
nichts	28
nichts _ $	28
night $	46
night _ what	-19
night _ you	-18
no	-40
not _ $	36
not _ in	21
not _ to	-22
not _ you	36
not believe	22
not too	26
nothing $	-27
nothing _ you	52
now	-64
now $	-21
now _ you	-18
of	-62
of _ $	-20
of _ today	33
of that	26
of the	-38
oi	57
ok	-39
ok _ you	-20
old	33
old _ $	33
old place	33
on _ phone	22
on _ radio	29
on friday	-25
on sunday	-20
on the	41
on you	-18
one	-28
open	-25
or	-19
our	76
our _ $	24
our _ on	29
our _ place	33
our old	33
our song	32
out	-20
out of	-18
over	27
over _ $	25
over there	25
pape*	-43
park*	-35
party _ $	19
pass*	52
path*	-21
pathetic	-21
pay	-17
peace	-38
perd*	-19
pers*	-26
phone	-21
pick	-30
pick up	-17
pick*	-47
picking	-18
picking _ up	-18
pickup	-30
pickup _ $	-27
pict*	18
picture	21
picture $	21
place	82
place $	58
plans	54
plea*	-56
please	-55
please $	-17
plum*	-26
plumber	-26
por	-58
por _ $	-35
pren*	-17
prom*	-22
que	40
que _ $	93
que _ bien	-32
que ta	51
ques*	22
question	22
question what	22
quoi	96
quoi _ $	79
radio	29
radio $	29
rand*	38
random	38
random _ what	22
random question	22
real*	-23
really	-23
really _ to	-20
regr*	-18
regret	-18
reme*	46
remember	46
remember _ $	49
remember _ place	24
remember the	43
reply	-17
rest	-54
rest _ $	-19
rest well	-17
reun*	34
rome	30
rome $	30
room	-36
safe	-18
safe $	-17
said	-17
sat	20
saw	109
saw your	74
say	-28
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
so are	35
some*	56
song	73
song _ the	29
soon	-31
soon $	-20
sorry	-89
start	-21
stay	-45
still	43
still _ me	-26
still _ that	21
still _ the	30
still want	-17
stra*	30
stranger	33
stranger $	19
stre*	-26
sua	-22
sua falta	-17
summ*	55
summer	55
summer $	56
sund*	-20
sunday	-20
sunday $	-20
sweet	-25
sweet dreams	-20
t	-24
ta	45
take	-74
take _ $	-55
take _ easy	-21
take care	-38
take it	-23
talk	63
talk $	39
talk _ $	48
talk _ me	29
talk to	29
te	-83
te _ $	-40
te _ que	-20
terr*	-22
terrible	-21
text	-22
than*	-21
thanks	-21
that	78
that $	-19
that _ $	35
that _ are	-36
that _ i	23
that _ in	18
that _ to	17
that _ what	-29
that _ you	55
that is	-39
the	-96
the _ is	-40
the _ last	17
the _ night	17
the _ place	46
the _ that	22
the _ the	-34
the _ today	-18
the address	-22
the cat	-26
the game	17
the garage	-42
the hotel	-20
the kids	-28
the name	25
the plumber	-26
the radio	29
then	-17
thin*	41
things	-21
thinking	62
thinking _ you	-17
thinking about	43
this	31
this $	29
this _ $	36
this number	-28
thou*	79
thought	41
thoughts	34
time is	-37
time no	43
to	-35
to _ a	51
to _ i	-17
to _ the	-46
to _ to	-18
to _ with	-20
to _ you	24
to that	46
to the	38
to you	-56
today	33
today $	56
toi	-17
tomo*	-47
tomorrow	-47
tomorrow $	-41
toni*	36
tonight	36
tonight $	36
too _ $	39
took	-21
tout	-19
trash	-63
trash $	-62
trip	35
try	-17
tu	-29
tu _ quoi	35
tu es	-19
tu fais	35
tudo	23
tues*	-20
tuesday	-20
tuesday _ $	-20
tv	48
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
up	32
up _ a	30
up _ i	19
up _ me	22
up to	18
us	-17
use	-28
used	17
va	40
voce	-46
voce _ $	-26
volta	-22
voy	-17
voy a	-17
vuel*	-17
want	23
want _ $	-26
want to	50
was	64
was _ name	26
was _ of	17
was _ the	23
was _ to	22
was _ weekend	33
was a	-33
was on	21
was the	26
was your	19
watc*	61
watch	22
watching	33
watching _ $	33
we	-42
we could	-21
week*	18
weekend	23
weeks	-20
well	-30
well _ $	-20
were	-38
what	19
what _ $	22
what _ did	-22
what _ doing	19
what _ for	18
what _ is	-44
what _ name	26
what _ say	18
what _ the	-38
what _ up	27
what _ you	72
what _ your	29
what a	-27
what are	25
what did	24
what happened	29
what i	-19
what if	-20
what is	54
what time	-52
what was	26
what would	25
when	-50
when _ you	-30
whens	-27
whens _ $	-27
whens pickup	-27
where	-43
where _ you	-38
where are	-47
while	42
who	60
who _ today	29
who i	36
wie	33
wie _ $	33
wie _ es	33
wie geht	33
will	-46
will _ what	30
wish	-27
wish you	-20
wish*	-23
wishing	-17
wishing _ a	-17
wishing you	-17
with	-29
with you	21
woke	20
work	49
work _ not	26
work _ too	26
work _ was	20
work is	26
wow	28
x	18
x $	18
years	-39
years _ you	-25
yest*	30
yesterday	30
yesterday $	37
yo	65
you	-22
you $	-39
you _ $	42
you _ a	32
you _ ages	22
you _ am	28
you _ at	27
you _ back	-26
you _ come	-26
you _ dinner	28
you _ for	27
you _ game	17
you _ give	23
you _ good	49
you _ happy	28
you _ heart	-21
you _ it	-20
you _ last	25
you _ love	33
you _ me	-73
you _ moving	21
you _ my	49
you _ no	-23
you _ number	39
you _ station	23
you _ terrible	-21
you _ that	24
you _ this	58
you _ tonight	40
you _ up	19
you _ want	-18
you _ x	-18
you _ you	-29
you a	-17
you are	-80
you at	21
you awake	30
you been	23
you call	-42
you coming	31
you d	32
you did	-32
you ever	30
you had	-22
you have	-42
you i	24
you in	19
you like	34
you loads	-20
you looked	50
you nothing	-25
you say	30
you see	17
you seeing	18
you sleep	-18
you so	-18
you still	48
you today	21
you up	58
you used	17
you were	-35
you will	19
your _ is	17
your _ s	23
your _ your	-26
your exam	-23
your mom	22
your new	-31
your weekend	33
your*	-25
yours	29
yours $	31
yourself	-24
yourself $	-18
zuru*	-18
""",
    'draft.apology': """\
~	-471
!apology	141
!attack	-32
!bargain	-30
!begging	-49
!caring	-31
!guilt	-57
!logistics	-55
!probe	-36
.	-35
.-	10
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
^ _ $	-54
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
^ sorry	166
^ te	-9
^ thanks	-23
^ that	31
^ the	-8
^ tu	-9
^ voce	-7
^ was	-15
^ we	-7
^ what	-25
^ will	16
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
and _ will	-7
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
aski*	16
asking	16
at 5	-7
at _ door	-7
at _ party	23
at you	32
avoir	65
b	14
baby i	12
back	-16
back $	-14
back from	13
bad	21
be	-42
be _ for	-15
be _ the	-15
beca*	-14
because	-14
because _ $	-8
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
by	8
by _ $	15
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
do it	15
do not	-31
drop*	18
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
happ*	22
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
home	-13
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
is	-71
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
its _ you	12
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
leave	-20
leave _ $	-9
leave me	-9
left	-14
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
lo	14
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
my _ was	-8
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
not _ $	32
not _ a	8
not _ again	30
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
pick*	-8
place	-24
place $	-10
plea*	-34
please	-34
please _ $	-10
please _ me	-8
por	96
por _ $	76
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
still _ $	-19
still here	-16
stup*	8
stupid	8
sua	-9
swear	-8
t	60
t _ $	37
t avoir	65
ta	-9
take	9
take _ for	19
take _ responsibility	20
take full	20
talk _ $	-8
talk _ me	-9
talk to	-10
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
tomo*	-11
tomorrow	-11
tomorrow $	-8
toni*	-11
tonight	-11
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
your _ here	-15
your _ i	-15
your _ in	10
your _ of	-17
your _ thinking	-16
your _ was	12
your arms	-9
your call	15
your dad	-16
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
