"""What is told of some of a number, of another place, and of a figure that "yakni" adds."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dari 20 saksi, lima telah diperiksa penyidik.", "Lima dari 20 saksi telah diperiksa penyidik."),
        (
            "Dari 11 korban tewas, sembilan merupakan pelajar, satu guru, dan satu pengendara motor.",
            "Sembilan dari 11 korban tewas merupakan pelajar.",
        ),
        (
            "Beras memberi sumbangan terbesar terhadap garis kemiskinan, yakni 21,6 persen di kota dan 24,8 persen di "
            "desa.",
            "Beras memberi sumbangan terbesar terhadap garis kemiskinan, yakni 24,8 persen di desa.",
        ),
        (
            "Persentase penduduk miskin perkotaan turun menjadi 8,98 persen, sedangkan di perdesaan naik menjadi 9,92 "
            "persen.",
            "Persentase penduduk miskin perkotaan turun menjadi 8,98 persen.",
        ),
        (
            "Masyarakat diimbau tidak panik dan menerapkan perilaku hidup bersih.",
            "Masyarakat diimbau menerapkan perilaku hidup bersih.",
        ),
    ],
)
def test_a_part_is_told_as_one(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "never"),
    [
        (
            "Persentase penduduk miskin perkotaan turun menjadi 8,98 persen, sedangkan di perdesaan naik menjadi 9,92 "
            "persen.",
            "9,92",
        ),
        ("Dari 11 korban tewas, sembilan merupakan pelajar, satu guru, dan satu pengendara motor.", "satu guru"),
        ("Masyarakat diimbau tidak panik dan menerapkan perilaku hidup bersih.", "Masyarakat menerapkan"),
        ("Polisi menangkap pelaku pembunuhan wanita berinisial DW (29) di Surabaya.", "DW adalah pelaku"),
    ],
)
def test_nothing_is_said_of_another(sentence: str, never: str) -> None:
    found = texts(sentence)
    assert found
    assert not any(never in text for text in found)


def test_what_police_say_is_alleged_stays_so_though_it_is_a_demand() -> None:
    text = "Ketua KPK Setyo Budiyanto mengatakan Ardito Wijaya diduga meminta fee 15 persen."
    claims = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    told = {c.text: c.modality for c in claims}
    assert told["Ardito Wijaya diduga meminta fee 15 persen."] == "hedged"


def test_the_parts_of_those_whom_a_deed_struck_have_no_place_of_their_own() -> None:
    found = texts("Polisi menahan lima pemuda yang terdiri atas tiga pelajar dan dua buruh di Tegal.")
    assert "Lima pemuda mencakup tiga pelajar." in found
    assert not any("mencakup" in one and "Tegal" in one for one in found)
