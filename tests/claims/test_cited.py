"""Sources that pass on what somebody said, behind their words."""

import pytest

from decomposing import decompose
from klaim.records import Article


def told(text: str) -> dict[str, str]:
    """Each claim of a text with who said it."""
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {c.text: (c.attribution.speaker or "") if c.attribution else "" for c in decompose(article).claims}


@pytest.mark.parametrize(
    "citing",
    [
        ", seperti dilansir dari AFP pada Senin (9/3/2026).",
        ", dilansir AFP pada Senin (9/3/2026).",
        " seperti dilansir AFP, Senin (9/3/2026).",
    ],
)
def test_a_source_that_ends_a_sentence_is_no_part_of_what_is_said(citing):
    found = told(f"Gubernur Budi Santoso mengatakan api berasal dari kios makanan{citing}")
    assert found["Api berasal dari kios makanan."] == "Budi Santoso"
    assert "Pernyataan Budi Santoso dilansir AFP pada Senin, 9 Maret 2026." in found


@pytest.mark.parametrize("statement", ["keterangan tertulis", "siaran pers", "pernyataan resmi"])
def test_the_kind_of_a_statement_is_no_part_of_who_gave_it(statement):
    found = told(f'"Api berasal dari kios makanan," demikian {statement} Polres Melati, Senin (9/3/2026).')
    assert found["Api berasal dari kios makanan."] == "Polres Melati"


def test_what_is_only_quoted_from_a_page_is_no_news_of_its_keeper():
    text = (
        "Gempa mengguncang Tegal pada 9 Maret 2026. Dikutip dari laman BMKG, Senin (9/3/2026), gempa berpusat di laut."
    )
    found = told(text)
    assert any(claim.startswith("Keterangan tentang gempa") and "dikutip dari laman BMKG" in claim for claim in found)
    assert not any(claim.startswith("Berita") for claim in found)


@pytest.mark.parametrize(
    "citing", [", dikutip detikINET dari Iflscience.", ", seperti dilansir detikcom dari Iflscience."]
)
def test_a_portal_that_quotes_another_page_is_no_part_of_what_is_said(citing):
    found = told(f"Gerhana itu akan menjadi catatan sejarah astronomi{citing}")
    assert found["Gerhana itu akan menjadi catatan sejarah astronomi."] == "Iflscience"
    assert not any("dikutip detikINET" in claim for claim in found)


def test_who_is_quoted_before_the_clause_did_nothing_of_it():
    found = told("Disitat dari CNBC Indonesia, Sabtu (7/3), Grab menutup kantor di Bali.")
    assert "Grab menutup kantor di Bali." in found
    assert not any("Grab disitat" in claim for claim in found)


def test_the_day_of_the_citing_is_not_that_of_the_saying():
    found = told("Otoritas Iran, seperti dilansir Antara, Kamis (28/5/2026), mengatakan Budi Santoso sudah bebas.")
    assert "Pernyataan Otoritas Iran dilansir Antara pada Kamis, 28 Mei 2026." in found
    assert not [text for text in found if "menyampaikan" in text]


def test_the_day_a_statement_came_in_is_told_as_that():
    found = told(
        '"Harga beras di Demak naik," kata Bupati Demak Budi Santoso '
        "dalam keterangan yang diterima Antara, Senin (18/5/2026)."
    )
    assert [text for text in found if text.endswith("diterima pada Senin, 18 Mei 2026.")]
