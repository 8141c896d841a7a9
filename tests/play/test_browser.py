"""The playground in a real browser, as a process of its own: an intake, an urge held, time travel to the next check-in, and
a line edited on disk that is seen without a reload. Screenshots are kept in test-artefacts.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = Path("/usr/bin/chromium")
SHOTS = ROOT / "test-artefacts"
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--disable-default-apps", "--no-first-run", "--disable-extensions"),
)
PATIENCE = 20_000  # milliseconds
INTAKE = (
    *("Tell me what happened · 3 min", "No", "Done", "They ended it", "Today", "Done", "They asked me to stop"),
    *("Done", "Them back", "I'll try this", "20:00", "Yes, that's right"),
)

pytestmark = pytest.mark.skipif(
    not CHROMIUM.exists(), reason="not here: /usr/bin/chromium is missing, so the playground was not tried in a browser"
)


@dataclass(frozen=True, slots=True)
class Ground:
    """A playground that runs: where its page is, and where the wording it watches and the talks it saves lie."""

    address: str
    content: Path
    talks: Path
    data: Path


@pytest.fixture
async def ground(tmp_path: Path) -> AsyncIterator[Ground]:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    (tmp_path / "talks").mkdir()
    data = tmp_path / "real"
    told = ("--port", "0", "--content", str(tmp_path / "content"), "--talks", str(tmp_path / "talks"))
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", "adapters", "play", *told),
        stdout=asyncio.subprocess.PIPE,
        env=os.environ | {"UNSENT_DATA": str(data), "UNSENT_KEY_FILE": str(data / "master.key")},
        cwd=tmp_path,
    )
    assert process.stdout is not None
    line = (await asyncio.wait_for(process.stdout.readline(), 30)).decode()
    found = re.search(r"http://\S+", line)
    assert found, line
    yield Ground(found[0], tmp_path / "content", tmp_path / "talks", data)
    process.terminate()
    assert 0 == await asyncio.wait_for(process.wait(), 15)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as played:
        browser = await played.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield browser
        await browser.close()


async def tap(face: Locator, label: str) -> None:
    """Tap the newest button of this name."""
    await face.get_by_role("button", name=label, exact=True).last.click(timeout=PATIENCE)


async def reads(face: Locator, words: str) -> None:
    """Wait until the talk ends in a bubble with these words."""
    await expect(face.locator(".bubble").last).to_contain_text(words, timeout=PATIENCE)


async def opened(browser: Browser, ground: Ground, *, scheme: str = "light") -> tuple[Page, list[str]]:
    """The page, and what goes wrong on it."""
    dark = scheme == "dark"
    context = await browser.new_context(
        color_scheme="dark" if dark else "light", viewport={"width": 1500, "height": 940}, reduced_motion="reduce"
    )
    page = await context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda told: wrong.append(told.text) if told.type == "error" else None)
    page.on("request", lambda sent: None if sent.url.startswith((ground.address, "data:")) else wrong.append(sent.url))
    await page.goto(ground.address)
    await reads(page.locator(".telegram"), "I'm a program, not a person")
    return page, wrong


async def test_a_writers_hour(browser: Browser, ground: Ground) -> None:
    """All that a writer does on the page, on either platform's side; nothing real is opened and nothing goes elsewhere."""
    SHOTS.mkdir(exist_ok=True)
    page, wrong = await opened(browser, ground)
    telegram, discord, flow = (page.locator(f".{name}") for name in ("telegram", "discord", "flow"))

    for label in INTAKE:
        await tap(telegram, label)
        if label == "No":
            await expect(discord.locator(".menu input")).to_have_count(5, timeout=PATIENCE)
            await expect(flow.locator(".here .name")).to_have_text("gates.safety", timeout=PATIENCE)
            await page.screenshot(path=SHOTS / "playground-intake.png")
    await reads(telegram, "All set")
    await reads(discord, "All set")

    await tap(discord, "I'm about to text them")
    await reads(telegram, "Type it here, just as you would send it")
    await telegram.get_by_role("textbox").fill("I miss our mornings")
    await telegram.get_by_role("textbox").press("Enter")
    await tap(telegram, "1 hour")
    await expect(telegram.get_by_role("log")).to_contain_text("Held for an hour", timeout=PATIENCE)
    await page.screenshot(path=SHOTS / "playground-urge.png")
    await page.get_by_role("button", name="+1 hour").click()
    await expect(telegram.get_by_role("log")).to_contain_text("I miss our mornings", timeout=PATIENCE)
    await tap(telegram, "Let it go")

    await page.get_by_role("button", name="To the next bell").click()
    await expect(page.locator("#now")).to_contain_text("Thu 05 Mar 2026, 20:00", timeout=PATIENCE)
    await expect(telegram.get_by_role("button", name="Okay", exact=True).last).to_be_visible(timeout=PATIENCE)

    asked = telegram.locator(".bubble").last.locator("[data-key]").first
    key = await asked.get_attribute("data-key") or ""
    place = await asked.get_attribute("data-place") or ""
    await asked.hover()
    await expect(page.locator("#tip-of-key")).to_have_text(f"{key} — {place}")
    before = await asked.inner_text()
    edit(ground.content / place.removeprefix("content/").partition(":")[0], key, "So, how is it going tonight?")
    await expect(telegram.locator(".bubble").last).to_contain_text("So, how is it going tonight?", timeout=PATIENCE)
    await expect(telegram.get_by_role("log")).not_to_contain_text(before)
    await page.screenshot(path=SHOTS / "playground-edited.png")

    await page.get_by_label("Save as golden talk").fill("an_hour")
    await page.get_by_role("button", name="Save", exact=True).click()
    await expect(page.locator("#note")).to_contain_text("an_hour.talk", timeout=PATIENCE)
    assert "? gates.order" in (ground.talks / "an_hour.talk").read_text(encoding="utf-8")

    await page.get_by_label("Jump to").select_option("kit")
    await page.get_by_role("button", name="Go", exact=True).click()
    await expect(page.locator("#flow-name")).to_contain_text("kit", timeout=PATIENCE)
    assert [] == wrong
    assert not ground.data.exists()


def edit(path: Path, key: str, text: str) -> None:
    """Change one line of wording as an editor does: the file is written anew."""
    name = key.replace(".", "-")
    lines = path.read_text(encoding="utf-8").splitlines()
    lines = [f"{name} = {text}" if line.startswith(f"{name} =") else line for line in lines]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")


async def test_by_keyboard_alone_and_in_the_dark(browser: Browser, ground: Ground) -> None:
    """Tab reaches the talk, Enter taps, the key of a line shows on focus; broken wording is told, and what was said stays."""
    page, wrong = await opened(browser, ground, scheme="dark")
    telegram = page.locator(".telegram")
    line = telegram.locator("p.say").first
    await line.focus()
    await expect(page.locator("#tip-of-key")).to_contain_text("welcome.first")
    await page.keyboard.press("Tab")
    await expect(telegram.get_by_role("button", name="I'm about to text them")).to_be_focused()
    await page.keyboard.press("Enter")
    await reads(telegram, "Type it here, just as you would send it")

    (ground.content / "en/urge.ftl").write_text("this is no Fluent\n", encoding="utf-8")
    await expect(page.get_by_role("alert")).to_contain_text("en/urge.ftl: cannot be read", timeout=PATIENCE)
    await page.screenshot(path=SHOTS / "playground-dark.png")
    assert [] == wrong
