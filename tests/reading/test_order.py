"""An order of a court between the two is told apart from somebody else's, one that is wished for, and the rule of that name."""

from __future__ import annotations

import pytest

from bot.reading import order


@pytest.mark.parametrize(
    "text",
    [
        "there is a court order, i cant contact her",
        "she got an order of protection against me",
        "bail conditions say no contact",
        "im not allowed within 200 meters of her",
        "theres a no contact order between us",
        "the judge ordered me to stay away from her",
        "es gibt ein Kontaktverbot",
        "tengo una orden de alejamiento",
        "tem uma medida protetiva",
        "j'ai une interdiction de contact",
        "police gave him a dvpn",
        "he's on bail and cant contact me",
        "i've been served papers i cant see her or the kids",
        "can i text her if i have a restraining order",
        "he breached the order again",
        "i have a peace bond against my ex",
    ],
)
def test_an_order_is_heard(text: str) -> None:
    """In the words of five languages, with the span that says so."""
    assert order.read(text)


@pytest.mark.parametrize(
    "text",
    [
        "no contact day 12",
        "i should get a restraining order lol",
        "my friend has a restraining order",
        "i ordered pizza",
        "there is no court order",
        "no non-mol, no police, nothing",
        "he didnt get a court order in the end",
        "she threatened to get an injunction",
        "we have a court order about the kids weekends",
        "had avo on toast and cried",
        "im not allowed to text him, house rule from my sister",
        "",
    ],
)
def test_what_is_no_order_is_none(text: str) -> None:
    """The rule, a wish, a friend's, a denial."""
    assert not order.read(text)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("i have a restraining order against him", order.PROTECTS),
        ("got a non-mol against my ex", order.PROTECTS),
        ("i took out an AVO on my ex", order.PROTECTS),
        ("the judge granted me a protective order", order.PROTECTS),
        ("he violated the PFA twice", order.PROTECTS),
        ("she has a restraining order against me", order.BINDS),
        ("she got a non-mol on me", order.BINDS),
        ("i broke the restraining order by texting", order.BINDS),
        ("judge told me to stay away from him", order.BINDS),
    ],
)
def test_it_is_told_which_way_an_order_was_put(text: str, how: str) -> None:
    """Whom it protects and whom it binds, where the words say so, and never both."""
    told = {span.why for span in order.read(text)}
    assert how in told
    assert 1 == len(told & {order.PROTECTS, order.BINDS})
