"""The country suggested for a browser's time zone. Here, because CLDR comes in a package for the build."""

from __future__ import annotations

import pycountry
import pytest

from calculator.countries import timezones


@pytest.fixture(scope="module")
def countries() -> dict[str, str]:
    return timezones.countries()


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("America/Toronto", "CA"),
        ("America/New_York", "US"),
        ("Europe/London", "GB"),
        ("Europe/Jersey", "JE"),
        ("Europe/Oslo", "NO"),
        ("Asia/Hong_Kong", "HK"),
        ("Australia/Perth", "AU"),
        # Old names, which some browsers report to this day.
        ("Asia/Calcutta", "IN"),
        ("Asia/Kolkata", "IN"),
        ("Europe/Kiev", "UA"),
        ("Europe/Kyiv", "UA"),
        ("US/Eastern", "US"),
        ("Asia/Saigon", "VN"),
        ("Asia/Rangoon", "MM"),
        ("Asia/Katmandu", "NP"),
        ("Singapore", "SG"),
        # Old names whose clocks, but not whose offices, are another country's.
        ("Africa/Asmera", "ER"),
        ("America/Coral_Harbour", "CA"),
        ("America/Virgin", "VI"),
        ("Iceland", "IS"),
        ("Pacific/Truk", "FM"),
    ],
)
def test_a_place_has_its_country(countries, zone, country):
    assert countries[zone] == country


@pytest.mark.parametrize(
    "zone",
    [
        *"UTC GMT Etc/UTC Etc/GMT+5 Etc/Unknown Factory CET EET WET MET EST EST5EDT HST MST PST8PDT".split(),
        *"Europe/Simferopol Africa/El_Aaiun Antarctica/Troll".split(),
        "",
    ],
)
def test_what_is_not_sure_has_none(countries, zone):
    assert zone not in countries


def test_every_suggestion_is_a_country(countries):
    assert set(countries.values()) <= {country.alpha_2 for country in pycountry.countries}


def test_nearly_every_country_can_be_suggested(countries):
    """All but two without people, and Western Sahara, where we do not guess."""
    every = {country.alpha_2 for country in pycountry.countries}
    assert every - set(countries.values()) == {"BV", "HM", "EH"}
