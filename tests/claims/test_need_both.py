"""What needs all members of a list is told of them together; phrases that do not go together are told apart."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("Pemkab Tegal menyeimbangkan pembangunan jalan dan perlindungan hutan.", "jalan dan perlindungan hutan"),
        ("Pemkab Tegal menjaga keseimbangan alam dan manusia.", "alam dan manusia"),
        ("Layanan Melati bisa diakses dengan dua cara, melalui aplikasi dan situs.", "aplikasi dan situs"),
        ("Audit Dinas Pasar Tegal mencakup legalitas, mutu, dan kepatuhan terhadap aturan yang berlaku.",
         "legalitas, mutu, dan kepatuhan"),
    ],
)  # fmt: skip
def test_what_needs_both_is_told_of_both(sentence: str, whole: str) -> None:
    found = texts(sentence)
    assert found
    assert all(whole in text for text in found)


def test_phrases_that_a_conjunction_joins_are_told_apart() -> None:
    found = texts("Pasar Jati berperan penting bukan hanya untuk warga, tapi juga sebagai gudang.")
    assert "Pasar Jati berperan penting untuk warga." in found
    assert "Pasar Jati berperan penting sebagai gudang." in found


def test_part_of_a_place_is_told_with_the_deed_done_to_it() -> None:
    found = texts("Pemkab Tegal mendorong pembenahan kawasan Pasar Jati, termasuk Gedung Melati.")
    assert "Pemkab Tegal mendorong pembenahan Gedung Melati." in found


def test_what_has_many_parts_is_the_subject_behind_them() -> None:
    found = texts("Dilengkapi dengan mesin 4-katup, rem cakram, radar, serta kamera, Melati 160 menarik warga Tegal.")
    assert "Melati 160 dilengkapi dengan radar." in found
