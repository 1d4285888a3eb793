"""Pyodide's runtime in two files: what our requests call, and the rest, which the first call into it brings.

    first     pyodide.mjs, pyodide.asm.mjs (cut), pyodide.asm.wasm (what is called)
    rest      rest.wasm: every other function, and the tables of East Asian codecs

Nothing is left out, so nothing can be missing: what was not foreseen comes later (docs/assets/rest.js). What is called is
found by trying, under Node. The tools are Binaryen's, from the system, and terser, from npm.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from calculator.build.pyodide import wasm
from calculator.build.pyodide.wasm import NotAsKnown

HERE = Path(__file__).parent
REPO = HERE.parents[2]
CACHE = REPO / ".cache" / "split"
RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
REST = "rest.wasm"
TOOLS = ("wasm-metadce", "wasm-split")
FEATURES = (
    "bulk-memory",
    "mutable-globals",
    "sign-ext",
    "nontrapping-float-to-int",
    "exception-handling",
    "reference-types",
    "multivalue",
)

# The names under which the first part imports what lies in the rest, and the rest what lies in the first part.
TO_REST, TO_FIRST = "rest", "first"

# The one switch: HEARBACK_RUNTIME=stock packs Pyodide as it comes.
SWITCH, STOCK = "HEARBACK_RUNTIME", "stock"

# The two tables of objects that Binaryen exports for the rest, and their numbers; functions lie in number 0.
TABLES = {"table": 1, "table_0": 2}
CURE = f"This Pyodide could not be split: calculator/build/pyodide/README.md. {SWITCH}={STOCK} packs it as it comes."
GAP = 32  # zeros that weigh less than the head of a segment


class Code(NamedTuple):
    """What the browser gets besides the runtime."""

    library: bytes  # the zip that Python starts from
    later: Mapping[str, bytes]  # zips by the name of the part that is asked for


class Asked(NamedTuple):
    """What is needed to find out which functions are called."""

    code: Code
    holidays: Path
    requests: Sequence[dict]


def why_not() -> str:
    """Why the runtime is packed as it comes; empty when it is split."""
    if os.environ.get(SWITCH) == STOCK:
        return f"{SWITCH}={STOCK}"
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        return f"this machine has no {', '.join(missing)} (Debian: apt-get install binaryen)"
    return ""


def of(pyodide: Path, asked: Asked, node: Path) -> Path:
    """The folder with the files of `RUNTIME`, and `REST`. Raises NotAsKnown, or what a tool says, for a Pyodide that
    this does not fit."""
    whole = _kept("whole", _whole_key(pyodide), lambda work: _make_whole(work, pyodide, node))
    lock = pyodide / "pyodide-lock.json"
    profile = _kept("called", _called_key(whole, asked), lambda work: _make_profile(work, whole, lock, asked, node))
    called = (profile / "profile.bin").read_bytes()
    key = _key((whole.name.encode(), called, *_own()))
    return _kept("parts", key, lambda work: _make_parts(work, whole, called))


# What was made before from the very same is kept


def _kept(kind: str, key: str, make) -> Path:
    kept = CACHE / f"{kind}-{key}"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent) as folder:
            work = Path(folder)
            (work / "out").mkdir()
            make(work)
            try:
                (work / "out").rename(kept)
            except OSError:
                if not kept.exists():  # not made by someone else meanwhile
                    raise
    return kept


def _whole_key(pyodide: Path) -> str:
    versions = [subprocess.run([tool, "--version"], capture_output=True, check=True).stdout for tool in TOOLS]
    lock = (REPO / "package-lock.json").read_bytes()  # terser's version
    return _key(((pyodide / name).read_bytes() for name in RUNTIME), versions, _own(), (lock,))


def _called_key(whole: Path, asked: Asked) -> str:
    countries = (path.read_bytes() for path in sorted(asked.holidays.glob("*.json")))
    requests = json.dumps(asked.requests).encode()
    code = (asked.code.library, *asked.code.later.values())
    return _key((whole.name.encode(), *code, requests), countries, _own())


def _own() -> list[bytes]:
    return [(HERE / name).read_bytes() for name in ("split.py", "wasm.py", "glue.mjs", "called.mjs")]


def _key(*parts) -> str:
    digest = hashlib.sha256()
    for part in parts:
        for content in part:
            digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()[:32]


# Its three steps


def _make_whole(work: Path, pyodide: Path, node: Path) -> None:
    """The glue cut, the wasm without what nobody can reach, and the same instrumented."""
    for name in RUNTIME:
        shutil.copyfile(pyodide / name, work / name)
    _run(work, str(node), str(HERE / "glue.mjs"), str(work))
    exports = json.loads((work / "exports.json").read_text(encoding="utf-8"))
    graph = [{"name": "glue", "root": True, "reaches": exports}, *({"name": name, "export": name} for name in exports)]
    (work / "graph.json").write_text(json.dumps(graph), encoding="utf-8")
    _binaryen(work, "wasm-metadce", "--graph-file", "graph.json", "pyodide.asm.wasm", "-o", "out/whole.wasm")
    _binaryen(work, "wasm-split", "--instrument", "out/whole.wasm", "-o", "out/instrumented.wasm")
    for name in RUNTIME[:2]:
        shutil.copyfile(work / name, work / "out" / name)


def _make_profile(work: Path, whole: Path, lock: Path, asked: Asked, node: Path) -> None:
    for name in RUNTIME[:2]:
        shutil.copyfile(whole / name, work / name)
    shutil.copyfile(whole / "instrumented.wasm", work / "pyodide.asm.wasm")
    shutil.copyfile(lock, work / lock.name)
    (work / "library.zip").write_bytes(asked.code.library)
    for part, packed in asked.code.later.items():
        (work / f"{part}.zip").write_bytes(packed)
    (work / "asked.json").write_text(json.dumps(asked.requests), encoding="utf-8")
    _run(work, str(node), str(HERE / "called.mjs"), str(work), str(asked.holidays))
    (work / "out" / "profile.bin").write_bytes(_only_whether((work / "profile.bin").read_bytes()))


def _only_whether(profile: bytes) -> bytes:
    """A profile tells when each function was called first; whether it was is all that counts, and the same each time."""
    head, times = profile[:8], struct.iter_unpack("<I", profile[8:])
    return head + b"".join(struct.pack("<I", bool(time)) for (time,) in times)


def _make_parts(work: Path, whole: Path, called: bytes) -> None:
    (work / "profile.bin").write_bytes(called)
    _binaryen(
        work,
        "wasm-split",
        str(whole / "whole.wasm"),
        *("--profile", "profile.bin", "-o1", "first.wasm", "-o2", "rest.wasm"),
        *("--placeholder-namespace", TO_REST, "--import-namespace", TO_FIRST),
    )
    first = wasm.with_tables_numbered((work / "first.wasm").read_bytes(), TABLES)
    data = wasm.segments(first)
    tables = wasm.codec_tables(data)
    if not tables:
        raise NotAsKnown("no tables of East Asian codecs are told by their indexes")
    stays, goes = wasm.cut(data, tables)
    out = work / "out"
    (out / "pyodide.asm.wasm").write_bytes(wasm.with_segments(first, wasm.closed(stays, GAP)))
    # No zeros are put between those: they come when Python has run, and what lies there may have been written to.
    (out / REST).write_bytes(wasm.with_segments((work / "rest.wasm").read_bytes(), wasm.closed(goes, 0)))
    for name in RUNTIME[:2]:
        shutil.copyfile(whole / name, out / name)


def _binaryen(work: Path, tool: str, *arguments: str) -> None:
    _run(work, tool, *(f"--enable-{name}" for name in FEATURES), *arguments)


def _run(work: Path, *command: str) -> None:
    done = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
    if done.returncode:
        told = (done.stderr or done.stdout).strip()
        raise NotAsKnown(f"{Path(command[0]).name}: {told}\n{CURE}")
