"""What two nouns that a conjunction joins share: what both are of, or the noun that both tell of."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Tanda dan gejala demam berdarah muncul setelah empat hari.", "Tanda demam berdarah muncul"),
        ("Kualitas dan kuantitas panen padi di Kudus menurun pada 2025.", "Kualitas panen padi di Kudus menurun."),
        (
            "PT Melati memiliki kewajiban sosial dan hukum untuk membayar ganti rugi.",
            "PT Melati memiliki kewajiban hukum",
        ),
        ("Konsumsi gula menaikkan risiko serangan jantung dan stroke.", "Konsumsi gula menaikkan risiko stroke."),
        ("Film Tanah Kudus dibintangi Budi Santoso, Ani Lestari, dan banyak lagi.", "dibintangi Ani Lestari."),
    ],
)
def test_each_has_what_all_share(sentence: str, told: str) -> None:
    assert any(told in one for one in texts(sentence))


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Persiapan dan pelaksanaan ibadah haji 2026 berjalan lancar.", "Persiapan berjalan"),
        ("Di Kudus, awak kapal dan penumpang akan diberi perawatan yang dibutuhkan.", "Awak penumpang"),
        ("Pemilik rumah dan tetangga memadamkan api di Desa Jati.", "Pemilik tetangga"),
        ("CEO dan pendiri PT Melati Budi Santoso hadir dalam sidang di Tegal.", "CEO hadir"),
        ("Tanda dan gejala demam berdarah muncul setelah empat hari.", "Tanda muncul"),
    ],
)
def test_none_is_told_without_it(sentence: str, wrong: str) -> None:
    assert [one for one in texts(sentence) if wrong in one] == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Peserta Festival Kudus terdiri atas pelajar, mahasiswa, hingga pelaku UMKM dan seniman.",
            ["mencakup pelajar.", "mencakup mahasiswa.", "mencakup pelaku UMKM.", "mencakup seniman."],
        ),
        (
            "Tersangka kasus suap Kudus terdiri atas anggota DPRD Kudus hingga Kepala Dinas PUPR dan pihak swasta.",
            ["mencakup anggota DPRD Kudus.", "mencakup Kepala Dinas PUPR.", "mencakup pihak swasta."],
        ),
        (
            "Bantuan PT Melati untuk warga Tegal meliputi beras, minyak goreng, hingga selimut dan popok.",
            ["meliputi beras.", "meliputi minyak goreng.", "meliputi selimut.", "meliputi popok."],
        ),
        (
            "Hari Kartini dimaknai sebagai semangat kesetaraan, keadilan, dan toleransi.",
            ["semangat kesetaraan.", "semangat keadilan.", "semangat toleransi."],
        ),
        (
            "Budi Santoso menggugat PT Melati, CV Mawar, dan direktur Rudi Hartono pada 2024.",
            ["menggugat PT Melati.", "menggugat CV Mawar.", "menggugat direktur Rudi Hartono."],
        ),
    ],
)
def test_each_of_a_list_is_told(sentence: str, told: list[str]) -> None:
    found = texts(sentence)
    assert [one for one in told if not any(text.endswith(one) for text in found)] == []


def test_a_list_of_bodies_keeps_the_last_that_is_none() -> None:
    sentence = "Tim Wali Kota terdiri dari Inspektorat Jenderal, Ditjen Melati, Ditjen Anggrek, serta tim ahli profesi."
    assert sentence in texts(sentence)
