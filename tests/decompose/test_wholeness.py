"""A claim keeps what its clause needs: its content, its offset, its half of a contrast, its marks."""

from klaim.decompose import decompose
from klaim.records import Article


def texts(text: str) -> list[str]:
    article = Article(id="example", language="id", text=text, published_at="2026-03-10")
    return [claim.text for claim in decompose(article).claims]


def test_a_comma_before_what_is_hoped_does_not_cut_it_off():
    found = texts("Budi Santoso berharap, warga Tegal tetap tenang menghadapi banjir.")
    assert found == ["Budi Santoso berharap warga Tegal tetap tenang menghadapi banjir."]
    assert texts("Meski tidak berharap, warga Tegal menerima bantuan beras.")[0].startswith("Warga Tegal menerima")


def test_a_further_verb_of_saying_has_the_same_speaker():
    found = texts("Budi Santoso mengatakan Ani Lestari telah pindah rumah, dan mengatakan bahwa pasar Tegal tutup.")
    assert "Pasar Tegal tutup." in found
    assert not any("Ani Lestari mengatakan" in claim for claim in found)


def test_what_is_done_to_what_somebody_hopes_for_is_not_done_to_them():
    found = texts("Budi Santoso berharap materi itu tidak hanya didengarkan, tetapi dipahami dan dijalankan warga.")
    assert not any(claim.startswith("Budi Santoso di") for claim in found)


def test_what_goes_on_behind_a_hope_is_hoped_too():
    found = texts("Budi Santoso berharap agar program itu diperluas, dan memperbaiki jalan desa.")
    assert "Budi Santoso memperbaiki jalan desa." not in found


def test_a_vague_stretch_before_a_link_belongs_to_it():
    found = texts("Pencuri itu melarikan diri beberapa saat setelah menembak Budi Santoso.")
    assert "Pencuri itu melarikan diri beberapa saat setelah menembak Budi Santoso." in found
    assert not any(claim.endswith("beberapa saat.") for claim in found)


def test_the_past_is_one_word():
    assert texts("Budi Santoso memimpin pasar Tegal di masa lalu.")[-1].endswith("di masa lalu.")


def test_a_portal_that_passes_on_another_source_is_no_part_of_the_clause():
    found = texts("Dikutip detikFinance dari Futurism, para karyawan menempelkan selebaran di kantor Meta.")
    assert found == ["Para karyawan menempelkan selebaran di kantor Meta."]


def test_what_stands_somewhere_is_dated_with_its_place():
    found = texts("Pasar baru itu berada di Desa Sukamaju sejak Maret 2025.")
    assert "Pasar baru itu berada di Desa Sukamaju sejak Maret 2025." in found


def test_a_comma_closes_what_one_sets_off():
    found = texts("Seorang warga Desa Sukamaju, Kecamatan Wangon, menyerahkan granat ke polisi di Tegal, Jawa Tengah.")
    assert any(claim.startswith("Seorang warga Desa Sukamaju, Kecamatan Wangon, menyerahkan") for claim in found)
    found = texts("Budi Santoso menanam padi di Tegal, Jawa Tengah, bersama Ani Lestari.")
    assert "Budi Santoso menanam padi di Tegal, Jawa Tengah, bersama Ani Lestari." in found
