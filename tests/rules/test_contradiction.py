"""Claims that differ in their value, and those that differ in what was measured."""

import pytest

from klaim.rules import _example as examples
from klaim.validate import check_claims


def contradicted(kind, *told):
    claims = [
        examples.claim({"id": f"contoh#c{number}", "type": kind, "text": text, "value": value})
        for number, (text, value) in enumerate(told)
    ]
    found = check_claims(claims, examples.articles({}))
    return [(item.line, item.message.split(" at ")[0]) for item in found if item.name == "contradiction"]


def amount(number):
    return {"number": number, "unit": "IDR", "comparison": "exact"}


ASSETS = "Aset perusahaan menjadi Rp {} triliun pada {}."


def test_amounts_of_two_years_do_not_contradict_each_other():
    told = [(11.1, 2023), (11.9, 2024), (12.4, 2024)]
    said = [(ASSETS.format(str(number).replace(".", ","), year), amount(number * 10**12)) for number, year in told]
    assert contradicted("quantity", *said[:2]) == []
    assert contradicted("quantity", *said) == [(3, "contradicts contoh#c1")]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Rapat ke-3 digelar pada 9 Maret 2026.", "Rapat ke-3 digelar pada 8 Maret 2026.", 1),
        ("Rapat ke-3 digelar pada 9 Maret 2026.", "Rapat ke-4 digelar pada 8 Maret 2026.", 0),
        ("Laga digelar pada Senin, 9 Maret 2026.", "Laga digelar pada Minggu, 8 Maret 2026.", 1),
    ],
)
def test_days_contradict_each_other_where_all_else_is_the_same(one, other, found):
    told = [(one, {"edtf": "2026-03-09"}), (other, {"edtf": "2026-03-08"})]
    assert len(contradicted("date", *told)) == found


def test_lengths_of_two_things_do_not_contradict_each_other():
    hours = [(f"Rapat {number} berlangsung {length} jam.", {"iso8601": f"PT{length}H", "comparison": "exact"})
             for number, length in ((1, 2), (2, 3), (2, 4))]  # fmt: skip
    assert contradicted("duration", *hours) == [(3, "contradicts contoh#c1")]
