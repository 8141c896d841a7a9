"""Pictures are drawn in one spawned process, never here: it starts when the first is wanted, ends when a minute passes
without one, and whatever goes wrong in it costs the picture alone. The sentence that says the same always goes out.
"""

from __future__ import annotations

import asyncio
import os
import signal
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import connection, get_context, parent_process
from pathlib import Path
from threading import Thread

import structlog

from adapters.sketching import Sketch, sketch
from bot.flows.pictures import Pictured
from bot.ports import Wording

IDLE = 60.0  # seconds without a wish for a picture, then the process ends
PATIENCE = 4.0  # seconds a person waits for a picture; then the sentence goes alone
STUCK = 60.0  # seconds after which a process that is still starting is given up

log = structlog.get_logger()


@dataclass(slots=True)
class Easel:
    """Draws one picture at a time. `folder` is where the drawing library may keep its list of fonts."""

    folder: Path
    idle: float = IDLE
    patience: float = PATIENCE
    _pool: ProcessPoolExecutor | None = None
    _ready: Future[int] | None = None
    _began: float = 0.0
    _end: asyncio.TimerHandle | None = None
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def paint(self, pictured: Pictured, wording: Wording, locale: str) -> bytes | None:
        """The picture of a view as PNG; None where it has none, or drawing failed or took too long."""
        sketched = sketch(pictured, wording, locale)
        return None if sketched is None else await self.draw(sketched)

    async def draw(self, sketched: Sketch) -> bytes | None:
        """The picture as PNG; None where it failed or took too long."""
        try:
            async with asyncio.timeout(self.patience), self._turn:
                return await self._drawn(sketched)
        except TimeoutError:
            log.warning("a picture took too long")
        except (BrokenProcessPool, OSError, RuntimeError) as trouble:
            self._drop()
            log.error("a picture failed", error=type(trouble).__name__)
        except Exception as trouble:  # noqa: BLE001 - whatever the library does, the sentence goes out
            log.error("a picture failed", error=type(trouble).__name__)
        return None

    async def close(self) -> None:
        """End the process."""
        self._drop()

    @property
    def worker(self) -> int | None:
        """The process that draws, once it stands ready."""
        ready = self._ready
        return ready.result() if ready is not None and ready.done() and not ready.exception() else None

    async def _drawn(self, sketched: Sketch) -> bytes:
        pool, ready = self._opened()
        try:
            await asyncio.shield(asyncio.wrap_future(ready))
            return await self._submitted(pool, sketched)
        finally:
            self._wait_for_idle()

    async def _submitted(self, pool: Executor, sketched: Sketch) -> bytes:
        try:
            return await asyncio.wrap_future(pool.submit(_draw, sketched))
        except asyncio.CancelledError:
            self._drop()  # it is ready and still took too long: it hangs
            raise

    def _opened(self) -> tuple[Executor, Future[int]]:
        """The process, started where there is none. It may go on starting where this picture cannot wait for it."""
        now = asyncio.get_running_loop().time()
        if self._end is not None:
            self._end.cancel()
        if self._ready is not None and not self._ready.done() and now - self._began > STUCK:
            self._drop()
        if self._pool is None or self._ready is None:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._pool = ProcessPoolExecutor(
                1, mp_context=get_context("spawn"), initializer=_settle_in, initargs=(str(self.folder),)
            )
            self._ready, self._began = self._pool.submit(_warm_up), now
        return self._pool, self._ready

    def _wait_for_idle(self) -> None:
        self._end = asyncio.get_running_loop().call_later(self.idle, self._drop)

    def _drop(self) -> None:
        """Let the process go; one that hangs is ended."""
        if self._end is not None:
            self._end.cancel()
        pool, worker = self._pool, self.worker
        self._pool = self._ready = self._end = None
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)
        if worker is not None:
            with suppress(ProcessLookupError):
                os.kill(worker, signal.SIGKILL)  # a process that stands still hears nothing less


def _settle_in(folder: str) -> None:
    """In the drawing process: it outlives neither its parent nor anybody's patience, and reads no fonts of the system."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ |= {"MPLCONFIGDIR": folder, "MPL_IGNORE_SYSTEM_FONTS": "1", "MPLBACKEND": "Agg"}
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
    os._exit(0)


def _warm_up() -> int:
    """In the drawing process: load the library and draw once, so that the first picture is as quick as the next."""
    from adapters.drawing import rehearse

    rehearse()
    return os.getpid()


def _draw(sketched: Sketch) -> bytes:
    """In the drawing process."""
    from adapters.drawing import png

    return png(sketched)
