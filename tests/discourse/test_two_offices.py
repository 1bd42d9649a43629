"""Two offices behind one name, the second told by "yang juga" or "yang kini"."""

import pytest

from decomposing import texts


@pytest.mark.parametrize("lead", ["yang juga"])
def test_both_offices_are_of_the_name(lead: str) -> None:
    found = texts(f"Ahmad Fauzi, anggota DPR {lead} Ketua Umum Partai Maju, mengkritik rencana itu.")
    assert found == [
        "Ahmad Fauzi adalah anggota DPR.",
        "Ahmad Fauzi adalah Ketua Umum Partai Maju.",
        "Ahmad Fauzi mengkritik rencana itu.",
    ]


def test_the_standing_of_an_office_is_part_of_it():
    found = texts("Wakil Ketua PN Depok nonaktif Bambang Setyawan ditahan. Presiden terpilih Ani Lestari tiba.")
    assert "Bambang Setyawan adalah Wakil Ketua PN Depok nonaktif." in found
    assert "Ani Lestari adalah presiden terpilih." in found
