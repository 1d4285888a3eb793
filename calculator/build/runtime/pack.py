"""What the browser needs to run the calculator: Pyodide, one library, the public holidays.

    assets/parts.js              what the others are called; worker.js imports it
    assets/python/
        pyodide-<hash>/         Pyodide's own files from npm: the part that is called (`build.pyodide.split`), or as they
                                are where the machine cannot part them
        rest-<hash>.wasm        the other part, fetched while nobody waits or when it is first called
        library-<hash>.bin      what is reached of Python's standard library, our package and htpy, compiled, for
                                Pyodide to start from: a zip, gzipped
        messages-<hash>.zip     our modules for pasted messages; this and what follows are fetched when they are first
                                needed, each with what of Python's standard library only it needs
        calendar-<hash>.zip     our module for calendar files, icalendar and what it needs
        letters-<hash>.zip      our modules for letters and the letters themselves, read and checked
        interviews-<hash>.zip   our modules for "My interviews"
        opinions-<hash>.zip     what others would say: our modules for it and the advisers
        holidays/GB.json, ...   fetched when the country is chosen

One zip and no package installer for the first answer: every further request before it is a wait on a slow line.
"""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from datetime import date
from importlib.metadata import files as files_of
from pathlib import Path

from calculator.build.pyodide import split
from calculator.build.runtime import asked, bytecode, closure, holiday_files, node, reached, ready_made, zipped
from calculator.doors import files, letters, opinions, parts

log = logging.getLogger("hearback")

REPO = Path(__file__).parents[3]
PYODIDE = REPO / "node_modules" / "pyodide"
STANDARD_LIBRARY = "python_stdlib.zip"

DOOR = "calculator.doors.browser"  # what it imports is shipped, and nothing else of ours

# Pyodide's own start imports an event loop and an installer of packages, and with them sockets, processes and archives:
# near half of all it would load. We use neither, so the start finds only what it asks of them by name.
STAND_INS = {
    "asyncio/__init__.py": b"",
    "pyodide/webloop.py": b"def _initialize_event_loop(): pass\n",
    "pyodide/_package_loader.py": b"""\
from pathlib import Path
from site import getsitepackages

SITE_PACKAGES = DSO_DIR = Path(getsitepackages()[0])

def init_loaded_packages(): pass
""",
    # What `urllib.parse` asks of addresses in brackets; we write and read no other hosts than our own.
    "ipaddress.py": b"",
}

# A zip's importer unpacks each module twice, the first time to tell the name of its file. Python imports this by itself,
# early on; in the finished library all modules are bytecode.
NAMED_ONCE = {
    "sitecustomize.py": b"""\
from zipimport import zipimporter

def get_filename(self, name):
    end = "/__init__.pyc" if self.is_package(name) else ".pyc"
    return f"{self.archive}/{self.prefix}{name.rpartition('.')[2]}{end}"

zipimporter.get_filename = get_filename
"""
}

LIBRARIES = ("htpy", "markupsafe")
CALENDAR = ("icalendar", "python-dateutil", "six")  # no tzdata: our entries are whole days
NOT_NEEDED = ("htpy/django.py", "htpy/starlette.py", "htpy/html2htpy.py")


def into(site: Path, today: date) -> None:
    """Write everything below `site`, the built site's folder. `today` sets which years of holidays."""
    if not PYODIDE.is_dir():
        raise FileNotFoundError(f"{PYODIDE} is missing: `npm ci` gets it, in a clone of the repository")
    folder = site / "assets" / "python"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    holiday_files.bake(holiday_files.FOLDER, today)
    _copy(holiday_files.FOLDER, [path.name for path in _countries()], folder / "holidays")
    library, later = compiled()
    runtime, rest = _runtime(folder, split.Code(zipped.of(library), later))
    names = {
        "runtime": f"{runtime}/",
        "library": _written(folder, "library-{}.bin", zipped.as_a_whole(library)),
        "later": {part: _written(folder, f"{part}-{{}}.zip", packed) for part, packed in later.items()},
        "rest": rest,
    }
    (site / "assets" / "parts.js").write_text(_parts(names), encoding="utf-8")


def compiled() -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The files of the library, and the zip of each part that comes later. The public holidays must have been baked."""
    standard, shipped = _standard_library(), _shipped()
    later = {part: dict(_part(part)) for part in parts.DOORS}
    found = reached.of(standard, shipped, later)
    standard[ready_made.MODULE] = ready_made.module(found.texts)
    library = _compiled({**shipped, **{name: standard[name] for name in found.first}, **NAMED_ONCE})
    packed = {part: {**later[part], **{name: standard[name] for name in found.later[part]}} for part in later}
    return library, {part: zipped.of(_compiled(content)) for part, content in packed.items()}


def _runtime(folder: Path, code: split.Code) -> tuple[str, dict]:
    """The name of the runtime's folder, and what that lacks."""
    if reason := split.why_not():
        log.warning("Pyodide's runtime is packed as it comes: %s", reason)
        return _copied_runtime(PYODIDE, folder), {"file": "", "sum": 0}
    needed = split.Asked(code, holiday_files.FOLDER, asked.profiled())
    parts = split.of(PYODIDE, needed, node.find())
    rest = (parts / split.REST).read_bytes()
    return _copied_runtime(parts, folder), {
        "file": _written(folder, "rest-{}.wasm", rest),
        "sum": zlib.adler32(rest),  # for the worker, which cannot wait for a better one
    }


