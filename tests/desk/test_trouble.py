"""When storage fails: a bad row is told from a bad disk, everybody is told once, and it goes on by itself, with nothing lost."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from shutil import which

import pytest

from adapters.apologies import Apologies
from bot.ports import Arrival, Outcome, RowError, StoreError
from bot.talk.events import Commanded, Typed, Unreachable
from tests.desk.room import FULL, START, UNFIT, Fault, Room, Slip, opened, said


def of(account: str, *, aside: bool = True) -> Fault:
    """Whatever is this person's cannot be stored; with `aside` not even that it is set aside."""

    def fault(arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> StoreError | None:
        new = any(one.place.account == account for one in arrivals)
        turned = any(one.waiting.place.account == account and (aside or not one.set_aside) for one in outcomes)
        return UNFIT if new or turned else None

    return fault


@pytest.fixture
async def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Room]:
    monkeypatch.setattr("adapters.desk.PAUSE", 0.0)
    async with opened(tmp_path) as one:
        yield one


async def test_an_event_that_alone_cannot_be_stored_stands_in_nobodys_way(room: Room) -> None:
    """With nobody else writing, it is refused twice, then set aside: its person is told, its number reported, once."""
    room.store.fault = of("ana", aside=False)
    for _ in range(2):
        with pytest.raises(RowError):
            await room.hand(said("ana"))

    await room.hand(said("ana"))

    assert "not on you" in (await room.replies())["ana"]
    assert (1, 0) == (room.heard("set aside"), room.heard("storage fails; everything waits and is tried again"))
    await room.hand(said("ana"))
    assert 1 == room.heard("set aside")


async def test_what_cannot_be_looked_up_is_not_set_aside(room: Room) -> None:
    """Storage that fails at that very moment is waited for."""
    room.store.fault = of("ana", aside=False)
    for _ in range(2):
        with pytest.raises(RowError):
            await room.hand(said("ana"))

    def fault(arrivals: Sequence[Arrival], outcomes: Sequence[Outcome]) -> StoreError | None:
        room.store.failing = {"meet": FULL}
        return UNFIT if arrivals or outcomes else None

    room.store.fault = fault
    with pytest.raises(RowError):
        await room.hand(said("ana"))
    assert 0 == room.heard("set aside")
    room.store.failing, room.store.fault = {}, lambda _arrivals, _outcomes: None
    await room.hand(said("ana"))
    assert ["ana"] == list(await room.replies())


async def test_what_cannot_even_be_set_aside_is_said_past_the_store(room: Room) -> None:
    """Acknowledged at the third attempt, told plainly to its person."""
    room.store.fault = of("ana")
    for _ in range(2):
        with pytest.raises(RowError):
            await room.hand(said("ana"))

    await room.hand(said("ana"))

    assert "not on you" in room.slip.said[-1][1]
    assert {} == await room.replies()


async def test_a_turn_that_cannot_be_stored_leaves_its_event_to_wait(room: Room) -> None:
    """The event itself may be well: it is stored, acknowledged, tried thrice, and set aside."""
    room.store.fault = lambda _arrivals, outcomes: UNFIT if any(not one.set_aside for one in outcomes) else None

    await room.hand(said("ana"))
    assert 1 == len(await room.store.waiting())

    await room.desk.drain()
    assert [] == list(await room.store.waiting())
    assert "not on you" in (await room.replies())["ana"]


async def test_an_event_that_waited_and_cannot_be_set_aside_waits_for_the_next_start(room: Room) -> None:
    """Its person is told; the desk goes on with the others."""
    await room.store.store.commit([said("ana")], ())
    await room.desk.open()
    room.store.fault = of("ana")

    await room.desk.drain()

    assert [("ana", 1)] == [(account, text.count("not on you")) for account, text in room.slip.said]
    assert 1 == len(await room.store.waiting())
    await room.hand(said("ben"))
    assert ["ben"] == list(await room.replies())


async def test_nobody_is_to_blame_for_a_disk(room: Room) -> None:
    """However often it fails, what was stored waits, what was not is refused, and the operator is told once, then that
    it is over.
    """
    await room.store.store.commit([said("ben")], ())
    await room.desk.open()
    room.store.fault = lambda _arrivals, _outcomes: FULL
    for number in range(5):
        with pytest.raises(StoreError, match="full"):
            await room.hand(said("ana", f"u{number}"))

    assert (1, 0) == (room.heard("storage fails; everything waits and is tried again"), room.heard("set aside"))
    assert ["ana"] == [account for account, _ in room.slip.said]

    room.store.fault = lambda _arrivals, _outcomes: None
    await room.hand(said("ana"))
    await room.desk.drain()
    assert {"ana", "ben"} == set(await room.replies())
    assert 1 == room.heard("storage works again")


async def test_a_row_is_not_to_blame_while_nothing_can_be_stored(room: Room) -> None:
    """As when a damaged file takes nothing any more: what looks like a bad row is tried again and again."""
    room.store.fault = lambda arrivals, outcomes: UNFIT if arrivals or outcomes else FULL
    for _ in range(5):
        with pytest.raises(RowError):
            await room.hand(said("ana"))
    assert 0 == room.heard("set aside")


@pytest.mark.parametrize("method", ["meet", "take"])
async def test_what_cannot_be_looked_up_is_refused_or_waits(room: Room, method: str) -> None:
    """Where nobody can be recognised nothing is acknowledged; where no session is read the event is stored to wait."""
    room.store.failing[method] = FULL
    if method == "meet":
        with pytest.raises(StoreError, match="full"):
            await room.hand(said("ana"))
    else:
        await room.hand(said("ana"))
        assert 1 == len(await room.store.waiting())
        await room.desk.step()
    room.store.failing.clear()
    await room.hand(said("ana"))
    await room.desk.drain()
    assert ["ana"] == list(await room.replies())


