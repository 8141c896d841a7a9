"""What strangers stumbled on who typed with their thumbs: each of these was asked back, or asked about danger, or lost."""

from __future__ import annotations

import pytest

from bot.care.plan import Plan
from bot.care.situation import LastWord
from bot.reading import contact, order
from bot.reading.contact import Contact
from bot.rehearsal.room import Room
from tests.flows.people import kept, question, room_for, said
from tests.furnished import house

GIVE, SPACE = Plan.GIVE_THE_BREAKUP, Plan.SPACE_NOT_DISTANCE


def intake(*lines: str) -> Room:
    """Somebody new, so far into what happened."""
    room = Room(house(), locale="en-GB")
    for line in ("/start", "[tell]", "[none]", "[none =done]", *lines):
        room.does(line)
    return room


@pytest.mark.parametrize("words", ["hey whens pickup tonite", "what time is dropoff", "when is pickup tomorrow??"])
def test_when_the_children_are_fetched_is_never_held(words: str) -> None:
    """A question about the handover is a child's need, and no probing one."""
    room = room_for(SPACE)
    room.does("/urge")
    assert "urge.child" == question(room.does(words))


@pytest.mark.parametrize("words", ["when can i pickup my stuff", "when is the pickup truck coming"])
def test_fetching_things_is_no_childs_need(words: str) -> None:
    """It waits like any other line."""
    room = room_for(SPACE)
    room.does("/urge")
    assert "urge.child" != question(room.does(words))


@pytest.mark.parametrize(
    "words", ["he wont answr me abt the kids", "whens pickup tonite", "he never answers about the kids"]
)
def test_a_parents_worry_is_not_asked_about_as_danger(words: str) -> None:
    """Nothing in it speaks of harm, in the box or anywhere."""
    for first in ("/urge", "/kit", "/plan"):
        room = room_for(SPACE)
        room.does(first)
        assert not question(room.does(words)).startswith(("crisis.", "unsure.crisis"))


@pytest.mark.parametrize(
    "words", ["just kid stuff", "only practical stuff", "its about the kids", "just logistics lol"]
)
def test_contact_about_the_children_is_practical(words: str) -> None:
    """As their last word on contact, however it is said."""
    room = intake("[they_ended]", "[this_month]", "[married children =done]")
    assert "situation.last_word" == question(room.does("huh"))
    room.does(words)
    assert {LastWord.ONLY_PRACTICAL.value} == {
        one.given.ids[0] for one in room.session.talks[-1].answers if one.key == "situation.last_word"
    }


@pytest.mark.parametrize(
    ("first", "words", "asked"),
    [("/checkin", "kinda rough", "checkin.urge"), ("/checkin", "good i guess lol", "checkin.urge")],
)
def test_half_a_heart_names_its_choice(first: str, words: str, asked: str) -> None:
    """With "kinda" or "i guess" beside it, a grade stays what it is; only a yes or no of half a heart is asked back."""
    room = room_for(GIVE)
    room.waits("30h")
    room.does(first)
    assert asked == question(room.does(words))


@pytest.mark.parametrize("words", ["ok", "ya", "i guess", "kinda", "thats right", "sure", "yeah i guess"])
def test_what_was_read_rightly_is_granted_in_any_words(words: str) -> None:
    """The question "is that right" takes a yes however tired."""
    room = intake()
    assert "core.near" == question(room.does("he just kinda walked out, he left"))
    assert "situation.when" == question(room.does(words))
    assert "core.not_read" not in said(room.does("[today]"))


@pytest.mark.parametrize("words", ["yeah probably", "no i guess", "i think no", "none of these i guess"])
def test_half_a_yes_or_no_is_asked_back(words: str) -> None:
    """What a gate hears is said outright."""
    room = Room(house(), locale="en-GB")
    room.does("/start"), room.does("[tell]")
    assert question(room.does(words)) in {"core.near", "gates.order"}


@pytest.mark.parametrize(
    "words",
    ["can my sister tell him im sorry", "can a friend text her for me", "im just gonna ask my sister to say sorry"],
)
@pytest.mark.parametrize("plan", [GIVE, Plan.COURT_ORDER, Plan.STOP_PURSUIT])
def test_word_through_somebody_else_is_called_what_it_is(words: str, plan: Plan) -> None:
    """Asked at rest, in the box and at the wait: it comes from them all the same, and it is put with no draft."""
    for way in ((), ("/urge",), ("/urge", "i am sorry")):
        room = room_for(plan)
        before = [room.does(line) for line in way]
        turn = room.does(words)
        assert "about.through_others" in said(turn)
        assert not before or question(before[-1]) == question(turn)
        assert not kept(turn)


def test_an_order_told_with_a_question_is_heard_before_anything_is_kept() -> None:
    """The question is answered; the order alone is what the first gate is about."""
    room = Room(house(), locale="en-GB")
    assert "about.through_others" in said(room.does("can my sister tell him im sorry theres a court order"))
    assert "welcome.order" in said(Room(house(), locale="en-GB").does("theres a court order"))


@pytest.mark.parametrize(
    "words", ["it says i cant contact him", "there is a court order now", "the order says i cant text her"]
)
def test_an_order_told_in_the_box_is_asked_about(words: str) -> None:
    """It is no line for the ex, and it changes what comes after."""
    room = room_for(None)
    room.does("/urge"), room.does("im sorry")
    assert "unsure.order" == question(room.does(words))


@pytest.mark.parametrize(
    "words",
    [
        "can your sister watch the kids",
        "my sister told him off",
        "can i text my friend",
        "a court order for child support",
    ],
)
def test_a_sister_alone_is_no_messenger(words: str) -> None:
    """Nor is every order one about contact."""
    assert "about.through_others" not in said(room_for(GIVE).does(words))
    assert not order.read(words)


