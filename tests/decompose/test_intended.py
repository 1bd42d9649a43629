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
