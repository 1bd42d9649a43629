"""Sentences whose subject stands behind the verb, is the one who speaks, or is known to nobody."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Turut hadir Menteri Sosial Budi Santoso dan Gubernur Jawa Timur Ani Lestari.", "Ani Lestari turut hadir."),
        ("Datang pula ke lokasi itu Wali Kota Bogor Budi Santoso.", "Budi Santoso adalah Wali Kota Bogor."),
        ("Di Bandung juga bergulir laga Qatar melawan Oman.", "Laga Qatar melawan Oman bergulir di Bandung."),
        ("Masih banyak warga yang bekerja di pabrik gula.", "Masih banyak warga yang bekerja di pabrik gula."),
    ],
)
def test_a_subject_behind_its_verb(sentence: str, claim: str) -> None:
    assert claim in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Belum diketahui apakah Persija akan membeli pemain.", "Belum diketahui apakah Persija akan membeli pemain."),
        ("Tidak jelas berapa usia korban banjir di Bandung.", "Tidak jelas berapa usia korban banjir di Bandung."),
        ("Belum jelas kapan bandara itu dibuka atau ditutup.", "Belum jelas kapan bandara itu dibuka atau ditutup."),
    ],
)
def test_what_nobody_knows(sentence: str, claim: str) -> None:
    assert texts(sentence) == [claim]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Budi Santoso menambahkan, belum menerima laporan warga.", "Budi Santoso belum menerima laporan warga."),
        ("Budi Santoso mengatakan bahwa masih memiliki dua toko.", "Budi Santoso masih memiliki dua toko."),
        ("Di Bali, lanjut Budi Santoso, harga beras sudah turun.", "Harga beras sudah turun di Bali."),
        ("Sebab kata Budi Santoso, harga beras sudah turun.", "Harga beras sudah turun."),
        ("Tentu saja, Timnas Indonesia mengalahkan Malaysia.", "Timnas Indonesia mengalahkan Malaysia."),
        ("Kali ini Timnas Indonesia mengalahkan Malaysia.", "Timnas Indonesia mengalahkan Malaysia."),
    ],
)
def test_what_a_frame_reports(sentence: str, claim: str) -> None:
    assert claim in texts(sentence)


def test_what_a_speaker_says_of_things_is_not_their_deed() -> None:
    found = texts("Budi Santoso mengatakan, belum menyebabkan banjir di Bandung. Harga beras di Bandung turun.")
    assert found == ["Harga beras di Bandung turun."]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Nilai ekspor kopi ke Pakistan US$ 3,5 miliar.", "Nilai ekspor kopi ke Pakistan adalah US$ 3,5 miliar."),
        ("Untuk neraca perdagangan surplus US$ 2,9 miliar.", "Neraca perdagangan surplus US$ 2,9 miliar."),
        ("Penguasaan bola Indonesia cuma 38 persen.", "Penguasaan bola Indonesia cuma 38 persen."),
        ("Pagu beras tahun 2025 Rp 71 triliun.", "Pagu beras tahun 2025 adalah Rp 71 triliun."),
    ],
)
def test_a_figure_right_behind_what_it_is_the_size_of(sentence: str, claim: str) -> None:
    assert claim in texts(sentence)


def test_a_figure_ends_before_what_the_next_one_is_the_size_of_and_no_range_is_one() -> None:
    told = texts("Harga cabai Rp 50.000 dan harga beras Rp 14.000.")
    assert told == ["Harga cabai adalah Rp 50.000.", "Harga beras adalah Rp 14.000."]
    assert not any("antara adalah" in text for text in texts("Harga tiket antara Rp 50.000 dan Rp 70.000."))
    assert not any("bawah adalah" in text for text in texts("Usia di bawah 20 tahun."))


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Kunjungan Presiden Prabowo tersebut untuk memperkuat kerja sama.",
            "Kunjungan Presiden Prabowo bertujuan untuk memperkuat kerja sama.",
        ),
        ("Penangkapan Budi Santoso itu karena kasus narkoba.", "Penangkapan Budi Santoso karena kasus narkoba."),
        ("Skor kedua tim kini imbang 2-2.", "Skor kedua tim imbang 2-2."),
        (
            "Marc Marquez tercecer dalam persaingan gelar juara.",
            "Marc Marquez tercecer dalam persaingan gelar juara.",
        ),
    ],
)
def test_predicates_without_a_verb(sentence: str, claim: str) -> None:
    assert claim in texts(sentence)


def test_a_margin_is_no_number_of_points() -> None:
    found = texts("Martin berada di urutan kedua klasemen dengan selisih satu poin dari Marc Marquez.")
    assert any("urutan kedua" in claim for claim in found)
    assert not any("meraih" in claim for claim in found)


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Tampil di hadapan pendukung sendiri, Persib menang 3-1 atas Persija.",
            ["Persib tampil di hadapan pendukung sendiri.", "Persib menang 3-1 atas Persija."],
        ),
        (
            "Lahir di Surabaya, Budi Santoso menjadi dokter gigi.",
            ["Budi Santoso lahir di Surabaya.", "Budi Santoso menjadi dokter gigi."],
        ),
        (
            "Mengenakan rompi oranye, Budi Santoso digiring ke mobil tahanan.",
            ["Budi Santoso mengenakan rompi oranye.", "Budi Santoso digiring ke mobil tahanan."],
        ),
    ],
)
def test_a_deed_that_opens_a_sentence_is_its_subjects(sentence: str, claims: list[str]) -> None:
    assert set(claims) <= set(texts(sentence))


def test_verbs_without_a_prefix_carry_a_clause() -> None:
    found = texts("Marc Marquez finis di urutan kedua. Budi Santoso pensiun sejak 2020. Persib kebobolan dua gol.")
    assert {"Marc Marquez finis di urutan kedua.", "Budi Santoso pensiun sejak 2020."} <= set(found)


@pytest.mark.parametrize(
    ("said", "claim"),
    [
        ("Gunakan masker di Jakarta", "Budi Santoso meminta agar digunakan masker di Jakarta."),
        ("Selesaikan kasus itu", "Budi Santoso meminta agar diselesaikan kasus itu."),
        (
            "Jangan lakukan evakuasi sarang tawon sendiri",
            "Budi Santoso meminta agar jangan dilakukan evakuasi sarang tawon sendiri.",
        ),
        ("Jangan mudah percaya pada tawaran", "Budi Santoso meminta agar jangan mudah percaya pada tawaran."),
        ("Semoga harga beras segera turun", "Budi Santoso berharap harga beras segera turun."),
        ("Perluas jalan desa, pastikan bus lewat", "Budi Santoso meminta agar dipastikan bus lewat."),
    ],
)
def test_what_somebody_asks_or_hopes_in_their_own_words(said: str, claim: str) -> None:
    assert claim in texts(f'"{said}," kata Wali Kota Bogor Budi Santoso.')


def test_a_request_is_nobodys_where_no_one_is_known_to_ask() -> None:
    assert texts("Gunakan masker di Jakarta. Harga beras di Bandung turun.") == ["Harga beras di Bandung turun."]


@pytest.mark.parametrize("said", ["Jangan sampai digunakan untuk judi", "Jangan dibuang ke Sungai Ciliwung"])
def test_a_ban_on_what_is_done_to_nothing_named_is_no_claim(said: str) -> None:
    assert not any("jangan" in claim for claim in texts(f'"{said}," kata Wali Kota Bogor Budi Santoso.'))
    assert any(
        "jangan" in claim for claim in texts('"Jangan buang sampah ke kali," kata Wali Kota Bogor Budi Santoso.')
    )


def test_why_somebody_asks_is_not_told_of_them() -> None:
    found = texts('"Jangan lakukan evakuasi sendiri karena sangat berbahaya," kata Wali Kota Bogor Budi Santoso.')
    assert any("evakuasi" in claim for claim in found)
    assert not any("Santoso sangat berbahaya" in claim for claim in found)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Persib akan melawanBogor Raya di Bandung.", "Persib akan melawan Bogor Raya."),
        ("Jakarta Utara menang diFinal IBL 2026.", "Jakarta Utara menang di Final IBL 2026."),
    ],
)
def test_a_verb_and_the_name_that_a_page_runs_together_are_two_words(sentence: str, claim: str) -> None:
    assert claim in texts(sentence)


def test_what_is_somebodys_is_done_to_and_not_they():
    found = texts("KPK menyebut sudah menetapkan seorang tersangka, tetapi belum dirincikan sosoknya.")
    assert "KPK belum dirincikan sosoknya." not in found


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Baik Nusatek maupun Melati Motor belum mengeluarkan pengumuman resmi.",
            [
                "Nusatek belum mengeluarkan pengumuman resmi.",
                "Melati Motor belum mengeluarkan pengumuman resmi.",
            ],
        ),
        (
            "Baik pemerintah daerah maupun PT Melati menolak gugatan warga Solok.",
            ["Pemerintah daerah menolak gugatan warga Solok.", "PT Melati menolak gugatan warga Solok."],
        ),
    ],
)
def test_two_who_are_told_of_together(sentence: str, claims: list[str]) -> None:
    assert texts(sentence) == claims


def test_what_is_reported_to_have_come_about() -> None:
    found = texts("BMKG melaporkan terjadi gempa bumi bermagnitudo 5,0 di laut selatan Solok pada Senin (9/3/2026).")
    assert not any(claim.startswith("BMKG") for claim in found)
    assert "Terjadi gempa bumi bermagnitudo 5,0 di laut selatan Solok." in found


def test_what_is_decided_not_to_be_stays_denied() -> None:
    found = texts("Meski ongkos naik, diputuskan tarif KRL Tegal tidak berubah.")
    assert "Tarif KRL Tegal diputuskan tidak berubah." in found
