"""Fluent wording: fallback, slots, labels, and the time it takes."""

from __future__ import annotations

import time
from collections.abc import Sized
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path

import pytest
from babel import localedata

from adapters.wording import FluentWording, load_content
from bot.flows.content import Help
from bot.talk.steps import Word
from tests.furnished import content

ENGLISH = """
room-hello = Hello { $name }.
room-days = { $count ->
    [one] one day
   *[other] { $count } days
}
room-on = On { $date }.
room-q-yes = Yes
    .says = yeah | yep
room-word = a word
room-only_says =
    .says = nothing to show
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two small languages."""
    for locale, files in {"en": {"room": ENGLISH}, "de": {"room": "room-word = ein Wort\n"}}.items():
        (tmp_path / locale).mkdir()
        for room, text in files.items():
            (tmp_path / locale / f"{room}.ftl").write_text(text, encoding="utf-8")
    (tmp_path / "en" / "core.ftl").write_text("core-and = { $first } and { $last }\n", encoding="utf-8")
    return tmp_path


def test_slots_of_every_kind(folder: Path) -> None:
    """Text, numbers with plurals, dates, words looked up, and several joined."""
    wording = FluentWording(folder)
    assert "Hello Kim." == wording.line("en", "room.hello", (("name", "Kim"),))
    assert "Hello a word." == wording.line("en", "room.hello", (("name", Word("room.word")),))
    assert "Hello a, a word and c." == wording.line("en", "room.hello", (("name", ("a", Word("room.word"), "c")),))
    assert "Hello a." == wording.line("en", "room.hello", (("name", ("a",)),))
    assert ["one day", "3 days"] == [wording.line("en", "room.days", (("count", count),)) for count in (1, 3)]
    assert "2026" in wording.line("en", "room.on", (("date", date(2026, 3, 4)),))


def test_a_moment_is_told_in_the_months_of_the_language() -> None:
    """The day first, the hour of 24; an unknown language counts as English."""
    at = (("when", datetime(2026, 8, 4, 20, 15)), ("what", "x"))  # noqa: DTZ001 - the person's wall time
    said = [FluentWording().line(locale, "history.row", at) for locale in ("en", "es-MX", "xx")]
    assert ["04 Aug, 20:15 · x", "04 ago, 20:15 · x", "04 Aug, 20:15 · x"] == said


def test_cities_are_called_as_the_language_calls_them() -> None:
    """On buttons and in settings; a zone that no table has goes by its own name."""
    japan = content().countries["JP"]
    assert ["Tokyo", "Tokio"] == [content().cities(japan, locale)[0].name for locale in ("en", "es-AR")]
    assert "Londres" == content().cities(None, "es")[0].name
    assert ["Ciudad de México", "Nueva York", "Salta"] == [
        content().city_of(zone, "es") for zone in ("America/Mexico_City", "America/New_York", "America/Argentina/Salta")
    ]


def test_a_language_falls_back_and_says_so_once(folder: Path) -> None:
    """Its own line, then English; a tag with a region finds its language, an unknown one English."""
    missed: list[tuple[str, str]] = []
    wording = FluentWording(folder, lambda locale, key: missed.append((locale, key)))
    assert ["ein Wort", "ein Wort", "a word", "a word"] == [
        wording.line(locale, "room.word") for locale in ("de", "de-AT", "xx", "")
    ]
    assert ("Yes", "yeah", "yep") == wording.labels("de", "room.q", "yes")
    assert ["Hello x."] * 2 == [wording.line("de", "room.hello", (("name", "x"),)) for _ in range(2)]
    assert [("de", "room.q.yes"), ("de", "room.hello")] == missed
    assert ("Yes", "yeah", "yep") == wording.heard("de", "room.q", "yes")
    assert 2 == len(missed)


def test_nobody_need_listen(folder: Path) -> None:
    """Without a reporter the fallback is silent."""
    assert ("Yes", "yeah", "yep") == FluentWording(folder).labels("de", "room.q", "yes")


@pytest.mark.parametrize("key", ["room.none", "nowhere.none", "room.only_says"])
def test_what_english_lacks_is_an_error(folder: Path, key: str) -> None:
    """A missing line, a missing room, a line without text."""
    with pytest.raises(KeyError):
        FluentWording(folder).line("de", key)


def test_a_missing_slot_is_an_error(folder: Path) -> None:
    """Nobody is ever shown a hole."""
    with pytest.raises(KeyError, match=r"room\.hello"):
        FluentWording(folder).line("en", "room.hello")


