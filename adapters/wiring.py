"""Puts the pieces together the one way they fit: content, wording, house, store, desk. Commands only choose."""

from __future__ import annotations

import gc
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

import structlog

from adapters.desk import Desk
from adapters.linking import ServedStore
from adapters.settings import Settings
from adapters.store.codec import Codec
from adapters.store.names import SERVED
from adapters.store.sqlite import SqliteStore
from adapters.views import Draws
from adapters.wording import FOLDER, FluentWording, load_content
from bot.care.situation import Ended
from bot.flows import nudging
from bot.flows.content import Content
from bot.flows.facts import ALL, ENDED, PLAN
from bot.flows.first_aid import first_aid
from bot.flows.house import ENTRIES, NO_WAY_BACK, build_house, flows_of, keep_of
from bot.ports import Platforms, Store, StoreError, Waiting
from bot.runner import World
from bot.talk.state import Session, Turn


@dataclass(frozen=True, slots=True)
class Pieces:
    """What a command builds its desk from. `sorry(text, locale)`: the line for when storage itself fails."""

    wording: FluentWording
    world: World
    codec: Codec
    sorry: Callable[[str, str], str]
    content: Content


@dataclass(frozen=True, slots=True)
class Wires:
    """What a platform is connected to. `stopped` hears why it ended, where the platform ended it."""

    settings: Settings
    pieces: Pieces
    store: Store
    desk: Desk
    view: Draws
    clock: Callable[[], datetime]
    stopped: Callable[[str], None]


def assemble(
    settings: Settings,
    platforms: Platforms,
    witness: Callable[[Waiting, Turn], None] = lambda _waiting, _turn: None,
    *,
    folder: Path = FOLDER,
) -> Pieces:
    """Content, wording and house; nothing stored is touched yet."""
    log = structlog.get_logger()
    wording = FluentWording(folder, report=lambda locale, key: log.warning("said in English", locale=locale, key=key))
    content = load_content(wording, own_helplines=settings.helplines, operator=settings.operator)

    def watch(waiting: Waiting, turn: Turn) -> None:
        for broken in turn.broken:
            log.error("a flow broke", flow=broken.flow, path=broken.path, error=broken.error)
        witness(waiting, turn)

    def reach(session: Session, locale: str) -> str:
        """From the plan on the urge button stays below the chat, but never for who mourns a death."""
        planned = PLAN.of(session.facts) is not None and ENDED.of(session.facts) is not Ended.THEY_DIED
        return wording.labels(locale, "command", "urge")[0] if planned else ""

    world = World(build_house(content), wording, platforms, keep_of, watch, reach, NO_WAY_BACK, nudging.BELLS)
    seeds = {name: flow.kind for name, flow in flows_of(content).items()}
    sorry = partial(first_aid, helplines=content.helplines, line=wording.line)
    return Pieces(wording, world, Codec(seeds, {fact.name: fact.kind for fact in ALL}, ENTRIES), sorry, content)


def settle_in() -> None:
    """What stands now stands until the end: the collector need not walk through house and wording again and again."""
    gc.collect()
    gc.freeze()


async def open_serving_store(settings: Settings, codec: Codec, clock: Callable[[], datetime]) -> ServedStore:
    """The store that platforms are served from: the database's where one is set, else the data folder's."""
    if settings.database_url is None:
        return await open_store(settings, codec, clock, name=SERVED)
    from adapters.store.postgres import PostgresStore

    try:
        return await PostgresStore.open(
            settings.database_url.get_secret_value(), settings.key_file, codec, clock, report=_report
        )
    except StoreError as refusal:
        sys.exit(f"unsent: {refusal}.")


async def open_store(settings: Settings, codec: Codec, clock: Callable[[], datetime], *, name: str) -> SqliteStore:
    """The store of the data folder; ends the process with one line where it must not be opened."""
    try:
        return await SqliteStore.open(
            settings.data,
            settings.key_file,
            codec,
            clock,
            name=name,
            report=_report,
        )
    except StoreError as refusal:
        sys.exit(f"unsent: {refusal}.")


def _report(line: str) -> None:
    structlog.get_logger().error("unreadable", line=line)


async def until_quiet(work: Awaitable[None]) -> None:
    """Wait for work that may be cut short by the end of input."""
    with suppress(KeyboardInterrupt):
        await work
