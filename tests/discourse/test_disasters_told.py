"""Disasters and accidents that an opening tells by what struck where: what follows is told as of them."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("opening", "again", "expected"),
    [
        (
            "Banjir bandang menerjang Desa Sukamanah, Kabupaten Brebes, Minggu (8/3/2026) malam.",
            "Akibatnya, tiga orang meninggal dunia.",
            "Tiga orang meninggal dunia dalam banjir bandang di Desa Sukamanah, Brebes pada 8 Maret 2026.",
        ),
        (
            "Sebuah bus pariwisata terguling di Jalan Raya Losari, Kabupaten Brebes, Sabtu (7/3/2026).",
            "Kecelakaan terjadi karena rem blong.",
            "Kecelakaan bus pariwisata di Jalan Raya Losari, Brebes terjadi karena rem blong.",
        ),
        (
            "Gunung Slamet di Kabupaten Tegal, Jawa Tengah, erupsi pada Rabu (11/3/2026) pukul 06.12 WIB.",
            "Tinggi kolom letusan teramati 700 meter.",
            "Tinggi kolom letusan teramati 700 meter dalam erupsi Gunung Slamet.",
        ),
        (
            "Polisi menyita delapan tabung dalam kasus ledakan di Losari, Kabupaten Brebes, Minggu (8/3/2026).",
            "Puluhan rumah rusak.",
            "Puluhan rumah rusak dalam ledakan di Losari, Brebes.",
        ),
        (
            "Pohon tumbang terjadi di Jalan Pemuda, Kota Tegal.",
            "Peristiwa ini disebabkan angin kencang.",
            "Pohon tumbang di Jalan Pemuda, Tegal disebabkan angin kencang.",
        ),
    ],
)
def test_what_follows_is_of_what_the_opening_tells(opening: str, again: str, expected: str) -> None:
    assert expected in texts(f"{opening} {again}")


def test_a_mountain_that_erupts_does_so_on_a_day() -> None:
    found = texts("Gunung Slamet di Kabupaten Tegal kembali erupsi pada Rabu (11/3/2026) pukul 06.12 WIB.")
    assert any("kembali erupsi pada Rabu, 11 Maret 2026 pukul 06.12 WIB." in claim for claim in found)


def test_who_died_at_once_did_so_at_no_place() -> None:
    found = texts(
        "Kereta Api Sawunggalih menabrak truk di Kabupaten Brebes, Selasa (10/3/2026). Sopir truk tewas di tempat."
    )
    assert "Sopir truk tewas di tempat." in found


def test_a_numbered_region_of_the_railways_is_of_the_office() -> None:
    found = texts("Manajer Humas KAI Daop 4 Semarang Danu Wirawan mengatakan kereta terlambat 45 menit.")
    assert "Danu Wirawan adalah Manajer Humas KAI Daop 4 Semarang." in found
