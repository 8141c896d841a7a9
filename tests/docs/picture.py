"""The picture in the README: a real talk in the terminal, drawn by rich. Said again by `pytest tests/docs --update-talks`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parents[2]
WIDTH = 76
EVENING = datetime(2030, 3, 4, 20, 15, tzinfo=UTC)  # by night the waits stand in another order
TYPED, ANSWERED = "bold #7bd88f", "#e6e6e6"
SAID = (
    "i want to text him so bad",
    "1",
    "I miss you, please give me one more chance",
    "20 min",
)
# rich's own frame without its far-off fonts: the picture asks nobody for anything.
FRAME = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-label="A talk in the terminal">
<style>
{styles}
text {{ font: {char_height}px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre }}
</style>
<defs>{lines}</defs>
<rect width="{width}" height="{height}" rx="10" fill="#1e1e26"/>
<g transform="translate({terminal_x}, 16)">
{backgrounds}
{matrix}
</g>
</svg>
"""


def talk(folder: Path) -> str:
    """What the terminal prints when a stranger types this."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("UNSENT_", "LC_"))}
    env = kept | {
        "UNSENT_DATA": str(folder / "data"),
        "UNSENT_KEY_FILE": str(folder / "master.key"),
        "LANG": "en_GB.UTF-8",
        "LC_ALL": "en_GB.UTF-8",
        "COLUMNS": str(WIDTH),
    }
    (folder / "data").mkdir(mode=0o700)
    ahead = (EVENING - datetime.now(UTC)).total_seconds()
    (folder / "data" / "chat.clock").write_text(f"{ahead}", encoding="ascii")
    done = subprocess.run(
        [sys.executable, "-P", "-m", "adapters", "chat"],
        input="".join(f"{line}\n" for line in SAID),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=env,
        cwd=folder,
    )
    return done.stdout


def svg(printed: str) -> str:
    """The talk from the first words on, up to the answer to the last; what was typed is bright."""
    console = Console(record=True, width=WIDTH, file=StringIO())
    begun, last = printed.index(f"> {SAID[0]}"), printed.rindex(f"> {SAID[-1]}")
    answer = printed[last:].split("\n\n")[:2]
    for line in (printed[begun:last] + "\n\n".join(answer)).splitlines():
        console.print(Text(line, style=TYPED if line.startswith("> ") else ANSWERED))
    drawn = console.export_svg(title="", code_format=FRAME, unique_id="talk", font_aspect_ratio=0.6)
    return re.sub(r"[ \t]+$", "", drawn, flags=re.MULTILINE)
