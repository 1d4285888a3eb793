"""Python source as the bytecode that the browser's Python runs.

Compiling in the browser is the greatest part of a plain start. Bytecode fits one Python only, so it is made
by that very Python: Pyodide's, under Node, whatever the builder's own may be (see `compile.mjs`).
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from calculator.build.runtime import node

HERE = Path(__file__).parent
REPO = HERE.parents[2]
CACHE = REPO / ".cache" / "bytecode"
HOW = b"".join((HERE / name).read_bytes() for name in ("compile.mjs", "compile_inside.py"))


def compiled(sources: Mapping[str, bytes], version: str) -> dict[str, bytes]:
    """`name.pyc` for each `name.py`; zipimport finds it there. `version` is Pyodide's.

    What was compiled before in the same way is kept: a build compiles only the files that changed.
    """
    kept = {name: CACHE / version / f"{_key(name, source)}.pyc" for name, source in sources.items()}
    if missing := {kept[name]: name for name in sources if not kept[name].exists()}:
        _compile({path: (name, sources[name]) for path, name in missing.items()})
    return {f"{name}c": path.read_bytes() for name, path in kept.items()}


def _key(name: str, source: bytes) -> str:
    return hashlib.sha256(HOW + name.encode() + b"\0" + source).hexdigest()[:32]


def _compile(wanted: Mapping[Path, tuple[str, bytes]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for path, (_, source) in wanted.items():
            (work / f"{path.stem}.py").write_bytes(source)
        names = {path.stem: name for path, (name, _) in wanted.items()}
        (work / "names.json").write_text(json.dumps(names), encoding="utf-8")
        subprocess.run([node.find(), HERE / "compile.mjs", work], cwd=REPO, check=True)
        for path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(work / path.name, path)
