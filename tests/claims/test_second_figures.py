"""Two figures of one clause: each is told, the first without the phrase that tells the second."""

import pytest

from decomposing import decompose
from klaim.records import Article


def quantities(text: str) -> dict[str, float | int | None]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    found = decompose(article).claims
    return {claim.text: claim.value.number for claim in found if claim.type == "quantity" and claim.value}


@pytest.mark.parametrize(
    ("sentence", "shorter", "numbers"),
    [
        (
            "PT Maju Jaya memiliki sekitar 35 kapal berkapasitas 120 penumpang.",
            "PT Maju Jaya memiliki sekitar 35 kapal.",
            (35, 120),
        ),
        (
            "Sebanyak 18 ton kopi bubuk senilai Rp 2,5 miliar dilepas menuju Mesir.",
            "Sebanyak 18 ton kopi bubuk dilepas menuju Mesir.",
            (18, 2500000000),
        ),
        (
            "Prabowo meresmikan 1.000 rumah subsidi untuk 3.000 buruh.",
            "Prabowo meresmikan 1.000 rumah subsidi.",
            (1000, 3000),
        ),
        ("Barcelona meraih 59 poin dari 23 laga.", "Barcelona meraih 59 poin.", (59, 23)),
        (
            "Empat pemuda di Kediri menolong seorang anak perempuan berusia 14 tahun.",
            "Empat pemuda di Kediri menolong seorang anak perempuan.",
            (4, 14),
        ),
    ],
)
def test_each_of_two_figures_is_told(sentence, shorter, numbers):
    found = quantities(sentence)
    assert (found[shorter], found[sentence]) == numbers


def test_each_weight_of_a_list_keeps_its_own_price():
    found = quantities(
        "Komoditas Tegal meliputi 40 ton beras senilai Rp 262 juta dan 12 ton udang senilai Rp 315 juta."
    )
    assert "Komoditas Tegal meliputi 40 ton beras senilai Rp 262 juta." in found
    assert "Komoditas Tegal meliputi 12 ton udang senilai Rp 315 juta." in found


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Pesawat Garuda itu menewaskan 101 dari 146 penumpang Jepang.", "menewaskan 101."),
        ("Kuil Kedarnath merupakan satu dari 12 tempat suci.", "merupakan satu."),
        ("Dua warga Demak membutuhkan 5 kilogram beras.", "membutuhkan."),
    ],
)
def test_no_clause_loses_what_its_figure_counts(sentence, wrong):
    found = quantities(sentence)
    assert any(text.endswith(sentence.split()[-1]) for text in found)
    assert not any(text.endswith(wrong) for text in found)
