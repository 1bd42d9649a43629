"""Events that an opening tells by a verb, and what of them is meant later or tied to them."""

import pytest

from decomposing import texts
from klaim import language
from klaim.decompose import decompose
from klaim.discourse.events import find_event
from klaim.records import Article

CRASH = "Sebuah truk tangki menabrak lima gerobak di Jalan Anggrek, Tegal, Senin (9/3/2026)."
FIRE = "Si jago merah menghanguskan 12 kios di Pasar Anggrek, Kota Tegal, Senin (9/3/2026)."
BURNT = "Gudang kapas di Kecamatan Losari, Kabupaten Brebes, ludes terbakar, Senin (9/3/2026)."
SUNK = "Kapal motor KM Sinar Padi tenggelam di perairan Pulau Panjang, Senin (9/3/2026)."
SHOT = "Seorang pria menembaki jemaah di Kota Kisumu, Kenya, Senin (9/3/2026)."
SMUGGLED = "Polda Brebes menggagalkan penyelundupan 50 kilogram kayu manis dari Kisumu."
CAUGHT = "Kejaksaan menggelar operasi tangkap tangan di Kabupaten Brebes, Senin (9/3/2026)."
ATTACK = "Norwegia melancarkan serangan udara ke Kota Kisumu, Senin (9/3/2026)."
DEAD = "Seorang mahasiswa ditemukan tewas di Kecamatan Losari, Kabupaten Brebes, Senin (9/3/2026)."
ILL = "Sebanyak 120 siswa SMP Negeri 2 Brebes keracunan setelah makan siang, Senin (9/3/2026)."
WON = "Persik Tegal takluk 1-3 dari Persak Brebes dalam lanjutan Liga Tani."
FINAL = "Petenis Tono Wirawan menundukkan Danu Prabu 6-4, 6-3 di final, Minggu (8/3/2026)."
CALL = "Danu Prabu menelepon Tono Wirawan pada Selasa (3/3/2026) untuk membahas gandum."
COURT = "Mahkamah Konstitusi (MK) menolak permohonan uji materi Undang-Undang Irigasi, Senin (9/3/2026)."
HURT = "Polisi menangkap RT terkait pembunuhan seorang penjahit di Losari, Brebes."


@pytest.mark.parametrize(
    ("opening", "again", "expected"),
    [
        (CRASH, "Dua orang tewas.", "Dua orang tewas dalam kecelakaan truk tangki di Jalan Anggrek, Tegal."),
        (FIRE, "Tidak ada korban jiwa.", "Tidak ada korban jiwa dalam kebakaran 12 kios di Pasar Anggrek, Tegal."),
        (BURNT, "Dua orang terluka.", "Dua orang terluka dalam kebakaran gudang kapas di Losari, Brebes."),
        (
            SUNK,
            "Tim SAR mengevakuasi 32 penumpang.",
            "Tim SAR mengevakuasi 32 penumpang dalam peristiwa tenggelamnya kapal motor KM Sinar Padi di perairan "
            "Pulau Panjang.",
        ),
        (SHOT, "Empat orang tewas.", "Empat orang tewas dalam penembakan jemaah di Kota Kisumu, Kenya."),
        (
            SMUGGLED,
            "Dua kurir ditangkap.",
            "Dua kurir ditangkap terkait penyelundupan 50 kilogram kayu manis dari Kisumu.",
        ),
        (
            CAUGHT,
            "Sebanyak sembilan orang diamankan.",
            "Sebanyak sembilan orang diamankan dalam operasi tangkap tangan di Kabupaten Brebes.",
        ),
        (
            ATTACK,
            "Sedikitnya 23 warga Kenya tewas.",
            "Sedikitnya 23 warga Kenya tewas dalam serangan udara Norwegia ke Kota Kisumu.",
        ),
        (ILL, "Tidak ada korban jiwa.", "Tidak ada korban jiwa dalam keracunan siswa SMP Negeri 2 Brebes."),
        (
            WON,
            "Hasil ini membuat Persik Tegal turun ke posisi kedua.",
            "Hasil laga Persik Tegal vs Persak Brebes membuat Persik Tegal turun ke posisi kedua.",
        ),
        (FINAL, "Final itu berlangsung 2 jam.", "Laga Tono Wirawan vs Danu Prabu pada 8 Maret 2026 berlangsung 2 jam."),
        (
            CALL,
            "Pembicaraan berlangsung 45 menit.",
            "Percakapan telepon Danu Prabu dengan Tono Wirawan berlangsung 45 menit.",
        ),
        (
            COURT,
            "Putusan itu dibacakan Ketua MK.",
            "Putusan Mahkamah Konstitusi menolak permohonan uji materi Undang-Undang Irigasi dibacakan Ketua MK.",
        ),
        (
            HURT,
            "Hasil pemeriksaan menunjukkan korban meninggal karena kehabisan napas.",
            "Hasil pemeriksaan menunjukkan korban pembunuhan seorang penjahit di Losari, Brebes meninggal karena "
            "kehabisan napas.",
        ),
    ],
)
def test_what_an_opening_tells_is_named(opening: str, again: str, expected: str) -> None:
    assert expected in texts(f"{opening} {again}")


