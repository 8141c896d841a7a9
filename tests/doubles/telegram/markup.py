"""What Telegram makes of marked-up text: plain text with entities in UTF-16 units, or a refusal.

HTML mode and explicit entities are read as the Bot API documents them; Markdown is not.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from tests.doubles.telegram.refusal import Json, Refusal, bad

TEXT_MAX = 4096  # UTF-16 units: the stricter of the two readings of "4096 characters"
CAPTION_MAX = 1024
ENTITIES_MAX = 100

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_PLAIN_TYPES = frozenset(
    {*_TAGS.values(), "expandable_blockquote", "mention", "hashtag", "cashtag", "bot_command"}
    | {"url", "email", "phone_number", "text_mention", "custom_emoji", "date_time"}
)
_TOKEN = re.compile(r"<(?P<close>/?)(?P<name>[^\s<>/]*)(?P<rest>[^<>]*)>|<|&(?:#\w+|\w+);|[^<&]+|&")
_HREF = re.compile(r"""href\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))""", re.IGNORECASE)


def utf16(text: str) -> int:
    """Return the length in UTF-16 units, the measure of every offset in the Bot API."""
    return len(text.encode("utf-16-le")) // 2


@dataclass(frozen=True, slots=True)
class Marked:
    text: str
    entities: tuple[tuple[str, int, int, str], ...] = ()  # type, offset, length, url

    def as_json(self) -> list[Json]:
        return [
            {"type": kind, "offset": at, "length": length} | ({"url": url} if url else {})
            for kind, at, length, url in self.entities
        ]


@dataclass(slots=True)
class _Reading:
    out: str = ""
    opened: list[tuple[str, int, str]] = field(default_factory=list)
    found: list[tuple[str, int, int, str]] = field(default_factory=list)

    def open(self, name: str, rest: str, at: int) -> None:
        if name not in _TAGS:
            raise _unreadable(f'Unsupported start tag "{name}" at byte offset {at}')
        if name == "span" and "tg-spoiler" not in rest:
            raise _unreadable(f'Tag "span" must have class "tg-spoiler" at byte offset {at}')
        href = _HREF.search(rest) if name == "a" else None
        self.opened.append((name, utf16(self.out), next(filter(None, href.groups())) if href else ""))

    def close(self, name: str, at: int) -> None:
        if not self.opened:
            raise _unreadable(f"Unexpected end tag at byte offset {at}")
        expected, start, url = self.opened.pop()
        if name and name != expected:
            both = f'expected "</{expected}>", found "</{name}>"'
            raise _unreadable(f"Unmatched end tag at byte offset {at}, {both}")
        length = utf16(self.out) - start
        if length and (expected != "a" or url):
            self.found.append((_TAGS[expected], start, length, html.unescape(url)))


def _unreadable(why: str) -> Refusal:
    return bad(f"can't parse entities: {why}")


def read_html(source: str) -> Marked:
    reading = _Reading()
    for token in _TOKEN.finditer(source):
        piece, at = token.group(), len(source[: token.start()].encode())
        if piece == "<":
            raise _unreadable(f"Unclosed start tag at byte offset {at}")
        if piece[0] != "<":
            reading.out += html.unescape(piece)
        elif token["close"]:
            reading.close(token["name"].lower(), at)
        else:
            reading.open(token["name"].lower(), token["rest"], at)
    if reading.opened:
        name = reading.opened[-1][0]
        raise _unreadable(f'Can\'t find end tag corresponding to start tag "{name}"')
    return Marked(reading.out, tuple(sorted(reading.found, key=lambda one: (one[1], -one[2]))))


def read_entities(text: str, entities: list[Json]) -> Marked:
    for one in entities:
        _check_entity(text, one)
    spans = ((e["type"], e["offset"], e["length"], e.get("url", "")) for e in entities)
    return Marked(text, tuple(sorted(spans, key=lambda one: (one[1], -one[2]))))


def _check_entity(text: str, entity: Json) -> None:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    if entity["type"] not in _PLAIN_TYPES:
        raise bad("can't parse MessageEntity: Unsupported type specified")
    if start < 0:
        raise bad(f"receive an entity with incorrect offset {start}")
    if start > utf16(text):
        raise bad(f"entity begins after the end of the text at UTF-16 offset {start}")
    if end > utf16(text):
        after = f"ends after the end of the text at UTF-16 offset {end}"
        raise bad(f"entity beginning at UTF-16 offset {start} {after}")


def read(text: str, parse_mode: str, entities: list[Json]) -> Marked:
    match parse_mode.lower():
        case "":
            marked = read_entities(text, entities)
        case "html":
            marked = read_html(text)
        case "markdown" | "markdownv2":
            raise Refusal(501, "The double does not read Markdown: use HTML or entities")
        case _:
            raise bad("unsupported parse_mode")
    return _trimmed(marked)


def _trimmed(marked: Marked) -> Marked:
    cut = utf16(marked.text) - utf16(marked.text.lstrip())
    text = marked.text.strip()
    kept = (
        (kind, max(at - cut, 0), min(length, utf16(text) - max(at - cut, 0)), url)
        for kind, at, length, url in marked.entities[:ENTITIES_MAX]
    )
    return Marked(text, tuple(one for one in kept if one[2] > 0))
