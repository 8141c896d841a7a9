"""The store against a model of it in plain dictionaries: arrivals, turns, failures and restarts in any order."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from adapters.store.sqlite import SqliteStore
from bot.ports import Change, Erasing, Keep, Outcome, Silencing, StoreError, Waiting
from bot.talk.events import Rang
from bot.talk.state import Session
from tests.contracts.values import CODEC, FRESH, NOON, HandClock, Note, arrival, parcel, place, ringing, turn, writing

ACCOUNTS = ("sam", "kim", "lou")
TALKED = replace(FRESH, tapped=("t", ("yes",)))
KEPT = {Keep.ON: TALKED, Keep.NO: Session(last=NOON)}


@dataclass
class Person:
    """What the model knows of whoever holds an account."""

    session: Session = field(default_factory=Session)
    history: list[Note] = field(default_factory=list)
    bells: dict[tuple[str, str | None], int] = field(default_factory=dict)
    outbox: list[str] = field(default_factory=list)


class Model(RuleBasedStateMachine):
    """Every rule does the same to the store and to the model; the invariants compare them."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory()
        self.count = 0
        self.seen: set[str] = set()
        self.waiting: list[tuple[str, Waiting]] = []
        self.people = {account: Person() for account in ACCOUNTS}
        self.ids: dict[str, str] = {}
        self.store = self.open()

    def open(self) -> SqliteStore:
        folder = Path(self.folder.name)
        return self.runner.run(SqliteStore.open(folder / "data", folder / "master.key", CODEC, HandClock()))

    def teardown(self) -> None:
        self.runner.run(self.store.close())
        self.runner.close()
        self.folder.cleanup()

    def next(self) -> str:
        self.count += 1
        return str(self.count)

    def pop(self) -> tuple[str, Waiting]:
        """The oldest waiting event, whoever its account's person is by now."""
        account, waiting = self.waiting.pop(0)
        return account, replace(waiting, person=self.ids[account])

    def commit(self, *outcomes: Outcome, updates: tuple[tuple[str, str], ...] = ()) -> None:
        """Commit, and take note of who is who."""
        arrivals = [arrival(update, of=place(account)) for account, update in updates]
        for waiting in self.runner.run(self.store.commit(arrivals, outcomes)):
            account = waiting.place.account
            self.ids[account] = waiting.person
            self.waiting.append((account, waiting))

    @rule(accounts=st.lists(st.sampled_from(ACCOUNTS), max_size=4), twice=st.booleans())
    def arrive(self, accounts: list[str], *, twice: bool) -> None:
        """Messages come in, perhaps told twice."""
        updates = tuple((account, self.next()) for account in accounts)
        before = len(self.waiting)
        for _ in range(1 + twice):
            self.commit(updates=updates)
        self.seen.update(update for _, update in updates)
        assert before + len(updates) == len(self.waiting)

    @precondition(lambda self: self.seen)
    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        """An old update comes again."""
        update = data.draw(st.sampled_from(sorted(self.seen)))
        before = len(self.waiting)
        self.commit(updates=(("sam", update),))
        assert before == len(self.waiting)

    @precondition(lambda self: self.waiting)
    @rule(
        keep=st.sampled_from([Keep.ON, Keep.NO]),
        notes=st.lists(st.sampled_from([None, "d1", "d2"]), max_size=3),
        bells=st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from([None, "d1"])), max_size=3),
        silenced=st.sampled_from([None, (None, None), ("a", None), (None, "d1"), ("b", "d1")]),
        let_go=st.sampled_from([None, "d1"]),
        posted=st.integers(0, 2),
        fails=st.booleans(),
        twice=st.booleans(),
    )
    def turn(  # noqa: PLR0917 - hypothesis names them
        self,
        keep: Keep,
        notes: list[str | None],
        bells: list[tuple[str, str | None]],
        silenced: tuple[str | None, str | None] | None,
        let_go: str | None,
        posted: int,
        fails: bool,  # noqa: FBT001 - as above
        twice: bool,  # noqa: FBT001 - as above
    ) -> None:
        """The oldest waiting event is answered, perhaps after a failure, perhaps told twice."""
        account, waiting = self.pop()
        person = self.people[account]
        changes: list[Change] = []
        for ident in notes:
            note = Note(self.next(), ident)
            changes.append(writing(note.text, ident))
            person.history.append(note)
        for bell, subject in bells:
            hours = self.count = self.count + 1
            changes.append(ringing(bell, after=timedelta(seconds=hours), subject=subject))
            person.bells[bell, subject] = hours
        if silenced is not None:
            changes.append(Silencing(*silenced))
            person.bells = {
                (bell, subject): due
                for (bell, subject), due in person.bells.items()
                if silenced[0] not in {None, bell} or silenced[1] not in {None, subject}
            }
        if let_go is not None:
            changes.append(Erasing(let_go))
            person.history = [note for note in person.history if note.id != let_go]
        texts = [self.next() for _ in range(posted)]
        person.outbox.extend(texts)
        person.session = KEPT[keep]
        parcels = [parcel(text, to=place(account)) for text in texts]
        outcome = turn(waiting, *parcels, session=TALKED, keep=keep, changes=changes)
        if fails:
            self.fail(outcome)
        for _ in range(1 + twice):
            self.commit(outcome)

    def fail(self, outcome: Outcome) -> None:
        """The commit meets a store that cannot be written to."""
        db = self.store._shelf.db  # noqa: SLF001 - faults are set where they strike
        run = self.store._run  # noqa: SLF001 - as above
        self.runner.run(run(lambda: db.execute("pragma query_only = on")))
        try:
            self.runner.run(self.store.commit([arrival("never")], [outcome]))
        except StoreError:
            pass
        else:
            raise AssertionError("it was written to")
        self.runner.run(run(lambda: db.execute("pragma query_only = off")))

    @precondition(lambda self: self.waiting)
    @rule()
    def erase(self) -> None:
        """The oldest waiting event asks for everything to go."""
        account, waiting = self.pop()
        text = self.next()
        self.people[account] = Person(outbox=[text])
        self.commit(turn(waiting, parcel(text, to=place(account)), keep=Keep.NO, changes=[Erasing(None)]))
        self.learn()

    def learn(self) -> None:
        """Who is who after an erasure shows in what waits and what goes out."""
        stored = self.runner.run(self.store.waiting())
        for waiting in stored:
            self.ids[waiting.place.account] = waiting.person
        self.waiting = [(account, replace(one, person=self.ids[account])) for account, one in self.waiting]
        taken = self.runner.run(self.store.outgoing("telegram", "bot", 9))
        for one in taken:
            self.ids[one.parcel.place.account] = one.person
        self.runner.run(self.store.retry([one.id for one in taken]))

    @rule(limit=st.integers(1, 3), end=st.sampled_from(["sent", "refused", "retry"]))
    def send(self, limit: int, end: str) -> None:
        """A courier takes what goes next and tells how it ended."""
        taken = self.runner.run(self.store.outgoing("telegram", "bot", limit))
        waiting = {account: one.outbox for account, one in self.people.items() if one.outbox}
        assert min(limit, len(waiting)) == len(taken)
        for one in taken:
            queue = waiting[one.parcel.place.account]
            assert queue[0] == one.parcel.screen.body[0]
            if end != "retry":
                queue.pop(0)
        ids = [one.id for one in taken]
        if end == "sent":
            self.runner.run(self.store.sent(ids, {}))
        elif end == "refused":
            self.runner.run(self.store.refused(ids))
        else:
            self.runner.run(self.store.retry(ids))

    @rule()
    def ring(self) -> None:
        """The bell due first of each person rings and is used up."""
        due = self.runner.run(self.store.due(NOON + timedelta(days=1), 9))
        rung = [one for one in self.people.items() if one[1].bells]
        assert {account for account, _ in rung} == {one.place.account for one in due}
        for one in due:
            bells = self.people[one.place.account].bells
            first = min(bells, key=lambda bell: bells[bell])
            assert isinstance(one.event, Rang)
            assert first == (one.event.bell, one.event.subject)
            del bells[first]
        self.commit(*(turn(one, session=None) for one in due))

    @rule()
    def restart(self) -> None:
        """The process ends and begins again."""
        self.runner.run(self.store.close())
        self.store = self.open()

    @invariant()
    def events_wait_in_order(self) -> None:
        stored = self.runner.run(self.store.waiting())
        ours = [replace(waiting, person=self.ids[account]) for account, waiting in self.waiting]
        assert ours == list(stored)

    @invariant()
    def people_are_as_they_were_left(self) -> None:
        for account, person in self.ids.items():
            known = self.people[account]
            assert {person: known.session} == dict(self.runner.run(self.store.load([person])))
            assert known.history == [one.entry for one in self.runner.run(self.store.history(person))]


TestModel = Model.TestCase
TestModel.settings = settings(
    max_examples=30,
    stateful_step_count=40,
    deadline=None,
    phases=[Phase.generate],  # to make a failure shorter takes minutes, each step being a commit
    suppress_health_check=[HealthCheck.too_slow],
)
