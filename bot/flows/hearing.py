"""What words mean besides an answer: danger, a command, an age, a death, an urge, a slip. Before consent nothing may be
kept, so nothing is asked back either.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from bot.care.happenings import Happening
from bot.care.plan import NO_CONTACT, Plan
from bot.care.situation import Ended, Order, When
from bot.flows.about import What as About
from bot.flows.condolence import DIED, Died
from bot.flows.content import Content
from bot.flows.facts import CONSENT, ENDED, HUSHED_UNTIL, TO_ME, plan_now
from bot.flows.facts import ORDER as KNOWN_ORDER
from bot.flows.gates import ORDER, SAFETY
from bot.flows.happened import WHAT as HAPPENED
from bot.flows.setup import HOUR
from bot.flows.situation import RUNGS, WHEN
from bot.flows.tidings import MET
from bot.reading import again as done_again
from bot.reading import (
    contact,
    crisis,
    dates,
    death,
    draft,
    errand,
    hours,
    intent,
    news,
    order,
    pursuit,
    under_age,
    urge,
)
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
from bot.reading.spans import days_ago
from bot.reading.tidings import Tidings
from bot.reading.way import Way
from bot.reading.wonder import Wonder
from bot.talk.house import Interrupt
from bot.talk.near import COURTESIES, WHAT, WHY
from bot.talk.questions import Kind
from bot.talk.reading import FILLER, HEDGE, is_laughter, plain, unfilled
from bot.talk.screen import DONE
from bot.talk.state import Session
from bot.talk.steps import zone_known

Spelled = Callable[[str, str], frozenset[str]]
"""(question key, choice id) -> what it is called in any language, folded."""

CHOICES = 4096  # whose names are kept in mind
START = "start"  # typed without its stroke it is the command all the same, and no consent
EXACT = ("stop", "delete", "back", "help", "hide", "crisis")
"""Commands that their bare word gives before any answer is read."""

REGIONS = ("Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian")
"""Where a typed city may be found among the IANA names."""

SURELY = 0.85
"""From here on told contact is taken as told; below, it is asked about."""
SURELY_GUESSED = 0.95
"""The same where no phrase tells it, and nothing was asked about it yet."""
HEARD_IN_AN_ANSWER = 0.9
"""How likely it must be that a heart speaks where something is asked."""

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

TO_THEM = ("urge.", "clear_no.")
"""Questions whose words are meant for the ex: "leave me alone" is not said to us there."""

TO_US = ("urge.box", "urge.hold")
"""Boxes for the ex's eyes in which a short word to us is asked about: that they wrote, that it was sent already."""
AFTER_WORDS = ("urge.hold", "urge.rest")
"""Boxes that ask something once there are words for the ex."""
BOX = "urge.box"
DRAFTING = (BOX, *AFTER_WORDS)
"""Boxes in which "ok" or "what?" is asked about before it is put with such words."""
PUT_DOWN = "urge.put_down"
"""The box after words that are not kept."""
PARTING = (("core.courtesy", "thanks"), ("core.courtesy", "good_night"), ("core.courtesy", "goodbye"))
THIRD_PERSON = frozenset({"him", "her", "he", "she", "them", "they"})
"""Who is spoken of so is not spoken to."""
FOR_EITHER = frozenset({Wonder.HOW_LONG, Wonder.WHEN_BETTER, Wonder.DRUNK})
"""What may be said to us or to the ex. The other questions, such as "are we over?", are asked of nobody else but the ex."""
BEFORE_A_WISH = frozenset({Wonder.TALK_ME_OUT, Wonder.IF_THEY_WRITE, Wonder.IF_WE_MEET, Wonder.CHILDREN})
"""Questions that speak of reaching the ex, or being reached, and are answered before the box is opened."""
STANDS_BETWEEN: frozenset[Plan | None] = frozenset(NO_CONTACT)
"""Plans under which an order, fear or a no stands between the two."""
HARDLY_FOR_THEM = frozenset({Wonder.TALK_ME_OUT, Wonder.DOES_IT_WORK, Wonder.TONIGHT})
"""What nobody asks their ex."""
TALK_TO_US = (("core", "reply"), *PARTING)
REPLIES = (*TALK_TO_US, ("core", "unsure"), ("core", "yes"), ("core", "no"))
"""What such words are called in the language."""
SAID_TO_US = ("unsure.to_me", "yes")
"""The choice that any more of them takes where that is asked."""
THANKS = "thanks"
"""The courtesy that is no word for the ex once there are words."""
SHORTLY = 6
"""Words that such a thing takes at most."""
TOLD_US = 0.7
"""How likely it must be that contact is told there."""
TO_SOMEBODY = frozenset(
    ["you", "u", "your", "ur", "youre", "te", "ti", "tu", "du", "dir", "dich", "toi", "vous", "voce"]
)
"""Words that speak to the ex."""

