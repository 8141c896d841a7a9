"""What leaves one token: its pace, its patience when told to wait, and what each refusal comes to."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from adapters.views import Drawn
from bot.ports import Act, Delivery, Fatal, Gone, Hold, Outgoing, Place, Refused, Sent
from bot.talk.screen import Button, View
from tests.doubles.telegram.people import Person
from tests.doubles.telegram.server import Double
from tests.doubles.telegram.weather import Fate
from tests.telegram.line import PIXEL, Line, on_the_line, outgoing

ROWS = ((Button("Good", "a1:good"), Button("Bad", "a1:bad")),)


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
    person = telegram.person(1001)
    person.starts()
    return person


async def test_a_parcel_is_shown(line: Line, alex: Person) -> None:
    """Text with any characters arrives as it is, views drawn, buttons beneath; the answer names the message."""
    words = "<b>not bold</b> & 5 < 6 *_`"
    answer = await line.courier.deliver(outgoing(alex.id, words, View("progress"), rows=ROWS))
    assert Sent(str(alex.last.id)) == answer
    assert f"{words}\n\n<progress of p1 in en>" == alex.last.text
    assert ["Good", "Bad"] == alex.labels()


async def test_a_long_parcel_comes_in_parts(line: Line, alex: Person) -> None:
    """What is too long for one message is sent in order."""
    await line.courier.deliver(outgoing(alex.id, "a" * 4000, "b" * 4000))
    assert ["a", "b"] == [message.text[0] for message in alex.sees()]


async def test_a_link_is_words(line: Line, alex: Person) -> None:
    """A helpline's address is shown as it is written, and a chosen prompt too: no page is fetched for a picture beneath."""
    place = "samaritans.org"
    await line.courier.deliver(
        outgoing(alex.id, f"You can write to them: https://www.{place}/help, or {place}", rows=ROWS)
    )
    asked = alex.last
    assert (True, "") == (place in asked.text, asked.preview)
    line.courier.remember(Place("telegram", "b", str(alex.id), str(alex.id), origin=str(asked.id)), asked.text)
    await line.courier.deliver(outgoing(alex.id, "Good", act=Act.CLOSE, origin=str(asked.id)))
    assert (True, "") == ("✓ Good" in alex.last.text, alex.last.preview)


async def test_a_picture_is_captioned_by_its_words(line: Line, alex: Person) -> None:
    """The picture and what it says are one message; the question that follows keeps its buttons."""
    answer = await line.courier.deliver(outgoing(alex.id, View("picture"), "And now?", rows=ROWS, reach="Urge"))
    photo, asked = alex.sees()
    assert Sent(f"{photo.id} {asked.id}") == answer
    assert "photo" in photo.body
    assert [PIXEL] == list(line.telegram.world.files.values())
    assert "<picture of p1 in en>" == photo.text
    assert ("And now?", ["Good", "Bad"], ["Urge"]) == (asked.text, alex.labels(), alex.keys())


async def test_a_picture_that_telegram_does_not_take(line: Line, alex: Person) -> None:
    """The words come alone, and nothing is set aside."""
    answer = await line.courier.deliver(outgoing(alex.id, View("broken")))
    assert Sent(str(alex.last.id)) == answer
    assert ("<broken of p1 in en>", False) == (alex.last.text, alex.last.has_media)


async def test_a_document_follows_its_words(line: Line, alex: Person) -> None:
    """A file that is no picture comes as a document under the text that speaks of it."""
    await line.courier.deliver(outgoing(alex.id, View("pages")))
    said, sent = alex.sees()
    assert ("<pages of p1 in en>", True) == (said.text, "document" in sent.body)
    assert [b"{}"] == list(line.telegram.world.files.values())


async def test_what_went_out_before_a_hold_is_not_sent_again(line: Line, alex: Person) -> None:
    """Of a parcel in several messages those go on that are missing, whatever came in between."""
    line.telegram.fault("sendDocument", Fate.REFUSED, retry_after=1)
    line.telegram.fault("sendDocument", Fate.BROKEN, skip=1)
    export = outgoing(alex.id, "All that I keep.", View("pages"), View("pages"))
    answers = [await line.courier.deliver(export)]
    await asyncio.sleep(1.2)
    answers += [await line.courier.deliver(export), await line.courier.deliver(export)]
    assert [Hold, Hold, Sent] == [type(one) for one in answers]
    assert ["text", "file", "text", "file"] == ["file" if "document" in one.body else "text" for one in alex.sees()]
    assert Sent(" ".join(str(message.id) for message in alex.sees())) == answers[-1]


