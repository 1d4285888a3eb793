"""Time that is no answer to come: what is past, how long something lasts, how often it happens."""

from __future__ import annotations

from ..grammar import Grammar
from ..moment import Moment, one
from ..times import Aside, Window

ASIDES = Grammar()
idiom = ASIDES.idiom


@idiom("time", example="They said that two weeks ago", reads="none")("""
    yesterday
    the day before yesterday
    the other day|week
    [late|early|later|earlier] last week|month|year|night|<weekday>
    [the] end|start|beginning of last week|month|year
    [at|on] last <weekday> [week]
    <weekday> last [week]
    the previous day|week|month|<weekday>
    earlier [on] today
    earlier this week|month|year|morning|afternoon
    since <span>
    since [last|this] <weekday>
    since last week|month|year
    <amount> ago|back|earlier|previously|prior|since|late
    a|one|<number> year|years [or two] [and a half] ago
    years|months|weeks|days|ages ago
    [for|in|over|during] the last|past|previous <amount>
    past|last <numbers> <unit>
    for <amount> now
""")
def past(_moment: Moment) -> Aside:
    return Aside()


@idiom("time", example="Merry Christmas and a happy New Year!", reads="none")("""
    happy|merry|blessed|good|great|nice|lovely|wonderful [<holiday>] [and] [a] [happy|merry|prosperous] <holiday>
    have a|an great|good|nice|lovely|wonderful|happy|safe|restful [rest of] [your|the] <period>
    enjoy your|the [rest of] [your|the] <period>
    the rest of your <bare_period>
""")
def greeting(_moment: Moment) -> Aside:
    return Aside()


@idiom("time", example="It's been ten days", reads="none")("""
    its|it been|has <amount>
    it has been <amount>
    <digits> . <digits> hours|hour
""")
def gone_by(_moment: Moment) -> Aside:
    return Aside()


@idiom("time", example="It's a two-hour session", reads="none")("""
    [for|about|around|within|in|with|of|only|at least] [a|an|the] <plain_amount> [-] <lasting>
""")
def lasting(_moment: Moment) -> Aside:
    return Aside()


@idiom("time", example="Job ref: 27-11-2026/B", reads="none")("""
    job|vacancy|req|requisition|application|case|ticket|post ref|id|no|number|code|reference [.|:|#|is] [:|#] <bare_date>
    ref|id|reference|code [.|:|#] [no] [.|:|#] <bare_date>
""")
def code(_moment: Moment) -> Aside:
    return Aside()


@idiom("time", example="It's only Friday today", reads="none")("""
    its [only] <weekday> now|today|already
    it is [only] <weekday> now|today|already
    today is|being <weekday>
    its now <weekday>
""")
def day_it_is(_moment: Moment) -> Aside:
    return Aside()


@idiom("time", example="every Friday", reads="none")("""
    every|each|most|alternate <weekday>
    [on|every] <weekdays> [and|or|to] [<weekdays>]
    every|each [other] <unit_name>
    every <amount>
    once|twice a|per|each <unit_name>
    <number> times|days|hours a|per|each|/ <unit_name>
    24 / 7
    monday to|- friday <hour_range>
    <hour_range> [,] [on] monday to|- friday
    day to day
    day by day
    these days
    [any] day [now]
    <number> days over <number>
    [on] [the] twelfth|12th of never
    one|some|first|1st|half day
    day one|1
    all day|week|month|year
    the|for time|moment being
    <small> day|night at a time
    late in the day
    early days
    <number> minutes|minute
    <small> - minute
    a minute
    at|around|from <hour>
    <hour> to|- <hour>
    [at|around|from|between] <dotted_hour> [to|-|and|until] [<dotted_hour>]
""")
def habit(_moment: Moment) -> Aside:
    return Aside()


@idiom("marked_hour", example="by 5pm", reads="2026-11-18")("""
    noon|midday|lunchtime|teatime|midnight|lunch
    <two_digits> [: <two_digits>] am|pm|oclock
    <dotted_hour> [am|pm]
""")
def marked_hour(_moment: Moment) -> bool:
    return True


@idiom("time", example="by noon", reads="2026-11-18")("by|before <marked_hour>")
def by_hour(moment: Moment) -> Window:
    """With no day beside it, an hour is one of today's."""
    return moment.on(one(moment.interview))
