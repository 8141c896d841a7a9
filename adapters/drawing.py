"""The pictures themselves; imported in the drawing process alone. Shapes carry the meaning, colour only helps (Okabe and
Ito's palette); the card brings its own ground, so it reads the same in a light and in a dark chat.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from typing import assert_never

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.gridspec import GridSpec

from adapters.sketching import WORDS, Sketch
from bot.care.pictures import Days, Eased, Hours, Kept, Steady
from bot.care.progress import DayPoint

DPI = 190
WIDTH = 5.4  # inches: 1026 pixels, sharp on a phone
EDGE = 0.26  # inches of ground left and right
TOP, BOTTOM = 0.72, 0.46
QUICKLY = {"compress_level": 3}  # a few kilobytes more, a third of the time less
GAP = 0.12  # between the labels and what they name


@dataclass(frozen=True, slots=True)
class Palette:
    ground: str
    ink: str
    faint: str
    grid: str
    first: str
    second: str
    third: str


DAY = Palette("#FBFAF6", "#25313B", "#66727C", "#E4E2DA", "#0072B2", "#D55E00", "#00805C")
NIGHT = Palette("#1C232B", "#E9E6DF", "#9DA8B1", "#333D47", "#56B4E9", "#E69F00", "#2CC49A")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One picture in the making."""

    figure: Figure
    grid: GridSpec
    axes: tuple[Axes, ...]
    look: Palette
    words: Mapping[str, str]


def png(sketch: Sketch) -> bytes:
    """The picture of a sketch; the same sketch gives the same bytes."""
    look = NIGHT if sketch.night else DAY
    with rc_context({"font.family": "DejaVu Sans", "font.size": 9.5, "text.color": look.ink}):
        figure = _figure(sketch, look)
        out = BytesIO()
        figure.savefig(out, format="png", facecolor=look.ground, metadata={"Software": None}, pil_kwargs=QUICKLY)
        return out.getvalue()


def rehearse() -> None:
    """Draw one picture of each text and shape, so that fonts and glyphs are loaded."""
    days = tuple(DayPoint(date(2026, 3, 1) + timedelta(days=ahead), 5, 1) for ahead in range(9))
    png(Sketch(Days(days), "0", dict.fromkeys(WORDS, "x"), ((0, "1"),), night=False))


def _figure(sketch: Sketch, look: Palette) -> Figure:
    picture = sketch.picture
    match picture:
        case Days():
            return _days(sketch, picture, look)
        case Hours():
            return _hours(sketch, picture, look)
        case Eased():
            return _eased(sketch, picture, look)
        case Kept():
            return _kept(sketch, picture, look)
        case Steady():
            return _steady(sketch, picture, look)
        case _:
            assert_never(picture)


def _sheet(sketch: Sketch, look: Palette, *, height: float, ratios: Sequence[float] = (1,)) -> Sheet:
    figure = Figure((WIDTH, height), dpi=DPI, facecolor=look.ground)
    FigureCanvasAgg(figure)
    rows = len(ratios)
    grid = figure.add_gridspec(rows, 1, height_ratios=ratios, top=1 - TOP / height, bottom=BOTTOM / height, hspace=0.5)
    axes = tuple(figure.add_subplot(grid[row, 0]) for row in range(rows))
    for one in axes:
        _calm(one, look)
    figure.text(EDGE / WIDTH, 1 - 0.3 / height, sketch.title, fontsize=13, fontweight="bold", va="center")
    return Sheet(figure, grid, axes, look, sketch.words)


def _fitted(sheet: Sheet, *names: str) -> Figure:
    """The finished figure: labels as wide as this language needs them, the panels' names in line with the title."""
    labels = [label for axes in sheet.axes for label in axes.get_yticklabels()]
    left = EDGE + GAP + max(label.get_window_extent().width for label in labels) / DPI
    sheet.grid.update(left=left / WIDTH, right=1 - EDGE / WIDTH)
    for row, axes in enumerate(sheet.axes):
        axes.set_position(sheet.grid[row, 0].get_position(sheet.figure))
    start = -(left - EDGE) / (WIDTH - EDGE - left)
    for axes, name in zip(sheet.axes, names, strict=False):
        axes.set_title(name, loc="left", x=start, fontsize=10, color=sheet.look.ink, pad=7)
    return sheet.figure


def _calm(axes: Axes, look: Palette) -> None:
    """No frame, a faint grid behind, small quiet labels."""
    axes.set_facecolor("none")
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0, colors=look.faint, labelsize=8.5, pad=6)
    axes.set_axisbelow(True)
    axes.grid(visible=True, axis="y", color=look.grid, linewidth=0.9)


