"""Topics: what a talk, statement or inquiry is about."""

from decomposing import decompose
from klaim.records import Article


def topics(text: str) -> dict[str, str | None]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {c.text: c.value.name if c.value else None for c in decompose(article).claims if c.type == "topic"}


def test_the_purpose_of_a_talk_is_its_topic():
    found = topics("Wali Kota menemui Budi Santoso untuk membahas rencana pembangunan pasar.")
    assert list(found.values()) == ["rencana pembangunan pasar"]


def test_a_statement_has_the_topic_that_stands_behind_it():
    found = topics("Klub itu mengeluarkan pernyataan mengenai cedera kapten tim.")
    assert list(found.values()) == ["cedera kapten tim"]


def test_many_reports_have_a_topic_too():
    found = topics("OJK mendapatkan banyak laporan dari nasabah terkait penipuan undian berhadiah palsu.")
    assert list(found.values()) == ["penipuan undian berhadiah palsu"]


def test_a_deed_behind_a_topics_preposition_is_spoken_of_and_not_the_predicate():
    found = topics("Rian Wirasena buka-bukaan soal adanya keributan di ruang rapat karyawan.")
    assert list(found.values()) == ["keributan di ruang rapat karyawan"]


def test_a_quarrel_between_two_is_one_topic():
    found = topics("Klub itu mengeluarkan pernyataan mengenai perselisihan Andi dan Budi.")
    assert list(found.values()) == ["perselisihan Andi dan Budi"]


def test_what_nobody_reported_or_a_pointing_word_is_no_topic():
    assert topics("Belum ada laporan mengenai dampak kerusakan akibat gempa.") == {}
    assert topics("Klub sepak bola Melati mengeluarkan pernyataan mengenai masalah ini.") == {}
    assert topics("Penelitian terbaru menyoroti bahwa konflik sering memicu keruntuhan tim.") == {}


def test_a_law_named_with_its_number_and_year_tells_what_it_is_about():
    found = topics(
        "Tersangka dijerat dengan Pasal 41 Undang-Undang Nomor 9 Tahun 2019 tentang Pergudangan jo Pasal 56 KUHP."
    )
    assert found["Undang-Undang Nomor 9 Tahun 2019 adalah undang-undang tentang Pergudangan."] == "Pergudangan"


def test_a_law_that_changes_another_is_about_no_matter_of_its_own():
    text = "Hal itu diatur dalam UU Nomor 35 Tahun 2014 tentang Perubahan atas UU Nomor 23 Tahun 2002."
    assert topics(text) == {}
