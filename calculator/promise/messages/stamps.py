"""The days and times that programs stamp on messages, in the forms and languages they use.

A stamp may lack its year, or say no more than "Today", a weekday or a time of day; then it tells no day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

# The months and weekdays that headers name, whole and shortened: English, German, Dutch, French, Spanish, Italian, Portuguese, Polish,
# Swedish and Danish.
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar januari janvier janv enero ene gennaio gen janeiro stycznia styczeń sty",
            "feb february februar februari février févr fév febrero febbraio fevereiro lutego luty lut",
            "mar march märz mrz maart mrt mars marzo março marca marzec marts",
            "apr april avril avr abril abr aprile kwietnia kwiecień kwi",
            "may mai mei maj mayo maggio mag maio maja",
            "jun june juni juin junio giugno giu junho czerwca czerwiec cze",
            "jul july juli juillet juil julio luglio lug julho lipca lipiec lip",
            "aug august augustus augusti août agosto ago ago sierpnia sierpień sie",
            "sep sept september septembre septiembre settembre set setembro września wrzesień wrz",
            "oct october oktober okt octobre octubre ottobre ott outubro out października październik paź",
            "nov november novembre noviembre novembro listopada listopad lis",
            "dec december dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień gru",
        ),
        1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "mon monday montag mo maandag ma lundi lun lunes lunedì segunda seg poniedziałek måndag mån mandag",
            "tue tues tuesday dienstag di dinsdag mardi mar martes martedì terça ter wtorek tisdag tis tirsdag",
            "wed weds wednesday mittwoch mi woensdag wo mercredi mer miércoles mié mercoledì quarta qua środa onsdag ons",
            "thu thur thurs thursday donnerstag do donderdag jeudi jeu jueves jue giovedì gio quinta qui czwartek torsdag tors",
            "fri friday freitag fr vrijdag vr vendredi ven viernes vie venerdì sexta sex piątek fredag fre",
            "sat saturday samstag sa zaterdag za samedi sam sábado sáb sabato sab sobota lördag lör lørdag",
            "sun sunday sonntag so zondag zo dimanche dim domingo dom domenica niedziela söndag sön søndag",
        )
    )
    for name in names.split()
}
ENGLISH = frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split()) | frozenset(
    f"{day}day" for day in "mon tues wednes thurs fri satur sun".split()
)
RELATIVE = {"today": 0, "yesterday": -1, "heute": 0, "gestern": -1, "hoy": 0, "ayer": -1, "aujourd'hui": 0, "hier": -1}
JOINING = frozenset("at um om kl à a las den le el op on the o ore alle às am de of die dia giorno klo".split())
ZONES = frozenset(
    "gmt utc bst ist cet cest eet eest est edt cst cdt mst mdt pst pdt aest aedt acst awst nzst nzdt sgt pht wat eat sast gst uhr h".split()
)

_WORD = re.compile(r"[^\W\d_]{1,14}(?:'hui)?")
_TIME = re.compile(
    r"(\d{1,2})(?:[:.h](\d{2})(?:[:.]\d{2})?(?:\.\d{1,6})?)(?:\s?([ap])\.?\s?m\b\.?)?(?!\d)|(\d{1,2})\s?([ap])\.?m\b\.?",
    re.IGNORECASE,
)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T(?=\d))?(?!\d)")
_NUMERIC = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)")
_SHORT = re.compile(
    r"(\d{1,2})([./])(\d{1,2})\.?(?=,? (?:at |um )?\d{1,2}[:.]\d{2}(?!\d))"
)  # a day and month before a time
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|º|er|\.)?[ \-/]?(?:(?:de|of) )?([^\W\d_]{3,12})\.?(?:(?:,? (?:de )?|[-/])(\d{4})(?!\d)|[-/](\d{2})(?!\d))?",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    r"([^\W\d_]{3,12})\.?[ \-](\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:(?:,? |-)(\d{4})(?!\d))?", re.IGNORECASE
)
_BETWEEN = re.compile(r"[\s,.•·|\-–—@()]*")
_OFFSET = re.compile(r"[+-]\d{2}:?\d{2}\b")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])")


_NOW = re.compile(r"\b(?:it(?:'|’)?s|it is|today is|today(?:'|’)s|today) (?:now |today )?\(?(?=[^\W_])", re.IGNORECASE)
_ORDINAL = re.compile(r"([^\W\d_]{3,10}),? (?:the )?(\d{1,2})(?:st|nd|rd|th)\b", re.IGNORECASE)


class Stamp(NamedTuple):
    """When a message was sent: its day, and the minute of it, as far as they are told."""

    day: date | None
    minute: int | None
    is_relative: bool  # "Today", "Tuesday": a day that the paste alone does not tell
    has_year: bool
    end: int


@dataclass(frozen=True)
class Calendar:
    """How the stamps of one paste are read: near which day, and in which order figures stand."""

    interview: date
    month_first: bool

    @classmethod
    def of(cls, text: str, interview: date, country: str | None) -> Calendar:
        """A paste keeps one order, the country's unless the other gives more days that fit the interview's."""
        usual = country == "US"
        fits = {usual: 0, not usual: 0}
        for one, _, other, year in _SLASHED.findall(text):
            for month_first in fits:
                month, day = (one, other) if month_first else (other, one)
                found = _date(_full(int(year)), int(month), int(day))
                fits[month_first] += bool(found and -60 <= (found - interview).days <= 150)
        return cls(interview, usual if fits[usual] >= fits[not usual] else not usual)

    def stamp(self, text: str, at: int = 0) -> Stamp | None:
        """The stamp that begins at a place of `text`, as long as it goes on."""
        day: date | None = None
        minute: int | None = None
        weekday: int | None = None
        relative, has_year, end = False, False, at
        while True:
            start = _between(text, end)
            if weekday is None and (word := _WORD.match(text, start)) and self._is_weekday(text, word):
                weekday, end = WEEKDAYS[word.group().lower()], word.end()
            elif day is None and (dated := self._day(text, start)):
                day, has_year, end = dated
            elif minute is None and (clock := _TIME.match(text, start)):
                minute, end = _minute(clock), clock.end()
            elif (word := _WORD.match(text, start)) is None:
                if minute is not None and (offset := _OFFSET.match(text, end + 1)):
                    end = offset.end()
                break
            elif weekday is None and self._is_day_name(text, word, whole=day is not None and minute is not None):
                weekday, end = WEEKDAYS[word.group().lower()], word.end()
            elif not relative and word.group().lower() in RELATIVE:
                relative, end = True, word.end()
            elif minute is not None and word.group().lower() in ZONES:
                end = word.end()
            else:
                break
        if end == at:
            return None
        if day is not None and not has_year and weekday is not None and day.weekday() != weekday:
            day = self._with_weekday(day, weekday)
        return Stamp(day, minute, day is None and (relative or weekday is not None), has_year, end)

    @staticmethod
    def _is_day_name(text: str, word: re.Match, *, whole: bool) -> bool:
        """Whether a word that may be a weekday is no name behind a stamp ("10:05 - Sam: ...")."""
        name = word.group().lower()
        return not whole and name in ENGLISH and text[word.end() : word.end() + 1] != ":"

    @staticmethod
    def _is_weekday(text: str, word: re.Match) -> bool:
        """Whether a word that may name a month too ("mar.") stands before a day's own month."""
        if word.group().lower() not in WEEKDAYS:
            return False
        at = _between(text, word.end())
        named = _DAY_MONTH.match(text, at)
        return bool(named and named[2].lower() in MONTHS) or bool(_NUMERIC.match(text, at) or _ISO.match(text, at))

    def written_on(self, text: str) -> Stamp | None:
        """The day on which a text says that it is written ("It's Wednesday 11th now", "today (Fri 4 Dec)")."""
        for found in _NOW.finditer(text):
            stamp = self.stamp(text, found.end())
            if stamp and stamp.day:
                return stamp
            numbered = _ORDINAL.match(text, found.end())
            weekday = WEEKDAYS.get(numbered[1].lower()) if numbered else None
            if numbered and weekday is not None:
                days = (self.interview + timedelta(ahead) for ahead in range(120))
                day = next((day for day in days if (day.day, day.weekday()) == (int(numbered[2]), weekday)), None)
                return Stamp(day, None, False, False, numbered.end()) if day else None
        return None

    def _day(self, text: str, at: int) -> tuple[date, bool, int] | None:
        if iso := _ISO.match(text, at):
            found = _date(int(iso[1]), int(iso[2]), int(iso[3]))
            return (found, True, iso.end()) if found else None
        if numeric := _NUMERIC.match(text, at):
            first, second = int(numeric[1]), int(numeric[3])
            month_first = self.month_first and numeric[2] != "."
            year = _full(int(numeric[4]))
            found = _date(year, first, second) if month_first else _date(year, second, first)
            found = found or (_date(year, second, first) if month_first else _date(year, first, second))
            return (found, True, numeric.end()) if found else None
        if figures := _SHORT.match(text, at):
            first, second = int(figures[1]), int(figures[3])
            month_first = (self.month_first and figures[2] != "." and first <= 12) or second > 12
            found = self._nearest(first, second) if month_first else self._nearest(second, first)
            return (found, False, figures.end()) if found else None
        if named := _DAY_MONTH.match(text, at):
            return self._named(named[2], named[1], named[3] or named[4], named.end(), named.end(2))
        if named := _MONTH_DAY.match(text, at):
            return self._named(named[1], named[2], named[3], named.end(), named.end(2))
        return None

    def _named(self, month: str, day: str, year: str | None, end: int, bare: int) -> tuple[date, bool, int] | None:
        number = MONTHS.get(month.lower())
        if number is None:
            return None
        if year:
            found = _date(_full(int(year)), number, int(day))
            return (found, True, end) if found else None
        found = self._nearest(number, int(day))
        return (found, False, end) if found else None

    def _nearest(self, month: int, day: int) -> date | None:
        """A day without a year lies near the interview, rather after it."""
        around = self.interview + timedelta(days=45)
        years = (_date(year, month, day) for year in range(around.year - 1, around.year + 2))
        return min((found for found in years if found), key=lambda found: abs(found - around), default=None)

    def _with_weekday(self, day: date, weekday: int) -> date:
        years = (_date(day.year + ahead, day.month, day.day) for ahead in (-1, 1))
        return next((found for found in years if found and found.weekday() == weekday), day)


def _between(text: str, at: int) -> int:
    """Past the signs and little words that stand within a stamp."""
    while True:
        between = _BETWEEN.match(text, at)
        at = between.end() if between else at
        word = _WORD.match(text, at)
        if word is None or word.group().lower() not in JOINING or not text[word.end() : word.end() + 1].isspace():
            return at
        at = word.end()


def _minute(clock: re.Match) -> int | None:
    hour, half = int(clock[1] or clock[4]), (clock[3] or clock[5] or "").lower()
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return 60 * hour + int(clock[2] or 0)


def _full(year: int) -> int:
    return year + 2000 if year < 100 else year


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
