"""What a bot says of itself: commands by scope and language, name, texts, menu button."""

from __future__ import annotations

import re

from tests.doubles.telegram.params import Params
from tests.doubles.telegram.refusal import Json, bad
from tests.doubles.telegram.world import Chat, World

COMMANDS_MAX = 100
COMMAND_MAX = 32
COMMAND_TEXT_MAX = 256
TEXTS = {"name": 64, "description": 512, "short_description": 120}
SCOPES = frozenset(
    {"default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat"}
    | {"chat_administrators", "chat_member"}
)
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"([a-z]{2})?")


def set_my_commands(world: World, params: Params) -> bool:
    commands = params.json("commands", [])
    if len(commands) > COMMANDS_MAX:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    kept = [_command(one) for one in commands]
    world.profile["commands", *_scope(world, params)] = {"list": kept}
    return True


def get_my_commands(world: World, params: Params) -> list[Json]:
    found = world.profile.get(("commands", *_scope(world, params)), {})
    return list(found.get("list", []))


def delete_my_commands(world: World, params: Params) -> bool:
    world.profile.pop(("commands", *_scope(world, params)), None)
    return True


def _command(one: Json) -> Json:
    name, text = (
        one.get("command", "").strip().removeprefix("/"),
        one.get("description", "").strip(),
    )
    if not name:
        raise bad("command must be non-empty")
    if len(name) > COMMAND_MAX:
        raise bad(f"command length must not exceed {COMMAND_MAX}")
    if not text:
        raise bad("command description must be non-empty")
    if len(text) > COMMAND_TEXT_MAX:
        raise bad(f"command description length must not exceed {COMMAND_TEXT_MAX}")
    if not _COMMAND.fullmatch(name):
        raise bad("BOT_COMMAND_INVALID")
    return {"command": name, "description": text}


def _scope(world: World, params: Params) -> tuple[str, str, str]:
    scope = params.json("scope", {"type": "default"})
    if scope.get("type") not in SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    chat = str(scope.get("chat_id", ""))
    if chat and int(chat) not in world.chats:
        raise bad("chat not found")
    return scope["type"], chat, _language(params)


def _language(params: Params) -> str:
    language = params.text("language_code")
    if not _LANGUAGE.fullmatch(language):
        raise bad("invalid language code specified")
    return language


def menu(world: World, chat: Chat) -> list[Json]:
    """Return the commands that a person is shown: the narrowest scope, then their language."""
    narrow = ("chat", str(chat.id)), (f"all_{chat.kind}_chats", ""), ("default", "")
    for scope in narrow:
        for language in (chat.language, ""):
            if found := world.profile.get(("commands", *scope, language)):
                return list(found["list"])
    return []


def set_text(world: World, params: Params, field: str) -> bool:
    if len(params.text(field)) > TEXTS[field]:
        raise bad(f"{field.replace('_', ' ')} is too long")
    world.profile[field, _language(params)] = {field: params.text(field)}
    return True


def get_text(world: World, params: Params, field: str) -> Json:
    plain = world.profile.get((field, ""), {field: "Unsent" if field == "name" else ""})
    own = world.profile.get((field, _language(params)), plain)
    return own if own[field] else plain


def set_chat_menu_button(world: World, params: Params) -> bool:
    button = params.json("menu_button", {"type": "default"})
    if button.get("type") not in {"commands", "web_app", "default"}:
        raise bad("can't parse menu button: Unsupported type specified")
    world.profile["menu_button", params.text("chat_id")] = button
    return True


def get_chat_menu_button(world: World, params: Params) -> Json:
    plain = world.profile.get(("menu_button", ""), {"type": "commands"})
    return world.profile.get(("menu_button", params.text("chat_id")), plain)
