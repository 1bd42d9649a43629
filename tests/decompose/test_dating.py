"""Relative dates are read against the day that the text itself tells, and a coming weekday is the next one."""

from datetime import date

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def days(text: str, published: str | None = None) -> list[str | None]:
    article = Article(id="a", language="id", text=text, published_at=published)
    found = decompose(article, as_of=date(2026, 11, 26)).claims
    return [c.value.edtf for c in found if c.type == "date" and c.value]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Wali kota meresmikan pasar itu hari ini. Warga antre di pasar, Rabu (27/5/2026).", None, "2026-05-27"),
        (
            "Wali kota meresmikan pasar itu hari ini. Warga antre di pasar, Rabu (27/5/2026).",
            "2026-05-28",
            "2026-05-27",
        ),
        ("Wali kota meresmikan pasar itu hari ini. Gempa terjadi pada Senin (4/5/2026).", "2026-05-28", "2026-05-28"),
        ("Wali kota akan meresmikan pasar itu pada Jumat.", "2026-05-27", "2026-05-29"),
        ("Wali kota meresmikan pasar itu pada Jumat.", "2026-05-27", "2026-05-22"),
        ("Hakim meminta warga melapor paling lambat hari Jumat.", "2026-05-27", "../2026-05-29"),
    ],
)
def test_a_day_is_read_against_the_day_that_the_text_tells(text, published, expected):
    assert days(text, published)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Setiap hari Rabu, petugas memeriksa tangki air kota.",
        "Peluncuran itu menjadi uji coba kedelapan tahun ini.",
    ],
)
def test_what_recurs_or_is_counted_within_a_year_has_no_date(text):
    assert days(text, "2026-05-27") == []


def test_a_date_of_the_subjects_relative_clause_is_not_that_of_the_clause():
    assert days("Jembatan yang dibuka pada 2018 runtuh di Demak.", "2026-05-27") == []


def test_a_date_at_the_end_of_a_linked_clause_without_a_subject_is_told_with_it():
    text = "Wali kota menunda rapat untuk meresmikan pasar di Demak, Rabu (27/5/2026)."
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-05-28")).claims
    assert "Wali kota menunda rapat untuk meresmikan pasar di Demak pada Rabu, 27 Mei 2026." in {c.text for c in found}


def test_a_day_behind_a_list_is_that_of_its_clause():
    text = "Wali kota meresmikan pasar baru, yakni Pasar Jati di Demak, Rabu (27/5/2026)."
    assert days(text, "2026-05-28") == ["2026-05-27"]


def test_a_time_after_something_is_no_duration():
    article = Article(id="a", language="id", text="Pemilik toko melapor ke polisi dua hari setelah tokonya terbakar.")
    found = decompose(article).claims
    assert [c.type for c in found if c.type == "duration"] == []
    assert "Pemilik toko melapor ke polisi." in [c.text for c in found]


def test_a_clock_time_that_bounds_keeps_its_word():
    article = Article(
        id="a", language="id", text="Api menyala hingga pukul 21.00 WIB malam tadi.", published_at="2026-05-27"
    )
    assert "hingga 26 Mei 2026 pukul 21.00 WIB" in next(c.text for c in decompose(article).claims if c.type == "date")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Klub Melati menjadi juara pada 2006 dan 2009.", ["2006", "2009"]),
        ("Klub Melati menjadi juara pada 2006, 2009, dan 2011.", ["2006", "2009", "2011"]),
        ("Penjualan beras naik pada April, Mei, dan Juni 2025.", ["2025-04", "2025-05", "2025-06"]),
    ],
)
def test_each_date_of_a_list_is_one(text, expected):
    assert days(text, "2026-05-28") == expected


def test_a_day_counted_from_a_month_is_not_guessed():
    text = "Desember 2020, Budi Santoso dirawat di Tegal. Budi Santoso pulang ke Brebes sembilan hari kemudian."
    assert days(text, "2026-05-27") == ["2020-12"]


