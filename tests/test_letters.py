"""Letters filled from facts, a plan and fields: what they say, what they leave open, what they warn of."""

from __future__ import annotations

import json
import re
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator.dates import WEEKENDS_ONLY
from calculator.doors import files
from calculator.letters import cautions, texts, write
from calculator.letters.request import Draft, Written, letters_for, read_fields
from calculator.plan import facts, planner
from calculator.problem import Problem, Problems
from tests.plans import RULEBOOK
from tests.strategies import CHOICES

LETTERS = files.letters()
assert LETTERS, "no letters found"

FIELDS = {
    "your_name": "Sam Okafor",
    "company": "Northfield Foods",
    "job": "stock planner",
    "recruiter": "Asha Rao",
    "agency": "Bridge Staffing",
    "email": "sam@example.org",
    "phone": "020 7946 0000",
    "interviewers": [
        {"name": "Maria Lopez", "talked_about": "the move to the new stock system"},
        {"name": "Tom Reed", "talked_about": "how the night shift hands over"},
    ],
    "manager": "Grace Bello",
    "address": "asha.rao@example.com",
    "offer_contact": "Jonas Weber",
    "offer_job": "Warehouse coordinator",
    "offered": "full time, starting in January",
    "more_time": "Friday 11 December",
    "free_times": "tomorrow morning",
    "requested": "two references",
    "news": "I have passed the certificate",
    "correction": "the system is called Orion",
    "inside_contact": "Dina Haddad",
    "referee": "Kofi Mensah",
    "referee_about": "the care I take",
}
INTERVIEW = {"interview": "2026-11-20", "today": "2026-12-01"}
# A Friday, and a promise that ran out on the Friday after it.
PROMISED = {**INTERVIEW, "promised": {"latest": "2026-11-27"}}
EVERYTHING = {
    **PROMISED,
    "check_in": {"date": "2026-12-01"},
    "other_offer": {"answer_by": "2026-12-04"},
    "know_by": "2026-12-09",
    "closed": ["2026-12-24"],
    "events": [{"date": "2026-11-30", "what": "follow_up"}],
}


def made(raw: object):
    known = facts.read(raw, {"US": {}}, date(2026, 12, 1), RULEBOOK)
    return known, planner.make(known, RULEBOOK, WEEKENDS_ONLY)


def filled(
    id: str, raw: dict = PROMISED, fields: dict = FIELDS, form: str = "", wording: int = 1
) -> tuple[write.Letter, ...]:
    return write.fill(LETTERS[id], *made(raw), read_fields(fields, RULEBOOK), RULEBOOK, form, wording)


def one(id: str, raw: dict = PROMISED, fields: dict = FIELDS, form: str = "", wording: int = 1) -> write.Letter:
    return filled(id, raw, fields, form, wording)[0]


def without(*names: str) -> dict:
    return {name: value for name, value in FIELDS.items() if name not in names}


def answer(request: object) -> dict:
    return letters_for(request, LETTERS, RULEBOOK, made).as_json()


def problems(request: object) -> list[str]:
    found = answer(request)
    assert found["ok"] is False
    assert all(len(problem["message"].split()) > 3 for problem in found["problems"]), found
    return [problem["field"] for problem in found["problems"]]


def codes(letter: write.Letter) -> list[str]:
    for caution in letter.warnings:
        assert re.fullmatch(r"[A-Z0-9“].*\.", caution.message), caution
    return [caution.code for caution in letter.warnings]


# What a letter says


def test_a_check_in_quotes_the_plan():
    letter = one("check-in-after-date")
    assert letter.to == "Asha Rao"
    assert letter.subject == "Following up: stock planner interview on Friday 20 November"
    assert letter.body.startswith("Dear Asha,\n\nYou'd hoped to decide on the stock planner role by")
    assert "by Friday 27 November, so I thought" in letter.body
    assert letter.body.endswith("\n\nKind regards,\nSam Okafor\n020 7946 0000")
    assert (letter.unfilled, letter.warnings) == ((), ())


@pytest.mark.parametrize("id", LETTERS)
def test_with_everything_told_nothing_is_left_blank_and_nothing_is_wrong(id):
    for letter in filled(id, EVERYTHING):
        assert (letter.unfilled, letter.warnings) == ((), ())
        assert "[" not in letter.body


@pytest.mark.parametrize("id", LETTERS)
def test_with_nothing_told_every_blank_is_seen_and_listed(id):
    letter = one(id, INTERVIEW, {})
    text = f"{letter.subject}\n{letter.body}"
    assert letter.unfilled == tuple(dict.fromkeys(re.findall(r"\[([a-z_]+)\]", text)))
    assert ("blanks-left" in codes(letter)) == bool(letter.unfilled)
    assert not re.search(r"\n\n\n|^\?|\{", letter.body, re.MULTILINE)


