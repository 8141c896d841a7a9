"""What Discord takes of a message, a window, a command: every limit of its documentation, and its error where one breaks."""

from __future__ import annotations

import re
from typing import Any

from tests.doubles.discord.refusal import EMPTY, Json, bad_form

NAME = re.compile(r"[-_'\w]{1,32}")
BUTTON, SELECT, TEXT_INPUT, ROW, LABEL = 2, 3, 4, 1, 18
LINK = 5
LOCALES = frozenset(
    [
        "id",
        "da",
        "de",
        "en-GB",
        "en-US",
        "es-ES",
        "es-419",
        "fr",
        "hr",
        "it",
        "lt",
        "hu",
        "nl",
        "no",
        "pl",
        "pt-BR",
        "ro",
        "fi",
        "sv-SE",
        "vi",
        "tr",
        "cs",
        "el",
        "bg",
        "ru",
        "uk",
        "hi",
        "th",
        "zh-CN",
        "ja",
        "zh-TW",
        "ko",
    ]
)


def size(text: str) -> int:
    """In units of UTF-16: the strictest that any server counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def length(path: str, text: Any, least: int, most: int) -> None:  # noqa: ANN401 - a payload
    if not isinstance(text, str) or not least <= size(text) <= most:
        raise bad_form(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")


def message(body: Json, *, files: int) -> None:
    """Refuse a message that Discord would not take."""
    content = body.get("content") or ""
    if size(content) > 2000:
        raise bad_form("content", "BASE_TYPE_MAX_LENGTH", "Must be 2000 or fewer in length.")
    if "nonce" in body:
        length("nonce", str(body["nonce"]), 1, 25)
    embeds(body.get("embeds") or [])
    components(body.get("components") or [])
    if files > 10:
        raise bad_form("attachments", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
    if not content and not body.get("embeds") and not files and not body.get("components"):
        raise EMPTY


def embeds(found: list[Json]) -> None:
    if len(found) > 10:
        raise bad_form("embeds", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
    for number, one in enumerate(found):
        if size(one.get("description") or "") > 4096:
            raise bad_form(f"embeds.{number}.description", "BASE_TYPE_MAX_LENGTH", "Must be 4096 or fewer in length.")
    if sum(size(one.get("description") or "") for one in found) > 6000:
        raise bad_form("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000")


def components(rows: list[Json]) -> None:
    if len(rows) > 5:
        raise bad_form("components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
    ids: set[str] = set()
    for number, row in enumerate(rows):
        path = f"components.{number}.components"
        pieces = row.get("components") or []
        if row.get("type") != ROW or not 1 <= len(pieces) <= 5:
            raise bad_form(path, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
        if len(pieces) > 1 and any(piece["type"] != BUTTON for piece in pieces):
            raise bad_form(path, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width")
        for at, piece in enumerate(pieces):
            _piece(f"{path}.{at}", piece)
            if piece.get("custom_id") in ids:
                raise bad_form(
                    f"{path}.{at}.custom_id",
                    "COMPONENT_CUSTOM_ID_DUPLICATED",
                    "Component custom id cannot be duplicated",
                )
            ids.add(piece.get("custom_id", f"link {number} {at}"))


def _piece(path: str, piece: Json) -> None:
    if piece["type"] == BUTTON:
        length(f"{path}.label", piece.get("label"), 1, 80)
        if piece["style"] != LINK:
            length(f"{path}.custom_id", piece.get("custom_id"), 1, 100)
        return
    if piece["type"] != SELECT:
        raise bad_form(f"{path}.type", "BASE_TYPE_CHOICES", "Value must be one of {2, 3}.")
    length(f"{path}.custom_id", piece.get("custom_id"), 1, 100)
    options = piece.get("options") or []
    if not 1 <= len(options) <= 25:
        raise bad_form(f"{path}.options", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 25 in length.")
    for at, option in enumerate(options):
        length(f"{path}.options.{at}.label", option.get("label"), 1, 100)
        length(f"{path}.options.{at}.value", option.get("value"), 1, 100)
    if len({option["value"] for option in options}) < len(options):
        raise bad_form(
            f"{path}.options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used"
        )
    if not 0 <= piece.get("min_values", 1) <= piece.get("max_values", 1) <= len(options):
        raise bad_form(
            f"{path}.max_values", "BASE_TYPE_BAD_INTEGER", "Must be between min_values and the number of options."
        )


def window(body: Json) -> None:
    """Refuse a modal that Discord would not take."""
    length("data.title", body.get("title"), 1, 45)
    length("data.custom_id", body.get("custom_id"), 1, 100)
    parts = body.get("components") or []
    if not 1 <= len(parts) <= 5:
        raise bad_form("data.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")
    for at, part in enumerate(parts):
        path = f"data.components.{at}"
        if part["type"] != LABEL:
            raise bad_form(f"{path}.type", "BASE_TYPE_CHOICES", "A modal's parts stand under labels.")
        length(f"{path}.label", part.get("label"), 1, 45)
        field = part["component"]
        length(f"{path}.component.custom_id", field.get("custom_id"), 1, 100)
        if field["type"] == TEXT_INPUT and not 1 <= field.get("max_length", 4000) <= 4000:
            raise bad_form(f"{path}.component.max_length", "NUMBER_TYPE_MAX", "Must be 4000 or fewer.")


def commands(found: list[Json]) -> None:
    """Refuse a list of commands that Discord would not take."""
    if len(found) > 100:
        raise bad_form("", "APPLICATION_COMMANDS_MAX", "Maximum number of application commands reached (100).")
    names = [one.get("name") for one in found]
    if len(set(names)) < len(names):
        raise bad_form("name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")
    for at, one in enumerate(found):
        _named(str(at), one)
        if len(one.get("options") or []) > 25:
            raise bad_form(f"{at}.options", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
        if not set(one.get("contexts") or [0]) <= {0, 1, 2} or not set(one.get("integration_types") or [0]) <= {0, 1}:
            raise bad_form(f"{at}.contexts", "BASE_TYPE_CHOICES", "Value must be one of the contexts.")
        for number, option in enumerate(one.get("options") or []):
            _named(f"{at}.options.{number}", option)


def _named(path: str, one: Json) -> None:
    name = one.get("name") or ""
    if not NAME.fullmatch(name) or name != name.lower():
        raise bad_form(f"{path}.name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
    length(f"{path}.description", one.get("description"), 1, 100)
    for locale, text in (one.get("description_localizations") or {}).items():
        if locale not in LOCALES:
            raise bad_form(f"{path}.description_localizations", "BASE_TYPE_CHOICES", f"{locale} is no locale of ours.")
        length(f"{path}.description_localizations.{locale}", text, 1, 100)


def choices(found: list[Json]) -> None:
    """Refuse suggestions that Discord would not take."""
    if len(found) > 25:
        raise bad_form("data.choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    for at, one in enumerate(found):
        length(f"data.choices.{at}.name", one.get("name"), 1, 100)
        length(f"data.choices.{at}.value", str(one.get("value")), 1, 100)
