"""Where talk, care and reading meet: which flows there are, what words mean, what must come first, what a bell does.

A new flow is one line in `flows_of`; a new bell one line in `RINGS`; a new command one line in `COMMANDS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, get_args
from zoneinfo import ZoneInfo

from bot.care.entries import Entry
from bot.care.recent import Recent, fold
from bot.flows import (
    after_hold,
    after_slip,
    bells,
    bereaved,
    child_matter,
    country,
    crisis_again,
    crisis_help,
    delete,
    distract,
    draft,
    eased,
    felt,
    gates,
    hold,
    home,
    let_go,
    look_in,
    menu,
    offer_setup,
    open_box,
    pause,
    plan_card,
    practical,
    privacy,
    rebuild,
    rest,
    resume,
    safety_again,
    send,
    send_now,
    sent,
    setup,
    situation,
    slip_evening,
    slipped,
    stop,
    they_died,
    they_texted,
    think,
    welcome,
    why,
    wrote_next,
    young,
    young_calm,
)
from bot.flows import (
    crisis as crisis_now,
)
from bot.flows.content import Content
from bot.flows.facts import CONSENT, LOCALE, ORDER, RECENT, ZONE
from bot.flows.records import OWN
from bot.flows.welcome import OFFER_SETUP
from bot.ports import Keep
from bot.reading import crisis, death, under_age, urge
from bot.reading.crisis import Danger
from bot.reading.signs import Level
from bot.talk.events import Rang
from bot.talk.house import Bell, House, Interrupt
from bot.talk.questions import Kind
from bot.talk.reading import plain
from bot.talk.screen import DONE
from bot.talk.state import Session
from bot.talk.steps import Facts, Flow, Known, zone_known

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

EXACT = ("stop", "delete", "back", "help", "hide")
"""Commands that their bare word gives before any answer is read."""

REGIONS = ("Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian")
"""Where a typed city may be found among the IANA names."""

BEFORE_CONSENT = frozenset({"welcome", "open_box", "young", "young_calm", "privacy", "stop", "help", "delete"})
BOX_FIRST = frozenset({"urge", "they_texted", "slipped"})


def flows_of(content: Content) -> dict[str, Flow[Any]]:
    """Every flow by name."""
    return {
        "welcome": welcome.FLOW,
        "open_box": open_box.FLOW,
        "privacy": privacy.FLOW,
        "young": young.flow(content),
        "young_calm": young_calm.flow(content),
        "home": home.FLOW,
        "offer_setup": offer_setup.FLOW,
        "gates": gates.FLOW,
        "situation": situation.FLOW,
        "they_died": they_died.FLOW,
        "bereaved": bereaved.FLOW,
        "plan_card": plan_card.FLOW,
        "why": why.FLOW,
        "setup": setup.flow(content),
        "country": country.flow(content),
        "urge": draft.FLOW,
        "hold": hold.flow(content),
        "felt": felt.FLOW,
        "after_hold": after_hold.FLOW,
        "eased": eased.FLOW,
        "think": think.FLOW,
        "look_in": look_in.FLOW,
        "let_go": let_go.FLOW,
        "rest": rest.FLOW,
        "child_matter": child_matter.flow(content),
        "practical": practical.FLOW,
        "send": send.FLOW,
        "send_now": send_now.FLOW,
        "sent": sent.FLOW,
        "slipped": slipped.FLOW,
        "after_slip": after_slip.FLOW,
        "slip_evening": slip_evening.FLOW,
        "rebuild": rebuild.FLOW,
        "they_texted": they_texted.FLOW,
        "wrote_next": wrote_next.FLOW,
        "safety_again": safety_again.FLOW,
        "distract": distract.flow(content),
        "crisis": crisis_now.flow(content),
        "crisis_help": crisis_help.flow(content),
        "crisis_again": crisis_again.FLOW,
        "stop": stop.FLOW,
        "pause": pause.FLOW,
        "resume": resume.FLOW,
        "help": menu.FLOW,
        "delete": delete.FLOW,
    }


def _offer_setup(session: Session, _: Rang) -> Bell:
    return Bell() if ORDER.of(session.facts) is not None else Bell(OFFER_SETUP, unasked=True)


RINGS: Mapping[str, Callable[[Session, Rang], Bell]] = {
    OFFER_SETUP: _offer_setup,
    **bells.RINGS,
}
"""Bell -> what it does."""


ENTRIES: Mapping[str, type] = {kind.__name__: kind for kind in (*get_args(Entry), *OWN)}
"""Class name -> class of everything a flow may `Record`, for whoever reads history back."""


def build_house(content: Content) -> House:
    """The house that these tables furnish."""
    flows = flows_of(content)
    return House(
        flows=flows,
        commands=COMMANDS,
        start=_start,
        crisis=lambda text, session: _crisis(content, text, session),
        interrupts=_interrupts,
        exact=_exact(content),
        names=lambda key, choice, locale: _names(content, key, choice, locale),
        zones=lambda place, facts: _zones(content, place, facts),
        admit=lambda flow, facts: _admit(flow, facts, flows),
        rang=lambda session, rang: RINGS[rang.bell](session, rang) if rang.bell in RINGS else Bell(),
        fold=lambda facts, entry, at: _fold(content, facts, entry, at),
        locale=lambda facts, guess: LOCALE.of(facts) or guess.replace("_", "-"),
        zone=lambda facts, locale: _zone(content, facts, locale),
    )


def keep_of(session: Session) -> Keep:
    """After consent the session stays; a crisis before it stays for a day; nothing else is kept."""
    if CONSENT.of(session.facts):
        return Keep.ON
    in_crisis = any(talk.flow.startswith("crisis") for talk in session.talks)
    asked = session.aside is not None and session.aside.flow == "crisis"
    return Keep.DAY if in_crisis or asked or session.facts else Keep.NO


def _start(session: Session, text: str) -> Interrupt:
    """What begins when nothing is awaited."""
    if CONSENT.of(session.facts):
        return Interrupt("home")
    return Interrupt("open_box" if urge.read(text).level is Level.HIGH else "welcome")


def _crisis(content: Content, text: str, session: Session) -> Interrupt | None:
    """Words of danger; the very words of a choice that is shown are that choice, and its flow knows what they mean."""
    if _chosen(content, text, session):
        return None
    found = crisis.read(text)
    if found.kind is Danger.NONE:
        return None
    return Interrupt("crisis", sure=found.level is Level.HIGH, given=(("kind", found.kind.value),))


def _chosen(content: Content, text: str, session: Session) -> bool:
    shown = session.talks[-1].shown if session.talks else None
    if shown is None or shown.kind is Kind.WORDS:
        return False
    said = plain(text)
    return any(
        said in map(plain, _names(content, shown.key, choice, locale))
        for locale in content.languages
        for choice in shown.choices
    )


def _interrupts(text: str, session: Session) -> Interrupt | None:
    """What words mean besides an answer. Before consent nothing may be kept, so nothing is asked either."""
    known = CONSENT.of(session.facts) is True
    if under_age.read(text):
        return Interrupt("young", sure=not known)
    if not known:
        return None
    if death.read(text).died:
        return Interrupt("they_died", sure=False)
    level = urge.read(text).level
    return None if level is Level.NONE else Interrupt("urge", sure=level is Level.HIGH)


def _names(content: Content, key: str, choice: str, locale: str) -> tuple[str, ...]:
    """What a choice is called; nothing where a release has taken it away."""
    try:
        return content.labels(locale, "core", "done") if choice == DONE else content.labels(locale, key, choice)
    except KeyError:
        return ()


def _exact(content: Content) -> Callable[[str, str], str | None]:
    @lru_cache(maxsize=16)
    def known(locale: str) -> Mapping[str, str]:
        return {plain(said): name for name in EXACT for said in (name, *content.labels(locale, "command", name))}

    return lambda text, locale: known(locale).get(plain(text))


def _admit(flow: str, facts: Facts, flows: Mapping[str, Flow[Any]]) -> str:
    """Before consent the first minute; after it, never again. A flow that is gone leads home."""
    if CONSENT.of(facts):
        wanted = {"welcome": "home", "open_box": "urge"}.get(flow, flow)
        return wanted if wanted in flows else "home"
    if flow in BOX_FIRST:
        return "open_box"
    allowed = flow in BEFORE_CONSENT or flow.startswith("crisis")
    return flow if allowed and flow in flows else "welcome"


def _fold(content: Content, facts: Facts, entry: object, at: datetime) -> Facts:
    """The bounded summary after an entry; entries it knows nothing of are history alone."""
    if not isinstance(entry, Entry):
        return facts
    local = at.astimezone(ZoneInfo(_zone(content, facts, LOCALE.of(facts) or "en")))
    return {**facts, RECENT.name: Known(fold(RECENT.of(facts) or Recent(), entry, local), at)}


def _zone(content: Content, facts: Facts, locale: str) -> str:
    guess = content.guess(locale)
    return ZONE.of(facts) or (guess.cities[0].zone if guess else "UTC")


def _zones(content: Content, place: str, facts: Facts) -> tuple[str, ...]:
    """The zones of a typed city, or of a country that has only one."""
    locale = LOCALE.of(facts) or "en"
    listed = dict.fromkeys(
        city.zone
        for country in content.countries.values()
        for city in country.cities
        if place in {plain(city.name), *map(plain, content.labels(locale, "country", country.code))}
    )
    name = "_".join(part.capitalize() for part in place.split())
    return tuple(listed) or tuple(zone for region in REGIONS if zone_known(zone := f"{region}/{name}"))
