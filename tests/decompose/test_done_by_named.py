"""What somebody named did at the time of what they did to a thing, and places with what follows them."""

import pytest

from decomposing import decompose
from klaim.records import Article


def places(text: str) -> dict[str, str | None]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {c.text: c.value.name if c.value else None for c in decompose(article).claims if c.type == "location"}


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Pasar baru diresmikan oleh Wali Kota Semarang Agustina usai meninjau banjir di Kaligawe.",
            "Agustina meninjau banjir di Kaligawe.",
        ),
        (
            "Jalan baru diresmikan Bupati Budi Santoso saat menghadiri panen raya di Desa Sukamaju.",
            "Budi Santoso menghadiri panen raya di Desa Sukamaju.",
        ),
    ],
)
def test_who_did_it_by_office_and_name_did_what_is_told_of_the_time(sentence, claim):
    assert claim in places(sentence)


def test_a_name_without_an_office_behind_a_passive_may_be_no_doer_then():
    found = places("Mobil itu ditabrak Kereta Api Argo saat melintas di Grogol. Budi tiba di Bandung pada Senin.")
    assert any(text.startswith("Budi tiba di Bandung") for text in found)
    assert not any(text.startswith("Kereta Api Argo") for text in found)


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Polisi menyerbu gudang di kota Qantara dengan helikopter.", "kota Qantara"),
        ("Korban tinggal di rumah warga bernama Slamet.", "rumah warga bernama Slamet"),
    ],
)
def test_a_place_ends_before_what_a_deed_was_done_with_and_holds_a_name(sentence, place):
    assert place in places(sentence).values()
