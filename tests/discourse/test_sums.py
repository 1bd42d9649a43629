"""Money that is pointed at is the one sum that the sentences before tell with whose it was."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Budi Santoso menerima uang Rp 2,4 miliar dari PT Melati pada 13 Maret 2025. Uang itu disita KPK.",
            "Uang Rp 2,4 miliar dari PT Melati disita KPK.",
        ),
        (
            "Ani Lestari menyerahkan Rp 40 juta kepada Budi Santoso. Uang tersebut disita penyidik KPK.",
            "Uang Rp 40 juta untuk Budi Santoso disita penyidik KPK.",
        ),
    ],
)
def test_money_is_the_one_sum_told_before(text: str, claim: str) -> None:
    assert claim in texts(text)


def test_of_two_sums_none_is_meant() -> None:
    text = (
        "Budi menerima Rp 2 miliar dari PT Melati. Ia juga menerima Rp 1 miliar dari Ani Lestari. Uang itu disita KPK."
    )
    assert not any("miliar" in claim and "disita" in claim for claim in texts(text))
