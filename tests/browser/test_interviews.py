"""My interviews in a real browser: kept only when asked, and each fault of storage, tried as it happens."""

from __future__ import annotations

import csv
import io
import json

import pytest
from playwright.sync_api import BrowserContext, Error, Page, expect

from calculator.interviews import record
from calculator.interviews.record import Document, Happening, Interview
from tests.plans import VOCABULARY

TODAY = "2026-11-23T10:00:00"
ONE = Interview(
    "one",
    {"interview": "2026-11-12", "said": "by Friday"},
    {"company": "Northfield Foods", "recruiter": "Asha Rao", "your_name": "Sam Okafor"},
    events=(Happening("e1", {"date": "2026-11-13", "what": "thank_you"}),),
)
TWO = Interview("two", {"interview": "2026-11-16"}, {"company": "Łódź 北京"})
BOTH = record.text(Document((ONE, TWO)))

READ = """() => new Promise((resolve) => {
  const asked = indexedDB.open("hear-back /hear-back/");
  asked.onupgradeneeded = () => asked.result.createObjectStore("kept");
  asked.onsuccess = () => {
    const found = asked.result.transaction("kept").objectStore("kept").get("interviews");
    found.onsuccess = () => { asked.result.close(); resolve(found.result ?? ""); };
  };
})"""
WRITE = """(text) => new Promise((resolve) => {
  const asked = indexedDB.open("hear-back /hear-back/", 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore("kept");
  asked.onsuccess = () => {
    const transaction = asked.result.transaction("kept", "readwrite");
    transaction.objectStore("kept").put(text, "interviews");
    transaction.oncomplete = () => { asked.result.close(); resolve(); };
  };
})"""

SAVE_THREE = """(company) => {
  let left = 3;
  const page = document.querySelector("[data-tool=interviews]");
  const save = () => {
    const form = document.querySelector("#add form");
    form.elements.interview.value = `2026-11-1${left}`; // the same twice would be one
    form.elements.company.value = company;
    form.requestSubmit();
    form.requestSubmit();
  };
  page.addEventListener("reset", () => left > 0 && --left && setTimeout(save));
  save();
}"""


def open_page(page: Page, stored: str | None = None, fragment: str = "") -> Page:
    """The page once Python has answered; `stored` is what it finds."""
    page.clock.set_fixed_time(TODAY)
    if stored is not None:
        page.goto("about/")
        page.evaluate(WRITE, stored)
    page.goto(f"interviews/{fragment}")
    wait(page)
    return page


def wait(page: Page) -> None:
    page.locator("[data-state=ready]").wait_for(timeout=60_000)
    expect(page.locator("[data-slot=keep] form, [data-slot=fault] ul").first).to_be_attached(timeout=30_000)


def add(page: Page, company: str, interview: str = "2026-11-16", **fields: str) -> None:
    type_one(page, company, interview, **fields)
    page.get_by_role("button", name="Keep it in this browser").click()
    expect(card(page, company)).to_be_visible()


def type_one(page: Page, company: str, interview: str = "2026-11-16", **fields: str) -> None:
    page.get_by_text("Add an interview", exact=True).click()
    for name, value in {"interview": interview, "company": company, **fields}.items():
        page.fill(f"#add [name={name}]", value)


def card(page: Page, name: str):
    return page.locator("article article", has_text=name)


def kept(page: Page) -> Document:
    return record.read(page.evaluate(READ), VOCABULARY)


def downloaded(page: Page, button: str, within: str = "body") -> str:
    with page.expect_download() as told:
        page.locator(within).get_by_role("button", name=button).click()
    return told.value.path().read_text(encoding="utf-8")


def press(page: Page, button: str) -> None:
    page.get_by_role("button", name=button).first.click()


def remove_everything(page: Page) -> None:
    page.get_by_text("Remove everything from this browser").click()
    press(page, "Remove everything now")
    press(page, "Yes, remove everything")


# The way of one interview


