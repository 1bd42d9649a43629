"""Sentences of which a word, a frame or a phrase set in between once kept the clause from being read."""

import pytest

from decomposing import texts
from klaim.decompose import decompose
from klaim.records import Article

TOLD = [
    (
        "Kusnadi sempat dijemput oleh tiga orang tak dikenal pada Rabu (4/3/2026).",
        "Kusnadi sempat dijemput oleh tiga orang tak dikenal.",
    ),
    (
        "Tono Prabu mengungkap perasaan bahagianya setelah resmi meminang Ani Lestari di Tegal.",
        "Tono Prabu resmi meminang Ani Lestari di Tegal.",
    ),
    (
        "Pasalnya, menurut Budi Santoso, Bawaslu kurang merespons beberapa persoalan pemilu.",
        "Bawaslu kurang merespons beberapa persoalan pemilu.",
    ),
    ("Ponsel Jetara X7 resmi rilis di Indonesia pada Senin (9/3/2026).", "Ponsel Jetara X7 resmi rilis di Indonesia."),
    (
        "Budi Santoso yang saat itu sedang menonton televisi dibuat kaget oleh ledakan.",
        "Budi Santoso yang saat itu sedang menonton televisi dibuat kaget oleh ledakan.",
    ),
    (
        "Melati Group, sebagai salah satu produsen asal Tegal, menilai Kudus sebagai lokasi yang sangat strategis.",
        "Melati Group menilai Kudus sebagai lokasi yang sangat strategis.",
    ),
    (
        "Melati Group, sebagai salah satu produsen asal Tegal, menilai Kudus sebagai lokasi yang sangat strategis.",
        "Melati Group adalah salah satu produsen asal Tegal.",
    ),
    (
        "Wacana pemakzulan Budi Santoso sebagai wakil bupati masih terus diusahakan Forum Warga Tegal.",
        "Wacana pemakzulan Budi Santoso sebagai wakil bupati masih terus diusahakan Forum Warga Tegal.",
    ),
    (
        "Perumahan di kawasan Melati Indah, yang terletak di Kecamatan Jati, Kabupaten Kudus, Jawa Tengah, "
        "ditargetkan rampung.",
        "Perumahan di kawasan Melati Indah ditargetkan rampung.",
    ),
    (
        "Presiden Melati Group Lu Weiming memperingatkan kenaikan harga ponsel di Tegal.",
        "Lu Weiming adalah Presiden Melati Group.",
    ),
    (
        "Pemerintah Kota (Pemkot) Tegal membangun jembatan. Kota Tegal sering dilanda banjir.",
        "Pemerintah Kota (Pemkot) Tegal membangun jembatan.",
    ),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_the_clause_is_told(text: str, claim: str) -> None:
    assert claim in texts(text)


def test_a_source_before_a_comma_is_not_what_a_noun_behind_it_tells_of() -> None:
    found = texts(
        "Berdasarkan data BMKG, wilayah yang paling terdampak cuaca panas antara lain Tegal, Kudus, dan Demak."
    )
    assert not any(claim.startswith("BMKG adalah") for claim in found)


def test_who_is_called_by_an_office_again_is_told_by_name() -> None:
    text = 'Wakil Ketua MPR Eddy Wirawan meninjau pabrik di Tegal. "Pabrik ini bagus," ujar Waketum PAN ini.'
    assert "Eddy Wirawan adalah Waketum PAN." in texts(text)


KINDS = [
    ("Wabah terjadi di kapal pesiar mewah MV Hondara.", "MV Hondara adalah kapal pesiar mewah."),
    ("Ani Lestari bertaruh di platform prediksi pasar Polimarka.", "Polimarka adalah platform prediksi pasar."),
    ("Film Maju adalah film aksi remaja yang bercerita tentang empat sahabat karib.",
     "Film Maju bercerita tentang empat sahabat karib."),
    ("Simbara sendiri merupakan platform digital yang dikembangkan untuk mengelola sumber daya alam.",
     "Simbara merupakan platform digital."),
    ("Simbara sendiri merupakan platform digital yang dikembangkan untuk mengelola sumber daya alam.",
     "Simbara dikembangkan untuk mengelola sumber daya alam."),
    ("Gedung Melati adalah area di samping masjid agung yang dibatasi tembok rendah.",
     "Gedung Melati adalah area di samping masjid agung."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "claim"), KINDS)
def test_of_what_kind_a_thing_is_and_what_is_told_of_it_are_claims_of_their_own(text: str, claim: str) -> None:
    assert claim in texts(text)


def test_a_festival_with_an_english_name_is_no_sort() -> None:
    assert "Football adalah Festival of." not in texts("Klub itu tampil di ajang Festival of Football Tegal.")


OFFICES = [
    ("Pemimpin Redaksi Warta Ekonomi Muhamad Ihsan membuka acara.", "Muhamad Ihsan", "Pemimpin Redaksi Warta Ekonomi"),
    (
        "Hakim memvonis mantan Kepala Detasemen (Kaden) A Biro Paminal Div Propam Polri Agus Nurdiana.",
        "Agus Nurdiana",
        "mantan Kepala Detasemen A Biro Paminal Div Propam Polri",
    ),
    ("Ketua FFHoror, Candra NZ, mengatakan penilaian film berjalan lama di Tegal.", "Candra NZ", "Ketua FFHoror"),
    ("Acara dibuka General Manager EASL,Adam Zecha, di Tegal.", "Adam Zecha", "General Manager EASL"),
]


@pytest.mark.parametrize(("text", "name", "office"), OFFICES)
def test_an_office_ends_where_its_holders_name_begins(text: str, name: str, office: str) -> None:
    assert f"{name} adalah {office}." in texts(text)


@pytest.mark.parametrize(
    "text", ["Ia eks pemain Ajax, AC Milan, dan Persik.", "Kata Ketua Umum, Mas AHB, sapi itu besar."]
)
def test_a_club_and_a_short_name_behind_a_comma_hold_no_office(text: str) -> None:
    assert not any(claim.startswith(("AC Milan adalah", "Mas AHB adalah")) for claim in texts(text))


def test_claims_may_be_asked_to_stand_alone() -> None:
    article = Article(id="a", language="id", text="Komisi tersebut akan bersidang di Tegal pada September 2026.")
    assert {claim.flags for claim in decompose(article).claims} == {("unresolved-reference",)}
    assert not decompose(article, stand_alone=True).claims


def test_both_are_no_things_counted_beside_people() -> None:
    text = (
        "Ani Lestari dan Budi Santoso mendaki. Mereka tertangkap setelah petugas menemukan dua unit sepeda motor "
        "di Tegal. Keduanya diamankan usai turun dari gunung oleh petugas."
    )
    assert not any(claim.startswith("Kedua sepeda motor") for claim in texts(text))


def test_the_letter_of_an_item_and_a_lone_exception_are_no_words_of_a_claim() -> None:
    assert texts("b. pengungkapan berkaitan dengan jabatan publik di Tegal.") == [
        "Pengungkapan berkaitan dengan jabatan publik di Tegal."
    ]
    assert not any(claim.endswith("kecuali.") for claim in texts("Dana itu dikecualikan selama lima tahun, kecuali:"))


def test_a_day_of_birth_is_not_when_somebody_spoke() -> None:
    text = (
        "Tyas Melati akan pergi umrah pada Juni 2025. Perempuan kelahiran 8 April 1987 itu menuturkan ada doa "
        "yang dipanjatkan saat ibadah umrah."
    )
    assert not any("April 1987" in claim and "menyampaikan" in claim for claim in texts(text))


def test_places_of_a_list_lie_in_none_of_one_another() -> None:
    found = texts(
        "Ani Lestari mewakili daerah pemilihan yang meliputi Kabupaten Purbalingga, Banjarnegara dan Kebumen."
    )
    assert not any("berada di Banjarnegara" in claim for claim in found)


def test_the_name_of_a_school_is_no_place_above() -> None:
    claim = "Budi Santoso diterima di Sekolah Rakyat Menengah Atas (SRMA) 17 Surakarta."
    assert claim in texts(claim)


def test_any_bus_is_not_the_system_named_with_the_word() -> None:
    found = texts(
        "Terminal Tegal menjadi depo Bus Rapid Transit (BRT) Tegal Raya. Namun, bus tetap mengangkut penumpang."
    )
    assert not any(claim.startswith("Bus Rapid Transit tetap") for claim in found)


def test_as_what_we_are_is_no_deed_of_ours() -> None:
    text = '"Status kami sebagai juara dunia tidak membuat perjalanan mudah," kata pemain Evos Melati, Rasya Wirawan.'
    assert "Status Evos Melati sebagai juara dunia tidak membuat perjalanan mudah." in texts(text)


def test_a_figures_own_period_is_told_once() -> None:
    found = texts(
        "Nilai ekspor pertanian Januari-Desember 2022 adalah sebesar Rp 640,56 triliun atau naik 3,93 persen "
        "dibandingkan periode yang sama tahun 2021."
    )
    assert found
    assert all(claim.count("Januari-Desember 2022") == 1 for claim in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pemerintah menyalurkan bantuan langsung tunai sementara (BLTS) di Tegal. Bantuan tersebut diberikan "
            "senilai Rp900 ribu.",
            "Bantuan langsung tunai sementara (BLTS) diberikan senilai Rp900 ribu.",
        ),
        (
            "Film Semangkuk Mie Ayam Sebelum Pergi diproduksi Melati Pictures. Film ini tayang di Tegal pada 2026.",
            "Film Semangkuk Mie Ayam Sebelum Pergi tayang di Tegal.",
        ),
        (
            "KPU membatalkan Keputusan KPU RI Nomor 731 Tahun 2025. Pembatalan itu disampaikan Ani Lestari di Tegal.",
            "Ani Lestari menyampaikan keterangan tentang pembatalan Keputusan KPU RI Nomor 731 Tahun 2025 di Tegal.",
        ),
    ],
)
def test_what_is_pointed_at_is_told_by_its_whole_name(text: str, expected: str) -> None:
    assert expected in texts(text)


