"""No line breaks a rule of wording, and each rule catches a planted breach."""

from __future__ import annotations

import pytest

from tests.content.ftl import PLACE, Line, lines
from tests.content.lint import HARDER, OF_OURSELVES, RULES, breaches

pytestmark = pytest.mark.filterwarnings("ignore:pkg_resources is deprecated")

PLANTED: tuple[tuple[str, str, str, str], ...] = (
    ("no promise or date about the ex", "today-x", "Wait, and they'll come to you.", ""),
    ("no promise or date about the ex", "today-x", "You can win them back.", ""),
    ("no promise or date about the ex", "today-x", "You will be healed by spring.", ""),
    ("nothing is said to work", "today-x", "Silence works.", ""),
    ("no absolutes in our own voice", "today-x", "Silence is your only hope.", ""),
    ("no absolutes in our own voice", "today-x", "People never change.", "claims: B28"),
    ("a number has a source", "today-x", "Most feel better after 42 days.", ""),
    ("a number has a source", "today-x", "Many people feel so.", ""),
    ("a number has a source", "today-x", "Studies say so.", ""),
    ("odds carry their label", "views-x", "Coach Lee: it is enough half of the time.", "claims: B18"),
    ("odds carry their label", "views-x", "Lee Baucom: it rarely helps.", "claims: A4"),
    ("an author's view names its claim", "today-x", "Coach Lee would step back.", ""),
    ("no shame", "slip-x", "That was desperate.", ""),
    ("no shame", "slip-x", "You are like a puppy.", ""),
    ("no shame", "slip-x", "Remember what you are worth.", ""),
    ("nobody's gender", "wrote-x", "What did she write?", ""),
    ("nobody's gender", "wrote-x", "What did he write?", ""),
    ("no diagnosis", "wrote-x", "That sounds like a narcissist.", ""),
    ("no tactics", "today-x", "Post a photo from your evening.", ""),
    ("no tactics", "today-x", "Make them miss you.", ""),
    ("no methods", "crisis-x", "Put the pills away.", ""),
    ("no romance of death", "crisis-x", "They are in a better place.", ""),
    ("no romance of death", "crisis-x", "Some people commit suicide.", "claims: E-men"),
    ("nothing light beside a crisis", "crisis-x", "Your streak is safe.", ""),
    ("nothing light beside a crisis", "bereaved-x", "You made it!", ""),
    ("three sentences a bubble", "today-x", "One. Two is here. Three is here. Four is here.", ""),
    ("short sentences", "today-x", " ".join(["and so it goes"] * 8) + ".", ""),
    ("grade 6 or below", "today-x", "Considerable deliberation facilitates psychological equilibrium and subsequent recuperation, eventually.", ""),
)  # fmt: skip


def line(ident: str, text: str, comment: str = "", says: tuple[str, ...] = ()) -> Line:
    return Line("en", ident.partition("-")[0], ident, text, says, comment)


def test_no_line_breaks_a_rule() -> None:
    """All of product wording, every English line."""
    assert {} == breaches(lines())


@pytest.mark.parametrize(("rule", "ident", "text", "comment"), PLANTED)
def test_each_rule_catches_its_breach(rule: str, ident: str, text: str, comment: str) -> None:
    """A line that should not be is named by its rule."""
    assert [ident] == breaches([line(ident, text, comment)])[rule]


def test_unequal_sides_are_caught() -> None:
    """On a card of a plan, and on a clash card."""
    unfair = [line("plan_card-card-x", "Short."), line("plan_card-other-x", "Much longer than the other one is.")]
    clash = [line("views-x_a", "Short."), line("views-x_b", "Much longer than the other one is.")]
    for pair in (unfair, clash):
        assert [pair[0].id] == breaches(pair)["both sides equally long"]


def test_a_long_label_is_caught() -> None:
    """One that no phone shows whole."""
    asked = [line("x-y", "What now?"), line("x-y-z", "So long " * 10, says=("z",))]
    assert ["x-y-z"] == breaches(asked)["a label fits its button"]


def test_every_rule_has_a_planted_breach() -> None:
    """None is taken on trust."""
    tried = {rule for rule, *_ in PLANTED} | {"both sides equally long", "a label fits its button"}
    assert set(RULES) == tried


def test_every_exception_is_of_a_line_that_is_there() -> None:
    """And that would break its rule without it."""
    text = {line.id: line for line in lines()}
    assert set() == (set(HARDER) | OF_OURSELVES) - set(text)
    for ident in HARDER:
        plain = [line("today-x", PLACE.sub("it", variant)) for variant in text[ident].variants]
        assert any("grade 6 or below" in breaches([one]) for one in plain), ident
