"""Public holidays as they are baked, checked against what the calendars of some countries say.

Here, because baking needs packages that the browser never loads.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import holidays as package
import pycountry
import pytest
from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import get_date_format
from babel.localedata import locale_identifiers

from calculator.build.runtime import holiday_files
from calculator.countries import holidays
from calculator.dates import MONTH_FIRST, closed_days, each_day, from_iso

TODAY = date(2026, 11, 22)
YEARS = range(2025, 2029)
SOME_WEEKS = [day for day in each_day(date(2025, 1, 1), date(2028, 12, 31)) if day.day <= 7]


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """The whole world, baked once."""
    folder = tmp_path_factory.mktemp("holidays")
    holiday_files.bake(folder, TODAY)
    return folder


@pytest.fixture(scope="session")
def world(folder) -> dict[str, dict]:
    files = [path for path in folder.glob("*.json") if path.name != "index.json"]
    assert files
    return {path.stem: json.loads(path.read_bytes()) for path in files}


@pytest.fixture(scope="session")
def index(folder) -> dict:
    return json.loads((folder / "index.json").read_bytes())


@pytest.fixture
def three(monkeypatch) -> None:
    """A world of three countries, for what is about files and not about holidays."""
    monkeypatch.setattr(holidays, "codes", lambda: ["CA", "GB", "LK"])


# The calendars


@pytest.mark.parametrize(
    ("country", "region", "day", "name"),
    [
        ("US", None, "2026-11-26", "Thanksgiving Day"),
        ("US", None, "2026-07-03", "Independence Day (observed)"),
        ("US", None, "2026-11-27", None),
        ("US", "US-TX", "2026-11-27", "Friday After Thanksgiving"),
        ("GB", None, "2026-08-31", "Late Summer Bank Holiday"),
        ("GB", None, "2026-04-06", "Easter Monday"),
        ("GB", None, "2026-12-28", "Boxing Day (observed)"),
        ("GB", None, "2026-01-02", None),
        ("GB", None, "2026-11-30", None),
        ("GB", "GB-WLS", "2026-08-31", "Late Summer Bank Holiday"),
        ("GB", "GB-SCT", "2026-01-02", "New Year Holiday"),
        ("GB", "GB-SCT", "2026-08-03", "Summer Bank Holiday"),
        ("GB", "GB-SCT", "2026-08-31", None),
        ("GB", "GB-SCT", "2026-04-06", None),
        ("GB", "GB-SCT", "2026-11-30", "Saint Andrew's Day"),
        ("GB", "GB-NIR", "2026-03-17", "Saint Patrick's Day"),
        ("CA", None, "2026-07-01", "Canada Day"),
        ("CA", None, "2026-02-16", None),
        ("CA", "CA-ON", "2026-02-16", "Family Day"),
        ("CA", "CA-ON", "2026-10-12", "Thanksgiving Day"),
        ("CA", "CA-QC", "2026-06-24", "Saint John the Baptist Day"),
        ("DE", None, "2026-10-31", None),
        ("DE", "DE-SN", "2026-10-31", "Reformation Day"),
        ("IN", None, "2026-01-26", "Republic Day"),
        ("IN", None, "2026-11-08", "Diwali"),
        ("IL", None, "2026-09-21", "Yom Kippur"),
        ("NP", None, "2026-10-20", "Bijaya Dashami"),
        # A day that is two holidays, and dates that wait for the moon.
        ("NP", None, "2026-05-01", "Buddha Jayanti and International Labor Day"),
        ("MA", None, "2027-05-17", "Eid al-Adha (estimated)"),
        # No reader has to guess the order of a numeric date.
        ("CN", None, "2026-10-06", "Day off (substituted from Sun 20 September 2026)"),
        # What every state keeps is the country's, also where the package's own calendar of the country lacks it.
        ("AU", None, "2026-12-28", "Boxing Day (observed)"),
        ("AU", None, "2027-12-27", "Christmas Day (observed)"),
        ("AU", None, "2028-01-03", "New Year's Day (observed)"),
        ("AU", None, "2025-01-26", None),
        ("BA", None, "2027-05-03", "Orthodox Easter Monday"),
    ],
)
def test_the_day_is_what_it_is_there(world, country, region, day, name):
    assert closed_days(world[country], region).holidays.get(from_iso(day)) == name


@pytest.mark.parametrize(
    ("country", "region", "weekend"),
    [
        ("US", None, {5, 6}),
        ("AE", None, {5, 6}),
        ("SA", None, {4, 5}),
        ("IL", None, {4, 5}),
        ("IR", None, {4}),
        ("BN", None, {4, 6}),
        ("MY", None, {5, 6}),
        ("MY", "MY-03", {4, 5}),  # Kelantan
        ("MY", "MY-01", {5, 6}),  # Johor, since 2025
        ("LY", None, {4, 5}),
        ("PS", None, {4, 5}),
        ("HK", None, {5, 6}),  # by law only Sunday
    ],
)
def test_the_weekend_is_the_one_kept_there(world, country, region, weekend):
    assert closed_days(world[country], region).weekend == weekend


def test_the_united_kingdom_alone_is_england(world):
    assert world["GB"]["regions"].keys() == {"GB-ENG", "GB-NIR", "GB-SCT", "GB-WLS"}
    assert closed_days(world["GB"]) == closed_days(world["GB"], "GB-ENG")


# The whole world


def test_every_country_has_its_file(world, index):
    known_to_the_package = set(package.list_supported_countries(include_aliases=False))
    iso = {country.alpha_2 for country in pycountry.countries}
    assert len(iso) > 240
    assert world.keys() == index["countries"].keys() == iso | known_to_the_package


def test_every_calendar_is_the_package_s(world):
    """Day by day: the holidays of every region and of every country without regions, the weekend in every year."""
    seen = 0
    for code, country in world.items():
        for region in [None, *country["regions"]]:
            ours, theirs = closed_days(country, region), calendar_of(code, region)
            if region or not country["regions"]:
                named = {day: holidays._plain_name(name) for day, name in theirs.items()}
                assert ours.holidays == named, (code, region)
            if code not in holidays.WEEKENDS and {day.weekday() for day in SOME_WEEKS if theirs.is_weekend(day)} != {6}:
                for day in SOME_WEEKS:
                    assert (day.weekday() in ours.weekend) == theirs.is_weekend(day), (code, region, day)
            seen += 1
    assert seen > 800


def test_what_every_region_keeps_is_the_country_s_and_what_none_keeps_is_not(world):
    seen = 0
    for code, country in world.items():
        regional = [closed_days(country, region).holidays.keys() for region in country["regions"]]
        if regional:
            nationwide = closed_days(country).holidays.keys()
            assert frozenset.intersection(*map(frozenset, regional)) <= nationwide, code
            assert nationwide <= frozenset.union(*map(frozenset, regional)), code
            seen += 1
    assert seen > 30


# Where our weekend is not that of CLDR, Unicode's data on countries. Monday is 0.
NOT_AS_CLDR = {
    "AF": "CLDR has Thursday and Friday, as before 2015; the package Friday and Saturday",
    "BD": "Friday and Saturday since 2005; CLDR has no entry and falls back on Saturday and Sunday",
    "BN": "Friday and Sunday, which CLDR cannot say: it knows a first and a last day",
    "DJ": "Friday and Saturday; CLDR falls back",
    "IN": "CLDR has Sunday alone; most offices are shut on Saturday, and a message can wait",
    "MV": "Friday and Saturday; CLDR falls back",
    "PS": "Friday and Saturday; CLDR falls back",
    "UG": "CLDR has Sunday alone; as for India",
}


def test_every_weekend_has_a_second_opinion(world):
    likely = get_global("likely_subtags")
    differ, seen = set(), 0
    for code, country in world.items():
        try:
            locale = Locale.parse(likely[f"und_{code}"])
        except (KeyError, UnknownLocaleError):  # CLDR has no language for it here, so no weekend either
            continue
        first, last = locale.weekend_start, locale.weekend_end
        theirs = [(first + offset) % 7 for offset in range((last - first) % 7 + 1)]
        seen += 1
        if sorted(theirs) != country["weekend"]:
            differ.add(code)
    assert seen > 170
    assert differ == NOT_AS_CLDR.keys()


def test_the_month_comes_first_where_cldr_writes_it_first():
    """By the long date of a country's English; where CLDR has none, the world's English holds, and that begins with
    the day."""
    english = (Locale.parse(id) for id in locale_identifiers() if id.startswith("en_") and id.count("_") == 1)
    long = {locale.territory: get_date_format("long", locale).pattern for locale in english}
    assert len(long) > 90 and long["001"].startswith("d")
    first = {code for code, pattern in long.items() if pattern.startswith("M")}
    assert first & {country.alpha_2 for country in pycountry.countries} == MONTH_FIRST


def calendar_of(code: str, region: str | None):
    """Straight from the package, which has no English names for the three islands but their own codes."""
    subdivision = region and region.removeprefix(f"{code}-")
    subdivision = {"BQ-BO": "BON", "BQ-SA": "SAB", "BQ-SE": "STA"}.get(region, subdivision)
    subdivision = subdivision or {"GB": "ENG"}.get(code)
    return package.country_holidays(code, subdiv=subdivision, years=YEARS, language="en_US")


def test_holidays_lie_in_the_years_that_were_baked(world):
    for code, country in world.items():
        assert country["first"] == "2025-01-01"
        assert all("2025-01-01" <= day <= "2028-12-31" for day in country["holidays"]), code


def test_names_are_english_and_plain(world):
    names = [name for country in world.values() for name in country["holidays"].values()]
    assert len(names) > 10_000
    for name in names:
        assert ";" not in name and not re.search(r"\d/\d", name), name
        assert max(name) < "ʰ", name  # Latin letters only


def test_regions_have_iso_codes_and_plain_names(index):
    regions = [(code, *region) for code, country in index["countries"].items() for region in country["regions"].items()]
    assert len(regions) > 600
    for code, key, name in regions:
        assert re.fullmatch(rf"{code}-[A-Z0-9]{{1,3}}", key)
        assert name and not re.search(r"[\[\],]", name), key


@pytest.mark.parametrize(
    ("country", "key", "name"),
    [
        ("CA", "CA-ON", "Ontario"),
        ("GB", "GB-WLS", "Wales"),
        ("ES", "ES-MD", "Comunidad de Madrid"),
        ("ES", "ES-CT", "Catalunya"),
        ("US", "US-VI", "U.S. Virgin Islands"),
        ("NO", "NO-55", "Troms"),
        ("MO", "MO-I", "Concelho das Ilhas"),
        ("BQ", "BQ-BO", "Bonaire"),
    ],
)
def test_a_region_goes_by_its_name(index, country, key, name):
    assert index["countries"][country]["regions"][key] == name


@pytest.mark.parametrize(
    ("code", "name"),
    [("GB", "United Kingdom"), ("KR", "South Korea"), ("TR", "Türkiye"), ("HK", "Hong Kong"), ("XK", "Kosovo")],
)
def test_a_country_goes_by_the_name_people_use(world, index, code, name):
    assert world[code]["name"] == index["countries"][code]["name"] == name


def test_the_index_agrees_with_the_files(world, index):
    for code, country in world.items():
        regions = {key: region["name"] for key, region in country["regions"].items()}
        assert index["countries"][code] == {"name": country["name"], "horizon": country["horizon"], "regions": regions}
    assert (index["first"], index["last"]) == ("2025-01-01", "2028-12-31")


def test_time_zones_lead_to_countries_of_the_index(index):
    assert index["time_zones"]["America/Toronto"] == "CA"
    assert set(index["time_zones"].values()) <= index["countries"].keys()


# The horizon


@pytest.mark.parametrize(("code", "horizon"), [("CA", "2028-12-31"), ("LK", "2026-12-31"), ("UA", None), ("BV", None)])
def test_the_horizon_is_the_last_day_known(world, code, horizon):
    assert world[code]["horizon"] == horizon
    assert closed_days(world[code]).horizon == (from_iso(horizon) if horizon else None)


def test_a_country_that_the_package_does_not_have_says_so(monkeypatch):
    monkeypatch.delattr(package, "CA")
    canada = holidays.country("CA", YEARS)
    assert (canada["name"], canada["weekend"]) == ("Canada", [5, 6])
    assert (canada["horizon"], canada["holidays"], canada["regions"]) == (None, {}, {})


def test_an_empty_year_ends_what_is_known():
    holidays_with_a_gap = {"2025-01-01": "New Year's Day", "2027-01-01": "New Year's Day"}
    assert holidays._horizon(holidays_with_a_gap, YEARS) == "2025-12-31"


# The files


def test_the_bytes_are_the_same_everywhere(folder, tmp_path):
    """Whatever the machine's language, time zone and order of sets."""
    script = (
        "import sys; from pathlib import Path\n"
        "from calculator.build.runtime import holiday_files; from calculator.countries import holidays\n"
        "for code in ('CH', 'IN', 'JE', 'TH', 'UM'):\n"
        "    country = holidays.country(code, range(2025, 2029))\n"
        "    holiday_files._write(Path(sys.argv[1]) / f'{code}.json', country)"
    )
    elsewhere = {**os.environ, "LANGUAGE": "th:de", "LC_ALL": "C", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "7"}
    subprocess.run([sys.executable, "-c", script, tmp_path], check=True, env=elsewhere)
    again = list(tmp_path.glob("*.json"))
    assert len(again) == 5
    for path in again:
        assert path.read_bytes() == (folder / path.name).read_bytes(), path.name


