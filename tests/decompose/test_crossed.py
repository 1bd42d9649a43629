"""What is told of several together, or of a list under two heads, is not told of one of them."""

import pytest

from decomposing import texts
from klaim.decompose import decompose
from klaim.records import Article


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Turunnya harga barang tambang dan kebun seperti kapur, karet, dan timah menekan indeks.", "kebun seperti"),
        ("Kapitalisasi pasar gabungan bank yakni Mawar, Anggrek, dan Kenanga mencapai Rp 1.100 triliun.",
         "yakni Mawar"),
        ("Nilai total proyek dua kabupaten yakni Tegal dan Brebes mencapai Rp 2 miliar.", "yakni Brebes"),
    ],
)  # fmt: skip
def test_parts_that_cannot_be_told_apart_are_held_back(text: str, part: str) -> None:
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10"))
    assert not any(part in claim.text for claim in found.claims)
    assert any(part in held.text for held in found.held if held.reason == "crossed-lists")


def test_one_of_a_kind_whose_change_did_something_did_not_do_it() -> None:
    text = "Turunnya harga komoditas logam seperti nikel, timah, dan perak menekan indeks Melati."
    assert "Nikel menekan indeks Melati." not in texts(text)
    assert "Indeks Mawar naik." in texts(text[:-1] + ", sementara indeks Mawar naik.")


def test_a_tragedy_reminds_but_does_not_speak() -> None:
    text = "Tragedi KM Melati mengingatkan banyak orang pada karantina kapal Mawar pada 2020."
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert found
    assert all(claim.attribution is None for claim in found)


def test_an_adverb_before_the_verb_is_none_of_the_speakers_name() -> None:
    text = "Menteri Rudi Hartono bahkan menyebut harga beras turun 5 persen di Tegal."
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert {claim.attribution.speaker for claim in found if claim.attribution} == {"Menteri Rudi Hartono"}


def test_what_is_predicted_is_no_fact() -> None:
    text = "Analis Rudi Hartono memprediksi IHSG memerah pada perdagangan Selasa (10/3/2026)."
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-12")).claims
    assert {claim.modality for claim in found if "memerah" in claim.text} == {"hedged"}


def test_what_somebody_draws_on_is_no_subject() -> None:
    found = texts("Berkaca pada apa yang terjadi di Solo, langkah pencegahan efektif dilakukan di Tegal.")
    assert "Langkah pencegahan efektif dilakukan di Tegal." in found


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Dinas Pertanian Tegal membagikan 30 ekor kambing kepada warga Losari, Polsek Mawar, dan Pondok Anggrek.",
         "kepada warga"),
        ("Tono Wirawan, Danu Prabu, dan Ani Lestari berturut-turut menempati posisi dua sampai empat.", "dua sampai"),
    ],
)  # fmt: skip
def test_what_all_get_together_or_one_by_one_is_not_told_of_each(text: str, part: str) -> None:
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10"))
    assert not any(part in claim.text and " dan " not in claim.text for claim in found.claims)
    assert any(part in held.text for held in found.held if held.reason == "crossed-lists")


def test_what_one_gets_beside_another_deed_is_kept() -> None:
    text = "Bank Melati menyalurkan Rp 2 miliar kepada petani Losari dan membuka kantor di Tegal."
    assert any("kepada petani Losari" in claim for claim in texts(text))
