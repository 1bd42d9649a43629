"""Which clauses say something alone, and which are held back."""

import pytest

from decomposing import decompose
from klaim.records import Article


def claims(sentence: str) -> dict[str, str]:
    """The modality of each claim by its text."""
    article = Article(id="a", language="id", text=sentence, published_at="2026-03-10")
    return {claim.text: claim.modality for claim in decompose(article).claims}


@pytest.mark.parametrize(
    "sentence",
    [
        "Api sulit padam karena kondisi di lapangan yang tidak memadai.",
        "Banyak anak muda sakit karena banyak mengonsumsi minuman manis itu.",
    ],
)
def test_a_noun_phrase_or_a_clause_without_a_subject_is_no_claim_alone(sentence):
    assert not any(text.startswith(("Kondisi", "Banyak mengonsumsi")) for text in claims(sentence))


@pytest.mark.parametrize("sentence", ["Api sudah padam.", "Polisi menahan Budi Santoso.", "Jalan itu masih ditutup."])
def test_a_short_clause_that_says_something_is_a_claim(sentence):
    assert list(claims(sentence)) == [sentence]


@pytest.mark.parametrize("sentence", ["Program itu bertujuan.", "Mereka sudah tiba."])
def test_a_short_clause_that_says_nothing_alone_is_none(sentence):
    assert claims(sentence) == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "Mereka membuka pasar baru di Tegal.",
        "Langkah itu menurunkan harga beras di pasar.",
        "Penetapan ini menurunkan harga beras di Tegal.",
        "Ia pindah ke Solo kemarin.",
    ],
)
def test_a_claim_whose_subject_nothing_names_is_held_back(sentence):
    article = Article(id="a", language="id", text=sentence, published_at="2026-03-10")
    found = decompose(article)
    assert not found.claims
    assert "dangling-subject" in {held.reason for held in found.held}


def test_those_whom_a_clause_describes_are_named_enough():
    assert "Mereka yang terdaftar menerima bantuan pangan." in claims("Mereka yang terdaftar menerima bantuan pangan.")


def test_what_there_is_where_an_article_happens_to_be_cannot_stand_alone():
    text = "Dinas Pasar Tegal menerima laporan warga. Ada pedagang yang didenda sampai Rp 15 juta di Tegal."
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10"), stand_alone=True)
    assert not any(claim.text.startswith("Ada ") for claim in found.claims)
    assert any(held.reason == "unresolved-reference" and held.text.startswith("Ada ") for held in found.held)
