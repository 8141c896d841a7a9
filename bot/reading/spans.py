"""How long ago something was, said in words: "2 weeks ago", "about a month", "hace dos años". Rough, as people are."""

from __future__ import annotations

import re

from bot.reading.normalise import read_sentences

DAYS = {
    1: "day days dia dias tag tage tagen jour jours",
    14: "fortnight fortnights",
    7: "week weeks wk wks semana semanas woche wochen semaine semaines",
    30: "month months mo mos mes meses monat monate monaten mois",
    365: "year years yr yrs ano anos jahr jahre jahren an ans annee annees",
}
COUNTS = {
    1: "a an one un una um uma ein eine einem einer une last",
    2: "two couple dos dois duas zwei deux par paar",
    3: "three few tres drei trois unos unas algumas alguns einige einigen quelques",
    4: "four cuatro quatro vier quatre",
    5: "five several cinco funf cinq varios varias mehrere",
    6: "six seis sechs",
    7: "seven siete sete sieben sept",
    8: "eight ocho oito acht huit",
    9: "nine nueve nove neun neuf",
    10: "ten diez dez zehn dix",
}
JUST = {
    0: "today|tonight|just now|this morning|this evening|an hour ago|hours ago|hoy|hoje|heute|aujourdhui",
    1: "yesterday|last night|ayer|anoche|ontem|gestern|hier",
    2: "day before yesterday|anteayer|antier|anteontem|vorgestern|avant hier",
    3: "other day",
}
MOST = 4  # digits of a number; more of them are no span

_DAYS = {word: days for days, words in DAYS.items() for word in words.split()}
_COUNTS = {word: count for count, words in COUNTS.items() for word in words.split()}
_JUST = {words: days for days, names in JUST.items() for words in names.split("|")}
_SPAN = re.compile(
    rf"\b(?P<half>half )?(?P<count>\d{{1,{MOST}}}|{'|'.join(_COUNTS)})(?: of| and a half| y media| e meio)? ?"
    rf"(?P<unit>{'|'.join(sorted(_DAYS, key=len, reverse=True))})\b"
)
_NAMED = re.compile(rf"\b(?:{'|'.join(sorted(_JUST, key=len, reverse=True))})\b")
LONG = 60  # characters; in more words a span is told of something else


def days_ago(text: str) -> int | None:
    """Days, roughly; None where no span is said, or two different ones."""
    if len(text) > LONG:
        return None
    said = " ".join(word for sentence in read_sentences(text) for word in sentence.words)
    spans = {_days(found) for found in _SPAN.finditer(said)} | {_JUST[found[0]] for found in _NAMED.finditer(said)}
    return spans.pop() if len(spans) == 1 else None


def _days(found: re.Match[str]) -> int:
    count = found["count"]
    days = _DAYS[found["unit"]] * (int(count) if count.isdecimal() else _COUNTS[count])
    return days // 2 if found["half"] else days
