"""What the built site holds that others made: the page of licences, their full texts, and a bill of materials.

    licences/texts/NAME.txt    each one's licence in full, as it came with it
    sbom.cdx.json              the same list for programs, in CycloneDX's JSON

Whatever is added to the site belongs into `PYTHON` or `OTHERS`.
"""

from __future__ import annotations

import json
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path
from urllib.parse import quote

import htpy as h

from calculator.build.runtime import pack

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
    "mkdocs-material": "the look of the site, and its search (with lunr, RxJS and others, named in its files)",
}
# Python's licence asks for a word about what was changed.
PYTHON_CHANGED = (
    "Python itself, inside Pyodide; changed: its library is cut to what is used and compiled, without an event loop, and "
    "the methods of data classes and named tuples are made when the site is built"
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
        return f"pkg:{self.kind}/{quote(self.name.lower())}@{self.version}"


def components() -> list[Component]:
    return [*_runtime(), *(_of_python(name, what) for name, what in PYTHON.items())]


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
    return h.table[
        h.thead[h.tr[(h.th[name] for name in ("What", "Licence", "Part of this site"))]],
        h.tbody[(_row(one, root) for one in components())],
    ]


def _row(one: Component, root: str) -> h.Element:
    return h.tr[
        h.td[h.a(href=one.source)[one.name], f" {one.version}"],
        h.td[h.a(href=f"{root}licences/texts/{one.name}.txt")[one.licence]],
        h.td[one.what],
    ]


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
        "version": one.version,
        "description": one.what,
        "licenses": [{"expression": one.licence}],
        "purl": one.package_url,
        "externalReferences": [{"type": "vcs", "url": one.source}],
    }
