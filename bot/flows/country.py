"""Which country's numbers to give. A zone often tells; where it does not, one question does."""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.content import Content
from bot.flows.facts import COUNTRY
from bot.talk.steps import Choice, Flow, Pick, Remember, Script, Start, ask, say

ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Seed:
    """The country that the zone tells, or those to choose from."""

    known: str | None
    codes: tuple[str, ...] = ()


def country(seed: Seed) -> Script[None]:
    code = seed.known
    if code is None:
        code = yield from ask(_question(seed.codes))
        yield say("country.thanks")
    yield Remember(COUNTRY, code)


def _question(codes: tuple[str, ...]) -> Pick[str | None]:
    each: list[Choice[str | None]] = [Choice(code, code) for code in codes]
    return Pick("country", (*each, Choice(ELSEWHERE, None)))


def flow(content: Content) -> Flow[Seed]:
    """The flow with the countries of this content."""

    def seed(start: Start) -> Seed:
        return Seed(content.country_of(start.given.get("zone", "")), tuple(content.countries))

    return Flow(country, seed, Seed, (Seed("PT"), Seed(None, ("PT", "US"))))
