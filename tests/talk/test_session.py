"""The session machine: order of what words may be, taps, commands, bells, and the stack beneath."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.talk.events import Commanded, Tapped, Typed
from bot.talk.house import DEPTH, Interrupt
from bot.talk.questions import Given, Kind
from bot.talk.screen import DONE
from bot.talk.session import handle
from bot.talk.state import Answer, Aside, Broken, Closed, Session, Shown, Talk, Turn
from bot.talk.steps import Erase, Flow, Hush, Known, Next, Record, Remember, Say, Script, Wake, ask, pick, say
from tests.talk import toy
from tests.talk.guest import Guest, regular, said
from tests.talk.toy import (
    AGAIN,
    ALARMED,
    AT,
    CUPS,
    DRINK,
    FAVOURITE,
    MET,
    Cup,
    Drink,
    Letter,
    Nothing,
    Told,
    with_flows,
    without,
)

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


def recorded(turn: Turn) -> str | None:
    return next(
        (one.entry.text for one in turn.effects if isinstance(one, Record) and isinstance(one.entry, Letter)), None
    )


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


def held(guest: Guest) -> str | None:
    return None if guest.session.aside is None else guest.session.aside.held


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
    turn = guest.command("start")

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


# Idle talks.


def idle(flow: str = "rounds") -> Guest:
    guest = regular()
    guest.command(flow)
    if flow == "rounds":
        guest.tap("yes")
    guest.rest(hours=12)
    return guest


def test_an_idle_talk_is_asked_about_and_goes_on_with_the_words() -> None:
    """After 12 hours typed words wait behind one question; on "go on" they are the answer."""
    guest = idle()

    assert ["? core.idle"] == said(guest.type("no"))
    assert ["rounds.enough"] == said(guest.tap("go_on"))


def test_a_talk_is_not_idle_before_twelve_hours() -> None:
    """Just below the line the words are simply the answer."""
    guest = regular()
    guest.command("rounds")
    guest.rest(hours=11, minutes=58)

    assert ["rounds.enough"] == said(guest.type("no"))


def test_an_idle_talk_starts_over() -> None:
    """Starting over begins with what the talk was begun with, and without its answers."""
    guest = regular()
    guest.ring("after", "letter-1")
    guest.rest(days=2)
    guest.type("hm")

    assert ["? after.burn"] == said(guest.tap("start_over"))
    assert ((("subject", "letter-1"),), Told("letter-1", guest.turns[-1].session.talks[0].touched)) == (
        guest.session.talks[0].given,
        guest.session.talks[0].seed,
    )
    guest = idle()
    guest.type("no")
    guest.tap("start_over")

    assert {} == guest.answers


def test_an_idle_talk_is_left() -> None:
    """Leaving says so and shows the talk beneath."""
    guest = regular()
    guest.command("note")
    guest.command("rounds")
    guest.rest(hours=13)
    guest.type("no")

    assert ["core.left", "? note.text"] == said(guest.type("leave"))
    assert ["note"] == guest.stack


def test_words_typed_into_an_idle_talk_keep_their_own_meaning() -> None:
    """Leaving the box, what was typed may still mean a flow; it never answers the question beneath."""
    guest = idle("note")
    guest.type("thirsty")

    assert ["? tea.drink"] == said(guest.tap("leave"))
    guest = idle("note")
    guest.type("kettle")

    assert ["? unsure.tea"] == said(guest.tap("leave"))


def test_an_interruption_does_not_wait_for_an_idle_talk() -> None:
    """Words that answer nothing but mean a flow start it at once, however old the talk is."""
    assert ["? tea.drink"] == said(idle().type("thirsty"))


def test_unread_words_ask_about_the_idle_talk() -> None:
    """Words that neither answer nor mean anything bring the idle question, and on "go on" are not read once more."""
    guest = idle()

    assert ["? core.idle"] == said(guest.type("hello again"))
    assert ["core.not_read.pick", "? rounds.again"] == said(guest.type("1"))


def test_an_idle_talk_is_asked_about_once() -> None:
    """Other words than go on, start over, leave are taken as going on."""
    guest = idle()
    guest.type("hello again")

    assert ["core.not_read.pick", "? rounds.again"] == said(guest.type("what was it"))
    assert ["rounds.enough"] == said(guest.type("no"))


def test_words_held_by_an_idle_box_are_its_answer() -> None:
    """In a box the words that waited are kept when other words follow."""
    guest = idle("note")
    guest.type("first")
    turn = guest.type("second")

    assert ("first", ["note.kept", "core.not_read.pick", "? wait.long"]) == (recorded(turn), said(turn))


def test_a_tap_goes_on_with_an_idle_talk() -> None:
    """Tapping the prompt says plainly enough that one goes on."""
    assert ["rounds.enough"] == said(idle().tap("no"))


def test_an_idle_talk_that_is_asked_for_again_is_asked_about() -> None:
    """Its command finds half a talk of yesterday: go on, start over, leave?"""
    guest = idle()

    assert ["? core.idle"] == said(guest.command("rounds"))
    assert ["? rounds.again"] == said(guest.tap("go_on"))
    assert ["rounds"] == guest.stack
    guest = idle()
    guest.command("rounds")

    assert ["core.left"] == said(guest.tap("leave"))


def test_an_urgent_talk_that_is_asked_for_again_is_simply_shown() -> None:
    """However long it stood; no question comes before its own."""
    house = with_flows(rounds=replace(toy.FLOWS["rounds"], urgent=True))
    guest = regular(house)
    guest.command("rounds")
    guest.tap("yes")
    guest.rest(days=2)

    assert ["? rounds.again"] == said(guest.command("rounds"))


def test_an_idle_talk_without_an_answer_just_begins_anew() -> None:
    """Nothing is lost, and the seed is of today."""
    guest = regular()
    guest.ring("after", "letter-1")
    guest.rest(days=1)

    assert ["? after.burn"] == said(guest.ring("after", "letter-2"))
    assert ["letter-2"] == [talk.seed.subject for talk in guest.session.talks]


# The stack.


def test_a_flow_on_the_stack_is_brought_up_never_pushed_twice() -> None:
    """Its answers stand, and so does the talk that was above it."""
    guest = regular()
    guest.command("tea")
    guest.tap("green")
    guest.command("rounds")

    assert ["? tea.extras"] == said(guest.command("tea"))
    assert ["rounds", "tea"] == guest.stack
    assert {"tea.drink": (("green",), None)} == guest.answers


def test_the_stack_is_four_deep() -> None:
    """A fifth talk lets the oldest go."""
    guest = regular()
    for flow in ("tea", "note", "rounds", "forget", "after"):
        guest.command(flow)

    assert (DEPTH, ["note", "rounds", "forget", "after"]) == (len(guest.stack), guest.stack)


def test_a_flow_that_cannot_begin_pushes_nothing_out() -> None:
    """A seed that fails leaves the four talks where they were."""
    guest = regular(with_flows(wait=Flow(toy.wait, bad_seed, Told, ())))
    for flow in ("tea", "note", "rounds", "forget"):
        guest.command(flow)
    before = guest.stack

    assert ["core.broken", "? forget.sure"] == said(guest.command("wait"))
    assert before == guest.stack


def bad_seed(_: object) -> Told:
    raise KeyError("subject")


def test_what_must_come_first_comes_first() -> None:
    """The house may send another flow ahead, or lead from one that is gone to one that is there."""
    assert ["welcome.hello", "? welcome.first"] == said(Guest().command("wait"))


# Back, stop, hide, start, and what is no command.


def test_back_lands_on_the_previous_question() -> None:
    """The newest answer is dropped, and what led up to its question is not said again."""
    guest = regular()
    guest.command("tea")
    guest.tap("green")
    guest.type("milk")

    assert ["? tea.extras"] == said(guest.command("back"))
    assert ["? tea.drink"] == said(guest.type("back"))
    assert {} == guest.answers


def test_back_stops_at_the_seam() -> None:
    """The flow before has settled, and this is said."""
    guest = regular()
    guest.command("note")
    guest.type("hello")

    assert ["core.back_seam", "? wait.long"] == said(guest.command("back"))


def test_back_without_a_talk() -> None:
    """There is nothing to go back to; the greeting begins."""
    assert ["core.back_nothing", "? rounds.again"] == said(regular().command("back"))


def test_back_from_the_engines_own_question() -> None:
    """What was typed is taken back, and what was asked before stands again."""
    guest = regular()
    guest.command("note")
    guest.type("smoke")

    assert ["? note.text"] == said(guest.command("back"))
    assert (None, {}) == (guest.session.aside, guest.answers)


def test_stop_leaves_everything_and_offers_no_more() -> None:
    """All talks and the engine's own question are left; the flow of that command answers."""
    guest = regular()
    guest.command("tea")
    guest.command("note")
    guest.type("smoke")

    assert ["stop.no_more"] == said(guest.type("STOP"))
    assert ([], None) == (guest.stack, guest.session.aside)


