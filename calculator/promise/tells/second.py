"""What is heard by weight, beside what patterns hear, and what they heard that the weight is against."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from .hearing import Heard, Text
from .stated import is_arranged
from .talk import last_day
from .weighed import AGAINST, SURE, Piece, pieces

# Which tells each sum is about.
TELLS = {kind: frozenset({kind}) for kind in SURE} | {"ended": frozenset({"rejection", "filled"})}
KIND_OF = {what: kind for kind, tells in TELLS.items() for what in tells}
# Of these a sentence tells one at most.
RIVALS = ("ended", "on_hold", "silence_means_no", "offer")
# What is said about a sentence that makes it tell nothing.
DOUBTS = frozenset(
    "question hearsay guess doubt past others reopened contrary pending general if when until may".split()
) | {"before then"}
# These may be said of anyone, or of what they will do if they hear nothing.
UNDOUBTED = {
    "silence_means_no": frozenset({"general", "if", "others", "contrary", "pending", "may", "until", "when"}),
    "no_contact": frozenset({"general", "when", "contrary"}),
    "on_hold": frozenset({"until", "when"}),
    "offer": frozenset({"if", "until"}),
    "asked": frozenset({"question"}),
    "next_round": frozenset({"question"}),
    "slow": frozenset({"general", "when"}),
}
HINGED = frozenset(
    "subject provided providing pending conditional provisional provisionally depend depends once hang hangs".split()
)
IN_HAND = frozenset(
    "attached enclosed attach inbox signed sign here arrived came received landed handed gave got hand collect".split()
)
TO_COME = frozenset("will shall follow being soon tomorrow prepared drafted preparing drafting way way".split())
# Not so often, or an invitation: no ban on asking once.
NO_BAN = frozenset(
    "repeatedly daily twice constantly every multiple too often several hourly always weekly hesitate hesistate shy afraid "
    "scared".split()
)
# Not where the person is invited to ask.
INVITED = frozenset({"silence_means_no"})
# What the sentence behind it may do to a stop.
TAKEN_BACK = frozenset({"contrary", "reopened", "pending"})
# A sentence that begins or ends so near speaks with the one beside it ("Not selected. Better luck next time.").
BESIDE = 2


def _is_a_hold(piece: Piece) -> bool:
    return piece.sums["on_hold"] >= SURE["on_hold"] and piece.sums["ended"] < 0


class Second:
    """The second hearing of one text."""

    def __init__(self, text: Text):
        self.text = text

    @cached_property
    def pieces(self) -> list[Piece]:
        return list(pieces(self.text.words, self.text.scope))

    def is_against(self, heard: Heard) -> bool:
        """Whether the words around speak clearly against what a pattern heard in them."""
        kind = KIND_OF.get(heard.what)
        if kind is None:
            return False
        around = [
            piece for piece in self.pieces if piece.start <= heard.end + BESIDE and heard.start <= piece.end + BESIDE
        ]
        if kind == "ended" and any(_is_a_hold(piece) for piece in around):
            return True  # "all is frozen, so I can't take this any further now"
        return all(piece.sums[kind] < AGAINST[kind] for piece in around)

    def heard(self, so_far: list[Heard]) -> Iterator[Heard]:
        """What else is heard."""
        told = {heard.what for heard in so_far}
        for piece, following in zip(self.pieces, [*self.pieces, None][1:], strict=True):
            taken = {KIND_OF.get(heard.what) for heard in so_far if piece.start <= heard.start < piece.end}
            for kind in self._spoken_for(piece):
                if kind in RIVALS and taken.intersection(RIVALS):
                    continue
                if kind in INVITED and any(
                    heard.what == "check_in" and piece.start <= heard.start < piece.end for heard in so_far
                ):
                    continue  # "if we haven't phoned by Monday, phone us and moan"
                if kind == "ended" and self.text.is_silence(piece.start):
                    continue
                if kind == "next_round" and "offer" in taken:
                    continue  # "we'd love you to join the team"
                if kind in RIVALS and following is not None and following.about & TAKEN_BACK:
                    continue  # "Dublin has a freeze on. London hasn't."
                if (
                    TELLS[kind] & told
                    or (kind == "offer" and told & TELLS["ended"])
                    or (kind == "ended" and "offer" in told)
                ):
                    continue
                yield Heard(self._what(kind, piece), self._value(kind, piece), piece.start, piece.end)
                told |= TELLS[kind]

    def _spoken_for(self, piece: Piece) -> list[str]:
        said = {word.text for word in self.text.words[piece.start : piece.end]}
        spoken_for = [
            kind
            for kind, least in SURE.items()
            if piece.sums[kind] >= least
            and not piece.about & (DOUBTS - self._undoubted(kind, piece))
            and not (kind == "no_contact" and said & NO_BAN)
        ]
        loudest = max(RIVALS, key=lambda kind: piece.sums[kind])
        return [
            kind
            for kind in spoken_for
            if (kind not in RIVALS or kind == loudest) and (kind != "offer" or self._is_firm_if_any(piece))
        ]

    def _undoubted(self, kind: str, piece: Piece) -> frozenset[str]:
        undoubted = UNDOUBTED.get(kind, frozenset())
        if kind == "no_contact" and self._asks_kindly(piece):
            return undoubted | {"question", "may"}
        return undoubted

    def _asks_kindly(self, piece: Piece) -> bool:
        """ "Might I ask that you leave it with us?" """
        words = self.text.words[piece.start : piece.end]
        return any(
            (one.text in ("i", "we") and two.text == "ask") or (one.text == "you" and two.text == "please")
            for one, two in pairwise(words)
        )

    def _is_firm_if_any(self, piece: Piece) -> bool:
        """An *if* makes an offer none, unless it is about references, checks and their like."""
        return "if" not in piece.about or self._names(piece, "<firm>")

    def _names(self, piece: Piece, kind: str) -> bool:
        return any(kind in word.kinds for word in self.text.words[piece.start : piece.end])

    def _what(self, kind: str, piece: Piece) -> str:
        if kind != "ended":
            return kind
        return "filled" if piece.sums["filled"] > 0 else "rejection"

    def _value(self, kind: str, piece: Piece) -> object:
        said = {word.text for word in self.text.words[piece.start : piece.end]}
        if kind == "silence_means_no":
            return last_day(self.text, piece.start)
        if kind == "next_round":
            return is_arranged(self.text, piece.start)
        if kind == "offer":
            if "if" in piece.about or not said.isdisjoint(HINGED):
                return "conditional"
            in_hand = self._names(piece, "<letter>") and not said.isdisjoint(IN_HAND) and said.isdisjoint(TO_COME)
            return "written" if in_hand else "spoken"
        return None