def test_a_line_falls_away_with_its_condition():
    letter = one("check-in-after-date", PROMISED, without("phone"))
    assert letter.body.endswith("Kind regards,\nSam Okafor")
    assert letter.unfilled == ()


def test_a_late_thank_you_comes_only_when_it_is_wanted_and_still_owed():
    thanked = {**PROMISED, "events": [{"date": "2026-11-21", "what": "thank_you"}]}
    wish = {**FIELDS, "late_thanks": True}
    late = "Dear Asha,\n\nFirst, a late thank-you for the interview.\n\n"
    assert one("check-in-after-date", fields=wish).body.startswith(late)
    for raw, fields in [(PROMISED, FIELDS), (PROMISED, {**FIELDS, "late_thanks": False}), (thanked, wish)]:
        assert "late thank-you" not in one("check-in-after-date", raw, fields).body


def test_nothing_before_a_day_is_quoted_as_they_said_it():
    floor = {**INTERVIEW, "promised": {"earliest": "2026-11-30"}}
    assert "expect news before Monday 30 November" in one("check-in-no-date", floor).body
    window = {**INTERVIEW, "promised": {"earliest": "2026-11-27", "latest": "2026-11-30"}}
    assert "expect news before" not in one("check-in-no-date", window).body


def test_the_day_the_office_closes_is_the_next_one():
    shut = {**INTERVIEW, "closed": ["2026-11-27", "2026-12-24", "2026-12-28"]}
    assert "closes on Thursday 24 December" in one("before-closure", shut).body
    assert "closes on Tuesday 1 December" in one("before-closure", {**INTERVIEW, "closed": ["2026-12-01"]}).body


def test_a_reply_is_thanked_for_and_a_new_promise_is_the_one_that_counts():
    reply = {"date": "2026-11-24", "what": "reply", "promised": {"latest": "2026-11-30"}}
    raw = {**PROMISED, "events": [reply]}
    assert "by Monday 30 November" in one("check-in-after-date", raw).body
    assert "your reply on Tuesday 24 November" in one("check-in-no-date", raw).body


def test_the_last_message_is_the_one_a_second_check_in_speaks_of():
    sent = [{"date": day, "what": "follow_up"} for day in ("2026-11-24", "2026-11-30")]
    assert "I wrote on Monday 30 November" in one("check-in-second", {**PROMISED, "events": sent}).body


@pytest.mark.parametrize(
    ("today", "met"),
    [
        ("2026-11-20", "today"),
        ("2026-11-21", "yesterday"),
        ("2026-11-22", "on Friday 20 November"),
        ("2027-01-04", "on Friday 20 November 2026"),
    ],
)
def test_the_day_you_met_is_said_as_people_say_it(today, met):
    letter = one("thank-you", {**INTERVIEW, "today": today})
    assert f"Thank you for talking to me {met} about" in letter.body


def test_the_plan_words_are_the_declared_ones():
    raw = {**EVERYTHING, "promised": {"earliest": "2026-11-27"}}
    floor = write.plan_words(*made(raw))
    dated = write.plan_words(*made({**EVERYTHING, "events": [{"date": "2026-11-30", "what": "asked"}]}))
    assert set(floor) | set(dated) | {"promised"} == set(texts.PLAN_WORDS)
    assert all(word.text and isinstance(word.day, date) for word in floor.values())


# To whom


def test_each_interviewer_gets_a_letter_of_their_own():
    found = answer({"letter": "thank-you", "facts": PROMISED, "fields": FIELDS})
    assert found["ok"] is True
    maria, tom = found["letters"]
    assert (maria["to"], tom["to"]) == ("Maria Lopez", "Tom Reed")
    assert "Dear Maria," in maria["body"] and "the new stock system" in maria["body"]
    assert "Hello Tom," in tom["body"] and "the night shift" in tom["body"]
    assert "Maria" not in tom["body"]


def test_one_interviewer_or_none_gives_one_letter():
    alone = {**FIELDS, "interviewers": FIELDS["interviewers"][:1]}
    assert answer({"letter": "thank-you", "facts": PROMISED, "fields": alone})["to"] == "Maria Lopez"
    with_an_empty_row = {**FIELDS, "interviewers": [{}, {"name": "Tom Reed"}, {"name": " "}]}
    assert [letter.to for letter in filled("thank-you", fields=with_an_empty_row)] == ["Tom Reed"]
    unnamed = one("thank-you", fields=without("interviewers"))
    assert unnamed.to == "interviewer"
    assert set(unnamed.unfilled) == {"interviewer", "talked_about"}
    assert "Dear [interviewer]," in unnamed.body


def test_the_others_get_one_letter_whoever_interviewed():
    assert len(filled("check-in-after-date", {**PROMISED, "contact": "interviewer"})) == 1


