"""The playground without a browser: who may come in, what may be asked of it, and what a page is told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from adapters.play.diagram import dealt, routed, svg
from adapters.play.serve import Playground
from adapters.play.theatre import Theatre
from adapters.play.watch import junk, watch
from adapters.settings import Settings
from adapters.telegram.outbound import LIMITS as TELEGRAM
from adapters.wording import FOLDER
from bot.talk.explore import Graph, cover, graph
from bot.talk.screen import Limits
from tests.furnished import house

Json = dict[str, Any]
MENUS = Limits(text=2000, buttons=20, row=5, label=80, menu=25, menu_label=100, toggles=False, rows=4, whole=True)


@pytest.fixture
async def ground(tmp_path: Path) -> AsyncIterator[Playground]:
    settings = Settings(data=tmp_path / "real", key_file=tmp_path / "real/key")
    theatre = Theatre(tmp_path, settings, {"telegram": TELEGRAM, "discord": MENUS}, FOLDER)
    (tmp_path / "talks").mkdir()
    ground = await theatre.opened(tmp_path / "talks")
    await ground.open(0)
    yield ground
    await ground.close()
    await theatre.close()


async def post(ground: Playground, deed: object, **headers: str) -> tuple[int, Json]:
    async with (
        aiohttp.ClientSession() as http,
        http.post(f"{ground.address}do", data=json.dumps(deed), headers=headers) as answer,
    ):
        return answer.status, await answer.json() if answer.content_type == "application/json" else {}


async def test_only_this_machines_page_comes_in(ground: Playground) -> None:
    """Another origin, or another name for this machine, is refused before anything is done."""
    deed = {"do": "type", "text": "hello"}
    assert 403 == (await post(ground, deed, Origin="https://example.org"))[0]
    assert 403 == (await post(ground, deed, Host="evil.example.org"))[0]
    assert 1 == len(ground.stage.board.bubbles)
    assert 200 == (await post(ground, deed, Origin=ground.address.rstrip("/")))[0]
    assert ground.address.startswith("http://127.0.0.1:")


@pytest.mark.parametrize(
    ("deed", "why"),
    [
        ({"do": "save", "name": "../../out"}, "small letters"),
        ({"do": "later", "span": "soon"}, "20m, 3h or 2d"),
        ({"do": "later", "span": "9999d"}, "20m, 3h or 2d"),
        ({"do": "jump", "flow": "nowhere"}, "nothing the playground knows"),
        ({"do": "type", "text": "  "}, "nothing the playground knows"),
        ([], "nothing the playground knows"),
    ],
)
async def test_what_cannot_be(ground: Playground, deed: object, why: str) -> None:
    """It is said in one line, and nothing is done."""
    status, told = await post(ground, deed)
    assert 400 == status
    assert why in told["wrong"]
    assert [] == list(ground.talks.iterdir())


async def test_a_talk_is_saved_once_and_never_with_a_jump(ground: Playground) -> None:
    """A name that is taken is refused; what was jumped to cannot be played as a test."""
    await ground.stage.tap("welcome", ("tell",))
    await ground.stage.type("no")
    assert 200 == (await post(ground, {"do": "save", "name": "mine"}))[0]
    assert "> [tell]" in (ground.talks / "mine.talk").read_text(encoding="utf-8")
    assert "is there already" in (await post(ground, {"do": "save", "name": "mine"}))[1]["wrong"]
    ground.talks /= "nowhere"
    assert "cannot be written" in (await post(ground, {"do": "save", "name": "third"}))[1]["wrong"]
    await ground.stage.jump("kit")
    assert "jump" in (await post(ground, {"do": "save", "name": "other"}))[1]["wrong"]


SOME = ("kit", "after_hold", "weekly_review", "crisis_help")


@pytest.mark.parametrize(
    "flows", [SOME, pytest.param(tuple(house().flows), marks=pytest.mark.deep)], ids=["some", "all"]
)
async def test_any_flow_can_be_jumped_to(ground: Playground, flows: tuple[str, ...]) -> None:
    """From the first minute; where it cannot begin from what is known, its sample seed is taken."""
    wrong: list[str] = []
    for flow in flows:
        stage = await ground.renewed("en")
        await stage.jump(flow)
        keys = {line["key"] for bubble in ground.eye.scene(stage)["bubbles"] for line in bubble["lines"]}
        wrong += [flow] * bool(keys & {"core.broken", "core.unknown_command"})
    assert [] == wrong


async def test_time_goes_from_bell_to_bell(ground: Playground) -> None:
    """Nothing is set before consent; an urge's look-in rings at its minute, and the next morning set-up is offered."""
    assert "No bell" in (await post(ground, {"do": "bell"}))[1]["note"]
    await ground.stage.tap("welcome", ("urge",))
    await ground.stage.type("i miss you")
    began = ground.stage.clock.at
    await post(ground, {"do": "bell"})
    assert 20 * 60 == pytest.approx((ground.stage.clock.at - began).total_seconds(), abs=60)
    asked = len(ground.stage.board.bubbles)
    await post(ground, {"do": "later", "span": "1d"})
    assert len(ground.stage.board.bubbles) > asked


