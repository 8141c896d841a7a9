"""What comes in at the door: stored before it is acknowledged, once, also over a bad line, and seen by nobody else."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import cast

import pytest
from discord import ButtonStyle

from adapters.discord.courier import ACK_WITHIN, BAD_TOKEN
from adapters.discord.door import TWICE
from adapters.discord.inbound import Origin, Verb
from adapters.discord.outbound import Letter
from adapters.discord.pieces import Piece
from adapters.discord.serve import BAD_INTENTS, TOO_LARGE, TOO_OLD
from bot.ports import Place, Sent
from bot.talk.events import Commanded, Odd, Typed
from bot.talk.screen import Button, Screen
from tests.discord.line import Line, line, on_the_line, outgoing, place_of
from tests.doubles.discord.gateway import IDENTIFY, RESUME
from tests.doubles.discord.interactions import DEFERRED, DEFERRED_UPDATE
from tests.doubles.discord.people import Person
from tests.doubles.discord.server import Double
from tests.doubles.discord.weather import Fate
from tests.doubles.discord.world import APP, Interaction
from tests.furnished import wording

ASKS = Screen(("How?",), rows=((Button("Good", "a1:good"), Button("Bad", "a1:bad")),), token="a1")
CALLBACK = "POST /interactions/.*/callback"


@pytest.fixture
async def discord() -> AsyncIterator[Double]:
    async with Double() as double:
        yield double


@pytest.fixture
def alex(discord: Double) -> Person:
    """In a server with somebody else."""
    alex = discord.person(1001, locale="pt-BR")
    return alex.at(discord.server(alex, discord.person(1002, "Bo")).channels[0])


@pytest.fixture
async def on(discord: Double, alex: Person) -> AsyncIterator[Line]:
    async with on_the_line(discord) as connected:
        yield connected


def _room(who: Person) -> int:
    assert who.room is not None
    return who.room.id


async def acknowledged(asked: Interaction, who: Person) -> None:
    await who.until(lambda: asked.answered is not None)


async def test_a_command_is_stored_then_deferred(on: Line, alex: Person) -> None:
    """In a server for one pair of eyes, with the language they use Discord in."""
    asked = alex.runs("pause", days=7)
    await acknowledged(asked, alex)
    assert DEFERRED == asked.answered
    assert asked.original is not None
    assert {alex.id} == asked.original.seen_by
    assert Commanded(0, on.inbox.last.event.at, "pause", "7", "pt-BR") == on.inbox.last.event


async def test_in_direct_messages_an_answer_stays(on: Line, alex: Person) -> None:
    """There nobody else is, so the answer is an ordinary message that can be read again."""
    asked = alex.at(None).runs("plan")
    await acknowledged(asked, alex)
    assert asked.original is not None
    assert {alex.id, APP} == asked.original.seen_by
    origin = Origin.of(on.inbox.last.place.origin)
    assert origin is not None
    assert (False, str(asked.channel.id)) == (origin.hidden, on.inbox.last.place.chat)


async def test_with_the_app_of_ones_own_elsewhere(on: Line, alex: Person) -> None:
    """In a chat of others, where the person brought the app along, it is as in a server."""
    group = alex.world.open_group(alex.user)
    asked = alex.at(group).runs("urge")
    await acknowledged(asked, alex)
    assert asked.original is not None
    assert ({alex.id}, "") == (asked.original.seen_by, on.inbox.last.place.chat)


async def test_a_press_changes_what_was_pressed(on: Line, alex: Person) -> None:
    """An answer for one pair of eyes is changed in place."""
    asked = alex.runs("urge")
    await acknowledged(asked, alex)
    assert Sent() == await on.courier.deliver(outgoing(place_of(asked), screen=ASKS))
    pressed = alex.presses("Good")
    await acknowledged(pressed, alex)
    assert DEFERRED_UPDATE == pressed.answered
    assert ["/urge", "good"] == on.inbox.words()


async def test_a_press_on_what_all_can_see_is_answered_anew(on: Line, alex: Person) -> None:
    """The post stays as it is, whoever presses it, and the answer is theirs alone."""
    alex.user.admin = True
    await acknowledged(alex.runs("setup", post=str(_room(alex.at_channel(1)))), alex)
    post = await alex.at_channel(1).reads("I don't read channels")
    before = post.text
    pressed = alex.presses("Talk privately", on=post)
    await acknowledged(pressed, alex)
    await on.courier.deliver(outgoing(place_of(pressed), "Hello, you."))
    assert before == post.text
    assert (DEFERRED, {alex.id}) == (pressed.answered, alex.last.seen_by)


async def test_the_window_is_answered_from_the_press_alone(on: Line, alex: Person) -> None:
    """Nothing is stored until it is sent; then its words are, and the answer takes the place of the question."""
    asked = alex.runs("urge")
    await acknowledged(asked, alex)
    await on.courier.deliver(outgoing(place_of(asked), screen=ASKS))
    pressed = alex.presses("Write here")
    await alex.until(lambda: pressed.window is not None)
    assert ["/urge"] == on.inbox.words()
    sent = alex.submits("I miss you", pressed)
    await acknowledged(sent, alex)
    assert (DEFERRED_UPDATE, ["/urge", "I miss you"]) == (sent.answered, on.inbox.words())


async def test_going_on_in_direct_messages(on: Line, alex: Person) -> None:
    """Opened because they asked for it: a word there, the talk goes on there, and the server says where."""
    asked = alex.runs("start")
    await acknowledged(asked, alex)
    await on.courier.deliver(outgoing(place_of(asked), screen=ASKS))
    alex.presses("Go on in direct messages")
    await alex.reads("https://discord.com/channels/@me/")
    dm = alex.world.dm(alex.user)
    assert dm is not None
    assert Place("discord", str(APP), str(alex.id), str(dm.id)) == on.inbox.last.place
    assert ["/start", "/start"] == on.inbox.words()
    assert 1 == len(alex.sees(dm))


async def test_direct_messages_that_are_closed(on: Line, alex: Person) -> None:
    """It is said how to open them, and that one may as well go on here: what was asked stands as it stood."""
    alex.closes_dms()
    asked = alex.runs("start")
    await acknowledged(asked, alex)
    await on.courier.deliver(outgoing(place_of(asked), screen=ASKS))
    alex.presses("Go on in direct messages")
    said = await alex.reads(wording().line("pt", "discord.shut"))
    assert {alex.id} == said.seen_by
    assert ["Good", "Bad"] == alex.labels()[:2]
    assert ["/start"] == on.inbox.words()


async def test_closed_direct_messages_after_a_press_that_all_can_see(on: Line, alex: Person) -> None:
    """What all can see stays, and the word about it is for one pair of eyes."""
    alex.closes_dms()
    room = on.client.get_partial_messageable(_room(alex))
    rows = ((Piece.button(f"{Verb.PRIVATE}:", "Go on in direct messages", ButtonStyle.secondary),),)
    await room.send("Hello.", view=Letter("", rows=rows).view())
    await alex.reads("Hello.")
    alex.presses("Go on in direct messages")
    said = await alex.reads(wording().line("pt", "discord.shut"))
    assert {alex.id} == said.seen_by
    assert "Hello." in [message.text for message in alex.sees()]


@pytest.mark.parametrize("fate", [Fate.CUT_BEFORE, Fate.SHUT_OUT])
async def test_direct_messages_that_cannot_be_opened_now(on: Line, alex: Person, fate: Fate) -> None:
    """Over a bad line too something is said, and nobody is left waiting for it."""
    asked = alex.runs("start")
    await acknowledged(asked, alex)
    await on.courier.deliver(outgoing(place_of(asked), screen=ASKS))
    on.discord.fault("POST /users/@me/channels", fate)
    alex.presses("Go on in direct messages")
    said = await alex.reads(wording().line("pt", "crisis.no_store"))
    assert {alex.id} == said.seen_by


async def test_json_with_a_charset_is_json(discord: Double, alex: Person) -> None:
    """A gate between us and Discord may name one, which the SDK by itself takes for plain text."""
    discord.charset = "utf-8"
    async with on_the_line(discord) as connected:
        asked = alex.runs("start")
        await acknowledged(asked, alex)
        assert isinstance(await connected.courier.deliver(outgoing(place_of(asked), screen=ASKS)), Sent)
    assert ["Good", "Bad"] == alex.labels()[:2]


async def test_an_acknowledgement_of_which_nothing_is_told(discord: Double, alex: Person) -> None:
    """An empty 204 is one: commands, windows, suggestions and the way to direct messages go on as ever."""
    discord.silent = True
    async with on_the_line(discord) as connected:
        began = time.monotonic()
        asked = alex.runs("start")
        await acknowledged(asked, alex)
        assert isinstance(await connected.courier.deliver(outgoing(place_of(asked), screen=ASKS)), Sent)
        assert time.monotonic() - began < ACK_WITHIN / 2
        window, zone = alex.presses("Write here"), alex.looks_for("settings", "zone", "lis")
        await alex.until(lambda: window.window is not None and zone.choices is not None)
        moved = alex.presses("Go on in direct messages")
        await alex.until(lambda: moved.edits == 1)
        assert "/start" in connected.inbox.words()


async def test_a_429_that_names_no_proxy(on: Line, alex: Person) -> None:
    """It is waited out, for acknowledgements and answers alike, and a file goes along whole."""
    on.discord.fault(CALLBACK, Fate.LIMITED, retry_after=0.1, via="")
    asked = alex.runs("urge")
    await acknowledged(asked, alex)
    on.discord.fault("PATCH /webhooks/", Fate.LIMITED, retry_after=0.1, via="")
    long = "All of it. " * 1000
    assert isinstance(await on.courier.deliver(outgoing(place_of(asked), long)), Sent)
    (file,) = alex.last.files
    assert long.strip() == bytes(file[-1]).decode()


async def test_every_request_says_who_makes_it(on: Line, alex: Person) -> None:
    """Answers to interactions too, for which the SDK leaves it out."""
    await acknowledged(alex.runs("urge"), alex)
    assert on.discord.agents
    assert [] == [agent for agent in on.discord.agents if not agent.startswith("DiscordBot (")]


@pytest.mark.parametrize("fate", [Fate.CUT_BEFORE, Fate.CUT_AFTER])
async def test_an_acknowledgement_over_a_bad_line(
    on: Line, alex: Person, fate: Fate, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is tried again within the three seconds; that it was heard already is no trouble, and no other program's doing."""
    on.discord.fault(CALLBACK, fate, times=2)
    asked = alex.runs("urge")
    await on.inbox.holds(1)
    assert Sent() == await on.courier.deliver(outgoing(on.inbox.last.place, screen=ASKS))
    on.discord.fault(CALLBACK, fate)
    window = alex.presses("Write here")
    await alex.until(lambda: window.window is not None)
    assert (DEFERRED, ["Good", "Bad"]) == (asked.answered, alex.labels()[:2])
    assert "not acknowledged" not in capsys.readouterr().out


