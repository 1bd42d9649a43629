"""Words that a page ran together stand apart, and every place is told back."""

import pytest

from klaim import language
from klaim.decompose import decompose
from klaim.pieces.glued import parted
from klaim.records import Article

LANG = language.load("id")
NAMED = " Tarvana menang. Tarvana tampil. Elmoria datang. Elmoria pulang."


@pytest.mark.parametrize(
    ("glued", "apart"),
    [
        ("saatTarvanamenjamuElmoria", "saat Tarvana menjamu Elmoria"),
        ("lagaPiala Dunia 2026", "laga Piala Dunia 2026"),
        ("Tarvanajuga menang", "Tarvana juga menang"),
        ("Tarvanadi posisi kedua", "Tarvana di posisi kedua"),
        ("melawanElmoria", "melawan Elmoria"),
        ("dilansirdetikSport", "dilansir detikSport"),
        ("DilansirBBC", "Dilansir BBC"),
        ("Grup CPiala Dunia", "Grup C Piala Dunia"),
        ("Piala Dunia 2026digelar", "Piala Dunia 2026 digelar"),
        ("musisiElmoria", "musisi Elmoria"),
        ("PelatihTarvana", "Pelatih Tarvana"),
        ("Tarvanake kota", "Tarvana ke kota"),
        ("Tarvanaakhirnya menang", "Tarvana akhirnya menang"),
        ("Melvin Zorkanmengatakan hal itu", "Melvin Zorkan mengatakan hal itu"),
        ("Melati Tanakhirnya hadir", "Melati Tan akhirnya hadir"),
        ("Melvin Zorkankembali menang", "Melvin Zorkan kembali menang"),
    ],
)
def test_a_blank_lost_at_a_name_is_put_back(glued: str, apart: str) -> None:
    assert parted(glued + NAMED, LANG).text == apart + NAMED


@pytest.mark.parametrize(
    "whole",
    [
        "YouTube", "PayPal", "iPhone", "BukaLapak", "Elmorian", "Ramadan", "Jatinegara", "menyembah-Nya",
        "detikSport", "2020an", "McDonald", "LavAni", "Tarvanasari", "Sumberdaya", "Sambernyawa",
    ],
)  # fmt: skip
def test_a_name_of_one_word_stays_whole(whole: str) -> None:
    text = whole + " Rama pulang. Rama tidur. Jati tumbuh."
    assert parted(text, LANG).text == text


def test_spans_are_those_of_the_text_as_stored() -> None:
    text = "Kemenangan diraih saatTarvanamengalahkanElmoria 2-0." + NAMED
    found = decompose(Article(id="a", text=text, language="id"))
    assert any("Tarvana mengalahkan Elmoria" in claim.text for claim in found.claims)
    for claim in found.claims:
        assert all(text[span.start : span.end] == span.exact for span in claim.source)
    assert all(0 <= start < end <= len(text) for start, end in found.sentences)


def test_an_escaped_apostrophe_is_one() -> None:
    text = "Ketua panitia Karim Ma\\'sum membuka pasar diTegal. Karim Ma\\'sum mengatakan pasar ramai."
    assert parted(text, LANG).text.startswith("Ketua panitia Karim Ma'sum")
    found = decompose(Article(id="a", text=text, language="id"))
    assert any("Karim Ma'sum membuka pasar" in claim.text for claim in found.claims)
    assert all(text[span.start : span.end] == span.exact for claim in found.claims for span in claim.source)
    assert any("Ma\\'sum" in span.exact for claim in found.claims for span in claim.source)
