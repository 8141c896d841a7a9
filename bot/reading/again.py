"""Do the words say that it was done again, and not what? It may have been a message, and it may have been harm."""

from bot.reading.normalise import read_sentences
from bot.reading.patterns import find, table

SHORTLY = 9
"""Words that such a thing takes at most."""

_WHEN = "?just ?now ?last ?this ?yesterday ?tonight ?today ?night ?morning ?evening"
_SO = "?so ?and ?well ?yes ?yeah ?ok ?god ?ugh ?fuck ?shit ?sorry"
_AFTER = "?lol ?lmao ?haha ?sorry ?tbh ?fuck"
_SIGNS = table(
    {
        "again": f"""
^ {_SO} i ?have ?went ?and ?just did|done it again {_WHEN} {_AFTER} $
^ {_SO} ?just did it again {_WHEN} {_AFTER} $
^ {_SO} i ?have ?just ?went ?and relapsed ?again {_WHEN} {_AFTER} $
^ ?just relapsed ?again {_WHEN} {_AFTER} $
^ ?y ?ya lo hice otra|de vez|nuevo ?anoche ?hoy $
^ ?y ?ya lo ?he volvi|vuelto a hacer|hacerlo ?anoche ?hoy $
^ ?y ?ya volvi|vuelto a hacerlo ?anoche ?hoy $
^ ?y recai|recaido ?otra ?de ?vez ?nuevo ?anoche ?hoy $
^ ich habe es ?schon ?gestern ?heute wieder getan|gemacht $
^ habe ?ich ?es ?schon wieder getan|gemacht $
^ ich bin ?wieder ?gestern ?heute ruckfallig geworden $
^ je l ai ?encore refait|fait ?hier ?aujourd ?hui ?soir $
^ je l ai fait encore ?une ?fois ?hier ?soir $
^ j ai ?encore rechute|craque ?hier ?soir $
^ ?eu fiz ?isso ?aquilo de|outra novo|vez ?ontem ?hoje $
^ ?eu tive uma recaida ?ontem ?hoje $
^ ?eu recai ?de ?novo ?ontem ?hoje $
"""
    }
)


def read(text: str) -> bool:
    """Whether that is all that the words say."""
    sentences = read_sentences(text)
    return len(sentences) == 1 and len(sentences[0].words) <= SHORTLY and bool(list(find(_SIGNS, sentences[0].words)))
