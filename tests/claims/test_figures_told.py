"""Figures told without a verb, and what shares did on a day."""

import pytest

from decomposing import decompose
from klaim.records import Article


def quantities(text: str) -> dict[str, float | int | None]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    found = decompose(article).claims
    return {claim.text: claim.value.number for claim in found if claim.type == "quantity" and claim.value}


@pytest.mark.parametrize(
    ("sentence", "claim", "number"),
    [
        ("Konsumsi lokal hanya sekitar 350.000 ton per bulan.", None, 350000),
        ("Harga perak 20 gram Rp 1.340.000.", "Harga perak 20 gram adalah Rp 1.340.000.", 1340000),
        ("Harga emas 0,5 gram: Rp 1.283.700.", "Harga emas 0,5 gram adalah Rp 1.283.700.", 1283700),
        ("Suku bunga acuan Bank Indonesia 5,25 persen.", "Suku bunga acuan Bank Indonesia adalah 5,25 persen.", 5.25),
    ],
)
def test_a_figure_behind_what_it_is_the_size_of_is_a_quantity(sentence, claim, number):
    assert quantities(sentence)[claim or sentence] == number


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("IHSG ditutup melemah 0,03 persen ke 6.854,78.", 6854.78),
        ("IHSG dibuka di posisi 7.120,5.", 7120.5),
        ("Indeks Nikkei 225 naik 1,2 persen menjadi 38.102,44.", 38102.44),
    ],
)
def test_the_points_of_a_stock_index_are_a_figure(sentence, number):
    assert number in quantities(sentence).values()


def test_a_year_or_a_number_of_something_else_is_no_points_of_an_index():
    found = quantities("IHSG naik 2 persen di 2025. Jumlah penonton naik menjadi 6.000 orang.")
    assert {2, 6000} <= set(found.values())
    assert 2025 not in found.values()


@pytest.mark.parametrize("sentence", ["Warga itu sekitar 5 persen.", "Biasanya beli satu kilo itu Rp 12.000."])
def test_somebody_or_an_adverb_before_a_figure_has_no_size(sentence):
    found = quantities(f"{sentence} Produksi beras Jawa Tengah mencapai 5 juta ton.")
    assert list(found.values()) == [5000000]


def test_each_number_of_shares_is_told_of_what_they_did():
    found = quantities("Sebanyak 318 saham melemah, 242 saham menguat, dan 201 saham stagnan.")
    assert {318, 242, 201} <= set(found.values())
