"""The part of `bytecode` that runs inside Pyodide."""

from __future__ import annotations

import ast
import json
import marshal
from importlib.util import MAGIC_NUMBER
from pathlib import Path

# No flags, no time and no size of the source: there is no source beside it to compare with.
HEADER = MAGIC_NUMBER + bytes(12)

OURS = "calculator/"  # errors in it are ours to mend, so it keeps its lines


def all_in(folder: str) -> None:
    """Write KEY.pyc beside each KEY.py; `names.json` says under which name each will be known."""
    names = json.loads(Path(folder, "names.json").read_text(encoding="utf-8"))
    for key, name in names.items():
        tree = ast.parse(Path(folder, f"{key}.py").read_bytes())
        if not name.startswith(OURS):
            _forget_lines(tree, 1)
        # Without asserts and docstrings: fewer bytes to fetch, and nobody reads them there.
        code = compile(tree, name, "exec", dont_inherit=True, optimize=2)
        Path(folder, f"{key}.pyc").write_bytes(HEADER + marshal.dumps(code))


def _forget_lines(node: ast.AST, line: int) -> None:
    """Each function is all on its first line: an error still names it, and a tenth of the bytes is saved."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
        line = node.lineno
    for place in node._attributes:  # lineno, col_offset and the same of its end, where it has a place
        setattr(node, place, line if place.endswith("lineno") else 0)
    for part in ast.iter_child_nodes(node):
        _forget_lines(part, line)
