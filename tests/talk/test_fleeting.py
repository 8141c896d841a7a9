"""Fleeting flows: nothing is kept before the first answer, and yet the answer finds its question."""

from __future__ import annotations

from dataclasses import replace

from bot.talk.events import Tapped, Typed
from bot.talk.house import Interrupt
from bot.talk.session import handle
from bot.talk.state import Session
from bot.talk.steps import Flow, Remember, Script, ask, pick, say
from tests.talk import toy
from tests.talk.guest import Guest, recorded, regular, said
from tests.talk.toy import AT, CUPS, MET, Nothing, with_flows


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
    house = replace(with_flows(note=replace(toy.FLOWS["note"], fleeting=True)), start=lambda *_: Interrupt("note"))
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


def test_a_fleeting_flow_that_now_ends_without_a_word() -> None:
    """A newer seed has nothing to ask: words begin what they begin, a tap is stale; nobody meets silence."""
    guest = regular(SIPPING)
    guest.command("sips")
    dry = with_flows(sips=Flow(silent, toy.nothing, Nothing, toy.QUIET, fleeting=True))
    typed = handle(guest.session, Typed(90, guest.at, "1"), dry)
    tapped = handle(guest.session, Tapped(90, guest.at, "sips", ("yes",)), dry)

    assert ["? rounds.again"] == said(typed)
    assert ["core.stale", "? rounds.again"] == said(tapped)


def silent(_: Nothing) -> Script[None]:
    yield Remember(CUPS, 1)


def test_where_nothing_is_kept_a_number_means_what_it_stands_beside() -> None:
    """The place that drew the numbers knows which; another greeting's number is no answer to the first one."""
    met = Session(last=AT)
    beside = handle(met, Typed(2, AT, "1", beside="sips"), SIPPING)
    greeted = handle(met, Typed(2, AT, "1", beside="welcome"), SIPPING)
    unlisted = handle(met, Typed(2, AT, "2", beside="gone"), SIPPING)
    words = handle(met, Typed(2, AT, "tour", beside="gone"), SIPPING)

    assert ["sips.poured"] == said(beside)
    assert ["? tea.drink"] == said(greeted)
    assert ["core.no_list", "? welcome.first"] == said(unlisted)
    assert ["welcome.hello", "? welcome.first"] == said(words)


def test_a_number_that_the_list_beside_it_does_not_have_begins_nothing() -> None:
    """It is not read for a list that is out of sight: the one beside it is drawn once more, and nothing settles."""
    turn = handle(Session(last=AT), Typed(2, AT, "3", beside="sips"), SIPPING)

    assert (["core.no_such_number", "? sips.more"], ()) == (said(turn), turn.effects)


def test_where_nobody_knows_the_list_a_number_answers_the_greeting() -> None:
    """A typed number is taken wherever no buttons can be pressed; one the list does not have is told how far it goes."""
    met = Session(last=AT)

    assert ["? tea.drink"] == said(handle(met, Typed(2, AT, "1"), toy.TOY))
    assert ["core.no_such_number", "? welcome.first"] == said(handle(met, Typed(2, AT, "9"), toy.TOY))


def test_a_number_below_no_list_answers_none() -> None:
    """The place knows that it showed none."""
    assert ["core.no_list", "? welcome.first"] == said(handle(Session(last=AT), Typed(2, AT, "1", beside="-"), toy.TOY))


def test_whoever_was_never_here_is_greeted_whatever_number_they_type() -> None:
    """There is no list of ours that it could be from."""
    assert ["welcome.hello", "? welcome.first"] == said(handle(Session(), Typed(1, AT, "1", beside="-"), toy.TOY))


def test_a_label_needs_no_list() -> None:
    """Its words say what is meant wherever they stand."""
    assert ["tour.look"] == said(handle(Session(last=AT), Typed(2, AT, "tour"), toy.TOY))


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


def test_what_the_held_words_brought_is_still_said() -> None:
    """They end their talk; the new words answer the fleeting prompt that then begins, whose greeting alone is dropped."""

    def jot(_: Nothing) -> Script[None]:
        yield from ask(toy.NOTE)
        yield say("jot.kept")

    house = replace(with_flows(note=Flow(jot, toy.nothing, Nothing, ())), start=lambda *_: Interrupt("welcome"))
    guest = regular(house)
    guest.command("note")
    guest.type("smoke")

    assert ["jot.kept", "tour.look"] == said(guest.type("tour"))
