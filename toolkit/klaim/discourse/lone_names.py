"""Offices behind which a single word is surely the holder's name: "Bupati Demak Wirawan", "Menteri Agama Wirawan"."""

from typing import Any

from klaim.discourse.names import is_short


def speaks_alone(run: str, lang: Any) -> bool:
    """Whether an office with its place ends in a single name: "Kepala Kejaksaan Tinggi Aceh Yulianto"."""
    *office, seat, name = run.split()
    short = is_short(seat) and seat.isalpha()
    placed = (short or seat in lang.places.NAMES) and name not in lang.places.NAMES
    placed = placed and not lang.titles.is_word(name.lower())
    return placed and bool(office) and office[0].lower() not in lang.further_offices.OF_PLACES


def is_seated(office: list[str], name: str, lang: Any) -> bool:
    """Whether a single name stands behind the region of an office that each region has: "Bupati Demak Wirawan"."""
    seats = {" ".join(office[n:]) for n in range(1, len(office))}
    region = seats & lang.places.NAMES or office[-1].lower() in lang.unions.SEATS
    regional = not lang.further_offices.REGIONAL.isdisjoint(w.lower() for w in office)
    return bool(region and regional) and name.istitle() and not lang.titles.is_word(name.lower())


def is_ministers(office: list[str], name: str, lang: Any) -> bool:
    """Whether a single name stands behind the whole of a minister's office: "Menteri Luar Negeri Wirawan"."""
    plain = name.istitle() and name not in lang.places.NAMES and not lang.titles.is_word(name.lower())
    whole = " ".join(office[1:]) in lang.bodies.MINISTRIES.values()
    return plain and whole and office[0].lower() in lang.titles.MINISTERS
