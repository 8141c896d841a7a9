"""What comes from Discord becomes an event, whatever it holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.inbound import Answer, Asked, Heard, Kind, Origin, Posted, overheard, read
from bot.ports import Place
from bot.talk.events import Commanded, Event, Odd, Tapped, Typed
from bot.talk.screen import DONE

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
UNTIL = int(AT.timestamp()) + 14 * 60
IN_A_SERVER = Asked(
    7, Kind.COMMAND, "to.ken", "1001", "55", direct=False, own=False, locale="es-ES", data={"name": "urge"}
)
POSTED = Posted(8, "1001", "66", "hello")


def heard(kind: Kind, data: dict[str, Any], *, own: bool = False, direct: bool = False) -> Heard:
    return read(replace(IN_A_SERVER, kind=kind, data=data, own=own, direct=direct), bot="9", at=AT)


def event(kind: Kind, data: dict[str, Any]) -> Event:
    found = heard(kind, data).arrival
    assert found is not None
    return found.event


def component(custom_id: str, **more: object) -> dict[str, Any]:
    return {"custom_id": custom_id, **more}


def test_in_a_server_the_answer_is_for_one_pair_of_eyes() -> None:
    """The place names no chat: the bot may answer there, and write nothing else."""
    found = heard(Kind.COMMAND, {"name": "urge"})
    assert found.arrival is not None
    assert Place("discord", "9", "1001", "", f"h.{UNTIL}.to.ken") == found.arrival.place
    assert ("i7", Answer.NEW) == (found.arrival.update, found.answer)


def test_in_direct_messages_the_chat_is_known() -> None:
    """What stands there may be followed by more."""
    found = heard(Kind.COMMAND, {"name": "urge"}, direct=True)
    assert ("55", f"d.{UNTIL}.to.ken") == (found.place.chat, found.place.origin)


@pytest.mark.parametrize(
    ("data", "rest"),
    [
        ({"name": "pause"}, ""),
        ({"name": "pause", "options": [{"name": "days", "value": 7}]}, "7"),
        ({"name": "settings", "options": [{"name": "hour", "value": "20:15"}]}, "hour 20:15"),
        (
            {
                "name": "settings",
                "options": [{"name": "zone", "value": "Asia/Tokyo"}, {"name": "hour", "value": "8:15"}],
            },
            "zone Asia/Tokyo hour 8:15",
        ),
        ({"name": "link", "options": [{"name": "code", "value": "K7QM2PXR"}]}, "K7QM2PXR"),
        ({"name": "link", "options": [{"name": "code", "value": "\ud83d\x00K7\ud800"}]}, "K7"),
    ],
)
def test_a_command_brings_its_options(data: dict[str, Any], rest: str) -> None:
    """As they would be typed after it."""
    assert Commanded(0, AT, data["name"], rest, "es-ES") == event(Kind.COMMAND, data)


@pytest.mark.parametrize(
    ("custom_id", "more", "expected"),
    [
        ("t:a1b2:warm", {}, Tapped(0, AT, "a1b2", ("warm",), "es-ES")),
        ("t:a1b2:=done", {}, Tapped(0, AT, "a1b2", (DONE,), "es-ES")),
        ("o:a1b2", {"values": ["warm"]}, Tapped(0, AT, "a1b2", ("warm",), "es-ES")),
        ("s:a1b2", {"values": ["pet", "lease"]}, Tapped(0, AT, "a1b2", ("pet", "lease", DONE), "es-ES")),
        ("c:urge", {}, Commanded(0, AT, "urge", "", "es-ES")),
        ("of an older release", {}, Tapped(0, AT, "", ("",), "es-ES")),
    ],
)
def test_a_press_is_what_its_id_says(custom_id: str, more: dict[str, Any], expected: Event) -> None:
    """A button, a menu of one or of several, the button always in reach, and one that nobody knows any more."""
    assert expected == event(Kind.COMPONENT, component(custom_id, **more))


def test_words_from_the_window_are_typed() -> None:
    """Under a label as the SDK sends them now, and in a row as it did before."""
    field = {"type": 4, "custom_id": "said", "value": " I miss\x00 you "}
    now = {"custom_id": "said", "components": [{"type": 18, "component": field}]}
    before = {"custom_id": "said", "components": [{"type": 1, "components": [field]}]}
    assert [Typed(0, AT, "I miss you", "es-ES")] * 2 == [event(Kind.MODAL, now), event(Kind.MODAL, before)]


def test_what_is_pressed_changes_only_where_nobody_else_sees_it() -> None:
    """A post that all can read stays as it is, and the answer is new and for one pair of eyes."""
    assert Answer.IN_PLACE is heard(Kind.COMPONENT, component("t:a:b"), own=True).answer
    assert Answer.NEW is heard(Kind.COMPONENT, component("c:start"), own=False).answer
    assert Answer.IN_PLACE is heard(Kind.MODAL, {"custom_id": "said"}, own=True).answer


def test_a_window_and_the_way_to_direct_messages_are_no_events() -> None:
    """The window is answered from the press alone; what is stored is what is sent from it."""
    assert [(Answer.WINDOW, None), (Answer.PRIVATE, None)] == [
        (found.answer, found.arrival) for found in (heard(Kind.COMPONENT, component(one)) for one in ("w:", "p:"))
    ]


def test_the_origin_comes_back_as_it_was() -> None:
    """Token, time and who sees it survive being stored; a message's number is none."""
    origin = Origin("a.b.c", AT, hidden=True)
    assert origin == Origin.of(str(origin))
    assert [None, None, None] == [Origin.of(one) for one in ("", "123456789012345678", "h.soon.token")]


