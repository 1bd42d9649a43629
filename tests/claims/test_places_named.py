"""Places told without a clause of their own: larger places behind a name, stops of a route, places of a deed."""

import pytest

from decomposing import decompose
from klaim.records import Article


def places(sentence: str) -> dict[str, str | None]:
    article = Article(id="a", language="id", text=sentence, published_at="2026-03-10")
    return {c.text: c.value.name if c.value else None for c in decompose(article).claims if c.type == "location"}


def test_a_thing_is_in_the_larger_places_behind_its_name():
    found = places("Bus itu melaju ke Terminal Cempaka, Demak, Jawa Tengah.")
    assert found["Terminal Cempaka berada di Demak, Jawa Tengah."] == "Demak, Jawa Tengah"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Bupati Kendal, Jawa Tengah, Budi Santoso meresmikan jembatan.", "Kendal berada di Jawa Tengah."),
        ("Warga Banyuwangi, Provinsi Jawa Timur, menggelar ritual.", "Banyuwangi berada di Provinsi Jawa Timur."),
        (
            "Produksi motor pindah dari pabrik Melati, Jakarta Utara, ke Tegal.",
            "Pabrik Melati berada di Jakarta Utara.",
        ),
    ],
)
def test_a_region_or_thing_is_in_the_province_behind_its_name(sentence, told):
    assert told in places(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Pedagang menjual beras dari Kendal, Jawa Tengah, dan Riau.",
        "Budi Santoso menanam padi di Tegal, Jawa Tengah.",
        "Gubernur Aceh, Riau, dan Jambi menggelar rapat.",
        "Andi Wijaya dan Tono, pedagang asal Blora, Jawa Tengah, luka di kepala.",
        "Andi Wijaya ditemui di Mal Lintas Nusantara, Jakarta Pusat.",
    ],
)
def test_a_province_of_a_list_or_of_a_place_told_holds_nothing(sentence):
    assert not any("berada" in text for text in places(sentence))


def test_what_stands_behind_a_name_that_is_no_place_holds_nothing():
    assert places("Pengunjung memadati Pasar Cempaka, Budi Santoso pun senang.") == {}


def test_a_route_spans_each_of_its_places():
    found = places("Rute wisata itu meliputi Demak, Kudus, dan Jepara.")
    assert set(found.values()) == {"Demak", "Kudus", "Jepara"}


def test_where_somebody_goes_is_told_without_the_kind_of_place():
    found = places("Kereta Melati mengangkut beras ke berbagai daerah seperti Demak, Kudus, dan Jepara.")
    assert found["Kereta Melati mengangkut beras ke Kudus."] == "Kudus"


def test_a_quake_was_felt_in_each_place_of_a_list_without_conjunction():
    found = places("Gempa dirasakan di wilayah Demak, Kudus, Jepara dengan skala intensitas III MMI.")
    assert set(found.values()) == {"wilayah Demak", "wilayah Kudus", "wilayah Jepara"}


def test_two_districts_are_two_places():
    assert set(places("Gempa dirasakan di Kabupaten Demak dan Kota Semarang.").values()) == {
        "Kabupaten Demak",
        "Kota Semarang",
    }


def test_what_was_struck_was_struck_where_it_stood():
    assert "Sejumlah rumah hanyut di Kabupaten Demak." in places("Sejumlah rumah di Kabupaten Demak hanyut.")


def test_what_a_speaker_did_meanwhile_has_the_place_behind_it():
    found = places('"Harga turun," kata Budi Santoso saat meninjau Pasar Cempaka di Demak, Senin (9/3/2026).')
    assert found["Budi Santoso meninjau Pasar Cempaka di Demak."] == "Demak"


def test_an_event_behind_any_verb_has_its_place():
    assert "Serangan drone Aldana terjadi di pangkalan udara Mirania." in places(
        "Budi Wirawan menyoroti serangan drone Aldana di pangkalan udara Mirania."
    )
    assert "Kecelakaan beruntun terjadi di Tol Mawar." in places(
        "Polisi menyelidiki kecelakaan beruntun di Tol Mawar yang menewaskan dua orang."
    )
    assert "Pengukuhan hakim MK berlangsung di Gedung Mawar, Jakarta." in places(
        "Budi Wirawan berpidato dalam acara pengukuhan hakim MK di Gedung Mawar, Jakarta."
    )
    assert not any(p.startswith("Acara") for p in places("Budi Wirawan hadir dalam acara olahraga di Gedung Mawar."))


def test_where_somebody_is_brought_or_something_falls_is_a_place():
    assert places("Pasien diungsikan ke koridor rumah sakit.") == {
        "Pasien diungsikan ke koridor rumah sakit.": "koridor rumah sakit"
    }
    assert places("Mobil Budi Santoso terperosok ke jurang sedalam 50 meter.") == {
        "Mobil Budi Santoso terperosok ke jurang.": "jurang"
    }
    assert places("Bola jatuh ke tangan kiper Budi Santoso.") == {}


