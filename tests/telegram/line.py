"""A real client and a courier on the line to the double, and parcels for it to carry."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from telegram import Bot

from adapters.telegram.courier import Courier
from adapters.telegram.inbound import Me
from adapters.telegram.serve import dial, introduce
from adapters.views import Attachment, Drawn
from bot.ports import Act, Delivery, Outgoing, Parcel, Place
from bot.talk.screen import Button, Screen, View
from tests.doubles.telegram.server import Double


@dataclass(frozen=True, slots=True)
class Line:
    telegram: Double
    api: Bot
    me: Me
    courier: Courier


PIXEL = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU"
    b"\x00\x00\x00\nIDATx\x9cc`\x00\x00\x00\x02\x00\x01H\xaf\xa4q\x00\x00\x00\x00IEND\xaeB`\x82"
)
PICTURE = Attachment("moods.png", "image/png", PIXEL, "Better than last week.")
BROKEN = Attachment("moods.png", "image/png", b"no picture", "Better than last week.")
PAGES = Attachment("yours.json", "application/json", b"{}")
FILES = {"picture": (PICTURE,), "broken": (BROKEN,), "pages": (PAGES,)}


async def drawn(view: View, person: str, locale: str) -> Drawn:
    return Drawn(f"<{view.name} of {person} in {locale}>", FILES.get(view.name, ()))


async def nothing_recent(_person: str, _place: Place) -> tuple[str, ...]:
    return ()


@asynccontextmanager
async def on_the_line(telegram: Double) -> AsyncIterator[Line]:
    api = dial(telegram.world.token, telegram.origin)
    me = await introduce(api, telegram.world.token.partition(":")[0])
    courier = Courier(api, me.bot, drawn, nothing_recent)
    try:
        yield Line(telegram, api, me, courier)
    finally:
        await courier.errands.close()
        await api.shutdown()


def outgoing(
    chat: int,
    *body: str | View,
    act: Act = Act.SEND,
    delivery: Delivery = Delivery.MUST,
    rows: tuple[tuple[Button, ...], ...] = (),
    origin: str = "",
    reach: str | None = None,
    tries: int = 0,
) -> Outgoing:
    place = Place("telegram", "123456789", str(chat), str(chat), origin)
    parcel = Parcel(place, act, delivery, Screen(body, rows), reach=reach)
    return Outgoing(1, "p1", parcel, tries)
