"""Tokens and ids are digests; no repr shows what a person said or chose."""

from __future__ import annotations

from bot.talk.events import Commanded, Tapped, Typed
from bot.talk.house import Interrupt
from bot.talk.questions import Given, Kind
from bot.talk.session import handle
from bot.talk.state import Answer, Aside, Closed, Session, Shown, Turn
from bot.talk.steps import Known, Next, Record, Remember, say
from tests.talk import toy
from tests.talk.guest import regular
from tests.talk.toy import AT, FAVOURITE, Letter


def test_tokens_are_digests_of_number_and_counter() -> None:
    """The same event draws the same token, another event another; nothing random is in it."""
    first, again, other = (
        handle(Session(last=AT, facts=regular().session.facts), Typed(n, AT, "hi"), toy.TOY) for n in (7, 7, 8)
    )

    assert "93c7e0c473" == token_of(first)
    assert token_of(first) == token_of(again) != token_of(other)


def token_of(turn: Turn) -> str | None:
    return next((one.prompt.shown.token for one in turn.messages if one.prompt), None)


def test_ids_of_what_is_kept_are_digests_too() -> None:
    """A draft's id comes from the event's number and the place in its chain, and is stable."""
    guest = regular()
    guest.command("note")

    assert "535eefcf786f" == guest.session.talks[0].seed.subject


def test_no_repr_shows_words_or_choices() -> None:
    """A whole session, its events and its turn can be printed without a word of the person's in it."""
    guest = regular()
    guest.command("tea", "canary rest")
    guest.tap("green")
    guest.tap("lemon")
    guest.command("note")
    guest.type("canary smoke")
    turn = guest.type("canary words")
    picked = Shown("key", 0, "token", Kind.SOME, picked=("canary",))
    values = (
        Typed(1, AT, "canary"),
        Commanded(1, AT, "tea", "canary"),
        Tapped(1, AT, "token", ("canary",)),
        Given(("canary",), "canary"),
        Answer("key", 0, Given(text="canary"), AT),
        picked,
        Closed(picked, ("canary",)),
        Aside(picked, "canary", "tea", (("rest", "canary"),)),
        Session(tapped=("token", ("canary",)), facts={"name": Known("canary", AT)}),
        Remember(FAVOURITE, "canary"),
        Record(Letter("id", "canary")),
        Next("tea", (("rest", "canary"),)),
        Interrupt("tea", given=(("rest", "canary"),)),
        say("key", name="canary"),
    )

    assert "canary" not in repr((guest.session, guest.turns, turn, values))
