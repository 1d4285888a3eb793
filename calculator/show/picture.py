"""The plan as a picture: a strip of days from the interview to the day the waiting may stop.

People look before they read. Today is marked, the promised window shaded, days that do not count hatched,
and each step is a dot with its day. Colours come from the page's classes, never from here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import htpy as h

from calculator.dates import ClosedDays, days, each_day, in_brief, in_full
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.plan.steps import KINDS, Step
from calculator.show.svg import WIDTH, circle, group, inside, line, n, path, rect, svg, text

EDGE = 6
STRIP_TOP, STRIP_HEIGHT = 30, 26
MIDDLE = STRIP_TOP + STRIP_HEIGHT // 2
LABELS_TOP = STRIP_TOP + STRIP_HEIGHT + 22
LABEL_HEIGHT = 36
LETTER = 6.9  # about the width of one letter of a label

TOO_THIN = 3  # days narrower than this are not hatched: it would be a grey haze
AHEAD = 14  # an interview further ahead than this begins the strip, and today is left out of it


@dataclass(frozen=True)
class Strip:
    first: date
    last: date

    @property
    def day_width(self) -> float:
        return (WIDTH - 2 * EDGE) / ((self.last - self.first).days + 1)

    def left(self, day: date) -> float:
        return EDGE + (day - self.first).days * self.day_width

    def middle(self, day: date) -> float:
        return self.left(day) + self.day_width / 2

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def clipped(self, first: date, last: date) -> tuple[date, date]:
        return max(first, self.first), min(last, self.last)


@dataclass(frozen=True)
class Mark:
    """A dot on the strip, with its day in words (`on`) and what it is. `state` becomes its class."""

    day: date
    on: str
    words: str
    state: str

    @property
    def label_width(self) -> float:
        return max(len(self.words), len(self.on)) * LETTER


def of(facts: Facts, plan: Plan) -> h.Element:
    strip = strip_of(facts, plan)
    marks = list(_marks(facts, plan))
    rows = _rows(marks, strip)
    height = LABELS_TOP + (max(rows, default=0) + 1) * LABEL_HEIGHT - 16
    return h.figure(".hb-picture")[
        svg(viewBox=f"0 0 {WIDTH} {height}", role="img", aria_label=in_words(facts, plan))[
            rect(".hb-strip", x=EDGE, y=STRIP_TOP, width=WIDTH - 2 * EDGE, height=STRIP_HEIGHT, rx=4),
            _window(plan, strip),
            _hatched(strip, plan.closed.with_office_shut(facts.closed)),
            _today(facts, strip),
            [_line(mark, row, strip) for mark, row in zip(marks, rows, strict=True)],
            [_mark(mark, row, strip) for mark, row in zip(marks, rows, strict=True)],
        ],
        h.figcaption(".hb-quiet")[_legend(plan)],
    ]


def in_words(facts: Facts, plan: Plan) -> str:
    """The text alternative: one sentence, because the list above it already says the rest."""
    until = (
        f", where you may stop counting on it on {in_full(plan.close_from, facts.country)}" if plan.close_from else ""
    )
    return f"Your days from {in_full(facts.interview, facts.country)}, the interview, with today and each step on them{until}."


def _legend(plan: Plan) -> str:
    window = "Shaded: when they said you would hear. " if plan.promise else ""
    return f"{window}Hatched: days that don't count."


# What lies on the strip


def strip_of(facts: Facts, plan: Plan) -> Strip:
    ends = [step.on for step in _shown(plan)] + [facts.interview, facts.today]
    if plan.close_from:
        ends.append(plan.close_from)
    is_near = facts.interview - facts.today <= days(AHEAD)
    return Strip(min(facts.interview, facts.today) if is_near else facts.interview, max(ends))


def _shown(plan: Plan) -> list[Step]:
    """What the law says is no step of the person's, and may lie far off."""
    return [step for step in plan.steps if not KINDS[step.kind].is_theirs and step.state != "off"]


def _marks(facts: Facts, plan: Plan) -> Iterator[Mark]:
    """One for each day; what falls on the same day shares its label."""
    by_day: dict[date, list[tuple[str, str]]] = {facts.interview: [("interview", "past")]}
    for step in _shown(plan):
        by_day.setdefault(step.on, []).append((KINDS[step.kind].short, step.state))
    for day in sorted(by_day):
        words, states = zip(*by_day[day], strict=True)
        yield Mark(day, in_brief(day, facts.country), ", ".join(dict.fromkeys(words)), states[-1])


def _window(plan: Plan, strip: Strip) -> h.Element | None:
    """An open end fades to the strip's own: "nothing before" has no last day."""
    if not plan.promise:
        return None
    first, last = strip.clipped(plan.promise.earliest or strip.first, plan.promise.latest or strip.last)
    width = strip.left(last) + strip.day_width - strip.left(first)
    return rect(".hb-window", x=n(strip.left(first)), y=STRIP_TOP, width=n(width), height=STRIP_HEIGHT)


def _hatched(strip: Strip, closed: ClosedDays) -> h.Element | None:
    """One path of slanted strokes, two for each closed day."""
    if strip.day_width < TOO_THIN:
        return None
    strokes = [_slants(strip, day) for day in each_day(strip.first, strip.last) if closed.name(day)]
    return path(".hb-hatch", d="".join(strokes))


def _slants(strip: Strip, day: date) -> str:
    half = strip.day_width / 2
    bottom = STRIP_TOP + STRIP_HEIGHT
    lefts = (strip.left(day), strip.left(day) + half)
    return "".join(f"M{n(left)} {bottom}l{n(half)} -{STRIP_HEIGHT}" for left in lefts)


def _today(facts: Facts, strip: Strip) -> h.Element | None:
    if not strip.holds(facts.today):
        return None
    x = strip.middle(facts.today)
    return group(".hb-now")[
        line(x1=n(x), y1=STRIP_TOP - 6, x2=n(x), y2=STRIP_TOP + STRIP_HEIGHT + 6),
        text(x=n(inside(x, 5 * LETTER)), y=STRIP_TOP - 12)["Today"],
    ]


def _line(mark: Mark, row: int, strip: Strip) -> h.Element:
    """Drawn before every label, so that a label it must cross stays readable."""
    x = n(strip.middle(mark.day))
    return line(".hb-leader", x1=x, y1=MIDDLE, x2=x, y2=_top(row) - 12)


def _mark(mark: Mark, row: int, strip: Strip) -> h.Element:
    x = strip.middle(mark.day)
    at = n(inside(x, mark.label_width))
    return group(f".hb-mark.hb-mark--{mark.state}")[
        circle(cx=n(x), cy=MIDDLE, r=5),
        text(".hb-mark__day", x=at, y=_top(row))[mark.on],
        text(x=at, y=_top(row) + 15)[mark.words],
    ]


# Where the labels go


def _rows(marks: Iterable[Mark], strip: Strip) -> list[int]:
    """For each mark the first row in which its label runs into no other, nor across a line to one below."""
    ends: list[float] = []
    rows = []
    for mark in marks:
        middle = inside(strip.middle(mark.day), mark.label_width)
        left, right = middle - mark.label_width / 2, middle + mark.label_width / 2
        row = next((row for row, end in enumerate(ends) if end < left), len(ends))
        ends[row : row + 1] = [right + LETTER]
        rows.append(row)
    return rows


def _top(row: int) -> int:
    return LABELS_TOP + row * LABEL_HEIGHT