@pytest.mark.parametrize(
    ("told", "to", "blank"),
    [
        ({}, "Asha Rao", "recruiter"),
        ({"contact": "hr"}, "Asha Rao", "recruiter"),
        ({"stage": "hr"}, "Asha Rao", "recruiter"),
        ({"contact": "manager"}, "Grace Bello", "manager"),
        ({"contact": "interviewer"}, "Maria Lopez", "interviewer"),
        ({"via": "agency", "contact": "manager"}, "Asha Rao", "recruiter"),
    ],
)
def test_a_letter_greets_whoever_the_plan_says_to_ask(told, to, blank):
    raw = {**PROMISED, **told}
    known, made_plan = made(raw)
    letter = one("answer-request", raw)
    assert letter.to == to and letter.body.startswith(f"Dear {to.split()[0]},")
    [step] = [step for step in made_plan.steps if step.id == "follow-up-1"]
    assert letter.role == step.to
    assert f"Dear [{blank}]," in one("answer-request", raw, {}).body
    asked_for = "interviewers" if blank == "interviewer" else blank
    assert asked_for in write.asks(LETTERS["answer-request"], "email", known)


def test_thanks_go_to_everyone_by_name():
    assert "thanks on to Maria Lopez and Tom Reed?" in one("thank-you-recruiter").body
    assert "thanks on to the people I met?" in one("thank-you-recruiter", fields={}).body
    three = [{"name": "Maria"}, {"talked_about": "stock"}, {"name": "Tom"}, {"name": "Li"}]
    fields = {**FIELDS, "interviewers": three}
    assert "thanks on to Maria, Tom and Li?" in one("thank-you-recruiter", fields=fields).body
    fields = {**FIELDS, "interviewers": three[:1]}
    assert "thanks on to Maria?" in one("thank-you-recruiter", fields=fields).body


def test_a_letter_asks_for_its_fields_in_the_order_of_its_text():
    known, _ = made(PROMISED)
    mail, note = (write.asks(LETTERS["thank-you"], form, known) for form in ("email", "message"))
    assert mail == ("job", "interviewers", "company", "your_name", "phone", "address", "greeting")
    assert note == ("interviewers", "your_name", "job", "greeting")


@pytest.mark.parametrize("via", ["direct", "agency"])
@pytest.mark.parametrize("stage", CHOICES["stage"])
@pytest.mark.parametrize("pace", CHOICES["pace"])
def test_every_letter_that_a_plan_names_is_there(via, stage, pace):
    window = {"date": "2026-11-23", "what": "reply", "promised": {"latest": "2026-11-24"}}
    histories = [[], [window], [window, {"date": "2026-11-25", "what": "asked"}]]
    for events in histories:
        raw = {**EVERYTHING, "via": via, "stage": stage, "pace": pace, "events": events}
        for step in made(raw)[1].steps + made({**INTERVIEW, "via": via, "pace": pace})[1].steps:
            assert step.letter is None or step.letter in LETTERS


# Warnings, never refusals


def test_a_mailbox_that_nobody_reads():
    for address in ("noreply@example.com", "do-not-reply@example.com", "careers.No_Reply@example.com"):
        assert codes(one("check-in-after-date", fields={**FIELDS, "address": address})) == ["no-reply"]
    for address in ("nora.plyer@example.com", "norepl@example.com", "josé@exämple.de"):
        assert codes(one("check-in-after-date", fields={**FIELDS, "address": address})) == []


@pytest.mark.parametrize("address", ["asha", "asha@", "asha@example", "a b@example.com", "a@b@example.com"])
def test_what_is_no_address(address):
    assert codes(one("check-in-after-date", fields={**FIELDS, "address": address})) == ["address"]
    assert codes(one("check-in-after-date", fields={**FIELDS, "email": address})) == ["address"]


@pytest.mark.parametrize(
    "fields",
    [
        {"company": "Northfield Foods", "news": "I have used the Northfeild Foods app"},
        {"company": "Northfield Foods", "news": "I know northfield foods from my training"},
        {"company": "Northfield Foods", "news": "I read of Northfield Food’s new depot"},
        {"company": "Northfield Foods", "news": "I have seen NORTHFIELD FOODS at the fair"},
        {"recruiter": "Asha Rao", "interviewers": [{"name": "Asha Roa"}]},
        {"recruiter": "José Peña", "interviewers": [{"name": "Jose Peña"}]},
        {"company": "Northfield Foods", "news": "I know the app (“Northfeild Foods”!)"},
        {"interviewers": [{"name": "Maria Lopez"}], "news": "I said to Maria Lopes that I sat an exam"},
    ],
)
def test_a_name_spelt_two_ways(fields):
    letter = one("new-information", fields={**FIELDS, **fields})
    assert codes(letter) == ["spelt-two-ways"]


