"""The table of helplines: dated, sourced, whole. A wrong number is worse than none, and an old one is on its way there."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from adapters.wording import FluentWording, load_content
from bot.flows import near
from bot.flows.content import Help, Helpline
from bot.talk.steps import say
from tests.content.ftl import FOLDER
from tests.furnished import content

WARN_AFTER = timedelta(days=90)
FAIL_AFTER = timedelta(days=180)
DATED = [line for line in content().helplines if line.verified is not None]
HEADER = "country,class,name,call,text_to,text_word,chat_url,hours,languages,website,source_url,verified_on,for"


def ages(on: date, *, over: timedelta) -> list[str]:
    """The dated lines that on this day were last checked longer ago."""
    return [f"{line.country} {line.name}" for line in DATED if line.verified and on - line.verified > over]


def test_what_grows_old_is_said() -> None:
    """From 90 days on the tests name the lines to check again; they do not fail for the calendar alone."""
    old = ages(datetime.now(UTC).date(), over=WARN_AFTER)
    if old:
        print(f"helplines to check again: {', '.join(old)}")
    assert len(old) <= len(DATED)


@pytest.mark.deep
def test_no_dated_number_is_half_a_year_old() -> None:
    """Past 180 days from today the table must be checked anew before anything is released."""
    assert [] == ages(datetime.now(UTC).date(), over=FAIL_AFTER)


def test_age_is_counted_from_the_day_of_checking() -> None:
    """By fixed days: fresh, due for a warning, too old."""
    checked = max(line.verified for line in DATED if line.verified)
    newest = [f"{line.country} {line.name}" for line in DATED if line.verified == checked]
    for days, over in ((90, WARN_AFTER), (180, FAIL_AFTER)):
        assert not set(newest) & set(ages(checked + timedelta(days=days), over=over))
        assert set(newest) <= set(ages(checked + timedelta(days=days + 1), over=over))


def test_a_dated_number_has_a_source() -> None:
    """Who says so stands beside the day."""
    assert [] == [line.name for line in DATED if not line.source.startswith("https://")]
    assert len(DATED) > 10


def test_every_line_can_be_reached() -> None:
    """A number to call or text; a directory has its address."""
    for line in content().helplines:
        reachable = line.call or (line.text_to and line.text_word) or line.text_to
        assert line.website.startswith("https://") if line.country == "*" else reachable, line


def test_short_codes_are_dialled_as_they_are() -> None:
    """No short code was turned into an international number."""
    assert [] == [line.name for line in content().helplines if line.call.startswith("+")]


def test_an_operators_own_table_comes_first(tmp_path: Path) -> None:
    """Their row is the first of its class, ours stays behind it."""
    own = tmp_path / "own.csv"
    own.write_text(f"{HEADER}\nGB,suicide,Our Town Line,01234,,,,24/7,en,,https://example.org/,2026-05-01,\n")
    mine = load_content(FluentWording(), own_helplines=own)
    assert ["Our Town Line", "Samaritans"] == [line.name for line in mine.lines("GB", Help.SUICIDE)][:2]


def test_a_table_without_the_last_column_is_read(tmp_path: Path) -> None:
    """An operator's older table has no "for"."""
    own = tmp_path / "own.csv"
    head = HEADER.removesuffix(",for")
    own.write_text(f"{head}\nGB,loss,Our Town Line,01234,,,,24/7,en,,https://example.org/,2026-05-01\n")
    assert "" == load_content(FluentWording(), own_helplines=own).lines("GB", Help.LOSS)[0].whom


def test_a_number_is_said_with_the_day_it_was_checked() -> None:
    """In the chat too: the day stands beside the number, and past 180 days it is "not checked lately"."""
    checked = near.nearest(content(), "US", Help.SUICIDE, on=date(2026, 11, 29))
    old = near.nearest(content(), "US", Help.SUICIDE, on=date(2026, 11, 30))
    assert say("crisis.number.call", name=checked.name, number="988", on=date(2026, 6, 2)) == near.number(checked)
    assert say("crisis.number.call_unchecked", name=old.name, number="988") == near.number(old)


def test_an_unknown_country_gets_the_number_of_mobile_networks_and_a_directory() -> None:
    """Never another country's number."""
    found = near.nearest(content(), None, Help.ABUSE, on=date(2026, 11, 29))
    assert ("", "112", False) == (found.call, found.emergency.call, found.emergency.known)
    assert found.directory.startswith("https://")
    assert "crisis.number.unknown" == near.number(found).key


def test_no_number_stands_twice() -> None:
    """One row for each number of a class."""
    rows = [(line.country, line.kind, line.call, line.text_to) for line in content().helplines if line.call]
    assert len(set(rows)) == len(rows)


@pytest.mark.parametrize("column", HEADER.split(","))
def test_the_table_has_its_columns(column: str) -> None:
    """What the loader reads is there."""
    with (FOLDER / "helplines.csv").open(encoding="utf-8", newline="") as file:
        assert column in (csv.DictReader(file).fieldnames or ())


def test_unchecked_never_stands_before_checked() -> None:
    """For every country and class."""
    for code in content().countries:
        for kind in Help:
            found: tuple[Helpline, ...] = content().lines(code, kind)
            dated = [line.verified is not None for line in found]
            assert sorted(dated, reverse=True) == dated
