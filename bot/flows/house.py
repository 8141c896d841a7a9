"""Where talk, care and reading meet: which flows there are, what words mean, what must come first, what a bell does.

A new flow is one line in `flows_of`; a new bell one line in `RINGS`; a new command one line in `COMMANDS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from functools import lru_cache, partial
from typing import Any, get_args
from zoneinfo import ZoneInfo

from bot.care.days import QuietHours, after_quiet, local
from bot.care.entries import Entry
from bot.care.plan import GUARDED
from bot.care.recent import Recent, fold
from bot.care.safe_here import may_write_first
from bot.care.signs import signs
from bot.flows import (
    about,
    after_hold,
    after_slip,
    another_plan,
    answering,
    bells,
    bereaved,
    both_sides,
    calling,
    checkin,
    checkin_more,
    child_matter,
    clear_no,
    closer,
    condolence,
    country,
    crisis_again,
    crisis_help,
    delete,
    distract,
    done,
    done_again,
    draft,
    drafts,
    eased,
    exception,
    exercise,
    export,
    family_time,
    felt,
    gates,
    happened,
    hard_day,
    hard_days,
    hearing,
    history,
    hold,
    home,
    incident,
    journal,
    kit,
    kit_part,
    later,
    let_go,
    link,
    listen,
    look,
    look_in,
    menu,
    more,
    nudge,
    nudging,
    offer_setup,
    one_thing,
    open_box,
    order_again,
    pause,
    plan_card,
    plan_review,
    practical,
    privacy,
    progress,
    pursued,
    rebuild,
    replanned,
    rest,
    resume,
    review,
    safe_here,
    safety_again,
    safety_plan,
    send,
    send_now,
    sent,
    settings,
    setup,
    situation,
    slip_evening,
    slipped,
    stop,
    talk_again,
    their_side,
    there,
    they_died,
    they_texted,
    think,
    tidings,
    to_me,
    today,
    waiting,
    welcome,
    why,
    why_now,
    wondered,
    wrote_next,
    young,
    young_calm,
)
from bot.flows import (
    crisis as crisis_now,
)
from bot.flows.after_slip import SLIP_EVENING, SLIP_NOON
from bot.flows.another_plan import LOOSEN
from bot.flows.content import Content
from bot.flows.crisis_help import CHECK_BACK
from bot.flows.facts import (
    CONSENT,
    LOCALE,
    NO_MORE,
    ORDER,
    PLAN_WANTED,
    QUIET_HOURS,
    RECENT,
    ZONE,
    plan_now,
    situation_of,
)
from bot.flows.hold import HOLD
from bot.flows.records import OWN
from bot.flows.welcome import OFFER_SETUP, next_morning
from bot.ports import Keep
from bot.talk.events import Event, Rang
from bot.talk.house import Bell, House
from bot.talk.state import Session
from bot.talk.steps import Effect, Facts, Flow, Known, Wake

Zone = Callable[[Facts, str], str]
"""(facts, locale) -> the zone that they named, else the one guessed."""

COMMANDS: Mapping[str, str] = {
    "urge": "urge",
    "checkin": "checkin",
    "theytexted": "they_texted",
    "slipped": "slipped",
    "plan": "plan_card",
    "why": "why",
    "views": "views",
    "kit": "kit",
    "draft": "drafts",
    "progress": "progress",
    "review": "review",
    "history": "history",
    "settings": "settings",
    "pause": "pause",
    "resume": "resume",
    "stop": "stop",
    "link": "link",
    "privacy": "privacy",
    "export": "export",
    "delete": "delete",
    "help": "help",
    "crisis": "crisis",
    "done": "done",
}
"""Command -> flow. `start`, `back` and `hide` are the engine's own."""

LOCALES = 256  # language tags whose zone is kept in mind

