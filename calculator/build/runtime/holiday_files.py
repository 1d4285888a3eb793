"""Public holidays and weekends, baked into one small JSON file per country: the page fetches the one that it needs.

`bake` writes them, as `countries.holidays` tells them, and an index, `index.json`; `index` reads it, and bakes first if
that has not been done. ::

    {"first": "2025-01-01", "last": "2028-12-31", "made_from": "holidays 0.109, ...",
     "countries": {"CA": {"name": "Canada", "horizon": "2028-12-31", "regions": {"CA-ON": "Ontario", ...}}},
     "time_zones": {"America/Toronto": "CA", ...}}
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path

from calculator.countries import holidays, timezones

FOLDER = Path(__file__).parents[2] / "data" / "holidays"
SOURCES = ("holidays", "pycountry", "babel")


def build_day() -> date:
    """Today, unless SOURCE_DATE_EPOCH asks for the build of another day (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else date.today()


@cache
def index() -> dict:
    bake(FOLDER, build_day())
    return _read(FOLDER / "index.json")


def bake(folder: Path, today: date) -> None:
    """Write every country and the index, for the years around `today`.

    Does nothing when that is what `folder` already holds. Others may read or bake at the same time.
    """
    years = holidays.years_around(today)
    if not _is_baked(folder, years):
        _write_all(folder, {code: holidays.country(code, years) for code in holidays.codes()}, years)


def _is_baked(folder: Path, years: range) -> bool:
    path = folder / "index.json"
    if not path.exists():
        return False
    baked = _read(path)
    return (baked.get("made_from"), baked.get("first")) == (_made_from(), holidays.first_day(years))


def _made_from() -> str:
    """The sources' versions, and a sum of our own code: a change to either makes what was baked stale."""
    versions = [f"{source} {version(source)}" for source in SOURCES]
    code = b"".join(Path(module).read_bytes() for module in (__file__, holidays.__file__, timezones.__file__))
    return ", ".join([*versions, f"code {zlib.crc32(code):08x}"])


def _write_all(folder: Path, countries: Mapping[str, dict], years: range) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    contents = _index(countries, years)
    # Until every file is written, nobody may take the folder for finished.
    _write(folder / "index.json", contents | {"made_from": ""})
    for code, baked in countries.items():
        _write(folder / f"{code}.json", baked)
    _write(folder / "index.json", contents)


def _index(countries: Mapping[str, dict], years: range) -> dict:
    return {
        "first": holidays.first_day(years),
        "last": holidays.last_day(years[-1]),
        "made_from": _made_from(),
        "countries": {code: _summary(baked) for code, baked in countries.items()},
        "time_zones": timezones.countries(),
    }


def _summary(baked: dict) -> dict:
    return {
        "name": baked["name"],
        "horizon": baked["horizon"],
        "regions": {key: region["name"] for key, region in baked["regions"].items()},
    }


def _write(path: Path, content: dict) -> None:
    """All at once: whoever reads meanwhile gets the old file or the new one, never a part."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    draft.write_bytes(text.encode() + b"\n")
    draft.replace(path)


def _read(path: Path) -> dict:
    return json.loads(path.read_bytes())
