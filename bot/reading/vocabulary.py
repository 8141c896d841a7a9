"""What typed forms stand for: contractions, slang, emoji, accents, and the words worth setting right when misspelt."""

_SHORT = """
im=i am|i'm=i am|iam=i am|ima=i am going to|imma=i am going to|i'ma=i am going to|ive=i have|i've=i have|i'd=i would|i'll=i will|idk=i do not know|idc=i do not care|ik=i know
dont=do not|don't=do not|dnt=do not|doesnt=does not|doesn't=does not|didnt=did not|didn't=did not|cant=can not|can't=can not|cannot=can not|cnt=can not|couldnt=could not|couldn't=could not
wont=will not|won't=will not|wouldnt=would not|wouldn't=would not|shouldnt=should not|shouldn't=should not|isnt=is not|isn't=is not|arent=are not|aren't=are not|wasnt=was not|wasn't=was not
werent=were not|weren't=were not|hasnt=has not|hasn't=has not|havent=have not|haven't=have not|hadnt=had not|hadn't=had not|aint=is not|ain't=is not|mustnt=must not|mustn't=must not
hes=he is|he's=he is|shes=she is|she's=she is|theyre=they are|they're=they are|youre=you are|you're=you are|ur=your|u=you|ure=you are|r=are|n=and|yall=you all
it's=it is|that's=that is|thats=that is|there's=there is|theres=there is|what's=what is|whats=what is|how's=how is|hows=how is|where's=where is|who's=who is|let's=let us|lets=let us
he'd=he would|she'd=she would|they'd=they would|it'd=it would|he'll=he will|hell=hell|she'll=she will|they'll=they will|theyll=they will|it'll=it will|you'll=you will|youll=you will|you've=you have|we've=we have|we're=we are|they've=they have|theyve=they have|who'd=who would|nobody'd=nobody would
wanna=want to|wana=want to|wnna=want to|wanan=want to|gonna=going to|gona=going to|gunna=going to|gon=going to|finna=going to|tryna=trying to|gotta=have to|hafta=have to|needa=need to|shoulda=should have|coulda=could have|woulda=would have|kinda=kind of|oughta=ought to
txt=text|ft'd=facetimed|fted=facetimed|rung=rang|txting=texting|txtin=texting|txted=texted|txtd=texted|textin=texting|txts=texts|text'd=texted|msg=message|msgs=messages|mesage=message|msging=messaging|msged=messaged|msgd=messaged|massage=massage|dm=message|dms=messages|dmed=messaged|dm'd=messaged|dmd=messaged|dming=messaging|pm=pm
callin=calling|writting=writing|writin=writing|wrote=wrote|rite=write|rn=right now|tn=tonight|tonite=tonight|2nite=tonight|2night=tonight|2day=today|tmr=tomorrow|tmrw=tomorrow|tomoro=tomorrow|2moro=tomorrow|2morrow=tomorrow|4ever=forever|4eva=forever|b4=before|gr8=great|l8r=later|l8tr=later|m8=mate
pls=please|plz=please|plss=please|plse=please|thx=thanks|thnx=thanks|thanx=thanks|tnx=thanks|tysm=thank you so much|ty=thank you|sm=so much|sooo=so|bc=because|cuz=because|coz=because|cos=because|cause=because|tho=though|abt=about|ppl=people|smth=something|sth=something|nth=nothing|nuthin=nothing|nothin=nothing
bf=boyfriend|gf=girlfriend|exbf=ex boyfriend|exgf=ex girlfriend|xbf=ex boyfriend|bff=best friend|hubby=husband|ig=instagram|insta=instagram|fb=facebook|wa=whatsapp|whatapp=whatsapp|watsapp=whatsapp|snap=snapchat|sc=snapchat|tt=tiktok|nc=no contact|nocontact=no contact
kms=kill myself|endin=ending|dyin=dying|livin=living|hurtin=hurting|cuttin=cutting|feelin=feeling|thinkin=thinking|goin=going|doin=doing|tryin=trying|lookin=looking|missin=missing|bein=being|stalkin=stalking|beatin=beating|hittin=hitting|wishin=wishing|hopin=hoping|neway=anyway|nemore=anymore|anymor=anymore|suicde=suicide|kys=kill yourself|unalive=kill|unaliving=killing|unalived=killed|sewerslide=suicide|sucide=suicide|suicde=suicide|suiside=suicide|sucidal=suicidal|sooicide=suicide|sui=suicide|ctb=kill myself|offing=killing|selfharm=self harm|selfharming=self harming|selfharmed=self harmed|sh=sh|s/h=self harm|wanting2die=wanting to die
hi=hi|yo=yo|nvm=never mind|omg=omg|lmao=lol|lmfao=lol|rofl=lol|haha=lol|hahaha=lol|hahah=lol|hehe=lol|jaja=lol|jajaja=lol|kkk=lol|kkkk=lol|rsrs=lol|mdr=lol|ptdr=lol|xd=lol|lool=lol|looool=lol|ffs=ffs|fkn=fucking|fckin=fucking|fking=fucking|fuckin=fucking|effing=fucking
anymor=anymore|any1=anyone|some1=someone|every1=everyone|no1=no one|noone=no one|sum1=someone|alot=a lot|becuz=because|dat=that|da=da|wuld=would|shud=should|shld=should|cud=could|wud=would|hav=have|hv=have|luv=love|nite=night|nd=and|kno=know|knw=know|jus=just|jst=just|wen=when|wat=what|wot=what|wht=what|y=y
swervin=swerving|drivin=driving|walkin=walking|jumpin=jumping|takin=taking|sayin=saying|tellin=telling|breathin=breathing|cryin=crying|comin=coming|talkin=talking|chokin=choking|followin=following|watchin=watching|waitin=waiting|threatenin=threatening|gettin=getting|makin=making|leavin=leaving|hangin=hanging|existin=existing|od'd=overdosed|oded=overdosed|cba=can not be bothered|wannna=want to|id=i would|youd=you would|theyd=they would|itd=it would|itll=it will|thatll=that will|hows=how is|wouldve=would have|couldve=could have|shouldve=should have|mightve=might have|outta=out of|infront=in front|prolly=probably|fantasise=fantasize|fantasised=fantasized|fantasising=fantasizing|apologise=apologize|apologised=apologized|apologising=apologizing|hospitalised=hospitalized|traumatised=traumatized|terrorises=terrorizes|penknife=knife
hrs=hours|hr=hour|mins=minutes|min=minutes|yrs=years|yr=year|yo=yo|bday=birthday|b'day=birthday|appt=appointment|appts=appointments
xq=porque|pq=porque|q=que|tb=tambem|vc=voce|vcs=voces|msm=mesmo|mto=muito|mt=muito|tou=estou|to=to|tava=estava|pra=para|pro=para o|pros=para os|pras=para as|zap=whatsapp|zapzap=whatsapp|mensaje=mensaje|msj=mensaje|mnsj=mensaje|tmb=tambien|xfa=por favor|porfa=por favor|pfv=por favor|saudades=saudade
jveux=je veux|jvais=je vais|jsuis=je suis|chui=je suis|chuis=je suis|jai=j ai|jpeux=je peux|jme=je me|jle=je le|jlui=je lui|stp=svp|mtn=maintenant|slt=salut|pk=pourquoi|tlm=tout le monde|qqn=quelqu un
hab=habe|hab's=habe es|ichs=ich es|nich=nicht|net=net|nix=nichts|nimmer=nicht mehr|grad=gerade|bissl=bisschen|gehts=geht es|geht's=geht es|wie's=wie es|gibts=gibt es|will's=will es|ned=nicht
"""

