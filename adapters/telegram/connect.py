"""Telegram, wired: its client, its courier, and what it says around the talk in every language there is."""

from __future__ import annotations

from functools import partial

from adapters.listening import Address
from adapters.settings import Settings
from adapters.telegram.courier import Courier
from adapters.telegram.hook import Hook
from adapters.telegram.outbound import MENU, Profile
from adapters.telegram.serve import Telegram, Words, dial
from adapters.wiring import Wires
from adapters.wording import FluentWording


def connect(wires: Wires) -> Telegram:
    """The platform, ready to run."""
    settings, store = wires.settings, wires.store
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    api = dial(token, settings.telegram_api_base)
    bot = token.partition(":")[0]
    courier = Courier(api, bot, wires.view, store.recent)
    elected = partial(store.mine, f"telegram:{bot}:poll")
    spoken = words(wires.pieces.wording)
    hook = _hook(settings, token)
    return Telegram(api, courier, wires.desk.receive, wires.clock, wires.stopped, spoken, elected, hook)


def _hook(settings: Settings, token: str) -> Hook | None:
    """Where Telegram is to call, where the operator has said so."""
    if not settings.telegram_webhook_url:
        return None
    secret = settings.telegram_webhook_secret
    listen = Address.read(settings.telegram_webhook_listen)
    return Hook.of(token, settings.telegram_webhook_url, listen, secret.get_secret_value() if secret else "")


def words(wording: FluentWording) -> Words:
    """What Telegram shows around the talk; the first language stands for all others."""
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
