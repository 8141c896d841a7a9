"""What stands in deploy/, checked as far as goes without an engine: linted by the tools of each format, and the
container's own command run in a bare, read-only folder, as nobody.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.doubles.telegram.people import NotShown
from tests.doubles.telegram.server import Double

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
NOBODY = 65534
AS_NOBODY = (
    "setpriv",
    *(f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--bounding-set=-all", "--no-new-privs"),
)
PORT = ":8088"
UNITS = ("unsent.service", "unsent-backup.service", "unsent-backup.timer")
# As the unit's MemoryDenyWriteExecute: no memory that is written may be run. Kernels before 6.3 refuse the call and go on.
LOCKED = "import ctypes, os, sys; ctypes.CDLL(None).prctl(65, 1, 0, 0, 0); os.execv(sys.argv[1], sys.argv[1:])"


def run(*command: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=60, env=None if env is None else os.environ | env
    )


def tool(name: str) -> str:
    return str(Path(sysconfig.get_path("scripts")) / name)


def test_the_image_is_made_well() -> None:
    """Hadolint finds nothing."""
    done = run(tool("hadolint"), str(DEPLOY / "Dockerfile"))
    assert (0, "") == (done.returncode, done.stdout)


def test_compose_fits_its_schema() -> None:
    """Every word in compose.yaml is one that compose knows."""
    done = run(tool("check-jsonschema"), "--builtin-schema", "vendor.compose-spec", str(DEPLOY / "compose.yaml"))
    assert (0, "") == (done.returncode, done.stderr)


def test_the_manifest_fits_its_schema() -> None:
    """Kubernetes would take it, and nothing in it is unknown to it."""
    done = run(tool("kubernetes-validate"), "--strict", str(DEPLOY / "kubernetes.yaml"))
    assert (0, 2) == (done.returncode, (done.stdout + done.stderr).count("passed for resource"))


def test_no_container_may_do_more_than_it_must() -> None:
    """Not root, nothing gained, nothing written but to its volumes: in both files."""
    compose, manifest = ((DEPLOY / name).read_text(encoding="utf-8") for name in ("compose.yaml", "kubernetes.yaml"))
    for wanted in ("read_only: true", 'user: "10001:10001"', "- ALL", "no-new-privileges:true"):
        assert wanted in compose
    assert not re.search(r"^\s+ports:", compose, re.MULTILINE)
    for wanted in ("readOnlyRootFilesystem: true", "runAsNonRoot: true", "- ALL", "allowPrivilegeEscalation: false"):
        assert wanted in manifest


def units(folder: Path) -> list[str]:
    """The units as they would stand on a machine that has what they start."""
    for name in UNITS:
        text = (DEPLOY / name).read_text(encoding="utf-8")
        (folder / name).write_text(text.replace("/opt/unsent/.venv/bin/python", sys.executable), encoding="utf-8")
    return [str(folder / name) for name in UNITS]


needs_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze on this machine")


@needs_systemd
def test_the_units_are_sound(tmp_path: Path) -> None:
    """They are read without a word."""
    done = run("systemd-analyze", "verify", "--man=no", *units(tmp_path))
    assert (0, "") == (done.returncode, done.stderr)


@needs_systemd
@pytest.mark.parametrize("unit", [name for name in UNITS if name.endswith(".service")])
def test_the_exposure_is_as_stated(unit: str, tmp_path: Path) -> None:
    """What the unit's first line says of itself is what systemd says of it; the figure is that of its version."""
    done = run("systemd-analyze", "security", "--offline=true", "--no-pager", *units(tmp_path)[UNITS.index(unit) :][:1])
    if "unrecognized option" in done.stderr:
        pytest.skip("this systemd-analyze cannot look at a unit that is not loaded")
    found = re.search(r"Overall exposure level for \S+: ([\d.]+ \w+)", done.stdout)
    assert found is not None
    stated = re.search(r"\(systemd (\d+)\): ([\d.]+ \w+)", (DEPLOY / unit).read_text(encoding="utf-8"))
    assert stated is not None
    assert float(found[1].split()[0]) <= 2
    if run("systemctl", "--version").stdout.startswith(f"systemd {stated[1]} "):
        assert stated[2] == found[1]


# The container's command, without a container.


