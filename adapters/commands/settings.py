"""List every setting: its name, what it means, its default, and whether it is set here."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import fill

from pydantic.fields import FieldInfo

from adapters.settings import Settings, load

PREFIX = "UNSENT_"
WIDTH = 100


@dataclass(frozen=True, slots=True)
class Setting:
    name: str
    meaning: str
    default: str


def main() -> None:
    parser = argparse.ArgumentParser(prog="unsent settings", description=__doc__)
    parser.add_argument("--table", action="store_true", help="as the table of docs/operators.md")
    options = parser.parse_args(sys.argv[1:])
    print("\n".join(table() if options.table else listed(load().model_fields_set)))


def every() -> list[Setting]:
    """All there are, in the order of `adapters/settings.py`."""
    return [
        Setting(f"{PREFIX}{name}".upper(), field.description or "", _default(field))
        for name, field in Settings.model_fields.items()
    ]


def _default(field: FieldInfo) -> str:
    """As an operator would write it: the home folder as ~, nothing where there is nothing."""
    found = field.get_default(call_default_factory=True, validated_data={})
    if found is None:
        return ""
    if isinstance(found, Path) and found.is_relative_to(Path.home()):
        return f"~/{found.relative_to(Path.home())}"
    return str(found)


def listed(given: set[str]) -> Iterator[str]:
    """For reading. What a setting is set to is never shown: it may be a secret, and screens are shared."""
    yield "Environment variables, or lines in a .env file where Unsent is started.\n"
    for one in every():
        is_set = one.name.removeprefix(PREFIX).lower() in given
        yield f"{one.name}{' (set)' if is_set else ''}"
        yield fill(one.meaning, WIDTH, initial_indent="    ", subsequent_indent="    ")
        if one.default:
            yield f"    Default: {one.default}"
    if unknown():
        yield f"\nNot a setting, most likely misspelt: {', '.join(unknown())}"


def table() -> Sequence[str]:
    """As Markdown."""
    rows = [f"| `{one.name}` | {one.meaning} | {f'`{one.default}`' if one.default else ''} |" for one in every()]
    return ["| setting | meaning | default |", "|---|---|---|", *rows]


def unknown() -> list[str]:
    """Names in the environment that look like settings and are none: most likely misspelt."""
    own = {"UNSENT_VENV"}  # the launcher's
    known = {one.name for one in every()} | own
    return sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)
