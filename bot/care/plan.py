"""Which plan fits: nine rows, the first that holds decides, the last always holds.

One pure function over signs. No contact outside logistics is ever allowed while an order, fear, a
standing stop or block, or chasing holds (product table of plans; claims A1–A29, B3–B40).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.care.signs import Acts, Bond, Court, Danger, Ease, Home, Signs, Word
from bot.care.situation import Asked


class Plan(StrEnum):
    BEREAVED = "bereaved"
    COURT_ORDER = "court_order"
    SAFETY_FIRST = "safety_first"
    STOP_PURSUIT = "stop_pursuit"
    MOVING_ON = "moving_on"
    AT_THE_TABLE = "at_the_table"
    HUMAN_FIRST = "human_first"
    SPACE_NOT_DISTANCE = "space_not_distance"
    GIVE_THE_BREAKUP = "give_the_breakup"


GUARDED = frozenset({Plan.BEREAVED, Plan.COURT_ORDER, Plan.SAFETY_FIRST, Plan.STOP_PURSUIT})
NO_CONTACT = frozenset({Plan.COURT_ORDER, Plan.SAFETY_FIRST, Plan.STOP_PURSUIT})


class Reason(StrEnum):
    """Why a row holds, one code per sign that carried it."""

    DIED = "died"
    ORDER_BINDS = "order_binds"
    ORDER_PROTECTS = "order_protects"
    ORDER_NOT_SURE = "order_not_sure"
    FEAR = "fear"
    KEPT_FEAR = "kept_fear"
    SAFETY_NOT_ASKED = "safety_not_asked"
    FEARED = "feared"
    SEVERE_ACTS = "severe_acts"
    MILD_ACTS = "mild_acts"
    KEPT_PURSUIT = "kept_pursuit"
    LETTING_GO = "letting_go"
    INVITED = "invited"
    HOME_IS_HARD = "home_is_hard"
    NOT_CLEAR = "not_clear"
    MARRIED = "married"
    CHILDREN = "children"
    ONE_HOME = "one_home"
    PARTLY_HOME = "partly_home"
    STOPPED = "stopped"
    BLOCKED = "blocked"
    STOP_NOT_SURE = "stop_not_sure"
    SPACE_ASKED = "space_asked"
    ONLY_PRACTICAL = "only_practical"
    CRUMBS = "crumbs"
    SILENCE = "silence"
    NOT_KNOWN = "not_known"


class View(StrEnum):
    """The article shown as the other side; `NONE` where both stay silent."""

    A = "a"
    B = "b"
    BOTH = "both"
    NONE = "none"


class LogisticsWay(StrEnum):
    NONE = "none"
    OPEN = "open"
    BY_THE_ORDER = "by_the_order"
    THIRD_PARTY = "third_party"
    THIRD_PARTY_OR_OPEN = "third_party_or_open"


class NoteBudget(StrEnum):
    """Row 8's notes. The two-weekly cap is our choice: A names the principle only."""

    NONE_NEEDED = "none_needed"
    ONE_IN_FOURTEEN = "one_in_fourteen"
    AFTER_REVIEW = "after_review"
    NO_CAP = "no_cap"


class Sending(StrEnum):
    """What a draft may end in; where a plan has none, nothing is ever sent with our help."""

    LOGISTICS = "logistics"
    ONE_CLEAR_NO = "one_clear_no"
    ARE_WE_OVER = "are_we_over"
    OWN_WORDS = "own_words"
    NOTE = "note"
    REPLY = "reply"
    WHY_NOW = "why_now"


class Stage(StrEnum):
    """Where a plan stands, by plan day. B3: a process whose first step is only the first."""

    DAY_ZERO = "day_zero"
    FIRST_DAYS = "first_days"
    STEADYING = "steadying"
    REBUILDING = "rebuilding"
    ONWARD = "onward"


@dataclass(frozen=True, slots=True)
class Change:
    """Were `question` answered so that its sign read `sign`, the plan would be `plan`."""

    question: Asked
    sign: tuple[str, str | bool]
    plan: Plan


@dataclass(frozen=True, slots=True)
class Route:
    plan: Plan
    signs: Signs
    reasons: tuple[Reason, ...]
    other_side: View
    logistics: bool
    logistics_way: LogisticsWay
    note_budget: NoteBudget | None
    sending: frozenset[Sending]
    safety_block: bool
    incident_notes: bool
    stages: tuple[Stage, ...]

    @property
    def would_change(self) -> tuple[Change, ...]:
        return would_change(self.signs)


def decide(signs: Signs) -> Plan:
    """The first row that holds."""
    for plan, reasons in _ROWS:
        if reasons(signs):
            return plan
    return Plan.GIVE_THE_BREAKUP


def route(signs: Signs) -> Route:
    return route_as(decide(signs), signs)


