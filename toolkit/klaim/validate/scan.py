"""Reads a JSON text strictly: where each value lies, and what ordinary parsers swallow."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from klaim.validate.json_numbers import number_trouble

MAX_DEPTH = 64
"""Brackets within brackets; klaim's records need four."""

_TOKEN = re.compile(
    rb'[ \t\r\n]*(?:(?P<string>"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*")'
    rb"|(?P<number>-?(?:0|[1-9][0-9]*)(?P<real>(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![0-9A-Za-z.+-]))"
    rb"|(?P<word>true|false|null)|(?P<odd>-?Infinity|NaN)|(?P<mark>[{}\[\]:,]))"
)
_SPACE = re.compile(rb"[ \t\r\n]*")
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_PAIR = re.compile(rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
_MOST_DIGITS = 15


class Place(NamedTuple):
    """Bytes of a value; `end` is exclusive."""

    start: int
    end: int


class Problem(NamedTuple):
    """Something the reader would not let pass: name of the rule, bytes, pointer, what it is."""

    rule: str
    start: int
    end: int
    pointer: str
    message: str


@dataclass(slots=True)
class Scan:
    """Where values and keys of a text lie by JSON pointer, and its problems; `whole` if it is JSON to the end."""

    values: dict[str, Place] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    whole: bool = False

    def pointer_at(self, position: int) -> str:
        """Pointer of the innermost value that holds a byte."""
        holding = [pointer for pointer, place in self.values.items() if place.start <= position < place.end]
        return max(holding, key=len, default="")


class _Open(NamedTuple):
    closer: bytes
    pointer: str
    start: int
    seen: dict[bytes, int]


def scan(data: bytes) -> Scan:
    """Scan one JSON value that fills `data`; stops at the first place where it is no JSON."""
    return _Scanner(data).run()


class _Scanner:
    """One pass with a stack of its own, so depth costs no recursion."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.result = Scan()
        self.stack: list[_Open] = []
        self.stopped = False

    def run(self) -> Scan:
        position, pointer, closable = 0, "", False
        match_token = _TOKEN.match
        while True:
            match = match_token(self.data, position)
            if match is None:
                return self._broken(position, "a value", pointer)
            kind = match.lastgroup if match.lastgroup != "real" else "number"
            start, position = match.start(kind or 0), match.end()
            if kind == "mark":
                mark = self.data[start:position]
                if mark in b"{[":
                    if not self._enter(mark, pointer, start):
                        return self.result
                    following = self._first(position)
                    if following is None:
                        return self._broken(position, "a key in double quotes" if mark == b"{" else "a value")
                    pointer, position, closable = following
                    if not closable:
                        continue
                else:
                    return self._broken(start, "a value", pointer)
            else:
                self._scalar(kind or "", start, position, pointer)
            after = self._after(position)
            if after is None:
                return self.result
            pointer, position = after

    def _enter(self, mark: bytes, pointer: str, start: int) -> bool:
        if len(self.stack) == MAX_DEPTH:
            self._problem(
                "nested-too-deep",
                start,
                start + 1,
                pointer,
                f"more than {MAX_DEPTH} brackets within one another",
            )
            return False
        self.stack.append(_Open(b"}" if mark == b"{" else b"]", pointer, start, {}))
        return True

    def _first(self, position: int) -> tuple[str, int, bool] | None:
        """Pointer of the first member and where its value begins; the flag tells that the container is empty."""
        top = self.stack[-1]
        place = self._skip(position)
        if self.data[place : place + 1] == top.closer:
            return "", place, True
        if top.closer == b"]":
            top.seen[b""] = 0
            return f"{top.pointer}/0", position, False
        found = self._key(position)
        return None if found is None else (*found, False)

    def _after(self, position: int) -> tuple[str, int] | None:
        """Close what ends here; pointer and place of the next value, or None at the end of the text."""
        while self.stack:
            top = self.stack[-1]
            place = self._skip(position)
            mark = self.data[place : place + 1]
            if mark == top.closer:
                self.stack.pop()
                position = place + 1
                self.result.values[top.pointer] = Place(top.start, position)
            elif mark == b",":
                return self._next(top, place + 1)
            else:
                self._broken(place, f"',' or {top.closer.decode()!r}")
                return None
        rest = self._skip(position)
        if rest < len(self.data):
            self._broken(rest, "the end of the record")
        else:
            self.result.whole = True
        return None

    def _next(self, top: _Open, position: int) -> tuple[str, int] | None:
        if top.closer == b"]":
            top.seen[b""] += 1
            return f"{top.pointer}/{top.seen[b'']}", position
        found = self._key(position)
        if found is None:
            self._broken(self._skip(position), "a key in double quotes")
        return found

    def _key(self, position: int) -> tuple[str, int] | None:
        match = _TOKEN.match(self.data, position)
        if match is None or match.lastgroup != "string":
            return None
        place = Place(match.start("string"), match.end())
        raw = self.data[place.start : place.end]
        key = text_of(raw)
        top = self.stack[-1]
        pointer = f"{top.pointer}/{key.replace('~', '~0').replace('/', '~1')}"
        name = key.encode("utf-8", "surrogatepass")
        if name in top.seen:
            self._problem(
                "duplicate-key",
                *place,
                pointer,
                f"key {key!r} is there twice; readers keep the last and drop the first",
            )
        top.seen[name] = place.start
        self.result.keys[pointer] = place
        self._surrogates(raw, place.start, pointer)
        colon = self._skip(place.end)
        if self.data[colon : colon + 1] != b":":
            self._broken(colon, "':'")
            return None
        return pointer, colon + 1

    def _scalar(self, kind: str, start: int, end: int, pointer: str) -> None:
        self.result.values[pointer] = Place(start, end)
        raw = self.data[start:end]
        if kind == "odd":
            self._problem(
                "not-a-number",
                start,
                end,
                pointer,
                f"{raw.decode()} is no JSON; other readers refuse or change it",
            )
        elif (kind == "number" and len(raw) > _MOST_DIGITS) or (kind == "number" and b"e" in raw.lower()):
            self._number(raw.decode(), start, end, pointer)
        elif kind == "string":
            self._surrogates(raw, start, pointer)

    def _number(self, text: str, start: int, end: int, pointer: str) -> None:
        trouble = number_trouble(text)
        if trouble:
            self._problem("number-precision", start, end, pointer, trouble)

    def _surrogates(self, raw: bytes, start: int, pointer: str) -> None:
        if b"\\u" not in raw:
            return
        paired = _PAIR.sub(lambda match: b" " * len(match[0]), raw.replace(b"\\\\", b"  "))
        for match in _SURROGATE.finditer(paired):
            message = f"{match[0].decode()} is half of a character; no UTF-8 file can hold it"
            self._problem("lone-surrogate", start + match.start(), start + match.end(), pointer, message)

    def _skip(self, position: int) -> int:
        match = _SPACE.match(self.data, position)
        return match.end() if match else position

    def _problem(self, rule: str, start: int, end: int, pointer: str, message: str) -> None:
        self.result.problems.append(Problem(rule, start, end, pointer, message))

    def _broken(self, position: int, expected: str, pointer: str | None = None) -> Scan:
        """Tell where the text stops being JSON: in the value of a pointer, else in the container that is open."""
        if self.stopped:
            return self.result
        self.stopped = True
        place = self._skip(position)
        if pointer is None:
            pointer = self.stack[-1].pointer if self.stack else ""
        if place >= len(self.data):
            self._problem("cut-off-record", place, place, pointer, f"ends where {expected} is expected")
            return self.result
        rule, place, message = _diagnosis(self.data, place, expected)
        self._problem(rule, place, place + 1, pointer, message)
        return self.result


_STRING_PART = re.compile(rb'"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*')


def _diagnosis(data: bytes, place: int, expected: str) -> tuple[str, int, str]:
    """Name of the rule, byte and message for the place where the text stops being JSON."""
    string = _STRING_PART.match(data, place)
    if string is None:
        if data[place] == 0:
            return "nul-byte", place, "a NUL byte"
        return "invalid-json", place, f"{_word(data, place)} stands where {expected} is expected"
    end = string.end()
    if end >= len(data):
        return "cut-off-record", end, "ends inside a string"
    if data[end] == 0:
        return "nul-byte", end, "a NUL byte inside a string"
    if data[end] < 0x20:
        return (
            "invalid-json",
            end,
            f"control character U+{data[end]:04X} inside a string; write \\u{data[end]:04x}",
        )
    return (
        "invalid-json",
        end,
        f"{data[end : end + 2].decode('utf-8', 'replace')!r} is no escape that JSON knows",
    )


def _word(data: bytes, place: int) -> str:
    """What stands at a place: its first word, or a space that is none to JSON by its number."""
    text = data[place : place + 12].decode("utf-8", "replace")
    return f"U+{ord(text[0]):04X}" if text[0].isspace() else repr(text.split()[0])


def text_of(raw: bytes) -> str:
    """The text of a JSON string in quotes; bytes that are not UTF-8 become U+FFFD, half characters stay."""
    import json

    text = raw.decode("utf-8", "replace")
    value: str = json.loads(text) if "\\" in text else text[1:-1]
    return value


_PIECE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u....|\\.|.", re.DOTALL)


def inside(raw: bytes, start: int, end: int) -> Place:
    """Bytes, counted from the opening quote, of code points `start` to `end` of a JSON string."""
    if b"\\" not in raw:
        text = raw.decode("utf-8", "replace")
        return Place(len(text[: start + 1].encode()), len(text[: end + 1].encode()))
    offsets, position = [], 1
    for match in _PIECE.finditer(raw[1:-1].decode("utf-8", "replace")):
        offsets.append(position)
        position += len(match[0].encode())
    offsets.append(position)
    last = len(offsets) - 1
    return Place(offsets[min(start, last)], offsets[min(end, last)])
