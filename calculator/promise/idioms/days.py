"""Single days: by weekday, by date, by how far off they are, with or without the hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ...dates import ONE_DAY, days
from ..grammar import Grammar
from ..moment import HOURS_IN_A_DAY, Moment, one
from ..times import Amount, Span, Window

DAYS = Grammar()
idiom, either, phrases = DAYS.idiom, DAYS.either, DAYS.phrases

MONTH_FIRST = {"US"}
WEEKS_IN = {"week": 1, "fortnight": 2}
NEAR = 60  # a weekday and the number of a day mean a date no further off than that
MONTHS_IN_A_YEAR = 12
# Places where both orders of a numeric date are in daily use.
EITHER_ORDER = {None, "CA", "PH"}


# Near days


@idiom("bare_day", example="at the end of the day", reads="2026-11-18")("<day_close>")
@idiom("bare_day", example="I'll ring you this evening", reads="2026-11-18")("""
    today [itself]
    tonight
    this morning|afternoon|evening
    this very day|afternoon
    later today|tonight
    later on today
    later this morning|afternoon|evening
    [the] same day
    [the] end of today
    the hour
    this eve
    this lunchtime
""")
def today(moment: Moment) -> Span:
    return one(moment.interview)


@idiom("day_close", example="by EOD", reads="2026-11-18")("""
    eod
    cob
    [the|your] end of [the|this|our] [business|working|work] day|business|play|work|shift
    [the] close of [the] [business|working] day|business|play|trading|work
    close of bus
    e . o . d [.]
    c . o . b [.]
    day|days end
""")
def end_of_a_day(_moment: Moment) -> bool:
    return True


@idiom("bare_day", example="in the morning", reads="2026-11-19")("""
    tomorrow [itself]
    the morning
    overnight
    tom morning|afternoon|evening|night
""")
def tomorrow(moment: Moment) -> Span:
    return moment.day(1)


@idiom("bare_day", example="a week from the day after tomorrow", reads="2026-11-27")("""
    [the] day after tomorrow
    next tomorrow
    overmorrow
    [the] day after next
""")
def day_after_tomorrow(moment: Moment) -> Span:
    return moment.day(2)


@idiom("bare_day", example="the next working day", reads="2026-11-19")("[the] next business|working day")
def next_working_day(moment: Moment) -> Span:
    return moment.working_day(1)


# Weekdays


@idiom("bare_day", example="this coming Tuesday", reads="2026-11-24")("""
    [this|the|that] [coming|upcoming] {weekday}
    {weekday} coming
    {weekday} [of] this week
    this week [on] {weekday}
""")
def coming_weekday(moment: Moment, weekday: int) -> Span:
    return one(moment.coming(weekday), "weekday")


@idiom("bare_day", example="next Friday", reads="2026-11-27")("""
    [the] next {weekday}
    {weekday} next
    [the] next week {weekday}
    this coming next {weekday}
""")
def next_weekday(moment: Moment, weekday: int) -> Span:
    """That day of the following week, or of the one after when it would be tomorrow."""
    soonest, later = moment.coming(weekday), _in_week(moment, 1, weekday)
    if later == moment.tomorrow:
        return Span(later + days(7), later + days(7), "weekday", others=(one(later, "weekday"),))
    others = () if soonest in (later, moment.tomorrow) else (one(soonest, "weekday"),)
    return Span(later, later, "weekday", others=others)


@idiom("bare_day", example="Thursday of next week", reads="2026-11-26")("""
    {weekday} of|in|, next week
    {weekday} next week
    next week [on|,] {weekday}
    next week , on {weekday}
    {weekday} of the following|coming week
    {weekday} the week after this
""")
def weekday_next_week(moment: Moment, weekday: int) -> Span:
    return one(_in_week(moment, 1, weekday), "weekday")


@idiom("bare_day", example="the Friday after next", reads="2026-12-04")("""
    [the] {weekday} after next
    next to next {weekday}
    next next {weekday}
    {weekday} [of] [the] week after next
""")
def weekday_after_next(moment: Moment, weekday: int) -> Span:
    return one(_in_week(moment, 2, weekday), "weekday")


@idiom("bare_day", example="Friday week", reads="2026-11-27")("""
    {weekday} week
    not this {weekday} but|, the next [one]
    a week [this] {weekday}
