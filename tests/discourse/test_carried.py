"""What a subject takes up from the sentence before."""

import pytest
from tests.discourse.test_references import mentions

TAKEN_UP = [
    ("Harga minyak dunia kembali menguat. Hal ini tak lepas dari sanksi Amerika Serikat.", "Hal ini",
     "menguatnya harga minyak dunia"),
    ("Jembatan gantung ambruk. Kondisi ini membuat warga terisolasi.", "Kondisi ini", "ambruknya jembatan gantung"),
    ("Meski harga naik, tarif parkir truk disamakan dengan tarif bus. Hal itu dilakukan demi keadilan.", "Hal itu",
     "disamakannya tarif parkir truk"),
    ("PT Danau Biru mengakuisisi saham dua anak usaha. Hal ini ditandai dengan penutupan transaksi.",
     "Hal ini", "langkah PT Danau Biru mengakuisisi saham dua anak usaha"),
    ("Pasar mencermati meningkatnya tekanan geopolitik. Kondisi tersebut memicu kekhawatiran.", "Kondisi tersebut",
     "meningkatnya tekanan geopolitik"),
    ("Ani menyinggung kecilnya gaji guru dan dosen di Blora. Menurutnya, situasi itu membebani keuangan.",
     "situasi itu", "kecilnya gaji guru dan dosen"),
    ("Kementerian melaporkan, penyaluran kredit usaha telah mencapai Rp 117 miliar. Angka tersebut naik 5 persen.",
     "Angka tersebut", "angka penyaluran kredit usaha"),
    ("Jumlah penumpang kereta tercatat 5.000 orang. Jumlah itu melonjak 5 persen.", "Jumlah itu",
     "jumlah penumpang kereta"),
    ("Jembatan gantung Sungai Brantas dibangun pada 2019. Panjangnya mencapai 30 meter.", "Panjangnya",
     "panjang jembatan gantung Sungai Brantas"),
    ("Jembatan Melati roboh. Jembatan itu dibangun pada 2019. Panjangnya mencapai 30 meter.", "Panjangnya",
     "panjang Jembatan Melati"),
    ("Pemerintah akan menaikkan tarif cukai rokok. Hal ini tertuang dalam Peraturan Nomor 12 Tahun 2026.", "Hal ini",
     "kebijakan pemerintah menaikkan tarif cukai rokok"),
    ("Pemkot Tegal melarang pedagang kaki lima berjualan di trotoar. Hal itu diatur dalam Perda Nomor 5.", "Hal itu",
     "larangan pedagang kaki lima berjualan di trotoar"),
    ("Setiap pengemudi wajib memiliki SIM. Hal ini diatur dalam Undang-Undang Nomor 22.", "Hal ini",
     "kewajiban setiap pengemudi memiliki SIM"),
]  # fmt: skip

OPEN = [
    ("Warga menolak, tetapi harga minyak dunia menguat. Kondisi ini membuat warga resah.", "Kondisi ini"),
    ("Harga minyak dunia tidak akan menguat. Hal ini membuat warga resah.", "Hal ini"),
    ("Warga keberatan dengan iuran. Hal ini tertuang dalam surat kepada bupati.", "Hal ini"),
]


@pytest.mark.parametrize(("text", "words", "meant"), TAKEN_UP)
def test_a_subject_takes_up_what_the_sentence_before_tells(text: str, words: str, meant: str) -> None:
    mention = mentions(text)[words]
    assert mention.certain
    assert mention.text == meant


@pytest.mark.parametrize(("text", "words"), OPEN)
def test_a_subject_stays_open_where_two_things_or_nothing_was_done(text: str, words: str) -> None:
    found = mentions(text).get(words)
    assert found is None or not found.certain
    assert mentions(TAKEN_UP[1][0])["Kondisi ini"].certain


def test_what_was_said_is_not_taken_up() -> None:
    text = "Harga minyak dunia kembali menguat. Hal ini disampaikan Budi Wirawan."
    assert "Hal ini" not in mentions(text)
    assert mentions(TAKEN_UP[0][0])["Hal ini"].certain


def test_a_clause_that_names_the_event_loses_its_full_stop() -> None:
    text = "Pohon tumbang menimpa mobil di Jalan Melati. Insiden itu terjadi sore."
    assert mentions(text)["Insiden itu"].text == "pohon tumbang menimpa mobil di Jalan Melati"


@pytest.mark.parametrize("words", ["total Jalan Melati", "semua jalan"])
def test_what_a_body_did_is_no_noun_before_its_object(words: str) -> None:
    found = mentions(f"Pemkot Padang menutup {words}. Hal ini membuat warga Padang kesulitan.").get("Hal ini")
    assert found is None or not found.certain


def test_a_deed_is_told_with_the_name_of_the_body_and_ends_before_its_time() -> None:
    purpose = "Hal ini bertujuan untuk melayani warga."
    opened = mentions(f"Bank Melati membuka kantor cabang di Padang. {purpose}")
    assert opened["Hal ini"].text == "langkah Bank Melati membuka kantor cabang di Padang"
    closed = mentions(f"Pemkot Padang menutup Jalan Melati mulai Senin (9/3/2026). {purpose}")
    assert closed["Hal ini"].text == "langkah Pemkot Padang menutup Jalan Melati"