EXPANSIONS: dict[str, tuple[str, ...]] = {
    typed: tuple(meant.split())
    for entry in _SHORT.replace("\n", "|").split("|")
    if entry
    for typed, meant in [entry.split("=")]
}
"""A typed word and the plain words it stands for."""

LAUGHING = (
    dict.fromkeys("😂🤣😆😹😅", ("lol",))
    | dict.fromkeys("🔪🗡🔫", ("weapon",))
    | {"💀": ("skull",), "☠": ("skull",), "?": ()}
)

ACCENTS = str.maketrans(
    "áàâäãåéèêëíìîïóòôöõúùûüñçýÿ",
    "aaaaaaeeeeiiiiooooouuuuncyy",
    "*",
) | {ord("ß"): "ss", ord("œ"): "oe", ord("æ"): "ae"}

LEET = str.maketrans("013457@$", "oieastas", "*")

_KEYWORDS = """
suicide suicidal suicidio suicidarme suizid killing myself yourself himself herself themselves
existing anymore breathing texting texted message messages messaged messaging contact contacted
contacting instagram facebook whatsapp snapchat boyfriend girlfriend husband profile unblock
unblocked blocked calling called writing answer answered apologize abusive strangled threatened
threatening stalking overdose cutting
"""
KEYWORDS = tuple(_KEYWORDS.split())
"""Words that decide a reading and are therefore set right when one letter is off."""

_LOOKALIKES = """
massage massages profiles contacts contract contracts contrast content context falling filling
milling billing willing skilling yelling texture textures textured tested testing vexing sexting
telling waiting whiting biting writhing exiting exciting insisting listing resting answers blocks
locked clocked flocked blocker putting gutting nutting shutting cuttings passage passages balling
bailing culled failed hailed mailed railed sailed nailed balled walled talking stalling stacking
staking stocking starking profiled suicides messenger overdosed contacto contacte contatos contato
contacter contacta suicidas suicida suicidar suicidaire suicidaires suicider suicidare suicidarse
suicidarte contactar contactarlo profil profils strangle strangles strangler apologized apologizes blacked caller calming message messenger mensaje mensajes existir existieren
"""
LOOKALIKES = frozenset(_LOOKALIKES.split())
"""Words that stand near a keyword and are themselves."""
