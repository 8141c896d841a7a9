"""A month, a season, a well-known day, a date: how many days ago, reckoned from a given day, and nothing where two are named."""

from __future__ import annotations

from datetime import date

import pytest

from bot.reading.dates import Rough, coming, since

TODAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("in June", (247, 276)),
        ("june", (247, 276)),
        ("since Christmas", (69, 69)),
        ("desde Navidad", (69, 69)),
        ("seit Weihnachten", (69, 69)),
        ("depuis Noël", (69, 69)),
        ("desde o natal", (69, 69)),
        ("at Easter", (318, 318)),
        ("on valentine's day", (18, 18)),
        ("new years eve", (62, 62)),
        ("halloween", (124, 124)),
        ("thanksgiving", (97, 97)),
        ("3rd of May", (305, 305)),
        ("May the 3rd", (305, 305)),
        ("2 de mayo", (306, 306)),
        ("am 3. Mai", (305, 305)),
        ("le 1er mai", (307, 307)),
        ("feb 20", (12, 12)),
        ("in february", (4, 31)),
        ("in march", (0, 3)),
        ("last march", (338, 368)),
        ("in may 2024", (642, 672)),
        ("in 2023", (794, 1158)),
    ],
)
def test_a_day_or_month_is_the_newest_of_its_name(text: str, days: tuple[int, int]) -> None:
    """It has come already: what is yet to come this year was last year's."""
    assert Rough(*days) == since(text, TODAY)


@pytest.mark.parametrize(
    ("text", "today", "days"),
    [
        ("last summer", TODAY, (185, 276)),
        ("im letzten sommer", TODAY, (185, 276)),
        ("this summer", date(2026, 7, 10), (0, 39)),
        ("last summer", date(2026, 7, 10), (313, 404)),
        ("in winter", TODAY, (4, 93)),
    ],
)
def test_a_season_is_never_sure(text: str, today: date, days: tuple[int, int]) -> None:
    """The south has it half a year later; the one called last is over."""
    assert Rough(*days, sure=False) == since(text, today)


@pytest.mark.parametrize(
    ("year", "day"), [(2024, (3, 31)), (2025, (4, 20)), (2026, (4, 5)), (2027, (3, 28)), (2038, (4, 25))]
)
def test_easter_is_found(year: int, day: tuple[int, int]) -> None:
    """The days of the almanac."""
    assert Rough(0, 0) == since("easter", date(year, *day))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "on my birthday",
        "i may be wrong",
        "31 june",
        "march for our lives was before christmas",
        "december 2026",
        "in 2090",
        "a fall from grace",
        "on the 12th",
        "la segunda vez",
        "he sat down",
        "we were together from june until he met somebody at a wedding in spain",
    ],
)
def test_what_names_no_day_is_none(text: str) -> None:
    """Two days, no day of the calendar, one to come, another sense of the word, or a story."""
    assert since(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [("on friday", (5, 5)), ("since monday", (2, 2)), ("last tuesday", (1, 8)), ("seit montag", (2, 2))],
)
def test_a_day_of_the_week_that_has_been_is_asked_back(text: str, days: tuple[int, int]) -> None:
    """The newest of its name, or the one before; it is not sure enough to be taken as said."""
    assert Rough(*days, sure=False) == since(text, TODAY)


def test_the_middle_is_what_it_counts_as() -> None:
    """Half way between the ends."""
    assert 261 == Rough(247, 276).about


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("tomorrow", (2026, 3, 6)),
        ("tmrw", (2026, 3, 6)),
        ("pasado mañana", (2026, 3, 7)),
        ("on friday", (2026, 3, 6)),
        ("thursday", (2026, 3, 12)),
        ("next fri", (2026, 3, 13)),
        ("nächsten Dienstag", (2026, 3, 10)),
        ("christmas eve", (2026, 12, 24)),
        ("christmas", (2026, 12, 25)),
        ("valentines day", (2027, 2, 14)),
        ("it's on june 12", (2026, 6, 12)),
        ("the 3rd of May", (2026, 5, 3)),
        ("3 May 2027", (2027, 5, 3)),
        ("el 3 de mayo", (2026, 5, 3)),
        ("the 20th", (2026, 3, 20)),
        ("the 31st", (2026, 3, 31)),
        ("on the 2", (2026, 4, 2)),
        ("in two weeks", (2026, 3, 19)),
        ("in 3 Tagen", (2026, 3, 8)),
    ],
)
def test_a_day_to_come_is_found(text: str, day: tuple[int, int, int]) -> None:
    """Near, of the week, of the month, of the year, by its name, or so many days ahead; from a Thursday in March."""
    assert date(*day) == coming(text, date(2026, 3, 5))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "on my birthday",
        "june",
        "next week",
        "in a month",
        "friday or saturday",
        "31st of june",
        "3 May 2020",
        "9",
        "three weeks",
        "the judge has not said yet when we all have to be there again",
    ],
)
def test_what_names_no_day_to_come_is_none(text: str) -> None:
    """No day, two days, a day that is past, or a story."""
    assert coming(text, date(2026, 3, 5)) is None
