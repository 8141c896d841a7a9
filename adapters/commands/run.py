"""Serve every platform whose token is set, until told to stop."""

from __future__ import annotations

import asyncio
import os
import sys

from adapters.settings import load

UNSERVED = "unsent: no platform is set up yet. README.md says how: Telegram in three minutes, Discord in five. Or try ./unsent chat."
UNUSED = ("rich", "pygments", "click", "greenlet")


def main() -> None:
    settings = load()
    if settings.telegram_token is None and settings.discord_token is None:
        sys.exit(UNSERVED)
    # A server draws nothing and has no greenlets, yet three libraries load these where they are installed: seven MiB and
    # a fifth of a second.
    sys.modules.update(dict.fromkeys(UNUSED))  # type: ignore[arg-type] # None means: there is no such module
    from adapters.connecting import run

    os.umask(0o077)
    sys.exit(asyncio.run(run(settings)))
