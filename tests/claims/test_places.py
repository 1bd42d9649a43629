"""Locations: what tells where, what only looks like it, and places that a noun phrase carries."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def places(sentence: str) -> dict[str, str | None]:
    article = Article(id="a", language="id", text=sentence, published_at="2026-03-10")
    return {c.text: c.value.name if c.value else None for c in decompose(article).claims if c.type == "location"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Pemain muda itu mencetak dua gol di Piala Dunia 2026.",
        "Rekaman perampokan toko emas beredar luas di media sosial.",
        "Timnas Indonesia menempati posisi ketiga di klasemen Grup C.",
        "Investor asing membeli saham bank di pasar modal.",
        "Presiden membuka pameran itu di lokasi yang sama.",
        "Tim tuan rumah unggul sepuluh poin di kuarter pertama.",
        "Tim tuan rumah meraih kemenangan ketiga di Nusantara Cup 2026.",
    ],
)
def test_a_contest_or_medium_is_no_place(sentence):
    assert places(sentence) == {}


def test_words_were_said_at_a_place_with_the_larger_places_behind_it():
    found = places('"Jalan sudah dibuka," kata Kepala Dinas Budi Santoso di Gedung Melati, Senayan, Jakarta.')
    assert "Gedung Melati, Senayan, Jakarta" in found.values()


def test_a_medium_is_where_something_was_said():
    found = places('"Jalan sudah dibuka," tulis Wali Kota Budi Santoso di akun Instagram-nya, Senin (9/3/2026).')
    assert [value.startswith("akun Instagram") for value in found.values()] == [True]


def test_a_named_occasion_has_the_place_at_which_words_were_said():
    found = places('"Harga sudah turun," kata Menteri Budi Santoso dalam acara Pekan Niaga di Balai Melati, Jakarta.')
    assert found == {"Acara Pekan Niaga berlangsung di Balai Melati, Jakarta.": "Balai Melati, Jakarta"}


def test_a_place_behind_a_topic_is_the_topics_unless_it_is_a_venue():
    assert places("Polisi menerima laporan soal perkelahian pelajar di Taman Kenanga.") == {}
    found = places("Budi Santoso memberikan keterangan terkait kasus suap di Gedung Melati.")
    assert "Gedung Melati" in found.values()


def test_what_stands_in_front_of_a_named_thing_is_a_place():
    assert "depan Hotel Merdeka" in places("Sebuah bus menabrak sepeda motor di depan Hotel Merdeka.").values()


def test_a_place_is_told_without_the_relative_clause_behind_its_name():
    found = places("Petugas memperbaiki tanggul di Demak yang baru saja jebol.")
    assert found == {"Petugas memperbaiki tanggul di Demak.": "Demak"}


def test_what_is_not_so_somewhere_keeps_its_place_and_has_no_other():
    article = Article(id="a", language="id", text="Perusahaan itu tidak memiliki badan hukum di Indonesia.")
    claims = {c.text: c.type for c in decompose(article).claims}
    assert claims == {"Perusahaan itu tidak memiliki badan hukum di Indonesia.": "event"}


def test_a_place_is_told_without_the_time_behind_its_name():
    found = places("Sistem itu telah diuji di ruas Tol Kenanga silam.")
    assert list(found.values()) == ["ruas Tol Kenanga"]


def test_what_was_struck_was_struck_where_it_stood():
    found = places("Tiga rumah di Desa Kenanga hangus terbakar.")
    assert found == {"Tiga rumah hangus terbakar di Desa Kenanga.": "Desa Kenanga"}


def test_victims_were_struck_where_the_clause_behind_tells():
    found = places("Seorang pria tewas setelah tertabrak kereta di Jalan Mawar.")
    assert found == {"Seorang pria tertabrak kereta di Jalan Mawar.": "Jalan Mawar"}


def test_an_event_named_by_its_place_is_told_without_it_where_the_claim_gives_the_place():
    assert "Kebakaran pasar terjadi di Kota Melati." in places("Kebakaran pasar di Kota Melati terjadi di Kota Melati.")


def test_a_village_with_its_district_is_one_place_and_two_districts_are_two():
    nested = places("Tanah longsor terjadi di Desa Kenanga, Kecamatan Melati, dan beberapa daerah lain.")
    assert set(nested.values()) == {"Desa Kenanga, Kecamatan Melati", "beberapa daerah lain"}
    side_by_side = places("Tanah longsor terjadi di Kecamatan Kenanga dan Kecamatan Melati.")
    assert set(side_by_side.values()) == {"Kecamatan Kenanga", "Kecamatan Melati"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dua orang terluka akibat ledakan tabung gas di Pasar Baru.", "Ledakan tabung gas terjadi di Pasar Baru."),
        ("Rombongan berangkat ke Taman Safari di Bogor.", "Taman Safari berada di Bogor."),
    ],
)
def test_a_noun_phrase_tells_where_its_thing_is(sentence, expected):
    assert expected in places(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Gubernur hadir dalam Rakernas Asosiasi Petani yang digelar di Balikpapan.",
            "Rakernas Asosiasi Petani digelar di Balikpapan.",
        ),
        ("Menteri meminta maaf atas kemacetan yang terjadi di Tol Kenanga.", "Kemacetan terjadi di Tol Kenanga."),
        ("Kapal itu berangkat dari Pelabuhan Melati di Ternate.", "Pelabuhan Melati berada di Ternate."),
        (
            "Banyak peziarah melewati jalur ziarah Santo Yosef di pegunungan Kenanga.",
            "Jalur ziarah Santo Yosef berada di pegunungan Kenanga.",
        ),
    ],
)
def test_the_name_of_what_stands_or_is_held_somewhere_tells_where(sentence, expected):
    assert expected in places(sentence)


def test_who_works_with_a_house_is_not_told_to_be_where_they_met():
    found = places("Wali Kota bertemu pengurus Masjid Kenanga di Balai Kota Ternate.")
    assert not any(text.startswith("Masjid Kenanga berada") for text in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Pemerintah mencegah kebakaran hutan di Riau.",
        "Warga khawatir akan ancaman serangan udara di Kota Lama.",
    ],
)
def test_an_event_that_may_not_have_been_has_no_place(sentence):
    assert not any("terjadi" in text for text in places(sentence))


def test_a_measure_behind_places_is_none_of_them():
    found = places("Gempa dirasakan dengan skala III MMI di Palu, Donggala dan II MMI di Poso.")
    assert set(found.values()) == {"Palu", "Donggala", "Poso"}


def test_a_place_that_an_event_is_named_with_is_told_once():
    found = places("Baik Budi Santoso maupun Rina Wati menghadiri rapat itu di Jakarta.")
    assert found
    assert all(text.count("di Jakarta") == 1 for text in found)


def test_an_address_keeps_its_number_in_the_name_of_a_fire():
    article = Article(
        id="a",
        language="id",
        text="Kebakaran rumah di Jalan Kenanga Nomor 9B diduga disebabkan korsleting. Petugas melakukan pemadaman.",
        published_at="2026-03-10",
    )
    assert "Petugas melakukan pemadaman kebakaran rumah di Jalan Kenanga Nomor 9B." in {
        claim.text for claim in decompose(article).claims
    }


def test_an_outlet_glued_to_the_first_word_is_no_part_of_it():
    found = places("KOMPAS.com-Plafon rumah sakit roboh di Nagan Raya pada Senin pagi.")
    assert found
    assert all(text.startswith("Plafon") for text in found)


def test_a_place_ends_before_what_is_told_of_it():
    found = places("Laga itu berlangsung di Stadion Mijen, Demak, yang juga menjadi kandang klub lain.")
    assert list(found.values()) == ["Stadion Mijen, Demak"]


def test_a_deed_whose_thing_is_not_told_is_nowhere():
    assert places("Bupati menjelaskan di Tegal.") == {}
    assert places("Bupati berpidato di Tegal.") == {"Bupati berpidato di Tegal.": "Tegal"}


def test_a_regency_lies_in_no_other():
    found = places("Tentara bertugas di Papua, termasuk Kabupaten Puncak, Kabupaten Yalimo, dan Kabupaten Nduga.")
    assert "Tentara bertugas di Kabupaten Yalimo." in found
    assert not any("berada" in text for text in found)


def test_bersama_before_a_place_only_says_that_all_did_it():
    found = places("Budi Santoso menghadiri makan siang bersama di Istana Bogor.")
    assert list(found.values()) == ["Istana Bogor"]


@pytest.mark.parametrize(
    ("sentence", "told", "wrong"),
    [
        (
            "Serangan Israel menewaskan agen Hamas di Lebanon dan komandan senior Hizbullah.",
            "Serangan Israel menewaskan agen Hamas di Lebanon.",
            "di komandan",
        ),
        ("Polisi menyita sabu di Medan dan uang tunai Rp 5 juta.", "Polisi menyita sabu di Medan.", "di uang"),
        ("Petani di Brebes dan pedagang pasar mengeluhkan harga.", "Pedagang pasar mengeluhkan harga.", "di pedagang"),
        ("Petugas memasang rambu di Jalan Merdeka dan lampu.", "Petugas memasang rambu di Jalan Merdeka.", "di lampu"),
        ("Hujan melanda warga di Kudus dan beberapa desa.", "Hujan melanda warga di beberapa desa.", "di Kudus dan"),
    ],
)
def test_a_list_goes_on_behind_a_place_with_what_may_be_one(sentence, told, wrong):
    found = texts(sentence)
    assert told in found
    assert not any(wrong in text for text in found)


def test_the_route_that_somebody_takes_is_a_place():
    assert places("Para relawan menempuh rute Libya-Mesir-Gaza.") == {
        "Para relawan menempuh rute Libya-Mesir-Gaza.": "rute Libya-Mesir-Gaza"
    }


def test_a_place_keeps_its_preposition_where_the_event_ends_in_it():
    found = texts("Sapi kurban terperosok ke sumur di Dusun Melati, Desa Mawar, Tegal. Sapi itu lemas.")
    assert "Sapi kurban terperosok ke sumur di Dusun Melati, Desa Mawar, Tegal." in found
    assert not any("sumur, Desa" in claim for claim in found)


def test_an_event_told_with_its_place_is_not_told_with_it_again():
    found = texts(
        "Longsor di Desa Melati, Kabupaten Tegal merusak sawah. Ani mendata warga terdampak longsor di Desa Melati."
    )
    assert "Ani mendata warga terdampak longsor di Desa Melati." in found


def test_a_list_behind_what_is_done_with_something_is_no_list_of_places():
    found = places(
        "Voucher makan dapat ditukarkan di area Pasar Melati dengan menu khas seperti soto, pecel, dan rawon."
    )
    assert set(found.values()) == {"area Pasar Melati"}


@pytest.mark.parametrize("word", ["tepat", "persis"])
def test_a_narrower_place_is_told_for_itself(word):
    found = places(f"Museum Senja berlokasi di Kota Tegal {word} di depan Pasar Melati.")
    assert set(found.values()) == {"Kota Tegal", "depan Pasar Melati"}


def test_each_one_named_of_several_was_there():
    found = places(
        "Beberapa pejabat hadir di Istana Senja, mulai dari Menteri Pertanian Andi Wijaya, Mendagri Budi Hartono, "
        "dan Gubernur Aceh Dewi Anggraini."
    )
    names = ("Beberapa pejabat", "Andi Wijaya", "Budi Hartono", "Dewi Anggraini")
    assert set(found) == {f"{name} hadir di Istana Senja." for name in names}
