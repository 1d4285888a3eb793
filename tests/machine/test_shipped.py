"""What others made and the site ships is named, with its licence, its text and the version that is locked."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter

import pytest

from calculator.build.pages import shipped
from calculator.build.runtime import libraries, node, pack
from tests.machine.test_setup import MAIN


@pytest.fixture(scope="module")
def components() -> dict[str, shipped.Component]:
    """By name. A fixture, because they are read of what npm brings: without it these tests fail, and no others."""
    return {one.name: one for one in shipped.components()}


def test_every_library_in_the_browser_is_named():
    named = {name.lower() for name in shipped.PYTHON}
    assert {name.lower() for name in (*pack.LIBRARIES, *pack.CALENDAR)} <= named


NAMES = ("pyodide", "cpython", *libraries.NPM, *shipped.PYTHON, *(part.name for part in shipped.INSIDE))


def test_these_are_all(components):
    assert list(components) == list(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_each_has_its_licence_and_where_its_source_is(components, name):
    one = components[name]
    assert one.licence and one.what and one.text.strip() and one.source.startswith("https://")
    assert one.version or one.name in {part.name for part in shipped.INSIDE if not part.told}
    if one.kind == "pypi":
        assert len(one.text) > 1000  # the licence itself, not a word about it
        assert MAIN[one.name.lower()] == one.version


def sources() -> set[str]:
    """What Material's and Pyodide's files are put together from, as their source maps tell."""
    maps = [*shipped.MATERIAL.glob("assets/**/*.map"), pack.PYODIDE / "pyodide.mjs.map"]
    told = [source for path in maps for source in json.loads(path.read_text(encoding="utf-8"))["sources"]]
    found = [re.search(r"(?:node_modules|vendor)/((?:@[^/]+/)?[^/]+)(?:/([\w-]+)\.ts$)?", source) for source in told]
    return {one[2] if one[1] == "stackframe" and one[2] else one[1] for one in found if one}


def test_what_the_source_maps_tell_is_named():
    assert len(sources()) >= 9
    assert sources() == {part.name for part in shipped.INSIDE if part.kind == "npm"}


# Whose a function of Python's wasm is, by how its name begins; families of eight and more.
OURS = {
    "zstd": r"ZSTD|HUF|FSE|COVER|ZDICT|POOL|HIST",
    "zlib": r"deflate|inflate|crc|adler|tr",
    "sqlite": r"sqlite",
    "xz": r"lzma",
    "bzip2": r"BZ",
    "libffi": r"ffi",
    "hiwire": r"hiwire",
    "llvm": r"Z[A-Z]|cxa|Unwind",
    "emscripten": r"emscripten|wrap|small",
    "musl": r"pthread|atomic|syscall|posix|isoc|inet|ns$|get$|malloc|crypt|ether|thrd|mtx|cnd|libc|clock|IO",
    "cpython": r"Py|py",
    "pyodide": r"pyproxy|Js|js|python2js|js2python",
}
LIST = """WebAssembly.compile(require("fs").readFileSync(process.argv[1])).then((module) =>
    console.log(JSON.stringify(WebAssembly.Module.exports(module).map(({ name }) => name))))"""
# Those that export nothing are known by what stands in the file.
SAID = {"expat": b"expat_", "mpdecimal": b"libmpdec", "hacl-star": b"Hacl_"}


def test_what_pythons_wasm_lists_is_named():
    wasm = pack.PYODIDE / "pyodide.asm.wasm"
    listed = json.loads(subprocess.check_output([node.find(), "-e", LIST, str(wasm)]))
    families = Counter(found[1] for name in listed if (found := re.match(r"_*([A-Za-z][A-Za-z0-9]*)", name)))
    large = {family for family, count in families.items() if count >= 8}
    whose = {family: [one for one, begins in OURS.items() if re.match(begins, family)] for family in large}
    assert len(large) > 50 and not [family for family, owners in whose.items() if not owners]
    assert all(said in wasm.read_bytes() for said in SAID.values())
    assert {*OURS, *SAID} == {"cpython", "pyodide", *(part.name for part in shipped.INSIDE if part.kind == "generic")}


# Every file of the built site, by whose it is: what is none of these belongs to nobody who is named.
WHOSE = {
    "us": r".*\.html|assets-\w+/(?!lean-qr)[\w-]+\.m?(js|css)|assets/icons/.*|assets/(release|first)\.js|sw\.js|(guide/)?[\w-]+\.(md|txt)"
    r"|(rules|plan\.schema)\.json|sbom\.cdx\.json|sitemap\.xml(\.gz)?|manifest\.webmanifest|licences/texts/.*",
    "mkdocs-material": r"assets/(javascripts|stylesheets)/.*|search/search_index\.json|assets/images/.*",
    "pyodide": r"assets/python/pyodide-\w+/.*|assets/python/rest-\w+.*",
    "cpython": r"assets/python/(library|calculator|calendar|interviews|messages|opinions|letters)[\w.-]*",
    "holidays": r"assets/python/holidays/.*",
    "lean-qr": r"assets-\w+/lean-qr(-svg)?\.js",
}


def test_each_file_that_is_shipped_is_somebodys_who_is_named(site, components):
    paths = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    assert len(paths) > 300
    assert not [path for path in paths if not any(re.fullmatch(kind, path) for kind in WHOSE.values())]
    assert set(WHOSE) - {"us"} <= set(components)


def test_what_nobody_uses_is_not_published(site):
    assert not [path for path in site.rglob("*") if path.suffix == ".map" or "lunr" in path.parts]
    assert not [
        path for path in site.glob("assets/**/*.min.*") if "sourceMappingURL" in path.read_text(encoding="utf-8")
    ]


def test_the_site_holds_the_texts_and_the_bill(site, components):
    assert json.loads((site / "sbom.cdx.json").read_text(encoding="utf-8")) == shipped.bill()
    for one in components.values():
        assert (site / "licences" / "texts" / f"{one.name}.txt").read_text(encoding="utf-8") == one.text


def test_the_bill_names_each_once(components):
    addresses = [entry["purl"] for entry in shipped.bill()["components"]]
    assert len(set(addresses)) == len(addresses) == len(components) > 9
