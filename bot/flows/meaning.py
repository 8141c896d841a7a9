"""What words mean that answer nothing: contact that happened, a wish, a question, something asked of the bot, a heart that speaks."""

from __future__ import annotations

from functools import lru_cache

from bot.care.plan import NO_CONTACT, Plan
from bot.care.situation import Ended, Order
from bot.flows.facts import ENDED, plan_now
from bot.flows.facts import ORDER as KNOWN_ORDER
from bot.flows.tidings import MET
from bot.reading import contact, crisis, death, draft, errand, intent, order, pursuit, urge
from bot.reading import there as at_the_door
from bot.reading import tidings as new
from bot.reading import way as reached_by
from bot.reading import wonder as wondering
from bot.reading.contact import Contact
from bot.reading.crisis import Danger
from bot.reading.errand import Errand
from bot.reading.intent import Intent
from bot.reading.pursuit import Pursuit
from bot.reading.signs import Level
from bot.reading.tidings import Tidings
from bot.reading.way import Way
from bot.reading.wonder import Wonder
from bot.talk.house import Interrupt
from bot.talk.state import Session

SURELY = 0.85
"""From here on told contact is taken as told; below, it is asked about."""
SURELY_GUESSED = 0.95
"""The same where no phrase tells it, and nothing was asked about it yet."""
HEARD_IN_AN_ANSWER = 0.9
"""How likely it must be that a heart speaks where something is asked."""
BEFORE_A_WISH = frozenset({Wonder.TALK_ME_OUT, Wonder.IF_THEY_WRITE, Wonder.IF_WE_MEET, Wonder.CHILDREN})
"""Questions that speak of reaching the ex, or being reached, and are answered before the box is opened."""
STANDS_BETWEEN: frozenset[Plan | None] = frozenset(NO_CONTACT)
"""Plans under which an order, fear or a no stands between the two."""
FEW_WORDS = 3
"""Below this many words a doubtful reading is a guess and is not asked about; danger always is."""
LONG = 200  # characters; longer words are told to somebody, not typed at a question
FLOWS = {Contact.SLIP: "slipped", Contact.BOTH: "slipped", Contact.EX_CONTACT: "they_texted"}
INTENTS = {Intent.STOP: "stop", Intent.DELETE_DATA: "delete", Intent.HELP: "help", Intent.CHECKIN: "checkin"}
QUIETS = frozenset({Intent.STOP, Intent.DELETE_DATA})
_ABOUT = frozenset(
    {
        Errand.ROUND_A_BLOCK,
        Errand.TALKED_ROUND,
        Errand.HUMAN,
        Errand.REAL,
        Errand.COST,
        Errand.MANIPULATIVE,
        Errand.WRITE_FOR_ME,
        Errand.NO_HELP,
        Errand.THROUGH_OTHERS,
    }
)
"""Errands that a line answers; the others lead to a room."""
_ROOMS = {
    Errand.KNOWS: "privacy",
    Errand.PLAN: "plan_card",
    Errand.CALM: "distract",
}
"""Errands whose room goes by another name."""
_PEEKED = (("what", Way.PAGE.value),)
"""How it is given that they looked at the ex's page."""
_UNSEEN = frozenset({Pursuit.TRACKING, Pursuit.PASSWORDS})
"""Acts that reach nobody, and so are no contact."""
danger_in = lru_cache(maxsize=1)(crisis.read)
intent_of = lru_cache(maxsize=1)(intent.read)
wonder_in = lru_cache(maxsize=1)(wondering.read)
new_in = lru_cache(maxsize=1)(new.read)
"""Readings of the last message alone, which are asked for twice or thrice: for an answer, for quiet, for a heart that speaks."""


def errand_in(text: str) -> Interrupt | None:
    """A question about the bot, or one of its rooms asked for in everyday words."""
    wanted = errand.read(text).errand
    if wanted is None:
        return None
    if wanted in _ABOUT:
        return Interrupt("about", given=(("what", wanted.value),), yields=True)
    return Interrupt(_ROOMS.get(wanted, wanted.value), yields=True)


def wondered_in(text: str) -> Interrupt | None:
    """A question that nobody can answer from here, or what to do now. A child's need is no such thing."""
    what = wonder_in(text)
    if what in {None, Wonder.MAY_I} or draft.is_childs_need(text):
        return None
    return Interrupt("wondered", given=(("what", str(what)),), yields=True)


def ex_at_the_door(text: str, session: Session) -> Interrupt | None:
    """Whoever is afraid and tells that the ex came to where they are is asked about danger before anything."""
    if new_in(text) is not Tidings.AT_MY_DOOR:
        return None
    afraid = _plan(session) in {Plan.SAFETY_FIRST, Plan.COURT_ORDER}
    return Interrupt("crisis", sure=False, given=(("kind", Danger.HURT_BY.value),)) if afraid else None


def _plan(session: Session) -> Plan | None:
    """The plan as it stood when they last said something."""
    return None if session.last is None else plan_now(session.facts, session.last)


def asks_leave(text: str, session: Session) -> Interrupt | None:
    """A question what is allowed, where an order, fear or a no stands between the two; elsewhere it is a wish like others."""
    asks = wonder_in(text) is Wonder.MAY_I and errand.read(text).errand is None and not draft.is_childs_need(text)
    if not asks or _plan(session) not in STANDS_BETWEEN:
        return None
    return Interrupt("wondered", given=(("what", str(Wonder.MAY_I)),), yields=True)