WHOM = "gates.order_whom"
"""What is said to whoever answers that there is an order, and no more."""
THERE_IS_ONE = ("gates", "there_is_one")
"""How else that may be said."""

EXPLAINED = ("gates.", "situation.")
"""Rooms of whose questions a line each says what the answer changes: `<question key>_why`."""
EXPLAINED_TOO = frozenset(
    {
        *("crisis.danger_now", "crisis.danger_theirs", "crisis.barrier", "crisis.step", "crisis.done_again"),
        *("checkin.mood", "checkin.urge", "checkin.contact", "slip.what", "slip.offer", "slip.sure", "wrote.what"),
        *("urge.strength", "urge.strength_now", "urge.trigger", "urge.asked_to_stop", "urge.return"),
        *("urge.aim", "urge.reply", "urge.no_reply", "setup.hour", "setup.here", "setup.right", "setup.safe"),
        *("later.acceptance", "home.where", "leave.stop", "bereaved.own"),
    }
)
"""Other questions that have such a line; the rest share one for whoever asks why, and one for whoever asks what is meant."""
NOT_TO_US = (*TO_THEM, "listen.", "their_side.")
"""Boxes in which "what do you mean" may be said to somebody else."""
FIRST_PROMPTS = ("welcome.", "open_box.")
"""Prompts that say what they are; whoever asks is shown all choices."""
AMOUNT = ("core", "amount")
"""What is no wish for quiet where a number is asked: "enough"."""
UNSURE_OF_SAFETY = "gates.safety_unsure"
UNSURE_OF_SAFETY_AGAIN = "gates.safety_unsure_again"
"""What is said to whoever cannot tell whether they are safe; the second, shorter, every other time."""

FEW_WORDS = 3
"""Below this many words a doubtful reading is a guess and is not asked about; danger always is."""


SAME_TALK = timedelta(minutes=30)
"""For so long what was said about a short word in the box holds for the next one."""
GREETING, LOST, GOOD_NIGHT = "hello", "lost", "good_night"
DRAWN_OUT = re.compile(r"(.)\1{2,}")  # heyyy, fuuuck
DOUBLED = re.compile(r"(.)\1$")  # hii


@dataclass(frozen=True, slots=True)
class Names:
    """Folded name -> the flow of a command; folded name -> the happening; what is said to whoever asks, and to nobody else;
    how somebody asks why they are asked, or what is meant; how much "enough" is; folded words -> the courtesy that they are; what says nothing beside a choice, and
    beside one in a box.
    """

    commands: Mapping[str, str]
    events: Mapping[str, str]
    replies: frozenset[str]
    whys: frozenset[str]
    whats: frozenset[str]
    amounts: frozenset[str]
    courtesies: Mapping[str, str]
    fillers: frozenset[str]
    beside_words: frozenset[str]

    def asks_back(self, text: str) -> str:
        """What the words ask about the question: "why" it is asked, "what" it means, or "" where they do not ask."""
        for said in (plain(text), *unfilled(text, self.fillers)):
            if said in self.whys or said in self.whats:
                return "why" if said in self.whys else "what"
        return ""

    def is_reply(self, text: str) -> bool:
        """Whether the words are said to whoever asks, with or without a "lol"."""
        bare = (plain(text), *unfilled(text, self.fillers))
        return any(said in self.replies or is_laughter(said) for said in bare)

    def courtesy(self, text: str) -> str | None:
        """Which courtesy the words are, if they are nothing else."""
        said = plain(DRAWN_OUT.sub(r"\1", text))
        return self.courtesies.get(said) or self.courtesies.get(DOUBLED.sub(r"\1", said))


Called = Callable[[], Names]

