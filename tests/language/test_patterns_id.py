"""Patterns that are compiled or looked for only where a text may need them find what others find."""

import re

import pytest

from klaim.language.id.alternatives import Needing, later
from klaim.language.id.branches import HEADED, named, regions

BODY = r"(?P<body>PT [A-Z]\w+) di (?P<place>[A-Z]\w+)"


def test_a_pattern_is_compiled_when_it_is_first_used() -> None:
    pattern = later(BODY)
    assert "search" not in vars(pattern)
    found = pattern.search("Kantor PT Melati di Tegal dibuka.")
    assert found is not None
    assert found["place"] == "Tegal"
    assert pattern.fullmatch("PT Melati") is None
    assert pattern.pattern == BODY


def test_one_that_does_not_compile_tells_so_when_it_is_used() -> None:
    pattern = later("(")
    with pytest.raises(re.error):
        pattern.search("Tegal")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("PT Melati di Tegal dan PT Kenanga di Kudus", ["Tegal", "Kudus"]),
        ("CV Melati di Tegal", []),
        ("PT Melati dibuka di Tegal", []),
    ],
)
def test_a_pattern_is_looked_for_where_its_words_and_its_sign_are(text: str, places: list[str]) -> None:
    needing = Needing(("PT ",), BODY, sign=r"\w di [A-Z]")
    assert [match["place"] for match in needing.finditer(text)] == places


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("BPBD Kabupaten Demak mencatat", [("BPBD", "BPBD Kabupaten Demak", 20)]),
        ("Polres Metro Bekasi Kota menahan", [("Polres", "Polres Metro Bekasi Kota", 24)]),
        ("KPU Provinsi setempat", []),
    ],
)
def test_bodies_stand_with_their_region(text: str, found: list[tuple[str, str, int]]) -> None:
    assert list(named(text)) == found


def test_a_region_is_the_whole_one_that_stands_there() -> None:
    text = "Wali Kota Tegal bertemu Bupati Demak dan Wali Kota Demak Timur."
    assert list(regions(HEADED["Pemkot"], text)) == [("Tegal", 15)]
    assert list(regions(HEADED["Pemkab"], text)) == [("Demak", 36)]
