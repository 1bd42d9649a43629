"""Who speaks where a cue names nobody: whom the text tells of last, though they have not spoken yet."""

import pytest

from klaim.decompose import decompose
from klaim.records import Article


def speakers(text):
    found = decompose(Article(id="a", language="id", text=text, published_at="2026-03-10")).claims
    return {c.text: c.attribution.speaker if c.attribution else "" for c in found}


@pytest.mark.parametrize(
    "said",
    [
        "Menurutnya, program makan bergizi dibutuhkan anak-anak di Bogor.",
        '"Program makan bergizi dibutuhkan anak-anak di Bogor," katanya.',
        "Saat ini, menurutnya program makan bergizi dibutuhkan anak-anak di Bogor.",
    ],
)
def test_a_cue_of_the_same_means_the_one_who_was_told_of(said):
    found = speakers(f"Presiden Prabowo Subianto meninjau dapur umum di Bogor. {said}")
    told = {who for text, who in found.items() if text.startswith("Program makan bergizi")}
    assert told == {"Prabowo Subianto"}


def test_a_source_that_is_told_of_at_length_is_the_one_who_spoke_last():
    found = speakers(
        'Peneliti BRIN Ressa Patrissia menilai gawai berguna. "Gawai itu berguna," ujar Ressa. '
        "Menurut peneliti yang baru dilantik pada Rabu (4/3) itu, jam pintar membentuk identitas pengguna di Bandung."
    )
    assert found["Jam pintar membentuk identitas pengguna di Bandung."] == "Ressa Patrissia"


def test_what_something_has_is_no_speaker():
    found = speakers("Atase Budi Santoso menyerahkan surat. Isinya menegaskan bahwa Indonesia telah memenuhi syarat.")
    assert "Indonesia telah memenuhi syarat." not in found


def test_the_short_names_of_a_pair_stay_short():
    found = speakers("Raka Naufal dan Galuh Widjaya kalah di Singapura. Raka/Galuh menyerah dalam dua gim.")
    assert "Raka/Galuh menyerah dalam dua gim." in found


def test_what_a_pronoun_says_that_means_nobody_sure_is_held_back():
    assert "Ada tiga faktor penyebab banjir di Bogor." not in speakers(
        "Menurut dia, ada tiga faktor penyebab banjir di Bogor."
    )


def test_whoever_the_narrator_told_of_goes_on_speaking_behind_a_cue_alone():
    found = speakers(
        "Wali Kota Tegal Ani Lestari meninjau pasar. "
        '"Kami sudah berkoordinasi dengan Bulog," ujarnya. "Saya minta pedagang di Tegal tidak menimbun beras."'
    )
    assert "Ani Lestari meminta pedagang di Tegal tidak menimbun beras." in found
