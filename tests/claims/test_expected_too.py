"""What is only expected or reported stays so in every claim of it, and is told in plain order."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tingkat pengangguran ditargetkan berada di level 4%, lebih rendah dibanding target sebelumnya.",
            "Tingkat pengangguran ditargetkan lebih rendah dibanding target sebelumnya.",
        ),
        (
            "Jumlah kasus diperkirakan bertambah menjadi 40 ribu, atau naik 5 persen.",
            "Jumlah kasus diperkirakan naik 5 persen.",
        ),
        ("Jumlah kasus akan bertambah menjadi 40 ribu atau naik 5 persen.", "Jumlah kasus akan naik 5 persen."),
    ],
)
def test_what_is_told_again_is_expected_too(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Ditargetkan proporsi lapangan kerja formal meningkat menjadi 40 persen.",
            "Proporsi lapangan kerja formal ditargetkan meningkat menjadi 40 persen.",
        ),
        ("Ditargetkan pembangunan jembatan rampung pada 2027.", "Pembangunan jembatan ditargetkan rampung pada 2027."),
        ("Dilaporkan dua orang tewas dalam kecelakaan itu.", "Dua orang dilaporkan tewas dalam kecelakaan itu."),
        ("Dijadwalkan rapat digelar pada Senin.", "Rapat dijadwalkan digelar pada Senin, 16 Maret 2026."),
        (
            "Belum diketahui apakah konsep itu akan dikembangkan di Demak.",
            "Belum diketahui apakah konsep itu akan dikembangkan di Demak.",
        ),
    ],
)
def test_a_clause_behind_a_passive_is_told_in_plain_order(sentence: str, expected: str) -> None:
    assert expected in texts(sentence)


def test_a_date_before_a_shared_subject_is_of_the_first_predicate() -> None:
    found = texts("Proporsi lapangan kerja ditargetkan naik menjadi 40% pada 2027, meningkat 5% dari tahun sebelumnya.")
    assert "Proporsi lapangan kerja ditargetkan naik menjadi 40% pada 2027." in found


def test_a_year_behind_a_verb_of_saying_dates_what_is_said() -> None:
    found = texts("Budi Wirawan mengatakan pada 2011, angka kemiskinan di Brebes naik menjadi 14%.")
    assert found == ["Angka kemiskinan di Brebes naik menjadi 14% pada 2011."]


def test_what_opens_for_good_has_no_day_of_trade() -> None:
    found = texts("Rapat digelar pada Rabu (4/3/2026). Sebanyak 5.476 lowongan dibuka untuk posisi pegawai.")
    assert "Sebanyak 5.476 lowongan dibuka untuk posisi pegawai." in found


def test_the_cut_name_of_a_body_is_no_place() -> None:
    found = texts("Polisi mengusut suap pembangunan trotoar di Dinas Pekerjaan Umum dan Tata Ruang Kota Demak.")
    assert not any("berlangsung di Dinas" in text for text in found)


def test_nobody_must_a_regent() -> None:
    found = texts("Panen di Demak harus dilakukan cepat, kita koordinasi dengan camat dan bupati.")
    assert not any("harus bupati" in text for text in found)


def test_a_warning_asks_for_something_only_where_it_says_so():
    found = decompose(Article(id="a", language="id", text="Iran memperingatkan bahwa Israel akan dihancurkan.")).claims
    assert [claim.modality for claim in found] == ["asserted"]
    asked = "Iran memperingatkan Israel agar menghentikan serangan."
    assert [claim.modality for claim in decompose(Article(id="a", language="id", text=asked)).claims] == ["urged"]
