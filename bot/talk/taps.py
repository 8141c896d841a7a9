"""Taps: on the engine's own question, on the pending prompt, on one that was never kept; any other tap is stale, which is
said kindly, except the second of two quick ones.
"""

from __future__ import annotations

from dataclasses import replace

from bot.talk.events import Tapped
from bot.talk.house import QUICK
from bot.talk.questions import Given, Kind
from bot.talk.reading import ill_matched
from bot.talk.screen import DONE
from bot.talk.sitting import Sitting
from bot.talk.state import Aside, Closed, Shown, Talk
from bot.talk.words import aside_answered, remark


def tapped(sitting: Sitting, event: Tapped) -> None:
    aside, talk = sitting.aside, sitting.top
    shown = None if talk is None else talk.shown
    if aside is not None and event.token == aside.shown.token:
        _tapped_aside(sitting, event, aside)
    elif talk is not None and shown is not None and event.token == shown.token:
        sitting.aside = None
        _tapped_prompt(sitting, event, talk, shown)
    elif sitting.tapped == (event.token, event.choices) and _quick(sitting):
        sitting.silent = True  # the second of two quick taps
    elif not _tapped_fleeting(sitting, event):
        remark(sitting, "core.stale")


def _quick(sitting: Sitting) -> bool:
    last = sitting.session.last
    return last is not None and sitting.event.at - last <= QUICK


def _tapped_aside(sitting: Sitting, event: Tapped, aside: Aside) -> None:
    if len(event.choices) == 1 and event.choices[0] in aside.shown.choices:
        _close(sitting, event, aside.shown, event.choices)
        aside_answered(sitting, aside, event.choices[0])
    else:
        remark(sitting, "core.stale")


def _tapped_prompt(sitting: Sitting, event: Tapped, talk: Talk, shown: Shown) -> None:
    chosen = _chosen(event, shown)
    if shown.kind is Kind.SOME:
        _tapped_some(sitting, event, talk, shown)
    elif len(chosen) == 1:
        _close(sitting, event, shown, chosen)
        sitting.answer(talk, shown, Given(chosen))
    else:
        remark(sitting, "core.stale")


def _chosen(event: Tapped, shown: Shown) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in event.choices if one in shown.choices))


def _tapped_some(sitting: Sitting, event: Tapped, talk: Talk, shown: Shown) -> None:
    """Toggles, until Done or a choice that stands alone; a list sends what it holds and Done at once."""
    chosen, done = _chosen(event, shown), DONE in event.choices
    if ill_matched(shown, chosen):
        remark(sitting, "core.not_read.some")
    elif done or not shown.alone.isdisjoint(chosen):
        picked = chosen or shown.picked
        _close(sitting, event, shown, picked)
        sitting.answer(talk, shown, Given(picked))
    else:
        toggled = replace(shown, picked=_toggled(shown.picked, chosen))
        sitting.talks[-1] = replace(talk, shown=toggled, touched=sitting.event.at)
        sitting.show_again()
        sitting.redraw = not sitting.broken


def _toggled(picked: tuple[str, ...], tapped: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(one for one in picked if one not in tapped)
    return kept + tuple(one for one in tapped if one not in picked)


def _tapped_fleeting(sitting: Sitting, event: Tapped) -> bool:
    """A tap on a prompt that was never kept: its token is its flow's name."""
    flow = sitting.house.flows.get(event.token)
    if flow is None or not flow.fleeting or any(talk.flow == event.token for talk in sitting.talks):
        return False
    if sitting.talks and sitting.house.admit(event.token, sitting.facts) != event.token:
        return False  # its time is over, and something is being talked about
    sitting.release()
    said = len(sitting.lines)
    sitting.start(event.token)
    talk = sitting.top
    shown = None if talk is None else talk.shown
    if talk is not None and shown is not None and talk.flow == event.token:
        del sitting.lines[said:]
        _tapped_prompt(sitting, event, talk, shown)
    return sitting.answered_since(said) or sitting.closed is not None


def _close(sitting: Sitting, event: Tapped, shown: Shown, chosen: tuple[str, ...]) -> None:
    sitting.closed = Closed(shown, chosen)
    sitting.tapped = (event.token, event.choices)
