"""Rendering degrades by one pure ladder: buttons, then a menu, then a numbered list, then open text.

Whatever is drawn, a typed number, label or synonym answers it just as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.talk.questions import Kind
from bot.values import value

PAIR = 28  # two labels this long together stand side by side on a phone
SCALE_ROW = 6  # numbers side by side
DONE = "=done"  # the choice id that ends a multiple choice


@dataclass(frozen=True, slots=True)
class Limits:
    """What a platform can draw: counts, and lengths in characters. A menu of 0 options means there are no menus.

    `row`: buttons side by side; `rows`: rows of buttons under one message. `whole`: all of a turn is one message.
    """

    text: int
    buttons: int
    row: int
    label: int
    menu: int = 0
    menu_label: int = 0
    toggles: bool = True
    rows: int = 100
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One choice, named in the person's language."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class View:
    """Something drawn from history when it is sent."""

    name: str
    args: tuple[str, ...] = ()


@value
class Worded:
    """A message in the person's language, before any platform's shape: paragraphs and views, then the question."""

    body: tuple[str | View, ...] = field(repr=False)
    kind: Kind | None = None
    token: str = ""
    options: tuple[Option, ...] = ()
    picked: tuple[str, ...] = ()
    done: str = ""
    pick_hint: str = ""
    several_hint: str = ""


@value
class Button:
    """A button; `payload` is `token:choice`. `marked`: this one is picked so far."""

    label: str
    payload: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """A drop-down; with `several`, any number may be chosen at once, and `done` labels the way to choose none."""

    token: str
    options: tuple[Option, ...]
    several: bool
    done: str = ""


@value
class Screen:
    """What a courier delivers. `numbered` are the choices listed in the text, `open`: own words are awaited."""

    body: tuple[str | View, ...] = field(repr=False)
    rows: tuple[tuple[Button, ...], ...] = ()
    menu: Menu | None = None
    numbered: tuple[Option, ...] = ()
    open: bool = False
    token: str = ""


def joined(parts: Sequence[Worded]) -> Worded:
    """Several messages as one: all they say, and the last question among them."""
    asking = next((one for one in reversed(parts) if one.kind is not None), Worded(()))
    return replace(asking, body=tuple(line for part in parts for line in part.body))


def lay_out(worded: Worded, limits: Limits) -> Screen:
    """The best this platform can draw of it."""
    if worded.kind is None:
        return Screen(worded.body)
    if not worded.options:
        return Screen(worded.body, open=True, token=worded.token)
    if _fits_buttons(worded, limits):
        return Screen(
            worded.body,
            rows=_rows(worded, limits),
            open=worded.kind is Kind.WORDS,
            token=worded.token,
        )
    if _fits_menu(worded, limits):
        menu = Menu(worded.token, worded.options, worded.kind is Kind.SOME, worded.done)
        return Screen(worded.body, menu=menu, open=worded.kind is Kind.WORDS, token=worded.token)
    return _numbered(worded)


def _fits_buttons(worded: Worded, limits: Limits) -> bool:
    several = worded.kind is Kind.SOME
    if several and not limits.toggles:
        return False
    return (
        len(worded.options) + several <= limits.buttons
        and len(worded.options) <= limits.row * (limits.rows - several)
        and all(len(option.label) <= limits.label for option in worded.options)
    )


def _fits_menu(worded: Worded, limits: Limits) -> bool:
    return len(worded.options) <= limits.menu and all(
        len(option.label) <= limits.menu_label for option in worded.options
    )


def _rows(worded: Worded, limits: Limits) -> tuple[tuple[Button, ...], ...]:
    buttons = [
        Button(option.label, f"{worded.token}:{option.id}", option.id in worded.picked) for option in worded.options
    ]
    done = [(Button(worded.done, f"{worded.token}:{DONE}"),)] if worded.kind is Kind.SOME else []
    rows = _airy(buttons, limits, numbers=worded.kind is Kind.SCALE)
    if len(rows) + len(done) > limits.rows:
        rows = _filled(buttons, limits.row)
    return (*rows, *done)


def _airy(buttons: list[Button], limits: Limits, *, numbers: bool) -> list[tuple[Button, ...]]:
    """Numbers fill the row, short labels pair, long ones stand alone."""
    if numbers:
        return _filled(buttons, min(limits.row, SCALE_ROW))
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        beside = rows[-1] if rows else ()
        if len(beside) == 1 and limits.row > 1 and len(beside[0].label) + len(button.label) <= PAIR:
            rows[-1] = (*beside, button)
        else:
            rows.append((button,))
    return rows


def _filled(buttons: list[Button], row: int) -> list[tuple[Button, ...]]:
    return [tuple(buttons[at : at + row]) for at in range(0, len(buttons), row)]


def _numbered(worded: Worded) -> Screen:
    if worded.kind is Kind.SCALE:
        return Screen(worded.body, numbered=worded.options, token=worded.token)
    lines = [
        option.label if option.label.isdecimal() else f"{number}. {option.label}"
        for number, option in enumerate(worded.options, 1)
    ]
    hint = worded.several_hint if worded.kind is Kind.SOME else worded.pick_hint
    return Screen(
        (*worded.body, "\n".join(lines), *((hint,) if hint else ())),
        numbered=worded.options,
        open=worded.kind is Kind.WORDS,
        token=worded.token,
    )
