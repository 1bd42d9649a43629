"""What somebody means to do, told as a noun with its purpose."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Warga Padang menolak usulan itu, tetapi mendukung rencana Pertamina untuk menambah stok gas.",
            "Pertamina berencana menambah stok gas.",
        ),
        (
            "Budi Santoso menyambut baik keinginan dari Melati Group untuk menjadi mitra investasi di Padang.",
            "Melati Group berkeinginan menjadi mitra investasi di Padang.",
        ),
        (
            "Presiden Kenya William Ruto menegaskan komitmennya untuk memperkuat kerja sama dengan Indonesia.",
            "William Ruto berkomitmen memperkuat kerja sama dengan Indonesia.",
        ),
    ],
)
def test_it_is_told_of_who_means_to_do_it(sentence: str, claim: str) -> None:
    assert claim in texts(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Tidak ada rencana Pertamina untuk menaikkan harga gas.",
        "Ani Lestari membantah rencana Pertamina untuk menaikkan harga gas.",
        "Kunci sukses Ani Lestari adalah tekadnya untuk menjaga mutu.",
        "Kritik itu membuat rencana untuk membangun bendungan di Solok batal.",
    ],
)
def test_not_where_nobody_surely_does(sentence: str) -> None:
    assert not any(" berencana " in claim or " bertekad " in claim for claim in texts(sentence))


def test_a_commitment_is_not_told_without_what_it_is_to() -> None:
    found = texts("Presiden Kenya William Ruto menegaskan komitmennya untuk memperkuat kerja sama dengan Indonesia.")
    assert "William Ruto menegaskan komitmennya." not in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Budi Santoso menegaskan komitmennya untuk memperkuat riset padi bersama Melati.",
        "Komitmen PT Melati mewujudkan dampak positif bagi warga Tegal terus dijaga.",
    ],
)
def test_the_cue_of_what_somebody_means_to_do_has_words(sentence: str) -> None:
    told = [claim.attribution for claim in decompose(Article(id="a", language="id", text=sentence)).claims]
    assert all(one.cue == sentence[one.start : one.end] and one.cue for one in told if one is not None)
    assert any(one is not None for one in told)


def test_who_is_to_do_what_is_asked_for_in_the_passive_is_not_named() -> None:
    asked = "Budi Santoso meminta kepengurusan partai di Tegal segera disusun, dengan merangkul warga pendatang."
    assert not any(claim.endswith("merangkul warga pendatang.") for claim in texts(asked))


def test_until_a_day_is_not_on_it() -> None:
    found = texts("Pameran buku Kudus berlangsung sampai dengan 20 Maret 2026.")
    assert "Pameran buku Kudus berlangsung sampai 20 Maret 2026." in found


def test_a_decision_is_named_without_what_opens_its_figure() -> None:
    found = texts(
        "Bank Melati menaikkan suku bunga acuan atau BM Rate menjadi 5 persen. "
        "Keputusan tersebut ditetapkan dalam Rapat Dewan Gubernur."
    )
    assert not any("menjadi ditetapkan" in claim for claim in found)
