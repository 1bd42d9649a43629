"""Nouns for bodies and governments that stand alone for the one that a text names."""

import pytest

from decomposing import texts

OPENING = "Kepala Dinas Pertanian Kabupaten Pati Ratri Wijayanto mengatakan serangan wereng terjadi di dua desa. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dinas telah menyemprotkan pestisida.", "Dinas Pertanian Kabupaten Pati telah menyemprotkan pestisida."),
        ("Pihak dinas membagikan benih.", "Pihak Dinas Pertanian Kabupaten Pati membagikan benih."),
        ("Pemerintah kabupaten membagikan 85 karung benih.", "Pemerintah Kabupaten Pati membagikan 85 karung benih."),
        ("Mobil dinas ditabrak truk.", "Mobil dinas ditabrak truk."),
    ],
)
def test_the_one_body_of_a_kind_is_named(sentence: str, expected: str) -> None:
    assert any(claim.lower().endswith(expected.lower()) for claim in texts(OPENING + sentence))


def test_a_minister_leads_the_ministry() -> None:
    found = texts("Menteri Perdagangan Budi Santoso mengatakan harga turun. Kementerian juga menindak 12 pengecer.")
    assert "Kementerian Perdagangan menindak 12 pengecer." in found


def test_of_two_bodies_of_a_kind_neither_is_meant() -> None:
    other = "Kepala Dinas Kesehatan Kabupaten Pati Budi Santoso mengatakan 30 warga sakit. "
    found = texts(OPENING + other + "Dinas membagikan 200 karung benih.")
    assert any(claim.lower().endswith("dinas membagikan 200 karung benih.") for claim in found)
