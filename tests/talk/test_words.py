"""What typed words are: crisis, command, an answer, another meaning; asked where unsure, and never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.talk.house import Interrupt
from bot.talk.screen import DONE
from bot.talk.steps import Known, Record, Remember, Wake
from tests.talk import toy
from tests.talk.guest import Guest, held, recorded, regular, said
from tests.talk.toy import ALARMED, AT, CUPS, FAVOURITE, MET, Cup, Drink, Letter

# A talk from its first word to its last.


def test_a_talk_from_beginning_to_end() -> None:
    """Taps, toggles, typed answers: what was given is what settles, and only at the end."""
    guest = regular()

    assert ["? tea.drink"] == said(guest.command("tea"))
    assert ["tea.good_choice", "? tea.extras"] == said(guest.tap("green"))
    assert ["? tea.extras"] == said(guest.tap("honey"))
    assert ["? tea.sweet"] == said(guest.tap(DONE))
    assert ["tea.sweet_tooth", "? tea.when"] == said(guest.type("8/10"))
    assert ["? tea.place"] == said(guest.type("8pm"))
    assert ["? tea.card"] == said(guest.type("São Paulo"))
    assert () == guest.turns[-1].effects
    turn = guest.type("For you, 1 2 3")

    assert ["tea.poured", "cups"] == said(turn)
    assert (
        Remember(FAVOURITE, Drink.GREEN),
        Record(Cup(Drink.GREEN, "For you, 1 2 3")),
        Wake("tea", datetime(2026, 3, 5, 20)),  # noqa: DTZ001 - a wall time
    ) == turn.effects
    assert [] == guest.stack
    assert (Drink.GREEN, 1) == (FAVOURITE.of(guest.session.facts), CUPS.of(guest.session.facts))


def test_facts_know_when_they_were_given() -> None:
    """Remembering notes the event's instant; forgetting leaves nothing."""
    guest = regular()
    guest.session = replace(guest.session, facts={**guest.session.facts, FAVOURITE.name: Known(Drink.GREEN, AT)})
    guest.command("tea")
    first = guest.at
    guest.tap("water")

    assert None is FAVOURITE.given_at(guest.session.facts)
    assert AT == MET.given_at(guest.session.facts)
    guest = regular()
    guest.command("note")
    guest.type("hello")

    assert first == CUPS.given_at(guest.session.facts)


def test_a_flow_without_a_question_settles_at_once_and_next_follows() -> None:
    """Line, memory and the following flow's question come in one turn."""
    guest = regular()
    turn = guest.type("Fire!")

    assert ["alarm.out", "? alarm_help.danger"] == said(turn)
    assert (Remember(ALARMED, value=True),) == turn.effects
    assert ["alarm_help"] == guest.stack


def test_what_a_flow_passes_on_reaches_the_next_seed() -> None:
    """`Next` carries a subject, which the following flow is started and, if need be, started over with."""
    guest = regular()
    guest.command("note")
    guest.type("hello")
    subject = guest.session.talks[0].seed.subject

    assert (("subject", subject),) == guest.session.talks[0].given
    assert [Record(Letter(subject, "hello")), Wake("look_in", timedelta(minutes=20), subject)] == list(
        guest.turns[-1].effects
    )


def test_at_most_two_messages() -> None:
    """What is said is one message, what is asked another."""
    guest = regular()
    guest.command("tea")

    assert [(True, False), (False, True)] == [
        (bool(one.lines), one.prompt is not None) for one in guest.tap("black").messages
    ]


# Order per typed text.


def test_crisis_outranks_the_answer() -> None:
    """Words of danger are no answer, even in a box that takes any words."""
    guest = regular()
    guest.command("note")
    turn = guest.type("my house is on fire")

    assert ["alarm.out", "? alarm_help.danger"] == said(turn)
    assert (["note", "alarm_help"], ()) == (guest.stack, guest.session.talks[0].answers)


def test_crisis_outranks_a_command_and_works_on_an_empty_session() -> None:
    """Nothing needs to be set up for it, and no exact word comes before it."""
    house = replace(toy.TOY, crisis=lambda text, _: Interrupt("alarm") if text == "stop" else None)

    assert ["alarm.out", "? alarm_help.danger"] == said(Guest(house).type("stop"))


def test_an_exact_word_outranks_the_answer() -> None:
    """The words stop, back, help and hide mean themselves, also in a box for words."""
    guest = regular()
    guest.command("note")

    assert ["help.all", "core.back_to", "? note.text"] == said(guest.type("Help!"))
    assert ["stop.no_more"] == said(guest.type("stop"))
    assert [] == guest.stack


def test_a_name_on_the_screen_is_that_choice() -> None:
    """Where a shown choice goes by another name of a command, it is chosen; the command's own word stays a command."""
    house = replace(toy.TOY, exact=lambda text, _: "stop" if text in {"stop", "Black tea"} else None)
    guest = Guest(house)
    guest.command("tea")
    asked = guest.token
    guest.type("Black tea")
    assert (["tea"], True) == (guest.stack, guest.token != asked)
    guest.type("stop")
    assert [] == guest.stack


