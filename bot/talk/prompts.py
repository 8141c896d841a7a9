"""Prompts as values: how a question is shown, under what token. Nothing here knows a turn."""

from __future__ import annotations

from hashlib import blake2b

from bot.talk.questions import Choice, Kind, Pick, offered
from bot.talk.state import Aside, Shown
from bot.talk.steps import Ask


def token_of(number: int, count: int) -> str:
    """A prompt's name: a digest of the event's number and a counter."""
    return blake2b(f"{number}:{count}".encode(), digest_size=5).hexdigest()


def drawn(ask: Ask, nth: int, token: str) -> Shown:
    """A flow's question, asked for the nth time, as it is drawn."""
    choices = offered(ask.question)
    return Shown(
        key=ask.question.key,
        nth=nth,
        token=token,
        kind=ask.question.kind,
        choices=tuple([choice.id for choice in choices]),
        labels=tuple([choice.label for choice in choices]),
        alone=getattr(ask.question, "alone", frozenset()),
    )


def own(key: str, token: str, *choices: str) -> Shown:
    """A question of the engine's own."""
    return Shown(key, 0, token, Kind.PICK, choices, tuple(None for _ in choices))


def aside_ask(aside: Aside, chosen: str) -> Ask:
    """The engine's own question, as any other; `chosen` names what words that wait seem to choose."""
    question = Pick(aside.shown.key, tuple(Choice(choice, choice) for choice in aside.shown.choices))
    return Ask(question, (("choice", chosen),) if chosen else ())
