"""Functions that Python would write and compile in the reader's browser, compiled when the site is built.

`dataclasses` and `namedtuple` write the source of a class's methods and compile it each time the class is made: a
third of what importing us takes. So the library's copies of the two ask the module `ready_made`, made here, which
holds the code of each of these texts by its length and two sums: the texts themselves would weigh a third of it. A text
that it does not hold is compiled as ever, and is told in `unknown`: that is how `reached` finds them, by trying.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping

MODULE = "ready_made.py"

# In the standard library: what compiles a text, and what asks for it instead.
ASKING = {
    "dataclasses.py": (
        b"exec(txt, self.globals, ns)",
        b"import ready_made; ns['__create_fn__'] = ready_made.function(txt, self.globals)",
    ),
    "collections/__init__.py": (
        b"__new__ = eval(code, namespace)",
        b"import ready_made; __new__ = ready_made.function(code, namespace)",
    ),
}

HEAD = '''\
from zlib import adler32, crc32

CODE = {}
unknown = []

def function(text, names):
    """The one function that `text` makes, a `def` or a lambda, with `names` as its module's."""
    key = len(text), crc32(text.encode()), adler32(text.encode())
    if key in CODE:
        return type(function)(CODE[key], names)
    unknown.append(text)
    made = {}
    exec(text if text.startswith("def ") else f"it = {text}", names, made)
    return made.popitem()[1]
'''


def asking(standard: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of the standard library that ask. Raises ValueError where they are no longer as we know them."""
    return {name: _asking(name, standard[name]) for name in ASKING}


def _asking(name: str, source: bytes) -> bytes:
    compiling, asking = ASKING[name]
    if source.count(compiling) != 1:
        raise ValueError(f"{name} of this Python compiles elsewhere: look for {compiling.decode()} in it")
    return source.replace(compiling, asking)


def module(texts: Iterable[str] = ()) -> bytes:
    """The source of `ready_made`, which is compiled with all others."""
    return "\n".join([HEAD, *map(_kept, texts)]).encode()


def _kept(text: str) -> str:
    key = len(text), zlib.crc32(text.encode()), zlib.adler32(text.encode())
    if text.startswith("def "):
        return f"{text}\nCODE[{key}] = __create_fn__.__code__\n"
    return f"CODE[{key}] = ({text}).__code__\n"
