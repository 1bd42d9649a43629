"""Claims that differ in a negation, and those that may both be true."""

import pytest

from klaim.language import load
from klaim.rules import _example as examples
from klaim.validate import check_claims


def contradicted(*told):
    claims = [examples.claim({"id": f"contoh#c{number}", **fields}) for number, fields in enumerate(told)]
    others = {"lain": examples.article({"article": {"id": "lain"}})}
    found = check_claims(claims, {**examples.articles({}), **others})
    return [(item.line, item.message.split(" at ")[0]) for item in found if item.name == "said-and-denied"]


def said(text, **fields):
    return {"text": text, **fields}


CAME = said("Rina Wulandari hadir dalam rapat.")
DENIED = said("Rina Wulandari tidak hadir dalam rapat.", modality="negated")


@pytest.mark.parametrize("word", ["tidak", "belum", "tak", "bukan", "TIDAK"])
def test_what_is_said_and_denied_is_told_at_the_later_of_both(word):
    denied = said(f"Rina Wulandari {word} hadir dalam rapat.")
    assert contradicted(CAME, denied) == [(2, "contradicts contoh#c0")]
    assert contradicted(denied, said("Kenji Mori pulang."), CAME) == [(3, "contradicts contoh#c0")]


def test_letter_case_marks_and_forms_of_numbers_are_left_aside():
    one, other = "Rapat digelar pada 9 Maret 2026.", "rapat belum digelar, pada 9 maret 2026"
    assert contradicted(said(one), said(other)) == [(2, "contradicts contoh#c0")]
    assert contradicted(said("Kafé itu milik Rina."), said("Kafé itu bukan milik Rina.")) != []


def test_two_speakers_or_articles_or_verdicts_are_no_contradiction():
    by = {"cue": "kata", "start": 0, "end": 4}
    rina, kenji = {**by, "speaker": "Rina Wulandari"}, {**by, "speaker": "Kenji Mori"}
    assert contradicted({**CAME, "attribution": rina}, {**DENIED, "attribution": kenji}) == []
    assert contradicted({**CAME, "attribution": rina}, {**DENIED, "attribution": rina}) != []
    assert contradicted({**CAME, "article_id": "lain"}, DENIED) == []
    assert contradicted({**CAME, "label": "REFUTED"}, DENIED) == []
    assert contradicted({**CAME, "modality": "hedged"}, DENIED) == []
    assert contradicted(DENIED, DENIED) == []


@pytest.mark.parametrize(
    "text",
    [
        "Tiga orang tidak hadir dalam rapat.",
        "Sebagian warga tidak setuju.",
        "Ada warga tidak setuju.",
        "Warga yang tidak hadir membayar denda.",
        "Rina Wulandari sempat tidak hadir dalam rapat.",
        "Polisi menangkap pengemudi tidak berizin.",
        "Rina Wulandari tidak membayar Rp5 miliar.",
        "Rina Wulandari tidak hanya hadir dalam rapat.",
        "Rina Wulandari tidak mungkin tidak hadir.",
        "Kenji Mori menulis “Rina tidak hadir”.",
    ],
)
def test_what_is_denied_in_part_or_at_one_time_is_no_contradiction(text):
    assert not load("id").denials.denies_all(text)
    assert contradicted(said(text.replace("tidak ", "", 1)), said(text)) == []


@pytest.mark.parametrize("text", ["Tidak ada korban.", "Rina Wulandari tidak bertemu Kenji Mori pada 9 Maret 2026."])
def test_a_whole_statement_is_denied(text):
    assert load("id").denials.denies_all(text)
