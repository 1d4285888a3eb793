"""Single days: by weekday, by date, by how far off they are, with or without the hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..dates import ONE_DAY, days
from .counts import Amount
from .idioms import idiom
from .moment import Moment, one
from .spans import Span, Undated

MONTH_FIRST = {"US"}
# Places where both orders of a numeric date are in daily use.
EITHER_ORDER = {None, "CA", "PH"}


# Near days


@idiom(
    "bare_day",
    "today",
    "tonight",
    "this morning|afternoon|evening",
    "this very day|afternoon",
    "later today|tonight",
    "later on today",
    "later this morning|afternoon|evening",
    "[the] same day",
    "[the] end of today",
    "the hour",
    "this eve",
    "today itself",
    "this lunchtime",
    example="I'll ring you this evening",
    reads="2026-11-18",
)
def today(moment: Moment) -> Span:
    return one(moment.interview)


@idiom(
    "day_close",
    "eod",
    "cob",
    "[the|your] end of [the|this|our] [business|working|work] day|business|play|work|shift",
    "[the] close of [the] [business|working] day|business|play|trading|work",
    "close of bus",
    "e . o . d",
    "c . o . b",
    "e . o . d .",
    "c . o . b .",
    "day end",
    "days end",
    example="by EOD",
    reads="2026-11-18",
)
def end_of_a_day(_moment) -> bool:
    return True


@idiom("bare_day", "{day_close}", example="at the end of the day", reads="2026-11-18")
def end_of_today(moment: Moment, _close: bool) -> Span:
    return one(moment.interview)


@idiom(
    "bare_day",
    "tomorrow [itself]",
    "the morning",
    "overnight",
    "tom morning|afternoon|evening|night",
    example="in the morning",
    reads="2026-11-19",
)
def tomorrow(moment: Moment) -> Span:
    return moment.day(1)


@idiom(
    "bare_day",
    "[the] day after tomorrow",
    "day after tomorrow",
    "next tomorrow",
    "overmorrow",
    "[the] day after next",
    example="the day after tomorrow",
    reads="2026-11-20",
)
def day_after_tomorrow(moment: Moment) -> Span:
    return moment.day(2)


@idiom("bare_day", "[the] next business|working day", example="the next working day", reads="2026-11-19")
def next_working_day(moment: Moment) -> Span:
    return moment.working_day(1)


# Weekdays


@idiom(
    "bare_day",
    "[this|the|that] [coming|upcoming] {weekday}",
    "{weekday} coming",
    "{weekday} this week",
    "{weekday} of this week",
    "this week {weekday}",
    "this week on {weekday}",
    example="this coming Tuesday",
    reads="2026-11-24",
)
def coming_weekday(moment: Moment, weekday: int) -> Span:
    return one(moment.coming(weekday), "weekday")


@idiom(
    "bare_day",
    "[the] next {weekday}",
    "{weekday} next",
    "[the] next week {weekday}",
    "this coming next {weekday}",
    example="next Friday",
    reads="2026-11-27",
)
def next_weekday(moment: Moment, weekday: int) -> Span:
    """That day of the following week, or of the one after when it would be tomorrow."""
    soonest, later = moment.coming(weekday), _in_week(moment, 1, weekday)
    if later == moment.tomorrow:
        return Span(later + days(7), later + days(7), "weekday", others=(one(later, "weekday"),))
    others = () if soonest in (later, moment.tomorrow) else (one(soonest, "weekday"),)
    return Span(later, later, "weekday", others=others)


@idiom(
    "bare_day",
    "{weekday} of|in|, next week",
    "{weekday} next week",
    "next week [on|,] {weekday}",
    "next week , on {weekday}",
    "{weekday} of the following|coming week",
    "{weekday} the week after this",
    example="Thursday of next week",
    reads="2026-11-26",
)
def weekday_next_week(moment: Moment, weekday: int) -> Span:
    return one(_in_week(moment, 1, weekday), "weekday")


@idiom(
    "bare_day",
    "[the] {weekday} after next",
    "next to next {weekday}",
    "next next {weekday}",
    "{weekday} [of] [the] week after next",
    example="the Friday after next",
    reads="2026-12-04",
)
def weekday_after_next(moment: Moment, weekday: int) -> Span:
    return one(_in_week(moment, 2, weekday), "weekday")


@idiom(
    "bare_day", "{weekday} week", "not this {weekday} but|, the next [one]", example="Friday week", reads="2026-11-27"
)
def weekday_week(moment: Moment, weekday: int) -> Span:
    return one(moment.coming(weekday) + days(7), "weekday")


@idiom(
    "bare_day",
    "{small} {weekdays} from now|today",
    "{small} {weekdays} away",
    example="two Fridays from now",
    reads="2026-11-27",
)
def so_many_weekdays(moment: Moment, number: int, weekday: int) -> Span:
    return one(moment.coming(weekday) + days(7 * (number - 1)), "weekday")


@idiom("bare_day", "{weekday} fortnight", example="Friday fortnight", reads="2026-12-04")
def weekday_fortnight(moment: Moment, weekday: int) -> Span:
    return one(moment.coming(weekday) + days(14), "weekday")


@idiom(
    "bare_day",
    "{plain_amount} on|from [this|the] [coming] {weekday}",
    "a week {weekday}",
    "a week this {weekday}",
    example="a week on Monday",
    reads="2026-11-30",
)
def count_on_weekday(moment: Moment, amount: Amount | int, weekday: int | None = None) -> Span:
    start = moment.coming(amount if weekday is None else weekday)
    if weekday is None:
        return one(start + days(7), "weekday")
    return Span(amount.first(moment, start), amount.last(moment, start), "weekday")


@idiom(
    "bare_day",
    "{plain_amount} tomorrow",
    "{plain_amount} from|after tomorrow",
    example="a week tomorrow",
    reads="2026-11-26",
)
def count_from_tomorrow(moment: Moment, amount: Amount) -> Span:
    return Span(amount.first(moment, moment.tomorrow), amount.last(moment, moment.tomorrow))


@idiom(
    "bare_day",
    "{plain_amount} today",
    "today {plain_amount}",
    "this time {plain_amount}",
    example="three weeks today",
    reads="2026-12-09",
)
def count_today(moment: Moment, amount: Amount) -> Span:
    return Span(amount.first(moment, moment.interview), amount.last(moment, moment.interview))


@idiom(
    "bare_day",
    "this time next week",
    "today week",
    "this day next week",
    example="this time next week",
    reads="2026-11-25",
)
def same_day_next_week(moment: Moment) -> Span:
    return moment.day(7)


@idiom("bare_day", "this day week", example="You'll hear this day week", reads="2026-11-25")
def this_day_week(moment: Moment) -> Span:
    """A week from today, in Ireland and Scotland."""
    return moment.day(7)


@idiom("bare_day", "tomorrow week", example="tomorrow week", reads="2026-11-26")
def tomorrow_week(moment: Moment) -> Span:
    return moment.day(8)


def _in_week(moment: Moment, count: int, weekday: int) -> date:
    """A weekday of the calendar week `count` weeks on, Monday to Sunday."""
    return moment.interview + days(7 * count + weekday - moment.interview.weekday())


@idiom(
    "bare_day",
    "{ordinal} {weekday} of|in {month}",
    "[the] {ordinal} {weekday} of|in {month}",
    example="the second Tuesday of December",
    reads="2026-12-08",
)
def nth_weekday_of_month(_moment, number: int, weekday: int, month: Span) -> Span | None:
    day = month.first + days((weekday - month.first.weekday()) % 7 + 7 * (number - 1))
    return one(day) if number <= 5 and day <= month.last else None


@idiom("bare_day", "[the] last {weekday} of|in {month}", example="the last Friday of November", reads="2026-11-27")
def last_weekday_of_month(_moment, weekday: int, month: Span) -> Span:
    return one(month.last - days((month.last.weekday() - weekday) % 7))


@idiom("edge_day", "[the] last day of|in [the] {period}", example="the last day of February", reads="2027-02-28")
def last_day(_moment, period: Span) -> Span:
    return one(period.last)


@idiom(
    "edge_day",
    "[the] last working|business day of|in [the] {period}",
    example="the last working day of the month",
    reads="2026-11-30",
)
def last_working_day(moment: Moment, period: Span) -> Span:
    day = period.last
    while not moment.closed.is_working_day(day) and day > period.first:
        day -= ONE_DAY
    return one(day)


@idiom(
    "edge_day",
    "[the] first working|business day of|in [the] {period}",
    example="the first working day of December",
    reads="2026-12-01",
)
def first_working_day(moment: Moment, period: Span) -> Span:
    return one(moment.closed.on_or_after(period.first))


@idiom(
    "bare_day",
    "[the] {weekday} after|following {holiday}",
    "[the] {weekday} after|following [the] {bare_date}",
    example="the Monday after Christmas",
    reads="2026-12-28",
)
def weekday_after_day(moment: Moment, weekday: int, day: Span | Undated) -> Span | None:
    return one(replace(moment, interview=day.last).coming(weekday)) if isinstance(day, Span) else None


@idiom(
    "bare_day",
    "[the] {weekday} before {holiday}",
    "[the] {weekday} before [the] {bare_date}",
    example="the Friday before Christmas",
    reads="2026-12-18",
)
def weekday_before_day(_moment, weekday: int, day: Span | Undated) -> Span | None:
    return one(day.first - days((day.first.weekday() - weekday - 1) % 7 + 1)) if isinstance(day, Span) else None


@idiom(
    "bare_day",
    "[the] day after {holiday}",
    "[the] day after [the] {bare_date}",
    example="the day after Christmas",
    reads="2026-12-26",
)
def day_after_day(_moment, day: Span | Undated) -> Span | None:
    return one(day.last + ONE_DAY) if isinstance(day, Span) else None


@idiom(
    "bare_day",
    "[the] day before {holiday}",
    "[the] day before [the] {bare_date}",
    example="the day before Christmas",
    reads="2026-12-24",
)
def day_before_day(_moment, day: Span | Undated) -> Span | None:
    return one(day.first - ONE_DAY) if isinstance(day, Span) else None


@idiom(
    "bare_day",
    "{plain_amount} before {holiday}",
    "{plain_amount} before [the] {bare_date}",
    example="two days before Christmas",
    reads="2026-12-23",
)
def count_before_day(moment: Moment, amount: Amount, day: Span | Undated) -> Span | None:
    """Counted back over the calendar; nobody counts working days so."""
    if isinstance(day, Undated) or amount.low.unit == "working day":
        return None
    length = day.first - amount.first(moment, day.first), day.first - amount.last(moment, day.first)
    return Span(day.first + length[1], day.first + length[0])


# Dates


@idiom("day_number", "{ordinal_digits}", example="by the 21st", reads="2026-11-19..2026-11-21")
@idiom("number_in_date", "{ordinal}", example="by the fifth of January", reads="2026-11-19..2027-01-05")
def ordinal_number(_moment, number: int) -> int | None:
    """In words it counts as a day only beside a month: "the fifth" alone is more often a candidate."""
    return number if 1 <= number <= 31 else None


@idiom(
    "day_number",
    "twenty [-] {ordinal}",
    "thirty [-] {ordinal}",
    example="by the twenty-first",
    reads="2026-11-19..2026-11-21",
)
def compound_ordinal(_moment, ones: int) -> int | None:
    # "Thirty-first" is the only one of its kind, so the tens can be told from nothing else.
    return 20 + ones if ones < 10 else None


@idiom("number_in_month", "{day_number}", "{ordinal_word}", example="the first of the month", reads="2026-12-01")
def number_in_month(_moment, number: int) -> int:
    return number


@idiom("number_in_date", "{day_number}", "{two_digits}", example="27 November", reads="2026-11-27")
def number_in_date(_moment, number: int) -> int:
    return number


@idiom("date_year", "{year}", ", {year}", example="27 November, 2027", reads="2027-11-27")
def year_of_date(_moment, year: int) -> int:
    return year


@idiom(
    "bare_date",
    "[the] {number_in_date} [of] {month_name} [{date_year}]",
    example="by the 27th of January",
    reads="2026-11-19..2027-01-27",
)
def day_month(moment: Moment, number: int, month: int, year: int | None) -> Span | None:
    day = moment.date_in(month, number, year)
    return day and one(day)


@idiom(
    "bare_date",
    "{month_name} [the] {number_in_date} [{date_year}]",
    example="by January 27th",
    reads="2026-11-19..2027-01-27",
)
def month_day(moment: Moment, month: int, number: int, year: int | None) -> Span | None:
    return day_month(moment, number, month, year)


@idiom(
    "bare_date",
    "[the] {number_in_month} of this|the [current] month",
    example="the 27th of this month",
    reads="2026-11-27",
)
@idiom("bare_date", "the {day_number}", "{day_number}", example="the 27th", reads="2026-11-27")
def day_of_month(moment: Moment, number: int) -> Span:
    return one(moment.next_month_with(number), "day of month")


@idiom("bare_date", "the {ordinal_word}", example="by the tenth", reads="2026-11-19..2026-12-10")
def day_of_month_in_words(moment: Moment, number: int) -> Span | None:
    """From the fourth on: "the first", "the second" and "the third" are too often something else."""
    return day_of_month(moment, number) if number > 3 else None


@idiom(
    "bare_date",
    "[the] {number_in_month} of next month",
    "next month on the {day_number}",
    "next month , the {day_number}",
    example="the 25th of next month",
    reads="2026-12-25",
)
def day_of_next_month(moment: Moment, number: int) -> Span | None:
    month = moment.month(1)
    day = month.first + days(number - 1)
    return one(day) if day <= month.last else None


@idiom("bare_date", "{year} -|/|. {two_digits} -|/|. {two_digits}", example="2026-11-27", reads="2026-11-27")
def iso_date(moment: Moment, year: int, month: int, number: int) -> Span | None:
    day = _real(moment, number, month, year)
    return day and one(day)


@idiom(
    "bare_date", "{two_digits} /|. {two_digits}", "{two_digits} . {two_digits} .", example="27/11", reads="2026-11-27"
)
def numeric_date(moment: Moment, first: int, second: int, year: int | None = None) -> Span | None:
    """Day and month in the country's order, or in the only order that makes a date."""
    orders = [(second, first), (first, second)]
    if moment.country not in MONTH_FIRST:
        orders.reverse()
    found = [day for number, month in orders if (day := _real(moment, number, month, year))]
    if not found:
        return None
    others = found[1:] if moment.country in EITHER_ORDER and found[0] != found[-1] else []
    return Span(found[0], found[0], others=tuple(map(one, others)))


