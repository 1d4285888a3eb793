"""What is not in English was not understood, and plain English, whoever speaks it, always is."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from calculator.dates import WEEKENDS_ONLY
from calculator.promise import Reading, read

FOLDER = Path(__file__).parent / "promises"


def reading(said: str) -> Reading:
    return read(said, date(2026, 11, 18), WEEKENDS_ONLY, None)


@pytest.mark.parametrize(
    "said",
    [
        "Wir melden uns in zwei Wochen bei Ihnen.",
        "Nächste Woche",
        "Montag",
        "Sie hören bis Freitag von uns",
        "On vous rappelle lundi prochain sans faute.",
        "Mon manager est en vacances, réponse la semaine prochaine",
        "D'ici mardi vous aurez notre réponse",
        "Le avisamos el viernes por la tarde.",
        "Nos pondremos en contacto con usted en dos semanas",
        "Até sexta-feira, 9/10, a gente responde.",
        "Le faremo sapere entro venerdì",
        "Wij bellen u morgen voor 12.00 uur terug.",
        "Odezwiemy sie do 15.06.",
        "Vi återkommer nästa vecka",
        "Size haftaya haber vereceğiz",
        "Aapko 20 tarikh tak bata diya jayega ji",
        "kal tak bata denge",
        "Tatawagan ka namin sa susunod na linggo.",
        "Kami akan hubungi anda minggu depan",
        "Tutakupigia wiki ijayo kesho",
        "हम आपको अगले हफ्ते बताएँगे।",
        "سنتصل بك خلال أسبوع إن شاء الله",
        "我们下周会联系你",
        "Мы вам перезвоним в понедельник",
        "30/11 bis dahin melden wir uns",
        "🤞📞🗓️",
        "qwxz trfg plmk",
        "Bescheid am 4. Dezember",
        "Monday को बताएंगे",
        # Mostly English, with a time that is not
        "They said they'll call me Donnerstag",
        "HR will inform me on jeudi",
    ],
)
def test_another_language_is_not_understood(said: str):
    assert replace(reading(said), said_on=None) == Reading("none", sure=False, understood=False)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "...",
        "0800 555 1234",
        "Ghosted.",
        "Absolute crickets",
        "Nothing yet :(",
        "ok 👍",
        "Siobhan and Niamh both liked you",
        "Juan de la Cruz from HR will call",
        "Maria dos Santos said she would revert",
        "Chinonso Okonkwo said my matter is before the MD",
        "Mr. Lunes will get in touch with you, just wait po.",
        "Kal from HR said soon",
        "Ms Morgen and Mr Dias will let me know",
        "Teresa Dias is checking with Hari",
        "Do the needful and revert, Sharma ji",
        "abeg wait small, oga go call you",
        "Dem say make I dey wait",
        "Noted with thanks po, just wait for our advisory.",
        "ok lah, we revert soon lor",
        "thx 4 coming in, was gr8 2 meet u!!",
        "Craic was ninety, they'll be on to me",
        "The Lagos branch, Adeola and Tunde, were impressed",
        "no idea, they were nice tho 😅",
        "Doña Ana's team seemed très chic",
        "Per our policy, en route to a decision",
    ],
)
def test_plain_english_is(said: str):
    assert reading(said).understood


@pytest.mark.parametrize(
    ("said", "latest"),
    [
        ("HR said the result will come kal tak", date(2026, 11, 19)),
        ("Monday tak wait karo, HR will update", date(2026, 11, 23)),
        ("We will confirm you in 2-3 din", date(2026, 11, 21)),
        ("They'll text me the result bukas daw", date(2026, 11, 19)),
        ("Balik daw sila sa Lunes with the final decision", date(2026, 11, 23)),
        ("They said la proxima semana for sure", date(2026, 11, 27)),
        ("tatawagan ka namin within the day po", date(2026, 11, 18)),
        ("HR bola next week tak batayenge", date(2026, 11, 27)),
    ],
)
def test_times_that_english_borrows_are_read(said: str, latest: date):
    assert (reading(said).latest, reading(said).understood) == (latest, True)


def test_tomorrow_and_yesterday_in_one_word_is_not_sure():
    assert not reading("HR said the call will come kal").sure


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.jsonl")), ids=lambda file: file.stem)
def test_the_cases_are_plain_english_unless_they_say_otherwise(file: Path):
    cases = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    plain = [case["said"] for case in cases if case.get("understood", True) is True]
    assert plain and not [said for said in plain if not reading(said).understood]
