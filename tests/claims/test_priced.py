"""Lists of prices, what a figure was before, and what is asked by asking."""

from decomposing import decompose, texts
from klaim.records import Article


def test_a_list_of_prices_behind_a_colon_is_read_item_by_item() -> None:
    assert texts("Berikut rincian harga emas Antam: 0,5 gram Rp 1.015.000, 1 gram Rp 1.930.000.") == [
        "Harga emas Antam 0,5 gram adalah Rp 1.015.000.",
        "Harga emas Antam 1 gram adalah Rp 1.930.000.",
    ]


def test_each_price_of_a_list_keeps_what_all_share() -> None:
    assert texts("Besaran bantuan untuk jenjang SD Rp 250 ribu per bulan, SMP Rp 300 ribu per bulan.") == [
        "Besaran bantuan untuk jenjang SD adalah Rp 250 ribu per bulan.",
        "Besaran bantuan untuk jenjang SMP adalah Rp 300 ribu per bulan.",
    ]
    found = texts("Tarif tol Demak untuk golongan I Rp 19.000, golongan II dan III Rp 29.000.")
    assert "Tarif tol Demak untuk golongan II dan III adalah Rp 29.000." in found


def test_what_a_price_was_before_is_not_what_it_is() -> None:
    found = texts("Harga emas Antam kini berada di level Rp 1.930.000 per gram, dari sebelumnya Rp 1.915.000 per gram.")
    assert found == ["Harga emas Antam berada di level Rp 1.930.000 per gram."]


def test_whoever_asks_pardon_urges_nobody() -> None:
    text = "Budi Santoso meminta maaf kepada warga. Pemerintah meminta warga waspada."
    claims = decompose(Article(id="example", language="id", text=text)).claims
    assert [(one.type, one.modality) for one in claims] == [("statement", "asserted"), ("statement", "urged")]


def test_the_wage_of_a_year_compared_with_is_not_the_one_pointed_at() -> None:
    found = texts("Upah itu naik 7 persen dari UMP 2025. UMP ini berlaku mulai 1 Januari 2026.")
    assert any(one.endswith("berlaku mulai 1 Januari 2026.") for one in found)
    assert not any(one.startswith("UMP 2025") for one in found)


def test_the_number_of_a_law_is_kept_whole() -> None:
    found = texts(
        "Penetapan upah tertuang dalam Keputusan Gubernur Nomor 100.3.3.1/504. "
        "Asosiasi Pengusaha Indonesia menerima keputusan gubernur tersebut."
    )
    assert "Asosiasi Pengusaha Indonesia menerima Keputusan Gubernur Nomor 100.3.3.1/504." in found


def test_those_on_board_are_not_told_of_the_plane_twice() -> None:
    found = texts(
        "Pesawat Batik Air rute Jakarta-Makassar mendarat di Sidoarjo, Minggu (8/3/2026). "
        "Pesawat itu membawa 168 penumpang."
    )
    assert any(one.endswith(" membawa 168 penumpang.") for one in found)


def test_a_price_that_begins_somewhere_is_no_list():
    found = texts("Harga tiket konser Dewa dibanderol mulai dari Rp 750 ribu hingga Rp 2 juta.")
    assert "Harga tiket konser Dewa dibanderol mulai dari Rp 750 ribu hingga Rp 2 juta." in found


def test_a_place_is_told_without_half_a_price():
    found = texts("Galaxy S26 Ultra dijual dengan harga mulai dari Rp 25 juta di Indonesia.")
    assert not any("mulai di" in claim for claim in found)


def test_prices_are_not_of_what_a_thing_is_for():
    article = Article(
        id="example", language="id", published_at="2026-03-10",
        text="Tiket masuk tersedia untuk semua kebutuhan: Tiket Harian Rp144.000, Tiket Akhir Pekan Rp162.000, "
        "dan Tiket Pasangan Rp273.600.",
    )  # fmt: skip
    found = decompose(article)
    assert not any(claim.text.startswith("Kebutuhan") for claim in found.claims)
    assert "cut-short" in {held.reason for held in found.held}


def test_a_numbered_list_of_prices_is_told_as_sentences() -> None:
    text = (
        "Berikut daftar harga pangan di Pasar Melati, Rabu (11/3/2026): 1. Beras ketan Rp 16.100/kg, turun 0,5% "
        "2. Jagung pipil Rp 12.300/kg, naik 1,2% 3. Cabai Hijau Rp 40.200 per kg 4. Gula aren Rp 21.000/kg, naik 3%"
    )
    found = texts(text)
    assert "Harga beras ketan adalah Rp 16.100/kg pada Rabu, 11 Maret 2026." in found
    assert "Harga jagung pipil naik 1,2% pada Rabu, 11 Maret 2026." in found
    assert "Harga Cabai Hijau adalah Rp 40.200 per kg pada Rabu, 11 Maret 2026." in found
    assert all(one.startswith("Harga ") for one in found)


def test_a_step_of_somebody_is_told_of_them() -> None:
    found = texts("Ekonom menilai langkah pemerintah yang menyalurkan dana Rp 20 miliar ke koperasi sudah tepat.")
    assert not any(one.startswith("Langkah pemerintah menyalurkan") for one in found)
