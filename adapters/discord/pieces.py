"""All our buttons and menus are one family, each read by its id alone: one that was drawn before a restart, or by another
release, still answers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Protocol, Self, cast

from discord import ButtonStyle, Interaction, SelectOption, ui

OURS = re.compile(r".+", re.DOTALL)  # whatever a release calls its own


class Enters(Protocol):
    """The client, as an interaction sees it."""

    async def enter(self, interaction: Interaction[Any]) -> None:
        """Take it in."""
        ...


class Piece(ui.DynamicItem[ui.Item[Any]], template=OURS):
    """A button or a menu of ours; its id says all."""

    @classmethod
    def button(cls, custom_id: str, label: str, style: ButtonStyle) -> Self:
        return cls(ui.Button(custom_id=custom_id, label=label, style=style))

    @classmethod
    def menu(cls, custom_id: str, options: Sequence[SelectOption], most: int) -> Self:
        return cls(ui.Select(custom_id=custom_id, options=list(options), min_values=1, max_values=most))

    @classmethod
    async def from_custom_id(cls, _interaction: Interaction[Any], item: ui.Item[Any], _match: re.Match[str], /) -> Self:
        return cls(item)

    async def callback(self, interaction: Interaction[Any]) -> None:
        """It is read as all interactions are."""
        await cast("Enters", interaction.client).enter(interaction)
