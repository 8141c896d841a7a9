"""What the courier does with what Discord answers: nothing is lost, nothing comes twice, nothing is shown to others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from adapters.discord.courier import BAD_TOKEN
from adapters.views import Attachment, Drawn
from bot.ports import Act, Delivery, Fatal, Gone, Hold, Place, Refused, Sent, Waits
from bot.talk.screen import Button, Screen, View
from tests.discord.line import Line, on_the_line, outgoing, place_of
from tests.doubles.discord.people import Person
from tests.doubles.discord.server import Double
from tests.doubles.discord.weather import Fate

ASKS = Screen(("How?",), rows=((Button("Good", "a1:good"), Button("Bad", "a1:bad")),), token="a1")
SEND = r"POST /channels/\d+/messages"
ANSWER = r"PATCH /webhooks/.*/messages/@original"


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    async with Double() as double, on_the_line(double) as connected:
        yield connected


@pytest.fixture
def alex(line: Line) -> Person:
    """In a server with somebody else."""
    alex = line.discord.person(1001)
    return alex.at(line.discord.server(alex, line.discord.person(1002, "Bo")).channels[0])


@pytest.fixture
def dm(line: Line, alex: Person) -> Place:
    return Place("discord", line.courier.bot, str(alex.id), str(alex.world.open_dm(alex.user).id))


async def in_server(line: Line, alex: Person) -> Place:
    """Where a command of theirs is answered, once it has been acknowledged."""
    asked = alex.runs("urge")
    await alex.until(lambda: asked.answered is not None)
    return place_of(asked)


async def test_an_answer_takes_the_place_of_what_was_pressed(line: Line, alex: Person) -> None:
    """One message for one pair of eyes, with our last row; said twice it stands there once."""
    place = await in_server(line, alex)
    for _ in range(2):
        assert Sent() == await line.courier.deliver(outgoing(place, screen=ASKS, reach="I'm about to text them"))
    (message,) = alex.sees()
    assert {alex.id} == message.seen_by
    last = ["Write here", "I'm about to text them", "Go on in direct messages"]
    assert ["Good", "Bad", *last] == message.labels()


async def test_what_waited_goes_along(line: Line, alex: Person) -> None:
    """Kept parcels stand before the answer in the same message, and are told as sent with it."""
    place = await in_server(line, alex)
    line.inbox.waiting = [outgoing(place, "Your hour is over.", number=7)]
    assert Sent(also=(7,)) == await line.courier.deliver(outgoing(place, screen=ASKS, number=9))
    assert "Your hour is over.\n\nHow?" == alex.last.text


async def test_a_token_that_has_had_its_time(line: Line, alex: Person, dm: Place) -> None:
    """Where direct messages are open the answer goes there, else it is kept until the person comes by."""
    place = await in_server(line, alex)
    line.discord.world.clock.forward(seconds=16 * 60)
    assert Waits() == await line.courier.deliver(outgoing(place, "Late."))
    late = place_of(line.discord.world.interactions[place.origin.split(".", 2)[2]], chat=dm.chat)
    assert isinstance(await line.courier.deliver(outgoing(late, "Late.")), Sent)
    assert "Late." == alex.last.text
    known = place_of(alex.runs("urge"), until=datetime.now(UTC) - timedelta(seconds=1))
    asked = len(line.discord.world.named(ANSWER))
    assert Waits() == await line.courier.deliver(outgoing(known, "Later still."))
    assert asked == len(line.discord.world.named(ANSWER))  # it is not even tried


@pytest.mark.parametrize("fate", [Fate.CUT_AFTER, Fate.CUT_BEFORE])
async def test_a_cut_line_doubles_nothing(line: Line, alex: Person, dm: Place, fate: Fate) -> None:
    """The second attempt bears the name of the first, and Discord gives the same message back."""
    line.discord.fault(SEND, fate)
    parcel = outgoing(dm, "Once.", number=4)
    assert isinstance(await line.courier.deliver(parcel), Hold)
    assert isinstance(await line.courier.deliver(parcel), Sent)
    assert ["Once."] == [message.text for message in alex.sees()]


async def test_a_server_that_does_not_answer(
    line: Line, alex: Person, dm: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not waited for, so that it is not in everybody's way; what it did all the same is not done twice."""
    monkeypatch.setattr("adapters.discord.wire.ANSWERED_WITHIN", 0.2)
    line.discord.fault(SEND, Fate.SLOW, delay=30)
    async with asyncio.timeout(5):
        assert isinstance(await line.courier.deliver(outgoing(dm, "Once.")), Hold)
        assert isinstance(await line.courier.deliver(outgoing(dm, "Once.")), Sent)
    assert ["Once."] == [message.text for message in alex.sees()]


