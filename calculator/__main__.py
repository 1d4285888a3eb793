"""The command line: `hearback`, or `python -m calculator`, with `plan`, `opinions`, `read`, `letter`, `calendar` or `pack`.

With `--jsonl` every line of standard input is one request and every line of output its answer, in the
same order; a faulty line never stops the rest. Without it the options are for people and so is the text.
Exit status: 0 when all were answered, 2 when at least one had a problem.
"""

from __future__ import annotations

import argparse
import codecs
import io
import json
import os
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from calculator import answers, text
from calculator.countries import holidays
from calculator.doors import calendar_file, files, opinions
from calculator.fields import LINES, Field
from calculator.letters import texts
from calculator.letters.request import letters_for
from calculator.plan.reminders import Wishes
from calculator.problem import Problem, Problems

# As in mkdocs.yml: whoever hosts a copy gives its address in the environment.
SITE = os.environ.get("HEARBACK_SITE_URL", "https://hearback.github.io/hear-back/")


def letter_answer(raw: object, world: answers.World) -> dict:
    return letters_for(raw, files.letters(), world.rulebook, partial(answers.made, world=world)).as_json()


ANSWERS = {
    "plan": answers.plan_answer,
    "read": answers.read_answer,
    "letter": letter_answer,
    "opinions": opinions.opinions_answer,
}
METAVARS = {"text": "WORDS", "date": "DATE", "country": "CODE", "region": "CODE"}
TEXTS = {"read": text.reading, "letter": text.letter}
DATED = {"plan": text.plan, "opinions": text.opinions}  # written as the country writes its days
LETTER = ("letter", "form", "wording")  # what a request for a letter holds beside its facts and fields
TYPEWRITER = str.maketrans("“”‘’–—", "\"\"''--")


def main(arguments: list[str] | None = None) -> int:
    codecs.register_error(_in_plain_letters.__name__, _in_plain_letters)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors=_in_plain_letters.__name__)
    options = _parser().parse_args(arguments)
    return options.run(options)


def world() -> answers.World:
    """What the command line knows of the world. The clock is read here and nowhere else."""
    today = date.today()
    places = holidays.Places(today)
    return answers.World(today=today, rulebook=files.rulebook(), places=places, country=places.country)


def _in_plain_letters(error: UnicodeError) -> tuple[str, int]:
    """For what the encoding of standard output lacks: the quotation marks and dashes of a typewriter, letters without
    their accents, and a question mark for all else."""
    assert isinstance(error, UnicodeEncodeError)
    lacking = unicodedata.normalize("NFKD", error.object[error.start : error.end].translate(TYPEWRITER))
    letters = "".join(letter for letter in lacking if not unicodedata.combining(letter))
    return letters.encode("ascii", "replace").decode("ascii"), error.end


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hearback", description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(required=True, metavar="command")
    _plan_options(_command(commands, "plan", "the dated plan for one interview", _facts))
    _plan_options(_command(commands, "opinions", "what other advisers would say, on the same dates", _facts))
    letter = _command(commands, "letter", "a letter, filled from the plan", _letter_request)
    letter.add_argument("letter", nargs="?", metavar="LETTER", help="its name, such as check-in-no-date")
    _plan_options(letter)
    _letter_options(letter)
    calendar = commands.add_parser(
        "calendar", help="a calendar file, from one object of facts; beside them, as `as`, the identity of their plan"
    )
    calendar.add_argument("--site", default=SITE, metavar="ADDRESS", help="the site that its links lead to")
    calendar.set_defaults(run=_calendar)
    read = _command(commands, "read", "what the employer's words mean in dates", _facts)
    read.add_argument("said", nargs="?", metavar="WORDS", help="what they said about timing")
    read.add_argument("--interview", metavar="DATE", help="the day on which they said it")
    for name in ("country", "region"):
        _option(read, files.rulebook().fields[name])
    packed = commands.add_parser("pack", help="build what the browser needs, without MkDocs")
    packed.add_argument("--to", type=Path, default=Path("site"), metavar="FOLDER", help="the site's folder")
    packed.set_defaults(run=_pack)
    return parser


def _plan_options(command: argparse.ArgumentParser) -> None:
    """One option for each fact that is one line, or a yes; the others are for `--jsonl`."""
    for field in files.rulebook().fields.values():
        if field.is_fact and field.kind != "code" and (field.kind in LINES or field.kind == "yes"):
            _option(command, field)


