"""Whose kin somebody is: told with a pronoun, with a part in a case, or with a name."""

import pytest

from decomposing import decompose
from klaim.records import Article


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Presiden Budi Wirawan, dan istrinya, Sari Dewi, hadir di Solo.",
            "Sari Dewi adalah istri Budi Wirawan.",
        ),
        (
            "Presiden Budi Wirawan bertemu putranya Tono Prabu di Solo.",
            "Tono Prabu adalah putra Budi Wirawan.",
        ),
        (
            "Polisi memeriksa paman pelaku berinisial TR di Solo.",
            "TR adalah paman pelaku.",
        ),
        (
            'Pengacara Maya, Tono Prabu, hadir di Solo. "Kami siap," kata Maya Lestari.',
            "Tono Prabu adalah pengacara Maya Lestari.",
        ),
    ],
)
def test_kin_are_told_with_whose_they_are(text: str, role: str) -> None:
    claims = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert role in {c.text for c in claims if c.type == "role"}


def test_kin_of_nobody_sure_have_no_role() -> None:
    text = "Presiden Budi Wirawan bertemu Menteri Tono Prabu. Rapat itu ramai. Hadir pula istrinya, Sari Dewi, di Solo."
    claims = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert {c.text for c in claims if c.type == "role"} >= {"Budi Wirawan adalah Presiden."}
    assert not any("istri" in c.text for c in claims if c.type == "role")