def test_the_answer_outranks_what_else_the_words_may_mean() -> None:
    """A box takes any other text as its answer."""
    guest = regular()
    guest.command("note")

    assert ["note.kept", "? wait.long"] == said(guest.type("I am thirsty"))


def test_words_that_answer_nothing_may_mean_another_flow() -> None:
    """An interruption is pushed; when it ends, the talk beneath shows its prompt again."""
    guest = regular()
    guest.command("rounds")
    asked = guest.token

    assert ["? tea.drink"] == said(guest.type("so thirsty"))
    assert ["rounds", "tea"] == guest.stack
    assert ["tea.just_water", "core.back_to", "? rounds.again"] == said(guest.tap("water"))
    assert asked == guest.token


def test_words_that_mean_nothing_are_owned_up_to() -> None:
    """What is not read is said to be not read, by kind of question, and the question stands again."""
    guest = regular()
    guest.command("rounds")

    assert ["core.not_read.pick", "? rounds.again"] == said(guest.type("perhaps"))


def test_ordinary_meanings_do_not_break_into_an_urgent_talk() -> None:
    """In an urgent talk, only crisis and commands come before its question."""
    guest = regular()
    guest.type("fire")

    assert ["core.not_read.pick", "? alarm_help.danger"] == said(guest.type("so thirsty"))
    assert ["alarm_help"] == guest.stack


def test_words_that_nothing_awaits_begin_what_they_mean() -> None:
    """Without a talk, words start the flow they mean, or the one a greeting begins."""
    assert ["? tea.drink"] == said(regular().type("thirsty"))
    assert ["? rounds.again"] == said(regular().type("good morning"))


# Unsure meanings.


def test_an_unsure_meaning_is_asked_and_yes_begins_it() -> None:
    """One question; on yes the flow starts."""
    guest = regular()
    guest.command("rounds")

    assert ["? unsure.tea"] == said(guest.type("the kettle"))
    assert ["? tea.drink"] == said(guest.tap("yes"))
    assert (["rounds", "tea"], None) == (guest.stack, guest.session.aside)


def test_on_no_the_words_are_what_they_were() -> None:
    """Denied words are read as an answer, and do not ask the same again."""
    guest = regular()
    guest.command("rounds")
    guest.type("the kettle")

    assert ["core.not_read.pick", "? rounds.again"] == said(guest.type("No."))


def test_on_no_in_a_box_the_words_are_the_answer() -> None:
    """Text held behind an unsure crisis question becomes the answer it was."""
    guest = regular()
    guest.command("note")
    guest.type("smoke gets in my eyes")

    assert ["note.kept", "? wait.long"] == said(guest.tap("no"))
    assert "smoke gets in my eyes" == recorded(guest.turns[-1])


def test_on_no_another_meaning_still_counts() -> None:
    """Only the denied meaning is out; the words may well mean something else."""
    guest = regular()
    guest.command("rounds")

    assert ["? unsure.alarm"] == said(guest.type("smoke makes me thirsty"))
    assert ["? tea.drink"] == said(guest.type("no"))


def test_no_where_nothing_was_awaited_begins_a_greeting() -> None:
    """Denied words without a talk are a greeting."""
    guest = regular()
    guest.type("kettle")

    assert ["? rounds.again"] == said(guest.type("no"))


def test_other_words_let_the_unsure_question_go() -> None:
    """Whoever answers something else is not asked again; held text is kept as the box's answer."""
    guest = regular()
    guest.command("note")
    guest.type("smoke")
    turn = guest.type("yes please wait")

    assert "smoke" == recorded(turn)
    assert ["note.kept", "core.not_read.pick", "? wait.long"] == said(turn)


def test_other_words_where_nothing_was_awaited_begin_what_they_mean() -> None:
    """The unsure question is let go, and the new words are met like any."""
    guest = regular()
    guest.type("kettle")

    assert ["? rounds.again"] == said(guest.type("good morning"))


def test_other_words_on_a_choice_are_read_as_its_answer() -> None:
    """Where no words were awaited the held text answers nothing, the new text does."""
    guest = regular()
    guest.command("tea")
    guest.type("kettle")

    assert ["tea.just_water"] == said(guest.type("water"))


def test_an_unsure_crisis_is_asked_again_on_new_words() -> None:
    """Another unsure word of danger asks again; what was held before it is kept."""
    guest = regular()
    guest.command("note")
    guest.type("smoke")

    assert ["note.kept", "? unsure.alarm"] == said(guest.type("more smoke"))
    assert "more smoke" == held(guest)


@pytest.mark.parametrize("later", [timedelta(), timedelta(days=2)])
def test_what_may_be_urgent_stands_after_a_start(later: timedelta) -> None:
    """Whoever greets in the middle of it, or comes back to it, is asked once more, and the words wait as they did."""
    guest = regular()
    guest.command("note")
    guest.type("smoke")
    guest.rest(days=later.days)

    assert ["? unsure.alarm"] == said(guest.command("start"))
    assert "smoke" == held(guest)
    assert ["alarm.out", "? alarm_help.danger"] == said(guest.tap("yes"))