async def test_suggestions_come_from_memory(on: Line, alex: Person) -> None:
    """At most 25, those first that begin with what was typed; countries in the person's language."""
    zone, country = alex.looks_for("settings", "zone", "lis"), alex.looks_for("settings", "country", "ger")
    await alex.until(lambda: zone.choices is not None and country.choices is not None)
    assert "Europe/Lisbon" in [choice["value"] for choice in zone.choices or ()]
    assert [("Germany", "DE")] == [(choice["name"], choice["value"]) for choice in country.choices or ()][:1]
    everything = alex.looks_for("settings", "zone", "")
    await alex.until(lambda: everything.choices is not None)
    assert 25 == len(everything.choices or ())
    assert {} == on.inbox.kept


async def test_the_menu_is_published(on: Line) -> None:
    """Every command with its options, in every language there is, for servers and for people."""
    await on.discord.world.until(lambda: bool(on.discord.world.commands))
    menu = {one["name"]: one for one in on.discord.world.commands}
    wanted = {"start", "urge", "checkin", "theytexted", "slipped", "plan", "why", "views", "kit", "draft", "progress"}
    wanted |= {"review", "history", "settings", "pause", "resume", "stop", "hide", "link", "privacy", "export"}
    wanted |= {"delete", "help", "crisis", "done", "setup"}
    assert set() == wanted - menu.keys()
    assert "Estoy a punto de escribirle" == menu["urge"]["description_localizations"]["es-419"]
    assert ([0, 1, 2], [0, 1]) == (menu["crisis"]["contexts"], menu["crisis"]["integration_types"])
    assert ([0], "32") == (menu["setup"]["contexts"], menu["setup"]["default_member_permissions"])


