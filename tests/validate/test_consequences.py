"""A defect that others follow from is told once, and what stands by itself beside it is told too."""

import msgspec
import pytest

from klaim.records import Claim
from klaim.rules import _example as examples
from klaim.validate import Settings, check_claims

TEXT = "Rina Wulandari bertemu Kenji Mori di Bandung. Sekitar 40 warga Bandung datang. Jembatan diduga rusak."
MET, CAME, BROKEN = (
    "Rina Wulandari bertemu Kenji Mori di Bandung",
    "Sekitar 40 warga Bandung datang",
    "Jembatan diduga rusak",
)
OTHER = {"id": "lain", "language": "id", "text": "Banjir surut di Demak."}


def told(**example):
    example = {"article": {"text": TEXT}, "others": [OTHER], "quotes": (MET,), **example}
    record = examples.record(example)
    found = check_claims(
        [msgspec.convert(record, Claim)], examples.articles(example), settings=Settings(information=False)
    )
    return sorted((finding.name, finding.pointer) for finding in found)


def place(text, name="Bandung", **more):
    return told(type="location", text=text, value={"name": name}, quotes=(MET,), **more)


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u200b", "control-character"),
        ("\u00ad", "control-character"),
        ("<br>", "markup"),
        ("<b class=x>", "markup"),
        ("&shy;", "markup"),
    ],
)
def test_a_character_within_a_word_is_told_alone(character, name):
    assert place(f"Rina Wulandari bertemu Kenji Mori di Ban{character}dung.") == [(name, "/text")]
    came = {"number": 40, "unit": "warga", "comparison": "about"}
    text = f"Seki{character}tar 40 warga Bandung datang."
    assert told(type="quantity", text=text, value=came, quotes=(CAME,)) == [(name, "/text")]
    assert told(text=f"Jembatan did{character}uga rusak.", modality="hedged", quotes=(BROKEN,)) == [(name, "/text")]


def test_what_is_wrong_without_the_character_too_is_told():
    found = place("Rina Wulandari bertemu Zulkifli\u200b di Bandung kemarin.")
    assert found == [("control-character", "/text"), ("name-not-in-source", "/text"), ("relative-date", "/text")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ia berada di sana.", "dangling-pronoun"),
        ("Kota itu menjadi tempat pertemuan.", "dangling-reference"),
        ("Rina Wulandari bertemu Kenji Mori di Kudus.", "name-not-in-source"),
    ],
)
def test_a_text_that_does_not_name_the_value_for_another_defect_is_told_once(text, found):
    assert place(text) == [(found, "/text")]


def test_a_number_of_the_text_that_the_article_lacks_is_told_once():
    value = {"number": 40, "unit": "warga", "comparison": "about"}
    found = told(type="quantity", text="Sekitar 47 warga Bandung datang.", value=value, quotes=(CAME,))
    assert found == [("number-not-in-source", "/text")]


@pytest.mark.parametrize(("day", "found"), [("9 Mei 2027", "date-not-in-span"), ("9 Maret 2026", "date-disagrees")])
def test_a_day_to_come_that_is_a_slip_is_told_once(day, found):
    article = {"text": "Jembatan dibuka pada 9 Maret 2026. Pasar dibuka pada 9 Mei 2027.", "published_at": "2026-03-10"}
    text, value, quotes = f"Jembatan dibuka pada {day}.", {"edtf": "2027-05-09"}, ("Jembatan dibuka pada 9 Maret 2026",)
    assert told(article=article, type="date", text=text, value=value, quotes=quotes) == [(found, "/value/edtf")]


def test_an_allowed_defect_hides_none():
    text = "Rina Wulandari bertemu Kenji Mori di Kudus."
    assert place(text, allow={"C311": "so named there"}) == [("value-not-in-text", "/value/name")]
    assert place(text, allow={"C410": "so named there"}) == [("name-not-in-source", "/text")]


def test_a_span_that_is_none_overlaps_nothing():
    long, second = {"start": 0, "end": 9000, "exact": MET}, {"start": 46, "end": 77, "exact": CAME}
    assert told(source=[long, second]) == [("span-outside", "/source/0/end")]
    assert told(source=[{**long, "start": 44, "end": 0}, second]) == [("empty-span", "/source/0/end")]


def test_words_of_another_article_are_told_once():
    evidence = [{"article_id": "lain", "start": 46, "end": 77, "exact": CAME}]
    assert told(evidence=evidence) == [("span-of-other-article", "/evidence/0/exact")]


def test_words_that_are_not_quoted_give_no_number():
    quoted = [{"start": 0, "end": 33, "exact": "Rina Wulandari bertemu 50 warga Bandung"}]
    value = {"number": 40, "unit": "warga", "comparison": "about"}
    text = "Sekitar 40 warga Bandung datang."
    assert told(type="quantity", text=text, value=value, source=quoted) == [("span-mismatch", "/source/0/exact")]
