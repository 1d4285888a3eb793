"""Plain dates: real dates only, working days, closed days by name, and a country's baked JSON."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator import dates
from calculator.dates import ClosedDays, closed_days

MONDAY = date(2026, 11, 2)
CHRISTMAS = ClosedDays(holidays={date(2026, 12, 25): "Christmas Day", date(2026, 12, 28): "Boxing Day"})
CANADA = {
    "weekend": [5, 6],
    "horizon": "2028-12-31",
    "holidays": {"2026-07-01": "Canada Day", "2026-08-03": "Civic Holiday"},
    "regions": {
        "CA-QC": {"holidays": {"2026-06-24": "Saint-Jean"}, "without": ["2026-08-03"]},
        "CA-XX": {"holidays": {}, "without": [], "weekend": [6]},
    },
}


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-29",
        "1900-02-29",
        "2026-13-01",
        "2026-11-31",
        "20261120",
        "2026-W47-5",
        "2026-11-20T00:00",
        "26-11-20",
        " 2026-11-20",
        "2026-11-20\n",
        "２０２６-11-20",
        "20/11/2026",
        "",
    ],
)
def test_only_real_dates_in_the_one_form_are_taken(text: str):
    with pytest.raises(ValueError):
        dates.from_iso(text)


@given(st.dates())
def test_what_is_written_is_read_back(day: date):
    assert dates.from_iso(day.isoformat()) == day


@pytest.mark.parametrize("country", [None, "GB", "DE"])
@given(day=st.dates(date(2000, 1, 1)))
def test_a_date_in_words_names_its_weekday_and_its_year(country: str | None, day: date):
    weekday, number, month, year = dates.in_full(day, country).split()
    assert weekday == day.strftime("%A")
    assert (int(number), month, int(year)) == (day.day, day.strftime("%B"), day.year)
    assert dates.in_short(day, country) == f"{weekday[:3]} {number} {month} {year}"
    assert dates.without_year(day, country) == f"{weekday} {number} {month}"
    assert dates.in_short_without_year(day, country) == f"{weekday[:3]} {number} {month}"
    assert dates.in_brief(day, country) == f"{weekday[:3]} {number} {month[:3]}"


@pytest.mark.parametrize("country", ["US", "CA", "PH"])
def test_where_the_month_comes_first_commas_part_what_stands_together(country: str):
    day = date(2026, 11, 27)
    assert dates.in_full(day, country) == "Friday, November 27, 2026"
    assert dates.without_year(day, country) == "Friday, November 27"
    assert dates.in_short(day, country) == "Fri, November 27, 2026"
    assert dates.in_short_without_year(day, country) == "Fri, November 27"
    assert dates.in_brief(day, country) == "Fri, Nov 27"


@pytest.mark.parametrize(
    ("first", "last", "here", "in_the_united_states"),
    [
        ("2026-11-23", "2026-11-27", "Mon 23 to Fri 27 November 2026", "Mon, November 23 to Fri, November 27, 2026"),
        (
            "2026-11-30",
            "2026-12-01",
            "Mon 30 November to Tue 1 December 2026",
            "Mon, November 30 to Tue, December 1, 2026",
        ),
        (
            "2026-12-25",
            "2027-01-04",
            "Fri 25 December 2026 to Mon 4 January 2027",
            "Fri, December 25, 2026 to Mon, January 4, 2027",
        ),
    ],
)
def test_two_days_leave_out_what_they_share(first: str, last: str, here: str, in_the_united_states: str):
    ends = dates.from_iso(first), dates.from_iso(last)
    assert dates.from_to(*ends, "GB") == dates.from_to(*ends, None) == here
    assert dates.from_to(*ends, "US") == in_the_united_states


def test_a_leap_day_is_between_its_neighbours():
    around = list(dates.each_day(date(2028, 2, 28), date(2028, 3, 1)))
    assert around == [date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)]
    assert list(dates.each_day(date(2028, 3, 1), date(2028, 2, 28))) == []


def test_a_closed_day_has_the_name_a_person_would_use():
    closed = CHRISTMAS.with_office_shut([date(2026, 12, 29), date(2026, 12, 25)])
    assert closed.name(date(2026, 12, 25)) == "Christmas Day"
    assert closed.name(date(2026, 12, 26)) == "Saturday"
    assert closed.name(date(2026, 12, 29))
    assert closed.name(date(2026, 12, 30)) is None


def test_christmas_is_jumped_over_whole():
    christmas_eve = date(2026, 12, 24)
    assert CHRISTMAS.working_day_after(christmas_eve, 1) == date(2026, 12, 29)
    assert CHRISTMAS.working_day_after(christmas_eve, 2) == date(2026, 12, 30)
    assert CHRISTMAS.working_days_between(christmas_eve, date(2026, 12, 30)) == 2
    assert CHRISTMAS.on_or_after(date(2026, 12, 25)) == date(2026, 12, 29)
    assert CHRISTMAS.on_or_before(date(2026, 12, 28)) == christmas_eve
    assert CHRISTMAS.on_or_before(christmas_eve) == christmas_eve
    closed = CHRISTMAS.between(christmas_eve, date(2026, 12, 28))
    assert [day.day for day, _ in closed] == [25, 26, 27, 28]


def test_the_eve_of_a_holiday_is_no_plain_friday():
    assert CHRISTMAS.is_eve_of_holiday(date(2026, 12, 24))
    assert CHRISTMAS.is_eve_of_holiday(date(2026, 12, 27))
    assert not CHRISTMAS.is_eve_of_holiday(date(2026, 12, 18))


CALENDARS = st.builds(
    lambda weekend, offsets: ClosedDays(
        weekend=frozenset(weekend), holidays={MONDAY + timedelta(offset): "Festival" for offset in offsets}
    ),
    st.sampled_from([{5, 6}, {4, 5}, {6}, {5}, set()]),
    st.sets(st.integers(-5, 60)),
)
DAYS = st.dates(MONDAY, MONDAY + timedelta(60))


@given(CALENDARS, DAYS, st.integers(1, 9))
def test_counting_working_days_forth_is_counting_them_between(closed: ClosedDays, day: date, count: int):
    after = closed.working_day_after(day, count)
    assert after > day
    assert closed.is_working_day(after)
    assert closed.working_days_between(day, after) == count


@given(CALENDARS, DAYS)
def test_the_first_working_day_from_a_day_on_leaves_none_out(closed: ClosedDays, day: date):
    found = closed.on_or_after(day)
    assert closed.is_working_day(found)
    assert [skipped for skipped, _ in closed.between(day, found)] == list(dates.each_day(day, found - dates.ONE_DAY))


def test_no_country_means_saturdays_and_sundays():
    closed = closed_days(None)
    assert [closed.is_working_day(MONDAY + timedelta(offset)) for offset in range(7)] == [True] * 5 + [False] * 2
    assert closed.horizon is None


def test_a_region_adds_its_holidays_and_leaves_out_what_it_does_not_keep():
    whole, quebec = closed_days(CANADA), closed_days(CANADA, "CA-QC")
    assert whole.name(date(2026, 8, 3)) == "Civic Holiday"
    assert whole.name(date(2026, 6, 24)) is None
    assert quebec.name(date(2026, 8, 3)) is None
    assert quebec.name(date(2026, 6, 24)) == "Saint-Jean"
    assert quebec.name(date(2026, 7, 1)) == "Canada Day"
    assert quebec.horizon == date(2028, 12, 31)


def test_a_region_may_have_its_own_weekend():
    assert closed_days(CANADA, "CA-XX").is_working_day(date(2026, 11, 7))
    assert not closed_days(CANADA).is_working_day(date(2026, 11, 7))


def test_a_country_without_known_holidays_says_so():
    unknown = {"weekend": [5, 6], "horizon": None, "holidays": {}, "regions": {}}
    assert closed_days(unknown).horizon is None
