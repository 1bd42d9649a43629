"""What is not so yet is told with the day up to which it was not."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Hingga kini, Polres Demak belum menahan Budi Santoso.",
         "Polres Demak belum menahan Budi Santoso hingga 10 Maret 2026."),
        ("Sejauh ini, tidak ada warga Demak yang mengungsi ke Tegal.",
         "Tidak ada warga Demak yang mengungsi ke Tegal hingga 10 Maret 2026."),
        ("Hingga kini, Budi Santoso tidak aktif di Partai Melati.", "Budi Santoso tidak aktif di Partai Melati."),
        ("Polres Demak belum menahan Budi Santoso.", "Polres Demak belum menahan Budi Santoso."),
    ],
)  # fmt: skip
def test_so_far_is_the_day_the_article_came_out(sentence: str, claim: str) -> None:
    assert claim in texts(sentence)


def test_what_is_not_so_up_to_a_time_is_not_told_without_it() -> None:
    found = texts("Hingga pukul 20.00 WIB, Senin (9/3/2026), Polres Demak belum menahan Budi Santoso.")
    assert "Polres Demak belum menahan Budi Santoso." not in found
    assert any("hingga" in claim and "20.00 WIB" in claim for claim in found)


def test_how_things_are_for_now_has_the_day_of_writing():
    found = texts("Saat ini, akses di Jalan Melati telah kembali normal dan dapat dilalui kendaraan.")
    assert "Akses di Jalan Melati telah kembali normal per 10 Maret 2026." in found
    assert "Akses di Jalan Melati dapat dilalui kendaraan per 10 Maret 2026." in found
    assert "Budi Santoso menjabat Camat Melati." in texts("Saat ini Budi Santoso menjabat Camat Melati.")


def test_the_day_is_that_of_the_clause_not_of_what_is_linked_to_it():
    found = texts("Saat ini Jalan Melati di Tegal sudah kembali dibuka setelah sempat ditutup karena longsor.")
    assert "Jalan Melati di Tegal sudah kembali dibuka per 10 Maret 2026 setelah sempat ditutup." in found
    assert not any("sempat ditutup per" in claim for claim in found)
