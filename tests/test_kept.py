"""The door of "My interviews": the stored text and a wish in, the page's parts and the text to store out."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from datetime import date

import pytest

from calculator import answers
from calculator.doors import interviews
from calculator.interviews import record
from calculator.plan.facts import LONGEST_PASTE
from calculator.problem import Problem, Problems
from calculator.show.words import ROOT
from tests.plans import PLACES, RULEBOOK, VOCABULARY

TODAY = "2026-11-23"
SITE = "https://example.org/hear-back/"
NAMES = {
    "company": "",
    "job": "",
    "agency": "",
    "recruiter": "",
    "manager": "",
    "interviewers": "",
    "your_name": "",
    "note": "",
}


def no_holidays(code: str):
    raise Problems([Problem("country", f"The public holidays of {code} could not be fetched")])


WORLD = answers.World(date(2026, 11, 23), RULEBOOK, PLACES, no_holidays)
NO_CLOSED_DAYS = {"holidays": {}, "weekend": [], "regions": {}, "horizon": None}


class Page:
    """What the browser does: it stores the text it is given, and gives it back with every wish."""

    def __init__(self, stored: str = "", world: answers.World = WORLD):
        self.stored, self.world, self.count = stored, world, 0

    def wish(self, **told: object) -> dict:
        self.count += 1
        request = {
            "tool": "interviews",
            "stored": self.stored,
            "today": TODAY,
            "id": f"id{self.count}",
            "site": SITE,
            **told,
        }
        reply = interviews.answer(request, self.world)
        json.dumps(reply)
        self.stored = reply.get("store", self.stored)
        return reply

    def add(self, **typed: str) -> str:
        before = set(self.document.by_id)
        self.wish(form={"form": "add", "interview": "2026-11-16", **NAMES, **typed})
        [new] = set(self.document.by_id) - before
        return new

    def keep(self, id: str, facts: dict, fields: dict | None = None) -> dict:
        """The button below a plan."""
        return self.press(id=id, facts=facts, fields=fields or {}, saved=False)

    def take_back(self, id: str, kept: dict) -> dict:
        """The way back that stands beside it then."""
        undo = re.search(r'data-undo-keep="([^"]*)"', kept["html"]["kept"])
        assert undo
        return self.press(id=id, change=json.loads(html.unescape(undo[1])))

    def press(self, **told: object) -> dict:
        reply = interviews.keep({"stored": self.stored, "today": TODAY, **told}, self.world)
        json.dumps(reply)
        self.stored = reply.get("store", self.stored)
        return reply

    @property
    def document(self) -> record.Document:
        return record.read(self.stored, VOCABULARY)


@pytest.fixture
def page() -> Page:
    return Page()


def test_nothing_kept_opens_the_part_that_explains_itself(page):
    reply = page.wish()
    assert reply["parts"] == {"empty": True, "some": False}
    assert "store" not in reply, "looking changes nothing"


def test_what_is_typed_is_kept(page):
    id = page.add(company=" Northfield ", interviewers="Maria\n\n Tom ", said="by Friday", note="n")
    one = page.document.by_id[id]
    assert one.facts == {"interview": "2026-11-16", "said": "by Friday"}
    assert one.fields == {"company": "Northfield", "interviewers": [{"name": "Maria"}, {"name": "Tom"}]}
    assert one.note == "n"


def test_whoever_names_an_agency_came_through_it(page):
    id = page.add(agency="Bridge")
    assert page.document.by_id[id].facts["via"] == "agency"


@pytest.mark.parametrize("interview", ["", "2026-02-30"])
def test_what_is_wrong_is_told_and_nothing_is_kept(page, interview):
    reply = page.wish(form={"form": "add", **NAMES, "interview": interview})
    assert reply["answer"]["problems"][0]["field"] == "interview"
    assert "Interview date" in reply["html"]["fault"]
    assert page.stored == ""


def test_what_comes_from_the_calculator_takes_the_place_of_one_and_keeps_its_names(page):
    id = page.add(company="Northfield", note="old")
    facts = {"interview": "2026-11-17", "slow": True, "events": [{"date": "2026-11-20", "what": "follow_up"}]}
    before = page.document.by_id[id]
    reply = page.keep(id, facts, {"job": "Buyer"})
    one = page.document.by_id[id]
    assert reply["kept"] == id and "Changed." in reply["html"]["kept"]
    assert one.whole_facts() == facts
    assert (one.fields, one.note) == ({"company": "Northfield", "job": "Buyer"}, "old")
    reply = page.take_back(id, reply)
    back = page.document.by_id[id]
    assert reply["kept"] == id
    assert (back.whole_facts(), back.fields, back.note) == (before.whole_facts(), before.fields, before.note)


def test_one_press_keeps_undo_takes_it_back_and_a_press_more_keeps_it_again(page):
    facts = {"interview": "2026-11-17", "said": "by Friday"}
    reply = page.keep("plan", facts)
    assert reply["kept"] == "plan" and "Kept in this browser." in reply["html"]["kept"]
    assert 'href="__root__interviews/#kept-plan"' in reply["html"]["kept"].replace(ROOT, "__root__")
    [one] = page.document.kept
    assert (one.id, one.facts) == ("plan", facts), "under the name its calendar entries have"
    assert page.take_back("plan", reply)["kept"] is None
    assert not page.document.kept
    again = page.keep("plan", {**facts, "slow": True})
    assert again["kept"] == "plan"
    [one] = page.document.kept
    assert one.facts == {**facts, "slow": True} and not one.in_calendar
    assert page.take_back("plan", again)["kept"] is None


@pytest.mark.parametrize("kept_before", [False, True])
def test_that_a_calendar_holds_it_already_is_kept_with_it(page, kept_before):
    facts = {"interview": "2026-11-17"}
    if kept_before:
        page.take_back("plan", page.keep("plan", facts))
    page.press(id="plan", facts=facts, fields={}, saved=True)
    assert [one.in_calendar for one in page.document.kept] == [True]


def test_of_a_paste_that_is_too_long_to_be_kept_what_was_read_is_kept():
    page = Page(world=replace(WORLD, longest=LONGEST_PASTE))
    mail = (
        "On Mon, 23 Nov 2026 at 09:00, Greta <g@b.example> wrote:\n\n> We will let you know by Friday.\n"
        + "> Regards\n" * 900
    )
    page.keep("plan", {"interview": "2026-11-17", "said": mail})
    [one] = page.document.kept
    assert one.facts["promised"]["latest"] == "2026-11-27" and "said" not in one.facts


def test_what_cannot_be_kept_is_told_and_nothing_is_stored(page):
    page.stored = f'{{"version": {record.VERSION + 1}, "interviews": []}}'
    reply = page.keep("plan", {"interview": "2026-11-17"})
    assert "store" not in reply and not reply["answer"]["ok"]
    assert reply["answer"]["problems"][0]["message"] in html.unescape(reply["html"]["kept"])


def test_names_are_changed_and_what_was_talked_about_stays_with_them(page):
    id = page.add(company="Northfield", your_name="Sam")
    people = [{"name": "Maria", "talked_about": "stock"}, {"name": "Tom"}]
    page.wish(change={"do": "edit", "interview": id, "fields": {"company": "N", "interviewers": people, "news": "x"}})
    page.wish(form={"form": "names", "id": id, **NAMES, "company": "Northfield", "interviewers": "Eve\nMaria"})
    fields = page.document.by_id[id].fields
    assert fields == {"news": "x", "company": "Northfield", "interviewers": [{"name": "Eve"}, people[0]]}


def test_an_event_is_told_with_how_and_what_they_said(page):
    id = page.add()
    form = {"form": "event", "id": id, "date": "2026-11-20", "channel": "phone", "said": " soon "}
    page.wish(form={**form, "happened": '{"what": "offer", "terms": "spoken"}'})
    [event] = page.document.by_id[id].happened
    assert event.says == {"what": "offer", "terms": "spoken", "date": "2026-11-20", "channel": "phone", "said": "soon"}


@pytest.mark.parametrize("day", ["2026-11-15", "2026-11-25", ""])
def test_an_event_on_a_day_that_cannot_be_is_refused(page, day):
    id = page.add()
    reply = page.wish(form={"form": "event", "id": id, "happened": '{"what": "reply"}', "date": day})
    assert reply["answer"]["problems"][0]["field"] == "events[0].date"
    assert page.document.by_id[id].events == ()


def in_countries(*countries: str | None) -> tuple[Page, str, str]:
    """A page that keeps an interview in each country, with what is due and the list."""
    interviews = [
        {"id": f"one{number}", "facts": {"interview": "2026-11-16", "country": country}}
        for number, country in enumerate(countries)
    ]
    stored = json.dumps({"app": record.APP, "version": record.VERSION, "interviews": interviews})
    page = Page(stored, replace(WORLD, country=lambda code: NO_CLOSED_DAYS))
    html = page.wish()["html"]
    return page, html["due"], html["list"]


def test_days_are_written_as_each_interviews_country_does():
    page, due, listed = in_countries("US", "GB")
    assert "Today, <time" in due and ">Monday 23 November<" in due
    assert ">Monday, November 16<" in listed and ">Monday 16 November<" in listed
    form = {"form": "event", "id": "one0", "happened": '{"what": "reply"}', "date": "2026-11-15"}
    assert "Mon, November 16, 2026" in page.wish(form=form)["html"]["fault"]


def test_the_page_writes_its_own_day_as_all_of_them_do():
    assert ">Monday, November 23<" in in_countries("US", "CA", None)[1]
    assert ">Monday 23 November<" in in_countries(None)[1]


def test_an_event_is_taken_although_the_interview_has_a_fault_of_its_own(page):
    page.stored = '{"version": 1, "interviews": [{"id": "one", "facts": {"stage": "x", "interview": "2026-11-16"}}]}'
    assert "Stage must be one of" in page.wish()["html"]["list"]
    page.wish(form={"form": "event", "id": "one", "happened": '{"what": "reply"}', "date": "2026-11-20"})
    assert len(page.document.by_id["one"].events) == 1


@pytest.mark.parametrize("form", ["names", "event"])
def test_a_form_about_what_another_window_deleted_for_good(page, form):
    typed = {"happened": '{"what": "reply"}', "date": "2026-11-20", "interview": "2026-11-16"}
    reply = page.wish(form={"form": form, "id": "gone", **NAMES, **typed})
    assert "another window" in reply["html"]["fault"]


def test_holidays_that_could_not_be_fetched_leave_the_interview_in_view(page):
    page.stored = record.text(record.Document((record.Interview("one", {"interview": "2026-11-16", "country": "GB"}),)))
    assert "could not be fetched" in page.wish()["html"]["list"]


def test_every_country_of_the_kept_ones_is_asked_for():
    told = [
        {"id": str(n), "facts": {"interview": "2026-11-16", "country": code}} for n, code in enumerate(["GB", 5, "DE"])
    ]
    stored = json.dumps({"version": 2, "interviews": told})
    assert interviews.countries({"stored": stored, "form": {"country": "US"}}, WORLD) == ["GB", "DE", "US"]
    assert interviews.countries({"stored": '{"version": 99, "interviews": []}'}, WORLD) == []


def shown(reply: dict) -> set[str]:
    return set(re.findall(r'data-interview="([^"]*)"', reply["html"]["list"]))


def test_of_very_many_the_first_are_shown_and_all_when_asked(page):
    interviews = [record.Interview(f"{number:03}", {"interview": "2026-11-16"}) for number in range(60)]
    page.stored = record.text(record.Document(tuple(interviews)))
    first = page.wish()
    assert shown(first) == {f"{number:03}" for number in range(50)} and "Show all 60" in first["html"]["list"]
    assert shown(page.wish(open={"interview": "059"})) == shown(first) | {"059"}
    every = page.wish(open={"every": True})
    assert len(shown(every)) == 60 and "Show all" not in every["html"]["list"]
    page.wish(change={"do": "event", "interview": "000", "event": {"date": TODAY, "what": "rejection"}})
    assert "000" not in shown(page.wish()), "what is over makes room"


def test_the_record_of_contacts_is_written_when_it_is_opened(page):
    page.add(company="Northfield")
    assert page.wish()["html"]["contacts"] == ""
    assert "Northfield" in page.wish(open={"contacts": True})["html"]["contacts"]


def test_a_newer_document_is_answered_with_a_refusal_and_no_text_to_store():
    page = Page('{"version": 99, "interviews": []}')
    for wish in ({}, {"change": {"do": "forget_set_aside"}}, {"want": "json"}, {"file": "{}"}):
        reply = page.wish(**wish)
        assert reply["answer"]["ok"] is False
        assert "store" not in reply and "file" not in reply
        assert "newer version" in reply["html"]["fault"]


def test_what_a_person_typed_never_becomes_a_tag(page):
    evil = "<img src=x onerror=alert(1)>\"'"
    id = page.add(company=evil, job=evil, agency=evil, recruiter=evil, interviewers=evil, note=evil, said=evil)
    page.add(agency=evil)
    event = {"date": "2026-11-20", "what": "reply", "said": evil}
    page.wish(change={"do": "event", "interview": id, "event": event})
    replies = [page.wish(open={"interview": id, "contacts": True}), page.wish(change={"do": "remove", "interview": id})]
    replies.append(page.wish(file=record.text(record.Document((record.Interview("n", {}, {"company": evil}, evil),)))))
    for reply in replies:
        for slot, content in reply["html"].items():
            assert "<img" not in content, slot


@pytest.mark.parametrize(
    ("want", "ending"), [("json", ".json"), ("plans", ".csv"), ("contacts", ".csv"), ("set_aside", ".txt")]
)
def test_downloads_are_named_by_the_day(page, want, ending):
    page.add(company="Northfield")
    file = page.wish(want=want)["file"]
    assert file["name"].endswith(f"{TODAY}{ending}")
    if want == "json":
        assert record.read(file["text"], VOCABULARY) == page.document


def test_the_undo_that_the_page_offers_takes_a_change_back(page):
    id = page.add(company="Northfield")
    reply = page.wish(change={"do": "remove", "interview": id})
    assert page.document.kept == ()
    offered = re.search(r'data-change="([^"]*)"', reply["html"]["told"])[1].replace("&#34;", '"')
    page.wish(change=json.loads(offered))
    assert len(page.document.kept) == 1


def test_plans_of_what_was_changed_are_forgotten(page, monkeypatch):
    monkeypatch.setattr(interviews, "SPARE", 3)
    interviews._cases.clear()
    id = page.add(said="by Friday")
    for number in range(15):
        page.wish(form={"form": "names", "id": id, **NAMES, "note": str(number)})
        assert 1 <= len(interviews._cases) <= 2 + 3 + 1
    assert len(interviews._cases) > 1


# What happened elsewhere, and what is carried -----------------------------------------------------------


def test_the_interviews_day_can_be_put_right_and_nothing_else_is_lost(page):
    id = page.add(company="Northfield", said="by Friday")
    page.wish(
        change={
            "do": "event",
            "interview": id,
            "event": {"date": "2026-11-20", "what": "follow_up", "channel": "phone"},
        }
    )
    names = {**NAMES, "company": "Northfield"}
    page.wish(form={"form": "names", "id": id, "interview": "2026-11-13", **names})
    one = page.document.by_id[id]
    assert one.facts == {"interview": "2026-11-13", "said": "by Friday"}
    assert [event.says["channel"] for event in one.happened] == ["phone"]
    wrong = page.wish(form={"form": "names", "id": id, "interview": "1926-11-13", **names})
    assert not wrong["answer"]["ok"] and page.document.by_id[id] == one


def test_how_contact_was_made_outlives_the_calculators_form(page):
    id = page.add(company="Northfield")
    page.wish(
        change={
            "do": "event",
            "interview": id,
            "event": {"date": "2026-11-20", "what": "follow_up", "channel": "phone"},
        }
    )
    told = {"interview": "2026-11-16", "events": [{"date": "2026-11-21", "what": "follow_up"}]}
    page.keep(id, told)
    [event] = page.document.by_id[id].happened
    assert event.says == {"date": "2026-11-21", "what": "follow_up", "channel": "phone"}


def test_keeping_the_same_twice_makes_one(page):
    for company in ("Northfield", "Northfield", "Sowerby"):
        page.wish(form={"form": "add", **NAMES, "interview": "2026-11-16", "company": company})
    assert [one.fields["company"] for one in page.document.kept] == ["Northfield", "Sowerby"]


INDEX = {"GB": {"name": "United Kingdom"}, "US": {"name": "United States"}}


def test_adding_asks_for_the_country_and_suggests_the_last_ones():
    page = Page(world=replace(WORLD, country=lambda code: NO_CLOSED_DAYS))

    def form() -> str:
        asked = {"stored": page.stored, "today": TODAY, "id": "x", "site": SITE}
        return interviews.answer(asked, page.world, INDEX)["html"]["keep"]

    assert '<option value="" selected>' in form() and '<option value="GB">United Kingdom</option>' in form()
    here = {"stored": "", "today": TODAY, "id": "x", "site": SITE, "here": "GB"}
    by_the_clock = interviews.answer(here, page.world, INDEX)["html"]["keep"]
    assert '<option value="GB" selected>' in by_the_clock
    page.wish(form={"form": "add", **NAMES, "interview": "2026-11-16", "country": "US"})
    assert page.document.kept[0].facts["country"] == "US"
    assert '<option value="US" selected>United States</option>' in form()
    page.wish(form={"form": "add", **NAMES, "interview": "2026-11-17", "country": ""})
    assert "country" not in page.document.kept[1].facts


def test_the_countries_of_a_file_are_fetched_before_it_is_taken_in(page):
    page.add(country="")
    other = Page(world=replace(WORLD, country=lambda code: NO_CLOSED_DAYS))
    other.wish(form={"form": "add", **NAMES, "interview": "2026-11-16", "country": "US"})
    for told in ({"file": other.stored}, {"change": {"do": "take_in", "text": other.stored}}):
        assert interviews.countries({"stored": page.stored, **told}, WORLD) == ["US"]
    assert interviews.countries({"stored": page.stored, "file": "no file of ours"}, WORLD) == []


def test_while_one_cannot_be_planned_nobody_is_told_that_nothing_is_due():
    page = Page(world=replace(WORLD, country=lambda code: NO_CLOSED_DAYS))
    page.add(country="US")
    page.world = WORLD
    assert "Nothing to do for any of them" not in page.wish()["html"]["due"]


def test_own_waits_are_told_from_three_answers_on_and_who_waits_is_not_counted(page):
    def with_events(*events: tuple[str, str]) -> str:
        id = page.add(interview="2026-10-01", company=str(page.count))
        for day, what in events:
            page.wish(change={"do": "event", "interview": id, "event": {"date": day, "what": what}})
        return page.wish()["html"]["list"]

    with_events(("2026-10-07", "reply"), ("2026-10-20", "rejection"))
    with_events(("2026-10-30", "let_go"))
    with_events()
    assert "You heard" not in with_events(("2026-10-21", "rejection"))
    told = with_events(("2026-10-10", "offer"))
    assert "You heard after 6, 9 and 20 days; the median is nine days. One of four never answered." in told
