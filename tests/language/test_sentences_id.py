"""Sentences of raw Indonesian news text."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klaim.language.id.sentences import split_sentences

CASES = [
    "Prof. Dr. Budi, S.H., M.H. datang.|Ia tiba di Jl. Sudirman No. 5.|Lalu pergi.",
    "Saham PT. Astra Tbk. (ASII) naik.|Dia senang.",
    "Saham Sony Corp.|“Naik,” kata dia.",
    "Internationalmedia.co.id – News melaporkan.|KOMPAS.com - Bus itu tersesat.",
    'Itu tergantung pihak," jelas Budi.|Ia lalu pergi.',
    '"Kami siap.|Mereka tidak," kata Budi.|"Ya."|Budi pergi.',
    '"Kenapa?" tanya dia.|"Apa?"|Dia diam.',
    "“Ya.”|“Tidak.”|‘Mungkin.’",
    'Saya "ikut saja. " ungkap dia.|Dia pergi.',
    "Begitu katanya.Dia pergi.|Namun tidak.".replace("katanya.Dia", "katanya.|Dia"),
    'Begitu katanya.|"Kami tidak tahu," ujarnya.'.replace('.|"', '.|"'),
    "A. Yani dan J. K. Rowling datang.|Vitamin C.|Dia makan.",
    "Ada... lalu pergi...|Dia pulang…|Ya.",
    "Naik 1.5 persen atau 2.000.000 orang pada 2023.|Ini pukul 10.30 WIB.|Ya.",
    "Lihat http://a.b.C/D.Ef?Q atau www.Tribun.Com.|Ya.",
    "Tersangka berinisial MS.|MS yang ditahan itu diam.",
    "Ada apel, jeruk, dll.|Dia pergi membeli apel, jeruk, dll. di pasar.",
    "(Baca: pasal itu.)|Dia pergi.",
    'Keluhan itu ramai di media sosial X.|"Kenapa?" tulisnya.',
    "Ia pulang.|- Ia makan.",
    "Plt. Gubernur datang.|Syaratnya: 1. Siapkan KTP.|2. Siapkan KK.",
    "Lulusan S.Pd.|Dia mengajar di sana.",
    "Gula darah tidak terkontrol.|dr Tunggul menjelaskan sebabnya.",
    'Itu wujud kerja sama," kata Budi.|eTA berlaku di Tegal.|iPhone 17 dijual.',
    "IHSG turun di sesi I.|Padahal di awal naik.|Idul Adha 1447 H.|Masjid penuh.|Pil Double Y.|Selain itu, lari.",
]


def test_a_full_stop_behind_a_bracket_ends_a_sentence_without_a_space():
    text = "Laga digelar di Denmark, Sabtu (2/5/2026).Korea unggul."
    assert [text[start:end] for start, end in split_sentences(text)] == [text[:42], "Korea unggul."]


@pytest.mark.parametrize("case", CASES)
def test_sentences_are_cut_where_marked(case):
    text = " ".join(case.split("|"))
    assert [text[start:end] for start, end in split_sentences(text)] == case.split("|")


def test_a_missing_space_after_a_full_stop_is_no_obstacle():
    text = 'Begitu katanya.Dia pergi (BPN).Namun "ia kembali."Lalu tidak.'
    found = [text[start:end] for start, end in split_sentences(text)]
    assert found == ["Begitu katanya.", "Dia pergi (BPN).", 'Namun "ia kembali."', "Lalu tidak."]


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\n \n", "\u2028"])
def test_a_line_break_ends_a_sentence(line_break):
    text = f"1. Siapkan air{line_break}2. Masak."
    assert [text[start:end] for start, end in split_sentences(text)] == ["1. Siapkan air", "2. Masak."]


def test_nothing_but_white_space_has_no_sentence():
    assert split_sentences("") == split_sentences(" \n\t\u00a0\n") == []


@given(st.text(alphabet=st.sampled_from("aBé9 .!?…,-/()\"'“”\n\r\u2028\u00a0DrNo😀"), max_size=120))
def test_spans_are_ordered_trimmed_and_cover_all_that_is_visible(text):
    spans = split_sentences(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert not any(set(text[start:end]) & set("\n\r\u2028") for start, end in spans)


@pytest.mark.parametrize("piece", ["kata ", "a.b ", "A.", '."', ". ", "Ab. ", "x", "a.Bcd"])
def test_time_grows_with_the_length_only(piece):
    def seconds(text):
        start = time.process_time()
        split_sentences(text)
        return time.process_time() - start

    assert seconds(piece * 100_000) < 30 * max(seconds(piece * 10_000), 0.005)


def test_a_decimal_may_end_a_sentence_without_a_blank():
    text = "IHSG turun ke posisi 6.458,71.IHSG sebelumnya dibuka di level 6.454,47.Tujuh sektor turun."
    assert [text[a:b] for a, b in split_sentences(text)] == [
        "IHSG turun ke posisi 6.458,71.",
        "IHSG sebelumnya dibuka di level 6.454,47.",
        "Tujuh sektor turun.",
    ]