def test_from_the_calculator_and_back_and_to_its_letter(page):
    page.clock.set_fixed_time(TODAY)
    page.goto("calculator/#interview=2026-11-12&said=by%2020%20November&slow=true&country=DE&region=DE-BY")
    told = page.locator("[data-slot=kept]")
    page.get_by_role("button", name="Keep this interview").click(timeout=60_000)
    expect(told).to_contain_text("Kept in this browser.", timeout=60_000)
    [one] = kept(page).interviews
    facts = {"interview": "2026-11-12", "said": "by 20 November", "slow": True, "country": "DE", "region": "DE-BY"}
    assert one.facts == facts
    told.get_by_role("button", name="Undo").click()
    expect(told).to_contain_text("Deleted.")
    assert not kept(page).kept
    page.get_by_role("button", name="Keep this interview").click()
    expect(page.get_by_role("button", name="Keep the changes")).to_be_visible()
    told.get_by_role("link", name="Add names or a note").click()
    wait(page)
    form = page.locator("form[data-form=names]")
    form.get_by_label("Company").fill("Northfield Foods")
    form.get_by_label("Recruiter's name").fill("Asha Rao")
    form.get_by_label("Who interviewed you").fill("Maria Lopez\nTom Reed")
    press(page, "Keep these")
    expect(card(page, "Northfield Foods")).to_be_visible()
    [one] = kept(page).interviews

    page.get_by_role("link", name="Open in the calculator").click()
    page.get_by_role("button", name="They replied").click(timeout=60_000)
    page.get_by_label("They replied", exact=True).fill("2026-11-20")
    expect(page.locator("[data-step=follow-up-1] time").first).to_have_attribute("datetime", "2026-11-27")
    page.get_by_role("button", name="Keep the changes").click()
    expect(told).to_contain_text("Changed.")
    [again] = kept(page).interviews
    assert (again.id, again.fields) == (one.id, one.fields)
    assert [event.says["what"] for event in again.happened] == ["reply"]

    page.get_by_role("link", name="My interviews", exact=True).last.click()
    wait(page)
    card(page, "Northfield Foods").get_by_role("link", name="Write the letter").first.click()
    letter = page.locator("[data-result=letter]")
    expect(letter).to_contain_text("Asha Rao", timeout=60_000)
    expect(page.locator("[name=company]")).to_have_value("Northfield Foods")
    assert "Northfield" not in page.url and "Asha" not in page.url
    page.goto("about/")
    page.goto("letters/")
    expect(page.locator("[name=company]")).to_have_value("")


def test_what_happened_is_told_taken_back_and_ended(page):
    open_page(page, BOTH)
    due = page.locator("[data-slot=due]")
    expect(due.locator("section").first.locator("[data-due=one]")).to_contain_text("Ask the recruiter")
    due.locator("[data-due=one]").get_by_role("button", name="I have done this").first.click()
    expect(page.locator("[data-slot=told]")).to_be_focused()
    expect(due.locator("section").first.locator("[data-due=one]")).to_have_count(0)
    press(page, "Undo")
    expect(due.locator("section").first.locator("[data-due=one]")).to_have_count(1)

    card(page, "Łódź").get_by_role("button", name="Change, or tell what happened").click()
    form = page.locator("form[data-form=event]")
    form.get_by_label("What happened?").select_option(label="They replied")
    form.get_by_label("On which day?").fill("2026-11-25")
    form.get_by_role("button", name="Note it").click()
    expect(page.locator("[data-slot=fault]")).to_contain_text("must not lie after today")
    expect(form.get_by_label("On which day?")).to_have_value("2026-11-25")
    form.get_by_label("On which day?").fill("2026-11-20")
    form.get_by_label("What happened?").select_option(label="I withdrew")
    form.get_by_role("button", name="Note it").click()
    expect(page.locator("#over-title")).to_be_visible()
    expect(page.locator("[data-slot=fault]")).to_be_empty()

    names = page.locator("form[data-form=names]")
    names.get_by_label("A note for yourself").fill("=1+1 <b>bold</b>")
    names.get_by_role("button", name="Keep these").click()
    expect(card(page, "Łódź")).to_contain_text("<b>bold</b>")

    card(page, "Łódź").get_by_role("button", name="Delete").click()
    expect(card(page, "Łódź")).to_have_count(0)
    page.reload()
    wait(page)
    page.get_by_text("Deleted (1)").click()
    page.get_by_role("button", name="Bring back").click()
    expect(card(page, "Łódź")).to_be_visible()


def test_two_messages_to_one_agency_on_one_day_are_pointed_out(page):
    open_page(page)
    add(page, "Harbour Trust", agency="Bridge Staffing")
    add(page, "City Hospital", agency="Bridge  Staffing")
    expect(page.locator(".hb-clashes")).to_contain_text("Bridge Staffing would get two messages from you today")


# Faults


