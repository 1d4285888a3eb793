"""The picture: what lies on the strip, and that no label runs into another or out of the frame."""

from __future__ import annotations

import re
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calculator.dates import WEEKENDS_ONLY, ClosedDays, in_brief
from calculator.plan import facts, planner
from calculator.show import picture
from calculator.show.svg import WIDTH, inside
from tests.plans import RULEBOOK

TODAY = date(2026, 11, 19)


def told(**given) -> facts.Facts:
    return facts.read({"interview": "2026-11-12", "today": TODAY.isoformat(), **given}, {}, TODAY, RULEBOOK)


def made(known: facts.Facts, closed: ClosedDays = WEEKENDS_ONLY) -> planner.Plan:
    return planner.make(known, RULEBOOK, closed)


def drawn(closed: ClosedDays = WEEKENDS_ONLY, **given) -> str:
    known = told(**given)
    return str(picture.of(known, made(known, closed)))


def test_each_step_is_a_dot_with_its_day():
    known = told()
    html = drawn()
    for step in made(known).steps:
        if step.state != "off":
            assert in_brief(step.on, None) in html
    assert "interview" in html and "may stop" in html


def test_today_is_marked():
    assert ">Today<" in drawn()
    assert ">Today<" not in drawn(interview="2027-03-01")


def test_the_promised_window_is_shaded():
    assert "hb-window" not in drawn()
    assert "hb-window" in drawn(promised={"latest": "2026-11-27"})
    assert "hb-window" in drawn(promised={"earliest": "2026-11-27"})


def test_closed_days_are_hatched_two_strokes_each():
    strokes = re.search(r'class="hb-hatch" d="([^"]*)"', drawn())[1].count("M")
    holiday = ClosedDays(holidays={date(2026, 11, 26): "Thanksgiving Day"})
    assert re.search(r'class="hb-hatch" d="([^"]*)"', drawn(holiday))[1].count("M") == strokes + 2


def test_days_too_thin_to_see_are_not_hatched():
    assert "hb-hatch" not in drawn(today="2027-11-19")


def test_what_falls_on_one_day_shares_a_label():
    html = drawn(interview="2026-11-19")
    assert html.count("Thu 19 Nov") == 1
    assert "interview, thank" in html


def test_what_the_law_says_is_no_dot():
    ontario = {"CA": {"CA-ON": "Ontario"}}
    raw = {"interview": "2026-11-12", "today": "2026-11-19", "country": "CA", "region": "CA-ON"}
    known = facts.read(raw, ontario, TODAY, RULEBOOK)
    assert any(step.kind == "law" for step in made(known).steps)
    assert "Sun 27 Dec" not in str(picture.of(known, made(known)))


def test_the_text_alternative_is_one_sentence():
    known = told()
    words = picture.in_words(known, made(known))
    assert words.count(".") == 1
    assert "Thursday 12 November 2026" in words


@given(st.sets(st.integers(0, 90), min_size=1, max_size=12), st.integers(1, 90))
def test_no_label_runs_into_another_or_out_of_the_frame(offsets, length):
    strip = picture.Strip(TODAY, TODAY + timedelta(days=max(*offsets, length)))
    marks = [
        picture.Mark(TODAY + timedelta(days=offset), "Thu, Nov 19", "tell them, ask", "ahead")
        for offset in sorted(offsets)
    ]
    taken: dict[int, float] = {}
    for mark, row in zip(marks, picture._rows(marks, strip), strict=True):
        middle = inside(strip.middle(mark.day), mark.label_width)
        left, right = middle - mark.label_width / 2, middle + mark.label_width / 2
        assert 0 <= left < right <= WIDTH + 0.01
        assert left > taken.get(row, -1)
        taken[row] = right