_HE = {
    "they": "he",
    "them": "him",
    "their": "his",
    "they're": "he's",
    "they've": "he's",
    "they'd": "he'd",
    "they'll": "he'll",
}
_SHE = {
    "they": "she",
    "them": "her",
    "their": "her",
    "they're": "she's",
    "they've": "she's",
    "they'd": "she'd",
    "they'll": "she'll",
}
_WHOM = {"es": ("ella", "él", "mi ex"), "pt": ("ela", "ele", "meu ex", "minha ex")}
"""Who did it, where a sentence needs no such word and ours have none."""
_VERBS = {
    "are": "is",
    "have": "has",
    "need": "needs",
    "want": "wants",
    "fear": "fears",
    "write": "writes",
    "don't": "doesn't",
    "text": "texts",
    "sleep": "sleeps",
    "say": "says",
    "miss": "misses",
    "ignore": "ignores",
    "control": "controls",
    "threaten": "threatens",
    "follow": "follows",
    "call": "calls",
    "know": "knows",
    "love": "loves",
    "ask": "asks",
    "cry": "cries",
    "were": "was",
}
_BETWEEN = frozenset({"still", "just", "only", "always", "never", "sometimes"})
"""Words that may stand between who does it and what is done."""
OF_ONESELF = ("checkin.mood", "nudge.how", "gates.safety")
"""Questions whose choices are how they are themselves: "I'm okay" is "okay" there, and nowhere else."""
UNSURE = frozenset({"not_sure", "cannot_tell", "skip"})
"""Choices that "I don't know" takes, in whatever words of the language, wherever they are drawn."""

SKIP = "skip"

PLAINLY = 3
"""Words it takes to say an event plainly."""
LONG = 200  # characters; longer words are told to somebody, not typed at a question

_FLOWS = {Contact.SLIP: "slipped", Contact.BOTH: "slipped", Contact.EX_CONTACT: "they_texted"}
_WHEN = (
    (1, When.TODAY),
    (7, When.THIS_WEEK),
    (31, When.THIS_MONTH),
    (92, When.THREE_MONTHS),
    (math.inf, When.LONGER),
)  # days, at most
_INTENTS = {Intent.STOP: "stop", Intent.DELETE_DATA: "delete", Intent.HELP: "help", Intent.CHECKIN: "checkin"}
_QUIETS = frozenset({Intent.STOP, Intent.DELETE_DATA})
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
_PUT = {order.PROTECTS: Order.PROTECTS_ME, order.BINDS: Order.BINDS_ME}
_PEEKED = (("what", Way.PAGE.value),)
"""How it is given that they looked at the ex's page."""
_UNSEEN = frozenset({Pursuit.TRACKING, Pursuit.PASSWORDS})
"""Acts that reach nobody, and so are no contact."""


danger_in = lru_cache(maxsize=1)(crisis.read)
intent_of = lru_cache(maxsize=1)(intent.read)
"""Readings of the last message alone, which are asked for twice or thrice: for an answer, for quiet, for a heart that speaks."""


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
    asked = _errand(text)
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
    wondered = _wondered(text)
    if wondered is not None and danger_in(text).level is Level.NONE:
        return replace(wondered, given=(*wondered.given, *again))
    if _hurts(text):
        return Interrupt("welcome", given=heavy)
    unread = "step" if called().is_reply(text) else "unread"
    return Interrupt("welcome", given=(*again, (unread, "yes")) if again else ())


def _hurts(text: str) -> bool:
    """Whether first words tell of the end, of what weighs on a heart, or of what may be danger."""
    return bool(news.read(text)) or _vents(text) or danger_in(text).level is not Level.NONE


def _errand(text: str) -> Interrupt | None:
    """A question about the bot, or one of its rooms asked for in everyday words."""
    wanted = errand.read(text).errand
    if wanted is None:
        return None
    if wanted in _ABOUT:
        return Interrupt("about", given=(("what", wanted.value),), yields=True)
    return Interrupt(_ROOMS.get(wanted, wanted.value), yields=True)


def _wondered(text: str) -> Interrupt | None:
    """A question that nobody can answer from here, or what to do now. A child's need is no such thing."""
    what = wondering.read(text)
    if what in {None, Wonder.MAY_I} or draft.is_childs_need(text):
        return None
    return Interrupt("wondered", given=(("what", str(what)),), yields=True)


def _at_my_door(text: str, session: Session) -> Interrupt | None:
    """Whoever is afraid and tells that the ex came to where they are is asked about danger before anything."""
    if new.read(text) is not Tidings.AT_MY_DOOR:
        return None
    afraid = _plan(session) in {Plan.SAFETY_FIRST, Plan.COURT_ORDER}
    return Interrupt("crisis", sure=False, given=(("kind", Danger.HURT_BY.value),)) if afraid else None


def _plan(session: Session) -> Plan | None:
    """The plan as it stood when they last said something."""
    return None if session.last is None else plan_now(session.facts, session.last)


def _may_i(text: str, session: Session) -> Interrupt | None:
    """A question what is allowed, where an order, fear or a no stands between the two; elsewhere it is a wish like others."""
    asks = wondering.read(text) is Wonder.MAY_I and errand.read(text).errand is None and not draft.is_childs_need(text)
    if not asks or _plan(session) not in STANDS_BETWEEN:
        return None
    return Interrupt("wondered", given=(("what", str(Wonder.MAY_I)),), yields=True)