async def test_an_answer_that_is_not_taken(line: Line, alex: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """An interaction's answer that nobody takes is given up soon, too, and made again: it changes what stands there."""
    monkeypatch.setattr("adapters.discord.wire.ANSWERED_WITHIN", 0.2)
    line.discord.fault(ANSWER, Fate.SLOW, delay=30)
    place = await in_server(line, alex)
    async with asyncio.timeout(5):
        assert isinstance(await line.courier.deliver(outgoing(place, "Once.")), Hold)
        assert isinstance(await line.courier.deliver(outgoing(place, "Once.")), Sent)
    assert "Once." == alex.last.text


async def test_two_stores_count_alike(line: Line, alex: Person, dm: Place) -> None:
    """A store that was begun anew within minutes gives its parcels the old numbers, but not their names."""
    before, after = outgoing(dm, "One.", number=4), replace(outgoing(dm, "Two.", number=4), person="p2")
    for parcel in (before, before, after):
        assert isinstance(await line.courier.deliver(parcel), Sent)
    assert ["One.", "Two."] == [message.text for message in alex.sees()]


@pytest.mark.parametrize(
    "limits",
    [
        {"X-RateLimit-Remaining": "0"},
        {"X-RateLimit-Remaining": "none", "X-RateLimit-Reset-After": "soon"},
        {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1e400"},
        {"X-RateLimit-Limit": "5", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "0.05"},
    ],
)
async def test_limits_that_are_told_oddly(line: Line, alex: Person, dm: Place, limits: dict[str, str]) -> None:
    """What was taken was taken, in direct messages and where an interaction is answered, and nobody waits for long."""
    place = await in_server(line, alex)
    line.discord.limits = limits
    async with asyncio.timeout(5):
        for number in (1, 2):
            assert isinstance(await line.courier.deliver(outgoing(dm, f"{number}.", number=number)), Sent)
        assert Sent() == await line.courier.deliver(outgoing(place, "Here."))
    assert ["1.", "2."] == [message.text for message in alex.sees(alex.world.channels[int(dm.chat)])]


async def test_too_many_requests_are_waited_out(line: Line, alex: Person, dm: Place) -> None:
    """A short wait is the SDK's; one beyond half a minute holds the whole token."""
    line.discord.fault(SEND, Fate.LIMITED, retry_after=0.2, everywhere=True)
    assert isinstance(await line.courier.deliver(outgoing(dm, "One.")), Sent)
    line.discord.fault(SEND, Fate.LIMITED, retry_after=40.0)
    assert Hold(40.0) == await line.courier.deliver(outgoing(dm, "Two.", number=2))
    assert ["One."] == [message.text for message in alex.sees()]


@pytest.mark.parametrize("via", ["", "1.1 google"])
@pytest.mark.parametrize("tells", ["header", "body"])
async def test_the_time_to_wait_is_read_wherever_it_stands(line: Line, dm: Place, tells: str, via: str) -> None:
    """In the header or in the answer alone, by way of Discord's proxy or another's: it is obeyed, and nothing is lost."""
    line.discord.fault(SEND, Fate.LIMITED, retry_after=0.2, tells=tells, via=via)
    assert isinstance(await line.courier.deliver(outgoing(dm, "One.")), Sent)
    line.discord.fault(SEND, Fate.LIMITED, retry_after=40.0, tells=tells, via=via)
    assert Hold(40.0) == await line.courier.deliver(outgoing(dm, "Two.", number=2))


async def test_a_broken_server_is_waited_out(
    line: Line, alex: Person, dm: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The SDK tries again by itself; what it gives up on is tried again for an hour, and then kept until they come by."""
    line.discord.fault(SEND, Fate.BROKEN, times=1)
    assert isinstance(await line.courier.deliver(outgoing(dm, "One.")), Sent)
    line.discord.fault(SEND, Fate.BROKEN, status=503, times=2)
    assert isinstance(await line.courier.deliver(outgoing(dm, "Two.", number=2)), Hold)
    assert Waits() == await line.courier.deliver(outgoing(dm, "Two.", number=2, tries=120))


@pytest.mark.parametrize("how", ["closed", "nothing in common", "gone"])
async def test_closed_direct_messages(line: Line, alex: Person, dm: Place, how: str) -> None:
    """What must arrive is kept and the person counts as out of reach; a nudge is let go."""
    if how == "closed":
        alex.closes_dms()
    elif how == "gone":
        del alex.world.channels[int(dm.chat)], alex.world.users[alex.id]
    else:
        alex.world.guilds.clear()
    assert Waits(lost=True) == await line.courier.deliver(outgoing(dm, "Your hour is over."))
    assert Gone() == await line.courier.deliver(outgoing(dm, "How are you?", delivery=Delivery.ONCE))


async def test_who_opened_no_direct_messages_gets_no_nudge(line: Line, alex: Person) -> None:
    """Nothing is sent, and no direct message is opened for it."""
    nowhere = Place("discord", line.courier.bot, str(alex.id), "")
    assert Sent() == await line.courier.deliver(outgoing(nowhere, "How are you?", delivery=Delivery.ONCE))
    assert [] == line.discord.world.named("POST /users/@me/channels")


async def test_a_nudge_is_sent_at_most_once(line: Line, alex: Person, dm: Place) -> None:
    """Where it may have arrived it is not sent again."""
    line.discord.fault(SEND, Fate.CUT_AFTER)
    assert Sent() == await line.courier.deliver(outgoing(dm, "How are you?", delivery=Delivery.ONCE))
    assert 1 == len(alex.sees())


async def test_a_refused_parcel_is_set_aside(line: Line, dm: Place) -> None:
    """What Discord will never take stands in nobody's way."""
    line.discord.fault(SEND, Fate.REFUSED, status=400, code=50035, times=2)
    assert Refused("400 50035") == await line.courier.deliver(outgoing(dm, "Odd."))


async def test_what_stands_before_discord_is_not_discord(line: Line, dm: Place) -> None:
    """A gate's refusal is waited out: it is nobody's in particular, and nobody counts as out of reach for it."""
    for status in (403, 404, 451):
        line.discord.fault("/channels", Fate.BROKEN, status=status, times=2)
        assert isinstance(await line.courier.deliver(outgoing(dm, "Odd.", tries=1)), Hold)


@pytest.mark.parametrize("status", [403, 404])
async def test_who_is_out_of_reach_without_a_reason(line: Line, dm: Place, status: int) -> None:
    """Where Discord refuses and gives no code, it is tried three times; then the words are kept until they write."""
    line.discord.fault("/channels", Fate.REFUSED, status=status, code=0, times=9)
    answers = [await line.courier.deliver(outgoing(dm, "Odd.", tries=tries)) for tries in range(3)]
    assert [Hold, Hold, Waits] == [type(answer) for answer in answers]
    assert Waits(lost=True) == answers[-1]


async def test_what_is_not_taken_as_it_is_comes_in_bare_words(line: Line, alex: Person, dm: Place) -> None:
    """Whatever Discord has against its buttons, nobody goes unanswered: the choices are a list, and are answered by number."""
    line.discord.fault(SEND, Fate.REFUSED, status=400, code=50035)
    assert isinstance(await line.courier.deliver(outgoing(dm, screen=ASKS)), Sent)
    assert ("How?\n\n1. Good\n2. Bad", []) == (alex.last.text, alex.last.labels())
    place = await in_server(line, alex)
    line.inbox.waiting = [outgoing(place, "Odd.", number=7)]
    line.discord.fault(ANSWER, Fate.REFUSED, status=400, code=50035, times=2)
    assert Sent() == await line.courier.deliver(outgoing(place, screen=ASKS, number=9))
    assert "How?\n\n1. Good\n2. Bad" == alex.last.text


async def test_what_is_never_taken_without_a_reason(line: Line, dm: Place) -> None:
    """It is set aside at the third try, so that the next goes on."""
    line.discord.fault(SEND, Fate.BROKEN, status=413, times=3)
    answers = [await line.courier.deliver(outgoing(dm, "Odd.", tries=tries)) for tries in range(3)]
    assert [Hold, Hold, Refused] == [type(answer) for answer in answers]


@pytest.mark.parametrize("code", [40004, 130000])
async def test_what_discord_does_not_take_for_now(line: Line, dm: Place, code: int) -> None:
    """Sending may be switched off for a while, or all too busy: that is no fault of the words."""
    line.discord.fault(SEND, Fate.REFUSED, status=403, code=code)
    assert isinstance(await line.courier.deliver(outgoing(dm, "Odd.")), Hold)


async def test_a_chat_that_is_gone_is_opened_anew(line: Line, alex: Person, dm: Place) -> None:
    """Its name may be another then; the words arrive all the same."""
    del alex.world.channels[int(dm.chat)]
    assert isinstance(await line.courier.deliver(outgoing(dm, "Your hour is over.")), Sent)
    assert "Your hour is over." == alex.last.text


async def test_what_waited_keeps_nobody_from_an_answer(line: Line, alex: Person) -> None:
    """Where Discord will not take both together, the answer goes alone, and what waited waits on: it is not lost."""
    place = await in_server(line, alex)
    line.inbox.waiting = [outgoing(place, "Odd.", number=7)]
    line.discord.fault(ANSWER, Fate.REFUSED, status=400, code=50035)
    assert Sent() == await line.courier.deliver(outgoing(place, screen=ASKS, number=9))
    assert "How?" == alex.last.text
    assert Sent(also=(7,)) == await line.courier.deliver(outgoing(await in_server(line, alex), "Well.", number=10))
    assert "Odd." in alex.last.text


@pytest.mark.parametrize(("status", "code"), [(401, 0), (404, 0), (401, 50027)])
async def test_a_token_that_an_interaction_brought_is_not_the_bots(
    line: Line, alex: Person, dm: Place, status: int, code: int
) -> None:
    """Refused, the answer goes to direct messages, and nothing ends."""
    asked = alex.runs("urge")
    await alex.until(lambda: asked.answered is not None)
    line.discord.fault(ANSWER, Fate.REFUSED, status=status, code=code)
    assert isinstance(await line.courier.deliver(outgoing(place_of(asked, chat=dm.chat), "Here.")), Sent)
    assert "Here." == alex.last.text


@pytest.mark.parametrize("via", ["", "1.1 google"])
async def test_who_is_shut_out_does_not_go_on_knocking(line: Line, alex: Person, dm: Place, via: str) -> None:
    """A page in HTML says 429: nothing of ours is sent for a minute, to nobody, or Discord shuts us out for long."""
    place = await in_server(line, alex)
    line.discord.fault(SEND, Fate.SHUT_OUT, via=via)
    assert Hold(60.0) == await line.courier.deliver(outgoing(dm, "One."))
    calls = len(line.discord.world.calls)
    for late in (outgoing(dm, "One."), outgoing(place, "Two.")):
        held = await line.courier.deliver(late)
        assert isinstance(held, Hold)
        assert 55 < held.seconds < 60
    assert calls == len(line.discord.world.calls)


async def test_a_long_wait_for_an_interaction(line: Line, alex: Person) -> None:
    """It is held here and not in the middle of a call, whoever says so: the next person is answered meanwhile."""
    place = await in_server(line, alex)
    line.discord.fault(ANSWER, Fate.LIMITED, retry_after=3600.0, tells="body")
    assert Hold(3600.0) == await line.courier.deliver(outgoing(place, "Here."))


@pytest.mark.parametrize("said", ["", "not json", '"a string"', "[]", "null", '{"id": null}', "\xff"])
async def test_what_was_taken_is_not_sent_again_for_an_odd_answer(
    line: Line, alex: Person, dm: Place, said: str
) -> None:
    """Discord took it; that its answer cannot be read is no loss, and certainly no refusal."""
    line.discord.fault(SEND, Fate.MUMBLED, said=said)
    assert Sent() == await line.courier.deliver(outgoing(dm, "Once."))
    assert ["Once."] == [message.text for message in alex.sees()]


async def test_a_refused_token_ends_it(line: Line, dm: Place) -> None:
    """With one line for the operator."""
    line.discord.world.revoked = True
    assert Fatal(BAD_TOKEN) == await line.courier.deliver(outgoing(dm, "Hello."))


async def test_hiding_takes_back_what_was_sent(line: Line, alex: Person, dm: Place) -> None:
    """Only our own messages in direct messages can be taken back."""
    theirs = alex.at(None).says("my words")
    first = await line.courier.deliver(outgoing(dm, "One."))
    assert isinstance(first, Sent)

    async def recent(_person: str, _place: Place) -> list[str]:
        return [first.ref, "123"]

    line.courier.recent = recent
    assert Sent() == await line.courier.deliver(outgoing(dm, act=Act.VEIL, delivery=Delivery.ONCE))
    assert ([], True) == (alex.sees(), theirs.id in alex.world.messages)


async def told(line: Line, place: Place) -> str:
    """What the line that tells of hiding is drawn from."""
    drawn: list[View] = []

    async def view(part: View, _person: str, _locale: str) -> Drawn:
        drawn.append(part)
        return Drawn("Hidden, or not.")

    line.courier.view = view
    await line.courier.deliver(outgoing(place, View("hidden")))
    return " ".join(drawn[-1].args)


async def test_what_was_hidden_is_told_as_it_was(line: Line, alex: Person, dm: Place) -> None:
    """All, part, or nothing; where only they see what stands, nothing can be."""
    refs: list[str] = []

    async def recent(_person: str, _place: Place) -> list[str]:
        return refs

    async def hides(*refused: int) -> str:
        refs.clear()
        for _ in range(2):
            answer = await line.courier.deliver(outgoing(dm, "One."))
            assert isinstance(answer, Sent)
            refs.append(answer.ref)
        for code in refused:
            line.discord.fault("DELETE /channels/", Fate.REFUSED, status=403, code=code)
        await line.courier.deliver(outgoing(dm, act=Act.VEIL, delivery=Delivery.ONCE))
        return await told(line, dm)

    line.courier.recent = recent
    assert "discord some" == await told(line, dm)  # nobody knows: as after a restart
    assert ["discord all", "discord some", "discord none"] == [
        await hides(),
        await hides(50003),
        await hides(50003, 50003),
    ]
    asked = alex.runs("hide")
    assert "discord nowhere" == await told(line, place_of(asked))


async def test_a_view_with_a_picture(line: Line, alex: Person, dm: Place) -> None:
    """The picture stands in an embed with its words, and the file says the same to who cannot see it."""

    async def view(_view: View, _person: str, _locale: str) -> Drawn:
        return Drawn("It rose.", (Attachment("progress.png", "image/png", b"png", "It rose and fell."),))

    line.courier.view = view
    assert isinstance(await line.courier.deliver(outgoing(dm, View("progress"))), Sent)
    assert [("progress.png", b"png")] == alex.last.files
    assert "attachment://progress.png" == alex.last.embeds[0]["image"]["url"]
    (call,) = line.discord.world.named(SEND)
    assert "It rose and fell." == call.body["attachments"][0]["description"]


async def test_fifty_requests_a_second(line: Line, alex: Person, dm: Place) -> None:
    """Sixty at once go out at the token's pace, and Discord refuses none."""
    parcels = [outgoing(dm, f"{number}", number=number) for number in range(60)]
    answers = await asyncio.gather(*(line.courier.deliver(one) for one in parcels))
    assert all(isinstance(answer, Sent) for answer in answers)
    assert line.discord.world.pace.busiest <= 50
    assert [] == [call for call in line.discord.world.calls if call.outcome == "429"]


async def test_nobody_is_mentioned(line: Line, alex: Person, dm: Place) -> None:
    """Whatever somebody's words hold, they call nobody."""
    await line.courier.deliver(outgoing(dm, "@everyone <@1002>"))
    (call,) = line.discord.world.named(SEND)
    assert {"parse": []} == call.body["allowed_mentions"]


async def test_an_answer_before_its_acknowledgement(line: Line, alex: Person) -> None:
    """Another worker acknowledges it any moment: until then it is tried again, and after three seconds given up."""
    line.door.receive = _never
    asked = alex.runs("urge")
    place = place_of(asked, until=datetime.now(UTC) + timedelta(minutes=14))
    answering = asyncio.create_task(line.courier.deliver(outgoing(place, "Here.")))
    await alex.until(lambda: asked.answered is not None)
    assert Sent() == await answering
    lost = alex.world.snowflake()
    gone = Place("discord", line.courier.bot, str(alex.id), "", place.origin.replace(asked.token, f"unknown{lost}"))
    old = gone.origin.split(".")
    old[1] = str(int((datetime.now(UTC) + timedelta(minutes=13)).timestamp()))
    assert Waits() == await line.courier.deliver(outgoing(replace(gone, origin=".".join(old)), "Here."))


async def _never(_arrivals: object) -> None:
    await asyncio.sleep(1.2)


async def test_what_is_linked_is_not_fetched(line: Line, alex: Person, dm: Place) -> None:
    """A help line's address brings no preview; an embed of ours is shown."""
    await line.courier.deliver(outgoing(dm, "https://findahelpline.com"))
    await line.courier.deliver(outgoing(dm, "word " * 600, number=2))
    flags = [call.body.get("flags", 0) for call in line.discord.world.named(SEND)]
    assert [4, 0] == [flag & 4 for flag in flags]
