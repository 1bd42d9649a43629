"""What a copula says that a thing is, and what a relative clause behind it tells of that thing."""

import pytest

from decomposing import decompose
from klaim.records import Article, Claim


def read(text: str) -> tuple[Claim, ...]:
    return decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims


@pytest.mark.parametrize(
    ("text", "entity", "role"),
    [
        ("Jembatan Cempaka merupakan ikon wisata Demak.", "jembatan Cempaka", "ikon wisata Demak"),
        ("PGC adalah Subholding Gas Cempaka.", "PGC", "Subholding Gas Cempaka"),
        ("Terminal Cempaka menjadi titik pusat perjalanan warga.", "Terminal Cempaka", "titik pusat perjalanan warga"),
        ("Kota Demak berhasil menjadi salah satu juara umum.", "Kota Demak", "salah satu juara umum"),
        ("Sopir truk tangki itu ternyata bukan pegawai bank.", "Sopir truk tangki itu", "bukan pegawai bank"),
        ("Data yang dirilis BPS merupakan data sementara.", "data yang dirilis BPS", "data sementara"),
        ("Gempa yang terjadi merupakan jenis gempa dangkal.", "gempa yang terjadi", "jenis gempa dangkal"),
        (
            "Perahu Cempaka adalah kapal yang digunakan khusus untuk menarik tongkang.",
            "perahu Cempaka",
            "kapal yang digunakan khusus untuk menarik tongkang",
        ),
    ],
)
def test_what_a_thing_is_or_became_is_its_role(text: str, entity: str, role: str) -> None:
    assert (entity, role) in {(c.value.entity, c.value.role) for c in read(text) if c.type == "role" and c.value}


@pytest.mark.parametrize(
    "text",
    [
        "Penyebab banjir adalah hujan deras.",
        "Pelarangan kapal Demak merupakan langkah tepat pemerintah.",
        "Kapal Cempaka menjadi sorotan warga.",
        "Varian yang ditemukan adalah virus Andes.",
    ],
)
def test_a_cause_a_deed_or_mere_attention_is_no_role(text: str) -> None:
    assert [c.type for c in read(text)]
    assert not any(c.type == "role" for c in read(text))


def test_a_relative_clause_behind_a_copula_tells_of_the_subject() -> None:
    said = {c.text for c in read("Melatika merupakan penyakit infeksi paru yang dapat memicu kematian.")}
    assert said == {"Melatika merupakan penyakit infeksi paru.", "Melatika dapat memicu kematian."}


def test_a_kind_that_says_little_alone_keeps_its_relative_clause() -> None:
    said = {c.text for c in read("Solo adalah kota yang menyimpan banyak candi.")}
    assert said == {"Solo adalah kota yang menyimpan banyak candi."}


def test_what_all_make_or_sell_is_told_with_each() -> None:
    said = {c.text for c in read("Indonesia adalah pengekspor batu bara, minyak sawit, dan nikel terbesar di dunia.")}
    assert {
        "Indonesia adalah pengekspor batu bara terbesar di dunia.",
        "Indonesia adalah pengekspor minyak sawit terbesar di dunia.",
        "Indonesia adalah pengekspor nikel terbesar di dunia.",
    } <= said


def test_what_people_are_whose_number_is_told_elsewhere_is_their_role() -> None:
    found = read("Lima penumpang selamat. Lima penumpang merupakan mahasiswa asing.")
    assert [(c.type, c.value.number) for c in found if c.value][:1] == [("quantity", 5)]
    assert [(c.value.entity, c.value.role) for c in found if c.type == "role" and c.value] == [
        ("Lima penumpang", "mahasiswa asing")
    ]


def test_whose_number_is_told_here_is_counted() -> None:
    assert {c.type for c in read("Tujuh korban merupakan warga asing.")} == {"quantity"}
