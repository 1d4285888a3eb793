"""The calculator on the built site, in a real browser with real Python: what a person does, and what comes back."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest
from icalendar import Calendar
from playwright.sync_api import Page, expect

from tests.browser.tool import LISTEN, TODAY, answer_after, fragment, open_with
from tests.conftest import REPO

CASES = {
    "waiting": {"interview": "2026-11-16", "today": TODAY, "country": "GB"},
    "no country": {"interview": "2026-11-05", "today": TODAY},
    "their words": {"interview": "2026-11-12", "today": TODAY, "country": "US", "said": "by the end of next week"},
    "<b>words</b>": {"interview": "2026-11-12", "today": TODAY, "said": '<b>soon</b> & "kindly" 100% #1'},
    "by hand": {
        "interview": "2026-11-12",
        "today": TODAY,
        "country": "CA",
        "region": "CA-ON",
        "promised": {"earliest": "2026-11-16", "latest": "2026-11-27"},
    },
    "no date given": {"interview": "2026-11-12", "today": TODAY, "promised": {"earliest": None, "latest": None}},
    "everything else": {
        "interview": "2026-10-28",
        "today": TODAY,
        "stage": "final",
        "via": "agency",
        "contact": "hr",
        "slow": True,
        "country": "IN",
        "closed": ["2026-11-20", "2026-11-23"],
        "check_in": {"date": "2026-11-24", "channel": "phone"},
        "other_offer": {"answer_by": "2026-11-25"},
        "pace": "persistent",
        "events": [
            {"date": "2026-10-29", "what": "thank_you"},
            {"date": "2026-11-05", "what": "reply", "said": "next week", "channel": "phone"},
            {"date": "2026-11-06", "what": "next_round", "arranged": False},
        ],
    },
    "a date in a reply": {
        "interview": "2026-11-02",
        "today": TODAY,
        "events": [{"date": "2026-11-10", "what": "reply", "promised": {"earliest": None, "latest": "2026-11-24"}}],
    },
    "a spoken yes": {
        "interview": "2026-11-02",
        "today": TODAY,
        "events": [{"date": "2026-11-10", "what": "offer", "terms": "spoken"}],
    },
    "closed": {"interview": "2026-11-02", "today": TODAY, "events": [{"date": "2026-11-10", "what": "rejection"}]},
    "ahead": {"interview": "2026-11-26", "today": TODAY, "no_contact": True},
    "problems": {
        "interview": "2026-11-12",
        "today": TODAY,
        "promised": {"earliest": "2026-11-27", "latest": "2026-11-20"},
        "events": [{"date": "2026-12-24", "what": "follow_up"}],
    },
}


def command(name: str, requests: list[dict]) -> list[dict]:
    """What `python -m calculator NAME --jsonl` answers."""
    lines = "\n".join(map(json.dumps, requests))
    told = subprocess.run(
        [sys.executable, "-m", "calculator", name, "--jsonl"],
        cwd=REPO,
        input=lines,
        capture_output=True,
        text=True,
        check=False,
    )
    return [json.loads(line) for line in told.stdout.splitlines()]


def headline(page: Page):
    return page.locator("#headline")


# The answer -------------------------------------------------------------------------------------------


def test_a_plan_equals_the_commands(calculator):
    expected = command("plan", list(CASES.values()))
    for (name, facts), plan in zip(CASES.items(), expected, strict=True):
        assert open_with(calculator, facts) == plan, name


def test_the_page_shows_the_plan(calculator):
    plan = open_with(calculator, CASES["everything else"])
    result = calculator.locator("[data-result=plan]")
    expect(result).to_have_attribute("data-status", plan["status"])
    expect(headline(calculator)).to_have_text(plan["headline"])
    shown = result.locator("[data-step]").evaluate_all(
        "steps => steps.map(step => [step.dataset.step, step.querySelector('time').dateTime])"
    )
    assert shown == [[step["id"], step["on"]] for step in plan["steps"] if step["state"] != "off"]
    assert result.locator("svg[role=img]").get_attribute("aria-label")


def test_what_was_typed_is_never_taken_for_tags(calculator):
    open_with(calculator, CASES["<b>words</b>"])
    assert calculator.locator("[data-reading] b", has_text="soon").count() == 0
    expect(calculator.locator("[name=said]")).to_have_value(CASES["<b>words</b>"]["said"])


# Ways out ---------------------------------------------------------------------------------------------


def but_for_when(file: bytes) -> list[bytes]:
    """A page knows the minute at which it was made."""
    return [line for line in file.splitlines() if not line.startswith((b"SEQUENCE", b"DTSTAMP", b"LAST-MODIFIED"))]


def test_the_calendar_file_is_the_commands(calculator, whole_server):
    facts = CASES["by hand"]
    open_with(calculator, facts)
    with calculator.expect_download() as kept:
        calculator.get_by_role("button", name="Calendar file").click()
    file = kept.value.path().read_bytes()
    called = [sys.executable, "-m", "calculator", "calendar", "--site", whole_server.url]
    named = {**facts, "as": calculator.evaluate("history.state.facts.as")}
    told = subprocess.run(called, cwd=REPO, input=json.dumps(named).encode(), capture_output=True, check=True)
    assert but_for_when(file) == but_for_when(told.stdout)
    assert kept.value.suggested_filename == f"hear-back-{facts['interview']}.ics"
    [plan] = command("plan", [facts])
    ahead = [step["on"] for step in plan["steps"] if step["state"] not in ("done", "off")]
    entries = [entry for entry in Calendar.from_ical(file).walk("VEVENT") if entry["STATUS"] == "CONFIRMED"]
    theirs = {facts["promised"]["latest"]}  # the day they said
    assert [entry["DTSTART"].dt.isoformat() for entry in entries] == [*ahead, *theirs]
    expect(calculator.locator("[data-told]")).to_contain_text("Saved.")


# Typing -----------------------------------------------------------------------------------------------


def test_the_answer_moves_with_every_change_and_the_address_waits_for_a_press(calculator):
    pages = calculator.evaluate("history.length")
    first = answer_after(calculator, calculator.fill, "[name=interview]", "2026-11-12")
    second = answer_after(calculator, calculator.fill, "[name=said]", "by 27 November")
    assert first["ok"] and second["ok"]
    assert calculator.evaluate("location.hash") == ""
    answer_after(calculator, calculator.get_by_role("button", name="Show my dates").click)
    address = calculator.evaluate("decodeURIComponent(location.hash)")
    assert address == '#interview=2026-11-12&promised={"earliest":"2026-11-13","latest":"2026-11-27"}&country=', (
        "no words"
    )
    assert calculator.evaluate("history.length") == pages


def test_a_tap_says_when_it_was(calculator):
    answer = answer_after(calculator, calculator.get_by_role("button", name="Yesterday").click)
    assert answer["day"] == 1


# What each control says, and the way to say something else with one of them. Their words are in no address.
SAYS = """() => Object.fromEntries([...document.querySelector("form[data-tool]").elements]
    .filter((control) => control.name && control.type !== "hidden" && control.name !== "said")
    .map((control) => [control.name, control.type === "checkbox" ? control.checked : control.value]))"""
SAY = """([name, value]) => {
    const control = document.querySelector("form[data-tool]").elements[name];
    if (control.type === "checkbox") control.checked = true;
    else if (control.type === "date") control.value = "2026-12-01";
    else control.value = value ?? [...control.options].findLast((option) => option.value).value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
}"""
# What is nothing without another.
BEFORE_IT = {"region": ["country", "CA"], "check_in.channel": ["check_in.date", None]}


def test_what_each_control_says_stands_in_the_address_and_comes_back(calculator):
    names = [name for name in calculator.evaluate(SAYS) if name != "interview"]
    assert len(names) > 15
    lost = {}
    for name in names:
        open_with(calculator, {"interview": "2026-11-12", "today": TODAY})
        for each in filter(None, (BEFORE_IT.get(name), [name, None])):
            answer = answer_after(calculator, calculator.evaluate, SAY, each)
        assert answer["ok"], (name, answer)
        said = calculator.evaluate(SAYS)
        answer_after(calculator, calculator.get_by_role("button", name="Show my dates").click)
        address = calculator.evaluate("location.hash")
        open_with(calculator, {"interview": "2026-11-13", "today": TODAY})
        answer_after(calculator, calculator.evaluate, f"location.hash = {json.dumps(address)}")
        if calculator.evaluate(SAYS) != said:
            lost[name] = address
    assert not lost


def test_start_again_clears_everything(calculator):
    open_with(calculator, CASES["everything else"])
    calculator.get_by_role("button", name="Start again").click()
    expect(calculator.get_by_role("heading", name="The general timetable")).to_be_visible()
    expect(calculator.locator("[name=interview]")).to_have_value("")
    expect(calculator.locator("[name=interview]")).to_be_focused()
    assert calculator.locator("[data-row]").count() == 0
    assert calculator.locator("[data-step]").count() == 0
    assert calculator.evaluate("location.hash") == ""


def test_a_few_days_on_it_asks_whether_they_were_contacted(calculator):
    open_with(calculator, CASES["waiting"])
    question = calculator.get_by_role("group", name="Have you contacted them since?")
    expect(question).to_be_hidden()
    open_with(calculator, CASES["no country"])
    question.get_by_role("button", name="I asked once").click()
    row = calculator.locator("[data-row]")
    expect(row.get_by_label("You asked them")).to_be_focused()
    answer_after(calculator, row.get_by_label("You asked them").fill, "2026-11-12")
    expect(calculator.locator("[data-step=follow-up-1]")).to_have_attribute("data-state", "done")
    expect(question).to_be_hidden()


def test_each_of_two_messages_is_asked_for_its_day(calculator):
    open_with(calculator, CASES["no country"])
    calculator.get_by_role("button", name="I asked twice or more").click()
    rows, hints = calculator.locator("[data-row]"), calculator.locator(".hb-row__hint:visible")
    expect(hints).to_have_count(2)
    answer_after(calculator, rows.first.get_by_label("You asked them").fill, "2026-11-12")
    expect(hints).to_have_count(1)
    answer_after(calculator, rows.last.get_by_label("You asked them").fill, "2026-11-19")
    expect(hints).to_have_count(0)
    expect(calculator.locator("[data-step^=follow-up][data-state=done]")).to_have_count(2)


def test_what_happened_is_told_with_a_tap_and_undone_with_another(calculator):
    open_with(calculator, {"interview": "2026-11-02"})
    ended = answer_after(calculator, calculator.get_by_role("button", name="They said no").click)
    assert ended["status"] == "closed"
    expect(calculator.locator("svg[role=img]")).to_have_count(0)
    undone = answer_after(calculator, calculator.get_by_role("button", name="Undo").click)
    assert undone["status"] != "closed"
    expect(calculator.get_by_text("What has happened since?")).to_be_focused()


def test_a_plan_moves_ends_and_comes_back(calculator):
    """Asked, heard a new date, let go, they called after all, a yes that is not firm, a no."""
    open_with(calculator, {"interview": "2026-11-09", "today": TODAY})
    press = calculator.get_by_role
    moved = calculator.locator("[data-slot=moved]")
    answer_after(calculator, press("button", name="I asked them").click)
    expect(moved).to_contain_text("You asked them: that step is done. Your next date is Thursday 26 November.")
    answer_after(calculator, press("button", name="They replied, or gave a new date").click)
    answer_after(calculator, calculator.get_by_label("Did they say when?").fill, "by 27 November")
    expect(moved).to_contain_text("They replied: your next date moves from")
    expect(moved).to_contain_text("to Tuesday 1 December.")
    reply = calculator.locator("[data-row]", has=calculator.get_by_label("Did they say when?"))
    expect(reply.locator("mark")).to_have_text("by 27 November")
    answer_after(calculator, reply.get_by_role("button", name="They gave no date").click)
    expect(reply.locator("[data-reading]")).to_contain_text("they gave no date")
    answer_after(calculator, reply.get_by_role("button", name="Go by their words instead").click)
    expect(moved).to_contain_text("to Tuesday 1 December.")
    ended = answer_after(calculator, press("button", name="Stop counting on it now").click)
    assert ended["status"] == "closed"
    expect(press("button", name="I asked them")).to_be_hidden()
    back = answer_after(calculator, press("button", name="They called after all").click)
    assert back["status"] == "waiting"
    expect(calculator.get_by_text("What has happened since?")).to_be_focused()
    press("button", name="Something else").click()
    answer_after(calculator, press("button", name="They said yes").click)
    yes = answer_after(calculator, calculator.get_by_label("How firm is it?").select_option, "spoken")
    assert "not_firm_yet" in yes["advice"]
    answer_after(calculator, press("button", name="I missed their call").click)
    expect(calculator.locator("[data-step=answer]")).to_contain_text("Call the recruiter back")
    no = answer_after(calculator, press("button", name="They said no").click)
    assert no["status"] == "closed"
    expect(press("link", name="Ask for feedback")).to_be_visible()
    calculator.wait_for_function("decodeURIComponent(location.hash).includes('rejection')")
    whats = re.findall('"what":"([a-z_]+)"', calculator.evaluate("decodeURIComponent(location.hash)"))
    assert whats == ["follow_up", "reply", "offer", "asked", "rejection"]


def test_whoever_has_not_been_in_touch_says_so_once(calculator):
    doubted = open_with(calculator, CASES["no country"])
    expect(headline(calculator)).to_contain_text("If you haven't asked yet")
    sure = answer_after(calculator, calculator.get_by_role("button", name="No", exact=True).click)
    assert sure == doubted
    expect(headline(calculator)).not_to_contain_text("If you haven't asked")
    expect(calculator.locator("#answer")).to_be_focused()
    expect(calculator.get_by_role("group", name="Have you contacted them since?")).to_be_hidden()
    open_with(calculator, CASES["no country"])
    expect(headline(calculator)).to_contain_text("If you haven't asked yet")


def test_another_country_or_region_counts_other_days(calculator):
    open_with(calculator, CASES["waiting"])
    calculator.get_by_text("Change", exact=True).click()
    answer_after(calculator, calculator.select_option, "[name=country]", "CA")
    expect(calculator.locator("[data-slot=country]")).to_have_text("Canada")
    answer_after(calculator, calculator.select_option, "[name=region]", "CA-QC")
    expect(calculator.locator("[data-slot=country]")).to_have_text("Canada, Quebec")
    expect(calculator.locator("[data-slot=horizon]")).to_contain_text("known up to")
    answer_after(calculator, calculator.select_option, "[name=country]", "UA")
    assert "region" not in calculator.evaluate("history.state.facts")
    answer_after(calculator, calculator.select_option, "[name=country]", "")
    assert "country" not in calculator.evaluate("history.state.facts")


def test_only_the_headline_is_read_aloud_once_typing_has_stopped(calculator):
    plan = open_with(calculator, CASES["waiting"])
    expect(calculator.locator("[data-announce]")).to_have_text(plan["headline"])


# What is wrong ----------------------------------------------------------------------------------------


def test_problems_stand_at_their_fields_and_what_was_typed_stays(calculator):
    answer = open_with(calculator, CASES["problems"])
    for problem in answer["problems"]:
        control = calculator.locator(f'[name="{problem["field"]}"]')
        expect(control).to_have_attribute("aria-invalid", "true")
        expect(control).to_have_accessible_description(problem["message"])
    assert len(answer["problems"]) == 2
    expect(calculator.locator('[name="promised.latest"]')).to_have_value("2026-11-20")
    expect(calculator.locator('[name="events[0].date"]')).to_have_value("2026-12-24")
    answer_after(calculator, calculator.get_by_role("button", name="Undo").click)
    answer_after(calculator, calculator.fill, '[name="promised.latest"]', "2026-11-30")
    expect(calculator.locator("[aria-invalid]")).to_have_count(0)
    expect(headline(calculator)).to_be_visible()


def test_without_a_date_the_button_asks_for_it(calculator):
    answer = answer_after(calculator, calculator.get_by_role("button", name="Show my dates").click)
    assert [problem["field"] for problem in answer["problems"]] == ["interview"]
    expect(calculator.locator("#answer")).to_be_focused()


@pytest.mark.parametrize(
    ("mangled", "unread", "kept"),
    [
        ("#interview=2026-13-45&said=by%20Friday", "“When was your interview?”", {"said": "by Friday"}),
        ("#interview=2026-11-12&said=%E0%A4%A", "“What did they say about when?”", {"interview": "2026-11-12"}),
        ("#interview=2026-11-12&events=[{", "“What has happened since?”", {"interview": "2026-11-12"}),
        ('#interview=2026-11-12&events=[{"date":"2026-11-13","what":"moon"}]', "“What has happened since?”", {}),
        ("#interview=2026-11-12&moon=full", "moon", {"interview": "2026-11-12"}),
        ("#interview=2026-11-12&stage=sideways", "“Which interview was it?”", {"interview": "2026-11-12"}),
        (f"#interview=2026-11-12&closed={'[' * 7000}{']' * 7000}", "closed", {"interview": "2026-11-12"}),
    ],
)
def test_a_mangled_address_says_so_and_keeps_the_rest(calculator, mangled, unread, kept):
    calculator.evaluate(f"location.hash = {json.dumps(mangled)}")
    notice = calculator.locator("[data-notice=unread]")
    expect(notice).to_contain_text(f"Part of this link could not be read: {unread}. ")
    for name, value in kept.items():
        expect(calculator.locator(f"[name={name}]")).to_have_value(value)


# Ways of getting about --------------------------------------------------------------------------------


def test_by_keyboard_alone(calculator):
    calculator.locator("[name=interview]").focus()
    calculator.keyboard.type("12112026")
    press_until(calculator, "Tab", "[name=said]")
    calculator.keyboard.type("by Friday")
    answer_after(calculator, calculator.keyboard.press, "Enter")
    expect(calculator.locator("#answer")).to_be_focused()
    press_until(calculator, "Tab", ".hb-why summary")
    calculator.keyboard.press("Enter")
    expect(calculator.locator(".hb-why").first).to_have_attribute("open", "")


def press_until(page: Page, key: str, selector: str) -> None:
    for _ in range(60):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{key} never reached {selector}")


def test_an_opened_why_and_the_focus_outlive_an_answer(calculator):
    open_with(calculator, CASES["their words"])
    calculator.locator(".hb-why summary").first.click()
    said = calculator.locator("[name=said]")
    said.focus()
    answer_after(calculator, said.press_sequentially, " or so")
    expect(said).to_be_focused()
    expect(calculator.locator(".hb-why").first).to_have_attribute("open", "")


def test_nothing_scrolls_sideways_at_320_pixels(calculator):
    calculator.set_viewport_size({"width": 320, "height": 640})
    for facts in CASES.values():
        open_with(calculator, facts)
        assert calculator.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_link_shares_the_plan_and_none_of_the_words(calculator):
    said = "if you don't hear from us by the 27th of November, you were not successful"
    reply = {"date": "2026-11-16", "what": "offer", "terms": "spoken", "said": "in writing next week, says Asha"}
    for facts in (
        {**CASES["waiting"], "said": said},
        {**CASES["no country"], "events": [reply]},
        CASES["everything else"],
    ):
        plan = open_with(calculator, facts)
        calculator.get_by_role("button", name="Copy a link").click()
        expect(calculator.locator("[data-told]")).to_have_text("Copied.")
        link = calculator.evaluate("navigator.clipboard.readText()")
        address, _, shared = link.partition("#")
        assert address.endswith("/hear-back/calculator/")
        assert not [word for word in ("hear", "Asha", "said", "today") if word in shared]
        again = answer_after(
            calculator, calculator.evaluate, f"location.hash = {json.dumps(f'{shared}&today={TODAY}')}"
        )
        expect(calculator.locator("[data-notice=unread]")).to_be_hidden()
        assert {**again, "reading": None} == {**plan, "reading": None}


def test_a_question_is_answered_with_one_tap_and_remembered(calculator):
    events = [{"date": "2026-11-16", "what": "rejection"}, {"date": "2026-11-18", "what": "reply"}]
    asked = open_with(calculator, {"interview": "2026-11-12", "today": TODAY, "events": events})
    assert asked["status"] == "question"
    question = calculator.locator("[data-question=reopened]")
    expect(question).to_be_visible()
    expect(calculator.locator("[data-step]")).to_have_count(0)
    no = answer_after(calculator, question.locator("[data-answer=no]").click)
    assert (no["status"], no["question"]) == ("closed", None)
    again = answer_after(calculator, calculator.evaluate, "dispatchEvent(new HashChangeEvent('hashchange'))")
    assert (again["status"], again["question"]) == ("closed", None)  # it stands in the address
    expect(calculator.locator("[data-notice=unread]")).to_be_hidden()


def test_nobody_says_for_the_person_how_firm_an_offer_is(calculator):
    open_with(calculator, {"interview": "2026-11-12", "today": TODAY})
    calculator.get_by_role("button", name="Something else").click()
    told = answer_after(calculator, calculator.get_by_role("button", name="They said yes").click)
    expect(calculator.get_by_label("How firm is it?")).to_have_value("")
    assert told["steps"][0]["id"] == "answer-offer"
    firm = answer_after(calculator, calculator.get_by_label("How firm is it?").select_option, "written")
    assert firm["status"] == "answered"


def test_the_plan_can_be_copied_as_text(calculator):
    plan = open_with(calculator, CASES["their words"])
    calculator.get_by_role("button", name="Copy as text").click()
    expect(calculator.locator("[data-told]")).to_have_text("Copied.")
    kept = calculator.evaluate("navigator.clipboard.readText()")
    assert plan["headline"] in kept and "/hear-back/guide/" in kept


@pytest.mark.parametrize("name", ["waiting", "everything else"])
def test_it_prints_on_one_page(calculator, name):
    open_with(calculator, CASES[name])
    paper = calculator.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1


@pytest.mark.errors_expected
def test_a_calendar_library_that_does_not_arrive_is_told_and_asked_for_again(page, server):
    page.goto(f"calculator/{fragment(CASES['waiting'])}")
    server.refuse.add("python/calendar-")
    page.get_by_role("button", name="Calendar file").click(timeout=60_000)
    expect(page.locator("[data-told]")).to_contain_text("Press again")
    expect(headline(page)).to_be_visible()
    server.refuse.clear()
    with page.expect_download() as kept:
        page.get_by_role("button", name="Calendar file").click()
    assert b"BEGIN:VEVENT" in kept.value.path().read_bytes()


# Starting ---------------------------------------------------------------------------------------------


@pytest.mark.errors_expected
def test_a_failed_start_is_told_and_tried_again_and_the_request_waits(page, server):
    page.add_init_script(LISTEN)
    server.refuse.add("pyodide.asm.wasm")
    page.goto("calculator/")
    page.fill("[name=interview]", "2026-11-12")
    failed = page.get_by_text("The calculator couldn't start, or has stopped.")
    expect(failed).to_be_visible(timeout=30_000)
    expect(page.locator("form[data-tool]")).to_have_attribute("data-state", "failed")
    expect(page.get_by_role("heading", name="The general timetable")).to_be_visible()
    expect(page.locator("[name=interview]")).to_have_value("2026-11-12")
    server.refuse.clear()
    page.get_by_role("button", name="Try again").click()
    expect(page.locator("[data-word]:visible")).to_contain_text("Working out your dates")
    expect(headline(page)).to_be_visible(timeout=60_000)
    expect(failed).to_be_hidden()
    marks = page.evaluate("performance.getEntriesByType('mark').map(mark => mark.name)")
    assert {"python:start", "python:ready", "answer:shown"} <= set(marks)


@pytest.mark.errors_expected
def test_holidays_that_do_not_arrive_are_told_and_asked_for_again(page, server):
    page.add_init_script(LISTEN)
    server.refuse.add("holidays/FR")
    page.goto(f"calculator/{fragment({'interview': '2026-11-12', 'country': 'FR'})}")
    told = re.compile("France could not be fetched")
    expect(page.locator("[name=country]")).to_have_accessible_description(told, timeout=60_000)
    server.refuse.clear()
    answer = answer_after(page, page.get_by_role("button", name="Show my dates").click)
    assert answer["horizon"]
    expect(page.locator("[aria-invalid]")).to_have_count(0)


@pytest.mark.parametrize(
    "country",
    [
        pytest.param("India", marks=pytest.mark.context(timezone_id="Asia/Kolkata", locale="de-DE")),
        pytest.param("none chosen", marks=pytest.mark.context(timezone_id="UTC", locale="en-US")),
    ],
)
def test_the_country_comes_from_the_clocks_zone_never_from_the_language(page, country):
    page.goto("calculator/")
    expect(page.locator("[data-slot=country]")).to_have_text(country)


@pytest.mark.context(timezone_id="Asia/Kolkata")
def test_no_country_can_be_chosen_and_stays_chosen(page):
    page.goto("calculator/")
    page.fill("[name=interview]", "2026-11-12")
    page.get_by_text("Change", exact=True).click()
    page.select_option("[name=country]", "")
    page.wait_for_function("history.state?.facts.country === ''")
    page.reload()
    expect(page.locator("[data-slot=country]")).to_have_text("none chosen")


@pytest.mark.context(java_script_enabled=False)
def test_without_javascript_the_general_timetable_holds(page):
    page.goto("calculator/")
    expect(page.get_by_role("heading", name="The general timetable")).to_be_visible()
    expect(page.get_by_text("Filling this in needs JavaScript")).to_be_visible()
