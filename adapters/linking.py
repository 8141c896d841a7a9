"""What links accounts is done when the message that speaks of it is sent: the core needs no dice, and a turn no answer from
the store. Sent a second time it finds the thing done, and says the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from adapters.telling import Everybody
from adapters.views import Drawn, Draws
from bot.ports import Wording
from bot.talk.screen import Screen, View

SHOWN = 4  # letters of a code at once


class Links(Protocol):
    """A store that several accounts of one person meet in."""

    async def offer(self, person: str) -> str:
        """A new code of this person's, good once and for ten minutes; an earlier one is void."""
        ...

    async def join(self, person: str, code: str, notice: Screen, locale: str) -> bool:
        """Make this person one with whose code it is, and tell their other account. Whether they are one now."""
        ...

    async def part(self, person: str, once: str, *, others: bool) -> bool:
        """Take out the account used last, or all others; those are met as new. Whether there was another."""
        ...


class ServedStore(Everybody, Links, Protocol):
    """What platforms are served from."""


@dataclass(frozen=True, slots=True)
class Linking:
    """Draws what links accounts, and hands everything else on."""

    store: Links
    wording: Wording
    view: Draws

    async def __call__(self, view: View, person: str, locale: str) -> Drawn:
        """As `Draws`."""
        match view:
            case View("link_code", ()):
                code = spaced(await self.store.offer(person))
                return Drawn(self.wording.line(locale, "link.code", (("code", code),)))
            case View("joined", (code,)):
                notice = Screen((self.wording.line(locale, "link.notice"),))
                joined = await self.store.join(person, plain(code), notice, locale)
                return self._said(locale, "joined" if joined else "not_joined")
            case View("left" | "alone", (once,)):
                parted = await self.store.part(person, once, others=view.name == "alone")
                return self._said(locale, view.name if parted else "single")
            case _:
                return await self.view(view, person, locale)

    def _said(self, locale: str, key: str) -> Drawn:
        return Drawn(self.wording.line(locale, f"link.{key}"))


def spaced(code: str) -> str:
    """The code in groups that can be read aloud."""
    return "-".join(_parts(code))


def _parts(code: str) -> Sequence[str]:
    return [code[at : at + SHOWN] for at in range(0, len(code), SHOWN)]


def plain(code: str) -> str:
    """What was typed for a code, without what people put between and around."""
    return "".join(letter for letter in code.upper() if letter.isascii() and letter.isalnum())
