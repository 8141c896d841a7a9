"""Reply markup as Telegram takes it: exactly one use per inline button, 64 bytes of data at most."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from tests.doubles.telegram.refusal import Json, Refusal, bad

DATA_MAX = 64  # bytes
BUTTONS_MAX = 100
ROW_MAX = 8
PLACEHOLDER_MAX = 64
STYLES = frozenset({"primary", "success", "danger"})
_USES = frozenset(
    {"callback_data", "url", "copy_text", "web_app", "login_url", "switch_inline_query"}
    | {"switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "pay"}
)
_FLAGS = ("is_persistent", "resize_keyboard", "one_time_keyboard", "selective", "force_reply")


def read_markup(value: Any) -> Json | None:  # noqa: ANN401 - whatever a client sent
    """Return the markup as a chat keeps it, None where there is none; refuse as Telegram would."""
    if value in (None, "", {}):
        return None
    if not isinstance(value, dict):
        raise bad("object expected as reply markup")
    for flag in _FLAGS:
        if not isinstance(value.get(flag, False), bool):
            raise bad(f'field "{flag}" must be of type Boolean')
    if "inline_keyboard" in value:
        return _inline(_rows(value, "inline_keyboard"))
    if "keyboard" in value:
        return _reply(value, _rows(value, "keyboard"))
    return dict(value)


def _rows(value: Json, name: str) -> list[list[Any]]:
    rows = value[name]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad(f'field "{name}" must be of type Array')
    if sum(map(len, rows)) > BUTTONS_MAX or any(len(row) > ROW_MAX for row in rows):
        raise bad("reply markup is too long")
    return [row for row in rows if row]


def _inline(rows: list[list[Json]]) -> Json | None:
    for row in rows:
        for button in row:
            _check_inline(button)
    return {"inline_keyboard": rows} if rows else None


def _check_inline(button: Json) -> None:
    if "text" not in button:
        raise _unreadable('Can\'t find field "text"')
    if not _USES & {name for name, use in button.items() if use not in ("", None)}:
        raise _unreadable("Text buttons are unallowed in the inline keyboard")
    if len(str(button.get("callback_data", "")).encode()) > DATA_MAX:
        raise bad("BUTTON_DATA_INVALID")
    if not button["text"].strip():
        raise bad("inline keyboard button text is empty")
    if button.get("style") and button["style"] not in STYLES:
        raise _unreadable("Invalid button style specified")
    if "url" in button:
        _check_url(button["url"])


def _unreadable(why: str) -> Refusal:
    return bad(f"can't parse inline keyboard button: {why}")


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    if "." not in parts.netloc and parts.scheme != "tg":
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    if parts.scheme not in {"http", "https", "tg"}:
        raise bad(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")


def _reply(value: Json, rows: list[list[Any]]) -> Json | None:
    if len(value.get("input_field_placeholder", "")) > PLACEHOLDER_MAX:
        raise bad('field "input_field_placeholder" is too long')
    keys = [[{"text": key} if isinstance(key, str) else key for key in row] for row in rows]
    if any(not key.get("text", "").strip() for row in keys for key in row):
        raise bad("keyboard button text must be non-empty")
    return {**value, "keyboard": keys} if keys else None
