"""handle(session, event, house) -> Turn: the small explicit state machine over the stack of talks.

It is total: whatever comes in, a turn comes out. Order per typed text: crisis, exact command, the engine's own
question, the pending question, what else the words may mean.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from bot.talk.events import Commanded, Event, Odd, Rang, Tapped, Typed, Unreachable
from bot.talk.house import IDLE, House, Interrupt
from bot.talk.questions import Given, Kind
from bot.talk.reading import plain, read_typed
from bot.talk.screen import DONE
from bot.talk.sitting import Sitting
from bot.talk.state import Aside, Closed, Session, Shown, Talk, Turn
from bot.talk.steps import Hush

GO_ON, START_OVER, LEAVE = "go_on", "start_over", "leave"
YES, NO = "yes", "no"


def handle(session: Session, event: Event, house: House) -> Turn:
    """One event to its end. Pure; never raises on what a person does or a flow gets wrong."""
    sitting = Sitting(session, event, house)
    match event:
        case Typed():
            _typed(sitting, event.text)
        case Tapped():
            _tapped(sitting, event)
        case Commanded():
            _commanded(sitting, event.name, event.rest)
        case Rang():
            _rang(sitting, event)
        case Odd():
            sitting.say(f"core.odd.{event.what}")
            sitting.show_again()
        case Unreachable():
            return Turn(replace(session, reachable=False), effects=(Hush(),))
        case _:
            assert_never(event)
    return sitting.turn()


def _typed(sitting: Sitting, text: str) -> None:
    if not plain(text) and not text.strip():
        sitting.say("core.empty")
        sitting.show_again()
        return
    crisis = sitting.house.crisis(text, sitting.session)
    if crisis is not None and crisis.sure:
        _interrupt(sitting, crisis)
        return
    command = sitting.house.exact(text, sitting.locale)
    if command is not None:
        _commanded(sitting, command, "")
    elif sitting.aside is not None and _aside_typed(sitting, sitting.aside, text):
        return
    elif crisis is not None:
        _unsure(sitting, crisis, text)
    else:
        _words(sitting, text)


def _interrupt(sitting: Sitting, interrupt: Interrupt) -> None:
    sitting.aside = None
    sitting.start(interrupt.flow, interrupt.given)


def _unsure(sitting: Sitting, interrupt: Interrupt, text: str) -> None:
    key = f"unsure.{interrupt.flow}"
    shown = _own_question(sitting, key, YES, NO)
    sitting.aside = Aside(shown, text, interrupt.flow, interrupt.given)


def _own_question(sitting: Sitting, key: str, *choices: str) -> Shown:
    return Shown(key, 0, sitting.token(), Kind.PICK, choices, tuple(None for _ in choices))


def _words(sitting: Sitting, text: str, *, settled: bool = False) -> None:
    """Words that are neither crisis nor command: an answer, else what they may mean. `settled`: known not to mean it."""
    talk = sitting.top
    if talk is None or talk.shown is None:
        _unawaited(sitting, text, settled=settled)
        return
    if sitting.event.at - talk.touched >= IDLE:
        shown = _own_question(sitting, "core.idle", GO_ON, START_OVER, LEAVE)
        sitting.aside = Aside(shown, text)
        return
    given = read_typed(talk.shown, text, sitting.names, sitting.zones)
    if given is not None:
        sitting.answer(given)
        return
    meant = None if settled or sitting.outranks(talk) else sitting.house.interrupts(text, sitting.session)
    if meant is None:
        sitting.say(f"core.not_read.{talk.shown.kind.value}")
        sitting.show_again()
    elif meant.sure:
        _interrupt(sitting, meant)
    else:
        _unsure(sitting, meant, text)


def _unawaited(sitting: Sitting, text: str, *, settled: bool) -> None:
    meant = None if settled else sitting.house.interrupts(text, sitting.session)
    if meant is not None and not meant.sure:
        _unsure(sitting, meant, text)
        return
    begun = meant or sitting.house.start(sitting.session, text)
    sitting.start(begun.flow, begun.given)
    _first_answer(sitting, text)


def _first_answer(sitting: Sitting, text: str) -> None:
    """A fleeting prompt is not kept, so a typed number or label is read against it when it is drawn anew."""
    talk = sitting.top
    if talk is None or talk.shown is None or talk.shown.token != talk.flow or sitting.session.last is None:
        return
    given = read_typed(talk.shown, text, sitting.names, sitting.zones) if talk.shown.kind is Kind.PICK else None
    if given is not None:
        sitting.lines.clear()
        sitting.answer(given)


def _aside_typed(sitting: Sitting, aside: Aside, text: str) -> bool:
    """Whether the words answered the engine's own question; if not, what waited is used as what it was."""
    given = read_typed(aside.shown, text, sitting.names, sitting.zones)
    if given is not None:
        _aside_answered(sitting, aside, given.ids[0])
        return True
    _release(sitting)
    return False


def _release(sitting: Sitting) -> None:
    """The engine's own question is let go; where words were awaited, those that waited are the answer."""
    aside, talk = sitting.aside, sitting.top
    sitting.aside = None
    if aside is not None and talk is not None and talk.shown is not None and talk.shown.kind is Kind.WORDS:
        sitting.answer(Given(text=aside.held))


