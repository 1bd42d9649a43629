"""The same claim in other words for its numbers."""

import random

import pytest

from klaim.rules import _example as examples
from klaim.rules._batch import Batch
from klaim.rules._normal import told
from klaim.validate import Settings, check_claims
from klaim.validate.claims import Bench

PIECES = (
    "dua", "lima", "juta", "ribu", "5", "1,5", "%", "persen", "rupiah", "Rp", "Rp5", "rp", ",", ".", "-", "é", "…", "ﬁ",
    "1.000", "seribu", "koma", "puluh", "belas", "5juta", "_", "İ", "US$", "x", "²", "١", "200%", "setengah", "ratusan",
    "dua_puluh", "\n", "\t", "\u00a0", "rp5 rupiah", "x5", "“",
)  # fmt: skip


def claims_of(*texts):
    return [examples.claim({"id": f"contoh#c{number}", "text": text}) for number, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rina Wulandari bertemu seribu orang.", "Rina Wulandari bertemu 1.000 orang."),
        ("Tarif turun lima persen.", "Tarif turun 5%."),
        ("Tarif turun 5 persen.", "Tarif turun 5%"),
        ("Tarif turun satu koma lima persen.", "Tarif turun 1,5 %."),
        ("Tarif baja Rp1,5 triliun.", "Tarif baja Rp 1,5 triliun."),
        ("Tarif baja Rp1.500 miliar.", "Tarif baja 1,5 triliun rupiah."),
        ("Dua puluh lima orang datang.", "25 orang datang."),
        ("“Dua puluh lima” orang datang.", "25 orang datang."),
        ("Tarif baja 150 ribu.", "Tarif baja seratus lima puluh ribu."),
    ],
)
def test_number_forms_do_not_make_another_claim(one, other):
    article = examples.articles({})
    found = [item for item in check_claims(claims_of(one, other), article) if item.name == "duplicate-claim"]
    assert [(item.line, item.pointer) for item in found] == [(2, "/text")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tarif turun lima persen.", "Tarif turun lima ribu persen."),
        ("Tarif turun 1,5 persen.", "Tarif turun 15 persen."),
        ("Ratusan orang datang.", "100 orang datang."),
        ("Tarif turun 5%.", "Tarif turun 5."),
        ("Tarif turun dua, tiga.", "Tarif turun 23."),
    ],
)
def test_other_numbers_make_another_claim(one, other):
    found = check_claims(claims_of(one, other), examples.articles({}))
    assert "duplicate-claim" not in {item.name for item in found}


def test_what_tells_the_same_has_the_same_sketch_in_whatever_company():
    rng, sketches, bench = random.Random(3), {}, Bench({}, Settings())
    for _ in range(3000):
        batch = [
            examples.claim(
                {"text": rng.choice((" ", "")).join(rng.choices(PIECES, k=rng.randrange(1, 5))), "language": tag}
            )
            for tag in rng.choices(("id", "id", "id", "xx"), k=rng.randrange(1, 6))
        ]
        for claim, sketch in zip(batch, Batch(batch, bench.context).wordings, strict=True):
            key = claim.language, told(claim.text, claim.language)
            assert sketches.setdefault(key, sketch) == sketch, claim.text


@pytest.mark.parametrize("turned", [False, True])
def test_a_twin_like_its_parent_is_told_once_in_whatever_order(turned):
    parent = examples.claim({})
    twin = examples.claim({"id": "contoh#c002", "label": "REFUTED", "provenance": examples.CONTRAST})
    again = examples.claim({"id": "contoh#c003"})
    claims = [twin, parent, again] if turned else [parent, twin, again]
    found = [(claims[item.line - 1].id, item.name) for item in check_claims(claims, examples.articles({}))
             if item.severity != "info"]  # fmt: skip
    assert sorted(found) == [("contoh#c002", "identical-twin"), ("contoh#c003", "duplicate-claim")]
