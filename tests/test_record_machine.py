"""No sequence of changes, copies, merges and files loses an interview or an event.

Several devices each hold the document; files go between them, old ones too. Beside each document stands the
model: which interviews and events its device was told of, and what they said last.
"""

from __future__ import annotations

import copy
import json
from itertools import count

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from calculator.interviews import changes, record
from calculator.interviews.record import Document
from tests.conftest import IN_PYODIDE
from tests.plans import VOCABULARY

DAYS = st.dates().map(str)
WORDS = st.text(max_size=5)
FACTS = st.fixed_dictionaries({"interview": DAYS}, optional={"said": WORDS, "slow": st.booleans()})
FIELDS = st.dictionaries(st.sampled_from(["company", "job", "recruiter"]), WORDS.filter(bool), max_size=2)
EVENTS = st.fixed_dictionaries(
    {"date": DAYS, "what": st.sampled_from(VOCABULARY.whats)}, optional={"said": WORDS.filter(bool)}
).map(VOCABULARY.written_out)  # how firm good news is: what is kept has it, told or not
DEVICES = st.integers(0, 1)
PICKS = st.integers(0, 999)


class Record(RuleBasedStateMachine):
    """`devices` and `files` are pairs of a document (or its text) and its model.

    The model: {interview: {"facts", "fields", "removed", "events": {event: {"says", "removed"}}}}.
    """

    files = Bundle("files")

    def __init__(self):
        super().__init__()
        self.devices = [(Document(), {}) for _ in range(2)]
        self.numbers = (f"{number:03}" for number in count())

    def change(self, device: int, change: dict) -> dict | None:
        document, model = self.devices[device]
        done = changes.apply(document, change, self.numbers, VOCABULARY)
        self.devices[device] = (done.document, model)
        return done.undo

    def pick(self, device: int, number: int) -> tuple[str, dict] | None:
        known = self.devices[device][1]
        return sorted(known.items())[number % len(known)] if known else None

    # What a person does

    @rule(device=DEVICES, facts=FACTS, fields=FIELDS, events=st.lists(EVENTS, max_size=2))
    def add(self, device, facts, fields, events):
        undo = self.change(device, {"do": "add", "facts": {**facts, "events": events}, "fields": fields})
        new = self.devices[device][0].by_id[undo["interview"]]
        told = {event.id: {"says": event.says, "removed": False} for event in new.events}
        assert sorted(map(str, events)) == sorted(str(one["says"]) for one in told.values())
        self.devices[device][1][new.id] = {"facts": facts, "fields": fields, "removed": False, "events": told}

    @rule(device=DEVICES, number=PICKS, fields=FIELDS)
    def edit_and_maybe_undo(self, device, number, fields):
        if picked := self.pick(device, number):
            undo = self.change(device, {"do": "edit", "interview": picked[0], "fields": fields})
            if number % 2:
                self.change(device, undo)
            else:
                picked[1]["fields"] = fields

    @rule(device=DEVICES, number=PICKS, facts=FACTS, new=st.lists(EVENTS, max_size=2))
    def come_back_from_the_calculator(self, device, number, facts, new):
        """With everything it was given and more; the calculator knows no ids."""
        if picked := self.pick(device, number):
            id, model = picked
            old = self.devices[device][0].by_id[id]
            events = copy.deepcopy(old.whole_facts().get("events", [])) + new
            self.change(device, {"do": "edit", "interview": id, "facts": {**facts, "events": events}})
            model["facts"] = facts
            for event in self.devices[device][0].by_id[id].events:
                if event.id not in model["events"]:
                    assert event.says in new
                    model["events"][event.id] = {"says": event.says, "removed": False}

    @rule(device=DEVICES, number=PICKS, says=EVENTS)
    def event(self, device, number, says):
        if picked := self.pick(device, number):
            undo = self.change(device, {"do": "event", "interview": picked[0], "event": says})
            picked[1]["events"][undo["event"]] = {"says": says, "removed": False}

    @rule(device=DEVICES, number=PICKS, back=st.sampled_from([False, False, True]))
    def take_an_event_back(self, device, number, back):
        picked = self.pick(device, number)
        if picked and picked[1]["events"]:
            event = sorted(picked[1]["events"])[number % len(picked[1]["events"])]
            what = "restore_event" if back else "remove_event"
            self.change(device, {"do": what, "interview": picked[0], "event": event})
            picked[1]["events"][event]["removed"] = not back

    @rule(device=DEVICES, number=PICKS, back=st.booleans())
    def remove_or_bring_back(self, device, number, back):
        if picked := self.pick(device, number):
            self.change(device, {"do": "restore" if back else "remove", "interview": picked[0]})
            picked[1]["removed"] = not back

    @rule(device=DEVICES, number=PICKS)
    def forget(self, device, number):
        picked = self.pick(device, number)
        if picked and picked[1]["removed"]:
            self.change(device, {"do": "forget", "interview": picked[0]})
            del self.devices[device][1][picked[0]]

    # Copies

    @rule(target=files, device=DEVICES)
    def export(self, device):
        document, model = self.devices[device]
        return record.text(document), copy.deepcopy(model)

    @rule(target=files, facts=FACTS, events=st.lists(EVENTS, max_size=3))
    def write_the_first_version_by_hand(self, facts, events):
        text = json.dumps({"version": 1, "interviews": [{"facts": {**facts, "events": events}}]})
        [one] = record.read(text, VOCABULARY).interviews
        told = {event.id: {"says": event.says, "removed": False} for event in one.events}
        assert len(told) == len(events)
        return text, {one.id: {"facts": facts, "fields": {}, "removed": False, "events": told}}

    @rule(target=files, file=files, cut=PICKS)
    def break_a_file_off(self, file, cut):
        """Half-written: what stands whole before the break is still there, and the rest is set aside."""
        text, model = file
        broken = text[: len(text) * cut // 999 - 1]
        try:
            found = record.read(broken, VOCABULARY)
        except record.Problems:
            return multiple()
        assert not broken.strip() or found.set_aside
        if not found.interviews:
            return multiple()
        whole = {id: model[id] for id in found.by_id}
        return record.text(found), copy.deepcopy(whole)

    @rule(device=DEVICES, file=files)
    def take_in(self, device, file):
        text, theirs = file
        if not theirs:
            return
        document, model = self.devices[device]
        preview = changes.preview(document, text, VOCABULARY)
        self.change(device, {"do": "take_in", "text": text})
        after = self.devices[device][0]
        assert {one.id for one in preview.added} == theirs.keys() - model.keys()
        assert len(preview.newer) + preview.same == len(theirs.keys() & model.keys())
        for id, other in copy.deepcopy(theirs).items():
            model[id] = _either(model.get(id, other), other, after.by_id[id])
        self.change(device, {"do": "take_in", "text": text})
        assert self.devices[device][0] == after  # twice is the same as once

    @rule(device=DEVICES)
    def close_and_open_again(self, device):
        document, model = self.devices[device]
        self.devices[device] = (record.read(record.text(document), VOCABULARY), model)
        assert self.devices[device][0] == document

    @rule(file=files)
    def order_does_not_matter(self, file):
        (a, _), (b, _) = self.devices
        c = record.read(file[0], VOCABULARY)
        assert record.merge(a, b) == record.merge(b, a)
        assert record.merge(a, a) == a
        assert record.merge(record.merge(a, b), c) == record.merge(a, record.merge(b, c))

    # What always holds

    @invariant()
    def every_device_has_what_it_was_told(self):
        for document, model in self.devices:
            assert _as_model(document) == model


def _as_model(document: Document) -> dict:
    return {interview.id: _told(interview) for interview in document.interviews}


def _told(interview: record.Interview) -> dict:
    events = {event.id: {"says": event.says, "removed": event.removed} for event in interview.events}
    parts = {"facts": interview.facts, "fields": interview.fields, "removed": interview.removed}
    return {**parts, "events": events}


def _either(mine: dict, theirs: dict, after: record.Interview) -> dict:
    """After a merge: every event of both, and each thing as one of the two had it."""
    now = _told(after)
    assert now["events"].keys() == mine["events"].keys() | theirs["events"].keys()
    for id, event in now["events"].items():
        assert event in [one["events"][id] for one in (mine, theirs) if id in one["events"]]
    assert {**now, "events": {}} in [{**one, "events": {}} for one in (mine, theirs)]
    return now


TestRecord = Record.TestCase
# Inside Pyodide the profile's few examples are enough; elsewhere longer stories find more.
TestRecord.settings = settings(stateful_step_count=10 if IN_PYODIDE else 40)