@pytest.mark.parametrize(
    "fields",
    [
        {"company": "Northfield Foods", "news": "I have used Northfield Foods’ app"},
        {"company": "Northfield Foods", "news": "I have used Northfield Foods’s site, (Northfield Foods)."},
        {"recruiter": "Mark", "news": "I have marked up a market report"},
        {"recruiter": "Will", "news": "I will have the certificate"},
        {"recruiter": "Jose\u0301 Peña", "interviewers": [{"name": "Jos\u00e9 Peña"}]},
        {"recruiter": "Ana Silva", "interviewers": [{"name": "Ben Silva"}]},
    ],
)
def test_two_names_or_plain_words_are_no_slip(fields):
    assert codes(one("new-information", fields={**FIELDS, **fields})) == []


def test_a_slip_shows_both_spellings():
    fields = {**FIELDS, "news": "I have used the Northfeild Foods app"}
    [slip] = one("new-information", fields=fields).warnings
    assert "“Northfield Foods” and “Northfeild Foods”" in slip.message


def test_a_slip_in_what_was_talked_about():
    people = [{"name": "Maria Lopez", "talked_about": "what Maria Lopes does"}]
    assert codes(one("thank-you", fields={**FIELDS, "interviewers": people})) == ["spelt-two-ways"]


def test_a_slip_is_shown_only_where_the_letter_shows_the_name():
    fields = {**FIELDS, "referee": "Kofi Mensah", "inside_contact": "Kofi Mensa"}
    assert codes(one("referee", fields=fields)) == ["spelt-two-ways"]
    assert codes(one("check-in-after-date", fields=fields)) == []


@pytest.mark.parametrize(
    ("news", "code"),
    [
        ("I am free from Monday 4 December", "weekday"),
        ("I am free from Fri, December 5th", "weekday"),
        ("I am free from 31 November", "no-such-day"),
        ("I know that you decide on Monday 30 November", "other-date"),
        ("I was ill at the interview on 19 November", "other-date"),
    ],
)
def test_a_date_that_cannot_be_or_that_the_plan_contradicts(news, code):
    assert codes(one("new-information", fields={**FIELDS, "news": news})) == [code]


@pytest.mark.parametrize(
    "news",
    [
        "I am free from Friday 4 December",
        "I am free from Fri 4 Dec 2026",
        "I start to be free on January 4",
        "I start to be free on Monday 4 January",
        "I was born on 3 May 1990",
        "I know that you decide by Friday 27 November",
        "I was ill at the interview on 20 November 2026",
        "I may sell 30 marks",
    ],
)
def test_a_date_that_agrees_or_is_about_something_else(news):
    assert codes(one("new-information", fields={**FIELDS, "news": news})) == []


def test_days_are_written_as_the_employers_country_does():
    letter = one("check-in-after-date", {**PROMISED, "country": "US"})
    assert letter.subject == "Following up: stock planner interview on Friday, November 20"
    assert "by Friday, November 27, so I thought" in letter.body
    [warning] = one("check-in-after-date", {**PROMISED, "country": "US", "today": "2026-11-27"}).warnings
    assert warning.message == "The letter speaks of Friday, November 27 as gone by. It has not yet."
    fields = {**FIELDS, "news": "I know that you decide on Monday 30 November"}
    [warning] = one("new-information", {**PROMISED, "country": "US"}, fields).warnings
    assert warning.message.endswith("in your plan the date they gave is Friday, November 27.")


def test_without_a_promise_no_date_contradicts_one():
    fields = {**FIELDS, "news": "I know that you decide on Monday 30 November"}
    assert codes(one("new-information", INTERVIEW, fields)) == []


@pytest.mark.parametrize(
    ("id", "raw"),
    [
        ("check-in-after-date", {**PROMISED, "today": "2026-11-27"}),
        ("check-in-agreed", {**INTERVIEW, "check_in": {"date": "2026-12-02"}}),
        ("thank-you-recruiter", {**INTERVIEW, "today": "2026-11-19"}),
    ],
)
def test_a_day_the_letter_thinks_gone_by(id, raw):
    assert "not-yet" in codes(one(id, raw))


def test_a_deadline_that_has_gone_by():
    past = {**INTERVIEW, "other_offer": {"answer_by": "2026-11-30"}}
    assert codes(one("other-offer", past)) == ["gone-by"]
    last_day = {**INTERVIEW, "other_offer": {"answer_by": "2026-12-01"}}
    assert codes(one("other-offer", last_day)) == []


def test_only_what_the_letter_quotes_can_be_at_the_wrong_time():
    both = {**PROMISED, "today": "2026-11-24", "other_offer": {"answer_by": "2026-11-27"}}
    assert codes(one("other-offer", both)) == []


def test_a_note_that_grew_too_long():
    def note(talk: str) -> write.Letter:
        people = [{"name": "Li", "talked_about": talk}]
        return one("linkedin-message", fields={**FIELDS, "interviewers": people})

    room = RULEBOOK.number("invitation-length") - len(note("x").body)
    assert codes(note("x" * (room + 1))) == []
    assert codes(note("x" * (room + 2))) == ["too-long"]


