"""What is pinned is pinned once and for all, and the run inside Pyodide tells the truth by its exit status."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from calculator.build.runtime import node

REPO = Path(__file__).parent.parent.parent
PIN = re.compile(r"^([A-Za-z0-9_.-]+)==([^\s;]+)")


def pins(lines: list[str]) -> dict[str, str]:
    found = [PIN.match(line) for line in lines]
    return {match[1].lower().replace("_", "-"): match[2] for match in found if match}


LIST = (REPO / "pyproject.toml").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads(LIST)
PROJECT, GROUPS = PYPROJECT["project"], PYPROJECT["dependency-groups"]
DIRECT = PROJECT["dependencies"] + [name for extra in PROJECT["optional-dependencies"].values() for name in extra]
LOCKS = {path.stem: path.read_text(encoding="utf-8") for path in (REPO / ".ci" / "locks").glob("*.txt")}
MAIN = pins(LOCKS["main"].splitlines())
WORKFLOWS = sorted((REPO / ".github" / "workflows").glob("*.yml"))


def test_every_library_named_in_pyproject_has_one_version_and_it_is_the_locked_one():
    assert len(pins(DIRECT)) == len(DIRECT) > 0, "a library without =="
    assert pins(DIRECT).items() <= MAIN.items()
    assert pins(PYPROJECT["build-system"]["requires"]).items() <= MAIN.items()


def test_every_list_of_pyproject_has_its_lock():
    assert LOCKS.keys() == {"main", *GROUPS}
    for name, wanted in GROUPS.items():
        assert pins(wanted).items() <= pins(LOCKS[name].splitlines()).items(), name


def test_the_suite_inside_pyodide_has_the_versions_of_the_one_outside():
    locked = pins(LOCKS["inside-pyodide"].splitlines())
    assert locked.keys() == set(GROUPS["inside-pyodide"]) and locked.items() <= MAIN.items()


@pytest.mark.parametrize("name", sorted(LOCKS))
def test_a_lock_has_a_hash_for_each_library_and_no_address(name):
    entries = re.split(r"\n(?=\w)", LOCKS[name].partition("\n")[2])
    assert entries and all(PIN.match(entry) and "--hash=sha256:" in entry for entry in entries)
    assert "://" not in LOCKS[name]


def test_pip_refuses_a_file_whose_hash_is_not_in_the_lock(tmp_path):
    """Without the network: the file is made here."""
    wheel = tmp_path / "six-1.17.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("six-1.17.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: six\nVersion: 1.17.0\n")
        archive.writestr("six-1.17.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr("six-1.17.0.dist-info/RECORD", "")
    [locked] = re.findall(r"^six==(?:.*\\\n)+.*$", LOCKS["main"], re.MULTILINE)
    (tmp_path / "lock.txt").write_text(locked)
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--no-index",
        "-f",
        tmp_path,
        "-d",
        tmp_path / "to",
        "--require-hashes",
        "-r",
        tmp_path / "lock.txt",
    ]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode != 0 and "DO NOT MATCH THE HASHES" in told.stderr


def test_setting_up_installs_from_locks_alone():
    text = (REPO / ".ci" / "prepare.py").read_text(encoding="utf-8")
    calls = re.findall(r"\bpip\((.*)\)$", text, re.MULTILINE)
    installs = [call for call in calls if '"install"' in call]
    assert sorted(installs) == [
        '"install", "--no-deps", "--no-build-isolation", "-e", "."',
        '"install", "--require-hashes", *more, "-r", lock(name)',
    ]


def test_every_library_has_its_reason_in_the_one_list():
    named = pins([*DIRECT, *(name for group in GROUPS.values() for name in group)])
    for name in named:
        assert re.search(rf'^ *"{name}==[^\n]*", +# \w', LIST, re.MULTILINE | re.IGNORECASE), name
    package = json.loads((REPO / "package.json").read_text())
    wanted = {**package["dependencies"], **package.get("devDependencies", {})}
    reasons = PYPROJECT["tool"]["hearback"]["npm"]
    assert reasons.keys() == wanted.keys() and all(reasons.values())


@pytest.mark.parametrize("folder", [".", ".ci/links"])
def test_npm_packages_are_pinned_and_the_lock_file_names_no_address(folder):
    package = json.loads((REPO / folder / "package.json").read_text())
    wanted = {**package.get("dependencies", {}), **package.get("devDependencies", {})}
    assert all(re.fullmatch(r"[0-9][^ ]*", version) for version in wanted.values())
    lock = json.loads((REPO / folder / "package-lock.json").read_text())["packages"]
    assert all("integrity" in entry for name, entry in lock.items() if name)
    assert not [name for name, entry in lock.items() if "resolved" in entry]
    assert all(lock[f"node_modules/{name}"]["version"] == version for name, version in wanted.items())


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_names_each_action_by_commit_with_its_version_beside_it(workflow):
    text = workflow.read_text()
    used = [line for line in re.findall(r"uses: (.*)", text) if not line.startswith("./")]
    assert used
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}  # v[0-9.]+", line) for line in used), used
    assert "permissions:\n  contents: read\n" in text


@pytest.mark.parametrize("name", ["check", "publish"])
def test_what_tries_or_publishes_the_site_splits_pyodide(name):
    [text] = [workflow.read_text() for workflow in WORKFLOWS if workflow.stem == name]
    setting_up, building = (
        text.index("apt-get install -y -qq binaryen"),
        re.search(r"run: (bash .ci/run|.*mkdocs build)", text),
    )
    assert building and setting_up < building.start()


def test_updates_wait_until_what_is_harmful_has_been_found():
    text = (REPO / ".github" / "dependabot.yml").read_text()
    assert text.count("cooldown: {default-days: 14}") == text.count("package-ecosystem") == 3
    assert not [
        path.name
        for path in WORKFLOWS
        if re.search(r"npx (--yes|-y)|pip install (?!--require-hashes)", path.read_text())
    ]


STANDING_IN = {
    "prepare.py": """
