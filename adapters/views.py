"""Views are drawn when they are sent: history is read then, never in a turn."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic_core import to_json

from bot.flows.views import draw
from bot.ports import Past, Store, Wording
from bot.talk.screen import View
from bot.talk.state import Session


async def drawn(store: Store, wording: Wording, view: View, person: str, locale: str) -> str:
    """The view as text in the person's language; nothing where there is nothing to show."""
    session = (await store.load([person])).get(person, Session())
    past = await store.history(person)
    if view.name == "export":
        return exported(session, past)
    lines = draw(view, past, session.facts)
    return "\n\n".join(wording.line(locale, line.key, line.slots) for line in lines)


def exported(session: Session, past: Sequence[Past]) -> str:
    """Everything kept, as JSON: what is remembered with the instant it was given (UTC), and history, oldest first."""
    remembered = {name: {"value": known.value, "given": known.at} for name, known in session.facts.items()}
    history = [{"what": row.kind, "at": row.at, "entry": row.entry} for row in past]
    return to_json({"remembered": remembered, "history": history}).decode()
