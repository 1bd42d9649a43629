"""Sentences that say more than their plain order shows: openers, inverted clauses, subjects told before."""

import pytest

from decomposing import decompose
from klaim.records import Article


def claims(text: str) -> set[str]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {claim.text for claim in decompose(article).claims}


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Truk tangki air melaju dari arah Sukabumi.", "Truk tangki air melaju dari arah Sukabumi."),
        ("Terdakwa kembali memukulkan tongkat itu di Bogor.", "Terdakwa kembali memukulkan tongkat itu di Bogor."),
        ("Diduga truk mengalami kerusakan rem di Bogor.", "Diduga truk mengalami kerusakan rem di Bogor."),
    ],
)
def test_a_noun_before_its_verb_is_the_subject_whatever_the_parse_takes_it_for(sentence, claim):
    assert claim in claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Dalam video, terlihat mobil itu menabrak pagar Kantor Wali Kota.",
            "Mobil itu menabrak pagar Kantor Wali Kota.",
        ),
        ("Artinya memang warga Demak kehilangan sawah mereka.", "Warga Demak kehilangan sawah mereka."),
        ("Melihat hal itu, petugas Damkar menutup jalan tersebut.", "Petugas Damkar menutup jalan tersebut."),
        ("Setibanya di Jakarta, Budi Santoso menemui menteri.", "Budi Santoso menemui menteri."),
        ("Awalnya warga Demak menolak rencana itu.", "Warga Demak awalnya menolak rencana itu."),
    ],
)
def test_what_only_leads_a_sentence_is_left_out_and_its_clause_told(sentence, claim):
    assert claim in claims(sentence)


def test_a_leading_phrase_with_a_verb_of_its_own_is_not_the_clause():
    found = claims("Dari tiga laga terakhir melawan Fiji di semua ajang, Malta selalu menelan kekalahan.")
    assert "Malta selalu menelan kekalahan." in found


def test_a_date_ends_a_leading_phrase_as_a_comma_does():
    found = claims("Pada perdagangan Kamis (5/3/2026) IHSG ditutup melemah.")
    assert any(text.startswith("IHSG ditutup melemah") for text in found)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Di rumah itu ditemukan sejumlah senjata tajam.", "Sejumlah senjata tajam ditemukan di rumah itu."),
        ("Akan dibentuk sebanyak 70 ribu koperasi desa.", "Sebanyak 70 ribu koperasi desa akan dibentuk."),
    ],
)
def test_what_a_passive_is_about_may_stand_behind_it(sentence, claim):
    assert claim in claims(sentence)


def test_who_did_it_behind_a_passive_is_no_subject():
    assert not any(
        text.startswith("Beberapa") for text in claims("Adu mulut berlanjut meski sempat dilerai beberapa orang.")
    )


def test_a_predicate_joined_to_the_next_one_is_no_part_of_the_subject():
    found = claims("Air Sungai Brantas meluap dan masuk ke perkampungan penduduk.")
    assert "Air Sungai Brantas masuk ke perkampungan penduduk." in found


def test_both_are_the_group_counted_right_before():
    found = claims("Polisi menangkap dua tersangka di Bogor. Keduanya langsung dibawa ke Jakarta.")
    assert any(text.startswith("Kedua tersangka langsung dibawa ke Jakarta") for text in found)


def test_both_stay_open_where_two_groups_were_counted():
    text = "Polisi menangkap dua tersangka dan memeriksa dua saksi di Bogor. Keduanya langsung dibawa ke Jakarta."
    assert not any(claim.startswith("Kedua") for claim in claims(text))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Gubernur Jawa Barat Budi Santoso meninjau lokasi banjir. Pihaknya telah mengirim bantuan ke Karawang.",
            "Pemprov Jawa Barat telah mengirim bantuan ke Karawang.",
        ),
        (
            "Penyanyi Dewi Lestari lahir di Bandung. Ayahnya pernah memimpin orkestra kota.",
            "Ayah Dewi Lestari pernah memimpin orkestra kota.",
        ),
    ],
)
def test_whose_something_is_is_told_where_one_person_was_spoken_of(text, claim):
    assert claim in claims(text)


def test_a_friend_is_not_that_of_who_only_reports_it():
    text = "Kapolres Bogor Budi Santoso mengatakan korban terluka parah. Temannya dirawat di RS Ciawi."
    assert not any(claim.startswith("Teman Budi") for claim in claims(text))


def test_three_words_about_somebody_known_are_a_clause():
    assert "KPK menyita barang bukti." in claims("KPK menyita barang bukti.")


