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


def test_many_poisoned_at_once_are_what_a_report_is_about() -> None:
    found = texts(
        "Sebanyak 232 siswa di Kabupaten Brebes, Jawa Tengah, diduga keracunan bubur, Rabu (11/3/2026). "
        "Kepala Dinas Kesehatan Danu Wirawan mengatakan 45 siswa masih dirawat."
    )
    assert any("45 siswa masih dirawat akibat keracunan siswa di Kabupaten Brebes" in claim for claim in found)


def test_somebody_told_by_age_and_place_is_so_told_with_what_befell_them() -> None:
    found = texts("Seorang bocah berusia lima tahun di Brebes, Jawa Tengah, meninggal dunia akibat infeksi cacing.")
    assert any(c.startswith("Seorang bocah berusia lima tahun di Brebes, Jawa Tengah, meninggal") for c in found)


def test_somebody_called_by_initials_needs_no_pointing_word() -> None:
    found = texts(
        "Perawat menolong seorang bocah. Bocah berinisial R itu sempat dirawat di RSUD Brebes. Polisi datang."
    )
    assert any(claim.startswith("Bocah berinisial R sempat dirawat di RSUD Brebes") for claim in found)


def test_initials_end_a_sentence_before_an_office() -> None:
    found = texts("Dokter mengeluarkan cacing dari tubuh bocah berinisial R. Bupati Brebes Danu Wirawan meminta maaf.")
    assert "Danu Wirawan adalah Bupati Brebes." in found


def test_the_year_of_a_week_is_no_date_of_its_own() -> None:
    found = texts("Dinas Kesehatan Brebes mencatat 215 kasus campak hingga pekan ke-23 tahun 2025.")
    assert "Dinas Kesehatan Brebes mencatat 215 kasus campak hingga pekan ke-23 tahun 2025." in found


@pytest.mark.parametrize(
    ("opening", "again", "expected"),
    [
        (
            "Kapal Motor Penumpang (KMP) Samudra Jaya tenggelam di Selat Bali, Rabu (2/7/2025) malam.",
            "Kapal itu mengangkut 53 penumpang.",
            "Kapal Motor Penumpang Samudra Jaya mengangkut 53 penumpang.",
        ),
        (
            "Pesawat Wirajaya Air jatuh tak lama setelah lepas landas dari Bandara Tegal, Kamis (12/6/2025).",
            "Sedikitnya 41 orang tewas dalam kecelakaan tersebut.",
            "Sedikitnya 41 orang tewas dalam kecelakaan pesawat Wirajaya Air.",
        ),
        (
            "Kecelakaan terjadi di Jalan Raya Tegal - Slawi, Selasa (10/6/2025).",
            "Dua orang tewas.",
            "Dua orang tewas dalam kecelakaan di Jalan Raya Tegal - Slawi.",
        ),
        (
            "Tabrakan beruntun terjadi di Tol Brebes KM 24, Senin (9/3/2026) pagi.",
            "Kecelakaan bermula saat sebuah mobil mengerem mendadak.",
            "Tabrakan beruntun di Tol Brebes KM 24 bermula saat sebuah mobil mengerem mendadak.",
        ),
    ],
)
def test_what_befalls_vehicles_is_told_as_one_accident(opening: str, again: str, expected: str) -> None:
    assert expected in texts(f"{opening} {again}")


def test_an_office_keeps_the_years_that_stand_before_the_name() -> None:
    found = texts("Kedua tersangka adalah Direktur Utama PT KBT periode 2011-2014 Danu Wirawan dan Sugeng Hidayat.")
    assert "Danu Wirawan adalah Direktur Utama PT KBT periode 2011-2014." in found
