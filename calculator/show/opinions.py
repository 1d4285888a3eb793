"""What others would say, on the person's dates: a picture on the plan's own line of time, and the same as a table.

Their dates are theirs: they stand side by side, nothing is counted, and ours stand among them, marked as ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import htpy as h

from calculator.dates import in_brief
from calculator.opinions.advisers import TOPICS, Adviser, Saying, Voices
from calculator.opinions.plans import TOPIC_OF, Opinion, TheirStep
from calculator.plan.facts import Facts
from calculator.plan.planner import Plan
from calculator.show.picture import Strip, strip_of
from calculator.show.steps import listed_apart
from calculator.show.svg import WIDTH, circle, desc, group, inside, line, n, path, rect, svg, text, title, tspan
from calculator.show.words import OPINIONS, near, source_link, time

# What a step is about, as a sentence begins.
DO = {
    "thanks": "Thank them",
    "after-date": "Ask",
    "no-date": "Ask",
    "check-in": "Ask",
    "how-often": "Ask again",
    "stop": "Stop counting on it",
}
WAIT = "Wait, and don't ask."

# Of which none of them speaks: the fact, and how a sentence names it.
NOT_SPOKEN_OF = {"quick": "places that decide within days", "slow": "places where waits are long"}

HEAD, ROW, EDGE, LETTER = 26, 34, 6, 7.4


@dataclass(frozen=True)
class Dot:
    """`by` is the end of its line; None where it has none, or goes on."""

    on: date
    by: date | None
    topic: str


def opinions(theirs: Sequence[Opinion], facts: Facts, plan: Plan, voices: Voices, countries: Mapping) -> h.Fragment:
    """`countries` are those of the baked index, by code."""
    if not theirs:
        return h.fragment[h.p["None of the advisers we have read says anything on this case."]]
    ours = list(_ours(plan))
    return h.fragment[
        h.p[
            "Their own numbers, counted on your dates and around your closed days. None of them knows your case, and "
            "we found no measurement of who's right. Where one says nothing, nothing stands."
        ],
        _aside(facts),
        _picture(theirs, ours, facts, plan),
        _table(theirs, ours, facts, voices, countries),
    ]


def _aside(facts: Facts) -> h.Element | None:
    told = [words for fact, words in NOT_SPOKEN_OF.items() if facts.is_yes(fact)]
    told += ["another offer"] if facts.other_offer else []
    told += ["a day of your own"] if facts.know_by else []
    return h.p[f"None of them speaks of {' or of '.join(told)}: these are their dates for anybody."] if told else None


def _ours(plan: Plan) -> Iterator[Dot]:
    for step in plan.steps:
        topic = {"thank_you": "thanks", "close": "stop"}.get(step.kind, TOPIC_OF.get(step.because.rule, "no-date"))
        if step.is_open and step.kind in ("thank_you", "follow_up", "close"):
            yield Dot(step.on, None if step.kind == "close" else step.any_day[1], topic)


def _dot(step: TheirStep) -> Dot:
    return Dot(step.on, step.by, step.topic)


# The picture --------------------------------------------------------------------------------------------


def _picture(theirs: Sequence[Opinion], ours: Sequence[Dot], facts: Facts, plan: Plan) -> h.Element:
    rows = [("Ours", ours), *((opinion.adviser.name, [_dot(step) for step in opinion.steps]) for opinion in theirs)]
    strip = _strip(facts, plan, [dot for _, dots in rows for dot in dots])
    bottom = HEAD + ROW * len(rows)
    return h.figure(".hb-chart")[
        svg(viewBox=f"0 0 {WIDTH} {bottom}", role="img", aria_labelledby="opinions-title opinions-says")[
            title(id="opinions-title")[OPINIONS],
            desc(id="opinions-says")[
                "A row for each adviser, ours first, on the days from the interview on. The table below says the same."
            ],
            group(".hb-chart__ours")[rect(x=0, y=HEAD, width=WIDTH, height=ROW)],
            _axis(facts, strip, bottom),
            [_row(name, dots, HEAD + ROW * place, strip) for place, (name, dots) in enumerate(rows)],
        ],
        h.figcaption[
            h.p[
                "Dashed: today. Diamond: thank them. Dot: ask. Square: stop counting on it. A line runs to the last day that is named."
            ]
        ],
    ]


def _strip(facts: Facts, plan: Plan, dots: Iterable[Dot]) -> Strip:
    """The plan's own, longer where one of them goes on after it."""
    strip = strip_of(facts, plan)
    return replace(strip, last=max([strip.last, *(dot.on for dot in dots)]))


def _axis(facts: Facts, strip: Strip, bottom: int) -> Iterator[h.Element]:
    marks = {facts.interview: "interview", facts.today: "today"}
    if (strip.last - max(facts.today, facts.interview)).days > (strip.last - strip.first).days / 3:
        marks[strip.last] = in_brief(strip.last, facts.country)
    for day, words in marks.items():
        if strip.holds(day):
            x = strip.middle(day)
            yield line(
                ".hb-chart__average" if words == "today" else ".hb-chart__tick", x1=n(x), y1=18, x2=n(x), y2=bottom
            )
    for day, words, y in _apart(marks, strip):
        yield text(".hb-chart__axis", x=n(inside(strip.middle(day), len(words) * LETTER)), y=y, text_anchor="middle")[
            words
        ]


