"""Of whom alone something is so: told whole, and what whoever speaks points out is no clause of its own."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    "sentence",
    [
        "Hanya Ani Lestari dari Kudus yang lolos ke babak final.",
        "Hanya 23 persen warga Tegal yang memiliki asuransi kesehatan.",
        "Hanya warga Tegal yang boleh mendaftar program itu.",
    ],
)
def test_those_alone_of_whom_it_is_so_are_told_whole(sentence: str) -> None:
    assert sentence in texts(sentence)


def test_nothing_is_told_of_them_with_the_only_lost() -> None:
    assert texts("Hanya Persekat (14) yang kebobolan lebih banyak.") == []


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        (
            "Budi Santoso menegaskan komitmen Kemensos dalam menyusun sistem berbasis kompetensi dan potensi.",
            "Komitmen Kemensos dalam",
        ),
        (
            "Ani Lestari mengungkapkan keberhasilan PT Melati dalam menekan biaya produksi dan limbah.",
            "Keberhasilan PT Melati dalam",
        ),
    ],
)
def test_a_noun_with_its_deed_is_no_clause(sentence: str, wrong: str) -> None:
    assert [told for told in texts(sentence) if told.startswith(wrong)] == []
