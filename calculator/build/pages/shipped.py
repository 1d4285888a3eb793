"""What the built site holds that others made: the page of licences, their full texts, and a bill of materials.

    licences/texts/NAME.txt    each one's licence in full, as it came with it
    sbom.cdx.json              the same list for programs, in CycloneDX's JSON

Whatever is added to the site belongs into `PYTHON` or `INSIDE`, or among npm's (`build.runtime.libraries`).
"""

from __future__ import annotations

import json
import re
import shutil
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path
from urllib.parse import quote

import htpy as h

from calculator.build.runtime import libraries, pack

MATERIAL = Path(str(distribution("mkdocs-material").locate_file("material/templates")))
# Of what Material brings nobody's browser asks for these.
UNUSED = ("assets/javascripts/lunr", "**/*.map")

# Python packages, and what of each reaches a reader.
PYTHON = {
    "htpy": "runs in the browser",
    "MarkupSafe": "runs in the browser",
    "icalendar": "runs in the browser, for calendar files",
    "python-dateutil": "runs in the browser, for calendar files",
    "six": "runs in the browser, for calendar files",
    "holidays": "its public holidays, as data",
    "pycountry": "its names of regions, as data",
    "babel": "its names of countries, as data (from Unicode CLDR)",
    "mkdocs-material": "the look of the site, and its search",
}
# Python's licence asks for a word about what was changed.
PYTHON_CHANGED = (
    "Python itself, inside Pyodide; changed: its library is cut to what is used and compiled, without an event loop, and "
    "the methods of data classes and named tuples are made when the site is built"
)


@dataclass(frozen=True)
class Part:
    """What reaches a reader inside something else, which was put together elsewhere: a file there, and where that tells
    its version. Nobody tells it of the others."""

    name: str
    licence: str
    source: str
    what: str
    kind: str = "generic"
    told: tuple[str, str] | None = None  # a file (a pattern for one), and what to look for in it


_WASM = "pyodide.asm.wasm"
_STYLE, _SEARCH, _PYTHON = "in Material's scripts", "in Material's search", "in Pyodide's Python"
_BUNDLE, _SEEKER = "bundle.*.min.js", "workers/search.*.min.js"
INSIDE = (
    Part("rxjs", "Apache-2.0", "https://github.com/ReactiveX/rxjs", _STYLE, "npm"),
    Part("tslib", "0BSD", "https://github.com/microsoft/tslib", _STYLE, "npm"),
    Part("focus-visible", "W3C", "https://github.com/WICG/focus-visible", _STYLE, "npm"),
    Part("escape-html", "MIT", "https://github.com/component/escape-html", _STYLE, "npm"),
    Part(
        "clipboard",
        "MIT",
        "https://github.com/zenorocha/clipboard.js",
        _STYLE,
        "npm",
        (_BUNDLE, r"clipboard\.js v([\d.]+)"),
    ),
    Part("lunr", "MIT", "https://github.com/olivernn/lunr.js", _SEARCH, "npm", (_SEEKER, r'\.version="([\d.]+)"')),
    Part(
        "material-design-color",
        "MIT",
        "https://github.com/mrmlnc/material-design-color",
        "in Material's style sheets",
        "npm",
    ),
    Part("stackframe", "MIT", "https://github.com/stacktracejs/stackframe", "in Pyodide's script", "npm"),
    Part(
        "error-stack-parser", "MIT", "https://github.com/stacktracejs/error-stack-parser", "in Pyodide's script", "npm"
    ),
    Part("hiwire", "MPL-2.0", "https://github.com/hoodmane/hiwire", _PYTHON),
    Part("zlib", "Zlib", "https://github.com/madler/zlib", _PYTHON, told=(_WASM, r"deflate (\d[\d.]+) Copyright")),
    Part("bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2/", _PYTHON),
    Part("xz", "0BSD", "https://github.com/tukaani-project/xz", _PYTHON),
    Part("zstd", "BSD-3-Clause", "https://github.com/facebook/zstd", _PYTHON),
    Part("sqlite", "blessing", "https://sqlite.org/src/", _PYTHON),
    Part("libffi", "MIT", "https://github.com/libffi/libffi", _PYTHON),
    Part("expat", "MIT", "https://github.com/libexpat/libexpat", _PYTHON, told=(_WASM, r"expat_(\d[\d.]+)")),
    Part("mpdecimal", "BSD-2-Clause", "https://www.bytereef.org/mpdecimal/", _PYTHON),
    Part("hacl-star", "MIT", "https://github.com/hacl-star/hacl-star", _PYTHON),
    Part("emscripten", "MIT", "https://github.com/emscripten-core/emscripten", _PYTHON),
    Part("musl", "MIT", "https://git.musl-libc.org/cgit/musl", _PYTHON),
    Part("llvm", "Apache-2.0 WITH LLVM-exception", "https://github.com/llvm/llvm-project", _PYTHON),
)

# Where a package's metadata name no licence by its standard short name.
NAMED = {"python-dateutil": "Apache-2.0 AND BSD-3-Clause", "babel": "BSD-3-Clause", "six": "MIT"}


