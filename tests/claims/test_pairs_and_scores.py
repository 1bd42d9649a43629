"""Pairs that play as one, scores of the games of one match, and how far a place is from another."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def test_a_pair_is_not_parted() -> None:
    found = texts(
        "Ganda putri Indonesia Siti Aminah dan Dewi Lestari kalah dari pasangan China dalam dua gim langsung."
    )
    assert found == [
        "Ganda putri Indonesia Siti Aminah dan Dewi Lestari kalah dari pasangan China dalam dua gim langsung."
    ]


def test_the_games_of_a_match_are_told_together() -> None:
    found = texts("Budi Santoso mengalahkan Shi Yu Qi 21-18, 21-19 pada laga final.")
    assert found
    assert all("21-18, 21-19" in one for one in found)


@pytest.mark.parametrize("distance", ["sekitar 200 meter dari jalan raya", "3 kilometer dari Bogor"])
def test_a_distance_is_told_without_the_place(distance: str) -> None:
    assert texts(f"Lokasi longsor berada di Desa Sukamaju, {distance}.") == [
        "Lokasi longsor berada di Desa Sukamaju.",
        f"Lokasi longsor berada {distance}.",
    ]


def test_an_inset_leaves_what_stands_behind_it_to_the_clause() -> None:
    found = texts("Sedikitnya 11 warga tewas, termasuk lima anak-anak, dalam serangan udara di Khan Younis.")
    assert "Sedikitnya 11 warga tewas dalam serangan udara di Khan Younis." in found
    assert "Lima anak-anak tewas dalam serangan udara di Khan Younis." in found


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sopir bus bernama Sadira ditetapkan sebagai tersangka.", "Sadira ditetapkan sebagai tersangka."),
        ("Polisi menetapkan sopir bus bernama Sadira sebagai tersangka.", "Sadira adalah tersangka."),
        ("Kapal itu bernama Harapan Jaya.", "Kapal itu bernama Harapan Jaya."),
    ],
)
def test_who_is_called_by_name_is_the_suspect(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


def test_a_part_of_a_match_holds_for_all_that_its_sentence_tells():
    found = texts("Pada gim kedua, Tono Prabu bangkit dan menang 21-17 atas Joko Susilo.")
    assert "Tono Prabu menang 21-17 atas Joko Susilo pada gim kedua." in found
    assert not any(one.startswith("Tono Prabu menang 21-17") and "gim kedua" not in one for one in found)


def test_a_score_is_told_whole_in_its_unit():
    article = Article(
        id="a", language="id", text="Persik menang 3-1 atas Persela di laga itu.", published_at="2026-03-10"
    )
    values = [claim.value for claim in decompose(article).claims if claim.type == "quantity"]
    assert [(value.number, value.unit) for value in values] == [(3, "skor 3-1")]


def test_points_of_a_table_are_no_ages() -> None:
    rivals = "Tono Wira (90), Sari Dewi (53), dan Rina Ayu (49)"
    found = texts(f"Budi Santoso masih di bawah {rivals} dalam klasemen pembalap.")
    assert found
    assert not any("berusia" in claim for claim in found)
    assert "Tono Wira berusia 90 tahun." in texts(f"Korban adalah {rivals}.")


def test_a_rank_in_brackets_is_no_age():
    found = texts("Lina Wirawan menempati peringkat 14 dunia, Rani Puspa (18), dan Maya Lestari (31).")
    assert not any("berusia" in claim for claim in found)