async def test_the_choice_takes_the_place_of_the_buttons(line: Line, alex: Person) -> None:
    """With the prompt known the choice is written under it, else only the buttons go."""
    for known in (True, False):
        await line.courier.deliver(outgoing(alex.id, "How?", rows=ROWS))
        close = outgoing(alex.id, "Good", act=Act.CLOSE, delivery=Delivery.ONCE, origin=str(alex.last.id))
        if known:
            line.courier.remember(close.parcel.place, "How?")
        assert isinstance(await line.courier.deliver(close), Sent)
    assert ["How?\n\n✓ Good", "How?"] == [message.text for message in alex.sees()]
    assert [] == alex.labels()


async def test_marks_are_redrawn_in_place(line: Line, alex: Person) -> None:
    """A redraw changes the buttons of the message it names; the same again is no trouble."""
    await line.courier.deliver(outgoing(alex.id, "Which?", rows=ROWS))
    marked = ((Button("Good", "a1:good", marked=True), Button("Bad", "a1:bad")),)
    origin = str(alex.last.id)
    redraw = outgoing(alex.id, act=Act.REDRAW, delivery=Delivery.ONCE, rows=marked, origin=origin)
    assert [Sent(origin), Sent()] == [await line.courier.deliver(redraw) for _ in range(2)]
    assert ["✓ Good", "Bad"] == alex.labels()


async def test_the_chat_is_put_out_of_sight(line: Line, alex: Person) -> None:
    """Hiding deletes what both sides wrote in this chat, and nothing of anybody else's."""
    robin = line.telegram.person(1002)
    theirs = robin.says("mine")
    await line.courier.deliver(outgoing(alex.id, "Something private"))
    hide = alex.says("/hide")
    veil = outgoing(alex.id, act=Act.VEIL, delivery=Delivery.ONCE, origin=str(hide.id))
    assert isinstance(await line.courier.deliver(veil), Sent)
    assert {} == alex.room.messages
    assert [theirs] == list(robin.room.messages.values())


async def test_what_was_sent_long_ago_is_hidden_too(line: Line, alex: Person) -> None:
    """Messages that the store remembers are deleted although their numbers lie far back."""
    answer = await line.courier.deliver(outgoing(alex.id, "a" * 4000, "b" * 4000))
    assert isinstance(answer, Sent)
    robin = line.telegram.person(1002)
    for _ in range(120):
        robin.says("much talk elsewhere")

    async def recent(_person: str, _place: Place) -> tuple[str, ...]:
        return (answer.ref,)

    line.courier.recent = recent
    await line.courier.deliver(
        outgoing(alex.id, act=Act.VEIL, delivery=Delivery.ONCE, origin=str(alex.says("hide").id))
    )
    assert [] == alex.sees()
    assert 120 == len(robin.room.messages)


async def test_one_old_message_keeps_no_others_in_sight(line: Line, alex: Person) -> None:
    """Where Telegram refuses a whole batch for what is too old in it, all that is young enough goes all the same."""
    line.telegram.world.all_or_none = True
    for number in range(20):
        alex.says(f"long ago {number}")
    line.telegram.world.clock.forward(hours=72)
    for number in range(13):
        alex.says(f"today {number}")
    hide = alex.says("/hide")
    await line.courier.deliver(outgoing(alex.id, act=Act.VEIL, delivery=Delivery.ONCE, origin=str(hide.id)))
    left = [one.text for one in alex.room.messages.values()]
    assert ["/start", *(f"long ago {number}" for number in range(20))] == left
    assert len(line.telegram.world.called("deleteMessages")) < 20


def veil(who: Person) -> Outgoing:
    return outgoing(who.id, act=Act.VEIL, delivery=Delivery.ONCE, origin=str(who.says("/hide").id))


async def told(line: Line, who: Person) -> str:
    """What the line that tells of hiding is drawn from."""
    drawn: list[View] = []

    async def view(part: View, _person: str, _locale: str) -> Drawn:
        drawn.append(part)
        return Drawn("Hidden, or not.")

    line.courier.view = view
    await line.courier.deliver(outgoing(who.id, View("hidden")))
    return " ".join(drawn[-1].args)


