"""What the words that go with an act of saying are about."""

import pytest

from decomposing import texts

MONDAY = "pada Senin, 9 Maret 2026."


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("Relokasi pedagang Pasar Melati sudah selesai", "relokasi pedagang Pasar Melati"),
        ("Hubungan Prancis dan Jerman tetap kuat", "hubungan Prancis dan Jerman"),
        ("Kami menghargai prosedur penanganan keluhan warga", "prosedur penanganan keluhan warga"),
    ],
)
def test_a_statement_is_about_what_its_words_tell_of(said: str, about: str) -> None:
    found = texts(f'"{said}," kata Budi Santoso di Tegal, Senin (9/3/2026).')
    assert f"Budi Santoso menyampaikan keterangan tentang {about} {MONDAY}" in found


def test_each_speaker_speaks_of_their_own_matter():
    found = texts(
        '"Permintaan mobil listrik terus tumbuh," ujar Ani Lestari, Senin (9/3/2026). '
        '"Insentif pajak kendaraan masih diperlukan," kata Budi Santoso, Senin (9/3/2026).'
    )
    assert f"Ani Lestari menyampaikan keterangan tentang permintaan mobil listrik {MONDAY}" in found
    assert f"Budi Santoso menyampaikan keterangan tentang insentif pajak kendaraan {MONDAY}" in found


def test_whoever_speaks_in_a_report_of_a_mishap_speaks_of_it():
    found = texts(
        "Kebakaran melanda Pasar Melati di Tegal. "
        '"Pipa saluran air minum warga ikut rusak," kata Budi Santoso, Senin (9/3/2026).'
    )
    assert any(claim.startswith("Budi Santoso menyampaikan keterangan tentang kebakaran") for claim in found)


def test_a_person_alone_is_no_matter():
    found = texts('"Budi Wirawan sudah bebas," kata Ani Lestari, Senin (9/3/2026).')
    assert not any("tentang Budi" in claim for claim in found)


def test_two_common_nouns_tell_it_where_the_article_says_them_again():
    said = '"Harga beras masih tinggi," kata Budi Santoso, Senin (9/3/2026).'
    about = f"Budi Santoso menyampaikan keterangan tentang harga beras {MONDAY}"
    assert about not in texts(said)
    assert about in texts(f"{said} Ani Lestari menilai harga beras naik.")


def test_a_bare_verb_behind_what_somebody_wants_is_no_matter():
    found = texts(
        "Bupati Budi Santoso membahas pasar di Tegal. "
        '"Kita juga mau bangun Pasar Kenanga yang lebih besar," kata Budi Santoso di Tegal, Senin (9/3/2026).'
    )
    assert not any("tentang bangun" in claim for claim in found)
