"""Two offices behind one name, the second told by "yang juga" or "yang kini"."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


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


def test_both_offices_are_of_the_name_behind_the_second():
    text = (
        '"Kambing dipotong besok," ujar Menag yang juga Imam Besar Masjid Raya, Nazar Umari, kepada wartawan. '
        "Menag mengatakan sapi milik Budi Santoso berukuran 1,3 ton."
    )
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert {"Nazar Umari adalah Menag.", "Nazar Umari adalah Imam Besar Masjid Raya."} <= {c.text for c in found}
    assert [c.attribution.speaker for c in found if "1,3 ton" in c.text] == ["Nazar Umari"]


def test_what_is_no_office_takes_no_name_from_behind_the_second():
    text = "Warga yang juga pedagang, Budi Santoso, hadir di Bandung."
    assert not [claim for claim in texts(text) if claim.startswith("Budi Santoso adalah")]


def test_an_office_with_its_standing_before_a_name_is_not_its_holder():
    found = texts(
        "KPK mengusut perkara korupsi yang menjerat Bupati Pekalongan nonaktif Fauzia Arafat (FAT). "
        "Fauzia Arafat ditahan KPK. Bupati Pekalongan Fauzia Arafat ditangkap pada Rabu."
    )
    assert any("Bupati Pekalongan nonaktif Fauzia Arafat" in claim for claim in found)
    assert not [claim for claim in found if "Fauzia Arafat nonaktif" in claim]
