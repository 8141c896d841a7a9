"""Every promise of PRIVACY.md has tests, and each of them is here or named here."""

from __future__ import annotations

import ast
import asyncio
import re
import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from adapters.desk import Desk
from adapters.settings import Settings
from adapters.store.sqlite import SqliteStore
from adapters.terminal.outbound import LIMITS
from adapters.wiring import assemble
from bot.flows.welcome import PROMISES
from bot.ports import Arrival, Place
from bot.talk.events import Commanded, Event, Typed
from tests.doubles.telegram.server import Double
from tests.mydata.canaries import PERSON, WORDS, found, under
from tests.program import ROOT
from tests.telegram.process import Unsent, asked

AT = datetime(2026, 3, 4, 20, 15, tzinfo=UTC)
PROMISED = "7ba4000785bc4d43"
TESTS: Mapping[str, tuple[str, ...]] = {
    "Before you agree to start, nothing about you is kept.": (
        "mydata/test_promises.py::test_before_the_first_yes_nothing_is_kept",
        "contracts/store.py::test_keeping_nothing_drops_what_was_kept",
    ),
    "What you agreed to, and when, is on record for you.": (
        "mydata/test_promises.py::test_what_was_agreed_to_is_on_record",
        "mydata/test_telegram.py::test_privacy_says_who_how_long_and_what_was_agreed",
    ),
    "Everything personal is encrypted on disk.": (
        "store/test_privacy.py::test_nothing_confided_is_in_the_clear",
        "mydata/test_telegram.py::test_nothing_confided_is_in_the_clear",
        "mydata/test_discord.py::test_a_whole_talk_in_confidence",
        "mydata/test_terminal.py::test_nothing_confided_is_in_the_clear",
        "store/test_backup.py::test_nothing_in_a_backup_is_in_the_clear",
        "store/test_sealing.py::test_another_key_opens_nothing",
    ),
    "What stands in the clear is only what the machine needs.": (
        "store/test_privacy.py::test_nothing_confided_is_in_the_clear",
        "mydata/test_promises.py::test_what_stands_in_the_clear",
    ),
    "Your platform name and number are never stored in the clear.": (
        "store/test_privacy.py::test_nothing_confided_is_in_the_clear",
        "store/test_sealing.py::test_marks_are_equal_for_equal_things_alone",
    ),
    "In a Discord server nobody but you sees what it says to you.": (
        "mydata/test_discord.py::test_a_whole_talk_in_confidence",
        "discord/test_run.py::test_an_intake_over_many_deaths",
        "discord/test_inbound.py::test_in_a_server_the_answer_is_for_one_pair_of_eyes",
    ),
    "Nothing said in a group or channel is read.": (
        "telegram/test_inbound.py::test_groups",
        "hostile/test_payloads.py::test_a_telegram_payload",
        "discord/test_serve.py::test_nothing_said_in_a_server_is_read",
    ),
    "Nobody is shown what is yours.": (
        "hostile/test_the_house.py::test_never_another_persons_data",
        "telegram/test_run.py::test_a_press_by_somebody_else",
        "store/test_sealing.py::test_what_is_moved_does_not_open",
    ),
    "Two accounts become one only by a code of yours.": (
        "discord/test_together.py::test_one_person_in_two_apps",
        "discord/test_together.py::test_a_wrong_code_joins_nobody",
    ),
    "Logs hold no words of yours.": (
        "operating/test_logs.py::test_a_field_not_on_the_list_is_dropped",
        "operating/test_logs.py::test_what_a_library_says_is_not_repeated",
        "mydata/test_telegram.py::test_nothing_confided_is_in_the_clear",
        "mydata/test_discord.py::test_a_whole_talk_in_confidence",
    ),
    "No telemetry, no third party.": ("mydata/test_promises.py::test_it_talks_to_its_platform_and_to_nobody_else",),
    "Pictures of how it goes are drawn where it runs.": ("test_charts.py::test_every_picture",),
    "Whoever runs it can count, and can write to all.": (
        "test_operators.py::test_everybody_is_told_once",
        "test_operators.py::test_words_that_are_not_sent",
        "test_operators.py::test_the_commands_over_a_store",
        "operating/test_watching.py::test_counts_of_a_talk",
    ),
    "You can take everything along.": (
        "mydata/test_telegram.py::test_everything_can_be_taken_along",
        "mydata/test_terminal.py::test_everything_can_be_taken_along",
        "mydata/test_export.py::test_for_machines_nothing_is_left_out",
        "mydata/test_discord.py::test_a_whole_talk_in_confidence",
    ),
    "Delete means delete.": (
        "mydata/test_telegram.py::test_erased_is_erased",
        "mydata/test_terminal.py::test_erased_is_erased",
        "store/test_privacy.py::test_after_an_erasure_no_key_and_no_row_is_left",
        "store/test_crash.py::test_an_erasure_is_finished_or_still_to_come",
    ),
    "What is deleted stays deleted.": (
        "store/test_backup.py::test_who_is_erased_after_the_backup_stays_erased",
        "store/test_backup.py::test_an_old_backup_alone_cannot_be_read",
        "store/test_backup.py::test_copies_of_keys_have_seven_days",
        "mydata/test_promises.py::test_a_delete_brought_twice_revives_nobody",
    ),
    "Hiding and deleting take back from the chat what the app lets a bot take back, and say what is left.": (
        "mydata/test_telegram.py::test_hiding_says_what_was_hidden",
        "mydata/test_telegram.py::test_an_old_message_is_hidden_as_far_as_telegram_lets_a_bot",
        "mydata/test_telegram.py::test_erased_is_erased",
        "discord/test_courier.py::test_hiding_takes_back_what_was_sent",
        "mydata/test_discord.py::test_a_whole_talk_in_confidence",
        "mydata/test_terminal.py::test_erased_is_erased",
    ),
    "What you write down goes after 180 days.": ("contracts/store.py::test_own_words_have_half_a_year",),
    "If you cannot be reached for 30 days, everything goes.": (
        "contracts/store.py::test_whoever_cannot_be_reached_has_a_month",
        "contracts/store.py::test_whoever_comes_back_in_time_stays",
    ),
    "What came and went is forgotten.": (
        "store/test_privacy.py::test_what_is_used_up_is_blanked",
        "contracts/store.py::test_ids_are_known_for_a_week",
        "contracts/store.py::test_recent_messages_are_known_for_two_days",
    ),
    "Words about a crisis are not kept.": (
        "mydata/test_promises.py::test_words_about_a_crisis_are_not_kept",
        "contracts/store.py::test_kept_for_a_day_means_a_day",
    ),
    "Under 18: nothing is kept, your age neither.": ("mydata/test_promises.py::test_under_18_nothing_is_kept",),
}


