"""What Discord sends, read as far as we need it. Pure and total: but for the ids by which it is answered anything may be
missing, null, or of a kind that nobody knows yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from adapters.discord.inbound import Asked, Json, Posted, beside

ENGLISH = "en-US"  # what Discord shows where it knows of nothing else
OWN_DMS = 1  # the context of an interaction in the bot's direct messages
DM = 1  # a channel between two
EPHEMERAL, VOICE = 1 << 6, 1 << 13  # flags of a message
MANAGE_GUILD = 1 << 5
IN_SERVERS = "0"  # among who installed the app: a server


def asked(told: Json) -> Asked | None:
    """Return the interaction; None for one that nobody made, or that cannot be answered."""
    message, member = _part(told, "message"), _part(told, "member")
    user = _part(told, "user") or _part(member, "user")
    id_, token, account = (_name(one) for one in (told.get("id"), told.get("token"), user.get("id")))
    if not (id_.isdecimal() and token and account):
        return None
    direct = _is_direct(told)
    return Asked(
        id=int(id_),
        kind=_number(told.get("type")),
        token=token,
        account=account,
        channel=_name(told.get("channel_id")) or _name(_part(told, "channel").get("id")),
        direct=direct,
        own=bool(message) and (direct or bool(_number(message.get("flags")) & EPHEMERAL)),
        locale=_name(told.get("locale")) or ENGLISH,
        data=_part(told, "data"),
        beside=beside(list(ids(message))),
        manages=bool(_number(member.get("permissions")) & MANAGE_GUILD),
        around=_name(told.get("guild_locale")),
    )


def _is_direct(told: Json) -> bool:
    """Whether it was made in the bot's own direct messages. Where that is not told, a chat of two in which the person brought
    the app along is none: the other could read what is said.
    """
    if told.get("guild_id") is not None or _part(told, "member"):
        return False
    if told.get("context") is not None:
        return bool(told["context"] == OWN_DMS)
    owners = _part(told, "authorizing_integration_owners")
    return _part(told, "channel").get("type") == DM and (not owners or IN_SERVERS in owners)


def ids(piece: Json) -> Iterator[str]:
    """The ids of the buttons and menus under a message, however they are laid out."""
    for one in _parts(piece, "components"):
        if one.get("custom_id"):
            yield str(one["custom_id"])
        yield from ids(one)


def posted(told: Json) -> Posted | None:
    """Return the message; None for part of one, which says nothing of who wrote it."""
    author, id_ = _part(told, "author"), _name(told.get("id"))
    account, channel = _name(author.get("id")), _name(told.get("channel_id"))
    if not (id_.isdecimal() and account and channel):
        return None
    passed_on = [_part(one, "message") for one in _parts(told, "message_snapshots")]
    files = _parts(told, "attachments")
    return Posted(
        id=int(id_),
        account=account,
        channel=channel,
        text="\n".join(filter(None, (_name(one.get("content")) for one in (told, *passed_on)))),
        by_bot=bool(author.get("bot")) or told.get("webhook_id") is not None,
        direct=told.get("guild_id") is None,
        kind=_number(told.get("type")),
        edited=_name(told.get("edited_timestamp")),
        forwarded=bool(passed_on),
        sticker=bool(_parts(told, "sticker_items") or _parts(told, "stickers")),
        poll=bool(_part(told, "poll")),
        voice=bool(_number(told.get("flags")) & VOICE),
        file=bool(files),
        media=_name(files[0].get("content_type")) if files else "",
    )


def _part(told: Json, name: str) -> Json:
    found = told.get(name)
    return found if isinstance(found, dict) else {}


def _parts(told: Json, name: str) -> list[Json]:
    found = told.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _name(found: Any) -> str:  # noqa: ANN401 - a payload
    """Words, or an id, which may come as a number too."""
    return str(found) if isinstance(found, str | int) else ""


def _number(found: Any) -> int:  # noqa: ANN401 - a payload
    """A number, which may come as a string too."""
    try:
        return int(found)
    except (TypeError, ValueError):
        return 0
