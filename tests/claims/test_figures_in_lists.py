"""Figures of lists: in brackets behind names, of the next ones of a ranking, of sorts with a price each."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def quantities(text: str) -> dict[str, float | int | None]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    found = decompose(article).claims
    return {claim.text: claim.value.number for claim in found if claim.type == "quantity" and claim.value}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Kasus demam berdarah tersebar di Kabupaten Bogor (120 kasus), Kota Depok (85 kasus), dan Bekasi "
            "(40 kasus).",
            {
                "Kasus demam berdarah tersebar di Kabupaten Bogor (120 kasus).": 120,
                "Kasus demam berdarah tersebar di Kota Depok (85 kasus).": 85,
                "Kasus demam berdarah tersebar di Bekasi (40 kasus).": 40,
            },
        ),
        (
            "Negara pembeli terbesar batu bara Indonesia adalah Tiongkok (25%) dan Jepang (10%).",
            {
                "Negara pembeli terbesar batu bara Indonesia adalah Tiongkok (25%).": 25,
                "Negara pembeli terbesar batu bara Indonesia adalah Jepang (10%).": 10,
            },
        ),
    ],
)
def test_a_figure_in_a_bracket_stays_with_its_name(sentence: str, told: dict[str, int]):
    found = quantities(sentence)
    assert {text: found.get(text) for text in told} == told


def test_an_age_or_a_single_bracket_is_no_figure_of_a_list():
    found = quantities("Polisi menangkap Budi (43 tahun) dan Dedi (22 tahun) di Kota Solo (12 kasus).")
    assert not [text for text in found if "(" in text]


@pytest.mark.parametrize(
    ("sentence", "told", "wrong"),
    [
        (
            "Jawa Timur mencatat produksi padi tertinggi sebesar 9,2 juta ton, disusul Jawa Barat 8,6 juta ton dan "
            "Jawa Tengah 8,1 juta ton.",
            {
                "Jawa Timur mencatat produksi padi tertinggi sebesar 9,2 juta ton.",
                "Jawa Barat mencatat produksi padi sebesar 8,6 juta ton.",
                "Jawa Tengah mencatat produksi padi sebesar 8,1 juta ton.",
            },
            "disusul",
        ),
        (
            "Calon dengan elektabilitas tertinggi adalah Rudi Hartono 34,5 persen, disusul Sari Dewi 28,1 persen, lalu "
            "Bambang Wijaya 12,4 persen.",
            {"Sari Dewi memiliki elektabilitas 28,1 persen.", "Bambang Wijaya memiliki elektabilitas 12,4 persen."},
            "disusul",
        ),
        (
            "Saham Mora Raya memimpin penguatan setelah melesat 19,75%, diikuti oleh Sinar Multi yang naik 8,49% dan "
            "Bank Mandala yang menguat 2,42%.",
            {"Sinar Multi naik 8,49%.", "Bank Mandala menguat 2,42%."},
            "diikuti",
        ),
        (
            "Kota Solo mencatat inflasi tertinggi, yakni 3,2 persen, disusul Kota Tegal 2,9 persen.",
            {"Kota Solo mencatat inflasi tertinggi sebesar 3,2 persen.", "Kota Tegal mencatat inflasi 2,9 persen."},
            "disusul",
        ),
        ("PT Astra menjual 17.823 unit Sigra, disusul Terios sebanyak 6.200 unit.", set(), "Terios"),
    ],
)
def test_the_next_of_a_ranking_have_what_the_first_has(sentence: str, told: set[str], wrong: str):
    found = set(quantities(sentence))
    assert told <= found
    assert not [text for text in found if wrong in text]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Rudi Hartono harus membayar denda 4 juta dollar AS (Rp 61,3 miliar) kepada Melati.",
            ("Rudi Hartono harus membayar denda Rp 61,3 miliar.", 61300000000),
        ),
        (
            "PT Sinar Laut membangun pabrik dengan investasi US$ 70 juta (setara Rp 1,1 triliun) di Kendal.",
            ("PT Sinar Laut membangun pabrik dengan investasi Rp 1,1 triliun.", 1100000000000),
        ),
        (
            "Budi Santoso dan Danu Prabu masing-masing harus membayar 4 juta dollar AS (Rp 61,3 miliar) dan 5 juta "
            "dollar AS (Rp 76,6 miliar).",
            ("Danu Prabu harus membayar Rp 76,6 miliar.", 76600000000),
        ),
    ],
)
def test_an_amount_is_told_again_in_its_second_currency(sentence: str, told: tuple[str, int]):
    assert told in quantities(sentence).items()


def test_a_share_in_a_bracket_is_no_number_of_the_things_before_it():
    assert not [t for t in quantities("Gaji ke-13 dibayar untuk 3.085 pensiunan (setara 97,6%).") if "97,6%" in t]


def test_so_much_a_day_is_a_quantity():
    assert quantities("PT Maju Jaya mampu merakit 74 ribu unit sepeda setahun.") == {
        "PT Maju Jaya mampu merakit 74 ribu unit sepeda setahun.": 74000
    }


def test_the_minute_of_a_goal_is_told_of_its_scorer_alone() -> None:
    goals = "berkat torehan gol Budi Santoso (19'), Danu Prabu (55'), dan Eko Wirya (80')"
    found = texts(f"Tarvana menang 3-0 atas Elmoria di Solo {goals}.")
    assert not any("(19)" in claim or "(55)" in claim for claim in found)
    assert found


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Proyek Rel Pesisir Melati mencakup daerah yang panjang, yakni tiga provinsi, 14 kabupaten, dan enam kota.",
            {
                "Proyek Rel Pesisir Melati mencakup tiga provinsi.": 3,
                "Proyek Rel Pesisir Melati mencakup 14 kabupaten.": 14,
                "Proyek Rel Pesisir Melati mencakup enam kota.": 6,
            },
        ),
        (
            "HPP kedelai naik menjadi Rp 9.200 per kilogram, dan kacang tanah menjadi Rp 7.400 per kilogram.",
            {
                "HPP kedelai naik menjadi Rp 9.200 per kilogram.": 9200,
                "HPP kacang tanah menjadi Rp 7.400 per kilogram.": 7400,
            },
        ),
        (
            "Harga beras medium di Semarang Rp 12.100/kg dan premium Rp 14.300/kg.",
            {
                "Harga beras medium di Semarang adalah Rp 12.100/kg.": 12100,
                "Harga beras premium di Semarang adalah Rp 14.300/kg.": 14300,
            },
        ),
        (
            "Harga telur Rp 28.000 per kg dan ayam Rp 35.000 per kg.",
            {"Harga telur adalah Rp 28.000 per kg.": 28000, "Harga ayam adalah Rp 35.000 per kg.": 35000},
        ),
        ("Anggaran gaji Rp 2 miliar dan pegawai honorer Rp 1 miliar.", {"Anggaran gaji adalah Rp 2 miliar.": 2e9}),
        (
            "Bank Nusa menjadi satu dari 12 perusahaan Indonesia yang masuk daftar Forbes.",
            {
                "Bank Nusa menjadi satu dari 12 perusahaan Indonesia yang masuk daftar Forbes.": 12,
                "Bank Nusa menjadi satu dari 12 perusahaan Indonesia.": 12,
            },
        ),
    ],
)
def test_each_of_a_list_has_its_own_figure(sentence: str, told: dict[str, int]):
    assert quantities(sentence) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "PT Sinar Laut meraih laba Rp 5 triliun pada 2024. Angka itu naik 12 persen dibanding tahun sebelumnya.",
            "Angka laba PT Sinar Laut naik 12 persen dibanding tahun 2023.",
        ),
        (
            "Realisasi belanja Kota Solo mencapai Rp 5 triliun. Angka itu setara 48,3% dari pagu belanja daerah.",
            "Angka realisasi belanja Kota Solo setara 48,3% dari pagu belanja daerah.",
        ),
        (
            "APBD Melati mencatat defisit Rp 3,7 triliun. Realisasi itu setara dengan 2,14% terhadap PDB.",
            "Realisasi defisit APBD Melati setara dengan 2,14% terhadap PDB.",
        ),
    ],
)
def test_a_figure_is_compared_by_what_it_is_of(text: str, told: str):
    assert told in quantities(text)
