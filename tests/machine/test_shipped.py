"""What others made and the site ships is named, with its licence, its text and the version that is locked."""

from __future__ import annotations

import json

import pytest

from calculator.build.pages import shipped
from calculator.build.runtime import pack
from tests.machine.test_setup import MAIN


@pytest.fixture(scope="module")
def components() -> dict[str, shipped.Component]:
    """By name. A fixture, because they are read of what npm brings: without it these tests fail, and no others."""
    return {one.name: one for one in shipped.components()}


def test_every_library_in_the_browser_is_named():
    named = {name.lower() for name in shipped.PYTHON}
    assert {name.lower() for name in (*pack.LIBRARIES, *pack.CALENDAR)} <= named


NAMES = ("pyodide", "cpython", *shipped.PYTHON)


def test_these_are_all(components):
    assert list(components) == list(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_each_has_its_licence_and_where_its_source_is(components, name):
    one = components[name]
    assert one.licence and one.what and one.text.strip() and one.source.startswith("https://")
    if one.kind == "pypi":
        assert len(one.text) > 1000  # the licence itself, not a word about it
        assert MAIN[one.name.lower()] == one.version


def test_the_site_holds_the_texts_and_the_bill(site, components):
    assert json.loads((site / "sbom.cdx.json").read_text(encoding="utf-8")) == shipped.bill()
    for one in components.values():
        assert (site / "licences" / "texts" / f"{one.name}.txt").read_text(encoding="utf-8") == one.text


def test_the_bill_names_each_once(components):
    addresses = [entry["purl"] for entry in shipped.bill()["components"]]
    assert len(set(addresses)) == len(addresses) == len(components) > 9
