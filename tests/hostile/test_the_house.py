"""Whatever is said, tapped or rung in whatever order, the house answers: no exception, no markup, nobody else's words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.outbound import LIMITS as DISCORD
from adapters.discord.outbound import escape
from adapters.telegram.outbound import LIMITS as TELEGRAM
from adapters.telegram.outbound import TEXT_MAX, letters, utf16
from bot.flows.bells import RINGS
from bot.flows.facts import CALLED, CONSENT, IF_THEN, ZONE
from bot.flows.house import COMMANDS, keep_of
from bot.ports import Act, Outcome, Place, Waiting
from bot.runner import World, run
from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed, Unreachable
from bot.talk.screen import Limits
from bot.talk.state import Session, Turn
from bot.talk.steps import Known
from tests.furnished import house, wording

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
MARKUP = "<b>*bold*</b> _x_ `y` [z](tg://user?id=1) @everyone ||w|| {$name}"
SAID = st.sampled_from(
    ("yes", "no", "1", "2 3", "delete", "stop", "back", "hide", "help", "i want to text him", "8pm", MARKUP)
)
ODD = ("photo", "sticker", "voice", "video", "document", "contact", "location", "edited", "forwarded", "other")
LIMITS = {"telegram": TELEGRAM, "discord": DISCORD}


@dataclass(slots=True)
class Somebody:
    """One person in the real house; every turn is watched."""

    name: str
    platform: str = "telegram"
    session: Session = field(default_factory=Session)
    at: datetime = AT
    number: int = 0
    turns: list[Turn] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def meets(self, event: Event) -> Outcome:
        world = World(house(), wording(), self.limits, keep_of, lambda _, turn: self.turns.append(turn))
        place = Place(self.platform, "bot", self.name, self.name, "5")
        bell = "1" if isinstance(event, Rang) else None
        outcome = run(Waiting(self.name, place, event, bell), self.session, world)
        self.session = outcome.session or self.session
        for parcel in outcome.parcels:
            self.texts += [part for part in parcel.screen.body if isinstance(part, str)]
            self.tokens += [parcel.screen.token] if parcel.screen.token else []
        return outcome

    def limits(self, platform: str) -> Limits:
        return LIMITS[platform]

    def moment(self) -> tuple[int, datetime]:
        self.number += 1
        self.at += timedelta(minutes=3)
        return self.number, self.at


def known(name: str, **facts: object) -> Somebody:
    """Somebody who has begun."""
    told = {CONSENT.name: True, ZONE.name: "Europe/London", **facts}
    return Somebody(name, session=Session(facts={fact: Known(value, AT) for fact, value in told.items()}, last=AT))


@st.composite
def happens(draw: st.DrawFn) -> tuple[str, str, tuple[str, ...]]:
    """A kind of event, and what it is filled with."""
    kind = draw(st.sampled_from(("typed", "said", "tap", "stray", "command", "odd", "rang", "gone")))
    word = draw(SAID if kind == "said" else st.text(max_size=60))
    more = tuple(draw(st.lists(st.text(max_size=12), max_size=3)))
    if kind == "command":
        word = draw(st.sampled_from((*COMMANDS, "start", "back", "hide")) | st.text(max_size=12))
    if kind == "odd":
        word = draw(st.sampled_from(ODD))
    if kind == "rang":
        word = draw(st.sampled_from(tuple(RINGS)) | st.text(max_size=12))
    return kind, word, more


def event(who: Somebody, kind: str, word: str, more: tuple[str, ...]) -> Event:
    number, at = who.moment()
    match kind:
        case "typed" | "said":
            return Typed(number, at, word)
        case "tap":
            shown = who.turns[-1].messages[-1].prompt if who.turns and who.turns[-1].messages else None
            chosen = shown.shown.choices[:1] if shown else more
            return Tapped(number, at, shown.shown.token if shown else word, chosen)
        case "stray":
            return Tapped(number, at, word, more)
        case "command":
            return Commanded(number, at, word, " ".join(more))
        case "odd":
            return Odd(number, at, word)
        case "rang":
            return Rang(number, at, word, at, more[0] if more else None)
        case _:
            return Unreachable(number, at)


@given(st.lists(happens(), min_size=1, max_size=8), st.sampled_from(("telegram", "discord")), st.booleans())
def test_never_an_exception(story: list[tuple[str, str, tuple[str, ...]]], platform: str, begun: bool) -> None:  # noqa: FBT001 - drawn
    """Any events in any order, before and after consent: no flow breaks, and every message fits its platform."""
    who = known("sam") if begun else Somebody("sam")
    who.platform = platform
    for kind, word, more in story:
        outcome = who.meets(event(who, kind, word, more))
        assert () == who.turns[-1].broken
        for parcel in outcome.parcels:
            if parcel.act is Act.SEND and platform == "telegram":
                drawn = [part if isinstance(part, str) else f"({part.name})" for part in parcel.screen.body]
                assert all(utf16(letter.text) <= TEXT_MAX for letter in letters(parcel.screen, drawn))


@given(st.lists(happens(), min_size=1, max_size=5), st.integers(0, 200))
def test_never_another_persons_data(story: list[tuple[str, str, tuple[str, ...]]], pick: int) -> None:
    """Another person's prompts, tapped here, open nothing of theirs: their words never come, and nothing of theirs changes."""
    sam = known("sam", **{CALLED.name: "quagga", IF_THEN.name: "then I okapi"})
    for word in ("urge", "kit", "settings", "draft"):
        sam.meets(event(sam, "command", word, ()))
    before = sam.session
    kim = known("kim")
    for kind, word, more in story:
        kim.meets(event(kim, kind, word, more))
        kim.meets(Tapped(*kim.moment(), sam.tokens[pick % len(sam.tokens)], more or ("yes",)))
    assert [] == [text for text in kim.texts if "quagga" in text or "okapi" in text]
    assert before == sam.session


@pytest.mark.parametrize(
    "start", ["urge", "checkin", "theytexted", "slipped", "plan", "views", "kit", "crisis", "help", "privacy"]
)
def test_a_link_changes_nothing_by_itself(start: str) -> None:
    """What a stranger's link may open asks or shows; it remembers, records and erases nothing."""
    who = known("sam")
    who.meets(Commanded(*who.moment(), start))
    kept = {type(effect).__name__ for effect in who.turns[-1].effects}
    assert set() == kept & {"Erase"}
    assert {name: known_.value for name, known_ in who.session.facts.items() if name in {CONSENT.name, ZONE.name}} == {
        CONSENT.name: True,
        ZONE.name: "Europe/London",
    }


def test_markup_in_a_name_is_a_name() -> None:
    """A name or plan full of markup comes as it was written, and on Discord with every sign escaped."""
    who = known("sam", **{CALLED.name: MARKUP, IF_THEN.name: MARKUP})
    who.meets(Commanded(*who.moment(), "urge"))
    assert any(MARKUP in text for text in who.texts)
    assert [] == [sign for sign in ("*bold*", " _x_", " `y`", "||w||") if sign in escape(MARKUP)]
