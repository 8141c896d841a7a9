"""The whole house on Telegram, as a process: talks go on over kill -9, and everybody who writes is answered."""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from adapters.outbox import IN_FLIGHT
from tests.doubles.telegram.people import Person
from tests.doubles.telegram.server import Double
from tests.doubles.telegram.weather import Fate
from tests.telegram.process import ROOT, Unsent, answered, asked, offering

INTAKE = (
    "Tell me what happened · 3 min",
    "No",
    "Done",
    "They ended it",
    "Today",
    "Done",
    "They asked me to stop",
    "Done",
    "Them back",
)


@pytest.fixture
async def unsent(tmp_path: Path) -> AsyncIterator[Unsent]:
    async with Double() as telegram:
        telegram.world.floods.on = False  # here people tap faster than people can
        running = Unsent(telegram, tmp_path)
        yield running
        await running.kill()


@pytest.fixture
def alex(unsent: Unsent) -> Person:
    return unsent.telegram.person(1001, "Alex")


async def test_an_intake_over_many_deaths(unsent: Unsent, alex: Person) -> None:
    """Killed after taps, before or after their answers, the intake ends at the plan, each question asked in order."""
    alex.starts()
    await unsent.start()
    prompt = None
    for turn, label in enumerate(INTAKE):
        prompt = await offering(alex, label, after=prompt)
        press = alex.taps(label, on=prompt)
        if turn % 4 == 1:
            await offering(alex, (*INTAKE, "I'll try this")[turn + 1], after=prompt)
        else:
            await answered(alex, press)
        if turn % 2:
            await unsent.kill()
            await unsent.start()
    await offering(alex, "I'll try this")
    questions = list(dict.fromkeys(message.text.partition("\n\n✓")[0] for message in alex.sees()))
    assert len(INTAKE) + 2 == len(questions)  # the plan, and what to do with it


async def test_an_urge_and_its_hold_over_many_deaths(unsent: Unsent, alex: Person) -> None:
    """From /start to the box in one tap; killed at every step, the words are held an hour, come back once, and go."""
    alex.starts()
    await unsent.start()
    alex.taps("I'm about to text them", on=await asked(alex))
    box = await offering(alex, "Distract me")
    await reborn(unsent)
    alex.says("I miss our mornings <3 & your *stupid* coffee_cup")
    held = await offering(alex, "1 hour", after=box)
    await reborn(unsent)
    alex.taps("1 hour", on=held)
    await alex.until(lambda: "Held for an hour" in alex.screen(), within=15)
    await unsent.kill()
    unsent.ahead(hours=1, minutes=1)
    await unsent.start()
    back = await offering(alex, "Let it go", after=held)
    await reborn(unsent)
    shown = [message.text for message in alex.sees() if "stupid" in message.text]
    assert ["I miss our mornings <3 & your *stupid* coffee_cup" in text for text in shown] == [True]
    alex.taps("Let it go", on=back)
    await alex.until(lambda: "Gone. It was said" in alex.screen(), within=15)


async def shows_a_picture(unsent: Unsent, alex: Person) -> None:
    """Progress comes as a photo that carries the words that say the same."""
    alex.says("/progress")
    await alex.until(lambda: any("photo" in message.body for message in alex.sees()), within=20)
    (photo,) = [message for message in alex.sees() if "photo" in message.body]
    assert photo.text.startswith("Mood over 14 days: 7 of ten.")
    (data,) = unsent.telegram.world.files.values()
    assert data.startswith(b"\x89PNG")