""")
def weekday_week(moment: Moment, weekday: int) -> Span:
    return one(moment.coming(weekday) + days(7), "weekday")


@idiom("bare_day", example="two Fridays from now", reads="2026-11-27")("""
    [in] {number:small} {weekday:weekdays} from now|today
    [in] {number:two_digits} {weekday:weekdays} from now|today
    [in] {number:small} {weekday:weekdays} away
    in {number:small} {weekday:weekdays} [time]
    in {number:two_digits} {weekday:weekdays} [time]
""")
def so_many_weekdays(moment: Moment, number: int, weekday: int) -> Span:
    return one(moment.coming(weekday) + days(7 * (number - 1)), "weekday")


@idiom("bare_day", example="Friday in two weeks", reads="2026-12-04")("""
    [on] [the] {weekday} in {amount:plain_amount} [<from_now>]
    {weekday} {amount:plain_amount} <from_now>
    [in] {amount:plain_amount} time|<from_now> [,] on [the] {weekday}
    in {amount:plain_amount} [,] on [the] {weekday}
""")
def weekday_in_so_long(moment: Moment, weekday: int, amount: Amount) -> Span | None:
    """That weekday so many weeks after the coming one; of the week so many weeks on, where that is another."""
    weeks = WEEKS_IN.get(amount.low.unit)
    if weeks is None or not amount.rests_on_one or amount.low.number % 1:
        return None
    count = int(amount.low.number) * weeks
    day = moment.coming(weekday) + days(7 * count)
    in_week = _in_week(moment, count, weekday)
    return Span(day, day, "weekday", others=(one(in_week, "weekday"),) if in_week != day else ())


@idiom("bare_day", example="Friday fortnight", reads="2026-12-04")("{weekday} fortnight")
def weekday_fortnight(moment: Moment, weekday: int) -> Span:
    return one(moment.coming(weekday) + days(14), "weekday")


@idiom("bare_day", example="a week on Monday", reads="2026-11-30")("""
    {amount:plain_amount} on|from [this|the] [coming] {weekday}
""")
def count_on_weekday(moment: Moment, amount: Amount, weekday: int) -> Span:
    return replace(moment.counted(amount, moment.coming(weekday)), unit="weekday")


@idiom("bare_day", example="a week tomorrow", reads="2026-11-26")("""
    {amount:plain_amount} [from|after] tomorrow
""")
def count_from_tomorrow(moment: Moment, amount: Amount) -> Span:
    return moment.counted(amount, moment.tomorrow)


@idiom("bare_day", example="three weeks today", reads="2026-12-09")("""
    {amount:plain_amount} today
    today {amount:plain_amount}
    this time {amount:plain_amount}
""")
def count_today(moment: Moment, amount: Amount) -> Span:
    return moment.counted(amount)


# "This day week" is said in Ireland and Scotland.
@idiom("bare_day", example="You'll hear this day week", reads="2026-11-25")("this day week")
@idiom("bare_day", example="this time next week", reads="2026-11-25")("""
    this time next week
    today week
    this day next week
""")
def same_day_next_week(moment: Moment) -> Span:
    return moment.day(7)


@idiom("bare_day", example="tomorrow week", reads="2026-11-26")("tomorrow week")
def tomorrow_week(moment: Moment) -> Span:
    return moment.day(8)


def _in_week(moment: Moment, count: int, weekday: int) -> date:
    """A weekday of the calendar week `count` weeks on, Monday to Sunday."""
    return moment.interview + days(7 * count + weekday - moment.interview.weekday())


@idiom("bare_day", example="the second Tuesday of December", reads="2026-12-08")("""
    [the] {number:ordinal} {weekday} of|in {month}
""")
def nth_weekday_of_month(_moment: Moment, number: int, weekday: int, month: Span) -> Span | None:
    day = month.first + days((weekday - month.first.weekday()) % 7 + 7 * (number - 1))
    return one(day) if number <= 5 and day <= month.last else None


@idiom("bare_day", example="the last Friday of November", reads="2026-11-27")("[the] last {weekday} of|in {month}")
def last_weekday_of_month(_moment: Moment, weekday: int, month: Span) -> Span:
    return one(month.last - days((month.last.weekday() - weekday) % 7))


@idiom("edge_day", example="the last day of February", reads="2027-02-28")("[the] last day of|in [the] {period}")
def last_day(_moment: Moment, period: Span) -> Span:
    return one(period.last)


@idiom("edge_day", example="the last working day of the month", reads="2026-11-30")("""
    [the] last working|business day of|in [the] {period}
