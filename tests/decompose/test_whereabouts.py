"""What goes on at a place just named: "Beirut, tempat Hizbullah berkuasa"."""

import pytest

from decomposing import decompose
from klaim.records import Article


def claims(text: str) -> dict[str, str | None]:
    article = Article(id="a", language="id", text=text, published_at="2026-03-10")
    return {c.text: c.value.name if c.value else None for c in decompose(article).claims}


@pytest.mark.parametrize(
    ("sentence", "claim", "place"),
    [
        (
            "Israel menyerang pinggiran selatan Beirut, tempat Hizbullah berkuasa.",
            "Hizbullah berkuasa di pinggiran selatan Beirut.",
            "pinggiran selatan Beirut",
        ),
        (
            "Serangan itu terjadi di pinggiran Beirut, ibu kota Lebanon, tempat Hizbullah berkuasa.",
            "Hizbullah berkuasa di pinggiran Beirut.",
            "pinggiran Beirut",
        ),
        (
            "Bus itu berhenti di ruas Kampung Batu Melati, tempat di mana bus itu menghantam pagar.",
            "Bus itu menghantam pagar di ruas Kampung Batu Melati.",
            "ruas Kampung Batu Melati",
        ),
    ],
)
def test_what_goes_on_there_is_told_with_the_place(sentence, claim, place):
    assert claims(sentence)[claim] == place


def test_the_clause_before_is_told_without_what_goes_on_there():
    found = claims("Protes digelar di Washington, tempat pemerintah federal ditutup selama tiga minggu.")
    assert found["Protes digelar di Washington."] == "Washington"
    assert not any(text.startswith("Protes digelar selama") for text in found)


def test_a_place_of_some_kind_in_a_list_opens_no_clause():
    found = claims("Polisi menggeledah rumah warga, tempat usaha, dan gudang di Bekasi.")
    assert any(text.startswith("Polisi menggeledah") for text in found)
    assert not any("usaha di" in text for text in found)