def test_letters_too_alike_name_each_other_and_say_what_to_vary():
    people = [
        {"name": "Maria Lopez", "talked_about": "the move to the new stock system"},
        {"name": "Tom Reed", "talked_about": "The MOVE to a new STOCK system."},
        {"name": "Li Wei", "talked_about": "how the night shift hands over"},
    ]
    maria, tom, li = filled("thank-you", fields={**FIELDS, "interviewers": people})
    assert (codes(maria), codes(tom), codes(li)) == (["too-alike"], ["too-alike"], [])
    assert "Maria Lopez and Tom Reed" in maria.warnings[0].message
    assert "Vary what you talked about" in maria.warnings[0].message
    nameless = filled("thank-you", fields={**FIELDS, "interviewers": [{"talked_about": "stock"}] * 2})
    assert "letters to another person and another person thank" in nameless[0].warnings[-1].message


def test_letters_without_a_talk_of_their_own_are_alike():
    people = [{"name": "Maria Lopez"}, {"name": "Tom Reed"}]
    for letter in filled("thank-you", fields={**FIELDS, "interviewers": people}):
        assert {"too-alike", "no-personal-line"} <= set(codes(letter)) and letter.unfilled == ("talked_about",)
    for letter in filled("correction", fields={**FIELDS, "interviewers": people}):
        assert codes(letter) == []  # one mistake is put right for everybody


@pytest.mark.parametrize("talk", ["", "the job", "Everything.", "your company", "n/a", "..."])
def test_a_personal_line_that_could_stand_in_anybodys_letter_is_noticed(talk):
    people = [{"name": "Maria Lopez", "talked_about": talk}]
    assert "no-personal-line" in codes(one("thank-you", fields={**FIELDS, "interviewers": people}))


def test_a_personal_line_of_somebodys_own_is_none():
    for talk in ("the job in Leeds", "how the team shares night work", "stock"):
        people = [{"name": "Maria Lopez", "talked_about": talk}]
        assert codes(one("thank-you", fields={**FIELDS, "interviewers": people})) == []


# Forms and wordings


EVERY_TEXT = [
    (id, form, 1 + place)
    for id, letter in LETTERS.items()
    for form, all_of in letter.forms.items()
    for place in range(len(all_of))
]


@pytest.mark.parametrize(("id", "form", "wording"), EVERY_TEXT)
def test_every_form_and_wording_is_finished_and_fits(id, form, wording):
    for country in ("GB", "US"):
        letter = one(id, {**EVERYTHING, "country": country} if country == "US" else EVERYTHING, FIELDS, form, wording)
        assert (letter.channel, letter.unfilled, letter.warnings) == (form, (), ())
        assert bool(letter.subject) == (form == "email")
        assert "Sam Okafor" in letter.body


def test_the_letter_has_the_form_of_the_plans_step():
    assert one("check-in-no-date", INTERVIEW).channel == "email"
    for channel in texts.FORMS:
        assert one("check-in-no-date", {**INTERVIEW, "channel": channel}).channel == channel
    assert one("check-in-after-date", {**INTERVIEW, "channel": "phone"}).channel == "phone"  # the plan has another now
    by_phone = {**INTERVIEW, "check_in": {"date": "2026-12-01", "channel": "phone"}}
    assert "May I ask where things stand" in one("check-in-agreed", by_phone).body
    assert one("check-in-no-date", {**INTERVIEW, "today": "2026-11-23", "quick": True}).channel == "phone"
    hurry = {**PROMISED, "other_offer": {"answer_by": "2026-12-02"}}
    assert [one(id, hurry).channel for id in ("other-offer", "ask-for-time")] == ["phone", "phone"]
    assert one("other-offer", hurry, form="email").channel == "email"


def test_a_form_that_a_letter_has_not_becomes_its_own():
    assert one("thank-you", {**INTERVIEW, "channel": "phone"}).channel == "email"
    assert one("linkedin-message", form="phone").channel == "message"
    assert one("voicemail-script", form="email").channel == "phone"


def test_no_two_interviewers_get_the_same_words():
    people = [{"name": name, "talked_about": "stock"} for name in ("Maria Lopez", "Tom Reed", "Li Wei")]
    fields = {**FIELDS, "interviewers": people}
    of_them = [(id, form) for id, letter in LETTERS.items() if letter.to == "interviewer" for form in letter.forms]
    assert len(of_them) == 7
    for id, form in of_them:
        for wording in (1, 2, 3):
            bodies = [letter.body for letter in filled(id, PROMISED, fields, form, wording)]
            first = [re.sub("Maria|Tom|Li", "", body) for body in bodies]
            assert len(set(first)) == 3
            assert bodies[0] == one(id, PROMISED, fields, form, wording).body


def test_a_fourth_interviewer_gets_the_first_words_again_and_is_told():
    names = ("Maria Lopez", "Tom Reed", "Li Wei", "Ann Bo", "Jo Du")
    people = [{"name": name, "talked_about": f"{name[::-1]} {name}"} for name in names]
    found = filled("thank-you", fields={**FIELDS, "interviewers": people})
    assert ["same-words" in codes(letter) for letter in found] == [False, False, False, True, True]
    assert "the one to Tom Reed" in found[4].warnings[-1].message