@pytest.mark.parametrize("token", ["made-otherwise", "bm90YW51bWJlcg.x.y", "ÿ"])
@pytest.mark.parametrize("path", ["GET /oauth2", "GET /(oauth2/)?applications/@me"])
async def test_a_token_need_not_name_the_bot(token: str, path: str) -> None:
    """Discord says who the bot is and which application it belongs to, which need not be one; neither ends it."""
    async with Double() as discord:
        discord.world.token = token
        discord.fault(path, Fate.REFUSED, status=404, times=9)
        async with on_the_line(discord) as connected:
            alex = discord.person(1001)
            asked = alex.at(discord.server(alex).channels[0]).runs("urge")
            await acknowledged(asked, alex)
            assert Sent() == await connected.courier.deliver(outgoing(connected.inbox.last.place, "Here."))
            await discord.world.until(lambda: bool(discord.world.commands))
    assert "Here." == alex.last.text


async def test_the_menu_is_published_over_a_bad_line(discord: Double, monkeypatch: pytest.MonkeyPatch) -> None:
    """A first attempt that fails is not the last."""
    monkeypatch.setattr("adapters.discord.serve.pause", lambda _fails: 0.05)
    discord.fault("PUT /applications", Fate.CUT_BEFORE, times=2)
    async with on_the_line(discord):
        await discord.world.until(lambda: bool(discord.world.commands))
    assert 3 == len(discord.world.named("PUT /applications"))


