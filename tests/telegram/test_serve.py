"""Nothing that Telegram was told is stored is lost: the offset moves after the commit and not before."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from telegram import Bot

from adapters.telegram.courier import BAD_TOKEN
from adapters.telegram.hearing import Ear
from adapters.telegram.outbound import Profile
from adapters.telegram.serve import OTHER_POLLER, WEBHOOK_SET, Ended, Poller, dial, introduce, publish
from bot.ports import Act, Arrival, Delivery, Gone, Hold, Refused, Sent, StoreError
from bot.talk.events import Tapped, Typed
from tests.doubles.telegram.people import Person, in_group
from tests.doubles.telegram.profile import menu
from tests.doubles.telegram.refusal import OTHER_POLLER as OTHER
from tests.doubles.telegram.server import Double
from tests.doubles.telegram.weather import Fate
from tests.telegram.line import Line, on_the_line, outgoing
from tests.telegram.test_courier import ROWS


@dataclass(slots=True)
class Inbox:
    """What a store would keep: each update once. `failing` commits fail first."""

    kept: dict[str, Arrival] = field(default_factory=dict)
    handed: list[str] = field(default_factory=list)
    failing: int = 0
    more: asyncio.Event = field(default_factory=asyncio.Event)

    async def receive(self, arrivals: Sequence[Arrival]) -> None:
        if self.failing:
            self.failing -= 1
            raise StoreError("disk full")
        self.handed += [arrival.update for arrival in arrivals]
        self.kept |= {arrival.update: arrival for arrival in arrivals}
        self.more.set()

    async def holds(self, count: int) -> None:
        """Wait until so many texts are kept."""
        async with asyncio.timeout(5):
            while len(self.texts()) < count:
                self.more.clear()
                await self.more.wait()

    def texts(self) -> list[str]:
        return [one.event.text for one in self.kept.values() if isinstance(one.event, Typed)]


@pytest.fixture
async def telegram() -> AsyncIterator[Double]:
    async with Double() as double:
        yield double


@pytest.fixture
async def line(telegram: Double) -> AsyncIterator[Line]:
    async with on_the_line(telegram) as connected:
        yield connected


@pytest.fixture
def alex(telegram: Double) -> Person:
    return telegram.person(1001, "Alex")


def poller(line: Line, inbox: Inbox, ends: list[str] | None = None) -> Poller:
    ear = Ear(
        me=line.me,
        courier=line.courier,
        clock=lambda: datetime.now(UTC),
        way_in=lambda _locale: ("Let's talk in private.", "Open"),
        keys={"I want to text them": "urge"},
    )
    return Poller(line.api, ear, inbox.receive, (ends if ends is not None else []).append)


@pytest.fixture
async def inbox(line: Line) -> AsyncIterator[Inbox]:
    kept = Inbox()
    polling = poller(line, kept)
    task = asyncio.create_task(polling.run())
    yield kept
    polling.stop()
    await asyncio.wait_for(task, 5)


async def test_updates_reach_the_inbox(line: Line, inbox: Inbox, alex: Person) -> None:
    """What a person writes is handed over, and Telegram asked only for what comes after."""
    alex.says("one")
    alex.says("two")
    await inbox.holds(2)
    assert ["one", "two"] == inbox.texts()
    assert len(inbox.handed) == len(set(inbox.handed))
    assert "getUpdates" in line.telegram.world.spellings  # as documented: not every server takes any case


async def test_the_offset_waits_for_the_commit(line: Line, alex: Person) -> None:
    """While commits fail nothing is confirmed; once one succeeds all is there."""
    inbox = Inbox(failing=2)
    polling = poller(line, inbox)
    alex.says("kept")
    for _ in range(2):
        with pytest.raises(StoreError):
            await polling.turn()
        assert 1 == len(line.telegram.world.updates.pending)
    await polling.turn()
    assert ["kept"] == inbox.texts()


async def test_a_poller_that_dies_after_the_commit(line: Line, alex: Person) -> None:
    """A second process is given the same update once more, under the same name."""
    inbox = Inbox()
    alex.says("once")
    await poller(line, inbox).turn()
    await poller(line, inbox).turn()
    assert inbox.handed[0] == inbox.handed[1]
    assert ["once"] == inbox.texts()


async def test_pressing_is_answered_at_once_and_empty(line: Line, alex: Person) -> None:
    """The press is acknowledged without waiting for the store; its prompt is remembered for the choice."""
    alex.starts()
    await line.courier.deliver(outgoing(alex.id, "How?", rows=ROWS))
    press = alex.taps("Good")
    inbox = Inbox(failing=1)
    with pytest.raises(StoreError):
        await poller(line, inbox).turn()
    await alex.until(lambda: press.answered is not None)
    assert "" == press.answer
    await poller(line, inbox).turn()
    (arrival,) = (one for one in inbox.kept.values() if isinstance(one.event, Tapped))
    assert isinstance(arrival.event, Tapped)
    assert ("a1", ("good",), str(alex.last.id)) == (arrival.event.token, arrival.event.choices, arrival.place.origin)


async def test_a_group_is_shown_the_way_to_private(line: Line, inbox: Inbox, alex: Person) -> None:
    """Called in a group the bot says where to talk, keeps nothing, and is not called by ordinary talk."""
    room = in_group(alex, 77)
    room.says("nothing to do with it")
    room.says("/start@unsent_test_bot")
    answer = await room.hears(0)
    assert "Let's talk in private." == answer.text
    assert "https://t.me/unsent_test_bot?start=hello" == answer.buttons()[0]["url"]
    assert {} == inbox.kept


async def test_a_group_that_calls_and_calls(
    line: Line, inbox: Inbox, alex: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is answered as often as Telegram takes it there, is never told to wait, and keeps nobody in private waiting."""
    monkeypatch.setattr("adapters.telegram.courier.BURST", 30)
    room = in_group(alex, 77)
    for number in range(60):
        room.says(f"@unsent_test_bot {number}")
    alex.says("in private")
    await inbox.holds(1)
    await room.hears(19)
    began = time.monotonic()
    assert isinstance(await line.courier.deliver(outgoing(alex.id, "reply")), Sent)
    assert time.monotonic() - began < 1
    await asyncio.sleep(1)
    assert 20 == len(room.sees())
    assert {"ok"} == {call.outcome for call in line.telegram.world.called("sendMessage")}


