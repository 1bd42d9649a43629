"""Prices that a list tells behind a colon each."""

import pytest

from decomposing import texts

LIST = "Harga perak 1 gram: Rp 20.000 Harga perak 2 gram: Rp 40.000 Harga perak 5 gram: Rp 99.500"


def test_each_thing_of_a_list_is_told_with_its_price_and_day() -> None:
    told = texts(f"Harga perak Melati turun pada Senin (9/3/2026). {LIST}")
    assert "Harga perak 1 gram adalah Rp 20.000 pada Senin, 9 Maret 2026." in told
    assert "Harga perak 5 gram adalah Rp 99.500 pada Senin, 9 Maret 2026." in told


def test_bare_sizes_are_of_what_the_heading_tells() -> None:
    told = texts(
        "Berikut daftar harga perak Melati per 9 Maret 2026:\n1 gram: Rp20.000\n2 gram: Rp40.000\n5 gram: Rp99.500\n"
    )
    assert "Harga perak Melati 2 gram adalah Rp40.000 pada 9 Maret 2026." in told


@pytest.mark.parametrize(
    "text",
    [
        "Harga perak 1 gram: Rp 20.000 Harga perak 2 gram: Rp 40.000.",
        f"Medan. {LIST} Solo. {LIST.replace('20.000', '21.000')}",
    ],
)
def test_too_short_a_list_and_a_thing_with_several_prices_tell_nothing(text: str) -> None:
    assert not any("1 gram adalah Rp 2" in claim for claim in texts(text))
