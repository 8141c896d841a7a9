"""Has the ex died? Told apart from a death the person fears, and from other people's deaths."""

from dataclasses import dataclass

from bot.reading.normalise import read_sentences
from bot.reading.patterns import find, table
from bot.reading.signs import Span, cover, signs


@dataclass(frozen=True, slots=True)
class DeathReading:
    """`died` holds when the words say that the ex is dead; `spans` say which words."""

    died: bool
    spans: tuple[Span, ...]


_FIGURES = table(
    {
        "figure": """
died laughing|inside|when|lol
died of laughter|shame|embarrassment|boredom
phone|battery|dad|father|mom|mum|mother|grandma|grandpa|grandmother|grandfather|dog|cat|aunt|uncle|friend|brother|sister|cousin|dad's|parents|hamster|baby|pet ~6 died|dead|passed|funeral
because|when|since|after his|her|their ~1 dad|father|mom|mother|dog|cat|friend|grandma|grandpa|brother|sister ~3 died|dead|passed
dead|die|died to|for me
dead ~1 inside|serious|wrong|tired
wish|hope|want|wishes|hoped|wished|if|dreamt|dreamed|dream|would|could ~4 dead|die|died|dies
almost|nearly|not ~1 died|dead
passed the|his|her|my|me|by|out|it|exam|test -away
like|as|if ~2 he|she|they died
""",
    }
)
_SIGNS = table(
    {
        "ex_died": """
my ~1 ex|husband|wife|boyfriend|girlfriend|partner|fiance|fiancee|spouse ~1 passed $|last|in|this|yesterday|suddenly|peacefully|two|three|recently|from
he|she passed $|last|suddenly|peacefully|recently
my late husband|wife|partner|boyfriend|girlfriend|ex|fiance
my ~1 ex ~2 was|got|been|is ~1 killed|murdered|shot|dead
my ~1 ex ~4 overdosed ~4 not ~1 make|survive|wake ?it
he|she|they ~1 overdosed ~3 not ~1 make|survive|wake ?it
he|she|they|ex ~1 did not make it ~1 $|through|out
he|she|they|ex ~2 lost|losing his|her|their life|battle|fight
my ex ~1 boyfriend|girlfriend|husband|wife|partner|fiance ~2 was|got ~1 killed|murdered
my ex ~3 hanged|shot @ownself
my ex ~3 died|passed|dead|deceased|suicide -squad
my ~1 ex|husband|wife|boyfriend|girlfriend|partner|fiance|fiancee|spouse ~2 died|deceased|dead
my ~1 ex|husband|wife|boyfriend|girlfriend|partner|fiance|fiancee|spouse ~3 passed away|on
he|she|they ~2 passed away
he|she|they ~1 have|has|had ?just died
he|she|they died
he|she|they is|are ?really ?now dead $
he|she|they took|ended his|her|their ~1 own|life ?life
he|she|they|ex ~2 killed @ownself
ex ~4 killed @ownself
ex|husband|wife|boyfriend|girlfriend ~1 took|ended his|her|their ~1 own|life ?life
he|she|they|ex ~3 committed suicide
his|her|their|ex's funeral ~1 is|was|tomorrow|today|on|next|this
my ex|husband|wife|partner ~3 in|by ?a accident|crash ~2 died|dead
widow|widower|widowed
lost my husband|wife|partner|ex to|in cancer|an|a|covid|overdose|suicide|accident
mi ex|novio|novia|marido|esposo|esposa|pareja ~2 murio|fallecio|muerto|muerta
el|ella ~1 murio|fallecio
meu|minha ex|namorado|namorada|marido|esposa ~2 morreu|faleceu
ele|ela ~1 morreu|faleceu
mein|meine ex|mann|frau|freund|freundin|exfreund|exfreundin ~3 gestorben|tot|verstorben
er|sie ist ~1 gestorben|tot|verstorben
mon|ma ex|mari|femme|copain|copine|compagnon|compagne ~2 mort|morte|decede|decedee
il|elle est ~1 mort|morte|decede|decedee -de|rire
il|elle ~2 decede|decedee
""",
    }
)


def read(text: str) -> DeathReading:
    """Whether the message says that the ex has died."""
    sentences = [cover(sentence, find(_FIGURES, sentence.words)) for sentence in read_sentences(text)]
    found = tuple(signs(sentences, _SIGNS, text))
    return DeathReading(bool(found), found)
