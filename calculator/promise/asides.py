"""Time that is no answer to come: what is past, how long something lasts, how often it happens."""

from __future__ import annotations

from .counts import Amount
from .idioms import idiom, phrases
from .moment import Moment, one
from .spans import Aside, Window

phrases("past", """
    yesterday
    the day before yesterday
    the other day|week
    [late|early|later|earlier] last week|month|year|night|{weekday}
    [the] end|start|beginning of last week|month|year
    [at|on] last {weekday} [week]
    {weekday} last [week]
    the previous day|week|month|{weekday}
    earlier [on] today
    earlier this week|month|year|morning|afternoon
    since {span}
    since [last|this] {weekday}
    since last week|month|year
    {amount} ago|back|earlier|previously|prior|since|late
    [for|in|over|during] the last|past|previous {amount}
    past|last {numbers} {unit}
    for {amount} now
""")  # fmt: skip


@idiom("time", "{past}", example="They said that two weeks ago", reads="none")
def past(_moment, _past: bool) -> Aside:
    return Aside()


phrases("greeting", """
    happy|merry|blessed|good|great|nice|lovely|wonderful [{holiday}] [and] [a] [happy|merry|prosperous] {holiday}
    have a|an great|good|nice|lovely|wonderful|happy|safe|restful [rest of] [your|the] {period}
    enjoy your|the [rest of] [your|the] {period}
    the rest of your {bare_period}
""")  # fmt: skip


@idiom("time", "{greeting}", example="Merry Christmas and a happy New Year!", reads="none")
def greeting(_moment, _greeting: bool) -> Aside:
    return Aside()


@idiom(
    "time",
    "its|it been|has {amount}",
    "it has been {amount}",
    "{digits} . {digits} hours|hour",
    example="It's been ten days and nothing",
    reads="none",
)
def gone_by(_moment, *_parts: Amount | int) -> Aside:
    return Aside()


# What comes after an amount and makes it the length of something.
phrases("lasting", """
    notice [period]
    contract|contracts|ftc|secondment|assignment|project|trial|rotation|internship|placement
    probation|probationary [period]
    [of] experience|training|orientation|induction|onboarding|handover|overlap|notice|service|employment|employment|pay|salary|testing
    interview|interviews|test|assessment|exercise|task|presentation|call|chat|meeting|session|slot|conversation|screening|video|workshop
    long|old|off|leave|holiday|vacation|break|pto
    maternity|paternity|parental cover|leave
    fixed term
    of [annual|paid|unpaid|garden|gardening] leave|holiday|vacation|pto|interviews|interviewing|meetings|rounds|assessments
    a|per|each|every|in|out|/ [of] [a|the] {unit_name}
    shift|shifts|job|role|post|position|term|temp|cover|programme|program|course
    commute|drive|bond|lease|deposit
    in [the|our] office
    on site
    onsite|remote|remotely
    working week
    week
    behind|ahead of schedule
    to serve|relocate|join|prepare
    in a row
""")  # fmt: skip


@idiom(
    "time",
    "[for|about|around|within|in|with|of|only|at least] [a|an|the] {amount} [-] {lasting}",
    example="It's a two-hour session",
    reads="none",
)
def lasting(_moment, _amount: Amount, _lasting: bool) -> Aside:
    return Aside()


phrases("habit", """
    every|each|most|alternate {weekday}
    [on|every] {weekdays} [and|or|to] [{weekdays}]
    every|each [other] {unit_name}
    every {amount}
    once|twice a|per|each {unit_name}
    {number} times|days|hours a|per|each|/ {unit_name}
    24 / 7
    monday to|- friday {hour_range}
    {hour_range} [,] [on] monday to|- friday
    day to day
    day by day
    these days
    [any] day [now]
    one|some|first|1st|half day
    day one|1
    all day|week|month|year
    the|for time|moment being
    {small} day|night at a time
    late in the day
    early days
    {number} minutes|minute
    {small} - minute
    a minute
    at|around|from {hour}
    {hour} to|- {hour}
""")  # fmt: skip
phrases("hour_range", """
    {two_digits} [am] to|-|until {two_digits} [pm]
    {hour} to|-|until {hour}
""")  # fmt: skip


@idiom(
    "time",
    "its [only] {weekday} now|today|already",
    "it is [only] {weekday} now|today|already",
    "today is {weekday}",
    example="It's only Friday today",
    reads="none",
)
def day_it_is(_moment, _weekday: int) -> Aside:
    return Aside()


@idiom("time", "{habit}", example="every Friday", reads="none")
def habit(_moment, _habit: bool) -> Aside:
    return Aside()


@idiom(
    "marked_hour",
    "noon|midday|lunchtime|teatime|midnight|lunch",
    "{two_digits} [: {two_digits}] am|pm|oclock",
    example="by 5pm",
    reads="2026-11-18",
)
def marked_hour(_moment, *_parts) -> bool:
    return True


@idiom("time", "by|before {marked_hour}", example="by noon", reads="2026-11-18")
def by_hour(moment: Moment, _hour: bool) -> Window:
    """With no day beside it, an hour is one of today's."""
    return moment.on(one(moment.interview))