def test_what_stands_for_every_platform_is_kept_and_what_does_not_is_not(folder: Path) -> None:
    """A line into which nothing is put is the same each time; one that asks for the platform is said anew."""
    here = "room-here = { $platform ->\n    [telegram] Tap.\n   *[other] Type.\n}\n"
    (folder / "en" / "room.ftl").write_text(f"{ENGLISH}{here}", encoding="utf-8")
    wording = FluentWording(folder)
    assert ["Type.", "Tap.", "Type."] == [
        wording.line("en", "room.here", slots) for slots in ((), (("platform", "telegram"),), ())
    ]
    assert ["a word"] * 2 == [wording.line("en", "room.word", (("platform", one),)) for one in ("telegram", "")]


def test_files_that_changed_are_read_anew(folder: Path) -> None:
    """Lines and labels, whatever was kept of them."""
    wording = FluentWording(folder)
    assert ("a word", "Yes") == (wording.line("en", "room.word"), wording.labels("en", "room.q", "yes")[0])
    changed = ENGLISH.replace("a word", "another").replace("= Yes", "= Sure")
    (folder / "en" / "room.ftl").write_text(changed, encoding="utf-8")
    wording.reread()
    assert ("another", "Sure") == (wording.line("en", "room.word"), wording.labels("en", "room.q", "yes")[0])


def test_languages_stand_english_first(folder: Path) -> None:
    """The rest by name."""
    assert ("en", "de") == FluentWording(folder).languages()


def test_the_tables_load() -> None:
    """Countries, helplines with their day, claims, exercises."""
    loaded = content()
    assert "America/New_York" == loaded.countries["US"].cities[0].zone
    checked, *_ = loaded.lines("US", Help.SUICIDE)
    assert ("988", date(2026, 6, 2)) == (checked.call, checked.verified)
    assert "Coach Lee" == loaded.claims["B18"].who
    assert "calm" == loaded.exercises[0].kind


def test_an_operators_helplines_come_first(tmp_path: Path) -> None:
    """Their table has the same columns as ours."""
    ours = Path(__file__).parents[1] / "content" / "helplines.csv"
    header = ours.read_text(encoding="utf-8").splitlines()[0]
    own = tmp_path / "own.csv"
    own.write_text(f"{header}\nUS,suicide,Our own,123,,,,24/7,en,,,2026-06-02\n", encoding="utf-8")
    assert "Our own" == load_content(FluentWording(), own_helplines=own).lines("US", Help.SUICIDE)[0].name


def test_nothing_is_kept_by_the_tag_that_a_client_sends(folder: Path) -> None:
    """A thousand made-up tags are English, a path is no language, and what is held afterwards is what was held before."""
    wording = FluentWording(folder)
    _ = wording.line("en", "room.word"), wording.labels("en", "room.q", "yes")
    before = _held(wording)
    for number in range(1000):
        assert "a word" == wording.line(f"x{number}-Q{number}", "room.word")
        assert "Yes" == wording.labels(f"../{number}", "room.q", "yes")[0]
    assert "a word" == wording.line("../de", "room.word")
    assert before == _held(wording)


def _held(wording: FluentWording) -> dict[str, int]:
    """How many things each of its stores holds."""
    held = {one.name: getattr(wording, one.name) for one in fields(wording)}
    return {name: len(store) for name, store in held.items() if isinstance(store, Sized)}


def test_wording_is_quick() -> None:
    """After the first time an intake line takes some microseconds, and everything loads well under a second."""
    started = time.perf_counter()
    wording = FluentWording()
    load_content(wording)
    assert "law" in wording.line("en", "gates.order")
    loaded = time.perf_counter() - started
    spent = min(_spent(wording) for _ in range(20))
    assert loaded < 0.5
    assert spent < 100e-6


def test_wording_is_light() -> None:
    """Of what Babel knows of a language only what numbers, plurals and dates need stays in memory."""
    wording = FluentWording()
    for language in wording.languages():
        assert wording.labels(language, "command", "urge")
        known = localedata.load(language)
        assert set() == {"languages", "unit_patterns", "currency_names_plural"} & known.keys()
        assert {"plural_form", "number_symbols", "decimal_formats", "date_formats"} <= known.keys()


def test_a_language_that_nobody_knows_is_said_all_the_same(tmp_path: Path) -> None:
    """Where Babel has never heard of it, its lines are read like others."""
    for language in ("en", "xx"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "room.ftl").write_text("room-days = { $count } days\n", encoding="utf-8")
    assert "3 days" == FluentWording(tmp_path).line("xx", "room.days", (("count", 3),))


def _spent(wording: FluentWording) -> float:
    started = time.perf_counter()
    wording.line("en", "gates.order")
    return time.perf_counter() - started


@pytest.mark.parametrize("length", [999, 1001, 2501, 4096])
def test_long_words_come_back_whole(length: int) -> None:
    """Somebody's words are shown however many they wrote; Fluent by itself refuses more than 2,500 characters."""
    words = "x" * length
    assert f"“{words}”" == FluentWording().line("en", "urge.draft_shown", (("words", words),))
