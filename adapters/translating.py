"""How far a language says what English says: what it lacks, what stands there that English lacks, what is still English,
and whose slots differ. Fluent's own parser reads the files.
"""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast

SOURCE = "en"
URGENT = frozenset({"welcome", "open_box", "unsure", "urge", "crisis"})
"""The rooms that every language has: nobody in danger is answered in a language that is not theirs."""
OWN_NAMES = ("country-", "settings-language-")
WORD = re.compile(r"[^\W\d_]{4,}")  # what is shorter may well be the same: No, 20 min
SLOT = re.compile(r"\$(\w+)")
PLACE = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True, slots=True)
class Gaps:
    """A language beside English; every list by key. `unread`: what the parser could not read, by file. `pending`: missing,
    and said to be so in languages.toml; `done`: said to be missing there, and is not.
    """

    locale: str
    full: bool
    said: int
    missing: tuple[str, ...] = ()
    pending: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    left_over: tuple[str, ...] = ()
    in_english: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def owed(self) -> tuple[str, ...]:
        """What is missing and must not be: of a full language everything, of the others the urgent rooms."""
        must = (key for key in self.missing if self.full or key.partition("-")[0] in URGENT)
        return tuple(key for key in must if key not in self.pending)

    @property
    def faults(self) -> int:
        lists = (self.owed, self.done, self.left_over, self.in_english, self.slots, self.unread)
        return sum(map(len, lists))


@dataclass(frozen=True, slots=True)
class Said:
    """The messages of a language, key to text, and what could not be read."""

    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    unread: tuple[str, ...] = ()


def languages(folder: Path) -> tuple[str, ...]:
    """Every language but English, by name."""
    return tuple(sorted(path.name for path in folder.iterdir() if path.is_dir() and path.name != SOURCE))


def promises(folder: Path) -> tuple[frozenset[str], Mapping[str, frozenset[str]]]:
    """The languages that promise to say everything, and by language the keys whose turn is still to come."""
    told = tomllib.loads((folder / "languages.toml").read_text(encoding="utf-8"))
    return frozenset(told["full"]), {locale: frozenset(keys) for locale, keys in told.get("pending", {}).items()}


def gaps(folder: Path, locale: str) -> Gaps:
    """What a language owes."""
    english, theirs = said(folder, SOURCE).texts, said(folder, locale)
    full, waiting = promises(folder)
    pending = waiting.get(locale, frozenset())
    both = {key: (english[key], text) for key, text in theirs.texts.items() if key in english}
    return Gaps(
        locale,
        full=locale in full,
        said=len(theirs.texts),
        missing=tuple(key for key in english if key not in theirs.texts),
        pending=tuple(sorted(pending - theirs.texts.keys())),
        done=tuple(sorted(pending & theirs.texts.keys())),
        left_over=tuple(key for key in theirs.texts if key not in english),
        in_english=tuple(key for key, (ours, text) in both.items() if ours == text and _is_prose(key, text)),
        slots=tuple(key for key, (ours, text) in both.items() if set(SLOT.findall(ours)) != set(SLOT.findall(text))),
        unread=theirs.unread,
    )


def said(folder: Path, locale: str) -> Said:
    """Every message of the language's files, in their order."""
    parsed = [(path.name, _parsed(path)) for path in sorted((folder / locale).glob("*.ftl"))]
    return Said(
        {key: text for _, resource in parsed for key, text in _messages(resource)},
        tuple(f"{name}: {entry.content}" for name, one in parsed for entry in one.body if isinstance(entry, ast.Junk)),
    )


def changed(folder: Path, since: str) -> Mapping[str, str]:
    """The English lines that a Git revision had otherwise: key to text of then. LookupError where there is none such."""
    listed = _git(folder, "ls-tree", "--name-only", since, f"{SOURCE}/").split()
    then = {key: text for name in listed for key, text in _messages(_read(_git(folder, "show", f"{since}:./{name}")))}
    now = said(folder, SOURCE).texts
    return {key: text for key, text in then.items() if key in now and now[key] != text}


def _git(folder: Path, *words: str) -> str:
    done = subprocess.run(["git", *words], cwd=folder, capture_output=True, encoding="utf-8", check=False)  # noqa: S607
    if done.returncode:
        raise LookupError(done.stderr.strip())
    return done.stdout


def _is_prose(key: str, text: str) -> bool:
    return not key.startswith(OWN_NAMES) and WORD.search(PLACE.sub("", text)) is not None


def _parsed(path: Path) -> ast.Resource:
    return _read(path.read_text(encoding="utf-8"))


def _read(text: str) -> ast.Resource:
    return FluentParser().parse(text)


def _messages(resource: ast.Resource) -> Iterator[tuple[str, str]]:
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            written = FluentSerializer().serialize_entry(ast.Message(ast.Identifier("x"), entry.value))
            yield entry.id.name, " ".join(written.removeprefix("x =").split())
