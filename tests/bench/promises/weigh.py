"""Learn how much each word speaks for each kind of tell: writes `calculator/promise/tells/weights.py`.

    python -m venv .cache/weigh && .cache/weigh/bin/pip install -r tests/bench/promises/weigh.txt
    .cache/weigh/bin/python -m tests.bench.promises.weigh [--folds] [--without aside/tells-3.jsonl ...]

It learns from all that says what it tells: the lines of `tests/tells` and `aside/tells*.jsonl`, the messages of
`tests/messages` and `aside/messages*.jsonl`, the times of `tests/promises` (near misses), and the plain sentences of
`tests/tells/said`, one file for each kind (`nothing.txt`: near misses). `--without` leaves files out, so that what was
learned can be tried on them with `heard.py` before they are learned from too.

A linear model for each kind (logistic regression), the same on every run. What weighs least is left out, two thirds at
a time, and the rest learned anew, until so few weights are left as the table may hold: each is then worth its place. Of
a text with several sentences, the one that speaks loudest for the kind is taken to be the one that tells it.

`--folds` writes nothing: it learns from four fifths of the lines, five times, and tells for each kind how many of the
others are heard, rightly and falsely, above each sum. `weighed.SURE` is chosen by that.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from calculator.promise.tells import weighed
from calculator.promise.tells.scope import Scope
from calculator.promise.tells.second import DOUBTS, UNDOUBTED
from calculator.promise.tells.text import words
from calculator.promise.tokens import spoken

HERE = Path(__file__).parent
REPO = HERE.parents[2]
TELLS = REPO / "tests" / "tells"
TABLE = REPO / "calculator" / "promise" / "tells" / "weights.py"
# What is learned, and which tells are examples of it.
KINDS = {
    "ended": {"rejection", "filled"},
    "on_hold": {"on_hold"},
    "no_contact": {"no_contact"},
    "silence_means_no": {"silence_means_no"},
    "offer": {"offer"},
    "next_round": {"next_round"},
    "asked": {"asked"},
    "slow": {"slow"},
}
# A feature counts when it was met at least so often.
MET = 3
# So many weights a kind may have, and so many more for each line that tells it.
LEAST, FOR_EACH = 250, 0.7
FOLDS = 5


class Line(NamedTuple):
    said: str
    tells: frozenset[str]
    may_tell: frozenset[str]


def lines(without: set[Path]) -> list[Line]:
    found = []
    for path in sorted([*TELLS.glob("*.jsonl"), *(HERE / "aside").glob("tells*.jsonl")]):
        if path.resolve() in without:
            continue
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            may = {tell["what"] for each in row["accept"] for tell in each}
            found.append(Line(row["said"], frozenset(tell["what"] for tell in row["expect"]), frozenset(may)))
    # Whole messages: most of their sentences tell nothing.
    for path in sorted([*(REPO / "tests" / "messages").glob("*.jsonl"), *(HERE / "aside").glob("messages*.jsonl")]):
        if path.resolve() in without:
            continue
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            may = {tell["what"] for each in row.get("tells_accept", []) for tell in each}
            found.append(Line(row["said"], frozenset(tell["what"] for tell in row["tells"]), frozenset(may)))
    # Words that give a time tell no end, no offer and no round; what silence means they may well tell.
    for path in sorted([*(REPO / "tests" / "promises").glob("*.jsonl"), *(HERE / "aside").glob("windows*.jsonl")]):
        if path.resolve() in without:
            continue
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            if row["expect"]["kind"] == "window":
                found.append(Line(row["said"], frozenset(), frozenset({"silence_means_no"})))
    for path in sorted((TELLS / "said").glob("*.txt")):
        told = frozenset() if path.stem == "nothing" else frozenset({path.stem})
        found += [Line(said, told, frozenset()) for said in path.read_text(encoding="utf-8").splitlines()]
    return found


class Examples:
    """All sentences as rows of a matrix, and whose they are."""

    def __init__(self, found: list[Line]):
        self.lines = found
        rows, owners, self.about = [], [], []
        for number, line in enumerate(found):
            heard = words(line.said, spoken(line.said))
            for start, end, about in weighed.stretches(Scope(heard)):
                rows.append(weighed.features(heard[start:end], about))
                owners.append(number)
                self.about.append(about)
        met = Counter(feature for row in rows for feature in row)
        self.features = sorted(feature for feature, times in met.items() if times >= MET)
        at = {feature: place for place, feature in enumerate(self.features)}
        columns = [sorted(at[feature] for feature in row if feature in at) for row in rows]
        ends = np.cumsum([0, *map(len, columns)])
        flat = [place for column in columns for place in column]
        self.matrix = csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(at)))
        self.owners = np.array(owners)

    def learned(self, told: np.ndarray, counted: np.ndarray) -> tuple[np.ndarray, LogisticRegression]:
        """Which features weigh, and how much. `told`: whether each line tells it; `counted`: whether it is an example
        at all."""
        rows = np.flatnonzero(counted[self.owners])
        matrix, owners = self.matrix[rows], self.owners[rows]
        tells = told[owners].astype(int)
        for most in (matrix.shape[1], round(LEAST + FOR_EACH * told[counted].sum())):
            kept = _worth_most(matrix, tells, most)
            model = _fitted(matrix[:, kept], tells)
            loudness, loudest = model.decision_function(matrix[:, kept]), {}
            for row, owner in enumerate(owners):
                if told[owner] and (owner not in loudest or loudness[row] > loudness[loudest[owner]]):
                    loudest[owner] = row
            tells = np.zeros(len(rows), int)
            tells[list(loudest.values())] = 1
        return kept, model


def _fitted(matrix: csr_matrix, tells: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=1.0, penalty="l2", solver="liblinear", random_state=0).fit(matrix, tells)


def _worth_most(matrix: csr_matrix, tells: np.ndarray, most: int) -> np.ndarray:
    kept = np.arange(matrix.shape[1])
    while len(kept) > most:
        worth = np.abs(_fitted(matrix[:, kept], tells).coef_[0])
        kept = kept[np.sort(np.argsort(-worth, kind="stable")[: max(most, len(kept) // 3)])]
    return kept


def tables(examples: Examples) -> dict[str, dict[str, int]]:
    found = {}
    for kind, tells in KINDS.items():
        told = np.array([bool(line.tells & tells) for line in examples.lines])
        counted = told | np.array([not line.may_tell & tells for line in examples.lines])
        found[kind] = _table(examples, *examples.learned(told, counted))
    # Of what has ended: whether the job has, or only this person's part in it.
    ended = np.array([len(line.tells & KINDS["ended"]) == 1 and not line.may_tell for line in examples.lines])
    filled = np.array(["filled" in line.tells for line in examples.lines])
    found["filled"] = _table(examples, *examples.learned(filled & ended, ended))
    return found


def _table(examples: Examples, kept: np.ndarray, model: LogisticRegression) -> dict[str, int]:
    """The weights in tenths; "(always)" is what a sum begins with."""
    weights = {"(always)": round(float(model.intercept_[0]) * 10)}
    for place, weight in zip(kept, model.coef_[0], strict=True):
        if tenths := round(float(weight) * 10):
            weights[examples.features[place]] = tenths
    return weights


HEAD = '''"""How much each word, and each two, speak for each kind of tell, in tenths.

