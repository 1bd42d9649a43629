"""The event an Indonesian article is about, and its label."""

import pytest

from decomposing import texts
from klaim import language
from klaim.discourse.event_references import event_references
from klaim.discourse.events import find_event
from klaim.discourse.phrases import read_words

LANG = language.load("id")


def label(text: str) -> str:
    """The label of a text's event, empty where it has none."""
    names = {"Ani Lestari": "Ani Lestari", "Budi Wirawan": "Budi Wirawan"}
    event = find_event(text, LANG.sentences.split_sentences(text), names, LANG)
    return event.label if event else ""


LABELS = [
    ("Kecelakaan maut terjadi di Jalan Merdeka, Kecamatan Wangon, Kabupaten Banyumas.",
     "kecelakaan maut di Wangon, Banyumas"),
    ("Sebuah kebakaran hebat terjadi di Desa Melati, Kecamatan Wangon, Kabupaten Banyumas.",
     "kebakaran hebat di Desa Melati, Banyumas"),
    ("Kecelakaan beruntun terjadi di Tol Melati KM 92+400 arah Tegal.", "kecelakaan beruntun di Tol Melati KM 92+400"),
    ("Kebakaran terjadi di RT 05 RW 02 Kelurahan Anggrek, Tegal.", "kebakaran di Kelurahan Anggrek, Tegal"),
    ("Kebakaran terjadi di RT 05/RW 02, Kelurahan Anggrek, Tegal.", "kebakaran di Kelurahan Anggrek, Tegal"),
    ("Banjir bandang melanda Garut pada 4 Mei 2025.", "banjir bandang di Garut pada 4 Mei 2025"),
    ("Gunung Melati kembali meletus pada Senin.", "erupsi Gunung Melati"),
    ("Sebanyak 2 hektar lahan di Kecamatan Wangon hangus terbakar.", "kebakaran 2 hektar lahan di Wangon"),
    ("Serangan Australia (AU) ke kota Lima menewaskan dua orang.", "serangan Australia ke kota Lima"),
    ("Seorang pria membunuh istrinya, Ani Lestari, di Tegal.", "pembunuhan Ani Lestari di Tegal"),
    ("Gempa mengguncang Pantai Bantul pada Sabtu (3/5/2025).", "gempa Bantul 3 Mei 2025"),
    ("Presiden Indonesia menggelar pembicaraan telepon dengan Perdana Menteri Jepang.",
     "pembicaraan telepon dengan Perdana Menteri Jepang"),
    ("TEGAL, HARIAN.com - Sebuah truk terguling di Jalan Anggrek, Tegal.",
     "kecelakaan truk di Jalan Anggrek, Tegal"),
    ("Seorang kakek yang menyeberang tewas di perlintasan kereta di Kutoarjo. Polisi memeriksa saksi kecelakaan.",
     "kecelakaan di perlintasan kereta di Kutoarjo"),
    ("Persik menjamu Arema dalam laga terakhir musim ini.", "laga Persik vs Arema"),
    ("Skor Persik vs Arema adalah 2-1.", "laga Persik vs Arema"),
    ("Pertandingan seru antara Persik vs Arema digelar besok.", "laga Persik vs Arema"),
    ("Setelah kalah dari Arema dalam laga di Tegal, Persik berbenah. Persik menjamu Persib.", "laga Persik vs Persib"),
    ("Jaksa memeriksa camat dalam kasus dugaan korupsi pengadaan bibit.", "kasus dugaan korupsi pengadaan bibit"),
    ("Polres Tegal memusnahkan 300 knalpot bising di Alun-alun. Pemusnahan dilakukan pagi hari.",
     "pemusnahan knalpot bising oleh Polres Tegal di Alun-alun"),
    ("Sebuah drone Mirania menghantam rumah susun di Doria. Warga mengecam serangan drone yang nyasar tersebut.",
     "serangan drone Mirania di Doria"),
    ("Viral di Instagram, Budi Wirawan merawat ibu kandungnya. Perawatan dilakukan setiap hari.",
     "perawatan ibu oleh Budi Wirawan"),
    ("Warga melaporkan dugaan aksi penembakan di Jembatan Anggrek, Tegal. Penembakan itu terekam kamera.",
     "dugaan penembakan di Jembatan Anggrek, Tegal"),
    ("Eskalasi konflik militer antara Mirania dengan Doria mengganggu pelayaran.",
     "konflik militer antara Mirania dengan Doria"),
    ("Kecelakaan lalu lintas terjadi di Desa Karangan, Tegal.", "kecelakaan lalu lintas di Desa Karangan, Tegal"),
    ("Sapi kurban mengamuk. Peristiwa itu terjadi di Desa Karangan, Kabupaten Tegal.",
     "peristiwa di Desa Karangan, Tegal"),
    ("Pembunuhan pedagang sate terjadi di Tegal.", "pembunuhan pedagang sate di Tegal"),
    ("Gereja Santo Yusuf Lama di Kampung Melati RT 03, Distrik Timur, Kabupaten Tegal, terbakar.",
     "kebakaran Gereja Santo Yusuf Lama"),
    ("Gudang beras di Jalan Anggrek, Tegal, terbakar pada Senin.", "kebakaran gudang beras di Jalan Anggrek, Tegal"),
    ("HARIAN.com-Atap Ruang Anak Rumah Sakit Umum Daerah (RSUD) Melati, Tegal, roboh pada Senin.",
     "robohnya atap Ruang Anak Rumah Sakit Umum Daerah Melati"),
    ("Kereta rute Solo-Klaten sempat mengalami gangguan pagi tadi.", "gangguan kereta rute Solo-Klaten"),
    ("Polisi menangkap remaja yang membunuh siswi SD berusia 12 tahun di Tegal.", "pembunuhan siswi SD di Tegal"),
    ("Empat pemuda di Tegal diduga mencabuli seorang anak perempuan.",
     "dugaan pencabulan seorang anak perempuan di Tegal"),
    ("Seorang pelajar SMK di Kabupaten Tegal menjadi korban pembacokan.", "pembacokan pelajar SMK di Kabupaten Tegal"),
    ("Empat sekeluarga ditemukan meninggal saat kamping di Tegal.", "tewasnya empat sekeluarga di Tegal"),
    ("Menteri Luar Negeri Ani Lestari bertemu Budi Wirawan di Jakarta.", "pertemuan Ani Lestari dengan Budi Wirawan"),
    ("Presiden Ani Lestari melakukan kunjungan kenegaraan ke Prancis.", "kunjungan kenegaraan Ani Lestari ke Prancis"),
    ("Ratusan buruh menggelar unjuk rasa di depan Gedung Melati, Tegal.", "unjuk rasa di depan Gedung Melati, Tegal"),
    ("Festival Melati Tegal 2026 bakal digelar pada akhir Mei.", "Festival Melati Tegal 2026"),
    ("Polisi mengusut kasus dugaan impor ponsel (HP) bekas dari China.", "kasus dugaan impor ponsel bekas dari China"),
    ("Ani ditahan dalam kasus penganiayaan terhadap seorang kurir.", "kasus penganiayaan terhadap seorang kurir"),
    ("Jaksa menyidik kasus dugaan pemerasan dan penggelapan yang dialami pedagang Koperasi Melati.",
     "kasus dugaan pemerasan dan penggelapan yang dialami pedagang Koperasi Melati"),
    ("TEGAL, HARIAN.com -Kecelakaan sesama motor terjadi di Jalan Anggrek, Tegal.",
     "kecelakaan sesama motor di Jalan Anggrek, Tegal"),
    ("Menteri menanggapi bencana banjir yang melanda Garut pada 4 Mei 2025.", "banjir di Garut pada 4 Mei 2025"),
    ("Ani diperiksa terkait kasus tudingan ijazah palsu Budi Wirawan.", "kasus tudingan ijazah palsu Budi Wirawan"),
    ("Terdakwa kasus ujaran kebencian terkait tudingan paspor palsu Budi Wirawan diadili.",
     "kasus ujaran kebencian terkait tudingan paspor palsu Budi Wirawan"),
    ("Gempa bumi magnitudo 5,2 mengguncang Kabupaten Sigi, Sulawesi Tengah, Senin (25/5/2026).",
     "gempa bumi Sigi 25 Mei 2026"),
    ("Panglima mengungkap kendala operasi pencarian pilot Melati Air, Budi Wirawan.",
     "operasi pencarian pilot Melati Air"),
    ("Anak itu menjadi korban dugaan kekerasan di Pasar Melati, Tegal.", "dugaan kekerasan di Pasar Melati, Tegal"),
    ("Seorang pria diduga membakar kandang sapi milik warga di Desa Melati.",
     "dugaan pembakaran kandang sapi milik warga di Desa Melati"),
    ("Polres Tegal ramai. Kapolres menggelar kegiatan bimbingan rohani di Masjid Melati.",
     "bimbingan rohani di Masjid Melati"),
    ("Menteri mengantisipasi hantavirus yang mewabah di kapal pesiar MV Melati.",
     "wabah hantavirus di kapal pesiar MV Melati"),
    ("Kasus positif campak di Kabupaten Sumenep bertambah.", "wabah campak di Kabupaten Sumenep"),
    ("Mahasiswa menggelar aksi protes menolak tambang nikel di Desa Melati, Senin. Aksi itu ramai.",
     "aksi protes menolak tambang nikel di Desa Melati"),
    ("Kecelakaan terjadi di Pintu 1 Kampus Universitas Melati.", "kecelakaan di Pintu 1 Kampus Universitas Melati"),
    ("Melati Raya (MR) secara mengejutkan kalah dari Kudus FC di laga kedua.", "laga Melati Raya vs Kudus FC"),
    ("DPRD Kabupaten Tegal menggelar sidang paripurna pada Senin.", "sidang paripurna DPRD Kabupaten Tegal"),
    ("Pengadilan menolak gugatan yang diajukan Sari Melati dan Budi Wirawan.", "gugatan Sari Melati dan Budi Wirawan"),
    ("Jembatan Melati yang berlokasi di Jalan Anggrek, Tegal, kembali longsor.", "longsornya Jembatan Melati"),
    ("Kemenkes melacak kontak erat klaster maut hantavirus kapal pesiar MV Melati.",
     "wabah hantavirus di kapal pesiar MV Melati"),
    ("Laga antara Melati kontra Anggrek digelar di Liga Tegal.", "laga Melati vs Anggrek"),
    ("Melati FC akan menjalani laga berat melawan Kudus FC di Liga Tegal.", "laga Melati FC vs Kudus FC"),
    ("Melati FC tumbang 0-1 saat bertandang ke Kudus FC pada lanjutan Liga Tegal.", "laga Melati FC vs Kudus FC"),
    ("Ruas jalan yang amblas di Lebak Anggrek, Tegal, sudah dapat dilalui.",
     "amblasnya ruas jalan di Lebak Anggrek, Tegal"),
    ("Gelombang panas ekstrem kembali melanda Tegal, Jawa Tengah.", "gelombang panas ekstrem di Tegal, Jawa Tengah"),
    ("Polisi menangkap lima orang terkait perburuan rusa di Hutan Melati.", "perburuan rusa di Hutan Melati"),
    ("Festival Anggrek Tegal 2026 rampung digelar.", "Festival Anggrek Tegal 2026"),
    ("SYA (30) tega membunuh istrinya SRI (28). Peristiwa terjadi di Desa Melati, Kecamatan Anggrek.",
     "pembunuhan SRI di Desa Melati"),
    ("Joko Wirawan ditangkap polisi. Penangkapan dilakukan Senin.", "penangkapan Joko Wirawan"),
    ("Kawanan perampok yang menggasak uang milik MH ditangkap polisi.", "perampokan MH"),
    ("Kasus wabah Ebola di Kongo dan Uganda bertambah.", "wabah Ebola di Kongo dan Uganda"),
    ("Jaksa menahan dua tersangka perkara dugaan korupsi penyalahgunaan jabatan dalam pengelolaan Pasar Melati.",
     "perkara dugaan korupsi penyalahgunaan jabatan dalam pengelolaan Pasar Melati"),
    ("Warga digegerkan penemuan mayat pria di Desa Melati, Kabupaten Tegal.",
     "penemuan mayat pria di Desa Melati, Tegal"),
    ("Gempa M 5,6 mengguncang Bengkulu pada Senin (25/5/2026) siang.", "gempa Bengkulu 25 Mei 2026"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LABELS)
def test_an_event_gets_a_short_label(text: str, expected: str) -> None:
    assert label(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Warga diminta mencegah kebakaran di rumah.",
        "Serangan jantung sering terjadi di Indonesia.",
        "Laga terakhir digelar di Stadion Manahan.",
        "Video viral memperlihatkan rumah ambruk di Solo.",
        "Harga beras naik.",
        "Satu kasus baru cacar ditemukan di Swiss.",
        "Tim senam Tegal mencuri perhatian di Eropa.",
        "Ia hendak mencuri sepeda motor warga di Tegal.",
        "Presiden bertemu Menteri Pertahanan di Jakarta.",
        "Dokter menjelaskan gejala campak di rumah sakit.",
        "Panitia menunda pemenang pemilihan Ketua OSIS.",
        "",
    ],
)
def test_no_event_is_invented(text: str) -> None:
    assert label(text) == ""


