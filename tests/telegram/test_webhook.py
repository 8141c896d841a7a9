"""Called by Telegram or asking it, the same updates are stored once, and nothing is lost on the way from one to the other."""

from __future__ import annotations

import asyncio
import io
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import aiohttp
import pytest

from adapters.listening import Address
from adapters.telegram.courier import BAD_TOKEN
from adapters.telegram.hearing import Ear
from adapters.telegram.hook import Hook, mark, take_down
from adapters.telegram.serve import Poller
from adapters.telegram.webhook import BODY_MAX, HEADER, Receiver
from tests.doubles.telegram.people import Person
from tests.doubles.telegram.server import Double
from tests.doubles.telegram.weather import Fate
from tests.telegram.line import Line, on_the_line
from tests.telegram.test_serve import Inbox

PUBLIC = "bot.example.org"


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    async with Double() as telegram, on_the_line(telegram) as connected:
        yield connected


@pytest.fixture
def alex(line: Line) -> Person:
    return line.telegram.person(1001, "Alex")


def ear(line: Line) -> Ear:
    return Ear(line.me, line.courier, lambda: datetime.now(UTC), lambda _locale: ("Let's talk in private.", "Open"))


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def receiver(line: Line, inbox: Inbox, ends: list[str] | None = None, port: int = 0) -> Receiver:
    hook = Hook.of(line.telegram.world.token, f"https://{PUBLIC}/telegram", Address("127.0.0.1", port))
    return Receiver(line.api, ear(line), inbox.receive, (ends if ends is not None else []).append, hook)


@asynccontextmanager
async def called(line: Line, inbox: Inbox) -> AsyncIterator[Receiver]:
    """While this lasts Telegram calls, over the public address."""
    port = free_port()
    line.telegram.world.deliveries.routes[PUBLIC] = f"http://127.0.0.1:{port}"
    taking = receiver(line, inbox, port=port)
    task = asyncio.create_task(taking.run())
    await line.telegram.world.until(lambda: bool(line.telegram.world.updates.webhook), within=5)
    try:
        yield taking
    finally:
        taking.stop()
        await asyncio.wait_for(task, 10)


@asynccontextmanager
async def polled(line: Line, inbox: Inbox) -> AsyncIterator[Poller]:
    """While this lasts Telegram is asked."""
    ends: list[str] = []
    polling = Poller(line.api, ear(line), inbox.receive, ends.append)
    task = asyncio.create_task(polling.run())
    try:
        yield polling
    finally:
        polling.stop()
        await asyncio.wait_for(task, 10)


async def test_updates_are_brought_and_stored(line: Line, alex: Person) -> None:
    """What a person writes is handed over in order, and Telegram told so only then."""
    inbox = Inbox()
    async with called(line, inbox):
        alex.says("one")
        alex.says("two")
        await inbox.holds(2)
    assert ["one", "two"] == inbox.texts()
    assert len(inbox.handed) == len(set(inbox.handed))


async def test_200_waits_for_the_commit(line: Line, alex: Person) -> None:
    """While commits fail Telegram hears 503 and brings it again; once one succeeds it is there once."""
    inbox = Inbox(failing=2)
    async with called(line, inbox):
        alex.says("kept")
        await inbox.holds(1)
        await line.telegram.world.until(lambda: not line.telegram.world.updates.pending)
    assert [503, 503, 200] == line.telegram.world.deliveries.answers
    assert ["kept"] == inbox.texts()


async def test_switching_back_and_forth_loses_nothing(line: Line, alex: Person) -> None:
    """Asked, called, asked again, with words coming in while neither runs: each is stored, in order."""
    inbox = Inbox()
    alex.says("1")
    async with polled(line, inbox):
        await inbox.holds(1)
        alex.says("2")
        await inbox.holds(2)
    alex.says("3")
    async with called(line, inbox):
        alex.says("4")
        await inbox.holds(4)
    alex.says("5")
    async with polled(line, inbox):
        alex.says("6")
        await inbox.holds(6)
    assert ["1", "2", "3", "4", "5", "6"] == sorted(set(inbox.texts()))
    assert "" == line.telegram.world.updates.webhook


async def test_somebody_elses_webhook_stays(line: Line) -> None:
    """Polling takes down only what this program set."""
    await line.api.set_webhook(f"https://{PUBLIC}/of/another/program")
    assert not await take_down(line.api)
    assert f"https://{PUBLIC}/of/another/program" == line.telegram.world.updates.webhook


@pytest.mark.parametrize("shown", [None, "", "wrong", "é"])
async def test_without_the_secret_nothing_is_heard(line: Line, alex: Person, shown: str | None) -> None:
    """Whoever calls without it, or with another, is refused before anything is read."""
    inbox = Inbox()
    async with called(line, inbox) as taking:
        answer = await post(line, taking, b'{"update_id": 1}', {} if shown is None else {HEADER: shown})
    assert 403 == answer
    assert [] == inbox.handed