def _asked_of_us(text: str, *, asked: bool) -> Interrupt | None:
    """A question at the box that can hardly be meant for the ex; one that may be is asked about, unless it was (`asked`)."""
    wondered, room = _wondered(text), _errand(text)
    if wondered is not None:
        wondered = replace(wondered, given=(*wondered.given, ("writing", "yes")), yields=False)
        plainly = not _to_somebody(text) and wondering.read(text) in HARDLY_FOR_THEM
        if plainly or not THIRD_PERSON.isdisjoint(plain(text).split()):
            return wondered
    found = room or (wondered if wondering.read(text) in FOR_EITHER and not _to_somebody(text) else None)
    return None if found is None or asked else replace(found, sure=False, asks="to_me", yields=False)


def danger(text: str, session: Session, called: Called, spelled: Spelled) -> Interrupt | None:
    """Words of danger; the very words of a choice that is shown are that choice, and its flow knows what they mean. What
    is not sure is no danger where it names a command, such as "my plan". What was done "again" is asked about.
    """
    if _chosen(text, session, spelled, called().fillers):
        return None
    if done_again.read(text) and not _in_danger(session):
        return Interrupt("done_again")
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


def unswallowed(text: str, session: Session, called: Called, spelled: Spelled) -> Interrupt | None:
    """What is asked about first where any words are an answer: a death of the ex, a wish for quiet or for erasure, an age,
    contact, an order or a wish to look told to us, a word that replies to us; whoever stands at the ex's door is met there at once.
    """
    shown = session.talks[-1].shown if session.talks else None
    if shown is None or shown.kind is not Kind.WORDS or CONSENT.of(session.facts) is not True:
        return None
    if _chosen(text, session, spelled, called().beside_words):
        return None
    if _has_died(text, session):
        return Interrupt("they_died", sure=False)
    if shown.key.startswith(TO_THEM) and at_the_door.read(text):
        return Interrupt("there")
    if shown.key.startswith(TO_THEM) and _tells_of_an_order(text, session) and not _to_somebody(text):
        return Interrupt(_order_of(session), sure=False, asks="order")
    writing = shown.key.startswith((*DRAFTING, PUT_DOWN)) and not _to_somebody(text)
    if writing and errand.read(text).errand is Errand.THROUGH_OTHERS:
        return Interrupt("about", given=(("what", About.THROUGH_OTHERS),))
    if (said := _to_us(text, shown.key)) is not None:
        return said
    if shown.key.startswith(DRAFTING) and urge.is_a_look(text) and not _to_somebody(text):
        return Interrupt("look")
    if (
        shown.key.startswith((BOX, PUT_DOWN))
        and not _to_somebody(text)
        and (may_i := _may_i(text, session)) is not None
    ):
        return replace(may_i, given=(*may_i.given, ("writing", "yes")), yields=False)
    if shown.key.startswith(DRAFTING) and (ours := _asked_of_us(text, asked=session.aside is not None)) is not None:
        return ours
    if shown.key.startswith(BOX) and _wishes(text):
        return Interrupt("to_me", given=(("wish", "yes"),))
    if session.aside is None and shown.key.startswith(DRAFTING) and called().courtesy(text) == LOST:
        return Interrupt("to_me", given=(("met", LOST),))
    if session.aside is None and shown.key.startswith(AFTER_WORDS) and called().courtesy(text) == THANKS:
        return Interrupt("to_me", given=(("met", THANKS),))
    if session.aside is None and shown.key.startswith(DRAFTING) and called().is_reply(text):
        return (
            Interrupt("to_me", given=(("again", "yes"),)) if _spoke_to_us(session) else Interrupt("to_me", sure=False)
        )
    if session.aside is None and shown.key.startswith(DRAFTING) and (room := _room(text, called())) is not None:
        return Interrupt(room, sure=False, asks="to_me")
    wanted = intent_of(text)
    if wanted.level is not Level.HIGH or wanted.label not in _QUIETS:
        return None
    if wanted.label is not Intent.STOP or not shown.key.startswith(TO_THEM):
        return Interrupt(_INTENTS[wanted.label], sure=False)
    perhaps_us = shown.key.startswith(AFTER_WORDS) and len(text.split()) <= SHORTLY
    return Interrupt(_INTENTS[Intent.STOP], sure=False, asks="to_me") if perhaps_us else None


