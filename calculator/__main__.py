"""The command line: `python -m calculator plan`, `read`, `letter`, `pack`.

With `--jsonl` every line of standard input is one request and every line of output its answer, in the
same order; a faulty line never stops the rest. Without it the options are for people and so is the text.
Exit status: 0 when all were answered, 2 when at least one had a problem.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from calculator import answers, facts, text
from calculator.edges import files, holidays
from calculator.problem import Problem, Problems

ANSWERS = {"plan": answers.plan_answer, "read": answers.read_answer}
TEXTS = {"plan": text.plan, "read": text.reading}


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    return options.run(options)


def world() -> answers.World:
    """What the command line knows of the world. The clock is read here and nowhere else."""
    return answers.World(
        today=date.today(),
        rulebook=files.rulebook(),
        places={code: country["regions"] for code, country in holidays.index()["countries"].items()},
        country=holidays.country,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m calculator", description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(required=True, metavar="command")
    plan = _command(commands, "plan", "the dated plan for one interview")
    plan.add_argument("--interview", metavar="DATE", help="day of the interview, such as 2026-11-20")
    plan.add_argument("--said", metavar="WORDS", help="what they said about timing, in their words")
    plan.add_argument("--today", metavar="DATE", help="the day to plan from (this computer's day if left out)")
    plan.add_argument("--country", metavar="CODE", help="whose public holidays count, such as GB")
    plan.add_argument("--region", metavar="CODE", help="a part of the country, such as CA-ON")
    plan.add_argument("--stage", choices=facts.STAGES, help="which interview it was")
    plan.add_argument("--via", choices=facts.VIAS, help="who arranged the interview")
    plan.add_argument("--contact", choices=facts.CONTACTS, help="who said they would be in touch")
    plan.add_argument("--pace", choices=facts.PACES, help="how many times you would ask")
    plan.add_argument("--no-contact", action="store_true", default=None, help="they asked not to be chased")
    plan.add_argument("--slow", action="store_true", default=None, help="a place where long waits are ordinary")
    read = _command(commands, "read", "what the employer's words mean in dates")
    read.add_argument("said", nargs="?", metavar="WORDS", help="what they said about timing")
    read.add_argument("--interview", metavar="DATE", help="the day on which they said it")
    read.add_argument("--country", metavar="CODE", help="whose public holidays count, such as GB")
    read.add_argument("--region", metavar="CODE", help="a part of the country, such as CA-ON")
    return parser


def _command(commands, name: str, help: str) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=help, description=f"Prints {help}.")
    command.add_argument("--jsonl", action="store_true", help="requests and answers as JSON, one a line")
    command.set_defaults(run=_answer, name=name)
    return command


def _answer(options: argparse.Namespace) -> int:
    answer = ANSWERS[options.name]
    if options.jsonl:
        return _print_all(_answers(sys.stdin.buffer, answer), json.dumps)
    return _print_all([answer(_request(options), world())], TEXTS[options.name])


def _print_all(given: Iterable[dict], write: Callable[[dict], str]) -> int:
    status = 0
    for answer in given:
        status = status if answer["ok"] else 2
        print(write(answer), flush=True)
    return status


def _answers(lines: Iterable[bytes], answer: Callable[[object, answers.World], dict]) -> Iterator[dict]:
    known = world()
    for line in lines:
        if line.strip():
            yield _one(line, known, answer)


def _one(line: bytes, known: answers.World, answer: Callable) -> dict:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):  # not JSON, not UTF-8, a number too long, nested too deep
        return Problems([Problem("", "The request must be one JSON object on one line")]).as_json()
    return answer(request, known)


def _request(options: argparse.Namespace) -> dict:
    """The options a person gave, as a request."""
    own = ("jsonl", "run", "name")
    return {key: value for key, value in vars(options).items() if key not in own and value is not None}


if __name__ == "__main__":
    sys.exit(main())
