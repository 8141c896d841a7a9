"""Opening, urge and crisis lines exist in every language that the readers read, with the same keys and slots; a full
language has them all, and keeps the rules of wording as English does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from adapters.translating import URGENT as ROOMS
from adapters.translating import gaps, languages, promises
from bot.talk.reading import plain
from tests.content.ftl import FOLDER, Line, junk, lines, sentences

SLOT = re.compile(r"\$(\w+)")
LONGEST_LABEL = 60
FULL = tuple(sorted(promises(FOLDER)[0]))
UNCHOSEN = frozenset({"command", "country"})  # no question is asked of all of them at once
APART = ({"try", "keep"},)  # never on one screen

UNWANTED: Mapping[str, Mapping[str, str]] = {
    "es": {
        "promises": r"va a volver|volverá contigo|garantiza|siempre funciona|funciona siempre|te va a extrañar"
        r"|te extrañará|se va a arrepentir|se arrepentirá|recuperar a tu ex|día 30|tu ex hará|tu ex va a",
        "shame": r"perrito|patétic|desesperad|dependiente|débil|loc[oa]s?\b|tu valor\b|de alto valor|fracasad|narcisis",
        "gender": r"\b(?:ella|ellas|él|ellos|novi[oa]s?|exnovi[oa]|espos[oa]s?|marido|mujer|señora?|chic[oa]s?|amig[oa]s?"
        r"|doctora?|médic[oa]|abogad[oa]s?|bienvenid[oa]s?|(?:est[áa]s|estés|estar|sientes|quedas|quedes) sol[oa]|tranquil[oa]s|cansad[oa]s?"
        r"|preparad[oa]s?|list[oa]s? para|junt[oa]s|segur[oa] de|mism[oa]s? que|ti mism[oa]|un[oa] mism[oa]|nosotr[oa]s"
        r"|vosotr[oa]s|preocupad[oa]s?|enojad[oa]s?|enfadad[oa]s?|enamorad[oa]s?|orgullos[oa]s?)\b",
        "not of here": r"\b(?:vosotros|vuestr[oa]s?|os|habéis|sois|usted|vos|tenés|podés|querés|vale,)\b",
    }
}
EASY = {"es": ("fernandez_huerta", 70)}
"""Where there is a formula of its own: its name in textstat, and the least that still reads easily (grade 6)."""

every_language = pytest.mark.parametrize("locale", languages(FOLDER))
every_full_language = pytest.mark.parametrize("locale", FULL)


@cache
def by_id(locale: str, like: str | None = None) -> dict[str, Line]:
    """The lines of a language, or of English as far as that language must have them."""
    return {line.id: line for line in lines(locale) if (like or locale) in FULL or line.room in ROOMS}


def pairs(locale: str) -> Iterator[tuple[Line, Line]]:
    for ident, line in by_id("en", locale).items():
        if ident in by_id(locale):
            yield line, by_id(locale)[ident]


def is_label(line: Line) -> bool:
    """A choice's label: its question is a message too."""
    return bool(line.says) or line.id.rpartition("-")[0] in by_id(line.locale)


@every_language
def test_every_line_is_there(locale: str) -> None:
    """Nothing of the opening, the urge and the crisis is missing, and nothing stands there that English lacks."""
    found = gaps(FOLDER, locale)
    assert [] == [key for key in found.owed if key.partition("-")[0] in ROOMS]
    assert ((), (), ()) == (found.left_over, found.unread, found.done)
    assert () == junk(locale)


@every_full_language
def test_a_full_language_says_everything(locale: str) -> None:
    """What is named here is to be said in content/<language>/, or listed under [pending] in content/languages.toml."""
    assert () == gaps(FOLDER, locale).owed


@every_language
def test_the_same_slots_are_filled(locale: str) -> None:
    """A number or a name that English gives is given in every language."""
    assert [] == [
        ours.id for ours, theirs in pairs(locale) if set(SLOT.findall(ours.text)) != set(SLOT.findall(theirs.text))
    ]


