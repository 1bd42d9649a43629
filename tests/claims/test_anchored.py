"""Places that tell which deed or thing a claim is about stay in it."""

import pytest

from decomposing import texts

ANCHORED = [
    (
        "Sebuah gudang kayu terbakar di Jalan Melati, Tegal, pada Senin (2/3/2026).",
        "Sebuah gudang kayu terbakar di Jalan Melati, Tegal, pada Senin, 2 Maret 2026.",
    ),
    (
        "Budi Santoso terbukti bersalah dalam pengadaan kapal di Demak.",
        "Budi Santoso terbukti bersalah dalam pengadaan kapal di Demak.",
    ),
    (
        "Seorang warga Tegal ditangkap polisi di Demak pada Senin (2/3/2026).",
        "Seorang warga Tegal ditangkap polisi di Demak pada Senin, 2 Maret 2026.",
    ),
]


@pytest.mark.parametrize(("sentence", "claim"), ANCHORED)
def test_what_nothing_else_names_keeps_its_place(sentence: str, claim: str) -> None:
    assert claim in texts(sentence)


def test_what_has_a_name_needs_no_place() -> None:
    found = texts("Budi Santoso ditangkap polisi di Demak pada Senin (2/3/2026).")
    assert "Budi Santoso ditangkap polisi pada Senin, 2 Maret 2026." in found


def test_a_relative_clause_behind_the_place_is_none_of_it() -> None:
    found = texts("Sebuah gudang terbakar di Pasar Melati yang ramai pengunjung pada Senin (2/3/2026).")
    assert not any("yang ramai" in claim and "Maret" in claim for claim in found)


def test_those_whom_only_their_kind_names_keep_their_place():
    found = texts("Rusia mengulang serangan roket terhadap gudang pangan dan pelabuhan di Ukraina pada Senin.")
    assert "Rusia mengulang serangan roket terhadap gudang pangan di Ukraina." in found
    assert not any(one.endswith("terhadap gudang pangan.") for one in found)


def test_a_place_that_opens_a_clause_without_a_name_stays_in_it():
    found = texts("Di Jakarta, harga cabai naik menjadi Rp 80 ribu per kilogram.")
    assert all("di Jakarta" in one for one in found)
    assert "Polisi menangkap Budi Santoso." in texts("Di Depok, polisi menangkap Budi Santoso.")


def test_where_a_thing_came_out_stands_with_when():
    found = texts("Ponsel Melati X diluncurkan di Indonesia pada Senin (9/3/2026).")
    assert "Ponsel Melati X diluncurkan di Indonesia pada Senin, 9 Maret 2026." in found
    assert not any(claim.startswith("Ponsel Melati X diluncurkan pada") for claim in found)