@idiom("bare_date", "{two_digits} /|.|- {two_digits} /|.|- {year}", example="27/11/2027", reads="2027-11-27")
def numeric_date_with_year(moment: Moment, first: int, second: int, year: int) -> Span | None:
    return numeric_date(moment, first, second, year)


@idiom("bare_date", "{two_digits} /|.|- {two_digits} /|.|- {two_digits}", example="27/11/27", reads="2027-11-27")
def numeric_date_with_short_year(moment: Moment, first: int, second: int, year: int) -> Span | None:
    return numeric_date(moment, first, second, 2000 + year)


def _real(moment: Moment, number: int, month: int, year: int | None) -> date | None:
    return moment.date_in(month, number, year) if 1 <= month <= 12 else None


@idiom(
    "dated",
    "[this|on] {weekday} [,] [the] {bare_date}",
    "{weekday} , the {bare_date}",
    "{bare_date} ( {weekday} )",
    "{weekday} ( [the] {bare_date} )",
    "next {weekday} [,] [the] {bare_date}",
    example="Friday the 27th",
    reads="2026-11-27",
)
def weekday_and_date(_moment, first: int | Span, second: int | Span) -> Span:
    """The date decides; the weekday was said to be sure."""
    return first if isinstance(first, Span) else second


# Two dates that share a month


