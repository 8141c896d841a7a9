"""What is heard before an answer and beside it, in order: the first words of all, danger, a command, what the words mean. Before
consent nothing may be kept, so nothing is asked back either.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.flows.about import What as About
from bot.flows.at_the_box import SHORTLY, unswallowed
from bot.flows.calling import GOOD_NIGHT, GREETING, LOST, START, Called, Spelled, chosen
from bot.flows.condolence import DIED
from bot.flows.facts import CONSENT, HUSHED_UNTIL
from bot.flows.gates import ORDER
from bot.flows.meaning import (
    FLOWS,
    INTENTS,
    QUIETS,
    asks_leave,
    change_in,
    danger_in,
    errand_in,
    ex_at_the_door,
    heart_in,
    intent_of,
    is_a_heart,
    new_in,
    order_talk,
    tells_of_an_order,
    tells_of_death,
    tidings_in,
    told,
    way_of,
    wondered_in,
)
from bot.flows.situation import RUNGS
from bot.reading import again as done_again
from bot.reading import death, news, order, under_age, urge
from bot.reading import there as at_the_door
from bot.reading.contact import Contact
from bot.reading.crisis import Danger
from bot.reading.signs import Level
from bot.reading.tidings import Tidings
from bot.talk.house import Interrupt
from bot.talk.questions import Kind
from bot.talk.reading import plain
from bot.talk.state import Session

GUESS_IN_AN_ANSWER = 0.3
"""Below this a danger that no phrase tells is a guess, and no reason to doubt an answer."""
GUESS_IN_A_HEART = 0.1
"""The same for words that are no answer but poured out."""
SAID_BEFORE_CONSENT = frozenset({"about", "privacy"})
"""What an everyday question leads to also before anything may be kept."""
POURED = ("urge.", "listen.")
"""Questions that ask for such words."""
STANDS_ON = frozenset({"condolence", "open_box"})
"""First prompts that words which answer nothing do not change for the greeting: it offers to text somebody who died, and no
box to whoever has written already.
"""
PLAINLY = 3
"""Words it takes to say an event plainly."""


def begin(session: Session, text: str, beside: str, called: Called) -> Interrupt:
    """What begins when nothing is awaited, below what was shown last. Thanks, a curse or another greeting is answered as what it is; the first is by the notice."""
    courtesy = called().courtesy(text) if text else None
    met = () if courtesy is None else (("met", courtesy),)
    if CONSENT.of(session.facts):
        return Interrupt("home", given=met)
    again = () if session.last is None else (("again", "yes"),)
    stands = beside if beside in STANDS_ON else "welcome"
    if met and (again or courtesy != GREETING):
        return Interrupt(stands, given=(*met, *again))
    if met or not text or plain(text) == START:
        return Interrupt(stands, given=again)
    asked = errand_in(text)
    if asked is not None and asked.flow == "views":
        return Interrupt("about", given=(("what", About.ARTICLES),))
    if asked is not None and asked.flow in SAID_BEFORE_CONSENT:
        return asked
    heavy = (("heavy", "yes"), *again)
    if death.read(text).died:
        return Interrupt("condolence", given=again)
    if beside == "condolence":
        return Interrupt("condolence", given=heavy if _hurts(text) else (("more", "yes"), *again))
    if at_the_door.read(text):
        return Interrupt("there")
    if order.read(text):
        return Interrupt("welcome", given=(("order", "yes"), *again))
    if beside == "open_box":
        asks = called().is_reply(text)
        return Interrupt("welcome", given=again) if asks else Interrupt("open_box", given=(("words", "yes"),))
    if urge.is_a_look(text):
        return Interrupt("welcome", given=(("look", "yes"), *again))
    if urge.read(text).level is Level.HIGH:
        return Interrupt("open_box")
    wondered = wondered_in(text)
    if wondered is not None and danger_in(text).level is Level.NONE:
        return replace(wondered, given=(*wondered.given, *again))
    if _hurts(text):
        return Interrupt("welcome", given=heavy)
    unread = "step" if called().is_reply(text) else "unread"
    return Interrupt("welcome", given=(*again, (unread, "yes")) if again else ())


def _hurts(text: str) -> bool:
    """Whether first words tell of the end, of what weighs on a heart, or of what may be danger."""
    return bool(news.read(text)) or is_a_heart(text) or danger_in(text).level is not Level.NONE


def danger(text: str, session: Session, called: Called, spelled: Spelled) -> Interrupt | None:
    """Words of danger; the very words of a choice that is shown are that choice, and its flow knows what they mean. What
    is not sure is no danger where it names a command, such as "my plan". What was done "again" is asked about.
    """
    if chosen(text, session, spelled, called().fillers):
        return None
    if done_again.read(text):
        harm = (("kind", Danger.SELF.value),)
        return Interrupt("crisis", given=harm) if _in_danger(session) else Interrupt("done_again")
    found = danger_in(text)
    if found.kind is Danger.NONE or (found.level is not Level.HIGH and plain(text) in called().commands):
        return unswallowed(text, session, called, spelled)
    if found.is_guess and found.level is not Level.HIGH and called().courtesy(text) == GOOD_NIGHT:
        return unswallowed(text, session, called, spelled)
    if found.is_guess and (
        (found.level is not Level.HIGH and _asks_of_safety(text, session)) or found.score < _worth_asking(session)
    ):
        return unswallowed(text, session, called, spelled)
    return Interrupt("crisis", sure=found.level is Level.HIGH, given=(("kind", found.kind.value),))


def _in_danger(session: Session) -> bool:
    """Whether danger is being talked about, or was in the days before: "I did it again" is then about that."""
    talked_of = any(talk.flow.startswith("crisis") for talk in session.talks)
    hushed = HUSHED_UNTIL.of(session.facts)
    return talked_of or (hushed is not None and (session.last is None or session.last < hushed))


def _worth_asking(session: Session) -> float:
    """How likely a bare guess of danger must be to be asked about; where nothing was asked, the reader decides."""
    shown = session.talks[-1].shown if session.talks else None
    if shown is None:
        return 0.0
    return GUESS_IN_A_HEART if shown.key.startswith(POURED) else GUESS_IN_AN_ANSWER


def _asks_of_safety(text: str, session: Session) -> bool:
    """Whether the words lead to a talk that asks about safety itself: of somebody under 18, of a death, of an order."""
    died = tells_of_death(text, session) and CONSENT.of(session.facts) is True
    return bool(under_age.read(text)) or died or tells_of_an_order(text, session)


def meant(text: str, session: Session, called: Called) -> Interrupt | None:
    """What words mean that answer nothing. The gravest is heard first; what is not sure is asked once."""
    known = CONSENT.of(session.facts) is True
    if under_age.read(text):
        return Interrupt("young", sure=not known)
    if not known:
        return _quiet(text)
    shown = session.talks[-1].shown if session.talks else None
    if shown is not None and shown.key == DIED.key:
        return heart_in(text, answering=True)  # no box to text somebody who may have died
    if tells_of_death(text, session):
        return Interrupt("they_died", sure=False)
    asked = session.aside.flow if session.aside is not None else None
    said, names = plain(text), called()
    if shown is not None and shown.key == ORDER.key and order.read(text):
        return None  # that is what is asked; whom it binds is said with it
    if tells_of_an_order(text, session):
        return Interrupt(order_talk(session), yields=True, answers=True)
    if shown is not None and names.asks_back(text):
        return None  # it asks about what is asked
    if shown is not None and shown.kind is Kind.SCALE and said in names.amounts:
        return None  # a grade that is no number yet, and no wish for quiet
    if names.courtesy(text) in {LOST, GOOD_NIGHT}:
        return None  # no list of commands for whoever does not know what to do, and no farewell for whoever goes to bed
    if (ruled := ex_at_the_door(text, session) or asks_leave(text, session)) is not None:
        return ruled
    meant = told(text, asked=asked, answering=shown is not None)
    if meant is not None and meant.flow == "slipped" and shown is not None and shown.key == RUNGS.key:
        meant = None  # what they did is what is asked
    changed, met = (None, None) if shown is not None else (change_in(text), tidings_in(text))
    if met is not None and meant is not None and (meant.flow == "checkin" or not meant.sure):
        meant = None  # what went well, or hurts, is met and not asked about
    return (
        _named(names.commands, said)
        or _event(names.events, said)
        or changed
        or meant
        or (met if met is None or new_in(text) is not Tidings.SORE else None)
        or heart_in(text, answering=shown is not None)
        or met
    )


def _quiet(text: str) -> Interrupt | None:
    """A plain wish for quiet or erasure, which is heard from anybody. A bare number wishes nothing, and is not read for it."""
    if text.strip().isdecimal():
        return None
    wanted = intent_of(text)
    plainly = wanted.level is Level.HIGH and wanted.label in QUIETS and len(text.split()) <= SHORTLY
    return Interrupt(INTENTS[wanted.label]) if plainly else None


def _named(commands: Mapping[str, str], said: str) -> Interrupt | None:
    """A command in its own words, such as "my plan"."""
    flow = commands.get(said)
    if flow is None:
        return None
    return Interrupt(flow, given=way_of(said, Contact.SLIP) if flow == FLOWS[Contact.SLIP] else ())


def _event(events: Mapping[str, str], said: str) -> Interrupt | None:
    """Something that changes where the two stand, in words that can mean nothing else."""
    happening = events.get(said) if len(said.split()) >= PLAINLY else None
    return None if happening is None else Interrupt("happened", given=(("what", happening),))
