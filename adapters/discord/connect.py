"""Discord, wired: its client, its courier, its door, and what it says around the talk in every language there is."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from functools import partial

from adapters.clock import wall
from adapters.discord.commands import Suggestions, commands
from adapters.discord.courier import Courier, Says
from adapters.discord.door import Door, Words
from adapters.discord.serve import Discord, dial
from adapters.discord.server import Board, Server
from adapters.wiring import Wires
from adapters.wording import FluentWording
from bot.flows.content import Content, Help
from bot.flows.house import COMMANDS
from bot.flows.near import call_emergency, emergency_in, nearest, number

OURS = ("start", "hide", "back")  # commands of the talk engine itself


def connect(wires: Wires) -> Discord:
    """The platform, ready to run."""
    settings, pieces, store, clock = wires.settings, wires.pieces, wires.store, wires.clock
    token = settings.discord_token.get_secret_value() if settings.discord_token else ""
    wording, bot = pieces.wording, bot_of(token)
    client = dial(settings.discord_api_base)
    says = Says(partial(_line, wording, "discord.write"), partial(_line, wording, "discord.private"))
    courier = Courier(client, bot, wires.view, store.recent, store.kept, clock, says)
    server = Server(client, board(wording, pieces.content, clock))
    spoken = words(wording, pieces.content, lambda locale: pieces.sorry("", locale))
    client.door = Door(client, courier, server, wires.desk.receive, store.threads, clock, spoken)
    elected = partial(store.mine, f"discord:{bot}:shard:0")
    return Discord(client, courier, token, wires.stopped, spoken.menu, elected)


def bot_of(token: str) -> str:
    """The bot's id, which is the first part of its token; a name of our own for one whose token is made otherwise."""
    part = token.partition(".")[0]
    with suppress(ValueError):
        found = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)).decode("ascii")
        if found.isdecimal():
            return found
    return hashlib.sha256(token.encode()).hexdigest()[:16]


def _line(wording: FluentWording, key: str, locale: str) -> str:
    return wording.line(locale, key)


def words(wording: FluentWording, content: Content, sorry: Callable[[str], str]) -> Words:
    """What Discord shows around the talk."""
    languages = wording.languages()
    menu = commands((*OURS, *COMMANDS), partial(_known, wording), languages)
    return Words(
        menu=menu,
        window=lambda locale: (wording.line(locale, "discord.window"), wording.line(locale, "discord.window_field")),
        opened=partial(_line, wording, "discord.opened"),
        moved=partial(_line, wording, "discord.moved"),
        shut=partial(_line, wording, "discord.shut"),
        sorry=sorry,
        suggest=Suggestions(_zones(content), partial(_countries, wording, content)),
    )


def _known(wording: FluentWording, language: str, key: str) -> str | None:
    return wording.line(language, key) if wording.has(language, key) else None


def _zones(content: Content) -> list[tuple[str, str]]:
    cities = [city for country in content.countries.values() for city in country.cities]
    return list(dict.fromkeys((city.name, city.zone) for city in (*content.world, *cities)))


def _countries(wording: FluentWording, content: Content, locale: str) -> list[tuple[str, str]]:
    return [(code, wording.labels(locale, "country", code)[0]) for code in content.countries]


def board(wording: FluentWording, content: Content, clock: Callable[[], datetime] = wall) -> Board:
    """What admins are told, and what is put up for all."""

    def explained(locale: str) -> str:
        return "\n\n".join(wording.line(locale, f"discord.setup.{part}") for part in ("explained", "how"))

    return Board(
        explained=explained,
        posted=partial(_line, wording, "discord.setup.posted"),
        removed=lambda locale, count: wording.line(locale, "discord.setup.removed", (("count", count),)),
        denied=partial(_line, wording, "discord.setup.denied"),
        for_admins=partial(_line, wording, "discord.setup.for_admins"),
        post=lambda locale, country: post(wording, content, locale, country, on=clock().date()),
        talk=partial(_line, wording, "discord.post.talk"),
    )


def post(wording: FluentWording, content: Content, locale: str, country: str | None, *, on: date) -> str:
    """The post with help lines of a country, or where they are listed for every country."""
    emergency = call_emergency(emergency_in(content, country, on=on))
    lines = [number(nearest(content, country, kind, on=on)) for kind in (Help.SUICIDE, Help.ABUSE)]
    said = [wording.line(locale, line.key, line.slots) for line in (emergency, *lines)]
    about = [wording.line(locale, f"discord.post.{part}") for part in ("about", "lines")]
    return "\n\n".join([*about, "\n".join(f"• {line}" for line in dict.fromkeys(said))])
