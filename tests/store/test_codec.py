"""What is stored by one release can be read by another."""

import json
from dataclasses import MISSING, fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.store.codec import Codec, UnreadableError
from bot.ports import Act, Delivery, Parcel, Past, StoreError, Writing
from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed, Unreachable
from bot.talk.questions import Given, Kind
from bot.talk.screen import Button, Menu, Option, Screen, View
from bot.talk.state import Answer, Aside, Session, Shown, Talk
from bot.talk.steps import Known
from tests.contracts.values import CODEC, NOON, Note, Seed, place, ringing, writing

LOCAL = datetime(2026, 3, 1, 13, 5)  # noqa: DTZ001 - answers carry wall time
SHOWN = Shown("letter.to", 1, "ab12", Kind.SOME, ("a", "b"), (None, "B"), frozenset("b"), ("a",))
ANSWERS = (
    Answer("letter.name", 0, Given(("sam",)), LOCAL),
    Answer("letter.words", 0, Given(text="I miss you"), LOCAL),
)
TALK = Talk("letter", Seed("sam", date(2026, 1, 2), frozenset("xy")), ANSWERS, SHOWN, NOON, (("to", "sam"),), 1)
RESTED = Talk("older", None, ANSWERS[:1], None, NOON)
SESSION = Session(
    talks=(TALK,),
    resting=(RESTED,),
    tapped=("ab11", ("a",)),
    facts={"since": Known(date(2025, 12, 24), NOON), "name": Known("sam", NOON)},
    aside=Aside(SHOWN, "hello?", "urge", (("rest", "x"),), ("a", "b")),
    last=NOON,
    reachable=False,
    fleeting="welcome",
)
NO_KINDS = Codec(seed_kinds={}, fact_kinds={}, entry_kinds={})


def stored(**changed: object) -> bytes:
    """The session above as JSON, some of its fields changed by hand."""
    return json.dumps({**json.loads(CODEC.dump_session(SESSION)), **changed}).encode()


def stored_talk(**changed: object) -> bytes:
    raw = json.loads(CODEC.dump_session(SESSION))["talks"][0]
    return stored(talks=[{**raw, **changed}])


def test_a_session_comes_back_as_it_went() -> None:
    """Every field of it, with seeds and facts as the types they were."""
    assert SESSION == CODEC.load_session(CODEC.dump_session(SESSION))
    assert Session() == CODEC.load_session(CODEC.dump_session(Session()))


@pytest.mark.parametrize("value", [SESSION, TALK, SHOWN, SESSION.aside], ids=lambda value: type(value).__name__)
def test_nothing_tried_here_is_left_at_its_default(value: Session | Talk | Shown | Aside) -> None:
    """A field that comes to be must come back as well."""
    for one in fields(value):
        default = one.default if one.default_factory is MISSING else one.default_factory()
        assert getattr(value, one.name) != default, one.name


@given(st.text(), st.lists(st.text(max_size=20), max_size=4))
def test_any_words_come_back(text: str, ids: list[str]) -> None:
    """Whatever people write or is chosen survives the way there and back."""
    words = Answer("letter.words", 0, Given(tuple(ids), text), LOCAL)
    session = replace(SESSION, talks=(replace(TALK, answers=(words,)),))
    assert session == CODEC.load_session(CODEC.dump_session(session))


@pytest.mark.parametrize(
    "event",
    [
        Typed(1, NOON, "hi", "de"),
        Tapped(2, NOON, "ab12", ("a", "b")),
        Commanded(3, NOON, "start", "x"),
        Rang(4, NOON, "hold", NOON, "d1"),
        Unreachable(5, NOON),
        Odd(6, NOON, "photo"),
        Odd(7, NOON, "edited", "en", "words"),
    ],
)
def test_an_event_comes_back_as_it_went(event: Event) -> None:
    """Of every kind, with its place."""
    there = place(origin="m1")
    assert (there, event) == CODEC.load_event(CODEC.dump_event(there, event))


def test_a_parcel_comes_back_as_it_went() -> None:
    """Paragraphs and views, buttons, menus and lists."""
    options = (Option("a", "A"), Option("b", "B"))
    screen = Screen(
        ("hi", View("progress", ("week",))),
        ((Button("A", "t:a", marked=True),),),
        Menu("t", options, several=True),
        options,
        open=True,
        token="t",
    )
    parcel = Parcel(place(), Act.REDRAW, Delivery.ONCE, screen, "de", NOON)
    assert parcel == CODEC.load_parcel(CODEC.dump_parcel(parcel))


