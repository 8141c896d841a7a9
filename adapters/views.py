"""Views are drawn when they are sent: history is read then, never in a turn. A view is text, and may bring files with
it; whatever a picture shows, the text says as well.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from pydantic_core import to_json

from adapters import hiding
from adapters.exporting import Kept, for_machines, to_read
from bot.flows.pictures import Pictured, pictured
from bot.flows.views import draw, held
from bot.ports import Store, Wording
from bot.talk.screen import View
from bot.talk.state import Session
from bot.talk.steps import Say, Show


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a view. `media` is its media type; a picture's `alt` says the same in a sentence.

    `shielded`: to be read in the chat alone; where the platform can, it is kept from being passed on or saved.
    """

    name: str
    media: str
    data: bytes = field(repr=False)
    alt: str = field(default="", repr=False)
    shielded: bool = False

    @property
    def is_picture(self) -> bool:
        return self.media.startswith("image/")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A view as it goes out: words that can stand alone, and what comes with them."""

    text: str = field(repr=False)
    files: tuple[Attachment, ...] = ()


Draws = Callable[[View, str, str], Awaitable[Drawn]]
"""What a courier is given: draws a view for (view, person, locale)."""
ALT_MAX = 1000  # characters: Discord takes 1,024 as the description of a file, Telegram as a caption
Paint = Callable[[Pictured, Wording, str], Awaitable[bytes | None]]


@dataclass(frozen=True, slots=True)
class Shows:
    """What a surface can show beside words: pictures, or a sparkline of block signs. A screen reader wants neither."""

    paint: Paint | None = None
    bars: bool = False


async def drawn(
    store: Store, wording: Wording, view: View, person: str, locale: str, *, shows: Shows = Shows()
) -> Drawn:
    """The view in the person's language; empty where there is nothing to show."""
    if view.name == hiding.VIEW:
        return Drawn(hiding.said(view, wording, locale))
    session = (await store.load([person])).get(person, Session())
    past = await store.history(person)
    match view:
        case View("export", (zone,)):
            return _exported(Kept(session, past, await store.holdings(person)), wording, locale, zone)
        case View("holdings"):
            return Drawn(_worded([held(past, len((await store.holdings(person)).bells))], wording, locale))
    found = pictured(Show(view.name, view.args), past, session.facts)
    if found is not None:
        return await _shown(found, wording, view.name, locale, shows)
    return Drawn(_worded(draw(view, past, session.facts), wording, locale))


async def _shown(found: Pictured, wording: Wording, name: str, locale: str, shows: Shows) -> Drawn:
    """A picture where one can be shown and was drawn; the words that say the same always."""
    bars = (found.bars,) if shows.bars and found.bars is not None else ()
    text = _worded((*bars, *found.lines), wording, locale)
    picture = None if shows.paint is None else await shows.paint(found, wording, locale)
    return Drawn(
        text, () if picture is None else (Attachment(f"{name}.png", "image/png", picture, alt=in_brief(text)),)
    )


def in_brief(text: str) -> str:
    """The text as a picture's alternative: all of it where the platforms take it, else its first sentence."""
    return text if len(text) <= ALT_MAX else text.partition("\n\n")[0][:ALT_MAX]


def _worded(lines: Sequence[Say], wording: Wording, locale: str) -> str:
    return "\n\n".join(wording.line(locale, line.key, line.slots) for line in lines)


def _exported(kept: Kept, wording: Wording, locale: str, zone: str) -> Drawn:
    """Two files: to be read in this chat, and to be taken along."""
    readable = to_read(kept, wording, locale, zone).encode()
    machine = to_json(for_machines(kept), indent=1)
    return Drawn(
        "",
        (
            Attachment("unsent.txt", "text/plain; charset=utf-8", readable, shielded=True),
            Attachment("unsent.json", "application/json", machine),
        ),
    )
