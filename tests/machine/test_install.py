"""Installed as anybody would: `pip install .` in a clone where nothing was built, then away from the repository."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from calculator import __main__ as here
from tests.conftest import REPO

PIP = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
FACTS = {"interview": "2026-11-09", "today": "2026-11-12", "said": "by 25 November", "country": "US"}
PLAN = ("plan", "--interview", "2026-11-09", "--today", "2026-11-12", "--said", "by 25 November", "--country", "US")
READ = ("read", "--interview", "2026-11-09", "within ten working days", "--country", "CA", "--region", "CA-ON")
LETTER = ("letter", "check-in-no-date", "--interview", "2026-11-09", "--today", "2026-12-01", "--company", "Café Ñandú")

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    clone, to = tmp_path_factory.mktemp("clone"), tmp_path_factory.mktemp("wheel")
    shutil.copytree(REPO / "calculator", clone / "calculator", ignore=shutil.ignore_patterns("holidays", "*.pyc"))
    (clone / "calculator" / "data" / "holidays").mkdir()
    (clone / "calculator" / "data" / "holidays" / "US.json").write_text("what a build left here years ago")
    for name in ("pyproject.toml", "README.md", "LICENSE", "LICENSE-GUIDES.md"):
        shutil.copy(REPO / name, clone)
    subprocess.run([*PIP, "wheel", clone, "--no-deps", "--no-build-isolation", "--wheel-dir", to], check=True)
    [wheel] = to.iterdir()
    return wheel


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs a program of an environment that has our package as anybody's, and the libraries of this one."""
    environment, elsewhere = tmp_path_factory.mktemp("environment"), tmp_path_factory.mktemp("elsewhere")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    programs = environment / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([*PIP, "--python", programs / "python", "install", "--no-deps", "--no-index", wheel], check=True)
    [ours] = environment.rglob("site-packages/calculator")
    # Listed there, a folder's own .pth files are not read, so that an editable install of ours stays out.
    (ours.parent / "libraries.pth").write_text(sysconfig.get_path("purelib"))
    outer = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}

    def run(program: str, *arguments: str, given: str = "", **more: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [programs / program, *arguments],
            input=given.encode(),
            cwd=elsewhere,
            env={**outer, "PYTHONUTF8": "1", **more},
            capture_output=True,
            check=False,
        )

    return run


def test_the_wheel_holds_every_file_of_the_package_and_nothing_that_a_build_made(wheel):
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if name.startswith("calculator/")}
    files = {path.relative_to(REPO) for path in (REPO / "calculator").rglob("*") if path.is_file()}
    made = {file for file in files if file.parent.name in ("__pycache__", "holidays")}
    assert inside == {file.as_posix() for file in files - made}


@pytest.mark.parametrize("arguments", [PLAN, READ, LETTER], ids=lambda arguments: arguments[0])
def test_the_command_answers_as_it_does_in_the_clone(installed, arguments: tuple[str, ...], capsys):
    assert here.main([*arguments]) == 0
    answered = installed("hearback", *arguments)
    assert (answered.returncode, answered.stderr) == (0, b"")
    assert answered.stdout.decode().splitlines() == capsys.readouterr().out.splitlines()


def test_it_knows_public_holidays(installed):
    told = installed("hearback", *PLAN).stdout.decode()
    assert "Monday, November 30, 2026: follow up" in told
    assert "Thursday, November 26, 2026 (Thanksgiving Day)" in told


def test_it_answers_requests_as_a_module_too(installed):
    answered = installed("python", "-m", "calculator", "plan", "--jsonl", given=json.dumps(FACTS))
    assert json.loads(answered.stdout) == here.ANSWERS["plan"](FACTS, here.world())


def test_it_writes_calendar_files(installed):
    written = installed("hearback", "calendar", given=json.dumps(FACTS))
    assert written.returncode == 0
    assert written.stdout.startswith(b"BEGIN:VCALENDAR\r\n")
    assert b"DTSTART;VALUE=DATE:20261130" in written.stdout


def test_an_output_that_is_not_utf_8_gets_plain_letters(installed):
    answered = installed("hearback", *LETTER, PYTHONIOENCODING="ascii")
    assert (answered.returncode, answered.stderr) == (0, b"")
    assert "Cafe Nandu" in answered.stdout.decode("ascii")


def test_what_only_a_clone_can_do_says_so(installed):
    refused = installed("hearback", "pack")
    assert refused.returncode == 2
    assert "in a clone of the repository" in refused.stderr.decode()
    assert b"Traceback" not in refused.stderr


def test_an_answer_needs_nothing_that_builds(installed):
    script = (
        "import sys; from calculator import __main__ as command; command.main(sys.argv[1:])\n"
        "print(*(name for name in sys.modules if name.startswith('calculator.build')), end='', file=sys.stderr)"
    )
    answered = installed("python", "-c", script, *PLAN)
    assert (answered.returncode, answered.stderr) == (0, b"")
