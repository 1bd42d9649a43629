"""Turns a JSON pointer into line, column and bytes, and a defect into a finding."""

import re
from functools import cached_property
from typing import NamedTuple

from klaim.records import Finding
from klaim.rules._rule import Rule, Severity
from klaim.validate.scan import Place, Scan, inside, scan

_BEFORE, _AFTER = 48, 72
_PICTURES = 0x2400
"""The picture of the character NUL; those of the other control characters follow it."""

_SCALAR = re.compile(rb'[ \t]*("[^"\\]*(?:\\.[^"\\]*)*"|[-+.\w]+)')
_FLAT = rb'[ \t]*(\{[^][{}"]*(?:"[^"\\]*(?:\\.[^"\\]*)*"[^][{}"]*)*\})'
_OBJECT, _MEMBER = re.compile(_FLAT), re.compile(rb"[ \t]*[\[,]" + _FLAT)
"""An object that holds no other and no list, by itself or in a list."""

_NO_BRACKETS = bytes(set(range(256)) - set(b"{}[]"))
_STRING_OR_BRACKET = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[][{}]')


class Spot(NamedTuple):
    """What is said about a place: rule, severity, pointer, message, help, code points inside the string there."""

    rule: Rule
    severity: Severity
    pointer: str
    message: str
    help: str
    within: tuple[int, int] | None = None
    on_key: bool = False


class Line:
    """One line of a JSONL file; it is scanned only when a finding asks for a place."""

    def __init__(self, file: str, number: int, offset: int, data: bytes) -> None:
        self.file = file
        self.number = number
        self.offset = offset
        self.data = data

    @cached_property
    def scanned(self) -> Scan:
        """Places of all values, and what ordinary parsers swallow."""
        return scan(self.data)

    def finding(self, spot: Spot) -> Finding:
        """The finding for a spot of this line."""
        return self.at(self._bytes(spot), spot)

    def at(self, place: Place, spot: Spot) -> Finding:
        """The finding for bytes of this line."""
        start, end = place
        excerpt, caret = _excerpt(self.data, start, end)
        return Finding(
            file=whole(self.file),
            line=self.number,
            column=_length(self.data[:start]) + 1,
            pointer=whole(spot.pointer),
            code=spot.rule.code,
            name=spot.rule.name,
            severity=spot.severity,
            message=whole(spot.message),
            help=spot.help,
            byte=self.offset + start,
            end_byte=self.offset + end,
            excerpt=excerpt,
            caret=caret,
        )

    def _bytes(self, spot: Spot) -> Place:
        quick = self._quick(spot)
        if quick is not None:
            return quick
        if spot.on_key and spot.pointer in self.scanned.keys:
            return self.scanned.keys[spot.pointer]
        pointer = spot.pointer
        while pointer and pointer not in self.scanned.values:
            pointer = pointer.rpartition("/")[0]
        place = self.scanned.values.get(pointer, Place(0, 1))
        return self._shown(place, spot.within if pointer == spot.pointer else None)

    def _shown(self, place: Place, within: tuple[int, int] | None) -> Place:
        """The bytes that stand for a value: a part of a string, the bracket that opens, or all of it."""
        start, end = place
        if within is not None:
            inner = inside(self.data[start:end], *within)
            return Place(start + inner.start, start + inner.end)
        return Place(start, start + 1) if self.data[start : start + 1] in (b"{", b"[") else place

    def _quick(self, spot: Spot) -> Place | None:
        """The place of the record itself, or of a scalar whose keys are there once, where a few looks tell."""
        pointer, data = spot.pointer, self.data
        if not pointer:
            start = len(data) - len(data.lstrip())
            return Place(start, start + 1)
        if spot.on_key or "~" in pointer or "scanned" in self.__dict__:
            return None
        top, *below = pointer.split("/")[1:]
        place = _below(data, Place(0, len(data)), top) or _of_record(data, top)
        if place is not None and below:
            *number, key = below
            there = _flat_object(data, place.start, number)
            place = _below(data, there, key) if there is not None else None
        match = _SCALAR.match(data, *place) if place is not None else None
        return None if match is None else self._shown(Place(*match.span(1)), spot.within)


def _below(data: bytes, there: Place, name: str) -> Place | None:
    """What follows the key with this name, if it is there once."""
    key = b'"%s"' % name.encode("utf-8", "surrogatepass")
    colon = data.find(key + b":", *there) + len(key)
    return Place(colon + 1, there.end) if colon >= len(key) and data.count(key, *there) == 1 else None


def _of_record(data: bytes, name: str) -> Place | None:
    """What follows the key with this name in the record itself, if it is there once; objects within may have it too."""
    key, depth, found = b'"%s"' % name.encode("utf-8", "surrogatepass"), 0, list[int]()
    first = data.find(key + b":")
    if first < 0 or not name.isidentifier():
        return None
    if data[:first].translate(None, _NO_BRACKETS) == b"{":
        return Place(first + len(key) + 1, len(data))
    for match in _STRING_OR_BRACKET.finditer(data):
        piece = match[0]
        if piece in b"{[":
            depth += 1
        elif piece in b"]}":
            depth -= 1
        elif depth == 1 and piece == key and data[match.end() : match.end() + 1] == b":":
            found.append(match.end() + 1)
    return Place(found[0], len(data)) if len(found) == 1 else None


def _flat_object(data: bytes, start: int, number: list[str]) -> Place | None:
    """The flat object that begins here, or the one with this number in a list."""
    if not number:
        match = _OBJECT.match(data, start)
        return Place(*match.span(1)) if match is not None else None
    place = None
    for _ in range(int(number[0]) + 1 if number[1:] == [] and number[0].isdecimal() else 0):
        match = _MEMBER.match(data, start)
        if match is None:
            return None
        place, start = Place(*match.span(1)), match.end()
    return place


def whole(text: str) -> str:
    """The text with half characters spelt as escapes, so that every report can be written as UTF-8."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def _length(data: bytes) -> int:
    return len(data) if data.isascii() else len(data.decode("utf-8", "replace"))


def _excerpt(data: bytes, start: int, end: int) -> tuple[str, tuple[int, int]]:
    """Text around the place, and which of its code points are meant."""
    low, stop = max(0, start - _BEFORE), min(end, start + _AFTER)
    window = data[low : start + _AFTER]
    if window.isascii():
        shown = window.decode()
        before, meant, after = shown[: start - low], shown[start - low : stop - low], shown[stop - low :]
    else:
        while low and data[low] & 0xC0 == 0x80:
            low -= 1
        before = data[low:start].decode("utf-8", "replace")
        meant = data[start:stop].decode("utf-8", "ignore")
        after = data[start + len(meant.encode()) : start + _AFTER].decode("utf-8", "ignore")
    after = after.rstrip("\r\n")
    lead = "…" if low else ""
    tail = "…" if start + _AFTER < len(data) else ""
    left = len(lead) + len(before)
    return _plain(f"{lead}{before}{meant}{after}{tail}"), (left, left + max(len(meant), 1))


def _plain(text: str) -> str:
    """The text with one visible character for each that is none: a tab is shown as ␉, what has no picture as �."""
    return text if text.isprintable() else "".join(char if char.isprintable() else _picture(char) for char in text)


def _picture(char: str) -> str:
    return chr(_PICTURES + ord(char)) if char < " " else "�"
