"""The double keeps the Bot API's word: the real, unmodified SDK meets documented answers."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MenuButtonCommands,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from tests.doubles.telegram.people import NotShown, Person, in_group
from tests.doubles.telegram.server import Double
from tests.doubles.telegram.weather import Fate
from tests.doubles.telegram.world import TOKEN

ROOT = Path(__file__).parents[2]
TINY_PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00"
    b"\x1f\x15\xc4\x89\x00\x00\x00\x00IEND\xaeB`\x82"
)


@pytest.fixture(autouse=True)
def times_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the SDK give durations in the one form that it will keep."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def telegram() -> AsyncIterator[Double]:
    async with Double() as double:
        yield double


@pytest.fixture
async def bot(telegram: Double) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, base_url=telegram.bot_url) as started:
        yield started


@pytest.fixture
def alex(telegram: Double) -> Person:
    person = telegram.person(1001, "Alex")
    person.starts()
    return person


def board(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(one, callback_data=one)] for one in labels])


async def test_the_bot_introduces_itself(bot: Bot) -> None:
    """GetMe names the bot of the token."""
    assert "unsent_test_bot" == (await bot.get_me()).username


async def test_updates_come_again_until_a_later_offset(bot: Bot, alex: Person) -> None:
    """An update is given again and again, and no more once an offset beyond it was asked for."""
    first = await bot.get_updates()
    again = await bot.get_updates()
    assert [update.update_id for update in first] == [update.update_id for update in again]
    assert ["/start"] == [update.message.text for update in first if update.message]
    assert () == await bot.get_updates(offset=first[-1].update_id + 1)
    assert () == await bot.get_updates()


async def test_a_negative_offset_keeps_the_newest(bot: Bot, alex: Person) -> None:
    """Offset -1 forgets all but the last update."""
    alex.says("one")
    alex.says("two")
    (left,) = await bot.get_updates(offset=-1)
    assert left.message is not None
    assert "two" == left.message.text


async def test_a_long_poll_ends_with_news(bot: Bot, alex: Person) -> None:
    """A waiting poll answers as soon as somebody writes, long before its time-out."""
    (start,) = await bot.get_updates()
    poll = asyncio.create_task(bot.get_updates(offset=start.update_id + 1, timeout=10))
    await asyncio.sleep(0.05)
    assert not poll.done()
    alex.says("hello")
    (update,) = await asyncio.wait_for(poll, 1)
    assert update.message is not None
    assert "hello" == update.message.text


async def test_a_poll_takes_no_more_than_its_limit(bot: Bot, alex: Person) -> None:
    """Limit 2 gives the two oldest of three."""
    alex.says("one")
    alex.says("two")
    updates = await bot.get_updates(limit=2)
    assert ["/start", "one"] == [update.message.text for update in updates if update.message]


async def test_kinds_not_asked_for_never_arrive(bot: Bot, alex: Person) -> None:
    """allowed_updates holds from the call on, for all later calls."""
    await bot.get_updates(allowed_updates=["callback_query"], offset=-1)
    alex.says("unheard")
    texts = [update.message.text for update in await bot.get_updates() if update.message]
    assert "unheard" not in texts


async def test_a_second_poller_ends_the_first(bot: Bot, telegram: Double) -> None:
    """Of two polls the older one gets 409, in Telegram's words."""
    poll = asyncio.create_task(bot.get_updates(timeout=10))
    await asyncio.sleep(0.05)
    async with Bot(TOKEN, base_url=telegram.bot_url) as other:
        assert () == await other.get_updates()
    with pytest.raises(Conflict, match="make sure that only one bot instance is running"):
        await poll


