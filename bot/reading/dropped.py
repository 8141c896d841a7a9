"""Do a few words say that what was written is not to go out after all? To the ex nobody writes "I won't send it"."""

from bot.reading.normalise import read_sentences
from bot.reading.patterns import find, table
from bot.reading.signs import cover

SHORTLY = 9
"""Words that such a thing takes at most."""

_FIGURES = table(
    {
        "figure": """
can|could not
why|should|if|did ~3 not
not ~1 sure|know
""",
    }
)
_SIGNS = table(
    {
        "dropped": """
not ~3 send|sending ?it ?this ?that ?anything ?them ?him ?her $
not ~3 send|sending it|this|that ~2 now|anymore|today|tonight|after|yet
not ~2 text|texting|message|messaging|write|writing|call|calling ?to him|her|them ~2 $
^ ?ok ?just let|letting it|this|that go $
^ ?ok ?just delete|erase|drop|scrap|trash|bin|forget it|this|that $
^ ?ok never mind $
^ ?ok cancel $
^ ~2 i ?have|just changed my mind ~2 $
^ ?ok|no|yeah ?no ?actually i will not ?do ?it ?now|anymore|tonight $
^ ?ok|no|yeah ?no ?actually i am not ~1 ?gonna|going ?to ?do ?it ?now|anymore|tonight $
^ ?ok|no ?no ?actually no ?not ?now|tonight|today|anymore $
^ ?ok|ah|actually nvm|nevermind ~1 $
throw|throwing it|this ~1 away $
no lo ~2 mando|mandare|mandar|envio|enviare|enviar
no ~1 voy a mandarlo|enviarlo|escribirle
^ ?mejor borralo|dejalo|olvidalo $
nao ~2 mando|mandar|envio|enviar $
^ apaga|esquece|deixa ?isso $
schick|schicke ?es ?s ?das ~1 nicht
nicht ~1 schicken|abschicken|senden $
^ losch|vergiss ?es ?das $
ne ~1 l envoie|enverrai|envoyer pas
pas l ~1 envoyer
^ laisse tomber $
^ efface ?le ?ca $
""",
    }
)


def read(text: str) -> bool:
    """Whether the words say so."""
    sentences = read_sentences(text)
    if sum(len(one.words) for one in sentences) > SHORTLY:
        return False
    return any(find(_SIGNS, cover(one, find(_FIGURES, one.words)).words) for one in sentences)
