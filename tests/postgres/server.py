"""A PostgreSQL to test on: the one that answers on loopback, else a throw-away one where its programs are installed."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg

ANSWERING = os.environ.get("UNSENT_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")
MISSING = "no PostgreSQL answers on loopback, and none is installed that could be started"


@contextmanager
def server() -> Iterator[str | None]:
    """The address of a server to test on; None where there is none to be had."""
    if asyncio.run(_answers(ANSWERING)):
        yield ANSWERING
        return
    programs = _programs()
    if programs is None:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="unsent-postgres-") as folder:
        address = _started(programs, Path(folder))
        try:
            yield address
        finally:
            stop = [programs / "pg_ctl", "--pgdata", Path(folder) / "data", "--mode", "immediate", "stop"]
            subprocess.run(list(map(str, stop)), check=False, capture_output=True)


@contextmanager
def database(address: str) -> Iterator[str]:
    """A fresh database on this server, gone afterwards."""
    name = f"unsent_test_{os.getpid()}"
    asyncio.run(
        say(
            address,
            f"drop database if exists {name} with (force)",
            f"create database {name}",
            f"alter database {name} set synchronous_commit = off",
        )
    )
    try:
        yield address.rpartition("/")[0] + f"/{name}"
    finally:
        asyncio.run(say(address, f"drop database if exists {name} with (force)"))


async def _answers(address: str) -> bool:
    try:
        await say(address, "select 1")
    except (OSError, TimeoutError, asyncpg.PostgresError):
        return False
    return True


async def say(address: str, *statements: str) -> None:
    db = await asyncpg.connect(address, timeout=5)
    try:
        for statement in statements:
            await db.execute(statement)
    finally:
        await db.close()


def _programs() -> Path | None:
    """Where the server's programs are. It refuses to be run by root."""
    found = shutil.which("pg_ctl")
    places = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    usable = [place for place in places if (place / "initdb").exists()]
    return usable[0] if usable and os.geteuid() != 0 else None


def _started(programs: Path, folder: Path) -> str:
    data = folder / "data"
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    init = [programs / "initdb", "--pgdata", data, "--username", "postgres", "--auth", "trust", "--no-sync"]
    subprocess.run(list(map(str, init)), check=True, capture_output=True)
    options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder}"
    start = [programs / "pg_ctl", "--pgdata", data, "--log", folder / "log", "--options", options, "--wait", "start"]
    subprocess.run(list(map(str, start)), check=True, capture_output=True)
    return f"postgresql://postgres@127.0.0.1:{port}/postgres"
