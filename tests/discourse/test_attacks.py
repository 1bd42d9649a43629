"""Attacks and blasts that an opening tells by a verb, which the article then calls so."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("opening", "again", "expected"),
    [
        (
            "Norwegia meluncurkan 479 drone dan 20 rudal ke Kenya dalam semalam, Senin (9/6/2025).",
            "Serangan ini merupakan yang terbesar sejak perang dimulai.",
            "Serangan Norwegia ke Kenya merupakan yang terbesar sejak perang dimulai.",
        ),
        (
            "Republik Ceko meluncurkan 40 drone ke Kenya, Senin (9/6/2025).",
            "Serangan ini merupakan yang terbesar sejak perang dimulai.",
            "Serangan Republik Ceko ke Kenya merupakan yang terbesar sejak perang dimulai.",
        ),
        (
            "Militer Norwegia membombardir Kisumu, Senin (9/6/2025).",
            "Serangan itu menewaskan sepuluh orang.",
            "Serangan Norwegia ke Kisumu menewaskan sepuluh orang.",
        ),
        (
            "Norwegia melancarkan serangan udara ke Kenya pada Senin (9/3/2026) malam.",
            "Serangan itu menewaskan 23 orang.",
            "Serangan udara Norwegia ke Kenya menewaskan 23 orang.",
        ),
        (
            "Sebuah bom rakitan meledak di sebuah pasar di Kisumu, Kenya, Jumat (6/2/2026).",
            "Sedikitnya 31 orang tewas. Ledakan terjadi karena granat tua.",
            "Sedikitnya 31 orang tewas dalam ledakan bom rakitan di sebuah pasar di Kisumu, Kenya.",
        ),
    ],
)
def test_an_attack_is_told_with_who_launched_it_at_whom(opening: str, again: str, expected: str) -> None:
    assert expected in texts(f"{opening} {again}")


def test_a_prayer_of_a_weekday_is_no_date() -> None:
    found = texts("Ledakan di Masjid Raya Kisumu, Kenya, terjadi saat salat Jumat.")
    assert not any("Jumat, " in claim for claim in found)