def _option(command: argparse.ArgumentParser, field: Field, dest: str | None = None) -> None:
    name, help = _option_name(field.id), field.option or field.label
    if field.kind == "yes":
        command.add_argument(name, action="store_true", default=None, help=help, dest=dest)
    elif field.kind == "choice":
        command.add_argument(name, choices=list(field.choices), help=help, dest=dest)
    else:
        command.add_argument(name, metavar=METAVARS.get(field.kind, "TEXT"), help=help, dest=dest)


def _option_name(id: str) -> str:
    return f"--{id.replace('_', '-')}"


def _letter_options(command: argparse.ArgumentParser) -> None:
    """Form and wording, and one option for each blank; lists of people are for `--jsonl`."""
    command.add_argument("--form", choices=texts.FORMS, help="as it is sent, if not as the plan says")
    command.add_argument("--wording", type=int, metavar="NUMBER", help=f"other words: 1 to {len(texts.WORDINGS)}")
    for id, field in texts.letter_fields(files.rulebook()).items():
        if field.kind != "people":
            _option(command, field, dest=f"fields.{id}")


def _command(commands, name: str, help: str, request: Callable) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=help, description=f"Prints {help}.")
    command.add_argument("--jsonl", action="store_true", help="requests and answers as JSON, one a line")
    command.set_defaults(run=_answer, name=name, request=request)
    return command


def _answer(options: argparse.Namespace) -> int:
    answer = ANSWERS[options.name]
    if options.jsonl:
        return _print_all(_answers(sys.stdin.buffer, answer), json.dumps)
    write = TEXTS.get(options.name) or partial(DATED[options.name], country=options.country)
    return _print_all([answer(options.request(options), world())], write)


def _print_all(given: Iterable[dict], write: Callable[[dict], str]) -> int:
    status = 0
    for answer in given:
        status = status if answer["ok"] else 2
        print(write(answer), flush=True)
    return status


def _answers(lines: Iterable[bytes], answer: Callable[[object, answers.World], dict]) -> Iterator[dict]:
    known = world()
    for line in lines:
        yield _one(line, known, answer)  # an empty one, too: whoever asks counts answers


def _one(line: bytes, known: answers.World, answer: Callable) -> dict:
    try:
        return answer(_object(line), known)
    except Problems as problems:
        return problems.as_json()


def _object(text: bytes) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):  # not JSON, not UTF-8, a number too long, nested too deep
        raise Problems([Problem("", "The request must be one JSON object on one line")]) from None


def _facts(options: argparse.Namespace) -> dict:
    """The options a person gave, as a request."""
    own = ("jsonl", "run", "name", "request", *LETTER)
    given = {key: value for key, value in vars(options).items() if value is not None}
    return {key: value for key, value in given.items() if key not in own and "." not in key}


def _letter_request(options: argparse.Namespace) -> dict:
    given = {key.partition(".")[2]: value for key, value in vars(options).items() if value is not None}
    fields = {key: value for key, value in given.items() if key}
    asked = {name: getattr(options, name) for name in LETTER if getattr(options, name) is not None}
    return {**asked, "facts": _facts(options), "fields": fields}


def _calendar(options: argparse.Namespace) -> int:
    known = world()
    try:
        told, identity = _identified(_object(sys.stdin.buffer.read()))
        facts_, plan = answers.made(told, known)
    except Problems as problems:
        print(json.dumps(problems.as_json()))
        return 2
    wishes = Wishes({"as": identity} if identity else {})
    text = calendar_file.of(plan, facts_, known.rulebook, options.site, identity, wishes)
    sys.stdout.buffer.write(text.encode())
    return 0


def _identified(request: object) -> tuple[object, str | None]:
    """The facts, and what stands beside them as the identity of their plan."""
    if not isinstance(request, dict):
        return request, None
    identity = request.pop("as", None)
    if identity is not None and not isinstance(identity, str):
        raise Problems([Problem("as", "The identity of the plan (as) must be a text, or be left out")])
    return request, identity or None


def _pack(options: argparse.Namespace) -> int:
    from calculator.build.pyodide.wasm import NotAsKnown  # no answer needs what builds
    from calculator.build.runtime import holiday_files, pack

    try:
        pack.into(options.to, holiday_files.build_day())
    except (FileNotFoundError, NotAsKnown) as fault:
        print(fault, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
