"""The archive of unsent words: shown when asked for and never pushed; one is read, then kept or let go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.flows.after_hold import let_go
from bot.flows.content import Content
from bot.flows.facts import RECENT
from bot.talk.steps import Choice, Flow, Next, Pick, Script, Start, ask, pick, say, show

LEAVE, TAKE_ALONG = "leave", "export"


class Then(StrEnum):
    KEEP = "keep"
    LET_GO = "let_go"
    ANOTHER = "another"


THEN = pick("drafts.then", Then)


@dataclass(frozen=True, slots=True)
class Seed:
    """`kept`: id and when it was written, the newest first."""

    kept: tuple[tuple[str, str], ...] = ()


def drafts(seed: Seed) -> Script[None]:
    if not seed.kept:
        yield say("drafts.none")
        return
    chosen = yield from ask(which(seed.kept))
    if chosen == LEAVE:
        yield say("drafts.fine")
        return
    if chosen == TAKE_ALONG:
        yield Next("export")
        return
    yield show("draft", chosen)
    match (yield from ask(THEN)):
        case Then.LET_GO:
            yield from let_go(chosen)
            yield say("drafts.gone")
        case Then.ANOTHER:
            yield Next("drafts")
        case _:
            yield say("drafts.fine")


def which(kept: tuple[tuple[str, str], ...]) -> Pick[str]:
    """Each by the day and hour it was written."""
    dated = (Choice(draft, draft, label) for draft, label in kept)
    return Pick("drafts.which", (*dated, Choice(TAKE_ALONG, TAKE_ALONG), Choice(LEAVE, LEAVE)))


def flow(content: Content) -> Flow[Seed]:
    """The flow with the months as this content calls them."""

    def seed(start: Start) -> Seed:
        recent = RECENT.of(start.facts)
        kept = () if recent is None else tuple({one.draft: one for one in reversed(recent.drafts)}.values())
        months = content.months(start.locale) if kept else ()
        return Seed(tuple((one.draft, f"{one.at:%d} {months[one.at.month - 1]}, {one.at:%H:%M}") for one in kept))

    return Flow(drafts, seed, Seed, (Seed(), Seed((("d1", "04 Mar, 20:15"), ("d0", "03 Mar, 01:10")))))
