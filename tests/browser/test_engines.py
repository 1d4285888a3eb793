"""The main journeys in Chromium, Firefox and WebKit. Each journey is told once and opens one page, for all run thrice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.browser.engines import Chromium, Engine, Firefox, WebKit, missing, until
from tests.browser.serve import Server
from tests.browser.tool import TODAY, fragment

KINDS = {"chromium": Chromium, "firefox": Firefox, "webkit": WebKit}
FACTS = {"interview": "2026-11-12", "today": TODAY, "said": "by next Friday"}


@pytest.fixture(scope="module", params=KINDS)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    name = request.param
    if lacking := " ".join(missing(name)):
        pytest.skip(f"{name} is not tried: this machine lacks {lacking} (Debian: apt-get install {lacking})")
    kind = KINDS[name]
    engine = kind(request.getfixturevalue("browser")) if kind is Chromium else kind()
    yield engine
    engine.close()


# What a page meets that was left open overnight and is come back to.
A_DAY_LATER = """
    const page = window, Before = page.Date;
    page.Date = class extends Before { constructor(...at) { at.length ? super(...at) : super(Before.now() + 864e5); } };
    page.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
"""


def test_a_date_in_and_a_plan_out_and_another_the_next_day(engine, server: Server):
    engine.open(server.url)
    engine.press("[data-days-ago='1']")
    engine.type("[data-fact=said]", "by the end of next week")
    engine.press("[data-ask] [type=submit]")
    engine.comes("#headline", "Your interview was yesterday.")
    assert "When: " in engine.comes("[data-reading]")
    assert engine.run("return document.querySelectorAll('[data-step] time').length") > 1
    assert not [path for path in server.asked if "week" in path]
    engine.run(A_DAY_LATER)
    engine.comes("#headline", "Two days since your interview.")


def test_from_the_first_page_to_the_letter_and_back_again(engine, server: Server):
    engine.open(f"{server.url}card/")
    engine.press("[data-days-ago='1']")
    engine.type("[data-fact=said]", "in two days")
    engine.press("[data-ask] [type=submit]")
    engine.comes("#headline", "Your interview was yesterday.")
    assert engine.run("return document.activeElement.id") == "answer", "it lands on the answer"
    engine.press("[data-step=thank-you] a[href*='letters/']")
    engine.comes("#letter-text-0", "[company]")
    engine.type("[name=company]", "Łódź Foods")
    engine.comes("#letter-text-0", "Łódź Foods")
    engine.press("a[data-sent]")
    engine.comes("[data-step=thank-you][data-state=done]")
    assert "two days" not in engine.run("return location.hash"), "their words are in no address"
    assert engine.run("return document.querySelector('[name=said]').value") == "in two days"
    engine.press("form[data-tool] [data-start-again]")
    until(
        lambda: engine.run("return location.hash === '' && !document.querySelector('[data-step]')"), "nothing is left"
    )
    engine.press("[data-undo-start-again]")
    engine.comes("[data-step=thank-you][data-state=done]")


# What a press saves, as the browser is given it: the engines keep files in ways of their own.
FILES = """
    window.files = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => { file.text().then((text) => window.files.push(text)); return make.call(URL, file); };
