"""The part of `bytecode` that runs inside Pyodide."""

from __future__ import annotations

import json
import marshal
from importlib.util import MAGIC_NUMBER
from pathlib import Path

# No flags, no time and no size of the source: there is no source beside it to compare with.
HEADER = MAGIC_NUMBER + bytes(12)


def all_in(folder: str) -> None:
    """Write KEY.pyc beside each KEY.py; `names.json` says under which name each will be known."""
    names = json.loads(Path(folder, "names.json").read_text(encoding="utf-8"))
    for key, name in names.items():
        # Without asserts and docstrings: fewer bytes to fetch, and nobody reads them there.
        code = compile(Path(folder, f"{key}.py").read_bytes(), name, "exec", dont_inherit=True, optimize=2)
        Path(folder, f"{key}.pyc").write_bytes(HEADER + marshal.dumps(code))
