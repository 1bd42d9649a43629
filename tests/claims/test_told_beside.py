"""A deed told with and without what stands beside it: on what occasion, about or for what, how large."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "shorter"),
    [
        ("KPK memeriksa Ani Lestari terkait pengadaan seragam sekolah.", "KPK memeriksa Ani Lestari."),
        (
            "Persiku Kudus mengalahkan Persekat Tegal pada laga terakhir Grup B.",
            "Persiku Kudus mengalahkan Persekat Tegal.",
        ),
        ("Warga Desa Jati memblokade Jalan Mawar sebagai bentuk protes.", "Warga Desa Jati memblokade Jalan Mawar."),
        ("PT Melati membuka gerai baru di Kudus dengan nilai investasi Rp 2 miliar.", "PT Melati membuka gerai baru."),
    ],
)
def test_it_is_told_alone_too(sentence: str, shorter: str) -> None:
    assert shorter in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("PT Melati menggunakan dana itu untuk pembangunan gudang di Tegal.", "menggunakan dana itu."),
        ("Persiku mengantongi kemenangan atas Persekat 66-49 dan Persibas 81-32.", "kemenangan 66-49 dan Persibas."),
        ("PT Melati tidak menjual beras melalui pasar daring.", "tidak menjual beras."),
    ],
)
def test_not_where_it_says_something_else_without(sentence: str, wrong: str) -> None:
    assert [told for told in texts(sentence) if told.endswith(wrong)] == []
