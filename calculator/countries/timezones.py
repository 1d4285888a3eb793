"""Which country a browser's time zone points to.

The source is CLDR, which browsers take their zone names from: it also knows the country of old names
(Africa/Asmera is Eritrea), where the time zone database only says whose clocks they share (Kenya's).
"""

from __future__ import annotations

# Names of clocks, not of places: CLDR files CET under Belgium and EST under Panama. The list is closed:
# the time zone database keeps these eleven for old programs and adds no more.
CLOCKS = {"CET", "CST6CDT", "EET", "EST", "EST5EDT", "HST", "MET", "MST", "MST7MDT", "PST8PDT", "WET"}

# Places where two countries' calendars are in use: Crimea and Western Sahara. We do not guess.
DISPUTED = {"Europe/Simferopol", "Africa/El_Aaiun"}


def countries() -> dict[str, str]:
    """The country code for each time zone, old names included; a zone that is not sure is left out."""
    from babel.core import get_global

    territories = get_global("zone_territories")
    aliases = {old: territories[zone] for old, zone in get_global("zone_aliases").items()}
    unsure = CLOCKS | DISPUTED
    return {
        zone: territory
        for zone, territory in {**territories, **aliases}.items()
        if zone not in unsure and _is_country(territory)
    }


def _is_country(territory: str) -> bool:
    """CLDR also has "001" (the world) and "ZZ" (unknown), for zones such as UTC."""
    return territory.isalpha() and territory != "ZZ"
