"""Kill a deed at every point where it changes the world: `python -m tests.store.killed DEED FOLDER`.

Each point is met by a fork of its own: before every statement and every file made, renamed or removed. What is left is
opened, the deed is done again where that is asked for, and what must hold is checked. Prints how many points there were.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from adapters.store.backup import back_up, keys_of
from adapters.store.restoring import restore
from adapters.store.rotating import rotate
from adapters.store.sealing import OpeningError
from adapters.store.sqlite import SqliteStore
from bot.ports import Erasing, Keep
from tests.contracts.values import CODEC, NOON, HandClock, Note, arrival, parcel, place, turn, writing

DIED = 9
FILES = frozenset({"os.rename", "os.remove", "os.link", "open", "os.truncate"})
PEOPLE = ("sam", "kim", "lou")


@dataclass(slots=True)
class Fate:
    """Dies at the nth change; counts them all while `at` is 0. Off until armed."""

    at: int = 0
    met: int = 0
    armed: bool = False

    def meet(self) -> None:
        if self.armed:
            self.met += 1
            if self.met == self.at:
                os._exit(DIED)


FATE = Fate()


class Watched(sqlite3.Connection):
    """A connection whose every statement may be the last."""

    def execute(self, *given: Any) -> sqlite3.Cursor:  # noqa: ANN401 - as sqlite3 has it
        FATE.meet()
        return super().execute(*given)

    def executemany(self, *given: Any) -> sqlite3.Cursor:  # noqa: ANN401 - as above
        FATE.meet()
        return super().executemany(*given)


def watch(event: str, given: tuple[Any, ...]) -> None:
    """An audit hook: files are made, renamed, removed."""
    made = event == "open" and isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR)
    if made or (event in FILES and event != "open"):
        FATE.meet()


@dataclass(frozen=True, slots=True)
class Home:
    """A data folder, its key, and where backups lie."""

    at: Path

    @property
    def data(self) -> Path:
        return self.at / "data"

    @property
    def store(self) -> Path:
        return self.data / "unsent.sqlite3"

    @property
    def key(self) -> Path:
        return self.at / "config" / "master.key"

    @property
    def backup(self) -> Path:
        return self.at / "backups" / "one"


@asynccontextmanager
async def open_store(
    home: Home, *, name: str = "unsent.sqlite3", clock: HandClock | None = None
) -> AsyncIterator[SqliteStore]:
    """The store of this folder, closed in the end."""
    store = await SqliteStore.open(home.data, home.key, CODEC, clock or HandClock(), name=name)
    try:
        yield store
    finally:
        await store.close()


async def confide(store: SqliteStore, who: str, words: str) -> None:
    (waiting,) = await store.commit([arrival(f"{who}-{words}", of=place(who))], [])
    await store.commit([], [turn(waiting, parcel(f"to {who}", to=waiting.place), changes=[writing(words)])])


async def erase(store: SqliteStore, who: str) -> None:
    (waiting,) = await store.commit([arrival(f"{who}-erase", of=place(who))], [])
    bye = parcel("erased", to=waiting.place)
    await store.commit([], [turn(waiting, bye, session=None, keep=Keep.NO, changes=[Erasing(None)])])


async def told(home: Home) -> dict[str, list[str]]:
    """What each of them is known to have said."""
    found: dict[str, list[str]] = {}
    async with open_store(home) as store:
        for who in PEOPLE:
            (waiting,) = await store.commit([arrival(f"{who}-look", of=place(who))], [])
            past = await store.history(waiting.person)
            found[who] = [one.entry.text for one in past if isinstance(one.entry, Note)]
    return found


async def prepare(home: Home) -> None:
    """Three people; a backup; then one erases everything and another says more."""
    home.backup.parent.mkdir(parents=True)
    async with open_store(home) as store:
        for who in PEOPLE:
            await confide(store, who, "first")
        back_up(home.store, home.backup, NOON)
        await erase(store, "kim")
        await confide(store, "sam", "second")


NOW = {"sam": ["first", "second"], "kim": [], "lou": ["first"]}
THEN = {"sam": ["first"], "kim": [], "lou": ["first"]}


def do_rotate(home: Home) -> None:
    rotate(home.key, [home.store], NOON)


def do_backup(home: Home) -> None:
    back_up(home.store, home.backup.with_name("two"), NOON)


def do_restore(home: Home) -> None:
    restore(home.backup, home.store, home.key, replace=True)


def after_rotate(home: Home) -> None:
    """It opens as ever, or refuses until the rotation is finished; nobody has lost a word."""
    cut = home.key.with_name("master.key.next").exists()
    try:
        found = asyncio.run(told(home))
    except OpeningError:
        assert cut, "it refuses only a change that was begun"
        do_rotate(home)
        found = asyncio.run(told(home))
    assert found == NOW, found
    assert not home.key.with_name("master.key.next").exists()


def after_backup(home: Home) -> None:
    """A backup is whole or not there; the next one succeeds; what is served is untouched."""
    two = home.backup.with_name("two")
    if two.exists():
        elsewhere = Home(home.at / "elsewhere")
        restore(two, elsewhere.store, _same_key(home, elsewhere))
        assert asyncio.run(told(elsewhere)) == NOW
    else:
        keys_of(two).unlink(missing_ok=True)
        do_backup(home)
        assert two.exists()
    assert asyncio.run(told(home)) == NOW


def _same_key(home: Home, elsewhere: Home) -> Path:
    elsewhere.key.parent.mkdir(parents=True)
    shutil.copy(home.key, elsewhere.key)
    return elsewhere.key


def after_restore(home: Home) -> None:
    """The folder holds what it held, or what the backup held, or asks to be restored; the erased stay erased."""
    try:
        found = asyncio.run(told(home))
    except OpeningError:
        do_restore(home)
        found = asyncio.run(told(home))
    assert found in (NOW, THEN), found
    assert not list(home.data.glob("*.restoring"))
    do_restore(home)
    assert asyncio.run(told(home)) == THEN


DEEDS: dict[str, tuple[Callable[[Home], None], Callable[[Home], None]]] = {
    "rotate": (do_rotate, after_rotate),
    "backup": (do_backup, after_backup),
    "restore": (do_restore, after_restore),
}


def attempt(home: Home, deed: Callable[[Home], None], at: int) -> bool:
    """Do it in a fork that dies at the point; whether it died."""
    child = os.fork()
    if child == 0:
        try:
            FATE.at, FATE.met, FATE.armed = at, 0, True
            deed(home)
            os._exit(0)
        except BaseException as trouble:  # noqa: BLE001 - a fork must not run on into its parent's code
            os.write(2, f"{type(trouble).__name__}: {trouble}\n".encode())
            os._exit(1)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in {0, DIED}, code
    return code == DIED


def every_point(folder: Path, name: str) -> int:
    """Kill the deed at each of its points in turn; how many there were."""
    deed, after = DEEDS[name]
    fresh = Home(folder / "fresh")
    asyncio.run(prepare(fresh))
    at = 1
    while True:
        home = Home(folder / "tried")
        shutil.rmtree(home.at, ignore_errors=True)
        shutil.copytree(fresh.at, home.at)
        if not attempt(home, deed, at):
            after(home)
            return at - 1
        after(home)
        at += 1


def main() -> None:
    connect = sqlite3.connect

    def watched(*given: Any, **named: Any) -> sqlite3.Connection:  # noqa: ANN401 - as sqlite3 has it
        return cast("sqlite3.Connection", connect(*given, factory=Watched, **named))

    sqlite3.connect = cast("Any", watched)
    sys.addaudithook(watch)
    print(every_point(Path(sys.argv[2]), sys.argv[1]))


if __name__ == "__main__":
    main()
