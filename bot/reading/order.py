"""Do the words tell of a court's order about contact between the two? One question follows; whom it binds is for `gates` to ask."""

from bot.reading.normalise import read_sentences
from bot.reading.patterns import find, table
from bot.reading.signs import Span, cover, signs

_FIGURES = table(
    {
        "figure": """
not|no ~2 restraining|court|protective order
wish|need|want|should|could|get|getting|file|filing|apply|applying|about|if ~4 restraining|protective order
my|a friend|sister|brother|boss|mum|mom ~3 restraining order
""",
    }
)
_SIGNS = table(
    {
        "order": """
restraining|protective|protection|harassment|no-contact|non-molestation|intervention order
order ~1 of protection
no contact order
no contact by|from ~1 court|judge
court|judge|bail|probation|parole|police ~3 says|said|says|ordered|order|orders|conditions|terms|condition|term ~4 no|not|contact|away|near
court order ~6 contact|near|away|him|her|them|between
bail|probation|parole ~3 contact
not allowed|permitted ~2 within|near|contact|closer|nearer ~2 @him|him|her|them|ex|meters|metres|yards|feet|50|100|200|300|500
i|he|she have|has|got|had an avo|dvo|ipo|dvpo
kontaktverbot|annaherungsverbot|naherungsverbot
gewaltschutz
einstweilige verfugung
orden ~1 de ~1 alejamiento|restriccion|proteccion
medida|medidas ~1 de ~1 alejamiento
medida ~1 protetiva
ordem ~1 de ~1 restricao|afastamento
ordonnance ~1 de ~1 protection
interdiction ~2 de ~2 contact|approcher|contacter
""",
    }
)


def read(text: str) -> tuple[Span, ...]:
    """The words that tell of one; empty where none do."""
    sentences = [cover(one, find(_FIGURES, one.words)) for one in read_sentences(text)]
    return tuple(signs(sentences, _SIGNS, text))
