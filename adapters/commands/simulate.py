"""Let scripted people live with the bot for months, at once: what they met, and whether any law broke."""

import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from typing import Annotated

import typer

from adapters.wording import FluentWording, load_content
from bot.flows.house import build_house
from bot.rehearsal.personas import PERSONAS
from bot.rehearsal.simulator import Report, rehearse, table, together
from bot.rehearsal.transcript import transcript
from bot.talk.house import House

SHARE = 50  # people to a piece of work
WORKERS = 2


def main() -> None:
    typer.run(simulate)


def simulate(
    *,
    people: Annotated[int, typer.Option(min=1, help="How many people.")] = 100,
    days: Annotated[int, typer.Option(min=1, help="How many days each lives.")] = 30,
    transcript: Annotated[str, typer.Option(metavar="PERSONA", help="Print one person's talk instead.")] = "",
) -> None:
    """Let scripted people live with the bot for months, at once: what they met, and whether any law broke."""
    if transcript:
        print(talk_of(transcript, days=days), end="")
        return
    report = simulated(people, days)
    print(table(report, furnished().flows))
    sys.exit(bool(report.breaches))


def talk_of(name: str, *, days: int) -> str:
    """The talk of the persona of this name."""
    named = {persona.name: persona for persona in PERSONAS}
    if name not in named:
        sys.exit(f"unsent simulate: there is no persona {name!r}. There are: {', '.join(named)}.")
    wording = FluentWording()
    return transcript(named[name], build_house(load_content(wording)), wording, days=days)


def simulated(people: int, days: int) -> Report:
    """All of them, over two processes where there are enough."""
    shares = [range(first, min(first + SHARE, people)) for first in range(0, people, SHARE)]
    if len(shares) == 1:
        return share(shares[0], days)
    with ProcessPoolExecutor(WORKERS) as pool:
        return together(pool.map(share, shares, [days] * len(shares)))


def share(numbers: Iterable[int], days: int) -> Report:
    """One piece of the work, in a process of its own."""
    return rehearse(furnished(), numbers, days)


@cache
def furnished() -> House:
    """The house, read from its files once a process."""
    return build_house(load_content(FluentWording()))
