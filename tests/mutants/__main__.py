"""Do the tests notice when the core is wrong? `python -m tests.mutants [module ...] [--jobs 1]`

mutmut makes many small faults in a module, the mutants, and runs the tests meant for it (mutants.toml) against
each. A mutant that no test notices has survived: either a test is missing, or the fault changes nothing that
anybody could see, and mutants.toml says why. Prints both, and each module's score: the part that was noticed.
The exit status is 0 when every module reaches SCORE.

It works in .cache/mutants, in an environment of its own, and takes a minute to an hour for a module. There,
`../venv/bin/mutmut show NAME` shows a mutant as it stands in the code.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
REPO = HERE.parents[1]
CACHE = REPO / ".cache" / "mutants"
LOCK = REPO / ".ci" / "locks" / "mutants.txt"
PYTHON = CACHE / "venv" / "bin" / "python"  # mutmut forks, so there is no Windows to think of
MODULES = tomllib.loads((HERE / "mutants.toml").read_text(encoding="utf-8"))

SCORE = 0.9
SEED = "hear back"  # of the sample of a large module: the same mutants as long as the code is the same
# What mutmut calls each end. A mutant that runs for ever or cannot even be imported was noticed too.
NOTICED = ("killed", "timeout", "segfault", "check was interrupted by user")

CONFIG = """
[tool.mutmut]
source_paths = ["calculator"]
only_mutate = {files}
pytest_add_cli_args_test_selection = {tests}
pytest_add_cli_args = ["-p", "no:cacheprovider", "-p", "tests.mutants.profile", "--hypothesis-profile=mutants"]
# What a bug says to programmers is wording too.
do_not_mutate_patterns = ['raise (ValueError|KeyError)\\(']
# Nothing that a test left behind may reach the next mutant.
process_isolation = "forkserver"
use_git_change_detection = false
# A busy machine is slow, and that is no fault noticed: two minutes at the least.
timeout_constant = 12.0
timeout_multiplier = 10.0
"""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="*", metavar="module", help=f"of {', '.join(MODULES)}; all when left out")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="mutants tried at a time")
    asked = parser.parse_args()
    if unknown := set(asked.modules) - MODULES.keys():
        parser.error(f"no such module: {', '.join(sorted(unknown))}")
    if Path(sys.prefix) != PYTHON.parents[1]:
        go_on_inside()
    results = {name: tried(name, asked.jobs) for name in asked.modules or MODULES}
    for name, result in results.items():
        report(name, result)
    print(table(results))
    sys.exit(0 if all(score(result) >= SCORE for result in results.values()) else 1)


def go_on_inside() -> None:
    """Go on in the environment that has mutmut, made the first time."""
    if not PYTHON.exists():
        venv.create(CACHE / "venv", with_pip=True)
    subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", LOCK], check=True)
    os.execv(PYTHON, [PYTHON, "-m", "tests.mutants", *sys.argv[1:]])


# Trying the mutants


def tried(name: str, jobs: int) -> dict[str, tuple[str, str]]:
    """Every mutant tried: its name, how it ended, and its difference.

    Worked examples first, which take a blink; only what they left goes to the properties, which take seconds.
    """
    folder = CACHE / name
    lay_out(folder, MODULES[name])
    chosen = sample(folder, MODULES[name])
    found = run(folder, MODULES[name], "not hypothesis", chosen, jobs)
    left = [mutant for mutant, (end, _) in found.items() if end not in NOTICED]
    if left:
        found |= {
            mutant: told
            for mutant, told in run(folder, MODULES[name], "hypothesis", left, jobs).items()
            if told[0] != "no tests"
        }
    return found


def lay_out(folder: Path, module: dict) -> None:
    """A copy of the core and its tests, where mutmut may work."""
    from tests.mutants.shape import shaped

    shutil.rmtree(folder, ignore_errors=True)
    for part in ("calculator", "tests"):
        shutil.copytree(REPO / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
    found = [path for pattern in module["files"] for path in sorted((folder / "calculator").glob(pattern))]
    assert found, "no file to mutate"
    for path in found:
        path.write_text(shaped(path.read_text(encoding="utf-8")), encoding="utf-8")


def configure(folder: Path, module: dict, marked: str) -> None:
    files, tests = [f"calculator/{file}" for file in module["files"]], [*module["tests"], "-m", marked]
    project = (REPO / "pyproject.toml").read_text(encoding="utf-8")
    (folder / "pyproject.toml").write_text(project + CONFIG.format(files=files, tests=tests), encoding="utf-8")


def run(folder: Path, module: dict, marked: str, chosen: list[str], jobs: int) -> dict[str, tuple[str, str]]:
    """The chosen mutants, or all when none is named, held against the tests marked so."""
    configure(folder, module, marked)
    shutil.rmtree(folder / "mutants", ignore_errors=True)
    command = [PYTHON.with_name("mutmut"), "run", "--max-children", str(jobs), *chosen]
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | {"CI": "true"}
    log = folder.with_suffix(".log")
    print(f"{folder.name}, tests marked {marked}: see {log.relative_to(REPO)}", flush=True)
    with log.open("w", encoding="utf-8") as written:
        done = subprocess.run(command, cwd=folder, env=environment, stdout=written, stderr=written, check=False)
    if done.returncode:
        sys.exit(log.read_text(encoding="utf-8"))
    return {mutant: told for mutant, told in ends(folder).items() if not chosen or mutant in chosen}


def sample(folder: Path, module: dict) -> list[str]:
    """The names of the mutants to try; none stands for all."""
    if "sample" not in module:
        return []
    from mutmut.configuration import reset_config
    from mutmut.mutation.file_mutation import mutate_file_contents
    from mutmut.utils.file_utils import walk_mutatable_files
    from mutmut.utils.format_utils import get_mutant_name

    configure(folder, module, "not hypothesis")
    with contextlib.chdir(folder):
        reset_config()
        every = [
            get_mutant_name(path, mutant)
            for path in sorted(walk_mutatable_files())
            for mutant in mutate_file_contents(str(path), path.read_text(encoding="utf-8")).mutant_names
        ]
    return random.Random(SEED).sample(every, min(module["sample"], len(every)))


def ends(folder: Path) -> dict[str, tuple[str, str]]:
    from mutmut.mutation.diff_apply import get_diff_for_mutant
    from mutmut.stats import status_by_exit_code

    found = {}
    with contextlib.chdir(folder):
        for path in sorted(Path("calculator").rglob("*.py")):
            meta = Path("mutants", f"{path}.meta")
            if meta.exists():
                for mutant, code in json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"].items():
                    found[mutant] = status_by_exit_code[code], changed(get_diff_for_mutant(mutant, path=path))
    return found


def changed(difference: str) -> str:
    """The changed lines alone, in one text: "- was / + is"."""
    lines = [line for line in difference.splitlines()[2:] if line.startswith(("-", "+"))]
    return " / ".join(f"{line[0]} {line[1:].strip()}" for line in lines)


# The account


def report(name: str, result: dict[str, tuple[str, str]]) -> None:
    reasons = {(entry["at"], entry["change"]): entry["why"] for entry in MODULES[name].get("equivalent", [])}
    for mutant, (end, change) in result.items():
        if end not in NOTICED:
            why = reasons.pop((place(mutant), change), "")
            print(f"{mutant}: {end}\n    {change}" + (f"\n    equivalent: {why}" if why else ""))
    for at, change in reasons if len(result) and "sample" not in MODULES[name] else ():
        print(f"{name}: mutants.toml explains a survivor that is none any more, {at}: {change}")


def place(mutant: str) -> str:
    """Where a mutant is, without the number that changes with the code: `plan.planner._Planner.steps`."""
    module, _, function = mutant.partition("__mutmut_")[0].rpartition(".")
    return f"{module.removeprefix('calculator.')}.{re.sub('^x[_ǁ]', '', function).replace('ǁ', '.')}"


def score(result: dict[str, tuple[str, str]]) -> float:
    return sum(end in NOTICED for end, _ in result.values()) / len(result)


def table(results: dict[str, dict[str, tuple[str, str]]]) -> str:
    lines = [f"{'module':12}{'mutants':>9}{'killed':>9}{'survived':>10}{'timed out':>11}{'no test':>9}{'score':>9}"]
    for name, result in results.items():
        count = Counter(end for end, _ in result.values())
        killed = sum(count[end] for end in NOTICED) - count["timeout"]
        lines.append(
            f"{name:12}{len(result):9}{killed:9}{count['survived']:10}{count['timeout']:11}{count['no tests']:9}"
            f"{score(result):9.1%}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