def test_a_list_of_matches_is_about_none_of_them() -> None:
    assert label("Jadwal laga: Persik vs Arema, Persib vs Persija, Bali vs Madura digelar besok.") == ""


def test_a_place_as_large_as_a_country_names_no_event() -> None:
    assert label("Dua orang tewas. Peristiwa itu terjadi di Indonesia.") == ""


def test_a_case_takes_the_place_right_behind_what_it_is_about_and_no_counted_one_is_it() -> None:
    text = "Polisi menetapkan 4 tersangka kasus penambangan pasir ilegal di lereng Gunung Lawu. Ada 4 kasus tahun ini."
    sentences = LANG.sentences.split_sentences(text)
    event = find_event(text, sentences, {}, LANG)
    assert event is not None
    assert event.label == "kasus penambangan pasir ilegal di lereng Gunung Lawu"
    found = event_references(text, read_words(text), event, LANG)
    assert not any(text[a:b] == "kasus" for a, b, _, _ in found)


def test_what_is_held_keeps_its_title_and_a_press_conference_is_no_event():
    assert label("PT Melati menggelar Rapat Umum Pemegang Saham di Tegal.").startswith("Rapat Umum Pemegang Saham")
    assert not label("Bupati menyampaikannya dalam konferensi pers Melati Run 2025 di Tegal.").startswith("konferensi")


