"""The rules of wording (who may be told what, and how), each a name and the lines that break it. English is the source;
what another language must keep besides stands in test_languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from tests.content.ftl import PLACE, Line, sentences

Lines = Sequence[Line]
Rule = Callable[[Lines], Iterator[str]]

PROMISES = re.compile(
    r"(?:they|he|she|your ex|your partner)(?:'ll| will) (?:come|be|want|miss|see|call|write|regret|love|return|notice)\b"
    r"|will come back|come back to you|guarantee|miss you|will regret|(?:win|get) (?:them|your ex|him|her) back"
    r"|by day \d|on day \d+ they|heal(?:ed)? (?:by|in) |no longer hurt|over (?:it|them) (?:by|in) ",
    re.IGNORECASE,
)
WORKS = re.compile(
    r"\b(?:it|this|that|silence|the rule|no contact) (?:always |really |usually )?works\b", re.IGNORECASE
)
ABSOLUTES = re.compile(
    r"\b(?:always|never|only (?:hope|way|chance)|every time|without exception|certainly|no doubt|for sure"
    r"|all (?:exes|people|men|women)|impossible|the best (?:way|thing))\b",
    re.IGNORECASE,
)
OF_OURSELVES = frozenset(
    {
        *("bereaved-letters", "happened-fine", "offer_setup-now", "setup-done", "setup-quiet", "settings-days-none"),
        *("later-meaning_why", "plan_card-they_did_not_try", "today-do-cook_something", "today-do-new_place"),
    }
)
"""Absolutes that speak of what the bot does, of a scale's end, or of the person's own past: not of how people are."""

FIGURE = re.compile(
    r"\d+ ?(?:%|percent|of |days?|hours?|weeks?|months?|years?|times)|\bday \d"
    r"|\b(?:half|a third|a quarter|most|many|some) (?:of (?:the|all|us)|people|cases)\b|\bin (?:one|a|several|studies|a study)\b.*\bstud"
    r"|\b(?:studies|research|survey|science|experts?)\b|\btwice as\b",
    re.IGNORECASE,
)
ODDS = re.compile(
    r"\b(?:half|often|rarely|usually|mostly|seldom|likely|chances?|odds|\d+ ?(?:%|percent|in \d))\b", re.IGNORECASE
)
OF_ODDS = frozenset({"A4", "B9", "B18", "B47", "E-reunion"})
LABELLED = re.compile(r"no data|impression|estimate|experience|survey|guess", re.IGNORECASE)
SHAME = re.compile(
    r"puppy|pathetic|desperate|needy|\bweak\b|crazy|your value|high.value|low.value|\bworthless\b|\byour worth\b|\byou(?: are|'re)? worth\b|\bloser|stupid"
    r"|ridiculous|embarrass|ashamed|shame on|nuisance|annoying you|beneath you|obsessed with|\byou (?:failed|blew it)",
    re.IGNORECASE,
)
OF_THE_RULE = frozenset({"situation-react"})  # tells the rule as it is sold, which says "obsessed"
GENDER = re.compile(
    r"\b(?:she|he|her|hers|him|his|boyfriend|girlfriend|husband|wife|lady|ladies|guys?|dude|girls?|boys?|man|men|woman)\b",
    re.IGNORECASE,
)
OF_AUTHORS = re.compile(r"Baucom|Coach Lee|\bcoach\b", re.IGNORECASE)
OF_A_LINE = frozenset({"crisis-number-call_women"})  # whom that line is for
DIAGNOSIS = re.compile(
    r"narcissis|borderline|bipolar|psychopath|sociopath|toxic|avoidant|gaslight|attachment style|disorder|depressed",
    re.IGNORECASE,
)
TACTICS = re.compile(
    r"jealous|make (?:them|him|her) (?:miss|want|regret|wonder)|\bbait\b|drop (?:a|some) hints?|play hard|mysterious"
    r"|post (?:a|your) (?:photo|picture|story)|show (?:them|him|her) what|let (?:them|him|her) see|ignore them until|score points",
    re.IGNORECASE,
)
METHODS = re.compile(
    r"overdos|\bpills?\b|\brope\b|noose|\bhang(?:ing)?\b|\bguns?\b|\bblades?\b|\bwrists? (?:cut|slit)|cut(?:ting)? your"
    r"|jump(?:ing)? (?:off|from)|\bbridge\b|carbon|drown",
    re.IGNORECASE,
)
ROMANCE = re.compile(
    r"commit(?:ted|s)? suicide|successful (?:attempt|suicide)|failed attempt|better place|at peace now|end (?:the|your) pain"
    r"|together again in|sleep forever|easy way out|selfish to die",
    re.IGNORECASE,
)
GRAVE = frozenset({"crisis", "bereaved", "safety_plan", "young"})
LIGHT = re.compile(r"\bstreak|\bquiet days|\bmilestone|\bscore\b|[😀-🙏]|\bhaha\b|\blol\b|!", re.IGNORECASE)
SENTENCES, WORDS, LABEL = 3, 30, 60
GRADE, LEAST_WORDS = 6, 8
UNMEASURED = frozenset({"command", "country", "telegram"})
HARDER: Mapping[str, str] = {
    "crisis-number-none": "two ways to reach help in one line, so that the bubble stays at three sentences",
    "crisis-number-unknown": "as above",
    "crisis-emergency-unknown": "the words “emergency number” are the point",
    "leave-erased": "what each platform lets a bot take back, told within three sentences",
    **dict.fromkeys(
        (f"views-{card}" for card in ("silence_a", "odds_a", "odds_b", "odds_decides", "begging_a", "begging_b")),
        "a side is one sentence: both sides and what decides stand in one bubble",
    ),
    "young-directory": "findahelpline.com counts as one long word",
    "young-emergency": "as above",
}
"""Lines above grade 6, each with its reason."""
FAIR = 1.2


def is_label(line: Line, lines: Lines) -> bool:
    """A choice's label: its question is a message too."""
    stem = line.id.rpartition("-")[0]
    return bool(line.says) or stem in {other.id for other in lines}


