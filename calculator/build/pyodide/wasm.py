"""The little of a wasm file that Binaryen leaves to us: the numbers of its tables, and where its static data lie."""

from __future__ import annotations

import struct
from typing import NamedTuple

EXPORT, DATA, DATA_COUNT = 7, 11, 12
HEADER = b"\0asm\1\0\0\0"
TABLE = 1  # as a kind of export


class NotAsKnown(ValueError):
    """A Pyodide, or a Binaryen, that is not as this room knows it. README.md says what to do."""


class Section(NamedTuple):
    kind: int
    content: bytes


class Segment(NamedTuple):
    """Static data, and the address that they are copied to at the start."""

    at: int
    data: bytes

    @property
    def end(self) -> int:
        return self.at + len(self.data)


# Sections


def sections(wasm: bytes) -> list[Section]:
    if not wasm.startswith(HEADER):
        raise NotAsKnown("no wasm of version 1")
    found, i = [], len(HEADER)
    while i < len(wasm):
        size, start = _number(wasm, i + 1)
        found.append(Section(wasm[i], wasm[start : start + size]))
        i = start + size
    return found


def joined(parts: list[Section]) -> bytes:
    return HEADER + b"".join(bytes([kind]) + _told(len(content)) + content for kind, content in parts)


def with_tables_numbered(wasm: bytes, numbers: dict[str, int]) -> bytes:
    """The exported tables with the numbers that they have: Binaryen 108 writes that each is number 0, newer ones do not."""
    done = set()

    def mended(content: bytes) -> bytes:
        count, i = _number(content, 0)
        entries = [_told(count)]
        for _ in range(count):
            size, start = _number(content, i)
            name, kind = content[start : start + size], content[start + size]
            number, end = _number(content, start + size + 1)
            if kind == TABLE and name.decode() in numbers:
                number = numbers[name.decode()]
                done.add(name.decode())
            entries.append(content[i : start + size + 1] + _told(number))
            i = end
        return b"".join(entries)

    found = joined([Section(kind, mended(part) if kind == EXPORT else part) for kind, part in sections(wasm)])
    if done != numbers.keys():
        raise NotAsKnown(f"the first part exports no {', '.join(sorted(numbers.keys() - done))}")
    return found


# Static data


def segments(wasm: bytes) -> list[Segment]:
    [content] = [part.content for part in sections(wasm) if part.kind == DATA]
    count, i = _number(content, 0)
    found = []
    for _ in range(count):
        if content[i : i + 2] != b"\0\x41":  # active, at a constant
            raise NotAsKnown("static data that do not lie at a fixed address")
        at, i = _number(content, i + 2, signed=True)
        size, i = _number(content, i + 1)
        found.append(Segment(at, content[i : i + size]))
        i += size
    return found


def with_segments(wasm: bytes, data: list[Segment]) -> bytes:
    """`wasm` with these static data in place of its own, if it had any."""
    packed = _told(len(data)) + b"".join(
        b"\0\x41" + _told(at, signed=True) + b"\x0b" + _told(len(content)) + content for at, content in data
    )
    count = {DATA_COUNT: _told(len(data))}
    parts = [Section(kind, count.get(kind, content)) for kind, content in sections(wasm) if kind != DATA]
    return joined([*parts, Section(DATA, packed)])


def closed(data: list[Segment], gap: int) -> list[Segment]:
    """Those that lie close are joined, with zeros between: these pack better than the head of another segment."""
    found: list[tuple[int, bytearray]] = []
    for at, content in sorted(data):
        if found and (zeros := at - found[-1][0] - len(found[-1][1])) <= gap:
            found[-1][1].extend(bytes(zeros) + content)
        else:
            found.append((at, bytearray(content)))
    return [Segment(at, bytes(content)) for at, content in found]


def cut(data: list[Segment], ranges: list[tuple[int, int]]) -> tuple[list[Segment], list[Segment]]:
    """What lies outside of the ranges, which are in order, and what lies in them."""
    outside, inside = [], []
    for segment in data:
        at, content = segment
        place = at
        for start, stop in ranges:
            if (low := max(start, place)) < (high := min(stop, segment.end)):
                outside.append(Segment(place, content[place - at : low - at]))
                inside.append(Segment(low, content[low - at : high - at]))
                place = high
        outside.append(Segment(place, content[place - at :]))
    return [one for one in outside if one.data], [one for one in inside if one.data]


# The tables of East Asian codecs

# CPython's `dbcs_index` and `unim_index` are 256 rows: the address of a table of 16-bit numbers, its first and its last
# place, and two bytes of nothing.
ROW = struct.Struct("<IBBH")
ROWS = 256
FEWEST = 8  # rows that have a table, in each of their indexes
SMALLEST = 64  # bytes that are worth a segment


def codec_tables(data: list[Segment]) -> list[tuple[int, int]]:
    """Where they lie, told by their own indexes: the only data whose extent the file itself tells."""
    low, high = min(one.at for one in data), max(one.end for one in data)
    memory = bytearray(high)
    for at, content in data:
        memory[at : at + len(content)] = content
    tables: list[tuple[int, int]] = []
    at, size = low + 3 & ~3, ROW.size * ROWS
    while at + size <= high:
        if index := _index(memory, at, low, high):
            tables += index
            at += size
        else:
            at += 4
    return [(start, stop) for start, stop in _joined_ranges(tables) if stop - start >= SMALLEST]


def _index(memory: bytearray, at: int, low: int, high: int) -> list[tuple[int, int]]:
    """The tables of the index that lies there; none where there is no index."""
    found = []
    if memory[at + 6 : at + 8] != b"\0\0":  # most places are none, and this tells it soonest
        return []
    for place, first, last, nothing in ROW.iter_unpack(memory[at : at + ROW.size * ROWS]):
        if nothing or (last if not place else place % 2 or first > last or not low <= place < high):
            return []
        if place:
            found.append((place, place + 2 * (last - first + 1)))
    return found if len(found) >= FEWEST else []


def _joined_ranges(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, stop in sorted(ranges):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], stop)
        else:
            found.append((start, stop))
    return found


# Numbers, as wasm writes them (LEB128)


def _number(data: bytes, i: int, signed: bool = False) -> tuple[int, int]:
    """The number that begins at `i`, and where it ends."""
    value = shift = 0
    while True:
        byte = data[i]
        i += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return (value - (1 << shift) if signed and byte & 64 else value), i


def _told(value: int, signed: bool = False) -> bytes:
    told = bytearray()
    while True:
        byte, value = value & 127, value >> 7
        if value == (-1 if signed and byte & 64 else 0):
            return bytes([*told, byte])
        told.append(byte | 128)
