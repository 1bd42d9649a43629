"""What a noun for a work means: the one title that the text tells, and never a work of another kind."""

import pytest

from klaim.discourse.phrases import read_words
from klaim.discourse.works import work_references
from klaim.language import load


def meant(text: str) -> list[str]:
    words = read_words(text)
    return [told for *_, told, _ in work_references(words, [word.start for word in words], load("id"))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ia merilis lagu berjudul Sore di Pati. Lagu ini lembut.", []),
        ("Ia merilis lagu berjudul Sore Biru. Lagu ini lembut. Single tersebut laris.", ["Sore Biru", "Sore Biru"]),
        ("Karya studio itu berjudul 1965: Kota Hilang. Gim ini sulit.", ["1965: Kota Hilang"]),
        ("Ia merilis lagu berjudul Sore Biru. Film ini lembut.", []),
        ("Film berjudul Sore Biru dan film berjudul Kota Hilang tayang. Film ini lembut.", []),
        ("Film berjudul Sore Biru tayang. Kedua film ini lembut.", []),
        ("Film ini lembut. Film berjudul Sore Biru tayang.", []),
    ],
)
def test_a_work_is_meant_by_its_only_title(text: str, told: list[str]) -> None:
    assert meant(text) == told
