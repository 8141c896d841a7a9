"""The claims ledger is whole, said fairly, and every claim of the two articles is held to by something that exists."""

from __future__ import annotations

import ast
from functools import cache

import pytest

from bot.flows.weighing import weigh
from tests.content.ftl import lines
from tests.docs.writing import ROOT, cited, held
from tests.furnished import content

ROWS = (*(f"A{number}" for number in range(1, 30)), *(f"B{number}" for number in range(1, 48)))
UNSAID = ("A13", "B26", "B42")
"""A podcast that nobody here heard, and two images that would shame."""
STRENGTHS = (
    "author's",
    "reader's",
    "one reader's",
    "one story",
    "fact about",
    "one ",
    "several",
    "rule of law",
    "review",
)
OTHERS = ("trial of", "a service", "guideline", "coaches'")


@cache
def keys() -> frozenset[str]:
    return frozenset(line.id.replace("-", ".") for line in lines())


@cache
def functions(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def exists(reference: str) -> bool:
    """A test by path and name, a talk by its file, or a wording key."""
    path, _, name = reference.partition("::")
    if name:
        return (ROOT / path).is_file() and name in functions(path)
    return (ROOT / path).is_file() if path.endswith(".talk") else path in keys()


def test_every_claim_of_both_articles_stands_in_the_ledger() -> None:
    """A1 to A29 and B1 to B47, in order, then the studies."""
    assert list(ROWS) == [one for one in content().claims if not one.startswith("E-")]
    assert set(content().claims) == set(held())


@pytest.mark.parametrize("claim", [*ROWS, *(one for one in held() if one.startswith("E-"))])
def test_a_claim_is_held_by_what_exists(claim: str) -> None:
    """At least one test, talk or key; none of them gone."""
    references = (*held()[claim].held_by, *cited().get(claim, ()))
    assert references
    assert [] == [one for one in references if not exists(one)]


def test_a_reference_that_is_gone_is_noticed() -> None:
    """In a test that is not there, a test of another name, a talk and a key."""
    gone = ("tests/x.py::test_y", "tests/docs/test_claims.py::test_z", "tests/talks/never.talk", "urge.never")
    assert [] == [one for one in gone if exists(one)]


def test_each_claim_says_who_what_and_how_strong() -> None:
    """Side, source and one line in our words."""
    for one in content().claims.values():
        assert one.side in {"A", "B", "study"}, one.id
        assert one.strength.startswith((*STRENGTHS, *OTHERS)), one.id
        assert one.who, one.id
        assert one.source, one.id
        assert 10 < len(one.says) < 160, one.id


def test_what_was_not_read_is_not_cited() -> None:
    """No line names them, and only they are never named in wording or held by another key."""
    assert [] == [one for one in UNSAID if one in cited()]


def test_both_interests_are_said_together_and_once() -> None:
    """A14 and B34 stand in the same line, and each of the two places says it only to whom it was not said.

    What `about` says of selling is of ourselves.
    """
    assert {"views.opening_once", "plan_card.more_once"} == set(cited()["A14"])
    assert set(cited()["A14"]) == set(cited()["B34"])
    assert {"views.opening_once", "plan_card.more_once"} == {
        line.id.replace("-", ".") for line in lines() if "sell" in line.text and not line.id.startswith("about-")
    }


def test_each_side_is_answered_by_the_other() -> None:
    """Every card cites A on one side and B on the other; so does a plan's card against its other side."""
    cards = {line.id.rpartition("_")[0] for line in lines() if line.id.startswith("views-") and line.id.endswith("_a")}
    claims = {line.id: {one[0] for one in line.claims} - {"E"} for line in lines()}
    assert 6 == len(cards)
    assert [] == [card for card in cards if claims[f"{card}_a"] != {"A"} or claims[f"{card}_b"] != {"B"}]
    for plan, own, other in (
        ("moving_on", "A", "B"),
        ("at_the_table", "B", "A"),
        ("space_not_distance", "A", "B"),
        ("give_the_breakup", "B", "A"),
    ):
        assert ({own}, {other}) == (claims[f"plan_card-card-{plan}"], claims[f"plan_card-other-{plan}"])
    assert {"A", "B"} == claims["plan_card-other-human_first"]


def test_a_readers_idea_is_told_as_a_readers() -> None:
    """A20 is a reader's, the author agreed with its drift, and the cap is ours: each is said where it stands."""
    wording = {line.id: line for line in lines()}
    assert "reader" in wording["views-caring_a"].text
    assert "ours" in wording["plan_card-cost-space_not_distance"].text
    assert "A20" in wording["plan_card-cost-space_not_distance"].claims


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("I still love you so much, you are everything to me", "begging"),
        ("let's try again and work on our relationship", "bargain"),
        ("I've changed, I promise, give me a chance", "bargain"),
        ("you ruined my life, you selfish liar", "attack"),
    ],
)
def test_what_a_draft_is_shown_for(words: str, why: str) -> None:
    """Love declared, a pitch to work on it, a promise to change, an attack (B22, B27, B33, A22)."""
    assert why == weigh(words).why
