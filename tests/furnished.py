"""The real content and the house it furnishes, loaded once for all tests."""

from __future__ import annotations

from functools import cache

from adapters.translating import promises
from adapters.wording import FOLDER, FluentWording, load_content
from bot.flows.content import Content
from bot.flows.house import build_house
from bot.talk.house import House

SAYING_ALL = ("en", *sorted(promises(FOLDER)[0]))
"""English and the languages that promise to say everything it says."""


@cache
def wording() -> FluentWording:
    return FluentWording()


@cache
def content() -> Content:
    return load_content(wording())


@cache
def house() -> House:
    return build_house(content())