def test_a_day_near_a_full_date_has_its_year():
    text = "Banjir terjadi di Tegal pada 10 Agustus 2025. Pasar itu masih berdiri di Tegal pada 9 Agustus."
    assert days(text, "2026-05-27") == ["2025-08-10", "2025-08-09"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hujan melanda Kota Tebo pada Selasa (10/6/2025). Banjir terjadi pada hari yang sama.", "2025-06-10"),
        ("Rapat digelar pada Senin (9/6/2025). Sidang digelar di hari yang sama pukul 14.00 WIB.", "2025-06-09T14:00"),
        ("PT Maju didirikan pada 2010. Pada tahun yang sama, PT Maju membuka cabang di Bandung.", "2010"),
        ("Tesla digugat pada Maret 2023. Di bulan yang sama, saham Tesla turun.", "2023-03"),
    ],
)
def test_the_same_day_month_or_year_is_the_one_told_before(text, expected):
    assert days(text, "2025-06-11")[-1] == expected


def test_the_same_year_is_none_where_none_was_told_before():
    assert days("Pada tahun yang sama, PT Maju membuka cabang di Bandung.", "2025-06-11") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Nilai ekspor Indonesia mencapai Rp 3 miliar pada 2023, naik 18 persen dibandingkan tahun sebelumnya.",
            "dibandingkan tahun 2022",
        ),
        (
            "Inflasi pada Maret 2025 mencapai 2 persen, turun dibandingkan bulan sebelumnya.",
            "dibandingkan Februari 2025",
        ),
    ],
)
def test_the_one_before_is_counted_from_the_date_in_its_sentence(text, told):
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-06-11")).claims
    assert any(told in claim.text for claim in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dalam beberapa tahun terakhir, PT Maju memperluas pasar.", "dalam beberapa tahun hingga 11 Juni 2026."),
        ("PT Maju memperluas pasar pada awal bulan lalu.", "pada awal Mei 2026."),
        ("PT Maju memperluas pasar pada akhir tahun lalu.", "pada akhir 2025."),
        ("PT Maju memperluas pasar beberapa waktu lalu.", "beberapa waktu sebelum 11 Juni 2026."),
    ],
)
def test_a_vague_stretch_or_a_part_of_a_period_is_told_by_the_day_or_the_period(text, told):
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-06-11")).claims
    assert any(claim.text.endswith(told) for claim in found)


def test_the_day_after_takes_its_whole_phrase():
    found = texts("Budi Santoso ditemukan warga pada keesokan harinya di Sungai Ciliwung, Bogor, Senin (9/3/2026).")
    assert not any("harinya" in text for text in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Polres Tegal memeriksa Budi Santoso hingga Kamis (21/5/2026) malam.", "hingga Kamis malam, 21 Mei 2026"),
        ("Pasar Melati di Tegal terbakar sejak Rabu siang.", "sejak Rabu siang, 20 Mei 2026"),
        ("Sebanyak 12 rumah di Tegal terendam hingga siang hari ini.", "hingga siang 26 Mei 2026"),
        ("Polres Tegal menangkap Budi Santoso pada Kamis (21/5/2026) malam.", "pada Kamis, 21 Mei 2026"),
    ],
)
def test_a_bound_keeps_the_part_of_its_day(text, told):
    assert any(one.endswith(f" {told}.") for one in texts(text, published_at="2026-05-26"))


def test_a_day_told_once_more_behind_its_date_is_no_other_day():
    found = days("Sidang pelanggar uji emisi digelar di Tegal, Rabu (11/6), kemarin.", "2025-06-13")
    assert found == ["2025-06-11"]


@pytest.mark.parametrize(
    ("saying", "clock", "expected"),
    [
        ('"Kami sudah meninjau," kata Budi Wirawan, Selasa (10/3/2026).', "pukul 19.00 WIB", "2026-03-09T19:00"),
        ("Dilansir Kabar Demak, Selasa (10/3/2026), gudang itu kosong.", "pukul 19.00 WIB", "2026-03-09T19:00"),
        ('"Kami sudah meninjau," kata Budi Wirawan, Selasa (10/3/2026).', "pukul 19.00 WIB tadi", "2026-03-10T19:00"),
        ("Petugas datang lagi pada Selasa (10/3/2026).", "pukul 19.00 WIB", "2026-03-10T19:00"),
    ],
)
def test_a_clock_time_is_of_the_day_that_is_told_and_not_of_who_tells_it(saying, clock, expected):
    text = f"Kebakaran melanda gudang kertas di Demak, Senin (9/3/2026). {saying} Kebakaran di Demak padam {clock}."
    assert expected in days(text, "2026-03-11")
