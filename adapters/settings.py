"""All settings, from the environment and `.env`. A wrong value gives one clear line each, never a traceback."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Annotated

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


def _xdg(variable: str, fallback: str) -> Path:
    return Path(os.environ.get(variable) or Path.home() / fallback) / "unsent"


class Settings(BaseSettings):
    """What an operator may set; each field's description is what `./unsent settings` prints."""

    model_config = SettingsConfigDict(
        env_prefix="UNSENT_", env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    data: Annotated[Path, Field(description="Folder for everything stored.")] = Field(
        default_factory=lambda: _xdg("XDG_DATA_HOME", ".local/share")
    )
    key_file: Annotated[Path, Field(description="The master key. Keep it apart from the data.")] = Field(
        default_factory=lambda: _xdg("XDG_CONFIG_HOME", ".config") / "master.key"
    )
    database_url: Annotated[
        SecretStr | None, Field(description="postgresql://…: everything is stored there, for one worker or several.")
    ] = None
    helplines: Annotated[Path | None, Field(description="Your own helplines table (CSV); its rows come first.")] = None
    telegram_token: Annotated[SecretStr | None, Field(description="Token from BotFather. Set: Telegram is served.")] = (
        None
    )
    telegram_api_base: Annotated[
        str, Field(description="Origin of the Bot API server; /bot and /file/bot are added.")
    ] = "https://api.telegram.org"
    telegram_webhook_url: Annotated[
        str, Field(description="Public https address that Telegram is to call. Set: it is not polled.")
    ] = ""
    telegram_webhook_secret: Annotated[
        SecretStr | None, Field(description="What Telegram shows for a pass; without one it is made from the token.")
    ] = None
    telegram_webhook_listen: Annotated[
        str, Field(description="Where to listen for Telegram behind that address: host:port.")
    ] = "127.0.0.1:8443"
    health_listen: Annotated[
        str, Field(description="Where /health and /metrics are answered: host:port, or a port. Empty: nowhere.")
    ] = ""
    discord_token: Annotated[SecretStr | None, Field(description="Bot token. Set: Discord is served.")] = None
    discord_api_base: Annotated[str, Field(description="Base of Discord's REST API, its version included.")] = (
        "https://discord.com/api/v10"
    )
    operator: Annotated[str, Field(description="Who runs this bot and how to reach them; shown by /privacy.")] = ""
    log_level: Annotated[str, Field(description="debug, info, warning or error.")] = "info"

    @field_validator("telegram_api_base", "discord_api_base")
    @classmethod
    def _origin(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https://")
        return value.rstrip("/")

    @field_validator("telegram_webhook_url")
    @classmethod
    def _public(cls, value: str) -> str:
        if value and not value.startswith("https://"):
            raise ValueError("must start with https://")
        return value

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _pass(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", value.get_secret_value()):
            raise ValueError("must be 16 to 256 letters, digits, _ and -")
        return value

    @field_validator("telegram_webhook_listen", "health_listen")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and not re.fullmatch(r"(?:.*:)?\d{1,5}", value):
            raise ValueError("must be host:port or a port")
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().startswith(("postgresql://", "postgres://")):
            raise ValueError("must start with postgresql://")
        return value

    @field_validator("log_level")
    @classmethod
    def _level(cls, value: str) -> str:
        if value.lower() not in {"debug", "info", "warning", "error"}:
            raise ValueError("must be debug, info, warning or error")
        return value.lower()

    @field_validator("data", "key_file", "helplines")
    @classmethod
    def _home(cls, value: Path | None) -> Path | None:
        return value.expanduser() if value is not None else None


def load() -> Settings:
    """The settings, or an end with one line for each that is wrong (exit 2). Values are never shown."""
    try:
        return Settings()
    except ValidationError as wrong:
        for error in wrong.errors(include_input=False, include_url=False):
            name = "UNSENT_" + "_".join(str(part) for part in error["loc"]).upper()
            line = error["msg"].removeprefix("Value error, ")
            sys.stderr.write(f"unsent: {name}: {line}.\n")
        raise SystemExit(2) from None
