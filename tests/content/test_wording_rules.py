"""What must hold of every line that people read."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.content.ftl import Line, junk, lines, sentences
from tests.furnished import content, wording

PROMISES = re.compile(
    r"will come back|come back to you|guarantee|it works|always works|miss you|will regret|win (?:them|your ex) back"
    r"|day 30|your ex will|they will want",
    re.IGNORECASE,
)
SHAME = re.compile(
    r"puppy|pathetic|desperate|needy|weak\b|crazy|your value|high.value|\bloser|narcissis", re.IGNORECASE
)
GENDER = re.compile(r"\b(?:she|her|hers|boyfriend|girlfriend|husband|wife|lady|guy|dude)\b", re.IGNORECASE)
FIGURE = re.compile(r"\d+ ?(?:%|percent|of |days?|hours?|weeks?|months?|years?|times)|\bday \d", re.IGNORECASE)
APART = ({"try", "keep"},)  # never on one screen
CARDS = [line for line in lines() if line.id.startswith("plan_card-card-")]


def named(found: list[Line]) -> list[str]:
    return [line.id for line in found]


def text_of(ident: str) -> str | None:
    return next((line.text for line in lines() if line.id == ident), None)


def is_label(line: Line) -> bool:
    """A choice's label: its question is a message too."""
    stem = line.id.rpartition("-")[0]
    return bool(line.says) or any(other.id == stem for other in lines())


def test_every_file_parses() -> None:
    """Nothing in the files is unreadable, and there is something to read."""
    assert () == junk()
    assert len(lines()) > 200


def test_a_room_holds_its_own_lines() -> None:
    """A key's first part names its file: that is how it is found."""
    assert [] == [f"{line.room}: {line.id}" for line in lines() if line.id.partition("-")[0] != line.room]


def test_no_line_stands_twice() -> None:
    """The second of two would never be said."""
    assert [] == [ident for ident, count in Counter(line.id for line in lines()).items() if count > 1]


def test_a_bubble_has_at_most_three_sentences() -> None:
    """Short, or it is not read at one in the morning."""
    assert [] == named([line for line in lines() if max(map(sentences, line.variants)) > 3])


def test_labels_fit_a_button() -> None:
    """Telegram cuts long buttons; 60 characters at most."""
    assert [] == named([line for line in lines() if is_label(line) and len(line.bare) > 60])


def test_most_labels_are_short() -> None:
    """34 characters show whole on a small phone."""
    labels = [line for line in lines() if is_label(line)]
    assert len([line for line in labels if len(line.text) > 34]) < len(labels) / 20


@pytest.mark.parametrize("unwanted", [PROMISES, SHAME, GENDER], ids=["promises", "shame", "gender"])
def test_no_line_says(unwanted: re.Pattern[str]) -> None:
    """No promise about the ex, no shame, nobody's gender assumed."""
    assert [] == named([line for line in lines() if unwanted.search(line.bare)])


def test_numbers_have_a_source() -> None:
    """A line with a figure names a claim, or says in its comment that the figure is ours."""
    figures = [line for line in lines() if FIGURE.search(line.bare) and not is_label(line)]
    assert [] == named([line for line in figures if not line.claims and "ours" not in line.comment])


def test_claims_are_in_the_ledger() -> None:
    """Every claim named above a line stands in the ledger."""
    cited = {claim for line in lines() for claim in line.claims}
    assert set() == cited - set(content().claims)
    assert len(cited) > 20


def test_lines_about_an_author_name_their_claim() -> None:
    """What an author says is sourced, line by line."""
    authors = re.compile(r"Baucom|Coach Lee")
    assert [] == named([line for line in lines() if authors.search(line.text) and not line.claims])


@pytest.mark.parametrize("card", CARDS, ids=lambda line: line.id)
def test_both_sides_are_equally_long(card: Line) -> None:
    """The plan's own side and the other side differ by a fifth at most (B17)."""
    other = text_of(card.id.replace("-card-", "-other-"))
    if other is None:
        pytest.skip("outside both articles")
    assert max(len(card.text), len(other)) <= 1.2 * min(len(card.text), len(other))


def test_no_synonym_means_two_choices() -> None:
    """What may be typed for one choice of a question is not the label or synonym of another."""
    said: dict[tuple[str, str], set[str]] = {}
    for line in lines():
        if is_label(line) and line.room not in {"command", "country"}:
            for name in {line.text.casefold(), *(one.casefold() for one in line.says)}:
                said.setdefault((line.id.rpartition("-")[0], name), set()).add(line.id)
    both = {key: found for key, found in said.items() if len(found) > 1}
    assert {} == {key: found for key, found in both.items() if {one.rpartition("-")[2] for one in found} not in APART}


@pytest.mark.filterwarnings("ignore:pkg_resources is deprecated")
def test_reading_age() -> None:
    """Grade 6 or below, taken over each room that has something to read."""
    import textstat

    hard: dict[str, float] = {}
    for room in {line.room for line in lines()} - {"command", "country", "chart", "export"}:
        prose = " ".join(line.bare for line in lines() if line.room == room and not is_label(line))
        grade = textstat.flesch_kincaid_grade(prose)
        if len(prose.split()) > 30 and grade > 6:
            hard[room] = grade
    assert {} == hard


def test_every_command_has_a_name() -> None:
    """Each command can be said in words."""
    from bot.flows.house import COMMANDS

    assert [] == [name for name in COMMANDS if not wording().labels("en", "command", name)]


def test_every_country_has_a_name_and_real_zones() -> None:
    """What is offered on a button can be said and told the time of."""
    from bot.talk.steps import zone_known

    assert [] == [code for code in content().countries if not wording().labels("en", "country", code)]
    cities = [city for country in content().countries.values() for city in country.cities] + list(content().world)
    assert [] == [city for city in cities if not zone_known(city.zone)]
    assert [] == [code for code, country in content().countries.items() if not 1 <= len(country.cities) <= 8]


def test_every_country_has_an_emergency_number() -> None:
    """The one number that is never missing."""
    known = {line.country for line in content().helplines if line.kind == "emergency" and line.call}
    assert set() == set(content().countries) - known
