"""The pictures in the guides: what is drawn is what the rulebook says, in the same words."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest

from calculator.build.pages import charts
from calculator.build.pages.charts import SCALES, Extent
from calculator.doors import files, opinions
from calculator.show.svg import WIDTH

BOOK = files.rulebook()
VOICES = opinions.voices()
NAMES = list(charts.tables())
ALL = [charts.chart(name, BOOK) for name in NAMES]
TO_SCALE = [chart for chart in ALL if chart.kind != "stages"]

assert len(TO_SCALE) >= 4, "no picture was found"

each = pytest.mark.parametrize("chart", ALL, ids=NAMES)
each_to_scale = pytest.mark.parametrize("chart", TO_SCALE, ids=lambda chart: chart.id)


def drawn(chart: charts.Chart) -> str:
    return str(charts.figure(chart, lambda source: source.id, lambda rule: rule.title))


def rows(html: str) -> list[str]:
    return re.findall(r'<g class="hb-chart__row">(.*?)</g>', html)


def place(x: float, scale: charts.Scale) -> float:
    """From a place in the picture back to the number it stands for."""
    return (x - charts.EDGE) / (WIDTH - 2 * charts.EDGE) * scale.end


def ends(row: str, scale: charts.Scale) -> tuple[float, float | None]:
    """From when to when a line goes; None for one that has the head of an arrow."""
    if dot := re.search(r'<circle cx="([\d.]+)"', row):
        return (place(float(dot[1]), scale),) * 2
    left, width = map(float, re.search(r'<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"', row).groups())
    return place(left, scale), None if "<path" in row else place(left + width, scale)


# Numbers from words


@pytest.mark.parametrize(
    ("value", "unit", "scale", "first", "last"),
    [
        ("at least 5", "business days", "days", 7, None),
        ("1 to 2", "business days", "working days", 1, 2),
        ("1 or 2", "days", "working days", 1, 2),
        ("within 2", "weeks", "days", 0, 14),
        ("about 1", "week", "days", 7, 7),
        ("more than 1", "week", "working days", 5, None),
        ("that very", "day", "working days", 0, 0),
        ("a couple of", "days", "working days", 2, 2),
        (25.1, "days", "length", 25.1, 25.1),
    ],
)
def test_words_are_drawn_as_they_are_meant(value, unit, scale, first, last):
    assert charts.extent(value, unit, SCALES[scale]) == Extent(first, last)


@pytest.mark.parametrize(
    ("value", "unit"), [("soon", "days"), ("3", "messages"), ("several days to 2", "weeks"), ("3 to", "days")]
)
def test_words_that_cannot_be_drawn_stop_the_build(value, unit):
    with pytest.raises(ValueError, match="cannot be drawn"):
        charts.extent(value, unit, SCALES["days"])


# What is drawn


@each_to_scale
def test_each_line_lies_where_its_number_says(chart):
    found = rows(drawn(chart))
    assert len(found) == len(chart.rows) > 1
    for row, html in zip(chart.rows, found, strict=True):
        first, last = ends(html, chart.scale)
        assert first == pytest.approx(row.extent.first, abs=0.05)
        assert last == pytest.approx(row.extent.last, abs=0.05) if row.extent.last is not None else last is None


@each
def test_each_line_says_the_words_of_the_rulebook_and_so_does_the_table(chart):
    entries = charts.tables()[chart.id].get("rows", ())
    html = unescape(re.sub(r"</?tspan[^>]*>", "", drawn(chart)))
    for entry in entries:
        row = next(row for row in chart.rows if row.name == entry["name"])
        assert f"{row.name}: {row.words}</text>" in html
        if "figure" in entry:
            source, _, figure = entry["figure"].partition(".")
            assert BOOK.sources[source].figures[figure].in_words() in f"{row.words}, {row.note}"
    for row in chart.rows:
        assert f"{row.name}: {row.words}</text>" in html
        assert charts._said(row) in html.partition("<table>")[2]


def test_a_figure_that_changes_moves_its_line():
    """The picture is drawn from the advisers it is given, and from no copy."""
    quebec = VOICES.advisers["quebec"]
    sooner = replace(quebec, says={**quebec.says, "no-date": replace(quebec.says["no-date"], value=1, unit="week")})
    others = replace(VOICES, advisers={**VOICES.advisers, "quebec": sooner})
    charts_ = [charts.chart("no-date", BOOK, voices) for voices in (VOICES, others)]
    before, after = (next(row for row in chart.rows if row.name == quebec.name) for chart in charts_)
    assert (before.extent, after.extent) == (Extent(14, 14), Extent(7, 7))
    assert drawn(charts_[0]) != drawn(charts_[1])


def test_every_adviser_with_a_number_is_drawn():
    for topic in ("no-date", "after-date"):
        spoken = [one for one in VOICES.advisers.values() if one.days(topic)]
        drawn_ = {row.name: row.words for row in charts.chart(topic, BOOK).rows}
        assert drawn_ == {one.name: one.says[topic].in_words() for one in spoken} and len(spoken) > 15


@pytest.mark.parametrize("chart", [chart for chart in ALL if chart.ours], ids=lambda chart: chart.id)
def test_our_own_span_is_marked_where_the_rule_says(chart):
    html = drawn(chart)
    left, width = map(
        float, re.search(r'hb-chart__ours"><rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"', html).groups()
    )
    unit = chart.scale.units[chart.ours.unit.removesuffix("s")]
    assert place(left, chart.scale) == pytest.approx(chart.ours.value[0] * unit, abs=0.05)
    assert place(left + width, chart.scale) == pytest.approx(chart.ours.value[1] * unit, abs=0.05)
    assert f"ours: {chart.ours.in_words()}" in html


def test_a_rule_that_changes_moves_the_timetable():
    rule = BOOK.rules["close"]
    book = replace(BOOK, rules={**BOOK.rules, "close": replace(rule, value=rule.value - 5)})
    last = [charts.chart("timetable", b).rows[-1] for b in (BOOK, book)]
    assert last[0].extent.first - last[1].extent.first == 5
    assert last[1].words == f"from day {rule.value - 5}"


def test_fields_are_drawn_beside_the_average():
    chart = charts.chart("fields", BOOK)
    figures = BOOK.sources["glassdoor-2017"].figures
    row = next(row for row in chart.rows if row.name == "Government")
    assert row.extent.last == figures["government"].value / figures["united-states"].value
    assert figures["government"].in_words() == row.note


def test_a_clock_runs_between_its_own_steps():
    chart = charts.chart("clocks", BOOK)
    stages = charts.tables()["clocks"]["stages"]
    step = (WIDTH - 2 * charts.EDGE) / (len(stages) - 1)
    entries = charts.tables()["clocks"]["rows"]
    found = rows(drawn(chart))
    assert len(found) == len(entries) + 1, "and the one nobody has measured"
    for entry, html in zip(entries, found, strict=False):
        left, width = map(float, re.search(r'<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"', html).groups())
        assert left == pytest.approx(charts.EDGE + step * stages.index(entry["from"]), abs=0.1)
        assert left + width == pytest.approx(charts.EDGE + step * stages.index(entry["to"]), abs=0.1)


@each
def test_it_speaks_to_those_who_do_not_see_it_and_names_its_sources(chart):
    html = drawn(chart)
    assert f'role="img" aria-labelledby="picture-{chart.id} picture-{chart.id}-says"' in html
    assert f'<title id="picture-{chart.id}">' in html and f'<desc id="picture-{chart.id}-says">' in html
    assert not re.search(r'style=|fill="|stroke="', html), "colours are the page's"
    for row in chart.rows:
        assert (row.source is None) == (row.rule is not None)
        said = row.source.id if row.source else row.rule.title
        assert said in html.partition("<figcaption>")[2]
