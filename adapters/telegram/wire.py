"""The line to Telegram: what comes back reaches the SDK only where it is an answer of a Bot API server. The SDK takes some
other things for a refused token, and breaks over the rest.
"""

from __future__ import annotations

import json
import math
import re
from http import HTTPStatus
from typing import Any

from telegram.error import EndPointNotFound, NetworkError, RetryAfter
from telegram.request import HTTPXRequest

UNREADABLE = (LookupError, TypeError, ValueError, AttributeError)  # what the SDK raises over a result it does not know
UNTOLD = 5  # seconds, where it is not said
_AFTER = re.compile(r"after (\d{1,6})", re.IGNORECASE)
FIRST = "getMe"  # what this does not know knows no token


class Wire(HTTPXRequest):
    """The SDK's own client for HTTP, believing what Telegram says alone: not a gate on the way, nor a page that names no end."""

    async def do_request(self, url: str, *args: Any, **more: Any) -> tuple[int, bytes]:  # noqa: ANN401 - the SDK's
        status, body = await super().do_request(url, *args, **more)
        code, method = _code(status, body), url.rpartition("/")[2]
        if code == HTTPStatus.TOO_MANY_REQUESTS:
            raise RetryAfter(_later(body))
        if code == HTTPStatus.NOT_FOUND and method != FIRST:
            raise EndPointNotFound(f"{method} is not known there")  # nothing is said of the token
        return code, _introduced(body) if method == FIRST and code == HTTPStatus.OK else body


def _code(status: int, body: bytes) -> int:
    """Return how the call went, which the answer says itself."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        answer = None
    match answer:
        case {"ok": True, "result": _} if status < HTTPStatus.MULTIPLE_CHOICES:
            return status
        case {"ok": False, "error_code": int(code)}:
            return code
        case {"ok": False, "description": str()} if status >= HTTPStatus.BAD_REQUEST:
            return status
        case _:
            raise NetworkError(f"no answer of Telegram's ({status})")


def _introduced(body: bytes) -> bytes:
    """Return who the bot is with what the SDK insists on: some servers tell no more than number and name."""
    answer = json.loads(body)
    if isinstance(answer["result"], dict):
        answer["result"] = {"is_bot": True, "first_name": "", **answer["result"]}
    return json.dumps(answer).encode()


def _later(body: bytes) -> int:
    """Return for how many seconds Telegram wants quiet: as a number, else as it says in words, else a few."""
    match json.loads(body):
        case {"parameters": {"retry_after": int() | float() as seconds}}:
            return math.ceil(seconds)
        case {"description": str(words)} if found := _AFTER.search(words):
            return int(found[1])
        case _:
            return UNTOLD
