"""`./unsent label` answers line by line; its weights and its report can be made again from the rows."""

import io
import json
import subprocess
import sys
from math import exp
from pathlib import Path

import numpy as np
import pytest

from adapters import figures, learning
from adapters.commands import label, train
from adapters.tasks import CLASSES
from bot.reading.weights import MADE_OF, WEIGHTS

pytestmark = pytest.mark.no_cover  # it walks the same lines over and over; others count them

ROOT = Path(__file__).resolve().parents[2]


def asked(task: str, text: str) -> str:
    """One request line."""
    return json.dumps({"id": "1", "task": task, "text": text})


def test_a_line_is_answered() -> None:
    """The answer carries id, label, score, level and spans."""
    found = label.answered(asked("crisis", "i want to die"))
    assert ("1", "crisis", "high") == (found["id"], found["label"], found["level"])
    assert {"id", "label", "score", "level", "spans"} == set(found)


@pytest.mark.parametrize(
    ("task", "text", "answer"),
    [
        ("urge", "i want to text him", "urge"),
        ("urge", "what a day", "none"),
        ("crisis", "haha im dying", "none"),
        ("contact", "he called me", "ex_contact"),
        ("draft", "hey", "probe"),
        ("intents", "stop", "stop"),
    ],
)
def test_labels_are_those_of_the_label_guide(task: str, text: str, answer: str) -> None:
    """Each task answers with its own labels."""
    assert answer == label.answered(asked(task, text))["label"]


@pytest.mark.parametrize("line", ["no json", "{}", "[]", asked("weather", "sun")])
def test_a_bad_line_gets_an_error_and_ends_nothing(line: str) -> None:
    """A line that is no request is answered by what is wrong with it."""
    assert ["error"] == list(label.answered(line))


def test_the_stream_answers_every_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without arguments the command reads to the end of its input; empty lines are passed over."""
    monkeypatch.setattr(sys, "argv", ["unsent label"])
    monkeypatch.setattr(sys, "stdin", io.StringIO(asked("urge", "hi") + "\n\n"))
    label.main()
    assert [{"id": "1", "label": "none", "score": 0.0, "level": "none", "spans": []}] == [
        json.loads(line) | {"score": 0.0} for line in capsys.readouterr().out.splitlines()
    ]


def test_a_text_is_explained() -> None:
    """Every task gives its line, and the words that decided stand below."""
    lines = label.explanation("i want to text him")
    assert any(line.startswith("urge     urge  high") for line in lines)
    assert any("(text.high)" in line for line in lines)


def test_the_command_explains_from_the_shell() -> None:
    """The whole command runs, options and all."""
    done = subprocess.run(
        [sys.executable, "-m", "adapters", "label", "--explain", "i want to die"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "crisis   crisis  high" in done.stdout


def test_the_report_has_figures_and_confusions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Per class figures with their interval, the mean, and the pairs mistaken most, here of models that learnt for a moment."""
    monkeypatch.setattr(learning, "ROUNDS", 40)
    lines = list(figures.report(["contact"]))
    assert any(line.startswith("  slip ") and "recall 0." in line for line in lines)
    assert any(line.startswith("  macro F1") for line in lines)
    assert any(" read as " in line for line in lines)
    assert any(line.startswith("  everyday ") for line in lines)


def test_binary_figures_are_counted_by_hand() -> None:
    """Two of three alarms right, two of two cases seen."""
    row = learning.Row
    judged = [
        figures.Judged(row("a", "urge"), "urge", high=True),
        figures.Judged(row("b", "urge"), "urge", high=False),
        figures.Judged(row("c", "none"), "urge", high=True),
        figures.Judged(row("d", "none"), "none", high=False),
    ]
    precision, recall, f1 = figures.prf(judged, "urge")
    assert (0.667, 1.0, 0.8) == (round(precision, 3), recall, round(f1, 3))
    either, high = figures.binary("urge", judged)
    assert "precision 0.667" in either
    assert "recall 0.500" in high
    assert (1.0, 1.0, 1.0) == figures.prf(judged, "no such label")


