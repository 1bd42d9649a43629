"""What nouns with a pointing word mean that only what is done with a thing, or who does a deed, tells from others."""

import pytest
from tests.discourse.test_references import LANG, mentions

TOLD = [
    ("Warga Desa Sukamaju menggelar kirab budaya. Kirab itu diikuti 500 peserta.", "Kirab itu",
     "kirab budaya yang digelar warga Desa Sukamaju"),
    ("Pemerintah Kota Tegal meluncurkan program makan gratis bagi lansia. Program tersebut dibiayai APBD.",
     "Program tersebut", "program makan gratis bagi lansia yang diluncurkan Pemerintah Kota Tegal"),
    ("PT Melati berencana membangun pabrik kaca. Pabrik itu menyerap 300 pekerja.", "Pabrik itu",
     "pabrik kaca yang akan dibangun PT Melati"),
    ("Dinas Kesehatan dan Pangan Kudus (DKP) menginisiasi konsorsium vaksin dan obat. Konsorsium ini besar.",
     "Konsorsium ini", "konsorsium yang diinisiasi Dinas Kesehatan dan Pangan Kudus"),
    ("Pemkab Kudus menyiapkan tiga aturan baru. Tiga aturan itu mengatur arsip.", "aturan itu",
     "aturan baru yang disiapkan Pemkab Kudus"),
    ("Seekor kerbau mengamuk di Kudus. Kerbau itu melukai dua warga.", "Kerbau itu", "kerbau yang mengamuk di Kudus"),
    ("PT Melati menggandeng Bank Anggrek. Kemitraan ini berjalan baik.", "Kemitraan ini",
     "kemitraan PT Melati dengan Bank Anggrek"),
    ("PT Melati bekerja sama dengan PT Anggrek. Kerja sama ini berlangsung lama.", "Kerja sama ini",
     "kerja sama PT Melati dengan PT Anggrek"),
    ("Gubernur Budi Santoso mendorong ekspor emas. Dorongan ini muncul setelah rapat.", "Dorongan ini",
     "dorongan Gubernur Budi Santoso"),
    ("Timnas Melati gagal lolos ke final. Kegagalan ini mengejutkan.", "Kegagalan ini", "kegagalan Timnas Melati"),
    ("Bupati Tegal, Ani Lestari, meninjau Pasar Pagi. Kunjungan ini disambut warga.", "Kunjungan ini",
     "kunjungan Ani Lestari"),
    ("Polisi menangkap dua pria berinisial AS dan BW. Kedua pria itu mencuri.", "Kedua pria itu", "AS dan BW"),
    ("Ada tiga varian, yaitu Sari, Sari Plus, dan Sari Max. Ketiga varian itu laku.", "Ketiga varian itu",
     "varian Sari, Sari Plus, dan Sari Max"),
    ("Ada penguatan platform digital Bank Melati, yaitu Pundi untuk ritel dan Kas by Melati untuk pedagang. "
     "Kedua platform ini laku.", "Kedua platform ini", "platform Pundi dan Kas by Melati"),
    ("PT Melati, PT Anggrek, dan PT Mawar untung. Ketiga perusahaan tersebut tumbuh.", "Ketiga perusahaan tersebut",
     "PT Melati, PT Anggrek, dan PT Mawar"),
    ("Universitas Melati menulis buku sejarah. Buku itu terbit pada 2024.", "Buku itu",
     "buku sejarah yang ditulis Universitas Melati"),
    ("Melati resmi membawa Sari 50 ke Tegal. Ponsel mungil ini laku.", "Ponsel mungil ini", "Sari 50"),
    ("Gubernur Jawa Tengah, Budi Santoso, menggelar lomba perahu. Lomba ini ramai.", "Lomba ini",
     "lomba perahu yang digelar Budi Santoso"),
    ("Pemprov Jawa Tengah melalui Bank Melati menyalurkan bantuan beras. Bantuan itu habis.", "Bantuan itu",
     "bantuan beras yang disalurkan Pemprov Jawa Tengah"),
    ("Selain itu, PT Melati menulis buku resep. Buku itu laku.", "Buku itu", "buku resep yang ditulis PT Melati"),
    ("Warga Kudus merayakan Idul Adha. Idul Adha itu dipimpin Budi.", "Adha itu", "Adha"),
    ("Bank menyalurkan Kredit Usaha Rakyat (KUR). KUR tersebut lancar.", "KUR tersebut", "Kredit Usaha Rakyat (KUR)"),
]  # fmt: skip

