"""The webhook this program sets: where it is, what is shown for a pass, and how it is known again."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from telegram import Bot

from adapters.listening import Address

MARK = 16  # characters of the path by which a webhook is known as ours


@dataclass(frozen=True, slots=True)
class Hook:
    """Where Telegram is to call, what it shows for a pass, and where we listen behind the public address."""

    url: str
    secret: str = field(repr=False)
    listen: Address

    @classmethod
    def of(cls, token: str, url: str, listen: Address, secret: str = "") -> Hook:
        """The hook of this token; without a secret of the operator's own it is derived, so that workers share it."""
        return cls(f"{url.rstrip('/')}/{mark(token)}", secret or _derived(token, "secret"), listen)


def mark(token: str) -> str:
    """The end of the path that says a webhook is this program's, and that nobody else can guess."""
    return _derived(token, "path")[:MARK]


def _derived(token: str, purpose: str) -> str:
    return hmac.new(token.encode(), f"unsent webhook {purpose}".encode(), sha256).hexdigest()


async def take_down(api: Bot) -> bool:
    """Take this program's own webhook down, so that polling may begin; False where it is somebody else's."""
    info: Any = await api.get_webhook_info()
    if not info.url.endswith(f"/{mark(api.token)}"):
        return False
    await api.delete_webhook(drop_pending_updates=False)
    return True