BEFORE_CONSENT = frozenset(
    {
        "welcome",
        "condolence",
        "open_box",
        "young",
        "young_calm",
        "privacy",
        "wondered",
        "about",
        "there",
        "done_again",
        "stop",
        "help",
        "delete",
        "link",
    }
)
BOX_FIRST = frozenset({"urge", "they_texted", "slipped"})


def flows_of(content: Content) -> dict[str, Flow[Any]]:
    """Every flow by name."""
    return {
        "welcome": welcome.FLOW,
        "condolence": condolence.FLOW,
        "loss": condolence.LOSS,
        "open_box": open_box.FLOW,
        "privacy": privacy.flow(content),
        "young": young.flow(content),
        "young_calm": young_calm.flow(content),
        "home": home.FLOW,
        "offer_setup": offer_setup.FLOW,
        "gates": gates.FLOW,
        "situation": situation.FLOW,
        "they_died": they_died.FLOW,
        "bereaved": bereaved.FLOW,
        "plan_card": plan_card.FLOW,
        "another_plan": another_plan.FLOW,
        "why": why.FLOW,
        "setup": setup.flow(content),
        "safe_here": safe_here.FLOW,
        "country": country.flow(content),
        "urge": draft.FLOW,
        "hold": hold.flow(content),
        "more": more.FLOW,
        "to_me": to_me.FLOW,
        "felt": felt.FLOW,
        "after_hold": after_hold.FLOW,
        "eased": eased.FLOW,
        "think": think.FLOW,
        "look": look.FLOW,
        "look_in": look_in.FLOW,
        "let_go": let_go.FLOW,
        "rest": rest.FLOW,
        "child_matter": child_matter.flow(content),
        "practical": practical.FLOW,
        "send": send.FLOW,
        "send_now": send_now.FLOW,
        "why_now": why_now.FLOW,
        "sent": sent.FLOW,
        "slipped": slipped.FLOW,
        "after_slip": after_slip.FLOW,
        "pursued": pursued.FLOW,
        "there": there.FLOW,
        "slip_evening": slip_evening.FLOW,
        "rebuild": rebuild.FLOW,
        "they_texted": they_texted.FLOW,
        "wrote_next": wrote_next.FLOW,
        "clear_no": clear_no.FLOW,
        "clear_no_parts": clear_no.PARTS,
        "their_side": their_side.FLOW,
        "family_time": family_time.FLOW,
        "exception": exception.FLOW,
        "safety_plan": safety_plan.FLOW,
        "safety_again": safety_again.FLOW,
        "distract": distract.flow(content),
        "crisis": crisis_now.flow(content),
        "crisis_help": crisis_help.flow(content),
        "crisis_again": crisis_again.FLOW,
        "done_again": done_again.FLOW,
        "settings": settings.flow(content),
        "kit": kit.FLOW,
        "kit_part": kit_part.FLOW,
        "exercise": exercise.flow(content),
        "hard_days": hard_days.flow(content),
        "hard_day": hard_day.FLOW,
        "views": both_sides.FLOW,
        "wondered": wondered.FLOW,
        "tidings": tidings.FLOW,
        "progress": progress.FLOW,
        "closer": closer.FLOW,
        "review": review.FLOW,
        "weekly_review": review.WEEKLY,
        "history": history.FLOW,
        "drafts": drafts.flow(content),
        "export": export.FLOW,
        "done": done.FLOW,
        "link": link.FLOW,
        "later": later.FLOW,
        "plan_review": plan_review.FLOW,
        "incident": incident.FLOW,
        "listen": listen.FLOW,
        "journal": journal.FLOW,
        "stop": stop.FLOW,
        "pause": pause.FLOW,
        "resume": resume.FLOW,
        "help": menu.FLOW,
        "about": about.FLOW,
        "delete": delete.FLOW,
        "nudge": nudge.FLOW,
        "waiting": waiting.FLOW,
        "checkin": checkin.FLOW,
        "checkin_more": checkin_more.FLOW,
        "one_thing": one_thing.FLOW,
        "today": today.FLOW,
        "happened": happened.FLOW,
        "order_again": order_again.FLOW,
        "talk_again": talk_again.FLOW,
        "replanned": replanned.FLOW,
    }


