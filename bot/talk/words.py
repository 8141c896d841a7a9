"""What typed words are, once they are neither a crisis nor a command: an answer to the engine's own question or to the
pending one, else what they may mean. Words that wait behind a question are never lost.
"""

from __future__ import annotations

from dataclasses import replace

from bot.talk.events import UNSEEN, Typed
from bot.talk.house import Interrupt
from bot.talk.near import near, several
from bot.talk.questions import Given, Kind
from bot.talk.reading import LISTED, folded, plain, read_typed
from bot.talk.sitting import LEAVE, START_OVER, STILL_OPEN, YES, Sitting
from bot.talk.state import Aside, Shown, Talk

NONE = "none"
"""The choice that says that no other fits, where several may be picked."""
ASKED_IN = 3
"""Words it takes in a box to ask what it is for; a word or two may be what they want to write."""


def remark(sitting: Sitting, key: str) -> None:
    """A line of the engine's own, then what is pending; where nothing is, what a greeting begins."""
    sitting.say(key)
    if sitting.aside is None:
        go_on(sitting)


def go_on(sitting: Sitting) -> None:
    """What is pending; where nothing is, what a greeting begins."""
    if sitting.talks:
        sitting.show_again()
    else:
        begin(sitting)


def begin(sitting: Sitting) -> None:
    begun = sitting.house.start(sitting.session, "", "")
    sitting.start(begun.flow, begun.given)


def answer_or_meaning(sitting: Sitting, text: str, *, denied: str | None = None) -> None:
    """Words that are neither crisis nor command: an answer, else what they may mean, which is not `denied`."""
    talk = sitting.top
    shown = None if talk is None else talk.shown
    if talk is None or shown is None:
        _unawaited(sitting, text, denied=denied)
        return
    if shown.kind in LISTED and plain(text).isdecimal() and _is_too_early(sitting):
        remark(sitting, "core.too_early")
        return
    given = None if sitting.unseen else _given(sitting, shown, text)
    idle, knocked = sitting.idle(talk), sitting.only_knocked(talk)
    asks_back = given is None and denied is None and not sitting.unseen and not (idle and knocked)
    nearly = _nearly(sitting, shown, text) if asks_back else ()
    named = nearly or (several(shown, text, sitting.names) if asks_back else ())
    meant = None if given is not None else _meaning(sitting, text, denied=denied)
    if meant is not None and not (named and meant.yields):
        _follow(sitting, meant, text)
    elif idle and not knocked and not sitting.urgent(talk):
        sitting.ask_idle(text)
    elif given is not None:
        sitting.answer(talk, shown, given)
    elif sitting.unseen:
        remark(sitting, "core.back_to")
    elif nearly:
        sitting.ask_near(nearly, text)
    elif idle:
        _outlived(sitting, talk, text)
    elif sitting.offers(talk):
        del sitting.talks[-1]
        _unawaited(sitting, text, denied=denied)
    else:
        _unread(sitting, talk, shown, text)


def _is_too_early(sitting: Sitting) -> bool:
    """Whether what is asked can't have been seen when this was typed: the answer to words before it was on its way."""
    return isinstance(sitting.event, Typed) and sitting.event.beside == UNSEEN


def _unread(sitting: Sitting, talk: Talk, shown: Shown, text: str) -> None:
    """What is said of words that answer nothing: at first how to answer, then also how to leave, never the same twice running.

    Where several may be picked, whoever does not know hears that this is fine; where one may, whoever names more is asked which.
    """
    sitting.talks[-1] = replace(talk, missed=talk.missed + 1)
    own = sitting.house.unread(shown.key, text, sitting.locale, talk.missed)
    none = sitting.names(shown.key, NONE) if NONE in shown.choices else ()
    named = several(shown, text, sitting.names)
    if own is not None:
        sitting.say(own)
    elif _is_said(sitting, text, "decline"):
        sitting.say("core.declined")
    elif named:
        sitting.say("core.named_several", choices=sitting.called(shown, named))
    elif talk.missed % 2:
        sitting.say("core.not_read_again")
    elif _has_no_such_number(shown, text):
        _say_how_many(sitting, shown)
    elif shown.kind in LISTED and _is_said(sitting, text, "yes"):
        sitting.say(f"core.which.{shown.kind.value}")
    elif none and shown.kind is Kind.SOME and _is_said(sitting, text, "unsure"):
        sitting.say("core.unsure_some", none=none[0])
    else:
        sitting.say(f"core.not_read.{shown.kind.value}")
    sitting.show_again()


def _is_said(sitting: Sitting, text: str, what: str) -> bool:
    """Whether the words are those by which this goes in the person's language."""
    return plain(text) in {folded(name) for name in sitting.names("core", what)}


