"""Whether a text is in English, so that no time found in it means that none was told."""

from __future__ import annotations

from .clauses import AFTER_A_NAME, is_known
from .lexicon.languages import CAPITALS, ENGLISH, FOREIGN, FOREIGN_TIMES, NEITHER, PARTICLES
from .lexicon.vocabulary import TITLES
from .tokens import Token

# So many words of which none is known are no English, whatever they are.
STRANGE = 3
# Of one language few words in a row are names.
FEW = 2
# In front of these a day has a capital in other languages, too.
_BEFORE_A_DAY = frozenset("sa el ngayong le ang on by until am".split())


def is_english(said: str, tokens: list[Token], unread: list[Token]) -> bool:
    """Whether most words are English; true of a text without words, such as a telephone number.

    What was read as a time is no foreign word, whatever language it comes from; so only the `unread` may be.
    """
    words = [token for token in tokens if token.text.isalpha()]
    if not words:
        return not any(sign.isprintable() and not sign.isascii() and not sign.isalnum() for sign in said)
    if _is_other_script(words):
        return False
    others = [token for token in unread if token.text.isalpha()]
    foreign = sum(_is_foreign(said, others, at) for at in range(len(others)))
    english = sum(is_english_word(word.text) for word in words)
    if english == 0:
        unknown = sum(word.text not in NEITHER for word in others)
        return foreign == 0 and unknown < STRANGE
    return foreign < FEW or foreign <= english


def names_foreign_time(said: str, unread: list[Token]) -> bool:
    """Whether words name a time in another language, and are no names of people."""
    return any(word.text in FOREIGN_TIMES and not _is_name(said, unread, at) for at, word in enumerate(unread))


def _is_other_script(words: list[Token]) -> bool:
    letters = "".join(word.text for word in words)
    return 2 * sum(map(_is_latin, letters)) < len(letters)


def _is_latin(letter: str) -> bool:
    return letter < "\u0250" or "\u1e00" <= letter < "\u1f00"


def is_english_word(word: str) -> bool:
    return (
        word.isalpha()
        and word not in NEITHER
        and word not in FOREIGN
        and word not in FOREIGN_TIMES
        and (word in ENGLISH or is_known(word))
    )


def _is_foreign(said: str, words: list[Token], at: int) -> bool:
    word = words[at].text
    if not _is_latin(word[0]):
        return True
    if word in FOREIGN_TIMES:
        return not _is_name(said, words, at)
    is_part_of_name = word in PARTICLES and at + 1 < len(words) and said[words[at + 1].start].isupper()
    return word in FOREIGN and not is_part_of_name


def _is_name(said: str, words: list[Token], at: int) -> bool:
    before, after = words[at - 1].text if at else "", words[at + 1].text if at + 1 < len(words) else ""
    if before in TITLES or not said[words[at].start].isupper():
        return before in TITLES
    if words[at].text in CAPITALS or before in _BEFORE_A_DAY:
        return False
    is_followed_by_name = at + 1 < len(words) and said[words[at + 1].start].isupper() and not said.isupper()
    return bool(before) or after in AFTER_A_NAME or is_followed_by_name
