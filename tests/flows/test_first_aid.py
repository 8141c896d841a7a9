"""What is said when storage has failed, and how a number is chosen and spoken."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.flows.content import Help, Helpline
from bot.flows.facts import COUNTRY, ZONE
from bot.flows.first_aid import first_aid
from bot.flows.near import Near, country_of, emergency, near, number
from bot.talk.steps import Known, Start
from tests.furnished import content, wording

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)


def start(locale: str = "en", **facts: str) -> Start:
    known = {name: Known(value, AT) for name, value in facts.items()}
    return Start(known, AT, AT.replace(tzinfo=None), locale, "UTC", 1)


def aid(text: str, locale: str) -> str:
    return first_aid(text, locale, helplines=content().helplines, line=wording().line)


def test_without_danger_a_kind_line() -> None:
    """The storage failed and nobody is in danger: one line, with the emergency number left to them."""
    assert wording().line("en", "crisis.no_store") == aid("hello", "en")


@pytest.mark.parametrize(("locale", "number"), [("en-GB", "999"), ("en", "112"), ("xx-ZZ", "112")])
def test_in_danger_the_whole_acknowledgement(locale: str, number: str) -> None:
    """Two human sentences, the emergency number, a directory; nothing of the person is looked up."""
    said = aid("i want to kill myself", locale)
    assert wording().line("en", "crisis.first.self") in said
    assert number in said
    assert "findahelpline.com" in said


def test_the_country_is_told_or_read() -> None:
    """As told, else from the zone, else from a language tag that names a region; else unknown."""
    assert "DE" == country_of(content(), start("en-GB", country="DE"))
    assert "PT" == country_of(content(), start("en-GB", zone="Europe/Lisbon"))
    assert "GB" == country_of(content(), start("en-GB"))
    assert country_of(content(), start("en")) is None
    assert ("country", "zone") == (COUNTRY.name, ZONE.name)


def test_a_missing_class_says_so() -> None:
    """No abuse line is known for Portugal: its emergency number and that class's directory, nobody else's number."""
    line = near(content(), start("pt-PT"), Help.ABUSE)
    spoken = number(line)
    assert "crisis.number.none" == spoken.key
    assert {"number": "112", "directory": "https://nomoredirectory.org/"} == dict(spoken.slots)


def test_an_unknown_country_gets_an_answer() -> None:
    """The number of mobile networks and the directory of the class."""
    spoken = number(near(content(), start("en"), Help.SUICIDE, Help.CRISIS))
    assert "crisis.number.unknown" == spoken.key
    assert not emergency(content(), start("en")).known


def test_checked_before_unchecked() -> None:
    """Where a country has both, the checked one is given; an unchecked one is said to be so."""
    assert near(content(), start("en-US"), Help.SUICIDE).checked
    assert number(near(content(), start("en-AU"), Help.SUICIDE)).key.endswith("_unchecked")


def test_each_way_to_reach_a_line_has_words() -> None:
    """Call or text, checked or not, for everybody or for women: every line is worded."""
    for line in (
        Near("A", "1", checked=True),
        Near("A", "1"),
        Near("A", "1", whom="women", checked=True),
        Near("A", "1", whom="women"),
        Near("A", text_to="1", text_word="HOME", checked=True),
        Near("A", text_to="1", text_word="HOME"),
        Near(directory="https://findahelpline.com/"),
    ):
        spoken = number(line)
        assert "" != wording().line("en", spoken.key, spoken.slots)


def test_no_row_is_another_countrys() -> None:
    """For every country and class, what is found is that country's own."""
    helplines: tuple[Helpline, ...] = content().helplines
    for code in content().countries:
        for kind in Help:
            found = content().lines(code, kind)
            assert {code} >= {line.country for line in found}
    assert set(Help) == {line.kind for line in helplines if line.country == "*"}
