"""What has no main clause, or stood in a question, is no claim."""

import pytest

from decomposing import texts
from klaim.decompose import decompose
from klaim.records import Article


def read(text):
    return decompose(Article(id="a", language="id", text=text, published_at="2026-03-10"))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Harga minyak Brent naik akibat perang Rusia melawan Ukraina.", "no-main-clause"),
        (
            "Hasil survei Bank Melati yang memperkirakan produksi minyak hanya akan meningkat 5 persen.",
            "no-main-clause",
        ),
        ("Usai tabrakan Budi Wirawan yang membuat bendera merah berkibar, balapan dihentikan.", "no-main-clause"),
        ("Dampaknya di Asia bergantung pada seberapa jauh warga Cina dan petani India beralih ke gandum.", "asked"),
    ],
)
def test_it_is_held_back(text, reason):
    assert reason in {held.reason for held in read(text).held}


@pytest.mark.parametrize(
    "text",
    [
        "Perang Rusia melawan Ukraina berlangsung di Donetsk.",
        "Survei Bank Melati yang memperkirakan produksi minyak akan naik dibantah Budi Santoso.",
        "Budi Santoso menjelaskan bagaimana polisi Cianjur menangkap Ani Lestari.",
        "Langkah Bank Melati menurunkan bunga kredit sejalan dengan kebijakan Bank Anggrek.",
    ],
)
def test_a_whole_clause_is_a_claim(text):
    found = read(text)
    assert found.claims
    assert {held.reason for held in found.held}.isdisjoint({"no-main-clause", "asked"})


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Kendati gejolak masih tinggi, Wirya Perdana optimistis nilai tukar rupiah semakin stabil dan menguat.",
            "Wirya Perdana menguat.",
        ),
        ("Bank Sentral Jepang pada Selasa (10/3) menaikkan suku bunga, menjadi 1%.", "Bank Sentral Jepang menjadi 1%."),
    ],
)
def test_what_only_figures_do_is_told_of_nobody(text, wrong):
    assert wrong not in texts(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Polisi mengungkap penyebab truk terguling di Tol Brebes.",
        "Kapolres Tegal Budi Santoso mengungkap kronologi kapal terbalik di Pelabuhan Tegal.",
    ],
)
def test_how_or_why_something_was_is_no_clause(sentence: str) -> None:
    assert not any(claim.startswith(("Penyebab", "Kronologi")) for claim in texts(sentence))
