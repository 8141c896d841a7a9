"""What is said when storage itself has failed: nothing is looked up of the person and nothing kept. To somebody in danger
it is the whole acknowledgement, with the emergency number and a directory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bot.flows.content import Help, Helpline
from bot.flows.near import EVERYWHERE, MOBILE_EMERGENCY
from bot.reading import crisis
from bot.reading.crisis import Danger
from bot.talk.steps import Slots

Line = Callable[[str, str, Slots], str]
"""(locale, key, slots) -> words."""


def first_aid(text: str, locale: str, *, helplines: Iterable[Helpline], line: Line) -> str:
    """One kind line without a store. `locale` may name the country (en-GB); nothing else is known."""
    of = crisis.read(text).kind
    if of is Danger.NONE:
        return line(locale, "crisis.no_store", ())
    lines = tuple(helplines)
    country = locale.partition("-")[2].upper()
    call = _emergency(lines, country)
    directory = next((one.website for one in lines if one.country == EVERYWHERE and one.kind is Help.SUICIDE), "")
    return "\n\n".join(
        (
            line(locale, f"crisis.first.{of}", ()),
            line(
                locale,
                "crisis.emergency.call_unchecked" if call else "crisis.emergency.unknown",
                (("number", call or MOBILE_EMERGENCY),),
            ),
            line(locale, "crisis.directory", (("directory", directory),)),
        )
    )


def _emergency(lines: tuple[Helpline, ...], country: str) -> str:
    return next((one.call for one in lines if one.country == country and one.kind is Help.EMERGENCY), "")
