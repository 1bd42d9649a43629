"""Tokens of Indonesian news text."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from klaim.language.id.tokens import build_tokenizer

TOKENIZE = build_tokenizer(spacy.blank("id").vocab)

CASES = {
    "Senin (9/3) waktu": "Senin|(|9/3|)|waktu",
    "Rp 1,5 triliun": "Rp|1,5|triliun",
    "Rp2 dan Rp1,5 miliar.": "Rp|2|dan|Rp|1,5|miliar|.",
    "US$1,2 juta": "US$|1,2|juta",
    "60 kilometer/jam": "60|kilometer|/|jam",
    "AS-Israel melawan": "AS|-|Israel|melawan",
    "APBN-P naik.": "APBN-P|naik|.",
    "orang-orang besar-besaran": "orang-orang|besar-besaran",
    "keterangannya tidaklah": "keterangannya|tidaklah",
    '"4,75%," katanya': '"|4,75|%|,|"|katanya',
    "“Kami tidak,”ujarnya": "“|Kami|tidak|,|”|ujarnya",
    "pukul 10.30 WIB.": "pukul|10.30|WIB|.",
    "pada 9/3/2026.": "pada|9/3/2026|.",
    "2013-2014 dan 1990–1995": "2013|-|2014|dan|1990|–|1995",
    "begitu kata.Dia pergi": "begitu|kata|.|Dia|pergi",
    "Internationalmedia.co.id – News": "Internationalmedia.co.id|–|News",
    "Prof. Dr. Budi, S.H., M.H.": "Prof.|Dr.|Budi|,|S.H.|,|M.H.",
    "Jl. Sudirman No. 5.": "Jl.|Sudirman|No.|5|.",
    "PT. Astra Tbk. (ASII)": "PT.|Astra|Tbk.|(|ASII|)",
    "A. Yani lalu...": "A.|Yani|lalu|...",
    "Jum'at 'mini'": "Jum'at|'|mini|'",
    "Covid-19, U-23, ke-50": "Covid-19|,|U-23|,|ke-50",
    "MPR/DPR": "MPR|/|DPR",
}


@pytest.mark.parametrize("text", CASES)
def test_news_text_is_cut_as_the_pipeline_expects(text):
    assert "|".join(token.text for token in TOKENIZE(text)) == CASES[text]


@given(st.text(alphabet=st.sampled_from("aBé9 .,-/()\"'“”%\nRp😀"), max_size=60))
def test_tokens_give_the_text_back(text):
    assert TOKENIZE(text).text == text