@dataclass(slots=True)
class Room:
    """The real house over a real store, without a platform."""

    folder: Path
    store: SqliteStore
    desk: Desk
    at: datetime = AT
    said: list[str] = field(default_factory=list)
    count: int = 0

    async def hears(self, event: Event | str, update: str = "") -> str:
        """One event to its end; what was answered."""
        self.count += 1
        self.at += timedelta(seconds=30)
        what = Typed(0, self.at, event) if isinstance(event, str) else event
        place = Place("terminal", "local", str(PERSON), "me")
        answer: list[str] = []
        self.desk._handed.clear()  # noqa: SLF001 - nothing is under way
        await self.store.commit([Arrival(update or str(self.count), place, what)], [])
        await self.desk.open()
        await self.desk.drain()
        while taken := await self.store.outgoing("terminal", "local", 9):
            answer += [str(part) for one in taken for part in one.parcel.screen.body]
            await self.store.sent([one.id for one in taken], {})
        return "\n".join(answer)

    async def rows(self) -> dict[str, int]:
        """How much is kept, by table; of the inbox and the outbox what has a body."""
        db = self.store._shelf.db  # noqa: SLF001 - what is kept is not seen from outside
        kept = {"session": "1", "history": "1", "bell": "1", "inbox": "body is not null", "outbox": "body is not null"}

        def count() -> dict[str, int]:
            return {
                table: db.execute(f"select count(*) from {table} where {which}").fetchone()[0]  # noqa: S608 - constants
                for table, which in kept.items()
            }

        return await self.store._run(count)  # noqa: SLF001 - as above

    async def opened(self) -> str:
        """Everything kept, opened, as text."""
        shelf = self.store._shelf  # noqa: SLF001 - as above
        people = await self.store._run(lambda: [row[0] for row in shelf.db.execute("select id from person")])  # noqa: SLF001 - as above
        sessions = [repr(shelf.codec.dump_session(one)) for one in (await self.store.load(people)).values()]
        past = [repr(row.entry) for person in people for row in await self.store.history(person)]
        drafts = [getattr(row.entry, "words", "") for person in people for row in await self.store.history(person)]
        return " ".join([*sessions, *past, *drafts])


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    pieces = assemble(Settings(), lambda _: LIMITS)
    made: list[Room] = []

    def clock() -> datetime:
        return made[0].at if made else AT

    store = await SqliteStore.open(tmp_path / "data", tmp_path / "key" / "master.key", pieces.codec, clock)
    made.append(Room(tmp_path, store, Desk(store, pieces.world, clock)))
    yield made[0]
    await store.close()


NOTHING = {"session": 0, "history": 0, "bell": 0, "inbox": 0, "outbox": 0}


async def test_before_the_first_yes_nothing_is_kept(room: Room) -> None:
    """Whatever is said or asked before it: once it is answered, no body of anything is left."""
    for said in ("hello", WORDS[0], "who can read this?", "help", "5"):
        await room.hears(said)
        assert NOTHING == await room.rows()


async def test_what_was_agreed_to_is_on_record(room: Room) -> None:
    """From the yes on, its instant and the version of the promises are kept with the person."""
    await room.hears("hello")
    await room.hears("1")
    agreed = await room.opened()
    assert '"agreed":{"value":1' in agreed
    assert '"consent":{"value":true,"at":"2026-03-04T20:16:00Z"' in agreed


