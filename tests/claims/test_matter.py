"""What an article is about where it names no event."""

import pytest

from decomposing import texts
from klaim import language
from klaim.language.id.happenings import done, happened

VERBS = [
    ("menangkap", "ditangkapnya"),
    ("memecat", "dipecatnya"),
    ("menyita", "disitanya"),
    ("mengirim", "dikirimnya"),
    ("meresmikan", "diresmikannya"),
    ("memperluas", "diperluasnya"),
]


@pytest.mark.parametrize(("verb", "noun"), VERBS)
def test_an_active_verb_becomes_what_is_done(verb, noun):
    assert done(verb) == noun


def test_a_verb_without_a_known_base_becomes_nothing():
    assert done("mengxyzkan") == ""


def test_another_verb_becomes_what_happens():
    assert happened("tewas") == "tewasnya"


def test_what_an_article_is_about_is_no_deed_nor_somebody():
    found = texts('Polres Tegal menangkap Budi Santoso. "Kami terus bergerak," kata Ani Lestari, Senin (9/3/2026).')
    assert "Ani Lestari menyampaikan keterangan pada Senin, 9 Maret 2026." in found


def test_the_deed_of_nameless_people_is_tied_to_what_the_opening_says():
    found = texts("Polres Tegal menyita ribuan petasan di Tegal. Polisi memeriksa dua pedagang petasan.")
    assert found[-1] == "Polisi memeriksa dua pedagang petasan terkait ribuan petasan di Tegal."


def test_a_statement_is_about_what_the_opening_says():
    found = texts(
        'Polres Tegal menyita ribuan petasan di Tegal. "Kami akan terus bergerak," kata Budi Santoso, Senin (9/3/2026).'
    )
    assert "Budi Santoso menyampaikan keterangan tentang ribuan petasan di Tegal pada Senin, 9 Maret 2026." in found


def test_a_demand_is_no_deed():
    assert language.load("id").happenings.NONE
    found = texts("Warga meminta jembatan baru. Polisi mengatur lalu lintas di jembatan lama.")
    assert not any("terkait" in claim for claim in found)


def test_what_has_no_object_or_is_no_deed_tells_no_topic():
    assert happened("memutuskan") == ""
    found = texts('Menteri Budi Santoso berharap panen baik. "Panen padi baik," kata Budi, Senin (9/3/2026).')
    assert not any("berharapnya" in claim for claim in found)


def test_a_statement_is_about_what_the_article_says_most_often():
    found = texts(
        "Budi Santoso menilai harga pupuk terlalu mahal. Petani menolak harga pupuk itu. Harga pupuk naik tajam. "
        '"Kita harus sabar," kata Budi Santoso, Senin (9/3/2026).'
    )
    assert "Budi Santoso menyampaikan keterangan tentang harga pupuk pada Senin, 9 Maret 2026." in found


def test_a_statement_about_nothing_known_is_a_claim_for_its_date_alone():
    found = texts('"Kita harus sabar sekali," kata Budi Santoso kepada wartawan, Senin (9/3/2026).')
    assert found == ["Budi Santoso menyampaikan keterangan pada Senin, 9 Maret 2026."]


def test_a_message_passes_nothing_on():
    found = texts(
        "Budi Santoso menilai harga pupuk terlalu mahal. Petani menolak harga pupuk itu. Harga pupuk naik tajam. "
        '"Pupuk langka di desa," kata Budi Santoso dikutip dari keterangan, Senin (9/3/2026).'
    )
    assert "Budi Santoso menyampaikan keterangan tentang harga pupuk pada Senin, 9 Maret 2026." in found


ANSWERS = [
    ("menanggapi kritik warga terhadap jam malam bagi pelajar.", "kritik warga terhadap jam malam bagi pelajar"),
    ("mendukung program pemutihan pajak kendaraan dari gubernur.", "program pemutihan pajak kendaraan"),
    ("buka suara soal perubahan jadwal rilis data ekspor.", "perubahan jadwal rilis data ekspor"),
]


@pytest.mark.parametrize(("said", "about"), ANSWERS)
def test_a_statement_is_about_what_the_opening_says_its_speaker_answered(said, about):
    found = texts(f'Bupati Tegal Budi Santoso {said} "Kita harus sabar," kata Budi Santoso, Senin (9/3/2026).')
    assert f"Budi Santoso menyampaikan keterangan tentang {about} pada Senin, 9 Maret 2026." in found


def test_a_suspicion_told_by_a_clause_is_named_whole_or_not_at_all():
    found = texts(
        "Bupati Tegal Budi Santoso angkat bicara soal dugaan dua perusahaan tambang yang mencemari sungai. "
        '"Kita harus sabar," kata Budi Santoso, Senin (9/3/2026).'
    )
    assert "Budi Santoso menyampaikan keterangan pada Senin, 9 Maret 2026." in found
