"""How each question of each flow looks on each platform, as text: a change of layout is seen in review.
`pytest tests/screens --update-talks` writes what is drawn now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from adapters.discord.outbound import LIMITS as ON_DISCORD
from adapters.discord.outbound import Always, letter
from adapters.telegram.outbound import LIMITS as ON_TELEGRAM
from adapters.telegram.outbound import letters
from adapters.terminal.outbound import LIMITS as ON_TERMINAL
from adapters.terminal.outbound import as_text
from bot.flows.house import flows_of
from bot.runner import word
from bot.talk.explore import cover
from bot.talk.prompts import drawn
from bot.talk.screen import Limits, Screen, Worded, lay_out
from bot.talk.state import Message, Prompt
from bot.talk.steps import Ask
from tests.furnished import content, wording

HERE = Path(__file__).parent
TOKEN = "0123456789"
ALWAYS = Always("I'm about to text them", "Write here", "Go on in direct messages")


@cache
def questions() -> tuple[Ask, ...]:
    """Every question that can be asked, once, by name."""
    asked = (ask for flow in flows_of(content()).values() for path in cover(flow).paths for ask in path.asked)
    return tuple({_shape(ask): ask for ask in sorted(asked, key=_shape)}.values())


def _shape(ask: Ask) -> str:
    """Questions that differ in what is filled in alone look alike."""
    shown = drawn(ask, 0, TOKEN)
    return f"{ask.question.key} {shown.kind} {len(shown.choices)}"


def worded(ask: Ask, platform: str) -> Worded:
    return word(Message((), Prompt(ask, drawn(ask, 0, TOKEN))), "en", wording(), platform)


def _words(screen: Screen) -> list[str]:
    return [part for part in screen.body if isinstance(part, str)]


def on_telegram(screen: Screen) -> Iterator[str]:
    for one in letters(screen, _words(screen)):
        yield one.text
        keyboard = getattr(one.keyboard, "inline_keyboard", ())
        yield from ("  ".join(f"[{button.text}]" for button in row) for row in keyboard)


def on_discord(screen: Screen) -> Iterator[str]:
    found = letter([screen], [_words(screen)], ALWAYS)
    yield found.text
    for row in found.view().to_components()[:-1]:
        yield "  ".join(map(_piece, row["components"]))


def _piece(piece: Mapping[str, object]) -> str:
    options = piece.get("options")
    if not isinstance(options, list):
        return f"[{piece['label']}]"
    several = "any" if str(piece["custom_id"]).startswith("s:") else "one"
    return f"({several} of: {' | '.join(option['label'] for option in options)})"


def on_terminal(screen: Screen) -> Iterator[str]:
    yield as_text(screen, lambda view: f"<{view.name}>")


PLATFORMS: Mapping[str, tuple[Limits, Callable[[Screen], Iterator[str]]]] = {
    "telegram": (ON_TELEGRAM, on_telegram),
    "discord": (ON_DISCORD, on_discord),
    "terminal": (ON_TERMINAL, on_terminal),
}


def rendered(platform: str) -> str:
    limits, draw = PLATFORMS[platform]
    found = [f"# {_shape(ask)}\n" + "\n".join(draw(lay_out(worded(ask, platform), limits))) for ask in questions()]
    return "\n\n".join(found) + "\n"


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_question_looks_as_it_did(platform: str, pytestconfig: pytest.Config) -> None:
    """Words, rows and menus stand as in the file."""
    file, now = HERE / f"{platform}.txt", rendered(platform)
    if pytestconfig.getoption("--update-talks"):
        file.write_text(now, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == now


def test_discords_last_row_is_always_there() -> None:
    """Whatever is asked, the window for words, the urge and the way to direct messages stand below it."""
    for ask in questions():
        screen = lay_out(worded(ask, "discord"), ON_DISCORD)
        rows = letter([screen], [_words(screen)], ALWAYS).view().to_components()
        assert ["Write here", "I'm about to text them", "Go on in direct messages"] == [
            piece["label"] for piece in rows[-1]["components"]
        ]
