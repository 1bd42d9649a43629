import pytest

from klaim.language.id.quantities import find_quantities, find_scores

# text, then (number, number_max, unit, comparison, words) of each quantity
CASES = [
    ("Dana Rp 1,5 triliun cair", [(1.5e12, None, "IDR", "exact", "Rp 1,5 triliun")]),
    ("Harga Rp2.350 per lembar", [(2350, None, "IDR", "exact", "Rp2.350")]),
    ("Harga Rp. 500.000 saja", [(500_000, None, "IDR", "exact", "Rp. 500.000")]),
    ("Dana Rp 5 M cair", [(5e9, None, "IDR", "exact", "Rp 5 M")]),
    ("Gaji Rp 3-5 juta", [(3e6, 5e6, "IDR", "at_least", "Rp 3-5 juta")]),
    ("Gaji Rp 3 juta hingga Rp 5 juta", [(3e6, 5e6, "IDR", "at_least", "Rp 3 juta hingga Rp 5 juta")]),
    ("Dana sekitar Rp 400 jutaan", [(4e8, None, "IDR", "about", "Rp 400 jutaan")]),
    ("Utang US$ 2 miliar lunas", [(2e9, None, "USD", "exact", "US$ 2 miliar")]),
    ("Utang USD 2 miliar lunas", [(2e9, None, "USD", "exact", "USD 2 miliar")]),
    ("Utang 2 juta dolar AS lunas", [(2e6, None, "USD", "exact", "2 juta dolar AS")]),
    ("Utang 2 juta dolar Singapura", [(2e6, None, "SGD", "exact", "2 juta dolar Singapura")]),
    ("Utang 900 yuan dan 30 ringgit", [
        (900, None, "CNY", "exact", "900 yuan"),
        (30, None, "MYR", "exact", "30 ringgit"),
    ]),
    ("Denda lebih dari Rp 10 juta", [(1e7, None, "IDR", "more_than", "Rp 10 juta")]),
    ("Neraca minus Rp 10 juta", [(-1e7, None, "IDR", "exact", "Rp 10 juta")]),
    ("Denda tidak kurang dari Rp 10 juta", [(1e7, None, "IDR", "at_least", "Rp 10 juta")]),
    ("bobot 5 kg -6 kg", [(5, 6, "kilogram", "at_least", "5 kg -6 kg")]),
    ("bunga 4,75% naik", [(4.75, None, "%", "exact", "4,75%")]),
    ("bunga 4,75 persen naik", [(4.75, None, "%", "exact", "4,75 persen")]),
    ("bunga 5% hingga 30%", [(5, 30, "%", "at_least", "5% hingga 30%")]),
    ("turun 25 bps lalu 25 basis poin", [
        (25, None, "basis poin", "exact", "25 bps"),
        (25, None, "basis poin", "exact", "25 basis poin"),
    ]),
    ("sejauh sekitar 49 kilometer", [(49, None, "kilometer", "about", "49 kilometer")]),
    ("melaju 80 km/jam", [(80, None, "kilometer per jam", "exact", "80 km/jam")]),
    ("seluas 3,5 ha", [(3.5, None, "hektare", "exact", "3,5 ha")]),
    ("seluas 200 m² saja", [(200, None, "meter persegi", "exact", "200 m²")]),
    ("gempa magnitudo 5,0 terasa", [(5, None, "magnitudo", "exact", "magnitudo 5,0")]),
    ("gempa M 5,2 terasa", [(5.2, None, "magnitudo", "exact", "M 5,2")]),
    ("gempa M5,2 terasa", [(5.2, None, "magnitudo", "exact", "M5,2")]),
    ("gempa 5,2 skala Richter", [(5.2, None, "skala richter", "exact", "5,2 skala Richter")]),
    ("getaran II-III MMI", [(2, 3, "MMI", "at_least", "II-III MMI")]),
    ("getaran IV MMI", [(4, None, "MMI", "exact", "IV MMI")]),
    ("sebanyak 500 warga pindah", [(500, None, "warga", "exact", "500 warga")]),
    ("tiga orang terluka", [(3, None, "orang", "exact", "tiga orang")]),
    ("ada 16 korban jiwa", [(16, None, "korban jiwa", "exact", "16 korban jiwa")]),
    ("puluhan kapal sandar", [(10, None, "kapal", "at_least", "puluhan kapal")]),
    ("4 orang tewas dan 6 lainnya luka", [
        (4, None, "orang", "exact", "4 orang"),
        (6, None, "orang", "exact", "6 lainnya"),
    ]),
    ("pria berusia 45 tahun itu", [(45, None, "tahun", "exact", "45 tahun")]),
    (
        "45 kasus demam, tiga di antaranya gawat",
        [(45, None, "kasus", "exact", "45 kasus"), (3, None, "kasus", "exact", "tiga di antaranya")],
    ),
    ("bayi 4 bulan dirawat", [(4, None, "bulan", "exact", "4 bulan")]),
    ("bocah 7 tahun hilang", [(7, None, "tahun", "exact", "7 tahun")]),
    ("Wati Lestari (31) pulang", [(31, None, "tahun", "exact", "31")]),
    ("gol Rudi (15', 45+6')", [
        (15, None, "menit ke", "exact", "15'"),
        (45, None, "menit ke", "exact", "45+6'"),
    ]),
    ("di peringkat empat", [(4, None, "peringkat", "exact", "peringkat empat")]),
    ("di posisi ke-3 klasemen", [(3, None, "peringkat", "exact", "posisi ke-3")]),
    ("ke level 7.107 kemarin", [(7107, None, "poin", "exact", "7.107")]),
    ("menembus level resistance psikologis 8.000", [(8000, None, "poin", "exact", "8.000")]),
    ("volume sebesar 105,11 juta dan naik", [(105_110_000, None, "", "exact", "105,11 juta")]),
    ("konsumsi 11,7 sampai 10,4 liter", [(10.4, 11.7, "liter", "at_least", "11,7 sampai 10,4 liter")]),
    ("harga gas LPG 3 kg naik", []),
    ("rumah DP Rp 0 dibangun", []),
    ("di satu sisi dan dua belah pihak", []),
    ("satu paket sabu disita", [(1, None, "paket", "exact", "satu paket")]),
    ("ke level 7.107,5 kemarin", [(7107.5, None, "poin", "exact", "7.107,5")]),
]  # fmt: skip
BRACKETED = "sejauh sekitar 120 kilometer (75 mil)"
NONE = [
    "Pasal 5 ayat 2", "Liga 1 Indonesia", "tahun 2025 berlalu", "Senin (9/3) pagi", "pukul 10.30 WIB",
    "selama dua jam", "dua hari lalu", "salah satu warga", "nomor 5 tahun 2025",
    "anak ke-5", "COVID-19 mewabah", "nomor urut 2 meraih suara",
]  # fmt: skip
SCORES = [
    ("Rajawali menang 6-0 atas Elang", [(6, 0)]),
    ("skor akhir 2-1 lalu 3-3", [(2, 1), (3, 3)]),
    ("Rajawali menang 105-97 atas Elang", [(105, 97)]),
    ("menang di musim 2025-2026", []),
    ("pada 16-17 September", []),
    ("sekitar 10-15 rumah", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quantities(text, expected):
    found = find_quantities(text)
    assert [(q.number, q.number_max, q.unit, q.comparison, text[q.start : q.end]) for q in found] == expected


def test_a_conversion_in_brackets_shares_the_hedge():
    assert [q.comparison for q in find_quantities(BRACKETED)] == ["about", "about"]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_quantity(text):
    assert find_quantities(text) == []


@pytest.mark.parametrize(("text", "expected"), SCORES)
def test_scores(text, expected):
    assert [(score.first, score.second) for score in find_scores(text)] == expected
