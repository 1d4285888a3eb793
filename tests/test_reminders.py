"""What goes into a calendar: which steps, on which days, in which words; and the links for one step."""

from __future__ import annotations

from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from calculator import promise
from calculator.dates import WEEKENDS_ONLY
from calculator.plan import facts, planner, reminders
from tests.addresses import facts_in
from tests.plans import FORGOTTEN, PLACES, RULEBOOK

ADDRESS = "https://example.org/hear-back/"
INTERVIEW = {"interview": "2026-11-20", "today": "2026-11-20"}  # a Friday


def made(**raw):
    known = facts.read({**INTERVIEW, **raw}, PLACES, FORGOTTEN, RULEBOOK)
    return planner.make(known, RULEBOOK, WEEKENDS_ONLY), known


def entries(**raw) -> dict[str, reminders.Entry]:
    listed = reminders.of(*made(**raw), RULEBOOK, ADDRESS)
    assert len({entry.step for entry in listed}) == len(listed)
    return {entry.step: entry for entry in listed}


def step(id: str, **raw):
    steps, known = made(**raw)
    return next(step for step in steps.steps if step.id == id), known


def happened(day: str, what: str, **more) -> dict:
    return {"today": day, "events": [{"date": day, "what": what, **more}]}


@pytest.mark.parametrize(
    ("id", "raw", "title"),
    [
        ("ask-in-interview", {"today": "2026-11-19"}, "ask when you can expect to hear"),
        ("thank-you", {"country": "US"}, "send a thank-you note to your interviewer by email"),
        ("thank-you", {}, "send a thank-you note to your interviewer by email, if you like"),
        ("follow-up-1", {}, "follow up with the recruiter by email"),
        ("follow-up-1", {"via": "agency"}, "follow up with your agency by email"),
        ("follow-up-2", {}, "follow up once more with the recruiter by email"),
        (
            "check-in",
            {"check_in": {"date": "2026-11-27", "channel": "phone"}, "contact": "manager"},
            "check in with the hiring manager by phone as you agreed",
        ),
        (
            "other-offer",
            {"other_offer": {"answer_by": "2026-11-30"}},
            "tell the recruiter by email about your other offer",
        ),
        ("answer", happened("2026-11-23", "asked"), "answer what they asked you for"),
        ("close", {}, "from today you may stop counting on it"),
        ("ontario-duty", {"country": "CA", "region": "CA-ON"}, "by today the law may oblige them to tell you"),
    ],
)
def test_the_title_alone_says_what_to_do(id, raw, title):
    entry = entries(**raw)[id]
    day = "Fri, November 20" if "country" in raw else "Fri 20 November"
    assert entry.title == f"Hear Back: {title} (interview of {day})"
    assert entry.rings and not entry.cancelled


def test_the_text_gives_the_reason_the_letter_and_the_guide():
    first, _ = step("follow-up-1")
    assert entries()["follow-up-1"].text.split("\n\n") == [
        first.because.text,
        "The letter: https://example.org/hear-back/letters/#letter=check-in-no-date&interview=2026-11-20&country=",
        "Your plan: https://example.org/hear-back/calculator/#interview=2026-11-20&country=&entry=follow-up-1",
        f"Why: https://example.org/hear-back/{first.because.guide}",
    ]


@pytest.mark.parametrize(
    "raw",
    [
        {"said": "by Friday week, says Maria", "country": "US"},
        {"via": "agency", "check_in": {"date": "2026-12-02", "channel": "phone"}},
        happened("2026-12-01", "follow_up"),
        {"pace": "light", "closed": ["2026-11-27"]},
    ],
)
def test_an_entry_leads_back_to_the_same_plan_and_its_letter_with_the_same_dates(raw):
    plan, known = made(**raw)
    steps = {step.id: step for step in plan.steps}
    found = [entry for entry in entries(**raw).values() if not entry.cancelled]
    assert found
    for entry in found:
        assert "Maria" not in entry.text
        links = dict(line.split(": ", 1) for line in entry.text.split("\n\n") if ": https://" in line)
        page, _, written = links["Your plan"].partition("#")
        assert page == f"{ADDRESS}calculator/"
        again = facts_in(written, RULEBOOK.fields)
        assert again.pop("entry") == entry.step
        back, _ = made(**{**again, "today": known.today.isoformat()})
        assert [(step.id, step.on, step.letter) for step in back.steps] == [
            (step.id, step.on, step.letter) for step in plan.steps
        ]
        step = steps.get(entry.step)  # none of the day that they said
        letter = step.letter if step and step.is_open else None
        assert ("The letter" in links) == bool(letter)
        if letter:
            assert links["The letter"] == f"{ADDRESS}letters/#letter={letter}&{written.rpartition('&')[0]}"


@pytest.mark.parametrize("today", ["2026-11-18", "2026-11-20", "2026-11-21"])
def test_a_thank_you_rings_when_the_interview_is_over(today):
    rings = {id: entry.rings for id, entry in entries(today=today).items()}
    assert rings.pop("thank-you") == timedelta(hours=18)
    assert rings and set(rings.values()) == {timedelta(hours=9)}


def test_the_address_may_lack_its_last_slash():
    listed = made()
    assert reminders.of(*listed, RULEBOOK, ADDRESS) == reminders.of(*listed, RULEBOOK, ADDRESS.rstrip("/"))


def test_what_was_done_stays_on_its_day_without_ringing():
    entry = entries(**happened("2026-12-01", "follow_up"))["follow-up-1"]
    assert entry.title == "Hear Back, done: follow up with the recruiter by email (interview of Fri 20 November)"
    assert entry.on.isoformat() == "2026-12-01"
    assert not entry.rings and not entry.cancelled
    assert "letter" not in entry.text


