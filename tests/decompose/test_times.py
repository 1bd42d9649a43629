"""Times that a claim which stands alone lacks, and those with which it compares."""

import pytest

from decomposing import texts
from klaim.decompose import decompose
from klaim.records import Article


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Polisi saat itu menangkap pelaku di Jalan Merdeka.", "Polisi menangkap pelaku di Jalan Merdeka."),
        ("Pemerintah ketika itu menaikkan harga BBM.", "Pemerintah menaikkan harga BBM."),
        ("Harga beras pada saat itu naik 10 persen.", "Harga beras naik 10 persen."),
        ("Budi Santoso waktu itu tidak menghadiri rapat.", "Budi Santoso tidak menghadiri rapat."),
    ],
)
def test_that_time_between_subject_and_predicate_adds_nothing(sentence, told):
    assert told in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Laba perusahaan naik 10 persen dibanding periode yang sama tahun lalu.",
            "Laba perusahaan naik 10 persen dibanding periode yang sama tahun 2025.",
        ),
        ("Harga beras naik 10 persen dibandingkan tahun lalu.", "Harga beras naik 10 persen dibandingkan tahun 2025."),
        ("Harga beras naik 10 persen dibanding bulan lalu.", "Harga beras naik 10 persen dibanding Februari 2026."),
    ],
)
def test_what_something_is_compared_with_keeps_its_date(sentence, told):
    assert texts(sentence) == [told]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Hujan deras yang mengguyur Kudus sejak Senin (9/3/2026) merendam rumah warga.",
            "Hujan deras mengguyur Kudus sejak Senin, 9 Maret 2026.",
        ),
        (
            "Angin kencang yang melanda Desa Karang pada Senin (9/3/2026) merobohkan pohon.",
            "Angin kencang melanda Desa Karang pada Senin, 9 Maret 2026.",
        ),
        ("Hujan yang turun sejak Senin (9/3/2026) merendam jalan.", "Hujan turun sejak Senin, 9 Maret 2026."),
    ],
)
def test_weather_is_told_of_by_when_it_struck(sentence, told):
    assert told in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Rumah yang dibangun pada 2010 roboh.", "Rumah yang dibangun pada 2010 roboh."),
        ("Program yang dimulai pada 2020 membantu warga.", "Program yang dimulai pada 2020 membantu warga."),
        (
            "Hujan yang turun sejak Senin (9/3/2026) merendam jalan.",
            "Hujan yang turun sejak Senin, 9 Maret 2026 merendam jalan.",
        ),
    ],
)
def test_a_subject_keeps_the_date_of_its_relative_clause_of_one_verb(sentence, told):
    assert told in texts(sentence)


def test_a_length_and_a_rate_keep_their_unit_before_a_time():
    assert texts("Serangan Israel berlangsung 3 hari pekan lalu.") == [
        "Serangan Israel berlangsung 3 hari pada 2-8 Maret 2026.",
        "Serangan Israel berlangsung 3 hari.",
    ]
    assert texts("Produksi minyak Amerika naik 20 barel per hari tahun lalu.") == [
        "Produksi minyak Amerika naik 20 barel per hari pada 2025."
    ]


def test_a_part_of_a_month_that_something_lasts_from_is_kept():
    assert "Perang Rusia berkecamuk sejak akhir Februari 2026." in texts(
        "Perang Rusia berkecamuk di Gaza sejak akhir Februari lalu."
    )


def test_a_time_with_which_something_is_the_same_stays_in_its_place():
    found = texts("Uang saku peserta magang PT Melati masih sama dengan upah tahun lalu.")
    assert found == ["Uang saku peserta magang PT Melati masih sama dengan upah tahun 2025."]


def test_a_time_that_ends_on_the_day_of_writing_is_settled_or_held_back():
    assert "Budi Santoso menutup pidato." in texts("Budi Santoso baru saja menutup pidato di Bandung.")
    article = Article(id="a", language="id", text="Kapal Iran melintasi Selat Hormuz dalam 24 jam terakhir.")
    assert {held.reason for held in decompose(article).held} >= {"relative-time"}


def test_each_clock_time_of_a_list_is_a_time():
    found = texts("Kapal Bahari berangkat dari Tegal sekitar pukul 13.15 WIB dan 17.45 WIB hari ini.")
    assert any("pukul 13.15 WIB" in text and "17.45" not in text for text in found)
    assert any("pukul 17.45 WIB" in text and "13.15" not in text for text in found)


def test_since_when_something_is_the_most_belongs_to_it():
    found = texts("IHSG ditutup di level tertinggi sejak 2021 pada Senin (9/3/2026).")
    assert all("tertinggi sejak 2021" in text for text in found if "tertinggi" in text)


def test_now_is_left_out_right_before_a_predicate():
    found = texts("Budi Santoso yang kini berusia 33 tahun membuka Pasar Tegal.")
    assert found
    assert not any("kini" in claim for claim in found)


def test_a_time_may_end_what_somebody_says():
    told = "Dinas Kesehatan mengatakan kematian Budi mulanya tidak bisa diterangkan dan tidak ada darah yang diambil"
    assert "Kematian Budi mulanya tidak bisa diterangkan." in texts(f"{told} saat itu.")


def test_a_month_behind_a_verb_tells_when():
    assert "Aplikasi Senja diluncurkan pada Maret 2021." in texts("Aplikasi Senja diluncurkan Maret 2021.")
    assert "Pasar Mawar dibuka pada Januari 2026." in texts("Pasar Mawar dibuka Januari lalu.")
    assert "Jembatan Melati diresmikan pada Februari 2026." in texts("Jembatan Melati diresmikan Februari kemarin.")
    assert texts("Inflasi Januari 2026 mencapai 2 persen.") == ["Inflasi Januari 2026 mencapai 2 persen."]


def test_weekdays_beside_holidays_come_round_again_and_are_no_days():
    found = texts("Perpustakaan Melati di Tegal tutup pada hari Minggu dan hari libur nasional.")
    assert "Perpustakaan Melati di Tegal tutup pada hari Minggu." in found
    assert not any("2026" in claim for claim in found)
