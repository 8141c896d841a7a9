"""Where stages are set up and taken down: each has a store of its own in a folder that ends with the playground. The real
store is never opened, whatever is set.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from adapters.charts import Easel
from adapters.desk import Desk
from adapters.play.scene import Eye
from adapters.play.serve import Playground
from adapters.play.stage import PLATFORM, Board, HandClock, Stage, open_doors
from adapters.settings import Settings
from adapters.store.sqlite import SqliteStore
from adapters.views import Drawn, Shows, drawn
from adapters.wiring import Pieces, assemble
from bot.ports import Waiting
from bot.talk.screen import Limits, View
from bot.talk.state import Turn

FIRST = "telegram"  # whose limits lay out what goes through the outbox


@dataclass(slots=True)
class Theatre:
    """One after the other, stages over the same house. `faces` are the platforms shown, with what each can draw."""

    folder: Path
    settings: Settings
    faces: Mapping[str, Limits]
    content: Path
    pieces: Pieces = field(init=False)
    easel: Easel = field(init=False)
    _store: SqliteStore | None = None
    _stage: Stage | None = None
    _stages: int = 0

    def __post_init__(self) -> None:
        self.pieces = assemble(self.settings, lambda _platform: self.faces[FIRST], self._saw, folder=self.content)
        self.easel = Easel(self.folder / "pictures")

    async def opened(self, talks: Path) -> Playground:
        """The page's side of it, with a first stage."""
        eye = Eye(self.pieces.wording, self.faces)
        return Playground(eye, self.set_up, self.pieces.world.house, talks, await self.set_up("en"))

    async def set_up(self, locale: str) -> Stage:
        """A new stage, and somebody nobody has met on it."""
        await self._take_down()
        self._stages += 1
        clock, board = HandClock(), Board(self._view)
        home = self.folder / f"stage-{self._stages}"
        self._store = await SqliteStore.open(
            home / "data", home / "master.key", self.pieces.codec, clock, name="play.sqlite3"
        )
        world = replace(self.pieces.world, house=open_doors(self.pieces.world.house))
        desk = Desk(self._store, world, clock, {PLATFORM: board}, self.pieces.sorry)
        self._stage = Stage(self._store, desk, board, clock, locale)
        await self._stage.begin()
        return self._stage

    async def close(self) -> None:
        """Take everything down."""
        await self.easel.close()
        await self._take_down()

    async def _take_down(self) -> None:
        if self._store is not None:
            await self._store.close()
            self._store = None

    def _saw(self, waiting: Waiting, turn: Turn) -> None:
        if self._stage is not None:
            self._stage.saw(waiting, turn)

    async def _view(self, view: View, person: str, locale: str) -> Drawn:
        if self._store is None:
            return Drawn("")
        shows = Shows(self.easel.paint)
        return await drawn(self._store, self.pieces.wording, view, person, locale, shows=shows)