def test_hide_veils_and_shows_no_question() -> None:
    """The chat is put out of sight; what was asked stays pending."""
    guest = regular()
    guest.command("rounds")
    turn = guest.command("hide")

    assert (True, ["core.hidden"], ["rounds"]) == (turn.veil, said(turn), guest.stack)


def test_start_in_a_talk_shows_its_question_again() -> None:
    """Whoever comes back by the command that every platform has goes on where they were."""
    guest = regular()
    guest.command("note")

    assert ["? note.text"] == said(guest.command("start", "link"))
    assert ["note"] == guest.stack


def test_start_with_no_talk_begins_what_a_bare_greeting_does() -> None:
    """Nothing is pending, so the house says what comes first."""
    guest = regular()

    assert ["? rounds.again"] == said(guest.command("start", "link"))


def test_an_unknown_command_is_owned_up_to() -> None:
    """It says so and shows what is pending, or begins."""
    guest = regular()
    guest.command("note")

    assert ["core.unknown_command", "? note.text"] == said(guest.command("dance"))
    assert ["core.unknown_command", "? rounds.again"] == said(regular().command("dance"))


@pytest.mark.parametrize("text", ["", "  ", "\n\t\u2003"])
def test_an_empty_message(text: str) -> None:
    """It is answered, and the question stands; at the door it begins the greeting; no box takes it."""
    guest = regular()
    guest.command("note")

    assert ["core.empty", "? note.text"] == said(guest.type(text))
    assert ["core.empty", "welcome.hello", "? welcome.first"] == said(Guest().type(text))