def test_a_way_from_somewhere_leads_to_its_end():
    assert places("Truk tangki melaju dari arah Demak menuju Kudus.") == {"Truk tangki melaju menuju Kudus.": "Kudus"}


def test_what_a_list_names_of_something_without_words_behind_its_verb_is_no_place():
    assert places("Ada dua sasaran yang dipancang, yakni perluasan pembangunan irigasi dan promosi batik.") == {}


def test_a_name_that_ends_in_a_word_for_a_part_is_a_place():
    assert places("Hujan deras turun di Jawa Tengah.") == {"Hujan deras turun di Jawa Tengah.": "Jawa Tengah"}
    assert places("Harga beras naik di tingkat petani.") == {}


@pytest.mark.parametrize(
    ("sentence", "text", "place"),
    [
        (
            "Petugas menertibkan bangunan liar yang berdiri di bantaran Sungai Ciliwung.",
            "Bangunan liar berdiri di bantaran Sungai Ciliwung.",
            "bantaran Sungai Ciliwung",
        ),
        (
            "Pemerintah akan menutup tambang ilegal yang beroperasi di hutan lindung dan memindahkan warga.",
            "Tambang ilegal beroperasi di hutan lindung.",
            "hutan lindung",
        ),
        (
            "Dinas Kesehatan meminta warga tidak percaya hoaks terkait campak yang beredar di media sosial.",
            "Hoaks terkait campak beredar di media sosial.",
            "media sosial",
        ),
    ],
)
def test_a_thing_is_where_its_relative_clause_says(sentence, text, place):
    assert places(sentence).get(text) == place


@pytest.mark.parametrize(
    "sentence",
    [
        "Setiap bangunan liar yang berdiri di bantaran Sungai Ciliwung dibongkar petugas.",
        "Warga menolak pabrik semen yang akan dibangun di hutan lindung.",
    ],
)
def test_what_is_any_of_its_kind_or_not_yet_there_is_nowhere(sentence):
    assert places(sentence) == {}
    assert places("Warga menolak pabrik semen yang dibangun di hutan lindung.") != {}


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Api pertama kali muncul dari dalam gereja.", "dalam gereja"),
        ("Pesawat itu mengudara dari Bandar Udara El Tari.", "Bandar Udara El Tari"),
        ("Sebagian besar rute kabel melewati perairan Oman.", "perairan Oman"),
    ],
)
def test_what_something_comes_from_or_goes_through_is_a_place(sentence, place):
    assert list(places(sentence).values()) == [place]


def test_a_source_that_is_nowhere_is_no_place():
    assert places("Dana perbaikan jembatan itu berasal dari anggaran daerah.") == {}


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Ponsel itu dipamerkan dalam ajang Garuda Expo 2025 di Tegal.", "Garuda Expo 2025 berlangsung di Tegal."),
        ("Timnas putri tampil pada Melati Cup di Mongolia.", "Melati Cup berlangsung di Mongolia."),
        ("Menteri berpidato dalam Forum Ekonomi Bahari di Kupang.", "Forum Ekonomi Bahari berlangsung di Kupang."),
    ],
)
def test_a_named_occasion_takes_place_where_its_name_says(sentence, text):
    assert text in places(sentence)


def test_a_law_of_a_year_takes_place_nowhere():
    found = places("Kasus itu diatur dalam UU Nomor 1 Tahun 2023 di Tegal.")
    assert not any(text.startswith("UU") for text in found)
    assert places("Lomba itu bagian dari acara Tegal Open 2023 di Brebes.") != {}


def test_where_any_such_deed_took_place_is_not_told():
    assert not any(p.startswith("Produksi beras berlangsung") for p in places("Budi membahas produksi beras di Demak."))


def test_the_name_of_a_building_may_hold_a_conjunction():
    found = places("Pelari finis di Gedung Inovasi dan Kreativitas UGM.")
    assert set(found.values()) == {"Gedung Inovasi dan Kreativitas UGM"}
    assert set(places("Budi Santoso berpidato di Gedung Melati dan Gedung Mawar.").values()) == {
        "Gedung Melati",
        "Gedung Mawar",
    }


def test_a_place_ends_before_with_whom_something_was_done():
    found = places("Ani Lestari dievakuasi ke RSUD Melati didampingi pihak keluarga untuk penanganan lebih lanjut.")
    assert set(found.values()) == {"RSUD Melati"}
    assert not any("Kota" in p.split()[0] for p in places("Ledakan terjadi di Ibu Kota Mirania, Doria."))
