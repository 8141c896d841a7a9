"""Natural ways of answering in words, by table: what is taken at once, what is asked back, what is left to tapping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from bot.care.plan import Plan
from bot.rehearsal.room import Room
from bot.talk.questions import Given
from bot.talk.sitting import Sitting
from bot.talk.state import Shown, Talk
from bot.talk.steps import Say
from tests.flows.people import question, room_for, said
from tests.furnished import content, house

GATES = ("/start", "[tell]")
STORY = (*GATES, "[none]", "[none]")
UNTIL: Mapping[str, Sequence[str]] = {
    "gates.order": GATES,
    "gates.safety": (*GATES, "[none]"),
    "situation.ended": STORY,
    "situation.when": (*STORY, "[they_ended]"),
    "situation.ties": (*STORY, "[they_ended]", "[this_month]"),
    "situation.last_word": (*STORY, "[they_ended]", "[this_month]", "[none]"),
    "situation.heart": (*STORY, "[they_ended]", "[this_month]", "[married =done]", "[nothing]"),
    "situation.rungs": (*STORY, "[they_ended]", "[this_month]", "[none]", "[nothing]"),
    "situation.mild_days": (*STORY, "[they_ended]", "[this_month]", "[none]", "[nothing]", "[begging gifts =done]"),
    "situation.goal": (*STORY, "[they_ended]", "[this_month]", "[none]", "[nothing]", "[none]"),
}
LATER: Mapping[str, Sequence[str]] = {
    "checkin.mood": ("/checkin",),
    "checkin.urge": ("/checkin", "[okay]"),
    "checkin.contact": ("/checkin", "[okay]", "[some]"),
    "slip.what": ("/slipped",),
    "wrote.what": ("/theytexted",),
    "home.where": ("/start",),
    "kit.into": ("/kit",),
}


TAKEN = [
    ("gates.order", "nope", "none"),
    ("gates.order", "no there isn't one", "none"),
    ("gates.order", "never", "none"),
    ("gates.order", "she has a restraining order against me", "binds_me"),
    ("gates.order", "i have a restraining order against him", "protects_me"),
    ("gates.order", "maybe", "not_sure"),
    ("gates.order", "I can't remember", "not_sure"),
    ("gates.safety", "no, never", "none"),
    ("gates.safety", "I'm afraid", "afraid"),
    ("gates.safety", "i feel scared", "afraid"),
    ("gates.safety", "I'm a bit scared of him", "afraid"),
    ("situation.ended", "he left me", "they_ended"),
    ("situation.ended", "she dumped me", "they_ended"),
    ("situation.ended", "he just left", "they_ended"),
    ("situation.ended", "it was mutual", "both"),
    ("situation.ended", "we both decided", "both"),
    ("situation.ended", "it was me", "i_ended"),
    ("situation.ended", "I'm the one who ended it", "i_ended"),
    ("situation.ended", "he just stopped answering", "went_silent"),
    ("situation.ended", "it's complicated", "not_clear"),
    ("situation.when", "about three weeks", "this_month"),
    ("situation.when", "a couple of weeks ago", "this_month"),
    ("situation.when", "last night", "today"),
    ("situation.when", "two days", "this_week"),
    ("situation.when", "like 6 months ago", "longer"),
    ("situation.when", "no idea", "not_sure"),
    ("situation.when", "in June", "longer"),
    ("situation.when", "right after Christmas", "three_months"),
    ("situation.when", "at Easter", "longer"),
    ("situation.ties", "a dog", "pet"),
    ("situation.ties", "my dog", "pet"),
    ("situation.ties", "the dog and the lease", "pet lease"),
    ("situation.ties", "we share a house", "one_home"),
    ("situation.ties", "our daughter", "children"),
    ("situation.ties", "we have kids", "children"),
    ("situation.ties", "partly live together, kids", "partly_home children"),
    ("situation.last_word", "no word", "nothing"),
    ("situation.ties", "still married", "married"),
    ("situation.ties", "mutual friends", "same_circle"),
    ("situation.last_word", "he blocked me", "blocked"),
    ("situation.last_word", "she told me to leave her alone", "stop"),
    ("situation.last_word", "he said he needs space", "need_space"),
    ("situation.last_word", "nothing since then", "nothing"),
    ("situation.last_word", "he won't answer", "nothing"),
    ("situation.last_word", "we still talk", "now_and_then"),
    ("situation.heart", "I can't tell", "cannot_tell"),
    ("situation.heart", "hard to say", "cannot_tell"),
    ("situation.rungs", "i texted her a lot", "many_messages"),
    ("situation.rungs", "i went to her house", "turned_up"),
    ("situation.rungs", "just flowers", "gifts"),
    ("situation.rungs", "I didn't do anything", "none"),
    ("situation.mild_days", "yeah", "three_or_more"),
    ("situation.mild_days", "only once", "few"),
    ("situation.mild_days", "nah", "few"),
    ("situation.mild_days", "maybe", "not_sure"),
    ("situation.goal", "i want him back", "them_back"),
    ("situation.goal", "to move on", "let_go"),
    ("situation.goal", "make her jealous", "make_them_react"),
    ("situation.goal", "a bit of both", "not_sure"),
    ("checkin.mood", "5/10", "so_so"),
    ("checkin.mood", "2 out of 10 lol", "rough"),
    ("checkin.mood", "like a 4", "okay"),
    ("checkin.mood", "I'm okay", "okay"),
    ("checkin.mood", "feeling sad", "low"),
    ("checkin.mood", "not bad", "okay"),
    ("checkin.mood", "better", "okay"),
    ("checkin.mood", "i feel terrible", "rough"),
    ("checkin.urge", "not at all", "none"),
    ("checkin.urge", "a little", "some"),
    ("checkin.contact", "nope nothing", "none"),
    ("checkin.contact", "she called", "they"),
    ("checkin.contact", "he texted me", "they"),
    ("checkin.contact", "i texted him", "i_did"),
    ("checkin.contact", "we texted", "both"),
    ("checkin.contact", "his instagram", "looked"),
    ("slip.what", "I texted her", "wrote"),
    ("slip.what", "a text", "wrote"),
    ("slip.what", "i called him", "called"),
    ("wrote.what", "just hi", "small"),
    ("wrote.what", "happy birthday", "small"),
    ("home.where", "the plan", "plan"),
    ("kit.into", "a friend", "forward"),
    ("kit.into", "breathe", "exercise"),
    ("gates.safety", "no none of that", "none"),
    ("situation.ended", "my wife left me", "they_ended"),
    ("situation.ended", "i ended it but regret it", "i_ended"),
    ("situation.ties", "same office", "work_or_study"),
    ("situation.ties", "my ex is my boss", "work_or_study"),
    ("situation.ties", "coworker", "work_or_study"),
    ("situation.ties", "same class", "work_or_study"),
    ("situation.ties", "we co-parent", "children"),
    ("situation.ties", "coworkers and we have kids", "work_or_study children"),
    ("situation.last_word", "hot and cold", "now_and_then"),
    ("situation.last_word", "he said dont contact me", "stop"),
    ("situation.heart", "hot and cold", "cannot_tell"),
    ("situation.rungs", "long messages", "many_messages"),
    ("situation.rungs", "asked her to come back", "begging"),
    ("situation.mild_days", "every single day", "three_or_more"),
    ("situation.goal", "i want him to come home", "them_back"),
    ("situation.goal", "to stop thinking about her", "let_go"),
    ("situation.goal", "i just want to know why", "not_sure"),
    ("situation.goal", "for him to regret it", "make_them_react"),
    ("checkin.mood", "like shit", "rough"),
    ("checkin.mood", "numb", "low"),
    ("checkin.urge", "i almost texted", "almost"),
    ("checkin.contact", "she liked my story", "they"),
    ("checkin.contact", "about the kids", "practical"),
    ("checkin.contact", "he called me and i answered", "both"),
    ("slip.what", "voice note", "wrote"),
    ("slip.what", "i drove there", "turned_up"),
    ("wrote.what", "wyd", "small"),
    ("wrote.what", "he wants his stuff", "practical"),
    ("wrote.what", "he called me names", "hostile"),
]
"""Question, what is typed, the ids it is."""
ASKED_BACK = [
    ("gates.order", "I don't think so", "none"),
    ("gates.order", "not that I know of", "none"),
    ("gates.safety", "nothing like that", "none"),
    ("situation.ended", "we're on a break", "not_clear"),
    ("situation.ended", "he left me for someone else at work", "they_ended"),
    ("situation.when", "on sunday", "this_week"),
    ("situation.when", "last summer", "longer"),
    ("situation.when", "in february", "this_month"),
    ("situation.ties", "we were married for 7 years", "married"),
    ("situation.ties", "two kids", "children"),
    ("situation.ties", "he's my manager", "work_or_study"),
    ("situation.ties", "he's the father of my kids", "children"),
    ("situation.ties", "we have 2 kids and a dog", "children pet"),
    ("situation.ties", "no kids", "none"),
    ("situation.ties", "no kids, no house", "none"),
    ("situation.ties", "both work at the same place", "work_or_study"),
    ("situation.ties", "nothing really", "none"),
    ("situation.last_word", "she texts me every day at noon", "now_and_then"),
    ("situation.heart", "she's really cold", "distant"),
    ("situation.rungs", "called him like 20 times", "repeated_calls"),
    ("situation.rungs", "I begged", "begging"),
    ("situation.mild_days", "yeah probably", "three_or_more"),
    ("situation.mild_days", "yes unfortunately", "three_or_more"),
    ("situation.goal", "I just want to feel better", "let_go"),
    ("checkin.mood", "pretty bad", "low"),
    ("checkin.urge", "very strong", "strong"),
    ("home.where", "the kit if there is one", "kit"),
    ("kit.into", "a line for my friend please", "forward"),
    ("gates.safety", "she says she's scared of me", "they_fear_me"),
    ("situation.last_word", "she says she misses me so", "now_and_then"),
    ("situation.rungs", "texted him maybe 20 times", "many_messages"),
]
DECLINED = ("none of your business", "I'd rather not say", "skip", "that's private")


def at(key: str) -> Room:
    """Somebody to whom this question has just been put."""
    room = Room(house(), locale="en-GB") if key in UNTIL else room_for(Plan.GIVE_THE_BREAKUP)
    if key in LATER:
        room.waits("2d")
    turns = [room.does(line) for line in (*UNTIL.get(key, ()), *LATER.get(key, ()))]
    assert key == question(turns[-1])
    return room


@pytest.mark.parametrize(("key", "words", "ids"), TAKEN)
def test_what_is_understood_at_once(key: str, words: str, ids: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """No question about it, no other talk, no doubt: that is the answer."""
    given: list[tuple[str, tuple[str, ...]]] = []
    room = at(key)

    def noted(_sitting: Sitting, _talk: Talk, shown: Shown, answer: Given) -> None:
        given.append((shown.key, tuple(answer.ids)))

    monkeypatch.setattr(Sitting, "answer", noted)
    _ = room.does(words)
    assert [(key, tuple(ids.split()))] == given


@pytest.mark.parametrize(("key", "words", "ids"), ASKED_BACK)
def test_what_is_asked_back(key: str, words: str, ids: str) -> None:
    """Said among other words, or leaning to a yes or a no: one question, and "yes" is the answer."""
    room = at(key)
    assert "core.near" == question(room.does(words))
    assert room.session.aside is not None
    assert tuple(ids.split()) == room.session.aside.near
    assert key != question(room.does("yes"))


@pytest.mark.parametrize("words", DECLINED)
@pytest.mark.parametrize("key", ["gates.order", "situation.ended", "situation.ties"])
def test_who_will_not_say_is_not_pressed(key: str, words: str) -> None:
    """The ways out are named; nothing is taken for an answer."""
    turn = at(key).does(words)
    assert ("core.declined", key) == (said(turn), question(turn))


@pytest.mark.parametrize(
    ("key", "words", "names"),
    [
        ("situation.heart", "distant, sometimes angry", "Angry: sharp or blaming · Distant: short or cold"),
        ("situation.last_word", "she blocked me and needs space", "They blocked me · They need space"),
    ],
)
def test_who_names_two_is_asked_which(key: str, words: str, names: str) -> None:
    """Both are named back; nothing is taken for an answer."""
    turn = at(key).does(words)
    assert Say("core.named_several", (("choices", names),)) == turn.messages[0].lines[0]
    assert key == question(turn)


@pytest.mark.parametrize("words", ["why?", "Why do you ask?", "why does that matter", "what for", "does that matter?"])
@pytest.mark.parametrize("key", list(UNTIL))
def test_who_asks_why_hears_what_the_answer_changes(key: str, words: str) -> None:
    """In one line, as often as they ask; then the question stands."""
    room = at(key)
    for _ in range(2):
        turn = room.does(words)
        assert (f"{key}_why", key) == (said(turn), question(turn))


@pytest.mark.parametrize("locale", content().languages)
def test_why_is_asked_in_every_language(locale: str) -> None:
    """All the words by which it goes there, at the gates and after them. What may be despair is asked about first."""
    for key in ("gates.order", "gates.safety", "situation.ended", "situation.rungs"):
        room = Room(house(), locale=locale)
        for line in UNTIL[key]:
            room.does(line)
        for words in content().labels(locale, "core", "why"):
            turn = room.does(f"{words}?")
            turn = room.does("[no]") if question(turn) == "unsure.crisis" else turn
            assert (f"{key}_why", key) == (said(turn), question(turn)), words


@pytest.mark.parametrize("words", ["idk", "not sure", "I'm not sure"])
def test_who_cannot_tell_whether_they_are_safe_hears_what_to_choose(words: str) -> None:
    """What the question is for, and the way that is safe; nothing is taken for an answer."""
    room = at("gates.safety")
    for line in ("gates.safety_unsure", "gates.safety_unsure_again", "gates.safety_unsure"):
        turn = room.does(words)
        assert (line, "gates.safety") == (said(turn), question(turn))


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("de-DE", "wir arbeiten zusammen"),
        ("es-ES", "trabajamos juntos"),
        ("fr-FR", "on travaille ensemble"),
        ("pt-BR", "trabalhamos juntos"),
    ],
)
def test_that_they_work_together_is_understood_in_each_language(locale: str, words: str) -> None:
    """As a tie, at once."""
    room = Room(house(), locale=locale)
    for line in UNTIL["situation.ties"]:
        room.does(line)
    assert "situation.last_word" == question(room.does(words))


def test_i_am_is_said_of_oneself_alone() -> None:
    """Asked how the ex seems, "I'm angry" is asked back, never taken for them."""
    assert "core.near" == question(at("situation.heart").does("I'm angry"))


def test_a_menu_asks_back_and_forgets_a_no() -> None:
    """On "no" the menu stands as it stood; other words are what they are."""
    room = at("home.where")
    room.does("the kit if there is one")
    assert "home.where" == question(room.does("no"))
    assert () == room.session.talks
    room.does("the kit if there is one")
    assert "checkin.mood" == question(room.does("check in"))


def test_maybe_among_other_words_is_no_i_am_not_sure() -> None:
    """It stands in any sentence; alone it is an answer."""
    turn = at("situation.last_word").does("maybe 20 times")
    assert ("core.not_read.pick", "situation.last_word") == (said(turn), question(turn))


@pytest.mark.parametrize("words", ["liked his posts", "checked her insta"])
def test_what_they_did_is_what_was_asked(words: str) -> None:
    """It is no slip to be asked about anew."""
    assert "situation.rungs" == question(at("situation.rungs").does(words))


def test_a_bare_guess_of_a_wish_for_quiet_doubts_no_answer() -> None:
    """Plain words for it are heard at the same question."""
    assert "checkin.mood" == question(at("checkin.mood").does("lots of messages"))
    assert "leave.stop" == question(at("checkin.mood").does("no more messages please"))
