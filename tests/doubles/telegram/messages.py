"""Sending, editing, deleting, answering presses: checked in the order in which Telegram checks."""

from __future__ import annotations

import re
import struct

from tests.doubles.telegram import markup
from tests.doubles.telegram.keyboards import read_markup
from tests.doubles.telegram.markup import Marked, utf16
from tests.doubles.telegram.params import Params
from tests.doubles.telegram.refusal import (
    NOT_MODIFIED,
    QUERY_TOO_OLD,
    Json,
    Refusal,
    bad,
    forbidden,
)
from tests.doubles.telegram.world import Chat, Message, World

DELETABLE_SECONDS = 48 * 3600
DELETABLE_AT_ONCE = 100
PHOTO_MAX = 10 * 2**20
DOCUMENT_MAX = 50 * 2**20
PHOTO_SIDES_MAX = 10_000
ANSWER_MAX = 200
LINK = re.compile(
    r"\b(https?://\S+|[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|net|info|uk|de|fr|es|pt|br|me)\b\S*)", re.IGNORECASE
)
ACTIONS = frozenset(
    {"typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice"}
    | {"upload_document", "choose_sticker", "find_location", "record_video_note"}
    | {"upload_video_note"}
)


def send_message(world: World, params: Params) -> Json:
    if not params.text("text"):
        raise bad("message text is empty")
    marked = _marked(params, "text", "entities", most=markup.TEXT_MAX)
    if not marked.text:
        raise bad("text must be non-empty")
    return _send(world, params, marked, {})


def send_photo(world: World, params: Params) -> Json:
    data = params.upload("photo")
    if data is None and params.text("photo") not in world.files:
        raise _no_file(params, "photo")
    if data is not None:
        _check_photo(data)
    marked = _marked(params, "caption", "caption_entities", most=markup.CAPTION_MAX)
    kept = _keep(world, params.text("photo"), data)
    size = {"file_id": kept, "file_unique_id": kept[-8:], "width": 800, "height": 600}
    return _send(world, params, marked, {"photo": [size]})


def send_document(world: World, params: Params) -> Json:
    data = params.upload("document")
    if data is None and params.text("document") not in world.files:
        raise _no_file(params, "document")
    if data is not None and len(data) > DOCUMENT_MAX:
        raise Refusal(413, "Request Entity Too Large")
    marked = _marked(params, "caption", "caption_entities", most=markup.CAPTION_MAX)
    kept = _keep(world, params.text("document"), data)
    return _send(world, params, marked, {"document": {"file_id": kept, "file_unique_id": kept[-8:]}})


def _marked(params: Params, text: str, entities: str, *, most: int) -> Marked:
    marked = markup.read(params.text(text), params.text("parse_mode"), params.json(entities, []))
    if utf16(marked.text) > most:
        raise bad(f"message {'caption ' if text == 'caption' else ''}is too long")
    return marked


def _no_file(params: Params, field: str) -> Refusal:
    if not params.text(field):
        return bad(f"there is no {field} in the request")
    return bad("wrong file identifier/HTTP URL specified")


def _keep(world: World, known: str, data: bytes | None) -> str:
    if data is None:
        return known
    name = f"file-{len(world.files) + 1:08}"
    world.files[name] = data
    return name


def _check_photo(data: bytes) -> None:
    if len(data) > PHOTO_MAX:
        raise Refusal(413, "Request Entity Too Large")
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        if sum(struct.unpack(">II", data[16:24])) > PHOTO_SIDES_MAX:
            raise bad("PHOTO_INVALID_DIMENSIONS")
    elif data[:2] != b"\xff\xd8":  # JPEG
        raise bad("IMAGE_PROCESS_FAILED")


def _send(world: World, params: Params, marked: Marked, body: Json) -> Json:
    board = read_markup(params.json("reply_markup"))
    chat = writable(world, params)
    answered = params.json("reply_parameters", {})
    if answered and answered.get("message_id") not in chat.messages:
        if not answered.get("allow_sending_without_reply"):
            raise bad("message to be replied not found")
        answered = {}
    world.floods.admit(chat.id)
    message = world.post(chat, world.me, marked, markup=board, body=body)
    message.silent = params.flag("disable_notification")
    message.preview = _preview(params, message)
    message.protected = params.flag("protect_content")
    if answered:
        message.body["reply_to_message"] = chat.messages[answered["message_id"]].as_json()
    if board and "keyboard" in board:
        chat.keyboard = board
    elif board and board.get("remove_keyboard"):
        chat.keyboard = None
    return message.as_json()


