"""What the README and docs/ say to type is typed: every block, word for word, in an empty folder with an empty home. Platforms
are doubles; what would run for minutes, or run this very test, is asked for its help or its list instead.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from adapters.settings import Settings
from tests.docs.picture import svg, talk
from tests.doubles.discord.server import Double as Discord
from tests.doubles.telegram.server import Double

ROOT = Path(__file__).parents[2]
READ = ("README.md", *(f"docs/{path.name}" for path in sorted((ROOT / "docs").glob("*.md"))))
ALL = (*READ, "CONTRIBUTING.md", "PRIVACY.md", "DESIGN.md", "deploy/RUNBOOK.md", "content/README.md")
BLOCK = re.compile(r"^( *)```\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"(?:\./|/opt/unsent/)unsent ([a-z][a-z-]+)([^`\n|#]*)")
LINK = re.compile(r"\]\(([^)#:]+)\)")
TOKEN = "123456789:your-token"
DISCORD_TOKEN = "your-bot-token"
SHIM = """#!/bin/sh
case "$1" in test) set -- test --help;; esac
exec "{python}" -P -m adapters "$@"
"""
LISTED = """#!/bin/sh
set -- $(printf '%s\\n' "$@" | grep -v update-talks)
cd "{root}" && exec "{python}" -m pytest -q --collect-only -p no:cacheprovider "$@"
"""


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a document, as it stands in a shell."""

    document: str
    place: int
    text: str

    def __str__(self) -> str:
        return f"{Path(self.document).stem}-{self.place}"


def text_of(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def blocks() -> Iterator[Block]:
    for document in READ:
        for place, found in enumerate(BLOCK.finditer(text_of(document)), 1):
            yield Block(document, place, re.sub(rf"^{found[1]}", "", found[2], flags=re.MULTILINE))


BLOCKS = list(blocks())
SERVING = [block for block in BLOCKS if "unsent run" in block.text]
ON_DISCORD = [block for block in SERVING if DISCORD_TOKEN in block.text]
ON_TELEGRAM = [block for block in SERVING if block not in ON_DISCORD]
PLAIN = [block for block in BLOCKS if block not in SERVING]


def home(folder: Path) -> Mapping[str, str]:
    """An empty folder with nothing but the launcher in it, and an environment that knows nothing of the caller's."""
    for name, script in {"unsent": SHIM, "pytest": LISTED}.items():
        file = folder / name
        file.write_text(script.format(python=sys.executable, root=ROOT), encoding="utf-8")
        file.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("UNSENT_", "XDG_"))}
    return kept | {"HOME": str(folder), "PATH": f"{folder}:{os.environ['PATH']}"}