def test_bells_places_and_entries_come_back_as_they_went() -> None:
    """A history entry comes back as the class its kind names."""
    bell, entry = ringing(subject="d1"), writing("x", "d1")
    assert bell == CODEC.load_ringing(CODEC.dump_ringing(bell))
    assert place() == CODEC.load_place(CODEC.dump_place(place()))
    past = Past("Note", NOON, Note("x", "d1"), "d1")
    assert past == CODEC.load_entry(CODEC.dump_entry(entry))


def test_a_full_session_is_small() -> None:
    """Four talks of twelve answers each and thirty facts stay within 8 KiB of JSON per talk's worth."""
    answers = tuple(Answer(f"situation.q{n}", 0, Given(("choice",)), LOCAL) for n in range(12))
    facts = {f"fact_{n}": Known("x" * 20, NOON) for n in range(30)}
    session = replace(SESSION, talks=(replace(TALK, answers=answers),) * 4, facts=facts)
    assert len(CODEC.dump_session(session)) <= 10 * 1024
    session = replace(session, talks=(replace(TALK, answers=answers),) * 2)
    assert len(CODEC.dump_session(session)) <= 8 * 1024


def test_facts_of_an_unknown_name_are_carried_along() -> None:
    """A release that does not know a fact hands it on unharmed to one that does."""
    older = NO_KINDS.load_session(CODEC.dump_session(SESSION))
    assert {"since", "name"} == set(older.facts)
    newer = CODEC.load_session(NO_KINDS.dump_session(older))
    assert SESSION.facts == newer.facts


@pytest.mark.parametrize("unfit", [{"value": 7, "at": "x"}, {"value": "soon", "at": "2026-01-01T00:00:00Z"}, {}, 5])
def test_a_fact_that_no_longer_fits_is_as_never_given(unfit: object) -> None:
    """The others stay."""
    session = CODEC.load_session(stored(facts={"since": unfit, "name": {"value": "sam", "at": "2026-03-01T12:00:00Z"}}))
    assert {"name": Known("sam", NOON)} == session.facts


def test_fields_of_another_release_do_no_harm() -> None:
    """One more is left out, one fewer takes its default."""
    raw = json.loads(CODEC.dump_session(SESSION))
    del raw["tapped"]
    raw["mood"] = 3
    raw["talks"][0]["colour"] = "red"
    assert replace(SESSION, tapped=None) == CODEC.load_session(json.dumps(raw).encode())


@pytest.mark.parametrize("seed", [None, {"name": "sam"}, "sam"])
def test_a_talk_with_an_unreadable_seed_comes_to_rest(seed: object) -> None:
    """Its answers are kept, and it takes the place of an older one at rest."""
    rested = [
        {"flow": "letter", "seed": None, "answers": [], "shown": None, "touched": str(NOON)},
        json.loads(CODEC.dump_session(SESSION))["resting"][0],
    ]
    raw = json.loads(stored_talk(seed=seed))
    session = CODEC.load_session(json.dumps({**raw, "resting": rested}).encode())
    assert () == session.talks
    assert (RESTED, replace(TALK, seed=None, shown=None)) == session.resting


def test_a_talk_of_an_unknown_flow_comes_to_rest() -> None:
    """As a release does that no longer holds it."""
    session = NO_KINDS.load_session(CODEC.dump_session(SESSION))
    assert (RESTED, replace(TALK, seed=None, shown=None)) == session.resting


@pytest.mark.parametrize(("flow", "kept"), [(None, False), ("urge", True)])
def test_a_question_about_a_talk_that_rests_is_dropped(flow: str | None, *, kept: bool) -> None:
    """The engine's "shall we go on?" means nothing without its talk; what words may mean stands without it."""
    aside = Aside(SHOWN, "hello?", flow)
    body = CODEC.dump_session(replace(SESSION, aside=aside))
    assert (aside if kept else None) == NO_KINDS.load_session(body).aside
    assert aside == CODEC.load_session(body).aside


def test_an_unreadable_prompt_leaves_its_talk() -> None:
    """The prompt is drawn anew; the answers stand."""
    session = CODEC.load_session(stored_talk(shown={"key": "x"}))
    assert replace(SESSION, talks=(replace(TALK, shown=None),)) == session


