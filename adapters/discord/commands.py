"""What Discord's menu of commands shows, and what it suggests while an option is typed. Pure, and from memory alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from adapters.discord.inbound import Json

SETUP = "setup"
DESCRIPTION_MAX = 100
CHOICES_MAX = 25
EVERYWHERE = (0, 1, 2)  # servers, the bot's own direct messages, any other private channel
IN_SERVERS = (0,)
INSTALLED_BY = (0, 1)  # a server, a person
MANAGE_GUILD = str(1 << 5)
STRING, INTEGER, CHANNEL = 3, 4, 7  # kinds of option
TEXT_CHANNELS = (0, 5)  # plain and announcements
PAUSE_MAX = 30  # days
LOCALES: Mapping[str, tuple[str, ...]] = {
    "en": ("en-US", "en-GB"),
    "es": ("es-ES", "es-419"),
    "pt": ("pt-BR",),
    "de": ("de",),
    "fr": ("fr",),
}
"""Our languages as Discord names them; English is what is shown where nothing else is."""

OPTIONS: Mapping[str, tuple[Json, ...]] = {
    "pause": ({"name": "days", "type": INTEGER, "min_value": 1, "max_value": PAUSE_MAX},),
    "settings": (
        {"name": "hour", "type": STRING, "max_length": 5},
        {"name": "zone", "type": STRING, "autocomplete": True},
        {"name": "country", "type": STRING, "autocomplete": True},
    ),
    "link": ({"name": "code", "type": STRING, "max_length": 20},),
    SETUP: (
        {"name": "post", "type": CHANNEL, "channel_types": TEXT_CHANNELS},
        {"name": "country", "type": STRING, "autocomplete": True},
        {"name": "remove", "type": CHANNEL, "channel_types": TEXT_CHANNELS},
    ),
}

Line = Callable[[str, str], str | None]


def commands(names: Iterable[str], line: Line, languages: Sequence[str]) -> list[dict[str, Any]]:
    """Return the whole menu as it is sent. `line(language, key)` is None where a language lacks the line."""
    return [_command(name, line, languages) for name in (*names, SETUP)]


def _command(name: str, line: Line, languages: Sequence[str]) -> dict[str, Any]:
    options = [
        {"required": False, **option, **_described(f"discord.option.{name}.{option['name']}", line, languages)}
        for option in OPTIONS.get(name, ())
    ]
    for_admins = name == SETUP
    return {
        "name": name,
        "type": 1,
        **_described(f"discord.command.{name}", line, languages),
        "options": options,
        "contexts": list(IN_SERVERS if for_admins else EVERYWHERE),
        "integration_types": [0] if for_admins else list(INSTALLED_BY),
        "default_member_permissions": MANAGE_GUILD if for_admins else None,
        "nsfw": False,
    }


def _described(key: str, line: Line, languages: Sequence[str]) -> Json:
    said = {language: text[:DESCRIPTION_MAX] for language in languages if (text := line(language, key)) is not None}
    others = {locale: text for language, text in said.items() for locale in LOCALES.get(language, ())}
    return {"description": said[languages[0]], "description_localizations": others}


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What may be chosen while typing: each value under its names, the first of which is shown.

    `countries(language)`: code and name. `zones`: city and zone.
    """

    zones: Sequence[tuple[str, str]]
    countries: Callable[[str], Sequence[tuple[str, str]]] = field(repr=False)

    def __call__(self, data: Json, language: str) -> list[tuple[str, str]]:
        """Return (shown, value) for the option being typed, those first that begin with it, at most 25."""
        typing: Json = next((one for one in data.get("options") or () if one.get("focused")), {})
        typed = str(typing.get("value") or "").casefold().strip()
        match typing.get("name"):
            case "zone":
                return _best([(f"{city} ({zone})", zone) for city, zone in self.zones], typed)
            case "country":
                return _best([(name, code) for code, name in self.countries(language)], typed)
            case _:
                return []


def _best(offers: Iterable[tuple[str, str]], typed: str) -> list[tuple[str, str]]:
    found = [offer for offer in offers if typed in offer[0].casefold() or typed == offer[1].casefold()]
    found.sort(key=lambda offer: not any(word.startswith(typed) for word in re.split(r"[^\w]+", offer[0].casefold())))
    return list(dict.fromkeys(found))[:CHOICES_MAX]


def option(data: Json, name: str) -> Any:  # noqa: ANN401 - a payload
    """The value given for this option; None where it was not."""
    return next((one.get("value") for one in data.get("options") or () if one.get("name") == name), None)