@idiom(
    "dates",
    "[the] {number_in_date} -|to|and|or|until|through|/|, [the] {number_in_date} [of] {month_name} [{date_year}]",
    example="23-27 November",
    reads="2026-11-23..2026-11-27",
)
def days_of_month(moment: Moment, first: int, last: int, month: int, year: int | None) -> Span | None:
    start = moment.date_in(month, first, year)
    end = start and moment.date_in(month, last, start.year)
    return Span(start, end) if end and start < end else None


@idiom(
    "dates",
    "{month_name} [the] {number_in_date} -|to|and|or|until|through|/ [the] {number_in_date} [{date_year}]",
    example="November 23-27",
    reads="2026-11-23..2026-11-27",
)
def month_days(moment: Moment, month: int, first: int, last: int, year: int | None) -> Span | None:
    return days_of_month(moment, first, last, month, year)


@idiom(
    "dates",
    "[the] {day_number} -|to|and|or|until|through|/|, [the] {day_number}",
    example="between the 10th and the 19th",
    reads="2026-12-10..2026-12-19",
)
def two_day_numbers(moment: Moment, first: int, last: int) -> Span:
    start = moment.next_month_with(first)
    following = Moment(start, moment.closed, moment.country)
    return Span(start, following.next_month_with(last))


@idiom(
    "dates",
    "[either] [the] {weekday} -|to|or|and|/|, [the] {weekday} [of] next week",
    "next week {weekday} -|to|or|and|/ {weekday}",
    "next {weekday} or|and|/|- {weekday}",
    example="Thursday or Friday next week",
    reads="2026-11-26..2026-11-27",
)
def weekdays_next_week(moment: Moment, first: int, last: int) -> Span | None:
    start, end = _in_week(moment, 1, first), _in_week(moment, 1, last)
    return Span(start, end, "weekday") if start < end else None


