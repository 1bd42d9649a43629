"""Dates told last, accusations carried on, questions, and offices held."""

from decomposing import decompose, texts
from klaim.records import Article


def test_a_date_is_not_that_of_a_relative_clause_before_it() -> None:
    found = texts("Pameran itu digelar pada Senin (9/3/2026) sebagai tindak lanjut dari studi yang dilakukan di Bali.")
    assert "Pameran itu digelar pada Senin, 9 Maret 2026." in found


def test_a_second_deed_is_alleged_as_the_first() -> None:
    text = "Budi Santoso dituduh mencuri motor dan melukai satpam."
    claims = decompose(Article(id="example", language="id", text=text)).claims
    assert [one.text for one in claims] == [
        "Budi Santoso dituduh mencuri motor.",
        "Budi Santoso dituduh melukai satpam.",
    ]
    assert {one.modality for one in claims} == {"hedged"}


def test_a_sentence_that_ends_in_its_question_claims_nothing() -> None:
    assert texts("Ada yang baru dari kompetisi basket itu, apa?") == []


def test_an_office_is_not_held_as_what_somebody_is_thought_to_be() -> None:
    found = texts("Rian Wirasena telah lama menjabat dan dipandang sebagai arsitek kerusuhan di Jepara.")
    assert "Rian Wirasena dipandang sebagai arsitek kerusuhan di Jepara." in found
    assert not any("menjabat sebagai arsitek" in one for one in found)


def test_the_end_of_the_year_to_come_is_that_of_this_year() -> None:
    found = texts("Dampak kebijakan itu baru akan terlihat hingga akhir tahun nanti.")
    assert "Dampak kebijakan itu baru akan terlihat hingga akhir 2026." in found