def test_what_is_not_urgent_goes_with_a_start() -> None:
    """Another meaning that was asked about is let go by a greeting."""
    guest = regular()
    guest.type("kettle")

    assert ["? rounds.again"] == said(guest.command("start"))


def test_a_sure_crisis_keeps_what_was_held() -> None:
    """Held text waits as the answer, unsaid, until the urgent talk is over."""
    guest = regular()
    guest.command("note")
    guest.type("smoke")

    assert ["alarm.out", "? alarm_help.danger"] == said(guest.type("fire!"))
    assert ["alarm_help.rest", "core.back_to", "note.kept", "? wait.long"] == said(guest.tap("no"))
    assert "smoke" == recorded(guest.turns[-1])


def test_a_command_keeps_what_was_held() -> None:
    """Held text is the answer before the command's flow begins."""
    guest = regular()
    guest.command("note")
    guest.type("smoke")
    turn = guest.command("help")

    assert ("smoke", ["note.kept", "help.all", "core.back_to", "? wait.long"]) == (recorded(turn), said(turn))


def test_start_keeps_what_was_held() -> None:
    """The words are the answer; the talk goes on from there."""
    guest = regular()
    guest.command("note")
    guest.type("smoke")
    guest.command("start")
    turn = guest.tap("no")

    assert ("smoke", ["note.kept", "? wait.long"]) == (recorded(turn), said(turn))


def test_a_bell_keeps_what_was_held() -> None:
    """Held text is the answer before the bell's flow begins."""
    guest = regular()
    guest.command("note")
    guest.type("smoke")
    turn = guest.ring("tea")

    assert ("smoke", ["note.kept", "? tea.drink"]) == (recorded(turn), said(turn))


def test_hide_leaves_the_unsure_question_standing() -> None:
    """Hiding answers nothing."""
    guest = regular()
    guest.type("kettle")
    guest.command("hide")

    assert "kettle" == held(guest)


def test_a_tap_on_the_prompt_beneath_answers_it() -> None:
    """The unsure question is let go by tapping what was asked before it."""
    guest = regular()
    guest.command("rounds")
    beneath = guest.token
    guest.type("kettle")

    assert ["rounds.enough"] == said(guest.tap("no", token=beneath))
    assert None is guest.session.aside


def test_words_that_answer_nothing_again_and_again_are_not_met_with_one_line() -> None:
    """The second time it is said how to step back and how to leave; an answer begins the count anew."""
    guest = regular()
    guest.command("rounds")
    lines = [said(guest.type("perhaps"))[0] for _ in range(3)]

    assert ["core.not_read.pick", "core.not_read_again", "core.not_read.pick"] == lines
    assert 3 == guest.session.talks[-1].missed


# Words that begin a talk and answer in it.


def answering(flow: str = "tea", **changed: object) -> Guest:
    """A house where "thirsty" begins a flow anew, and may answer what it asks first."""
    meant = Interrupt(flow, answers=True)
    fields = {"interrupts": lambda text, _: meant if "thirsty" in text else None, **changed}
    return regular(replace(toy.TOY, **fields))  # type: ignore[arg-type] # each test names a field and its value


def test_what_words_surely_answer_in_the_talk_they_begin_is_taken() -> None:
    """It is said how they were taken, and the next question comes."""
    guest = answering(reads=lambda _key, text, _today: "green" if "green" in text else None)
    assert ["core.took", "tea.good_choice", "? tea.extras"] == said(guest.type("thirsty for green"))


def test_what_they_seem_to_answer_is_asked_back() -> None:
    """A yes takes it; a no leaves the question standing."""
    guest = answering(guesses=lambda _key, text, _today: "green" if "green" in text else None)
    for answer, asked in (("yes", "? tea.extras"), ("no", "? tea.drink")):
        assert ["? core.near"] == said(guest.type("thirsty, perhaps green"))
        assert asked == said(guest.type(answer))[-1]


def test_where_they_say_too_little_that_is_said_too() -> None:
    """In the house's words where it has some, else the bare question."""
    assert ["? tea.drink"] == said(answering().type("thirsty"))
    guest = answering(unread=lambda _key, _text, _locale, _missed: "tea.which")
    assert ["tea.which", "? tea.drink"] == said(guest.type("thirsty"))


def test_they_begin_it_anew_also_where_it_stands() -> None:
    """Of what was answered there before nothing is taken over: the words came after it."""
    guest = answering()
    guest.command("tea")
    guest.tap("green")
    assert ["? tea.drink"] == said(guest.type("thirsty"))
    assert (["tea"], ()) == (guest.stack, guest.session.talks[0].answers)


def test_a_talk_without_a_question_is_told_nothing_again() -> None:
    """It ended with what it had to say."""
    assert ["stop.no_more"] == said(answering("stop").type("thirsty"))
