"""How long ago a month, a season, a well-known day or a date was, in five languages; rough, and reckoned from a day that is given."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.reading.normalise import read_sentences
from bot.reading.spans import LONG

_MONTHS = """
january jan enero janeiro januar janner janvier
february feb febrero fevereiro februar feber fevrier
march mar marzo marco marz maerz mars
april apr abril avril
may mayo maio mai
june jun junio junho juni juin
july jul julio julho juli juillet
august aug agosto aout
september sept sep septiembre setiembre setembro septembre
october oct octubre outubro oktober okt octobre
november nov noviembre novembro novembre
december dec diciembre dezembro dezember dez decembre
"""
_SEASONS = {
    3: "spring primavera fruhling fruhjahr printemps",
    6: "summer verano verao sommer ete",
    9: "autumn fall otono outono herbst automne",
    12: "winter invierno inverno hiver",
}
_LEADS = """
in since last around about early late mid middle end beginning start of this back the
en desde el pasado finales principios de del este esta em no na do da ultimo ultima fim comeco meados
im seit letzten letzter letztem letzte letztes anfang ende mitte diesen diesem depuis debut fin dernier l cet ce au le
"""
_LAST = frozenset(
    [
        "last",
        "pasado",
        "pasada",
        "ultimo",
        "ultima",
        "letzten",
        "letzter",
        "letztem",
        "letzte",
        "letztes",
        "passado",
        "passada",
        "dernier",
        "derniere",
    ]
)
_FILLERS = frozenset(["the", "of", "de", "del", "da", "do", "den"])
_ORDINALS = ("st", "nd", "rd", "th", "er", "o", "e")
_YEARS = range(1950, 2200)
_SEASON = 3  # months
_FEW = 31  # the highest day of a month


@dataclass(frozen=True, slots=True)
class Rough:
    """Between `fewest` and `most` days ago. Not `sure`: another reading is as good, such as the other half of the globe."""

    fewest: int
    most: int
    sure: bool = True

    @property
    def about(self) -> int:
        """Days in the middle of it."""
        return (self.fewest + self.most) // 2


def since(text: str, today: date) -> Rough | None:
    """How long ago the one day, month, season or year was that is named; None where none is, or more than one."""
    if len(text) > LONG:
        return None
    words = [word for sentence in read_sentences(text) for word in sentence.words]
    found = {one for place in range(len(words)) for one in _named_at(words, place, today)}
    return found.pop() if len(found) == 1 else None


def _named_at(words: Sequence[str], place: int, today: date) -> Iterator[Rough]:
    word = words[place]
    led = place == 0 or words[place - 1] in _LEAD
    for name, day_of in _DAYS.items():
        if tuple(words[place : place + len(name)]) == name:
            yield _ago(_latest(day_of, today), _latest(day_of, today), today)
    if word in _MONTH:
        yield from _month(words, place, today, led=led)
    elif word in _SEASON_OF and led:
        yield _season(_SEASON_OF[word], today, last=not _LAST.isdisjoint(words))
    elif _year(word) and led and _MONTH.keys().isdisjoint(words):
        year = int(word)
        if year <= today.year:
            yield _ago(date(year, 1, 1), date(year, 12, 31), today)


def _month(words: Sequence[str], place: int, today: date, *, led: bool) -> Iterator[Rough]:
    month = _MONTH[words[place]]
    day = _day_beside(words, place)
    year = next((int(word) for word in words if _year(word)), None)
    if day is None and not led:
        return
    try:
        first = date(year or today.year, month, day or 1)
        if year is None and first > today:
            first = date(today.year - 1, month, day or 1)
    except ValueError:
        return  # the 31st of June
    if day is None and place and words[place - 1] in _LAST and _months_on(first, 1) > today:
        first = date(first.year - 1, month, 1)
    if first <= today:
        last = first if day is not None else _months_on(first, 1) - timedelta(days=1)
        yield _ago(first, last, today)


def _day_beside(words: Sequence[str], place: int) -> int | None:
    """The day of the month that stands before it ("3rd of May") or after it ("May the 3rd")."""
    before = [word for word in words[:place] if word not in _FILLERS][-1:]
    after = [word for word in words[place + 1 :] if word not in _FILLERS][:1]
    return next((day for word in (*before, *after) if (day := _day(word)) is not None), None)


def _day(word: str) -> int | None:
    ending = next((one for one in _ORDINALS if word.endswith(one)), "")
    number = word.removesuffix(ending)
    return int(number) if number.isdecimal() and len(number) < len("100") and 1 <= int(number) <= _FEW else None


def _season(start: int, today: date, *, last: bool) -> Rough:
    """The newest that has begun, as the north has it; called the last one while it lasts, the one a year before."""
    first = _latest(lambda year: date(year, start, 1), today)
    if last and today < _months_on(first, _SEASON):
        first = date(first.year - 1, start, 1)
    found = _ago(first, _months_on(first, _SEASON) - timedelta(days=1), today)
    return Rough(found.fewest, found.most, sure=False)


def _latest(day_of: Callable[[int], date], today: date) -> date:
    """That day of this year, or where it is yet to come, of the last."""
    return day if (day := day_of(today.year)) <= today else day_of(today.year - 1)


def _ago(first: date, last: date, today: date) -> Rough:
    return Rough(max(0, (today - last).days), (today - first).days)


def _months_on(first: date, months: int) -> date:
    years, month = divmod(first.month - 1 + months, 12)
    return date(first.year + years, month + 1, 1)


def _year(word: str) -> bool:
    return word.isdecimal() and len(word) == len("2000") and int(word) in _YEARS


def _easter(year: int) -> date:
    """Easter Sunday by the Gregorian reckoning (Meeus/Jones/Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _thanksgiving(year: int) -> date:
    """The fourth Thursday of November."""
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)


def _each(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


_NAMES: Sequence[tuple[Callable[[int], date], str]] = (
    (_each(12, 25), "christmas|xmas|navidad|natal|weihnachten|noel"),
    (_each(12, 31), "silvester|nochevieja|reveillon"),
    (_each(1, 1), "new year|new years|ano nuevo|ano novo|neujahr|nouvel an"),
    (_each(2, 14), "valentine|valentines|san valentin|valentinstag|saint valentin"),
    (_each(10, 31), "halloween"),
    (_easter, "easter|semana santa|pascua|pascoa|ostern|paques"),
    (_thanksgiving, "thanksgiving"),
)
_DAYS = {tuple(name.split()): day_of for day_of, names in _NAMES for name in names.split("|")}
_MONTH = {word: month for month, line in enumerate(_MONTHS.strip().splitlines(), 1) for word in line.split()}
_SEASON_OF = {word: start for start, line in _SEASONS.items() for word in line.split()}
_LEAD = frozenset(_LEADS.split())
