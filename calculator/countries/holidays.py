"""Weekends and public holidays of each country and its regions, asked of the packages that know.

One country, as `dates.closed_days` reads it (regions only give what differs from their country)::

    {"country": "CA", "name": "Canada", "weekend": [5, 6],
     "first": "2025-01-01", "horizon": "2028-12-31" or null,
     "holidays": {"2026-12-25": "Christmas Day", ...},
     "regions": {"CA-ON": {"name": "Ontario", "holidays": {...}, "without": [...], "weekend": only if its own}}}

The command line asks for the one country it needs (`Places`), the build bakes all of them into files for the browser
(`build.runtime.holiday_files`). The packages are large, so they are imported where they are used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from itertools import takewhile

from calculator.dates import days, each_day, in_short

# Without a region, these countries count as one of theirs: `GB` alone is England.
MAIN_SUBDIVISION = {"GB": "ENG"}

# Where the package is behind, or has the weekend of the courts and not of the offices (Monday is 0). CLDR is the
# second opinion that the tests hold every country to; what differs from it stands there, each with its reason.
WEEKENDS = {
    "LY": [4, 5],  # Friday and Saturday; the package has Saturday and Sunday
    "PS": [4, 5],  # the same
    "MR": [5, 6],  # Saturday and Sunday since 2014; the package has Friday and Saturday
}


def years_around(today: date) -> range:
    """From last year to two years ahead."""
    return range(today.year - 1, today.year + 3)


class Places(Mapping[str, Mapping[str, dict]]):
    """The regions of each country by its code. A country is worked out when it is first asked for, and then kept."""

    def __init__(self, today: date) -> None:
        self._years = years_around(today)
        self._known: dict[str, dict] = {}

    def country(self, code: str) -> dict:
        """Raises KeyError for a code that is no country's."""
        if code not in self._known:
            if code not in codes():
                raise KeyError(code)
            self._known[code] = country(code, self._years)
        return self._known[code]

    def __getitem__(self, code: str) -> Mapping[str, dict]:
        return self.country(code)["regions"]

    def __iter__(self) -> Iterator[str]:
        return iter(codes())

    def __len__(self) -> int:
        return len(codes())


def country(code: str, years: range) -> dict:
    calendar = _calendar(code, MAIN_SUBDIVISION.get(code), years)
    regional = {region: _calendar(code, region, years) for region in _region_codes(code)}
    holidays = _nationwide(_holidays(calendar), [_holidays(one) for one in regional.values()])
    general = {
        "country": code,
        "name": _country_name(code),
        "weekend": _weekend(code, calendar),
        "first": first_day(years),
        "horizon": _horizon(holidays, years),
        "holidays": holidays,
    }
    return general | {"regions": dict(_regions(general, regional))}


def _nationwide(general: Mapping[str, str], regional: list[Mapping[str, str]]) -> dict[str, str]:
    """The package's own days of the country, and the days that every region keeps: those are the country's, too.

    (Each Australian state moves Boxing Day of 2026 to the 28th; the country's own calendar has only the 26th.) A day
    that no region keeps is nobody's.
    """
    if not regional:
        return dict(general)
    kept = {day: name for day, name in general.items() if any(day in one for one in regional)}
    everywhere = set(regional[0]).intersection(*regional[1:])
    return kept | {day: regional[0][day] for day in sorted(everywhere - kept.keys())}


def _region_codes(code: str) -> list[str]:
    """Those of the ISO 3166-2 form; what is smaller (a town, a school zone) has none."""
    return [part for part in _package_class(code).subdivisions if re.fullmatch(r"[A-Z0-9]{1,3}", part)]


def _regions(general: dict, regional: Mapping[str, object]) -> Iterator[tuple[str, dict]]:
    for subdivision, calendar in regional.items():
        key, name = _region_key_and_name(general["country"], subdivision)
        yield key, {"name": name} | _what_differs(calendar, general)


