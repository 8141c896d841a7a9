"""Does the person say that they are under 18? One question follows, never a guess."""

from bot.reading.normalise import read_sentences
from bot.reading.patterns import table
from bot.reading.signs import Span, signs

_AGES = "8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
_UNITS = "minutes|hours|days|weeks|months|percent|pounds|kilos|kg|lbs|out|or|of|and|am|pm|times|messages|texts|stories|to|into|years|days|hrs|miles|km|hour|minute|day|week|month|floors"
_SIGNS = table(
    {
        "under_18": f"""
i am ~1 in ~1 year 7|8|9|10|11|12 -of|at|with
i am ~1 in ~1 class|std|standard|grade 8|9|10|8th|9th|10th
i am ~1 in ~1 7th|8th|9th|10th class|std|standard
i turn|turned|will|become|turning ~2 18|eighteen ~1 in|next|soon|this|on
i am ~1 a freshman|sophomore in ~1 high|highschool
i am ?only ?just ?a ?like {_AGES} -{_UNITS}
i am ?only ?just ?a ?like {_AGES} years|year|yo|y ?old
i am {_AGES} and|male|female|m|f
im {_AGES} -{_UNITS}
i am under|underage 18|age|aged|$
i am underage|minor
i am ~1 a ~1 minor -issue
i am ~1 not ~1 18|eighteen ?yet
i turn|turned|will|become|turning ~2 {_AGES} -{_UNITS}|november|december|january|may|june|july
i just turned {_AGES}
my|age ~1 age|is ~1 is {_AGES} -{_UNITS}
i ~2 have|got ~1 my {_AGES} birthday
{_AGES} year|years|yr old ~2 girl|boy|here|female|male|and
{_AGES} year|yr girl|boy
{_AGES} yo ?old ~2 girl|boy|here|female|male|and
as a {_AGES} year|yo ?old
i am ~1 in ~1 8th|9th|10th|7th|6th|11th|seventh|eighth|ninth|tenth grade
i am ~1 in middle school
tengo {_AGES}|trece|catorce|quince|dieciseis|diecisiete anos|ano|$
soy|sou|eu menor ~1 de|edad|idade
tenho {_AGES}|treze|quatorze|quinze|dezesseis|dezessete anos|ano|$
ich bin ?erst {_AGES}|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn ?jahre ?alt -minuten|stunden|tage|jahre|und
ich bin ?noch minderjahrig
j ai {_AGES}|treize|quatorze|quinze|seize ans
je suis mineur|mineure
""",
    }
)


def read(text: str) -> tuple[Span, ...]:
    """The words that give an age under 18; empty when there are none."""
    return tuple(signs(read_sentences(text), _SIGNS, text))
