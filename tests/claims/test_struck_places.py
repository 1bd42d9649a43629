"""Places that weather, water or want comes over."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def places(sentence: str) -> list[str | None]:
    article = Article(id="a", language="id", text=sentence, published_at="2026-03-10")
    return [c.value.name for c in decompose(article).claims if c.type == "location" and c.value]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Hujan deras melanda Kendal, Batang, dan Pekalongan.", ["Kendal", "Batang", "Pekalongan"]),
        ("Banjir rob merendam Kota Tegal pada Senin (9/3/2026).", ["Kota Tegal"]),
        ("Hujan ringan diprediksi masih mengguyur wilayah Kendal dan Sukasari.", ["wilayah Kendal", "Sukasari"]),
        ("Banjir melanda Kelurahan Purwosari dan Arcamulya.", ["Kelurahan Purwosari", "Kelurahan Arcamulya"]),
        ("Angin kencang menerjang kawasan Puncak, Kabupaten Bogor.", ["kawasan Puncak, Kabupaten Bogor"]),
        ("Pekalongan dilanda banjir rob.", ["Pekalongan"]),
        ("Kendal berpotensi diguyur hujan ringan pada siang hari.", ["Kendal"]),
        ("Kabupaten Brebes diprakirakan berawan.", ["Kabupaten Brebes"]),
        ("Kendal dan Batang diguyur hujan deras.", ["Kendal", "Batang"]),
    ],
)
def test_each_is_where_it_happened(sentence, told):
    assert places(sentence) == told


def test_a_long_list_is_told_whole():
    towns = ["Kendal", "Batang", "Tegal", "Brebes", "Pati", "Kudus", "Jepara", "Demak", "Rembang"]
    found = texts(f"Hujan lebat mengguyur {', '.join(towns)}, dan Blora.")
    assert found == [f"Hujan lebat mengguyur {town}." for town in (*towns, "Blora")]


@pytest.mark.parametrize(
    "sentence",
    ["Krisis keuangan melanda perusahaan Melati Jaya.", "Banjir rob merendam rumah Budi Santoso."],
)
def test_what_is_no_place_is_struck_all_the_same(sentence):
    assert places(sentence) == []
    assert texts(sentence)