def route_as(plan: Plan, signs: Signs) -> Route:
    """The card of `plan` under these signs, also for a plan that the person chose."""
    return Route(
        plan=plan,
        signs=signs,
        reasons=reasons(plan, signs),
        other_side=_OTHER_SIDE[plan],
        logistics=joins_logistics(plan, signs),
        logistics_way=_logistics_way(plan, signs),
        note_budget=note_budget(signs) if plan is Plan.SPACE_NOT_DISTANCE else None,
        sending=sending(plan, stopped=signs.stopped),
        safety_block=plan is Plan.COURT_ORDER and _fear(signs) != (),
        incident_notes=plan is Plan.COURT_ORDER and signs.court is Court.PROTECTS,
        stages=() if plan in GUARDED else tuple(Stage),
    )


def joins_logistics(plan: Plan, signs: Signs) -> bool:
    return plan is not Plan.BEREAVED and (signs.bound or signs.chores)


def note_budget(signs: Signs) -> NoteBudget:
    """Strictest wins; one home (partly counts) lifts the cap only where nothing forbids a note."""
    if signs.word in {Word.SPACE, Word.PRACTICAL} or signs.ease is Ease.LOW_ACCEPTANCE:
        return NoteBudget.AFTER_REVIEW
    if signs.home is not Home.APART:
        return NoteBudget.NO_CAP
    return NoteBudget.NONE_NEEDED if signs.ease is Ease.WARM else NoteBudget.ONE_IN_FOURTEEN


def sending(plan: Plan, *, stopped: bool) -> frozenset[Sending]:
    """What a draft may end in under `plan`; a standing stop or block leaves logistics alone."""
    if stopped:
        return _SENDING[plan] & {Sending.LOGISTICS}
    return _SENDING[plan]


def reasons(plan: Plan, signs: Signs) -> tuple[Reason, ...]:
    """Reason codes of `plan`; a plan that was chosen against its row may have none of its own."""
    for row, codes in _ROWS:
        if row is plan:
            return codes(signs)
    return (_WILL[signs.word],)


def would_change(signs: Signs) -> tuple[Change, ...]:
    """Every single answer that would lead elsewhere, one per question and plan reached."""
    now = decide(signs)
    seen: dict[tuple[Asked, Plan], Change] = {}
    for question, name, other in _other_answers(signs):
        plan = decide(other)
        if plan is not now:
            change = Change(question, (name, getattr(other, name)), plan)
            _ = seen.setdefault((question, plan), change)
    return tuple(seen.values())


def _other_answers(signs: Signs) -> Iterator[tuple[Asked, str, Signs]]:
    for court in Court:
        yield Asked.ORDER, "court", replace(signs, court=court)
    for danger in (Danger.NONE, Danger.FEAR, Danger.FEARED):
        yield Asked.SAFETY, "danger", replace(signs, danger=danger)
    yield Asked.ENDED, "unclear", replace(signs, unclear=not signs.unclear)
    for bond in Bond:
        yield Asked.TIES, "bond", replace(signs, bond=bond)
    for home in (Home.APART, Home.ONE, Home.PARTLY):
        yield Asked.TIES, "home", replace(signs, home=home)
    if signs.home in {Home.PARTLY, Home.PARTLY_AND_HARD}:
        yield Asked.HOME, "home", replace(signs, home=_eased_or_hard(signs.home))
    for word in Word:
        asked = Asked.DID if word is Word.INVITED else Asked.LAST_WORD
        yield asked, "word", replace(signs, word=word)
    for acts in (Acts.NONE, Acts.SEVERE):
        yield Asked.RUNGS, "acts", replace(signs, acts=acts)
    if signs.acts is Acts.MILD:
        yield Asked.MILD_DAYS, "acts", replace(signs, acts=Acts.NONE)
    yield Asked.GOAL, "letting_go", replace(signs, letting_go=not signs.letting_go)


def _eased_or_hard(home: Home) -> Home:
    return Home.PARTLY_AND_HARD if home is Home.PARTLY else Home.PARTLY


def _died(signs: Signs) -> tuple[Reason, ...]:
    return (Reason.DIED,) if signs.died else ()


def _court(signs: Signs) -> tuple[Reason, ...]:
    found = _COURT.get(signs.court)
    return () if found is None else (found,)


def _fear(signs: Signs) -> tuple[Reason, ...]:
    found = _FEAR.get(signs.danger)
    return () if found is None else (found,)


def _chasing(signs: Signs) -> tuple[Reason, ...]:
    found = (_FEARED.get(signs.danger), _ACTS.get(signs.acts))
    return tuple(reason for reason in found if reason is not None)


def _letting_go(signs: Signs) -> tuple[Reason, ...]:
    return (Reason.LETTING_GO,) if signs.letting_go else ()


def _invited(signs: Signs) -> tuple[Reason, ...]:
    return (Reason.INVITED,) if signs.word is Word.INVITED else ()