def _spoke_to_us(session: Session) -> bool:
    """Whether they said a short while ago that such a word is for us."""
    known = session.facts.get(TO_ME.name)
    return known is not None and session.last is not None and session.last - known.at < SAME_TALK


def _room(text: str, names: Names) -> str | None:
    """The flow of a command in its own words, all but those of contact: nobody writes "my plan" or "both sides" to the ex."""
    flow = names.commands.get(plain(text))
    return None if flow in {"urge", *_FLOWS.values()} else flow


def _to_us(text: str, key: str) -> Interrupt | None:
    """An age, or contact that happened, told shortly and not to the ex."""
    if len(text.split()) > SHORTLY or _to_somebody(text):
        return None
    if under_age.read(text):
        return Interrupt("young", sure=False)
    reached = contact.read(text)
    told = key.startswith(TO_US) and reached.label is not Contact.NONE and reached.score >= TOLD_US
    return Interrupt(_FLOWS[reached.label], sure=False, given=_way(text, reached.label)) if told else None


def _wishes(text: str) -> bool:
    """Whether the words say that they want to reach the ex, and are not said to the ex."""
    of_them = not _to_somebody(text) and not THIRD_PERSON.isdisjoint(plain(text).split())
    return of_them and urge.read(text).level is Level.HIGH and not draft.is_childs_need(text)


def _to_somebody(text: str) -> bool:
    """Whether the words speak to the ex."""
    return not TO_SOMEBODY.isdisjoint(plain(text).split())


def _order_of(session: Session) -> str:
    """The talk that asks about an order, for the first time or again."""
    return "gates" if KNOWN_ORDER.of(session.facts) is None else "order_again"


def _has_died(text: str, session: Session) -> bool:
    """Whether the words say that the ex has died, and that is not known yet."""
    return ENDED.of(session.facts) is not Ended.THEY_DIED and death.read(text).died


def _tells_of_an_order(text: str, session: Session) -> bool:
    """Whether the words tell of a court's order between the two, and whom one binds is not known yet."""
    known = KNOWN_ORDER.of(session.facts) in {Order.BINDS_ME, Order.PROTECTS_ME, Order.BOTH}
    return not known and ENDED.of(session.facts) is not Ended.THEY_DIED and bool(order.read(text))


def _worth_asking(session: Session) -> float:
    """How likely a bare guess of danger must be to be asked about; where nothing was asked, the reader decides."""
    shown = session.talks[-1].shown if session.talks else None
    if shown is None:
        return 0.0
    return GUESS_IN_A_HEART if shown.key.startswith(POURED) else GUESS_IN_AN_ANSWER


def _asks_of_safety(text: str, session: Session) -> bool:
    """Whether the words lead to a talk that asks about safety itself: of somebody under 18, of a death, of an order."""
    died = _has_died(text, session) and CONSENT.of(session.facts) is True
    return bool(under_age.read(text)) or died or _tells_of_an_order(text, session)


def _chosen(text: str, session: Session, spelled: Spelled, fillers: frozenset[str]) -> bool:
    said = plain(text)
    if said.isdecimal():
        return True  # a place in a list, a grade, a day
    shown = session.talks[-1].shown if session.talks else None
    if shown is None:
        return False
    names = frozenset[str]().union(*(spelled(shown.key, choice) for choice in shown.choices))
    return said in names or any(bare in names for bare in unfilled(text, fillers))


def spelled(content: Content) -> Spelled:
    """What choices are called in every language, folded; the same few hundred are asked for again and again."""

    @lru_cache(maxsize=CHOICES)
    def names(key: str, choice: str) -> frozenset[str]:
        return frozenset(_everywhere(content, key, choice))

    return names


def called(content: Content, commands: Mapping[str, str]) -> Called:
    """What commands and events are called in every language; read when first needed."""

    @lru_cache(maxsize=1)
    def names() -> Names:
        replies = frozenset(name for what in REPLIES for name in _everywhere(content, *what))
        return Names(
            {name: flow for command, flow in commands.items() for name in _everywhere(content, "command", command)},
            {name: one for one in Happening for name in _everywhere(content, HAPPENED.key, one)},
            replies,
            frozenset(_everywhere(content, *WHY)),
            frozenset(_everywhere(content, *WHAT)),
            frozenset(_everywhere(content, *AMOUNT)),
            {name: what[1] for what in COURTESIES for name in _everywhere(content, *what)},
            frozenset(_everywhere(content, *FILLER)),
            frozenset(name for what in (FILLER, HEDGE) for name in _everywhere(content, *what)),
        )

    return names


def _everywhere(content: Content, key: str, choice: str) -> Iterator[str]:
    """What a choice is called in any language, folded."""
    return (plain(name) for locale in content.languages for name in names(content, key, choice, locale))


