"""A typed number, label or synonym is always accepted, whatever was drawn. Pure; the same on every platform."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import time
from functools import lru_cache
from typing import assert_never

from bot.talk.questions import Given, Kind, zone_known
from bot.talk.state import Shown

Names = Callable[[str, str], tuple[str, ...]]
"""(question key, choice id) -> the label and synonyms in the person's language."""

Zones = Callable[[str], tuple[str, ...]]
"""A typed place, folded by `plain` -> IANA names: none unknown, one sure, several to choose from."""

DONE_SAID = ("core", "done")  # what ends a multiple choice, said in words
LEAD = ("core", "lead")  # what may stand before a name and changes nothing: "a", "my", "it was"
LEADS = 3  # of them, one before the other
YES, NO = ("core", "yes"), ("core", "no")  # what choices may be called that say no more than this
FILLER = ("core", "filler")  # what may stand before or after an answer and says nothing: "lol", "tbh", "oops"
HEDGE = ("core", "hedge")  # what leaves the same choice, with less heart or more manners: "i guess", "please"
PLAIN = frozenset(
    {"none", "no", "yes"}
)  # choices that are not taken with half a heart where a list is asked: that is asked back
FILLERS = 3  # of them, one beside the other
FILLED = 12  # words; no name of a choice is longer, fillers and all
NOON = 12
LABELS = 4096  # whose folded form is kept in mind
LISTED = frozenset({Kind.PICK, Kind.SOME})  # kinds where one of a list is asked
PLACED = frozenset({Kind.PICK, Kind.SOME, Kind.CLOCK})  # kinds whose choices stand in a list that may be counted
LONGEST = 9  # digits of a number; more of them are a text
_CLOCK = re.compile(r"(?P<h>\d{1,2})(?:\s*[:.h]\s*(?P<m>\d{2}))?\s*(?:(?P<half>[ap])\.?m\.?|(?P<of_24>h|uhr))?")
_NOON = {
    **dict.fromkeys(("noon", "midday", "mediodia", "meio-dia", "mittag", "mittags", "midi"), "12:00"),
    **dict.fromkeys(("midnight", "medianoche", "12 de la noche", "meia-noite", "mitternacht", "minuit"), "00:00"),
}
_AT = re.compile(r"^(?:at|(?:a )?las?|al|as|a|um|vers) (?=\S)")
_HALVES = {
    "a": ("in the morning", "de la manana", "de la madrugada", "da manha", "da madrugada", "morgens", "du matin"),
    "p": ("in the evening", "at night", "de la tarde", "de la noche", "da tarde", "da noite", "abends", "du soir"),
}
_HALF = {said: half for half, sayings in _HALVES.items() for said in sayings}
_HALF_SAID = re.compile(rf" (?P<half>{'|'.join(_HALF)})$")
_PLACES = """
first 1st primero primera primer primeiro primeira erste erster erstes ersten premier premiere
second 2nd segundo segunda zweite zweiter zweites zweiten deuxieme
third 3rd tercero tercera tercer terceiro terceira dritte dritter drittes dritten troisieme
fourth 4th cuarto cuarta quarto quarta vierte vierter viertes vierten quatrieme
fifth 5th quinto quinta funfte funfter funftes funften cinquieme
sixth 6th sexto sexta sechste sechster sechstes sechsten sixieme
seventh 7th septimo septima setimo setima siebte siebter siebtes siebten septieme
eighth 8th octavo octava oitavo oitava achte achter achtes achten huitieme
ninth 9th noveno novena nono nona neunte neunter neuntes neunten neuvieme
tenth 10th decimo decima zehnte zehnter zehntes zehnten dixieme
"""
_COUNTED = """
one uno una um uma eins un une
two dos dois duas zwei deux
three tres drei trois
four cuatro quatro vier quatre
five cinco funf cinq
six seis sechs
seven siete sete sieben sept
eight ocho oito acht huit
nine nueve nove neun neuf
ten diez dez zehn dix
"""
_LAST = "last ultimo ultima letzte letzter letztes letzten dernier derniere"
_PLACE = re.compile(
    r"(?:(?:the|el|la|o|a|der|die|das|den|le) )?"
    r"(?P<numbered>(?:number|no|nr|num|option|choice|answer|numero|opcion|opcao|nummer|reponse)\.? ?|# ?)?"
    r"(?P<place>\w+)"
    r"(?P<one> (?:one|option|choice|answer|opcion|opcao))?"
)
_SPLIT = re.compile(r"[\s,;/&+]+")
_PARTS = re.compile(r"[,;\n]")
_AND = re.compile(r"[&+]|\b(?:and|und|et|y|e|n)\b")
_PLACE_OF = {word: place for place, line in enumerate(_PLACES.strip().splitlines(), 1) for word in line.split()}
_COUNT_OF = {word: place for place, line in enumerate(_COUNTED.strip().splitlines(), 1) for word in line.split()}
_LAST_SAID = frozenset(_LAST.split())
_LAUGHTER = re.compile(
    r"(?:b?w?a?(?:ha){2,}h?|haa+|(?:he){2,}|(?:ja){2,}j?|(?:je){2,}|lo+l(?:o+l)*|lm+f*ao+|k{3,}|(?:rs){2,}|xd+)"
)
_APOSTROPHES = str.maketrans("", "", "'’‘`´")
_SILENT = frozenset({"Mn", "Me", "Cf"})  # accents, and what joins or colours an emoji
_SIGNS = frozenset({"So", "Sk"})


