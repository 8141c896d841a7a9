"""What became of hiding, so that it is said as it was. In memory alone, from the attempt until the line that tells of it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from enum import StrEnum

from bot.ports import Place, Wording
from bot.talk.screen import View

VIEW = "hidden"
CHATS = 256  # remembered; older ones are forgotten, so nothing grows with people


class Hidden(StrEnum):
    """How much of what can be hidden was."""

    ALL = "all"
    SOME = "some"  # or nobody knows: the process ended in between
    NONE = "none"
    NOWHERE = "nowhere"  # here nothing can be


@dataclass(slots=True)
class Hiding:
    """What came of it in each chat of one bot."""

    _chats: OrderedDict[str, Hidden] = field(default_factory=OrderedDict)

    def note(self, place: Place, how: Hidden) -> None:
        """Note how much was hidden in this chat."""
        self._chats[place.chat] = how
        self._chats.move_to_end(place.chat)
        while len(self._chats) > CHATS:
            self._chats.popitem(last=False)

    def told(self, view: View, place: Place) -> View:
        """The view, knowing what it is to tell."""
        if view.name != VIEW:
            return view
        how = self._chats.get(place.chat, Hidden.SOME) if place.chat else Hidden.NOWHERE
        return View(VIEW, (place.platform, how.value))


def said(view: View, wording: Wording, locale: str) -> str:
    """The line of this view; without a platform that of a screen which was cleared."""
    platform, how = (*view.args, "", "")[:2]
    return wording.line(locale, "core.hidden", (("platform", platform), ("how", how)))
