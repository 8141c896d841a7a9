"""One thing for today. It fits plan and stage, aims at nobody else (B43), and does not come again
within 14 days. The same person on the same day is always offered the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import blake2b

from bot.care.plan import Plan, Stage
from bot.care.recent import OFFER_LASTS, Offer


class Tag(StrEnum):
    """What must be true or switched on before an action is offered."""

    FAITH = "faith"
    WRITING = "writing"
    CALM = "calm"
    ONE_HOME = "one_home"
    CHILDREN = "children"
    LOGISTICS = "logistics"


@dataclass(frozen=True, slots=True)
class Action:
    """`plans` or `stages` empty: any. All of `tags` must be given."""

    name: str
    plans: frozenset[Plan] = frozenset()
    stages: frozenset[Stage] = frozenset()
    tags: frozenset[Tag] = frozenset()


def _any(*names: str, tag: Tag | None = None) -> tuple[Action, ...]:
    tags = frozenset({tag} if tag else set[Tag]())
    return tuple(Action(name, tags=tags) for name in names)


def _for(*names: str, plans: set[Plan], stages: set[Stage] | None = None, tag: Tag | None = None) -> tuple[Action, ...]:
    tags = frozenset({tag} if tag else set[Tag]())
    return tuple(Action(name, frozenset(plans), frozenset(stages or ()), tags) for name in names)


_NOT_FOR: Mapping[Plan, frozenset[str]] = {
    Plan.BEREAVED: frozenset({"laugh_at_something", "help_someone"}),
    Plan.SAFETY_FIRST: frozenset({"phone_in_another_room", "new_route", "sit_outside"}),
}
"""General things that do not fit: a phone is a way to help, and grief is no time for cheering up."""

_EARLY = {Stage.DAY_ZERO, Stage.FIRST_DAYS}
_LATER = {Stage.STEADYING, Stage.REBUILDING, Stage.ONWARD}

ACTIONS: tuple[Action, ...] = (
    *_any("walk", "warm_meal", "call_a_friend", "tidy_a_corner", "early_night", "new_music"),
    *_any("stretch", "cook_something", "morning_light", "ten_pages", "phone_in_another_room"),
    *_any("plan_the_evening", "small_errand", "help_someone", "new_route", "long_shower"),
    *_any("water_and_fruit", "make_something", "sit_outside", "laugh_at_something"),
    *_any("three_plain_things", "letter_to_yourself", tag=Tag.WRITING),
    *_any("prayer_or_quiet", "words_that_hold", tag=Tag.FAITH),
    *_for(
        *("mute_the_chat", "archive_the_thread", "remove_shortcuts", "tell_one_friend"),
        plans={Plan.GIVE_THE_BREAKUP},
        stages=_EARLY,
    ),
    *_for("one_social_plan", "evening_for_yourself", plans={Plan.GIVE_THE_BREAKUP, Plan.MOVING_ON}),
    *_for(
        *("a_word_for_yourself", "something_put_aside", "own_limits", "learn_something", "move_and_sweat"),
        plans={Plan.GIVE_THE_BREAKUP, Plan.MOVING_ON},
        stages=_LATER,
    ),
    *_for("new_place", "pack_one_box", "rename_the_chat", plans={Plan.MOVING_ON}),
    *_for("what_was_wrong_then_a_lift", plans={Plan.MOVING_ON}, tag=Tag.CALM),
    *_for(
        "say_their_view",
        plans={Plan.AT_THE_TABLE, Plan.HUMAN_FIRST, Plan.SPACE_NOT_DISTANCE},
    ),
    *_for("one_topic", "own_limits_for_the_talk", "a_slow_day", "what_came_before", plans={Plan.AT_THE_TABLE}),
    *_for("find_a_mediator", "a_week_without_asking", "a_short_meeting", plans={Plan.HUMAN_FIRST}),
    *_for("family_time_log", plans={Plan.HUMAN_FIRST}, tag=Tag.CHILDREN),
    *_for("what_they_said_was_missing", "room_to_breathe", plans={Plan.SPACE_NOT_DISTANCE}),
    *_for("weekly_slot", "who_sleeps_where", plans={Plan.SPACE_NOT_DISTANCE}, tag=Tag.ONE_HOME),
    *_for(
        "one_channel_for_business",
        plans={Plan.GIVE_THE_BREAKUP, Plan.MOVING_ON, Plan.SPACE_NOT_DISTANCE},
        tag=Tag.LOGISTICS,
    ),
    *_for("read_your_order", "ask_a_lawyer", plans={Plan.COURT_ORDER}),
    *_for("one_safe_person", "a_safe_place", plans={Plan.SAFETY_FIRST}),
    *_for("own_behaviour_line", "remove_their_page", "a_calm_voice", plans={Plan.STOP_PURSUIT}),
    *_for("a_memory_kept", "someone_who_knew_them", plans={Plan.BEREAVED}),
)


def for_today(
    plan: Plan,
    stage: Stage,
    *,
    tags: frozenset[Tag],
    offers: Sequence[Offer],
    today: date,
    salt: str,
) -> str:
    """The action's name. `offers` are those made before, `salt` is stable for one person."""
    already = next((offer.action for offer in offers if offer.on == today), None)
    if already is not None:
        return already
    recent = {offer.action for offer in offers if today - offer.on < OFFER_LASTS}
    fitting = [action for action in ACTIONS if fits(action, plan, stage=stage, tags=tags)]
    fresh = [action for action in fitting if action.name not in recent]
    own_first = today.toordinal() % 2 == 0

    def rank(action: Action) -> tuple[bool, bytes]:
        return bool(action.plans) is not own_first, _digest(salt, today, action)

    return min(fresh or fitting, key=rank).name


def fits(action: Action, plan: Plan, *, stage: Stage, tags: frozenset[Tag]) -> bool:
    in_plan = not action.plans or plan in action.plans
    in_stage = not action.stages or stage in action.stages
    barred = action.name in _NOT_FOR.get(plan, frozenset())
    return in_plan and in_stage and not barred and action.tags <= tags


def _digest(salt: str, today: date, action: Action) -> bytes:
    return blake2b(f"{salt}:{today.isoformat()}:{action.name}".encode(), digest_size=8).digest()
