"""Settings: from the environment, each wrong one told in a line of its own."""

from pathlib import Path

import pytest

from adapters.commands import settings as settings_command
from adapters.settings import Settings, load
from adapters.terminal.outbound import LIMITS
from adapters.wiring import assemble
from bot.rehearsal.room import played


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Away from any `.env`."""
    monkeypatch.chdir(tmp_path)


def test_the_data_and_the_key_live_apart(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """By default the key is in the configuration folder and the data in the data folder."""
    for name in ("UNSENT_DATA", "UNSENT_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    settings = load()

    assert tmp_path / "share" / "unsent" == settings.data
    assert tmp_path / "config" / "unsent" / "master.key" == settings.key_file


def test_env_files_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line in `.env` counts like a variable."""
    monkeypatch.delenv("UNSENT_DATA", raising=False)
    (tmp_path / ".env").write_text(f"UNSENT_DATA={tmp_path}/here\n", encoding="utf-8")

    assert tmp_path / "here" == load().data


def test_a_wrong_value_gives_one_clear_line_each(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The name and what is wrong, never the value, never a traceback."""
    monkeypatch.setenv("UNSENT_TELEGRAM_API_BASE", "ftp://secret")
    monkeypatch.setenv("UNSENT_DATABASE_URL", "mysql://secret")
    monkeypatch.setenv("UNSENT_LOG_LEVEL", "loud")

    with pytest.raises(SystemExit) as ended:
        load()

    said = capsys.readouterr().err.splitlines()
    assert 2 == ended.value.code
    assert [
        "unsent: UNSENT_DATABASE_URL: must start with postgresql://.",
        "unsent: UNSENT_TELEGRAM_API_BASE: must start with http:// or https://.",
        "unsent: UNSENT_LOG_LEVEL: must be debug, info, warning or error.",
    ] == said


def test_an_origin_loses_its_last_slash(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is appended starts with a slash of its own."""
    monkeypatch.setenv("UNSENT_TELEGRAM_API_BASE", "http://127.0.0.1:8081/")

    assert "http://127.0.0.1:8081" == load().telegram_api_base


def test_tokens_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    """A settings value may be printed without giving a token or a password away."""
    monkeypatch.setenv("UNSENT_TELEGRAM_TOKEN", "123:canary")
    monkeypatch.setenv("UNSENT_DATABASE_URL", "postgresql://unsent:canary@127.0.0.1/unsent")

    assert "canary" not in repr(load())


def test_who_runs_the_bot_is_told_to_who_asks(tmp_path: Path) -> None:
    """The operator's own line reaches the talk about privacy."""
    pieces = assemble(
        Settings(data=tmp_path, key_file=tmp_path / "key", operator="Ana, ana@example.org"), lambda _: LIMITS
    )

    script = played("> /privacy\n", pieces.world.house)

    assert "< privacy.who_runs operator=Ana, ana@example.org" in script


def test_the_documented_table_is_the_real_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """docs/operators.md holds every setting with its meaning and default: `./unsent settings --table` prints it."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    document = (Path(__file__).parents[1] / "docs/operators.md").read_text(encoding="utf-8")
    assert "\n".join(settings_command.table()) in document


def test_settings_are_listed_without_their_values(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is set is said, to what never; a misspelt name is pointed out."""
    monkeypatch.setattr("sys.argv", ["unsent settings"])
    monkeypatch.setenv("UNSENT_TELEGRAM_TOKEN", "123456789:secret")
    monkeypatch.setenv("UNSENT_TELEGRAM_TOKN", "oops")
    settings_command.main()
    told = capsys.readouterr().out
    assert "UNSENT_TELEGRAM_TOKEN (set)" in told
    assert "UNSENT_OPERATOR\n" in told
    assert "secret" not in told
    assert "misspelt: UNSENT_TELEGRAM_TOKN" in told
    assert all(one.meaning.endswith(".") for one in settings_command.every())
