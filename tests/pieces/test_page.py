"""What of an article is prose: no links to other reports, headings, bylines."""

import pytest

from klaim import language
from klaim.decompose import pipeline
from klaim.pieces.cut import cut_article
from klaim.pieces.headings import after_heading
from klaim.pieces.page import furniture, kept_of, prose

LANG = language.load("id")


@pytest.mark.parametrize(
    "line",
    [
        "Baca juga: Wali Kota Buka Pasar Baru",
        "Video: Detik-detik Jembatan Roboh",
        "Simak juga Video Wali Kota Buka Pasar",
        "Persiapan Warga Menyambut Panen Raya",
        "Artikel ini ditulis oleh Hana Lestari, peserta program magang di harian ini.",
        "Informasi dalam artikel ini tidak ditujukan untuk ditiru siapa pun.",
    ],
)
def test_lines_that_are_no_prose(line: str) -> None:
    text = f"Pasar dibuka pagi tadi.\n{line}\nWarga datang sejak subuh."
    assert [text[a:b] for a, b in furniture(text, LANG)] == [line]


def test_the_title_below_a_bare_link_is_no_prose() -> None:
    text = "Pasar dibuka.\nBaca juga:\nGalak! Pemilik toko marah\nWarga datang sejak subuh."
    assert [text[a:b] for a, b in furniture(text, LANG)] == ["Baca juga:", "Galak! Pemilik toko marah"]


@pytest.mark.parametrize("line", ["Harga beras turun di pasar", "Sari Dewi Lestari datang.", "1. Beras"])
def test_lines_that_are_prose(line: str) -> None:
    assert not list(furniture(line, LANG))


def test_prose_keeps_places_and_parts_sentences() -> None:
    text = "Satu kalimat. Dua kalimat."
    kept = prose(text, [(0, 13), (14, 26)], LANG)
    assert len(kept) == len(text)
    assert kept == "Satu kalimat.\tDua kalimat."


def test_a_link_inside_a_line_is_no_prose() -> None:
    text = "Pasar dibuka. Baca juga: Wali Kota dan Bupati Marah warga datang."
    kept = prose(text, [(0, len(text))], LANG)
    assert kept.split() == ["Pasar", "dibuka.", "warga", "datang."]
    assert kept.index("warga") == text.index("warga")


def test_a_long_name_and_the_yang_behind_it_are_no_heading() -> None:
    text = "Rute Char Dham Yatra yang meliputi Badrinath menarik peziarah yang saleh."
    _, _, kept = cut_article(text, pipeline("id"), LANG)
    assert kept == text


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("Baca juga: Wali Kota Buka Pasar Baru di Muara Sementara itu, warga datang.", "Sementara itu, warga datang."),
        ("Baca juga: Pasar Baru Dibuka hingga Malam Kapolsek Muara datang.", "Kapolsek Muara datang."),
        ("Baca juga: Pasar Baru Dibuka hingga Malam Jembatan itu roboh.", "Jembatan itu roboh."),
        ("Baca juga: Pasar Baru Dibuka hingga Malam Menurutnya, dua nelayan pergi.", "Menurutnya, dua nelayan pergi."),
        ("Baca juga: Pasar Baru Dibuka hingga Malam Secara hukum, itu sah.", "Secara hukum, itu sah."),
        ('Baca juga: Pasar Baru Dibuka hingga Malam "Kami senang," kata dia.', '"Kami senang," kata dia.'),
        ("Baca juga: Pasar Baru Dibuka hingga Malam Dapatkan update berita pilihan.", ""),
    ],
)
def test_a_sentence_begins_behind_the_title_of_another_report(line: str, prose: str) -> None:
    _, _, kept = cut_article(f"Pasar ramai. {line}", pipeline("id"), LANG)
    assert kept.removeprefix("Pasar ramai.").strip() == prose


def test_a_byline_and_dateline_are_left_out() -> None:
    text = "Laporan Wartawan Kabar Utara, Budi Santoso KABARUTARA.COM, MUARA - Pasar dibuka pagi tadi."
    _, _, kept = cut_article(text, pipeline("id"), LANG)
    assert kept.strip() == "Pasar dibuka pagi tadi."
    _, _, kept = cut_article("KABAR.co.id | MUARA - Pasar dibuka pagi tadi.", pipeline("id"), LANG)
    assert kept.strip() == "Pasar dibuka pagi tadi."


def test_an_office_and_its_name_are_no_heading() -> None:
    text = "Kepala Dinas Pasar Kota Muara, Budi Santoso mengatakan pasar dibuka. Santoso mengatakan pasar ramai."
    _, _, kept = cut_article(text, pipeline("id"), LANG)
    assert kept.startswith("Kepala Dinas")