import pathlib, sys
REPO, ENVIRONMENT, PYTHON = pathlib.Path(), {"PATH": "/usr/bin:/bin"}, pathlib.Path(__file__).parent / "python"
for_the_site = lambda: None
for_the_tests = lambda browsers: False
""",
    "later.py": "lives_on = lambda day: {'HEARBACK_LATER': '0'}",
    "python": "#!/bin/sh\necho /bin/true\n",
}


@pytest.mark.skipif(os.name == "nt", reason="the Python that stands in is a shell script")
@pytest.mark.parametrize(("options", "status"), [((), 1), (("--without-browsers",), 0)])
def test_without_a_browser_the_rest_is_run_and_only_who_asked_for_that_gets_a_good_status(tmp_path, options, status):
    shutil.copy(REPO / ".ci" / "test.py", tmp_path)
    for name, text in STANDING_IN.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "python").chmod(0o755)
    told = subprocess.run(
        [sys.executable, "test.py", *options], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert told.returncode == status, told.stderr
    assert "The suite in CPython" in told.stdout and "NOT RUN: the tests in tests/browser" in told.stderr


def test_nothing_is_kept_outside_this_folder():
    """Where a home is read-only, or somebody else's."""
    code = "import json, prepare; print(json.dumps([str(prepare.REPO), prepare.ENVIRONMENT]))"
    bare = {"PATH": os.environ["PATH"], "HOME": "/nowhere"}
    told = subprocess.check_output([sys.executable, "-c", code], cwd=REPO / ".ci", env=bare, text=True)
    folder, environment = json.loads(told)
    kept = ("PIP_CACHE_DIR", "PLAYWRIGHT_BROWSERS_PATH", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "NODE_COMPILE_CACHE")
    assert all(environment[name].startswith(folder) for name in kept)
    assert "cache=.cache/npm\n" in (REPO / ".npmrc").read_text()


def test_every_test_is_found_where_nothing_was_built(tmp_path):
    """A clone, and the Python packages alone."""
    for part in (".ci", ".github", "calculator", "docs", "tests"):
        shutil.copytree(REPO / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    for file in REPO.iterdir():
        if file.is_file():
            shutil.copy(file, tmp_path)
    baked = tmp_path / "calculator" / "data" / "holidays"
    shutil.rmtree(baked)
    command = [sys.executable, "-m", "pytest", "-q", "--collect-only", "-p", "no:cacheprovider"]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout.partition(" ERRORS ")[2] + found.stderr
    assert (baked / "index.json").is_file()


@pytest.fixture
def trial() -> Iterator[Path]:
    """A folder inside the repository, because that is what Pyodide is shown."""
    (REPO / ".cache").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="trial-", dir=REPO / ".cache") as folder:
        yield Path(folder)


@pytest.mark.parametrize(
    ("text", "status", "counted"),
    [
        ("def test_passes(): assert __import__('sys').platform == 'emscripten'", 0, "1 passed"),
        ("def test_fails(): assert 1 + 1 == 3\ndef test_passes(): pass", 1, "1 failed, 1 passed"),
        ("", 5, "no tests ran"),
    ],
    ids=["passing", "failing", "empty"],
)
def test_the_run_inside_pyodide_leaves_with_the_status_of_its_tests(trial, text, status, counted):
    (trial / "test_trial.py").write_text(text)
    command = [node.find(), "tests/pyodide/run.mjs", "-q", trial.relative_to(REPO)]
    ran = subprocess.run(command, cwd=REPO, capture_output=True, text=True, check=False)
    assert (ran.returncode, counted in ran.stdout) == (status, True), ran.stdout + ran.stderr