@every_language
def test_a_line_is_as_short(locale: str) -> None:
    """Three sentences at most, and a label fits its button."""
    assert [] == [line.id for line in by_id(locale).values() if max(map(sentences, line.variants)) > 3]
    labels = [line for line in by_id(locale).values() if is_label(line)]
    assert [] == [line.id for line in labels if len(line.bare) > LONGEST_LABEL]
    assert len([line for line in labels if len(line.text) > 34]) <= len(labels) / 20


@every_language
def test_no_synonym_means_two_choices(locale: str) -> None:
    """What may be typed for one choice is not the label or synonym of its neighbour."""
    said: dict[tuple[str, str], set[str]] = {}
    for line in by_id(locale).values():
        stem = line.id.rpartition("-")[0]
        if stem in by_id(locale) and line.room not in UNCHOSEN:
            for name in {plain(line.text), *map(plain, line.says)}:
                said.setdefault((stem, name), set()).add(line.id)
    both = {key: found for key, found in said.items() if len(found) > 1}
    assert {} == {key: found for key, found in both.items() if {one.rpartition("-")[2] for one in found} not in APART}


@every_full_language
def test_no_command_is_called_like_another(locale: str) -> None:
    """Every command has its own name and its own synonyms."""
    said: dict[str, set[str]] = {}
    for line in by_id(locale).values():
        if line.room in UNCHOSEN:
            for name in {plain(line.text), *map(plain, line.says)}:
                said.setdefault(name, set()).add(line.id)
    assert {} == {name: found for name, found in said.items() if len(found) > 1}


@every_language
def test_nothing_was_left_in_english(locale: str) -> None:
    """A line that is word for word the English one was not translated, names and short words apart."""
    assert () == gaps(FOLDER, locale).in_english


@every_full_language
def test_no_line_says_what_none_may_say(locale: str) -> None:
    """No promise about the ex, no shame, nobody's gender assumed, and one way of saying you."""
    found = {
        name: [line.id for line in by_id(locale).values() if re.search(unwanted, line.bare, re.IGNORECASE)]
        for name, unwanted in UNWANTED[locale].items()
    }
    assert {name: [] for name in UNWANTED[locale]} == found


@every_full_language
def test_both_sides_are_equally_long(locale: str) -> None:
    """The plan's own side and the other side differ by a fifth at most, as in English; so do the six cards."""
    known = by_id(locale)
    sides = [(line, line.id.replace("-card-", "-other-")) for line in known.values() if "-card-" in line.id]
    sides += [(line, line.id[:-1] + "b") for line in known.values() if re.fullmatch(r"views-\w+_a", line.id)]
    lengths = {line.id: (len(line.text), len(known[other].text)) for line, other in sides if other in known}
    assert len(lengths) > 8
    assert {} == {ident: two for ident, two in lengths.items() if max(two) > 1.2 * min(two)}


@every_full_language
@pytest.mark.filterwarnings("ignore:pkg_resources is deprecated")
def test_it_reads_easily(locale: str) -> None:
    """Grade 6 or below by the formula made for that language, over each room that has something to read."""
    import textstat

    formula, least = EASY[locale]
    textstat.set_lang(locale)
    try:
        hard = {room: score for room, score in _ease(locale, getattr(textstat, formula)) if score < least}
    finally:
        textstat.set_lang("en")
    assert {} == hard


def _ease(locale: str, formula: object) -> Iterator[tuple[str, float]]:
    assert callable(formula)
    for room in {line.room for line in by_id(locale).values()} - UNCHOSEN:
        spoken = [line.bare for line in by_id(locale).values() if line.room == room and not is_label(line)]
        prose = " ".join(text for text in spoken if text.rstrip()[-1:] in set(".!?»:"))  # titles are no prose
        if len(prose.split()) > 30:
            yield room, float(formula(prose))


@pytest.mark.parametrize("said", ["tu ex va a volver", "sé amable con ti mismo", "estás loca", "¿os veis?"])
def test_the_lists_catch_what_they_are_for(said: str) -> None:
    """An empty list above means that nothing of the kind is said, and not that nothing was looked for."""
    assert any(re.search(unwanted, said, re.IGNORECASE) for unwanted in UNWANTED["es"].values())
