"""Times that a claim which stands alone lacks, and those with which it compares."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Polisi saat itu menangkap pelaku di Jalan Merdeka.", "Polisi menangkap pelaku di Jalan Merdeka."),
        ("Pemerintah ketika itu menaikkan harga BBM.", "Pemerintah menaikkan harga BBM."),
        ("Harga beras pada saat itu naik 10 persen.", "Harga beras naik 10 persen."),
        ("Budi Santoso waktu itu tidak menghadiri rapat.", "Budi Santoso tidak menghadiri rapat."),
    ],
)
def test_that_time_between_subject_and_predicate_adds_nothing(sentence, told):
    assert told in texts(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Laba perusahaan naik 10 persen dibanding periode yang sama tahun lalu.",
            "Laba perusahaan naik 10 persen dibanding periode yang sama tahun 2025.",
        ),
        ("Harga beras naik 10 persen dibandingkan tahun lalu.", "Harga beras naik 10 persen dibandingkan tahun 2025."),
        ("Harga beras naik 10 persen dibanding bulan lalu.", "Harga beras naik 10 persen dibanding Februari 2026."),
    ],
)
def test_what_something_is_compared_with_keeps_its_date(sentence, told):
    assert texts(sentence) == [told]
