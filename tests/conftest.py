"""What every test may rely on. How to write one: .github/CONTRIBUTING.md.

The same suite runs twice: in CPython on the machine, and inside Pyodide, where the calculator runs for a
reader. What needs a machine (files to build, other programs, a browser) lies in `machine/` and `browser/`,
or carries the mark `machine`; Pyodide leaves it out.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

REPO = Path(__file__).parent.parent
IN_PYODIDE = sys.platform == "emscripten"

if IN_PYODIDE:
    collect_ignore = ["browser", "machine"]

# Time limits for one example fail on a busy machine, not on a wrong program; and a run that gates others must
# say the same twice. At home examples stay random, so that they find something new now and then.
settings.register_profile("home", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
settings.register_profile(
    "pyodide",  # about five times slower, and here for the difference between the two Pythons only
    parent=settings.get_profile("ci"),
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("pyodide" if IN_PYODIDE else "ci" if os.environ.get("CI") else "home")


def pytest_configure() -> None:
    """In a clone where nothing was built yet, the public holidays are baked first: the browser's door reads their index.
    (Side by side, the process that starts the others does this, before they begin.)"""
    if not IN_PYODIDE and not (REPO / "calculator" / "data" / "holidays" / "index.json").exists():
        from calculator.build.runtime import holiday_files  # needs packages that only building needs

        holiday_files.bake(holiday_files.FOLDER, holiday_files.build_day())


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        folder = item.path.relative_to(REPO / "tests").parts[0]
        if folder in ("machine", "browser"):
            item.add_marker("machine")
        if folder == "browser":
            item.add_marker("browser")
    if IN_PYODIDE:
        left_out = [item for item in items if item.get_closest_marker("machine")]
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site: the folder named by HEARBACK_SITE, else one built now, once for the whole run."""
    named = os.environ.get("HEARBACK_SITE")
    if named:
        assert (Path(named) / "index.html").is_file(), f"HEARBACK_SITE={named} holds no built site"
        return Path(named)
    import subprocess  # not there in Pyodide

    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    built = subprocess.run(command, cwd=REPO, env=environment, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return folder
