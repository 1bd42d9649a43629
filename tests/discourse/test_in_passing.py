"""What a text only tells in passing, and what "X ini" then means instead: the name that is said to be an X."""

import pytest

from klaim.discourse.nouns import noun_references
from klaim.discourse.phrases import read_words
from klaim.language import load


def meant(text: str) -> dict[str, str]:
    """What stands for each phrase with a pointing word, empty where that is open."""
    references = noun_references(read_words(text), load("id"))
    return {text[start:end]: told if sure else "" for start, end, told, sure in references}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Studio itu menyapa pengembang gim lokal lainnya. Gim ini dirilis pada Mei.", "Gim ini"),
        ("Stan itu ada di pameran lukisan terbesar. Harga lukisan ini Rp 5 juta.", "Harga lukisan ini"),
        ("Warga memilih berbagai alat dapur. Alat ini dijual di Solo.", "Alat ini"),
        ("Warga kini memilih produk kebersihan. Produk ini dijual di Solo.", "Produk ini"),
        ("Nasib Persik tergantung hasil laga terakhir. Hasil itu diumumkan Senin.", "Hasil itu"),
        ("Ia mendapat dana USD 5 miliar. Penyaluran dana ini dimulai.", "Penyaluran dana ini"),
        ("Ia menyapa lingkungan tempat tinggalnya. Kondisi lingkungan ini baik.", "Kondisi lingkungan ini"),
        ("Desa itu ada di kawasan hutan adat dan hutan lindung. Hutan ini dibuka.", "Hutan ini"),
        ("Dana dipakai untuk kegiatan pelatihan, penyuluhan, dan riset. Kegiatan ini dimulai.", "Kegiatan ini"),
        (
            "Warga membahas masalah air. Lurah punya masalah soal parkir. Biaya masalah ini besar.",
            "Biaya masalah ini",
        ),
        ("Warga mengeluhkan sampah plastik belakangan ini.", "belakangan ini"),
        ("Bupati bertemu jajaran Kota Melati.Hal ini disampaikan Senin.", "Melati.Hal ini"),
        ("Pertama, program Rumah Sehat dimulai. Kedua, jalan dibangun. Program ini baru.", "Program ini"),
        ("Warga meminta Mansur kembali. Dinas memenuhi permintaan itu.", "permintaan itu"),
        ("Ahli menemukan fosil asli T. melatii di Solo. Usia fosil ini tua.", "Usia fosil ini"),
    ],
)
def test_what_is_told_in_passing_stands_for_nothing(text: str, words: str) -> None:
    assert meant(text).get(words) == ""


@pytest.mark.parametrize(
    ("text", "words", "told"),
    [
        ("Kota Melati merupakan kawasan industri besar. Jalan di kawasan ini rusak.", "kawasan ini", "Kota Melati"),
        (
            "PT Raya Jaya sendiri adalah perusahaan pelayaran. Kantor perusahaan ini luas.",
            "perusahaan ini",
            "PT Raya Jaya",
        ),
        ("Ia membuka platform komunitas penggemar, Melatiku. Platform ini ramai.", "Platform ini", "Melatiku"),
        ("Bupati memuji sebuah alat dapur. Alat ini dijual di Solo.", "Alat ini", "alat dapur"),
    ],
)
def test_a_name_stands_for_what_it_is_said_to_be(text: str, words: str, told: str) -> None:
    assert meant(text).get(words) == told
