"""The pictures in the guides, drawn as SVG when the site is built.

`charts.toml` says what each one shows; its numbers are those of the rulebook, read from the very words that the
guides print, so that a picture cannot disagree with the text. Colours come from the page's classes. Under each
stand its sources and the same as a table, for whoever cannot see it or wants to copy it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import htpy as h

from calculator.doors import files, opinions
from calculator.opinions.advisers import Voices, ends
from calculator.rules import Figure, Rule, Rulebook, Source, with_numbers
from calculator.show.svg import WIDTH, circle, desc, group, inside, line, n, path, rect, svg, text, title, tspan

FILE = "charts.toml"

EDGE = 8
HEAD = 26  # room for the axis above the rows
ROW = 36
BAR = 9
LETTER = 7.4  # about the width of one letter, at its boldest


@dataclass(frozen=True)
class Extent:
    """From when to when, in the units of a scale. An extent without `last` is open: "at least a week"."""

    first: float
    last: float | None


@dataclass(frozen=True)
class Row:
    """One line of a picture: whose it is, its number as it is printed, what is drawn of it, and its source."""

    name: str
    words: str
    extent: Extent
    source: Source | None = None
    rule: Rule | None = None
    note: str = ""

    @property
    def order(self) -> tuple[float, float]:
        return self.extent.first, self.extent.last if self.extent.last is not None else float("inf")


OPEN = 2  # what is drawn of a line that goes on


@dataclass(frozen=True)
class Scale:
    """What lies along a picture, from 0 to `end`. `units` says how far each unit of a figure reaches."""

    end: float
    ticks: Mapping[float, str]
    units: Mapping[str, float]

    def reaching(self, extents: Iterable[Extent]) -> Scale:
        """Wide enough: a number of ours may lie beyond what others say."""
        furthest = max(extent.first + OPEN if extent.last is None else extent.last for extent in extents)
        return self if furthest <= self.end else replace(self, end=furthest)

    def x(self, place: float) -> float:
        return EDGE + min(place, self.end) / self.end * (WIDTH - 2 * EDGE)


SCALES = {
    "days": Scale(
        end=23,
        ticks={0: "interview", 7: "1 week", 14: "2 weeks", 21: "3 weeks"},
        units={"day": 1, "working day": 7 / 5, "business day": 7 / 5, "week": 7},
    ),
    "working days": Scale(
        end=7,
        ticks={0: "their date", 2: "2 days", 5: "a week"},
        units={"day": 1, "working day": 1, "business day": 1, "week": 5},
    ),
    "length": Scale(end=110, ticks={0: "0", 30: "30 days", 60: "60", 90: "90"}, units={"day": 1}),
    "ratio": Scale(end=2.8, ticks={0.5: "half", 1: "average", 2: "twice as long"}, units={}),
}


# Numbers from words -------------------------------------------------------------------------------------


def extent(value: float | str, unit: str, scale: Scale) -> Extent:
    """ "at least 5" "business days" -> from 7 on, where five working days make a week.

    Raises ValueError for words that cannot be drawn.
    """
    one = scale.units.get(unit.removesuffix("s") or "day")
    try:
        first, last = ends(value)
    except ValueError:
        one = None
    if not one:
        raise ValueError(f"{value} {unit} cannot be drawn")
    return Extent(first * one, None if last is None else last * one)


# What is drawn ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Chart:
    """One picture, its numbers filled in. `ours` is the rule that is marked as our own, `gap` what nobody measured."""

    id: str
    kind: str
    title: str
    summary: str
    note: str
    rows: tuple[Row, ...]
    scale: Scale
    ours: Rule | None = None
    gap: Row | None = None

    @property
    def sources(self) -> dict[str, Source]:
        """Each once. What is drawn from a rule has that rule's, on the page that explains it."""
        return {row.source.id: row.source for row in self.rows if row.source}


@cache
def tables() -> Mapping[str, Mapping]:
    return tomllib.loads(files.text(FILE))


def chart(name: str, book: Rulebook, voices: Voices | None = None) -> Chart:
    """Raises KeyError for a name, figure or rule that is not there, ValueError for one that cannot be drawn."""
    table = tables()[name]
    kind, scale = table["kind"], _scale(table)
    rows = [_row(entry, table, scale, book) for entry in table.get("rows", ())]
    if "advisers" in table:
        rows = list(_rows_of_advisers(table["advisers"], scale, voices or opinions.voices()))
    if "ours" in table or kind in ("bars", "ratios"):
        rows.sort(key=lambda row: row.order)
    gap = table.get("unmeasured")
    ours = book.rules[table["ours"]] if "ours" in table else None
    return Chart(
        id=name,
        kind=kind,
        title=table["title"],
        summary=with_numbers(table["summary"], book.rules),
        note=table["note"],
        rows=tuple(rows),
        scale=scale and scale.reaching([*(row.extent for row in rows), *([our_extent(ours, scale)] if ours else [])]),
        ours=ours,
        gap=Row(gap["name"], "", _between_stages(gap, table["stages"])) if gap else None,
    )


