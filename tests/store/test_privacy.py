"""What is told here in confidence is found nowhere in the files, and after an erasure not even sealed."""

from pathlib import Path

from adapters.store.sqlite import SqliteStore
from bot.ports import Change, Erasing, Keep, Place
from bot.talk.events import Commanded, Event, Tapped, Typed
from bot.talk.questions import Given, Kind
from bot.talk.state import Answer, Session, Shown, Talk
from bot.talk.steps import Known
from tests.contracts.values import NOON, Seed, arrival, parcel, ringing, turn, writing

CANARIES = ("quagga", "okapi", "axolotl", "pangolin", "narwhal", "tapir", "dugong", "numbat")
ACCOUNT, CHAT, UPDATE, MESSAGE = "918273645012", "918273645013", "918273645014", "918273645015"
OURS = ("letter", "urge.draft", "hold", "checkin", "Note", "Typed", "Session", "unsent_bot", "since")
HOME = Place("telegram", "unsent_bot", ACCOUNT, CHAT, MESSAGE)


async def confide(store: SqliteStore) -> str:
    """A conversation that says something rare in every place that can hold it; whose it is."""
    events: list[Event] = [
        Typed(0, NOON, "I saw a quagga"),
        Commanded(0, NOON, "draft", "okapi"),
        Tapped(0, NOON, "t", ("axolotl",)),
    ]
    came = await store.commit([arrival(f"{UPDATE}{n}", e, of=HOME) for n, e in enumerate(events)], [])
    answer = Answer("urge.draft", 0, Given(text="dear pangolin"), NOON.replace(tzinfo=None))
    shown = Shown("urge.draft", 0, "t", Kind.WORDS)
    session = Session(
        talks=(Talk("letter", Seed("narwhal", NOON.date()), (answer,), shown, NOON),),
        facts={"since": Known(NOON.date(), NOON), "name": Known("tapir", NOON)},
        last=NOON,
    )
    changes: list[Change] = [ringing("hold", subject="dugong"), ringing(), writing("numbat", "numbat")]
    await store.commit([], [turn(came[0], parcel("a quagga?", to=HOME), session=session, changes=changes)])
    (taken,) = await store.outgoing("telegram", "unsent_bot", 9)
    await store.sent([taken.id], {taken.id: MESSAGE})
    await store.commit([], [turn(came[1], parcel("an okapi", to=HOME), session=session)])
    return came[0].person


def found(folder: Path, words: tuple[str, ...]) -> set[tuple[str, str]]:
    """Where which of these words stands in the clear, in either of two encodings."""
    return {
        (file.name, word)
        for file in folder.rglob("*")
        if file.is_file()
        for word in words
        for raw in (word.encode(), word.encode("utf-16-le"))
        if raw in file.read_bytes()
    }


async def test_nothing_confided_is_in_the_clear(store: SqliteStore, folder: Path, tmp_path: Path) -> None:
    """No word, name, flow, bell or platform id: not in the store, its log or the key file, open or closed."""
    await confide(store)
    secret = (*CANARIES, *OURS, ACCOUNT, CHAT, UPDATE, MESSAGE)
    assert {"keys.sqlite3", "unsent.sqlite3", "unsent.sqlite3-wal"} <= {f.name for f in folder.iterdir()}
    assert set() == found(tmp_path, secret)
    await store.close()
    assert set() == found(tmp_path, secret)
    assert {("unsent.sqlite3", "telegram")} == found(folder, ("telegram",))


async def test_what_is_used_up_is_blanked(store: SqliteStore) -> None:
    """Of a consumed update its mark is left, of a delivered message its sealed name."""
    await confide(store)

    def rows(statement: str) -> list[tuple[object, ...]]:
        return store._shelf.db.execute(statement).fetchall()  # noqa: SLF001 - blank is not seen from outside

    inbox = "select person is null, body is null from inbox order by number"
    assert [(1, 1), (1, 1), (0, 0)] == await store._run(lambda: rows(inbox))  # noqa: SLF001 - as above
    outbox = "select body is null, ref is null from outbox order by id"
    assert [(1, 0), (0, 1)] == await store._run(lambda: rows(outbox))  # noqa: SLF001 - as above


async def test_after_an_erasure_no_key_and_no_row_is_left(store: SqliteStore, folder: Path) -> None:
    """The person's id stands in the tombstones alone, and nothing sealed for them is left in either file."""
    person = await confide(store)
    sealed = await store._run(lambda: sealed_for(store, person))  # noqa: SLF001 - what is sealed is not seen from outside
    assert 5 == len(sealed)
    (waiting,) = await store.waiting()
    erased = turn(waiting, parcel("gone", to=HOME), keep=Keep.NO, changes=[Erasing(None)])
    await store.commit([], [erased])
    await store.close()
    main, keys = ((folder / name).read_bytes() for name in ("unsent.sqlite3", "keys.sqlite3"))
    assert (0, 1) == (main.count(person.encode()), keys.count(person.encode()))
    assert [] == [one for one in sealed if one in main or one in keys]


def sealed_for(store: SqliteStore, person: str) -> list[bytes]:
    """The first bytes of everything sealed for this person, the key included."""
    shelf = store._shelf  # noqa: SLF001 - as above
    bodies = "select body from {} where person = ? and body is not null"
    found = [
        row[0] for table in ("session", "history", "bell") for row in shelf.db.execute(bodies.format(table), (person,))
    ]
    found += shelf.keys.db.execute("select wrapped from person_key where person = ?", (person,)).fetchone()
    return [bytes(one[:24]) for one in found]