def test_keys_are_sorted_and_nothing_is_padded(folder, world):
    text = (folder / "CA.json").read_text(encoding="utf-8")
    assert text == json.dumps(world["CA"], ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def test_what_is_up_to_date_is_left_alone(three, tmp_path):
    holiday_files.bake(tmp_path, TODAY)
    before = written(tmp_path)
    holiday_files.bake(tmp_path, date(2026, 1, 1))
    assert written(tmp_path) == before


def test_a_new_year_bakes_anew(three, tmp_path):
    holiday_files.bake(tmp_path, TODAY)
    holiday_files.bake(tmp_path, date(2027, 1, 1))
    assert json.loads((tmp_path / "CA.json").read_bytes())["first"] == "2026-01-01"


def test_another_version_of_a_source_bakes_anew(three, tmp_path, monkeypatch):
    holiday_files.bake(tmp_path, TODAY)
    before = written(tmp_path)
    monkeypatch.setattr(holiday_files, "version", lambda source: "9.9")
    holiday_files.bake(tmp_path, TODAY)
    assert not written(tmp_path) & before


def test_other_code_bakes_anew(three, tmp_path, monkeypatch):
    holiday_files.bake(tmp_path, TODAY)
    before = written(tmp_path)
    monkeypatch.setattr(holiday_files.timezones, "__file__", __file__)
    holiday_files.bake(tmp_path, TODAY)
    assert not written(tmp_path) & before


def written(folder: Path) -> set[tuple[str, int]]:
    """Each file and when it was written; a file put in another's place counts as newly written."""
    files = {(path.name, path.stat().st_mtime_ns) for path in folder.iterdir()}
    assert {name for name, _ in files} == {"CA.json", "GB.json", "LK.json", "index.json"}
    return files


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path, monkeypatch):
    path = tmp_path / "CA.json"
    holiday_files._write(path, {"country": "old"})

    def crash(draft: Path, target: Path):
        assert json.loads(draft.read_bytes()) == {"country": "new"}
        assert json.loads(target.read_bytes()) == {"country": "old"}
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", crash)
    with pytest.raises(KeyboardInterrupt):
        holiday_files._write(path, {"country": "new"})
    assert json.loads(path.read_bytes()) == {"country": "old"}