def test_odd_things() -> None:
    """A photo or a sticker is named and answers nothing; the engine's own question stands through it."""
    guest = regular()
    guest.command("note")

    assert ["core.odd.photo", "? note.text"] == said(guest.odd("photo"))
    guest.type("smoke")

    assert ["core.odd.sticker", "? unsure.alarm"] == said(guest.odd("sticker"))
    assert ["core.odd.photo", "welcome.hello", "? welcome.first"] == said(Guest().odd("photo"))


# Taps.


def test_a_tap_closes_what_was_asked() -> None:
    """The turn names the prompt and the choice, so that its buttons may give way."""
    guest = regular()
    guest.command("tea")
    turn = guest.tap("green")

    assert turn.closed is not None
    assert ("tea.drink", ("green",)) == (turn.closed.shown.key, turn.closed.chosen)


def test_a_stale_tap_gets_a_kind_message_and_the_pending_prompt() -> None:
    """A button from earlier answers nothing."""
    guest = regular()
    guest.command("tea")
    old = guest.token
    guest.tap("green")
    guest.tap("milk")

    assert ["core.stale", "? tea.extras"] == said(guest.tap("black", token=old))
    assert ("milk",) == guest.shown.picked


def test_a_stale_tap_without_a_talk_begins_a_greeting() -> None:
    """No button is a dead end."""
    assert ["core.stale", "? rounds.again"] == said(regular().tap("green", token="long-gone"))


def test_a_choice_that_was_never_drawn_is_stale() -> None:
    """A choice that the prompt does not hold, none, or two where one is asked: answered as stale."""
    guest = regular()
    guest.command("tea")
    for choices in (("rum",), (), ("green", "black")):
        assert ["core.stale", "? tea.drink"] == said(guest.tap(*choices))


@pytest.mark.parametrize("choices", [(), ("perhaps",), ("yes", "no")])
def test_a_stale_tap_on_the_engines_own_question(choices: tuple[str, ...]) -> None:
    """Its prompt stands until it is answered."""
    guest = regular()
    guest.type("kettle")

    assert ["core.stale", "? unsure.tea"] == said(guest.tap(*choices))
    assert "kettle" == held(guest)


def test_the_second_of_two_quick_taps_is_silent() -> None:
    """A double tap is one wish."""
    guest = regular()
    guest.command("tea")
    old = guest.token
    guest.tap("green")
    guest.rest(minutes=-1, seconds=2)
    turn = guest.tap("green", token=old)

    assert ((), ["tea"]) == (turn.messages, guest.stack)