def meant(text: str, session: Session, called: Called) -> Interrupt | None:
    """What words mean that answer nothing. The gravest is heard first; what is not sure is asked once."""
    known = CONSENT.of(session.facts) is True
    if under_age.read(text):
        return Interrupt("young", sure=not known)
    if not known:
        return _quiet(text)
    shown = session.talks[-1].shown if session.talks else None
    if shown is not None and shown.key == DIED.key:
        return _poured_out(text, answering=True)  # no box to text somebody who may have died
    if _has_died(text, session):
        return Interrupt("they_died", sure=False)
    asked = session.aside.flow if session.aside is not None else None
    said, names = plain(text), called()
    if shown is not None and shown.key == ORDER.key and order.read(text):
        return None  # that is what is asked; whom it binds is said with it
    if _tells_of_an_order(text, session):
        return Interrupt(_order_of(session), yields=True, answers=True)
    if shown is not None and names.asks_back(text):
        return None  # it asks about what is asked
    if shown is not None and shown.kind is Kind.SCALE and said in names.amounts:
        return None  # a grade that is no number yet, and no wish for quiet
    if names.courtesy(text) in {LOST, GOOD_NIGHT}:
        return None  # no list of commands for whoever does not know what to do, and no farewell for whoever goes to bed
    if (ruled := _at_my_door(text, session) or _may_i(text, session)) is not None:
        return ruled
    meant = told(text, asked=asked, answering=shown is not None)
    if meant is not None and meant.flow == "slipped" and shown is not None and shown.key == RUNGS.key:
        meant = None  # what they did is what is asked
    changed, met = (None, None) if shown is not None else (_changed(text), _told_of(text))
    if met is not None and meant is not None and (meant.flow == "checkin" or not meant.sure):
        meant = None  # what went well, or hurts, is met and not asked about
    return (
        _named(names.commands, said)
        or _event(names.events, said)
        or changed
        or meant
        or (met if met is None or new.read(text) is not Tidings.SORE else None)
        or _poured_out(text, answering=shown is not None)
        or met
    )


def _has_its_line(key: str) -> bool:
    """Whether a line of its own says what the question is for."""
    return key.startswith(EXPLAINED) or key in EXPLAINED_TOO


def asks_back(called: Called) -> Callable[[str, str], bool]:
    """Whether words ask what a question is for, and are not said to somebody else."""
    return lambda key, text: not key.startswith((*NOT_TO_US, *FIRST_PROMPTS)) and bool(called().asks_back(text))


def _quiet(text: str) -> Interrupt | None:
    """A plain wish for quiet or erasure, which is heard from anybody. A bare number wishes nothing, and is not read for it."""
    if text.strip().isdecimal():
        return None
    wanted = intent_of(text)
    plainly = wanted.level is Level.HIGH and wanted.label in _QUIETS and len(text.split()) <= SHORTLY
    return Interrupt(_INTENTS[wanted.label]) if plainly else None


def _named(commands: Mapping[str, str], said: str) -> Interrupt | None:
    """A command in its own words, such as "my plan"."""
    flow = commands.get(said)
    if flow is None:
        return None
    return Interrupt(flow, given=_way(said, Contact.SLIP) if flow == _FLOWS[Contact.SLIP] else ())


def _event(events: Mapping[str, str], said: str) -> Interrupt | None:
    """Something that changes where the two stand, in words that can mean nothing else."""
    happening = events.get(said) if len(said.split()) >= PLAINLY else None
    return None if happening is None else Interrupt("happened", given=(("what", happening),))


def _changed(text: str) -> Interrupt | None:
    """Something that changes where the two stand, plainly told and in whichever words."""
    what = new.read(text)
    if what in {*MET, Tidings.SORROW, Tidings.AT_MY_DOOR, None}:
        return None
    return Interrupt("happened", given=(("what", str(what)),))


def _told_of(text: str) -> Interrupt | None:
    """What wants one line, or, another sorrow, to be listened to."""
    what = new.read(text)
    if what is Tidings.SORROW:
        return Interrupt("listen", given=(("words", text),))
    return None if what not in MET else Interrupt("tidings", given=(("what", str(what)),))