async def test_the_operator_hears_of_an_endpoint(discord: Double, capsys: pytest.CaptureFixture[str]) -> None:
    """Where interactions are sent elsewhere, direct messages work and nothing else does: that is said."""
    discord.world.endpoint = "https://example.org/interactions"
    async with on_the_line(discord):
        pass
    assert "Interactions Endpoint URL" in capsys.readouterr().out


async def test_a_button_of_another_release(on: Line, alex: Person) -> None:
    """Whatever its id, it is answered, and not left spinning."""
    asked = alex.runs("urge")
    await acknowledged(asked, alex)
    await on.courier.deliver(outgoing(place_of(asked), screen=ASKS))
    alex.last.components[0]["components"][0]["custom_id"] = "NEW~1/x"
    pressed = alex.presses("Good")
    await acknowledged(pressed, alex)
    assert DEFERRED_UPDATE == pressed.answered


async def test_an_event_delivered_twice(on: Line, alex: Person) -> None:
    """It is handed over under the same name, and the second acknowledgement is no trouble."""
    asked = alex.runs("urge")
    await acknowledged(asked, alex)
    await on.discord.gateway.again()
    await alex.until(lambda: 2 == len(on.inbox.handed))
    assert 1 == len(on.inbox.kept)


async def test_another_program_with_the_same_token(on: Line, alex: Person, capsys: pytest.CaptureFixture[str]) -> None:
    """Where interactions that came but now are answered already, again and again, the operator is told once."""
    for number in range(5):
        asked = alex.runs("urge")
        asked.answered = DEFERRED
        await on.inbox.holds(number + 1)
        await on.discord.gateway.again()
        await alex.until(lambda number=number: 2 * (number + 1) == len(on.inbox.handed))  # type: ignore[misc]
    await asyncio.sleep(0.1)
    assert 1 == capsys.readouterr().out.count(TWICE)


async def test_too_late_for_discord(on: Line, alex: Person) -> None:
    """An interaction that Discord has given up on is stored all the same, and nothing breaks."""
    on.discord.world.clock.forward(seconds=-10)
    asked = alex.runs("urge")
    on.discord.world.clock.forward(seconds=10)
    await on.inbox.holds(1)
    await asyncio.sleep(0.05)
    assert (None, ["/urge"]) == (asked.answered, on.inbox.words())


async def test_a_slow_store_does_not_cost_the_three_seconds(on: Line, alex: Person) -> None:
    """After one second it is acknowledged anyway; the answer waits for the acknowledgement, not for luck."""
    on.inbox.slow = 1.3
    asked = alex.runs("urge")
    await acknowledged(asked, alex)
    assert {} == on.inbox.kept
    await on.inbox.holds(1)


async def test_a_store_that_fails_is_said_kindly(on: Line, alex: Person) -> None:
    """No interaction is left thinking: it says that nothing could be kept, and what to do if in danger."""
    on.inbox.failing = 1
    asked = alex.runs("urge")
    await alex.reads(wording().line("pt", "crisis.no_store"))
    assert ({}, {alex.id}) == (on.inbox.kept, alex.last.seen_by)
    assert 1 == asked.edits