async def test_a_webhook_forbids_polling(bot: Bot, telegram: Double) -> None:
    """With a webhook set, getUpdates is a conflict until deleteWebhook."""
    with pytest.raises(BadRequest, match="an https url must be provided"):
        await bot.set_webhook("http://example.org/hook")
    await bot.set_webhook("https://example.org/hook")
    assert "https://example.org/hook" == (await bot.get_webhook_info()).url
    with pytest.raises(Conflict, match="while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert () == await bot.get_updates()


async def test_an_update_may_come_twice(bot: Bot, telegram: Double, alex: Person) -> None:
    """A confirmed update can be given once more under the same id."""
    (first,) = await bot.get_updates()
    assert () == await bot.get_updates(offset=first.update_id + 1)
    telegram.world.updates.replay()
    (again,) = await bot.get_updates(offset=first.update_id + 1)
    assert first.update_id == again.update_id


async def test_a_message_is_shown_with_its_marks(bot: Bot, alex: Person) -> None:
    """HTML becomes text with entities, in UTF-16 offsets, trimmed."""
    sent = await bot.send_message(alex.id, "  🙂 <b>5 &lt; 6</b>\n", parse_mode="HTML")
    assert "🙂 5 < 6" == sent.text
    assert [("bold", 3, 5)] == [(one.type, one.offset, one.length) for one in sent.entities]
    assert "🙂 5 < 6" == alex.last.text


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a < b", "Unclosed start tag at byte offset 2"),
        ("<3 and > more", 'Unsupported start tag "3" at byte offset 0'),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
    ],
)
async def test_broken_markup_is_refused(bot: Bot, alex: Person, text: str, refusal: str) -> None:
    """Markup that cannot be read is refused with the place where it broke."""
    with pytest.raises(BadRequest) as caught:
        await bot.send_message(alex.id, text, parse_mode="HTML")
    assert f"Can't parse entities: {refusal.lower()}" == caught.value.message


async def test_an_entity_past_the_end_is_refused(bot: Bot, alex: Person) -> None:
    """Explicit entities must lie inside the text."""
    with pytest.raises(BadRequest, match="ends after the end of the text at utf-16 offset 9"):
        await bot.send_message(alex.id, "short", entities=[MessageEntity("bold", 0, 9)])


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", "Message text is empty"),
        (" \n ", "Text must be non-empty"),
        ("x" * 4097, "Message is too long"),
        ("🙂" * 2049, "Message is too long"),
    ],
)
async def test_texts_have_limits(bot: Bot, alex: Person, text: str, refusal: str) -> None:
    """Nothing and too much are refused; 4096 units pass."""
    with pytest.raises(BadRequest) as caught:
        await bot.send_message(alex.id, text)
    assert refusal == caught.value.message
    assert "x" * 4096 == (await bot.send_message(alex.id, "x" * 4096)).text


async def test_markup_counts_after_parsing(bot: Bot, alex: Person) -> None:
    """Tags and escapes do not count towards 4096."""
    sent = await bot.send_message(alex.id, f"<b>{'&amp;' * 4096}</b>", parse_mode="HTML")
    assert "&" * 4096 == sent.text


@pytest.mark.parametrize(
    ("button", "refusal"),
    [
        (InlineKeyboardButton("long", callback_data="é" * 33), "Button_data_invalid"),
        (InlineKeyboardButton("none"), "Can't parse inline keyboard button: Text buttons are"),
        (InlineKeyboardButton("odd", url="not-a-url"), "Inline keyboard button url 'not-a-url'"),
        (
            InlineKeyboardButton("odd", callback_data="x", api_kwargs={"style": "pink"}),
            "Can't parse inline keyboard button: Invalid button style",
        ),
    ],
)
async def test_bad_buttons_are_refused(bot: Bot, alex: Person, button: InlineKeyboardButton, refusal: str) -> None:
    """A button needs exactly one use; its data fits 64 bytes, not 64 characters."""
    with pytest.raises(BadRequest) as caught:
        await bot.send_message(alex.id, "x", reply_markup=InlineKeyboardMarkup([[button]]))
    assert caught.value.message.lower().startswith(refusal.lower())
    fits = InlineKeyboardMarkup([[InlineKeyboardButton("fits", callback_data="é" * 32)]])
    await bot.send_message(alex.id, "x", reply_markup=fits)


async def test_refusals_are_worded_as_telegram_words_them(telegram: Double, alex: Person) -> None:
    """On the wire the sentences stand as the real servers write them."""
    async with httpx.AsyncClient(base_url=f"{telegram.bot_url}{TOKEN}") as wire:
        long = {"inline_keyboard": [[{"text": "x", "callback_data": "x" * 65}]]}
        told = await wire.post("/sendMessage", json={"chat_id": 9, "text": "x"})
        pressed = {"chat_id": alex.id, "text": "x", "reply_markup": long}
        refused = await wire.post("/sendMessage", json=pressed)
        unknown = await wire.get("/sendLove")
    chat = {"ok": False, "error_code": 400, "description": "Bad Request: chat not found"}
    assert chat == told.json()
    assert "Bad Request: BUTTON_DATA_INVALID" == refused.json()["description"]
    assert (404, "Not Found: method not found") == (
        unknown.status_code,
        unknown.json()["description"],
    )