@pytest.mark.parametrize("begun", [False, True])
async def test_words_about_a_crisis_are_not_kept(room: Room, *, begun: bool) -> None:
    """Before the yes and after it: the answer comes, its class is noted at most, and the words are nowhere."""
    if begun:
        await room.hears("hello")
        await room.hears("1")
        await room.hears("stop")
    answer = await room.hears(f"i want to kill myself, {WORDS[0]}")
    assert "danger" in answer
    assert WORDS[0] not in await room.opened()
    assert 0 == (await room.rows())["inbox"]


@pytest.mark.parametrize("begun", [False, True])
async def test_under_18_nothing_is_kept(room: Room, *, begun: bool) -> None:
    """Neither what was said before nor the age itself."""
    if begun:
        for said in ("hello", "1", f"dear {WORDS[0]}", "3"):
            await room.hears(said)
    else:
        await room.hears("hello")
    await room.hears("im 16" if begun else "4")
    if begun:
        await room.hears("yes")
    rows = await room.rows()
    assert (0, 0) == (rows["session"], rows["history"])


async def test_a_delete_brought_twice_revives_nobody(room: Room) -> None:
    """The platform may deliver the same tap again: its mark is known, and whoever was erased stays so."""
    for said in ("hello", "1", f"dear {WORDS[0]}", "3"):
        await room.hears(said)
    await room.hears(Commanded(0, AT, "delete"))
    assert "Erased: all of that" in await room.hears("erase", update="the-erasing-tap")
    again = await room.hears("erase", update="the-erasing-tap")
    assert "" == again
    rows = await room.rows()
    assert (0, 0, 0) == (rows["session"], rows["history"], rows["bell"])
    assert set() == found(under(room.folder))


async def test_it_talks_to_its_platform_and_to_nobody_else(tmp_path: Path) -> None:
    """From the start through a talk to the end, every address connected to or looked up is the platform's."""
    async with Double() as telegram:
        unsent = Unsent(telegram, tmp_path)
        unsent.ahead()
        kim = telegram.person(PERSON, "Kim")
        kim.starts()
        command = ("-m", "tests.mydata.quiet", str(tmp_path / "addresses"), str(tmp_path / "ahead"))
        unsent.process = await asyncio.create_subprocess_exec(
            sys.executable, *command, cwd=ROOT, env=unsent.environment, stderr=asyncio.subprocess.PIPE
        )
        await asked(kim)
        assert 0 == (await unsent.stop())[0]
        here = telegram.origin.removeprefix("http://")
    assert {here} == set((tmp_path / "addresses").read_text().split())


CLEAR: Mapping[str, set[str]] = {
    "store": {"id", "number"},
    "person": {"id", "created", "expires", "met"},
    "account": {"person", "platform", "reachable", "lost"},
    "inbox": {"number", "state", "person", "created"},
    "session": {"person"},
    "history": {"id", "person", "created"},
    "bell": {"id", "number", "person", "due", "created"},
    "outbox": {"id", "person", "platform", "state", "once", "tries", "due", "created", "lane"},
    "thread": {"person", "at"},
    "joining": {"person", "expires", "used"},
}
"""What is not sealed and no keyed hash, by table. A column more is a promise less."""


async def test_what_stands_in_the_clear(room: Room) -> None:
    """Ids, times, states and counters, column by column, and the platform's name."""
    db = room.store._shelf.db  # noqa: SLF001 - as above

    def columns() -> dict[str, set[str]]:
        tables = [row[0] for row in db.execute("select name from sqlite_master where type = 'table'")]
        return {
            table: {row[1] for row in db.execute(f"pragma table_info({table})") if row[2].lower() != "blob"}
            for table in tables
        }

    assert CLEAR == await room.store._run(columns)  # noqa: SLF001 - as above


def promises() -> list[str]:
    """The first column of the table."""
    text = (ROOT / "PRIVACY.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.+?) \| .+ \|$", text, re.MULTILINE)
    return [row for row in rows if row != "Promise" and not row.startswith("---")]


def test_every_promise_has_tests() -> None:
    """The promises made and the promises tested are the same, word for word, and each test is there."""
    assert list(TESTS) == promises()
    missing = [name for names in TESTS.values() for name in names if not exists(name)]
    assert [] == missing


def exists(name: str) -> bool:
    """Whether `file::test` is a test."""
    file, _, test = name.partition("::")
    tree = ast.parse((ROOT / "tests" / file).read_text(encoding="utf-8"))
    return test in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_other_promises_are_another_version() -> None:
    """Whoever agreed, agreed to these words: changed, they are another version, and everybody is owed a notice."""
    text = (ROOT / "PRIVACY.md").read_text(encoding="utf-8")
    assert f"Version {PROMISES} of these promises" in text
    assert PROMISED == sha256("\n".join(promises()).encode()).hexdigest()[:16]
