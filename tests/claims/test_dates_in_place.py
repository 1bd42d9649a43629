"""A date is told where it stands if it would date something else at the end, and with the bound that it sets."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Riset di tahun 2017 menemukan bahwa catur dapat memperlambat penurunan daya ingat lansia.",
            "Riset pada 2017 menemukan bahwa catur dapat memperlambat penurunan daya ingat lansia.",
        ),
        (
            "Budi Wirawan mengatakan pelemahan rupiah hari ini dikarenakan peringatan dari Sari Lestari.",
            "Budi Wirawan mengatakan pelemahan rupiah pada 10 Maret 2026 dikarenakan peringatan dari Sari Lestari.",
        ),
        ("Hasil rapat pekan lalu akan dibahas lagi.", "Hasil rapat pada 2-8 Maret 2026 akan dibahas lagi."),
        (
            "Dewi Lestari menilai situasi krisis moneter pada 1998 silam berbeda dengan krisis pangan.",
            "Situasi krisis moneter pada 1998 berbeda dengan krisis pangan.",
        ),
        (
            "Penguatan rupiah hari ini dipicu oleh kebijakan Bank Indonesia.",
            "Penguatan rupiah dipicu oleh kebijakan Bank Indonesia pada 10 Maret 2026.",
        ),
    ],
)
def test_a_date_of_a_part_stays_with_it(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Proses pemberkasan akan selesai sebelum 28 Desember 2025.",
            "Proses pemberkasan akan selesai sebelum 28 Desember 2025.",
        ),
        ("Rapat digelar setelah 12 Maret 2026.", "Rapat digelar setelah 12 Maret 2026."),
        (
            "Susunan panitia akan diumumkan paling lambat pekan depan.",
            "Susunan panitia akan diumumkan paling lambat 22 Maret 2026.",
        ),
    ],
)
def test_a_bound_keeps_its_word(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Budi Wirawan tewas dalam serangan pada awal Februari.",
            "Budi Wirawan tewas dalam serangan pada awal Februari 2026.",
        ),
        ("Panen raya padi berlangsung pada akhir tahun lalu.", "Panen raya padi berlangsung pada akhir 2025."),
    ],
)
def test_a_part_of_a_month_or_year_keeps_its_word(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


def test_a_day_far_from_the_article_is_given_no_year() -> None:
    found = texts("Budi Wirawan menjabat sebagai kepala intelijen selama pembantaian 7 Oktober.", "2026-05-27")
    assert "Budi Wirawan menjabat sebagai kepala intelijen selama pembantaian pada 7 Oktober." in found
    assert not any("7 Oktober 20" in text for text in found)


def test_what_comes_around_a_day_is_not_over() -> None:
    found = texts("Rapat sekitar seminggu lagi akan digelar di Demak.")
    assert "Rapat akan digelar di Demak pada sekitar 17 Maret 2026." in found


@pytest.mark.parametrize(
    "sentence", ["Posko dibuka di 3 kecamatan pada Senin (9/3/2026).", "Posko dibuka selama 3 hari pada 9 Maret 2026."]
)
def test_what_opens_and_has_no_price_keeps_its_day(sentence: str) -> None:
    assert any(text.startswith("Posko dibuka pada") for text in texts(sentence))


@pytest.mark.parametrize(
    ("sentence", "dated"),
    [
        (
            "Rumah sakit yang dibangun Pemkab Bogor pada 2020 itu belum beroperasi.",
            ["Rumah sakit dibangun Pemkab Bogor pada 2020."],
        ),
        (
            "Komisi baru yang resmi dibentuk Bupati Rian Wirasena pada Rabu (4/3) bekerja secara terbuka.",
            [],
        ),
        (
            "Polisi menangkap Budi Santoso, yang kabur dari Lapas Cipinang pada Senin (9/3/2026).",
            ["Budi Santoso kabur dari Lapas Cipinang pada Senin, 9 Maret 2026."],
        ),
        (
            "Gubernur Tono Hadi meresmikan Jembatan Cirahong, yang dibangun sejak 2021, pada Senin (9/3/2026).",
            [
                "Tono Hadi meresmikan Jembatan Cirahong pada Senin, 9 Maret 2026.",
                "Jembatan Cirahong dibangun sejak 2021.",
            ],
        ),
    ],
)
def test_the_date_of_a_relative_clause_is_not_that_of_the_main_one(sentence, dated):
    found = decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10")).claims
    assert [claim.text for claim in found if claim.type == "date"] == dated


def test_each_figure_has_the_date_right_behind_it() -> None:
    found = texts("Ekonomi Desa Banyu tumbuh 5,1 persen pada 2024 dan 5,3 persen pada 2025.")
    assert found == [
        "Ekonomi Desa Banyu tumbuh 5,1 persen pada 2024.",
        "Ekonomi Desa Banyu tumbuh 5,3 persen pada 2025.",
    ]


def test_an_event_has_its_day_where_a_clause_tells_what_became_of_it() -> None:
    found = texts("Pembunuhan Andi Pratama di Bekasi pada Senin (9/3/2026) dipicu masalah utang.")
    assert "Pembunuhan Andi Pratama di Bekasi pada Senin, 9 Maret 2026 dipicu masalah utang." in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Kenaikan tarif listrik sejak 1 Februari 2026 turut mendorong inflasi.",
        "Penutupan Jalan Mawar hingga 30 Juni 2026 mengganggu warga Tegal.",
    ],
)
def test_what_goes_on_since_or_until_a_date_keeps_it(sentence):
    assert sentence in texts(sentence)


def test_what_came_to_a_figure_by_a_date_did_so_then():
    found = texts("Penyaluran pinjaman Bank Melati hingga Mei 2025 mencapai Rp 15 triliun.")
    assert found == ["Penyaluran pinjaman Bank Melati mencapai Rp 15 triliun hingga Mei 2025."]
