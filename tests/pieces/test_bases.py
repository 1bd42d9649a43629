"""What a change is measured against stays in the claim, without its brackets."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Kredit investasi tumbuh 20,5% (yoy).", ["Kredit investasi tumbuh 20,5% yoy."]),
        (
            "Inflasi April 2026 tercatat 0,3% (mtm) dan 2,1% (YoY).",
            ["Inflasi April 2026 tercatat 0,3% mtm.", "Inflasi April 2026 tercatat 2,1% YoY."],
        ),
        ("Laba bersih BCA naik 9,8% secara tahunan (yoy).", ["Laba bersih BCA naik 9,8% secara tahunan."]),
    ],
)
def test_a_basis_in_brackets_is_a_word_of_its_figure(text, claims):
    assert texts(text) == claims


def test_the_spans_quote_the_article_as_it_is():
    text = "Bank Melati mencatat laba naik 9,8% (yoy) pada Mei 2026."
    claims = decompose(Article(id="a", language="id", text=text, published_at="2026-06-10")).claims
    assert any("(yoy)" in span.exact for claim in claims for span in claim.source)
    assert all(text[span.start : span.end] == span.exact for claim in claims for span in claim.source)
