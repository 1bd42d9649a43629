"""Several deeds told of one: each with the words that all of them share."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Kebakaran itu dipicu oleh lilin yang tidak dimatikan dengan benar dan ditaruh di lemari sempit.",
            {
                "Kebakaran itu dipicu oleh lilin yang tidak dimatikan dengan benar.",
                "Kebakaran itu dipicu oleh lilin yang ditaruh di lemari sempit.",
            },
        ),
        (
            "Camat ingin setiap tamu yang singgah merasa tenang dan membawa pulang kesan baik.",
            {
                "Camat ingin setiap tamu yang singgah merasa tenang.",
                "Camat ingin setiap tamu yang singgah membawa pulang kesan baik.",
            },
        ),
        (
            "Perahu tunda dipakai untuk menarik atau mendorong kapal lain.",
            {"Perahu tunda dipakai untuk menarik kapal lain.", "Perahu tunda dipakai untuk mendorong kapal lain."},
        ),
        (
            "Dinas membuka layanan untuk memeriksa, mengobati, dan merawat ternak warga.",
            {
                "Dinas membuka layanan untuk memeriksa ternak warga.",
                "Dinas membuka layanan untuk mengobati ternak warga.",
                "Dinas membuka layanan untuk merawat ternak warga.",
            },
        ),
        (
            "Taman baru itu dipakai warga untuk berlari, menikmati suasana sore, hingga mengabadikan senja.",
            {
                "Taman baru itu dipakai warga untuk berlari.",
                "Taman baru itu dipakai warga untuk menikmati suasana sore.",
                "Taman baru itu dipakai warga untuk mengabadikan senja.",
            },
        ),
        (
            "Puskesmas meminta warga tetap tenang dan tidak mudah percaya kabar bohong.",
            {"Puskesmas meminta warga tetap tenang.", "Puskesmas meminta warga tidak mudah percaya kabar bohong."},
        ),
        (
            "Pihak sekolah itu tidak membantah ataupun membenarkan kabar pungutan.",
            {
                "Pihak sekolah itu tidak membantah kabar pungutan.",
                "Pihak sekolah itu tidak membenarkan kabar pungutan.",
            },
        ),
        (
            "Paparan asap dapat menyebabkan iritasi mata atau memicu serangan asma.",
            {"Paparan asap dapat menyebabkan iritasi mata.", "Paparan asap dapat memicu serangan asma."},
        ),
        (
            "Sekolah itu diliburkan agar gedung dapat diperbaiki dan siswa tidak terpapar debu.",
            {
                "Sekolah itu diliburkan agar gedung dapat diperbaiki.",
                "Sekolah itu diliburkan agar siswa tidak terpapar debu.",
            },
        ),
    ],
)
def test_each_deed_is_a_claim(sentence: str, expected: set[str]) -> None:
    assert expected <= set(texts(sentence))


def test_what_is_wanted_is_no_fact():
    found = texts("Sekolah itu diliburkan agar gedung dapat diperbaiki dan siswa tidak terpapar debu.")
    assert "Sekolah itu diliburkan agar gedung dapat diperbaiki." in found
    assert "Siswa tidak terpapar debu." not in found


def test_deeds_that_are_examples_are_each_told_as_one():
    found = texts("Istilah baru itu dipakai untuk menyebut sikap buruk, seperti berbohong dan membuat orang bersalah.")
    assert "Istilah baru itu dipakai untuk menyebut sikap buruk, seperti membuat orang bersalah." in found
    assert "Istilah baru itu dipakai untuk membuat orang bersalah." not in found


def test_a_second_deed_of_a_relative_clause_is_not_the_subject_s():
    found = texts("Kementerian memberi bantuan kepada nelayan yang kehilangan perahu dan belum mendapat pekerjaan.")
    assert "Kementerian memberi bantuan kepada nelayan yang belum mendapat pekerjaan." in found
    assert not any(text.startswith("Kementerian belum") for text in found)


def test_an_adverb_before_a_joined_deed_is_not_left_with_the_first():
    found = texts("Otoritas pelabuhan Arab Saudi sangat puas dan akhirnya mencabut larangan impor udang.")
    assert {
        "Otoritas pelabuhan Arab Saudi sangat puas.",
        "Otoritas pelabuhan Arab Saudi mencabut larangan impor udang.",
    } <= set(found)


def test_a_denial_is_not_shared_out():
    found = texts("Polres Tegal menyita 40 motor yang tak memiliki surat dan memakai knalpot bising.")
    assert "Polres Tegal menyita 40 motor yang memakai knalpot bising." in found
    assert not any("tak memakai" in text for text in found)


def test_a_deed_beside_what_somebody_is_is_a_claim():
    found = texts("Budi Santoso adalah guru SMA Tegal dan telah menulis tiga buku.")
    assert "Budi Santoso adalah guru SMA Tegal." in found
    assert "Budi Santoso telah menulis tiga buku." in found


def test_a_verb_without_its_prefix_gets_it_back():
    found = texts('"Kami lakukan pemeriksaan di pasar Tegal," kata Bupati Tegal Budi Santoso.')
    assert "Pemkab Tegal melakukan pemeriksaan." in found