def test_a_sentence_that_opens_as_sentences_do_has_no_heading_before_it():
    text = "Pasar dibuka. Namun dalam Ringkasan Proyeksi Ekonomi yang diumumkan BI, Budi hadir. Ekonomi tumbuh."
    spans = LANG.sentences.split_sentences(text)
    assert [text[a:b] for a, b in kept_of(text, spans, LANG)][1].startswith("Namun dalam Ringkasan")


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("3 Ditangkap Saat Mengamen", "Indra menerangkan, peristiwa itu terjadi di kamar korban."),
        ("Hendra Tertinggi di Kasus Suap", "Terdakwa lain dijatuhi hukuman dua tahun penjara."),
        ("Pengunduran Diri Ketua DPRD Lumajang Belum Terealisasi", "Mahasiswa masuk ke ruang paripurna."),
        ("Masjid Raya Ditutup Dua Pekan", "Kapolsek Gedebage, Kompol Kurnia mengatakan, pelaku ditangkap."),
    ],
)
def test_no_part_of_a_title_begins_a_sentence(title, sentence):
    text = f"Indra melihat peristiwa itu. Baca juga: {title} {sentence}"
    start = text.index("Baca")
    assert text[after_heading(text, start, len(text), LANG) :] == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "Dinas Perhubungan (Dishub) DKI Jakarta mengimbau warga menyesuaikan jadwal.",
        "Pimpinan Fraksi Kota Muara DPR sudah memberi peringatan kepada anggotanya.",
        "Perkembangan Uang pada Mei 2026 terutama dipengaruhi penyaluran kredit.",
    ],
)
def test_the_end_of_a_long_name_begins_no_sentence(sentence):
    text = f"Warga DKI Jakarta dan DPR rapat pada 2026. {sentence}"
    start = text.index(sentence)
    assert text[after_heading(text, start, len(text), LANG) :] == sentence


def test_a_name_that_begins_another_sentence_begins_one_behind_a_heading():
    text = "Budi hadir. Larang Hina Program Gizi Kota Budi menilai pasar ramai."
    assert text[after_heading(text, 12, len(text), LANG) :] == "Budi menilai pasar ramai."


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("Larang Hina MBG", "Wirya juga melarang pegawai menghina program itu."),
        ("Kelayakan dan Keamanan Bangunan (K2)", "Keluhan kedua yakni terkait keamanan gedung."),
    ],
)
def test_a_short_heading_ends_before_who_or_what_is_told_of(heading, sentence):
    before = "Menteri Wirya marah. Wirya pergi. "
    text = f"{before}{heading} {sentence}"
    assert text[after_heading(text, len(before), len(text), LANG) :] == sentence


def test_a_body_with_its_abbreviation_before_a_name_is_no_heading():
    text = "Kementerian Kesehatan (Kemenkes) Republik Indonesia menunda rapat."
    assert after_heading(text, 0, len(text), LANG) == 0


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Kurangi Gula Saat Sarapan dr Wirya mengingatkan warga.", "dr Wirya"),
        ("Tugas BMKG Dalam Pemetaan Hujan BMKG membantu petani.", "BMKG membantu"),
        ("Dokter Spesialis Jantung RS Melati dr Wirya mengingatkan warga.", "Dokter Spesialis"),
    ],
)
def test_a_subheading_ends_before_a_doctor_and_before_a_body_that_it_names(text: str, begins: str) -> None:
    assert text[after_heading(text, 0, len(text), LANG) :].startswith(begins)


@pytest.mark.parametrize("dateline", ["TEMPO.CO, Jakarta-", "BREBES-", "KOTA TEGAL–"])
def test_a_dateline_without_spaces_is_no_prose(dateline: str) -> None:
    text = f"{dateline}Harga beras naik."
    assert [text[a:b] for a, b in kept_of(text, [(0, len(text))], LANG)] == ["Harga beras naik."]


def test_a_link_that_lost_its_words_is_no_prose() -> None:
    text = "Warga kota itu telah membuka lima pasar baru sejak bulan lalu. : Langkah Wali Kota Usai Pasar Dibuka"
    _, _, kept = cut_article(text, pipeline("id"), LANG)
    assert kept.strip() == "Warga kota itu telah membuka lima pasar baru sejak bulan lalu."


def test_each_report_of_several_has_its_dateline_left_out() -> None:
    told = ["Harga beras naik.", "Pasar ramai.", "Stok aman.", "Warga lega."]
    text = " ".join((*told, "KOTA TEGAL, HARIANMELATI.id - Jalan dibuka."))
    _, _, kept = cut_article(text, pipeline("id"), LANG)
    assert kept.split(". ")[-1].strip() == "Jalan dibuka."
