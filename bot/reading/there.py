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
^ ?parked|standing|waiting|sitting outside ~1 his|her|their|ex|exs|exes ~1 {_PLACE}
i am ~2 driving|walking|going|heading|way ~2 to ~1 his|her|their|ex|exs|exes ~1 {_PLACE}
estoy ~2 fuera|afuera|delante|frente|enfrente|puerta ~3 su|casa ~1 casa|trabajo|puerta|piso|ella|el
"""
    }
)


def read(text: str) -> tuple[Span, ...]:
    """The words that say so; empty when there are none."""
    return tuple(signs(read_sentences(text), _SIGNS, text))
