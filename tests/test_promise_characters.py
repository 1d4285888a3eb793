"""However a text was written, encoded or decorated, it reads the same, and keeps its place as typed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator.dates import WEEKENDS_ONLY
from calculator.promise import read
from calculator.promise.characters import plain


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("by the ２４th", "by the 24th"),
        ("in ٢٢ days, १५ at most, 𝟏𝟖, ③", "in 22 days, 15 at most, 18, 3"),
        ("2\N{VARIATION SELECTOR-16}\N{COMBINING ENCLOSING KEYCAP} weeks", "2 weeks"),
        ("the 2\xad8th, by Fri\u200bday\ufeff", "the 28th, by Friday"),
        ("man\u0303ana", "mañana"),
        ("by&nbsp;Monday&nbsp;19, 2&#8211;3 weeks, 2&#x2013;3, Q&amp;A, &amp;nbsp;&unknown;", None),
        ("within%205%20days, 2%2520weeks, caf%C3%A9", "within 5 days, 2 weeks, café"),
        ("we are 50%25 there", "we are 50%25 there"),
        ("weâ€™ll call in 2â€“3 weeks", "we'll call in 2-3 weeks"),
        ("the *20*th, the **13**th, the _17_th, 20<sup>th</sup>", "the *20th, the **13th, the _17th, 20th"),
        ("Monday<br>Or <b>Tuesday</b>, 5 < 6 > 4", "Monday\nOr Tuesday, 5 < 6 > 4"),
        ("by ~Monday~ Wednesday, ~~the 5th~~ the 6th", "by  Wednesday,  the 6th"),
        ("~2 weeks, or ~3", "~2 weeks, or ~3"),
        ("2—3, 2 – 3, 2−3, 8‒12, 4―8, 19..23, 1~2, 1 -> 3, 1 → 3, 2…3", "2-3, 2 - 3, 2-3, 8-12, 4-8, 19-23, 1-2, 1-3, 1-3, 2-3"),
        ("well — perhaps…", "well — perhaps…"),
        ("2½ weeks, 2 ½ weeks, ½ a week", "2.5 weeks, 2.5 weeks, 0.5 a week"),
        ("1,5 weeks; 3,5 months; 2,3 weeks; 1,500 people", "1.5 weeks; 3.5 months; 2,3 weeks; 1,500 people"),
        ("4-Dec, 14th-Jan, 7.Dec, 3/Aug, 27/Nov/2026, 15/Oct/26", "4 Dec, 14th Jan, 7 Dec, 3 Aug, 27 Nov 2026, 15 Oct 2026"),
        ("Nov-27, March-5, 2027, 2026-Nov-27.", "Nov 27, March 5, 2027, 2026 Nov 27."),
        ("23-Nov-27-Nov, 1-Dec 10 people, mid-Nov, Nov-Dec", "23-Nov-27 Nov, 1 Dec 10 people, mid-Nov, Nov-Dec"),
    ],
)  # fmt: skip
def test_it_is_made_plain(written: str, same: str | None):
    assert plain(written).text == (same or "by Monday 19, 2-3 weeks, 2-3, Q&A,  &unknown;")


@given(st.text(alphabet=st.sampled_from("a%20 &nbsp;<b>~*_½٢２\u200b\n—.1-Dec,5"), max_size=60))
def test_each_character_keeps_its_place(said: str):
    text, starts, ends = plain(said)
    assert len(text) == len(starts) == len(ends)
    assert list(starts) == sorted(starts) and list(ends) == sorted(ends)
    assert all(0 <= start < end <= len(said) for start, end in zip(starts, ends, strict=True))


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("Well&#8230; by&nbsp;Monday&nbsp;30 November. Bye", "by&nbsp;Monday&nbsp;30 November"),
        ("You%20hear%20within%205%20days%21", "within%205%20days"),
        ("the answer comes ⇒ ２７-Nov-26, ok?", "２７-Nov-26"),
    ],
)
def test_what_was_heard_is_cut_from_the_text_as_typed(said: str, heard: str):
    assert read(said, date(2026, 11, 18), WEEKENDS_ONLY, "GB").heard == heard
