"""The double as a process of its own: it outlives the bot that a test kills.

`python -m tests.doubles.telegram [--port N]` from the root; the first line says where it is.
A test steers it by POST /control: {"who": 1001, "do": "taps", "with": {"wanted": "Yes"}} and looks
by GET /control/1001 (the room), GET /control/calls, GET /control/press/<id>.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import signal
import sys
from typing import Any

from aiohttp import web

from tests.doubles.telegram.refusal import Json
from tests.doubles.telegram.server import Double
from tests.doubles.telegram.weather import Fate
from tests.doubles.telegram.world import Message, Press

VERBS = frozenset(
    {"starts", "says", "taps", "presses_key", "sends_photo", "sends_sticker", "sends_voice"}
    | {"sends_contact", "forwards", "blocks", "unblocks", "leaves_telegram"}
)


@dataclasses.dataclass(frozen=True, slots=True)
class Control:
    double: Double

    def routes(self) -> list[web.AbstractRouteDef]:
        return [
            web.post("/control", self.does),
            web.post("/control/fault", self.fault),
            web.post("/control/clock", self.clock),
            web.get("/control/calls", self.calls),
            web.get("/control/press/{id}", self.press),
            web.get(r"/control/{who:\d+}", self.room),
        ]

    async def does(self, request: web.Request) -> web.Response:
        asked = await request.json()
        if asked["do"] not in VERBS:
            raise web.HTTPBadRequest(text=f"nobody can do {asked['do']!r}")
        who = self.double.person(asked["who"])
        try:
            done: Any = getattr(who, asked["do"])(**asked.get("with", {}))
        except AssertionError as missing:
            raise web.HTTPConflict(text=str(missing)) from None
        return web.json_response(_shown(done))

    async def fault(self, request: web.Request) -> web.Response:
        asked = await request.json()
        self.double.fault(asked.pop("method"), Fate(asked.pop("fate")), **asked)
        return web.json_response({})

    async def clock(self, request: web.Request) -> web.Response:
        self.double.world.clock.forward(**await request.json())
        return web.json_response({"now": self.double.world.clock.now()})

    async def calls(self, _: web.Request) -> web.Response:
        return web.json_response([dataclasses.asdict(call) for call in self.double.world.calls])

    async def press(self, request: web.Request) -> web.Response:
        press = self.double.world.presses.get(request.match_info["id"])
        return web.json_response(_shown(press))

    async def room(self, request: web.Request) -> web.Response:
        who = self.double.person(int(request.match_info["who"]))
        room = [message.as_json() for message in who.room.messages.values()]
        shown = {"messages": room, "keys": who.keys(), "labels": who.labels()}
        return web.json_response(shown | {"screen": who.screen()})


def _shown(done: object) -> Json:
    match done:
        case Message():
            return done.as_json()
        case Press():
            return dataclasses.asdict(done)
        case _:
            return {}


async def serve(port: int) -> None:
    double = Double(port=port)
    await double.open(*Control(double).routes())
    print(f"telegram double at {double.origin} token {double.world.token}", flush=True)
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    await stop.wait()
    await double.close()


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    asyncio.run(serve(parser.parse_args(arguments).port))


if __name__ == "__main__":
    main(sys.argv[1:])
