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
    found = texts("Wakil Ketua PN Brebes nonaktif Danu Wiratmo diberhentikan. Presiden terpilih Ani Lestari tiba.")
    assert "Danu Wiratmo adalah Wakil Ketua PN Brebes nonaktif." in found
    assert "Ani Lestari adalah presiden terpilih." in found


def test_both_offices_are_of_the_name_behind_the_second():
    text = (
        '"Kambing dipotong besok," ujar Menpora yang juga Ketua Umum Persatuan Renang, Hadi Wirasena, kepada wartawan. '
        "Menpora mengatakan sapi milik Budi Santoso berukuran 1,3 ton."
    )
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    assert {"Hadi Wirasena adalah Menpora.", "Hadi Wirasena adalah Ketua Umum Persatuan Renang."} <= {
        c.text for c in found
    }
    assert [c.attribution.speaker for c in found if "1,3 ton" in c.text] == ["Hadi Wirasena"]


def test_what_is_no_office_takes_no_name_from_behind_the_second():
    text = "Warga yang juga pedagang, Budi Santoso, hadir di Bandung."
    assert not [claim for claim in texts(text) if claim.startswith("Budi Santoso adalah")]


def test_an_office_with_its_standing_before_a_name_is_not_its_holder():
    found = texts(
        "KPK mengusut kasus suap yang menyeret Bupati Brebes nonaktif Wulan Prastika (WPR). "
        "Wulan Prastika ditahan KPK. Bupati Brebes Wulan Prastika ditangkap pada Rabu."
    )
    assert any("Bupati Brebes nonaktif Wulan Prastika" in claim for claim in found)
    assert not [claim for claim in found if "Wulan Prastika nonaktif" in claim]


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Direktur PT Melati Jaya", "Rina Hartini Wulandari"),
        ("Dirut PT Pembangunan Sarana Melati", "Budi Hartono"),
        ("Komisaris PT Bumi Putra Agung", "Andi Pratama"),
    ],
)
def test_a_given_name_ends_the_name_of_a_firm(office, name):
    assert f"{name} adalah {office}." in texts(f"{office} {name} meninjau pasar di Tegal.")


def test_a_name_of_three_words_stands_behind_fields_joined_by_a_sign():
    found = texts(
        "Kepala Departemen Pengelolaan Moneter & Aset Sekuritas BI Erwin Wirawan Hutama meninjau pasar di Tegal."
    )
    assert "Erwin Wirawan Hutama adalah Kepala Departemen Pengelolaan Moneter & Aset Sekuritas BI." in found


def test_the_head_of_a_part_of_two_fields_has_one_office():
    found = texts("Kepala Bidang Pengembangan dan Humas RSUD Melati, Rina Wulandari, meninjau pasar di Tegal.")
    assert "Rina Wulandari adalah Kepala Bidang Pengembangan dan Humas RSUD Melati." in found


def test_the_head_of_a_village_has_its_name_before_their_own():
    found = texts("Kepala Desa Sukamaju Yeheskial Naraya meninjau pasar di Tegal.")
    assert "Yeheskial Naraya adalah Kepala Desa Sukamaju." in found


def test_a_region_that_the_text_names_is_no_part_of_a_name() -> None:
    found = texts("Drone menghantam Kota Velgorod, Rusia. Warga tewas, kata Gubernur Velgorod Ivan Petrov.")
    assert "Ivan Petrov adalah Gubernur Velgorod." in found


@pytest.mark.parametrize(
    ("title", "claim"),
    [
        ("Bupati Purwotegal Agus Wicaksono", "Agus Wicaksono adalah Bupati Purwotegal."),
        ("Bupati Tana Melati Ahmad Saleh", "Ahmad Saleh adalah Bupati Tana Melati."),
        ("Lurah Kebon Melati Dedi Pratama", "Dedi Pratama adalah Lurah Kebon Melati."),
        ("Bupati Rina Lestari Dewi", "Rina Lestari Dewi adalah Bupati."),
    ],
)
def test_unknown_words_before_a_given_name_are_the_region(title: str, claim: str) -> None:
    assert claim in texts(f"{title} menutup Jalan Melati.")


def test_a_given_name_ends_the_common_words_of_a_body() -> None:
    found = texts("Koordinator Koalisi Pemilu Bersih Budi Santoso pulang ke Kudus.")
    assert "Budi Santoso adalah Koordinator Koalisi Pemilu Bersih." in found
