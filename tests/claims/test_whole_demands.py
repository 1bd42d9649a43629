"""What somebody demands, promises or hopes is one statement or hope with all that it mentions."""

import pytest

from decomposing import decompose
from klaim.records import Article


def claims(sentence: str) -> set[tuple[str, str, str]]:
    found = decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10")).claims
    return {(c.type, c.text, c.attribution.speaker if c.attribution else "") for c in found if c.type != "role"}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Budi Wiratama meminta Polri mengusut kasus tambang ilegal di Bangka.", "statement"),
        ("Budi Wiratama mengancam akan mengenakan tarif 25 persen terhadap baja Kanada.", "statement"),
        ("Budi Wiratama berjanji jembatan Melati selesai dalam dua pekan.", "statement"),
        ("Budi Wiratama berharap harga beras di Solo turun 10 persen.", "assessment"),
    ],
)
def test_a_demand_a_promise_or_a_hope_is_told_whole(sentence, kind):
    assert (kind, sentence, "Budi Wiratama") in claims(sentence)
    assert {found for found, _, _ in claims(sentence)} == {kind}


def test_what_is_asked_in_parts_is_told_in_parts():
    found = claims("Budi Wiratama meminta puskesmas di Solo untuk menambah vaksin dan memeriksa seluruh warga.")
    assert {text for _, text, _ in found} == {
        "Budi Wiratama meminta puskesmas untuk menambah vaksin.",
        "Budi Wiratama meminta puskesmas untuk memeriksa seluruh warga.",
    }


def test_a_sentence_that_is_demanded_at_court_has_its_measure():
    found = claims("Jaksa menuntut Budi Wiratama dihukum lima tahun penjara.")
    assert "duration" in {kind for kind, _, _ in found}