def _aside_answered(sitting: Sitting, aside: Aside, choice: str) -> None:
    sitting.aside = None
    match choice, aside.flow:
        case (_, str() as flow) if choice == YES:
            sitting.start(flow, aside.given)
        case (_, str()):
            _words(sitting, aside.held, settled=True)
        case _:
            _idle_answered(sitting, choice, aside.held)


def _idle_answered(sitting: Sitting, choice: str, held: str) -> None:
    talk = sitting.talks[-1]
    if choice == GO_ON:
        sitting.talks[-1] = replace(talk, touched=sitting.event.at)
        _words(sitting, held)
        return
    del sitting.talks[-1]
    if choice == START_OVER:
        sitting.start(talk.flow)
    else:
        sitting.say("core.left")
        sitting.show_again()


def _tapped(sitting: Sitting, event: Tapped) -> None:
    aside, talk = sitting.aside, sitting.top
    if aside is not None and event.token == aside.shown.token and set(event.choices) <= set(aside.shown.choices):
        _close(sitting, aside.shown, event.choices)
        _aside_answered(sitting, aside, event.choices[0])
    elif talk is not None and talk.shown is not None and event.token == talk.shown.token:
        sitting.aside = None
        _tapped_prompt(sitting, talk, talk.shown, event.choices)
    elif _tapped_fleeting(sitting, event):
        return
    elif sitting.tapped == (event.token, event.choices):
        sitting.silent = True  # the second of two quick taps
    else:
        _stale(sitting)


def _tapped_prompt(sitting: Sitting, talk: Talk, shown: Shown, choices: tuple[str, ...]) -> None:
    chosen = tuple(choice for choice in choices if choice in shown.choices)
    if shown.kind is not Kind.SOME:
        if len(chosen) != 1:
            _stale(sitting)
            return
        _close(sitting, shown, chosen)
        sitting.answer(Given(chosen))
        return
    ended = DONE in choices or not shown.alone.isdisjoint(chosen)
    picked = (chosen or shown.picked) if ended else _toggled(shown.picked, chosen)
    if ended:
        _close(sitting, shown, picked)
        sitting.answer(Given(picked))
        return
    sitting.talks[-1] = replace(talk, shown=replace(shown, picked=picked), touched=sitting.event.at)
    sitting.show_again()
    sitting.redraw = True


def _toggled(picked: tuple[str, ...], tapped: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(one for one in picked if one not in tapped)
    return kept + tuple(one for one in tapped if one not in picked)


def _tapped_fleeting(sitting: Sitting, event: Tapped) -> bool:
    """A tap on a prompt that was never kept: its token is its flow's name."""
    flow = sitting.house.flows.get(event.token)
    if flow is None or not flow.fleeting or any(talk.flow == event.token for talk in sitting.talks):
        return False
    sitting.start(event.token)
    talk = sitting.top
    shown = None if talk is None else talk.shown
    if talk is None or shown is None or talk.flow != event.token or not set(event.choices) <= set(shown.choices):
        return True
    sitting.lines.clear()
    _close(sitting, shown, event.choices)
    sitting.answer(Given(event.choices))
    return True


def _close(sitting: Sitting, shown: Shown, chosen: tuple[str, ...]) -> None:
    sitting.closed = Closed(shown, chosen)
    sitting.tapped = (shown.token, chosen)


def _stale(sitting: Sitting) -> None:
    sitting.say("core.stale")
    if sitting.talks:
        sitting.show_again()
    elif sitting.aside is None:
        _begin(sitting)


def _begin(sitting: Sitting) -> None:
    begun = sitting.house.start(sitting.session, "")
    sitting.start(begun.flow, begun.given)


def _commanded(sitting: Sitting, name: str, rest: str) -> None:
    sitting.aside = None
    if name == "back":
        _back(sitting)
    elif name == "hide":
        sitting.veil = True
        sitting.say("core.hidden")
    elif name == "start":
        sitting.show_again()
        if not sitting.talks:
            _begin(sitting)
    elif name in sitting.house.commands:
        _leave_for(sitting, name)
        sitting.start(sitting.house.commands[name], (("rest", rest),))
    else:
        sitting.say("core.unknown_command")
        sitting.show_again()


def _leave_for(sitting: Sitting, name: str) -> None:
    """The word "stop" leaves what is being talked about."""
    if name == "stop":
        sitting.talks.clear()


def _back(sitting: Sitting) -> None:
    if sitting.session.aside is not None:
        sitting.show_again()
    elif sitting.talks:
        sitting.back()
    else:
        sitting.say("core.back_nothing")
        _begin(sitting)


def _rang(sitting: Sitting, event: Rang) -> None:
    bell = sitting.house.rang(sitting.session, event)
    for effect in bell.effects:
        sitting.settle(effect)
    sitting.lines.extend(bell.lines)
    sitting.unasked = bell.unasked
    sitting.silent = bell.flow is None and not bell.lines
    if bell.flow is not None:
        _release(sitting)
        sitting.start(bell.flow, bell.given)