def test_the_same_tap_later_is_stale_like_any_other() -> None:
    """Nobody is left without an answer for tapping an old button again."""
    guest = regular()
    guest.command("tea")
    old = guest.token
    guest.tap("green")

    assert ["core.stale", "? tea.extras"] == said(guest.tap("green", token=old))


def test_a_second_quick_tap_on_done_is_silent_too() -> None:
    """Done is a tap like any other, whatever had been picked."""
    guest = regular()
    guest.command("tea")
    guest.tap("green")
    guest.tap("milk")
    old = guest.token
    guest.tap(DONE)
    guest.rest(minutes=-1, seconds=1)

    assert () == guest.tap(DONE, token=old).messages


def test_a_double_tap_on_the_engines_own_question() -> None:
    """It is closed like any other, and its second tap is silent."""
    guest = regular()
    guest.type("kettle")
    asked = guest.token
    turn = guest.tap("yes")

    assert turn.closed is not None
    assert ("unsure.tea", ("yes",)) == (turn.closed.shown.key, turn.closed.chosen)
    guest.rest(minutes=-1, seconds=1)

    assert () == guest.tap("yes", token=asked).messages


def test_the_prompt_drawn_again_keeps_its_token() -> None:
    """Both copies of a prompt stay alive."""
    guest = regular()
    guest.command("rounds")
    first = guest.token
    guest.type("perhaps")

    assert first == guest.token
    guest.tap("yes")

    assert first != guest.token


# Multiple choice.


def choosing() -> Guest:
    guest = regular()
    guest.command("tea")
    guest.tap("green")
    return guest


def test_toggles_mark_and_unmark() -> None:
    """Each tap redraws the same prompt with its marks; Done answers with what is marked."""
    guest = choosing()
    token = guest.token
    turn = guest.tap("milk")

    assert ([True], ("milk",)) == ([one.redraw for one in turn.messages], guest.shown.picked)
    guest.tap("lemon")
    guest.tap("milk")

    assert (("lemon",), token) == (guest.shown.picked, guest.token)
    turn = guest.tap(DONE)

    assert ("tea.extras", (("lemon",), None)) == (list(guest.answers)[-1], guest.answers["tea.extras"])
    assert turn.closed is not None
    assert ("lemon",) == turn.closed.chosen


def test_done_with_nothing_marked_is_an_answer() -> None:
    """None of them is a choice, too."""
    guest = choosing()
    guest.tap(DONE)

    assert ((), None) == guest.answers["tea.extras"]


def test_a_choice_that_stands_alone_answers_at_once() -> None:
    """It replaces what was marked and needs no Done."""
    guest = choosing()
    guest.tap("milk")

    assert ["? tea.sweet"] == said(guest.tap("nothing"))
    assert (("nothing",), None) == guest.answers["tea.extras"]


def test_a_list_sends_all_at_once() -> None:
    """Where a platform draws a list, its choices come with Done in one gesture, each once."""
    guest = choosing()
    guest.tap("milk", "honey", "milk", DONE)

    assert (("milk", "honey"), None) == guest.answers["tea.extras"]


def test_company_for_what_stands_alone_is_asked_again() -> None:
    """A list that holds both is not settled either way by guessing."""
    guest = choosing()

    assert ["core.not_read.some", "? tea.extras"] == said(guest.tap("nothing", "milk", DONE))
    assert "tea.extras" not in guest.answers


def test_several_gestures_in_one_tap_toggle_each_once() -> None:
    """Choices without Done only mark."""
    guest = choosing()
    guest.tap("milk", "milk", "rum")

    assert ("milk",) == guest.shown.picked


def test_marks_stand_after_an_unread_word() -> None:
    """Showing the question again keeps what was marked, and typing "done" answers with it."""
    guest = choosing()
    guest.tap("milk")
    guest.type("hm?")
    guest.type("done")

    assert (("milk",), None) == guest.answers["tea.extras"]


# Fleeting flows.


def test_nothing_is_kept_before_the_first_answer() -> None:
    """A greeting at the door leaves no talk behind, and its buttons carry the flow's own name."""
    guest = Guest()

    assert ["welcome.hello", "? welcome.first"] == said(guest.type("hi"))
    assert ([], {}, "welcome") == (guest.stack, guest.session.facts, guest.token)