@pytest.mark.parametrize(
    "text",
    [
        "Otot jantung mengalami penebalan.",
        "Siapa pun yang terbukti curang akan dikenai denda besar.",
        "Kementerian Pangan mengundang Kementerian Perikanan dan Kementerian Perhutanan ke rapat Bulog.",
    ],
)
def test_a_short_clause_an_indefinite_subject_and_kinds_of_bodies_are_told(text):
    assert claims(text)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Budi Santoso memasang pagar agar warga aman.", "Budi Santoso memasang pagar."),
        ("Evakuasi dilakukan dengan membongkar pagar taman.", "Evakuasi dilakukan dengan membongkar pagar taman."),
        ("Pada jasad korban ditemukan banyak bekas luka.", "Banyak bekas luka ditemukan pada jasad korban."),
        ("Nyeri yang berlangsung lama bukanlah hal wajar.", "Nyeri yang berlangsung lama bukanlah hal wajar."),
        (
            "Penyidik Polda Jatim berkoordinasi dengan Ditjen Imigrasi untuk menahan Budi.",
            "Penyidik Polda Jatim berkoordinasi dengan Ditjen Imigrasi.",
        ),
        ("Banjir melanda desa itu, jalan raya ditutup polisi Demak.", "Jalan raya ditutup polisi Demak."),
        ("Lalu lintas di Demak tidak terganggu banjir.", "Lalu lintas di Demak tidak terganggu banjir."),
        ("Rute Char Dham yang meliputi Delhi, Goa, dan Agra, menarik peziarah.", "Rute Char Dham meliputi Agra."),
        ("Rute Char Dham yang meliputi Delhi, Goa, dan Agra, menarik peziarah.", "Rute Char Dham menarik peziarah."),
        ("Lewat kerja sama itu, BEI dan Bulog membantu petani.", "Bulog membantu petani."),
        (
            "Percepatan pembangunan rumah rakyat penting untuk mengurangi kemiskinan.",
            "Percepatan pembangunan rumah rakyat penting untuk mengurangi kemiskinan.",
        ),
        ("Di Kongo, telah ditemukan setidaknya 750 kasus.", "Setidaknya 750 kasus telah ditemukan di Kongo."),
        (
            "Moda yang disebut angkutan massal meliputi MRT dan LRT Jakarta.",
            "Moda yang disebut angkutan massal meliputi MRT.",
        ),
        (
            "Adanya pembangunan jalan akan meningkatkan ketahanan desa.",
            "Adanya pembangunan jalan akan meningkatkan ketahanan desa.",
        ),
        ("Tidak ada korban jiwa.", "Tidak ada korban jiwa."),
        ("Sebanyak 40 pegawai yang belum melapor.", "Sebanyak 40 pegawai belum melapor."),
        ("Belakangan diketahui, dua remaja Demak membakar toko.", "Dua remaja Demak membakar toko."),
        ("Dalam aturan itu, tertuang 16 syarat baru.", "Tertuang 16 syarat baru."),
    ],
)
def test_what_an_odd_order_tells(sentence, claim):
    assert claim in claims(sentence)


def test_names_in_a_list_are_of_the_kind_before_them():
    found = claims("Kapal itu melewati negara-negara rawan konflik seperti Suriah, Irak, dan Sudan di Asia.")
    assert {"Suriah termasuk negara-negara rawan konflik.", "Sudan termasuk negara-negara rawan konflik."} <= found


def test_other_things_in_a_list_are_told_of_those_counted_before_them():
    found = claims("Polisi Demak memeriksa dua bukti yang ditemukan warga, antara lain surat dan rekaman suara.")
    assert "Dua bukti yang ditemukan warga antara lain rekaman suara." in found


def test_an_office_that_stands_for_somebody_is_theirs():
    found = claims("Menteri Pertanian Budi Santoso tiba di Bone. Kepala Badan Pangan Nasional itu menyapa petani.")
    assert {"Budi Santoso adalah Kepala Badan Pangan Nasional.", "Budi Santoso menyapa petani."} <= found


ABOUT = "Pemerintah membahas harga beras di Demak. Harga beras di Demak naik."
"""Sentences that tell what is spoken about."""


def test_where_and_to_whom_something_was_said_is_told_in_full():
    said = '"Harga beras dijaga," kata Budi Santoso kepada detikcom di Gedung Juang, Jakarta Pusat, Senin (9/3).'
    found = claims(f"{ABOUT} {said}")
    assert any(claim.endswith("di Gedung Juang, Jakarta Pusat.") for claim in found)
    assert any(claim.endswith("kepada detikcom.") for claim in found)


def test_what_a_speaker_did_when_something_was_said_is_told():
    found = claims(f'{ABOUT} "Harga beras dijaga," kata Budi Santoso usai meninjau pasar, Senin (9/3).')
    assert "Budi Santoso menyampaikan keterangan tentang harga beras usai meninjau pasar." in found


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Saham Bank Muara ambles 6,7 persen dan menjadi sorotan bursa.", "Saham Bank Muara ambles 6,7 persen."),
        ("Saham Bank Muara ambles 6,7 persen dan menjadi sorotan bursa.", "Saham Bank Muara menjadi sorotan bursa."),
        ("Nilai transaksi mencapai Rp 11 triliun, dengan volume saham mencapai 21 miliar lembar.",
         "Volume saham mencapai 21 miliar lembar."),
        ("Bupati Budi mengunjungi Demak dan Kudus, serta Jepara.", "Bupati Budi mengunjungi Jepara."),
        ("Bupati Budi mengunjungi Demak, serta Kudus dan Jepara.", "Bupati Budi mengunjungi Kudus."),
    ],
)  # fmt: skip
def test_each_figure_and_each_thing_of_a_sentence_is_told(sentence, told):
    assert any(claim.removesuffix(".").startswith(told.removesuffix(".")) for claim in claims(sentence))


def test_a_demand_says_nothing_without_what_is_demanded():
    assert claims("Bupati Demak meminta warga agar segera mengungsi.") == {
        "Bupati Demak meminta warga agar segera mengungsi."
    }


def test_four_words_about_any_one_of_a_kind_are_held_back():
    assert not claims("Sebuah otot mengalami penebalan.")


def test_what_somebody_is_said_to_have_done_now_is_theirs():
    found = claims("Harun Wijaya menyebut saat ini sudah bertugas di Kementerian Haji.")
    assert "Harun Wijaya sudah bertugas di Kementerian Haji." in found


def test_adverbs_in_nya_and_states_with_their_thing_are_owned_by_nobody() -> None:
    assert "Sepertinya pemerintah menaikkan tarif kereta." in claims("Sepertinya pemerintah menaikkan tarif kereta.")
    assert "Kecilnya gaji guru membebani keuangan negara." in claims("Kecilnya gaji guru membebani keuangan negara.")
    assert claims("Kecilnya membebani keuangan negara.") == set()
