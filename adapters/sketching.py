"""What the drawing process is told of a picture: numbers, and words in the person's language. No name, no account."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton

from bot.care.pictures import Days, Eased, Hours, Kept, Picture, Steady
from bot.flows.pictures import Pictured
from bot.ports import Wording

MARKS = 4  # days named along an axis
WEEK = 7  # days or fewer: each has its name

WORDS = (
    *("mood", "mood_low", "mood_high", "urge", "none", "some", "strong", "almost", "contact", "theirs", "mine"),
    *("practical", "peeks", "hours", "curve", "still", "minutes", "kept", "unsent", "sent"),
    *("steady", "week"),
)


@dataclass(frozen=True, slots=True)
class Sketch:
    picture: Picture
    title: str
    words: Mapping[str, str]
    marks: tuple[tuple[int, str], ...]
    night: bool


def sketch(pictured: Pictured, wording: Wording, locale: str) -> Sketch | None:
    """What is to be drawn, in words; None where there is no picture."""
    picture = pictured.picture
    if picture is None:
        return None
    words = {name: wording.line(locale, f"chart.{name}") for name in WORDS}
    if isinstance(picture, Eased) and picture.curve.median is not None:
        words["half"] = wording.line(locale, "chart.half", (("minutes", picture.curve.median),))
    return Sketch(picture, _title(picture, words, wording, locale), words, _marks(picture, locale), pictured.night)


def _title(picture: Picture, words: Mapping[str, str], wording: Wording, locale: str) -> str:
    match picture:
        case Days(days) if len(days) <= WEEK:
            return words["week"]
        case Days(days):
            return wording.line(locale, "chart.days", (("days", len(days)),))
        case Hours():
            return words["hours"]
        case Eased():
            return words["curve"]
        case Kept():
            return words["kept"]
        case Steady():
            return words["steady"]
        case _:
            assert_never(picture)


def _marks(picture: Picture, locale: str) -> tuple[tuple[int, str], ...]:
    """Places along the axis and the days they stand for, in the language's own manner."""
    found = _dates(picture)
    if len(found) <= WEEK:
        return tuple((place, _said(day, "EEE", locale)) for place, day in enumerate(found))
    last = len(found) - 1
    places = range(last, -1, -max(1, round(last / MARKS)))
    return tuple((place, _said(found[place], "MMMd", locale)) for place in reversed(places))


def _dates(picture: Picture) -> Sequence[date]:
    match picture:
        case Days(days):
            return [day.on for day in days]
        case Kept(weeks):
            return [week.ending for week in weeks]
        case Steady(days):
            return days
        case Hours() | Eased():
            return ()
        case _:
            assert_never(picture)


def _said(day: date, skeleton: str, locale: str) -> str:
    try:
        known = Locale.parse(locale, sep="-")
    except (ValueError, UnknownLocaleError):
        known = Locale("en")
    return format_skeleton(skeleton, day, locale=known)