def _along(axes: Axes, marks: Sequence[tuple[int, str]], last: int) -> None:
    axes.set_xlim(-0.7, last + 0.7)
    axes.set_xticks([place for place, _ in marks], [text for _, text in marks])


def _days(sketch: Sketch, picture: Days, look: Palette) -> Figure:
    ratios = (1.25, 1, 0.8) if picture.contacts else (1.25, 1)
    sheet = _sheet(sketch, look, height=5.1 if picture.contacts else 3.9, ratios=ratios)
    last = len(picture.days) - 1
    _mood(sheet, sheet.axes[0], picture.days)
    _urge(sheet, sheet.axes[1], picture.days)
    if picture.contacts:
        _contact(sheet, sheet.axes[2], picture.days)
    for axes in sheet.axes[:-1]:
        _along(axes, (), last)
    _along(sheet.axes[-1], sketch.marks, last)
    return _fitted(sheet, *(sheet.words[name] for name in ("mood", "urge", "contact")))


def _mood(sheet: Sheet, axes: Axes, days: Sequence[DayPoint]) -> None:
    """A line through the days checked in, broken where a day was left out."""
    told = [(place, day.mood) for place, day in enumerate(days) if day.mood is not None]
    axes.plot(*_columns(told), color=sheet.look.first, linewidth=1, alpha=0.45, linestyle=(0, (1.5, 2)))
    for stretch in _stretches(told):
        axes.plot(*_columns(stretch), color=sheet.look.first, linewidth=2, solid_capstyle="round")
    axes.plot(*_columns(told), "o", color=sheet.look.first, markersize=4.5, markeredgewidth=0)
    axes.set_ylim(-0.6, 10.6)
    axes.set_yticks([0, 5, 10], [sheet.words["mood_low"], "", sheet.words["mood_high"]])


def _urge(sheet: Sheet, axes: Axes, days: Sequence[DayPoint]) -> None:
    """Columns by strength; a day of none is a small ring on the ground line, a day not told is empty."""
    told = [(place, day.urge) for place, day in enumerate(days) if day.urge is not None]
    _columns_of(axes, [one for one in told if one[1]], sheet.look.second, width=_width(len(days)))
    calm = [one for one in told if not one[1]]
    axes.plot(*_columns(calm), "o", color=sheet.look.second, markersize=3.6, markerfacecolor="none", clip_on=False)
    axes.set_ylim(0, 3.3)
    axes.set_yticks(range(4), [sheet.words[name] for name in ("none", "some", "strong", "almost")])


def _contact(sheet: Sheet, axes: Axes, days: Sequence[DayPoint]) -> None:
    """One row a kind, each with its own shape; more than one that day makes it larger."""
    kinds: tuple[tuple[str, str, str, Callable[[DayPoint], int]], ...] = (
        ("theirs", "v", sheet.look.first, lambda day: day.theirs),
        ("mine", "^", sheet.look.second, lambda day: day.mine),
        ("practical", "s", sheet.look.third, lambda day: day.practical),
        ("peeks", "d", sheet.look.faint, lambda day: day.peeks),
    )
    for row, (_, shape, colour, count) in enumerate(kinds):
        found = [(place, count(day)) for place, day in enumerate(days) if count(day)]
        sizes = [22 + 14 * min(3, times) for _, times in found]
        places = [place for place, _ in found]
        axes.scatter(places, [-row] * len(places), sizes, color=colour, marker=shape, linewidths=0, clip_on=False)
    axes.set_ylim(-len(kinds) + 0.4, 0.6)
    axes.set_yticks([-row for row in range(len(kinds))], [sheet.words[name] for name, *_ in kinds])


def _hours(sketch: Sketch, picture: Hours, look: Palette) -> Figure:
    sheet = _sheet(sketch, look, height=3.1)
    (axes,) = sheet.axes
    most = max(picture.counts)
    for hour, count in enumerate(picture.counts):
        hard = hour in picture.hardest
        _columns_of(axes, [(hour, count)] if count else [], look.second if hard else look.first, width=0.62)
        if hard:
            axes.annotate(
                str(count),
                (hour, count),
                (0, 4),
                textcoords="offset points",
                ha="center",
                fontsize=9,
                fontweight="bold",
            )
    axes.set_ylim(0, most * 1.18)
    axes.set_yticks(_steps(most))
    axes.set_xlim(-0.7, 23.7)
    axes.set_xticks(range(0, 24, 3), [f"{hour:02}:00" for hour in range(0, 24, 3)])
    return _fitted(sheet)


