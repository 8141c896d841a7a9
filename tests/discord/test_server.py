"""What an admin sets up in a server can be undone, stores nothing, and needs no more than it says."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.discord.line import Line, on_the_line
from tests.doubles.discord.people import Person
from tests.doubles.discord.server import Double
from tests.doubles.discord.world import Interaction, Message


@pytest.fixture
async def on() -> AsyncIterator[Line]:
    async with Double() as double, on_the_line(double) as connected:
        yield connected


@pytest.fixture
def bo(on: Line) -> Person:
    """Who looks after the server that Alex is in, too."""
    bo = on.discord.person(1002, "Bo")
    bo.user.admin = True
    return bo.at(on.discord.server(bo, on.discord.person(1001, "Alex")).channels[0])


async def answer(who: Person, asked: Interaction) -> str:
    await who.until(lambda: asked.edits > 0)
    assert asked.original is not None
    assert {who.id} == asked.original.seen_by
    return asked.original.text


def posts(who: Person) -> list[Message]:
    """What stands in the server for all to see."""
    return [message for message in who.sees() if message.only_for is None]


def there(who: Person, number: int = 1) -> str:
    room = who.at_channel(number).room
    assert room is not None
    return str(room.id)


async def test_it_explains_itself(on: Line, bo: Person) -> None:
    """What is stored and what is not, how to mute it, and that danger needs none of it."""
    told = await answer(bo, bo.runs("setup"))
    for part in ("nothing about this server is stored", "Integrations", "/crisis works", "only the person who asked"):
        assert part in told
    assert ([], {}) == (posts(bo), on.inbox.kept)


async def test_a_post_is_put_up_and_taken_down(on: Line, bo: Person) -> None:
    """With the lines of a country and a way to talk in private; one a channel, and gone again by /setup."""
    for country in ("GB", "gb"):
        assert "The post is up" in await answer(bo, bo.runs("setup", post=there(bo), country=country))
    (post,) = posts(bo)
    assert "I don't read channels" in post.text
    assert "999" in post.text
    assert ["Talk privately"] == post.labels()
    assert "The post is down" in await answer(bo, bo.runs("setup", remove=there(bo)))
    assert [] == posts(bo)
    assert "no post of mine" in await answer(bo, bo.runs("setup", remove=there(bo)))


async def test_without_a_country_there_is_a_list_of_all(on: Line, bo: Person) -> None:
    """No country's numbers are guessed for a server."""
    await answer(bo, bo.runs("setup", post=there(bo)))
    (post,) = posts(bo)
    assert "findahelpline.com" in post.text


async def test_what_others_wrote_stays(on: Line, bo: Person) -> None:
    """Only our own posts are taken down, whatever else stands there."""
    theirs = bo.at_channel(1).says("our rules")
    await answer(bo, bo.runs("setup", post=there(bo)))
    await answer(bo, bo.runs("setup", remove=there(bo)))
    assert theirs.id in bo.world.messages


async def test_it_is_for_admins(on: Line, bo: Person) -> None:
    """Discord hides it from others; whoever is let in by mistake can put up nothing."""
    alex = on.discord.person(1001).at(bo.room)
    assert "for those who may manage" in await answer(alex, alex.runs("setup", post=there(bo)))
    assert [] == posts(bo)


async def test_a_channel_that_is_closed_to_us(on: Line, bo: Person) -> None:
    """It is said what would be needed."""
    room = bo.at_channel(1).room
    assert room is not None
    room.closed_to_bot = True
    assert "I need to view it" in await answer(bo, bo.runs("setup", post=there(bo)))
    assert [] == posts(bo)
