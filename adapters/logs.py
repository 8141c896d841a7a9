"""The log: lines of JSON with an allow-list of fields and never a person's words, whoever writes them.

Libraries log what they like: of them only who, how grave, and the kind of error are kept.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor

LOG_FIELDS = frozenset(
    {"event", "level", "timestamp", "why", "arrivals", "turns", "number", "error", "parcel", "flow", "path"}
    | {"locale", "key", "platform", "bot", "seconds", "count", "line"}
)
LIBRARY = "a library complains"


def keep_log(
    level: str, to: TextIO | None = None, seen: Callable[[object, str, EventDict], EventDict] | None = None
) -> None:
    """Log to standard error, or to a file. `seen` is shown each line as it goes out."""
    watching: list[Processor] = [] if seen is None else [seen]
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _allowed,
            *watching,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(file=to or sys.stderr),
        cache_logger_on_first_use=True,
    )
    root = logging.getLogger()
    root.handlers = [Discreet(logging.WARNING)]


class Discreet(logging.Handler):
    """Tells of a library's line without the line: it may quote what somebody wrote, in its text or its traceback."""

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0] if record.exc_info else None
        error = "" if kind is None else kind.__name__
        structlog.get_logger().warning(LIBRARY, key=record.name, error=error, line=f"{record.module}:{record.lineno}")


def _allowed(_logger: object, _method: str, event: EventDict) -> Mapping[str, object]:
    return {field: value for field, value in event.items() if field in LOG_FIELDS}
