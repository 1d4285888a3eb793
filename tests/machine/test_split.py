"""Pyodide's runtime in two files: it answers as the whole one does, and whatever it is not made for stops a build."""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import zlib
from pathlib import Path

import pytest

from calculator.build.pyodide import split, wasm
from calculator.build.runtime import asked, holiday_files, node, pack, reached, zipped
from tests.conftest import REPO
from tests.machine.test_pack import but_for_the_minute, some_of

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, split.TOOLS)), reason="this machine lacks binaryen (Debian: apt-get install binaryen)"
)


def packed(site: Path) -> Path:
    pack.into(site, holiday_files.build_day())
    return site / "assets" / "python"


@pytest.fixture(scope="module")
def parted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(split.SWITCH, raising=False)
        return packed(tmp_path_factory.mktemp("parted"))


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(split.SWITCH, split.STOCK)
        return packed(tmp_path_factory.mktemp("stock"))


def told(folder: Path) -> dict:
    text = (folder.parent / "parts.js").read_text(encoding="utf-8")
    lines = [line.removeprefix("export const ").rstrip(";") for line in text.splitlines() if "const" in line]
    return {name: json.loads(value) for name, value in (line.split(" = ", 1) for line in lines)}


def test_it_answers_every_request_that_the_suite_knows_as_the_whole_one_does(parted, stock, tmp_path):
    requests = some_of(asked.requests())
    question = tmp_path / "requests.json"
    question.write_text(json.dumps(requests))
    running = []
    for folder in (parted, stock):  # side by side
        with question.open() as given, (folder / "told.json").open("w") as answers:
            command = [node.find(), REPO / "tests" / "machine" / "pack.mjs", folder]
            running.append(subprocess.Popen(command, stdin=given, stdout=answers, stderr=subprocess.DEVNULL))
    assert [process.wait() for process in running] == [0, 0]
    answered = [json.loads((folder / "told.json").read_text()) for folder in (parted, stock)]
    for request, one, other in itertools.zip_longest(requests, *(found["replies"] for found in answered)):
        assert but_for_the_minute(one) == but_for_the_minute(other), request
    assert answered[0]["brought"] == 0, "all of this was tried, and still the rest was called"


ODD = (  # in the rest, all of them: nothing that we ask needs these
    "math.lgamma(0.3)",
    "'%.30e' % 1.1",
    "3 ** 700",
    "unicodedata.name('ß'), unicodedata.normalize('NFKD', 'Łódź é')",
    "'日本'.encode('shift_jis'), '한국'.encode('euc_kr'), '中文'.encode('gb18030'), b'\\xa4\\xa4'.decode('euc_jp')",
    "'Straße'.casefold()",
    "hashlib.sha3_256(b'x').hexdigest()",
    "sorted(map(complex, range(3)), key=abs), cmath.sqrt(-2)",
    "[*itertools.permutations('abc')]",
    "decimal.Decimal(2).sqrt()",
)