""")
def last_working_day(moment: Moment, period: Span) -> Span:
    day = period.last
    while not moment.closed.is_working_day(day) and day > period.first:
        day -= ONE_DAY
    return one(day)


@idiom("bare_day", example="two days from the Monday after Christmas", reads="2026-12-30")("""
    [the] {weekday} after|following {day:known_holiday}
    [the] {weekday} after|following [the] {day:bare_date}
""")
def weekday_after_day(moment: Moment, weekday: int, day: Span) -> Span:
    return one(replace(moment, interview=day.last).coming(weekday))


@idiom("bare_day", example="the Friday before Christmas", reads="2026-12-18")("""
    [the] {weekday} before {day:known_holiday}
    [the] {weekday} before [the] {day:bare_date}
""")
def weekday_before_day(_moment: Moment, weekday: int, day: Span) -> Span:
    return one(day.first - days((day.first.weekday() - weekday - 1) % 7 + 1))


@idiom("bare_day", example="a week from the day after Christmas", reads="2027-01-02")("""
    [the] day after {day:known_holiday}
    [the] day after [the] {day:bare_date}
""")
def day_after_day(_moment: Moment, day: Span) -> Span:
    return one(day.last + ONE_DAY)


@idiom("bare_day", example="the day before Christmas", reads="2026-12-24")("""
    [the] day before {day:known_holiday}
    [the] day before [the] {day:bare_date}
""")
def day_before_day(_moment: Moment, day: Span) -> Span:
    return one(day.first - ONE_DAY)


@idiom("bare_day", example="two days before Christmas", reads="2026-12-23")("""
    {amount:plain_amount} before {day:known_holiday}
    {amount:plain_amount} before [the] {day:bare_date}
""")
def count_before_day(moment: Moment, amount: Amount, day: Span) -> Span | None:
    """Counted back over the calendar; nobody counts working days so."""
    if amount.low.unit == "working day":
        return None
    after = moment.counted(amount, day.first)
    return Span(day.first - (after.last - day.first), day.first - (after.first - day.first))


# Dates


@idiom("day_number", example="by the 21st", reads="2026-11-19..2026-11-21")("{number:ordinal_digits}")
@idiom("number_in_date", example="by the fifth of January", reads="2026-11-19..2027-01-05")("{number:ordinal}")
def ordinal_number(_moment: Moment, number: int) -> int | None:
    """In words it counts as a day only beside a month: "the fifth" alone is more often a candidate."""
    return number if 1 <= number <= 31 else None


@idiom("day_number", example="by the twenty-first", reads="2026-11-19..2026-11-21")("""
    twenty [-] {ones:ordinal_word}
""")
def twenty_and(_moment: Moment, ones: int) -> int | None:
    return 20 + ones if ones < 10 else None


@idiom("day_number", example="by the thirty-first", reads="2026-11-19..2026-12-31")("thirty [-] first")
def thirty_first(_moment: Moment) -> int:
    return 31


either("number_in_month", example="the first of the month", reads="2026-12-01")("""
    {day_number}
    {ordinal_word}
""")


either("number_in_date", example="27 November", reads="2026-11-27")("""
    {day_number}
    {two_digits}
""")


either("date_year", example="27 November, 2027", reads="2027-11-27")("[,] {year}")


@idiom("bare_date", example="by January 27th", reads="2026-11-19..2027-01-27")("""
    {month:month_name} [the] {number:number_in_date} [{year:date_year}]
""")
@idiom("bare_date", example="by the 27th of January", reads="2026-11-19..2027-01-27")("""
    [the] {number:number_in_date} [of] {month:month_name} [{year:date_year}]
    {year} {month:month_name} {number:number_in_date}
""")
def day_of_named_month(moment: Moment, month: int, number: int, year: int | None = None) -> Span | None:
    return _without_year(moment, moment.date_in(month, number, year), year)


@idiom("bare_date", example="the second of the month", reads="2026-12-02")("""
    [the] {number:number_in_month} of this|the [current] month
""")
@idiom("bare_date", example="the 27th", reads="2026-11-27")("""
    [the] {number:day_number}
""")
def day_of_month(moment: Moment, number: int) -> Span:
    return one(moment.next_month_with(number), "day of month")


@idiom("bare_date", example="by the tenth", reads="2026-11-19..2026-12-10")("the {number:ordinal_word}")
def day_of_month_in_words(moment: Moment, number: int) -> Span | None:
    """From the fourth on: "the first", "the second" and "the third" are too often something else."""
    return day_of_month(moment, number) if number > 3 else None


@idiom("bare_date", example="the 25th of next month", reads="2026-12-25")("""
    [the] {number:number_in_month} of next month
    next month on|, the {number:day_number}