@pytest.mark.parametrize(
    ("posted", "expected"),
    [
        (POSTED, Typed(0, AT, "hello", "")),
        (replace(POSTED, text="/pause 7"), Commanded(0, AT, "pause", "7", "")),
        (replace(POSTED, text=""), Typed(0, AT, "", "")),
        (replace(POSTED, text="look", forwarded=True), Odd(0, AT, "forwarded", "", "look")),
        (replace(POSTED, text="", sticker=True), Odd(0, AT, "sticker", "")),
        (replace(POSTED, text="", poll=True), Odd(0, AT, "other", "")),
        (replace(POSTED, text="", voice=True, file=True, media="audio/ogg"), Odd(0, AT, "voice", "")),
        (replace(POSTED, text="", file=True, media="image/png"), Odd(0, AT, "photo", "")),
        (replace(POSTED, text="", file=True, media="video/mp4"), Odd(0, AT, "video", "")),
        (replace(POSTED, text="", file=True), Odd(0, AT, "document", "")),
        (
            replace(POSTED, text="a picture and words", file=True, media="image/png"),
            Typed(0, AT, "a picture and words", ""),
        ),
        (replace(POSTED, edited="2026-03-04"), Odd(0, AT, "edited", "", "hello")),
    ],
)
def test_a_direct_message_is_words_or_something_odd(posted: Posted, expected: Event) -> None:
    """Words with a picture are words."""
    arrival = overheard(posted, bot="9", at=AT)
    assert arrival is not None
    assert expected == arrival.event
    assert Place("discord", "9", "1001", "66", "8") == arrival.place


@pytest.mark.parametrize(
    "posted",
    [
        replace(POSTED, by_bot=True),
        replace(POSTED, direct=False),
        replace(POSTED, kind=6),
        replace(POSTED, text=" ", edited="2026-03-04"),
    ],
)
def test_what_nobody_said_to_us_is_not_read(posted: Posted) -> None:
    """Bots, servers, Discord's own notes in a chat, a change that is none of words."""
    assert None is overheard(posted, bot="9", at=AT)


def test_a_changed_message_is_another_event() -> None:
    """It is told from the first, and from a later change."""
    changes = [overheard(replace(POSTED, edited=one), bot="9", at=AT) for one in ("", "a", "b")]
    assert 3 == len({one.update for one in changes if one is not None})


@given(
    kind=st.sampled_from(Kind),
    custom_id=st.text(max_size=20) | st.sampled_from(["t:", "s:x", "o:", "c:", "w:", "p:", "t:a:b:c"]),
    values=st.none() | st.lists(st.text(max_size=5), max_size=3),
    name=st.none() | st.text(max_size=5),
)
def test_no_payload_is_too_odd(kind: Kind, custom_id: str, values: list[str] | None, name: str | None) -> None:
    """Something sensible always comes out."""
    data = {"custom_id": custom_id, "values": values, "name": name, "options": None, "components": None}
    assert isinstance(heard(kind, data), Heard)
