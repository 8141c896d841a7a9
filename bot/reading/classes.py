"""Word classes the patterns name with `@`, in English, Spanish, Portuguese, German and French."""

_CLASSES = """
him: him her them ex exes hubby
he: he she they ex boyfriend girlfriend husband wife partner fiance fiancee bf gf spouse
close: boyfriend girlfriend husband wife partner fiance fiancee ex spouse dad father stepdad mom mother mum stepmom parents brother sister uncle aunt stepfather stepmother cousin roommate family stalker
someone: he she they friend friends ex boyfriend girlfriend husband wife partner brother sister mom mother mum dad father son daughter cousin roommate coworker someone somebody bestie buddy fiance fiancee aunt uncle niece nephew kid child teen sibling classmate neighbor neighbour guy girl
self: myself meself me-self
ownself: himself herself themselves themself
now: now tonight today soon asap already
very: so really very just honestly truly literally fucking kinda sometimes still always often only even actually seriously also almost constantly genuinely secretly again definitely basically
want: want wants need wish wishing wanting crave craving dying love like
wantpast: wanted wished
plan: going planning plan will gonna shall about ready thinking considering contemplating decided
die: die dead dying died
suicide: suicide suicidal
lol: lol skull
pain: hurt harm injure
hit: hit hits hitting beat beats beating beaten slap slaps slapped slapping punch punches punched punching choke chokes choked choking strangle strangles strangled strangling kick kicks kicked kicking grab grabs grabbed shove shoves shoved shoving push pushes pushed pushing smack smacks smacked burn burned burns attack attacks attacked assault assaults assaulted bite bit bites headbutted spat
kill: kill murder stab shoot strangle poison choke
harm: hurt harm beat punch hit slap attack kill murder stab shoot strangle poison choke kick injure smash cripple
filler: so really just ok okay god ugh pls please honestly and but still also now fuck omg lol yes yeah well maybe tonight today i literally seriously again almost kinda anyway then damn shit man guys hey hi hello no idk i'm very kind of right
wish: want need wanting needing wish dying craving crave longing aching itching desperate tempted temptation urge urges hoping hope impulse
go: going about planning plan will shall gonna ready thinking considering contemplating decided deciding debating wondering might may must should have trying fighting struggling resisting close inches seconds tempted thought ought better could can would deserve able afraid scared
reach: text message call ring phone write email e-mail mail reply answer respond contact dm ping facetime beg tell ask see meet visit talk speak snap unblock poke apologize confront surprise reach hit approach chat find hear call-up videocall skype wait stop add follow refollow congratulate drunk-dial drunk-text
reaching: texting messaging calling ringing phoning writing emailing replying answering responding contacting dming facetiming begging telling asking seeing meeting visiting talking speaking snapping unblocking apologizing confronting surprising reaching hitting approaching chatting typing adding following refollowing drunk-texting
look: check look stalk peek see watch open view scroll lurk snoop read visit creep search refresh
looking: checking looking stalking peeking watching opening viewing scrolling lurking snooping reading visiting creeping searching refreshing
page: profile profiles insta instagram ig story stories facebook page tiktok seen location online status account feed pics photos pictures snap snapchat twitter posts post spotify linkedin venmo playlist activity facebooks last whatsapp map maps bio avatar timeline socials media highlights reels likes following followers
thing: message text letter email song meme reel photo picture pic gift flowers card note paragraph voice playlist link poem memory something dm video present package screenshot gif snap postcard voicemail money
kin: friend friends mom mum mother dad father brother sister family roommate cousin parents bestie bff coworker coworkers
place: house place work apartment flat door office job street gym home building neighborhood town city airport class station
childs: kids kid son daughter child children toddler twins boys girls hijo hija hijos ninos nino nina filho filha filhos criancas crianca menino menina kind kinder sohn tochter kleine kleinen kleiner enfant enfants fils fille petit petite
ill: sick ill fever feverish hospital doctor doctors pediatrician paediatrician dentist medicine meds medication inhaler epipen insulin allergy allergic vomiting accident emergency er ambulance safe unsafe missing bleeding rash coughing temperature asthma swallowed choking vaccination vaccine vaccinate vaccinated surgery injured enfermo enferma enfermos fiebre medico pediatra doente febre vacina fieber krank kranke arzt arzttermin kinderarzt krankenhaus notaufnahme verletzt fievre malade malades medecin pediatre hopital urgences
minding: school daycare nursery kindergarten preschool childcare creche kita schule escuela colegio escola ecole pickup handover custody homework pick picks picking picked drop drops collect fetch watch recoger recojo recoge recogen buscar busca pego abholen abhole hole holst holt chercher cherche recuperer recupere deposer
body: arm arms wrist wrists leg legs thigh thighs skin face head
"""

CLASSES: dict[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, _, words in (line.partition(": ") for line in _CLASSES.strip().splitlines())
}

_NEGATORS = "not never no nobody none without nicht nie kein keine keinen nunca jamais pas ni nao"
NEGATORS = frozenset(_NEGATORS.split())
"""A gap `~n` never leaps over one of these: a denied phrase is another phrase."""

_COMMON = """
i me my am is are was be been to the a an and or of in on at for with it that this him her them he
she they you your we us do does did have has had will would can could should not no so just want
like go get if when what how as about up out all by from but
ich er sie mich mir ihn ihm ihr zu und die der das ist bin nicht es mit so ja yo me te se la le lo
el que de y a un una con por para mi su eu ele ela o os as um uma e do da no na meu minha je il
elle lui tu me ma mon le les un une et du des en au pas ne ce
"""
COMMON = frozenset(_COMMON.split())
"""Too frequent to look a rule up by."""
