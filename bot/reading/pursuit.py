"""Does the person tell of an act that the ex could not escape? One confirming tap follows before it counts."""

from dataclasses import dataclass
from enum import StrEnum

from bot.reading.normalise import read_sentences
from bot.reading.patterns import find, table
from bot.reading.signs import Span, cover, signs


class Pursuit(StrEnum):
    """The acts a reading can name, each a rung of its own."""

    NEW_NUMBER = "new_number"
    FAKE_ACCOUNT = "fake_account"
    WAITING_OUTSIDE = "waiting_outside"
    TRACKING = "tracking"
    PASSWORDS = "passwords"
    VIA_FRIENDS = "via_friends"


@dataclass(frozen=True, slots=True)
class PursuitReading:
    """The acts told or planned, each with the words that tell it; none when `acts` is empty."""

    acts: tuple[Pursuit, ...]
    spans: tuple[Span, ...]


_FIGURES = table(
    {
        "figure": """
his|her|their ~1 new ~1 boyfriend|girlfriend|bf|gf|partner|wife|husband|girl|guy|man|woman|love|apartment|house|job
friend|follow|followed request|requests
he|she|they ~2 sent|asked|told|sends|asks|tells ~1 his|her|their|a|my ~2 friend|friends|brother|sister|mom|mother|dad
about my ~1 friend|friends|mom|mum|mother|sister|brother|dad|father|family|cousin
he|she|ex|they ~3 trying|tries|tried|reached|contacts|contacted ~4 through my
your ~1 ex|mom|mother|friend|friends
last year
i ~1 do|did|will|would|have|am not|never ~6 number|account|outside|track|tracking|password|phone|follow|followed|waited|location
he|she|they|ex|someone|my|boyfriend|girlfriend|husband|wife ~3 tracks|tracking|follows|following|waits|waiting|hacked|made|texted|tracked|followed|waited|logged|stands|stood|uses|used|created|shows|showed|turned|turns|knows|put ~6 me|my|from|outside|up|fake|new|phone|account|car
my ~1 new number|account|phone|password|location|apartment
he|she|they ~1 has|have|got ~1 a ~1 new|different|another
"""
    }
)
_SIGNS = table(
    {
        Pursuit.NEW_NUMBER: """
new|another|different|second|burner|prepaid|friend|friends|other|blocked|hidden|private|unknown|work|mom|moms|coworkers|fake|anonymous|payphone ~2 number|sim|phone|phones|line ~8 text|texted|call|called|reach|reached|contact|contacted|message|messaged|write|wrote|writing|calling|texting|so|because|blocked
text|texted|call|called|reach|reached|contact|contacted|message|messaged|write|wrote|calling|texting|writing|sent|send ~6 from|with|using|on ~3 new|another|different|second|burner|prepaid|friend|friends|other|blocked|hidden|private|unknown|mom|moms|coworkers|anonymous|work|number ~2 number|sim|phone|line|account
buy|buying|bought|get|getting|got ~3 prepaid|burner|new|another|second ~1 sim|phone|number ~4 him|her|them|reach|so|because|ex
text|texting|number ~1 app|generator ~3 so|to|because|text|reach
otro|nuevo|otra|novo|outro numero|chip|sim
numero|chip ~1 nuevo|novo|desconocido
neue|neuen|andere|anderen|anderer|neuer nummer
autre|nouveau ~1 numero
""",
        Pursuit.FAKE_ACCOUNT: """
fake|second|burner|another|new|alt|finsta|secret|anonymous|dummy|different|catfish|throwaway|other ~2 account|profile|insta|instagram|page|tinder|facebook|snap|email|accounts|ig|tiktok
pretend|pretending|pretended|pose|posing|catfish|catfishing|catfished ~2 to|as|be|someone|him|her ~3 someone|girl|guy|him|her|else|stranger|friend
cuenta|conta falsa|nueva|fake|nova
perfil falso|fake
fake konto|account|profil
faux|fausse compte|profil
""",
        Pursuit.WAITING_OUTSIDE: """
wait|waiting|waited|stood|standing|sat|sitting|parked|parking|camp|camped|camping|hang|hanging|stand|sit ~4 outside|front|near|by|at|across|around ~3 his|her|their|the|him|ex ~2 house|work|office|apartment|home|door|job|place|gym|car|building|street|school|flat|class|parking
outside|front ~2 his|her|their|ex ~2 house|work|office|apartment|home|door|job|place|gym|building|school|flat|window
show|showed|showing|turn|turned|turning|go|went|going|appear|appeared ~1 up ~4 at|to|outside ~1 his|her|their|ex ~2 work|job|house|home|office|apartment|gym|door|school|place|class|flat
wait|waiting|waited for him|her|them|ex ~1 outside|at|after|by|near|in ~2 work|office|house|home|gym|class|school|door|building|car|$
drive|drove|driving|walk|walked|walking ~1 past|by ~2 his|her|their|ex ~2 house|work|place|apartment|home|office|street
esperar|esperarlo|esperarla|espere|esperando|esperar ~4 fuera|afuera|casa|trabajo|porta|trabalho|puerta
vor|vorm ~1 seiner|ihrer|seinem|ihrem|dem ~1 haus|tur|wohnung|arbeit|buro|haustur ~4 warten|gewartet|warte|stehe|gestanden|stand
warte|warten|gewartet ~4 vor ~1 seiner|ihrer|seinem|ihrem
attendre|attendu|attends ~4 devant ~2 lui|elle|travail|bureau|maison|porte|immeuble
""",
        Pursuit.TRACKING: """
track|tracking|tracked|gps|tracker|airtag|trackers|airtags|spyware|keylogger ~5 him|her|them|his|ex|their|car|phone|location
find my|iphone ~4 him|her|his|them|see|where|location
check|checking|checked|watch|watching|see|know|following|monitor|monitoring|look|looking|looked ~2 his|her|their|ex ~2 location|gps|whereabouts|movements
follow|following|followed|tailed|tailing ~1 him|her|them -on|back|instagram|insta|again|tiktok|twitter
follow|following|followed|tailed|tail ~1 his|her|their car|home|to|from
put|hid|hide|placed|stuck ~5 tracker|airtag|gps|camera
stalk|stalking|stalked ~1 him|her|them -on|online|instagram|insta|profile|page
snap ~1 map|maps
seguir|segui|rastrear|siguiendo|rastrei|seguindo ~3 ubicacion|carro|coche|gps|localizacao|localizacion
seine|ihre|seinen|ihren standort
suivre|suivi|suivie|pister|localiser|localisation ~3 lui|elle|sa|son|voiture|telephone|gps
""",
        Pursuit.PASSWORDS: """
his|her|their|ex ~2 password|passwords|passcode|pin|login|icloud|logins
log|logged|logging|login|get|got|hack|hacked|hacking|break|broke|sign|signed ~3 into|in|to ~2 his|her|their|ex ~4 account|phone|email|instagram|facebook|icloud|laptop|gmail|whatsapp|snapchat|accounts|messages|insta|computer|emails|dms
hack|hacked|hacking ~2 his|her|their|him|her|ex
read|reading|went|going|look|looked|looking|see ~2 through|at ~1 his|her|their phone|emails|messages|dms|texts|laptop
su|sua|seu contrasena|clave|senha
contrasena|senha|passwort|mot ~4 su|sua|seu|dele|dela|sein|ihr|seine|ihre|son|sa
sein|ihr passwort
""",
        Pursuit.VIA_FRIENDS: """
ask|asked|asking|told|tell|telling|message|messaged|messaging|text|texted|texting|call|called|write|wrote|contact|contacted|beg|begged|use|used|using|send|sent|got|get|have|had|made ~4 his|her|their|our|ex|mutual|through|via ~2 friend|friends|mom|mum|mother|sister|brother|dad|father|family|cousin|roommate|coworker|bestie|parents|coworkers
i ~3 apologised|apologized|said ~1 sorry ?to his|her|their ~1 friend|friends|mom|mums|mum|mother|sister|brother|dad|father|family|cousin|parents
i ~3 apologised|apologized to ~1 his|her|their ~1 friend|friends|mom|mum|mother|sister|brother|dad|father|family|cousin|parents
i ~2 said sorry to ~1 his|her|their ~1 friend|friends|mom|mum|mother|sister|brother|dad|father|family|cousin|parents
through|via ~1 a|our|his|her|their|my|mutual ~1 friend|friends|sister|brother|mom|mother|family|cousin
my|a friend ~2 text|texted|ask|asked|message|messaged|tell|told|call|called ~1 him|her|them|ex ~3 for|me|if|that
su|sus amiga|amigo|amigos|hermana|hermano|mama|madre
amiga|amigo|amigos|mae|irma|irmao dele|dela
seine|ihre|seinen|ihren|seiner|ihrer freund|freunde|freundin|mutter|schwester|bruder|freunden ~4 gefragt|fragen|schreiben|geschrieben
son|sa|ses ami|amie|amis|mere|soeur|frere ~4
""",
    }
)


def read(text: str) -> PursuitReading:
    """Which acts the message tells of or plans."""
    sentences = [cover(one, find(_FIGURES, one.words)) for one in read_sentences(text)]
    found = tuple(signs(sentences, _SIGNS, text))
    named = {span.why for span in found}
    return PursuitReading(tuple(act for act in Pursuit if act in named), found)
