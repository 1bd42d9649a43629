"""Where a clause, its subject and its parts begin and end."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "told", "wrong"),
    [
        (
            "Budi Santoso divonis 5 tahun penjara setelah terbukti menerima suap dari kontraktor.",
            "Budi Santoso terbukti menerima suap dari kontraktor.",
            "Terbukti",
        ),
        (
            "Rina Wati dipecat karena ketahuan mencuri uang kantor.",
            "Rina Wati ketahuan mencuri uang kantor.",
            "Ketahuan",
        ),
        (
            "Saat dilakukan penggeledahan di rumah Budi Santoso, petugas menemukan dua senjata api.",
            "Petugas menemukan dua senjata api.",
            "Petugas dilakukan",
        ),
    ],
)
def test_the_state_before_a_deed_and_the_noun_behind_its_verb_are_no_subject(sentence, told, wrong):
    found = texts(sentence)
    assert told in found
    assert not any(text.startswith(wrong) for text in found)


def test_a_clause_before_who_says_it_stays_apart_from_the_one_behind():
    found = texts("Setelah menerima laporan itu, kata Joko Susilo, polisi langsung mendatangi lokasi kejadian.")
    assert "Polisi langsung mendatangi lokasi kejadian." in found


def test_whom_somebody_brings_before_the_police_says_nothing():
    found = texts("Ridwan Kamil melaporkan Lisa Mariana setelah model itu membuat unggahan di media sosial.")
    assert "Ridwan Kamil melaporkan Lisa Mariana." in found


def test_a_model_of_a_product_is_not_who_spoke_of_it():
    found = texts("Yusak Wijaya memperkenalkan motor listrik Melati Putih. Model ini dirakit di Kudus.")
    assert "Yusak Wijaya memperkenalkan motor listrik Melati Putih." in found
    assert not any(claim.startswith("Yusak Wijaya dirakit") for claim in found)


def test_a_conjunction_that_is_part_of_a_word_joins_nothing():
    found = texts("Joko Susilo memuji peran serta warga dalam menjaga keamanan.")
    assert found == ["Joko Susilo memuji peran serta warga dalam menjaga keamanan."]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Polisi menangkap pelaku dan membawanya ke Polres Bogor.", "Polisi membawa pelaku ke Polres Bogor."),
        (
            "Panitia akan membuat berita acara dan mengirimkannya ke gubernur.",
            "Panitia akan mengirimkan berita acara ke gubernur.",
        ),
    ],
)
def test_a_joined_verb_takes_up_the_object_before_it(sentence, told):
    assert told in texts(sentence)


def test_a_joined_verb_may_take_up_whom_something_was_given_to():
    found = texts("Budi Santoso memberikan uang kepada Rina Wati dan memintanya diam.")
    assert "Budi Santoso memberikan uang kepada Rina Wati." in found
    assert not any("meminta uang" in text for text in found)


def test_a_deed_is_told_of_each_thing_that_it_is_done_to():
    found = texts("Pemeriksaan saksi dan barang bukti masih berlangsung.")
    assert found == ["Pemeriksaan saksi masih berlangsung.", "Pemeriksaan barang bukti masih berlangsung."]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ('"Kami dari KPK mengimbau warga segera melapor," kata Budi Prasetyo.', "KPK mengimbau warga segera melapor."),
        ('"Kami pemerintah menyambut baik keputusan PSSI," kata Budi Prasetyo.', "Pemerintah menyambut baik keputusan"),
        ('"Kami selaku kuasa hukum akan mengajukan banding," kata Budi.', "Pihak Budi akan mengajukan banding."),
    ],
)
def test_whom_speakers_mean_by_themselves_is_the_subject(sentence, told):
    assert any(text.startswith(told) for text in texts(sentence))


@pytest.mark.parametrize(
    ("sentence", "told", "wrong"),
    [
        (
            "Syarif berharap semua pihak bersatu untuk membesarkan partai, serta tidak lagi membuat kegaduhan.",
            "Syarif berharap semua pihak bersatu untuk membesarkan partai.",
            "Syarif tidak",
        ),
        (
            "Ajang ini bukanlah undangan untuk mengeksploitasi warga kota.",
            "Ajang ini bukanlah undangan untuk mengeksploitasi warga kota.",
            "Ajang ini bukanlah undangan.",
        ),
        (
            "Polisi setempat menahan tiga WNI yang diduga melakukan penipuan.",
            "Tiga WNI diduga melakukan penipuan.",
            "Polisi setempat menahan tiga WNI diduga",
        ),
        (
            "Batavia mirip dengan Belanda sehingga pemerintah kolonial membangun kanal untuk menahan banjir di kota.",
            "Pemerintah kolonial membangun kanal untuk menahan banjir di kota.",
            "Batavia mirip dengan Belanda untuk",
        ),
        (
            "Dinas menambah inovasi, sejalan dengan reformasi birokrasi dan peningkatan layanan publik berkelanjutan.",
            "Dinas menambah inovasi, sejalan dengan",
            "Peningkatan layanan",
        ),
    ],
)
def test_a_deed_stays_with_whom_it_is_of(sentence, told, wrong):
    found = texts(sentence)
    assert any(text.startswith(told) for text in found)
    assert not any(text.startswith(wrong) for text in found)


def test_a_relative_clause_with_a_stretch_of_time_ends_before_the_word_that_points_at_its_noun():
    found = texts("Rapat yang berlangsung selama tiga jam itu membahas kenaikan harga beras.")
    assert "Rapat berlangsung selama tiga jam." in found


def test_a_noun_with_a_relative_clause_between_commas_says_who_somebody_is():
    found = texts("Rina Wati, atlet yang meraih emas di Tokyo, mundur dari tim. Rina Wati tinggal di Depok.")
    assert "Rina Wati adalah atlet yang meraih emas di Tokyo." in found


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Rian Wirasena menjelaskan simulasi yang berlangsung hari ini berjalan tertib.",
            "Simulasi yang berlangsung pada 10 Maret 2026 berjalan tertib.",
        ),
        (
            "KPK menyebut warga di daerah yang kaya timah biasanya berada di kelompok miskin.",
            "Warga di daerah yang kaya timah biasanya berada di kelompok miskin.",
        ),
    ],
)
def test_what_is_said_of_a_subject_with_a_relative_clause_is_a_clause(sentence, told):
    assert any(text.startswith(told[:30]) for text in texts(sentence))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Kapolres Bogor Joko Susilo saat dikonfirmasi, Senin (2/3/2026), membenarkan penangkapan itu.",
            "Joko Susilo membenarkan penangkapan itu pada Senin, 2 Maret 2026.",
        ),
        ("Rina Wati saat dihubungi wartawan mengatakan banjir di Depok sudah surut.", "Banjir di Depok sudah surut."),
        ("Sibali yang ditemui di kantornya menyebut banjir di Depok sudah surut.", "Banjir di Depok sudah surut."),
    ],
)
def test_when_a_speaker_was_asked_is_no_part_of_their_name(sentence, told):
    assert told in texts(sentence)


def test_a_clause_goes_on_behind_the_list_it_is_told_of():
    found = texts("Kejari menahan dua tersangka, yakni Budi Santoso dan Joko Wahyudi, selama 20 hari di Rutan Salemba.")
    assert {"Kejari menahan Budi Santoso.", "Kejari menahan dua tersangka di Rutan Salemba."} <= set(found)
    assert "Kejari menahan dua tersangka selama 20 hari." in found


def test_what_a_counted_thing_holds_is_no_list_of_things():
    found = texts("Polisi menemukan 1 tas berisi sabu, 2 unit ponsel, serta 3 lembar uang palsu.")
    assert found == [
        "Polisi menemukan 1 tas berisi sabu.",
        "Polisi menemukan 2 unit ponsel.",
        "Polisi menemukan 3 lembar uang palsu.",
    ]


@pytest.mark.parametrize("how", ["dengan tangan dan kaki terikat", "dalam kondisi tangan terikat dan mulut dilakban"])
def test_how_somebody_is_found_stays_whole(how):
    assert f"Korban pembunuhan itu ditemukan tewas {how}." in texts(f"Korban pembunuhan itu ditemukan tewas {how}.")


def test_a_state_in_kan_needs_no_object():
    found = texts("Korban ditemukan tewas mengenaskan di Jalan Perintis, Kabupaten Maros.")
    assert "Korban ditemukan tewas mengenaskan di Jalan Perintis, Kabupaten Maros." in found


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Polisi menangkap Budi Santoso, pengusaha asal Bandung, yang diduga menyuap hakim.",
            "Budi Santoso diduga menyuap hakim.",
        ),
        (
            "Hal itu diatur UU Nomor 8 Tahun 2019 tentang Haji dan Umrah, yang telah disetujui oleh Komisi VIII DPR.",
            "UU Nomor 8 Tahun 2019 telah disetujui oleh Komisi VIII DPR.",
        ),
        (
            "Menurut Wirya, program yang kembali dibiayai pemerintah dan BI membawa banyak risiko.",
            "Program yang kembali dibiayai BI membawa banyak risiko.",
        ),
    ],
)
def test_a_relative_clause_is_of_whom_and_by_whom_its_words_say(sentence, told):
    found = texts(sentence)
    assert told in found
    assert "BI membawa banyak risiko." not in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Kerja sama ini mendukung pengembangan ekonomi digital dan industri berbasis teknologi tinggi.",
        "Permainan itu menguji ketelitian peserta dan kecepatan berpikir.",
        "Bank Melati menjalankan program berbagi kurma segar dan menu berbuka puasa tiap Ramadan.",
    ],
)
def test_a_verb_that_describes_a_noun_opens_no_clause(sentence):
    found = texts(sentence)
    assert found
    assert all(text.startswith(sentence.split()[0]) for text in found)


def test_the_last_of_a_list_is_no_subject_of_its_own():
    found = texts("Lebih dari 30 juta hewan ternak termasuk kuda, domba, ayam dan kerbau diperkirakan akan divaksin.")
    assert "Lebih dari 30 juta hewan ternak termasuk kerbau diperkirakan akan divaksin." in found
    assert "Kerbau termasuk hewan ternak." in found
    assert not any(text.startswith("Kerbau diperkirakan") for text in found)


def test_the_main_clause_goes_on_behind_a_noun_that_tells_when():
    found = texts("Alex Marquez mengalami cedera usai kecelakaan di Jepang dan dijadwalkan menjalani operasi.")
    assert "Alex Marquez dijadwalkan menjalani operasi." in found


def test_what_holds_of_another_too_is_not_told_of_the_first():
    found = texts("Dolar AS menguat 0,2 persen, begitu juga dengan yuan China sebesar 0,01 persen.")
    assert "Dolar Amerika Serikat menguat 0,2 persen." in found
    assert "Dolar Amerika Serikat sebesar 0,01 persen." not in found
    assert not any("menguat sebesar 0,01" in text for text in found)


@pytest.mark.parametrize(
    ("sentence", "told", "wrong"),
    [
        (
            "KPK memeriksa Budi Santoso yang ditangkap pada Rabu (4/3/2026).",
            "Budi Santoso ditangkap pada Rabu, 4 Maret 2026.",
            "KPK memeriksa Budi Santoso pada",
        ),
        (
            "Pemerintah mencabut izin PT Maju Jaya yang diterbitkan pada 2024.",
            "Izin PT Maju Jaya diterbitkan pada 2024.",
            "Pemerintah mencabut izin PT Maju Jaya pada",
        ),
    ],
)
def test_a_date_right_behind_a_bare_relative_verb_is_of_that(sentence, told, wrong):
    found = texts(sentence)
    assert told in found
    assert not any(text.startswith(wrong) for text in found)


def test_a_date_behind_a_comma_is_of_the_main_clause():
    found = texts("KPK memeriksa Budi Santoso yang ditangkap, Rabu (4/3/2026).")
    assert "KPK memeriksa Budi Santoso pada Rabu, 4 Maret 2026." in found


def test_what_somebody_is_sentenced_to_is_no_subject():
    found = texts("Untuk terdakwa Budi Santoso divonis penjara 7 bulan dan denda Rp 35 juta. Rina Wati divonis bebas.")
    assert "Rina Wati divonis bebas." in found
    assert not any(text.startswith(("Penjara", "Denda")) for text in found)


def test_what_holds_of_another_too_is_no_part_of_the_claim():
    assert texts("Indonesia kalah dari Jepang, begitu juga Thailand.") == ["Indonesia kalah dari Jepang."]


def test_who_is_only_suspected_does_each_deed_of_a_sentence():
    found = texts("Terduga pelaku Budi Santoso membawa tas, kemudian menghampiri korban Ani Lestari.")
    assert {
        "Terduga pelaku Budi Santoso membawa tas.",
        "Terduga pelaku Budi Santoso menghampiri korban Ani Lestari.",
    } <= set(found)
