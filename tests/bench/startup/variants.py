"""What is compared: our site as it is built, and its peers, each a folder of files to serve.

The peers come from npm at pinned versions (beside this file) and lie in .cache/; they are no dependency of the
project. Plain Pyodide and PyScript run the very package that our page runs, as a person would load it who does
not think about speed: the whole standard library, and one archive of sources.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import files as files_of
from pathlib import Path

from calculator.build.pyodide import split
from calculator.build.runtime import node
from tests.bench.startup import CACHE, REPO

HERE = Path(__file__).parent

OURS, AGAIN, STOCK = "Hear Back", "Hear Back again", "Hear Back, not split"
PLAIN, PYSCRIPT = "plain Pyodide", "PyScript, Pyodide"
MICROPYTHON, JAVASCRIPT = "PyScript, MicroPython (toy)", "JavaScript (toy)"

PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip")
LIBRARIES = ("htpy", "markupsafe")  # what the calculator needs for a first answer


def build() -> dict[str, Path]:
    """Each variant's folder. Ours is served twice: the difference between the two is noise; and once with Pyodide's
    runtime as it comes."""
    ours = _our_site()
    return {
        OURS: ours,
        AGAIN: ours,
        STOCK: _built("stock", {split.SWITCH: split.STOCK}),
        PLAIN: _peer("plain", pyodide=_pyodide(), app=True),
        PYSCRIPT: _peer("pyscript", pyodide=_pyodide(), pyscript=_npm("@pyscript/core/dist"), app=True),
        MICROPYTHON: _peer(
            "micropython",
            pyscript=_npm("@pyscript/core/dist"),
            micropython=_npm("@micropython/micropython-webassembly-pyscript"),
        ),
        JAVASCRIPT: _peer("javascript"),
    }


def _our_site() -> Path:
    """The site that HEARBACK_SITE names, else one built now. Its build bakes the holidays that the peers take."""
    if named := os.environ.get("HEARBACK_SITE"):
        return Path(named)
    return _built("ours", {})


def _built(name: str, more: dict[str, str]) -> Path:
    folder = CACHE / name
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", folder]
    subprocess.run(command, cwd=REPO, env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **more}, check=True)
    return folder


def _peer(name: str, app: bool = False, **parts: dict[str, Path]) -> Path:
    folder = CACHE / "pages" / name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(HERE / "pages" / name, folder)
    shutil.copy(HERE / "pages" / "page.js", folder)
    for part, files in parts.items():
        (folder / part).mkdir()
        for file, source in files.items():
            shutil.copy(source, folder / part / file)
    if app:
        _write_app(folder / "calculator.zip")
        (folder / "holidays").mkdir()
        shutil.copy(REPO / "calculator" / "data" / "holidays" / "GB.json", folder / "holidays")
    return folder


def _pyodide() -> dict[str, Path]:
    return {name: REPO / "node_modules" / "pyodide" / name for name in PYODIDE_FILES}


def _npm(package: str) -> dict[str, Path]:
    if not (CACHE / "node_modules").exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "package.json", CACHE)
        node.npm("install", "--silent", "--no-audit", "--no-fund", "--prefix", str(CACHE))
    return {path.name: path for path in (CACHE / "node_modules" / package).iterdir() if path.is_file()}


def _write_app(target: Path) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in (REPO / "calculator").rglob("*"):
            if path.suffix in (".py", ".toml", ".txt") or path.name == "index.json":
                archive.write(path, path.relative_to(REPO))
        for library in LIBRARIES:
            for path in files_of(library):
                if path.suffix == ".py":
                    archive.write(path.locate(), path.as_posix())
