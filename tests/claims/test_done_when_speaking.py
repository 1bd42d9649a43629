"""What somebody did when they spoke is told by itself: "kata Budi usai menghadiri rapat DPRD Tegal"."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            '"Jalan diperbaiki," kata Budi Santoso usai menghadiri rapat paripurna DPRD Tegal, Senin (9/3/2026).',
            "Budi Santoso menghadiri rapat paripurna DPRD Tegal.",
        ),
        (
            "Hal itu disampaikan Ani Lestari usai bertemu dengan warga Demak untuk membahas kasus tersebut.",
            "Ani Lestari bertemu dengan warga Demak.",
        ),
        ('"Jalan itu rusak," ujar Budi Santoso saat meninjau Pasar Cempaka.', "Budi Santoso meninjau Pasar Cempaka."),
        (
            '"Jalan itu rusak," ujar Ani Lestari saat melantik kepala desa dan sekretaris desa Sukamaju.',
            "Ani Lestari melantik sekretaris desa Sukamaju.",
        ),
    ],
)
def test_a_deed_at_the_time_of_speaking_is_a_claim(sentence: str, told: str):
    assert told in texts(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        '"Kami siap," kata Budi Santoso sebelum memimpin latihan Persikota.',
        '"Harga turun," kata Budi Santoso usai meninjau pasar.',
        '"Harga turun," kata Budi Santoso usai menemui warga yang menolak Tol Mawar.',
    ],
)
def test_one_to_come_or_of_nothing_named_is_none(sentence: str):
    assert not [text for text in texts(sentence) if text.startswith("Budi Santoso me") and "keterangan" not in text]
