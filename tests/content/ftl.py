"""The wording files as values: every message with its text, its attribute, and the comment above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

FOLDER = Path(__file__).resolve().parents[2] / "content"
SENTENCE = re.compile(r"[.!?][\"”’»)]*(?=\s+[A-ZÀ-Þ¿¡“„«\"{]|$)")
CLAIMS = re.compile(r"claims:\s*([^;\n]+)")
VARIANT = re.compile(r"\*?\[\w+\] ")
PLACE = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True, slots=True)
class Line:
    """One message. `text` keeps its placeables as `{ $slot }`."""

    locale: str
    room: str
    id: str
    text: str
    says: tuple[str, ...]
    comment: str

    @property
    def claims(self) -> tuple[str, ...]:
        found = CLAIMS.search(self.comment)
        return tuple(found[1].split()) if found else ()

    @property
    def variants(self) -> tuple[str, ...]:
        """The text, or each variant where a slot chooses among several."""
        return tuple(part.strip(" }") for part in VARIANT.split(self.text)[1:]) if "->" in self.text else (self.text,)

    @property
    def bare(self) -> str:
        return PLACE.sub("", self.text)


@cache
def lines(locale: str = "en") -> tuple[Line, ...]:
    return tuple(line for path in sorted((FOLDER / locale).glob("*.ftl")) for line in _lines(path, locale))


@cache
def junk(locale: str = "en") -> tuple[str, ...]:
    """What the parser could not read."""
    resources = ((path.name, _parsed(path)) for path in (FOLDER / locale).glob("*.ftl"))
    return tuple(
        f"{name}: {entry.content}" for name, parsed in resources for entry in parsed.body if isinstance(entry, ast.Junk)
    )


def sentences(text: str) -> int:
    """How many sentences, the last one also without its stop."""
    whole = text.strip()
    ends = list(SENTENCE.finditer(whole))
    return len(ends) if ends and ends[-1].end() == len(whole) else len(ends) + 1


def _parsed(path: Path) -> ast.Resource:
    return FluentParser().parse(path.read_text(encoding="utf-8"))


def _lines(path: Path, locale: str) -> Iterator[Line]:
    for entry in _parsed(path).body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            says = next((_text(one.value) for one in entry.attributes if one.id.name == "says"), "")
            comment = entry.comment.content or "" if entry.comment else ""
            named = tuple(said.strip() for said in says.split("|") if said.strip())
            yield Line(locale, path.stem, entry.id.name, _text(entry.value), named, comment)


def _text(pattern: ast.Pattern) -> str:
    written = FluentSerializer().serialize_entry(ast.Message(ast.Identifier("x"), pattern))
    return " ".join(written.removeprefix("x =").split())
