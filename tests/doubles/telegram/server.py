"""The HTTP face: /bot<token>/<method> over loopback, each call meeting its fate before or after."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Self
from urllib.parse import urlsplit

from aiohttp import web

from tests.doubles.telegram import messages, people, profile
from tests.doubles.telegram.params import Params
from tests.doubles.telegram.people import Person
from tests.doubles.telegram.refusal import Json, Refusal, bad
from tests.doubles.telegram.weather import Fate, Fault
from tests.doubles.telegram.world import Call, World

HOST = "127.0.0.1"
UPLOAD_MAX = 60 * 2**20
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
WEBHOOK_PORTS = frozenset({None, 80, 88, 443, 8443})
SPOILT = frozenset({Fate.REFUSED, Fate.BROKEN, Fate.ODD, Fate.CUT_BEFORE})  # nothing is done
GATEWAY_PAGE = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


def set_webhook(world: World, params: Params) -> bool:
    parts = urlsplit(params.text("url"))
    if not params.text("url"):
        return delete_webhook(world, params)
    if parts.scheme != "https":
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if parts.port not in WEBHOOK_PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if params.text("secret_token") and not SECRET.fullmatch(params.text("secret_token")):
        raise bad("secret token contains unallowed characters")
    if "allowed_updates" in params.values:
        world.updates.allowed = frozenset(params.json("allowed_updates", []))
    _drop(world, params)
    world.updates.webhook = params.text("url")
    world.updates.end_poll("terminated by setWebhook request")
    world.deliveries.begin(params.text("secret_token"), params.number("max_connections", 40))
    return True


def delete_webhook(world: World, params: Params) -> bool:
    world.updates.webhook = ""
    _drop(world, params)
    return True


def _drop(world: World, params: Params) -> None:
    if params.flag("drop_pending_updates"):
        world.updates.pending.clear()


def webhook_info(world: World, _: Params) -> Json:
    return {
        "url": world.updates.webhook,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }


METHODS: dict[str, Callable[[World, Params], Any]] = {
    "getme": lambda world, _: world.me,
    "logout": lambda *_: True,
    "sendmessage": messages.send_message,
    "sendphoto": messages.send_photo,
    "senddocument": messages.send_document,
    "editmessagetext": messages.edit_message_text,
    "editmessagereplymarkup": messages.edit_message_reply_markup,
    "deletemessage": messages.delete_message,
    "deletemessages": messages.delete_messages,
    "answercallbackquery": messages.answer_callback_query,
    "sendchataction": messages.send_chat_action,
    "getchat": messages.get_chat,
    "setmycommands": profile.set_my_commands,
    "getmycommands": profile.get_my_commands,
    "deletemycommands": profile.delete_my_commands,
    "setmyname": partial(profile.set_text, field="name"),
    "getmyname": partial(profile.get_text, field="name"),
    "setmydescription": partial(profile.set_text, field="description"),
    "getmydescription": partial(profile.get_text, field="description"),
    "setmyshortdescription": partial(profile.set_text, field="short_description"),
    "getmyshortdescription": partial(profile.get_text, field="short_description"),
    "setchatmenubutton": profile.set_chat_menu_button,
    "getchatmenubutton": profile.get_chat_menu_button,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": webhook_info,
}


async def get_updates(world: World, params: Params) -> list[Json]:
    if "allowed_updates" in params.values:
        world.updates.allowed = frozenset(params.json("allowed_updates", []))
    return await world.updates.poll(
        offset=params.number("offset"),
        limit=params.number("limit", 100),
        seconds=params.number("timeout"),
    )


@dataclass(slots=True)
class Double:
    """A Bot API server on loopback: `async with Double() as telegram`.

    Give a bot `telegram.origin` (an operator's setting) or `base_url=telegram.bot_url` (PTB's).
    """

    world: World = field(default_factory=World)
    port: int = 0
    runner: web.AppRunner | None = None

    @property
    def origin(self) -> str:
        return f"http://{HOST}:{self.port}"

    @property
    def bot_url(self) -> str:
        return f"{self.origin}/bot"

    def person(self, number: int = 1001, name: str = "Alex", *, language: str = "en") -> Person:
        return people.person(self.world, number, name, language=language)

    def fault(self, method: str, fate: Fate, **how: Any) -> Fault:  # noqa: ANN401 - Fault's fields
        fault = Fault(method, fate, **how)
        self.world.faults.add(fault)
        return fault

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def open(self, *extra: web.AbstractRouteDef) -> None:
        app = web.Application(client_max_size=UPLOAD_MAX)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.add_routes(extra)
        self.runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
        await self.runner.setup()
        site = web.TCPSite(self.runner, HOST, self.port)
        await site.start()
        self.port = self.runner.addresses[0][1]

    async def close(self) -> None:
        self.world.updates.end_poll("server stops")
        await self.world.deliveries.end()
        if self.runner:
            await self.runner.cleanup()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        spelled, params = request.match_info["method"], await _params(request)
        self.world.spellings.add(spelled)
        method = spelled.lower()
        fault = self.world.faults.meet(method, dict(params.values))
        if fault and fault.delay and fault.fate is not Fate.SILENT:
            await asyncio.sleep(fault.delay)
        if fault and fault.fate in SPOILT:
            self._note(method, params, fault.fate)
            return _spoilt(request, fault)
        status, body = await self._do(request.match_info["token"], method, params)
        if fault and fault.fate is Fate.SILENT:
            await asyncio.sleep(fault.delay)
        if fault and fault.fate is Fate.CUT_AFTER:
            return _cut(request)
        return web.json_response(body, status=status)

    async def _do(self, token: str, method: str, params: Params) -> tuple[int, Json]:
        try:
            self._let_in(token, method)
            if method == "getupdates":
                result: Any = await get_updates(self.world, params)
            else:
                result = METHODS[method](self.world, params)
        except Refusal as no:
            self._note(method, params, str(no.code))
            return no.code, no.body()
        self._note(method, params, "ok")
        self.world.touch()
        return 200, {"ok": True, "result": result}

    def _let_in(self, token: str, method: str) -> None:
        number, colon, secret = token.partition(":")
        if not (colon and number.isdigit() and secret):
            raise Refusal(404, "Not Found")
        if token != self.world.token or self.world.revoked:
            raise Refusal(401, "Unauthorized")
        if method not in METHODS and method != "getupdates":
            raise Refusal(404, "Not Found: method not found")

    def _note(self, method: str, params: Params, outcome: str) -> None:
        now = self.world.clock.now()
        self.world.calls.append(Call(method, dict(params.values), now, outcome))


async def _params(request: web.Request) -> Params:
    values = dict(request.query)
    files: dict[str, bytes] = {}
    if request.content_type == "application/json":
        sent = json.loads(await request.read() or b"{}")
        texts = {k: v if isinstance(v, str) else json.dumps(v) for k, v in sent.items()}
        return Params(values | texts)
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = value.file.read()
        else:
            values[name] = value if isinstance(value, str) else bytes(value).decode()
    return Params(values, files)


def _spoilt(request: web.Request, fault: Fault) -> web.StreamResponse:
    if fault.fate is Fate.REFUSED:
        refusal = fault.refusal()
        return web.json_response(refusal.body(), status=refusal.code)
    if fault.fate is Fate.ODD:
        return web.Response(status=fault.code, text=fault.page, content_type="application/json")
    if fault.fate is Fate.BROKEN:
        return web.Response(status=502, text=GATEWAY_PAGE, content_type="text/html")
    return _cut(request)


def _cut(request: web.Request) -> web.StreamResponse:
    if request.transport:
        request.transport.abort()
    return web.Response()
