"""What a Telegram payload becomes, case by case."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.telegram.inbound import Heard, Me, clean, read
from bot.talk.events import Commanded, Event, Odd, Tapped, Typed, Unreachable

AT = datetime(2026, 9, 1, 12, tzinfo=UTC)
ME = Me("123", 123, "unsent_test_bot")
KEYS = {"I want to text them": "urge", "Quiero escribirle": "urge"}
ALEX = {"id": 7, "is_bot": False, "first_name": "Alex", "language_code": "pt-BR"}
PRIVATE = {"id": 7, "type": "private"}
GROUP = {"id": -100, "type": "supergroup", "title": "Friends"}


def heard(**update: Any) -> Heard:  # noqa: ANN401 - payloads are loose
    return read({"update_id": 5, **update}, me=ME, at=AT, keys=KEYS)


def message(chat: dict[str, Any] = PRIVATE, **what: Any) -> dict[str, Any]:  # noqa: ANN401
    return {"message_id": 9, "date": 1, "from": ALEX, "chat": chat, **what}


def event_of(**what: Any) -> Event | None:  # noqa: ANN401
    arrival = heard(message=message(**what)).arrival
    return arrival.event if arrival else None


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("hello", Typed(0, AT, "hello", "pt")),
        ("  hello\n", Typed(0, AT, "hello", "pt")),
        ("a <b> & *c* _d_", Typed(0, AT, "a <b> & *c* _d_", "pt")),
        ("and/or", Typed(0, AT, "and/or", "pt")),
        ("/", Typed(0, AT, "/", "pt")),
        ("/urge", Commanded(0, AT, "urge", "", "pt")),
        ("/Urge@unsent_test_bot", Commanded(0, AT, "urge", "", "pt")),
        ("/pause 3 days", Commanded(0, AT, "pause", "3 days", "pt")),
        ("/draft\nsome words", Commanded(0, AT, "draft", "some words", "pt")),
        ("/nosuch", Commanded(0, AT, "nosuch", "", "pt")),
        ("/start", Commanded(0, AT, "start", "", "pt")),
        ("/start urge", Commanded(0, AT, "urge", "", "pt")),
        ("/start link-AB12", Commanded(0, AT, "link", "AB12", "pt")),
        ("/start delete", Commanded(0, AT, "start", "delete", "pt")),
        ("Quiero escribirle", Commanded(0, AT, "urge", "", "pt")),
    ],
)
def test_what_was_typed(text: str, event: Event) -> None:
    """Commands, links and the standing key are commands; everything else is words, untouched."""
    assert event == event_of(text=text)


@pytest.mark.parametrize(
    ("what", "name"),
    [
        ({"photo": [{}]}, "photo"),
        ({"sticker": {}}, "sticker"),
        ({"voice": {}}, "voice"),
        ({"video_note": {}}, "video"),
        ({"document": {}}, "document"),
        ({"contact": {}}, "contact"),
        ({"location": {}}, "location"),
        ({"dice": {}}, "other"),
        ({"checklist": {}}, "other"),
        ({"paid_media": {}}, "other"),
    ],
)
def test_what_is_no_words(what: dict[str, Any], name: str) -> None:
    """Pictures and the like are named; a forwarded message is never taken for the person's own words."""
    assert Odd(0, AT, name, "pt") == event_of(**what)


@pytest.mark.parametrize("how", [{"forward_origin": {"type": "hidden_user"}}, {"forward_date": 1}])
def test_a_forwarded_message_is_nobodys_answer(how: dict[str, Any]) -> None:
    """Its words are heard for danger alone, from newer servers and older ones."""
    assert Odd(0, AT, "forwarded", "pt", "their words") == event_of(text="their words", **how)


def test_a_caption_is_words() -> None:
    """Words under a picture are heard, since they may matter most."""
    assert Typed(0, AT, "I can't go on", "pt") == event_of(photo=[{}], caption="I can't go on")


@pytest.mark.parametrize("what", [{"pinned_message": {}}, {"new_chat_title": "x"}])
def test_what_telegram_says_itself_is_silent(what: dict[str, Any]) -> None:
    """What Telegram says of the chat itself gets no answer."""
    assert event_of(**what) is None


