"""Lines of a sentence that a page broke at its links."""

import pytest

from decomposing import decompose
from klaim import language
from klaim.pieces.lines import joined
from klaim.records import Article

LANG = language.load("id")


@pytest.mark.parametrize(
    "text",
    [
        "Rapat membahas\nPasar Baru\ndi Bandung.",
        "Pelatih Jepang,\nBudi Santoso\nmenyapa warga.",
        "Warga Kecamatan\nBogor Selatan\n, menanam padi.",
        "Jakarta\n-\nWali kota membuka pasar.",
        "ujar Budi saat dihubungi\nHarian.com,\nSelasa (10/6/2025).",
        "Pasar itu dikenal dengan\nMTQ Kota Bandung.",
        "Bupati membuka\nPasar Baru\ndan\nTaman Kota\ndi Bandung.",
    ],
)
def test_a_line_break_inside_a_sentence_is_a_blank(text: str) -> None:
    assert joined(text, LANG) == text.replace("\n", " ")


@pytest.mark.parametrize(
    "text",
    [
        "Pasar dibuka.\nWarga datang.",
        "Harga beras turun\nWarga datang sejak subuh.",
        "Baca juga:\nHarga beras turun di\nWarga datang.",
        "Syaratnya:\nusia 18 tahun.",
        "Ancaman lima tahun atau\n12. Bukti kelulusan.",
        'Ia berkata,\n"Pasar dibuka."',
        "Pasar dibuka\n\ndi Bandung.",
        "Pasar dibuka.\n(abc/def)\npasar baru\nbandung",
    ],
)
def test_other_line_breaks_stay(text: str) -> None:
    assert joined(text, LANG) == text


def test_claims_of_a_broken_sentence_point_at_its_own_words() -> None:
    text = "Jakarta\n-\nWali Kota\nBudi Santoso\nmembuka Pasar Baru di Bandung."
    found = decompose(Article(id="a", language="id", text=text)).claims
    assert "Budi Santoso membuka Pasar Baru." in {claim.text for claim in found}
    assert all(text[s.start : s.end] == s.exact for claim in found for s in claim.source)
