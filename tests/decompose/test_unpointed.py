"""A pointing word is left out where other words tell which thing is meant."""

import pytest

from decomposing import texts

FLOOD = "Banjir melanda Desa Melati, Tegal. "


def test_a_name_needs_no_pointing_word():
    assert "RUU Tenaga Melati memuat sepuluh bab." in texts(FLOOD + "RUU Tenaga Melati ini memuat sepuluh bab.")


@pytest.mark.parametrize("told", ["Peralatan itu sudah berkarat.", "Pebalap asal Solo itu sudah pulang."])
def test_one_thing_or_somebody_that_only_a_pointing_word_means_stays_held_back(told: str) -> None:
    assert not any(claim.startswith("Terkait") for claim in texts(FLOOD + told))