"""


def test_a_calendar_is_saved_and_its_entry_leads_to_its_step_on_its_day(engine, server: Server):
    facts = {"interview": "2026-11-12", "promised": {"latest": "2026-11-16"}}
    engine.open(f"{server.url}calculator/{fragment({**facts, 'today': '2026-11-13'})}")
    engine.comes("[data-step=follow-up-1]")
    engine.run(FILES)
    engine.press("[data-calendar]")
    file = until(lambda: engine.run("return window.files[0]"), "a file")
    links = " ".join(str(entry["DESCRIPTION"]) for entry in Calendar.from_ical(file).walk("VEVENT"))
    [back] = re.findall(r"Your plan: (\S+entry=follow-up-1)", links)
    engine.open(f"{server.url}about/")
    engine.open(f"{back}&today=2026-11-18")
    engine.comes("[data-step=follow-up-1]")
    until(lambda: engine.run("return document.activeElement.dataset.step") == "follow-up-1", "the focus on the step")
    engine.press("[data-step=follow-up-1] a[href*='letters/']")
    assert "16 November" in engine.comes("#letter-text-0", "[company]")


def test_words_are_read_as_they_are_typed_and_a_press_writes_their_dates_in_the_address(engine, server: Server):
    engine.open(f"{server.url}calculator/{fragment({'interview': '2026-11-12', 'today': TODAY})}")
    engine.comes("#headline")
    engine.type("[name=said]", "within 5-7 business days")
    engine.comes("[data-reading]", "Thu 19 to Mon 23 November 2026")
    assert "promised" not in engine.run("return location.hash")
    engine.press("form[data-tool] [type=submit]")
    until(lambda: "2026-11-23" in engine.run("return location.hash"), "the address")
    assert "business" not in engine.run("return location.hash")


def test_a_letter_is_filled_in_and_copied(engine, server: Server):
    engine.open(f"{server.url}letters/{fragment({'letter': 'check-in-after-date', **FACTS})}")
    engine.comes("#letter-text-0", "[company]")
    engine.type("[name=company]", "Northfield & Sons")
    engine.comes("#letter-text-0", "Northfield & Sons")
    engine.press("[data-copy]")  # says once what is still blank
    engine.comes("[data-told]", "Still blank")
    engine.press("[data-copy]")
    engine.comes("[data-told]", "Copied.")


def test_an_interview_is_kept_and_found_again(engine, server: Server):
    engine.open(f"{server.url}calculator/#interview=2026-11-12")
    engine.comes("[data-keep]", "Keep this interview")
    engine.press("[data-keep]")
    engine.comes("[data-slot=kept]", "Kept in this browser.")
    engine.press("[data-slot=kept] a")
    engine.comes("form[data-form=names]", "Company")
    engine.type("form[data-form=names] [name=company]", "Łódź Foods")
    engine.press("form[data-form=names] [type=submit]")
    engine.comes("article article", "Łódź Foods")
    engine.open(f"{server.url}about/")
    engine.open(f"{server.url}interviews/")
    engine.comes("article article", "Łódź Foods")


def test_after_one_page_dates_are_worked_out_without_a_connection(engine, site: Path):
    with Server(site) as gone:
        engine.open(f"{gone.url}guide/following-up/")
        until(lambda: engine.run(IS_KEPT), "the site is kept")
    engine.open(f"{gone.url}calculator/{fragment(FACTS)}")
    engine.comes("#headline", "They said")


# Asks, and says what was answered to the question before.
IS_KEPT = """
    navigator.serviceWorker.getRegistration().then((found) => { window.isKept = found?.active?.state === "activated"; });
    return Boolean(window.isKept);
"""


def test_the_theme_is_kept_and_a_page_keeps_to_its_policy(engine, server: Server):
    engine.open(f"{server.url}guide/following-up/")
    was = engine.run("return document.body.dataset.mdColorScheme")
    engine.press("[data-theme-toggle]")
    until(lambda: engine.run("return document.body.dataset.mdColorScheme") != was, "another theme")
    engine.open(f"{server.url}about/")
    assert engine.run("return document.body.dataset.mdColorScheme") != was
    engine.run(
        "document.addEventListener('securitypolicyviolation', (event) => { document.title = event.effectiveDirective });"
        "document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.body.id = \"hit\"' }))"
    )
    until(lambda: engine.run("return document.title").startswith("script-src"), "the policy holds")
    assert engine.run("return document.body.id") != "hit"
    assert engine.run("return document.cookie") == ""


FRAMED = """document.body.replaceChildren(Object.assign(document.createElement("iframe"), { src: arguments[0] }));"""
INSIDE = "return document.querySelector('iframe').contentDocument?.body?.innerText ?? ''"


def test_a_sheet_is_filled_in_for_a_client_and_sent(engine, server: Server):
    engine.open(f"{server.url}sheet/{fragment({'interview': date.today().isoformat()})}")
    engine.comes(".hb-sheet [data-step]")
    engine.type("[name=said]", "in three weeks")
    engine.comes(".hb-sheet", "They said you'd hear by")
    engine.type("[name=service]", "Careers Service")
    engine.comes(".hb-sheet__service", "Careers Service")
    until(lambda: engine.run("return Boolean(document.querySelector('.hb-sheet [data-qr] svg'))"), "the code")
    engine.press("[data-copy-link]")
    engine.comes("[data-told]", "Copied.")
    engine.run(A_DAY_LATER)
    engine.comes(".hb-sheet [data-headline]", "Your interview was yesterday.")


INNER = "const inner = document.querySelector('iframe').contentDocument;"


def test_an_adviser_sees_the_frame_as_readers_would_and_it_notices_the_new_day(engine, server: Server):
    def headline() -> str:
        return engine.run(f"{INNER} return inner.querySelector('#headline')?.innerText ?? ''")

    engine.open(f"{server.url}advisers/")
    engine.press(".hb-preview summary")
    until(lambda: engine.run(f"{INNER} return inner?.querySelector('form[data-state=ready]') !== null"), "the frame")
    engine.run(f"{INNER} inner.querySelector('[data-set-day]').click()")
    until(lambda: "Your interview was today." in headline(), "the answer in the frame")
    engine.run(A_DAY_LATER.replace("window", "document.querySelector('iframe').contentWindow"))
    until(lambda: "Your interview was yesterday." in headline(), "the new day in the frame")


def test_inside_another_page_it_only_offers_to_open_itself_alone(engine, server: Server):
    engine.open(server.url.replace("/hear-back/", "/elsewhere"))
    engine.run(FRAMED, f"{server.url}interviews/")
    until(lambda: engine.run(INSIDE) == "This page only works by itself. Open it in a tab of its own", "the offer")
    assert engine.run("return document.querySelector('iframe').contentDocument.scripts.length") < 5