def _preview(params: Params, message: Message) -> str:
    """The first link in a text, unless previews are off. https://core.telegram.org/bots/api#linkpreviewoptions"""
    off = params.json("link_preview_options", {}).get("is_disabled") or params.flag("disable_web_page_preview")
    found = None if off or message.has_media else LINK.search(message.text)
    return found.group() if found else ""


def known_chat(world: World, params: Params) -> Chat:
    if not params.text("chat_id"):
        raise bad("chat_id is empty")
    chat = world.chats.get(params.number("chat_id"))
    if chat is None:
        raise bad("chat not found")
    return chat


def writable(world: World, params: Params) -> Chat:
    chat = known_chat(world, params)
    if chat.deactivated:
        raise forbidden("user is deactivated")
    if chat.blocked and chat.kind == "private":
        raise forbidden("bot was blocked by the user")
    if chat.blocked:
        raise forbidden("bot was kicked from the group chat")
    if not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    return chat


def edit_message_text(world: World, params: Params) -> Json:
    if not params.text("text"):
        raise bad("message text is empty")
    marked = _marked(params, "text", "entities", most=markup.TEXT_MAX)
    board = read_markup(params.json("reply_markup"))
    message = _editable(world, params)
    if message.has_media:
        raise bad("there is no text in the message to edit")
    edited = _edit(world, message, marked, board)
    message.preview = _preview(params, message)
    return edited


def edit_message_reply_markup(world: World, params: Params) -> Json:
    board = read_markup(params.json("reply_markup"))
    message = _editable(world, params)
    return _edit(world, message, message.marked, board)


def _editable(world: World, params: Params) -> Message:
    chat = writable(world, params)
    message = chat.messages.get(params.number("message_id"))
    if message is None:
        raise bad("message to edit not found")
    # A reply keyboard belongs to the chat, so Telegram keeps its message as it was.
    if not message.from_bot or (message.markup and "inline_keyboard" not in message.markup):
        raise bad("message can't be edited")
    return message


def _edit(world: World, message: Message, marked: Marked, board: Json | None) -> Json:
    if (message.marked, message.markup) == (marked, board):
        raise bad(NOT_MODIFIED)
    world.floods.check()  # the documented rates speak of sending; edits only share the hold
    if message.markup:
        message.past.append(message.markup)
    message.marked, message.markup = marked, board
    message.edited = int(world.clock.now())
    return message.as_json()


def delete_message(world: World, params: Params) -> bool:
    chat = known_chat(world, params)
    message = chat.messages.get(params.number("message_id"))
    if message is None:
        raise bad("message to delete not found")
    mine = message.from_bot or chat.kind == "private"
    if not mine or world.clock.now() - message.date > DELETABLE_SECONDS:
        raise bad("message can't be deleted for everyone")
    del chat.messages[message.id]
    return True


def delete_messages(world: World, params: Params) -> bool:
    """Delete what can be deleted of up to 100 messages; the others are skipped, or with `all_or_none` what is too old
    among them has all refused, as it is for one.
    """
    numbers = params.json("message_ids", [])
    if not 1 <= len(numbers) <= DELETABLE_AT_ONCE:
        raise bad("message identifiers are not specified" if not numbers else "too many message identifiers specified")
    chat = known_chat(world, params)
    old = [one for one in map(chat.messages.get, numbers) if one and world.clock.now() - one.date > DELETABLE_SECONDS]
    if old and world.all_or_none:
        raise bad("message can't be deleted for everyone")
    for number in numbers:
        message = chat.messages.get(number)
        if message and world.clock.now() - message.date <= DELETABLE_SECONDS:
            del chat.messages[number]
    return True


def answer_callback_query(world: World, params: Params) -> bool:
    press = world.presses.get(params.text("callback_query_id"))
    now = world.clock.now()
    if press is None or press.answered is not None or now - press.at > world.press_life:
        raise bad(QUERY_TOO_OLD)
    if len(params.text("text")) > ANSWER_MAX:
        raise bad("MESSAGE_TOO_LONG")
    press.answered, press.answer = now, params.text("text")
    return True


def send_chat_action(world: World, params: Params) -> bool:
    chat = writable(world, params)
    if params.text("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    chat.actions.append(params.text("action"))
    return True


def get_chat(world: World, params: Params) -> Json:
    chat = known_chat(world, params)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    rights = dict.fromkeys((*gifts, "gifts_from_channels"), True)
    full = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": rights}
    return chat.as_json() | full
