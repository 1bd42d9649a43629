"""Deeds told as nouns by "-nya" are no verbs: what is joined to one of them is another noun."""

from decomposing import texts


def test_a_deed_told_as_a_noun_is_no_further_purpose() -> None:
    found = texts("Pos jaga di Brebes dibangun untuk mengurangi risiko masuk dan menyebarnya hama wereng di Tegal.")
    assert any(claim.endswith("untuk mengurangi risiko masuk dan menyebarnya hama wereng di Tegal.") for claim in found)
    assert not any("untuk menyebarnya" in claim for claim in found)


def test_each_of_two_deeds_told_as_nouns_keeps_what_it_is_told_of() -> None:
    found = texts("Banjir Brebes disebabkan oleh meluapnya Sungai Rambut dan jebolnya tanggul di Desa Melati.")
    assert "Banjir Brebes disebabkan oleh meluapnya Sungai Rambut." in found
    assert "Banjir Brebes disebabkan oleh jebolnya tanggul." in found


def test_a_deed_told_as_a_noun_is_the_subject_of_what_comes_of_it() -> None:
    found = texts("Bertambahnya jumlah pedagang membawa harga bawang di Brebes ke tingkat yang wajar.")
    assert any(claim.startswith("Bertambahnya jumlah pedagang membawa") for claim in found)


def test_whom_commas_single_out_of_those_asked_does_not_part_them_from_what_is_asked() -> None:
    found = texts("Wali Kota Tegal Budi Utomo meminta warga, terutama pedagang, agar menutup saluran air.")
    assert "Budi Utomo meminta warga agar menutup saluran air." in found


def test_a_meeting_that_is_planned_has_not_been_held():
    found = texts("Pertemuan petinggi PT Melati dengan Budi Santoso sudah dijadwalkan sejak lama.")
    assert not any("bertemu" in claim for claim in found)
