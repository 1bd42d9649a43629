"""What befalls people told by a noun, people made suspects with their offices, and nouns that look like verbs."""

import pytest

from decomposing import decompose, texts
from klaim.records import Article


def test_poisoning_is_what_befell_those_before_it() -> None:
    found = texts(
        "Puluhan siswa SMP Negeri 2 Cisarua, Kabupaten Bandung Barat, keracunan setelah menyantap nasi kotak, "
        "Selasa (24/2/2026)."
    )
    assert "Puluhan siswa SMP Negeri 2 Cisarua keracunan." in found
    assert not any("adalah keracunan" in one for one in found)
    assert "Sebanyak 63 siswa keracunan." in texts("Sebanyak 63 siswa keracunan setelah menyantap nasi kotak.")


def test_a_case_of_poisoning_befalls_nobody() -> None:
    assert texts("Kasus keracunan di Lembang bertambah menjadi 63 orang.") == [
        "Kasus keracunan di Lembang bertambah menjadi 63 orang."
    ]


def test_those_made_suspects_keep_their_offices_apart() -> None:
    found = texts(
        "KPK menetapkan tiga tersangka lain, yakni RM selaku direktur keuangan, FA selaku pejabat pembuat komitmen, "
        "dan TS dari pihak swasta."
    )
    assert {f"KPK menetapkan {one} sebagai tersangka." for one in ("RM", "FA", "TS")} <= set(found)
    assert {"RM adalah direktur keuangan.", "FA adalah pejabat pembuat komitmen."} <= set(found)


def test_the_second_thing_taken_is_no_verb() -> None:
    found = texts("Dinas Kesehatan mengambil sampel makanan dan muntahan siswa untuk diperiksa di laboratorium.")
    assert "Dinas Kesehatan mengambil muntahan siswa." in found


def test_an_absence_that_had_to_be_is_no_demand() -> None:
    for text in ("Budi Wirawan harus absen karena cedera.", "Laga Tegal vs Demak harus lanjut ke gim ketiga."):
        article = Article(id="a", language="id", text=text, published_at="2026-03-10")
        assert {claim.modality for claim in decompose(article).claims} == {"asserted"}


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Sebanyak 12 orang tewas dan 30 lainnya luka-luka akibat ledakan gudang PT Melati di Tegal.",
         ["Sebanyak 12 orang tewas akibat ledakan gudang PT Melati di Tegal.",
          "30 orang luka-luka akibat ledakan gudang PT Melati di Tegal."]),
        ("Tiga warga tewas dan lima luka-luka dalam kecelakaan bus di Jalan Tol Melati, Tegal, Minggu (8/3/2026).",
         ["Tiga warga tewas dalam kecelakaan bus di Jalan Tol Melati, Tegal.",
          "Lima warga luka-luka dalam kecelakaan bus di Jalan Tol Melati, Tegal."]),
        ("Dua orang tewas di Tegal dan tiga orang luka-luka di Kudus.",
         ["Dua orang tewas di Tegal.", "Tiga orang luka-luka di Kudus."]),
    ],
)  # fmt: skip
def test_what_many_suffered_is_told_of_each_number(sentence: str, claims: list[str]) -> None:
    found = texts(sentence)
    assert all(claim in found for claim in claims)
    assert not any("luka-luka tewas" in claim for claim in found)