def _saying(pattern: re.Pattern[str], *, but: Iterable[str] = ()) -> Rule:
    def rule(lines: Lines) -> Iterator[str]:
        return (line.id for line in lines if line.id not in set(but) and pattern.search(line.bare))

    return rule


def _absolutes(lines: Lines) -> Iterator[str]:
    """In our own voice; what an author says is his, where his name stands in the line."""
    for line in lines:
        if ABSOLUTES.search(line.bare) and line.id not in OF_OURSELVES and not OF_AUTHORS.search(line.text):
            yield line.id


def _numbers(lines: Lines) -> Iterator[str]:
    """A figure or a "many people" names a claim, or its comment says that it is ours or theirs."""
    for line in lines:
        free = bool(line.claims) or "ours" in line.comment or "theirs" in line.comment
        if FIGURE.search(line.bare) and not free and not is_label(line, lines):
            yield line.id


def _odds(lines: Lines) -> Iterator[str]:
    """What the articles and the survey say of chances carries its label in the same line."""
    for line in lines:
        told = not OF_ODDS.isdisjoint(line.claims)
        if told and ODDS.search(line.bare) and not LABELLED.search(line.bare):
            yield line.id


def _authors(lines: Lines) -> Iterator[str]:
    return (line.id for line in lines if OF_AUTHORS.search(line.text) and not line.claims)


def _gender(lines: Lines) -> Iterator[str]:
    """Whose gender is not known is not named; of an author it is."""
    for line in lines:
        of_author = OF_AUTHORS.search(line.bare) or any(one[0] in "AB" for one in line.claims)
        found = {word.lower() for word in GENDER.findall(line.bare)}
        if found - ({"he", "his", "him"} if of_author else set()) and line.id not in OF_A_LINE:
            yield line.id


def _bubble(lines: Lines) -> Iterator[str]:
    return (line.id for line in lines if max(map(sentences, line.variants)) > SENTENCES)


def _long(lines: Lines) -> Iterator[str]:
    for line in lines:
        parts = (part for variant in line.variants for part in re.split(r"(?<=[.!?])\s+", variant))
        if max(len(part.split()) for part in parts) > WORDS:
            yield line.id


def _grave(lines: Lines) -> Iterator[str]:
    return (line.id for line in lines if line.room in GRAVE and LIGHT.search(line.bare))


def _fair(lines: Lines) -> Iterator[str]:
    """A card and its other side, and the two sides of a clash, differ by a fifth at most."""
    text = {line.id: line.text for line in lines}
    for ident, own in text.items():
        if ident.startswith("plan_card-card-"):
            other = ident.replace("-card-", "-other-").removesuffix("_left")
        elif ident.startswith("views-") and ident.endswith("_a"):
            other = f"{ident.removesuffix('_a')}_b"
        else:
            continue
        if other in text:
            short, long = sorted((len(own), len(text[other])))
            if long > FAIR * short:
                yield ident


def _labels(lines: Lines) -> Iterator[str]:
    return (line.id for line in lines if is_label(line, lines) and len(line.bare) > LABEL)


def _hard(lines: Lines) -> Iterator[str]:
    """Each screen by itself, where there are words enough to measure."""
    from textstat.textstat import textstatistics

    english = textstatistics()  # one of its own: the shared one is set to other languages elsewhere
    for line in lines:
        if line.room in UNMEASURED or line.id in HARDER or is_label(line, lines):
            continue
        for variant in line.variants:
            prose = PLACE.sub("it", variant)
            if len(prose.split()) >= LEAST_WORDS and english.flesch_kincaid_grade(prose) > GRADE:
                yield line.id
                break


RULES: Mapping[str, Rule] = {
    "no promise or date about the ex": _saying(PROMISES),
    "nothing is said to work": _saying(WORKS),
    "no absolutes in our own voice": _absolutes,
    "a number has a source": _numbers,
    "odds carry their label": _odds,
    "an author's view names its claim": _authors,
    "no shame": _saying(SHAME, but=OF_THE_RULE),
    "nobody's gender": _gender,
    "no diagnosis": _saying(DIAGNOSIS),
    "no tactics": _saying(TACTICS),
    "no methods": _saying(METHODS),
    "no romance of death": _saying(ROMANCE),
    "nothing light beside a crisis": _grave,
    "three sentences a bubble": _bubble,
    "short sentences": _long,
    "both sides equally long": _fair,
    "a label fits its button": _labels,
    "grade 6 or below": _hard,
}


def breaches(lines: Lines) -> dict[str, list[str]]:
    """Rule -> the lines that break it; the rules that hold are left out."""
    found = {name: list(dict.fromkeys(rule(lines))) for name, rule in RULES.items()}
    return {name: broken for name, broken in found.items() if broken}
