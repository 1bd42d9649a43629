"""Clauses behind a link: whose deed they tell where they name no subject, and what is asked for behind one."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "told", "wrong"),
    [
        (
            "Truk terguling sehingga terjadi kemacetan panjang di Tol Cikampek.",
            "Terjadi kemacetan panjang di Tol Cikampek.",
            "Truk terjadi",
        ),
        (
            "Hujan deras turun sehingga muncul genangan di Jalan Ahmad Yani.",
            "Muncul genangan di Jalan Ahmad Yani.",
            "Hujan deras muncul",
        ),
    ],
)
def test_what_came_about_is_told_with_the_thing_behind_its_verb(sentence, told, wrong):
    found = texts(sentence)
    assert told in found
    assert not any(text.startswith(wrong) for text in found)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Saat menggeledah rumah Budi di Tegal, polisi menemukan uang Rp 2 miliar.",
            "Polisi menggeledah rumah Budi.",
        ),
        (
            "Saat berkunjung ke Tegal pada Senin (2/3/2026), Prabowo meresmikan pasar.",
            "Prabowo berkunjung ke Tegal pada Senin, 2 Maret 2026.",
        ),
        ("Ketika melintas di Jalan Sudirman, truk itu menabrak pohon.", "Truk itu melintas di Jalan Sudirman."),
    ],
)
def test_what_its_subject_did_at_the_time_may_open_a_sentence(sentence, told):
    assert told in texts(sentence)


def test_who_suffers_the_main_deed_did_not_do_what_opens_the_sentence():
    found = texts("Saat menggeledah rumah itu, Budi ditangkap polisi di Tegal.")
    assert "Budi ditangkap polisi di Tegal." in found
    assert not any(text.startswith("Budi menggeledah") for text in found)


@pytest.mark.parametrize(
    ("sentence", "told", "wrong"),
    [
        ("Warga mengungsi akibat meluapnya Sungai Ciliwung.", "Sungai Ciliwung meluap.", "Warga meluap"),
        (
            "Bupati Budi Santoso menangis setelah ditemukannya jasad Tono di Sungai Gung.",
            "Budi Santoso menangis setelah ditemukannya jasad Tono di Sungai Gung.",
            "Budi Santoso ditemukan",
        ),
    ],
)
def test_a_deed_told_as_a_noun_is_not_one_of_the_main_subject(sentence, told, wrong):
    found = texts(sentence)
    assert told in found
    assert not any(text.startswith(wrong) for text in found)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Budi mengimbau warga memakai masker saat keluar rumah, serta mengenakan helm dengan kaca penutup.",
            "Budi mengimbau warga mengenakan helm dengan kaca penutup.",
        ),
        (
            "Bupati meminta warga mengungsi jika air naik, dan menyiapkan barang penting.",
            "Bupati meminta warga menyiapkan barang penting.",
        ),
        (
            "Dinkes menganjurkan warga untuk memasak air saat banjir datang, dan mencuci tangan.",
            "Dinkes menganjurkan warga untuk mencuci tangan.",
        ),
    ],
)
def test_what_is_asked_for_behind_a_linked_clause_is_nobody_s_own_deed(sentence, told):
    found = texts(sentence)
    assert told in found
    subject = told.split()[0]
    assert all(text.startswith(f"{subject} {told.split()[1]} ") for text in found if text.startswith(subject))


@pytest.mark.parametrize(
    ("sentence", "claim", "wrong"),
    [
        (
            "Ketika warga menelepon balik, tagihan pulsa akan melonjak tinggi.",
            "Tagihan pulsa akan melonjak tinggi ketika warga menelepon balik.",
            "Tagihan pulsa akan melonjak tinggi.",
        ),
        (
            "Seratus guru di Tegal baru bisa ditempatkan setelah ada perubahan formasi.",
            "Seratus guru di Tegal baru bisa ditempatkan setelah ada perubahan formasi.",
            "Seratus guru di Tegal baru bisa ditempatkan.",
        ),
        (
            "Sebelum aturan itu terbit, impor beras hanya dilakukan oleh Bulog.",
            "Impor beras hanya dilakukan oleh Bulog sebelum aturan itu terbit.",
            "Impor beras hanya dilakukan oleh Bulog.",
        ),
        (
            "Ketika daya tahan tubuh melemah, seseorang lebih rentan terhadap penyakit.",
            "Seseorang lebih rentan terhadap penyakit ketika daya tahan tubuh melemah.",
            "Seseorang lebih rentan terhadap penyakit.",
        ),
        (
            "Ketika listrik terhubung dengan kebun, maka ekonomi desa ikut bergerak.",
            "Ekonomi desa ikut bergerak ketika listrik terhubung dengan kebun.",
            "Listrik terhubung dengan kebun.",
        ),
    ],
)
def test_what_comes_true_only_then_is_told_with_its_time(sentence, claim, wrong):
    found = texts(sentence)
    assert claim in found
    assert wrong not in found


@pytest.mark.parametrize(
    ("sentence", "claim", "wrong"),
    [
        (
            "Jika memakai kartu Bank Satu, Bank Dua dan Bank Tiga maka pelanggan mendapat diskon besar.",
            "Pelanggan mendapat diskon besar jika memakai kartu Bank Satu, Bank Dua dan Bank Tiga.",
            "Bank Dua maka",
        ),
        (
            "Selain Budi Santoso, Ani, dan Tono Wijaya, film Tanah Luhur dibintangi Siti Aminah.",
            "Film Tanah Luhur dibintangi Siti Aminah.",
            "Ani dibintangi",
        ),
        (
            "Jika terdapat kotoran seperti tanah, pasir, atau rumput yang lekat, daging harus dicuci bersih.",
            "Daging harus dicuci bersih jika terdapat kotoran seperti tanah, pasir, atau rumput yang lekat.",
            "Pasir",
        ),
    ],
)
def test_a_list_before_the_main_clause_is_read_to_its_end(sentence, claim, wrong):
    found = texts(sentence)
    assert claim in found
    assert not any(text.startswith(wrong) for text in found)


def test_a_cause_that_is_denied_is_no_fact():
    found = texts("Sengketa di Gaza terjadi bukan karena PT Maju Jaya mundur, melainkan karena Israel menyerang.")
    assert "PT Maju Jaya mundur." not in found
    assert "Sengketa di Gaza terjadi bukan karena PT Maju Jaya mundur." in found


def test_what_all_came_from_is_no_deed_of_who_acted():
    found = texts("Berawal dari laporan warga, Polres Tegal melakukan penyelidikan kasus sabu di Brebes.")
    assert not any("berawal" in claim for claim in found)
    assert "Polres Tegal melakukan penyelidikan kasus sabu." in found


def test_a_verb_without_an_object_does_not_share_the_next_ones():
    found = texts("Budi Santoso mengaku takut untuk mengadu atau membuat laporan ke Polres Tegal.")
    assert "Budi Santoso mengaku takut untuk mengadu." in found


def test_a_deed_behind_a_relative_clause_of_purpose_may_be_anothers():
    found = texts("Polisi menurunkan derek untuk mengangkat truk yang terguling usai menabrak pohon.")
    assert "Polisi menurunkan derek untuk mengangkat truk yang terguling." in found
    assert not any("menabrak" in claim for claim in found)


def test_a_named_subject_behind_a_purpose_and_a_comma_opens_a_clause():
    found = texts("Budi Wirawan mendatangi Tegal untuk memeriksa jembatan, dan Ani Lestari menemui warga Demak.")
    assert "Ani Lestari menemui warga Demak." in found


def test_a_direction_before_the_verb_is_nobody_who_does_more():
    found = texts("Saat berjalan pelan di tanjakan, dari arah belakang muncul truk Melati Jaya.")
    assert not any("belakang berjalan" in claim for claim in found)


def test_what_is_offered_stays_with_what_it_is_to_serve():
    offered = "Indonesia telah menawarkan untuk mengirim pasukan penjaga perdamaian"
    assert texts(f"{offered} guna memulihkan keamanan di Gaza.") == [
        f"{offered}.",
        f"{offered} guna memulihkan keamanan di Gaza.",
    ]


def test_workers_are_who_does_it():
    found = texts("Jalan Gatot Subroto ditutup karena buruh menggelar unjuk rasa.")
    assert "Jalan Gatot Subroto ditutup karena buruh menggelar unjuk rasa." in found
    assert not any("Subroto buruh" in claim for claim in found)


def test_rain_is_nobodys_deed():
    found = texts("Budi Hartono tetap meninggalkan kantor itu meski turun hujan.")
    assert not any("Hartono turun" in claim for claim in found)


def test_what_may_come_of_what_is_prevented_is_no_result_of_the_deed():
    found = texts("Budi Santoso menutup Jalan Melati untuk mencegah kecelakaan hingga menyebabkan korban jiwa.")
    assert "Budi Santoso menutup Jalan Melati untuk mencegah kecelakaan." in found
    assert not any(claim.endswith("Jalan Melati hingga menyebabkan korban jiwa.") for claim in found)


def test_what_something_is_for_instead_is_no_deed_of_its_own():
    found = texts("Pemkot Tegal menanam pohon bukan hanya untuk keindahan, tetapi untuk mencegah banjir di Kudus.")
    assert "Pemkot Tegal menanam pohon bukan hanya untuk keindahan tetapi untuk mencegah banjir di Kudus." in found
    assert not any(claim.startswith("Pemkot Tegal mencegah") for claim in found)


@pytest.mark.parametrize(
    ("sentence", "told", "wrong"),
    [
        (
            "Wali Kota Tegal menanggapi Ani Lestari yang berkunjung ke Jakarta untuk menemui Presiden.",
            "Ani Lestari berkunjung ke Jakarta untuk menemui Presiden.",
            "Wali Kota Tegal menanggapi Ani Lestari untuk",
        ),
        (
            "PT Melati menggugat Budi Santoso yang memakai merek dagang untuk menjual sepatu.",
            "PT Melati menggugat Budi Santoso.",
            "PT Melati menggugat Budi Santoso untuk",
        ),
        (
            "Kota Tegal memiliki posisi strategis ketika melihat jalur distribusi beras.",
            "Kota Tegal memiliki posisi strategis.",
            "Kota Tegal melihat",
        ),
    ],
)
def test_an_aim_or_look_is_of_whoever_has_it(sentence: str, told: str, wrong: str) -> None:
    found = texts(sentence)
    assert told in found
    assert [one for one in found if wrong in one] == []