def _unanswered(signs: Signs) -> tuple[Reason, ...]:
    if signs.stopped:
        return ()
    hard = (Reason.HOME_IS_HARD,) if signs.home is Home.PARTLY_AND_HARD else ()
    open_question = signs.unclear and signs.word is not Word.SPACE
    return (*hard, Reason.NOT_CLEAR) if open_question else hard


def _bound(signs: Signs) -> tuple[Reason, ...]:
    if signs.stopped or not signs.bound:
        return ()
    found = (_BOND.get(signs.bond), _HOME.get(signs.home))
    return (*(reason for reason in found if reason is not None), _WILL[signs.word])


_ROWS = (
    (Plan.BEREAVED, _died),
    (Plan.COURT_ORDER, _court),
    (Plan.SAFETY_FIRST, _fear),
    (Plan.STOP_PURSUIT, _chasing),
    (Plan.MOVING_ON, _letting_go),
    (Plan.AT_THE_TABLE, _invited),
    (Plan.HUMAN_FIRST, _unanswered),
    (Plan.SPACE_NOT_DISTANCE, _bound),
)
_COURT = {
    Court.BINDS: Reason.ORDER_BINDS,
    Court.PROTECTS: Reason.ORDER_PROTECTS,
    Court.NOT_SURE: Reason.ORDER_NOT_SURE,
}
_FEAR = {
    Danger.FEAR: Reason.FEAR,
    Danger.KEPT_FEAR: Reason.KEPT_FEAR,
    Danger.NOT_ASKED: Reason.SAFETY_NOT_ASKED,
}
_FEARED = {Danger.FEARED: Reason.FEARED, Danger.KEPT_PURSUIT: Reason.KEPT_PURSUIT}
_ACTS = {Acts.MILD: Reason.MILD_ACTS, Acts.SEVERE: Reason.SEVERE_ACTS}
_BOND = {Bond.MARRIED: Reason.MARRIED, Bond.CHILDREN: Reason.CHILDREN}
_HOME = {
    Home.ONE: Reason.ONE_HOME,
    Home.PARTLY: Reason.PARTLY_HOME,
    Home.PARTLY_AND_HARD: Reason.PARTLY_HOME,
}
_WILL = {
    Word.STOPPED: Reason.STOPPED,
    Word.BLOCKED: Reason.BLOCKED,
    Word.STOP_NOT_SURE: Reason.STOP_NOT_SURE,
    Word.INVITED: Reason.INVITED,
    Word.SPACE: Reason.SPACE_ASKED,
    Word.PRACTICAL: Reason.ONLY_PRACTICAL,
    Word.CRUMBS: Reason.CRUMBS,
    Word.SILENCE: Reason.SILENCE,
    Word.NOT_KNOWN: Reason.NOT_KNOWN,
}
_OTHER_SIDE = {
    Plan.BEREAVED: View.NONE,
    Plan.COURT_ORDER: View.NONE,
    Plan.SAFETY_FIRST: View.NONE,
    Plan.STOP_PURSUIT: View.NONE,
    Plan.MOVING_ON: View.B,
    Plan.AT_THE_TABLE: View.A,
    Plan.HUMAN_FIRST: View.BOTH,
    Plan.SPACE_NOT_DISTANCE: View.B,
    Plan.GIVE_THE_BREAKUP: View.A,
}
_SENDING: dict[Plan, frozenset[Sending]] = {
    Plan.BEREAVED: frozenset(),
    Plan.COURT_ORDER: frozenset(),
    Plan.SAFETY_FIRST: frozenset(),
    Plan.STOP_PURSUIT: frozenset(),
    Plan.MOVING_ON: frozenset({Sending.LOGISTICS, Sending.ONE_CLEAR_NO}),
    Plan.AT_THE_TABLE: frozenset({Sending.LOGISTICS, Sending.OWN_WORDS}),
    Plan.HUMAN_FIRST: frozenset({Sending.LOGISTICS, Sending.ARE_WE_OVER}),
    Plan.SPACE_NOT_DISTANCE: frozenset({Sending.LOGISTICS, Sending.NOTE}),
    Plan.GIVE_THE_BREAKUP: frozenset({Sending.LOGISTICS, Sending.REPLY, Sending.WHY_NOW}),
}


def _logistics_way(plan: Plan, signs: Signs) -> LogisticsWay:
    if not joins_logistics(plan, signs):
        return LogisticsWay.NONE
    if plan is Plan.COURT_ORDER:
        return LogisticsWay.BY_THE_ORDER
    if plan not in {Plan.SAFETY_FIRST, Plan.STOP_PURSUIT}:
        return LogisticsWay.OPEN
    children = signs.bond is Bond.CHILDREN
    return LogisticsWay.THIRD_PARTY_OR_OPEN if children else LogisticsWay.THIRD_PARTY
