"""What is read from words far apart is held back."""

from klaim.decompose import decompose
from klaim.records import Article


def decomposed(text):
    return decompose(Article(id="a", language="id", text=text, published_at="2026-03-10"))


def test_a_claim_of_words_far_apart_is_held_back():
    found = decomposed(
        "Sekolah Melati diharapkan menjadi salah satu fasilitas pendidikan unggulan yang mampu memberikan akses "
        "pendidikan dan asrama berkualitas bagi masyarakat, sekaligus mendukung pemerataan pembangunan di Tegal."
    )
    assert not any(claim.text.startswith("Sekolah Melati mendukung") for claim in found.claims)
    assert any(held.reason == "far-apart" for held in found.held)


def test_the_last_of_a_list_is_told_though_the_others_stand_before_it():
    found = decomposed(
        "Polisi menyita pisau dapur, golok karatan, celurit panjang, palu besi, gergaji kayu, obeng, dan tali di Tegal."
    )
    assert any(claim.text == "Polisi menyita tali di Tegal." for claim in found.claims)
