"""Questions that nobody can answer from here get one honest line that fits the plan, and what was asked stands again."""

from __future__ import annotations

import pytest

from bot.care.plan import GUARDED, NO_CONTACT, Plan
from bot.flows.wondered import OF_THEM, answer
from bot.reading.wonder import Wonder
from bot.rehearsal.room import Room
from tests.flows.people import question, recorded, room_for, said
from tests.furnished import house, wording


@pytest.mark.parametrize(
    ("words", "line", "asks"),
    [
        ("will she come back", "wonder.will_they", ""),
        ("how long should i wait", "wonder.how_long", ""),
        ("was it my fault", "wonder.my_fault", ""),
        ("when does it stop hurting", "wonder.when_better", ""),
        ("i'm drunk", "wonder.drunk", ""),
        ("should i text her", "wonder.talk_me_out", "urge.box"),
        ("how do i calm down", "wonder.tonight", "calm.on"),
        ("does no contact work", "views.opening_once", "views.which"),
    ],
)
def test_a_question_gets_its_line_and_the_talk_goes_on(words: str, line: str, asks: str) -> None:
    """Whoever asks to be talked out of it has the box before them, and whoever asks what to do now one small thing."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    turn = room.does(words)
    assert line == said(turn).split()[0]
    assert asks == question(turn)


@pytest.mark.parametrize("plan", sorted(GUARDED))
def test_where_contact_is_ruled_out_nothing_looks_for_a_way_back(plan: Plan) -> None:
    """Neither article's odds or days are named under the first four plans; to whoever mourns, no aim is named at all."""
    allowed = {"wonder.kept_apart", "wonder.mourning"}
    assert {answer(what, plan) for what in OF_THEM} <= allowed
    assert "Coach Lee" not in " ".join(wording().line("en", key) for key in allowed)


@pytest.mark.parametrize(
    ("plan", "words", "line"),
    [
        (Plan.COURT_ORDER, "can i write her a letter", "wonder.may_i_court_order"),
        (Plan.SAFETY_FIRST, "is it ok if i call him", "wonder.may_i_safety_first"),
        (Plan.STOP_PURSUIT, "can i like her post", "wonder.may_i_stop_pursuit"),
        (Plan.COURT_ORDER, "what if she texts me first", "wonder.if_they_write_court_order"),
        (Plan.GIVE_THE_BREAKUP, "what if she texts me first", "wonder.if_they_write"),
        (Plan.STOP_PURSUIT, "what if i see her at work", "wonder.if_we_meet_stop_pursuit"),
        (Plan.COURT_ORDER, "can i text her about the kids", "plan_card.logistics.by_the_order"),
        (Plan.SAFETY_FIRST, "should i text him for pickup", "plan_card.logistics.third_party_or_open"),
        (Plan.GIVE_THE_BREAKUP, "can i ask her about the kids", "wonder.children"),
    ],
)
def test_what_is_allowed_is_answered_by_the_plan(plan: Plan, words: str, line: str) -> None:
    """Before any box is opened; at the box it stands again."""
    assert line == said(room_for(plan).does(words))
    room = room_for(plan)
    asked = room.does("/urge")
    turn = room.does(words)
    assert line in said(turn)
    assert (question(asked), []) == (question(turn), recorded(turn))


@pytest.mark.parametrize("plan", sorted(NO_CONTACT))
@pytest.mark.parametrize("words", ["talk me out of it", "should i text her or not"])
def test_where_contact_is_ruled_out_waiting_is_not_all_that_is_said(plan: Plan, words: str) -> None:
    """No tomorrow is held out: the plan answers, then the box is opened, where nothing goes to them."""
    turn = room_for(plan).does(words)
    assert (f"wonder.may_i_{plan}", "urge.box") == (said(turn).split()[0], question(turn))


def test_elsewhere_what_may_be_done_is_a_wish() -> None:
    """Where nothing stands between the two the box is the answer."""
    assert "urge.box" == question(room_for(Plan.GIVE_THE_BREAKUP).does("can i text her"))


def test_whose_fault_it_was() -> None:
    """Whoever was hurt hears that it is not theirs; whoever hurt somebody hears no comfort about it."""
    assert "wonder.not_your_fault" == answer(Wonder.MY_FAULT, Plan.SAFETY_FIRST)
    assert "wonder.what_next" == answer(Wonder.MY_FAULT, Plan.STOP_PURSUIT)


