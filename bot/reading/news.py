"""Do the words tell that it is over between two people? Only to be met kindly; nothing is decided by it."""

from __future__ import annotations

from bot.reading.normalise import read_sentences
from bot.reading.patterns import table
from bot.reading.signs import Span, signs

_SIGNS = table(
    {
        "over": """
i ~1 left|dumped|divorced|ended @him|him|it|things
i ~1 broke|called|ended it|things off
i ~1 had|have to ~1 walk|leave away|him|her|them
walked|walk away from ~1 him|her|them|it|us|my
it|we ~2 mutual|amicable
we|us|were|are ~1 on a break
wants|needs|said|says|asked ~3 space|time ~1 $|from|apart|away
he|she|they|ex|boyfriend|girlfriend|husband|wife ~2 stopped ~1 replying|answering|texting|writing|talking|calling|responding
he|she|they|ex ~2 vanished|disappeared
he|she|they|ex ~2 went ~1 silent|quiet|cold|mia
left|leaves|leaving ~1 me ~1 on ~1 read|seen|delivered
left on ~1 read|seen|delivered
no ~1 word|reply|answer|text|message from ~1 him|her|them|ex
if|whether it|we is|are ?really over|done|finished
if|whether its ?really over|done|finished
decided|agreed|going ~1 to ~1 separate|split|divorce
it is ?all ?really over between us
broke|broken|breaking|called|cut it off
called|calling it quits|off|over
we ~1 split|broke|separated|divorced|ended|finished
we ~1 are ~2 over|through|done|finished|divorcing|separating
we ~1 are ~1 not|no ~1 together|longer|couple
my|our|the marriage|relationship|engagement|situationship ~2 is|was|has ~2 over|done|finished|ended|dead|end
it is ~2 over|done|finished between|with ~1 us|him|her|them
wants|wanted|needs|asked|asks ~1 a|for|out ~1 break|divorce|space|separation|split
wants out
fell|fallen out of love
does|did not ~1 love|want me|us ~1 anymore|$
got ghosted
geghostet
ghostee|ghoste
sitzen ~1 gelassen|lassen
left|dumped|ghosted|ditched|divorced|cheated ~1 me|on
left|leaving ~1 my|our husband|wife|boyfriend|girlfriend|partner|marriage
my ~2 @close ~1 left|leaving|walked|went
broke|broken|breaking|break|split|splitting ~1 up -my
ended|ending|end ~1 it|things|everything|our|the ~1 with|relationship|marriage|engagement|between|over|last|$
he|she|they|wife|husband|boyfriend|girlfriend|partner|ex ~3 moved|moving|walked out
got|been|was|getting dumped|ghosted|divorced|left
divorce|separation|separated|divorcing|breakup|break-up
called off|it ~2 wedding|engagement|quits
does not|stopped love|loving me
one who ~1 left|ended|broke
me ~1 ha|han dejado
me dejo|dejaron|abandono|engano
terminamos|rompimos|cortamos|separamos|separe|divorcio|ruptura
termino|rompio|corto|rompi|termine|corte ~1 con|conmigo mi|el|ella|migo|$
rompio|termino|corto conmigo
se ~1 fue ~2 casa|con|mi
deje ~1 a ~1 mi
terminou|terminamos|separamos|largou|trocou|divorcio|termino
me deixou|largou|traiu
pe na bunda
verlassen|getrennt|trennung|scheidung|betrogen|exfreund|exfreundin
schluss gemacht|machen
ist ~4 ausgezogen
m|me ~1 a ~1 quitte|quittee|largue|larguee|plaque|plaquee|trompe|trompee|laissee|laisse
ai ~1 quitte ma|mon
rompu|separes|separees|rupture|divorce
est parti|partie
""",
    }
)


def read(text: str) -> tuple[Span, ...]:
    """The words that tell it; empty where none do."""
    return tuple(signs(read_sentences(text), _SIGNS, text))
