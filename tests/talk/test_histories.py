"""Talks frozen at a release replay ever after. Record a set with: pytest tests/talk/test_histories.py
--record-histories 0.1.0
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from bot.talk.steps import Flow, Next, Remember, Script, ask, ask_when
from tests.talk import toy
from tests.talk.histories import HISTORIES, differences, read, record
from tests.talk.houses import unsent
from tests.talk.toy import AGAIN, CUPS, DRINK, FAVOURITE, FLOWS, QUIET, WAIT, Drink, Nothing, Told, YesNo, nothing

FROZEN = sorted(HISTORIES.glob("*/*.json"))


@pytest.mark.parametrize("path", FROZEN, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_talks_of_earlier_releases_replay(path: Path) -> None:
    """No frozen talk breaks, is asked again what it answered, or settles otherwise."""
    assert [] == differences(path, unsent().house.flows)


def test_the_set_of_a_release_is_recorded(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """One file for each flow of the real house; asked for by tag it is frozen, else only tried."""
    tag = request.config.getoption("--record-histories")
    flows = unsent().house.flows
    written = record(flows, HISTORIES / tag if tag else tmp_path)

    assert list(flows) == [path.stem for path in written]
    assert [] == [trouble for path in written for trouble in differences(path, flows)]


def frozen(tmp_path: Path, **flows: Flow[Any]) -> Path:
    (path,) = record(flows or {"cup": CUP}, tmp_path)
    return path


def cup(_: Nothing) -> Script[None]:
    drink = yield from ask(DRINK)
    if drink is Drink.WATER:
        return
    more = yield from ask(AGAIN)
    yield Remember(FAVOURITE, drink)
    yield Next("tour" if more is YesNo.YES else "tea")


CUP: Flow[Any] = Flow(cup, nothing, Nothing, QUIET)


def since(script: Any) -> Mapping[str, Flow[Any]]:  # noqa: ANN401 - a script over any seed
    """The flow of cups after a release."""
    return {"cup": replace(CUP, script=script)}


def test_recording_is_stable(tmp_path: Path) -> None:
    """The same flows give the same bytes."""
    first = frozen(tmp_path, tea=FLOWS["tea"]).read_bytes()

    assert first == frozen(tmp_path, tea=FLOWS["tea"]).read_bytes()


def test_every_kind_of_answer_is_read_back(tmp_path: Path) -> None:
    """Choices, several, numbers, times, places and words return as they were given."""
    path = frozen(tmp_path, tea=FLOWS["tea"])

    assert [] == differences(path, FLOWS)
    assert 6 == max(len(one.answers) for one in read(path, FLOWS["tea"]))


def test_the_night_is_recorded_where_it_makes_a_difference(tmp_path: Path) -> None:
    """Each way by day; by night once more only where something else is settled."""

    def nightcap(_: Nothing) -> Script[None]:
        _drink, local = yield from ask_when(DRINK)
        if local.hour < 6:
            yield Remember(CUPS, 1)

    always, late = replace(CUP, script=removed), replace(CUP, script=nightcap)

    assert 3 == len(read(frozen(tmp_path, always=always), always))
    assert 6 == len(read(frozen(tmp_path, late=late), late))


def test_each_toy_flow_replays(tmp_path: Path) -> None:
    """Also flows with a subject in their seed, with loops, and without a question."""
    assert [] == [trouble for path in record(FLOWS, tmp_path) for trouble in differences(path, FLOWS)]


def inserted(_: Nothing) -> Script[None]:
    drink = yield from ask(DRINK)
    if drink is Drink.WATER:
        return
    yield from ask(WAIT)
    more = yield from ask(AGAIN)
    yield Remember(FAVOURITE, drink)
    yield Remember(CUPS, 1)
    yield Next("tour" if more is YesNo.YES else "tea")


def removed(_: Nothing) -> Script[None]:
    drink = yield from ask(DRINK)
    if drink is not Drink.WATER:
        yield Remember(FAVOURITE, drink)


def reordered(_: Nothing) -> Script[None]:
    more = yield from ask(AGAIN)
    drink = yield from ask(DRINK)
    if drink is not Drink.WATER:
        yield Remember(FAVOURITE, drink)
        yield Next("tour" if more is YesNo.YES else "tea")


@pytest.mark.parametrize("script", [inserted, removed, reordered])
def test_questions_put_in_taken_out_or_moved_are_no_difference(script: Any, tmp_path: Path) -> None:  # noqa: ANN401
    """What was answered stays answered, and what is new is simply asked."""
    assert [] == differences(frozen(tmp_path), since(script))


def other_effect(_: Nothing) -> Script[None]:
    drink = yield from ask(DRINK)
    if drink is not Drink.WATER:
        more = yield from ask(AGAIN)
        yield Remember(FAVOURITE, Drink.BLACK)
        yield Next("tour" if more is YesNo.YES else "tea")


def other_follower(_: Nothing) -> Script[None]:
    drink = yield from ask(DRINK)
    if drink is not Drink.WATER:
        yield from ask(AGAIN)
        yield Remember(FAVOURITE, drink)


def fewer_choices(_: Nothing) -> Script[None]:
    yield from ask(DRINK.only("black", "water"))


def other_branch(_: Nothing) -> Script[None]:
    if (yield from ask(DRINK)) is Drink.GREEN:
        yield from ask(AGAIN)


@pytest.mark.parametrize(
    ("script", "trouble"),
    [
        (other_effect, "cup: settles Remember favourite → tour, not Remember favourite → tour"),
        (other_follower, "cup: settles Remember favourite → end, not Remember favourite → tour"),
        (fewer_choices, "cup: asks tea.drink again"),
        (other_branch, "cup: no longer asks rounds.again there"),
    ],
)
def test_a_changed_meaning_is_noticed(script: Any, trouble: str, tmp_path: Path) -> None:  # noqa: ANN401
    """A choice taken away, another branch, effect or follower under the same keys: each is named."""
    assert trouble in differences(frozen(tmp_path), since(script))


def test_a_flow_that_is_gone_is_noticed(tmp_path: Path) -> None:
    """Its talks would be set aside."""
    assert ["cup: the flow is gone"] == differences(frozen(tmp_path), {})


def test_a_flow_that_breaks_on_an_older_talk_is_noticed(tmp_path: Path) -> None:
    """Though it goes well with the samples of today."""

    def particular(told: Told) -> Script[None]:
        if told == toy.SAMPLE:
            raise LookupError
        yield from ask(WAIT)

    now = replace(FLOWS["wait"], script=particular, samples=(Told("letter-2", toy.AT),))

    assert ["wait: raises LookupError"] * 2 == differences(frozen(tmp_path, wait=FLOWS["wait"]), {"wait": now})


def test_a_question_that_never_ends_is_noticed(tmp_path: Path) -> None:
    """A release whose new questions take no end does not hang the check."""

    def endless(_: Nothing) -> Script[None]:
        for _count in range(30):
            yield from ask(WAIT)

    assert "cup: asks wait.long again" in differences(frozen(tmp_path), since(endless))


def test_a_new_field_of_a_seed_has_a_default(tmp_path: Path) -> None:
    """A seed of an earlier release is read by the kind of this one."""

    @dataclass(frozen=True, slots=True)
    class Grown:
        since: str = "0.1.0"

    assert [] == differences(frozen(tmp_path), {"cup": replace(CUP, kind=Grown)})
    assert toy.Nothing is CUP.kind
