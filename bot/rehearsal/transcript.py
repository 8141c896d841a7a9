"""A life as it reads: what they did and what they were told, in words, for people who review the wording."""

from __future__ import annotations

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from bot.ports import Ringing, Wording
from bot.rehearsal.life import Life, Moment, asked
from bot.rehearsal.personas import Persona
from bot.runner import word
from bot.talk.house import House
from bot.talk.screen import DONE, View
from bot.talk.state import Message, Prompt

LOCALE = "en"


@dataclass(slots=True)
class Scribe:
    """Writes as it sees. `clock` is the person's own; days are counted from the first."""

    house: House
    wording: Wording
    lines: list[str] = field(default_factory=list[str])
    day: str = ""
    prompt: Prompt | None = None

    def saw(self, moment: Moment) -> bool:
        """Write one turn down; silence is not worth a line."""
        turn = moment.turn
        if not turn.messages:
            return True
        facts = turn.session.facts
        here = moment.at.astimezone(ZoneInfo(self.house.zone(facts, self.house.locale(facts, LOCALE))))
        if f"{here:%a %d %b}" != self.day:
            self.day = f"{here:%a %d %b}"
            self.lines += ["", f"== {self.day} =="]
        self.lines += ["", f"{here:%H:%M} {self._done(moment.done)}"]
        for message in turn.messages:
            self.lines += self._message(message)
        self.prompt = asked(turn) or self.prompt
        return True

    def _done(self, done: str | Ringing) -> str:
        if isinstance(done, Ringing):
            return "(by itself)"
        if not done.startswith("["):
            return f"> {done}"
        picked = [one for one in done.strip("[]").split() if one != DONE]
        return "> " + " · ".join(f"[{self._label(one)}]" for one in picked)

    def _label(self, choice: str) -> str:
        shown = self.prompt.shown if self.prompt is not None else None
        if shown is None or choice not in shown.choices:
            return choice
        label = shown.labels[shown.choices.index(choice)]
        return label or self.wording.labels(LOCALE, shown.key, choice)[0]

    def _message(self, message: Message) -> list[str]:
        worded = word(message, LOCALE, self.wording)
        lines = [f"    {_part(part)}" for part in worded.body]
        if worded.options:
            lines.append("    " + " ".join(f"[{option.label}]" for option in worded.options))
        return lines


def _part(part: str | View) -> str:
    return part.replace("\n", "\n    ") if isinstance(part, str) else f"({part.name} is drawn here)"


def transcript(persona: Persona, house: House, wording: Wording, *, days: int) -> str:
    """The first days of one person, in English."""
    scribe = Scribe(house, wording)
    Life(persona, 0, house, scribe.saw).live(days)
    return "\n".join([persona.name, *scribe.lines]) + "\n"
