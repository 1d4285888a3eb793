"""The saved document: what is read of a faulty one, old and newer versions, merging, changes and their undo."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import count

import pytest

from calculator.interviews import changes, record
from calculator.interviews.record import Document, Happening, Interview
from calculator.problem import Problems
from tests.plans import VOCABULARY

FACTS = {"interview": "2026-11-12", "said": "by Friday"}
ASKED = {"date": "2026-11-20", "what": "follow_up", "channel": "email"}
ONE = Interview("one", FACTS, {"company": "Northfield Foods"}, "Ask for Asha", (Happening("e1", ASKED),))
TWO = Interview("two", {"interview": "2026-11-16"})
BOTH = Document((ONE, TWO))


def numbers():
    return (f"new-{number}" for number in count())


def stored(**parts: object) -> str:
    return json.dumps({"app": "Hear Back", "version": record.VERSION, "interviews": [], **parts})


def done(document: Document, **change: object) -> changes.Changed:
    return changes.apply(document, change, numbers(), VOCABULARY)


# Reading


@pytest.mark.parametrize("text", ["", " \n"])
def test_nothing_stored_is_an_empty_document(text):
    assert record.read(text, VOCABULARY) == Document()


def test_what_is_written_is_read_back():
    document = Document((ONE, TWO), ("{broken",))
    assert record.read(record.text(document), VOCABULARY) == document


def test_every_kind_of_letter_survives_and_so_does_half_a_pair():
    odd = Interview("odd", FACTS, {"company": "Łódź 北京 👩🏽‍💻 \ud83d", "job": 'a "b", c'})
    text = record.text(Document((odd,)))
    assert text.encode("utf-8")
    assert "Łódź 北京 👩🏽‍💻" in text
    assert record.read(text, VOCABULARY).interviews == (odd,)


@pytest.mark.parametrize(
    "text", ["{", "null", "[]", '"x"', "12", "{}", '{"interviews": {}}', "[" * 100_000, "NaN", "9" * 5000]
)
def test_what_holds_no_interviews_is_set_aside_whole(text):
    assert record.read(text, VOCABULARY) == Document(set_aside=(text,))


def test_what_is_nested_beyond_reason_is_set_aside_and_crashes_nothing():
    deep = stored(interviews=[ONE.as_json()])[:-1] + ', "moon": ' + "[" * 50_000
    assert record.read(deep, VOCABULARY) == Document(set_aside=(deep,))
    brackets = replace(ONE, note='[{"' * 1000 + "\\")
    assert record.read(record.text(Document((brackets,))), VOCABULARY).interviews == (brackets,)


def test_a_half_written_text_keeps_the_interviews_that_stand_whole():
    whole = record.text(BOTH)
    broken = whole[: whole.index('"two"') + 8]
    assert record.read(broken, VOCABULARY) == Document((ONE,), (broken,))


def test_a_half_written_text_of_a_newer_version_is_refused_too():
    with pytest.raises(Problems):
        record.read(f'{{"version": {record.VERSION + 1}, "interviews": [{{"id": "one"}}, {{"id"', VOCABULARY)


def test_what_an_older_version_kept_may_be_in_a_calendar_already():
    old = record.text(BOTH).replace(f'"version": {record.VERSION}', '"version": 3')
    assert not any(one.in_calendar for one in BOTH.interviews)
    assert all(one.in_calendar for one in record.read(old, VOCABULARY).interviews)


def test_what_a_calendar_may_hold_is_known_to_both_copies_whichever_changed_since():
    marked = Document((replace(ONE, in_calendar=True), TWO))
    newer = Document((replace(ONE, note="later", revision=ONE.revision + 1), TWO))
    for one, other in ((marked, newer), (newer, marked)):
        merged = record.merge(one, other).by_id[ONE.id]
        assert (merged.in_calendar, merged.note) == (True, "later")
    assert record.read(record.text(marked), VOCABULARY) == marked


def test_a_number_of_too_many_digits_loses_nothing_around_it():
    broken = record.text(BOTH).replace('"set_aside": []', f'"set_aside": [{"9" * 5000}]')
    assert record.read(broken, VOCABULARY) == Document((ONE, TWO), (broken,))


@pytest.mark.parametrize(
    ("spoilt", "aside"),
    [
        ({"moon": "full"}, {"id": "one", "moon": "full"}),
        ({"note": 7}, {"id": "one", "note": 7}),
        ({"revision": 0}, {"id": "one", "revision": 0}),
        ({"revision": True}, {"id": "one", "revision": True}),
        ({"removed": "yes"}, {"id": "one", "removed": "yes"}),
        ({"facts": {**FACTS, "moon": "full"}}, {"id": "one", "facts": {"moon": "full"}}),
        ({"facts": {**FACTS, "today": "2026-11-20"}}, {"id": "one", "facts": {"today": "2026-11-20"}}),
        ({"events": [{"id": "e1", **ASKED}, "x"]}, {"id": "one", "events": ["x"]}),
        ({"events": [{"id": "e1", **ASKED}, ASKED]}, {"id": "one", "events": [ASKED]}),
        (
            {"events": [{"id": "e1", **ASKED}, {"id": "e2", **ASKED, "date": "2026-02-30"}]},
            {"id": "one", "events": [{"id": "e2", **ASKED, "date": "2026-02-30"}]},
        ),
        (
            {"events": [{"id": "e1", **ASKED}, {"id": "e2", **ASKED, "what": "danced"}]},
            {"id": "one", "events": [{"id": "e2", **ASKED, "what": "danced"}]},
        ),
        ({"events": [{"id": "e1", **ASKED, "mood": "good"}]}, {"id": "one", "event": "e1", "mood": "good"}),
        (
            {"events": [{"id": "e1", **ASKED}, {"id": "e1", **ASKED, "channel": "phone"}]},
            {"id": "one", "events": [{"id": "e1", **ASKED, "channel": "phone"}]},
        ),
    ],
)
def test_a_spoilt_part_is_set_aside_and_the_rest_of_its_interview_stays(spoilt, aside):
    found = record.read(stored(interviews=[{**ONE.as_json(), **spoilt}, TWO.as_json()]), VOCABULARY)
    assert found.interviews == (replace(ONE, note="" if "note" in spoilt else ONE.note), TWO)
    assert [json.loads(piece) for piece in found.set_aside] == [aside]


@pytest.mark.parametrize("odd", [None, 3, "x", [], {}, {"id": ""}, {"id": 5, "facts": {}}, {"facts": FACTS}])
def test_what_is_no_interview_is_set_aside(odd):
    found = record.read(stored(interviews=[odd, ONE.as_json()]), VOCABULARY)
    assert found.interviews == (ONE,)
    assert [json.loads(piece) for piece in found.set_aside] == [odd]


def test_of_two_interviews_with_one_id_the_second_is_set_aside():
    other = {**ONE.as_json(), "note": "another"}
    found = record.read(stored(interviews=[ONE.as_json(), other, ONE.as_json()]), VOCABULARY)
    assert found.interviews == (ONE,)
    assert [json.loads(piece) for piece in found.set_aside] == [other]


def test_unknown_parts_of_the_document_are_set_aside_and_what_was_set_aside_stays():
    found = record.read(stored(moon="full", app="Other", set_aside=["old", 5]), VOCABULARY)
    assert set(found.set_aside) == {"old", "5", '{"app": "Other", "moon": "full"}'}


def test_what_was_set_aside_does_not_grow_with_each_reading():
    once = record.read(stored(interviews=[3, ONE.as_json()], moon="full"), VOCABULARY)
    assert record.read(record.text(once), VOCABULARY) == once


def test_null_is_absent():
    found = record.read(
        stored(interviews=[{"id": "one", "facts": {**FACTS, "via": None}, "note": None, "events": None}]), VOCABULARY
    )
    assert found == Document((Interview("one", FACTS),))


# Versions


def test_the_first_version_becomes_ours_and_the_same_text_the_same_identities():
    facts = {**FACTS, "today": "2026-11-20", "events": [ASKED, ASKED, {**ASKED, "date": "2026-11-27"}]}
    text = json.dumps({"version": 1, "interviews": [{"facts": facts, "fields": {"company": "Northfield Foods"}}]})
    found = record.read(text, VOCABULARY)
    [one] = found.interviews
    assert one.facts == FACTS
    assert one.whole_facts()["events"] == facts["events"]
    assert len({event.id for event in one.events}) == 3
    assert not found.set_aside
    assert record.merge(found, record.read(text, VOCABULARY)) == found


def test_an_interview_of_the_first_version_keeps_the_id_it_had():
    assert record.read('{"version": 1, "interviews": [{"id": "mine", "facts": {}}]}', VOCABULARY).by_id.keys() == {
        "mine"
    }


@pytest.mark.parametrize("facts", [5, {"events": 5}, {"events": ["x"]}])
def test_a_faulty_first_version_loses_nothing(facts):
    found = record.read(json.dumps({"version": 1, "interviews": [{"id": "one", "facts": facts}]}), VOCABULARY)
    assert "one" in found.by_id
    assert found.set_aside


@pytest.mark.parametrize("version", [record.VERSION + 1, 10**30])
def test_a_newer_version_is_refused(version):
    with pytest.raises(Problems, match="newer version"):
        record.read(stored(version=version), VOCABULARY)


@pytest.mark.parametrize("version", ["two", 0, -(10**9), 2.5, None])
def test_an_odd_version_is_read_as_ours(version):
    found = record.read(stored(version=version, interviews=[ONE.as_json()]), VOCABULARY)
    assert found.interviews == (ONE,)
    assert len(found.set_aside) == (version is not None)


# Merging


def test_the_newer_of_two_copies_wins_and_events_of_both_stay():
    here = done(BOTH, do="edit", interview="one", note="New").document
    there = done(BOTH, do="event", interview="one", event={"date": "2026-11-23", "what": "reply"}).document
    both = record.merge(here, there)
    assert both.by_id["one"].note == "New"
    assert len(both.by_id["one"].events) == 2


def test_of_two_equally_new_copies_the_one_that_was_not_removed_stays():
    removed = done(BOTH, do="remove", interview="one").document
    edited = done(BOTH, do="edit", interview="one", note="A").document
    assert record.merge(removed, edited).by_id["one"].removed is False


def test_an_old_copy_does_not_bring_back_an_event_that_was_taken_back():
    later = done(BOTH, do="remove_event", interview="one", event="e1").document
    assert record.merge(later, BOTH).by_id["one"].happened == ()


def test_an_old_copy_does_not_bring_back_an_interview_that_was_deleted():
    later = done(BOTH, do="remove", interview="one").document
    assert record.merge(later, BOTH) == later


def test_an_event_that_was_taken_back_stays_known_through_the_calculator():
    later = done(BOTH, do="remove_event", interview="one", event="e1").document
    later = done(later, do="edit", interview="one", facts={**FACTS, "slow": True}).document
    assert record.merge(later, BOTH).by_id["one"].happened == ()


def test_an_old_copy_brings_back_what_was_deleted_for_good():
    gone = done(done(BOTH, do="remove", interview="one").document, do="forget", interview="one").document
    assert gone.interviews == (TWO,)
    assert record.merge(gone, BOTH) == BOTH


# Changes and their undo


@pytest.mark.parametrize(
    "change",
    [
        {"do": "add", "facts": {**FACTS, "events": [ASKED]}, "fields": {"company": "Bridge", "job": ""}},
        {"do": "edit", "interview": "one", "facts": {"interview": "2026-11-13"}},
        {"do": "edit", "interview": "one", "fields": {"company": "Bridge"}, "note": ""},
        {"do": "event", "interview": "one", "event": {"date": "2026-11-23", "what": "withdrew"}},
        {"do": "remove_event", "interview": "one", "event": "e1"},
        {"do": "remove", "interview": "one"},
    ],
)
def test_undo_brings_back_what_was_there(change):
    changed = changes.apply(BOTH, change, numbers(), VOCABULARY)
    assert told(changed.document) != told(BOTH)
    back = changes.apply(changed.document, changed.undo, numbers(), VOCABULARY)
    assert told(back.document) == told(BOTH)
    again = changes.apply(back.document, back.undo, numbers(), VOCABULARY)
    assert told(again.document) == told(changed.document)


def told(document: Document) -> list:
    """What a person sees of it."""
    return [(one.whole_facts(), one.fields, one.note) for one in document.kept]


def test_a_change_keeps_what_it_does_not_name():
    changed = done(BOTH, do="edit", interview="one", note="New").document.by_id["one"]
    assert (changed.facts, changed.fields, changed.events) == (ONE.facts, ONE.fields, ONE.events)


def test_what_was_left_empty_is_not_kept():
    added = done(Document(), do="add", facts={**FACTS, "via": None}, fields={"job": "", "company": "Bridge"}).document
    assert added.interviews[0].facts == FACTS
    assert added.interviews[0].fields == {"company": "Bridge"}


def test_events_from_the_calculator_are_known_again():
    thanked, replied = {"date": "2026-11-13", "what": "thank_you"}, {"date": "2026-11-24", "what": "reply"}
    document = done(BOTH, do="event", interview="one", event=thanked).document
    facts = {**FACTS, "events": [{**ASKED, "date": "2026-11-21"}, replied]}
    events = done(document, do="edit", interview="one", facts=facts).document.by_id["one"].events
    by_id = {event.id: event for event in events}
    assert by_id["e1"].says["date"] == "2026-11-21", "corrected, so it stays itself"
    assert by_id["e1"].revision == 2
    assert [event.says for event in events if event.removed] == [thanked]
    assert len(events) == 3


def test_a_change_to_what_another_window_deleted_says_so():
    with pytest.raises(Problems, match="another window"):
        done(BOTH, do="edit", interview="three", note="x")


def test_what_is_set_aside_goes_only_when_told():
    document = Document((ONE,), ("{",))
    assert done(document, do="remove", interview="one").document.set_aside == ("{",)
    assert done(document, do="forget_set_aside").document == Document((ONE,))


# Files


def test_a_preview_tells_what_a_file_would_change():
    newer = done(BOTH, do="edit", interview="one", note="New").document
    newer = done(newer, do="add", facts={"interview": "2026-11-18"}).document
    preview = changes.preview(BOTH, record.text(newer), VOCABULARY)
    assert [one.facts for one in preview.added] == [{"interview": "2026-11-18"}]
    assert [(old.note, new.note) for old, new in preview.newer] == [("Ask for Asha", "New")]
    assert preview.same == 1
    assert done(BOTH, do="take_in", text=record.text(newer)).document == newer


def test_an_older_file_changes_nothing():
    newer = done(BOTH, do="edit", interview="one", note="New").document
    preview = changes.preview(newer, "\ufeff" + record.text(BOTH), VOCABULARY)
    assert (preview.added, preview.newer, preview.same) == ((), (), 2)


def test_what_a_file_held_and_could_not_be_read_is_set_aside():
    assert changes.preview(BOTH, stored(interviews=[ONE.as_json(), 5]), VOCABULARY).set_aside == 1


@pytest.mark.parametrize("text", ["", "hello", "{}", '{"name": "hearback", "version": 1}'])
def test_a_file_without_interviews_is_refused(text):
    with pytest.raises(Problems, match="no interviews in this file"):
        changes.preview(BOTH, text, VOCABULARY)


# What no test had noticed


def test_what_is_removed_is_written_and_read_back_as_removed():
    gone = replace(ONE, removed=True, events=(replace(ONE.events[0], removed=True),))
    document = Document((gone, TWO))
    assert record.read(record.text(document), VOCABULARY) == document
    assert (document.kept, document.removed) == ((TWO,), (gone,))


@pytest.mark.parametrize(
    "other", [replace(ONE, note="B"), replace(ONE, events=(Happening("e1", {**ASKED, "channel": "phone"}),))]
)
def test_of_two_equally_new_copies_the_same_one_stays_whichever_comes_first(other):
    assert record.merge(Document((ONE,)), Document((other,))) == record.merge(Document((other,)), Document((ONE,)))


def test_without_events_the_facts_name_none():
    assert TWO.whole_facts() == {"interview": "2026-11-16"}


def test_a_newer_version_is_told_at_its_field():
    with pytest.raises(Problems) as told:
        record.read(stored(version=record.VERSION + 1), VOCABULARY)
    assert [problem.field for problem in told.value.problems] == ["version"]


def test_each_interview_of_the_first_version_has_an_identity_of_its_own_however_it_is_written():
    one, other = {"interview": "2026-11-12", "said": "by Friday"}, {"interview": "2026-11-16"}
    found = record.read(json.dumps({"version": 1, "interviews": [{"facts": one}, {"facts": other}, 5]}), VOCABULARY)
    assert len(found.interviews) == 2
    assert found.set_aside == ("5",)
    turned = dict(reversed(one.items()))
    again = record.read(json.dumps({"version": 1, "interviews": [{"facts": turned}]}), VOCABULARY)
    assert again.by_id.keys() < found.by_id.keys()


def test_what_is_set_aside_stays_readable():
    found = record.read(stored(interviews=[{"note": "Łódź"}]), VOCABULARY)
    assert found.set_aside == ('{"note": "Łódź"}',)
