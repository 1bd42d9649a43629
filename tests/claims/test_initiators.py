"""Initiators: who began, founded, filed or asked for something, or sent a report or invitation."""

import pytest

from decomposing import decompose
from klaim.records import Article


def told(text: str) -> dict[str, str | None]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {c.text: c.value.name if c.value else None for c in decompose(article).claims if c.type == "initiator"}


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Yayasan Harapan didirikan oleh Siti Aminah.", "Siti Aminah"),
        ("Program gizi diluncurkan Presiden Budi Wirawan di Bogor.", "Budi Wirawan"),
        ("Pertanyaan utama diajukan oleh pengacara Elon Musk.", "pengacara Elon Musk"),
        ("Sopir bus dimintai ganti rugi oleh para korban.", "para korban"),
        ("Budi Santoso diminta oleh polisi menunjukkan SIM.", "polisi"),
        ("Budi Santoso mengajukan banding.", "Budi Santoso"),
        ("Polsek Prambanan mendapat laporan dari warga tentang sarang tawon di permukiman.", "warga"),
    ],
)
def test_the_verb_tells_who_began_or_asked(sentence: str, party: str):
    assert party in told(sentence).values()


@pytest.mark.parametrize("sentence", ["Budi Santoso diminta keterangan.", "Yayasan Harapan didirikan di Solo."])
def test_nobody_is_told_to_have_begun(sentence: str):
    assert told(sentence) == {}
    assert decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10")).claims


def test_each_of_what_somebody_files_is_told_alone():
    found = told("Indonesia mengajukan gugatan ke WTO dan Mahkamah Internasional.")
    assert list(found) == [
        "Indonesia mengajukan gugatan ke WTO.",
        "Indonesia mengajukan gugatan ke Mahkamah Internasional.",
    ]
