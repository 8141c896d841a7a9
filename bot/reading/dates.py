"""How long ago a month, a season, a well-known day or a date was, and which day is meant that is yet to come; in five
languages, reckoned from a day that is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.reading.normalise import read_sentences
from bot.reading.spans import LONG, days_ago

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
_WEEKDAYS = """
monday mon lunes segunda segunda-feira montag lundi
tuesday tue tues martes terca terca-feira dienstag mardi
wednesday wed miercoles quarta quarta-feira mittwoch mercredi
thursday thu thur thurs jueves quinta quinta-feira donnerstag jeudi
friday fri viernes sexta sexta-feira freitag vendredi
saturday sat sabado samstag sonnabend samedi
sunday sun domingo sonntag dimanche
"""
_NEXT_WEEK = frozenset(["next", "nachsten", "nachster", "nachste", "nachstes", "prochain", "prochaine"])
_NEARBY = (
    (2, "day after tomorrow|overmorrow|pasado manana|depois de amanha|ubermorgen|apres demain"),
    (1, "tomorrow|tmrw|tmr|tmw|tomoz|manana|amanha|morgen|demain"),
    (0, "today|tonight|hoy|hoje|heute|aujourdhui|aujourd hui"),
)
_AHEAD = frozenset(["in", "en", "dentro", "em", "daqui", "dans", "from"])
_SOMEDAY = frozenset(["month", "months", "mes", "meses", "monat", "monate", "monaten", "mois", "year", "years"])
_THE = frozenset(["the", "el", "dia", "o", "am", "den", "der", "le", "on"])
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
_ON = frozenset(["on", "since", "this", "am", "seit", "desde", "depuis", "el", "na", "no", "ce"])
"""What stands before the name of a day of the week that has been."""
_SHORT = 3  # letters; "sat" and "mar" are other words too
_FILLERS = frozenset(["the", "of", "de", "del", "da", "do", "den"])
_ORDINALS = ("st", "nd", "rd", "th", "er", "o", "e")
_YEARS = range(1950, 2200)
_SEASON = 3  # months
_YEAR = 12  # months
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


def coming(text: str, today: date) -> date | None:
    """The one day, today or later, that words name: "tomorrow", "next friday", "christmas eve", "the 3rd of May", "in two
    weeks". None where none is, or more than one.
    """
    if len(text) > LONG:
        return None
    words = [word for sentence in read_sentences(text) for word in sentence.words]
    for found in (_nearby(words, today), _well_known(words, today), _dated(words, today), _weekday(words, today)):
        if found:
            return found.pop() if len(found) == 1 else None
    return _in_days(text, words, today)


def _nearby(words: Sequence[str], today: date) -> set[date]:
    said = f" {' '.join(words)} "
    days = (days for days, names in _NEARBY for name in names.split("|") if f" {name} " in said)
    return {today + timedelta(days=found) for found in (next(days, None),) if found is not None}


def _well_known(words: Sequence[str], today: date) -> set[date]:
    """Days that have a name, the longest name first: the eve of Christmas is not Christmas."""
    said = f" {' '.join(words)} "
    for name, day_of in sorted((_DAYS | _EVES).items(), key=lambda one: -len(one[0])):
        if f" {' '.join(name)} " in said:
            return {day if (day := day_of(today.year)) >= today else day_of(today.year + 1)}
    return set()


def _dated(words: Sequence[str], today: date) -> set[date]:
    """A day of a named month, or of this month or the next: "May 3", "the 20th"."""
    found = {
        day
        for place, word in enumerate(words)
        if word in _MONTH and (of_month := _day_beside(words, place)) is not None
        for day in _first_from(
            today, of_month, month=_MONTH[word], year=next((int(w) for w in words if _year(w)), None)
        )
    }
    if found or not _MONTH.keys().isdisjoint(words):
        return found
    return {
        day
        for place, word in enumerate(words)
        if (of_month := _day(word)) is not None and _is_of_a_month(words, place)
        for day in _first_from(today, of_month)
    }


def _is_of_a_month(words: Sequence[str], place: int) -> bool:
    """Whether a number is a day of the month: "the 20", "20th"."""
    return not words[place].isdecimal() or (place > 0 and words[place - 1] in _THE and place == len(words) - 1)


def _first_from(today: date, day: int, *, month: int | None = None, year: int | None = None) -> Iterator[date]:
    """The first such day from today on, in the year that is named."""
    for ahead in range(2 * _YEAR):
        first = _months_on(today.replace(day=1), ahead)
        if month in {None, first.month} and year in {None, first.year}:
            try:
                found = first.replace(day=day)
            except ValueError:
                continue  # the 31st of June
            if found >= today:
                yield found
                return


def _weekday(words: Sequence[str], today: date) -> set[date]:
    """The nearest such day; "next" is said of the week that begins on the coming Monday."""
    named = {_WEEKDAY[word] for word in words if word in _WEEKDAY}
    if not _NEXT_WEEK.isdisjoint(words):
        monday = today + timedelta(days=7 - today.weekday())
        return {monday + timedelta(days=day) for day in named}
    return {today + timedelta(days=(day - today.weekday() - 1) % 7 + 1) for day in named}


def _in_days(text: str, words: Sequence[str], today: date) -> date | None:
    """So many days or weeks ahead; a month is no day."""
    days = days_ago(text) if not _AHEAD.isdisjoint(words) and _SOMEDAY.isdisjoint(words) else None
    return None if days is None else today + timedelta(days=days)


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
    elif len(word) > _SHORT and word in _WEEKDAY and place and words[place - 1] in _ON | _LAST:
        days = (today.weekday() - _WEEKDAY[word] - 1) % 7 + 1
        yield Rough(days, days + 7 if words[place - 1] in _LAST else days, sure=False)
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
_EVES = {
    tuple(name.split()): day_of
    for day_of, names in (
        (
            _each(12, 24),
            "christmas eve|xmas eve|nochebuena|heiligabend|heilig abend|vespera de natal|reveillon de noel",
        ),
        (_each(12, 31), "new years eve|new year eve|nochevieja|silvester|reveillon|saint sylvestre"),
        (_each(1, 6), "reyes"),
    )
    for name in names.split("|")
}
_DAYS = {tuple(name.split()): day_of for day_of, names in _NAMES for name in names.split("|")}
_MONTH = {word: month for month, line in enumerate(_MONTHS.strip().splitlines(), 1) for word in line.split()}
_SEASON_OF = {word: start for start, line in _SEASONS.items() for word in line.split()}
_LEAD = frozenset(_LEADS.split())
_WEEKDAY = {word: day for day, line in enumerate(_WEEKDAYS.strip().splitlines()) for word in line.split()}