def _apart(marks: Mapping[date, str], strip: Strip) -> Iterator[tuple[date, str, int]]:
    """Their words, left out where they would run into the one before."""
    end = 0.0
    for day in sorted(day for day in marks if strip.holds(day)):
        width = len(marks[day]) * LETTER
        middle = inside(strip.middle(day), width)
        if middle - width / 2 >= end:
            yield day, marks[day], 13
            end = middle + width / 2


def _row(name: str, dots: Sequence[Dot], top: int, strip: Strip) -> h.Element:
    y = top + ROW - 9
    return group(".hb-chart__row")[
        text(x=EDGE, y=top + 14)[tspan(".hb-chart__name")[name], "" if dots else ": wait"],
        [_reach(dot, y, strip) for dot in dots],
        [_mark(dot, y, strip) for dot in dots],
    ]


def _reach(dot: Dot, y: int, strip: Strip) -> h.Element | None:
    left, right = strip.middle(dot.on), strip.middle(min(dot.by or dot.on, strip.last))
    return rect(x=n(left), y=y - 1, width=n(right - left), height=2) if right > left else None


def _mark(dot: Dot, y: int, strip: Strip) -> h.Element:
    x = strip.middle(dot.on)
    if dot.topic == "thanks":
        return path(d=f"M{n(x - 5)} {y}l5 -5l5 5l-5 5z")
    if dot.topic == "stop":
        return rect(x=n(x - 4), y=y - 4, width=8, height=8)
    return circle(cx=n(x), cy=y, r=5)


# The table ----------------------------------------------------------------------------------------------


def _table(
    theirs: Sequence[Opinion], ours: Sequence[Dot], facts: Facts, voices: Voices, countries: Mapping
) -> h.Element:
    return h.table(".hb-opinions")[
        h.caption(".hb-unseen")[OPINIONS],
        h.thead[h.tr[h.th(scope="col")["Who"], h.th(scope="col")["What they would have you do"]]],
        h.tbody[
            h.tr[h.th(scope="row")["Ours"], h.td[_steps(ours, facts, ""), _why_ours(ours, voices)]],
            (_entry(opinion, facts, voices, countries) for opinion in theirs),
        ],
    ]


def _entry(opinion: Opinion, facts: Facts, voices: Voices, countries: Mapping) -> h.Element:
    adviser = opinion.adviser
    channel = adviser.says.get("channel")
    return h.tr(data_adviser=adviser.id)[
        h.th(scope="row")[adviser.name, h.br, h.small[_where_and_when(opinion, voices, countries)]],
        h.td[
            _steps([_dot(step) for step in opinion.steps], facts, channel.in_words() if channel else ""),
            h.p[WAIT] if opinion.wait else None,
            _statements(adviser, voices),
        ],
    ]


def _where_and_when(opinion: Opinion, voices: Voices, countries: Mapping) -> str:
    code = opinion.adviser.country
    country = countries[code]["name"] if code in countries else code or "country not known"
    said = [step.saying for step in opinion.steps] + ([opinion.wait] if opinion.wait else [])
    years = sorted({str(voices.sources[saying.source].year or "undated") for saying in said})
    return f"{country}, {' and '.join(years)}"


def _steps(dots: Sequence[Dot], facts: Facts, channel: str) -> h.Element | None:
    return h.ul[(h.li[_step(dot, facts, channel)] for dot in dots)] if dots else None


def _step(dot: Dot, facts: Facts, channel: str) -> h.Node:
    day = near(dot.on, facts.today, facts.country)
    last = f" to {near(dot.by, facts.today, facts.country)}" if dot.by and dot.by > dot.on else ""
    how = f" ({channel})" if channel and DO[dot.topic] == "Ask" else ""
    return [f"{DO[dot.topic]}: ", time(dot.on, day), last, how]


def _why_ours(ours: Sequence[Dot], voices: Voices) -> h.Element | None:
    topics = dict.fromkeys(dot.topic for dot in ours)
    return _folded("Why ours", "", [h.li[voices.ours[topic]] for topic in topics if topic in voices.ours])


def _statements(adviser: Adviser, voices: Voices) -> h.Element | None:
    lines = [_statement(topic, saying, voices) for topic, saying in adviser.says.items() if topic != "offer"]
    return _folded("What they say", adviser.name, lines)


def _statement(topic: str, saying: Saying, voices: Voices) -> h.Element:
    parts = [h.b[f"{TOPICS[topic]}:"], saying.statement, source_link(voices.sources[saying.source])]
    if other := saying.other_side:
        parts += [h.b["On the other side:"], other["statement"], source_link(voices.sources[other["source"]])]
    return h.li[listed_apart(parts)]


def _folded(words: str, whose: str, lines: list[h.Element]) -> h.Element | None:
    return (
        h.details[h.summary[words, h.span(".hb-unseen")[f": {whose}"] if whose else None], h.ul[lines]]
        if lines
        else None
    )
