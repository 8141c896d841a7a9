"""Interactions: acknowledged once within three seconds, then changed for fifteen minutes."""

from __future__ import annotations

from tests.doubles.discord import checks
from tests.doubles.discord.asked import Asked
from tests.doubles.discord.channels import change
from tests.doubles.discord.refusal import OLD_TOKEN, TWICE, Json, bad_form, unknown
from tests.doubles.discord.world import ANSWER_WITHIN, APP, EPHEMERAL, TOKEN_LIVES, Interaction, Message, World

MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, WINDOW = 4, 5, 6, 7, 8, 9
COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5
ALLOWED = {
    COMMAND: {MESSAGE, DEFERRED, WINDOW},
    COMPONENT: {MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, WINDOW},
    AUTOCOMPLETE: {CHOICES},
    MODAL: {MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE},
}


def acknowledge(world: World, asked: Asked, number: str, token: str) -> Json:
    """POST /interactions/{number}/{token}/callback"""
    found = world.interactions.get(token)
    if found is None or str(found.id) != number or world.clock.now() - found.at > ANSWER_WITHIN:
        raise unknown("interaction")
    if found.answered is not None:
        raise TWICE
    kind, data = int(asked.body["type"]), asked.body.get("data") or {}
    in_place = kind in {DEFERRED_UPDATE, UPDATE}
    if kind not in ALLOWED[found.kind] or (in_place and found.message is None):
        raise bad_form("type", "INTERACTION_APPLICATION_COMMAND_INVALID_RESPONSE", "Not an answer to this interaction.")
    _take(world, found, kind, asked)
    found.answered = kind
    world.touch()
    return _told(found, kind, data)


def _take(world: World, found: Interaction, kind: int, asked: Asked) -> None:
    data = asked.body.get("data") or {}
    if kind == WINDOW:
        checks.window(data)
        found.window = data
    elif kind == CHOICES:
        checks.choices(data.get("choices") or [])
        found.choices = data.get("choices") or []
    elif kind in {MESSAGE, DEFERRED}:
        if kind == MESSAGE:
            checks.message(data, files=len(asked.files))
        found.original = _begin(world, found, data, loading=kind == DEFERRED)
    else:
        found.original = found.message
        if kind == UPDATE and found.message is not None:
            change(world, found.message, Asked(asked.call, asked.query, data, asked.files))


def _begin(world: World, found: Interaction, data: Json, *, loading: bool) -> Message:
    """The message that the interaction shows; one for a single pair of eyes stays that whatever comes later."""
    flags = int(data.get("flags") or 0)
    message = Message(
        world.snowflake(),
        found.channel,
        world.me,
        data.get("content") or "",
        world.clock.now(),
        embeds=data.get("embeds") or [],
        components=data.get("components") or [],
        flags=flags,
        only_for=found.user.id if flags & EPHEMERAL else None,
        loading=loading,
    )
    return world.post(message)


def _told(found: Interaction, kind: int, _data: Json) -> Json:
    told = {"id": str(found.id), "type": found.kind}
    if found.original is not None:
        hidden = found.original.only_for is not None
        told |= {"response_message_id": str(found.original.id)}
        told |= {"response_message_loading": found.original.loading, "response_message_ephemeral": hidden}
    resource: Json = {"type": kind}
    if found.original is not None and not found.original.loading:
        resource["message"] = found.original.as_json()
    return {"interaction": told, "resource": resource}


def edit(world: World, asked: Asked, app: str, token: str) -> Json:
    """PATCH /webhooks/{app}/{token}/messages/@original"""
    found = world.interactions.get(token)
    if found is None or app != str(APP) or found.answered in {None, WINDOW, CHOICES}:
        raise unknown("Webhook")
    if world.clock.now() - found.at > TOKEN_LIVES:
        raise OLD_TOKEN
    if found.original is None or found.original.id not in world.messages:
        raise unknown("Message")
    change(world, found.original, asked)
    found.edits += 1
    return found.original.as_json()


def follow_up(world: World, asked: Asked, app: str, token: str) -> Json:
    """POST /webhooks/{app}/{token}: another message; while the first is still to come, Discord takes it for that one."""
    found = world.interactions.get(token)
    if found is None or app != str(APP) or found.answered is None:
        raise unknown("Webhook")
    if found.original is not None and found.original.loading:
        return edit(world, asked, app, token)
    checks.message(asked.body, files=len(asked.files))
    return _begin(world, found, asked.body, loading=False).as_json()
