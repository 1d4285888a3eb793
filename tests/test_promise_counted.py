"""What a count runs from, what a negation makes of "before", what a question takes away."""

from __future__ import annotations

from datetime import date

import pytest

from calculator.dates import WEEKENDS_ONLY
from calculator.promise import read


def told(said: str) -> str:
    reading = read(said, date(2026, 11, 18), WEEKENDS_ONLY, "GB")
    earliest, latest = reading.earliest or "", reading.latest or ""
    return f"{earliest}..{latest}" if reading.kind == "window" else f"{reading.kind} {earliest}".strip()


@pytest.mark.parametrize(
    ("said", "reads"),
    [
        # From a day that is named only after it, or from what nobody can date
        ("Results go out one week after the closing date, which is the 30th", "2026-12-07..2026-12-07"),
        ("We write to everyone inside 21 days of the vacancy closing on 30/11", "2026-12-01..2026-12-21"),
        ("You'll hear two weeks after the closing date", "conditional"),
        ("You'll hear within three weeks of the restructure", "conditional"),
        ("You'll hear within two days from HR", "2026-11-19..2026-11-20"),
        ("You'll hear within two days from our office", "2026-11-19..2026-11-20"),
        ("We're two weeks away from a decision", "2026-12-02..2026-12-02"),
        ("You'll get an email within an hour of leaving", "2026-11-18..2026-11-18"),
        # "Not before", whatever the verb
        ("There's no point calling before the 27th", "2026-11-27.."),
        ("Kindly no reminders before Thursday week", "2026-11-26.."),
        ("I wouldn't start worrying before Monday", "2026-11-23.."),
        ("Anything before Friday would be a miracle", "2026-11-20.."),
        ("Ringing before Tuesday is pointless", "2026-11-24.."),
        ("No worries, you'll hear before Friday", "2026-11-19..2026-11-19"),
        ("I'd be surprised if it took longer than a week", "2026-11-19..2026-11-25"),
        ("We aren't deciding before Monday but you'll know before Friday", "2026-11-23..2026-11-26"),
        ("Nothing before Monday, and it won't be before then", "2026-11-23.."),
        # A question of the candidate's own, and what stands beside an answer
        ("hr sed mon. shud i ring on friday", "2026-11-23..2026-11-23"),
        ("He said a couple of days. Should I text on the weekend?", "2026-11-20..2026-11-20"),
        ("News is expected this week. Is it rude if I ask on Friday?", "2026-11-19..2026-11-20"),
        ("When I asked, they said by Friday", "2026-11-19..2026-11-20"),
        ("Can I call you on Friday?", "2026-11-20..2026-11-20"),
        ("Friday or Monday, depends on the VP", "2026-11-20..2026-11-23"),
        ("You'll have it by the time you're back on the 27th", "2026-11-19..2026-11-27"),
        ("We'll have totted up the scores by Friday and then you'll know", "2026-11-19..2026-11-20"),
        ("Not for another three weeks, I'm on leave", "2026-12-09.."),
        ("It hangs on another candidate, who has until Friday to say yes", "conditional 2026-11-20"),
        ("We'll pick someone in next week's hiring meeting", "2026-11-23..2026-11-27"),
        ("don t expect to hear before the\n27th", "2026-11-27.."),
        ("We expect to make an offer in the week of\nNovember 23.", "2026-11-23..2026-11-27"),
        ("It takes us a week but this time it will be three", "2026-12-09..2026-12-09"),
        ("will lyk by fri. thx for ur patience", "2026-11-19..2026-11-20"),
    ],
)
def test_it_is_read_as_a_careful_person_would(said: str, reads: str):
    assert told(said) == reads
