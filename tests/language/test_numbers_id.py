import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from klaim.language.id.numbers import find_numbers, number_of_words

NUMBERS = st.one_of(
    st.integers(min_value=0, max_value=10**12 - 1),
    st.integers(min_value=0, max_value=2000),
    st.builds(lambda digit, power: digit * 10**power, st.integers(1, 9), st.integers(0, 11)),
)


def only(text):
    found = find_numbers(text)
    assert len(found) == 1, found
    return found[0]


@settings(max_examples=600, deadline=None)
@given(NUMBERS)
def test_a_number_spelt_out_is_read_back(number):
    spelt = num2words(number, lang="id").strip()
    span = only(f"Ada {spelt} batu.")
    assert (span.number, span.number_max) == (number, None)
    assert number_of_words(spelt) == number


def test_the_small_numbers_spelt_out():
    for number in range(3000):
        assert number_of_words(num2words(number, lang="id").strip()) == number


@given(st.integers(min_value=0, max_value=10**12))
def test_a_number_in_digits_is_read_back(number):
    dotted = f"{number:,}".replace(",", ".")
    span = only(f"Nilainya {dotted} saja")
    assert span.number == number
    assert f"Nilainya {dotted} saja"[span.start : span.end] == dotted


@given(st.integers(0, 999), st.integers(0, 99), st.sampled_from(["ribu", "juta", "miliar", "triliun"]))
def test_a_decimal_with_a_magnitude_is_read_back(whole, hundredths, magnitude):
    size = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}[magnitude]
    span = only(f"sebesar {whole},{hundredths:02d} {magnitude} rupiah")
    assert span.number == (whole * 100 + hundredths) * size // 100 or span.number == pytest.approx(
        (whole * 100 + hundredths) * size / 100
    )


# text, number, number_max, comparison, words of the span
CASES = [
    ("Ada 6.250 rumah", 6250, None, "exact", "6.250"),
    ("naik 1,5 kali", 1.5, None, "exact", "1,5"),
    ("bunga 4,75 persen", 4.75, None, "exact", "4,75"),
    ("dana 1,5 triliun", 1_500_000_000_000, None, "exact", "1,5 triliun"),
    ("dua puluh lima ekor", 25, None, "exact", "dua puluh lima"),
    ("seratus dua puluh tiga", 123, None, "exact", "seratus dua puluh tiga"),
    ("seribu lima ratus", 1500, None, "exact", "seribu lima ratus"),
    ("setengah juta orang", 500_000, None, "exact", "setengah juta"),
    ("satu setengah tahun", 1.5, None, "exact", "satu setengah"),
    ("dua setengah juta", 2_500_000, None, "exact", "dua setengah juta"),
    ("dua koma lima juta", 2_500_000, None, "exact", "dua koma lima juta"),
    ("lima ribu triliun", 5_000 * 10**12, None, "exact", "lima ribu triliun"),
    ("belasan rumah", 11, None, "at_least", "belasan"),
    ("puluhan ribu buruh", 10_000, None, "at_least", "puluhan ribu"),
    ("senjata hingga puluhan obat", 10, None, "at_least", "puluhan"),
    ("harga mulai 40 dolar", 40, None, "at_least", "40"),
    ("ratusan warga", 100, None, "at_least", "ratusan"),
    ("10-15 rumah", 10, 15, "at_least", "10-15"),
    ("antara 10 dan 15 rumah", 10, 15, "at_least", "antara 10 dan 15"),
    ("10 hingga 15 rumah", 10, 15, "at_least", "10 hingga 15"),
    ("8-9 juta batang", 8_000_000, 9_000_000, "at_least", "8-9 juta"),
    ("dua sampai tiga rumah", 2, 3, "at_least", "dua sampai tiga"),
    ("sekitar 40 rumah", 40, None, "about", "40"),
    ("sekitar 10-15 rumah", 10, 15, "about", "10-15"),
    ("kurang lebih 40 rumah", 40, None, "about", "40"),
    ("kira-kira 40 rumah", 40, None, "about", "40"),
    ("hampir 40 rumah", 40, None, "about", "40"),
    ("lebih dari 40 rumah", 40, None, "more_than", "40"),
    ("tembus 6.000 kasus", 6000, None, "more_than", "6.000"),
    ("kurang dari 40 rumah", 40, None, "less_than", "40"),
    ("mulai dari 40 rumah", 40, None, "at_least", "40"),
    ("di bawah ambang batas 40 rumah", 40, None, "less_than", "40"),
    ("di bawah threshold maksimum 40 rumah", 40, None, "less_than", "40"),
    ("di atas batas 40 rumah", 40, None, "more_than", "40"),
    ("sedikitnya 40 rumah", 40, None, "at_least", "40"),
    ("setidak-tidaknya 40 rumah", 40, None, "at_least", "40"),
    ("paling sedikit 40 rumah", 40, None, "at_least", "40"),
    ("maksimal 40 rumah", 40, None, "at_most", "40"),
    ("paling banyak 40 rumah", 40, None, "at_most", "40"),
    ("mencapai 40 rumah", 40, None, "exact", "40"),
    ("1.000 lebih rumah", 1000, None, "more_than", "1.000 lebih"),
    ("50-an rumah", 50, None, "about", "50-an"),
    ("200-an miliar", 200 * 10**9, None, "about", "200-an miliar"),
    ("tidak kurang dari 40 rumah", 40, None, "at_least", "40"),
    ("tak lebih dari 40 rumah", 40, None, "at_most", "40"),
    ("10 sampai dengan 15 rumah", 10, 15, "at_least", "10 sampai dengan 15"),
    ("suhu minus 40 derajat", -40, None, "exact", "40"),
    ("suhu turun hingga minus empat derajat", -4, None, "exact", "empat"),
    ("sekitar minus 4 derajat", -4, None, "about", "4"),
    ("suhu -4,5 derajat", -4.5, None, "exact", "4,5"),
    ("saham itu (-4,5 persen)", -4.5, None, "exact", "4,5"),
    ("suhu \u22124 derajat", -4, None, "exact", "4"),
    ("plus minus 40 rumah", 40, None, "about", "40"),
    ("10 -15 rumah", 10, 15, "at_least", "10 -15"),
    ("Belanja:\n-4 batu", 4, None, "exact", "4"),
    ("Belanja:\n- 4 batu", 4, None, "exact", "4"),
    ("-4 batu", 4, None, "exact", "4"),
    ("tiba H minus 4 Lebaran", 4, None, "exact", "4"),
    ("400 jutaan", 400_000_000, None, "about", "400 jutaan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "number_max", "comparison", "words"), CASES)
def test_numbers(text, number, number_max, comparison, words):
    span = only(text)
    assert (span.number, span.number_max, span.comparison) == (number, number_max, comparison)
    assert text[span.start : span.end] == words
    assert span.hedge_start <= span.start


@pytest.mark.parametrize("text", ["anak ke-5", "anak kedua", "COVID-19", "pesawat A380", "jaringan 5G", "pukul 10.30"])
def test_what_is_no_number(text):
    assert find_numbers(text) == []


def test_the_hedge_is_told_apart_from_the_number():
    text = "Sebab itu lebih dari 40 rumah"
    span = only(text)
    assert text[span.hedge_start : span.start] == "lebih dari "


def test_a_minus_is_told_with_the_hedge():
    text = "Suhu sekitar minus 40 derajat"
    span = only(text)
    assert text[span.hedge_start : span.start] == "sekitar minus "


@pytest.mark.parametrize("text", ["", "rumah", "dua rumah", "dua tiga"])
def test_text_that_spells_no_number(text):
    assert number_of_words(text) is None
