"""Places in a table with the medals or points won: each number is told of who won it."""

from decomposing import decompose
from klaim.records import Article


def texts(text: str) -> list[str]:
    return [c.text for c in decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims]


def test_medals_are_told_each_with_who_won_them():
    found = texts("Thailand berada di urutan kedua dengan 10 emas, 9 perak, dan 8 perunggu.")
    assert {f"Thailand meraih {medals}." for medals in ("10 emas", "9 perak", "8 perunggu")} <= set(found)
    assert "Thailand berada di urutan kedua." in found


def test_a_lead_in_points_is_not_won():
    found = texts("Persib berada di posisi kedua dengan 60 poin, unggul dua angka atas Persija.")
    assert "Persib meraih 60 poin." in found
    assert not any("dua angka" in text and "meraih" in text for text in found)