def test_where_it_came_from() -> None:
    """The place names account, chat and message; the update names the arrival."""
    arrival = heard(message=message(text="x")).arrival
    assert arrival is not None
    place = arrival.place
    assert ("5:1", "telegram", "123", "7", "7", "9") == (
        arrival.update,
        place.platform,
        place.bot,
        place.account,
        place.chat,
        place.origin,
    )


def press(data: str, chat: dict[str, Any] = PRIVATE) -> Heard:
    shown = message(chat, text="How are you?")
    return heard(callback_query={"id": "77", "from": ALEX, "message": shown, "data": data})


def test_a_tap() -> None:
    """A tap carries token and choice, even where the choice holds a colon; it is to be answered at once."""
    tap = press("a1b2:20:15")
    assert tap.arrival is not None
    assert Tapped(0, AT, "a1b2", ("20:15",), "pt") == tap.arrival.event
    assert ("77", "How are you?") == (tap.press, tap.prompt)


@pytest.mark.parametrize("tap", [press("nothing"), press("a:b", GROUP)])
def test_a_tap_that_means_nothing(tap: Heard) -> None:
    """Foreign data and taps in public are answered and else ignored."""
    assert ("77", None) == (tap.press, tap.arrival)


def test_an_edit_is_told_apart() -> None:
    """A changed message is no new answer; its words are heard for danger alone."""
    arrival = heard(edited_message=message(text="x")).arrival
    assert arrival is not None
    assert Odd(0, AT, "edited", "pt", "x") == arrival.event


def test_a_place_that_changes_by_itself_is_silence() -> None:
    """Whoever shares where they are is told once that it cannot be seen, and not at each step."""
    assert Odd(0, AT, "location", "pt") == event_of(location={"live_period": 900})
    assert Heard() == heard(edited_message=message(location={"latitude": 1.0}))


def test_a_tap_under_what_is_no_longer_shown() -> None:
    """Of a message that is too old Telegram tells no more than where it stood; the tap counts all the same."""
    gone = {"chat": PRIVATE, "message_id": 9, "date": 0}
    tap = heard(callback_query={"id": "77", "from": ALEX, "message": gone, "data": "a1b2:good"})
    assert tap.arrival is not None
    assert (Tapped(0, AT, "a1b2", ("good",), "pt"), "") == (tap.arrival.event, tap.prompt)


@pytest.mark.parametrize(
    ("what", "called"),
    [
        ({"text": "we talk"}, False),
        ({"text": "/roll"}, False),
        ({"text": "/start"}, True),
        ({"text": "/urge@Unsent_Test_Bot"}, True),
        ({"text": "hi @unsent_test_bot"}, True),
        ({"text": "yes", "reply_to_message": {"from": {"id": 123}}}, True),
        ({"text": "yes", "reply_to_message": {"from": {"id": 8}}}, False),
        ({"photo": [{}]}, False),
    ],
)
def test_groups(what: dict[str, Any], *, called: bool) -> None:
    """In a group nothing is kept of anybody; being called is noticed, for a word on where to talk in the caller's language."""
    in_group = heard(message=message(GROUP, **what))
    assert in_group.arrival is None
    assert called == (in_group.public is not None)
    assert ("pt" if called else "en") == in_group.locale


def membership(chat: dict[str, Any], status: str) -> Heard:
    new = {"status": status, "user": {"id": 123}}
    return heard(my_chat_member={"chat": chat, "from": ALEX, "date": 1, "new_chat_member": new})


def test_being_blocked_and_invited() -> None:
    """A block makes the person unreachable; an invitation to a group is a call; the rest is silence."""
    blocked = membership(PRIVATE, "kicked").arrival
    assert blocked is not None
    assert Unreachable(0, AT, "pt") == blocked.event
    assert Heard() == membership(PRIVATE, "member")
    assert membership(GROUP, "member").public is not None
    assert Heard() == membership(GROUP, "left")


@pytest.mark.parametrize(
    "update", [{}, {"poll": {}}, {"message": message(text="x") | {"from": {"id": 1, "is_bot": True}}}]
)
def test_what_is_not_for_us(update: dict[str, Any]) -> None:
    """Other kinds and other bots come to nothing."""
    assert Heard() == heard(**update)


@given(st.text())
def test_cleaned_text_can_be_stored(text: str) -> None:
    """After cleaning every text is valid UTF-8 without control characters."""
    cleaned = clean(text)
    assert cleaned == cleaned.encode().decode()
    assert "\x00" not in cleaned
