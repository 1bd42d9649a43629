"""Deeds told once of several things, and deeds that open a sentence before its main clause."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "RUPS mengangkat Rian Wirasena sebagai Direktur Utama dan Sari Wulandari sebagai Direktur Keuangan.",
            [
                "RUPS mengangkat Rian Wirasena sebagai Direktur Utama.",
                "RUPS mengangkat Sari Wulandari sebagai Direktur Keuangan.",
            ],
        ),
        (
            "Polisi menahan Budi Santoso di Polda Jabar dan Ani Rahma di Polres Bogor.",
            ["Polisi menahan Budi Santoso di Polda Jabar.", "Polisi menahan Ani Rahma di Polres Bogor."],
        ),
        (
            "Banjir merendam 30 rumah di Desa Jati dan 20 rumah di Desa Pulo.",
            ["Banjir merendam 30 rumah di Desa Jati.", "Banjir merendam 20 rumah di Desa Pulo."],
        ),
        (
            "Sebanyak 15 orang dirawat di RSUD Cianjur, 8 orang di RS Sayang, dan 3 orang di Puskesmas Cugenang.",
            [
                "Sebanyak 15 orang dirawat di RSUD Cianjur.",
                "8 orang dirawat di RS Sayang.",
                "3 orang dirawat di Puskesmas Cugenang.",
            ],
        ),
        (
            "Sekitar 30 persen warga miskin tinggal di desa, sedangkan 20 persen di kota.",
            ["Sekitar 30 persen warga miskin tinggal di desa.", "20 persen warga miskin tinggal di kota."],
        ),
    ],
)
def test_each_thing_is_told_with_the_phrase_behind_it(sentence, claims):
    found = texts(sentence)
    assert set(claims) <= set(found)
    assert not any("Ani" in text and "Budi" in text for text in found)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Selain menahan Budi Santoso, KPK juga menyita uang Rp 2 miliar.", "KPK menahan Budi Santoso."),
        ("Setelah diperiksa selama lima jam, Budi Arie pulang ke Bogor.", "Budi Arie diperiksa selama lima jam."),
        ("Tidak hanya polisi, warga Depok juga ikut mencari korban.", "Warga Depok ikut mencari korban."),
    ],
)
def test_what_opens_a_sentence_is_told_of_its_subject_or_left_out(sentence, claim):
    assert claim in texts(sentence)


def test_a_deed_before_a_passive_is_not_that_of_its_subject():
    found = texts("Selain menyita uang tunai, rumah tersangka juga digeledah penyidik KPK.")
    assert not any("menyita" in text for text in found)


@pytest.mark.parametrize(
    "opening", ["Alasannya,", "Makanya", "Yang jelas", "Tercatat,", "Begitu pula", "Yang terbaru,", "Sekadar catatan,"]
)
def test_words_that_only_open_a_sentence_are_left_out(opening):
    assert "Haerul melanggar Undang-Undang Darurat." in texts(f"{opening} Haerul melanggar Undang-Undang Darurat.")


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Kementerian Keuangan menyalurkan dana kompensasi yang nilainya mencapai Rp 12 triliun.",
            "Nilai dana kompensasi mencapai Rp 12 triliun.",
        ),
        ("Budi Santoso, pedagang yang kiosnya terbakar, meminta bantuan.", "Kios Budi Santoso terbakar."),
        ("Api dilihat Siti Aminah, warga yang tinggal di depan pasar.", "Siti Aminah tinggal di depan pasar."),
        (
            "Panitia menggelar pawai budaya yang dihadiri ratusan warga Kudus.",
            "Pawai budaya dihadiri ratusan warga Kudus.",
        ),
    ],
)
def test_what_something_has_and_the_name_before_a_comma_are_told_of(sentence, claim):
    assert claim in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Berstatus tersangka, Andi Wijaya kini ditahan di Polda Riau.",
            ["Andi Wijaya berstatus tersangka.", "Andi Wijaya ditahan di Polda Riau."],
        ),
        (
            "Berlokasi di Jalan Merdeka, museum itu menyimpan 3.000 koleksi.",
            ["Museum itu berlokasi di Jalan Merdeka.", "Museum itu menyimpan 3.000 koleksi."],
        ),
        (
            "Menghadapi musim kemarau, Pemkab Gunungkidul menyiapkan 1.000 tangki air.",
            ["Pemkab Gunungkidul menghadapi musim kemarau.", "Pemkab Gunungkidul menyiapkan 1.000 tangki air."],
        ),
        (
            "Membawa senjata tajam, tiga pelajar ditangkap polisi di Depok.",
            [
                "Tiga pelajar membawa senjata tajam.",
                "Tiga pelajar ditangkap polisi di Depok.",
                "Tiga pelajar ditangkap polisi.",
            ],
        ),
    ],
)
def test_a_verb_without_a_subject_before_the_main_clause_is_told_of_its_subject(sentence, claims):
    assert texts(sentence) == claims


def test_what_a_clause_is_compared_with_or_comes_on_top_of_is_no_deed_of_its_subject():
    assert texts("Ditambah dua kasus baru, jumlah pasien menjadi 20 orang.") == ["Jumlah pasien menjadi 20 orang."]
    found = texts("Warga antre. Dibanding tahun lalu, harga beras turun tajam. Warga membeli beras itu di Solo.")
    assert "Warga membeli beras itu di Solo." in found
    assert not any("diban" in text for text in found)


def test_things_named_as_examples_are_of_the_kind_before_them():
    found = texts("Ekspor dibatasi pada komoditas tambang strategis seperti batu bara, bauksit, dan nikel.")
    assert "Batu bara termasuk komoditas tambang strategis." in found


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Prabowo menyoroti lemahnya pengawasan dan tingginya angka kebocoran anggaran.",
            {"Prabowo menyoroti lemahnya pengawasan.", "Prabowo menyoroti tingginya angka kebocoran anggaran."},
        ),
        (
            "Vaksin itu aman bagi anak-anak dan efektif mencegah penyakit campak.",
            {"Vaksin itu aman bagi anak-anak.", "Vaksin itu efektif mencegah penyakit campak."},
        ),
        ("Kementerian Kesehatan menyatakan wabah itu reda dan tidak ada kasus baru.", {"Tidak ada kasus baru."}),
    ],
)
def test_what_is_joined_shares_what_it_can(sentence, claims):
    found = set(texts(sentence))
    assert claims <= found
    assert not any(text.startswith(("Prabowo tingginya", "Wabah itu tidak ada")) for text in found)


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Kebijakan tarif Amerika Serikat ditolak banyak negara, salah satunya Prancis.",
            [
                "Kebijakan tarif Amerika Serikat ditolak Prancis.",
                "Kebijakan tarif Amerika Serikat ditolak banyak negara.",
            ],
        ),
        ("Banjir merendam sejumlah kecamatan, salah satunya Kecamatan Pati.", ["Banjir merendam Kecamatan Pati."]),
    ],
)
def test_one_of_several_takes_their_place(sentence, claims):
    assert texts(sentence) == claims


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Penjaminan dilakukan PT PII di bawah Kementerian Keuangan yang mendapatkan anggaran dari APBN.",
            "Kementerian Keuangan mendapatkan anggaran dari APBN.",
        ),
        (
            "Rian Wirasena memimpin klasemen di atas Wirya Perdana yang mengumpulkan 143 poin.",
            "Wirya Perdana mengumpulkan 143 poin.",
        ),
    ],
)
def test_a_relative_clause_is_of_what_stands_beneath_or_above_not_of_the_side(sentence, claim):
    found = texts(sentence)
    assert claim in found
    assert not any(text.startswith(("Bawah", "Atas")) for text in found)


def test_being_somewhere_is_not_told_without_the_place():
    found = texts("Banjir merendam 300 rumah yang berada di bantaran Sungai Citarum.")
    assert "300 rumah berada di bantaran Sungai Citarum." in found
    assert "300 rumah berada." not in found


def test_examples_of_a_place_or_count_inside_are_not_of_the_outer_kind():
    found = texts("Lomba diikuti 36 pelari dari 9 klub yang berasal dari 7 negara, yakni Swiss, Jerman, dan Brasil.")
    assert not any(claim.startswith("Swiss berasal") for claim in found)
    found = texts("Investor menanamkan modal di industri pinjaman daring, yakni biaya dana, biaya operasi, dan risiko.")
    assert not any(" termasuk industri" in claim for claim in found)


def test_what_holds_instead_is_no_denial_and_no_deed_of_a_relative_clause():
    sentence = "Kekhawatiran utama The Fed belum mengarah pada krisis, melainkan pada risiko inflasi yang melonjak."
    article = Article(id="example", language="id", text=sentence, published_at="2026-03-10")
    found = {claim.text: claim.modality for claim in decompose(article).claims}
    assert found["Kekhawatiran utama The Fed mengarah pada risiko inflasi yang melonjak."] == "asserted"
    assert found["Kekhawatiran utama The Fed belum mengarah pada krisis."] == "negated"
    assert "Kekhawatiran utama The Fed melonjak pada risiko inflasi." not in found


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Budi Santoso berada di Tegal sedangkan Ani Lestari di Kudus.",
         ["Budi Santoso berada di Tegal.", "Ani Lestari berada di Kudus."]),
        ("Regu Melati ada di urutan lima Asia sementara Regu Mawar di nomor 40.",
         ["Regu Melati ada di urutan lima Asia.", "Regu Mawar ada di nomor 40."]),
        ("Ani Lestari berada di posisi keempat dan Budi Santoso di urutan kelima.",
         ["Ani Lestari berada di posisi keempat.", "Budi Santoso berada di urutan kelima."]),
    ],
)  # fmt: skip
def test_what_is_set_against_a_clause_is_told_of_its_own_subject(sentence: str, claims: list[str]) -> None:
    assert texts(sentence) == claims