def test_the_command_takes_form_and_wording():
    asked = {"letter": "check-in-no-date", "facts": INTERVIEW, "fields": FIELDS}
    bodies = {answer({**asked, "form": form, "wording": way})["body"] for form in texts.FORMS for way in (1, 2, 3)}
    assert len(bodies) == 5  # three emails, one message, one call
    assert problems({**asked, "form": "fax", "wording": 4}) == ["form", "wording"]
    for wrong in (0, True, "2", 1.5):
        assert problems({**asked, "wording": wrong}) == ["wording"]


# How one greets


@pytest.mark.parametrize(
    ("name", "greeting", "expected"),
    [
        ("Maria Lopez", "", "Maria"),
        ("Maria", "", "Maria"),
        ("Ms Lopez", "", "Ms Lopez"),
        ("Ms Maria Lopez", "", "Ms Lopez"),
        ("Dr. Anna van der Berg", "title", "Dr. van der Berg"),
        ("Prof. Dr. Jonas Weber", "", "Prof. Dr. Weber"),
        ("Maria Lopez, PhD", "", "Maria"),
        ("J. Smith", "", "J. Smith"),
        ("Maria Lopez", "title", "Maria Lopez"),
        ("Li Wei", "whole", "Li Wei"),
        ("Ms Lopez", "whole", "Ms Lopez"),
        ("HR team", "", "HR team"),
        ("The Hiring Manager", "", "The Hiring Manager"),
        (", x", "", ", x"),
    ],
)
def test_a_name_becomes_a_greeting(name, greeting, expected):
    fields = {**FIELDS, "recruiter": name, **({"greeting": greeting} if greeting else {})}
    assert one("withdraw", fields=fields).body.startswith(f"Dear {expected},\n")


def test_a_title_that_is_wanted_and_was_not_typed_is_asked_for():
    wanted = {**FIELDS, "greeting": "title"}
    [told] = one("withdraw", fields=wanted).warnings
    assert (told.code, told.message) == ("no-title", "Type the title with the name, such as Dr Rao.")
    assert codes(one("withdraw", fields={**wanted, "recruiter": "Ms Rao"})) == []
    assert codes(one("withdraw", fields={**without("recruiter"), "greeting": "title"})) == ["blanks-left"]


def test_a_name_that_ends_in_a_stop_ends_the_sentence():
    fields = {**FIELDS, "company": "Northfield Ltd.", "news": "I have passed the certificate."}
    for id, form, wording in EVERY_TEXT:
        assert ".." not in one(id, EVERYTHING, fields, form, wording).body
    assert "working at Northfield Ltd. There's" in one("new-information", fields=fields).body


def test_a_hundred_interviewers_are_no_trouble():
    people = [{"name": f"Person {number} of all", "talked_about": "stock"} for number in range(100)]
    found = filled("thank-you", fields={**FIELDS, "interviewers": people})
    assert [letter.to for letter in found] == [person["name"] for person in people]


# Out to a mail program


def parts(link: str) -> dict[str, str]:
    assert link.startswith("mailto:") and "\n" not in link and " " not in link
    return {key: value for key, [value] in parse_qs(urlsplit(link).query, strict_parsing=True).items()}


def test_a_mail_link_carries_the_letter_with_the_line_ends_of_mail():
    letter = one("check-in-after-date", fields={**FIELDS, "recruiter": "Zoë & Søn ?=#%"})
    link = write.mailto(letter, "asha.rao@example.com", RULEBOOK)
    assert link.startswith("mailto:asha.rao@example.com?subject=")
    assert "%0D%0A%0D%0A" in link and "%0A%0A" not in link
    assert parts(link) == {"subject": letter.subject, "body": letter.body.replace("\n", "\r\n")}


def test_an_address_cannot_add_recipients_to_a_mail_link():
    link = write.mailto(one("withdraw"), "a@example.com?bcc=b@example.com&cc=c", RULEBOOK)
    assert set(parts(link)) == {"subject", "body"}


def test_half_a_character_is_no_reason_not_to_open():
    letter = one("withdraw", fields={**FIELDS, "your_name": "Sam \ud800"})
    assert parts(write.mailto(letter, None, RULEBOOK))["body"].endswith("Sam ?")


def test_a_letter_without_an_address_still_opens():
    assert write.mailto(one("withdraw"), None, RULEBOOK).startswith("mailto:?subject=")


def test_a_letter_too_long_for_a_mail_link_says_so():
    fields = {**FIELDS, "job": "stock " * 200}
    letter = one("withdraw", fields=fields)
    assert write.mailto(letter, None, RULEBOOK) is None
    assert codes(letter) == ["mail-link"]
    assert codes(one("phone-script", fields=fields)) == []  # nobody mails what is said aloud