@pytest.mark.parametrize(
    "words",
    [
        "am i in trouble now?",
        "is liking his post ok",
        "can i answer if she texted me",
        "did i break it",
        "does that count",
    ],
)
@pytest.mark.parametrize("way", [(), ("/urge",), ("/urge", "im sorry")])
def test_what_an_order_allows_is_not_ours_to_say(words: str, way: tuple[str, ...]) -> None:
    """Under an order the question gets its answer, not "gone too"; who has none is not told of the law."""
    room = room_for(Plan.COURT_ORDER)
    before = [room.does(line) for line in way]
    turn = room.does(words)
    assert "wonder.may_i_court_order" in said(turn)
    assert not before or question(before[-1]) == question(turn)
    assert "wonder.may_i" not in said(room_for(GIVE).does(words))


def test_an_apology_sent_through_the_family_counts_as_what_it_is() -> None:
    """Told shortly, it is the mild act through others, asked about once."""
    assert "unsure.pursued_via_friends" == question(room_for(GIVE).does("i said sorry to his sister already"))
    assert "unsure.pursued_via_friends" != question(room_for(GIVE).does("his sister said sorry to me"))


def test_an_n_between_two_choices_is_an_and() -> None:
    """As thumbs type it; alone it is still a no, and "she sleeps here" is what they may have said of "they"."""
    room = intake("[they_ended]", "[this_month]")
    assert "situation.ties" == question(room.does("huh"))
    turn = room.does("dog n lease n she sleeps here sometimes")
    assert "core.near" != question(turn)
    given = next(one.given.ids for one in room.session.talks[-1].answers if one.key == "situation.ties")
    assert {"pet", "lease", "partly_home"} == set(given)
    assert "situation.ties" == question(intake("[they_ended]", "[this_month]", "dog n not the lease").does("huh"))


@pytest.mark.parametrize(
    ("words", "choice"),
    [
        ("he doesn't answer", "nothing"),
        ("she ignores me", "nothing"),
        ("he texts me every day", "now_and_then"),
        ("he says he misses me", "now_and_then"),
        ("she said don't contact me", "stop"),
    ],
)
def test_what_they_do_is_read_of_him_and_her(words: str, choice: str) -> None:
    """Our lines say "they"; the verb after a "he" or a "she" has its own ending, and no other word has."""
    assert words in house().names("situation.last_word", choice, "en")


def test_eight_in_the_evening_is_said_as_a_clock_says_it() -> None:
    """A look later is set by "8pm" too, where danger is talked about."""
    room = room_for(GIVE)
    for line in ("i want to die", "[yes]"):
        turn = room.does(line)
        assert question(turn).startswith("crisis.")
    assert "crisis.will_look" in said(room.does("8pm"))


@pytest.mark.parametrize("words", ["go sleep", "imma go sleep", "i should sleep", "gonna go to bed"])
def test_who_goes_to_bed_is_wished_a_good_night(words: str) -> None:
    """It is no wish for quiet for ever, and no danger; sleep that does not end is."""
    assert "core.met.good_night" in said(room_for(GIVE).does(words))
    for heavy in ("i want to sleep forever", "i wanna sleep forever", "i need to sleep and not wake up"):
        assert question(room_for(GIVE).does(heavy)).startswith(("crisis.", "unsure.crisis"))


@pytest.mark.parametrize("words", ["leave it", "its fine", "no its fine"])
def test_leave_it_is_an_answer_to_shall_i_be_quiet(words: str) -> None:
    """The same words that leave a talk choose there, and the question does not come round again."""
    room = room_for(GIVE)
    room.does("/stop")
    turn = room.does(words)
    assert ("leave.as_it_is", "") == (said(turn), question(turn))
    room = room_for(GIVE)
    room.does("/stop")
    assert "leave.stop" == question(room.does("leave me alone"))


@pytest.mark.parametrize("words", ["i already called 2x", "already called twice"])
def test_calls_told_at_the_wait_join_no_draft(words: str) -> None:
    """They are asked about: it happened, and it is not for the ex to read."""
    room = room_for(GIVE)
    room.does("/urge"), room.does("pls pick up")
    turn = room.does(words)
    assert ("unsure.slipped", False) == (question(turn), kept(turn))


@pytest.mark.parametrize("words", ["what did i do", "omg what did i do", "why did i do that"])
def test_what_did_i_do_is_met(words: str) -> None:
    """By a kind line, in the middle of a question too."""
    room = room_for(GIVE)
    room.does("/slipped"), room.does("[wrote]")
    turn = room.does(words)
    assert ("core.met.lost", "slip.offer") == (said(turn), question(turn))


def test_how_meetings_go_is_heard_in_few_words() -> None:
    """With a couch and a fight there are two answers to the question about the home."""
    room = intake("[they_ended]", "[this_month]", "[partly_home =done]")
    assert "situation.home" == question(room.does("huh"))
    assert "situation.last_word" == question(room.does("couch sometimes n we fight"))


@pytest.mark.parametrize("words", ["idc lol", "whatever", "i dont care"])
def test_who_does_not_care_skips(words: str) -> None:
    """Where there is a way to skip."""
    room = room_for(GIVE)
    for line in ("/urge", "r u alive", "[one_hour]", "[strong]"):
        room.does(line)
    assert "" == question(room.does(words))


def test_who_called_twice_already_is_told_apart() -> None:
    """One word makes it theirs."""
    assert Contact.EX_CONTACT is contact.read("he already called twice").label
    assert Contact.SLIP is contact.read("i already called twice").label