""")
def day_of_next_month(moment: Moment, number: int) -> Span | None:
    month = moment.month(1)
    day = month.first + days(number - 1)
    return one(day) if day <= month.last else None


@idiom("bare_date", example="2026-11-27", reads="2026-11-27")("""
    {year} -|/|. {month:two_digits} -|/|. {number:two_digits}
""")
def iso_date(moment: Moment, year: int, month: int, number: int) -> Span | None:
    return _one(_real(moment, number, month, year))


@idiom("bare_date", example="27/11/2027", reads="2027-11-27")("""
    {first:two_digits} /|.|- {second:two_digits} /|.|- {year} [.]
""")
@idiom("bare_date", example="27/11", reads="2026-11-27")("""
    {first:two_digits} / {second:two_digits}
""")
def numeric_date(moment: Moment, first: int, second: int, year: int | None = None) -> Span | None:
    """Day and month in the country's order, or in the only order that makes a date.

    Where that order leads far off, and the other one does not, the other is meant as likely as not.
    """
    orders = [(second, first), (first, second)]
    if moment.country not in MONTH_FIRST:
        orders.reverse()
    found = [day for number, month in orders if (day := _real(moment, number, month, year))]
    if not found:
        return None
    near = [day for day in found if not moment.is_far(day)]
    if near and near[0] != found[0]:
        others = [day for day in found if moment.interview <= day != near[0]]
        return Span(near[0], near[0], others=tuple(map(one, others)), doubtful=True)
    others = found[1:] if moment.country in EITHER_ORDER and found[0] != found[-1] else []
    doubtful = not year and found[0] > moment.interview and moment.is_far(found[0])
    return Span(found[0], found[0], others=tuple(map(one, others)), doubtful=doubtful)


@idiom("bare_date", example="27.11", reads="2026-11-27")("""
    {first:two_digits} . {second:two_digits}
    {first:two_digits} . {second:two_digits} .
""")
def date_with_stops(moment: Moment, first: int, second: int) -> Span | None:
    """The day first; "11.30" is the time of a day."""
    date = numeric_date(moment, first, second) if second <= MONTHS_IN_A_YEAR else None
    return date and replace(date, unit="date with stops")


@idiom("dated", example="Monday 8-2", reads="2027-02-08")("""
    [this|on|next] {weekday} [,] [the] {first:two_digits} - {second:two_digits}
    [this|on|next] {weekday} [,] [the] {first:two_digits} . {second:two_digits} [.]
""")
def numeric_date_of_weekday(moment: Moment, weekday: int, first: int, second: int) -> Span | None:
    """Hours stand behind a weekday as well, so it has to be that weekday."""
    date = numeric_date(moment, first, second)
    return date if date and date.first.weekday() == weekday else None


@idiom("time", example="the outcome is due 30-11", reads="2026-11-30")("{first:two_digits} - {second:two_digits}")
def dashed_date(moment: Moment, first: int, second: int) -> Window | None:
    """Only what can be nothing else, and is near."""
    date = numeric_date(moment, first, second) if first > MONTHS_IN_A_YEAR >= second else None
    return moment.on(date) if date and not moment.is_far(date.first) else None


@idiom("time", example="by 30-11", reads="2026-11-19..2026-11-30")("""
    by|before {first:two_digits} - {second:two_digits}
""")
def by_dashed_date(moment: Moment, first: int, second: int) -> Window | None:
    """Only from more to less, for otherwise it is a range."""
    date = numeric_date(moment, first, second) if first > second and first != HOURS_IN_A_DAY else None
    return moment.by(date) if date else None


@idiom("bare_date", example="27/11/27", reads="2027-11-27")("""
    {first:two_digits} /|.|- {second:two_digits} /|.|- {year:two_digits}
