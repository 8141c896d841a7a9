"""handle(session, event, house) -> Turn: the small explicit state machine over the stack of talks.

It is total: whatever comes in, a turn comes out. Order per typed text: crisis, exact command, the engine's own
question, the pending question, what else the words may mean.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed, Unreachable
from bot.talk.house import QUICK, House, Interrupt
from bot.talk.questions import Given, Kind
from bot.talk.reading import ill_matched, read_typed
from bot.talk.screen import DONE
from bot.talk.sitting import GO_ON, LEAVE, NO, START_OVER, YES, Sitting
from bot.talk.state import Aside, Closed, Session, Shown, Talk, Turn
from bot.talk.steps import Hush

__all__ = ["GO_ON", "LEAVE", "NO", "START_OVER", "YES", "handle"]


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
            _tapped(sitting, event)
        case Commanded():
            _commanded(sitting, event.name, event.rest)
        case Odd():
            _remark(sitting, f"core.odd.{event.what}")
        case _:
            assert_never(event)
    return sitting.turn()


def _remark(sitting: Sitting, key: str) -> None:
    """A line of the engine's own, then what is pending; where nothing is, what a greeting begins."""
    sitting.say(key)
    if sitting.aside is not None:
        return
    if sitting.talks:
        sitting.show_again()
    else:
        _begin(sitting)


def _begin(sitting: Sitting) -> None:
    begun = sitting.house.start(sitting.session, "")
    sitting.start(begun.flow, begun.given)


# Words.


def _typed(sitting: Sitting, text: str) -> None:
    if not text.strip():
        _remark(sitting, "core.empty")
        return
    crisis = sitting.house.crisis(text, sitting.session)
    if crisis is not None and crisis.sure:
        sitting.release(quietly=True)
        sitting.start(crisis.flow, crisis.given)
        return
    command = sitting.house.exact(text, sitting.locale)
    if command is not None:
        _commanded(sitting, command, "")
    elif sitting.aside is not None and _aside_typed(sitting, sitting.aside, text):
        return
    elif crisis is not None:
        sitting.ask_unsure(crisis, text)
    else:
        _words(sitting, text)


def _words(sitting: Sitting, text: str, *, denied: str | None = None) -> None:
    """Words that are neither crisis nor command: an answer, else what they may mean, which is not `denied`."""
    talk = sitting.top
    shown = None if talk is None else talk.shown
    if talk is None or shown is None:
        _unawaited(sitting, text, denied=denied)
        return
    given = read_typed(shown, text, sitting.names, sitting.zones)
    meant = None if given is not None else _meaning(sitting, text, denied=denied)
    if meant is not None:
        _follow(sitting, meant, text)
    elif sitting.idle(talk):
        sitting.ask_idle(text)
    elif given is not None:
        sitting.answer(talk, shown, given)
    else:
        _remark(sitting, f"core.not_read.{shown.kind.value}")


def _meaning(sitting: Sitting, text: str, *, denied: str | None = None) -> Interrupt | None:
    if sitting.top is not None and sitting.urgent(sitting.top):
        return None
    meant = sitting.house.interrupts(text, sitting.session)
    return None if meant is None or meant.flow == denied else meant


def _follow(sitting: Sitting, meant: Interrupt, text: str) -> None:
    if meant.sure:
        sitting.start(meant.flow, meant.given)
    else:
        sitting.ask_unsure(meant, text)


def _unawaited(sitting: Sitting, text: str, *, denied: str | None) -> None:
    meant = _meaning(sitting, text, denied=denied)
    if meant is not None:
        _follow(sitting, meant, text)
    elif not _answered_fleeting(sitting, text):
        said = len(sitting.lines)
        _follow(sitting, sitting.house.start(sitting.session, text), text)
        _ = _first_answer(sitting, text, said=said)


def _answered_fleeting(sitting: Sitting, text: str) -> bool:
    """Whether the words fit the fleeting prompt drawn last. It was not kept, so it is drawn anew and read against."""
    fleeting = sitting.session.fleeting
    if fleeting is None or fleeting not in sitting.house.flows or sitting.talks:
        return False
    said = len(sitting.lines)
    sitting.start(fleeting)
    return _first_answer(sitting, text, said=said) or not sitting.withdraw(said)


def _first_answer(sitting: Sitting, text: str, *, said: int) -> bool:
    """Whether a typed number or label answered the fleeting prompt on top, whose own lines (from `said` on) are old."""
    talk = sitting.top
    shown = None if talk is None else talk.shown
    if talk is None or shown is None or shown.token != talk.flow or shown.kind is Kind.WORDS:
        return False
    given = None if sitting.session.last is None else read_typed(shown, text, sitting.names, sitting.zones)
    if given is not None:
        del sitting.lines[said:]
        sitting.answer(talk, shown, given)
    return given is not None