async def post(line: Line, taking: Receiver, body: bytes, headers: dict[str, str], path: str = "") -> int:
    assert taking.at is not None
    url = f"http://127.0.0.1:{taking.at.port}{path or '/telegram/' + mark(line.telegram.world.token)}"
    async with aiohttp.ClientSession() as session, session.post(url, data=io.BytesIO(body), headers=headers) as answer:
        return answer.status


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"no json", 400),
        (b"[1]", 400),
        (b"\xff\xfe", 400),
        (b"[" * 100_000, 400),
        (b'{"update_id": 1, "message": 7}', 200),
        (b'{"update_id": "' + b"x" * BODY_MAX + b'"}', 413),
        (b"{}", 200),
    ],
    ids=["empty", "text", "list", "bytes", "deep", "odd", "large", "bare"],
)
async def test_what_is_no_update_stands_in_nobodys_way(line: Line, alex: Person, body: bytes, status: int) -> None:
    """Each kind of nonsense has its answer, and the next update is taken."""
    inbox = Inbox()
    async with called(line, inbox) as taking:
        assert status == await post(line, taking, body, {HEADER: taking.hook.secret})
        alex.says("next")
        await inbox.holds(1)


async def test_a_broken_header_is_a_wrong_one(line: Line) -> None:
    """Bytes that are no text are no secret either."""
    async with called(line, Inbox()) as taking:
        assert taking.at is not None
        reader, writer = await asyncio.open_connection("127.0.0.1", taking.at.port)
        path = f"/telegram/{mark(line.telegram.world.token)}".encode()
        writer.write(
            b"POST " + path + b" HTTP/1.1\r\nHost: x\r\n" + HEADER.encode() + b": \xff\xfe\r\nContent-Length: 0\r\n\r\n"
        )
        assert b"403" in await reader.readline()
        writer.close()
        await writer.wait_closed()


async def test_nothing_else_is_answered(line: Line) -> None:
    """There is one path, which cannot be guessed, and one method."""
    async with called(line, Inbox()) as taking:
        assert 404 == await post(line, taking, b"{}", {HEADER: taking.hook.secret}, path="/telegram")
        assert taking.at is not None
        url = f"http://127.0.0.1:{taking.at.port}/telegram/{mark(line.telegram.world.token)}"
        async with aiohttp.ClientSession() as session, session.get(url) as answer:
            assert 405 == answer.status


async def test_telegram_is_told_until_it_hears(line: Line, alex: Person) -> None:
    """A bad line when the webhook is set is waited out."""
    line.telegram.fault("setwebhook", Fate.BROKEN, times=1)
    inbox = Inbox()
    async with called(line, inbox):
        alex.says("there")
        await inbox.holds(1)


async def test_a_revoked_token_ends_it_with_one_line(line: Line) -> None:
    """As with polling."""
    line.telegram.world.revoked = True
    ends: list[str] = []
    await asyncio.wait_for(receiver(line, Inbox(), ends).run(), 5)
    assert [BAD_TOKEN] == ends


async def test_a_taken_port_ends_it_with_one_line(line: Line) -> None:
    """The operator is told where it could not listen."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ends: list[str] = []
        port = int(taken.getsockname()[1])
        await asyncio.wait_for(receiver(line, Inbox(), ends, port=port).run(), 5)
    (end,) = ends
    assert f"cannot listen on 127.0.0.1:{port}" in end


def test_a_hook_is_made_from_the_token() -> None:
    """The path and the secret are the same in every worker, differ from each other, and show in no repr."""
    hooks = [Hook.of("1:a", "https://a.example/x/", Address("h", 1)) for _ in range(2)]
    assert hooks[0] == hooks[1]
    assert hooks[0].url == f"https://a.example/x/{mark('1:a')}"
    assert mark("1:a") not in {hooks[0].secret, mark("1:b")}
    assert hooks[0].secret not in repr(hooks[0])
    assert "own" == Hook.of("1:a", "https://a.example", Address("h", 1), "own").secret


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("8080", Address("127.0.0.1", 8080)),
        (":8080", Address("127.0.0.1", 8080)),
        ("0.0.0.0:80", Address("0.0.0.0", 80)),  # noqa: S104 - what an operator may write
        ("[::1]:9", Address("::1", 9)),
    ],
)
def test_an_address(text: str, address: Address) -> None:
    """A port alone is this computer alone."""
    assert address == Address.read(text)


def test_no_address() -> None:
    """A port has a range."""
    with pytest.raises(ValueError, match="70000"):
        Address.read("h:70000")
