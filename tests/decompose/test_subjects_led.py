"""Subjects that are a deed, a thing named by "untuk", or a name that looks like a verb."""

import pytest

from decomposing import decompose
from klaim.records import Article


def claims(text: str) -> set[str]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {claim.text for claim in decompose(article).claims}


@pytest.mark.parametrize(
    "sentence",
    [
        "Menjaga kebersihan kandang dapat mencegah penyakit ternak.",
        "Memotong daging secara melintang membuat teksturnya lebih mudah dikunyah.",
        "Mengonsumsi satu buah alpukat setiap hari membantu tubuh melawan radang.",
    ],
)
def test_a_deed_of_which_something_is_told_is_a_subject(sentence):
    assert sentence in claims(sentence)


def test_a_deed_without_anything_told_of_it_is_no_claim():
    found = claims("Menilai kondisi itu baik bagi warga Demak. Wali kota membuka pasar baru di Bandung.")
    assert any("membuka pasar baru" in text for text in found)
    assert not any(text.startswith("Menilai") for text in found)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Sedangkan untuk sepeda balap dapat dikenakan pajak sebesar 10 persen.",
            "Sepeda balap dapat dikenakan pajak sebesar 10 persen.",
        ),
        (
            "Untuk penyaluran kredit usaha kecil sudah mencapai Rp 39 triliun.",
            "Penyaluran kredit usaha kecil sudah mencapai Rp 39 triliun.",
        ),
    ],
)
def test_what_untuk_names_before_a_clause_without_a_subject_is_its_subject(sentence, claim):
    assert claim in claims(sentence)


def test_a_name_that_looks_like_a_verb_is_a_subject():
    text = "Pelatih memuji Megawati. Megawati menandatangani kontrak bersama Red Sparks untuk musim depan."
    assert any(claim.startswith("Megawati menandatangani kontrak") for claim in claims(text))


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Sido Muncul bakal membuka pabrik jamu di Semarang.",
            "Sido Muncul bakal membuka pabrik jamu di Semarang.",
        ),
        (
            "Xavi Hernandez dan kawan-kawan berhadapan dengan Prancis.",
            "Xavi Hernandez dan kawan-kawan berhadapan dengan Prancis.",
        ),
    ],
)
def test_a_word_of_a_name_is_no_predicate_and_facing_somebody_is_a_deed(sentence, claim):
    assert claim in claims(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Belum diketahui apakah ponsel itu akan dijual di Indonesia atau tidak.",
        "Mobil Topling membantu warga Riau mendapatkan bahan pokok dengan harga terjangkau.",
        "Komnas HAM mendorong perda yang belum sejalan dengan asas keadilan agar direvisi.",
    ],
)
def test_an_end_that_only_looks_cut_off_is_kept(sentence):
    assert sentence in claims(sentence)
