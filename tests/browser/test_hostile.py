"""What somebody might send to do harm: links, files, stored documents, names. Nothing of it runs, nothing hangs,
nothing is lost. Python's doors are tried in tests/test_doors.py."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from calculator.interviews import record
from calculator.interviews.record import Document, Interview
from tests.browser.heard import Heard
from tests.browser.serve import Server
from tests.browser.test_interviews import READ, WRITE
from tests.browser.tool import LISTEN, TODAY, answer_after, fragment, open_with

EVIL = (
    "<img src=x onerror=hit()>",
    "</textarea></select><script>hit()</script>",
    '" autofocus onfocus=hit() x="',
    "javascript:hit()",
    "data:text/html,<script>hit()</script>",
    "<svg onload=hit()>",
    "<iframe srcdoc='<script>parent.hit()</script>'>",
    "{company}",
    "\u202e\u0007\ufeff",
    "<a href='javascript:hit()' id=content name=elements>x</a>",
    "<form id=plan-form><input name=interview>",
)
DAYS = {"interview": "2026-11-12", "today": TODAY}

WATCH = """window.hits = [];
window.hit = () => hits.push("ran");
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => hits.push(`${violatedDirective} ${blockedURI}`));"""


RUNNING = (
    "document.querySelectorAll('main :is(script, iframe, img, object, embed, [onload], [onfocus], [onerror])').length"
)


@pytest.fixture(scope="module")
def tools(browser: Browser, whole_server: Server) -> Iterator[dict[str, Page]]:
    """Python is started once for each tool."""
    context = browser.new_context(locale="en-GB", timezone_id="UTC", base_url=whole_server.url, service_workers="block")
    context.add_init_script(LISTEN + "\n" + WATCH)
    dialogs = []
    context.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    heard = Heard(context, whole_server)
    opened = {}
    for address in ("calculator/", "letters/", "interviews/"):
        page = opened[address] = context.new_page()
        page.goto(address)
        page.locator("[data-state=ready]").wait_for(timeout=90_000)
        page.evaluate(f"window.ours = {RUNNING}")
    yield opened
    assert [page.evaluate("hits") for page in opened.values()] == [[], [], []]
    context.close()
    assert (heard.errors, heard.outside, dialogs) == ([], [], [])


def nothing_ran(page: Page) -> None:
    assert page.evaluate("hits") == []
    assert page.evaluate(f"{RUNNING} - ours") == 0
    expect(page.locator("[data-word=bug]")).to_be_hidden()


# Links --------------------------------------------------------------------------------------------------

FACTS = [
    *({**DAYS, key: evil} for evil in EVIL for key in ("said", "country", "stage")),
    *({**DAYS, evil: 1} for evil in EVIL),
    *(
        {**DAYS, key: 1}
        for key in ("__proto__", "constructor", "elements", "length", "submit", "item", "tool", "kept", "toString")
    ),
    *({**DAYS, "events": [{"date": "2026-11-13", "what": "reply", "said": evil, evil: evil}]} for evil in EVIL),
    *(
        {**DAYS, key: value}
        for key in ("promised", "events", "closed", "other_offer")
        for value in (1, [1], "x", {"a": {}}, [[]], None)
    ),
    {**DAYS, "said": "by Friday " * 1000},
    {**DAYS, "closed": [TODAY] * 100},
    {**DAYS, "events": [{"date": "2026-11-13", "what": "reply", "said": "next week"}] * 100},
]


def test_no_link_runs_anything_or_hangs_the_calculator(tools):
    page = tools["calculator/"]
    for facts in FACTS:
        answer = open_with(page, facts)
        assert answer["ok"] or answer["problems"], facts
        nothing_ran(page)
    assert page.evaluate("({}).polluted === undefined && Object.keys(Object.prototype).length") == 0
    assert open_with(page, {**DAYS, "said": "by 27 November"})["ok"]


OVERSIZED = {
    "a part": ("said=" + "x" * 60_000, "What did they say about when?"),
    "a list": ("closed=" + quote(json.dumps([TODAY] * 101)), "closed"),
    "many parts": ("&".join(f"a{number}=1" for number in range(200)), "it is too long"),
    "deep": ("events=" + quote("[" * 5000), "What has happened since?"),
    "no date": (f"check_in.date={quote(EVIL[0])}", "The day you agreed to check in"),
    "broken": ("said=%E0%A4%A", "What did they say about when?"),
}


@pytest.mark.parametrize("name", OVERSIZED)
def test_a_link_that_is_too_much_is_told_in_words_and_the_rest_is_read(tools, name):
    page, (part, told) = tools["calculator/"], OVERSIZED[name]
    page.evaluate("(hash) => { location.hash = hash }", f"{fragment(DAYS)}&{part}")
    expect(page.locator("[data-notice=unread]")).to_contain_text(told)
    page.get_by_role("button", name="Start again").click()
    expect(page.locator("[data-notice=unread]")).to_be_hidden()
    assert open_with(page, DAYS)["ok"]


def test_words_past_the_limit_are_told_at_their_field_and_stay(tools):
    page, long = tools["calculator/"], "by Friday, they said. " * 1000
    open_with(page, DAYS)
    answer = answer_after(page, page.fill, "[name=said]", long)
    assert not answer["ok"]
    expect(page.locator("[name=said]")).to_have_accessible_description(
        re.compile("^What they said may have 20000 characters")
    )
    expect(page.locator("[name=said]")).to_have_value(long)


# Names --------------------------------------------------------------------------------------------------


def test_no_name_in_a_letter_runs_anything_and_each_stands_as_it_was_typed(tools):
    page = tools["letters/"]
    open_with(page, {"letter": "thank-you", **DAYS})
    for evil in EVIL:
        typed = page.evaluate(
            "(text) => Object.assign(document.createElement('input'), { value: text }).value", evil
        ).strip()
        for name in ("company", "your_name", "job"):
            answer = answer_after(page, page.fill, f"[name={name}]", evil)
        assert answer["ok"]
        assert typed in page.locator("#letter-text-0").evaluate("letter => letter.textContent")
        for link in page.locator("[data-result=letter] a").all():
            assert re.match(r"mailto:|data:text/plain|http|\.\./|#|[a-z-]+/$", link.get_attribute("href"))
        nothing_ran(page)


# Files and stored documents -----------------------------------------------------------------------------

ONE = Interview("one", {"interview": "2026-11-12"}, {"company": "Northfield Foods"})
FINE = record.text(Document((ONE,)))


def documents() -> list[str]:
    fields = [dict.fromkeys(("company", "job", "recruiter", "your_name", "note"), evil) for evil in EVIL]
    whole = [
        record.text(Document((ONE, Interview(f"<{number}>", {"interview": "2026-11-13", "said": evil}, names))))
        for number, (evil, names) in enumerate(zip(EVIL, fields, strict=True))
    ]
    return [
        *whole,
        "[" * 10_000,
        "{" * 10_000,
        "\u0000",
        "null",
        "1",
        '"x"',
        EVIL[0],
        FINE[: len(FINE) // 2],
        json.dumps(
            {
                "version": record.VERSION,
                "interviews": [{"id": evil, "facts": evil, "fields": [evil], evil: evil} for evil in EVIL],
            }
        ),
        json.dumps({"version": "<b>", "interviews": [None, 1, [], {}], "__proto__": {"polluted": 1}}),
        json.dumps({"version": 1e308, "interviews": []}),
        json.dumps({"version": 99, "interviews": [{"id": EVIL[0]}]}),
        json.dumps({"version": record.VERSION, "interviews": [json.loads(FINE)["interviews"][0]] * 500}),
    ]


def test_no_stored_document_runs_anything_and_all_of_it_stays(tools):
    page = tools["interviews/"]
    for number, stored in enumerate(documents()):
        page.evaluate(WRITE, stored)
        answer_after(page, page.evaluate, f"location.hash = 'look-{number}'")
        nothing_ran(page)
        assert page.evaluate(READ) == stored, "looking changes nothing"
    page.evaluate(WRITE, "")


def test_no_file_runs_anything_or_changes_anything_unasked(tools):
    page = tools["interviews/"]
    page.evaluate(WRITE, FINE)
    for text in documents():
        file = {"name": "<img src=x onerror=hit()>.json", "mimeType": "application/json", "buffer": text.encode()}
        answer_after(page, page.set_input_files, "[data-take-in]", file)
        nothing_ran(page)
        assert page.evaluate(READ) == FINE


def test_a_file_that_is_too_large_is_told_and_not_read(tools):
    page = tools["interviews/"]
    page.evaluate(WRITE, FINE)
    file = {"name": "big.json", "mimeType": "application/json", "buffer": b" " * 5_000_001}
    page.set_input_files("[data-take-in]", file)
    expect(page.get_by_text("That file is too large.")).to_be_visible()
    assert page.evaluate(READ) == FINE
    answer_after(page, page.set_input_files, "[data-take-in]", {**file, "buffer": FINE.encode()})
    expect(page.get_by_text("That file is too large.")).to_be_hidden()