def _what_differs(calendar, general: dict) -> dict:
    """How a region's calendar departs from its country's."""
    kept, nationwide = _holidays(calendar), general["holidays"]
    weekend = _weekend(general["country"], calendar)
    own_weekend = {"weekend": weekend} if weekend != general["weekend"] else {}
    return own_weekend | {
        "holidays": {day: name for day, name in kept.items() if nationwide.get(day) != name},
        "without": sorted(nationwide.keys() - kept.keys()),
    }


def first_day(years: range) -> str:
    return date(years[0], 1, 1).isoformat()


def last_day(year: int) -> str:
    return date(year, 12, 31).isoformat()


def _horizon(holidays: Mapping[str, str], years: range) -> str | None:
    """The end of the last year for which the package knows holidays; None when it knows none.

    A year without a single one is a year it does not know. What a government may yet declare or move is
    beyond any horizon.
    """
    known = {int(day[:4]) for day in holidays}
    years_known = list(takewhile(known.__contains__, years))
    return last_day(years_known[-1]) if years_known else None


# The packages that know


@cache
def codes() -> list[str]:
    """Every country of ISO 3166-1, and those that only the holidays package has (Kosovo)."""
    import holidays
    import pycountry

    known = holidays.list_supported_countries(include_aliases=False)
    return sorted({country.alpha_2 for country in pycountry.countries} | set(known))


def _package_class(code: str):
    """The holidays package's class for a country; a bare one when it has none."""
    import holidays

    return getattr(holidays, code, holidays.HolidayBase)


def _calendar(code: str, subdivision: str | None, years: range):
    return _package_class(code)(years=years, subdiv=subdivision, language="en_US")


def _holidays(calendar) -> dict[str, str]:
    return {day.isoformat(): _plain_name(name) for day, name in calendar.items()}


def _plain_name(name: str) -> str:
    """ "May Day; Vesak" -> "May Day and Vesak"; a day "substituted from 01/04/2026" gets a plain date."""
    from holidays.constants import HOLIDAY_NAME_DELIMITER

    *others, last = name.split(HOLIDAY_NAME_DELIMITER)
    joined = f"{', '.join(others)} and {last}" if others else last
    return re.sub(r"(\d\d)/(\d\d)/(\d{4})", _plain_date, joined)


def _plain_date(american: re.Match) -> str:
    month, day, year = map(int, american.groups())
    return in_short(date(year, month, day), None)


def _weekend(code: str, calendar) -> list[int]:
    """As of the last days asked for: the package knows it by day (and region), for weekends have changed.

    Where only Sunday is free by law, few offices answer on a Saturday all the same.
    """
    last = date(max(calendar.years), 12, 31)
    by_law = sorted(day.weekday() for day in each_day(last - days(6), last) if calendar.is_weekend(day))
    return WEEKENDS.get(code) or ([5, 6] if by_law == [6] else by_law)


def _country_name(code: str) -> str:
    """As people say it ("South Korea"), where ISO's own names are for filing ("Korea, Republic of")."""
    from babel import Locale

    return Locale("en").territories[code].removesuffix(" SAR China")


def _region_key_and_name(code: str, subdivision: str) -> tuple[str, str]:
    """The ISO 3166-2 code and a name, also where pycountry lags behind ISO or the package uses own codes."""
    import pycountry

    key = f"{code}-{subdivision}"
    names = {region.code: region.name for region in pycountry.subdivisions.get(country_code=code) or ()}
    if key in names:
        return key, _plain_region_name(names[key])
    aliases = _package_class(code).get_subdivision_aliases()[subdivision]
    return next((pair for pair in names.items() if pair[1] in aliases), (key, _plainest(aliases)))


def _plain_region_name(name: str) -> str:
    """ "Madrid, Comunidad de" -> "Comunidad de Madrid"; "Wales [Cymru GB-CYM]" -> "Wales"."""
    name, _, article = name.partition(" [")[0].partition(", ")
    return f"{article} {name}".strip()


def _plainest(aliases: list[str]) -> str:
    """Of one name in several languages, the shortest in plain letters: "Troms", not "Tromssan"."""
    return min(aliases, key=lambda alias: (not alias.isascii(), len(alias)))
