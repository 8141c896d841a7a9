"""What the page is told: the board as plain data, each bubble by its keys, and as each platform would draw it. The wording
may be broken just now, for somebody is writing it: then the key stands in place of the words.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from adapters.play.stage import Bubble, Stage
from adapters.views import Drawn
from adapters.wording import ENGLISH, FluentWording
from bot.care.days import local
from bot.runner import word
from bot.talk.screen import Button, Limits, Option, Screen, View, lay_out
from bot.talk.state import Message, Shown
from bot.talk.steps import Say, Show

Json = dict[str, Any]
PICKED = "✓ "


@dataclass(frozen=True, slots=True)
class Eye:
    """How the board is looked at: in which words, and by what each platform can draw."""

    wording: FluentWording
    faces: Mapping[str, Limits]

    def scene(self, stage: Stage) -> Json:
        """All that the page shows, but for the diagram."""
        here = local(stage.clock(), stage.zone)
        return {
            "now": f"{here:%a %d %b %Y, %H:%M}",
            "zone": stage.zone,
            "locale": stage.locale,
            "flow": stage.flow,
            "question": stage.question,
            "reach": stage.board.reach,
            "bubbles": [self._bubble(one) for one in stage.board.bubbles],
            "savable": not stage.jumped,
        }

    def _bubble(self, bubble: Bubble) -> Json:
        shown: Json = {
            "number": bubble.number,
            "turn": bubble.turn,
            "mine": bool(bubble.said),
            "unasked": bubble.unasked,
        }
        if bubble.message is None:
            return shown | {"lines": [{"key": "", "text": text} for text in (bubble.said, *bubble.plain) if text]}
        message, locale = bubble.message, bubble.locale
        return shown | {
            "lines": [self._line(key, part, bubble) for key, part in self._said(message, locale)],
            "chosen": self._chosen(bubble),
            "faces": {name: self._face(message, bubble, limits) for name, limits in self.faces.items()},
        }

    def _said(self, message: Message, locale: str) -> Iterator[tuple[str, str | View]]:
        """Each line with its key; the question last."""
        for line in message.lines:
            match line:
                case Say(key, slots):
                    yield key, self._words(locale, key, slots)
                case Show("hidden"):
                    yield "core.hidden", self._words(locale, "core.hidden", ())
                case Show(view, args):
                    yield f"the view “{view}”", View(view, args)
        if message.prompt is not None:
            ask = message.prompt.ask
            yield ask.question.key, self._words(locale, ask.question.key, ask.slots)

    def _words(self, locale: str, key: str, slots: Any) -> str:  # noqa: ANN401 - as the line has them
        try:
            return self.wording.line(locale, key, slots)
        except KeyError:
            return f"⟨{key}⟩"

    def _line(self, key: str, part: str | View, bubble: Bubble) -> Json:
        if isinstance(part, str):
            place = where(self.wording.folder, bubble.locale, key)
            known = [self.wording.has(one, key) for one in (bubble.locale.partition("-")[0], ENGLISH)]
            return {"key": key, "text": part, "place": place, "borrowed": known == [False, True]}
        drawn = bubble.views.get(part, Drawn(""))
        pictures = [one for one in drawn.files if one.is_picture]
        data = [f"data:{one.media};base64,{base64.b64encode(one.data).decode()}" for one in pictures]
        return {"key": key, "text": drawn.text, "pictures": data}

    def _chosen(self, bubble: Bubble) -> str | None:
        if bubble.chosen is None or bubble.message is None or bubble.message.prompt is None:
            return None
        shown = bubble.message.prompt.shown
        return " · ".join(self._label(shown, one, bubble.locale) for one in bubble.chosen)

    def _label(self, shown: Shown, choice: str, locale: str) -> str:
        known = dict(zip(shown.choices, shown.labels, strict=True)).get(choice)
        try:
            return known if known is not None else self.wording.labels(locale, shown.key, choice)[0]
        except LookupError:
            return choice

    def _face(self, message: Message, bubble: Bubble, limits: Limits) -> Json:
        """What stands under the words on this platform."""
        if message.prompt is None or bubble.chosen is not None:
            return {}
        try:
            screen = lay_out(word(Message((), message.prompt), bubble.locale, self.wording), limits)
        except KeyError:
            return {}
        return _drawn(screen, message.prompt.shown.key)


def _drawn(screen: Screen, key: str) -> Json:
    face: Json = {"rows": [[_button(button, key) for button in row] for row in screen.rows], "open": screen.open}
    if screen.menu is not None:
        options = [_option(one, key) for one in screen.menu.options]
        several = screen.menu.several
        face["menu"] = {"token": screen.menu.token, "several": several, "options": options, "done": screen.menu.done}
    if screen.numbered:
        listed = [part for part in screen.body[1:] if isinstance(part, str)]
        face["listed"] = "\n\n".join(listed)
    return face


def _button(button: Button, key: str) -> Json:
    choice = button.payload.partition(":")[2]
    label = f"{PICKED}{button.label}" if button.marked else button.label
    return {"label": label, "payload": button.payload, "key": f"{key}.{choice}", "marked": button.marked}


def _option(option: Option, key: str) -> Json:
    return {"label": option.label, "id": option.id, "key": f"{key}.{option.id}"}


def where(folder: Path, locale: str, key: str) -> str:
    """The file and line that says this key, for an editor: `content/en/checkin.ftl:12`; "" where none does."""
    name = key.replace(".", "-")
    for language in dict.fromkeys((locale, locale.partition("-")[0], ENGLISH)):
        path = folder / language / f"{name.partition('-')[0]}.ftl"
        if path.is_file():
            found = _placed(path, path.stat().st_mtime_ns).get(name)
            if found:
                return f"{folder.name}/{language}/{path.name}:{found}"
    return ""


@lru_cache(64)
def _placed(path: Path, changed: int) -> Mapping[str, int]:
    """Message names and their lines, read once for each change of the file."""
    del changed
    lines = path.read_text(encoding="utf-8").splitlines()
    return {
        line.partition(" =")[0]: number for number, line in enumerate(lines, 1) if " =" in line and line[0].isalpha()
    }