def test_an_event_has_no_day_that_another_sentence_tells_of_something_else():
    text = "Relawan membantu penyintas gempa di Bantul. Bantuan disalurkan pada Sabtu (3/5/2025)."
    assert label(text) == "gempa Bantul"


def test_a_deed_done_to_a_number_of_others_is_not_the_event():
    text = (
        "Pasukan membunuh Sari Wijayanti di Tegal pada Selasa. Pembunuhan Sari Wijayanti di Tegal memicu protes. "
        "Bupati mengutuk pembunuhan dua pedagang pasar."
    )
    assert "Bupati mengutuk pembunuhan dua pedagang pasar." in texts(text)


def test_a_deed_done_to_nobody_named_is_no_crime_to_name_an_article_by():
    found = texts(
        "Polisi menangkap lima orang terkait perburuan rusa di Kecamatan Brebes. Kelimanya berburu, membunuh, dan "
        "mengangkut rusa. Polisi menetapkan Budi Santoso sebagai tersangka."
    )
    assert not any("pembunuhan" in claim for claim in found)


def test_the_day_of_a_match_that_ended_is_not_that_of_the_next_one():
    found = texts(
        "Timnas Indonesia mengalahkan Thailand 2-1 pada leg pertama semifinal Piala AFF di Stadion Melati, Tegal, "
        "Sabtu (7/3/2026). Gol Indonesia dicetak Budi Hartono menit ke-23. "
        "Leg kedua akan digelar di Kudus pada 10 Maret 2026."
    )
    assert any("vs" in claim and "7 Maret 2026" in claim for claim in found)
    assert not any("vs" in claim and "10 Maret 2026" in claim for claim in found)
