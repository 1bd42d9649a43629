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


LESS_SURE = [
    ("PTPN menyampaikan permohonan maaf yang sedalam-dalamnya kepada Kakek Karto serta masyarakat luas.",
     "PTPN menyampaikan permohonan maaf yang sedalam-dalamnya kepada masyarakat luas."),
    ("Sidang tahunan WHO diwarnai status Taiwan dan negosiasi perjanjian pandemi global.",
     "Sidang tahunan WHO diwarnai status Taiwan."),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claim"), LESS_SURE)
def test_things_are_told_apart_where_their_bounds_are_less_sure(sentence: str, claim: str) -> None:
    assert claim in texts(sentence)


def test_each_as_what_he_serves_stays_whole() -> None:
    found = texts(
        "Dewan Melati memiliki dua pengurus, dengan Budi Santoso sebagai ketua serta Ani Lestari sebagai anggota."
    )
    assert not any("sebagai Ani" in claim for claim in found)


def test_a_clause_that_goes_on_behind_a_quality_is_no_quality() -> None:
    found = texts(
        "Menjalankan proses pemakzulan Budi Santoso bukanlah perkara mudah dan membutuhkan tahapan yang rumit."
    )
    assert not any("perkara membutuhkan" in claim for claim in found)


GOES_ON = [
    ("Budi Santoso adalah guru dan menulis buku sejarah Tegal.", "Budi Santoso menulis buku sejarah Tegal."),
    ("Budi Santoso membahas perang yang berlangsung di Tegal, dan menolak klaim Melati Group.",
     "Budi Santoso menolak klaim Melati Group."),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "claim"), GOES_ON)
def test_a_deed_behind_a_noun_that_is_told_of_is_its_subjects(sentence: str, claim: str) -> None:
    assert claim in texts(sentence)
