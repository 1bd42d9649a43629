"""Who scored and when, from the lists of sports news."""

from decomposing import decompose
from klaim.records import Article

OPENING = "Timnas Harapan menang 3-1 dalam laga Harapan vs Melati di Stadion Kota. "


def claims(text: str) -> dict[str, float | int | None]:
    article = Article(id="a", language="id", text=OPENING + text, published_at="2026-03-10")
    return {c.text: c.value.number if c.value else None for c in decompose(article).claims if "gol" in c.text}


def test_each_scorer_and_each_minute_is_a_claim():
    found = claims("Gol Harapan dicetak Rudi Hartono (15', 45+6') dan Joko Santosa (70).\nLalu, Bayu Aji (88).")
    assert found["Rudi Hartono mencetak gol untuk Harapan dalam laga Harapan vs Melati."] is None
    assert found["Rudi Hartono mencetak gol pada menit ke-15 laga Harapan vs Melati."] == 15
    assert found["Rudi Hartono mencetak gol pada menit ke-45+6 laga Harapan vs Melati."] == 45
    assert found["Joko Santosa mencetak gol pada menit ke-70 laga Harapan vs Melati."] == 70
    assert found["Bayu Aji mencetak gol pada menit ke-88 laga Harapan vs Melati."] == 88


def test_a_scorer_of_another_side_is_not_put_into_the_match():
    found = claims("Gol Kenanga dicetak Tono Suratman (13).")
    assert found["Tono Suratman mencetak gol untuk Kenanga pada menit ke-13."] == 13


def test_a_number_behind_a_name_elsewhere_is_an_age():
    found = decompose(Article(id="a", language="id", text=OPENING + "Rudi Hartono (31) tampil penuh."))
    assert "Rudi Hartono berusia 31 tahun." in [c.text for c in found.claims]


def test_a_foretold_score_is_expected():
    found = decompose(Article(id="a", language="id", text=OPENING + "Prediksi skor: Harapan 2-0 Melati."))
    (claim,) = [c for c in found.claims if "diprediksi" in c.text]
    assert (claim.text, claim.modality) == ("Skor laga Harapan vs Melati diprediksi 2-0.", "expected")