def _eased(sketch: Sketch, picture: Eased, look: Palette) -> Figure:
    sheet = _sheet(sketch, look, height=3.4)
    (axes,) = sheet.axes
    steps = picture.curve.steps
    end = max(30, steps[-1][0] * 1.15)
    minutes = [*(minute for minute, _ in steps), end]
    shares = [*(share for _, share in steps), steps[-1][1]]
    axes.fill_between(minutes, shares, step="post", color=look.first, alpha=0.16, linewidth=0)
    axes.step(minutes, shares, where="post", color=look.first, linewidth=2.2)
    median = picture.curve.median
    if median is not None:
        axes.plot([median, median], [0, 0.5], color=look.second, linewidth=1.4, linestyle=(0, (3, 2)))
        axes.plot([median], [0.5], "D", color=look.second, markersize=6, markeredgewidth=0)
        away, side = (-9, "right") if median > end / 2 else (9, "left")  # where there is room for the words
        axes.annotate(
            sheet.words["half"], (median, 0.5), (away, 5), textcoords="offset points", fontweight="bold", ha=side
        )
    axes.set_ylim(0, 1.06)
    axes.set_yticks([0, 0.5, 1], ["0 %", "50 %", "100 %"])
    axes.set_xlim(0, end)
    axes.set_xlabel(sheet.words["minutes"], color=look.faint, fontsize=8.5, labelpad=6)
    return _fitted(sheet, sheet.words["still"])


def _kept(sketch: Sketch, picture: Kept, look: Palette) -> Figure:
    """Kept stand above the line, sent hang below it and are hatched."""
    sheet = _sheet(sketch, look, height=3.4)
    (axes,) = sheet.axes
    kept = [(place, week.kept) for place, week in enumerate(picture.weeks) if week.kept]
    sent = [(place, -week.sent) for place, week in enumerate(picture.weeks) if week.sent]
    _columns_of(axes, kept, look.first, width=0.6)
    if sent:
        axes.bar(*_columns(sent), width=0.6, color="none", edgecolor=look.second, hatch="////", linewidth=1.2)
    for place, count in (*kept, *sent):
        axes.annotate(
            str(abs(count)),
            (place, count),
            (0, 4 if count > 0 else -4),
            textcoords="offset points",
            ha="center",
            va="bottom" if count > 0 else "top",
            fontsize=9,
        )
    axes.axhline(0, color=look.faint, linewidth=1)
    above = max([count for _, count in kept], default=1)
    below = min([count for _, count in sent], default=0)
    axes.set_ylim(below * 1.3 - 0.25 * above, above * 1.25)
    axes.set_yticks(
        [above / 2, *([below / 2] if sent else [])], [sheet.words["unsent"], *([sheet.words["sent"]] if sent else [])]
    )
    axes.grid(visible=False)
    _along(axes, sketch.marks, len(picture.weeks) - 1)
    return _fitted(sheet)


def _steady(sketch: Sketch, picture: Steady, look: Palette) -> Figure:
    sheet = _sheet(sketch, look, height=2.9)
    (axes,) = sheet.axes
    places = range(len(picture.scores))
    axes.fill_between(places, picture.scores, color=look.third, alpha=0.16, linewidth=0)
    axes.plot(places, picture.scores, color=look.third, linewidth=2.2, solid_capstyle="round")
    axes.plot([places[-1]], [picture.scores[-1]], "o", color=look.third, markersize=6, markeredgewidth=0, clip_on=False)
    axes.annotate(
        str(picture.scores[-1]),
        (places[-1], picture.scores[-1]),
        (-6, 7 if picture.scores[-1] < 90 else -16),  # noqa: PLR2004 - under the line where there is no room above
        textcoords="offset points",
        ha="right",
        fontweight="bold",
    )
    axes.set_ylim(0, 104)
    axes.set_yticks([0, 50, 100])
    _along(axes, sketch.marks, len(places) - 1)
    return _fitted(sheet)


def _columns_of(axes: Axes, points: Sequence[tuple[int, int]], colour: str, *, width: float) -> None:
    if points:
        axes.bar(*_columns(points), width=width, color=colour, linewidth=0)


def _width(days: int) -> float:
    return 0.62 if days > 7 else 0.36  # noqa: PLR2004 - a week's columns would be slabs


def _columns(points: Sequence[tuple[int, int]]) -> tuple[list[int], list[int]]:
    return [place for place, _ in points], [value for _, value in points]


def _stretches(points: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Runs of days that follow each other."""
    runs: list[list[tuple[int, int]]] = []
    for point in points:
        if runs and point[0] - runs[-1][-1][0] == 1:
            runs[-1].append(point)
        else:
            runs.append([point])
    return runs


def _steps(most: int) -> list[int]:
    """Whole numbers for an axis of counts."""
    return sorted({0, (most + 1) // 2, most})
