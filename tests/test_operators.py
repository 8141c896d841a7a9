"""What an operator has in hand: counts that read nothing, and a notice to everybody, once each."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters import telling
from adapters.settings import Settings
from adapters.store.names import SERVED
from adapters.store.sqlite import SqliteStore
from adapters.telling import Notice, Told, tell
from adapters.terminal.outbound import LIMITS
from adapters.wiring import Pieces, assemble
from bot.care.situation import Order, Safety
from bot.flows.facts import LOCALE, ORDER, SAFE_TO_MESSAGE, SAFETY, ZONE
from bot.flows.notices import About
from bot.ports import Keep, Outcome, Parcel
from bot.talk.events import Typed, Unreachable
from bot.talk.state import Session
from bot.talk.steps import Known
from tests.contracts.values import HandClock, arrival, place

ROOT = Path(__file__).resolve().parents[1]
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
WORDS = Notice(About.PRIVACY, "The server moved to another house. Nothing was read.")
AFRAID = {ORDER.name: Order.NONE, SAFETY.name: frozenset({Safety.AFRAID})}


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    return assemble(Settings(), lambda _platform: LIMITS)


@pytest.fixture
async def store(tmp_path: Path, pieces: Pieces) -> AsyncIterator[SqliteStore]:
    opened = await SqliteStore.open(tmp_path / "data", tmp_path / "key", pieces.codec, HandClock(NOON), name=SERVED)
    yield opened
    await opened.close()


async def comes(store: SqliteStore, who: str, facts: Mapping[str, object] | None = None, keep: Keep = Keep.ON) -> None:
    """Somebody writes, and is remembered with these facts."""
    known = {name: Known(value, NOON) for name, value in {ZONE.name: "UTC", **(facts or {})}.items()}
    (waiting,) = await store.commit([arrival(f"from {who}", Typed(0, NOON, "hello"), of=place(who))], [])
    await store.commit([], [Outcome(waiting, Session(facts=known, last=NOON), keep)])


async def told(store: SqliteStore, pieces: Pieces, words: Notice = WORDS, at: datetime = NOON) -> Told:
    return [Told(), *[so_far async for so_far in tell(store, pieces.world, words, at)]][-1]


async def waiting(store: SqliteStore) -> dict[str, Parcel]:
    """What stands in the outbox, by account."""
    return {one.parcel.place.account: one.parcel for one in await store.outgoing("telegram", "bot", 50)}


async def test_everybody_is_told_once(store: SqliteStore, pieces: Pieces) -> None:
    """In their language and behind a frame that names nothing; the same words again reach nobody twice, others do."""
    await comes(store, "ana", {LOCALE.name: "es"})
    await comes(store, "kim")
    assert Told(now=2) == await told(store, pieces)
    sent = await waiting(store)
    assert "News of how this is run, and of your data: The server moved" in str(sent["kim"].screen.body[0])
    assert str(sent["ana"].screen.body[0]).startswith("Un aviso")
    assert Told(before=2) == await told(store, pieces)
    assert Told(now=2) == await told(store, pieces, Notice(About.SHUTDOWN, "It ends in two weeks."))


async def test_cut_short_it_goes_on(store: SqliteStore, pieces: Pieces, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped after a page, told again: each has it once."""
    monkeypatch.setattr(telling, "PAGE", 2)
    for number in range(5):
        await comes(store, f"p{number}")
    telling_them = tell(store, pieces.world, WORDS, NOON)
    assert Told(now=2) == await anext(telling_them)
    await telling_them.aclose()
    assert Told(now=3, before=2) == await told(store, pieces)
    assert 5 == len(await waiting(store))


async def test_who_is_not_told(store: SqliteStore, pieces: Pieces) -> None:
    """Nobody who has not begun or is out of reach; and in row 3 nobody until messages are safe there."""
    await comes(store, "not begun", keep=Keep.DAY)
    await comes(store, "gone")
    await store.commit([arrival("gone:1", Unreachable(0, NOON), of=place("gone"))], [])
    await comes(store, "afraid", AFRAID)
    await comes(store, "afraid but safe", {**AFRAID, SAFE_TO_MESSAGE.name: True})
    assert Told(now=1, left_out=1) == await told(store, pieces)
    assert {"afraid but safe"} == set(await waiting(store))
    assert Told(before=2) == await told(store, pieces)


