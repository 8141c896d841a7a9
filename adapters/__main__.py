"""The one place that wires: finds the command named and runs it, importing no other.

A start must reach its first line at once, so a command's imports are its own.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import adapters.commands


def main() -> None:
    args = sys.argv[1:]
    name = args[0] if args else "--help"
    if name in {"-h", "--help", "help"}:
        print_commands()
    elif (module := name.replace("-", "_")).isidentifier() and find_spec(f"adapters.commands.{module}"):
        sys.argv = [f"./unsent {name}", *args[1:]]
        # Else click takes this for a package run by -m, and help opens with "python -m adapters.unsent".
        sys.modules["__main__"].__package__ = ""
        import_module(f"adapters.commands.{module}").main()
    else:
        sys.exit(f"unsent: there is no command {name!r}. ./unsent --help lists them.")


def print_commands() -> None:
    listed = "\n".join(f"  {name:<10} {line}" for name, line in sorted(commands()))
    sys.stdout.write(
        f"Usage: ./unsent COMMAND [OPTIONS]\n\nCommands:\n{listed}\n\n./unsent COMMAND --help says more.\n"
    )


def commands() -> list[tuple[str, str]]:
    """(name, first line of its docstring) of every command, read without importing it."""
    found = []
    for folder in adapters.commands.__path__:
        for path in Path(folder).glob("[a-z]*.py"):
            opening = path.read_text(encoding="utf-8").partition("\n")[0]
            found.append((path.stem.replace("_", "-"), opening.strip('"')))
    return found


if __name__ == "__main__":
    main()