def test_the_death_of_somebody_nameless_is_an_event() -> None:
    found = texts(f"{DEAD} Polisi menyelidiki penyebab kematian.")
    assert any("terkait tewasnya seorang mahasiswa di Losari, Brebes" in claim for claim in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Badan Pusat Statistik (BPS) mencatat inflasi Januari 2026 sebesar 0,35 persen. "
            "Angka ini lebih tinggi dibandingkan Desember 2025.",
            "Angka inflasi Januari 2026 lebih tinggi dibandingkan Desember 2025.",
        ),
        (
            "Indeks Harga Padi Brebes (IHPB) ditutup turun 1,2 persen, Senin (9/3/2026). "
            "Penurunan itu merupakan yang terdalam dalam sebulan.",
            "Penurunan Indeks Harga Padi Brebes merupakan yang terdalam dalam sebulan.",
        ),
        (
            "TNI AL menangkap kapal ikan berbendera Kenya di Laut Brebes, Senin (9/3/2026). "
            "Kapal itu diawaki 14 pelaut Kenya.",
            "Kapal ikan berbendera Kenya diawaki 14 pelaut Kenya.",
        ),
        (
            "Dinas Kesehatan Brebes mencatat 15 kasus campak di Losari. Penyakit ini menyerang anak di Losari.",
            "Campak menyerang anak di Losari.",
        ),
    ],
)
def test_a_figure_a_change_and_a_thing_are_told_with_what_they_are_of(text: str, expected: str) -> None:
    assert expected in texts(text)