""")
def numeric_date_with_short_year(moment: Moment, first: int, second: int, year: int) -> Span | None:
    return numeric_date(moment, first, second, 2000 + year)


def _real(moment: Moment, number: int, month: int, year: int | None) -> date | None:
    return moment.date_in(month, number, year) if 1 <= month <= 12 else None


def _one(day: date | None) -> Span | None:
    return one(day) if day else None


def _without_year(moment: Moment, day: date | None, year: int | None) -> Span | None:
    """Nobody promises news for ten months ahead without saying the year."""
    if day is None:
        return None
    return Span(day, day, doubtful=not year and day > moment.interview and moment.is_far(day))


# The hour, wherever it stands: it moves no date.
phrases(
    "day_time",
    """
    [in the] [late|early|mid] morning|afternoon|evening|night|lunchtime|am|pm|noon|midday [time]
    [at|by|around|about|before|after|from] [the] <hour> [in the morning|afternoon|evening]
    [at|by|around|about|before|after|from] <dotted_hour> [in the morning|afternoon|evening]
    at|around|about <two_digits>
    [by|at] <day_close>
    first thing
    [in the] morning|afternoon|evening|night [,] [at|around|about] <hour>
    [in the] morning|afternoon|evening|night [,] at|around|about <two_digits>
    """,
)


@idiom("dated", example="Friday the 27th", reads="2026-11-27")("""
    [this|on|next] {weekday} [,|-] [the|on] {date:bare_date}
    [this|on|next] {weekday} [,|-] on the {date:bare_date}
    {date:bare_date} [,] ( {weekday} )
    {weekday} ( [the] {date:bare_date} )
    [this|on|next] {weekday} [,] <day_time> [,|-] [on] [the] {date:bare_date}
    [this|on|next] {weekday} [,] <day_time> ( [the] {date:bare_date} )
    [this|on|next] {weekday} ( <day_time> ) [,] [the] {date:bare_date}
    first thing [on] {weekday} [,|-] [the] {date:bare_date}
    <day_time> [,] [on] {weekday} [,|-] [the] {date:bare_date}
""")
def weekday_and_date(moment: Moment, weekday: int, date: Span) -> Span | None:
    """The date decides; the weekday was said to be sure, and leaves doubt where it is another.

    What is no date then may be an hour ("Monday 9.12").
    """
    if date.first.weekday() == weekday:
        return replace(date, unit="day", others=(), doubtful=False)
    if date.unit == "date with stops":
        return None
    # "The 26th" may be that of a later month.
    if date.unit == "day of month" and (near := _near(moment, weekday, date.first.day)):
        return one(near)
    matching = tuple(other for other in date.others if other.first.weekday() == weekday)
    if matching:
        return matching[0]
    return replace(date, others=(one(moment.coming(weekday), "weekday"),), doubtful=True)


@idiom("dated", example="by Thursday 26", reads="2026-11-19..2026-11-26")("""
    [this|on|next] {weekday} [,] [the] {number:two_digits}
""")
def weekday_and_number(moment: Moment, weekday: int, number: int) -> Span | None:
    """The next such weekday with that number. When none is near, one of the two is a slip, or it is an hour."""
    if near := _near(moment, weekday, number):
        return one(near)
    is_hour = number <= HOURS_IN_A_DAY // 2 or number > 31
    return None if is_hour else Span(moment.coming(weekday), moment.coming(weekday), "weekday", doubtful=True)


def _near(moment: Moment, weekday: int, number: int) -> date | None:
    ahead = (moment.interview + days(count) for count in range(1, NEAR))
    return next((day for day in ahead if day.day == number and day.weekday() == weekday), None)


# Two dates that share a month


@idiom("dates", example="November 23-27", reads="2026-11-23..2026-11-27")("""
    [from|between] {month:month_name} [the] {first:number_in_date} -|to|and|or|until|through|/ [the] {last:number_in_date} [{year:date_year}]
""")
@idiom("dates", example="23-27 November", reads="2026-11-23..2026-11-27")("""
    [from|between] [the] {first:number_in_date} -|to|and|or|until|through|/|, [the] {last:number_in_date} [of] {month:month_name} [{year:date_year}]
""")
def days_of_month(moment: Moment, month: int, first: int, last: int, year: int | None = None) -> Span | None:
    start = moment.date_in(month, first, year)
    end = start and moment.date_in(month, last, start.year)
    return Span(start, end) if start and end and start < end else None


@idiom("dates", example="between the 7 and the 10 of next month", reads="2026-12-07..2026-12-10")("""
    [from|between] [the] {first:number_in_date} -|to|and|until [the] {last:number_in_date} [of] next month
""")
def days_of_next_month(moment: Moment, first: int, last: int) -> Span | None:
    month = moment.month(1).first
    return days_of_month(moment, month.month, first, last, month.year)


@idiom("dates", example="from 23 to 27 this month", reads="2026-11-23..2026-11-27")("""
    [from|between] [the] {first:number_in_date} -|to|and|until [the] {last:number_in_date} [of] this month