def plain(text: str) -> str:
    """Folded for comparing: case, accents, apostrophes, emoji, punctuation at the ends and runs of space are gone.

    An emoji that stands alone is kept.
    """
    if text.isalnum() and text.isascii():
        return text.lower()  # a number, a word
    lower = text.translate(_APOSTROPHES).casefold()
    if lower.isascii() and "^" not in lower:
        return _trimmed(lower)  # most words: nothing in them falls silent
    folded = unicodedata.normalize("NFKD", lower)
    heard = "".join(c for c in folded if unicodedata.category(c) not in _SILENT)
    worded = "".join(c for c in heard if unicodedata.category(c) not in _SIGNS)
    return _trimmed(worded) or _trimmed(heard)


@lru_cache(maxsize=LABELS)
def folded(label: str) -> str:
    """`plain` of what a choice is called: the same few hundred come again with every answer. Never of what is typed."""
    return plain(label)


def _trimmed(text: str) -> str:
    return " ".join(text.split()).strip(' .!?¡¿,;:"()[]*_~')


def read_typed(shown: Shown, text: str, names: Names, zones: Zones) -> Given | None:
    """The answer that typed text gives to the prompt that was shown, or None where it gives none."""
    given = _read(shown, text, names, zones)
    if given is not None:
        return given
    found = _beside(shown, text, names, zones, FILLER) or _beside(shown, text, names, zones, FILLER, HEDGE)
    return Given(text=text) if found is None and shown.kind is Kind.WORDS else found


def _beside(shown: Shown, text: str, names: Names, zones: Zones, *idle: tuple[str, str]) -> Given | None:
    """The answer that stands beside what says nothing. A yes or a no of half a heart is none where a list is asked."""
    bare = unfilled(text, frozenset(folded(name) for what in idle for name in names(*what)))
    said, found = next(((said, found) for said in bare if (found := _read(shown, said, names, zones))), ("", None))
    if found is None or HEDGE not in idle or shown.kind not in LISTED:
        return found
    plainly = {folded(name) for what in (YES, NO) for name in names(*what)}
    return None if said in plainly or not PLAIN.isdisjoint(found.ids) else found


def unfilled(text: str, fillers: frozenset[str]) -> Iterator[str]:
    """The words, folded, without what says nothing before or after them: "i sent it lol" is "i sent it". Never nothing at all."""
    words = plain(text).split()
    if len(words) > FILLED:
        return
    for _ in range(FILLERS):
        after, before = _idle_words(words, fillers, at_end=True), _idle_words(words, fillers, at_end=False)
        words = words[: len(words) - after] if after else words[before:]
        if not (after or before) or not words:
            return
        words = plain(" ".join(words)).split()
        yield " ".join(words)


def is_laughter(text: str) -> bool:
    """Whether nothing is typed but a laugh, in whichever language."""
    return _LAUGHTER.fullmatch(plain(text)) is not None


def _idle_words(words: list[str], fillers: frozenset[str], *, at_end: bool) -> int:
    """How many of these folded words are one filler that stands at this end."""
    for many in range(min(FILLERS, len(words)), 0, -1):
        said = _trimmed(" ".join(words[-many:] if at_end else words[:many]))  # some may end in a comma
        if said in fillers or _LAUGHTER.fullmatch(said) is not None:
            return many
    return 0


def _read(shown: Shown, text: str, names: Names, zones: Zones) -> Given | None:
    match shown.kind:
        case Kind.WORDS:
            return _choice(shown, text, names)
        case Kind.PICK:
            return _choice(shown, text, names) or _led(shown, text, names)
        case Kind.SOME:
            return _several(shown, text, names)
        case Kind.SCALE:
            return _number(shown, text)
        case Kind.CLOCK:
            return _choice(shown, text, names) or _clock(text)
        case Kind.ZONE:
            return _choice(shown, text, names) or _zone(text, zones)
        case _:
            assert_never(shown.kind)


def _choice(shown: Shown, text: str, names: Names) -> Given | None:
    wanted = plain(text)
    known = _labelled(shown, wanted) or _numbered(shown, wanted) or _named(shown, wanted, names)
    return known or _placed(shown, wanted)