def _offer_setup(session: Session, rang: Rang, zone: str) -> Bell:
    """In the morning; where that has passed, next morning; where it is night for them by now, when that is over."""
    facts = session.facts
    if ORDER.of(facts) is not None or nudging.wants_quiet(facts, rang.at) or not may_write_first(situation_of(facts)):
        return Bell()
    if _is_busy(session, rang.at):
        return Bell(effects=(Wake(OFFER_SETUP, nudging.MID_TALK),))
    if rang.at - rang.due > nudging.TOO_LATE:
        return Bell(effects=(Wake(OFFER_SETUP, next_morning(local(rang.at, zone))),))
    later = after_quiet(rang.at, zone, hours=QUIET_HOURS.of(facts) or QuietHours())
    if later > rang.at:
        return Bell(effects=(Wake(OFFER_SETUP, later - rang.at),))
    return Bell(OFFER_SETUP, unasked=True)


def _loosen(session: Session, _: Rang) -> Bell:
    """The day is over: the card of the plan they asked for, unless they have moved on or it is not safe here by now."""
    wanted = PLAN_WANTED.of(session.facts)
    if wanted is None or not may_write_first(situation_of(session.facts)):
        return Bell()
    return Bell("plan_card", given=(("plan", wanted.value),))


RINGS: Mapping[str, Callable[[Session, Rang], Bell]] = {
    LOOSEN: _loosen,
    **bells.RINGS,
}
"""Bell -> what it does; set-up's and those of `nudging.KNOWN` need to know what time it is for the person."""


NO_WAY_BACK: Mapping[str, str] = {
    HOLD: "core.no_way_back.asked",
    CHECK_BACK: "core.no_way_back.asked",
    nudging.SNOOZED: "core.no_way_back.asked",
    SLIP_EVENING: "core.no_way_back.asked",
    SLIP_NOON: "core.no_way_back.asked",
    nudging.CHECKIN: "core.no_way_back.first",
}
"""Bell -> what is said when it is set where nothing can be sent by itself."""

ENTRIES: Mapping[str, type] = {kind.__name__: kind for kind in (*get_args(Entry), *OWN)}
"""Class name -> class of everything a flow may `Record`, for whoever reads history back."""


def build_house(content: Content) -> House:
    """The house that these tables furnish."""
    flows, called = flows_of(content), calling.called(content, COMMANDS)
    zone = partial(_zone, lru_cache(maxsize=LOCALES)(partial(_guessed, content)))
    spelled = calling.spelled(content)
    return House(
        flows=flows,
        commands=COMMANDS,
        start=lambda session, text, beside: hearing.begin(session, text, beside, called),
        crisis=lambda text, session: hearing.danger(text, session, called, spelled),
        interrupts=lambda text, session: hearing.meant(text, session, called),
        exact=calling.exact(content),
        names=lru_cache(maxsize=calling.CHOICES)(partial(calling.names, content)),
        zones=lambda place, _facts: calling.zones(content, place),
        admit=lambda flow, facts: _admit(flow, facts, flows),
        rang=lambda session, rang: _rang(zone, session, rang, flows=flows),
        fold=_fold,
        locale=lambda facts, guess: LOCALE.of(facts) or guess.replace("_", "-"),
        zone=zone,
        heard=lambda session, event: _heard(zone, session, event),
        outdates=_outdates,
        reads=answering.reads,
        guesses=answering.guesses,
        unread=answering.unread(content, called),
        asks_back=answering.asks_back(called),
    )