async def test_who_cannot_be_written_to(bot: Bot, telegram: Double, alex: Person) -> None:
    """Unknown, never started, blocked, deleted: each is refused in its own words."""
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(5, "x")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(telegram.person(2).id, "x")
    alex.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(alex.id, "x")
    alex.starts()
    await bot.send_message(alex.id, "x")
    alex.leaves_telegram()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(alex.id, "x")


async def test_blocking_is_told(bot: Bot, alex: Person) -> None:
    """Blocking and unblocking arrive as my_chat_member."""
    alex.blocks()
    alex.unblocks()
    changes = [update.my_chat_member for update in await bot.get_updates() if update.my_chat_member]
    assert ["kicked", "member"] == [change.new_chat_member.status for change in changes]


async def test_a_chat_takes_about_one_message_a_second(bot: Bot, alex: Person) -> None:
    """A burst of three passes, the fourth is told to wait."""
    for _ in range(3):
        await bot.send_message(alex.id, "x")
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(alex.id, "x")
    assert dt.timedelta(seconds=1) == caught.value.retry_after


async def test_a_token_takes_thirty_messages_a_second(bot: Bot, telegram: Double) -> None:
    """Over many chats the thirty-first message within a second is refused."""
    telegram.world.clock.stop()
    people = [telegram.person(number) for number in range(1, 40)]
    for person in people:
        person.starts()
    answers = await asyncio.gather(*(bot.send_message(person.id, "x") for person in people), return_exceptions=True)
    late = [answer for answer in answers if isinstance(answer, RetryAfter)]
    assert 8 == len(late)  # half a hundredth of a minute of slack lets one more through


async def test_a_hold_binds_every_chat(bot: Bot, telegram: Double, alex: Person) -> None:
    """A scripted hold answers 429 to every chat until it has passed."""
    robin = telegram.person(1002)
    robin.starts()
    telegram.world.floods.hold(7)
    for person in (alex, robin):
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(person.id, "x")
        assert dt.timedelta(seconds=7) == caught.value.retry_after
    telegram.world.clock.forward(seconds=7)
    await bot.send_message(alex.id, "x")


async def test_editing(bot: Bot, alex: Person) -> None:
    """Text and buttons change in place; no change, no message and no right are refused."""
    sent = await bot.send_message(alex.id, "one", reply_markup=board("a", "b"))
    await bot.edit_message_text("two", alex.id, sent.message_id, reply_markup=board("a"))
    assert ("two", ["a"]) == (alex.last.text, alex.labels())
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content"):
        await bot.edit_message_text("two", alex.id, sent.message_id, reply_markup=board("a"))
    await bot.edit_message_reply_markup(alex.id, sent.message_id)
    assert [] == alex.labels()
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", alex.id, 999)
    theirs = alex.says("mine")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", alex.id, theirs.id)


async def test_a_press_is_answered_once_and_soon(bot: Bot, telegram: Double, alex: Person) -> None:
    """A press arrives with its data; it can be answered once and not after its time."""
    await bot.send_message(alex.id, "How?", reply_markup=board("Good", "Bad"))
    press = alex.taps("Bad")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert ("Bad", alex.id) == (query.data, query.from_user.id)
    await query.answer()
    assert press.answered is not None
    for late in (press, alex.taps("Good")):
        telegram.world.clock.forward(seconds=16)
        with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
            await bot.answer_callback_query(late.id)


async def test_old_buttons_can_still_be_tapped(bot: Bot, alex: Person) -> None:
    """A client that has not seen the edit sends the old data."""
    sent = await bot.send_message(alex.id, "How?", reply_markup=board("Good"))
    await bot.edit_message_reply_markup(alex.id, sent.message_id)
    with pytest.raises(NotShown):
        alex.taps("Good")
    assert "Good" == alex.taps("Good", past=True).data


