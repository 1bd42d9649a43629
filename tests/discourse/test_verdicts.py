"""A verdict, a demand, a victory or a defeat that a text points back at is told with whose it is."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("opening", "again", "expected"),
    [
        (
            "Mantan Bupati Brebes Budi Utomo divonis 4 tahun penjara dalam kasus korupsi pasar.",
            "Putusan itu dibacakan pada Jumat (18/7/2025).",
            "Putusan terhadap Budi Utomo dibacakan pada Jumat, 18 Juli 2025.",
        ),
        (
            "Majelis hakim menjatuhkan vonis 8 tahun penjara kepada Camat Brebes, Budi Utomo, dalam kasus korupsi.",
            "Vonis tersebut lebih ringan daripada tuntutan jaksa.",
            "Vonis terhadap Budi Utomo lebih ringan daripada tuntutan jaksa.",
        ),
        (
            "Jaksa menuntut mantan Bupati Brebes, Budi Utomo, dengan hukuman 9 tahun penjara.",
            "Tuntutan itu dibacakan di Pengadilan Negeri Tegal, Rabu (11/3/2026).",
            "Tuntutan terhadap Budi Utomo dibacakan di Pengadilan Negeri Tegal.",
        ),
    ],
)
def test_a_verdict_is_told_with_whom_it_is_against(opening: str, again: str, expected: str) -> None:
    assert expected in texts(f"{opening} Budi menyesal. {again}")


def test_a_verdict_against_one_of_two_stays_as_it_is() -> None:
    told = "Bupati Brebes Budi Utomo divonis 4 tahun penjara. Camat Losari Tono Prabu divonis 2 tahun penjara."
    assert not any("terhadap" in claim for claim in texts(f"{told} Vonis itu dibacakan di Tegal, Rabu (11/3/2026)."))


def test_who_has_to_adapt_is_not_sentenced() -> None:
    told = "Direktur Bank Brebes Budi Utomo dituntut untuk lebih hemat. Putusan itu dibacakan di Tegal."
    assert not any("Putusan terhadap" in claim for claim in texts(told))


@pytest.mark.parametrize(
    ("opening", "again", "expected"),
    [
        (
            "Persela Lamongan mengalahkan Persegres Gresik 3-0 pada laga Liga 2 di Stadion Surajaya.",
            "Kemenangan ini membawa Persela naik ke urutan kedua.",
            "Kemenangan Persela Lamongan atas Persegres Gresik membawa Persela Lamongan naik ke urutan kedua.",
        ),
        (
            "Persela Lamongan menelan kekalahan 0-2 dari Persegres Gresik pada laga Liga 2.",
            "Kekalahan itu membuat pelatih Tono Prabu kecewa.",
            "Kekalahan Persela Lamongan dari Persegres Gresik membuat pelatih Tono Prabu kecewa.",
        ),
        (
            "Budi Utomo melaju ke final Tegal Open 2026 setelah mengalahkan Tono Prabu 21-15, 21-18.",
            "Pertandingan itu berlangsung 52 menit. Di final, Budi akan menghadapi Danu Wira.",
            "Laga Budi Utomo vs Tono Prabu di Tegal Open 2026 berlangsung 52 menit.",
        ),
    ],
)
def test_a_victory_is_told_with_both_sides(opening: str, again: str, expected: str) -> None:
    assert expected in texts(f"{opening} {again}")


def test_a_first_match_gives_nobody_an_office() -> None:
    found = texts("Persela Lamongan menjalani laga perdana Grup K Piala Pantura 2026 di Tegal.")
    assert not any("perdana Grup" in claim and "adalah" in claim for claim in found)


def test_another_noun_for_a_match_alone_is_that_match() -> None:
    found = texts(
        "Persela Lamongan mengalahkan Persegres Gresik 3-0 pada laga Liga 2 di Stadion Surajaya. "
        "Pertandingan berjalan sengit sejak menit awal."
    )
    assert "Laga Persela Lamongan vs Persegres Gresik berjalan sengit sejak menit awal." in found
