"""The site's own search finds what people ask: `tests/questions.toml`, each as a sentence and in a few words.

Run alone, with `-s`, it prints for each question at which place among the found pages its answer stands.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.conftest import REPO

QUESTIONS = tomllib.loads((REPO / "tests/questions.toml").read_text(encoding="utf-8"))
ITEMS = ".md-search-result__item"
WORST = 3  # no question of ours may be accepted at a lower place


# Asks the search's own worker, with its own index, as the field in the header does; only the drawing is left out.
ASK = """async (questions) => {
    const config = JSON.parse(document.querySelector("#__config").textContent);
    const index = await (await fetch(new URL(`${config.base}/search/search_index.json`, location.href))).json();
    const worker = new Worker(new URL(config.search, location.href));
    const answer = (message, type) => new Promise((resolve, reject) => {
        worker.onerror = reject;
        worker.onmessage = ({ data }) => data.type === type && resolve(data.data);
        worker.postMessage(message);
    });
    const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];
    await answer({ type: SETUP, data: { ...index, options: { suggest: false } } }, READY);
    const found = [];
    for (const words of questions) {
        const { items } = await answer({ type: QUERY, data: words }, RESULT);
        found.push(items.map((page) => page.map((section) => section.location)));
    }
    worker.terminate();
    return found;
}"""


def found(page: Page, questions: list[str]) -> list[list[list[str]]]:
    """For each question the pages that the search lists, each with its sections, as addresses from the site's root."""
    return page.evaluate(ASK, questions)


def place(items: list[list[str]], answers: list[str]) -> int | None:
    """Counted from 1: the first page that is an answer, or lists a section that is one."""
    return next((number for number, item in enumerate(items, 1) if set(item) & set(answers)), None)


def test_there_is_an_answer_to_each_question_on_a_page(site: Path):
    assert len(QUESTIONS) > 30
    for id, asked in QUESTIONS.items():
        assert asked["answers"] and 1 <= asked.get("rank", 1) <= WORST, id
        for answer in asked["answers"]:
            path, _, section = answer.partition("#")
            html = (site / path / "index.html").read_text(encoding="utf-8")
            assert not section or f'id="{section}"' in html, f"{id}: {answer}"


def test_the_search_finds_the_answer_to_each_question(page: Page):
    page.goto("")
    asked = [(id, way) for id in QUESTIONS for way in ("ask", "words")]
    worse = []
    for (id, way), items in zip(asked, found(page, [QUESTIONS[id][way] for id, way in asked]), strict=True):
        question = QUESTIONS[id]
        at, accepted = place(items, question["answers"]), question.get("rank", 1)
        print(f"{at or '-':>3}  {id:<22} {way:<6} {question['answers'][0]}")
        if at is None or at > accepted:
            worse.append(f"{id}, {way}: at {at}, not {accepted}; first {items[:1]}")
    assert not worse, "\n".join(worse)


# What people type who look for the words themselves.
TYPED = {
    "thank you email after interview": "thank-you",
    "late thank you": "thank-you-late",
    "thank you email to HR": "thank-you-recruiter",
    "follow up email no response": "check-in-no-date",
    "second follow up email": "check-in-second",
    "final follow up email": "check-in-last",
    "they missed the deadline": "check-in-after-date",
    "what to say on the phone": "phone-script",
    "voicemail": "voicemail-script",
    "competing offer": "other-offer",
    "ask for more time offer": "ask-for-time",
    "verbal offer in writing": "offer-in-writing",
    "reply to rejection": "rejection-reply",
    "ask for feedback": "ask-feedback",
    "withdraw application": "withdraw",
    "missed call recruiter": "answer-missed-call",
    "interviewer didn't call": "no-show",
    "linkedin message interviewer": "linkedin-message",
    "position on hold": "check-in-on-hold",
    "agency no response": "agency-check-in-no-date",
    "reference request": "referee",
    "christmas": "before-closure",
}


def test_the_search_finds_each_letter_by_what_people_type(page: Page):
    page.goto("")
    for (typed, letter), items in zip(TYPED.items(), found(page, list(TYPED)), strict=True):
        at = place(items, [f"letters/{letter}/"])
        print(f"{at or '-':>3}  {typed}")
        assert at is not None and at <= WORST, (typed, items[:WORST])


def test_the_field_in_the_header_lists_what_the_worker_finds(page: Page):
    """So that asking the worker alone is asking the search."""
    page.goto("")
    words = QUESTIONS["cope"]["words"]
    page.get_by_role("textbox", name="Search").click()
    page.keyboard.insert_text(words[:-1])
    page.keyboard.press(words[-1])
    expect(page.locator(ITEMS).first).to_be_visible(timeout=30_000)
    listed = page.locator(ITEMS).evaluate_all("items => items.map(item => item.querySelector('a').pathname)")
    (items,) = found(page, [words])
    assert [path.partition("/hear-back/")[2] for path in listed] == [
        item[0].partition("#")[0] for item in items[: len(listed)]
    ]


def test_what_is_not_there_has_no_place(page: Page):
    page.goto("")
    (items,) = found(page, ["zzzzq"])
    assert items == [] and place(items, ["guide/silence/"]) is None
    assert place([["guide/how-long/"], ["guide/silence/", "guide/silence/#why"]], ["guide/silence/#why"]) == 2


def test_a_question_that_quotes_somebody_is_answered(page: Page):
    page.goto("")
    [items] = found(page, ['They said "we\'ll call you": does anyone ever call?'])
    assert "guide/questions/#do-they-call" in items[0]
