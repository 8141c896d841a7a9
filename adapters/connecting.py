"""Every platform whose token is set, wired to one desk and one store."""

from __future__ import annotations

import asyncio
import signal
import sys
from functools import partial

from adapters.clock import wall
from adapters.desk import Desk
from adapters.serving import Platform, Serving
from adapters.settings import Settings
from adapters.store.sqlite import SqliteStore
from adapters.telegram.courier import Courier
from adapters.telegram.outbound import LIMITS, MENU, Profile
from adapters.telegram.serve import Telegram, Words, dial
from adapters.views import drawn
from adapters.wiring import Pieces, assemble, open_store
from adapters.wording import FluentWording


async def run(settings: Settings) -> int:
    """Serve until told to stop; 1 where no platform could be served."""
    pieces = assemble(settings, lambda _platform: LIMITS)
    store = await open_store(settings, pieces.codec, wall, name="unsent.sqlite3")
    desk = Desk(store, pieces.world, wall, sorry=pieces.sorry)
    ends: list[str] = []
    telegram = _telegram(settings, pieces, store=store, desk=desk, ends=ends)
    platforms: list[Platform] = [telegram]
    desk.couriers = {one.courier.platform: one.courier for one in platforms}
    serving = Serving(store, desk, platforms)
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, serving.stop)
    try:
        await serving.run()
    finally:
        await store.close()
    return 1 if len(ends) == len(platforms) else 0


def _telegram(settings: Settings, pieces: Pieces, *, store: SqliteStore, desk: Desk, ends: list[str]) -> Telegram:
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""

    def stopped(line: str) -> None:
        ends.append(line)
        sys.stderr.write(f"unsent: {line}\n")

    api = dial(token, settings.telegram_api_base)
    courier = Courier(api, token.partition(":")[0], partial(drawn, store, pieces.wording), store.recent)
    return Telegram(api, courier, desk.receive, wall, stopped, telegram_words(pieces.wording))


def telegram_words(wording: FluentWording) -> Words:
    """What Telegram shows around the talk, in every language there is; the first stands for all others."""
    languages = wording.languages()
    labels = {wording.labels(language, "command", "urge")[0]: "urge" for language in languages}
    profiles = [_profile(wording, language, "" if language == languages[0] else language) for language in languages]

    def way_in(language: str) -> tuple[str, str]:
        return wording.line(language, "telegram.in_private"), wording.line(language, "telegram.in_private_button")

    return Words(profiles, way_in, labels)


def _profile(wording: FluentWording, language: str, shown_to: str) -> Profile:
    menu = tuple((name, wording.line(language, f"telegram.menu.{name}")) for name in MENU)
    line = wording.line
    return Profile(shown_to, menu, line(language, "telegram.description"), line(language, "telegram.short"))