async def test_an_answer_waits_for_the_acknowledgement(on: Line, alex: Person) -> None:
    """A turn that is quicker than the acknowledgement is held back, for Discord knows no answer before it."""
    on.discord.fault(CALLBACK, Fate.SLOW, delay=0.3)
    asked = alex.runs("urge")
    await on.inbox.holds(1)
    assert Sent() == await on.courier.deliver(outgoing(place_of(asked), "Quick."))
    assert "Quick." == alex.last.text


async def test_an_acknowledgement_that_is_not_taken(on: Line, alex: Person) -> None:
    """It is made anew while Discord still wants one, and an answer comes of it."""
    on.discord.fault(CALLBACK, Fate.SLOW, delay=30)
    asked = alex.runs("urge")
    await acknowledged(asked, alex)
    await on.inbox.holds(1)
    assert Sent() == await on.courier.deliver(outgoing(place_of(asked), "In time."))
    assert "In time." == alex.last.text


async def test_direct_messages_are_free_text(on: Line, alex: Person) -> None:
    """What is typed, and what is changed afterwards; Discord tells no language."""
    dm = alex.at(None)
    message = dm.says("i want to text him")
    await on.inbox.holds(1)
    dm.edits(message, "never mind")
    await on.inbox.holds(2)
    typed, edited = on.inbox.events()
    assert (Typed(0, typed.at, "i want to text him", ""), Odd(0, edited.at, "edited", "", "never mind")) == (
        typed,
        edited,
    )


async def test_nothing_said_in_a_server_is_read(on: Line, alex: Person) -> None:
    """The bot asks for no such events, and stores none."""
    alex.says("i want to text him")
    alex.at(None).says("hello")
    await on.inbox.holds(1)
    assert ["hello"] == on.inbox.words()
    session = on.discord.gateway.listening
    assert session is not None
    assert (1 << 0) | (1 << 12) == session.intents


async def test_a_dropped_line_is_resumed(on: Line, alex: Person) -> None:
    """What happened meanwhile is told after the resume, once."""
    alex.at(None).says("before")
    await on.inbox.holds(1)
    await on.discord.gateway.drop()
    alex.at(None).says("meanwhile")
    await on.inbox.holds(2, within=15)
    assert (["before", "meanwhile"], 1, 1) == (
        on.inbox.words(),
        on.discord.gateway.identifies,
        on.discord.gateway.resumes,
    )


async def test_discord_asks_to_reconnect(on: Line, alex: Person) -> None:
    """Opcode 7 is followed at once, and nothing is lost."""
    await on.discord.gateway.ask_to_reconnect()
    await on.discord.world.until(lambda: on.discord.gateway.resumes == 1, within=10)
    alex.at(None).says("after")
    await on.inbox.holds(1)


