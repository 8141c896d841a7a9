"""Which list a typed number was typed below, as far as whoever sends can know it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from adapters.standing import CHATS, NOTHING, Standing
from bot.ports import Act, Arrival, Delivery, Outgoing, Parcel, Place
from bot.talk.events import Commanded, Event, Tapped, Typed, Unreachable
from bot.talk.screen import Screen

AT = datetime(2026, 3, 4, 22, 15, tzinfo=UTC)


def at(origin: str = "", chat: str = "7") -> Place:
    return Place("telegram", "1", "7", chat, origin)


def heard(standing: Standing, event: Event, origin: str, chat: str = "7") -> str:
    """What is known of the list above it."""
    event = standing.heard(Arrival(f"u{origin}", at(origin, chat), event)).event
    return event.beside if isinstance(event, Typed) else "no words"


def typed(standing: Standing, text: str, origin: str, *, later: float = 0.0, chat: str = "7") -> str:
    return heard(standing, Typed(0, AT + timedelta(seconds=later), text), origin, chat)


def shown(standing: Standing, token: str, origin: str = "", chat: str = "7") -> None:
    parcel = Parcel(at(origin, chat), Act.SEND, Delivery.MUST, Screen(()))
    with standing.showing(Outgoing(1, "p", parcel, 0), token):
        pass


@pytest.fixture
def greeted() -> Standing:
    standing = Standing()
    heard(standing, Commanded(0, AT, "start"), "1")
    shown(standing, "welcome", "1")
    return standing


def test_nothing_is_known_of_a_chat_where_nothing_was_shown() -> None:
    """As after a restart: a typed number is read as it always was."""
    assert ["", ""] == [typed(Standing(), "hi", "1"), typed(Standing(), "1", "2")]


def test_what_was_shown_last_stands(greeted: Standing) -> None:
    """The newest list, and below a message without choices none."""
    assert "welcome" == typed(greeted, "im 17", "3")
    shown(greeted, "young_calm", "3")
    assert "young_calm" == typed(greeted, "1", "5")
    shown(greeted, "", "5")
    assert NOTHING == typed(greeted, "1", "7")


def test_each_chat_has_its_own(greeted: Standing) -> None:
    """And so has each bot, whose courier keeps its own."""
    shown(greeted, "open_box", chat="8")
    assert ("welcome", "open_box", "") == (
        typed(greeted, "1", "3"),
        typed(greeted, "1", "3", chat="8"),
        typed(Standing(), "1", "3"),
    )


@pytest.mark.parametrize("before", [Typed(0, AT, "im 17"), Tapped(0, AT, "welcome", ("under_18",))])
def test_a_number_typed_before_the_next_list_came_stands_below_none(greeted: Standing, before: Event) -> None:
    """What was said a moment ago may bring another list: nobody can tell which of the two is meant."""
    heard(greeted, before, "3")
    assert NOTHING == typed(greeted, "1", "4", later=1)
    shown(greeted, "young_calm", "3")
    assert NOTHING == typed(greeted, "1", "5", later=2)  # the first "1" has no answer yet
    shown(greeted, "welcome", "4")
    shown(greeted, "welcome", "5")
    assert "welcome" == typed(greeted, "1", "9", later=3)


def test_what_came_twice_waits_for_no_second_answer(greeted: Standing) -> None:
    """An update that was handed over again, before or after its answer, casts no doubt on what follows."""
    assert ["welcome"] * 2 == [typed(greeted, "hello", "3"), typed(greeted, "hello", "3")]
    shown(greeted, "welcome", "3")
    typed(greeted, "hello", "3")
    assert "welcome" == typed(greeted, "1", "5")


def test_what_is_redrawn_is_answered(greeted: Standing) -> None:
    """A tap that only marks a choice brings no message, and leaves the list where it is."""
    heard(greeted, Tapped(0, AT, "a1", ("x",)), "2")
    greeted.answered(at("2"))
    assert "welcome" == typed(greeted, "1", "5")


def test_who_cannot_be_reached_waits_for_nothing(greeted: Standing) -> None:
    """That a chat was blocked is no message; words in a server, where no chat is ours, are told their list otherwise."""
    heard(greeted, Unreachable(0, AT), "")
    assert "welcome" == typed(greeted, "1", "5")
    assert "a1" == heard(greeted, Typed(0, AT, "1", beside="a1"), "h.1.x", "")
    shown(greeted, "young_calm", chat="")
    assert "" == typed(greeted, "1", "6", chat="")


def test_what_could_not_be_sent_stands_nowhere(greeted: Standing) -> None:
    """The former list stands on, and what asked for the new one waits on."""
    typed(greeted, "im 17", "3")
    parcel = Parcel(at("3"), Act.SEND, Delivery.MUST, Screen(()))
    with pytest.raises(ConnectionError), greeted.showing(Outgoing(1, "p", parcel, 0), "young_calm"):
        raise ConnectionError
    assert NOTHING == typed(greeted, "1", "4")
    shown(greeted, "young_calm", "3")
    shown(greeted, "welcome", "4")
    assert "welcome" == typed(greeted, "1", "5")


def test_where_another_worker_seems_to_answer_nothing_is_known(greeted: Standing) -> None:
    """What is not answered here for long makes what is remembered worthless: at first doubtful, then forgotten."""
    typed(greeted, "im 17", "3")
    assert [NOTHING, "", ""] == [typed(greeted, "1", str(number), later=60 + number) for number in (4, 5, 6)]


def test_it_does_not_grow_with_people(greeted: Standing) -> None:
    """Who was here longest ago is forgotten first."""
    for number in range(CHATS):
        shown(greeted, "welcome", chat=f"c{number}")
    assert ["", "welcome"] == [typed(greeted, "1", "3"), typed(greeted, "1", "3", chat=f"c{CHATS - 1}")]