def _has_no_such_number(shown: Shown, text: str) -> bool:
    """Whether the words, which answered nothing, are a number: the list is not that long."""
    return shown.kind in LISTED and plain(text).isdecimal()


def _say_how_many(sitting: Sitting, shown: Shown) -> None:
    sitting.say("core.no_such_number", most=str(len(shown.choices)))


def _outlived(sitting: Sitting, talk: Talk, text: str) -> None:
    """Words that answer nothing of a talk which is not to be asked about: how it is by now, or what stands beneath it."""
    if sitting.urgent(talk):
        sitting.revisit()
    else:
        sitting.drop_spent()
        answer_or_meaning(sitting, text)


def _given(sitting: Sitting, shown: Shown, text: str) -> Given | None:
    """What the words surely answer: by name or number, or as the house reads them."""
    asks = shown.kind is Kind.WORDS and len(text.split()) >= ASKED_IN and sitting.house.asks_back(shown.key, text)
    if asks:
        return None
    given = read_typed(shown, text, sitting.names, sitting.zones)
    read = sitting.house.reads(shown.key, text, sitting.local.date()) if given is None else None
    return Given((read,)) if read in shown.choices else given


def _nearly(sitting: Sitting, shown: Shown, text: str) -> tuple[str, ...]:
    """What the words seem to answer: as the house guesses, or by the names of the choices."""
    guess = sitting.house.guesses(shown.key, text, sitting.local.date())
    return near(shown, text, sitting.names) if guess is None else (guess,)


def _meaning(sitting: Sitting, text: str, *, denied: str | None = None) -> Interrupt | None:
    """What else the words mean; in an urgent talk nothing else, as long as it is being held."""
    top = sitting.top
    if top is not None and sitting.urgent(top) and not sitting.idle(top):
        return None
    meant = sitting.house.interrupts(text, sitting.session)
    if meant is None or meant.flow == denied:
        return None
    anew = meant.answers and denied is None  # denied, they said nothing new
    held = top is not None and meant.flow == top.flow and not meant.given and not anew
    return None if held else meant


def _follow(sitting: Sitting, meant: Interrupt, text: str) -> None:
    if not meant.sure:
        sitting.ask_unsure(meant, text)
        return
    sitting.start(meant.flow, meant.given, anew=meant.answers)
    if meant.answers:
        _tell_again(sitting, text)


def _tell_again(sitting: Sitting, text: str) -> None:
    """What the words that began a talk surely answer in it, or seem to; where they do not say enough, what is missing is said."""
    talk = sitting.top
    shown = None if talk is None else talk.shown
    if talk is None or shown is None:
        return
    given = _given(sitting, shown, text)
    guess = sitting.house.guesses(shown.key, text, sitting.local.date())
    line = sitting.house.unread(shown.key, text, sitting.locale, 0)
    if given is not None:
        sitting.say("core.took", choice=sitting.called(shown, given.ids))
        sitting.answer(talk, shown, given)
    elif guess is not None:
        sitting.ask_near((guess,), text)
    elif line is not None:
        sitting.say(line)


def _unawaited(sitting: Sitting, text: str, *, denied: str | None) -> None:
    meant = _meaning(sitting, text, denied=denied)
    stands = sitting.session.fleeting
    if meant is not None and meant.flow == stands and _answered_anew(sitting, stands, text):
        return  # a choice of what stands there goes before bringing it up once more
    if meant is not None:
        _follow(sitting, meant, text)
    elif not _answered_anew(sitting, sitting.session.fleeting, text):
        _begun_by(sitting, text)


def _begun_by(sitting: Sitting, text: str) -> None:
    """What words begin where nothing is kept. If that is the greeting, and they were typed below other choices, then they
    are read against those alone. Where nobody knows what they stood below, a number answers the greeting's list.
    """
    typed = sitting.event.beside if isinstance(sitting.event, Typed) else ""
    begun = sitting.house.start(sitting.session, text, typed or sitting.session.fleeting or "")
    greeted = begun.flow == sitting.house.start(sitting.session, "", "").flow
    beside = typed if greeted else ""
    elsewhere = beside not in {"", begun.flow}
    if elsewhere and _answered_anew(sitting, beside, text):
        return
    said = len(sitting.lines)
    _follow(sitting, begun, text)
    if elsewhere and plain(text).isdecimal():
        _unlisted(sitting, said)
    elif not elsewhere:
        _ = _first_answer(sitting, text, said=said) or _first_miscounted(sitting, text, said=said)


def _unlisted(sitting: Sitting, said: int) -> None:
    """A number of a list that is gone: whoever was here before is shown the choices anew, without a greeting."""
    if _fleeting_prompt(sitting) is not None:
        del sitting.lines[said:]
        sitting.say("core.no_list")


