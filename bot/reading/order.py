"""Do the words tell of a court's order about contact between the two? A span's `why` says how it was put: the order protects
the person, it binds them, or that is not said. One question follows all the same; what holds is for `gates` to ask.
"""

from bot.reading.normalise import read_sentences
from bot.reading.patterns import find, table
from bot.reading.signs import Span, cover, signs

PROTECTS = "protects"
BINDS = "binds"

_NAMES = "ivo|dvpo|dvpn|dvro|dvo|dvpa|advo|apvo|pfa|tro|tpo|epo|ppo|ipo|fvro|fvio|vro|pspo|cpo|vpo|nonmol|injunction|injunctions"
_KINDS = "restraining|restrain|restraint|restraning|restaining|protective|protection|harassment|intervention|molestation|barring|occupation|stay-away|stalking|mol|dv|abuse|bail"
_THING = f"order|orders|mol|molestation|avo|bond|{_NAMES}"
"""What an order is called once it is plain from the words beside it that it is one."""
_NEAR = "near|contact|approach|text|call|message|write|see|speak|talk|within|closer|follow|come|go"
_THEM = "him|her|them|his|my|ex|hubby"
_THEY = "he|she|they|ex|husband|wife|boyfriend|girlfriend|partner"
_COURT = "court|courts|judge|magistrate|sheriff|police|cops|bail|probation|parole|licence|sentence"

