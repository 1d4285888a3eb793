"""The built site as one release: named by content, listed for the service worker, every module announced."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

from calculator.build import release

SCRIPT = re.compile(r'<script type="module" src="([^"]+)"')
PRELOAD = re.compile(r'<link rel="modulepreload" href="([^"]+)"')


@pytest.fixture(scope="module")
def files(site: Path) -> dict[str, str]:
    return told(site)


def told(site: Path) -> dict[str, str]:
    text = (site / "assets/release.js").read_text(encoding="utf-8")
    return json.loads(re.fullmatch(r"self\.FILES = (.*);\n", text, re.DOTALL)[1])


def file_at(site: Path, address: str) -> Path:
    return site / (f"{address}index.html" if not address or address.endswith("/") else address)


def test_every_file_is_listed_with_what_is_in_it(site, files):
    assert len(files) > 300
    for address, told in files.items():
        assert hashlib.sha256(file_at(site, address).read_bytes()).hexdigest().startswith(told), address
    listed = {file_at(site, address) for address in files}
    left_out = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()} - {
        path.relative_to(site).as_posix() for path in listed
    }
    assert {"sw.js", "assets/release.js", "sitemap.xml"} < left_out
    assert all(release.NOT_KEPT.search(path) for path in left_out)


def test_what_is_wanted_first_is_fetched_first(files):
    order = list(files)
    first = next(address for address in order if not address.startswith(("assets/python/", "assets-")))
    assert re.search(r"python/(pyodide|library)-", order[0]) and first == "calculator/"
    assert all(re.search(r"python/(holidays/|interviews-|opinions-)", address) for address in order[-2:])


def test_a_page_names_our_files_by_their_content_and_all_modules_at_once(site):
    [folder] = site.glob("assets-*")
    assert {"site.js", "site.css", "tool.js", "worker.js", "parts.js"} <= {path.name for path in folder.iterdir()}
    assert not [
        path for path in (site / "assets").iterdir() if path.suffix in release.OURS and path.name not in release.STAY
    ]
    pages = list(site.rglob("*.html"))
    assert len(pages) > 20
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert folder.name in text, page
        assert not re.search(r'"[^"]*/assets/(?!first\.js)[\w-]+\.(js|css)"', text), page
    calculator = (site / "calculator/index.html").read_text(encoding="utf-8")
    preloads = PRELOAD.findall(calculator)
    assert len({*preloads}) == len(preloads)
    named = {(site / "calculator" / address).resolve() for address in preloads}
    assert all(path.is_file() for path in named)
    assert {"form.js", "python.js", "worker.js", "parts.js", "pyodide.js"} <= {path.name for path in named}
    assert SCRIPT.findall(calculator)
    home = PRELOAD.findall((site / "index.html").read_text(encoding="utf-8"))
    assert sorted(Path(address).name for address in home) == [
        "day.js",
        "fragment.js",
        "general.js",
        "page.js",
        "visit.js",
    ]


def test_what_the_first_look_waits_for_is_asked_for_before_the_script_that_stops_the_page(site):
    page = (site / "calculator/index.html").read_text(encoding="utf-8")
    head, found, after = page.partition('<script src="../assets/first.js"')
    asked = re.findall(r'<link rel="(?:module)?preload"[^>]* href="([^"]+)"', head)
    assert found and [Path(address).name.partition(".")[0] for address in asked] == [
        *("first", "main", "palette", "site", "tool"),
        *("storage", "general", "python"),
    ]
    assert all(f'="{address}"' in found + after for address in asked)
    assert page.index("Content-Security-Policy") < page.index("preload")


def test_a_changed_script_changes_the_name_of_the_folder_and_nothing_else_does(tmp_path):
    def made(name: str, script: str, page: str) -> tuple[str, str]:
        site = tmp_path / name
        (site / "assets").mkdir(parents=True)
        (site / "assets/a.js").write_text('import "./b.js";', encoding="utf-8")
        (site / "assets/b.js").write_text(script, encoding="utf-8")
        tag = '<script type="module" src="assets/a.js"></script>'
        (site / "index.html").write_text(page + tag, encoding="utf-8")
        release.make(site)
        [folder] = site.glob("assets-*")
        text = (site / "index.html").read_text(encoding="utf-8")
        assert text == f'{page}<link rel="modulepreload" href="{folder.name}/b.js">\n{tag}'.replace(
            '"assets/', f'"{folder.name}/'
        )
        assert told(site).keys() == {"", f"{folder.name}/a.js", f"{folder.name}/b.js"}
        return folder.name, told(site)[""]

    first = made("first", "1", "page")
    assert made("again", "1", "page") == first
    assert made("words", "1", "other")[0] == first[0] and made("words2", "1", "other")[1] != first[1]
    assert made("script", "2", "page")[0] != first[0]


def test_while_pages_are_written_nothing_is_kept(tmp_path):
    (tmp_path / "assets").mkdir()
    release.write(tmp_path, {})
    assert told(tmp_path) == {}


def test_the_service_worker_lies_at_the_root(site):
    """Its folder bounds what it answers for."""
    assert (site / "sw.js").is_file() and (site / "sw.js").stat().st_size < 8_000
