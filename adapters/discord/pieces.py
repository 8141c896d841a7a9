"""All our buttons and menus are one family, each read by its id alone, so that the SDK remembers none of them: one that was drawn
before a restart, or by another release, still answers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Self

from discord import ButtonStyle, SelectOption, ui

OURS = re.compile(r".+", re.DOTALL)  # whatever a release calls its own


class Piece(ui.DynamicItem[ui.Item[Any]], template=OURS):
    """A button or a menu of ours; its id says all."""

    @classmethod
    def button(cls, custom_id: str, label: str, style: ButtonStyle) -> Self:
        return cls(ui.Button(custom_id=custom_id, label=label, style=style))

    @classmethod
    def menu(cls, custom_id: str, options: Sequence[SelectOption], most: int) -> Self:
        return cls(ui.Select(custom_id=custom_id, options=list(options), min_values=1, max_values=most))
