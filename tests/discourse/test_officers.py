"""Prosecutors, judges and investigators named bare: those of the one body that a text names."""

from decomposing import texts

TOLD = (
    "Jaksa penuntut umum Komisi Pemberantasan Korupsi (KPK) meminta terdakwa Budi Santoso dihukum lima tahun penjara. "
    "Jaksa tidak menuntut uang pengganti dari Budi. "
)


def test_bare_prosecutors_are_those_of_the_body() -> None:
    assert "Jaksa KPK tidak menuntut uang pengganti dari Budi Santoso." in texts(TOLD)


def test_of_two_bodies_none_is_meant() -> None:
    found = texts(TOLD + "Jaksa Kejari Tegal menuntut Ani Lestari dihukum satu tahun penjara.")
    assert "Jaksa tidak menuntut uang pengganti dari Budi Santoso." in found


def test_some_prosecutor_is_any() -> None:
    found = texts(TOLD + "Budi menyamar sebagai jaksa dan menemui seorang jaksa di Tegal.")
    assert not any("sebagai jaksa KPK" in claim or "seorang jaksa KPK" in claim for claim in found)


def test_judges_are_those_of_the_one_court() -> None:
    opening = "Pengadilan Negeri Tegal memutus perkara Budi Santoso. Hakim pun membatalkan status tersangka Budi. "
    assert "Hakim Pengadilan Negeri Tegal membatalkan status tersangka Budi." in texts(opening)
    found = texts(opening + "Pengadilan Negeri Brebes memutus perkara Ani Lestari.")
    assert not any(claim.startswith("Hakim Pengadilan") for claim in found)