OPEN = [
    ("Polisi menyita mobil. Mobil itu dijual.", "Mobil itu"),
    ("Pemkab Kudus menyiapkan tiga aturan baru. Kedua aturan itu mengatur arsip.", "aturan itu"),
    (
        "Pemkab Tegal menggelar kirab. Pemkab Kudus menggelar kirab lain. Panitia berubah. Kirab ini meriah.",
        "Kirab ini",
    ),
    ("Ada tiga varian, yaitu Sari dan Sari Max. Ketiga varian itu laku.", "Ketiga varian itu"),
    ("Melati merilis Sari 50 dan Sari 60. Ponsel ini laku.", "Ponsel ini"),
    ("Budi Santoso membawa Ani Lestari ke Tegal. Mobil itu rusak.", "Mobil itu"),
    ("PT Melati tidak meluncurkan aplikasi. Aplikasi itu laku.", "Aplikasi itu"),
    ("Warga dan Budi Santoso menolak tambang. Penolakan itu disampaikan.", "Penolakan itu"),
    ("Budi dari Fraksi Melati Ani Lestari mendorong ekspor. Dorongan ini kuat.", "Dorongan ini"),
    ("Kuota BUMN bertambah. BUMN tersebut untung.", "BUMN tersebut"),
]


@pytest.mark.parametrize(("text", "words", "meant"), TOLD)
def test_a_thing_is_meant_by_what_is_told_of_it(text: str, words: str, meant: str) -> None:
    mention = mentions(text)[words]
    assert mention.certain
    assert mention.text == meant


@pytest.mark.parametrize(("text", "words"), OPEN)
def test_what_others_may_be_stays_open(text: str, words: str) -> None:
    found = mentions(text)
    assert not any(one.certain and name.endswith(words) for name, one in found.items())


@pytest.mark.parametrize(
    ("verb", "passive"),
    [
        ("menggelar", "digelar"), ("mengirim", "dikirim"), ("menanam", "ditanam"), ("memulai", "dimulai"),
        ("menaikkan", "dinaikkan"), ("menyewa", "disewa"), ("mengelola", "dikelola"), ("mengecek", "dicek"),
        ("memperbaiki", "diperbaiki"), ("mengakuisisi", "diakuisisi"), ("berjalan", ""),
    ],
)  # fmt: skip
def test_an_active_verb_has_its_passive(verb: str, passive: str) -> None:
    assert LANG.prefixed.passive_of(verb) == passive


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "Tiga tim ini adalah Dewa Melati, Geek Jaya, dan Evo. Mereka menang telak.",
            "Dewa Melati, Geek Jaya, dan Evo",
        ),
        ("Kedua pelaku itu ialah Danu Prabu (34) dan Surya Wijaya (35). Mereka lari.", "Danu Prabu dan Surya Wijaya"),
        ("Amri Hidayat / Nita Lestari lolos ke babak kedua. Mereka menang telak.", "Amri Hidayat / Nita Lestari"),
        ("Selain itu, pihak Ruben Santoso mengadukan hal lain. Mereka melapor.", "pihak Ruben Santoso"),
    ],
)
def test_those_who_are_named_as_a_group_are_they(text: str, meant: str) -> None:
    assert mentions(text)["Mereka"].text == meant


def test_a_group_of_another_size_is_not_they():
    assert not mentions("Lima tim ini adalah Dewa Melati, Geek Jaya, dan Evo. Mereka menang.")["Mereka"].certain
