"""One sender per token does what the platform says: hold, give up, leave alone, stop; and keeps nobody waiting for another."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from adapters.outbox import Sender
from adapters.store.sqlite import SqliteStore
from bot.ports import Arrival, Delivered, Fatal, Gone, Hold, Outgoing, Place, Refused, Sent, StoreError, Waits
from bot.talk.events import Unreachable
from tests.contracts.values import CODEC, HandClock, arrival, parcel, place, turn


@dataclass(slots=True)
class Platform:
    """A courier that answers each text as told, and otherwise delivers."""

    answers: dict[str, list[Delivered | Exception]] = field(default_factory=dict)
    slow: dict[str, asyncio.Event] = field(default_factory=dict)
    tried: list[str] = field(default_factory=list)
    platform: str = "telegram"
    bot: str = "bot"

    async def deliver(self, outgoing: Outgoing) -> Delivered:
        text = str(outgoing.parcel.screen.body[0])
        self.tried.append(text)
        if text in self.slow:
            await self.slow[text].wait()
        left = self.answers.get(text, [])
        answer = left.pop(0) if left else Sent()
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def plainly(self, place: Place, text: str) -> None:
        raise AssertionError(f"nothing is said without a store here: {place.account}, {text!r}")


@dataclass(slots=True)
class Post:
    """A store, a platform and the sender between them."""

    store: SqliteStore
    platform: Platform
    sender: Sender
    gone: list[Arrival]
    stopped: list[str]

    async def write(self, **texts: Sequence[str]) -> None:
        """Put these into the outbox, person by person."""
        waiting = await self.store.commit([arrival(f"{who}-{len(texts)}", of=place(who)) for who in texts], [])
        turns = zip(waiting, texts.items(), strict=True)
        await self.store.commit(
            [], [turn(one, *(parcel(t, to=place(who)) for t in said)) for one, (who, said) in turns]
        )

    async def runs(self, until: Callable[[], bool]) -> None:
        """Let the sender run until then."""
        running = asyncio.ensure_future(self.sender.run())
        async with asyncio.timeout(5):
            while not until():
                await asyncio.sleep(0.005)
        self.sender.stop()
        await running


@pytest.fixture
async def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Post]:
    monkeypatch.setattr("adapters.outbox.POLL", 0.02)
    store = await SqliteStore.open(tmp_path / "data", tmp_path / "key", CODEC, HandClock())
    platform, gone, stopped = Platform(), list[Arrival](), list[str]()

    async def leave(arrivals: Sequence[Arrival]) -> None:
        gone.extend(arrivals)

    yield Post(store, platform, Sender(store, platform, leave, stopped.append), gone, stopped)
    await store.close()


async def test_each_persons_messages_go_in_order(post: Post) -> None:
    """And one that is slow keeps nobody else waiting."""
    post.platform.slow["a1"] = asyncio.Event()
    await post.write(sam=["a1", "a2"], kim=["b1", "b2"])
    running = asyncio.ensure_future(post.runs(lambda: "a2" in post.platform.tried))
    await asyncio.sleep(0.2)
    assert ["a1", "b1", "b2"] == sorted(post.platform.tried)
    post.platform.slow["a1"].set()
    await running
    assert ["a1", "b1", "b2", "a2"] == post.platform.tried


async def test_one_person_who_cannot_be_reached_now_keeps_nobody_waiting(post: Post) -> None:
    """What stands behind theirs waits with it; others are served as ever, and then theirs goes, in order."""
    post.platform.answers["a1"] = [Hold(0.3), Hold(0.1)]
    await post.write(sam=["a1", "a2"])
    running = asyncio.ensure_future(post.runs(lambda: "a2" in post.platform.tried))
    await asyncio.sleep(0.05)
    for number in range(3):
        began = asyncio.get_running_loop().time()
        await post.write(**{f"kim{number}": [f"b{number}"], f"lee{number}": [f"c{number}"]})
        while f"b{number}" not in post.platform.tried or f"c{number}" not in post.platform.tried:
            await asyncio.sleep(0.005)
        assert asyncio.get_running_loop().time() - began < 0.2
    await running
    assert ["a1", "a1", "a1", "a2"] == [text for text in post.platform.tried if text[0] == "a"]


async def test_where_two_do_not_get_through_all_wait(post: Post) -> None:
    """The line is bad, or the token is held: nothing goes out meanwhile. What gets through ends the doubt."""
    post.platform.answers |= {"a1": [Hold(0.01)], "b1": [Hold(0.3)], "d1": [Hold(9)]}
    await post.write(sam=["a1"], kim=["b1"])
    assert 0 == await post.sender.flush()
    await post.write(lee=["c1"])
    began = asyncio.get_running_loop().time()
    assert 2 == await post.sender.flush()
    assert asyncio.get_running_loop().time() - began > 0.25
    assert ["a1", "b1", "a1", "c1"] == post.platform.tried
    while "b1" not in post.platform.tried[2:]:
        await post.sender.flush()
    await post.write(mia=["d1"])
    assert 0 == await post.sender.flush()
    await post.write(ned=["e1"])
    assert 1 == await asyncio.wait_for(post.sender.flush(), 1)


async def test_told_to_stop_what_was_put_off_is_given_back(post: Post) -> None:
    """At once, for the next start; while storage cannot take it back nobody waits for that."""
    post.platform.answers["a1"] = [Hold(600)]
    await post.write(sam=["a1"])
    await asyncio.wait_for(post.runs(lambda: "a1" in post.platform.tried), 2)
    assert [1] == [one.tries for one in await post.store.outgoing("telegram", "bot", 9)]


@pytest.mark.parametrize("answer", [Refused("a bad request"), ValueError("it cannot be drawn")])
async def test_what_is_refused_is_not_tried_again(post: Post, answer: Delivered | Exception) -> None:
    """The next one goes."""
    post.platform.answers["a1"] = [answer]
    await post.write(sam=["a1", "a2"])
    await post.runs(lambda: "a2" in post.platform.tried)
    assert ["a1", "a2"] == post.platform.tried


async def test_who_is_gone_is_left_alone(post: Post) -> None:
    """The desk hears of it, and calls off what waits."""
    post.platform.answers["a1"] = [Gone()]
    await post.write(sam=["a1"])
    await post.sender.flush()
    assert [("sam", True)] == [(one.place.account, isinstance(one.event, Unreachable)) for one in post.gone]
    assert [] == list(await post.store.outgoing("telegram", "bot", 9))


@pytest.mark.parametrize("lost", [True, False])
async def test_what_cannot_be_brought_now_is_kept(post: Post, *, lost: bool) -> None:
    """Until the person comes by; with `lost` the desk hears that they are out of reach."""
    post.platform.answers["a1"] = [Waits(lost=lost)]
    await post.write(sam=["a1"])
    await post.sender.flush()
    assert lost == bool(post.gone)
    assert [] == list(await post.store.outgoing("telegram", "bot", 9))


async def test_a_refused_token_stops_everything(post: Post) -> None:
    """With one line for the operator; what was to go is there for the next start."""
    post.platform.answers["a1"] = [Fatal("the token is refused")]
    await post.write(sam=["a1"], kim=["b1"])
    await asyncio.wait_for(post.sender.run(), 5)
    assert ["the token is refused"] == post.stopped
    assert ["a1"] == [str(one.parcel.screen.body[0]) for one in await post.store.outgoing("telegram", "bot", 9)]


async def test_while_storage_fails_what_went_out_is_remembered(post: Post) -> None:
    """It is noted when storage is back, told once to the operator, and not sent again; a view that cannot be read waits."""
    await post.write(sam=["a1", "a2"])
    whole, fails = post.store.sent, [StoreError("full")] * 3

    async def sent(*given: Any) -> None:  # noqa: ANN401 - as the store has it
        if fails:
            raise fails.pop()
        await whole(*given)

    class Failing:
        """The store, which cannot note what was sent."""

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as above
            return sent if name == "sent" else getattr(post.store, name)

    post.sender.store = Failing()
    post.platform.answers["a2"] = [StoreError("locked")]
    with capture_logs() as told:
        await post.runs(lambda: post.platform.tried == ["a1", "a2", "a2"])
    assert ["delivery not noted yet"] == [line["event"] for line in told]


async def test_a_store_that_cannot_be_asked_is_asked_again(post: Post) -> None:
    """Nothing is lost by it; told to stop in the middle of trouble, it stops."""
    await post.write(sam=["a1"])

    class Failing:
        """A store of which everything fails."""

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as above
            async def fail(*_given: object) -> None:
                raise StoreError("gone")

            return post.store.outgoing if name == "outgoing" and not ended else fail

    ended: list[bool] = []
    post.sender.store = Failing()
    running = asyncio.ensure_future(post.sender.run())
    await asyncio.sleep(0.1)
    ended.append(True)
    post.sender.stop()
    with suppress(StoreError):
        await asyncio.wait_for(running, 5)
    assert 0 == await post.sender.flush()
