"""Claims with numbers, lists, parties and ties, read from single sentences by the shipped pipeline."""

import pytest

from decomposing import decompose
from klaim.records import Article, Claim


def claims(sentence: str, kind: str) -> list[Claim]:
    article = Article(id="a", language="id", text=sentence, published_at="2026-03-10")
    return [claim for claim in decompose(article).claims if claim.type == kind]


def numbers(sentence: str) -> dict[str, float | int | None]:
    return {c.text: c.value.number if c.value else None for c in claims(sentence, "quantity")}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Sektor energi turun 1,2 persen, sektor keuangan 0,9 persen, dan sektor industri 0,5 persen.",
            {
                "Sektor energi turun 1,2 persen.": 1.2,
                "Sektor keuangan turun 0,9 persen.": 0.9,
                "Sektor industri turun 0,5 persen.": 0.5,
            },
        ),
        (
            "Harga emas 3 gram dijual Rp 5.700.000, 5 gram Rp 9.400.000.",
            {"Harga emas 3 gram dijual Rp 5.700.000.": 5_700_000, "Harga emas 5 gram dijual Rp 9.400.000.": 9_400_000},
        ),
        (
            "Ekspor naik 5,2 persen menjadi 20,3 miliar dolar AS, impor turun 1,1 persen.",
            {
                "Ekspor naik 5,2 persen.": 5.2,
                "Ekspor naik menjadi 20,3 miliar dolar Amerika Serikat.": 20_300_000_000,
                "Impor turun 1,1 persen.": 1.1,
            },
        ),
        (
            "Sebanyak 120 rumah rusak berat dan 45 rumah rusak sedang.",
            {"Sebanyak 120 rumah rusak berat.": 120, "45 rumah rusak sedang.": 45},
        ),
        ("Lima orang tewas dan 12 lainnya luka-luka.", {"Lima orang tewas.": 5, "12 orang luka-luka.": 12}),
    ],
)
def test_each_member_of_a_list_gets_the_shared_words(sentence, expected):
    assert numbers(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Indeks harga saham gabungan naik 1,2 persen atau 85 poin ke level 7.107.",
            {
                "Indeks harga saham gabungan naik 1,2 persen.": 1.2,
                "Indeks harga saham gabungan naik 85 poin.": 85,
                "Indeks harga saham gabungan naik ke level 7.107.": 7107,
            },
        ),
        (
            "Bank Melati memangkas suku bunga simpanan sebesar 35 basis poin menjadi 3,85 persen.",
            {
                "Bank Melati memangkas suku bunga simpanan sebesar 35 basis poin.": 35,
                "Bank Melati memangkas suku bunga simpanan menjadi 3,85 persen.": 3.85,
            },
        ),
        (
            "IHSG berada pada level 5.312 atau melemah 64 poin (1,19%).",
            {"IHSG berada pada level 5.312.": 5312, "IHSG melemah 64 poin.": 64, "IHSG melemah 1,19%.": 1.19},
        ),
        ("Inflasi Juli sebesar 2,37 persen.", {"Inflasi Juli sebesar 2,37 persen.": 2.37}),
    ],
)
def test_each_measure_of_a_chain_is_a_claim(sentence, expected):
    assert numbers(sentence) == expected


