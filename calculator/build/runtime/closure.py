"""What a module needs, read from its source: what it imports, also inside functions, what these import, and so on.

So what the browser gets is never a list kept by hand: it is the closure of the browser's door. Modules are told as in
a zip: the source by the file's name, such as `calculator/plan/facts.py`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import resolve_name

from calculator.doors import parts

# It has run when the site was built: the browser gets what it has checked.
DONE_BEFORE = {"calculator/checker.py", "calculator/letters/parse.py"}


def of(start: str, sources: Mapping[str, bytes]) -> set[str]:
    """The files of `sources` that come with the module `start`, the packages that they lie in among them; not what comes
    by the door of a part, which is fetched when it is needed."""
    later = set(parts.DOORS.values()) - {start}
    files = {name: file for name, file in modules(sources.keys() - DONE_BEFORE).items() if name not in later}
    found: set[str] = set()
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name in files and files[name] not in found:
            found.add(files[name])
            waiting += [name.rpartition(".")[0], *imports(files[name], sources[files[name]])]
    return found


def modules(files: Iterable[str]) -> dict[str, str]:
    """The file of each module."""
    return {file.removesuffix(".py").removesuffix("/__init__").replace("/", "."): file for file in files}


def imports(file: str, source: bytes) -> Iterator[str]:
    """The names of all modules that are imported there; among them some that are names within a module."""
    package = file.rpartition("/")[0].replace("/", ".")
    for part in _run(ast.parse(source)):
        match part:
            case ast.Import(names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module, names, level):
                origin = resolve_name("." * level + (module or ""), package)
                yield origin
                yield from (f"{origin}.{alias.name}" for alias in names)


def _run(node: ast.AST) -> Iterator[ast.AST]:
    """All of it but what only a type checker reads."""
    yield node
    for part in ast.iter_child_nodes(node):
        if not (isinstance(part, ast.If) and isinstance(part.test, ast.Name) and part.test.id == "TYPE_CHECKING"):
            yield from _run(part)
