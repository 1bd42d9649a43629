"""The title of another report behind the last sentence is no part of the text."""

import pytest

from decomposing import texts
from klaim.pieces.tails import without_tail

BODY = 'Budi Santoso menanam padi di Bandung. "Panen itu melimpah," kata Budi.'


@pytest.mark.parametrize("tail", [" : Momen Budi Santoso Menanam Jagung di Solo", "\n: Budi Tiba di Solo (abc/def)"])
def test_a_title_behind_the_last_sentence_gives_no_claim(tail):
    assert without_tail(BODY + tail) == BODY + " " * len(tail)
    assert texts(BODY + tail) == texts(BODY)


@pytest.mark.parametrize("text", [BODY, "Hasilnya: Budi menang.", 'Kata Budi. Syaratnya: "Warga Bandung."', ": Budi"])
def test_other_colons_stay(text):
    assert without_tail(text) == text
