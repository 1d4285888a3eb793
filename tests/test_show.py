"""What a person sees: the forms, the answer to facts, and letters. Nothing typed is ever a tag."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from html import unescape
from urllib.parse import quote

import pytest
from hypothesis import given

from calculator import text
from calculator.build.pages import forms, letter_form, timetable
from calculator.build.pages.at_once import at_once
from calculator.dates import ClosedDays
from calculator.doors import files
from calculator.letters import parse, texts
from calculator.letters.request import Draft, Written
from calculator.letters.write import fill
from calculator.plan import facts, planner
from calculator.problem import Problem, Problems
from calculator.show import answer, letters
from calculator.show.words import far_off
from tests.plans import KEYS, RULEBOOK, plan_of
from tests.strategies import situations

TODAY = date(2026, 11, 19)
SITE = "https://example.org/hear-back/"
COUNTRIES = {
    "CA": {"name": "Canada", "horizon": "2028-12-31", "regions": {"CA-QC": "Quebec", "CA-ON": "Ontario"}},
    "UA": {"name": "Ukraine", "horizon": None, "regions": {}},
    "GB": {"name": "United <Kingdom>", "horizon": "2028-12-31", "regions": {}},
}
INDEX = {"countries": COUNTRIES, "time_zones": {"Europe/London": "GB", "Europe/Kiev": "UA", "Europe/Kyiv": "UA"}}
PLACES = {code: country["regions"] for code, country in COUNTRIES.items()} | {"US": {}, "DE": {}}
HOLIDAY = ClosedDays(holidays={date(2026, 11, 23): "Day of <Rest>"})


def shown(closed: ClosedDays = HOLIDAY, not_contacted: bool = False, **given) -> dict:
    raw = {"interview": "2026-11-12", "today": TODAY.isoformat(), **given}
    known = facts.read(raw, PLACES, TODAY, RULEBOOK)
    reply = answer.plan(
        known, planner.make(known, RULEBOOK, closed), RULEBOOK, files.offers, COUNTRIES, SITE, not_contacted
    )
    return {**reply, "below": reply["html"]["steps"] + reply["html"]["rest"]}


def event(what: str, day: str = "2026-11-16", **more) -> dict:
    return {"events": [{"what": what, "date": day, **more}]}


# The answer -------------------------------------------------------------------------------------------


def test_today_comes_first_with_the_headline():
    html = shown()["html"]["today"]
    assert "Today, <time" in html and "Thursday 19 November" in html
    assert "today is a good day to ask" in html


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (2, "in two days"),
        (12, "in twelve days"),
        (7, "in a week"),
        (13, "in 13 days"),
        (-14, "two weeks ago"),
        (-5, "five days ago"),
        (-40, "40 days ago"),
    ],
)
def test_how_far_off_a_day_is_stands_in_words(count: int, words: str):
    assert far_off(TODAY + timedelta(count), TODAY) == words


def test_the_letter_is_the_action_only_when_one_is_due():
    assert "Write the letter" in shown()["html"]["today"]
    assert "Write the letter" not in shown(interview="2026-11-16")["html"]["today"]


def test_each_step_has_its_hooks():
    rest = shown()["below"]
    assert re.search(r'data-step="follow-up-1" data-state="due".*?<time datetime="2026-11-19">', rest)
    assert re.findall(r"far-off\">([^<]*)", rest)[1:] == ["in a week", "in two weeks"]


def test_each_open_step_leads_to_online_calendars_and_says_what_they_get():
    rest = shown()["below"]
    assert rest.count("https://calendar.google.com/calendar/render?") == rest.count('data-state="') == 3
    assert rest.count("https://outlook.live.com/calendar/") == rest.count("The click sends its title and text") == 3
    assert quote(f"{SITE}guide/", safe="") in rest
    assert "calendar.google.com" not in "".join(re.findall(r"<details.*?</details>", rest)), "beside the date"


def test_an_ended_plan_offers_the_file_that_takes_its_dates_out():
    assert "data-calendar" in shown(**event("rejection", "2026-11-19"))["below"]


def test_a_step_that_is_done_is_ticked_and_asks_nothing():
    step = shown(**event("thank_you", "2026-11-12"))["below"].partition("</li>")[0]
    assert 'data-state="done"' in step and ": done" in step
    assert "<button" not in step and "Why" not in step


def test_a_step_that_fell_away_is_left_out():
    assert 'data-step="thank-you"' in shown(interview="2026-11-17")["below"]
    assert 'data-step="thank-you"' not in shown()["below"]


@given(situations())
def test_any_plan_can_be_shown(situation):
    """Beside an open question nothing is shown but the question."""
    closed = ClosedDays(weekend=situation.weekend, holidays=situation.holidays)
    known = facts.read(situation.raw, PLACES, TODAY, RULEBOOK)
    made = planner.make(known, RULEBOOK, closed)
    html = answer.plan(
        known, made, RULEBOOK, files.offers, COUNTRIES | {"US": COUNTRIES["GB"], "DE": COUNTRIES["GB"]}, SITE
    )["html"]
    assert html["today"].count("hb-headline") == 1
    if made.status == "question":
        assert "data-question" in html["today"] and html["steps"] == ""
    elif not made.is_over:
        told = [step.id for step in made.steps if step.state != "off"]
        assert re.findall(r'data-step="([^"]+)"', html["steps"]) == told
        assert html["rest"].count("<svg") == 1


def test_why_names_the_basis_the_sources_and_the_days_skipped():
    rest = shown(promised={"latest": "2026-11-20"})["below"]
    assert "<dt>How sure</dt><dd>Custom</dd>" in rest
    assert "Monday 23 November (Day of &lt;Rest&gt;)" in rest
    assert 'href="../sources/#systems-personnel"' in rest
    assert 'href="../guide/following-up/#after-a-date"' in rest


def test_why_quotes_its_sources_whole():
    """The limits of each source, and what it also says."""
    rest = unescape(shown(check_in={"date": "2026-11-20"})["below"])
    cited = [RULEBOOK.sources[id] for id in re.findall(r'href="../sources/#([^"]+)"', rest)]
    halves = [text for source in cited for text in (source.caveat, source.other_half) if text]
    assert any(source.other_half for source in cited)
    assert [half for half in halves if half not in rest] == []


@pytest.mark.parametrize("what", [kind.id for kind in RULEBOOK.events.values() if kind.has_outcome])
def test_an_end_is_short_without_a_picture_or_a_nudge(what):
    rest = shown(**event(what, **RULEBOOK.events[what].firm))["below"]
    assert "One next thing" in rest
    assert "<svg" not in rest and "data-step" not in rest


def test_a_country_is_always_named_with_its_horizon():
    assert shown()["html"]["country"] == "none chosen"
    canada = shown(country="CA", region="CA-QC")
    assert canada["html"]["country"] == "Canada, Quebec"
    assert "Sunday, December 31, 2028." in canada["html"]["horizon"]
    regions = re.findall(r'value="(CA-..)"( selected)?', canada["html"]["region"])
    assert regions == [("CA-ON", ""), ("CA-QC", " selected")]
    assert canada["parts"]["region"]
    ukraine = shown(country="UA")
    assert "no public holidays of Ukraine" in ukraine["html"]["horizon"]
    assert not ukraine["parts"]["region"]


def test_the_day_of_a_legal_duty_is_written_as_that_country_does():
    rest = shown(country="CA", region="CA-ON")["below"]
    assert "The law may oblige them to tell you by Sunday, December 27<" in rest


def test_whether_they_were_contacted_is_asked_late_and_once():
    day = RULEBOOK.number("ask-contacted")
    assert shown(interview=f"2026-11-{19 - day}")["parts"]["contacted"]
    assert not shown(interview=f"2026-11-{20 - day}")["parts"]["contacted"]
    assert not shown(**event("follow_up"))["parts"]["contacted"]


def test_what_happened_since_is_asked_from_the_interview_on():
    assert shown()["parts"]["since"]
    assert not shown(interview="2026-11-26")["parts"]["since"]


def test_their_words_are_shown_with_what_was_understood():
    html = shown(said="<i>by Friday</i> & soon")["readings"]["said"]
    assert "<mark>by Friday</mark>" in html
    assert "&lt;i&gt;" in html and "<i>" not in html
    assert "When: <b>" in html and "They gave no date" in html


def test_words_without_a_date_say_so():
    assert "<b>no date given</b>" in shown(said="we will be in touch")["readings"]["said"]
    answered = shown(said="Unfortunately we have decided to go with someone else")["readings"]["said"]
    assert "go with someone else" in answered and "no date given" not in answered
    assert shown()["readings"]["said"] == ""


def test_another_reading_is_one_tap_away():
    html = shown(interview="2026-11-09", said="next Friday")["readings"]["said"]
    fills = [json.loads(found.replace("&#34;", '"')) for found in re.findall(r'data-fill="([^"]*)"', html)]
    assert {"promised": {"earliest": "2026-11-13", "latest": "2026-11-13"}} in fills


def test_dates_set_by_hand_can_give_way_to_the_words():
    html = shown(said="soon", promised={"latest": "2026-11-27"})["readings"]["said"]
    assert "the dates you set" in html and "their words instead" in html
    assert "they gave no date" in shown(promised={})["readings"]["said"]


def test_each_reply_is_read_beside_its_own_words():
    told = [
        {"date": "2026-11-18", "what": "reply", "said": "by Friday"},
        {"date": "2026-11-16", "what": "asked", "said": "next Tuesday at the latest"},
        {"date": "2026-11-17", "what": "follow_up"},
        {"date": "2026-11-19", "what": "reply", "promised": {}},
    ]
    read = shown(said="by the end of next week", events=told)["readings"]
    assert read.keys() == {"said", "events[0].said", "events[1].said", "events[3].said"}
    assert "Fri 20 November" in read["said"] and "<mark>by the end of next week</mark>" in read["said"]
    assert "Fri 20 November" in read["events[0].said"] and "<mark>by Friday</mark>" in read["events[0].said"]
    assert "Tue 24 November" in read["events[1].said"]
    assert "events[1].promised" in read["events[1].said"] and "events[0].promised" in read["events[0].said"]
    assert "gave no date" in read["events[3].said"]


def test_problems_stand_in_one_list():
    found = [Problem("events[0].date", "Event date <must> be real").as_json()]
    reply = answer.plan_problems(found)
    assert "Event date &lt;must&gt; be real" in reply["html"]["today"]
    assert reply["parts"] == {"since": True}
    assert reply["html"]["steps"] == reply["html"]["rest"] == ""


# What the newest event changed ------------------------------------------------------------------------


def change(*events: dict, **given) -> str:
    return shown(events=[*events], **given)["html"]["moved"]


def happened(what: str, day: str = "2026-11-19", **more) -> dict:
    return {"what": what, "date": day, **more}


@pytest.mark.parametrize(
    ("newest", "told"),
    [
        (happened("follow_up"), "You asked them: that step is done. Your next date is Thursday 26 November. "),
        (
            happened("reply", promised={"latest": "2026-11-27"}),
            "They replied: your next date moves from Thursday 19 November to Tuesday 1 December. ",
        ),
        (happened("thank_you"), "You thanked them: your next date stays Thursday 19 November."),
        (happened("asked"), "They asked you for something: your next date stays Thursday 19 November."),
        (happened("rejection"), "They said no: every reminder of this plan is off. Undo brings them back."),
    ],
)
def test_what_changed_is_said_with_the_old_date_the_new_one_and_the_rule(newest, told):
    says = change(newest)
    assert says.startswith(told)
    rule = says.removeprefix(told)
    assert (rule == "") == told.endswith("November.") or "off." in told
    assert rule == "" or rule in html_text(shown(events=[newest])["below"])


def html_text(html: str) -> str:
    return re.sub(r"<[^>]+>", "", html)


def test_nothing_changed_while_nothing_happened():
    assert change() == ""


@pytest.mark.parametrize("whats", [("offer", "rejection"), ("rejection", "offer"), ("next_round", "withdrew")])
def test_what_contradicts_itself_on_one_day_is_an_end_and_can_be_undone(whats):
    both = [happened(what, **RULEBOOK.events[what].firm) for what in whats]
    page = shown(events=both)["html"]
    assert page["steps"] == "" and "One next thing" in page["rest"]
    assert RULEBOOK.events[whats[1]].told in page["moved"]


def test_a_no_offers_a_reply_and_a_question_and_a_way_back():
    rest = shown(**event("rejection"))["below"]
    assert "letter=rejection-reply" in rest and "letter=ask-feedback" in rest
    assert "They called after all" in rest
    assert "They called after all" not in shown(**event("withdrew"))["below"]


def test_a_written_yes_offers_questions_and_what_is_not_firm_goes_on():
    assert "By which day do you need my answer?" in shown(**event("offer", terms="written"))["below"]
    assert "By which day" not in shown(**event("offer", terms="spoken"))["below"]


def test_an_ending_leaves_nothing_to_press_but_undo():
    assert shown()["parts"]["happening"]
    assert not shown(**event("rejection"))["parts"]["happening"]


def test_whoever_says_no_is_asked_no_more_and_not_doubted():
    doubted, sure = shown(), shown(not_contacted=True)
    assert "asked yet, today" in doubted["html"]["today"] and doubted["parts"]["contacted"]
    assert "asked yet" not in sure["html"]["today"] and not sure["parts"]["contacted"]
    assert ">Today is a good day to ask." in sure["html"]["today"]


# Taking it along --------------------------------------------------------------------------------------


def test_the_plain_text_is_complete():
    raw = {"interview": "2026-11-12", "today": TODAY.isoformat()}
    known = facts.read(raw, PLACES, TODAY, RULEBOOK)
    made = planner.make(known, RULEBOOK, HOLIDAY)
    kept = text.plan_to_keep(made, known, "They said so.", SITE)
    assert kept.startswith(
        "Interview: Thursday 12 November 2026\nThey said so.\nAs it stands on Thursday 19 November 2026\n\n"
        + made.headline
    )
    for step in made.steps:
        shown = step.state != "off"
        assert (step.do in kept) == shown
        assert not shown or (step.because.text in kept and f"{SITE}{step.because.guide}" in kept)
    assert "follow up" not in kept and "(ahead)" not in kept


def test_on_paper_stands_what_they_promised():
    said = shown(promised={"latest": "2026-11-27"})["html"]["today"]
    assert "Interview: Thursday 12 November 2026. They said you'd hear by Fri 27 November 2026.</p>" in unescape(said)


def test_what_the_form_hides_on_paper_is_printed():
    html = shown()["html"]
    assert '<p class="hb-on-paper">Interview: Thursday 12 November 2026.</p>' in html["today"]
    assert f"{SITE}guide/" in html["steps"]


@pytest.mark.parametrize(
    ("given", "likely"),
    [
        ({"interview": "2026-11-18"}, "thank_you"),
        ({"interview": "2026-11-05"}, "follow_up"),
        ({"interview": "2026-11-12"}, "follow_up"),
        ({"interview": "2026-10-01", "no_contact": True}, "next_round"),
    ],
)
def test_three_things_to_tell_fit_the_day(given, likely):
    assert shown(**given)["tells"] == [likely, "reply", "rejection", "let_go"]


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ({"said": "by 27 November"}, "Interview Thu 12 November 2026. They said you'd hear by Fri 27 November 2026."),
        (
            {"promised": {"earliest": "2026-11-23"}},
            "Interview Thu 12 November 2026. They said you wouldn't hear before Mon 23",
        ),
        ({"promised": {"latest": None}}, "Interview Thu 12 November 2026. They gave no date."),
        ({}, "Interview Thu 12 November 2026. "),
    ],
)
def test_what_was_given_is_one_line(given, line):
    assert unescape(shown(**given)["html"]["given"]).startswith(line)


# The forms --------------------------------------------------------------------------------------------


def names(html: str) -> set[str]:
    return set(re.findall(r' (?:data-)?name="([^"]+)"', html))


def test_the_form_has_a_control_for_every_fact():
    controls = {re.split(r"[.[]", name)[0] for name in names(str(forms.plan_tool(RULEBOOK, INDEX)))}
    assert controls == set(KEYS)


def test_every_event_can_be_told():
    html = str(forms.plan_tool(RULEBOOK, INDEX))
    assert set(re.findall(r'data-kind="(\w+)"', html)) == {
        *RULEBOOK.events,
        *(id for kind in RULEBOOK.events.values() for id in kind.also),
        "closed",
    }


def test_a_country_brings_its_time_zones():
    html = str(forms.plan_tool(RULEBOOK, INDEX))
    assert '<option value="UA" data-zones="Europe/Kiev Europe/Kyiv">Ukraine</option>' in html
    assert "United &lt;Kingdom&gt;" in html


def test_the_timetable_takes_its_numbers_from_the_rulebook():
    html = str(timetable.timetable(RULEBOOK))
    first, last = RULEBOOK.span("first-follow-up")
    assert f"Day {first} to {last}" in html
    assert f"From day {RULEBOOK.number('close')}" in html


@pytest.mark.parametrize("interview", [date(2026, 11, 19) + timedelta(count) for count in range(7)])
def test_the_general_days_are_those_of_the_plan_where_no_holiday_falls(interview):
    counts = [place.split() for place in re.findall(r'data-days="([^"]+)"', str(at_once(RULEBOOK)))]
    weekday = int(interview.strftime("%w"))  # as JavaScript counts
    days = [interview + timedelta(int(count[weekday])) for count in counts]
    plan = plan_of({"interview": interview.isoformat(), "today": interview.isoformat()})
    [asks, *_] = [step for step in plan["steps"] if step["kind"] == "follow_up"]
    assert days[0].isoformat() == asks["on"]
    assert days[0] <= days[1] <= date.fromisoformat(asks["by"]) and days[1].weekday() < 5
    assert days[2].isoformat() == plan["close_from"]


def test_ids_are_unique():
    for tool in (
        forms.plan_tool(RULEBOOK, INDEX),
        letter_form.letter_tool(RULEBOOK, files.letters(), parse.groups(files.text("letters.toml"))),
    ):
        ids = re.findall(r' id="([^"]+)"', str(tool))
        assert len(ids) == len(set(ids))


def test_every_letter_can_be_chosen_and_read():
    html = str(letter_form.letter_tool(RULEBOOK, files.letters(), parse.groups(files.text("letters.toml"))))
    for id in files.letters():
        assert f'<option value="{id}">' in html
        assert f'<li id="letter={id}"><a href="{id}/">' in html  # an old link leads there without a script, too


def test_every_blank_has_a_control_that_stays_out_of_the_address():
    html = str(letter_form.letter_tool(RULEBOOK, files.letters(), parse.groups(files.text("letters.toml"))))
    for id in texts.letter_fields(RULEBOOK):
        if id != "interviewers":
            assert re.search(rf'name="{id}" data-blank', html)
    assert 'data-name="interviewers[].talked_about" data-blank' in html


# Letters ----------------------------------------------------------------------------------------------


def written(letter: str, fields: dict, **given) -> dict:
    raw = {"interview": "2026-11-12", "today": TODAY.isoformat(), **given}
    known = facts.read(raw, PLACES, TODAY, RULEBOOK)
    made = planner.make(known, RULEBOOK, HOLIDAY)
    template = files.letters()[letter]
    filled = fill(template, known, made, fields, RULEBOOK)
    return letters.letters(Written(template, filled[0].channel, 1, known, made, fields, filled), RULEBOOK)


def test_blanks_are_marked_and_what_was_typed_is_no_tag():
    html = written("check-in-no-date", {"company": "<b>A & B</b>"})["html"]["letter"]
    assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in html
    assert "<mark>[your_name]</mark>" in html
    assert "Still blank: " in html


def test_the_forms_can_be_chosen_and_other_words_had():
    html = written("check-in-no-date", {})["html"]["letter"]
    for form, pressed in {"email": "true", "message": "false", "phone": "false"}.items():
        assert f'aria-pressed="{pressed}" data-fill="{{&#34;form&#34;: &#34;{form}&#34;}}"' in html
    assert 'data-fill="{&#34;wording&#34;: 2}">Other words' in html and "answer in that thread" in html
    spoken = written("check-in-no-date", {}, channel="phone")["html"]["letter"]
    assert "May I ask" in spoken and "Other words" not in spoken and "mailto:" not in spoken
    assert "data-fill" not in written("voicemail-script", {})["html"]["letter"]


def test_one_card_for_each_interviewer():
    people = [{"name": "Maria Lopez"}, {"name": "Li Wei"}]
    assert written("thank-you", {"interviewers": people})["html"]["letter"].count("<article") == 2


def test_the_mail_link_ends_its_lines_as_mail_does():
    html = written("check-in-no-date", {"address": "asha@example.com"})["html"]["letter"]
    link = re.search(r'href="(mailto:[^"]*)"', html)[1]
    assert link.startswith("mailto:asha@example.com?subject=")
    assert "%0D%0A" in link and not re.search(r"(?<!%0D)%0A", link)


def test_a_letter_too_long_for_a_mail_link_has_none_and_says_so():
    html = written("check-in-no-date", {"company": "A" * 2000})["html"]["letter"]
    assert "mailto:" not in html and "too long for a mail link" in html


def test_only_the_blanks_of_the_letter_are_open():
    parts = written("check-in-no-date", {})["parts"]
    assert parts["company"] and parts["recruiter"]
    assert not parts["referee"] and not parts["interviewers"]


def test_a_draft_shows_the_text_and_asks_for_the_date():
    draft = Draft(files.letters()["thank-you"], "email", 2, {"your_name": "A & B"}, Problems([]))
    html = letters.outcome(draft, RULEBOOK)["html"]["letter"]
    assert "Give the day of your interview" in html
    assert "A &amp; B" in html and "<mark>[interviewer]</mark>" in html
