"""Escaped marks are read as the marks they are, every place of the text kept."""

import pytest

from decomposing import decompose
from klaim.pieces.escapes import unescaped
from klaim.records import Article


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("kata &quot;ya&quot;, lalu", 'kata      "ya"     , lalu'),
        ("&amp;ldquo;Ya,&amp;rdquo; kata", "          “Ya,”           kata"),
        ("di&amp;nbsp;Bogor", "di          Bogor"),
        ("2 &amp;ndash; 3", "2 –           3"),
        ("Ma&amp;rsquo;ruf", "Ma&amp;rsquo;ruf"),
        ("caf&amp;eacute; R&amp;D", "caf&amp;eacute; R&amp;D"),
        ("a & b; c &gt", "a & b; c &gt"),
    ],
)
def test_an_escaped_mark_stands_where_its_escape_stood(text: str, plain: str) -> None:
    assert unescaped(text) == plain
    assert len(plain) == len(text)


def test_an_escaped_quotation_is_read_as_one_and_spans_show_the_text_as_stored() -> None:
    text = "&quot;Jembatan&amp;nbsp;itu dibuka hari ini,&quot; kata Budi Santoso, Senin (9/3/2026)."
    claims = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    told = next(claim for claim in claims if claim.text.startswith("Jembatan itu dibuka"))
    assert told.attribution is not None
    assert told.attribution.speaker == "Budi Santoso"
    assert all(span.exact == text[span.start : span.end] for claim in claims for span in claim.source)
    assert any("&amp;nbsp;" in span.exact for span in told.source)
