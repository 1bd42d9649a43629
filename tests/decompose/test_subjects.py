"""Where a subject begins and ends, as weighed by what treebanks taught."""

import pytest

from decomposing import texts
from klaim import language
from klaim.decompose import pipeline
from klaim.propositions._bounds import bounds

LANG = language.load("id")


def _bounds(sentence):
    """The subject that is likeliest, and the word its predicate begins with."""
    parser = pipeline("id")
    (tokens,) = parser.parse([parser.words(sentence)])
    found = bounds(tokens, LANG)
    subject = " ".join(t.text for t in tokens[found.start : found.end])
    return subject, tokens[found.predicate].text


@pytest.mark.parametrize(
    ("sentence", "subject", "predicate"),
    [
        ("Truk yang mengangkut pasir dari Demak menabrak warung", "Truk yang mengangkut pasir dari Demak", "menabrak"),
        ("Pada musim hujan, sawah warga Demak tergenang air", "sawah warga Demak", "tergenang"),
        ("Di pasar itu pedagang menjual beras", "pedagang", "menjual"),
        ("Harga beras akhirnya tidak naik", "Harga beras", "akhirnya"),
        ("Warga Demak sangat senang menyambut bantuan", "Warga Demak", "sangat"),
        ("Joko Susilo yang gagal membayar utang ditahan polisi", "Joko Susilo yang gagal membayar utang", "ditahan"),
        ("Warga yang menolak mengaku bersalah dihukum juri", "Warga yang menolak mengaku bersalah", "dihukum"),
    ],
)
def test_the_likeliest_bounds(sentence, subject, predicate):
    assert _bounds(sentence) == (subject, predicate)


def test_a_clause_without_a_subject_has_no_bounds():
    assert _bounds("Membakar jerami di sawah Demak")[0] == ""


def test_a_deed_behind_a_relative_verb_is_its_own():
    found = texts("Joko Susilo yang gagal membayar utang akhirnya ditahan polisi.")
    assert "Joko Susilo gagal membayar utang." in found
    assert "Joko Susilo ditahan polisi." in found


def test_how_often_something_is_so_stands_behind_the_subject():
    assert texts("Biasanya, petani Demak membakar jerami.") == ["Petani Demak biasanya membakar jerami."]


def test_a_further_predicate_has_the_subject_without_what_describes_the_first():
    found = texts("Budi Santoso secara terbuka membahas harga beras, dan menolak rencana impor.")
    assert "Budi Santoso menolak rencana impor." in found
    assert "Budi Santoso secara terbuka membahas harga beras." in found


def test_a_place_before_the_subject_is_told_without_a_comma_too():
    found = texts("Di kota itu polisi Demak menangkap dua pencuri.")
    assert found == ["Polisi Demak menangkap dua pencuri di kota itu.", "Polisi Demak menangkap dua pencuri."]


def test_a_relative_clause_ends_where_the_predicate_begins():
    found = texts("Tiga gudang yang menyimpan beras milik koperasi Demak terbakar.")
    assert "Tiga gudang menyimpan beras milik koperasi Demak." in found
    assert "Tiga gudang yang menyimpan beras milik koperasi Demak terbakar." in found


def test_names_that_a_comma_parts_are_one_place():
    found = texts("Sebuah jembatan di Bumiayu, Brebes hanyut tersapu banjir.")
    assert any(claim.startswith("Sebuah jembatan") for claim in found)
    assert not any(claim.startswith("Brebes") for claim in found)


def test_what_is_left_open_before_a_subject_is_kept():
    found = texts("Kemungkinan harga beras naik.")
    assert found
    assert all("emungkinan" in claim for claim in found)


def test_what_limits_a_clause_before_its_subject_stands_behind_it():
    found = texts("Sepanjang set ketiga, Pasundan lebih dominan dalam mengumpulkan poin.")
    assert "Pasundan lebih dominan dalam mengumpulkan poin sepanjang set ketiga." in found


def test_who_has_a_duty_has_it_for_each_deed():
    found = texts(
        "Konsumen juga berkewajiban membaca informasi, memahami risiko, dan melakukan transaksi secara jujur."
    )
    assert "Konsumen berkewajiban memahami risiko." in found
    assert "Konsumen memahami risiko." not in found


def test_a_verb_of_hoping_stays_out_of_the_subject_of_what_is_hoped():
    assert texts("Budi Santoso berharap seluruh warga Demak dapat kembali bersatu.") == [
        "Budi Santoso berharap seluruh warga Demak dapat kembali bersatu."
    ]


@pytest.mark.parametrize(
    ("sentence", "claim", "wrong"),
    [
        (
            "Kerbau jantan di Tegal berwatak tenang sehingga cocok menjadi daya tarik bagi warga.",
            "Kerbau jantan di Tegal cocok menjadi daya tarik bagi warga.",
            "Cocok menjadi",
        ),
        (
            "Ani Lestari bermain di Korea, dan sukses membawa timnya lolos ke final.",
            "Ani Lestari sukses membawa timnya lolos ke final.",
            "Sukses membawa",
        ),
    ],
)
def test_what_tells_only_how_is_no_subject(sentence, claim, wrong):
    found = texts(sentence)
    assert claim in found
    assert not any(text.startswith(wrong) for text in found)


def test_what_a_deed_coincides_with_is_no_deed_of_who_does_it():
    found = texts("Bertepatan dengan setahun masa jabatannya, Budi Santoso membuka pasar baru di Tegal.")
    assert "Budi Santoso membuka pasar baru." in found
    assert not any("ertepatan" in text for text in found)


def test_where_a_subject_leads_is_no_predicate():
    found = texts("Akses menuju jembatan di Jalan Melati, Kota Tegal, ditutup mulai 9 Maret 2026.")
    assert "Akses menuju jembatan di Jalan Melati, Kota Tegal, ditutup mulai 9 Maret 2026." in found


def test_which_ones_a_subject_are_is_no_predicate():
    found = texts("Lokasi terdampak berada di Kecamatan Sukamaju, Kabupaten Tegal.")
    assert "Lokasi terdampak berada di Kecamatan Sukamaju, Kabupaten Tegal." in found


def test_a_law_is_told_with_its_whole_number():
    found = texts(
        "Keputusan Menteri Perhubungan Nomor KM 50 Tahun 2025 terbit di Jakarta. Keputusan itu diteken Budi Wirawan."
    )
    assert "Keputusan Menteri Perhubungan Nomor KM 50 Tahun 2025 diteken Budi Wirawan." in found


def test_what_became_of_a_thing_is_told_though_the_word_has_no_verbs_prefix():
    assert "Babak final Piala Melati 2026 rampung." in texts("Babak final Piala Melati 2026 rampung.")


def test_what_is_often_done_or_comes_of_a_deed_tells_of_it():
    text = "Menulis pesan kepada anak sering menjadi tantangan bagi orang tua."
    assert text in texts(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Budi Santoso lahir di Tegal dan besar di Kudus.", "Budi Santoso besar di Kudus."),
        ("Budi Santoso start dari posisi ke-17 dan finis di posisi keenam.", "Budi Santoso finis di posisi keenam."),
    ],
)
def test_a_second_deed_is_no_place_of_the_first(text, told):
    assert told in texts(text)


def test_what_somebodys_father_is_is_no_deed():
    assert not any("dipetani" in text for text in texts('"Ayah saya petani di Kudus," kata Ani Lestari.'))
