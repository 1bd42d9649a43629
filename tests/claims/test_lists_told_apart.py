"""Lists whose members are told one by one, and those that words of one member may belong to as well."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Aplikasi Sehat Jaya menyediakan jadwal dokter, resep, hingga cek tagihan bagi pasien.",
            {
                "Aplikasi Sehat Jaya menyediakan jadwal dokter bagi pasien.",
                "Aplikasi Sehat Jaya menyediakan resep bagi pasien.",
                "Aplikasi Sehat Jaya menyediakan cek tagihan bagi pasien.",
            },
        ),
        (
            "Pabrik es, gudang ikan, hingga dermaga kapal merupakan kebutuhan nelayan Rembang.",
            {
                "Pabrik es merupakan kebutuhan nelayan Rembang.",
                "Gudang ikan merupakan kebutuhan nelayan Rembang.",
                "Dermaga kapal merupakan kebutuhan nelayan Rembang.",
            },
        ),
        (
            "Jaksa menjerat Budi Santoso dengan UU Tipikor dan UU TPPU.",
            {
                "Jaksa menjerat Budi Santoso dengan UU Tipikor.",
                "Jaksa menjerat Budi Santoso dengan UU TPPU.",
            },
        ),
        (
            "Makanan di Pasar Melati murah, enak, dan bersih.",
            {
                "Makanan di Pasar Melati murah.",
                "Makanan di Pasar Melati enak.",
                "Makanan di Pasar Melati bersih.",
            },
        ),
        (
            "Tak hanya menyajikan musik, Festival Danau Biru juga menjadi ajang promosi wisata Samosir.",
            {
                "Festival Danau Biru menyajikan musik.",
                "Festival Danau Biru menjadi ajang promosi wisata Samosir.",
            },
        ),
    ],
)
def test_each_member_is_told_by_itself(sentence: str, told: set[str]):
    assert told <= set(texts(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Tindakan pemerintah dan polisi kehutanan belum terlihat dalam kasus kayu gelap di Blora.",
        "Kinerja gubernur dan wakil gubernur Jawa Tengah dinilai baik.",
    ],
)
def test_what_somebody_does_may_be_of_those_behind_them(sentence: str):
    assert texts(sentence) == [sentence]


def test_qualities_of_a_thing_tell_nothing_of_whose_it_is():
    found = texts("Pameran Cempaka menampilkan lukisan besar, kecil, dan murah.")
    assert "Pameran Cempaka murah." not in found


def test_examples_alone_are_no_clause():
    found = texts(
        "Mulai dari menyiram bibit mawar, menata pot bunga, hingga memproses pesanan, semuanya membutuhkan internet."
    )
    assert not [text for text in found if text.startswith("Mulai dari")]


def test_whom_only_the_last_of_a_list_is_good_for_stays_with_it():
    found = texts(
        "Mobil Melati merupakan pilihan pedagang Demak, dengan kelebihan seperti daya angkut besar, "
        "konsumsi bensin hemat, dan harga suku cadang yang murah bagi usaha kecil."
    )
    assert not [text for text in found if "besar bagi" in text or "efisien bagi" in text]
