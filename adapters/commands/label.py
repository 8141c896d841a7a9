"""Label messages: JSON lines in, JSON lines out; or explain one; or report how well it reads."""

import json
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Annotated, Protocol

from adapters.tasks import BINARY, READERS
from bot.reading.signs import Level, Span


class Reading(Protocol):
    """What every reader gives."""

    @property
    def score(self) -> float: ...
    @property
    def spans(self) -> tuple[Span, ...]: ...


def main() -> None:
    if len(sys.argv) == 1:
        stream()
        return
    import typer

    typer.run(label)


def label(
    explain: Annotated[str | None, "Say what every reader makes of this text, and why."] = None,
    *,
    report: bool = False,
) -> None:
    """Label JSON lines {"id", "task", "text"}; or --explain "text"; or --report cross-validated figures."""
    if explain is not None:
        print("\n".join(explanation(explain)))
    elif report:
        from adapters.figures import report as lines

        for line in lines():
            print(line, flush=True)
    else:
        stream()


def stream() -> None:
    """One answer for each line, flushed before the next is read; a line that is no request gets an error."""
    for line in sys.stdin:
        if line.strip():
            print(json.dumps(answered(line), ensure_ascii=False), flush=True)


def answered(line: str) -> dict[str, object]:
    """The answer to one request line."""
    try:
        request = json.loads(line)
        return {"id": request["id"]} | answer(request["task"], request["text"])
    except (ValueError, KeyError, TypeError) as trouble:
        return {"error": f"{type(trouble).__name__}: {trouble}"}


def answer(task: str, text: str) -> dict[str, object]:
    """Label, score, level and spans of one text under one task; KeyError when there is no such task."""
    reading = read(task, text)
    return {
        "label": named(task, reading),
        "score": reading.score,
        "level": getattr(reading, "level", Level.NONE),
        "spans": [{"start": one.start, "end": one.end, "text": one.text, "why": one.why} for one in reading.spans],
    }


def read(task: str, text: str) -> Reading:
    reading: Reading = import_module(f"bot.reading.{READERS[task]}").read(text)
    return reading


def named(task: str, reading: Reading) -> str:
    """The label of the label guide: crisis and urge are answered at either level."""
    if task in BINARY:
        return task if getattr(reading, "level", Level.NONE) is not Level.NONE else "none"
    return str(getattr(reading, "label", "none"))


def explanation(text: str) -> list[str]:
    """A line for each task, then one for each reason."""
    lines: list[str] = []
    for task in READERS:
        found: Mapping[str, object] = answer(task, text)
        kind = getattr(read(task, text), "kind", "")
        lines.append(f"{task:<8} {found['label']}  {found['level']}  {found['score']:.2f}  {kind}".rstrip())
        lines += [f"           “{one.text}” ({one.why})" for one in read(task, text).spans]
    return lines
