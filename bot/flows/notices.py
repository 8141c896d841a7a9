"""Notices of whoever runs the bot, about privacy or its end and nothing else: who may be written to unasked, and when."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from bot.care.days import QuietHours, after_quiet
from bot.care.safe_here import may_write_first
from bot.flows.facts import QUIET_HOURS, situation_of
from bot.talk.steps import Facts, Say, say


class About(StrEnum):
    PRIVACY = "privacy"
    SHUTDOWN = "shutdown"


def may_be_told(facts: Facts) -> bool:
    """Not where somebody feared may read along, until messages are safe there."""
    return may_write_first(situation_of(facts))


def told_at(facts: Facts, at: datetime, zone: str) -> datetime:
    """Now, or when their quiet hours end."""
    return after_quiet(at, zone, hours=QUIET_HOURS.of(facts) or QuietHours())


def notice(about: About, text: str) -> Say:
    """The operator's words in a frame that names nothing of what the bot is for."""
    return say(f"notice.{about}", text=text)