def test_a_tap_works_on_an_empty_session() -> None:
    """The tap finds its question though nothing was stored, and the greeting is not said again."""
    turn = handle(Session(), Tapped(1, AT, "welcome", ("tea",)), toy.TOY)

    assert ["? tea.drink"] == said(turn)
    assert ((Remember(MET, value=True),), ["tea"]) == (turn.effects, [talk.flow for talk in turn.session.talks])


def test_a_fleeting_question_is_answered_by_typing() -> None:
    """Somebody who has been greeted may type the number or label."""
    guest = Guest()
    guest.type("hi")

    assert ["? tea.drink"] == said(guest.type("1"))


def test_the_first_words_ever_are_a_greeting_not_an_answer() -> None:
    """Before anything was asked nothing is answered."""
    assert ["welcome.hello", "? welcome.first"] == said(Guest().type("1"))


def test_words_that_are_no_answer_greet_again() -> None:
    """The fleeting question is drawn anew."""
    guest = Guest()
    guest.type("hi")

    assert ["welcome.hello", "? welcome.first"] == said(guest.type("what is this?"))


def test_a_choice_that_a_fleeting_prompt_does_not_hold() -> None:
    """The prompt is shown, and nothing is kept."""
    guest = Guest()

    assert ["core.stale", "? welcome.first"] == said(guest.tap("rum", token="welcome"))
    assert [] == guest.stack


def test_a_fleeting_flow_that_must_wait() -> None:
    """Where the house sends another flow first, the tap answers nothing of it."""
    house = replace(toy.TOY, admit=lambda flow, _: "rounds" if flow == "welcome" else flow)

    assert ["? rounds.again"] == said(Guest(house).tap("tea", token="welcome"))


def test_a_second_quick_tap_at_the_door_is_silent() -> None:
    """A double tap on the greeting begins one flow and settles once."""
    guest = Guest()
    guest.tap("tea", token="welcome")
    guest.rest(minutes=-1, seconds=1)
    turn = guest.tap("tea", token="welcome")

    assert ((), ()) == (turn.messages, turn.effects)


def test_a_fleeting_flow_above_another_talk_is_kept() -> None:
    """What stands beneath is stored anyway, and a typed number must find the prompt that was shown."""
    guest = regular(replace(toy.TOY, commands={**toy.TOY.commands, "hello": "welcome"}))
    guest.command("rounds")
    guest.command("hello")

    assert ["rounds", "welcome"] == guest.stack
    assert ["tour.look", "core.back_to", "? rounds.again"] == said(guest.type("2"))


def test_only_a_fleeting_flow_is_found_by_its_name() -> None:
    """The name of another flow is no token; nor is a fleeting one's while it stands on the stack."""
    assert ["core.stale", "? rounds.again"] == said(regular().tap("green", token="tea"))
    guest = regular(replace(toy.TOY, commands={**toy.TOY.commands, "hello": "welcome"}))
    guest.command("rounds")
    guest.command("hello")

    assert ["core.stale", "? welcome.first"] == said(guest.tap("tea", token="welcome"))


def test_back_to_the_beginning_of_a_fleeting_flow_keeps_nothing() -> None:
    """With its first answer taken back, the talk is as if never begun."""
    house = with_flows(rounds=replace(toy.FLOWS["rounds"], fleeting=True))
    guest = Guest(house)
    guest.tap("yes", token="rounds")

    assert ["rounds"] == guest.stack
    assert ["? rounds.again"] == said(guest.command("back"))
    assert ([], "rounds") == (guest.stack, guest.token)


def test_a_fleeting_box_takes_no_words_it_was_not_shown_for() -> None:
    """Words typed at the door begin a fleeting box; they are not its text."""
    house = replace(with_flows(note=replace(toy.FLOWS["note"], fleeting=True)), start=lambda _, __: Interrupt("note"))
    guest = regular(house)

    assert ["? note.text"] == said(guest.type("hi"))
    assert () == guest.turns[-1].effects


def sips(_: Nothing) -> Script[None]:
    if (yield from ask(pick("sips.more", toy.YesNo))) is toy.YesNo.YES:
        yield say("sips.poured")


SIPS = Flow(sips, toy.nothing, Nothing, toy.QUIET, fleeting=True)
SIPPING = replace(with_flows(sips=SIPS), commands={**toy.TOY.commands, "sips": "sips"})


