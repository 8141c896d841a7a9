"""Scripted people: what they answer, what they do by habit and what happens to them on which day. Values only.

A line is what `Room.does` reads; answers are lines by question key, of which one is taken by a stable digest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

Lines = tuple[str, ...]

WORDS = (
    "please come back to me, i beg you",
    "i miss you. your keys are with Ana, the rent papers too.",
    "how are you? i hope you are well",
    "you ruined everything and you know it",
    "just tell me if there is someone else",
)
HABITS: Lines = ("/urge", "/checkin", "/checkin", "/kit", "/theytexted", "/slipped", "/progress", "/views", "/urge")
ODDLY: Lines = (
    *("/history", "/draft", "/settings", "/plan", "/why", "/review", "/help", "/privacy", "/export", "/done"),
    *("/stop", "/pause", "/resume", "/link", "/start", "/crisis", "/hide", "/delete"),
    *("i want to text them so badly", "they texted me", "i called them last night", "it hurts so much today", "hm"),
)
"""What anybody does once in a while."""


class Manner(Enum):
    """How questions are met."""

    ANSWERS = "answers"
    SAYS_IDK = "says idk"
    PRESSES_OLD_BUTTONS = "presses old buttons"
    IGNORES = "ignores"


@dataclass(frozen=True, slots=True)
class Persona:
    """`days`: what happens on which day since they came, hours after midnight on that day's clock first.

    `busy`: of a hundred days, on how many they come by themselves in the first weeks. `heeds`: of a hundred nudges,
    how many they answer. `leaves`: of a hundred questions, how many they walk away from.
    """

    name: str
    answers: Mapping[str, Lines]
    opens: Lines = ("/start",)
    days: Mapping[int, tuple[tuple[float, str], ...]] = field(default_factory=dict[int, tuple[tuple[float, str], ...]])
    habits: Lines = HABITS
    oddly: Lines = ODDLY
    busy: int = 60
    heeds: int = 60
    leaves: int = 4
    manner: Manner = Manner.ANSWERS


SETTLED: Mapping[str, Lines] = {
    "welcome.first": ("[tell]",),
    "open_box.adult": ("[open]",),
    "gates.order": ("[none]",),
    "gates.safety": ("[none]",),
    "situation.ended": ("[they_ended]",),
    "situation.when": ("[this_month]", "[this_week]"),
    "situation.ties": ("[none]",),
    "situation.last_word": ("[nothing]",),
    "situation.rungs": ("[none]", "[many_messages =done]"),
    "situation.goal": ("[them_back]", "[not_sure]"),
    "plan_card.choose": ("[try]", "[keep]", "[why]"),
    "plan_card.more": ("[try]", "[keep]"),
    "plan_card.more_why": ("[try]", "[keep]"),
    "plan_card.more_once": ("[try]", "[keep]"),
    "setup.hour": ("[18:00]", "[20:00]", "[08:30]", "[21:30]", "23:15"),
    "setup.here": ("[yes]",),
    "setup.safe": ("[yes]",),
    "checkin.contact": ("[none]", "[none]", "[looked]", "[practical]"),
    "crisis.danger": ("[no]",),
    "leave.delete": ("[keep]",),
    "leave.stop": ("[as_it_is]", "[pause]", "[no_more]"),
    "core.idle": ("[go_on]", "[leave]"),
    "core.still_open": ("[go_on]", "[go_on]", "[leave]"),
    "urge.look": ("[mute]", "[calm]", "[looked]", "[write]"),
    "pursued.there": ("[away]", "[away]", "[invited]", "[stuck]"),
    "crisis.done_again": ("[reached_out]", "[hurt_myself]", "[else]"),
    "today.offer": ("[will]", "[not_for_me]", "[will]", "[happened]"),
    "urge.return": ("[let_go]", "[keep]", "[wait]", "[sent]", "[think]"),
    "home.where": ("[checkin]", "[urge]", "[kit]", "[plan]"),
    "happened.what": ("[nothing]", "[nothing]", "[someone_new]", "[ran_into]", "[slept_together]", "[children_told]"),
    "urge.box": (*WORDS, "[they_texted]"),
    "urge.letter": (*WORDS, "[not_now]"),
    "slip.what": ("[wrote]", "[called]", "[answered]", "[page]", "[practical]", "[ran_into]", "[met]"),
    "wrote.what": ("[small]", "[practical]", "[small]", "[talk]"),
    "checkin.stop_stands": ("[yes]", "[not_sure]"),
    "urge.asked_to_stop": ("[no]",),
    "later.call_them": ("Sam", "[skip]"),
    "kit.hard_date": ("1 May", "[skip]"),
    "clear_no.write": ("It is over for me. I won't answer any more. The flat goes through Ana.", "[not_now]"),
    "their_side.said": ("I felt alone in this, and nobody asked me how I was.", "[not_now]"),
    "family_time.done": ("An hour at the playground.", "[not_now]"),
}
"""What most people answer; a persona's own answers stand before these."""


