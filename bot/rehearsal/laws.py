"""What must hold of every turn of everybody, whoever they are: checked as they live, told as a sentence when it breaks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.care.days import QuietHours, is_quiet, local
from bot.care.entries import ContactLogged, OfferMade, SlipLogged
from bot.care.ledger import is_one_slip
from bot.care.plan import Plan
from bot.care.recent import OFFER_LASTS, Recent
from bot.care.safe_here import may_write_first
from bot.care.signs import signs
from bot.flows.crisis_help import CHECK_BACK
from bot.flows.facts import CHECKIN_HOUR, HUSHED_UNTIL, QUIET_HOURS, RECENT, plan_now, situation_of
from bot.ports import Ringing
from bot.rehearsal.life import Moment, asked
from bot.talk.events import Commanded
from bot.talk.house import House
from bot.talk.session import handle
from bot.talk.state import Session, Turn
from bot.talk.steps import Erase, Facts, Record, Say, Slots, Word

UNANSWERED = 7  # nudges in a row to somebody who does nothing: six, and the last kind line
ASKED_FOR = 12  # what may still come because it was asked for before they fell silent

READING = ("urge.hold_read", "urge.aim", "urge.reply", "urge.no_reply", "urge.thought", "urge.why.")
"""Keys of what weighs a draft with them. A stop leaves this: it is sending that is then not helped."""
HELP_TO_SEND = (
    *("urge.lighter", "urge.why_now"),
    *("urge.honest.moving_on", "urge.honest.human_first", "urge.honest.at_the_table", "urge.honest.note_open"),
    *("urge.honest.reply", "urge.honest.why_now_open", "urge.sending.planned", "urge.sending.why_now"),
    *("wrote.guide.short_light_slow", "wrote.guide.one_clear_no", "wrote.guide.prepare_a_talk", "clear_no."),
    *("today.do.weekly_slot", "today.do.say_their_view", "today.do.one_topic", "plan_card.notes"),
)
"""Keys of what helps or invites to write to them."""
ALONE = ("urge.practical",)
"""The practical part on its own: help with a draft, so not in rows 2-4."""
WINNING = (
    *("plan_card.card.at_the_table", "plan_card.card.space_not_distance", "plan_card.card.give_the_breakup"),
    *("plan_card.first.at_the_table", "plan_card.first.space_not_distance", "plan_card.first.give_the_breakup"),
    *("plan_card.other", "situation.goal", "situation.heart", "their_side.", "progress.pattern"),
)
"""Hopes for the two of them."""
COUNTERS = ("today.quiet", "today.run", "today.milestone", "progress.moods", "progress.quiet", "progress.curve")
CONTACT = ("urge.hold", "urge.send", "checkin.urge", "checkin.contact", "slip.what", "slip.kind", "wrote.")

_GUARDED = (*READING, *HELP_TO_SEND, *ALONE, *WINNING, *COUNTERS)
NEVER: Mapping[Plan, tuple[str, ...]] = {
    Plan.BEREAVED: (*_GUARDED, *CONTACT),
    Plan.COURT_ORDER: _GUARDED,
    Plan.SAFETY_FIRST: _GUARDED,
    Plan.STOP_PURSUIT: _GUARDED,
}
"""Plan -> beginnings of the keys that its "never" cell forbids."""


@dataclass(slots=True)
class Laws:
    """Watches one person. The sentences that were broken, if any, are in `broken`."""

    house: House
    guess: str
    broken: list[str] = field(default_factory=list[str])
    nudged: date | None = None
    unanswered: int = 0
    uninvited: int = 0
    slip_at: datetime | None = None
    slip_days: set[date] = field(default_factory=set[date])
    offers: dict[str, date] = field(default_factory=dict[str, date])
    turns: int = 0

    def saw(self, moment: Moment) -> bool:
        """Check one turn; whether all held."""
        self.turns += 1
        turn = moment.turn
        self.broken += [f"a script broke: {one.flow}, {one.error}" for one in turn.broken]
        if any(isinstance(effect, Erase) and effect.subject is None for effect in turn.effects):
            self._begin_anew()
        if isinstance(moment.done, Ringing):
            self.broken += self._bell(moment, moment.done.bell)
        else:
            self.unanswered = self.uninvited = 0
            self.broken += [] if turn.messages or moment.done.startswith("[") else ["somebody was not answered"]
        self.broken += self._kept(moment)
        self.broken += barred(turn, turn.session.facts, moment.at)
        self.broken += self._ways_out(moment)
        self.broken += lost_slip(moment)
        return not self.broken

    def _begin_anew(self) -> None:
        self.slip_at, self.slip_days, self.offers = None, set(), {}

    def _bell(self, moment: Moment, rang: str) -> Iterator[str]:
        """At most one nudge a day, none in quiet hours, silence for one who does not come; nothing where it is not safe."""
        if not moment.turn.messages:
            return
        if rang != CHECK_BACK and not may_write_first(situation_of(moment.before.facts)):
            yield f"{rang} was sent where it is not safe"
        if not moment.turn.unasked:
            self.uninvited += 1
            if self.uninvited > ASKED_FOR:
                yield "what was asked for does not end, though nobody comes"
            return
        facts, zone = moment.before.facts, self._zone(moment.before)
        today = local(moment.at, zone).date()
        if self.nudged == today:
            yield f"a second nudge on {today}"
        self.nudged = today
        self.unanswered += 1
        if self.unanswered > UNANSWERED:
            yield "nudges do not end, though nobody comes"
        quiet = QUIET_HOURS.of(facts) or QuietHours()
        if is_quiet(moment.at, zone, hours=quiet, chosen=CHECKIN_HOUR.of(facts)):
            yield f"a nudge in quiet hours, at {local(moment.at, zone):%H:%M}"

    def _kept(self, moment: Moment) -> Iterator[str]:
        """No slip is lost, steadiness stays in (0, 1], and the same thing is not offered within 14 days."""
        recent = RECENT.of(moment.turn.session.facts) or Recent()
        if recent.steadiness is not None and not 0 < recent.steadiness.score <= 1:
            yield f"steadiness is {recent.steadiness.score}"
        today = local(moment.at, self._zone(moment.turn.session)).date()
        for effect in moment.turn.effects:
            match effect:
                case Record(entry=SlipLogged()):
                    self._slipped(moment.at, today)
                case Record(entry=OfferMade(action=action)):
                    if action in self.offers and today - self.offers[action] < OFFER_LASTS:
                        yield f"{action} is offered again after {(today - self.offers[action]).days} days"
                    self.offers[action] = today
                case _:
                    pass
        kept = len(recent.slip_days) + recent.older_slip_days
        if kept < len(self.slip_days):
            yield f"{len(self.slip_days)} days with a slip, {kept} are kept"

    def _slipped(self, at: datetime, today: date) -> None:
        if self.slip_at is None or not is_one_slip(self.slip_at, at):
            self.slip_at = at
            self.slip_days.add(today)

    def _ways_out(self, moment: Moment) -> Iterator[str]:
        """Every question can be answered, and "stop" leads out of it. Looked at for one question in eight."""
        prompt = asked(moment.turn)
        if prompt is None or self.turns % 8:
            return
        if not prompt.shown.choices and prompt.shown.kind.value != "words":
            yield f"{prompt.shown.key} has no answer"
        event = Commanded(10**9, moment.at, "stop", "", self.guess)
        yield from stuck(handle(moment.turn.session, event, self.house))

    def _zone(self, session: Session) -> str:
        return self.house.zone(session.facts, self.house.locale(session.facts, self.guess))


def barred(turn: Turn, facts: Facts, at: datetime) -> Iterator[str]:
    """What the plan in force forbids, or a standing stop, or the week after a crisis."""
    plan = plan_now(facts, at)
    keys = tuple(said(turn))
    never = NEVER.get(plan, ()) if plan is not None else ()
    if plan not in NEVER and signs(situation_of(facts), at).stopped:
        never = HELP_TO_SEND
    hushed = HUSHED_UNTIL.of(facts)
    if hushed is not None and at < hushed:
        never = (*never, *COUNTERS)
    for key in keys:
        if key.startswith(never):
            yield f"{key} was said under {plan}"


def stuck(turn: Turn) -> Iterator[str]:
    """What is wrong with a turn that should lead out."""
    if turn.broken or not turn.messages:
        yield "stop leads nowhere"
    if len(turn.session.talks) > 1:
        yield "stop leaves other talks standing"


def said(turn: Turn) -> Iterator[str]:
    """Every key of a turn: lines, the question, what fills their slots, and the choices."""
    for message in turn.messages:
        for line in message.lines:
            if isinstance(line, Say):
                yield line.key
                yield from _filled(line.slots)
        if message.prompt is not None:
            key = message.prompt.shown.key
            yield key
            yield from _filled(message.prompt.ask.slots)
            yield from (f"{key}.{choice}" for choice in message.prompt.shown.choices)


def _filled(slots: Slots) -> Iterator[str]:
    for _, value in slots:
        parts = value if isinstance(value, tuple) else (value,)
        yield from (part.key for part in parts if isinstance(part, Word))


def lost_slip(moment: Moment) -> Iterator[str]:
    """What was told as their own contact is in the ledger of that very turn."""
    top = moment.before.talks[-1].shown if moment.before.talks else None
    told = top is not None and top.key == "slip.what" and moment.done in {"[wrote]", "[called]"}
    taken = told and "core.stale" not in said(moment.turn)
    if taken and not any(
        isinstance(one, Record) and isinstance(one.entry, ContactLogged) for one in moment.turn.effects
    ):
        yield "a slip was told and not kept"
