"""Nicknames and the numbers of parties: roles of their own, and no part of a name or of what is told."""

import pytest

from decomposing import texts


def test_what_somebody_is_called_besides_is_a_role() -> None:
    found = texts("Bupati Lampung Selatan Wirya Mahesa yang akrab disapa Mance terpilih menjadi ketua forum.")
    assert "Wirya Mahesa akrab disapa Mance." in found
    assert "Wirya Mahesa terpilih menjadi ketua forum." in found


@pytest.mark.parametrize(
    "inset", [" atau yang akrab disapa KDM", ", yang biasa dipanggil KDM,", " yang kerap disapa KDM itu"]
)
def test_it_is_no_part_of_what_is_told(inset: str) -> None:
    found = texts(f"Budi Wirawan{inset} meresmikan jalan di Demak.")
    assert "Budi Wirawan meresmikan jalan." in found


def test_the_number_of_a_party_is_of_its_part_and_not_of_the_name() -> None:
    found = texts("Jaksa mendakwa terdakwa I Budi Wirawan dan terdakwa II Sari Lestari dengan pasal suap.")
    assert {"Budi Wirawan adalah terdakwa I.", "Sari Lestari adalah terdakwa II."} <= set(found)
    assert not any("I Budi Wirawan" in text for text in found)


def test_a_name_of_birth_is_no_number() -> None:
    found = texts("Terdakwa I Gede Astina menjalani sidang di Denpasar.")
    assert "I Gede Astina menjalani sidang." in found


def test_a_single_name_may_have_its_office_in_a_bracket() -> None:
    found = texts(
        "Hadir dalam acara itu Kherlani (mantan Wakil Wali Kota Demak) dan adik-adik (siswa sekolah) dari Kudus."
    )
    assert "Kherlani adalah mantan Wakil Wali Kota Demak." in found
    assert not any("adik-adik adalah" in text.lower() for text in found)


def test_the_name_of_a_region_is_no_part_of_its_regents() -> None:
    found = texts("Bupati Raja Ampat Orideko Iriano Wirawan meresmikan pasar di Waisai.")
    assert "Orideko Iriano Wirawan adalah Bupati Raja Ampat." in found


def test_a_name_may_have_a_word_twice() -> None:
    assert "Budi Jaya Butar Butar meminta warga Demak tenang." in texts(
        "Budi Jaya Butar Butar meminta warga Demak tenang."
    )


def test_a_case_that_ends_with_an_office_names_who_holds_it() -> None:
    text = (
        "Polri menetapkan Sari Lestari sebagai tersangka dalam kasus pemalsuan tanda tangan mantan Bupati Lampung "
        "Selatan, Budi Wirawan. Sari Lestari diperiksa dalam kasus itu."
    )
    expected = "Sari Lestari diperiksa dalam kasus pemalsuan tanda tangan mantan Bupati Lampung Selatan Budi Wirawan."
    assert expected in texts(text)


def test_whoever_is_convicted_in_a_case_holds_no_office_of_it() -> None:
    found = texts(
        "Dalam kasus pembunuhan istri Kepala Desa Sukamaju, Budi Wirawan divonis 5 tahun. Warga membahas kasus itu."
    )
    assert "Warga membahas kasus pembunuhan istri Kepala Desa Sukamaju." in found


def test_a_summons_is_no_nickname() -> None:
    found = texts("Budi Wirawan sering dipanggil Polda Metro untuk diperiksa di Jakarta.")
    assert "Budi Wirawan sering dipanggil Polda Metro untuk diperiksa di Jakarta." in found


def test_what_else_somebody_does_is_told_beside_the_nickname() -> None:
    found = texts("Budi Wirawan biasa disapa Kang Budi dan tinggal di Demak.")
    assert "Budi Wirawan tinggal di Demak." in found
    assert any(text.startswith("Budi Wirawan biasa disapa") for text in found)


def test_a_short_name_in_a_pair_is_written_out() -> None:
    found = texts(
        "Pemain Persib Budi Wirawan pulang ke Demak. Persib dan Wirawan mencapai kesepakatan di Bandung. "
        '"Saya pergi untuk membangun rumah," kata Wirawan.'
    )
    assert "Persib dan Budi Wirawan mencapai kesepakatan." in found


@pytest.mark.parametrize("field", ["Asuransi", "Properti", "Musik", "Kripto", "Transportasi"])
def test_a_field_is_no_name(field: str) -> None:
    found = texts(
        f"Pengamat {field} Budi Wirawan menilai aturan itu tidak akan merugikan masyarakat Demak. "
        '"Warga Demak senang dengan aturan itu," kata Budi di Kudus.'
    )
    assert f"Budi Wirawan adalah pengamat {field}." in found


def test_a_first_name_used_alone_is_no_firm_behind_a_known_body() -> None:
    found = texts("Anggota DPR Rieke Ayu Wirawan meresmikan pasar di Demak. Rieke yakin warga Demak senang.")
    assert "Rieke Ayu Wirawan adalah anggota DPR." in found