def test_a_bake_cut_short_is_not_taken_for_finished(three, tmp_path, monkeypatch):
    """Also when the next one wants the years that lay there before."""
    holiday_files.bake(tmp_path, TODAY)
    with monkeypatch.context() as patch:
        write = holiday_files._write
        patch.setattr(
            holiday_files, "_write", lambda path, content: 1 / 0 if path.stem == "GB" else write(path, content)
        )
        with pytest.raises(ZeroDivisionError):
            holiday_files.bake(tmp_path, date(2027, 1, 1))
    holiday_files.bake(tmp_path, TODAY)
    assert {json.loads(path.read_bytes())["first"] for path in tmp_path.glob("*.json")} == {"2025-01-01"}


def test_two_processes_may_bake_at_once(tmp_path):
    script = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from calculator.build.runtime import holiday_files; from calculator.countries import holidays\n"
        "holidays.codes = lambda: ['CA', 'GB', 'LK']\n"
        "for year in (2026, 2027) * 5: holiday_files.bake(Path(sys.argv[1]), date(year, 5, 1))"
    )
    both = [subprocess.Popen([sys.executable, "-c", script, tmp_path]) for _ in range(2)]
    assert [process.wait() for process in both] == [0, 0]
    assert len(written(tmp_path)) == 4
    assert all(json.loads(path.read_bytes()) for path in tmp_path.iterdir())


