"""A turn does no more than it must: each script that it moves is replayed once."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import pytest

from bot.talk import sitting
from bot.talk.replay import Frontier, replay
from bot.talk.screen import DONE
from bot.talk.state import Answer, Turn
from bot.talk.steps import Flow, Script, ask, pick, say
from tests.talk.guest import Guest, regular
from tests.talk.toy import QUIET, Drink, Nothing, nothing, with_flows

EIGHT = tuple(pick(f"eight.{number}", Drink) for number in range(8))


def eight(_: Nothing) -> Script[None]:
    for question in EIGHT:
        yield from ask(question)
        yield say("eight.more")


@pytest.fixture(name="replays")
def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many answers each replay went through."""
    seen: list[int] = []

    def counting(script: Script[None], answers: tuple[Answer, ...], newest: Answer | None = None) -> Frontier:
        seen.append(len(answers))
        return replay(script, answers, newest)

    monkeypatch.setattr(sitting, "replay", counting)
    return seen


TURNS: dict[str, tuple[int, Callable[[Guest], Turn]]] = {
    "an answer": (1, lambda guest: guest.tap(DONE)),
    "a mark": (1, lambda guest: guest.tap("milk")),
    "a typed answer": (1, lambda guest: guest.type("milk")),
    "unread words": (1, lambda guest: guest.type("perhaps")),
    "a stale tap": (1, lambda guest: guest.tap("milk", token="old")),
    "a flow above": (1, lambda guest: guest.command("note")),
    "a flow that ends at once": (2, lambda guest: guest.command("help")),
    "back": (2, lambda guest: guest.command("back")),
    "hide": (0, lambda guest: guest.command("hide")),
    "stop": (1, lambda guest: guest.command("stop")),
    "a bell with a line": (0, lambda guest: guest.ring("line")),
}


@pytest.mark.parametrize("name", TURNS)
def test_each_script_is_replayed_once(name: str, replays: list[int]) -> None:
    """One replay for the talk that moves, one more for each other talk that is shown."""
    guest = regular()
    guest.command("tea")
    guest.tap("green")
    replays.clear()
    expected, turn = TURNS[name]
    turn(guest)

    assert expected == len(replays)


def test_a_talk_of_eight_answers(replays: list[int]) -> None:
    """Nine turns, nine replays; the time they take is printed, not judged."""
    house = with_flows(rounds=Flow(eight, nothing, Nothing, QUIET))
    spans = []
    for _ in range(200):
        guest = regular(house)
        began = perf_counter()
        guest.command("rounds")
        for _question in EIGHT:
            guest.tap("green")
        spans.append((perf_counter() - began) / 9)
    print(f"\n{sorted(spans)[100] * 1e6:.0f} µs a turn, the median of 200 talks of eight answers")

    assert list(range(9)) * 200 == replays