@pytest.mark.deep
def test_the_weights_are_made_again_to_the_last_digit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Training on the rows kept here gives the file kept here."""
    again = tmp_path / "weights.py"
    monkeypatch.setattr(train, "WEIGHTS", again)
    train.main()
    assert learning.WEIGHTS.read_text(encoding="utf-8") == again.read_text(encoding="utf-8")


def test_the_weights_are_of_today() -> None:
    """They were made of the rows, the phrases and the way of learning kept here: whoever changes one trains anew."""
    seen = {task: learning.examples(task, learning.rows(task)) for task in CLASSES}
    assert MADE_OF == learning.digest(seen)
    other = {**seen, "draft": seen["draft"][1:]}
    assert MADE_OF != learning.digest(other)
    assert 500_000 > learning.WEIGHTS.stat().st_size
    assert {name.split(".")[0] for name in WEIGHTS} == set(CLASSES)


def test_a_few_rows_are_trained_as_all_are(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file names what it was made of, and says how many rows each task had."""
    again = tmp_path / "weights.py"
    monkeypatch.setattr(train, "WEIGHTS", again)
    monkeypatch.setattr(train, "rows", lambda task: learning.rows(task)[:40])
    monkeypatch.setattr(learning, "ROUNDS", 40)
    train.main()
    made = {task: learning.examples(task, learning.rows(task)[:40]) for task in CLASSES}
    assert f'MADE_OF = "{learning.digest(made)}"' in again.read_text(encoding="utf-8")
    assert "crisis: 40 rows" in capsys.readouterr().out


def test_words_apart_are_held_back_for_danger() -> None:
    """Two words with another between them seldom come again, so that danger trusts them less than words in a row."""
    near = {
        learning.decay_of("crisis", name) for name in ("rope", "count*", ".i", "the rope", "rope $", "!self.word.weak")
    }
    apart = {learning.decay_of("crisis", name) for name in ("counted _ pills", "^ _ rope", "rope _ $")}
    assert (1, 1) == (len(near), len(apart))
    assert max(near) < min(apart)
    assert learning.decay_of("draft", "rope") == learning.decay_of("draft", "counted _ pills")


def test_the_descent_ends_where_the_slope_is_nothing() -> None:
    """A word in two of a thousand rows is learnt as surely as one in all of them: at the end no weight pulls any more."""
    row = learning.Row
    plain = [learning.Example(row(str(n), "none"), ("a", "b")) for n in range(998)]
    rare = [learning.Example(row(f"r{n}", "crisis"), ("a", "rope")) for n in range(2)]
    seen = learning.Seen.of([*plain, *rare])
    weights = seen.fitted([False] * 998 + [True] * 2, np.full(len(seen.names), learning.DECAY))

    def likely(*names: str) -> float:
        return 1 / (1 + exp(-weights["~"] - sum(weights[name] for name in names)))

    pull_of_rope = 2 * (likely("a", "rope") - 1) + learning.DECAY * weights["rope"]
    pull_of_all = 998 * likely("a", "b") + 2 * (likely("a", "rope") - 1)
    assert abs(pull_of_rope) < 0.001
    assert abs(pull_of_all) < 0.001


def test_what_classes_share_is_in_memory_once() -> None:
    """Half of the features stand in several classes, and most values stand at many features."""
    features = {id(name): name for found in WEIGHTS.values() for name in found}
    values = {id(value): value for found in WEIGHTS.values() for value in found.values()}
    assert len(set(features.values())) == len(features)
    assert len(set(values.values())) == len(values)


def test_hundreds_of_own_sentences_are_kept() -> None:
    """Our own rows outnumber the development rows, in five languages."""
    entries = [
        json.loads(line)
        for path in sorted((ROOT / "tests/reading/own").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert 1500 < len(entries)
    assert {"en", "es", "pt", "de", "fr"} == {entry["lang"] for entry in entries}


def test_the_readers_are_light() -> None:
    """Importing all readers takes well under a second of work, however busy the machine, and 30 MB."""
    code = (
        "import resource, time; now = time.process_time; size = lambda: resource.getrusage("
        "resource.RUSAGE_SELF).ru_maxrss; a, b = now(), size()\n"
        "from bot.reading import contact, crisis, draft, intent, pursuit, urge, death, under_age\n"
        "print(now() - a, (size() - b) / 1024)"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout.split()
        for _ in range(3)
    ]
    assert 0.5 > min(float(seconds) for seconds, _ in runs)
    assert 30 > max(float(megabytes) for _, megabytes in runs)
