"""What one firm is to another, told beside its name."""

from decomposing import decompose
from klaim.records import Article


def ties(text: str) -> list[str]:
    """The relations that a text tells."""
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    return [claim.text for claim in found if claim.type == "relation"]


def test_a_firm_between_commas_is_what_it_is_to_another():
    assert ties("PT Melati Rawat, anak usaha PT Melati Tol, membuka kantor di Tegal.") == [
        "PT Melati Rawat adalah anak usaha PT Melati Tol."
    ]


def test_firms_that_are_somebodys_are_the_one_firms_of_their_sentence():
    assert ties("PT Melati Tol melalui anak usahanya, PT Ara Bumi dan PT Cipta Ria, membuka kantor di Tegal.") == [
        "PT Ara Bumi adalah anak usaha PT Melati Tol.",
        "PT Cipta Ria adalah anak usaha PT Melati Tol.",
    ]
    assert ties("Bank Kencana bersama anak usahanya, PT Ara Bumi, membuka kantor di Tegal.") == [
        "PT Ara Bumi adalah anak usaha Bank Kencana."
    ]


def test_nothing_is_told_where_two_firms_or_a_person_stand_before_them():
    assert not ties("PT Melati Tol menjual saham PT Karya Beton dan anak usahanya, PT Ara Bumi, kepada Ani.")
    assert not ties("Budi Santoso bersama anak usahanya, PT Ara Bumi, membuka kantor di Tegal.")
