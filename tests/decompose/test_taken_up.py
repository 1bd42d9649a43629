"""Purposes, causes and results that a sentence tells of the whole of the one before it."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Pemerintah Kota Padang menggelar pasar murah. Hal ini bertujuan untuk menekan angka inflasi.",
            "Pemerintah Kota Padang menggelar pasar murah untuk menekan angka inflasi.",
        ),
        (
            "Harga cabai di Padang naik tajam. Hal itu disebabkan oleh cuaca buruk.",
            "Harga cabai di Padang naik tajam karena cuaca buruk.",
        ),
        (
            "Sungai Batang meluap pada Senin (9/3). Kondisi ini membuat 20 warga Desa Sukamaju mengungsi.",
            "Sungai Batang meluap sehingga membuat 20 warga Desa Sukamaju mengungsi.",
        ),
        (
            '"Pemkot Padang menutup Jalan Melati. Langkah ini diambil agar perbaikan selesai," kata Budi Santoso.',
            "Pemkot Padang menutup Jalan Melati agar perbaikan selesai.",
        ),
    ],
)
def test_told_with_the_clause_before(text: str, claim: str) -> None:
    assert claim in texts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Budi Santoso adalah Wali Kota Padang. Langkah ini diambil untuk menekan inflasi.",
        "Budi Santoso tidak menutup pasar. Hal ini bertujuan untuk menekan inflasi.",
        "Budi Santoso menutup pasar dan membuka jalan. Hal ini bertujuan untuk menekan inflasi.",
        "Pemkot Padang menutup Jalan Melati dan Jalan Mawar. Hal tersebut menyebabkan kemacetan panjang.",
    ],
)
def test_not_where_another_thing_may_be_meant(text: str) -> None:
    told = [claim for claim in texts(text) if claim.startswith(("Budi", "Pemkot"))]
    assert not any(link in claim for claim in told for link in (" untuk ", " sehingga "))