def test_the_longest_link_that_is_let_through_is_the_rules():
    limit = RULEBOOK.number("mailto-length")
    room = limit - len(write.mailto(one("withdraw"), "", RULEBOOK))
    assert len(write.mailto(one("withdraw"), "a" * room, RULEBOOK)) == limit
    assert write.mailto(one("withdraw"), "a" * (room + 1), RULEBOOK) is None


# The letter command


def test_an_answer_has_the_contracts_keys():
    found = answer({"letter": "withdraw", "facts": PROMISED, "fields": without("company")})
    assert list(found) == ["ok", "to", "subject", "body", "unfilled", "warnings"]
    assert found["unfilled"] == ["company"] and "[company]" in found["body"]
    assert found["warnings"] == [{"code": "blanks-left", "message": "Still blank: [company]."}]
    assert json.loads(json.dumps(found)) == found
    bare = answer({"letter": "withdraw", "facts": PROMISED, "fields": without("company", "job")})
    assert bare["warnings"][0]["message"] == "Still blank: [job], [company]."


def test_null_means_absent_everywhere():
    fields = {**dict.fromkeys(FIELDS), "interviewers": [{"name": None, "talked_about": None}]}
    bare = answer({"letter": "thank-you", "facts": PROMISED})
    assert bare == answer({"letter": "thank-you", "facts": PROMISED, "fields": None})
    assert bare == answer({"letter": "thank-you", "facts": PROMISED, "fields": fields})
    assert bare["ok"] is True


def test_all_problems_at_once_each_at_its_field():
    request = {
        "letter": "thank-yuo",
        "facts": {"interview": "2026-02-30", "today": "2026-12-01"},
        "fields": {"compny": "x", "job": 3, "interviewers": [{"name": ["x"]}, "Tom", {"nom": "x"}]},
        "copies": 2,
    }
    fields = ["copies", "letter", "compny", "job", "interviewers[0].name", "interviewers[1]"]
    assert problems(request) == [*fields, "interviewers[2].nom", "interview"]
    copies, letter, *_ = (problem["message"] for problem in answer(request)["problems"])
    assert copies == "copies is not a name we know here; there are letter, facts, fields, form, wording"
    assert re.fullmatch(r"Letter must be one of ours, such as thank-you, [a-z-]+, [a-z-]+", letter)
    unlike = {"letter": "zzz", "facts": PROMISED}
    assert answer(unlike)["problems"][0]["message"].endswith(f"such as {', '.join(sorted(LETTERS))}")


@pytest.mark.parametrize(
    ("request_", "field"),
    [
        ([], ""),
        (None, ""),
        ({"facts": PROMISED}, "letter"),
        ({"letter": 3, "facts": PROMISED}, "letter"),
        ({"letter": "", "facts": PROMISED}, "letter"),
        ({"letter": "withdraw", "facts": PROMISED, "fields": []}, "fields"),
        ({"letter": "withdraw", "facts": PROMISED, "fields": {"interviewers": "Tom"}}, "interviewers"),
        ({"letter": "withdraw", "facts": PROMISED, "fields": {"interview": "2026-11-20"}}, "interview"),
        ({"letter": "withdraw"}, "interview"),
        ({"letter": "withdraw", "facts": []}, ""),
    ],
)
def test_a_request_that_cannot_be_answered(request_, field):
    assert problems(request_) == [field]


def test_the_problems_of_the_facts_are_told_with_the_others():
    def refuses(raw: object):
        raise Problems([Problem("country", "unknown")])

    found = letters_for({"letter": "no", "facts": {}, "fields": {}}, LETTERS, RULEBOOK, refuses)
    assert [problem["field"] for problem in found.as_json()["problems"]] == ["letter", "country"]


@pytest.mark.parametrize(
    ("letter", "told", "fields", "outcome"),
    [
        ("thank-you", INTERVIEW, {}, Written),
        ("thank-you", {}, {}, Draft),
        ("thank-you", {"pace": "daily"}, {}, Draft),
        ("thank-you", {"interview": "soon"}, {}, Problems),
        ("thank-you", {}, {"company": 7}, Problems),
        ("no", {}, {}, Problems),
    ],
)
def test_a_text_can_be_shown_while_only_the_day_is_missing(letter, told, fields, outcome):
    found = letters_for({"letter": letter, "facts": told, "fields": fields}, LETTERS, RULEBOOK, made)
    assert type(found) is outcome
    assert found.as_json()["ok"] == (outcome is Written)


# Whatever people type

