"""Show how far each language is translated; with a language named, list what it owes."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

import typer

from adapters.translating import SOURCE, Gaps, changed, gaps, languages, said
from adapters.wording import FOLDER


def main() -> None:
    typer.run(words)


def words(
    language: Annotated[str, typer.Argument(help="List what this language owes.")] = "",
    content: Annotated[Path, typer.Option(help="The folder with the wording.")] = FOLDER,
    since: Annotated[
        str, typer.Option(metavar="REVISION", help="List also what English says otherwise since then.")
    ] = "",
) -> None:
    """Show how far each language is translated; with a language named, list what it owes."""
    if language and not (content / language).is_dir():
        sys.exit(
            f"unsent: there is no folder {language} in {content}. CONTRIBUTING.md, Add a language, says how to begin."
        )
    found = [gaps(content, one) for one in ([language] if language else languages(content))]
    lines = owed(found[0], said(content, SOURCE).texts) if language else table(found)
    print("\n".join(lines))
    if language and since:
        print("\n".join(stale(content, language, since)))


def stale(content: Path, language: str, since: str) -> Iterator[str]:
    """Every line that English has changed: what it was, what it is, and what the language says."""
    theirs, english = said(content, language).texts, said(content, SOURCE).texts
    try:
        before = changed(content, since)
    except LookupError as refusal:
        sys.exit(f"unsent: {refusal}.")
    kept = [key for key in before if key in theirs]
    yield f"\n{language}: changed in English since {since} ({len(kept)})"
    for key in kept:
        yield f"  {key}\n    was: {before[key]}\n    is:  {english[key]}\n    {language}:  {theirs[key]}"


def table(found: list[Gaps]) -> Iterator[str]:
    """One line a language."""
    yield f"{'language':<10}{'said':>7}{'missing':>9}{'of them owed':>14}{'left over':>11}{'in English':>12}{'slots differ':>14}"
    for one in found:
        name = f"{one.locale} (full)" if one.full else one.locale
        counts = (one.missing, one.owed, one.left_over, one.in_english, one.slots)
        yield f"{name:<10}{one.said:>7}" + "".join(
            f"{len(keys):>{width}}" for keys, width in zip(counts, (9, 14, 11, 12, 14), strict=True)
        )


def owed(one: Gaps, english: Mapping[str, str]) -> Iterator[str]:
    """Every key that wants something, with the English text to say it from."""
    sections = (
        ("cannot be read", one.unread),
        ("must be said", one.owed),
        ("pending; English until then", one.pending),
        ("may be said; English until then", tuple(sorted({*one.missing} - {*one.owed, *one.pending}))),
        ("pending no longer: take it out of languages.toml", one.done),
        ("not in English any more: take it out, or rename it", one.left_over),
        ("still word for word English", one.in_english),
        ("other slots than in English", one.slots),
    )
    for title, keys in sections:
        if keys:
            yield f"\n{one.locale}: {title} ({len(keys)})"
            yield from (f"  {key} = {english.get(key, '')}" for key in keys)
    if not one.faults:
        yield f"{one.locale}: nothing is owed."
