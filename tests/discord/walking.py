"""How somebody answers one question after the other on Discord."""

from __future__ import annotations

from tests.doubles.discord.people import Person
from tests.doubles.discord.world import APP, Interaction

INTAKE: tuple[str | tuple[str, ...], ...] = (
    "Tell me what happened · 3 min",
    "No",
    "Done",
    "They ended it",
    "Today",
    ("Children together",),
    "They asked me to stop",
    "I can't tell",
    "Done",
    "Them back",
    "I'll try this",
    "20:00",
    "Yes, that's right",
)


def overseen(who: Person) -> list[str]:
    """Whatever stood where anybody but this person could read it."""
    return [text for readers, text in who.world.shown if readers - {who.id, APP}]


async def answered(who: Person, asked: Interaction) -> None:
    await who.until(lambda: asked.edits > 0)


async def walk(who: Person, *labels: str | tuple[str, ...]) -> None:
    """Answer by buttons, and by selects where several fit."""
    for label in labels:
        wanted = label if isinstance(label, str) else label[0]
        prompt = await who.offered(wanted)
        asked = who.chooses(*label, on=prompt) if isinstance(label, tuple) else who.presses(label, on=prompt)
        await answered(who, asked)
