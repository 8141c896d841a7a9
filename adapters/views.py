"""Views are drawn when they are sent: history is read then, never in a turn. A view is text, and may bring files with
it; whatever a picture shows, the text says as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pydantic_core import to_json

from bot.flows.views import draw
from bot.ports import Past, Store, Wording
from bot.talk.screen import View
from bot.talk.state import Session


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a view. `media` is its media type; a picture's `alt` says the same in a sentence."""

    name: str
    media: str
    data: bytes = field(repr=False)
    alt: str = field(default="", repr=False)

    @property
    def is_picture(self) -> bool:
        return self.media.startswith("image/")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A view as it goes out: words that can stand alone, and what comes with them."""

    text: str = field(repr=False)
    files: tuple[Attachment, ...] = ()


async def drawn(store: Store, wording: Wording, view: View, person: str, locale: str) -> Drawn:
    """The view in the person's language; empty where there is nothing to show."""
    session = (await store.load([person])).get(person, Session())
    past = await store.history(person)
    if view.name == "export":
        return Drawn(exported(session, past))
    lines = draw(view, past, session.facts)
    return Drawn("\n\n".join(wording.line(locale, line.key, line.slots) for line in lines))


def exported(session: Session, past: Sequence[Past]) -> str:
    """Everything kept, as JSON: what is remembered with the instant it was given (UTC), and history, oldest first."""
    remembered = {name: {"value": known.value, "given": known.at} for name, known in session.facts.items()}
    history = [{"what": row.kind, "at": row.at, "entry": row.entry} for row in past]
    return to_json({"remembered": remembered, "history": history}).decode()