# The engine's own questions: is it this? shall we go on?


def _aside_typed(sitting: Sitting, aside: Aside, text: str) -> bool:
    """Whether the words answered the engine's own question; if not, what waited is used as what it was."""
    given = read_typed(aside.shown, text, sitting.names, sitting.zones)
    if given is None:
        sitting.release()
        return False
    _aside_answered(sitting, aside, given.ids[0])
    return True


def _aside_answered(sitting: Sitting, aside: Aside, choice: str) -> None:
    sitting.aside = None
    if aside.flow is None:
        _idle_answered(sitting, choice, aside.held)
    elif choice == YES:
        sitting.start(aside.flow, aside.given)
    else:
        _words(sitting, aside.held, denied=aside.flow)


def _idle_answered(sitting: Sitting, choice: str, held: str) -> None:
    talk = sitting.talks.pop()
    if choice == START_OVER:
        sitting.start(talk.flow, talk.given)
    elif choice == LEAVE:
        _left(sitting, held)
    else:
        sitting.talks.append(replace(talk, touched=sitting.event.at))
        if held:
            _words(sitting, held)
        else:
            sitting.show_again()


def _left(sitting: Sitting, held: str) -> None:
    """What was typed into the talk that is left answers nothing beneath it, but may mean something of its own."""
    meant = _meaning(sitting, held) if held else None
    if meant is not None:
        _follow(sitting, meant, held)
    else:
        sitting.say("core.left")
        sitting.show_again()


# Taps.


def _tapped(sitting: Sitting, event: Tapped) -> None:
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
        _remark(sitting, "core.stale")


def _quick(sitting: Sitting) -> bool:
    last = sitting.session.last
    return last is not None and sitting.event.at - last <= QUICK


def _tapped_aside(sitting: Sitting, event: Tapped, aside: Aside) -> None:
    if len(event.choices) == 1 and event.choices[0] in aside.shown.choices:
        _close(sitting, event, aside.shown, event.choices)
        _aside_answered(sitting, aside, event.choices[0])
    else:
        _remark(sitting, "core.stale")


def _tapped_prompt(sitting: Sitting, event: Tapped, talk: Talk, shown: Shown) -> None:
    chosen = _chosen(event, shown)
    if shown.kind is Kind.SOME:
        _tapped_some(sitting, event, talk, shown)
    elif len(chosen) == 1:
        _close(sitting, event, shown, chosen)
        sitting.answer(talk, shown, Given(chosen))
    else:
        _remark(sitting, "core.stale")


def _chosen(event: Tapped, shown: Shown) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in event.choices if one in shown.choices))


def _tapped_some(sitting: Sitting, event: Tapped, talk: Talk, shown: Shown) -> None:
    """Toggles, until Done or a choice that stands alone; a list sends what it holds and Done at once."""
    chosen, done = _chosen(event, shown), DONE in event.choices
    if ill_matched(shown, chosen):
        _remark(sitting, "core.not_read.some")
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
    sitting.release()
    said = len(sitting.lines)
    sitting.start(event.token)
    talk = sitting.top
    shown = None if talk is None else talk.shown
    if talk is not None and shown is not None and talk.flow == event.token:
        del sitting.lines[said:]
        _tapped_prompt(sitting, event, talk, shown)
    return True


def _close(sitting: Sitting, event: Tapped, shown: Shown, chosen: tuple[str, ...]) -> None:
    sitting.closed = Closed(shown, chosen)
    sitting.tapped = (event.token, event.choices)


# Commands and bells.


def _commanded(sitting: Sitting, name: str, rest: str) -> None:
    if name == "hide":
        sitting.veil = True
        sitting.say("core.hidden")
    elif name == "back":
        _back(sitting)
    elif name == "start":
        sitting.release()
        sitting.show_again()
        if not sitting.talks:
            _begin(sitting)
    elif name in sitting.house.commands:
        _leave(sitting) if name == "stop" else sitting.release()
        sitting.start(sitting.house.commands[name], (("rest", rest),))
    else:
        _remark(sitting, "core.unknown_command")


def _leave(sitting: Sitting) -> None:
    """The word "stop" leaves what is being talked about."""
    sitting.aside = None
    sitting.talks.clear()


def _back(sitting: Sitting) -> None:
    """Back from the engine's own question is to what was asked before it; what was typed meanwhile is taken back."""
    asked, sitting.aside = sitting.aside is not None, None
    if not sitting.talks:
        _remark(sitting, "core.back_nothing")
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
