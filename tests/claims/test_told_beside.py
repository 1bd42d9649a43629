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


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Budi Santoso menerima uang Rp 2 miliar dari Ani Lestari.", "Budi Santoso menerima uang dari Ani Lestari."),
        ("PT Melati mencatatkan laba bersih Rp 3 miliar.", "PT Melati mencatatkan laba bersih."),
        ("Persiku menelan kekalahan 3-1 dari Persekat Tegal.", "Persiku menelan kekalahan dari Persekat Tegal."),
        ("PT Melati memberi bantuan berupa beras kepada warga Kudus.", "PT Melati memberi bantuan kepada warga Kudus."),
        ("Ani Lestari membunuh Budi Santoso dalam serangan di Tegal.", "Ani Lestari membunuh Budi Santoso."),
        ("Persiku Kudus menang 3-1 berkat dua gol Budi dan satu gol Tono.", "Persiku Kudus menang 3-1."),
        ("Budi Santoso dijadwalkan akan dievakuasi dengan helikopter ke Tegal.",
         "Budi Santoso dijadwalkan akan dievakuasi ke Tegal."),
        ("Budi Santoso dijadwalkan akan dievakuasi dengan helikopter ke Tegal.",
         "Budi Santoso dijadwalkan akan dievakuasi dengan helikopter."),
        ("Ani Lestari mengelabui petugas dengan cara menyamar sebagai kurir.", "Ani Lestari mengelabui petugas."),
        ("Budi Santoso berkunjung ke Kudus dalam rangka meresmikan pasar.", "Budi Santoso berkunjung ke Kudus."),
        ("Budi Santoso meminta warga memakai masker sebagai upaya mencegah wabah.",
         "Budi Santoso meminta warga memakai masker."),
        ("Presiden Budi Santoso dijadwalkan akan meresmikan pasar di Kudus.",
         "Budi Santoso dijadwalkan akan meresmikan pasar di Kudus."),
    ],
)  # fmt: skip
def test_amount_kind_and_means_are_told_apart(sentence: str, told: str) -> None:
    assert told in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("PT Melati memiliki utang Rp 2 miliar.", "PT Melati memiliki utang."),
        ("PT Melati tidak membayar utang dengan dalih merugi.", "PT Melati tidak membayar utang."),
        ("PT Melati menjadikan Kudus sebagai bagian dari jaringan pasar.", "PT Melati menjadikan Kudus."),
        ("PT Melati menaksir nilai gudangnya Rp 2 miliar.", "PT Melati menaksir nilai gudangnya."),
        ("PT Melati hanya menyalurkan bantuan Rp 2 miliar ke Tegal.", "PT Melati hanya menyalurkan bantuan ke Tegal."),
        ("PT Melati hanya menjual beras melalui pasar daring.", "PT Melati hanya menjual beras."),
        ("Persiku menang 3-1 berkat dua gol Budi dan satu gol Tono.", "Persiku menang satu gol Tono."),
    ],
)
def test_what_restricts_or_sizes_stays(sentence: str, wrong: str) -> None:
    assert wrong not in texts(sentence)