def test_two_windows_lose_nothing_and_both_show_it(page, context: BrowserContext):
    other = open_page(context.new_page())
    open_page(page)
    # A window that is answered asks again at once, twice over as from a double click, whatever the other does.
    page.evaluate(SAVE_THREE, "Northfield Foods")
    other.evaluate(SAVE_THREE, "Harbour Trust")
    for window in (page, other):
        expect(card(window, "Northfield Foods")).to_have_count(3, timeout=30_000)
        expect(card(window, "Harbour Trust")).to_have_count(3, timeout=30_000)
    assert len(kept(page).interviews) == 6
    type_one(page, "half typed")
    add(other, "Later")
    expect(card(page, "Later")).to_be_visible(timeout=30_000)
    expect(page.locator("#add [name=company]")).to_have_value("half typed")


# A browser without room lets `put` pass and then aborts the transaction; on a full disk it opens nothing any more.
@pytest.mark.parametrize(
    ("where", "what"),
    [
        ("IDBObjectStore", "put = function () { this.transaction.abort(); }"),
        ("IDBFactory", "open = () => { throw new DOMException('no', 'UnknownError'); }"),
    ],
)
def test_full_storage_is_told_and_the_change_can_be_downloaded_or_tried_again(page, where, what):
    open_page(page, BOTH)
    name = what.partition(" ")[0]
    page.evaluate(f"() => {{ window.works = {where}.prototype.{name}; {where}.prototype.{what}; }}")
    type_one(page, "Harbour Trust")
    press(page, "Keep it in this browser")
    told = page.locator("[data-fault=unsaved]")
    expect(told).to_be_visible()
    expect(page.locator("#add [name=company]")).to_have_value("Harbour Trust")
    expect(card(page, "Northfield Foods")).to_be_visible()
    rescued = record.read(downloaded(page, "Download it with the change"), VOCABULARY)
    assert {one.fields["company"] for one in rescued.interviews} == {"Northfield Foods", "Łódź 北京", "Harbour Trust"}
    page.evaluate(f"() => {{ {where}.prototype.{name} = window.works; }}")
    assert page.evaluate(READ) == BOTH
    told.get_by_role("button", name="Try again").click()
    expect(card(page, "Harbour Trust")).to_be_visible()
    expect(told).to_be_hidden()
    assert len(kept(page).interviews) == 3


# What Chromium does at its next start when a write has found the disk full.
DROP = """() => new Promise((resolve) => { indexedDB.deleteDatabase("hear-back /hear-back/").onsuccess = resolve; })"""


def test_what_the_browser_loses_of_its_database_comes_back(page):
    open_page(page)
    add(page, "Northfield Foods")
    page.evaluate(DROP)
    page.reload()
    wait(page)
    expect(card(page, "Northfield Foods")).to_be_visible()
    add(page, "Harbour Trust")
    assert {one.fields["company"] for one in kept(page).interviews} == {"Northfield Foods", "Harbour Trust"}


OLDER = WRITE.replace(" /hear-back/", "")
NAMES = "indexedDB.databases().then((all) => [all.map(({ name }) => name), Object.keys(localStorage).filter((key) => key.startsWith('hear-back'))])"


def test_what_was_kept_under_the_name_of_any_copy_is_taken_over_once(page):
    """Names that tell which copy of the site they belong to came later."""
    page.goto("about/")
    page.evaluate(OLDER, BOTH)
    page.evaluate("(text) => localStorage.setItem('hear-back', text)", BOTH)
    open_page(page)
    expect(card(page, "Northfield Foods")).to_be_visible()
    add(page, "Harbour Trust")
    assert page.evaluate(NAMES) == [["hear-back /hear-back/"], ["hear-back /hear-back/"]]
    page.goto("about/")
    page.evaluate(
        OLDER, '{"version": 1, "interviews": [{"facts": {"interview": "2026-11-16"}, "fields": {"company": "Older"}}]}'
    )
    open_page(page)
    assert page.evaluate(NAMES)[0] == ["hear-back", "hear-back /hear-back/"], "neither is lost"
    expect(page.locator("[data-fault=other]")).to_contain_text("an older page of this site kept")
    press(page, "Bring them in")
    expect(card(page, "Older")).to_be_visible()
    expect(page.locator("[data-fault=other]")).to_be_hidden()
    assert page.evaluate(NAMES)[0] == ["hear-back /hear-back/"]
    assert {one.fields["company"] for one in kept(page).interviews} == {
        "Northfield Foods",
        "Łódź 北京",
        "Harbour Trust",
        "Older",
    }


