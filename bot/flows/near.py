"""Which number to give. Checked before unchecked, the day of checking said with it, one unchecked or checked too long ago
said to be so, never another country's; where a class is missing we say so and name its directory.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.flows.content import Content, Help
from bot.flows.facts import COUNTRY, ZONE
from bot.talk.steps import Say, Slot, Start, say

EVERYWHERE = "*"  # the country of directories
LATELY = timedelta(days=180)  # a number checked longer ago is "not checked lately"
MOBILE_EMERGENCY = "112"  # reaches help from most mobile phones where the country is not known


@dataclass(frozen=True, slots=True)
class Emergency:
    """`known` False: the country is not known, and the number is the one of mobile networks."""

    call: str = MOBILE_EMERGENCY
    known: bool = False
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """One line to call or text; with neither, the emergency number and the directory of its class. `on`: when checked."""

    name: str = ""
    call: str = ""
    text_to: str = ""
    text_word: str = ""
    checked: bool = False
    directory: str = ""
    whom: str = ""
    emergency: Emergency = Emergency()
    on: date | None = None


def country_of(content: Content, start: Start) -> str | None:
    """Told, else read from the zone, else from a language tag that names a region."""
    told = COUNTRY.of(start.facts) or content.country_of(ZONE.of(start.facts) or "")
    if told is not None:
        return told
    _, _, region = start.locale.partition("-")
    return region.upper() or None


def near(content: Content, start: Start, *kinds: Help) -> Near:
    """The first line there is of these kinds, in their order."""
    return nearest(content, country_of(content, start), *kinds, on=start.at.date())


def nearest(content: Content, country: str | None, *kinds: Help, on: date) -> Near:
    """The same, for a country that is known, or not."""
    directory = next((one.website for one in content.lines(EVERYWHERE, kinds[0])), "")
    for kind in kinds:
        for line in content.lines(country, kind):
            checked = _lately(line.verified, on)
            found = Near(line.name, line.call, line.text_to, line.text_word, checked, directory, line.whom)
            return replace(found, on=line.verified)
    return Near(directory=directory, emergency=emergency_in(content, country, on=on))


def emergency(content: Content, start: Start) -> Emergency:
    return emergency_in(content, country_of(content, start), on=start.at.date())


def emergency_in(content: Content, country: str | None, *, on: date) -> Emergency:
    for line in content.lines(country, Help.EMERGENCY):
        return Emergency(line.call, known=True, checked=_lately(line.verified, on))
    return Emergency()


def _lately(checked: date | None, on: date) -> bool:
    return checked is not None and on - checked <= LATELY


def number(line: Near) -> Say:
    """The line as words: one number, no more, and whom it is for where that is not everybody."""
    dated: dict[str, Slot] = {"on": line.on} if line.checked and line.on else {}
    mark = "" if dated else "_unchecked"
    if line.call:
        whom = "_women" if line.whom == "women" else ""
        return say(f"crisis.number.call{whom}{mark}", name=line.name, number=line.call, **dated)
    if line.text_to:
        return say(f"crisis.number.text{mark}", name=line.name, number=line.text_to, word=line.text_word, **dated)
    missing = "none" if line.emergency.known else "unknown"
    return say(f"crisis.number.{missing}", number=line.emergency.call, directory=line.directory)


def call_emergency(found: Emergency) -> Say:
    """The emergency number as words."""
    if not found.known:
        return say("crisis.emergency.unknown", number=found.call)
    mark = "" if found.checked else "_unchecked"
    return say(f"crisis.emergency.call{mark}", number=found.call)