Written by `tests/bench/promises/weigh.py`, never by hand: for each weight the features that have it, between tabs.
`weighed.features` says what they mean.
"""

# fmt: off
WEIGHTS = {
'''


def written(found: dict[str, dict[str, int]]) -> str:
    parts = [HEAD]
    for kind, weights in found.items():
        by_weight: dict[int, list[str]] = {}
        for feature, weight in sorted(weights.items()):
            by_weight.setdefault(weight, []).append(feature)
        listed = "\n".join("\t".join([str(weight), *by_weight[weight]]) for weight in sorted(by_weight))
        parts.append(f'    "{kind}": """\n{listed}\n""",\n')
    return "".join([*parts, "}\n"])


def folds(examples: Examples) -> None:
    """Of the lines that were not learned from, how many are heard above each sum, rightly and falsely."""
    for kind, tells in KINDS.items():
        told = np.array([bool(line.tells & tells) for line in examples.lines])
        counted = told | np.array([not line.may_tell & tells for line in examples.lines])
        doubts = DOUBTS - UNDOUBTED.get(kind, frozenset())
        loudness = np.full(len(examples.lines), -100.0)
        for fold in range(FOLDS):
            others = np.arange(len(examples.lines)) % FOLDS != fold
            kept, model = examples.learned(told, counted & others)
            rows = np.array(
                [
                    row
                    for row, owner in enumerate(examples.owners)
                    if not others[owner] and not examples.about[row] & doubts
                ]
            )
            sums = model.decision_function(examples.matrix[rows][:, kept])
            np.maximum.at(loudness, examples.owners[rows], sums)
        heard = [
            f"{least}: {(loudness[told] >= least / 10).sum()}/{(loudness[counted & ~told] >= least / 10).sum()}"
            for least in range(0, 45, 5)
        ]
        print(kind, f"of {told.sum()}", *heard, sep="  ")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    made_of = Examples(lines({(HERE / name).resolve() for name in arguments if not name.startswith("--")}))
    if "--folds" in arguments:
        folds(made_of)
    else:
        made = tables(made_of)
        TABLE.write_text(written(made), encoding="utf-8")
        print({kind: len(weights) for kind, weights in made.items()}, f"{TABLE.stat().st_size} bytes")
