"""The parameters of one call, read as the Bot API reads them: everything arrives as text."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from tests.doubles.telegram.refusal import bad


@dataclass(frozen=True, slots=True)
class Params:
    values: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def text(self, name: str) -> str:
        return self.values.get(name, "")

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in {"true", "1", "yes", "t"}

    def number(self, name: str, otherwise: int = 0) -> int:
        try:
            return int(self.text(name) or otherwise)
        except ValueError:
            return otherwise

    def json(self, name: str, otherwise: Any = None) -> Any:  # noqa: ANN401 - any JSON value
        try:
            return json.loads(self.text(name)) if self.text(name) else otherwise
        except ValueError:
            raise bad(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def upload(self, name: str) -> bytes | None:
        """Return the uploaded file of a field, sent in place or as attach://."""
        return self.files.get(self.text(name).removeprefix("attach://") or name)
