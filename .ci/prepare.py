"""Get everything the site and its tests need. Runs on a plain Python 3.11 or newer; quick when all is there.

Makes `.venv` (our package and its locked libraries), finds or installs Node, fetches the npm packages, the
libraries the suite needs inside Pyodide, a browser; and Binaryen and two more browsers where apt may bring them. Nothing is written outside
this folder, unless the system's package manager has to bring a browser. A file whose hash is not in its lock is refused.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parent.parent
VENV = REPO / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PROJECT = REPO / "pyproject.toml"
# Quiet about Material's end of life in 2027: known, and our tie to it is thin.
ENVIRONMENT = {
    # What others would keep at home; a home may be read-only, or somebody else's. npm's is told in .npmrc.
    "PIP_CACHE_DIR": str(REPO / ".cache" / "pip"),
    "PLAYWRIGHT_BROWSERS_PATH": str(REPO / ".cache" / "browsers"),
    "XDG_CACHE_HOME": str(REPO / ".cache" / "xdg"),
    "XDG_CONFIG_HOME": str(REPO / ".cache" / "xdg"),
    "NODE_COMPILE_CACHE": str(REPO / ".cache" / "node"),  # else npm writes to the system's folder for what passes
    **os.environ,
    "NO_MKDOCS_2_WARNING": "1",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "DEBIAN_FRONTEND": "noninteractive",
}


def main() -> None:
    for_the_site()
    for_the_tests()


def for_the_site() -> None:
    if sys.version_info < (3, 11):
        sys.exit(f"Hear Back needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    os.chdir(REPO)
    if not works(PYTHON, "-m", "pip", "--version"):
        step("a Python environment in .venv", make_venv)
    once("packages", [PROJECT, lock("main")], "Python packages", install_packages)
    if not works(PYTHON, "-m", "calculator.build.runtime.node"):
        step("Node", lambda: install("node"))
    once("npm", [REPO / "package-lock.json"], "npm packages", install_npm)
    if lacks_binaryen():
        step("Binaryen", get_binaryen)


def for_the_tests(browsers: bool = True) -> bool:
    """Whether there is a browser."""
    once("pyodide", [lock("inside-pyodide")], "Python packages for Pyodide", install_for_pyodide)
    if not browsers:
        return False
    if not has_browser():
        step("a browser", get_browser)
    if lacking := engines_lacking():
        step("Firefox and WebKit", lambda: get_engines(lacking))
    return has_browser()


# Doing a thing, and doing it only when needed


def run(*command: str | Path, **more) -> None:
    """Stops everything when the command fails: its own words, above, say why."""
    done = subprocess.run([str(part) for part in command], env=more.pop("env", ENVIRONMENT), check=False, **more)
    if done.returncode:
        sys.exit(f"This did not work: {' '.join(map(str, command))}")


def works(*command: str | Path) -> bool:
    try:
        done = subprocess.run([str(part) for part in command], env=ENVIRONMENT, capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def step(what: str, do) -> None:
    print(f"Getting {what} ...", flush=True)
    do()


def once(name: str, sources: list[Path], what: str, do) -> None:
    """Do it unless it was done for these very files. The mark lies in .venv, so both go together."""
    now = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()
    mark = VENV / f"done-{name}"
    if not mark.is_file() or mark.read_text() != now or not MADE[name].exists():
        step(what, do)
        mark.write_text(now)


MADE = {"packages": PYTHON, "npm": REPO / "node_modules", "pyodide": REPO / ".cache" / "pyodide" / "site"}


# The things


def make_venv() -> None:
    """Debian keeps venv's pip in a package of its own, so there may be a venv without pip, or a pip elsewhere."""
    shutil.rmtree(VENV, ignore_errors=True)
    if works(sys.executable, "-m", "venv", VENV):
        return
    bare = works(sys.executable, "-m", "venv", "--clear", "--without-pip", VENV)
    if bare and works(sys.executable, "-m", "pip", "--python", PYTHON, "install", "pip"):
        return
    if is_root_with_apt():
        apt_install("python3-venv")
        run(sys.executable, "-m", "venv", "--clear", VENV)
        return
    sys.exit("Python cannot make an environment here. On Debian or Ubuntu: sudo apt-get install python3-venv")


def pip(*arguments: str | Path) -> None:
    run(PYTHON, "-m", "pip", "-qq", *arguments)


def lock(name: str) -> Path:
    """Written by .ci/lock.py."""
    return REPO / ".ci" / "locks" / f"{name}.txt"


def install(name: str, *more: str | Path) -> None:
    pip("install", "--require-hashes", *more, "-r", lock(name))


def install_packages() -> None:
    """Ours last, and built by what is there by then, so that nothing comes without its hash."""
    install("main")
    pip("install", "--no-deps", "--no-build-isolation", "-e", ".")


def install_npm() -> None:
    run(PYTHON, "-m", "calculator.build.runtime.node", "npm", "ci", "--loglevel=error")


def lacks_binaryen() -> bool:
    return shutil.which("wasm-split") is None or shutil.which("wasm-metadce") is None


def get_binaryen() -> None:
    """It splits Pyodide's runtime. Where it cannot be had the site is the same, and on a slow phone a third slower."""
    if is_root_with_apt() and works("apt-get", "update", "-qq"):
        works("apt-get", "install", "-y", "-qq", "binaryen")
    if lacks_binaryen():
        print("Not here: binaryen. Pyodide is packed as it comes.", flush=True)


def install_for_pyodide() -> None:
    to = MADE["pyodide"]
    shutil.rmtree(to.parent, ignore_errors=True)
    install("inside-pyodide", "--target", to, "--no-deps", "--only-binary", ":all:", "--no-compile")


def has_browser() -> bool:
    return works(PYTHON, "-m", "tests.browser.chromium")


def get_browser() -> None:
    """Playwright's own first: it needs no rights. Where that cannot be fetched, the system's package manager."""
    works(PYTHON, "-m", "playwright", "install", "chromium")
    if not has_browser() and is_root_with_apt():
        # The second is for Playwright's own Node: a bare Debian lacks it.
        works("apt-get", "update", "-qq")
        works("apt-get", "install", "-y", "-qq", "chromium", "libatomic1")
    if not has_browser():
        print("No browser for the tests: install Chromium or Chrome, or name one in HEARBACK_CHROMIUM.", flush=True)


def engines_lacking() -> list[str]:
    """Packages for the other two engines that the main journeys are tried in."""
    command = [PYTHON, "-m", "tests.browser.engines"]
    return subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False).stdout.split()


def get_engines(packages: list[str]) -> None:
    """Where they cannot be had, their tests are left out and say so."""
    if (
        not is_root_with_apt()
        or not works("apt-get", "update", "-qq")
        or not works("apt-get", "install", "-y", "-qq", *packages)
    ):
        print(f"Not here: {' '.join(packages)}. Tests that need them are left out.", flush=True)


def is_root_with_apt() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(*packages: str) -> None:
    run("apt-get", "update", "-qq")
    run("apt-get", "install", "-y", "-qq", *packages)


if __name__ == "__main__":
    main()
