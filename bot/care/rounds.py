"""When the daily bell rings: once on each local day that has the chosen hour, whatever the clock does. A day whose
clock skips the hour to beyond midnight has no round.
"""

from datetime import date, datetime, time, timedelta

from bot.care.days import instant, local

_DAY = timedelta(days=1)
_AROUND = 4  # days to look at: a clock may skip one


def round_on(day: date, clock: time, zone: str) -> datetime | None:
    """The UTC instant of this day's round."""
    found = instant(day, clock, zone)
    return found if local(found, zone).date() == day else None


def next_round(after: datetime, clock: time, zone: str) -> tuple[datetime, datetime]:
    """The first round later than `after`: its wall time, without zone, and its UTC instant."""
    today = local(after, zone).date()
    days = [today + ahead * _DAY for ahead in range(_AROUND)]
    rounds = ((datetime.combine(day, clock), round_on(day, clock, zone)) for day in days)
    return next((wall, found) for wall, found in rounds if found is not None and found > after)


def last_round(at: datetime, clock: time, zone: str) -> datetime:
    """The UTC instant of the newest round that is not later than `at`."""
    today = local(at, zone).date()
    rounds = (round_on(today - back * _DAY, clock, zone) for back in range(_AROUND))
    return next(found for found in rounds if found is not None and found <= at)
