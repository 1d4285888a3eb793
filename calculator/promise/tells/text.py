"""A text as the patterns see it: words put right, each with the kinds of word that it is, and several that stand for one."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import groupby
from operator import attrgetter

from ..tokens import Token
from .match import ANY, BREAKS, END, SENTENCE_ENDS, TAILS, TURNS, Patterns, Word
from .patterns import TABLES
from .words import FORMS, KINDS, MEDIA, NOUNS, PARTIES, TALK, TYPED

PARTY = "party"
ARTICLES = frozenset("the our your my their his her".split())
PRONOUNS = frozenset("we they he she i someone somebody".split())
# After these 's is "is"; after others it may be "is", "has" or whose something is.
IS_AFTER = frozenset("it that he she who what there here where how when everything".split())
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘`´", "'"))
# Figures for words, after these words.
TO_AND_FOR = {"2": "to", "4": "for"}
TO_AND_FOR_AFTER = frozenset(
    "decided want going got have back need like ready chosen able hoping nice good wait waiting looking sorry thanks thank time job role in".split()
)
# Words that no table needs, and that are no names.
NO_NAMES = frozenset(
    "meanwhile finally otherwise perhaps anyway today tonight morning lunch o clock asap pls also too very".split()
)
# Behind a "'d" these tell that it is a "had".
ONLY_DONE = frozenset("been rung written spoken gone given taken chosen got done had told said filled found".split())
MERGED = frozenset({"<paper>", "<gate>"})
SIGNS = frozenset(".,;:!?()[]-/\"'")
END_OF_TEXT = Word("", 0, 0, frozenset())


def words(said: str, tokens: list[Token]) -> list[Word]:
    """The words of a text, those merged that stand for one."""
    single: list[Word] = []
    for start, same in groupby(tokens, key=attrgetter("start")):
        pieces = list(same)
        raw = said[start : pieces[0].end].lower().translate(_APOSTROPHES)
        if raw == "." and _is_an_hour(said, start):
            continue
        opened = _opened(raw, tuple(piece.text for piece in pieces))
        if raw == "1" and single and single[-1].end == start and single[-1].text in ("some", "sum", "any", "every"):
            opened = (("someone" if single[-1].text == "sum" else f"{single[-1].text}one"),)
            single.pop()
        if single and single[-1].text == "e" and opened[0] == "email":
            single.pop()
        if opened[0] in TO_AND_FOR and single and single[-1].text in TO_AND_FOR_AFTER:
            opened = (TO_AND_FOR[opened[0]],)
        single += [Word(text, start, pieces[0].end, kinds_of(text)) for text in opened]
    single = [
        word._replace(text="had", kinds=kinds_of("had")) if word.text == "would" and _is_done(after.text) else word
        for word, after in zip(single, [*single, END_OF_TEXT][1:], strict=True)
    ]
    # Two stops, so that a statement always ends and a word always has one behind it.
    single += [Word(".", len(said), len(said), kinds_of("."))] * 2
    return _merged(single)


def _is_done(text: str) -> bool:
    return text in ONLY_DONE or (text.endswith("ed") and lemma(text) != text)


def _is_an_hour(said: str, stop: int) -> bool:
    """ "9 a.m. on Thursday": a stop that ends no sentence."""
    following = said[stop + 1 : stop + 3]
    return said[max(0, stop - 3) : stop].lower() in ("a.m", "p.m") and following[:1] == " " and following[1:].islower()


@lru_cache(maxsize=4096)
def _opened(raw: str, spelled: tuple[str, ...]) -> tuple[str, ...]:
    """ "isn't" is two words, "HR's" too."""
    stem, apostrophe, ending = raw.rpartition("'")
    if apostrophe and ending == "s" and stem:
        return (*_opened(stem, (stem,)), "is" if stem in IS_AFTER else "'s")
    plain = raw.replace("'", "")
    if plain in _typed():
        return _typed()[plain]
    return tuple(text for word in spelled for text in _typed().get(word, (word,)))


@cache
def _typed() -> dict[str, tuple[str, ...]]:
    return {way: tuple(meant.split()) for meant, ways in TYPED.items() for way in ways.split()}


# Kinds


@lru_cache(maxsize=4096)
def kinds_of(text: str) -> frozenset[str]:
    if text in SIGNS:
        return frozenset({text, END} if text in SENTENCE_ENDS or text in BREAKS else {text})
    names = {text, lemma(text)}
    kinds = {kind for name in names for kind in _kinds().get(name, ())}
    anything = () if text in TURNS else (ANY,)
    if text in BREAKS or text in TAILS:
        names.add(END)
    if text[:-2].isdigit() and text.endswith(("st", "nd", "rd", "th")):
        names.add("<ordinal>")
    if text == "'s":
        names |= {"be", "have", "is", "has"}
    return frozenset({*names, *kinds, *anything})


@cache
def _entries() -> dict[str, list[str]]:
    """Each entry of the tables of kinds, with the kinds it is of."""
    entries: dict[str, list[str]] = {}
    tables = [(f"<{kind}>", listed) for kind, listed in {**KINDS, **MEDIA}.items()]
    tables += [(f"<@{party}>", listed) for party, listed in PARTIES.items()]
    for kind, listed in tables:
        for entry in listed.split(","):
            names = [kind]
            if kind.startswith("<@"):
                names += [f"<{PARTY}>", "<their>"]
            entries.setdefault(" ".join(entry.split()), []).extend(names)
    return entries


@cache
def _kinds() -> dict[str, tuple[str, ...]]:
    return {entry: tuple(kinds) for entry, kinds in _entries().items() if " " not in entry}


@cache
def several() -> dict[str, list[str]]:
    """The entries of each kind that are more than one word, where they do not stand for one."""
    found: dict[str, list[str]] = {}
    for entry, kinds in _entries().items():
        if " " in entry and not is_merged(kinds):
            for kind in kinds:
                found.setdefault(kind, []).append(entry)
    return found


def is_merged(kinds: list[str]) -> bool:
    return any(kind.startswith("<@") or kind in MERGED for kind in kinds)


@cache
def _nouns() -> tuple[Patterns, list[frozenset[str]]]:
    """Patterns of several words that stand for one, and the kinds of each."""
    lines = [(entry, kinds) for entry, kinds in _entries().items() if " " in entry and is_merged(kinds)]
    lines += [(line, _kinds_of_noun(kind)) for kind, lines in NOUNS.items() for line in lines]
    return Patterns((line for line, _ in lines), several()), [frozenset((line, *kinds)) for line, kinds in lines]


def _kinds_of_noun(kind: str) -> list[str]:
    return [f"<{kind}>", f"<{PARTY}>", "<their>"] if kind.startswith("@") else [f"<{kind}>"]


@cache
def _plain_forms() -> dict[str, str]:
    return {form: plain for plain, forms in FORMS.items() for form in forms.split()}


@cache
def _vocabulary() -> frozenset[str]:
    """Every word that a table names."""
    lines = [line for table in TABLES.values() for line in table]
    lines += [line for ways in TALK.values() for line in ways]
    lines += [line for ways in NOUNS.values() for line in ways]
    named = {
        word
        for line in lines
        for word in line.replace("[", " ").replace("]", " ").replace("|", " ").replace("_", " ").split()
    }
    return frozenset(named | {word for entry in _entries() for word in entry.split()} | set(FORMS))


def is_name(word: Word) -> bool:
    """A word that no table knows: most often a name."""
    return (
        word.text not in NO_NAMES
        and not word.text.endswith("ly")
        and word.text.isalpha()
        and word.kinds <= {word.text, ANY}
        and word.text not in _vocabulary()
    )


def lemma(text: str) -> str:
    """The plain form of a word, as far as the tables have it."""
    if text in _plain_forms():
        return _plain_forms()[text]
    known = _vocabulary()
    for ending, others in (
        ("ies", ("y",)),
        ("ied", ("y",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ed", ("", "e")),
        ("ing", ("", "e")),
    ):
        if text.endswith(ending) and len(text) > len(ending) + 2:
            stem = text[: -len(ending)]
            for other in others:
                if stem + other in known:
                    return stem + other
            if len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in known:
                return stem[:-1]
    return text


def _merged(single: list[Word]) -> list[Word]:
    """Several words that stand for one, put together; of those that begin at one word the longest."""
    patterns, kinds = _nouns()
    longest: dict[int, tuple[int, set[str]]] = {}
    for pattern, end in patterns.ends(single):
        start = patterns.found(single, pattern, end).start
        reach, so_far = longest.get(start, (0, set()))
        if end > reach:
            longest[start] = (end, set(kinds[pattern]))
        elif end == reach:
            so_far |= kinds[pattern]
    merged: list[Word] = []
    at = 0

    def put(word: Word) -> None:
        """An article and whom it stands before are one."""
        last = merged[-1] if merged else None
        if last is not None and last.text in ARTICLES and "<party>" in word.kinds and word.text not in PRONOUNS:
            merged[-1] = Word(f"{last.text} {word.text}", last.start, word.end, word.kinds)
        else:
            merged.append(word)

    while at < len(single):
        if at in longest and longest[at][0] > at + 1:
            end, found = longest[at]
            text = " ".join(word.text for word in single[at:end])
            put(Word(text, single[at].start, single[end - 1].end, frozenset({text, ANY, *found})))
            at = end
        else:
            more = longest[at][1] if at in longest else set()
            word = single[at]
            put(word._replace(kinds=word.kinds | more) if more else word)
            at += 1
    return merged
