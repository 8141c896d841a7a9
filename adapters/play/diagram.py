"""A flow's derived diagram as SVG: questions one under the other in the order of the talk, each with its answers; lines at
the side lead to the question that follows. What is pending is marked by shape and by name, not by colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from bot.talk.explore import Graph, brief

CHAR = 6.7  # widths and heights in units of the drawing
HEAD, ROW, FOOT, GAP = 30.0, 20.0, 6.0, 18.0
EDGE, PAD, LANE = 22.0, 12.0, 11.0
LABEL = 34  # characters of an answer's label that are shown


@dataclass(frozen=True, slots=True)
class Answer:
    """What may be answered: in brief, in full; where it leads, and how that is written."""

    label: str
    whole: str
    there: str
    pill: str

    @property
    def short(self) -> str:
        return self.label if len(self.label) <= LABEL else f"{self.label[: LABEL - 1]}…"


@dataclass(frozen=True, slots=True)
class Card:
    """A question, its answers, and where it stands."""

    name: str
    answers: tuple[Answer, ...]
    top: float

    @property
    def bottom(self) -> float:
        return self.top + HEAD + ROW * len(self.answers) + FOOT * bool(self.answers)


@dataclass(frozen=True, slots=True)
class Line:
    """From the height of an answer to the head of a question, in a lane of its own."""

    start: float
    end: float
    lane: int


def svg(found: Graph, current: str = "") -> str:
    """The drawing; `current` is the question that is pending."""
    cards = dealt(found)
    inner = max((len(text) for card in cards for text in _texts(card)), default=8) * CHAR + 2 * PAD
    lines = routed(cards)
    right = EDGE + inner
    width = right + PAD + LANE * (1 + max((line.lane for line in lines), default=0)) + EDGE
    height = max((card.bottom for card in cards), default=0.0) + EDGE
    drawn = "".join(_card(card, inner, here=card.name == current) for card in cards)
    ways = "".join(_way(line, right) for line in lines)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}"'
        f' height="{height:.0f}" role="img" aria-label="{escape(told(found, current))}">'
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        f'<path d="M0 0 8 4 0 8z" class="tip"/></marker></defs>{ways}{drawn}</svg>'
    )


def told(found: Graph, current: str) -> str:
    """The drawing in words."""
    ways = "; ".join(f"{here}, {' or '.join(said)}: {there}" for here, there, said in found.edges)
    return f"{f'Now at {current}. ' if current in found.stations else ''}{ways or ', '.join(found.stations)}."


def dealt(found: Graph) -> list[Card]:
    """Every question, each below what leads to it; where nothing is asked, the ends."""
    order = _in_order(found)
    asks = {here for here, _, _ in found.edges}
    cards: list[Card] = []
    top = EDGE
    for at, name in enumerate(shown := [one for one in order if one in asks] or order):
        earlier = set(shown[: at + 1])
        answers = [
            Answer(brief(said), " / ".join(said), there, _pill(there, up=there in earlier))
            for here, there, said in found.edges
            if here == name
        ]
        cards.append(Card(name, tuple(answers), top))
        top = cards[-1].bottom + GAP
    return cards


def _in_order(found: Graph) -> list[str]:
    """The longest way down decides, then who was met first; a line that closes a circle is not counted."""
    depth = dict.fromkeys(found.stations, 0)
    met = {name: at for at, name in enumerate(found.stations)}
    onward = [(here, there) for here, there, _ in found.edges if met[here] < met[there]]
    for _ in found.stations:
        for here, there in onward:
            depth[there] = max(depth[there], depth[here] + 1)
    return sorted(found.stations, key=lambda name: (depth[name], met[name]))


def routed(cards: Sequence[Card]) -> list[Line]:
    """The lines between cards, short ones nearest, no two over each other in one lane."""
    heads = {card.name: card.top + HEAD / 2 for card in cards}
    spans = [
        (card.top + HEAD + ROW * (at + 0.5), heads[answer.there])
        for card in cards
        for at, answer in enumerate(card.answers)
        if answer.there in heads
    ]
    lines: list[Line] = []
    for start, end in sorted(spans, key=lambda span: abs(span[1] - span[0])):
        lane = 0
        while any(one.lane == lane and _cross(one, start, end) for one in lines):
            lane += 1
        lines.append(Line(start, end, lane))
    return lines


def _cross(line: Line, start: float, end: float) -> bool:
    """Whether two lines would lie over each other; those to one head may run together."""
    if line.end == end:
        return False
    return min(line.start, line.end) < max(start, end) + 1 and min(start, end) < max(line.start, line.end) + 1


def _texts(card: Card) -> list[str]:
    return [card.name, *(f"{answer.short}   {answer.pill}" for answer in card.answers)]


def _pill(there: str, *, up: bool) -> str:
    """Where an answer leads: a flow that follows already has its arrow."""
    if there.startswith("→"):
        return there
    return "■ end" if there == "end" else f"{'↑' if up else '↓'} {there}"


def _card(card: Card, inner: float, *, here: bool) -> str:
    height = card.bottom - card.top
    mark = f'<path class="mark" d="M{EDGE - 15:.0f} {card.top + HEAD / 2 - 6:.0f}l10 6-10 6z"/>' if here else ""
    rows = "".join(_row(card, at, answer, inner=inner) for at, answer in enumerate(card.answers))
    return (
        f'<g class="station{" here" if here else ""}" data-name="{escape(card.name)}">{mark}'
        f'<rect x="{EDGE:.0f}" y="{card.top:.0f}" width="{inner:.0f}" height="{height:.0f}" rx="8"/>'
        f'<text class="name" x="{EDGE + PAD:.0f}" y="{card.top + HEAD / 2:.0f}">{escape(card.name)}</text>{rows}</g>'
    )


def _row(card: Card, at: int, answer: Answer, *, inner: float) -> str:
    y = card.top + HEAD + ROW * (at + 0.5) - 2
    return (
        f'<text class="answer" x="{EDGE + PAD:.0f}" y="{y:.0f}">{escape(answer.short)}'
        f"<title>{escape(answer.whole)}</title></text>"
        f'<text class="leads" x="{EDGE + inner - PAD:.0f}" y="{y:.0f}">{escape(answer.pill)}</text>'
    )


def _way(line: Line, right: float) -> str:
    x = right + PAD + LANE * line.lane
    turn = 5 if line.end > line.start else -5
    return (
        f'<path class="way" marker-end="url(#tip)" d="M{right:.0f} {line.start - 2:.0f}H{x - 5:.0f}q5 0 5 {turn}'
        f'V{line.end - turn:.0f}q0 {turn} -5 {turn}H{right + 2:.0f}"/>'
    )