def test_a_pointing_word_behind_the_main_verb_is_not_of_the_relative_clause() -> None:
    found = texts("Angka kerugian yang dilaporkan OJK menunjukkan masalah ini bukan hal kecil.")
    assert found == ["Angka kerugian yang dilaporkan OJK menunjukkan masalah ini bukan hal kecil."]


def test_who_comes_back_does_nothing_to_a_thing() -> None:
    found = texts('"Alasan kuat saya kembali karena film ini bicara soal perempuan," jelas Lola Melati di Tegal.')
    assert not any("dikembali" in claim for claim in found)


def test_what_we_want_is_what_our_body_wants() -> None:
    found = texts(
        '"Kami ingin harga beras turun. Kami di Bulog siap menjual beras," ujar Direktur Pasar Bulog, Rizki Amelia.'
    )
    assert {"Bulog ingin harga beras turun.", "Bulog siap menjual beras."} <= set(found)


def test_a_sentence_behind_the_title_of_another_report_begins_with_its_noun() -> None:
    found = texts(
        "Ponsel itu punya bezel kecil. Baca juga: Ponsel Jetara 11 Disebut Tak Punya Identitas oleh Sang Pendiri "
        "Penutup belakang ponsel bersifat semi transparan."
    )
    assert "Penutup belakang ponsel bersifat semi transparan." in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"Kami optimis pembangunan Pasar Melati dapat selesai sesuai target," kata Bayu Apriyanto di Tegal.',
            "Bayu Apriyanto optimis pembangunan Pasar Melati dapat selesai sesuai target.",
        ),
        (
            "MELATI.CO.ID - WASHINGTON - Hubungan antara China dan Jepang semakin tegang.",
            "Hubungan antara China dan Jepang semakin tegang.",
        ),
        (
            "Pemerintah membangun 100 sekolah pada tahun 2026 ini di Papua.",
            "Pemerintah membangun 100 sekolah di Papua.",
        ),
        (
            "Persik Muda menang di Stadion Kamboja di jalan Mayor Santosa pada Senin (9/3/2026).",
            "Stadion Kamboja berada di jalan Mayor Santosa.",
        ),
    ],
)
def test_marks_of_pages_and_words_that_dates_and_streets_hold_are_told_whole(text: str, expected: str) -> None:
    assert expected in texts(text)


def test_up_to_the_time_of_writing_is_up_to_the_day_of_publication() -> None:
    text = "Hingga berita ini diturunkan api belum dapat dipadamkan di Cirebon."
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-05-21")).claims
    assert [claim.text for claim in found] == ["Api belum dapat dipadamkan di Cirebon hingga 21 Mei 2026."]


def test_a_pointing_word_behind_two_nouns_is_of_both() -> None:
    found = texts("Pengadilan Negeri Tegal menggelar sidang keberatan aset. Sidang keberatan itu menghadirkan ahli.")
    assert not any("Tegal keberatan itu" in claim for claim in found)


def test_half_a_compound_is_shared_with_nothing() -> None:
    found = texts("Keberhasilan Persik ditentukan oleh penambahan sumber daya dan kemampuan perusahaan.")
    assert not any("sumber kemampuan" in claim for claim in found)