async def test_two_faces_of_one_question(ground: Playground) -> None:
    """Several at once are toggles with Done on Telegram and a menu on Discord; a toggle is marked on the same bubble."""
    await ground.stage.tap("welcome", ("tell",))
    await ground.stage.type("no")
    bubble = ground.eye.scene(ground.stage)["bubbles"][-1]
    assert bubble["faces"]["telegram"]["rows"][-1][0]["label"] == "Done"
    assert bubble["faces"]["discord"]["menu"]["several"]
    token = bubble["faces"]["discord"]["menu"]["token"]
    await ground.stage.tap(token, ("afraid",))
    again = ground.eye.scene(ground.stage)["bubbles"]
    assert bubble["number"] == again[-1]["number"]
    marked = [one["key"] for row in again[-1]["faces"]["telegram"]["rows"] for one in row if one["marked"]]
    assert ["gates.safety.afraid"] == marked


async def test_hiding_and_beginning_anew(ground: Playground) -> None:
    """/hide empties the board but for its own word; anew is somebody nobody has met, in the language asked for."""
    await ground.stage.type("/hide")
    assert 1 == len(ground.stage.board.bubbles)
    await post(ground, {"do": "anew", "locale": "es"})
    scene = await ground.scene()
    assert ("es", 1) == (scene["locale"], len(scene["bubbles"]))
    assert not scene["bubbles"][0]["lines"][0]["borrowed"]
    assert "flowchart TD" in scene["mermaid"]


async def test_the_page_hears_of_changes(ground: Playground) -> None:
    """The scene comes at once and after each change, as events of one line."""
    async with aiohttp.ClientSession() as http, http.get(f"{ground.address}events") as stream:
        first = json.loads((await stream.content.readline()).removeprefix(b"data: "))
        assert "welcome.first" == first["question"]
        await ground.stage.tap("welcome", ("tell",))
        async with asyncio.timeout(10):
            while (line := await stream.content.readline()) == b"\n":
                pass
        assert "gates" == json.loads(line.removeprefix(b"data: "))["flow"]


async def test_edits_are_noticed(tmp_path: Path) -> None:
    """Each edit once, with what cannot be read in it; a new file counts, a vanished one is no trouble."""
    file = tmp_path / "en/core.ftl"
    file.parent.mkdir()
    file.write_text("core-a = A\n", encoding="utf-8")
    told: asyncio.Queue[str] = asyncio.Queue()
    watching = asyncio.create_task(watch(tmp_path, told.put_nowait, every=0.01))
    await asyncio.sleep(0.05)
    file.write_text("core-a = Another\n", encoding="utf-8")
    assert "" == await asyncio.wait_for(told.get(), 5)
    file.write_text("core-a\n", encoding="utf-8")
    assert "en/core.ftl: cannot be read at “core-a”" == await asyncio.wait_for(told.get(), 5)
    file.unlink()
    assert "" == await asyncio.wait_for(told.get(), 5)
    watching.cancel()
    assert "FileNotFoundError" in junk(file)


@pytest.mark.parametrize("flow", ["checkin", "plan_card", "nudge", "welcome"])
def test_a_diagram_is_whole(flow: str) -> None:
    """Every question and every answer is on it, lines in one lane never lie over each other, and it says itself in words."""
    found = graph(cover(house().flows[flow]).paths)
    cards = dealt(found)
    assert {here for here, _, _ in found.edges} == {card.name for card in cards}
    assert len(found.edges) == sum(len(card.answers) for card in cards)
    lines = routed(cards)
    for line in lines:
        beside = [one for one in lines if one is not line and one.lane == line.lane and one.end != line.end]
        spans = [sorted((one.start, one.end)) for one in beside]
        low, high = sorted((line.start, line.end))
        assert all(end < low or start > high for start, end in spans)
    drawn = svg(found, cards[0].name)
    assert 1 == drawn.count('class="station here"')
    assert f"Now at {cards[0].name}." in drawn


def test_a_flow_that_asks_nothing() -> None:
    """Its ends are all there is to draw; nothing at all is an empty drawing."""
    assert ["→ gates"] == [card.name for card in dealt(Graph(("→ gates",), ()))]
    assert "<svg" in svg(Graph((), ()))
