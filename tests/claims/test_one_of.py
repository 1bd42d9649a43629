"""Who or what something is, told without a copula: "Solo salah satu kota …", "Budi Santoso sebagai kepala dinas"."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


@pytest.mark.parametrize(
    "told",
    ["salah satu pelatih terbaik di Liga Muria", "salah satu yang terbaik di Jawa Tengah"],
)
def test_the_copula_is_put_in(told):
    assert texts(f"Budi Santoso {told}.") == [f"Budi Santoso adalah {told}."]


@pytest.mark.parametrize("told", ["menjadi salah satu pelatih terbaik di Solo", "menemui salah satu pelatih Solo"])
def test_a_clause_with_a_verb_of_its_own_needs_none(told):
    assert not any(" adalah " in text for text in texts(f"Budi Santoso {told}."))


def test_who_says_it_is_known_behind_the_comma():
    text = "Menurut Budi Santoso, Jawa Tengah salah satu daerah penghasil padi terbesar di Indonesia."
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert {c.attribution and c.attribution.speaker for c in found} == {"Budi Santoso"}


@pytest.mark.parametrize(
    ("item", "claim"),
    [
        ("Budi Santoso (BS) selaku juru sita di PN Tegal", "Budi Santoso adalah juru sita di PN Tegal."),
        ("Ani Lestari sebagai Kepala Dinas Pendidikan", "Ani Lestari adalah Kepala Dinas Pendidikan."),
    ],
)
def test_an_item_of_a_list_tells_an_office(item, claim):
    assert claim in texts(f"Berikut daftarnya:\n1. {item}.")


@pytest.mark.parametrize("item", ["Ani Lestari sebagai Siti", "DEMA Muria sebagai perwakilan mahasiswa"])
def test_no_other_item_does(item):
    assert not any(" adalah " in text for text in texts(f"Berikut daftarnya:\n1. {item}."))


def test_ties_are_told_with_the_party_behind_a_relative_clause():
    text = "Ani Lestari memiliki ikatan yang amat erat dengan warga Tegal."
    assert texts(text) == [text]