def told(text: str, *, asked: str | None = None, answering: bool = False) -> Interrupt | None:
    """An urge, contact that happened, or something asked of the bot. What was `asked` about and denied is not meant; of
    long words nothing that happened is sure, and a mere guess of contact or of a wish for quiet does not doubt an answer
    (`answering`).
    """
    wish, reached, wanted, room = urge.read(text).level, contact.read(text), intent_of(text), _errand(text)
    guessed = reached.label is Contact.NONE or (answering and reached.is_guess)
    happened, way = "" if guessed else _FLOWS[reached.label], _way(text, reached.label)
    act = None if asked == "pursued" else _act(text, reached.label)
    if at_the_door.read(text):
        return Interrupt("there")
    done = happened == _FLOWS[Contact.SLIP] and not reached.is_guess and reached.score >= SURELY
    if wish is Level.HIGH and done and (act is not None or way == _PEEKED):
        wish = (
            Level.NONE
        )  # what was done by another's name, or looking at a page again and again, is told, not longed for
    wondered = _wondered(text)
    if wondered is not None and wondering.read(text) in BEFORE_A_WISH:
        return wondered
    if wish is Level.HIGH and draft.is_childs_need(text):
        return Interrupt("child_matter")
    if wish is Level.HIGH and not (room is not None and room.flow == "about"):
        return Interrupt("look" if urge.is_a_look(text) else "urge")
    if room is not None and room.flow in {"pause", "settings"}:
        return room
    surely = wanted.level is Level.HIGH and not (answering and wanted.is_guess and wanted.label in _QUIETS)
    if surely and wanted.label in _QUIETS:
        return Interrupt(_INTENTS[wanted.label])
    if room is not None:
        return room
    if wondered is not None:
        return wondered
    if act is not None:
        return Interrupt("pursued", sure=False, given=(("act", act.value),), asks=f"pursued_{act}")
    surely_told = reached.score >= (SURELY_GUESSED if reached.is_guess and asked is None else SURELY)
    if happened and surely_told and len(text) <= LONG:
        return Interrupt(happened, given=way, yields=True)
    if surely and wanted.label in _INTENTS:
        return Interrupt(_INTENTS[wanted.label], yields=True)
    if len(text.split()) < FEW_WORDS:
        return None
    unsure = happened or ("urge" if wish is Level.MIDDLE else "")
    given = way if unsure == happened else ()
    return Interrupt(unsure, sure=False, given=given, yields=True) if unsure not in {"", asked} else None


def _way(text: str, reached: Contact) -> tuple[tuple[str, str], ...]:
    """How they reached the ex, where that is told with it, for the talk that would ask."""
    way = reached_by.read(text) if reached is Contact.SLIP else None
    return () if way is None else (("what", way.value),)


def _act(text: str, reached: Contact) -> Pursuit | None:
    """The gravest act told that the ex could not escape; most are told only where the person reached them."""
    told = _FLOWS.get(reached) == "slipped"
    return next((act for act in pursuit.read(text).acts if told or act in _UNSEEN), None)


def _poured_out(text: str, *, answering: bool) -> Interrupt | None:
    """Words that only want to be heard: long ones, or a heart that speaks. Where a question stands it must do so plainly;
    where none does, a few words that are nothing else are rather listened to than met with a menu.
    """
    if answering:
        heard = _vents(text) and intent_of(text).score >= HEARD_IN_AN_ANSWER
    else:
        heart = intent_of(text)
        heard = heart.label is Intent.VENT and heart.level is not Level.NONE and len(text.split()) >= FEW_WORDS
    heard = heard or len(text) > LONG
    return Interrupt("listen", given=(("words", text),), yields=True) if heard else None


def _vents(text: str) -> bool:
    heart = intent_of(text)
    return heart.label is Intent.VENT and heart.level is Level.HIGH and len(text.split()) >= FEW_WORDS


def names(content: Content, key: str, choice: str, locale: str) -> tuple[str, ...]:
    """What a choice is called; nothing where a release has taken it away.

    We say "they" of the ex, or leave them out where a language can; people type he or she, so that counts as said too.
    """
    try:
        known = content.labels(locale, "core", "done") if choice == DONE else content.labels(locale, key, choice)
    except KeyError:
        return ()
    known = (*known, *_also(content, locale, (key, choice), known))
    known = (*known, *(name.replace(",", "") for name in known if "," in name))
    if key in OF_ONESELF:
        known = (*known, *(f"{lead} {name}" for lead in content.labels(locale, "core", "self") for name in known))
    typed = (
        _said_of(ex, name) for ex in (_HE, _SHE) for name in known if not _HE.keys().isdisjoint(name.casefold().split())
    )
    whom = _WHOM.get(locale.partition("-")[0], ())
    told = (f"{ex} {name}" for ex in whom for name in known if " " in name)
    return (*known, *typed, *told)


