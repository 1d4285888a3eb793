"""What the browser needs to run the calculator: Pyodide, one library, the public holidays.

    assets/python/
        parts.mjs                what the others are called; worker.js imports it
        pyodide.mjs, ...        Pyodide's own files from npm, as they are
        library-<hash>.zip      Python's standard library, our package and htpy, compiled, for Pyodide to start from
        holidays/GB.json, ...   fetched when the country is chosen

One zip and no package installer: every further request before the first answer is a wait on a slow line.
"""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Iterator
from datetime import date
from importlib.metadata import files as files_of
from pathlib import Path

from calculator.edges import bytecode, holidays

REPO = Path(__file__).parent.parent.parent
PYODIDE = REPO / "node_modules" / "pyodide"
RUNTIME = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
STANDARD_LIBRARY = "python_stdlib.zip"

# The doors that stay at home: they build the site or answer a terminal.
AT_HOME = {
    f"calculator/{name}.py"
    for name in (
        "__main__", "edges/bytecode", "edges/calendar_file", "edges/compile_inside", "edges/guide",
        "edges/guide_blocks", "edges/holidays", "edges/node", "edges/pack", "edges/site", "edges/timezones",
    )
}  # fmt: skip

# Parts of the standard library that neither we nor Pyodide's own start can reach: terminals, tests, servers,
# processes, mailboxes. About a megabyte that nobody has to fetch.
NEVER_REACHED = {
    "_pyrepl", "doctest", "ftplib", "imaplib", "mailbox", "multiprocessing", "optparse", "pdb", "pickletools",
    "poplib", "pydoc", "pydoc_data", "smtplib", "statistics", "unittest", "wsgiref", "xml", "xmlrpc",
}  # fmt: skip
LIBRARIES = ("htpy", "markupsafe")
NOT_NEEDED = ("htpy/django.py", "htpy/starlette.py", "htpy/html2htpy.py")

# A zip keeps the time of each file; one fixed time makes two builds of the same text the same bytes.
NO_TIME = (1980, 1, 1, 0, 0, 0)


def into(site: Path, today: date) -> None:
    """Write everything below `site`, the built site's folder. `today` sets which years of holidays."""
    if not PYODIDE.is_dir():
        raise FileNotFoundError(f"{PYODIDE} is missing: `npm ci` in the repository's root gets it")
    folder = site / "assets" / "python"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    holidays.bake(holidays.FOLDER, today)
    _copy(PYODIDE, RUNTIME, folder)
    _copy(holidays.FOLDER, [path.name for path in _countries()], folder / "holidays")
    library = _zipped(_compiled(_library()))
    name = f"library-{hashlib.sha256(library).hexdigest()[:12]}.zip"
    (folder / name).write_bytes(library)
    (folder / "parts.mjs").write_text(_parts(name), encoding="utf-8")


def _parts(library: str) -> str:
    """A module for worker.js. Pyodide insists on a lock file of its own version, though we install nothing."""
    lock = json.loads((PYODIDE / "pyodide-lock.json").read_bytes())
    empty = {"info": lock["info"], "packages": {}}
    return f"export const library = {json.dumps(library)};\nexport const lock = {json.dumps(empty)};\n"


def _copy(source: Path, names: list[str] | tuple[str, ...], target: Path) -> None:
    target.mkdir(exist_ok=True)
    for name in names:
        shutil.copyfile(source / name, target / name)


def _countries() -> list[Path]:
    return sorted(path for path in holidays.FOLDER.glob("*.json") if path.name != "index.json")


# The library


def _library() -> dict[str, bytes]:
    """Every file of it, by its name in the zip."""
    return {**_standard_library(), **dict(_ours()), **dict(_others())}


def _compiled(content: dict[str, bytes]) -> dict[str, bytes]:
    """With bytecode in place of each source: the browser then starts twice as fast."""
    sources = {name: content[name] for name in content if name.endswith(".py")}
    others = {name: content[name] for name in content if name not in sources}
    return {**others, **bytecode.compiled(sources, _version())}


def _version() -> str:
    return json.loads((PYODIDE / "package.json").read_bytes())["version"]


def _standard_library() -> dict[str, bytes]:
    with zipfile.ZipFile(PYODIDE / STANDARD_LIBRARY) as archive:
        return {name: archive.read(name) for name in archive.namelist() if _is_reached(name)}


def _is_reached(name: str) -> bool:
    package = name.partition("/")[0].removesuffix(".py")
    return not name.endswith("/") and package not in NEVER_REACHED


def _ours() -> Iterator[tuple[str, bytes]]:
    package = REPO / "calculator"
    for path in package.rglob("*"):
        name = path.relative_to(REPO).as_posix()
        if path.suffix in (".py", ".toml", ".txt") and name not in AT_HOME:
            yield name, path.read_bytes()
    yield "calculator/data/holidays/index.json", _places()


def _places() -> bytes:
    """The index without the time zones, which the page itself has (see `show.forms`)."""
    index = holidays.index()
    return json.dumps({"countries": index["countries"]}, ensure_ascii=False, separators=(",", ":")).encode()


def _others() -> Iterator[tuple[str, bytes]]:
    """The pure Python of each library; markupsafe also runs without its compiled part."""
    for library in LIBRARIES:
        for path in files_of(library):
            name = path.as_posix()
            if name.endswith(".py") and name.startswith(library) and name not in NOT_NEEDED:
                yield name, path.read_binary()


def _zipped(content: dict[str, bytes]) -> bytes:
    """Deflated, because the host sends a zip as it is."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(content):
            archive.writestr(zipfile.ZipInfo(name, NO_TIME), content[name], zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