def test_an_unreadable_answer_leaves_the_others() -> None:
    """It alone is asked again."""
    raw = json.loads(CODEC.dump_session(SESSION))["talks"][0]["answers"]
    session = CODEC.load_session(stored_talk(answers=[{"key": 1}, raw[1]]))
    assert replace(SESSION, talks=(replace(TALK, answers=ANSWERS[1:]),)) == session


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"talks": [{"flow": "letter"}]}, replace(SESSION, talks=())),
        ({"talks": "none"}, replace(SESSION, talks=())),
        ({"talks": [7]}, replace(SESSION, talks=())),
        ({"resting": [None]}, replace(SESSION, resting=())),
        ({"aside": {"held": "x"}}, replace(SESSION, aside=None)),
        ({"facts": []}, replace(SESSION, facts={})),
        ({"last": "never"}, replace(SESSION, last=None)),
        ({"tapped": 5, "reachable": "?"}, replace(SESSION, tapped=None, reachable=True)),
    ],
)
def test_an_unreadable_part_leaves_the_rest(changed: dict[str, Any], expected: Session) -> None:
    """What can be read of a session is kept."""
    assert expected == CODEC.load_session(stored(**changed))


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff"])
def test_what_is_no_session_is_an_empty_one(body: bytes) -> None:
    """Reading a session never raises."""
    assert Session() == CODEC.load_session(body)


def spots(value: object, *path: str | int) -> list[tuple[str | int, ...]]:
    """The path of every node in a JSON value."""
    inner: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [path, *(spot for key, one in inner for spot in spots(one, *path, key))]


SPOTS = [spot for spot in spots(json.loads(CODEC.dump_session(SESSION))) if spot]
JUNK: st.SearchStrategy[object] = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just([]) | st.just({})
)


@given(st.sampled_from(SPOTS), JUNK)
def test_no_damage_to_a_session_raises(spot: tuple[str | int, ...], junk: object) -> None:
    """Any one value in it changed to any other, it still loads, and what loads can be stored again."""
    raw = json.loads(CODEC.dump_session(SESSION))
    inner = raw
    for key in spot[:-1]:
        inner = inner[key]
    inner[spot[-1]] = junk
    session = CODEC.load_session(json.dumps(raw).encode())
    assert session == CODEC.load_session(CODEC.dump_session(session))


@pytest.mark.parametrize("kind", ["Note", "Unheard"])
def test_an_entry_that_no_longer_fits_stays_as_it_was_stored(kind: str) -> None:
    """Of an unknown kind or another shape, it comes back as a plain mapping."""
    entry = CODEC.dump_entry(Writing(kind, NOON, {"words": "x"}))
    assert Past(kind, NOON, {"words": "x"}) == CODEC.load_entry(entry)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        CODEC.dump_event(place(), Typed(1, NOON, "x")).replace(b"Typed", b"Sung"),
        CODEC.dump_event(place(), Typed(1, NOON, "x")).replace(b'"text"', b'"tune"'),
    ],
)
def test_an_event_no_longer_known_is_unreadable(body: bytes) -> None:
    """It is told apart from storage that fails, so that it can be set aside."""
    with pytest.raises(UnreadableError):
        CODEC.load_event(body)


@pytest.mark.parametrize("unfit", [object(), "half a sign: \ud83d"])
def test_what_json_cannot_hold_is_refused(unfit: object) -> None:
    """Naming the type and none of its content."""
    session = replace(SESSION, facts={"secret": Known(unfit, NOON)})
    with pytest.raises(StoreError, match=r"^a Session cannot be written$"):
        CODEC.dump_session(session)


EARLIER = b"""{"talks":[{"flow":"letter","seed":{"name":"sam","since":"2026-01-02","tags":["y","x"]},"answers":[{"key":
"letter.name","nth":0,"given":{"ids":["sam"],"text":null},"local":"2026-03-01T13:05:00"}],"shown":null,"touched":
"2026-03-01T12:00:00Z","given":[["to","sam"]],"missed":1}],"resting":[],"tapped":["ab11",["a"]],"facts":{"since":{"value":
"2025-12-24","at":"2026-03-01T12:00:00.000005Z"}},"aside":null,"last":"2026-03-01T12:00:00+00:00","reachable":true,"fleeting":null}"""
"""As an earlier release wrote it."""


def test_what_an_earlier_release_wrote_is_read() -> None:
    """Its dates, instants, sets and pairs."""
    talk = replace(TALK, answers=ANSWERS[:1], shown=None)
    facts = {"since": Known(date(2025, 12, 24), NOON + timedelta(microseconds=5))}
    assert Session((talk,), tapped=("ab11", ("a",)), facts=facts, last=NOON) == CODEC.load_session(EARLIER)


def test_instants_come_back_as_instants() -> None:
    """A fact's time keeps its offset from UTC, wherever it was given."""
    at = datetime(2026, 3, 1, 12, tzinfo=UTC) + timedelta(microseconds=5)
    session = Session(facts={"name": Known("x", at)})
    assert at == CODEC.load_session(CODEC.dump_session(session)).facts["name"].at
