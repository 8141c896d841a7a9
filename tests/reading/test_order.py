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
        "",
    ],
)
def test_what_is_no_order_is_none(text: str) -> None:
    """The rule, a wish, a friend's, a denial."""
    assert not order.read(text)
