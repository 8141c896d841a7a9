"""What every courier keeps: an answer to each parcel, never an exception, and words without a store where it can.

A platform's tests collect these with fixtures of their own: `courier`, `place` (somebody who can be written to) and
`seen` (gives back all that this person has been shown, as text).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.ports import Act, Courier, Delivered, Delivery, Outgoing, Parcel, Place, Sent
from bot.talk.screen import Button, Menu, Option, Screen, View

Seen = Callable[[], str]

SCREENS = {
    "words": Screen(("Take your time.",)),
    "paragraphs": Screen(("First.", "Second.")),
    "markup": Screen(("<b>*_`[x](y)` & </b>",)),
    "buttons": Screen(("How?",), rows=((Button("Good", "t:good"), Button("Bad", "t:bad", marked=True)),), token="t"),
    "menu": Screen(("Which?",), menu=Menu("t", (Option("a", "A"), Option("b", "B")), several=True), token="t"),
    "numbered": Screen(("Which?", "1. A\n2. B"), numbered=(Option("a", "A"), Option("b", "B")), token="t"),
    "view": Screen(("Here it is.", View("draft", ("d1",)))),
    "open": Screen(("Type it here.",), open=True, token="t"),
}


def parcel(place: Place, screen: Screen, act: Act = Act.SEND, delivery: Delivery = Delivery.MUST) -> Outgoing:
    """A parcel as the outbox gives it out."""
    return Outgoing(1, "p1", Parcel(place, act, delivery, screen), 0)


@pytest.mark.parametrize("name", SCREENS)
async def test_every_screen_is_delivered(name: str, courier: Courier, place: Place, seen: Seen) -> None:
    """Whatever the ladder can draw, the courier brings, and its words arrive."""
    answer = await courier.deliver(parcel(place, SCREENS[name]))

    assert isinstance(answer, Sent)
    for part in SCREENS[name].body:
        if isinstance(part, str):
            assert part in seen()


@pytest.mark.parametrize("act", [Act.CLOSE, Act.REDRAW, Act.VEIL])
async def test_what_is_done_to_an_older_message_is_answered(act: Act, courier: Courier, place: Place) -> None:
    """Also where that message is gone or was never there."""
    answer = await courier.deliver(parcel(replace(place, origin="999999"), SCREENS["buttons"], act, Delivery.ONCE))

    assert isinstance(answer, Delivered)


async def test_words_go_out_with_no_store(courier: Courier, place: Place, seen: Seen) -> None:
    """When storage has failed, the kind line still arrives."""
    await courier.plainly(place, "I'm here, though I can keep nothing right now.")

    assert "I'm here, though I can keep nothing right now." in seen()


async def test_a_courier_says_whose_it_is(courier: Courier, place: Place) -> None:
    """Parcels find their courier by platform and bot."""
    assert (courier.platform, courier.bot) == (place.platform, place.bot)
