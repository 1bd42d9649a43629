"""Topics by title, of a meeting inside an object, of a letter; who began something; stretches that open a sentence."""

from decomposing import decompose
from klaim.records import Article, Claim


def claims(text: str, kind: str) -> list[Claim]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return [c for c in decompose(article).claims if c.type == kind]


def names(text: str, kind: str) -> set[str | None]:
    return {c.value.name for c in claims(text, kind) if c.value}


def test_what_is_held_under_a_title_is_about_it():
    text = '"Kita siap," kata Budi Santoso dalam Forum Energi Nusantara bertajuk "Masa Depan Energi" di Demak.'
    found = claims(text, "topic")
    assert [c.text for c in found] == ["Forum Energi Nusantara bertajuk “Masa Depan Energi”."]


def test_a_bare_noun_with_a_title_tells_nothing():
    assert "Jalan Pulang" not in names('Ia menulis buku berjudul "Jalan Pulang" tahun lalu.', "topic")


def test_a_meeting_in_an_object_has_its_topics():
    text = "Menteri Budi Santoso melakukan pertemuan dengan Siti Aminah membahas isu energi serta perkembangan kawasan."
    assert names(text, "topic") == {"isu energi", "perkembangan kawasan"}


def test_a_topic_ends_before_the_meeting_it_was_talked_of_at():
    assert names("Budi Santoso membahas tarif dalam pertemuan di Demak.", "topic") == {"tarif"}


def test_a_figure_is_no_topic():
    assert not names("Nilai tukar rupiah menyentuh Rp 18.200.", "topic")


def test_a_letter_is_about_what_stands_behind_its_number():
    text = "Kementerian Agama menerbitkan Surat Edaran Nomor 5 Tahun 2026 tentang Penyelenggaraan Kurban."
    assert "Penyelenggaraan Kurban" in names(text, "topic")


def test_who_ordered_or_began_something_is_its_initiator():
    assert names("Program Sekolah Hijau digagas Budi Santoso.", "initiator") == {"Budi Santoso"}
    assert names("Harga diturunkan atas arahan Presiden Budi Wirawan.", "initiator") == {"Budi Wirawan"}


def test_a_stretch_that_opens_a_sentence_is_its_duration():
    found = claims("Selama tiga hari, warga mengungsi di masjid.", "duration")
    assert [(c.text, c.value.iso8601 if c.value else None) for c in found] == [
        ("Warga mengungsi di masjid selama tiga hari.", "P3D")
    ]


def test_each_place_of_a_mixed_list_is_told():
    text = "Kereta Melati mengangkut beras ke berbagai daerah seperti Demak, Kudus, maupun ke kota seperti Jepara."
    assert names(text, "location") == {"Demak", "Kudus", "Jepara"}


def test_parts_of_a_region_are_places():
    assert "Kudus" in names("Banjir merendam wilayah utara Jawa seperti Kudus dan Demak.", "location")


def test_a_topic_holds_what_it_is_about_in_turn():
    text = "Menteri Budi Santoso menyinggung keluhan masyarakat soal kecilnya gaji guru."
    assert names(text, "topic") == {"keluhan masyarakat soal kecilnya gaji guru"}


def test_a_topic_is_told_without_its_being_there():
    text = "Budi Santoso buka suara soal adanya ketegangan di ruang ganti."
    assert names(text, "topic") == {"ketegangan di ruang ganti"}