async def test_nobody_is_woken(store: SqliteStore, pieces: Pieces) -> None:
    """In their quiet hours it waits until these end, on their own clock."""
    await comes(store, "kathmandu", {ZONE.name: "Asia/Kathmandu"})
    await comes(store, "lisbon", {ZONE.name: "Europe/Lisbon"})
    at = datetime(2026, 3, 4, 20, tzinfo=UTC)
    assert Told(now=2) == await told(store, pieces, at=at)
    assert {"lisbon"} == set(await waiting(store))  # in Kathmandu it is 01:45


def unsent(folder: Path, *args: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith("UNSENT_")}
    env |= {"UNSENT_DATA": str(folder / "data"), "UNSENT_KEY_FILE": str(folder / "key")}
    command = [sys.executable, "-P", "-m", "adapters", *args]
    return subprocess.run(command, env=env, cwd=folder, input=typed, capture_output=True, text=True, check=False)


async def test_the_commands_over_a_store(store: SqliteStore, tmp_path: Path) -> None:
    """Stats counts while the store is in use and leaves it alone; broadcast says who holds it, and then tells everybody."""
    await comes(store, "ana")
    await comes(store, "kim", keep=Keep.DAY)
    words = tmp_path / "notice.txt"
    words.write_text("The server moved. Nothing was read.\n", encoding="utf-8")
    counts = json.loads((await asyncio.to_thread(unsent, tmp_path, "stats", "--json")).stdout)
    assert (1, 1) == (counts["people"]["who stay"], counts["people"]["not begun, gone within a day"])
    assert {"telegram": 2} == counts["accounts"]
    held = await asyncio.to_thread(unsent, tmp_path, "broadcast", "privacy", str(words), "--yes")
    assert "stop it first" in held.stderr
    await store.close()

    asked = await asyncio.to_thread(unsent, tmp_path, "broadcast", "privacy", str(words), typed="no\n")
    assert "nobody was told" in asked.stderr
    done = await asyncio.to_thread(unsent, tmp_path, "broadcast", "privacy", str(words), "--yes")
    assert "1 told" in done.stdout
    before = {path.name: path.read_bytes() for path in (tmp_path / "data").iterdir()}
    stats = await asyncio.to_thread(unsent, tmp_path, "stats")
    assert "telegram, waiting" in stats.stdout
    assert before == {path.name: path.read_bytes() for path in (tmp_path / "data").iterdir()}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("We know of your breakup.", "“breakup”"),
        ("Tu ex no lee esto.", "“ex”"),
        ("", "1 to 1500"),
        ("a" * 1501, "1501"),
    ],
)
def test_words_that_are_not_sent(tmp_path: Path, text: str, why: str) -> None:
    """What names what the bot is for, says nothing, or fits no message."""
    (tmp_path / "notice.txt").write_text(text, encoding="utf-8")
    refused = unsent(tmp_path, "broadcast", "privacy", "notice.txt", "--yes")
    assert 1 == refused.returncode
    assert why in refused.stderr
    assert not (tmp_path / "data").exists()


def test_nothing_to_count(tmp_path: Path) -> None:
    """Without a store there is one line, and none is made."""
    assert "there is no store" in unsent(tmp_path, "stats").stderr
    assert not (tmp_path / "data").exists()


def test_a_notice_is_known_by_its_words() -> None:
    """The same words about the same thing are one notice."""
    assert WORDS.ident == Notice(About.PRIVACY, WORDS.text).ident
    assert WORDS.ident != Notice(About.SHUTDOWN, WORDS.text).ident
    assert Told(3, 3, 3) == Told(1, 1, 1) + Told(2, 2, 2)
