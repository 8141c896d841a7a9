"""Messages in channels, and opening direct ones."""

from __future__ import annotations

from tests.doubles.discord import checks
from tests.doubles.discord.asked import Asked
from tests.doubles.discord.refusal import NO_ACCESS, NOT_YOURS, Json, bad_form, unknown
from tests.doubles.discord.world import APP, DM, NONCE_LIVES, Channel, Message, World


def open_dm(world: World, asked: Asked) -> Json:
    """POST /users/@me/channels"""
    user = world.users.get(int(asked.body["recipient_id"]))
    if user is None:
        raise unknown("User")
    recipients = {"recipients": [user.as_json()]}
    return world.open_dm(user).as_json() | recipients


def send(world: World, asked: Asked, number: str) -> Json:
    """POST /channels/{number}/messages"""
    channel = _open(world, number)
    checks.message(asked.body, files=len(asked.files))
    world.let_write(channel)
    same = _same(world, channel, asked)
    if same is not None:
        return same.as_json()
    message = Message(
        world.snowflake(),
        channel,
        world.me,
        asked.body.get("content") or "",
        world.clock.now(),
        embeds=asked.body.get("embeds") or [],
        components=asked.body.get("components") or [],
        files=asked.files,
        flags=asked.body.get("flags") or 0,
        nonce=str(asked.body.get("nonce") or ""),
    )
    world.post(message)
    if channel.kind == DM:
        world.tell("MESSAGE_CREATE", message.as_json())
    return message.as_json()


def _open(world: World, number: str) -> Channel:
    channel = world.channel(number)
    if channel.closed_to_bot:
        raise NO_ACCESS
    return channel


def _same(world: World, channel: Channel, asked: Asked) -> Message | None:
    """With `enforce_nonce` a message of that name, sent here lately, is given back instead of a second one."""
    nonce = str(asked.body.get("nonce") or "")
    if not nonce or not asked.body.get("enforce_nonce"):
        return None
    now = world.clock.now()
    lately = (one for one in world.messages.values() if one.channel is channel and now - one.at < NONCE_LIVES)
    return next((one for one in lately if one.nonce == nonce and one.from_bot), None)


def read(world: World, asked: Asked, number: str) -> list[Json]:
    """GET /channels/{number}/messages: newest first, as Discord gives them."""
    channel = _open(world, number)
    limit = int(asked.query.get("limit", 50))
    if not 1 <= limit <= 100:
        raise bad_form("limit", "NUMBER_TYPE_MAX", "Must be between 1 and 100.")
    found = [one for one in world.messages.values() if one.channel is channel and one.only_for is None]
    found.sort(key=lambda one: one.id)
    if "after" in asked.query:
        found = [one for one in found if one.id > int(asked.query["after"])][:limit]
    if "before" in asked.query:
        found = [one for one in found if one.id < int(asked.query["before"])]
    return [one.as_json() for one in reversed(found[-limit:])]


def edit(world: World, asked: Asked, number: str, message: str) -> Json:
    """PATCH /channels/{number}/messages/{message}"""
    found = world.message(_open(world, number), message)
    if found.author.id != APP:
        raise NOT_YOURS
    change(world, found, asked)
    return found.as_json()


def change(world: World, message: Message, asked: Asked) -> None:
    """Put into a message what was sent; what was not stays."""
    body = asked.body
    kept = {"content": message.content, "embeds": message.embeds, "components": message.components}
    checks.message(kept | body, files=len(asked.files))
    message.content = body.get("content", message.content) or ""
    message.embeds = body.get("embeds", message.embeds) or []
    message.components = body.get("components", message.components) or []
    if "attachments" in body:
        message.files = asked.files
    message.edited, message.loading = world.clock.now(), False
    world.show(message)


def delete(world: World, _: Asked, number: str, message: str) -> None:
    """DELETE /channels/{number}/messages/{message}"""
    found = world.message(_open(world, number), message)
    if found.author.id != APP and found.channel.kind == DM:
        raise NOT_YOURS
    del world.messages[found.id]
    world.touch()


def typing(world: World, _: Asked, number: str) -> None:
    """POST /channels/{number}/typing"""
    _open(world, number)
