"""Who somebody is, told behind or before their name in an apposition of any profession or of two offices."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            '"Gurita itu langka," kata Maria Lopez, penulis studi yang terbit di jurnal Alamia, Rabu (4/3/2026).',
            {"Maria Lopez adalah penulis studi yang terbit di jurnal Alamia."},
        ),
        (
            "Amir Ali, petugas yang bertanggung jawab di Kantor Polisi Gazipur, mengatakan kerbau itu dijual di Dhaka.",
            {"Amir Ali adalah petugas yang bertanggung jawab di Kantor Polisi Gazipur."},
        ),
        (
            "Rina Wati, pedagang yang hadir mengatakan harga beras naik di Demak.",
            {"Rina Wati adalah pedagang."},
        ),
        (
            "Alan Grant, fisikawan legendaris, mengatakan bumi akan panas.",
            {"Alan Grant adalah fisikawan legendaris."},
        ),
        (
            "Kurator Kebun Binatang Nasional, Amir Ali, mengatakan hewan itu dirawat di Dhaka.",
            {"Amir Ali adalah Kurator Kebun Binatang Nasional."},
        ),
        (
            "Peter Pan Junfeng, Vice President Mirania Asia Pacific, menegaskan mahasiswa mengikuti lomba di Bandung.",
            {"Peter Pan Junfeng adalah Vice President Mirania Asia Pacific."},
        ),
        (
            "Ada juga nama hakim tinggi PT Demak yang juga mantan hakim PN Solo, Budi Santoso.",
            {"Budi Santoso adalah hakim tinggi PT Demak.", "Budi Santoso adalah mantan hakim PN Solo."},
        ),
        (
            '"Harga beras turun," ujar Menteri BUMN yang juga Ketua Umum PSSI, Budi Santoso, di Demak.',
            {"Budi Santoso adalah Menteri BUMN.", "Budi Santoso adalah Ketua Umum PSSI."},
        ),
        (
            "Menteri Pertanian Sari Dewi Lestari (Mentan SDL) mengatakan harga beras di Bandung naik.",
            {"Sari Dewi Lestari adalah Menteri Pertanian."},
        ),
    ],
)
def test_what_is_apposed_to_a_name_is_its_role(text: str, roles: set[str]) -> None:
    found = texts(text)
    assert roles <= set(found)
    assert len([claim for claim in found if " adalah " in claim]) == len(roles)


def test_degrees_are_no_part_of_a_name() -> None:
    text = "Dokter spesialis penyakit dalam, dr Budi Santoso, SpPD-KGEH, mengingatkan warga menjaga kesehatan."
    assert "Budi Santoso mengingatkan warga menjaga kesehatan." in texts(text)


def test_a_name_whose_office_the_parse_takes_away_is_written_in_full() -> None:
    text = "Astronaut Apollo 11, Alan Grant, pulang. Grant, orang kedua yang mendarat di Bulan, memaparkan tiga temuan."
    assert "Alan Grant memaparkan tiga temuan." in texts(text)


def test_where_something_else_happened_is_not_where_it_was_said() -> None:
    found = texts('"Gurita itu langka di Alor," kata Maria Lopez yang bekerja di Oxford, Rabu (4/3/2026).')
    assert any("4 Maret 2026" in claim for claim in found)
    assert not any("keterangan" in claim and "Oxford" in claim for claim in found)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Kabid Humas Polda Jateng Kombes Rian Wirasena membantah kabar itu.",
            "Rian Wirasena adalah Kabid Humas Polda Jateng.",
        ),
        (
            "Direktur Eksekutif Karya Indonesia Tono Yuda Prabu mengatakan survei itu digelar di Medan.",
            "Tono Yuda Prabu adalah Direktur Eksekutif Karya Indonesia.",
        ),
        (
            "Acara itu dibuka Wali Kota Padang, Budi Santoso, di Padang.",
            "Budi Santoso adalah Wali Kota Padang.",
        ),
        (
            "Kepala Puskesmas Tembok Dukuh Surabaya, drg Sari Dewi mengungkap tiga sekolah terdampak di Surabaya.",
            "Sari Dewi adalah Kepala Puskesmas Tembok Dukuh Surabaya.",
        ),
        (
            "Kasi Perkara Pidana Luar Biasa, Penuntutan, dan Eksaminasi Kejati Jateng, Sari Dewi, menyita tiga mobil.",
            "Sari Dewi adalah Kasi Perkara Pidana Luar Biasa, Penuntutan, dan Eksaminasi Kejati Jateng.",
        ),
        (
            "Polisi Mirania mencari kepala sayap bersenjata Fatah yang baru, Karim Odeh, dalam operasi di Gaza.",
            "Karim Odeh adalah kepala sayap bersenjata Fatah yang baru.",
        ),
        (
            "Presiden Korsel Kim Min-ho dan Menteri Luar Negeri, Cho Hyun, bertemu di Seoul.",
            "Kim Min-ho adalah Presiden Korsel.",
        ),
        (
            "Menteri Luar Negeri dan Perdagangan Hungaria Peter Nagy mengatakan gas dikirim ke Budapest.",
            "Peter Nagy adalah Menteri Luar Negeri dan Perdagangan Hungaria.",
        ),
        (
            "Seorang pria dihukum karena bekerja sama dengan badan intelijen Israel, Mossad.",
            "Mossad adalah badan intelijen Israel.",
        ),
        (
            "Menurut kelompok HAM Amnesty International, Iran telah mengeksekusi 900 orang.",
            "Amnesty International adalah kelompok HAM.",
        ),
        (
            '"Kota itu tumbuh," kata Sari Dewi, Direktur Utama PT Karya (Persero) dalam keterangannya.',
            "Sari Dewi adalah Direktur Utama PT Karya.",
        ),
        (
            '"Kota itu tumbuh," kata Sari Dewi Lestari, Menteri Pariwisata dikutip Antara, Selasa.',
            "Sari Dewi Lestari adalah Menteri Pariwisata.",
        ),
        (
            "Budi Santoso, Kepala Badan Bencana Daerah (BBD) Demak, mengatakan tiga desa terendam.",
            "Budi Santoso adalah Kepala Badan Bencana Daerah Demak.",
        ),
        (
            "Sekretaris Kabinet Tono Yuda Prabu mengatakan forum itu berlangsung di Paris.",
            "Tono Yuda Prabu adalah Sekretaris Kabinet.",
        ),
        (
            "Direktur Utama BTN, Budi LP Santoso, mengatakan kredit itu naik di Demak.",
            "Budi LP Santoso adalah Direktur Utama BTN.",
        ),
        (
            "Sari Dewi, analis pasar senior di Phillip Nova mengatakan biaya pinjaman turun di Demak.",
            "Sari Dewi adalah analis pasar senior di Phillip Nova.",
        ),
        (
            '"Kota itu tumbuh," kata Budi Santoso, Country HR Director Karya Indonesia dalam diskusi itu di Demak.',
            "Budi Santoso adalah Country HR Director Karya Indonesia.",
        ),
    ],
)
def test_a_name_ends_its_office_whatever_its_shape(text: str, role: str) -> None:
    assert role in texts(text)


def test_an_office_told_as_one_stays_an_office() -> None:
    text = "Menteri Keuangan Budi Wirawan hadir. Budi dilantik sebagai Menteri Keuangan. Menteri Keuangan menolak usul."
    found = texts(text)
    assert "Budi Wirawan dilantik sebagai Menteri Keuangan." in found
    assert "Budi Wirawan menolak usul." in found


def test_an_office_with_a_holder_of_its_own_is_nobody_elses() -> None:
    found = texts("Presiden Korsel Kim Min-ho dan Menteri Luar Negeri, Cho Hyun, bertemu di Seoul.")
    assert "Cho Hyun adalah Menteri Luar Negeri Korsel." in found
    assert not any(claim.startswith("Cho Hyun adalah Presiden") for claim in found)


def test_a_comma_behind_an_apposed_name_goes_with_it() -> None:
    text = "Polisi Mirania menangkap Ketua Fatah, Karim Odeh, dalam operasi di Gaza."
    assert "Polisi Mirania menangkap Karim Odeh dalam operasi." in texts(text)


def test_the_body_of_an_office_behind_a_name_is_no_person() -> None:
    found = texts("Alan Grant, analis keamanan Horizon Engage, menduga rudal itu dibuat di Iran.")
    assert "Rudal itu diduga dibuat di Iran." in found
    assert not any(claim.startswith("Horizon Engage adalah") for claim in found)


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        (
            "Pakar Hukum Tata Negara dari Universitas Indonesia, Budi Santoso, mengatakan putusan itu tepat.",
            {"Budi Santoso adalah pakar Hukum Tata Negara dari Universitas Indonesia."},
        ),
        ("Pakar Produksi Ternak dari Universitas Indonesia, Tono, mengatakan harga daging naik 5 persen.", set()),
        (
            "Laporan itu dibantah badan intelijen Israel, Mossad, pada Senin.",
            {"Mossad adalah badan intelijen Israel."},
        ),
    ],
)
def test_a_body_or_field_before_a_comma_is_not_who_stands_behind_it(sentence, roles):
    assert {text for text in texts(sentence) if " adalah " in text} == roles


def test_what_somebody_does_is_no_office():
    found = texts(
        "Mirania menolak. Namun belakangan, juru bicara Kementerian Luar Negeri Mirania, Rian Wirasena, menepis kabar "
        "media asing yang menyebut perundingan akan tertunda. Wirasena mengatakan harga beras naik."
    )
    assert "Rian Wirasena adalah juru bicara Kementerian Luar Negeri Mirania." in found
    assert not any("adalah menepis" in text for text in found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Besi kasar nikel (NPI), logam murah, akan dijual.",
            "Besi kasar nikel (NPI) adalah logam murah.",
        ),
        ("Demak bertemu dengan Klub Cempaka, salah satu juara grup.", "Klub Cempaka adalah salah satu juara grup."),
        (
            "Ratna mengunjungi Basilika San Vitale, gereja tua di Roma.",
            "Basilika San Vitale adalah gereja tua di Roma.",
        ),
    ],
)
def test_a_thing_is_what_stands_between_commas_behind_its_name(text: str, said: str) -> None:
    assert said in texts(text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Kelompok bersenjata Lebanon, Hizbullah, menyerang Israel.", "Hizbullah adalah kelompok bersenjata Lebanon."),
        (
            "Organisasi nirlaba yang berbasis di Inggris, Cempaka Matters, mensurvei warga.",
            "Cempaka Matters adalah organisasi nirlaba yang berbasis di Inggris.",
        ),
        ("Perusahaan induk Melati, Kenanga, memecat karyawan.", "Kenanga adalah perusahaan induk Melati."),
        (
            "Israel menyerang pinggiran selatan Beirut, ibu kota Lebanon, tempat warga mengungsi.",
            "Beirut adalah ibu kota Lebanon.",
        ),
        (
            "Virus yang ditemukan adalah Melati virus, salah satu jenis virus Ebola.",
            "Melati virus adalah salah satu jenis virus Ebola.",
        ),
        (
            "Letkol Taufiq, perwira TNI yang cerdas dan berani, memimpin operasi.",
            "Taufiq adalah perwira TNI yang cerdas dan berani.",
        ),
    ],
)
def test_what_a_body_place_or_thing_is_stands_between_commas(text: str, role: str) -> None:
    assert role in texts(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Pabrik garam berdiri di Kota Bekasi, Jawa Barat, sejak 2020.",
            "Pabrik garam berdiri di Kota Bekasi, Jawa Barat.",
        ),
        ("Melati Steel, perusahaan baja, siap membangun pabrik di Tegal.", "Melati Steel adalah perusahaan baja."),
    ],
)
def test_a_larger_place_and_a_predicate_are_no_sort(text: str, told: str) -> None:
    found = texts(text)
    assert [one for one in found if one.startswith(told[:-1])]
    assert not [one for one in found if "adalah kota" in one.lower() or "adalah perusahaan baja siap" in one]


def test_those_dead_are_named_together():
    found = texts("Dua korban tewas adalah Budi Santoso dan Ani Lestari.")
    assert "Dua korban tewas adalah Budi Santoso dan Ani Lestari." in found
    assert "Dua korban tewas adalah Budi Santoso." not in found
