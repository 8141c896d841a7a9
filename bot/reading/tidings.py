"""Do a few words tell what is new: between the two, that something went well, or another sorrow? Phrases only; silence is fine."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from bot.reading.normalise import read_sentences
from bot.reading.patterns import find, table


class Tidings(StrEnum):
    """What is told, the more particular first. `SORROW`: somebody else is ill or has died."""

    AT_MY_DOOR = "at_my_door"
    SLEPT_TOGETHER = "slept_together"
    BACK_TOGETHER = "back_together"
    ASKED_TO_TALK = "asked_to_talk"
    SOMEONE_NEW = "someone_new"
    RAN_INTO = "ran_into"
    MOVED_OUT = "moved_out"
    SORROW = "sorrow"
    STEADY = "steady"
    BETTER = "better"
    SORE = "sore"


MOST = 16
"""Words; whoever writes more tells a story."""

_HEDGES = """
wish wished hope hoping hoped want wants wanted need dream dreamed dreamt if when will would should could might maybe
wonder wondering afraid scared imagine imagining told said says asked tells think thinks
"""
_HEDGED = frozenset(_HEDGES.split())
"""Words after which it is not so, or only heard of."""
_ASKS = frozenset({"do", "does", "did", "is", "are", "was", "has", "have", "had", "why", "how"})
_SO_I_THINK = ("i", "think", "i")
_SIGNS = table(
    {
        "at_my_door": """
he|she|they|ex ~2 came|come|comes|showed|shows|turned|turns|waited|waiting|waits|standing|stood|is|are|was|were ~2 up|to|by|at|in|outside|near|before ~2 my|our|the door|house|home|place|flat|apartment|work|job|office|school|street|car|window|building|gym|driveway
he|she|they|ex ~2 followed|following|follows me
he|she|they|ex ~2 is|are outside
he|she|they|ex ~2 knocked|knocking|banging|rang ~2 my|door|bell
esta ~1 en mi puerta
vino a mi casa
steht ~2 vor ~2 tur
""",
        "slept_together": """
i|we ~2 slept|fucked|hooked with|up ~1 with|together|$ ~1 @him|ex|each|my|$
i ~2 slept|fucked|hooked ~1 with @him|my
we ~2 slept together
we ~2 had|having sex ~4 $
i ~2 had sex with @him|my
me acoste con|con ~1 el|ella|mi
nos acostamos
ich ~2 mit ihm|ihr geschlafen
wir ~2 miteinander|zusammen geschlafen
""",
        "back_together": """
we|ex ~2 got|are|re|were|get back together
^ ~2 back together ~4 $
we ~2 are|re ~1 a couple again
he|she|they took me back
volvimos ?a ?estar ?juntos $
estamos juntos ~1 otra|de vez|nuevo
wir sind ~1 wieder zusammen
on s|est ~2 remis|remises ensemble
voltamos ?a ?ficar ?juntos $
""",
        "asked_to_talk": """
^ ~2 he|she|they|ex ~1 wants|want|wanna|wanted ~2 to ~1 try ~2 again ~3 $
^ ~2 he|she|they|ex ~1 wants|want|wanna|wanted ~2 to get|be ~1 back together ~3 $
^ ~2 he|she|they|ex ~1 wants|want|wanted me back ~3 $
^ ~2 he|she|they|ex ~1 wants|want|wanna|wanted ~2 to ~1 work ~1 on|things us|it|things|out ~3 $
^ ~2 he|she|they|ex ~1 wants|want|asked|asks ~2 another|second chance ~3 $
^ ~2 he|she|they|ex asked ~1 if we ~2 try again ~3 $
^ ~1 quiere ~1 volver|intentarlo ~3 $
^ ~1 er|sie will ~2 nochmal|zuruck|wieder ~4 $
""",
        "someone_new": """
