"""The HTTP face: /api/v10 over loopback, each call meeting its fate before or after."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web

from tests.doubles.discord import channels, checks, interactions, people
from tests.doubles.discord.asked import Asked, read
from tests.doubles.discord.gateway import Gateway
from tests.doubles.discord.people import Person
from tests.doubles.discord.refusal import Json, Refusal, unauthorized
from tests.doubles.discord.weather import Fate, Fault
from tests.doubles.discord.world import APP, Call, Guild, World

HOST = "127.0.0.1"
BASE = "/api/v10"
UPLOAD_MAX = 10 * 2**20


def put_commands(world: World, asked: Asked, _app: str) -> list[Json]:
    checks.commands(asked.body)
    plain = {"version": "1", "application_id": str(APP), "type": 1}
    world.commands = [plain | {"id": str(world.snowflake())} | one for one in asked.body]
    return world.commands


def application(world: World, _: Asked) -> Json:
    plain = {"id": str(APP), "name": "Unsent", "icon": None, "description": "", "summary": "", "verify_key": "00"}
    return plain | {
        "bot_public": True,
        "bot_require_code_grant": False,
        "flags": 0,
        "owner": world.me.as_json(),
        "team": None,
        "interactions_endpoint_url": world.endpoint,
    }


ROUTES: list[tuple[str, Callable[..., Any]]] = [
    (r"GET /users/@me", lambda world, _: world.me.as_json()),
    (r"GET /oauth2/applications/@me", application),
    (r"PUT /applications/(\d+)/commands", put_commands),
    (r"GET /applications/(\d+)/commands", lambda world, *_: world.commands),
    (r"POST /users/@me/channels", channels.open_dm),
    (r"POST /channels/(\d+)/messages", channels.send),
    (r"GET /channels/(\d+)/messages", channels.read),
    (r"PATCH /channels/(\d+)/messages/(\d+)", channels.edit),
    (r"DELETE /channels/(\d+)/messages/(\d+)", channels.delete),
    (r"POST /channels/(\d+)/typing", channels.typing),
    (r"POST /interactions/(\d+)/([^/]+)/callback", interactions.acknowledge),
    (r"PATCH /webhooks/(\d+)/([^/]+)/messages/@original", interactions.edit),
    (r"POST /webhooks/(\d+)/([^/]+)", interactions.follow_up),
]
UNPACED = ("/interactions/", "/webhooks/")  # not counted, and not the bot's token but their own lets in


@dataclass(slots=True)
class Double:
    """Discord on loopback: `async with Double() as discord`. Give a bot `discord.api` as its API."""

    world: World = field(default_factory=World)
    port: int = 0
    gateway: Gateway = field(init=False)
    runner: web.AppRunner | None = None
    charset: str | None = None  # of what is answered; Discord itself names none
    limits: dict[str, str] = field(default_factory=dict)  # headers that go with every answer
    silent: bool = False  # whether an acknowledgement is answered by an empty 204, as it is unless more is asked for
    agents: list[str] = field(default_factory=list)  # who said to call

    def __post_init__(self) -> None:
        self.gateway = Gateway(self.world)
        self.world.listeners.append(self.gateway.tell)

    @property
    def api(self) -> str:
        return f"http://{HOST}:{self.port}{BASE}"

    def person(self, number: int = 1001, name: str = "Alex", *, locale: str = "en-US") -> Person:
        return people.person(self.world, number, name, locale=locale)

    def server(self, *members: Person, number: int = 77) -> Guild:
        return people.server(self.world, members, number)

    def fault(self, call: str, fate: Fate, **how: Any) -> Fault:  # noqa: ANN401 - Fault's fields
        fault = Fault(call, fate, **how)
        self.world.faults.add(fault)
        return fault

    async def listens(self, *, within: float = 15.0) -> None:
        """Wait until a bot listens."""
        await self.world.until(lambda: self.gateway.listening is not None, within=within)

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def open(self) -> None:
        app = web.Application(client_max_size=UPLOAD_MAX)
        app.router.add_get("/", self.gateway.answer)
        app.router.add_route("*", BASE + "/{path:.*}", self._answer)
        self.runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
        await self.runner.setup()
        site = web.TCPSite(self.runner, HOST, self.port)
        await site.start()
        self.port = self.runner.addresses[0][1]
        self.gateway.url = f"ws://{HOST}:{self.port}/"

    async def close(self) -> None:
        await self.gateway.drop()
        if self.runner:
            await self.runner.cleanup()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self.agents.append(request.headers.get("User-Agent", ""))
        asked = await read(request)
        call = f"{request.method} {request.path.removeprefix(BASE)}"
        fault = self.world.faults.meet(call)
        if fault and fault.delay:
            await asyncio.sleep(fault.delay)
        if fault and fault.fate in {Fate.LIMITED, Fate.SHUT_OUT, Fate.BROKEN, Fate.REFUSED, Fate.CUT_BEFORE}:
            self._note(call, asked, fault.fate)
            return _spoilt(request, fault)
        status, body = self._do(call, asked)
        if fault and fault.fate is Fate.CUT_AFTER:
            return _cut(request)
        if fault and fault.fate is Fate.MUMBLED:
            return web.Response(body=fault.said.encode("latin-1"), content_type="application/json")
        if status == 429:
            return _limited(float(body["retry_after"]), everywhere=True)
        if self.silent and call.endswith("/callback") and status < 300:
            body = None
        if body is None:
            return web.Response(status=204, headers=self.limits)
        return _json(body, status=status, headers=self.limits, charset=self.charset)

    def _do(self, call: str, asked: Asked) -> tuple[int, Any]:
        try:
            return self._let_in(call, asked)
        except Refusal as no:
            self._note(call, asked, str(no.code))
            return no.status, no.body()

    def _let_in(self, call: str, asked: Asked) -> tuple[int, Any]:
        if not any(part in call for part in UNPACED):
            if asked.token != self.world.token or self.world.revoked:
                raise unauthorized()
            late = self.world.pace.wait()
            if late:
                self._note(call, asked, "429")
                return 429, {"retry_after": late}
        if call == "GET /gateway":
            return 200, {"url": self.gateway.url}
        if call == "GET /gateway/bot":
            return 200, self.gateway.about()
        for pattern, method in ROUTES:
            found = re.fullmatch(pattern, call)
            if found:
                result = method(self.world, asked, *found.groups())
                self._note(call, asked, "ok")
                self.world.touch()
                return 200, result
        raise Refusal(404, 0, "404: Not Found")

    def _note(self, call: str, asked: Asked, outcome: str) -> None:
        body = asked.body if isinstance(asked.body, dict) else {"all": asked.body}
        self.world.calls.append(Call(call, body, self.world.clock.now(), outcome))


def _spoilt(request: web.Request, fault: Fault) -> web.StreamResponse:
    if fault.fate is Fate.LIMITED:
        return _limited(fault.retry_after, everywhere=fault.everywhere, via=fault.via, tells=fault.tells)
    if fault.fate is Fate.SHUT_OUT:
        headers = {"Via": fault.via} if fault.via else {}
        return web.Response(status=429, text="<html>error code: 1015</html>", content_type="text/html", headers=headers)
    if fault.fate is Fate.BROKEN:
        return web.Response(status=fault.status, text="<html>upstream error</html>", content_type="text/html")
    if fault.fate is Fate.REFUSED:
        return _json({"message": "Refused", "code": fault.code}, status=fault.status)
    return _cut(request)


def _limited(seconds: float, *, everywhere: bool, via: str = "1.1 google", tells: str = "both") -> web.Response:
    """A 429 as Discord's own servers send it; its documentation does not promise `Via`."""
    headers = {**({"Via": via} if via else {}), "X-RateLimit-Scope": "user"}
    headers |= {"Retry-After": str(seconds)} if tells == "header" else {}
    headers |= {"Retry-After": str(int(seconds) + 1)} if tells == "both" else {}
    headers |= {"X-RateLimit-Global": "true", "X-RateLimit-Scope": "global"} if everywhere else {}
    body: Json = {"message": "You are being rate limited.", "global": everywhere}
    body |= {"retry_after": seconds} if tells in {"body", "both"} else {}
    return _json(body, status=429, headers=headers)


def _json(
    body: object, *, status: int = 200, headers: dict[str, str] | None = None, charset: str | None = None
) -> web.Response:
    """JSON, with the bare media type as Discord sends it unless a charset is wanted."""
    data = json.dumps(body).encode()
    return web.Response(body=data, status=status, headers=headers, content_type="application/json", charset=charset)


def _cut(request: web.Request) -> web.StreamResponse:
    if request.transport:
        request.transport.abort()
    return web.Response()