def test_a_database_that_a_newer_version_keeps_is_told_as_such_and_left_alone(page):
    page.goto("about/")
    page.evaluate(WRITE.replace(", 1)", ", 2)"), BOTH)
    open_page(page)
    expect(page.get_by_text("A newer version of this site keeps your interviews here.")).to_be_visible()
    expect(page.get_by_text("This browser won't let us save anything.")).to_be_hidden()
    assert page.evaluate(READ) == BOTH


def test_everything_is_removed_only_when_asked_twice_and_comes_back_until_the_page_is_left(page):
    open_page(page, BOTH)
    page.get_by_text("Remove everything from this browser").click()
    press(page, "Remove everything now")
    press(page, "No, keep it")
    assert page.evaluate(READ) == BOTH
    expect(page.get_by_role("button", name="Yes, remove everything")).to_be_hidden()
    page.get_by_text("Remove everything from this browser").click()
    remove_everything(page)
    expect(card(page, "Northfield Foods")).to_have_count(0)
    press(page, "Bring everything back")
    expect(card(page, "Northfield Foods")).to_be_visible()
    assert page.evaluate(READ) == BOTH
    page.get_by_text("Remove everything from this browser").click()
    remove_everything(page)
    add(page, "Harbour Trust")
    press(page, "Bring everything back")
    expect(card(page, "Northfield Foods")).to_be_visible()
    assert len(kept(page).interviews) == 3


def test_nothing_comes_back_that_was_removed(page):
    open_page(page)
    add(page, "Northfield Foods")
    remove_everything(page)
    expect(card(page, "Northfield Foods")).to_be_hidden()
    page.evaluate(DROP)
    page.reload()
    wait(page)
    expect(page.locator("[data-part=empty]")).to_be_visible()
    assert page.evaluate("localStorage.getItem('hear-back /hear-back/')") is None


def test_a_browser_that_keeps_nothing_says_so_and_still_works(page):
    page.add_init_script(
        "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };"
        "Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError'); };"
    )
    open_page(page)
    expect(page.get_by_text("This browser won't let us save anything.")).to_be_visible()
    add(page, "Northfield Foods")
    add(page, "Harbour Trust")
    saved = record.read(downloaded(page, "Download my interviews"), VOCABULARY)
    assert {one.fields["company"] for one in saved.interviews} == {"Northfield Foods", "Harbour Trust"}


@pytest.mark.errors_expected
def test_a_window_killed_while_it_saves_leaves_a_whole_document(page, context: BrowserContext):
    open_page(page, BOTH)
    type_one(page, "Harbour Trust")
    page.evaluate("""() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...what) { document.title = "saving"; return put.apply(this, what); };
      document.querySelector("[data-form=add]").requestSubmit();
    }""")
    page.wait_for_function("document.title === 'saving'", polling=1)
    with pytest.raises(Error):
        page.goto("chrome://crash", timeout=5_000)
    page.close()
    again = open_page(context.new_page())
    document = kept(again)
    assert document.set_aside == ()
    assert {"one", "two"} <= document.by_id.keys()
    assert document.by_id["one"] == ONE


@pytest.mark.parametrize(
    ("stored", "companies"),
    [
        (BOTH[: BOTH.index('"two"')], ["Northfield Foods"]),
        (BOTH.replace('"2026-11-16"', "2026-11-16"), ["Northfield Foods"]),
        ("", []),
        ("not JSON at all \ud83d", []),
    ],
)
def test_a_broken_document_keeps_what_can_be_read_and_sets_the_rest_aside(page, stored, companies):
    open_page(page, stored)
    for company in companies:
        expect(card(page, company)).to_be_visible()
    assert page.locator("article article").count() == len(companies)
    assert page.evaluate(READ) == stored.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    if not stored:
        expect(page.get_by_text("Nothing is kept here yet")).to_be_visible()
        return
    aside = downloaded(page, "Download what was set aside")
    assert aside == stored.encode("utf-8", "replace").decode()
    add(page, "Harbour Trust")
    assert kept(page).set_aside[0].startswith(stored[:10]), "it is still there after a save"
    press(page, "Remove it")
    expect(page.get_by_role("heading", name="Set aside")).to_have_count(0)


def test_a_newer_document_is_left_alone(page):
    newer = json.dumps({"app": "Hear Back", "version": 99, "interviews": [{"id": "one"}]})
    open_page(page, newer)
    expect(page.locator("[data-slot=fault]")).to_contain_text("A newer version of this site wrote this")
    assert page.locator("article article").count() == 0
    assert downloaded(page, "Download it as it is", "[data-slot=fault]") == newer
    page.set_input_files("[data-take-in]", {"name": "x.json", "mimeType": "", "buffer": BOTH.encode()})
    page.wait_for_timeout(300)
    assert page.evaluate(READ) == newer