def _told(**own: str) -> dict[str, Lines]:
    """Answers of a persona; `situation_ties="a b"` is written for the key `situation.ties`."""
    return {key.replace("_", ".", 1): tuple(own[key].split(" | ")) for key in own}


LEFT_BY_SPOUSE = Persona(
    "left_by_spouse",
    _told(
        situation_ties="[married children =done]",
        situation_last_word="[now_and_then]",
        situation_heart="[distant] | [warm] | [angry]",
        checkin_contact="[practical] | [none] | [they]",
        pursued_there="[invited]",
    ),
    days={
        1: ((21.5, "/urge"),),
        9: ((13, "/theytexted"),),
        12: ((19, "are you a real person"),),
        14: ((20, "will he come back"), (20.1, "what about the kids")),
        20: ((18.5, "/urge"),),
        23: ((17.5, "i am outside his house"),),
    },
)
GHOSTED = Persona(
    "ghosted",
    _told(situation_ended="[went_silent]", situation_when="[three_months]"),
    days={
        0: ((0, "/urge"),),
        4: ((23, "talk me out of it"), (23.05, "does no contact work"), (23.1, "never mind")),
        6: ((22, "i want to look at her insta so bad"),),
        10: ((20, "10 days no contact"), (21, "i feel a bit better today")),
        15: ((1, "i did it again"),),
        33: ((19, "/urge"),),
        34: ((9, "/progress"),),
    },
)
COURT_ORDER = Persona(
    "court_order",
    _told(gates_order="[binds_me] | [not_sure] | [protects_me]", happened_what="[ran_into] | [order_served]"),
    days={
        2: ((22.5, "/urge"),),
        5: ((12, "/urge"), (12.01, "my daughter has a fever, i must tell him now")),
        6: ((15, "/theytexted"),),
        7: ((20, "can i like her post"), (20.2, "what if she texts me first"), (20.4, "was it my fault")),
        8: ((21, "i am parked outside her house"),),
        11: ((22, "i want to look at her insta so bad"), (22.2, "i did it again")),
        13: ((12, "who can read this and what does it cost"),),
    },
)
AFRAID = Persona(
    "afraid",
    _told(gates_safety="[afraid =done] | [hurt_by_them afraid =done]", setup_safe="[yes] | [no]"),
    opens=("he hit me and i am scared he comes back", "/start"),
    days={
        3: ((20, "/theytexted"),),
        7: ((20, "will he change"), (20.2, "was it my fault"), (20.4, "we got back together")),
        8: ((11, "/urge"),),
        9: ((21, "i want to check his insta so bad"),),
        10: ((14, "are you a real person"), (15, "i relapsed")),
        12: ((18, "i am on my way to his house"),),
    },
)
AFRAID_UNDER_AN_ORDER = Persona(
    "afraid_under_an_order",
    _told(gates_order="[protects_me] | [both]", gates_safety="[hurt_by_them afraid =done]", setup_safe="[no] | [yes]"),
    days={2: ((21, "/urge"),), 4: ((17, "/slipped"),), 6: ((12, "/theytexted"),)},
)
I_HURT_THEM = Persona(
    "i_hurt_them",
    _told(gates_safety="[i_hurt_them =done] | [they_fear_me =done]"),
    days={
        1: ((23, "/urge"), (23.5, "/urge")),
        4: ((17, "/slipped"),),
        7: ((22, "i am outside her house"),),
        9: ((22, "i want to look at her stories so bad"),),
        10: ((0.5, "i did it again"),),
    },
)
HALF_MOVED_OUT = Persona(
    "half_moved_out",
    _told(
        situation_ended="[not_clear] | [they_ended]",
        situation_ties="[children partly_home married =done]",
        situation_home="[children_do_not_know meetings_end_in_panic =done] | [still_sleeping_there =done]",
        situation_last_word="[now_and_then]",
        checkin_contact="[practical] | [both]",
    ),
    days={2: ((7.5, "/urge"),), 5: ((20, "she asked to meet and talk about us"),)},
)
LETS_GO = Persona(
    "lets_go",
    _told(situation_goal="[let_go]", situation_last_word="[now_and_then]", wrote_what="[small]"),
    days={3: ((12, "/theytexted"),), 4: ((12, "/urge"),)},
)
MAKE_THEM_REACT = Persona(
    "make_them_react",
    _told(
        situation_goal="[make_them_react]",
        situation_goal_again="[make_them_react]",
        situation_rungs="[many_messages begging =done] | [many_messages gifts =done]",
        situation_mild_days="[few] | [three_or_more]",
        urge_aim="[make_them_react]",
    ),
    opens=("i want him to regret it", "/start"),
    days={4: ((22, "i want to look at his stories so bad"),), 25: ((20, "i am on my way to his place"),)},
    busy=80,
)
CRUMBS = Persona(
    "crumbs",
    _told(
        situation_last_word="[now_and_then]",
        wrote_what="[small]",
        checkin_contact="[they] | [they] | [none] | [both]",
        situation_did="[like late_hey =done]",
    ),
    habits=("/theytexted", "they texted me again", "/checkin", "/urge"),
)
INVITED = Persona(
    "invited",
    _told(
        situation_last_word="[wants_to_talk]",
        situation_did="[asked_to_talk_about_us named_what_must_change =done]",
        checkin_still_talking="[yes] | [yes] | [no]",
    ),
    days={6: ((18, "/urge"),), 12: ((10, "/views"),)},
)
BEREAVED = Persona(
    "bereaved",
    _told(situation_ended="[they_died]", bereaved_own="[safe] | [sometimes]"),
    opens=("he died last week",),
    days={5: ((20, "i want to look at his page so bad"),), 6: ((20, "i did it again"),), 8: ((10, "are you real"),)},
    habits=("/urge", "/checkin", "/progress", "/slipped", "/kit", "i miss him so much", "/plan"),
    busy=30,
)
THREE_SLIPS = Persona(
    "three_slips",
    _told(slip_what="[wrote] | [called]", checkin_contact="[i_did] | [none]", urge_return="[sent]"),
    days=dict.fromkeys(
        (1, 9), ((22.5, "/slipped"), (23.2, "i texted her again"), (23.8, "/slipped"), (36, "/checkin"))
    ),
    busy=70,
)
STOPPED = Persona(
    "asked_to_stop",
    _told(
        situation_last_word="[stop] | [blocked]",
        situation_rungs="[none] | [round_a_block =done]",
        situation_ties="[none] | [married =done]",
        unsure_pursued_new_number="[yes]",
    ),
    opens=("i am about to text him", "/start"),
    days={
        1: ((22, "/urge"),),
        2: ((22, "/urge"),),
        3: ((18, "i texted him from a new number"),),
        6: ((21, "i want to look at her insta so bad"),),
        7: ((21, "i am outside her house"),),
        8: ((2, "i did it again"),),
        40: ((12, "/plan"),),
    },
    busy=75,
)
DIED_LATER = Persona(
    "died_later",
    _told(unsure_crisis="[no]", unsure_bereaved="[yes]", unsure_they_died="[yes]"),
    days={10: ((12, "/checkin"),), 12: ((9, "she died in the night"),), 13: ((9, "/urge"),)},
)
WANTS_TO_DIE = Persona(
    "wants_to_die",
    _told(),
    opens=("i want to die without her", "/start"),
    days={
        2: ((2, "i can't go on, i want to kill myself"),),
        3: ((12, "/checkin"),),
        4: ((1, "i did it again"),),
        5: ((18, "/progress"),),
    },
)
CHANGES_PLAN = Persona(
    "changes_plan",
    {
        **_told(situation_ties="[married =done]", situation_heart="[hurt]", checkin_still_useful="[same]"),
        "plan_card.choose": ("[other_side]",),
        "plan_card.more": ("[another]", "[another]", "[keep]", "[try]"),
        "plan_card.more_once": ("[another]", "[keep]", "[try]"),
        "another_plan.wanted": ("[give_the_breakup]", "[human_first]", "[space_not_distance]"),
        "another_plan.advised": ("[no]", "[yes]"),
    },
    days=dict.fromkeys((2, 4, 9, 15), ((17, "/plan"), (18, "/settings"))),
)
FEARS_LATER = Persona(
    "fears_later",
    {
        **_told(wrote_what="[hostile] | [small]"),
        "gates.safety": ("[none]", "[none]", "[afraid =done]"),
        "happened.what": ("[hostile_message]", "[order_served]", "[asked_to_talk]", "[asked_to_stop]"),
        "today.offer": ("[happened]",),
    },
    days={6: ((20, "/theytexted"),), 7: ((8, "/kit"),), 11: ((20, "/theytexted"),)},
)
UNDER_AGE = Persona(
    "under_age",
    {"welcome.first": ("[under_18]",), "unsure.young": ("[yes]",)},
    days={1: ((16, "im 16 and he left me"),)},
    habits=("/start", "hi", "im 16"),
    oddly=("/help", "/privacy", "/stop", "/delete"),
)
IGNORES = Persona("ignores", _told(), busy=0, heeds=0, leaves=0, manner=Manner.IGNORES)
OLD_BUTTONS = Persona("old_buttons", _told(), manner=Manner.PRESSES_OLD_BUTTONS)
SAYS_IDK = Persona("says_idk", _told(), manner=Manner.SAYS_IDK, opens=("idk", "/start"))

PERSONAS: tuple[Persona, ...] = (
    LEFT_BY_SPOUSE,
    GHOSTED,
    COURT_ORDER,
    AFRAID,
    I_HURT_THEM,
    HALF_MOVED_OUT,
    LETS_GO,
    MAKE_THEM_REACT,
    CRUMBS,
    INVITED,
    BEREAVED,
    THREE_SLIPS,
    STOPPED,
    DIED_LATER,
    WANTS_TO_DIE,
    CHANGES_PLAN,
    FEARS_LATER,
    UNDER_AGE,
    IGNORES,
    OLD_BUTTONS,
    SAYS_IDK,
    AFRAID_UNDER_AN_ORDER,
)