def _scale(table: Mapping) -> Scale:
    """Stages are their own: a column each."""
    if "stages" in table:
        return Scale(len(table["stages"]) - 1, dict(enumerate(table["stages"])), {})
    return SCALES[table.get("scale") or {"bars": "length", "ratios": "ratio"}[table["kind"]]]


def _row(entry: Mapping, table: Mapping, scale: Scale, book: Rulebook) -> Row:
    if "rule" in entry:
        return _row_of_rule(entry, book)
    figure = _figure(entry["figure"], book)
    words, note = figure.in_words(), entry.get("note", "")
    if table["kind"] == "stages":
        reach = _between_stages(entry, table["stages"])
        note = f"from {entry['from']} to {entry['to']}"
    elif table["kind"] == "ratios":
        ratio = float(figure.value) / float(_figure(table["against"], book).value)
        reach, note, words = Extent(0, ratio), words, f"{ratio:.1f} times as long"
    else:
        reach = extent(figure.value, figure.unit, scale)
        reach = Extent(0, reach.last) if table["kind"] == "bars" else reach
    source = entry["figure"].partition(".")[0]
    return Row(entry["name"], words, reach, book.sources[source], note=note)


def _rows_of_advisers(topic: str, scale: Scale, voices: Voices) -> Iterator[Row]:
    """A row for each that gives a number."""
    for adviser in voices.advisers.values():
        if adviser.days(topic):
            said = adviser.says[topic]
            reach = extent(said.value or 0, said.unit, scale)
            yield Row(adviser.name, said.in_words(), reach, voices.sources[said.source], note=said.note)


def _figure(address: str, book: Rulebook) -> Figure:
    source_id, _, figure_id = address.partition(".")
    return book.sources[source_id].figures[figure_id]


def _between_stages(entry: Mapping, stages: Sequence[str]) -> Extent:
    return Extent(stages.index(entry["from"]), stages.index(entry["to"]))


def _row_of_rule(entry: Mapping, book: Rulebook) -> Row:
    """`after`: counted from the days of another rule. `open`: from that day on. `from_start`: up to that day."""
    rule = book.rules[entry["rule"]]
    first, last = _span_of(rule)
    if "after" in entry:
        before = book.span(entry["after"])
        first, last = first + before[0], last + before[1]
    if entry.get("open"):
        return Row(entry["name"], f"from day {first}", Extent(first, None), rule=rule)
    if entry.get("from_start"):
        return Row(entry["name"], f"day 0 or {last}", Extent(0, last), rule=rule)
    return Row(entry["name"], f"day {first} to {last}", Extent(first, last), rule=rule)


def our_extent(rule: Rule, scale: Scale) -> Extent:
    first, last = _span_of(rule)
    one = scale.units[(rule.unit or "").removesuffix("s")]
    return Extent(first * one, last * one)


def _span_of(rule: Rule) -> tuple[int, int]:
    """One number is a span of that day alone."""
    match rule.value:
        case int() as day:
            return day, day
        case (first, last):
            return first, last
    raise ValueError(f"{rule.id} has no days that can be drawn")


# As a figure of the page --------------------------------------------------------------------------------


def figure(chart: Chart, credit: Callable[[Source], h.Element], explain: Callable[[Rule], h.Element]) -> h.Element:
    """`credit` prints a source as a link to its entry, `explain` a rule as a link to its guide."""
    named, says = f"picture-{chart.id}", f"picture-{chart.id}-says"
    height, drawn = DRAW[chart.kind](chart)
    return h.figure(".hb-chart", data_search_exclude=True)[
        h.p(".hb-chart__title", aria_hidden="true")[chart.title],
        svg(viewBox=f"0 0 {WIDTH} {n(height)}", role="img", aria_labelledby=f"{named} {says}")[
            title(id=named)[chart.title], desc(id=says)[chart.summary], drawn
        ],
        h.figcaption[
            h.p[chart.note],
            _credits(chart, credit),
            h.details[
                h.summary["The same as a table", h.span(".hb-unseen")[f": {chart.title}"]], _table(chart, explain)
            ],
        ],
    ]


def _credits(chart: Chart, credit: Callable[[Source], h.Element]) -> h.Element | None:
    links = [part for source in chart.sources.values() for part in (", ", credit(source))][1:]
    return h.p["Source" if len(chart.sources) == 1 else "Sources", ": ", links, "."] if links else None


def _table(chart: Chart, explain: Callable[[Rule], h.Element]) -> h.Element:
    return h.table[
        h.tbody[
            (
                h.tr[h.th(scope="row")[explain(row.rule) if row.rule else row.name], h.td[_said(row)]]
                for row in chart.rows
            ),
            h.tr[h.th(scope="row")["Ours: ", explain(chart.ours)], h.td[chart.ours.in_words()]] if chart.ours else None,
        ]
    ]


