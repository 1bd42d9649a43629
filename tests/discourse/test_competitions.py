"""The competition that a match was part of, its order of sides, and which side was at home."""

import pytest
from tests.decomposing import texts

END = " Adi Bakri mencetak gol pada menit ke-12."


def goal(opening: str) -> str:
    return next(text for text in texts(opening + END) if text.startswith("Adi Bakri mencetak gol"))


@pytest.mark.parametrize(
    ("opening", "label"),
    [
        (
            "Tarvana mengalahkan Elmoria 2-0 dalam laga Piala Surya 2026, Minggu (8/3/2026).",
            "laga Tarvana vs Elmoria di Piala Surya 2026",
        ),
        (
            "Tarvana menjamu Elmoria di Piala Surya 2026, Minggu (8/3/2026). Hasil Elmoria vs Tarvana adalah 0-2.",
            "laga Elmoria vs Tarvana di Piala Surya 2026",
        ),
    ],
)
def test_a_match_is_named_by_its_one_competition(opening: str, label: str) -> None:
    assert goal(opening).endswith(f" {label}.")


@pytest.mark.parametrize(
    "opening",
    [
        "Tarvana mengalahkan Elmoria 2-0 pada laga Grup A Kualifikasi Piala Surya 2026, Minggu (8/3/2026).",
        "Tarvana mengalahkan Elmoria 2-0 dalam laga uji coba jelang Piala Surya 2026, Minggu (8/3/2026).",
    ],
)
def test_a_match_of_no_competition_is_not(opening: str) -> None:
    assert "Piala" not in goal(opening)


def test_the_home_side_is_named() -> None:
    text = "Tarvana mengalahkan tuan rumah Elmoria 2-0 di Piala Surya 2026. Tuan rumah membuat peluang pada menit ke-9."
    assert any(told.startswith("Elmoria membuat peluang pada menit ke-9") for told in texts(text))


@pytest.mark.parametrize(
    "text",
    [
        "Tarvana mengalahkan Elmoria 2-0 di Piala Surya 2026. Tuan rumah membuat peluang pada menit ke-9.",
        "Tarvana menjamu Elmoria di Piala Surya 2026. Elmoria menjadi tuan rumah pada edisi berikutnya.",
    ],
)
def test_no_home_side_is_guessed(text: str) -> None:
    assert not any(
        told.startswith(("Elmoria menjadi Tarvana", "Elmoria membuat", "Tarvana membuat")) for told in texts(text)
    )


def test_another_noun_for_the_match() -> None:
    text = "Petinju Adi Bakri mengalahkan Danu Eka pada duel tinju kelas berat. Pertarungan digelar di Kota Melati."
    assert "Laga Adi Bakri vs Danu Eka digelar di Kota Melati." in texts(text)


AWAY = "Laga Elmoria vs Tarvana digelar di Tegal, Minggu (8/3/2026). Tarvana bertandang ke markas Elmoria. "


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (f"{AWAY}Tuan rumah mencetak 12 gol di babak grup.", "Elmoria mencetak 12 gol"),
        (f"{AWAY}Tuan rumah belum terkalahkan. Mereka mencetak 12 gol di babak grup.", "Elmoria mencetak 12 gol"),
        (f"{AWAY}Tim tamu kehilangan Adi Bakri. Mereka mencetak 12 gol di babak grup.", "Tarvana mencetak 12 gol"),
        (
            "Tarvana akan menghadapi Elmoria di Stadion Tarvana dalam babak kualifikasi Piala Surya 2026. "
            "Tuan rumah mencetak 12 gol.",
            "Tarvana mencetak 12 gol",
        ),
        (
            "Malta akan menghadapi Siprus di babak kualifikasi Piala Surya 2026. Georgia menang pekan lalu. "
            "Kedua negara terakhir kali berhadapan pada 1999.",
            "Malta dan Siprus terakhir kali berhadapan pada 1999",
        ),
    ],
)
def test_a_side_is_named_where_it_is_at_home_or_away(text: str, claim: str) -> None:
    assert any(told.startswith(claim) for told in texts(text)), texts(text)


def test_both_who_act_again_are_named() -> None:
    text = "Indonesia dan Vietnam sepakat berdagang. Kedua negara menargetkan 2028. Mereka membuka rute penerbangan."
    assert any(told.startswith("Indonesia dan Vietnam membuka rute penerbangan") for told in texts(text))


def test_points_that_could_be_had_are_not_earned() -> None:
    text = f"{AWAY}Elmoria berada di posisi terbawah Grup H dengan nol poin dari enam poin yang bisa diperoleh."
    assert not any("meraih enam poin" in told for told in texts(text))


def test_a_match_to_come_with_another_side_is_not_the_one_told_of() -> None:
    text = (
        "Tarvana mengalahkan Elmoria 2-0 dalam laga Piala Surya 2026. Laga berikutnya digelar pada Rabu. "
        "Tarvana akan menghadapi Norvania pada laga itu."
    )
    assert not any("Norvania" in told and "laga Tarvana vs Elmoria" in told for told in texts(text))


def test_those_who_met_are_meant_behind_a_sentence_about_their_meeting() -> None:
    text = (
        "Presiden Budi Santoso bertemu Perdana Menteri Ani Lestari di Tegal, Kamis (12/3/2026). Kedua pemimpin sepakat "
        "menyelesaikan batas laut. Pertemuan itu berlangsung dua jam. Mereka membahas perlindungan pekerja migran. "
        "Kesepakatan tersebut akan diteken pada Juni 2026."
    )
    found = texts(text)
    assert "Budi Santoso dan Ani Lestari membahas perlindungan pekerja migran." in found
    assert not any("Kesepakatan kedua pemimpin" in told for told in found)