async def test_a_check_in_over_many_deaths(unsent: Unsent, alex: Person) -> None:
    """Asked next day at the chosen hour, once; killed between nudge, mood and the rest, it goes on at the same question.

    Then progress comes as a picture.
    """
    alex.starts()
    await unsent.start()
    prompt = None
    for label in (*INTAKE, "I'll try this", "20:00", "Yes, that's right"):
        prompt = await offering(alex, label, after=prompt)
        alex.taps(label, on=prompt)
    await alex.until(lambda: "All set" in alex.screen(), within=15)
    await unsent.kill()
    unsent.ahead(seconds=until_tomorrow_at_eight(timedelta(minutes=1)))
    await unsent.start()

    nudge = await offering(alex, "Okay", after=prompt)
    await reborn(unsent)
    alex.taps("Okay", on=nudge)
    urge = await offering(alex, "Strong", after=nudge)
    await reborn(unsent)
    alex.taps("Strong", on=urge)
    contact = await offering(alex, "They reached out", after=urge)
    await reborn(unsent)

    assert 1 == len(
        [message for message in alex.sees() if message.text.partition("\n\n✓")[0] == nudge.text.partition("\n\n✓")[0]]
    )
    alex.taps("They reached out", on=contact)
    alex.taps("No need", on=await offering(alex, "Yes, let's look", after=contact))
    await shows_a_picture(unsent, alex)


def until_tomorrow_at_eight(more: timedelta) -> float:
    """Seconds to eight in the evening of the next day, where an English speaker is guessed to be."""
    here = datetime.now(ZoneInfo("America/New_York"))
    due = datetime.combine(here.date() + timedelta(days=1), clock_time(20), tzinfo=here.tzinfo)
    return (due.astimezone(UTC) - here.astimezone(UTC) + more).total_seconds()


async def reborn(unsent: Unsent) -> None:
    """Kill and start again, once what was shown has been noted as sent."""
    await asyncio.sleep(0.3)
    await unsent.kill()
    await unsent.start()


async def test_sixty_people_and_five_deaths(unsent: Unsent) -> None:
    """Sixty people write while the process is killed five times: sixty are answered."""
    people = [unsent.telegram.person(number) for number in range(2000, 2060)]

    async def write() -> None:
        for person in people:
            person.starts()
            await asyncio.sleep(0.2)

    writing = asyncio.create_task(write())
    for _ in range(5):
        await unsent.start()
        await unsent.polls()
        await asyncio.sleep(0.6)
        await unsent.kill()
    await unsent.start()
    await writing
    for person in people:
        await asked(person)
    assert 60 == len([person for person in people if person.sees()])
    sent = sum(len(person.sees()) for person in people)
    print(f"60 people, 5 deaths: {sent - 60} answers sent once more")
    assert sent <= 60 + 5 * IN_FLIGHT  # what was on its way at a death may be sent once more


async def test_odd_things_are_answered_kindly_or_not_at_all(unsent: Unsent, alex: Person) -> None:
    """Pictures, stickers, contacts, forwards, edits, markup, unknown commands and old buttons: never a silence that hurts."""
    start = alex.starts()
    await unsent.start()
    first = await asked(alex)
    alex.taps("Tell me what happened · 3 min")
    await offering(alex, "No")

    async def answer_to(act: object) -> str:
        before = len(alex.sees())
        assert callable(act)
        act()
        await alex.hears(before + 1)
        return alex.sees()[before].text

    said = {
        "photo": await answer_to(alex.sends_photo),
        "sticker": await answer_to(alex.sends_sticker),
        "voice": await answer_to(alex.sends_voice),
        "contact": await answer_to(alex.sends_contact),
        "forward": await answer_to(lambda: alex.forwards("their words")),
        "edit": await answer_to(lambda: alex.edits(start, "x")),
        "markup": await answer_to(lambda: alex.says("<b>5 & *_` >")),
        "command": await answer_to(lambda: alex.says("/nosuch")),
        "old button": await answer_to(lambda: alex.taps_data("0000:gone", on=first)),
    }
    assert len(said) == len(set(said.values()))
    assert "picture" in said["photo"]
    assert "/help" in said["command"]
    assert "earlier" in said["old button"]


