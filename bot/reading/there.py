"""Does the person say that they stand before the ex's door right now, or are on the way there? One question follows."""

from bot.reading.normalise import read_sentences
from bot.reading.patterns import table
from bot.reading.signs import Span, signs

_PLACE = "house|home|place|flat|apartment|building|door|doorstep|window|street|driveway|work|office|job|school|gym|car"
_SIGNS = table(
    {
        "there": f"""
i am ~3 outside|near ~3 his|her|their|ex|exs|exes ~1 {_PLACE}
i am ~2 in|by front ~1 of ~2 his|her|their|ex|exs|exes ~1 {_PLACE}
i am ~2 parked|waiting|standing|sitting|hiding ~4 his|her|their|ex|exs|exes ~1 {_PLACE}
i am ~1 at ~1 his|her|their|ex|exs|exes ~1 {_PLACE}
^ ?just ?been parked|standing|waiting|sitting|sat|hiding|lurking|parking ~4 outside|across|near|front|down|by|opposite|behind ~4 his|her|their|ex|exs|exes ~1 {_PLACE}
i ~2 parked|standing|waiting|sitting|sat|hiding|lurking ~4 outside|across|near|front|down|by|opposite|behind ~4 his|her|their|ex|exs|exes ~1 {_PLACE}
i am ~2 driving|walking|going|heading|way|running|cycling|biking|uber|taxi|cab|bus|train ~2 to ~1 his|her|their|ex|exs|exes ~1 {_PLACE}
^ ?just ?already ?now driving|walking|heading|on|in|omw ?my ?an|a|the ?way|uber|taxi|cab|bus|train ?over to ~1 his|her|their|ex|exs|exes ~1 {_PLACE}
auf dem weg zu ihm|ihr
parked|standing|waiting|sitting ?right outside his|hers|theirs $
i am ~4 way|car|uber|taxi|cab|bus|train ~4 to his|hers|theirs $
i am ~2 outside ?of ?where he|she|they lives|works|is|are
estoy ~2 fuera|afuera|delante|frente|enfrente|puerta ~3 su|casa ~1 casa|trabajo|puerta|piso|ella|el
voy|yendo|camino ~1 a|de su casa|trabajo|piso|portal
voy|yendo|camino ~1 a|de casa de el|ella|ex
estou|to ~2 frente|porta|portao|fora ~2 casa|predio|trabalho|apartamento|apto|porta ~1 dele|dela|ex
estou|to ~2 indo|caminho ~2 casa|trabalho|apartamento ~1 dele|dela|ex
stehe|steh|sitze|sitz|warte|parke|bin ~3 vor|gegenuber ~1 seiner|seinem|seinen|ihrer|ihrem|ihren ~1 haus|hause|wohnung|tur|haustur|fenster|arbeit|buro|einfahrt
stehe|steh|sitze|warte|bin ~3 vor ~1 haus|wohnung|tur|haustur ~1 von ihm|ihr|meinem|meiner
fahre|fahr|laufe|lauf|gehe|geh|renne|weg ~3 zu ihm|ihr|ihnen -zuruck|stehen|halten
fahre|fahr|laufe|gehe|weg ~3 zu seiner|seinem|ihrer|ihrem wohnung|haus|arbeit
suis|attends ~2 devant|dehors|bas|gare|garee ~3 chez lui|elle|eux
suis|attends|gare|garee ~2 devant|bas|face ~2 sa|son|leur ~1 maison|porte|immeuble|appart|appartement|travail|bureau|fenetre|fac
suis ~1 en route|chemin ~2 chez|vers lui|elle|eux|sa|son
je vais chez lui|elle|eux -ce|demain|plus|samedi|dimanche
je roule|fonce ~2 vers|chez lui|elle|eux
"""
    }
)


def read(text: str) -> tuple[Span, ...]:
    """The words that say so; empty when there are none."""
    return tuple(signs(read_sentences(text), _SIGNS, text))
