"""A process killed at any point loses nothing that was acknowledged and does nothing twice."""

import subprocess
import sys
from pathlib import Path

import pytest

from adapters.store.sqlite import SqliteStore
from bot.ports import Erasing, Keep
from bot.talk.state import Session
from tests.contracts.values import CODEC, FRESH, HandClock, Note, arrival, parcel, turn, writing
from tests.store.conftest import Opening
from tests.store.dying import DIED

ROOT = Path(__file__).resolve().parents[2]


def die(folder: Path, key_file: Path, deed: str, point: str) -> None:
    """Run the deed in a process of its own that dies at the point."""
    command = [sys.executable, "-m", "tests.store.dying", str(folder), str(key_file), deed, point]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert DIED == ended.returncode, ended.stderr


async def replies(store: SqliteStore) -> list[str]:
    return [str(one.parcel.screen.body[0]) for one in await store.outgoing("telegram", "bot", 9)]


@pytest.mark.parametrize(
    ("point", "stored"),
    [
        ("main before insert into inbox", False),
        ("keys before insert", False),
        ("keys after insert", False),
        ("keys after commit", False),
        ("main before commit", False),
        ("main after commit", True),
    ],
)
async def test_an_update_is_stored_or_comes_again(
    opening: Opening, folder: Path, key_file: Path, point: str, *, stored: bool
) -> None:
    """One that was not acknowledged is taken as new once, and no key is left without its person."""
    die(folder, key_file, "arrive", point)
    store = await opening()
    assert stored == (1 == len(await store.waiting()))
    assert stored == (0 == len(await store.commit([arrival("new")], [])))
    assert 1 == len(await store.waiting())
    keys = store._shelf.keys  # noqa: SLF001 - who has a key is not seen from outside
    assert 1 == len(await store._run(lambda: list(keys.people())))  # noqa: SLF001 - as above


@pytest.mark.parametrize(
    ("point", "done"),
    [
        ("main before update inbox", False),
        ("main after insert into outbox", False),
        ("main before commit", False),
        ("main after commit", True),
    ],
)
async def test_a_turn_is_whole_or_not_at_all(
    opening: Opening, folder: Path, key_file: Path, point: str, *, done: bool
) -> None:
    """The event still waits or its reply does; answered again, there is one reply and one entry."""
    die(folder, key_file, "reply", point)
    store = await opening()
    waiting = await store.waiting()
    assert done == (0 == len(waiting))
    for one in waiting:
        await store.commit([], [turn(one, parcel("reply"), changes=[writing("more")])])
    (taken,) = await store.outgoing("telegram", "bot", 9)
    assert "reply" == taken.parcel.screen.body[0]
    past = [one.entry for one in await store.history(taken.person)]
    assert [Note("kept"), Note("more")] == past
    assert FRESH == (await store.load([taken.person]))[taken.person]


@pytest.mark.parametrize(
    ("point", "done"),
    [
        ("main before update person", False),
        ("main before commit", False),
        ("main after commit", True),
        ("keys before begin", True),
        ("keys before delete", True),
        ("keys after commit", True),
        ("keys after insert into tombstone", True),
        ("main before delete from history", True),
        ("main after delete from account", True),
    ],
)
async def test_an_erasure_is_finished_or_still_to_come(
    opening: Opening, folder: Path, key_file: Path, point: str, *, done: bool
) -> None:
    """Until its turn is stored nothing is lost; from then on nothing is left but the reply, whenever it was cut."""
    die(folder, key_file, "erase", point)
    store = await opening()
    waiting = await store.waiting()
    assert done == (0 == len(waiting))
    for one in waiting:
        assert [Note("kept")] == [past.entry for past in await store.history(one.person)]
        await store.commit([], [turn(one, parcel("reply"), keep=Keep.NO, changes=[Erasing(None)])])
    assert ["reply"] == await replies(store)
    shelf = store._shelf  # noqa: SLF001 - what is gone is not seen from outside

    def left() -> list[int]:
        counts = "select (select count(*) from history), (select count(*) from session), (select count(*) from person)"
        return [*shelf.db.execute(counts).fetchone(), len(list(shelf.keys.people()))]

    assert [0, 0, 1, 1] == await store._run(left)  # noqa: SLF001 - as above
    (next_one,) = await store.commit([arrival("3")], [])
    assert Session() == (await store.load([next_one.person]))[next_one.person]


async def test_a_key_file_cut_short_is_put_right(opening: Opening, folder: Path, key_file: Path) -> None:
    """A journal left by a kill is played back before the key is tried."""
    script = (
        "import asyncio, os, sys; from pathlib import Path\n"
        "from adapters.store.sqlite import SqliteStore\n"
        "from tests.contracts.values import CODEC, HandClock, arrival\n"
        "async def main():\n"
        "    store = await SqliteStore.open(Path(sys.argv[1]), Path(sys.argv[2]), CODEC, HandClock())\n"
        "    await store.commit([arrival('1')], [])\n"
        "    db = store._shelf.keys.db\n"
        "    def spill():\n"
        "        db.execute('pragma cache_size = 1')\n"
        "        db.execute('begin')\n"
        "        db.execute('delete from own')\n"
        "        db.executemany('insert into tombstone values (?, 0)', [(f'{n:090}',) for n in range(900)])\n"
        "        os._exit(9)\n"
        "    await store._run(spill)\n"
        "asyncio.run(main())\n"
    )
    subprocess.run([sys.executable, "-c", script, folder, key_file], cwd=ROOT, check=False)
    assert (folder / "keys.sqlite3-journal").stat().st_size > 0
    store = await opening()
    assert 1 == len(await store.waiting())


async def test_a_killed_holder_leaves_the_folder_free(folder: Path, key_file: Path) -> None:
    """The lock dies with its process."""
    die(folder, key_file, "arrive", "main after commit")
    store = await SqliteStore.open(folder, key_file, CODEC, HandClock())
    await store.close()
