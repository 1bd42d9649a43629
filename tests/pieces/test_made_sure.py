"""What a side makes sure of by what it did is no speech, and fronts are no names."""

import pytest

from decomposing import texts


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Mirania memastikan tiket ke semifinal Piala Melati setelah mengalahkan Aldana.",
            {"Mirania memastikan tiket ke semifinal Piala Melati.", "Mirania mengalahkan Aldana."},
        ),
        (
            "Persikota Tegal memastikan gelar juara Liga Melati usai menahan imbang Persikab Demak.",
            {"Persikota Tegal memastikan gelar juara Liga Melati.", "Persikota Tegal menahan imbang Persikab Demak."},
        ),
    ],
)
def test_a_deed_behind_a_link_makes_no_words_of_what_is_made_sure(sentence: str, told: set[str]):
    assert told <= set(texts(sentence))


def test_a_clause_behind_the_verb_is_still_said():
    assert "Pasokan beras di Demak lancar setelah banjir surut." in texts(
        "Bulog memastikan pasokan beras di Demak lancar setelah banjir surut."
    )


def test_a_preposition_that_opens_a_sentence_is_no_name():
    found = texts("Jelang Kongres PSSI Jawa Tengah, sejumlah nama muncul sebagai calon ketua.")
    assert found == ["Sejumlah nama muncul sebagai calon ketua."]
