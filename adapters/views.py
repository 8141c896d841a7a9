"""Views are drawn when they are sent: history is read then, never in a turn."""

from __future__ import annotations

from bot.flows.views import draw
from bot.ports import Store, Wording
from bot.talk.screen import View
from bot.talk.state import Session


async def drawn(store: Store, wording: Wording, view: View, person: str, locale: str) -> str:
    """The view as text in the person's language; nothing where there is nothing to show."""
    session = (await store.load([person])).get(person, Session())
    lines = draw(view, await store.history(person), session.facts)
    return "\n\n".join(wording.line(locale, line.key, line.slots) for line in lines)
