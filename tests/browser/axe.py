"""axe-core on what a page shows just now, put in through the driver: no policy of the page is in its way."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.conftest import REPO

AXE = REPO / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

RUN = """async (tags) => {
    const { violations, passes } = await axe.run(document, { runOnly: tags });
    const told = ({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`;
    return [violations.map(({ id, nodes }) => [id, nodes.map(told)]), passes.length];
}"""


def violations(page: Page) -> list:
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found, passed = page.evaluate(RUN, TAGS)
    assert passed > 10, "axe looked at nothing"
    return found
