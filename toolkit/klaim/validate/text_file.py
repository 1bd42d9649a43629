"""Places in a text file of many lines: where a value lies, and the finding there."""

from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property

from klaim.records import Finding
from klaim.validate.place import Line, Spot
from klaim.validate.scan import Place, inside


class TextFile:
    """A text file with the places of its values and keys by JSON pointer."""

    def __init__(self, name: str, data: bytes, *, json: bool = False) -> None:
        self.name, self.data, self.json = name, data, json
        self.values: Mapping[str, Place] = {}
        self.keys: Mapping[str, Place] = {}

    def finding(self, pointer: str, spot: Spot) -> Finding:
        """The finding at a pointer into the file, or at the nearest place above it."""
        there = pointer
        places = self.keys if spot.on_key and pointer in self.keys else self.values
        while there and there not in places:
            there = there.rpartition("/")[0]
        place = places.get(there, Place(0, 1))
        if spot.within is not None and there == pointer:
            place = self._inside(place, spot.within)
        return self.at(place, spot)

    def at(self, place: Place, spot: Spot) -> Finding:
        """The finding at bytes of the file; it ends with the line it begins in."""
        number = bisect_right(self._starts, place.start)
        begin = self._starts[number - 1]
        end = self._starts[number] - 1 if number < len(self._starts) else len(self.data)
        line = Line(self.name, number, begin, self.data[begin:end])
        return line.at(Place(place.start - begin, max(min(place.end, end), place.start) - begin), spot)

    @cached_property
    def _starts(self) -> list[int]:
        """Where the lines begin."""
        starts, place = [0], self.data.find(b"\n") + 1
        while place:
            starts.append(place)
            place = self.data.find(b"\n", place) + 1
        return starts

    def _inside(self, place: Place, within: tuple[int, int]) -> Place:
        """Code points of the text at a place; the whole of it where they cannot be told (folded or escaped YAML)."""
        raw = self.data[place.start : place.end]
        quote = raw[:1] if raw[:1] in (b'"', b"'") else b""
        if b"\n" in raw or (quote == b"'" and b"''" in raw[1:-1]) or (b"\\" in raw and quote and not self.json):
            return place
        if quote:
            inner = inside(raw, *within) if self.json else _counted(raw, within[0] + 1, within[1] + 1)
        else:
            inner = _counted(raw, *within)
        return Place(place.start + inner.start, place.start + inner.end)


def _counted(raw: bytes, start: int, end: int) -> Place:
    text = raw.decode("utf-8", "replace")
    return Place(len(text[:start].encode()), len(text[:end].encode()))
