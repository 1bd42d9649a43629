"""What ties the deed of somebody nameless to the case or accident that an article is about."""

import pytest

from klaim.decompose import decompose
from klaim.records import Article

OPENING = "Pencurian motor terjadi di Desa Sukamaju, Kabupaten Blora. "


@pytest.mark.parametrize(
    ("told", "claim"),
    [
        (
            "Para tersangka melawan petugas.",
            "Para tersangka melawan petugas terkait pencurian motor di Desa Sukamaju, Blora.",
        ),
        ("Dua saksi sudah diperiksa.", "Dua saksi sudah diperiksa terkait pencurian motor di Desa Sukamaju, Blora."),
        ("Hakim menunda putusan.", "Hakim menunda putusan terkait pencurian motor di Desa Sukamaju, Blora."),
        ("Sejumlah saksi sudah diperiksa terkait kasus lain ini.", "Sejumlah saksi sudah diperiksa terkait kasus lain"),
        ("Para guru sekolah menunda rapat bulanan warga.", "Para guru sekolah menunda rapat bulanan warga."),
    ],
)
def test_the_nameless_are_those_of_the_case_of_the_article(told: str, claim: str) -> None:
    texts = [c.text for c in decompose(Article(id="a", language="id", text=OPENING + told)).claims]
    tied = "terkait pencurian" in claim
    assert any(t.startswith(claim.rstrip(".")) and ("terkait pencurian" in t) == tied for t in texts)
