"""The gateway: identify, heartbeats, events with a number each, resume, and the ways in which it goes away."""

from __future__ import annotations

import asyncio
import json
import secrets
import zlib
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.doubles.discord.refusal import Json
from tests.doubles.discord.world import APP, World

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)
GUILDS, DIRECT_MESSAGES = 1 << 0, 1 << 12
BEAT = 41_250  # milliseconds
BAD_TOKEN, DISALLOWED = 4004, 4014


@dataclass(slots=True)
class Line:
    """One socket; its stream is compressed as the client asked."""

    socket: web.WebSocketResponse
    stream: Any

    async def send(self, op: int, data: object, *, number: int | None = None, event: str | None = None) -> None:
        text = json.dumps({"op": op, "d": data, "s": number, "t": event})
        with suppress(ConnectionError):
            if self.stream is None:
                await self.socket.send_str(text)
            else:
                await self.socket.send_bytes(self.stream.compress(text.encode()) + self.stream.flush(zlib.Z_SYNC_FLUSH))


@dataclass(slots=True)
class Session:
    """What a client identified for; events are numbered, and kept for a resume."""

    id: str
    intents: int
    line: Line | None
    log: list[tuple[int, str, Json]] = field(default_factory=list)


@dataclass(slots=True)
class Gateway:
    world: World
    url: str = ""
    sessions: dict[str, Session] = field(default_factory=dict)
    identifies: int = 0
    resumes: int = 0
    remaining: int = 1000
    reset_after: int = 0
    shut: bool = False
    resume_at: str | None = ""  # where to resume, if not here; None: it is not told
    refuses: dict[int, int] = field(default_factory=dict)  # by opcode, what the line is closed with at it
    acknowledges: bool = True  # whether heartbeats are answered
    beat: int = BEAT
    mute: int = 0  # so many lines that never say hello
    _sending: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def listening(self) -> Session | None:
        """The session that somebody listens on."""
        return next((one for one in self.sessions.values() if one.line is not None), None)

    def about(self) -> Json:
        limit = {"total": 1000, "remaining": self.remaining, "reset_after": self.reset_after, "max_concurrency": 1}
        return {"url": self.url, "shards": 1, "session_start_limit": limit}

    def tell(self, event: str, payload: Json) -> None:
        for session in self.sessions.values():
            self._push(session, event, payload)

    def _push(self, session: Session, event: str, payload: Json) -> None:
        """Number an event and send it, in order, if somebody listens; else it waits for a resume."""
        if event.startswith("MESSAGE") and not session.intents & DIRECT_MESSAGES:
            return
        session.log.append((len(session.log) + 1, event, payload))
        self._later(session, *session.log[-1])

    def _later(self, session: Session, number: int, event: str, payload: Json) -> None:
        if session.line is None:
            return
        task = asyncio.get_running_loop().create_task(session.line.send(DISPATCH, payload, number=number, event=event))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    async def again(self, times: int = 1) -> None:
        """Deliver the last event again under its own number: Discord promises at least once."""
        session = self.listening
        assert session is not None
        for _ in range(times):
            self._later(session, *session.log[-1])

    async def drop(self, *, forget: bool = False) -> None:
        """Close the socket without a word; with `forget` the session cannot be resumed."""
        for session in list(self.sessions.values()):
            line, session.line = session.line, None
            if forget:
                del self.sessions[session.id]
            if line is not None:
                await line.socket.close(code=4000)

    async def ask_to_reconnect(self) -> None:
        """Opcode 7."""
        session = self.listening
        assert session is not None
        assert session.line is not None
        await session.line.send(RECONNECT, None)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        if self.shut:
            return web.Response(status=503)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        stream = zlib.compressobj() if request.query.get("compress") == "zlib-stream" else None
        line = Line(socket, stream)
        if self.mute:
            self.mute -= 1
        else:
            await line.send(HELLO, {"heartbeat_interval": self.beat})
        try:
            async for sent in socket:
                if sent.type is not WSMsgType.TEXT or not await self._take(line, json.loads(sent.data)):
                    break
        finally:
            for session in self.sessions.values():
                if session.line is line:
                    session.line = None
            self.world.touch()
        return socket

    async def _take(self, line: Line, sent: Json) -> bool:
        if sent["op"] in self.refuses:
            self.resumes += sent["op"] == RESUME
            self.identifies += sent["op"] == IDENTIFY
            await line.socket.close(code=self.refuses[sent["op"]])
            return False
        match sent["op"]:
            case 1:
                if self.acknowledges:
                    await line.send(ACK, None)
            case 2:
                return await self._identify(line, sent["d"])
            case 6:
                await self._resume(line, sent["d"])
            case _:
                pass
        return True

    async def _identify(self, line: Line, asked: Json) -> bool:
        self.identifies += 1
        self.remaining -= 1
        if asked["token"] != self.world.token or self.world.revoked:
            await line.socket.close(code=BAD_TOKEN)
            return False
        if asked["intents"] & PRIVILEGED:
            await line.socket.close(code=DISALLOWED)
            return False
        session = Session(secrets.token_hex(8), asked["intents"], line)
        self.sessions = {session.id: session}
        guilds = [{"id": str(guild.id), "unavailable": True} for guild in self.world.guilds.values()]
        ready = {"v": 10, "user": self.world.me.as_json(), "guilds": guilds, "session_id": session.id}
        ready |= {} if self.resume_at is None else {"resume_gateway_url": self.resume_at or self.url}
        ready |= {"application": {"id": str(APP), "flags": 0}, "shard": [0, 1]}
        self._push(session, "READY", ready)
        for guild in self.world.guilds.values():
            if session.intents & GUILDS:
                self._push(session, "GUILD_CREATE", guild.as_json())
        self.world.touch()
        return True

    async def _resume(self, line: Line, asked: Json) -> None:
        session = self.sessions.get(asked["session_id"] or "")
        if session is None or asked["token"] != self.world.token:
            await line.send(INVALID, data=False)
            return
        self.resumes += 1
        session.line = line
        for number, event, payload in session.log[asked["seq"] :]:
            await line.send(DISPATCH, payload, number=number, event=event)
        self._push(session, "RESUMED", {})
        self.world.touch()