def _copied_runtime(source: Path, folder: Path) -> str:
    name = f"pyodide-{_hash(b''.join((source / name).read_bytes() for name in split.RUNTIME))}"
    (folder / name).mkdir()
    for file in split.RUNTIME:
        content = (source / file).read_bytes()
        if file == "pyodide.mjs":  # it asks for the others by their names
            content = content.replace(b"pyodide.asm.mjs", shipped_as("pyodide.asm.mjs").encode())
        (folder / name / shipped_as(file)).write_bytes(content)
    return name


def shipped_as(name: str) -> str:
    """Debian's own nginx, and others, know no `.mjs`, and a browser runs no module of a type that is none."""
    return name.replace(".mjs", ".js")


def _written(folder: Path, pattern: str, content: bytes) -> str:
    """The file's name, which tells its content: a browser may keep it for ever."""
    name = pattern.format(_hash(content))
    (folder / name).write_bytes(content)
    return name


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]


def _parts(names: Mapping[str, object]) -> str:
    """A module for worker.js. Pyodide insists on a lock file of its own version, though we install nothing."""
    lock = json.loads((PYODIDE / "pyodide-lock.json").read_bytes())
    told = {**names, "lock": {"info": lock["info"], "packages": {}}}
    lines = [f"export const {name} = {json.dumps(part)};" for name, part in told.items()]
    return "\n".join([f'export {{ loadPyodide }} from "../assets/python/{names["runtime"]}pyodide.js";', *lines, ""])


def _copy(source: Path, names: list[str] | tuple[str, ...], target: Path) -> None:
    target.mkdir(exist_ok=True)
    for name in names:
        shutil.copyfile(source / name, target / name)


def _countries() -> list[Path]:
    return sorted(path for path in holiday_files.FOLDER.glob("*.json") if path.name != "index.json")


# The library


def _compiled(content: dict[str, bytes]) -> dict[str, bytes]:
    """With bytecode in place of each source: the browser then starts twice as fast."""
    sources = {name: content[name] for name in content if name.endswith(".py")}
    others = {name: content[name] for name in content if name not in sources}
    return {**others, **bytecode.compiled(sources, _version())}


def _version() -> str:
    return json.loads((PYODIDE / "package.json").read_bytes())["version"]


def _standard_library() -> dict[str, bytes]:
    """All of Python's own; what is not reached stays at home."""
    with zipfile.ZipFile(PYODIDE / STANDARD_LIBRARY) as archive:
        whole = {name: archive.read(name) for name in archive.namelist() if name.endswith(".py")}
    return whole | STAND_INS | ready_made.asking(whole) | {ready_made.MODULE: ready_made.module()}


def _shipped() -> dict[str, bytes]:
    """Our package and its libraries."""
    return {**dict(_ours()), **dict(_python_of(LIBRARIES))}


def _ours() -> Iterator[tuple[str, bytes]]:
    sources = _sources()
    yield from ((name, sources[name]) for name in closure.of(DOOR, sources))
    yield f"calculator/data/{files.CHECKED}", files.checked().encode()
    yield "calculator/data/holidays/index.json", _places()


def _sources() -> dict[str, bytes]:
    return {path.relative_to(REPO).as_posix(): path.read_bytes() for path in (REPO / "calculator").rglob("*.py")}


def later(part: str) -> list[str]:
    """Our modules that the door of this part reaches and the browser's does not. Two parts may share one."""
    sources = _sources()
    return sorted(closure.of(parts.DOORS[part], sources) - closure.of(DOOR, sources))


def _part(part: str) -> Iterator[tuple[str, bytes]]:
    sources = _sources()
    yield from ((name, sources[name]) for name in later(part))
    if part == "calendar":
        yield from _python_of(CALENDAR)
    if part == "letters":
        yield f"calculator/doors/data/{letters.CHECKED}", files.letters_packed()
    if part == "opinions":
        content = json.dumps(opinions.checked(), default=date.isoformat, ensure_ascii=False, separators=(",", ":"))
        yield f"{opinions.PACKAGE.replace('.', '/')}/data/{opinions.CHECKED}", content.encode()


def _places() -> bytes:
    """The index without the time zones, which the page itself has (see `build.pages.forms`)."""
    index = holiday_files.index()
    return json.dumps({"countries": index["countries"]}, ensure_ascii=False, separators=(",", ":")).encode()


def _python_of(libraries: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """The pure Python of each library, without its tests; markupsafe also runs without its compiled part."""
    for library in libraries:
        for path in files_of(library) or ():
            if path.suffix == ".py" and "tests" not in path.parts and path.as_posix() not in NOT_NEEDED:
                yield path.as_posix(), path.read_binary()
