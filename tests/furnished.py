"""The real content and the house it furnishes, loaded once for all tests."""

from __future__ import annotations

from functools import cache

from adapters.wording import FluentWording, load_content
from bot.flows.content import Content
from bot.flows.house import build_house
from bot.talk.house import House


@cache
def wording() -> FluentWording:
    return FluentWording()


@cache
def content() -> Content:
    return load_content(wording())


@cache
def house() -> House:
    return build_house(content())
