"""A step of a plan: one thing to do, the days a rule allows for it, and why; and the kinds of steps there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from calculator.dates import without_year

# Whom a step is for and how it reaches them, as a sentence says it.
RECIPIENTS = {
    "interviewer": "your interviewer",
    "recruiter": "the recruiter",
    "hr": "HR",
    "manager": "the hiring manager",
    "agency": "your agency",
}
CHANNELS = {"email": "by email", "phone": "by phone", "message": "by message"}


@dataclass(frozen=True)
class Wording:
    """What to do, on a page (`do`) and in a calendar's title, and what it is called once it has fallen away.

    `{whom}`, `{how}` and `{by}` stand for the step's recipient, channel and last day.
    """

    do: str
    title: str
    noun: str


@dataclass(frozen=True)
class Kind:
    """All that is known of a kind of step.

    `short` is its label in the picture. `done_by` is the kind of event that tells it is done, `done` the button for
    that. `choice` stands beside it where it is one. `due` is the headline on its day; without one the plan never waits for it. `others_wait`: somebody does
    until it is done. `late` stands beside it once its days are over. `is_theirs`: it is the employer's duty, and no
    step of the person's. `variants` are other wordings, by the rule that set the step's day.
    """

    wording: Wording
    short: str
    done_by: str = ""
    done: str = "I have done this"
    is_message: bool = False
    due: str = ""
    others_wait: bool = False
    late: str = ""
    choice: str = ""
    is_theirs: bool = False
    variants: Mapping[str, Wording] = field(default_factory=dict)


ONCE_MORE = Wording("Ask {whom} once more, {how}", "follow up once more with {whom} {how}", "follow-up")

# In the order of what matters on one day: what others wait for comes before what is only custom.
KINDS = {
    "answer": Kind(
        Wording("Answer what they asked you for", "answer what they asked you for", "answer to their question"),
        short="answer",
        done_by="answered",
        is_message=True,
        due="They asked you for something. Answer them today, before anything else.",
        others_wait=True,
        variants={
            "not-firm": Wording(
                "Thank {whom} and ask for the offer in writing, {how}",
                "thank {whom} {how} and ask for the offer in writing",
                "question for the offer in writing",
            ),
            "call-back": Wording("Call {whom} back", "call {whom} back", "call back"),
            "round-without-day": Wording(
                "Tell {whom} you'd be glad to, and ask which day, {how}",
                "tell {whom} you'd be glad to come, and ask which day",
                "question which day",
            ),
            "no-show": Wording(
                "Ask {whom} for a new time, {how}", "ask {whom} for a new time {how}", "question for a new time"
            ),
        },
    ),
    "tell_other_offer": Kind(
        Wording(
            "Tell {whom} about your other offer, {how}",
            "tell {whom} {how} about your other offer",
            "word about your other offer",
        ),
        short="tell them",
        done_by="told_other_offer",
        is_message=True,
        due="Tell {employer} about your other offer today: you must answer it by {deadline}.",
        others_wait=True,
    ),
    "ask_for_time": Kind(
        Wording(
            "Ask the employer who made the offer for more time, {how}",
            "ask the employer who made the offer for more time",
            "question for more time",
        ),
        short="ask for time",
        due="Ask the employer who made you the offer for more time.",
        others_wait=True,
    ),
    "ask": Kind(
        Wording(
            "Before you leave, ask when you can expect to hear",
            "ask when you can expect to hear",
            "question in the interview",
        ),
        short="ask when",
    ),
    "follow_up": Kind(
        Wording("Ask {whom} where things stand, {how}", "follow up with {whom} {how}", "follow-up"),
        short="ask",
        done_by="follow_up",
        is_message=True,
        due="today is a good day to ask.",
        late="Later than usual, and still fine.",
        choice="A choice: you've asked, and given it time. Stopping is just as good.",
        variants={
            "check-in": Wording(
                "Check in with {whom} as you agreed, {how}", "check in with {whom} {how} as you agreed", "check-in"
            ),
            "between-follow-ups": ONCE_MORE,
            "between-follow-ups-quick": ONCE_MORE,
            "know-by": Wording(
                "Ask {whom} whether they can tell you by your own day, {how}",
                "ask {whom} {how} whether they can tell you by your own day",
                "question about your own day",
            ),
            "on-hold": Wording(
                "Ask {whom} whether it has opened again, {how}",
                "ask {whom} {how} whether the job has opened again",
                "question whether it has opened",
            ),
        },
    ),
    "thank_you": Kind(
        Wording("Thank {whom}, {how}", "send a thank-you note to {whom} {how}", "thank-you note"),
        short="thank",
        done_by="thank_you",
        is_message=True,
        late="A late one is still welcome.",
        variants={
            "agency-call": Wording(
                "Call {whom} and say how it went", "call {whom} and say how the interview went", "call to your agency"
            )
        },
    ),
    "close": Kind(
        Wording(
            "From here you may stop counting on it",
            "from today you may stop counting on it",
            "day to stop counting on it",
        ),
        short="may stop",
        done_by="let_go",
        done="Stop counting on it",
    ),
    "law": Kind(
        Wording(
            "The law may oblige them to tell you by {by}",
            "by today the law may oblige them to tell you",
            "day of the legal duty",
        ),
        short="legal duty",
        is_theirs=True,
    ),
}


@dataclass(frozen=True)
class Span:
    """The days a rule allows, both included, and the first one it advises (`begins`).

    `prefers_later`: of two days that are as good the later one. `counted_from` is the first day the rule could mean before closed days are left out: the days that
    were skipped are counted from there.
    """

    first: date
    last: date
    begins: date
    counted_from: date
    rule: str
    prefers_later: bool = False

    @classmethod
    def of_one_day(cls, day: date, rule: str) -> Span:
        return cls(day, day, day, day, rule)


@dataclass(frozen=True)
class Because:
    rule: str
    basis: str
    text: str
    sources: tuple[str, ...]
    guide: str
    spread: str

    def as_json(self) -> dict:
        return {**self.__dict__, "sources": list(self.sources)}


@dataclass(frozen=True)
class Step:
    """One thing to do. `from_`..`by` are the days the rule allows, `on` the day we advise.

    An `optional` step is worded as a choice and never leads the plan. `as_good` are the days from today on that would
    do as well as `on`. Its words are in the way of `country`.
    """

    id: str
    kind: str
    state: str
    on: date
    from_: date
    by: date
    to: str | None
    channel: str | None
    letter: str | None
    because: Because
    skipped: tuple[tuple[date, str], ...] = ()
    optional: bool = False
    as_good: tuple[date, ...] = ()
    country: str | None = None

    @property
    def is_open(self) -> bool:
        return self.state not in ("done", "off")

    @property
    def any_day(self) -> tuple[date, date]:
        """The first and the last day on which it may be done, as a table says it."""
        if self.kind != "follow_up":
            return self.from_, self.by
        return (self.as_good[0], self.as_good[-1]) if self.as_good else (self.on, self.on)

    def waits_on(self, day: date) -> bool:
        """Whether the plan waits for the person to take it on that day."""
        return bool(KINDS[self.kind].due) and self.is_open and self.on == day

    @property
    def do(self) -> str:
        """What to do, on a page."""
        return self._filled(self._wording.do)

    @property
    def title(self) -> str:
        """What to do, in a calendar."""
        return self._filled(self._wording.title) + (", if you like" if self.optional else "")

    @property
    def _wording(self) -> Wording:
        kind = KINDS[self.kind]
        return kind.variants.get(self.because.rule, kind.wording)

    def _filled(self, text: str) -> str:
        whom, how = RECIPIENTS.get(self.to or ""), CHANNELS.get(self.channel or "")
        return text.format(whom=whom, how=how, by=without_year(self.by, self.country))

    def as_json(self) -> dict:
        return {
            "id": self.id,
            "kind": self.kind,
            "state": self.state,
            "on": self.on.isoformat(),
            "from": self.from_.isoformat(),
            "by": self.by.isoformat(),
            "to": self.to,
            "channel": self.channel,
            "letter": self.letter,
            "because": self.because.as_json(),
            "skipped": [{"date": day.isoformat(), "name": name} for day, name in self.skipped],
            "optional": self.optional,
        }