@dataclass(frozen=True)
class Component:
    """`kind` and `name` make its package URL; `source` is where its source code is."""

    kind: str
    name: str
    version: str
    licence: str
    what: str
    source: str
    text: str = ""

    @property
    def package_url(self) -> str:
        return f"pkg:{self.kind}/{quote(self.name.lower())}" + (f"@{self.version}" if self.version else "")


def components() -> list[Component]:
    python = (_of_python(name, what) for name, what in PYTHON.items())
    return [*_runtime(), *map(_of_npm, libraries.NPM), *python, *(_of_part(part) for part in INSIDE)]


def _of_part(part: Part) -> Component:
    """Its text lies with its source: what was put together brings a word of it at most."""
    version = ""
    if part.told:
        file, look_for = part.told
        [path] = [*pack.PYODIDE.glob(file), *(MATERIAL / "assets" / "javascripts").glob(file)]
        found = re.search(look_for, path.read_text(encoding="latin-1"))
        if not found:
            raise ValueError(f"{path.name} no longer tells the version of {part.name}")
        version = found[1]
    return Component(part.kind, part.name, version, part.licence, part.what, part.source, f"{part.source}\n")


def _runtime() -> Iterator[Component]:
    """Pyodide and the Python inside it. npm's package holds no text of its licence, so its address is told."""
    package = json.loads((pack.PYODIDE / "package.json").read_text(encoding="utf-8"))
    python = json.loads((pack.PYODIDE / "pyodide-lock.json").read_text(encoding="utf-8"))["info"]["python"]
    yield Component(
        "npm",
        "pyodide",
        package["version"],
        package["license"],
        "runs the calculator in the browser; its source names what it holds itself",
        "https://github.com/pyodide/pyodide",
        "https://www.mozilla.org/MPL/2.0/\n",
    )
    own = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    text = own.read_text(encoding="utf-8") if own.is_file() else "https://docs.python.org/3/license.html\n"
    yield Component(
        "generic", "cpython", python, "Python-2.0", PYTHON_CHANGED, "https://github.com/python/cpython", text
    )


def _of_npm(name: str) -> Component:
    folder = libraries.FOLDER / name
    package = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    return Component(
        "npm",
        name,
        package["version"],
        package["license"],
        libraries.NPM[name].what,
        package["repository"]["url"].removeprefix("git+").removesuffix(".git"),
        (folder / "LICENSE").read_text(encoding="utf-8"),
    )


def _of_python(name: str, what: str) -> Component:
    found = distribution(name)
    licence = NAMED.get(name) or found.metadata["License-Expression"]
    texts = [
        path.read_text()
        for path in found.files or ()
        if path.name.upper().startswith(("LICENSE", "COPYING")) and ".dist-info" in str(path)
    ]
    return Component(
        "pypi", found.metadata["Name"], found.version, licence, what, _source(found.metadata), "\n\n".join(texts)
    )


def _source(metadata) -> str:
    addresses = dict(entry.split(", ", 1) for entry in metadata.get_all("Project-URL") or ())
    named = {name.lower(): address for name, address in addresses.items()}
    return named.get("source") or named.get("repository") or named.get("homepage") or metadata["Home-page"]


def table(root: str) -> h.Element:
    return h.section(".hb-scroll", tabindex="0", aria_label="Table: what others made")[
        h.table[
            h.thead[h.tr[(h.th[name] for name in ("What", "Licence", "Part of this site"))]],
            h.tbody[(_row(one, root) for one in components())],
        ]
    ]


def _row(one: Component, root: str) -> h.Element:
    return h.tr[
        h.td[h.a(href=one.source)[one.name], one.version and f" {one.version}"],
        h.td[h.a(href=f"{root}licences/texts/{one.name}.txt")[one.licence]],
        h.td[one.what],
    ]


def without_unused(site: Path) -> None:
    """The search's words of other languages, and what leads from Material's files to their sources, which say so no more."""
    for pattern in UNUSED:
        found = list(site.glob(pattern))
        if not found:
            raise ValueError(f"Material brings nothing any more that is {pattern}")
        for path in found:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for path in [*site.glob("assets/javascripts/**/*.js"), *site.glob("assets/stylesheets/*.css")]:
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"\s*(//|/\*)# sourceMappingURL=\S+( ?\*/)?\s*", "\n", text), encoding="utf-8")


def into(site: Path) -> None:
    """Write the texts and the bill of materials into the built site."""
    folder = site / "licences" / "texts"
    folder.mkdir(parents=True, exist_ok=True)
    for one in components():
        (folder / f"{one.name}.txt").write_text(one.text, encoding="utf-8")
    (site / "sbom.cdx.json").write_text(json.dumps(bill(), indent=2) + "\n", encoding="utf-8")


def bill() -> dict:
    """CycloneDX 1.6. Without a time and a number of its own, so that the same site gives the same bytes."""
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": "hearback", "name": "hearback"}},
        "components": [_entry(one) for one in components()],
    }


def _entry(one: Component) -> dict:
    return {
        "type": "library",
        "bom-ref": one.package_url,
        "name": one.name,
        **({"version": one.version} if one.version else {}),
        "description": one.what,
        "licenses": [{"expression": one.licence}],
        "purl": one.package_url,
        "externalReferences": [{"type": "vcs", "url": one.source}],
    }
