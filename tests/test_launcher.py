"""The launcher: builds once, rebuilds when it must, and says in one plain line what is missing.

Each test starts a copy of it in an empty project, with a stand-in for uv and no network.
"""

import ast
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

LAUNCHER = Path(__file__).resolve().parents[1] / "unsent"
STAND_IN_FOR_UV = """#!/bin/sh
echo "$UV_PYTHON_DOWNLOADS $*" >> "{log}"
[ ! -e "{fault}" ] || {{ echo "no route to anywhere"; exit 2; }}
"""
PROGRAM = """
import os, random, sys
print(os.getcwd(), sys.argv[1:], random.__name__ and "own" in vars(random))
"""


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with a launcher, three locks that name nothing, and a program that says where it is."""

    root: Path
    path: Path
    log: Path
    fault: Path

    def start(self, *args: str, cwd: Path | None = None) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, str(self.root / "unsent"), *args],
            cwd=cwd or self.root,
            env={"PATH": str(self.path), "HOME": str(self.root)},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def installs(self) -> list[str]:
        """Each install so far, as the words given to uv."""
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def project(tmp_path: Path) -> Project:
    root, path = tmp_path / "project", tmp_path / "path"
    (root / "adapters").mkdir(parents=True)
    (root / "adapters/__main__.py").write_text(PROGRAM)
    for lock in ("requirements.lock", "requirements-test.lock", "requirements-bench.lock"):
        (root / lock).write_text(f"# {lock}\n")
    shutil.copy(LAUNCHER, root / "unsent")
    path.mkdir()
    made = Project(root=root, path=path, log=tmp_path / "log", fault=tmp_path / "fault")
    (path / "uv").write_text(STAND_IN_FOR_UV.format(log=made.log, fault=made.fault))
    (path / "uv").chmod(0o755)
    return made


@pytest.fixture
def launcher() -> ModuleType:
    loader = SourceFileLoader("launcher", str(LAUNCHER))
    spec = spec_from_loader("launcher", loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


def test_the_callers_directory_is_kept_and_nothing_in_it_imported(project: Project, tmp_path: Path) -> None:
    """The program runs where it was called, with its words, and not with that folder's modules."""
    (tmp_path / "random.py").write_text("own = True")
    first = project.start("chat", "--plain", cwd=tmp_path)
    assert f"{tmp_path} ['chat', '--plain'] False\n" == first.stdout, first.stderr


def test_a_second_start_installs_nothing(project: Project) -> None:
    """Once the stamp is right, a start goes straight to the program."""
    project.start("chat")
    assert "" == project.start("chat").stderr
    assert 1 == len(project.installs())


def test_uv_checks_hashes_and_fetches_no_python(project: Project) -> None:
    """What is installed is what the lock names, under the Python that was called."""
    project.start("chat")
    [words] = project.installs()
    assert words.startswith("never pip install --python ")
    assert words.endswith(f"--require-hashes -r {project.root / 'requirements.lock'}")


def change_the_lock(project: Project) -> None:
    (project.root / "requirements.lock").write_text("# something newer\n")


def lose_the_stamp(project: Project) -> None:
    (project.root / ".venv/requirements.stamp").unlink()


def lose_the_python(project: Project) -> None:
    (project.root / ".venv/bin/python").unlink()


def pretend_another_python(project: Project) -> None:
    stamp = project.root / ".venv/requirements.stamp"
    stamp.write_text(stamp.read_text().replace(str(sys.implementation.cache_tag), "cpython-310"))


def pretend_it_moved(project: Project) -> None:
    stamp = project.root / ".venv/requirements.stamp"
    stamp.write_text(stamp.read_text().replace(str(project.root), "elsewhere"))


@pytest.mark.parametrize(
    "spoil",
    [change_the_lock, lose_the_stamp, lose_the_python, pretend_another_python, pretend_it_moved],
)
def test_a_spoiled_environment_is_built_anew(project: Project, spoil: Callable[[Project], None]) -> None:
    """A lock, Python or place that changed, or an install cut short, empties and refills .venv."""
    project.start("chat")
    leftover = project.root / ".venv/leftover"
    leftover.touch()
    spoil(project)
    assert 0 == project.start("chat").returncode
    assert (2, False) == (len(project.installs()), leftover.exists())