def _also(content: Content, locale: str, what: tuple[str, str], known: tuple[str, ...]) -> Iterator[str]:
    """What may be said for it in whatever words of the language: that one is not sure, will not say, yes, no; whatever is said to us
    where that is asked.
    """
    if what == SAID_TO_US:
        yield from (name for one in TALK_TO_US for name in content.labels(locale, *one))
    choice = what[1]
    if choice in UNSURE:
        yield from content.labels(locale, "core", "unsure")
    if choice == SKIP:
        yield from content.labels(locale, "core", "decline")
    for bare in ("yes", "no"):
        said = content.labels(locale, "core", bare)
        if said[0] in {name.casefold() for name in known}:
            yield from said


def _said_of(ex: Mapping[str, str], name: str) -> str:
    said, doer = list[str](), False
    for word in name.casefold().split():
        said.append(ex.get(word) or (_VERBS.get(word, word) if doer else word))
        doer = word == "they" or (doer and word in _BETWEEN)
    return " ".join(said)


def reads(key: str, text: str, today: date) -> str | None:
    """The choice that a span of time, a date or a death, said in words, surely is."""
    if key == DIED.key and death.read(text).died:
        return Died.YES
    if key != WHEN.key:
        return None
    days, rough = days_ago(text), dates.since(text, today)
    if days is not None:
        return _how_long(days) if rough is None else None  # "two weeks before Christmas" is neither
    sure = rough is not None and rough.sure and _how_long(rough.fewest) is _how_long(rough.most)
    return _how_long(rough.about) if rough is not None and sure else None


def guesses(key: str, text: str, today: date) -> str | None:
    """The choice that a month or a season most likely is; the hour near what was said; whom an order seems to bind."""
    if key == HOUR.key:
        hour = hours.about(text)
        return None if hour is None else hour.isoformat("minutes")
    if key == ORDER.key:
        return whom_it_binds(text)
    rough = dates.since(text, today) if key == WHEN.key else None
    return None if rough is None else _how_long(rough.about)


def whom_it_binds(text: str) -> Order | None:
    """Whom the words say that an order is for; None where they do not, or say both."""
    said = {_PUT[span.why] for span in order.read(text) if span.why in _PUT}
    return said.pop() if len(said) == 1 else None


def _how_long(days: int) -> When:
    return next(when for most, when in _WHEN if days <= most)


def unread(content: Content, names: Called) -> Callable[[str, str, str, int], str | None]:
    """In danger nobody is told that they answered wrongly; that there is an order does not say yet whom it binds. Who asks why,
    or cannot tell whether they are safe, hears what the question is for; who greets, thanks or curses, that this was heard.
    """

    @lru_cache(maxsize=16)
    def called(locale: str, key: str, choice: str) -> frozenset[str]:
        return frozenset(map(plain, content.labels(locale, key, choice)))

    @lru_cache(maxsize=16)
    def there_is(locale: str) -> frozenset[str]:
        return frozenset(map(plain, (*content.labels(locale, "core", "yes"), *content.labels(locale, *THERE_IS_ONE))))

    def line(key: str, text: str, locale: str, missed: int) -> str | None:
        asked = names().asks_back(text)
        if asked and _has_its_line(key):
            return f"{key}_why"
        if key.startswith("crisis."):
            return "crisis.not_read"
        if asked:
            return f"core.asked.{asked}"
        if key == SAFETY.key and plain(text) in called(locale, "core", "unsure"):
            return UNSURE_OF_SAFETY_AGAIN if missed % 2 else UNSURE_OF_SAFETY
        told = key == ORDER.key and (plain(text.replace(",", "")) in there_is(locale) or order.read(text))
        courtesy = names().courtesy(text)
        return WHOM if told else None if courtesy is None else f"core.met.{courtesy}"

    return line


def exact(content: Content) -> Callable[[str, str], str | None]:
    @lru_cache(maxsize=16)
    def known(locale: str) -> Mapping[str, str]:
        return {plain(said): name for name in EXACT for said in (name, *content.labels(locale, "command", name))}

    return lambda text, locale: known(locale).get(plain(text))


def zones(content: Content, place: str) -> tuple[str, ...]:
    """The zones of a typed city, or of a country that has only one, in whichever language."""
    listed = dict.fromkeys(
        city.zone
        for locale in content.languages
        for country in content.countries.values()
        for city in (*content.cities(country, locale), *country.cities)
        if place in {plain(city.name), *map(plain, content.labels(locale, "country", country.code))}
    )
    name = "_".join(part.capitalize() for part in place.split())
    return tuple(listed) or tuple(zone for region in REGIONS if zone_known(zone := f"{region}/{name}"))