def test_a_typed_number_answers_the_fleeting_prompt_drawn_last() -> None:
    """Whatever begins when nothing is awaited, a number means what it stands beside."""
    guest = regular(SIPPING)
    guest.command("sips")

    assert ([], "sips") == (guest.stack, guest.session.fleeting)
    assert ["sips.poured"] == said(guest.type("1"))
    assert None is guest.session.fleeting


def test_words_that_do_not_fit_the_fleeting_prompt_begin_what_they_began_before() -> None:
    """It is drawn anew only for an answer, and then says nothing of its own."""
    guest = regular(SIPPING)
    guest.command("sips")

    assert ["? rounds.again"] == said(guest.type("good evening"))
    assert (["rounds"], None) == (guest.stack, guest.session.fleeting)


def test_a_fleeting_box_is_not_answered_unkept() -> None:
    """Words typed after it begin what they begin; a fleeting flow that asks for words first would lose them."""
    guest = regular(with_flows(note=replace(toy.FLOWS["note"], fleeting=True)))
    guest.command("note")

    assert ["? rounds.again"] == said(guest.type("dear you"))


def test_a_silent_bell_leaves_the_fleeting_prompt_in_place() -> None:
    """Nothing was drawn after it."""
    guest = regular(SIPPING)
    guest.command("sips")
    guest.ring("quietly")

    assert ["sips.poured"] == said(guest.type("1"))


def test_a_fleeting_flow_that_is_gone_or_has_no_question_now() -> None:
    """A release may have taken it away; a newer seed may end it at once, and what it says then is the answer."""
    guest = regular(SIPPING)
    guest.command("sips")
    session = guest.session
    at_once = Flow(toy.tour, toy.nothing, Nothing, toy.QUIET, fleeting=True)
    gone = handle(session, Typed(90, guest.at, "1"), toy.TOY)
    ended = handle(session, Typed(90, guest.at, "1"), with_flows(sips=at_once))

    assert ["? rounds.again"] == said(gone)
    assert ["tour.look"] == said(ended)


def test_what_settles_whenever_the_person_does_something() -> None:
    """Words, taps, commands and pictures settle it first; bells and a lost account do not."""
    heard = replace(toy.TOY, heard=lambda session, _: (Remember(CUPS, 3),) if session.last else ())
    guest = regular(heard)
    done = [guest.type("hi"), guest.tap("x"), guest.command("rounds"), guest.odd("photo")]
    undone = [guest.ring("tea"), guest.lose()]

    assert [True] * 4 == [Remember(CUPS, 3) == turn.effects[0] for turn in done]
    assert [False] * 2 == [Remember(CUPS, 3) in turn.effects for turn in undone]


def test_a_tap_at_the_door_keeps_what_was_held() -> None:
    """An old greeting's button, tapped while the engine asks: held text is the answer, then the greeting's flow begins."""
    guest = regular()
    guest.command("note")
    guest.type("smoke")
    turn = guest.tap("tea", token="welcome")

    assert ("smoke", ["note.kept", "? tea.drink"]) == (recorded(turn), said(turn))


# Bells.


def test_a_bell_that_starts_a_flow() -> None:
    """The flow begins on top, unasked where the bell is a nudge."""
    guest = regular()
    guest.command("rounds")
    turn = guest.ring("tea")

    assert (["? tea.drink"], True, ["rounds", "tea"]) == (said(turn), turn.unasked, guest.stack)
    assert not regular().ring("after", "letter-1").unasked


def test_a_bell_carries_its_subject() -> None:
    """What it was set for reaches the seed."""
    guest = regular()
    guest.ring("after", "letter-1")

    assert "letter-1" == guest.session.talks[0].seed.subject


def test_a_bell_that_says_a_line() -> None:
    """A line, and no question drawn anew for it."""
    guest = regular()
    guest.command("rounds")

    assert ["bell.line"] == said(guest.ring("line"))
    assert ["rounds"] == guest.stack


def test_a_bell_that_settles_in_silence() -> None:
    """Effects without a word."""
    guest = regular()
    turn = guest.ring("quietly")

    assert ((), 9) == (turn.messages, CUPS.of(turn.session.facts))
    assert (Remember(CUPS, 9), Wake("quietly", timedelta(days=1))) == turn.effects