async def test_what_was_hidden_is_told_as_it_was(line: Line, alex: Person) -> None:
    """All of it, where only what is too old was refused; nothing, where everything was or the line was cut; else not all."""
    refused = {"code": 400, "description": "Bad Request: message can't be deleted"}
    assert "telegram some" == await told(line, alex)  # nobody knows: as after a restart
    await line.courier.deliver(veil(alex))
    assert "telegram all" == await told(line, alex)
    line.telegram.fault("deleteMessages", Fate.REFUSED, times=99, **refused)
    await line.courier.deliver(veil(alex))
    assert "telegram none" == await told(line, alex)
    line.telegram.world.faults.scripted.clear()
    line.telegram.fault("deleteMessages", Fate.REFUSED, times=3, **refused)  # halved to the newest, which is refused
    await line.courier.deliver(veil(alex))
    assert "telegram some" == await told(line, alex)
    line.telegram.world.faults.scripted.clear()
    line.telegram.fault("deleteMessages", Fate.CUT_BEFORE)
    await line.courier.deliver(veil(alex))
    assert "telegram none" == await told(line, alex)


async def test_what_is_too_old_does_not_make_it_less(line: Line, alex: Person) -> None:
    """That Telegram lets no bot go back further is part of what is said."""
    line.telegram.world.all_or_none = True
    alex.says("long ago")
    line.telegram.world.clock.forward(hours=72)
    await line.courier.deliver(veil(alex))
    assert ["/start", "long ago"] == [one.text for one in alex.room.messages.values()]
    assert "telegram all" == await told(line, alex)


async def test_where_many_cannot_be_deleted_at_once(line: Line, alex: Person) -> None:
    """An older server has a call for one: they go one by one, and what is not there stops nothing."""
    line.telegram.fault("deleteMessages", Fate.REFUSED, times=99, code=404, description="Not Found: method not found")
    await line.courier.deliver(outgoing(alex.id, "Something private"))
    await line.courier.deliver(veil(alex))
    assert {} == alex.room.messages
    assert 1 == len(line.telegram.world.called("deleteMessages"))
    assert "telegram all" == await told(line, alex)


async def test_the_urge_key_stays(line: Line, alex: Person) -> None:
    """The key comes with a message, survives messages with buttons, and goes when it should."""
    await line.courier.deliver(outgoing(alex.id, "Plan kept.", reach="I want to text them"))
    await line.courier.deliver(outgoing(alex.id, "How?", rows=ROWS, reach="I want to text them"))
    assert ["I want to text them"] == alex.keys()
    await line.courier.deliver(outgoing(alex.id, "All erased.", reach=""))
    assert [] == alex.keys()


async def test_nobody_is_flooded(line: Line, alex: Person) -> None:
    """Six messages to one chat take about three seconds, and Telegram never has to say wait."""
    began = time.monotonic()
    for _ in range(6):
        assert isinstance(await line.courier.deliver(outgoing(alex.id, "x")), Sent)
    assert 2.5 < time.monotonic() - began < 4.5
    assert {"ok"} == {call.outcome for call in line.telegram.world.called("sendMessage")}


async def test_thirty_a_second_in_all(line: Line) -> None:
    """Sixty people at once are served in between one and three seconds, without one refusal."""
    people = [line.telegram.person(number) for number in range(1, 61)]
    for person in people:
        person.starts()
    began = time.monotonic()
    await asyncio.gather(*(line.courier.deliver(outgoing(person.id, "x")) for person in people))
    assert 1.2 < time.monotonic() - began < 3.0
    assert {"ok"} == {call.outcome for call in line.telegram.world.called("sendMessage")}


async def test_told_to_wait_the_whole_token_waits(line: Line, alex: Person) -> None:
    """After a 429 no call of any chat leaves before its time; what is sent at most once is not lost."""
    robin = line.telegram.person(1002)
    robin.starts()
    line.telegram.fault("sendMessage", Fate.REFUSED, retry_after=1)
    answer = await line.courier.deliver(outgoing(alex.id, "reply"))
    assert isinstance(answer, Hold)
    assert 1 <= answer.seconds < 1.5
    bounced = await line.courier.deliver(outgoing(robin.id, "another reply"))
    assert isinstance(bounced, Hold)
    assert 0.5 < bounced.seconds < 1.2
    assert 1 == len(line.telegram.world.called("sendMessage"))
    began = time.monotonic()
    nudge = outgoing(robin.id, "nudge", delivery=Delivery.ONCE)
    assert isinstance(await line.courier.deliver(nudge), Sent)
    assert 0.9 < time.monotonic() - began < 2.0


async def test_a_nudge_waits_out_its_own_refusal(line: Line, alex: Person) -> None:
    """A 429 means that nothing was sent, so the same nudge may be sent once it may."""
    line.telegram.fault("sendMessage", Fate.REFUSED, retry_after=1)
    nudge = outgoing(alex.id, "nudge", delivery=Delivery.ONCE)
    assert isinstance(await line.courier.deliver(nudge), Sent)
    assert ["nudge"] == [message.text for message in alex.sees()]


