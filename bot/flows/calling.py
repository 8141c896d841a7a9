"""What commands, choices, courtesies and places are called, in every language, and how else people say it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.care.happenings import Happening
from bot.flows.content import Content
from bot.flows.happened import WHAT as HAPPENED
from bot.talk.near import COURTESIES, WHAT, WHY
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
PARTING = (("core.courtesy", "thanks"), ("core.courtesy", "good_night"), ("core.courtesy", "goodbye"))
TALK_TO_US = (("core", "reply"), *PARTING)
REPLIES = (*TALK_TO_US, ("core", "unsure"), ("core", "yes"), ("core", "no"))
"""What such words are called in the language."""
SAID_TO_US = ("unsure.to_me", "yes")
"""The choice that any more of them takes where that is asked."""
AMOUNT = ("core", "amount")
"""What is no wish for quiet where a number is asked: "enough"."""
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


def chosen(text: str, session: Session, spelled: Spelled, fillers: frozenset[str]) -> bool:
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
