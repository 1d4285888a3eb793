"""Holidays by name: which day they fall on, and what people mean by before and after them.

Some can be worked out. The others are looked up among the country's public holidays; when they are not
there the day is not known, and nobody guesses it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from ..dates import ONE_DAY, days, each_day
from .moment import Moment, month_of
from .spans import Span

FIFTH = 5  # "after X" is the working week after it
Rule = Callable[[int], date]


@dataclass(frozen=True)
class Feast:
    """One holiday: what people call it, how to find it, and how many days it keeps people away.

    `day` gives its date in a year; without it, the first public holiday whose name holds one of `known_as`
    is taken. `countries` limits it to where it is kept on that day (empty: everywhere), `near` to that many
    days before it, when the name says something else in the rest of the year.
    """

    called: tuple[str, ...]
    day: Rule | None = None
    known_as: tuple[str, ...] = ()
    countries: frozenset[str] = frozenset()
    lasts: int = 1
    near: int | None = None


def fixed(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def nth(number: int, weekday: int, month: int) -> Rule:
    """The `number`th such weekday of a month; -1 is its last."""

    def day(year: int) -> date:
        whole = month_of(year, month)
        matching = [d for d in each_day(whole.first, whole.last) if d.weekday() == weekday]
        return matching[number - 1 if number > 0 else number]

    return day


def easter_plus(offset: int) -> Rule:
    return lambda year: easter(year) + days(offset)


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the Gregorian computus in its anonymous form)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def _in(countries: str) -> frozenset[str]:
    return frozenset(countries.split())


# The first entry that fits the country is taken.
FEASTS = (
    Feast(("thanksgiving", "thanksgiving day", "thanksgiving break", "thanksgiving holiday", "thanksgiving weekend",
           "turkey day"), nth(2, 0, 10), countries=_in("CA")),
    # People are away from the Thursday to the Sunday.
    Feast(("thanksgiving", "thanksgiving day", "thanksgiving break", "thanksgiving holiday", "thanksgiving weekend",
           "turkey day"), nth(4, 3, 11), lasts=4),
    Feast(("christmas", "christmas day"), fixed(12, 25)),
    Feast(("christmas eve",), fixed(12, 24)),
    Feast(("boxing day", "st stephens day"), fixed(12, 26)),
    Feast(("new years", "new year", "new years day", "new year day", "first of the year", "turn of the year"), fixed(1, 1)),
    Feast(("new years eve", "new year eve"), fixed(12, 31)),
    # From Christmas Eve to New Year's Day many offices are shut.
    Feast(("holidays", "holiday season", "festive season", "festive period", "festive break", "holiday break",
           "christmas break", "christmas holidays", "christmas holiday", "christmas vacation", "christmas shutdown",
           "christmas period", "christmas closure", "winter break", "winter holidays", "december holidays",
           "christmas and new year", "new year break", "new year holidays", "year end break", "shutdown",
           "year end holidays", "christmas season", "december break"), fixed(12, 25), lasts=8),
    Feast(("easter", "easter sunday", "easter weekend", "easter break", "easter holiday", "easter bank holiday",
           "easter long weekend"), easter_plus(0)),
    Feast(("good friday",), easter_plus(-2)),
    Feast(("easter monday", "family day"), easter_plus(1), countries=_in("GB IE AU NZ ZA NG KE")),
    Feast(("holy week", "semana santa"), easter_plus(-6), lasts=7),
    Feast(("maundy thursday",), easter_plus(-3)),
    Feast(("black saturday",), easter_plus(-1)),
    Feast(("valentines", "valentines day"), fixed(2, 14)),
    Feast(("st patricks day", "saint patricks day", "paddys day", "st paddys day", "patricks day"), fixed(3, 17)),
    Feast(("halloween",), fixed(10, 31)),
    Feast(("bonfire night", "guy fawkes"), fixed(11, 5)),
    Feast(("fourth of july", "4th of july", "july 4th", "july fourth", "july 4", "4 july", "fourth of july weekend", "4th of july weekend", "july 4th weekend", "july fourth weekend"), fixed(7, 4), countries=_in("US")),
    Feast(("fourth",), fixed(7, 4), countries=_in("US"), near=30),
    Feast(("independence day", "independence day weekend"), fixed(7, 4), countries=_in("US")),
    Feast(("independence day",), fixed(8, 15), countries=_in("IN")),
    Feast(("independence day",), fixed(6, 12), countries=_in("PH")),
    Feast(("independence day", "october 1st celebration"), fixed(10, 1), countries=_in("NG")),
    Feast(("republic day",), fixed(1, 26), countries=_in("IN")),
    Feast(("gandhi jayanti",), fixed(10, 2)),
    Feast(("memorial day", "memorial day weekend"), nth(-1, 0, 5), countries=_in("US")),
    Feast(("labor day", "labour day", "labor day weekend", "labour day weekend"), nth(1, 0, 9), countries=_in("US CA")),
    Feast(("labor day", "labour day", "workers day", "may day"), fixed(5, 1), countries=_in("IN PH NG ZA SG KE")),
    Feast(("juneteenth",), fixed(6, 19)),
    Feast(("mlk day", "mlk", "martin luther king day", "mlk weekend"), nth(3, 0, 1)),
    Feast(("presidents day", "presidents day weekend", "presidents weekend"), nth(3, 0, 2)),
    Feast(("columbus day", "indigenous peoples day"), nth(2, 0, 10)),
    Feast(("veterans day",), fixed(11, 11)),
    Feast(("super bowl sunday", "super bowl", "superbowl"), nth(2, 6, 2)),
    Feast(("canada day",), fixed(7, 1)),
    Feast(("victoria day", "may long weekend", "may two four"), lambda year: date(year, 5, 24) - days(date(year, 5, 24).weekday()), countries=_in("CA")),
    Feast(("australia day",), fixed(1, 26)),
    Feast(("anzac day",), fixed(4, 25)),
    Feast(("melbourne cup", "melbourne cup day", "cup day"), nth(1, 1, 11)),
    Feast(("waitangi day",), fixed(2, 6)),
    Feast(("kings birthday",), known_as=("King's Birthday",)),
    Feast(("heritage day", "braai day"), fixed(9, 24), countries=_in("ZA")),
    Feast(("freedom day",), fixed(4, 27), countries=_in("ZA")),
    Feast(("youth day",), fixed(6, 16), countries=_in("ZA")),
    Feast(("womens day",), fixed(8, 9), countries=_in("ZA")),
    Feast(("human rights day",), fixed(3, 21), countries=_in("ZA")),
    Feast(("day of reconciliation", "reconciliation day"), fixed(12, 16), countries=_in("ZA")),
    Feast(("democracy day",), fixed(6, 12), countries=_in("NG")),
    Feast(("bonifacio day",), fixed(11, 30)),
    Feast(("rizal day",), fixed(12, 30)),
    Feast(("undas", "all saints day", "all saints", "all souls"), fixed(11, 1), lasts=2),
    Feast(("early may bank holiday",), nth(1, 0, 5)),
    Feast(("may bank holiday",), nth(1, 0, 5), countries=_in("IE")),
    Feast(("june bank holiday",), nth(1, 0, 6), countries=_in("IE")),
    Feast(("spring bank holiday", "whitsun", "late may bank holiday"), nth(-1, 0, 5), countries=_in("GB")),
    Feast(("august bank holiday",), nth(1, 0, 8), countries=_in("IE")),
    Feast(("summer bank holiday", "august bank holiday"), nth(-1, 0, 8), countries=_in("GB")),
    Feast(("october bank holiday",), nth(-1, 0, 10), countries=_in("IE")),
    # Found among the country's public holidays, or not at all.
    Feast(("diwali", "diwali holidays", "diwali break", "diwali festival", "diwali vacation"), known_as=("Diwali", "Deepavali")),
    Feast(("holi", "holi festival"), known_as=("Holi",)),
    Feast(("dussehra", "dasara", "dussera", "dasera", "vijayadashami"), known_as=("Dussehra", "Vijaya")),
    Feast(("eid", "sallah", "eid break", "eid holidays", "eid holiday", "sallah break", "sallah holiday", "sallah holidays",
           "eid festival"), known_as=("Eid al-", "Id-ul", "Hari Raya")),
    Feast(("eid al fitr", "eid ul fitr", "eidul fitr", "eid fitr", "hari raya", "hari raya puasa", "small eid"), known_as=("Eid al-Fitr",)),
    Feast(("eid al adha", "eid ul adha", "eidul adha", "eid adha", "bakrid", "bakra eid", "big sallah", "hari raya haji"), known_as=("Eid al-Adha",)),
    Feast(("chinese new year", "lunar new year", "tet"), known_as=("Chinese New Year", "Lunar New Year")),
    Feast(("janmashtami",), known_as=("Janmashtami",)),
    Feast(("guru nanak jayanti", "gurpurab"), known_as=("Guru Nanak",)),
    Feast(("vesak", "vesak day"), known_as=("Vesak",)),
    Feast(("republic day", "national day"), known_as=("Republic Day", "National Day")),
    Feast(("independence day",), known_as=("Independence Day", "National Day")),
    Feast(("labor day", "labour day", "workers day", "may day"), known_as=("Labor Day", "Labour", "Workers", "May Day")),
    Feast(("family day",), known_as=("Family Day",)),
    # No calendar settles these.
    Feast(("school holidays", "summer holidays", "summer break", "summer vacation", "summer", "half term", "half terms",
           "spring break", "spring", "fall", "autumn", "winter", "ramadan", "ramzan", "puja", "pujas", "puja holidays",
           "durga puja", "pongal", "onam", "navratri", "ganesh chaturthi", "easter holidays", "easter school holidays",
           "term", "mid term break", "midterm break", "midterm", "reading week", "monsoon", "hanukkah", "passover",
           "rosh hashanah", "yom kippur", "elections", "election", "exams", "school term", "local holiday", "raya",
           "busy season", "carnival", "kwanzaa", "new financial year", "new fiscal year", "ber months")),
)  # fmt: skip
# Words for whatever public holiday comes next, and for one that makes a long weekend.
NEXT_ONE = ("bank holiday", "bank holiday monday", "public holiday", "public holidays",
            "bank holidays", "national holiday", "regular holiday", "upcoming holiday")  # fmt: skip
NEXT_LONG_WEEKEND = ("long weekend", "holiday weekend", "long bank holiday weekend", "bank holiday weekend")


def is_meant(feast: Feast, moment: Moment) -> bool:
    """Whether the name means this holiday, in that country and on that day."""
    if feast.countries and moment.country not in feast.countries:
        return False
    return feast.near is None or (_worked_out(feast, moment).first - moment.interview).days <= feast.near


def find(feast: Feast, moment: Moment) -> Span | None:
    """The first one that is not over on the interview day, or None when its day is not known."""
    if feast.day:
        return _worked_out(feast, moment)
    return block(moment, lambda day, name: any(known in name for known in feast.known_as))


def _worked_out(feast: Feast, moment: Moment) -> Span:
    this_year = moment.interview.year
    spans = [_span(feast, year) for year in (this_year - 1, this_year, this_year + 1)]
    return next(span for span in spans if span.last > moment.interview)


def _span(feast: Feast, year: int) -> Span:
    first = feast.day(year)
    return Span(first, first + days(feast.lasts - 1), "holiday")


def block(moment: Moment, fits: Callable[[date, str], bool]) -> Span | None:
    """The next public holiday that fits, with the days right after it that fit too."""
    holidays = moment.closed.holidays
    fitting = {day for day, name in holidays.items() if day > moment.interview and fits(day, name)}
    if not fitting:
        return None
    last = first = min(fitting)
    while last + ONE_DAY in fitting:
        last += ONE_DAY
    return Span(first, last)


def next_holiday(moment: Moment) -> Span | None:
    return block(moment, lambda day, name: True)


def holiday_within(stretch: Span, moment: Moment) -> Span | None:
    """The first public holiday in that stretch."""
    return block(moment, lambda day, name: stretch.first <= day <= stretch.last)


def next_long_weekend(moment: Moment) -> Span | None:
    """The next public holiday that lies against a weekend, as one stretch with it."""
    weekend = moment.closed.weekend
    touching = block(
        moment,
        lambda day, name: (
            {(day.weekday() + 1) % 7, (day.weekday() - 1) % 7} & weekend != set() and day.weekday() not in weekend
        ),
    )
    return touching and _stretched(touching, weekend)


def _stretched(span: Span, weekend: Iterable[int]) -> Span:
    first, last = span.first, span.last
    while (first - ONE_DAY).weekday() in weekend:
        first -= ONE_DAY
    while (last + ONE_DAY).weekday() in weekend:
        last += ONE_DAY
    return Span(first, last, "holiday")
