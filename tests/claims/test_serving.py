"""As what a clause tells somebody to be beside its deed: behind "sebagai" and "selaku"."""

import pytest

from decomposing import decompose
from klaim.records import Article


def roles(text: str) -> set[tuple[str, str]]:
    claims = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    return {(c.value.entity or "", c.value.role or "") for c in claims if c.type == "role" and c.value}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Penyidik menetapkan Budi Wirawan sebagai tersangka pada Senin.", ("Budi Wirawan", "tersangka")),
        ("Tim itu menaklukkan Prancis selaku tuan rumah.", ("Prancis", "tuan rumah")),
        ("Sidang dipimpin oleh Budi Wirawan sebagai Ketua Tim Hakim.", ("Budi Wirawan", "Ketua Tim Hakim")),
        ("Kota Demak masuk ke babak akhir sebagai juara grup.", ("Kota Demak", "juara grup")),
        ("Langkah Budi menegaskan posisi BNI sebagai bank nasional.", ("BNI", "bank nasional")),
    ],
)
def test_whoever_is_made_or_acts_as_something_is_that(text: str, found: tuple[str, str]) -> None:
    assert found in roles(text)


def test_each_of_several_who_are_appointed_has_an_office() -> None:
    text = "Rapat itu mengangkat Budi Wirawan sebagai Direktur Utama dan Sari Dewi sebagai Direktur Keuangan."
    assert roles(text) == {("Budi Wirawan", "Direktur Utama"), ("Sari Dewi", "Direktur Keuangan")}


@pytest.mark.parametrize(
    "text",
    [
        "Rapat itu akan mengangkat Budi Wirawan sebagai direktur.",
        "Warga menyebut Budi Wirawan sebagai pahlawan.",
        "Rapat itu memberhentikan Budi Wirawan sebagai direktur.",
    ],
)
def test_what_is_planned_judged_or_over_is_no_role(text: str) -> None:
    claims = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert claims
    assert not roles(text)