@pytest.mark.parametrize("block", PLAIN, ids=str)
def test_a_block_runs_as_it_stands(block: Block, tmp_path: Path) -> None:
    """No line of it fails, whatever the reader has at home."""
    done = subprocess.run(
        ["sh", "-e", "-c", block.text],
        cwd=tmp_path,
        env=home(tmp_path),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (0, "") == (done.returncode, done.stderr)
    assert done.stdout


@pytest.mark.parametrize("block", ON_DISCORD, ids=str)
async def test_a_bot_on_discord_answers_after_the_steps(block: Block, tmp_path: Path) -> None:
    """With the token in it and Discord's double in its place, the steps end with an answer to /start, and Ctrl-C ends it."""
    async with Discord() as discord:
        alex = discord.person(1001, "Alex")
        discord.server(alex)
        process = await asyncio.create_subprocess_exec(
            *("sh", "-e", "-c", block.text.replace(DISCORD_TOKEN, discord.world.token)),
            cwd=tmp_path,
            env={**home(tmp_path), "UNSENT_DISCORD_API_BASE": discord.api},
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
        try:
            await discord.listens(within=30)
            alex.runs("start")
            await alex.offered("I'm about to text them", within=30)
            os.killpg(process.pid, signal.SIGINT)
            _, told = await asyncio.wait_for(process.communicate(), 15)
        finally:
            if process.returncode is None:
                os.killpg(process.pid, signal.SIGKILL)
    assert b"" == told


@pytest.mark.parametrize("block", ON_TELEGRAM, ids=str)
async def test_a_bot_answers_after_the_steps(block: Block, tmp_path: Path) -> None:
    """With the token in it and Telegram's double in its place, the steps end with an answer to Start, and Ctrl-C ends it."""
    async with Double() as telegram:
        env = {**home(tmp_path), "UNSENT_TELEGRAM_API_BASE": telegram.origin}
        alex = telegram.person(1001, "Alex")
        alex.starts()
        steps = block.text.replace(TOKEN, telegram.world.token)
        assert steps != block.text
        process = await asyncio.create_subprocess_exec(
            *("sh", "-e", "-c", steps),
            cwd=tmp_path,
            env=env,
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
        try:
            await alex.until(lambda: "I'm about to text them" in alex.labels(), within=30)
            os.killpg(process.pid, signal.SIGINT)
            _, told = await asyncio.wait_for(process.communicate(), 15)
        finally:
            if process.returncode is None:
                os.killpg(process.pid, signal.SIGKILL)
    assert b"" == told
    assert (tmp_path / ".local/share/unsent/unsent.sqlite3").is_file()
    assert (tmp_path / ".config/unsent/master.key").is_file()


def commands() -> dict[str, set[str]]:
    """Every command that any document names, with the options it is shown with."""
    found: dict[str, set[str]] = {}
    for document in ALL:
        for name, rest in COMMAND.findall(text_of(document)):
            found.setdefault(name, set()).update(re.findall(r"--[a-z]+", rest))
    return found


def test_every_command_and_option_is_there() -> None:
    """What a document names, the command's own help names too."""
    named = commands()
    assert {"chat", "run", "backup", "words"} <= set(named)
    assert set() == {name for name in named if not (ROOT / f"adapters/commands/{name.replace('-', '_')}.py").is_file()}
    helps = {name: _help(name) for name, options in named.items() if options}
    assert {} == {name: named[name] - shown(said) for name, said in helps.items() if named[name] - shown(said)}


def shown(said: str) -> set[str]:
    return set(re.findall(r"--[a-z]+", said))


def _help(name: str) -> str:
    plain = os.environ | {"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"}
    asked = [sys.executable, "-P", "-m", "adapters", name, "--help"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=60, env=plain)
    return done.stdout if done.returncode == 0 else ""


def test_every_setting_stands_in_the_table() -> None:
    """With its default, where it has one that is the same for everybody."""
    rows = dict(re.findall(r"^\| `UNSENT_(\w+)` \|.*\| (.*?) ?\|$", text_of("docs/operators.md"), re.MULTILINE))
    fields = Settings.model_fields
    assert {name.upper() for name in fields} == set(rows)
    plain = {name: field.default for name, field in fields.items() if isinstance(field.default, str) and field.default}
    assert {name: f"`{default}`" for name, default in plain.items()} == {name: rows[name.upper()] for name in plain}


def test_every_link_leads_somewhere() -> None:
    """Files that the documents point to are there."""
    links = [(document, link) for document in ALL for link in LINK.findall(text_of(document))]
    assert len(links) > 10
    assert [] == [pair for pair in links if not (ROOT / pair[0]).parent.joinpath(pair[1]).exists()]


@pytest.mark.parametrize("document", ["README.md", "docs/people.md"])
@pytest.mark.parametrize("question", ["Where is my data?", "Who can read it?", "How do I leave?"])
def test_the_three_questions_are_answered(document: str, question: str) -> None:
    """A fresh reader finds each question, and its answer beside it."""
    answer = text_of(document).partition(question)[2][:400]
    wanted = {"Where is my data?": "~/.local/share/unsent", "Who can read it?": "key", "How do I leave?": "/delete"}
    assert wanted[question] in answer


def test_the_picture_is_the_talk(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    """What the README shows is what the terminal prints today, to the letter."""
    now = svg(talk(tmp_path))
    picture = ROOT / "docs" / "chat.svg"
    if pytestconfig.getoption("--update-talks"):
        picture.write_text(now, encoding="utf-8")
    assert picture.read_text(encoding="utf-8") == now
    assert "http" not in now.replace("http://www.w3.org/2000/svg", "")


def test_the_readme_stays_short() -> None:
    """It is read to its end or not at all."""
    assert len(text_of("README.md").split()) < 1000