_FIGURES = table(
    {
        "figure": f"""
not|no|never|without -contact|allowed ~2 court|{_KINDS} order|orders
not|no|never|without -contact|allowed ~3 {_NAMES}|mol|avo
court|{_KINDS} order|orders ~3 was|is|got|has|not ~1 not|dropped|lifted|expired|refused|denied|over
wish|need|want|should|could|maybe|can|how|thinking|considering|threatens|threatened|threatening|if|might|going|gonna|will|would|or ~3 get|getting|file|filing|apply|applying|take|taking|seek|seeking|ask|asking|for|with ~4 {_KINDS} order
wish|need|want|should|could|maybe|can|how|thinking|considering|threatens|threatened|threatening|if|might|going|gonna|will|would|or ~3 get|getting|file|filing|apply|applying|take|taking|seek|seeking|ask|asking|for|with ~4 {_NAMES}|mol
get|getting|file|filing|apply|applying|need|want|deserve|deserves a|an|for|my|the ~2 {_KINDS} order
get|getting|file|filing|apply|applying|need|want|deserve|deserves a|an|for|my|the ~1 {_NAMES}
my|a|his|her|their friend|friends|sister|brother|boss|mum|mom|mother|dad|father|neighbor|neighbour|cousin|colleague|flatmate|roommate ~3 {_KINDS} order
my|a|his|her|their friend|friends|sister|brother|boss|mum|mom|mother|dad|father|neighbor|neighbour|cousin|colleague|flatmate|roommate ~3 {_NAMES}
court order|orders ~3 kids|custody|weekends|weekend|support|maintenance|visitation|alimony|house|money|pay
custody|maintenance|residence|childrens|child|support ?contact ?arrangements order|orders
avo ~1 toast|toasts|sandwich|smash|and
""",
    }
)
_SIGNS = table(
    {
        PROTECTS: f"""
i|we ~3 have|has|got|had|took|taken|filed|obtained|won|secured|applied|put|granted|given|getting|received ~6 {_KINDS} {_THING} ~2 on|against|from ~1 {_THEM}
i|we ~3 have|got|had|took|taken|filed|obtained|won|secured|applied|put|granted|given|received ~4 {_THING} ~2 on|against|from ~1 {_THEM}
^ ~2 got|took|filed|obtained|won|have|had ~3 {_KINDS} {_THING} ~2 on|against|from ~1 {_THEM}
^ ~2 got|took|filed|obtained|won|have|had ~3 {_THING} on|against|from ~1 {_THEM}
there ~1 is|was ~3 {_THING} on|against ~1 {_THEM}
{_THING} ~2 protecting|protects|protected|keeps me|us
i|we|^ ~1 got|have|won my ~2 {_KINDS} {_THING}
i|we|^ ~1 got|have|won my ~1 {_NAMES}|mol|avo|molestation
{_THING} against|on ~1 {_THEM} -and|to
i|we ~2 applied|filed|asked for ~1 a|an|the ~2 {_THING}
i|we was|were|got|have|has been|granted|given ~1 a|an|the ~2 {_THING}
{_COURT} ~2 granted|gave|give|got|made me|us ~3 {_THING}
{_COURT} ~2 gave|issued|served|slapped|put @him|{_THEY} ~3 {_THING}
{_THEY} ~2 breached|broke|broken|violated|violates|violating|breaches|breaching|ignores|ignored|breaks|breaking ~3 {_THING}|bail|conditions|terms
{_THEY} ~3 on bail|probation|parole|tag ~6 contact|near|me|us
{_THEY} ~2 not|cannot ~1 allowed|permitted|supposed ~2 near|contact|closer|come|approach|within ~4 me|us|my ~8 court|judge|order|bail|police|injunction
{_THEY} ~2 not ~1 contact|approach|come ~2 me|us|my ~6 court|judge|order|bail|injunction
court|judge|magistrate|bail|probation|parole ~3 said|says|told|ordered|order ~2 {_THEY}|him ~5 away|near|contact|not ~3 me|us
court|judge|magistrate|bail ~3 him|her|them ~2 to ~1 stay|keep|leave ~1 away|alone|me ~1 from|$
{_THEY} ~2 ordered|told by ~2 court|judge|magistrate|police ~6 me|us
{_THEY} ~2 has|had|got|under ~2 no contact order ~4 me|us|keeps|still|writes|texts|calls
barangay|{_KINDS} ~1 order laban
""",
        BINDS: f"""
{_KINDS} {_THING} ~3 against|on|for ~1 me|myself
{_THING} against|on me|myself
{_COURT} ~2 issued|served|slapped|put|handed ~1 me ~3 {_THING}
{_THEY} ~3 has|have|got|took|taken|filed|obtained|wants|applied|put|won|getting|files|granted ~5 {_KINDS} {_THING} -against|on
{_THEY} ~3 has|have|got|took|taken|filed|obtained|applied|put|won ~4 {_NAMES}|mol|avo -against|on
i ~2 got|was|been|were|am|have ~2 served ~2 with|papers|a|an|the
i ~3 subject|bound|under ~3 {_THING}
i ~2 breached|broke|violated|broken|breach|violate|breaching|violating|break ~4 {_THING}|bail|conditions -with|for
i ~3 on bail|probation|parole|tag ~8 contact|near|see|text|call|talk|speak|go
i|me ~3 not ~1 allowed|permitted|supposed ~2 {_NEAR} ~6 court|judge|order|bail|police|injunction|probation|{_NAMES}
i|me can|may|must not ~2 {_NEAR} ~8 court|judge|order|bail|police|injunction|probation|{_NAMES}
not allowed|permitted ~2 within|near|contact|closer|nearer ~2 @him|him|her|them|ex|meters|metres|yards|feet|miles|km|50|100|200|300|500
{_COURT} ~3 said|says|told|ordered|order|orders|made ~3 i|me ~1 to|can|must|may|should|am ~2 not|stay|keep ~2 {_NEAR}|away
{_COURT} ~3 told|ordered|warned|banned me ~1 to|not|from ~2 {_NEAR}|stay|away|contacting|seeing|messaging
can|may|could|am|should i ~6 if|when|while|with ~3 have|got|is|under ~3 {_KINDS} {_THING}
{_THING} protecting @him|{_THEM}
i|we ~3 on bail|probation|parole $
order|paper|papers ~1 says|said|say ~2 i ~1 can|may|must|should|am ~1 not ~2 {_NEAR}
^ ?but it says|said i can|may|must|am ~1 not ~1 {_NEAR}
""",
        "order": f"""
{_KINDS} order|orders
non mol|molestation
order ~1 of protection
protection ~1 from|order abuse|harassment
no contact order|orders|condition|conditions|bail
no contact by|from ~1 court|judge|bail|police
{_COURT} ~3 says|said|says|told|ordered|order|orders|conditions|terms|condition|term|rules ~4 no|not|contact|away|near
court order ~6 contact|near|away|him|her|them|between
there is ~1 a|an ~1 court order ~1 $|so|and|but|now|i
got|have|has|under|with a|the ~1 court order ~1 $
bail|probation|parole|licence ~3 contact
on bail
peace bond
{_NAMES} against|on|from|out|for|breach|breached|hearing|order|28|days|expires|ends|runs|granted|served
a|an|the|my|his|her {_NAMES}
served ~1 with ~3 {_THING}|papers
an|the avo -on|and|toast|with|in
avo on|against|out|from|for|order|against @him|him|her|them|me|my|order
breach|breached|breaching|violated|violating|violation ~3 order|bail|injunction|avo|conditions|terms
exclusion zone
allowed|permitted ~3 within ~3 meters|metres|yards|feet|miles|km|m
order|orders against me|him|her|them
kontaktverbot|annaherungsverbot|naherungsverbot
gewaltschutz*
einstweilige verfugung
orden ~1 de ~1 alejamiento|restriccion|proteccion
medida|medidas ~1 de ~1 alejamiento|proteccion
medida|medidas ~1 protetiva|protetivas|cautelar|cautelares
ordem ~1 de ~1 restricao|afastamento|protecao
ordonnance ~1 de ~1 protection
interdiction ~2 de ~2 contact|approcher|contacter|entrer
bracelet anti
""",
    }
)


def read(text: str) -> tuple[Span, ...]:
    """The words that tell of one; empty where none do."""
    sentences = [cover(one, find(_FIGURES, one.words)) for one in read_sentences(text)]
    return tuple(signs(sentences, _SIGNS, text))
