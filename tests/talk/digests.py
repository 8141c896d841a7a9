"""What a flow comes to, as one short digest that no order of a set and no process changes."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date, datetime, time, timedelta
from enum import Enum
from hashlib import blake2b

from bot.talk.replay import Frontier
from bot.talk.steps import Fact
from tests.talk.houses import cases, covered


def telling(value: object) -> object:
    """A value as JSON can hold it, with nothing of it hidden and sets in order."""
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | float() | str():
            return value
        case datetime() | date() | time():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
        case Fact():
            return value.name
        case frozenset() | set():
            return sorted((telling(one) for one in value), key=json.dumps)
        case tuple() | list():
            return [telling(one) for one in value]
        case dict():
            return [[telling(key), telling(one)] for key, one in value.items()]
        case _:
            known = fields(value)  # type: ignore[arg-type]  # what is no dataclass has no lasting form: TypeError
            return [type(value).__name__, *(telling(getattr(value, one.name)) for one in known)]


def digest(value: object) -> str:
    return blake2b(json.dumps(telling(value)).encode(), digest_size=8).hexdigest()


def of_end(end: Frontier) -> str:
    """What settles at an end, and what follows."""
    return digest((end.settled, end.next))


def of_all() -> str:
    """Every path of every flow of every house: what is asked, said and settled."""
    ends = [
        (str(case), [(ask.question.key, ask.slots) for ask in path.asked], path.end.lines, path.end.settled)
        for case in cases()
        for path in covered(case)
    ]
    return digest(ends)
