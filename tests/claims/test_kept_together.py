"""Coordinations left whole where they are one thing, or may be."""

import pytest

from decomposing import bare_texts as texts
from decomposing import decompose
from decomposing import texts as every_text
from klaim.records import Article


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("Sebanyak 20 kabupaten dan kota mengikuti lomba itu.", "20 kabupaten dan kota"),
        ("Aktor dan sutradara Budi Santoso membuka lomba itu.", "Budi Santoso membuka"),
        ("Trinidad dan Tobago menjadi tuan rumah lomba itu.", "Trinidad dan Tobago"),
    ],
)
def test_what_is_counted_or_named_together_is_told_once(sentence: str, whole: str) -> None:
    found = decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10")).claims
    assert [c.text for c in found if "lomba" in c.text and whole not in c.text] == []
    assert any(whole in c.text for c in found)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Persaingan antara Honda, Yamaha, dan Suzuki memanas di Tegal.", "antara Honda memanas"),
        ("Kerja sama antara petani, pedagang, dan koperasi menekan harga beras.", "antara petani menekan"),
        ("Mereka adalah Budi Santoso, Ani Lestari, dan dua anak mereka.", "adalah Budi Santoso."),
    ],
)
def test_what_several_are_or_do_together_is_told_of_all_of_them(sentence, wrong):
    text = f"Empat korban ditemukan di Tegal. {sentence}"
    found = [c.text for c in decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims]
    assert any(", dan " in claim for claim in found)
    assert not any(wrong in claim for claim in found)


def test_what_one_abbreviation_stands_for_stays_whole():
    assert any("makan dan minum (Mamin)" in t for t in texts("Dinas menyalurkan bantuan makan dan minum (Mamin)."))
    apart = texts("Dinas menyelesaikan pemberkasan dan Persetujuan Teknis (Pertek) guru.")
    assert apart
    assert not any("pemberkasan dan" in text for text in apart)


def test_parts_of_one_body_stay_together():
    found = texts("Surat itu dikirim oleh Kedeputian Pencegahan dan Monitoring kepada warga Desa Melati.")
    assert found == {"Surat itu dikirim oleh Kedeputian Pencegahan dan Monitoring kepada warga Desa Melati."}


@pytest.mark.parametrize("noun", ["perang", "konflik", "hubungan", "perdamaian"])
def test_the_two_sides_of_something_stay_together(noun):
    found = texts(f"Pemerintah menaikkan tarif akibat {noun} India dan Pakistan.")
    assert found == {f"Pemerintah menaikkan tarif akibat {noun} India dan Pakistan."}


def test_what_only_the_last_of_bare_nouns_names_keeps_them_together():
    found = texts("Indra Widjaja memperbaiki mental dan fokus Alwi Farhan.")
    assert found == {"Indra Widjaja memperbaiki mental dan fokus Alwi Farhan."}


@pytest.mark.parametrize(
    "sentence",
    [
        "Pengguna jam pintar di Indonesia didominasi Gen Z dan Milenial.",
        "Tiap sapi kurban memiliki nama Si Loreng dan Wirabumi.",
        "Wulandari menyebut tabungan desa sebagai sumber dana dan modal bagi koperasi.",
    ],
)
def test_what_several_have_between_them_is_no_claim_of_each(sentence):
    assert all(" dan " in text for text in texts(sentence))
    assert texts(sentence)


def test_what_a_list_of_things_to_come_is_led_by_is_lost_for_none_of_them():
    led = "Peta desa dibutuhkan karena tingginya risiko gempa, longsor, dan banjir bandang."
    assert texts(led) == {led}
    assert texts("Warga Bandung menghadapi ancaman banjir dan longsor.") == {
        "Warga Bandung menghadapi ancaman banjir.",
        "Warga Bandung menghadapi ancaman longsor.",
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "PT Maju Jaya memelihara ribuan ekor itik dan angsa.",
        "Kesulitan petani datang dari cuaca buruk dan harga pupuk yang muncul secara bersamaan.",
        "Amerika Serikat dan Iran sedang membahas rencana damai di Doha.",
    ],
)
def test_what_is_counted_or_done_together_is_no_claim_of_each(sentence):
    assert every_text(sentence)
    assert all(" dan " in text for text in every_text(sentence))


def test_a_stroke_inside_a_name_parts_nothing():
    found = every_text("Patroli di Jakarta dipimpin Budi Santoso dan Dandim 0504/Jakarta Selatan Kolonel Ani Lestari.")
    assert "Patroli di Jakarta dipimpin Ani Lestari." in found
    assert not any("dipimpin Dandim 0504." in text or "dipimpin Jakarta" in text for text in found)


def test_a_quality_that_may_be_of_both_is_told_of_them_together():
    found = texts("PT Maju Jaya menjaga stabilitas harga dan pasokan gula di Pasar Tegal.")
    assert any("stabilitas harga dan pasokan gula" in claim for claim in found)
    assert not any("menjaga pasokan" in claim for claim in found)


def test_an_event_is_held_in_each_place_and_an_injury_may_be_of_both():
    found = texts("Rio Pratama tidak ikut MotoGP Thailand dan Argentina. Ia mengalami cedera siku dan tulang rusuk.")
    assert "Rio Pratama tidak ikut MotoGP Argentina." in found
    assert not any("mengalami tulang" in claim for claim in found)


def test_a_verb_taken_for_a_noun_is_no_member_beside_things():
    found = texts("Rio Pratama melanggar aturan berat motor dan dikenai hukuman 20 detik dalam Grand Prix Tegal 2026.")
    assert not any("melanggar aturan dikenai" in claim for claim in found)


