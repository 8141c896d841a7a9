"""The playground's page, on loopback alone: what happens goes to it as server-sent events, what is done comes back by POST.
Other sites' pages are refused, whatever name they call this machine by.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from aiohttp import web

from adapters.clock import read_span
from adapters.play.diagram import svg
from adapters.play.scene import Eye
from adapters.play.stage import LATER_AT_MOST, Stage
from bot.rehearsal.recorder import Recorder
from bot.talk.explore import Graph, cover, flowchart, graph
from bot.talk.house import House

HOST = "127.0.0.1"
PAGE = Path(__file__).parent / "page"
NAME = re.compile(r"^[a-z][a-z0-9_]{0,60}$")
ALIVE = 15.0  # seconds between signs of life to the page
TEXT_MAX = 20_000
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

Json = dict[str, Any]


class Wrong(Exception):  # noqa: N818 - one plain line for the page, not an error of ours
    """What was asked for cannot be; its message is for the writer."""


@dataclass(slots=True)
class Playground:
    """One page over one stage. `renewed` begins a stage anew, in a language; `talks` is where golden talks are kept."""

    eye: Eye
    renewed: Callable[[str], Awaitable[Stage]]
    house: House
    talks: Path
    stage: Stage
    port: int = 0
    trouble: str = ""
    _graphs: dict[str, Graph] = field(default_factory=dict[str, Graph])
    _news: set[asyncio.Event] = field(default_factory=set[asyncio.Event])
    _runner: web.AppRunner | None = None

    async def open(self, port: int) -> None:
        """Listen; `port` 0 takes any that is free."""
        app = web.Application(middlewares=[self._guard], client_max_size=2 * TEXT_MAX)
        app.router.add_get("/", self._page)
        app.router.add_get("/events", self._events)
        app.router.add_get("/flows", self._flows)
        app.router.add_post("/do", self._do)
        app.router.add_static("/page/", PAGE)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2, handler_cancellation=True)
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, port).start()
        self.port = self._runner.addresses[0][1]
        self._follow(self.stage)

    async def close(self) -> None:
        """Let the page go."""
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.port}/"

    def tell(self) -> None:
        """Something changed: every open page hears of it."""
        for news in self._news:
            news.set()

    def reread(self, trouble: str) -> None:
        """The wording was edited; `trouble` says what in it cannot be read, "" where nothing."""
        self.trouble = trouble
        self.eye.wording.reread()
        self.tell()

    def _follow(self, stage: Stage) -> None:
        self.stage = stage
        stage.changed = self.tell

    @web.middleware
    async def _guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """A page elsewhere could make a browser call this one, also by a name that only it resolves to loopback."""
        ours = {f"{HOST}:{self.port}", f"localhost:{self.port}"}
        origin = request.headers.get("Origin")
        foreign = origin is not None and origin.partition("://")[2] not in ours
        if request.host not in ours or foreign:
            return web.Response(status=403, text="Only this machine's own page may come in here.\n")
        return await handler(request)

    async def _page(self, _request: web.Request) -> web.StreamResponse:
        return web.Response(
            text=(PAGE / "index.html").read_text(encoding="utf-8"), content_type="text/html", headers=HEADERS
        )

    async def _flows(self, _request: web.Request) -> web.StreamResponse:
        names = {"flows": sorted(self.house.flows), "languages": list(self.eye.wording.languages())}
        return web.json_response(names, headers=HEADERS)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        async for scene in self._scenes():
            await response.write(f"data: {json.dumps(scene)}\n\n".encode() if scene else b": still here\n\n")
        return response

    async def _scenes(self) -> AsyncIterator[Json | None]:
        """The scene now and after each change; None as a sign of life in between."""
        news = asyncio.Event()
        self._news.add(news)
        try:
            yield await self.scene()
            while True:
                with suppress(TimeoutError):
                    async with asyncio.timeout(ALIVE):
                        await news.wait()
                changed = news.is_set()
                news.clear()
                yield await self.scene() if changed else None
        finally:
            self._news.discard(news)

    async def scene(self) -> Json:
        """All that the page shows."""
        flow = self.stage.flow
        found = await self._graph(flow)
        drawn = {"diagram": svg(found, self.stage.question), "mermaid": flowchart(found)} if found else {}
        return self.eye.scene(self.stage) | drawn | {"trouble": self.trouble}

    async def _graph(self, flow: str) -> Graph | None:
        """The flow as explored by edges, once for each; beside the loop, for some take a while."""
        if flow not in self.house.flows:
            return None
        if flow not in self._graphs:
            self._graphs[flow] = await asyncio.to_thread(lambda: graph(cover(self.house.flows[flow]).paths))
        return self._graphs[flow]

    async def _do(self, request: web.Request) -> web.StreamResponse:
        try:
            told = await request.json()
            note = await self._done(told if isinstance(told, dict) else {})
        except (Wrong, json.JSONDecodeError) as wrong:
            return web.json_response({"wrong": str(wrong)}, status=400, headers=HEADERS)
        return web.json_response({"note": note}, headers=HEADERS)

    async def _done(self, told: Mapping[str, Any]) -> str:
        """Do it; what the page is to say about it, mostly nothing."""
        match told:
            case {"do": "type", "text": str(text)} if text.strip():
                await self.stage.type(text[:TEXT_MAX])
            case {"do": "tap", "token": str(token), "choices": list(choices)}:
                await self.stage.tap(token, tuple(map(str, choices)))
            case {"do": "later", "span": str(span)}:
                await self.stage.later(_span(span))
            case {"do": "bell"}:
                return "" if await self.stage.next_bell() else "No bell is set that says something."
            case {"do": "jump", "flow": str(flow)} if flow in self.house.flows:
                await self.stage.jump(flow)
            case {"do": "anew", "locale": str(locale)}:
                self._follow(await self.renewed(locale))
                self.tell()
            case {"do": "save", "name": str(name)}:
                return self._saved(name)
            case _:
                raise Wrong("That is nothing the playground knows.")
        return ""

    def _saved(self, name: str) -> str:
        """The talk so far, written down as a test that plays unchanged."""
        if not NAME.fullmatch(name):
            raise Wrong("A name is small letters, digits and _, such as night_after_a_slip.")
        if self.stage.jumped:
            raise Wrong("A talk with a jump in it cannot be played as a test. Begin anew and talk your way there.")
        path = self.talks / f"{name}.talk"
        if path.exists():
            raise Wrong(f"{path.name} is there already. Choose another name.")
        recorder = Recorder(self.house)
        for event in self.stage.events:
            recorder.saw(event)
        try:
            path.write_text(recorder.script(), encoding="utf-8")
        except OSError as trouble:
            raise Wrong(f"{path.parent} cannot be written to ({trouble.strerror}).") from None
        return f"Saved as {path.parent.name}/{path.name}. `pytest tests/talks` plays it."


def _span(text: str) -> timedelta:
    span = read_span(text)
    if span is None or span > LATER_AT_MOST:
        raise Wrong("A span is such as 20m, 3h or 2d.")
    return span