TYPED = st.text(max_size=60) | st.sampled_from(
    ["{company}", "{x}", "[job]", "<script>alert(1)</script>", "a\r\nb", "?phone x", "\\1", "x" * 300, "\ud800"]
)
LINES = st.text(alphabet="ab {}[]?\n\r\u2028\u0085", max_size=20)
PEOPLE = st.lists(st.fixed_dictionaries({}, optional={"name": TYPED, "talked_about": TYPED}), max_size=4)
TEXT_FIELDS = [name for name in FIELDS if name != "interviewers"]
ANY_TEXT = dict.fromkeys(TEXT_FIELDS, TYPED | LINES)
GREETINGS = st.sampled_from(list(RULEBOOK.fields["greeting"].choices))
ANY_FIELDS = st.fixed_dictionaries(
    {}, optional={**ANY_TEXT, "interviewers": PEOPLE, "greeting": GREETINGS, "late_thanks": st.booleans()}
)
ANY_LETTER = st.sampled_from(sorted(LETTERS))
ANY_FACTS = st.sampled_from([INTERVIEW, PROMISED, EVERYTHING, {**EVERYTHING, "via": "agency"}])


def on_one_line(text: str) -> str:
    return " ".join(text.splitlines()).strip()


@given(ANY_LETTER, ANY_FACTS, ANY_FIELDS)
def test_whatever_is_typed_is_answered_and_can_be_mailed(id, raw, fields):
    found = answer({"letter": id, "facts": raw, "fields": fields})
    assert found["ok"] is True
    json.dumps(found)
    for letter in filled(id, raw, fields):
        write.mailto(letter, fields.get("address"), RULEBOOK)
        assert "\n" not in letter.subject and "\r" not in letter.body


# NUL ends a text for some programs, so it is left out.
@given(ANY_LETTER, ANY_FACTS, TYPED.map(lambda value: value.replace("\0", "")).filter(on_one_line))
def test_a_value_stands_in_the_letter_as_it_was_typed(id, raw, value):
    """Nothing is lost, nothing is filled a second time: the value is put where a mark was."""
    mark, line = "\ue000", on_one_line(value)
    everybody = [dict.fromkeys(("name", "talked_about"), "\ue001")]
    marked = {**dict.fromkeys(TEXT_FIELDS, mark), "interviewers": everybody, "greeting": "whole"}
    typed = {**dict.fromkeys(TEXT_FIELDS, value), "interviewers": everybody, "greeting": "whole"}
    with_mark, with_value = one(id, raw, marked), one(id, raw, typed)
    stop = f"{mark}." if line.endswith(".") else mark  # one stop is enough
    assert with_value.body == with_mark.body.replace(stop, line).replace(mark, line)
    assert with_value.subject == with_mark.subject.replace(mark, line)
    assert with_value.unfilled == with_mark.unfilled


@given(ANY_LETTER, ANY_FACTS, st.sets(st.sampled_from(sorted(FIELDS))))
def test_the_blanks_listed_are_the_blanks_seen(id, raw, left_out):
    for letter in filled(id, raw, without(*left_out)):
        seen = re.findall(r"\[([a-z_]+)\]", f"{letter.subject}\n{letter.body}")
        assert list(letter.unfilled) == list(dict.fromkeys(seen))
        assert not set(letter.unfilled) & set(FIELDS) - left_out


@given(ANY_LETTER, LINES.filter(on_one_line))
def test_line_breaks_in_a_value_add_no_line_to_a_letter(id, value):
    typed = one(id, EVERYTHING, {**FIELDS, **dict.fromkeys(TEXT_FIELDS, value)})
    plain = one(id, EVERYTHING, {**FIELDS, **dict.fromkeys(TEXT_FIELDS, "x")})
    assert typed.body.count("\n") == plain.body.count("\n")


@pytest.mark.parametrize(
    "name", ["x" * 300, "שרה כהן", "محمد", "Zoe\u0308 \u202eabc", "👩‍💻", "{your_name} [company]", "?phone x"]
)
def test_names_of_every_kind_come_through_untouched(name):
    letter = one("withdraw", fields={**FIELDS, "your_name": name, "recruiter": name, "greeting": "whole"})
    assert letter.to == name and letter.body.startswith(f"Dear {name},\n") and letter.body.endswith(f"\n{name}")
    assert letter.unfilled == ()
    if link := write.mailto(letter, None, RULEBOOK):
        assert parts(link)["body"].replace("\r\n", "\n") == letter.body


@given(st.text(max_size=80), st.dates(date(2001, 1, 1), date(2099, 12, 31)))
def test_no_text_is_too_strange_to_be_read_for_dates(text, today):
    words = write.plan_words(*made(PROMISED))
    for caution in cautions.other_days(text, words, today):
        assert caution.code in ("weekday", "no-such-day", "other-date")


@pytest.mark.parametrize(
    "pasted",
    [
        "jo@example.org",
        "mailto:jo@example.org",
        "MAILTO:jo@example.org?subject=Hi",
        "<jo@example.org>",
        "Jo Bloggs <jo@example.org>",
        '"Bloggs, Jo" <mailto:jo@example.org>;',
    ],
)
def test_an_address_is_put_right_as_it_was_pasted(pasted):
    assert read_fields({"address": pasted}, RULEBOOK)["address"] == "jo@example.org"
