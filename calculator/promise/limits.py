"""Limits set by days: on, by, before, until, after, not before, from ... to ..."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..dates import ONE_DAY, days
from .feasts import FIFTH
from .idioms import idiom, phrases
from .moment import Moment, month_of, one
from .spans import Span, Undated, Window

AROUND = 2  # "around the 20th": two days either side


# Days and stretches of days


@idiom(
    "span",
    "{day}",
    "{timed_day}",
    "{period}",
    "{part}",
    "{part_of_month}",
    "{dates}",
    "{range}",
    example="next week",
    reads="2026-11-23..2026-11-27",
)
def plain_span(_moment, span: Span) -> Span:
    return span


@idiom(
    "end",
    "{day}",
    "{timed_day}",
    "{period}",
    "{part}",
    "{part_of_month}",
    "{holiday}",
    example="not before Monday or Tuesday",
    reads="2026-11-23..",
)
def end_of_range(_moment, span: Span | Undated) -> Span | None:
    return span if isinstance(span, Span) else None


@idiom(
    "range",
    "between christmas and [the] new year|years [day|eve]",
    "between christmas and nye",
    example="between Christmas and New Year",
    reads="2026-12-26..2026-12-31",
)
def between_the_years(moment: Moment) -> Span:
    december = month_of(moment.interview.year, 12)
    return Span(december.last - days(5), december.last)


@idiom(
    "range",
    "{end} to|until|through|into|and|- {end}",
    "between {end} and {end}",
    "from {end} to|until|through|- {end}",
    "anywhere|anytime from|between {end} to|and {end}",
    "[either] {end} or|/ [on|by|the|else|in] {end}",
    "[either] {end} , or|and {end}",
    "{end} , or failing that {end}",
    example="not before Monday or Tuesday",
    reads="2026-11-23..",
)
def from_one_to_another(_moment, first: Span, last: Span) -> Span | None:
    if last.unit == "weekday" and last.last < first.first:
        last = one(last.last + days(7))
    return Span(first.first, last.last, "range", limit=last.limit) if last.last >= first.first else None


# On


phrases("on", """
    on|in|at|to|during|over|for|this|of|within|about|around [the]
    sometime [in|on|during|around]
    some time [in|on|during|around]
    [at] some point|stage [in|on|during|over|within|around]
    [at] any time|point [in|on|during]
    anytime [in|on|during]
    as early|soon as
    in|over|during the course of
""")  # fmt: skip


@idiom(
    "time",
    "{around} [the] {bare_date} [{or_so}]",
    "[on] {bare_date} {or_so}",
    "{around} {weekday_named} [{or_so}]",
    "[on] {weekday_named} {or_so}",
    example="around the 27th",
    reads="2026-11-25..2026-11-29",
)
def around(moment: Moment, *parts: Span | bool | None) -> Window:
    day = next(part for part in parts if isinstance(part, Span))
    return moment.on(Span(max(day.first - days(AROUND), moment.tomorrow), day.last + days(AROUND), "around"))


@idiom(
    "time",
    "[in|into|during|early into] [the] new year",
    "{on} [the] new year",
    "[{on}] [the] first of the year",
    example="in the new year",
    reads="2027-01-04..",
)
def in_the_new_year(moment: Moment, _on: bool | None = None) -> Window:
    return moment.not_before(one(moment.closed.on_or_after(date(moment.interview.year + 1, 1, 2))))


@idiom(
    "time",
    "{by} [the] {holiday} [{latest}]",
    "{before} [the] {holiday}",
    "for [the] {holiday}",
    example="by Christmas",
    reads="2026-11-19..2026-12-24",
)
def by_holiday(moment: Moment, *parts: Span | Undated | bool | None) -> Window | Undated:
    """A holiday as a limit means the day before it."""
    holiday = next(part for part in parts if isinstance(part, (Span, Undated)))
    return holiday if isinstance(holiday, Undated) else moment.before(holiday)


@idiom("time", "{on} {holiday}", example="on Christmas Eve", reads="2026-12-24")
def on_holiday(moment: Moment, _on: bool, holiday: Span | Undated) -> Window | Undated:
    return moment.on(holiday) if isinstance(holiday, Span) else holiday


@idiom(
    "day_to_its_close",
    "{day_close} [on|of|,] {day}",
    "{day} [by|at|,] {day_close}",
    example="COB Friday",
    reads="2026-11-19..2026-11-20",
)
def day_to_its_close(_moment, *parts: Span | bool) -> Span:
    return next(part for part in parts if isinstance(part, Span))


@idiom(
    "time",
    "[at|on|before] [the] {day_to_its_close}",
    "by|before|at close [on|,] {day}",
    example="before close of play on Friday",
    reads="2026-11-19..2026-11-20",
)
def by_its_close(moment: Moment, day: Span) -> Window:
    """The close of a day is a limit, with "by" or without it."""
    return moment.by(day)


@idiom("time", "{span}", "{on} {span}", example="at some point on Friday", reads="2026-11-20")
def on(moment: Moment, *parts: Span | bool) -> Window:
    return moment.on(parts[-1])


phrases("around", """
    around|about
    on or around|about
    somewhere around
