"""Whatever a platform's payload holds, something sensible comes of it, and never a word said in a group."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.inbound import Asked
from adapters.discord.inbound import read as read_asked
from adapters.telegram.inbound import DOORS, Me, read
from adapters.terminal.inbound import read_line
from bot.ports import Arrival
from bot.talk.events import Commanded, Event, Odd, Tapped, Typed, Unreachable

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
ME = Me("123456789", 123456789, "unsent_test_bot")
BORNE = (LookupError, TypeError, ValueError, AttributeError)  # what `Ear.hear` takes for "not understood"

SCALARS = st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=40)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
SAM = {"id": 77, "is_bot": False, "first_name": "Sam", "language_code": "en"}
CHAT = {"id": 77, "type": "private", "first_name": "Sam"}
MESSAGE = {"message_id": 5, "date": 1, "chat": CHAT, "from": SAM, "text": "/urge now"}
UPDATES: tuple[dict[str, Any], ...] = (
    {"update_id": 1, "message": MESSAGE},
    {"update_id": 2, "edited_message": MESSAGE},
    {"update_id": 3, "callback_query": {"id": "9", "from": SAM, "message": MESSAGE, "data": "tok:yes"}},
    {"update_id": 4, "my_chat_member": {"chat": CHAT, "from": SAM, "new_chat_member": {"status": "kicked"}}},
    {
        "update_id": 5,
        "message": {**MESSAGE, "chat": {"id": -5, "type": "group", "title": "g"}, "text": "@unsent_test_bot hi"},
    },
    {
        "update_id": 6,
        "message": {"message_id": 5, "date": 1, "chat": CHAT, "from": SAM, "photo": [], "caption": "look"},
    },
)


def places(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401 - JSON is of any type
    """Every place in a payload, by path."""
    yield at
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from places(inner, (*at, name))


@st.composite
def spoilt(draw: st.DrawFn) -> dict[str, Any]:
    """A real update of which one or two places hold something else, or are gone."""
    update: dict[str, Any] = deepcopy(draw(st.sampled_from(UPDATES)))
    for _ in range(draw(st.integers(1, 2))):
        path = draw(st.sampled_from([place for place in places(update) if place]))
        inner: Any = update
        for name in path[:-1]:
            inner = inner[name]
        if draw(st.booleans()):
            inner[path[-1]] = draw(JSON)
        else:
            del inner[path[-1]]
    return update


def borne(reading: Callable[[], Arrival | None]) -> Arrival | None:
    try:
        return reading()
    except BORNE:
        return None


@given(spoilt() | st.dictionaries(st.text(max_size=12), JSON, max_size=4))
def test_a_telegram_payload(update: dict[str, Any]) -> None:
    """Only what the intake passes over is raised; what arrives is an event from a private chat, its account known."""
    arrival = borne(lambda: read(update, me=ME, at=AT, keys={}).arrival)
    if arrival is not None:
        assert isinstance(arrival.event, Event)
        assert arrival.place.account
        source = update.get("message") or update.get("edited_message") or update.get("my_chat_member")
        source = source or update["callback_query"]["message"]
        assert "private" == source["chat"]["type"]


@given(st.text(max_size=200))
def test_a_start_payload(payload: str) -> None:
    """A link opens one of the doors that change nothing by themselves, joins by a code, or is a plain start."""
    message = {**MESSAGE, "text": f"/start {payload}"}
    heard = read({"update_id": 1, "message": message}, me=ME, at=AT, keys={})
    assert heard.arrival is not None
    event = heard.arrival.event
    assert isinstance(event, Commanded)
    assert event.name in DOORS | {"start", "link"}
    assert event.name not in {"delete", "export", "stop", "pause", "hide", "settings", "done"}


@given(st.text(max_size=300))
def test_a_typed_line(line: str) -> None:
    """In the terminal every line is words or a command, and steers nothing."""
    event = read_line(line, AT, "en")
    text = event.text if isinstance(event, Typed) else event.name + event.rest
    assert "\x1b" not in text
    assert "\x07" not in text


@given(
    st.integers(0, 9),
    st.dictionaries(
        st.sampled_from(("custom_id", "name", "values", "options", "components", "type", "x")), JSON, max_size=5
    ),
    st.booleans(),
    st.booleans(),
)
def test_a_discord_interaction(kind: int, data: dict[str, Any], direct: bool, own: bool) -> None:  # noqa: FBT001 - drawn
    """Whatever an interaction holds, it is an event or trouble that its intake passes over."""
    asked = Asked(1, kind, "tok", "77", "5", direct, own, "en", data)
    arrival = borne(lambda: read_asked(asked, bot="9", at=AT).arrival)
    if arrival is not None:
        assert isinstance(arrival.event, Typed | Tapped | Commanded | Odd | Unreachable)
        assert "77" == arrival.place.account
