"""Clauses: whose deed it is, and what a clause needs to be said whole."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def claims(sentence: str) -> dict[str, str]:
    """The modality of each claim by its text."""
    article = Article(id="a", language="id", text=sentence, published_at="2026-03-10")
    return {claim.text: claim.modality for claim in decompose(article).claims}


def test_a_negation_in_a_relative_clause_is_not_that_of_the_claim():
    assert claims("Seorang pria yang tak dikenal tewas di Depok.") == {
        "Seorang pria yang tak dikenal tewas di Depok.": "asserted"
    }


def test_a_verb_behind_a_relative_clause_is_the_main_one_and_its_noun_the_subject():
    found = claims("Truk melaju dari barat, dan pedagang yang tertabrak terjepit di bawah gerobak sehingga meninggal.")
    assert "Pedagang yang tertabrak terjepit di bawah gerobak." in found
    assert not any(text.startswith("Truk") and "meninggal" in text for text in found)


def test_a_verb_behind_a_linked_clause_goes_on_with_the_main_subject():
    found = claims("Lumpur muncul setelah hujan lebat turun, dan biasanya baru hilang dalam empat hari.")
    assert "Lumpur biasanya baru hilang dalam empat hari." in found
    assert not any(text.startswith("Hujan") and "hari" in text for text in found)


def test_those_whom_an_event_involves_are_no_subject_of_a_clause():
    found = claims("Kecelakaan melibatkan truk dan sepeda motor terjadi di Kabupaten Sleman.")
    assert "Kecelakaan melibatkan truk dan sepeda motor terjadi di Kabupaten Sleman." in found
    assert not any(text.startswith("Sepeda motor") for text in found)


def test_a_coordinated_verb_behind_an_adverb_shares_the_subject():
    assert "Pria itu langsung terlindas roda truk." in claims(
        "Pria itu jatuh ke kanan dan langsung terlindas roda truk."
    )


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Jika hujan turun, jalan itu akan tergenang air.", "Jalan itu akan tergenang air jika hujan turun."),
        ("Warga akan mengungsi ke balai desa jika air naik.", "Warga akan mengungsi ke balai desa jika air naik."),
        (
            "Dengan menjaga harga maka popularitas bupati akan meningkat.",
            "Popularitas bupati akan meningkat dengan menjaga harga.",
        ),
        ("Untuk kelas utama, harga tiket mencapai Rp 1 juta.", "Harga tiket mencapai Rp 1 juta untuk kelas utama."),
    ],
)
def test_a_clause_under_a_condition_keeps_it(sentence, claim):
    assert list(claims(sentence)) == [claim]


def test_a_pronoun_before_a_bare_verb_is_the_agent_of_a_passive():
    found = claims('"Penyebab kebakaran masih kami dalami," kata Kapolres Demak Budi Santoso.')
    assert any(text.startswith("Penyebab kebakaran masih didalami oleh") for text in found)


def test_what_ties_a_sentence_to_the_one_before_is_left_out():
    assert "Jumlah penumpang kereta meningkat tajam." in claims(
        "Berdasarkan data perusahaan, jumlah penumpang kereta meningkat tajam."
    )
    assert "Pemerintah kota menutup jalan itu." in claims("Sebenarnya pemerintah kota menutup jalan itu.")


def test_a_verb_shares_the_object_behind_it_only_where_it_takes_one():
    found = claims("Laporan tentang pencemaran sungai mencuat dan menimbulkan keprihatinan publik.")
    assert not any("mencuat keprihatinan" in text for text in found)


def test_a_lost_preposition_does_not_end_a_claim():
    found = claims('Pyongyang melakukan uji coba rudal untuk "memperkuat pertahanan" pada April 2026.')
    assert not any("untuk pada" in text for text in found)


def test_a_weekday_that_comes_round_again_stays_in_the_clause():
    assert "Polisi memberikan penyuluhan bagi pelajar setiap hari Rabu." in claims(
        "Setiap hari Rabu, polisi memberikan penyuluhan bagi pelajar."
    )


def test_a_mere_figure_is_no_head_of_a_relative_clause():
    found = claims("Kredit itu tumbuh 16,2 persen yang ditopang sektor pertanian di Jawa.")
    assert not any(text.startswith("16,2 persen") for text in found)


def test_a_verb_joined_to_a_purpose_stays_in_it():
    found = claims("Bupati berpesan untuk terus berlatih dan mengasah kemampuan.")
    assert not any(text.startswith("Bupati mengasah") for text in found)


def test_verbs_of_trying_and_being_able_hold_for_the_coordinated_verb():
    found = claims("Tim itu bertugas menelusuri sumber makanan, memeriksa dapur, dan memastikan kebersihan.")
    assert "Tim itu bertugas memeriksa dapur." in found
    assert not any(text.startswith("Tim itu memeriksa") for text in found)


@pytest.mark.parametrize(
    ("sentence", "beginning"),
    [
        ("Polisi menahan pelaku sebelum pelaku itu melarikan diri ke Bogor.", "Pelaku itu"),
        ("Warga akan mengungsi ketika air sungai itu naik lagi.", "Air sungai"),
    ],
)
def test_what_may_never_have_come_true_is_no_claim_alone(sentence, beginning):
    assert not any(text.startswith(beginning) for text in claims(sentence))


def test_a_range_of_examples_is_no_deed():
    found = claims("Kota itu menghadapi banyak masalah, mulai dari sampah hingga banjir.")
    assert "Kota itu menghadapi banyak masalah." in found
    assert not any(text.startswith("Kota itu mulai") for text in found)


def test_a_few_words_of_a_relative_clause_only_tell_which_ones_are_meant():
    assert "Kebijakan parkir dibuat wali kota." not in claims(
        "Panitia membahas kebijakan parkir yang dibuat wali kota."
    )
    found = claims("Panitia membahas kebijakan parkir yang dibuat wali kota bersama para pedagang di Pasar Melati.")
    assert any(text.startswith("Kebijakan parkir dibuat wali kota bersama para pedagang") for text in found)


def test_what_there_is_behind_a_conjunction_is_of_no_subject():
    found = claims(
        "Kematian tidak hanya disebabkan satu faktor, tetapi ada infeksi yang terjadi akibat banjir di Demak."
    )
    assert not any(text.startswith("Kematian ada") for text in found)
    assert any(text.startswith("Ada infeksi") for text in found)


def test_terkait_within_a_subject_is_no_predicate():
    found = claims("Keputusan terkait kontrak Rian rencananya akan disusun dan dilaporkan ke rapat direksi.")
    assert found == {
        "Keputusan terkait kontrak Rian rencananya akan disusun.": "expected",
        "Keputusan terkait kontrak Rian rencananya akan dilaporkan ke rapat direksi.": "expected",
    }


def test_who_did_it_stands_behind_a_passive_in_a_linked_clause():
    found = claims("Timnas Malaysia meraih perunggu usai dikalahkan Korea di semifinal.")
    assert "Timnas Malaysia dikalahkan Korea di semifinal." in found
    found = claims("Ani sempat pergi, tetapi ia kembali setelah dihubungi wartawan.")
    assert not any(text.startswith("Wartawan") for text in found)


def test_a_result_of_a_whole_clause_is_no_deed_of_its_subject():
    found = claims("Sekitar 800 wisatawan berkunjung ke Demak sehingga meningkatkan pendapatan warga.")
    assert not any("wisatawan meningkatkan" in text for text in found)


def test_what_there_is_for_something_is_not_told_of_it():
    found = claims("Untuk zona 4, telah terjadi penurunan harga cabai sebesar 1,35 persen.")
    assert "Telah terjadi penurunan harga cabai sebesar 1,35 persen untuk zona 4." in found
    assert not any(text.startswith("Zona 4") for text in found)


def test_a_negated_quality_behind_a_purpose_is_a_part_of_it():
    found = claims("Setiap dapur harus melapisi lantai agar lebih kuat, serta tidak licin.")
    assert not any(text.startswith("Setiap dapur tidak licin") for text in found)


def test_di_mana_links_a_clause_with_a_subject_of_its_own():
    found = claims("Industri bergerak menuju era digital, di mana operator membangun jaringan di Demak.")
    assert any(text.startswith("Operator membangun jaringan") for text in found)
    assert not any("di mana" in text for text in found)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Hasil uji menunjukkan penyebaran virus masih terpusat di kapal dan belum meluas ke Demak.",
            "Hasil uji menunjukkan penyebaran virus masih terpusat di kapal dan belum meluas ke Demak.",
        ),
        (
            "Ledakan di Demak menyebabkan tiga pekerja dan seorang satpam tewas.",
            "Ledakan di Demak menyebabkan tiga pekerja dan seorang satpam tewas.",
        ),
    ],
)
def test_a_clause_told_or_caused_stays_whole(sentence, claim):
    found = claims(sentence)
    assert claim in found
    assert not any(text.startswith(("Hasil uji belum", "Seorang satpam tewas")) for text in found)


def test_a_list_behind_a_describing_verb_opens_no_clause():
    found = claims("Pengelolaan obat berupa penyerahan kepada toko, supermarket, dan minimarket juga wajib diatur.")
    assert not any(text.startswith("Minimarket") for text in found)


def test_a_purpose_behind_an_added_relative_clause_may_be_its_own():
    found = claims("Ani menyoroti ekspor emas Demak, yang memicu impor besar untuk memenuhi kebutuhan pengrajin.")
    assert not any(text.endswith("emas Demak untuk memenuhi kebutuhan pengrajin.") for text in found)


def test_a_range_is_not_cut_in_two():
    found = claims("Rasio kredit bank Himbara berada di kisaran 0,9% hingga 1,8%.")
    assert list(found) == ["Rasio kredit bank Himbara berada di kisaran 0,9% hingga 1,8%."]


def test_words_that_are_one_stay_together():
    found = claims("Tekanan kerja perawat masa kini juga disebut ikut memperparah gangguan tidur.")
    assert list(found) == ["Tekanan kerja perawat masa kini disebut ikut memperparah gangguan tidur."]


def test_a_listed_noun_that_looks_like_a_verb_is_none():
    found = claims("Menu sekolah di Demak terdiri dari nasi, sayur, tahu, dan telur.")
    assert list(found) == [f"Menu sekolah di Demak mencakup {dish}." for dish in ("nasi", "sayur", "tahu", "telur")]


def test_a_place_beside_which_something_is_true_too_is_no_part_of_the_claim():
    assert "CCTV sudah terpasang di Kudus." in claims("Tidak hanya di Demak, CCTV juga sudah terpasang di Kudus.")


def test_a_kind_that_opens_a_sentence_names_no_vehicle():
    assert "Bus tetap mengangkut penumpang ke Garut." in claims(
        "Namun kenyataannya, bus tetap mengangkut penumpang ke Garut."
    )


def test_a_leading_clause_without_a_comma_ends_before_the_people_of_the_main_one():
    found = claims("Saat plafon roboh sejumlah keluarga pasien di Demak ikut panik.")
    assert "Sejumlah keluarga pasien di Demak ikut panik saat plafon roboh." in found


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Secara harian nilai rupiah naik 2 persen.", "Nilai rupiah naik 2 persen secara harian."),
        (
            "Persiapan skema insentif khusus masih dalam pembahasan bersama pihak terkait.",
            "Persiapan skema insentif khusus masih dalam pembahasan.",
        ),
        ("Biaya tambahan tiket kereta menuju stadion menuai sorotan publik.", ""),
        ("Seluruh tahapan pemilihan OSIS mirip dengan proses pemilihan umum.", ""),
    ],
)
def test_a_predicate_is_found_behind_an_opening_manner_a_direction_and_a_topic(text: str, claim: str):
    assert any(found.casefold() == (claim or text).casefold() for found in claims(text))


def test_a_noun_with_a_link_of_its_own_makes_a_clause():
    assert claims("Laba sebelum pajak meningkat menjadi Rp 89 miliar.")


def test_a_noun_behind_a_name_is_no_verb_without_its_prefix():
    assert not any(
        found.startswith("Energi Pertamina") for found in claims("Pertamina energi bersih bagi warga Demak.")
    )
    assert "Warga Demak mengungsi." in claims("Warga Demak mengungsi.")


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Program Melati memperkuat daya beli, hilirisasi meningkatkan nilai tambah PT Mawar, dan pembangunan rumah "
         "menyerap tenaga kerja Tegal.",
         ["Program Melati memperkuat daya beli.", "Hilirisasi meningkatkan nilai tambah PT Mawar.",
          "Pembangunan rumah menyerap tenaga kerja Tegal."]),
        ("Budi Santoso membeli beras, Ani Lestari menjual gula, dan Sari Dewi mengirim jagung ke Kudus.",
         ["Budi Santoso membeli beras.", "Ani Lestari menjual gula.", "Sari Dewi mengirim jagung ke Kudus."]),
        ("Lomba PT Melati diikuti 400 pelari, ada sekitar 12 orang tidak hadir.",
         ["Lomba PT Melati diikuti 400 pelari.", "Ada sekitar 12 orang tidak hadir."]),
    ],
)  # fmt: skip
def test_clauses_that_commas_part_are_told_each(sentence: str, claims: list[str]) -> None:
    assert texts(sentence) == claims