def _rang(zone_of: Zone, session: Session, rang: Rang, *, flows: Mapping[str, Flow[Any]]) -> Bell:
    """What was asked for comes as asked; what nobody asked for is decided in one place."""
    if rang.bell in RINGS:
        return RINGS[rang.bell](session, rang)
    facts = session.facts
    zone = zone_of(facts, LOCALE.of(facts) or rang.locale)
    if rang.bell == OFFER_SETUP:
        return _offer_setup(session, rang, zone)
    if rang.bell not in nudging.KNOWN:
        return Bell()
    moment = nudging.Moment(facts, rang.at, rang.due, rang.bell, zone, busy=_is_busy(session, rang.at))
    if rang.bell == nudging.SNOOZED:
        ring = nudging.put_off(moment)
        return Bell(ring.flow, effects=ring.effects)
    ring = nudging.decide(moment, flows)
    return Bell(ring.flow, effects=ring.effects, lines=ring.lines, unasked=True)


def _outdates(before: Facts, after: Facts, at: datetime) -> bool:
    """Once a plan of rows 1-4 holds, or they have asked for no contact, what an earlier talk asks and says may be what is then
    never asked or said; who leaves is asked nothing.
    """
    plan = plan_now(after, at)
    left = NO_MORE.of(after) is True and NO_MORE.of(before) is not True
    return (
        left
        or (plan in GUARDED and plan is not plan_now(before, at))
        or (_stopped(after, at) and not _stopped(before, at))
    )


def _stopped(facts: Facts, at: datetime) -> bool:
    """Whether their wish for no contact stands."""
    return signs(situation_of(facts), at).stopped


def _is_busy(session: Session, at: datetime) -> bool:
    """Somebody is talking just now, or a crisis is being talked about."""
    moments = [talk.touched for talk in session.talks] + ([] if session.last is None else [session.last])
    in_crisis = any(talk.flow.startswith("crisis") for talk in session.talks)
    return in_crisis or any(at - moment < nudging.MID_TALK for moment in moments)


def _heard(zone_of: Zone, session: Session, event: Event) -> tuple[Effect, ...]:
    """Nudges are opened by whatever the person does; before consent there are none."""
    facts = session.facts
    if not CONSENT.of(facts):
        return ()
    zone = zone_of(facts, LOCALE.of(facts) or event.locale)
    return nudging.heard(facts, event.at, zone, reachable=session.reachable)


def keep_of(session: Session) -> Keep:
    """After consent the session stays; a crisis before it stays for a day; nothing else is kept."""
    if CONSENT.of(session.facts):
        return Keep.ON
    in_crisis = any(talk.flow.startswith("crisis") for talk in session.talks)
    asked = session.aside is not None and session.aside.flow == "crisis"
    return Keep.DAY if in_crisis or asked or session.facts else Keep.NO


def _admit(flow: str, facts: Facts, flows: Mapping[str, Flow[Any]]) -> str:
    """Before consent the first minute; after it, never again. A flow that is gone leads home."""
    if CONSENT.of(facts):
        wanted = {"welcome": "home", "condolence": "home", "open_box": "urge"}.get(flow, flow)
        return wanted if wanted in flows else "home"
    if flow in BOX_FIRST:
        return "open_box"
    allowed = flow in BEFORE_CONSENT or flow.startswith("crisis")
    return flow if allowed and flow in flows else "welcome"


def _fold(facts: Facts, entry: object, at: datetime, zone: str) -> Facts:
    """The bounded summary after an entry; entries it knows nothing of are history alone. What it keeps of the clock is told
    from UTC, as it is read back: in the hour that comes twice a time of a zone is equal to none but its own.
    """
    if not isinstance(entry, Entry):
        return facts
    here = at.astimezone(timezone(at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()))
    return {**facts, RECENT.name: Known(fold(RECENT.of(facts) or Recent(), entry, here), at)}


def _zone(guessed: Callable[[str], str], facts: Facts, locale: str) -> str:
    return ZONE.of(facts) or guessed(locale)


def _guessed(content: Content, locale: str) -> str:
    """The zone that a language tag suggests."""
    guess = content.guess(locale)
    return guess.cities[0].zone if guess else "UTC"
