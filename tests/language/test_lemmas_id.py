"""Base forms of Indonesian words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klaim.language.id.lemmas import lemma

CASES = {
    ("mengatakan", "VERB"): "kata",
    ("mengonfirmasi", "VERB"): "konfirmasi",
    ("menekankan", "VERB"): "tekan",
    ("menyatakan", "VERB"): "nyata",
    ("dilaporkannya", "VERB"): "lapor",
    ("diprediksi", "VERB"): "prediksi",
    ("mempertanyakan", "VERB"): "tanya",
    ("terjadi", "VERB"): "jadi",
    ("katanya", "VERB"): "kata",
    ("percakapan", "NOUN"): "cakap",
    ("keterangannya", "NOUN"): "terang",
    ("pemimpin", "NOUN"): "pimpin",
    ("orang-orang", "NOUN"): "orang",
    ("anak-anaknya", "NOUN"): "anak",
    ("berturut-turut", "ADV"): "turut",
    ("besar-besaran", "ADJ"): "besar",
    ("1990-an", "NOUN"): "1990",
    ("ke-5", "ADJ"): "ke-5",
    ("Diplomasi", "NOUN"): "diplomasi",
    ("Menteri", "PROPN"): "Menteri",
    ("9/3", "NUM"): "9/3",
    ("xyzzy", "NOUN"): "xyzzy",
}


@pytest.mark.parametrize(("word", "pos"), CASES)
def test_base_form(word, pos):
    assert lemma(word, pos) == CASES[word, pos]


@given(
    st.text(alphabet=st.sampled_from("aeimenbkdsr-ngyhl9É '"), max_size=20),
    st.sampled_from(["NOUN", "VERB", "ADP", "PROPN"]),
)
def test_every_word_has_a_base_form(word, pos):
    assert bool(lemma(word, pos)) == bool(word)
