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