async def test_one_batch_holds_what_failed_and_what_did_not(room: Room) -> None:
    """Handed over together with one that is refused, the others are stored all the same, and known when they come again."""
    room.store.fault = of("ana")
    with pytest.raises(RowError):
        await room.hand(said("ana"), said("ben"))
    assert ["ben"] == list(await room.replies())
    room.store.fault = lambda _arrivals, _outcomes: None
    await room.hand(said("ana"), said("ben"))
    assert {"ana"} == set(await room.replies())


async def test_bells_that_cannot_be_read_ring_later(room: Room) -> None:
    """The others go on."""
    room.store.failing["due"] = FULL
    await room.hand(said("ana"))
    assert ["ana"] == list(await room.replies())
    assert 1 == room.heard("storage fails; everything waits and is tried again")


async def test_after_an_erasure_what_was_written_since_is_answered_in_order(room: Room) -> None:
    """Also where the store cannot be asked at that moment who they are now."""
    writes = [said("ana", f"u{number}", Typed(0, START, text, "en-GB")) for number, text in enumerate(("hello", "2"))]
    await room.hand(*writes)
    await room.desk.drain()
    erase = said("ana", "u9", Commanded(0, START, "delete", "", "en-GB"))
    sure = said("ana", "u10", Typed(0, START, "Erase everything", "en-GB"))
    for number, failing in enumerate(({}, {"waiting": FULL})):
        room.store.failing = dict(failing)
        await room.hand(erase, sure, said("ana", f"v{number}"), said("ana", f"w{number}"))
        await room.desk.drain()
    room.store.failing.clear()
    assert [] == list(await room.store.waiting())


async def test_a_flood_of_one_slows_only_that_one(room: Room) -> None:
    """Of five hundred messages of one person one is answered at a time; everybody else is answered in the next batch."""
    await room.hand(*(said("ana", f"u{number}") for number in range(500)))
    others = [f"p{number}" for number in range(20)]
    await room.hand(*(said(account) for account in others))
    assert {"ana", *others} == set(await room.replies())
    assert 497 < len(await room.store.waiting()) < 500


async def test_the_same_line_is_not_said_twice_in_ten_minutes() -> None:
    """Nor twice for one update; nobody is told that they are out of reach; only so many are kept in mind."""
    slip, now = Slip(), [START]
    apologies = Apologies(lambda _text, _locale: "sorry", lambda: now[-1])
    for arrival in (said("ana"), said("ana", "u2"), said("ben", event=Unreachable(0, START)), said("cleo")):
        await apologies.tell(arrival, slip)
    await apologies.tell(said("dora"), None)
    now.append(START + timedelta(minutes=10))
    await apologies.tell(said("ana", "u2"), slip)
    await apologies.tell(said("ana", "u3"), slip)
    assert ["ana", "cleo", "ana"] == [account for account, _ in slip.said]


async def test_only_so_many_are_kept_in_mind(monkeypatch: pytest.MonkeyPatch) -> None:
    """An outage among many people must not fill the memory."""
    monkeypatch.setattr("adapters.apologies.KEPT", 3)
    slip = Slip()
    apologies = Apologies(lambda _text, _locale: "sorry", lambda: START)
    for number in range(5):
        await apologies.tell(said(f"p{number}"), slip)
    await apologies.tell(said("p0"), slip)
    assert 6 == len(slip.said)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes of its own."""
    mount, place = which("mount"), tmp_path / "disk"
    place.mkdir()
    if mount is None or subprocess.run([mount, "-t", "tmpfs", "-o", "size=3m", "none", place], check=False).returncode:
        pytest.skip("nothing may be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def fill(disk: Path) -> Path:
    """Leave no byte free."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue
    return ballast


async def test_a_full_disk(small_disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Really full: one kind line to the person, one clear one to the operator; with room again all are answered."""
    monkeypatch.setattr("adapters.desk.PAUSE", 0.05)
    async with opened(small_disk) as room:
        await room.store.store.commit([said("ben")], ())
        ballast = fill(small_disk)
        await room.desk.open()
        running = asyncio.ensure_future(room.desk.run())
        for update in ("u1", "u2", "u1"):
            with pytest.raises(StoreError, match="full"):
                await room.desk.receive([said("ana", update)])
        assert [1, 1] == [len(room.slip.said), len(room.told)]
        assert "send it again" in room.slip.said[0][1]

        ballast.unlink()
        await room.desk.receive([said("ana")])
        room.desk.stop()
        await asyncio.wait_for(running, 10)
        assert {"ana", "ben"} == set(await room.replies())
        assert ["error", "warning"] == [line["log_level"] for line in room.told]


async def test_a_file_that_turns_read_only(room: Room) -> None:
    """As after an error of the disk: the same, and it goes on when it can be written to again."""
    shelf = room.store.store._shelf  # noqa: SLF001 - faults are set where they strike
    await room.store.store._run(lambda: shelf.db.execute("pragma query_only = on"))  # noqa: SLF001 - as above
    with pytest.raises(StoreError, match="readonly"):
        await room.hand(said("ana"))
    assert [1, 1] == [len(room.slip.said), len(room.told)]
    await room.store.store._run(lambda: shelf.db.execute("pragma query_only = off"))  # noqa: SLF001 - as above
    await room.hand(said("ana"))
    assert ["ana"] == list(await room.replies())
