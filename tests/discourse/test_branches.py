"""Bodies that each region has one of, named bare: that of the one region a text names."""

from decomposing import texts


def test_a_bare_body_is_that_of_the_region() -> None:
    found = texts("BPBD Kabupaten Demak mengirim dua perahu. Petugas BPBD mengevakuasi warga Desa Melati.")
    assert "Petugas BPBD Kabupaten Demak mengevakuasi warga Desa Melati." in found


def test_of_two_regions_none_is_meant() -> None:
    text = "BPBD Demak dan BPBD Tegal mengirim perahu. Petugas BPBD mengevakuasi warga Desa Melati."
    assert "Petugas BPBD mengevakuasi warga Desa Melati." in texts(text)


def test_a_government_is_that_of_the_one_region_whose_head_is_named() -> None:
    found = texts("Wali Kota Tegal Ani Lestari meresmikan taman. Pemkot akan membangun lima taman lagi.")
    assert "Pemkot Tegal akan membangun lima taman lagi." in found


def test_of_two_heads_neither_is_meant() -> None:
    text = "Wali Kota Tegal Ani Lestari bertemu Wali Kota Surabaya Budi Santoso. Pemkot akan membangun lima taman."
    assert not any(found.startswith(("Pemkot Tegal", "Pemkot Surabaya")) for found in texts(text))


def test_a_government_and_its_region_are_those_of_the_one_region_named() -> None:
    found = texts("Pasar baru dibuka di Kabupaten Kudus. Pemkab menyiapkan 40 kios. Kabupaten ini memiliki 9 pasar.")
    assert "Pemkab Kudus menyiapkan 40 kios." in found
    assert "Kabupaten Kudus memiliki 9 pasar." in found


def test_of_two_regions_neither_is_meant() -> None:
    found = texts("Pasar baru dibuka di Kabupaten Kudus dan Kabupaten Tegal. Pemkab menyiapkan 40 kios.")
    assert not any(claim.startswith(("Pemkab Kudus", "Pemkab Tegal")) for claim in found)