def test_a_bell_that_nobody_knows_is_silent() -> None:
    """A bell that a release did away with does nothing."""
    assert ((), ()) == (regular().ring("gone").messages, regular().ring("gone").effects)


def test_a_bell_is_not_the_person() -> None:
    """When the person was last heard, and whether they can be reached, no bell changes."""
    guest = regular()
    guest.lose()
    guest.ring("line")

    assert (AT, False) == (guest.session.last, guest.session.reachable)
    guest.type("here I am")

    assert (True, guest.at - timedelta(minutes=1)) == (guest.session.reachable, guest.session.last)


def test_unreachable() -> None:
    """All waiting bells are dropped, nothing is said, every talk stays."""
    guest = regular()
    guest.command("rounds")
    turn = guest.lose()

    assert ((Hush(),), (), ["rounds"], False) == (turn.effects, turn.messages, guest.stack, guest.session.reachable)


def test_everything_is_erased() -> None:
    """After it the person is greeted as new, also when a bell does it amid a question of the engine's own."""
    guest = regular()
    guest.command("rounds")
    guest.command("forget")

    assert ["forget.gone"] == said(guest.tap("yes"))
    assert Session() == guest.session
    assert (Erase(),) == guest.turns[-1].effects
    guest = idle()
    guest.type("hm")
    guest.ring("wipe")

    assert Session() == guest.session


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


# Names.


def test_tokens_are_digests_of_number_and_counter() -> None:
    """The same event draws the same token, another event another; nothing random is in it."""
    first, again, other = (
        handle(Session(last=AT, facts=regular().session.facts), Typed(n, AT, "hi"), toy.TOY) for n in (7, 7, 8)
    )

    assert "93c7e0c473" == token_of(first)
    assert token_of(first) == token_of(again) != token_of(other)


def token_of(turn: Turn) -> str | None:
    return next((one.prompt.shown.token for one in turn.messages if one.prompt), None)


def test_ids_of_what_is_kept_are_digests_too() -> None:
    """A draft's id comes from the event's number and the place in its chain, and is stable."""
    guest = regular()
    guest.command("note")

    assert "535eefcf786f" == guest.session.talks[0].seed.subject


def test_no_repr_shows_words_or_choices() -> None:
    """A whole session, its events and its turn can be printed without a word of the person's in it."""
    guest = regular()
    guest.command("tea", "canary rest")
    guest.tap("green")
    guest.tap("lemon")
    guest.command("note")
    guest.type("canary smoke")
    turn = guest.type("canary words")
    picked = Shown("key", 0, "token", Kind.SOME, picked=("canary",))
    values = (
        Typed(1, AT, "canary"),
        Commanded(1, AT, "tea", "canary"),
        Tapped(1, AT, "token", ("canary",)),
        Given(("canary",), "canary"),
        Answer("key", 0, Given(text="canary"), AT),
        picked,
        Closed(picked, ("canary",)),
        Aside(picked, "canary", "tea", (("rest", "canary"),)),
        Session(tapped=("token", ("canary",)), facts={"name": Known("canary", AT)}),
        Remember(FAVOURITE, "canary"),
        Record(Letter("id", "canary")),
        Next("tea", (("rest", "canary"),)),
        Interrupt("tea", given=(("rest", "canary"),)),
        say("key", name="canary"),
    )

    assert "canary" not in repr((guest.session, guest.turns, turn, values))


def test_labels_that_a_release_removed() -> None:
    """Where the wording no longer knows what was shown, ids and numbers still answer."""
    guest = regular()
    guest.command("tea")
    guest.house = replace(toy.TOY, names=lambda key, _, __: toy.names("gone", key, "en"))

    assert ["core.not_read.pick", "? tea.drink"] == said(guest.type("breakfast"))
    assert ["tea.good_choice", "? tea.extras"] == said(guest.type("black"))


def test_what_the_held_words_brought_is_still_said() -> None:
    """They end their talk; the new words answer the fleeting prompt that then begins, whose greeting alone is dropped."""

    def jot(_: Nothing) -> Script[None]:
        yield from ask(toy.NOTE)
        yield say("jot.kept")

    house = replace(with_flows(note=Flow(jot, toy.nothing, Nothing, ())), start=lambda _, __: Interrupt("welcome"))
    guest = regular(house)
    guest.command("note")
    guest.type("smoke")

    assert ["jot.kept", "tour.look"] == said(guest.type("tour"))
