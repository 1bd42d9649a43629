"""Relations: how two parties stand to each other, and what is none."""

from decomposing import decompose
from klaim.records import Article


def types(sentence: str) -> dict[str, str]:
    article = Article(id="a", language="id", text=sentence, published_at="2026-03-10")
    return {c.text: c.type for c in decompose(article).claims}


def test_an_ally_stands_in_a_relation_and_so_does_who_has_a_tie():
    assert types("Pemberontak Houthi bersekutu dengan Iran.") == {
        "Pemberontak Houthi bersekutu dengan Iran.": "relation"
    }
    found = types("Pemilik mobil tidak memiliki keterkaitan dengan institusi Polri.")
    assert found == {"Pemilik mobil tidak memiliki keterkaitan dengan institusi Polri.": "relation"}


def test_a_part_of_something_without_a_name_is_no_relation():
    assert set(types("Proyek tanggul laut merupakan bagian dari rencana jangka panjang pemerintah.").values()) == {
        "event"
    }
    assert set(types("Sekolah Melati menjadi bagian dari Liga Pelajar.").values()) == {"relation"}


def test_a_member_or_a_child_has_a_role():
    assert set(types("Budi Santoso merupakan anggota dari Komisi III.").values()) == {"role"}


def test_a_firm_is_anothers_and_a_case_is_tied_to_another():
    assert set(types("PT Karya Laut merupakan anak usaha PT Cempaka Logistik.").values()) == {"relation"}
    assert set(types("Kasus korupsi lahan Demak terkait dengan proyek rumah susun.").values()) == {"relation"}