# With the hour


@idiom(
    "hour",
    "{two_digits} [: {two_digits}] am|pm|oclock|noon|hours",
    "{two_digits} : {two_digits}",
    example="by 5pm Friday",
    reads="2026-11-19..2026-11-20",
)
@idiom(
    "hour",
    "noon",
    "midday",
    "midnight",
    "lunchtime",
    "lunch",
    "teatime",
    "half {small}",
    "{two_digits} a|p . m .",
    "12 noon",
    example="by noon on Friday",
    reads="2026-11-19..2026-11-20",
)
def clock_time(_moment, *_parts) -> bool:
    return True


@idiom("known_day", "{bare_day}", "{bare_date}", "{dated}", example="Friday", reads="2026-11-20")
@idiom("day", "{known_day}", "{edge_day}", example="Friday", reads="2026-11-20")
def plain_day(_moment, day: Span) -> Span:
    """A week holds a known day and a day may be the edge of a week; one inside the other could go on for ever."""
    return day


@idiom(
    "timed_day",
    "{day} [in the] morning|afternoon|evening|night|lunchtime|am|pm|noon|midday [time]",
    "{day} [at|by|around|about|before|after|from|, ] {hour}",
    "{day} at {two_digits}",
    "{day} [by|at|,] {day_close}",
    "{day} first thing",
    "first thing [in the morning] [on] {day} [morning]",
    "early|late [on] {day} [morning|afternoon|evening]",
    "[the] morning|afternoon|evening [of|on] {day}",
    "[the] end of {day}",
    "{day_close} [on|of|,] {day}",
    "{hour} [on|,] {day}",
    "at {two_digits} on {day} [morning]",
    "mid morning|afternoon [on] {day}",
    "{day} mid morning|afternoon",
    "[sometime] in the morning|afternoon [on|of] {day}",
    example="by 5pm on Monday",
    reads="2026-11-19..2026-11-23",
)
def day_with_hour(_moment, *parts) -> Span | None:
    """The hour moves no date."""
    return next((part for part in parts if isinstance(part, Span)), None)
