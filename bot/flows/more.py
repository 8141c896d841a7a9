"""People write in bursts: what is typed after the draft belongs to it, and is put with it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.care.drafts import DraftBox, draft_box
from bot.care.plan import Plan
from bot.flows.draft import readable
from bot.flows.records import Draft
from bot.flows.standing import standing
from bot.flows.weighing import weigh
from bot.talk.steps import Flow, Next, Record, Script, Start, say


@dataclass(frozen=True, slots=True)
class Seed:
    """`to`: the flow that asked and asks on."""

    draft: str
    words: str = field(repr=False)
    to: str
    box: DraftBox


def more(seed: Seed) -> Script[None]:
    yield Record(Draft(seed.draft, seed.words, seed.box.keeping))
    read = weigh(seed.words)
    if read.child:
        yield Next("child_matter", (("draft", seed.draft),))
        return
    yield say("urge.put_with_it")
    yield Next(seed.to, (("draft", seed.draft), *readable(seed.box, read)))


def seed(start: Start) -> Seed:
    now, given = standing(start), start.given
    return Seed(given["draft"], given["words"], given["to"], draft_box(now.plan, stopped=now.stopped))


FLOW = Flow(
    more,
    seed,
    Seed,
    (
        Seed("d1", "and one more thing", "hold", draft_box(None, stopped=False)),
        Seed("d1", "please come back", "rest", draft_box(Plan.AT_THE_TABLE, stopped=False)),
        Seed("d1", "Leo has a fever and needs his inhaler", "hold", draft_box(None, stopped=False)),
    ),
)