def dockerfile() -> Iterator[tuple[str, str]]:
    """Every instruction with its words, continued lines joined."""
    text = (DEPLOY / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        word, _, rest = line.strip().partition(" ")
        if word and word != "#":
            yield word, rest.strip()


def copied() -> list[str]:
    """What the image is made of, as the build stage takes it from here."""
    return [
        name for word, rest in dockerfile() if word == "COPY" and "--from" not in rest for name in rest.split()[:-1]
    ]


def environment() -> dict[str, str]:
    rest = next(rest for word, rest in dockerfile() if word == "ENV")
    return dict(pair.split("=", 1) for pair in rest.split())


def command() -> list[str]:
    told = {word: json.loads(rest) for word, rest in dockerfile() if word in {"ENTRYPOINT", "CMD"} and rest[0] == "["}
    return [*told["ENTRYPOINT"], *told["CMD"]]


def health_check(port: int) -> list[str]:
    """What the engine would ask every half minute, at this port; the Python that runs it left out."""
    asked = next(rest for word, rest in dockerfile() if word == "HEALTHCHECK").partition("CMD ")[2]
    assert PORT in environment()["UNSENT_HEALTH_LISTEN"]
    assert PORT in asked
    return [part.replace(PORT, f":{port}") for part in json.loads(asked)[1:]]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def bare() -> Iterator[Path]:
    """A folder that anybody may enter: the tree that the image holds, which nobody may write, and room for data."""
    folder = Path(tempfile.mkdtemp(prefix="unsent-bare-"))
    folder.chmod(0o755)
    tree = folder / "opt"
    tree.mkdir()
    for name in copied():
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tree / name)
    for path in (tree, *tree.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for name in ("data", "tmp"):
        (folder / name).mkdir(mode=0o700)
    (folder / "master.key").write_bytes(os.urandom(32))
    (folder / "master.key").chmod(0o400)
    if os.geteuid() == 0:
        for name in ("data", "tmp", "master.key"):
            os.chown(folder / name, NOBODY, NOBODY)
    yield folder
    for path in (tree, *tree.rglob("*")):
        path.chmod(0o755)
    shutil.rmtree(folder)


def as_nobody() -> tuple[str, ...]:
    return AS_NOBODY if os.geteuid() == 0 else ()


def interpreter() -> tuple[str, str]:
    """A Python that nobody may run, and where its packages lie; skips where nobody may."""
    packages = sysconfig.get_path("purelib")
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("root without setpriv: cannot become nobody")
    own = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for python in (str(Path(sys.executable).resolve()), f"/usr/bin/{own}"):
        again = (python, "-c", LOCKED, python, "-c", "import cryptography, telegram")
        probe = run(*as_nobody(), *again, env={"PYTHONPATH": packages})
        if probe.returncode == 0:
            return python, packages
    return pytest.skip("nobody but the owner may run this Python or read its packages")


def seen(tree: Path) -> dict[str, tuple[int, int]]:
    """Every file with its size and time of change."""
    return {str(path): (path.lstat().st_size, path.lstat().st_mtime_ns) for path in tree.rglob("*")}


async def test_the_containers_command_runs_bare(bare: Path) -> None:
    """As nobody, on a tree it cannot write and with a key it can only read, it answers, and ends in peace when told to."""
    python, packages = interpreter()
    before, port = seen(bare / "opt"), free_port()
    async with Double() as telegram:
        env = environment() | {
            "UNSENT_DATA": str(bare / "data"),
            "UNSENT_KEY_FILE": str(bare / "master.key"),
            "HOME": str(bare / "tmp"),
            "MPLCONFIGDIR": str(bare / "tmp" / "matplotlib"),
            "UNSENT_HEALTH_LISTEN": f"127.0.0.1:{port}",
            "UNSENT_TELEGRAM_TOKEN": telegram.world.token,
            "UNSENT_TELEGRAM_API_BASE": telegram.origin,
            "PYTHONPATH": f"{bare / 'opt'}:{packages}",
        }
        alex = telegram.person(1001, "Alex")
        alex.starts()
        process = await asyncio.create_subprocess_exec(
            *(*as_nobody(), python, "-c", LOCKED, python, *command()[1:]),
            cwd=bare / "opt",
            env=env,
            stderr=asyncio.subprocess.PIPE,
        )
        with suppress(NotShown):  # what it told then says why
            await alex.until(lambda: "I'm about to text them" in alex.labels(), within=30)
        answered = alex.labels()
        well = await asyncio.to_thread(run, python, *health_check(port))
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        _, told = await asyncio.wait_for(process.communicate(), 15)
    assert (0, "", "I'm about to text them") == (process.returncode, told.decode(), answered[0] if answered else "")
    assert (0, "") == (well.returncode, well.stderr)
    assert before == seen(bare / "opt")
    assert {"unsent.sqlite3", "keys.sqlite3"} <= {path.name for path in (bare / "data").iterdir()}