def _said(row: Row) -> str:
    return f"{row.words}, {row.note}" if row.note else row.words


Drawn = tuple[float, list[h.Node]]


def _spans(chart: Chart) -> Drawn:
    """A line for each row, from its first day to its last; our own span as a band behind all of them."""
    top = HEAD + (20 if chart.ours else 0)
    bottom = top + ROW * len(chart.rows)
    return bottom, [
        _ours(chart.ours, chart.scale, bottom) if chart.ours else None,
        _ticks(chart.scale, bottom),
        _lines(chart.rows, top, chart.scale),
    ]


def _lines(rows: Iterable[Row], top: float, scale: Scale) -> list[h.Element]:
    return [_span(row, top + ROW * place, scale) for place, row in enumerate(rows)]


def _ours(rule: Rule, scale: Scale, bottom: float) -> h.Element:
    reach = our_extent(rule, scale)
    left, right = scale.x(reach.first), scale.x(reach.last or reach.first)
    words = f"ours: {rule.in_words()}"
    return group(".hb-chart__ours")[
        rect(x=n(left), y=HEAD - 4, width=n(right - left), height=n(bottom - HEAD + 4)),
        _centred((left + right) / 2, HEAD + 11, words),
    ]


def _span(row: Row, top: float, scale: Scale) -> h.Element:
    left = scale.x(row.extent.first)
    right = WIDTH - EDGE if row.extent.last is None else scale.x(row.extent.last)
    middle = top + ROW - 10
    return group(".hb-chart__row")[
        _label(row, top + 16),
        circle(cx=n(left), cy=n(middle), r=n(BAR / 2)) if left == right else None,
        rect(x=n(left), y=n(middle - BAR / 2), width=n(right - left), height=BAR, rx=n(BAR / 2))
        if left < right
        else None,
        _arrow(middle) if row.extent.last is None else None,
    ]


def _arrow(middle: float) -> h.Element:
    """The head of a line that goes on past the picture."""
    return path(d=f"M{WIDTH - EDGE - 4} {n(middle - 8)}l10 8l-10 8z")


def _bars(chart: Chart) -> Drawn:
    """A bar for each row from nothing to its length."""
    bottom = HEAD + ROW * len(chart.rows)
    return bottom, [_ticks(chart.scale, bottom), _lines(chart.rows, HEAD, chart.scale)]


def _ratios(chart: Chart) -> Drawn:
    """Bars beside the average, which is a line through all of them."""
    height, drawn = _bars(chart)
    x = n(chart.scale.x(1))
    return height, [*drawn, line(".hb-chart__average", x1=x, y1=HEAD - 4, x2=x, y2=n(height))]


def _stages(chart: Chart) -> Drawn:
    """The steps as columns, their names in two rows so that they have room; a line for each clock."""
    top = 2 * 15 + 8
    end = top + ROW * len(chart.rows)
    bottom = end + ROW if chart.gap else end
    columns = [
        (chart.scale.x(place), 15 * (1 + place % 2), name) for place, name in enumerate(chart.scale.ticks.values())
    ]
    return bottom, [
        [line(".hb-chart__tick", x1=n(x), y1=n(y + 4), x2=n(x), y2=n(bottom)) for x, y, _ in columns],
        [_centred(x, y, name, ".hb-chart__axis") for x, y, name in columns],
        _lines(chart.rows, top, chart.scale),
        group(".hb-chart__gap")[_span(chart.gap, end, chart.scale)] if chart.gap else None,
    ]


DRAW: Mapping[str, Callable[[Chart], Drawn]] = {"spans": _spans, "bars": _bars, "ratios": _ratios, "stages": _stages}


# Words in a picture -------------------------------------------------------------------------------------


def _label(row: Row, y: float) -> h.Element:
    """A line of its own above what is drawn, so that it needs no column and is never cut."""
    words = f": {row.words}" if row.words else ""
    return text(x=EDGE, y=n(y))[tspan(".hb-chart__name")[row.name], words]


def _ticks(scale: Scale, bottom: float) -> Iterator[h.Element]:
    """A name that would run into the one before it is left out: its line stands, and the numbers are in the rows."""
    free = 0.0
    for place, name in scale.ticks.items():
        x, width = scale.x(place), len(name) * LETTER
        middle = inside(x, width)
        yield line(".hb-chart__tick", x1=n(x), y1=HEAD - 8, x2=n(x), y2=n(bottom))
        if middle - width / 2 >= free:
            yield _centred(x, HEAD - 13, name, ".hb-chart__axis")
            free = middle + width / 2


def _centred(x: float, y: int, words: str, style: str = "") -> h.Element:
    """Words in the middle of `x`, or as near to it as they can stand without leaving the picture."""
    return text(style, x=n(inside(x, len(words) * LETTER)), y=y, text_anchor="middle")[words]