def _labelled(shown: Shown, wanted: str) -> Given | None:
    """A label that stands as it is, such as a grade or a time, goes before the place it stands at."""
    found = [choice for choice, label in _labels(shown) if label is not None and folded(label) == wanted]
    return Given((found[0],)) if len(found) == 1 else None


def _labels(shown: Shown) -> Iterator[tuple[str, str | None]]:
    return zip(shown.choices, shown.labels, strict=True)


def _numbered(shown: Shown, wanted: str) -> Given | None:
    place = _whole(wanted)
    return Given((shown.choices[place - 1],)) if 1 <= place <= len(shown.choices) else None


def _whole(wanted: str) -> int:
    """The number typed; -1, which answers nothing, for anything else."""
    return int(wanted) if wanted.isdecimal() and len(wanted) <= LONGEST else -1


def _placed(shown: Shown, wanted: str) -> Given | None:
    """A place in the list said in words: "the second one", "2nd", "option 4", "the last". "Two" alone may be a number of something."""
    found = _PLACE.fullmatch(wanted) if shown.kind in PLACED else None
    if found is None:
        return None
    word, most = found["place"], len(shown.choices)
    place = most if word in _LAST_SAID else _PLACE_OF.get(word, -1)
    if found["numbered"]:
        place = _COUNT_OF.get(word, _whole(word))
    return Given((shown.choices[place - 1],)) if 1 <= place <= most else None


def _named(shown: Shown, wanted: str, names: Names) -> Given | None:
    named = [choice for choice, label in _labels(shown) if wanted in _known(shown, choice, label, names)]
    return Given((named[0],)) if wanted and len(named) == 1 else None


def _led(shown: Shown, text: str, names: Names) -> Given | None:
    """A name after words that change nothing, such as "my dog" or "it was mutual"; a number is none."""
    leads = sorted((f"{folded(lead)} " for lead in names(*LEAD)), key=len, reverse=True)
    said = plain(text)
    for _ in range(LEADS):
        lead = next((lead for lead in leads if said.startswith(lead)), None)
        if lead is None:
            return None
        said = said[len(lead) :]
        found = _named(shown, said, names)
        if found is not None:
            return found
    return None


def _known(shown: Shown, choice: str, label: str | None, names: Names) -> frozenset[str]:
    called = (label,) if label is not None else names(shown.key, choice)
    return frozenset(folded(name) for name in (choice, *called))


def _several(shown: Shown, text: str, names: Names) -> Given | None:
    if plain(text) in {folded(name) for name in names(*DONE_SAID)}:
        return Given(shown.picked)
    found = [_choice(shown, part, names) or _led(shown, part, names) for part in _parts(shown, text, names)]
    ids = tuple(dict.fromkeys(one.ids[0] for one in found if one is not None))
    if not ids or None in found:
        return _choice(shown, text, names) or _led(shown, text, names)  # a label may hold a comma
    return None if ill_matched(shown, ids) else Given(ids)


def _parts(shown: Shown, text: str, names: Names) -> list[str]:
    """What stands between the separators; an "and" parts only what is no label as it stands."""
    numbers = _SPLIT.split(plain(text))
    if all(number.isdecimal() for number in numbers):
        return numbers
    parts = [part for part in _PARTS.split(text.casefold()) if plain(part)]
    return [
        piece
        for part in parts
        for piece in ([part] if _choice(shown, part, names) else _AND.split(part))
        if plain(piece)
    ]


def ill_matched(shown: Shown, ids: tuple[str, ...]) -> bool:
    """Whether a choice that must stand alone has company."""
    return len(ids) > 1 and not shown.alone.isdisjoint(ids)


def _number(shown: Shown, text: str) -> Given | None:
    number, _, most = text.partition("/")
    wanted = str(_whole(plain(number)))
    fits = wanted in shown.choices and plain(most) in {"", shown.choices[-1]}
    return Given((wanted,)) if fits else None


def _clock(text: str) -> Given | None:
    wanted = _AT.sub("", plain(text))
    if wanted in _NOON:
        return Given((_NOON[wanted],))
    found = _CLOCK.fullmatch(_HALF_SAID.sub(lambda said: f" {_HALF[said['half']]}m", wanted))
    if found is None or not (found["m"] or found["half"] or found["of_24"]):
        return None  # a bare "11" could be morning or evening; asking again is kinder than guessing
    hour = _of_24(int(found["h"]), found["half"]) if found["half"] else int(found["h"])
    try:
        return Given((time(hour, int(found["m"] or 0)).isoformat("minutes"),))
    except ValueError:
        return None


def _of_24(hour: int, half: str) -> int:
    """The hour of 24 that am or pm means; -1, which is no hour, for 0 and above 12."""
    return hour % NOON + (NOON if half == "p" else 0) if 1 <= hour <= NOON else -1


def _zone(text: str, zones: Zones) -> Given | None:
    name = text.strip()
    if zone_known(name):
        return Given((name,))
    found = zones(plain(text))
    return Given((found[0],)) if len(found) == 1 else None
