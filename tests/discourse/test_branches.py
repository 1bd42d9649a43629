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
