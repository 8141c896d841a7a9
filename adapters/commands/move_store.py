"""Move everything stored to another place, row by row, still sealed: a folder, or a postgresql:// address."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from adapters.store.moving import Move, Moved
from adapters.store.sides import Side, SqliteSide
from bot.ports import StoreError

STILL_USED = "The store is in use, so more may come. Stop the bot, then run this once more to finish."


def main() -> None:
    typer.run(move_store)


def move_store(
    source: Annotated[str, typer.Argument(metavar="FROM", help="where the store is: a folder or postgresql://…")],
    target: Annotated[str, typer.Argument(metavar="TO", help="where it goes: a folder or postgresql://…")],
) -> None:
    """Move everything stored to another place, row by row, still sealed: a folder, or a postgresql:// address.

    Run it while the bot runs, and once more when it is stopped: that one is short. Cut off, it goes on where it was.
    """
    os.umask(0o077)
    try:
        sys.exit(asyncio.run(moved(source, target)))
    except StoreError as refusal:
        sys.exit(f"unsent: {refusal}.")


async def moved(source: str, target: str) -> int:
    """0 when all of it is there, 3 when the store was in use."""
    sides: list[Side] = []
    try:
        for place, made in ((source, False), (target, True)):
            sides.append(await side(place, made=made))
        move = Move(sides[0], sides[1], tell)
        await move.begin()
        still = await move.source.still()
        done = await move.equal()
        print(f"{done.rows} rows are there: {done.written} written, {done.removed} removed, {done.same} the same.")
        if not still:
            print(STILL_USED)
            return 3
        await move.finish()
        print("Every row was compared and is the same. What is left behind refuses to start; delete it when you like.")
        print(
            f"From now on: {'UNSENT_DATABASE_URL' if _is_address(target) else 'UNSENT_DATA'}. The master key stays as it is."
        )
        return 0
    finally:
        for one in sides:
            await one.close()


async def side(place: str, *, made: bool) -> Side:
    """The store in this place."""
    if not _is_address(place):
        return _folder(place, made=made)
    from adapters.store.pg.side import PostgresSide

    return await PostgresSide.open(place, made=made)


def _folder(place: str, *, made: bool) -> Side:
    return SqliteSide.open(Path(place).expanduser(), made=made)


def tell(table: str, done: Moved) -> None:
    print(f"  {table:<11} {done.rows:>10} rows, {done.written} written")


def _is_address(place: str) -> bool:
    return place.startswith(("postgresql://", "postgres://"))
