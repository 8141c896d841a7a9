"""What Discord sends is read whatever is missing from it, and never trusted with more privacy than it tells of."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.inbound import Asked, Posted
from adapters.discord.payload import asked, posted

ASKED: dict[str, Any] = {"id": "7", "token": "to.ken", "user": {"id": "1001"}}
WRITTEN: dict[str, Any] = {"id": "8", "channel_id": "66", "author": {"id": "1001"}}


def read(**more: object) -> Asked:
    found = asked({**ASKED, **more})
    assert found is not None
    return found


def written(**more: object) -> Posted:
    found = posted({**WRITTEN, **more})
    assert found is not None
    return found


def test_an_interaction_of_which_little_is_told() -> None:
    """Who, and how to answer, is enough; English is what is spoken where no language is told."""
    assert Asked(7, 0, "to.ken", "1001", "", direct=False, own=False, locale="en-US", data={}) == read()


@pytest.mark.parametrize("missing", ["id", "token", "user"])
@pytest.mark.parametrize("how", [None, {}, [], ""])
def test_what_cannot_be_answered_is_none(missing: str, how: object) -> None:
    """Nobody made it, or there is no way to answer."""
    assert None is asked({**ASKED, missing: how})


def test_ids_are_read_as_words_and_as_numbers() -> None:
    """Beyond what a float holds exactly, too."""
    number = 2**63 - 1
    found = read(id=number, user={"id": number}, channel_id=number, type="3")
    assert (number, str(number), str(number), 3) == (found.id, found.account, found.channel, found.kind)
    assert str(number) == written(id=number, author={"id": str(number)}).account


@pytest.mark.parametrize(
    ("more", "direct"),
    [
        ({"context": 1}, True),
        ({"context": 2, "channel": {"type": 1}}, False),
        ({"context": 0, "guild_id": "5"}, False),
        ({"context": 1, "guild_id": "5"}, False),
        ({"channel": {"id": "66", "type": 1}}, True),
        ({"channel": {"id": "66", "type": 1}, "authorizing_integration_owners": {"0": "0"}}, True),
        ({"channel": {"id": "66", "type": 1}, "authorizing_integration_owners": {"1": "1001"}}, False),
        ({"channel": {"id": "66", "type": 3}}, False),
        ({"channel": {"id": "66", "type": 1}, "user": None, "member": {"user": {"id": "1"}}}, False),
    ],
)
def test_what_is_not_told_to_be_private_is_not(more: dict[str, Any], *, direct: bool) -> None:
    """Where two people write to each other and one brought the app along, the other is not to see the answer."""
    assert direct == read(**more).direct


def test_where_it_was_made() -> None:
    """By the channel's id, or by that of the channel that is told with it."""
    assert ("55", "66") == (read(channel_id="55").channel, read(channel={"id": "66"}).channel)


def test_what_was_pressed_is_ones_own_where_nobody_else_sees_it() -> None:
    """In direct messages, or for one pair of eyes."""
    mine = {"id": "9", "flags": 64}
    assert [True, False, True] == [
        read(message=mine).own,
        read(message={"id": "9"}).own,
        read(message={"id": "9"}, context=1).own,
    ]


def test_the_choices_that_stood_there_are_found_in_any_layout() -> None:
    """In rows, in containers of a kind that nobody knew, beside what has no id."""
    inside = {"type": 99, "components": [{"type": 1, "components": [{"type": 2, "custom_id": "t:a1:good"}, None]}]}
    assert "a1" == read(message={"components": [{"type": 14}, inside]}).beside


def test_who_may_manage_a_server() -> None:
    """By their permissions there, however they are told."""
    assert [True, True, False, False] == [
        read(guild_id="5", member={"user": {"id": "1"}, "permissions": told}).manages
        for told in ("32", 48, "16", "nonsense")
    ]


@pytest.mark.parametrize("missing", ["id", "channel_id", "author"])
def test_part_of_a_message_is_none(missing: str) -> None:
    """Of a preview that was added, Discord may tell the preview alone."""
    assert None is posted({**WRITTEN, missing: None})


def test_a_message_of_which_little_is_told() -> None:
    """It is somebody's, and empty."""
    assert Posted(8, "1001", "66", "") == written()


def test_what_was_passed_on_is_read_with_it() -> None:
    """The words of a message that was forwarded stand in a copy of it."""
    found = written(content="", message_snapshots=[{"message": {"content": "come back"}}, {"message": None}])
    assert ("come back", True) == (found.text, found.forwarded)


def test_what_is_no_words_is_told_as_what_it_is() -> None:
    """Bots and webhooks, stickers, polls, voices, files, the kind of a message, a change."""
    assert written(author={"id": "9", "bot": True}).by_bot
    assert written(webhook_id="9").by_bot
    assert written(sticker_items=[{"id": "1"}]).sticker
    assert written(poll={"question": {}}).poll
    assert written(flags=1 << 13).voice
    assert not written(guild_id="5").direct
    assert 46 == written(type=46).kind
    assert "2026" == written(edited_timestamp="2026").edited
    files = [{"id": "1", "content_type": "audio/ogg"}], [{"id": "1", "content_type": None}], [{"id": "1"}]
    assert ["audio/ogg", "", ""] == [written(attachments=one).media for one in files]
    assert written(attachments=files[0]).file


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda some: st.lists(some, max_size=3) | st.dictionaries(st.text(max_size=4), some, max_size=3),
    max_leaves=6,
)


@given(
    told=st.fixed_dictionaries(
        {},
        optional=dict.fromkeys(
            [
                *ASKED,
                *WRITTEN,
                "member",
                "message",
                "channel",
                "type",
                "flags",
                "data",
                "context",
                "guild_id",
                "attachments",
                "message_snapshots",
                "components",
                "content",
            ],
            JSON,
        ),
    )
)
def test_nothing_is_too_odd(told: dict[str, Any]) -> None:
    """Whatever comes, it is something or nothing, and no error."""
    assert asked(told) is None or isinstance(asked(told), Asked)
    assert posted(told) is None or isinstance(posted(told), Posted)