""")
def days_of_this_month(moment: Moment, first: int, last: int) -> Span | None:
    return days_of_month(moment, moment.interview.month, first, last, moment.interview.year)


@idiom("edge_day", example="the third working day of December", reads="2026-12-03")("""
    [the] {number:ordinal} working|business day of|in [the] {period}
""")
def nth_working_day(moment: Moment, number: int, period: Span) -> Span | None:
    day = moment.at(period.first - ONE_DAY).working_day(number)
    return day if day.last <= period.last else None


@idiom("dates", example="between the 10th and the 19th", reads="2026-12-10..2026-12-19")("""
    [the] {first:day_number} -|to|and|or|until|through|/|, [the] {last:day_number}
""")
def two_day_numbers(moment: Moment, first: int, last: int) -> Span:
    start = moment.next_month_with(first)
    following = Moment(start, moment.closed, moment.country)
    return Span(start, following.next_month_with(last))


@idiom("dates", example="Thursday or Friday next week", reads="2026-11-26..2026-11-27")("""
    [either] [the] {first:weekday} -|to|or|and|/|, [the] {last:weekday} [of] next week
    next week {first:weekday} -|to|or|and|/ {last:weekday}
    next {first:weekday} or|and|/|- {last:weekday}
""")
def weekdays_next_week(moment: Moment, first: int, last: int) -> Span | None:
    start, end = _in_week(moment, 1, first), _in_week(moment, 1, last)
    return Span(start, end, "weekday") if start < end else None


# With the hour, which moves no date


@idiom("hour", example="by 5pm Friday", reads="2026-11-19..2026-11-20")("""
    <two_digits> [: <two_digits>] am|pm|oclock|noon|hours
    <two_digits> : <two_digits> [hours]
    <dotted_hour> am|pm|oclock|hours
""")
@idiom("hour", example="by noon on Friday", reads="2026-11-19..2026-11-20")("""
    noon|midday|midnight|lunchtime|lunch|teatime
    half [past] <small>
    quarter|<small>|<tens> [minutes] past|to <small>
    <two_digits> a|p . m .
    12 noon
""")
def clock_time(_moment: Moment) -> bool:
    return True


@idiom("dotted_hour", example="tomorrow, 9.12", reads="2026-11-19")("{hour:two_digits} . <minutes>")
def hour_with_a_stop(_moment: Moment, hour: int) -> bool | None:
    return True if hour <= HOURS_IN_A_DAY else None


# A week holds a known day and a day may be the edge of a week; one inside the other could go on for ever.
either("known_day", example="Friday", reads="2026-11-20")("""
    {bare_day}
    {bare_date}
    {dated}
""")
either("day", example="Friday", reads="2026-11-20")("""
    {known_day}
    {edge_day}
""")


either("timed_day", example="by 5pm on Monday", reads="2026-11-19..2026-11-23")("""
    {day} [in the] morning|afternoon|evening|night|lunchtime|noon|midday [time]
    {day:bare_day} am|pm
    {day:bare_date} am|pm
    {day} [between|from] <hour_range>
    {day} [,] [at|by|around|about|before|after|from] [the] <hour>
    {day} [,] [at|by|around|about|before|after|from] <dotted_hour> [in the morning|afternoon|evening]
    [at|by|around|about|before|after|from|between] <dotted_hour> [in the] [morning|afternoon|evening] [,] [on] {day} [morning|afternoon|evening|night]
    [between|from] <dotted_hour> and|to|-|until <hour> [on] {day}
    [between|from] <dotted_hour> and|to|-|until <dotted_hour> [on] {day}
    {day} between|from <dotted_hour> and|to|-|until <hour>
    {day} [between|from] <dotted_hour> and|to|-|until <dotted_hour>
    {day} [,] at|by|around <two_digits> [ish]
    {day} [,] at|by|around <small> [ish]
    {day} <two_digits> ish
    {day} [by|at|,] <day_close>
    {day} first thing
    first thing [in the morning] [on] {day} [morning]
    early|late [on] {day} [morning|afternoon|evening]
    [the] morning|afternoon|evening [of|on] {day}
    [the] end of {day}
    <day_close> [on|of|,] {day}
    <hour> [on|,] {day}
    at <two_digits> on {day} [morning]
    mid morning|afternoon [on] {day}
    {day} mid morning|afternoon
    [sometime] in the morning|afternoon [on|of] {day}
""")