he|she|they|ex ~2 has|have|got|found|met a|an|some|another|somebody|someone ~1 new|else ~1 girlfriend|boyfriend|partner|girl|guy|man|woman|gf|bf|wife|husband|person|lover|crush ~4 $
he|she|they|ex ~2 has|have|got|found|met|with someone|somebody new|else|already
he|she|they|ex ~2 has|have|got a|another girlfriend|boyfriend|partner|gf|bf ~3 $
he|she|they|ex is|are|s ~2 seeing|dating|with|fucking|sleeping ~1 someone|somebody|another|new|other|my ~3 $
he|she|they|ex is|are|s ~2 engaged|married ~3 $
he|she|they|ex is|are|s ~2 getting married ~3 $
he|she|they|ex moved on with ~4 $
he|she|they|ex posted ~4 new|another|other|some girl|guy|woman|man|girlfriend|boyfriend|gf|bf ~3 $
tiene|tem novia|novio|pareja|namorada|namorado nueva|nuevo|nova|novo ~2 $
il|elle a ~1 quelqu|une|un ~1 un|autre|nouveau|nouvelle ~2 $
tiene|tem|hat|a une|um|uma|una|un|eine|einen|neue|neuen|nouvelle|nouveau ~1 nueva|nuevo|nova|novo|neue|neuen|copine|copain|freundin|freund|novia|novio|namorada|namorado|pareja ~2 $
""",
        "ran_into": """
i|we ~1 ran|bumped|run|walked ~1 into @him|my|each
i ~1 saw|met|seen @him|ex ~3 at|in|on ~1 the|a|my|our gym|store|supermarket|grocery|street|bus|party|work|office|school|campus|bar|club|church|mall|shop|train|station|park|cafe|coffee|pub|wedding|concert|elevator|lift|metro|subway|bank|pharmacy|hospital|restaurant
i saw my ex ~2 today|yesterday|tonight|earlier ~3 $
me encontre con ~1 el|ella|mi
hab|habe ihn|sie ~3 getroffen|gesehen $
""",
        "moved_out": """
^ ~2 he|she|they|ex|i|wife|husband|girlfriend|boyfriend ~1 moved out ~4 $
^ ~2 he|she|they|i ~2 has|have moved out ~4 $
""",
        "sorrow": """
my|our ~2 mom|mum|mother|dad|father|grandma|grandpa|gran|nana|granny|grandmother|grandfather|sister|brother|son|daughter|friend|aunt|uncle|cousin|dog|cat|pet|puppy|kitten|horse|baby died|passed ~5 $
my|our ~2 mom|mum|mother|dad|father|grandma|grandpa|gran|nana|granny|grandmother|grandfather|sister|brother|friend|aunt|uncle|cousin|dog|cat|pet is|has|s ~2 sick|ill|dying|cancer|dementia|stroke|hospital ~5 $
my|our ~2 mom|mum|mother|dad|father|grandma|grandpa|gran|nana|granny|grandmother|grandfather|sister|brother|friend|aunt|uncle|cousin|dog|cat|pet ~2 in|to ~1 hospital|hospice|icu|er ~3 $
lost my ~1 mom|mum|mother|dad|father|grandma|grandpa|grandmother|grandfather|sister|brother|dog|cat|pet|job ~4 $
se murio mi ~4 $
murio mi ~4 $
mein|meine mutter|vater|oma|opa|hund|katze|bruder|schwester ~1 ist ~1 gestorben|tot|krank ~1 $
""",
        "steady": """
^ ~3 day|days|week|weeks|month|months 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|25|28|30|45|60|90|100|one|two|three|four|five|six|seven|eight|nine|ten ~1 of|$ ~1 no ~1 contact|nc|texting|$ ~3 $
^ ~3 day|days|week|weeks|month|months 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|25|28|30|45|60|90|100|one|two|three|four|five|six|seven|eight|nine|ten no contact|nc ~3 $
1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|20|21|30|60|90|one|two|three|four|five|six|ten|a|whole|first day|days|week|weeks|month|months ~1 without ~1 texting|calling|contact|contacting|messaging|writing|checking|looking|reaching|stalking|a ~4 $
1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|20|21|30|60|90|one|two|three|four|five|six|ten day|days|week|weeks|month|months ~1 of no contact|texting|texts ~3 $
^ ~3 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|20|21|25|28|30|45|60|90|100|one|two|three|four|five|six|ten day|days|week|weeks|month|months no contact|nc ~2 $
^ day 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|25|28|30|45|60|90|100 $
^ ~3 i did not ~1 text|call|message|write|contact|check|reply|answer|look|send ~1 @him|it|anything|$ ?back ?again ?all ?today|tonight|yesterday ?this ?day|week|morning|weekend $
^ ~2 i have not texted|called|messaged|written|contacted|checked ~1 @him|$ ?back ?again ?all ?today|tonight|yesterday ?this ?in|for ?a|one|two|three|1|2|3|4|5|6|7|10 ?day|days|week|weeks|month|months|morning|weekend $
i ~1 almost|nearly texted|called|messaged|wrote|sent|replied|did ~1 @him|it|but|$ ~1 but|and|then ~1 i ~1 did|didnt not|nt ~2 $
^ ~3 i resisted|held ~4 $
^ ~1 no le escribi ~3 $
^ ~3 dias|semanas|meses sin ~1 escribirle|llamarle|hablarle|contacto|verle|hablar ~2 $
^ ~3 dias|semanas|meses sem ~1 escrever|ligar|falar|contato|contacto|mandar ~2 $
^ ~3 tage|tagen|tag|wochen|monate kein|keinen|ohne ~1 kontakt|nachricht|schreiben ~2 $
^ ~3 jours|semaines|mois sans ~2 ecrire|appeler|contact|nouvelles ~2 $
^ ~1 ich hab|habe ~1 ihm|ihr nicht geschrieben ~3 $
""",
        "better": """