def odd(folder: Path) -> dict:
    command = [node.find(), REPO / "tests" / "machine" / "odd.mjs", folder]
    done = subprocess.run(command, input=json.dumps(ODD), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_what_nobody_foresaw_brings_the_rest_once_and_is_right(parted, stock):
    one, other = odd(parted), odd(stock)
    assert one["said"] == other["said"] and len(one["said"]) == len(ODD)
    assert (one["brought"], other["brought"]) == (1, 0)


def test_the_switch_packs_pyodide_as_it_comes(stock):
    assert told(stock)["rest"] == {"file": "", "sum": 0}
    for name in split.RUNTIME:
        as_it_comes = (pack.PYODIDE / name).read_bytes()
        if name == "pyodide.mjs":  # it names another, and names end as every host expects
            as_it_comes = as_it_comes.replace(b"pyodide.asm.mjs", b"pyodide.asm.js")
        is_same = (stock / told(stock)["runtime"] / pack.shipped_as(name)).read_bytes() == as_it_comes
        assert is_same, name


def test_a_machine_without_the_tools_says_so(monkeypatch):
    monkeypatch.delenv(split.SWITCH, raising=False)
    monkeypatch.setenv("PATH", "")
    assert "binaryen" in split.why_not()


def test_the_worker_is_told_the_rests_name_and_sum(parted):
    rest = told(parted)["rest"]
    assert rest["sum"] == zlib.adler32((parted / rest["file"]).read_bytes())


def test_two_builds_give_the_same_bytes(parted, tmp_path, monkeypatch):
    """Of a few requests: it is the tools, and the time at which a function is called, that must not matter."""
    library, later = pack.compiled()
    code, requests = split.Code(zipped.of(library), later), [reached.calendar_request(), *reached.requests()[:1]]
    (tmp_path / "other").mkdir()
    for whole in split.CACHE.glob("whole-*"):  # made when `parted` was, and made anew by the first
        (tmp_path / "other" / whole.name).symlink_to(whole)
    made = []
    for build in ("one", "other"):
        monkeypatch.setattr(split, "CACHE", tmp_path / build)
        parts = split.of(pack.PYODIDE, split.Asked(code, holiday_files.FOLDER, requests), node.find())
        made.append({path.name: path.read_bytes() for path in parts.iterdir()})
    assert made[0] == made[1] and {*split.RUNTIME, split.REST} == made[0].keys()


@pytest.mark.parametrize("anchor", ["function assignWasmExports(", "var wasmImports={"])
def test_a_pyodide_whose_glue_is_written_otherwise_stops_the_build(tmp_path, monkeypatch, anchor):
    monkeypatch.setattr(split, "CACHE", tmp_path / "cache")
    pyodide = tmp_path / "pyodide"
    shutil.copytree(pack.PYODIDE, pyodide)
    glue = pyodide / "pyodide.asm.mjs"
    glue.write_text(glue.read_text().replace(anchor, anchor.replace("s", "z")))
    needed = split.Asked(split.Code(b"", {}), holiday_files.FOLDER, [])
    with pytest.raises(wasm.NotAsKnown, match="not as known"):
        split.of(pyodide, needed, node.find())


# The wasm's own parts


def test_no_byte_of_static_data_is_lost_or_moved(parted):
    whole = memory(*wasm.segments((pack.PYODIDE / "pyodide.asm.wasm").read_bytes()))
    first = wasm.segments((parted / told(parted)["runtime"] / "pyodide.asm.wasm").read_bytes())
    rest = wasm.segments((parted / told(parted)["rest"]["file"]).read_bytes())
    assert memory(*first, *rest) == whole
    assert memory(*rest, *first) == whole  # nothing lies in both
    # And no zeros beside the tables: they would come when Python has run, over what it has written.
    moved = wasm.codec_tables(wasm.segments((pack.PYODIDE / "pyodide.asm.wasm").read_bytes()))
    assert all(any(start <= one.at and one.end <= stop for start, stop in moved) for one in rest)
    assert sum(len(one.data) for one in rest) > 500_000


def memory(*data: wasm.Segment) -> bytes:
    found = bytearray(max(one.end for one in data))
    for at, content in data:
        if any(content):
            found[at : at + len(content)] = content
    return bytes(found).rstrip(b"\0")


def test_cutting_keeps_each_byte_on_one_side():
    data = [wasm.Segment(10, bytes(range(10, 30))), wasm.Segment(40, bytes(range(40, 50)))]
    outside, inside = wasm.cut(data, [(12, 15), (28, 42)])
    assert [(one.at, one.end) for one in inside] == [(12, 15), (28, 30), (40, 42)]
    assert sorted(byte for one in (*outside, *inside) for byte in one.data) == [*range(10, 30), *range(40, 50)]
    assert all(one.data[0] == one.at for one in (*outside, *inside))


def test_small_gaps_are_closed_and_wide_ones_are_not():
    data = [wasm.Segment(0, b"a"), wasm.Segment(3, b"b"), wasm.Segment(99, b"c")]
    assert wasm.closed(data, 32) == [wasm.Segment(0, b"a\0\0b"), wasm.Segment(99, b"c")]


@pytest.mark.parametrize("value", [0, 1, 63, 64, 127, 128, -1, -64, -65, 1 << 20, -(1 << 20), (1 << 31) - 1])
def test_numbers_are_written_and_read(value):
    assert wasm._number(wasm._told(value, signed=True), 0, signed=True)[0] == value
    if value >= 0:
        assert wasm._number(wasm._told(value), 0)[0] == value


def test_a_file_that_exports_no_such_table_is_refused():
    with pytest.raises(wasm.NotAsKnown, match="nowhere"):
        wasm.with_tables_numbered((pack.PYODIDE / "pyodide.asm.wasm").read_bytes(), {"nowhere": 1})
