"""A screen becomes one message. Pure. Discord's limits are named here once, as its documentation gives them.

They are taken as UTF-16 counts, which is never more than any server would. Markdown is escaped and nobody is ever mentioned, so no character of anybody's words does anything.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from discord import ButtonStyle, SelectOption, TextStyle, ui
from discord.utils import escape_markdown

from adapters.discord.inbound import SAID, Verb
from adapters.discord.pieces import Piece
from adapters.views import Attachment, Drawn
from bot.talk.screen import DONE, Button, Limits, Menu, Screen

TEXT_MAX = 2000  # characters of a message
MORE_MAX = 4096  # characters of an embed's description
MORE_ALL = 6000  # characters of all embeds of a message
FILES_MAX = 10  # files of a message
ID_MAX = 100  # characters of a custom id
ROW = 5  # buttons side by side
ROWS = 5  # rows under a message; the last is ours: write, urge, direct messages
LABEL_MAX = 80
MENU_MAX = 25  # options of a select
OPTION_MAX = 100  # characters of an option's label, and of its value
WINDOW_MAX = 45  # characters of a window's title and of a field's label
FIELD_MAX = 4000  # characters that a field takes
LIMITS = Limits(
    text=TEXT_MAX,
    buttons=ROW * (ROWS - 1),
    row=ROW,
    label=LABEL_MAX,
    menu=MENU_MAX,
    menu_label=OPTION_MAX,
    toggles=False,
    rows=ROWS - 1,
    whole=True,
)
REST = "unsent.txt"  # what is too long for any message
_SEAMS = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"(?<=[.!?…])\s"), re.compile(r"\s"))


@dataclass(frozen=True, slots=True)
class Always:
    """The last row: `urge` and `private` label their buttons, "" where there is none; `write` opens the window."""

    urge: str = ""
    write: str = ""
    private: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One message: `more` goes into embeds, `files` along; `rows` are its buttons and menus."""

    text: str = field(repr=False)
    more: tuple[str, ...] = field(default=(), repr=False)
    files: tuple[Attachment, ...] = ()
    rows: tuple[tuple[Piece, ...], ...] = field(default=(), repr=False)

    def view(self) -> ui.View:
        """The rows as the SDK sends them."""
        view = ui.View(timeout=None)
        for number, row in enumerate(self.rows):
            for item in row:
                item.row = number
                view.add_item(item)
        return view


def letter(screens: Sequence[Screen], bodies: Sequence[Sequence[str | Drawn]], always: Always) -> Letter:
    """Return the one message of these screens, whose views are already drawn in `bodies`: all they say, and the last
    prompt among them.
    """
    drawn = _drawn(bodies)
    rows, listed = _rows(asking(screens))
    said = [*_words(drawn), *([_numbered(listed)] if listed else [])]
    pieces = fitted("\n\n".join(map(escape, said)))
    files = tuple(file for part in drawn for file in part.files)
    spare = (Attachment(REST, "text/plain", "\n\n".join(said).encode()),) if pieces.rest else ()
    last = _last(always)
    return Letter(pieces.text, pieces.more, (*spare, *files)[:FILES_MAX], (*rows, *((last,) if last else ())))


def bare(screens: Sequence[Screen], bodies: Sequence[Sequence[str | Drawn]]) -> Letter:
    """Return what of it no server can refuse: as many of its words as one message holds, its choices as a list among them."""
    screen = asking(screens)
    options = screen.menu.options if screen.menu else [button for row in screen.rows for button in row]
    listed = _numbered([one.label for one in options])
    words = "\n\n".join(map(escape, _words(_drawn(bodies))))
    room = TEXT_MAX - (units(escape(listed)) + 2 if listed else 0)
    return Letter("\n\n".join(filter(None, (_cut(words, max(0, room))[0], _cut(escape(listed), TEXT_MAX)[0]))))


def _drawn(bodies: Sequence[Sequence[str | Drawn]]) -> list[Drawn]:
    return [part if isinstance(part, Drawn) else Drawn(part) for body in bodies for part in body]


def _words(drawn: Sequence[Drawn]) -> list[str]:
    """What is said, once: what waited may be asked again."""
    return list(dict.fromkeys(part.text.strip() for part in drawn if part.text.strip()))


def asking(screens: Sequence[Screen]) -> Screen:
    """Return the one whose question stands where they are one message: the last that asks, an empty one where none does."""
    return next((screen for screen in reversed(screens) if _asks(screen)), Screen(()))


