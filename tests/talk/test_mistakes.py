"""What a flow may get wrong, and what a release between prompt and reply may change: a turn comes out, kindly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.talk.events import Tapped, Typed
from bot.talk.session import handle
from bot.talk.state import Broken, Session, Talk
from bot.talk.steps import Flow, Say, Script, ask
from tests.talk import toy
from tests.talk.guest import regular, said
from tests.talk.toy import AGAIN, AT, DRINK, FAVOURITE, Nothing, with_flows, without

# What a flow may get wrong.


Breaking = Callable[[Nothing], Script[None]]


def broken_at(step: int) -> Breaking:
    """The rounds, raising at this step; words that were given stand in the error."""

    def rounds(_: Nothing) -> Script[None]:
        for count in range(3):
            if count == step:
                raise RuntimeError("canary")
            yield say_round(count)
            yield from ask(AGAIN)
        raise RuntimeError("canary")

    return rounds


def say_round(count: int) -> Say:
    return Say(f"round.{count}")


@pytest.mark.parametrize("step", range(4))
def test_a_flow_that_raises_is_set_aside(step: int) -> None:
    """At whatever step: said kindly, reported without words, answers kept, and the talk beneath goes on."""
    guest = regular(with_flows(rounds=Flow(broken_at(step), toy.nothing, Nothing, ())))
    guest.command("note")
    turn = guest.command("rounds")
    for _ in range(step):
        turn = guest.type("yes")
    path = ("rounds.again",) * step

    assert ["core.broken", "? note.text"] == said(turn)
    assert (Broken("rounds", path, "RuntimeError"),) == turn.broken
    assert (["note"], ["rounds"], path) == (
        guest.stack,
        [talk.flow for talk in guest.session.resting],
        tuple(one.key for one in guest.session.resting[0].answers),
    )
    assert "canary" not in repr(turn)
    assert ["note.kept", "? wait.long"] == said(guest.type("still here"))


def test_after_a_mending_release_the_answers_are_there() -> None:
    """The flow, started again, asks only what had not been answered."""
    guest = regular(with_flows(rounds=Flow(broken_at(1), toy.nothing, Nothing, ())))
    guest.command("rounds")
    guest.tap("yes")
    guest.house = toy.TOY

    assert [] == guest.stack
    assert ["rounds.more", "? rounds.again"] == said(guest.command("rounds"))
    assert ((("yes",), None), ()) == (guest.answers["rounds.again"], guest.session.resting)


@pytest.mark.parametrize("late", [True, False])
def test_answers_of_a_broken_talk_are_not_put_into_another(late: bool) -> None:  # noqa: FBT001 - a case
    """Half a day later, or started with something else in hand, it begins afresh."""
    guest = regular(with_flows(rounds=Flow(broken_at(1), toy.nothing, Nothing, ())))
    guest.command("rounds")
    guest.tap("yes")
    guest.house = toy.TOY
    guest.rest(hours=12 if late else 0)

    assert ["? rounds.again"] == said(guest.command("rounds", "" if late else "and round"))


def test_broken_talks_are_not_hoarded() -> None:
    """At most four rest, each flow once."""
    flows = ("tea", "note", "rounds", "forget", "after")
    guest = regular(with_flows(**{name: Flow(broken_at(0), toy.nothing, Nothing, ()) for name in flows}))
    for name in (*flows, "after"):
        guest.command(name)

    assert ["note", "rounds", "forget", "after"] == [talk.flow for talk in guest.session.resting]


def test_a_flow_that_is_gone_is_set_aside() -> None:
    """A release took the flows of two talks away: said once, the third goes on."""
    guest = regular()
    for flow in ("note", "tea", "rounds"):
        guest.command(flow)
    guest.house = without("tea", "rounds")
    turn = guest.type("yes")

    assert ["core.broken", "? note.text"] == said(turn)
    assert [("rounds", "KeyError"), ("tea", "KeyError")] == [(one.flow, one.error) for one in turn.broken]


def test_a_flow_that_is_gone_beneath_does_no_harm() -> None:
    """The talk on top goes on until the gap is reached."""
    guest = regular()
    guest.command("tea")
    guest.command("note")
    guest.house = without("tea")

    assert ["note.kept", "? wait.long"] == said(guest.type("hello"))
    assert ["core.broken"] == said(guest.type("no"))[-1:]


def test_words_for_an_urgent_flow_that_is_gone() -> None:
    """An unknown flow is not urgent, and does not raise."""
    guest = regular()
    guest.type("fire")
    guest.house = without("alarm_help")

    assert ["? tea.drink"] == said(guest.type("thirsty"))


def test_back_in_a_broken_talk() -> None:
    """Back meets the same kindness."""
    guest = regular()
    guest.command("rounds")
    guest.house = with_flows(rounds=Flow(broken_at(0), toy.nothing, Nothing, ()))

    assert ["core.broken"] == said(guest.command("back"))


def test_a_mark_in_a_broken_talk_redraws_nothing() -> None:
    """The prompt that then stands is another, and is sent, not drawn over the old one."""
    guest = regular()
    guest.command("note")
    guest.command("tea")
    guest.tap("green")
    guest.house = with_flows(tea=Flow(broken_at(0), toy.nothing, Nothing, ()))
    turn = guest.tap("milk")

    assert ["core.broken", "? note.text"] == said(turn)
    assert [False, False] == [one.redraw for one in turn.messages]


def test_an_endless_chain_is_cut() -> None:
    """Flows that start each other for ever are a mistake, and end like one."""
    guest = regular(with_flows(endless=Flow(toy.endless, toy.nothing, Nothing, ())))
    turn = guest.command("endless")

    assert (["core.broken"], ("RecursionError",)) == (said(turn), tuple(one.error for one in turn.broken))


def test_an_entry_that_does_not_fold_settles_nothing() -> None:
    """All effects of an end take hold or none, and nothing is claimed to be kept."""
    guest = regular(with_flows(spill=Flow(toy.spill, toy.nothing, Nothing, ())))
    turn = guest.command("spill")

    assert (["core.broken"], (), None) == (said(turn), turn.effects, FAVOURITE.of(guest.session.facts))


def test_a_flow_that_is_nowhere() -> None:
    """A command whose flow does not exist is a mistake that nobody pays for."""
    assert ["core.broken"] == said(regular().command("spill"))


# Releases between prompt and reply.


def drink_first(_: Nothing) -> Script[None]:
    """The rounds after a release that asks something else first."""
    yield from ask(DRINK)
    yield from ask(AGAIN)
    yield from ask(AGAIN)


def test_a_reply_is_recorded_under_the_prompt_that_was_shown() -> None:
    """A release between prompt and reply misfiles nothing: the new question is asked, the old one answered."""
    guest = regular()
    guest.command("rounds")
    token = guest.token
    guest.house = with_flows(rounds=Flow(drink_first, toy.nothing, Nothing, ()))

    assert ["? tea.drink"] == said(guest.tap("yes", token=token))
    assert ["? rounds.again"] == said(guest.tap("green"))
    assert [("rounds.again", 0), ("tea.drink", 0)] == sorted(
        (one.key, one.nth) for one in guest.session.talks[0].answers
    )


def test_a_reply_to_a_question_that_is_gone_is_ignored() -> None:
    """The script as it is now decides what is still to be asked."""

    def only_drink(_: Nothing) -> Script[None]:
        yield from ask(DRINK)

    guest = regular()
    guest.command("rounds")
    guest.house = with_flows(rounds=Flow(only_drink, toy.nothing, Nothing, ()))

    assert ["? tea.drink"] == said(guest.type("yes"))
    assert [] == said(guest.type("green tea"))


def test_a_choice_that_a_release_removed_is_asked_again() -> None:
    """The answer no longer fits; the question, as it is now, stands."""

    def without_green(_: Nothing) -> Script[None]:
        yield from ask(DRINK.only("black", "water"))

    guest = regular()
    guest.command("tea")
    guest.house = with_flows(tea=Flow(without_green, toy.nothing, Nothing, ()))

    assert ["? tea.drink"] == said(guest.tap("green"))
    assert ("black", "water") == guest.shown.choices


def test_a_release_that_ends_the_script_says_its_last_words() -> None:
    """The question pending was removed, and with it the talk ends properly."""

    def just_a_word(_: Nothing) -> Script[None]:
        yield say_round(9)

    guest = regular()
    guest.command("rounds")
    guest.house = with_flows(rounds=Flow(just_a_word, toy.nothing, Nothing, ()))

    assert ["core.not_read.pick", "round.9"] == said(guest.type("perhaps"))


def test_a_talk_that_was_never_shown_awaits_nothing() -> None:
    """Nothing was asked, so nothing is answered: words begin what they mean, a tap is stale, and nothing raises."""
    unshown = Session(talks=(Talk("rounds", Nothing(), (), None, AT),), last=AT)

    assert ["? tea.drink"] == said(handle(unshown, Typed(1, AT, "thirsty"), toy.TOY))
    assert ["core.stale", "? rounds.again"] == said(handle(unshown, Tapped(1, AT, "gone", ("yes",)), toy.TOY))


def test_an_unsure_question_above_a_talk_that_was_never_shown() -> None:
    """What is held answers nothing there."""
    guest = regular()
    guest.type("kettle")
    unshown = replace(guest.session, talks=(Talk("rounds", Nothing(), (), None, AT),))

    assert ["? tea.drink"] == said(handle(unshown, Typed(9, AT, "thirsty"), toy.TOY))


def test_labels_that_a_release_removed() -> None:
    """Where the wording no longer knows what was shown, ids and numbers still answer."""
    guest = regular()
    guest.command("tea")
    guest.house = replace(toy.TOY, names=lambda key, _, __: toy.names("gone", key, "en"))

    assert ["core.not_read.pick", "? tea.drink"] == said(guest.type("breakfast"))
    assert ["tea.good_choice", "? tea.extras"] == said(guest.type("black"))
