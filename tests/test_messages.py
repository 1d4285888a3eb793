"""Pasted mails, chats and notices, read message by message: cases, layouts made at random, and what holds for any paste."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator.dates import WEEKENDS_ONLY, closed_days, from_iso
from calculator.promise import Reading, read
from calculator.promise.messages import JOINT, Message, cut
from calculator.promise.messages.stamps import Calendar
from calculator.promise.pasted import may_be_pasted
from tests import pastes

FOLDER = Path(__file__).parent
HOLIDAYS = json.loads((FOLDER / "promises" / "holidays.json").read_text(encoding="utf-8"))


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


FILES = sorted((FOLDER / "messages").glob("*.jsonl"))
CASES = [case for path in FILES for case in lines(path)]
TYPED = [case["said"] for path in sorted((FOLDER / "promises").glob("*.jsonl")) for case in lines(path)]
# Not yet read right, and why. One that is right fails below, so that it is taken out.
OPEN = {
    "MO021": "released in a single batch: no time is found",
    "MO068": "month end, without a by",
    "MO072": "a next round: what it says beside the time is not heard yet",
    "MO085": "Friday na daw final: Tagalog around the day",
    "MO094": "sit tight until Monday, I'll call you then",
    "MO095": "only another step got a new day: the older promise is left standing",
    "MC004": "within three days of the meeting, whose day the sentence before tells",
    "MC020": "counted from the date of a mail that is dated at its foot",
    "MC030": "a day that moved with the board's, said as the same deal",
    "MC040": "a merit list published on a day, beside reference numbers that are dates",
    "MC043": "another has until the 11th to say yes",
    "MC044": "a stamp of yesterday, and the same day as a trial",
    "MC046": "the board's day is taken though the news comes before it",
    "MC057": "middle of next week rather than Friday, in an item of a list",
    "MT034": "a letter typed over several lines, its day told under it",
    "MT056": "the first week back, from a day on: only the day is read",
    "MT078": "what the person will do, where nothing tells who the person is",
    "PMS17": "the dentist's day in one breath with the answer's",
}
# Right to the day they begin on, and to the day they were said on, of all cases. (MO064: "could you send me" is heard
# since the third round, and stands with its day though what they asked for was sent. MO050: a round is heard, with the
# day of the message that tells it, where the case has none for a message without a time.)
EARLIEST_RIGHT, SAID_ON_RIGHT = 244, 220

HEAD_AND_BODY = st.sampled_from([case["said"] for case in CASES])
interviews = st.dates(date(2024, 1, 1), date(2028, 12, 31))


def told(case: dict) -> dict:
    closed = closed_days(HOLIDAYS.get(case["country"]))
    return read(case["said"], from_iso(case["interview_date"]), closed, case["country"]).as_json()


def is_right(case: dict, reading: dict, *fields: str) -> bool:
    return any(all(reading[key] == right[key] for key in fields) for right in (case["expect"], *case["accept"]))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_case_is_read_as_a_careful_person_would(case: dict):
    reading = told(case)
    assert is_right(case, reading, "kind", "latest") is (case["id"] not in OPEN)
    assert reading["heard"] in case["said"]


def test_most_cases_are_right_to_the_day_they_begin_and_were_said_on():
    readings = [(case, told(case)) for case in CASES]
    assert sum(is_right(*each, "kind", "earliest", "latest") for each in readings) == EARLIEST_RIGHT
    assert sum(is_right(*each, "kind", "earliest", "latest", "said_on") for each in readings) == SAID_ON_RIGHT


# Whose, when and which words


@pytest.mark.parametrize(
    ("said", "by"),
    [
        ("[20/11/2026, 10:01] Kev: alright mate\n[20/11/2026, 10:05] Dan: cheers Kev, when will i know?", "them you"),
        ("[20/11/2026, 10:01] Dan: hi Kev any news\n[20/11/2026, 10:06] Kev: monday pal", "you them"),
        (
            "20/11/2026, 10:01 - Priya: You did great, boss back Thursday\n20/11/2026, 10:05 - Sam: Amazing, I'm off to Leeds",
            "them you",
        ),
        (
            "Tom Baker  10:01 AM\nwe should know by Tuesday\nAnna Lee  10:03 AM\nSounds good! My lease is up on the 30th",
            "them you",
        ),
        ("Sarah: We will be in touch by Friday\nMe: Thank you\nSarah: Actually make that Monday", "them you them"),
        ("You: hi did u decide\nNando's Manager: not yet, tmrw", "you them"),
        ("Me 10:01\nany news?\nMia 10:05\nFriday!", "you them"),
        (
            "Fri, 20 Nov at 10:11\nHello Anna, Tom from Baker Foods here. Tuesday.\nThank you for letting me know Tom",
            "them you",
        ),
        (
            "Hi Anna,\n\nBy Friday.\n\nTom\n\nOn Fri, 20 Nov 2026 at 10:00, Anna Lee <anna@gmail.com> wrote:\n> Hi Tom, any news?",
            "them you",
        ),
        (
            "From: hr@acme.example\nTo: Anna Lee\nDate: 20 Nov 2026 10:00\n\nBy Friday.\n\nFrom: bob@acme.example\nTo: Anna Lee\nDate: 19 Nov 2026 10:00\n\nHR will write.",
            "them them",
        ),
    ],
)
def test_whose_a_message_is(said: str, by: str):
    assert " ".join(str(message.by) for message in cut(said, date(2026, 11, 19), "GB")) == by


@pytest.mark.parametrize(
    ("stamp", "country", "day"),
    [
        ("Wed, 10 Jun 2026 at 16:30", "GB", "2026-06-10"),
        ("Wed, Jul 8, 2026, 10:15 AM", "US", "2026-07-08"),
        ("9/1/26, 8:05 PM", "US", "2026-09-01"),
        ("04/08/2026, 18:20:31", "GB", "2026-08-04"),
        ("25/12/2026 10:00", "US", "2026-12-25"),
        ("2026-08-17, 10:22", "FI", "2026-08-17"),
        ("14.09.26, 08:03:11", "DE", "2026-09-14"),
        ("16:09, 12/11/2026", "GB", "2026-11-12"),
        ("poniedziałek, 2 listopada 2026 08:12", "PL", "2026-11-02"),
        ("mar. 24 nov. 2026 à 16:30", "FR", "2026-11-24"),
        ("den 3 mars 2027 09:30", "SE", "2027-03-03"),
        ("Tue 24 Nov", "GB", "2026-11-24"),
        ("5 January", "GB", "2027-01-05"),
        ("Friday 1 Jan", "GB", "2027-01-01"),
        ("24/11 09:12", "GB", "2026-11-24"),
        ("30/2/2026", "GB", None),
        ("Today 09:15", "GB", None),
        ("TUESDAY", "GB", None),
        ("Samantha", "GB", None),
    ],
)
def test_the_day_that_a_stamp_names(stamp: str, country: str, day: str | None):
    found = Calendar.of(stamp, date(2026, 11, 1), country).stamp(stamp)
    assert (found.day and found.day.isoformat() if found else None) == day


def test_figures_stand_as_the_days_of_the_paste_fit_the_interview():
    said = "[10/11/2026, 08:00] Mo: by Friday\n[10/15/2026, 09:00] Mo: by Tuesday"
    assert [message.on for message in cut(said, date(2026, 10, 9), "GB")] == [date(2026, 10, 11), date(2026, 10, 15)]


@given(said=HEAD_AND_BODY, interview=interviews)
def test_each_sign_of_a_message_keeps_its_place(said: str, interview: date):
    for message in cut(said, interview, None):
        for at, sign in enumerate(message.words, message.start):
            assert sign in (" ", JOINT) or said[at] == sign


def test_what_was_typed_in_a_line_is_no_paste():
    in_a_line = [said for said in TYPED if "\n" not in said]
    assert len(in_a_line) > 800
    assert not [said for said in in_a_line if may_be_pasted(said)]


# Layouts


exchanges = st.builds(
    pastes.Exchange,
    employer=st.sampled_from(
        ["Greta Olsson", "Paul Anders", "Funmi Adeyinka", "Shabana Khan", "Roderick Payne", "Jan Mayer"]
    ),
    person=st.sampled_from(["Nate Rivers", "Ollie Marsh", "Keisha Brown", "Sam Okoro", "April Jones"]),
    firm=st.sampled_from(["Bellwether", "Canalside", "Northgate"]),
    on=interviews,
    theirs=st.sampled_from(
        [
            "We will let you know by Friday.",
            "You'll hear from us within ten working days.",
            "HR will call you on Tuesday.",
            "We'll get back to you next week.",
            "We hope to decide by the end of the month and will email you.",
            "We can't say when yet.",
        ]
    ),
    own=st.sampled_from(
        [
            "Thank you for the interview yesterday. I must tell my landlord by the 3rd, when can I expect to hear?",
            "Any news? My notice ends in two weeks.",
            "Just checking in about my interview, is there any update? I need to know by Monday.",
        ]
    ),
    after=st.sampled_from(
        ["Thanks, my exam is tomorrow", "ok thank you! I'm away until Friday", "Perfect, thanks so much"]
    ),
)


@given(layout=st.sampled_from(pastes.LAYOUTS), exchange=exchanges, days=st.integers(1, 20))
def test_a_paste_is_read_like_the_employers_sentence_on_its_day(
    layout: pastes.Layout, exchange: pastes.Exchange, days: int
):
    country = "US" if layout in pastes.AMERICAN else "GB"
    found = read(layout(exchange), exchange.on - timedelta(days), WEEKENDS_ONLY, country)
    right = read(exchange.theirs, exchange.on, WEEKENDS_ONLY, country)
    assert (found.kind, found.earliest, found.latest) == (right.kind, right.earliest, right.latest)
    if right.kind != "none":
        assert found.said_on == exchange.on
        assert " ".join(found.heard.replace(">", "").split()).endswith(exchange.theirs)


@pytest.mark.parametrize("layout", pastes.LAYOUTS, ids=lambda layout: layout.__name__)
def test_each_layout_is_known(layout: pastes.Layout):
    said = layout(EXCHANGE)
    found = read(said, date(2026, 11, 19), WEEKENDS_ONLY, "US" if layout in pastes.AMERICAN else "GB")
    assert (found.latest, found.said_on) == (date(2026, 11, 27), date(2026, 11, 24)), said


EXCHANGE = pastes.Exchange(
    "Greta Olsson",
    "Nate Rivers",
    "Bellwether",
    date(2026, 11, 24),
    "You'll hear by Friday.",
    "Any news? I must know by Thursday.",
    "Thanks, I'm away on Thursday",
)


@given(exchange=exchanges, width=st.integers(12, 90))
def test_a_line_that_was_wrapped_goes_on(exchange: pastes.Exchange, width: int):
    rows = [""]
    for word in exchange.theirs.split():
        rows = [*rows, word] if len(rows[-1]) + len(word) >= width else [*rows[:-1], f"{rows[-1]} {word}".strip()]
    right = read(exchange.theirs, exchange.on, WEEKENDS_ONLY, None)
    for said in ("\n".join(rows), f"Dear {exchange.first},\n\n" + "\n".join(rows), "> " + "\n> ".join(rows)):
        found = read(said, exchange.on, WEEKENDS_ONLY, None)
        assert (found.kind, found.earliest, found.latest) == (right.kind, right.earliest, right.latest), said


@pytest.mark.parametrize(
    "below",
    [
        "Kind regards,\nGreta\nOffice hours Mon-Thu 9-5, closed 24 December",
        "--\nGreta Olsson | Bellwether Ltd | call me on Monday",
        "This message is confidential and intended for the named person only. If it reached you in error, delete it within 48 hours.\n\nVisiting hours from 4 January.",
        "Bellwether Ltd is registered in England. Requests are answered within 20 working days.",
        "You receive this because you applied on 3 May 2026. Unsubscribe within 10 days.",
        "Sent from my iPhone",
    ],
)
def test_what_stands_below_promises_nothing(below: str):
    said = f"From: Greta Olsson <g@bellwether.example>\nSent: 24 November 2026 10:00\nTo: Nate\n\nHi Nate, we will let you know by Friday.\n\n{below}"
    found = read(said, date(2026, 11, 19), WEEKENDS_ONLY, "GB")
    assert (found.latest, found.said_on) == (date(2026, 11, 27), date(2026, 11, 24))


def test_an_absence_and_an_invitation_promise_nothing():
    header = "From: HR <hr@acme.example>\nSent: 24 November 2026 10:00\nTo: Nate\nSubject: "
    away = read(
        f"{header}Automatic reply: Interview\n\nI am away until Monday.", date(2026, 11, 19), WEEKENDS_ONLY, "GB"
    )
    assert away.kind in ("conditional", "none") and away.latest is None
    for said in (
        f"{header}Interview\n\nDear Nate, we look forward to meeting you on 27 November.",
        "Invitation: second talk\nWhen: Tue 24 November 2026 09:30\nWhere: by phone\nNotes: Lou will ring you",
    ):
        assert read(said, date(2026, 11, 26), WEEKENDS_ONLY, "GB").kind == "none"


@pytest.mark.parametrize(
    ("stamp", "words", "sure"), [("Today 09:15", "by Friday", False), ("Today 09:15", "by 27 November", True)]
)
def test_today_as_a_stamp_is_only_sure_where_words_name_the_day(stamp: str, words: str, sure: bool):
    found = read(f"{stamp}\nHi Nate, we'll let you know {words}.\nThanks!", date(2026, 11, 19), WEEKENDS_ONLY, "GB")
    assert (found.said_on, found.sure) == (None, sure)


# What was found


def test_messages_are_told_oldest_first_with_what_they_would_add():
    said = (
        "On Mon, 23 Nov 2026 at 09:00, Greta Olsson <greta@bellwether.example> wrote:\n\n> Hi Nate, we need more time. We will\n> let you know by Friday.\n\n"
        "On Sun, 22 Nov 2026 at 10:00, Nate Rivers <nate@mail.example> wrote:\n\n> Hi Greta, is there any news?\n\n"
        "On Fri, 20 Nov 2026 at 08:00, Nate Rivers <nate@mail.example> wrote:\n\n> Thank you for the interview yesterday.\n\n"
        "On Tue, 17 Nov 2026 at 08:00, Greta Olsson <greta@bellwether.example> wrote:\n\n> Please come on Thursday."
    )
    found = read(said, date(2026, 11, 19), WEEKENDS_ONLY, "GB").as_json()
    assert found["said_on"] == "2026-11-23"
    by_mail = {"channel": "email"}
    assert [(each["on"], each["by"], each["event"]) for each in found["messages"]] == [
        ("2026-11-17", "them", None),
        ("2026-11-20", "you", {"date": "2026-11-20", "what": "thank_you", **by_mail}),
        ("2026-11-22", "you", {"date": "2026-11-22", "what": "follow_up", **by_mail}),
        (
            "2026-11-23",
            "them",
            {"date": "2026-11-23", "what": "reply", **by_mail, "said": "We will let you know by Friday."},
        ),
    ]


def test_a_plain_sentence_has_no_messages():
    assert read("They'll call by Friday", date(2026, 11, 19), WEEKENDS_ONLY, "GB").as_json()["messages"] == []


# What holds for any paste


@given(said=HEAD_AND_BODY, start=st.integers(0, 400), length=st.integers(0, 3000), interview=interviews)
def test_a_paste_that_was_cut_anywhere_gives_a_reading(said: str, start: int, length: int, interview: date):
    check(said[start : start + length], interview)


@given(
    said=st.lists(
        st.sampled_from(
            [
                "From: ",
                "On ",
                "wrote:",
                "\n",
                "> ",
                "[",
                "] ",
                "24/11/2026",
                ", 10:00",
                " - ",
                "Ann Lee",
                ": ",
                "by Friday",
                "Today",
                "--",
                "Me",
                "\t",
                "\u200e",
                "Sent: ",
                "1/",
            ]
        )
        | st.text(max_size=6),
        max_size=40,
    ),
    interview=interviews,
)
def test_any_heap_of_their_pieces_gives_a_reading(said: list[str], interview: date):
    check("".join(said), interview)


def check(said: str, interview: date) -> None:
    reading = read(said, interview, WEEKENDS_ONLY, "GB")
    assert reading.kind in ("window", "conditional", "none")
    assert reading.heard in said
    days = [each["on"] for each in reading.messages if each["on"]]
    for each in reading.messages:
        assert each["by"] in ("them", "you", None)
        assert each["heard"] in said
        event = each["event"]
        assert event is None or (
            event["date"] == each["on"] >= interview.isoformat() and len(event.get("said", "")) <= 2000
        )
    assert (
        reading.kind == "none" or not reading.messages or reading.said_on is None or reading.said_on.isoformat() in days
    )


HOSTILE = (
    "\n", ">", "> \n", "> > ", "From: a\n", "From: a\nTo: b\n", "On ", "On 3 May 2026, \n", "On 3 May 2026 x wrote:\n> hi\n", "wrote: ", "[", "(", "at ", "a@", "<a",
    "[04/08/2026, 18:20:31] A: by Friday\n", "3:02 PM\n", "Ann Bee  3:02 PM\nby Friday\n", "Me: a\nYou: b\n", "12:00 am - ", "3 May 2026 ", "3 May 2026\n", "Monday\n",
    "from: x sent: y to: z subject: w ", "please send ", "can you? ", "thanks for ", "my ", "confidential ", "if this reached you ", "will you by friday, ", "we will call you by Friday\n",
    "-- \n", "…", "?", ". ", "a, ", "a: ", "1/", "hi a\n", "\u200e[\u200e", "a\t",
)  # fmt: skip


@pytest.mark.machine
@pytest.mark.parametrize("unit", HOSTILE)
def test_no_text_takes_long_to_cut(unit: str):
    """Twenty thousand signs in well under a second of work; what a pattern that goes back would take is minutes."""
    said = (unit * (20_000 // len(unit) + 1))[:20_000]
    start = process_time()
    cut(said, date(2026, 8, 1), "US")
    assert process_time() - start < 1


def test_the_longest_paste_is_read():
    said = (max((case["said"] for case in CASES), key=len) * 9)[:20_000]
    assert isinstance(read(said, date(2026, 8, 10), WEEKENDS_ONLY, "US"), Reading)
    assert all(isinstance(message, Message) for message in cut(said, date(2026, 8, 10), "US"))


def test_what_is_counted_from_the_interview_is_not_counted_from_the_message():
    notice = (
        "Your application: Planner\nStatus: Interviewed\nUpdated 2 October 2026\nWe aim to publish outcomes within {}."
    )
    latest = [
        read(notice.format(words), date(2026, 9, 29), WEEKENDS_ONLY, "GB").latest
        for words in ("14 days of interview", "14 days of the interview", "14 days")
    ]
    assert latest == [date(2026, 10, 13), date(2026, 10, 13), date(2026, 10, 16)]
