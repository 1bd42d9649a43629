"""What is so of two things or in place of another: "bukan hanya A, tetapi juga B", "bukan A, melainkan B"."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Menjaga kebersihan Sungai Gung bukan hanya tugas pemerintah, namun juga semua warga.",
            "Menjaga kebersihan Sungai Gung adalah tugas semua warga.",
        ),
        (
            "Penanganan stunting di Kudus bukan sekadar tanggung jawab Dinas Kesehatan, tetapi juga sekolah.",
            "Penanganan stunting di Kudus adalah tanggung jawab sekolah.",
        ),
        (
            "Pemkot Tegal tidak saja membangun jalan, tetapi juga memperbaiki drainase.",
            "Pemkot Tegal membangun jalan.",
        ),
        (
            "Penataan Pasar Johar di Tegal bukan sekadar pemindahan pedagang, melainkan langkah untuk menata kota.",
            "Penataan Pasar Johar di Tegal adalah langkah untuk menata kota.",
        ),
        (
            "Festival Kudus bukan hanya ajang hiburan, melainkan ruang belajar bagi warga.",
            "Festival Kudus adalah ruang belajar bagi warga.",
        ),
    ],
)
def test_the_second_half_is_told_of_the_subject(sentence: str, told: str) -> None:
    assert told in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        (
            "Ani Lestari mengingatkan bahwa vaksin bukan berarti warga kebal, melainkan mengurangi risiko sakit berat.",
            "Ani Lestari mengurangi",
        ),
        (
            "Budi Santoso menilai Pasar Pagi cocok untuk pedagang kecil, tetapi tidak untuk pedagang grosir.",
            "Budi Santoso tidak untuk",
        ),
        (
            "Temuan di Tegal menjadi alarm bahwa warga menghadapi polusi baru, bukan hanya debu, tetapi juga plastik.",
            "Temuan di Tegal adalah",
        ),
    ],
)
def test_what_is_reported_is_not_told_of_who_reports_it(sentence: str, wrong: str) -> None:
    assert [told for told in texts(sentence) if wrong in told] == []