@pytest.mark.parametrize("before", [(), ("i miss you",)])
@pytest.mark.parametrize(
    "words", ["talk me out of it", "should i send it", "will she come back", "does no contact work"]
)
def test_at_the_box_a_question_to_us_is_no_draft(before: tuple[str, ...], words: str) -> None:
    """It is answered at once, and neither kept nor put with the words; the box or the wait stands again."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    turns = [room.does(line) for line in ("/urge", *before)]
    turn = room.does(words)
    assert said(turn).startswith("wonder.")
    assert (question(turns[-1]), []) == (question(turn), recorded(turn))


@pytest.mark.parametrize(
    "words", ["when does it stop hurting", "i'm drunk", "are you a real person", "what do you think"]
)
def test_at_the_box_what_may_be_for_the_ex_is_asked(words: str) -> None:
    """On a yes it is answered; on a no it is the draft."""
    for reply, answered in (("yes", True), ("no", False)):
        room = room_for(Plan.GIVE_THE_BREAKUP)
        room.does("/urge")
        assert "unsure.to_me" == question(room.does(words))
        turn = room.does(reply)
        assert answered == (question(turn) == "urge.box")
        assert answered == ("DraftKept" not in recorded(turn))


@pytest.mark.parametrize("words", ["are we over?", "was it my fault", "what about our kids", "do you still miss me"])
def test_what_is_said_to_the_ex_is_a_draft(words: str) -> None:
    """No question comes between them and the box."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/urge")
    assert "DraftKept" in recorded(room.does(words))


def test_whoever_is_lost_at_the_box_hears_one_line() -> None:
    """It is no draft, and the box stands again."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/urge")
    turn = room.does("what should i do")
    assert ("core.met.lost", "urge.box", []) == (said(turn), question(turn), recorded(turn))


def test_a_wish_told_at_the_box_is_no_draft_yet() -> None:
    """They are asked to say it here first, and nothing is kept."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/urge")
    turn = room.does("im gonna text her back")
    assert ("urge.here_first", "urge.box", []) == (said(turn), question(turn), recorded(turn))


@pytest.mark.parametrize("words", ["nvm", "i changed my mind", "no i wont", "actually no", "no im not going to"])
def test_whoever_lets_go_of_it_at_the_box_has_written_nothing(words: str) -> None:
    """It is no draft; the box is closed."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/urge")
    turn = room.does(words)
    assert ("urge.not_written", []) == (said(turn), recorded(turn))
    assert not any(talk.flow == "urge" for talk in room.session.talks)


def test_a_childs_need_is_no_question_of_that_kind() -> None:
    """It goes its own way at once."""
    room = room_for(Plan.GIVE_THE_BREAKUP)
    room.does("/urge")
    assert "urge.child_way.now" in said(room.does("should i call him, mia has a fever"))


@pytest.mark.parametrize(("plan", "way"), [(Plan.COURT_ORDER, "court_order"), (Plan.GIVE_THE_BREAKUP, "now")])
def test_a_wish_that_is_a_childs_need_opens_no_box(plan: Plan, way: str) -> None:
    """The way is named at once; where it was none, the box is opened after all."""
    room = room_for(plan)
    assert f"urge.child_way.{way}" in said(room.does("i need to tell her the kid is in hospital"))
    assert "urge.box" == question(room.does("[not_about_child]"))


@pytest.fixture
def fresh() -> Room:
    """Somebody who has said nothing yet."""
    return Room(house(), locale="en-GB")


def test_before_consent_a_question_is_answered_beside_the_notice(fresh: Room) -> None:
    """Nothing is kept, and the notice follows; to be talked out of it leads to the one button that opens the box."""
    turn = fresh.does("will he come back")
    assert ("wonder.will_they", "welcome.first") == (said(turn).split()[0], question(turn))
    turn = fresh.does("talk me out of it")
    assert ("wonder.talk_me_out", "open_box.open") == (said(turn), question(turn))


@pytest.mark.parametrize("words", ["he died. will he ever come back", "i want to die will she come back"])
def test_what_is_graver_goes_before(fresh: Room, words: str) -> None:
    """A death, or danger, is never answered as a question about odds."""
    assert "wonder" not in said(fresh.does(words))