def test_tests_and_chat_share_one_install(project: Project) -> None:
    """The test lock contains the other, so after `test` nothing is left to install."""
    project.start("test")
    project.start("chat")
    [words] = project.installs()
    assert words.endswith("requirements-test.lock")


def test_tests_add_to_what_is_there(project: Project) -> None:
    """`test` after `chat` installs its own lock on top, keeping the environment."""
    project.start("chat")
    kept = project.root / ".venv/kept"
    kept.touch()
    project.start("test")
    assert (2, True) == (len(project.installs()), kept.exists())


def test_bench_peers_live_apart(project: Project) -> None:
    """The packages we measure ourselves against never enter our own environment."""
    project.start("bench")
    ours, theirs = project.installs()
    assert "/.venv/bin/python" in ours
    assert "/.venv-bench/bin/python" in theirs


def test_two_starts_at_once_build_once(project: Project) -> None:
    """The second waits for the first and then finds its work done."""
    command = [sys.executable, str(project.root / "unsent"), "chat"]
    environment = {"PATH": str(project.path), "HOME": str(project.root)}
    starts = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) for _ in range(2)
    ]
    spoken = [start.communicate(timeout=60)[0] for start in starts]
    assert [True, True] == [b"['chat']" in words for words in spoken]
    assert 1 == len(project.installs())


def test_without_network_one_line_says_what_to_do(project: Project) -> None:
    """A failed install ends with one remedy, leaves no stamp, and the next start tries again."""
    project.fault.touch()
    failed = project.start("chat")
    assert (69, "") == (failed.returncode, failed.stdout)
    assert "no route to anywhere" in failed.stderr
    last = failed.stderr.splitlines()[-1]
    assert last.startswith("unsent: the packages could not be fetched")
    assert "Check the network" in last
    assert [] == list((project.root / ".venv").glob("*.stamp"))
    project.fault.unlink()
    assert 0 == project.start("chat").returncode


def test_a_folder_that_may_not_be_written_is_named(project: Project) -> None:
    """What the system refuses is said in one line, never as a traceback."""
    (project.root / ".unsent.lock").mkdir()
    failed = project.start("chat")
    assert 1 == failed.returncode
    assert 1 == len(failed.stderr.splitlines())
    assert ".unsent.lock" in failed.stderr


def test_a_python_without_venv_is_told_the_package(launcher: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Debian splits venv off; the line names what brings it back."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "ensurepip" else name)
    with pytest.raises(launcher.Remedy, match="sudo apt install python3-venv"):
        launcher.make_venv("nowhere", None)


def test_without_uv_pip_does_the_same(launcher: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pip is asked for the same hashed lock."""
    asked: list[list[str]] = []

    def note(command: list[str], total: int) -> int:
        assert total > 20
        asked.append(command)
        return 0

    monkeypatch.setattr(launcher, "run_counting", note)
    launcher.install("there", "requirements.lock", None)
    [command] = asked
    assert ["there/bin/python", "-m", "pip", "install"] == command[:4]
    assert "--no-deps" in command  # the lock is whole: a later release of anything cannot break the install
    assert ["--require-hashes", "-r", str(LAUNCHER.parent / "requirements.lock")] == command[-3:]


def test_an_old_python_is_told_which_to_take(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python 3.9 gets one line with its own version and the command that works."""
    monkeypatch.setattr("sys.version_info", (3, 9, 2, "final", 0))
    assert 69 == launcher.main(["chat"])
    assert (
        f"unsent: this is Python 3.9.2; 3.11 or newer is needed. Install one, then: python3.11 {LAUNCHER}\n"
        == capsys.readouterr().err
    )


def test_an_old_python_can_read_the_launcher() -> None:
    """Nothing in it is newer than the syntax of Python 3.4."""
    source = LAUNCHER.read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 7))
    newer = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.AsyncFunctionDef, ast.Match, ast.Starred)
    assert [] == [node.lineno for node in ast.walk(tree) if isinstance(node, newer)]
    assert "__future__" not in source