def _asks(screen: Screen) -> bool:
    return bool(screen.rows or screen.menu or screen.numbered or screen.open)


def escape(text: str) -> str:
    """Return the text so that Discord shows it as it is."""
    return escape_markdown(text)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text parted over what a message can hold; `rest` is what does not fit at all, then as a whole."""

    text: str
    more: tuple[str, ...] = ()
    rest: str = ""


def fitted(text: str) -> Fitted:
    """Return the text within Discord's limits, parted between paragraphs where it can be."""
    first, left = _cut(text, TEXT_MAX)
    more: list[str] = []
    room = MORE_ALL
    while left and room:
        piece, left = _cut(left, min(MORE_MAX, room))
        more.append(piece)
        room -= units(piece)
    return Fitted(first, tuple(more), text if left else "")


def _cut(text: str, most: int) -> tuple[str, str]:
    reach = len(clipped(text, most))
    if reach == len(text):
        return text, ""
    at = _seam(text, reach)
    return text[:at].rstrip(), text[at:].lstrip()


def _seam(text: str, reach: int) -> int:
    for seam in _SEAMS:
        found = [one.start() for one in seam.finditer(text, 0, reach + 1) if one.start() <= reach]
        if found and found[-1] > reach // 4:
            return found[-1]
    return reach - _open(text[:reach])


def _open(text: str) -> bool:
    """Whether its last sign makes the next one plain, and so must not be parted from it."""
    return (len(text) - len(text.rstrip("\\"))) % 2 == 1


def clipped(text: str, most: int) -> str:
    """Return as much of the text as so many units of UTF-16 hold, without parting a character."""
    if len(text) * 2 <= most:
        return text
    return text.encode("utf-16-le", "surrogatepass")[: most * 2].decode("utf-16-le", "ignore")


def units(text: str) -> int:
    """The length of a text in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _rows(screen: Screen) -> tuple[list[tuple[Piece, ...]], list[str]]:
    """The prompt's own rows; or, where an id is too long for Discord, its choices to be listed and answered in words."""
    if screen.menu is not None:
        return (_menu(screen.menu), []) if _menu_fits(screen.menu) else ([], [o.label for o in screen.menu.options])
    buttons = [button for row in screen.rows for button in row]
    if any(len(f"{Verb.TAP}:{button.payload}") > ID_MAX for button in buttons):
        return [], [button.label for button in buttons]
    return [tuple(_button(button) for button in row) for row in screen.rows], []


def _button(button: Button) -> Piece:
    style = ButtonStyle.primary if button.marked else ButtonStyle.secondary
    return Piece.button(f"{Verb.TAP}:{button.payload}", clipped(button.label, LABEL_MAX), style)


def _menu_fits(menu: Menu) -> bool:
    return len(menu.token) + 2 <= ID_MAX and all(len(option.id) <= OPTION_MAX for option in menu.options)


def _menu(menu: Menu) -> list[tuple[Piece, ...]]:
    options = [SelectOption(label=clipped(option.label, OPTION_MAX), value=option.id) for option in menu.options]
    most = len(options) if menu.several else 1
    select = Piece.menu(f"{Verb.SEVERAL if menu.several else Verb.ONE}:{menu.token}", options, most)
    if not menu.done:
        return [(select,)]
    return [(select,), (Piece.button(f"{Verb.TAP}:{menu.token}:{DONE}", menu.done, ButtonStyle.secondary),)]


def _numbered(labels: Sequence[str]) -> str:
    return "\n".join(f"{number}. {label}" for number, label in enumerate(labels, 1))


def _last(always: Always) -> tuple[Piece, ...]:
    pieces = [
        (Verb.WRITE, "", always.write, ButtonStyle.success),
        (Verb.COMMAND, "urge", always.urge, ButtonStyle.primary),
        (Verb.PRIVATE, "", always.private, ButtonStyle.secondary),
    ]
    return tuple(
        Piece.button(f"{verb}:{what}", clipped(text, LABEL_MAX), style) for verb, what, text, style in pieces if text
    )


def window(title: str, label: str) -> ui.Modal:
    """Return the window for words of one's own: a draft, a reason, an answer."""
    modal = ui.Modal(title=clipped(title, WINDOW_MAX), custom_id=SAID)
    words: ui.TextInput[ui.Modal] = ui.TextInput(
        custom_id=SAID, style=TextStyle.paragraph, max_length=FIELD_MAX, required=True
    )
    return modal.add_item(ui.Label(text=clipped(label, WINDOW_MAX), component=words))