async def test_a_bad_request_is_never_tried_again(line: Line, alex: Person) -> None:
    """A 400 sets the parcel aside although the SDK counts it among network errors."""
    line.telegram.fault("sendMessage", Fate.REFUSED, code=400, description="Bad Request: something new", times=9)
    assert Refused("Something new") == await line.courier.deliver(outgoing(alex.id, "x"))
    assert 1 == len(line.telegram.world.called("sendMessage"))


async def test_who_is_gone(line: Line, alex: Person) -> None:
    """Blocked, deleted, unknown: nothing can be sent there any more."""
    robin = line.telegram.person(1002)
    robin.starts()
    robin.leaves_telegram()
    alex.blocks()
    for chat in (alex.id, robin.id, 4):
        assert Gone() == await line.courier.deliver(outgoing(chat, "x"))


async def test_a_method_that_is_not_known_there(line: Line, alex: Person) -> None:
    """A server of an older release lacks a method: what is only to look well is left out, and no token is blamed."""
    unknown = {"code": 404, "description": "Not Found: method not found", "times": 9}
    for method in ("editMessageText", "editMessageReplyMarkup", "deleteMessages", "sendPhoto", "sendDocument"):
        line.telegram.fault(method, Fate.REFUSED, **unknown)
    await line.courier.deliver(outgoing(alex.id, "How?", rows=ROWS))
    prompt = str(alex.last.id)
    once = outgoing(alex.id, "Good", act=Act.CLOSE, delivery=Delivery.ONCE, origin=prompt)
    assert Sent() == await line.courier.deliver(once)
    assert isinstance(await line.courier.deliver(outgoing(alex.id, View("picture"))), Sent)
    assert alex.last.text.startswith("<picture")
    pages = [await line.courier.deliver(outgoing(alex.id, View("pages"), tries=tries)) for tries in (0, 8)]
    assert [Hold(0.5), Refused("sendDocument is not known there")] == pages


async def test_a_dead_token_is_fatal(line: Line, alex: Person) -> None:
    """With the token revoked all traffic stops, and one line says what to do."""
    line.telegram.world.revoked = True
    answer = await line.courier.deliver(outgoing(alex.id, "x"))
    assert isinstance(answer, Fatal)
    assert "@BotFather" in answer.line


@pytest.mark.parametrize("fate", [Fate.CUT_BEFORE, Fate.CUT_AFTER, Fate.BROKEN])
async def test_an_unknown_outcome(line: Line, alex: Person, fate: Fate) -> None:
    """Whether it arrived or not, a reply is tried again and a nudge is not."""
    line.telegram.fault("sendMessage", fate, times=2)
    assert isinstance(await line.courier.deliver(outgoing(alex.id, "reply")), Hold)
    assert isinstance(await line.courier.deliver(outgoing(alex.id, "n", delivery=Delivery.ONCE)), Sent)


async def test_waiting_grows_and_a_poisonous_parcel_ends(line: Line, alex: Person) -> None:
    """A server that fails on one parcel again and again loses that parcel, not the token's time."""
    line.telegram.fault("sendMessage", Fate.REFUSED, code=500, times=9)
    answers = [await line.courier.deliver(outgoing(alex.id, "x", tries=tries)) for tries in (0, 3, 7, 8)]
    assert [Hold(0.5), Hold(4.0), Hold(30.0), Refused("Internal Server Error")] == answers


async def test_typing_shows_only_when_it_takes_long(line: Line, alex: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer within the second shows no typing, a late one does."""
    monkeypatch.setattr("adapters.errands.TYPING_AFTER", 0.05)
    line.courier.errands.expect(str(alex.id))
    await line.courier.deliver(outgoing(alex.id, "quick"))
    await asyncio.sleep(0.1)
    assert [] == alex.room.actions
    line.courier.errands.expect(str(alex.id))
    await alex.until(lambda: bool(alex.room.actions))
    assert ["typing"] == alex.room.actions


async def test_plain_words_without_a_store(line: Line, alex: Person) -> None:
    """The kind line for when storage fails is tried once, and its failure raises nothing."""
    place = outgoing(alex.id).parcel.place
    await line.courier.plainly(place, "One moment, please.")
    assert "One moment, please." == alex.last.text
    alex.blocks()
    await line.courier.plainly(place, "again")
