"""How the files of wording stand: whole, without doubles, each line in its room. What a line may say is in lint.py."""

from __future__ import annotations

from collections import Counter

from tests.content.ftl import Line, junk, lines
from tests.furnished import content, wording

APART = ({"try", "keep"},)  # never on one screen


def named(found: list[Line]) -> list[str]:
    return [line.id for line in found]


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


def test_most_labels_are_short() -> None:
    """34 characters show whole on a small phone."""
    labels = [line for line in lines() if is_label(line)]
    assert len([line for line in labels if len(line.text) > 34]) < len(labels) / 20


def test_claims_are_in_the_ledger() -> None:
    """Every claim named above a line stands in the ledger."""
    cited = {claim for line in lines() for claim in line.claims}
    assert set() == cited - set(content().claims)
    assert len(cited) > 20


def test_no_synonym_means_two_choices() -> None:
    """What may be typed for one choice of a question is not the label or synonym of another."""
    said: dict[tuple[str, str], set[str]] = {}
    for line in lines():
        if is_label(line) and line.room not in {"command", "country"} and line.id.count("-") > 1:
            for name in {line.text.casefold(), *(one.casefold() for one in line.says)}:
                said.setdefault((line.id.rpartition("-")[0], name), set()).add(line.id)
    both = {key: found for key, found in said.items() if len(found) > 1}
    assert {} == {key: found for key, found in both.items() if {one.rpartition("-")[2] for one in found} not in APART}


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