# Asking for one


def test_the_command_line_gets_what_the_page_gets(world):
    places = holidays.Places(TODAY)
    for code in ("CA", "ES", "IN", "SA", "UA"):
        assert json.loads(json.dumps(places.country(code))) == world[code]
        assert places[code].keys() == world[code]["regions"].keys()


def test_every_country_can_be_asked_for(world):
    places = holidays.Places(TODAY)
    assert [*places] == sorted(world)
    assert len(places) == len(world)


def test_a_country_is_worked_out_once_and_only_when_asked_for(monkeypatch):
    asked = []
    monkeypatch.setattr(holidays, "country", lambda code, years: asked.append((code, years)) or {"regions": {}})
    places = holidays.Places(TODAY)
    assert "CA" in places
    assert places.country("CA") == {"regions": {}}
    assert asked == [("CA", YEARS)]


@pytest.mark.parametrize("code", ["", "XX", "ca", "index", "../holidays/CA"])
def test_what_is_no_country_has_none(code):
    places = holidays.Places(TODAY)
    assert code not in places
    with pytest.raises(KeyError):
        places.country(code)


# The day of the build


def test_the_day_of_the_build_can_be_asked_for():
    """And is the same everywhere: a second before 2024 in Greenwich, when Kiritimati is well into it."""
    script = "from calculator.build.runtime.holiday_files import build_day; print(build_day())"
    elsewhere = {**os.environ, "SOURCE_DATE_EPOCH": "1704067199", "TZ": "Pacific/Kiritimati"}
    answer = subprocess.run([sys.executable, "-c", script], check=True, env=elsewhere, capture_output=True, text=True)
    assert answer.stdout == "2023-12-31\n"


def test_the_day_of_the_build_is_else_today(monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert abs((holiday_files.build_day() - date.today()).days) <= 1  # midnight may fall between the two


def test_importing_it_loads_none_of_the_large_packages():
    script = "import sys, calculator.build.runtime.holiday_files\nassert not {'holidays', 'pycountry', 'babel'} & sys.modules.keys()"
    subprocess.run([sys.executable, "-c", script], check=True)
