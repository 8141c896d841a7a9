"""A parcel becomes the arguments of Bot API calls. Pure. Limits are the SDK's own.

Text goes out without a parse mode, so no character of anybody's words can be taken for markup.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import (
    BotCommandLimit,
    BotDescriptionLimit,
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    MessageLimit,
)

from adapters.views import Attachment, Drawn
from bot.talk.screen import Button, Limits, Screen

TEXT_MAX = int(MessageLimit.MAX_TEXT_LENGTH)
CAPTION_MAX = int(MessageLimit.CAPTION_LENGTH)
PAYLOAD_MAX = int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)
LABEL_MAX = 60  # Telegram gives no limit; a longer one is cut off on a phone
PICKED = "✓ "
MENU = ("urge", "checkin", "plan", "crisis", "settings", "help")  # the six that matter; all the others work as well
LIMITS = Limits(
    text=TEXT_MAX,
    buttons=int(InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER),
    row=int(InlineKeyboardMarkupLimit.BUTTONS_PER_ROW),
    label=LABEL_MAX,
)
_SEAMS = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"(?<=[.!?…])\s"), re.compile(r"\s"))

Keyboard = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


@dataclass(frozen=True, slots=True)
class Letter:
    """One sendMessage; with a file one sendPhoto or sendDocument, and the text is its caption."""

    text: str = field(repr=False)
    keyboard: Keyboard | None = field(default=None, repr=False)
    file: Attachment | None = None


def letters(screen: Screen, body: Sequence[str | Drawn], *, reach: str | None = None) -> tuple[Letter, ...]:
    """Return the messages of a screen whose views are already drawn in `body`; the buttons stand under the last.

    `reach` labels the key that stays below the chat: "" takes it away, None leaves it as it is.
    """
    rows = screen.rows if _fits(screen) else ()
    listed = () if rows else tuple(button for row in screen.rows for button in row)
    sheets = _sheets((*body, _numbered(listed)))
    last = _inline(rows) if rows else _key(reach)
    boards = (*[_key(reach)] * (len(sheets) - 1), last)
    return tuple(Letter(text, board, file) for (text, file), board in zip(sheets, boards, strict=False))


def _sheets(body: Sequence[str | Drawn]) -> list[tuple[str, Attachment | None]]:
    """Text in pieces that fit, and files where they belong: a picture over its text, a document under it."""
    sheets: list[tuple[str, Attachment | None]] = []
    waiting: list[str] = []
    for part in body:
        drawn = part if isinstance(part, Drawn) else Drawn(part)
        waiting += [drawn.text.strip()] if drawn.text.strip() else []
        for file in drawn.files:
            text = _joined(waiting)
            if file.is_picture and utf16(text) > CAPTION_MAX:
                sheets.append((_cut(file.alt, CAPTION_MAX), file))
                continue
            if not file.is_picture:
                sheets += [(piece, None) for piece in split(text, TEXT_MAX)]
            sheets.append((text if file.is_picture else "", file))
            waiting.clear()
    return sheets + [(piece, None) for piece in split(_joined(waiting), TEXT_MAX)]


def _joined(paragraphs: Sequence[str]) -> str:
    return "\n\n".join(paragraphs)


def _cut(text: str, most: int) -> str:
    return text[: _reach(text, most)]


def buttons(screen: Screen) -> InlineKeyboardMarkup | None:
    """Return a redrawn prompt's buttons, None where they do not fit and none were drawn."""
    return _inline(screen.rows) if screen.rows and _fits(screen) else None


def chosen(prompt: str, choice: str) -> str:
    """Return the prompt with what was chosen under it; "" where it would not fit or the prompt is not known."""
    text = f"{prompt}\n\n{PICKED}{choice}"
    return text if prompt and choice and utf16(text) <= TEXT_MAX else ""


def _fits(screen: Screen) -> bool:
    return all(len(button.payload.encode()) <= PAYLOAD_MAX for row in screen.rows for button in row)


def _numbered(listed: tuple[Button, ...]) -> str:
    """Return choices whose payloads do not fit as a list: a typed number answers it just as well."""
    return "\n".join(f"{number}. {button.label}" for number, button in enumerate(listed, 1))


def _inline(rows: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in rows])


def _button(button: Button) -> InlineKeyboardButton:
    label = PICKED + button.label if button.marked else button.label
    return InlineKeyboardButton(label, callback_data=button.payload)


def _key(label: str | None) -> Keyboard | None:
    if label is None:
        return None
    if not label:
        return ReplyKeyboardRemove()
    return ReplyKeyboardMarkup([[KeyboardButton(label)]], resize_keyboard=True, is_persistent=True)


def utf16(text: str) -> int:
    """Return the length in UTF-16 units, the stricter reading of Telegram's "characters"."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, most: int) -> tuple[str, ...]:
    """Return pieces of at most `most` UTF-16 units, parted between paragraphs, else lines, sentences, words."""
    pieces: list[str] = []
    while utf16(text) > most:
        at = _seam(text, _reach(text, most))
        pieces.append(text[:at].rstrip())
        text = text[at:].lstrip()
    return tuple(piece for piece in (*pieces, text) if piece)


def _reach(text: str, most: int) -> int:
    """Return how many characters fit into `most` units."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * most].decode("utf-16-le", "ignore"))


def _seam(text: str, reach: int) -> int:
    for seam in _SEAMS:
        found = [one.start() for one in seam.finditer(text, 0, reach + 1) if one.start() <= reach]
        if found and found[-1] > reach // 4:
            return found[-1]
    return reach


@dataclass(frozen=True, slots=True)
class Profile:
    """What the bot says of itself in one language ("" for all others): menu, description, short description."""

    language: str
    commands: tuple[tuple[str, str], ...]
    description: str
    short: str

    def fitted(self) -> Profile:
        """Return the same within Telegram's limits."""
        most = int(BotCommandLimit.MAX_DESCRIPTION)
        commands = tuple((name, text[:most]) for name, text in self.commands)
        description = self.description[: int(BotDescriptionLimit.MAX_DESCRIPTION_LENGTH)]
        short = self.short[: int(BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH)]
        return Profile(self.language, commands, description, short)


def way_in(username: str, line: str, label: str) -> Letter:
    """Return the answer to whoever calls the bot in public: nothing personal, and a link to the private chat."""
    link = InlineKeyboardButton(label, url=f"https://t.me/{username}?start=hello")
    return Letter(line, InlineKeyboardMarkup([[link]]))
