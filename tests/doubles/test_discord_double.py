"""The Discord of our own is as strict as Discord: its limits, its codes, and who sees what."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from tests.doubles.discord.people import Person
from tests.doubles.discord.server import Double
from tests.doubles.discord.weather import Fate
from tests.doubles.discord.world import APP, Interaction

Json = dict[str, Any]
LONG = {"type": 1, "components": [{"type": 2, "style": 1, "label": "x" * 81, "custom_id": "a"}]}
TWINS = {"type": 1, "components": [{"type": 2, "style": 1, "label": "x", "custom_id": "a"}] * 2}
CROWDED = {"type": 1, "components": [{"type": 2, "style": 1, "label": "x", "custom_id": str(n)} for n in range(6)]}
EMPTY_MENU: Json = {"type": 1, "components": [{"type": 3, "custom_id": "a", "options": []}]}


@dataclass(frozen=True, slots=True)
class Caller:
    """A client without manners: it sends what it is given."""

    discord: Double
    http: aiohttp.ClientSession
    token: str

    async def __call__(self, call: str, body: Any = None, *, bot: bool = True) -> tuple[int, Any]:  # noqa: ANN401 - a payload
        method, path = call.split(" ", 1)
        headers = {"Authorization": f"Bot {self.token}"} if bot else {}
        async with self.http.request(method, self.discord.api + path, json=body, headers=headers) as answer:
            text = await answer.text()
            return answer.status, json.loads(text) if text else None


@pytest.fixture
async def discord() -> AsyncIterator[Double]:
    async with Double() as double:
        yield double


@pytest.fixture
async def call(discord: Double) -> AsyncIterator[Caller]:
    async with aiohttp.ClientSession() as http:
        yield Caller(discord, http, discord.world.token)


@pytest.fixture
def alex(discord: Double) -> Person:
    """In a server with Bo."""
    alex = discord.person(1001)
    return alex.at(discord.server(alex, discord.person(1002, "Bo")).channels[0])


def to(alex: Person) -> str:
    return f"POST /channels/{alex.world.open_dm(alex.user).id}/messages"


def callback(asked: Interaction) -> str:
    return f"POST /interactions/{asked.id}/{asked.token}/callback"


def original(asked: Interaction) -> str:
    return f"PATCH /webhooks/{APP}/{asked.token}/messages/@original"


async def code(answer: Awaitable[tuple[int, Any]]) -> tuple[int, int]:
    status, body = await answer
    return status, body["code"]


async def test_who_may_call(discord: Double, alex: Person, call: Caller) -> None:
    """Without the bot's token nothing but an interaction's own calls is let in."""
    assert (401, 0) == await code(call("GET /users/@me", bot=False))
    asked = alex.runs("urge")
    assert 200 == (await call(callback(asked), {"type": 5, "data": {"flags": 64}}, bot=False))[0]


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"content": "x" * 2001}, "content"),
        ({"content": "x", "nonce": "n" * 26}, "nonce"),
        ({"content": "x", "embeds": [{"description": "x" * 4097}]}, "embeds"),
        ({"content": "x", "embeds": [{"description": "x" * 3001}] * 2}, "embeds"),
        ({"content": "x", "components": [LONG]}, "components"),
        ({"content": "x", "components": [TWINS]}, "components"),
        ({"content": "x", "components": [CROWDED]}, "components"),
        ({"content": "x", "components": [EMPTY_MENU]}, "components"),
        ({"content": "x", "components": [{"type": 1, "components": [LONG]}] * 6}, "components"),
    ],
)
async def test_a_form_with_an_error(alex: Person, call: Caller, body: Json, path: str) -> None:
    """50035 says where the error stands, and nothing is shown."""
    status, answer = await call(to(alex), body)
    assert (400, 50035) == (status, answer["code"])
    assert path in answer["errors"]
    assert [] == alex.sees()


async def test_nothing_is_no_message(alex: Person, call: Caller) -> None:
    """Words, an embed, a file or a button there must be."""
    assert (400, 50006) == await code(call(to(alex), {"content": ""}))


async def test_a_nonce_is_one_message(alex: Person, call: Caller) -> None:
    """Enforced, the first is given back; for some minutes, and in that channel."""
    body = {"content": "once", "nonce": "n1", "enforce_nonce": True}
    _, first = await call(to(alex), body)
    _, second = await call(to(alex), body)
    assert (first["id"], 1) == (second["id"], len(alex.sees()))
    alex.world.clock.forward(seconds=301)
    await call(to(alex), body)
    assert 2 == len(alex.sees())


async def test_who_cannot_be_written_to(discord: Double, alex: Person, call: Caller) -> None:
    """Closed, nothing in common, no such channel; whoever brought the app along needs no server."""
    alex.closes_dms()
    assert (403, 50007) == await code(call(to(alex), {"content": "x"}))
    alex.opens_dms()
    discord.world.guilds.clear()
    assert (403, 50278) == await code(call(to(alex), {"content": "x"}))
    alex.user.installed = True
    assert 200 == (await call(to(alex), {"content": "x"}))[0]
    assert (404, 10003) == await code(call("POST /channels/5/messages", {"content": "x"}))


async def test_an_interaction_is_acknowledged_once_in_three_seconds(alex: Person, call: Caller) -> None:
    """Later it is unknown, twice it was acknowledged, and before that there is nothing to change."""
    asked = alex.runs("urge")
    assert (404, 10015) == await code(call(original(asked), {"content": "early"}))
    await call(callback(asked), {"type": 5, "data": {"flags": 64}})
    assert (400, 40060) == await code(call(callback(asked), {"type": 5}))
    late = alex.runs("urge")
    alex.world.clock.forward(seconds=4)
    assert (404, 10062) == await code(call(callback(late), {"type": 5}))


async def test_an_answer_may_change_for_fifteen_minutes(alex: Person, call: Caller) -> None:
    """And not once it was let go."""
    asked = alex.runs("urge")
    await call(callback(asked), {"type": 5, "data": {"flags": 64}})
    await call(original(asked), {"content": "one"})
    await call(original(asked), {"content": "two"})
    assert (["two"], 2) == ([message.text for message in alex.sees()], asked.edits)
    alex.world.clock.forward(seconds=901)
    assert (401, 50027) == await code(call(original(asked), {"content": "three"}))
    fresh = alex.runs("urge")
    await call(callback(fresh), {"type": 5, "data": {"flags": 64}})
    assert fresh.original is not None
    alex.dismisses(fresh.original)
    assert (404, 10008) == await code(call(original(fresh), {"content": "gone"}))


@pytest.mark.parametrize(
    ("begin", "kind"),
    [
        (lambda alex: alex.runs("urge"), 6),
        (lambda alex: alex.runs("urge"), 8),
        (lambda alex: alex.looks_for("settings", "zone", "l"), 5),
    ],
)
async def test_answers_that_fit_no_such_interaction(
    alex: Person, call: Caller, begin: Callable[[Person], Interaction], kind: int
) -> None:
    """A command changes nothing in place and suggests nothing; an option being typed takes suggestions alone."""
    assert (400, 50035) == await code(call(callback(begin(alex)), {"type": kind}))


async def test_who_could_see_it(discord: Double, alex: Person, call: Caller) -> None:
    """An ephemeral answer one person; a message in a server its members; a direct message the two."""
    bo = discord.person(1002)
    asked = alex.runs("urge")
    await call(callback(asked), {"type": 4, "data": {"content": "for you", "flags": 64}})
    room = alex.room
    assert room is not None
    await call(f"POST /channels/{room.id}/messages", {"content": "for all"})
    await call(to(alex), {"content": "between us"})
    shown = {text: readers for readers, text in discord.world.shown}
    assert {"for you": {1001}, "for all": {1001, 1002, APP}, "between us": {1001, APP}} == shown
    assert "for all" in bo.screen()
    assert "for you" not in bo.screen()


async def test_commands_keep_their_rules(call: Caller) -> None:
    """Lower case, described, known languages."""
    good = {"name": "urge", "description": "Now", "options": []}
    url = f"PUT /applications/{APP}/commands"
    assert 200 == (await call(url, [good]))[0]
    for bad in ({"name": "Urge"}, {"description": ""}, {"description_localizations": {"en": "x"}}):
        assert (400, 50035) == await code(call(url, [good | bad]))


async def test_more_than_fifty_a_second(discord: Double, alex: Person, call: Caller) -> None:
    """The fifty-first is told how long to wait."""
    answers = [await call("GET /users/@me") for _ in range(51)]
    assert (200, 429) == (answers[0][0], answers[-1][0])
    assert 0 < answers[-1][1]["retry_after"] <= 1
    assert answers[-1][1]["global"]


async def test_faults_befall_whom_they_are_meant_for(discord: Double, alex: Person, call: Caller) -> None:
    """So many calls, after so many that went well."""
    discord.fault("GET /users/@me", Fate.BROKEN, status=502, skip=1)
    assert [200, 502, 200] == [
        (await call("GET /users/@me"))[0] if number != 1 else await status_of(call) for number in range(3)
    ]


async def status_of(call: Caller) -> int:
    headers = {"Authorization": f"Bot {call.token}"}
    async with call.http.get(f"{call.discord.api}/users/@me", headers=headers) as answer:
        return answer.status