^ ~2 i|im|am ~2 feel|feeling|doing|am ~2 better|good|great|happy|happier|lighter|stronger|proud|calmer ~1 today|now|tonight|lately|again|actually|$ ~2 $
^ ~2 i ~1 had ~1 a|an|really ~1 good|great|nice|ok|okay|better|lovely|amazing|wonderful ?good ?nice day|night|evening|weekend|week|morning|time ~4 $
^ ~2 today|it|this|week|weekend was ?a ?an ?really ?actually good|better|great|nice|okay|lovely ~3 $
^ ~2 i ~1 got ~1 a|the|my ~1 new|first job|promotion|offer|flat|apartment|place|raise ~3 $
^ ~2 i ~1 slept|ate ~1 well|better|properly|through ~4 $
^ ~2 i ~1 laughed ~5 $
^ ~2 i think i am ~2 over @him|it|this ~2 $
^ ~2 i am ~2 over @him|it ~2 $
^ ~1 hoy ~1 estoy|estuve|fue ~1 mejor|bien|bueno ~2 $
^ ~1 heute ~2 besser|gut ~2 $
^ ~1 heute geht ~2 mir ~1 besser|gut|ganz ~2 $
^ ~1 mir geht ~2 besser|gut ~2 $
^ ~1 aujourd ?hui ~2 mieux|bien ~2 $
^ ~1 ca va mieux ~2 $
^ ~1 hoje ~1 estou|foi ~1 melhor|bem|bom ~2 $
""",
        "sore": """
^ ~2 it|this|everything|my ~1 heart|chest|$ ~1 hurts|aches ~3 $
^ ~2 it|this|everything hurts|aches ~3 $
^ ~2 i am|feel|feeling ~2 lonely|alone|sad|heartbroken|tired|exhausted|miserable|devastated|lost|empty|numb|broken|low|down|awful|terrible|anxious|crying|hurting ~3 $
^ ~2 i ~1 miss him|her|them|us ~3 $
^ ~2 having ~1 a ~1 bad|hard|rough|tough day|night|time|evening ~2 $
^ ~1 me ~1 duele ~3 $
^ ~1 estoy ~1 triste|sola|solo|cansada|cansado ~2 $
^ ~1 es tut ~1 weh ~2 $
^ ~1 ich bin ~1 traurig|allein|einsam|mude ~2 $
^ ~1 ca fait ~1 mal ~2 $
^ ~1 je suis ~1 triste|seul|seule|fatigue|fatiguee ~2 $
^ ~1 doi ~2 $
^ ~1 estou ~1 triste|sozinha|sozinho|cansada|cansado ~2 $
""",
    }
)

_SORE_FACES = frozenset("😭😢💔😞😔🥺😿☹🙁😩😫😥😓🥀")


def read(text: str) -> Tidings | None:
    """What a few words tell; None where they do not."""
    sentences = read_sentences(text)
    if sum(len(one.words) for one in sentences) > MOST:
        return None
    if not sentences:
        return Tidings.SORE if not _SORE_FACES.isdisjoint(text) else None
    found = {
        match.sign
        for one in sentences
        for match in find(_SIGNS, one.words)
        if _tells(one.words) or match.sign == Tidings.ASKED_TO_TALK
    }
    return next((one for one in Tidings if one in found), None)


def _tells(words: Sequence[str]) -> bool:
    """Whether a sentence says that something is so."""
    sure = words[len(_SO_I_THINK) - 1 :] if tuple(words[: len(_SO_I_THINK)]) == _SO_I_THINK else words
    return _HEDGED.isdisjoint(sure) and bool(words) and words[0] not in _ASKS
