"""Which list stands last in a chat, so that a typed number answers that and no other. Kept in memory alone, by whoever sends:
chats and the tokens of prompts, until the process ends.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.ports import Arrival, Outgoing, Place
from bot.talk.events import UNSEEN, Tapped, Typed, Unreachable

CHATS = 4096  # remembered; older ones are forgotten, so nothing grows with people
UNANSWERED = 8  # messages of one chat that wait for their answer at once
PATIENCE = timedelta(seconds=30)  # what was not answered here in it may be answered by another worker
NOTHING = UNSEEN  # below which list words stand where there is none, or where two may be meant

Shows = Callable[[], AbstractContextManager[None]]
"""Around the call that sends: what the person then sees."""


@dataclass(slots=True)
class _Chat:
    """`token` is that of the choices shown last; `heard` what waits for its answer, by name and hour; `answered` the last
    that does not.
    """

    token: str = ""
    answered: str = ""
    heard: deque[tuple[str, datetime]] = field(default_factory=lambda: deque(maxlen=UNANSWERED))

    def answer(self, origin: str) -> list[tuple[str, datetime]]:
        """Take off what waited up to this, for turns are made in the order in which things came; return it."""
        done = []
        while any(name == origin for name, _ in self.heard):
            done.append(self.heard.popleft())
        self.answered = origin or self.answered
        return done


@dataclass(slots=True)
class Standing:
    """What stands last in each chat of one bot."""

    _chats: OrderedDict[str, _Chat] = field(default_factory=OrderedDict)

    def heard(self, arrival: Arrival) -> Arrival:
        """Note that this came; return it with the list that its words were typed below, as far as that is known."""
        origin, event = arrival.place.origin, arrival.event
        if not arrival.place.chat or isinstance(event, Unreachable):
            return arrival
        chat = self._chat(arrival.place.chat)
        if isinstance(event, Typed) and not event.beside:
            arrival = replace(arrival, event=replace(event, beside=_beside(chat, origin, event.at)))
        if isinstance(event, Tapped) or origin != chat.answered:  # else it came a second time
            chat.heard.append((origin, event.at))
        return arrival

    @contextmanager
    def showing(self, outgoing: Outgoing, token: str) -> Iterator[None]:
        """While this is sent, and from then on, the choices of this token stand last; "" where it has none.

        They stand from the first moment at which they may be seen. What could not be sent leaves all as it was.
        """
        place = outgoing.parcel.place
        chat = self._chat(place.chat) if place.chat else _Chat()
        before, chat.token = chat.token, token or NOTHING
        done = chat.answer(place.origin)
        try:
            yield
        except BaseException:
            chat.token = before
            chat.heard.extendleft(reversed(done))
            raise

    def answered(self, place: Place) -> None:
        """Note that what came from there was answered by changing what stands."""
        self._chat(place.chat).answer(place.origin)

    def _chat(self, name: str) -> _Chat:
        chat = self._chats.setdefault(name, _Chat())
        self._chats.move_to_end(name)
        while len(self._chats) > CHATS:
            self._chats.popitem(last=False)
        return chat


def _beside(chat: _Chat, origin: str, at: datetime) -> str:
    """The token; "-" where something else waits for its answer, so that another list may be on its way; "" where nothing
    is known, or what waits has waited for so long that it seems to be answered elsewhere.
    """
    known, waiting = chat.token, [came for name, came in chat.heard if name != origin]
    if any(at - came > PATIENCE for came in waiting):
        chat.token = ""
        chat.heard.clear()
    return NOTHING if known and waiting else known