def test_what_several_brought_about_is_not_told_of_each():
    found = texts("Jepang menang atas Melati FC berkat gol Daichi Kamada dan Takefusa Kubo.")
    assert not any(claim.endswith("gol Daichi Kamada.") for claim in found)


def test_a_group_is_not_told_of_each_of_those_it_is_made_up_of():
    found = every_text(
        "Sekelompok periset yang terdiri atas Budi Wirawan dan Ani Lestari mempresentasikan hasil kajian."
    )
    assert "Sekelompok periset yang terdiri atas Budi Wirawan dan Ani Lestari mempresentasikan hasil kajian." in found
    assert not any(claim.startswith("Sekelompok periset yang terdiri atas Budi Wirawan memp") for claim in found)


def test_thanks_are_one_word_of_two():
    found = every_text("Budi Wirawan mengucapkan terima kasih dan apresiasi kepada seluruh atlet Indonesia.")
    assert not any("terima apresiasi" in claim for claim in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Polisi menangkap tiga pelaku berinisial YN, AS, dan ER.",
        "Dua korban bernama Bima Santosa dan Ranu Wijaya tewas.",
    ],
)
def test_those_counted_are_all_that_they_are_called_by(sentence):
    assert {claim for claim in every_text(sentence) if " adalah " not in claim} == {sentence}


def test_two_fields_are_the_one_of_an_office():
    found = every_text("Surya Manggala memimpin sektor pemuda dan olahraga di Solo.")
    assert found
    assert all("pemuda dan olahraga" in claim for claim in found)


def test_what_is_whose_stays_with_what_goes_before():
    found = every_text("PT Maju Jaya mengekspor minyak sawit dan turunannya ke India.")
    assert found == ["PT Maju Jaya mengekspor minyak sawit dan turunannya ke India."]


def test_what_something_is_like_is_no_list_of_examples():
    found = every_text("Kebun Surya Manggala disita bagi warga seperti dalam surat dan pesan Bupati Tegal.")
    assert "Kebun Surya Manggala disita bagi warga seperti dalam surat." in found


def test_names_before_how_many_they_are_are_told_together():
    sentence = "Ani Lestari dan Dewi Wulandari, dua wanita warga Tegal pelaku pencurian emas tampak tertunduk lesu."
    assert every_text(sentence) == [sentence]


def test_so_many_got_beside_several_are_no_claim_of_each():
    found = every_text("Raka Pratama telah memenangi 21 piala bersama klub dan sekolah.")
    assert "Raka Pratama telah memenangi 21 piala bersama klub dan sekolah." in found
    assert "Raka Pratama telah memenangi 21 piala bersama klub." not in found


def test_the_members_of_a_body_are_no_claims_of_what_it_did():
    lead = "Sidang di Gedung Melati dipimpin oleh Budi Wirawan sebagai Ketua Majelis"
    found = every_text(f"{lead}, dengan anggota terdiri atas Ani Lestari, Dewi Sari, dan Citra Ayu.")
    assert f"{lead}." in found
    assert not any("Dewi Sari" in claim for claim in found if claim.startswith("Sidang"))


def test_a_holiday_of_two_names_is_one():
    sentence = "Tiket kapal di masa libur Natal dan Tahun Baru bakal lebih murah."
    assert every_text(sentence) == [sentence]


def test_so_many_in_all_are_not_told_of_each_place() -> None:
    found = every_text("Rina Wulandari menyembelih 17 ekor sapi di Jakarta dan Demak.")
    assert "Rina Wulandari menyembelih 17 ekor sapi di Jakarta dan Demak." in found
    assert "Rina Wulandari menyembelih 17 ekor sapi di Demak." not in found


def test_who_does_something_together_for_a_purpose_is_told_together() -> None:
    found = every_text("Budi Santoso dan Siti Aminah datang ke Taman Melati untuk berfoto bersama.")
    assert "Budi Santoso dan Siti Aminah datang ke Taman Melati untuk berfoto bersama." in found
    assert not any(claim.endswith("berfoto bersama.") for claim in found if " dan " not in claim)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("Budi Santoso mengunjungi tiga kota Tegal, Brebes, dan Pemalang.", "tiga kota Tegal."),
        ("Lomba itu bisa diikuti dengan dua cara, melalui aplikasi dan situs resmi Pemkot Tegal.", "aplikasi."),
        ("Budi Santoso yakin dengan Rina, Sari, dan Dewi, siapapun yang main siap berjuang.", "dengan Rina,"),
        ("Budi Santoso membawa semangat balas budi, empati, dan budaya hormat.", "balas empati"),
    ],
)
def test_what_a_number_or_a_word_for_all_takes_up_is_told_once(sentence: str, wrong: str) -> None:
    found = every_text(sentence)
    assert found != []
    assert not any(one.endswith(wrong) or f"{wrong} siapapun" in one or f"{wrong}." in one for one in found)


def test_a_name_with_its_place_in_brackets_is_no_member_beside_a_figure() -> None:
    found = every_text("Rini menempati peringkat 14 dunia, Sari Dewi (18), dan Ani Lestari (31).")
    assert not any("peringkat Sari" in one or "peringkat Ani" in one for one in found)


def test_a_deed_behind_how_it_was_done_is_one_of_its_own() -> None:
    found = every_text("Budi Santoso membuka pameran di Tegal, dan secara resmi menutup lomba di Solo.")
    assert "Budi Santoso membuka pameran di Tegal." in found
    assert "Budi Santoso resmi menutup lomba di Solo." in found