async def test_a_reply_keyboard_stays_until_removed(bot: Bot, alex: Person) -> None:
    """Keys belong to the chat and are sent as typed text; their message cannot be edited."""
    keys = ReplyKeyboardMarkup([[KeyboardButton("I want to text them")]], is_persistent=True)
    sent = await bot.send_message(alex.id, "Here", reply_markup=keys)
    await bot.send_message(alex.id, "more", reply_markup=board("x"))
    assert ["I want to text them"] == alex.keys()
    alex.presses_key("I want to text them")
    heard = (await bot.get_updates())[-1].message
    assert heard is not None
    assert "I want to text them" == heard.text
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", alex.id, sent.message_id)
    await bot.send_message(alex.id, "gone", reply_markup=ReplyKeyboardRemove())
    assert [] == alex.keys()


async def test_pictures_and_files(bot: Bot, alex: Person) -> None:
    """A picture is uploaded, kept and sent again by its id; what is none is refused."""
    sent = await bot.send_photo(alex.id, TINY_PNG, caption="<i>week</i>", parse_mode="HTML")
    assert "week" == sent.caption
    await bot.send_photo(alex.id, sent.photo[0].file_id)
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(alex.id, b"no picture")
    sent = await bot.send_document(alex.id, b"{}", filename="export.json", caption="yours")
    assert sent.document is not None
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_document(alex.id, b"{}", caption="x" * 1025)


async def test_deleting_has_48_hours(bot: Bot, telegram: Double, alex: Person) -> None:
    """Both sides' messages can be deleted in a private chat, for 48 hours."""
    theirs, mine = alex.says("words"), await bot.send_message(alex.id, "reply")
    await bot.delete_message(alex.id, theirs.id)
    assert theirs.id not in alex.room.messages
    telegram.world.clock.forward(hours=49)
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_message(alex.id, mine.message_id)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(alex.id, theirs.id)


async def test_commands_by_scope_and_language(bot: Bot, telegram: Double) -> None:
    """A person sees the narrowest scope that has commands, in their language if there is one."""
    private = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand("help", "Help")])
    await bot.set_my_commands([BotCommand("urge", "Box")], scope=private)
    await bot.set_my_commands([BotCommand("urge", "Caja")], scope=private, language_code="es")
    shown = {
        language: telegram.person(number, language=language) for number, language in enumerate(("es", "de"), start=1)
    }
    assert {"es": "Caja", "de": "Box"} == {language: _menu(telegram, person) for language, person in shown.items()}
    assert ["help"] == [one.command for one in await bot.get_my_commands()]
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([BotCommand("Help!", "x")])
    with pytest.raises(BadRequest, match="Command description length must not exceed 256"):
        await bot.set_my_commands([BotCommand("help", "x" * 257)])


def _menu(telegram: Double, person: Person) -> str:
    from tests.doubles.telegram.profile import menu

    return str(menu(telegram.world, person.chat)[0]["description"])


async def test_profile_texts(bot: Bot) -> None:
    """Texts are kept by language, fall back to the plain one, and have limits."""
    await bot.set_my_description("A private companion.")
    await bot.set_my_description("Ein stiller Begleiter.", language_code="de")
    await bot.set_my_short_description("Private.")
    await bot.set_my_name("Unsent")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert "Ein stiller Begleiter." == (await bot.get_my_description("de")).description
    assert "A private companion." == (await bot.get_my_description("fr")).description
    with pytest.raises(BadRequest, match="Description is too long"):
        await bot.set_my_description("x" * 513)
    with pytest.raises(BadRequest, match="Short description is too long"):
        await bot.set_my_short_description("x" * 121)


async def test_typing_is_seen(bot: Bot, alex: Person) -> None:
    """A chat action is noted with the chat, an unknown one refused."""
    await bot.send_chat_action(alex.id, "typing")
    assert ["typing"] == alex.room.actions
    with pytest.raises(BadRequest, match="Wrong parameter action in request"):
        await bot.send_chat_action(alex.id, "sighing")


async def test_a_chat_can_be_looked_up(bot: Bot, alex: Person) -> None:
    """GetChat gives what the SDK needs to build its full object."""
    assert "Alex" == (await bot.get_chat(alex.id)).first_name


