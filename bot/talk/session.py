"""handle(session, event, house) -> Turn: the small explicit state machine over the stack of talks.

It is total: whatever comes in, a turn comes out. Order per typed text: crisis, exact command, the engine's own
question, the pending question, what else the words may mean.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed, Unreachable
from bot.talk.house import House
from bot.talk.questions import Kind
from bot.talk.reading import plain, read_typed
from bot.talk.sitting import Sitting
from bot.talk.state import Session, Turn
from bot.talk.steps import Hush, Show
from bot.talk.taps import tapped
from bot.talk.words import answer_or_meaning, aside_typed, begin, remark


def handle(session: Session, event: Event, house: House) -> Turn:
    """One event to its end. Pure; never raises on what a person does or a flow gets wrong."""
    if isinstance(event, Unreachable):
        return Turn(replace(session, reachable=False), effects=(Hush(),))
    sitting = Sitting(session, event, house)
    if isinstance(event, Rang):
        _rang(sitting, event)
        return sitting.turn()
    sitting.last, sitting.reachable = event.at, True
    for effect in house.heard(session, event):
        sitting.settle(effect)
    match event:
        case Typed():
            _typed(sitting, event.text)
        case Tapped():
            tapped(sitting, event)
        case Commanded():
            _commanded(sitting, event.name, event.rest)
        case Odd():
            if not _danger(sitting, event.text):
                remark(sitting, f"core.odd.{event.what}")
        case _:
            assert_never(event)
    return sitting.turn()


def _typed(sitting: Sitting, text: str) -> None:
    if not text.strip():
        remark(sitting, "core.empty")
        return
    crisis = sitting.house.crisis(text, sitting.session)
    if crisis is not None and crisis.sure:
        sitting.release(quietly=True)
        sitting.start(crisis.flow, crisis.given)
        return
    command = sitting.house.exact(text, sitting.locale)
    if command is not None and not _is_on_screen(sitting, command, text):
        _commanded(sitting, command, "")
    elif sitting.aside is not None and aside_typed(sitting, sitting.aside, text):
        return
    elif crisis is not None:
        sitting.ask_unsure(crisis, "" if sitting.unseen else text)
    else:
        answer_or_meaning(sitting, text)


def _is_on_screen(sitting: Sitting, command: str, text: str) -> bool:
    """Whether a choice that is shown goes by this name. The command's own word is never a choice's."""
    shown = None if sitting.top is None or sitting.aside is not None else sitting.top.shown
    if shown is None or shown.kind is Kind.WORDS or plain(text) == command:
        return False
    return read_typed(shown, text, sitting.names, sitting.zones) is not None


def _danger(sitting: Sitting, text: str) -> bool:
    """Whether words that are no answer speak of danger, which is never passed over."""
    crisis = sitting.house.crisis(text, sitting.session) if text.strip() else None
    if crisis is None:
        return False
    if crisis.sure:
        sitting.start(crisis.flow, crisis.given)
    else:
        sitting.ask_unsure(crisis, "")
    return True


def _commanded(sitting: Sitting, name: str, rest: str) -> None:
    if name == "hide":
        sitting.veil = True
        sitting.lines.append(Show("hidden"))  # what became of it is known when it is said
    elif name == "back":
        _back(sitting)
    elif name == "start" and _asks_back(sitting):
        return  # it is drawn once more, as it was
    elif name == "start":
        sitting.release()
        if sitting.aside is None:
            sitting.take_up()
        if not sitting.talks:
            begin(sitting)
    elif name in sitting.house.commands:
        _leave(sitting) if name == "stop" else sitting.release()
        sitting.start(sitting.house.commands[name], (("rest", rest),))
    else:
        remark(sitting, "core.unknown_command")


def _asks_back(sitting: Sitting) -> bool:
    """Whether it stands open if the words meant what is urgent; or, and not for long, if they chose what they seem to."""
    aside = sitting.aside
    if aside is None:
        return False
    flow = sitting.house.flows.get(aside.flow or "")
    if flow is not None and flow.urgent:
        return True
    return bool(aside.near) and sitting.top is not None and not sitting.idle(sitting.top)


def _leave(sitting: Sitting) -> None:
    """The word "stop" leaves what is being talked about."""
    sitting.aside = None
    sitting.talks.clear()


def _back(sitting: Sitting) -> None:
    """Back from the engine's own question is to what was asked before it; what was typed meanwhile is taken back."""
    asked, sitting.aside = sitting.aside is not None, None
    if not sitting.talks:
        remark(sitting, "core.back_nothing")
    elif asked:
        sitting.show_again()
    else:
        sitting.back()


def _rang(sitting: Sitting, event: Rang) -> None:
    bell = sitting.house.rang(sitting.session, event)
    for effect in bell.effects:
        sitting.settle(effect)
    sitting.unasked = bell.unasked
    sitting.silent = bell.flow is None and not bell.lines
    if bell.flow is not None:
        sitting.release()
    sitting.lines.extend(bell.lines)
    if bell.flow is not None:
        sitting.start(bell.flow, bell.given)