async def test_a_payload_that_cannot_be_read_stands_in_nobodys_way(line: Line, inbox: Inbox, alex: Person) -> None:
    """One broken update is skipped, the next is heard."""
    line.telegram.world.updates.push("message", {"message_id": "?", "chat": {"type": "private"}, "from": {"id": 1}})
    line.telegram.world.updates.push("callback_query", {"id": "5"})
    alex.says("after")
    await inbox.holds(1)
    assert ["after"] == inbox.texts()


async def test_a_bad_line_is_waited_out(line: Line, alex: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut connections, broken gateways and "too many requests" are waited out; nothing is lost or doubled."""
    monkeypatch.setattr("adapters.telegram.serve.pause", lambda _fails: 0.01)
    for fate in (Fate.CUT_BEFORE, Fate.CUT_AFTER, Fate.BROKEN):
        line.telegram.fault("getUpdates", fate)
    line.telegram.fault("getUpdates", Fate.REFUSED, retry_after=1)
    inbox = Inbox()
    polling = poller(line, inbox)
    task = asyncio.create_task(polling.run())
    alex.says("through")
    await inbox.holds(1)
    polling.stop()
    await task
    assert 1 == len(inbox.handed)


PAGES = (
    (200, "[]"),
    (200, "null"),
    (200, '{"ok":true}'),
    (200, '{"ok":false}'),
    (200, "<html>Log in to this network</html>"),
    (200, '{"ok":true,"result":{}}'),
    (200, '{"ok":true,"result":[7,null,{"message":{}},{"update_id":"?"}]}'),
    (200, '{"ok":false,"error_code":502,"description":"Bad Gateway"}'),
    (404, "<html>nothing here yet</html>"),
    (401, "<html>who are you?</html>"),
    (500, '"ill"'),
)


@pytest.mark.parametrize(("code", "page"), PAGES)
async def test_no_answer_of_telegrams_is_waited_out(
    line: Line, alex: Person, monkeypatch: pytest.MonkeyPatch, code: int, page: str
) -> None:
    """A gate on the way or a server half up may say anything: it ends nothing, and nothing is lost."""
    monkeypatch.setattr("adapters.telegram.serve.pause", lambda _fails: 0.01)
    line.telegram.fault("getUpdates", Fate.ODD, code=code, page=page)
    line.telegram.fault("sendMessage", Fate.ODD, code=code, page=page)
    inbox, ends = Inbox(), list[str]()
    polling = poller(line, inbox, ends)
    task = asyncio.create_task(polling.run())
    alex.says("through")
    await inbox.holds(1)
    polling.stop()
    await task
    assert [] == ends
    answer = await line.courier.deliver(outgoing(alex.id, "reply"))
    assert isinstance(answer, Sent if '"result"' in page else Hold)


@pytest.mark.parametrize(("code", "page"), PAGES)
async def test_the_first_call_meets_no_telegram(
    telegram: Double, monkeypatch: pytest.MonkeyPatch, code: int, page: str
) -> None:
    """At the start, too, only Telegram itself can refuse a token."""
    monkeypatch.setattr("adapters.telegram.serve.pause", lambda _fails: 0.01)
    telegram.fault("getMe", Fate.ODD, code=code, page=page)
    api = dial(telegram.world.token, telegram.origin)
    assert "unsent_test_bot" == (await introduce(api, "123456789")).username
    await api.shutdown()


async def test_what_is_heard_goes_by_the_token_like_what_is_sent(line: Line, alex: Person) -> None:
    """A server that gives its bot another number than the token's gets its answers, too: both sides go by the token."""
    other = json.dumps({"ok": True, "result": {"id": 666, "username": "unsent_test_bot"}})  # it tells no more than that
    line.telegram.fault("getMe", Fate.ODD, code=200, page=other)
    api = dial(line.telegram.world.token, line.telegram.origin)
    me = await introduce(api, line.courier.bot)
    await api.shutdown()
    assert (666, "unsent_test_bot") == (me.id, me.username)
    inbox = Inbox()
    alex.says("hello")
    await poller(replace(line, me=me), inbox).turn()
    (arrival,) = inbox.kept.values()
    assert line.courier.bot == arrival.place.bot != str(me.id)


@pytest.mark.parametrize("act", [Act.CLOSE, Act.REDRAW])
async def test_an_edit_that_is_told_of_oddly_is_done(line: Line, alex: Person, act: Act) -> None:
    """What Telegram has done is not tried again, nor called refused, though the SDK cannot read what it says."""
    alex.says("hello")
    sent = await line.courier.deliver(outgoing(alex.id, "prompt", rows=ROWS))
    assert isinstance(sent, Sent)
    line.telegram.fault("editMessageReplyMarkup", Fate.ODD, code=200, page='{"ok":true,"result":{"message_id":{}}}')
    edit = outgoing(alex.id, act=act, delivery=Delivery.ONCE, rows=ROWS, origin=sent.ref)
    assert isinstance(await line.courier.deliver(edit), Sent)
    assert 1 == len(line.telegram.world.called("editMessageReplyMarkup"))


async def test_a_numbered_update_among_others(line: Line, alex: Person) -> None:
    """What has no number is passed by, and what came with it is stored and confirmed."""
    inbox = Inbox()
    polling = poller(line, inbox)
    said = {"message_id": 5, "date": 1, "chat": {"id": 7, "type": "private"}, "from": {"id": 7}, "text": "heard"}
    page = json.dumps({"ok": True, "result": [None, {"update_id": 7, "message": said}, {"message": {}}, []]})
    line.telegram.fault("getUpdates", Fate.ODD, code=200, page=page)
    await polling.turn()
    assert ["heard"] == inbox.texts()
    alex.says("after")
    await polling.turn()
    assert "8" == line.telegram.world.called("getUpdates")[-1].params["offset"]


async def test_telegram_begins_to_count_anew(line: Line, alex: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a quiet week updates may be numbered from anywhere: lower numbers, and numbers that were there before, are heard."""
    monkeypatch.setattr("adapters.telegram.serve.POLL_SECONDS", 0)
    monkeypatch.setattr("adapters.telegram.serve.COUNTS_ANEW", timedelta())
    inbox = Inbox()
    polling = poller(line, inbox)
    alex.says("before")
    first = line.telegram.world.updates.pending[-1].id
    await polling.turn()
    await polling.turn()
    line.telegram.world.clock.forward(hours=8 * 24)
    for number, text in ((first, "the same number"), (1000, "a lower one")):
        line.telegram.world.updates.next_id = number
        alex.says(text)
        await polling.turn()
        await polling.turn()
    assert ["before", "the same number", "a lower one"] == inbox.texts()


async def test_what_was_confirmed_is_not_asked_for_again(
    line: Line, alex: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A quiet moment is no reason to ask from the beginning: not every server forgets what it has handed over."""
    monkeypatch.setattr("adapters.telegram.serve.POLL_SECONDS", 0)
    polling = poller(line, Inbox())
    alex.says("once")
    number = line.telegram.world.updates.pending[-1].id
    for _ in range(3):
        await polling.turn()
    assert str(number + 1) == line.telegram.world.called("getUpdates")[-1].params["offset"]


async def test_a_server_that_holds_no_poll_is_not_flooded(
    line: Line, inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Empty answers that come at once are followed by a breath."""
    line.telegram.fault("getUpdates", Fate.ODD, code=200, page='{"ok":true,"result":[]}', times=1000)
    before = len(line.telegram.world.called("getUpdates"))
    await asyncio.sleep(1)
    assert len(line.telegram.world.called("getUpdates")) - before < 8


@pytest.mark.parametrize(
    ("page", "seconds"),
    [
        ('{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":7}}', 7),
        ('{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 9"}', 9),
        ('{"ok":false,"description":"Slow down"}', 5),
    ],
)
async def test_too_many_requests_however_it_is_said(line: Line, alex: Person, page: str, seconds: int) -> None:
    """In a field, in words or not at all: the whole token is held back."""
    line.telegram.fault("sendMessage", Fate.ODD, code=429, page=page)
    answer = await line.courier.deliver(outgoing(alex.id, "x"))
    assert isinstance(answer, Hold)
    assert seconds <= answer.seconds < seconds + 1
    assert isinstance(await line.courier.deliver(outgoing(alex.id, "y")), Hold)


@pytest.mark.parametrize(
    ("code", "description", "verdict"),
    [
        (400, "Bad Request: user not found", Gone),
        (400, "Bad Request: PEER_ID_INVALID", Gone),
        (403, "Forbidden: user is deactivated", Gone),
        (400, "Bad Request: message is too long", Refused),
    ],
)
async def test_refusals_in_other_words(line: Line, alex: Person, code: int, description: str, verdict: type) -> None:
    """With the code in the answer's head alone, and whatever the sentence."""
    page = json.dumps({"ok": False, "description": description})
    line.telegram.fault("sendMessage", Fate.ODD, code=code, page=page)
    assert isinstance(await line.courier.deliver(outgoing(alex.id, "x")), verdict)


async def test_another_poller_ends_it_with_one_line(line: Line) -> None:
    """Two programs on one token: the older says so once and stops, and does not fight."""
    ends: list[str] = []
    task = asyncio.create_task(poller(line, Inbox(), ends).run())
    await asyncio.sleep(0.1)
    async with Bot(line.telegram.world.token, base_url=line.telegram.bot_url) as other:
        await other.get_updates()
    await asyncio.wait_for(task, 2)
    assert [OTHER_POLLER] == ends


async def test_a_poll_of_ours_that_hangs_on_is_no_other_program(
    line: Line, alex: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a cut line the server may still hold our own earlier poll, and refuse the next for it: that is waited out."""
    monkeypatch.setattr("adapters.telegram.serve.pause", lambda _fails: 0.01)
    monkeypatch.setattr("adapters.telegram.serve.STANDBY", 0.01)
    monkeypatch.setattr("adapters.telegram.serve.TAKEOVER", 0.5)
    inbox, ends = Inbox(), list[str]()
    polling = poller(line, inbox, ends)
    polling.elected = its_own
    task = asyncio.create_task(polling.run())
    await line.telegram.world.until(lambda: line.telegram.world.updates.waiting is not None)
    await asyncio.sleep(0.6)
    line.telegram.fault("getUpdates", Fate.CUT_BEFORE)
    refused = {"code": 409, "description": f"Conflict: {OTHER}"}
    line.telegram.fault("getUpdates", Fate.REFUSED, times=3, **refused)
    alex.says("one")
    await inbox.holds(1)
    alex.says("two")
    await inbox.holds(2)
    await asyncio.sleep(0.6)
    line.telegram.fault("getUpdates", Fate.REFUSED, **refused)
    alex.says("three")
    await asyncio.wait_for(task, 5)
    assert [OTHER_POLLER] == ends


async def its_own() -> bool:
    return True


async def test_a_webhook_ends_it_with_one_line(line: Line) -> None:
    """Where a webhook is set polling is refused, and the operator is told why."""
    ends: list[str] = []
    await line.api.set_webhook("https://example.org/hook")
    await poller(line, Inbox(), ends).run()
    assert [WEBHOOK_SET] == ends


async def test_a_revoked_token_ends_it_with_one_line(line: Line) -> None:
    """A token that is refused while running ends the polling."""
    ends: list[str] = []
    line.telegram.world.revoked = True
    await poller(line, Inbox(), ends).run()
    assert [BAD_TOKEN] == ends


async def test_the_first_call(telegram: Double, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the start a bad line is waited out and a bad token ends it."""
    monkeypatch.setattr("adapters.telegram.serve.pause", lambda _fails: 0.01)
    telegram.fault("getMe", Fate.CUT_BEFORE, times=2)
    api = dial(telegram.world.token, telegram.origin)
    assert "unsent_test_bot" == (await introduce(api, "123456789")).username
    await api.shutdown()
    wrong = dial("1:wrong", telegram.origin)
    with pytest.raises(Ended, match="@BotFather"):
        await introduce(wrong, "123456789")
    with suppress(RuntimeError):
        await wrong.shutdown()


async def test_the_profile_is_published_once(line: Line, alex: Person) -> None:
    """Menu and texts are set per language, and a second start changes nothing."""
    profiles = [
        Profile("", (("urge", "I want to text them"),), "A private companion.", "Private."),
        Profile("es", (("urge", "Quiero escribirle"),), "Una compañía privada.", "Privada."),
    ]
    await publish(line.api, profiles)
    before = len(line.telegram.world.calls)
    await publish(line.api, profiles)
    assert [] == [call.method for call in list(line.telegram.world.calls)[before:] if call.method.startswith("set")]
    lucia = line.telegram.person(1002, language="es")
    shown = [menu(line.telegram.world, person.chat)[0]["description"] for person in (alex, lucia)]
    assert ["I want to text them", "Quiero escribirle"] == shown