""")  # fmt: skip
phrases("or_so", """
    or so
    or thereabouts
    [-] ish
""")  # fmt: skip


@idiom("weekday_named", "[next|this] {weekday}", example="around Tuesday", reads="2026-11-22..2026-11-26")
def weekday_named(moment: Moment, weekday: int) -> Span:
    return one(moment.coming(weekday))


# By, until, before


phrases("by", """
    by [the] [time] [of]
    by on|around|about|at
    by or on|before
    no|not later than [by]
    no|not any later than
    by no later than
    on or before|by
    before or on|by
    by|at|on the latest [by|on]
    at latest [by]
    latest [by|on|at|is]
    latest would|will be
    the latest by|is
    the latest would|will be
    by latest
    up to|until
    anytime up to
    any time up to|until
    not past|beyond
    at least by
    as late as
    come
    deadline is
    in time for
    between now and
    from now until|till|to
""")  # fmt: skip
phrases("latest", """
    [,] [at] [the] latest
    [,] [at] the [very|absolute] latest
    [,] max|tops|maximum|latest
    [,] at [the] most|max|maximum|outside
    [,] or before|sooner|earlier|beforehand
    [,] or even before|sooner|earlier
    [,] if not before|sooner|earlier
    ( latest )
    - latest
    as the|an absolute latest
    is the [very|absolute] latest
""")  # fmt: skip


@idiom(
    "time", "{range} {latest}", example="early next week, or Wednesday at the latest", reads="2026-11-23..2026-11-25"
)
def on_or_by(moment: Moment, span: Span, _latest: bool) -> Window:
    """The limit is that of the second; the first is when it may begin."""
    return replace(moment.by(span), earliest=moment.on(span).earliest)


@idiom(
    "time",
    "{by} {span} [{latest}]",
    "[on] {span} {latest}",
    example="Friday at the latest",
    reads="2026-11-19..2026-11-20",
)
def by(moment: Moment, *parts: Span | bool | None) -> Window:
    return moment.by(next(part for part in parts if isinstance(part, Span)))


@idiom(
    "time",
    "until|through|thru [to|at] [the] {span}",
    "{span} inclusive",
    example="give it until Friday",
    reads="2026-11-19..2026-11-20",
)
def until(moment: Moment, span: Span) -> Window:
    return moment.by(span, bound="until")


phrases("before", """
    [well|just|sometime|right|anytime] before|pre
    any time before
    [well|just] ahead of
    prior to
    in advance of
    this side of
    in the run up to
    before we|they|the [office] close|closes|break|breaks|shut|shuts|finish [up|down|off] for
""")  # fmt: skip


@idiom("time", "{before} [the|this] {weekend}", example="before the weekend", reads="2026-11-19..2026-11-20")
def before_weekend(moment: Moment, _before: bool, weekend: Span) -> Window:
    end = moment.end_of_week(moment.week_of(weekend.first))
    return moment.by(one(max(end, moment.interview)))


@idiom("time", "{before} [the] {span}", example="before Friday", reads="2026-11-19")
def before(moment: Moment, _before: bool, span: Span) -> Window:
    return moment.before(span)


# After, not before


phrases("after", """
    [just|right|straight|shortly|soon|sometime|anytime] after|following|past|post
    any|some time after
    not long after
    beyond
    later than
    [on] the other side of
    the far side of