def test_a_clock_set_wrong_loses_nothing(page):
    open_page(page, BOTH)
    page.clock.set_fixed_time("2020-01-01T10:00:00")
    page.reload()
    wait(page)
    expect(card(page, "Northfield Foods")).to_contain_text("must not lie after today, Wed 1 January 2020")
    add(page, "Harbour Trust")
    page.clock.set_fixed_time(TODAY)
    page.reload()
    wait(page)
    expect(card(page, "Northfield Foods")).to_have_attribute("data-status", "follow_up_due")
    assert kept(page).by_id["one"] == ONE


@pytest.mark.errors_expected
def test_without_python_what_is_kept_can_still_be_downloaded(page, server):
    page.goto("about/")
    page.evaluate(WRITE, BOTH)
    server.refuse.add("pyodide.asm.wasm")
    page.goto("interviews/")
    expect(page.get_by_text("The calculator couldn't start.")).to_be_visible(timeout=30_000)
    assert downloaded(page, "Download it as it is", "[data-word=failed]") == BOTH
    server.refuse.clear()
    press(page, "Try again")
    wait(page)
    expect(card(page, "Northfield Foods")).to_be_visible()


# In and out


def test_a_file_takes_the_place_of_what_was_removed(page):
    open_page(page, BOTH)
    file = {
        "name": "mine.json",
        "mimeType": "application/json",
        "buffer": downloaded(page, "Download everything").encode(),
    }
    remove_everything(page)
    expect(page.get_by_text("Nothing is kept here yet")).to_be_visible()
    assert page.evaluate(READ) == ""
    assert page.evaluate("sessionStorage.length") == 0
    page.set_input_files("[data-take-in]", file)
    preview = page.locator("[data-preview]")
    expect(preview).to_contain_text("New here: Northfield Foods")
    assert page.evaluate(READ) == "", "nothing changes before it is said"
    preview.get_by_role("button", name="Import").click()
    expect(card(page, "Łódź 北京")).to_be_visible()
    assert page.evaluate(READ) == BOTH
    page.set_input_files("[data-take-in]", file)
    expect(preview).to_contain_text("Nothing: everything in it is here already.")
    preview.get_by_role("button", name="Close").click()
    expect(preview).to_have_count(0)
    page.set_input_files("[data-take-in]", {**file, "buffer": b"hello"})
    expect(page.locator("[data-slot=fault]")).to_contain_text("There are no interviews in this file")


def test_tables_for_a_spreadsheet_and_for_print(page):
    open_page(page, BOTH)
    plans = downloaded(page, "Plans for a spreadsheet")
    assert plans.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(plans.removeprefix("\ufeff"))))
    assert {row["Employer"] for row in rows} == {"Northfield Foods", "Łódź 北京"}
    page.get_by_text("Record of contacts").click()
    contacts = list(
        csv.DictReader(io.StringIO(downloaded(page, "Download it for a spreadsheet").removeprefix("\ufeff")))
    )
    shown = page.locator("[data-slot=contacts] tbody tr").all_inner_texts()
    assert [list(row.values()) for row in contacts] == [line.split("\t") for line in shown]
    page.evaluate("window.print = () => {}")
    press(page, "Print the record")
    page.emulate_media(media="print")
    expect(page.locator("[data-slot=contacts] table")).to_be_visible()
    expect(page.locator("article article").first).to_be_hidden()


def test_a_page_with_everything_open_does_not_scroll_sideways(page):
    page.set_viewport_size({"width": 320, "height": 640})
    open_page(page, BOTH)
    card(page, "Łódź").get_by_role("button", name="Change, or tell what happened").click()
    expect(page.locator("form[data-form=event]")).to_be_visible()
    page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize(
    ("system", "told"), [("iPhone; CPU iPhone OS 19_0 like Mac OS X", True), ("X11; Linux x86_64", False)]
)
def test_only_an_iphone_is_told_of_safaris_seven_days(browser, server, system, told):
    context = browser.new_context(
        base_url=server.url, user_agent=f"Mozilla/5.0 ({system}) AppleWebKit/605", service_workers="block"
    )
    page = context.new_page()
    page.goto("interviews/")
    expect(page.locator("[data-iphone]")).to_be_visible(visible=told)
    context.close()


@pytest.mark.context(java_script_enabled=False)
def test_without_javascript_it_says_what_it_needs(page):
    page.goto("interviews/")
    expect(page.get_by_text("This page needs JavaScript")).to_be_visible()
