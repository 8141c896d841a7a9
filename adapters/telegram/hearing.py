"""One update heard, however it came: what is to be answered at once is, and what is to be stored is given back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import structlog

from adapters.telegram.courier import Courier
from adapters.telegram.inbound import Heard, Json, Me, read
from adapters.telegram.outbound import way_in
from adapters.telegram.wire import UNREADABLE
from bot.ports import Arrival
from bot.talk.events import Commanded, Typed

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Ear:
    """Hears updates for this bot. `keys` maps labels of the reply keyboard to commands; `way_in(locale)` words the answer
    in a group and its button.
    """

    me: Me
    courier: Courier
    clock: Callable[[], datetime]
    way_in: Callable[[str], tuple[str, str]]
    keys: Mapping[str, str] = field(default_factory=dict)

    def hear(self, update: Json) -> Arrival | None:
        """What is to be stored of it. One that cannot be understood stands in nobody's way."""
        try:
            heard = read(update, me=self.me, at=self.clock(), keys=self.keys)
        except UNREADABLE as trouble:
            log.error("update not understood", number=number(update), why=type(trouble).__name__)
            return None
        self._answer(heard)
        return heard.arrival and self.courier.standing.heard(heard.arrival)

    def _answer(self, heard: Heard) -> None:
        if heard.press:
            self.courier.answer(heard.press)
        if heard.public:
            line, label = self.way_in(heard.locale)
            letter = way_in(self.me.username, line, label)
            self.courier.errands.run(self.courier.invite(heard.public.chat, letter))
        if heard.arrival:
            self._expect(heard.arrival, heard.prompt)

    def _expect(self, arrival: Arrival, prompt: str) -> None:
        if prompt:
            self.courier.remember(arrival.place, prompt)
        if isinstance(arrival.event, Typed | Commanded):
            self.courier.errands.expect(arrival.place.chat)


def number(update: object) -> int | None:
    """The update's number where it is one: an odd payload must not bring its words into the log."""
    found = update.get("update_id") if isinstance(update, Mapping) else None
    return found if isinstance(found, int) else None