async def test_a_session_that_is_gone_is_begun_anew_and_caught_up(
    on: Line, alex: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was said meanwhile is read from the direct messages, in order, each once."""
    monkeypatch.setattr("discord.Client.before_identify_hook", _at_once)
    dm = alex.at(None)
    first = dm.says("before")
    await on.inbox.holds(1)
    on.inbox.threads = [Place("discord", str(APP), str(alex.id), str(first.channel.id), str(first.id))]
    await on.discord.gateway.drop(forget=True)
    for number in range(120):
        dm.says(f"meanwhile {number}")
    await on.inbox.holds(121, within=20)
    assert ["before", *(f"meanwhile {number}" for number in range(120))] == on.inbox.words()
    assert 121 == len(on.inbox.handed)
    reads = on.discord.world.named(r"GET /channels/\d+/messages")
    assert 2 == len(reads)


async def test_a_line_that_has_fallen_silent_is_left(on: Line, alex: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing comes any more, not even an answer to a heartbeat, it is resumed elsewhere, and nothing is lost."""
    await on.discord.gateway.drop()
    monkeypatch.setattr(on.client._connection, "heartbeat_timeout", 0.3)  # noqa: SLF001 - a minute, in earnest
    on.discord.gateway.beat, on.discord.gateway.acknowledges = 100, False
    await on.discord.world.until(lambda: on.discord.gateway.resumes == 2, within=10)
    on.discord.gateway.acknowledges = True
    alex.at(None).says("still here")
    await on.inbox.holds(1)
    assert (1, ["still here"]) == (on.discord.gateway.identifies, on.inbox.words())


@pytest.mark.parametrize("address", ["ws://127.0.0.1:9/", "not an address", None])
async def test_a_session_whose_own_address_is_dead_is_resumed_at_everybodys(
    discord: Double, alex: Person, monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    """Nothing is lost, and nobody waits until that address is there again."""
    monkeypatch.setattr("adapters.discord.client.pause", lambda _fails: 0.05)
    discord.gateway.resume_at = address
    async with on_the_line(discord) as connected:
        await discord.gateway.drop()
        alex.at(None).says("meanwhile")
        await connected.inbox.holds(1, within=15)
    assert (1, 1) == (discord.gateway.identifies, discord.gateway.resumes)


@pytest.mark.parametrize("code", [4000, 4003, 4007, 4009])
async def test_a_session_that_cannot_be_resumed_is_begun_anew(
    on: Line, alex: Person, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """Closed at each attempt to resume, it is not tried for ever, and not in a hurry."""
    monkeypatch.setattr("discord.Client.before_identify_hook", _at_once)
    dm = alex.at(None)
    first = dm.says("before")
    await on.inbox.holds(1)
    on.inbox.threads = [Place("discord", str(APP), str(alex.id), str(first.channel.id), str(first.id))]
    on.discord.gateway.refuses = {RESUME: code}
    await on.discord.gateway.drop()
    dm.says("meanwhile")
    await on.inbox.holds(2, within=15)
    assert (["before", "meanwhile"], 2) == (on.inbox.words(), on.discord.gateway.identifies)
    assert on.discord.gateway.resumes <= 2


async def test_a_line_closed_again_and_again_is_not_dialled_in_a_hurry(
    on: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each attempt waits longer than the one before."""
    waits: list[int] = []

    def noted(fails: int) -> float:
        waits.append(fails)
        return 0.01 if len(waits) < 6 else 60.0

    monkeypatch.setattr("adapters.discord.client.pause", noted)
    monkeypatch.setattr("discord.Client.before_identify_hook", _at_once)
    on.discord.gateway.refuses = {RESUME: 4000, IDENTIFY: 4000}
    await on.discord.gateway.drop()
    await on.discord.world.until(lambda: len(waits) == 6, within=10)
    assert [0, 1, 2, 3, 4, 5] == waits


async def test_a_server_that_says_no_hello_is_dialled_again(discord: Double, monkeypatch: pytest.MonkeyPatch) -> None:
    """Silence at first is no reason to stay deaf."""
    monkeypatch.setattr("adapters.discord.client.DIALLING", 0.3)
    monkeypatch.setattr("discord.Client.before_identify_hook", _at_once)
    discord.gateway.mute = 1
    async with on_the_line(discord):
        assert 1 == discord.gateway.identifies


async def test_what_was_changed_while_nobody_listened_is_heard_as_it_stands(on: Line, alex: Person) -> None:
    """It was never heard before, so it is no change of what was: it is what they say."""
    dm = alex.at(None)
    first = dm.says("before")
    await on.inbox.holds(1)
    session = on.discord.gateway.listening
    assert session is not None
    session.intents = 0  # nothing is told
    dm.edits(dm.says("i want to txt him"), "i want to text him")
    on.inbox.threads = [Place("discord", str(APP), str(alex.id), str(first.channel.id), str(first.id))]
    await on.door.catch_up()
    assert ["before", "i want to text him"] == on.inbox.words()
    assert isinstance(on.inbox.events()[-1], Typed)


async def test_one_chat_that_cannot_be_read_keeps_no_other(
    on: Line, alex: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is odd in it, or closed to us, is passed by; over a bad line it is asked for again; who writes is heard."""
    monkeypatch.setattr("adapters.discord.door.pause", lambda _fails: 0.01)
    bo = on.discord.person(1002, "Bo").at(None)
    first, other = alex.at(None).says("before"), bo.says("before")
    await on.inbox.holds(2)
    session = on.discord.gateway.listening
    assert session is not None
    alex.at(None).says("odd", author=None)
    intents, session.intents = session.intents, 0
    bo.says("meanwhile")
    session.intents = intents
    on.inbox.threads = [
        Place("discord", str(APP), "", "1", "nothing"),
        Place("discord", str(APP), "", str(first.channel.id), str(first.id)),
        Place("discord", str(APP), "", str(other.channel.id), str(other.id)),
    ]
    on.discord.fault(f"GET /channels/{other.channel.id}/messages", Fate.CUT_BEFORE, times=2)
    await on.door.catch_up()
    alex.at(None).says("after")
    await on.inbox.holds(4)
    assert ["before", "before", "meanwhile", "after"] == on.inbox.words()


@pytest.mark.parametrize("more", [True, False])
async def test_words_that_could_not_be_stored_are_read_again(
    on: Line, alex: Person, monkeypatch: pytest.MonkeyPatch, *, more: bool
) -> None:
    """Discord tells of them once; when storage is well they are heard all the same, in their order, each once."""
    monkeypatch.setattr("adapters.discord.door.pause", lambda fails: 0.05 * fails)
    on.inbox.failing = 2
    alex.at(None).says("one")
    if more:
        await asyncio.sleep(0.02)
        alex.at(None).says("two")
    await on.inbox.holds(1 + more)
    assert ["one", "two"][: 1 + more] == on.inbox.words()


async def test_a_chat_that_could_not_be_caught_up_is_later(
    on: Line, alex: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where storage fails just then, what was missed waits for it."""
    monkeypatch.setattr("adapters.discord.door.pause", lambda fails: 0.05 * fails)
    session = on.discord.gateway.listening
    assert session is not None
    session.intents = 0  # nothing is told
    missed = alex.at(None).says("meanwhile")
    on.inbox.threads = [Place("discord", str(APP), "", str(missed.channel.id), str(missed.id - 1))]
    on.inbox.failing = 1
    await on.door.catch_up()
    await on.inbox.holds(1)
    assert ["meanwhile"] == on.inbox.words()


async def test_who_writes_does_not_wait_for_what_others_said(on: Line, alex: Person) -> None:
    """Of a hundred chats to be read on, that of whoever writes now is read first."""
    first = alex.at(None).says("before")
    await on.inbox.holds(1)
    others = [Place("discord", str(APP), "", str(number), "1") for number in range(2000, 2100)]
    on.inbox.threads = [*others, Place("discord", str(APP), "", str(first.channel.id), str(first.id))]
    reading = asyncio.create_task(on.door.catch_up())
    await on.discord.world.until(lambda: bool(on.discord.world.named(r"GET /channels/\d+/messages")))
    alex.at(None).says("now")
    await on.inbox.holds(2, within=3)
    reading.cancel()
    assert ["before", "now"] == on.inbox.words()


async def _at_once(*_: object, **__: object) -> None:
    """No five seconds between sessions in tests."""


async def test_a_shut_gateway_is_waited_out(discord: Double, alex: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """While Discord cannot be reached we try again, and then serve."""
    monkeypatch.setattr("adapters.discord.serve.pause", lambda _fails: 0.05)
    monkeypatch.setattr("discord.Client.before_identify_hook", _at_once)
    discord.gateway.shut = True
    discord.fault("GET /users/@me", Fate.CUT_BEFORE, times=2)
    connected = line(discord)
    running = asyncio.create_task(connected.platform.run())
    await asyncio.sleep(0.5)
    discord.gateway.shut = False
    await discord.listens()
    alex.at(None).says("hello")
    await connected.inbox.holds(1)
    connected.platform.stop()
    await running
    await connected.platform.close()


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ("INTERACTION_CREATE", {"id": "5"}),
        ("INTERACTION_CREATE", {"id": "5", "type": 3, "token": "t", "data": None, "user": None, "member": None}),
        ("MESSAGE_CREATE", {"id": "5", "channel_id": "6", "content": None, "author": None}),
        ("MESSAGE_UPDATE", {"id": "5", "channel_id": "6", "embeds": []}),
        ("GUILD_CREATE", {"id": "5"}),
        ("CHANNEL_CREATE", None),
        ("NEXT_YEARS_EVENT", {"of": [1, 2]}),
        ("MESSAGE_CREATE", ["no", "object"]),
    ],
)
async def test_a_payload_that_cannot_be_read_stands_in_nobodys_way(
    on: Line, alex: Person, event: str, told: object
) -> None:
    """It is passed over, and the connection goes on: nothing that others did meanwhile is lost with it."""
    on.discord.world.tell(event, cast("dict[str, object]", told))
    alex.at(None).says("after")
    await on.inbox.holds(1)
    assert (1, ["after"]) == (on.discord.gateway.identifies, on.inbox.words())


async def test_only_what_is_documented_as_always_there_is_needed(on: Line, alex: Person) -> None:
    """A command as Discord's documentation shows one, a member without flags and no size limit with it, is answered."""
    asked = alex.runs("urge")
    told = on.discord.gateway.listening
    assert told is not None
    shown = dict(told.log[-1][2])
    for name in ("attachment_size_limit", "entitlements", "channel", "context", "version", "application_id"):
        del shown[name]
    shown["member"] = {"user": {"id": alex.id, "username": "alex"}, "roles": [], "permissions": "0"}
    later = Interaction(asked.id + 1, "another", 2, alex.user, asked.channel, {"name": "urge"}, asked.at)
    alex.world.interactions["another"] = later
    on.discord.world.tell("INTERACTION_CREATE", shown | {"id": asked.id + 1, "token": "another"})
    await on.inbox.holds(2)
    assert Sent() == await on.courier.deliver(outgoing(on.inbox.last.place, "Here."))
    assert ("Here.", {alex.id}) == (alex.last.text, alex.last.seen_by)


async def test_the_days_sessions_are_not_used_up(discord: Double, monkeypatch: pytest.MonkeyPatch) -> None:
    """With few left the start waits for the new day, since who needs more loses the token. What is to be sent does not."""
    discord.gateway.remaining, discord.gateway.reset_after = 3, 1500
    connected = line(discord)
    running = asyncio.create_task(connected.platform.run())
    await discord.world.until(lambda: bool(discord.world.commands))
    alex = discord.person(1001)
    discord.server(alex)
    dm = Place("discord", str(APP), str(alex.id), str(alex.world.open_dm(alex.user).id))
    assert isinstance(await connected.courier.deliver(outgoing(dm, "Your hour is over.")), Sent)
    assert 0 == discord.gateway.identifies
    await discord.listens()
    connected.platform.stop()
    await running
    await connected.platform.close()


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_refused_token_ends_it_with_one_line(discord: Double, when: str) -> None:
    """Whether REST or the gateway says so."""
    connected = line(discord)
    discord.world.revoked = when == "before"
    if when == "after":
        discord.fault("GET /gateway/bot", Fate.SLOW, delay=0.2)
    running = asyncio.create_task(connected.platform.run())
    if when == "after":
        await discord.world.until(lambda: bool(discord.world.named("GET /oauth2")))
        discord.world.token = "other.other.other"
        discord.world.revoked = False
    await asyncio.wait_for(running, 10)
    await connected.platform.close()
    assert [BAD_TOKEN] == connected.ends


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (4004, BAD_TOKEN),
        (4010, TOO_LARGE),
        (4011, TOO_LARGE),
        (4012, TOO_OLD),
        (4013, BAD_INTENTS),
        (4014, BAD_INTENTS),
    ],
)
async def test_what_discord_will_not_serve_ends_it_with_one_line(discord: Double, code: int, told: str) -> None:
    """Connecting again would be of no use; what is still to be sent can go all the same."""
    discord.gateway.refuses = {IDENTIFY: code}
    connected = line(discord)
    alex = discord.person(1001)
    discord.server(alex)
    await asyncio.wait_for(connected.platform.run(), 10)
    assert ([told], 1) == (connected.ends, discord.gateway.identifies)
    dm = Place("discord", str(APP), str(alex.id), str(alex.world.open_dm(alex.user).id))
    assert isinstance(await connected.courier.deliver(outgoing(dm, "Your hour is over.")), Sent)
    await connected.platform.close()


async def test_a_gateway_of_which_little_is_told(discord: Double) -> None:
    """Its address is enough."""
    discord.fault("GET /gateway/bot", Fate.REFUSED, status=404)
    async with on_the_line(discord):
        assert 1 == discord.gateway.identifies


async def test_it_ends_at_once_also_while_it_waits(discord: Double) -> None:
    """Told to stop between two attempts, it does not wait for the next."""
    discord.gateway.shut = True
    connected = line(discord)
    running = asyncio.create_task(connected.platform.run())
    await discord.world.until(lambda: bool(discord.world.named("GET /oauth2")))
    await asyncio.sleep(0.5)
    connected.platform.stop()
    await asyncio.wait_for(running, 1)
    await asyncio.wait_for(connected.platform.close(), 3)