def _answered_anew(sitting: Sitting, flow: str | None, text: str) -> bool:
    """Whether the words fit the fleeting prompt drawn last. It was not kept, so it is drawn anew and read against."""
    if flow is None or flow not in sitting.house.flows or sitting.talks:
        return False
    said = len(sitting.lines)
    sitting.start(flow)
    if _first_answer(sitting, text, said=said) or _first_nearly(sitting, text, said=said):
        return True
    if _first_miscounted(sitting, text, said=said) or _first_asked(sitting, text, said=said):
        return True
    return not sitting.withdraw(said) and sitting.answered_since(said)


def _first_answer(sitting: Sitting, text: str, *, said: int) -> bool:
    """Whether a typed number or label answered the fleeting prompt on top, whose own lines (from `said` on) are old."""
    talk = sitting.top
    shown = _fleeting_prompt(sitting)
    given = None if shown is None else read_typed(shown, text, sitting.names, sitting.zones)
    if talk is None or shown is None or given is None:
        return False
    del sitting.lines[said:]
    sitting.answer(talk, shown, given)
    return True


def _first_nearly(sitting: Sitting, text: str, *, said: int) -> bool:
    """Whether the words nearly answered it, and are asked back."""
    shown = _fleeting_prompt(sitting)
    nearly = () if shown is None else near(shown, text, sitting.names)
    if nearly:
        del sitting.lines[said:]
        sitting.ask_near(nearly, text)
    return bool(nearly)


def _first_miscounted(sitting: Sitting, text: str, *, said: int) -> bool:
    """Whether a number was typed that it does not have; then it is drawn once more, with how far it goes."""
    shown = _fleeting_prompt(sitting)
    if shown is None or not _has_no_such_number(shown, text):
        return False
    del sitting.lines[said:]
    _say_how_many(sitting, shown)
    return True


def _first_asked(sitting: Sitting, text: str, *, said: int) -> bool:
    """Whether the words ask what it is for; then that is said, and it is drawn once more."""
    shown = _fleeting_prompt(sitting)
    asks = shown is not None and sitting.house.asks_back(shown.key, text)
    line = sitting.house.unread(shown.key, text, sitting.locale, 0) if shown is not None and asks else None
    if line is None:
        return False
    del sitting.lines[said:]
    sitting.say(line)
    return True


def _fleeting_prompt(sitting: Sitting) -> Shown | None:
    """The fleeting prompt on top that words may answer; of somebody never met, nothing is kept and nothing read."""
    talk = sitting.top
    shown = None if talk is None or sitting.session.last is None else talk.shown
    if talk is None or shown is None or shown.token != talk.flow or shown.kind is Kind.WORDS:
        return None
    return shown


# The engine's own questions: is it this? shall we go on?


def aside_typed(sitting: Sitting, aside: Aside, text: str) -> bool:
    """Whether the words answered the engine's own question; if not, what waited is used as what it was."""
    given = read_typed(aside.shown, text, sitting.names, sitting.zones)
    if given is None:
        sitting.release()
        sitting.unseen = aside.shown.key == STILL_OPEN
        return False
    if _is_too_early(sitting):
        sitting.say("core.too_early")
        return True
    aside_answered(sitting, aside, given.ids[0])
    return True


def aside_answered(sitting: Sitting, aside: Aside, choice: str) -> None:
    sitting.aside = None
    if aside.near:
        _near_answered(sitting, choice, aside)
    elif aside.flow is None:
        _idle_answered(sitting, choice, aside.held)
    elif choice == YES:
        sitting.start(aside.flow, aside.given)
    elif aside.held:
        answer_or_meaning(sitting, aside.held, denied=aside.flow)
    else:
        go_on(sitting)


def _near_answered(sitting: Sitting, choice: str, aside: Aside) -> None:
    """What the words seemed to choose is the answer; denied, they are used as what they were."""
    talk = sitting.top
    if choice == YES and talk is not None and talk.shown is not None:
        sitting.answer(talk, talk.shown, Given(aside.near))
    else:
        answer_or_meaning(sitting, aside.held, denied=aside.shown.key)


def _idle_answered(sitting: Sitting, choice: str, held: str) -> None:
    talk = sitting.talks.pop()
    if choice == START_OVER:
        sitting.start(talk.flow, talk.given)
    elif choice == LEAVE:
        _left(sitting, held)
    else:
        sitting.talks.append(replace(talk, touched=sitting.event.at))
        if held:
            answer_or_meaning(sitting, held)
        else:
            sitting.show_again()


def _left(sitting: Sitting, held: str) -> None:
    """What was typed into the talk that is left answers nothing beneath it, but may mean something of its own."""
    meant = _meaning(sitting, held) if held else None
    if meant is not None:
        _follow(sitting, meant, held)
    else:
        sitting.say("core.left")
        if sitting.top is None or not sitting.idle(sitting.top):  # else one is asked about at a time
            sitting.show_again()