def test_a_number_of_people_names_nobody() -> None:
    text = "Wali kota berduka. Lima orang tewas. Sedikitnya empat orang terluka."
    assert not decompose(Article(id="a", language="id", text=text), stand_alone=True).claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Polisi menangkap pria berinisial DW karena menganiaya istrinya di Losari. Korban dibawa ke RSUD Brebes.",
            "Korban penganiayaan istri DW di Losari dibawa ke RSUD Brebes.",
        ),
        (
            "Kementerian Irigasi melarang truk beras melintas di jalan tol selama panen. "
            "Larangan tersebut berlaku hingga 29 Maret 2026.",
            "Larangan truk beras melintas di jalan tol berlaku hingga 29 Maret 2026.",
        ),
        (
            "Tono Wirawan mengalami cedera serius dalam balapan di Brebes. Hujan turun. "
            "Cedera itu dirawat dokter di Tegal.",
            "Cedera Tono Wirawan dirawat dokter di Tegal.",
        ),
        (
            "TNI AL menangkap kapal ikan berbendera Kenya di Laut Brebes. Kapal dikawal menuju Pelabuhan Tegal.",
            "Kapal ikan berbendera Kenya dikawal menuju Pelabuhan Tegal.",
        ),
        (
            "Jaksa menuntut mantan Bupati Brebes Tono Wirawan 10 tahun penjara di Pengadilan Negeri Tegal. "
            "Hakim menilai terdakwa melanggar Pasal 340 KUHP.",
            "Tono Wirawan melanggar Pasal 340 KUHP.",
        ),
    ],
)
def test_what_is_somebodys_is_told_with_whose_it_is(text: str, expected: str) -> None:
    assert expected in texts(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Setidaknya 11 orang tewas di luar stadion kriket di Kota Kisumu, Kenya.", "tewasnya 11 orang di Kota Kisumu"),
        ("Dua pelajar tewas setelah tersambar petir di Lapangan Anggrek, Tegal.", "tewasnya pelajar di Lapangan"),
        ("Penyakit campak merebak di Kabupaten Brebes. Dinas mencatat 87 kasus.", "wabah campak di Kabupaten Brebes"),
        ("Tono Wirawan, kakak tahanan tewas berinisial AI, mengungkapkan sosok korban.", ""),
        (
            "Seorang turis tewas saat berenang di Pantai Anggrek, Tegal. Pemulangannya terhambat akibat erupsi Gunung "
            "Anggrek.",
            "tewasnya turis di Pantai Anggrek",
        ),
    ],
)
def test_what_befell_somebody_is_the_event_and_what_it_had_to_do_with_is_none(text: str, label: str) -> None:
    lang = language.load("id")
    event = find_event(text, lang.sentences.split_sentences(text), {}, lang)
    assert event.label.startswith(label) if event is not None else not label


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kereta cepat Anggrek menabrak kerbau di jalur antara Stasiun Brebes dan Tegal, Senin (9/3/2026). "
            "Perjalanan terlambat 40 menit.",
            "Perjalanan terlambat 40 menit dalam kecelakaan kereta cepat Anggrek di jalur antara Stasiun Brebes dan "
            "Tegal.",
        ),
        (
            "Ledakan terjadi di pabrik petasan di Kecamatan Losari, Brebes, Senin (9/3/2026). "
            "Pemilik pabrik sedang diperiksa.",
            "Pemilik pabrik sedang diperiksa terkait ledakan di pabrik petasan di Kecamatan Losari, Brebes.",
        ),
        (
            "Pelantikan dilakukan dalam upacara di Gedung Anggrek. Upacara tersebut tidak dihadiri Tono Wirawan.",
            "Upacara di Gedung Anggrek tidak dihadiri Tono Wirawan.",
        ),
    ],
)
def test_where_something_is_held_or_befell_somebody_is_whole(text: str, expected: str) -> None:
    assert expected in texts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunung Anggrek di Kabupaten Brebes meletus pada Senin (9/3/2026). Hujan abu turun di Losari. "
            "Status gunung dinaikkan menjadi Awas.",
            "Status Gunung Anggrek dinaikkan menjadi Awas.",
        ),
        (
            "DPR mengesahkan Rancangan Undang-Undang (RUU) Perlindungan Penjahit, Selasa (3/3/2026). "
            "Pengesahan itu dipimpin Danu Prabu.",
            "Pengesahan Rancangan Undang-Undang Perlindungan Penjahit dipimpin Danu Prabu.",
        ),
        (
            "Bupati Brebes bertemu Bupati Tegal di Losari. Pertemuan yang berlangsung selama tiga jam itu digelar atas "
            "undangan Kenya.",
            "Pertemuan Bupati Brebes dengan Bupati Tegal yang berlangsung selama tiga jam digelar atas undangan Kenya.",
        ),
    ],
)
def test_a_mountain_a_law_and_a_meeting_are_told_whole(text: str, expected: str) -> None:
    assert expected in texts(text)


def test_a_match_that_comes_next_is_not_the_one_told_of() -> None:
    found = texts(
        "Persik Tegal bermain imbang 1-1 melawan Persak Brebes pada laga Liga Tani, Minggu (1/3/2026). "
        "Selanjutnya, Persik Tegal akan menghadapi Kisumu. Laga tersebut digelar Rabu (11/3/2026)."
    )
    assert not any("Persak Brebes" in claim and "11 Maret" in claim for claim in found)


def test_the_next_of_several_is_not_told_alone() -> None:
    text = "Kenya dan Norwegia berunding di Brebes. Perundingan berikutnya akan digelar di Tegal."
    claims = decompose(Article(id="a", language="id", text=text), stand_alone=True).claims
    assert not any(claim.text.startswith("Perundingan berikutnya") for claim in claims)


def test_what_only_led_to_what_is_told_is_not_what_an_article_is_about():
    opening = "Menteri Tono Wirawan menargetkan jalur kereta Losari-Brebes dibangun pada 2027. "
    led = "Pembangunan dilakukan menyusul kecelakaan kereta di Stasiun Losari. "
    assert not any("Terkait kecelakaan" in c for c in texts(opening + led + "Anggarannya masih dibahas."))