def order_talk(session: Session) -> str:
    """The talk that asks about an order, for the first time or again."""
    return "gates" if KNOWN_ORDER.of(session.facts) is None else "order_again"


def tells_of_death(text: str, session: Session) -> bool:
    """Whether the words say that the ex has died, and that is not known yet."""
    return ENDED.of(session.facts) is not Ended.THEY_DIED and death.read(text).died


def tells_of_an_order(text: str, session: Session) -> bool:
    """Whether the words tell of a court's order between the two, and whom one binds is not known yet."""
    known = KNOWN_ORDER.of(session.facts) in {Order.BINDS_ME, Order.PROTECTS_ME, Order.BOTH}
    return not known and ENDED.of(session.facts) is not Ended.THEY_DIED and bool(order.read(text))


def change_in(text: str) -> Interrupt | None:
    """Something that changes where the two stand, plainly told and in whichever words."""
    what = new_in(text)
    if what in {*MET, Tidings.SORROW, Tidings.AT_MY_DOOR, None}:
        return None
    return Interrupt("happened", given=(("what", str(what)),))


def tidings_in(text: str) -> Interrupt | None:
    """What wants one line, or, another sorrow, to be listened to."""
    what = new_in(text)
    if what is Tidings.SORROW:
        return Interrupt("listen", given=(("words", text),))
    return None if what not in MET else Interrupt("tidings", given=(("what", str(what)),))


def told(text: str, *, asked: str | None = None, answering: bool = False) -> Interrupt | None:
    """An urge, contact that happened, or something asked of the bot. What was `asked` about and denied is not meant; of
    long words nothing that happened is sure, and a mere guess of contact or of a wish for quiet does not doubt an answer
    (`answering`).
    """
    wish, reached, wanted, room = urge.read(text).level, contact.read(text), intent_of(text), errand_in(text)
    guessed = reached.label is Contact.NONE or (answering and reached.is_guess)
    happened, way = "" if guessed else FLOWS[reached.label], way_of(text, reached.label)
    act = None if asked == "pursued" else _act(text, reached.label)
    if at_the_door.read(text):
        return Interrupt("there")
    done = happened == FLOWS[Contact.SLIP] and not reached.is_guess and reached.score >= SURELY
    if wish is Level.HIGH and done and (act is not None or way == _PEEKED):
        wish = (
            Level.NONE
        )  # what was done by another's name, or looking at a page again and again, is told, not longed for
    wondered = wondered_in(text)
    if wondered is not None and wonder_in(text) in BEFORE_A_WISH:
        return wondered
    if wish is Level.HIGH and draft.is_childs_need(text):
        return Interrupt("child_matter")
    if wish is Level.HIGH and not (room is not None and room.flow == "about"):
        return Interrupt("look" if urge.is_a_look(text) else "urge")
    if room is not None and room.flow in {"pause", "settings"}:
        return room
    surely = wanted.level is Level.HIGH and not (answering and wanted.is_guess and wanted.label in QUIETS)
    if surely and wanted.label in QUIETS:
        return Interrupt(INTENTS[wanted.label])
    if room is not None:
        return room
    if wondered is not None:
        return wondered
    if act is not None:
        return Interrupt("pursued", sure=False, given=(("act", act.value),), asks=f"pursued_{act}")
    surely_told = reached.score >= (SURELY_GUESSED if reached.is_guess and asked is None else SURELY)
    if happened and surely_told and len(text) <= LONG:
        return Interrupt(happened, given=way, yields=True)
    if surely and wanted.label in INTENTS:
        return Interrupt(INTENTS[wanted.label], yields=True)
    if len(text.split()) < FEW_WORDS:
        return None
    unsure = happened or ("urge" if wish is Level.MIDDLE else "")
    given = way if unsure == happened else ()
    return Interrupt(unsure, sure=False, given=given, yields=True) if unsure not in {"", asked} else None


def way_of(text: str, reached: Contact) -> tuple[tuple[str, str], ...]:
    """How they reached the ex, where that is told with it, for the talk that would ask."""
    way = reached_by.read(text) if reached is Contact.SLIP else None
    return () if way is None else (("what", way.value),)


def _act(text: str, reached: Contact) -> Pursuit | None:
    """The gravest act told that the ex could not escape; most are told only where the person reached them."""
    told = FLOWS.get(reached) == "slipped"
    return next((act for act in pursuit.read(text).acts if told or act in _UNSEEN), None)


def heart_in(text: str, *, answering: bool) -> Interrupt | None:
    """Words that only want to be heard: long ones, or a heart that speaks. Where a question stands it must do so plainly;
    where none does, a few words that are nothing else are rather listened to than met with a menu.
    """
    if answering:
        heard = is_a_heart(text) and intent_of(text).score >= HEARD_IN_AN_ANSWER
    else:
        heart = intent_of(text)
        heard = heart.label is Intent.VENT and heart.level is not Level.NONE and len(text.split()) >= FEW_WORDS
    heard = heard or len(text) > LONG
    return Interrupt("listen", given=(("words", text),), yields=True) if heard else None


def is_a_heart(text: str) -> bool:
    heart = intent_of(text)
    return heart.label is Intent.VENT and heart.level is Level.HIGH and len(text.split()) >= FEW_WORDS