@pytest.mark.parametrize("pace", ["usual", "persistent"])
@pytest.mark.parametrize("today", ["2026-11-18", "2026-11-20", "2026-11-25"])
@pytest.mark.parametrize("promised", [None, {"latest": "2026-12-04"}, {"earliest": "2026-12-04"}])
def test_an_ordinary_first_file_holds_nothing_cancelled(pace, today, promised):
    assert not any(entry.cancelled for entry in entries(pace=pace, today=today, promised=promised).values())


FOLLOW_UPS = {"follow-up-1", "follow-up-2"}


@pytest.mark.parametrize(
    ("raw", "cancelled"),
    [
        (happened("2026-11-23", "rejection"), {"thank-you", "close", *FOLLOW_UPS}),
        (happened("2026-11-23", "offer", terms="written"), {"thank-you", "close", *FOLLOW_UPS}),
        (happened("2026-11-23", "offer", terms="spoken"), set()),
        ({"no_contact": True}, FOLLOW_UPS),
        ({"no_contact": True, "pace": "persistent"}, {*FOLLOW_UPS, "follow-up-3"}),
        ({"pace": "light"}, {"follow-up-2", "follow-up-3"}),
        ({"check_in": {"date": "2026-11-27"}}, {"follow-up-1"}),
        ({"check_in": {"date": "2026-11-27"}, **happened("2026-11-27", "reply")}, {"check-in"}),
        ({"other_offer": {"answer_by": "2026-11-24"}, "today": "2026-11-25"}, {"other-offer"}),
    ],
)
def test_what_fell_away_is_cancelled_on_a_day_gone_by(raw, cancelled):
    found = [entry for entry in entries(**raw).values() if entry.cancelled]
    assert {entry.step for entry in found} == cancelled
    for entry in found:
        assert entry.on.isoformat() == "2026-11-20"
        assert entry.title.startswith("Hear Back, no longer needed: ")
        assert not entry.rings


def test_where_silence_means_no_nothing_is_left_to_ask(monkeypatch):
    reading = promise.Reading(kind="window", latest=date(2026, 12, 4), silence_means_no=True)
    monkeypatch.setattr(promise, "read", lambda *given: reading)
    found = entries(**happened("2026-11-23", "reply", said="if you hear nothing by then, you were not successful"))
    assert {id for id, entry in found.items() if entry.cancelled} == FOLLOW_UPS
    assert found["close"].on == date(2026, 12, 7)


def test_before_the_interview_a_cancelled_entry_does_not_lie_ahead():
    assert entries(today="2026-11-18", pace="light")["follow-up-2"].on.isoformat() == "2026-11-18"


@pytest.mark.parametrize(
    ("sent", "gone"),
    [
        (["2026-11-27"], {"follow-up-2", "follow-up-3"}),
        (["2026-11-27", "2026-12-04"], {"follow-up-3", "follow-up-4"}),
        (["2026-11-27", "2026-12-02", "2026-12-04"], {"follow-up-4"}),  # never more than four in all
    ],
)
def test_after_a_reply_the_numbers_run_on(sent, gone):
    told = [*({"date": day, "what": "follow_up"} for day in sent), {"date": "2026-12-07", "what": "reply"}]
    quiet = entries(today="2026-12-07", no_contact=True, events=told)
    assert {id for id, entry in quiet.items() if entry.cancelled} == set(gone)


# Links


def without_facts(text: str) -> str:
    """What an online calendar may be sent by a click: the letter without the dates, and no way to the plan."""
    lines = [line for line in text.split("\n\n") if not line.startswith("Your plan: ")]
    assert len(lines) == len(text.split("\n\n")) - 1
    return "\n\n".join(line.partition("&")[0] for line in lines)


def asked(link: str) -> dict[str, str]:
    assert "+" not in link
    return {key: value for key, (value,) in parse_qs(urlsplit(link).query, strict_parsing=True).items()}


@pytest.mark.parametrize(
    ("today", "first", "next_"),
    [
        ("2026-11-20", "20261120", "20261121"),
        ("2026-12-31", "20261231", "20270101"),
        ("2028-02-29", "20280229", "20280301"),
    ],
)
def test_the_google_link_holds_one_step(today, first, next_):
    thanks, known = step("thank-you", interview=today, today=today)
    link = reminders.google_link(thanks, known, ADDRESS)
    entry = reminders.of(*made(interview=today, today=today), RULEBOOK, ADDRESS)[0]
    assert link.startswith("https://calendar.google.com/calendar/render?")
    assert asked(link) == {
        "action": "TEMPLATE",
        "dates": f"{first}/{next_}",
        "text": entry.title,
        "details": without_facts(entry.text),
        "crm": "AVAILABLE",
    }


def test_the_outlook_link_holds_one_step():
    link = reminders.outlook_link(*step("follow-up-1"), ADDRESS)
    entry = entries()["follow-up-1"]
    assert link.startswith("https://outlook.live.com/calendar/deeplink/compose?")
    assert asked(link) == {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "startdt": "2026-11-27",
        "enddt": "2026-11-28",
        "allday": "true",
        "freebusy": "free",
        "subject": entry.title,
        "body": without_facts(entry.text),
    }


def test_while_a_no_is_asked_about_nothing_is_to_be_sent_to_anyone():
    offer = {"other_offer": {"answer_by": "2026-11-27"}}
    assert "ask-for-time" in entries(**offer)
    asked_about = entries(said="Unfortunately we have gone with another candidate", **offer)
    assert not {"ask-for-time", "other-offer", "thank-you", "follow-up-1"} & asked_about.keys()