def test_a_penalty_that_stands_in_for_another_is_a_duration():
    sentence = "Terdakwa dituntut 7 tahun penjara, denda Rp 450 juta subsidair 5 bulan kurungan."
    assert {c.text: c.value.iso8601 for c in claims(sentence, "duration") if c.value} == {
        "Terdakwa dituntut 7 tahun penjara.": "P7Y",
        "Terdakwa dituntut denda Rp 450 juta subsidair 5 bulan kurungan.": "P5M",
    }
    assert numbers(sentence) == {"Terdakwa dituntut denda Rp 450 juta.": 450_000_000}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Terdakwa dituntut penjara selama 5 tahun dan denda Rp 1 miliar.",
            {"Terdakwa dituntut denda Rp 1 miliar.": 1_000_000_000},
        ),
        (
            "Sebanyak 25 rumah rusak akibat gempa, 3 di antaranya rusak berat.",
            {
                "Sebanyak 25 rumah rusak akibat gempa.": 25,
                "Sebanyak 25 rumah rusak.": 25,
                "3 dari 25 rumah rusak berat.": 3,
            },
        ),
        ("Dari 14 penumpang, tiga di antaranya meninggal dunia.", {"Tiga dari 14 penumpang meninggal dunia.": 3}),
        (
            "Keempat korban terdiri dari tiga pria dan satu perempuan.",
            {"Keempat korban mencakup tiga pria.": 3, "Keempat korban mencakup satu perempuan.": 1},
        ),
        (
            "Terdakwa menerima suap 148.500 dolar Singapura atau setara Rp 1,8 miliar.",
            {
                "Terdakwa menerima suap 148.500 dolar Singapura.": 148_500,
                "Terdakwa menerima suap setara Rp 1,8 miliar.": 1_800_000_000,
            },
        ),
        (
            "Vaksinasi menjangkau lebih dari 85 persen balita.",
            {"Vaksinasi menjangkau lebih dari 85 persen balita.": 85},
        ),
        ("Frekuensi perdagangan sebanyak 40.701 kali.", {"Frekuensi perdagangan sebanyak 40.701 kali.": 40_701}),
    ],
)
def test_a_number_keeps_only_what_it_counts(sentence, expected):
    assert numbers(sentence) == expected


def test_each_name_of_counted_things_is_one_of_them():
    sentence = "Dua saham yang naik tajam yaitu PT Melati Tbk naik 3 persen, PT Kenanga Tbk naik 2 persen."
    found = [c.text for c in claims(sentence, "event")]
    assert "PT Melati Tbk termasuk dua saham yang naik tajam." in found
    assert numbers(sentence)["PT Melati Tbk naik 3 persen."] == 3


def test_a_score_counts_for_the_side_named_first():
    assert numbers("Timnas Indonesia kalah 0-3 dari Jepang.") == {"Timnas Indonesia kalah 0-3 dari Jepang.": 0}


def test_an_age_in_brackets_belongs_to_the_name_before_it():
    assert numbers("Siti Aminah (45) tewas.")["Siti Aminah berusia 45 tahun."] == 45
    assert numbers("Polisi menangkap AS (23) di Depok.")["AS berusia 23 tahun."] == 23
    assert not any("berusia" in text for text in numbers("Hanya Persekat Tegal (14) yang kebobolan lebih banyak."))
    raced = numbers("Budi Santoso (28) finis enam besar di Jerman (3) dan Amerika (6).")
    assert [text for text in raced if "berusia" in text] == ["Budi Santoso berusia 28 tahun."]


def test_a_depth_is_no_place_and_coordinates_are_one():
    assert numbers("Pusat gempa berada di kedalaman 70 kilometer.") == {
        "Pusat gempa berada di kedalaman 70 kilometer.": 70
    }
    (place,) = claims("Pusat gempa terletak pada koordinat 8,09° LS dan 108,71° BT.", "location")
    assert place.value is not None
    assert place.value.name == "koordinat 8,09° LS dan 108,71° BT"


def test_a_date_that_a_change_is_compared_with_dates_nothing():
    assert claims("Penumpang kereta mencapai 1,2 juta orang, naik 5 persen dari tahun lalu.", "date") == []


def test_a_date_of_what_is_compared_with_dates_nothing():
    text = "Inflasi pada Februari 2026 tercatat 1,6 persen, lebih rendah dari 1,9 persen pada Januari 2026."
    assert claims(text, "date") == []
    assert "Inflasi tercatat 1,6 persen pada Februari 2026." in numbers(text)


