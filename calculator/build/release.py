"""The last step of a build: what was built becomes one release, which is never mixed with another.

The host lets a browser keep everything for ten minutes, and old tabs live for weeks. So our scripts and style sheets
move into a folder named by their content, and the pages name that folder: a page only ever meets the scripts it was
built with, and these only the Python they were built with (see `build.runtime.pack`). Files import each other from beside
themselves, so the whole folder has one name.

    assets/tool.js          ->  assets-<hash>/tool.js
    assets/release.js           every file of the site with its hash, for the service worker (docs/sw.js)
    assets/first.js             stays: it helps a page whose own folder is gone

And each page names at once the modules that its scripts would ask for one after the other; and before all else what its
first paint waits for, because behind the page's policy Chromium looks no further ahead than the script it waits for.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

OURS = (".js", ".css")
# Where they are, they stay: pages of every release ask for them there.
STAY = ("release.js", "first.js")

# How one module of ours names another.
NAMED = re.compile(r'(?:\bfrom |^import |new URL\()"([\w./-]+\.js)"', re.MULTILINE)

# Not worth a place in a reader's browser: for crawlers and social networks, and the service worker itself.
NOT_KEPT = re.compile(
    r"^sitemap|^guide/[\w-]+\.md$|^llms\.txt$|^(rules|plan\.schema)\.json$"
    r"|^assets/icons/preview|^sw\.js$|^assets/release\.js$"
)

# In this order they are fetched: Python first, because it takes longest and is wanted soonest, holidays last.
ORDER = (
    *("assets/python/pyodide", "assets/python/library", "assets-", "calculator/"),
    *("assets/python/letters", "assets/python/messages", "", "assets/python/rest", "assets/python/"),
)


def make(site: Path) -> None:
    site = site.resolve()
    _name_by_content(site)
    files = {_address(site, path): _hash(path.read_bytes()) for path in _kept(site)}
    write(site, {address: files[address] for address in sorted(files, key=_rank)})


def write(site: Path, files: dict[str, str]) -> None:
    """Tell the service worker; told of no files it keeps none, which is right while pages are being written."""
    (site / "assets" / "release.js").write_text(f"self.FILES = {json.dumps(files, indent=0)};\n", encoding="utf-8")


def _name_by_content(site: Path) -> None:
    ours = sorted(path for path in (site / "assets").iterdir() if path.suffix in OURS and path.name not in STAY)
    folder = site / f"assets-{_hash(b''.join(path.name.encode() + path.read_bytes() for path in ours))[:12]}"
    for old in site.glob("assets-*"):
        _empty(old)
    folder.mkdir()
    for path in ours:
        path.rename(folder / path.name)
    names = "|".join(re.escape(path.name) for path in ours)
    reference = re.compile(rf'(?<=["/])assets/({names})(?=")')
    for page in site.rglob("*.html"):
        text = reference.sub(rf"{folder.name}/\1", page.read_text(encoding="utf-8"))
        page.write_text(_with_preloads(_with_first(text, folder.name), folder), encoding="utf-8")


# Ours that wait for nothing, or that the page waits for.
AT_ONCE = r'<script (?:(type="module") async )?src="([^"]*{folder}/[^"]+)"></script>'
STYLES = re.compile(r'<link rel="stylesheet" href="([^"]+)">')
FIRST = re.compile(r'<script src="([^"]*assets/first\.js)"')


def _with_first(page: str, folder: str) -> str:
    """A link for all that the page's first look, and the dates in it, wait for."""
    if not (first := FIRST.search(page)):
        return page
    ours = re.findall(AT_ONCE.format(folder=folder), page)
    links = [
        f'<link rel="preload" as="script" href="{src}">' for src in (first[1], *(src for kind, src in ours if not kind))
    ]
    links[1:1] = [f'<link rel="preload" as="style" href="{href}">' for href in STYLES.findall(page)]
    links += [f'<link rel="modulepreload" href="{src}">' for kind, src in ours if kind]
    return page[: first.start()] + "\n".join([*links, page[first.start() :]])


def _with_preloads(page: str, folder: Path) -> str:
    """A link for each module below a script: without it, each waits for the one that names it, a round trip long."""
    script = re.compile(rf'<script (?:type="module" )?src="([^"]*){folder.name}/([^"]+)"(?: type="module")?></script>')
    named = {folder / src.rpartition("/")[2] for _, src in re.findall(AT_ONCE.format(folder=folder.name), page)}

    def links(found: re.Match) -> str:
        root, name = found.groups()
        below = [path for path in _below(folder / name) if path not in named]
        named.update(below)
        paths = [path.relative_to(folder.parent).as_posix() for path in below]
        return "".join([f'<link rel="modulepreload" href="{root}{path}">\n' for path in paths]) + found[0]

    return script.sub(links, page)


def _below(script: Path) -> list[Path]:
    """What it imports and what that imports, its worker too; not what Pyodide's own start will import by itself."""
    found: list[Path] = []
    todo = [script]
    while todo:
        path = todo.pop(0)
        for name in NAMED.findall(path.read_text(encoding="utf-8")) if path.parent == script.parent else []:
            other = (path.parent / name).resolve()
            if other not in found:
                found.append(other)
                todo.append(other)
    return found


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()


def _kept(site: Path) -> Iterator[Path]:
    for path in site.rglob("*"):
        if path.is_file() and not NOT_KEPT.search(path.relative_to(site).as_posix()):
            yield path


def _address(site: Path, path: Path) -> str:
    """As a browser asks for it, below the site's root."""
    return path.relative_to(site).as_posix().removesuffix("index.html")


def _rank(address: str) -> tuple[int, str]:
    best = max((start for start in ORDER if address.startswith(start)), key=len)
    return ORDER.index(best), address


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]
