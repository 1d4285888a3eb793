"""Facts behind the # of an address, there and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator import address
from calculator.plan import facts
from tests.addresses import facts_in
from tests.plans import FORGOTTEN, KEYS, PLACES, QUESTIONS, RULEBOOK
from tests.strategies import situations

FACTS = {
    "interview": "2026-11-12",
    "said": "5 & more = 100% 北京",
    "slow": True,
    "country": "GB",
    "check_in": {"date": "2026-12-01"},
    "events": [{"date": "2026-11-20", "what": "reply", "said": 'a "word"'}],
}


def test_there_and_back():
    written = address.of(FACTS)
    assert "said=5%20%26%20more%20%3D%20100%25" in written
    assert facts_in(f"#{written}", QUESTIONS) == FACTS


def test_without_a_country_it_says_that_none_was_chosen():
    assert address.of({"interview": "2026-11-12"}) == "interview=2026-11-12&country="


@pytest.mark.parametrize(
    ("fragment", "facts"),
    [
        ("", {}),
        ("#keep", {}),
        ("said=12", {"said": "12"}),
        ("events=[{", {"events": "[{"}),
        ("events=" + "[" * 10_000, {"events": "[" * 10_000}),
        ("slow=true&region=", {"slow": True}),
        ("interview=2026-11-12&x=%E0%A4%A", {"interview": "2026-11-12", "x": "\ufffd%A"}),
    ],
)
def test_what_is_mangled_is_left_for_others_to_tell(fragment, facts):
    assert facts_in(fragment, QUESTIONS) == facts


def test_half_a_pair_of_surrogates_does_no_harm():
    assert address.of({"said": "\ud83d"}) == "said=%3F&country="


SAID = st.none() | st.text(min_size=1, max_size=20)


@given(situations(), SAID, SAID, st.sampled_from([None, "CA-ON"]))
def test_any_facts_come_back_from_their_address(case, said, replied, region):
    raw = {**case.raw, "said": said, "region": region if case.raw["country"] == "CA" else None}
    raw["events"] = [{**event, "said": replied} for event in case.events]
    assert raw.keys() == set(KEYS)
    known = facts.read(raw, PLACES, FORGOTTEN, RULEBOOK)
    written = address.of(facts.as_json(known, QUESTIONS))
    assert facts.read(facts_in(f"#{written}", QUESTIONS), PLACES, FORGOTTEN, RULEBOOK) == known
