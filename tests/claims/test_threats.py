"""A threatened punishment is told of the one who is charged."""

import pytest

from decomposing import texts

CHARGED = "Polisi menangkap kasir berinisial HD karena menipu nasabah di Tegal. Pelaku dijerat Pasal 378 KUHP. "


@pytest.mark.parametrize(
    ("threat", "expected"),
    [
        ("Ancaman hukumannya maksimal empat tahun penjara.", ["hukuman {} maksimal empat tahun penjara"]),
        ("Ancaman pidana (terhadap pelaku) maksimal 4 tahun penjara.", ["pidana {} maksimal 4 tahun penjara"]),
        (
            "Ancaman pidana penjara paling singkat 5 tahun dan paling lama 15 tahun.",
            ["pidana penjara {} paling singkat 5 tahun", "pidana penjara {} paling lama 15 tahun"],
        ),
    ],
)
def test_a_threatened_punishment_is_for_whoever_is_charged(threat: str, expected: list[str]) -> None:
    found = texts(CHARGED + threat)
    told = [f"Ancaman {one.format('terhadap kasir berinisial HD di Tegal')}." for one in expected]
    assert set(told) <= set(found)


def test_of_nobody_charged_no_punishment_is_told() -> None:
    found = texts("Undang-undang itu dibahas di Tegal. Ancaman hukumannya maksimal empat tahun penjara.")
    assert not any("terhadap" in claim for claim in found)


def test_a_punishment_keeps_its_noun() -> None:
    found = texts(
        "Danu Prasetya dikenakan Pasal 76 dengan ancaman pidana paling singkat 5 tahun dan paling lama 9 tahun."
    )
    assert not any("dengan paling lama" in claim for claim in found)


def test_what_somebody_is_made_is_no_part_of_their_name() -> None:
    found = texts("Polisi menahan Danu Prasetya di Tegal. Hakim menilai status tersangka Danu Prasetya sah di Tegal.")
    assert not any("status Danu" in claim for claim in found)