async def test_a_press_by_somebody_else(unsent: Unsent, alex: Person) -> None:
    """Whoever sends a press with another's data gets their own talk, and the other's stands as it was."""
    alex.starts()
    await unsent.start()
    alex.taps("Tell me what happened · 3 min", on=await asked(alex))
    prompt = await asked(alex)
    await alex.until(lambda: "No" in alex.labels())
    robin = unsent.telegram.person(1002, "Robin")
    robin.starts()
    await robin.hears(0)
    no = next(button for button in (await asked(alex)).buttons() if button["text"] == "No")
    before = alex.screen()
    theirs = robin.taps_data(no["callback_data"], on=robin.last)
    await robin.hears(1)
    await answered(robin, theirs)
    assert before == alex.screen()
    assert prompt is not None


async def test_blocked_and_back(unsent: Unsent, alex: Person) -> None:
    """Who blocks the bot is left alone; who comes back with /start is welcome."""
    alex.starts()
    await unsent.start()
    await asked(alex)
    alex.blocks()
    await unsent.telegram.world.until(lambda: not unsent.telegram.world.updates.pending)
    before = len(alex.sees())
    alex.starts()
    await alex.hears(before)
    assert alex.labels()


async def test_the_operator_is_told_in_one_line(unsent: Unsent) -> None:
    """A refused token ends the process with one line and no traceback."""
    unsent.telegram.world.revoked = True
    await unsent.start()
    assert unsent.process is not None
    _, told = await asyncio.wait_for(unsent.process.communicate(), 20)
    assert 1 == unsent.process.returncode
    assert 1 == len([line for line in told.decode().splitlines() if line.startswith("unsent:")])
    assert b"Traceback" not in told
    assert unsent.telegram.world.token.encode() not in told


async def test_without_a_token(unsent: Unsent) -> None:
    """With nothing to serve the command says where to read on."""
    environment = {name: value for name, value in unsent.environment.items() if "TOKEN" not in name}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "adapters", "run", cwd=ROOT, env=environment, stderr=asyncio.subprocess.PIPE
    )
    _, told = await process.communicate()
    assert 1 == process.returncode
    assert "Telegram in three minutes" in told.decode()


async def test_an_orderly_end(unsent: Unsent, alex: Person) -> None:
    """Told to stop it ends within seconds, with code 0 and nothing left to say; no word of anybody's is in its log."""
    alex.starts()
    await unsent.start()
    await asked(alex)
    before = len(alex.sees())
    alex.says("zanzibarquince is what I would write")
    await alex.hears(before)
    unsent.telegram.fault("getUpdates", Fate.BROKEN)
    began = time.monotonic()
    code, told = await unsent.stop()
    assert 0 == code
    assert time.monotonic() - began < 10
    assert "zanzibarquince" not in told
    assert unsent.telegram.world.token not in told


@pytest.mark.deep
async def test_twenty_people_at_once(unsent: Unsent) -> None:
    """At twenty people tapping at a human pace the answer comes within 150 ms at p95; memory stays below 100 MiB."""
    people = [unsent.telegram.person(number) for number in range(3000, 3020)]
    await unsent.start()
    await unsent.polls()
    took: list[float] = []

    async def timed(person: Person, act: object) -> None:
        assert callable(act)
        before = len(person.sees())
        began = time.monotonic()
        act()
        await person.hears(before)
        took.append(time.monotonic() - began)

    async def talk(person: Person, late: float) -> None:
        await asyncio.sleep(late)
        await timed(person, person.starts)
        for label in INTAKE[:6]:
            await asyncio.sleep(2)
            prompt = await asked(person)
            await timed(person, lambda label=label, prompt=prompt: person.taps(label, on=prompt))

    await asyncio.gather(*(talk(person, number * 0.1) for number, person in enumerate(people)))
    p50, p95 = (statistics.quantiles(took, n=100)[percent - 1] for percent in (50, 95))
    print(f"{len(took)} turns: p50 {p50 * 1000:.0f} ms, p95 {p95 * 1000:.0f} ms, {unsent.memory() / 1024:.0f} MiB")
    assert p95 <= 0.150
    assert unsent.memory() <= 100 * 1024
