"""Help me think: what for, what will likely come back, what if nothing does. Nothing said here is kept, nothing advised."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.talk.steps import Flow, Next, Script, Start, Word, ask, pick, say


class Aim(StrEnum):
    BE_HEARD = "be_heard"
    KNOW = "know"
    SETTLE = "settle"
    FEEL_CLOSE = "feel_close"
    MAKE_THEM_REACT = "make_them_react"


class Reply(StrEnum):
    WARM = "warm"
    SHORT = "short"
    ANGRY = "angry"
    NONE = "none"


class NoReply(StrEnum):
    FINE = "fine"
    HURT = "hurt"
    AGAIN = "again"


AIM = pick("urge.aim", Aim)
REPLY = pick("urge.reply", Reply)
NO_REPLY = pick("urge.no_reply", NoReply)


@dataclass(frozen=True, slots=True)
class Seed:
    draft: str


def think(seed: Seed) -> Script[None]:
    aim = yield from ask(AIM)
    reply = yield from ask(REPLY)
    no_reply = yield from ask(NO_REPLY)
    yield say("urge.thought", aim=Word(f"urge.aim.{aim}"), reply=Word(f"urge.reply.{reply}"))
    yield say(f"urge.thought_no_reply.{no_reply}")
    yield Next("after_hold", (("draft", seed.draft), ("thought", "1")))


def seed(start: Start) -> Seed:
    return Seed(start.given.get("draft", ""))


FLOW = Flow(think, seed, Seed, (Seed("d1"),))