""")  # fmt: skip


@idiom(
    "time",
    "{after} [the] {weekend}",
    "once|when {weekend} {is_over}",
    example="after the weekend",
    reads="2026-11-23..2026-11-24",
)
def after_weekend(moment: Moment, *parts: Span | bool) -> Window:
    weekend = next(part for part in parts if isinstance(part, Span))
    return moment.on(moment.part("early", moment.week_of(weekend.last + ONE_DAY)))


@idiom(
    "time",
    "{after} [the] {holiday} [{is_over}]",
    "once|when {holiday} {is_over}",
    example="after Christmas",
    reads="2026-12-29..2027-01-05",
)
def after_holiday(moment: Moment, *parts: Span | Undated | bool | None) -> Window | Undated:
    """The working week after it: its first five working days."""
    holiday = next(part for part in parts if isinstance(part, (Span, Undated)))
    if isinstance(holiday, Undated):
        return holiday
    last = moment.closed.working_day_after(holiday.last, FIFTH)
    return Window(moment.closed.working_day_after(holiday.last, 1), last, "after", holiday)


@idiom("time", "{after} [the] {span}", example="after the 25th", reads="2026-11-26..")
def after(moment: Moment, _after: bool, span: Span) -> Window:
    return moment.after(span)


phrases("is_over", """
    is|are [all] over|done|finished|through
    is|are out of the way
    is|are behind us
    have|has passed|finished|ended|gone
    passes|ends|finishes
    over|done
""")  # fmt: skip


phrases("not_before", """
    not|no|nothing|never before|until
    no|not [any] earlier|sooner than [until]
    nothing much before|until
    not much before
    no|not until or after
    no|not at least|until until
    not until at least
    until at least
    at least until
    at [the] earliest [by|on|in]
    [the] earliest is|by|on
    [the] earliest would|will be
    from [as early as]
    anytime from
    any time from
    on or after
    as of
    no sooner than|before
""")  # fmt: skip
phrases("or_later", """
    [,] at the [very|absolute] earliest|soonest
    [,] at best
    is|would|will [be] the [very|absolute] earliest|soonest
    [,] [the] earliest|soonest
    onwards|onward|forward
    on|and onwards|onward|on
    and|or later|after|beyond|afterwards|onwards
""")  # fmt: skip


@idiom(
    "time",
    "{not_before} after {holiday}",
    "{not_before} {holiday}",
    "{not_before} {holiday} {is_over}",
    "until {holiday} {is_over}",
    "until|before after {holiday}",
    example="not until after Christmas",
    reads="2026-12-29..",
)
def not_before_holiday(moment: Moment, *parts: Span | Undated | bool) -> Window | Undated:
    holiday = next(part for part in parts if isinstance(part, (Span, Undated)))
    if isinstance(holiday, Undated):
        return holiday
    return moment.not_before(one(moment.closed.working_day_after(holiday.last, 1)))


@idiom(
    "time",
    "{not_before} {period_over}",
    "once|when {period_over}",
    example="nothing before the month's out",
    reads="2026-12-01..",
)
def not_before_over(moment: Moment, *parts: Span | bool) -> Window:
    return moment.not_before(one(moment.once_over(parts[-1])))


@idiom(
    "time",
    "{not_before} {span} [{or_later}]",
    "[until|before|by|on|in] {span} {or_later}",
    example="Monday at the earliest",
    reads="2026-11-23..",
)
def not_before(moment: Moment, *parts: Span | bool | None) -> Window:
    return moment.not_before(next(part for part in parts if isinstance(part, Span)))


@idiom(
    "time",
    "starting|beginning [on|in|from] {span}",
    example="we'll be calling people starting Monday",
    reads="2026-11-23..",
)
def starting(moment: Moment, span: Span) -> Window:
    return moment.not_before(span, bound="starting")


@idiom(
    "time",
    "{put_off} [it|things|that|this] [back|out] from {span} to|until {span}",
    example="it has been pushed back from Friday to the 27th",
    reads="2026-11-27",
)
def moved(moment: Moment, _put_off: bool, _old: Span, new: Span) -> Window:
    return moment.on(new)


phrases("put_off", "push|pushed|move|moved|moving|shift|shifted|delayed|changed|postponed|slipped")
