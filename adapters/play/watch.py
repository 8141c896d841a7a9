"""Looks at the wording files twice a second: an edit is seen on the page without a reload. Polling, because it is the one
way that works on every disk and for every editor; a few dozen stats cost nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

from fluent.syntax import FluentParser, ast

EVERY = 0.5  # seconds


async def watch(folder: Path, changed: Callable[[str], None], *, every: float = EVERY) -> None:
    """Call `changed` after each edit, with what cannot be read in the files that were edited, "" where all can."""
    before = stamps(folder)
    while True:
        await asyncio.sleep(every)
        now = stamps(folder)
        if now != before:
            edited = [path for path, stamp in now.items() if before.get(path) != stamp]
            before = now
            changed("; ".join(filter(None, map(junk, sorted(edited)))))


def stamps(folder: Path) -> Mapping[Path, tuple[int, int]]:
    """When each wording file was changed last, and its size."""
    found: dict[Path, tuple[int, int]] = {}
    for path in folder.glob("*/*.ftl"):
        try:
            stat = path.stat()
        except FileNotFoundError:
            continue  # an editor is just putting another in its place
        found[path] = (stat.st_mtime_ns, stat.st_size)
    return found


def junk(path: Path) -> str:
    """The first thing in the file that is no Fluent, in a few words."""
    try:
        parsed = FluentParser(with_spans=True).parse(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as trouble:
        return f"{path.name}: {type(trouble).__name__}"
    for entry in parsed.body:
        if isinstance(entry, ast.Junk):
            line = (entry.content or "").strip().partition("\n")[0]
            return f"{path.parent.name}/{path.name}: cannot be read at “{line[:60]}”"
    return ""
