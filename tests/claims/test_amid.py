"""What only an article's event brings in is tied to it; a year that the article tells is told again."""

import pytest

from decomposing import texts

RUN = "Melati Run Fest 2026 digelar di Tegal pada 24 Mei 2026. "
CRASH = "Kecelakaan beruntun terjadi di Jalur Melati, Tegal, Senin (9/3/2026). "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{RUN}Panitia menyediakan lima kategori lomba.",
         "Panitia menyediakan lima kategori lomba dalam Melati Run Fest 2026."),
        (f"{RUN}Terdapat dua kategori umur.", "Terdapat dua kategori umur dalam Melati Run Fest 2026."),
        (f"{CRASH}Fungsi pengereman gagal.",
         "Fungsi pengereman gagal dalam kecelakaan beruntun di Jalur Melati, Tegal."),
    ],
)  # fmt: skip
def test_a_clause_without_a_name_is_tied_to_what_it_is_a_part_of(text: str, expected: str) -> None:
    assert expected in texts(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"{CRASH}Truk biasanya melintas pada malam hari.", "Truk biasanya melintas"),
        (f"{CRASH}Truk lain terguling di Kota Semarang.", "Truk lain terguling"),
        (f"{RUN}Harga beras di pasar naik tajam.", "Harga beras di pasar naik tajam"),
    ],
)
def test_what_holds_always_or_is_elsewhere_is_not(text: str, kept: str) -> None:
    assert not [told for told in texts(text) if told.startswith(kept) and ("dalam" in told or "terkait" in told)]


def test_an_event_named_by_what_its_clause_tells_is_tied_as_an_event():
    found = texts("Ruas jalan di Desa Melati, Tegal, amblas pada Senin (9/3/2026). Dua mobil terjebak.")
    assert "Dua mobil terjebak dalam peristiwa amblasnya ruas jalan di Desa Melati, Tegal." in found


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("Bendera merah dikibarkan di Tegal Open.", "Bendera merah dikibarkan di Tegal Open 2026."),
        ("Budi Wirawan juara di Tegal Open pada 2019.", None),
    ],
)
def test_a_competition_is_told_with_its_year(behind: str, expected: str | None) -> None:
    found = texts(f"Sari Melati memenangi Tegal Open 2026. {behind}")
    assert expected in found if expected else not [told for told in found if "Wirawan" in told and "2026" in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Laba kuartal I naik tajam di Tegal.", "Laba kuartal I 2026 naik tajam di Tegal."),
        ("Ekonomi Tegal tumbuh 5 persen pada kuartal I lalu.", "Ekonomi Tegal tumbuh 5 persen pada kuartal I 2025."),
        ("Laba semester kedua 2024 naik tajam di Tegal.", "Laba semester kedua 2024 naik tajam di Tegal."),
    ],
)
def test_a_part_of_a_year_is_told_with_the_year(text: str, expected: str) -> None:
    assert expected in texts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Presiden Sari Melati bertemu dengan Perdana Menteri Jepang Taro Aso di Tegal. Sari membahas investasi.",
         "Sari Melati membahas investasi dalam pertemuan dengan Taro Aso."),
        (f"{CRASH}Kepala Dinas Perhubungan Tegal Budi Wirawan tiba. Budi langsung melakukan pengecekan.",
         "Budi Wirawan langsung melakukan pengecekan terkait kecelakaan beruntun di Jalur Melati, Tegal."),
    ],
)  # fmt: skip
def test_what_is_said_in_talks_or_done_because_of_an_event_is_tied_to_it(text: str, expected: str) -> None:
    assert expected in texts(text)


def test_a_description_means_the_name_that_a_comma_sets_behind_it():
    found = texts(
        "Warga bangga dengan jembatan tertinggi di dunia, Melati Raya Bridge. Jembatan itu diresmikan di Tegal."
    )
    assert "Melati Raya Bridge diresmikan di Tegal." in found


def test_one_who_is_only_suspected_is_called_so():
    found = texts("Terduga pelaku bernama Budi Wirawan (30) kabur di Tegal. Pelaku memakai topi merah.")
    assert "Terduga pelaku Budi Wirawan memakai topi merah." in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Serangan drone di Kota Tegal melukai dua orang. Kebakaran sudah dipadamkan petugas.",
         "Kebakaran akibat serangan drone di Kota Tegal sudah dipadamkan petugas."),
        ("Melati menang di Grup C putaran ketiga Piala Tegal 2026. Anggrek finis keempat di Grup C.",
         "Anggrek finis keempat di Grup C putaran ketiga Piala Tegal 2026."),
    ],
)  # fmt: skip
def test_fires_and_groups_are_told_with_what_they_are_of(text: str, expected: str) -> None:
    assert expected in texts(text)


def test_those_sent_to_an_event_are_told_with_it():
    found = texts(
        "Kecelakaan maut terjadi di Gekbrong, Cianjur. Petugas gabungan dari Polres Cianjur, Dinas Perhubungan, dan "
        "relawan langsung bergerak."
    )
    assert any(
        one.startswith("Dinas Perhubungan termasuk") and one.endswith("terkait kecelakaan maut di Gekbrong, Cianjur.")
        for one in found
    )