def test_the_age_of_nobody_in_particular_is_no_claim():
    assert numbers("Pria berusia 37 tahun itu ditangkap di Demak.").keys() == {"Pria berusia 37 tahun itu ditangkap."}


def test_a_hedge_before_a_counted_subject_stays():
    assert list(numbers("Sedikitnya 5 orang tewas.")) == ["Sedikitnya 5 orang tewas."]


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("Operasi itu melibatkan petugas gabungan dari TNI, Polri, dan BPBD.", ["TNI", "Polri", "BPBD"]),
        ("Kedua negara berunding bersama Qatar dan Mesir.", ["Qatar", "Mesir"]),
    ],
)
def test_each_party_is_a_claim(sentence, parties):
    assert [c.value.name for c in claims(sentence, "participant") if c.value] == parties


def test_ties_name_both_parties():
    (claim,) = claims("Turki memiliki hubungan dekat dengan Rusia.", "relation")
    assert claim.value is not None
    assert (claim.value.entity, claim.value.object) == ("Turki", "Rusia")


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("Kasus itu muncul pada periode bulan April-Mei 2026.", "2026-04/2026-05"),
        ("Perang berlangsung sejak 2022 hingga 2025.", "2022/2025"),
    ],
)
def test_a_period_dates_its_clause(sentence, edtf):
    assert [c.value.edtf for c in claims(sentence, "date") if c.value] == [edtf]


def test_a_second_change_is_said_of_what_was_recorded():
    assert numbers("MJYA mencatat penjualan Rp32,40 triliun atau naik 6,15% dibanding tahun sebelumnya.") == {
        "MJYA mencatat penjualan Rp32,40 triliun.": 32_400_000_000_000,
        "Penjualan MJYA naik 6,15% dibanding tahun 2025.": 6.15,
    }


def test_a_measure_that_something_stands_at_carries_its_clause():
    assert numbers("Harga emas Antam hari ini di angka Rp 1.500.000 per gram.") == {
        "Harga emas Antam di angka Rp 1.500.000 per gram.": 1500000
    }


def test_a_clause_behind_mengingat_is_a_cause():
    found = claims("Pemerintah menunda kenaikan tarif, mengingat daya beli masyarakat masih lemah.", "event")
    assert [c.text for c in found] == ["Pemerintah menunda kenaikan tarif mengingat daya beli masyarakat masih lemah."]


def test_as_what_somebody_is_known_is_a_role():
    found = claims("Sari Wulandari dikenal sebagai penulis cerita anak.", "role")
    assert [(c.value.entity, c.value.role) for c in found if c.value] == [("Sari Wulandari", "penulis cerita anak")]


def test_a_noun_that_stands_for_somebody_tells_their_age():
    text = "Petenis Sari Wulandari menang di Tegal, kata Sari Wulandari. Atlet berusia 27 tahun itu menangis."
    assert numbers(text)["Sari Wulandari berusia 27 tahun."] == 27


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Kota Tegal menjadi kota terpadat kedua di provinsi itu.", 2),
        ("Rupiah menguat menjadi 15.842,5 per dolar AS pada Senin.", 15842.5),
        ("Sekitar 300 Taruna dikirim ke Tegal.", 300),
    ],
)
def test_ranks_rates_and_troops_are_counted(sentence, number):
    assert number in numbers(sentence).values()


def test_a_companion_in_the_subject_takes_part():
    found = claims("Bupati Sari Wulandari bersama Rudi Hartanto meninjau pasar itu.", "participant")
    assert [c.value.name for c in found if c.value] == ["Rudi Hartanto"]


def test_a_relative_clause_of_a_place_right_behind_its_verb_is_told():
    assert 120 in numbers("Wabah merebak di kapal Bahari Jaya yang membawa 120 orang.").values()


def test_a_preposition_with_nothing_before_its_relative_clause_is_no_name():
    assert claims("Warga pergi ke yang dijual murah oleh pedagang.", "role") == []
