"""One call of the API as it was sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.doubles.discord.refusal import Json


@dataclass(frozen=True, slots=True)
class Asked:
    call: str
    query: Mapping[str, str]
    body: Any = field(default_factory=dict)
    files: list[tuple[str, bytes]] = field(default_factory=list)
    token: str = ""


async def read(request: web.Request) -> Asked:
    """Read JSON, or a form with `payload_json` and files."""
    call, token = f"{request.method} {request.path}", request.headers.get("Authorization", "").removeprefix("Bot ")
    if request.content_type != "multipart/form-data":
        sent = await request.read()
        body: Json = json.loads(sent) if sent else {}
        return Asked(call, request.query, body, token=token)
    form = await request.post()
    files = [(part.filename, part.file.read()) for part in form.values() if isinstance(part, web.FileField)]
    return Asked(call, request.query, json.loads(str(form["payload_json"])), files, token)
