"""Words typed where any words are an answer: what of them is said to us, and so is no part of a draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.flows.about import What as About
from bot.flows.calling import LOST, Called, Names, Spelled, chosen
from bot.flows.facts import CONSENT, TO_ME
from bot.flows.meaning import (
    FLOWS,
    INTENTS,
    QUIETS,
    asks_leave,
    errand_in,
    intent_of,
    order_talk,
    tells_of_an_order,
    tells_of_death,
    way_of,
    wonder_in,
    wondered_in,
)
from bot.reading import contact, draft, errand, under_age, urge
from bot.reading import there as at_the_door
from bot.reading.contact import Contact
from bot.reading.errand import Errand
from bot.reading.intent import Intent
from bot.reading.signs import Level
from bot.reading.wonder import Wonder
from bot.talk.house import Interrupt
from bot.talk.questions import Kind
from bot.talk.reading import plain
from bot.talk.state import Session

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
THIRD_PERSON = frozenset({"him", "her", "he", "she", "them", "they"})
"""Who is spoken of so is not spoken to."""
FOR_EITHER = frozenset({Wonder.HOW_LONG, Wonder.WHEN_BETTER, Wonder.DRUNK})
"""What may be said to us or to the ex. The other questions, such as "are we over?", are asked of nobody else but the ex."""
HARDLY_FOR_THEM = frozenset({Wonder.TALK_ME_OUT, Wonder.DOES_IT_WORK, Wonder.TONIGHT})
"""What nobody asks their ex."""
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
SAME_TALK = timedelta(minutes=30)
"""For so long what was said about a short word in the box holds for the next one."""


def unswallowed(text: str, session: Session, called: Called, spelled: Spelled) -> Interrupt | None:
    """What is asked about first where any words are an answer: a death of the ex, a wish for quiet or for erasure, an age,
    contact, an order or a wish to look told to us, a word that replies to us; whoever stands at the ex's door is met there at once.
    """
    shown = session.talks[-1].shown if session.talks else None
    if shown is None or shown.kind is not Kind.WORDS or CONSENT.of(session.facts) is not True:
        return None
    if chosen(text, session, spelled, called().beside_words):
        return None
    if tells_of_death(text, session):
        return Interrupt("they_died", sure=False)
    if shown.key.startswith(TO_THEM) and at_the_door.read(text):
        return Interrupt("there")
    if shown.key.startswith(TO_THEM) and tells_of_an_order(text, session) and not _to_somebody(text):
        return Interrupt(order_talk(session), sure=False, asks="order")
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
        and (may_i := asks_leave(text, session)) is not None
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
    if wanted.level is not Level.HIGH or wanted.label not in QUIETS:
        return None
    if wanted.label is not Intent.STOP or not shown.key.startswith(TO_THEM):
        return Interrupt(INTENTS[wanted.label], sure=False)
    perhaps_us = shown.key.startswith(AFTER_WORDS) and len(text.split()) <= SHORTLY
    return Interrupt(INTENTS[Intent.STOP], sure=False, asks="to_me") if perhaps_us else None


def _asked_of_us(text: str, *, asked: bool) -> Interrupt | None:
    """A question at the box that can hardly be meant for the ex; one that may be is asked about, unless it was (`asked`)."""
    wondered, room = wondered_in(text), errand_in(text)
    if wondered is not None:
        wondered = replace(wondered, given=(*wondered.given, ("writing", "yes")), yields=False)
        plainly = not _to_somebody(text) and wonder_in(text) in HARDLY_FOR_THEM
        if plainly or not THIRD_PERSON.isdisjoint(plain(text).split()):
            return wondered
    found = room or (wondered if wonder_in(text) in FOR_EITHER and not _to_somebody(text) else None)
    return None if found is None or asked else replace(found, sure=False, asks="to_me", yields=False)


def _spoke_to_us(session: Session) -> bool:
    """Whether they said a short while ago that such a word is for us."""
    known = session.facts.get(TO_ME.name)
    return known is not None and session.last is not None and session.last - known.at < SAME_TALK


def _room(text: str, names: Names) -> str | None:
    """The flow of a command in its own words, all but those of contact: nobody writes "my plan" or "both sides" to the ex."""
    flow = names.commands.get(plain(text))
    return None if flow in {"urge", *FLOWS.values()} else flow


def _to_us(text: str, key: str) -> Interrupt | None:
    """An age, or contact that happened, told shortly and not to the ex."""
    if len(text.split()) > SHORTLY or _to_somebody(text):
        return None
    if under_age.read(text):
        return Interrupt("young", sure=False)
    reached = contact.read(text)
    told = key.startswith(TO_US) and reached.label is not Contact.NONE and reached.score >= TOLD_US
    return Interrupt(FLOWS[reached.label], sure=False, given=way_of(text, reached.label)) if told else None


def _wishes(text: str) -> bool:
    """Whether the words say that they want to reach the ex, and are not said to the ex."""
    of_them = not _to_somebody(text) and not THIRD_PERSON.isdisjoint(plain(text).split())
    return of_them and urge.read(text).level is Level.HIGH and not draft.is_childs_need(text)


def _to_somebody(text: str) -> bool:
    """Whether the words speak to the ex."""
    return not TO_SOMEBODY.isdisjoint(plain(text).split())
