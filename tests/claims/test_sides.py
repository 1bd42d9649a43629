"""Locations told by a side of a thing, by how far something went, and by what went on in the meantime."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def places(sentence: str) -> dict[str, str | None]:
    article = Article(id="a", language="id", text=sentence, published_at="2026-03-10")
    return {c.text: c.value.name if c.value else None for c in decompose(article).claims if c.type == "location"}


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Seorang warga Kenanga berada di atas kapal KM Melati.", "atas kapal KM Melati"),
        ("Tiga buruh tertimbun di bawah reruntuhan bangunan.", "bawah reruntuhan bangunan"),
        ("Mobil pelaku diparkir di samping rumah korban.", "samping rumah korban"),
        ("Ratusan tentara masih berada di dalam Gaza.", "dalam Gaza"),
        ("Polisi menemukan dua paket sabu di dalam mobil tersangka.", "dalam mobil tersangka"),
        ("Sejumlah orang tua membeli obat tambahan di luar puskesmas.", "luar puskesmas"),
        ("Warga menemukan tas hitam di sebuah hotel.", "sebuah hotel"),
    ],
)
def test_a_side_of_a_thing_or_a_kind_of_place_tells_where(sentence, place):
    assert place in places(sentence).values()


@pytest.mark.parametrize(
    "sentence",
    [
        "Dua kasus kekerasan terjadi di dalam rumah tangga.",
        "Inflasi tahun ini berada di bawah target pemerintah.",
        "Kelompok itu melakukan kegiatan usaha di luar izin.",
        "Klub Melati berada di bawah Klub Kenanga.",
    ],
)
def test_a_side_of_what_is_no_thing_is_no_place(sentence):
    assert texts(sentence)
    assert places(sentence) == {}


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Suara ledakan terdengar hingga ke Kecamatan Melati.", "Kecamatan Melati"),
        ("Asap menyebar sampai ke wilayah Kabupaten Siak.", "wilayah Kabupaten Siak"),
        ("Antrean truk mengular hingga ke pintu Tol Kenanga.", "pintu Tol Kenanga"),
    ],
)
def test_how_far_something_goes_is_a_place(sentence, place):
    assert places(sentence) == {sentence: place}


def test_what_did_not_go_somewhere_is_told_without_a_place():
    sentence = "Korban tidak dievakuasi ke rumah sakit."
    assert texts(sentence) == [sentence]
    assert places(sentence) == {}


def test_those_who_died_did_what_is_told_of_the_time():
    found = places("Dua orang tewas saat menyeberang di Jalan Raya Melati.")
    assert found == {"Dua orang menyeberang di Jalan Raya Melati.": "Jalan Raya Melati"}


def test_a_quarrel_came_about_at_a_place():
    found = places("Pelaku menghampiri Budi Santoso hingga terjadi adu mulut di area pintu masuk Mal Melati.")
    assert found == {"Terjadi adu mulut di area pintu masuk Mal Melati.": "area pintu masuk Mal Melati"}


def test_among_others_is_no_end_of_a_deed():
    found = places("Tim jaksa melakukan pencarian antara lain di ruang kasir dan ruang bendahara.")
    assert found == {
        "Tim jaksa melakukan pencarian di ruang kasir.": "ruang kasir",
        "Tim jaksa melakukan pencarian di ruang bendahara.": "ruang bendahara",
    }


def test_each_place_of_a_list_keeps_its_own_kind():
    found = places("Gempa dirasakan di Kota Bogor, Kota Depok, dan Kabupaten Sukabumi.")
    assert set(found.values()) == {"Kota Bogor", "Kota Depok", "Kabupaten Sukabumi"}


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Ruas jalan yang amblas di Lenteng Melati sudah bisa dilalui kendaraan.",
            "Ruas jalan amblas di Lenteng Melati.",
        ),
        (
            "Pesawat yang jatuh di Bandara Kenanga itu membawa 50 penumpang.",
            "Pesawat jatuh di Bandara Kenanga.",
        ),
        (
            "OJK menyita 17 aset berupa kebun dan gudang yang tersebar di wilayah Sulawesi Utara.",
            "17 aset berupa kebun dan gudang tersebar di wilayah Sulawesi Utara.",
        ),
        (
            "Dinas memantau penyebaran hantavirus yang mewabah di kapal pesiar KM Melati.",
            "Hantavirus mewabah di kapal pesiar KM Melati.",
        ),
        ("Harga minyak naik akibat perang Aldana di Timur Tengah.", "Perang Aldana terjadi di Timur Tengah."),
        (
            "Sebuah jembatan di Desa Melati hanyut terbawa banjir.",
            "Sebuah jembatan hanyut terbawa banjir di Desa Melati.",
        ),
        ("Seorang guru di Desa Melati melapor ke polisi.", "Seorang guru di Desa Melati melapor ke polisi."),
    ],
)
def test_a_noun_phrase_tells_where(sentence, claim):
    assert claim in places(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Warga yang tinggal di Desa Melati menolak rencana itu.",
        "Seseorang yang berada di Rutan Melati menelepon korban.",
        "Sejumlah tokoh mengenakan jas hitam yang tiba di Istana Melati.",
        "Siswa di Sekolah Melati adalah peserta lomba itu.",
    ],
)
def test_of_some_of_many_or_of_what_is_worn_no_place_is_told(sentence):
    assert texts(sentence)
    assert places(sentence) == {}