async def test_whatever_people_send(bot: Bot, alex: Person) -> None:
    """Photo, sticker, voice, contact, forward and edit all arrive as the SDK knows them."""
    alex.sends_photo("look")
    alex.sends_sticker()
    alex.sends_voice()
    alex.sends_contact()
    alex.forwards("from them")
    alex.edits(alex.says("teh"), "the")
    got = [update.effective_message for update in await bot.get_updates(offset=-7)]
    kinds = ("photo", "sticker", "voice", "contact", "forward_origin", "text", "edit_date")
    for message, kind in zip(got, kinds, strict=True):
        assert getattr(message, kind)


async def test_privacy_mode_in_groups(bot: Bot, alex: Person) -> None:
    """In a group the bot hears commands, mentions and replies to itself, nothing else."""
    room = in_group(alex, 77)
    room.says("we talk among ourselves")
    room.says("/urge@unsent_test_bot")
    room.says("@unsent_test_bot hello")
    texts = [update.message.text for update in await bot.get_updates() if update.message]
    assert ["/start", "/urge@unsent_test_bot", "@unsent_test_bot hello"] == texts


async def test_wrong_tokens(telegram: Double, bot: Bot) -> None:
    """A malformed token is 404, an unknown or revoked one 401; the SDK knows neither."""
    async with httpx.AsyncClient() as wire:
        answers = [await wire.get(f"{telegram.bot_url}{one}/getMe") for one in ("x", "1:other")]
    assert [404, 401] == [answer.status_code for answer in answers]
    assert ["Not Found", "Unauthorized"] == [one.json()["description"] for one in answers]
    telegram.world.revoked = True
    with pytest.raises(InvalidToken):
        await bot.get_updates()


async def test_scripted_faults(bot: Bot, telegram: Double, alex: Person) -> None:
    """A fault strikes the calls it names, as often as it says, and then it is fine again."""
    telegram.fault("sendMessage", Fate.REFUSED, code=500)
    telegram.fault("sendMessage", Fate.BROKEN)
    telegram.fault("sendMessage", Fate.REFUSED, retry_after=3)
    for expected in (NetworkError, TelegramError, RetryAfter):
        with pytest.raises(expected):
            await bot.send_message(alex.id, "x")
    await bot.send_message(alex.id, "through")
    outcomes = [call.outcome for call in telegram.world.called("sendMessage")]
    assert ["refused", "broken", "refused", "ok"] == outcomes


@pytest.mark.parametrize(("fate", "shown"), [(Fate.CUT_BEFORE, 0), (Fate.CUT_AFTER, 1)])
async def test_a_connection_may_drop(bot: Bot, telegram: Double, alex: Person, fate: Fate, shown: int) -> None:
    """The client sees the same error whether or not the message was sent."""
    telegram.fault("sendMessage", fate)
    with pytest.raises(NetworkError):
        await bot.send_message(alex.id, "x")
    assert shown == len(alex.sees())


async def test_an_answer_may_be_slow(bot: Bot, telegram: Double, alex: Person) -> None:
    """A silent server has done its work when the client gives up."""
    telegram.fault("sendMessage", Fate.SILENT, delay=0.5)
    with pytest.raises(NetworkError):
        await bot.send_message(alex.id, "x", read_timeout=0.1)
    assert 1 == len(alex.sees())


async def test_the_double_as_its_own_process() -> None:
    """Started by name it says where it is, is steered by HTTP and stops when told."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.doubles.telegram", cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        origin = (await process.stdout.readline()).decode().split()[3]
        async with httpx.AsyncClient(base_url=origin) as control:
            await control.post("/control", json={"who": 9, "do": "starts"})
            async with Bot(TOKEN, base_url=f"{origin}/bot") as bot:
                await bot.send_message(9, "Hello", reply_markup=board("Hi"))
            room = (await control.get("/control/9")).json()
            tapped = {"who": 9, "do": "taps", "with": {"wanted": "Hi"}}
            press = (await control.post("/control", json=tapped)).json()
            calls = (await control.get("/control/calls")).json()
            missing = json.dumps({"who": 9, "do": "taps", "with": {"wanted": "No"}})
            refused = await control.post("/control", content=missing)
    finally:
        process.send_signal(signal.SIGTERM)
    assert ["Hi"] == room["labels"]
    assert "Hi" == press["data"]
    assert ["getme", "sendmessage"] == [call["method"] for call in calls]
    assert 409 == refused.status_code
    assert 0 == await asyncio.wait_for(process.wait(), 5)
