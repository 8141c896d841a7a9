"""Histories of talks: recorded once for a release, replayed ever after, so that no later release misreads a talk that
was begun under an earlier one. Keys are permanent; a changed meaning gets a new key.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from bot.talk import explore
from bot.talk.questions import Given
from bot.talk.replay import Frontier, replay
from bot.talk.state import Answer
from bot.talk.steps import Flow, Record, Remember, Wake
from tests.talk.digests import of_end

HISTORIES = Path(__file__).resolve().parents[1] / "histories"
NEW = 12  # questions that later releases may have put into one path


@dataclass(frozen=True, slots=True)
class History:
    """One way through a flow as it was: seed, answers, and what it came to."""

    seed: Any
    answers: tuple[Answer, ...]
    settled: tuple[str, ...]
    next: str | None
    digest: str


def record(flows: Mapping[str, Flow[Any]], folder: Path) -> list[Path]:
    """Write one file for each flow: its edge cover, one path a line."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_write(folder / f"{name}.json", flow) for name, flow in flows.items()]


def _write(path: Path, flow: Flow[Any]) -> Path:
    kind: TypeAdapter[Any] = TypeAdapter(flow.kind)
    seeds = [_json(kind.dump_python(seed, mode="json")) for seed in flow.samples]
    lines = [_json(_line(flow.samples.index(one.seed), one)) for one in _telling(explore.cover(flow).paths)]
    path.write_text(f'{{"seeds":[\n{_rows(seeds)}\n],"paths":[\n{_rows(lines)}\n]}}\n', encoding="utf-8")
    return path


def _telling(paths: Iterable[explore.Path]) -> Iterator[explore.Path]:
    """Each path by day, and by night where the night makes a difference."""
    known: dict[object, str] = {}
    for path in paths:
        way = (path.seed, *((one.key, one.nth, one.given) for one in path.answers))
        if known.get(way) != (digest := of_end(path.end)):
            known[way] = digest
            yield path


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _rows(lines: Iterable[str]) -> str:
    return ",\n".join(lines)


def _line(seed: int, path: explore.Path) -> dict[str, Any]:
    return {
        "seed": seed,
        "night": any(one.local == explore.NIGHT for one in path.answers),
        "answers": [
            [one.key, one.nth, list(one.given.ids) if one.given.text is None else one.given.text]
            for one in path.answers
        ],
        "settled": list(_named(path.end)),
        "next": None if path.end.next is None else path.end.next.flow,
        "digest": of_end(path.end),
    }


def _named(end: Frontier) -> Iterator[str]:
    """The effects in words that a reader of a difference understands."""
    for effect in end.settled:
        match effect:
            case Remember(fact):
                yield f"Remember {fact.name}"
            case Record(entry):
                yield f"Record {type(entry).__name__}"
            case Wake(bell):
                yield f"Wake {bell}"
            case _:
                yield type(effect).__name__


def read(path: Path, flow: Flow[Any]) -> list[History]:
    """The histories of a file, seeds read back as the store reads them."""
    kind: TypeAdapter[Any] = TypeAdapter(flow.kind)
    file = json.loads(path.read_text(encoding="utf-8"))
    seeds = [kind.validate_json(_json(seed)) for seed in file["seeds"]]
    return [_history(seeds[line["seed"]], line) for line in file["paths"]]


def _history(seed: object, line: Mapping[str, Any]) -> History:
    local = explore.NIGHT if line["night"] else explore.NOON
    answers = tuple(Answer(key, nth, _given(given), local) for key, nth, given in line["answers"])
    return History(seed, answers, tuple(line["settled"]), line["next"], line["digest"])


def _given(given: str | list[str]) -> Given:
    return Given(text=given) if isinstance(given, str) else Given(tuple(given))


def differences(path: Path, flows: Mapping[str, Flow[Any]]) -> list[str]:
    """What this release makes otherwise of the talks in a file. Questions that it put in or took out are no difference."""
    flow = flows.get(path.stem)
    if flow is None:
        return [f"{path.stem}: the flow is gone"]
    asked = {ask.question.key for one in explore.cover(flow).paths for ask in one.asked}
    return [
        f"{path.stem}: {trouble}"
        for history in read(path, flow)
        for trouble in _troubles(_Now(flow, history, frozenset(asked)))
    ]


@dataclass(frozen=True, slots=True)
class _Now:
    """A history under the flow as it is now, with every key that the flow asks anywhere."""

    flow: Flow[Any]
    history: History
    asked: frozenset[str]

    def end(self, *answers: Answer) -> Frontier:
        return replay(self.flow.script(self.history.seed), answers)

    def led_on(self) -> tuple[Frontier, list[Answer]]:
        """The talk led to its end; what is new to it gets the first answer there is."""
        known = {(one.key, one.nth) for one in self.history.answers}
        new: list[Answer] = []
        end = self.end(*self.history.answers)
        while end.pending is not None and (end.pending.question.key, end.nth) not in known and len(new) < NEW:
            given = explore.candidates(end.pending.question)[0]
            new.append(Answer(end.pending.question.key, end.nth, given, explore.NOON))
            end = self.end(*self.history.answers, *new)
        return end, new


def _troubles(now: _Now) -> Iterator[str]:
    answers = now.history.answers
    try:
        for length in range(len(answers)):
            now.end(*answers[:length])
        end, new = now.led_on()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        yield f"raises {type(error).__name__}"
        return
    left = [one for one in answers if one not in end.used]
    skipped = [one.key for one in left if one.key in now.asked]
    if end.pending is not None:
        yield f"asks {end.pending.question.key} again"
    elif skipped:
        yield f"no longer asks {', '.join(skipped)} there"
    elif not new and not left and of_end(end) != now.history.digest:
        yield f"settles {_summed(tuple(_named(end)), end.next.flow if end.next else None)}, not {_summed(now.history.settled, now.history.next)}"


def _summed(settled: tuple[str, ...], following: str | None) -> str:
    return f"{', '.join(settled) or 'nothing'} → {following or 'end'}"
