"""The policy that a page carries: every script that runs is named by its hash, and no other text is."""

from __future__ import annotations

import base64
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator.build.pages import policy

HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>'


def scripts_allowed(page: str) -> list[str]:
    directives = dict(part.split(" ", 1) for part in policy.policy(page).split("; "))
    return directives["script-src"].split()


def hash_of(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@given(
    st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"])).filter(lambda text: "<" not in text)
)
def test_an_inline_script_is_named_by_the_hash_of_its_very_text(text):
    assert scripts_allowed(f"{HEAD}<script>{text}</script>") == ["'self'", hash_of(text)]


def test_tags_and_entities_within_a_script_are_its_text():
    text = 'if (1 < 2 && "&amp;<b>") document.title = `</b>`;'
    assert scripts_allowed(f"{HEAD}<script>{text}</script><p>after</p>") == ["'self'", hash_of(text)]


@pytest.mark.parametrize(
    "tag", ['<script src="a.js">', '<script type="application/json">', '<script type="application/ld+json">']
)
def test_data_and_files_need_no_hash(tag):
    assert scripts_allowed(f"{HEAD}{tag}</script><p>text</p>") == ["'self'"]


def test_the_same_script_twice_is_named_once_and_modules_count():
    page = f'{HEAD}<script>a()</script><script type="module">b()</script><script>a()</script>'
    assert scripts_allowed(page) == ["'self'", *sorted([hash_of("a()"), hash_of("b()")])]


def test_it_stands_before_all_it_binds():
    page = policy.into(f"{HEAD}<script>a()</script>")
    assert page.index("Content-Security-Policy") < page.index("<title>") < page.index("<script>")
    assert "unsafe" not in page


def test_a_page_without_a_place_for_it_stops_the_build():
    with pytest.raises(ValueError, match="charset"):
        policy.into("<p>bare</p>")
